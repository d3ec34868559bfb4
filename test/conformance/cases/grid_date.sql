-- Written by make_grids.py.

--: year_null
SELECT year(CAST(NULL AS DATE));

--: year_leap
SELECT year(DATE'2024-02-29');

--: year_old
SELECT year(DATE'0001-01-01');

--: year_late
SELECT year(DATE'9999-12-31');

--: month_null
SELECT month(CAST(NULL AS DATE));

--: month_leap
SELECT month(DATE'2024-02-29');

--: month_old
SELECT month(DATE'0001-01-01');

--: month_late
SELECT month(DATE'9999-12-31');

--: day_null
SELECT day(CAST(NULL AS DATE));

--: day_leap
SELECT day(DATE'2024-02-29');

--: day_old
SELECT day(DATE'0001-01-01');

--: day_late
SELECT day(DATE'9999-12-31');

--: dayofweek_null
SELECT dayofweek(CAST(NULL AS DATE));

--: dayofweek_leap
SELECT dayofweek(DATE'2024-02-29');

--: dayofweek_old
SELECT dayofweek(DATE'0001-01-01');

--: dayofweek_late
SELECT dayofweek(DATE'9999-12-31');

--: weekday_null
SELECT weekday(CAST(NULL AS DATE));

--: weekday_leap
SELECT weekday(DATE'2024-02-29');

--: weekday_old
SELECT weekday(DATE'0001-01-01');

--: weekday_late
SELECT weekday(DATE'9999-12-31');

--: dayofyear_null
SELECT dayofyear(CAST(NULL AS DATE));

--: dayofyear_leap
SELECT dayofyear(DATE'2024-02-29');

--: dayofyear_old
SELECT dayofyear(DATE'0001-01-01');

--: dayofyear_late
SELECT dayofyear(DATE'9999-12-31');

--: weekofyear_null
SELECT weekofyear(CAST(NULL AS DATE));

--: weekofyear_leap
SELECT weekofyear(DATE'2024-02-29');

--: weekofyear_old
SELECT weekofyear(DATE'0001-01-01');

--: weekofyear_late
SELECT weekofyear(DATE'9999-12-31');

--: quarter_null
SELECT quarter(CAST(NULL AS DATE));

--: quarter_leap
SELECT quarter(DATE'2024-02-29');

--: quarter_old
SELECT quarter(DATE'0001-01-01');

--: quarter_late
SELECT quarter(DATE'9999-12-31');

--: last_day_null
SELECT last_day(CAST(NULL AS DATE));

--: last_day_leap
SELECT last_day(DATE'2024-02-29');

--: last_day_old
SELECT last_day(DATE'0001-01-01');

--: last_day_late
SELECT last_day(DATE'9999-12-31');

--: next_day__mon_null
SELECT next_day(CAST(NULL AS DATE),'Mon');

--: next_day__mon_leap
SELECT next_day(DATE'2024-02-29','Mon');

--: next_day__mon_old
SELECT next_day(DATE'0001-01-01','Mon');

--: next_day__mon_late
SELECT next_day(DATE'9999-12-31','Mon');

--: add_months__1_null
SELECT add_months(CAST(NULL AS DATE),1);

--: add_months__1_leap
SELECT add_months(DATE'2024-02-29',1);

--: add_months__1_old
SELECT add_months(DATE'0001-01-01',1);

--: add_months__1_late
SELECT add_months(DATE'9999-12-31',1);

--: date_add__1_null
SELECT date_add(CAST(NULL AS DATE),1);

--: date_add__1_leap
SELECT date_add(DATE'2024-02-29',1);

--: date_add__1_old
SELECT date_add(DATE'0001-01-01',1);

--: date_add__1_late
SELECT date_add(DATE'9999-12-31',1);

--: date_sub__1_null
SELECT date_sub(CAST(NULL AS DATE),1);

--: date_sub__1_leap
SELECT date_sub(DATE'2024-02-29',1);

--: date_sub__1_old
SELECT date_sub(DATE'0001-01-01',1);

--: date_sub__1_late
SELECT date_sub(DATE'9999-12-31',1);

--: datediff__date_2000_01_01_null
SELECT datediff(CAST(NULL AS DATE),DATE'2000-01-01');

--: datediff__date_2000_01_01_leap
SELECT datediff(DATE'2024-02-29',DATE'2000-01-01');

--: datediff__date_2000_01_01_old
SELECT datediff(DATE'0001-01-01',DATE'2000-01-01');

--: datediff__date_2000_01_01_late
SELECT datediff(DATE'9999-12-31',DATE'2000-01-01');

--: trunc__mm_null
SELECT trunc(CAST(NULL AS DATE),'MM');

--: trunc__mm_leap
SELECT trunc(DATE'2024-02-29','MM');

--: trunc__mm_old
SELECT trunc(DATE'0001-01-01','MM');

--: trunc__mm_late
SELECT trunc(DATE'9999-12-31','MM');

--: date_trunc_week_null
SELECT date_trunc('WEEK',CAST(NULL AS DATE));

--: date_trunc_week_leap
SELECT date_trunc('WEEK',DATE'2024-02-29');

--: date_trunc_week_old
SELECT date_trunc('WEEK',DATE'0001-01-01');

--: date_trunc_week_late
SELECT date_trunc('WEEK',DATE'9999-12-31');

--: date_format__yyyy_mm_dd_null
SELECT date_format(CAST(NULL AS DATE),'yyyy-MM-dd');

--: date_format__yyyy_mm_dd_leap
SELECT date_format(DATE'2024-02-29','yyyy-MM-dd');

--: date_format__yyyy_mm_dd_old
SELECT date_format(DATE'0001-01-01','yyyy-MM-dd');

--: date_format__yyyy_mm_dd_late
SELECT date_format(DATE'9999-12-31','yyyy-MM-dd');

--: months_between__date_2000_01_15_null
SELECT months_between(CAST(NULL AS DATE),DATE'2000-01-15');

--: months_between__date_2000_01_15_leap
SELECT months_between(DATE'2024-02-29',DATE'2000-01-15');

--: months_between__date_2000_01_15_old
SELECT months_between(DATE'0001-01-01',DATE'2000-01-15');

--: months_between__date_2000_01_15_late
SELECT months_between(DATE'9999-12-31',DATE'2000-01-15');

--: unix_date_null
SELECT unix_date(CAST(NULL AS DATE));

--: unix_date_leap
SELECT unix_date(DATE'2024-02-29');

--: unix_date_old
SELECT unix_date(DATE'0001-01-01');

--: unix_date_late
SELECT unix_date(DATE'9999-12-31');

--: to_date_null
SELECT to_date(CAST(NULL AS DATE));

--: to_date_leap
SELECT to_date(DATE'2024-02-29');

--: to_date_old
SELECT to_date(DATE'0001-01-01');

--: to_date_late
SELECT to_date(DATE'9999-12-31');

--: extract_yearofweek_from_null
SELECT extract(YEAROFWEEK FROM CAST(NULL AS DATE));

--: extract_yearofweek_from_leap
SELECT extract(YEAROFWEEK FROM DATE'2024-02-29');

--: extract_yearofweek_from_old
SELECT extract(YEAROFWEEK FROM DATE'0001-01-01');

--: extract_yearofweek_from_late
SELECT extract(YEAROFWEEK FROM DATE'9999-12-31');

--: dayname_null
SELECT dayname(CAST(NULL AS DATE));

--: dayname_leap
SELECT dayname(DATE'2024-02-29');

--: dayname_old
SELECT dayname(DATE'0001-01-01');

--: dayname_late
SELECT dayname(DATE'9999-12-31');

--: monthname_null
SELECT monthname(CAST(NULL AS DATE));

--: monthname_leap
SELECT monthname(DATE'2024-02-29');

--: monthname_old
SELECT monthname(DATE'0001-01-01');

--: monthname_late
SELECT monthname(DATE'9999-12-31');

--: string_null
SELECT string(CAST(NULL AS DATE));

--: string_leap
SELECT string(DATE'2024-02-29');

--: string_old
SELECT string(DATE'0001-01-01');

--: string_late
SELECT string(DATE'9999-12-31');

--: hash_null
SELECT hash(CAST(NULL AS DATE));

--: hash_leap
SELECT hash(DATE'2024-02-29');

--: hash_old
SELECT hash(DATE'0001-01-01');

--: hash_late
SELECT hash(DATE'9999-12-31');

--: interval_1_month_null
SELECT CAST(NULL AS DATE)+INTERVAL 1 MONTH;

--: interval_1_month_leap
SELECT DATE'2024-02-29'+INTERVAL 1 MONTH;

--: interval_1_month_old
SELECT DATE'0001-01-01'+INTERVAL 1 MONTH;

--: interval_1_month_late
SELECT DATE'9999-12-31'+INTERVAL 1 MONTH;

--: interval_2_days_null
SELECT CAST(NULL AS DATE)-INTERVAL 2 DAYS;

--: interval_2_days_leap
SELECT DATE'2024-02-29'-INTERVAL 2 DAYS;

--: interval_2_days_old
SELECT DATE'0001-01-01'-INTERVAL 2 DAYS;

--: interval_2_days_late
SELECT DATE'9999-12-31'-INTERVAL 2 DAYS;

--: make_date_year__1_1_null
SELECT make_date(year(CAST(NULL AS DATE)),1,1);

--: make_date_year__1_1_leap
SELECT make_date(year(DATE'2024-02-29'),1,1);

--: make_date_year__1_1_old
SELECT make_date(year(DATE'0001-01-01'),1,1);

--: make_date_year__1_1_late
SELECT make_date(year(DATE'9999-12-31'),1,1);

--: to_timestamp_null
SELECT to_timestamp(CAST(NULL AS DATE));

--: to_timestamp_leap
SELECT to_timestamp(DATE'2024-02-29');

--: to_timestamp_old
SELECT to_timestamp(DATE'0001-01-01');

--: to_timestamp_late
SELECT to_timestamp(DATE'9999-12-31');

--: date_2000_01_01_null
SELECT CAST(NULL AS DATE)>DATE'2000-01-01';

--: date_2000_01_01_leap
SELECT DATE'2024-02-29'>DATE'2000-01-01';

--: date_2000_01_01_old
SELECT DATE'0001-01-01'>DATE'2000-01-01';

--: date_2000_01_01_late
SELECT DATE'9999-12-31'>DATE'2000-01-01';

--: date_part_doy_null
SELECT date_part('DOY',CAST(NULL AS DATE));

--: date_part_doy_leap
SELECT date_part('DOY',DATE'2024-02-29');

--: date_part_doy_old
SELECT date_part('DOY',DATE'0001-01-01');

--: date_part_doy_late
SELECT date_part('DOY',DATE'9999-12-31');
