--: setup
CREATE OR REPLACE TEMP VIEW emp AS SELECT * FROM VALUES (1, 'ann', 10), (2, 'bob', 20), (3, 'cyd', NULL), (4, 'dee', 40) AS t(id, name, dept);
CREATE OR REPLACE TEMP VIEW dep AS SELECT * FROM VALUES (10, 'x'), (20, 'y'), (20, 'z'), (NULL, 'n') AS t(dept, title);

--: inner_on
SELECT * FROM emp JOIN dep ON emp.dept = dep.dept;

--: inner_using
SELECT * FROM emp JOIN dep USING (dept);

--: left_using
SELECT * FROM emp LEFT JOIN dep USING (dept);

--: right_using
SELECT * FROM emp RIGHT JOIN dep USING (dept);

--: full_using
SELECT * FROM emp FULL OUTER JOIN dep USING (dept);

--: using_qualified
SELECT emp.dept AS l, dep.dept AS r, dept FROM emp FULL JOIN dep USING (dept);

--: using_star_of_side
SELECT dep.* FROM emp LEFT JOIN dep USING (dept);

--: natural
SELECT * FROM emp NATURAL JOIN dep;

--: natural_left
SELECT * FROM emp NATURAL LEFT JOIN dep;

--: natural_full
SELECT * FROM emp NATURAL FULL JOIN dep;

--: semi
SELECT * FROM emp LEFT SEMI JOIN dep ON emp.dept = dep.dept;

--: semi_short
SELECT * FROM emp SEMI JOIN dep USING (dept);

--: anti
SELECT * FROM emp LEFT ANTI JOIN dep ON emp.dept = dep.dept;

--: anti_short
SELECT * FROM emp ANTI JOIN dep USING (dept);

--: cross
SELECT emp.id, dep.title FROM emp CROSS JOIN dep;

--: comma
SELECT emp.id, dep.title FROM emp, dep WHERE emp.dept = dep.dept;

--: no_condition
SELECT count(*) FROM emp JOIN dep;

--: null_safe
SELECT emp.id, dep.title FROM emp JOIN dep ON emp.dept <=> dep.dept;

--: inequality
SELECT emp.id, dep.title FROM emp JOIN dep ON emp.dept > dep.dept;

--: left_condition_on_left
SELECT emp.id, dep.title FROM emp LEFT JOIN dep ON emp.dept = dep.dept AND emp.id > 1;

--: full_constant
SELECT emp.id, dep.title FROM emp FULL JOIN dep ON false;

--: self_alias
SELECT a.id, b.id FROM emp a JOIN emp b ON a.id = b.id + 1;

--: self_no_alias
SELECT id FROM emp JOIN emp ON true;

--: three
SELECT a.id, c.title FROM emp a JOIN emp b ON a.id = b.id JOIN dep c ON b.dept = c.dept;

--: parenthesised
SELECT a.id, c.title FROM emp a LEFT JOIN (emp b JOIN dep c ON b.dept = c.dept) ON a.id = b.id;

--: alias_of_join
SELECT j.id FROM (emp JOIN dep USING (dept)) AS j;

--: alias_columns
SELECT e.a, e.b FROM emp AS e(a, b, c);

--: alias_columns_too_many
SELECT * FROM emp AS e(a, b, c, d);

--: alias_columns_too_few
SELECT * FROM emp AS e(a, b);

--: types_coerced
SELECT a.x FROM VALUES (1), (2) AS a(x) JOIN VALUES ('2'), ('3') AS b(x) ON a.x = b.x;

--: using_types_coerced
SELECT * FROM VALUES (1), (2) AS a(x) JOIN VALUES (2L), (3L) AS b(x) USING (x);

--: condition_not_boolean
SELECT * FROM emp JOIN dep ON 1;

--: ambiguous
SELECT dept FROM emp JOIN dep ON emp.dept = dep.dept;

--: unknown_using
SELECT * FROM emp JOIN dep USING (nope);

--: unknown_in_on
SELECT * FROM emp JOIN dep ON emp.nope = dep.dept;

--: hint_broadcast
SELECT /*+ BROADCAST(dep) */ emp.id FROM emp JOIN dep ON emp.dept = dep.dept;

--: hint_unknown
SELECT /*+ NOPE(dep) */ emp.id FROM emp JOIN dep ON emp.dept = dep.dept;

--: hint_repartition
SELECT /*+ REPARTITION(3) */ id FROM emp;

--: qualified_star
SELECT emp.*, dep.title FROM emp LEFT JOIN dep ON emp.dept = dep.dept;

--: exists_in_on
SELECT e.id FROM emp e LEFT JOIN dep d ON e.dept = d.dept AND d.title IN ('x', 'y');

--: lateral_column_alias
SELECT id + 1 AS a, a * 2 AS b FROM emp;

--: lateral_column_alias_shadow
SELECT id + 1 AS id, id AS b FROM emp;

--: where_alias
SELECT id AS a FROM emp WHERE a > 1;

--: group_alias
SELECT dept IS NULL AS missing, count(*) FROM emp GROUP BY missing;

--: group_ordinal
SELECT dept, count(*) FROM emp GROUP BY 1;

--: group_ordinal_bad
SELECT dept, count(*) FROM emp GROUP BY 3;

--: group_all
SELECT dept IS NULL AS m, count(*) AS n FROM emp GROUP BY ALL;

--: order_ordinal ordered
SELECT id, name FROM emp ORDER BY 2 DESC;

--: order_ordinal_bad
SELECT id FROM emp ORDER BY 2;

--: order_hidden ordered
SELECT name FROM emp ORDER BY dept NULLS LAST, id;

--: order_all ordered
SELECT dept, id FROM emp ORDER BY ALL;

--: using_side_key
SELECT emp.dept, dep.dept FROM emp LEFT JOIN dep USING (dept);

--: using_side_where
SELECT name, dep.dept FROM emp LEFT JOIN dep USING (dept) WHERE dep.dept IS NULL;

--: using_side_order ordered
SELECT name FROM emp LEFT JOIN dep USING (dept) ORDER BY dep.dept DESC NULLS LAST, id;

--: using_side_group
SELECT dep.dept, count(*) FROM emp LEFT JOIN dep USING (dept) GROUP BY dep.dept;

--: using_chain
SELECT a.k, b.k, c.k, k, b.* FROM VALUES (1, 'a') a(k, n) LEFT JOIN VALUES (2, 'b') b(k, t) USING (k) LEFT JOIN VALUES (1, 'c') c(k, u) USING (k);

--: using_behind_alias
SELECT b.k FROM (SELECT * FROM VALUES (1, 'a') a(k, n) JOIN VALUES (1, 'b') b(k, t) USING (k)) x;

--: natural_side
SELECT emp.dept, dep.dept FROM emp NATURAL JOIN dep;

--: distinct_beside_unasked_failure
SELECT x.p FROM (SELECT DISTINCT p, q FROM VALUES ('a', true), ('b', false) AS t(p, q)) x LEFT ANTI JOIN (SELECT b, corr(1S, 2S) c FROM VALUES (1, true), (2, true) AS t(a, b) GROUP BY b HAVING count(*) > 0) r ON x.q < r.b;

--: union_beside_unasked_failure
SELECT x.p FROM (SELECT 'a' p, true q UNION SELECT 'b', false) x JOIN (SELECT b, corr(1S, 2S) c FROM VALUES (1, true), (2, true) AS t(a, b) GROUP BY b HAVING count(*) > 0) r ON x.q = r.b;

--: distinct_of_no_rows
SELECT DISTINCT 1 FROM VALUES (1) AS t(a) WHERE a > 1;

--: distinct_constants
SELECT DISTINCT 1, NULL, array() FROM range(3);
