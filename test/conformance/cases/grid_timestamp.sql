-- Written by make_grids.py.

--: year_null
SELECT year(CAST(NULL AS TIMESTAMP));

--: year_leap
SELECT year(TIMESTAMP'2024-02-29 12:34:56.789012');

--: year_old
SELECT year(TIMESTAMP'1900-01-01 00:00:00');

--: year_ntz
SELECT year(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: year_text
SELECT year('2024-12-31 01:02:03');

--: hour_null
SELECT hour(CAST(NULL AS TIMESTAMP));

--: hour_leap
SELECT hour(TIMESTAMP'2024-02-29 12:34:56.789012');

--: hour_old
SELECT hour(TIMESTAMP'1900-01-01 00:00:00');

--: hour_ntz
SELECT hour(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: hour_text
SELECT hour('2024-12-31 01:02:03');

--: minute_null
SELECT minute(CAST(NULL AS TIMESTAMP));

--: minute_leap
SELECT minute(TIMESTAMP'2024-02-29 12:34:56.789012');

--: minute_old
SELECT minute(TIMESTAMP'1900-01-01 00:00:00');

--: minute_ntz
SELECT minute(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: minute_text
SELECT minute('2024-12-31 01:02:03');

--: second_null
SELECT second(CAST(NULL AS TIMESTAMP));

--: second_leap
SELECT second(TIMESTAMP'2024-02-29 12:34:56.789012');

--: second_old
SELECT second(TIMESTAMP'1900-01-01 00:00:00');

--: second_ntz
SELECT second(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: second_text
SELECT second('2024-12-31 01:02:03');

--: date_null
SELECT date(CAST(NULL AS TIMESTAMP));

--: date_leap
SELECT date(TIMESTAMP'2024-02-29 12:34:56.789012');

--: date_old
SELECT date(TIMESTAMP'1900-01-01 00:00:00');

--: date_ntz
SELECT date(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: date_text
SELECT date('2024-12-31 01:02:03');

--: date_trunc_hour_null
SELECT date_trunc('HOUR',CAST(NULL AS TIMESTAMP));

--: date_trunc_hour_leap
SELECT date_trunc('HOUR',TIMESTAMP'2024-02-29 12:34:56.789012');

--: date_trunc_hour_old
SELECT date_trunc('HOUR',TIMESTAMP'1900-01-01 00:00:00');

--: date_trunc_hour_ntz
SELECT date_trunc('HOUR',TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: date_trunc_hour_text
SELECT date_trunc('HOUR','2024-12-31 01:02:03');

--: date_trunc_quarter_null
SELECT date_trunc('QUARTER',CAST(NULL AS TIMESTAMP));

--: date_trunc_quarter_leap
SELECT date_trunc('QUARTER',TIMESTAMP'2024-02-29 12:34:56.789012');

--: date_trunc_quarter_old
SELECT date_trunc('QUARTER',TIMESTAMP'1900-01-01 00:00:00');

--: date_trunc_quarter_ntz
SELECT date_trunc('QUARTER',TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: date_trunc_quarter_text
SELECT date_trunc('QUARTER','2024-12-31 01:02:03');

--: trunc__year_null
SELECT trunc(CAST(NULL AS TIMESTAMP),'YEAR');

--: trunc__year_leap
SELECT trunc(TIMESTAMP'2024-02-29 12:34:56.789012','YEAR');

--: trunc__year_old
SELECT trunc(TIMESTAMP'1900-01-01 00:00:00','YEAR');

--: trunc__year_ntz
SELECT trunc(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999','YEAR');

--: trunc__year_text
SELECT trunc('2024-12-31 01:02:03','YEAR');

--: unix_timestamp_null
SELECT unix_timestamp(CAST(NULL AS TIMESTAMP));

--: unix_timestamp_leap
SELECT unix_timestamp(TIMESTAMP'2024-02-29 12:34:56.789012');

--: unix_timestamp_old
SELECT unix_timestamp(TIMESTAMP'1900-01-01 00:00:00');

--: unix_timestamp_ntz
SELECT unix_timestamp(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: unix_timestamp_text
SELECT unix_timestamp('2024-12-31 01:02:03');

--: unix_micros_null
SELECT unix_micros(CAST(NULL AS TIMESTAMP));

--: unix_micros_leap
SELECT unix_micros(TIMESTAMP'2024-02-29 12:34:56.789012');

--: unix_micros_old
SELECT unix_micros(TIMESTAMP'1900-01-01 00:00:00');

--: unix_micros_ntz
SELECT unix_micros(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: unix_micros_text
SELECT unix_micros('2024-12-31 01:02:03');

--: to_unix_timestamp_null
SELECT to_unix_timestamp(CAST(NULL AS TIMESTAMP));

--: to_unix_timestamp_leap
SELECT to_unix_timestamp(TIMESTAMP'2024-02-29 12:34:56.789012');

--: to_unix_timestamp_old
SELECT to_unix_timestamp(TIMESTAMP'1900-01-01 00:00:00');

--: to_unix_timestamp_ntz
SELECT to_unix_timestamp(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: to_unix_timestamp_text
SELECT to_unix_timestamp('2024-12-31 01:02:03');

--: date_format__yyyy_mm_dd_hh_mm_ss_sss_null
SELECT date_format(CAST(NULL AS TIMESTAMP),'yyyy/MM/dd HH:mm:ss.SSS');

--: date_format__yyyy_mm_dd_hh_mm_ss_sss_leap
SELECT date_format(TIMESTAMP'2024-02-29 12:34:56.789012','yyyy/MM/dd HH:mm:ss.SSS');

--: date_format__yyyy_mm_dd_hh_mm_ss_sss_old
SELECT date_format(TIMESTAMP'1900-01-01 00:00:00','yyyy/MM/dd HH:mm:ss.SSS');

--: date_format__yyyy_mm_dd_hh_mm_ss_sss_ntz
SELECT date_format(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999','yyyy/MM/dd HH:mm:ss.SSS');

--: date_format__yyyy_mm_dd_hh_mm_ss_sss_text
SELECT date_format('2024-12-31 01:02:03','yyyy/MM/dd HH:mm:ss.SSS');

--: date_format__eeee_mmm_d_null
SELECT date_format(CAST(NULL AS TIMESTAMP),'EEEE, MMM d');

--: date_format__eeee_mmm_d_leap
SELECT date_format(TIMESTAMP'2024-02-29 12:34:56.789012','EEEE, MMM d');

--: date_format__eeee_mmm_d_old
SELECT date_format(TIMESTAMP'1900-01-01 00:00:00','EEEE, MMM d');

--: date_format__eeee_mmm_d_ntz
SELECT date_format(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999','EEEE, MMM d');

--: date_format__eeee_mmm_d_text
SELECT date_format('2024-12-31 01:02:03','EEEE, MMM d');

--: from_utc_timestamp__asia_tokyo_null
SELECT from_utc_timestamp(CAST(NULL AS TIMESTAMP),'Asia/Tokyo');

--: from_utc_timestamp__asia_tokyo_leap
SELECT from_utc_timestamp(TIMESTAMP'2024-02-29 12:34:56.789012','Asia/Tokyo');

--: from_utc_timestamp__asia_tokyo_old
SELECT from_utc_timestamp(TIMESTAMP'1900-01-01 00:00:00','Asia/Tokyo');

--: from_utc_timestamp__asia_tokyo_ntz
SELECT from_utc_timestamp(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999','Asia/Tokyo');

--: from_utc_timestamp__asia_tokyo_text
SELECT from_utc_timestamp('2024-12-31 01:02:03','Asia/Tokyo');

--: to_utc_timestamp__america_new_york_null
SELECT to_utc_timestamp(CAST(NULL AS TIMESTAMP),'America/New_York');

--: to_utc_timestamp__america_new_york_leap
SELECT to_utc_timestamp(TIMESTAMP'2024-02-29 12:34:56.789012','America/New_York');

--: to_utc_timestamp__america_new_york_old
SELECT to_utc_timestamp(TIMESTAMP'1900-01-01 00:00:00','America/New_York');

--: to_utc_timestamp__america_new_york_ntz
SELECT to_utc_timestamp(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999','America/New_York');

--: to_utc_timestamp__america_new_york_text
SELECT to_utc_timestamp('2024-12-31 01:02:03','America/New_York');

--: string_null
SELECT string(CAST(NULL AS TIMESTAMP));

--: string_leap
SELECT string(TIMESTAMP'2024-02-29 12:34:56.789012');

--: string_old
SELECT string(TIMESTAMP'1900-01-01 00:00:00');

--: string_ntz
SELECT string(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: string_text
SELECT string('2024-12-31 01:02:03');

--: hash_null
SELECT hash(CAST(NULL AS TIMESTAMP));

--: hash_leap
SELECT hash(TIMESTAMP'2024-02-29 12:34:56.789012');

--: hash_old
SELECT hash(TIMESTAMP'1900-01-01 00:00:00');

--: hash_ntz
SELECT hash(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: hash_text
SELECT hash('2024-12-31 01:02:03');

--: dayofweek_null
SELECT dayofweek(CAST(NULL AS TIMESTAMP));

--: dayofweek_leap
SELECT dayofweek(TIMESTAMP'2024-02-29 12:34:56.789012');

--: dayofweek_old
SELECT dayofweek(TIMESTAMP'1900-01-01 00:00:00');

--: dayofweek_ntz
SELECT dayofweek(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: dayofweek_text
SELECT dayofweek('2024-12-31 01:02:03');

--: last_day_null
SELECT last_day(CAST(NULL AS TIMESTAMP));

--: last_day_leap
SELECT last_day(TIMESTAMP'2024-02-29 12:34:56.789012');

--: last_day_old
SELECT last_day(TIMESTAMP'1900-01-01 00:00:00');

--: last_day_ntz
SELECT last_day(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: last_day_text
SELECT last_day('2024-12-31 01:02:03');

--: timestampadd_month_1_null
SELECT timestampadd(MONTH,1,CAST(NULL AS TIMESTAMP));

--: timestampadd_month_1_leap
SELECT timestampadd(MONTH,1,TIMESTAMP'2024-02-29 12:34:56.789012');

--: timestampadd_month_1_old
SELECT timestampadd(MONTH,1,TIMESTAMP'1900-01-01 00:00:00');

--: timestampadd_month_1_ntz
SELECT timestampadd(MONTH,1,TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: timestampadd_month_1_text
SELECT timestampadd(MONTH,1,'2024-12-31 01:02:03');

--: timestampdiff_hour_timestamp_2000_01_01_null
SELECT timestampdiff(HOUR,TIMESTAMP'2000-01-01',CAST(NULL AS TIMESTAMP));

--: timestampdiff_hour_timestamp_2000_01_01_leap
SELECT timestampdiff(HOUR,TIMESTAMP'2000-01-01',TIMESTAMP'2024-02-29 12:34:56.789012');

--: timestampdiff_hour_timestamp_2000_01_01_old
SELECT timestampdiff(HOUR,TIMESTAMP'2000-01-01',TIMESTAMP'1900-01-01 00:00:00');

--: timestampdiff_hour_timestamp_2000_01_01_ntz
SELECT timestampdiff(HOUR,TIMESTAMP'2000-01-01',TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: timestampdiff_hour_timestamp_2000_01_01_text
SELECT timestampdiff(HOUR,TIMESTAMP'2000-01-01','2024-12-31 01:02:03');

--: extract_second_from_null
SELECT extract(SECOND FROM CAST(NULL AS TIMESTAMP));

--: extract_second_from_leap
SELECT extract(SECOND FROM TIMESTAMP'2024-02-29 12:34:56.789012');

--: extract_second_from_old
SELECT extract(SECOND FROM TIMESTAMP'1900-01-01 00:00:00');

--: extract_second_from_ntz
SELECT extract(SECOND FROM TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: extract_second_from_text
SELECT extract(SECOND FROM '2024-12-31 01:02:03');

--: interval_1_day_null
SELECT CAST(NULL AS TIMESTAMP)+INTERVAL '1' DAY;

--: interval_1_day_leap
SELECT TIMESTAMP'2024-02-29 12:34:56.789012'+INTERVAL '1' DAY;

--: interval_1_day_old
SELECT TIMESTAMP'1900-01-01 00:00:00'+INTERVAL '1' DAY;

--: interval_1_day_ntz
SELECT TIMESTAMP_NTZ'1969-12-31 23:59:59.999999'+INTERVAL '1' DAY;

--: interval_1_day_text
SELECT '2024-12-31 01:02:03'+INTERVAL '1' DAY;

--: window__10_minutes__start_null
SELECT window(CAST(NULL AS TIMESTAMP),'10 minutes').start;

--: window__10_minutes__start_leap
SELECT window(TIMESTAMP'2024-02-29 12:34:56.789012','10 minutes').start;

--: window__10_minutes__start_old
SELECT window(TIMESTAMP'1900-01-01 00:00:00','10 minutes').start;

--: window__10_minutes__start_ntz
SELECT window(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999','10 minutes').start;

--: window__10_minutes__start_text
SELECT window('2024-12-31 01:02:03','10 minutes').start;

--: date_part_epoch_null
SELECT date_part('EPOCH',CAST(NULL AS TIMESTAMP));

--: date_part_epoch_leap
SELECT date_part('EPOCH',TIMESTAMP'2024-02-29 12:34:56.789012');

--: date_part_epoch_old
SELECT date_part('EPOCH',TIMESTAMP'1900-01-01 00:00:00');

--: date_part_epoch_ntz
SELECT date_part('EPOCH',TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: date_part_epoch_text
SELECT date_part('EPOCH','2024-12-31 01:02:03');

--: datediff__date_2024_01_01_null
SELECT datediff(CAST(NULL AS TIMESTAMP),DATE'2024-01-01');

--: datediff__date_2024_01_01_leap
SELECT datediff(TIMESTAMP'2024-02-29 12:34:56.789012',DATE'2024-01-01');

--: datediff__date_2024_01_01_old
SELECT datediff(TIMESTAMP'1900-01-01 00:00:00',DATE'2024-01-01');

--: datediff__date_2024_01_01_ntz
SELECT datediff(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999',DATE'2024-01-01');

--: datediff__date_2024_01_01_text
SELECT datediff('2024-12-31 01:02:03',DATE'2024-01-01');

--: months_between__timestamp_2024_01_31_10_00_00_null
SELECT months_between(CAST(NULL AS TIMESTAMP),TIMESTAMP'2024-01-31 10:00:00');

--: months_between__timestamp_2024_01_31_10_00_00_leap
SELECT months_between(TIMESTAMP'2024-02-29 12:34:56.789012',TIMESTAMP'2024-01-31 10:00:00');

--: months_between__timestamp_2024_01_31_10_00_00_old
SELECT months_between(TIMESTAMP'1900-01-01 00:00:00',TIMESTAMP'2024-01-31 10:00:00');

--: months_between__timestamp_2024_01_31_10_00_00_ntz
SELECT months_between(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999',TIMESTAMP'2024-01-31 10:00:00');

--: months_between__timestamp_2024_01_31_10_00_00_text
SELECT months_between('2024-12-31 01:02:03',TIMESTAMP'2024-01-31 10:00:00');

--: typeof_null
SELECT typeof(CAST(NULL AS TIMESTAMP));

--: typeof_leap
SELECT typeof(TIMESTAMP'2024-02-29 12:34:56.789012');

--: typeof_old
SELECT typeof(TIMESTAMP'1900-01-01 00:00:00');

--: typeof_ntz
SELECT typeof(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: typeof_text
SELECT typeof('2024-12-31 01:02:03');

--: date_add__1_null
SELECT date_add(CAST(NULL AS TIMESTAMP),1);

--: date_add__1_leap
SELECT date_add(TIMESTAMP'2024-02-29 12:34:56.789012',1);

--: date_add__1_old
SELECT date_add(TIMESTAMP'1900-01-01 00:00:00',1);

--: date_add__1_ntz
SELECT date_add(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999',1);

--: date_add__1_text
SELECT date_add('2024-12-31 01:02:03',1);

--: to_timestamp_ntz_null
SELECT to_timestamp_ntz(CAST(NULL AS TIMESTAMP));

--: to_timestamp_ntz_leap
SELECT to_timestamp_ntz(TIMESTAMP'2024-02-29 12:34:56.789012');

--: to_timestamp_ntz_old
SELECT to_timestamp_ntz(TIMESTAMP'1900-01-01 00:00:00');

--: to_timestamp_ntz_ntz
SELECT to_timestamp_ntz(TIMESTAMP_NTZ'1969-12-31 23:59:59.999999');

--: to_timestamp_ntz_text
SELECT to_timestamp_ntz('2024-12-31 01:02:03');
