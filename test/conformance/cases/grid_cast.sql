-- Written by make_grids.py.

--: bool_to_boolean
SELECT CAST(true AS BOOLEAN) AS v;

--: bool_to_tinyint
SELECT CAST(true AS TINYINT) AS v;

--: bool_to_smallint
SELECT CAST(true AS SMALLINT) AS v;

--: bool_to_int
SELECT CAST(true AS INT) AS v;

--: bool_to_bigint
SELECT CAST(true AS BIGINT) AS v;

--: bool_to_float
SELECT CAST(true AS FLOAT) AS v;

--: bool_to_double
SELECT CAST(true AS DOUBLE) AS v;

--: bool_to_decimal_10_2
SELECT CAST(true AS DECIMAL(10,2)) AS v;

--: bool_to_decimal_4_1
SELECT CAST(true AS DECIMAL(4,1)) AS v;

--: bool_to_string
SELECT CAST(true AS STRING) AS v;

--: bool_to_binary
SELECT CAST(true AS BINARY) AS v;

--: bool_to_date
SELECT CAST(true AS DATE) AS v;

--: bool_to_timestamp
SELECT CAST(true AS TIMESTAMP) AS v;

--: bool_to_timestamp_ntz
SELECT CAST(true AS TIMESTAMP_NTZ) AS v;

--: bool_to_array_string
SELECT CAST(true AS ARRAY<STRING>) AS v;

--: bool_to_map_string_double
SELECT CAST(true AS MAP<STRING,DOUBLE>) AS v;

--: bool_to_struct_p_string_q_string
SELECT CAST(true AS STRUCT<p:STRING,q:STRING>) AS v;

--: bool_to_interval_day_to_second
SELECT CAST(true AS INTERVAL DAY TO SECOND) AS v;

--: bool_to_interval_year_to_month
SELECT CAST(true AS INTERVAL YEAR TO MONTH) AS v;

--: byte_to_boolean
SELECT CAST(CAST(7 AS TINYINT) AS BOOLEAN) AS v;

--: byte_to_tinyint
SELECT CAST(CAST(7 AS TINYINT) AS TINYINT) AS v;

--: byte_to_smallint
SELECT CAST(CAST(7 AS TINYINT) AS SMALLINT) AS v;

--: byte_to_int
SELECT CAST(CAST(7 AS TINYINT) AS INT) AS v;

--: byte_to_bigint
SELECT CAST(CAST(7 AS TINYINT) AS BIGINT) AS v;

--: byte_to_float
SELECT CAST(CAST(7 AS TINYINT) AS FLOAT) AS v;

--: byte_to_double
SELECT CAST(CAST(7 AS TINYINT) AS DOUBLE) AS v;

--: byte_to_decimal_10_2
SELECT CAST(CAST(7 AS TINYINT) AS DECIMAL(10,2)) AS v;

--: byte_to_decimal_4_1
SELECT CAST(CAST(7 AS TINYINT) AS DECIMAL(4,1)) AS v;

--: byte_to_string
SELECT CAST(CAST(7 AS TINYINT) AS STRING) AS v;

--: byte_to_binary
SELECT CAST(CAST(7 AS TINYINT) AS BINARY) AS v;

--: byte_to_date
SELECT CAST(CAST(7 AS TINYINT) AS DATE) AS v;

--: byte_to_timestamp
SELECT CAST(CAST(7 AS TINYINT) AS TIMESTAMP) AS v;

--: byte_to_timestamp_ntz
SELECT CAST(CAST(7 AS TINYINT) AS TIMESTAMP_NTZ) AS v;

--: byte_to_array_string
SELECT CAST(CAST(7 AS TINYINT) AS ARRAY<STRING>) AS v;

--: byte_to_map_string_double
SELECT CAST(CAST(7 AS TINYINT) AS MAP<STRING,DOUBLE>) AS v;

--: byte_to_struct_p_string_q_string
SELECT CAST(CAST(7 AS TINYINT) AS STRUCT<p:STRING,q:STRING>) AS v;

--: byte_to_interval_day_to_second
SELECT CAST(CAST(7 AS TINYINT) AS INTERVAL DAY TO SECOND) AS v;

--: byte_to_interval_year_to_month
SELECT CAST(CAST(7 AS TINYINT) AS INTERVAL YEAR TO MONTH) AS v;

--: short_to_boolean
SELECT CAST(CAST(-300 AS SMALLINT) AS BOOLEAN) AS v;

--: short_to_tinyint
SELECT CAST(CAST(-300 AS SMALLINT) AS TINYINT) AS v;

--: short_to_smallint
SELECT CAST(CAST(-300 AS SMALLINT) AS SMALLINT) AS v;

--: short_to_int
SELECT CAST(CAST(-300 AS SMALLINT) AS INT) AS v;

--: short_to_bigint
SELECT CAST(CAST(-300 AS SMALLINT) AS BIGINT) AS v;

--: short_to_float
SELECT CAST(CAST(-300 AS SMALLINT) AS FLOAT) AS v;

--: short_to_double
SELECT CAST(CAST(-300 AS SMALLINT) AS DOUBLE) AS v;

--: short_to_decimal_10_2
SELECT CAST(CAST(-300 AS SMALLINT) AS DECIMAL(10,2)) AS v;

--: short_to_decimal_4_1
SELECT CAST(CAST(-300 AS SMALLINT) AS DECIMAL(4,1)) AS v;

--: short_to_string
SELECT CAST(CAST(-300 AS SMALLINT) AS STRING) AS v;

--: short_to_binary
SELECT CAST(CAST(-300 AS SMALLINT) AS BINARY) AS v;

--: short_to_date
SELECT CAST(CAST(-300 AS SMALLINT) AS DATE) AS v;

--: short_to_timestamp
SELECT CAST(CAST(-300 AS SMALLINT) AS TIMESTAMP) AS v;

--: short_to_timestamp_ntz
SELECT CAST(CAST(-300 AS SMALLINT) AS TIMESTAMP_NTZ) AS v;

--: short_to_array_string
SELECT CAST(CAST(-300 AS SMALLINT) AS ARRAY<STRING>) AS v;

--: short_to_map_string_double
SELECT CAST(CAST(-300 AS SMALLINT) AS MAP<STRING,DOUBLE>) AS v;

--: short_to_struct_p_string_q_string
SELECT CAST(CAST(-300 AS SMALLINT) AS STRUCT<p:STRING,q:STRING>) AS v;

--: short_to_interval_day_to_second
SELECT CAST(CAST(-300 AS SMALLINT) AS INTERVAL DAY TO SECOND) AS v;

--: short_to_interval_year_to_month
SELECT CAST(CAST(-300 AS SMALLINT) AS INTERVAL YEAR TO MONTH) AS v;

--: int_to_boolean
SELECT CAST(70000 AS BOOLEAN) AS v;

--: int_to_tinyint
SELECT CAST(70000 AS TINYINT) AS v;

--: int_to_smallint
SELECT CAST(70000 AS SMALLINT) AS v;

--: int_to_int
SELECT CAST(70000 AS INT) AS v;

--: int_to_bigint
SELECT CAST(70000 AS BIGINT) AS v;

--: int_to_float
SELECT CAST(70000 AS FLOAT) AS v;

--: int_to_double
SELECT CAST(70000 AS DOUBLE) AS v;

--: int_to_decimal_10_2
SELECT CAST(70000 AS DECIMAL(10,2)) AS v;

--: int_to_decimal_4_1
SELECT CAST(70000 AS DECIMAL(4,1)) AS v;

--: int_to_string
SELECT CAST(70000 AS STRING) AS v;

--: int_to_binary
SELECT CAST(70000 AS BINARY) AS v;

--: int_to_date
SELECT CAST(70000 AS DATE) AS v;

--: int_to_timestamp
SELECT CAST(70000 AS TIMESTAMP) AS v;

--: int_to_timestamp_ntz
SELECT CAST(70000 AS TIMESTAMP_NTZ) AS v;

--: int_to_array_string
SELECT CAST(70000 AS ARRAY<STRING>) AS v;

--: int_to_map_string_double
SELECT CAST(70000 AS MAP<STRING,DOUBLE>) AS v;

--: int_to_struct_p_string_q_string
SELECT CAST(70000 AS STRUCT<p:STRING,q:STRING>) AS v;

--: int_to_interval_day_to_second
SELECT CAST(70000 AS INTERVAL DAY TO SECOND) AS v;

--: int_to_interval_year_to_month
SELECT CAST(70000 AS INTERVAL YEAR TO MONTH) AS v;

--: long_to_boolean
SELECT CAST(5000000000 AS BOOLEAN) AS v;

--: long_to_tinyint
SELECT CAST(5000000000 AS TINYINT) AS v;

--: long_to_smallint
SELECT CAST(5000000000 AS SMALLINT) AS v;

--: long_to_int
SELECT CAST(5000000000 AS INT) AS v;

--: long_to_bigint
SELECT CAST(5000000000 AS BIGINT) AS v;

--: long_to_float
SELECT CAST(5000000000 AS FLOAT) AS v;

--: long_to_double
SELECT CAST(5000000000 AS DOUBLE) AS v;

--: long_to_decimal_10_2
SELECT CAST(5000000000 AS DECIMAL(10,2)) AS v;

--: long_to_decimal_4_1
SELECT CAST(5000000000 AS DECIMAL(4,1)) AS v;

--: long_to_string
SELECT CAST(5000000000 AS STRING) AS v;

--: long_to_binary
SELECT CAST(5000000000 AS BINARY) AS v;

--: long_to_date
SELECT CAST(5000000000 AS DATE) AS v;

--: long_to_timestamp
SELECT CAST(5000000000 AS TIMESTAMP) AS v;

--: long_to_timestamp_ntz
SELECT CAST(5000000000 AS TIMESTAMP_NTZ) AS v;

--: long_to_array_string
SELECT CAST(5000000000 AS ARRAY<STRING>) AS v;

--: long_to_map_string_double
SELECT CAST(5000000000 AS MAP<STRING,DOUBLE>) AS v;

--: long_to_struct_p_string_q_string
SELECT CAST(5000000000 AS STRUCT<p:STRING,q:STRING>) AS v;

--: long_to_interval_day_to_second
SELECT CAST(5000000000 AS INTERVAL DAY TO SECOND) AS v;

--: long_to_interval_year_to_month
SELECT CAST(5000000000 AS INTERVAL YEAR TO MONTH) AS v;

--: float_to_boolean
SELECT CAST(CAST(1.5 AS FLOAT) AS BOOLEAN) AS v;

--: float_to_tinyint
SELECT CAST(CAST(1.5 AS FLOAT) AS TINYINT) AS v;

--: float_to_smallint
SELECT CAST(CAST(1.5 AS FLOAT) AS SMALLINT) AS v;

--: float_to_int
SELECT CAST(CAST(1.5 AS FLOAT) AS INT) AS v;

--: float_to_bigint
SELECT CAST(CAST(1.5 AS FLOAT) AS BIGINT) AS v;

--: float_to_float
SELECT CAST(CAST(1.5 AS FLOAT) AS FLOAT) AS v;

--: float_to_double
SELECT CAST(CAST(1.5 AS FLOAT) AS DOUBLE) AS v;

--: float_to_decimal_10_2
SELECT CAST(CAST(1.5 AS FLOAT) AS DECIMAL(10,2)) AS v;

--: float_to_decimal_4_1
SELECT CAST(CAST(1.5 AS FLOAT) AS DECIMAL(4,1)) AS v;

--: float_to_string
SELECT CAST(CAST(1.5 AS FLOAT) AS STRING) AS v;

--: float_to_binary
SELECT CAST(CAST(1.5 AS FLOAT) AS BINARY) AS v;

--: float_to_date
SELECT CAST(CAST(1.5 AS FLOAT) AS DATE) AS v;

--: float_to_timestamp
SELECT CAST(CAST(1.5 AS FLOAT) AS TIMESTAMP) AS v;

--: float_to_timestamp_ntz
SELECT CAST(CAST(1.5 AS FLOAT) AS TIMESTAMP_NTZ) AS v;

--: float_to_array_string
SELECT CAST(CAST(1.5 AS FLOAT) AS ARRAY<STRING>) AS v;

--: float_to_map_string_double
SELECT CAST(CAST(1.5 AS FLOAT) AS MAP<STRING,DOUBLE>) AS v;

--: float_to_struct_p_string_q_string
SELECT CAST(CAST(1.5 AS FLOAT) AS STRUCT<p:STRING,q:STRING>) AS v;

--: float_to_interval_day_to_second
SELECT CAST(CAST(1.5 AS FLOAT) AS INTERVAL DAY TO SECOND) AS v;

--: float_to_interval_year_to_month
SELECT CAST(CAST(1.5 AS FLOAT) AS INTERVAL YEAR TO MONTH) AS v;

--: double_to_boolean
SELECT CAST(-2.75D AS BOOLEAN) AS v;

--: double_to_tinyint
SELECT CAST(-2.75D AS TINYINT) AS v;

--: double_to_smallint
SELECT CAST(-2.75D AS SMALLINT) AS v;

--: double_to_int
SELECT CAST(-2.75D AS INT) AS v;

--: double_to_bigint
SELECT CAST(-2.75D AS BIGINT) AS v;

--: double_to_float
SELECT CAST(-2.75D AS FLOAT) AS v;

--: double_to_double
SELECT CAST(-2.75D AS DOUBLE) AS v;

--: double_to_decimal_10_2
SELECT CAST(-2.75D AS DECIMAL(10,2)) AS v;

--: double_to_decimal_4_1
SELECT CAST(-2.75D AS DECIMAL(4,1)) AS v;

--: double_to_string
SELECT CAST(-2.75D AS STRING) AS v;

--: double_to_binary
SELECT CAST(-2.75D AS BINARY) AS v;

--: double_to_date
SELECT CAST(-2.75D AS DATE) AS v;

--: double_to_timestamp
SELECT CAST(-2.75D AS TIMESTAMP) AS v;

--: double_to_timestamp_ntz
SELECT CAST(-2.75D AS TIMESTAMP_NTZ) AS v;

--: double_to_array_string
SELECT CAST(-2.75D AS ARRAY<STRING>) AS v;

--: double_to_map_string_double
SELECT CAST(-2.75D AS MAP<STRING,DOUBLE>) AS v;

--: double_to_struct_p_string_q_string
SELECT CAST(-2.75D AS STRUCT<p:STRING,q:STRING>) AS v;

--: double_to_interval_day_to_second
SELECT CAST(-2.75D AS INTERVAL DAY TO SECOND) AS v;

--: double_to_interval_year_to_month
SELECT CAST(-2.75D AS INTERVAL YEAR TO MONTH) AS v;

--: nan_to_boolean
SELECT CAST(CAST('NaN' AS DOUBLE) AS BOOLEAN) AS v;

--: nan_to_tinyint
SELECT CAST(CAST('NaN' AS DOUBLE) AS TINYINT) AS v;

--: nan_to_smallint
SELECT CAST(CAST('NaN' AS DOUBLE) AS SMALLINT) AS v;

--: nan_to_int
SELECT CAST(CAST('NaN' AS DOUBLE) AS INT) AS v;

--: nan_to_bigint
SELECT CAST(CAST('NaN' AS DOUBLE) AS BIGINT) AS v;

--: nan_to_float
SELECT CAST(CAST('NaN' AS DOUBLE) AS FLOAT) AS v;

--: nan_to_double
SELECT CAST(CAST('NaN' AS DOUBLE) AS DOUBLE) AS v;

--: nan_to_decimal_10_2
SELECT CAST(CAST('NaN' AS DOUBLE) AS DECIMAL(10,2)) AS v;

--: nan_to_decimal_4_1
SELECT CAST(CAST('NaN' AS DOUBLE) AS DECIMAL(4,1)) AS v;

--: nan_to_string
SELECT CAST(CAST('NaN' AS DOUBLE) AS STRING) AS v;

--: nan_to_binary
SELECT CAST(CAST('NaN' AS DOUBLE) AS BINARY) AS v;

--: nan_to_date
SELECT CAST(CAST('NaN' AS DOUBLE) AS DATE) AS v;

--: nan_to_timestamp
SELECT CAST(CAST('NaN' AS DOUBLE) AS TIMESTAMP) AS v;

--: nan_to_timestamp_ntz
SELECT CAST(CAST('NaN' AS DOUBLE) AS TIMESTAMP_NTZ) AS v;

--: nan_to_array_string
SELECT CAST(CAST('NaN' AS DOUBLE) AS ARRAY<STRING>) AS v;

--: nan_to_map_string_double
SELECT CAST(CAST('NaN' AS DOUBLE) AS MAP<STRING,DOUBLE>) AS v;

--: nan_to_struct_p_string_q_string
SELECT CAST(CAST('NaN' AS DOUBLE) AS STRUCT<p:STRING,q:STRING>) AS v;

--: nan_to_interval_day_to_second
SELECT CAST(CAST('NaN' AS DOUBLE) AS INTERVAL DAY TO SECOND) AS v;

--: nan_to_interval_year_to_month
SELECT CAST(CAST('NaN' AS DOUBLE) AS INTERVAL YEAR TO MONTH) AS v;

--: inf_to_boolean
SELECT CAST(CAST('-Infinity' AS FLOAT) AS BOOLEAN) AS v;

--: inf_to_tinyint
SELECT CAST(CAST('-Infinity' AS FLOAT) AS TINYINT) AS v;

--: inf_to_smallint
SELECT CAST(CAST('-Infinity' AS FLOAT) AS SMALLINT) AS v;

--: inf_to_int
SELECT CAST(CAST('-Infinity' AS FLOAT) AS INT) AS v;

--: inf_to_bigint
SELECT CAST(CAST('-Infinity' AS FLOAT) AS BIGINT) AS v;

--: inf_to_float
SELECT CAST(CAST('-Infinity' AS FLOAT) AS FLOAT) AS v;

--: inf_to_double
SELECT CAST(CAST('-Infinity' AS FLOAT) AS DOUBLE) AS v;

--: inf_to_decimal_10_2
SELECT CAST(CAST('-Infinity' AS FLOAT) AS DECIMAL(10,2)) AS v;

--: inf_to_decimal_4_1
SELECT CAST(CAST('-Infinity' AS FLOAT) AS DECIMAL(4,1)) AS v;

--: inf_to_string
SELECT CAST(CAST('-Infinity' AS FLOAT) AS STRING) AS v;

--: inf_to_binary
SELECT CAST(CAST('-Infinity' AS FLOAT) AS BINARY) AS v;

--: inf_to_date
SELECT CAST(CAST('-Infinity' AS FLOAT) AS DATE) AS v;

--: inf_to_timestamp
SELECT CAST(CAST('-Infinity' AS FLOAT) AS TIMESTAMP) AS v;

--: inf_to_timestamp_ntz
SELECT CAST(CAST('-Infinity' AS FLOAT) AS TIMESTAMP_NTZ) AS v;

--: inf_to_array_string
SELECT CAST(CAST('-Infinity' AS FLOAT) AS ARRAY<STRING>) AS v;

--: inf_to_map_string_double
SELECT CAST(CAST('-Infinity' AS FLOAT) AS MAP<STRING,DOUBLE>) AS v;

--: inf_to_struct_p_string_q_string
SELECT CAST(CAST('-Infinity' AS FLOAT) AS STRUCT<p:STRING,q:STRING>) AS v;

--: inf_to_interval_day_to_second
SELECT CAST(CAST('-Infinity' AS FLOAT) AS INTERVAL DAY TO SECOND) AS v;

--: inf_to_interval_year_to_month
SELECT CAST(CAST('-Infinity' AS FLOAT) AS INTERVAL YEAR TO MONTH) AS v;

--: decimal_to_boolean
SELECT CAST(12.345 AS BOOLEAN) AS v;

--: decimal_to_tinyint
SELECT CAST(12.345 AS TINYINT) AS v;

--: decimal_to_smallint
SELECT CAST(12.345 AS SMALLINT) AS v;

--: decimal_to_int
SELECT CAST(12.345 AS INT) AS v;

--: decimal_to_bigint
SELECT CAST(12.345 AS BIGINT) AS v;

--: decimal_to_float
SELECT CAST(12.345 AS FLOAT) AS v;

--: decimal_to_double
SELECT CAST(12.345 AS DOUBLE) AS v;

--: decimal_to_decimal_10_2
SELECT CAST(12.345 AS DECIMAL(10,2)) AS v;

--: decimal_to_decimal_4_1
SELECT CAST(12.345 AS DECIMAL(4,1)) AS v;

--: decimal_to_string
SELECT CAST(12.345 AS STRING) AS v;

--: decimal_to_binary
SELECT CAST(12.345 AS BINARY) AS v;

--: decimal_to_date
SELECT CAST(12.345 AS DATE) AS v;

--: decimal_to_timestamp
SELECT CAST(12.345 AS TIMESTAMP) AS v;

--: decimal_to_timestamp_ntz
SELECT CAST(12.345 AS TIMESTAMP_NTZ) AS v;

--: decimal_to_array_string
SELECT CAST(12.345 AS ARRAY<STRING>) AS v;

--: decimal_to_map_string_double
SELECT CAST(12.345 AS MAP<STRING,DOUBLE>) AS v;

--: decimal_to_struct_p_string_q_string
SELECT CAST(12.345 AS STRUCT<p:STRING,q:STRING>) AS v;

--: decimal_to_interval_day_to_second
SELECT CAST(12.345 AS INTERVAL DAY TO SECOND) AS v;

--: decimal_to_interval_year_to_month
SELECT CAST(12.345 AS INTERVAL YEAR TO MONTH) AS v;

--: bigdecimal_to_boolean
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS BOOLEAN) AS v;

--: bigdecimal_to_tinyint
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS TINYINT) AS v;

--: bigdecimal_to_smallint
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS SMALLINT) AS v;

--: bigdecimal_to_int
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS INT) AS v;

--: bigdecimal_to_bigint
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS BIGINT) AS v;

--: bigdecimal_to_float
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS FLOAT) AS v;

--: bigdecimal_to_double
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS DOUBLE) AS v;

--: bigdecimal_to_decimal_10_2
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS DECIMAL(10,2)) AS v;

--: bigdecimal_to_decimal_4_1
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS DECIMAL(4,1)) AS v;

--: bigdecimal_to_string
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS STRING) AS v;

--: bigdecimal_to_binary
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS BINARY) AS v;

--: bigdecimal_to_date
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS DATE) AS v;

--: bigdecimal_to_timestamp
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS TIMESTAMP) AS v;

--: bigdecimal_to_timestamp_ntz
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS TIMESTAMP_NTZ) AS v;

--: bigdecimal_to_array_string
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS ARRAY<STRING>) AS v;

--: bigdecimal_to_map_string_double
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS MAP<STRING,DOUBLE>) AS v;

--: bigdecimal_to_struct_p_string_q_string
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS STRUCT<p:STRING,q:STRING>) AS v;

--: bigdecimal_to_interval_day_to_second
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS INTERVAL DAY TO SECOND) AS v;

--: bigdecimal_to_interval_year_to_month
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS INTERVAL YEAR TO MONTH) AS v;

--: text_to_boolean
SELECT CAST('12' AS BOOLEAN) AS v;

--: text_to_tinyint
SELECT CAST('12' AS TINYINT) AS v;

--: text_to_smallint
SELECT CAST('12' AS SMALLINT) AS v;

--: text_to_int
SELECT CAST('12' AS INT) AS v;

--: text_to_bigint
SELECT CAST('12' AS BIGINT) AS v;

--: text_to_float
SELECT CAST('12' AS FLOAT) AS v;

--: text_to_double
SELECT CAST('12' AS DOUBLE) AS v;

--: text_to_decimal_10_2
SELECT CAST('12' AS DECIMAL(10,2)) AS v;

--: text_to_decimal_4_1
SELECT CAST('12' AS DECIMAL(4,1)) AS v;

--: text_to_string
SELECT CAST('12' AS STRING) AS v;

--: text_to_binary
SELECT CAST('12' AS BINARY) AS v;

--: text_to_date
SELECT CAST('12' AS DATE) AS v;

--: text_to_timestamp
SELECT CAST('12' AS TIMESTAMP) AS v;

--: text_to_timestamp_ntz
SELECT CAST('12' AS TIMESTAMP_NTZ) AS v;

--: text_to_array_string
SELECT CAST('12' AS ARRAY<STRING>) AS v;

--: text_to_map_string_double
SELECT CAST('12' AS MAP<STRING,DOUBLE>) AS v;

--: text_to_struct_p_string_q_string
SELECT CAST('12' AS STRUCT<p:STRING,q:STRING>) AS v;

--: text_to_interval_day_to_second
SELECT CAST('12' AS INTERVAL DAY TO SECOND) AS v;

--: text_to_interval_year_to_month
SELECT CAST('12' AS INTERVAL YEAR TO MONTH) AS v;

--: word_to_boolean
SELECT CAST('abc' AS BOOLEAN) AS v;

--: word_to_tinyint
SELECT CAST('abc' AS TINYINT) AS v;

--: word_to_smallint
SELECT CAST('abc' AS SMALLINT) AS v;

--: word_to_int
SELECT CAST('abc' AS INT) AS v;

--: word_to_bigint
SELECT CAST('abc' AS BIGINT) AS v;

--: word_to_float
SELECT CAST('abc' AS FLOAT) AS v;

--: word_to_double
SELECT CAST('abc' AS DOUBLE) AS v;

--: word_to_decimal_10_2
SELECT CAST('abc' AS DECIMAL(10,2)) AS v;

--: word_to_decimal_4_1
SELECT CAST('abc' AS DECIMAL(4,1)) AS v;

--: word_to_string
SELECT CAST('abc' AS STRING) AS v;

--: word_to_binary
SELECT CAST('abc' AS BINARY) AS v;

--: word_to_date
SELECT CAST('abc' AS DATE) AS v;

--: word_to_timestamp
SELECT CAST('abc' AS TIMESTAMP) AS v;

--: word_to_timestamp_ntz
SELECT CAST('abc' AS TIMESTAMP_NTZ) AS v;

--: word_to_array_string
SELECT CAST('abc' AS ARRAY<STRING>) AS v;

--: word_to_map_string_double
SELECT CAST('abc' AS MAP<STRING,DOUBLE>) AS v;

--: word_to_struct_p_string_q_string
SELECT CAST('abc' AS STRUCT<p:STRING,q:STRING>) AS v;

--: word_to_interval_day_to_second
SELECT CAST('abc' AS INTERVAL DAY TO SECOND) AS v;

--: word_to_interval_year_to_month
SELECT CAST('abc' AS INTERVAL YEAR TO MONTH) AS v;

--: binary_to_boolean
SELECT CAST(X'C3A9' AS BOOLEAN) AS v;

--: binary_to_tinyint
SELECT CAST(X'C3A9' AS TINYINT) AS v;

--: binary_to_smallint
SELECT CAST(X'C3A9' AS SMALLINT) AS v;

--: binary_to_int
SELECT CAST(X'C3A9' AS INT) AS v;

--: binary_to_bigint
SELECT CAST(X'C3A9' AS BIGINT) AS v;

--: binary_to_float
SELECT CAST(X'C3A9' AS FLOAT) AS v;

--: binary_to_double
SELECT CAST(X'C3A9' AS DOUBLE) AS v;

--: binary_to_decimal_10_2
SELECT CAST(X'C3A9' AS DECIMAL(10,2)) AS v;

--: binary_to_decimal_4_1
SELECT CAST(X'C3A9' AS DECIMAL(4,1)) AS v;

--: binary_to_string
SELECT CAST(X'C3A9' AS STRING) AS v;

--: binary_to_binary
SELECT CAST(X'C3A9' AS BINARY) AS v;

--: binary_to_date
SELECT CAST(X'C3A9' AS DATE) AS v;

--: binary_to_timestamp
SELECT CAST(X'C3A9' AS TIMESTAMP) AS v;

--: binary_to_timestamp_ntz
SELECT CAST(X'C3A9' AS TIMESTAMP_NTZ) AS v;

--: binary_to_array_string
SELECT CAST(X'C3A9' AS ARRAY<STRING>) AS v;

--: binary_to_map_string_double
SELECT CAST(X'C3A9' AS MAP<STRING,DOUBLE>) AS v;

--: binary_to_struct_p_string_q_string
SELECT CAST(X'C3A9' AS STRUCT<p:STRING,q:STRING>) AS v;

--: binary_to_interval_day_to_second
SELECT CAST(X'C3A9' AS INTERVAL DAY TO SECOND) AS v;

--: binary_to_interval_year_to_month
SELECT CAST(X'C3A9' AS INTERVAL YEAR TO MONTH) AS v;

--: date_to_boolean
SELECT CAST(DATE'2024-02-29' AS BOOLEAN) AS v;

--: date_to_tinyint
SELECT CAST(DATE'2024-02-29' AS TINYINT) AS v;

--: date_to_smallint
SELECT CAST(DATE'2024-02-29' AS SMALLINT) AS v;

--: date_to_int
SELECT CAST(DATE'2024-02-29' AS INT) AS v;

--: date_to_bigint
SELECT CAST(DATE'2024-02-29' AS BIGINT) AS v;

--: date_to_float
SELECT CAST(DATE'2024-02-29' AS FLOAT) AS v;

--: date_to_double
SELECT CAST(DATE'2024-02-29' AS DOUBLE) AS v;

--: date_to_decimal_10_2
SELECT CAST(DATE'2024-02-29' AS DECIMAL(10,2)) AS v;

--: date_to_decimal_4_1
SELECT CAST(DATE'2024-02-29' AS DECIMAL(4,1)) AS v;

--: date_to_string
SELECT CAST(DATE'2024-02-29' AS STRING) AS v;

--: date_to_binary
SELECT CAST(DATE'2024-02-29' AS BINARY) AS v;

--: date_to_date
SELECT CAST(DATE'2024-02-29' AS DATE) AS v;

--: date_to_timestamp
SELECT CAST(DATE'2024-02-29' AS TIMESTAMP) AS v;

--: date_to_timestamp_ntz
SELECT CAST(DATE'2024-02-29' AS TIMESTAMP_NTZ) AS v;

--: date_to_array_string
SELECT CAST(DATE'2024-02-29' AS ARRAY<STRING>) AS v;

--: date_to_map_string_double
SELECT CAST(DATE'2024-02-29' AS MAP<STRING,DOUBLE>) AS v;

--: date_to_struct_p_string_q_string
SELECT CAST(DATE'2024-02-29' AS STRUCT<p:STRING,q:STRING>) AS v;

--: date_to_interval_day_to_second
SELECT CAST(DATE'2024-02-29' AS INTERVAL DAY TO SECOND) AS v;

--: date_to_interval_year_to_month
SELECT CAST(DATE'2024-02-29' AS INTERVAL YEAR TO MONTH) AS v;

--: timestamp_to_boolean
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS BOOLEAN) AS v;

--: timestamp_to_tinyint
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS TINYINT) AS v;

--: timestamp_to_smallint
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS SMALLINT) AS v;

--: timestamp_to_int
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS INT) AS v;

--: timestamp_to_bigint
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS BIGINT) AS v;

--: timestamp_to_float
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS FLOAT) AS v;

--: timestamp_to_double
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS DOUBLE) AS v;

--: timestamp_to_decimal_10_2
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS DECIMAL(10,2)) AS v;

--: timestamp_to_decimal_4_1
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS DECIMAL(4,1)) AS v;

--: timestamp_to_string
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS STRING) AS v;

--: timestamp_to_binary
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS BINARY) AS v;

--: timestamp_to_date
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS DATE) AS v;

--: timestamp_to_timestamp
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS TIMESTAMP) AS v;

--: timestamp_to_timestamp_ntz
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS TIMESTAMP_NTZ) AS v;

--: timestamp_to_array_string
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS ARRAY<STRING>) AS v;

--: timestamp_to_map_string_double
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS MAP<STRING,DOUBLE>) AS v;

--: timestamp_to_struct_p_string_q_string
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS STRUCT<p:STRING,q:STRING>) AS v;

--: timestamp_to_interval_day_to_second
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS INTERVAL DAY TO SECOND) AS v;

--: timestamp_to_interval_year_to_month
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS INTERVAL YEAR TO MONTH) AS v;

--: ntz_to_boolean
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS BOOLEAN) AS v;

--: ntz_to_tinyint
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS TINYINT) AS v;

--: ntz_to_smallint
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS SMALLINT) AS v;

--: ntz_to_int
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS INT) AS v;

--: ntz_to_bigint
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS BIGINT) AS v;

--: ntz_to_float
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS FLOAT) AS v;

--: ntz_to_double
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS DOUBLE) AS v;

--: ntz_to_decimal_10_2
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS DECIMAL(10,2)) AS v;

--: ntz_to_decimal_4_1
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS DECIMAL(4,1)) AS v;

--: ntz_to_string
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS STRING) AS v;

--: ntz_to_binary
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS BINARY) AS v;

--: ntz_to_date
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS DATE) AS v;

--: ntz_to_timestamp
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS TIMESTAMP) AS v;

--: ntz_to_timestamp_ntz
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS TIMESTAMP_NTZ) AS v;

--: ntz_to_array_string
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS ARRAY<STRING>) AS v;

--: ntz_to_map_string_double
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS MAP<STRING,DOUBLE>) AS v;

--: ntz_to_struct_p_string_q_string
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS STRUCT<p:STRING,q:STRING>) AS v;

--: ntz_to_interval_day_to_second
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS INTERVAL DAY TO SECOND) AS v;

--: ntz_to_interval_year_to_month
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS INTERVAL YEAR TO MONTH) AS v;

--: daytime_to_boolean
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS BOOLEAN) AS v;

--: daytime_to_tinyint
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS TINYINT) AS v;

--: daytime_to_smallint
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS SMALLINT) AS v;

--: daytime_to_int
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS INT) AS v;

--: daytime_to_bigint
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS BIGINT) AS v;

--: daytime_to_float
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS FLOAT) AS v;

--: daytime_to_double
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DOUBLE) AS v;

--: daytime_to_decimal_10_2
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DECIMAL(10,2)) AS v;

--: daytime_to_decimal_4_1
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DECIMAL(4,1)) AS v;

--: daytime_to_string
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS STRING) AS v;

--: daytime_to_binary
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS BINARY) AS v;

--: daytime_to_date
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DATE) AS v;

--: daytime_to_timestamp
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS TIMESTAMP) AS v;

--: daytime_to_timestamp_ntz
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS TIMESTAMP_NTZ) AS v;

--: daytime_to_array_string
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS ARRAY<STRING>) AS v;

--: daytime_to_map_string_double
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS MAP<STRING,DOUBLE>) AS v;

--: daytime_to_struct_p_string_q_string
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS STRUCT<p:STRING,q:STRING>) AS v;

--: daytime_to_interval_day_to_second
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS INTERVAL DAY TO SECOND) AS v;

--: daytime_to_interval_year_to_month
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS INTERVAL YEAR TO MONTH) AS v;

--: yearmonth_to_boolean
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS BOOLEAN) AS v;

--: yearmonth_to_tinyint
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS TINYINT) AS v;

--: yearmonth_to_smallint
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS SMALLINT) AS v;

--: yearmonth_to_int
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS INT) AS v;

--: yearmonth_to_bigint
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS BIGINT) AS v;

--: yearmonth_to_float
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS FLOAT) AS v;

--: yearmonth_to_double
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS DOUBLE) AS v;

--: yearmonth_to_decimal_10_2
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS DECIMAL(10,2)) AS v;

--: yearmonth_to_decimal_4_1
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS DECIMAL(4,1)) AS v;

--: yearmonth_to_string
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS STRING) AS v;

--: yearmonth_to_binary
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS BINARY) AS v;

--: yearmonth_to_date
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS DATE) AS v;

--: yearmonth_to_timestamp
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS TIMESTAMP) AS v;

--: yearmonth_to_timestamp_ntz
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS TIMESTAMP_NTZ) AS v;

--: yearmonth_to_array_string
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS ARRAY<STRING>) AS v;

--: yearmonth_to_map_string_double
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS MAP<STRING,DOUBLE>) AS v;

--: yearmonth_to_struct_p_string_q_string
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS STRUCT<p:STRING,q:STRING>) AS v;

--: yearmonth_to_interval_day_to_second
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS INTERVAL DAY TO SECOND) AS v;

--: yearmonth_to_interval_year_to_month
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS INTERVAL YEAR TO MONTH) AS v;

--: array_to_boolean
SELECT CAST(array(1, 2) AS BOOLEAN) AS v;

--: array_to_tinyint
SELECT CAST(array(1, 2) AS TINYINT) AS v;

--: array_to_smallint
SELECT CAST(array(1, 2) AS SMALLINT) AS v;

--: array_to_int
SELECT CAST(array(1, 2) AS INT) AS v;

--: array_to_bigint
SELECT CAST(array(1, 2) AS BIGINT) AS v;

--: array_to_float
SELECT CAST(array(1, 2) AS FLOAT) AS v;

--: array_to_double
SELECT CAST(array(1, 2) AS DOUBLE) AS v;

--: array_to_decimal_10_2
SELECT CAST(array(1, 2) AS DECIMAL(10,2)) AS v;

--: array_to_decimal_4_1
SELECT CAST(array(1, 2) AS DECIMAL(4,1)) AS v;

--: array_to_string
SELECT CAST(array(1, 2) AS STRING) AS v;

--: array_to_binary
SELECT CAST(array(1, 2) AS BINARY) AS v;

--: array_to_date
SELECT CAST(array(1, 2) AS DATE) AS v;

--: array_to_timestamp
SELECT CAST(array(1, 2) AS TIMESTAMP) AS v;

--: array_to_timestamp_ntz
SELECT CAST(array(1, 2) AS TIMESTAMP_NTZ) AS v;

--: array_to_array_string
SELECT CAST(array(1, 2) AS ARRAY<STRING>) AS v;

--: array_to_map_string_double
SELECT CAST(array(1, 2) AS MAP<STRING,DOUBLE>) AS v;

--: array_to_struct_p_string_q_string
SELECT CAST(array(1, 2) AS STRUCT<p:STRING,q:STRING>) AS v;

--: array_to_interval_day_to_second
SELECT CAST(array(1, 2) AS INTERVAL DAY TO SECOND) AS v;

--: array_to_interval_year_to_month
SELECT CAST(array(1, 2) AS INTERVAL YEAR TO MONTH) AS v;

--: map_to_boolean
SELECT CAST(map('a', 1) AS BOOLEAN) AS v;

--: map_to_tinyint
SELECT CAST(map('a', 1) AS TINYINT) AS v;

--: map_to_smallint
SELECT CAST(map('a', 1) AS SMALLINT) AS v;

--: map_to_int
SELECT CAST(map('a', 1) AS INT) AS v;

--: map_to_bigint
SELECT CAST(map('a', 1) AS BIGINT) AS v;

--: map_to_float
SELECT CAST(map('a', 1) AS FLOAT) AS v;

--: map_to_double
SELECT CAST(map('a', 1) AS DOUBLE) AS v;

--: map_to_decimal_10_2
SELECT CAST(map('a', 1) AS DECIMAL(10,2)) AS v;

--: map_to_decimal_4_1
SELECT CAST(map('a', 1) AS DECIMAL(4,1)) AS v;

--: map_to_string
SELECT CAST(map('a', 1) AS STRING) AS v;

--: map_to_binary
SELECT CAST(map('a', 1) AS BINARY) AS v;

--: map_to_date
SELECT CAST(map('a', 1) AS DATE) AS v;

--: map_to_timestamp
SELECT CAST(map('a', 1) AS TIMESTAMP) AS v;

--: map_to_timestamp_ntz
SELECT CAST(map('a', 1) AS TIMESTAMP_NTZ) AS v;

--: map_to_array_string
SELECT CAST(map('a', 1) AS ARRAY<STRING>) AS v;

--: map_to_map_string_double
SELECT CAST(map('a', 1) AS MAP<STRING,DOUBLE>) AS v;

--: map_to_struct_p_string_q_string
SELECT CAST(map('a', 1) AS STRUCT<p:STRING,q:STRING>) AS v;

--: map_to_interval_day_to_second
SELECT CAST(map('a', 1) AS INTERVAL DAY TO SECOND) AS v;

--: map_to_interval_year_to_month
SELECT CAST(map('a', 1) AS INTERVAL YEAR TO MONTH) AS v;

--: struct_to_boolean
SELECT CAST(named_struct('a', 1, 'b', 'x') AS BOOLEAN) AS v;

--: struct_to_tinyint
SELECT CAST(named_struct('a', 1, 'b', 'x') AS TINYINT) AS v;

--: struct_to_smallint
SELECT CAST(named_struct('a', 1, 'b', 'x') AS SMALLINT) AS v;

--: struct_to_int
SELECT CAST(named_struct('a', 1, 'b', 'x') AS INT) AS v;

--: struct_to_bigint
SELECT CAST(named_struct('a', 1, 'b', 'x') AS BIGINT) AS v;

--: struct_to_float
SELECT CAST(named_struct('a', 1, 'b', 'x') AS FLOAT) AS v;

--: struct_to_double
SELECT CAST(named_struct('a', 1, 'b', 'x') AS DOUBLE) AS v;

--: struct_to_decimal_10_2
SELECT CAST(named_struct('a', 1, 'b', 'x') AS DECIMAL(10,2)) AS v;

--: struct_to_decimal_4_1
SELECT CAST(named_struct('a', 1, 'b', 'x') AS DECIMAL(4,1)) AS v;

--: struct_to_string
SELECT CAST(named_struct('a', 1, 'b', 'x') AS STRING) AS v;

--: struct_to_binary
SELECT CAST(named_struct('a', 1, 'b', 'x') AS BINARY) AS v;

--: struct_to_date
SELECT CAST(named_struct('a', 1, 'b', 'x') AS DATE) AS v;

--: struct_to_timestamp
SELECT CAST(named_struct('a', 1, 'b', 'x') AS TIMESTAMP) AS v;

--: struct_to_timestamp_ntz
SELECT CAST(named_struct('a', 1, 'b', 'x') AS TIMESTAMP_NTZ) AS v;

--: struct_to_array_string
SELECT CAST(named_struct('a', 1, 'b', 'x') AS ARRAY<STRING>) AS v;

--: struct_to_map_string_double
SELECT CAST(named_struct('a', 1, 'b', 'x') AS MAP<STRING,DOUBLE>) AS v;

--: struct_to_struct_p_string_q_string
SELECT CAST(named_struct('a', 1, 'b', 'x') AS STRUCT<p:STRING,q:STRING>) AS v;

--: struct_to_interval_day_to_second
SELECT CAST(named_struct('a', 1, 'b', 'x') AS INTERVAL DAY TO SECOND) AS v;

--: struct_to_interval_year_to_month
SELECT CAST(named_struct('a', 1, 'b', 'x') AS INTERVAL YEAR TO MONTH) AS v;

--: null_to_boolean
SELECT CAST(NULL AS BOOLEAN) AS v;

--: null_to_tinyint
SELECT CAST(NULL AS TINYINT) AS v;

--: null_to_smallint
SELECT CAST(NULL AS SMALLINT) AS v;

--: null_to_int
SELECT CAST(NULL AS INT) AS v;

--: null_to_bigint
SELECT CAST(NULL AS BIGINT) AS v;

--: null_to_float
SELECT CAST(NULL AS FLOAT) AS v;

--: null_to_double
SELECT CAST(NULL AS DOUBLE) AS v;

--: null_to_decimal_10_2
SELECT CAST(NULL AS DECIMAL(10,2)) AS v;

--: null_to_decimal_4_1
SELECT CAST(NULL AS DECIMAL(4,1)) AS v;

--: null_to_string
SELECT CAST(NULL AS STRING) AS v;

--: null_to_binary
SELECT CAST(NULL AS BINARY) AS v;

--: null_to_date
SELECT CAST(NULL AS DATE) AS v;

--: null_to_timestamp
SELECT CAST(NULL AS TIMESTAMP) AS v;

--: null_to_timestamp_ntz
SELECT CAST(NULL AS TIMESTAMP_NTZ) AS v;

--: null_to_array_string
SELECT CAST(NULL AS ARRAY<STRING>) AS v;

--: null_to_map_string_double
SELECT CAST(NULL AS MAP<STRING,DOUBLE>) AS v;

--: null_to_struct_p_string_q_string
SELECT CAST(NULL AS STRUCT<p:STRING,q:STRING>) AS v;

--: null_to_interval_day_to_second
SELECT CAST(NULL AS INTERVAL DAY TO SECOND) AS v;

--: null_to_interval_year_to_month
SELECT CAST(NULL AS INTERVAL YEAR TO MONTH) AS v;
