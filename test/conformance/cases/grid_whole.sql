-- Written by make_grids.py.

--: abs_null
SELECT abs(CAST(NULL AS INT));

--: abs_zero
SELECT abs(0);

--: abs_minus
SELECT abs(-5);

--: abs_most
SELECT abs(2147483647);

--: abs_long
SELECT abs(-9223372036854775808);

--: _null
SELECT -CAST(NULL AS INT);

--: _zero
SELECT -0;

--: _minus
SELECT --5;

--: _most
SELECT -2147483647;

--: _long
SELECT --9223372036854775808;

--: bin_null
SELECT bin(CAST(NULL AS INT));

--: bin_zero
SELECT bin(0);

--: bin_minus
SELECT bin(-5);

--: bin_most
SELECT bin(2147483647);

--: bin_long
SELECT bin(-9223372036854775808);

--: hex_null
SELECT hex(CAST(NULL AS INT));

--: hex_zero
SELECT hex(0);

--: hex_minus
SELECT hex(-5);

--: hex_most
SELECT hex(2147483647);

--: hex_long
SELECT hex(-9223372036854775808);

--: factorial_null
SELECT factorial(CAST(NULL AS INT));

--: factorial_zero
SELECT factorial(0);

--: factorial_minus
SELECT factorial(-5);

--: factorial_most
SELECT factorial(2147483647);

--: factorial_long
SELECT factorial(-9223372036854775808);

--: bit_count_null
SELECT bit_count(CAST(NULL AS INT));

--: bit_count_zero
SELECT bit_count(0);

--: bit_count_minus
SELECT bit_count(-5);

--: bit_count_most
SELECT bit_count(2147483647);

--: bit_count_long
SELECT bit_count(-9223372036854775808);

--: shiftleft__1_null
SELECT shiftleft(CAST(NULL AS INT),1);

--: shiftleft__1_zero
SELECT shiftleft(0,1);

--: shiftleft__1_minus
SELECT shiftleft(-5,1);

--: shiftleft__1_most
SELECT shiftleft(2147483647,1);

--: shiftleft__1_long
SELECT shiftleft(-9223372036854775808,1);

--: shiftright__1_null
SELECT shiftright(CAST(NULL AS INT),1);

--: shiftright__1_zero
SELECT shiftright(0,1);

--: shiftright__1_minus
SELECT shiftright(-5,1);

--: shiftright__1_most
SELECT shiftright(2147483647,1);

--: shiftright__1_long
SELECT shiftright(-9223372036854775808,1);

--: shiftrightunsigned__1_null
SELECT shiftrightunsigned(CAST(NULL AS INT),1);

--: shiftrightunsigned__1_zero
SELECT shiftrightunsigned(0,1);

--: shiftrightunsigned__1_minus
SELECT shiftrightunsigned(-5,1);

--: shiftrightunsigned__1_most
SELECT shiftrightunsigned(2147483647,1);

--: shiftrightunsigned__1_long
SELECT shiftrightunsigned(-9223372036854775808,1);

--: _null_2
SELECT ~CAST(NULL AS INT);

--: _zero_2
SELECT ~0;

--: _minus_2
SELECT ~-5;

--: _most_2
SELECT ~2147483647;

--: _long_2
SELECT ~-9223372036854775808;

--: 6_null
SELECT CAST(NULL AS INT)&6;

--: 6_zero
SELECT 0&6;

--: 6_minus
SELECT -5&6;

--: 6_most
SELECT 2147483647&6;

--: 6_long
SELECT -9223372036854775808&6;

--: 6_null_2
SELECT CAST(NULL AS INT)|6;

--: 6_zero_2
SELECT 0|6;

--: 6_minus_2
SELECT -5|6;

--: 6_most_2
SELECT 2147483647|6;

--: 6_long_2
SELECT -9223372036854775808|6;

--: 6_null_3
SELECT CAST(NULL AS INT)^6;

--: 6_zero_3
SELECT 0^6;

--: 6_minus_3
SELECT -5^6;

--: 6_most_3
SELECT 2147483647^6;

--: 6_long_3
SELECT -9223372036854775808^6;

--: pmod__3_null
SELECT pmod(CAST(NULL AS INT),3);

--: pmod__3_zero
SELECT pmod(0,3);

--: pmod__3_minus
SELECT pmod(-5,3);

--: pmod__3_most
SELECT pmod(2147483647,3);

--: pmod__3_long
SELECT pmod(-9223372036854775808,3);

--: 3_null
SELECT CAST(NULL AS INT)%3;

--: 3_zero
SELECT 0%3;

--: 3_minus
SELECT -5%3;

--: 3_most
SELECT 2147483647%3;

--: 3_long
SELECT -9223372036854775808%3;

--: div_3_null
SELECT CAST(NULL AS INT)div(3);

--: div_3_zero
SELECT 0div(3);

--: div_3_minus
SELECT -5div(3);

--: div_3_most
SELECT 2147483647div(3);

--: div_3_long
SELECT -9223372036854775808div(3);

--: conv__10_16_null
SELECT conv(CAST(NULL AS INT),10,16);

--: conv__10_16_zero
SELECT conv(0,10,16);

--: conv__10_16_minus
SELECT conv(-5,10,16);

--: conv__10_16_most
SELECT conv(2147483647,10,16);

--: conv__10_16_long
SELECT conv(-9223372036854775808,10,16);

--: char_null
SELECT char(CAST(NULL AS INT));

--: char_zero
SELECT char(0);

--: char_minus
SELECT char(-5);

--: char_most
SELECT char(2147483647);

--: char_long
SELECT char(-9223372036854775808);

--: round__1_null
SELECT round(CAST(NULL AS INT),-1);

--: round__1_zero
SELECT round(0,-1);

--: round__1_minus
SELECT round(-5,-1);

--: round__1_most
SELECT round(2147483647,-1);

--: round__1_long
SELECT round(-9223372036854775808,-1);

--: ceil_null
SELECT ceil(CAST(NULL AS INT));

--: ceil_zero
SELECT ceil(0);

--: ceil_minus
SELECT ceil(-5);

--: ceil_most
SELECT ceil(2147483647);

--: ceil_long
SELECT ceil(-9223372036854775808);

--: float_null
SELECT float(CAST(NULL AS INT));

--: float_zero
SELECT float(0);

--: float_minus
SELECT float(-5);

--: float_most
SELECT float(2147483647);

--: float_long
SELECT float(-9223372036854775808);

--: timestamp_seconds_null
SELECT timestamp_seconds(CAST(NULL AS INT));

--: timestamp_seconds_zero
SELECT timestamp_seconds(0);

--: timestamp_seconds_minus
SELECT timestamp_seconds(-5);

--: timestamp_seconds_most
SELECT timestamp_seconds(2147483647);

--: timestamp_seconds_long
SELECT timestamp_seconds(-9223372036854775808);

--: date_from_unix_date_null
SELECT date_from_unix_date(CAST(NULL AS INT));

--: date_from_unix_date_zero
SELECT date_from_unix_date(0);

--: date_from_unix_date_minus
SELECT date_from_unix_date(-5);

--: date_from_unix_date_most
SELECT date_from_unix_date(2147483647);

--: date_from_unix_date_long
SELECT date_from_unix_date(-9223372036854775808);

--: format_number__2_null
SELECT format_number(CAST(NULL AS INT),2);

--: format_number__2_zero
SELECT format_number(0,2);

--: format_number__2_minus
SELECT format_number(-5,2);

--: format_number__2_most
SELECT format_number(2147483647,2);

--: format_number__2_long
SELECT format_number(-9223372036854775808,2);

--: string_null
SELECT string(CAST(NULL AS INT));

--: string_zero
SELECT string(0);

--: string_minus
SELECT string(-5);

--: string_most
SELECT string(2147483647);

--: string_long
SELECT string(-9223372036854775808);

--: sqrt_null
SELECT sqrt(CAST(NULL AS INT));

--: sqrt_zero
SELECT sqrt(0);

--: sqrt_minus
SELECT sqrt(-5);

--: sqrt_most
SELECT sqrt(2147483647);

--: sqrt_long
SELECT sqrt(-9223372036854775808);

--: 1_null
SELECT CAST(NULL AS INT)+1;

--: 1_zero
SELECT 0+1;

--: 1_minus
SELECT -5+1;

--: 1_most
SELECT 2147483647+1;

--: 1_long
SELECT -9223372036854775808+1;

--: 1_null_2
SELECT CAST(NULL AS INT)-1;

--: 1_zero_2
SELECT 0-1;

--: 1_minus_2
SELECT -5-1;

--: 1_most_2
SELECT 2147483647-1;

--: 1_long_2
SELECT -9223372036854775808-1;

--: try_add__1_null
SELECT try_add(CAST(NULL AS INT),1);

--: try_add__1_zero
SELECT try_add(0,1);

--: try_add__1_minus
SELECT try_add(-5,1);

--: try_add__1_most
SELECT try_add(2147483647,1);

--: try_add__1_long
SELECT try_add(-9223372036854775808,1);

--: try_subtract__2_null
SELECT try_subtract(CAST(NULL AS INT),2);

--: try_subtract__2_zero
SELECT try_subtract(0,2);

--: try_subtract__2_minus
SELECT try_subtract(-5,2);

--: try_subtract__2_most
SELECT try_subtract(2147483647,2);

--: try_subtract__2_long
SELECT try_subtract(-9223372036854775808,2);

--: try_multiply__2_null
SELECT try_multiply(CAST(NULL AS INT),2);

--: try_multiply__2_zero
SELECT try_multiply(0,2);

--: try_multiply__2_minus
SELECT try_multiply(-5,2);

--: try_multiply__2_most
SELECT try_multiply(2147483647,2);

--: try_multiply__2_long
SELECT try_multiply(-9223372036854775808,2);

--: bit_get__1_null
SELECT bit_get(CAST(NULL AS INT),1);

--: bit_get__1_zero
SELECT bit_get(0,1);

--: bit_get__1_minus
SELECT bit_get(-5,1);

--: bit_get__1_most
SELECT bit_get(2147483647,1);

--: bit_get__1_long
SELECT bit_get(-9223372036854775808,1);

--: hash_null
SELECT hash(CAST(NULL AS INT));

--: hash_zero
SELECT hash(0);

--: hash_minus
SELECT hash(-5);

--: hash_most
SELECT hash(2147483647);

--: hash_long
SELECT hash(-9223372036854775808);

--: chr_null
SELECT chr(CAST(NULL AS INT));

--: chr_zero
SELECT chr(0);

--: chr_minus
SELECT chr(-5);

--: chr_most
SELECT chr(2147483647);

--: chr_long
SELECT chr(-9223372036854775808);

--: mod__2_null
SELECT mod(CAST(NULL AS INT),2);

--: mod__2_zero
SELECT mod(0,2);

--: mod__2_minus
SELECT mod(-5,2);

--: mod__2_most
SELECT mod(2147483647,2);

--: mod__2_long
SELECT mod(-9223372036854775808,2);

--: date_add_date_2024_01_31_null
SELECT date_add(DATE'2024-01-31',CAST(NULL AS INT));

--: date_add_date_2024_01_31_zero
SELECT date_add(DATE'2024-01-31',0);

--: date_add_date_2024_01_31_minus
SELECT date_add(DATE'2024-01-31',-5);

--: date_add_date_2024_01_31_most
SELECT date_add(DATE'2024-01-31',2147483647);

--: date_add_date_2024_01_31_long
SELECT date_add(DATE'2024-01-31',-9223372036854775808);

--: add_months_date_2024_01_31_null
SELECT add_months(DATE'2024-01-31',CAST(NULL AS INT));

--: add_months_date_2024_01_31_zero
SELECT add_months(DATE'2024-01-31',0);

--: add_months_date_2024_01_31_minus
SELECT add_months(DATE'2024-01-31',-5);

--: add_months_date_2024_01_31_most
SELECT add_months(DATE'2024-01-31',2147483647);

--: add_months_date_2024_01_31_long
SELECT add_months(DATE'2024-01-31',-9223372036854775808);

--: make_date__1_1_null
SELECT make_date(CAST(NULL AS INT),1,1);

--: make_date__1_1_zero
SELECT make_date(0,1,1);

--: make_date__1_1_minus
SELECT make_date(-5,1,1);

--: make_date__1_1_most
SELECT make_date(2147483647,1,1);

--: make_date__1_1_long
SELECT make_date(-9223372036854775808,1,1);

--: rpad__4_0_null
SELECT rpad(CAST(NULL AS INT),4,'0');

--: rpad__4_0_zero
SELECT rpad(0,4,'0');

--: rpad__4_0_minus
SELECT rpad(-5,4,'0');

--: rpad__4_0_most
SELECT rpad(2147483647,4,'0');

--: rpad__4_0_long
SELECT rpad(-9223372036854775808,4,'0');
