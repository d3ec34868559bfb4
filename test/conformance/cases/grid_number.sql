-- Written by make_grids.py.

--: abs_null
SELECT abs(CAST(NULL AS DOUBLE));

--: abs_zero
SELECT abs(-0.0D);

--: abs_nan
SELECT abs(double('NaN'));

--: abs_inf
SELECT abs(double('-Infinity'));

--: abs_half
SELECT abs(2.5D);

--: sqrt_null
SELECT sqrt(CAST(NULL AS DOUBLE));

--: sqrt_zero
SELECT sqrt(-0.0D);

--: sqrt_nan
SELECT sqrt(double('NaN'));

--: sqrt_inf
SELECT sqrt(double('-Infinity'));

--: sqrt_half
SELECT sqrt(2.5D);

--: cbrt_null approx=1e-14
SELECT cbrt(CAST(NULL AS DOUBLE));

--: cbrt_zero approx=1e-14
SELECT cbrt(-0.0D);

--: cbrt_nan approx=1e-14
SELECT cbrt(double('NaN'));

--: cbrt_inf approx=1e-14
SELECT cbrt(double('-Infinity'));

--: cbrt_half approx=1e-14
SELECT cbrt(2.5D);

--: exp_null approx=1e-14
SELECT exp(CAST(NULL AS DOUBLE));

--: exp_zero approx=1e-14
SELECT exp(-0.0D);

--: exp_nan approx=1e-14
SELECT exp(double('NaN'));

--: exp_inf approx=1e-14
SELECT exp(double('-Infinity'));

--: exp_half approx=1e-14
SELECT exp(2.5D);

--: expm1_null approx=1e-14
SELECT expm1(CAST(NULL AS DOUBLE));

--: expm1_zero approx=1e-14
SELECT expm1(-0.0D);

--: expm1_nan approx=1e-14
SELECT expm1(double('NaN'));

--: expm1_inf approx=1e-14
SELECT expm1(double('-Infinity'));

--: expm1_half approx=1e-14
SELECT expm1(2.5D);

--: ln_null approx=1e-14
SELECT ln(CAST(NULL AS DOUBLE));

--: ln_zero approx=1e-14
SELECT ln(-0.0D);

--: ln_nan approx=1e-14
SELECT ln(double('NaN'));

--: ln_inf approx=1e-14
SELECT ln(double('-Infinity'));

--: ln_half approx=1e-14
SELECT ln(2.5D);

--: log10_null approx=1e-14
SELECT log10(CAST(NULL AS DOUBLE));

--: log10_zero approx=1e-14
SELECT log10(-0.0D);

--: log10_nan approx=1e-14
SELECT log10(double('NaN'));

--: log10_inf approx=1e-14
SELECT log10(double('-Infinity'));

--: log10_half approx=1e-14
SELECT log10(2.5D);

--: log2_null approx=1e-14
SELECT log2(CAST(NULL AS DOUBLE));

--: log2_zero approx=1e-14
SELECT log2(-0.0D);

--: log2_nan approx=1e-14
SELECT log2(double('NaN'));

--: log2_inf approx=1e-14
SELECT log2(double('-Infinity'));

--: log2_half approx=1e-14
SELECT log2(2.5D);

--: log1p_null approx=1e-14
SELECT log1p(CAST(NULL AS DOUBLE));

--: log1p_zero approx=1e-14
SELECT log1p(-0.0D);

--: log1p_nan approx=1e-14
SELECT log1p(double('NaN'));

--: log1p_inf approx=1e-14
SELECT log1p(double('-Infinity'));

--: log1p_half approx=1e-14
SELECT log1p(2.5D);

--: sin_null approx=1e-14
SELECT sin(CAST(NULL AS DOUBLE));

--: sin_zero approx=1e-14
SELECT sin(-0.0D);

--: sin_nan approx=1e-14
SELECT sin(double('NaN'));

--: sin_inf approx=1e-14
SELECT sin(double('-Infinity'));

--: sin_half approx=1e-14
SELECT sin(2.5D);

--: cos_null approx=1e-14
SELECT cos(CAST(NULL AS DOUBLE));

--: cos_zero approx=1e-14
SELECT cos(-0.0D);

--: cos_nan approx=1e-14
SELECT cos(double('NaN'));

--: cos_inf approx=1e-14
SELECT cos(double('-Infinity'));

--: cos_half approx=1e-14
SELECT cos(2.5D);

--: tan_null approx=1e-14
SELECT tan(CAST(NULL AS DOUBLE));

--: tan_zero approx=1e-14
SELECT tan(-0.0D);

--: tan_nan approx=1e-14
SELECT tan(double('NaN'));

--: tan_inf approx=1e-14
SELECT tan(double('-Infinity'));

--: tan_half approx=1e-14
SELECT tan(2.5D);

--: cot_null approx=1e-14
SELECT cot(CAST(NULL AS DOUBLE));

--: cot_zero approx=1e-14
SELECT cot(-0.0D);

--: cot_nan approx=1e-14
SELECT cot(double('NaN'));

--: cot_inf approx=1e-14
SELECT cot(double('-Infinity'));

--: cot_half approx=1e-14
SELECT cot(2.5D);

--: asin_null approx=1e-14
SELECT asin(CAST(NULL AS DOUBLE));

--: asin_zero approx=1e-14
SELECT asin(-0.0D);

--: asin_nan approx=1e-14
SELECT asin(double('NaN'));

--: asin_inf approx=1e-14
SELECT asin(double('-Infinity'));

--: asin_half approx=1e-14
SELECT asin(2.5D);

--: acos_null approx=1e-14
SELECT acos(CAST(NULL AS DOUBLE));

--: acos_zero approx=1e-14
SELECT acos(-0.0D);

--: acos_nan approx=1e-14
SELECT acos(double('NaN'));

--: acos_inf approx=1e-14
SELECT acos(double('-Infinity'));

--: acos_half approx=1e-14
SELECT acos(2.5D);

--: atan_null approx=1e-14
SELECT atan(CAST(NULL AS DOUBLE));

--: atan_zero approx=1e-14
SELECT atan(-0.0D);

--: atan_nan approx=1e-14
SELECT atan(double('NaN'));

--: atan_inf approx=1e-14
SELECT atan(double('-Infinity'));

--: atan_half approx=1e-14
SELECT atan(2.5D);

--: sinh_null approx=1e-14
SELECT sinh(CAST(NULL AS DOUBLE));

--: sinh_zero approx=1e-14
SELECT sinh(-0.0D);

--: sinh_nan approx=1e-14
SELECT sinh(double('NaN'));

--: sinh_inf approx=1e-14
SELECT sinh(double('-Infinity'));

--: sinh_half approx=1e-14
SELECT sinh(2.5D);

--: cosh_null approx=1e-14
SELECT cosh(CAST(NULL AS DOUBLE));

--: cosh_zero approx=1e-14
SELECT cosh(-0.0D);

--: cosh_nan approx=1e-14
SELECT cosh(double('NaN'));

--: cosh_inf approx=1e-14
SELECT cosh(double('-Infinity'));

--: cosh_half approx=1e-14
SELECT cosh(2.5D);

--: tanh_null approx=1e-14
SELECT tanh(CAST(NULL AS DOUBLE));

--: tanh_zero approx=1e-14
SELECT tanh(-0.0D);

--: tanh_nan approx=1e-14
SELECT tanh(double('NaN'));

--: tanh_inf approx=1e-14
SELECT tanh(double('-Infinity'));

--: tanh_half approx=1e-14
SELECT tanh(2.5D);

--: asinh_null approx=1e-14
SELECT asinh(CAST(NULL AS DOUBLE));

--: asinh_zero approx=1e-14
SELECT asinh(-0.0D);

--: asinh_nan approx=1e-14
SELECT asinh(double('NaN'));

--: asinh_inf approx=1e-14
SELECT asinh(double('-Infinity'));

--: asinh_half approx=1e-14
SELECT asinh(2.5D);

--: degrees_null approx=1e-14
SELECT degrees(CAST(NULL AS DOUBLE));

--: degrees_zero approx=1e-14
SELECT degrees(-0.0D);

--: degrees_nan approx=1e-14
SELECT degrees(double('NaN'));

--: degrees_inf approx=1e-14
SELECT degrees(double('-Infinity'));

--: degrees_half approx=1e-14
SELECT degrees(2.5D);

--: radians_null approx=1e-14
SELECT radians(CAST(NULL AS DOUBLE));

--: radians_zero approx=1e-14
SELECT radians(-0.0D);

--: radians_nan approx=1e-14
SELECT radians(double('NaN'));

--: radians_inf approx=1e-14
SELECT radians(double('-Infinity'));

--: radians_half approx=1e-14
SELECT radians(2.5D);

--: sign_null
SELECT sign(CAST(NULL AS DOUBLE));

--: sign_zero
SELECT sign(-0.0D);

--: sign_nan
SELECT sign(double('NaN'));

--: sign_inf
SELECT sign(double('-Infinity'));

--: sign_half
SELECT sign(2.5D);

--: ceil_null
SELECT ceil(CAST(NULL AS DOUBLE));

--: ceil_zero
SELECT ceil(-0.0D);

--: ceil_nan
SELECT ceil(double('NaN'));

--: ceil_inf
SELECT ceil(double('-Infinity'));

--: ceil_half
SELECT ceil(2.5D);

--: floor_null
SELECT floor(CAST(NULL AS DOUBLE));

--: floor_zero
SELECT floor(-0.0D);

--: floor_nan
SELECT floor(double('NaN'));

--: floor_inf
SELECT floor(double('-Infinity'));

--: floor_half
SELECT floor(2.5D);

--: rint_null
SELECT rint(CAST(NULL AS DOUBLE));

--: rint_zero
SELECT rint(-0.0D);

--: rint_nan
SELECT rint(double('NaN'));

--: rint_inf
SELECT rint(double('-Infinity'));

--: rint_half
SELECT rint(2.5D);

--: round_null
SELECT round(CAST(NULL AS DOUBLE));

--: round_zero
SELECT round(-0.0D);

--: round_nan
SELECT round(double('NaN'));

--: round_inf
SELECT round(double('-Infinity'));

--: round_half
SELECT round(2.5D);

--: round__1_null
SELECT round(CAST(NULL AS DOUBLE),1);

--: round__1_zero
SELECT round(-0.0D,1);

--: round__1_nan
SELECT round(double('NaN'),1);

--: round__1_inf
SELECT round(double('-Infinity'),1);

--: round__1_half
SELECT round(2.5D,1);

--: bround__0_null
SELECT bround(CAST(NULL AS DOUBLE),0);

--: bround__0_zero
SELECT bround(-0.0D,0);

--: bround__0_nan
SELECT bround(double('NaN'),0);

--: bround__0_inf
SELECT bround(double('-Infinity'),0);

--: bround__0_half
SELECT bround(2.5D,0);

--: pow__2_null approx=1e-14
SELECT pow(CAST(NULL AS DOUBLE),2);

--: pow__2_zero approx=1e-14
SELECT pow(-0.0D,2);

--: pow__2_nan approx=1e-14
SELECT pow(double('NaN'),2);

--: pow__2_inf approx=1e-14
SELECT pow(double('-Infinity'),2);

--: pow__2_half approx=1e-14
SELECT pow(2.5D,2);

--: power_2_null approx=1e-14
SELECT power(2,CAST(NULL AS DOUBLE));

--: power_2_zero approx=1e-14
SELECT power(2,-0.0D);

--: power_2_nan approx=1e-14
SELECT power(2,double('NaN'));

--: power_2_inf approx=1e-14
SELECT power(2,double('-Infinity'));

--: power_2_half approx=1e-14
SELECT power(2,2.5D);

--: isnan_null
SELECT isnan(CAST(NULL AS DOUBLE));

--: isnan_zero
SELECT isnan(-0.0D);

--: isnan_nan
SELECT isnan(double('NaN'));

--: isnan_inf
SELECT isnan(double('-Infinity'));

--: isnan_half
SELECT isnan(2.5D);

--: nanvl__1_null
SELECT nanvl(CAST(NULL AS DOUBLE),1);

--: nanvl__1_zero
SELECT nanvl(-0.0D,1);

--: nanvl__1_nan
SELECT nanvl(double('NaN'),1);

--: nanvl__1_inf
SELECT nanvl(double('-Infinity'),1);

--: nanvl__1_half
SELECT nanvl(2.5D,1);

--: greatest__1_null
SELECT greatest(CAST(NULL AS DOUBLE),1);

--: greatest__1_zero
SELECT greatest(-0.0D,1);

--: greatest__1_nan
SELECT greatest(double('NaN'),1);

--: greatest__1_inf
SELECT greatest(double('-Infinity'),1);

--: greatest__1_half
SELECT greatest(2.5D,1);

--: least__1_null
SELECT least(CAST(NULL AS DOUBLE),1);

--: least__1_zero
SELECT least(-0.0D,1);

--: least__1_nan
SELECT least(double('NaN'),1);

--: least__1_inf
SELECT least(double('-Infinity'),1);

--: least__1_half
SELECT least(2.5D,1);

--: negative_null
SELECT negative(CAST(NULL AS DOUBLE));

--: negative_zero
SELECT negative(-0.0D);

--: negative_nan
SELECT negative(double('NaN'));

--: negative_inf
SELECT negative(double('-Infinity'));

--: negative_half
SELECT negative(2.5D);

--: positive_null
SELECT positive(CAST(NULL AS DOUBLE));

--: positive_zero
SELECT positive(-0.0D);

--: positive_nan
SELECT positive(double('NaN'));

--: positive_inf
SELECT positive(double('-Infinity'));

--: positive_half
SELECT positive(2.5D);

--: hypot__3_null approx=1e-14
SELECT hypot(CAST(NULL AS DOUBLE),3);

--: hypot__3_zero approx=1e-14
SELECT hypot(-0.0D,3);

--: hypot__3_nan approx=1e-14
SELECT hypot(double('NaN'),3);

--: hypot__3_inf approx=1e-14
SELECT hypot(double('-Infinity'),3);

--: hypot__3_half approx=1e-14
SELECT hypot(2.5D,3);

--: atan2__1_null approx=1e-14
SELECT atan2(CAST(NULL AS DOUBLE),1);

--: atan2__1_zero approx=1e-14
SELECT atan2(-0.0D,1);

--: atan2__1_nan approx=1e-14
SELECT atan2(double('NaN'),1);

--: atan2__1_inf approx=1e-14
SELECT atan2(double('-Infinity'),1);

--: atan2__1_half approx=1e-14
SELECT atan2(2.5D,1);

--: signum_null
SELECT signum(CAST(NULL AS DOUBLE));

--: signum_zero
SELECT signum(-0.0D);

--: signum_nan
SELECT signum(double('NaN'));

--: signum_inf
SELECT signum(double('-Infinity'));

--: signum_half
SELECT signum(2.5D);

--: string_null
SELECT string(CAST(NULL AS DOUBLE));

--: string_zero
SELECT string(-0.0D);

--: string_nan
SELECT string(double('NaN'));

--: string_inf
SELECT string(double('-Infinity'));

--: string_half
SELECT string(2.5D);

--: hash_null
SELECT hash(CAST(NULL AS DOUBLE));

--: hash_zero
SELECT hash(-0.0D);

--: hash_nan
SELECT hash(double('NaN'));

--: hash_inf
SELECT hash(double('-Infinity'));

--: hash_half
SELECT hash(2.5D);

--: xxhash64_null
SELECT xxhash64(CAST(NULL AS DOUBLE));

--: xxhash64_zero
SELECT xxhash64(-0.0D);

--: xxhash64_nan
SELECT xxhash64(double('NaN'));

--: xxhash64_inf
SELECT xxhash64(double('-Infinity'));

--: xxhash64_half
SELECT xxhash64(2.5D);

--: width_bucket__0_10_5_null
SELECT width_bucket(CAST(NULL AS DOUBLE),0,10,5);

--: width_bucket__0_10_5_zero
SELECT width_bucket(-0.0D,0,10,5);

--: width_bucket__0_10_5_nan
SELECT width_bucket(double('NaN'),0,10,5);

--: width_bucket__0_10_5_inf
SELECT width_bucket(double('-Infinity'),0,10,5);

--: width_bucket__0_10_5_half
SELECT width_bucket(2.5D,0,10,5);

--: coalesce__0_null
SELECT coalesce(CAST(NULL AS DOUBLE),0);

--: coalesce__0_zero
SELECT coalesce(-0.0D,0);

--: coalesce__0_nan
SELECT coalesce(double('NaN'),0);

--: coalesce__0_inf
SELECT coalesce(double('-Infinity'),0);

--: coalesce__0_half
SELECT coalesce(2.5D,0);
