-- Commands that are written otherwise than they may be.

--: w00
CREATE TABLE cw_new ();

--: w01
CREATE TABLE cw_new (a INT) USING parquet COMMENT 'x' COMMENT 'y';

--: w02
CREATE TABLE cw_new (a INT) USING parquet TBLPROPERTIES ('a'='b') TBLPROPERTIES ('c'='d');

--: w03
CREATE TABLE cw_new (a INT, b INT) USING parquet CLUSTERED BY (a) SORTED BY (b DESC) INTO 4 BUCKETS;

--: w04
CREATE TABLE cw_new (a INT NOT NULL NOT NULL) USING parquet;

--: w05
CREATE TABLE cw_new (a INT COMMENT 'x' COMMENT 'y') USING parquet;

--: w06
CREATE TABLE cw_new (a INT) USING parquet TBLPROPERTIES ('a'=NULL);

--: w07
CREATE TABLE cw_new (a INT) USING parquet TBLPROPERTIES ('a'='b', 'a'='c');

--: w08
CREATE TABLE cw_new (a INT) USING parquet TBLPROPERTIES ('provider'='x');

--: w09
CREATE TABLE cw_new (a INT) USING parquet TBLPROPERTIES ('owner'='x');

--: w10
CREATE TABLE cw_new (a INT) USING parquet TBLPROPERTIES ('location'='x');

--: w11
CREATE TABLE cw_new (a INT) STORED BY 'x';

--: w12
CREATE TABLE cw_new (a INT) SKEWED BY (a) ON (1);

--: w13
CREATE TABLE cw_new (a INT) USING parquet AS SELECT 1 a;

--: w14
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
CREATE TABLE cw_new LIKE cw_t COMMENT 'x';

--: w15
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
CREATE TABLE cw_new LIKE cw_t PARTITIONED BY (a);

--: w16
CREATE OR REPLACE VIEW IF NOT EXISTS cw_new AS SELECT 1 a;

--: w17
CREATE TEMPORARY VIEW IF NOT EXISTS cw_new AS SELECT 1 a;

--: w18
CREATE OR REPLACE TEMPORARY VIEW IF NOT EXISTS cw_new AS SELECT 1 a;

--: w19
CREATE TEMPORARY VIEW global_temp.cw_new AS SELECT 1 a;

--: w20
CREATE GLOBAL TEMPORARY VIEW default.cw_new AS SELECT 1 a;

--: w21
CREATE VIEW cw_new COMMENT 'a' COMMENT 'b' AS SELECT 1 a;

--: w22
CREATE VIEW cw_new WITH SCHEMA NONSENSE AS SELECT 1 a;

--: w23
CREATE TEMPORARY VIEW cw_new WITH SCHEMA BINDING AS SELECT 1 a;

--: w24
CREATE TEMPORARY VIEW cw_new TBLPROPERTIES ('a'='b') AS SELECT 1 a;

--: w25
CREATE VIEW cw_new PARTITIONED ON (a) AS SELECT 1 a;

--: w26
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t SET TBLPROPERTIES ('n');

--: w27
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t SET TBLPROPERTIES ();

--: w28
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t SET TBLPROPERTIES ('comment'='c', 'owner'='me');

--: w29
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t UNSET TBLPROPERTIES ('k'='v');

--: w30
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t CHANGE a z INT;

--: w31
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t CLUSTERED BY (a) INTO 4 BUCKETS;

--: w32
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t NOT CLUSTERED;

--: w33
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t NOT SORTED;

--: w34
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t SET FILEFORMAT parquet;

--: w35
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t TOUCH;

--: w36
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t ARCHIVE PARTITION (p='x');

--: w37
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t COMPACT 'major';

--: w38
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t CONCATENATE;

--: w39
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
ALTER TABLE cw_t EXCHANGE PARTITION (p='x') WITH TABLE cw_t;

--: w40
DROP TABLE IF EXISTS cw_t;
CREATE TABLE cw_t (a INT, p STRING) USING parquet PARTITIONED BY (p);
INSERT INTO cw_t PARTITION (p='x', p='y') VALUES (7);

--: drop_temporary_view
DROP TEMPORARY VIEW wc_v;

--: drop_global_view
DROP GLOBAL VIEW wc_v;

--: drop_nothing
DROP;

--: temporary_table_without_provider
CREATE TEMPORARY TABLE wc_tt (a INT);

--: temporary_table_of_a_query
CREATE TEMPORARY TABLE wc_tt USING parquet AS SELECT 1 AS a;

--: temporary_table_if_not_exists
CREATE TEMPORARY TABLE IF NOT EXISTS wc_tt USING csv OPTIONS (path '/nowhere');

--: temporary_table_replaced
CREATE OR REPLACE TEMPORARY TABLE wc_tt USING csv OPTIONS (path '/nowhere');

--: temporary_external_table
CREATE TEMPORARY EXTERNAL TABLE wc_tt USING csv OPTIONS (path '/nowhere');

--: temporary_view_of_files_in_a_database
CREATE TEMPORARY VIEW default.wc_tt USING csv OPTIONS (path '/nowhere');

--: temporary_view_of_hive
CREATE TEMPORARY VIEW wc_tt USING hive OPTIONS (path '/nowhere');

--: two_locations
CREATE TABLE wc_two (a INT) USING parquet OPTIONS (PATH '/nowhere/1') LOCATION '/nowhere/2';

--: empty_location
CREATE TABLE wc_empty (a INT) USING parquet LOCATION '';

--: empty_location_of_a_database
CREATE DATABASE wc_empty LOCATION '';

--: external_without_location
CREATE EXTERNAL TABLE wc_ext (a INT) USING parquet;

--: external_like
CREATE EXTERNAL TABLE wc_ext LIKE wc_t;

--: directory_without_format
INSERT OVERWRITE DIRECTORY '/nowhere' SELECT 1;

--: directory_without_path
INSERT OVERWRITE DIRECTORY USING parquet SELECT 1;

--: cache_by_no_level
CREATE OR REPLACE TEMPORARY VIEW wc_cached AS SELECT 1 AS a;
CACHE TABLE wc_cached OPTIONS ('storageLevel' 'NOPE');

--: cache_of_a_query_in_a_database
CACHE TABLE default.wc_cached AS SELECT 1;

--: describe_json_not_extended
DESCRIBE TABLE wc_cached AS JSON;

--: describe_column_json
DESCRIBE EXTENDED wc_cached a AS JSON;

--: describe_keyword
DESCRIBE QUERY;

--: show_extended_of_nothing
SHOW TABLE EXTENDED;

--: export_table
EXPORT TABLE wc_t TO '/nowhere';
