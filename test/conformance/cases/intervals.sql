-- Calendar intervals, and texts cast to intervals.

--: interval_01
SELECT make_interval(100, 11, 1, 1, 12, 30, 01.001001), make_interval(), make_interval(1), make_interval(1,2), make_interval(1,2,3), make_interval(1,2,3,4);

--: interval_02
SELECT string(make_interval(100, 11, 1, 1, 12, 30, 01.001001)), string(make_interval()), string(make_interval(0,0,0,0,0,0,-0.5)), string(make_interval(-1,-2,0,-3,-4,-5,-6.789)), string(make_interval(0,13,0,0,25,61,61.5)), string(make_interval(1,-2,0,3,0,-5,6)), string(make_interval(0,0,1));

--: interval_03
SELECT CAST(make_interval(1) AS STRING), make_interval(1,2)::string, concat('x', make_interval(0,0,0,5));

--: interval_04
SELECT string(make_interval(y,m,0,d,0,0,s)) v FROM VALUES (1,2,3,4.5),(null,1,1,1),(1,1,1,null) t(y,m,d,s);

--: interval_05
SELECT string(try_make_interval(2147483647)), string(try_make_interval(1,2,3,4,5,6,7.25));

--: interval_06
SELECT string(make_interval(2147483647));

--: interval_07
SELECT string(make_interval(0,0,2147483647));

--: interval_08
SELECT string(make_interval(0,0,0,0,2147483647,2147483647,999999999999.999999));

--: interval_09
SELECT string(make_interval('1','2')), string(make_interval(1.9));

--: interval_10
SELECT string(make_interval(1,2,3,4,5,6,7,8));

--: interval_11
SELECT date'2020-01-31' + make_interval(0,1) , date'2020-01-31' - make_interval(0,1,0,1), timestamp'2020-01-31 10:00:00' + make_interval(0,1,0,1,1,1,1.5), make_interval(0,1) + date'2020-01-31', timestamp_ntz'2020-01-31 10:00:00' - make_interval(0,1,0,1,1,1,1.5);

--: interval_12
SELECT date'2020-01-31' + make_interval(0,0,0,0,1);

--: interval_13
SELECT string(make_interval(1,2) + make_interval(0,0,0,3,4)), string(make_interval(1,2) - make_interval(0,0,0,3,4)), string(-make_interval(1,2,0,3)), string(make_interval(1,2,0,3,4) * 2), string(make_interval(1,2,0,3,4) * 1.5), string(make_interval(1,2,0,3,4) / 2), string(make_interval(1,2,0,3,4,5,6) / 3.7), string(2 * make_interval(1));

--: interval_14
SELECT string(make_interval(1) / 0);

--: interval_15
SELECT string(try_divide(make_interval(1,2,0,3), 0)), string(try_divide(make_interval(1,2,0,3), 2)), string(try_multiply(make_interval(1,2,0,3), 2)), string(try_multiply(2, make_interval(1,2,0,3))), string(try_add(make_interval(1), make_interval(0,1))), string(try_subtract(make_interval(1), make_interval(0,1)));

--: interval_16
SELECT make_interval(0,12) = make_interval(1), make_interval(1) = make_interval(1), make_interval(0,0,0,30) = make_interval(0,1), make_interval(1) <=> make_interval(1), make_interval(1) <> make_interval(2);

--: interval_17
SELECT make_interval(1) < make_interval(2);

--: interval_18
SELECT max(make_interval(1));

--: interval_19
SELECT 1 FROM VALUES (1) t(a) ORDER BY make_interval(a);

--: interval_20
SELECT make_interval(a), count(*) FROM VALUES (1) t(a) GROUP BY make_interval(a);

--: interval_21
SELECT CAST('1 year 2 days' AS INTERVAL), string(CAST('1 year 2 days' AS INTERVAL));

--: interval_22
SELECT string(CAST('1 year 2 days 3 hours -4.5 seconds' AS INTERVAL)), string(CAST('interval 1 month' AS INTERVAL)), string(CAST(' 1  week ' AS INTERVAL));

--: interval_23
SELECT CAST('nonsense' AS INTERVAL);

--: interval_24
SELECT string(try_cast('nonsense' AS INTERVAL));

--: interval_25
SELECT typeof(make_interval(1)), is_null(make_interval(1));

--: interval_26
SELECT make_interval(1) IS NULL, typeof(make_interval(1)), coalesce(string(make_interval(null)), 'N');

--: interval_29
SELECT extract(YEAR FROM make_interval(1,2)), extract(MONTH FROM make_interval(1,2)), extract(DAY FROM make_interval(1,2,3,4)), extract(SECOND FROM make_interval(1,2,3,4,5,6,7.5)), extract(HOUR FROM make_interval(1,2,3,4,50,6,7.5));

--: interval_30
SELECT date'2020-01-31' + (make_interval(0,1) + interval '1' day);

--: interval_31
SELECT hash(make_interval(1,2,3,4,5,6,7)), xxhash64(make_interval(1));

--: interval_32
SELECT CAST('1-2' AS INTERVAL YEAR TO MONTH), CAST(' -1-2 ' AS INTERVAL YEAR TO MONTH), CAST('+1-2' AS INTERVAL YEAR TO MONTH), CAST("INTERVAL '1-2' YEAR TO MONTH" AS INTERVAL YEAR TO MONTH), CAST("interval -'1-2' year to month" AS INTERVAL YEAR TO MONTH), CAST("INTERVAL '-1-2' YEAR TO MONTH" AS INTERVAL YEAR TO MONTH);

--: interval_33
SELECT CAST('1-13' AS INTERVAL YEAR TO MONTH);

--: interval_34
SELECT CAST('1' AS INTERVAL YEAR TO MONTH);

--: interval_35
SELECT CAST('1' AS INTERVAL YEAR), CAST('15' AS INTERVAL MONTH), CAST("INTERVAL '7' MONTH" AS INTERVAL MONTH), CAST('-3' AS INTERVAL YEAR);

--: interval_36
SELECT CAST('1-2' AS INTERVAL MONTH);

--: interval_37
SELECT CAST('1-2' AS INTERVAL YEAR);

--: interval_38
SELECT CAST('1 10:00:00' AS INTERVAL DAY TO SECOND), CAST('-1 10:00:00.123456' AS INTERVAL DAY TO SECOND), CAST("INTERVAL '1 10:00:00' DAY TO SECOND" AS INTERVAL DAY TO SECOND);

--: interval_39
SELECT CAST('1 10:00:00.123456789' AS INTERVAL DAY TO SECOND);

--: interval_40
SELECT CAST('1 10' AS INTERVAL DAY TO HOUR), CAST('1 10:30' AS INTERVAL DAY TO MINUTE), CAST('10:30' AS INTERVAL HOUR TO MINUTE), CAST('10:30:01.5' AS INTERVAL HOUR TO SECOND), CAST('30:01.5' AS INTERVAL MINUTE TO SECOND), CAST('5' AS INTERVAL DAY), CAST('5' AS INTERVAL HOUR), CAST('5' AS INTERVAL MINUTE), CAST('5.25' AS INTERVAL SECOND), CAST('5' AS INTERVAL SECOND);

--: interval_41
SELECT CAST('1 25:00:00' AS INTERVAL DAY TO SECOND);

--: interval_42
SELECT CAST('1 10:61:00' AS INTERVAL DAY TO SECOND);

--: interval_43
SELECT CAST('abc' AS INTERVAL DAY TO SECOND);

--: interval_44
SELECT CAST('10:00:00' AS INTERVAL DAY TO SECOND);

--: interval_45
SELECT CAST('1 1:0:0' AS INTERVAL DAY TO SECOND), CAST('  1   10:00:00' AS INTERVAL DAY TO SECOND);

--: interval_46
SELECT CAST('30:00' AS INTERVAL HOUR TO MINUTE), CAST('70' AS INTERVAL MINUTE), CAST('70:30' AS INTERVAL MINUTE TO SECOND);

--: interval_47
SELECT CAST('' AS INTERVAL DAY), 1;

--: interval_48
SELECT try_cast('abc' AS INTERVAL DAY TO SECOND), try_cast('1-13' AS INTERVAL YEAR TO MONTH), try_cast('' AS INTERVAL DAY), try_cast(null AS INTERVAL DAY), CAST(CAST(NULL AS STRING) AS INTERVAL DAY);

--: interval_49
SELECT CAST('10:30' AS INTERVAL DAY TO MINUTE);

--: interval_50
SELECT CAST("INTERVAL '1' DAY" AS INTERVAL HOUR);

--: interval_51
SELECT CAST('178956970-8' AS INTERVAL YEAR TO MONTH);

--: interval_52
SELECT CAST('999999999999' AS INTERVAL DAY);

--: interval_53
SELECT s, try_cast(s AS INTERVAL DAY TO SECOND), try_cast(s AS INTERVAL YEAR TO MONTH), try_cast(s AS INTERVAL DAY), try_cast(s AS INTERVAL SECOND) FROM VALUES ('1'),('+1'),('-1'),('--1'),('1 '),('1.5'),('1-2'),('+-1-2'),('1 2:3:4'),('1 02:03:04.'),('1 02:03:04.1'),('-1 02:03:04.000001'),('1T02:03:04'),('1 day'),("INTERVAL '1' DAY"),("interval '1' day"),("INTERVAL -'1' DAY"),("INTERVAL '-1' DAY"),("INTERVAL -'-1' DAY"),("INTERVAL '1 02:03:04' DAY TO SECOND"),("INTERVAL '1-2' YEAR TO MONTH"),("INTERVAL '59.5' SECOND"),("INTERVAL 1 DAY"),("  INTERVAL   '1'   DAY  "),('60'),('59.1234567'),('0-0'),('0-11'),('01-02'),('1-002'),('1 002:03:04'),('106751991'),('1 23:59:59.999999'),('1 24:00:00') t(s);

--: interval_54
SELECT string(make_interval(1,2,3,4,5,6,7.5) * double('NaN')), 1;

--: interval_55
SELECT string(make_interval(0,0,0,1) * 0.3), string(make_interval(0,1) * 0.3),string(make_interval(0,1) / 7),string(make_interval(0,0,0,1,1) / 7), string(make_interval(0,0,0,0,0,0,0.000001) / 2),string(make_interval(0,0,0,0,0,0,0.000003) / 2),string(make_interval(0,0,0,0,0,0,-0.000003) / 2);

--: more_00
SELECT t + i, t - i FROM VALUES (timestamp'2020-03-29 01:30:00', make_interval(0,0,0,1)), (timestamp'2020-10-24 02:30:00', make_interval(0,0,0,1,0,0,30)), (timestamp'2020-03-31 10:00:00', make_interval(0,-1,0,1,-3)), (timestamp'2020-03-31 10:00:00', make_interval(0,1,0,-1,3)), (null, make_interval(1)), (timestamp'2020-03-28 02:30:00', make_interval(0,0,0,1,0,0,-1)) AS v(t, i);

--: more_01
SELECT d + i, d - i FROM VALUES (date'2020-03-31', make_interval(0,-1,0,1)), (date'2020-02-29', make_interval(1)), (null, make_interval(1)), (date'2020-01-31', null), (date'2020-01-31', make_interval(0,1,0,-1)) AS v(d, i);

--: more_02
SELECT i FROM VALUES (make_interval(1,2,3,4,5,6,7.5)), (null), (make_interval(-1)) AS v(i);

--: more_03
SELECT DISTINCT make_interval(a) FROM VALUES (1),(1) t(a);

--: more_04
SELECT string(i) FROM VALUES (make_interval(0,0,0,30)), (make_interval(0,1)) AS v(i);

--: more_05
SELECT try_divide(INTERVAL 1 DAY, 0), INTERVAL 1 DAY / 2;

--: more_06
SELECT INTERVAL 1 DAY / 0;

--: more_07
SELECT INTERVAL 1 DAY * make_interval(1);

--: more_08
SELECT make_interval(1) * 'x';

--: more_09
SELECT make_interval(1) * '2';

--: more_10
SELECT make_interval(1) + 1;

--: more_11
SELECT 1 - make_interval(1);

--: more_12
SELECT make_interval(1) % 2;

--: more_13
SELECT make_interval(1) - date'2020-01-01';

--: more_14
SELECT '2020-01-01' + make_interval(1), '2020-01-01' - make_interval(1);

--: more_15
SELECT if(true, make_interval(1), make_interval(2)), coalesce(null, make_interval(1)), CASE WHEN true THEN make_interval(3) END, struct(make_interval(1)).col1;

--: more_16
SELECT count(make_interval(a)), string(first(make_interval(a))) FROM VALUES (1) t(a);

--: more_17
SELECT count(DISTINCT make_interval(a)) FROM VALUES (1) t(a);

--: more_18
SELECT array(make_interval(1));

--: more_19
SELECT make_interval(1) IN (make_interval(1));

--: more_20
SELECT CAST(1 AS INTERVAL);

--: more_22
SELECT string(make_interval(a)), string(make_interval(0,0,0,0,b)) FROM VALUES (1, 2), (178956970, 2147483647) t(a, b);

--: more_23
SELECT string(make_interval(178956971));

--: zoned_moves tz=Europe/Berlin
SELECT t + i, t - i FROM VALUES (timestamp'2020-03-29 01:30:00', make_interval(0,0,0,1)), (timestamp'2020-10-24 02:30:00', make_interval(0,0,0,1,0,0,30)), (timestamp'2020-03-31 10:00:00', make_interval(0,-1,0,1,-3)), (timestamp'2020-03-31 10:00:00', make_interval(0,1,0,-1,3)), (null, make_interval(1)), (timestamp'2020-03-28 02:30:00', make_interval(0,0,0,1,0,0,-1)) AS v(t, i);

--: legacy_0 ansi=off
SELECT string(make_interval(2147483647));

--: legacy_1 ansi=off
SELECT string(make_interval(1) / 0);

--: legacy_2 ansi=off
SELECT date'2020-01-31' + make_interval(0,0,0,0,1), date'2020-01-31' + make_interval(0,0,0,0,25), date'2020-01-31' - make_interval(0,0,0,0,1);

--: legacy_3 ansi=off
SELECT string(make_interval(1, null)), string(make_interval('x'));

--: extract_fields
SELECT extract(YEAR FROM i), extract(MONTH FROM i), extract(DAY FROM i), extract(HOUR FROM i), extract(MINUTE FROM i), extract(SECOND FROM i), date_part('days', i) FROM VALUES (make_interval(1,2,3,4,50,6,7.123456)), (make_interval(-1,-2,0,-40,-50,-6,-7.5)), (null), (make_interval(0,0,0,0,0,0,0)) AS t(i);

--: extract_quarter
SELECT extract(QUARTER FROM make_interval(1));

--: extract_week
SELECT extract(WEEK FROM make_interval(1));

--: text_year_month_blanks
SELECT CAST(' 1-13 ' AS INTERVAL YEAR TO MONTH);

--: text_year_month_column
SELECT s, try_cast(s AS INTERVAL YEAR TO MONTH) v, try_cast(s AS INTERVAL YEAR) y, try_cast(s AS INTERVAL MONTH) m FROM VALUES ('1'), ('-5'), ('1-2'), ('|1-2'), ("interval '3' year"), ("INTERVAL - '3' MONTH"), ("INTERVAL -'-3' MONTH"), ("INTERVAL '3-4' YEAR TO MONTH"), ("INTERVAL '3-4' MONTH"), ('178956970-7'), ('-178956970-8'), ('178956971-0'), ('1 - 2'), (''), (NULL) AS t(s);

--: text_day_time_column
SELECT s, try_cast(s AS INTERVAL DAY TO HOUR) a, try_cast(s AS INTERVAL DAY TO MINUTE) b, try_cast(s AS INTERVAL HOUR) c, try_cast(s AS INTERVAL HOUR TO MINUTE) d, try_cast(s AS INTERVAL HOUR TO SECOND) e, try_cast(s AS INTERVAL MINUTE) f, try_cast(s AS INTERVAL MINUTE TO SECOND) g FROM VALUES ('1'), ('1 2'), ('1 2:3'), ('-1 2:3'), ('100:59'), ('100:60'), ('1:2:3'), ('1:2:3.5'), ('9999:30.25'), ("INTERVAL '1 2' DAY TO HOUR"), ("INTERVAL -'1:2' HOUR TO MINUTE"), ("interval '1:2' minute  to  second"), ('1 24'), ('1 23'), ('1 2:60') AS t(s);

--: text_legacy ansi=off
SELECT CAST('abc' AS INTERVAL DAY);

--: text_from_csv
SELECT from_csv('1-2,1 02:03:04', 'a INTERVAL YEAR TO MONTH, b INTERVAL DAY TO SECOND').b;

--: text_too_long
SELECT CAST('106751992' AS INTERVAL DAY);

--: text_year_month_literal
SELECT CAST("INTERVAL '1-13' YEAR TO MONTH" AS INTERVAL YEAR TO MONTH);

--: scaled_too_far
SELECT INTERVAL '1' DAY * 1e300;

--: scaled_months_too_far
SELECT INTERVAL '1-6' YEAR TO MONTH * 2147483647;

--: average_of_months
SELECT avg(c), try_avg(c), sum(c) FROM VALUES (interval '1 month'), (interval '1 months') AS tab(c);

--: average_overflows
SELECT avg(c) FROM VALUES (interval '2147483647 months'), (interval '1 months') AS tab(c);

--: sum_tried
SELECT try_sum(c) FROM VALUES (interval '2147483647 months'), (interval '1 months') AS tab(c);

--: plus_array
SELECT INTERVAL '1' DAY + array(1);

--: cast_years
SELECT CAST(200000000 AS INTERVAL YEAR);

--: scaled_0
SELECT INTERVAL '3919103999.999999' SECOND * 1.5 x;

--: scaled_1
SELECT INTERVAL '3919103999.999999' SECOND / 1.5 x;

--: scaled_2
SELECT INTERVAL '3919103999.999999' SECOND * -1.5 x;

--: scaled_3
SELECT INTERVAL '3919103999.999999' SECOND / -1.5 x;

--: scaled_4
SELECT INTERVAL '3919103999.999999' SECOND * 0.5BD x;

--: scaled_5
SELECT INTERVAL '3919103999.999999' SECOND / 0.5BD x;

--: scaled_6
SELECT INTERVAL '3919103999.999999' SECOND * 3 x;

--: scaled_7
SELECT INTERVAL '3919103999.999999' SECOND / 3 x;

--: scaled_8
SELECT INTERVAL '3919103999.999999' SECOND * -2 x;

--: scaled_9
SELECT INTERVAL '3919103999.999999' SECOND / -2 x;

--: scaled_10
SELECT INTERVAL '3919103999.999999' SECOND * 2.0 x;

--: scaled_11
SELECT INTERVAL '3919103999.999999' SECOND / 2.0 x;

--: scaled_12
SELECT INTERVAL '3919103999.999999' SECOND * 0.000001 x;

--: scaled_13
SELECT INTERVAL '3919103999.999999' SECOND / 0.000001 x;

--: scaled_14
SELECT INTERVAL '3919103999.999999' SECOND * 7Y x;

--: scaled_15
SELECT INTERVAL '3919103999.999999' SECOND / 7Y x;

--: scaled_16
SELECT INTERVAL '3919103999.999999' SECOND * 1.5D x;

--: scaled_17
SELECT INTERVAL '3919103999.999999' SECOND / 1.5D x;

--: scaled_18
SELECT INTERVAL '3919103999.999999' SECOND * 12345678901234567.1 x;

--: scaled_19
SELECT INTERVAL '3919103999.999999' SECOND / 12345678901234567.1 x;

--: scaled_22
SELECT INTERVAL '3919103999.999999' SECOND * CAST(NULL AS decimal(5,2)) x;

--: scaled_23
SELECT INTERVAL '3919103999.999999' SECOND / CAST(NULL AS decimal(5,2)) x;

--: scaled_24
SELECT INTERVAL '3919103999.999999' SECOND * NULL x;

--: scaled_25
SELECT INTERVAL '3919103999.999999' SECOND / NULL x;

--: scaled_26
SELECT INTERVAL '3919103999.999999' SECOND * 2.5F x;

--: scaled_27
SELECT INTERVAL '3919103999.999999' SECOND / 2.5F x;

--: scaled_28
SELECT INTERVAL '-3919103999.999999' SECOND * 1.5 x;

--: scaled_29
SELECT INTERVAL '-3919103999.999999' SECOND / 1.5 x;

--: scaled_30
SELECT INTERVAL '-3919103999.999999' SECOND * -1.5 x;

--: scaled_31
SELECT INTERVAL '-3919103999.999999' SECOND / -1.5 x;

--: scaled_32
SELECT INTERVAL '-3919103999.999999' SECOND * 0.5BD x;

--: scaled_33
SELECT INTERVAL '-3919103999.999999' SECOND / 0.5BD x;

--: scaled_34
SELECT INTERVAL '-3919103999.999999' SECOND * 3 x;

--: scaled_35
SELECT INTERVAL '-3919103999.999999' SECOND / 3 x;

--: scaled_36
SELECT INTERVAL '-3919103999.999999' SECOND * -2 x;

--: scaled_37
SELECT INTERVAL '-3919103999.999999' SECOND / -2 x;

--: scaled_38
SELECT INTERVAL '-3919103999.999999' SECOND * 2.0 x;

--: scaled_39
SELECT INTERVAL '-3919103999.999999' SECOND / 2.0 x;

--: scaled_40
SELECT INTERVAL '-3919103999.999999' SECOND * 0.000001 x;

--: scaled_41
SELECT INTERVAL '-3919103999.999999' SECOND / 0.000001 x;

--: scaled_42
SELECT INTERVAL '-3919103999.999999' SECOND * 7Y x;

--: scaled_43
SELECT INTERVAL '-3919103999.999999' SECOND / 7Y x;

--: scaled_44
SELECT INTERVAL '-3919103999.999999' SECOND * 1.5D x;

--: scaled_45
SELECT INTERVAL '-3919103999.999999' SECOND / 1.5D x;

--: scaled_46
SELECT INTERVAL '-3919103999.999999' SECOND * 12345678901234567.1 x;

--: scaled_47
SELECT INTERVAL '-3919103999.999999' SECOND / 12345678901234567.1 x;

--: scaled_84
SELECT INTERVAL '1' SECOND * 1.5 x;

--: scaled_85
SELECT INTERVAL '1' SECOND / 1.5 x;

--: scaled_86
SELECT INTERVAL '1' SECOND * -1.5 x;

--: scaled_87
SELECT INTERVAL '1' SECOND / -1.5 x;

--: scaled_88
SELECT INTERVAL '1' SECOND * 0.5BD x;

--: scaled_89
SELECT INTERVAL '1' SECOND / 0.5BD x;

--: scaled_90
SELECT INTERVAL '1' SECOND * 3 x;

--: scaled_91
SELECT INTERVAL '1' SECOND / 3 x;

--: scaled_92
SELECT INTERVAL '1' SECOND * -2 x;

--: scaled_93
SELECT INTERVAL '1' SECOND / -2 x;

--: scaled_94
SELECT INTERVAL '1' SECOND * 2.0 x;

--: scaled_95
SELECT INTERVAL '1' SECOND / 2.0 x;

--: scaled_96
SELECT INTERVAL '1' SECOND * 0.000001 x;

--: scaled_97
SELECT INTERVAL '1' SECOND / 0.000001 x;

--: scaled_98
SELECT INTERVAL '1' SECOND * 7Y x;

--: scaled_99
SELECT INTERVAL '1' SECOND / 7Y x;

--: scaled_100
SELECT INTERVAL '1' SECOND * 1.5D x;

--: scaled_140
SELECT INTERVAL '7' MONTH * 1.5 x;

--: scaled_141
SELECT INTERVAL '7' MONTH / 1.5 x;

--: scaled_142
SELECT INTERVAL '7' MONTH * -1.5 x;

--: scaled_143
SELECT INTERVAL '7' MONTH / -1.5 x;

--: scaled_144
SELECT INTERVAL '7' MONTH * 0.5BD x;

--: scaled_145
SELECT INTERVAL '7' MONTH / 0.5BD x;

--: scaled_146
SELECT INTERVAL '7' MONTH * 3 x;

--: scaled_147
SELECT INTERVAL '7' MONTH / 3 x;

--: scaled_148
SELECT INTERVAL '7' MONTH * -2 x;

--: scaled_149
SELECT INTERVAL '7' MONTH / -2 x;

--: scaled_150
SELECT INTERVAL '7' MONTH * 2.0 x;

--: scaled_224
SELECT INTERVAL '3919103999.999999' SECOND / 0 x;

--: scaled_225
SELECT INTERVAL '3919103999.999999' SECOND / 0.0 x;

--: scaled_226
SELECT INTERVAL '3919103999.999999' SECOND / 0D x;

--: scaled_227
SELECT INTERVAL '7' MONTH / 0 x;

--: scaled_228
SELECT INTERVAL '7' MONTH / 0.0 x;

--: scaled_229
SELECT INTERVAL '7' MONTH / 0D x;

--: scaled_230
SELECT i * d x, i / d y FROM VALUES (INTERVAL '1.5' SECOND, 1.25), (INTERVAL '2' SECOND, 0.5), (NULL, 1.0), (INTERVAL '1' SECOND, NULL) AS t(i, d);
