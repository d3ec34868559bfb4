-- The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py).

--: cardinality_1
SELECT cardinality(array('b', 'd', 'c', 'a'));

--: cardinality_2
SELECT cardinality(map('a', 1, 'b', 2));

--: cast_1
SELECT cast('10' as int);

--: cast_2
SELECT '10' :: int;

--: cbrt_1
SELECT cbrt(27.0);

--: ceil_1
SELECT ceil(-0.1);

--: ceil_2
SELECT ceil(5);

--: ceil_3
SELECT ceil(3.1411, 3);

--: ceil_4
SELECT ceil(3.1411, -3);

--: ceiling_1
SELECT ceiling(-0.1);

--: ceiling_2
SELECT ceiling(5);

--: ceiling_3
SELECT ceiling(3.1411, 3);

--: ceiling_4
SELECT ceiling(3.1411, -3);

--: char_1
SELECT char(65);

--: char_length_1
SELECT char_length('Spark SQL ');

--: char_length_2
SELECT char_length(x'537061726b2053514c');

--: char_length_3
SELECT CHAR_LENGTH('Spark SQL ');

--: char_length_4
SELECT CHARACTER_LENGTH('Spark SQL ');

--: character_length_1
SELECT character_length('Spark SQL ');

--: character_length_2
SELECT character_length(x'537061726b2053514c');

--: chr_1
SELECT chr(65);

--: coalesce_1
SELECT coalesce(NULL, 1, NULL);

--: collate_1
SELECT COLLATION('Spark SQL' collate UTF8_LCASE);

--: collation_1
SELECT collation('Spark SQL');

--: collations_1
SELECT * FROM collations() WHERE NAME = 'UTF8_BINARY';

--: collect_list_1 bag
SELECT collect_list(col) FROM VALUES (1), (2), (1) AS tab(col);

--: collect_set_1 bag
SELECT collect_set(col) FROM VALUES (1), (2), (1) AS tab(col);

--: concat_1
SELECT concat('Spark', 'SQL');

--: concat_2
SELECT concat(array(1, 2, 3), array(4, 5), array(6));

--: concat_ws_1
SELECT concat_ws(' ', 'Spark', 'SQL');

--: concat_ws_2
SELECT concat_ws('s');

--: concat_ws_3
SELECT concat_ws('/', 'foo', null, 'bar');

--: concat_ws_4
SELECT concat_ws(null, 'Spark', 'SQL');

--: contains_1
SELECT contains('Spark SQL', 'Spark');

--: contains_2
SELECT contains('Spark SQL', 'SPARK');

--: contains_3
SELECT contains('Spark SQL', null);

--: contains_4
SELECT contains(x'537061726b2053514c', x'537061726b');

--: conv_1
SELECT conv('100', 2, 10);

--: conv_2
SELECT conv(-10, 16, -10);

--: convert_timezone_1
SELECT convert_timezone('Europe/Brussels', 'America/Los_Angeles', timestamp_ntz'2021-12-06 00:00:00');

--: convert_timezone_2
SELECT convert_timezone('Europe/Brussels', timestamp_ntz'2021-12-05 15:00:00');

--: corr_1 approx=1e-12
SELECT corr(c1, c2) FROM VALUES (3, 2), (3, 3), (6, 4) as tab(c1, c2);

--: cos_1
SELECT cos(0);

--: cosh_1
SELECT cosh(0);

--: cot_1
SELECT cot(1);

--: count_1
SELECT count(*) FROM VALUES (NULL), (5), (5), (20) AS tab(col);

--: count_2
SELECT count(col) FROM VALUES (NULL), (5), (5), (20) AS tab(col);

--: count_3
SELECT count(DISTINCT col) FROM VALUES (NULL), (5), (5), (10) AS tab(col);

--: count_if_1
SELECT count_if(col % 2 = 0) FROM VALUES (NULL), (0), (1), (2), (3) AS tab(col);

--: count_if_2
SELECT count_if(col IS NULL) FROM VALUES (NULL), (0), (1), (2), (3) AS tab(col);

--: count_min_sketch_1
SELECT hex(count_min_sketch(col, 0.5d, 0.5d, 1)) FROM VALUES (1), (2), (1) AS tab(col);

--: covar_pop_1 approx=1e-12
SELECT covar_pop(c1, c2) FROM VALUES (1,1), (2,2), (3,3) AS tab(c1, c2);

--: covar_samp_1 approx=1e-12
SELECT covar_samp(c1, c2) FROM VALUES (1,1), (2,2), (3,3) AS tab(c1, c2);

--: crc32_1
SELECT crc32('Spark');

--: csc_1
SELECT csc(1);

--: cume_dist_1
SELECT a, b, cume_dist() OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: current_timezone_1
SELECT current_timezone();

--: date_add_1
SELECT date_add('2016-07-30', 1);

--: date_diff_1
SELECT date_diff('2009-07-31', '2009-07-30');

--: date_diff_2
SELECT date_diff('2009-07-30', '2009-07-31');

--: date_format_1
SELECT date_format('2016-04-08', 'y');

--: date_from_unix_date_1
SELECT date_from_unix_date(1);

--: date_part_1
SELECT date_part('YEAR', TIMESTAMP '2019-08-12 01:00:00.123456');

--: date_part_2
SELECT date_part('week', timestamp'2019-08-12 01:00:00.123456');

--: date_part_3
SELECT date_part('doy', DATE'2019-08-12');

--: date_part_4
SELECT date_part('SECONDS', timestamp'2019-10-01 00:00:01.000001');

--: date_part_5
SELECT date_part('days', interval 5 days 3 hours 7 minutes);

--: date_part_6
SELECT date_part('seconds', interval 5 hours 30 seconds 1 milliseconds 1 microseconds);

--: date_part_7
SELECT date_part('MONTH', INTERVAL '2021-11' YEAR TO MONTH);

--: date_part_8
SELECT date_part('MINUTE', INTERVAL '123 23:55:59.002001' DAY TO SECOND);

--: date_sub_1
SELECT date_sub('2016-07-30', 1);

--: date_trunc_1
SELECT date_trunc('YEAR', '2015-03-05T09:32:05.359');

--: date_trunc_2
SELECT date_trunc('MM', '2015-03-05T09:32:05.359');

--: date_trunc_3
SELECT date_trunc('DD', '2015-03-05T09:32:05.359');

--: date_trunc_4
SELECT date_trunc('HOUR', '2015-03-05T09:32:05.359');

--: date_trunc_5
SELECT date_trunc('MILLISECOND', '2015-03-05T09:32:05.123456');

--: dateadd_1
SELECT dateadd('2016-07-30', 1);

--: datediff_1
SELECT datediff('2009-07-31', '2009-07-30');

--: datediff_2
SELECT datediff('2009-07-30', '2009-07-31');

--: datepart_1
SELECT datepart('YEAR', TIMESTAMP '2019-08-12 01:00:00.123456');

--: datepart_2
SELECT datepart('week', timestamp'2019-08-12 01:00:00.123456');

--: datepart_3
SELECT datepart('doy', DATE'2019-08-12');

--: datepart_4
SELECT datepart('SECONDS', timestamp'2019-10-01 00:00:01.000001');

--: datepart_5
SELECT datepart('days', interval 5 days 3 hours 7 minutes);

--: datepart_6
SELECT datepart('seconds', interval 5 hours 30 seconds 1 milliseconds 1 microseconds);

--: datepart_7
SELECT datepart('MONTH', INTERVAL '2021-11' YEAR TO MONTH);

--: datepart_8
SELECT datepart('MINUTE', INTERVAL '123 23:55:59.002001' DAY TO SECOND);

--: day_1
SELECT day('2009-07-30');

--: dayname_1
SELECT dayname(DATE('2008-02-20'));

--: dayofmonth_1
SELECT dayofmonth('2009-07-30');

--: dayofweek_1
SELECT dayofweek('2009-07-30');

--: dayofyear_1
SELECT dayofyear('2016-04-09');

--: decode_1
SELECT decode(encode('abc', 'utf-8'), 'utf-8');

--: decode_2
SELECT decode(2, 1, 'Southlake', 2, 'San Francisco', 3, 'New Jersey', 4, 'Seattle', 'Non domestic');

--: decode_3
SELECT decode(6, 1, 'Southlake', 2, 'San Francisco', 3, 'New Jersey', 4, 'Seattle', 'Non domestic');

--: decode_4
SELECT decode(6, 1, 'Southlake', 2, 'San Francisco', 3, 'New Jersey', 4, 'Seattle');

--: decode_5
SELECT decode(null, 6, 'Spark', NULL, 'SQL', 4, 'rocks');

--: degrees_1
SELECT degrees(3.141592653589793);

--: dense_rank_1
SELECT a, b, dense_rank(b) OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: div_1
SELECT 3 div 2;

--: div_2
SELECT INTERVAL '1-1' YEAR TO MONTH div INTERVAL '-1' MONTH;

--: e_1
SELECT e();

--: element_at_1
SELECT element_at(array(1, 2, 3), 2);

--: element_at_2
SELECT element_at(map(1, 'a', 2, 'b'), 2);

--: elt_1
SELECT elt(1, 'scala', 'java');

--: elt_2
SELECT elt(2, 'a', 1);

--: encode_1
SELECT encode('abc', 'utf-8');

--: endswith_1
SELECT endswith('Spark SQL', 'SQL');

--: endswith_2
SELECT endswith('Spark SQL', 'Spark');

--: endswith_3
SELECT endswith('Spark SQL', null);

--: endswith_4
SELECT endswith(x'537061726b2053514c', x'537061726b');

--: endswith_5
SELECT endswith(x'537061726b2053514c', x'53514c');

--: equal_null_1
SELECT equal_null(3, 3);

--: equal_null_2
SELECT equal_null(1, '11');

--: equal_null_3
SELECT equal_null(true, NULL);

--: equal_null_4
SELECT equal_null(NULL, 'abc');

--: equal_null_5
SELECT equal_null(NULL, NULL);

--: every_1
SELECT every(col) FROM VALUES (true), (true), (true) AS tab(col);

--: every_2
SELECT every(col) FROM VALUES (NULL), (true), (true) AS tab(col);

--: every_3
SELECT every(col) FROM VALUES (true), (false), (true) AS tab(col);

--: exists_1
SELECT exists(array(1, 2, 3), x -> x % 2 == 0);

--: exists_2
SELECT exists(array(1, 2, 3), x -> x % 2 == 10);

--: exists_3
SELECT exists(array(1, null, 3), x -> x % 2 == 0);

--: exists_4
SELECT exists(array(0, null, 2, 3, null), x -> x IS NULL);

--: exists_5
SELECT exists(array(1, 2, 3), x -> x IS NULL);

--: exp_1
SELECT exp(0);

--: explode_1
SELECT explode(array(10, 20));

--: explode_2
SELECT explode(collection => array(10, 20));

--: explode_outer_1
SELECT explode_outer(array(10, 20));

--: explode_outer_2
SELECT explode_outer(collection => array(10, 20));

--: expm1_1
SELECT expm1(0);

--: extract_1
SELECT extract(YEAR FROM TIMESTAMP '2019-08-12 01:00:00.123456');

--: extract_2
SELECT extract(week FROM timestamp'2019-08-12 01:00:00.123456');

--: extract_3
SELECT extract(doy FROM DATE'2019-08-12');

--: extract_4
SELECT extract(SECONDS FROM timestamp'2019-10-01 00:00:01.000001');

--: extract_5
SELECT extract(days FROM interval 5 days 3 hours 7 minutes);

--: extract_6
SELECT extract(seconds FROM interval 5 hours 30 seconds 1 milliseconds 1 microseconds);

--: extract_7
SELECT extract(MONTH FROM INTERVAL '2021-11' YEAR TO MONTH);

--: extract_8
SELECT extract(MINUTE FROM INTERVAL '123 23:55:59.002001' DAY TO SECOND);

--: extract_9
SELECT extract(HOUR FROM time '09:08:01.000001');

--: extract_10
SELECT extract(MINUTE FROM time '09:08:01.000001');

--: extract_11
SELECT extract(SECOND FROM time '09:08:01.000001');
