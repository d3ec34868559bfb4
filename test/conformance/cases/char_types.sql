-- Columns of CHAR and VARCHAR: filled up, cut and refused as they are written; texts as they are read.

--: read
DROP TABLE IF EXISTS ch_read;
CREATE TABLE ch_read (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_read VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT * FROM ch_read;

--: lengths
DROP TABLE IF EXISTS ch_lengths;
CREATE TABLE ch_lengths (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_lengths VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT length(a), length(b), length(c[0]), length(d), length(s.x), map_keys(s.y), map_values(s.y) FROM ch_lengths;

--: types
DROP TABLE IF EXISTS ch_types;
CREATE TABLE ch_types (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_types VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT typeof(a), typeof(b), typeof(c), typeof(s) FROM ch_types LIMIT 1;

--: describe
DROP TABLE IF EXISTS ch_describe;
CREATE TABLE ch_describe (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_describe VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
DESCRIBE ch_describe;

--: show_create
DROP TABLE IF EXISTS ch_show_create;
CREATE TABLE ch_show_create (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_show_create VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SHOW CREATE TABLE ch_show_create;

--: too_long_char
DROP TABLE IF EXISTS ch_too_long_char;
CREATE TABLE ch_too_long_char (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_too_long_char VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
INSERT INTO ch_too_long_char (a) VALUES ('abcdef');

--: too_long_varchar
DROP TABLE IF EXISTS ch_too_long_varchar;
CREATE TABLE ch_too_long_varchar (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_too_long_varchar VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
INSERT INTO ch_too_long_varchar (b) VALUES ('abcdefg');

--: too_long_nested
DROP TABLE IF EXISTS ch_too_long_nested;
CREATE TABLE ch_too_long_nested (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_too_long_nested VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
INSERT INTO ch_too_long_nested (c) VALUES (array('abcd'));

--: too_long_field
DROP TABLE IF EXISTS ch_too_long_field;
CREATE TABLE ch_too_long_field (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_too_long_field VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
INSERT INTO ch_too_long_field (s) SELECT named_struct('x', 'abc', 'y', map());

--: blanks_are_cut
DROP TABLE IF EXISTS ch_blanks_are_cut;
CREATE TABLE ch_blanks_are_cut (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_blanks_are_cut VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
INSERT INTO ch_blanks_are_cut (a, b) VALUES ('abcde   ', 'abcdef    '), ('  x     ', '     x    ');
SELECT a, b, length(a), length(b) FROM ch_blanks_are_cut;

--: of_numbers
DROP TABLE IF EXISTS ch_of_numbers;
CREATE TABLE ch_of_numbers (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_of_numbers VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
INSERT INTO ch_of_numbers (a, b) VALUES (123, 1.5);
SELECT a, b FROM ch_of_numbers WHERE a = '123';

--: number_too_long
DROP TABLE IF EXISTS ch_number_too_long;
CREATE TABLE ch_number_too_long (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_number_too_long VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
INSERT INTO ch_number_too_long (a) VALUES (123456);

--: compared_0
DROP TABLE IF EXISTS ch_compared_0;
CREATE TABLE ch_compared_0 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_0 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a = d FROM ch_compared_0;

--: compared_1
DROP TABLE IF EXISTS ch_compared_1;
CREATE TABLE ch_compared_1 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_1 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a < 'abz' FROM ch_compared_1;

--: compared_2
DROP TABLE IF EXISTS ch_compared_2;
CREATE TABLE ch_compared_2 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_2 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a IN ('ab', 'x') FROM ch_compared_2;

--: compared_3
DROP TABLE IF EXISTS ch_compared_3;
CREATE TABLE ch_compared_3 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_3 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT 'ab' = a FROM ch_compared_3;

--: compared_4
DROP TABLE IF EXISTS ch_compared_4;
CREATE TABLE ch_compared_4 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_4 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a = b FROM ch_compared_4;

--: compared_5
DROP TABLE IF EXISTS ch_compared_5;
CREATE TABLE ch_compared_5 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_5 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a <=> 'ab' FROM ch_compared_5;

--: compared_6
DROP TABLE IF EXISTS ch_compared_6;
CREATE TABLE ch_compared_6 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_6 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a = 'ab     ' FROM ch_compared_6;

--: compared_7
DROP TABLE IF EXISTS ch_compared_7;
CREATE TABLE ch_compared_7 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_7 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a LIKE 'ab' FROM ch_compared_7;

--: compared_8
DROP TABLE IF EXISTS ch_compared_8;
CREATE TABLE ch_compared_8 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_8 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a LIKE 'ab%' FROM ch_compared_8;

--: compared_9
DROP TABLE IF EXISTS ch_compared_9;
CREATE TABLE ch_compared_9 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_9 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT upper(a) = 'AB' FROM ch_compared_9;

--: compared_10
DROP TABLE IF EXISTS ch_compared_10;
CREATE TABLE ch_compared_10 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_10 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a = concat('a', 'b') FROM ch_compared_10;

--: compared_11
DROP TABLE IF EXISTS ch_compared_11;
CREATE TABLE ch_compared_11 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_11 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT b = 'cd   ' FROM ch_compared_11;

--: compared_12
DROP TABLE IF EXISTS ch_compared_12;
CREATE TABLE ch_compared_12 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_12 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT c[0] = 'x' FROM ch_compared_12;

--: compared_13
DROP TABLE IF EXISTS ch_compared_13;
CREATE TABLE ch_compared_13 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_13 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a BETWEEN 'aa' AND 'ac' FROM ch_compared_13;

--: compared_14
DROP TABLE IF EXISTS ch_compared_14;
CREATE TABLE ch_compared_14 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_14 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT CASE a WHEN 'ab' THEN 1 ELSE 0 END FROM ch_compared_14;

--: compared_15
DROP TABLE IF EXISTS ch_compared_15;
CREATE TABLE ch_compared_15 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_15 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT concat(a, d, '|') FROM ch_compared_15;

--: compared_16
DROP TABLE IF EXISTS ch_compared_16;
CREATE TABLE ch_compared_16 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_16 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT d IN ('x', 'abc', NULL) FROM ch_compared_16;

--: compared_17
DROP TABLE IF EXISTS ch_compared_17;
CREATE TABLE ch_compared_17 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_17 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT d IN (a, 'x') FROM ch_compared_17;

--: compared_18
DROP TABLE IF EXISTS ch_compared_18;
CREATE TABLE ch_compared_18 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_18 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a != 'ab' FROM ch_compared_18;

--: compared_19
DROP TABLE IF EXISTS ch_compared_19;
CREATE TABLE ch_compared_19 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_19 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a > d FROM ch_compared_19;

--: compared_20
DROP TABLE IF EXISTS ch_compared_20;
CREATE TABLE ch_compared_20 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_20 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT CAST(a AS STRING) = 'ab' FROM ch_compared_20;

--: compared_21
DROP TABLE IF EXISTS ch_compared_21;
CREATE TABLE ch_compared_21 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_21 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT array_contains(c, 'x') FROM ch_compared_21;

--: compared_22
DROP TABLE IF EXISTS ch_compared_22;
CREATE TABLE ch_compared_22 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_22 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT nullif(a, 'ab') FROM ch_compared_22;

--: compared_23
DROP TABLE IF EXISTS ch_compared_23;
CREATE TABLE ch_compared_23 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_23 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT equal_null(a, 'ab') FROM ch_compared_23;

--: compared_24
DROP TABLE IF EXISTS ch_compared_24;
CREATE TABLE ch_compared_24 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_24 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a = 'ab' AND d = 'ab' FROM ch_compared_24;

--: compared_25
DROP TABLE IF EXISTS ch_compared_25;
CREATE TABLE ch_compared_25 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_25 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT coalesce(a, 'q') = 'ab' FROM ch_compared_25;

--: compared_26
DROP TABLE IF EXISTS ch_compared_26;
CREATE TABLE ch_compared_26 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_26 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a = NULL FROM ch_compared_26;

--: compared_27
DROP TABLE IF EXISTS ch_compared_27;
CREATE TABLE ch_compared_27 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_27 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT greatest(a, 'ab') FROM ch_compared_27;

--: compared_28
DROP TABLE IF EXISTS ch_compared_28;
CREATE TABLE ch_compared_28 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_28 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a IN (d) FROM ch_compared_28;

--: compared_29
DROP TABLE IF EXISTS ch_compared_29;
CREATE TABLE ch_compared_29 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_29 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a = d || '   ' FROM ch_compared_29;

--: compared_30
DROP TABLE IF EXISTS ch_compared_30;
CREATE TABLE ch_compared_30 (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_compared_30 VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT s.x = 'q ', s.y['k '], s.y['k'] FROM ch_compared_30;

--: joined
DROP TABLE IF EXISTS ch_joined;
CREATE TABLE ch_joined (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_joined VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT count(*) FROM ch_joined x JOIN ch_joined y ON x.a = y.d;

--: joined_using
DROP TABLE IF EXISTS ch_joined_using;
CREATE TABLE ch_joined_using (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_joined_using VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT count(*) FROM ch_joined_using x JOIN ch_joined_using y USING (a);

--: filtered
DROP TABLE IF EXISTS ch_filtered;
CREATE TABLE ch_filtered (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_filtered VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT b FROM ch_filtered WHERE a = 'ab';

--: filtered_above
DROP TABLE IF EXISTS ch_filtered_above;
CREATE TABLE ch_filtered_above (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_filtered_above VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT count(*) FROM (SELECT a AS z FROM ch_filtered_above) WHERE z = 'ab';

--: filtered_above_text
DROP TABLE IF EXISTS ch_filtered_above_text;
CREATE TABLE ch_filtered_above_text (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_filtered_above_text VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT count(*) FROM (SELECT a || '' AS z FROM ch_filtered_above_text) WHERE z = 'ab';

--: having
DROP TABLE IF EXISTS ch_having;
CREATE TABLE ch_having (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_having VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT a, count(*) FROM ch_having GROUP BY a HAVING a = 'ab';

--: united
DROP TABLE IF EXISTS ch_united;
CREATE TABLE ch_united (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_united VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT count(*) FROM (SELECT a AS z FROM ch_united UNION ALL SELECT d FROM ch_united) WHERE z = 'ab';

--: in_subquery
DROP TABLE IF EXISTS ch_in_subquery;
CREATE TABLE ch_in_subquery (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_in_subquery VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
SELECT count(*) FROM ch_in_subquery WHERE a IN (SELECT d FROM ch_in_subquery);

--: table_of_query
DROP TABLE IF EXISTS ch_table_of_query;
CREATE TABLE ch_table_of_query (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_table_of_query VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
DROP TABLE IF EXISTS ch_of_query;
CREATE TABLE ch_of_query USING parquet AS SELECT a AS x, upper(a) AS y, c, s FROM ch_table_of_query;
DESCRIBE ch_of_query;

--: view
DROP TABLE IF EXISTS ch_view;
CREATE TABLE ch_view (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_view VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
CREATE OR REPLACE VIEW ch_view_v AS SELECT a, b FROM ch_view;
DESCRIBE ch_view_v;

--: view_read
DROP TABLE IF EXISTS ch_view_read;
CREATE TABLE ch_view_read (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_view_read VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
CREATE OR REPLACE VIEW ch_view_w AS SELECT a, b FROM ch_view_read;
SELECT a, b, a = 'ab' FROM ch_view_w;

--: temp_view
DROP TABLE IF EXISTS ch_temp_view;
CREATE TABLE ch_temp_view (a CHAR(5), b VARCHAR(6), c ARRAY<CHAR(3)>, d CHAR(2), s STRUCT<x: VARCHAR(2), y: MAP<CHAR(2), VARCHAR(3)>>) USING parquet;
INSERT INTO ch_temp_view VALUES ('ab', 'cd', array('x'), 'ab', named_struct('x', 'q', 'y', map('k', 'v'))), ('ab', 'ab', NULL, 'x', NULL), (NULL, 'é', array(NULL, 'abc'), '', NULL);
CREATE OR REPLACE TEMPORARY VIEW ch_view_t AS SELECT a, c FROM ch_temp_view;
DESCRIBE ch_view_t;

--: casts
SELECT CAST('ab' AS CHAR(5)), CAST('abcdef' AS VARCHAR(3)), CAST(array('a') AS ARRAY<CHAR(3)>), CAST(named_struct('q', 1) AS STRUCT<q: VARCHAR(2)>);

--: default_fitted
DROP TABLE IF EXISTS ch_default_fitted;
CREATE TABLE ch_default_fitted (n INT, a CHAR(4) DEFAULT 'xy') USING parquet;
INSERT INTO ch_default_fitted (n) VALUES (1);
INSERT INTO ch_default_fitted VALUES (2, DEFAULT);
SELECT n, a, length(a) FROM ch_default_fitted;

--: partitions
DROP TABLE IF EXISTS ch_partitions;
CREATE TABLE ch_partitions (n INT, p CHAR(4)) USING parquet PARTITIONED BY (p);
INSERT INTO ch_partitions VALUES (1, 'xy');
INSERT INTO ch_partitions PARTITION (p = 'z') VALUES (2);
SELECT n, p, length(p), p = 'z' FROM ch_partitions;

--: show_partitions
DROP TABLE IF EXISTS ch_show_partitions;
CREATE TABLE ch_show_partitions (n INT, p CHAR(4)) USING parquet PARTITIONED BY (p);
INSERT INTO ch_show_partitions VALUES (1, 'xy');
SHOW PARTITIONS ch_show_partitions;
