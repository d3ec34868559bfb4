-- Queries as database textbooks and regression suites have them: employees and departments, windows over few rows, counts over a hundred.

--: setup
CREATE OR REPLACE TEMP VIEW EMP AS SELECT * FROM VALUES (100,"emp 1",date "2005-01-01",100.00D,10),(100,"emp 1",date "2005-01-01",100.00D,10),(200,"emp 2",date "2003-01-01",200.00D,10),(300,"emp 3",date "2002-01-01",300.00D,20),(400,"emp 4",date "2005-01-01",400.00D,30),(500,"emp 5",date "2001-01-01",400.00D,NULL),(600,"emp 6 - no dept",date "2001-01-01",400.00D,100),(700,"emp 7",date "2010-01-01",400.00D,100),(800,"emp 8",date "2016-01-01",150.00D,70) AS EMP(id,emp_name,hiredate,salary,dept_id);
CREATE OR REPLACE TEMP VIEW DEPT AS SELECT * FROM VALUES (10,"dept 1","CA"),(20,"dept 2","NY"),(30,"dept 3","TX"),(40,"dept 4 - unassigned","OR"),(50,"dept 5 - unassigned","NJ"),(70,"dept 7","FL") AS DEPT(dept_id,dept_name,state);
CREATE OR REPLACE TEMP VIEW BONUS AS SELECT * FROM VALUES ("emp 1",10.00D),("emp 1",20.00D),("emp 2",300.00D),("emp 2",100.00D),("emp 3",300.00D),("emp 4",100.00D),("emp 5",1000.00D),("emp 6 - no dept",500.00D) AS BONUS(emp_name,bonus_amt);
CREATE OR REPLACE TEMP VIEW t1 AS SELECT * FROM VALUES (1,1),(1,2),(2,1),(2,2),(3,1),(null,1),(null,null),(3,null) AS t1(a,b);
CREATE OR REPLACE TEMP VIEW t2 AS SELECT * FROM VALUES (1L,1S,'x'),(2L,null,'y'),(5L,2S,null),(null,3S,'z') AS t2(a,b,c);
CREATE OR REPLACE TEMP VIEW tenk AS SELECT int(id) unique1, int((id*7919)%100) unique2, int(id%2) two, int(id%4) four, int(id%10) ten, int(id%20) twenty, string(id%5) s FROM range(100);
CREATE OR REPLACE TEMP VIEW onek AS SELECT * FROM tenk WHERE unique1 < 50;
CREATE OR REPLACE TEMP VIEW wd AS SELECT * FROM VALUES (null,1L,1.0D,date('2017-08-01'),timestamp_seconds(1501545600),'a'),(1,1L,1.0D,date('2017-08-01'),timestamp_seconds(1501545600),'a'),(1,2L,2.5D,date('2017-08-02'),timestamp_seconds(1502000000),'a'),(2,2147483650L,100.001D,date('2020-12-31'),timestamp_seconds(1609372800),'a'),(1,null,1.0D,date('2017-08-01'),timestamp_seconds(1501545600),'b'),(2,3L,3.3D,date('2017-08-03'),timestamp_seconds(1503000000),'b'),(3,2147483650L,100.001D,date('2020-12-31'),timestamp_seconds(1609372800),'b'),(null,null,null,null,null,null),(3,1L,1.0D,date('2017-08-01'),timestamp_seconds(1501545600),null) AS wd(val,val_long,val_double,val_date,val_timestamp,cate);

--: classic_000
SELECT * FROM emp WHERE EXISTS (SELECT 1 FROM dept WHERE dept.dept_id > 10 AND dept.dept_id < 30);

--: classic_001
SELECT * FROM emp WHERE EXISTS (SELECT dept.dept_name FROM dept WHERE emp.dept_id = dept.dept_id OR emp.dept_id IS NULL);

--: classic_002
SELECT * FROM dept WHERE NOT EXISTS (SELECT emp_name FROM emp WHERE emp.dept_id = dept.dept_id OR state = 'NJ');

--: classic_003
SELECT * FROM emp WHERE id > 100 AND EXISTS (SELECT 1 FROM dept WHERE emp.dept_id = dept.dept_id) AND NOT EXISTS (SELECT 1 FROM bonus WHERE bonus.emp_name = emp.emp_name AND bonus_amt > 200);

--: classic_004
SELECT dept.dept_id, max(salary) m FROM emp JOIN dept USING (dept_id) WHERE EXISTS (SELECT dept_id, count(*) FROM emp GROUP BY dept_id HAVING EXISTS (SELECT 1 FROM bonus WHERE bonus_amt < min(emp.salary))) GROUP BY dept.dept_id;

--: classic_005
SELECT emp_name, sum(salary) FROM emp e GROUP BY emp_name HAVING EXISTS (SELECT 1 FROM bonus b WHERE b.emp_name = e.emp_name AND b.bonus_amt > sum(e.salary));

--: classic_006
SELECT * FROM emp WHERE dept_id IN (SELECT dept_id FROM dept WHERE state IN (SELECT max(state) FROM dept GROUP BY dept_name));

--: classic_007
SELECT * FROM emp WHERE dept_id NOT IN (SELECT dept_id FROM dept WHERE dept_id IS NOT NULL);

--: classic_008
SELECT * FROM emp WHERE dept_id NOT IN (SELECT dept_id FROM emp);

--: classic_009
SELECT * FROM emp WHERE (dept_id, salary) IN (SELECT dept_id, max(salary) FROM emp GROUP BY dept_id);

--: classic_010
SELECT * FROM emp WHERE (dept_id, salary) NOT IN (SELECT dept_id, max(salary) FROM emp WHERE dept_id IS NOT NULL GROUP BY dept_id);

--: classic_011
SELECT emp_name, (SELECT max(bonus_amt) FROM bonus b WHERE b.emp_name = e.emp_name) mb FROM emp e;

--: classic_012
SELECT emp_name, (SELECT count(*) FROM bonus b WHERE b.emp_name = e.emp_name) mb FROM emp e;

--: classic_013
SELECT emp_name, (SELECT count(*) + 1 FROM bonus b WHERE b.emp_name = e.emp_name HAVING count(*) > 1) mb FROM emp e;

--: classic_014 approx=1e-9
SELECT emp_name FROM emp e WHERE salary > (SELECT avg(salary) FROM emp e2 WHERE e2.dept_id = e.dept_id);

--: classic_015
SELECT emp_name FROM emp e WHERE (SELECT count(*) FROM emp e2 WHERE e2.salary > e.salary) < 3;

--: classic_016
SELECT dept_name, (SELECT listagg(emp_name, ',') WITHIN GROUP (ORDER BY emp_name) FROM emp WHERE emp.dept_id = dept.dept_id) FROM dept;

--: classic_017
SELECT * FROM dept, LATERAL (SELECT emp_name, salary FROM emp WHERE emp.dept_id = dept.dept_id ORDER BY salary DESC, emp_name LIMIT 1);

--: classic_018
SELECT * FROM dept LEFT JOIN LATERAL (SELECT count(*) c, sum(salary) s FROM emp WHERE emp.dept_id = dept.dept_id) ON true;

--: classic_019
SELECT * FROM emp NATURAL JOIN dept;

--: classic_020
SELECT * FROM emp NATURAL LEFT JOIN bonus NATURAL JOIN dept;

--: classic_021
SELECT * FROM emp NATURAL FULL JOIN dept;

--: classic_022
SELECT e.*, d.* EXCEPT (dept_id) FROM emp e RIGHT JOIN dept d USING (dept_id);

--: classic_023
SELECT dept_id, e.dept_id, d.dept_id FROM emp e FULL JOIN dept d USING (dept_id);

--: classic_024
SELECT coalesce(e.dept_id, d.dept_id) c, count(*) FROM emp e FULL OUTER JOIN dept d ON e.dept_id = d.dept_id GROUP BY 1 HAVING count(*) >= 1 ORDER BY 1 NULLS LAST;

--: classic_025
SELECT * FROM emp e LEFT ANTI JOIN dept d ON e.dept_id = d.dept_id;

--: classic_026
SELECT * FROM emp e LEFT SEMI JOIN dept d ON e.dept_id = d.dept_id AND d.state <> 'CA';

--: classic_027
SELECT * FROM emp e CROSS JOIN dept d WHERE e.dept_id < d.dept_id AND d.dept_id < 30;

--: classic_028
SELECT a, count(b) FROM t1 GROUP BY a;

--: classic_029
SELECT a + 1, b + 1 FROM t1 GROUP BY a + 1, b + 1;

--: classic_030
SELECT a + b, count(*) FROM t1 GROUP BY a, b;

--: classic_031
SELECT a + 2 + b FROM t1 GROUP BY a + 2, b;

--: classic_032
SELECT 1 FROM t1 HAVING count(*) > 1;

--: classic_033
SELECT 'foo' FROM t1 WHERE a = 0 GROUP BY 1;

--: classic_034
SELECT 'foo', max(struct(a)) FROM t1 WHERE a = 0 GROUP BY 1;

--: classic_035 approx=1e-9
SELECT skewness(a), kurtosis(a), min(a), max(a), avg(a), variance(a), stddev(a), sum(a), count(a) FROM t1;

--: classic_036
SELECT count(DISTINCT b), count(DISTINCT b, a) FROM (SELECT 1 AS a, 2 AS b, 3 AS c) GROUP BY c;

--: classic_037
SELECT a AS k, count(b) FROM t1 GROUP BY k HAVING k > 1;

--: classic_039
SELECT every(a = 1), some(a = 1), any(b > 1), bool_and(a IS NULL) FROM t1;

--: classic_040
SELECT a, every(b > 0) e FROM t1 GROUP BY a HAVING every(b > 0) IS NULL OR NOT every(b > 0);

--: classic_041
SELECT count(*) FILTER (WHERE a = 1), sum(b) FILTER (WHERE a > 1), count(DISTINCT b) FILTER (WHERE a = 2) FROM t1;

--: classic_042
SELECT a, b, count(*), grouping(a), grouping_id(a, b) FROM t1 GROUP BY CUBE(a, b) ORDER BY a, b, 4, 5;

--: classic_044
SELECT a, b, count(*) FROM t1 GROUP BY GROUPING SETS ((a, b), (a), ()) HAVING grouping(b) = 1;

--: classic_045
SELECT a, b, count(1) FROM t1 GROUP BY a, CUBE(a, b), ROLLUP(b);

--: classic_046
SELECT a AS k1, b AS k2, sum(a - b) FROM t1 GROUP BY CUBE(k1, k2);

--: classic_047
SELECT course, grouping(course) FROM VALUES ('x') t(course) GROUP BY course WITH ROLLUP;

--: classic_048
SELECT a, count(*) OVER (ORDER BY count(*)) FROM t1 GROUP BY a;

--: classic_049
SELECT val, cate, count(val) OVER (PARTITION BY cate ORDER BY val ROWS CURRENT ROW) FROM wd ORDER BY cate, val;

--: classic_050
SELECT val, cate, sum(val) OVER (PARTITION BY cate ORDER BY val ROWS BETWEEN UNBOUNDED PRECEDING AND 1 FOLLOWING) FROM wd ORDER BY cate, val;

--: classic_051
SELECT val_long, cate, sum(val_long) OVER (PARTITION BY cate ORDER BY val_long RANGE BETWEEN CURRENT ROW AND 2147483648 FOLLOWING) FROM wd ORDER BY cate, val_long;

--: classic_052
SELECT val_double, cate, sum(val_double) OVER (PARTITION BY cate ORDER BY val_double RANGE BETWEEN CURRENT ROW AND 2.5 FOLLOWING) FROM wd ORDER BY cate, val_double;

--: classic_053
SELECT val_date, cate, max(val_date) OVER (PARTITION BY cate ORDER BY val_date RANGE BETWEEN CURRENT ROW AND 2 FOLLOWING) FROM wd ORDER BY cate, val_date;

--: classic_054 approx=1e-9
SELECT val_timestamp, cate, avg(unix_timestamp(val_timestamp)) OVER (PARTITION BY cate ORDER BY val_timestamp RANGE BETWEEN CURRENT ROW AND INTERVAL 23 DAYS 4 HOURS FOLLOWING) FROM wd ORDER BY cate, val_timestamp;

--: classic_055
SELECT val, cate, sum(val) OVER (PARTITION BY cate ORDER BY val DESC RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM wd ORDER BY cate, val;

--: classic_056
SELECT val, cate, count(val) OVER (PARTITION BY cate ORDER BY val ROWS BETWEEN UNBOUNDED FOLLOWING AND 1 FOLLOWING) FROM wd;

--: classic_057
SELECT val, cate, count(val) OVER (PARTITION BY cate ORDER BY val, cate RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM wd;

--: classic_059
SELECT val, cate, count(val) OVER (PARTITION BY cate ORDER BY val RANGE BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM wd;

--: classic_061 approx=1e-9
SELECT val, cate, max(val) OVER w AS max, min(val) OVER w AS min, count(val) OVER w AS c, avg(val) OVER w AS av, stddev(val) OVER w AS sd, first_value(val) OVER w fv, first_value(val, true) OVER w fvi, last_value(val) OVER w lv, rank() OVER w r, dense_rank() OVER w dr, cume_dist() OVER w cd, percent_rank() OVER w pr, ntile(2) OVER w nt, row_number() OVER w rn, var_pop(val) OVER w vp, corr(val, val_long) OVER w cr, collect_list(val) OVER w cl, skewness(val_double) OVER w sk FROM wd WINDOW w AS (PARTITION BY cate ORDER BY val);

--: classic_062 approx=1e-9
SELECT val, cate, avg(null) OVER (PARTITION BY cate ORDER BY val) FROM wd ORDER BY cate, val;

--: classic_063
SELECT val, cate, row_number() OVER (PARTITION BY cate) FROM wd;

--: classic_064 approx=1e-9
SELECT val, cate, sum(val) OVER (), avg(val) OVER () FROM wd ORDER BY cate, val;

--: classic_065
SELECT first_value(false) OVER w, first_value(true, true) OVER w, last_value(false) OVER w, cate, val FROM wd WINDOW w AS () ORDER BY cate, val;

--: classic_066
SELECT cate, sum(val) OVER (w) FROM wd WHERE val IS NOT NULL WINDOW w AS (PARTITION BY cate ORDER BY val);

--: classic_067
SELECT val, cate, nth_value(val, 2) OVER (PARTITION BY cate ORDER BY val), nth_value(val, 2) IGNORE NULLS OVER (ORDER BY val ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM wd ORDER BY cate, val;

--: classic_068
SELECT lag(val, 1, -1) IGNORE NULLS OVER (ORDER BY cate, val), lead(val, 2) OVER (ORDER BY cate, val), lag(val, -1) OVER (ORDER BY cate, val) FROM wd;

--: classic_070
WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) SELECT n, (SELECT sum(n) FROM r) FROM r;

--: classic_071
WITH t(x) AS (SELECT 1), t(x) AS (SELECT 2) SELECT * FROM t;

--: classic_072
WITH t AS (WITH t2 AS (SELECT 1) SELECT * FROM t2) SELECT * FROM t;

--: classic_073
WITH t AS (SELECT 1), t2 AS (WITH t AS (SELECT 2) SELECT * FROM t) SELECT * FROM t2;

--: classic_074
WITH t AS (SELECT 1) SELECT max(c) FROM (WITH t(c) AS (SELECT 2) SELECT * FROM t);

--: classic_075
WITH t AS (SELECT 1) SELECT (WITH t AS (SELECT 2) SELECT * FROM t);

--: classic_076
WITH t(c) AS (SELECT 1) SELECT * FROM t WHERE c IN (WITH t(c) AS (SELECT 2) SELECT * FROM t);

--: classic_077
WITH w1(c1) AS (SELECT a FROM t1), w2(c2) AS (SELECT c1 + 1 FROM w1) SELECT * FROM w1 JOIN w2 ON c1 = c2;

--: classic_078
SELECT * FROM t1 PIVOT (count(*) FOR b IN (1 AS one, 2 AS two, null AS n));

--: classic_079
SELECT * FROM (SELECT a, b, 'x' c FROM t1) PIVOT (sum(a) s, max(a) m FOR (b, c) IN ((1, 'x') AS bx, (2, 'x')));

--: classic_080
SELECT * FROM (SELECT 1 id, 2 x, 3 y) UNPIVOT (v FOR k IN (x, y));

--: classic_081
SELECT * FROM (SELECT 1 id, 2 x, null y) UNPIVOT INCLUDE NULLS (v FOR k IN (x AS 'ex', y AS 'wy'));

--: classic_082
SELECT * FROM (SELECT 1 id, 2 x, 3 y, 4 z, 5 w) UNPIVOT ((v, u) FOR k IN ((x, y) AS a, (z, w) AS b));

--: classic_084
SELECT * FROM t1 ORDER BY a DESC NULLS FIRST, b NULLS LAST LIMIT 3 OFFSET 2;

--: classic_085
SELECT * FROM t1 LIMIT ALL;

--: classic_086
SELECT * FROM t1 LIMIT 1 + 1;

--: classic_088
SELECT * FROM t1 LIMIT -1;

--: classic_089
SELECT * FROM t1 LIMIT CAST('1' AS INT);

--: classic_090
SELECT * FROM t1 LIMIT null;

--: classic_091
SELECT * FROM (SELECT a FROM t1 UNION SELECT a FROM t2 ORDER BY a LIMIT 3) x;

--: classic_092
SELECT a FROM t1 EXCEPT ALL SELECT b FROM t1;

--: classic_093
SELECT a FROM t1 INTERSECT ALL SELECT b FROM t1;

--: classic_094
SELECT a FROM t1 MINUS SELECT b FROM t1 UNION SELECT 9 INTERSECT SELECT 9;

--: classic_095
(SELECT a FROM t1 EXCEPT SELECT b FROM t1) UNION ALL (SELECT a FROM t2 INTERSECT SELECT b FROM t2);

--: classic_096
SELECT array(1, 2L), array(1, 'a'), map(1, 'a', 2L, 'b'), struct(1, 'x' AS n), named_struct('a', 1);

--: classic_097
SELECT CASE WHEN a > 1 THEN b WHEN a IS NULL THEN 'x' END FROM t1;

--: classic_098
SELECT CASE a WHEN 1 THEN 'one' WHEN b THEN 'same' ELSE a END FROM t1;

--: classic_099
SELECT nvl2(a, b, 5), nullif(a, b), coalesce(a, b, 0), ifnull(a, 'x') FROM t1;

--: classic_100
SELECT a, b FROM t1 WHERE a = ALL (SELECT 1);

--: classic_101
SELECT a FROM t1 WHERE a LIKE ALL ('1%', '%');

--: classic_102
SELECT c FROM t2 WHERE c LIKE ANY ('x%', 'y');

--: classic_103
SELECT c FROM t2 WHERE c NOT LIKE SOME ('x%', 'y');

--: classic_105
SELECT c FROM t2 WHERE c RLIKE '[xy]' AND c REGEXP 'x|y' AND regexp_like(c, 'x');

--: classic_106
SELECT * FROM VALUES (1, array(1, 2), map('a', 1)), (2, null, null) t(i, ar, m) LATERAL VIEW OUTER explode(ar) e AS x LATERAL VIEW OUTER explode(m) f AS k, v;

--: classic_107
SELECT i, pos, x FROM VALUES (1, array(5, 6)) t(i, ar) LATERAL VIEW posexplode(ar) p AS pos, x WHERE x > 5;

--: classic_108
SELECT * FROM explode(array(1, 2)) t(x), LATERAL explode(array(x, x + 10)) u(y);

--: classic_109
SELECT inline(array(struct(1, 'a'), struct(2, 'b')));

--: classic_110
SELECT stack(2, 1, 'a', 2, 'b') AS (x, y);

--: classic_111
SELECT json_tuple('{"a":1,"b":"x"}', 'a', 'b') AS (p, q);

--: classic_112
SELECT ten, sum(DISTINCT four) FROM onek a GROUP BY ten HAVING EXISTS (SELECT 1 FROM onek b WHERE sum(DISTINCT a.four) = b.four);

--: classic_114
SELECT (SELECT max((SELECT i.unique2 FROM tenk i WHERE i.unique1 = o.unique1))) FROM tenk o;

--: classic_115
SELECT count(*) OVER (), count(*) OVER (PARTITION BY four) FROM tenk WHERE unique2 < 10;

--: classic_116
SELECT sum(four) OVER (PARTITION BY ten ORDER BY unique2) AS sum_1, ten, four FROM tenk WHERE unique2 < 10;

--: classic_117
SELECT rank() OVER (ORDER BY length('abc'));

--: classic_118
SELECT ten, two, sum(hundred) AS gsum, sum(sum(hundred)) OVER (PARTITION BY two ORDER BY ten) AS wsum FROM (SELECT *, unique1 % 7 hundred FROM tenk) GROUP BY ten, two;

--: classic_119
SELECT count(*) OVER (PARTITION BY four) + sum(ten) OVER (PARTITION BY four ORDER BY ten) * 2 AS cntsum FROM tenk WHERE unique2 < 10;

--: classic_120 approx=1e-9
SELECT avg(four) OVER (PARTITION BY four ORDER BY thousand / 100) FROM (SELECT *, unique1 * 10 thousand FROM tenk) WHERE unique2 < 10;

--: classic_121
SELECT * FROM (SELECT count(*) OVER (PARTITION BY four ORDER BY ten) + sum(ten) OVER (PARTITION BY two ORDER BY ten) AS total, count(*) OVER (PARTITION BY four ORDER BY ten) AS fourcount, sum(ten) OVER (PARTITION BY two ORDER BY ten) AS twosum FROM tenk) sub WHERE total <> fourcount + twosum;

--: classic_122
SELECT last(unique1) OVER (ORDER BY four RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING), unique1, four FROM tenk WHERE unique1 < 10;

--: classic_123
SELECT sum(unique1) OVER (ORDER BY four DESC RANGE BETWEEN 2 PRECEDING AND 1 PRECEDING), unique1, four FROM tenk WHERE unique1 < 10;

--: classic_126
SELECT ntile(ten) OVER (ORDER BY ten, four), ten, four FROM tenk WHERE unique2 < 10;

--: classic_127
SELECT ntile(0) OVER (ORDER BY ten) FROM tenk;

--: classic_128
SELECT rank() OVER () FROM tenk;

--: classic_129
SELECT count() OVER () FROM tenk;

--: classic_130
SELECT p.unique1 FROM tenk p JOIN LATERAL (SELECT q.unique1 FROM tenk q WHERE q.unique1 = p.unique1 + 1 AND q.two = p.two);

--: classic_131
SELECT o.four, count(*) FROM tenk o WHERE o.unique1 IN (SELECT i.unique1 FROM tenk i WHERE i.four = o.four AND i.ten < o.ten + 1) GROUP BY o.four ORDER BY 1;

--: classic_132
SELECT * FROM (SELECT four, ten, grouping_id() g, count(*) c FROM tenk GROUP BY CUBE (four, ten)) WHERE g = 3 OR (g = 1 AND four < 2);

--: classic_133
SELECT s, max(unique1) AS m, GROUPING(s) FROM tenk GROUP BY s WITH CUBE ORDER BY GROUPING(s) DESC, m;

--: classic_134
SELECT first(unique1) FILTER (WHERE ten > 5) x, any_value(two) y, min_by(unique1, unique2) z, max_by(s, unique2) w FROM tenk;

--: classic_135 approx=1e-9
SELECT two, percentile(unique1, array(0.1, 0.5, 0.9)), percentile_cont(0.5) WITHIN GROUP (ORDER BY unique2), median(ten), mode(four) FROM tenk GROUP BY two;

--: classic_138
SELECT DISTINCT two, four FROM tenk ORDER BY two, four DESC;

--: classic_139
SELECT DISTINCT two FROM tenk ORDER BY four;

--: classic_140
SELECT two x FROM tenk GROUP BY x ORDER BY max(four), x;

--: classic_141
SELECT two, four FROM tenk GROUP BY ALL ORDER BY ALL;

--: classic_142
SELECT two + 1 x, sum(four) FROM tenk GROUP BY ALL HAVING sum(four) > 10 ORDER BY ALL DESC;

--: classic_143
SELECT unique1 a, a + 1 b, b * 2 c FROM tenk ORDER BY c DESC LIMIT 2;

--: classic_144
SELECT sum(unique1) s, s / count(*) a FROM tenk;

--: classic_145
SELECT t.* FROM (SELECT 1 a) t, (SELECT 2 a) u WHERE t.a < u.a;

--: classic_146
SELECT a FROM (SELECT 1 a), (SELECT 2 a);

--: classic_147
SELECT x.a, y.a FROM t1 x JOIN t1 y ON x.a = y.a AND x.b < y.b;

--: classic_148
SELECT * FROM t1 WHERE (a, b) IN ((1, 1), (2, 2), (null, null));

--: classic_149
SELECT * FROM t1 WHERE a IN (1, null) OR b NOT IN (1);

--: classic_151
SELECT * FROM t1 WHERE a <=> null AND b IS DISTINCT FROM 1;

--: classic_152
SELECT * FROM t1 WHERE a = b IS TRUE;

--: classic_153
SELECT IF(a > 1, a, NULL) FROM t1 WHERE EXISTS (SELECT 1 FROM t2 WHERE t2.a = t1.a);

--: classic_154
VALUES (1, 'a'), (2, 'b') ORDER BY 1 DESC LIMIT 1;

--: classic_155
TABLE t1 ORDER BY a;

--: classic_156
FROM t1 SELECT a WHERE a > 1;

--: classic_157
SELECT /*+ BROADCAST(t2) */ * FROM t1 JOIN t2 USING (a);

--: classic_158
SELECT transform(ar, (x, i) -> x + i), filter(ar, x -> x > 1), aggregate(ar, 0, (s, x) -> s + x, s -> s * 2), exists(ar, x -> x = 2), forall(ar, x -> x > 0), zip_with(ar, ar, (x, y) -> x * y), array_sort(ar, (l, r) -> r - l), map_filter(m, (k, v) -> v > 1), transform_values(m, (k, v) -> v + 1) FROM VALUES (array(1, 2, 3), map('a', 1, 'b', 2)) t(ar, m);
