--: setup
CREATE OR REPLACE TEMP VIEW tt AS SELECT * FROM VALUES (1, 'a', 1.5D, array(1, 2), map('k', 1), named_struct('x', 1, 'y', 'q')), (2, 'b', 2.5D, array(3), map('k', 2), named_struct('x', 2, 'y', 'r')), (3, 'a', NULL, NULL, NULL, NULL) AS v(id, s, d, a, m, st);

--: clause_001
SELECT id FROM tt WHERE NULL;

--: clause_002
SELECT id FROM tt HAVING NULL;

--: clause_003
SELECT s FROM tt GROUP BY s HAVING NULL;

--: clause_004
SELECT s FROM tt GROUP BY s HAVING 1;

--: clause_005
SELECT s FROM tt GROUP BY s HAVING 'true';

--: clause_006
SELECT x.id FROM tt x JOIN tt y ON NULL;

--: clause_007
SELECT x.id FROM tt x JOIN tt y ON 1;

--: clause_008
SELECT x.id FROM tt x JOIN tt y ON 'true';

--: clause_009
SELECT x.id FROM tt x JOIN tt y ON x.id;

--: clause_010
SELECT sum(id) FROM tt HAVING id > 1;

--: clause_011
SELECT sum(id) FROM tt HAVING sum(id) > 1;

--: clause_012
SELECT sum(id) FROM tt HAVING max(d) > 1;

--: clause_013
SELECT sum(id) FROM tt HAVING s = 'a' AND sum(id) > 1;

--: clause_014
SELECT sum(id) FROM tt ORDER BY id;

--: clause_015
SELECT sum(id) FROM tt ORDER BY sum(d);

--: clause_016
SELECT sum(id) AS q FROM tt ORDER BY q;

--: clause_017
SELECT sum(id), id FROM tt;

--: clause_018
SELECT id FROM tt HAVING id > 1;

--: clause_019
SELECT id FROM tt HAVING true;

--: clause_020
SELECT id, sum(d) FROM tt HAVING true;

--: clause_021
SELECT 1 FROM tt HAVING true;

--: clause_022
SELECT 1 FROM tt HAVING false;

--: clause_023
SELECT 1 FROM tt HAVING count(*) > 1;

--: clause_024
SELECT * FROM tt HAVING true;

--: clause_025
SELECT * FROM tt GROUP BY 1;

--: clause_026
SELECT *, 1 FROM tt GROUP BY 1, 2;

--: clause_027
SELECT tt.* FROM tt GROUP BY 1;

--: clause_028
SELECT st.* FROM tt GROUP BY 1, 2;

--: clause_029
SELECT * FROM tt GROUP BY id;

--: clause_030
SELECT * FROM tt GROUP BY id, s, d, a, st, m;

--: clause_031
SELECT s, * FROM tt GROUP BY 1;

--: clause_032
SELECT id, s FROM tt GROUP BY 1;

--: clause_033
SELECT id, s FROM tt GROUP BY 1, 'x';

--: clause_034
SELECT id + 1, s FROM tt GROUP BY 1, 2;

--: clause_035
SELECT s, sum(id) FROM tt GROUP BY z;

--: clause_036
SELECT s AS z, sum(id) FROM tt GROUP BY z;

--: clause_037
SELECT s, grouping(s) FROM tt;

--: clause_038
SELECT s, grouping(s) FROM tt GROUP BY s;

--: clause_039
SELECT s, grouping_id() FROM tt GROUP BY s;

--: clause_040
SELECT s, grouping_id(s) FROM tt GROUP BY CUBE (s);

--: clause_041
SELECT grouping_id(s, id) FROM tt GROUP BY CUBE (s, id);

--: clause_042
SELECT grouping(s, id) FROM tt GROUP BY CUBE (s, id);

--: clause_043
SELECT grouping(s) + 1, s FROM tt GROUP BY ROLLUP (s);

--: clause_044
SELECT s FROM tt GROUP BY ROLLUP (s) HAVING grouping(s) = 1;

--: clause_045
SELECT s FROM tt GROUP BY ROLLUP (s) ORDER BY grouping(s), s;

--: clause_046
SELECT st = named_struct('p', 1, 'r', 'q') FROM tt;

--: clause_047
SELECT st = named_struct('p', 1L, 'r', 'q') FROM tt;

--: clause_048
SELECT st <=> named_struct('p', 1, 'r', 'q') FROM tt;

--: clause_049
SELECT st < named_struct('p', 1, 'r', 'q') FROM tt;

--: clause_050
SELECT st = named_struct('p', 1) FROM tt;

--: clause_051
SELECT st = named_struct('p', 'a', 'r', 'q') FROM tt;

--: clause_052
SELECT st IN (named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_053
SELECT coalesce(st, named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_054
SELECT if(true, st, named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_055
SELECT CASE WHEN id = 1 THEN st ELSE named_struct('p', 1, 'r', 'q') END FROM tt;

--: clause_056
SELECT array(st, named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_057
SELECT array(st, named_struct('X', 1, 'Y', 'q')) FROM tt;

--: clause_058
SELECT map('a', st, 'b', named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_059
SELECT greatest(st, named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_060
SELECT nullif(st, named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_061
SELECT array_contains(array(st), named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_062
SELECT array_union(array(st), array(named_struct('p', 1, 'r', 'q'))) FROM tt;

--: clause_063
SELECT array_position(array(st), named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_064
SELECT st FROM tt UNION ALL SELECT named_struct('p', 1, 'r', 'q');

--: clause_065
SELECT st FROM tt UNION SELECT named_struct('p', 1L, 'r', 'q');

--: clause_066
SELECT st FROM tt EXCEPT SELECT named_struct('p', 1, 'r', 'q');

--: clause_067
SELECT st FROM tt INTERSECT SELECT named_struct('p', 1, 'r', 'q');

--: clause_068
SELECT x.id FROM tt x JOIN (SELECT named_struct('p', 1, 'r', 'q') q) y ON x.st = y.q;

--: clause_069
SELECT st BETWEEN named_struct('p', 1, 'r', 'q') AND named_struct('p', 1, 'r', 'z') FROM tt;

--: clause_070
SELECT CASE st WHEN named_struct('p', 1, 'r', 'q') THEN 1 END FROM tt;

--: clause_071
SELECT array(st) = array(named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_072
SELECT struct(st) = struct(named_struct('p', 1, 'r', 'q')) FROM tt;

--: clause_073
SELECT CAST(st AS STRUCT<p: BIGINT, r: STRING>) FROM tt;

--: clause_074
SELECT (*) FROM tt;

--: clause_075
SELECT sum(*) FROM tt;

--: clause_076
SELECT max(tt.*) FROM tt;

--: clause_077
SELECT count(tt.*) FROM tt;

--: clause_078
SELECT coalesce(*) FROM tt;

--: clause_079
SELECT id IN (*) FROM tt;

--: clause_080
SELECT struct(*) AS x FROM tt;

--: clause_081
SELECT array(*) FROM (SELECT id, id + 1 FROM tt);

--: clause_082
SELECT to_json(struct(*)) FROM tt;

--: clause_083
SELECT hash(*) FROM tt;

--: bare_01
SELECT 1 LIMIT 2

--: bare_02
SELECT 1 AS a LIMIT 0

--: bare_03
SELECT 'a' 'b' LIMIT 1

--: bare_04
SELECT count(*) LIMIT 1

--: bare_05
SELECT 1, 2 OFFSET 1

--: bare_06
SELECT 1 LIMIT 1 OFFSET 0

--: bare_07
SELECT 1 LIMIT ALL

--: bare_08
SELECT explode(array(1, 2)) LIMIT 1

--: bare_09
SELECT 1 SORT BY 1

--: bare_10
SELECT 1 CLUSTER BY 1

--: bare_11
SELECT 1 DISTRIBUTE BY 1 SORT BY 1 LIMIT 1

--: bare_12
SELECT 9 UNION ALL SELECT 8 LIMIT 1

--: bare_13
SELECT (SELECT 1 LIMIT 1)

--: bare_14
SELECT * FROM (SELECT 1 LIMIT 1)

--: bare_15
SELECT 1 limit

--: bare_16
SELECT NULL LIMIT 1

--: bare_17
SELECT DISTINCT 1 LIMIT 1

--: bare_18
SELECT 1 IN (SELECT 1 LIMIT 1)

--: bare_19
VALUES (1), (2) ORDER BY 1 DESC

--: bare_20
VALUES (2), (1) ORDER BY col1 LIMIT 1

--: bare_21
VALUES (1), (2) AS t(a) ORDER BY a DESC LIMIT 1

--: bare_22
VALUES 1, 2 LIMIT 1

--: bare_23
VALUES 1, 2

--: bare_24
VALUES (1) LIMIT 1 OFFSET 1

--: bare_25
(VALUES (1)) UNION ALL SELECT 2

--: bare_26
VALUES (1) UNION ALL VALUES (2) ORDER BY 1

--: bare_27
SELECT * FROM (VALUES (1), (2) ORDER BY 1 LIMIT 1) x

--: bare_28
WITH c AS (VALUES (1), (2) LIMIT 1) SELECT * FROM c

--: bare_29
SELECT 1 IN (VALUES (1), (2) LIMIT 2)

--: bare_30
SELECT a, b FROM VALUES (1, 2) t(a, b) GROUP BY ALL SORT BY 1

--: bare_31
SELECT a, count(*) FROM VALUES (1), (1) t(a) GROUP BY ALL DISTRIBUTE BY 1

--: bare_32
SELECT cast('10' AS INT, 1)

--: bare_33
SELECT cast(1 AS DECIMAL(3, -1))

--: bare_34
SELECT cast(1 AS VARCHAR)

--: bare_35
SELECT cast(1 AS CHAR)

--: bare_36
SELECT a$b

--: bare_37
SELECT $1

--: bare_38
SELECT @x

--: bare_39
SELECT {d}

--: bare_45
SELECT 1 FROM VALUES (1) t(a) JOIN 'x'

--: row_01
SELECT (a, b) FROM VALUES (1, 2) t(a, b)

--: row_02
SELECT (t.a, b + 1, 3, a AS q) FROM VALUES (1, 2) t(a, b)

--: row_03
SELECT transform(array(1), x -> (x, x + 1))

--: row_04
SELECT zip_with(array(1), array(2), (x, y) -> (y, x))

--: row_05
SELECT (1, 2), (A, a) FROM VALUES (1) t(a)

--: row_06
SELECT (a, b) IN ((1, 2)) FROM VALUES (1, 2) t(a, b)

--: row_07
SELECT (s.x, 1) FROM (SELECT named_struct('x', 1) s)

--: row_08
SELECT ((a, b), a) FROM VALUES (1, 2) t(a, b)

--: row_09
SELECT (max(a), b) FROM VALUES (1, 2) t(a, b) GROUP BY b

--: row_10
SELECT (a, b).b FROM VALUES (1, 2) t(a, b)

--: row_11
SELECT count(DISTINCT (a, b)) FROM VALUES (1, 2) t(a, b)

--: row_12
SELECT (a, b) = (b, a) FROM VALUES (1, 2) t(a, b)

--: all_of_a_sum_and_a_column
SELECT a + sum(b) FROM VALUES (1, 2) AS t(a, b) GROUP BY ALL;

--: all_of_a_sum
SELECT sum(a) + 1 FROM VALUES (1, 2) AS t(a, b) GROUP BY ALL;
