-- Written by make_grids.py.

--: bool_to_boolean ansi=off
SELECT CAST(true AS BOOLEAN) AS v;

--: bool_to_tinyint ansi=off
SELECT CAST(true AS TINYINT) AS v;

--: bool_to_int ansi=off
SELECT CAST(true AS INT) AS v;

--: bool_to_double ansi=off
SELECT CAST(true AS DOUBLE) AS v;

--: bool_to_decimal_4_1 ansi=off
SELECT CAST(true AS DECIMAL(4,1)) AS v;

--: bool_to_string ansi=off
SELECT CAST(true AS STRING) AS v;

--: bool_to_date ansi=off
SELECT CAST(true AS DATE) AS v;

--: bool_to_timestamp ansi=off
SELECT CAST(true AS TIMESTAMP) AS v;

--: byte_to_boolean ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS BOOLEAN) AS v;

--: byte_to_tinyint ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS TINYINT) AS v;

--: byte_to_int ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS INT) AS v;

--: byte_to_double ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS DOUBLE) AS v;

--: byte_to_decimal_4_1 ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS DECIMAL(4,1)) AS v;

--: byte_to_string ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS STRING) AS v;

--: byte_to_date ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS DATE) AS v;

--: byte_to_timestamp ansi=off
SELECT CAST(CAST(7 AS TINYINT) AS TIMESTAMP) AS v;

--: short_to_boolean ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS BOOLEAN) AS v;

--: short_to_tinyint ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS TINYINT) AS v;

--: short_to_int ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS INT) AS v;

--: short_to_double ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS DOUBLE) AS v;

--: short_to_decimal_4_1 ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS DECIMAL(4,1)) AS v;

--: short_to_string ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS STRING) AS v;

--: short_to_date ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS DATE) AS v;

--: short_to_timestamp ansi=off
SELECT CAST(CAST(-300 AS SMALLINT) AS TIMESTAMP) AS v;

--: int_to_boolean ansi=off
SELECT CAST(70000 AS BOOLEAN) AS v;

--: int_to_tinyint ansi=off
SELECT CAST(70000 AS TINYINT) AS v;

--: int_to_int ansi=off
SELECT CAST(70000 AS INT) AS v;

--: int_to_double ansi=off
SELECT CAST(70000 AS DOUBLE) AS v;

--: int_to_decimal_4_1 ansi=off
SELECT CAST(70000 AS DECIMAL(4,1)) AS v;

--: int_to_string ansi=off
SELECT CAST(70000 AS STRING) AS v;

--: int_to_date ansi=off
SELECT CAST(70000 AS DATE) AS v;

--: int_to_timestamp ansi=off
SELECT CAST(70000 AS TIMESTAMP) AS v;

--: long_to_boolean ansi=off
SELECT CAST(5000000000 AS BOOLEAN) AS v;

--: long_to_tinyint ansi=off
SELECT CAST(5000000000 AS TINYINT) AS v;

--: long_to_int ansi=off
SELECT CAST(5000000000 AS INT) AS v;

--: long_to_double ansi=off
SELECT CAST(5000000000 AS DOUBLE) AS v;

--: long_to_decimal_4_1 ansi=off
SELECT CAST(5000000000 AS DECIMAL(4,1)) AS v;

--: long_to_string ansi=off
SELECT CAST(5000000000 AS STRING) AS v;

--: long_to_date ansi=off
SELECT CAST(5000000000 AS DATE) AS v;

--: long_to_timestamp ansi=off
SELECT CAST(5000000000 AS TIMESTAMP) AS v;

--: float_to_boolean ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS BOOLEAN) AS v;

--: float_to_tinyint ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS TINYINT) AS v;

--: float_to_int ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS INT) AS v;

--: float_to_double ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS DOUBLE) AS v;

--: float_to_decimal_4_1 ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS DECIMAL(4,1)) AS v;

--: float_to_string ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS STRING) AS v;

--: float_to_date ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS DATE) AS v;

--: float_to_timestamp ansi=off
SELECT CAST(CAST(1.5 AS FLOAT) AS TIMESTAMP) AS v;

--: double_to_boolean ansi=off
SELECT CAST(-2.75D AS BOOLEAN) AS v;

--: double_to_tinyint ansi=off
SELECT CAST(-2.75D AS TINYINT) AS v;

--: double_to_int ansi=off
SELECT CAST(-2.75D AS INT) AS v;

--: double_to_double ansi=off
SELECT CAST(-2.75D AS DOUBLE) AS v;

--: double_to_decimal_4_1 ansi=off
SELECT CAST(-2.75D AS DECIMAL(4,1)) AS v;

--: double_to_string ansi=off
SELECT CAST(-2.75D AS STRING) AS v;

--: double_to_date ansi=off
SELECT CAST(-2.75D AS DATE) AS v;

--: double_to_timestamp ansi=off
SELECT CAST(-2.75D AS TIMESTAMP) AS v;

--: nan_to_boolean ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS BOOLEAN) AS v;

--: nan_to_tinyint ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS TINYINT) AS v;

--: nan_to_int ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS INT) AS v;

--: nan_to_double ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS DOUBLE) AS v;

--: nan_to_decimal_4_1 ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS DECIMAL(4,1)) AS v;

--: nan_to_string ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS STRING) AS v;

--: nan_to_date ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS DATE) AS v;

--: nan_to_timestamp ansi=off
SELECT CAST(CAST('NaN' AS DOUBLE) AS TIMESTAMP) AS v;

--: inf_to_boolean ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS BOOLEAN) AS v;

--: inf_to_tinyint ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS TINYINT) AS v;

--: inf_to_int ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS INT) AS v;

--: inf_to_double ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS DOUBLE) AS v;

--: inf_to_decimal_4_1 ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS DECIMAL(4,1)) AS v;

--: inf_to_string ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS STRING) AS v;

--: inf_to_date ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS DATE) AS v;

--: inf_to_timestamp ansi=off
SELECT CAST(CAST('-Infinity' AS FLOAT) AS TIMESTAMP) AS v;

--: decimal_to_boolean ansi=off
SELECT CAST(12.345 AS BOOLEAN) AS v;

--: decimal_to_tinyint ansi=off
SELECT CAST(12.345 AS TINYINT) AS v;

--: decimal_to_int ansi=off
SELECT CAST(12.345 AS INT) AS v;

--: decimal_to_double ansi=off
SELECT CAST(12.345 AS DOUBLE) AS v;

--: decimal_to_decimal_4_1 ansi=off
SELECT CAST(12.345 AS DECIMAL(4,1)) AS v;

--: decimal_to_string ansi=off
SELECT CAST(12.345 AS STRING) AS v;

--: decimal_to_date ansi=off
SELECT CAST(12.345 AS DATE) AS v;

--: decimal_to_timestamp ansi=off
SELECT CAST(12.345 AS TIMESTAMP) AS v;

--: bigdecimal_to_boolean ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS BOOLEAN) AS v;

--: bigdecimal_to_tinyint ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS TINYINT) AS v;

--: bigdecimal_to_int ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS INT) AS v;

--: bigdecimal_to_double ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS DOUBLE) AS v;

--: bigdecimal_to_decimal_4_1 ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS DECIMAL(4,1)) AS v;

--: bigdecimal_to_string ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS STRING) AS v;

--: bigdecimal_to_date ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS DATE) AS v;

--: bigdecimal_to_timestamp ansi=off
SELECT CAST(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) AS TIMESTAMP) AS v;

--: text_to_boolean ansi=off
SELECT CAST('12' AS BOOLEAN) AS v;

--: text_to_tinyint ansi=off
SELECT CAST('12' AS TINYINT) AS v;

--: text_to_int ansi=off
SELECT CAST('12' AS INT) AS v;

--: text_to_double ansi=off
SELECT CAST('12' AS DOUBLE) AS v;

--: text_to_decimal_4_1 ansi=off
SELECT CAST('12' AS DECIMAL(4,1)) AS v;

--: text_to_string ansi=off
SELECT CAST('12' AS STRING) AS v;

--: text_to_date ansi=off
SELECT CAST('12' AS DATE) AS v;

--: text_to_timestamp ansi=off
SELECT CAST('12' AS TIMESTAMP) AS v;

--: word_to_boolean ansi=off
SELECT CAST('abc' AS BOOLEAN) AS v;

--: word_to_tinyint ansi=off
SELECT CAST('abc' AS TINYINT) AS v;

--: word_to_int ansi=off
SELECT CAST('abc' AS INT) AS v;

--: word_to_double ansi=off
SELECT CAST('abc' AS DOUBLE) AS v;

--: word_to_decimal_4_1 ansi=off
SELECT CAST('abc' AS DECIMAL(4,1)) AS v;

--: word_to_string ansi=off
SELECT CAST('abc' AS STRING) AS v;

--: word_to_date ansi=off
SELECT CAST('abc' AS DATE) AS v;

--: word_to_timestamp ansi=off
SELECT CAST('abc' AS TIMESTAMP) AS v;

--: binary_to_boolean ansi=off
SELECT CAST(X'C3A9' AS BOOLEAN) AS v;

--: binary_to_tinyint ansi=off
SELECT CAST(X'C3A9' AS TINYINT) AS v;

--: binary_to_int ansi=off
SELECT CAST(X'C3A9' AS INT) AS v;

--: binary_to_double ansi=off
SELECT CAST(X'C3A9' AS DOUBLE) AS v;

--: binary_to_decimal_4_1 ansi=off
SELECT CAST(X'C3A9' AS DECIMAL(4,1)) AS v;

--: binary_to_string ansi=off
SELECT CAST(X'C3A9' AS STRING) AS v;

--: binary_to_date ansi=off
SELECT CAST(X'C3A9' AS DATE) AS v;

--: binary_to_timestamp ansi=off
SELECT CAST(X'C3A9' AS TIMESTAMP) AS v;

--: date_to_boolean ansi=off
SELECT CAST(DATE'2024-02-29' AS BOOLEAN) AS v;

--: date_to_tinyint ansi=off
SELECT CAST(DATE'2024-02-29' AS TINYINT) AS v;

--: date_to_int ansi=off
SELECT CAST(DATE'2024-02-29' AS INT) AS v;

--: date_to_double ansi=off
SELECT CAST(DATE'2024-02-29' AS DOUBLE) AS v;

--: date_to_decimal_4_1 ansi=off
SELECT CAST(DATE'2024-02-29' AS DECIMAL(4,1)) AS v;

--: date_to_string ansi=off
SELECT CAST(DATE'2024-02-29' AS STRING) AS v;

--: date_to_date ansi=off
SELECT CAST(DATE'2024-02-29' AS DATE) AS v;

--: date_to_timestamp ansi=off
SELECT CAST(DATE'2024-02-29' AS TIMESTAMP) AS v;

--: timestamp_to_boolean ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS BOOLEAN) AS v;

--: timestamp_to_tinyint ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS TINYINT) AS v;

--: timestamp_to_int ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS INT) AS v;

--: timestamp_to_double ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS DOUBLE) AS v;

--: timestamp_to_decimal_4_1 ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS DECIMAL(4,1)) AS v;

--: timestamp_to_string ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS STRING) AS v;

--: timestamp_to_date ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS DATE) AS v;

--: timestamp_to_timestamp ansi=off
SELECT CAST(TIMESTAMP'2024-02-29 23:59:59.123456' AS TIMESTAMP) AS v;

--: ntz_to_boolean ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS BOOLEAN) AS v;

--: ntz_to_tinyint ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS TINYINT) AS v;

--: ntz_to_int ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS INT) AS v;

--: ntz_to_double ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS DOUBLE) AS v;

--: ntz_to_decimal_4_1 ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS DECIMAL(4,1)) AS v;

--: ntz_to_string ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS STRING) AS v;

--: ntz_to_date ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS DATE) AS v;

--: ntz_to_timestamp ansi=off
SELECT CAST(TIMESTAMP_NTZ'1960-01-01 00:00:01' AS TIMESTAMP) AS v;

--: daytime_to_boolean ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS BOOLEAN) AS v;

--: daytime_to_tinyint ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS TINYINT) AS v;

--: daytime_to_int ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS INT) AS v;

--: daytime_to_double ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DOUBLE) AS v;

--: daytime_to_decimal_4_1 ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DECIMAL(4,1)) AS v;

--: daytime_to_string ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS STRING) AS v;

--: daytime_to_date ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS DATE) AS v;

--: daytime_to_timestamp ansi=off
SELECT CAST(INTERVAL '1 02:03:04.5' DAY TO SECOND AS TIMESTAMP) AS v;

--: yearmonth_to_boolean ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS BOOLEAN) AS v;

--: yearmonth_to_tinyint ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS TINYINT) AS v;

--: yearmonth_to_int ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS INT) AS v;

--: yearmonth_to_double ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS DOUBLE) AS v;

--: yearmonth_to_decimal_4_1 ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS DECIMAL(4,1)) AS v;

--: yearmonth_to_string ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS STRING) AS v;

--: yearmonth_to_date ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS DATE) AS v;

--: yearmonth_to_timestamp ansi=off
SELECT CAST(INTERVAL '1-6' YEAR TO MONTH AS TIMESTAMP) AS v;

--: array_to_boolean ansi=off
SELECT CAST(array(1, 2) AS BOOLEAN) AS v;

--: array_to_tinyint ansi=off
SELECT CAST(array(1, 2) AS TINYINT) AS v;

--: array_to_int ansi=off
SELECT CAST(array(1, 2) AS INT) AS v;

--: array_to_double ansi=off
SELECT CAST(array(1, 2) AS DOUBLE) AS v;

--: array_to_decimal_4_1 ansi=off
SELECT CAST(array(1, 2) AS DECIMAL(4,1)) AS v;

--: array_to_string ansi=off
SELECT CAST(array(1, 2) AS STRING) AS v;

--: array_to_date ansi=off
SELECT CAST(array(1, 2) AS DATE) AS v;

--: array_to_timestamp ansi=off
SELECT CAST(array(1, 2) AS TIMESTAMP) AS v;

--: map_to_boolean ansi=off
SELECT CAST(map('a', 1) AS BOOLEAN) AS v;

--: map_to_tinyint ansi=off
SELECT CAST(map('a', 1) AS TINYINT) AS v;

--: map_to_int ansi=off
SELECT CAST(map('a', 1) AS INT) AS v;

--: map_to_double ansi=off
SELECT CAST(map('a', 1) AS DOUBLE) AS v;

--: map_to_decimal_4_1 ansi=off
SELECT CAST(map('a', 1) AS DECIMAL(4,1)) AS v;

--: map_to_string ansi=off
SELECT CAST(map('a', 1) AS STRING) AS v;

--: map_to_date ansi=off
SELECT CAST(map('a', 1) AS DATE) AS v;

--: map_to_timestamp ansi=off
SELECT CAST(map('a', 1) AS TIMESTAMP) AS v;

--: struct_to_boolean ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS BOOLEAN) AS v;

--: struct_to_tinyint ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS TINYINT) AS v;

--: struct_to_int ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS INT) AS v;

--: struct_to_double ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS DOUBLE) AS v;

--: struct_to_decimal_4_1 ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS DECIMAL(4,1)) AS v;

--: struct_to_string ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS STRING) AS v;

--: struct_to_date ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS DATE) AS v;

--: struct_to_timestamp ansi=off
SELECT CAST(named_struct('a', 1, 'b', 'x') AS TIMESTAMP) AS v;

--: null_to_boolean ansi=off
SELECT CAST(NULL AS BOOLEAN) AS v;

--: null_to_tinyint ansi=off
SELECT CAST(NULL AS TINYINT) AS v;

--: null_to_int ansi=off
SELECT CAST(NULL AS INT) AS v;

--: null_to_double ansi=off
SELECT CAST(NULL AS DOUBLE) AS v;

--: null_to_decimal_4_1 ansi=off
SELECT CAST(NULL AS DECIMAL(4,1)) AS v;

--: null_to_string ansi=off
SELECT CAST(NULL AS STRING) AS v;

--: null_to_date ansi=off
SELECT CAST(NULL AS DATE) AS v;

--: null_to_timestamp ansi=off
SELECT CAST(NULL AS TIMESTAMP) AS v;
