--: setup
CREATE OR REPLACE TEMP VIEW l AS SELECT * FROM VALUES (1, 1), (2, NULL), (NULL, 1), (4, 4) AS v(a, b);
CREATE OR REPLACE TEMP VIEW r AS SELECT * FROM VALUES (1, 1), (2, 2), (NULL, 4) AS v(c, d);

--: in_01 ordered
SELECT a, a IN (SELECT c FROM r) FROM l ORDER BY a, b;

--: in_02 ordered
SELECT a, a NOT IN (SELECT c FROM r) FROM l ORDER BY a, b;

--: in_03 ordered
SELECT a, a IN (SELECT d FROM r) FROM l ORDER BY a, b;

--: in_04 ordered
SELECT a, a NOT IN (SELECT d FROM r) FROM l ORDER BY a, b;

--: in_05 ordered
SELECT a, NOT (NOT a IN (SELECT c FROM r)) FROM l ORDER BY a, b;

--: in_06 ordered
SELECT a, (a IN (SELECT c FROM r)) IS NULL FROM l ORDER BY a, b;

--: in_07 ordered
SELECT a, coalesce(a IN (SELECT c FROM r), true) FROM l ORDER BY a, b;

--: in_08 ordered
SELECT a, (a IN (SELECT c FROM r)) = false FROM l ORDER BY a, b;

--: in_09 ordered
SELECT a, NOT ((a IN (SELECT c FROM r)) AND true) FROM l ORDER BY a, b;

--: in_10 ordered
SELECT a, (a, b) IN (SELECT c, d FROM r) FROM l ORDER BY a, b;

--: in_11 ordered
SELECT a, (a, b) NOT IN (SELECT c, d FROM r) FROM l ORDER BY a, b;

--: in_12 ordered
SELECT a FROM l WHERE a IN (SELECT c FROM r) OR b = 1 ORDER BY a, b;

--: in_13 ordered
SELECT a FROM l WHERE a NOT IN (SELECT c FROM r) OR b = 1 ORDER BY a, b;

--: in_14 ordered
SELECT a FROM l WHERE NOT (a IN (SELECT c FROM r)) ORDER BY a, b;

--: in_15 ordered
SELECT a FROM l WHERE NOT (a IN (SELECT d FROM r)) ORDER BY a, b;

--: in_16 ordered
SELECT a FROM l WHERE (a IN (SELECT c FROM r)) IS NULL ORDER BY a, b;

--: in_17 ordered
SELECT a FROM l WHERE NOT (a IN (SELECT c FROM r) AND b = 1) ORDER BY a, b;

--: in_18 ordered
SELECT a FROM l WHERE NOT (a IN (SELECT c FROM r) OR b = 7) ORDER BY a, b;

--: in_19 ordered
SELECT a FROM l WHERE NOT (a NOT IN (SELECT c FROM r)) ORDER BY a, b;

--: in_20 ordered
SELECT a FROM l WHERE (a IN (SELECT c FROM r)) = false ORDER BY a, b;

--: in_21 ordered
SELECT a FROM l WHERE (a IN (SELECT c FROM r)) <=> NULL ORDER BY a, b;

--: in_22 ordered
SELECT a FROM l WHERE CASE WHEN a IN (SELECT c FROM r) THEN false ELSE true END ORDER BY a, b;

--: in_23 ordered
SELECT a FROM l WHERE if(a NOT IN (SELECT c FROM r), true, b = 1) ORDER BY a, b;

--: in_24
SELECT sum(CASE WHEN a IN (SELECT c FROM r) THEN 1 WHEN NOT a IN (SELECT c FROM r) THEN 10 ELSE 100 END) FROM l;

--: in_25 ordered
SELECT a IN (SELECT c FROM r), count(*) FROM l GROUP BY 1 ORDER BY 1;

--: in_26 ordered
SELECT b, count(*) FROM l GROUP BY b HAVING (max(a) IN (SELECT c FROM r)) IS NULL ORDER BY b;

--: in_27 ordered
SELECT b, max(a) IN (SELECT c FROM r) FROM l GROUP BY b ORDER BY b;

--: in_28 ordered
SELECT x.a, y.c FROM l x JOIN r y ON NOT (x.a IN (SELECT c FROM r)) AND x.b = y.d ORDER BY 1, 2;

--: in_29 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = y.c AND (x.b IN (SELECT c FROM r)) IS NULL ORDER BY 1, 2;

--: in_30 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a IN (SELECT c FROM r) AND x.b = y.d ORDER BY 1, 2;

--: in_31
SELECT NULL IN (SELECT c FROM r);

--: in_32
SELECT NULL NOT IN (SELECT c FROM r);

--: in_33
SELECT NULL IN (SELECT c FROM r WHERE false);

--: in_34
SELECT NULL NOT IN (SELECT c FROM r WHERE false);

--: in_35
SELECT CAST(NULL AS INT) IN (SELECT c FROM r);

--: in_36
SELECT 3 IN (SELECT c FROM r), 3 NOT IN (SELECT c FROM r), 1 IN (SELECT c FROM r);

--: in_37
SELECT 3 IN (SELECT NULL), 3 NOT IN (SELECT NULL);

--: in_38 ordered
SELECT a, NULL IN (SELECT c FROM r) FROM l ORDER BY a, b;

--: in_39 ordered
SELECT a, a IN (SELECT c FROM r WHERE d = b) FROM l ORDER BY a, b;

--: in_40 ordered
SELECT a, a NOT IN (SELECT c FROM r WHERE d = b) FROM l ORDER BY a, b;

--: in_41 ordered
SELECT a FROM l WHERE a NOT IN (SELECT c FROM r WHERE d = b) ORDER BY a, b;

--: in_42
SELECT a, sum(b) OVER (PARTITION BY a IN (SELECT c FROM r)) FROM l ORDER BY a, b;

--: in_43 ordered
SELECT a, named_struct('x', a) IN (SELECT named_struct('x', c) FROM r) FROM l ORDER BY a, b;

--: in_44 ordered
SELECT a, a IN (SELECT c FROM r) AND NULL FROM l ORDER BY a, b;

--: in_45 ordered
SELECT a, a IN (SELECT c FROM r) OR NULL FROM l ORDER BY a, b;

--: in_46 ordered
SELECT a, a IN (1, NULL) FROM l ORDER BY a, b;

--: in_47 ordered
SELECT a, EXISTS (SELECT 1 FROM r WHERE c = a) FROM l ORDER BY a, b;

--: in_48 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = y.c AND y.d IN (SELECT a FROM l) ORDER BY 1, 2;

--: in_49 ordered
SELECT x.a, y.c FROM l x RIGHT JOIN r y ON x.a = y.c AND x.b IN (SELECT d FROM r) ORDER BY 1, 2;

--: in_50 ordered
SELECT x.a, y.c FROM l x FULL JOIN r y ON x.a = y.c AND NOT x.b IN (SELECT d FROM r WHERE d < 3) ORDER BY 1, 2;

--: in_51 ordered
SELECT x.a FROM l x LEFT SEMI JOIN r y ON x.a = y.c AND x.b IN (SELECT d FROM r) ORDER BY 1;

--: in_52 ordered
SELECT x.a FROM l x LEFT ANTI JOIN r y ON x.a = y.c AND y.d IN (SELECT a FROM l) ORDER BY 1;

--: in_53 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = y.c AND EXISTS (SELECT 1 FROM r z WHERE z.c = x.b) ORDER BY 1, 2;

--: in_54 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = (SELECT max(c) FROM r) ORDER BY 1, 2;

--: in_55 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = y.c AND y.d > (SELECT min(c) FROM r) ORDER BY 1, 2;

--: in_56 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = y.c OR x.a IN (SELECT c FROM r) ORDER BY 1, 2;

--: in_57 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a + y.c > (SELECT min(c) FROM r) ORDER BY 1, 2;

--: in_58 ordered
SELECT * FROM l x LEFT JOIN r y ON x.a IN (SELECT c FROM r) AND x.b = y.d ORDER BY 1, 2, 3, 4;

--: in_59 ordered
SELECT x.*, (SELECT count(*) FROM r z LEFT JOIN l w ON z.c = w.a AND z.d IN (SELECT b FROM l)) FROM l x ORDER BY 1, 2;

--: in_60 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = y.c AND NOT y.d IN (SELECT b FROM l) ORDER BY 1, 2;

--: in_61 ordered
SELECT x.a, y.c FROM l x LEFT JOIN r y ON x.a = y.c AND NOT x.b IN (SELECT d FROM r WHERE d < 3) ORDER BY 1, 2;

--: in_62 ordered
SELECT x.a, y.c FROM r y RIGHT JOIN l x ON x.a = y.c AND NOT x.b IN (SELECT d FROM r WHERE d < 3) ORDER BY 1, 2;

--: in_63 ordered
SELECT x.a FROM l x LEFT SEMI JOIN r y ON x.a = y.c AND NOT x.b IN (SELECT d FROM r WHERE d < 2) ORDER BY 1;

--: in_64 ordered
SELECT x.a FROM l x LEFT ANTI JOIN r y ON x.a = y.c AND NOT x.b IN (SELECT d FROM r WHERE d < 2) ORDER BY 1;

--: in_65 ordered
SELECT x.a FROM l x LEFT ANTI JOIN r y ON x.a = y.c AND NOT y.c IN (SELECT a FROM l WHERE a > 1 OR a IS NULL) ORDER BY 1;

--: in_66 ordered
SELECT x.a, y.c FROM l x FULL JOIN r y ON x.a = y.c AND (x.b IN (SELECT d FROM r) OR y.d = 1) ORDER BY 1, 2;

--: in_67 ordered
SELECT x.a, y.c FROM l x JOIN r y ON x.a = y.c AND NOT x.b IN (SELECT d FROM r WHERE d < 3) ORDER BY 1, 2;

--: in_68 ordered
SELECT x.a, y.c FROM l x JOIN r y ON x.a = y.c AND (NOT x.b IN (SELECT d FROM r WHERE d < 3) OR y.d = 7) ORDER BY 1, 2;

--: in_69
SELECT (a + 1, b) IN (SELECT c, d FROM r) FROM l;

--: in_70
SELECT (a, 1) IN (SELECT c, d FROM r) FROM l;

--: in_71
SELECT (a, a) IN (SELECT c, d FROM r) FROM l;

--: in_72
SELECT (a AS p, b) IN (SELECT c, d FROM r) FROM l;

--: in_73
SELECT (l.a, l.b) IN (SELECT c, d FROM r) FROM l;

--: in_74
SELECT named_struct('p', a, 'q', b) IN (SELECT c, d FROM r) FROM l;

--: in_75
SELECT struct(a, b) IN (SELECT c, d FROM r) FROM l;

--: in_76
SELECT (a, b) IN (SELECT c, d FROM r WHERE c = a) FROM l;

--: in_77
SELECT (a, b) NOT IN (SELECT c FROM r) FROM l;

--: in_78
SELECT (1, 'x') IN (SELECT c, d FROM r) FROM l;
