--: array_distinct_1
SELECT array_distinct(NULL);

--: array_join_1
SELECT array_join(array('hello', 'world'), NULL);

--: array_join_2
SELECT array_join(array('hello', null ,'world'), NULL, ',');

--: array_join_3
SELECT array_join(array('hello', null ,'world'), ' ', NULL);

--: array_repeat_1
SELECT array_repeat('123', NULL);

--: bit_and_1
SELECT bit_and(NULL) FROM VALUES (3), (5) AS tab(col);

--: bit_or_1
SELECT bit_or(NULL) FROM VALUES (3), (5) AS tab(col);

--: bit_xor_1
SELECT bit_xor(NULL) FROM VALUES (3), (5) AS tab(col);

--: substring_1
SELECT substring(hex(bitmap_and_agg(col)), NULL, 6) FROM VALUES (X 'F0'), (X '70'), (X '30') AS tab(col);

--: substring_2
SELECT substring(hex(bitmap_and_agg(col)), 0, NULL) FROM VALUES (X 'F0'), (X '70'), (X '30') AS tab(col);

--: bround_1
SELECT bround(2.5, NULL);

--: bround_2
SELECT bround(2.5, '1');

--: bround_3
SELECT bround(2.5, 1.5);

--: bround_4
SELECT bround(2.5, 2.5D);

--: left_1
SELECT left('Spark SQL', NULL);

--: levenshtein_1
SELECT levenshtein('kitten', 'sitting', NULL);

--: map_contains_key_1
SELECT map_contains_key(map(1, 'a', 2, 'b'), 1.5);

--: map_contains_key_2
SELECT map_contains_key(map(1, 'a', 2, 'b'), 2.5D);

--: months_between_1
SELECT months_between('1997-02-28 10:30:00', '1996-10-30', NULL);

--: regexp_extract_1
SELECT regexp_extract('100-200', '(\\d+)-(\\d+)', NULL);

--: repeat_1
SELECT repeat('123', NULL);

--: right_1
SELECT right('Spark SQL', NULL);

--: round_1
SELECT round(2.5, NULL);

--: round_2
SELECT round(2.5, '1');

--: round_3
SELECT round(2.5, 1.5);

--: round_4
SELECT round(2.5, 2.5D);

--: sort_array_1
SELECT sort_array(NULL, true);

--: substr_1
SELECT substr('Spark SQL', NULL);

--: substr_2
SELECT substr('Spark SQL', NULL, 1);

--: substring_3
SELECT substring('Spark SQL', NULL);

--: any_value_1
SELECT any_value(col, NULL) FROM VALUES (NULL), (5), (20) AS tab(col);

--: any_value_2
SELECT any_value(col, '1') FROM VALUES (NULL), (5), (20) AS tab(col);

--: any_value_3
SELECT any_value(col, 'x') FROM VALUES (NULL), (5), (20) AS tab(col);

--: approx_count_distinct_1
SELECT approx_count_distinct(col1, 1) FROM VALUES (1), (1), (2), (2), (3) tab(col1);

--: array_append_1
SELECT array_append(NULL, 'd');

--: array_contains_1
SELECT array_contains(NULL, 2);

--: array_contains_2
SELECT array_contains(array(1, 2, 3), NULL);

--: array_except_1
SELECT array_except(NULL, array(1, 3, 5));

--: array_except_2
SELECT array_except(array(1, 2, 3), NULL);

--: array_insert_1
SELECT array_insert(array(1, 2, 3, 4), NULL, 5);

--: array_insert_2
SELECT array_insert(array(1, 2, 3, 4), '1', 5);

--: array_insert_3
SELECT array_insert(array(1, 2, 3, 4), 1.5, 5);

--: array_insert_4
SELECT array_insert(array(1, 2, 3, 4), 2.5D, 5);

--: array_intersect_1
SELECT array_intersect(NULL, array(1, 3, 5));

--: array_intersect_2
SELECT array_intersect(array(1, 2, 3), NULL);

--: array_join_4
SELECT array_join(array('hello', 'world'), 1);

--: array_join_5
SELECT array_join(array('hello', 'world'), 1.5);

--: array_join_6
SELECT array_join(array('hello', 'world'), 2.5D);

--: array_join_7
SELECT array_join(array('hello', 'world'), true);

--: array_join_8
SELECT array_join(array('hello', 'world'), DATE'2020-02-03');

--: array_join_9
SELECT array_join(array('hello', 'world'), X'61');

--: array_join_10
SELECT array_join(array('hello', 'world'), ' ', 1);

--: array_join_11
SELECT array_join(array('hello', null ,'world'), 1, ',');

--: array_join_12
SELECT array_join(array('hello', null ,'world'), 1.5, ',');

--: array_join_13
SELECT array_join(array('hello', null ,'world'), 2.5D, ',');

--: array_join_14
SELECT array_join(array('hello', null ,'world'), true, ',');

--: array_join_15
SELECT array_join(array('hello', null ,'world'), DATE'2020-02-03', ',');

--: array_join_16
SELECT array_join(array('hello', null ,'world'), X'61', ',');

--: array_join_17
SELECT array_join(array('hello', null ,'world'), ' ', 1);

--: array_join_18
SELECT array_join(array('hello', null ,'world'), ' ', 1.5);

--: array_join_19
SELECT array_join(array('hello', null ,'world'), ' ', 2.5D);

--: array_join_20
SELECT array_join(array('hello', null ,'world'), ' ', true);

--: array_join_21
SELECT array_join(array('hello', null ,'world'), ' ', DATE'2020-02-03');

--: array_join_22
SELECT array_join(array('hello', null ,'world'), ' ', X'61');

--: array_position_1
SELECT array_position(NULL, 708);

--: array_prepend_1
SELECT array_prepend(NULL, 'd');

--: array_remove_1
SELECT array_remove(NULL, 3);

--: array_repeat_2
SELECT array_repeat('123', '1');

--: array_repeat_3
SELECT array_repeat('123', 1.5);

--: array_repeat_4
SELECT array_repeat('123', 2.5D);

--: array_union_1
SELECT array_union(NULL, array(1, 3, 5));

--: array_union_2
SELECT array_union(array(1, 2, 3), NULL);

--: arrays_overlap_1
SELECT arrays_overlap(NULL, array(3, 4, 5));

--: arrays_overlap_2
SELECT arrays_overlap(array(1, 2, 3), NULL);

--: bit_and_2
SELECT bit_and('1') FROM VALUES (3), (5) AS tab(col);

--: bit_and_3
SELECT bit_and(1.5) FROM VALUES (3), (5) AS tab(col);

--: bit_and_4
SELECT bit_and(2.5D) FROM VALUES (3), (5) AS tab(col);

--: bit_get_1
SELECT bit_get('1', 0);

--: bit_get_2
SELECT bit_get(1.5, 0);

--: bit_get_3
SELECT bit_get(2.5D, 0);

--: bit_or_2
SELECT bit_or('1') FROM VALUES (3), (5) AS tab(col);

--: bit_or_3
SELECT bit_or(1.5) FROM VALUES (3), (5) AS tab(col);

--: bit_or_4
SELECT bit_or(2.5D) FROM VALUES (3), (5) AS tab(col);

--: bit_xor_2
SELECT bit_xor('1') FROM VALUES (3), (5) AS tab(col);

--: bit_xor_3
SELECT bit_xor(1.5) FROM VALUES (3), (5) AS tab(col);

--: bit_xor_4
SELECT bit_xor(2.5D) FROM VALUES (3), (5) AS tab(col);

--: bitmap_count_1
SELECT bitmap_count(NULL);

--: bitmap_count_2
SELECT bitmap_count('1');

--: bitmap_count_3
SELECT bitmap_count('x');

--: ceil_1
SELECT ceil(3.1411, NULL);

--: ceil_2
SELECT ceil(3.1411, '1');

--: ceil_3
SELECT ceil(3.1411, 'x');

--: ceil_4
SELECT ceil(3.1411, 1.5);

--: ceil_5
SELECT ceil(3.1411, 2.5D);

--: ceiling_1
SELECT ceiling(3.1411, NULL);

--: ceiling_2
SELECT ceiling(3.1411, '1');

--: ceiling_3
SELECT ceiling(3.1411, 'x');

--: ceiling_4
SELECT ceiling(3.1411, 1.5);

--: ceiling_5
SELECT ceiling(3.1411, 2.5D);

--: collation_1
SELECT COLLATION(1);

--: collation_2
SELECT COLLATION(1.5);

--: collation_3
SELECT COLLATION(2.5D);

--: collation_4
SELECT COLLATION(true);

--: collation_5
SELECT COLLATION(array(1));

--: collation_6
SELECT COLLATION(DATE'2020-02-03');

--: collation_7
SELECT COLLATION(map('a',1));

--: collation_8
SELECT COLLATION(X'61');

--: collation_9
SELECT COLLATION();

--: decode_1
SELECT decode(1, 'utf-8');

--: element_at_1
SELECT element_at(array(1, 2, 3), NULL);

--: first_1
SELECT first(col, NULL) FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_2
SELECT first(col, '1') FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_3
SELECT first(col, 'x') FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_value_1
SELECT first_value(col, NULL) FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_value_2
SELECT first_value(col, '1') FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_value_3
SELECT first_value(col, 'x') FROM VALUES (NULL), (5), (20) AS tab(col);

--: flatten_1
SELECT flatten(NULL);

--: floor_1
SELECT floor(3.1411, NULL);

--: floor_2
SELECT floor(3.1411, '1');

--: floor_3
SELECT floor(3.1411, 'x');

--: floor_4
SELECT floor(3.1411, 1.5);

--: floor_5
SELECT floor(3.1411, 2.5D);

--: format_number_1
SELECT format_number('1', 4);

--: get_json_object_1
SELECT get_json_object(1, '$.a');

--: get_json_object_2
SELECT get_json_object(1.5, '$.a');

--: get_json_object_3
SELECT get_json_object(2.5D, '$.a');

--: get_json_object_4
SELECT get_json_object(true, '$.a');

--: get_json_object_5
SELECT get_json_object(DATE'2020-02-03', '$.a');

--: get_json_object_6
SELECT get_json_object(X'61', '$.a');

--: getbit_1
SELECT getbit('1', 0);

--: getbit_2
SELECT getbit(1.5, 0);

--: getbit_3
SELECT getbit(2.5D, 0);

--: ilike_1
SELECT ilike('Spark', '_Park', 1);

--: named_struct_1
SELECT named_struct(1.5, 1, 'b', 2) in(named_struct('a', 1, 'b', 1), named_struct('a', 1, 'b', 3));

--: named_struct_2
SELECT named_struct('a', 1, 1.5, 2) in(named_struct('a', 1, 'b', 1), named_struct('a', 1, 'b', 3));

--: named_struct_3
SELECT named_struct('a', 1, 'b', 2, 1) in(named_struct('a', 1, 'b', 1), named_struct('a', 1, 'b', 3));

--: json_array_length_1
SELECT json_array_length(1);

--: json_array_length_2
SELECT json_array_length(1.5);

--: json_array_length_3
SELECT json_array_length(2.5D);

--: json_array_length_4
SELECT json_array_length(true);

--: json_array_length_5
SELECT json_array_length(DATE'2020-02-03');

--: json_array_length_6
SELECT json_array_length(X'61');

--: json_object_keys_1
SELECT json_object_keys(1);

--: json_object_keys_2
SELECT json_object_keys(1.5);

--: json_object_keys_3
SELECT json_object_keys(2.5D);

--: json_object_keys_4
SELECT json_object_keys(true);

--: json_object_keys_5
SELECT json_object_keys(DATE'2020-02-03');

--: json_object_keys_6
SELECT json_object_keys(X'61');

--: last_1
SELECT last(col, NULL) FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_2
SELECT last(col, '1') FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_3
SELECT last(col, 'x') FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_value_1
SELECT last_value(col, NULL) FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_value_2
SELECT last_value(col, '1') FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_value_3
SELECT last_value(col, 'x') FROM VALUES (10), (5), (NULL) AS tab(col);

--: like_1
SELECT like('Spark', '_park', 1);

--: map_concat_1
SELECT map_concat(NULL, map(3, 'c'));

--: map_concat_2
SELECT map_concat(map(1, 'a', 2, 'b'), NULL);

--: map_contains_key_3
SELECT map_contains_key(NULL, 1);

--: map_contains_key_4
SELECT map_contains_key(map(1, 'a', 2, 'b'), NULL);

--: mask_1
SELECT mask(1);

--: mask_2
SELECT mask(1.5);

--: mask_3
SELECT mask(2.5D);

--: mask_4
SELECT mask(true);

--: mask_5
SELECT mask(DATE'2020-02-03');

--: mask_6
SELECT mask(X'61');

--: mask_7
SELECT mask('abcd-EFGH-8765-4321', 1);

--: mask_8
SELECT mask(1, 'Q');

--: mask_9
SELECT mask(1.5, 'Q');

--: mask_10
SELECT mask(2.5D, 'Q');

--: mask_11
SELECT mask(true, 'Q');

--: mask_12
SELECT mask(DATE'2020-02-03', 'Q');

--: mask_13
SELECT mask(X'61', 'Q');

--: mask_14
SELECT mask('abcd-EFGH-8765-4321', 1.5);

--: mask_15
SELECT mask('abcd-EFGH-8765-4321', 2.5D);

--: mask_16
SELECT mask('abcd-EFGH-8765-4321', true);

--: mask_17
SELECT mask('abcd-EFGH-8765-4321', DATE'2020-02-03');

--: mask_18
SELECT mask('abcd-EFGH-8765-4321', X'61');

--: mask_19
SELECT mask('abcd-EFGH-8765-4321', 'Q', 1);

--: mask_20
SELECT mask(1, 'Q', 'q');

--: mask_21
SELECT mask(1.5, 'Q', 'q');

--: mask_22
SELECT mask(2.5D, 'Q', 'q');

--: mask_23
SELECT mask(true, 'Q', 'q');

--: mask_24
SELECT mask(DATE'2020-02-03', 'Q', 'q');

--: mask_25
SELECT mask(X'61', 'Q', 'q');

--: mask_26
SELECT mask('AbCD123-@$#', 1, 'q');

--: mask_27
SELECT mask('AbCD123-@$#', 1.5, 'q');

--: mask_28
SELECT mask('AbCD123-@$#', 2.5D, 'q');

--: mask_29
SELECT mask('AbCD123-@$#', true, 'q');

--: mask_30
SELECT mask('AbCD123-@$#', DATE'2020-02-03', 'q');

--: mask_31
SELECT mask('AbCD123-@$#', X'61', 'q');

--: mask_32
SELECT mask('AbCD123-@$#', 'Q', 1);

--: mask_33
SELECT mask('AbCD123-@$#', 'Q', 1.5);

--: mask_34
SELECT mask('AbCD123-@$#', 'Q', 2.5D);

--: mask_35
SELECT mask('AbCD123-@$#', 'Q', true);

--: mask_36
SELECT mask('AbCD123-@$#', 'Q', DATE'2020-02-03');

--: mask_37
SELECT mask('AbCD123-@$#', 'Q', X'61');

--: mask_38
SELECT mask('AbCD123-@$#', 'Q', 'q', 1);

--: mask_39
SELECT mask(1, 'Q', 'q', 'd');

--: mask_40
SELECT mask(1.5, 'Q', 'q', 'd');

--: mask_41
SELECT mask(2.5D, 'Q', 'q', 'd');

--: mask_42
SELECT mask(true, 'Q', 'q', 'd');

--: mask_43
SELECT mask(DATE'2020-02-03', 'Q', 'q', 'd');

--: mask_44
SELECT mask(X'61', 'Q', 'q', 'd');

--: mask_45
SELECT mask('AbCD123-@$#', 1, 'q', 'd');

--: mask_46
SELECT mask('AbCD123-@$#', 1.5, 'q', 'd');

--: mask_47
SELECT mask('AbCD123-@$#', 2.5D, 'q', 'd');

--: mask_48
SELECT mask('AbCD123-@$#', true, 'q', 'd');

--: mask_49
SELECT mask('AbCD123-@$#', DATE'2020-02-03', 'q', 'd');

--: mask_50
SELECT mask('AbCD123-@$#', X'61', 'q', 'd');

--: mask_51
SELECT mask('AbCD123-@$#', 'Q', 1, 'd');

--: mask_52
SELECT mask('AbCD123-@$#', 'Q', 1.5, 'd');

--: mask_53
SELECT mask('AbCD123-@$#', 'Q', 2.5D, 'd');

--: mask_54
SELECT mask('AbCD123-@$#', 'Q', true, 'd');

--: mask_55
SELECT mask('AbCD123-@$#', 'Q', DATE'2020-02-03', 'd');

--: mask_56
SELECT mask('AbCD123-@$#', 'Q', X'61', 'd');

--: mask_57
SELECT mask('AbCD123-@$#', 'Q', 'q', 1.5);

--: mask_58
SELECT mask('AbCD123-@$#', 'Q', 'q', 2.5D);

--: mask_59
SELECT mask('AbCD123-@$#', 'Q', 'q', true);

--: mask_60
SELECT mask('AbCD123-@$#', 'Q', 'q', DATE'2020-02-03');

--: mask_61
SELECT mask('AbCD123-@$#', 'Q', 'q', X'61');

--: mask_62
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd', 1);

--: mask_63
SELECT mask(1, 'Q', 'q', 'd', 'o');

--: mask_64
SELECT mask(1.5, 'Q', 'q', 'd', 'o');

--: mask_65
SELECT mask(2.5D, 'Q', 'q', 'd', 'o');

--: mask_66
SELECT mask(true, 'Q', 'q', 'd', 'o');

--: mask_67
SELECT mask(DATE'2020-02-03', 'Q', 'q', 'd', 'o');

--: mask_68
SELECT mask(X'61', 'Q', 'q', 'd', 'o');

--: mask_69
SELECT mask('AbCD123-@$#', 1, 'q', 'd', 'o');

--: mask_70
SELECT mask('AbCD123-@$#', 1.5, 'q', 'd', 'o');

--: mask_71
SELECT mask('AbCD123-@$#', 2.5D, 'q', 'd', 'o');

--: mask_72
SELECT mask('AbCD123-@$#', true, 'q', 'd', 'o');

--: mask_73
SELECT mask('AbCD123-@$#', DATE'2020-02-03', 'q', 'd', 'o');

--: mask_74
SELECT mask('AbCD123-@$#', X'61', 'q', 'd', 'o');

--: mask_75
SELECT mask('AbCD123-@$#', 'Q', 1, 'd', 'o');

--: mask_76
SELECT mask('AbCD123-@$#', 'Q', 1.5, 'd', 'o');

--: mask_77
SELECT mask('AbCD123-@$#', 'Q', 2.5D, 'd', 'o');

--: mask_78
SELECT mask('AbCD123-@$#', 'Q', true, 'd', 'o');

--: mask_79
SELECT mask('AbCD123-@$#', 'Q', DATE'2020-02-03', 'd', 'o');

--: mask_80
SELECT mask('AbCD123-@$#', 'Q', X'61', 'd', 'o');

--: mask_81
SELECT mask('AbCD123-@$#', 'Q', 'q', 1, 'o');

--: mask_82
SELECT mask('AbCD123-@$#', 'Q', 'q', 1.5, 'o');

--: mask_83
SELECT mask('AbCD123-@$#', 'Q', 'q', 2.5D, 'o');

--: mask_84
SELECT mask('AbCD123-@$#', 'Q', 'q', true, 'o');

--: mask_85
SELECT mask('AbCD123-@$#', 'Q', 'q', DATE'2020-02-03', 'o');

--: mask_86
SELECT mask('AbCD123-@$#', 'Q', 'q', X'61', 'o');

--: mask_87
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd', 1.5);

--: mask_88
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd', 2.5D);

--: mask_89
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd', true);

--: mask_90
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd', DATE'2020-02-03');

--: mask_91
SELECT mask('AbCD123-@$#', 'Q', 'q', 'd', X'61');

--: named_struct_4
SELECT named_struct(1.5, 1, "b", 2, "c", 3);

--: named_struct_5
SELECT named_struct("a", 1, 1.5, 2, "c", 3);

--: named_struct_6
SELECT named_struct("a", 1, "b", 2, 1.5, 3);

--: named_struct_7
SELECT named_struct("a", 1, "b", 2, "c");

--: named_struct_8
SELECT named_struct("a", 1, "b", 2, "c", 3, 1);

--: nullifzero_1
SELECT nullifzero(true);

--: parse_url_1
SELECT parse_url(1, 'HOST');

--: parse_url_2
SELECT parse_url(1.5, 'HOST');

--: parse_url_3
SELECT parse_url(2.5D, 'HOST');

--: parse_url_4
SELECT parse_url(true, 'HOST');

--: parse_url_5
SELECT parse_url(DATE'2020-02-03', 'HOST');

--: parse_url_6
SELECT parse_url(X'61', 'HOST');

--: parse_url_7
SELECT parse_url('http://spark.apache.org/path?query=1', 1);

--: parse_url_8
SELECT parse_url('http://spark.apache.org/path?query=1', 1.5);

--: parse_url_9
SELECT parse_url('http://spark.apache.org/path?query=1', 2.5D);

--: parse_url_10
SELECT parse_url('http://spark.apache.org/path?query=1', true);

--: parse_url_11
SELECT parse_url('http://spark.apache.org/path?query=1', DATE'2020-02-03');

--: parse_url_12
SELECT parse_url('http://spark.apache.org/path?query=1', X'61');

--: parse_url_13
SELECT parse_url('http://spark.apache.org/path?query=1', 'HOST', 1);

--: parse_url_14
SELECT parse_url(1, 'QUERY', 'query');

--: parse_url_15
SELECT parse_url(1.5, 'QUERY', 'query');

--: parse_url_16
SELECT parse_url(2.5D, 'QUERY', 'query');

--: parse_url_17
SELECT parse_url(true, 'QUERY', 'query');

--: parse_url_18
SELECT parse_url(DATE'2020-02-03', 'QUERY', 'query');

--: parse_url_19
SELECT parse_url(X'61', 'QUERY', 'query');

--: parse_url_20
SELECT parse_url('http://spark.apache.org/path?query=1', 1, 'query');

--: parse_url_21
SELECT parse_url('http://spark.apache.org/path?query=1', 1.5, 'query');

--: parse_url_22
SELECT parse_url('http://spark.apache.org/path?query=1', 2.5D, 'query');

--: parse_url_23
SELECT parse_url('http://spark.apache.org/path?query=1', true, 'query');

--: parse_url_24
SELECT parse_url('http://spark.apache.org/path?query=1', DATE'2020-02-03', 'query');

--: parse_url_25
SELECT parse_url('http://spark.apache.org/path?query=1', X'61', 'query');

--: parse_url_26
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY', 1);

--: parse_url_27
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY', 1.5);

--: parse_url_28
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY', 2.5D);

--: parse_url_29
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY', true);

--: parse_url_30
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY', DATE'2020-02-03');

--: parse_url_31
SELECT parse_url('http://spark.apache.org/path?query=1', 'QUERY', X'61');

--: mod_1
SELECT MOD(2);

--: mod_2
SELECT MOD(2, 1.8, 1);

--: sort_array_2
SELECT sort_array(array('b', 'd', null, 'c', 'a'), '1');

--: soundex_1
SELECT soundex(1);

--: soundex_2
SELECT soundex(1.5);

--: soundex_3
SELECT soundex(2.5D);

--: soundex_4
SELECT soundex(true);

--: soundex_5
SELECT soundex(DATE'2020-02-03');

--: soundex_6
SELECT soundex(X'61');

--: str_to_map_1
SELECT str_to_map(1, ',', ':');

--: str_to_map_2
SELECT str_to_map(1.5, ',', ':');

--: str_to_map_3
SELECT str_to_map(2.5D, ',', ':');

--: str_to_map_4
SELECT str_to_map(true, ',', ':');

--: str_to_map_5
SELECT str_to_map(DATE'2020-02-03', ',', ':');

--: str_to_map_6
SELECT str_to_map(X'61', ',', ':');

--: str_to_map_7
SELECT str_to_map('a:1,b:2,c:3', 1, ':');

--: str_to_map_8
SELECT str_to_map('a:1,b:2,c:3', 1.5, ':');

--: str_to_map_9
SELECT str_to_map('a:1,b:2,c:3', 2.5D, ':');

--: str_to_map_10
SELECT str_to_map('a:1,b:2,c:3', true, ':');

--: str_to_map_11
SELECT str_to_map('a:1,b:2,c:3', DATE'2020-02-03', ':');

--: str_to_map_12
SELECT str_to_map('a:1,b:2,c:3', ',', 1);

--: str_to_map_13
SELECT str_to_map('a:1,b:2,c:3', ',', 1.5);

--: str_to_map_14
SELECT str_to_map('a:1,b:2,c:3', ',', 2.5D);

--: str_to_map_15
SELECT str_to_map('a:1,b:2,c:3', ',', true);

--: str_to_map_16
SELECT str_to_map('a:1,b:2,c:3', ',', DATE'2020-02-03');

--: str_to_map_17
SELECT str_to_map('a:1,b:2,c:3', ',', X'61');

--: str_to_map_18
SELECT str_to_map(1);

--: str_to_map_19
SELECT str_to_map(1.5);

--: str_to_map_20
SELECT str_to_map(2.5D);

--: str_to_map_21
SELECT str_to_map(true);

--: str_to_map_22
SELECT str_to_map(DATE'2020-02-03');

--: str_to_map_23
SELECT str_to_map(X'61');

--: str_to_map_24
SELECT str_to_map('a', 1);

--: timestamp_micros_1
SELECT timestamp_micros('1');

--: timestamp_micros_2
SELECT timestamp_micros(1.5);

--: timestamp_micros_3
SELECT timestamp_micros(2.5D);

--: timestamp_millis_1
SELECT timestamp_millis('1');

--: timestamp_millis_2
SELECT timestamp_millis(1.5);

--: timestamp_millis_3
SELECT timestamp_millis(2.5D);

--: timestamp_seconds_1
SELECT timestamp_seconds('1');

--: try_divide_1
SELECT try_divide(3, 2, 1);

--: try_element_at_1
SELECT try_element_at(array(1, 2, 3), NULL);

--: xpath_1
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>', true);

--: xpath_2
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>', X'61');

--: xpath_boolean_1
SELECT xpath_boolean('<a><b>1</b></a>', 1);

--: xpath_boolean_2
SELECT xpath_boolean('<a><b>1</b></a>', 1.5);

--: xpath_boolean_3
SELECT xpath_boolean('<a><b>1</b></a>', 2.5D);

--: xpath_boolean_4
SELECT xpath_boolean('<a><b>1</b></a>', true);

--: xpath_boolean_5
SELECT xpath_boolean('<a><b>1</b></a>', DATE'2020-02-03');

--: xpath_boolean_6
SELECT xpath_boolean('<a><b>1</b></a>', X'61');

--: xpath_double_1
SELECT xpath_double('<a><b>1</b><b>2</b></a>', 1);

--: xpath_double_2
SELECT xpath_double('<a><b>1</b><b>2</b></a>', 1.5);

--: xpath_double_3
SELECT xpath_double('<a><b>1</b><b>2</b></a>', 2.5D);

--: xpath_double_4
SELECT xpath_double('<a><b>1</b><b>2</b></a>', true);

--: xpath_double_5
SELECT xpath_double('<a><b>1</b><b>2</b></a>', DATE'2020-02-03');

--: xpath_double_6
SELECT xpath_double('<a><b>1</b><b>2</b></a>', X'61');

--: xpath_float_1
SELECT xpath_float('<a><b>1</b><b>2</b></a>', 1);

--: xpath_float_2
SELECT xpath_float('<a><b>1</b><b>2</b></a>', 1.5);

--: xpath_float_3
SELECT xpath_float('<a><b>1</b><b>2</b></a>', 2.5D);

--: xpath_float_4
SELECT xpath_float('<a><b>1</b><b>2</b></a>', true);

--: xpath_float_5
SELECT xpath_float('<a><b>1</b><b>2</b></a>', DATE'2020-02-03');

--: xpath_float_6
SELECT xpath_float('<a><b>1</b><b>2</b></a>', X'61');

--: xpath_int_1
SELECT xpath_int('<a><b>1</b><b>2</b></a>', 1);

--: xpath_int_2
SELECT xpath_int('<a><b>1</b><b>2</b></a>', 1.5);

--: xpath_int_3
SELECT xpath_int('<a><b>1</b><b>2</b></a>', 2.5D);

--: xpath_int_4
SELECT xpath_int('<a><b>1</b><b>2</b></a>', true);

--: xpath_int_5
SELECT xpath_int('<a><b>1</b><b>2</b></a>', DATE'2020-02-03');

--: xpath_int_6
SELECT xpath_int('<a><b>1</b><b>2</b></a>', X'61');

--: xpath_long_1
SELECT xpath_long('<a><b>1</b><b>2</b></a>', 1);

--: xpath_long_2
SELECT xpath_long('<a><b>1</b><b>2</b></a>', 1.5);

--: xpath_long_3
SELECT xpath_long('<a><b>1</b><b>2</b></a>', 2.5D);

--: xpath_long_4
SELECT xpath_long('<a><b>1</b><b>2</b></a>', true);

--: xpath_long_5
SELECT xpath_long('<a><b>1</b><b>2</b></a>', DATE'2020-02-03');

--: xpath_long_6
SELECT xpath_long('<a><b>1</b><b>2</b></a>', X'61');

--: xpath_number_1
SELECT xpath_number('<a><b>1</b><b>2</b></a>', 1);

--: xpath_number_2
SELECT xpath_number('<a><b>1</b><b>2</b></a>', 1.5);

--: xpath_number_3
SELECT xpath_number('<a><b>1</b><b>2</b></a>', 2.5D);

--: xpath_number_4
SELECT xpath_number('<a><b>1</b><b>2</b></a>', true);

--: xpath_number_5
SELECT xpath_number('<a><b>1</b><b>2</b></a>', DATE'2020-02-03');

--: xpath_number_6
SELECT xpath_number('<a><b>1</b><b>2</b></a>', X'61');

--: xpath_short_1
SELECT xpath_short('<a><b>1</b><b>2</b></a>', 1);

--: xpath_short_2
SELECT xpath_short('<a><b>1</b><b>2</b></a>', 1.5);

--: xpath_short_3
SELECT xpath_short('<a><b>1</b><b>2</b></a>', 2.5D);

--: xpath_short_4
SELECT xpath_short('<a><b>1</b><b>2</b></a>', true);

--: xpath_short_5
SELECT xpath_short('<a><b>1</b><b>2</b></a>', DATE'2020-02-03');

--: xpath_short_6
SELECT xpath_short('<a><b>1</b><b>2</b></a>', X'61');

--: xpath_string_1
SELECT xpath_string('<a><b>b</b><c>cc</c></a>', 1);

--: xpath_string_2
SELECT xpath_string('<a><b>b</b><c>cc</c></a>', 1.5);

--: xpath_string_3
SELECT xpath_string('<a><b>b</b><c>cc</c></a>', 2.5D);

--: xpath_string_4
SELECT xpath_string('<a><b>b</b><c>cc</c></a>', true);

--: xpath_string_5
SELECT xpath_string('<a><b>b</b><c>cc</c></a>', DATE'2020-02-03');

--: xpath_string_6
SELECT xpath_string('<a><b>b</b><c>cc</c></a>', X'61');

--: array_insert_5
SELECT array_insert(NULL, 5, 5);

--: decode_2
SELECT decode(1.5, 'utf-8');

--: decode_3
SELECT decode(2.5D, 'utf-8');

--: decode_4
SELECT decode(true, 'utf-8');

--: decode_5
SELECT decode(array(1), 'utf-8');

--: decode_6
SELECT decode(DATE'2020-02-03', 'utf-8');

--: decode_7
SELECT decode(map('a',1), 'utf-8');

--: element_at_2
SELECT element_at(NULL, 2);

--: element_at_3
SELECT element_at(1, 2);

--: element_at_4
SELECT element_at(true, 2);

--: element_at_5
SELECT element_at(DATE'2020-02-03', 2);

--: flatten_2
SELECT flatten(array(1));

--: from_json_1
SELECT from_json(1, 'a INT, b DOUBLE');

--: from_json_2
SELECT from_json(1.5, 'a INT, b DOUBLE');

--: from_json_3
SELECT from_json(2.5D, 'a INT, b DOUBLE');

--: from_json_4
SELECT from_json(true, 'a INT, b DOUBLE');

--: from_json_5
SELECT from_json(array(1), 'a INT, b DOUBLE');

--: from_json_6
SELECT from_json(DATE'2020-02-03', 'a INT, b DOUBLE');

--: from_json_7
SELECT from_json(map('a',1), 'a INT, b DOUBLE');

--: from_json_8
SELECT from_json(X'61', 'a INT, b DOUBLE');

--: from_json_9
SELECT from_json(1, 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_10
SELECT from_json(1.5, 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_11
SELECT from_json(2.5D, 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_12
SELECT from_json(true, 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_13
SELECT from_json(array(1), 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_14
SELECT from_json(DATE'2020-02-03', 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_15
SELECT from_json(map('a',1), 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_16
SELECT from_json(X'61', 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: get_1
SELECT get(NULL, 0);

--: make_timestamp_1
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, 1);

--: make_timestamp_2
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, 1.5);

--: make_timestamp_3
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, 2.5D);

--: make_timestamp_4
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, true);

--: make_timestamp_5
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, array(1));

--: make_timestamp_6
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, DATE'2020-02-03');

--: make_timestamp_7
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, map('a',1));

--: make_timestamp_8
SELECT make_timestamp(2014, 12, 28, 6, 30, 45.887, X'61');

--: make_timestamp_ltz_1
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 1);

--: make_timestamp_ltz_2
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 1.5);

--: make_timestamp_ltz_3
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 2.5D);

--: make_timestamp_ltz_4
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, true);

--: make_timestamp_ltz_5
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, array(1));

--: make_timestamp_ltz_6
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, DATE'2020-02-03');

--: make_timestamp_ltz_7
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, map('a',1));

--: make_timestamp_ltz_8
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, X'61');

--: nullifzero_2
SELECT nullifzero(array(1));

--: nullifzero_3
SELECT nullifzero(DATE'2020-02-03');

--: nullifzero_4
SELECT nullifzero(map('a',1));

--: nullifzero_5
SELECT nullifzero(X'61');

--: regexp_extract_2
SELECT regexp_extract('100-200', '(\\d+)-(\\d+)', '1');

--: regexp_extract_3
SELECT regexp_extract('100-200', '(\\d+)-(\\d+)', 'x');

--: regexp_extract_4
SELECT regexp_extract('100-200', '(\\d+)-(\\d+)', 1.5);

--: reverse_1
SELECT reverse(1);

--: reverse_2
SELECT reverse(1.5);

--: reverse_3
SELECT reverse(2.5D);

--: reverse_4
SELECT reverse(true);

--: reverse_5
SELECT reverse(DATE'2020-02-03');

--: reverse_6
SELECT reverse(map('a',1));

--: reverse_7
SELECT reverse(X'61');

--: try_element_at_2
SELECT try_element_at('1', 2);

--: try_element_at_3
SELECT try_element_at('x', 2);

--: try_element_at_4
SELECT try_element_at(X'61', 2);

--: try_make_timestamp_1
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887, 1);

--: try_make_timestamp_2
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887, 1.5);

--: try_make_timestamp_3
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887, 2.5D);

--: try_make_timestamp_4
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887, true);

--: try_make_timestamp_5
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887, DATE'2020-02-03');

--: try_make_timestamp_6
SELECT try_make_timestamp(2014, 12, 28, 6, 30, 45.887, X'61');

--: try_make_timestamp_ltz_1
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 1);

--: try_make_timestamp_ltz_2
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 1.5);

--: try_make_timestamp_ltz_3
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, 2.5D);

--: try_make_timestamp_ltz_4
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, true);

--: try_make_timestamp_ltz_5
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, array(1));

--: try_make_timestamp_ltz_6
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, DATE'2020-02-03');

--: try_make_timestamp_ltz_7
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, map('a',1));

--: try_make_timestamp_ltz_8
SELECT try_make_timestamp_ltz(2014, 12, 28, 6, 30, 45.887, X'61');

--: xpath_3
SELECT xpath(1,'a/b/text()');

--: xpath_4
SELECT xpath(1.5,'a/b/text()');

--: xpath_5
SELECT xpath(2.5D,'a/b/text()');

--: xpath_6
SELECT xpath(true,'a/b/text()');

--: xpath_7
SELECT xpath(DATE'2020-02-03','a/b/text()');

--: xpath_8
SELECT xpath(X'61','a/b/text()');

--: xpath_9
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>', 1);

--: xpath_10
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>', 1.5);

--: xpath_11
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>', 2.5D);

--: xpath_12
SELECT xpath('<a><b>b1</b><b>b2</b><b>b3</b><c>c1</c><c>c2</c></a>', DATE'2020-02-03');

--: xpath_boolean_7
SELECT xpath_boolean(1,'a/b');

--: xpath_boolean_8
SELECT xpath_boolean(1.5,'a/b');

--: xpath_boolean_9
SELECT xpath_boolean(2.5D,'a/b');

--: xpath_boolean_10
SELECT xpath_boolean(true,'a/b');

--: xpath_boolean_11
SELECT xpath_boolean(DATE'2020-02-03','a/b');

--: xpath_boolean_12
SELECT xpath_boolean(X'61','a/b');

--: xpath_double_7
SELECT xpath_double(1, 'sum(a/b)');

--: xpath_double_8
SELECT xpath_double(1.5, 'sum(a/b)');

--: xpath_double_9
SELECT xpath_double(2.5D, 'sum(a/b)');

--: xpath_double_10
SELECT xpath_double(true, 'sum(a/b)');

--: xpath_double_11
SELECT xpath_double(DATE'2020-02-03', 'sum(a/b)');

--: xpath_double_12
SELECT xpath_double(X'61', 'sum(a/b)');

--: xpath_float_7
SELECT xpath_float(1, 'sum(a/b)');

--: xpath_float_8
SELECT xpath_float(1.5, 'sum(a/b)');

--: xpath_float_9
SELECT xpath_float(2.5D, 'sum(a/b)');

--: xpath_float_10
SELECT xpath_float(true, 'sum(a/b)');

--: xpath_float_11
SELECT xpath_float(DATE'2020-02-03', 'sum(a/b)');

--: xpath_float_12
SELECT xpath_float(X'61', 'sum(a/b)');

--: xpath_int_7
SELECT xpath_int(1, 'sum(a/b)');

--: xpath_int_8
SELECT xpath_int(1.5, 'sum(a/b)');

--: xpath_int_9
SELECT xpath_int(2.5D, 'sum(a/b)');

--: xpath_int_10
SELECT xpath_int(true, 'sum(a/b)');

--: xpath_int_11
SELECT xpath_int(DATE'2020-02-03', 'sum(a/b)');

--: xpath_int_12
SELECT xpath_int(X'61', 'sum(a/b)');

--: xpath_long_7
SELECT xpath_long(1, 'sum(a/b)');

--: xpath_long_8
SELECT xpath_long(1.5, 'sum(a/b)');

--: xpath_long_9
SELECT xpath_long(2.5D, 'sum(a/b)');

--: xpath_long_10
SELECT xpath_long(true, 'sum(a/b)');

--: xpath_long_11
SELECT xpath_long(DATE'2020-02-03', 'sum(a/b)');

--: xpath_long_12
SELECT xpath_long(X'61', 'sum(a/b)');

--: xpath_number_7
SELECT xpath_number(1, 'sum(a/b)');

--: xpath_number_8
SELECT xpath_number(1.5, 'sum(a/b)');

--: xpath_number_9
SELECT xpath_number(2.5D, 'sum(a/b)');

--: xpath_number_10
SELECT xpath_number(true, 'sum(a/b)');

--: xpath_number_11
SELECT xpath_number(DATE'2020-02-03', 'sum(a/b)');

--: xpath_number_12
SELECT xpath_number(X'61', 'sum(a/b)');

--: xpath_short_7
SELECT xpath_short(1, 'sum(a/b)');

--: xpath_short_8
SELECT xpath_short(1.5, 'sum(a/b)');

--: xpath_short_9
SELECT xpath_short(2.5D, 'sum(a/b)');

--: xpath_short_10
SELECT xpath_short(true, 'sum(a/b)');

--: xpath_short_11
SELECT xpath_short(DATE'2020-02-03', 'sum(a/b)');

--: xpath_short_12
SELECT xpath_short(X'61', 'sum(a/b)');

--: xpath_string_7
SELECT xpath_string(1,'a/c');

--: xpath_string_8
SELECT xpath_string(1.5,'a/c');

--: xpath_string_9
SELECT xpath_string(2.5D,'a/c');

--: xpath_string_10
SELECT xpath_string(true,'a/c');

--: xpath_string_11
SELECT xpath_string(DATE'2020-02-03','a/c');

--: xpath_string_12
SELECT xpath_string(X'61','a/c');

--: regexp_extract_5
SELECT regexp_extract('100-200', 'x', 1);

--: regexp_extract_all_1
SELECT regexp_extract_all('100-200, 300-400', 'x', 1);

--: to_timestamp_1
SELECT to_timestamp(2.5D);

--: to_timestamp_ltz_1
SELECT to_timestamp_ltz(2.5D);

--: try_add_1
SELECT try_add('x', 2);

--: try_add_2
SELECT try_add(1, 'x');

--: try_divide_2
SELECT try_divide('x', 2);

--: try_divide_3
SELECT try_divide(3, 'x');

--: try_mod_1
SELECT try_mod('x', 2);

--: try_mod_2
SELECT try_mod(3, 'x');

--: try_multiply_1
SELECT try_multiply('x', 3);

--: try_multiply_2
SELECT try_multiply(2, 'x');

--: try_subtract_1
SELECT try_subtract('x', 1);

--: try_subtract_2
SELECT try_subtract(2, 'x');

--: try_to_timestamp_1
SELECT try_to_timestamp(2.5D);

--: approx_percentile_1
SELECT approx_percentile(NULL, array(0.5, 0.4, 0.1), 100) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: approx_percentile_2
SELECT approx_percentile(col, 'x', 100) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: array_except_3
SELECT array_except('1', array(1, 3, 5));

--: array_insert_6
SELECT array_insert('1', 5, 5);

--: array_intersect_3
SELECT array_intersect('1', array(1, 3, 5));

--: array_position_2
SELECT array_position(array(312, 773, 708, 708), NULL);

--: array_remove_2
SELECT array_remove('1', 3);

--: array_union_3
SELECT array_union('1', array(1, 3, 5));

--: arrays_overlap_3
SELECT arrays_overlap('1', array(3, 4, 5));

--: assert_true_1
SELECT assert_true('1');

--: btrim_1
SELECT btrim(array(1));

--: btrim_2
SELECT btrim('SSparkSQLS', array(1));

--: ceil_6
SELECT ceil(true);

--: ceil_7
SELECT ceil();

--: ceil_8
SELECT ceil(NULL, 3);

--: ceil_9
SELECT ceil('x', 3);

--: ceiling_6
SELECT ceiling(true);

--: ceiling_7
SELECT ceiling();

--: ceiling_8
SELECT ceiling(NULL, 3);

--: ceiling_9
SELECT ceiling('x', 3);

--: concat_ws_1
SELECT concat_ws(' ', map('a',1), 'SQL');

--: concat_ws_2
SELECT concat_ws(' ', 'Spark', map('a',1));

--: conv_1
SELECT conv('100', NULL, 10);

--: conv_2
SELECT conv('100', 'x', 10);

--: convert_timezone_1
SELECT convert_timezone('Europe/Brussels', 1, timestamp_ntz'2021-12-06 00:00:00');

--: convert_timezone_2
SELECT convert_timezone('Europe/Brussels', array(1), timestamp_ntz'2021-12-06 00:00:00');

--: convert_timezone_3
SELECT convert_timezone('Europe/Brussels', 'America/Los_Angeles', '1');

--: convert_timezone_4
SELECT convert_timezone('Europe/Brussels', 'America/Los_Angeles', 1);

--: convert_timezone_5
SELECT convert_timezone('Europe/Brussels', 'America/Los_Angeles', DATE'2020-02-03');

--: count_1
SELECT count() FROM VALUES (NULL), (5), (5), (20) AS tab(col);

--: date_format_1
SELECT date_format('2016-04-08', true);

--: date_part_1
SELECT date_part(NULL, TIMESTAMP '2019-08-12 01:00:00.123456');

--: date_part_2
SELECT date_part(1, TIMESTAMP '2019-08-12 01:00:00.123456');

--: date_part_3
SELECT date_part('YEAR', '1');

--: date_part_4
SELECT date_part('YEAR', 1);

--: date_trunc_1
SELECT date_trunc(NULL, '2015-03-05T09:32:05.359');

--: datepart_1
SELECT datepart(NULL, TIMESTAMP '2019-08-12 01:00:00.123456');

--: datepart_2
SELECT datepart(1, TIMESTAMP '2019-08-12 01:00:00.123456');

--: datepart_3
SELECT datepart('YEAR', '1');

--: datepart_4
SELECT datepart('YEAR', 1);

--: decode_8
SELECT decode(encode('abc', 'utf-8'), NULL);

--: decode_9
SELECT decode(encode('abc', 'utf-8'), '1');

--: decode_10
SELECT decode(encode('abc', 'utf-8'), array(1));

--: decode_11
SELECT decode(encode('abc', 'utf-8'));

--: decode_12
SELECT decode(encode('abc', 'utf-8'), 'utf-8', 1);

--: decode_13
SELECT decode(true, 1, 'Southlake', 2, 'San Francisco', 3, 'New Jersey', 4, 'Seattle', 'Non domestic');

--: decode_14
SELECT decode(2, 1, array(1), 2, 'San Francisco', 3, 'New Jersey', 4, 'Seattle', 'Non domestic');

--: decode_15
SELECT decode(null, map('a',1), 'Spark', NULL, 'SQL', 4, 'rocks');

--: element_at_6
SELECT element_at(array(1, 2, 3), 1.5);

--: encode_1
SELECT encode('abc', NULL);

--: encode_2
SELECT encode('abc', '1');

--: equal_null_1
SELECT equal_null(true, 3);

--: floor_6
SELECT floor(true);

--: floor_7
SELECT floor();

--: floor_8
SELECT floor(NULL, 3);

--: floor_9
SELECT floor('x', 3);

--: from_unixtime_1
SELECT from_unixtime(0, true);

--: get_json_object_7
SELECT get_json_object('{"a":"b"}', NULL);

--: histogram_numeric_1
SELECT histogram_numeric(NULL, 5) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: histogram_numeric_2
SELECT histogram_numeric(col, '1') FROM VALUES (0), (1), (2), (10) AS tab(col);

--: histogram_numeric_3
SELECT histogram_numeric(col, 'x') FROM VALUES (0), (1), (2), (10) AS tab(col);

--: hour_1
SELECT hour(1);

--: hour_2
SELECT hour();

--: hour_3
SELECT hour('2018-02-14 12:58:59', 1);

--: ifnull_1
SELECT ifnull('1', array('2'));

--: is_valid_utf8_1
SELECT is_valid_utf8(array(1));

--: isnan_1
SELECT isnan(true);

--: listagg_1
SELECT listagg(col, array(1)) FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: locate_1
SELECT locate('bar', 'foobarbar', NULL);

--: make_dt_interval_1
SELECT make_dt_interval(1, 12, 30, 2.5D);

--: make_interval_1
SELECT make_interval(100, 11, 1, 1, 12, 30, 2.5D);

--: make_time_1
SELECT make_time(true, 30, 45.887);

--: make_timestamp_9
SELECT make_timestamp(2014, 12, 28, 6, 30, 2.5D);

--: make_timestamp_ltz_9
SELECT make_timestamp_ltz(2014, 12, 28, 6, 30, 2.5D);

--: make_timestamp_ntz_1
SELECT make_timestamp_ntz(2014, 12, 28, 6, 30, 2.5D);

--: make_valid_utf8_1
SELECT make_valid_utf8(array(1));

--: make_valid_utf8_2
SELECT make_valid_utf8(X'61');

--: map_1
SELECT map(1.0, 1, 3.0, '4');

--: map_2
SELECT map(1.0, 1.5, 3.0, '4');

--: map_concat_3
SELECT map_concat('1', map(3, 'c'));

--: map_concat_4
SELECT map_concat(map('a',1), map(3, 'c'));

--: map_contains_key_5
SELECT map_contains_key('1', 1);

--: map_from_arrays_1
SELECT map_from_arrays(NULL, array('2', '4'));

--: map_from_arrays_2
SELECT map_from_arrays(array(1.0, 3.0), NULL);

--: map_from_entries_1
SELECT map_from_entries(NULL);

--: minute_1
SELECT minute(1);

--: minute_2
SELECT minute();

--: minute_3
SELECT minute('2009-07-30 12:58:59', 1);

--: nanvl_1
SELECT nanvl(true, 123);

--: nanvl_2
SELECT nanvl(cast('NaN' as double), true);

--: next_day_1
SELECT next_day('2015-01-14', NULL);

--: next_day_2
SELECT next_day('2015-01-14', 1);

--: nvl_1
SELECT nvl('1', array('2'));

--: nvl2_1
SELECT nvl2(NULL, true, 1);

--: percentile_1
SELECT percentile(col, 'x') FROM VALUES (0), (10) AS tab(col);

--: percentile_approx_1
SELECT percentile_approx(NULL, array(0.5, 0.4, 0.1), 100) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: percentile_approx_2
SELECT percentile_approx(col, 'x', 100) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: percentile_cont_1
SELECT percentile_cont('x') WITHIN GROUP (ORDER BY col) FROM VALUES (0), (10) AS tab(col);

--: percentile_disc_1
SELECT percentile_disc('x') WITHIN GROUP (ORDER BY col) FROM VALUES (0), (10) AS tab(col);

--: pmod_1
SELECT pmod(true, 3);

--: position_1
SELECT position('bar', 'foobarbar', NULL);

--: regexp_extract_6
SELECT regexp_extract('100-200', 1.5, 1);

--: regexp_extract_all_2
SELECT regexp_extract_all('100-200, 300-400', 1.5, 1);

--: regr_avgx_1
SELECT regr_avgx(true, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgx_2
SELECT regr_avgx(y, 1.5) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgx_3
SELECT regr_avgx(y, true) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgy_1
SELECT regr_avgy(1.5, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgy_2
SELECT regr_avgy(true, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_avgy_3
SELECT regr_avgy(y, true) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_count_1
SELECT regr_count(true, x) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: regr_count_2
SELECT regr_count(y, true) FROM VALUES (1, 2), (2, 2), (2, 3), (2, 4) AS tab(y, x);

--: mod_3
SELECT MOD(true, 1.8);

--: to_date_1
SELECT to_date(1) < to_date('2009-07-30 04:17:52');

--: to_date_2
SELECT to_date(array(1)) < to_date('2009-07-30 04:17:52');

--: second_1
SELECT second(1);

--: second_2
SELECT second();

--: second_3
SELECT second('2018-02-14 12:58:59', 1);

--: sequence_1
SELECT sequence(NULL, to_date('2018-03-01'), interval 1 month);

--: sha2_1
SELECT sha2('Spark', NULL);

--: sha2_2
SELECT sha2('Spark', 'x');

--: sign_1
SELECT sign(true);

--: signum_1
SELECT signum(true);

--: sort_array_3
SELECT sort_array(array('b', 'd', null, 'c', 'a'), NULL);

--: string_agg_1
SELECT string_agg(col, array(1)) FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: time_diff_1
SELECT time_diff(array(1), TIME'20:30:29', TIME'21:30:28');

--: time_trunc_1
SELECT time_trunc(array(1), TIME'09:32:05.359');

--: to_binary_1
SELECT to_binary('abc', NULL);

--: to_binary_2
SELECT to_binary('abc', '1');

--: to_char_1
SELECT to_char(NULL, '999');

--: to_char_2
SELECT to_char('x', '999');

--: to_char_3
SELECT to_char(true, '999');

--: to_char_4
SELECT to_char(X'61', '999');

--: to_char_5
SELECT to_char(454, 1);

--: to_date_3
SELECT to_date(1, 'yyyy-MM-dd');

--: to_date_4
SELECT to_date('2016-12-31', true);

--: to_number_1
SELECT to_number('454', 1);

--: to_time_1
SELECT to_time(1);

--: to_timestamp_2
SELECT to_timestamp(1);

--: to_timestamp_3
SELECT to_timestamp(true);

--: to_timestamp_4
SELECT to_timestamp(array(1));

--: to_timestamp_5
SELECT to_timestamp(1, 'yyyy-MM-dd');

--: to_timestamp_6
SELECT to_timestamp(true, 'yyyy-MM-dd');

--: to_timestamp_7
SELECT to_timestamp('2016-12-31', true);

--: to_timestamp_ltz_2
SELECT to_timestamp_ltz(1);

--: to_timestamp_ltz_3
SELECT to_timestamp_ltz(true);

--: to_timestamp_ltz_4
SELECT to_timestamp_ltz(array(1));

--: to_timestamp_ltz_5
SELECT to_timestamp_ltz(1, 'yyyy-MM-dd');

--: to_timestamp_ltz_6
SELECT to_timestamp_ltz(true, 'yyyy-MM-dd');

--: to_timestamp_ltz_7
SELECT to_timestamp_ltz('2016-12-31', true);

--: to_timestamp_ntz_1
SELECT to_timestamp_ntz(1);

--: to_timestamp_ntz_2
SELECT to_timestamp_ntz(array(1));

--: to_timestamp_ntz_3
SELECT to_timestamp_ntz(DATE'2020-02-03');

--: to_timestamp_ntz_4
SELECT to_timestamp_ntz(1, 'yyyy-MM-dd');

--: to_unix_timestamp_1
SELECT to_unix_timestamp('2016-04-08', 1);

--: to_varchar_1
SELECT to_varchar(NULL, '999');

--: to_varchar_2
SELECT to_varchar('x', '999');

--: to_varchar_3
SELECT to_varchar(true, '999');

--: to_varchar_4
SELECT to_varchar(454, 1);

--: trunc_1
SELECT trunc('2019-08-04', NULL);

--: try_aes_decrypt_1
SELECT try_aes_decrypt(1, '0000111122223333', 'GCM');

--: try_aes_decrypt_2
SELECT try_aes_decrypt(unhex('6E7CA17BBB468D3084B5744BCA729FB7B2B7BCB8E4472847D02670489D95FA97DBBA7D3210'), 1, 'GCM');

--: try_avg_1
SELECT try_avg() FROM VALUES (1), (2), (3) AS tab(col);

--: try_element_at_5
SELECT try_element_at(array(1, 2, 3), 1.5);

--: try_make_interval_1
SELECT try_make_interval(true, 11, 1, 1, 12, 30, 01.001001);

--: try_make_interval_2
SELECT try_make_interval(100, true, 1, 1, 12, 30, 01.001001);

--: try_make_interval_3
SELECT try_make_interval(100, 11, 1, 1, 12, 30, 01.001001, 1);

--: try_make_timestamp_7
SELECT try_make_timestamp(true, 12, 28, 6, 30, 45.887);

--: try_make_timestamp_8
SELECT try_make_timestamp(2014, true, 28, 6, 30, 45.887);

--: try_make_timestamp_ntz_1
SELECT try_make_timestamp_ntz('1', TIME'6:30:45.887');

--: try_make_timestamp_ntz_2
SELECT try_make_timestamp_ntz(DATE'2014-12-28', '1');

--: try_parse_url_1
SELECT try_parse_url(1, 'HOST');

--: try_parse_url_2
SELECT try_parse_url('http://spark.apache.org/path?query=1', 1);

--: try_sum_1
SELECT try_sum() FROM VALUES (5), (10), (15) AS tab(col);

--: try_to_binary_1
SELECT try_to_binary(array(1), 'utf-8');

--: try_to_binary_2
SELECT try_to_binary('abc', NULL);

--: try_to_date_1
SELECT try_to_date(1);

--: try_to_date_2
SELECT try_to_date(array(1));

--: try_to_date_3
SELECT try_to_date(DATE'2020-02-03');

--: try_to_date_4
SELECT try_to_date('2016-12-31', true);

--: try_to_number_1
SELECT try_to_number('454', 1);

--: try_to_time_1
SELECT try_to_time(1);

--: try_to_timestamp_2
SELECT try_to_timestamp(1);

--: try_to_timestamp_3
SELECT try_to_timestamp(true);

--: try_to_timestamp_4
SELECT try_to_timestamp(array(1));

--: try_to_timestamp_5
SELECT try_to_timestamp(1, 'yyyy-MM-dd');

--: try_to_timestamp_6
SELECT try_to_timestamp('2016-12-31', true);

--: try_url_decode_1
SELECT try_url_decode(array(1));

--: try_validate_utf8_1
SELECT try_validate_utf8(array(1));

--: try_variant_get_1
SELECT try_variant_get(parse_json('{"a": 1}'), 1, 'int');

--: try_variant_get_2
SELECT try_variant_get(parse_json('{"a": 1}'), '$.a', NULL);

--: unbase64_1
SELECT unbase64('1');

--: unix_micros_1
SELECT unix_micros(NULL);

--: unix_millis_1
SELECT unix_millis(NULL);

--: unix_seconds_1
SELECT unix_seconds(NULL);

--: validate_utf8_1
SELECT validate_utf8(array(1));

--: validate_utf8_2
SELECT validate_utf8(X'61');

--: variant_get_1
SELECT variant_get(parse_json('{"a": 1}'), 1, 'int');

--: variant_get_2
SELECT variant_get(parse_json('{"a": 1}'), '$.a', NULL);

--: width_bucket_1
SELECT width_bucket(true, 0.2, 10.6, 5);

--: width_bucket_2
SELECT width_bucket(5.3, NULL, 10.6, 5);

--: width_bucket_3
SELECT width_bucket(5.3, true, 10.6, 5);

--: xpath_double_13
SELECT xpath_double('<a><b>1</b><b>2</b></a>', 'x');

--: xpath_float_13
SELECT xpath_float('<a><b>1</b><b>2</b></a>', 'x');

--: xpath_number_13
SELECT xpath_number('<a><b>1</b><b>2</b></a>', 'x');
