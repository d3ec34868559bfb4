-- Written by make_grids.py.

--: abs_null
SELECT abs(CAST(NULL AS DECIMAL(10, 2)));

--: abs_minus
SELECT abs(-2.555);

--: abs_half
SELECT abs(0.5);

--: abs_wide
SELECT abs(99999999999999999999999999999999999999);

--: _null
SELECT -CAST(NULL AS DECIMAL(10, 2));

--: _minus
SELECT --2.555;

--: _half
SELECT -0.5;

--: _wide
SELECT -99999999999999999999999999999999999999;

--: ceil_null
SELECT ceil(CAST(NULL AS DECIMAL(10, 2)));

--: ceil_minus
SELECT ceil(-2.555);

--: ceil_half
SELECT ceil(0.5);

--: ceil_wide
SELECT ceil(99999999999999999999999999999999999999);

--: floor_null
SELECT floor(CAST(NULL AS DECIMAL(10, 2)));

--: floor_minus
SELECT floor(-2.555);

--: floor_half
SELECT floor(0.5);

--: floor_wide
SELECT floor(99999999999999999999999999999999999999);

--: round_null
SELECT round(CAST(NULL AS DECIMAL(10, 2)));

--: round_minus
SELECT round(-2.555);

--: round_half
SELECT round(0.5);

--: round_wide
SELECT round(99999999999999999999999999999999999999);

--: round__1_null
SELECT round(CAST(NULL AS DECIMAL(10, 2)),1);

--: round__1_minus
SELECT round(-2.555,1);

--: round__1_half
SELECT round(0.5,1);

--: round__1_wide
SELECT round(99999999999999999999999999999999999999,1);

--: bround_null
SELECT bround(CAST(NULL AS DECIMAL(10, 2)));

--: bround_minus
SELECT bround(-2.555);

--: bround_half
SELECT bround(0.5);

--: bround_wide
SELECT bround(99999999999999999999999999999999999999);

--: 1_null
SELECT CAST(NULL AS DECIMAL(10, 2))+1;

--: 1_minus
SELECT -2.555+1;

--: 1_half
SELECT 0.5+1;

--: 1_wide
SELECT 99999999999999999999999999999999999999+1;

--: _null_2
SELECT CAST(NULL AS DECIMAL(10, 2))*CAST(NULL AS DECIMAL(10, 2));

--: _minus_2
SELECT -2.555*-2.555;

--: _half_2
SELECT 0.5*0.5;

--: _wide_2
SELECT 99999999999999999999999999999999999999*99999999999999999999999999999999999999;

--: 3_null
SELECT CAST(NULL AS DECIMAL(10, 2))/3;

--: 3_minus
SELECT -2.555/3;

--: 3_half
SELECT 0.5/3;

--: 3_wide
SELECT 99999999999999999999999999999999999999/3;

--: 2_null
SELECT CAST(NULL AS DECIMAL(10, 2))%2;

--: 2_minus
SELECT -2.555%2;

--: 2_half
SELECT 0.5%2;

--: 2_wide
SELECT 99999999999999999999999999999999999999%2;

--: sqrt_null
SELECT sqrt(CAST(NULL AS DECIMAL(10, 2)));

--: sqrt_minus
SELECT sqrt(-2.555);

--: sqrt_half
SELECT sqrt(0.5);

--: sqrt_wide
SELECT sqrt(99999999999999999999999999999999999999);

--: string_null
SELECT string(CAST(NULL AS DECIMAL(10, 2)));

--: string_minus
SELECT string(-2.555);

--: string_half
SELECT string(0.5);

--: string_wide
SELECT string(99999999999999999999999999999999999999);

--: double_null
SELECT double(CAST(NULL AS DECIMAL(10, 2)));

--: double_minus
SELECT double(-2.555);

--: double_half
SELECT double(0.5);

--: double_wide
SELECT double(99999999999999999999999999999999999999);

--: int_null
SELECT int(CAST(NULL AS DECIMAL(10, 2)));

--: int_minus
SELECT int(-2.555);

--: int_half
SELECT int(0.5);

--: int_wide
SELECT int(99999999999999999999999999999999999999);

--: hash_null
SELECT hash(CAST(NULL AS DECIMAL(10, 2)));

--: hash_minus
SELECT hash(-2.555);

--: hash_half
SELECT hash(0.5);

--: hash_wide
SELECT hash(99999999999999999999999999999999999999);

--: format_number__1_null
SELECT format_number(CAST(NULL AS DECIMAL(10, 2)),1);

--: format_number__1_minus
SELECT format_number(-2.555,1);

--: format_number__1_half
SELECT format_number(0.5,1);

--: format_number__1_wide
SELECT format_number(99999999999999999999999999999999999999,1);

--: ceil__1_null
SELECT ceil(CAST(NULL AS DECIMAL(10, 2)),1);

--: ceil__1_minus
SELECT ceil(-2.555,1);

--: ceil__1_half
SELECT ceil(0.5,1);

--: ceil__1_wide
SELECT ceil(99999999999999999999999999999999999999,1);

--: sign_null
SELECT sign(CAST(NULL AS DECIMAL(10, 2)));

--: sign_minus
SELECT sign(-2.555);

--: sign_half
SELECT sign(0.5);

--: sign_wide
SELECT sign(99999999999999999999999999999999999999);

--: greatest__1_null
SELECT greatest(CAST(NULL AS DECIMAL(10, 2)),1);

--: greatest__1_minus
SELECT greatest(-2.555,1);

--: greatest__1_half
SELECT greatest(0.5,1);

--: greatest__1_wide
SELECT greatest(99999999999999999999999999999999999999,1);

--: try_divide__0_null
SELECT try_divide(CAST(NULL AS DECIMAL(10, 2)),0);

--: try_divide__0_minus
SELECT try_divide(-2.555,0);

--: try_divide__0_half
SELECT try_divide(0.5,0);

--: try_divide__0_wide
SELECT try_divide(99999999999999999999999999999999999999,0);

--: floor__1_null
SELECT floor(CAST(NULL AS DECIMAL(10, 2)),-1);

--: floor__1_minus
SELECT floor(-2.555,-1);

--: floor__1_half
SELECT floor(0.5,-1);

--: floor__1_wide
SELECT floor(99999999999999999999999999999999999999,-1);

--: 0_50_null
SELECT CAST(NULL AS DECIMAL(10, 2))=0.50;

--: 0_50_minus
SELECT -2.555=0.50;

--: 0_50_half
SELECT 0.5=0.50;

--: 0_50_wide
SELECT 99999999999999999999999999999999999999=0.50;
