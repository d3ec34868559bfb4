-- Which column a name is, by all the ways in which one may be written, and what else is called so.

--: setup
CREATE OR REPLACE TEMP VIEW t AS SELECT * FROM VALUES (1, 2, 'x', named_struct('x', 10, 'y', named_struct('z', 'zz', 'w.v', 7)), map('k', 1), array(named_struct('p', 1, 'q', 'one'))), (3, 4, 'y', named_struct('x', 30, 'y', named_struct('z', 'yy', 'w.v', 8)), map('k', 2), array(named_struct('p', 2, 'q', 'two'))) AS t(a, b, c, s, m, r);
CREATE OR REPLACE TEMP VIEW u AS SELECT * FROM VALUES (1, 100), (5, 500) AS u(a, d);
CREATE OR REPLACE TEMP VIEW odd AS SELECT 1 AS `a.b`, 2 AS `c d`, 3 AS `e``f`, 4 AS `Größe`, 'j' AS `日本`, 6 AS `select`, 7 AS `1x`, 8 AS `x-y`;

--: n000
SELECT `a` FROM t;

--: n001
SELECT `A` FROM t;

--: n002
SELECT A, `b` FROM `t`;

--: n004
SELECT `t.a` FROM t;

--: n005
SELECT `a.b` FROM odd;

--: n006
SELECT a.b FROM odd;

--: n007
SELECT odd.`a.b`, odd.`c d`, `e``f` FROM odd;

--: n008
SELECT * FROM odd;

--: n009
SELECT Größe FROM odd;

--: n011
SELECT 日本 FROM odd;

--: n012
SELECT `日本`, `select`, 1x, `1x`, `x-y`, x-y FROM odd;

--: n013
SELECT x-y FROM odd;

--: n014
SELECT select FROM odd;

--: n015
SELECT `` FROM odd;

--: n016
SELECT 'a' 'b', "c" FROM odd;

--: n017
SELECT 1 AS ``;

--: n018
SELECT 1 AS `a.b`, 2 AS `a``b`;

--: n020
SELECT 1 AS "x";

--: n026
SELECT explode(map(1,2)) AS (k, v);

--: n027
SELECT explode(map(1,2)) AS k;

--: n028
SELECT explode(array(1)) AS (k);

--: n029
SELECT stack(2, 1,2,3,4) AS (k);

--: n030
SELECT posexplode(array(1)) p;

--: n031
SELECT inline(r) FROM t;

--: n032
SELECT inline(r) AS (a1, a2) FROM t;

--: n033
SELECT json_tuple('{"a":1}','a','b');

--: n034
SELECT json_tuple('{"a":1}','a') AS z;

--: n036
SELECT s.X, S.Y.Z FROM t;

--: n037
SELECT s.nope FROM t;

--: n040
SELECT m.k, m['k'], m.nope FROM t;

--: n042
SELECT r.nope FROM t;

--: n043
SELECT s.*, t.* FROM t;

--: n044
SELECT s.y.* FROM t;

--: n045
SELECT t.s.* FROM t;

--: n048
SELECT x.* FROM t;

--: n049
SELECT a.* FROM t;

--: n050
SELECT m.* FROM t;

--: n051
SELECT r.* FROM t;

--: n053
SELECT * EXCEPT (a) FROM t;

--: n054
SELECT * EXCEPT (a, s.y) FROM t;

--: n056
SELECT * EXCEPT (nope) FROM t;

--: n057
SELECT * EXCEPT (a, a) FROM t;

--: n058
SELECT * EXCEPT (A, T.b) FROM t;

--: n059
SELECT t.* EXCEPT (a) FROM t JOIN u ON t.a=u.a;

--: n060
SELECT * EXCEPT (a) FROM t JOIN u ON t.a=u.a;

--: n061
SELECT * EXCEPT (t.a) FROM t JOIN u ON t.a=u.a;

--: n062
SELECT * EXCEPT (a) FROM t JOIN u USING (a);

--: n063
SELECT s.* EXCEPT (x) FROM t;

--: n064
SELECT * EXCEPT (a,b,c,s,m,r) FROM t;

--: n065
SELECT * EXCEPT () FROM t;

--: n066
SELECT * EXCEPT a FROM t;

--: n067
SELECT * EXCLUDE (a) FROM t;

--: n070
SELECT count(*), count(t.*), count(s.*), count(a, b) FROM t;

--: n071
SELECT count(DISTINCT *), count(DISTINCT t.*) FROM t;

--: n072
SELECT struct(*), struct(t.*), struct(s.*) FROM t;

--: n073
SELECT array(a, b), struct(a, b AS bb, c), named_struct('q', a) FROM t;

--: n074
SELECT concat(*) FROM (SELECT 'a' x, 'b' y);

--: n075
SELECT coalesce(*), greatest(t.*) FROM (SELECT 1 x, 2 y) t;

--: n077
SELECT a FROM t WHERE struct(*) IS NOT NULL;

--: n078
SELECT * FROM u WHERE 1 IN (*);

--: n082
SELECT (*) FROM t;

--: n085
SELECT DISTINCT * FROM u;

--: n086
SELECT *, * FROM u;

--: n087
SELECT u.a, * FROM u;

--: n088
SELECT *, a AS a FROM u;

--: n089
SELECT a FROM t JOIN u ON t.a=u.a;

--: n090
SELECT t.a, u.a FROM t JOIN u ON t.a=u.a;

--: n091
SELECT a FROM t JOIN u USING (a);

--: n092
SELECT t.a, u.a, a FROM t LEFT JOIN u USING (a);

--: n093
SELECT t.a, u.a, a FROM t RIGHT JOIN u USING (a);

--: n094
SELECT t.a, u.a, a FROM t FULL JOIN u USING (a);

--: n095
SELECT * FROM t FULL JOIN u USING (a);

--: n096
SELECT t.*, u.* FROM u JOIN t USING (a);

--: n097
SELECT * FROM u NATURAL JOIN t;

--: n098
SELECT a FROM u x JOIN u y;

--: n099
SELECT x.a, y.a FROM u x JOIN u y ON x.a=y.a;

--: n100
SELECT u.a FROM u x;

--: n103
SELECT * FROM u JOIN u ON u.a = u.a;

--: n104
SELECT a FROM u, u;

--: n105
SELECT a FROM u x, LATERAL (SELECT a);

--: n106
SELECT a FROM u x, LATERAL (SELECT x.a AS b);

--: n107
SELECT x.a, l.b FROM u x, LATERAL (SELECT a + 1 AS b) l;

--: n108
SELECT b FROM u x, LATERAL (SELECT d AS b) l;

--: n109
SELECT * FROM u JOIN t USING (nope);

--: n110
SELECT * FROM u JOIN t USING (d);

--: n111
SELECT * FROM u JOIN t USING (A);

--: n112
SELECT * FROM u JOIN t USING (a, a);

--: n113
SELECT * FROM u JOIN t USING (u.a);

--: n114
SELECT * FROM u JOIN t USING ();

--: n115
SELECT * FROM (SELECT 1 a, 2 a) x JOIN u USING (a);

--: n116
SELECT * FROM (SELECT 1 a, 2 a) x;

--: n117
SELECT a FROM (SELECT 1 a, 2 a) x;

--: n119
SELECT x.a FROM (SELECT a, a FROM u) x;

--: n120
SELECT a FROM (SELECT a, a FROM u) x;

--: n121
SELECT a FROM u WHERE EXISTS (SELECT 1 FROM t WHERE a = u.a);

--: n122
SELECT a FROM u WHERE EXISTS (SELECT 1 FROM t WHERE t.a = a);

--: n123
SELECT a, (SELECT max(b) FROM t WHERE t.a = u.a) FROM u;

--: n124
SELECT a, (SELECT max(b) m FROM t WHERE t.a = u.a) FROM u;

--: n125
SELECT a, (SELECT max(d) FROM t) FROM u;

--: n126
SELECT a FROM u WHERE a IN (SELECT d FROM t);

--: n127
SELECT a FROM u WHERE (a, d) IN (SELECT a, b FROM t);

--: n128
SELECT a FROM u WHERE a IN (SELECT * FROM t);

--: n129
WITH c AS (SELECT 1 a) SELECT c.a, a FROM c;

--: n130
WITH c AS (SELECT 1 a) SELECT x.a FROM c x;

--: n131
WITH c AS (SELECT 1 a) SELECT c.a FROM c x;

--: n132
WITH c(x, y) AS (SELECT 1, 2) SELECT * FROM c;

--: n134
WITH c(x, x) AS (SELECT 1, 2) SELECT * FROM c;

--: n135
WITH c(x, x) AS (SELECT 1, 2) SELECT x FROM c;

--: n136
WITH c AS (SELECT 1 a), c AS (SELECT 2 a) SELECT * FROM c;

--: n137
WITH c AS (SELECT 1 a), d AS (SELECT a + 1 a FROM c) SELECT * FROM c, d;

--: n138
WITH u AS (SELECT 9 a) SELECT * FROM u;

--: n139
WITH u AS (SELECT a FROM u) SELECT * FROM u;

--: n141
WITH `a.b` AS (SELECT 1 x) SELECT * FROM `a.b`;

--: n142
WITH c AS (SELECT 1 a) SELECT * FROM (WITH c AS (SELECT 2 a) SELECT * FROM c) c;

--: n143
WITH t AS (SELECT 1 q) SELECT * FROM T;

--: n144
SELECT * FROM t AS x(p, q, r, s, t, u);

--: n145
SELECT * FROM u AS x(p);

--: n146
SELECT * FROM u AS x(p, q, r);

--: n147
SELECT p, x.q FROM u AS x(p, q);

--: n148
SELECT a FROM u AS x(p, q);

--: n149
SELECT * FROM u x(p, p);

--: n150
SELECT p FROM u x(p, p);

--: n151
SELECT * FROM (u) x;

--: n152
SELECT * FROM (u JOIN t USING (a)) x;

--: n153
SELECT x.a FROM (u JOIN t USING (a)) x;

--: n154
SELECT * FROM (u x JOIN t y USING (a));

--: n155
SELECT x.a FROM (u x JOIN t y USING (a));

--: n156
SELECT * FROM (SELECT 1);

--: n157
SELECT * FROM (SELECT 1) AS (a);

--: n158
SELECT * FROM (SELECT 1 q, 2 w) AS z(a, b);

--: n159
SELECT z.* FROM (SELECT 1 q, 2 w) AS z(a, b);

--: n160
SELECT __auto_generated_subquery_name.a FROM (SELECT 1 a);

--: n161
SELECT * FROM VALUES (1, 2);

--: n162
SELECT * FROM VALUES (1, 2) AS v;

--: n163
SELECT v.col1 FROM VALUES (1, 2) v;

--: n164
SELECT v.x, y FROM VALUES (1, 2) v(x, y);

--: n165
SELECT * FROM range(2) r;

--: n166
SELECT r.id FROM range(2) AS r;

--: n167
SELECT x FROM range(2) AS r(x);

--: n168
SELECT range.id FROM range(2);

--: n169
SELECT * FROM explode(array(1)) e;

--: n170
SELECT e.col FROM explode(array(1)) e;

--: n171
SELECT e.z FROM explode(array(1)) AS e(z);

--: n172
SELECT * FROM u LATERAL VIEW explode(array(1,2)) AS x;

--: n173
SELECT * FROM u LATERAL VIEW explode(array(1,2)) l AS x;

--: n174
SELECT l.x FROM u LATERAL VIEW explode(array(1,2)) l AS x;

--: n175
SELECT x.col FROM u LATERAL VIEW explode(array(1,2)) x;

--: n176
SELECT * FROM u LATERAL VIEW explode(map(1,2)) l AS k;

--: n177
SELECT * FROM u LATERAL VIEW explode(map(1,2)) l;

--: n178
SELECT a FROM u LATERAL VIEW explode(array(1,2)) l AS a;

--: n179
SELECT l.a, u.a FROM u LATERAL VIEW explode(array(1,2)) l AS a;

--: n180
SELECT a AS x, x + 1 FROM u;

--: n181
SELECT a AS x, x + 1 AS y, y * 2 AS z FROM u;

--: n182
SELECT a AS d, d FROM u;

--: n183
SELECT a + 1 AS a, a FROM u;

--: n184
SELECT a AS x, a AS x, x FROM u;

--: n185
SELECT sum(a) AS s, s + 1 FROM u;

--: n186
SELECT a AS x, sum(d) AS s, s / x FROM u GROUP BY a;

--: n187
SELECT a AS x, sum(x) FROM u GROUP BY x;

--: n189
SELECT row_number() OVER (ORDER BY a) AS rn, rn + 1 FROM u;

--: n190
SELECT s AS k, k.x, k.y.z FROM t;

--: n191
SELECT a AS x FROM u WHERE x = 1;

--: n192
SELECT a AS x FROM u WHERE a = 1 ORDER BY x;

--: n193
SELECT a AS x FROM u ORDER BY a;

--: n194
SELECT a AS d FROM u ORDER BY d DESC;

--: n195
SELECT a AS d, d AS a FROM u ORDER BY a;

--: n196
SELECT a AS x FROM u GROUP BY x;

--: n197
SELECT a AS x FROM u GROUP BY a;

--: n198
SELECT a AS x FROM u GROUP BY 1;

--: n199
SELECT a AS d, count(*) FROM u GROUP BY d;

--: n200
SELECT a + 1 AS x, count(*) c FROM u GROUP BY x HAVING c > 0;

--: n201
SELECT a + 1 AS x, count(*) c FROM u GROUP BY x HAVING x > 2 ORDER BY c, x;

--: n202
SELECT a + 1, count(*) FROM u GROUP BY a + 1 ORDER BY a + 1;

--: n203
SELECT a, count(*) FROM u GROUP BY a ORDER BY count(*), a;

--: n204
SELECT a, count(*) FROM u GROUP BY a ORDER BY `count(1)`, a;

--: n205
SELECT a, count(*) FROM u GROUP BY a HAVING `count(1)` > 0;

--: n206
SELECT a, count(*) FROM u GROUP BY a HAVING sum(d) > 100;

--: n207
SELECT a, max(d) FROM u GROUP BY a HAVING max(d) > 100 ORDER BY max(d);

--: n208
SELECT a FROM u GROUP BY a ORDER BY d;

--: n209
SELECT a FROM u GROUP BY a HAVING d > 1;

--: n210
SELECT max(d) FROM u HAVING a > 1;

--: n211
SELECT max(d) AS a FROM u GROUP BY a;

--: n213
SELECT a FROM u GROUP BY 2;

--: n214
SELECT a, d FROM u GROUP BY 1, 2;

--: n216
SELECT a FROM u GROUP BY 0;

--: n217
SELECT a FROM u GROUP BY -1;

--: n218
SELECT a FROM u GROUP BY 'a';

--: n219
SELECT a FROM u GROUP BY 1 + 0;

--: n220
SELECT * FROM u GROUP BY 1;

--: n221
SELECT * FROM u GROUP BY 1, 2;

--: n222
SELECT a FROM u ORDER BY 1;

--: n223
SELECT a FROM u ORDER BY 2;

--: n224
SELECT a FROM u ORDER BY 0;

--: n225
SELECT a FROM u ORDER BY -1;

--: n226
SELECT a FROM u ORDER BY 1.0;

--: n227
SELECT a, d FROM u ORDER BY 2 DESC, 1;

--: n228
SELECT * FROM u ORDER BY 2 DESC;

--: n229
SELECT a, count(*) FROM u GROUP BY ALL;

--: n230
SELECT a + 1, d FROM u GROUP BY ALL;

--: n231
SELECT a, sum(d) + 1 FROM u GROUP BY ALL;

--: n233
SELECT sum(d) + a + 1, a FROM u GROUP BY ALL;

--: n234
SELECT a, (SELECT max(b) FROM t) x FROM u GROUP BY ALL;

--: n235
SELECT count(*) FROM u GROUP BY ALL;

--: n236
SELECT * FROM u ORDER BY ALL;

--: n237
SELECT * FROM u ORDER BY ALL DESC NULLS LAST;

--: n238
SELECT `all` FROM (SELECT 1 AS `all`) ORDER BY ALL;

--: n239
SELECT count(*) FROM (SELECT 1 AS `all`) GROUP BY ALL;

--: n240
SELECT a, b, sum(1) FROM t GROUP BY ROLLUP(a, b);

--: n241
SELECT a, b, sum(1) FROM t GROUP BY CUBE(a, b);

--: n242
SELECT a, b, grouping(a), grouping_id(), grouping_id(a, b) FROM t GROUP BY GROUPING SETS ((a), (b), ());

--: n243
SELECT a AS x, grouping(a) FROM t GROUP BY ROLLUP(a);

--: n245
SELECT a, grouping__id FROM t GROUP BY a WITH CUBE;

--: n246
SELECT a, count(*) FROM t GROUP BY a WITH ROLLUP ORDER BY grouping__id, a;

--: n247
SELECT a + 1 AS k, count(*) FROM t GROUP BY ROLLUP(a + 1) ORDER BY k;

--: n249
SELECT 1 AS k, count(*) FROM t GROUP BY CUBE(1);

--: n250
SELECT s.x, count(*) FROM t GROUP BY s.x;

--: n251
SELECT s.x, count(*) FROM t GROUP BY x;

--: n252
SELECT s.x AS x, count(*) FROM t GROUP BY s;

--: n253
SELECT t.a, count(*) FROM t GROUP BY a;

--: n254
SELECT a, count(*) FROM t GROUP BY t.a;

--: n255
SELECT A, count(*) FROM t GROUP BY a ORDER BY T.A;

--: n256
SELECT 1 FROM t LIMIT 1;

--: n257
SELECT -1 FROM t LIMIT 1;

--: n258
SELECT - 1 FROM t LIMIT 1;

--: n259
SELECT +1 FROM t LIMIT 1;

--: n260
SELECT 1.0 FROM t LIMIT 1;

--: n261
SELECT 1.50 FROM t LIMIT 1;
