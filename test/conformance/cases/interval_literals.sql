-- INTERVAL as it is written out: texts, amounts and fields, right and wrong.

--: of_1minus2_year_to_month
SELECT CAST(interval '1-2' year to month AS STRING), typeof(interval '1-2' year to month);

--: of_1minus12_year_to_month
SELECT interval '1-12' year to month;

--: of_1_2_year_to_month
SELECT interval '1 2' year to month;

--: of_1_2_day_to_hour
SELECT interval '1 2' day to hour;

--: of_1colon2_day_to_hour
SELECT interval '1:2' day to hour;

--: of_1_24_day_to_hour
SELECT interval '1 24' day to hour;

--: of_1_2colon3_day_to_minute
SELECT interval '1 2:3' day to minute;

--: of_1_2colon60_day_to_minute
SELECT interval '1 2:60' day to minute;

--: of_1colon2colon3_day_to_minute
SELECT interval '1:2:3' day to minute;

--: of_1_2colon3colon4_day_to_second
SELECT interval '1 2:3:4' day to second;

--: of_1_2colon3colon4point1234567891_day_to_se
SELECT interval '1 2:3:4.1234567891' day to second;

--: of_1_2colon3colon60_day_to_second
SELECT interval '1 2:3:60' day to second;

--: of_1colon2_hour_to_minute
SELECT interval '1:2' hour to minute;

--: of_1colon60_hour_to_minute
SELECT interval '1:60' hour to minute;

--: of_1_hour_to_minute
SELECT interval '1' hour to minute;

--: of_1colon2colon3_hour_to_second
SELECT interval '1:2:3' hour to second;

--: of_1colon60colon1_hour_to_second
SELECT interval '1:60:1' hour to second;

--: of_1colon2_hour_to_second
SELECT interval '1:2' hour to second;

--: of_1colon2_minute_to_second
SELECT interval '1:2' minute to second;

--: of_1colon60_minute_to_second
SELECT interval '1:60' minute to second;

--: of_1_minute_to_second
SELECT interval '1' minute to second;

--: of_1_second_to_day
SELECT interval '1' second to day;

--: of_1minus2_month_to_year
SELECT interval '1-2' month to year;

--: of_1_2_hour_to_day
SELECT interval '1 2' hour to day;

--: of_1_year_to_day
SELECT interval '1' year to day;

--: of_1_day_to_month
SELECT interval '1' day to month;

--: of_1_second_to_second
SELECT interval '1' second to second;

--: of_1_day_to_day
SELECT interval '1' day to day;

--: of_1_year_to_year
SELECT interval '1' year to year;

--: of_1_year
SELECT CAST(interval 1 year AS STRING), typeof(interval 1 year);

--: of_1_year_2
SELECT CAST(interval '1' year AS STRING), typeof(interval '1' year);

--: of_1point5_year
SELECT interval 1.5 year;

--: of_1point5_year_2
SELECT interval '1.5' year;

--: x_year
SELECT interval 'x' year;

--: year
SELECT interval '' year;

--: of_1_1_year
SELECT interval '1 1' year;

--: of_9223372036854775807_year
SELECT interval '9223372036854775807' year;

--: of_2147483647_year
SELECT interval 2147483647 year;

--: of_1minus1_year
SELECT interval '1-1' year;

--: of_1_month
SELECT CAST(interval '1' month AS STRING), typeof(interval '1' month);

--: of_1point5_month
SELECT interval '1.5' month;

--: x_month
SELECT interval 'x' month;

--: month
SELECT interval '' month;

--: of_1_1_month
SELECT interval '1 1' month;

--: of_9223372036854775807_month
SELECT interval '9223372036854775807' month;

--: of_1minus1_month
SELECT interval '1-1' month;

--: of_1_quarter
SELECT interval '1' quarter;

--: of_1_week
SELECT interval 1 week;

--: of_1_week_2
SELECT interval '1' week;

--: of_1point5_week
SELECT interval '1.5' week;

--: x_week
SELECT interval 'x' week;

--: week
SELECT interval '' week;

--: of_1_1_week
SELECT interval '1 1' week;

--: of_9223372036854775807_week
SELECT interval '9223372036854775807' week;

--: of_1minus1_week
SELECT interval '1-1' week;

--: of_1_day
SELECT interval '1' day;

--: minus1_day
SELECT interval '-1' day;

--: minus1_day_2
SELECT interval -1 day;

--: of_1point5_day
SELECT interval '1.5' day;

--: x_day
SELECT interval 'x' day;

--: day
SELECT interval '' day;

--: of_1_1_day
SELECT interval '1 1' day;

--: of_9223372036854775807_day
SELECT interval '9223372036854775807' day;

--: of_2147483647_day
SELECT interval 2147483647 day;

--: of_1minus1_day
SELECT interval '1-1' day;

--: of_1_hour
SELECT interval '1' hour;

--: of_1point5_hour
SELECT interval '1.5' hour;

--: x_hour
SELECT interval 'x' hour;

--: hour
SELECT interval '' hour;

--: of_1_1_hour
SELECT interval '1 1' hour;

--: of_9223372036854775807_hour
SELECT interval '9223372036854775807' hour;

--: of_1minus1_hour
SELECT interval '1-1' hour;

--: of_1_minute
SELECT interval '1' minute;

--: of_1point5_minute
SELECT interval '1.5' minute;

--: x_minute
SELECT interval 'x' minute;

--: minute
SELECT interval '' minute;

--: of_1_1_minute
SELECT interval '1 1' minute;

--: of_9223372036854775807_minute
SELECT interval '9223372036854775807' minute;

--: of_1minus1_minute
SELECT interval '1-1' minute;

--: of_1_second
SELECT interval '1' second;

--: x_second
SELECT interval 'x' second;

--: second
SELECT interval '' second;

--: of_1_1_second
SELECT interval '1 1' second;

--: of_9223372036854775807_second
SELECT interval '9223372036854775807' second;

--: of_1minus1_second
SELECT interval '1-1' second;

--: of_1_millisecond
SELECT interval '1' millisecond;

--: of_1point5_millisecond
SELECT interval '1.5' millisecond;

--: x_millisecond
SELECT interval 'x' millisecond;

--: millisecond
SELECT interval '' millisecond;

--: of_1_1_millisecond
SELECT interval '1 1' millisecond;

--: of_9223372036854775807_millisecond
SELECT interval '9223372036854775807' millisecond;

--: of_9223372036854775808_millisecond
SELECT interval '9223372036854775808' millisecond;

--: of_1minus1_millisecond
SELECT interval '1-1' millisecond;

--: of_1_microsecond
SELECT interval '1' microsecond;

--: of_1point5_microsecond
SELECT interval '1.5' microsecond;

--: x_microsecond
SELECT interval 'x' microsecond;

--: microsecond
SELECT interval '' microsecond;

--: of_1_1_microsecond
SELECT interval '1 1' microsecond;

--: of_9223372036854775808_microsecond
SELECT interval '9223372036854775808' microsecond;

--: of_1e3_microsecond
SELECT interval '1e3' microsecond;

--: of_1minus1_microsecond
SELECT interval '1-1' microsecond;

--: point5_microsecond
SELECT interval '.5' microsecond;

--: of_1_years
SELECT CAST(interval '1' years AS STRING), typeof(interval '1' years);

--: of_1point5_years
SELECT interval 1.5 years;

--: of_1point5_years_2
SELECT interval '1.5' years;

--: x_years
SELECT interval 'x' years;

--: years
SELECT interval '' years;

--: of_1_1_years
SELECT interval '1 1' years;

--: of_9223372036854775807_years
SELECT interval '9223372036854775807' years;

--: of_2147483647_years
SELECT interval 2147483647 years;

--: of_1minus1_years
SELECT interval '1-1' years;

--: of_1_days
SELECT interval '1' days;

--: of_1point5_days
SELECT interval '1.5' days;

--: x_days
SELECT interval 'x' days;

--: days
SELECT interval '' days;

--: of_1_1_days
SELECT interval '1 1' days;

--: of_9223372036854775807_days
SELECT interval '9223372036854775807' days;

--: of_1minus1_days
SELECT interval '1-1' days;

--: of_1_seconds
SELECT interval '1' seconds;

--: minus1_seconds
SELECT interval '-1' seconds;

--: minus1_seconds_2
SELECT interval -1 seconds;

--: x_seconds
SELECT interval 'x' seconds;

--: seconds
SELECT interval '' seconds;

--: of_1_1_seconds
SELECT interval '1 1' seconds;

--: of_9223372036854775807_seconds
SELECT interval '9223372036854775807' seconds;

--: of_1minus1_seconds
SELECT interval '1-1' seconds;

--: of_1_hours
SELECT interval '1' hours;

--: of_1point5_hours
SELECT interval '1.5' hours;

--: x_hours
SELECT interval 'x' hours;

--: hours
SELECT interval '' hours;

--: of_1_1_hours
SELECT interval '1 1' hours;

--: of_9223372036854775807_hours
SELECT interval '9223372036854775807' hours;

--: of_1minus1_hours
SELECT interval '1-1' hours;

--: of_1_nanosecond
SELECT interval 1 nanosecond;

--: of_1_nanosecond_2
SELECT interval '1' nanosecond;

--: of_1point5_nanosecond
SELECT interval '1.5' nanosecond;

--: x_nanosecond
SELECT interval 'x' nanosecond;

--: nanosecond
SELECT interval '' nanosecond;

--: of_9223372036854775808_nanosecond
SELECT interval '9223372036854775808' nanosecond;

--: of_1minus1_nanosecond
SELECT interval '1-1' nanosecond;

--: of_1_nanoseconds
SELECT interval '1' nanoseconds;

--: of_1point5_nanoseconds
SELECT interval '1.5' nanoseconds;

--: x_nanoseconds
SELECT interval 'x' nanoseconds;

--: nanoseconds
SELECT interval '' nanoseconds;

--: of_9223372036854775808_nanoseconds
SELECT interval '9223372036854775808' nanoseconds;

--: of_1minus1_nanoseconds
SELECT interval '1-1' nanoseconds;

--: of_1_microseconds
SELECT interval '1' microseconds;

--: of_1point5_microseconds
SELECT interval '1.5' microseconds;

--: x_microseconds
SELECT interval 'x' microseconds;

--: microseconds
SELECT interval '' microseconds;

--: of_1_1_microseconds
SELECT interval '1 1' microseconds;

--: of_9223372036854775808_microseconds
SELECT interval '9223372036854775808' microseconds;

--: of_1minus1_microseconds
SELECT interval '1-1' microseconds;

--: of_1
SELECT interval '1';

--: of_1_day_1_month
SELECT interval '1 day 1 month';

--: of_1_day_to_second
SELECT interval 1 day to second;

--: of_1_day_2_hour
SELECT interval '1' day 2 hour;

