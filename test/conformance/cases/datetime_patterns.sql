-- Datetime patterns that are columns, and those whose letters the engine's own formats have not.

--: pattern_1
select to_timestamp(s, f) from values ('2020-01-02','yyyy-MM-dd'), ('03/04/2021 05:06','dd/MM/yyyy HH:mm'), (null,'yyyy'), ('x',null) t(s,f)

--: pattern_2
select to_timestamp(s, f) from values ('2020-01-02x','yyyy-MM-dd') t(s,f)

--: pattern_3
select to_timestamp(s, f) from values ('2020-1-02','yyyy-MM-dd') t(s,f)

--: pattern_4
select to_timestamp(s, f) from values ('2020-13-02','yyyy-MM-dd') t(s,f)

--: pattern_5
select to_timestamp(s, f) from values ('2020-02-30','yyyy-MM-dd') t(s,f)

--: pattern_6
select to_timestamp(s, f) from values ('2019-02-29','yyyy-MM-dd') t(s,f)

--: pattern_7
select to_timestamp(s, f) from values ('02-29','MM-dd') t(s,f)

--: pattern_8
select to_timestamp(s, f) from values ('2020-01-02 25','yyyy-MM-dd HH') t(s,f)

--: pattern_9
select to_timestamp(s, f) from values ('','yyyy-MM-dd') t(s,f)

--: pattern_10
select to_timestamp(s, f) from values ('abc','yyyy-MM-dd') t(s,f)

--: pattern_11
select to_timestamp(s, f) from values ('12020-01-01','yyyy-MM-dd') t(s,f)

--: pattern_12
select to_timestamp(s, f) from values ('2020-01-02 13 PM','yyyy-MM-dd hh a') t(s,f)

--: pattern_13
select to_timestamp(s, f) from values ('2020-01-02 13 AM','yyyy-MM-dd HH a') t(s,f)

--: pattern_14
select to_timestamp(s, f) from values ('10','qq') t(s,f)

--: pattern_15
select to_timestamp(s, f) from values ('10','YYYY') t(s,f)

--: pattern_16
select to_timestamp(s, f) from values ('10','MMMMM') t(s,f)

--: pattern_17
select to_timestamp(s, f) from values ('10','HHH') t(s,f)

--: pattern_18
select to_timestamp(s, f) from values ('10','{') t(s,f)

--: pattern_19
select to_timestamp(s, f) from values ('10','''') t(s,f)

--: pattern_20
select to_timestamp(s, f) from values ('10','b') t(s,f)

--: pattern_21
select to_timestamp(s, f) from values ('10','u') t(s,f)

--: pattern_22
select to_timestamp(s, f) from values ('10','E') t(s,f)

--: pattern_23
select to_timestamp(s, f) from values ('10','aa') t(s,f)

--: pattern_24
select to_timestamp(s, f) from values ('10','') t(s,f)

--: pattern_25
select to_timestamp(s, f) from values ('2020-01-02 03:04:05.1','yyyy-MM-dd HH:mm:ss.SSS'), ('2020-01-02 03:04:05.123456789','yyyy-MM-dd HH:mm:ss.SSSSSSSSS'), ('2020-01-02T03:04:05Z','yyyy-MM-dd''T''HH:mm:ssX'), ('2020-01-02T03:04:05+02:00','yyyy-MM-dd''T''HH:mm:ssXXX') t(s,f)

--: pattern_26
select to_timestamp(s, f) from values ('2020-01-02+19','yyyy-MM-ddX') t(s,f)

--: pattern_27
select to_timestamp(s, f) from values ('2020-01-02 Europe/Berlin','yyyy-MM-dd VV') t(s,f)

--: pattern_28
select to_timestamp_ntz(s, f), to_timestamp_ltz(s, f) from values ('2020-01-02 03','yyyy-MM-dd HH') t(s,f)

--: pattern_29
select to_timestamp_ntz(s, f) from values ('2020-01-02 03+02','yyyy-MM-dd HHX') t(s,f)

--: pattern_30
select to_date(s, f) from values ('2020-01-02','yyyy-MM-dd'), ('02.03.2020 12','dd.MM.yyyy HH'), ('2020','yyyy'), ('12','HH') t(s,f)

--: pattern_31
select to_date(s, f) from values ('2020-01-02 01+12','yyyy-MM-dd HHX') t(s,f)

--: pattern_32
select to_date(s, f) from values ('x','yyyy-MM-dd') t(s,f)

--: pattern_33
select try_to_date(s, f), try_to_timestamp(s, f) from values ('2020-01-02','yyyy-MM-dd'), ('x','yyyy-MM-dd') t(s,f)

--: pattern_34
select try_to_timestamp(s, f) from values ('x','qqq') t(s,f)

--: pattern_35
select try_to_date(s, f) from values ('x','qqq') t(s,f)

--: pattern_36
select unix_timestamp(s, f), to_unix_timestamp(s, f) from values ('2020-01-02','yyyy-MM-dd'), ('1969-12-31 23:59:59.5','yyyy-MM-dd HH:mm:ss.S'), (null, 'yyyy'), ('1', null) t(s,f)

--: pattern_37
select unix_timestamp(s, f) from values ('x','yyyy-MM-dd') t(s,f)

--: pattern_38
select from_unixtime(n, f) from values (0,'yyyy-MM-dd'), (1700000000,'yyyy/MM/dd HH:mm:ss EEE'), (null,'yyyy'), (1,null) t(n,f)

--: pattern_39
select from_unixtime(n, f) from values (0,'YYYY') t(n,f)

--: pattern_40
select date_format(d, f) from values (timestamp'2020-01-02 03:04:05.678901','yyyy-MM-dd HH:mm:ss.SSSSSS'), (timestamp'2020-11-12 13:14:15','yy/M/d h:m:s a'), (timestamp'2020-01-02 00:04:05','EEEE, d MMMM yyyy K k') t(d,f)

--: pattern_41
select date_format(d, f) from values (date'2020-01-02','yyyy-MM-dd HH'), (date'2020-01-02','''x'' y ''''') t(d,f)

--: pattern_42
select date_format(d, f) from values (timestamp_ntz'2020-01-02 03:04:05','yyyy HH') t(d,f)

--: pattern_43
select date_format(d, f) from values (date'2020-01-02','u') t(d,f)

--: pattern_44
select date_format(d, f) from values (date'2020-01-02','qqqqq') t(d,f)

--: pattern_45
select date_format(d, f) from values (date'2020-01-02','B') t(d,f)

--: pattern_46
select date_format(d, f) from values (date'2020-01-02','HHH') t(d,f)

--: pattern_47
select date_format(d, f) from values (date'2020-01-02','') t(d,f)

--: pattern_48
select date_format(d, f) from values (date'2020-01-02','[yyyy]') t(d,f)

--: pattern_49
select date_format(d, f) from values (date'12020-01-02','yyyy-MM-dd'), (date'-0044-03-15','yyyy-MM-dd G'), (date'-0044-03-15','yyyy-MM-dd'), (date'0044-03-15','y yy yyyyyy') t(d,f)

--: pattern_50 ansi=off
select to_timestamp(s, f) from values ('x','yyyy-MM-dd'), ('2020','yyyy') t(s,f)

--: pattern_51 ansi=off
select to_timestamp(s, f) from values ('x','qqq') t(s,f)

--: pattern_52 ansi=off
select to_date(s, f), unix_timestamp(s, f) from values ('x','yyyy-MM-dd'), ('2020','yyyy') t(s,f)

--: pattern_53 ansi=off tz=America/New_York
select date_format(d, f), from_unixtime(unix_seconds(d), f) from values (timestamp'2020-07-02 03:00:00','yyyy HH XXX VV Z'), (timestamp'2020-01-02 03:00:00','yyyy HH O x XXXXX OOOO ZZZZ') t(d,f)

--: pattern_54 ansi=off tz=America/New_York
select date_format(d, f) from values (timestamp'2020-07-02 03:00:00','zzz'), (timestamp'2020-07-02 03:00:00','zzzz') t(d,f)

--: pattern_55
select to_timestamp('2020-01-02 03:04:05.1','yyyy-MM-dd HH:mm:ss.SSS'), to_timestamp('2020-01-02 03:04:05.123456','yyyy-MM-dd HH:mm:ss.SSSSSS'), to_timestamp('02 jan 2020','dd MMM yyyy'), to_timestamp('2 January 2020','d MMMM y')

--: pattern_56
select to_timestamp('2020','YYYY')

--: pattern_57
select to_timestamp('2020','qq')

--: pattern_58
select to_timestamp('2020','b')

--: pattern_59
select to_date('2020-01-02 Thu','yyyy-MM-dd E')

--: pattern_60
select date_format(date'2020-01-02','YYYY')

--: pattern_61
select date_format(date'2020-01-02','e'), 1

--: pattern_62
select date_format(date'2020-01-02','b')

--: pattern_63
select date_format(timestamp'2020-01-02 03:04:05','F [yyyy] yyyyy yyyyyy')

--: pattern_64
select date_format(timestamp'2020-01-02 03:04:05','yyyy-MM-dd''T''HH:mm:ss.SSSXXX')

--: pattern_65
select to_timestamp('2020-01-02T03:04:05','yyyy-MM-dd''T''HH:mm:ss'), to_timestamp('2020-01-02T03:04:05','yyyy-MM-dd''T''HH:mm[:ss]'), to_timestamp('2020-01-02T03:04','yyyy-MM-dd''T''HH:mm[:ss]')

--: pattern_66
select to_date('20200102','yyyyMMdd'), to_date('2020/1/2','yyyy/M/d'), to_date('20','yy'), to_timestamp('12:30 pm','hh:mm a'), to_timestamp('1 12:30','H hh:mm')

--: pattern_67
select unix_timestamp('2020-01-02 03:04:05.5','yyyy-MM-dd HH:mm:ss.S'), from_unixtime(0,'YYYY')

--: pattern_68
select from_unixtime(0,'yyyy F')

--: pattern_69
select to_timestamp('2020-01-02+05:30','yyyy-MM-ddXXX'), to_timestamp('2020-01-02+0530','yyyy-MM-ddZ'), to_timestamp('2020-01-02Z','yyyy-MM-ddX'), to_timestamp('2020-01-02+05','yyyy-MM-ddx')

--: pattern_70
select to_timestamp('123 2020','D y'), to_timestamp('366 2019','DDD yyyy')

--: pattern_71
select to_timestamp(s, f) from values ('1 13','h H') t(s,f)

--: pattern_72
select to_timestamp(s, f) from values ('2 3 PM','H h a') t(s,f)

--: pattern_73
select to_timestamp(s, f) from values ('13:00:05 3','HH:mm:ss K') t(s,f)

--: pattern_74
select to_timestamp(s, f) from values ('1 2','H H') t(s,f)

--: pattern_75
select to_timestamp(s, f) from values ('1 32','M d') t(s,f)

--: pattern_76
select to_timestamp(s, f) from values ('2020 1 32','y M d') t(s,f)

--: pattern_77
select to_timestamp(s, f) from values ('60','m') t(s,f)

--: pattern_78
select to_timestamp(s, f) from values ('0000 1','G y') t(s,f)

--: pattern_79
select to_timestamp(s, f) from values ('AD 0','G y') t(s,f)

--: pattern_80
select to_timestamp(s, f) from values (repeat('x',80),'y') t(s,f)

--: pattern_81
select to_timestamp(s, f) from values ('9999999999','y') t(s,f)

--: pattern_82
select to_timestamp(s, f) from values ('300000','y') t(s,f)

--: pattern_83
select to_timestamp(s, f) from values ('123 2020','D y') t(s,f)

--: pattern_84
select from_unixtime(n, f) from values (0, 'XXXX'), (1, 'XXXXXX') t(n,f)

--: pattern_85
select date_format(n, f) from values (date'2020-01-01', 'VVV') t(n,f)

--: pattern_86
select date_format(n, f) from values (date'2020-01-01', 'y#') t(n,f)

--: pattern_87
select date_format(n, f) from values (date'2020-01-01', 'SSSSSSSSSS') t(n,f)

--: pattern_88
select date_format(s, f) from values ('2020-01-02 03:04', 'd HH'), (null, 'd'), ('2020-01-02', null) t(s, f)

--: pattern_89
select date_format(1, f) from values ('d') t(f)

--: pattern_90
select to_timestamp(s, 1) from values ('2020') t(s)

--: pattern_91
select to_timestamp(s, concat('yyyy', '-MM')), to_date(s, lower('YYYY-') || 'MM') from values ('2020-03') t(s)

--: pattern_92
select sum(unix_timestamp(s, f)), count(distinct to_date(s, f)) from (select date_format(date'2020-01-01' + make_interval(0,0,0,cast(id % 1000 as int)), f) s, f from (select id, case when id % 2 = 0 then 'yyyy-MM-dd' else 'dd.MM.yyyy' end f from range(10000)))

--: more_1
select date_format(d, f) from values (timestamp'2020-01-02 03:04:05.678901','G GGGG y yyy yyyyy D DD DDD F Q QQ QQQ QQQQ q qq LL LLL LLLL'), (timestamp'2019-12-31 13:04:05.678901','D DD F S SS SSS SSSS SSSSSSS SSSSSSSSS X XX XXX x xx xxx Z ZZ ZZZ ZZZZ ZZZZZ O OOOO')  t(d,f)

--: more_2 tz=America/New_York
select to_timestamp(s, f), date_format(to_timestamp(s, f), f), unix_timestamp(s, f) from values ('2020-07-02 03','yyyy-MM-dd HH'), ('2024-03-10 02:30','yyyy-MM-dd HH:mm') t(s,f)

--: years_beyond_four_digits
SELECT date_format(d, 'yyyy'), date_format(d, 'yyyy-MM-dd HH:mm'), date_format(d, 'dd.MM.yyyy'), date_format(d, 'QQQ yyyy'), date_format(d, 'yy'), date_format(d, 'y'), date_format(d, 'yyyyyy') FROM VALUES (DATE'-0001-01-01'), (DATE'-1234-05-05'), (DATE'0000-01-01'), (DATE'+12345-01-01'), (DATE'2024-02-02'), (DATE'-12345-01-01'), (NULL) AS t(d);

--: years_beyond_four_digits_written
SELECT to_json(struct(d, CAST(d AS TIMESTAMP) AS t, CAST(d AS TIMESTAMP_NTZ) AS n)), to_csv(struct(d, CAST(d AS TIMESTAMP) AS t, CAST(d AS TIMESTAMP_NTZ) AS n)), to_xml(struct(d, CAST(d AS TIMESTAMP) AS t, CAST(d AS TIMESTAMP_NTZ) AS n)), to_json(struct(d), map('dateFormat', 'yyyy/MM/dd')), to_csv(struct(d), map('dateFormat', 'yyyy/MM/dd')), to_json(struct(CAST(d AS TIMESTAMP) AS t), map('timestampFormat', 'MM yyyy')) FROM VALUES (DATE'-0001-01-01'), (DATE'+12345-01-01'), (DATE'2024-02-02') AS t(d);

--: years_beyond_four_digits_as_text
SELECT CAST(CAST(d AS TIMESTAMP) AS STRING), CAST(CAST(d AS TIMESTAMP_NTZ) AS STRING), CAST(struct(CAST(d AS TIMESTAMP) AS t) AS STRING), CAST(d AS STRING) FROM VALUES (DATE'-0001-01-01'), (DATE'0000-06-30'), (DATE'+12345-01-01'), (DATE'2024-02-02') AS t(d);

--: offsets_of_utc
SELECT date_format(TIMESTAMP'2024-02-29 12:34:56', 'Z|ZZ|ZZZ|ZZZZ|ZZZZZ|X|XX|XXX|XXXX|XXXXX|x|xx|xxx|xxxx|xxxxx|O|OOOO|VV|z') AS a, date_format(t, 'Z|ZZ|ZZZ|ZZZZ|ZZZZZ|X|XX|XXX|XXXX|XXXXX|x|xx|xxx|xxxx|xxxxx|O|OOOO|VV|z') AS b FROM VALUES (TIMESTAMP'2024-07-29 12:34:56') AS v(t);
