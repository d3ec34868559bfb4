--: join
SELECT a.id, b.x FROM range(3) a, LATERAL (SELECT a.id * 2 AS x) b;

--: left
SELECT a.id, b.x FROM range(3) a LEFT JOIN LATERAL (SELECT a.id AS x WHERE a.id > 1) b;

--: aggregate
SELECT a.id, b.n FROM range(3) a, LATERAL (SELECT count(*) AS n FROM range(5) c WHERE c.id < a.id) b;

--: chain
SELECT a.id, b.x, c.y FROM range(2) a, LATERAL (SELECT a.id + 1 AS x) b, LATERAL (SELECT b.x + 1 AS y) c;

--: on_condition
SELECT a.id, b.x FROM range(3) a JOIN LATERAL (SELECT a.id AS x) b ON b.x > 0;

--: explode
SELECT a.k, b.col FROM VALUES (1, array(1, 2)), (2, array()) AS a(k, v), LATERAL explode(a.v) AS b;

--: view_explode
SELECT k, x FROM VALUES (1, array(1, 2)), (2, array()) AS t(k, v) LATERAL VIEW explode(v) e AS x;

--: view_outer
SELECT k, x FROM VALUES (1, array(1, 2)), (2, array()), (3, NULL) AS t(k, v) LATERAL VIEW OUTER explode(v) e AS x;

--: view_posexplode
SELECT k, p, x FROM VALUES (1, array('a', 'b')) AS t(k, v) LATERAL VIEW posexplode(v) e AS p, x;

--: view_map
SELECT key, value FROM (SELECT map('a', 1, 'b', 2) AS m) LATERAL VIEW explode(m) e;

--: view_two
SELECT x, y FROM (SELECT array(1, 2) AS a, array(3, 4) AS b) LATERAL VIEW explode(a) p AS x LATERAL VIEW explode(b) q AS y;

--: view_inline
SELECT a, b FROM (SELECT array(struct(1, 'x'), struct(2, 'y')) AS s) LATERAL VIEW inline(s) t AS a, b;

--: view_wrong_names
SELECT * FROM (SELECT array(1) AS a) LATERAL VIEW explode(a) p AS x, y;

--: view_not_generator
SELECT * FROM (SELECT 1 AS a) LATERAL VIEW upper('a') p AS x;
