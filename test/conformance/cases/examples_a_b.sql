-- The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py).

--: abs_1
SELECT abs(-1);

--: abs_2
SELECT abs(INTERVAL -'1-1' YEAR TO MONTH);

--: acos_1
SELECT acos(1);

--: acos_2
SELECT acos(2);

--: acosh_1
SELECT acosh(1);

--: acosh_2
SELECT acosh(0);

--: add_months_1
SELECT add_months('2016-08-31', 1);

--: aes_decrypt_1
SELECT aes_decrypt(unhex('83F16B2AA704794132802D248E6BFD4E380078182D1544813898AC97E709B28A94'), '0000111122223333');

--: aes_decrypt_2
SELECT aes_decrypt(unhex('6E7CA17BBB468D3084B5744BCA729FB7B2B7BCB8E4472847D02670489D95FA97DBBA7D3210'), '0000111122223333', 'GCM');

--: aes_decrypt_3
SELECT aes_decrypt(unbase64('3lmwu+Mw0H3fi5NDvcu9lg=='), '1234567890abcdef', 'ECB', 'PKCS');

--: aes_decrypt_4
SELECT aes_decrypt(unbase64('2NYmDCjgXTbbxGA3/SnJEfFC/JQ7olk2VQWReIAAFKo='), '1234567890abcdef', 'CBC');

--: aes_decrypt_5
SELECT aes_decrypt(unbase64('AAAAAAAAAAAAAAAAAAAAAPSd4mWyMZ5mhvjiAPQJnfg='), 'abcdefghijklmnop12345678ABCDEFGH', 'CBC', 'DEFAULT');

--: aes_decrypt_6
SELECT aes_decrypt(unbase64('AAAAAAAAAAAAAAAAQiYi+sTLm7KD9UcZ2nlRdYDe/PX4'), 'abcdefghijklmnop12345678ABCDEFGH', 'GCM', 'DEFAULT', 'This is an AAD mixed into the input');

--: aes_encrypt_1
SELECT base64(aes_encrypt('Spark SQL', '1234567890abcdef', 'ECB', 'PKCS'));

--: aes_encrypt_2
SELECT base64(aes_encrypt('Spark', 'abcdefghijklmnop12345678ABCDEFGH', 'CBC', 'DEFAULT', unhex('00000000000000000000000000000000')));

--: aes_encrypt_3
SELECT base64(aes_encrypt('Spark', 'abcdefghijklmnop12345678ABCDEFGH', 'GCM', 'DEFAULT', unhex('000000000000000000000000'), 'This is an AAD mixed into the input'));

--: aggregate_1
SELECT aggregate(array(1, 2, 3), 0, (acc, x) -> acc + x);

--: aggregate_2
SELECT aggregate(array(1, 2, 3), 0, (acc, x) -> acc + x, acc -> acc * 10);

--: and_1
SELECT true and true;

--: and_2
SELECT true and false;

--: and_3
SELECT true and NULL;

--: and_4
SELECT false and NULL;

--: any_1
SELECT any(col) FROM VALUES (true), (false), (false) AS tab(col);

--: any_2
SELECT any(col) FROM VALUES (NULL), (true), (false) AS tab(col);

--: any_3
SELECT any(col) FROM VALUES (false), (false), (NULL) AS tab(col);

--: any_value_1
SELECT any_value(col) FROM VALUES (10), (5), (20) AS tab(col);

--: any_value_2
SELECT any_value(col) FROM VALUES (NULL), (5), (20) AS tab(col);

--: any_value_3
SELECT any_value(col, true) FROM VALUES (NULL), (5), (20) AS tab(col);

--: approx_count_distinct_1
SELECT approx_count_distinct(col1) FROM VALUES (1), (1), (2), (2), (3) tab(col1);

--: approx_percentile_1
SELECT approx_percentile(col, array(0.5, 0.4, 0.1), 100) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: approx_percentile_2
SELECT approx_percentile(col, 0.5, 100) FROM VALUES (0), (6), (7), (9), (10) AS tab(col);

--: approx_percentile_3
SELECT approx_percentile(col, 0.5, 100) FROM VALUES (INTERVAL '0' MONTH), (INTERVAL '1' MONTH), (INTERVAL '2' MONTH), (INTERVAL '10' MONTH) AS tab(col);

--: approx_percentile_4
SELECT approx_percentile(col, array(0.5, 0.7), 100) FROM VALUES (INTERVAL '0' SECOND), (INTERVAL '1' SECOND), (INTERVAL '2' SECOND), (INTERVAL '10' SECOND) AS tab(col);

--: approx_top_k_1
SELECT approx_top_k(expr) FROM VALUES (0), (0), (1), (1), (2), (3), (4), (4) AS tab(expr);

--: approx_top_k_2
SELECT approx_top_k(expr, 2) FROM VALUES 'a', 'b', 'c', 'c', 'c', 'c', 'd', 'd' AS tab(expr);

--: approx_top_k_3
SELECT approx_top_k(expr, 10, 100) FROM VALUES (0), (1), (1), (2), (2), (2) AS tab(expr);

--: approx_top_k_accumulate_1
SELECT approx_top_k_estimate(approx_top_k_accumulate(expr)) FROM VALUES (0), (0), (1), (1), (2), (3), (4), (4) AS tab(expr);

--: approx_top_k_accumulate_2
SELECT approx_top_k_estimate(approx_top_k_accumulate(expr, 100), 2) FROM VALUES 'a', 'b', 'c', 'c', 'c', 'c', 'd', 'd' AS tab(expr);

--: approx_top_k_combine_1
SELECT approx_top_k_estimate(approx_top_k_combine(sketch, 10000), 5) FROM (SELECT approx_top_k_accumulate(expr) AS sketch FROM VALUES (0), (0), (1), (1) AS tab(expr) UNION ALL SELECT approx_top_k_accumulate(expr) AS sketch FROM VALUES (2), (3), (4), (4) AS tab(expr));

--: approx_top_k_estimate_1
SELECT approx_top_k_estimate(approx_top_k_accumulate(expr), 2) FROM VALUES 'a', 'b', 'c', 'c', 'c', 'c', 'd', 'd' tab(expr);

--: array_1
SELECT array(1, 2, 3);

--: array_agg_1 bag
SELECT array_agg(col) FROM VALUES (1), (2), (1) AS tab(col);

--: array_append_1
SELECT array_append(array('b', 'd', 'c', 'a'), 'd');

--: array_append_2
SELECT array_append(array(1, 2, 3, null), null);

--: array_append_3
SELECT array_append(CAST(null as Array<Int>), 2);

--: array_compact_1
SELECT array_compact(array(1, 2, 3, null));

--: array_compact_2
SELECT array_compact(array("a", "b", "c"));

--: array_contains_1
SELECT array_contains(array(1, 2, 3), 2);

--: array_distinct_1
SELECT array_distinct(array(1, 2, 3, null, 3));

--: array_except_1
SELECT array_except(array(1, 2, 3), array(1, 3, 5));

--: array_insert_1
SELECT array_insert(array(1, 2, 3, 4), 5, 5);

--: array_insert_2
SELECT array_insert(array(5, 4, 3, 2), -1, 1);

--: array_insert_3
SELECT array_insert(array(5, 3, 2, 1), -4, 4);

--: array_intersect_1
SELECT array_intersect(array(1, 2, 3), array(1, 3, 5));

--: array_join_1
SELECT array_join(array('hello', 'world'), ' ');

--: array_join_2
SELECT array_join(array('hello', null ,'world'), ' ');

--: array_join_3
SELECT array_join(array('hello', null ,'world'), ' ', ',');

--: array_max_1
SELECT array_max(array(1, 20, null, 3));

--: array_min_1
SELECT array_min(array(1, 20, null, 3));

--: array_position_1
SELECT array_position(array(312, 773, 708, 708), 708);

--: array_position_2
SELECT array_position(array(312, 773, 708, 708), 414);

--: array_prepend_1
SELECT array_prepend(array('b', 'd', 'c', 'a'), 'd');

--: array_prepend_2
SELECT array_prepend(array(1, 2, 3, null), null);

--: array_prepend_3
SELECT array_prepend(CAST(null as Array<Int>), 2);

--: array_remove_1
SELECT array_remove(array(1, 2, 3, null, 3), 3);

--: array_repeat_1
SELECT array_repeat('123', 2);

--: array_size_1
SELECT array_size(array('b', 'd', 'c', 'a'));

--: array_sort_1
SELECT array_sort(array(5, 6, 1), (left, right) -> case when left < right then -1 when left > right then 1 else 0 end);

--: array_sort_2
SELECT array_sort(array('bc', 'ab', 'dc'), (left, right) -> case when left is null and right is null then 0 when left is null then -1 when right is null then 1 when left < right then 1 when left > right then -1 else 0 end);

--: array_sort_3
SELECT array_sort(array('b', 'd', null, 'c', 'a'));

--: array_union_1
SELECT array_union(array(1, 2, 3), array(1, 3, 5));

--: arrays_overlap_1
SELECT arrays_overlap(array(1, 2, 3), array(3, 4, 5));

--: arrays_zip_1
SELECT arrays_zip(array(1, 2, 3), array(2, 3, 4));

--: arrays_zip_2
SELECT arrays_zip(array(1, 2), array(2, 3), array(3, 4));

--: ascii_1
SELECT ascii('222');

--: ascii_2
SELECT ascii(2);

--: asin_1
SELECT asin(0);

--: asin_2
SELECT asin(2);

--: asinh_1
SELECT asinh(0);

--: assert_true_1
SELECT assert_true(0 < 1);

--: atan_1
SELECT atan(0);

--: atan2_1
SELECT atan2(0, 0);

--: atanh_1
SELECT atanh(0);

--: atanh_2
SELECT atanh(2);

--: avg_1 approx=1e-12
SELECT avg(col) FROM VALUES (1), (2), (3) AS tab(col);

--: avg_2 approx=1e-12
SELECT avg(col) FROM VALUES (1), (2), (NULL) AS tab(col);

--: base64_1
SELECT base64('Spark SQL');

--: base64_2
SELECT base64(x'537061726b2053514c');

--: between_1
SELECT 0.5 between 0.1 AND 1.0;

--: bin_1
SELECT bin(13);

--: bin_2
SELECT bin(-13);

--: bin_3
SELECT bin(13.3);

--: bit_and_1
SELECT bit_and(col) FROM VALUES (3), (5) AS tab(col);

--: bit_count_1
SELECT bit_count(0);

--: bit_get_1
SELECT bit_get(11, 0);

--: bit_get_2
SELECT bit_get(11, 2);

--: bit_length_1
SELECT bit_length('Spark SQL');

--: bit_length_2
SELECT bit_length(x'537061726b2053514c');

--: bit_or_1
SELECT bit_or(col) FROM VALUES (3), (5) AS tab(col);

--: bit_xor_1
SELECT bit_xor(col) FROM VALUES (3), (5) AS tab(col);

--: bitmap_and_agg_1
SELECT substring(hex(bitmap_and_agg(col)), 0, 6) FROM VALUES (X 'F0'), (X '70'), (X '30') AS tab(col);

--: bitmap_and_agg_2
SELECT substring(hex(bitmap_and_agg(col)), 0, 6) FROM VALUES (X 'FF'), (X 'FF'), (X 'FF') AS tab(col);

--: bitmap_bit_position_1
SELECT bitmap_bit_position(1);

--: bitmap_bit_position_2
SELECT bitmap_bit_position(123);

--: bitmap_bucket_number_1
SELECT bitmap_bucket_number(123);

--: bitmap_bucket_number_2
SELECT bitmap_bucket_number(0);

--: bitmap_construct_agg_1
SELECT substring(hex(bitmap_construct_agg(bitmap_bit_position(col))), 0, 6) FROM VALUES (1), (2), (3) AS tab(col);

--: bitmap_construct_agg_2
SELECT substring(hex(bitmap_construct_agg(bitmap_bit_position(col))), 0, 6) FROM VALUES (1), (1), (1) AS tab(col);

--: bitmap_count_1
SELECT bitmap_count(X '1010');

--: bitmap_count_2
SELECT bitmap_count(X 'FFFF');

--: bitmap_count_3
SELECT bitmap_count(X '0');

--: bitmap_or_agg_1
SELECT substring(hex(bitmap_or_agg(col)), 0, 6) FROM VALUES (X '10'), (X '20'), (X '40') AS tab(col);

--: bitmap_or_agg_2
SELECT substring(hex(bitmap_or_agg(col)), 0, 6) FROM VALUES (X '10'), (X '10'), (X '10') AS tab(col);

--: bool_and_1
SELECT bool_and(col) FROM VALUES (true), (true), (true) AS tab(col);

--: bool_and_2
SELECT bool_and(col) FROM VALUES (NULL), (true), (true) AS tab(col);

--: bool_and_3
SELECT bool_and(col) FROM VALUES (true), (false), (true) AS tab(col);

--: bool_or_1
SELECT bool_or(col) FROM VALUES (true), (false), (false) AS tab(col);

--: bool_or_2
SELECT bool_or(col) FROM VALUES (NULL), (true), (false) AS tab(col);

--: bool_or_3
SELECT bool_or(col) FROM VALUES (false), (false), (NULL) AS tab(col);

--: bround_1
SELECT bround(2.5, 0);

--: bround_2
SELECT bround(25, -1);

--: btrim_1
SELECT btrim('    SparkSQL   ');

--: btrim_2
SELECT btrim(encode('    SparkSQL   ', 'utf-8'));

--: btrim_3
SELECT btrim('SSparkSQLS', 'SL');

--: btrim_4
SELECT btrim(encode('SSparkSQLS', 'utf-8'), encode('SL', 'utf-8'));
