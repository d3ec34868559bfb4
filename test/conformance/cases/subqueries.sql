--: scalar
SELECT (SELECT max(id) FROM range(5)) AS m;

--: scalar_empty
SELECT (SELECT id FROM range(0)) AS m;

--: scalar_many
SELECT (SELECT id FROM range(2)) AS m;

--: scalar_two_columns
SELECT (SELECT id, id FROM range(1)) AS m;

--: scalar_unnamed
SELECT (SELECT 1);

--: scalar_in_where
SELECT id FROM range(5) WHERE id > (SELECT avg(id) FROM range(5));

--: scalar_correlated
SELECT id, (SELECT sum(v) FROM VALUES (1, 10), (1, 5) AS t(k, v) WHERE t.k = r.id) AS s FROM range(3) AS r;

--: scalar_correlated_count
SELECT id, (SELECT count(*) FROM VALUES (1, 10) AS t(k, v) WHERE t.k = r.id) AS s FROM range(3) AS r;

--: scalar_correlated_not_aggregated
SELECT id, (SELECT v FROM VALUES (1, 10) AS t(k, v) WHERE t.k = r.id) AS s FROM range(3) AS r;

--: scalar_correlated_limit
SELECT id, (SELECT v FROM VALUES (1, 10), (1, 9) AS t(k, v) WHERE t.k = r.id ORDER BY v LIMIT 1) AS s FROM range(3) AS r;

--: scalar_correlated_inequality
SELECT id, (SELECT max(v) FROM VALUES (1, 10), (2, 20) AS t(k, v) WHERE t.k < r.id) AS s FROM range(4) AS r;

--: exists
SELECT id FROM range(5) AS r WHERE EXISTS (SELECT * FROM VALUES (1), (3) AS t(k) WHERE t.k = r.id);

--: not_exists
SELECT id FROM range(5) AS r WHERE NOT EXISTS (SELECT * FROM VALUES (1), (3) AS t(k) WHERE t.k = r.id);

--: exists_in_select
SELECT id, EXISTS (SELECT 1 FROM VALUES (1) AS t(k) WHERE t.k = r.id) AS e FROM range(2) AS r;

--: exists_or
SELECT id FROM range(5) AS r WHERE id = 0 OR EXISTS (SELECT 1 FROM VALUES (3) AS t(k) WHERE t.k = r.id);

--: in_list
SELECT id FROM range(5) WHERE id IN (1, 3, NULL);

--: in_subquery
SELECT id FROM range(5) WHERE id IN (SELECT k FROM VALUES (1), (4) AS t(k));

--: in_subquery_pair
SELECT * FROM VALUES (1, 2), (3, 4) AS t(a, b) WHERE (a, b) IN (SELECT 1, 2);

--: in_subquery_columns
SELECT id FROM range(5) WHERE id IN (SELECT 1, 2);

--: in_subquery_types
SELECT id FROM range(5) WHERE id IN (SELECT '1');

--: not_in_null
SELECT id FROM range(3) WHERE id NOT IN (SELECT k FROM VALUES (1), (NULL) AS t(k));

--: not_in_empty
SELECT id FROM range(3) WHERE id NOT IN (SELECT id FROM range(0));

--: in_null_result
SELECT 3 IN (1, NULL) AS a, 1 IN (1, NULL) AS b, 3 NOT IN (1, NULL) AS c;

--: in_select_subquery
SELECT id, id IN (SELECT 1) AS b FROM range(2);

--: any_less
SELECT id FROM range(3) WHERE id = ANY (SELECT 1);

--: nested
SELECT id FROM range(5) a WHERE id IN (SELECT id FROM range(4) b WHERE EXISTS (SELECT 1 FROM range(2, 9) c WHERE c.id = b.id));

--: outer_two_levels
SELECT id FROM range(3) a WHERE EXISTS (SELECT 1 FROM range(3) b WHERE b.id = a.id AND EXISTS (SELECT 1 FROM range(3) c WHERE c.id = b.id AND c.id > 0));

--: having_subquery
SELECT id % 2 AS k, count(*) AS n FROM range(5) GROUP BY id % 2 HAVING count(*) > (SELECT 2);

--: from_subquery_no_alias
SELECT * FROM (SELECT 1 AS a);

--: group_by_subquery
SELECT (SELECT 1) AS a, count(*) FROM range(2) GROUP BY (SELECT 1);

--: name_of_two
SELECT a, (SELECT count(*) FROM VALUES (1), (3) r(b) WHERE b = a AND b < a + c) FROM VALUES (1, 2), (2, 3) l(a, c);

--: name_of_exists
SELECT a, EXISTS(SELECT 1 FROM VALUES (1), (3) r(b) WHERE b = a), a IN (SELECT b FROM VALUES (1), (3) r(b) WHERE b = c) FROM VALUES (1, 2), (2, 3) l(a, c);
