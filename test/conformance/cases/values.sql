--: literals
SELECT 1, 1L, 1S, 1Y, 1.0, 1.0D, 1.0F, 1.0BD, 1e3, 'a', "b", true, NULL, X'00FF';

--: literal_names
SELECT -1, - 1, +1, 1.50, 1E-2, .5, 'it''s', 'a\nb', r'\n';

--: dates
SELECT DATE'2024-1-1', DATE'2024', TIMESTAMP'2024-01-01', TIMESTAMP_NTZ'2024-01-01 01:02:03', TIMESTAMP_LTZ'2024-01-01 01:02:03';

--: intervals
SELECT INTERVAL 1 DAY, INTERVAL '1 2' DAY TO HOUR, INTERVAL '1-2' YEAR TO MONTH, INTERVAL 3 MONTHS, INTERVAL -'5' SECOND;

--: interval_mixed
SELECT INTERVAL 1 YEAR 2 DAYS;

--: unicode
SELECT 'ÄÖÜß', length('😀é'), upper('straße'), '\u00e9', initcap('élan vital'), reverse('añb');

--: escapes
SELECT 'a\tb', 'c\\d', 'e%f', 'g\_h';

--: concatenated
SELECT 'a' 'b' AS x;

--: identifiers
SELECT 1 AS `a b`, 2 AS `c``d`, 3 AS `ünï`;

--: decimals
SELECT 1.1 + 2.22, 1.1 * 2.22, 1.1 / 3, 10.0 % 3, CAST(1 AS DECIMAL(38,18)) * CAST(1 AS DECIMAL(38,18)), CAST(1 AS DECIMAL(38,0)) / 3;

--: decimal_sum
SELECT sum(a), avg(a), max(a), count(a) FROM VALUES (1.10), (2.25), (NULL) AS t(a);

--: decimal_compare
SELECT 1.0 = 1.00, 1.1 < 1.10, 0.1 + 0.2 = 0.3, 1.0 = '1';

--: float_text
SELECT string(1.0D), string(1e20D), string(1e-5D), string(CAST(0.1 AS FLOAT)), string(double('NaN')), string(-0.0D), string(123456789.0D), string(1e7D), string(1.0E-3D);

--: decimal_text
SELECT string(1.10), string(0.0000001), string(CAST(1e10 AS DECIMAL(20,2)));

--: nested_text
SELECT string(array(1, NULL, 3)), string(map('a', 1.5)), string(named_struct('a', 1, 'b', array('x'))), string(array('a b', NULL));

--: binary_text
SELECT string(X'414243'), X'41' || X'42', length(X'414243');

--: booleans
SELECT true AND NULL, false AND NULL, true OR NULL, NOT NULL, true <> false, true > false;

--: nulls
SELECT NULL = NULL, NULL <=> NULL, 1 + NULL, NULL || 'a', coalesce(NULL, NULL), NULL IS NULL, nvl(NULL, 1);

--: between
SELECT 2 BETWEEN 1 AND 3, 2 NOT BETWEEN 1 AND 3, NULL BETWEEN 1 AND 2, 'b' BETWEEN 'a' AND 'c';

--: like
SELECT 'abc' LIKE 'a%', 'a_c' LIKE 'a\_c', 'abc' LIKE '_b_', 'ABC' ILIKE 'abc', 'abc' LIKE ANY ('x%', 'a%'), 'abc' LIKE ALL ('a%', '%c'), 'a%c' LIKE 'a/%c' ESCAPE '/';

--: case_forms
SELECT CASE 1 WHEN 1 THEN 'a' ELSE 'b' END, CASE WHEN false THEN 1 END, if(true, 1, 2), iff(true, 1, 2);

--: struct_access
SELECT named_struct('a', 1, 'b', named_struct('c', 2)).b.c, struct(1, 'x').col2, struct(id AS k).k FROM range(1);

--: array_access
SELECT array(1, 2)[0], array(array(1), array(2))[1][0], array(named_struct('a', 1), named_struct('a', 2)).a;

--: map_access
SELECT map('a', 1)['a'], map('a', 1)['b'], map(1, 'x')[1];

--: variant own
SELECT parse_json('{"a":[1,2,{"b":null}]}') :a[0]::int AS x;

--: operators_names
SELECT 1 + 2 * 3, (1 + 2) * 3, 7 div 2, 7 % 3, 1 = 1, 1 <> 2, NOT true, 5 & 3, 5 | 3, 5 ^ 3, ~5, 'a' || 'b', 1 << 2;

--: cast_names
SELECT CAST(1 AS STRING), 1::STRING, STRING(1), TRY_CAST('a' AS INT), CAST(1 AS DECIMAL(5,2)), CAST('a' AS VARCHAR(5)), CAST('ab' AS CHAR(5));

--: function_names
SELECT UPPER('a'), Upper('b'), `upper`('c'), date_add(DATE'2024-01-01', 1), count(*), count(1), sum(DISTINCT 1), approx_count_distinct(1);

--: time_type
SELECT TIME'12:34:56.789', CAST('01:02' AS TIME(0));

--: collation
SELECT 'a' COLLATE UTF8_LCASE = 'A', collation('x' COLLATE UTF8_LCASE);

--: parameters_literal
SELECT typeof(1), typeof(1.5), typeof('a'), typeof(NULL), typeof(array(1)), typeof(INTERVAL 1 DAY), typeof(map(1, 2)), typeof(struct(1));

--: execute_immediate own
EXECUTE IMMEDIATE 'SELECT ? + 1 AS x' USING 4;

--: variables own
DECLARE VARIABLE cv INT DEFAULT 5;
SET VAR cv = cv + 1;
SELECT cv;

--: pipe
FROM range(5) |> WHERE id > 1 |> SELECT id * 2 AS x;

--: pipe_aggregate
FROM range(5) |> AGGREGATE count(*) AS n GROUP BY id % 2 AS k;

--: pipe_extend
FROM range(2) |> EXTEND id + 1 AS y |> DROP id;

--: size_of_null ansi=off
SELECT size(CAST(NULL AS MAP<STRING, INT>)) AS m, size(v) AS s, cardinality(v) AS c FROM VALUES (array(1)), (NULL) AS t(v);

--: dollars_in_maps
SELECT transform_values(map('a', '$$', 'b', '$&'), (k, v) -> concat(v, '$$')) AS v, transform_keys(map('$$', 1), (k, v) -> k) AS k;

--: whole_division_overflows_legacy ansi=off
SELECT (-9223372036854775807L - 1) div -1, (-9223372036854775807L - 1) div 1, 7 div 0, -7 div 2;

--: whole_division_overflows
SELECT (-9223372036854775807L - 1) div -1;

--: remainder_of_the_smallest
SELECT (-9223372036854775807L - 1) % -1, CAST(-128 AS TINYINT) % CAST(-1 AS TINYINT), mod(CAST(-2147483648 AS INT), -1), pmod((-9223372036854775807L - 1), -1L), 7 % -1, CAST(NULL AS INT) % -1, -7 % 3;

--: locate_from
SELECT locate(what, within, start) FROM VALUES
  ('a', 'banana', 3), ('', 'banana', 2), ('a', 'banana', 0), ('a', 'banana', NULL), ('a', NULL, 0), (NULL, 'banana', 0), ('', NULL, 1),
  (NULL, NULL, NULL) AS t(what, within, start);

--: alias_lateral
SELECT sum(id) AS s, s + 1, max(id) m, m * s FROM range(3);

--: compared_with_decimal
SELECT 2 > 1.1, 2 >= 1.1, 2 < 1.1, 1.1 > 2, 1.1 <= 2, 2 = 1.1, 2 > 99999999999999999999, id <= -1.5 FROM range(1);

--: star_except_path
SELECT * EXCEPT (t.a) FROM VALUES (1, 2) t(a, b);

--: star_except_twice
SELECT * EXCEPT (s.x, s) FROM VALUES (1, named_struct('x', 1, 'y', 2)) t(a, s);

--: bracketed_0
SELECT x.a FROM (VALUES (1,2) AS v(a,b)) x;

--: bracketed_1
SELECT a FROM (VALUES (1,2) AS v(a,b)) x;

--: bracketed_2
SELECT * FROM (VALUES (1,2) AS v(a,b)) x(c,d);

--: bracketed_3
SELECT x.c FROM (VALUES (1,2) AS v(a,b)) x(c,d);

--: bracketed_4
SELECT v.c FROM (VALUES (1,2) AS v(a,b)) v(c,d);

--: bracketed_5
SELECT a FROM (VALUES (1,2) v(a,b));

--: bracketed_6
SELECT * FROM (VALUES (1,2) v);

--: bracketed_7
SELECT v.col1 FROM (VALUES (1,2) v);

--: bracketed_8
SELECT v.col1 FROM (VALUES (1,2)) v;

--: bracketed_9
SELECT a FROM ((VALUES (1,2) AS v(a,b)));

--: bracketed_10
SELECT v.a FROM ((VALUES (1,2) AS v(a,b)) v);

--: bracketed_11
SELECT v.a FROM VALUES (1,2) AS v(a,b);

--: bracketed_12
SELECT * FROM (VALUES (1,2) AS v(a,b)), (VALUES (1,2) AS v(a,b));

--: bracketed_13
VALUES (1,2) AS v(a,b);

--: bracketed_14
SELECT * FROM (VALUES (1), (2) AS v(a) UNION ALL VALUES (3) AS w(b));

--: bracketed_15
SELECT * FROM (VALUES (1), (2) AS v(a) ORDER BY a DESC LIMIT 1);

--: bracketed_16
SELECT * FROM (VALUES (1), (2) AS v(a) WHERE a = 1);

--: bracketed_20
SELECT v.id FROM (range(3) AS v);

--: bracketed_21
SELECT x.id FROM (range(3) AS v) x;

--: bracketed_22
SELECT x.id FROM (range(3)) x;

--: bracketed_23
SELECT v.a FROM (SELECT 1 a) v;

--: bracketed_24
SELECT v.a FROM ((SELECT 1 a) v);

--: bracketed_25
SELECT x.a FROM ((SELECT 1 a) v) x;

--: bracketed_26
WITH t AS (SELECT 1 a) SELECT v.a FROM (t v);

--: bracketed_27
WITH t AS (SELECT 1 a) SELECT x.a FROM (t v) x;

--: bracketed_28
WITH t AS (SELECT 1 a) SELECT x.b FROM (t AS v(b)) x;

--: bracketed_29
WITH t AS (SELECT 1 a) SELECT x.b FROM (t AS v) x(b);

--: bracketed_30
INSERT INTO nothere VALUES (1) AS v(a);

--: bracketed_33
SELECT 1 WHERE 1 IN (VALUES (1) AS v(a));

--: bracketed_34
SELECT 1 WHERE EXISTS (VALUES (1) AS v(a));

--: bracketed_35
WITH t AS (VALUES (1) AS v(a)) SELECT a FROM t;

--: bracketed_36
WITH t(z) AS (VALUES (1) AS v(a)) SELECT z FROM t;

--: bracketed_39
SELECT w.a FROM range(1), LATERAL (VALUES (1) AS v(a)) w;
