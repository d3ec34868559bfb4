-- Aliases beside those they are used by, stars of structs, grouping ids, constants as groups, PIVOT and UNPIVOT.

--: setup
CREATE OR REPLACE TEMP VIEW t AS SELECT * FROM VALUES (1, 2, named_struct('x', 1, 'y', 2)), (3, 4, null) AS t(a, b, s);

--: n000
SELECT 1 AS größe;

--: n001
SELECT größe(1);

--: n002
SELECT * FROM größe;

--: n003
SELECT 1 größe;

--: n004
SELECT x.größe FROM (SELECT 1 AS `größe`) x;

--: n005
WITH é AS (SELECT 1) SELECT 1;

--: n006
SELECT transform(array(1), é -> é + 1);

--: n009
SELECT from_json('{}', 'größe int');

--: n010
SELECT CAST(NULL AS struct<größe:int>);

--: n012
SELECT :größe;

--: n014
SELECT 'größe', `größe` FROM (SELECT 1 AS `größe`);

--: n015
SELECT 1 /* größe */ -- größe;

--: n016
SELECT a AS `x`, a AS x, x FROM t;

--: n017
SELECT a AS x, a AS x FROM t;

--: n018
SELECT a AS x, b AS x, x + 1 FROM t;

--: n019
SELECT a AS x, sum(a) AS s, sum(s) FROM t GROUP BY a;

--: n023
SELECT a AS x, count(DISTINCT x) FROM t GROUP BY a;

--: n024
SELECT a AS x, (SELECT x) FROM t;

--: n025
SELECT a AS x, (SELECT max(b) FROM t u WHERE u.a = x) FROM t;

--: n026
SELECT a AS x, x IN (SELECT a FROM t) FROM t;

--: n027
SELECT a AS x, EXISTS (SELECT 1 WHERE x = 1) FROM t;

--: n028
SELECT sum(a) AS x, x + 1, x * 2 AS y, y FROM t;

--: n030
SELECT a + 1 AS a, a AS c, c FROM t;

--: n031
SELECT s AS q, q.x, q.* FROM t;

--: n034
SELECT explode(array(a)) AS x, x + 1 FROM t;

--: n035
SELECT a AS x, transform(array(x), x -> x + 1) FROM t;

--: n036
SELECT 1 AS k, count(*) FROM t GROUP BY CUBE(1);

--: n037
SELECT 1 AS k, 2, count(*) FROM t GROUP BY ROLLUP(k);

--: n038
SELECT 1, count(*) FROM t GROUP BY 1;

--: n039
SELECT 'a' AS k, a, count(*) FROM t GROUP BY ROLLUP(1, 2);

--: n041
SELECT s.x, count(*) FROM t GROUP BY x;

--: n042
SELECT s.x AS z, count(*) FROM t GROUP BY z;

--: n043
SELECT s.x, count(*) FROM t GROUP BY X;

--: n045
SELECT * EXCEPT (s.y) FROM t;

--: n046
SELECT s.* EXCEPT (y) FROM t;

--: n047
SELECT s.* EXCEPT (s.y) FROM t;

--: n048
SELECT t.* EXCEPT (t.a) FROM t;

--: n049
SELECT t.* EXCEPT (s.x) FROM t;

--: n050
SELECT t.s.* EXCEPT (x) FROM t;

--: n051
SELECT struct(s.*) FROM t;

--: n053
SELECT count(s.*), count(DISTINCT s.*), max(struct(s.*)) FROM t;

--: n054
SELECT concat_ws('-', s.*) FROM t;

--: n055
SELECT a FROM t WHERE (a, b) IN (SELECT s.* FROM t);

--: n056
SELECT grouping__id, a FROM t GROUP BY a;

--: n057
SELECT grouping__id + 1, a FROM t GROUP BY ROLLUP(a);

--: n058
SELECT grouping__id AS g, a FROM t GROUP BY GROUPING SETS ((a), (b));

--: n059
SELECT a FROM t GROUP BY a WITH CUBE HAVING grouping__id = 0;

--: n060
SELECT GROUPING__ID FROM t GROUP BY CUBE(a);

--: n061
SELECT grouping__id FROM (SELECT 1 AS grouping__id);

--: n063
SELECT -(1), -(-1), - -1, -(1.5), +(1), -((1)), -(a), (-1), -1, -(interval 1 day), -'1', -(null), ~(1);

--: n064
SELECT extract('year' FROM date'2020-01-01');

--: n066
SELECT extract(`year` FROM date'2020-01-01');

--: n067
SELECT a mod b FROM t;

--: n068
SELECT a MOD FROM t;

--: n069
SELECT mod FROM (SELECT 1 AS mod);

--: n070
SELECT mod(a, b), a % b FROM t;

--: n071
SELECT a is null is null FROM t;

--: n072
SELECT a is null is not null FROM t;

--: n073
SELECT (a is null) is null FROM t;

--: n074
SELECT a is not null is true FROM t;

--: n075
SELECT * EXCEPT a FROM t;

--: n077
SELECT * FROM t EXCEPT SELECT * FROM t;

--: n078
SELECT * EXCLUDE (a) FROM t;

--: n079
SELECT * EXCLUDE a FROM t;

--: n080
SELECT t.* EXCLUDE (a) FROM t;

--: n082
SELECT * FROM t JOIN t u USING (t.a);

--: n083
SELECT * FROM t JOIN t u USING (`a`);

--: n084
SELECT * FROM t PIVOT (sum(b) FOR a IN (1)) AS p;

--: n085
SELECT * FROM t PIVOT (sum(b) FOR a IN (1)) p;

--: n086
SELECT * FROM (SELECT a, b FROM t) PIVOT (sum(b) FOR a IN (1)) WHERE `1` > 0;

--: n087
SELECT * FROM (SELECT a, b FROM t) PIVOT (sum(b) FOR a IN (1, 2)) ORDER BY 1;

--: n088
SELECT * FROM (SELECT a, b FROM t) PIVOT (sum(b) FOR a IN (1)) JOIN t ON true;

--: n089
SELECT * FROM (SELECT a, b FROM t) UNPIVOT (v FOR n IN (a)) p;

--: n090
SELECT * FROM (SELECT a, b FROM t) UNPIVOT (v FOR n IN (a)) AS p;

--: n094
SELECT * FROM (SELECT a, b FROM t) PIVOT (sum(b) AS s, max(b) FOR a IN (1+1, 3 AS z));

--: n097
SELECT * FROM (SELECT true t, 1 b) PIVOT (sum(b) FOR t IN (true, false));

--: n098
SELECT * FROM (SELECT a, b FROM t) PIVOT (sum(b) FOR a IN (b));

--: n102
SELECT * FROM (SELECT a, b FROM t) PIVOT (sum(b) k FOR a IN (1 x, 3 y));

--: n103
SELECT * FROM (SELECT a, b FROM t) UNPIVOT (a FOR n IN (a));

--: n105
SELECT * FROM (SELECT a, b FROM t) UNPIVOT (v FOR b IN (a));
