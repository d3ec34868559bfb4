--: setup
CREATE OR REPLACE TEMP VIEW sales AS SELECT * FROM VALUES (2020, 'q1', 5, 1.5), (2020, 'q2', 6, 2.5), (2020, 'q1', 7, 0.5), (2021, 'q1', 8, NULL) AS t(y, q, v, w);

--: sql_one
SELECT * FROM (SELECT y, q, v FROM sales) PIVOT (sum(v) FOR q IN ('q1', 'q2'));

--: sql_alias
SELECT * FROM (SELECT y, q, v FROM sales) PIVOT (sum(v) AS s FOR q IN ('q1' AS a, 'q2' AS b));

--: sql_two
SELECT * FROM (SELECT y, q, v FROM sales) PIVOT (sum(v) AS s, max(v) FOR q IN ('q1', 'q2'));

--: sql_multi
SELECT * FROM sales PIVOT (sum(w) FOR (y, q) IN ((2020, 'q1') AS a, (2021, 'q1') AS b));

--: sql_implicit_groups
SELECT * FROM sales PIVOT (sum(v) FOR q IN ('q1', 'q9'));

--: sql_not_aggregate
SELECT * FROM (SELECT y, q, v FROM sales) PIVOT (v FOR q IN ('q1'));

--: sql_types
SELECT * FROM (SELECT y, q, v FROM sales) PIVOT (sum(v) FOR y IN (2020, 2021));

--: sql_type_mismatch
SELECT * FROM (SELECT y, q, v FROM sales) PIVOT (sum(v) FOR q IN (1, 2));

--: sql_not_literal
SELECT * FROM (SELECT y, q, v FROM sales) PIVOT (sum(v) FOR q IN (y));

--: unpivot
SELECT * FROM (SELECT 1 AS id, 10 AS a, 20 AS b) UNPIVOT (v FOR k IN (a, b));

--: unpivot_alias
SELECT * FROM (SELECT 1 AS id, 10 AS a, 20 AS b) UNPIVOT (v FOR k IN (a AS 'x', b AS 'y')) AS t;

--: unpivot_nulls
SELECT * FROM (SELECT 1 AS id, CAST(NULL AS INT) AS a, 20 AS b) UNPIVOT (v FOR k IN (a, b));

--: unpivot_include_nulls
SELECT * FROM (SELECT 1 AS id, CAST(NULL AS INT) AS a, 20 AS b) UNPIVOT INCLUDE NULLS (v FOR k IN (a, b));

--: unpivot_multi
SELECT * FROM (SELECT 1 AS id, 10 AS a1, 11 AS a2, 20 AS b1, 21 AS b2) UNPIVOT ((u, v) FOR k IN ((a1, a2) AS a, (b1, b2) AS b));

--: unpivot_types
SELECT * FROM (SELECT 1 AS id, 10 AS a, 2.5D AS b) UNPIVOT (v FOR k IN (a, b));

--: unpivot_bad_types
SELECT * FROM (SELECT 1 AS id, 10 AS a, array(1) AS b) UNPIVOT (v FOR k IN (a, b));

--: rollup
SELECT y, q, sum(v) AS s, grouping_id() AS g FROM sales GROUP BY ROLLUP (y, q);

--: cube
SELECT y, q, sum(v) AS s, grouping(y) AS gy, grouping(q) AS gq FROM sales GROUP BY CUBE (y, q);

--: grouping_sets
SELECT y, q, sum(v) AS s FROM sales GROUP BY GROUPING SETS ((y, q), (y), ());

--: grouping_sets_after
SELECT y, q, sum(v) AS s FROM sales GROUP BY y, q GROUPING SETS ((y), (q));

--: with_rollup
SELECT y, sum(v) AS s FROM sales GROUP BY y WITH ROLLUP;

--: with_cube
SELECT y, q, count(*) AS s FROM sales GROUP BY y, q WITH CUBE;

--: group_mixed
SELECT y, q, count(*) AS s FROM sales GROUP BY y, ROLLUP (q);

--: grouping_without
SELECT grouping(y) FROM sales GROUP BY y;

--: grouping_not_grouped
SELECT grouping(v) FROM sales GROUP BY ROLLUP (y);

--: grouping_having
SELECT y, q, sum(v) FROM sales GROUP BY ROLLUP (y, q) HAVING grouping(q) = 1;

--: empty_groups
SELECT count(*), sum(v) FROM sales WHERE false;

--: empty_groups_by
SELECT y, count(*) FROM sales WHERE false GROUP BY y;

--: rollup_empty
SELECT y, count(*) FROM sales WHERE false GROUP BY ROLLUP (y);

--: having_without_group
SELECT sum(v) AS s FROM sales HAVING sum(v) > 100;

--: filter_clause
SELECT sum(v) FILTER (WHERE q = 'q1') AS a, count(*) FILTER (WHERE v > 100) AS b FROM sales;

--: distinct_aggregates
SELECT count(DISTINCT y), sum(DISTINCT v), count(DISTINCT y, q) FROM sales;

--: not_grouped
SELECT y, v, sum(v) FROM sales GROUP BY y;

--: not_grouped_no_group
SELECT y, sum(v) FROM sales;

--: nested_aggregate
SELECT sum(max(v)) FROM sales;

--: aggregate_in_where
SELECT y FROM sales WHERE sum(v) > 1;

--: group_expression
SELECT y + 1 AS z, sum(v) FROM sales GROUP BY y + 1;

--: group_expression_reuse
SELECT (y + 1) * 2 AS z, sum(v) FROM sales GROUP BY y + 1;

--: aggregate_and_more
SELECT * FROM (SELECT * FROM VALUES (1, 2), (3, 4) AS t(a, b)) PIVOT (sum(b) + 1 FOR a IN (1));

--: aggregates_and_more
SELECT * FROM (SELECT * FROM VALUES (1, 2), (3, 4) AS t(a, b)) PIVOT (sum(b) + 1 AS k, max(b) * 2 FOR a IN (1));

--: aliases_without_as
SELECT * FROM (SELECT * FROM VALUES (1, 2), (3, 4) AS t(a, b)) PIVOT (sum(b) k FOR a IN (1 x, 3 y));

--: computed_value
SELECT * FROM (SELECT * FROM VALUES (1, 2), (3, 4) AS t(a, b)) PIVOT (sum(b) FOR a IN (1 + 2, cast('1' AS INT) AS z));

--: computed_value_among_columns
SELECT * FROM (SELECT * FROM VALUES ('1', 2), ('3', 4) AS t(a, b)) PIVOT (sum(b) AS s, max(b) FOR a IN (cast(3 AS STRING)));
