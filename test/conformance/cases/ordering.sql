--: nulls_default ordered
SELECT * FROM VALUES (1), (NULL), (-1) AS t(a) ORDER BY a;

--: nulls_desc ordered
SELECT * FROM VALUES (1), (NULL), (-1) AS t(a) ORDER BY a DESC;

--: nulls_last ordered
SELECT * FROM VALUES (1), (NULL), (-1) AS t(a) ORDER BY a NULLS LAST;

--: nulls_first_desc ordered
SELECT * FROM VALUES (1), (NULL), (-1) AS t(a) ORDER BY a DESC NULLS FIRST;

--: nan_order ordered
SELECT * FROM VALUES (double('NaN')), (double('Infinity')), (-0.0D), (0.0D), (NULL) AS t(a) ORDER BY a;

--: nan_group
SELECT a, count(*) FROM VALUES (double('NaN')), (double('NaN')), (-0.0D), (0.0D) AS t(a) GROUP BY a;

--: nan_distinct
SELECT DISTINCT a FROM VALUES (double('NaN')), (double('NaN')), (1D) AS t(a);

--: nan_compare
SELECT double('NaN') = double('NaN') AS a, double('NaN') > double('Infinity') AS b, -0.0D = 0.0D AS c, -0.0D < 0.0D AS d;

--: nan_max
SELECT max(a), min(a), sum(a), avg(a) FROM VALUES (double('NaN')), (1D), (NULL) AS t(a);

--: nan_join
SELECT count(*) FROM VALUES (double('NaN')) AS a(x) JOIN VALUES (double('NaN')) AS b(x) ON a.x = b.x;

--: zero_join
SELECT count(*) FROM VALUES (-0.0D) AS a(x) JOIN VALUES (0.0D) AS b(x) ON a.x = b.x;

--: struct_order ordered
SELECT s FROM VALUES (struct(1, 'b')), (struct(1, 'a')), (struct(NULL, 'z')) AS t(s) ORDER BY s;

--: array_order ordered
SELECT s FROM VALUES (array(1, 2)), (array(1)), (array(0, 9, 9)), (array(NULL, 1)) AS t(s) ORDER BY s;

--: binary_order ordered
SELECT s FROM VALUES (X'FF'), (X'00'), (X'7F') AS t(s) ORDER BY s;

--: text_order ordered
SELECT s FROM VALUES ('b'), ('B'), ('ä'), ('a'), ('😀'), ('') AS t(s) ORDER BY s;

--: bool_order ordered
SELECT s FROM VALUES (true), (false), (NULL) AS t(s) ORDER BY s DESC;

--: map_order
SELECT s FROM VALUES (map(1, 2)) AS t(s) ORDER BY s;

--: map_group
SELECT s, count(*) FROM VALUES (map(1, 2)), (map(1, 2)) AS t(s) GROUP BY s;

--: map_distinct
SELECT DISTINCT s FROM VALUES (map(1, 2)), (map(1, 2)) AS t(s);

--: limit ordered
SELECT * FROM range(10) ORDER BY id DESC LIMIT 3;

--: limit_all
SELECT * FROM range(3) LIMIT ALL;

--: limit_zero
SELECT * FROM range(3) LIMIT 0;

--: limit_negative
SELECT * FROM range(3) LIMIT -1;

--: limit_expression ordered
SELECT * FROM range(10) ORDER BY id LIMIT 1 + 1;

--: limit_column
SELECT * FROM range(3) LIMIT id;

--: limit_text
SELECT * FROM range(3) LIMIT 'a';

--: limit_null
SELECT * FROM range(3) LIMIT CAST(NULL AS INT);

--: offset ordered
SELECT * FROM range(5) ORDER BY id OFFSET 3;

--: limit_offset ordered
SELECT * FROM range(9) ORDER BY id LIMIT 2 OFFSET 3;

--: sort_by
SELECT * FROM range(4) SORT BY id DESC;

--: distribute_by
SELECT * FROM range(4) DISTRIBUTE BY id;

--: cluster_by
SELECT * FROM range(4) CLUSTER BY id;

--: order_aggregate ordered
SELECT id % 3 AS k FROM range(10) GROUP BY id % 3 ORDER BY sum(id) DESC;

--: order_not_grouped
SELECT id % 3 AS k FROM range(10) GROUP BY id % 3 ORDER BY id;

--: order_window ordered
SELECT id FROM range(4) ORDER BY row_number() OVER (ORDER BY id DESC);

--: distinct_order_missing
SELECT DISTINCT id % 2 AS k FROM range(4) ORDER BY id;

--: sample_percent_all
SELECT count(*) FROM range(10) TABLESAMPLE (100 PERCENT);

--: sample_rows
SELECT count(*) FROM range(10) TABLESAMPLE (3 ROWS);

--: sample_percent_bad
SELECT count(*) FROM range(10) TABLESAMPLE (150 PERCENT);

--: behind_having ordered
SELECT t.k AS name, count(*) AS n FROM VALUES ('a', 1), ('a', 2), ('b', 3) AS t(k, v) GROUP BY t.k HAVING count(*) > 0 ORDER BY n, t.k;

--: nulls_within_compared
SELECT array(1, NULL) < array(1, 2), array(1, NULL) > array(1, 2), array(NULL) <= array(NULL), array(1) < array(1, NULL), named_struct('a', CAST(NULL AS INT), 'b', 'x') < named_struct('a', 0, 'b', 'a'), array(array(1, NULL)) >= array(array(1, 2)), array(2, NULL) BETWEEN array(2) AND array(2, 5);

--: nulls_within_extremes
SELECT max(v), min(v), max_by(k, v), min_by(k, v) FROM VALUES (1, array(1, NULL)), (2, array(1, 2)), (3, array(1)), (4, NULL) AS t(k, v);

--: nulls_within_extreme_structs
SELECT max(named_struct('a', a, 'b', b)), min(named_struct('a', a, 'b', b)) FROM VALUES (1, NULL), (1, 2), (NULL, 9) AS t(a, b);

--: nulls_within_arguments
SELECT greatest(array(1, NULL), array(1, 2), NULL), least(array(1, NULL), array(1, 2), NULL), greatest(named_struct('a', CAST(NULL AS INT)), named_struct('a', 1)), least(array(3), array(NULL, 5), array(2, NULL)), greatest(CAST(NULL AS ARRAY<INT>), NULL);

--: nulls_within_elements
SELECT array_max(array(array(1, NULL), array(1, 2), NULL)), array_min(array(array(1, NULL), array(1, 2), NULL)), sort_array(array(array(1, 2), NULL, array(1, NULL), array(1))), sort_array(array(array(1, 2), NULL, array(1, NULL), array(1)), false), array_sort(array(array(1, 2), NULL, array(1, NULL), array(1))), array_max(CAST(array() AS ARRAY<ARRAY<INT>>));

--: nulls_within_windows ordered
SELECT k, max(v) OVER (ORDER BY k), min(v) OVER (ORDER BY k ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM VALUES (1, array(1, NULL)), (2, array(1, 2)), (3, array(1)) AS t(k, v) ORDER BY k;

--: limit_difference
SELECT * FROM range(5) LIMIT 3 - 1;

--: limit_negative_sum
SELECT * FROM range(5) LIMIT 1 - 2;

--: limit_of_a_long
SELECT * FROM range(5) LIMIT 1L;

--: limit_of_a_cast
SELECT * FROM range(5) LIMIT CAST('1' AS INT);

--: offset_below_zero
SELECT * FROM range(5) OFFSET -1;

--: sort_by_window
SELECT id FROM range(4) SORT BY row_number() OVER (ORDER BY id DESC);

--: order_by_aggregate
SELECT id FROM range(4) ORDER BY count(*);

--: order_by_generator
SELECT id FROM range(4) ORDER BY explode(array(1));

--: having_not_grouped
SELECT id % 3 AS k, count(*) FROM range(10) GROUP BY id % 3 HAVING id > 1;

--: sample_of_the_first_rows
SELECT * FROM VALUES (5), (4), (3) AS t(a) TABLESAMPLE (2 ROWS);

--: sample_of_the_first_rows_by_a_seed
SELECT * FROM VALUES (5), (4), (3) AS t(a) TABLESAMPLE (2 ROWS) REPEATABLE (7);

--: distribute_by_what_is_not_selected
SELECT a FROM VALUES (1, 2), (1, 3), (7, 8) AS t(a, b) DISTRIBUTE BY b;

--: cluster_by_what_is_not_selected
SELECT a FROM VALUES (1, 2), (1, 3), (7, 8) AS t(a, b) CLUSTER BY b;

--: distribute_by_what_is_grouped_away
SELECT a FROM VALUES (1, 2), (1, 3), (7, 8) AS t(a, b) GROUP BY a DISTRIBUTE BY b;
