-- DEFAULT: among what is written, in rows that are older than their columns, and where it may not stand.

--: alone
DROP TABLE IF EXISTS cd_alone;
CREATE TABLE cd_alone (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_alone VALUES (1, DEFAULT, default);
SELECT a, b || '', c + INTERVAL '0' DAY FROM cd_alone ORDER BY a;

--: some_rows
DROP TABLE IF EXISTS cd_some_rows;
CREATE TABLE cd_some_rows (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_some_rows VALUES (DEFAULT, 'x', DEFAULT), (3, default, NULL);
SELECT a, b || '', c + INTERVAL '0' DAY FROM cd_some_rows ORDER BY a;

--: by_names
DROP TABLE IF EXISTS cd_by_names;
CREATE TABLE cd_by_names (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_by_names (b, a) VALUES (DEFAULT, 7), ('q', DEFAULT);
SELECT a, b || '', c + INTERVAL '0' DAY FROM cd_by_names ORDER BY a;

--: selected
DROP TABLE IF EXISTS cd_selected;
CREATE TABLE cd_selected (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_selected SELECT 5, DEFAULT, DEFAULT;
SELECT a, b || '', c + INTERVAL '0' DAY FROM cd_selected ORDER BY a;

--: selected_with_alias
DROP TABLE IF EXISTS cd_selected_with_alias;
CREATE TABLE cd_selected_with_alias (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_selected_with_alias SELECT 5, DEFAULT AS z, DEFAULT;
SELECT a, b FROM cd_selected_with_alias ORDER BY a;

--: selected_of_table
DROP TABLE IF EXISTS cd_selected_of_table;
CREATE TABLE cd_selected_of_table (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_selected_of_table SELECT id, DEFAULT, DEFAULT FROM range(2);
SELECT a, b || '', c + INTERVAL '0' DAY FROM cd_selected_of_table ORDER BY a;

--: selected_by_names
DROP TABLE IF EXISTS cd_selected_by_names;
CREATE TABLE cd_selected_by_names (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_selected_by_names (a) SELECT DEFAULT;
SELECT a, b || '', c + INTERVAL '0' DAY FROM cd_selected_by_names ORDER BY a;

--: overwritten
DROP TABLE IF EXISTS cd_overwritten;
CREATE TABLE cd_overwritten (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_overwritten VALUES (1, 'x', NULL);
INSERT OVERWRITE cd_overwritten VALUES (2, DEFAULT, DEFAULT);
SELECT a, b || '', c + INTERVAL '0' DAY FROM cd_overwritten ORDER BY a;

--: no_default
DROP TABLE IF EXISTS cd_no_default;
CREATE TABLE cd_no_default (a INT, b STRING) USING parquet;
INSERT INTO cd_no_default VALUES (DEFAULT, DEFAULT);
SELECT * FROM cd_no_default ORDER BY a;

--: within_sum
DROP TABLE IF EXISTS cd_within_sum;
CREATE TABLE cd_within_sum (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_within_sum VALUES (DEFAULT + 1, 'x', NULL);

--: within_call
DROP TABLE IF EXISTS cd_within_call;
CREATE TABLE cd_within_call (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_within_call VALUES (1, upper(DEFAULT), NULL);

--: too_few
DROP TABLE IF EXISTS cd_too_few;
CREATE TABLE cd_too_few (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_too_few VALUES (1, DEFAULT);

--: too_many
DROP TABLE IF EXISTS cd_too_many;
CREATE TABLE cd_too_many (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_too_many VALUES (1, DEFAULT, DEFAULT, DEFAULT);

--: unknown_column
DROP TABLE IF EXISTS cd_unknown_column;
CREATE TABLE cd_unknown_column (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
INSERT INTO cd_unknown_column (a, b, zz) VALUES (1, 2, 3);

--: of_partition
DROP TABLE IF EXISTS cd_of_partition;
CREATE TABLE cd_of_partition (a INT, p STRING DEFAULT 'pp') USING parquet PARTITIONED BY (p);
INSERT INTO cd_of_partition VALUES (1, DEFAULT);
INSERT INTO cd_of_partition (a) VALUES (2);
INSERT INTO cd_of_partition PARTITION (p) VALUES (4, DEFAULT);
SELECT * FROM cd_of_partition ORDER BY a;

--: in_partition_clause
DROP TABLE IF EXISTS cd_in_partition_clause;
CREATE TABLE cd_in_partition_clause (a INT, p STRING DEFAULT 'pp') USING parquet PARTITIONED BY (p);
INSERT INTO cd_in_partition_clause PARTITION (p = DEFAULT) VALUES (3);

--: expression
DROP TABLE IF EXISTS cd_expression;
CREATE TABLE cd_expression (a INT, b INT DEFAULT 1 + length('abc')) USING parquet;
INSERT INTO cd_expression VALUES (1, DEFAULT);
SELECT a, b + 0 FROM cd_expression ORDER BY a;

--: older_rows
DROP TABLE IF EXISTS cd_older_rows;
CREATE TABLE cd_older_rows (a INT) USING parquet;
INSERT INTO cd_older_rows VALUES (1), (2);
ALTER TABLE cd_older_rows ADD COLUMNS (n INT DEFAULT 5, m STRING DEFAULT 'em', k INT, l ARRAY<INT> DEFAULT array(1, 2), d DECIMAL(10,2) DEFAULT 1.5, ts TIMESTAMP DEFAULT TIMESTAMP'2020-01-01 10:00:00', x BOOLEAN DEFAULT true, y DATE DEFAULT DATE'2021-02-03', z BIGINT DEFAULT 1 + 2);
SELECT a, n, m, k, l[0] + l[1], d + 0, ts + INTERVAL '0' DAY, x, y + INTERVAL '0' DAY, z + 0 FROM cd_older_rows ORDER BY a;

--: older_rows_filtered
DROP TABLE IF EXISTS cd_older_rows_filtered;
CREATE TABLE cd_older_rows_filtered (a INT) USING parquet;
INSERT INTO cd_older_rows_filtered VALUES (1), (2);
ALTER TABLE cd_older_rows_filtered ADD COLUMNS (n INT DEFAULT 5, m STRING DEFAULT 'em', k INT, l ARRAY<INT> DEFAULT array(1, 2), d DECIMAL(10,2) DEFAULT 1.5, ts TIMESTAMP DEFAULT TIMESTAMP'2020-01-01 10:00:00', x BOOLEAN DEFAULT true, y DATE DEFAULT DATE'2021-02-03', z BIGINT DEFAULT 1 + 2);
SELECT a, m FROM cd_older_rows_filtered WHERE n = 5 AND m = 'em' AND k IS NULL;

--: older_rows_counted
DROP TABLE IF EXISTS cd_older_rows_counted;
CREATE TABLE cd_older_rows_counted (a INT) USING parquet;
INSERT INTO cd_older_rows_counted VALUES (1), (2);
ALTER TABLE cd_older_rows_counted ADD COLUMNS (n INT DEFAULT 5, m STRING DEFAULT 'em', k INT, l ARRAY<INT> DEFAULT array(1, 2), d DECIMAL(10,2) DEFAULT 1.5, ts TIMESTAMP DEFAULT TIMESTAMP'2020-01-01 10:00:00', x BOOLEAN DEFAULT true, y DATE DEFAULT DATE'2021-02-03', z BIGINT DEFAULT 1 + 2);
SELECT n, count(*), min(z), max(d) FROM cd_older_rows_counted GROUP BY n;

--: older_and_newer
DROP TABLE IF EXISTS cd_older_and_newer;
CREATE TABLE cd_older_and_newer (a INT) USING parquet;
INSERT INTO cd_older_and_newer VALUES (1), (2);
ALTER TABLE cd_older_and_newer ADD COLUMNS (n INT DEFAULT 5, m STRING DEFAULT 'em', k INT, l ARRAY<INT> DEFAULT array(1, 2), d DECIMAL(10,2) DEFAULT 1.5, ts TIMESTAMP DEFAULT TIMESTAMP'2020-01-01 10:00:00', x BOOLEAN DEFAULT true, y DATE DEFAULT DATE'2021-02-03', z BIGINT DEFAULT 1 + 2);
INSERT INTO cd_older_and_newer (a, n) VALUES (3, NULL);
INSERT INTO cd_older_and_newer (a) VALUES (4);
ALTER TABLE cd_older_and_newer ALTER COLUMN n SET DEFAULT 6;
INSERT INTO cd_older_and_newer (a) VALUES (5);
ALTER TABLE cd_older_and_newer ALTER COLUMN n DROP DEFAULT;
INSERT INTO cd_older_and_newer (a) VALUES (6);
SELECT a, n, m FROM cd_older_and_newer ORDER BY a;

--: older_by_char
DROP TABLE IF EXISTS cd_older_by_char;
CREATE TABLE cd_older_by_char (a INT) USING parquet;
INSERT INTO cd_older_by_char VALUES (1);
ALTER TABLE cd_older_by_char ADD COLUMNS (c CHAR(4) DEFAULT 'xy');
SELECT a, c, length(c) FROM cd_older_by_char;

--: older_joined
DROP TABLE IF EXISTS cd_older_joined;
CREATE TABLE cd_older_joined (a INT) USING parquet;
INSERT INTO cd_older_joined VALUES (1), (2);
ALTER TABLE cd_older_joined ADD COLUMNS (n INT DEFAULT 5, m STRING DEFAULT 'em', k INT, l ARRAY<INT> DEFAULT array(1, 2), d DECIMAL(10,2) DEFAULT 1.5, ts TIMESTAMP DEFAULT TIMESTAMP'2020-01-01 10:00:00', x BOOLEAN DEFAULT true, y DATE DEFAULT DATE'2021-02-03', z BIGINT DEFAULT 1 + 2);
SELECT x.a, y.n FROM cd_older_joined x JOIN cd_older_joined y ON x.n = y.n AND x.a = y.a;

--: older_of_null
DROP TABLE IF EXISTS cd_older_of_null;
CREATE TABLE cd_older_of_null (a INT) USING parquet;
INSERT INTO cd_older_of_null VALUES (1);
ALTER TABLE cd_older_of_null ADD COLUMNS (c STRING DEFAULT NULL);
SELECT a, c || 'x' FROM cd_older_of_null ORDER BY a;

--: described
DROP TABLE IF EXISTS cd_described;
CREATE TABLE cd_described (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
DESCRIBE cd_described;

--: as_a_name
DROP TABLE IF EXISTS cd_as_a_name;
CREATE TABLE cd_as_a_name (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
SELECT default FROM (SELECT 1 AS default);

--: as_an_alias
DROP TABLE IF EXISTS cd_as_an_alias;
CREATE TABLE cd_as_an_alias (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
SELECT 1 AS default, 2 default;

--: nowhere
DROP TABLE IF EXISTS cd_nowhere;
CREATE TABLE cd_nowhere (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
SELECT default;

--: values_alone
DROP TABLE IF EXISTS cd_values_alone;
CREATE TABLE cd_values_alone (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
VALUES (default);

--: as_a_database
DROP TABLE IF EXISTS cd_as_a_database;
CREATE TABLE cd_as_a_database (a INT, b STRING DEFAULT 'bee', c DATE DEFAULT DATE'2020-01-01') USING parquet;
SELECT default.cd_as_a_database.a FROM default.cd_as_a_database;

--: of_other_type
DROP TABLE IF EXISTS cd_of_other_type;
CREATE TABLE cd_of_other_type (a INT DEFAULT 'x') USING parquet;

--: of_a_column
DROP TABLE IF EXISTS cd_of_a_column;
CREATE TABLE cd_of_a_column (a INT, b INT DEFAULT a) USING parquet;

--: of_unknown
DROP TABLE IF EXISTS cd_of_unknown;
CREATE TABLE cd_of_unknown (a INT DEFAULT b) USING parquet;

--: of_subquery
DROP TABLE IF EXISTS cd_of_subquery;
CREATE TABLE cd_of_subquery (a INT DEFAULT (SELECT 1)) USING parquet;

--: of_chance
DROP TABLE IF EXISTS cd_of_chance;
CREATE TABLE cd_of_chance (a INT DEFAULT rand()) USING parquet;

--: of_fraction
DROP TABLE IF EXISTS cd_of_fraction;
CREATE TABLE cd_of_fraction (a INT DEFAULT 5.5) USING parquet;

--: of_unknown_function
DROP TABLE IF EXISTS cd_of_unknown_function;
CREATE TABLE cd_of_unknown_function (a INT DEFAULT nosuch(1)) USING parquet;

--: added_of_other_type
DROP TABLE IF EXISTS cd_added_of_other_type;
CREATE TABLE cd_added_of_other_type (a INT) USING parquet;
ALTER TABLE cd_added_of_other_type ADD COLUMNS (n INT DEFAULT 'x');

--: added_of_the_day
DROP TABLE IF EXISTS cd_added_of_the_day;
CREATE TABLE cd_added_of_the_day (a INT) USING parquet;
INSERT INTO cd_added_of_the_day VALUES (1);
ALTER TABLE cd_added_of_the_day ADD COLUMNS (n DATE DEFAULT current_date(), m TIMESTAMP DEFAULT current_timestamp());
SELECT a, n = current_date() OR n = current_date() - 1, m < current_timestamp(), count(m) OVER () FROM cd_added_of_the_day;
