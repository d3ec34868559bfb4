-- INSERT: numbers that do not fit, and partitions that are there, or named in part.

--: too_large_0
DROP TABLE IF EXISTS ins_too_large_0;
CREATE TABLE ins_too_large_0 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_0 (a) VALUES (99999999999);

--: too_large_1
DROP TABLE IF EXISTS ins_too_large_1;
CREATE TABLE ins_too_large_1 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_1 (a) SELECT id * 99999999999 FROM range(1, 2);

--: too_large_2
DROP TABLE IF EXISTS ins_too_large_2;
CREATE TABLE ins_too_large_2 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_2 (b) VALUES (300);

--: too_large_3
DROP TABLE IF EXISTS ins_too_large_3;
CREATE TABLE ins_too_large_3 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_3 (b) SELECT id + 300 FROM range(1);

--: too_large_4
DROP TABLE IF EXISTS ins_too_large_4;
CREATE TABLE ins_too_large_4 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_4 (c) VALUES (123.4);

--: too_large_5
DROP TABLE IF EXISTS ins_too_large_5;
CREATE TABLE ins_too_large_5 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_5 (c) SELECT id + 123.4 FROM range(1);

--: too_large_6
DROP TABLE IF EXISTS ins_too_large_6;
CREATE TABLE ins_too_large_6 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_6 (b) VALUES (1.5e10);

--: too_large_7
DROP TABLE IF EXISTS ins_too_large_7;
CREATE TABLE ins_too_large_7 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_7 (a) SELECT CAST(1e20 AS DOUBLE);

--: too_large_8
DROP TABLE IF EXISTS ins_too_large_8;
CREATE TABLE ins_too_large_8 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_8 (a) VALUES (CAST('99999999999' AS BIGINT) + 1);

--: too_large_9
DROP TABLE IF EXISTS ins_too_large_9;
CREATE TABLE ins_too_large_9 (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_too_large_9 (a) SELECT double('NaN');

--: fits
DROP TABLE IF EXISTS ins_fits;
CREATE TABLE ins_fits (a INT, b TINYINT, c DECIMAL(3,1)) USING parquet;
INSERT INTO ins_fits VALUES (1.9, 1.9, 12.34), (2147483647, -128, -99.9), (NULL, NULL, NULL);
SELECT * FROM ins_fits;

--: partition_there
DROP TABLE IF EXISTS ins_partition_there;
CREATE TABLE ins_partition_there (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO ins_partition_there VALUES (1, 'x', 1);
INSERT OVERWRITE ins_partition_there PARTITION (p = 'x', q = 1) IF NOT EXISTS VALUES (7);
SELECT * FROM ins_partition_there;

--: partition_not_there
DROP TABLE IF EXISTS ins_partition_not_there;
CREATE TABLE ins_partition_not_there (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO ins_partition_not_there VALUES (1, 'x', 1);
INSERT OVERWRITE ins_partition_not_there PARTITION (p = 'n', q = 1) IF NOT EXISTS VALUES (7);
SELECT * FROM ins_partition_not_there;

--: partition_dynamic
DROP TABLE IF EXISTS ins_partition_dynamic;
CREATE TABLE ins_partition_dynamic (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT OVERWRITE ins_partition_dynamic PARTITION (p = 'n', q) IF NOT EXISTS VALUES (7, 8);

--: into_if_not_exists
DROP TABLE IF EXISTS ins_into_if_not_exists;
CREATE TABLE ins_into_if_not_exists (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO ins_into_if_not_exists PARTITION (p = 'n', q = 1) IF NOT EXISTS VALUES (7);

--: partition_in_part
DROP TABLE IF EXISTS ins_partition_in_part;
CREATE TABLE ins_partition_in_part (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO ins_partition_in_part PARTITION (p = 'x') VALUES (7, 8);

--: partition_in_part_last
DROP TABLE IF EXISTS ins_partition_in_part_last;
CREATE TABLE ins_partition_in_part_last (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO ins_partition_in_part_last PARTITION (q = 1) VALUES (7, 'k');

--: query_from_before
DROP TABLE IF EXISTS ins_from_before;
CREATE TABLE ins_from_before (a INT, b STRING) USING parquet;
FROM range(3) r INSERT INTO ins_from_before SELECT id, 'x' WHERE id > 0;
SELECT * FROM ins_from_before;

--: query_from_before_overwrites
DROP TABLE IF EXISTS ins_from_before_overwrites;
CREATE TABLE ins_from_before_overwrites (a INT, b STRING) USING parquet;
INSERT INTO ins_from_before_overwrites VALUES (9, 'nine');
FROM (SELECT 1 AS x, 'y' AS z) q INSERT OVERWRITE TABLE ins_from_before_overwrites SELECT x + 1, z;
SELECT * FROM ins_from_before_overwrites;

--: query_from_before_unknown
DROP TABLE IF EXISTS ins_from_before_unknown;
CREATE TABLE ins_from_before_unknown (a INT, b STRING) USING parquet;
FROM range(3) INSERT INTO ins_from_before_unknown SELECT nope, 'x';

--: query_with_the_word
SELECT 'insert into' AS x FROM (FROM VALUES ('INSERT INTO') AS t(a) SELECT a);

--: query_into_several
DROP TABLE IF EXISTS ins_several_1;
DROP TABLE IF EXISTS ins_several_2;
CREATE TABLE ins_several_1 (a INT, b STRING) USING parquet;
CREATE TABLE ins_several_2 (a INT, b STRING) USING parquet;
FROM (SELECT id, 'x' AS b FROM range(4)) q INSERT INTO ins_several_1 SELECT id, b WHERE id > 1 INSERT INTO ins_several_2 (b) SELECT b WHERE id = 0;
FROM ins_several_1 INSERT INTO ins_several_1 SELECT a + 10, b INSERT OVERWRITE TABLE ins_several_2 SELECT *;
SELECT * FROM ins_several_1;
SELECT * FROM ins_several_2;

--: query_into_several_wrong_in_the_last
DROP TABLE IF EXISTS ins_several_wrong;
CREATE TABLE ins_several_wrong (a INT) USING parquet;
FROM range(2) INSERT INTO ins_several_wrong SELECT id INSERT INTO ins_several_wrong SELECT nope;

--: query_into_several_wrong_left_no_row
SELECT * FROM ins_several_wrong;

--: with_before_insert
DROP TABLE IF EXISTS ins_with_before;
CREATE TABLE ins_with_before (a INT, b STRING) USING parquet;
WITH c AS (SELECT 1 AS x), d (y) AS (SELECT x + 1 FROM c) INSERT INTO ins_with_before (b, a) SELECT 'd', y FROM d;
WITH c AS (SELECT 5 AS x) FROM c INSERT INTO ins_with_before SELECT x, 'from';
WITH c AS (SELECT 6 AS x) INSERT INTO ins_with_before WITH c AS (SELECT x + 1 AS x FROM c) SELECT x, 'inner' FROM c;
SELECT * FROM ins_with_before;

--: with_before_insert_unknown
DROP TABLE IF EXISTS ins_with_unknown;
CREATE TABLE ins_with_unknown (a INT) USING parquet;
WITH c AS (SELECT nope) INSERT INTO ins_with_unknown SELECT 1;

--: with_before_delete
DROP TABLE IF EXISTS ins_with_delete;
CREATE TABLE ins_with_delete (a INT) USING parquet;
WITH c AS (SELECT 1 AS a) DELETE FROM ins_with_delete WHERE a IN (SELECT a FROM c);

--: merge_without_when
MERGE INTO ins_target USING ins_source ON true;

--: merge_delete_of_what_does_not_match
MERGE INTO ins_target USING ins_source ON true WHEN NOT MATCHED THEN DELETE;

--: merge_twice_without_condition
MERGE INTO ins_target USING ins_source ON true WHEN MATCHED THEN DELETE WHEN MATCHED THEN DELETE;

--: merge_insert_of_fewer_values
MERGE INTO ins_target USING ins_source ON true WHEN NOT MATCHED THEN INSERT (a, b) VALUES (1);

--: merge_alias_with_columns
MERGE INTO ins_target t (x) USING ins_source ON true WHEN MATCHED THEN DELETE;

--: delete_with_order
DELETE FROM ins_target WHERE a = 1 ORDER BY a;

--: update_with_from
UPDATE ins_target SET a = 1 FROM ins_source;

--: partition_empty_text_is_null
DROP TABLE IF EXISTS ins_partition_empty;
CREATE TABLE ins_partition_empty (a INT, p STRING) USING parquet PARTITIONED BY (p);
INSERT INTO ins_partition_empty VALUES (1, ''), (2, NULL), (3, ' ');
SHOW PARTITIONS ins_partition_empty;
SELECT a, p, p IS NULL FROM ins_partition_empty;

--: partition_computed
DROP TABLE IF EXISTS ins_partition_computed;
CREATE TABLE ins_partition_computed (a INT, p INT) USING parquet PARTITIONED BY (p);
INSERT INTO ins_partition_computed PARTITION (p = 1 + 1) VALUES (7);

--: partition_dynamic_before_static
DROP TABLE IF EXISTS ins_partition_dynamic_first;
CREATE TABLE ins_partition_dynamic_first (a INT, p INT, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO ins_partition_dynamic_first PARTITION (p, q = 1) VALUES (7, 8);

--: partition_named_again
DROP TABLE IF EXISTS ins_partition_named_again;
CREATE TABLE ins_partition_named_again (a INT, p INT) USING parquet PARTITIONED BY (p);
INSERT INTO ins_partition_named_again PARTITION (p = 1) (p) VALUES (7);

--: by_name_within_structs
DROP TABLE IF EXISTS ins_by_name_structs;
CREATE TABLE ins_by_name_structs (s STRUCT<f: INT, g: STRING>) USING parquet;
INSERT INTO ins_by_name_structs BY NAME SELECT named_struct('g', 'x', 'f', 1) AS s;
SELECT * FROM ins_by_name_structs;

--: by_name_within_structs_missing
DROP TABLE IF EXISTS ins_by_name_missing;
CREATE TABLE ins_by_name_missing (s STRUCT<f: INT, g: STRING>) USING parquet;
INSERT INTO ins_by_name_missing BY NAME SELECT named_struct('g', 'x') AS s;

--: by_position_within_structs
DROP TABLE IF EXISTS ins_by_position_structs;
CREATE TABLE ins_by_position_structs (s STRUCT<f: INT, g: STRING>) USING parquet;
INSERT INTO ins_by_position_structs VALUES (named_struct('g', 'x', 'f', 1));

--: partition_empty_text_given
DROP TABLE IF EXISTS ins_partition_given_empty;
CREATE TABLE ins_partition_given_empty (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO ins_partition_given_empty PARTITION (p = -1, q = 'x') VALUES (7);
SELECT * FROM ins_partition_given_empty;
INSERT INTO ins_partition_given_empty PARTITION (p = 5, q = '') VALUES (7);
