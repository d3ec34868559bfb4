-- Columns that a join with USING hides, named by their side wherever Spark finds them.

--: hidden_001
SELECT * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_002
SELECT e.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_003
SELECT d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_004
SELECT e.*, d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_005
SELECT d.* EXCEPT (k) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_006
SELECT e.* EXCEPT (i) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_007
SELECT k, e.k, d.k FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_008
SELECT d.*, * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_009
SELECT * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_010
SELECT e.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_011
SELECT d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_012
SELECT e.*, d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_013
SELECT d.* EXCEPT (k) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_014
SELECT e.* EXCEPT (i) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_015
SELECT k, e.k, d.k FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_016
SELECT d.*, * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e LEFT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_017
SELECT * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_018
SELECT e.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_019
SELECT d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_020
SELECT e.*, d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_021
SELECT d.* EXCEPT (k) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_022
SELECT e.* EXCEPT (i) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_023
SELECT k, e.k, d.k FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_024
SELECT d.*, * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_025
SELECT * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_026
SELECT e.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_027
SELECT d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_028
SELECT e.*, d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_029
SELECT d.* EXCEPT (k) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_030
SELECT e.* EXCEPT (i) FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_031
SELECT k, e.k, d.k FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_032
SELECT d.*, * FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d USING (k);

--: hidden_033
SELECT e.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e NATURAL  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d;

--: hidden_034
SELECT d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e NATURAL  JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d;

--: hidden_035
SELECT e.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e NATURAL RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d;

--: hidden_036
SELECT d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e NATURAL RIGHT JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d;

--: hidden_037
SELECT e.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e NATURAL FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d;

--: hidden_038
SELECT d.* FROM (SELECT 1 i, 10 k, 2 j UNION ALL SELECT 5, 30, 6) e NATURAL FULL JOIN (SELECT 'a' x, 10 k, 'b' y UNION ALL SELECT 'c', 20, 'd') d;

--: hidden_039
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k = 1 OR r.k = 3;

--: hidden_040
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k);

--: hidden_041
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = r.k);

--: hidden_042
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k IN (SELECT id FROM range(3));

--: hidden_043
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (SELECT count(*) FROM range(4) h WHERE h.id < r.k) > 1;

--: hidden_044
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k AND EXISTS (SELECT 1 FROM range(4) g WHERE g.id = r.k));

--: hidden_045
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (l.k, 1) IN (SELECT id, 1 FROM range(3) h WHERE h.id <= r.k);

--: hidden_046
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k = 1 OR r.k = 3;

--: hidden_047
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k);

--: hidden_048
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = r.k);

--: hidden_049
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k IN (SELECT id FROM range(3));

--: hidden_050
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (SELECT count(*) FROM range(4) h WHERE h.id < r.k) > 1;

--: hidden_051
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k AND EXISTS (SELECT 1 FROM range(4) g WHERE g.id = r.k));

--: hidden_052
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (l.k, 1) IN (SELECT id, 1 FROM range(3) h WHERE h.id <= r.k);

--: hidden_053
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k = 1 OR r.k = 3;

--: hidden_054
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k);

--: hidden_055
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = r.k);

--: hidden_056
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k IN (SELECT id FROM range(3));

--: hidden_057
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (SELECT count(*) FROM range(4) h WHERE h.id < r.k) > 1;

--: hidden_058
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k AND EXISTS (SELECT 1 FROM range(4) g WHERE g.id = r.k));

--: hidden_059
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (l.k, 1) IN (SELECT id, 1 FROM range(3) h WHERE h.id <= r.k);

--: hidden_060
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k = 1 OR r.k = 3;

--: hidden_061
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k);

--: hidden_062
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = r.k);

--: hidden_063
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k IN (SELECT id FROM range(3));

--: hidden_064
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (SELECT count(*) FROM range(4) h WHERE h.id < r.k) > 1;

--: hidden_065
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k AND EXISTS (SELECT 1 FROM range(4) g WHERE g.id = r.k));

--: hidden_066
SELECT v, w FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE (l.k, 1) IN (SELECT id, 1 FROM range(3) h WHERE h.id <= r.k);

--: hidden_067
SELECT (SELECT max(id) FROM range(5) h WHERE h.id = l.k) FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k);

--: hidden_068
SELECT l.k IN (SELECT id FROM range(3)), r.k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k);

--: hidden_069
SELECT EXISTS (SELECT 1 FROM range(3) h WHERE h.id = r.k) FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k);

--: hidden_070
SELECT count(*) FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) GROUP BY l.k HAVING EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k);

--: hidden_071
SELECT v FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) ORDER BY (SELECT max(id) FROM range(5)), l.k, r.k;

--: hidden_072
SELECT v, x FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(l.k, r.k)) AS x;

--: hidden_073
SELECT v, id FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN range(4) z ON z.id = l.k AND EXISTS (SELECT 1 FROM range(3) q WHERE q.id = r.k);

--: hidden_074
SELECT v, id FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN range(4) z ON z.id = r.k;

--: hidden_076
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_078
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_080
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_082
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_084
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_086
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_088
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_090
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_092
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v)  JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_094
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_096
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_098
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_100
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_102
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_104
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_106
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_108
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_110
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) LEFT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_112
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_114
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_116
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_118
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_120
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_122
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_124
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_126
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_128
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) RIGHT JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_130
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_132
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_134
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_136
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_138
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_140
SELECT l.k, r.k, k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_142
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LEFT JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k;

--: hidden_144
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = l.k);

--: hidden_146
SELECT r.*, l.* FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) LATERAL VIEW explode(array(r.k)) AS x;

--: hidden_147
SELECT l.k FROM VALUES (1,'a'),(2,'b') l(k,v) JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id >= r.k) AND r.k > 0 ORDER BY r.k;

--: hidden_148
SELECT count(r.k) FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id = r.k) GROUP BY l.k HAVING EXISTS (SELECT 1 FROM VALUES (1,'p'),(3,'q') z(id,u) WHERE z.id > max(r.k) OR l.k IS NULL);

--: hidden_149
SELECT * FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k JOIN range(3) q ON q.id = r.k;

--: hidden_150
SELECT q.id, r.k, l.k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k WHERE l.k IS NULL OR r.k > 0;

--: hidden_151
SELECT q.id FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k WHERE l.k IS NULL;

--: hidden_152
SELECT q.id FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k WHERE r.k > 0;

--: hidden_153
SELECT q.id, r.k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k;

--: hidden_154
SELECT q.id, l.k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k;

--: hidden_155
SELECT q.id, r.k, l.k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k;

--: hidden_156
SELECT l.k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k WHERE l.k IS NULL;

--: hidden_157
SELECT l.k FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) WHERE l.k IS NULL OR r.k > 0;

--: hidden_158
SELECT q.id FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = coalesce(l.k, r.k) LEFT JOIN range(3) q ON q.id = l.k;

--: hidden_159
SELECT q.id FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = l.k LEFT JOIN range(3) q ON q.id = l.k;

--: hidden_160
SELECT l.k, q.id FROM VALUES (1,'a'),(2,'b') l(k,v) FULL JOIN VALUES (2,'x'),(3,'y') r(k,w) USING (k) JOIN VALUES (1,'p'),(3,'q') z(id,u) ON z.id = r.k LEFT JOIN range(3) q ON q.id = l.k;

--: hidden_161
SELECT count(*) FROM VALUES (1,'a'),(2,'b') l(k,v) GROUP BY l.k HAVING EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k);

--: hidden_162
SELECT count(*) c FROM VALUES (1,'a'),(2,'b') l(k,v) GROUP BY k, v HAVING EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k AND v = 'a');

--: hidden_163
SELECT v FROM VALUES (1,'a'),(2,'b') l(k,v) ORDER BY (SELECT max(id) FROM range(4) h), k;

--: hidden_164
SELECT v FROM VALUES (1,'a'),(2,'b') l(k,v) WHERE EXISTS (SELECT 1 FROM range(4) h WHERE h.id = l.k);

--: grouped_0
SELECT l.v, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY l.v HAVING count(DISTINCT l.k) < 3 OR l.v IS NULL;

--: grouped_1
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING count(r.k) > 0;

--: grouped_2
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING max(r.k) > 0 AND max(l.k) IS NULL OR true;

--: grouped_3
SELECT count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) HAVING max(r.k) > 2;

--: grouped_4
SELECT l.k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY l.k HAVING l.k > 0 OR l.k IS NULL;

--: grouped_5
SELECT r.k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY r.k ORDER BY max(l.k), 1;

--: grouped_6
SELECT k FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k ORDER BY max(l.k), min(r.k), k;

--: grouped_7
SELECT v, row_number() OVER (ORDER BY r.k, v) n FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k);

--: grouped_8
SELECT v, sum(max(r.k)) OVER (ORDER BY v) n FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY v HAVING max(l.k) > 0;

--: grouped_9
SELECT v FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) WHERE r.k IS NULL OR l.k IS NULL ORDER BY l.k, r.k, v;

--: grouped_10
SELECT v, (SELECT max(q) FROM VALUES (1),(2) AS z(q) WHERE q = l.k) m FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY 1, 2;

--: grouped_11
SELECT v, count(*) FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY v HAVING EXISTS (SELECT 1 FROM VALUES (2) AS z(q) WHERE q = max(l.k));

--: grouped_12
SELECT DISTINCT r.k FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY r.k;

--: grouped_13
SELECT l.*, r.* FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY 1, 2;

--: grouped_14
SELECT v, explode(array(l.k, r.k)) FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY 1, 2;

--: grouped_17
SELECT max(l.k) FILTER (WHERE r.k = 2) m FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k);

--: grouped_18
SELECT k, grouping(k) FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY ROLLUP (k) HAVING max(l.k) > 0 ORDER BY 1, 2;

--: grouped_21
SELECT l.v, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY l.v HAVING count(DISTINCT l.k) < 3 OR l.v IS NULL;

--: grouped_22
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING count(r.k) > 0;

--: grouped_23
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING max(r.k) > 0 AND max(l.k) IS NULL OR true;

--: grouped_24
SELECT count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) HAVING max(r.k) > 2;

--: grouped_25
SELECT l.k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY l.k HAVING l.k > 0 OR l.k IS NULL;

--: grouped_26
SELECT r.k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY r.k ORDER BY max(l.k), 1;

--: grouped_27
SELECT k FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k ORDER BY max(l.k), min(r.k), k;

--: grouped_28
SELECT v, row_number() OVER (ORDER BY r.k, v) n FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k);

--: grouped_29
SELECT v, sum(max(r.k)) OVER (ORDER BY v) n FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY v HAVING max(l.k) > 0;

--: grouped_30
SELECT v FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) WHERE r.k IS NULL OR l.k IS NULL ORDER BY l.k, r.k, v;

--: grouped_31
SELECT v, (SELECT max(q) FROM VALUES (1),(2) AS z(q) WHERE q = l.k) m FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY 1, 2;

--: grouped_32
SELECT v, count(*) FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY v HAVING EXISTS (SELECT 1 FROM VALUES (2) AS z(q) WHERE q = max(l.k));

--: grouped_33
SELECT DISTINCT r.k FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY r.k;

--: grouped_34
SELECT l.*, r.* FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY 1, 2;

--: grouped_35
SELECT v, explode(array(l.k, r.k)) FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) ORDER BY 1, 2;

--: grouped_36
SELECT v, e FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) LATERAL VIEW explode(array(l.k, r.k)) t AS e ORDER BY 1, 2;

--: grouped_37
SELECT k, v FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) SORT BY r.k;

--: grouped_38
SELECT max(l.k) FILTER (WHERE r.k = 2) m FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l FULL JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k);

--: grouped_42
SELECT l.v, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l LEFT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY l.v HAVING count(DISTINCT l.k) < 3 OR l.v IS NULL;

--: grouped_43
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l LEFT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING count(r.k) > 0;

--: grouped_44
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l LEFT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING max(r.k) > 0 AND max(l.k) IS NULL OR true;

--: grouped_45
SELECT count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l LEFT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) HAVING max(r.k) > 2;

--: grouped_63
SELECT l.v, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY l.v HAVING count(DISTINCT l.k) < 3 OR l.v IS NULL;

--: grouped_64
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING count(r.k) > 0;

--: grouped_65
SELECT k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k HAVING max(r.k) > 0 AND max(l.k) IS NULL OR true;

--: grouped_66
SELECT count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) HAVING max(r.k) > 2;

--: grouped_67
SELECT l.k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY l.k HAVING l.k > 0 OR l.k IS NULL;

--: grouped_68
SELECT r.k, count(*) c FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY r.k ORDER BY max(l.k), 1;

--: grouped_69
SELECT k FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k) GROUP BY k ORDER BY max(l.k), min(r.k), k;

--: grouped_70
SELECT v, row_number() OVER (ORDER BY r.k, v) n FROM (SELECT * FROM VALUES (1,'a'),(2,'b'),(2,'c') AS t(k,v)) l RIGHT JOIN (SELECT * FROM VALUES (2,10),(3,20) AS t(k,w)) r USING (k);
