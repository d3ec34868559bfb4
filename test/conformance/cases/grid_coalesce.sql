-- Written by make_grids.py.

--: bool_byte
SELECT coalesce(true, CAST(7 AS TINYINT)) AS v;

--: bool_short
SELECT coalesce(true, CAST(-300 AS SMALLINT)) AS v;

--: bool_int
SELECT coalesce(true, 70000) AS v;

--: bool_long
SELECT coalesce(true, 5000000000) AS v;

--: bool_float
SELECT coalesce(true, CAST(1.5 AS FLOAT)) AS v;

--: bool_double
SELECT coalesce(true, -2.75D) AS v;

--: bool_decimal
SELECT coalesce(true, 12.345) AS v;

--: bool_bigdecimal
SELECT coalesce(true, CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: bool_text
SELECT coalesce(true, '12') AS v;

--: bool_binary
SELECT coalesce(true, X'C3A9') AS v;

--: bool_date
SELECT coalesce(true, DATE'2024-02-29') AS v;

--: bool_timestamp
SELECT coalesce(true, TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: bool_ntz
SELECT coalesce(true, TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: bool_daytime
SELECT coalesce(true, INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: bool_yearmonth
SELECT coalesce(true, INTERVAL '1-6' YEAR TO MONTH) AS v;

--: bool_array
SELECT coalesce(true, array(1, 2)) AS v;

--: bool_map
SELECT coalesce(true, map('a', 1)) AS v;

--: bool_struct
SELECT coalesce(true, named_struct('a', 1, 'b', 'x')) AS v;

--: bool_null
SELECT coalesce(true, NULL) AS v;

--: byte_short
SELECT coalesce(CAST(7 AS TINYINT), CAST(-300 AS SMALLINT)) AS v;

--: byte_int
SELECT coalesce(CAST(7 AS TINYINT), 70000) AS v;

--: byte_long
SELECT coalesce(CAST(7 AS TINYINT), 5000000000) AS v;

--: byte_float
SELECT coalesce(CAST(7 AS TINYINT), CAST(1.5 AS FLOAT)) AS v;

--: byte_double
SELECT coalesce(CAST(7 AS TINYINT), -2.75D) AS v;

--: byte_decimal
SELECT coalesce(CAST(7 AS TINYINT), 12.345) AS v;

--: byte_bigdecimal
SELECT coalesce(CAST(7 AS TINYINT), CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: byte_text
SELECT coalesce(CAST(7 AS TINYINT), '12') AS v;

--: byte_binary
SELECT coalesce(CAST(7 AS TINYINT), X'C3A9') AS v;

--: byte_date
SELECT coalesce(CAST(7 AS TINYINT), DATE'2024-02-29') AS v;

--: byte_timestamp
SELECT coalesce(CAST(7 AS TINYINT), TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: byte_ntz
SELECT coalesce(CAST(7 AS TINYINT), TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: byte_daytime
SELECT coalesce(CAST(7 AS TINYINT), INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: byte_yearmonth
SELECT coalesce(CAST(7 AS TINYINT), INTERVAL '1-6' YEAR TO MONTH) AS v;

--: byte_array
SELECT coalesce(CAST(7 AS TINYINT), array(1, 2)) AS v;

--: byte_map
SELECT coalesce(CAST(7 AS TINYINT), map('a', 1)) AS v;

--: byte_struct
SELECT coalesce(CAST(7 AS TINYINT), named_struct('a', 1, 'b', 'x')) AS v;

--: byte_null
SELECT coalesce(CAST(7 AS TINYINT), NULL) AS v;

--: short_int
SELECT coalesce(CAST(-300 AS SMALLINT), 70000) AS v;

--: short_long
SELECT coalesce(CAST(-300 AS SMALLINT), 5000000000) AS v;

--: short_float
SELECT coalesce(CAST(-300 AS SMALLINT), CAST(1.5 AS FLOAT)) AS v;

--: short_double
SELECT coalesce(CAST(-300 AS SMALLINT), -2.75D) AS v;

--: short_decimal
SELECT coalesce(CAST(-300 AS SMALLINT), 12.345) AS v;

--: short_bigdecimal
SELECT coalesce(CAST(-300 AS SMALLINT), CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: short_text
SELECT coalesce(CAST(-300 AS SMALLINT), '12') AS v;

--: short_binary
SELECT coalesce(CAST(-300 AS SMALLINT), X'C3A9') AS v;

--: short_date
SELECT coalesce(CAST(-300 AS SMALLINT), DATE'2024-02-29') AS v;

--: short_timestamp
SELECT coalesce(CAST(-300 AS SMALLINT), TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: short_ntz
SELECT coalesce(CAST(-300 AS SMALLINT), TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: short_daytime
SELECT coalesce(CAST(-300 AS SMALLINT), INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: short_yearmonth
SELECT coalesce(CAST(-300 AS SMALLINT), INTERVAL '1-6' YEAR TO MONTH) AS v;

--: short_array
SELECT coalesce(CAST(-300 AS SMALLINT), array(1, 2)) AS v;

--: short_map
SELECT coalesce(CAST(-300 AS SMALLINT), map('a', 1)) AS v;

--: short_struct
SELECT coalesce(CAST(-300 AS SMALLINT), named_struct('a', 1, 'b', 'x')) AS v;

--: short_null
SELECT coalesce(CAST(-300 AS SMALLINT), NULL) AS v;

--: int_long
SELECT coalesce(70000, 5000000000) AS v;

--: int_float
SELECT coalesce(70000, CAST(1.5 AS FLOAT)) AS v;

--: int_double
SELECT coalesce(70000, -2.75D) AS v;

--: int_decimal
SELECT coalesce(70000, 12.345) AS v;

--: int_bigdecimal
SELECT coalesce(70000, CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: int_text
SELECT coalesce(70000, '12') AS v;

--: int_binary
SELECT coalesce(70000, X'C3A9') AS v;

--: int_date
SELECT coalesce(70000, DATE'2024-02-29') AS v;

--: int_timestamp
SELECT coalesce(70000, TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: int_ntz
SELECT coalesce(70000, TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: int_daytime
SELECT coalesce(70000, INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: int_yearmonth
SELECT coalesce(70000, INTERVAL '1-6' YEAR TO MONTH) AS v;

--: int_array
SELECT coalesce(70000, array(1, 2)) AS v;

--: int_map
SELECT coalesce(70000, map('a', 1)) AS v;

--: int_struct
SELECT coalesce(70000, named_struct('a', 1, 'b', 'x')) AS v;

--: int_null
SELECT coalesce(70000, NULL) AS v;

--: long_float
SELECT coalesce(5000000000, CAST(1.5 AS FLOAT)) AS v;

--: long_double
SELECT coalesce(5000000000, -2.75D) AS v;

--: long_decimal
SELECT coalesce(5000000000, 12.345) AS v;

--: long_bigdecimal
SELECT coalesce(5000000000, CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: long_text
SELECT coalesce(5000000000, '12') AS v;

--: long_binary
SELECT coalesce(5000000000, X'C3A9') AS v;

--: long_date
SELECT coalesce(5000000000, DATE'2024-02-29') AS v;

--: long_timestamp
SELECT coalesce(5000000000, TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: long_ntz
SELECT coalesce(5000000000, TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: long_daytime
SELECT coalesce(5000000000, INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: long_yearmonth
SELECT coalesce(5000000000, INTERVAL '1-6' YEAR TO MONTH) AS v;

--: long_array
SELECT coalesce(5000000000, array(1, 2)) AS v;

--: long_map
SELECT coalesce(5000000000, map('a', 1)) AS v;

--: long_struct
SELECT coalesce(5000000000, named_struct('a', 1, 'b', 'x')) AS v;

--: long_null
SELECT coalesce(5000000000, NULL) AS v;

--: float_double
SELECT coalesce(CAST(1.5 AS FLOAT), -2.75D) AS v;

--: float_decimal
SELECT coalesce(CAST(1.5 AS FLOAT), 12.345) AS v;

--: float_bigdecimal
SELECT coalesce(CAST(1.5 AS FLOAT), CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: float_text
SELECT coalesce(CAST(1.5 AS FLOAT), '12') AS v;

--: float_binary
SELECT coalesce(CAST(1.5 AS FLOAT), X'C3A9') AS v;

--: float_date
SELECT coalesce(CAST(1.5 AS FLOAT), DATE'2024-02-29') AS v;

--: float_timestamp
SELECT coalesce(CAST(1.5 AS FLOAT), TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: float_ntz
SELECT coalesce(CAST(1.5 AS FLOAT), TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: float_daytime
SELECT coalesce(CAST(1.5 AS FLOAT), INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: float_yearmonth
SELECT coalesce(CAST(1.5 AS FLOAT), INTERVAL '1-6' YEAR TO MONTH) AS v;

--: float_array
SELECT coalesce(CAST(1.5 AS FLOAT), array(1, 2)) AS v;

--: float_map
SELECT coalesce(CAST(1.5 AS FLOAT), map('a', 1)) AS v;

--: float_struct
SELECT coalesce(CAST(1.5 AS FLOAT), named_struct('a', 1, 'b', 'x')) AS v;

--: float_null
SELECT coalesce(CAST(1.5 AS FLOAT), NULL) AS v;

--: double_decimal
SELECT coalesce(-2.75D, 12.345) AS v;

--: double_bigdecimal
SELECT coalesce(-2.75D, CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: double_text
SELECT coalesce(-2.75D, '12') AS v;

--: double_binary
SELECT coalesce(-2.75D, X'C3A9') AS v;

--: double_date
SELECT coalesce(-2.75D, DATE'2024-02-29') AS v;

--: double_timestamp
SELECT coalesce(-2.75D, TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: double_ntz
SELECT coalesce(-2.75D, TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: double_daytime
SELECT coalesce(-2.75D, INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: double_yearmonth
SELECT coalesce(-2.75D, INTERVAL '1-6' YEAR TO MONTH) AS v;

--: double_array
SELECT coalesce(-2.75D, array(1, 2)) AS v;

--: double_map
SELECT coalesce(-2.75D, map('a', 1)) AS v;

--: double_struct
SELECT coalesce(-2.75D, named_struct('a', 1, 'b', 'x')) AS v;

--: double_null
SELECT coalesce(-2.75D, NULL) AS v;

--: decimal_bigdecimal
SELECT coalesce(12.345, CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))) AS v;

--: decimal_text
SELECT coalesce(12.345, '12') AS v;

--: decimal_binary
SELECT coalesce(12.345, X'C3A9') AS v;

--: decimal_date
SELECT coalesce(12.345, DATE'2024-02-29') AS v;

--: decimal_timestamp
SELECT coalesce(12.345, TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: decimal_ntz
SELECT coalesce(12.345, TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: decimal_daytime
SELECT coalesce(12.345, INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: decimal_yearmonth
SELECT coalesce(12.345, INTERVAL '1-6' YEAR TO MONTH) AS v;

--: decimal_array
SELECT coalesce(12.345, array(1, 2)) AS v;

--: decimal_map
SELECT coalesce(12.345, map('a', 1)) AS v;

--: decimal_struct
SELECT coalesce(12.345, named_struct('a', 1, 'b', 'x')) AS v;

--: decimal_null
SELECT coalesce(12.345, NULL) AS v;

--: bigdecimal_text
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), '12') AS v;

--: bigdecimal_binary
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), X'C3A9') AS v;

--: bigdecimal_date
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), DATE'2024-02-29') AS v;

--: bigdecimal_timestamp
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: bigdecimal_ntz
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: bigdecimal_daytime
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: bigdecimal_yearmonth
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), INTERVAL '1-6' YEAR TO MONTH) AS v;

--: bigdecimal_array
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), array(1, 2)) AS v;

--: bigdecimal_map
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), map('a', 1)) AS v;

--: bigdecimal_struct
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), named_struct('a', 1, 'b', 'x')) AS v;

--: bigdecimal_null
SELECT coalesce(CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)), NULL) AS v;

--: text_binary
SELECT coalesce('12', X'C3A9') AS v;

--: text_date
SELECT coalesce('12', DATE'2024-02-29') AS v;

--: text_timestamp
SELECT coalesce('12', TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: text_ntz
SELECT coalesce('12', TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: text_daytime
SELECT coalesce('12', INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: text_yearmonth
SELECT coalesce('12', INTERVAL '1-6' YEAR TO MONTH) AS v;

--: text_array
SELECT coalesce('12', array(1, 2)) AS v;

--: text_map
SELECT coalesce('12', map('a', 1)) AS v;

--: text_struct
SELECT coalesce('12', named_struct('a', 1, 'b', 'x')) AS v;

--: text_null
SELECT coalesce('12', NULL) AS v;

--: binary_date
SELECT coalesce(X'C3A9', DATE'2024-02-29') AS v;

--: binary_timestamp
SELECT coalesce(X'C3A9', TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: binary_ntz
SELECT coalesce(X'C3A9', TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: binary_daytime
SELECT coalesce(X'C3A9', INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: binary_yearmonth
SELECT coalesce(X'C3A9', INTERVAL '1-6' YEAR TO MONTH) AS v;

--: binary_array
SELECT coalesce(X'C3A9', array(1, 2)) AS v;

--: binary_map
SELECT coalesce(X'C3A9', map('a', 1)) AS v;

--: binary_struct
SELECT coalesce(X'C3A9', named_struct('a', 1, 'b', 'x')) AS v;

--: binary_null
SELECT coalesce(X'C3A9', NULL) AS v;

--: date_timestamp
SELECT coalesce(DATE'2024-02-29', TIMESTAMP'2024-02-29 23:59:59.123456') AS v;

--: date_ntz
SELECT coalesce(DATE'2024-02-29', TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: date_daytime
SELECT coalesce(DATE'2024-02-29', INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: date_yearmonth
SELECT coalesce(DATE'2024-02-29', INTERVAL '1-6' YEAR TO MONTH) AS v;

--: date_array
SELECT coalesce(DATE'2024-02-29', array(1, 2)) AS v;

--: date_map
SELECT coalesce(DATE'2024-02-29', map('a', 1)) AS v;

--: date_struct
SELECT coalesce(DATE'2024-02-29', named_struct('a', 1, 'b', 'x')) AS v;

--: date_null
SELECT coalesce(DATE'2024-02-29', NULL) AS v;

--: timestamp_ntz
SELECT coalesce(TIMESTAMP'2024-02-29 23:59:59.123456', TIMESTAMP_NTZ'1960-01-01 00:00:01') AS v;

--: timestamp_daytime
SELECT coalesce(TIMESTAMP'2024-02-29 23:59:59.123456', INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: timestamp_yearmonth
SELECT coalesce(TIMESTAMP'2024-02-29 23:59:59.123456', INTERVAL '1-6' YEAR TO MONTH) AS v;

--: timestamp_array
SELECT coalesce(TIMESTAMP'2024-02-29 23:59:59.123456', array(1, 2)) AS v;

--: timestamp_map
SELECT coalesce(TIMESTAMP'2024-02-29 23:59:59.123456', map('a', 1)) AS v;

--: timestamp_struct
SELECT coalesce(TIMESTAMP'2024-02-29 23:59:59.123456', named_struct('a', 1, 'b', 'x')) AS v;

--: timestamp_null
SELECT coalesce(TIMESTAMP'2024-02-29 23:59:59.123456', NULL) AS v;

--: ntz_daytime
SELECT coalesce(TIMESTAMP_NTZ'1960-01-01 00:00:01', INTERVAL '1 02:03:04.5' DAY TO SECOND) AS v;

--: ntz_yearmonth
SELECT coalesce(TIMESTAMP_NTZ'1960-01-01 00:00:01', INTERVAL '1-6' YEAR TO MONTH) AS v;

--: ntz_array
SELECT coalesce(TIMESTAMP_NTZ'1960-01-01 00:00:01', array(1, 2)) AS v;

--: ntz_map
SELECT coalesce(TIMESTAMP_NTZ'1960-01-01 00:00:01', map('a', 1)) AS v;

--: ntz_struct
SELECT coalesce(TIMESTAMP_NTZ'1960-01-01 00:00:01', named_struct('a', 1, 'b', 'x')) AS v;

--: ntz_null
SELECT coalesce(TIMESTAMP_NTZ'1960-01-01 00:00:01', NULL) AS v;

--: daytime_yearmonth
SELECT coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, INTERVAL '1-6' YEAR TO MONTH) AS v;

--: daytime_array
SELECT coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, array(1, 2)) AS v;

--: daytime_map
SELECT coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, map('a', 1)) AS v;

--: daytime_struct
SELECT coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, named_struct('a', 1, 'b', 'x')) AS v;

--: daytime_null
SELECT coalesce(INTERVAL '1 02:03:04.5' DAY TO SECOND, NULL) AS v;

--: yearmonth_array
SELECT coalesce(INTERVAL '1-6' YEAR TO MONTH, array(1, 2)) AS v;

--: yearmonth_map
SELECT coalesce(INTERVAL '1-6' YEAR TO MONTH, map('a', 1)) AS v;

--: yearmonth_struct
SELECT coalesce(INTERVAL '1-6' YEAR TO MONTH, named_struct('a', 1, 'b', 'x')) AS v;

--: yearmonth_null
SELECT coalesce(INTERVAL '1-6' YEAR TO MONTH, NULL) AS v;

--: array_map
SELECT coalesce(array(1, 2), map('a', 1)) AS v;

--: array_struct
SELECT coalesce(array(1, 2), named_struct('a', 1, 'b', 'x')) AS v;

--: array_null
SELECT coalesce(array(1, 2), NULL) AS v;

--: map_struct
SELECT coalesce(map('a', 1), named_struct('a', 1, 'b', 'x')) AS v;

--: map_null
SELECT coalesce(map('a', 1), NULL) AS v;

--: struct_null
SELECT coalesce(named_struct('a', 1, 'b', 'x'), NULL) AS v;
