-- Clauses and operators of other dialects, and what of them Spark has.

--: foreign_000
SELECT sum(a) OVER (ORDER BY a ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_001
SELECT sum(a) OVER (ORDER BY a GROUPS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_004
SELECT * FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) ORDER BY a LIMIT 1 WITH TIES;

--: foreign_005
SELECT * FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) LIMIT 1, 1;

--: foreign_006
SELECT * FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) OFFSET 1 ROWS;

--: foreign_007
SELECT * FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) LIMIT 1 PERCENT;

--: foreign_010
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) FOR UPDATE;

--: foreign_011
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE c ILIKE 'X';

--: foreign_012
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE c ILIKE ANY ('X');

--: foreign_014
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE c ~ 'x';

--: foreign_016
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE a BETWEEN SYMMETRIC 3 AND 1;

--: foreign_017
SELECT a::string FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_018
SELECT a::decimal(5,2) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_023
SELECT {'a': 1};

--: foreign_024
SELECT {fn abs(-1)};

--: foreign_025
SELECT {d '2020-01-01'};

--: foreign_026
SELECT MAP {'a': 1};

--: foreign_027
SELECT * EXCLUDE (a) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_030
SELECT COLUMNS('a') FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_031
SELECT t.* RENAME (a AS z) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_033
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE a == 1;

--: foreign_034
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE a <> ALL (1, 2);

--: foreign_035
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE a = ANY (SELECT 1);

--: foreign_036
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE a > ALL (SELECT 0);

--: foreign_038
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) WHERE (a, b) OVERLAPS (b, a);

--: foreign_042
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) USING SAMPLE 10;

--: foreign_047
SELECT t.a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) ANTI JOIN (SELECT 1 a) u ON t.a = u.a;

--: foreign_048
SELECT t.a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) SEMI JOIN (SELECT 1 a) u USING (a);

--: foreign_049
SELECT t.a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) LEFT OUTER SEMI JOIN (SELECT 1 a) u USING (a);

--: foreign_050
SELECT t.a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) JOIN (SELECT 1 a) u;

--: foreign_051
SELECT t.a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) LEFT JOIN (SELECT 1 a) u;

--: foreign_053
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) GROUP BY a WITH TOTALS;

--: foreign_054
SELECT a, b FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) GROUP BY DISTINCT ROLLUP(a, b);

--: foreign_057
SELECT DECODE(a, 1, 'x', 'y') FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_058
SELECT IIF(a > 1, 1, 2) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_059
SELECT a || b || c FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_060
SELECT a // b, a ** b, a ^ b, a @ b FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_061
SELECT a ^ b FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_063
SELECT a // b FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_064
SELECT a <=> b, a != b, a <> b, NOT a = b, ! (a = b) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_065
SELECT a & b | 1, ~a, a << 1, a >> 1, a >>> 1 FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_066
SELECT a % b, a DIV b, a MOD b FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_067
SELECT -a, +a, - -a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_069
SELECT c[0] FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_073
SELECT parse_json('{"a":1}'):a;

--: foreign_074
SELECT parse_json('{"a":{"b":2}}'):a.b::int;

--: foreign_075
SELECT date '2020-01-01' + 1, date '2020-01-01' - date '2019-01-01';

--: foreign_076
SELECT date '2020-01-01' + interval '1 day', date '2020-01-01' + interval 1 day;

--: foreign_077
SELECT extract(year FROM date '2020-01-01'), extract(epoch FROM timestamp '2020-01-01');

--: foreign_078
SELECT substring('abc' FROM 2 FOR 1), trim(BOTH 'x' FROM 'xax'), position('b' IN 'abc'), overlay('abc' PLACING 'x' FROM 2 FOR 1);

--: foreign_079
SELECT trim(LEADING FROM ' a'), trim('x' FROM 'xa'), ltrim('x', 'xa'), btrim('xax', 'x');

--: foreign_080
SELECT cast(a AS string FORMAT 'x') FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_081
SELECT cast(a AS UNSIGNED) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_082
SELECT cast(a AS CHAR) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_083
SELECT cast(a AS VARCHAR) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_084
SELECT convert(a, string) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_085
SELECT try_cast(c AS int), safe_cast(c AS int) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_088
SELECT nvl(a, 1), isnull(a), ifnull(a, 1), zeroifnull(a), nullifzero(a) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_089
SELECT group_concat(c) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_092
SELECT listagg(c, ',') WITHIN GROUP (ORDER BY c) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_093
SELECT count(*) FILTER (WHERE a > 1) OVER () FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_094
SELECT count(DISTINCT a) OVER () FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_095
SELECT first_value(a IGNORE NULLS) OVER (ORDER BY a) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_096
SELECT first_value(a) IGNORE NULLS OVER (ORDER BY a) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_097
SELECT lag(a, 1) RESPECT NULLS OVER (ORDER BY a) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_098
SELECT lag(a IGNORE NULLS) OVER (ORDER BY a) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_099
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY a) OVER () FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_100
SELECT a AS "x" FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_101
SELECT a AS 'x' FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_103
SELECT 'a' 'b' "c";

--: foreign_105
SELECT 0x1F, 1_000, 1e3, .5, 5., 1L, 1S, 1Y, 1F, 1D, 1BD, 1.5BD;

--: foreign_106
SELECT 0b101;

--: foreign_107
SELECT $1;

--: foreign_108
SELECT @a;

--: foreign_110
SELECT :a;

--: foreign_111
SELECT a -- comment;

--: foreign_112
SELECT /* x /* nested */ y */ 1;

--: foreign_117
SELECT ALL a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_120
SELECT a FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c) GROUP BY a,;

--: foreign_121
SELECT (a, b) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_122
SELECT ROW(a, b) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_123
SELECT STRUCT(a AS x, b) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_125
SELECT (SELECT 1, 2);

--: foreign_126
SELECT EXISTS (SELECT 1);

--: foreign_127
SELECT NOT EXISTS (SELECT 1);

--: foreign_128
SELECT a IN (1, 2), a NOT IN (SELECT 1) FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_129
SELECT CASE WHEN a THEN 1 END FROM VALUES (1,2,'x'),(3,4,'y') t(a,b,c);

--: foreign_131
SELECT * FROM (VALUES (1, 2)) AS t (x, y);

--: foreign_132
SELECT * FROM VALUES 1, 2;

--: foreign_133
SELECT * FROM (SELECT 1);

--: foreign_137
SELECT * FROM UNNEST(ARRAY(1, 2));

--: foreign_140
SELECT * FROM range(3) AS r(x);

--: foreign_141
SELECT * FROM generate_series(1, 3);

--: foreign_142
SELECT * FROM LATERAL range(3);

--: foreign_146
EXPLAIN ANALYZE SELECT 1;

--: foreign_147
DESCRIBE SELECT 1 a;

--: foreign_151
SELECT a FROM VALUES (1) t(a) ORDER BY a USING >;

--: foreign_154
SELECT a FROM VALUES (1) t(a) WHERE a IS UNKNOWN;

--: foreign_155
SELECT a FROM VALUES (true) t(a) WHERE a IS NOT FALSE;

--: foreign_156
SELECT a FROM VALUES (1) t(a) WHERE a NOTNULL;

--: foreign_157
SELECT a FROM VALUES (1) t(a) WHERE a ISNULL;

--: foreign_159
SELECT a FROM VALUES (1) t(a) WHERE a IS DISTINCT FROM 2;

--: foreign_160
SELECT a FROM VALUES (1) t(a) WHERE a XOR true;

--: foreign_162
SELECT a FROM VALUES ('x') t(a) WHERE a LIKE 'x' AND a NOT RLIKE 'y' AND a REGEXP 'x';

--: foreign_164
SELECT a FROM VALUES ('x') t(a) WHERE STARTSWITH(a, 'x') AND a STARTS WITH 'x';

--: foreign_165
SELECT INTERVAL '1' DAY, INTERVAL 1 DAY, INTERVAL '1 day 2 hours', INTERVAL 1 YEAR 2 MONTHS, INTERVAL '1-2' YEAR TO MONTH;

--: foreign_166
SELECT 1 DAY;

--: foreign_168
SELECT TIME '01:02:03';

--: sample_bucket_on_column
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (BUCKET 1 OUT OF 2 ON id);

--: sample_bucket_on_function
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (BUCKET 1 OUT OF 2 ON rand());

--: sample_bucket_beyond
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (BUCKET 3 OUT OF 2);

--: sample_bucket_of_a_part
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (BUCKET 1.5 OUT OF 2);

--: sample_repeatable_negative
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (50 PERCENT) REPEATABLE (-7);

--: sample_repeatable_text
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (50 PERCENT) REPEATABLE ('a');

--: sample_bytes
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (100M);

--: sample_bytes_of_no_number
WITH t AS (SELECT 1 AS id) SELECT count(*) FROM t TABLESAMPLE (x);

--: script_transform
SELECT TRANSFORM (id) USING 'cat' AS (x STRING) FROM range(3);

--: script_reduce
FROM range(3) REDUCE id USING 'cat' AS x;

--: struct_of_nothing_within
SELECT size(array(struct()));
