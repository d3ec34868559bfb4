--: insert_column_twice
DROP TABLE IF EXISTS tw_pair;
CREATE TABLE tw_pair (a int, b string) USING parquet;
INSERT INTO tw_pair (a, A) VALUES (1, 2);
--: recover_not_partitioned
DROP TABLE IF EXISTS tw_plain;
CREATE TABLE tw_plain (a int) USING parquet;
ALTER TABLE tw_plain RECOVER PARTITIONS;
--: bucket_unknown
CREATE TABLE tw_bucket (x int) USING parquet CLUSTERED BY (y) INTO 2 BUCKETS;
--: bucket_sort_unknown
CREATE TABLE tw_bucket (x int) USING parquet CLUSTERED BY (x) SORTED BY (y) INTO 2 BUCKETS;
--: bucket_twice
CREATE TABLE tw_bucket (x int) USING parquet CLUSTERED BY (x, x) INTO 2 BUCKETS;
--: bucket_partition
CREATE TABLE tw_bucket (x int, y int) USING parquet PARTITIONED BY (y) CLUSTERED BY (y) INTO 2 BUCKETS;
