-- Statements that define and change tables, views, databases, variables and settings.

--: insert_values
DROP TABLE IF EXISTS tt_insert_values;
CREATE TABLE tt_insert_values (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_values VALUES (1,'x',2.5),(2,NULL,-1.005);
SELECT * FROM tt_insert_values;

--: insert_select
DROP TABLE IF EXISTS tt_insert_select;
CREATE TABLE tt_insert_select (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_select SELECT id, 'r'||id, id*1.5 FROM range(5);
SELECT * FROM tt_insert_select WHERE a > 1;

--: insert_table_word
DROP TABLE IF EXISTS tt_insert_table_word;
CREATE TABLE tt_insert_table_word (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO TABLE tt_insert_table_word VALUES (1,'x',2);
SELECT * FROM tt_insert_table_word;

--: insert_too_few
DROP TABLE IF EXISTS tt_insert_too_few;
CREATE TABLE tt_insert_too_few (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_too_few VALUES (1,'x');

--: insert_too_many
DROP TABLE IF EXISTS tt_insert_too_many;
CREATE TABLE tt_insert_too_many (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_too_many VALUES (1,'x',2,3);

--: insert_columns
DROP TABLE IF EXISTS tt_insert_columns;
CREATE TABLE tt_insert_columns (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_columns (c, a) VALUES (1.5, 7);
SELECT * FROM tt_insert_columns;

--: insert_columns_unknown
DROP TABLE IF EXISTS tt_insert_columns_unknown;
CREATE TABLE tt_insert_columns_unknown (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_columns_unknown (a, zz) VALUES (1, 7);

--: insert_columns_too_few
DROP TABLE IF EXISTS tt_insert_columns_too_few;
CREATE TABLE tt_insert_columns_too_few (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_columns_too_few (a, b) VALUES (1);

--: insert_by_name
DROP TABLE IF EXISTS tt_insert_by_name;
CREATE TABLE tt_insert_by_name (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_by_name BY NAME SELECT 'q' AS b, 5 AS a, 1.25 AS c;
SELECT * FROM tt_insert_by_name;

--: insert_by_name_extra
DROP TABLE IF EXISTS tt_insert_by_name_extra;
CREATE TABLE tt_insert_by_name_extra (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_by_name_extra BY NAME SELECT 'q' AS b, 5 AS a, 1.25 AS zz;

--: insert_by_name_fewer
DROP TABLE IF EXISTS tt_insert_by_name_fewer;
CREATE TABLE tt_insert_by_name_fewer (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_by_name_fewer BY NAME SELECT 5 AS a;
SELECT * FROM tt_insert_by_name_fewer;

--: insert_null
DROP TABLE IF EXISTS tt_insert_null;
CREATE TABLE tt_insert_null (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_null VALUES (NULL,NULL,NULL);
SELECT * FROM tt_insert_null;

--: insert_text_into_int
DROP TABLE IF EXISTS tt_insert_text_into_int;
CREATE TABLE tt_insert_text_into_int (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_text_into_int SELECT 'abc','x',1;

--: insert_int_into_text
DROP TABLE IF EXISTS tt_insert_int_into_text;
CREATE TABLE tt_insert_int_into_text (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_int_into_text SELECT 1, 2, 3;
SELECT * FROM tt_insert_int_into_text;

--: insert_date_into_text
DROP TABLE IF EXISTS tt_insert_date_into_text;
CREATE TABLE tt_insert_date_into_text (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_date_into_text SELECT 1, DATE'2020-01-02', 3;
SELECT * FROM tt_insert_date_into_text;

--: insert_bool_into_int
DROP TABLE IF EXISTS tt_insert_bool_into_int;
CREATE TABLE tt_insert_bool_into_int (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_bool_into_int SELECT true, 'x', 3;

--: insert_double_into_decimal
DROP TABLE IF EXISTS tt_insert_double_into_decimal;
CREATE TABLE tt_insert_double_into_decimal (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_double_into_decimal SELECT 1.7D, 'x', 3.456D;
SELECT * FROM tt_insert_double_into_decimal;

--: insert_default
DROP TABLE IF EXISTS tt_insert_default;
CREATE TABLE tt_insert_default (a INT, b STRING DEFAULT 'dd', c INT DEFAULT 1+1) USING parquet;
INSERT INTO tt_insert_default (a) VALUES (1);
SELECT * FROM tt_insert_default;

--: insert_default_not_by_position
DROP TABLE IF EXISTS tt_insert_default_not_by_position;
CREATE TABLE tt_insert_default_not_by_position (a INT, b STRING DEFAULT 'dd') USING parquet;
INSERT INTO tt_insert_default_not_by_position VALUES (1);

--: insert_overwrite
DROP TABLE IF EXISTS tt_insert_overwrite;
CREATE TABLE tt_insert_overwrite (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_overwrite VALUES (1,'x',2);
INSERT OVERWRITE tt_insert_overwrite VALUES (7,'z',1.125);
SELECT * FROM tt_insert_overwrite;

--: insert_overwrite_table
DROP TABLE IF EXISTS tt_insert_overwrite_table;
CREATE TABLE tt_insert_overwrite_table (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_overwrite_table VALUES (1,'x',2);
INSERT OVERWRITE TABLE tt_insert_overwrite_table SELECT a+1, b, c FROM tt_insert_overwrite_table;
SELECT * FROM tt_insert_overwrite_table;

--: insert_self
DROP TABLE IF EXISTS tt_insert_self;
CREATE TABLE tt_insert_self (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_insert_self VALUES (1,'x',2);
INSERT INTO tt_insert_self SELECT * FROM tt_insert_self;
SELECT * FROM tt_insert_self;

--: truncate
DROP TABLE IF EXISTS tt_truncate;
CREATE TABLE tt_truncate (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_truncate VALUES (1,'x',2);
TRUNCATE TABLE tt_truncate;
SELECT count(*) FROM tt_truncate;

--: select_qualified
DROP TABLE IF EXISTS tt_select_qualified;
CREATE TABLE tt_select_qualified (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_select_qualified VALUES (1,'x',2);
SELECT spark_catalog.default.tt_select_qualified.a, default.tt_select_qualified.b, tt_select_qualified.c FROM spark_catalog.default.tt_select_qualified;

--: select_alias
DROP TABLE IF EXISTS tt_select_alias;
CREATE TABLE tt_select_alias (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_select_alias VALUES (1,'x',2);
SELECT q.a, q.* FROM tt_select_alias AS q;

--: describe
DROP TABLE IF EXISTS tt_describe;
CREATE TABLE tt_describe (a INT COMMENT 'ca', b STRING, c DECIMAL(10,2) DEFAULT 1.5, d STRUCT<x: INT, y: ARRAY<STRING>>, e MAP<STRING, INT>) USING parquet;
DESCRIBE tt_describe;

--: describe_partitioned
DROP TABLE IF EXISTS tt_describe_partitioned;
CREATE TABLE tt_describe_partitioned (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
DESCRIBE TABLE tt_describe_partitioned;

--: describe_column
DROP TABLE IF EXISTS tt_describe_column;
CREATE TABLE tt_describe_column (a INT COMMENT 'ca', b STRING) USING parquet;
DESCRIBE tt_describe_column a;

--: describe_column_unknown
DROP TABLE IF EXISTS tt_describe_column_unknown;
CREATE TABLE tt_describe_column_unknown (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
DESCRIBE tt_describe_column_unknown zz;

--: show_columns
DROP TABLE IF EXISTS tt_show_columns;
CREATE TABLE tt_show_columns (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
SHOW COLUMNS IN tt_show_columns;

--: show_columns_from_database
DROP TABLE IF EXISTS tt_show_columns_from_database;
CREATE TABLE tt_show_columns_from_database (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
SHOW COLUMNS FROM tt_show_columns_from_database FROM default;

--: show_create
DROP TABLE IF EXISTS tt_show_create;
CREATE TABLE tt_show_create (a INT COMMENT 'it''s', `b c` STRING, c DECIMAL(10,2) DEFAULT 1.5) USING parquet COMMENT 'tc' TBLPROPERTIES ('k'='v', 'j'='2');
SHOW CREATE TABLE tt_show_create;

--: show_create_partitioned
DROP TABLE IF EXISTS tt_show_create_partitioned;
CREATE TABLE tt_show_create_partitioned (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
SHOW CREATE TABLE tt_show_create_partitioned;

--: show_properties
DROP TABLE IF EXISTS tt_show_properties;
CREATE TABLE tt_show_properties (a INT, b STRING, c DECIMAL(10,2)) USING parquet TBLPROPERTIES ('k'='v', 'j'='2');
SHOW TBLPROPERTIES tt_show_properties;

--: show_property
DROP TABLE IF EXISTS tt_show_property;
CREATE TABLE tt_show_property (a INT, b STRING, c DECIMAL(10,2)) USING parquet TBLPROPERTIES ('k'='v', 'j'='2');
SHOW TBLPROPERTIES tt_show_property ('k');

--: show_property_unknown
DROP TABLE IF EXISTS tt_show_property_unknown;
CREATE TABLE tt_show_property_unknown (a INT, b STRING, c DECIMAL(10,2)) USING parquet TBLPROPERTIES ('k'='v', 'j'='2');
SHOW TBLPROPERTIES tt_show_property_unknown ('zz');

--: show_tables_like
DROP TABLE IF EXISTS tt_show_tables_like;
CREATE TABLE tt_show_tables_like (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
SHOW TABLES LIKE 'tt_show_tables_l*';

--: show_tables_in
DROP TABLE IF EXISTS tt_show_tables_in;
CREATE TABLE tt_show_tables_in (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
SHOW TABLES IN default LIKE 'tt_show_tables_in|nosuch';

--: create_exists
DROP TABLE IF EXISTS tt_create_exists;
CREATE TABLE tt_create_exists (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
CREATE TABLE tt_create_exists (a INT);

--: create_if_not_exists
DROP TABLE IF EXISTS tt_create_if_not_exists;
CREATE TABLE tt_create_if_not_exists (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
CREATE TABLE IF NOT EXISTS tt_create_if_not_exists (zz INT);
SELECT * FROM tt_create_if_not_exists;

--: create_duplicate_column
CREATE TABLE tt_dup (a INT, A STRING) USING parquet;

--: create_unknown_provider
CREATE TABLE tt_np (a INT) USING nosuchformat;

--: create_partition_unknown
CREATE TABLE tt_pu (a INT) USING parquet PARTITIONED BY (zz);

--: create_partition_all
CREATE TABLE tt_pa (a INT) USING parquet PARTITIONED BY (a);

--: create_in_unknown_database
CREATE TABLE nosuchdb.tt_x (a INT) USING parquet;

--: create_as_select
DROP TABLE IF EXISTS tt_ctas;
CREATE TABLE tt_ctas USING parquet AS SELECT 1 AS a, 'x' AS b, 1.5 AS c;
SELECT * FROM tt_ctas;

--: create_as_select_partitioned
DROP TABLE IF EXISTS tt_ctasp;
CREATE TABLE tt_ctasp USING parquet PARTITIONED BY (p) AS SELECT id AS a, id % 3 AS p, 'x' AS b FROM range(7);
SELECT * FROM tt_ctasp WHERE p = 1;

--: create_as_select_exists
DROP TABLE IF EXISTS tt_ctase;
CREATE TABLE tt_ctase USING parquet AS SELECT 1 AS a;
CREATE TABLE tt_ctase USING parquet AS SELECT 2 AS a;

--: create_as_select_if_not_exists
DROP TABLE IF EXISTS tt_ctasi;
CREATE TABLE tt_ctasi USING parquet AS SELECT 1 AS a;
CREATE TABLE IF NOT EXISTS tt_ctasi USING parquet AS SELECT 2 AS a;
SELECT * FROM tt_ctasi;

--: create_like
DROP TABLE IF EXISTS tt_like1;
DROP TABLE IF EXISTS tt_like2;
CREATE TABLE tt_like1 (a INT COMMENT 'x', p STRING) USING parquet PARTITIONED BY (p);
CREATE TABLE tt_like2 LIKE tt_like1;
DESCRIBE tt_like2;

--: create_all_types
DROP TABLE IF EXISTS tt_types;
CREATE TABLE tt_types USING parquet AS SELECT true AS b, 1Y AS t, 2S AS s, 3 AS i, 4L AS l, 1.5F AS f, 2.5D AS d, 1.23BD AS n, 'x' AS c, X'01FF' AS x, DATE'2020-02-29' AS dt, TIMESTAMP'2020-01-01 12:00:00.123456' AS ts, TIMESTAMP_NTZ'2020-01-01 12:00:00.5' AS tn, array(1, NULL) AS a, map('k', 1) AS m, named_struct('x', 1, 'y', array('q')) AS st;
SELECT * FROM tt_types;

--: partition_insert
DROP TABLE IF EXISTS tt_partition_insert;
CREATE TABLE tt_partition_insert (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_partition_insert VALUES (1,2,'x'),(2,3,'y'),(3,NULL,NULL);
SELECT * FROM tt_partition_insert;

--: partition_static
DROP TABLE IF EXISTS tt_partition_static;
CREATE TABLE tt_partition_static (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_partition_static PARTITION (p=9, q='z') VALUES (5);
SELECT * FROM tt_partition_static;

--: partition_half_static
DROP TABLE IF EXISTS tt_partition_half_static;
CREATE TABLE tt_partition_half_static (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_partition_half_static PARTITION (p=9, q) SELECT 6, 'w';
SELECT * FROM tt_partition_half_static;

--: partition_overwrite_static
DROP TABLE IF EXISTS tt_partition_overwrite_static;
CREATE TABLE tt_partition_overwrite_static (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_partition_overwrite_static VALUES (1,2,'x'),(2,9,'z'),(4,9,'y');
INSERT OVERWRITE tt_partition_overwrite_static PARTITION (p=9, q='z') VALUES (55);
SELECT * FROM tt_partition_overwrite_static;

--: partition_overwrite_all
DROP TABLE IF EXISTS tt_partition_overwrite_all;
CREATE TABLE tt_partition_overwrite_all (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_partition_overwrite_all VALUES (1,2,'x'),(2,9,'z');
INSERT OVERWRITE tt_partition_overwrite_all VALUES (55, 1, 'k');
SELECT * FROM tt_partition_overwrite_all;

--: partition_overwrite_dynamic
DROP TABLE IF EXISTS tt_partition_overwrite_dynamic;
CREATE TABLE tt_partition_overwrite_dynamic (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
SET spark.sql.sources.partitionOverwriteMode=dynamic;
INSERT INTO tt_partition_overwrite_dynamic VALUES (1,2,'x'),(2,9,'z');
INSERT OVERWRITE tt_partition_overwrite_dynamic VALUES (55, 9, 'z');
SELECT * FROM tt_partition_overwrite_dynamic;

--: partition_unknown
DROP TABLE IF EXISTS tt_partition_unknown;
CREATE TABLE tt_partition_unknown (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_partition_unknown PARTITION (zz=9) VALUES (5, 1, 'q');

--: show_partitions
DROP TABLE IF EXISTS tt_show_partitions;
CREATE TABLE tt_show_partitions (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_show_partitions VALUES (1,2,'x'),(2,3,'y'),(3,2,'x');
SHOW PARTITIONS tt_show_partitions;

--: show_partitions_of
DROP TABLE IF EXISTS tt_show_partitions_of;
CREATE TABLE tt_show_partitions_of (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_show_partitions_of VALUES (1,2,'x'),(2,3,'y'),(3,2,'w');
SHOW PARTITIONS tt_show_partitions_of PARTITION (p=2);

--: show_partitions_none
DROP TABLE IF EXISTS tt_show_partitions_none;
CREATE TABLE tt_show_partitions_none (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
SHOW PARTITIONS tt_show_partitions_none;

--: drop_partition
DROP TABLE IF EXISTS tt_drop_partition;
CREATE TABLE tt_drop_partition (a INT, p INT, q STRING) USING parquet PARTITIONED BY (p, q);
INSERT INTO tt_drop_partition VALUES (1,2,'x'),(2,3,'y');
ALTER TABLE tt_drop_partition DROP PARTITION (p=2, q='x');
SELECT * FROM tt_drop_partition;

--: alter_add_columns
DROP TABLE IF EXISTS tt_alter_add_columns;
CREATE TABLE tt_alter_add_columns (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_alter_add_columns VALUES (1,'x',2);
ALTER TABLE tt_alter_add_columns ADD COLUMNS (d INT COMMENT 'cd', e ARRAY<INT>);
INSERT INTO tt_alter_add_columns VALUES (2,'y',3,4,array(5));
SELECT * FROM tt_alter_add_columns;

--: alter_add_column_exists
DROP TABLE IF EXISTS tt_alter_add_column_exists;
CREATE TABLE tt_alter_add_column_exists (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
ALTER TABLE tt_alter_add_column_exists ADD COLUMNS (a INT);

--: alter_rename_column
DROP TABLE IF EXISTS tt_alter_rename_column;
CREATE TABLE tt_alter_rename_column (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
ALTER TABLE tt_alter_rename_column RENAME COLUMN a TO z;

--: alter_drop_column
DROP TABLE IF EXISTS tt_alter_drop_column;
CREATE TABLE tt_alter_drop_column (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
ALTER TABLE tt_alter_drop_column DROP COLUMN a;

--: alter_column_comment
DROP TABLE IF EXISTS tt_alter_column_comment;
CREATE TABLE tt_alter_column_comment (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
ALTER TABLE tt_alter_column_comment ALTER COLUMN a COMMENT 'new';
DESCRIBE tt_alter_column_comment;

--: alter_column_type
DROP TABLE IF EXISTS tt_alter_column_type;
CREATE TABLE tt_alter_column_type (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
ALTER TABLE tt_alter_column_type ALTER COLUMN a TYPE BIGINT;

--: alter_set_properties
DROP TABLE IF EXISTS tt_alter_set_properties;
CREATE TABLE tt_alter_set_properties (a INT, b STRING, c DECIMAL(10,2)) USING parquet TBLPROPERTIES ('k'='v');
ALTER TABLE tt_alter_set_properties SET TBLPROPERTIES ('x'='y', 'k'='2');
SHOW TBLPROPERTIES tt_alter_set_properties;

--: alter_unset_properties
DROP TABLE IF EXISTS tt_alter_unset_properties;
CREATE TABLE tt_alter_unset_properties (a INT, b STRING, c DECIMAL(10,2)) USING parquet TBLPROPERTIES ('k'='v', 'j'='1');
ALTER TABLE tt_alter_unset_properties UNSET TBLPROPERTIES ('k');
SHOW TBLPROPERTIES tt_alter_unset_properties;

--: alter_rename
DROP TABLE IF EXISTS tt_ren2;
DROP TABLE IF EXISTS tt_ren1;
CREATE TABLE tt_ren1 (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_ren1 VALUES (1,'x',2);
ALTER TABLE tt_ren1 RENAME TO tt_ren2;
SELECT * FROM tt_ren2;

--: alter_rename_gone
DROP TABLE IF EXISTS tt_ren4;
DROP TABLE IF EXISTS tt_ren3;
CREATE TABLE tt_ren3 (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
ALTER TABLE tt_ren3 RENAME TO tt_ren4;
SELECT * FROM tt_ren3;

--: alter_unknown
ALTER TABLE tt_nosuch ADD COLUMNS (a INT);

--: update_refused
DROP TABLE IF EXISTS tt_update_refused;
CREATE TABLE tt_update_refused (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
UPDATE tt_update_refused SET a = 1;

--: delete_refused
DROP TABLE IF EXISTS tt_delete_refused;
CREATE TABLE tt_delete_refused (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
DELETE FROM tt_delete_refused WHERE a = 1;

--: merge_refused
DROP TABLE IF EXISTS tt_merge_refused;
CREATE TABLE tt_merge_refused (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
MERGE INTO tt_merge_refused t USING (SELECT 1 AS a) s ON t.a = s.a WHEN MATCHED THEN DELETE;

--: drop_unknown
DROP TABLE tt_nosuch;

--: drop_unknown_if_exists
DROP TABLE IF EXISTS tt_nosuch;

--: select_unknown
SELECT * FROM tt_nosuch;

--: select_unknown_database
SELECT * FROM nosuchdb.tt_nosuch;

--: view
DROP VIEW IF EXISTS tv_one;
CREATE VIEW tv_one AS SELECT 1 AS a, 'x' AS b;
SELECT * FROM tv_one;

--: view_columns
DROP VIEW IF EXISTS tv_cols;
CREATE VIEW tv_cols (x COMMENT 'cx', y) COMMENT 'cv' AS SELECT 1, 'q';
DESCRIBE tv_cols;

--: view_columns_too_few
DROP VIEW IF EXISTS tv_few;
CREATE VIEW tv_few (x) AS SELECT 1, 'q';

--: view_columns_too_many
DROP VIEW IF EXISTS tv_many;
CREATE VIEW tv_many (x, y, z) AS SELECT 1, 'q';

--: view_replaced
DROP VIEW IF EXISTS tv_rep;
CREATE VIEW tv_rep AS SELECT 1 AS a;
CREATE OR REPLACE VIEW tv_rep AS SELECT 2 AS b, 3 AS c;
SELECT * FROM tv_rep;

--: view_exists
DROP VIEW IF EXISTS tv_ex;
CREATE VIEW tv_ex AS SELECT 1 AS a;
CREATE VIEW tv_ex AS SELECT 1 AS a;

--: view_if_not_exists
DROP VIEW IF EXISTS tv_ine;
CREATE VIEW tv_ine AS SELECT 1 AS a;
CREATE VIEW IF NOT EXISTS tv_ine AS SELECT 2 AS a;
SELECT * FROM tv_ine;

--: view_of_table
DROP VIEW IF EXISTS tv_vt;
DROP TABLE IF EXISTS tt_vt;
CREATE TABLE tt_vt (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
INSERT INTO tt_vt VALUES (1,'x',2);
CREATE VIEW tv_vt AS SELECT a + 1 AS k, b FROM tt_vt;
INSERT INTO tt_vt VALUES (2,'y',2);
SELECT * FROM tv_vt;

--: view_of_view
DROP VIEW IF EXISTS tv_v1;
DROP VIEW IF EXISTS tv_v2;
CREATE VIEW tv_v1 AS SELECT 1 AS a;
CREATE VIEW tv_v2 AS WITH c AS (SELECT a + 1 AS b FROM tv_v1) SELECT * FROM c;
SELECT * FROM tv_v2;

--: view_of_temporary
DROP VIEW IF EXISTS tv_ot;
CREATE TEMPORARY VIEW tv_tmp0 AS SELECT 1 AS a;
CREATE VIEW tv_ot AS SELECT * FROM tv_tmp0;

--: view_show_create
DROP VIEW IF EXISTS tv_sc;
CREATE VIEW tv_sc (x COMMENT 'cx', y) COMMENT 'cv' TBLPROPERTIES ('a'='b') AS SELECT 1, 2;
SHOW CREATE TABLE tv_sc;

--: view_altered
DROP VIEW IF EXISTS tv_al;
CREATE VIEW tv_al AS SELECT 1 AS a;
ALTER VIEW tv_al AS SELECT 2 AS z;
SELECT * FROM tv_al;

--: view_dropped_as_table
DROP VIEW IF EXISTS tv_dt;
CREATE VIEW tv_dt AS SELECT 1 AS a;
DROP TABLE tv_dt;

--: table_dropped_as_view
DROP TABLE IF EXISTS tt_dv;
CREATE TABLE tt_dv (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
DROP VIEW tt_dv;

--: view_insert
DROP VIEW IF EXISTS tv_in;
CREATE VIEW tv_in AS SELECT 1 AS a;
INSERT INTO tv_in VALUES (1);

--: view_drop_unknown
DROP VIEW tv_nosuch;

--: temp_view
CREATE TEMPORARY VIEW tmp_a AS SELECT 1 AS a;
SELECT * FROM tmp_a;

--: temp_view_exists
CREATE TEMPORARY VIEW tmp_b AS SELECT 1 AS a;
CREATE TEMPORARY VIEW tmp_b AS SELECT 1 AS a;

--: temp_view_columns
CREATE TEMPORARY VIEW tmp_c (x, y) AS SELECT 1, 'q';
SELECT * FROM tmp_c;

--: temp_view_replaced_by_itself
CREATE TEMPORARY VIEW tmp_d AS SELECT 1 AS a;
CREATE OR REPLACE TEMPORARY VIEW tmp_d AS SELECT a + 1 AS b FROM tmp_d;
SELECT * FROM tmp_d;

--: temp_view_qualified
CREATE TEMPORARY VIEW default.tmp_e AS SELECT 1 AS a;

--: temp_view_hides_table
DROP TABLE IF EXISTS tmp_f;
CREATE TABLE tmp_f (a INT, b STRING, c DECIMAL(10,2)) USING parquet;
CREATE TEMPORARY VIEW tmp_f AS SELECT 'view' AS v;
SELECT * FROM tmp_f;

--: global_temp_view
CREATE OR REPLACE GLOBAL TEMPORARY VIEW gtv_a AS SELECT 1 AS a;
SELECT * FROM global_temp.gtv_a;

--: temp_view_describe
CREATE TEMPORARY VIEW tmp_g AS SELECT 1 AS a, 'x' AS b;
DESCRIBE tmp_g;

--: database
DROP DATABASE IF EXISTS tdb_a CASCADE;
CREATE DATABASE tdb_a COMMENT 'hi';
USE tdb_a;
CREATE TABLE t (a INT) USING parquet;
INSERT INTO t VALUES (1);
USE default;
SELECT * FROM tdb_a.t;

--: database_exists
DROP DATABASE IF EXISTS tdb_b CASCADE;
CREATE DATABASE tdb_b;
CREATE DATABASE tdb_b;

--: database_not_empty
DROP DATABASE IF EXISTS tdb_c CASCADE;
CREATE DATABASE tdb_c;
CREATE TABLE tdb_c.t (a INT) USING parquet;
DROP DATABASE tdb_c;

--: database_unknown
DROP DATABASE tdb_nosuch;

--: database_use_unknown
USE tdb_nosuch;

--: database_current
DROP DATABASE IF EXISTS tdb_d CASCADE;
CREATE DATABASE tdb_d;
USE tdb_d;
SELECT current_catalog(), current_schema();

--: database_show_like
DROP DATABASE IF EXISTS tdb_e CASCADE;
CREATE DATABASE tdb_e;
SHOW DATABASES LIKE 'tdb_e*';

--: database_show_tables_unknown
SHOW TABLES IN tdb_nosuch;

--: namespace_two_parts
SELECT * FROM a.b.c;

--: current_namespace
SHOW CURRENT NAMESPACE;

--: variable
DECLARE VARIABLE tvar_a INT DEFAULT 5;
SELECT tvar_a, session.tvar_a + 1 AS b;

--: variable_set
DECLARE VARIABLE tvar_b INT DEFAULT 5;
SET VAR tvar_b = 7;
SELECT tvar_b;

--: variable_set_query
DECLARE VARIABLE tvar_c STRING;
SET VAR tvar_c = (SELECT max('q' || id) FROM range(3));
SELECT tvar_c;

--: variable_exists
DECLARE VARIABLE tvar_d INT;
DECLARE VARIABLE tvar_d INT;

--: variable_replaced
DECLARE VARIABLE tvar_e INT DEFAULT 1;
DECLARE OR REPLACE VARIABLE tvar_e STRING DEFAULT 'x';
SELECT tvar_e;

--: variable_unknown
SET VAR tvar_nosuch = 3;

--: variable_drop_unknown
DROP TEMPORARY VARIABLE tvar_nosuch;

--: variable_in_where
DECLARE VARIABLE tvar_f BIGINT DEFAULT 3;
SELECT id FROM range(5) WHERE id > tvar_f;

--: variable_hidden_by_column
DECLARE VARIABLE id INT DEFAULT 100;
SELECT id FROM range(2);

--: variable_timestamp
DECLARE VARIABLE tvar_g TIMESTAMP DEFAULT TIMESTAMP'2020-01-01 00:00:00';
SELECT tvar_g;

--: cache_unknown
CACHE TABLE tt_nosuch;

--: cache_as_select
CACHE TABLE tmp_cached AS SELECT 1 AS a;
SELECT * FROM tmp_cached;

--: uncache_unknown
UNCACHE TABLE tt_nosuch;

--: uncache_unknown_if_exists
UNCACHE TABLE IF EXISTS tt_nosuch;

--: refresh_unknown
REFRESH TABLE tt_nosuch;

--: analyze_unknown
ANALYZE TABLE tt_nosuch COMPUTE STATISTICS;

--: describe_unknown
DESCRIBE tt_nosuch;

--: describe_query
DESCRIBE QUERY SELECT 1 AS a, 'x' AS b, array(1.5) AS c;

--: describe_function_unknown
DESCRIBE FUNCTION nosuch_function;

--: set_key
SET spark.sql.shuffle.partitions=7;
SET spark.sql.shuffle.partitions;

--: set_unknown
SET spark.sql.nosuch;

--: set_wrong_type
SET spark.sql.shuffle.partitions=many;

--: set_static
SET spark.sql.warehouse.dir=/x;

--: set_time_zone
SET TIME ZONE 'America/Los_Angeles';
SELECT current_timezone();

--: set_time_zone_wrong
SET TIME ZONE 'Mars/Phobos';

--: reset_key
SET spark.sql.shuffle.partitions=7;
RESET spark.sql.shuffle.partitions;
SELECT 1 AS one;

--: use_catalog_unknown
SET CATALOG nosuch_catalog;

--: syntax_error
CREATE TABL x (a INT);

--: syntax_error_end
CREATE TABLE;

--: view_of_a_table_with_more_columns
DROP VIEW IF EXISTS tb_kept_v;
DROP VIEW IF EXISTS tb_kept_named;
DROP TABLE IF EXISTS tb_kept;
CREATE TABLE tb_kept (a INT, b STRING) USING parquet;
INSERT INTO tb_kept VALUES (1, 'x');
CREATE VIEW tb_kept_v AS SELECT * FROM tb_kept;
CREATE VIEW tb_kept_named (p, q) AS SELECT * FROM tb_kept;
CREATE OR REPLACE TEMPORARY VIEW tb_kept_temp AS SELECT * FROM tb_kept;
ALTER TABLE tb_kept ADD COLUMNS (c INT);
SELECT * FROM tb_kept_v;
SELECT * FROM tb_kept_named;
SELECT * FROM tb_kept_temp;

--: view_of_a_table_in_another_order
DROP TABLE IF EXISTS tb_kept;
CREATE TABLE tb_kept (b STRING, a BIGINT) USING parquet;
INSERT INTO tb_kept VALUES ('y', 2);
SELECT * FROM tb_kept_v;
SELECT * FROM tb_kept_named;

--: view_of_a_table_with_fewer_columns
DROP TABLE IF EXISTS tb_kept;
CREATE TABLE tb_kept (a INT) USING parquet;
SELECT * FROM tb_kept_named;

--: buckets_of_no_number
CREATE TABLE tb_buckets (a INT) USING parquet CLUSTERED BY (a) INTO x BUCKETS;

--: option_without_value
CREATE TABLE tb_option (a INT) USING parquet OPTIONS (x);

--: no_columns_added
ALTER TABLE tb_kept ADD COLUMNS ();

--: default_of_another_type
ALTER TABLE tb_kept ALTER COLUMN a SET DEFAULT 'x';
