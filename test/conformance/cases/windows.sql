--: setup
CREATE OR REPLACE TEMP VIEW w AS SELECT * FROM VALUES ('a', 1, 10), ('a', 2, NULL), ('a', 2, 30), ('b', 1, 5), ('b', 3, 7), (NULL, 1, 1) AS t(k, o, v);

--: row_number
SELECT k, o, row_number() OVER (PARTITION BY k ORDER BY o, v) AS r FROM w;

--: rank
SELECT k, o, rank() OVER (PARTITION BY k ORDER BY o) AS r, dense_rank() OVER (PARTITION BY k ORDER BY o) AS d FROM w;

--: percent_rank
SELECT k, o, percent_rank() OVER (PARTITION BY k ORDER BY o) AS p, cume_dist() OVER (PARTITION BY k ORDER BY o) AS c FROM w;

--: ntile
SELECT k, v, ntile(2) OVER (ORDER BY o, v, k) AS n FROM w;

--: lag_lead
SELECT k, o, v, lag(v) OVER (PARTITION BY k ORDER BY o, v) AS a, lead(v, 1, -1) OVER (PARTITION BY k ORDER BY o, v) AS b FROM w;

--: lag_ignore_nulls
SELECT k, o, v, lag(v) IGNORE NULLS OVER (PARTITION BY k ORDER BY o, v) AS a FROM w;

--: first_last
SELECT k, v, first_value(v) OVER (PARTITION BY k ORDER BY o, v) AS f, last_value(v) OVER (PARTITION BY k ORDER BY o, v) AS l FROM w;

--: nth_value
SELECT k, v, nth_value(v, 2) OVER (PARTITION BY k ORDER BY o, v) AS n FROM w;

--: sum_default
SELECT k, o, v, sum(v) OVER (PARTITION BY k ORDER BY o) AS s FROM w;

--: sum_whole
SELECT k, v, sum(v) OVER (PARTITION BY k) AS s, count(*) OVER () AS n FROM w;

--: rows_frame
SELECT k, v, sum(v) OVER (PARTITION BY k ORDER BY o, v ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS s FROM w;

--: rows_following
SELECT k, v, sum(v) OVER (PARTITION BY k ORDER BY o, v ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS s FROM w;

--: range_frame
SELECT k, o, sum(v) OVER (PARTITION BY k ORDER BY o RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING) AS s FROM w;

--: range_desc
SELECT k, o, sum(v) OVER (PARTITION BY k ORDER BY o DESC RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) AS s FROM w;

--: range_dates
SELECT d, count(*) OVER (ORDER BY d RANGE BETWEEN INTERVAL 2 DAYS PRECEDING AND CURRENT ROW) AS n FROM VALUES (DATE'2024-01-01'), (DATE'2024-01-02'), (DATE'2024-01-09') AS t(d);

--: named
SELECT k, sum(v) OVER x AS s FROM w WINDOW x AS (PARTITION BY k);

--: named_unknown
SELECT sum(v) OVER nope FROM w;

--: name_printed
SELECT sum(v) OVER (PARTITION BY k ORDER BY o DESC) FROM w;

--: name_printed_frame
SELECT sum(v) OVER (ORDER BY o ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING) FROM w;

--: rank_no_order
SELECT rank() OVER (PARTITION BY k) FROM w;

--: row_number_no_order
SELECT row_number() OVER () FROM w;

--: frame_reversed
SELECT sum(v) OVER (ORDER BY o ROWS BETWEEN 1 FOLLOWING AND 1 PRECEDING) FROM w;

--: range_two_orders
SELECT sum(v) OVER (ORDER BY o, v RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM w;

--: in_where
SELECT v FROM w WHERE row_number() OVER (ORDER BY v) = 1;

--: nested
SELECT sum(row_number() OVER (ORDER BY v)) OVER () FROM w;

--: over_aggregate
SELECT k, sum(sum(v)) OVER (ORDER BY k) AS s FROM w GROUP BY k;

--: over_group_rank
SELECT k, rank() OVER (ORDER BY sum(v) DESC) AS r FROM w GROUP BY k;

--: distinct_window
SELECT count(DISTINCT v) OVER (PARTITION BY k) FROM w;

--: not_a_window_function
SELECT upper(k) OVER () FROM w;

--: collect_frame
SELECT k, o, collect_list(v) OVER (PARTITION BY k ORDER BY o, v) AS c FROM w;

--: filter_window
SELECT k, count(*) FILTER (WHERE v > 5) OVER (PARTITION BY k) AS c FROM w;

--: qualify
SELECT k, v FROM w QUALIFY row_number() OVER (PARTITION BY k ORDER BY v) = 1;

--: avg_types
SELECT avg(v) OVER () AS a, sum(1.5) OVER () AS b, min(k) OVER () AS c FROM w;

--: nested_order
SELECT row_number() OVER (ORDER BY row_number() OVER (ORDER BY id DESC)) FROM range(3);

--: nested_grouped
SELECT sum(sum(id)) OVER (), rank() OVER (ORDER BY sum(id) OVER (ORDER BY id % 2)) FROM range(4) GROUP BY id % 2;

--: frame_of_days_and_hours
SELECT count(*) OVER (ORDER BY a RANGE BETWEEN INTERVAL '1' DAY PRECEDING AND INTERVAL '12' HOUR FOLLOWING) FROM VALUES (TIMESTAMP'2020-01-01') AS t(a);

--: frame_of_years_and_months
SELECT count(*) OVER (ORDER BY a RANGE BETWEEN INTERVAL 1 YEAR PRECEDING AND INTERVAL 2 MONTHS FOLLOWING) FROM VALUES (DATE'2020-01-01') AS t(a);

--: frame_of_two_kinds_backwards
SELECT count(*) OVER (ORDER BY a RANGE BETWEEN INTERVAL '2' HOUR FOLLOWING AND INTERVAL '12' MINUTE FOLLOWING) FROM VALUES (TIMESTAMP'2020-01-01') AS t(a);

--: frame_of_one_kind
SELECT count(*) OVER (ORDER BY a RANGE BETWEEN INTERVAL '1 2' DAY TO HOUR PRECEDING AND INTERVAL '2 3' DAY TO HOUR FOLLOWING) FROM VALUES (TIMESTAMP'2020-01-01'), (TIMESTAMP'2020-01-03') AS t(a);

--: whole_partition_of_chance
SELECT count(*), count_if(r = m), count(DISTINCT n) FROM (SELECT k, r, max(r) OVER (PARTITION BY k) AS m, count(*) OVER (PARTITION BY k) AS n FROM (SELECT id % 10 AS k, rand() AS r FROM range(1000)));

--: partition_by_chance
SELECT count(*), max(n) FROM (SELECT count(*) OVER (PARTITION BY r) AS n FROM (SELECT uuid() AS r FROM range(1000)));

--: names_of_another_case
SELECT sum(v) OVER w FROM VALUES (1) AS t(v) WINDOW W AS ();

--: names_that_differ_in_case
SELECT sum(v) OVER W FROM VALUES (1), (2) AS t(v) WINDOW W AS (), w AS (ORDER BY v);
