-- Writes that replace rows: of tables that are read at once, of partitions by values of another type, of partitions without new rows.

--: itself
DROP TABLE IF EXISTS ow_itself;
CREATE TABLE ow_itself (a INT, b STRING) USING parquet;
INSERT INTO ow_itself VALUES (1, 'x'), (2, 'y');
INSERT OVERWRITE ow_itself SELECT * FROM ow_itself;

--: itself_filtered
DROP TABLE IF EXISTS ow_itself_filtered;
CREATE TABLE ow_itself_filtered (a INT, b STRING) USING parquet;
INSERT INTO ow_itself_filtered VALUES (1, 'x'), (2, 'y');
INSERT OVERWRITE ow_itself_filtered SELECT * FROM ow_itself_filtered WHERE a > 5;

--: itself_in_cte
DROP TABLE IF EXISTS ow_itself_in_cte;
CREATE TABLE ow_itself_in_cte (a INT, b STRING) USING parquet;
INSERT INTO ow_itself_in_cte VALUES (1, 'x'), (2, 'y');
WITH c AS (SELECT * FROM ow_itself_in_cte) INSERT OVERWRITE ow_itself_in_cte SELECT * FROM c;

--: itself_in_union
DROP TABLE IF EXISTS ow_itself_in_union;
CREATE TABLE ow_itself_in_union (a INT, b STRING) USING parquet;
INSERT INTO ow_itself_in_union VALUES (1, 'x'), (2, 'y');
INSERT OVERWRITE ow_itself_in_union SELECT 9, 'q' UNION ALL SELECT * FROM ow_itself_in_union;

--: itself_by_name
DROP TABLE IF EXISTS ow_itself_by_name;
CREATE TABLE ow_itself_by_name (a INT, b STRING) USING parquet;
INSERT INTO ow_itself_by_name VALUES (1, 'x'), (2, 'y');
INSERT OVERWRITE ow_itself_by_name BY NAME SELECT * FROM ow_itself_by_name;

--: itself_joined
DROP TABLE IF EXISTS ow_itself_joined;
CREATE TABLE ow_itself_joined (a INT, b STRING) USING parquet;
INSERT INTO ow_itself_joined VALUES (1, 'x'), (2, 'y');
INSERT OVERWRITE ow_itself_joined SELECT x.* FROM ow_itself_joined x JOIN ow_itself_joined y USING (a);

--: itself_table
DROP TABLE IF EXISTS ow_itself_table;
CREATE TABLE ow_itself_table (a INT, b STRING) USING parquet;
INSERT INTO ow_itself_table VALUES (1, 'x'), (2, 'y');
INSERT OVERWRITE ow_itself_table TABLE ow_itself_table;

--: appended
DROP TABLE IF EXISTS ow_appended;
CREATE TABLE ow_appended (a INT, b STRING) USING parquet;
INSERT INTO ow_appended VALUES (1, 'x'), (2, 'y');
INSERT INTO ow_appended SELECT * FROM ow_appended;
SELECT * FROM ow_appended;

--: others
DROP TABLE IF EXISTS ow_others;
CREATE TABLE ow_others (a INT, b STRING) USING parquet;
INSERT INTO ow_others VALUES (1, 'x'), (2, 'y');
INSERT OVERWRITE ow_others SELECT 7, 'n';
SELECT * FROM ow_others;

--: partition_of_itself
DROP TABLE IF EXISTS ow_partition_of_itself;
CREATE TABLE ow_partition_of_itself (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_partition_of_itself VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z');
INSERT OVERWRITE ow_partition_of_itself PARTITION (y = 1, z = 'x') SELECT a FROM ow_partition_of_itself;

--: some_partitions_of_itself
DROP TABLE IF EXISTS ow_some_partitions_of_itself;
CREATE TABLE ow_some_partitions_of_itself (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_some_partitions_of_itself VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z');
INSERT OVERWRITE ow_some_partitions_of_itself PARTITION (y = 1, z) SELECT a, z FROM ow_some_partitions_of_itself;

--: dynamic_of_itself
DROP TABLE IF EXISTS ow_dynamic_of_itself;
CREATE TABLE ow_dynamic_of_itself (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_dynamic_of_itself VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z');
SET spark.sql.sources.partitionOverwriteMode=dynamic;
INSERT OVERWRITE ow_dynamic_of_itself SELECT a + 10, y, z FROM ow_dynamic_of_itself WHERE y = 2;
SELECT * FROM ow_dynamic_of_itself;

--: dynamic_and_static_of_itself
DROP TABLE IF EXISTS ow_dynamic_and_static_of_itself;
CREATE TABLE ow_dynamic_and_static_of_itself (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_dynamic_and_static_of_itself VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z');
SET spark.sql.sources.partitionOverwriteMode=dynamic;
INSERT OVERWRITE ow_dynamic_and_static_of_itself PARTITION (y = 1, z = 'x') SELECT a FROM ow_dynamic_and_static_of_itself;

--: no_rows_into_partition
DROP TABLE IF EXISTS ow_no_rows_into_partition;
CREATE TABLE ow_no_rows_into_partition (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_no_rows_into_partition VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z');
INSERT OVERWRITE ow_no_rows_into_partition PARTITION (y = 1, z = 'x') SELECT 1 WHERE false;
SELECT * FROM ow_no_rows_into_partition;

--: no_rows_into_some
DROP TABLE IF EXISTS ow_no_rows_into_some;
CREATE TABLE ow_no_rows_into_some (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_no_rows_into_some VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z');
INSERT OVERWRITE ow_no_rows_into_some PARTITION (y = 2, z) SELECT 1, 'q' WHERE false;
SELECT * FROM ow_no_rows_into_some;

--: text_of_a_number
DROP TABLE IF EXISTS ow_text_of_a_number;
CREATE TABLE ow_text_of_a_number (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_text_of_a_number VALUES (1, 1, 'x'), (2, 2, 'y'), (3, 2, 'z');
INSERT OVERWRITE ow_text_of_a_number PARTITION (y = '02', z) SELECT 9, 'q';
SELECT * FROM ow_text_of_a_number;

--: value_00
DROP TABLE IF EXISTS ow_value_00;
CREATE TABLE ow_value_00 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_00 PARTITION (y = 'x', z = 'a') VALUES (1);
SELECT * FROM ow_value_00;

--: added_00
DROP TABLE IF EXISTS ow_added_00;
CREATE TABLE ow_added_00 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_00 ADD PARTITION (y = 'x', z = 'a');
SHOW PARTITIONS ow_added_00;

--: value_01
DROP TABLE IF EXISTS ow_value_01;
CREATE TABLE ow_value_01 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_01 PARTITION (y = 1.5, z = 'a') VALUES (1);
SELECT * FROM ow_value_01;

--: added_01
DROP TABLE IF EXISTS ow_added_01;
CREATE TABLE ow_added_01 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_01 ADD PARTITION (y = 1.5, z = 'a');
SHOW PARTITIONS ow_added_01;

--: value_02
DROP TABLE IF EXISTS ow_value_02;
CREATE TABLE ow_value_02 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_02 PARTITION (y = '1', z = 'a') VALUES (1);
SELECT * FROM ow_value_02;

--: added_02
DROP TABLE IF EXISTS ow_added_02;
CREATE TABLE ow_added_02 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_02 ADD PARTITION (y = '1', z = 'a');
SHOW PARTITIONS ow_added_02;

--: value_03
DROP TABLE IF EXISTS ow_value_03;
CREATE TABLE ow_value_03 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_03 PARTITION (y = null, z = 'a') VALUES (1);
SELECT * FROM ow_value_03;

--: added_03
DROP TABLE IF EXISTS ow_added_03;
CREATE TABLE ow_added_03 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_03 ADD PARTITION (y = null, z = 'a');
SHOW PARTITIONS ow_added_03;

--: value_04
DROP TABLE IF EXISTS ow_value_04;
CREATE TABLE ow_value_04 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_04 PARTITION (y = 99999999999, z = 'a') VALUES (1);
SELECT * FROM ow_value_04;

--: added_04
DROP TABLE IF EXISTS ow_added_04;
CREATE TABLE ow_added_04 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_04 ADD PARTITION (y = 99999999999, z = 'a');
SHOW PARTITIONS ow_added_04;

--: value_05
DROP TABLE IF EXISTS ow_value_05;
CREATE TABLE ow_value_05 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_05 PARTITION (y = date'2020-01-01', z = 'a') VALUES (1);
SELECT * FROM ow_value_05;

--: added_05
DROP TABLE IF EXISTS ow_added_05;
CREATE TABLE ow_added_05 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_05 ADD PARTITION (y = date'2020-01-01', z = 'a');
SHOW PARTITIONS ow_added_05;

--: value_06
DROP TABLE IF EXISTS ow_value_06;
CREATE TABLE ow_value_06 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_06 PARTITION (y = true, z = 'a') VALUES (1);
SELECT * FROM ow_value_06;

--: added_06
DROP TABLE IF EXISTS ow_added_06;
CREATE TABLE ow_added_06 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_06 ADD PARTITION (y = true, z = 'a');
SHOW PARTITIONS ow_added_06;

--: value_07
DROP TABLE IF EXISTS ow_value_07;
CREATE TABLE ow_value_07 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_07 PARTITION (y = '', z = 'a') VALUES (1);
SELECT * FROM ow_value_07;

--: added_07
DROP TABLE IF EXISTS ow_added_07;
CREATE TABLE ow_added_07 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_07 ADD PARTITION (y = '', z = 'a');
SHOW PARTITIONS ow_added_07;

--: value_08
DROP TABLE IF EXISTS ow_value_08;
CREATE TABLE ow_value_08 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_08 PARTITION (y = ' 1 ', z = 'a') VALUES (1);
SELECT * FROM ow_value_08;

--: added_08
DROP TABLE IF EXISTS ow_added_08;
CREATE TABLE ow_added_08 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_08 ADD PARTITION (y = ' 1 ', z = 'a');
SHOW PARTITIONS ow_added_08;

--: value_09
DROP TABLE IF EXISTS ow_value_09;
CREATE TABLE ow_value_09 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_09 PARTITION (y = -1, z = 'a') VALUES (1);
SELECT * FROM ow_value_09;

--: added_09
DROP TABLE IF EXISTS ow_added_09;
CREATE TABLE ow_added_09 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_09 ADD PARTITION (y = -1, z = 'a');
SHOW PARTITIONS ow_added_09;

--: value_10
DROP TABLE IF EXISTS ow_value_10;
CREATE TABLE ow_value_10 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_10 PARTITION (y = 1L, z = 'a') VALUES (1);
SELECT * FROM ow_value_10;

--: added_10
DROP TABLE IF EXISTS ow_added_10;
CREATE TABLE ow_added_10 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_10 ADD PARTITION (y = 1L, z = 'a');
SHOW PARTITIONS ow_added_10;

--: value_11
DROP TABLE IF EXISTS ow_value_11;
CREATE TABLE ow_value_11 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_11 PARTITION (y = '1.0', z = 'a') VALUES (1);
SELECT * FROM ow_value_11;

--: added_11
DROP TABLE IF EXISTS ow_added_11;
CREATE TABLE ow_added_11 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_11 ADD PARTITION (y = '1.0', z = 'a');
SHOW PARTITIONS ow_added_11;

--: value_12
DROP TABLE IF EXISTS ow_value_12;
CREATE TABLE ow_value_12 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_12 PARTITION (y, z = 'a') SELECT 1, 2;
SELECT * FROM ow_value_12;

--: added_12
DROP TABLE IF EXISTS ow_added_12;
CREATE TABLE ow_added_12 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_12 ADD PARTITION (y, z = 'a');
SHOW PARTITIONS ow_added_12;

--: value_13
DROP TABLE IF EXISTS ow_value_13;
CREATE TABLE ow_value_13 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_value_13 PARTITION (Y = 4, z = 'a') VALUES (1);
SELECT * FROM ow_value_13;

--: added_13
DROP TABLE IF EXISTS ow_added_13;
CREATE TABLE ow_added_13 (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_added_13 ADD PARTITION (Y = 4, z = 'a');
SHOW PARTITIONS ow_added_13;

--: shown_without_value
DROP TABLE IF EXISTS ow_shown_without_value;
CREATE TABLE ow_shown_without_value (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
SHOW PARTITIONS ow_shown_without_value PARTITION (y);

--: dropped_without_value
DROP TABLE IF EXISTS ow_dropped_without_value;
CREATE TABLE ow_dropped_without_value (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
ALTER TABLE ow_dropped_without_value DROP PARTITION (y, z = 'x');

--: fields_twice
CREATE TABLE ow_fields_twice (a struct<x:int,x:int>) USING parquet;

--: fields_twice_by_case
CREATE TABLE ow_fields_twice_by_case (a struct<x:int,X:int>) USING parquet;

--: fields_twice_in_list
CREATE TABLE ow_fields_twice_in_list (a array<struct<x:int,x:string>>) USING parquet;

--: fields_twice_in_map
CREATE TABLE ow_fields_twice_in_map (a map<string,struct<x:int,x:string>>) USING parquet;

--: columns_twice
CREATE TABLE ow_columns_twice (a int, A int) USING parquet;

--: arity_few
DROP TABLE IF EXISTS ow_arity_few;
CREATE TABLE ow_arity_few (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_arity_few PARTITION (y = 1) VALUES (1);

--: arity_many
DROP TABLE IF EXISTS ow_arity_many;
CREATE TABLE ow_arity_many (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_arity_many PARTITION (y = 1, z = 'x') VALUES (1, 2);

--: arity_some
DROP TABLE IF EXISTS ow_arity_some;
CREATE TABLE ow_arity_some (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_arity_some PARTITION (y = 1) VALUES (1, 'q');

--: arity_of_list
DROP TABLE IF EXISTS ow_arity_of_list;
CREATE TABLE ow_arity_of_list (a INT, y INT, z STRING) USING parquet PARTITIONED BY (y, z);
INSERT INTO ow_arity_of_list PARTITION (y = 1, z = 'x') (a) VALUES (1, 2);
