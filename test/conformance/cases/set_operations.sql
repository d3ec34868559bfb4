--: union_all
SELECT 1 AS a UNION ALL SELECT 1;

--: union
SELECT 1 AS a UNION SELECT 1;

--: union_distinct
SELECT 1 AS a UNION DISTINCT SELECT 2;

--: intersect
SELECT * FROM VALUES (1), (1), (2) AS t(a) INTERSECT SELECT * FROM VALUES (1), (3) AS t(b);

--: intersect_all
SELECT * FROM VALUES (1), (1), (2) AS t(a) INTERSECT ALL SELECT * FROM VALUES (1), (1), (1) AS t(b);

--: except
SELECT * FROM VALUES (1), (1), (2), (NULL) AS t(a) EXCEPT SELECT * FROM VALUES (1) AS t(b);

--: except_all
SELECT * FROM VALUES (1), (1), (2) AS t(a) EXCEPT ALL SELECT * FROM VALUES (1) AS t(b);

--: minus
SELECT * FROM VALUES (1), (2) AS t(a) MINUS SELECT 2;

--: nulls_equal
SELECT NULL AS a INTERSECT SELECT NULL;

--: types_widen
SELECT 1 AS a UNION ALL SELECT 2.5 UNION ALL SELECT 3L;

--: types_text
SELECT 1 AS a UNION ALL SELECT '2';

--: types_date_timestamp
SELECT DATE'2024-01-01' AS a UNION ALL SELECT TIMESTAMP'2024-01-01 01:00:00';

--: types_array
SELECT array(1) AS a UNION ALL SELECT array(2.5D);

--: types_struct_names
SELECT named_struct('x', 1) AS a UNION ALL SELECT named_struct('y', 2);

--: types_bad
SELECT 1 AS a UNION ALL SELECT array(1);

--: types_boolean_int
SELECT true AS a UNION ALL SELECT 1;

--: columns_differ
SELECT 1, 2 UNION ALL SELECT 1;

--: columns_differ_except
SELECT 1, 2 EXCEPT SELECT 1;

--: nullability
SELECT 1 AS a UNION ALL SELECT CAST(NULL AS INT);

--: names_first
SELECT 1 AS a, 2 AS b UNION ALL SELECT 3 AS c, 4 AS d;

--: order_after ordered
SELECT 3 AS a UNION ALL SELECT 1 ORDER BY a;

--: order_inside ordered
(SELECT 3 AS a ORDER BY a LIMIT 1) UNION ALL (SELECT 1 ORDER BY 1 LIMIT 1) ORDER BY a;

--: precedence
SELECT 1 AS a UNION ALL SELECT 2 EXCEPT SELECT 1;

--: precedence_intersect
SELECT 1 AS a UNION ALL SELECT 2 INTERSECT SELECT 2;

--: parenthesised
(SELECT 1 AS a UNION ALL SELECT 2) INTERSECT SELECT 2;

--: map_union
SELECT map(1, 2) AS a UNION SELECT map(1, 2);

--: values_bare
VALUES (1, 'a'), (2, 'b');

--: values_single
VALUES 1, 2;

--: values_uneven
VALUES (1, 2), (3);

--: values_widen
SELECT * FROM VALUES (1, NULL), (2.5, 'x') AS t(a, b);

--: values_bad
SELECT * FROM VALUES (1), (array(1)) AS t(a);

--: table_statement own
CREATE TEMP VIEW so_t AS SELECT 1 AS a;
TABLE so_t;

--: from_first
FROM range(3) SELECT id * 2 AS a;

--: after_a_subquery
SELECT k FROM VALUES ('a', 1), ('b', 3) AS t(k, v) WHERE v > (SELECT 1) UNION ALL SELECT (SELECT 'c') UNION ALL SELECT 'd';

--: types_struct_names_deep
SELECT array(named_struct('x', 1)) AS a UNION ALL SELECT array(named_struct('y', 2));

--: types_struct_names_intersect
SELECT named_struct('x', 1) AS a INTERSECT SELECT named_struct('y', 1);

--: types_widened_name
SELECT 1 + 1 UNION ALL SELECT 2L;

--: values_bare_join
SELECT * FROM VALUES 'a', 'b' t(x) JOIN VALUES 1 u(y) ORDER BY y;

--: values_structs
SELECT * FROM VALUES struct(1 AS x, 'b'), struct(1, 'a');

--: values_names_short
SELECT * FROM VALUES (1, 2), (3, 4) AS t(a);
