--: tumbling
SELECT window, count(*) AS n, sum(v) AS s FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1), (TIMESTAMP'2024-01-01 00:04:59.999999', 2), (TIMESTAMP'2024-01-01 00:05:00', 3) AS t(ts, v) GROUP BY window(ts, '5 minutes');

--: tumbling_called
SELECT window(ts, '5 minutes'), count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes');

--: tumbling_alias
SELECT window(ts, '5 minutes') AS w, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes');

--: group_by_alias
SELECT window(ts, '5 minutes') AS w, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY w;

--: group_by_ordinal
SELECT window(ts, '5 minutes'), count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY 1;

--: group_by_all
SELECT window(ts, '5 minutes') AS w, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY ALL;

--: fields
SELECT k, window.start, window.end, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:00:00'), ('a', TIMESTAMP'2024-01-01 00:01:00'), ('b', TIMESTAMP'2024-01-01 00:06:00') AS t(k, ts) GROUP BY k, window(ts, '5 minutes');

--: fields_of_call
SELECT window(ts, '5 minutes').start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:01:00') AS t(ts) GROUP BY window(ts, '5 minutes');

--: group_by_field
SELECT window(ts, '5 minutes').start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:02:00') AS t(ts) GROUP BY window(ts, '5 minutes').start;

--: start_offset
SELECT window.start AS s, window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:16:00') AS t(ts) GROUP BY window(ts, '1 hour', '1 hour', '15 minutes');

--: start_negative
SELECT window.start AS s, window.end AS e FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:16:00') AS t(ts) GROUP BY window(ts, '1 hour', '1 hour', '-5 minutes');

--: before_epoch
SELECT window.start AS s, window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'1969-12-31 23:59:59.999999'), (TIMESTAMP'1905-06-07 08:09:10') AS t(ts) GROUP BY window(ts, '7 minutes', '7 minutes', '1 second');

--: weeks
SELECT window.start AS s, window.end AS e FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '1 week');

--: sliding
SELECT window.start AS s, window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '10 minutes', '5 minutes');

--: sliding_uneven
SELECT window.start AS s, window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:06:00'), (TIMESTAMP'2024-01-01 00:09:00') AS t(ts) GROUP BY window(ts, '10 minutes', '4 minutes');

--: sliding_start
SELECT window.start AS s, window.end AS e, sum(v) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:01:00', 1), (TIMESTAMP'2024-01-01 00:06:00', 2) AS t(ts, v) GROUP BY window(ts, '10 minutes', '5 minutes', '2 minutes');

--: sliding_select
SELECT v, window(ts, '10 minutes', '5 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:01:00', 1), (NULL, 2) AS t(ts, v);

--: select
SELECT v, window(ts, '10 minutes') FROM VALUES (TIMESTAMP'2024-01-01 00:01:00', 1), (NULL, 2) AS t(ts, v);

--: select_field
SELECT v, window(ts, '10 minutes').end FROM VALUES (TIMESTAMP'2024-01-01 00:01:00', 1) AS t(ts, v);

--: select_star
SELECT *, window(ts, '10 minutes') FROM VALUES (TIMESTAMP'2024-01-01 00:01:00', 1) AS t(ts, v);

--: select_beside_field
SELECT window(ts, '10 minutes') AS w, window.start FROM VALUES (TIMESTAMP'2024-01-01 00:01:00', 1) AS t(ts, v);

--: nulls
SELECT window.start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (NULL), (NULL) AS t(ts) GROUP BY window(ts, '5 minutes');

--: nulls_sliding
SELECT window.start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:01:00'), (NULL) AS t(ts) GROUP BY window(ts, '5 minutes', '2 minutes');

--: empty
SELECT window, count(*) AS n FROM (SELECT TIMESTAMP'2024-01-01 00:01:00' AS ts WHERE false) GROUP BY window(ts, '5 minutes');

--: ntz
SELECT window, count(*) AS n FROM VALUES (TIMESTAMP_NTZ'2024-03-10 02:31:00'), (NULL) AS t(ts) GROUP BY window(ts, '5 minutes');

--: ntz_sliding tz=America/New_York
SELECT window.start AS s, window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP_NTZ'2024-03-10 02:31:00'), (TIMESTAMP_NTZ'1969-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '3 hours', '1 hour');

--: date_column
SELECT window.start AS s, count(*) AS n FROM VALUES (DATE'2024-03-10') AS t(d) GROUP BY window(d, '12 hours');

--: text_column
SELECT window.start AS s, count(*) AS n FROM VALUES ('2024-03-10 01:02:03') AS t(d) GROUP BY window(d, '12 hours');

--: dst_spring tz=America/New_York
SELECT string(window.start) AS s, string(window.end) AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-03-10 01:30:00'), (TIMESTAMP'2024-03-10 03:30:00') AS t(ts) GROUP BY window(ts, '1 hour');

--: dst_days tz=America/New_York
SELECT string(window.start) AS s, string(window.end) AS e FROM VALUES (TIMESTAMP'2024-03-10 01:30:00'), (TIMESTAMP'2024-11-03 12:30:00') AS t(ts) GROUP BY window(ts, '1 day', '1 day', '5 hours');

--: zone_kathmandu tz=Asia/Kathmandu
SELECT string(window.start) AS s, string(window.end) AS e FROM VALUES (TIMESTAMP'2024-03-10 01:30:00') AS t(ts) GROUP BY window(ts, '1 hour');

--: having
SELECT window.start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes') HAVING count(*) > 1;

--: having_field
SELECT count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes') HAVING window.start > TIMESTAMP'2024-01-01 00:00:00';

--: order_by ordered
SELECT window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:11:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes') ORDER BY window.start DESC;

--: order_by_call ordered
SELECT window(ts, '5 minutes') AS w, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:11:00') AS t(ts) GROUP BY window(ts, '5 minutes') ORDER BY window(ts, '5 minutes') DESC;

--: where
SELECT ts FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:11:00') AS t(ts) WHERE window(ts, '5 minutes').start > TIMESTAMP'2024-01-01 00:00:00';

--: twice_the_same
SELECT window(ts, '5 minutes').start AS s, window(ts, '5 minutes').end AS e FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts);

--: interval_durations
SELECT window.start AS s FROM VALUES (TIMESTAMP'2024-01-01 00:03:00') AS t(ts) GROUP BY window(ts, INTERVAL '5' MINUTE);

--: milliseconds
SELECT window.start AS s, window.end AS e FROM VALUES (TIMESTAMP'2024-01-01 00:03:00.123456') AS t(ts) GROUP BY window(ts, '250 milliseconds 7 microseconds');

--: interval_word
SELECT window.start AS s FROM VALUES (TIMESTAMP'2024-01-01 00:03:00') AS t(ts) GROUP BY window(ts, 'interval 1 hour 30 minutes');

--: own_window_column
SELECT window, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:03:00', 1) AS t(ts, window) GROUP BY window(ts, '5 minutes');

--: rollup
SELECT k, window.start AS s, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:03:00'), ('b', TIMESTAMP'2024-01-01 00:13:00') AS t(k, ts) GROUP BY ROLLUP(k, window(ts, '5 minutes'));

--: over_expression
SELECT window.start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:03:00') AS t(ts) GROUP BY window(ts + INTERVAL '1' HOUR, '5 minutes');

--: window_time
SELECT k, window.start AS s, window.end AS e, window_time(window), n FROM (SELECT k, window, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:03:00'), ('b', TIMESTAMP'2024-01-01 00:13:00') AS t(k, ts) GROUP BY k, window(ts, '5 minutes'));

--: window_time_alias
SELECT window_time(w) AS wt FROM (SELECT window(ts, '5 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:03:00') AS t(ts));

--: window_time_ntz
SELECT window_time(window) FROM (SELECT window(ts, '5 minutes') FROM VALUES (TIMESTAMP_NTZ'2024-01-01 00:03:00') AS t(ts));

--: window_time_regrouped
SELECT window.start AS s, window.end AS e, sum(n) AS n FROM (SELECT window, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:03:00'), (TIMESTAMP'2024-01-01 00:13:00') AS t(ts) GROUP BY window(ts, '5 minutes')) GROUP BY window(window_time(window), '30 minutes');

--: window_of_window
SELECT window.start AS s, window.end AS e, sum(n) AS n FROM (SELECT window, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:03:00'), (TIMESTAMP'2024-01-01 00:13:00') AS t(ts) GROUP BY window(ts, '5 minutes')) GROUP BY window(window, '30 minutes');

--: window_time_in_aggregate
SELECT window_time(window), count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:03:00') AS t(ts) GROUP BY window(ts, '5 minutes');

--: window_time_grouped
SELECT window_time(window) AS wt, count(*) AS n FROM (SELECT window(ts, '5 minutes') FROM VALUES (TIMESTAMP'2024-01-01 00:03:00') AS t(ts)) GROUP BY window_time(window);

--: window_time_of_struct
SELECT window_time(w) FROM (SELECT named_struct('start', TIMESTAMP'2024-01-01 00:00:00', 'end', TIMESTAMP'2024-01-01 00:05:00') AS w);

--: window_time_of_timestamp
SELECT window_time(ts) FROM VALUES (TIMESTAMP'2024-01-01 00:03:00') AS t(ts);

--: session
SELECT session_window, count(*) AS n, sum(v) AS s FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1), (TIMESTAMP'2024-01-01 00:04:00', 2), (TIMESTAMP'2024-01-01 00:20:00', 3) AS t(ts, v) GROUP BY session_window(ts, '5 minutes');

--: session_keys
SELECT k, session_window.start AS s, session_window.end AS e, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:00:00'), ('a', TIMESTAMP'2024-01-01 00:04:00'), ('b', TIMESTAMP'2024-01-01 00:06:00'), ('a', TIMESTAMP'2024-01-01 00:08:59'), (NULL, TIMESTAMP'2024-01-01 00:06:00'), (NULL, TIMESTAMP'2024-01-01 00:07:00') AS t(k, ts) GROUP BY k, session_window(ts, '5 minutes');

--: session_ties
SELECT session_window.start AS s, session_window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:05:00'), (TIMESTAMP'2024-01-01 00:05:00'), (TIMESTAMP'2024-01-01 00:09:59.999999') AS t(ts) GROUP BY session_window(ts, '5 minutes');

--: session_nulls
SELECT session_window.start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (NULL) AS t(ts) GROUP BY session_window(ts, '5 minutes');

--: session_ntz
SELECT session_window, count(*) AS n FROM VALUES (TIMESTAMP_NTZ'2024-01-01 00:00:00'), (TIMESTAMP_NTZ'2024-01-01 00:01:00') AS t(ts) GROUP BY session_window(ts, '5 minutes');

--: session_empty
SELECT session_window, count(*) AS n FROM (SELECT TIMESTAMP'2024-01-01 00:01:00' AS ts WHERE false) GROUP BY session_window(ts, '5 minutes');

--: session_gap_expression
SELECT k, session_window.start AS s, session_window.end AS e, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:00:00'), ('a', TIMESTAMP'2024-01-01 00:04:00'), ('b', TIMESTAMP'2024-01-01 00:00:00'), ('b', TIMESTAMP'2024-01-01 00:04:00'), ('c', TIMESTAMP'2024-01-01 00:04:00') AS t(k, ts) GROUP BY k, session_window(ts, CASE WHEN k = 'a' THEN '5 minutes' WHEN k = 'b' THEN '1 minute' ELSE '-1 minute' END);

--: session_having
SELECT k, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:00:00'), ('a', TIMESTAMP'2024-01-01 00:04:00'), ('b', TIMESTAMP'2024-01-01 00:00:00') AS t(k, ts) GROUP BY k, session_window(ts, '5 minutes') HAVING count(*) > 1;

--: session_select
SELECT v, session_window(ts, '5 minutes') FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1), (TIMESTAMP'2024-01-01 00:04:00', 2), (NULL, 3) AS t(ts, v);

--: session_two_steps
SELECT w, count(*) AS n FROM (SELECT session_window(ts, '5 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:04:00') AS t(ts)) GROUP BY w;

--: session_distinct
SELECT session_window.start AS s, count(DISTINCT v) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', 1), (TIMESTAMP'2024-01-01 00:04:00', 1), (TIMESTAMP'2024-01-01 00:24:00', 1) AS t(ts, v) GROUP BY session_window(ts, '5 minutes');

--: session_window_time
SELECT window_time(session_window) FROM (SELECT session_window, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, '5 minutes'));

--: session_rollup
SELECT k, session_window.start AS s, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:00:00'), ('b', TIMESTAMP'2024-01-01 00:04:00') AS t(k, ts) GROUP BY ROLLUP(k, session_window(ts, '5 minutes'));

--: error_two_windows
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes'), window(ts, '10 minutes');

--: error_window_and_session
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes'), session_window(ts, '10 minutes');

--: error_zero
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '0 minutes');

--: error_negative
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '-5 minutes');

--: error_slide_negative
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes', '-5 minutes');

--: error_slide_longer
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes', '10 minutes');

--: error_start_longer
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes', '5 minutes', '5 minutes');

--: error_months
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '1 month');

--: error_no_duration
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, 'soon');

--: error_type
SELECT count(*) FROM VALUES (1) AS t(v) GROUP BY window(v, '5 minutes');

--: error_duration_column
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', '5 minutes') AS t(ts, d) GROUP BY window(ts, d);

--: error_one_argument
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts);

--: error_five_arguments
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '1 hour', '1 hour', '1 minute', '1 minute');

--: error_column
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(tss, '5 minutes');

--: error_not_grouped
SELECT ts, window, count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY window(ts, '5 minutes');

--: error_session_zero
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, '0 minutes');

--: error_session_months
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, '1 month');

--: error_session_type
SELECT count(*) FROM VALUES (1) AS t(v) GROUP BY session_window(v, '5 minutes');

--: error_session_gap_type
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, 5);

--: error_session_arguments
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts);

--: in_aggregate
SELECT max(window(ts, '5 minutes').end) AS e, count(window(ts, '5 minutes')) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (NULL) AS t(ts);

--: distinct ordered
SELECT DISTINCT window(ts, '5 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:06:00'), (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:02:00') AS t(ts) ORDER BY w;

--: over_window
SELECT window(ts, '5 minutes').start AS s, row_number() OVER (PARTITION BY window(ts, '5 minutes') ORDER BY ts) AS r FROM VALUES (TIMESTAMP'2024-01-01 00:06:00'), (TIMESTAMP'2024-01-01 00:01:00'), (TIMESTAMP'2024-01-01 00:02:00') AS t(ts);

--: integer_duration
SELECT window.start AS s FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, 300000000);

--: no_ansi ansi=off
SELECT window.start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:06:00'), (TIMESTAMP'1960-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '10 minutes', '5 minutes');

--: joined
SELECT a.k, window.start AS s, count(*) AS n FROM VALUES (1, TIMESTAMP'2024-01-01 00:06:00'), (2, TIMESTAMP'2024-01-01 00:07:00') AS a(k, ts) JOIN VALUES (1), (1), (2) AS b(k) ON a.k = b.k GROUP BY a.k, window(a.ts, '5 minutes');

--: upper_case
SELECT WINDOW.START AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY WINDOW(ts, '5 MINUTES');

--: column_named_window
SELECT window, count(*) AS n FROM VALUES ('a'), ('b') AS t(window) GROUP BY window;

--: alias_of_time
SELECT ts AS a, window(ts, '5 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) WHERE ts IS NOT NULL;

--: subquery
SELECT k, (SELECT max(window(ts, '5 minutes').start) FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts)) AS s FROM VALUES (1) AS a(k);

--: grouping_sets
SELECT window.start AS s, k, count(*) AS n, grouping_id() AS g FROM VALUES ('a', TIMESTAMP'2024-01-01 00:06:00') AS t(k, ts) GROUP BY GROUPING SETS ((k, window(ts, '5 minutes')), (k), ());

--: cte_regrouped
WITH w AS (SELECT window AS five, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:03:00'), (TIMESTAMP'2024-01-01 00:13:00') AS t(ts) GROUP BY window(ts, '5 minutes')) SELECT window.start AS s, window.end AS e, sum(n) AS n FROM w GROUP BY window(window_time(five), '30 minutes');

--: cte_window_of_window
WITH w AS (SELECT window AS five, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:03:00'), (TIMESTAMP'2024-01-01 00:13:00') AS t(ts) GROUP BY window(ts, '5 minutes')) SELECT window.start AS s, window.end AS e, sum(n) AS n FROM w GROUP BY window(five, '10 minutes');

--: session_key_expression
SELECT upper(k) AS u, session_window.start AS s, session_window.end AS e, count(*) AS n FROM VALUES ('a', TIMESTAMP'2024-01-01 00:00:00'), ('A', TIMESTAMP'2024-01-01 00:04:00'), ('b', TIMESTAMP'2024-01-01 00:04:00') AS t(k, ts) GROUP BY upper(k), session_window(ts, '5 minutes');

--: session_covered
SELECT session_window.start AS s, session_window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00', '1 hour'), (TIMESTAMP'2024-01-01 00:01:00', '1 minute'), (TIMESTAMP'2024-01-01 00:30:00', '1 minute'), (TIMESTAMP'2024-01-01 01:00:00.000001', '1 minute') AS t(ts, gap) GROUP BY session_window(ts, gap);

--: session_gap_texts
SELECT k, session_window.end AS e FROM VALUES (1, 'interval 2 hours'), (2, '1 day 2 hours'), (3, 'soon'), (4, NULL), (5, '1.5 seconds'), (6, '5 min'), (7, ' 3 Minutes '), (8, '2 weeks -1 day'), (9, '1 month'), (10, '250 milliseconds 7 microseconds') AS t(k, gap) GROUP BY k, session_window(timestamp_seconds(k), gap);

--: session_gap_interval
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, INTERVAL '5' MINUTE);

--: session_gap_no_text
SELECT count(*) FROM VALUES (TIMESTAMP'2024-01-01 00:00:00') AS t(ts) GROUP BY session_window(ts, 'soon');

--: session_dst tz=America/New_York
SELECT string(session_window.start) AS s, string(session_window.end) AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-03-09 12:00:00'), (TIMESTAMP'2024-03-10 12:00:00'), (TIMESTAMP'2024-03-11 12:00:01') AS t(ts) GROUP BY session_window(ts, '1 day');

--: session_order ordered
SELECT session_window.end AS e, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:04:00'), (TIMESTAMP'2024-01-01 00:40:00') AS t(ts) GROUP BY session_window(ts, '5 minutes') HAVING session_window.start >= TIMESTAMP'2024-01-01 00:00:00' ORDER BY session_window.start DESC;

--: session_collected
SELECT k, session_window.start AS s, sort_array(collect_list(v)) AS vs, max_by(v, ts) AS l FROM VALUES ('a', TIMESTAMP'2024-01-01 00:00:00', 1), ('a', TIMESTAMP'2024-01-01 00:04:00', 2), ('b', TIMESTAMP'2024-01-01 00:04:00', 3) AS t(k, ts, v) GROUP BY k, session_window(ts, '5 minutes');

--: session_of_window
WITH w AS (SELECT window AS five FROM VALUES (TIMESTAMP'2024-01-01 00:03:00'), (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes')) SELECT session_window.start AS s, session_window.end AS e, count(*) AS n FROM w GROUP BY session_window(five, '6 minutes');

--: session_global
SELECT count(session_window(ts, '5 minutes')) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:00:00'), (TIMESTAMP'2024-01-01 00:04:00') AS t(ts);

--: window_in_window
SELECT window(window(ts, '5 minutes'), '10 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts);

--: named_window
SELECT row_number() OVER w AS r FROM VALUES (TIMESTAMP'2024-01-01 00:06:00'), (TIMESTAMP'2024-01-01 00:07:00') AS t(ts) WINDOW w AS (PARTITION BY window(ts, '5 minutes') ORDER BY ts);

--: null_time
SELECT window(NULL, '5 minutes');

--: no_from
SELECT window(TIMESTAMP'2024-01-01 00:06:00', '5 minutes');

--: beside_generator
SELECT explode(array(1, 2)) AS x, window(ts, '5 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts);

--: having_call
SELECT count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes') HAVING window(ts, '5 minutes').start IS NOT NULL;

--: distinct_session
SELECT DISTINCT session_window(ts, '5 minutes') AS w FROM VALUES (TIMESTAMP'2024-01-01 00:06:00'), (TIMESTAMP'2024-01-01 00:07:00') AS t(ts);

--: distinct_session_keys
SELECT DISTINCT k, session_window(ts, '5 minutes') AS w FROM VALUES (1, TIMESTAMP'2024-01-01 00:06:00'), (1, TIMESTAMP'2024-01-01 00:07:00'), (2, TIMESTAMP'2024-01-01 00:09:00') AS t(k, ts);

--: session_regrouped
SELECT s, sum(n) AS n FROM (SELECT k, session_window AS s, count(*) AS n FROM VALUES (1, TIMESTAMP'2024-01-01 00:06:00'), (2, TIMESTAMP'2024-01-01 00:07:00') AS t(k, ts) GROUP BY k, session_window(ts, '5 minutes')) GROUP BY s;

--: session_group_field
SELECT session_window(ts, '5 minutes').start AS s, count(*) AS n FROM VALUES (TIMESTAMP'2024-01-01 00:06:00'), (TIMESTAMP'2024-01-01 00:07:00') AS t(ts) GROUP BY session_window(ts, '5 minutes').start;

--: session_null_gap
SELECT session_window(TIMESTAMP'2024-01-01 00:06:00', NULL);

--: error_of_aggregate
SELECT count(*) FROM range(3) GROUP BY window(max(TIMESTAMP'2024-01-01 00:06:00'), '5 minutes');

--: error_column_beside
SELECT nope, window FROM VALUES (TIMESTAMP'2024-01-01 00:06:00') AS t(ts) GROUP BY window(ts, '5 minutes');

--: error_null_duration
SELECT window(TIMESTAMP'2024-01-01 00:06:00', NULL);

--: error_short_unit
SELECT window(TIMESTAMP'2024-01-01 00:06:00', '5 min');

--: error_fraction
SELECT window(TIMESTAMP'2024-01-01 00:06:00', '1.5 minutes');
