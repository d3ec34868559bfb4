-- The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py).

--: make_date_1
SELECT make_date(2013, 7, 15);

--: make_date_2
SELECT make_date(2019, 7, NULL);

--: make_dt_interval_1
SELECT make_dt_interval(1, 12, 30, 01.001001);

--: make_dt_interval_2
SELECT make_dt_interval(2);

--: make_dt_interval_3
SELECT make_dt_interval(100, null, 3);

--: make_interval_1
SELECT make_interval(100, 11, 1, 1, 12, 30, 01.001001);

--: make_interval_2
SELECT make_interval(100, null, 3);

--: make_interval_3
SELECT make_interval(0, 1, 0, 1, 0, 0, 100.000001);

--: make_time_1
SELECT make_time(6, 30, 45.887);

--: make_time_2
SELECT make_time(NULL, 30, 0);

--: make_timestamp_1
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887);

--: make_timestamp_2
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, 'CET');

--: make_timestamp_3
SELECT make_timestamp(DATE'2014-12-28');

--: make_timestamp_4
SELECT make_timestamp(DATE'2014-12-28', TIME'6:30:45.887');

--: make_timestamp_5
SELECT make_timestamp(DATE'2014-12-28', TIME'6:30:45.887', 'CET');

--: make_timestamp_ltz_1
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887);

--: make_timestamp_ltz_2
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 'CET');

--: make_timestamp_ltz_3
SELECT make_timestamp_ltz(2019, 6, 30, 23, 59, 60);

--: make_timestamp_ltz_4
SELECT make_timestamp_ltz(null, 7, 22, 15, 30, 0);

--: make_timestamp_ltz_5
SELECT make_timestamp_ltz(DATE'2014-12-28', TIME'6:30:45.887');

--: make_timestamp_ltz_6
SELECT make_timestamp_ltz(DATE'2014-12-28', TIME'6:30:45.887', 'CET');

--: make_timestamp_ntz_1
SELECT make_timestamp_ntz(2014, 12, 28, 6, 30, 45.887);

--: make_timestamp_ntz_2
SELECT make_timestamp_ntz(2019, 6, 30, 23, 59, 60);

--: make_timestamp_ntz_3
SELECT make_timestamp_ntz(null, 7, 22, 15, 30, 0);

--: make_timestamp_ntz_4
SELECT make_timestamp_ntz(DATE'2014-12-28', TIME'6:30:45.887');

--: make_valid_utf8_1
SELECT make_valid_utf8('Spark');

--: make_valid_utf8_2
SELECT make_valid_utf8(x'61');

--: make_valid_utf8_3
SELECT make_valid_utf8(x'80');

--: make_valid_utf8_4
SELECT make_valid_utf8(x'61C262');

--: make_ym_interval_1
SELECT make_ym_interval(1, 2);

--: make_ym_interval_2
SELECT make_ym_interval(1, 0);

--: make_ym_interval_3
SELECT make_ym_interval(-1, 1);

--: make_ym_interval_4
SELECT make_ym_interval(2);

--: map_1
SELECT map(1.0, '2', 3.0, '4');

--: map_concat_1
SELECT map_concat(map(1, 'a', 2, 'b'), map(3, 'c'));

--: map_contains_key_1
SELECT map_contains_key(map(1, 'a', 2, 'b'), 1);

--: map_contains_key_2
SELECT map_contains_key(map(1, 'a', 2, 'b'), 3);

--: map_entries_1
SELECT map_entries(map(1, 'a', 2, 'b'));

--: map_filter_1
SELECT map_filter(map(1, 0, 2, 2, 3, -1), (k, v) -> k > v);

--: map_from_arrays_1
SELECT map_from_arrays(array(1.0, 3.0), array('2', '4'));

--: map_from_entries_1
SELECT map_from_entries(array(struct(1, 'a'), struct(2, 'b')));

--: map_keys_1
SELECT map_keys(map(1, 'a', 2, 'b'));

--: map_values_1
SELECT map_values(map(1, 'a', 2, 'b'));

--: map_zip_with_1
SELECT map_zip_with(map(1, 'a', 2, 'b'), map(1, 'x', 2, 'y'), (k, v1, v2) -> concat(v1, v2));

--: map_zip_with_2
SELECT map_zip_with(map('a', 1, 'b', 2), map('b', 3, 'c', 4), (k, v1, v2) -> coalesce(v1, 0) + coalesce(v2, 0));

--: mask_1
SELECT mask('abcd-EFGH-8765-4321');

--: mask_2
SELECT mask('abcd-EFGH-8765-4321', 'Q');

--: mask_3
SELECT mask('AbCD123-@$#', 'Q', 'q');

--: mask_4
SELECT mask('AbCD123-@$#');

--: mask_5
SELECT mask('AbCD123-@$#', 'Q');

--: mask_6
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd');

--: mask_7
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd', 'o');

--: mask_8
SELECT mask('AbCD123-@$#', NULL, 'q', 'd', 'o');

--: mask_9
SELECT mask('AbCD123-@$#', NULL, NULL, 'd', 'o');

--: mask_10
SELECT mask('AbCD123-@$#', NULL, NULL, NULL, 'o');

--: mask_11
SELECT mask(NULL, NULL, NULL, NULL, 'o');

--: mask_12
SELECT mask(NULL);

--: mask_13
SELECT mask('AbCD123-@$#', NULL, NULL, NULL, NULL);

--: max_1
SELECT max(col) FROM VALUES (10), (50), (20) AS tab(col);

--: max_by_1
SELECT max_by(x, y) FROM VALUES ('a', 10), ('b', 50), ('c', 20) AS tab(x, y);

--: md5_1
SELECT md5('Spark');

--: mean_1 approx=1e-12
SELECT mean(col) FROM VALUES (1), (2), (3) AS tab(col);

--: mean_2 approx=1e-12
SELECT mean(col) FROM VALUES (1), (2), (NULL) AS tab(col);

--: median_1
SELECT median(col) FROM VALUES (0), (10) AS tab(col);

--: median_2
SELECT median(col) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '10' MONTH) AS tab(col);

--: min_1
SELECT min(col) FROM VALUES (10), (-1), (20) AS tab(col);

--: min_by_1
SELECT min_by(x, y) FROM VALUES ('a', 10), ('b', 50), ('c', 20) AS tab(x, y);

--: minute_1
SELECT minute('2009-07-30 12:58:59');

--: minute_2
SELECT minute(TIME'23:59:59.999999');

--: mode_1
SELECT mode(col) FROM VALUES (0), (10), (10) AS tab(col);

--: mode_2
SELECT mode(col) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '10' MONTH), (INTERVAL '10' MONTH) AS tab(col);

--: mode_3
SELECT mode(col) FROM VALUES (0), (10), (10), (null), (null), (null) AS tab(col);

--: mode_4
SELECT mode(col, false) FROM VALUES (-10), (0), (10) AS tab(col);

--: mode_5
SELECT mode(col, true) FROM VALUES (-10), (0), (10) AS tab(col);

--: mode_6
SELECT mode() WITHIN GROUP (ORDER BY col) FROM VALUES (0), (10), (10) AS tab(col);

--: mode_7
SELECT mode() WITHIN GROUP (ORDER BY col) FROM VALUES (0), (10), (10), (20), (20) AS tab(col);

--: mode_8
SELECT mode() WITHIN GROUP (ORDER BY col DESC) FROM VALUES (0), (10), (10), (20), (20) AS tab(col);

--: month_1
SELECT month('2016-07-30');

--: monthname_1
SELECT monthname('2008-02-20');

--: months_between_1
SELECT months_between('1997-02-28 10:30:00', '1996-10-30');

--: months_between_2
SELECT months_between('1997-02-28 10:30:00', '1996-10-30', false);

--: named_struct_1
SELECT named_struct("a", 1, "b", 2, "c", 3);

--: nanvl_1
SELECT nanvl(cast('NaN' as double), 123);

--: negative_1
SELECT negative(1);

--: next_day_1
SELECT next_day('2015-01-14', 'TU');

--: not_1
SELECT not true;

--: not_2
SELECT not false;

--: not_3
SELECT not NULL;

--: nth_value_1
SELECT a, b, nth_value(b, 2) OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: ntile_1
SELECT a, b, ntile(2) OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: nullif_1
SELECT nullif(2, 2);

--: nullifzero_1
SELECT nullifzero(0);

--: nullifzero_2
SELECT nullifzero(2);

--: nvl_1
SELECT nvl(NULL, array('2'));

--: nvl2_1
SELECT nvl2(NULL, 2, 1);

--: octet_length_1
SELECT octet_length('Spark SQL');

--: octet_length_2
SELECT octet_length(x'537061726b2053514c');

--: or_1
SELECT true or false;

--: or_2
SELECT false or false;

--: or_3
SELECT true or NULL;

--: or_4
SELECT false or NULL;

--: overlay_1
SELECT overlay('Spark SQL' PLACING '_' FROM 6);

--: overlay_2
SELECT overlay('Spark SQL' PLACING 'CORE' FROM 7);

--: overlay_3
SELECT overlay('Spark SQL' PLACING 'ANSI ' FROM 7 FOR 0);

--: overlay_4
SELECT overlay('Spark SQL' PLACING 'tructured' FROM 2 FOR 4);

--: overlay_5
SELECT overlay(encode('Spark SQL', 'utf-8') PLACING encode('_', 'utf-8') FROM 6);

--: overlay_6
SELECT overlay(encode('Spark SQL', 'utf-8') PLACING encode('CORE', 'utf-8') FROM 7);

--: overlay_7
SELECT overlay(encode('Spark SQL', 'utf-8') PLACING encode('ANSI ', 'utf-8') FROM 7 FOR 0);

--: overlay_8
SELECT overlay(encode('Spark SQL', 'utf-8') PLACING encode('tructured', 'utf-8') FROM 2 FOR 4);

--: parse_json_1
SELECT parse_json('{"a":1,"b":0.8}');

--: parse_url_1
SELECT parse_url('http://spark.apache.org/path?query=1', 'HOST');

--: parse_url_2
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY');

--: parse_url_3
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY', 'query');

--: percent_rank_1
SELECT a, b, percent_rank(b) OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: percentile_1 approx=1e-12
SELECT percentile(col, 0.3) FROM VALUES (0), (10) AS tab(col);

--: percentile_2 approx=1e-12
SELECT percentile(col, array(0.25, 0.75)) FROM VALUES (0), (10) AS tab(col);

--: percentile_3 approx=1e-12
SELECT percentile(col, 0.5) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '10' MONTH) AS tab(col);

--: percentile_4 approx=1e-12
SELECT percentile(col, array(0.2, 0.5)) FROM VALUES (INTERVAL '0' SECOND), (INTERVAL '10' SECOND) AS tab(col);

--: percentile_approx_1 approx=1e-12
SELECT percentile_approx(col, array(0.5, 0.4, 0.1), 100) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: percentile_approx_2 approx=1e-12
SELECT percentile_approx(col, 0.5, 100) FROM VALUES (0), (6), (7), (9), (10) AS tab(col);

--: percentile_approx_3 approx=1e-12
SELECT percentile_approx(col, 0.5, 100) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '1' MONTH), (INTERVAL '2' MONTH), (INTERVAL '10' MONTH) AS tab(col);

--: percentile_approx_4 approx=1e-12
SELECT percentile_approx(col, array(0.5, 0.7), 100) FROM VALUES (INTERVAL '0' SECOND), (INTERVAL '1' SECOND), (INTERVAL '2' SECOND), (INTERVAL '10' SECOND) AS tab(col);

--: percentile_cont_1 approx=1e-12
SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY col) FROM VALUES (0), (10) AS tab(col);

--: percentile_cont_2 approx=1e-12
SELECT percentile_cont(0.25) WITHIN GROUP (ORDER BY col) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '10' MONTH) AS tab(col);

--: percentile_disc_1 approx=1e-12
SELECT percentile_disc(0.25) WITHIN GROUP (ORDER BY col) FROM VALUES (0), (10) AS tab(col);

--: percentile_disc_2 approx=1e-12
SELECT percentile_disc(0.25) WITHIN GROUP (ORDER BY col) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '10' MONTH) AS tab(col);

--: pi_1
SELECT pi();

--: pmod_1
SELECT pmod(10, 3);

--: pmod_2
SELECT pmod(-10, 3);

--: posexplode_1
SELECT posexplode(array(10,20));

--: posexplode_2
SELECT posexplode(collection => array(10,20));

--: posexplode_outer_1
SELECT posexplode_outer(array(10,20));

--: posexplode_outer_2
SELECT posexplode_outer(collection => array(10,20));

--: position_1
SELECT position('bar', 'foobarbar');

--: position_2
SELECT position('bar', 'foobarbar', 5);

--: positive_1
SELECT positive(1);

--: pow_1
SELECT pow(2, 3);

--: power_1
SELECT power(2, 3);

--: printf_1
SELECT printf("Hello World %d %s", 100, "days");

--: python_worker_logs_1
SET spark.sql.pyspark.worker.logging.enabled=true;

--: python_worker_logs_2
SELECT * FROM python_worker_logs();

--: quarter_1
SELECT quarter('2016-08-31');

--: quote_1
SELECT quote('Don\'t');

--: radians_1
SELECT radians(180);

--: raise_error_1
SELECT raise_error('custom error message');

--: range_1
SELECT * FROM range(1);

--: range_2
SELECT * FROM range(0, 2);

--: range_3
SELECT * FROM range(0, 4, 2);

--: rank_1
SELECT a, b, rank(b) OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: reduce_1
SELECT reduce(array(1, 2, 3), 0, (acc, x) -> acc + x);

--: reduce_2
SELECT reduce(array(1, 2, 3), 0, (acc, x) -> acc + x, acc -> acc * 10);

--: regexp_1
SELECT regexp('%SystemDrive%\Users\John', '%SystemDrive%\\Users.*');

--: regexp_2
SELECT regexp('%SystemDrive%\\Users\\John', '%SystemDrive%\\\\Users.*');

--: regexp_3
SELECT regexp('%SystemDrive%\\Users\\John', r'%SystemDrive%\\Users.*');

--: regexp_count_1
SELECT regexp_count('Steven Jones and Stephen Smith are the best players', 'Ste(v|ph)en');

--: regexp_count_2
SELECT regexp_count('abcdefghijklmnopqrstuvwxyz', '[a-z]{3}');

--: regexp_extract_1
SELECT regexp_extract('100-200', '(\\d+)-(\\d+)', 1);

--: regexp_extract_2
SELECT regexp_extract('100-200', r'(\d+)-(\d+)', 1);

--: regexp_extract_all_1
SELECT regexp_extract_all('100-200, 300-400', '(\\d+)-(\\d+)', 1);

--: regexp_extract_all_2
SELECT regexp_extract_all('100-200, 300-400', r'(\d+)-(\d+)', 1);

--: regexp_instr_1
SELECT regexp_instr(r"\abc", r"^\\abc$");

--: regexp_instr_2
SELECT regexp_instr('user@spark.apache.org', '@[^.]*');

--: regexp_like_1
SELECT regexp_like('%SystemDrive%\Users\John', '%SystemDrive%\\Users.*');

--: regexp_like_2
SELECT regexp_like('%SystemDrive%\\Users\\John', '%SystemDrive%\\\\Users.*');

--: regexp_like_3
SELECT regexp_like('%SystemDrive%\\Users\\John', r'%SystemDrive%\\Users.*');

--: regexp_replace_1
SELECT regexp_replace('100-200', '(\\d+)', 'num');

--: regexp_replace_2
SELECT regexp_replace('100-200', r'(\d+)', 'num');

--: regexp_substr_1
SELECT regexp_substr('Steven Jones and Stephen Smith are the best players', 'Ste(v|ph)en');

--: regexp_substr_2
SELECT regexp_substr('Steven Jones and Stephen Smith are the best players', 'Jeck');

--: regr_avgx_1 approx=1e-12
SELECT regr_avgx(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgx_2 approx=1e-12
SELECT regr_avgx(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_avgx_3 approx=1e-12
SELECT regr_avgx(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_avgx_4 approx=1e-12
SELECT regr_avgx(y, x) FROM VALUES (1, 2), (2, null), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgx_5 approx=1e-12
SELECT regr_avgx(y, x) FROM VALUES (1, 2), (2, null), (null, 3), (2, 4) AS tab(y, x);

--: regr_avgy_1 approx=1e-12
SELECT regr_avgy(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgy_2 approx=1e-12
SELECT regr_avgy(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_avgy_3 approx=1e-12
SELECT regr_avgy(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_avgy_4 approx=1e-12
SELECT regr_avgy(y, x) FROM VALUES (1, 2), (2, null), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgy_5 approx=1e-12
SELECT regr_avgy(y, x) FROM VALUES (1, 2), (2, null), (null, 3), (2, 4) AS tab(y, x);

--: regr_count_1 approx=1e-12
SELECT regr_count(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_count_2 approx=1e-12
SELECT regr_count(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_count_3 approx=1e-12
SELECT regr_count(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_count_4 approx=1e-12
SELECT regr_count(y, x) FROM VALUES (1, 2), (2, null), (2, 3), (2, 4) AS tab(y, x);

--: regr_count_5 approx=1e-12
SELECT regr_count(y, x) FROM VALUES (1, 2), (2, null), (null, 3), (2, 4) AS tab(y, x);

--: regr_intercept_1 approx=1e-12
SELECT regr_intercept(y, x) FROM VALUES (1, 1), (2, 2), (3, 3), (4, 4) AS tab(y, x);

--: regr_intercept_2 approx=1e-12
SELECT regr_intercept(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_intercept_3 approx=1e-12
SELECT regr_intercept(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_intercept_4 approx=1e-12
SELECT regr_intercept(y, x) FROM VALUES (1, 1), (2, null), (3, 3), (4, 4) AS tab(y, x);

--: regr_intercept_5 approx=1e-12
SELECT regr_intercept(y, x) FROM VALUES (1, 1), (2, null), (null, 3), (4, 4) AS tab(y, x);

--: regr_r2_1 approx=1e-12
SELECT regr_r2(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_r2_2 approx=1e-12
SELECT regr_r2(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_r2_3 approx=1e-12
SELECT regr_r2(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_r2_4 approx=1e-12
SELECT regr_r2(y, x) FROM VALUES (1, 2), (2, null), (2, 3), (2, 4) AS tab(y, x);

--: regr_r2_5 approx=1e-12
SELECT regr_r2(y, x) FROM VALUES (1, 2), (2, null), (null, 3), (2, 4) AS tab(y, x);

--: regr_slope_1 approx=1e-12
SELECT regr_slope(y, x) FROM VALUES (1, 1), (2, 2), (3, 3), (4, 4) AS tab(y, x);

--: regr_slope_2 approx=1e-12
SELECT regr_slope(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_slope_3 approx=1e-12
SELECT regr_slope(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_slope_4 approx=1e-12
SELECT regr_slope(y, x) FROM VALUES (1, 1), (2, null), (3, 3), (4, 4) AS tab(y, x);

--: regr_slope_5 approx=1e-12
SELECT regr_slope(y, x) FROM VALUES (1, 1), (2, null), (null, 3), (4, 4) AS tab(y, x);

--: regr_sxx_1 approx=1e-12
SELECT regr_sxx(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_sxx_2 approx=1e-12
SELECT regr_sxx(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_sxx_3 approx=1e-12
SELECT regr_sxx(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_sxx_4 approx=1e-12
SELECT regr_sxx(y, x) FROM VALUES (1, 2), (2, null), (2, 3), (2, 4) AS tab(y, x);

--: regr_sxx_5 approx=1e-12
SELECT regr_sxx(y, x) FROM VALUES (1, 2), (2, null), (null, 3), (2, 4) AS tab(y, x);

--: regr_sxy_1 approx=1e-12
SELECT regr_sxy(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_sxy_2 approx=1e-12
SELECT regr_sxy(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_sxy_3 approx=1e-12
SELECT regr_sxy(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_sxy_4 approx=1e-12
SELECT regr_sxy(y, x) FROM VALUES (1, 2), (2, null), (2, 3), (2, 4) AS tab(y, x);

--: regr_sxy_5 approx=1e-12
SELECT regr_sxy(y, x) FROM VALUES (1, 2), (2, null), (null, 3), (2, 4) AS tab(y, x);

--: regr_syy_1 approx=1e-12
SELECT regr_syy(y, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_syy_2 approx=1e-12
SELECT regr_syy(y, x) FROM VALUES (1, null) AS tab(y, x);

--: regr_syy_3 approx=1e-12
SELECT regr_syy(y, x) FROM VALUES (null, 1) AS tab(y, x);

--: regr_syy_4 approx=1e-12
SELECT regr_syy(y, x) FROM VALUES (1, 2), (2, null), (2, 3), (2, 4) AS tab(y, x);

--: regr_syy_5 approx=1e-12
SELECT regr_syy(y, x) FROM VALUES (1, 2), (2, null), (null, 3), (2, 4) AS tab(y, x);

--: repeat_1
SELECT repeat('123', 2);

--: replace_1
SELECT replace('ABCabc', 'abc', 'DEF');

--: reverse_1
SELECT reverse('Spark SQL');

--: reverse_2
SELECT reverse(array(2, 1, 4, 3));

--: right_1
SELECT right('Spark SQL', 3);

--: rint_1
SELECT rint(12.3456);

--: rlike_1
SELECT rlike('%SystemDrive%\Users\John', '%SystemDrive%\\Users.*');

--: rlike_2
SELECT rlike('%SystemDrive%\\Users\\John', '%SystemDrive%\\\\Users.*');

--: rlike_3
SELECT rlike('%SystemDrive%\\Users\\John', r'%SystemDrive%\\Users.*');

--: round_1
SELECT round(2.5, 0);

--: row_number_1
SELECT a, b, row_number() OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: rpad_1
SELECT rpad('hi', 5, '??');

--: rpad_2
SELECT rpad('hi', 1, '??');

--: rpad_3
SELECT rpad('hi', 5);

--: rpad_4
SELECT hex(rpad(unhex('aabb'), 5));

--: rpad_5
SELECT hex(rpad(unhex('aabb'), 5, unhex('1122')));

--: rtrim_1
SELECT rtrim('    SparkSQL   ');
