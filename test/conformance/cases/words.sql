-- Rows written out, natural joins, and the words of the grammar as names.

--: setup
CREATE OR REPLACE TEMP VIEW t AS SELECT * FROM VALUES (1, 2, 'x'), (3, 4, 'y'), (1, 5, 'z') AS t(a, b, s);
CREATE OR REPLACE TEMP VIEW u AS SELECT * FROM VALUES (1, 2, 'x'), (3, 4, 'y') AS u(a, b, s);

--: n179
VALUES (1),(2,3);

--: n180
VALUES (1,2),(3);

--: n181
SELECT * FROM VALUES (1),(2,3) t(a);

--: n182
SELECT * FROM VALUES (1,2) t(a);

--: n183
SELECT * FROM VALUES (1,2) t(a,b,c);

--: n184
VALUES (a);

--: n187
VALUES (sum(1));

--: n188
VALUES (explode(array(1)));

--: n189
VALUES (1),('x');

--: n190
VALUES (1),(array(1));

--: n191
VALUES (1),(date'2020-01-01');

--: n192
VALUES ((SELECT 1));

--: n193
VALUES (row_number() over ());

--: n194
VALUES (1+1),(2);

--: n196
VALUES (NULL),(1);

--: n197
VALUES (struct(1,2)),(struct(3,4));

--: n198
VALUES (struct(1)),(struct('a'));

--: n199
VALUES ();

--: n200
VALUES 1,2;

--: n201
VALUES 1,(2);

--: n202
VALUES (1,2),3;

--: n203
SELECT * FROM VALUES (1) AS t(a,a);

--: n205
SELECT * FROM VALUES (1),(NULL),(2.5);

--: n206
SELECT * FROM VALUES (map(1,2)),(map(1,2L));

--: n207
SELECT * FROM (VALUES (a.b));

--: n209
SELECT * FROM VALUES (1, 'a'), (2) AS t;

--: n210
VALUES (DEFAULT);

--: n213
SELECT * FROM VALUES (interval 1 day),(interval 1 month);

--: n214
SELECT * FROM VALUES (true),(1);

--: n215
SELECT * FROM VALUES (x'00'),('a');

--: n216
SELECT a FROM t, LATERAL (VALUES (t.a));

--: n223
SELECT * FROM t NATURAL SEMI JOIN u ON t.a=u.a;

--: n224
SELECT * FROM t NATURAL SEMI JOIN u USING (a);

--: n227
SELECT * FROM t NATURAL LEFT SEMI JOIN u ON t.a=u.a;

--: n228
SELECT * FROM t NATURAL LEFT SEMI JOIN u USING (a);

--: n231
SELECT * FROM t NATURAL ANTI JOIN u ON t.a=u.a;

--: n232
SELECT * FROM t NATURAL ANTI JOIN u USING (a);

--: n235
SELECT * FROM t NATURAL LEFT ANTI JOIN u ON t.a=u.a;

--: n236
SELECT * FROM t NATURAL LEFT ANTI JOIN u USING (a);

--: n237
SELECT * FROM t NATURAL CROSS JOIN u;

--: n238
SELECT * FROM t NATURAL CROSS JOIN (SELECT 1 q) x;

--: n243
SELECT * FROM t NATURAL LEFT JOIN u ON t.a=u.a;

--: n244
SELECT * FROM t NATURAL LEFT JOIN u USING (a);

--: n247
SELECT * FROM t NATURAL RIGHT OUTER JOIN u ON t.a=u.a;

--: n248
SELECT * FROM t NATURAL RIGHT OUTER JOIN u USING (a);

--: n251
SELECT * FROM t NATURAL FULL JOIN u ON t.a=u.a;

--: n252
SELECT * FROM t NATURAL FULL JOIN u USING (a);

--: n255
SELECT * FROM t NATURAL INNER JOIN u ON t.a=u.a;

--: n256
SELECT * FROM t NATURAL INNER JOIN u USING (a);

--: n259
SELECT * FROM t NATURAL JOIN u ON t.a=u.a;

--: n260
SELECT * FROM t NATURAL JOIN u USING (a);

--: n505
SELECT 1 AS select;

--: n506
SELECT 1 select;

--: n507
SELECT select FROM (SELECT 1 AS `select`);

--: n508
SELECT x.select FROM (SELECT 1 AS `select`) x;

--: n509
SELECT select.q FROM (SELECT 1 AS q) AS `select`;

--: n511
SELECT * FROM (SELECT 1 AS q) select;

--: n514
SELECT 1 AS from;

--: n515
SELECT 1 from;

--: n516
SELECT from FROM (SELECT 1 AS `from`);

--: n517
SELECT x.from FROM (SELECT 1 AS `from`) x;

--: n518
SELECT from.q FROM (SELECT 1 AS q) AS `from`;

--: n520
SELECT * FROM (SELECT 1 AS q) from;

--: n532
SELECT 1 AS where;

--: n533
SELECT 1 where;

--: n534
SELECT where FROM (SELECT 1 AS `where`);

--: n535
SELECT x.where FROM (SELECT 1 AS `where`) x;

--: n536
SELECT where.q FROM (SELECT 1 AS q) AS `where`;

--: n538
SELECT * FROM (SELECT 1 AS q) where;

--: n541
SELECT 1 AS order;

--: n542
SELECT 1 order;

--: n543
SELECT order FROM (SELECT 1 AS `order`);

--: n544
SELECT x.order FROM (SELECT 1 AS `order`) x;

--: n545
SELECT order.q FROM (SELECT 1 AS q) AS `order`;

--: n546
SELECT * FROM (SELECT 1 AS q) AS order;

--: n547
SELECT * FROM (SELECT 1 AS q) order;

--: n548
WITH order AS (SELECT 1 q) SELECT * FROM order;

--: n586
SELECT 1 AS date;

--: n587
SELECT 1 date;

--: n588
SELECT date FROM (SELECT 1 AS `date`);

--: n589
SELECT x.date FROM (SELECT 1 AS `date`) x;

--: n590
SELECT date.q FROM (SELECT 1 AS q) AS `date`;

--: n591
SELECT * FROM (SELECT 1 AS q) AS date;

--: n593
WITH date AS (SELECT 1 q) SELECT * FROM date;

--: n631
SELECT 1 AS interval;

--: n632
SELECT 1 interval;

--: n633
SELECT interval FROM (SELECT 1 AS `interval`);

--: n634
SELECT x.interval FROM (SELECT 1 AS `interval`) x;

--: n635
SELECT interval.q FROM (SELECT 1 AS q) AS `interval`;

--: n636
SELECT * FROM (SELECT 1 AS q) AS interval;

--: n638
WITH interval AS (SELECT 1 q) SELECT * FROM interval;

--: n658
SELECT 1 AS case;

--: n659
SELECT 1 case;

--: n660
SELECT case FROM (SELECT 1 AS `case`);

--: n661
SELECT x.case FROM (SELECT 1 AS `case`) x;

--: n662
SELECT case.q FROM (SELECT 1 AS q) AS `case`;

--: n663
SELECT * FROM (SELECT 1 AS q) AS case;

--: n665
WITH case AS (SELECT 1 q) SELECT * FROM case;

--: n667
SELECT 1 AS null;

--: n668
SELECT 1 null;

--: n669
SELECT null FROM (SELECT 1 AS `null`);

--: n670
SELECT x.null FROM (SELECT 1 AS `null`) x;

--: n672
SELECT * FROM (SELECT 1 AS q) AS null;

--: n674
WITH null AS (SELECT 1 q) SELECT * FROM null;

--: n685
SELECT 1 AS all;

--: n686
SELECT 1 all;

--: n687
SELECT all FROM (SELECT 1 AS `all`);

--: n688
SELECT x.all FROM (SELECT 1 AS `all`) x;

--: n689
SELECT all.q FROM (SELECT 1 AS q) AS `all`;

--: n690
SELECT * FROM (SELECT 1 AS q) AS all;

--: n692
WITH all AS (SELECT 1 q) SELECT * FROM all;

--: n712
SELECT 1 AS distinct;

--: n713
SELECT 1 distinct;

--: n714
SELECT distinct FROM (SELECT 1 AS `distinct`);

--: n715
SELECT x.distinct FROM (SELECT 1 AS `distinct`) x;

--: n716
SELECT distinct.q FROM (SELECT 1 AS q) AS `distinct`;

--: n717
SELECT * FROM (SELECT 1 AS q) AS distinct;

--: n718
SELECT * FROM (SELECT 1 AS q) distinct;

--: n719
WITH distinct AS (SELECT 1 q) SELECT * FROM distinct;

--: n721
SELECT 1 AS by;

--: n722
SELECT 1 by;

--: n723
SELECT by FROM (SELECT 1 AS `by`);

--: n724
SELECT x.by FROM (SELECT 1 AS `by`) x;

--: n725
SELECT by.q FROM (SELECT 1 AS q) AS `by`;

--: n726
SELECT * FROM (SELECT 1 AS q) AS by;

--: n727
SELECT * FROM (SELECT 1 AS q) by;

--: n728
WITH by AS (SELECT 1 q) SELECT * FROM by;

--: n730
SELECT 1 AS on;

--: n731
SELECT 1 on;

--: n732
SELECT on FROM (SELECT 1 AS `on`);

--: n733
SELECT x.on FROM (SELECT 1 AS `on`) x;

--: n734
SELECT on.q FROM (SELECT 1 AS q) AS `on`;

--: n740
SELECT 1 using;

--: n741
SELECT using FROM (SELECT 1 AS `using`);

--: n742
SELECT x.using FROM (SELECT 1 AS `using`) x;

--: n743
SELECT using.q FROM (SELECT 1 AS q) AS `using`;

--: n748
SELECT 1 AS natural;

--: n749
SELECT 1 natural;

--: n750
SELECT natural FROM (SELECT 1 AS `natural`);

--: n751
SELECT x.natural FROM (SELECT 1 AS `natural`) x;

--: n752
SELECT natural.q FROM (SELECT 1 AS q) AS `natural`;

--: n753
SELECT * FROM (SELECT 1 AS q) AS natural;

--: n754
SELECT * FROM (SELECT 1 AS q) natural;

--: n793
SELECT 1 AS union;

--: n794
SELECT 1 union;

--: n795
SELECT union FROM (SELECT 1 AS `union`);

--: n796
SELECT x.union FROM (SELECT 1 AS `union`) x;

--: n797
SELECT union.q FROM (SELECT 1 AS q) AS `union`;

--: n798
SELECT * FROM (SELECT 1 AS q) AS union;

--: n799
SELECT * FROM (SELECT 1 AS q) union;

--: n820
SELECT 1 AS limit;

--: n821
SELECT 1 limit;

--: n822
SELECT limit FROM (SELECT 1 AS `limit`);

--: n823
SELECT x.limit FROM (SELECT 1 AS `limit`) x;

--: n824
SELECT limit.q FROM (SELECT 1 AS q) AS `limit`;

--: n825
SELECT * FROM (SELECT 1 AS q) AS limit;

--: n826
SELECT * FROM (SELECT 1 AS q) limit;

--: n827
WITH limit AS (SELECT 1 q) SELECT * FROM limit;

--: n838
SELECT 1 AS default;

--: n839
SELECT 1 default;

--: n840
SELECT default FROM (SELECT 1 AS `default`);

--: n841
SELECT x.default FROM (SELECT 1 AS `default`) x;

--: n842
SELECT default.q FROM (SELECT 1 AS q) AS `default`;

--: n843
SELECT * FROM (SELECT 1 AS q) AS default;

--: n844
SELECT * FROM (SELECT 1 AS q) default;

--: n845
WITH default AS (SELECT 1 q) SELECT * FROM default;

--: field_of_a_case
SELECT CASE WHEN true THEN named_struct('a', 31, 'b', 'x') END.b, CASE id WHEN 0 THEN struct(id AS c) ELSE struct(5L AS c) END.c AS d, end.id FROM range(2) AS end;
