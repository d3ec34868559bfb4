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
