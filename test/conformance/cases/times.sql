-- TIME, the time of the day, whose setting is off by default; each session turns it on.

--: setup
set spark.sql.timeType.enabled=true

--: literal_1
select time'12:30:45.123456'

--: literal_2
select time'12:30:45.1234567'

--: literal_3
select time'12:30:45.123456789'

--: literal_4
select time'12:30:45.1234567891'

--: literal_5
select time'12:30'

--: literal_6
select time'12'

--: literal_7
select time'24:00:00'

--: literal_8
select time'1:2:3'

--: literal_9
select time'01:02:03.4'

--: literal_10
select time' 01:02:03 '

--: literal_11
select time'T01:02:03'

--: literal_12
select time'01:02:03Z'

--: literal_13
select time'01:02:03 PM'

--: literal_14
select time'1:02:03 pm'

--: literal_15
select time'12:02:03 AM'

--: literal_16
select time'13:02:03 AM'

--: literal_17
select time'01:02 PM'

--: literal_18
select time'23:59:59.999999'

--: literal_19
select time'23:59:60'

--: literal_20
select time''

--: literal_21
select time'abc'

--: literal_22
select time '00:00:00.000000'

--: literal_23
select typeof(time'01:02:03')

--: literal_24
select typeof(time'01:02:03.123')

--: literal_25
select cast('12:30:45.123456789' as time)

--: literal_26
select cast('12:30:45.123456' as time(0)), cast('12:30:45.123456' as time(3)), cast('12:30:45.999999' as time(0)), typeof(cast('12:30:45.123456' as time(3)))

--: literal_27
select cast('12:30' as time(7))

--: literal_28
select cast('12:30' as time(9))

--: literal_29
select cast('12:30' as time without time zone)

--: literal_30
select cast('12:30' as time(3) without time zone)

--: literal_31
select cast('abc' as time)

--: literal_32
select try_cast('abc' as time)

--: literal_33
select cast('12' as time)

--: literal_34
select cast('2020-01-01 12:30:00' as time)

--: literal_35
select cast('  12:30:00  ' as time)

--: literal_36
select cast('9:3:1' as time)

--: literal_37
select cast('09:03:01.' as time)

--: literal_38
select cast('T09:03:01' as time)

--: literal_39
select cast('09:03:01Z' as time)

--: literal_40
select cast('24:00:00' as time)

--: literal_41
select cast(null as time)

--: literal_42
select cast('12:30 pm' as time)

--: literal_43
select cast(timestamp'2020-01-01 12:30:45.123456' as time)

--: literal_44
select cast(timestamp_ntz'2020-01-01 12:30:45.123456' as time)

--: literal_45
select cast(timestamp'2020-01-01 12:30:45.123456' as time(2))

--: literal_46
select cast(date'2020-01-01' as time)

--: literal_47
select cast(1 as time)

--: literal_48
select cast(1.5 as time)

--: literal_49
select cast(true as time)

--: literal_50
select cast(x'01' as time)

--: literal_51
select cast(interval '1' hour as time)

--: literal_52
select cast(time'12:30:45.123456' as string)

--: literal_53
select cast(time'12:30:45.123000' as string), cast(time'12:30:45' as string), cast(time'00:00:00' as string), cast(time'12:30' as string)

--: literal_54
select cast(time'12:30:45.123456' as int), cast(time'12:30:45.123456' as bigint), cast(time'12:30:45.123456' as smallint)

--: literal_55
select cast(time'12:30:45.123456' as tinyint)

--: literal_56
select cast(time'00:00:45.923456' as tinyint)

--: literal_57
select cast(time'12:30:45.123456' as smallint)

--: literal_58
select cast(time'12:30:45.123456' as decimal(14,9)), cast(time'12:30:45.123456' as decimal(5,0)), cast(time'12:30:45.123456' as decimal(10,2))

--: literal_59
select cast(time'12:30:45.123456' as decimal(4,0))

--: literal_60
select cast(time'12:30:45.123456' as double)

--: literal_61
select cast(time'12:30:45.123456' as float)

--: literal_62
select cast(time'12:30:45.123456' as boolean)

--: literal_63
select cast(time'12:30:45.123456' as timestamp)

--: literal_64
select cast(time'12:30:45.123456' as timestamp_ntz)

--: literal_65
select cast(time'12:30:45.123456' as date)

--: literal_66
select cast(time'12:30:45.123456' as binary)

--: literal_67
select cast(time'12:30:45.123456' as interval day to second)

--: literal_68
select cast(time'12:30:45.123456' as time(0)), cast(time'12:30:45.123456' as time(4)), cast(cast(time'12:30:45.123456' as time(0)) as time(6))

--: literal_69
select try_cast(time'12:30:45.123456' as tinyint)

--: literal_70
select try_cast(time'12:30:45.123456' as date)

--: literal_71
select make_time(1,2,3), make_time(1,2,3.5), make_time(1,2,59.999999)

--: literal_72
select make_time(1,2,3.5D)

--: literal_73
select make_time(24,0,0)

--: literal_74
select make_time(0,60,0)

--: literal_75
select make_time(0,0,60)

--: literal_76
select make_time(0,0,60.5)

--: literal_77
select make_time(-1,0,0)

--: literal_78
select make_time(null,0,0), make_time(1,null,0), make_time(0,0,null)

--: literal_79
select make_time(1,2)

--: literal_80
select make_time('1','2','3')

--: literal_81
select make_time('1','2','3.25')

--: literal_82
select make_time(1L,2,3)

--: literal_83
select make_time(1,2,3.1234567)

--: literal_84
select try_make_time(24,0,0)

--: literal_85
select make_time(x,2,3) from values (1),(null) t(x)

--: literal_86
select make_time(x,2,3) from values (1),(25) t(x)

--: literal_87
select make_time(1,2,cast(y as decimal(16,6))) from values (1.5),(61) t(y)

--: literal_88
select to_time('12:30'), to_time('12:30:45.123456'), to_time('12:30 PM')

--: literal_89
select to_time('abc')

--: literal_90
select to_time('1')

--: literal_91
select to_time('10.12.13','HH.mm.ss')

--: literal_92
select to_time('10.12','HH.mm.ss')

--: literal_93
select to_time('10:12','hh:mm a')

--: literal_94
select to_time('10:12 PM','hh:mm a')

--: literal_95
select to_time('101213','HHmmss')

--: literal_96
select to_time('10:12:13.123','HH:mm:ss.SSS')

--: literal_97
select to_time('2020-01-01 10:12:13','yyyy-MM-dd HH:mm:ss')

--: literal_98
select to_time('10','HH')

--: literal_99
select to_time('12','mm')

--: literal_100
select to_time(null)

--: literal_101
select to_time('10:12',null)

--: literal_102
select to_time(null,'HH:mm')

--: literal_103
select to_time(1)

--: literal_104
select to_time('1', 'invalid')

--: literal_105
select to_time('10:12', 'qqq')

--: literal_106
select try_to_time('abc'), try_to_time('12:30'), try_to_time('12:30','HH.mm'), try_to_time('12.30','HH.mm')

--: literal_107
select try_to_time('10:12', 'qqq')

--: literal_108
select to_time(x) from values ('1:2:3'),('12:30'),(null),('23:59:59.9') t(x)

--: literal_109
select to_time(x) from values ('1:2:3'),('zz') t(x)

--: literal_110
select try_to_time(x) from values ('1:2:3'),('zz') t(x)

--: literal_111
select to_time(x, f) from values ('1.2','H.m'),('10:20','HH:mm'),('10:20',null) t(x,f)

--: literal_112
select try_to_time(x, f) from values ('1.2','H.m'),('10:20','HH.mm'),('10:20',null) t(x,f)

--: literal_113
select to_time(x,'HH.mm') from values ('zz') t(x)

--: literal_114
select typeof(current_time()), typeof(current_time(3)), typeof(current_time), typeof(current_time(0))

--: literal_115
select current_time(7)

--: literal_116
select current_time(-1)

--: literal_117
select typeof(current_time(1+1))

--: literal_118
select current_time() = current_time(), current_time() >= current_time(0)

--: literal_119
select typeof(current_time(2.5))

--: literal_120
select try_cast('1:2pm\n' as time), try_cast('1:2pm\t' as time), try_cast('1:2pm  ' as time), try_cast('\t1:2 pm' as time), try_cast('1:2\t\npm' as time),try_cast(' \n1:2 ' as time), try_cast('T1:2 ' as time), try_cast('T1\n' as time), try_cast('T1 pm' as time), try_cast('T1pm' as time), try_cast('' as time), try_cast('  ' as time)

--: literal_121
select time "1:2 pm", time '\t1:2'

--: literal_122
select time'T12'

--: operator_1
select time_diff('HOUR', time'20:30:29', time'21:30:28')

--: operator_2
select time_diff('HOUR', time'20:30:29', time'21:30:29'), time_diff('minute', time'20:30:29', time'12:30:28'), time_diff('SECOND', time'20:30:29.5', time'21:30:28'), time_diff('MILLISECOND', time'20:30:29.0005', time'21:30:28'), time_diff('microsecond', time'20:30:29.000001', time'21:30:28'), typeof(time_diff('HOUR', time'20:30:29', time'21:30:28'))

--: operator_3
select time_diff('DAY', time'20:30:29', time'21:30:28')

--: operator_4
select time_diff(null, time'20:30:29', time'21:30:28'), time_diff('HOUR', null, time'21:30:28')

--: operator_5
select time_diff('HOUR', '20:30:29', time'21:30:28')

--: operator_6
select time_diff('nanosecond', time'20:30:29', time'21:30:28')

--: operator_7
select time_diff('hours', time'20:30:29', time'21:30:28')

--: operator_8
select time_diff(u, time'20:30:29', time'21:30:28') from values ('hour'),('MINUTE'),(null) t(u)

--: operator_9
select time_diff(u, time'20:30:29', time'21:30:28') from values ('hour'),('x') t(u)

--: operator_10
select time_trunc('HOUR', time'09:32:05.359'), time_trunc('minute', time'09:32:05.359'), time_trunc('SECOND', time'09:32:05.359'), time_trunc('MILLISECOND', time'09:32:05.359123'), time_trunc('MICROSECOND', time'09:32:05.123456'), typeof(time_trunc('HOUR', time'09:32:05.359'))

--: operator_11
select time_trunc('DAY', time'09:32:05.359')

--: operator_12
select time_trunc(null, time'09:32:05.359'), time_trunc('HOUR', null)

--: operator_13
select time_trunc('HOUR', cast(time'09:32:05.359' as time(3))), typeof(time_trunc('HOUR', cast(time'09:32:05.359' as time(3))))

--: operator_14
select time_trunc('HOUR', '09:32:05.359')

--: operator_15
select time_trunc(u, time'09:32:05.359') from values ('hour'),('MINUTE'),(null) t(u)

--: operator_16
select time_trunc(u, time'09:32:05.359') from values ('hour'),('zz') t(u)

--: operator_17
select hour(time'12:30:45.5'), minute(time'12:30:45.5'), second(time'12:30:45.5')

--: operator_18
select hour(cast(null as time)), typeof(hour(time'12:30:00')), typeof(second(time'12:30:00'))

--: operator_19
select extract(hour from time'12:30:45.123456'), extract(minute from time'12:30:45.123456'), extract(second from time'12:30:45.123456'), typeof(extract(second from time'12:30:45.123456'))

--: operator_20
select extract(seconds from cast(time'12:30:45.123456' as time(3))), typeof(extract(seconds from cast(time'12:30:45.123456' as time(3)))), typeof(extract(seconds from cast(time'12:30:45.123456' as time(0))))

--: operator_21
select extract(day from time'12:30:45.123456')

--: operator_22
select extract(year from time'12:30:45.123456')

--: operator_23
select extract(h from time'12:30:45'), extract(hr from time'12:30:45'), extract(m from time'12:30:45'), extract(min from time'12:30:45'), extract(s from time'12:30:45'), extract(sec from time'12:30:45')

--: operator_24
select extract(millisecond from time'12:30:45.123456')

--: operator_25
select extract(msec from time'12:30:45.123456')

--: operator_26
select date_part('HOUR', time'12:30:45.123456'), date_part('SECONDS', time'12:30:45.123456'), date_part('MINUTE', time'12:30:45.123456')

--: operator_27
select date_part('DAY', time'12:30:45.123456')

--: operator_28
select datepart('HOUR', time'12:30:45.123456')

--: operator_29
select date_part(null, time'12:30:45.123456')

--: operator_30
select day(time'12:30:45')

--: operator_31
select year(time'12:30:45')

--: operator_32
select dayofweek(time'12:30:45')

--: operator_33
select time'12:30:45' + interval '1' hour, typeof(time'12:30:45' + interval '1' hour)

--: operator_34
select time'12:30:45' + interval '1 2' day to hour

--: operator_35
select time'12:30:45' + interval '12' hour

--: operator_36
select time'12:30:45' - interval '12:30:45' hour to second, typeof(time'12:30:45' - interval '12:30:45' hour to second)

--: operator_37
select time'12:30:45' - interval '13' hour

--: operator_38
select interval '1' minute + time'12:30:45'

--: operator_39
select interval '1' minute - time'12:30:45'

--: operator_40
select time'12:30:45' + interval '1' day

--: operator_41
select time'12:30:45' + interval '0' day

--: operator_42
select time'12:30:45' + interval '1' month

--: operator_43
select time'12:30:45' + interval '1' second, typeof(cast(time'12:30:45' as time(0)) + interval '1' second), typeof(cast(time'12:30:45' as time(0)) + interval '1' hour), typeof(cast(time'12:30:45' as time(0)) + interval '1' minute)

--: operator_44
select typeof(cast(time'12:30:45' as time(0)) + interval '1.5' second), cast(time'12:30:45' as time(0)) + interval '1.5' second

--: operator_45
select time'12:30:45' + 1

--: operator_46
select time'12:30:45' + '1'

--: operator_47
select time'12:30:45' - 1

--: operator_48
select time'12:30:45' + time'12:30:45'

--: operator_49
select time'12:30:45' - time'12:30:40', typeof(time'12:30:45' - time'12:30:40')

--: operator_50
select time'12:30:45.123456' - time'23:30:40', time'12:30:45' - null, null - time'12:30:45'

--: operator_51
select time'12:30:45' - '12:30:40'

--: operator_52
select '12:30:45' - time'12:30:40'

--: operator_53
select time'12:30:45' * 2

--: operator_54
select -time'12:30:45'

--: operator_55
select +time'12:30:45'

--: operator_56
select time'12:30:45' + null, typeof(time'12:30:45' + null)

--: operator_57
select time'12:30:45' + make_interval(0,0,0,0,1)

--: operator_58
select time'12:30:45' - date'2020-01-01'

--: operator_59
select date'2020-01-01' - time'12:30:45'

--: operator_60
select date'2020-01-01' + time'12:30:45'

--: operator_61
select timestamp'2020-01-01 00:00:00' - time'12:30:45'

--: operator_62
select timestamp'2020-01-01 00:00:00' + time'12:30:45'

--: operator_63
select try_add(time'12:30:45', interval '12' hour), try_subtract(time'12:30:45', interval '13' hour)

--: operator_64
select try_subtract(time'12:30:45', time'13:00:00')

--: operator_65
select try_add(time'12:30:45', interval '1' hour)

--: operator_66
select time'12:30' = time'12:30:00', time'12:30' < time'12:31', time'12:30' <=> null, time'12:30' > null, time'12:30' <> time'12:30:00.000001'

--: operator_67
select time'12:30' = '12:30'

--: operator_68
select time'12:30' = '12:30:00', '12:30' < time'12:31'

--: operator_69
select time'12:30' = 'abc'

--: operator_70
select time'12:30' = timestamp'2020-01-01 12:30:00'

--: operator_71
select time'12:30' = date'2020-01-01'

--: operator_72
select time'12:30' = 1

--: operator_73
select time'12:30' < 1

--: operator_74
select time'12:30' between time'12:00' and time'13:00', time'12:30' in (time'12:30', time'13:00'), time'12:30' in ('12:30'), time'12:30' in (cast('12:30' as time(3)))

--: operator_75
select time'12:30' in (1)

--: operator_76
select cast('12:30' as time(0)) = cast('12:30' as time(6)), typeof(coalesce(cast('12:30' as time(0)), cast('12:30' as time(3)))), typeof(array(cast('12:30' as time(0)), cast('12:30' as time(3))))

--: operator_77
select typeof(coalesce(time'12:30', '12:30')), coalesce(time'12:30', '12:30')

--: operator_78
select coalesce(null, time'12:30'), nvl(null, time'12:30'), ifnull(time'12:30', null), nullif(time'12:30', time'12:30'), if(true, time'12:30', null), case when true then time'12:30' else time'12:40' end, nvl2(1, time'12:30', null)

--: operator_79
select case when true then time'12:30' else 1 end

--: operator_80
select case when true then time'12:30' else 'a' end

--: operator_81
select case when true then time'12:30' else date'2020-01-01' end

--: operator_82
select greatest(time'12:30', time'12:40'), least(time'12:30', time'12:40', null), greatest(cast('12:30' as time(0)), time'12:40')

--: operator_83
select min(t), max(t), count(t), count(distinct t), typeof(min(t)), typeof(max(t)) from values (time'12:30'),(time'12:40'),(null) v(t)

--: operator_84
select sum(t) from values (time'12:30'),(time'12:40'),(null) v(t)

--: operator_85
select avg(t) from values (time'12:30'),(time'12:40'),(null) v(t)

--: operator_86
select approx_count_distinct(t), median(1) from values (time'12:30'),(time'12:40') v(t)

--: operator_87
select median(t) from values (time'12:30'),(time'12:40') v(t)

--: operator_88
select percentile(t, 0.5) from values (time'12:30'),(time'12:40') v(t)

--: operator_89
select percentile_approx(t, 0.5) from values (time'12:30'),(time'12:40'),(time'13:40') v(t)

--: operator_90
select stddev(t) from values (time'12:30'),(time'12:40') v(t)

--: operator_91
select listagg(t) from values (time'12:30') v(t)

--: operator_92
select listagg(cast(t as string)) from values (time'12:30') v(t)

--: operator_93
select t, count(*) from values (time'12:30'),(time'12:30:00'),(time'12:40'),(null) v(t) group by t order by t

--: operator_94
select distinct t from values (time'12:30'),(time'12:30:00'),(time'12:40'),(null) v(t) order by t desc nulls last

--: operator_95
select a.t from values (time'12:30'),(time'12:40'),(null) a(t) join values (time'12:30') b(t) on a.t = b.t

--: operator_96
select a.t from values (time'12:30'),(time'12:40'),(null) a(t) join values (cast('12:30' as time(0))) b(t) on a.t = b.t

--: operator_97
select a.t, b.t from values (time'12:30') a(t) join values ('12:30') b(t) on a.t = b.t

--: operator_98
select * from values (time'12:30') union all values (cast('12:30' as time(0)))

--: operator_99
select typeof(t) from (select time'12:30' as t union all select cast('12:30' as time(0)))

--: operator_100
select * from values (time'12:30') union all values ('12:30')

--: operator_101
select * from values (time'12:30') union all values (1)

--: operator_102
select * from values (time'12:30'), ('12:30')

--: operator_103
select * from values (time'12:30') intersect values (time'12:30')

--: operator_104
select * from values (time'12:30') except values (time'12:31')

--: operator_105
select make_time(1,2,'x')

--: operator_106
select make_time(1,2,1e3)

--: operator_107
select make_time(1,2,cast(3.5 as decimal(20,10)))

--: operator_108
select make_time(1,2,null)

--: operator_109
select make_time(1.5,2,3)

--: operator_110
select make_time('a',2,3)

--: operator_111
select make_time(true,2,3)

--: operator_112
select make_time(1,2,true)

--: operator_113
select make_time(1,2,-0.5)

--: operator_114
select make_time(1,2,59.9999999)

--: operator_115
select make_time(1,2,59.9999994)

--: operator_116
select make_time(1,2,x) from values (3),(4) t(x)

--: operator_117
select make_time(1,2,x) from values (3.25D),(4.1D) t(x)

--: operator_118
select make_time(1,2,x) from values ('3.25') t(x)

--: operator_119
select make_time(h,m,s) from values (1,70,3) t(h,m,s)

--: operator_120
select make_time(3000000000,2,3)

--: operator_121
select make_time(1,2,99999999999999)

--: operator_122
select time_diff('HOUR', time'1:2', null), time_diff(1, time'1:2', time'1:3')

--: operator_123
select time_diff('HOUR', time'1:2', 1)

--: operator_124
select time_diff('HOUR', time'1:2')

--: operator_125
select time_trunc('HOUR', 1)

--: operator_126
select time_trunc(1, time'1:2')

--: operator_127
select time_diff(' HOUR', time'1:2', time'3:1')

--: operator_128
select time_diff('HOUR', cast('1:2' as time(3)), time'3:1'), time_diff('second', time'10:00:00.9', time'10:00:02.1'), time_diff('second', time'10:00:02.1', time'10:00:00.9'), time_diff('minute', time'10:01', time'10:00:30')

--: operator_129
select time_trunc('microsecond', cast('1:2:3.123456' as time(0))), time_trunc('second', cast('1:2:3.123456' as time(0)))

--: operator_130
select hour(cast('1:2:3.123456' as time(0))), second(cast('1:2:3.123456' as time(0)))

--: operator_131
select cast('1:2:3.123456' as time(0)) + interval '1' hour, cast('1:2:3.123456' as time(0)) + interval '1' second, cast('1:2:3.123456' as time(0)) - interval '1' hour, cast('1:2:3.123456' as time(2)) + interval '1:1' minute to second

--: operator_132
select typeof(cast('1:2:3.123456' as time(2)) + interval '1:1' minute to second), typeof(cast('1:2:3.123456' as time(2)) + interval '1' day), typeof(cast('1:2:3.123456' as time(2)) - interval '1' second)

--: operator_133
select cast('1:2' as time(2)) - cast('1:1' as time(4)), cast('1:2' as time(2)) - time'1:1'

--: operator_134
select time'1:2' - interval '1' month

--: operator_135
select interval '1' month + time'1:2'

--: operator_136
select interval '1' day + time'1:2'

--: operator_137
select make_interval(1) + time'1:2'

--: operator_138
select time'1:2' - make_interval(1)

--: operator_139
select time'1:2' - timestamp'2020-01-01 00:00:00'

--: operator_140
select time'1:2' - timestamp_ntz'2020-01-01 00:00:00'

--: operator_141
select time'1:2' + timestamp_ntz'2020-01-01 00:00:00'

--: operator_142
select time'1:2' + date'2020-01-01'

--: operator_143
select time'1:2' - date'2020-01-01'

--: operator_144
select 1 - time'1:2'

--: operator_145
select 1.5 + time'1:2'

--: operator_146
select '1' + time'1:2'

--: operator_147
select 'a' - time'1:2'

--: operator_148
select time'1:2' - 'a'

--: operator_149
select true + time'1:2'

--: operator_150
select null + time'1:2', null - time'1:2', time'1:2' - null

--: operator_151
select time'1:2' / 2

--: operator_152
select time'1:2' % 2

--: operator_153
select time'1:2' div time'1:1'

--: operator_154
select time'1:2' * time'1:1'

--: operator_155
select time'1:2' / time'1:1'

--: operator_156
select time'1:2' * interval '1' hour

--: operator_157
select t + i from values (time'1:2', interval '1' hour), (time'3:4', interval '-1' hour), (null, interval '1' hour), (time'3:4', null) v(t, i)

--: operator_158
select t + i from values (time'1:2', interval '24' hour) v(t, i)

--: operator_159
select t - i from values (time'1:2', interval '2' hour) v(t, i)

--: operator_160
select t - i from values (time'1:2:3.5', interval '2:0.25' minute to second) v(t, i)

--: operator_161
select t + i from values (time'1:2:3.5', interval '200 2:0' day to minute) v(t, i)

--: operator_162
select t + i from values (time'1:2:3.5', interval '-200 2:0' day to minute) v(t, i)

--: operator_163
select time'23:59:59.999999' + interval '0.000001' second

--: operator_164
select try_add(t, i), try_subtract(t, i) from values (time'1:2', interval '24' hour), (time'1:2', interval '1' hour) v(t, i)

--: operator_165
select try_add(interval '1' hour, time'1:2')

--: operator_166
select try_add(time'1:2', 1)

--: operator_167
select try_subtract(time'1:2', '1:1')

--: operator_168
select current_time(3L) = current_time(3L), typeof(current_time(3S))

--: operator_169
select extract(HOURS from time'1:2'), extract(mins from time'1:2'), extract(secs from time'1:2')

--: operator_170
select date_part('x', time'1:2')

--: operator_171
select date_part(f, time'1:2') from values ('hour') t(f)

--: operator_172
select extract(second from cast('1:2:3.5' as time(1)))

--: operator_173
select extract(hour from '1:2')

--: operator_174
select extract(second from x), second(x) from values (time'1:2:3.000001'), (null) t(x)

--: operator_175
select mode() within group (order by t) from values (time'1:2') v(t)

--: operator_176
select mode(t), count_if(t > '1:1'), every(t > '1:1'), array_agg(t), approx_percentile(hour(t), 0.5) from values (time'1:2') v(t)

--: operator_177
select max_by(t, t), min_by(t, t), string_agg(t, ',') from values (time'1:2'), (time'3:4') v(t)

--: operator_178
select skewness(t) from values (time'1:2') v(t)

--: operator_179
select variance(t) from values (time'1:2') v(t)

--: operator_180
select kurtosis(t) from values (time'1:2') v(t)

--: operator_181
select approx_percentile(t, 0.5) from values (time'1:2') v(t)

--: operator_182
select hll_sketch_agg(t) from values (time'1:2') v(t)

--: operator_183
select bit_and(t) from values (time'1:2') v(t)

--: operator_184
select grouping_id(t), t from values (time'1:2') v(t) group by rollup(t) order by 1

--: operator_185
select try_avg(t) from values (time'1:2') v(t)

--: operator_186
select try_sum(t) from values (time'1:2') v(t)

--: use_1
select array(time'12:30', time'12:40'), map(time'12:30', 1), map(1, time'12:30'), struct(time'12:30' as a), named_struct('a', time'12:30')

--: use_2
select typeof(array(time'12:30')), typeof(map(time'12:30', 1)), typeof(struct(time'12:30' as a))

--: use_3
select cast(array(time'12:30', null) as string), cast(map(1, time'12:30:00.5') as string), cast(struct(time'12:30' as a) as string)

--: use_4
select cast(array(time'12:30', null) as array<string>), cast(array('12:30') as array<time>), cast(array('12:30') as array<time(2)>)

--: use_5
select sort_array(array(time'12:40', time'12:30')), array_contains(array(time'12:40'), time'12:40'), array_max(array(time'12:40', time'12:30')), array_distinct(array(time'12:40', time'12:40')), array_position(array(time'12:40'), time'12:40')

--: use_6
select explode(array(time'12:30', time'12:40'))

--: use_7
select array_sort(array(time'12:40', time'12:30')), array_join(array(time'12:40', time'12:30'), ',')

--: use_8
select array_contains(array(time'12:40'), cast('12:40' as time(0)))

--: use_9
select sequence(time'12:30', time'12:40', interval '5' minute)

--: use_10
select sequence(time'12:30', time'12:40')

--: use_11
select element_at(map(time'12:30', 1), time'12:30'), map(time'12:30', 1)[time'12:30']

--: use_12
select map(time'12:30', 1, time'12:30', 2)

--: use_13
select map_from_arrays(array(time'12:30'), array(1))

--: use_14
select date_format(time'12:30', 'HH:mm')

--: use_15
select to_char(time'12:30', 'HH:mm')

--: use_16
select to_varchar(time'12:30', 'HH:mm')

--: use_17
select format_string('%s', time'12:30')

--: use_18
select printf('%s', time'12:30:00.5')

--: use_19
select concat(time'12:30', 'x'), concat_ws(',', time'12:30', 'x'), time'12:30' || 'x'

--: use_20
select length(time'12:30'), upper(time'12:30'), substring(time'12:30', 1, 2)

--: use_21
select make_timestamp(date'2020-01-01', time'12:30:45.5'), typeof(make_timestamp(date'2020-01-01', time'12:30:45.5'))

--: use_22
select make_timestamp(date'2020-01-01', time'12:30:45.5', 'America/New_York')

--: use_23
select make_timestamp(date'2020-01-01', time'12:30:45.5', null)

--: use_24
select make_timestamp(null, time'12:30:45.5'), make_timestamp(date'2020-01-01', null)

--: use_25
select make_timestamp('2020-01-01', time'12:30:45.5')

--: use_26
select make_timestamp(date'2020-01-01', '12:30')

--: use_27
select make_timestamp(timestamp'2020-01-01 00:00:00', time'12:30')

--: use_28
select make_timestamp(date'2020-01-01', time'12:30', 'zz')

--: use_29
select make_timestamp(date'2020-01-01')

--: use_30
select make_timestamp_ltz(date'2020-01-01', time'12:30'), make_timestamp_ltz(date'2020-01-01', time'12:30', 'Asia/Tokyo'), typeof(make_timestamp_ltz(date'2020-01-01', time'12:30'))

--: use_31
select make_timestamp_ntz(date'2020-01-01', time'12:30'), typeof(make_timestamp_ntz(date'2020-01-01', time'12:30'))

--: use_32
select make_timestamp_ntz(date'2020-01-01', time'12:30', 'Asia/Tokyo')

--: use_33
select make_timestamp_ntz(null, time'12:30'), make_timestamp_ntz(date'2020-01-01', null)

--: use_34
select try_make_timestamp(date'2020-01-01', time'12:30'), try_make_timestamp(date'2020-01-01', time'12:30', 'Asia/Tokyo')

--: use_35
select try_make_timestamp(date'2020-01-01', time'12:30', 'zz')

--: use_36
select try_make_timestamp_ltz(date'2020-01-01', time'12:30'), try_make_timestamp_ltz(date'2020-01-01', time'12:30', 'Asia/Tokyo')

--: use_37
select try_make_timestamp_ltz(date'2020-01-01', time'12:30', 'zz')

--: use_38
select try_make_timestamp_ntz(date'2020-01-01', time'12:30')

--: use_39
select make_timestamp_ntz(timestamp'2020-01-01 00:00:00', time'12:30')

--: use_40
select make_timestamp_ntz('2020-01-01', '12:30')

--: use_41
select make_timestamp_ntz(date'2020-01-01', time'12:30') = timestamp_ntz'2020-01-01 12:30:00'

--: use_42
select hash(time'12:30'), xxhash64(time'12:30'), hash(time'12:30:45.123456', 1), hash(array(time'12:30')), crc32(cast(time'12:30' as string)), hash(cast('12:30' as time(0))), hash(cast(null as time))

--: use_43
select to_json(struct(time'12:30' as a)), to_json(struct(time'12:30:00.5' as a)), to_json(struct(cast('12:30:00.5' as time(3)) as a)), to_json(map('a', time'12:30'))

--: use_44
select to_json(map(time'12:30', 1))

--: use_45
select from_json('{"a":"12:30"}', 'a time')

--: use_46
select from_json('{"a":"12:30:01.5"}', 'a time(2)')

--: use_47
select from_json('{"a":"abc","b":1}', 'a time, b int')

--: use_48
select from_json('{"a":123}', 'a time')

--: use_49
select from_json('["12:30"]', 'array<time>')

--: use_50
select to_csv(struct(time'12:30' as a)), to_csv(struct(time'12:30:00.5' as a, 1 as b))

--: use_51
select from_csv('12:30,1', 'a time, b int')

--: use_52
select from_csv('abc,1', 'a time, b int')

--: use_53
select schema_of_json('{"a":"12:30:00"}'), schema_of_csv('12:30:00')

--: use_54
select cast(parse_json('"12:30"') as time)

--: use_55
select variant_get(parse_json('"12:30"'), '$', 'time')

--: use_56
select time'12:30' as `a b`, struct(time'12:30')

--: use_57
select sum(hour(t)) over (order by t) from values (time'12:30'),(time'13:40') v(t)

--: use_58
select t, rank() over (order by t), lag(t) over (order by t), min(t) over (partition by 1) from values (time'12:30'),(time'13:40') v(t)

--: use_59
select count(*) over (order by t range between interval '1' hour preceding and current row) from values (time'12:30'),(time'13:00'),(time'14:40') v(t)

--: use_60
select t, count(*) over (order by t range between 1 preceding and current row) from values (time'12:30'),(time'13:00'),(time'14:40') v(t)

--: use_61
select window(t, '1 hour') from values (time'12:30') v(t)

--: use_62
select isnull(time'12:30'), isnotnull(time'12:30'), time'12:30' is null, time'12:30' is distinct from null

--: use_63
select grouping(t), t, count(*) from values (time'12:30'),(time'13:40') v(t) group by cube(t) order by 1,2

--: use_64
select * from (values (time'12:30', 1), (time'13:30', 2) v(t, n)) pivot (sum(n) for t in (time'12:30' as a, time'13:30' as b))

--: use_65
select * from (values (time'12:30', 1), (time'13:30', 2) v(t, n)) pivot (sum(n) for t in (time'12:30', time'13:30'))

--: use_66
select stack(2, time'12:30', time'13:30')

--: use_67
select inline(array(struct(time'12:30', 1)))

--: use_68
select unix_seconds(time'12:30')

--: use_69
select unix_timestamp(time'12:30')

--: use_70
select to_date(time'12:30')

--: use_71
select date_trunc('HOUR', time'12:30')

--: use_72
select trunc(time'12:30', 'MM')

--: use_73
select date_add(time'12:30', 1)

--: use_74
select datediff(time'12:30', time'12:40')

--: use_75
select timestampadd(HOUR, 1, time'12:30')

--: use_76
select timestampdiff(HOUR, time'12:30', time'13:30')

--: use_77
select dateadd(HOUR, 1, time'12:30')

--: use_78
select dateadd(MINUTE, 1, time'12:30')

--: use_79
select datediff(HOUR, time'12:30', time'12:40')

--: use_80
select from_utc_timestamp(time'12:30', 'UTC')

--: use_81
select convert_timezone('UTC', time'12:30')

--: use_82
select abs(time'12:30')

--: use_83
select round(time'12:30')

--: use_84
select time('12:30'), typeof(time('12:30'))

--: use_85
select time('abc')

--: use_86
select time(timestamp'2020-01-01 12:30:00')

--: use_87
select time(1)

--: use_88
select cast(array(1) as array<time>)

--: use_89
select equal_null(time'12:30', null), time'12:30' == time'12:30'

--: use_90
select assert_true(time'12:30' = time'12:30')

--: use_91
select raise_error(time'12:30')

--: use_92
select decode(time'12:30', time'12:30', 'a', 'b')

--: use_93
select aggregate(array(time'12:30'), time'00:00', (a, x) -> greatest(a, x))

--: use_94
select transform(array(time'12:30'), x -> x + interval '1' hour)

--: use_95
select filter(array(time'12:30', time'13:30'), x -> x > time'13:00')

--: use_96
select zip_with(array(time'12:30'), array(time'13:30'), (a, b) -> b - a)

--: use_97
select bit_length(time'12:30')

--: use_98
select bitwise_not(time'12:30')

--: use_99
select hex(time'12:30'), base64(time'12:30'), md5(time'12:30')

--: use_100
select md5(time'12:30')

--: use_101
select sha2(time'12:30', 256)

--: use_102
select ascii(time'12:30'), time'12:30' like '12%', regexp_replace(time'12:30', '1', 'x')

--: use_103
select split(time'12:30', ':'), locate('3', time'12:30')

--: use_104
select count_min_sketch(t, 0.5d, 0.5d, 1) from values (time'12:30') v(t)

--: use_105
select bool_and(t) from values (time'12:30') v(t)

--: use_106
select corr(t, t) from values (time'12:30') v(t)

--: use_107
select ntile(2) over (order by t), first_value(t) over (order by t), nth_value(t, 1) over (order by t) from values (time'12:30') v(t)

--: use_108
select lag(t, 1, time'00:00') over (order by t), lead(t, 1, '00:00') over (order by t) from values (time'12:30') v(t)

--: use_109
select sum(t - time'12:00') from values (time'12:30'), (time'12:40') v(t)

--: use_110
select * from range(1) where time'1:2' > '00:00'

--: use_111
select timestamp'2020-01-01 00:00:00'::time

--: use_112
select '12:30'::time, '12:30' :: time(3)

--: use_113
select * from values (time'12:30') t(a) order by a limit 1

--: use_114
select current_time > time'00:00' or current_time <= time'23:59:59'

--: use_115
select time

--: use_116
select time from values (1) t(time)

--: use_117
select t.time from values (time'1:2') t(time)

--: use_118
select a.time.x from values (named_struct('x', 1)) t(time) join values (1) a(b)

--: use_119
select TIME'1:2' AS time

--: use_120
select time '1:2' , time "1:2"

--: use_121
select TIME('1:2')

--: use_122
select time'1:2' time

--: use_123
select cast('1:2' as TIME(0)), cast('1:2' as Time ( 2 ))

--: use_124
select current_time::string is not null

--: use_125
select unix_date(time'1:2')

--: use_126
select struct(time'1:2').col1

--: use_127
select from_json('{}', 'a time')

--: use_128
select from_json('{"a":null}', 'a time')

--: use_129
select from_json(null, 'a time')

--: use_130
select from_csv(null, 'a time')

--: use_131
select schema_of_csv('a')

--: use_132
select inline_outer(array(struct(time'1:2')))

--: use_133
select posexplode(array(time'1:2'))

--: use_134
select time'1:2' or true

--: use_135
select not time'1:2'

--: use_136
select if(time'1:2', 1, 2)

--: use_137
select count(*) filter (where time'1:2' > time'0:0')

--: use_138
select sum(1) having time'1:2' > time'0:0'

--: use_139
select * from range(3) where id in (select time'1:2')

--: use_140
select (select time'1:2')

--: use_141
select exists(select time'1:2')

--: use_142
select named_struct('a', time'1:2').a

--: use_143
select map_keys(map(time'1:2', 1)), map_values(map(1, time'1:2')), map_entries(map(time'1:2', 1))

--: use_144
select to_json(named_struct('a', array(time'1:2')))

--: legacy_1
select cast(x as tinyint), cast(x as smallint), cast(x as int), cast(x as bigint), cast(x as decimal(14,9)), cast(x as time(0)), cast(x as string), try_cast(x as tinyint), try_cast(x as int), try_cast(x as bigint), try_cast(x as decimal(5,0)), try_cast(x as decimal(3,0)), try_cast(x as time(0)), try_cast(x as string) from values (time'0:0:12.5') t(x)

--: legacy_2
select cast(x as decimal(20,9)), cast(x as decimal(14,8)), cast(x as decimal(5,0)), cast(x as decimal(13,9)), cast(x as decimal(38,18)), cast(x as decimal(6,1)), cast(x as decimal(15,9)) from values (time'0:0:12.55') t(x)

--: legacy_3
select cast(x as boolean) from values (time'0:0:12.55') t(x)

--: legacy_4 ansi=off
select cast(x as tinyint), cast(x as smallint), cast(x as int), cast(x as bigint), cast(x as decimal(14,9)), cast(x as time(0)), cast(x as string), cast(x as decimal(3,0)) from values (time'12:0:12.5') t(x)

--: legacy_5 ansi=off
select cast(x as tinyint), cast(x as smallint), cast(x as int), cast(x as bigint), cast(x as decimal(14,9)) from values (time'0:0:12.5') t(x)

--: legacy_6 ansi=off
select cast('abc' as time), cast('1:2' as time)

--: legacy_7 ansi=off
select cast(timestamp'2020-01-01 00:00:00' as time)

--: legacy_8 ansi=off
select cast(time'1:2' as timestamp)

--: legacy_9 ansi=off
select cast(time'1:2' as double)

--: legacy_10 ansi=off
select cast(time'1:2' as boolean)

--: legacy_11 ansi=off
select make_time(25,0,0)

--: legacy_12 ansi=off
select time'1:2' = '1:02', time'1:2' < 'abc', time'1:2' in ('1:02')

--: legacy_13 ansi=off
select coalesce(time'1:2', '1:3'), typeof(coalesce(time'1:2', '1:3')), case when true then time'1:2' else '1:3' end, if(true, time'1:2', '1:3')

--: legacy_14 ansi=off
select time'1:2' - '1:1'

--: legacy_15 ansi=off
select '1:2' - time'1:1'

--: legacy_16 ansi=off
select time'1:2' + interval '23' hour

--: legacy_17 ansi=off
select time'1:2' + '1'

--: legacy_18 ansi=off
select time'1:2' + 1

--: legacy_19 ansi=off
select array(time'1:2', 'a'), greatest(time'1:2', '1:3')

--: legacy_20 ansi=off
select * from values (time'1:2'), ('1:3') t(a)

--: legacy_21 ansi=off
select make_timestamp(date'2020-01-01', time'1:2'), make_timestamp(date'2020-01-01', time'1:2', 'zz')

--: legacy_22 ansi=off
select make_timestamp(date'2020-01-01', time'1:2', 'UTC'), make_timestamp_ntz(date'2020-01-01', time'1:2'), make_timestamp_ltz(date'2020-01-01', time'1:2')

--: legacy_23 ansi=off
select year(time'1:2')

--: legacy_24 ansi=off
select hour('1:2')

--: legacy_25 ansi=off
select year('a'), hour(time'1:2')

--: legacy_26 ansi=off
select time_diff('x', time'1:2', time'1:3')

--: legacy_27 ansi=off
select time_trunc('x', time'1:2')

--: legacy_28 ansi=off
select map(time'1:2', 1)['1:2']

--: legacy_29 ansi=off
select to_json(struct(time'1:2' as a))

--: moment_1
select make_timestamp(1)

--: moment_2
select make_timestamp(1,2)

--: moment_3
select make_timestamp(1,2,3)

--: moment_4
select make_timestamp(1,2,3,4)

--: moment_5
select make_timestamp(1,2,3,4,5)

--: moment_6
select make_timestamp()

--: moment_7
select make_timestamp_ntz(1)

--: moment_8
select make_timestamp_ntz(1,2)

--: moment_9
select make_timestamp_ntz(1,2,3)

--: moment_10
select make_timestamp_ntz(1,2,3,4,5)

--: moment_11
select make_timestamp_ntz(date'2020-01-01')

--: moment_12
select make_timestamp_ltz(1)

--: moment_13
select make_timestamp_ltz(1,2)

--: moment_14
select make_timestamp_ltz(1,2,3)

--: moment_15
select make_timestamp_ltz(1,2,3,4)

--: moment_16
select make_timestamp_ltz(1,2,3,4,5,6,7,8)

--: moment_17
select make_timestamp_ltz(date'2020-01-01')

--: moment_18
select try_make_timestamp(1,2,3,4)

--: moment_19
select try_make_timestamp(date'2020-01-01')

--: moment_20
select try_make_timestamp_ntz(date'2020-01-01')

--: moment_21
select try_make_timestamp_ltz(date'2020-01-01')

--: moment_22
select try_make_timestamp_ltz(1,2)

--: moment_23
select make_timestamp(date'2020-01-01', time'1:2', 3)

--: moment_24
select make_timestamp(date'2020-01-01', time'1:2', x) from values ('UTC'),('Asia/Tokyo'),(null) t(x)

--: moment_25
select make_timestamp(d, t) from values (date'2020-01-01', time'1:2'), (null, time'1:2'), (date'2020-01-01', null) v(d,t)

--: moment_26
select try_make_timestamp(d, t, z) from values (date'2020-01-01', time'1:2', 'UTC'), (null, time'1:2', null) v(d,t,z)

--: moment_27
select try_make_timestamp_ntz(d, t) from values (date'2020-01-01', time'1:2'), (null, time'1:2') v(d,t)

--: moment_28
select make_timestamp(date'0001-01-01', time'1:2'), make_timestamp_ntz(date'9999-12-31', time'23:59:59.999999'), make_timestamp(date'2020-01-01', time'1:2:3.456789')

--: moment_29
select make_timestamp(date'2020-07-01', time'1:2'), make_timestamp_ntz(date'2020-01-01', time'1:2'), make_timestamp(date'2020-07-01', time'1:2', 'UTC')

--: moment_30
select make_timestamp(d, t), make_timestamp_ntz(d, t) from values (date'2020-01-01', '1:2') v(d,t)

--: pattern_1
select to_time('1:2:3','H:m:s'), to_time('01:02:03','H:m:s'), to_time('1:2','HH:mm')

--: pattern_2
select try_to_time('1:2','HH:mm'), try_to_time('001:2','H:m'), try_to_time('25:00','HH:mm'), try_to_time('12:60','HH:mm'), try_to_time('24:00','kk:mm'), try_to_time('24:00','HH:mm'), try_to_time('0:00','K:mm'), try_to_time('12:00','K:mm'), try_to_time('12:30 am','h:mm a'), try_to_time('12:30 PM','h:mm a'), try_to_time('0:30 PM','h:mm a'), try_to_time('13:30 PM','HH:mm a'), try_to_time('13:30 AM','HH:mm a'), try_to_time('PM','a'), try_to_time('am','a')

--: pattern_3
select try_to_time('12.5','s.S'), try_to_time('12.500','s.S'), try_to_time('12.5','s.SSS'), try_to_time('12.','s.SSS'), try_to_time('12.123456','s.SSSSSS'), try_to_time('12.1234567','s.SSSSSS'), try_to_time('12.123456000','s.SSSSSSSSS')

--: pattern_4
select try_to_time('T12:30','''T''HH:mm'), try_to_time('t12:30','''T''HH:mm'), try_to_time('12 o''clock','h ''o''''clock'''), try_to_time('12:30 x','HH:mm'), try_to_time(' 12:30','HH:mm'), try_to_time('','HH'), try_to_time('','')

--: pattern_5
select try_to_time('12:30','HH:mm[:ss]'), try_to_time('12:30:15','HH:mm[:ss]'), try_to_time('12:30:15.5','HH:mm[:ss[.SSS]]'), try_to_time('12:30:','HH:mm[:ss]'), try_to_time('12','HH[:mm'), try_to_time('12:30','HH[:mm'), try_to_time('12','HH]')

--: pattern_6
select try_to_time('20200101123015','yyyyMMddHHmmss'), try_to_time('202001011230','yyyyMMddHHmm'), try_to_time('123','Hmm'), try_to_time('1230','Hmm'), try_to_time('12 Jan 2020 03','d MMM yyyy HH'), try_to_time('12 jan 2020 03','d MMM yyyy HH'), try_to_time('12 January 2020 03','d MMMM yyyy HH'), try_to_time('12 January 2020 03','d MMM yyyy HH'), try_to_time('31 Feb 2020 03','d MMM yyyy HH'), try_to_time('29 Feb 2019 03','d MMM yyyy HH'), try_to_time('29 Feb 03','d MMM HH'), try_to_time('2020 03','y HH'), try_to_time('20 03','yy HH'), try_to_time('12020 03','yyyy HH'), try_to_time('+12020 03','yyyy HH'), try_to_time('-2020 03','yyyy HH'), try_to_time('0000 03','yyyy HH')

--: pattern_7
select try_to_time('12:30Z','HH:mmX'), try_to_time('12:30+01','HH:mmX'), try_to_time('12:30+0130','HH:mmX'), try_to_time('12:30+01:30','HH:mmXXX'), try_to_time('12:30Z','HH:mmXXX'), try_to_time('12:30+0100','HH:mmZ'), try_to_time('12:30+01:00','HH:mmxxx'), try_to_time('12:30Z','HH:mmx'), try_to_time('12:30+19','HH:mmX')

--: pattern_8
select try_to_time('12:30 AD','HH:mm G'), try_to_time('12:30 Anno Domini','HH:mm GGGG'), try_to_time('12:30 BC','HH:mm G')

--: pattern_9
select try_to_time('3 12:30','e HH:mm'), try_to_time('Mon 12:30','E HH:mm'), try_to_time('1 12:30','F HH:mm'), try_to_time('1 12:30','u HH:mm'), try_to_time('12:30','HHH:mm'), try_to_time('1','mmm'), try_to_time('{','{'), try_to_time('1#','H#')

--: pattern_10
select try_to_time('12:30', '''HH'), try_to_time('10:12','hh:mm'), try_to_time('12:12','hh:mm'), try_to_time('7','ss'), try_to_time('07','ss')

--: pattern_11
select to_time('12:30', 'HH:mm X')

--: pattern_12
select to_time('x', '')

--: pattern_13
select to_time(s, f) from values ('12-30','HH-mm'), ('1:2 PM','h:m a'), (null, 'HH'), ('5', null) t(s, f)

--: pattern_14
select to_time(s, f) from values ('12-30','HH:mm') t(s, f)

--: pattern_15
select to_time(s, f) from values ('12-30','YYYY') t(s, f)

--: pattern_16
select to_time('-1:30', 'H:mm')

--: pattern_17
select try_to_time('-1:30', 'H:mm'), try_to_time('+1:30', 'H:mm'), try_to_time('-0:30', 'H:mm')

--: pattern_18
select to_time('12:30:15.123456789', 'HH:mm:ss.SSSSSS')

--: pattern_19
select try_to_time('1 AM 13','h a H'), try_to_time('1 PM 13','h a H'), try_to_time('12:30 12:31','HH:mm HH:mm'), try_to_time('12:30 12:30','HH:mm HH:mm')

--: pattern_20
select to_time(concat('12:', '30')), to_time(upper('x'))

--: pattern_21
select to_time(1, 'HH'), 1

--: pattern_22
select to_time('1', 1)

--: held_1
select to_json(map(interval '1' year, 1)), to_json(map(interval '1' hour, 1)), to_json(map(timestamp'2020-01-01 00:00:00', 1)), to_json(map(timestamp_ntz'2020-01-01 00:00:00', 1)), to_json(map(1.50, 1)), to_json(map(1.5D, 1)), to_json(map(true, 1))

--: held_2
select map(interval '1' year, 1, interval '1' year, 2)

--: held_3
select map(interval '1' hour, 1, interval '1' hour, 2)

--: held_4
select map(1.50, 1, 1.50, 2)

--: held_5
select map(1.50D, 1, 1.50D, 2)

--: held_6
select map_from_entries(array(struct(date'2020-01-01', 1), struct(date'2020-01-01', 1)))

--: held_7
select map(array(1), 1, array(1), 2)

--: held_8
select format_string('%s %s %s %s', timestamp'2020-01-01 00:00:00', interval '1' year, interval '1' hour, timestamp_ntz'2020-01-01 00:00:00')

--: held_9
select format_string('%s', array(1))

--: held_10
select format_string('%d', date'2020-01-01')

--: held_11
select format_string('%d %d', timestamp'2020-01-01 00:00:00', time'1:2')

--: held_12
select format_string('%10s|%-10s|%.3s', date'2020-01-01', date'2020-01-01', date'2020-01-01')

--: held_13
select format_string('%s', cast(null as date))

--: held_14
select count(*) over (order by t range between 1 preceding and current row) from values (date'2020-01-01') v(t)

--: held_15
select count(*) over (order by t range between 1.5 preceding and current row) from values (time'1:2') v(t)

--: held_16
select count(*) over (order by t range between '1' preceding and current row) from values (time'1:2') v(t)

--: held_17
select count(*) over (order by t range between current row and interval '1' hour following) from values (time'1:2') v(t)

--: held_18
select count(*) over (order by t range between interval '1' hour preceding and interval '1' hour following) from values (time'1:2') v(t)

--: held_19
select count(*) over (order by t range between interval '1' month preceding and current row) from values (time'1:2') v(t)

--: held_20
select count(*) over (order by t range unbounded preceding) from values (time'1:2') v(t)

--: held_21
select count(*) over (order by t rows 1 preceding) from values (time'1:2') v(t)

--: held_22
select 1 in (select true)

--: held_23
select date'2020-01-01' in (select timestamp'2020-01-01 00:00:00')

--: held_24
select * from range(3) where id in (select date'2020-01-01')

--: held_25
select map(date'2020-01-01', 1, date'2020-01-01', 2)

--: held_26
select map(timestamp'2020-01-01 00:00:00', 1, timestamp'2020-01-01 00:00:00', 2)

--: held_27
select format_string('%s', date'2020-01-01')

--: held_28
select -date'2020-01-01'

--: held_29
select +date'2020-01-01'

--: held_30
select -'a'

--: held_31
select -true

--: held_32
select +true

--: held_33
select median(date'2020-01-01'), 1

--: held_34
select count(*) over (order by t range between 1 preceding and current row) from values (timestamp'2020-01-01 00:00:00') v(t)

--: held_35
select count(*) over (order by t range between interval '1' month preceding and current row) from values (date'2020-01-01') v(t)

--: held_36
select to_json(map(date'2020-01-01', 1))

--: held_37
select to_csv(struct(date'2020-01-01'))

--: held_38
select positive(interval '1' hour), +interval '1' hour

--: held_39
select positive(make_interval(1))

--: held_40
select positive(true)

--: held_41
select negative(true)

--: held_42
select negative(date'2020-01-01')

--: held_43
select positive('1')

--: held_44
select int(date'2020-01-01')

--: held_45
select date(1)

--: held_46
select boolean(date'2020-01-01')

--: source_1
select to_csv(struct(array(time'1:2') as a, struct(time'3:4') as b, map(1, time'1:2') as c))

--: off_1
set spark.sql.timeType.enabled=false;
select time'1:2';

--: off_2
set spark.sql.timeType.enabled=false;
select typeof(time'1:2');

--: off_3
set spark.sql.timeType.enabled=false;
select typeof(array(time'1:2'));

--: off_4
set spark.sql.timeType.enabled=false;
select time'1:2' = time'1:3';

--: off_5
set spark.sql.timeType.enabled=false;
select cast(time'1:2' as string);

--: off_6
set spark.sql.timeType.enabled=false;
select cast('1' as time(7));

--: off_7
set spark.sql.timeType.enabled=false;
select length(time'1:2');

--: off_8
set spark.sql.timeType.enabled=false;
select coalesce(time'1:2', null) is null;

--: off_9
set spark.sql.timeType.enabled=false;
select concat(time'1:2', 'x');

--: off_10
set spark.sql.timeType.enabled=false;
select make_timestamp(date'2020-01-01', time'1:2');

--: off_11
set spark.sql.timeType.enabled=false;
select make_timestamp_ntz(date'2020-01-01', time'1:2');

--: off_12
set spark.sql.timeType.enabled=false;
select time'1:2' + interval '1' hour;

--: off_13
set spark.sql.timeType.enabled=false;
select time'1:2' - time'1:2';

--: off_14
set spark.sql.timeType.enabled=false;
select typeof(time'1:2' - time'1:2');

--: off_15
set spark.sql.timeType.enabled=false;
select typeof(time'1:2' + interval '1' hour);

--: off_16
set spark.sql.timeType.enabled=false;
select make_time('x');

--: off_17
set spark.sql.timeType.enabled=false;
select time_diff('HOUR', 1);

--: off_18
set spark.sql.timeType.enabled=false;
select time_trunc();

--: off_19
set spark.sql.timeType.enabled=false;
select to_time('1:2') is null;

--: off_20
set spark.sql.timeType.enabled=false;
select try_to_time('1:2') is null;

--: off_21
set spark.sql.timeType.enabled=false;
select current_time() is null;

--: off_22
set spark.sql.timeType.enabled=false;
select hour(time'1:2');

--: off_23
set spark.sql.timeType.enabled=false;
select extract(hour from time'1:2');

--: off_24
set spark.sql.timeType.enabled=false;
select count(time'1:2');

--: off_25
set spark.sql.timeType.enabled=false;
select max(time'1:2') is null;

--: off_26
set spark.sql.timeType.enabled=false;
select a.a from (select time'1:2' a) a;

--: off_27
set spark.sql.timeType.enabled=false;
select 1 from (select time'1:2' a) a;

--: off_28
set spark.sql.timeType.enabled=false;
select cast(null as array<time>);

--: off_29
set spark.sql.timeType.enabled=false;
select cast(null as array<time>) is null;

--: off_30
set spark.sql.timeType.enabled=false;
select try_cast('a' as time);

--: off_31
set spark.sql.timeType.enabled=false;
select cast(parse_json('"1:2"') as time);

--: off_32
set spark.sql.timeType.enabled=false;
select schema_of_csv('1:2');

--: off_33
set spark.sql.timeType.enabled=false;
select * from values (time'1:2') t(a) where a > '00:00';

--: off_34
set spark.sql.timeType.enabled=false;
select 1 from values (time'1:2') t(a) where a > '00:00';

--: off_35
set spark.sql.timeType.enabled=false;
select 1 from values (time'1:2') t(a) group by a;

--: off_36
set spark.sql.timeType.enabled=false;
select struct(time'1:2');

--: off_37
set spark.sql.timeType.enabled=false;
select to_json(struct(time'1:2'));

--: off_38
set spark.sql.timeType.enabled=false;
select hash(time'1:2');

--: off_39
set spark.sql.timeType.enabled=false;
select 1 where time'1:2' > '00:00';

--: off_40
set spark.sql.timeType.enabled=false;
select time('1:2');

--: off_41
set spark.sql.timeType.enabled=false;
select transform(array(time'1:2'), x -> 1);

--: off_42
set spark.sql.timeType.enabled=false;
select explode(array(time'1:2'));

--: off_43
set spark.sql.timeType.enabled=false;
select 1 order by time'1:2';

--: off_44
set spark.sql.timeType.enabled=false;
values (time'1:2');

--: texts_of_rows
select s, try_cast(s as time) t, try_to_time(s) u, try_cast(s as time(2)) v from values ('T12'), ('T12:'), ('12:'), ('12:30:'), ('12:30:45.1 '), (':'), ('12:3x'), ('12:30 UTC'), ('12:30+00:00'), ('12:30-8'), ('2020-01-01T12:30'), ('-12:30:00'), ('+12:30'), ('012:30'), ('12:030'), ('12:30:045'), ('1:2:3.'), ('1:2:3.1234567890123'), ('12:30:45,1'), ('12.30'), ('12:30:45 .1'), ('12:30AM'), ('12:30  am'), ('12:30 a'), ('am'), ('12am'), ('T12 am'), ('0:30 am'), ('12:30 PMx'), (' T1:2'), ('TT1:2'), ('t1:2'), ('1:2T'), ('1:2 T'), ('12:30:60'), ('12:60'), ('25:00'), ('24:00'), ('24:00:00'), ('23:59:59.9999999'), ('\t1:2\n'), ('1 :2'), ('1: 2'), ('0:0'), ('00:00:00.000000000'), ('1:2:3.4.5'), ('1:2:3:4'), ('1::2'), (':1:2'), ('１:2'), ('1:2 pm '), ('PM'), ('1:2 p m'), ('1:2PM PM'), ('1:2\npm'), ('13:00 pm'), ('0:00 pm'), ('12:00:00.5pm') t(s)

--: timestamp_of_a_time
select date_trunc('DAY', to_timestamp(time'12:30')) = current_date() as today, date_format(to_timestamp(time'12:30'), 'HH:mm') as clock, date_format(try_to_timestamp(time'12:30'), 'HH:mm') as tried
--: table own
drop table if exists times_t;
create table times_t(a time, b time(3), c array<time>, d struct<x: time>, m map<time, time(0)>) using parquet;
insert into times_t values (time'12:30:45.123456', cast('1:2:3.123' as time(3)), array(time'1:2', null), named_struct('x', time'3:4'), map(time'1:2', cast('3:4:5' as time(0))));
insert into times_t values (time'2:30', time'1:2:3.987654', null, null, null);
insert into times_t(a) values (cast('1:2' as time(0)));
select * from times_t where a > time'01:00' order by a
--: table_described own
drop table if exists times_d;
create table times_d(a time comment 'when', b time(1) without time zone, c array<time(2)>) using parquet;
describe times_d
--: table_shown own
drop table if exists times_s;
create table times_s(a time, b time(3)) using parquet;
show create table times_s
--: table_of_query own
drop table if exists times_q;
create table times_q as select time'1:2' a, cast('3:4:5.678' as time(3)) b;
select *, typeof(b) from times_q
--: table_partitioned own
drop table if exists times_p;
create table times_p(a int, p time) using parquet partitioned by (p);
insert into times_p values (1, time'12:30:45.5'), (2, time'1:2');
select * from times_p where p = time'12:30:45.5'
--: table_partitions own
drop table if exists times_pp;
create table times_pp(a int, p time) using parquet partitioned by (p);
insert into times_pp values (1, time'12:30:45.5'), (2, time'1:2');
show partitions times_pp
--: table_text_refused own
drop table if exists times_r;
create table times_r(a time) using parquet;
insert into times_r values ('12:30')
--: table_number_refused own
drop table if exists times_n;
create table times_n(a time) using parquet;
insert into times_n values (1)
--: table_column_added own
drop table if exists times_a;
create table times_a(a int) using parquet;
insert into times_a values (1);
alter table times_a add column e time(2);
select * from times_a
--: table_off own
set spark.sql.timeType.enabled=false;
drop table if exists times_o;
create table times_o(a time) using parquet
--: table_csv_refused
drop table if exists times_csv;
create table times_csv(a time) using csv
--: table_json_refused
drop table if exists times_json;
create table times_json(a array<time>) using json
--: table_text_source_refused
drop table if exists times_text;
create table times_text(a time(2)) using text
--: view own
create temporary view times_v as select time'1:2' a, cast('3:4:5.5' as time(1)) b;
select a, b, a - b from times_v
--: variable own
declare variable t time = time'1:2';
set variable t = '3:4:5.5';
select t, hour(t) as h
--: sorted ordered
select t from values (time'12:30'), (time'1:2'), (null), (time'23:59:59.999999'), (time'0:0') v(t) order by t desc
--: grouped
select hour(t) h, count(*), min(t), max(t), count(distinct t), array_sort(collect_list(t)) from values (time'12:30'), (time'12:31'), (time'1:2'), (null) v(t) group by hour(t)
--: joined
select a.t, b.n from values (time'12:30'), (time'1:2'), (null) a(t) left join values (time'12:30', 1), (null, 2) b(t, n) on a.t = b.t
--: many_rows
select count(*), count(distinct t), min(t), max(t), sum(hour(t)), sum(second(t)) from (select time'00:00' + make_dt_interval(0, 0, 0, id % 86400) t from range(100000))
--: now
select typeof(current_time()), typeof(current_time), typeof(current_time(0)), current_time() = current_time(), current_time(6) >= time'00:00', time_trunc('SECOND', current_time(3)) is not null
--: zone tz=America/New_York
select make_timestamp(date'2024-07-01', time'12:30'), make_timestamp_ntz(date'2024-07-01', time'12:30'), make_timestamp(date'2024-07-01', time'12:30', 'UTC'), time'12:30'
