-- Lambdas within lambdas, beside texts that look like names, and comparators.

--: zip_in_values
SELECT transform_values(map(1, array(1, 2)), (k, v) -> zip_with(v, v, (a, b) -> a + b + k * 100));

--: zip_in_keys
SELECT transform_keys(map(1, array(1, 2)), (k, v) -> zip_with(v, v, (a, b) -> a + b + k * 100));

--: zip_in_zip
SELECT zip_with(array(1, 2), array(3, 4), (a, b) -> aggregate(zip_with(array(1), array(2), (x, y) -> x + y + a * 100 + b * 1000), 0, (u, w) -> u + w));

--: zip_of_zips
SELECT zip_with(array(1, 2), array(3, 4), (a, b) -> zip_with(array(a, b), array(b, a), (x, y) -> array(a, b, x, y)));

--: maps_in_maps
SELECT map_zip_with(map(1, 2), map(1, 3), (k, a, b) -> map_zip_with(map(k, a), map(k, b, 9, 9), (k2, a2, b2) -> array(k, a, b, k2, a2, b2)));

--: filter_in_filter
SELECT map_filter(map(1, array(1, 2), 2, array(5, 6)), (k, v) -> size(map_filter(map(k, v, 3, array(7)), (k2, v2) -> v2[0] > k AND k2 >= k)) > 0);

--: values_in_values
SELECT transform_values(map('a', 1, 'b', 2), (k, v) -> transform_values(map('c', 3), (k2, v2) -> concat(k, k2, v, v2)));

--: index_in_index
SELECT transform(array(5, 6), (x, i) -> transform(array(7, 8), (y, j) -> array(x, i, y, j)));

--: texts_like_names
SELECT zip_with(array('a'), array('b'), (x, y) -> concat(x, y, ' c0 c1 c2 c3 c4 c5 c6 c7 c8 c9 q_ e_ k_')), transform(array(5, 6), (x, i) -> concat(i, ' c0 c1 c2 c3 c4 c5 c6 c7 c8 c9')), map_filter(map('c1', 1), (k, v) -> k || ' c1 c2 c3 c4 c5' = 'c1 c1 c2 c3 c4 c5');

--: columns_in_lambdas
SELECT transform_values(map(a, b), (k, v) -> zip_with(array(a), array(b), (x, y) -> x + y + k + v)) FROM VALUES (1, 10), (2, 20) t(a, b);

--: sort_descending
SELECT array_sort(array(5, 6, 1), (l, r) -> CASE WHEN l < r THEN 1 WHEN l > r THEN -1 ELSE 0 END);

--: sort_by_length
SELECT array_sort(array('bc', 'ab', 'dc', 'a', 'xyz'), (l, r) -> length(l) - length(r));

--: sort_nulls
SELECT array_sort(array('bc', 'ab', NULL, 'dc', NULL), (l, r) -> CASE WHEN l IS NULL AND r IS NULL THEN 0 WHEN l IS NULL THEN -1 WHEN r IS NULL THEN 1 WHEN l < r THEN 1 WHEN l > r THEN -1 ELSE 0 END);

--: sort_two_ways
SELECT array_sort(array('aa', 'b', 'cc', 'd', 'ee'), (l, r) -> IF(length(l) < length(r), -1, 1));

--: sort_none_or_one
SELECT array_sort(array(), (l, r) -> 1), array_sort(array(3), (l, r) -> CAST(NULL AS INT)), array_sort(CAST(NULL AS ARRAY<INT>), (l, r) -> l - r);

--: sort_structs
SELECT array_sort(array(named_struct('n', 2, 's', 'x'), named_struct('n', 1, 's', 'y')), (l, r) -> l.n - r.n);

--: sort_by_a_column
SELECT a, array_sort(array(1, 2, 3), (l, r) -> (l - r) * a) FROM VALUES (1), (-1) t(a);

--: sort_in_transform
SELECT transform(array(1, -1), s -> array_sort(array(1, 2, 3), (l, r) -> (l - r) * s));

--: sort_long
SELECT array_sort(transform(sequence(1, 60), x -> x * 37 % 61), (l, r) -> r - l);

--: sort_nested
SELECT array_sort(array(array(3, 1), array(2)), (l, r) -> size(array_sort(l, (a, b) -> b - a)) - size(r));

--: sort_null_result
SELECT array_sort(array(1, 2), (l, r) -> CAST(NULL AS INT));

--: sort_null_result_texts
SELECT array_sort(array('a', 'b'), (l, r) -> CAST(NULL AS INT));

--: sort_long_result
SELECT array_sort(array(1, 2), (l, r) -> CAST(l - r AS BIGINT));

--: sort_text_result
SELECT array_sort(array(1, 2), (l, r) -> 'x');

--: sort_one_parameter
SELECT array_sort(array(1, 2), x -> x);

--: sort_three_parameters
SELECT array_sort(array(1, 2), (x, y, z) -> x);

--: sort_no_array
SELECT array_sort(1, (x, y) -> x - y);

--: grouped_by_a_lambda
SELECT transform(a, x -> x + 1), count(*) FROM VALUES (array(1, 2)), (array(1, 2)), (array(3)) AS t(a) GROUP BY transform(a, y -> y + 1);

--: grouped_by_another_lambda
SELECT transform(a, x -> x + 1), count(*) FROM VALUES (array(1, 2)), (array(3)) AS t(a) GROUP BY transform(a, x -> x + 2);

--: grouped_by_lambdas_in_lambdas
SELECT transform(a, x -> transform(a, y -> x - y)), count(*) FROM VALUES (array(1, 2)), (array(1, 2)) AS t(a) GROUP BY transform(a, p -> transform(a, q -> p - q));

--: grouped_by_lambdas_turned_round
SELECT transform(a, x -> transform(a, y -> x - y)), count(*) FROM VALUES (array(1, 2)), (array(1, 2)) AS t(a) GROUP BY transform(a, p -> transform(a, q -> q - p));

--: listagg_in_the_order_of_a_lambda
SELECT listagg(DISTINCT aggregate(a, '', (s, x) -> concat(s, x))) WITHIN GROUP (ORDER BY aggregate(a, '', (s, x) -> concat(s, x)) DESC) FROM VALUES (array('1', '2')), (array('3')) AS t(a);

--: zipped_0
SELECT arrays_zip(s.q, s.q) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_1
SELECT arrays_zip(s['q'], s['q']) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_2
SELECT arrays_zip(s.r.z, s.r.z) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_3
SELECT arrays_zip(t.a, t.a) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_4
SELECT arrays_zip(t.b, t.b) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_5
SELECT arrays_zip(m['k'], m['k']) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_6
SELECT arrays_zip(m.k, m.k) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_7
SELECT arrays_zip(aa[0], aa[0]) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_8
SELECT arrays_zip(p, p) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_9
SELECT arrays_zip(t[0].a, t[0].a) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_10
SELECT arrays_zip(cast(p as array<string>), cast(p as array<string>)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_11
SELECT arrays_zip(cast(p as array<int>), cast(p as array<int>)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_12
SELECT arrays_zip(array(1), array(1)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_13
SELECT arrays_zip(transform(p, x->x), transform(p, x->x)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_14
SELECT arrays_zip(element_at(aa,1), element_at(aa,1)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_15
SELECT arrays_zip(s.r, s.r) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_16
SELECT arrays_zip(element_at(m,'k'), element_at(m,'k')) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_17
SELECT arrays_zip(filter(t.b, x->x>0), filter(t.b, x->x>0)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_18
SELECT arrays_zip(coalesce(p,p), coalesce(p,p)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_19
SELECT arrays_zip((p), (p)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_20
SELECT arrays_zip(if(true,p,p), if(true,p,p)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_21
SELECT arrays_zip((select array(1)), (select array(1))) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_22
SELECT arrays_zip((select array(1) as w), (select array(1) as w)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_27
SELECT transform(array(1), e -> arrays_zip(array(e), s.q)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_28
SELECT transform(array(array(1)), e -> arrays_zip(e, e)) c;

--: zipped_29
SELECT max(arrays_zip(p,p)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_30
SELECT arrays_zip(collect_list(p[0]), max(p)) c FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p);

--: zipped_31
SELECT arrays_zip(p, q) FROM (SELECT p, p as q FROM (SELECT named_struct('q', array(1), 'r', array(named_struct('z',1))) s, array(named_struct('a',array(1),'b',2)) t, map('k', array(1)) m, array(array(1)) aa, array(1) p));

--: sorted_0
SELECT array_sort(array(3,1,2), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 ELSE 0 END) s;

--: sorted_1
SELECT array_sort(array(3,1,2), (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) s;

--: sorted_2
SELECT array_sort(array(3,1,2), (x, y) -> CASE WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_3
SELECT array_sort(array(3,1,2), (x, y) -> CASE WHEN x < y THEN 1 ELSE -1 END) s;

--: sorted_4
SELECT array_sort(array(3,1,2), (x, y) -> 0) s;

--: sorted_5
SELECT array_sort(array(3,1,2), (x, y) -> 1) s;

--: sorted_6
SELECT array_sort(array(3,1,2), (x, y) -> -1) s;

--: sorted_7
SELECT array_sort(array(3,1,2), (x, y) -> x - y) s;

--: sorted_8
SELECT array_sort(array(3,1,2), (x, y) -> y - x) s;

--: sorted_9
SELECT array_sort(array(3,1,2), (x, y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 ELSE x - y END) s;

--: sorted_10
SELECT array_sort(array(3,1,2), (x, y) -> CASE WHEN x % 2 = y % 2 THEN 0 WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_11
SELECT array_sort(array(3,1,2), (x, y) -> CAST(sign(x - y) AS int)) s;

--: sorted_12
SELECT array_sort(array(3,1,2), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 END) s;

--: sorted_13
SELECT array_sort(array(3,1,2), (x, y) -> coalesce(x,0) - coalesce(y,0)) s;

--: sorted_14
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 ELSE 0 END) s;

--: sorted_15
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) s;

--: sorted_16
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> CASE WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_17
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> CASE WHEN x < y THEN 1 ELSE -1 END) s;

--: sorted_18
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> 0) s;

--: sorted_19
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> 1) s;

--: sorted_20
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> -1) s;

--: sorted_23
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 ELSE x - y END) s;

--: sorted_24
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> CASE WHEN x % 2 = y % 2 THEN 0 WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_27
SELECT array_sort(array(1,NULL,3,NULL,2,0), (x, y) -> coalesce(x,0) - coalesce(y,0)) s;

--: sorted_28
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 ELSE 0 END) s;

--: sorted_29
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) s;

--: sorted_30
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CASE WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_31
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CASE WHEN x < y THEN 1 ELSE -1 END) s;

--: sorted_32
SELECT array_sort(array(5,4,3,2,1), (x, y) -> 0) s;

--: sorted_33
SELECT array_sort(array(5,4,3,2,1), (x, y) -> 1) s;

--: sorted_34
SELECT array_sort(array(5,4,3,2,1), (x, y) -> -1) s;

--: sorted_35
SELECT array_sort(array(5,4,3,2,1), (x, y) -> x - y) s;

--: sorted_36
SELECT array_sort(array(5,4,3,2,1), (x, y) -> y - x) s;

--: sorted_37
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 ELSE x - y END) s;

--: sorted_38
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CASE WHEN x % 2 = y % 2 THEN 0 WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_39
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CAST(sign(x - y) AS int)) s;

--: sorted_40
SELECT array_sort(array(5,4,3,2,1), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 END) s;

--: sorted_41
SELECT array_sort(array(5,4,3,2,1), (x, y) -> coalesce(x,0) - coalesce(y,0)) s;

--: sorted_84
SELECT array_sort(array(7), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 ELSE 0 END) s;

--: sorted_85
SELECT array_sort(array(7), (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) s;

--: sorted_86
SELECT array_sort(array(7), (x, y) -> CASE WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_87
SELECT array_sort(array(7), (x, y) -> CASE WHEN x < y THEN 1 ELSE -1 END) s;

--: sorted_88
SELECT array_sort(array(7), (x, y) -> 0) s;

--: sorted_89
SELECT array_sort(array(7), (x, y) -> 1) s;

--: sorted_90
SELECT array_sort(array(7), (x, y) -> -1) s;

--: sorted_91
SELECT array_sort(array(7), (x, y) -> x - y) s;

--: sorted_92
SELECT array_sort(array(7), (x, y) -> y - x) s;

--: sorted_93
SELECT array_sort(array(7), (x, y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 ELSE x - y END) s;

--: sorted_94
SELECT array_sort(array(7), (x, y) -> CASE WHEN x % 2 = y % 2 THEN 0 WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_95
SELECT array_sort(array(7), (x, y) -> CAST(sign(x - y) AS int)) s;

--: sorted_96
SELECT array_sort(array(7), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 END) s;

--: sorted_97
SELECT array_sort(array(7), (x, y) -> coalesce(x,0) - coalesce(y,0)) s;

--: sorted_98
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 ELSE 0 END) s;

--: sorted_99
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) s;

--: sorted_100
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CASE WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_101
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CASE WHEN x < y THEN 1 ELSE -1 END) s;

--: sorted_102
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> 0) s;

--: sorted_103
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> 1) s;

--: sorted_104
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> -1) s;

--: sorted_105
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> x - y) s;

--: sorted_106
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> y - x) s;

--: sorted_107
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 ELSE x - y END) s;

--: sorted_108
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CASE WHEN x % 2 = y % 2 THEN 0 WHEN x < y THEN -1 ELSE 1 END) s;

--: sorted_109
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CAST(sign(x - y) AS int)) s;

--: sorted_110
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 END) s;

--: sorted_111
SELECT array_sort(array(2,2,1,1,3,3), (x, y) -> coalesce(x,0) - coalesce(y,0)) s;

--: sorted_154
SELECT array_sort(a, (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 ELSE 0 END) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_155
SELECT array_sort(a, (x, y) -> CASE WHEN x < y THEN 1 WHEN x > y THEN -1 ELSE 0 END) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_156
SELECT array_sort(a, (x, y) -> CASE WHEN x < y THEN -1 ELSE 1 END) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_157
SELECT array_sort(a, (x, y) -> CASE WHEN x < y THEN 1 ELSE -1 END) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_158
SELECT array_sort(a, (x, y) -> 0) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_159
SELECT array_sort(a, (x, y) -> 1) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_160
SELECT array_sort(a, (x, y) -> -1) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_163
SELECT array_sort(a, (x, y) -> CASE WHEN x IS NULL THEN -1 WHEN y IS NULL THEN 1 ELSE x - y END) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_164
SELECT array_sort(a, (x, y) -> CASE WHEN x % 2 = y % 2 THEN 0 WHEN x < y THEN -1 ELSE 1 END) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_167
SELECT array_sort(a, (x, y) -> coalesce(x,0) - coalesce(y,0)) s FROM VALUES (array(3,1,2)),(array(1,NULL,3,2)),(NULL),(CAST(array() AS array<int>)) AS t(a);

--: sorted_168
SELECT array_sort(transform(sequence(1,40), q -> (q*17) % 41), (x, y) -> CASE WHEN x < y THEN -1 WHEN x > y THEN 1 ELSE 0 END) s;

--: sorted_169
SELECT array_sort(transform(sequence(1,100), q -> (q*37) % 10), (x, y) -> y - x) s;

--: sorted_170
SELECT array_sort(transform(sequence(1,100), q -> struct((q*37) % 10 a, q b)), (x, y) -> x.a - y.a) s;

--: sorted_172
SELECT transform(array(array(3,1),array(2,9,4)), z -> array_sort(z, (x, y) -> y - x)) s;

--: sorted_173
SELECT array_sort(array(array(3,1),array(2,9,4)), (x, y) -> size(y) - size(x)) s;

--: sorted_174
SELECT array_sort(a, (x, y) -> CASE WHEN x < y THEN b WHEN x > y THEN -b ELSE 0 END) s FROM VALUES (array(3,1,2),1),(array(3,1,2),-1),(array(3,1,2),NULL) AS t(a,b);

--: sorted_175
SELECT array_sort(array('b','a','ccc'), (x, y) -> length(x) - length(y)) s;

--: sorted_176
SELECT array_sort(array_sort(array(3,2,1), (x,y) -> x-y), (x,y) -> y-x) s;

--: sorted_177
SELECT array_sort(array(1,2), (x, y) -> 1L);

--: sorted_179
SELECT array_sort(array(1, 2, 0), (x, y) -> CAST(1/(x-y) AS int));

--: of_groups_1
SELECT string_agg(DISTINCT transform(array(b), x -> upper(x))[0], '-') WITHIN GROUP (ORDER BY transform(array(b), x -> upper(x))[0] DESC) FROM VALUES ('x'),('y'),('x'),(NULL) t(b);

--: of_groups_3
SELECT listagg(DISTINCT transform(array(b), x -> upper(x))[0], ',') WITHIN GROUP (ORDER BY transform(array(b), x -> upper(x))[0]) FROM VALUES ('x'),('y'),('x'),(NULL) t(b);

--: of_groups_4
SELECT count(DISTINCT transform(array(b), x -> upper(x))[0]) FROM VALUES ('x'),('y'),('x'),(NULL) t(b);

--: of_groups_6
SELECT sum(DISTINCT length(transform(array(b), x -> upper(x))[0])) FROM VALUES ('x'),('y'),('x'),(NULL) t(b);

--: of_groups_7
SELECT array_sort(collect_set(filter(array(b), x -> x > 'a'))) FROM VALUES ('x'),('y'),('x'),(NULL) t(b);

--: of_groups_8
SELECT string_agg(transform(array(b), x -> upper(x))[0], '-') WITHIN GROUP (ORDER BY transform(array(b), x -> upper(x))[0] DESC) FROM VALUES ('x'),('y'),('x'),(NULL) t(b);
