-- Values at the ends of their types, timestamps before 1582 in zones whose clocks have seconds there, and VARIANT where a text is wanted.

--: odd_1
SELECT hex(x) FROM VALUES (0D),(1.5D),(-2.5D) v(x);

--: odd_2
SELECT hex(x) FROM VALUES (1e308D),(double('NaN')),(double('-inf')) v(x);

--: odd_3
SELECT hex(x) FROM VALUES (99999999999999999999999999999999999999BD),(-1BD) v(x);

--: odd_4
SELECT hex(x) FROM VALUES (1.9BD),(-1.5BD),(NULL) v(x);

--: odd_5
SELECT hex(x) FROM VALUES (float('NaN')),(float('1.9')) v(x);

--: odd_6
SELECT hex(-1Y), hex(7L);

--: odd_7
SELECT length(x), upper(x), concat(x, 'a'), x || 'b', hex(x), ascii(x) FROM VALUES (parse_json('{"a":[1,null]}')),(NULL) v(x);

--: odd_8
SELECT length(parse_json('1'));

--: odd_9
SELECT greatest(1);

--: odd_10
SELECT least(x) FROM VALUES (1) v(x);

--: odd_11
SELECT greatest();

--: odd_12
SELECT greatest(1,2,NULL), least(3D,1), greatest(NULL,NULL);

--: odd_13
SELECT greatest(map(1,2), map(1,2));

--: odd_14
SELECT log1p(x), acosh(x) FROM VALUES (0D),(-0.0D),(1.5D),(-2.5D),(1e308D),(double('NaN')),(double('inf')),(double('-inf')),(NULL),(0.5D),(1D),(-2147483648D),(-1e200D),(-1D),(1e16D),(1e10D),(-1e8D),(-1e7D),(-1e5D) v(x);

--: odd_15
SELECT space(NULL), space(CAST(NULL AS INT)), space(-1), space(2);

--: odd_16
SELECT space(x) FROM VALUES (NULL),(3) v(x);

--: odd_17
SELECT unix_seconds(TIMESTAMP'9999-12-31 23:59:59.999999'), unix_seconds(TIMESTAMP'1960-01-01 00:00:00.5'), CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS INT), unix_millis(TIMESTAMP'9999-12-31 23:59:59.999999');

--: odd_18
SELECT try_cast('99999999999999' AS INT), upper(parse_json('"x"'));

--: odd_19
SELECT to_json(to_variant_object(named_struct('a',TIMESTAMP'1500-01-01 00:00:00')));

--: odd_20 ansi=false
SELECT hex(x) FROM VALUES (0D),(1.5D),(-2.5D) v(x);

--: odd_21 ansi=false
SELECT hex(x) FROM VALUES (1e308D),(double('NaN')),(double('-inf')) v(x);

--: odd_22 ansi=false
SELECT hex(x) FROM VALUES (99999999999999999999999999999999999999BD),(-1BD) v(x);

--: odd_23 ansi=false
SELECT hex(x) FROM VALUES (1.9BD),(-1.5BD),(NULL) v(x);

--: odd_24 ansi=false
SELECT hex(x) FROM VALUES (float('NaN')),(float('1.9')) v(x);

--: odd_25 ansi=false
SELECT hex(-1Y), hex(7L);

--: odd_26 ansi=false
SELECT length(x), upper(x), concat(x, 'a'), x || 'b', hex(x), ascii(x) FROM VALUES (parse_json('{"a":[1,null]}')),(NULL) v(x);

--: odd_27 ansi=false
SELECT length(parse_json('1'));

--: odd_31 ansi=false
SELECT greatest(1,2,NULL), least(3D,1), greatest(NULL,NULL);

--: odd_32 ansi=false
SELECT greatest(map(1,2), map(1,2));

--: odd_33 ansi=false
SELECT log1p(x), acosh(x) FROM VALUES (0D),(-0.0D),(1.5D),(-2.5D),(1e308D),(double('NaN')),(double('inf')),(double('-inf')),(NULL),(0.5D),(1D),(-2147483648D),(-1e200D),(-1D),(1e16D),(1e10D),(-1e8D),(-1e7D),(-1e5D) v(x);

--: odd_34 ansi=false
SELECT space(NULL), space(CAST(NULL AS INT)), space(-1), space(2);

--: odd_35 ansi=false
SELECT space(x) FROM VALUES (NULL),(3) v(x);

--: odd_36 ansi=false
SELECT unix_seconds(TIMESTAMP'9999-12-31 23:59:59.999999'), unix_seconds(TIMESTAMP'1960-01-01 00:00:00.5'), CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS INT), unix_millis(TIMESTAMP'9999-12-31 23:59:59.999999');

--: odd_37 ansi=false
SELECT try_cast('99999999999999' AS INT), upper(parse_json('"x"'));

--: odd_38 ansi=false
SELECT to_json(to_variant_object(named_struct('a',TIMESTAMP'1500-01-01 00:00:00')));

--: odd_39 tz=America/New_York
SELECT to_json(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00','c',TIMESTAMP'1900-01-01 00:00:00'));

--: odd_40 tz=America/New_York
SELECT to_csv(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00','c',TIMESTAMP'1960-01-01 00:00:00'));

--: odd_41 tz=America/New_York
SELECT to_xml(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00'));

--: odd_42 tz=America/New_York
SELECT to_json(to_variant_object(named_struct('a',TIMESTAMP'1500-01-01 00:00:00')));

--: odd_43 tz=America/New_York
SELECT TIMESTAMP'0001-01-01 00:00:00', CAST(DATE'0001-01-01' AS TIMESTAMP), TIMESTAMP'1883-11-18 12:03:57', TIMESTAMP'1883-11-18 12:03:59', TIMESTAMP'1582-10-04 12:00:00';

--: odd_44 tz=America/New_York
SELECT hour(TIMESTAMP'0001-01-01 10:00:00'), CAST(TIMESTAMP'0001-01-01 10:00:00' AS STRING), make_timestamp(1,1,1,0,0,0) = TIMESTAMP'0001-01-01 00:00:00';

--: odd_45 tz=Asia/Kathmandu
SELECT to_json(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00','c',TIMESTAMP'1900-01-01 00:00:00'));

--: odd_46 tz=Asia/Kathmandu
SELECT to_csv(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00','c',TIMESTAMP'1960-01-01 00:00:00'));

--: odd_47 tz=Asia/Kathmandu
SELECT to_xml(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00'));

--: odd_48 tz=Asia/Kathmandu
SELECT to_json(to_variant_object(named_struct('a',TIMESTAMP'1500-01-01 00:00:00')));

--: odd_49 tz=Asia/Kathmandu
SELECT TIMESTAMP'0001-01-01 00:00:00', CAST(DATE'0001-01-01' AS TIMESTAMP), TIMESTAMP'1883-11-18 12:03:57', TIMESTAMP'1883-11-18 12:03:59', TIMESTAMP'1582-10-04 12:00:00';

--: odd_50 tz=Asia/Kathmandu
SELECT hour(TIMESTAMP'0001-01-01 10:00:00'), CAST(TIMESTAMP'0001-01-01 10:00:00' AS STRING), make_timestamp(1,1,1,0,0,0) = TIMESTAMP'0001-01-01 00:00:00';

--: odd_51 tz=Africa/Monrovia
SELECT to_json(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00','c',TIMESTAMP'1900-01-01 00:00:00'));

--: odd_52 tz=Africa/Monrovia
SELECT to_csv(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00','c',TIMESTAMP'1960-01-01 00:00:00'));

--: odd_53 tz=Africa/Monrovia
SELECT to_xml(named_struct('a',TIMESTAMP'1500-01-01 00:00:00', 'b', TIMESTAMP'2020-07-01 00:00:00'));

--: odd_54 tz=Africa/Monrovia
SELECT to_json(to_variant_object(named_struct('a',TIMESTAMP'1500-01-01 00:00:00')));

--: odd_55 tz=Africa/Monrovia
SELECT TIMESTAMP'0001-01-01 00:00:00', CAST(DATE'0001-01-01' AS TIMESTAMP), TIMESTAMP'1883-11-18 12:03:57', TIMESTAMP'1883-11-18 12:03:59', TIMESTAMP'1582-10-04 12:00:00';

--: odd_56 tz=Africa/Monrovia
SELECT hour(TIMESTAMP'0001-01-01 10:00:00'), CAST(TIMESTAMP'0001-01-01 10:00:00' AS STRING), make_timestamp(1,1,1,0,0,0) = TIMESTAMP'0001-01-01 00:00:00';

--: old_1 tz=America/New_York
SELECT TIMESTAMP'1500-01-01 00:00:00';

--: old_2 tz=America/New_York
SELECT unix_seconds(TIMESTAMP'1500-01-01 00:00:00');

--: old_3 tz=America/New_York
SELECT timestamp_seconds(-14831751838);

--: old_4 tz=America/New_York
SELECT CAST('1500-03-01 00:00:00' AS TIMESTAMP);

--: old_5 tz=America/New_York
SELECT CAST(timestamp_seconds(-14831751838) AS STRING);

--: old_6 tz=America/New_York
SELECT CAST(DATE'1500-01-01' AS TIMESTAMP);

--: old_7 tz=America/New_York
SELECT CAST(timestamp_seconds(-14831751838) AS DATE);

--: old_8 tz=America/New_York
SELECT year(timestamp_seconds(-14831751838)), day(timestamp_seconds(-14831751838)), hour(timestamp_seconds(-14831751838));

--: old_9 tz=America/New_York
SELECT date_format(timestamp_seconds(-14831751838),'yyyy-MM-dd HH:mm:ss');

--: old_10 tz=America/New_York
SELECT to_timestamp('1500-01-01','yyyy-MM-dd');

--: old_11 tz=America/New_York
SELECT make_timestamp(1500,1,1,0,0,0);

--: old_12 tz=America/New_York
SELECT date_trunc('MONTH',timestamp_seconds(-14831751838));

--: old_13 tz=America/New_York
SELECT timestamp_seconds(-14831751838) + INTERVAL 1 MONTH;

--: old_14 tz=America/New_York
SELECT timestamp_seconds(-14831751838) + INTERVAL 1 DAY;

--: old_15 tz=America/New_York
SELECT CAST(timestamp_seconds(-14831751838) AS TIMESTAMP_NTZ);

--: old_16 tz=America/New_York
SELECT CAST(TIMESTAMP_NTZ'1500-01-01 00:00:00' AS TIMESTAMP);

--: old_17 tz=America/New_York
SELECT from_unixtime(-14831751838);

--: old_18 tz=America/New_York
SELECT unix_timestamp('1500-01-01 00:00:00');

--: old_19 tz=America/New_York
SELECT add_months(timestamp_seconds(-14831751838),1);

--: old_20 tz=America/New_York
SELECT to_utc_timestamp(TIMESTAMP'1500-01-01 00:00:00','Asia/Tokyo');

--: old_21 tz=America/New_York
SELECT from_utc_timestamp(TIMESTAMP'1500-01-01 00:00:00','Asia/Tokyo');

--: old_22 tz=America/New_York
SELECT datediff(TIMESTAMP'1500-01-01 00:00:00',DATE'1500-01-01');

--: old_23 tz=America/New_York
SELECT last_day(timestamp_seconds(-14831751838));

--: old_24 tz=America/New_York
SELECT months_between(TIMESTAMP'1500-02-01 00:00:00',TIMESTAMP'1500-01-01 00:00:00');

--: old_25 tz=America/New_York
SELECT timestampdiff(MONTH,TIMESTAMP'1500-01-01 00:00:00',TIMESTAMP'1600-02-01 00:00:00');

--: old_26 tz=America/New_York
SELECT timestampadd(YEAR,100,timestamp_seconds(-14831751838));

--: old_27 tz=America/New_York
SELECT extract(WEEK FROM timestamp_seconds(-14831751838));

--: old_28 tz=America/New_York
SELECT weekofyear(timestamp_seconds(-14831751838)), dayofyear(timestamp_seconds(-14831751838)), weekday(timestamp_seconds(-14831751838));

--: old_29 tz=America/New_York
SELECT CAST(TIMESTAMP'9999-12-31 23:59:59.999999' AS BIGINT);

--: old_30 tz=America/New_York
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS BIGINT);

--: old_31 tz=America/New_York
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS INT);

--: old_32 tz=America/New_York
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS DOUBLE);

--: old_33 tz=America/New_York
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS DECIMAL(20,6));

--: old_34 tz=America/New_York
SELECT to_json(named_struct('a',timestamp_seconds(-14831751838)));

--: old_35 tz=America/New_York
SELECT from_json('{"a":"1500-01-01T00:00:00"}','a timestamp');

--: old_36 tz=America/New_York
SELECT to_csv(named_struct('a',timestamp_seconds(-14831751838)));

--: old_37 tz=America/New_York
SELECT sequence(TIMESTAMP'1500-01-01 00:00:00',TIMESTAMP'1500-03-01 00:00:00',INTERVAL 1 MONTH);

--: old_38 tz=America/New_York
SELECT to_date('1500-02-28 10:00:00');

--: old_39 tz=America/New_York
SELECT TIMESTAMP'1582-10-10 00:00:00';

--: old_40 tz=America/New_York
SELECT TIMESTAMP'1582-10-15 00:00:00';

--: old_41 tz=America/New_York
SELECT TIMESTAMP'1582-10-04 00:00:00';

--: old_42 tz=America/New_York
SELECT TIMESTAMP'0001-01-01 00:00:00';

--: old_43 tz=America/New_York
SELECT TIMESTAMP'-0001-01-01 00:00:00';

--: old_44 tz=America/New_York
SELECT TIMESTAMP'1500-02-28 00:00:00' = TIMESTAMP_NTZ'1500-02-28 00:00:00';

--: old_45 tz=America/New_York
SELECT timestamp_seconds(-14831751838) BETWEEN DATE'1499-12-31' AND DATE'1500-01-02';

--: old_46 tz=Asia/Kathmandu
SELECT TIMESTAMP'1500-01-01 00:00:00';

--: old_47 tz=Asia/Kathmandu
SELECT unix_seconds(TIMESTAMP'1500-01-01 00:00:00');

--: old_48 tz=Asia/Kathmandu
SELECT timestamp_seconds(-14831751838);

--: old_49 tz=Asia/Kathmandu
SELECT CAST('1500-03-01 00:00:00' AS TIMESTAMP);

--: old_50 tz=Asia/Kathmandu
SELECT CAST(timestamp_seconds(-14831751838) AS STRING);

--: old_51 tz=Asia/Kathmandu
SELECT CAST(DATE'1500-01-01' AS TIMESTAMP);

--: old_52 tz=Asia/Kathmandu
SELECT CAST(timestamp_seconds(-14831751838) AS DATE);

--: old_53 tz=Asia/Kathmandu
SELECT year(timestamp_seconds(-14831751838)), day(timestamp_seconds(-14831751838)), hour(timestamp_seconds(-14831751838));

--: old_54 tz=Asia/Kathmandu
SELECT date_format(timestamp_seconds(-14831751838),'yyyy-MM-dd HH:mm:ss');

--: old_55 tz=Asia/Kathmandu
SELECT to_timestamp('1500-01-01','yyyy-MM-dd');

--: old_56 tz=Asia/Kathmandu
SELECT make_timestamp(1500,1,1,0,0,0);

--: old_57 tz=Asia/Kathmandu
SELECT date_trunc('MONTH',timestamp_seconds(-14831751838));

--: old_58 tz=Asia/Kathmandu
SELECT timestamp_seconds(-14831751838) + INTERVAL 1 MONTH;

--: old_59 tz=Asia/Kathmandu
SELECT timestamp_seconds(-14831751838) + INTERVAL 1 DAY;

--: old_60 tz=Asia/Kathmandu
SELECT CAST(timestamp_seconds(-14831751838) AS TIMESTAMP_NTZ);

--: old_61 tz=Asia/Kathmandu
SELECT CAST(TIMESTAMP_NTZ'1500-01-01 00:00:00' AS TIMESTAMP);

--: old_62 tz=Asia/Kathmandu
SELECT from_unixtime(-14831751838);

--: old_63 tz=Asia/Kathmandu
SELECT unix_timestamp('1500-01-01 00:00:00');

--: old_64 tz=Asia/Kathmandu
SELECT add_months(timestamp_seconds(-14831751838),1);

--: old_65 tz=Asia/Kathmandu
SELECT to_utc_timestamp(TIMESTAMP'1500-01-01 00:00:00','Asia/Tokyo');

--: old_66 tz=Asia/Kathmandu
SELECT from_utc_timestamp(TIMESTAMP'1500-01-01 00:00:00','Asia/Tokyo');

--: old_67 tz=Asia/Kathmandu
SELECT datediff(TIMESTAMP'1500-01-01 00:00:00',DATE'1500-01-01');

--: old_68 tz=Asia/Kathmandu
SELECT last_day(timestamp_seconds(-14831751838));

--: old_69 tz=Asia/Kathmandu
SELECT months_between(TIMESTAMP'1500-02-01 00:00:00',TIMESTAMP'1500-01-01 00:00:00');

--: old_70 tz=Asia/Kathmandu
SELECT timestampdiff(MONTH,TIMESTAMP'1500-01-01 00:00:00',TIMESTAMP'1600-02-01 00:00:00');

--: old_71 tz=Asia/Kathmandu
SELECT timestampadd(YEAR,100,timestamp_seconds(-14831751838));

--: old_72 tz=Asia/Kathmandu
SELECT extract(WEEK FROM timestamp_seconds(-14831751838));

--: old_73 tz=Asia/Kathmandu
SELECT weekofyear(timestamp_seconds(-14831751838)), dayofyear(timestamp_seconds(-14831751838)), weekday(timestamp_seconds(-14831751838));

--: old_74 tz=Asia/Kathmandu
SELECT CAST(TIMESTAMP'9999-12-31 23:59:59.999999' AS BIGINT);

--: old_75 tz=Asia/Kathmandu
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS BIGINT);

--: old_76 tz=Asia/Kathmandu
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS INT);

--: old_77 tz=Asia/Kathmandu
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS DOUBLE);

--: old_78 tz=Asia/Kathmandu
SELECT CAST(TIMESTAMP'1960-01-01 00:00:00.5' AS DECIMAL(20,6));

--: old_79 tz=Asia/Kathmandu
SELECT to_json(named_struct('a',timestamp_seconds(-14831751838)));

--: old_80 tz=Asia/Kathmandu
SELECT from_json('{"a":"1500-01-01T00:00:00"}','a timestamp');

--: old_81 tz=Asia/Kathmandu
SELECT to_csv(named_struct('a',timestamp_seconds(-14831751838)));

--: old_82 tz=Asia/Kathmandu
SELECT sequence(TIMESTAMP'1500-01-01 00:00:00',TIMESTAMP'1500-03-01 00:00:00',INTERVAL 1 MONTH);

--: old_83 tz=Asia/Kathmandu
SELECT to_date('1500-02-28 10:00:00');

--: old_84 tz=Asia/Kathmandu
SELECT TIMESTAMP'1582-10-10 00:00:00';

--: old_85 tz=Asia/Kathmandu
SELECT TIMESTAMP'1582-10-15 00:00:00';

--: old_86 tz=Asia/Kathmandu
SELECT TIMESTAMP'1582-10-04 00:00:00';

--: old_87 tz=Asia/Kathmandu
SELECT TIMESTAMP'0001-01-01 00:00:00';

--: old_88 tz=Asia/Kathmandu
SELECT TIMESTAMP'-0001-01-01 00:00:00';

--: old_89 tz=Asia/Kathmandu
SELECT TIMESTAMP'1500-02-28 00:00:00' = TIMESTAMP_NTZ'1500-02-28 00:00:00';

--: old_90 tz=Asia/Kathmandu
SELECT timestamp_seconds(-14831751838) BETWEEN DATE'1499-12-31' AND DATE'1500-01-02';
