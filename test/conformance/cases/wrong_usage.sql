--: setup
CREATE OR REPLACE TEMP VIEW t AS SELECT * FROM VALUES
(0L, '0', 0L, 0D, array(0L, 1L), map('k', 0L), named_struct('x', 0L, 'y', 'q'), DATE'2020-01-01', TIMESTAMP'2020-01-01 00:00:00', 0.5, INTERVAL '0' DAY),
(1L, '1', 1L, 1D, array(1L, 1L), map('k', 1L), named_struct('x', 1L, 'y', 'q'), DATE'2020-01-02', TIMESTAMP'2020-01-01 01:00:00', 1.5, INTERVAL '1' DAY),
(2L, '2', 0L, 2D, array(2L, 1L), map('k', 2L), named_struct('x', 2L, 'y', 'q'), DATE'2020-01-03', TIMESTAMP'2020-01-01 02:00:00', 2.5, INTERVAL '2' DAY),
(3L, '3', 1L, 3D, array(3L, 1L), map('k', 3L), named_struct('x', 3L, 'y', 'q'), DATE'2020-01-04', TIMESTAMP'2020-01-01 03:00:00', 3.5, INTERVAL '3' DAY)
AS t(id, s, p, d, a, m, st, dt, ts, e, iv);

--: lambda_filter_of_number
SELECT filter(a, x -> x + 1) FROM t;

--: lambda_filter_of_text
SELECT filter(a, x -> s) FROM t;

--: lambda_filter_of_null
SELECT filter(a, x -> NULL) FROM t;

--: lambda_filter_of_index
SELECT filter(a, (x, i) -> i) FROM t;

--: lambda_filter_of_condition
SELECT filter(a, x -> x > 1) FROM t;

--: lambda_exists_of_number
SELECT exists(a, x -> x + 1) FROM t;

--: lambda_exists_of_null
SELECT exists(a, x -> NULL) FROM t;

--: lambda_exists_with_index
SELECT exists(a, (x, i) -> x > i) FROM t;

--: lambda_forall_of_number
SELECT forall(a, x -> x + 1) FROM t;

--: lambda_forall_of_null
SELECT forall(a, x -> NULL) FROM t;

--: lambda_forall_with_index
SELECT forall(a, (x, i) -> x > i) FROM t;

--: lambda_any_of_condition
SELECT exists(a, x -> x = 1), forall(a, x -> x = 1) FROM t;

--: lambda_map_filter_of_value
SELECT map_filter(m, (k, v) -> v) FROM t;

--: lambda_map_filter_of_null
SELECT map_filter(m, (k, v) -> NULL) FROM t;

--: lambda_map_filter_of_condition
SELECT map_filter(m, (k, v) -> v > 1) FROM t;

--: lambda_map_filter_of_array
SELECT map_filter(a, (k, v) -> v > 1) FROM t;

--: lambda_map_filter_of_null_map
SELECT map_filter(NULL, (k, v) -> v > 1) FROM t;

--: lambda_transform_of_null
SELECT transform(NULL, x -> x) FROM t;

--: lambda_transform_of_null_constant
SELECT transform(NULL, 1) FROM t;

--: lambda_aggregate_of_null
SELECT aggregate(NULL, 0, (u, v) -> u) FROM t;

--: lambda_zip_with_of_null
SELECT zip_with(NULL, a, (u, v) -> u) FROM t;

--: lambda_array_sort_of_null
SELECT array_sort(NULL) FROM t;

--: lambda_array_sort_of_null_by_comparator
SELECT array_sort(NULL, (u, v) -> 1) FROM t;

--: lambda_map_zip_with_of_null
SELECT map_zip_with(NULL, m, (u, v, w) -> 1) FROM t;

--: lambda_aggregate_of_narrower
SELECT aggregate(a, 0L, (u, v) -> 5) FROM t;

--: lambda_aggregate_to_null
SELECT aggregate(a, 0L, (u, v) -> NULL) FROM t;

--: lambda_aggregate_from_null
SELECT aggregate(a, NULL, (u, v) -> v) FROM t;

--: lambda_aggregate_of_wider_decimal
SELECT aggregate(a, CAST(0 AS DECIMAL(10,2)), (u, v) -> u + v) FROM t;

--: lambda_aggregate_of_struct
SELECT aggregate(a, named_struct('f', 1L, 'g', s), (u, v) -> named_struct('c', u.f + v, 'd', u.g)) FROM t;

--: lambda_aggregate_of_other_array
SELECT aggregate(a, array(), (u, v) -> array(v)) FROM t;

--: lambda_filter_of_condition_and_null
SELECT filter(a, x -> x > 1 AND NULL) FROM t;

--: lambda_sort_by_bigint
SELECT array_sort(a, (x, y) -> x - y) FROM t;

--: lambda_sort_by_int
SELECT array_sort(a, (x, y) -> CAST(y - x AS INT)) FROM t;

--: lambda_sort_by_one_variable
SELECT array_sort(a, x -> 1) FROM t;

--: lambda_sort_of_number
SELECT array_sort(id) FROM t;

--: lambda_sort_of_number_by_comparator
SELECT array_sort(id, (x, y) -> 1) FROM t;

--: lambda_aggregate_of_other_type
SELECT aggregate(a, 0, (s, x) -> s + x) FROM t;

--: lambda_aggregate_of_text
SELECT aggregate(a, 0L, (s, x) -> concat(s, x)) FROM t;

--: lambda_aggregate_of_array
SELECT aggregate(a, 0L, (s, x) -> array(x)) FROM t;

--: lambda_aggregate_of_number
SELECT aggregate(id, 0L, (s, x) -> s + x) FROM t;

--: lambda_aggregate_of_one_variable
SELECT aggregate(a, 0L, x -> x) FROM t;

--: lambda_aggregate_finish_of_two
SELECT aggregate(a, 0L, (s, x) -> s + x, (s, x) -> s) FROM t;

--: lambda_aggregate_well
SELECT aggregate(a, 0L, (s, x) -> s + x, s -> s * 2) FROM t;

--: lambda_reduce_of_number
SELECT reduce(id, 0L, (s, x) -> s + x) FROM t;

--: lambda_zip_with_of_number
SELECT zip_with(id, a, (x, y) -> x) FROM t;

--: lambda_zip_with_of_number_second
SELECT zip_with(a, id, (x, y) -> x) FROM t;

--: lambda_zip_with_of_map
SELECT zip_with(a, m, (x, y) -> x) FROM t;

--: lambda_zip_with_of_one_variable
SELECT zip_with(a, a, x -> x) FROM t;

--: lambda_zip_with_well
SELECT zip_with(a, a, (x, y) -> x * y) FROM t;

--: lambda_transform_of_number
SELECT transform(id, x -> x) FROM t;

--: lambda_transform_of_map
SELECT transform(m, x -> x) FROM t;

--: lambda_transform_of_text
SELECT transform(s, x -> x) FROM t;

--: lambda_transform_of_three
SELECT transform(a, (x, y, z) -> x) FROM t;

--: lambda_transform_of_constant
SELECT transform(a, 1) FROM t;

--: lambda_transform_of_column
SELECT transform(a, id) FROM t;

--: lambda_transform_of_expression
SELECT transform(a, upper(s)) FROM t;

--: lambda_filter_of_column
SELECT filter(a, id > 1) FROM t;

--: lambda_exists_of_constant
SELECT exists(a, true) FROM t;

--: lambda_forall_of_constant
SELECT forall(a, false) FROM t;

--: lambda_zip_with_constant
SELECT zip_with(a, a, 7) FROM t;

--: lambda_aggregate_constant
SELECT aggregate(a, 0L, 5L) FROM t;

--: lambda_aggregate_finish_constant
SELECT aggregate(a, 0L, (s, x) -> s + x, 'z') FROM t;

--: lambda_transform_values_constant
SELECT transform_values(m, 1) FROM t;

--: lambda_transform_keys_constant
SELECT transform_keys(m, 'z') FROM t;

--: lambda_map_filter_constant
SELECT map_filter(m, true) FROM t;

--: lambda_map_zip_with_constant
SELECT map_zip_with(m, m, 1) FROM t;

--: lambda_array_sort_constant
SELECT array_sort(a, 0) FROM t;

--: lambda_array_sort_constant_bigint
SELECT array_sort(a, 0L) FROM t;

--: lambda_transform_keys_of_array
SELECT transform_keys(a, (k, v) -> k) FROM t;

--: lambda_transform_values_of_number
SELECT transform_values(id, (k, v) -> k) FROM t;

--: lambda_transform_keys_of_one
SELECT transform_keys(m, k -> k) FROM t;

--: lambda_transform_keys_to_map
SELECT transform_keys(m, (k, v) -> m) FROM t;

--: lambda_transform_keys_to_null
SELECT transform_keys(m, (k, v) -> NULL) FROM t;

--: lambda_transform_keys_well
SELECT transform_keys(m, (k, v) -> concat(k, v)) FROM t;

--: lambda_map_zip_with_of_array
SELECT map_zip_with(m, a, (k, v, w) -> v) FROM t;

--: lambda_map_zip_with_of_array_first
SELECT map_zip_with(a, m, (k, v, w) -> v) FROM t;

--: lambda_map_zip_with_of_two
SELECT map_zip_with(m, m, (k, v) -> v) FROM t;

--: lambda_map_zip_with_well
SELECT map_zip_with(m, m, (k, v, w) -> v + w) FROM t;

--: lambda_duplicate_names
SELECT transform(a, (x, x) -> x) FROM t;

--: lambda_aggregate_inside
SELECT transform(a, x -> sum(x)) FROM t;

--: lambda_generator_inside
SELECT transform(a, x -> explode(a)) FROM t;

--: lambda_window_around_columns_inside
SELECT transform(a, x -> row_number() OVER (ORDER BY id)) FROM t;

--: lambda_in_wrong_place
SELECT transform(x -> x, a) FROM t;

--: lambda_second_is_array
SELECT transform(x -> x, x -> x) FROM t;

--: lambda_no_argument
SELECT transform() FROM t;

--: lambda_one_argument
SELECT transform(a) FROM t;

--: lambda_three_arguments
SELECT transform(a, x -> x, x -> x) FROM t;

--: lambda_filter_one_argument
SELECT filter(a) FROM t;

--: lambda_exists_one_argument
SELECT exists(a) FROM t;

--: lambda_aggregate_two_arguments
SELECT aggregate(a, 0) FROM t;

--: lambda_zip_with_two_arguments
SELECT zip_with(a, a) FROM t;

--: lambda_array_sort_none
SELECT array_sort() FROM t;

--: lambda_map_filter_one_argument
SELECT map_filter(m) FROM t;

--: window_named_twice
SELECT id, sum(id) OVER w FROM t WINDOW w AS (ORDER BY id), w AS (ORDER BY p);

--: window_named_twice_in_other_case
SELECT id, sum(id) OVER w FROM t WINDOW w AS (ORDER BY id), W AS (ORDER BY p);

--: window_name_and_order
SELECT id, sum(id) OVER (w ORDER BY id) FROM t WINDOW w AS (PARTITION BY p);

--: window_name_and_partition
SELECT id, sum(id) OVER (w PARTITION BY id) FROM t WINDOW w AS (ORDER BY p);

--: window_name_and_frame
SELECT id, sum(id) OVER (w ROWS CURRENT ROW) FROM t WINDOW w AS (ORDER BY p);

--: window_name_in_brackets
SELECT id, sum(id) OVER (w) FROM t WINDOW w AS (ORDER BY id);

--: window_name_of_name_in_brackets
SELECT id, sum(id) OVER w FROM t WINDOW v AS (ORDER BY id), w AS (v);

--: window_unknown_name
SELECT id, sum(id) OVER w FROM t;

--: window_rows_by_column
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN id PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_to_column
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND id FOLLOWING) FROM t;

--: window_rows_by_sum
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 + 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_random
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN rand() PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_subquery
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN (SELECT 1) PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_call
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN abs(-1) PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_decimal
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_to_decimal
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1.5 FOLLOWING) FROM t;

--: window_rows_by_bigint
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1L PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_smallint
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1S PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_double
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1D PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_null
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN NULL PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_to_null
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND NULL FOLLOWING) FROM t;

--: window_rows_by_text
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN '1' PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_to_text
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND '1' FOLLOWING) FROM t;

--: window_rows_by_boolean
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND true FOLLOWING) FROM t;

--: window_rows_by_interval
SELECT id, sum(id) OVER (ORDER BY dt ROWS BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW) FROM t;

--: window_rows_by_negative
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN -1 PRECEDING AND 2 FOLLOWING) FROM t;

--: window_rows_backwards
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM t;

--: window_rows_from_after
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND CURRENT ROW) FROM t;

--: window_rows_to_before
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 PRECEDING) FROM t;

--: window_rows_from_the_end
SELECT id, sum(id) OVER (ORDER BY id ROWS UNBOUNDED FOLLOWING) FROM t;

--: window_rows_from_the_end_to_the_end
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED FOLLOWING AND UNBOUNDED FOLLOWING) FROM t;

--: window_rows_from_the_end_back
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED FOLLOWING AND 1 FOLLOWING) FROM t;

--: window_rows_to_the_begin
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND UNBOUNDED PRECEDING) FROM t;

--: window_rows_at_the_begin
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED PRECEDING) FROM t;

--: window_rows_to_now_from_the_begin
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED PRECEDING) FROM t;

--: window_rows_after
SELECT id, sum(id) OVER (ORDER BY id ROWS 1 FOLLOWING) FROM t;

--: window_range_from_the_end
SELECT id, sum(id) OVER (ORDER BY id RANGE UNBOUNDED FOLLOWING) FROM t;

--: window_rows_well
SELECT id, sum(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM t;

--: window_rows_without_order
SELECT id, count(id) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t;

--: window_range_by_number_text
SELECT id, sum(id) OVER (ORDER BY id RANGE BETWEEN '1' PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_text
SELECT id, sum(id) OVER (ORDER BY s RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_text_after
SELECT id, sum(id) OVER (ORDER BY s RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM t;

--: window_range_over_boolean
SELECT id, sum(id) OVER (ORDER BY id > 1 RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM t;

--: window_range_over_array
SELECT id, sum(id) OVER (ORDER BY a RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM t;

--: window_range_over_binary
SELECT id, sum(id) OVER (ORDER BY CAST(s AS BINARY) RANGE BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM t;

--: window_range_without_order
SELECT id, sum(id) OVER (RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_without_order_at_now
SELECT id, sum(id) OVER (RANGE BETWEEN CURRENT ROW AND CURRENT ROW) FROM t;

--: window_range_without_order_unbounded
SELECT id, sum(id) OVER (RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t;

--: window_range_without_order_to_now
SELECT id, sum(id) OVER (PARTITION BY p RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t;

--: window_range_two_orders_at_now
SELECT id, sum(id) OVER (ORDER BY id, p RANGE BETWEEN CURRENT ROW AND CURRENT ROW) FROM t;

--: window_range_by_decimal
SELECT id, sum(id) OVER (ORDER BY id RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_double_by_decimal
SELECT id, sum(id) OVER (ORDER BY d RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_decimal
SELECT id, sum(id) OVER (ORDER BY e RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_decimal_by_decimal
SELECT id, sum(id) OVER (ORDER BY e RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_date
SELECT id, sum(id) OVER (ORDER BY dt RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_date_by_days
SELECT id, sum(id) OVER (ORDER BY dt RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_date_by_decimal
SELECT id, sum(id) OVER (ORDER BY dt RANGE BETWEEN 1.5 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_date_by_bigint
SELECT id, sum(id) OVER (ORDER BY dt RANGE BETWEEN 1L PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_date_by_text
SELECT id, sum(id) OVER (ORDER BY dt RANGE BETWEEN '1' PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_date_by_null
SELECT id, sum(id) OVER (ORDER BY dt RANGE BETWEEN NULL PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_timestamp
SELECT id, sum(id) OVER (ORDER BY ts RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_timestamp_by_hours
SELECT id, sum(id) OVER (ORDER BY ts RANGE BETWEEN INTERVAL '1' HOUR PRECEDING AND CURRENT ROW) FROM t;

--: window_range_over_interval
SELECT id, sum(id) OVER (ORDER BY iv RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND CURRENT ROW) FROM t;

--: window_range_by_column
SELECT id, sum(id) OVER (ORDER BY id RANGE BETWEEN id PRECEDING AND CURRENT ROW) FROM t;

--: window_range_by_bigint
SELECT id, sum(id) OVER (ORDER BY id RANGE BETWEEN 1L PRECEDING AND CURRENT ROW) FROM t;

--: window_range_int_by_bigint
SELECT id, sum(id) OVER (ORDER BY CAST(id AS INT) RANGE BETWEEN 1L PRECEDING AND CURRENT ROW) FROM t;

--: window_range_int_by_sum
SELECT id, sum(id) OVER (ORDER BY CAST(id AS INT) RANGE BETWEEN 1 + 1 PRECEDING AND 2 * 1 FOLLOWING) FROM t;

--: window_range_backwards
SELECT id, sum(id) OVER (ORDER BY id RANGE BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM t;

--: window_ntile_zero
SELECT id, ntile(0) OVER (ORDER BY id) FROM t;

--: window_ntile_negative
SELECT id, ntile(-1) OVER (ORDER BY id) FROM t;

--: window_ntile_column
SELECT id, ntile(id) OVER (ORDER BY id) FROM t;

--: window_ntile_int_column
SELECT id, ntile(CAST(id AS INT)) OVER (ORDER BY id) FROM t;

--: window_ntile_null
SELECT id, ntile(NULL) OVER (ORDER BY id) FROM t;

--: window_ntile_int_null
SELECT id, ntile(CAST(NULL AS INT)) OVER (ORDER BY id) FROM t;

--: window_ntile_bigint
SELECT id, ntile(2L) OVER (ORDER BY id) FROM t;

--: window_ntile_text
SELECT id, ntile('2') OVER (ORDER BY id) FROM t;

--: window_ntile_decimal
SELECT id, ntile(1.5) OVER (ORDER BY id) FROM t;

--: window_ntile_sum
SELECT id, ntile(1 + 1) OVER (ORDER BY id) FROM t;

--: window_ntile_two_arguments
SELECT id, ntile(1, 2) OVER (ORDER BY id) FROM t;

--: window_ntile_frame
SELECT id, ntile(2) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_lag_by_column
SELECT id, lag(id, p) OVER (ORDER BY id) FROM t;

--: window_lag_by_null
SELECT id, lag(id, NULL) OVER (ORDER BY id) FROM t;

--: window_lag_by_sum
SELECT id, lag(id, 1 + 1) OVER (ORDER BY id) FROM t;

--: window_lag_by_text
SELECT id, lag(id, '1') OVER (ORDER BY id) FROM t;

--: window_lag_by_bigint
SELECT id, lag(id, 1L) OVER (ORDER BY id) FROM t;

--: window_lag_by_decimal
SELECT id, lag(id, 1.5) OVER (ORDER BY id) FROM t;

--: window_lag_by_negative
SELECT id, lag(id, -1) OVER (ORDER BY id) FROM t;

--: window_lag_by_zero
SELECT id, lag(id, 0) OVER (ORDER BY id) FROM t;

--: window_lag_by_int_column
SELECT id, lag(id, CAST(p AS INT)) OVER (ORDER BY id) FROM t;

--: window_lag_default_column
SELECT id, lag(id, 1, p) OVER (ORDER BY id) FROM t;

--: window_lag_default_array
SELECT id, lag(id, 1, a) OVER (ORDER BY id) FROM t;

--: window_lag_default_date
SELECT id, lag(id, 1, dt) OVER (ORDER BY id) FROM t;

--: window_lag_of_array_default_number
SELECT id, lag(a, 1, 1) OVER (ORDER BY id) FROM t;

--: window_lag_rows_frame
SELECT id, lag(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_lag_its_own_frame
SELECT id, lag(id) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 PRECEDING) FROM t;

--: window_lag_its_own_frame_by_negative
SELECT id, lag(id) OVER (ORDER BY id ROWS BETWEEN -1 FOLLOWING AND -1 FOLLOWING) FROM t;

--: window_lag_range_frame
SELECT id, lag(id) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t;

--: window_lead_rows_frame
SELECT id, lead(id) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 1 FOLLOWING) FROM t;

--: window_lead_its_own_frame
SELECT id, lead(id) OVER (ORDER BY id ROWS BETWEEN 1 FOLLOWING AND 1 FOLLOWING) FROM t;

--: window_lead_two_its_own_frame
SELECT id, lead(id, 2) OVER (ORDER BY id ROWS BETWEEN 2 FOLLOWING AND 2 FOLLOWING) FROM t;

--: window_lead_by_column
SELECT id, lead(id, p) OVER (ORDER BY id) FROM t;

--: window_lead_by_null
SELECT id, lead(id, NULL) OVER (ORDER BY id) FROM t;

--: window_lead_by_random
SELECT id, lead(id, CAST(rand() AS INT)) OVER (ORDER BY id) FROM t;

--: window_nth_zero
SELECT id, nth_value(id, 0) OVER (ORDER BY id) FROM t;

--: window_nth_negative
SELECT id, nth_value(id, -1) OVER (ORDER BY id) FROM t;

--: window_nth_column
SELECT id, nth_value(id, p) OVER (ORDER BY id) FROM t;

--: window_nth_int_column
SELECT id, nth_value(id, CAST(p AS INT)) OVER (ORDER BY id) FROM t;

--: window_nth_null
SELECT id, nth_value(id, NULL) OVER (ORDER BY id) FROM t;

--: window_nth_int_null
SELECT id, nth_value(id, CAST(NULL AS INT)) OVER (ORDER BY id) FROM t;

--: window_nth_text
SELECT id, nth_value(id, '2') OVER (ORDER BY id) FROM t;

--: window_nth_word
SELECT id, nth_value(id, 'a') OVER (ORDER BY id) FROM t;

--: window_nth_date
SELECT id, nth_value(id, dt) OVER (ORDER BY id) FROM t;

--: window_nth_sum
SELECT id, nth_value(id, 1 + 1) OVER (ORDER BY id) FROM t;

--: window_nth_bigint
SELECT id, nth_value(id, 2L) OVER (ORDER BY id) FROM t;

--: window_nth_one_argument
SELECT id, nth_value(id) OVER (ORDER BY id) FROM t;

--: window_nth_frame
SELECT id, nth_value(id, 2) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING) FROM t;

--: window_row_number_rows
SELECT id, row_number() OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_row_number_to_the_end
SELECT id, row_number() OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM t;

--: window_row_number_after
SELECT id, row_number() OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND 2 FOLLOWING) FROM t;

--: window_row_number_range
SELECT id, row_number() OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t;

--: window_row_number_range_by_value
SELECT id, row_number() OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_row_number_own_frame
SELECT id, row_number() OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t;

--: window_row_number_own_frame_short
SELECT id, row_number() OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) FROM t;

--: window_row_number_argument
SELECT id, row_number(id) OVER (ORDER BY id) FROM t;

--: window_row_number_without_order
SELECT id, row_number() OVER (PARTITION BY p) FROM t;

--: window_row_number_named_frame
SELECT id, row_number() OVER w FROM t WINDOW w AS (ORDER BY id ROWS 1 PRECEDING);

--: window_rank_rows
SELECT id, rank() OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_rank_own_frame
SELECT id, rank() OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t;

--: window_dense_rank_rows
SELECT id, dense_rank() OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_percent_rank_rows
SELECT id, percent_rank() OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_cume_dist_rows
SELECT id, cume_dist() OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM t;

--: window_cume_dist_own_frame
SELECT id, cume_dist() OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM t;

--: window_rank_without_order
SELECT id, rank() OVER () FROM t;

--: window_ntile_without_order
SELECT id, ntile(2) OVER (PARTITION BY p) FROM t;

--: window_function_of_text
SELECT id, upper(s) OVER (ORDER BY id) FROM t;

--: window_in_where
SELECT id FROM t WHERE row_number() OVER (ORDER BY id) > 1;

--: window_in_aggregate
SELECT sum(row_number() OVER (ORDER BY id)) FROM t;

--: window_in_window
SELECT sum(row_number() OVER (ORDER BY id)) OVER (ORDER BY id) FROM t;

--: window_in_order_of_window
SELECT sum(id) OVER (ORDER BY row_number() OVER (ORDER BY id)) FROM t;

--: window_in_partition_of_window
SELECT sum(id) OVER (PARTITION BY row_number() OVER (ORDER BY id)) FROM t;

--: window_generator_in_window
SELECT sum(id) OVER (ORDER BY explode(a)) FROM t;

--: window_distinct
SELECT id, sum(DISTINCT id) OVER (PARTITION BY p) FROM t;

--: window_order_by_map
SELECT id, sum(id) OVER (ORDER BY m) FROM t;

--: generator_explode_two_names
SELECT explode(a) AS (x, y) FROM t;

--: generator_explode_outer_two_names
SELECT explode_outer(a) AS (x, y) FROM t;

--: generator_explode_map_one_name
SELECT explode(m) AS x FROM t;

--: generator_explode_map_three_names
SELECT explode(m) AS (x, y, z) FROM t;

--: generator_explode_map_well
SELECT explode(m) AS (x, y) FROM t;

--: generator_posexplode_one_name
SELECT posexplode(a) AS p FROM t;

--: generator_posexplode_well
SELECT posexplode(a) AS (p, q) FROM t;

--: generator_inline_one_name
SELECT inline(array(st)) AS (p) FROM t;

--: generator_inline_well
SELECT inline(array(st)) AS (p, q) FROM t;

--: generator_stack_one_name
SELECT stack(1, id, id) AS x FROM t;

--: generator_stack_well
SELECT stack(1, id, id) AS (x, y) FROM t;

--: generator_json_tuple_two_names
SELECT json_tuple(s, 'a') AS (x, y) FROM t;

--: generator_json_tuple_well
SELECT json_tuple(s, 'a') AS x FROM t;

--: generator_view_two_names
SELECT * FROM t LATERAL VIEW explode(a) v AS x, y;

--: generator_view_map_one_name
SELECT * FROM t LATERAL VIEW explode(m) v AS x;

--: generator_view_map_three_names
SELECT * FROM t LATERAL VIEW explode(m) v AS x, y, z;

--: generator_view_map_no_names
SELECT id, key, value FROM t LATERAL VIEW explode(m) v;

--: generator_view_outer_one_name
SELECT * FROM t LATERAL VIEW OUTER posexplode(a) v AS x;

--: generator_view_json_tuple
SELECT * FROM t LATERAL VIEW json_tuple(s, 'a', 'b') v AS x;

--: generator_view_well
SELECT id, x FROM t LATERAL VIEW explode(a) v AS x;

--: generator_table_well
SELECT * FROM explode(map('a', 1)) AS v(x, y);

--: generator_table_of_number
SELECT * FROM explode(1);

--: generator_table_no_argument
SELECT * FROM explode();

--: generator_table_posexplode_no_argument
SELECT * FROM posexplode();

--: generator_table_two_arguments
SELECT * FROM explode(array(1), 2);

--: generator_table_inline_no_argument
SELECT * FROM inline();

--: generator_table_stack_zero
SELECT * FROM stack(0, 1);

--: generator_lateral_well
SELECT id, x FROM t, LATERAL explode(a) AS v(x);

--: generator_stack_zero
SELECT stack(0, 1) FROM t;

--: generator_stack_negative
SELECT stack(-1, 1) FROM t;

--: generator_stack_null
SELECT stack(NULL, 1) FROM t;

--: generator_stack_int_null
SELECT stack(CAST(NULL AS INT), 1) FROM t;

--: generator_stack_column
SELECT stack(id, 1) FROM t;

--: generator_stack_int_column
SELECT stack(CAST(id AS INT), 1) FROM t;

--: generator_stack_bigint
SELECT stack(2L, 1, 2) FROM t;

--: generator_stack_text
SELECT stack('2', 1, 2) FROM t;

--: generator_stack_decimal
SELECT stack(1.5, 1, 2) FROM t;

--: generator_stack_more_rows
SELECT stack(3, id, 2L) FROM t;

--: generator_stack_other_types
SELECT stack(2, 1, 'a') FROM t;

--: generator_json_tuple_number
SELECT json_tuple(id, 'a') FROM t;

--: generator_json_tuple_number_field
SELECT json_tuple(s, 1) FROM t;

--: generator_json_tuple_null_field
SELECT json_tuple(s, NULL) FROM t;

--: generator_json_tuple_null
SELECT json_tuple(NULL, 'a') FROM t;

--: generator_json_tuple_binary
SELECT json_tuple(CAST(s AS BINARY), 'a') FROM t;

--: generator_json_tuple_column_field
SELECT json_tuple('{"0": "x"}', s) FROM t;

--: generator_explode_no_argument
SELECT explode() FROM t;

--: generator_explode_two_arguments
SELECT explode(a, a) FROM t;

--: generator_explode_outer_no_argument
SELECT explode_outer() FROM t;

--: generator_posexplode_no_argument
SELECT posexplode() FROM t;

--: generator_posexplode_outer_no_argument
SELECT posexplode_outer() FROM t;

--: generator_posexplode_two_arguments
SELECT posexplode(a, 1) FROM t;

--: generator_inline_no_argument
SELECT inline() FROM t;

--: generator_inline_outer_no_argument
SELECT inline_outer() FROM t;

--: generator_inline_two_arguments
SELECT inline(a, 1) FROM t;

--: generator_variant_explode_no_argument
SELECT * FROM variant_explode();

--: generator_mask_no_argument
SELECT mask() FROM t;

--: generator_count_min_sketch_one_argument
SELECT count_min_sketch(id) FROM t;

--: generator_explode_by_name
SELECT explode(collection => a) FROM t;

--: generator_explode_by_wrong_name
SELECT explode(nosuch => a) FROM t;

--: generator_explode_twice_by_name
SELECT explode(collection => a, collection => a) FROM t;

--: generator_posexplode_by_name
SELECT posexplode(collection => a) FROM t;

--: generator_inline_by_name
SELECT inline(input => array(st)) FROM t;

--: generator_explode_number
SELECT explode(id) FROM t;

--: generator_explode_text
SELECT explode(s) FROM t;

--: generator_explode_null
SELECT explode(NULL) FROM t;

--: generator_posexplode_struct
SELECT posexplode(st) FROM t;

--: generator_inline_of_numbers
SELECT inline(a) FROM t;

--: generator_inline_of_struct
SELECT inline(st) FROM t;

--: generator_in_sum
SELECT sum(explode(a)) FROM t;

--: generator_in_sum_by_group
SELECT p, sum(explode(a)) FROM t GROUP BY p;

--: generator_in_max_with_alias
SELECT max(explode(a)) AS x FROM t;

--: generator_in_count_distinct
SELECT count(DISTINCT explode(a)) FROM t;

--: generator_in_limit
SELECT id FROM t LIMIT explode(a);

--: generator_in_generator
SELECT explode(explode(array(a))) FROM t;

--: generator_in_call
SELECT upper(explode(array(s))) FROM t;

--: generator_in_case
SELECT CASE WHEN true THEN explode(a) END FROM t;

--: generator_in_plus
SELECT explode(a) + 1 FROM t;

--: generator_in_cast
SELECT CAST(explode(a) AS STRING) FROM t;

--: generator_in_struct
SELECT struct(explode(a)) FROM t;

--: generator_two
SELECT explode(a), explode(m) FROM t;
