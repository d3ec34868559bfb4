--: setup
DROP TABLE IF EXISTS pc_p;
DROP TABLE IF EXISTS pc_t;
CREATE TABLE pc_t (a INT) USING parquet;
CREATE TABLE pc_p (a INT, p STRING, q INT) USING parquet PARTITIONED BY (p, q);
INSERT INTO pc_p VALUES (1, 'x', 1), (2, 'y', 2), (3, 'x', 3);
--: truncate_partition own
TRUNCATE TABLE pc_p PARTITION (p='x', q=1);
SELECT * FROM pc_p;
--: truncate_some_columns own
TRUNCATE TABLE pc_p PARTITION (P='x');
SELECT * FROM pc_p;
--: truncate_partition_stays own
TRUNCATE TABLE pc_p PARTITION (q='2');
SHOW PARTITIONS pc_p;
--: truncate_all_stays own
TRUNCATE TABLE pc_p;
SHOW PARTITIONS pc_p;
--: truncate_no_partition own
TRUNCATE TABLE pc_p PARTITION (q=77);
SELECT * FROM pc_p;
--: truncate_unknown_column own
TRUNCATE TABLE pc_p PARTITION (zz='x');
--: truncate_not_partitioned own
TRUNCATE TABLE pc_t PARTITION (p='x');
--: truncate_no_cast own
TRUNCATE TABLE pc_p PARTITION (q='abc');
--: show_partitions_spec own
SHOW PARTITIONS pc_p PARTITION (Q='1');
--: show_partitions_unknown own
SHOW PARTITIONS pc_p PARTITION (zz=1);
--: show_partitions_no_cast own
SHOW PARTITIONS pc_p PARTITION (q=1.5);
--: add_partition own
ALTER TABLE pc_p ADD PARTITION (P='n', q='07') PARTITION (p=5, q=8);
SHOW PARTITIONS pc_p;
--: add_partition_is_empty own
ALTER TABLE pc_p ADD PARTITION (p='n', q=9);
SELECT count(*) FROM pc_p;
--: add_partition_there own
ALTER TABLE pc_p ADD PARTITION (p='n', q=9) PARTITION (p='x', q=1);
--: add_partition_again own
ALTER TABLE pc_p ADD PARTITION (p='n', q=9);
ALTER TABLE pc_p ADD PARTITION (p='n', q=9);
--: add_partition_if_not_exists own
ALTER TABLE pc_p ADD IF NOT EXISTS PARTITION (p='n', q=9) PARTITION (p='x', q=1);
SHOW PARTITIONS pc_p;
--: add_partition_incomplete own
ALTER TABLE pc_p ADD PARTITION (p='n');
--: add_partition_unknown own
ALTER TABLE pc_p ADD PARTITION (zz='n', q=1);
--: add_partition_empty_text own
ALTER TABLE pc_p ADD PARTITION (p='', q=1);
--: add_partition_no_cast own
ALTER TABLE pc_p ADD PARTITION (p='n', q='abc');
--: add_partition_not_partitioned own
ALTER TABLE pc_t ADD PARTITION (p='n');
--: drop_partition own
ALTER TABLE pc_p DROP PARTITION (p='x', q='1');
SELECT * FROM pc_p;
--: drop_added_partition own
ALTER TABLE pc_p ADD PARTITION (p='n', q=9);
ALTER TABLE pc_p DROP PARTITION (p='n', q=9);
SHOW PARTITIONS pc_p;
--: drop_partition_some_columns own
ALTER TABLE pc_p DROP PARTITION (p='x');
--: drop_partition_absent own
ALTER TABLE pc_p DROP PARTITION (p='none', q=4), PARTITION (p='x', q=1);
--: drop_partition_if_exists own
ALTER TABLE pc_p DROP IF EXISTS PARTITION (p='none', q=4), PARTITION (p='x', q=1);
SHOW PARTITIONS pc_p;
--: drop_partition_unknown own
ALTER TABLE pc_p DROP PARTITION (zz=1);
--: drop_partition_not_partitioned own
ALTER TABLE pc_t DROP PARTITION (p='x');
--: overwrite_forgets own
ALTER TABLE pc_p ADD PARTITION (p='n', q=9);
INSERT OVERWRITE pc_p VALUES (5, 'z', 5);
SHOW PARTITIONS pc_p;
--: overwrite_partition_forgets own
ALTER TABLE pc_p ADD PARTITION (p='x', q=9);
INSERT OVERWRITE pc_p PARTITION (p='x', q) VALUES (5, 5);
SHOW PARTITIONS pc_p;
--: add_columns_before_partitions own
ALTER TABLE pc_p ADD COLUMNS (n INT);
SELECT * FROM pc_p;
--: truncate_external own
DROP TABLE IF EXISTS pc_e;
CREATE TABLE pc_e (a INT, p INT) USING parquet PARTITIONED BY (p) LOCATION '/tmp/pc_e';
TRUNCATE TABLE pc_e PARTITION (p=1);
--: describe_partition own
DESCRIBE pc_p PARTITION (Q=1, p='x');
--: describe_partition_incomplete own
DESCRIBE pc_p PARTITION (p='x');
--: describe_partition_absent own
DESCRIBE EXTENDED pc_p PARTITION (p='x', q=77);
--: describe_partition_unknown own
DESCRIBE pc_p PARTITION (p='x', zz=1);
--: describe_partition_not_partitioned own
DESCRIBE pc_t PARTITION (p='x');
--: show_extended_partition_incomplete own
SHOW TABLE EXTENDED LIKE 'pc_p' PARTITION (p='x');
--: show_extended_partition_absent own
SHOW TABLE EXTENDED LIKE 'pc_p' PARTITION (p='x', q=77);
--: show_extended_partition_not_partitioned own
SHOW TABLE EXTENDED IN default LIKE 'pc_t' PARTITION (p='x', q=77);
--: show_extended_partition_missing own
SHOW TABLE EXTENDED LIKE 'pc_missing' PARTITION (p='x', q=77);
--: analyze_partition own
ANALYZE TABLE pc_p PARTITION (p='x', q) COMPUTE STATISTICS;
--: analyze_partition_absent own
ANALYZE TABLE pc_p PARTITION (p='none', q=1) COMPUTE STATISTICS NOSCAN;
--: analyze_partition_unknown own
ANALYZE TABLE pc_p PARTITION (zz='x') COMPUTE STATISTICS;
--: rename_partition own
ALTER TABLE pc_p PARTITION (p='x', q=1) RENAME TO PARTITION (P='n', q='07');
SHOW PARTITIONS pc_p;
SELECT * FROM pc_p;
--: rename_partition_there own
ALTER TABLE pc_p PARTITION (p='x', q=1) RENAME TO PARTITION (p='y', q=2);
--: rename_partition_missing own
ALTER TABLE pc_p PARTITION (p='x', q=9) RENAME TO PARTITION (p='y', q=9);
--: rename_partition_some_columns own
ALTER TABLE pc_p PARTITION (p='x') RENAME TO PARTITION (p='n');
--: rename_partition_not_partitioned own
ALTER TABLE pc_t PARTITION (p='x') RENAME TO PARTITION (p='n');
--: rename_partition_empty own
ALTER TABLE pc_p ADD PARTITION (p='e', q=9);
ALTER TABLE pc_p PARTITION (p='e', q=9) RENAME TO PARTITION (p='f', q=9);
SHOW PARTITIONS pc_p;
--: add_partitions_with_comma own
ALTER TABLE pc_p ADD PARTITION (p='n', q=7), PARTITION (p='n', q=8);
--: drop_partitions_purge own
ALTER TABLE pc_p DROP IF EXISTS PARTITION (p='x', q=1), PARTITION (p='y', q=2) PURGE;
SELECT * FROM pc_p;
--: repair own
MSCK REPAIR TABLE pc_p;
REPAIR TABLE pc_p SYNC PARTITIONS;
SHOW PARTITIONS pc_p;
--: repair_not_partitioned own
MSCK REPAIR TABLE pc_t ADD PARTITIONS;
--: set_serde_of_partition own
ALTER TABLE pc_p PARTITION (p='x', q=1) SET SERDEPROPERTIES ('a'='b');
--: partition_concatenate own
ALTER TABLE pc_p PARTITION (p='x', q=1) CONCATENATE;
--: partition_replace_columns own
ALTER TABLE pc_p PARTITION (p='x', q=1) REPLACE COLUMNS (a INT);
