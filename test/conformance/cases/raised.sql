-- What functions and operators say of values that they cannot take, with the place that Spark tells of it.

--: slice
SELECT slice(array(1,2),0,2);

--: slice_2
SELECT slice(array(1,2),1,-1);

--: getbit
SELECT getbit(1,50);

--: getbit_2
SELECT getbit(1,-1);

--: bit_get
SELECT bit_get(1,64);

--: to_binary
SELECT to_binary('zz');

--: to_binary_2
SELECT to_binary('zz','base64');

--: to_binary_3
SELECT to_binary('a','utf-8');

--: to_binary_4
SELECT to_binary('zzz','hex');

--: url_decode
SELECT url_decode('%');

--: url_decode_2
SELECT url_decode('%zz');

--: element_at
SELECT element_at(array(1),0);

--: element_at_2
SELECT element_at(array(1),5);

--: array
SELECT array(1)[5];

--: array_2
SELECT array(1)[-1];

--: split_part
SELECT split_part('a,b',',',0);

--: elt
SELECT elt(5,'a');

--: elt_2
SELECT elt(0,'a');

--: sequence
SELECT sequence(1,5,0);

--: sequence_2
SELECT sequence(1,5,-1);

--: sequence_3
SELECT sequence(5,1,1);

--: sequence_4
SELECT sequence(date'2020-01-01',date'2020-01-02',interval 0 day);

--: to_number
SELECT to_number('x','9');

--: to_number_2
SELECT to_number('','9');

--: to_char
SELECT to_char(12345,'9');

--: try_to_number
SELECT try_to_number('x','9');

--: make_date
SELECT make_date(1,13,1);

--: make_date_2
SELECT make_date(2020,2,30);

--: make_timestamp
SELECT make_timestamp(2020,13,1,1,1,1);

--: make_timestamp_2
SELECT make_timestamp(2020,1,1,25,1,1);

--: make_timestamp_3
SELECT make_timestamp(2020,1,1,1,1,61);

--: make_timestamp_ntz
SELECT make_timestamp_ntz(2020,1,1,1,99,1);

--: make_timestamp_4
SELECT make_timestamp(2020,1,1,1,1,1,'foo');

--: make_interval
SELECT make_interval(999999999);

--: make_dt_interval
SELECT make_dt_interval(999999999999);

--: make_ym_interval
SELECT make_ym_interval(999999999);

--: cast
SELECT cast('x' as int);

--: cast_2
SELECT cast('x' as date);

--: cast_3
SELECT cast('x' as timestamp);

--: cast_4
SELECT cast('x' as boolean);

--: cast_5
SELECT cast('x' as double);

--: cast_6
SELECT cast('x' as decimal(5,2));

--: cast_7
SELECT cast(1e20 as int);

--: cast_8
SELECT cast(1e20 as bigint);

--: cast_9
SELECT cast(300 as tinyint);

--: cast_10
SELECT cast(12345 as decimal(3,1));

--: cast_11
SELECT cast('x' as interval day);

--: cast_12
SELECT cast('x' as interval year);

--: cast_13
SELECT cast(x'ff' as int);

--: cast_14
SELECT cast(float('nan') as int);

--: cast_15
SELECT cast(double('inf') as bigint);

--: cast_16
SELECT cast(double('nan') as timestamp);

--: cast_17
SELECT cast(timestamp'9999-01-01' as tinyint);

--: n1_0
SELECT 1/0;

--: n1_0_2
SELECT 1%0;

--: n1_div_0
SELECT 1 div 0;

--: mod
SELECT mod(1,0);

--: pmod
SELECT pmod(1,0);

--: n1_0_0
SELECT 1.0/0;

--: n1_0bd_0_0bd
SELECT 1.0BD/0.0BD;

--: n1e0_0
SELECT 1e0/0;

--: interval_1_day_0
SELECT interval 1 day / 0;

--: interval_1_year_0
SELECT interval 1 year / 0;

--: try_divide
SELECT try_divide(1,0);

--: n2147483647_1
SELECT 2147483647+1;

--: n9223372036854775807l_1
SELECT 9223372036854775807L+1;

--: abs
SELECT abs(-2147483648);

--: n127y_1y
SELECT 127Y+1Y;

--: n9223372036854775807l_2
SELECT 9223372036854775807L*2;

--: n2147483647_2
SELECT 2147483647*2;

--: factorial
SELECT factorial(25);

--: date_add
SELECT date_add(date'2020-01-01',2147483647);

--: date_sub
SELECT date_sub(date'2020-01-01',-2147483647);

--: next_day
SELECT next_day('2020-01-01','xx');

--: to_date
SELECT to_date('x');

--: to_date_2
SELECT to_date('x','yyyy');

--: to_timestamp
SELECT to_timestamp('x');

--: to_timestamp_2
SELECT to_timestamp('x','yyyy');

--: to_unix_timestamp
SELECT to_unix_timestamp('x');

--: unix_timestamp
SELECT unix_timestamp('x','yyyy');

--: date_format
SELECT date_format(timestamp'2020-01-01','b');

--: from_unixtime
SELECT from_unixtime(0,'bb');

--: to_timestamp_4
SELECT to_timestamp('2020','cccc');

--: date_trunc
SELECT date_trunc('x',timestamp'2020-01-01');

--: timestamp_seconds
SELECT timestamp_seconds(1e20);

--: timestamp_millis
SELECT timestamp_millis(9223372036854775807);

--: timestamp_seconds_2
SELECT timestamp_seconds(9223372036854775807);

--: from_utc_timestamp
SELECT from_utc_timestamp(timestamp'2020-01-01','foo');

--: convert_timezone
SELECT convert_timezone('foo','UTC',timestamp_ntz'2020-01-01');

--: date_part
SELECT date_part('foo',date'2020-01-01');

--: extract
SELECT extract(foo from date'2020-01-01');

--: regexp_extract
SELECT regexp_extract('a','(a)',5);

--: regexp_extract_2
SELECT regexp_extract('a','(a)',-1);

--: regexp_extract_all
SELECT regexp_extract_all('a','(a)',5);

--: regexp_instr
SELECT regexp_instr('a','(a)',5);

--: regexp_replace
SELECT regexp_replace('a','(','b');

--: a_rlike
SELECT 'a' rlike '(';

--: regexp_replace_2
SELECT regexp_replace('a','(a)','$5');

--: a_like_a
SELECT 'a' like 'a\\';

--: a_like_b
SELECT 'a' like '\\b';

--: a_like_ab_escape_xx
SELECT 'a' like 'ab' escape 'xx';

--: like
SELECT like('a','/%b','/');

--: parse_json
SELECT parse_json('x');

--: parse_json_2
SELECT parse_json('{');

--: try_parse_json
SELECT try_parse_json('x');

--: variant_get
SELECT variant_get(parse_json('"x"'),'$','int');

--: variant_get_2
SELECT variant_get(parse_json('1'),'x','int');

--: parse_json_3
SELECT parse_json('{"a":1,"a":2}');

--: map
SELECT map(1,2,1,3);

--: map_2
SELECT map(null,1);

--: map_from_arrays
SELECT map_from_arrays(array(1,1),array(1,2));

--: map_from_arrays_2
SELECT map_from_arrays(array(1),array(1,2));

--: map_from_arrays_3
SELECT map_from_arrays(array(null),array(1));

--: map_from_entries
SELECT map_from_entries(array(struct(1,2),struct(1,3)));

--: map_from_entries_2
SELECT map_from_entries(array(struct(cast(null as int),2)));

--: map_concat
SELECT map_concat(map(1,2),map(1,3));

--: str_to_map
SELECT str_to_map('a:1,a:2');

--: transform_keys
SELECT transform_keys(map(1,2,2,3),(k,v)->1);

--: transform_keys_2
SELECT transform_keys(map(1,2),(k,v)->cast(null as int));

--: raise_error
SELECT raise_error('x');

--: raise_error_2
SELECT raise_error('USER_RAISED_EXCEPTION',map('errorMessage','q'));

--: raise_error_3
SELECT raise_error('NOPE',map());

--: assert_true
SELECT assert_true(false);

--: assert_true_2
SELECT assert_true(false,'q');

--: assert_true_3
SELECT assert_true(null);

--: decode
SELECT decode(x'ff','foo');

--: decode_2
SELECT decode(x'ff','utf-8');

--: encode
SELECT encode('é','us-ascii');

--: encode_2
SELECT encode('a','foo');

--: encode_3
SELECT encode('é','iso-8859-1');

--: decode_3
SELECT decode(x'ff','us-ascii');

--: aes_decrypt
SELECT aes_decrypt(x'00','0000111122223333');

--: aes_decrypt_2
SELECT aes_decrypt(x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff','0000111122223333');

--: aes_encrypt
SELECT aes_encrypt('a','k');

--: aes_encrypt_2
SELECT aes_encrypt('a','0000111122223333','XXX');

--: aes_encrypt_3
SELECT aes_encrypt('a','0000111122223333','GCM','PKCS');

--: aes_encrypt_4
SELECT aes_encrypt('a','0000111122223333','CBC','DEFAULT','x');

--: aes_encrypt_5
SELECT aes_encrypt('a','0000111122223333','ECB','DEFAULT','','q');

--: unhex
SELECT unhex('zz');

--: conv
SELECT conv('1',99,1);

--: conv_2
SELECT conv('99999999999999999999',10,16);

--: sha2_a_1
SELECT sha2('a',1);

--: chr
SELECT chr(-1);

--: char
SELECT char(300);

--: repeat
SELECT repeat('a',-1);

--: space
SELECT space(-1);

--: lpad
SELECT lpad('a',-1);

--: substr
SELECT substr('a',-5,2);

--: format_string
SELECT format_string('%d','a');

--: format_string_2
SELECT format_string('%q',1);

--: format_string_3
SELECT format_string('%s');

--: printf
SELECT printf('%0$s','a');

--: format_number
SELECT format_number(1.5,-1);

--: format_number_2
SELECT format_number(1,'##.##.##');

--: from_json
SELECT from_json('{"a":"x"}','a int',map('mode','FAILFAST'));

--: from_json_2
SELECT from_json('x','a int',map('mode','FAILFAST'));

--: from_json_3
SELECT from_json('{','a int');

--: from_csv
SELECT from_csv('x','a int',map('mode','FAILFAST'));

--: from_csv_2
SELECT from_csv('a,b','a int');

--: to_json
SELECT to_json(map(array(1),1));

--: from_xml
SELECT from_xml('<a>','a int',map('mode','FAILFAST'));

--: schema_of_xml
SELECT schema_of_xml('<a');

--: xpath
SELECT xpath('<a>','b');

--: xpath_int
SELECT xpath_int('<a>x</a>','a');

--: parse_url
SELECT parse_url('http://a b','HOST');

--: try_parse_url
SELECT try_parse_url('http://a b','HOST');

--: is_valid_utf8_a
SELECT is_valid_utf8('a');

--: validate_utf8_x_ff
SELECT validate_utf8(x'ff');

--: try_validate_utf8_x_ff
SELECT try_validate_utf8(x'ff');

--: width_bucket
SELECT width_bucket(1,1,1,1);

--: width_bucket_2
SELECT width_bucket(1,0,2,0);

--: bround
SELECT bround(2147483647,-9);

--: round
SELECT round(2147483647,-1);

--: ceil
SELECT ceil(1e30);

--: floor
SELECT floor(1e30);

--: ceil_2
SELECT ceil(9.99BD,38);

--: round_2
SELECT round(1.5,40);

--: log
SELECT log(0);

--: sqrt
SELECT sqrt(-1);

--: shiftleft
SELECT shiftleft(1,100);

--: hll_sketch_estimate
SELECT hll_sketch_estimate(x'00');

--: hll_union
SELECT hll_union(x'00',x'00');

--: hll_union_2
SELECT hll_union(x'00',x'01',true);

--: bitmap_count
SELECT bitmap_count(x'00');

--: bitmap_bit_position
SELECT bitmap_bit_position(-1);

--: bitmap_bucket_number
SELECT bitmap_bucket_number(0);

--: theta_sketch_estimate
SELECT theta_sketch_estimate(x'00');

--: kll_sketch_get_n_bigint
SELECT kll_sketch_get_n_bigint(x'00');

--: array_insert
SELECT array_insert(array(1),0,1);

--: array_insert_2
SELECT array_insert(array(1),9999999999,1);

--: array_repeat
SELECT array_repeat(1,-1);

--: array_position
SELECT array_position(array(1),null);

--: flatten
SELECT flatten(array(array(1)));

--: array_sort
SELECT array_sort(array(1,2),(a,b)->null);

--: array_sort_2
SELECT array_sort(array(1,2),(a,b)->'x');

--: aggregate
SELECT aggregate(array(1,2147483647),0,(a,b)->a+b);

--: transform
SELECT transform(array(1,0),x->1/x);

--: filter
SELECT filter(array(1,0),x->1/x>0);

--: zip_with
SELECT zip_with(array(1),array(0),(x,y)->x/y);

--: array_join
SELECT array_join(array(1),',');

--: bin
SELECT bin('x');

--: hex
SELECT hex(1e10);

--: ascii
SELECT ascii(1);

--: date
SELECT date(1);

--: int
SELECT int('x');

--: double
SELECT double('x');

--: timestamp
SELECT timestamp('x');

--: decimal
SELECT decimal('x');

--: date_from_unix_date
SELECT date_from_unix_date(2147483647);

--: unix_date
SELECT unix_date('x');

--: unix_micros
SELECT unix_micros('x');

--: last_day
SELECT last_day('x');

--: months_between
SELECT months_between('x','y');

--: trunc
SELECT trunc('x','mon');

--: weekday
SELECT weekday('x');

--: hour
SELECT hour('x');

--: datediff
SELECT datediff('x','y');

--: window
SELECT window('x','1 day');

--: timestampadd
SELECT timestampadd(DAY,1,'x');

--: to_time
SELECT to_time('x');

--: time_25_00_00
SELECT time'25:00:00';

--: make_time
SELECT make_time(25,0,0);

--: try_make_interval
SELECT try_make_interval(1);

--: collate
SELECT collate('a','FOO');

--: cast_18
SELECT cast('2020-01-01 00:00:00 foo' as timestamp);

--: timestamp_2020_13_01
SELECT timestamp'2020-13-01';

--: date_2020_13_01
SELECT date'2020-13-01';

--: interval_x_day
SELECT interval 'x' day;

--: bigint
SELECT bigint('99999999999999999999');

--: smallint
SELECT smallint(99999);

--: string
SELECT string(x'ff');

--: try_add
SELECT try_add(2147483647,1);

--: try_multiply
SELECT try_multiply(2147483647,9);

--: try_subtract
SELECT try_subtract(-2147483648,1);

--: try_mod
SELECT try_mod(1,0);

--: try_element_at
SELECT try_element_at(array(1),0);

--: try_aes_decrypt
SELECT try_aes_decrypt(x'00','0000111122223333');

--: try_url_decode
SELECT try_url_decode('%');

--: try_to_timestamp
SELECT try_to_timestamp('x','bb');

--: try_to_date
SELECT try_to_date('x');

--: try_reflect
SELECT try_reflect('a','b');

--: sentences
SELECT sentences('a',1);

--: levenshtein
SELECT levenshtein('a','b',-1);

--: soundex
SELECT soundex(1);

--: percentile
SELECT percentile(1,2);

--: approx_percentile
SELECT approx_percentile(1,2.0);

--: approx_percentile_2
SELECT approx_percentile(1,0.5,0);

--: ntile
SELECT ntile(0);

--: mask
SELECT mask('a','xx');

--: json_object_keys
SELECT json_object_keys('x');

--: json_array_length
SELECT json_array_length('x');

--: get_json_object
SELECT get_json_object('x','$.');

--: luhn_check
SELECT luhn_check('x');

--: crc32_1
SELECT crc32(1);

--: stack
SELECT stack(0,1);

--: json_tuple
SELECT json_tuple('x','a');

--: inline
SELECT inline(array(1));

--: explode
SELECT explode(1);

--: sum
SELECT sum(9223372036854775807) FROM VALUES (1),(2) t(k);

--: sum_2
SELECT sum(k)/0 FROM VALUES (1),(2) t(k);

--: avg
SELECT avg(cast('x' as int)) FROM VALUES (1),(2) t(k);

--: sum_3
SELECT sum(interval 106751991 day) FROM VALUES (1),(2) t(k);

--: sum_4
SELECT sum(interval 178956970 year) FROM VALUES (1),(2) t(k);

--: percentile_2
SELECT percentile(k,2) FROM VALUES (1),(2) t(k);

--: approx_percentile_3
SELECT approx_percentile(k,2.0) FROM VALUES (1),(2) t(k);

--: approx_count_distinct
SELECT approx_count_distinct(k,2.0) FROM VALUES (1),(2) t(k);

--: hll_sketch_agg
SELECT hll_sketch_agg(k,30) FROM VALUES (1),(2) t(k);

--: bitmap_construct_agg
SELECT bitmap_construct_agg(999999) FROM VALUES (1),(2) t(k);

--: map_agg
SELECT map_agg(k,1) FROM VALUES (1),(2) t(k);

--: listagg
SELECT listagg(k,1) FROM VALUES (1),(2) t(k);

--: max_by
SELECT max_by(k,k,1) FROM VALUES (1),(2) t(k);

--: histogram_numeric
SELECT histogram_numeric(k,0) FROM VALUES (1),(2) t(k);

--: mode
SELECT mode(k,2) FROM VALUES (1),(2) t(k);

--: nth_value
SELECT nth_value(k,0) over (order by k) FROM VALUES (1),(2) t(k);

--: ntile_2
SELECT ntile(0) over (order by k) FROM VALUES (1),(2) t(k);

--: lag
SELECT lag(k,'x') over (order by k) FROM VALUES (1),(2) t(k);

--: sum_6
SELECT sum(k) over (order by k range between 'x' preceding and current row) FROM VALUES (1),(2) t(k);

--: try_sum
SELECT try_sum(9223372036854775807) FROM VALUES (1),(2) t(k);

--: try_avg
SELECT try_avg(99999999999999999999999999999999999999BD) FROM VALUES (1),(2) t(k);

--: regr_slope
SELECT regr_slope('x',k) FROM VALUES (1),(2) t(k);

--: corr
SELECT corr('x',k) FROM VALUES (1),(2) t(k);

--: stddev
SELECT stddev('x') FROM VALUES (1),(2) t(k);

--: bit_and
SELECT bit_and('x') FROM VALUES (1),(2) t(k);

--: bool_and
SELECT bool_and(k) FROM VALUES (1),(2) t(k);

--: every
SELECT every('x') FROM VALUES (1),(2) t(k);

--: some
SELECT some(1) FROM VALUES (1),(2) t(k);

--: kurtosis
SELECT kurtosis('x') FROM VALUES (1),(2) t(k);

--: sum_7
SELECT sum('x') FROM VALUES (1),(2) t(k);

--: avg_2
SELECT avg('x') FROM VALUES (1),(2) t(k);

--: max
SELECT max(map(1,2)) FROM VALUES (1),(2) t(k);

--: min
SELECT min(parse_json('1')) FROM VALUES (1),(2) t(k);

--: sum_8
SELECT sum(k) filter (where k) FROM VALUES (1),(2) t(k);

--: sum_9
SELECT sum(distinct 'x') FROM VALUES (1),(2) t(k);

--: any_value
SELECT any_value(1/0) FROM VALUES (1),(2) t(k);

--: first
SELECT first(cast('x' as int)) FROM VALUES (1),(2) t(k);

--: collect_list
SELECT collect_list(1/0) FROM VALUES (1),(2) t(k);

--: array_agg
SELECT array_agg(cast('x' as int)) FROM VALUES (1),(2) t(k);

--: count
SELECT count(1/0) FROM VALUES (1),(2) t(k);

--: count_2
SELECT count(cast('x' as int)) FROM VALUES (1),(2) t(k);

--: max_2
SELECT max(1/0) FROM VALUES (1),(2) t(k);

--: min_2
SELECT min(cast('x' as date)) FROM VALUES (1),(2) t(k);

--: select_k_from_values_1
SELECT (SELECT k FROM VALUES (1),(2) t(k));

--: from_values_1_t_k_where
SELECT * FROM VALUES (1) t(k) WHERE k = (SELECT a FROM VALUES (1),(2) u(a));

--: n1_k_1_from_values_1_t_k
SELECT 1/(k-1) FROM VALUES (1) t(k);

--: cast_19
SELECT cast(s as int) FROM VALUES ('x') t(s);

--: k_2147483647_from_values
SELECT k + 2147483647 FROM VALUES (1) t(k);

--: a_k_from_values_array_1
SELECT a[k] FROM VALUES (array(1),5) t(a,k);

--: element_at_3
SELECT element_at(a,k) FROM VALUES (array(1),0) t(a,k);

--: elt_3
SELECT elt(k,'a') FROM VALUES (5) t(k);

--: k_from_values_1_t_k_grou
SELECT k FROM VALUES (1) t(k) GROUP BY 1/(k-1), k;

--: from_values_1_t_k_join
SELECT * FROM VALUES (1) t(k) JOIN VALUES (1) u(a) ON 1/(k-a) > 0;

--: from_values_1_t_k_where_2
SELECT * FROM VALUES (1) t(k) WHERE 1/(k-1) > 0;

--: from_values_1_t_k_limit
SELECT * FROM VALUES (1) t(k) LIMIT 1/0;

--: case_when_k_1_then_1_0_e
SELECT CASE WHEN k = 1 THEN 1/0 ELSE 2 END FROM VALUES (1) t(k);

--: if
SELECT if(k=1, cast('x' as int), 1) FROM VALUES (1) t(k);

--: coalesce
SELECT coalesce(1/(k-1), 1) FROM VALUES (1) t(k);

--: from_range_1_0
SELECT * FROM range(1/0);


--: pmod_0
SELECT pmod(CAST('-0.999' AS decimal(3,3)), 3L) c, typeof(pmod(CAST('-0.999' AS decimal(3,3)), 3L)) t FROM VALUES (7L), (3L) AS t(x);

--: pmod_3
SELECT pmod(CAST('-0.999' AS decimal(3,3)), x) c, typeof(pmod(CAST('-0.999' AS decimal(3,3)), x)) t FROM VALUES (7L), (3L) AS t(x);

--: pmod_4
SELECT pmod(a, b) c FROM (SELECT CAST('-0.999' AS decimal(3,3)) a, x b FROM VALUES (7L), (3L) AS t(x));

--: pmod_16
SELECT pmod(a, b) c FROM (SELECT CAST('-0.999' AS decimal(3,3)) a, 100000 b FROM VALUES (7L), (3L) AS t(x));

--: pmod_36
SELECT pmod(CAST('-99.9' AS decimal(3,1)), 100000) c, typeof(pmod(CAST('-99.9' AS decimal(3,1)), 100000)) t FROM VALUES (7L), (3L) AS t(x);

--: pmod_58
SELECT pmod(a, b) c FROM (SELECT -1.5 a, 100000 b FROM VALUES (7L), (3L) AS t(x));

--: pmod_64
SELECT pmod(a, b) c FROM (SELECT CAST(-0.5 AS decimal(1,1)) a, 3L b FROM VALUES (7L), (3L) AS t(x));

--: pmod_120
SELECT pmod(CAST(-99 AS decimal(2,0)), 100000) c, typeof(pmod(CAST(-99 AS decimal(2,0)), 100000)) t FROM VALUES (7L), (3L) AS t(x);
