-- Subqueries in HAVING that ask for aggregates of the query around.

--: sum
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name, sum(salary) FROM emp e GROUP BY emp_name HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.emp_name = e.emp_name AND b.bonus_amt > sum(e.salary));

--: two_of_them
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e GROUP BY emp_name HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt < min(e.salary) AND b.bonus_amt > max(e.id));

--: not_exists
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e GROUP BY emp_name HAVING NOT EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt < min(e.salary));

--: scalar
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e GROUP BY emp_name HAVING 200 > (SELECT max(bonus_amt) FROM bonus b WHERE b.bonus_amt < min(e.salary));

--: in
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e GROUP BY emp_name HAVING emp_name IN (SELECT b.emp_name FROM bonus b WHERE b.bonus_amt > sum(e.salary));

--: in_a_select_list
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name, (SELECT max(bonus_amt) FROM bonus b WHERE b.bonus_amt < sum(e.salary)) FROM emp e GROUP BY emp_name;

--: in_where
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e WHERE EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt > sum(e.salary));

--: count_of_rows
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT dept_id FROM emp e GROUP BY dept_id HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt > count(*));

--: used_twice
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT dept_id FROM emp e GROUP BY dept_id HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt > count(e.id) * 100 OR b.bonus_amt < count(e.id) + 10);

--: two_levels
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT dept_id FROM emp e GROUP BY dept_id HAVING EXISTS (SELECT 1 FROM bonus b WHERE EXISTS (SELECT 1 FROM bonus c WHERE c.bonus_amt > sum(e.id)));

--: of_a_middle_query
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT dept_id FROM emp e WHERE EXISTS (SELECT 1 FROM bonus b GROUP BY emp_name HAVING EXISTS (SELECT 1 FROM bonus c WHERE c.bonus_amt > sum(b.bonus_amt) AND c.bonus_amt > e.salary));

--: by_alias
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT dept_id, sum(id) s FROM emp e GROUP BY dept_id HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt > s);

--: distinct_and_filtered
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e GROUP BY emp_name HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt > sum(DISTINCT e.salary) FILTER (WHERE e.id > 100));

--: without_qualifier
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e GROUP BY emp_name HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt > sum(salary));

--: of_a_rollup
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT emp_name FROM emp e GROUP BY ROLLUP(emp_name) HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt > sum(e.salary));

--: of_all_rows
WITH emp AS (SELECT * FROM VALUES (100, 'emp 1', 100.0D, 10), (100, 'emp 1', 100.0D, 10), (200, 'emp 2', 200.0D, 10), (300, 'emp 3', 300.0D, 20), (400, 'emp 4', 400.0D, 30), (500, 'emp 5', 400.0D, NULL) AS e(id, emp_name, salary, dept_id)), bonus AS (SELECT * FROM VALUES ('emp 1', 10.0D), ('emp 1', 20.0D), ('emp 2', 300.0D), ('emp 2', 100.0D), ('emp 3', 300.0D), ('emp 5', 1000.0D) AS bonus(emp_name, bonus_amt)) SELECT sum(salary) FROM emp e HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.bonus_amt < sum(e.salary));
