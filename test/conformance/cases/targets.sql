--: setup
DROP TABLE IF EXISTS tg_p;
DROP TABLE IF EXISTS tg_new;
DROP VIEW IF EXISTS tg_v;
DROP VIEW IF EXISTS tg_nv;
DROP TABLE IF EXISTS tg_t;
CREATE TABLE tg_t (a INT, b STRING COMMENT 'bee', c STRUCT<d: INT, e: ARRAY<STRING>>) USING parquet COMMENT 'tee' TBLPROPERTIES ('k'='v');
INSERT INTO tg_t VALUES (1, 'x', named_struct('d', 1, 'e', array('q')));
CREATE TABLE tg_p (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO tg_p VALUES (1, 'x', 1), (2, 'y', 2), (3, 'x', 3);
CREATE VIEW tg_v (a COMMENT 'ay', b) COMMENT 'vee' AS SELECT 1, 'x';
CREATE OR REPLACE TEMPORARY VIEW tg_tv AS SELECT 1 a, 'x' b;
CREATE OR REPLACE GLOBAL TEMPORARY VIEW tg_gv AS SELECT 1 a, 'x' b;
--: add_columns_view
ALTER TABLE tg_v ADD COLUMNS (n INT);
--: drop_columns_view
ALTER TABLE tg_v DROP COLUMN a;
--: alter_column_view
ALTER TABLE tg_v ALTER COLUMN a COMMENT 'c';
--: set_properties_view
ALTER TABLE tg_v SET TBLPROPERTIES ('n'='1');
--: add_partition_view
ALTER TABLE tg_v ADD PARTITION (p='n');
--: truncate_view
TRUNCATE TABLE tg_v;
--: comment_view
COMMENT ON TABLE tg_v IS 'hello';
--: show_partitions_view
SHOW PARTITIONS tg_v;
--: show_create_view
SHOW CREATE TABLE tg_v;
--: insert_view
INSERT INTO tg_v VALUES (9, 'nine');
--: analyze_view
ANALYZE TABLE tg_v COMPUTE STATISTICS;
--: show_properties_view
SHOW TBLPROPERTIES tg_v;
--: like_view
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new LIKE tg_v;
DESCRIBE tg_new;
--: add_columns_temporary
ALTER TABLE tg_tv ADD COLUMNS (n INT);
--: drop_columns_temporary
ALTER TABLE tg_tv DROP COLUMN a;
--: alter_column_temporary
ALTER TABLE tg_tv ALTER COLUMN a COMMENT 'c';
--: set_properties_temporary
ALTER TABLE tg_tv SET TBLPROPERTIES ('n'='1');
--: add_partition_temporary
ALTER TABLE tg_tv ADD PARTITION (p='n');
--: truncate_temporary
TRUNCATE TABLE tg_tv;
--: comment_temporary
COMMENT ON TABLE tg_tv IS 'hello';
--: show_partitions_temporary
SHOW PARTITIONS tg_tv;
--: show_create_temporary
SHOW CREATE TABLE tg_tv;
--: insert_temporary
INSERT INTO tg_tv VALUES (9, 'nine');
--: analyze_temporary
ANALYZE TABLE tg_tv COMPUTE STATISTICS;
--: show_properties_temporary
SHOW TBLPROPERTIES tg_tv;
--: like_temporary
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new LIKE tg_tv;
DESCRIBE tg_new;
--: add_columns_global
ALTER TABLE global_temp.tg_gv ADD COLUMNS (n INT);
--: drop_columns_global
ALTER TABLE global_temp.tg_gv DROP COLUMN a;
--: alter_column_global
ALTER TABLE global_temp.tg_gv ALTER COLUMN a COMMENT 'c';
--: set_properties_global
ALTER TABLE global_temp.tg_gv SET TBLPROPERTIES ('n'='1');
--: add_partition_global
ALTER TABLE global_temp.tg_gv ADD PARTITION (p='n');
--: truncate_global
TRUNCATE TABLE global_temp.tg_gv;
--: comment_global
COMMENT ON TABLE global_temp.tg_gv IS 'hello';
--: show_partitions_global
SHOW PARTITIONS global_temp.tg_gv;
--: show_create_global
SHOW CREATE TABLE global_temp.tg_gv;
--: insert_global
INSERT INTO global_temp.tg_gv VALUES (9, 'nine');
--: analyze_global
ANALYZE TABLE global_temp.tg_gv COMPUTE STATISTICS;
--: show_properties_global
SHOW TBLPROPERTIES global_temp.tg_gv;
--: like_global
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new LIKE global_temp.tg_gv;
DESCRIBE tg_new;
--: rename_column_view
ALTER TABLE tg_v RENAME COLUMN a TO z;
--: unset_properties_view
ALTER TABLE tg_v UNSET TBLPROPERTIES ('k');
--: drop_partition_view
ALTER TABLE tg_v DROP PARTITION (p='n');
--: recover_partitions_view
ALTER TABLE tg_v RECOVER PARTITIONS;
--: set_location_view
ALTER TABLE tg_v SET LOCATION '/tmp/nowhere';
--: truncate_missing
TRUNCATE TABLE tg_missing;
--: view_properties_table
ALTER VIEW tg_t SET TBLPROPERTIES ('n'='1');
--: view_properties_temporary
ALTER VIEW tg_tv SET TBLPROPERTIES ('n'='1');
--: view_unset_properties_global
ALTER VIEW global_temp.tg_gv UNSET TBLPROPERTIES ('n');
--: alter_view_table
ALTER VIEW tg_t AS SELECT 5 z;
--: alter_view_missing
ALTER VIEW tg_missing AS SELECT 5 z;
--: alter_view_temporary
CREATE OR REPLACE TEMPORARY VIEW tg_a AS SELECT 1 a;
ALTER VIEW tg_a AS SELECT 5 z;
SELECT * FROM tg_a;
--: alter_view_global
CREATE OR REPLACE GLOBAL TEMPORARY VIEW tg_ag AS SELECT 1 a;
ALTER VIEW global_temp.tg_ag AS SELECT 5 z;
SELECT * FROM global_temp.tg_ag;
--: alter_view_twice
ALTER VIEW tg_v AS SELECT 5 z, 6 Z;
--: alter_view_temporary_twice
ALTER VIEW tg_tv AS SELECT 5 z, 6 z;
--: alter_view_unknown
ALTER VIEW tg_v AS SELECT * FROM tg_missing;
--: alter_view_of_itself
ALTER VIEW tg_v AS SELECT * FROM tg_v;
--: view_of_itself
CREATE OR REPLACE VIEW tg_v AS SELECT * FROM tg_v;
--: view_circle
DROP VIEW IF EXISTS tg_nv;
CREATE VIEW tg_nv AS SELECT * FROM tg_v;
CREATE OR REPLACE VIEW tg_v AS SELECT * FROM tg_nv;
--: rename_table
DROP TABLE IF EXISTS tg_r;
DROP TABLE IF EXISTS tg_r2;
CREATE TABLE tg_r (a INT) USING parquet;
ALTER TABLE tg_r RENAME TO default.tg_r2;
DESCRIBE tg_r2;
--: rename_table_to_itself
ALTER TABLE tg_t RENAME TO tg_t;
--: rename_table_to_another
ALTER TABLE tg_p RENAME TO tg_t;
--: rename_table_elsewhere
ALTER TABLE tg_t RENAME TO nosuch.tg_x;
--: rename_table_three_parts
ALTER TABLE tg_t RENAME TO spark_catalog.default.tg_x;
--: rename_table_badly
ALTER TABLE tg_t RENAME TO `tg-x`;
--: rename_view_as_table
ALTER TABLE tg_v RENAME TO tg_x;
--: rename_table_as_view
ALTER VIEW tg_t RENAME TO tg_x;
--: rename_missing
ALTER VIEW tg_missing RENAME TO tg_x;
--: rename_view_elsewhere
ALTER VIEW tg_v RENAME TO nosuch.tg_x;
--: rename_temporary
CREATE OR REPLACE TEMPORARY VIEW tg_ra AS SELECT 7 a;
DROP VIEW IF EXISTS tg_rb;
ALTER VIEW tg_ra RENAME TO tg_rb;
SELECT * FROM tg_rb;
--: rename_temporary_is_gone
CREATE OR REPLACE TEMPORARY VIEW tg_rc AS SELECT 7 a;
DROP VIEW IF EXISTS tg_rd;
ALTER TABLE tg_rc RENAME TO tg_rd;
SELECT * FROM tg_rc;
--: rename_temporary_over_table
CREATE OR REPLACE TEMPORARY VIEW tg_re AS SELECT 7 only;
ALTER VIEW tg_re RENAME TO tg_p;
SELECT * FROM tg_p;
--: rename_temporary_to_another
CREATE OR REPLACE TEMPORARY VIEW tg_other AS SELECT 7 a;
ALTER VIEW tg_tv RENAME TO tg_other;
--: rename_temporary_into_database
ALTER VIEW tg_tv RENAME TO default.tg_x;
--: rename_temporary_elsewhere
ALTER TABLE tg_tv RENAME TO nosuch.tg_x;
--: rename_temporary_freely
CREATE OR REPLACE TEMPORARY VIEW tg_rf AS SELECT 7 a;
ALTER VIEW tg_rf RENAME TO `tg x`;
SELECT * FROM `tg x`;
--: rename_global
DROP VIEW IF EXISTS global_temp.tg_gb;
CREATE OR REPLACE GLOBAL TEMPORARY VIEW tg_ga AS SELECT 8 a;
ALTER VIEW global_temp.tg_ga RENAME TO tg_gb;
SELECT * FROM global_temp.tg_gb;
--: rename_global_to_another
CREATE OR REPLACE GLOBAL TEMPORARY VIEW tg_gc AS SELECT 8 a;
ALTER VIEW global_temp.tg_gc RENAME TO global_temp.tg_gv;
--: rename_global_elsewhere
ALTER TABLE global_temp.tg_gv RENAME TO default.tg_x;
--: view_columns_twice
CREATE VIEW tg_never AS SELECT 1 a, 2 A;
--: view_names_twice
CREATE VIEW tg_never (z, Z) AS SELECT 1 a, 2 b;
--: temporary_view_columns_twice
CREATE TEMPORARY VIEW tg_newt AS SELECT 1 a, 2 a;
--: temporary_view_names_twice
CREATE TEMPORARY VIEW tg_newt (z, z) AS SELECT 1 a, 2 b;
--: view_without_alias
CREATE VIEW tg_never AS SELECT a, upper(b), a + 1 FROM tg_t;
--: view_without_alias_below
CREATE VIEW tg_never AS SELECT * FROM (SELECT count(*) FROM tg_t);
--: view_without_alias_named
CREATE VIEW tg_never (z) AS SELECT 1 + 1;
--: view_without_alias_there
CREATE VIEW IF NOT EXISTS tg_v AS SELECT 1 + 1;
--: alter_view_without_alias
ALTER VIEW tg_v AS SELECT 1 + 1;
--: view_of_literals
DROP VIEW IF EXISTS tg_nv;
CREATE VIEW tg_nv AS SELECT 1, 'x';
SELECT * FROM tg_nv;
--: view_of_temporary
CREATE VIEW tg_never AS SELECT * FROM tg_tv;
--: view_of_global
CREATE VIEW tg_never AS SELECT * FROM global_temp.tg_gv;
--: view_of_temporary_too_many
CREATE VIEW tg_never (z) AS SELECT * FROM tg_tv;
--: view_of_temporary_too_few
CREATE VIEW tg_never (x, y, z) AS SELECT * FROM global_temp.tg_gv;
--: temporary_view_comments
CREATE OR REPLACE TEMPORARY VIEW tg_cv (z COMMENT 'zed', y) AS SELECT 1, 2;
DESCRIBE tg_cv;
--: table_name
CREATE TABLE `tg-new` (a INT) USING parquet;
--: table_name_space
CREATE TABLE `tg new ` (a INT) USING parquet;
--: view_name
CREATE VIEW `tg-new` AS SELECT 1 a;
--: view_name_no_database
CREATE VIEW `tg-x`.tg_new AS SELECT 1 a;
--: database_name
CREATE DATABASE `tg-new`;
--: like_there
CREATE TABLE tg_t LIKE tg_p;
--: like_partitioned
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new LIKE tg_p;
SHOW CREATE TABLE tg_new;
--: add_columns_twice
ALTER TABLE tg_t ADD COLUMNS (n INT, N STRING);
--: add_columns_there
ALTER TABLE tg_t ADD COLUMNS (A INT);
--: add_columns_not_null
ALTER TABLE tg_t ADD COLUMNS (n INT NOT NULL);
--: drop_column_unknown
ALTER TABLE tg_p DROP COLUMNS (a, zz);
--: drop_column_if_exists
ALTER TABLE tg_p DROP COLUMN IF EXISTS zz;
--: rename_column_unknown
ALTER TABLE tg_t RENAME COLUMN zz TO z;
--: alter_column_unknown
ALTER TABLE tg_t ALTER COLUMN zz.y COMMENT 'x';
--: alter_column_nested
ALTER TABLE tg_t ALTER COLUMN c.d COMMENT 'x';
--: alter_column_within_no_struct
ALTER TABLE tg_t ALTER COLUMN a.d COMMENT 'x';
--: alter_column_drop_not_null
ALTER TABLE tg_t ALTER COLUMN a DROP NOT NULL;
--: alter_column_type
ALTER TABLE tg_t ALTER COLUMN a TYPE BIGINT;
--: describe_nested_column
DESCRIBE tg_t c.d;
--: describe_column_extended
DESCRIBE EXTENDED tg_t B;
--: comment_null
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new (a INT) USING parquet COMMENT 'c';
COMMENT ON TABLE tg_new IS NULL;
SHOW CREATE TABLE tg_new;
--: comment_no_database
COMMENT ON SCHEMA nosuch IS 'x';
--: alter_no_database
ALTER DATABASE nosuch SET DBPROPERTIES ('a'='b');
--: show_create_nested
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new (a STRUCT<x: INT NOT NULL COMMENT 'it''s', `b c`: ARRAY<STRUCT<z: INT COMMENT 'q'>>>, m MAP<INT, STRUCT<y: INT COMMENT 'yy'>>) USING parquet;
SHOW CREATE TABLE tg_new;
--: show_create_buckets
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new (a INT, B INT) USING parquet CLUSTERED BY (b) SORTED BY (a) INTO 4 BUCKETS;
SHOW CREATE TABLE tg_new;
--: show_properties_options
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new (a INT) USING csv OPTIONS ('sep'='|', 'header'='true') TBLPROPERTIES ('z'='1');
SHOW TBLPROPERTIES tg_new;
--: show_property_option
DROP TABLE IF EXISTS tg_new;
CREATE TABLE tg_new (a INT) USING csv OPTIONS ('sep'='|');
SHOW TBLPROPERTIES tg_new ('option.sep');
--: update_view
UPDATE tg_v SET a = 5;
--: update_temporary
UPDATE tg_tv SET a = 5;
--: merge_global
MERGE INTO global_temp.tg_gv z USING tg_t ON z.a = tg_t.a WHEN MATCHED THEN DELETE;
--: drop_table_four_parts
DROP TABLE spark_catalog.default.x.tg_t;
--: insert_into_shadow
CREATE OR REPLACE TEMPORARY VIEW tg_shadow AS SELECT 1 a;
DROP TABLE IF EXISTS default.tg_shadow;
CREATE TABLE default.tg_shadow (a INT) USING parquet;
INSERT INTO default.tg_shadow VALUES (7);
SELECT * FROM default.tg_shadow;
--: add_column_view
ALTER TABLE tg_v ADD COLUMN n INT;
--: change_column_view
ALTER TABLE tg_v CHANGE COLUMN a a INT COMMENT 'hh';
--: show_columns_conflict
SHOW COLUMNS IN default.tg_t IN nosuch;
--: show_columns_conflict_global
SHOW COLUMNS FROM global_temp.tg_gv FROM default;
--: show_columns_agree
SHOW COLUMNS IN default.tg_t IN DEFAULT;
--: show_columns_temporary_in_database
SHOW COLUMNS IN tg_tv IN default;
--: show_create_serde
SHOW CREATE TABLE tg_t AS SERDE;
--: show_create_serde_view
SHOW CREATE TABLE tg_v AS SERDE;
--: describe_partition_view
DESCRIBE tg_v PARTITION (p='x');
--: describe_partition_temporary
DESCRIBE TABLE EXTENDED tg_tv PARTITION (p='x');
--: describe_partition_global
DESCRIBE global_temp.tg_gv PARTITION (p='x');
--: describe_partition_missing
DESCRIBE tg_missing PARTITION (p='x');
--: analyze_columns_view
ANALYZE TABLE tg_v COMPUTE STATISTICS FOR COLUMNS a;
--: analyze_columns_temporary
ANALYZE TABLE tg_tv COMPUTE STATISTICS FOR COLUMNS a;
--: analyze_columns_cached
CACHE TABLE tg_tv;
ANALYZE TABLE tg_tv COMPUTE STATISTICS FOR COLUMNS a;
--: analyze_columns
DROP TABLE IF EXISTS tg_an;
CREATE TABLE tg_an (a INT, b STRING) USING parquet;
ANALYZE TABLE tg_an COMPUTE STATISTICS FOR COLUMNS a, b;
--: analyze_columns_unknown
ANALYZE TABLE tg_t COMPUTE STATISTICS FOR COLUMNS a, zz;
--: analyze_columns_type
ANALYZE TABLE tg_t COMPUTE STATISTICS FOR COLUMNS a, C;
--: analyze_columns_all
ANALYZE TABLE tg_t COMPUTE STATISTICS FOR ALL COLUMNS;
--: analyze_partition_not_partitioned
ANALYZE TABLE tg_t PARTITION (p='x', q=1) COMPUTE STATISTICS NOSCAN;
--: analyze_tables
ANALYZE TABLES IN default COMPUTE STATISTICS NOSCAN;
--: analyze_tables_no_database
ANALYZE TABLES IN nosuch COMPUTE STATISTICS;
--: replace_columns
ALTER TABLE tg_t REPLACE COLUMNS (a INT, z STRING);
--: replace_columns_view
ALTER TABLE tg_v REPLACE COLUMNS (a INT);
--: set_serde
ALTER TABLE tg_t SET SERDE 'org.nope' WITH SERDEPROPERTIES ('a'='b');
--: set_serde_view
ALTER TABLE tg_tv SET SERDEPROPERTIES ('a'='b');
--: add_key
ALTER TABLE tg_t ADD CONSTRAINT k PRIMARY KEY (a);
--: drop_constraint
ALTER TABLE tg_t DROP CONSTRAINT IF EXISTS k;
--: drop_constraint_view
ALTER TABLE tg_v DROP CONSTRAINT k CASCADE;
--: cluster_by_view
ALTER TABLE tg_v CLUSTER BY NONE;
--: add_field
ALTER TABLE tg_t ADD COLUMNS (c.n INT);
--: add_field_of_nothing
ALTER TABLE tg_t ADD COLUMN nope.n INT COMMENT 'x';
--: alter_several_columns
ALTER TABLE tg_t ALTER COLUMN a SET DEFAULT 5, b COMMENT 'x';
--: repair_view
MSCK REPAIR TABLE tg_v DROP PARTITIONS;
--: repair_missing
REPAIR TABLE tg_missing;
--: view_add_columns
ALTER VIEW tg_v ADD COLUMNS (n INT);
--: lock_table
LOCK TABLE tg_t SHARED;
--: show_roles
SHOW CURRENT ROLES;
