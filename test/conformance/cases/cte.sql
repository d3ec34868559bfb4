--: simple
WITH a AS (SELECT 1 AS x) SELECT * FROM a;

--: columns
WITH a(p, q) AS (SELECT 1, 2) SELECT q, p FROM a;

--: columns_wrong
WITH a(p) AS (SELECT 1, 2) SELECT * FROM a;

--: chain
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT * FROM a, b;

--: twice
WITH a AS (SELECT id FROM range(3)) SELECT count(*) FROM a x JOIN a y ON x.id = y.id;

--: nested
WITH a AS (WITH b AS (SELECT 1 AS x) SELECT * FROM b) SELECT * FROM a;

--: shadow
WITH a AS (SELECT 1 AS x) SELECT * FROM (WITH a AS (SELECT 2 AS x) SELECT * FROM a);

--: in_subquery
WITH a AS (SELECT 1 AS x) SELECT id FROM range(3) WHERE id IN (SELECT x FROM a);

--: duplicate
WITH a AS (SELECT 1), a AS (SELECT 2) SELECT * FROM a;

--: unused
WITH a AS (SELECT 1) SELECT 2 AS b;

--: forward
WITH a AS (SELECT * FROM b), b AS (SELECT 1) SELECT * FROM a;

--: recursive_numbers
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 5) SELECT * FROM t;

--: recursive_path
WITH RECURSIVE e(a, b) AS (SELECT * FROM VALUES (1, 2), (2, 3), (3, 4) AS x(a, b)), p(a, b, d) AS (SELECT a, b, 1 FROM e UNION ALL SELECT p.a, e.b, d + 1 FROM p JOIN e ON p.b = e.a) SELECT * FROM p;

--: recursive_text
WITH RECURSIVE t(n, s) AS (SELECT 1, CAST('a' AS STRING) UNION ALL SELECT n + 1, concat(s, 'b') FROM t WHERE n < 3) SELECT * FROM t;

--: recursive_limit
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT * FROM t LIMIT 4;

--: recursive_level
WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 200) SELECT max(n) FROM t;

--: recursive_max_level
WITH RECURSIVE t(n) MAX RECURSION LEVEL 3 AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT max(n) FROM t;

--: recursive_no_anchor
WITH RECURSIVE t(n) AS (SELECT n + 1 FROM t) SELECT * FROM t;

--: recursive_union_distinct
WITH RECURSIVE t(n) AS (SELECT 1 UNION SELECT n FROM t) SELECT * FROM t;

--: not_recursive_self
WITH t AS (SELECT * FROM t) SELECT * FROM t;

--: placed_0
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT (WITH q AS (SELECT max(a) m FROM x) SELECT m FROM q), b FROM x;

--: placed_1
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT a, (WITH q AS (SELECT max(y.b) m FROM x y WHERE y.a < x.a) SELECT m FROM q) z FROM x;

--: placed_2
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT x.a, l.m FROM x, LATERAL (WITH q AS (SELECT x.a + 1 AS m) SELECT m FROM q) l;

--: placed_3
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT x.a, l.m FROM x LEFT JOIN LATERAL (WITH q AS (SELECT y.b AS m FROM x y WHERE y.a > x.a) SELECT m FROM q UNION ALL SELECT m+1 FROM q) l ON true;

--: placed_4
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT x.a, l.c FROM x, LATERAL (SELECT count(*) c FROM x y JOIN (WITH z AS (SELECT 2 AS k) SELECT * FROM z) ON k >= y.a) l;

--: placed_6
(WITH x AS (SELECT 1 a) SELECT * FROM x) UNION ALL (WITH x AS (SELECT 2 a) SELECT * FROM x);

--: placed_7
WITH x AS (SELECT 1 a), y AS (WITH x AS (SELECT 2 a) SELECT * FROM x) SELECT * FROM x UNION ALL SELECT * FROM y;

--: placed_8
WITH x AS (WITH x AS (WITH x AS (SELECT 3 a) SELECT a+1 a FROM x) SELECT a*2 a FROM x) SELECT * FROM x;

--: placed_9
WITH RECURSIVE r AS (SELECT 1 n UNION ALL SELECT n+1 FROM r WHERE n < 5) SELECT * FROM r;

--: placed_10
WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL (WITH q AS (SELECT n+1 n FROM r WHERE n < 5) SELECT * FROM q)) SELECT * FROM r;

--: placed_11
WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n+1 FROM (WITH q AS (SELECT n FROM r WHERE n < 5) SELECT * FROM q)) SELECT * FROM r;

--: placed_12
WITH RECURSIVE k AS (SELECT 4 lim), r(n) AS (VALUES (1) UNION ALL SELECT n+1 FROM r JOIN k ON n < lim) SELECT * FROM r;

--: placed_13
WITH k AS (SELECT 4 lim) SELECT * FROM (WITH RECURSIVE r(n) AS (VALUES (1) UNION ALL SELECT n+1 FROM r JOIN k ON n < lim) SELECT * FROM r);

--: placed_14
WITH RECURSIVE r AS (SELECT 1 n UNION ALL SELECT n+1 FROM r WHERE n < 5), s AS (SELECT 1/0 z, n FROM r) SELECT n FROM s;

--: asked_for_by_two
WITH x AS (SELECT 1/(id * 0) z, id a FROM range(3)) SELECT p.a FROM x p JOIN x q ON p.a = q.a;

--: asked_for_by_none
WITH x AS (SELECT 1/(id * 0) z, id a FROM range(3)) SELECT count(*) FROM x p CROSS JOIN x q;

--: asked_for_through_others
WITH x AS (SELECT 1/(id * 0) z, id a FROM range(3)), y AS (SELECT *, z + 1 w FROM x), v AS (SELECT * FROM y UNION ALL SELECT * FROM y) SELECT a FROM v WHERE a > 0;

--: asked_for_by_a_subquery
WITH x AS (SELECT 1/(id * 0) z, id a, id * 2 b FROM range(3)) SELECT a, (SELECT max(q.b) FROM x q WHERE q.a < p.a) m FROM x p;

--: asked_for_in_order
WITH x AS (SELECT id a, -id b, id % 2 c, id + 5 d FROM range(4)) SELECT p.a FROM (SELECT * FROM x ORDER BY b LIMIT 2) p JOIN x q ON p.a = q.a AND q.c = 1;

--: asked_for_by_windows
WITH x AS (SELECT id a, -id b, id % 2 c, id + 5 d FROM range(4)) SELECT p.a, p.r FROM (SELECT *, row_number() OVER (PARTITION BY c ORDER BY b) r FROM x) p JOIN x USING (a);

--: asked_for_by_sets
WITH x AS (SELECT id a, id % 2 c FROM range(4)) SELECT a FROM (SELECT * FROM x EXCEPT SELECT * FROM x WHERE c = 1);

--: asked_for_by_distinct
WITH x AS (SELECT id % 2 a, id c FROM range(4)) SELECT a FROM (SELECT DISTINCT * FROM x) UNION ALL SELECT a FROM (SELECT DISTINCT a FROM x);

--: asked_for_by_a_sample
WITH x AS (SELECT id a, id c FROM range(0, 40, 1, 1)) SELECT a FROM (SELECT * FROM x TABLESAMPLE (50 PERCENT) REPEATABLE (3)) UNION ALL SELECT a FROM (SELECT * FROM x TABLESAMPLE (20 PERCENT) REPEATABLE (4));

--: asked_for_by_a_generator
WITH x AS (SELECT id a, array(id, id + 1) l, 1/(id * 0) z FROM range(3)) SELECT a, e FROM x LATERAL VIEW explode(l) t AS e UNION ALL SELECT a, 0 FROM x;

--: asked_for_by_pivot
WITH x AS (SELECT id a, id % 2 c, 1/(id * 0) z FROM range(4)) SELECT * FROM (SELECT a, c FROM x) PIVOT (sum(a) FOR c IN (0, 1)) JOIN (SELECT max(a) m FROM x);

--: placed_20
WITH x AS (SELECT raise_error('e') z, a FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT 1;

--: placed_21
WITH x AS (SELECT rand(3) r, a FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT a FROM x WHERE r >= 0;

--: placed_22
WITH x AS (SELECT rand() r, a FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT count(*) FROM x p JOIN x q ON p.r = q.r;

--: placed_24
WITH x AS (SELECT monotonically_increasing_id() r, a FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT r, a FROM x WHERE a > 1;

--: placed_26
SELECT a FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b)) WHERE a IN (WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT m FROM q);

--: placed_27
SELECT a FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b)) WHERE a NOT IN (WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT m FROM q);

--: placed_28
SELECT a FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b)) v WHERE EXISTS (WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT m FROM q WHERE m = v.a);

--: placed_29
SELECT a, a IN (WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT m FROM q) i FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b));

--: placed_30
WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT a, (a,1) IN (SELECT m, 1 FROM q) i FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b));

--: placed_31
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))), y AS (SELECT * FROM x WHERE a > 1), z AS (SELECT * FROM x JOIN y USING (a)) SELECT * FROM z ORDER BY 1;

--: placed_32
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b)) ORDER BY b DESC LIMIT 2) SELECT * FROM x;

--: placed_33
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b)) LIMIT 2) SELECT count(*) FROM x;

--: placed_34
WITH x AS (SELECT collect_list(a) l FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT size(l) FROM x;

--: placed_35
WITH x AS (SELECT explode(array(1,2,3)) e) SELECT e FROM x WHERE e > 1;

--: placed_36
WITH x AS (SELECT *, row_number() OVER (ORDER BY b) rn FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT a FROM x WHERE rn = 2;

--: placed_37
WITH x AS (SELECT a, sum(b) s FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b)) GROUP BY a WITH ROLLUP) SELECT * FROM x ORDER BY 1, 2;

--: placed_38
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT * FROM x PIVOT (sum(b) FOR a IN (1, 2));

--: placed_39
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT * FROM x UNPIVOT (v FOR n IN (a, b));

--: placed_40
WITH x AS (SELECT a, NULL n FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT typeof(n), count(*) FROM x GROUP BY 1;

--: placed_41
WITH x AS (SELECT array() n, map() m) SELECT typeof(n), typeof(m), n, m FROM x;

--: placed_42
WITH x AS (SELECT sort_array(array(null)) n) SELECT n, typeof(n) FROM x;

--: placed_43
WITH x AS (SELECT array_max(array(null)) n, coalesce(null) c) SELECT n, typeof(n), c, typeof(c) FROM x;

--: placed_44
WITH x AS (SELECT * FROM (VALUES (1,2),(2,3),(3,4),(NULL,5) AS v(a,b))) SELECT * FROM x TABLESAMPLE (2 ROWS);

--: placed_45
WITH x AS (SELECT 1 a), y AS (SELECT 2 b) SELECT * FROM y;

--: placed_46
WITH x AS (SELECT current_timestamp() t) SELECT t = current_timestamp() FROM x;

--: placed_47
WITH x AS (SELECT uuid() u FROM range(3)) SELECT count(DISTINCT p.u) FROM x p JOIN x q ON p.u=q.u;

--: placed_48
WITH x AS (SELECT uuid() u) SELECT u = u FROM x;

--: beside_0
SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE EXISTS (WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT m FROM q WHERE m = v.a);

--: beside_1
SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE EXISTS (WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT m FROM q WHERE m = a);

--: beside_2
SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE a IN (WITH q AS (SELECT 1 m UNION ALL SELECT 3) SELECT m FROM q WHERE m = v.b - 1);

--: beside_3
SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE EXISTS (WITH q AS (SELECT 1 m) SELECT m FROM q JOIN q r USING (m) WHERE m = v.a);

--: beside_4
SELECT a, (WITH q AS (SELECT 1 m) SELECT max(m) FROM q WHERE m = v.a) FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v;

--: beside_5
SELECT a, (WITH q AS (SELECT v.a m) SELECT max(m) FROM q) FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v;

--: beside_6
SELECT a, (WITH q AS (SELECT v.a m), r AS (SELECT m + 1 n FROM q) SELECT max(n) FROM r) FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v;

--: beside_7
WITH q AS (SELECT 1 m) SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE EXISTS (SELECT * FROM q WHERE m = v.a);

--: beside_8
SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE EXISTS (WITH q AS (SELECT 1 m) SELECT * FROM q WHERE m = v.a UNION ALL SELECT 2 WHERE v.a = 2);

--: beside_9
SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE EXISTS (WITH q AS (SELECT 1 m) SELECT * FROM (SELECT * FROM q) WHERE m = v.a);

--: beside_10
SELECT a FROM (SELECT * FROM VALUES (1,2),(2,3) AS v(a,b)) v WHERE 1 = (WITH q AS (SELECT 1 m) SELECT max(m) FROM q WHERE q.m = v.a);
