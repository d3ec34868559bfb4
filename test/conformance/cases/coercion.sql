-- What meets what: text beside numbers, dates and truth values; ANSI on.

--: 5_div_2
SELECT '5' div 2 AS x FROM range(1);

--: 5_div_2_2
SELECT 5 div '2' AS x FROM range(1);

--: 5_2
SELECT '5' + '2' AS x FROM range(1);

--: 5_1_5
SELECT '5' * 1.5 AS x FROM range(1);

--: 5_2_2
SELECT '5' / 2 AS x FROM range(1);

--: 1_5_2
SELECT 1.5 + '2' AS x FROM range(1);

--: 1_cast_2_as_float
SELECT 1 + cast(2 as float) AS x FROM range(1);

--: cast_3_as_bigint_cast_2_as_float
SELECT cast(3 as bigint) * cast(2 as float) AS x FROM range(1);

--: 1_5_cast_2_as_float
SELECT 1.5 + cast(2 as float) AS x FROM range(1);

--: x
SELECT -'x' AS x FROM range(1);

--: 5
SELECT +'5' AS x FROM range(1);

--: abs_x
SELECT abs('x') AS x FROM range(1);

--: pmod_7_3
SELECT pmod('7',3) AS x FROM range(1);

--: 7_4
SELECT '7' % '4' AS x FROM range(1);

--: cast_1_as_float_1
SELECT cast(1 as float) = 1 AS x FROM range(1);

--: 16777217_cast_16777216_as_float
SELECT 16777217 = cast(16777216 as float) AS x FROM range(1);

--: coalesce_1_cast_2_as_float
SELECT coalesce(1,cast(2 as float)) AS x FROM range(1);

--: coalesce_1_1_5_x
SELECT coalesce(1,1.5,'x') AS x FROM range(1);

--: coalesce_x_true
SELECT coalesce('x',true) AS x FROM range(1);

--: coalesce_date_2020_01_01_x
SELECT coalesce(date'2020-01-01','x') AS x FROM range(1);

--: coalesce_timestamp_2020_01_01_00_00_00_date_
SELECT coalesce(timestamp'2020-01-01 00:00:00',date'2020-01-02') AS x FROM range(1);

--: coalesce_date_2020_01_01_1
SELECT coalesce(date'2020-01-01',1) AS x FROM range(1);

--: coalesce_array_1_array_a
SELECT coalesce(array(1),array('a')) AS x FROM range(1);

--: coalesce_1_5_2_5d
SELECT coalesce(1.5,2.5D) AS x FROM range(1);

--: array_1_1_5_cast_2_as_float
SELECT array(1,1.5,cast(2 as float)) AS x FROM range(1);

--: array_a_true
SELECT array('a',true) AS x FROM range(1);

--: array_1_true
SELECT array(1,true) AS x FROM range(1);

--: map_a_1_2_b
SELECT map('a',1,2,'b') AS x FROM range(1);

--: map_1_1_5_2l_b
SELECT map(1,1.5,2L,'b') AS x FROM range(1);

--: struct_1_a_struct_1_a
SELECT struct(1,'a') = struct('1','a') AS x FROM range(1);

--: array_1_array_1
SELECT array(1) = array('1') AS x FROM range(1);

--: id_1_5
SELECT id = 1.5 AS x FROM range(1);

--: id_1_5_2
SELECT id = '1.5' AS x FROM range(1);

--: 1_5_1_5
SELECT 1.5 = '1.5' AS x FROM range(1);

--: id_x
SELECT id = 'x' AS x FROM range(1);

--: x_id
SELECT 'x' = id AS x FROM range(1);

--: id_5
SELECT id < '5' AS x FROM range(1);

--: 10_9
SELECT '10' < 9 AS x FROM range(1);

--: id_x_2
SELECT id <=> 'x' AS x FROM range(1);

--: true_1
SELECT true = 1 AS x FROM range(1);

--: true_2
SELECT true = 2 AS x FROM range(1);

--: false_0
SELECT false = 0 AS x FROM range(1);

--: 1_true
SELECT 1 = true AS x FROM range(1);

--: 1_0_true
SELECT 1.0 = true AS x FROM range(1);

--: true_1_2
SELECT true <=> 1 AS x FROM range(1);

--: true_yes
SELECT true = 'yes' AS x FROM range(1);

--: t_true
SELECT 't' = true AS x FROM range(1);

--: true_1_3
SELECT true < 1 AS x FROM range(1);

--: true_x
SELECT true = 'x' AS x FROM range(1);

--: date_2020_01_01_2020_01_01_10_00_00
SELECT date'2020-01-01' = '2020-01-01 10:00:00' AS x FROM range(1);

--: date_2020_01_01_x
SELECT date'2020-01-01' = 'x' AS x FROM range(1);

--: 2020_01_01_timestamp_2020_01_01_00_00_00
SELECT '2020-01-01' = timestamp'2020-01-01 00:00:00' AS x FROM range(1);

--: timestamp_2020_01_01_00_00_00_2019
SELECT timestamp'2020-01-01 00:00:00' > '2019' AS x FROM range(1);

--: timestamp_ntz_2020_01_01_00_00_00_2020_01_01
SELECT timestamp_ntz'2020-01-01 00:00:00' = '2020-01-01' AS x FROM range(1);

--: date_2020_01_01_1
SELECT date'2020-01-01' < 1 AS x FROM range(1);

--: x_31_1
SELECT X'31' = '1' AS x FROM range(1);

--: id_in_0
SELECT id in ('0') AS x FROM range(1);

--: id_in_00_x
SELECT id in ('00','x') AS x FROM range(1);

--: id_in_0_x
SELECT id in (0,'x') AS x FROM range(1);

--: id_in_0_1_5
SELECT id in (0, 1.5) AS x FROM range(1);

--: 0_in_0_1
SELECT '0' in (0,1) AS x FROM range(1);

--: date_2020_01_01_in_2020_01_01_x
SELECT date'2020-01-01' in ('2020-01-01','x') AS x FROM range(1);

--: true_in_1
SELECT true in (1) AS x FROM range(1);

--: x_in_select_0l
SELECT 'x' in (select 0L) AS x FROM range(1);

--: case_id_when_0_then_1_else_2_end
SELECT case id when '0' then 1 else 2 end AS x FROM range(1);

--: case_when_id_0_then_1_else_2_5_end
SELECT case when id=0 then 1 else 2.5 end AS x FROM range(1);

--: case_when_id_1_then_date_2020_01_01_else_x_e
SELECT case when id=1 then date'2020-01-01' else 'x' end AS x FROM range(1);

--: if_id_0_1_x
SELECT if(id=0,1,'x') AS x FROM range(1);

--: nvl_x_1
SELECT nvl('x',1) AS x FROM range(1);

--: nullif_1_x
SELECT nullif(1,'x') AS x FROM range(1);

--: greatest_1_cast_2_as_float
SELECT greatest(1,cast(2 as float)) AS x FROM range(1);

--: least_1_2_5d_3_5
SELECT least(1,2.5D,3.5) AS x FROM range(1);

--: if_true_1_2
SELECT if('true',1,2) AS x FROM range(1);

--: if_1_1_2
SELECT if(1,1,2) AS x FROM range(1);

--: not_true
SELECT not 'true' AS x FROM range(1);

--: true_and_true
SELECT 'true' and true AS x FROM range(1);

--: 1_and_true
SELECT 1 and true AS x FROM range(1);

--: id_between_a_and_b
SELECT id between 'a' and 'b' AS x FROM range(1);

--: substring_abc_2
SELECT substring('abc','2') AS x FROM range(1);

--: repeat_a_2
SELECT repeat('a','2') AS x FROM range(1);

--: date_add_2020_01_01_1_5
SELECT date_add('2020-01-01','1.5') AS x FROM range(1);

--: date_add_2020_01_01_1_5_2
SELECT date_add('2020-01-01',1.5) AS x FROM range(1);

--: date_add_2020_01_01_1l
SELECT date_add('2020-01-01',1L) AS x FROM range(1);

--: year_1
SELECT year(1) AS x FROM range(1);

--: date_add_timestamp_2020_01_01_00_00_00_1
SELECT date_add(timestamp'2020-01-01 00:00:00',1) AS x FROM range(1);

--: round_2_5
SELECT round('2.5') AS x FROM range(1);

--: sqrt_4
SELECT sqrt('4') AS x FROM range(1);

--: sum_x
SELECT sum('x') AS x FROM range(1);

--: avg_x
SELECT avg('x') AS x FROM range(1);

--: sum_true
SELECT sum(true) AS x FROM range(1);

--: max_5_1
SELECT max('5',1) AS x FROM range(1);

--: concat_1_true_date_2020_01_01
SELECT concat(1,true,date'2020-01-01') AS x FROM range(1);

--: concat_array_1_array_a
SELECT concat(array(1),array('a')) AS x FROM range(1);

--: array_contains_array_1_2_1
SELECT array_contains(array(1,2),'1') AS x FROM range(1);

--: array_contains_array_1_2_1_0
SELECT array_contains(array(1,2),1.0) AS x FROM range(1);

--: array_position_array_1_2_1
SELECT array_position(array(1,2),'1') AS x FROM range(1);

--: array_union_array_1_array_a
SELECT array_union(array(1),array('a')) AS x FROM range(1);

--: array_remove_array_1_2_1
SELECT array_remove(array(1,2),'1') AS x FROM range(1);

--: array_append_array_1_a
SELECT array_append(array(1),'a') AS x FROM range(1);

--: element_at_map_1_a_1
SELECT element_at(map(1,'a'),'1') AS x FROM range(1);

--: map_1_a_1
SELECT map(1,'a')['1'] AS x FROM range(1);

--: array_1_2_1
SELECT array(1,2)['1'] AS x FROM range(1);

--: split_a_b_1
SELECT split('a,b',1) AS x FROM range(1);

--: sequence_1_2_0
SELECT sequence(1,2.0) AS x FROM range(1);

--: lag_id_1_x_over_order_by_id
SELECT lag(id,1,'x') over (order by id) AS x FROM range(1);

--: date_2020_01_01_1_2
SELECT date'2020-01-01' + 1 AS x FROM range(1);

--: date_2020_01_01_1_3
SELECT date'2020-01-01' + '1' AS x FROM range(1);

--: 2020_01_01_date_2019_01_01
SELECT '2020-01-01' - date'2019-01-01' AS x FROM range(1);

--: 2020_01_02_interval_1_day
SELECT '2020-01-02' + interval 1 day AS x FROM range(1);

--: x_interval_1_day
SELECT 'x' + interval 1 day AS x FROM range(1);

--: interval_1_day_2
SELECT interval '1' day * '2' AS x FROM range(1);

--: interval_1_day_2_2
SELECT interval '1' day / '2' AS x FROM range(1);

--: timestamp_2020_01_01_00_00_00_2019_12_31
SELECT timestamp'2020-01-01 00:00:00' - '2019-12-31' AS x FROM range(1);

--: decode_id_0_zero_1
SELECT decode(id,'0','zero',1) AS x FROM range(1);

--: hash_1
SELECT hash('1') AS x FROM range(1);

--: bit_count_5
SELECT bit_count('5') AS x FROM range(1);

--: 5_3
SELECT '5' & 3 AS x FROM range(1);

--: 5_1
SELECT '5' << 1 AS x FROM range(1);

--: 5_4
SELECT ~'5' AS x FROM range(1);

--: shiftleft_5_1
SELECT shiftleft('5',1) AS x FROM range(1);

--: factorial_5
SELECT factorial('5') AS x FROM range(1);

--: bround_2_5_0
SELECT bround('2.5',0) AS x FROM range(1);

--: hex_17
SELECT hex('17') AS x FROM range(1);

--: hex_17_2
SELECT hex(17) AS x FROM range(1);

--: conv_17_10_2
SELECT conv('17',10,2) AS x FROM range(1);

--: chr_65
SELECT chr('65') AS x FROM range(1);

--: space_2
SELECT space('2') AS x FROM range(1);

--: width_bucket_5_0_10_5
SELECT width_bucket('5',0,10,5) AS x FROM range(1);

--: unix_timestamp_1
SELECT unix_timestamp(1) AS x FROM range(1);

--: from_unixtime_0
SELECT from_unixtime('0') AS x FROM range(1);

--: cast_x_as_int
SELECT cast('x' as int) AS x FROM range(1);

--: cast_2_7_as_int
SELECT cast('2.7' as int) AS x FROM range(1);

--: cast_300_as_tinyint
SELECT cast(300 as tinyint) AS x FROM range(1);

--: cast_2147483648_as_int
SELECT cast('2147483648' as int) AS x FROM range(1);

--: 2147483647_1
SELECT 2147483647+1 AS x FROM range(1);

--: cast_2147483647_as_int_2
SELECT cast(2147483647 as int)*2 AS x FROM range(1);

--: 1_0
SELECT 1/0 AS x FROM range(1);

--: 1_0_2
SELECT 1%0 AS x FROM range(1);

--: cast_1_5d_as_int
SELECT cast(1.5D as int) AS x FROM range(1);

--: cast_inf_as_double
SELECT cast('inf' as double) AS x FROM range(1);

--: cast_1e20_as_bigint
SELECT cast(1e20 as bigint) AS x FROM range(1);

--: array_1_5
SELECT array(1)[5] AS x FROM range(1);

--: element_at_array_1_5
SELECT element_at(array(1),5) AS x FROM range(1);

--: to_date_x
SELECT to_date('x') AS x FROM range(1);

--: to_timestamp_x
SELECT to_timestamp('x') AS x FROM range(1);

--: make_date_2020_13_1
SELECT make_date(2020,13,1) AS x FROM range(1);

--: next_day_2020_01_01_x
SELECT next_day('2020-01-01','x') AS x FROM range(1);

--: to_number_x_999
SELECT to_number('x','999') AS x FROM range(1);

--: elt_5_a
SELECT elt(5,'a') AS x FROM range(1);

--: parse_url_x_y_host
SELECT parse_url('x y','HOST') AS x FROM range(1);

--: cast_true_as_timestamp
SELECT cast(true as timestamp) AS x FROM range(1);

--: cast_1_as_timestamp
SELECT cast(1 as timestamp) AS x FROM range(1);

--: cast_date_2020_01_01_as_int
SELECT cast(date'2020-01-01' as int) AS x FROM range(1);

--: cast_timestamp_2020_01_01_00_00_00_as_int
SELECT cast(timestamp'2020-01-01 00:00:00' as int) AS x FROM range(1);

--: cast_1_as_date
SELECT cast(1 as date) AS x FROM range(1);

--: greatest_1_2
SELECT greatest(1,'2') AS x FROM range(1);

--: greatest_id_2
SELECT greatest(id,'2') AS x FROM range(1);

--: greatest_id_x
SELECT greatest(id,'x') AS x FROM range(1);

--: least_date_2020_01_01_2020_01_02
SELECT least(date'2020-01-01','2020-01-02') AS x FROM range(1);

--: greatest_date_2020_01_01_timestamp_2020_01_0
SELECT greatest(date'2020-01-01',timestamp'2020-01-02 10:00:00') AS x FROM range(1);

--: greatest_1_2_5
SELECT greatest(1,2.5) AS x FROM range(1);

--: greatest_1_true
SELECT greatest(1,true) AS x FROM range(1);

--: greatest_a_true
SELECT greatest('a',true) AS x FROM range(1);

--: greatest_array_1_array_2l
SELECT greatest(array(1),array(2L)) AS x FROM range(1);

--: greatest_array_1_array_a
SELECT greatest(array(1),array('a')) AS x FROM range(1);

--: coalesce_1_2
SELECT coalesce(1,'2') AS x FROM range(1);

--: coalesce_id_x
SELECT coalesce(id,'x') AS x FROM range(1);

--: if_true_1_2_2
SELECT if(true,1,'2') AS x FROM range(1);

--: nvl_id_a
SELECT nvl(id,'a') AS x FROM range(1);

--: array_1_2
SELECT array(1,'2') AS x FROM range(1);

--: array_id_x
SELECT array(id,'x') AS x FROM range(1);

--: map_1_a_b_2
SELECT map(1,'a','b',2) AS x FROM range(1);

--: case_when_id_0_then_1_else_x_end
SELECT case when id=0 then 1 else 'x' end AS x FROM range(1);

--: nullif_id_0
SELECT nullif(id,'0') AS x FROM range(1);

--: id_in_0_1
SELECT id in (0,'1') AS x FROM range(1);

--: id_0
SELECT id = '0' AS x FROM range(1);

--: element_at_array_1_2_1
SELECT element_at(array(1,2),'1') AS x FROM range(1);

--: concat_a_1
SELECT concat('a',1) AS x FROM range(1);

--: concat_1_2_5
SELECT concat(1,2.5) AS x FROM range(1);

--: array_union_array_1_array_2
SELECT array_union(array(1),array('2')) AS x FROM range(1);

--: nvl2_id_a_2
SELECT nvl2(id,'a',2) AS x FROM range(1);

--: ifnull_id_7
SELECT ifnull(id,'7') AS x FROM range(1);

--: date_2020_01_01_in_2020_01_01
SELECT date'2020-01-01' in ('2020-01-01') AS x FROM range(1);

--: id_between_0_and_1
SELECT id between '0' and '1' AS x FROM range(1);

--: decode_id_0_zero_other
SELECT decode(id,0,'zero','other') AS x FROM range(1);

--: sequence_1_3
SELECT sequence(1,'3') AS x FROM range(1);

--: 1_2
SELECT 1 + '2' AS x FROM range(1);

--: 1_2_2
SELECT '1' + '2' AS x FROM range(1);

--: id_x_3
SELECT id + 'x' AS x FROM range(1);

--: 5_2_3
SELECT '5' % 2 AS x FROM range(1);

--: 5_5
SELECT -'5' AS x FROM range(1);

--: abs_3
SELECT abs('-3') AS x FROM range(1);

--: a_1
SELECT 'a' < 1 AS x FROM range(1);

--: true_true
SELECT true = 'true' AS x FROM range(1);

--: date_2020_01_01_2020_01_01
SELECT date'2020-01-01' = '2020-01-01' AS x FROM range(1);

--: date_2020_01_01_timestamp_2020_01_02_00_00_0
SELECT date'2020-01-01' < timestamp'2020-01-02 00:00:00' AS x FROM range(1);

--: map_1_2_1
SELECT map(1,2)[ '1'] AS x FROM range(1);

--: sum_2
SELECT sum('2') AS x FROM range(1);

--: sum_cast_id_as_string
SELECT sum(cast(id as string)) AS x FROM range(1);

--: avg_2
SELECT avg('2') AS x FROM range(1);

--: round_2_567_1
SELECT round('2.567',1) AS x FROM range(1);

--: substring_12345_2_2
SELECT substring(12345,2,2) AS x FROM range(1);

--: length_123
SELECT length(123) AS x FROM range(1);

--: repeat_1_2
SELECT repeat(1,2) AS x FROM range(1);

--: lpad_5_3_0
SELECT lpad(5,3,0) AS x FROM range(1);

--: trim_5
SELECT trim(5) AS x FROM range(1);

--: upper_1
SELECT upper(1) AS x FROM range(1);

--: date_add_2020_01_01_1
SELECT date_add('2020-01-01','1') AS x FROM range(1);

--: year_2020_01_01
SELECT year('2020-01-01') AS x FROM range(1);

--: hour_2020_01_01_05_00_00
SELECT hour('2020-01-01 05:00:00') AS x FROM range(1);

--: unix_timestamp_2020_01_01_00_00_00
SELECT unix_timestamp('2020-01-01 00:00:00') AS x FROM range(1);

--: greatest_null_1
SELECT greatest(NULL,1) AS x FROM range(1);

--: least_null_a
SELECT least(NULL,'a') AS x FROM range(1);

--: coalesce_null_null
SELECT coalesce(NULL,NULL) AS x FROM range(1);

--: array_null_1
SELECT array(NULL,1) AS x FROM range(1);

--: select_1_union_all_select_a
select 1 union all select 'a';

--: select_1_union_all_select_1_5
select 1 union all select 1.5;

--: select_1l_union_all_select_cast_1_5_as_float
select 1L union all select cast(1.5 as float);

--: select_date_2020_01_01_union_all_select_x
select date'2020-01-01' union all select 'x';

--: select_true_union_all_select_x
select true union all select 'x';

--: select_true_union_all_select_1
select true union all select 1;

--: select_array_1_union_all_select_array_a
select array(1) union all select array('a');

--: select_from_values_1_a
select * from values (1),('a');

--: select_from_values_1_1_5_2_5d
select * from values (1),(1.5),(2.5D);

--: select_from_values_true_a
select * from values (true),('a');

--: select_from_values_date_2020_01_01_x
select * from values (date'2020-01-01'),('x');

--: select_1_intersect_select_1
select 1 intersect select '1';

--: select_x_except_select_1
select 'x' except select 1;

--: select_null_union_all_select_1
select null union all select 1;

--: select_from_values_1_a_x_join_values_1_b_x_u
select * from values (1) a(x) join values ('1') b(x) using (x);

--: select_from_values_1_a_x_full_join_values_x_
select * from values (1) a(x) full join values ('x') b(x) using (x);

--: select_a_x_b_y_from_values_1_2_a_x_join_valu
select a.x,b.y from values (1),(2) a(x) join values ('01'),('x') b(y) on a.x=b.y;

--: select_from_values_1_x_t_a_b_unpivot_v_for_n
select * from values (1,'x') t(a,b) unpivot (v for n in (a,b));

--: select_sum_v_from_values_1_x_t_v
select sum(v) from values ('1'),('x') t(v);

--: select_avg_v_max_v_stddev_v_from_values_1_2_
select avg(v), max(v), stddev(v) from values ('1'),('2') t(v);

--: select_count_from_range_3_where_id_x
select count(*) from range(3) where id = 'x';

--: select_from_range_3_where_id_0_order_by_id
select * from range(3) where id > '0' order by id;

--: select_from_values_a_true_t_v_where_v
select * from values ('a'),('true') t(v) where v;

--: select_stack_2_1_a
select stack(2,1,'a');

--: select_id_case_when_id_1_then_big_else_id_en
select id, case when id > 1 then 'big' else id end c from range(3) order by id;

--: with_r_as_select_1_a_union_all_select_x_sele
with r as (select 1 a union all select 'x') select * from r;

--: select_percentile_v_0_5_from_values_1_2_t_v
select percentile(v,0.5) from values ('1'),('2') t(v);

--: select_nanvl_1_2
select nanvl('1',2);

--: select_floor_1_5_ceil_1_5_floor_1_5d
select floor('1.5'), ceil('1.5'), floor(1.5D);

--: select_id_in_1_2_null_from_range_2_order_by_
select id in (1,2,null) from range(2) order by id;

--: select_id_in_select_cast_00_as_string_from_r
SELECT id IN (SELECT CAST('00' AS STRING)) FROM range(2);

--: select_cast_1_as_string_in_select_id_from_ra
SELECT CAST('1' AS STRING) IN (SELECT id FROM range(2));

--: select_from_range_3_where_id_in_select_cast_
SELECT * FROM range(3) WHERE id IN (SELECT CAST('2' AS STRING));

--: select_id_not_in_select_cast_1_as_string_fro
SELECT id NOT IN (SELECT CAST('1' AS STRING)) FROM range(3) ORDER BY id;

--: select_1_between_0_and_2_5
SELECT 1 BETWEEN '0' AND 2.5;

--: select_date_2020_01_01_between_2019_01_01_an
SELECT date'2020-01-01' BETWEEN '2019-01-01' AND timestamp'2020-01-01 00:00:00';

--: select_1_select_1
SELECT 1 = (SELECT '1');

--: select_interval_1_day_2020_01_02
SELECT interval 1 day + '2020-01-02';

--: select_cast_2020_01_02_as_string_interval_01
SELECT CAST('2020-01-02' AS STRING) - interval '01:00' hour to minute;

--: date_minus_array
SELECT DATE'2020-01-01' - array(1);

--: decimal_div_double
SELECT 3.5 div -2.75D;

--: decimals_0
SELECT CAST(d AS decimal(2,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_1
SELECT CAST(d AS decimal(3,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_2
SELECT CAST(d AS decimal(3,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_4
SELECT CAST(d AS decimal(4,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_5
SELECT CAST(d AS decimal(4,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_7
SELECT CAST(d AS decimal(10,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_8
SELECT CAST(d AS decimal(10,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_9
SELECT CAST(d AS decimal(11,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_10
SELECT CAST(d AS decimal(20,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_11
SELECT CAST(d AS decimal(5,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_12
SELECT CAST(d AS decimal(38,18)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_13
SELECT CAST(d AS decimal(2,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_14
SELECT CAST(d AS decimal(2,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_15
SELECT CAST(e AS decimal(2,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_16
SELECT CAST(e AS decimal(3,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_17
SELECT CAST(e AS decimal(3,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_18
SELECT CAST(e AS decimal(3,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_19
SELECT CAST(e AS decimal(4,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_20
SELECT CAST(e AS decimal(4,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_21
SELECT CAST(e AS decimal(10,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_22
SELECT CAST(e AS decimal(10,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_23
SELECT CAST(e AS decimal(10,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_24
SELECT CAST(e AS decimal(11,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_25
SELECT CAST(e AS decimal(20,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_26
SELECT CAST(e AS decimal(5,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_27
SELECT CAST(e AS decimal(38,18)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_28
SELECT CAST(e AS decimal(2,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_29
SELECT CAST(e AS decimal(2,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_30
SELECT CAST(i AS decimal(2,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_31
SELECT CAST(i AS decimal(3,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_32
SELECT CAST(i AS decimal(3,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_33
SELECT CAST(i AS decimal(3,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_34
SELECT CAST(i AS decimal(4,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_35
SELECT CAST(i AS decimal(4,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_36
SELECT CAST(i AS decimal(10,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_37
SELECT CAST(i AS decimal(10,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_38
SELECT CAST(i AS decimal(10,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_39
SELECT CAST(i AS decimal(11,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_40
SELECT CAST(i AS decimal(20,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_41
SELECT CAST(i AS decimal(5,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_42
SELECT CAST(i AS decimal(38,18)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_43
SELECT CAST(i AS decimal(2,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_44
SELECT CAST(i AS decimal(2,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_45
SELECT CAST(l AS decimal(2,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_46
SELECT CAST(l AS decimal(3,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_47
SELECT CAST(l AS decimal(3,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_48
SELECT CAST(l AS decimal(3,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_49
SELECT CAST(l AS decimal(4,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_50
SELECT CAST(l AS decimal(4,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_51
SELECT CAST(l AS decimal(10,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_52
SELECT CAST(l AS decimal(10,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_53
SELECT CAST(l AS decimal(10,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_54
SELECT CAST(l AS decimal(11,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_55
SELECT CAST(l AS decimal(20,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_56
SELECT CAST(l AS decimal(5,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_57
SELECT CAST(l AS decimal(38,18)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_58
SELECT CAST(l AS decimal(2,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_59
SELECT CAST(l AS decimal(2,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_60
SELECT CAST(f AS decimal(2,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_61
SELECT CAST(f AS decimal(3,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_62
SELECT CAST(f AS decimal(3,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_63
SELECT CAST(f AS decimal(3,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_64
SELECT CAST(f AS decimal(4,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_65
SELECT CAST(f AS decimal(4,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_66
SELECT CAST(f AS decimal(10,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_67
SELECT CAST(f AS decimal(10,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_68
SELECT CAST(f AS decimal(10,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_69
SELECT CAST(f AS decimal(11,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_70
SELECT CAST(f AS decimal(20,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_71
SELECT CAST(f AS decimal(5,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_72
SELECT CAST(f AS decimal(38,18)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_73
SELECT CAST(f AS decimal(2,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_74
SELECT CAST(f AS decimal(2,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_75
SELECT CAST(t AS decimal(2,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_76
SELECT CAST(t AS decimal(3,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_77
SELECT CAST(t AS decimal(3,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_78
SELECT CAST(t AS decimal(3,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_79
SELECT CAST(t AS decimal(4,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_80
SELECT CAST(t AS decimal(4,3)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_81
SELECT CAST(t AS decimal(10,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_82
SELECT CAST(t AS decimal(10,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_83
SELECT CAST(t AS decimal(10,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_84
SELECT CAST(t AS decimal(11,1)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_85
SELECT CAST(t AS decimal(20,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_86
SELECT CAST(t AS decimal(5,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_87
SELECT CAST(t AS decimal(38,18)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_88
SELECT CAST(t AS decimal(2,0)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_89
SELECT CAST(t AS decimal(2,2)) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_90
SELECT 1 <= d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_91
SELECT 1Y < d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_92
SELECT d < 1Y x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_93
SELECT 1 = d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_94
SELECT d > 1L x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_95
SELECT d < null x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_96
SELECT 1 < 1.5 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_97
SELECT 1.5 > i x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_98
SELECT i < 1.5 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_99
SELECT d <> 1 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_100
SELECT d != 1L x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_101
SELECT not d > 1 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_102
SELECT d <=> 1 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_103
SELECT 1 between d and e x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_104
SELECT -1 < d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_105
SELECT d between 1 and 2 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_106
SELECT d between 1.0 and 2.0 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_107
SELECT d between 1.00 and 2.00 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_108
SELECT d between e and e x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_109
SELECT d between d and d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_110
SELECT i between 1 and 2 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_111
SELECT i between 1L and 2 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_112
SELECT i between 1.0 and 2.0 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_113
SELECT d between i and i x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_114
SELECT d >= 1 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_115
SELECT d >= 1 and d <= 2 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_116
SELECT d >= i x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_117
SELECT d >= e x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_118
SELECT d = e x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_119
SELECT d = 1 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_120
SELECT d in (1, 2) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_121
SELECT d in (e) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_122
SELECT f between 1 and 2 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_123
SELECT f between d and d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_124
SELECT d not between 1 and 2 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_125
SELECT t between 1 and 300 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_126
SELECT d + e between 1 and 2 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_127
SELECT e between d and d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_128
SELECT d <=> e x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_129
SELECT d < 1.555 x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_130
SELECT e < d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_131
SELECT l >= d x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_132
SELECT case d when 1 then 2 else 3 end x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_133
SELECT nullif(d, 1) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_134
SELECT greatest(d, e) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_135
SELECT coalesce(d, e) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_136
SELECT array(d, e) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));

--: decimals_137
SELECT if(true, d, e) x FROM (SELECT CAST(1.5 AS decimal(3,2)) d, CAST(1.5 AS decimal(10,2)) e, int(4) i, bigint(3) l, double(2.5) f, 2Y t FROM range(2));
