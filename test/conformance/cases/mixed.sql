-- Queries in which several parts of the language meet.

--: group_by_struct
SELECT s, count(*) FROM VALUES (named_struct('a', 1, 'b', 'x')), (named_struct('a', 1, 'b', 'x')), (named_struct('a', NULL, 'b', 'x')), (NULL) t(s) GROUP BY s;

--: group_by_array_order
SELECT a, sum(v) FROM VALUES (array(1, 2), 1), (array(1, 2), 5), (array(2), 7), (NULL, 9) t(a, v) GROUP BY a ORDER BY a;

--: join_on_struct
SELECT l.k, r.v FROM VALUES (named_struct('a', 1)), (named_struct('a', CAST(NULL AS INT))) l(k) JOIN VALUES (named_struct('a', 1), 'x'), (named_struct('a', CAST(NULL AS INT)), 'y') r(k, v) ON l.k = r.k;

--: join_null_safe
SELECT * FROM VALUES (1), (NULL) l(a) JOIN VALUES (1), (NULL) r(a) ON l.a <=> r.a;

--: join_using_types
SELECT a, typeof(a) FROM VALUES (1S), (2S) l(a) JOIN VALUES (1L), (3L) r(a) USING (a);

--: full_join_using
SELECT * FROM VALUES (1, 'x'), (2, 'y') l(a, b) FULL JOIN VALUES (2, 'p'), (3, 'q') r(a, c) USING (a);

--: anti_join_null
SELECT * FROM VALUES (1), (NULL) l(a) LEFT ANTI JOIN VALUES (1), (NULL) r(b) ON a = b;

--: not_in_null
SELECT * FROM VALUES (1), (2), (NULL) l(a) WHERE a NOT IN (SELECT b FROM VALUES (1), (NULL) r(b));

--: not_in_empty
SELECT * FROM VALUES (1), (NULL) l(a) WHERE a NOT IN (SELECT b FROM VALUES (1) r(b) WHERE b > 5);

--: in_struct
SELECT (1, 'a') IN ((1, 'a'), (2, 'b')), named_struct('x', 1, 'y', 'a') IN (named_struct('x', 1, 'y', 'a'));

--: correlated_count
SELECT a, (SELECT count(*) FROM VALUES (1), (1), (3) r(b) WHERE b = a) FROM VALUES (1), (2), (3) l(a);

--: correlated_sum_expr
SELECT a, (SELECT coalesce(sum(b), -1) + 1 FROM VALUES (1), (1), (3) r(b) WHERE b = a) FROM VALUES (1), (2) l(a);

--: correlated_exists_or
SELECT a FROM VALUES (1), (2), (3) l(a) WHERE a = 3 OR EXISTS (SELECT 1 FROM VALUES (1) r(b) WHERE b = a);

--: correlated_nonequal
SELECT a, (SELECT max(b) FROM VALUES (1), (2), (5) r(b) WHERE b < a) FROM VALUES (1), (2), (6) l(a);

--: lateral_outer
SELECT * FROM VALUES (1, array(1, 2)), (2, array()) t(a, b) LATERAL VIEW OUTER explode(b) x AS c;

--: lateral_pos_inline
SELECT * FROM VALUES (1, array(named_struct('p', 1, 'q', 'x'))) t(a, b) LATERAL VIEW inline(b) x LATERAL VIEW posexplode(array(7, 8)) y AS i, v;

--: pivot_two
SELECT * FROM (SELECT * FROM VALUES ('a', 'x', 1), ('a', 'y', 2), ('b', 'x', 3) t(k, p, v)) PIVOT (sum(v) AS s, max(v) m FOR p IN ('x', 'y' AS why));

--: pivot_pairs
SELECT * FROM (SELECT * FROM VALUES (1, 'x', 1, 10), (1, 'y', 2, 20) t(k, p, q, v)) PIVOT (sum(v) FOR (p, q) IN (('x', 1) AS a, ('y', 2)));

--: unpivot_nulls
SELECT * FROM VALUES (1, 10, NULL), (2, NULL, 5) t(k, a, b) UNPIVOT INCLUDE NULLS (v FOR n IN (a AS `A!`, b));

--: unpivot_many
SELECT * FROM VALUES (1, 1, 2, 3, 4) t(k, a, b, c, d) UNPIVOT ((x, y) FOR n IN ((a, b), (c, d) AS second));

--: grouping_having
SELECT a, b, grouping_id(a, b) g, sum(v) FROM VALUES (1, 'x', 1), (1, 'y', 2), (2, 'x', 3) t(a, b, v) GROUP BY GROUPING SETS ((a, b), (a), ()) HAVING sum(v) > 2 ORDER BY g, a, b;

--: cube_expression
SELECT a % 2 AS p, count(*) FROM VALUES (1), (2), (3) t(a) GROUP BY CUBE (a % 2) ORDER BY p NULLS LAST;

--: group_by_all
SELECT a, b + 1 AS c, sum(v) FROM VALUES (1, 2, 3), (1, 2, 4) t(a, b, v) GROUP BY ALL;

--: group_by_alias_ordinal
SELECT substr(s, 1, 1) AS k, count(*) AS n FROM VALUES ('ab'), ('ac'), ('bc') t(s) GROUP BY k ORDER BY 2 DESC, 1;

--: having_without_group
SELECT sum(a) FROM VALUES (1), (2) t(a) HAVING count(*) > 5;

--: distinct_aggregates
SELECT count(DISTINCT a, b), sum(DISTINCT a), avg(DISTINCT a), count(a), count(*) FROM VALUES (1, 1), (1, 2), (NULL, 1), (2, NULL) t(a, b);

--: aggregate_filter
SELECT sum(a) FILTER (WHERE b = 'x'), count(*) FILTER (WHERE a > 100), collect_list(a) FILTER (WHERE a > 1) FROM VALUES (1, 'x'), (2, 'x'), (3, 'y') t(a, b);

--: first_last
SELECT first(a), first(a, true), last(a), last(a, true), any_value(a, true), first_value(a) IGNORE NULLS FROM VALUES (NULL), (1), (2), (NULL) t(a);

--: max_by_nulls
SELECT max_by(a, b), min_by(a, b), max_by(a, b + NULL) FROM VALUES (1, 5), (2, NULL), (NULL, 7) t(a, b);

--: stats_single
SELECT stddev(a), stddev_pop(a), var_samp(a), skewness(a), kurtosis(a), corr(a, a), covar_samp(a, a), regr_slope(a, a) FROM VALUES (1) t(a);

--: stats_none
SELECT stddev(a), avg(a), sum(a), min(a), count(a), collect_set(a), bool_and(a > 1), percentile(a, 0.5) FROM VALUES (CAST(NULL AS INT)) t(a);

--: percentiles
SELECT percentile(a, array(0, 0.25, 1)), percentile_approx(a, array(0.5, 0.9), 100), median(a), percentile_cont(0.3) WITHIN GROUP (ORDER BY a DESC), percentile_disc(0.3) WITHIN GROUP (ORDER BY a) FROM VALUES (1), (2), (3), (10) t(a);

--: mode_ties
SELECT mode(a), mode() WITHIN GROUP (ORDER BY a DESC), mode(a, true) FROM VALUES (1), (2), (2), (1), (3) t(a);

--: listagg_forms
SELECT listagg(a, '-') WITHIN GROUP (ORDER BY a DESC), string_agg(DISTINCT a, ',') WITHIN GROUP (ORDER BY a) FROM VALUES ('b'), ('a'), (NULL), ('b') t(a) GROUP BY a IS NULL;

--: window_range_interval
SELECT d, v, sum(v) OVER (ORDER BY d RANGE BETWEEN INTERVAL 2 DAYS PRECEDING AND CURRENT ROW) FROM VALUES (DATE'2024-01-01', 1), (DATE'2024-01-02', 2), (DATE'2024-01-05', 3), (NULL, 4) t(d, v) ORDER BY d, v;

--: window_range_numbers
SELECT a, count(*) OVER (ORDER BY a RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING), sum(a) OVER (ORDER BY a DESC RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM VALUES (1), (2), (2), (5), (NULL) t(a) ORDER BY a;

--: window_rows_reverse
SELECT a, collect_list(a) OVER (ORDER BY a ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING), first_value(a) OVER (ORDER BY a ROWS BETWEEN 2 PRECEDING AND 1 PRECEDING) FROM VALUES (1), (2), (3), (4) t(a) ORDER BY a;

--: window_lag_nulls
SELECT a, lag(a, 1, -1) OVER (ORDER BY i), lag(a) IGNORE NULLS OVER (ORDER BY i), lead(a, 2) OVER (ORDER BY i), nth_value(a, 2) IGNORE NULLS OVER (ORDER BY i) FROM VALUES (1, 10), (2, NULL), (3, 30), (4, NULL) t(i, a) ORDER BY i;

--: window_ranks
SELECT a, rank() OVER w, dense_rank() OVER w, percent_rank() OVER w, cume_dist() OVER w, ntile(3) OVER w, row_number() OVER w FROM VALUES (1), (1), (2), (3), (3) t(a) WINDOW w AS (ORDER BY a) ORDER BY a, row_number() OVER w;

--: window_over_aggregate
SELECT k, sum(v), sum(sum(v)) OVER (ORDER BY k), rank() OVER (ORDER BY sum(v) DESC) FROM VALUES ('a', 1), ('a', 2), ('b', 5) t(k, v) GROUP BY k ORDER BY k;

--: union_widening
SELECT 1 AS a, 'x' AS b UNION ALL SELECT 2.5, 'y' UNION ALL SELECT 3L, NULL;

--: intersect_all
SELECT * FROM VALUES (1), (1), (2), (NULL), (NULL) t(a) INTERSECT ALL SELECT * FROM VALUES (1), (1), (1), (NULL) r(a);

--: except_all
SELECT * FROM VALUES (1), (1), (2), (NULL), (NULL) t(a) EXCEPT ALL SELECT * FROM VALUES (1), (NULL) r(a);

--: set_precedence
SELECT 1 UNION SELECT 2 INTERSECT SELECT 2 EXCEPT SELECT 1;

--: union_nested_types
SELECT array(1) AS a, named_struct('x', 1) AS s UNION ALL SELECT array(2.5), named_struct('x', 2L);

--: cte_shadow
WITH t AS (SELECT 1 AS a), u AS (WITH t AS (SELECT 2 AS a) SELECT * FROM t) SELECT * FROM t, u;

--: star_except
SELECT * EXCEPT (b, s.y) FROM VALUES (1, 2, named_struct('x', 1, 'y', 2)) t(a, b, s);

--: lateral_alias
SELECT a + 1 AS b, b * 2 AS c, c + b AS d FROM VALUES (1), (2) t(a);

--: lateral_subquery
SELECT a, m FROM VALUES (1), (2) t(a), LATERAL (SELECT max(b) AS m FROM VALUES (1), (2), (3) r(b) WHERE b <= a);

--: order_by_unselected
SELECT a FROM VALUES (1, 'z'), (2, 'y'), (3, NULL) t(a, b) ORDER BY upper(b) NULLS LAST;

--: order_by_struct
SELECT s FROM VALUES (named_struct('a', 2, 'b', 'x')), (named_struct('a', 1, 'b', 'z')), (named_struct('a', NULL, 'b', 'y')), (NULL) t(s) ORDER BY s DESC;

--: limit_offset
SELECT * FROM VALUES (1), (2), (3), (4) t(a) ORDER BY a DESC LIMIT 2 OFFSET 1;

--: limit_expression
SELECT * FROM VALUES (1), (2), (3) t(a) ORDER BY a LIMIT 1 + 1;

--: case_types
SELECT CASE WHEN a > 1 THEN 1 WHEN a = 1 THEN 2.5 END, CASE a WHEN 1 THEN 'x' ELSE DATE'2024-01-01' END FROM VALUES (1), (2), (NULL) t(a);

--: coalesce_types
SELECT coalesce(NULL, 1, 2.5), nvl(NULL, 'x'), ifnull(1, 2L), nvl2(NULL, 1, 2.0), nullif(1, 1.0), if(true, 1S, 2L), greatest(1, 2.5, NULL), least('a', 'B');

--: decimal_ops
SELECT 1.10 * 2.20, 1.00 / 3, 10 / 4, 10 div 4, -7 % 3, 7.5 % 2, pmod(-7, 3), 1.23456789 * 9.87654321, CAST(1 AS DECIMAL(38, 0)) / 3, 0.1 + 0.2;

--: decimal_average
SELECT avg(a), sum(a), avg(a) / 3, round(avg(a), 1), max(a) - min(a) FROM VALUES (1.10), (2.25), (NULL) t(a);

--: rounding
SELECT round(2.5), round(-2.5), bround(2.5), bround(3.5), round(125, -1), round(1.2345, 2), ceil(1.21, 1), floor(-1.29, 1), round(2.5e0), bround(2.5e0), ceil(-0.5), floor(1e20);

--: nan_order
SELECT a, a = CAST('NaN' AS DOUBLE), a > 1e308, a <=> CAST('NaN' AS DOUBLE), greatest(a, 1) FROM VALUES (CAST('NaN' AS DOUBLE)), (1e0), (CAST('Infinity' AS DOUBLE)), (NULL) t(a) ORDER BY a DESC;

--: negative_zero
SELECT -0.0e0 = 0.0e0, -0.0e0 <=> 0.0e0, 1 / nullif(-0.0e0, 1), CAST(-0.0e0 AS STRING), count(DISTINCT a) FROM VALUES (-0.0e0), (0.0e0) t(a);

--: string_positions
SELECT substring('Spark SQL', -3), substring('Spark', 0, 2), substring('Spark', -10, 7), left('abc', -1), right('abc', 2), instr('aXbX', 'X'), locate('X', 'aXbX', 3), position('b' IN 'abc'), substring_index('a.b.c', '.', -2), overlay('abcdef' PLACING 'XX' FROM 2 FOR 3);

--: string_pads
SELECT lpad('abc', 2, 'x'), rpad('abc', 6, 'xy'), lpad('abc', 5), rpad('', 3, 'ab'), lpad('abc', 5, ''), repeat('ab', -1), space(3) || '|', trim(BOTH 'x' FROM 'xxaxx'), ltrim('xy', 'xyz'), rtrim('abcc', 'c'), btrim('  a ');

--: string_split
SELECT split('a1b2c', '[0-9]'), split('a,b,,', ','), split('a,b,c', ',', 2), split('abc', ''), split('', ','), split_part('a.b.c', '.', -1), split_part('a.b', '.', 5);

--: string_regex
SELECT regexp_extract('foo-12', '(\\w+)-(\\d+)', 2), regexp_extract_all('a1b22', '(\\d+)', 1), regexp_replace('a1b2', '(\\d)', '<$1>'), regexp_count('aaa', 'aa'), regexp_instr('abcb', 'b', 0), 'abc' RLIKE '^a.c$', regexp_substr('xay', 'a.'), regexp_like('A', '(?i)a');

--: string_like
SELECT 'a_c' LIKE 'a\\_c', 'abc' LIKE 'a\\_c', 'a%c' LIKE 'a!%c' ESCAPE '!', 'ABC' ILIKE 'a_c', 'abc' LIKE ALL ('a%', '%c'), 'abc' NOT LIKE ANY ('x%', 'a%'), '' LIKE '', 'a
b' LIKE 'a%b';

--: string_format
SELECT format_string('%5d|%-5s|%05.2f|%x|%c|%b|%,d|%%', 42, 'ab', 3.14159e0, 255, 65, true, 1234567), printf('%s %s', NULL, 'x');

--: string_misc
SELECT initcap('hello wORLD-foo bar'), soundex('Robert'), levenshtein('kitten', 'sitting'), levenshtein('kitten', 'sitting', 2), translate('abcba', 'ab', 'x'), ascii('é'), chr(256 + 65), reverse('añb'), char_length('😀a'), octet_length('😀'), elt(2, 'a', 'b'), field('b', 'a', 'b'), find_in_set('b', 'a,b,c');

--: string_misc2
SELECT concat_ws('-', 'a', NULL, array('b', NULL, 'c')), concat('a', NULL), concat(array(1), array(2, NULL)), 'a' || 1 || true, format_number(1234567.891, 2), format_number(0.5, 0), base64('abc'), unbase64('YWJj'), hex(-1), hex('ab'), unhex('4142'), conv('ff', 16, 10), conv('-10', 10, 16), bin(-1), crc32('abc'), md5('a'), sha2('a', 256);

--: date_parts
SELECT year(d), quarter(d), month(d), day(d), dayofweek(d), weekday(d), dayofyear(d), weekofyear(d), last_day(d), next_day(d, 'MO'), trunc(d, 'QUARTER'), trunc(d, 'WEEK'), extract(YEAROFWEEK FROM d), date_part('doy', d), extract(DECADE FROM d) FROM VALUES (DATE'2024-12-30'), (DATE'2021-01-01'), (DATE'0001-01-01') t(d);

--: date_math
SELECT date_add(DATE'2024-02-28', 2), DATE'2024-01-31' + INTERVAL 1 MONTH, add_months(DATE'2024-02-29', 12), months_between(TIMESTAMP'2024-03-31 10:00:00', TIMESTAMP'2024-02-29 00:00:00'), months_between(DATE'2024-03-31', DATE'2024-02-29', false), datediff(DATE'2024-03-01', DATE'2024-02-01'), DATE'2024-03-01' - DATE'2024-02-01', DATE'2024-03-01' - 1, timestampdiff(MONTH, TIMESTAMP'2024-01-31 00:00:00', TIMESTAMP'2024-02-29 00:00:00'), timestampadd(HOUR, 25, DATE'2024-01-01'), dateadd(DAY, -1, TIMESTAMP'2024-03-01 00:00:00');

--: date_formats
SELECT date_format(TIMESTAMP'2024-03-05 07:08:09.123456', 'yyyy-MM-dd EEE EEEE MMM MMMM d D h H k K a mm ss SSS SSSSSS Q q'), to_date('05/03/2024', 'dd/MM/yyyy'), to_timestamp('2024-03-05 1:02', 'yyyy-MM-dd H:mm'), unix_timestamp('2024-01-01', 'yyyy-MM-dd'), from_unixtime(0, 'yyyy');

--: date_truncs
SELECT date_trunc('HOUR', t), date_trunc('WEEK', t), date_trunc('MILLISECOND', t), date_trunc('nonsense', t), date_trunc('QUARTER', t), date_trunc('CENTURY', t) FROM VALUES (TIMESTAMP'2024-05-17 13:14:15.123456') t(t);

--: zones
SELECT from_utc_timestamp(TIMESTAMP'2024-07-01 00:00:00', 'Europe/Berlin'), to_utc_timestamp(TIMESTAMP'2024-03-31 02:30:00', 'Europe/Berlin'), convert_timezone('UTC', 'Asia/Kolkata', TIMESTAMP_NTZ'2024-01-01 00:00:00'), TIMESTAMP'2024-01-01 00:00:00 America/New_York', make_timestamp(2024, 1, 1, 0, 0, 1.5, 'Asia/Tokyo'), CAST(TIMESTAMP'2024-01-01 00:00:00Z' AS TIMESTAMP_NTZ);

--: intervals
SELECT INTERVAL '1-2' YEAR TO MONTH * 1.5, INTERVAL 10 DAYS / 3, INTERVAL '1 02:03:04.5' DAY TO SECOND + INTERVAL 1 HOUR, -INTERVAL 5 MONTHS, make_dt_interval(1, 2, 3, 4.5), make_ym_interval(1, 14), abs(INTERVAL -3 DAYS), extract(HOUR FROM INTERVAL '30' HOUR), CAST(INTERVAL 90 MINUTES AS STRING), INTERVAL 1 DAY > INTERVAL 23 HOURS, sum(i) FROM VALUES (INTERVAL 1 DAY), (INTERVAL 2 HOURS) t(i);

--: json_paths
SELECT get_json_object(j, '$.a.b[1]'), get_json_object(j, '$.a.b[*]'), get_json_object(j, '$.c'), get_json_object(j, '$.d'), get_json_object(j, '$.e'), get_json_object(j, '$'), json_array_length(get_json_object(j, '$.a.b')), json_object_keys(j), get_json_object('bad', '$.a') FROM VALUES ('{"a":{"b":[1,"x",{"y":2}]},"c":null,"d":1.50,"e":"q\\u0041"}') t(j);

--: json_read
SELECT from_json(j, 'a INT, b ARRAY<STRING>, c STRUCT<d: DOUBLE>, e MAP<STRING, INT>, f DATE') FROM VALUES ('{"a":1,"b":["x",2,null],"c":{"d":1},"e":{"k":3},"f":"2024-01-02"}'), ('{"a":"x"}'), ('{"a":1.5,"B":[]}'), ('[1]'), ('nope'), (NULL) t(j);

--: json_write
SELECT to_json(named_struct('a', 1, 'b', CAST(NULL AS INT), 'c', array(1, NULL), 'd', map('k', 1.50), 't', TIMESTAMP'2024-01-01 00:00:00', 'n', CAST('NaN' AS DOUBLE), 's', 'q"\\')), to_json(array(named_struct('x', DATE'2024-01-01'))), to_json(map('a', NULL)), schema_of_json('{"a":[1,2.5],"b":{"c":"x"}}');

--: json_tuples
SELECT a, x, y FROM VALUES (1, '{"p":1,"q":{"r":2}}'), (2, 'bad') t(a, j) LATERAL VIEW json_tuple(j, 'p', 'q') v AS x, y;

--: array_functions
SELECT array_union(array(1, 2, NULL), array(2, 3, NULL)), array_intersect(array(1, NULL, 1), array(NULL, 1)), array_except(array(1, 2, 2, NULL), array(2)), array_distinct(array(1, 1, NULL, NULL)), array_remove(array(1, 2, NULL), 1), array_position(array(1, NULL, 2), 2), array_contains(array(1, NULL), 2), arrays_overlap(array(1, NULL), array(3)), array_compact(array(1, NULL)), array_insert(array(1, 2), -2, 9), array_append(array(1), NULL), array_prepend(array(1), 0), array_repeat('x', 2), slice(array(1, 2, 3), -2, 2), flatten(array(array(1), array(2, 3))), array_join(array('a', NULL, 'b'), '-', '?');

--: array_functions2
SELECT sort_array(array(2, NULL, 1), false), array_min(array(2, NULL)), element_at(array(1, 2), -1), try_element_at(array(1), 5), array(1, 2)[0], get(array(1), 7), sequence(5, 1, -2), sequence(DATE'2024-01-31', DATE'2024-04-30', INTERVAL 1 MONTH), arrays_zip(array(1, 2), array('a')), size(CAST(NULL AS ARRAY<INT>)), cardinality(array()), shuffle(array(1)), array_size(array(1, NULL)), exists(array(1, NULL), x -> x > 1), forall(array(1, NULL), x -> x > 0), filter(array(1, 2, 3), (x, i) -> i > 0 AND x < 3);

--: map_functions
SELECT map_keys(m), map_values(m), map_entries(m), m['b'], element_at(m, 'zz'), map_contains_key(m, 'a'), map_concat(m, map('c', 3)), map_from_entries(array(struct('x', 1))), map_from_arrays(array(1, 2), array('p', 'q')), str_to_map('a:1,b', ',', ':'), transform_values(m, (k, v) -> k || v), map_filter(m, (k, v) -> v > 1), size(m), cast(m AS string) FROM VALUES (map('a', 1, 'b', 2)) t(m);

--: casts_to_text
SELECT CAST(array(1, NULL) AS STRING), CAST(named_struct('a', 1, 'b', NULL) AS STRING), CAST(map('k', array(1.5)) AS STRING), CAST(1e7 AS STRING), CAST(1.0e-5 AS STRING), CAST(123456789.125e0 AS STRING), CAST(CAST(0.1 AS FLOAT) AS DOUBLE), CAST(X'4142' AS STRING), CAST(true AS INT), CAST('  12 ' AS INT), CAST(TIMESTAMP'2024-01-01 00:00:00.100' AS STRING), CAST(DATE'-0044-03-15' AS STRING), CAST(1.50 AS STRING);

--: casts_from_text
SELECT CAST('2024-2-3' AS DATE), CAST('2024-02-03T04:05:06.7+01:00' AS TIMESTAMP), CAST('t' AS BOOLEAN), CAST('1e3' AS DOUBLE), CAST('1e3' AS DECIMAL(10, 2)), try_cast('x' AS INT), try_cast('2024-13-01' AS DATE), CAST('Infinity' AS FLOAT), CAST('12:30' AS TIMESTAMP) IS NOT NULL, CAST('2024' AS DATE), try_cast('99999999999' AS INT);

--: bits
SELECT 5 & 3, 5 | 3, 5 ^ 3, ~5, shiftleft(1, 33), shiftright(-8, 1), shiftrightunsigned(-8, 1), 1 << 3, -16 >> 2, bit_count(255), bit_get(5, 2), getbit(5, 1), bit_and(a), bit_or(a), bit_xor(a) FROM VALUES (3), (5) t(a);

--: math_misc
SELECT factorial(20), factorial(21), hypot(3, 4), cbrt(27), log(2, 8), log10(0), ln(-1), pow(2, -1), sqrt(-1), signum(-2.5), sign(INTERVAL -1 DAY), width_bucket(5.3, 0.2, 10.6, 5), degrees(pi()), atan2(1, 0), rint(2.5), positive(-1), negative(1), e(), sec(0), csc(1), cot(1), gcd FROM (SELECT 1 AS gcd);

--: hashes
SELECT hash(1, 'a', NULL, true, DATE'2024-01-01', TIMESTAMP'2024-01-01 00:00:00'), xxhash64('a', 1L), hash(CAST(NULL AS INT)), hash(named_struct('a', 1)), xxhash64(X'01');

--: hash_collections
SELECT hash(array(1, 2)), hash(array('a', NULL)), xxhash64(array(1, 2)), hash(array(array(1))), hash(named_struct('a', array(1)));

--: urls
SELECT parse_url('https://u:p@h.com:80/a/b?x=1&y=2#f', 'HOST'), parse_url('https://h.com/a?x=1', 'QUERY', 'x'), parse_url('https://h.com/a?x=1', 'PATH'), url_encode('a b&ü'), url_decode('a+b%26'), try_parse_url('http://a b', 'HOST'), parse_url('https://u@h.com', 'USERINFO'), parse_url('https://h.com/p?q#r', 'FILE');

--: values_mixed
SELECT *, typeof(a), typeof(b) FROM VALUES (1, 'x'), (2.5, NULL), (3L, 'y') t(a, b);

--: between_types
SELECT 5 BETWEEN 1 AND 5.5, 'b' BETWEEN 'a' AND 'c', DATE'2024-01-01' BETWEEN '2023-01-01' AND '2025-01-01', NULL BETWEEN 1 AND 2, 3 NOT BETWEEN 4 AND NULL;

--: text_number_comparisons
SELECT '1' = 1, '1.0' = 1.0, '2' > 10, 'a' = 'A', '2024-01-01' = DATE'2024-01-01', true = 'true', 1 = true FROM VALUES (1) t(a);

--: same_names_of_fields
SELECT max(s.a), max(s.b), min(s.b), sum(s.a + s.b) FROM VALUES (named_struct('a', 1, 'b', 2)), (named_struct('a', 5, 'b', 7)) t(s);

--: same_names_of_readers
SELECT max(from_json(j, 'a INT')) AS a, max(from_json(j, 'b INT')) AS b, max(from_json(j, 'a DOUBLE')) AS c, max(to_json(d, map('dateFormat', 'yyyy'))) AS e, max(to_json(d, map('dateFormat', 'MM'))) AS f FROM VALUES ('{"a":1,"b":2}', named_struct('x', DATE'2024-05-06')) t(j, d);

--: same_names_of_structs
SELECT max(struct(x AS a)) AS a, max(struct(x AS b)) AS b, max(named_struct('c', x)) AS c, count(DISTINCT struct(x AS a)) AS d FROM VALUES (1) t(x);

--: same_names_of_orders
SELECT percentile_cont(0.3) WITHIN GROUP (ORDER BY a) AS a, percentile_cont(0.3) WITHIN GROUP (ORDER BY a DESC) AS b, percentile(a, 0.3) AS c, first(a) AS d, first(a, true) AS e, mode(a) AS f, mode() WITHIN GROUP (ORDER BY a) AS g, mode() WITHIN GROUP (ORDER BY a DESC) AS h, listagg(a, ',') WITHIN GROUP (ORDER BY a) AS i, listagg(a, ',') WITHIN GROUP (ORDER BY a DESC) AS j FROM VALUES (1), (2), (10) t(a);

--: same_names_of_parts
SELECT max(extract(YEAR FROM d)) AS a, max(extract(MONTH FROM d)) AS b, max(dateadd(DAY, 1, d)) AS c, max(dateadd(MONTH, 1, d)) AS e, max(timestampdiff(DAY, d, DATE'2025-01-01')) AS f, max(timestampdiff(HOUR, d, DATE'2025-01-01')) AS g, max(date_trunc('YEAR', d)) AS h, max(date_trunc('MONTH', d)) AS i FROM VALUES (DATE'2024-05-06') t(d);

--: same_names_of_decimals
SELECT max(CAST(x AS DECIMAL(10, 2)) * 2) AS a, max(CAST(x AS DECIMAL(12, 3)) * 2) AS b, max(round(x, 1)) AS c, max(round(x, 2)) AS d, max(format_number(x, 1)) AS e, max(format_number(x, 2)) AS f FROM VALUES (1.555) t(x);

--: group_by_fields
SELECT s.a, s.b, count(*) FROM VALUES (named_struct('a', 1, 'b', 2)), (named_struct('a', 1, 'b', 3)) t(s) GROUP BY s.a, s.b ORDER BY S.B;

--: group_by_field_twice
SELECT s.a + s.b AS x, S.B + 1 AS y FROM VALUES (named_struct('a', 1, 'b', 2)), (named_struct('a', 2, 'b', 1)) t(s) GROUP BY s.a + s.b, s.b + 1 ORDER BY y;

--: group_by_wrong_field
SELECT s.b FROM VALUES (named_struct('a', 1, 'b', 2)) t(s) GROUP BY s.a;

--: group_by_reader
SELECT from_json(j, 'a INT').a AS x, count(*) FROM VALUES ('{"a":1}'), ('{"a":1}') t(j) GROUP BY from_json(j, 'a INT').a;

--: group_by_cases
SELECT A + 1, upper(B) FROM VALUES (1, 'x'), (1, 'X') t(a, b) GROUP BY a + 1, UPPER(b);

--: case_true_branch
SELECT CASE WHEN true THEN a WHEN b > 1 THEN NULL END AS x, CASE WHEN b > 1 THEN a WHEN true THEN a ELSE NULL END AS y, CASE WHEN b > 1 THEN NULL WHEN true THEN a END AS z, CASE WHEN true THEN a END AS w, CASE WHEN false THEN NULL ELSE a END AS v FROM VALUES (1, 2) t(a, b);

--: shift_unsigned
SELECT -16 >>> 28, 8 >>> 1;

--: early_and_late_times
SELECT DATE'-0044-03-15', DATE'-0044-03-15' < DATE'0001-01-01', year(DATE'-0044-03-15'), TIMESTAMP'-0044-03-15 01:02:03.5' < TIMESTAMP'0001-01-01 00:00:00', CAST(DATE'9999-12-31' + INTERVAL 1 DAY AS STRING), year(TIMESTAMP_NTZ'-0044-03-15 01:02:03');

--: like_any_all
SELECT a, a LIKE ANY ('x%', 'a%'), a NOT LIKE ANY ('x%', 'a%'), a LIKE ALL ('x%', '%a'), a NOT LIKE ALL ('x%', 'a%'), NOT (a LIKE ANY ('x%', 'a%')), a ILIKE ANY ('X%', 'q'), a NOT ILIKE ALL ('X%', 'q'), a LIKE ANY (b, 'z%'), a NOT LIKE ALL (b, NULL), a LIKE ANY ('x%', NULL) FROM VALUES ('abc', 'a%'), ('xa', 'b%'), ('q', NULL), (NULL, 'x') t(a, b);

--: texts_like_grammar
SELECT concat('a', '!') AS a, array('not', '!', '<', '?', '::', ';', ',', 'map', '<', 'nulls', ')', 'x', 'interval', '-') AS b, 'extract' || '(' AS c, `!` AS d, `interval` AS e FROM VALUES (1, 2) t(`!`, `interval`) WHERE '!' = concat('!') AND ! false;

--: text_of_semicolon
SELECT ';' AS a, ';';

--: aggregate_of_other_types
SELECT aggregate(array('ab', 'c'), 0, (a, x) -> a + length(x)), aggregate(array(1, 2), '', (a, x) -> a || x, a -> a || '!'), aggregate(CAST(array() AS ARRAY<STRING>), 5, (a, x) -> a), aggregate(CAST(NULL AS ARRAY<INT>), 5L, (a, x) -> a + x), reduce(array(1, NULL), 0D, (a, x) -> a + x), aggregate(array(array(1), array(2, 3)), 0, (a, x) -> a + aggregate(x, 0, (b, y) -> b + y)), aggregate(array(1, 2), named_struct('n', 0, 's', ''), (a, x) -> named_struct('n', a.n + x, 's', concat(a.s, x)));

--: same_names_of_intervals
SELECT max(a + INTERVAL 1 DAY) AS x, max(a + INTERVAL 24 HOURS) AS y, max(INTERVAL 1 DAY) AS z, max(INTERVAL 24 HOURS) AS w FROM VALUES (DATE'2024-01-01') t(a);

--: values_of_maps
SELECT * FROM VALUES (1, map(1, 2, 3, NULL)), (2, map()), (3, NULL) t(i, m);

--: map_empty
SELECT map(), typeof(map()), coalesce(map(1, 2), map()), array(map(), map(1, 2)), map_concat(map('a', 1), map());

--: map_empty_union
SELECT map() AS m UNION ALL SELECT map(1, 2);

--: decimal_sum_too_wide
SELECT sum(d) FROM VALUES (CAST('99999999999999999999.999999999999999999' AS DECIMAL(38, 18))), (1.5) t(d);

--: decimal_sum_too_wide_legacy ansi=off
SELECT sum(d), try_sum(d) FROM VALUES (CAST('99999999999999999999.999999999999999999' AS DECIMAL(38, 18))), (1.5) t(d);

--: decimal_try_sum_too_wide
SELECT try_sum(d) FROM VALUES (CAST('99999999999999999999.999999999999999999' AS DECIMAL(38, 18))), (1.5) t(d);

--: decimal_product_too_wide_legacy ansi=off
SELECT d * d, d * l FROM VALUES (CAST('99999999999999999999.999999999999999999' AS DECIMAL(38, 18)), 9223372036854775807L), (1.5, 2L) t(d, l);

--: long_product_wraps_legacy ansi=off
SELECT l * l, l * 3, m * m FROM VALUES (9223372036854775807L, -9223372036854775807L) t(l, m);

--: count_distinct_literal
SELECT a, count(DISTINCT 1), count(1), count(DISTINCT 1, 2), count(DISTINCT NULL), sum(DISTINCT 2) FROM VALUES (1), (1), (2) t(a) GROUP BY ROLLUP (a) ORDER BY a;

--: index_of_null_array
SELECT CAST(NULL AS ARRAY<INT>)[-3], CAST(NULL AS ARRAY<INT>)[5], element_at(CAST(NULL AS ARRAY<INT>), 0), try_element_at(CAST(NULL AS ARRAY<INT>), 0), get(CAST(NULL AS ARRAY<INT>), -1);

--: decimal_negated_in_34_digits
SELECT -d, -(-d), -e FROM VALUES (CAST('12345678901234567890.123456789012345678' AS DECIMAL(38, 18)), CAST('12345678901234567890123456789012345678' AS DECIMAL(38, 0))), (CAST('-9999999999999999999.9999999999999999995' AS DECIMAL(38, 18)), -5), (1.5, CAST('12345678901234567890123456789012345' AS DECIMAL(38, 0))), (NULL, CAST('10000000000000000000000000000000025' AS DECIMAL(38, 0))) t(d, e);

--: stack_column_of_nulls
SELECT stack(2, NULL, 1, 'x', NULL, 2, 'y');

--: round_wraps_legacy ansi=off
SELECT round(t, -1), round(s, -1), round(i, -1), round(l, -1), bround(i, -1), round(l, -19) FROM VALUES (127Y, 32767S, 2147483647, 9223372036854775807L), (tinyint('-128'), smallint('-32768'), int('-2147483648'), bigint('-9223372036854775808')) v(t, s, i, l);

--: decimal_products_of_38_digits
SELECT a * a, a * b, b * b, CAST(99999999.99 AS DECIMAL(10, 2)) * CAST(99999999.99 AS DECIMAL(10, 2)) FROM VALUES (CAST('-99999999999999.999999' AS DECIMAL(20, 6)), CAST('12345678.123456789012345678' AS DECIMAL(38, 18))), (0.000001, -0.000000000000000001) t(a, b);

--: decimal_products_tolerated
SELECT try_multiply(b, b), try_multiply(a, a), try_add(b, c), try_subtract(c, b) FROM VALUES (CAST('-99999999999999.999999' AS DECIMAL(20, 6)), CAST('12345678901234567890.123456789012345678' AS DECIMAL(38, 18)), CAST('123456789012345678901234567890.12' AS DECIMAL(38, 2))), (1.5, 2.5, -3.25) t(a, b, c);

--: decimal_sums_apart
SELECT b + c, c - b, b - c FROM VALUES (CAST('12345678901234567890.123456789012345678' AS DECIMAL(38, 18)), CAST('123456789012345678901234567890.12' AS DECIMAL(38, 2))), (1.5, -3.25), (-0.0000005, 1), (0.0000005, -1) t(b, c);

--: decimal_quotients
SELECT a / b, b / a, b / c, c / a, a div b, c div a, c div b, a % b, c % a, c % b, pmod(a, b) FROM VALUES (CAST('12345678901234.567891' AS DECIMAL(20, 6)), CAST('12345678901234567890.123456789012345678' AS DECIMAL(38, 18)), CAST('1234567890123456.12' AS DECIMAL(38, 2))), (-1.5, 2.5, -3.25), (0.000001, 1, 123456) t(a, b, c);

--: decimal_quotients_wrap
SELECT a div b FROM VALUES (CAST('-99999999999999.999999' AS DECIMAL(20, 6)), CAST('0.000000000000000001' AS DECIMAL(38, 18))) t(a, b);

--: decimal_comparisons_apart
SELECT b = c, b < c, c >= b, b <=> c, greatest(b, c) FROM VALUES (CAST('12345678901234567890.123456789012345678' AS DECIMAL(38, 18)), CAST('123456789012345678901234567890.12' AS DECIMAL(38, 2))), (1.5, 1.5), (0.001, 0) t(b, c);

--: decimal_rounded_by_digits
SELECT bround(d, 1), bround(d), round(d, 3), ceil(d, 1), floor(d, -1), ceil(e), floor(e), ceil(f, 1), floor(f, -1) FROM VALUES (CAST('12345678901234567890.123456789012345678' AS DECIMAL(38, 18)), CAST(-99999 AS DECIMAL(5, 0)), CAST('99999999999999.9999' AS DECIMAL(18, 4))), (-2.5, 7, -2.55) t(d, e, f);

--: decimal_of_text_with_exponent
SELECT CAST('5e-7' AS DECIMAL(5, 2)), CAST('123456789e-15' AS DECIMAL(5, 2)), CAST(' -1.5E+3 ' AS DECIMAL(10, 1)), CAST('.5e1' AS DECIMAL(3, 1)), CAST('5.e1' AS DECIMAL(3, 1)), try_cast('1e38' AS DECIMAL(38, 0)), CAST('1e37' AS DECIMAL(38, 0)), CAST('1e-999' AS DECIMAL(3, 0)), CAST('-4.9e-1' AS DECIMAL(2, 0)), CAST('-5e-1' AS DECIMAL(2, 0)), try_cast('1.2345679395506094e+19' AS DECIMAL(20, 6));

--: decimal_of_fraction
SELECT try_cast(1.2345679395506094e+19D AS DECIMAL(20, 6)), CAST(float('0.1') AS DECIMAL(38, 18)), CAST(1e-10D AS DECIMAL(38, 12)), try_cast(1e300D AS DECIMAL(38, 0)), CAST(float('1e10') AS DECIMAL(20, 2));

--: float_of_double_too_large
SELECT CAST(1e300D AS FLOAT), CAST(-1e300D AS FLOAT), CAST(x AS FLOAT) FROM VALUES (1e39D), (double('NaN')), (NULL) t(x);

--: null_beside_what_decides
SELECT rpad(s, -1, '*'), lpad(s, 0, 'x'), lpad('ab', 0, s), substring_index(s, ',', 0), substring_index('a,b', s, 0), replace('abc', '', s), split(s, '[ab]', 2), split_part(s, ',', 1), array_intersect(array(1), a), pow(n, double('NaN')) FROM VALUES (CAST(NULL AS STRING), CAST(NULL AS ARRAY<INT>), CAST(NULL AS DOUBLE)), ('x', array(1), 1) t(s, a, n);

--: floating_edges
SELECT hypot(1e300D, 1e300D), hypot(1e300D, 1D), hypot(double('Infinity'), double('NaN')), atan2(double('-0.0'), double('-Infinity')), atan2(double('-0.0'), double('-0.0')), pow(1D, double('NaN')), pow(-1D, double('Infinity')), pow(double('NaN'), 0D), asinh(double('-0.0')), acosh(1e300D), round(double('NaN'), -1), round(double('-0.0'), -1), bround(123456789.125D, 1);

--: sets_of_signed_zeros
SELECT array_distinct(a), array_union(a, array(double('-0.0'))), array_intersect(a, array(double('-0.0'))), array_except(a, array(double('-0.0'))), arrays_overlap(array(0.0D), array(double('-0.0'))), array_distinct(array(array(0.0D), array(double('-0.0')))) FROM VALUES (array(0.0D, -2.5D, double('-0.0'), double('NaN'), double('NaN'))) t(a);

--: greatest_of_float_zeros
SELECT greatest(x, y), greatest(x, x), least(x, x) FROM VALUES (float('-0.0'), float('-3')) t(x, y);

--: clocks_of_a_zone tz=America/New_York
SELECT a - b, timestampdiff(HOUR, b, a), timestampdiff(DAY, b, a), timestampdiff(MICROSECOND, b, a), months_between(a, b), CAST(d + INTERVAL '40 01:02:03.000004' DAY TO SECOND AS DOUBLE) FROM VALUES (TIMESTAMP'2024-03-10 12:34:56.789', TIMESTAMP'2024-02-20 00:00:00', DATE'2024-02-29'), (TIMESTAMP'2024-11-03 12:00:00', TIMESTAMP'2024-11-02 12:00:00', DATE'2024-10-01') t(a, b, d);

--: months_between_ends_of_months
SELECT timestampdiff(MONTH, a, b), timestampdiff(MONTH, b, a), timestampdiff(QUARTER, a, b), timestampdiff(YEAR, b, a) FROM VALUES (TIMESTAMP'2024-03-31 03:30:00', TIMESTAMP'2024-02-29 23:59:59.999999'), (TIMESTAMP'2024-01-31 00:00:00', TIMESTAMP'2024-02-29 00:00:00'), (TIMESTAMP'2024-05-31 12:00:00', TIMESTAMP'2025-05-31 11:59:59') t(a, b);

--: fields_of_naive_moments
SELECT extract(WEEK FROM n), dayofweek(n), weekday(n), dayname(n), monthname(n), hour(n), extract(HOUR FROM n) FROM VALUES (TIMESTAMP_NTZ'2024-01-01 10:00:00') t(n);

--: overlay_of_parentheses
SELECT overlay('abc' PLACING ('x' || 'y') FROM 2), trim(BOTH ('a' || 'b') FROM 'abcab');

--: texts_of_edges
SELECT mask('', 'Q', 'q', '#', '*'), mask('ä€😀', 'Q', 'q', '#', '*'), format_string('%5.2f|%.1f|%-6.2f|', CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE), CAST(NULL AS DOUBLE)), to_char(smallint('-32768'), 'S000000'), parse_url('mailto:a@b', 'FILE'), get_json_object('[null, 7]', '$[0]'), get_json_object('{"b": [null]}', '$.b[0]'), try_to_binary('YW Jj', 'base64'), bitmap_bit_position(bigint('-9223372036854775808'));

--: pmod_of_the_smallest ansi=off
SELECT pmod(-5, int('-2147483648')), pmod(-5Y, tinyint('-128')), pmod(-5L, bigint('-9223372036854775808')), pmod(-7, 3), pmod(-7, -3);

--: try_add_of_long_and_float_legacy ansi=off
SELECT try_add(l, f), l + f, zeroifnull(f), zeroifnull(1Y) FROM VALUES (9223372036854775807L, float('0.1')) t(l, f);

--: signed_zero_cube
select d, s, count(*), max(concat('v',d)), grouping(d), grouping_id() from values (-2.5D,'x',1),(double('-0.0'),'y',2),(0.0D,'y',3),(double('nan'),null,4),(null,'x',5) t(d,s,i) group by cube(d,s) order by all;

--: signed_zero_rollup
select d, sum(d), min(cast(d as string)), max(cast(d as string)) from values (-2.5D,'x',1),(double('-0.0'),'y',2),(0.0D,'y',3),(double('nan'),null,4),(null,'x',5) t(d,s,i) group by rollup(d) order by all;

--: signed_zero_sets
select d+0 k, count(d), max(cast(d as string)) from values (-2.5D,'x',1),(double('-0.0'),'y',2),(0.0D,'y',3),(double('nan'),null,4),(null,'x',5) t(d,s,i) group by grouping sets ((d+0),()) order by all;

--: signed_zero_struct
select struct(d) k, count(*), max(cast(d as string)), grouping(struct(d)) from values (-2.5D,'x',1),(double('-0.0'),'y',2),(0.0D,'y',3),(double('nan'),null,4),(null,'x',5) t(d,s,i) group by grouping sets ((struct(d)),(s),()) order by 2,3,4;

--: signed_zero_twice
select d, d*2, count(*), grouping(d) from values (-2.5D,'x',1),(double('-0.0'),'y',2),(0.0D,'y',3),(double('nan'),null,4),(null,'x',5) t(d,s,i) group by cube(d, d*2) order by all;

--: timestampdiff_of_numbers
SELECT timestampdiff(WEEK, timestamp_micros(1700000000L), timestamp_micros(1700000000000000L)), timestampdiff(HOUR, CAST(true AS TIMESTAMP), timestamp_micros(1700000000000000L)), timestamp_micros(5L) - timestamp_micros(3L), to_json(struct(timestamp_micros(1700000000000000L) AS t));

--: decode_of_what_may_raise
SELECT decode(try_to_binary(try_element_at(CAST(array() AS array<string>), 2), 'base64'), 'UTF-8'), decode(to_binary(s, 'hex'), 'UTF-8'), is_valid_utf8(to_binary(s, 'hex')), try_validate_utf8(to_binary(s, 'hex')) FROM VALUES ('616263'), (NULL) t(s);

--: decimals_of_subqueries
SELECT v / (SELECT max(v) FROM VALUES (2.50) q(v)), (50 / 100.0) * (SELECT max(CAST(v AS DECIMAL(38,2))) FROM VALUES (7.25) q(v)), pmod(v, (SELECT -3.5)), (SELECT 7L) / v, round((SELECT 2.45) / v, 1) FROM VALUES (3.75) t(v);

--: null_by_zero_pmod_int_int
SELECT pmod(a, b) FROM VALUES (CAST(NULL AS int), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_pmod_bigint_decimal_20_6
SELECT pmod(a, b) FROM VALUES (CAST(NULL AS bigint), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_pmod_decimal_10_2_int
SELECT pmod(a, b) FROM VALUES (CAST(NULL AS decimal(10,2)), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_pmod_decimal_30_6_decimal_20_6
SELECT pmod(a, b) FROM VALUES (CAST(NULL AS decimal(30,6)), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_pmod_double_double
SELECT pmod(a, b) FROM VALUES (CAST(NULL AS double), CAST(0 AS double)), (1, 1) AS t(a, b);

--: null_by_zero_remainder_int_int
SELECT a % b FROM VALUES (CAST(NULL AS int), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_remainder_bigint_decimal_20_6
SELECT a % b FROM VALUES (CAST(NULL AS bigint), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_remainder_decimal_10_2_int
SELECT a % b FROM VALUES (CAST(NULL AS decimal(10,2)), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_remainder_decimal_30_6_decimal_20_6
SELECT a % b FROM VALUES (CAST(NULL AS decimal(30,6)), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_remainder_double_double
SELECT a % b FROM VALUES (CAST(NULL AS double), CAST(0 AS double)), (1, 1) AS t(a, b);

--: null_by_zero_quotient_int_int
SELECT a / b FROM VALUES (CAST(NULL AS int), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_quotient_bigint_decimal_20_6
SELECT a / b FROM VALUES (CAST(NULL AS bigint), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_quotient_decimal_10_2_int
SELECT a / b FROM VALUES (CAST(NULL AS decimal(10,2)), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_quotient_decimal_30_6_decimal_20_6
SELECT a / b FROM VALUES (CAST(NULL AS decimal(30,6)), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_quotient_double_double
SELECT a / b FROM VALUES (CAST(NULL AS double), CAST(0 AS double)), (1, 1) AS t(a, b);

--: null_by_zero_div_int_int
SELECT a div b FROM VALUES (CAST(NULL AS int), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_div_bigint_decimal_20_6
SELECT a div b FROM VALUES (CAST(NULL AS bigint), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_div_decimal_10_2_int
SELECT a div b FROM VALUES (CAST(NULL AS decimal(10,2)), CAST(0 AS int)), (1, 1) AS t(a, b);

--: null_by_zero_div_decimal_30_6_decimal_20_6
SELECT a div b FROM VALUES (CAST(NULL AS decimal(30,6)), CAST(0 AS decimal(20,6))), (1, 1) AS t(a, b);

--: null_by_zero_interval_day
SELECT i / a FROM VALUES (INTERVAL '1' DAY, 1), (NULL, 0) AS t(i, a);

--: null_by_zero_interval_div_day
SELECT i div j FROM VALUES (INTERVAL '1' DAY, INTERVAL '1' DAY), (NULL, INTERVAL '0' DAY) AS t(i, j);

--: null_by_zero_interval_month
SELECT i / a FROM VALUES (INTERVAL '1' MONTH, 1), (NULL, 0) AS t(i, a);

--: null_by_zero_interval_div_month
SELECT i div j FROM VALUES (INTERVAL '1' MONTH, INTERVAL '1' MONTH), (NULL, INTERVAL '0' MONTH) AS t(i, j);

--: concat_null_bytes
SELECT length(concat(X'00', CAST(NULL AS binary))), bit_length(CAST(NULL AS binary) || X'01'), bitmap_count(concat(substring(X'00', 1, -1), CAST(NULL AS binary)));

--: computed_greater
SELECT i + 1 > 0 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_less_reversed
SELECT 0 < i + 1 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_between
SELECT i + 1 BETWEEN 1 AND 2 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_in
SELECT i + 1 IN (1, 2) FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_in_one
SELECT i + 1 IN (1) FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_times
SELECT i * 2 = 4 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_minus
SELECT 1 - m > 0 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_long
SELECT l + 1 > 0 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_same
SELECT l + 1 <=> 5L FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_widened
SELECT CAST(i + 1 AS BIGINT) > 0 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_unequal
SELECT i + 1 != 0 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_beside_decimal
SELECT i + 1 = 0.5 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_nullif
SELECT nullif(i + 1, 3) FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_case
SELECT CASE i + 1 WHEN 2 THEN 1 END FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_is_null
SELECT (i + 1) IS NULL FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_is_not_null
SELECT (i + 1) IS NOT NULL FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_decode
SELECT decode(i + 1, 2, 'a') FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_cast
SELECT CAST(l AS INT) = 3 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_cast_in
SELECT CAST(l AS INT) IN (3, 4) FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_cast_between
SELECT CAST(l AS INT) BETWEEN 1 AND 3 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_try_cast
SELECT try_cast(l AS INT) = 3 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_try_cast_in
SELECT try_cast(l AS INT) IN (3, 4) FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_try_add
SELECT try_add(i, 1) = 2 FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_cast_same
SELECT CAST(l AS TINYINT) <=> 3Y FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_try_cast_tinyint
SELECT try_cast(i AS TINYINT) < 5Y FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l);

--: computed_where
SELECT * FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l) WHERE i + 1 > 0;

--: computed_where_between
SELECT * FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l) WHERE i + 1 BETWEEN 1 AND 2;

--: computed_where_try_cast
SELECT * FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l) WHERE NOT (try_cast(l AS INT) = 4);

--: computed_where_cast
SELECT * FROM VALUES (2147483647, -2147483648, 9223372036854775807L), (1, 2, 3L) AS t(i, m, l) WHERE CAST(l AS INT) = 3;

--: computed_sum
SELECT sum(l) FROM VALUES (9223372036854775807L), (1L) AS t(l) HAVING sum(l) = 5;

--: computed_try_sum
SELECT try_sum(l) = 5 FROM VALUES (9223372036854775807L), (1L) AS t(l);

--: sort_array_null_of_structs
SELECT sort_array(CAST(NULL AS array<struct<a:int,b:string>>))[0].a, sort_array(CAST(NULL AS array<struct<a:int,b:string>>), false)[0].a;

--: intersect_keeps_left_type
SELECT array(1, 2) AS x INTERSECT SELECT array(1, NULL);

--: except_keeps_left_type
SELECT array(1, 2) AS x EXCEPT SELECT array(1, NULL);

--: intersect_other_field_names
SELECT named_struct('a', 1) AS x INTERSECT SELECT named_struct('b', 1);

--: double_beyond_decimal_1
SELECT CAST(cast('1e30' as double) AS decimal(5,2));

--: double_beyond_decimal_2
SELECT CAST(12345678.5D AS decimal(5,2));

--: double_beyond_decimal_3
SELECT CAST(12345678D AS decimal(5,2));

--: double_beyond_decimal_4
SELECT CAST(1234567D AS decimal(5,2));

--: double_beyond_decimal_5
SELECT CAST(1.7e37D AS decimal(5,2));

--: double_beyond_decimal_6
SELECT CAST(-3e20D AS decimal(5,2));

--: double_beyond_decimal_7
SELECT CAST(cast('1e10' as float) AS decimal(5,2));

--: double_beyond_decimal_8
SELECT CAST(1e300D AS decimal(5,2));

--: untyped_null_out_of_with
SELECT len(c) FROM (WITH t AS (SELECT sort_array(CAST(NULL AS ARRAY<INT>)) AS c) SELECT c FROM t);

--: pivot_overflows_for_value_not_asked
SELECT * FROM VALUES (9223372036854775807L, 2), (1L, 2), (3L, 6) AS t(a, b) PIVOT (sum(a) FOR b IN (6, 7));

--: to_csv_of_nothing
SELECT to_csv(struct(CAST(NULL AS string) AS x)), to_csv(struct(CAST(NULL AS int) AS x), map('sep', '|')), to_csv(struct(CAST(NULL AS int) AS x, CAST(NULL AS int) AS y)), to_csv(struct(CAST(NULL AS string) AS x), map('nullValue', 'N'));

--: pattern_with_optional_part
SELECT date_format(TIMESTAMP'1970-01-01 00:00:00', '[HH]'), date_format(DATE'2024-02-29', "'['yyyy']'");

--: patterns_of_null
SELECT date_format(CAST(NULL AS timestamp), 'ZZZZ'), date_format(CAST(NULL AS date), 'G'), from_unixtime(CAST(NULL AS BIGINT), 'G y'), date_format(CAST(NULL AS timestamp), "VV'x'O");

--: years_with_signs ansi=off
SELECT CAST(y AS date) AS d, CAST(y AS timestamp_ntz) AS t FROM VALUES ('-0001-01-01'), ('+10000-01-01'), ('-0001'), ('+2020-01'), ('1234567-01-01'), ('-290000-01-01'), ('+294248-01-01'), ('5881581-07-11'), ('12345678-01-01'), ('-0000-01-01'), ('+123-01-01'), ('--2020-01-01'), ('0002020-01-01'), ('-0010-02-03 04:05:06'), ('+2020-01-01T01:02:03Z'), ('-0044-03-15 12') AS t(y);

--: hour_24 ansi=off
SELECT CAST('2024-02-29 24:00:00' AS timestamp), CAST('2024-02-29 24' AS timestamp_ntz), CAST('T24:00:00' AS timestamp), CAST('2024-02-29 23' AS timestamp_ntz);

--: year_with_sign_by_pattern
SELECT try_to_date('-0001-01-01', 'yyyy-M-d');

--: word_now
SELECT CAST('now' AS date) = current_date(), CAST('now' AS timestamp) IS NULL, CAST('now' AS timestamp_ntz) IS NULL;

--: map_from_arrays_of_other_lengths
SELECT map_from_arrays(array(1, 1), array(1));

--: interval_by_zero ansi=off
SELECT INTERVAL '1' DAY / 0.0D;

--: months_by_zero ansi=off
SELECT INTERVAL '1' MONTH / 0;

--: interval_try_by_zero ansi=off
SELECT try_divide(INTERVAL '1' DAY, 0), CAST(NULL AS INTERVAL DAY) / 0;

--: interval_try_by_zero_ansi
SELECT try_divide(INTERVAL '1' MONTH, 0.0D), try_divide(INTERVAL '1' MONTH, 2);

--: split_by_what_may_be_nothing
SELECT split('a,b,,c', 'x*'), split('abc', 'b*'), split('abc', 'b*', 2), split('', 'x*'), split('bbb', 'b*'), split('xay', '$'), split('ab', '(?=b)'), split('ab', '^'), split('ab', '|');

--: json_map_with_a_key_twice
SELECT from_json('{"A": 1, "a": 2, "a": 3}', 'map<string,int>')['a'];

--: json_stars_of_null
SELECT get_json_object(CAST(NULL AS STRING), '$[*].a');

--: tinyint_beside_decimal
SELECT 0Y - CAST(0.125 AS decimal(3,3)), 1S * CAST(2.5 AS decimal(10,2)), 1Y * CAST(2.5 AS decimal(10,2)), pmod(CAST(7 AS decimal(5,0)), 1Y);

--: make_date_of_null_year
SELECT make_date(CAST(NULL AS INT), 0, 1), make_timestamp(CAST(NULL AS INT), 1, 0, 5, 4, 5.25), make_timestamp_ntz(2024, 13, CAST(NULL AS INT), 5, 4, 5.25);

--: mode_of_constant
SELECT id, mode(2, true), mode('a', true), mode() WITHIN GROUP (ORDER BY 0.5) FROM range(2) GROUP BY id;

--: order_by_literals ordered
SELECT id FROM range(3) ORDER BY 'a', id DESC;

--: listagg_ordered_by_literals
SELECT listagg(CAST(id AS STRING)) WITHIN GROUP (ORDER BY 'a', id DESC), listagg(CAST(id AS STRING)) WITHIN GROUP (ORDER BY 2, id), listagg(DISTINCT 'x') WITHIN GROUP (ORDER BY 'x'), listagg('x', ';') WITHIN GROUP (ORDER BY 'x') FROM range(3);

--: intersect_casts_all_columns
SELECT 1 AS a, array(named_struct('x', 1)) AS b INTERSECT SELECT 1.5, array(CAST(NULL AS STRUCT<x: INT>));

--: except_casts_all_columns
SELECT 1 AS a, array(1) AS b EXCEPT SELECT 2L, array(CAST(NULL AS INT));

--: frame_of_days_and_months
SELECT count(*) OVER (ORDER BY a RANGE BETWEEN INTERVAL 1 DAY PRECEDING AND INTERVAL 1 MONTH FOLLOWING) FROM VALUES (DATE'2020-01-01') AS t(a);

--: listagg_of_a_constant
SELECT string_agg(DISTINCT parse_url(CAST(NULL AS STRING), 'FILE')) WITHIN GROUP (ORDER BY parse_url(CAST(NULL AS STRING), 'FILE')) FROM range(3);

--: listagg_of_a_lambda
SELECT listagg(DISTINCT array_join(transform(array('a'), x -> upper(x)), ',')) WITHIN GROUP (ORDER BY array_join(transform(array('a'), x -> upper(x)), ',')) FROM range(3);

--: listagg_ordered_by_a_constant_first
SELECT listagg(string(id), ',') WITHIN GROUP (ORDER BY upper('a'), id DESC) FROM range(3);
