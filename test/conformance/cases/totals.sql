--: sum_of_long_decimals
SELECT try_sum(x), try_sum(y) FROM (SELECT CAST(repeat('9', 38) AS DECIMAL(38,0)) AS x, CAST(repeat('9', 30) AS DECIMAL(30,0)) AS y FROM range(20));

--: sum_of_one_long_decimal
SELECT try_sum(x), sum(x) FROM (SELECT CAST(repeat('9', 38) AS DECIMAL(38,0)) AS x FROM range(1));

--: sum_of_long_decimals_that_fits
SELECT try_sum(x), try_avg(x), sum(x) FROM (SELECT CAST(id AS DECIMAL(38,0)) * 12345678901234567890123456789012345BD AS x FROM range(20));

--: sum_of_long_fractions
SELECT try_sum(x), try_avg(x), try_sum(-x), try_sum(DISTINCT x), try_avg(DISTINCT x), try_sum(x) FILTER (WHERE id < 3) FROM (SELECT id, CAST(concat(id, repeat('9', 26), '.', repeat('9', 10)) AS DECIMAL(38,10)) AS x FROM range(5));

--: sum_of_long_and_short_decimals
SELECT id % 3 AS k, try_sum(x), try_avg(x) FROM (SELECT id, CASE id % 3 WHEN 0 THEN CAST(repeat('9', 37) AS DECIMAL(38,0)) WHEN 1 THEN CAST(id AS DECIMAL(38,0)) END AS x FROM range(12)) GROUP BY 1;

--: sum_of_long_decimals_over_windows
SELECT id, try_sum(x) OVER (ORDER BY id), try_avg(x) OVER (ORDER BY id) FROM (SELECT id, CAST(repeat('9', 38) AS DECIMAL(38,0)) AS x FROM range(3));

--: sum_of_long_decimals_from_both_sides
SELECT try_sum(x), try_avg(x) FROM (SELECT CASE id % 2 WHEN 0 THEN CAST(concat('5', repeat('0', 37)) AS DECIMAL(38,0)) ELSE CAST(concat('-4', repeat('9', 37)) AS DECIMAL(38,0)) END AS x FROM range(0, 10, 1, 1));

--: average_of_long_decimals
SELECT try_avg(x), try_avg(y) FROM (SELECT CAST(repeat('9', 38) AS DECIMAL(38,0)) AS x, CAST(concat('1', repeat('3', 33)) AS DECIMAL(38,0)) AS y FROM range(2));

--: average_of_a_long_decimal_fails
SELECT avg(x) FROM (SELECT CAST(repeat('9', 38) AS DECIMAL(38,0)) AS x FROM range(1));

--: sum_of_long_decimals_legacy ansi=off
SELECT sum(x), sum(y), avg(x), avg(y) FROM (SELECT CAST(repeat('9', 38) AS DECIMAL(38,0)) AS x, CAST(repeat('9', 30) AS DECIMAL(30,0)) AS y FROM range(20));

--: sum_of_nothing_long
SELECT try_sum(x), try_avg(x), sum(x) FROM (SELECT CAST(NULL AS DECIMAL(38,5)) AS x FROM range(3));

--: moments_of_what_does_not_vary
SELECT skewness(x), kurtosis(x), skewness(DISTINCT x), var_samp(x), stddev_pop(x) FROM VALUES (0.1D), (0.1D), (0.1D) AS t(x);

--: moments_of_what_is_not_finite
SELECT skewness(x), kurtosis(x), skewness(y), kurtosis(y) FROM VALUES (double('Infinity'), double('NaN')), (double('Infinity'), double('NaN')) AS t(x, y);

--: logarithms_of_powers
SELECT ceil(log2(power(2, id))), ceil(log(2, power(2, id))), floor(log10(power(10, id))) FROM range(0, 22);

--: times
SELECT sum(x), avg(x), try_sum(x), try_avg(x), sum(DISTINCT x), avg(x) FILTER (WHERE x IS NULL) FROM VALUES (TIMESTAMP'2020-01-01 00:00:00.25'), (NULL), (TIMESTAMP'1960-01-01 00:00:00') AS t(x);

--: times_over_a_window
SELECT x, sum(x) OVER (ORDER BY x) FROM VALUES (TIMESTAMP'2020-01-01 00:00:00.25'), (NULL), (TIMESTAMP'1960-01-01 00:00:00') AS t(x);

--: times_without_ansi ansi=off
SELECT sum(x), avg(x) FROM VALUES (TIMESTAMP'2020-01-01 00:00:00.25'), (NULL) AS t(x);

--: times_without_a_zone
SELECT avg(x) FROM VALUES (TIMESTAMP_NTZ'2020-01-01 00:00:00.25'), (NULL) AS t(x);
