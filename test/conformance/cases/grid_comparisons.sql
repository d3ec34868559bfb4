-- Written by make_grids.py.

--: bool_with_bool
SELECT true < true AS lt, true <=> true AS eq;

--: bool_with_byte
SELECT true < CAST(7 AS TINYINT) AS lt, true <=> CAST(7 AS TINYINT) AS eq;

--: bool_with_long
SELECT true < 5000000000 AS lt, true <=> 5000000000 AS eq;

--: bool_with_float
SELECT true < CAST(1.5 AS FLOAT) AS lt, true <=> CAST(1.5 AS FLOAT) AS eq;

--: bool_with_nan
SELECT true < CAST('NaN' AS DOUBLE) AS lt, true <=> CAST('NaN' AS DOUBLE) AS eq;

--: bool_with_decimal
SELECT true < 12.345 AS lt, true <=> 12.345 AS eq;

--: bool_with_text
SELECT true < '12' AS lt, true <=> '12' AS eq;

--: bool_with_word
SELECT true < 'abc' AS lt, true <=> 'abc' AS eq;

--: bool_with_binary
SELECT true < X'C3A9' AS lt, true <=> X'C3A9' AS eq;

--: bool_with_date
SELECT true < DATE'2024-02-29' AS lt, true <=> DATE'2024-02-29' AS eq;

--: bool_with_timestamp
SELECT true < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, true <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: bool_with_ntz
SELECT true < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, true <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: bool_with_daytime
SELECT true < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, true <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: bool_with_array
SELECT true < array(1, 2) AS lt, true <=> array(1, 2) AS eq;

--: bool_with_struct
SELECT true < named_struct('a', 1, 'b', 'x') AS lt, true <=> named_struct('a', 1, 'b', 'x') AS eq;

--: bool_with_map
SELECT true < map('a', 1) AS lt, true <=> map('a', 1) AS eq;

--: bool_with_null
SELECT true < NULL AS lt, true <=> NULL AS eq;

--: byte_with_byte
SELECT CAST(7 AS TINYINT) < CAST(7 AS TINYINT) AS lt, CAST(7 AS TINYINT) <=> CAST(7 AS TINYINT) AS eq;

--: byte_with_long
SELECT CAST(7 AS TINYINT) < 5000000000 AS lt, CAST(7 AS TINYINT) <=> 5000000000 AS eq;

--: byte_with_float
SELECT CAST(7 AS TINYINT) < CAST(1.5 AS FLOAT) AS lt, CAST(7 AS TINYINT) <=> CAST(1.5 AS FLOAT) AS eq;

--: byte_with_nan
SELECT CAST(7 AS TINYINT) < CAST('NaN' AS DOUBLE) AS lt, CAST(7 AS TINYINT) <=> CAST('NaN' AS DOUBLE) AS eq;

--: byte_with_decimal
SELECT CAST(7 AS TINYINT) < 12.345 AS lt, CAST(7 AS TINYINT) <=> 12.345 AS eq;

--: byte_with_text
SELECT CAST(7 AS TINYINT) < '12' AS lt, CAST(7 AS TINYINT) <=> '12' AS eq;

--: byte_with_word
SELECT CAST(7 AS TINYINT) < 'abc' AS lt, CAST(7 AS TINYINT) <=> 'abc' AS eq;

--: byte_with_binary
SELECT CAST(7 AS TINYINT) < X'C3A9' AS lt, CAST(7 AS TINYINT) <=> X'C3A9' AS eq;

--: byte_with_date
SELECT CAST(7 AS TINYINT) < DATE'2024-02-29' AS lt, CAST(7 AS TINYINT) <=> DATE'2024-02-29' AS eq;

--: byte_with_timestamp
SELECT CAST(7 AS TINYINT) < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, CAST(7 AS TINYINT) <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: byte_with_ntz
SELECT CAST(7 AS TINYINT) < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, CAST(7 AS TINYINT) <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: byte_with_daytime
SELECT CAST(7 AS TINYINT) < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, CAST(7 AS TINYINT) <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: byte_with_array
SELECT CAST(7 AS TINYINT) < array(1, 2) AS lt, CAST(7 AS TINYINT) <=> array(1, 2) AS eq;

--: byte_with_struct
SELECT CAST(7 AS TINYINT) < named_struct('a', 1, 'b', 'x') AS lt, CAST(7 AS TINYINT) <=> named_struct('a', 1, 'b', 'x') AS eq;

--: byte_with_map
SELECT CAST(7 AS TINYINT) < map('a', 1) AS lt, CAST(7 AS TINYINT) <=> map('a', 1) AS eq;

--: byte_with_null
SELECT CAST(7 AS TINYINT) < NULL AS lt, CAST(7 AS TINYINT) <=> NULL AS eq;

--: long_with_long
SELECT 5000000000 < 5000000000 AS lt, 5000000000 <=> 5000000000 AS eq;

--: long_with_float
SELECT 5000000000 < CAST(1.5 AS FLOAT) AS lt, 5000000000 <=> CAST(1.5 AS FLOAT) AS eq;

--: long_with_nan
SELECT 5000000000 < CAST('NaN' AS DOUBLE) AS lt, 5000000000 <=> CAST('NaN' AS DOUBLE) AS eq;

--: long_with_decimal
SELECT 5000000000 < 12.345 AS lt, 5000000000 <=> 12.345 AS eq;

--: long_with_text
SELECT 5000000000 < '12' AS lt, 5000000000 <=> '12' AS eq;

--: long_with_word
SELECT 5000000000 < 'abc' AS lt, 5000000000 <=> 'abc' AS eq;

--: long_with_binary
SELECT 5000000000 < X'C3A9' AS lt, 5000000000 <=> X'C3A9' AS eq;

--: long_with_date
SELECT 5000000000 < DATE'2024-02-29' AS lt, 5000000000 <=> DATE'2024-02-29' AS eq;

--: long_with_timestamp
SELECT 5000000000 < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, 5000000000 <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: long_with_ntz
SELECT 5000000000 < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, 5000000000 <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: long_with_daytime
SELECT 5000000000 < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, 5000000000 <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: long_with_array
SELECT 5000000000 < array(1, 2) AS lt, 5000000000 <=> array(1, 2) AS eq;

--: long_with_struct
SELECT 5000000000 < named_struct('a', 1, 'b', 'x') AS lt, 5000000000 <=> named_struct('a', 1, 'b', 'x') AS eq;

--: long_with_map
SELECT 5000000000 < map('a', 1) AS lt, 5000000000 <=> map('a', 1) AS eq;

--: long_with_null
SELECT 5000000000 < NULL AS lt, 5000000000 <=> NULL AS eq;

--: float_with_float
SELECT CAST(1.5 AS FLOAT) < CAST(1.5 AS FLOAT) AS lt, CAST(1.5 AS FLOAT) <=> CAST(1.5 AS FLOAT) AS eq;

--: float_with_nan
SELECT CAST(1.5 AS FLOAT) < CAST('NaN' AS DOUBLE) AS lt, CAST(1.5 AS FLOAT) <=> CAST('NaN' AS DOUBLE) AS eq;

--: float_with_decimal
SELECT CAST(1.5 AS FLOAT) < 12.345 AS lt, CAST(1.5 AS FLOAT) <=> 12.345 AS eq;

--: float_with_text
SELECT CAST(1.5 AS FLOAT) < '12' AS lt, CAST(1.5 AS FLOAT) <=> '12' AS eq;

--: float_with_word
SELECT CAST(1.5 AS FLOAT) < 'abc' AS lt, CAST(1.5 AS FLOAT) <=> 'abc' AS eq;

--: float_with_binary
SELECT CAST(1.5 AS FLOAT) < X'C3A9' AS lt, CAST(1.5 AS FLOAT) <=> X'C3A9' AS eq;

--: float_with_date
SELECT CAST(1.5 AS FLOAT) < DATE'2024-02-29' AS lt, CAST(1.5 AS FLOAT) <=> DATE'2024-02-29' AS eq;

--: float_with_timestamp
SELECT CAST(1.5 AS FLOAT) < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, CAST(1.5 AS FLOAT) <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: float_with_ntz
SELECT CAST(1.5 AS FLOAT) < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, CAST(1.5 AS FLOAT) <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: float_with_daytime
SELECT CAST(1.5 AS FLOAT) < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, CAST(1.5 AS FLOAT) <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: float_with_array
SELECT CAST(1.5 AS FLOAT) < array(1, 2) AS lt, CAST(1.5 AS FLOAT) <=> array(1, 2) AS eq;

--: float_with_struct
SELECT CAST(1.5 AS FLOAT) < named_struct('a', 1, 'b', 'x') AS lt, CAST(1.5 AS FLOAT) <=> named_struct('a', 1, 'b', 'x') AS eq;

--: float_with_map
SELECT CAST(1.5 AS FLOAT) < map('a', 1) AS lt, CAST(1.5 AS FLOAT) <=> map('a', 1) AS eq;

--: float_with_null
SELECT CAST(1.5 AS FLOAT) < NULL AS lt, CAST(1.5 AS FLOAT) <=> NULL AS eq;

--: nan_with_nan
SELECT CAST('NaN' AS DOUBLE) < CAST('NaN' AS DOUBLE) AS lt, CAST('NaN' AS DOUBLE) <=> CAST('NaN' AS DOUBLE) AS eq;

--: nan_with_decimal
SELECT CAST('NaN' AS DOUBLE) < 12.345 AS lt, CAST('NaN' AS DOUBLE) <=> 12.345 AS eq;

--: nan_with_text
SELECT CAST('NaN' AS DOUBLE) < '12' AS lt, CAST('NaN' AS DOUBLE) <=> '12' AS eq;

--: nan_with_word
SELECT CAST('NaN' AS DOUBLE) < 'abc' AS lt, CAST('NaN' AS DOUBLE) <=> 'abc' AS eq;

--: nan_with_binary
SELECT CAST('NaN' AS DOUBLE) < X'C3A9' AS lt, CAST('NaN' AS DOUBLE) <=> X'C3A9' AS eq;

--: nan_with_date
SELECT CAST('NaN' AS DOUBLE) < DATE'2024-02-29' AS lt, CAST('NaN' AS DOUBLE) <=> DATE'2024-02-29' AS eq;

--: nan_with_timestamp
SELECT CAST('NaN' AS DOUBLE) < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, CAST('NaN' AS DOUBLE) <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: nan_with_ntz
SELECT CAST('NaN' AS DOUBLE) < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, CAST('NaN' AS DOUBLE) <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: nan_with_daytime
SELECT CAST('NaN' AS DOUBLE) < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, CAST('NaN' AS DOUBLE) <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: nan_with_array
SELECT CAST('NaN' AS DOUBLE) < array(1, 2) AS lt, CAST('NaN' AS DOUBLE) <=> array(1, 2) AS eq;

--: nan_with_struct
SELECT CAST('NaN' AS DOUBLE) < named_struct('a', 1, 'b', 'x') AS lt, CAST('NaN' AS DOUBLE) <=> named_struct('a', 1, 'b', 'x') AS eq;

--: nan_with_map
SELECT CAST('NaN' AS DOUBLE) < map('a', 1) AS lt, CAST('NaN' AS DOUBLE) <=> map('a', 1) AS eq;

--: nan_with_null
SELECT CAST('NaN' AS DOUBLE) < NULL AS lt, CAST('NaN' AS DOUBLE) <=> NULL AS eq;

--: decimal_with_decimal
SELECT 12.345 < 12.345 AS lt, 12.345 <=> 12.345 AS eq;

--: decimal_with_text
SELECT 12.345 < '12' AS lt, 12.345 <=> '12' AS eq;

--: decimal_with_word
SELECT 12.345 < 'abc' AS lt, 12.345 <=> 'abc' AS eq;

--: decimal_with_binary
SELECT 12.345 < X'C3A9' AS lt, 12.345 <=> X'C3A9' AS eq;

--: decimal_with_date
SELECT 12.345 < DATE'2024-02-29' AS lt, 12.345 <=> DATE'2024-02-29' AS eq;

--: decimal_with_timestamp
SELECT 12.345 < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, 12.345 <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: decimal_with_ntz
SELECT 12.345 < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, 12.345 <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: decimal_with_daytime
SELECT 12.345 < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, 12.345 <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: decimal_with_array
SELECT 12.345 < array(1, 2) AS lt, 12.345 <=> array(1, 2) AS eq;

--: decimal_with_struct
SELECT 12.345 < named_struct('a', 1, 'b', 'x') AS lt, 12.345 <=> named_struct('a', 1, 'b', 'x') AS eq;

--: decimal_with_map
SELECT 12.345 < map('a', 1) AS lt, 12.345 <=> map('a', 1) AS eq;

--: decimal_with_null
SELECT 12.345 < NULL AS lt, 12.345 <=> NULL AS eq;

--: text_with_text
SELECT '12' < '12' AS lt, '12' <=> '12' AS eq;

--: text_with_word
SELECT '12' < 'abc' AS lt, '12' <=> 'abc' AS eq;

--: text_with_binary
SELECT '12' < X'C3A9' AS lt, '12' <=> X'C3A9' AS eq;

--: text_with_date
SELECT '12' < DATE'2024-02-29' AS lt, '12' <=> DATE'2024-02-29' AS eq;

--: text_with_timestamp
SELECT '12' < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, '12' <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: text_with_ntz
SELECT '12' < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, '12' <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: text_with_daytime
SELECT '12' < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, '12' <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: text_with_array
SELECT '12' < array(1, 2) AS lt, '12' <=> array(1, 2) AS eq;

--: text_with_struct
SELECT '12' < named_struct('a', 1, 'b', 'x') AS lt, '12' <=> named_struct('a', 1, 'b', 'x') AS eq;

--: text_with_map
SELECT '12' < map('a', 1) AS lt, '12' <=> map('a', 1) AS eq;

--: text_with_null
SELECT '12' < NULL AS lt, '12' <=> NULL AS eq;

--: word_with_word
SELECT 'abc' < 'abc' AS lt, 'abc' <=> 'abc' AS eq;

--: word_with_binary
SELECT 'abc' < X'C3A9' AS lt, 'abc' <=> X'C3A9' AS eq;

--: word_with_date
SELECT 'abc' < DATE'2024-02-29' AS lt, 'abc' <=> DATE'2024-02-29' AS eq;

--: word_with_timestamp
SELECT 'abc' < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, 'abc' <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: word_with_ntz
SELECT 'abc' < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, 'abc' <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: word_with_daytime
SELECT 'abc' < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, 'abc' <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: word_with_array
SELECT 'abc' < array(1, 2) AS lt, 'abc' <=> array(1, 2) AS eq;

--: word_with_struct
SELECT 'abc' < named_struct('a', 1, 'b', 'x') AS lt, 'abc' <=> named_struct('a', 1, 'b', 'x') AS eq;

--: word_with_map
SELECT 'abc' < map('a', 1) AS lt, 'abc' <=> map('a', 1) AS eq;

--: word_with_null
SELECT 'abc' < NULL AS lt, 'abc' <=> NULL AS eq;

--: binary_with_binary
SELECT X'C3A9' < X'C3A9' AS lt, X'C3A9' <=> X'C3A9' AS eq;

--: binary_with_date
SELECT X'C3A9' < DATE'2024-02-29' AS lt, X'C3A9' <=> DATE'2024-02-29' AS eq;

--: binary_with_timestamp
SELECT X'C3A9' < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, X'C3A9' <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: binary_with_ntz
SELECT X'C3A9' < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, X'C3A9' <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: binary_with_daytime
SELECT X'C3A9' < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, X'C3A9' <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: binary_with_array
SELECT X'C3A9' < array(1, 2) AS lt, X'C3A9' <=> array(1, 2) AS eq;

--: binary_with_struct
SELECT X'C3A9' < named_struct('a', 1, 'b', 'x') AS lt, X'C3A9' <=> named_struct('a', 1, 'b', 'x') AS eq;

--: binary_with_map
SELECT X'C3A9' < map('a', 1) AS lt, X'C3A9' <=> map('a', 1) AS eq;

--: binary_with_null
SELECT X'C3A9' < NULL AS lt, X'C3A9' <=> NULL AS eq;

--: date_with_date
SELECT DATE'2024-02-29' < DATE'2024-02-29' AS lt, DATE'2024-02-29' <=> DATE'2024-02-29' AS eq;

--: date_with_timestamp
SELECT DATE'2024-02-29' < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, DATE'2024-02-29' <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: date_with_ntz
SELECT DATE'2024-02-29' < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, DATE'2024-02-29' <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: date_with_daytime
SELECT DATE'2024-02-29' < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, DATE'2024-02-29' <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: date_with_array
SELECT DATE'2024-02-29' < array(1, 2) AS lt, DATE'2024-02-29' <=> array(1, 2) AS eq;

--: date_with_struct
SELECT DATE'2024-02-29' < named_struct('a', 1, 'b', 'x') AS lt, DATE'2024-02-29' <=> named_struct('a', 1, 'b', 'x') AS eq;

--: date_with_map
SELECT DATE'2024-02-29' < map('a', 1) AS lt, DATE'2024-02-29' <=> map('a', 1) AS eq;

--: date_with_null
SELECT DATE'2024-02-29' < NULL AS lt, DATE'2024-02-29' <=> NULL AS eq;

--: timestamp_with_timestamp
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' < TIMESTAMP'2024-02-29 23:59:59.123456' AS lt, TIMESTAMP'2024-02-29 23:59:59.123456' <=> TIMESTAMP'2024-02-29 23:59:59.123456' AS eq;

--: timestamp_with_ntz
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, TIMESTAMP'2024-02-29 23:59:59.123456' <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: timestamp_with_daytime
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, TIMESTAMP'2024-02-29 23:59:59.123456' <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: timestamp_with_array
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' < array(1, 2) AS lt, TIMESTAMP'2024-02-29 23:59:59.123456' <=> array(1, 2) AS eq;

--: timestamp_with_struct
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' < named_struct('a', 1, 'b', 'x') AS lt, TIMESTAMP'2024-02-29 23:59:59.123456' <=> named_struct('a', 1, 'b', 'x') AS eq;

--: timestamp_with_map
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' < map('a', 1) AS lt, TIMESTAMP'2024-02-29 23:59:59.123456' <=> map('a', 1) AS eq;

--: timestamp_with_null
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' < NULL AS lt, TIMESTAMP'2024-02-29 23:59:59.123456' <=> NULL AS eq;

--: ntz_with_ntz
SELECT TIMESTAMP_NTZ'1960-01-01 00:00:01' < TIMESTAMP_NTZ'1960-01-01 00:00:01' AS lt, TIMESTAMP_NTZ'1960-01-01 00:00:01' <=> TIMESTAMP_NTZ'1960-01-01 00:00:01' AS eq;

--: ntz_with_daytime
SELECT TIMESTAMP_NTZ'1960-01-01 00:00:01' < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, TIMESTAMP_NTZ'1960-01-01 00:00:01' <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: ntz_with_array
SELECT TIMESTAMP_NTZ'1960-01-01 00:00:01' < array(1, 2) AS lt, TIMESTAMP_NTZ'1960-01-01 00:00:01' <=> array(1, 2) AS eq;

--: ntz_with_struct
SELECT TIMESTAMP_NTZ'1960-01-01 00:00:01' < named_struct('a', 1, 'b', 'x') AS lt, TIMESTAMP_NTZ'1960-01-01 00:00:01' <=> named_struct('a', 1, 'b', 'x') AS eq;

--: ntz_with_map
SELECT TIMESTAMP_NTZ'1960-01-01 00:00:01' < map('a', 1) AS lt, TIMESTAMP_NTZ'1960-01-01 00:00:01' <=> map('a', 1) AS eq;

--: ntz_with_null
SELECT TIMESTAMP_NTZ'1960-01-01 00:00:01' < NULL AS lt, TIMESTAMP_NTZ'1960-01-01 00:00:01' <=> NULL AS eq;

--: daytime_with_daytime
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND < INTERVAL '1 02:03:04.5' DAY TO SECOND AS lt, INTERVAL '1 02:03:04.5' DAY TO SECOND <=> INTERVAL '1 02:03:04.5' DAY TO SECOND AS eq;

--: daytime_with_array
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND < array(1, 2) AS lt, INTERVAL '1 02:03:04.5' DAY TO SECOND <=> array(1, 2) AS eq;

--: daytime_with_struct
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND < named_struct('a', 1, 'b', 'x') AS lt, INTERVAL '1 02:03:04.5' DAY TO SECOND <=> named_struct('a', 1, 'b', 'x') AS eq;

--: daytime_with_map
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND < map('a', 1) AS lt, INTERVAL '1 02:03:04.5' DAY TO SECOND <=> map('a', 1) AS eq;

--: daytime_with_null
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND < NULL AS lt, INTERVAL '1 02:03:04.5' DAY TO SECOND <=> NULL AS eq;

--: array_with_array
SELECT array(1, 2) < array(1, 2) AS lt, array(1, 2) <=> array(1, 2) AS eq;

--: array_with_struct
SELECT array(1, 2) < named_struct('a', 1, 'b', 'x') AS lt, array(1, 2) <=> named_struct('a', 1, 'b', 'x') AS eq;

--: array_with_map
SELECT array(1, 2) < map('a', 1) AS lt, array(1, 2) <=> map('a', 1) AS eq;

--: array_with_null
SELECT array(1, 2) < NULL AS lt, array(1, 2) <=> NULL AS eq;

--: struct_with_struct
SELECT named_struct('a', 1, 'b', 'x') < named_struct('a', 1, 'b', 'x') AS lt, named_struct('a', 1, 'b', 'x') <=> named_struct('a', 1, 'b', 'x') AS eq;

--: struct_with_map
SELECT named_struct('a', 1, 'b', 'x') < map('a', 1) AS lt, named_struct('a', 1, 'b', 'x') <=> map('a', 1) AS eq;

--: struct_with_null
SELECT named_struct('a', 1, 'b', 'x') < NULL AS lt, named_struct('a', 1, 'b', 'x') <=> NULL AS eq;

--: map_with_map
SELECT map('a', 1) < map('a', 1) AS lt, map('a', 1) <=> map('a', 1) AS eq;

--: map_with_null
SELECT map('a', 1) < NULL AS lt, map('a', 1) <=> NULL AS eq;

--: null_with_null
SELECT NULL < NULL AS lt, NULL <=> NULL AS eq;
