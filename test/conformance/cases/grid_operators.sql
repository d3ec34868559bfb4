-- Written by make_grids.py.

--: byte_add_byte
SELECT CAST(7 AS TINYINT) + CAST(7 AS TINYINT);

--: byte_add_short
SELECT CAST(7 AS TINYINT) + CAST(-300 AS SMALLINT);

--: byte_add_int
SELECT CAST(7 AS TINYINT) + 70000;

--: byte_add_long
SELECT CAST(7 AS TINYINT) + 5000000000;

--: byte_add_float
SELECT CAST(7 AS TINYINT) + CAST(1.5 AS FLOAT);

--: byte_add_double
SELECT CAST(7 AS TINYINT) + -2.75D;

--: byte_add_decimal
SELECT CAST(7 AS TINYINT) + 12.345;

--: byte_add_bigdecimal
SELECT CAST(7 AS TINYINT) + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: byte_add_text
SELECT CAST(7 AS TINYINT) + '12';

--: byte_add_date
SELECT CAST(7 AS TINYINT) + DATE'2024-02-29';

--: byte_add_timestamp
SELECT CAST(7 AS TINYINT) + TIMESTAMP'2024-02-29 23:59:59.123456';

--: byte_add_daytime
SELECT CAST(7 AS TINYINT) + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: byte_add_yearmonth
SELECT CAST(7 AS TINYINT) + INTERVAL '1-6' YEAR TO MONTH;

--: byte_add_bool
SELECT CAST(7 AS TINYINT) + true;

--: byte_add_null
SELECT CAST(7 AS TINYINT) + NULL;

--: short_add_short
SELECT CAST(-300 AS SMALLINT) + CAST(-300 AS SMALLINT);

--: short_add_int
SELECT CAST(-300 AS SMALLINT) + 70000;

--: short_add_long
SELECT CAST(-300 AS SMALLINT) + 5000000000;

--: short_add_float
SELECT CAST(-300 AS SMALLINT) + CAST(1.5 AS FLOAT);

--: short_add_double
SELECT CAST(-300 AS SMALLINT) + -2.75D;

--: short_add_decimal
SELECT CAST(-300 AS SMALLINT) + 12.345;

--: short_add_bigdecimal
SELECT CAST(-300 AS SMALLINT) + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: short_add_text
SELECT CAST(-300 AS SMALLINT) + '12';

--: short_add_date
SELECT CAST(-300 AS SMALLINT) + DATE'2024-02-29';

--: short_add_timestamp
SELECT CAST(-300 AS SMALLINT) + TIMESTAMP'2024-02-29 23:59:59.123456';

--: short_add_daytime
SELECT CAST(-300 AS SMALLINT) + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: short_add_yearmonth
SELECT CAST(-300 AS SMALLINT) + INTERVAL '1-6' YEAR TO MONTH;

--: short_add_bool
SELECT CAST(-300 AS SMALLINT) + true;

--: short_add_null
SELECT CAST(-300 AS SMALLINT) + NULL;

--: int_add_int
SELECT 70000 + 70000;

--: int_add_long
SELECT 70000 + 5000000000;

--: int_add_float
SELECT 70000 + CAST(1.5 AS FLOAT);

--: int_add_double
SELECT 70000 + -2.75D;

--: int_add_decimal
SELECT 70000 + 12.345;

--: int_add_bigdecimal
SELECT 70000 + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: int_add_text
SELECT 70000 + '12';

--: int_add_date
SELECT 70000 + DATE'2024-02-29';

--: int_add_timestamp
SELECT 70000 + TIMESTAMP'2024-02-29 23:59:59.123456';

--: int_add_daytime
SELECT 70000 + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: int_add_yearmonth
SELECT 70000 + INTERVAL '1-6' YEAR TO MONTH;

--: int_add_bool
SELECT 70000 + true;

--: int_add_null
SELECT 70000 + NULL;

--: long_add_long
SELECT 5000000000 + 5000000000;

--: long_add_float
SELECT 5000000000 + CAST(1.5 AS FLOAT);

--: long_add_double
SELECT 5000000000 + -2.75D;

--: long_add_decimal
SELECT 5000000000 + 12.345;

--: long_add_bigdecimal
SELECT 5000000000 + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: long_add_text
SELECT 5000000000 + '12';

--: long_add_date
SELECT 5000000000 + DATE'2024-02-29';

--: long_add_timestamp
SELECT 5000000000 + TIMESTAMP'2024-02-29 23:59:59.123456';

--: long_add_daytime
SELECT 5000000000 + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: long_add_yearmonth
SELECT 5000000000 + INTERVAL '1-6' YEAR TO MONTH;

--: long_add_bool
SELECT 5000000000 + true;

--: long_add_null
SELECT 5000000000 + NULL;

--: float_add_float
SELECT CAST(1.5 AS FLOAT) + CAST(1.5 AS FLOAT);

--: float_add_double
SELECT CAST(1.5 AS FLOAT) + -2.75D;

--: float_add_decimal
SELECT CAST(1.5 AS FLOAT) + 12.345;

--: float_add_bigdecimal
SELECT CAST(1.5 AS FLOAT) + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: float_add_text
SELECT CAST(1.5 AS FLOAT) + '12';

--: float_add_date
SELECT CAST(1.5 AS FLOAT) + DATE'2024-02-29';

--: float_add_timestamp
SELECT CAST(1.5 AS FLOAT) + TIMESTAMP'2024-02-29 23:59:59.123456';

--: float_add_daytime
SELECT CAST(1.5 AS FLOAT) + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: float_add_yearmonth
SELECT CAST(1.5 AS FLOAT) + INTERVAL '1-6' YEAR TO MONTH;

--: float_add_bool
SELECT CAST(1.5 AS FLOAT) + true;

--: float_add_null
SELECT CAST(1.5 AS FLOAT) + NULL;

--: double_add_double
SELECT -2.75D + -2.75D;

--: double_add_decimal
SELECT -2.75D + 12.345;

--: double_add_bigdecimal
SELECT -2.75D + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: double_add_text
SELECT -2.75D + '12';

--: double_add_date
SELECT -2.75D + DATE'2024-02-29';

--: double_add_timestamp
SELECT -2.75D + TIMESTAMP'2024-02-29 23:59:59.123456';

--: double_add_daytime
SELECT -2.75D + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: double_add_yearmonth
SELECT -2.75D + INTERVAL '1-6' YEAR TO MONTH;

--: double_add_bool
SELECT -2.75D + true;

--: double_add_null
SELECT -2.75D + NULL;

--: decimal_add_decimal
SELECT 12.345 + 12.345;

--: decimal_add_bigdecimal
SELECT 12.345 + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: decimal_add_text
SELECT 12.345 + '12';

--: decimal_add_date
SELECT 12.345 + DATE'2024-02-29';

--: decimal_add_timestamp
SELECT 12.345 + TIMESTAMP'2024-02-29 23:59:59.123456';

--: decimal_add_daytime
SELECT 12.345 + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: decimal_add_yearmonth
SELECT 12.345 + INTERVAL '1-6' YEAR TO MONTH;

--: decimal_add_bool
SELECT 12.345 + true;

--: decimal_add_null
SELECT 12.345 + NULL;

--: bigdecimal_add_bigdecimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: bigdecimal_add_text
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + '12';

--: bigdecimal_add_date
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + DATE'2024-02-29';

--: bigdecimal_add_timestamp
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + TIMESTAMP'2024-02-29 23:59:59.123456';

--: bigdecimal_add_daytime
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: bigdecimal_add_yearmonth
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + INTERVAL '1-6' YEAR TO MONTH;

--: bigdecimal_add_bool
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + true;

--: bigdecimal_add_null
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) + NULL;

--: text_add_byte
SELECT '12' + CAST(7 AS TINYINT);

--: text_add_short
SELECT '12' + CAST(-300 AS SMALLINT);

--: text_add_int
SELECT '12' + 70000;

--: text_add_long
SELECT '12' + 5000000000;

--: text_add_float
SELECT '12' + CAST(1.5 AS FLOAT);

--: text_add_double
SELECT '12' + -2.75D;

--: text_add_decimal
SELECT '12' + 12.345;

--: text_add_bigdecimal
SELECT '12' + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: text_add_text
SELECT '12' + '12';

--: text_add_date
SELECT '12' + DATE'2024-02-29';

--: text_add_timestamp
SELECT '12' + TIMESTAMP'2024-02-29 23:59:59.123456';

--: text_add_daytime
SELECT '12' + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: text_add_yearmonth
SELECT '12' + INTERVAL '1-6' YEAR TO MONTH;

--: text_add_bool
SELECT '12' + true;

--: text_add_null
SELECT '12' + NULL;

--: date_add_byte
SELECT DATE'2024-02-29' + CAST(7 AS TINYINT);

--: date_add_short
SELECT DATE'2024-02-29' + CAST(-300 AS SMALLINT);

--: date_add_int
SELECT DATE'2024-02-29' + 70000;

--: date_add_long
SELECT DATE'2024-02-29' + 5000000000;

--: date_add_float
SELECT DATE'2024-02-29' + CAST(1.5 AS FLOAT);

--: date_add_double
SELECT DATE'2024-02-29' + -2.75D;

--: date_add_decimal
SELECT DATE'2024-02-29' + 12.345;

--: date_add_bigdecimal
SELECT DATE'2024-02-29' + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: date_add_text
SELECT DATE'2024-02-29' + '12';

--: date_add_date
SELECT DATE'2024-02-29' + DATE'2024-02-29';

--: date_add_timestamp
SELECT DATE'2024-02-29' + TIMESTAMP'2024-02-29 23:59:59.123456';

--: date_add_daytime
SELECT DATE'2024-02-29' + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: date_add_yearmonth
SELECT DATE'2024-02-29' + INTERVAL '1-6' YEAR TO MONTH;

--: date_add_bool
SELECT DATE'2024-02-29' + true;

--: date_add_null
SELECT DATE'2024-02-29' + NULL;

--: timestamp_add_byte
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + CAST(7 AS TINYINT);

--: timestamp_add_short
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + CAST(-300 AS SMALLINT);

--: timestamp_add_int
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + 70000;

--: timestamp_add_long
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + 5000000000;

--: timestamp_add_float
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + CAST(1.5 AS FLOAT);

--: timestamp_add_double
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + -2.75D;

--: timestamp_add_decimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + 12.345;

--: timestamp_add_bigdecimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: timestamp_add_text
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + '12';

--: timestamp_add_date
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + DATE'2024-02-29';

--: timestamp_add_timestamp
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + TIMESTAMP'2024-02-29 23:59:59.123456';

--: timestamp_add_daytime
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: timestamp_add_yearmonth
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + INTERVAL '1-6' YEAR TO MONTH;

--: timestamp_add_bool
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + true;

--: timestamp_add_null
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' + NULL;

--: daytime_add_byte
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + CAST(7 AS TINYINT);

--: daytime_add_short
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + CAST(-300 AS SMALLINT);

--: daytime_add_int
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + 70000;

--: daytime_add_long
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + 5000000000;

--: daytime_add_float
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + CAST(1.5 AS FLOAT);

--: daytime_add_double
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + -2.75D;

--: daytime_add_decimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + 12.345;

--: daytime_add_bigdecimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: daytime_add_text
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + '12';

--: daytime_add_date
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + DATE'2024-02-29';

--: daytime_add_timestamp
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + TIMESTAMP'2024-02-29 23:59:59.123456';

--: daytime_add_daytime
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: daytime_add_yearmonth
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + INTERVAL '1-6' YEAR TO MONTH;

--: daytime_add_bool
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + true;

--: daytime_add_null
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND + NULL;

--: yearmonth_add_byte
SELECT INTERVAL '1-6' YEAR TO MONTH + CAST(7 AS TINYINT);

--: yearmonth_add_short
SELECT INTERVAL '1-6' YEAR TO MONTH + CAST(-300 AS SMALLINT);

--: yearmonth_add_int
SELECT INTERVAL '1-6' YEAR TO MONTH + 70000;

--: yearmonth_add_long
SELECT INTERVAL '1-6' YEAR TO MONTH + 5000000000;

--: yearmonth_add_float
SELECT INTERVAL '1-6' YEAR TO MONTH + CAST(1.5 AS FLOAT);

--: yearmonth_add_double
SELECT INTERVAL '1-6' YEAR TO MONTH + -2.75D;

--: yearmonth_add_decimal
SELECT INTERVAL '1-6' YEAR TO MONTH + 12.345;

--: yearmonth_add_bigdecimal
SELECT INTERVAL '1-6' YEAR TO MONTH + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: yearmonth_add_text
SELECT INTERVAL '1-6' YEAR TO MONTH + '12';

--: yearmonth_add_date
SELECT INTERVAL '1-6' YEAR TO MONTH + DATE'2024-02-29';

--: yearmonth_add_timestamp
SELECT INTERVAL '1-6' YEAR TO MONTH + TIMESTAMP'2024-02-29 23:59:59.123456';

--: yearmonth_add_daytime
SELECT INTERVAL '1-6' YEAR TO MONTH + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: yearmonth_add_yearmonth
SELECT INTERVAL '1-6' YEAR TO MONTH + INTERVAL '1-6' YEAR TO MONTH;

--: yearmonth_add_bool
SELECT INTERVAL '1-6' YEAR TO MONTH + true;

--: yearmonth_add_null
SELECT INTERVAL '1-6' YEAR TO MONTH + NULL;

--: bool_add_byte
SELECT true + CAST(7 AS TINYINT);

--: bool_add_short
SELECT true + CAST(-300 AS SMALLINT);

--: bool_add_int
SELECT true + 70000;

--: bool_add_long
SELECT true + 5000000000;

--: bool_add_float
SELECT true + CAST(1.5 AS FLOAT);

--: bool_add_double
SELECT true + -2.75D;

--: bool_add_decimal
SELECT true + 12.345;

--: bool_add_bigdecimal
SELECT true + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: bool_add_text
SELECT true + '12';

--: bool_add_date
SELECT true + DATE'2024-02-29';

--: bool_add_timestamp
SELECT true + TIMESTAMP'2024-02-29 23:59:59.123456';

--: bool_add_daytime
SELECT true + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: bool_add_yearmonth
SELECT true + INTERVAL '1-6' YEAR TO MONTH;

--: bool_add_bool
SELECT true + true;

--: bool_add_null
SELECT true + NULL;

--: null_add_byte
SELECT NULL + CAST(7 AS TINYINT);

--: null_add_short
SELECT NULL + CAST(-300 AS SMALLINT);

--: null_add_int
SELECT NULL + 70000;

--: null_add_long
SELECT NULL + 5000000000;

--: null_add_float
SELECT NULL + CAST(1.5 AS FLOAT);

--: null_add_double
SELECT NULL + -2.75D;

--: null_add_decimal
SELECT NULL + 12.345;

--: null_add_bigdecimal
SELECT NULL + CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: null_add_text
SELECT NULL + '12';

--: null_add_date
SELECT NULL + DATE'2024-02-29';

--: null_add_timestamp
SELECT NULL + TIMESTAMP'2024-02-29 23:59:59.123456';

--: null_add_daytime
SELECT NULL + INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: null_add_yearmonth
SELECT NULL + INTERVAL '1-6' YEAR TO MONTH;

--: null_add_bool
SELECT NULL + true;

--: null_add_null
SELECT NULL + NULL;

--: byte_sub_byte
SELECT CAST(7 AS TINYINT) - CAST(7 AS TINYINT);

--: byte_sub_short
SELECT CAST(7 AS TINYINT) - CAST(-300 AS SMALLINT);

--: byte_sub_int
SELECT CAST(7 AS TINYINT) - 70000;

--: byte_sub_long
SELECT CAST(7 AS TINYINT) - 5000000000;

--: byte_sub_float
SELECT CAST(7 AS TINYINT) - CAST(1.5 AS FLOAT);

--: byte_sub_double
SELECT CAST(7 AS TINYINT) - -2.75D;

--: byte_sub_decimal
SELECT CAST(7 AS TINYINT) - 12.345;

--: byte_sub_bigdecimal
SELECT CAST(7 AS TINYINT) - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: byte_sub_text
SELECT CAST(7 AS TINYINT) - '12';

--: byte_sub_date
SELECT CAST(7 AS TINYINT) - DATE'2024-02-29';

--: byte_sub_timestamp
SELECT CAST(7 AS TINYINT) - TIMESTAMP'2024-02-29 23:59:59.123456';

--: byte_sub_daytime
SELECT CAST(7 AS TINYINT) - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: byte_sub_yearmonth
SELECT CAST(7 AS TINYINT) - INTERVAL '1-6' YEAR TO MONTH;

--: short_sub_byte
SELECT CAST(-300 AS SMALLINT) - CAST(7 AS TINYINT);

--: short_sub_short
SELECT CAST(-300 AS SMALLINT) - CAST(-300 AS SMALLINT);

--: short_sub_int
SELECT CAST(-300 AS SMALLINT) - 70000;

--: short_sub_long
SELECT CAST(-300 AS SMALLINT) - 5000000000;

--: short_sub_float
SELECT CAST(-300 AS SMALLINT) - CAST(1.5 AS FLOAT);

--: short_sub_double
SELECT CAST(-300 AS SMALLINT) - -2.75D;

--: short_sub_decimal
SELECT CAST(-300 AS SMALLINT) - 12.345;

--: short_sub_bigdecimal
SELECT CAST(-300 AS SMALLINT) - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: short_sub_text
SELECT CAST(-300 AS SMALLINT) - '12';

--: short_sub_date
SELECT CAST(-300 AS SMALLINT) - DATE'2024-02-29';

--: short_sub_timestamp
SELECT CAST(-300 AS SMALLINT) - TIMESTAMP'2024-02-29 23:59:59.123456';

--: short_sub_daytime
SELECT CAST(-300 AS SMALLINT) - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: short_sub_yearmonth
SELECT CAST(-300 AS SMALLINT) - INTERVAL '1-6' YEAR TO MONTH;

--: int_sub_byte
SELECT 70000 - CAST(7 AS TINYINT);

--: int_sub_short
SELECT 70000 - CAST(-300 AS SMALLINT);

--: int_sub_int
SELECT 70000 - 70000;

--: int_sub_long
SELECT 70000 - 5000000000;

--: int_sub_float
SELECT 70000 - CAST(1.5 AS FLOAT);

--: int_sub_double
SELECT 70000 - -2.75D;

--: int_sub_decimal
SELECT 70000 - 12.345;

--: int_sub_bigdecimal
SELECT 70000 - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: int_sub_text
SELECT 70000 - '12';

--: int_sub_date
SELECT 70000 - DATE'2024-02-29';

--: int_sub_timestamp
SELECT 70000 - TIMESTAMP'2024-02-29 23:59:59.123456';

--: int_sub_daytime
SELECT 70000 - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: int_sub_yearmonth
SELECT 70000 - INTERVAL '1-6' YEAR TO MONTH;

--: long_sub_byte
SELECT 5000000000 - CAST(7 AS TINYINT);

--: long_sub_short
SELECT 5000000000 - CAST(-300 AS SMALLINT);

--: long_sub_int
SELECT 5000000000 - 70000;

--: long_sub_long
SELECT 5000000000 - 5000000000;

--: long_sub_float
SELECT 5000000000 - CAST(1.5 AS FLOAT);

--: long_sub_double
SELECT 5000000000 - -2.75D;

--: long_sub_decimal
SELECT 5000000000 - 12.345;

--: long_sub_bigdecimal
SELECT 5000000000 - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: long_sub_text
SELECT 5000000000 - '12';

--: long_sub_date
SELECT 5000000000 - DATE'2024-02-29';

--: long_sub_timestamp
SELECT 5000000000 - TIMESTAMP'2024-02-29 23:59:59.123456';

--: long_sub_daytime
SELECT 5000000000 - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: long_sub_yearmonth
SELECT 5000000000 - INTERVAL '1-6' YEAR TO MONTH;

--: float_sub_byte
SELECT CAST(1.5 AS FLOAT) - CAST(7 AS TINYINT);

--: float_sub_short
SELECT CAST(1.5 AS FLOAT) - CAST(-300 AS SMALLINT);

--: float_sub_int
SELECT CAST(1.5 AS FLOAT) - 70000;

--: float_sub_long
SELECT CAST(1.5 AS FLOAT) - 5000000000;

--: float_sub_float
SELECT CAST(1.5 AS FLOAT) - CAST(1.5 AS FLOAT);

--: float_sub_double
SELECT CAST(1.5 AS FLOAT) - -2.75D;

--: float_sub_decimal
SELECT CAST(1.5 AS FLOAT) - 12.345;

--: float_sub_bigdecimal
SELECT CAST(1.5 AS FLOAT) - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: float_sub_text
SELECT CAST(1.5 AS FLOAT) - '12';

--: float_sub_date
SELECT CAST(1.5 AS FLOAT) - DATE'2024-02-29';

--: float_sub_timestamp
SELECT CAST(1.5 AS FLOAT) - TIMESTAMP'2024-02-29 23:59:59.123456';

--: float_sub_daytime
SELECT CAST(1.5 AS FLOAT) - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: float_sub_yearmonth
SELECT CAST(1.5 AS FLOAT) - INTERVAL '1-6' YEAR TO MONTH;

--: double_sub_byte
SELECT -2.75D - CAST(7 AS TINYINT);

--: double_sub_short
SELECT -2.75D - CAST(-300 AS SMALLINT);

--: double_sub_int
SELECT -2.75D - 70000;

--: double_sub_long
SELECT -2.75D - 5000000000;

--: double_sub_float
SELECT -2.75D - CAST(1.5 AS FLOAT);

--: double_sub_double
SELECT -2.75D - -2.75D;

--: double_sub_decimal
SELECT -2.75D - 12.345;

--: double_sub_bigdecimal
SELECT -2.75D - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: double_sub_text
SELECT -2.75D - '12';

--: double_sub_date
SELECT -2.75D - DATE'2024-02-29';

--: double_sub_timestamp
SELECT -2.75D - TIMESTAMP'2024-02-29 23:59:59.123456';

--: double_sub_daytime
SELECT -2.75D - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: double_sub_yearmonth
SELECT -2.75D - INTERVAL '1-6' YEAR TO MONTH;

--: decimal_sub_byte
SELECT 12.345 - CAST(7 AS TINYINT);

--: decimal_sub_short
SELECT 12.345 - CAST(-300 AS SMALLINT);

--: decimal_sub_int
SELECT 12.345 - 70000;

--: decimal_sub_long
SELECT 12.345 - 5000000000;

--: decimal_sub_float
SELECT 12.345 - CAST(1.5 AS FLOAT);

--: decimal_sub_double
SELECT 12.345 - -2.75D;

--: decimal_sub_decimal
SELECT 12.345 - 12.345;

--: decimal_sub_bigdecimal
SELECT 12.345 - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: decimal_sub_text
SELECT 12.345 - '12';

--: decimal_sub_date
SELECT 12.345 - DATE'2024-02-29';

--: decimal_sub_timestamp
SELECT 12.345 - TIMESTAMP'2024-02-29 23:59:59.123456';

--: decimal_sub_daytime
SELECT 12.345 - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: decimal_sub_yearmonth
SELECT 12.345 - INTERVAL '1-6' YEAR TO MONTH;

--: bigdecimal_sub_byte
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - CAST(7 AS TINYINT);

--: bigdecimal_sub_short
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - CAST(-300 AS SMALLINT);

--: bigdecimal_sub_int
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - 70000;

--: bigdecimal_sub_long
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - 5000000000;

--: bigdecimal_sub_float
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - CAST(1.5 AS FLOAT);

--: bigdecimal_sub_double
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - -2.75D;

--: bigdecimal_sub_decimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - 12.345;

--: bigdecimal_sub_bigdecimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: bigdecimal_sub_text
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - '12';

--: bigdecimal_sub_date
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - DATE'2024-02-29';

--: bigdecimal_sub_timestamp
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - TIMESTAMP'2024-02-29 23:59:59.123456';

--: bigdecimal_sub_daytime
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: bigdecimal_sub_yearmonth
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) - INTERVAL '1-6' YEAR TO MONTH;

--: text_sub_byte
SELECT '12' - CAST(7 AS TINYINT);

--: text_sub_short
SELECT '12' - CAST(-300 AS SMALLINT);

--: text_sub_int
SELECT '12' - 70000;

--: text_sub_long
SELECT '12' - 5000000000;

--: text_sub_float
SELECT '12' - CAST(1.5 AS FLOAT);

--: text_sub_double
SELECT '12' - -2.75D;

--: text_sub_decimal
SELECT '12' - 12.345;

--: text_sub_bigdecimal
SELECT '12' - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: text_sub_text
SELECT '12' - '12';

--: text_sub_date
SELECT '12' - DATE'2024-02-29';

--: text_sub_timestamp
SELECT '12' - TIMESTAMP'2024-02-29 23:59:59.123456';

--: text_sub_daytime
SELECT '12' - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: text_sub_yearmonth
SELECT '12' - INTERVAL '1-6' YEAR TO MONTH;

--: date_sub_byte
SELECT DATE'2024-02-29' - CAST(7 AS TINYINT);

--: date_sub_short
SELECT DATE'2024-02-29' - CAST(-300 AS SMALLINT);

--: date_sub_int
SELECT DATE'2024-02-29' - 70000;

--: date_sub_long
SELECT DATE'2024-02-29' - 5000000000;

--: date_sub_float
SELECT DATE'2024-02-29' - CAST(1.5 AS FLOAT);

--: date_sub_double
SELECT DATE'2024-02-29' - -2.75D;

--: date_sub_decimal
SELECT DATE'2024-02-29' - 12.345;

--: date_sub_bigdecimal
SELECT DATE'2024-02-29' - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: date_sub_text
SELECT DATE'2024-02-29' - '12';

--: date_sub_date
SELECT DATE'2024-02-29' - DATE'2024-02-29';

--: date_sub_timestamp
SELECT DATE'2024-02-29' - TIMESTAMP'2024-02-29 23:59:59.123456';

--: date_sub_daytime
SELECT DATE'2024-02-29' - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: date_sub_yearmonth
SELECT DATE'2024-02-29' - INTERVAL '1-6' YEAR TO MONTH;

--: timestamp_sub_byte
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - CAST(7 AS TINYINT);

--: timestamp_sub_short
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - CAST(-300 AS SMALLINT);

--: timestamp_sub_int
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - 70000;

--: timestamp_sub_long
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - 5000000000;

--: timestamp_sub_float
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - CAST(1.5 AS FLOAT);

--: timestamp_sub_double
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - -2.75D;

--: timestamp_sub_decimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - 12.345;

--: timestamp_sub_bigdecimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: timestamp_sub_text
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - '12';

--: timestamp_sub_date
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - DATE'2024-02-29';

--: timestamp_sub_timestamp
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - TIMESTAMP'2024-02-29 23:59:59.123456';

--: timestamp_sub_daytime
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: timestamp_sub_yearmonth
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' - INTERVAL '1-6' YEAR TO MONTH;

--: daytime_sub_byte
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - CAST(7 AS TINYINT);

--: daytime_sub_short
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - CAST(-300 AS SMALLINT);

--: daytime_sub_int
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - 70000;

--: daytime_sub_long
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - 5000000000;

--: daytime_sub_float
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - CAST(1.5 AS FLOAT);

--: daytime_sub_double
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - -2.75D;

--: daytime_sub_decimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - 12.345;

--: daytime_sub_bigdecimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: daytime_sub_text
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - '12';

--: daytime_sub_date
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - DATE'2024-02-29';

--: daytime_sub_timestamp
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - TIMESTAMP'2024-02-29 23:59:59.123456';

--: daytime_sub_daytime
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: daytime_sub_yearmonth
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND - INTERVAL '1-6' YEAR TO MONTH;

--: yearmonth_sub_byte
SELECT INTERVAL '1-6' YEAR TO MONTH - CAST(7 AS TINYINT);

--: yearmonth_sub_short
SELECT INTERVAL '1-6' YEAR TO MONTH - CAST(-300 AS SMALLINT);

--: yearmonth_sub_int
SELECT INTERVAL '1-6' YEAR TO MONTH - 70000;

--: yearmonth_sub_long
SELECT INTERVAL '1-6' YEAR TO MONTH - 5000000000;

--: yearmonth_sub_float
SELECT INTERVAL '1-6' YEAR TO MONTH - CAST(1.5 AS FLOAT);

--: yearmonth_sub_double
SELECT INTERVAL '1-6' YEAR TO MONTH - -2.75D;

--: yearmonth_sub_decimal
SELECT INTERVAL '1-6' YEAR TO MONTH - 12.345;

--: yearmonth_sub_bigdecimal
SELECT INTERVAL '1-6' YEAR TO MONTH - CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: yearmonth_sub_text
SELECT INTERVAL '1-6' YEAR TO MONTH - '12';

--: yearmonth_sub_date
SELECT INTERVAL '1-6' YEAR TO MONTH - DATE'2024-02-29';

--: yearmonth_sub_timestamp
SELECT INTERVAL '1-6' YEAR TO MONTH - TIMESTAMP'2024-02-29 23:59:59.123456';

--: yearmonth_sub_daytime
SELECT INTERVAL '1-6' YEAR TO MONTH - INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: yearmonth_sub_yearmonth
SELECT INTERVAL '1-6' YEAR TO MONTH - INTERVAL '1-6' YEAR TO MONTH;

--: byte_mul_byte
SELECT CAST(7 AS TINYINT) * CAST(7 AS TINYINT);

--: byte_mul_short
SELECT CAST(7 AS TINYINT) * CAST(-300 AS SMALLINT);

--: byte_mul_int
SELECT CAST(7 AS TINYINT) * 70000;

--: byte_mul_long
SELECT CAST(7 AS TINYINT) * 5000000000;

--: byte_mul_float
SELECT CAST(7 AS TINYINT) * CAST(1.5 AS FLOAT);

--: byte_mul_double
SELECT CAST(7 AS TINYINT) * -2.75D;

--: byte_mul_decimal
SELECT CAST(7 AS TINYINT) * 12.345;

--: byte_mul_bigdecimal
SELECT CAST(7 AS TINYINT) * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: byte_mul_text
SELECT CAST(7 AS TINYINT) * '12';

--: byte_mul_date
SELECT CAST(7 AS TINYINT) * DATE'2024-02-29';

--: byte_mul_timestamp
SELECT CAST(7 AS TINYINT) * TIMESTAMP'2024-02-29 23:59:59.123456';

--: byte_mul_daytime
SELECT CAST(7 AS TINYINT) * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: byte_mul_yearmonth
SELECT CAST(7 AS TINYINT) * INTERVAL '1-6' YEAR TO MONTH;

--: short_mul_short
SELECT CAST(-300 AS SMALLINT) * CAST(-300 AS SMALLINT);

--: short_mul_int
SELECT CAST(-300 AS SMALLINT) * 70000;

--: short_mul_long
SELECT CAST(-300 AS SMALLINT) * 5000000000;

--: short_mul_float
SELECT CAST(-300 AS SMALLINT) * CAST(1.5 AS FLOAT);

--: short_mul_double
SELECT CAST(-300 AS SMALLINT) * -2.75D;

--: short_mul_decimal
SELECT CAST(-300 AS SMALLINT) * 12.345;

--: short_mul_bigdecimal
SELECT CAST(-300 AS SMALLINT) * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: short_mul_text
SELECT CAST(-300 AS SMALLINT) * '12';

--: short_mul_date
SELECT CAST(-300 AS SMALLINT) * DATE'2024-02-29';

--: short_mul_timestamp
SELECT CAST(-300 AS SMALLINT) * TIMESTAMP'2024-02-29 23:59:59.123456';

--: short_mul_daytime
SELECT CAST(-300 AS SMALLINT) * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: short_mul_yearmonth
SELECT CAST(-300 AS SMALLINT) * INTERVAL '1-6' YEAR TO MONTH;

--: int_mul_int
SELECT 70000 * 70000;

--: int_mul_long
SELECT 70000 * 5000000000;

--: int_mul_float
SELECT 70000 * CAST(1.5 AS FLOAT);

--: int_mul_double
SELECT 70000 * -2.75D;

--: int_mul_decimal
SELECT 70000 * 12.345;

--: int_mul_bigdecimal
SELECT 70000 * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: int_mul_text
SELECT 70000 * '12';

--: int_mul_date
SELECT 70000 * DATE'2024-02-29';

--: int_mul_timestamp
SELECT 70000 * TIMESTAMP'2024-02-29 23:59:59.123456';

--: int_mul_daytime
SELECT 70000 * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: int_mul_yearmonth
SELECT 70000 * INTERVAL '1-6' YEAR TO MONTH;

--: long_mul_long
SELECT 5000000000 * 5000000000;

--: long_mul_float
SELECT 5000000000 * CAST(1.5 AS FLOAT);

--: long_mul_double
SELECT 5000000000 * -2.75D;

--: long_mul_decimal
SELECT 5000000000 * 12.345;

--: long_mul_bigdecimal
SELECT 5000000000 * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: long_mul_text
SELECT 5000000000 * '12';

--: long_mul_date
SELECT 5000000000 * DATE'2024-02-29';

--: long_mul_timestamp
SELECT 5000000000 * TIMESTAMP'2024-02-29 23:59:59.123456';

--: long_mul_daytime
SELECT 5000000000 * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: long_mul_yearmonth
SELECT 5000000000 * INTERVAL '1-6' YEAR TO MONTH;

--: float_mul_float
SELECT CAST(1.5 AS FLOAT) * CAST(1.5 AS FLOAT);

--: float_mul_double
SELECT CAST(1.5 AS FLOAT) * -2.75D;

--: float_mul_decimal
SELECT CAST(1.5 AS FLOAT) * 12.345;

--: float_mul_bigdecimal
SELECT CAST(1.5 AS FLOAT) * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: float_mul_text
SELECT CAST(1.5 AS FLOAT) * '12';

--: float_mul_date
SELECT CAST(1.5 AS FLOAT) * DATE'2024-02-29';

--: float_mul_timestamp
SELECT CAST(1.5 AS FLOAT) * TIMESTAMP'2024-02-29 23:59:59.123456';

--: float_mul_daytime
SELECT CAST(1.5 AS FLOAT) * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: float_mul_yearmonth
SELECT CAST(1.5 AS FLOAT) * INTERVAL '1-6' YEAR TO MONTH;

--: double_mul_double
SELECT -2.75D * -2.75D;

--: double_mul_decimal
SELECT -2.75D * 12.345;

--: double_mul_bigdecimal
SELECT -2.75D * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: double_mul_text
SELECT -2.75D * '12';

--: double_mul_date
SELECT -2.75D * DATE'2024-02-29';

--: double_mul_timestamp
SELECT -2.75D * TIMESTAMP'2024-02-29 23:59:59.123456';

--: double_mul_daytime
SELECT -2.75D * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: double_mul_yearmonth
SELECT -2.75D * INTERVAL '1-6' YEAR TO MONTH;

--: decimal_mul_decimal
SELECT 12.345 * 12.345;

--: decimal_mul_bigdecimal
SELECT 12.345 * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: decimal_mul_text
SELECT 12.345 * '12';

--: decimal_mul_date
SELECT 12.345 * DATE'2024-02-29';

--: decimal_mul_timestamp
SELECT 12.345 * TIMESTAMP'2024-02-29 23:59:59.123456';

--: decimal_mul_daytime
SELECT 12.345 * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: decimal_mul_yearmonth
SELECT 12.345 * INTERVAL '1-6' YEAR TO MONTH;

--: bigdecimal_mul_bigdecimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: bigdecimal_mul_text
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) * '12';

--: bigdecimal_mul_date
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) * DATE'2024-02-29';

--: bigdecimal_mul_timestamp
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) * TIMESTAMP'2024-02-29 23:59:59.123456';

--: bigdecimal_mul_daytime
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: bigdecimal_mul_yearmonth
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) * INTERVAL '1-6' YEAR TO MONTH;

--: text_mul_byte
SELECT '12' * CAST(7 AS TINYINT);

--: text_mul_short
SELECT '12' * CAST(-300 AS SMALLINT);

--: text_mul_int
SELECT '12' * 70000;

--: text_mul_long
SELECT '12' * 5000000000;

--: text_mul_float
SELECT '12' * CAST(1.5 AS FLOAT);

--: text_mul_double
SELECT '12' * -2.75D;

--: text_mul_decimal
SELECT '12' * 12.345;

--: text_mul_bigdecimal
SELECT '12' * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: text_mul_text
SELECT '12' * '12';

--: text_mul_date
SELECT '12' * DATE'2024-02-29';

--: text_mul_timestamp
SELECT '12' * TIMESTAMP'2024-02-29 23:59:59.123456';

--: text_mul_daytime
SELECT '12' * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: text_mul_yearmonth
SELECT '12' * INTERVAL '1-6' YEAR TO MONTH;

--: date_mul_byte
SELECT DATE'2024-02-29' * CAST(7 AS TINYINT);

--: date_mul_short
SELECT DATE'2024-02-29' * CAST(-300 AS SMALLINT);

--: date_mul_int
SELECT DATE'2024-02-29' * 70000;

--: date_mul_long
SELECT DATE'2024-02-29' * 5000000000;

--: date_mul_float
SELECT DATE'2024-02-29' * CAST(1.5 AS FLOAT);

--: date_mul_double
SELECT DATE'2024-02-29' * -2.75D;

--: date_mul_decimal
SELECT DATE'2024-02-29' * 12.345;

--: date_mul_bigdecimal
SELECT DATE'2024-02-29' * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: date_mul_text
SELECT DATE'2024-02-29' * '12';

--: date_mul_date
SELECT DATE'2024-02-29' * DATE'2024-02-29';

--: date_mul_timestamp
SELECT DATE'2024-02-29' * TIMESTAMP'2024-02-29 23:59:59.123456';

--: date_mul_daytime
SELECT DATE'2024-02-29' * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: date_mul_yearmonth
SELECT DATE'2024-02-29' * INTERVAL '1-6' YEAR TO MONTH;

--: timestamp_mul_byte
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * CAST(7 AS TINYINT);

--: timestamp_mul_short
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * CAST(-300 AS SMALLINT);

--: timestamp_mul_int
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * 70000;

--: timestamp_mul_long
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * 5000000000;

--: timestamp_mul_float
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * CAST(1.5 AS FLOAT);

--: timestamp_mul_double
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * -2.75D;

--: timestamp_mul_decimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * 12.345;

--: timestamp_mul_bigdecimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: timestamp_mul_text
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * '12';

--: timestamp_mul_date
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * DATE'2024-02-29';

--: timestamp_mul_timestamp
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * TIMESTAMP'2024-02-29 23:59:59.123456';

--: timestamp_mul_daytime
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: timestamp_mul_yearmonth
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' * INTERVAL '1-6' YEAR TO MONTH;

--: daytime_mul_byte
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * CAST(7 AS TINYINT);

--: daytime_mul_short
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * CAST(-300 AS SMALLINT);

--: daytime_mul_int
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * 70000;

--: daytime_mul_long
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * 5000000000;

--: daytime_mul_float
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * CAST(1.5 AS FLOAT);

--: daytime_mul_double
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * -2.75D;

--: daytime_mul_decimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * 12.345;

--: daytime_mul_bigdecimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: daytime_mul_text
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * '12';

--: daytime_mul_date
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * DATE'2024-02-29';

--: daytime_mul_timestamp
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * TIMESTAMP'2024-02-29 23:59:59.123456';

--: daytime_mul_daytime
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: daytime_mul_yearmonth
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND * INTERVAL '1-6' YEAR TO MONTH;

--: yearmonth_mul_byte
SELECT INTERVAL '1-6' YEAR TO MONTH * CAST(7 AS TINYINT);

--: yearmonth_mul_short
SELECT INTERVAL '1-6' YEAR TO MONTH * CAST(-300 AS SMALLINT);

--: yearmonth_mul_int
SELECT INTERVAL '1-6' YEAR TO MONTH * 70000;

--: yearmonth_mul_long
SELECT INTERVAL '1-6' YEAR TO MONTH * 5000000000;

--: yearmonth_mul_float
SELECT INTERVAL '1-6' YEAR TO MONTH * CAST(1.5 AS FLOAT);

--: yearmonth_mul_double
SELECT INTERVAL '1-6' YEAR TO MONTH * -2.75D;

--: yearmonth_mul_decimal
SELECT INTERVAL '1-6' YEAR TO MONTH * 12.345;

--: yearmonth_mul_bigdecimal
SELECT INTERVAL '1-6' YEAR TO MONTH * CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: yearmonth_mul_text
SELECT INTERVAL '1-6' YEAR TO MONTH * '12';

--: yearmonth_mul_date
SELECT INTERVAL '1-6' YEAR TO MONTH * DATE'2024-02-29';

--: yearmonth_mul_timestamp
SELECT INTERVAL '1-6' YEAR TO MONTH * TIMESTAMP'2024-02-29 23:59:59.123456';

--: yearmonth_mul_daytime
SELECT INTERVAL '1-6' YEAR TO MONTH * INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: yearmonth_mul_yearmonth
SELECT INTERVAL '1-6' YEAR TO MONTH * INTERVAL '1-6' YEAR TO MONTH;

--: byte_div_byte
SELECT CAST(7 AS TINYINT) / CAST(7 AS TINYINT);

--: byte_div_short
SELECT CAST(7 AS TINYINT) / CAST(-300 AS SMALLINT);

--: byte_div_int
SELECT CAST(7 AS TINYINT) / 70000;

--: byte_div_long
SELECT CAST(7 AS TINYINT) / 5000000000;

--: byte_div_float
SELECT CAST(7 AS TINYINT) / CAST(1.5 AS FLOAT);

--: byte_div_double
SELECT CAST(7 AS TINYINT) / -2.75D;

--: byte_div_decimal
SELECT CAST(7 AS TINYINT) / 12.345;

--: byte_div_bigdecimal
SELECT CAST(7 AS TINYINT) / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: byte_div_text
SELECT CAST(7 AS TINYINT) / '12';

--: byte_div_date
SELECT CAST(7 AS TINYINT) / DATE'2024-02-29';

--: byte_div_timestamp
SELECT CAST(7 AS TINYINT) / TIMESTAMP'2024-02-29 23:59:59.123456';

--: byte_div_daytime
SELECT CAST(7 AS TINYINT) / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: byte_div_yearmonth
SELECT CAST(7 AS TINYINT) / INTERVAL '1-6' YEAR TO MONTH;

--: short_div_short
SELECT CAST(-300 AS SMALLINT) / CAST(-300 AS SMALLINT);

--: short_div_int
SELECT CAST(-300 AS SMALLINT) / 70000;

--: short_div_long
SELECT CAST(-300 AS SMALLINT) / 5000000000;

--: short_div_float
SELECT CAST(-300 AS SMALLINT) / CAST(1.5 AS FLOAT);

--: short_div_double
SELECT CAST(-300 AS SMALLINT) / -2.75D;

--: short_div_decimal
SELECT CAST(-300 AS SMALLINT) / 12.345;

--: short_div_bigdecimal
SELECT CAST(-300 AS SMALLINT) / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: short_div_text
SELECT CAST(-300 AS SMALLINT) / '12';

--: short_div_date
SELECT CAST(-300 AS SMALLINT) / DATE'2024-02-29';

--: short_div_timestamp
SELECT CAST(-300 AS SMALLINT) / TIMESTAMP'2024-02-29 23:59:59.123456';

--: short_div_daytime
SELECT CAST(-300 AS SMALLINT) / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: short_div_yearmonth
SELECT CAST(-300 AS SMALLINT) / INTERVAL '1-6' YEAR TO MONTH;

--: int_div_int
SELECT 70000 / 70000;

--: int_div_long
SELECT 70000 / 5000000000;

--: int_div_float
SELECT 70000 / CAST(1.5 AS FLOAT);

--: int_div_double
SELECT 70000 / -2.75D;

--: int_div_decimal
SELECT 70000 / 12.345;

--: int_div_bigdecimal
SELECT 70000 / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: int_div_text
SELECT 70000 / '12';

--: int_div_date
SELECT 70000 / DATE'2024-02-29';

--: int_div_timestamp
SELECT 70000 / TIMESTAMP'2024-02-29 23:59:59.123456';

--: int_div_daytime
SELECT 70000 / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: int_div_yearmonth
SELECT 70000 / INTERVAL '1-6' YEAR TO MONTH;

--: long_div_long
SELECT 5000000000 / 5000000000;

--: long_div_float
SELECT 5000000000 / CAST(1.5 AS FLOAT);

--: long_div_double
SELECT 5000000000 / -2.75D;

--: long_div_decimal
SELECT 5000000000 / 12.345;

--: long_div_bigdecimal
SELECT 5000000000 / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: long_div_text
SELECT 5000000000 / '12';

--: long_div_date
SELECT 5000000000 / DATE'2024-02-29';

--: long_div_timestamp
SELECT 5000000000 / TIMESTAMP'2024-02-29 23:59:59.123456';

--: long_div_daytime
SELECT 5000000000 / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: long_div_yearmonth
SELECT 5000000000 / INTERVAL '1-6' YEAR TO MONTH;

--: float_div_float
SELECT CAST(1.5 AS FLOAT) / CAST(1.5 AS FLOAT);

--: float_div_double
SELECT CAST(1.5 AS FLOAT) / -2.75D;

--: float_div_decimal
SELECT CAST(1.5 AS FLOAT) / 12.345;

--: float_div_bigdecimal
SELECT CAST(1.5 AS FLOAT) / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: float_div_text
SELECT CAST(1.5 AS FLOAT) / '12';

--: float_div_date
SELECT CAST(1.5 AS FLOAT) / DATE'2024-02-29';

--: float_div_timestamp
SELECT CAST(1.5 AS FLOAT) / TIMESTAMP'2024-02-29 23:59:59.123456';

--: float_div_daytime
SELECT CAST(1.5 AS FLOAT) / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: float_div_yearmonth
SELECT CAST(1.5 AS FLOAT) / INTERVAL '1-6' YEAR TO MONTH;

--: double_div_double
SELECT -2.75D / -2.75D;

--: double_div_decimal
SELECT -2.75D / 12.345;

--: double_div_bigdecimal
SELECT -2.75D / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: double_div_text
SELECT -2.75D / '12';

--: double_div_date
SELECT -2.75D / DATE'2024-02-29';

--: double_div_timestamp
SELECT -2.75D / TIMESTAMP'2024-02-29 23:59:59.123456';

--: double_div_daytime
SELECT -2.75D / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: double_div_yearmonth
SELECT -2.75D / INTERVAL '1-6' YEAR TO MONTH;

--: decimal_div_decimal
SELECT 12.345 / 12.345;

--: decimal_div_bigdecimal
SELECT 12.345 / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: decimal_div_text
SELECT 12.345 / '12';

--: decimal_div_date
SELECT 12.345 / DATE'2024-02-29';

--: decimal_div_timestamp
SELECT 12.345 / TIMESTAMP'2024-02-29 23:59:59.123456';

--: decimal_div_daytime
SELECT 12.345 / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: decimal_div_yearmonth
SELECT 12.345 / INTERVAL '1-6' YEAR TO MONTH;

--: bigdecimal_div_bigdecimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: bigdecimal_div_text
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) / '12';

--: bigdecimal_div_date
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) / DATE'2024-02-29';

--: bigdecimal_div_timestamp
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) / TIMESTAMP'2024-02-29 23:59:59.123456';

--: bigdecimal_div_daytime
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: bigdecimal_div_yearmonth
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) / INTERVAL '1-6' YEAR TO MONTH;

--: text_div_byte
SELECT '12' / CAST(7 AS TINYINT);

--: text_div_short
SELECT '12' / CAST(-300 AS SMALLINT);

--: text_div_int
SELECT '12' / 70000;

--: text_div_long
SELECT '12' / 5000000000;

--: text_div_float
SELECT '12' / CAST(1.5 AS FLOAT);

--: text_div_double
SELECT '12' / -2.75D;

--: text_div_decimal
SELECT '12' / 12.345;

--: text_div_bigdecimal
SELECT '12' / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: text_div_text
SELECT '12' / '12';

--: text_div_date
SELECT '12' / DATE'2024-02-29';

--: text_div_timestamp
SELECT '12' / TIMESTAMP'2024-02-29 23:59:59.123456';

--: text_div_daytime
SELECT '12' / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: text_div_yearmonth
SELECT '12' / INTERVAL '1-6' YEAR TO MONTH;

--: date_div_byte
SELECT DATE'2024-02-29' / CAST(7 AS TINYINT);

--: date_div_short
SELECT DATE'2024-02-29' / CAST(-300 AS SMALLINT);

--: date_div_int
SELECT DATE'2024-02-29' / 70000;

--: date_div_long
SELECT DATE'2024-02-29' / 5000000000;

--: date_div_float
SELECT DATE'2024-02-29' / CAST(1.5 AS FLOAT);

--: date_div_double
SELECT DATE'2024-02-29' / -2.75D;

--: date_div_decimal
SELECT DATE'2024-02-29' / 12.345;

--: date_div_bigdecimal
SELECT DATE'2024-02-29' / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: date_div_text
SELECT DATE'2024-02-29' / '12';

--: date_div_date
SELECT DATE'2024-02-29' / DATE'2024-02-29';

--: date_div_timestamp
SELECT DATE'2024-02-29' / TIMESTAMP'2024-02-29 23:59:59.123456';

--: date_div_daytime
SELECT DATE'2024-02-29' / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: date_div_yearmonth
SELECT DATE'2024-02-29' / INTERVAL '1-6' YEAR TO MONTH;

--: timestamp_div_byte
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / CAST(7 AS TINYINT);

--: timestamp_div_short
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / CAST(-300 AS SMALLINT);

--: timestamp_div_int
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / 70000;

--: timestamp_div_long
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / 5000000000;

--: timestamp_div_float
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / CAST(1.5 AS FLOAT);

--: timestamp_div_double
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / -2.75D;

--: timestamp_div_decimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / 12.345;

--: timestamp_div_bigdecimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: timestamp_div_text
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / '12';

--: timestamp_div_date
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / DATE'2024-02-29';

--: timestamp_div_timestamp
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / TIMESTAMP'2024-02-29 23:59:59.123456';

--: timestamp_div_daytime
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: timestamp_div_yearmonth
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' / INTERVAL '1-6' YEAR TO MONTH;

--: daytime_div_byte
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / CAST(7 AS TINYINT);

--: daytime_div_short
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / CAST(-300 AS SMALLINT);

--: daytime_div_int
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / 70000;

--: daytime_div_long
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / 5000000000;

--: daytime_div_float
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / CAST(1.5 AS FLOAT);

--: daytime_div_double
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / -2.75D;

--: daytime_div_decimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / 12.345;

--: daytime_div_bigdecimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: daytime_div_text
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / '12';

--: daytime_div_date
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / DATE'2024-02-29';

--: daytime_div_timestamp
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / TIMESTAMP'2024-02-29 23:59:59.123456';

--: daytime_div_daytime
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: daytime_div_yearmonth
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND / INTERVAL '1-6' YEAR TO MONTH;

--: yearmonth_div_byte
SELECT INTERVAL '1-6' YEAR TO MONTH / CAST(7 AS TINYINT);

--: yearmonth_div_short
SELECT INTERVAL '1-6' YEAR TO MONTH / CAST(-300 AS SMALLINT);

--: yearmonth_div_int
SELECT INTERVAL '1-6' YEAR TO MONTH / 70000;

--: yearmonth_div_long
SELECT INTERVAL '1-6' YEAR TO MONTH / 5000000000;

--: yearmonth_div_float
SELECT INTERVAL '1-6' YEAR TO MONTH / CAST(1.5 AS FLOAT);

--: yearmonth_div_double
SELECT INTERVAL '1-6' YEAR TO MONTH / -2.75D;

--: yearmonth_div_decimal
SELECT INTERVAL '1-6' YEAR TO MONTH / 12.345;

--: yearmonth_div_bigdecimal
SELECT INTERVAL '1-6' YEAR TO MONTH / CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: yearmonth_div_text
SELECT INTERVAL '1-6' YEAR TO MONTH / '12';

--: yearmonth_div_date
SELECT INTERVAL '1-6' YEAR TO MONTH / DATE'2024-02-29';

--: yearmonth_div_timestamp
SELECT INTERVAL '1-6' YEAR TO MONTH / TIMESTAMP'2024-02-29 23:59:59.123456';

--: yearmonth_div_daytime
SELECT INTERVAL '1-6' YEAR TO MONTH / INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: yearmonth_div_yearmonth
SELECT INTERVAL '1-6' YEAR TO MONTH / INTERVAL '1-6' YEAR TO MONTH;

--: byte_idiv_byte
SELECT CAST(7 AS TINYINT) div CAST(7 AS TINYINT);

--: byte_idiv_short
SELECT CAST(7 AS TINYINT) div CAST(-300 AS SMALLINT);

--: byte_idiv_int
SELECT CAST(7 AS TINYINT) div 70000;

--: byte_idiv_long
SELECT CAST(7 AS TINYINT) div 5000000000;

--: byte_idiv_float
SELECT CAST(7 AS TINYINT) div CAST(1.5 AS FLOAT);

--: byte_idiv_double
SELECT CAST(7 AS TINYINT) div -2.75D;

--: byte_idiv_decimal
SELECT CAST(7 AS TINYINT) div 12.345;

--: byte_idiv_bigdecimal
SELECT CAST(7 AS TINYINT) div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: byte_idiv_text
SELECT CAST(7 AS TINYINT) div '12';

--: byte_idiv_date
SELECT CAST(7 AS TINYINT) div DATE'2024-02-29';

--: byte_idiv_timestamp
SELECT CAST(7 AS TINYINT) div TIMESTAMP'2024-02-29 23:59:59.123456';

--: byte_idiv_daytime
SELECT CAST(7 AS TINYINT) div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: byte_idiv_yearmonth
SELECT CAST(7 AS TINYINT) div INTERVAL '1-6' YEAR TO MONTH;

--: short_idiv_short
SELECT CAST(-300 AS SMALLINT) div CAST(-300 AS SMALLINT);

--: short_idiv_int
SELECT CAST(-300 AS SMALLINT) div 70000;

--: short_idiv_long
SELECT CAST(-300 AS SMALLINT) div 5000000000;

--: short_idiv_float
SELECT CAST(-300 AS SMALLINT) div CAST(1.5 AS FLOAT);

--: short_idiv_double
SELECT CAST(-300 AS SMALLINT) div -2.75D;

--: short_idiv_decimal
SELECT CAST(-300 AS SMALLINT) div 12.345;

--: short_idiv_bigdecimal
SELECT CAST(-300 AS SMALLINT) div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: short_idiv_text
SELECT CAST(-300 AS SMALLINT) div '12';

--: short_idiv_date
SELECT CAST(-300 AS SMALLINT) div DATE'2024-02-29';

--: short_idiv_timestamp
SELECT CAST(-300 AS SMALLINT) div TIMESTAMP'2024-02-29 23:59:59.123456';

--: short_idiv_daytime
SELECT CAST(-300 AS SMALLINT) div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: short_idiv_yearmonth
SELECT CAST(-300 AS SMALLINT) div INTERVAL '1-6' YEAR TO MONTH;

--: int_idiv_int
SELECT 70000 div 70000;

--: int_idiv_long
SELECT 70000 div 5000000000;

--: int_idiv_float
SELECT 70000 div CAST(1.5 AS FLOAT);

--: int_idiv_double
SELECT 70000 div -2.75D;

--: int_idiv_decimal
SELECT 70000 div 12.345;

--: int_idiv_bigdecimal
SELECT 70000 div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: int_idiv_text
SELECT 70000 div '12';

--: int_idiv_date
SELECT 70000 div DATE'2024-02-29';

--: int_idiv_timestamp
SELECT 70000 div TIMESTAMP'2024-02-29 23:59:59.123456';

--: int_idiv_daytime
SELECT 70000 div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: int_idiv_yearmonth
SELECT 70000 div INTERVAL '1-6' YEAR TO MONTH;

--: long_idiv_long
SELECT 5000000000 div 5000000000;

--: long_idiv_float
SELECT 5000000000 div CAST(1.5 AS FLOAT);

--: long_idiv_double
SELECT 5000000000 div -2.75D;

--: long_idiv_decimal
SELECT 5000000000 div 12.345;

--: long_idiv_bigdecimal
SELECT 5000000000 div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: long_idiv_text
SELECT 5000000000 div '12';

--: long_idiv_date
SELECT 5000000000 div DATE'2024-02-29';

--: long_idiv_timestamp
SELECT 5000000000 div TIMESTAMP'2024-02-29 23:59:59.123456';

--: long_idiv_daytime
SELECT 5000000000 div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: long_idiv_yearmonth
SELECT 5000000000 div INTERVAL '1-6' YEAR TO MONTH;

--: float_idiv_float
SELECT CAST(1.5 AS FLOAT) div CAST(1.5 AS FLOAT);

--: float_idiv_double
SELECT CAST(1.5 AS FLOAT) div -2.75D;

--: float_idiv_decimal
SELECT CAST(1.5 AS FLOAT) div 12.345;

--: float_idiv_bigdecimal
SELECT CAST(1.5 AS FLOAT) div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: float_idiv_text
SELECT CAST(1.5 AS FLOAT) div '12';

--: float_idiv_date
SELECT CAST(1.5 AS FLOAT) div DATE'2024-02-29';

--: float_idiv_timestamp
SELECT CAST(1.5 AS FLOAT) div TIMESTAMP'2024-02-29 23:59:59.123456';

--: float_idiv_daytime
SELECT CAST(1.5 AS FLOAT) div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: float_idiv_yearmonth
SELECT CAST(1.5 AS FLOAT) div INTERVAL '1-6' YEAR TO MONTH;

--: double_idiv_double
SELECT -2.75D div -2.75D;

--: double_idiv_decimal
SELECT -2.75D div 12.345;

--: double_idiv_bigdecimal
SELECT -2.75D div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: double_idiv_text
SELECT -2.75D div '12';

--: double_idiv_date
SELECT -2.75D div DATE'2024-02-29';

--: double_idiv_timestamp
SELECT -2.75D div TIMESTAMP'2024-02-29 23:59:59.123456';

--: double_idiv_daytime
SELECT -2.75D div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: double_idiv_yearmonth
SELECT -2.75D div INTERVAL '1-6' YEAR TO MONTH;

--: decimal_idiv_decimal
SELECT 12.345 div 12.345;

--: decimal_idiv_bigdecimal
SELECT 12.345 div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: decimal_idiv_text
SELECT 12.345 div '12';

--: decimal_idiv_date
SELECT 12.345 div DATE'2024-02-29';

--: decimal_idiv_timestamp
SELECT 12.345 div TIMESTAMP'2024-02-29 23:59:59.123456';

--: decimal_idiv_daytime
SELECT 12.345 div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: decimal_idiv_yearmonth
SELECT 12.345 div INTERVAL '1-6' YEAR TO MONTH;

--: bigdecimal_idiv_bigdecimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: bigdecimal_idiv_text
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) div '12';

--: bigdecimal_idiv_date
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) div DATE'2024-02-29';

--: bigdecimal_idiv_timestamp
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) div TIMESTAMP'2024-02-29 23:59:59.123456';

--: bigdecimal_idiv_daytime
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: bigdecimal_idiv_yearmonth
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) div INTERVAL '1-6' YEAR TO MONTH;

--: text_idiv_byte
SELECT '12' div CAST(7 AS TINYINT);

--: text_idiv_short
SELECT '12' div CAST(-300 AS SMALLINT);

--: text_idiv_int
SELECT '12' div 70000;

--: text_idiv_long
SELECT '12' div 5000000000;

--: text_idiv_float
SELECT '12' div CAST(1.5 AS FLOAT);

--: text_idiv_double
SELECT '12' div -2.75D;

--: text_idiv_decimal
SELECT '12' div 12.345;

--: text_idiv_bigdecimal
SELECT '12' div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: text_idiv_text
SELECT '12' div '12';

--: text_idiv_date
SELECT '12' div DATE'2024-02-29';

--: text_idiv_timestamp
SELECT '12' div TIMESTAMP'2024-02-29 23:59:59.123456';

--: text_idiv_daytime
SELECT '12' div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: text_idiv_yearmonth
SELECT '12' div INTERVAL '1-6' YEAR TO MONTH;

--: date_idiv_byte
SELECT DATE'2024-02-29' div CAST(7 AS TINYINT);

--: date_idiv_short
SELECT DATE'2024-02-29' div CAST(-300 AS SMALLINT);

--: date_idiv_int
SELECT DATE'2024-02-29' div 70000;

--: date_idiv_long
SELECT DATE'2024-02-29' div 5000000000;

--: date_idiv_float
SELECT DATE'2024-02-29' div CAST(1.5 AS FLOAT);

--: date_idiv_double
SELECT DATE'2024-02-29' div -2.75D;

--: date_idiv_decimal
SELECT DATE'2024-02-29' div 12.345;

--: date_idiv_bigdecimal
SELECT DATE'2024-02-29' div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: date_idiv_text
SELECT DATE'2024-02-29' div '12';

--: date_idiv_date
SELECT DATE'2024-02-29' div DATE'2024-02-29';

--: date_idiv_timestamp
SELECT DATE'2024-02-29' div TIMESTAMP'2024-02-29 23:59:59.123456';

--: date_idiv_daytime
SELECT DATE'2024-02-29' div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: date_idiv_yearmonth
SELECT DATE'2024-02-29' div INTERVAL '1-6' YEAR TO MONTH;

--: timestamp_idiv_byte
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div CAST(7 AS TINYINT);

--: timestamp_idiv_short
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div CAST(-300 AS SMALLINT);

--: timestamp_idiv_int
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div 70000;

--: timestamp_idiv_long
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div 5000000000;

--: timestamp_idiv_float
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div CAST(1.5 AS FLOAT);

--: timestamp_idiv_double
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div -2.75D;

--: timestamp_idiv_decimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div 12.345;

--: timestamp_idiv_bigdecimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: timestamp_idiv_text
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div '12';

--: timestamp_idiv_date
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div DATE'2024-02-29';

--: timestamp_idiv_timestamp
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div TIMESTAMP'2024-02-29 23:59:59.123456';

--: timestamp_idiv_daytime
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: timestamp_idiv_yearmonth
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' div INTERVAL '1-6' YEAR TO MONTH;

--: daytime_idiv_byte
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div CAST(7 AS TINYINT);

--: daytime_idiv_short
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div CAST(-300 AS SMALLINT);

--: daytime_idiv_int
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div 70000;

--: daytime_idiv_long
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div 5000000000;

--: daytime_idiv_float
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div CAST(1.5 AS FLOAT);

--: daytime_idiv_double
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div -2.75D;

--: daytime_idiv_decimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div 12.345;

--: daytime_idiv_bigdecimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: daytime_idiv_text
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div '12';

--: daytime_idiv_date
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div DATE'2024-02-29';

--: daytime_idiv_timestamp
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div TIMESTAMP'2024-02-29 23:59:59.123456';

--: daytime_idiv_daytime
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: daytime_idiv_yearmonth
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND div INTERVAL '1-6' YEAR TO MONTH;

--: yearmonth_idiv_byte
SELECT INTERVAL '1-6' YEAR TO MONTH div CAST(7 AS TINYINT);

--: yearmonth_idiv_short
SELECT INTERVAL '1-6' YEAR TO MONTH div CAST(-300 AS SMALLINT);

--: yearmonth_idiv_int
SELECT INTERVAL '1-6' YEAR TO MONTH div 70000;

--: yearmonth_idiv_long
SELECT INTERVAL '1-6' YEAR TO MONTH div 5000000000;

--: yearmonth_idiv_float
SELECT INTERVAL '1-6' YEAR TO MONTH div CAST(1.5 AS FLOAT);

--: yearmonth_idiv_double
SELECT INTERVAL '1-6' YEAR TO MONTH div -2.75D;

--: yearmonth_idiv_decimal
SELECT INTERVAL '1-6' YEAR TO MONTH div 12.345;

--: yearmonth_idiv_bigdecimal
SELECT INTERVAL '1-6' YEAR TO MONTH div CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: yearmonth_idiv_text
SELECT INTERVAL '1-6' YEAR TO MONTH div '12';

--: yearmonth_idiv_date
SELECT INTERVAL '1-6' YEAR TO MONTH div DATE'2024-02-29';

--: yearmonth_idiv_timestamp
SELECT INTERVAL '1-6' YEAR TO MONTH div TIMESTAMP'2024-02-29 23:59:59.123456';

--: yearmonth_idiv_daytime
SELECT INTERVAL '1-6' YEAR TO MONTH div INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: yearmonth_idiv_yearmonth
SELECT INTERVAL '1-6' YEAR TO MONTH div INTERVAL '1-6' YEAR TO MONTH;

--: byte_mod_byte
SELECT CAST(7 AS TINYINT) % CAST(7 AS TINYINT);

--: byte_mod_short
SELECT CAST(7 AS TINYINT) % CAST(-300 AS SMALLINT);

--: byte_mod_int
SELECT CAST(7 AS TINYINT) % 70000;

--: byte_mod_long
SELECT CAST(7 AS TINYINT) % 5000000000;

--: byte_mod_float
SELECT CAST(7 AS TINYINT) % CAST(1.5 AS FLOAT);

--: byte_mod_double
SELECT CAST(7 AS TINYINT) % -2.75D;

--: byte_mod_decimal
SELECT CAST(7 AS TINYINT) % 12.345;

--: byte_mod_bigdecimal
SELECT CAST(7 AS TINYINT) % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: byte_mod_text
SELECT CAST(7 AS TINYINT) % '12';

--: byte_mod_date
SELECT CAST(7 AS TINYINT) % DATE'2024-02-29';

--: byte_mod_timestamp
SELECT CAST(7 AS TINYINT) % TIMESTAMP'2024-02-29 23:59:59.123456';

--: byte_mod_daytime
SELECT CAST(7 AS TINYINT) % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: byte_mod_yearmonth
SELECT CAST(7 AS TINYINT) % INTERVAL '1-6' YEAR TO MONTH;

--: short_mod_byte
SELECT CAST(-300 AS SMALLINT) % CAST(7 AS TINYINT);

--: short_mod_short
SELECT CAST(-300 AS SMALLINT) % CAST(-300 AS SMALLINT);

--: short_mod_int
SELECT CAST(-300 AS SMALLINT) % 70000;

--: short_mod_long
SELECT CAST(-300 AS SMALLINT) % 5000000000;

--: short_mod_float
SELECT CAST(-300 AS SMALLINT) % CAST(1.5 AS FLOAT);

--: short_mod_double
SELECT CAST(-300 AS SMALLINT) % -2.75D;

--: short_mod_decimal
SELECT CAST(-300 AS SMALLINT) % 12.345;

--: short_mod_bigdecimal
SELECT CAST(-300 AS SMALLINT) % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: short_mod_text
SELECT CAST(-300 AS SMALLINT) % '12';

--: short_mod_date
SELECT CAST(-300 AS SMALLINT) % DATE'2024-02-29';

--: short_mod_timestamp
SELECT CAST(-300 AS SMALLINT) % TIMESTAMP'2024-02-29 23:59:59.123456';

--: short_mod_daytime
SELECT CAST(-300 AS SMALLINT) % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: short_mod_yearmonth
SELECT CAST(-300 AS SMALLINT) % INTERVAL '1-6' YEAR TO MONTH;

--: int_mod_byte
SELECT 70000 % CAST(7 AS TINYINT);

--: int_mod_short
SELECT 70000 % CAST(-300 AS SMALLINT);

--: int_mod_int
SELECT 70000 % 70000;

--: int_mod_long
SELECT 70000 % 5000000000;

--: int_mod_float
SELECT 70000 % CAST(1.5 AS FLOAT);

--: int_mod_double
SELECT 70000 % -2.75D;

--: int_mod_decimal
SELECT 70000 % 12.345;

--: int_mod_bigdecimal
SELECT 70000 % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: int_mod_text
SELECT 70000 % '12';

--: int_mod_date
SELECT 70000 % DATE'2024-02-29';

--: int_mod_timestamp
SELECT 70000 % TIMESTAMP'2024-02-29 23:59:59.123456';

--: int_mod_daytime
SELECT 70000 % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: int_mod_yearmonth
SELECT 70000 % INTERVAL '1-6' YEAR TO MONTH;

--: long_mod_byte
SELECT 5000000000 % CAST(7 AS TINYINT);

--: long_mod_short
SELECT 5000000000 % CAST(-300 AS SMALLINT);

--: long_mod_int
SELECT 5000000000 % 70000;

--: long_mod_long
SELECT 5000000000 % 5000000000;

--: long_mod_float
SELECT 5000000000 % CAST(1.5 AS FLOAT);

--: long_mod_double
SELECT 5000000000 % -2.75D;

--: long_mod_decimal
SELECT 5000000000 % 12.345;

--: long_mod_bigdecimal
SELECT 5000000000 % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: long_mod_text
SELECT 5000000000 % '12';

--: long_mod_date
SELECT 5000000000 % DATE'2024-02-29';

--: long_mod_timestamp
SELECT 5000000000 % TIMESTAMP'2024-02-29 23:59:59.123456';

--: long_mod_daytime
SELECT 5000000000 % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: long_mod_yearmonth
SELECT 5000000000 % INTERVAL '1-6' YEAR TO MONTH;

--: float_mod_byte
SELECT CAST(1.5 AS FLOAT) % CAST(7 AS TINYINT);

--: float_mod_short
SELECT CAST(1.5 AS FLOAT) % CAST(-300 AS SMALLINT);

--: float_mod_int
SELECT CAST(1.5 AS FLOAT) % 70000;

--: float_mod_long
SELECT CAST(1.5 AS FLOAT) % 5000000000;

--: float_mod_float
SELECT CAST(1.5 AS FLOAT) % CAST(1.5 AS FLOAT);

--: float_mod_double
SELECT CAST(1.5 AS FLOAT) % -2.75D;

--: float_mod_decimal
SELECT CAST(1.5 AS FLOAT) % 12.345;

--: float_mod_bigdecimal
SELECT CAST(1.5 AS FLOAT) % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: float_mod_text
SELECT CAST(1.5 AS FLOAT) % '12';

--: float_mod_date
SELECT CAST(1.5 AS FLOAT) % DATE'2024-02-29';

--: float_mod_timestamp
SELECT CAST(1.5 AS FLOAT) % TIMESTAMP'2024-02-29 23:59:59.123456';

--: float_mod_daytime
SELECT CAST(1.5 AS FLOAT) % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: float_mod_yearmonth
SELECT CAST(1.5 AS FLOAT) % INTERVAL '1-6' YEAR TO MONTH;

--: double_mod_byte
SELECT -2.75D % CAST(7 AS TINYINT);

--: double_mod_short
SELECT -2.75D % CAST(-300 AS SMALLINT);

--: double_mod_int
SELECT -2.75D % 70000;

--: double_mod_long
SELECT -2.75D % 5000000000;

--: double_mod_float
SELECT -2.75D % CAST(1.5 AS FLOAT);

--: double_mod_double
SELECT -2.75D % -2.75D;

--: double_mod_decimal
SELECT -2.75D % 12.345;

--: double_mod_bigdecimal
SELECT -2.75D % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: double_mod_text
SELECT -2.75D % '12';

--: double_mod_date
SELECT -2.75D % DATE'2024-02-29';

--: double_mod_timestamp
SELECT -2.75D % TIMESTAMP'2024-02-29 23:59:59.123456';

--: double_mod_daytime
SELECT -2.75D % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: double_mod_yearmonth
SELECT -2.75D % INTERVAL '1-6' YEAR TO MONTH;

--: decimal_mod_byte
SELECT 12.345 % CAST(7 AS TINYINT);

--: decimal_mod_short
SELECT 12.345 % CAST(-300 AS SMALLINT);

--: decimal_mod_int
SELECT 12.345 % 70000;

--: decimal_mod_long
SELECT 12.345 % 5000000000;

--: decimal_mod_float
SELECT 12.345 % CAST(1.5 AS FLOAT);

--: decimal_mod_double
SELECT 12.345 % -2.75D;

--: decimal_mod_decimal
SELECT 12.345 % 12.345;

--: decimal_mod_bigdecimal
SELECT 12.345 % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: decimal_mod_text
SELECT 12.345 % '12';

--: decimal_mod_date
SELECT 12.345 % DATE'2024-02-29';

--: decimal_mod_timestamp
SELECT 12.345 % TIMESTAMP'2024-02-29 23:59:59.123456';

--: decimal_mod_daytime
SELECT 12.345 % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: decimal_mod_yearmonth
SELECT 12.345 % INTERVAL '1-6' YEAR TO MONTH;

--: bigdecimal_mod_byte
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % CAST(7 AS TINYINT);

--: bigdecimal_mod_short
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % CAST(-300 AS SMALLINT);

--: bigdecimal_mod_int
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % 70000;

--: bigdecimal_mod_long
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % 5000000000;

--: bigdecimal_mod_float
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % CAST(1.5 AS FLOAT);

--: bigdecimal_mod_double
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % -2.75D;

--: bigdecimal_mod_decimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % 12.345;

--: bigdecimal_mod_bigdecimal
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: bigdecimal_mod_text
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % '12';

--: bigdecimal_mod_date
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % DATE'2024-02-29';

--: bigdecimal_mod_timestamp
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % TIMESTAMP'2024-02-29 23:59:59.123456';

--: bigdecimal_mod_daytime
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: bigdecimal_mod_yearmonth
SELECT CAST('12345678901234567890.123456789' AS DECIMAL(38, 9)) % INTERVAL '1-6' YEAR TO MONTH;

--: text_mod_byte
SELECT '12' % CAST(7 AS TINYINT);

--: text_mod_short
SELECT '12' % CAST(-300 AS SMALLINT);

--: text_mod_int
SELECT '12' % 70000;

--: text_mod_long
SELECT '12' % 5000000000;

--: text_mod_float
SELECT '12' % CAST(1.5 AS FLOAT);

--: text_mod_double
SELECT '12' % -2.75D;

--: text_mod_decimal
SELECT '12' % 12.345;

--: text_mod_bigdecimal
SELECT '12' % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: text_mod_text
SELECT '12' % '12';

--: text_mod_date
SELECT '12' % DATE'2024-02-29';

--: text_mod_timestamp
SELECT '12' % TIMESTAMP'2024-02-29 23:59:59.123456';

--: text_mod_daytime
SELECT '12' % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: text_mod_yearmonth
SELECT '12' % INTERVAL '1-6' YEAR TO MONTH;

--: date_mod_byte
SELECT DATE'2024-02-29' % CAST(7 AS TINYINT);

--: date_mod_short
SELECT DATE'2024-02-29' % CAST(-300 AS SMALLINT);

--: date_mod_int
SELECT DATE'2024-02-29' % 70000;

--: date_mod_long
SELECT DATE'2024-02-29' % 5000000000;

--: date_mod_float
SELECT DATE'2024-02-29' % CAST(1.5 AS FLOAT);

--: date_mod_double
SELECT DATE'2024-02-29' % -2.75D;

--: date_mod_decimal
SELECT DATE'2024-02-29' % 12.345;

--: date_mod_bigdecimal
SELECT DATE'2024-02-29' % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: date_mod_text
SELECT DATE'2024-02-29' % '12';

--: date_mod_date
SELECT DATE'2024-02-29' % DATE'2024-02-29';

--: date_mod_timestamp
SELECT DATE'2024-02-29' % TIMESTAMP'2024-02-29 23:59:59.123456';

--: date_mod_daytime
SELECT DATE'2024-02-29' % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: date_mod_yearmonth
SELECT DATE'2024-02-29' % INTERVAL '1-6' YEAR TO MONTH;

--: timestamp_mod_byte
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % CAST(7 AS TINYINT);

--: timestamp_mod_short
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % CAST(-300 AS SMALLINT);

--: timestamp_mod_int
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % 70000;

--: timestamp_mod_long
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % 5000000000;

--: timestamp_mod_float
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % CAST(1.5 AS FLOAT);

--: timestamp_mod_double
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % -2.75D;

--: timestamp_mod_decimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % 12.345;

--: timestamp_mod_bigdecimal
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: timestamp_mod_text
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % '12';

--: timestamp_mod_date
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % DATE'2024-02-29';

--: timestamp_mod_timestamp
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % TIMESTAMP'2024-02-29 23:59:59.123456';

--: timestamp_mod_daytime
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: timestamp_mod_yearmonth
SELECT TIMESTAMP'2024-02-29 23:59:59.123456' % INTERVAL '1-6' YEAR TO MONTH;

--: daytime_mod_byte
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % CAST(7 AS TINYINT);

--: daytime_mod_short
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % CAST(-300 AS SMALLINT);

--: daytime_mod_int
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % 70000;

--: daytime_mod_long
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % 5000000000;

--: daytime_mod_float
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % CAST(1.5 AS FLOAT);

--: daytime_mod_double
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % -2.75D;

--: daytime_mod_decimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % 12.345;

--: daytime_mod_bigdecimal
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: daytime_mod_text
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % '12';

--: daytime_mod_date
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % DATE'2024-02-29';

--: daytime_mod_timestamp
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % TIMESTAMP'2024-02-29 23:59:59.123456';

--: daytime_mod_daytime
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: daytime_mod_yearmonth
SELECT INTERVAL '1 02:03:04.5' DAY TO SECOND % INTERVAL '1-6' YEAR TO MONTH;

--: yearmonth_mod_byte
SELECT INTERVAL '1-6' YEAR TO MONTH % CAST(7 AS TINYINT);

--: yearmonth_mod_short
SELECT INTERVAL '1-6' YEAR TO MONTH % CAST(-300 AS SMALLINT);

--: yearmonth_mod_int
SELECT INTERVAL '1-6' YEAR TO MONTH % 70000;

--: yearmonth_mod_long
SELECT INTERVAL '1-6' YEAR TO MONTH % 5000000000;

--: yearmonth_mod_float
SELECT INTERVAL '1-6' YEAR TO MONTH % CAST(1.5 AS FLOAT);

--: yearmonth_mod_double
SELECT INTERVAL '1-6' YEAR TO MONTH % -2.75D;

--: yearmonth_mod_decimal
SELECT INTERVAL '1-6' YEAR TO MONTH % 12.345;

--: yearmonth_mod_bigdecimal
SELECT INTERVAL '1-6' YEAR TO MONTH % CAST('12345678901234567890.123456789' AS DECIMAL(38, 9));

--: yearmonth_mod_text
SELECT INTERVAL '1-6' YEAR TO MONTH % '12';

--: yearmonth_mod_date
SELECT INTERVAL '1-6' YEAR TO MONTH % DATE'2024-02-29';

--: yearmonth_mod_timestamp
SELECT INTERVAL '1-6' YEAR TO MONTH % TIMESTAMP'2024-02-29 23:59:59.123456';

--: yearmonth_mod_daytime
SELECT INTERVAL '1-6' YEAR TO MONTH % INTERVAL '1 02:03:04.5' DAY TO SECOND;

--: yearmonth_mod_yearmonth
SELECT INTERVAL '1-6' YEAR TO MONTH % INTERVAL '1-6' YEAR TO MONTH;
