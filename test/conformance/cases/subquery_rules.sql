--: setup
CREATE OR REPLACE TEMP VIEW a AS SELECT id, id % 2 AS k FROM range(4);
CREATE OR REPLACE TEMP VIEW b AS SELECT id, id % 2 AS k FROM range(4);

--: in_outer_column
SELECT * FROM a WHERE id IN (SELECT a.id FROM b) ORDER BY 1;

--: exists_outer_column
SELECT * FROM a WHERE EXISTS (SELECT a.id FROM b) ORDER BY 1;

--: exists_outer_expression
SELECT * FROM a WHERE EXISTS (SELECT a.id + b.id FROM b WHERE b.id = a.id) ORDER BY 1;

--: scalar_outer_expression
SELECT (SELECT a.id + b.id FROM b WHERE b.id = a.id) FROM a ORDER BY 1;

--: scalar_over_derived
SELECT (SELECT sum(x) FROM (SELECT a.id + b.id AS x FROM b WHERE b.k = a.k)) FROM a ORDER BY 1;

--: order_by_outer
SELECT (SELECT b.id FROM b WHERE b.k = a.k ORDER BY b.id + a.id DESC LIMIT 1) FROM a ORDER BY 1;

--: group_by_outer
SELECT (SELECT max(b.id) FROM b GROUP BY a.k) FROM a ORDER BY 1;

--: group_by_both
SELECT (SELECT max(b.id) FROM b GROUP BY b.k + a.k LIMIT 1) FROM a ORDER BY 1;

--: having_outer
SELECT (SELECT max(b.id) FROM b HAVING max(b.id) > a.id) FROM a ORDER BY 1;

--: right_of_left_join
SELECT (SELECT count(*) FROM b LEFT JOIN (SELECT * FROM b c WHERE c.k = a.k) c ON b.id = c.id) FROM a ORDER BY 1;

--: left_of_left_join
SELECT (SELECT count(*) FROM (SELECT * FROM b c WHERE c.k = a.k) c LEFT JOIN b ON b.id = c.id) FROM a ORDER BY 1;

--: side_of_full_join
SELECT (SELECT count(*) FROM (SELECT * FROM b c WHERE c.k = a.k) c FULL JOIN b ON b.id = c.id) FROM a ORDER BY 1;

--: left_of_right_join
SELECT (SELECT count(*) FROM (SELECT * FROM b c WHERE c.k = a.k) c RIGHT JOIN b ON b.id = c.id) FROM a ORDER BY 1;

--: inner_join_condition
SELECT (SELECT count(*) FROM b JOIN b c ON b.id = c.id AND c.k = a.k) FROM a ORDER BY 1;

--: semi_join_condition
SELECT (SELECT count(*) FROM b LEFT SEMI JOIN b c ON b.id = c.id AND c.k = a.k) FROM a ORDER BY 1;

--: aggregate_filter_outer
SELECT (SELECT sum(b.id) FILTER (WHERE b.k = a.k) FROM b) FROM a ORDER BY 1;

--: aggregate_of_outer
SELECT (SELECT sum(a.id) FROM b WHERE b.k = a.k) FROM a ORDER BY 1;

--: distinct_below_inequality
SELECT (SELECT count(DISTINCT b.id) FROM b WHERE b.k > a.k) FROM a ORDER BY 1;

--: aggregate_below_inequality
SELECT (SELECT max(b.id) FROM b WHERE b.k > a.k) FROM a ORDER BY 1;

--: union_below
SELECT (SELECT max(id) FROM (SELECT id FROM b WHERE b.k > a.k UNION ALL SELECT 10)) FROM a ORDER BY 1;

--: limit_below
SELECT (SELECT max(id) FROM (SELECT id FROM b WHERE b.k > a.k LIMIT 1)) FROM a ORDER BY 1;

--: window_over_correlated
SELECT (SELECT sum(x) FROM (SELECT row_number() OVER (ORDER BY id) x FROM b WHERE b.k = a.k)) FROM a ORDER BY 1;

--: sample_below
SELECT (SELECT sum(x) FROM (SELECT b.id AS x FROM b TABLESAMPLE (100 PERCENT) WHERE b.k = a.k)) FROM a ORDER BY 1;

--: lateral_outer_beside_aggregate
SELECT * FROM a, LATERAL (SELECT a.id + max(b.id) FROM b) ORDER BY 1;

--: lateral_mixed_aggregate
SELECT * FROM a, LATERAL (SELECT sum(b.id + a.id) FROM b) ORDER BY 1;

--: lateral_aggregate_of_outer
SELECT * FROM a, LATERAL (SELECT sum(a.id) FROM b) ORDER BY 1;

--: lateral_order_by_outer
SELECT * FROM a, LATERAL (SELECT id FROM b WHERE b.k = a.k ORDER BY b.id + a.id LIMIT 1) ORDER BY 1;

--: lateral_explode_outer
SELECT * FROM a, LATERAL (SELECT explode(sequence(1, a.id + 1))) ORDER BY 1, 3;

--: lateral_two_levels
SELECT * FROM a, LATERAL (SELECT b.id x FROM b WHERE b.k = (SELECT max(c.k) FROM b c WHERE c.id = a.id)) ORDER BY 1, 3;

--: lateral_in_lateral
SELECT * FROM a, LATERAL (SELECT * FROM b, LATERAL (SELECT a.id + b.id AS z)) ORDER BY 1, 3;

--: join_on_both_sides
SELECT * FROM a JOIN b ON a.id IN (SELECT c.id FROM b c WHERE c.k = b.k) ORDER BY 1, 3;

--: join_on_uncorrelated
SELECT * FROM a JOIN b ON a.id = (SELECT max(c.id) FROM b c) ORDER BY 1, 3;

--: join_on_one_side
SELECT * FROM a JOIN b ON EXISTS (SELECT 1 FROM b c WHERE c.id = a.id) ORDER BY 1, 3;

--: order_by_exists
SELECT * FROM a ORDER BY EXISTS (SELECT 1 FROM b WHERE b.id = a.id + 2), id;

--: order_by_uncorrelated
SELECT * FROM a ORDER BY (SELECT max(id) FROM b), id;

--: group_by_not_selected
SELECT k, count(*) FROM a GROUP BY k, (SELECT max(b.id) FROM b WHERE b.k = a.k) ORDER BY 1;

--: group_by_position
SELECT (SELECT max(b.id) FROM b WHERE b.k = a.k), count(*) FROM a GROUP BY 1 ORDER BY 1;

--: first_of_correlated
SELECT k, first((SELECT max(b.id) FROM b WHERE b.k = a.k)) FROM a GROUP BY k ORDER BY 1;

--: grouped_uncorrelated
SELECT k, (SELECT max(b.id) FROM b) FROM a GROUP BY k ORDER BY 1;

--: grouped_exists
SELECT k, EXISTS (SELECT 1 FROM b WHERE b.k = a.k) FROM a GROUP BY k ORDER BY 1;

--: grouped_in
SELECT k, k IN (SELECT b.k FROM b) FROM a GROUP BY k ORDER BY 1;

--: ungrouped_exists
SELECT k, EXISTS (SELECT 1 FROM b WHERE b.id = a.id) FROM a GROUP BY k ORDER BY 1;

--: values_scalar
SELECT * FROM VALUES ((SELECT 1)), (2) t(x);

--: lambda_in
SELECT filter(array(1,2), x -> x IN (SELECT id FROM b));

--: lambda_exists
SELECT filter(array(1,2), x -> EXISTS (SELECT id FROM b));

--: lambda_argument
SELECT transform((SELECT array(1,2)), x -> x + 1);

--: explode_uncorrelated
SELECT explode((SELECT array(1,2)));

--: explode_correlated
SELECT id, explode((SELECT collect_list(b.id) FROM b WHERE b.k = a.k)) FROM a ORDER BY 1,2;

--: window_of_correlated
SELECT sum((SELECT max(b.id) FROM b WHERE b.k = a.k)) OVER (ORDER BY id) FROM a;

--: window_by_correlated
SELECT sum(id) OVER (PARTITION BY (SELECT max(b.id) FROM b WHERE b.k = a.k)) FROM a ORDER BY 1;

--: lateral_view_correlated
SELECT * FROM a LATERAL VIEW explode((SELECT collect_list(b.id) FROM b WHERE b.k = a.k)) t AS z ORDER BY 1, 3;

--: pivot_uncorrelated
SELECT * FROM a PIVOT (max((SELECT max(b.id) FROM b)) FOR k IN (0, 1)) ORDER BY 1;

--: exists_below
SELECT a.id FROM a WHERE a.id > (SELECT avg(id) FROM b WHERE b.k = a.k AND EXISTS (SELECT 1 FROM b c WHERE c.id = b.id)) ORDER BY 1;

--: exists_two_levels
SELECT a.id FROM a WHERE a.id > (SELECT avg(id) FROM b WHERE b.k = a.k AND EXISTS (SELECT 1 FROM b c WHERE c.id = a.id)) ORDER BY 1;

--: exists_in_exists
SELECT a.id FROM a WHERE EXISTS (SELECT 1 FROM b WHERE EXISTS (SELECT 1 FROM b c WHERE c.id = a.id AND c.id = b.id)) ORDER BY 1;

--: mixed_aggregate
SELECT (SELECT sum(b.id + a.id) FROM b) FROM a;

--: named_outer_beside_aggregate
SELECT (SELECT a.id + max(b.id) AS z FROM b) FROM a;

--: window_by_outer
SELECT (SELECT max(b.id) OVER (PARTITION BY a.k) FROM b WHERE b.id = a.id) FROM a;

--: rollup_below
SELECT * FROM a, LATERAL (SELECT sum(b.id) AS s FROM b WHERE b.k = a.k GROUP BY ROLLUP(b.id));

--: grouped_correlated
SELECT k, (SELECT max(b.id) FROM b WHERE b.k = a.k) FROM a GROUP BY k;

--: ungrouped_correlated
SELECT k, (SELECT max(b.id) FROM b WHERE b.id = a.id) FROM a GROUP BY k;

--: order_by_correlated
SELECT * FROM a ORDER BY (SELECT max(c.id) FROM b c WHERE c.k = a.k), id;

--: scalar_two_levels
SELECT * FROM a WHERE id = (SELECT max(b.id) FROM b WHERE b.k = (SELECT max(c.k) FROM b c WHERE c.id = a.id));

--: lateral_of_chance
SELECT * FROM a, LATERAL (SELECT rand() AS r);

--: lateral_of_chance_one_row
SELECT count(*) FROM (SELECT max(id) AS id FROM a), LATERAL (SELECT uuid() AS r FROM b);

--: lateral_of_chance_limit
SELECT count(*) FROM (SELECT id FROM a LIMIT 1), LATERAL (SELECT rand(3) AS r FROM b);

--: lateral_of_numbers
SELECT * FROM a, LATERAL (SELECT monotonically_increasing_id() AS r FROM b);

--: having_correlated
SELECT a.k, count(*) FROM a GROUP BY a.k HAVING max(a.id) > (SELECT min(b.id) FROM b WHERE b.k = a.k);

--: left_join_condition
SELECT * FROM a WHERE EXISTS (SELECT 1 FROM b LEFT JOIN b c ON b.id = c.id AND c.k = a.k);

--: group_by_alias
SELECT (SELECT max(b.id) FROM b WHERE b.k = a.k) AS m, count(*) FROM a GROUP BY m;

--: group_by_same
SELECT (SELECT max(b.id) FROM b WHERE b.k = a.k) + 1, count(*) FROM a GROUP BY (SELECT max(b.id) FROM b WHERE b.k = a.k);
