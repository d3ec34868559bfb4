-- The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py).

--: tan_1
SELECT tan(0);

--: tanh_1
SELECT tanh(0);

--: theta_difference_1
SELECT theta_sketch_estimate(theta_difference(theta_sketch_agg(col1), theta_sketch_agg(col2))) FROM VALUES (5, 4), (1, 4), (2, 5), (2, 5), (3, 1) tab(col1, col2);

--: theta_intersection_1
SELECT theta_sketch_estimate(theta_intersection(theta_sketch_agg(col1), theta_sketch_agg(col2))) FROM VALUES (5, 4), (1, 4), (2, 5), (2, 5), (3, 1) tab(col1, col2);

--: theta_intersection_agg_1
SELECT theta_sketch_estimate(theta_intersection_agg(sketch)) FROM (SELECT theta_sketch_agg(col) as sketch FROM VALUES (1) tab(col) UNION ALL SELECT theta_sketch_agg(col, 20) as sketch FROM VALUES (1) tab(col));

--: theta_sketch_agg_1
SELECT theta_sketch_estimate(theta_sketch_agg(col, 12)) FROM VALUES (1), (1), (2), (2), (3) tab(col);

--: theta_sketch_estimate_1
SELECT theta_sketch_estimate(theta_sketch_agg(col)) FROM VALUES (1), (1), (2), (2), (3) tab(col);

--: theta_union_1
SELECT theta_sketch_estimate(theta_union(theta_sketch_agg(col1), theta_sketch_agg(col2))) FROM VALUES (1, 4), (1, 4), (2, 5), (2, 5), (3, 6) tab(col1, col2);

--: theta_union_agg_1
SELECT theta_sketch_estimate(theta_union_agg(sketch)) FROM (SELECT theta_sketch_agg(col) as sketch FROM VALUES (1) tab(col) UNION ALL SELECT theta_sketch_agg(col, 20) as sketch FROM VALUES (1) tab(col));

--: time_diff_1
SELECT time_diff('HOUR', TIME'20:30:29', TIME'21:30:28');

--: time_diff_2
SELECT time_diff('HOUR', TIME'20:30:29', TIME'21:30:29');

--: time_diff_3
SELECT time_diff('HOUR', TIME'20:30:29', TIME'12:00:00');

--: time_trunc_1
SELECT time_trunc('HOUR', TIME'09:32:05.359');

--: time_trunc_2
SELECT time_trunc('MILLISECOND', TIME'09:32:05.123456');

--: timestamp_micros_1
SELECT timestamp_micros(1230219000123123);

--: timestamp_millis_1
SELECT timestamp_millis(1230219000123);

--: timestamp_seconds_1
SELECT timestamp_seconds(1230219000);

--: timestamp_seconds_2
SELECT timestamp_seconds(1230219000.123);

--: to_avro_1
SELECT to_avro(s, '{"type": "record", "name": "struct", "fields": [{ "name": "u", "type": ["int","string"] }]}') IS NULL FROM (SELECT NULL AS s);

--: to_avro_2
SELECT to_avro(s) IS NULL FROM (SELECT NULL AS s);

--: to_binary_1
SELECT to_binary('abc', 'utf-8');

--: to_char_1
SELECT to_char(454, '999');

--: to_char_2
SELECT to_char(454.00, '000D00');

--: to_char_3
SELECT to_char(12454, '99G999');

--: to_char_4
SELECT to_char(78.12, '$99.99');

--: to_char_5
SELECT to_char(-12454.8, '99G999D9S');

--: to_char_6
SELECT to_char(date'2016-04-08', 'y');

--: to_char_7
SELECT to_char(x'537061726b2053514c', 'base64');

--: to_char_8
SELECT to_char(x'537061726b2053514c', 'hex');

--: to_char_9
SELECT to_char(encode('abc', 'utf-8'), 'utf-8');

--: to_csv_1
SELECT to_csv(named_struct('a', 1, 'b', 2));

--: to_csv_2
SELECT to_csv(named_struct('time', to_timestamp('2015-08-26', 'yyyy-MM-dd')), map('timestampFormat', 'dd/MM/yyyy'));

--: to_date_1
SELECT to_date('2009-07-30 04:17:52');

--: to_date_2
SELECT to_date('2016-12-31', 'yyyy-MM-dd');

--: to_json_1
SELECT to_json(named_struct('a', 1, 'b', 2));

--: to_json_2
SELECT to_json(named_struct('time', to_timestamp('2015-08-26', 'yyyy-MM-dd')), map('timestampFormat', 'dd/MM/yyyy'));

--: to_json_3
SELECT to_json(array(named_struct('a', 1, 'b', 2)));

--: to_json_4
SELECT to_json(map('a', named_struct('b', 1)));

--: to_json_5
SELECT to_json(map(named_struct('a', 1),named_struct('b', 2)));

--: to_json_6
SELECT to_json(map('a', 1));

--: to_json_7
SELECT to_json(array(map('a', 1)));

--: to_number_1
SELECT to_number('454', '999');

--: to_number_2
SELECT to_number('454.00', '000.00');

--: to_number_3
SELECT to_number('12,454', '99,999');

--: to_number_4
SELECT to_number('$78.12', '$99.99');

--: to_number_5
SELECT to_number('12,454.8-', '99,999.9S');

--: to_protobuf_1
SELECT to_protobuf(s, 'Person', '/path/to/descriptor.desc', map('emitDefaultValues', 'true')) IS NULL FROM (SELECT NULL AS s);

--: to_time_1
SELECT to_time('00:12:00');

--: to_time_2
SELECT to_time('12.10.05', 'HH.mm.ss');

--: to_timestamp_1
SELECT to_timestamp('2016-12-31 00:12:00');

--: to_timestamp_2
SELECT to_timestamp('2016-12-31', 'yyyy-MM-dd');

--: to_timestamp_ltz_1
SELECT to_timestamp_ltz('2016-12-31 00:12:00');

--: to_timestamp_ltz_2
SELECT to_timestamp_ltz('2016-12-31', 'yyyy-MM-dd');

--: to_timestamp_ntz_1
SELECT to_timestamp_ntz('2016-12-31 00:12:00');

--: to_timestamp_ntz_2
SELECT to_timestamp_ntz('2016-12-31', 'yyyy-MM-dd');

--: to_unix_timestamp_1
SELECT to_unix_timestamp('2016-04-08', 'yyyy-MM-dd');

--: to_utc_timestamp_1
SELECT to_utc_timestamp('2016-08-31', 'Asia/Seoul');

--: to_varchar_1
SELECT to_varchar(454, '999');

--: to_varchar_2
SELECT to_varchar(454.00, '000D00');

--: to_varchar_3
SELECT to_varchar(12454, '99G999');

--: to_varchar_4
SELECT to_varchar(78.12, '$99.99');

--: to_varchar_5
SELECT to_varchar(-12454.8, '99G999D9S');

--: to_varchar_6
SELECT to_varchar(date'2016-04-08', 'y');

--: to_varchar_7
SELECT to_varchar(x'537061726b2053514c', 'base64');

--: to_varchar_8
SELECT to_varchar(x'537061726b2053514c', 'hex');

--: to_varchar_9
SELECT to_varchar(encode('abc', 'utf-8'), 'utf-8');

--: to_variant_object_1
SELECT to_variant_object(named_struct('a', 1, 'b', 2));

--: to_variant_object_2
SELECT to_variant_object(array(1, 2, 3));

--: to_variant_object_3
SELECT to_variant_object(array(named_struct('a', 1)));

--: to_variant_object_4
SELECT to_variant_object(array(map("a", 2)));

--: to_xml_1
SELECT to_xml(named_struct('a', 1, 'b', 2));

--: to_xml_2
SELECT to_xml(named_struct('time', to_timestamp('2015-08-26', 'yyyy-MM-dd')), map('timestampFormat', 'dd/MM/yyyy'));

--: transform_1
SELECT transform(array(1, 2, 3), x -> x + 1);

--: transform_2
SELECT transform(array(1, 2, 3), (x, i) -> x + i);

--: transform_keys_1
SELECT transform_keys(map_from_arrays(array(1, 2, 3), array(1, 2, 3)), (k, v) -> k + 1);

--: transform_keys_2
SELECT transform_keys(map_from_arrays(array(1, 2, 3), array(1, 2, 3)), (k, v) -> k + v);

--: transform_values_1
SELECT transform_values(map_from_arrays(array(1, 2, 3), array(1, 2, 3)), (k, v) -> v + 1);

--: transform_values_2
SELECT transform_values(map_from_arrays(array(1, 2, 3), array(1, 2, 3)), (k, v) -> k + v);

--: translate_1
SELECT translate('AaBbCc', 'abc', '123');

--: trim_1
SELECT trim('    SparkSQL   ');

--: trim_2
SELECT trim(BOTH FROM '    SparkSQL   ');

--: trim_3
SELECT trim(LEADING FROM '    SparkSQL   ');

--: trim_4
SELECT trim(TRAILING FROM '    SparkSQL   ');

--: trim_5
SELECT trim('SL' FROM 'SSparkSQLS');

--: trim_6
SELECT trim(BOTH 'SL' FROM 'SSparkSQLS');

--: trim_7
SELECT trim(LEADING 'SL' FROM 'SSparkSQLS');

--: trim_8
SELECT trim(TRAILING 'SL' FROM 'SSparkSQLS');

--: trunc_1
SELECT trunc('2019-08-04', 'week');

--: trunc_2
SELECT trunc('2019-08-04', 'quarter');

--: trunc_3
SELECT trunc('2009-02-12', 'MM');

--: trunc_4
SELECT trunc('2015-10-27', 'YEAR');

--: try_add_1
SELECT try_add(1, 2);

--: try_add_2
SELECT try_add(2147483647, 1);

--: try_add_3
SELECT try_add(date'2021-01-01', 1);

--: try_add_4
SELECT try_add(date'2021-01-01', interval 1 year);

--: try_add_5
SELECT try_add(timestamp'2021-01-01 00:00:00', interval 1 day);

--: try_add_6
SELECT try_add(interval 1 year, interval 2 year);

--: try_aes_decrypt_1
SELECT try_aes_decrypt(unhex('6E7CA17BBB468D3084B5744BCA729FB7B2B7BCB8E4472847D02670489D95FA97DBBA7D3210'), '0000111122223333', 'GCM');

--: try_aes_decrypt_2
SELECT try_aes_decrypt(unhex('----------468D3084B5744BCA729FB7B2B7BCB8E4472847D02670489D95FA97DBBA7D3210'), '0000111122223333', 'GCM');

--: try_avg_1
SELECT try_avg(col) FROM VALUES (1), (2), (3) AS tab(col);

--: try_avg_2
SELECT try_avg(col) FROM VALUES (1), (2), (NULL) AS tab(col);

--: try_avg_3
SELECT try_avg(col) FROM VALUES (interval '2147483647 months'), (interval '1 months') AS tab(col);

--: try_divide_1
SELECT try_divide(3, 2);

--: try_divide_2
SELECT try_divide(2L, 2L);

--: try_divide_3
SELECT try_divide(1, 0);

--: try_divide_4
SELECT try_divide(interval 2 month, 2);

--: try_divide_5
SELECT try_divide(interval 2 month, 0);

--: try_element_at_1
SELECT try_element_at(array(1, 2, 3), 2);

--: try_element_at_2
SELECT try_element_at(map(1, 'a', 2, 'b'), 2);

--: try_make_interval_1
SELECT try_make_interval(100, 11, 1, 1, 12, 30, 01.001001);

--: try_make_interval_2
SELECT try_make_interval(100, null, 3);

--: try_make_interval_3
SELECT try_make_interval(0, 1, 0, 1, 0, 0, 100.000001);

--: try_make_interval_4
SELECT try_make_interval(2147483647);

--: try_make_timestamp_1
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887);

--: try_make_timestamp_2
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887, 'CET');

--: try_make_timestamp_3
SELECT try_make_timestamp(DATE'2014-12-28');

--: try_make_timestamp_4
SELECT try_make_timestamp(DATE'2014-12-28', TIME'6:30:45.887');

--: try_make_timestamp_5
SELECT try_make_timestamp(DATE'2014-12-28', TIME'6:30:45.887', 'CET');

--: try_make_timestamp_6
SELECT try_make_timestamp(2019, 6, 30, 23, 59, 60);

--: try_make_timestamp_7
SELECT try_make_timestamp(2019, 6, 30, 23, 59, 1);

--: try_make_timestamp_8
SELECT try_make_timestamp(null, 7, 22, 15, 30, 0);

--: try_make_timestamp_9
SELECT try_make_timestamp(2024, 13, 22, 15, 30, 0);

--: try_make_timestamp_ltz_1
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887);

--: try_make_timestamp_ltz_2
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 'CET');

--: try_make_timestamp_ltz_3
SELECT try_make_timestamp_ltz(2019, 6, 30, 23, 59, 60);

--: try_make_timestamp_ltz_4
SELECT try_make_timestamp_ltz(null, 7, 22, 15, 30, 0);

--: try_make_timestamp_ltz_5
SELECT try_make_timestamp_ltz(2024, 13, 22, 15, 30, 0);

--: try_make_timestamp_ltz_6
SELECT try_make_timestamp_ltz(DATE'2014-12-28', TIME'6:30:45.887');

--: try_make_timestamp_ltz_7
SELECT try_make_timestamp_ltz(DATE'2014-12-28', TIME'6:30:45.887', 'CET');

--: try_make_timestamp_ntz_1
SELECT try_make_timestamp_ntz(2014, 12, 28, 6, 30, 45.887);

--: try_make_timestamp_ntz_2
SELECT try_make_timestamp_ntz(2019, 6, 30, 23, 59, 60);

--: try_make_timestamp_ntz_3
SELECT try_make_timestamp_ntz(null, 7, 22, 15, 30, 0);

--: try_make_timestamp_ntz_4
SELECT try_make_timestamp_ntz(2024, 13, 22, 15, 30, 0);

--: try_make_timestamp_ntz_5
SELECT try_make_timestamp_ntz(DATE'2014-12-28', TIME'6:30:45.887');

--: try_mod_1
SELECT try_mod(3, 2);

--: try_mod_2
SELECT try_mod(2L, 2L);

--: try_mod_3
SELECT try_mod(3.0, 2.0);

--: try_mod_4
SELECT try_mod(1, 0);

--: try_multiply_1
SELECT try_multiply(2, 3);

--: try_multiply_2
SELECT try_multiply(-2147483648, 10);

--: try_multiply_3
SELECT try_multiply(interval 2 year, 3);

--: try_parse_json_1
SELECT try_parse_json('{"a":1,"b":0.8}');

--: try_parse_json_2
SELECT try_parse_json('{"a":1,');

--: try_parse_url_1
SELECT try_parse_url('http://spark.apache.org/path?query=1', 'HOST');

--: try_parse_url_2
SELECT try_parse_url('http://spark.apache.org/path?query=1', 'QUERY');

--: try_parse_url_3
SELECT try_parse_url('inva lid://spark.apache.org/path?query=1', 'QUERY');

--: try_parse_url_4
SELECT try_parse_url('http://spark.apache.org/path?query=1', 'QUERY', 'query');

--: try_subtract_1
SELECT try_subtract(2, 1);

--: try_subtract_2
SELECT try_subtract(-2147483648, 1);

--: try_subtract_3
SELECT try_subtract(date'2021-01-02', 1);

--: try_subtract_4
SELECT try_subtract(date'2021-01-01', interval 1 year);

--: try_subtract_5
SELECT try_subtract(timestamp'2021-01-02 00:00:00', interval 1 day);

--: try_subtract_6
SELECT try_subtract(interval 2 year, interval 1 year);

--: try_sum_1
SELECT try_sum(col) FROM VALUES (5), (10), (15) AS tab(col);

--: try_sum_2
SELECT try_sum(col) FROM VALUES (NULL), (10), (15) AS tab(col);

--: try_sum_3
SELECT try_sum(col) FROM VALUES (NULL), (NULL) AS tab(col);

--: try_sum_4
SELECT try_sum(col) FROM VALUES (9223372036854775807L), (1L) AS tab(col);

--: try_to_binary_1
SELECT try_to_binary('abc', 'utf-8');

--: try_to_binary_2
select try_to_binary('a!', 'base64');

--: try_to_binary_3
select try_to_binary('abc', 'invalidFormat');

--: try_to_date_1
SELECT try_to_date('2016-12-31');

--: try_to_date_2
SELECT try_to_date('2016-12-31', 'yyyy-MM-dd');

--: try_to_date_3
SELECT try_to_date('foo', 'yyyy-MM-dd');

--: try_to_number_1
SELECT try_to_number('454', '999');

--: try_to_number_2
SELECT try_to_number('454.00', '000.00');

--: try_to_number_3
SELECT try_to_number('12,454', '99,999');

--: try_to_number_4
SELECT try_to_number('$78.12', '$99.99');

--: try_to_number_5
SELECT try_to_number('12,454.8-', '99,999.9S');

--: try_to_time_1
SELECT try_to_time('00:12:00.001');

--: try_to_time_2
SELECT try_to_time('12.10.05.999999', 'HH.mm.ss.SSSSSS');

--: try_to_time_3
SELECT try_to_time('foo', 'HH:mm:ss');

--: try_to_timestamp_1
SELECT try_to_timestamp('2016-12-31 00:12:00');

--: try_to_timestamp_2
SELECT try_to_timestamp('2016-12-31', 'yyyy-MM-dd');

--: try_to_timestamp_3
SELECT try_to_timestamp('foo', 'yyyy-MM-dd');

--: try_url_decode_1
SELECT try_url_decode('https%3A%2F%2Fspark.apache.org');

--: try_validate_utf8_1
SELECT try_validate_utf8('Spark');

--: try_validate_utf8_2
SELECT try_validate_utf8(x'61');

--: try_validate_utf8_3
SELECT try_validate_utf8(x'80');

--: try_validate_utf8_4
SELECT try_validate_utf8(x'61C262');

--: try_variant_get_1
SELECT try_variant_get(parse_json('{"a": 1}'), '$.a', 'int');

--: try_variant_get_2
SELECT try_variant_get(parse_json('{"a": 1}'), '$.b', 'int');

--: try_variant_get_3
SELECT try_variant_get(parse_json('[1, "2"]'), '$[1]', 'string');

--: try_variant_get_4
SELECT try_variant_get(parse_json('[1, "2"]'), '$[2]', 'string');

--: try_variant_get_5
SELECT try_variant_get(parse_json('[1, "hello"]'), '$[1]');

--: try_variant_get_6
SELECT try_variant_get(parse_json('[1, "hello"]'), '$[1]', 'int');

--: typeof_1
SELECT typeof(1);

--: typeof_2
SELECT typeof(array(1));

--: ucase_1
SELECT ucase('SparkSql');

--: unbase64_1
SELECT unbase64('U3BhcmsgU1FM');

--: unhex_1
SELECT decode(unhex('537061726B2053514C'), 'UTF-8');

--: unix_date_1
SELECT unix_date(DATE("1970-01-02"));

--: unix_micros_1
SELECT unix_micros(TIMESTAMP('1970-01-01 00:00:01Z'));

--: unix_millis_1
SELECT unix_millis(TIMESTAMP('1970-01-01 00:00:01Z'));

--: unix_seconds_1
SELECT unix_seconds(TIMESTAMP('1970-01-01 00:00:01Z'));

--: upper_1
SELECT upper('SparkSql');

--: url_decode_1
SELECT url_decode('https%3A%2F%2Fspark.apache.org');

--: url_encode_1
SELECT url_encode('https://spark.apache.org');

--: validate_utf8_1
SELECT validate_utf8('Spark');

--: validate_utf8_2
SELECT validate_utf8(x'61');

--: var_pop_1 approx=1e-12
SELECT var_pop(col) FROM VALUES (1), (2), (3) AS tab(col);

--: var_samp_1 approx=1e-12
SELECT var_samp(col) FROM VALUES (1), (2), (3) AS tab(col);

--: variance_1 approx=1e-12
SELECT variance(col) FROM VALUES (1), (2), (3) AS tab(col);

--: variant_explode_1 approx=1e-12
SELECT * from variant_explode(parse_json('["hello", "world"]'));

--: variant_explode_2 approx=1e-12
SELECT * from variant_explode(input => parse_json('{"a": true, "b": 3.14}'));

--: variant_explode_outer_1 approx=1e-12
SELECT * from variant_explode_outer(parse_json('["hello", "world"]'));

--: variant_explode_outer_2 approx=1e-12
SELECT * from variant_explode_outer(input => parse_json('{"a": true, "b": 3.14}'));

--: variant_get_1 approx=1e-12
SELECT variant_get(parse_json('{"a": 1}'), '$.a', 'int');

--: variant_get_2 approx=1e-12
SELECT variant_get(parse_json('{"a": 1}'), '$.b', 'int');

--: variant_get_3 approx=1e-12
SELECT variant_get(parse_json('[1, "2"]'), '$[1]', 'string');

--: variant_get_4 approx=1e-12
SELECT variant_get(parse_json('[1, "2"]'), '$[2]', 'string');

--: variant_get_5 approx=1e-12
SELECT variant_get(parse_json('[1, "hello"]'), '$[1]');

--: weekday_1
SELECT weekday('2009-07-30');

--: weekofyear_1
SELECT weekofyear('2008-02-20');

--: when_1
SELECT CASE WHEN 1 > 0 THEN 1 WHEN 2 > 0 THEN 2.0 ELSE 1.2 END;

--: when_2
SELECT CASE WHEN 1 < 0 THEN 1 WHEN 2 > 0 THEN 2.0 ELSE 1.2 END;

--: when_3
SELECT CASE WHEN 1 < 0 THEN 1 WHEN 2 < 0 THEN 2.0 END;

--: width_bucket_1
SELECT width_bucket(5.3, 0.2, 10.6, 5);

--: width_bucket_2
SELECT width_bucket(-2.1, 1.3, 3.4, 3);

--: width_bucket_3
SELECT width_bucket(8.1, 0.0, 5.7, 4);

--: width_bucket_4
SELECT width_bucket(-0.9, 5.2, 0.5, 2);

--: width_bucket_5
SELECT width_bucket(INTERVAL '0' YEAR, INTERVAL '0' YEAR, INTERVAL '10' YEAR, 10);

--: width_bucket_6
SELECT width_bucket(INTERVAL '1' YEAR, INTERVAL '0' YEAR, INTERVAL '10' YEAR, 10);

--: width_bucket_7
SELECT width_bucket(INTERVAL '0' DAY, INTERVAL '0' DAY, INTERVAL '10' DAY, 10);

--: width_bucket_8
SELECT width_bucket(INTERVAL '1' DAY, INTERVAL '0' DAY, INTERVAL '10' DAY, 10);

--: window_1
SELECT a, window.start, window.end, count(*) as cnt FROM VALUES ('A1', '2021-01-01 00:00:00'), ('A1', '2021-01-01 00:04:30'), ('A1', '2021-01-01 00:06:00'), ('A2', '2021-01-01 00:01:00') AS tab(a, b) GROUP by a, window(b, '5 minutes') ORDER BY a, start;

--: window_2
SELECT a, window.start, window.end, count(*) as cnt FROM VALUES ('A1', '2021-01-01 00:00:00'), ('A1', '2021-01-01 00:04:30'), ('A1', '2021-01-01 00:06:00'), ('A2', '2021-01-01 00:01:00') AS tab(a, b) GROUP by a, window(b, '10 minutes', '5 minutes') ORDER BY a, start;

--: window_time_1
SELECT a, window.start as start, window.end as end, window_time(window), cnt FROM (SELECT a, window, count(*) as cnt FROM VALUES ('A1', '2021-01-01 00:00:00'), ('A1', '2021-01-01 00:04:30'), ('A1', '2021-01-01 00:06:00'), ('A2', '2021-01-01 00:01:00') AS tab(a, b) GROUP by a, window(b, '5 minutes') ORDER BY a, window.start);

--: xpath_1
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>','a/b/text()');

--: xpath_2
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>','a/b');

--: xpath_boolean_1
SELECT xpath_boolean('<a><b>1</b></a>','a/b');

--: xpath_double_1
SELECT xpath_double('<a><b>1</b><b>2</b></a>', 'sum(a/b)');

--: xpath_float_1
SELECT xpath_float('<a><b>1</b><b>2</b></a>', 'sum(a/b)');

--: xpath_int_1
SELECT xpath_int('<a><b>1</b><b>2</b></a>', 'sum(a/b)');

--: xpath_long_1
SELECT xpath_long('<a><b>1</b><b>2</b></a>', 'sum(a/b)');

--: xpath_number_1
SELECT xpath_number('<a><b>1</b><b>2</b></a>', 'sum(a/b)');

--: xpath_short_1
SELECT xpath_short('<a><b>1</b><b>2</b></a>', 'sum(a/b)');

--: xpath_string_1
SELECT xpath_string('<a><b>b</b><c>cc</c></a>','a/c');

--: xxhash64_1
SELECT xxhash64('Spark', array(123), 2);

--: year_1
SELECT year('2016-07-30');

--: zeroifnull_1
SELECT zeroifnull(NULL);

--: zeroifnull_2
SELECT zeroifnull(2);

--: zip_with_1
SELECT zip_with(array(1, 2, 3), array('a', 'b', 'c'), (x, y) -> (y, x));

--: zip_with_2
SELECT zip_with(array(1, 2), array(3, 4), (x, y) -> x + y);

--: zip_with_3
SELECT zip_with(array('a', 'b', 'c'), array('d', 'e', 'f'), (x, y) -> concat(x, y));
