-- The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py).

--: factorial_1
SELECT factorial(5);

--: filter_1
SELECT filter(array(1, 2, 3), x -> x % 2 == 1);

--: filter_2
SELECT filter(array(0, 2, 3), (x, i) -> x > i);

--: filter_3
SELECT filter(array(0, null, 2, 3, null), x -> x IS NOT NULL);

--: find_in_set_1
SELECT find_in_set('ab','abc,b,ab,c,def');

--: first_1
SELECT first(col) FROM VALUES (10), (5), (20) AS tab(col);

--: first_2
SELECT first(col) FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_3
SELECT first(col, true) FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_value_1
SELECT first_value(col) FROM VALUES (10), (5), (20) AS tab(col);

--: first_value_2
SELECT first_value(col) FROM VALUES (NULL), (5), (20) AS tab(col);

--: first_value_3
SELECT first_value(col, true) FROM VALUES (NULL), (5), (20) AS tab(col);

--: flatten_1
SELECT flatten(array(array(1, 2), array(3, 4)));

--: floor_1
SELECT floor(-0.1);

--: floor_2
SELECT floor(5);

--: floor_3
SELECT floor(3.1411, 3);

--: floor_4
SELECT floor(3.1411, -3);

--: forall_1
SELECT forall(array(1, 2, 3), x -> x % 2 == 0);

--: forall_2
SELECT forall(array(2, 4, 8), x -> x % 2 == 0);

--: forall_3
SELECT forall(array(1, null, 3), x -> x % 2 == 0);

--: forall_4
SELECT forall(array(2, null, 8), x -> x % 2 == 0);

--: format_number_1
SELECT format_number(12332.123456, 4);

--: format_number_2
SELECT format_number(12332.123456, '##################.###');

--: format_string_1
SELECT format_string("Hello World %d %s", 100, "days");

--: from_avro_1
SELECT from_avro(s, '{"type": "record", "name": "struct", "fields": [{ "name": "u", "type": ["int","string"] }]}', map()) IS NULL AS result FROM (SELECT NAMED_STRUCT('u', NAMED_STRUCT('member0', member0, 'member1', member1)) AS s FROM VALUES (1, NULL), (NULL,  'a') tab(member0, member1));

--: from_csv_1
SELECT from_csv('1, 0.8', 'a INT, b DOUBLE');

--: from_csv_2
SELECT from_csv('26/08/2015', 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_1
SELECT from_json('{"a":1, "b":0.8}', 'a INT, b DOUBLE');

--: from_json_2
SELECT from_json('{"time":"26/08/2015"}', 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_json_3
SELECT from_json('{"teacher": "Alice", "student": [{"name": "Bob", "rank": 1}, {"name": "Charlie", "rank": 2}]}', 'STRUCT<teacher: STRING, student: ARRAY<STRUCT<name: STRING, rank: INT>>>');

--: from_protobuf_1
SELECT from_protobuf(s, 'Person', '/path/to/descriptor.desc', map()) IS NULL AS result FROM (SELECT NAMED_STRUCT('name', name, 'id', id) AS s FROM VALUES ('John Doe', 1), (NULL,  2) tab(name, id));

--: from_unixtime_1
SELECT from_unixtime(0, 'yyyy-MM-dd HH:mm:ss');

--: from_unixtime_2
SELECT from_unixtime(0);

--: from_utc_timestamp_1
SELECT from_utc_timestamp('2016-08-31', 'Asia/Seoul');

--: from_xml_1
SELECT from_xml('<p><a>1</a><b>0.8</b></p>', 'a INT, b DOUBLE');

--: from_xml_2
SELECT from_xml('<p><time>26/08/2015</time></p>', 'time Timestamp', map('timestampFormat', 'dd/MM/yyyy'));

--: from_xml_3
SELECT from_xml('<p><teacher>Alice</teacher><student><name>Bob</name><rank>1</rank></student><student><name>Charlie</name><rank>2</rank></student></p>', 'STRUCT<teacher: STRING, student: ARRAY<STRUCT<name: STRING, rank: INT>>>');

--: get_1
SELECT get(array(1, 2, 3), 0);

--: get_2
SELECT get(array(1, 2, 3), 3);

--: get_3
SELECT get(array(1, 2, 3), -1);

--: get_json_object_1
SELECT get_json_object('{"a":"b"}', '$.a');

--: get_json_object_2
SELECT get_json_object('[{"a":"b"},{"a":"c"}]', '$[0].a');

--: get_json_object_3
SELECT get_json_object('[{"a":"b"},{"a":"c"}]', '$[*].a');

--: getbit_1
SELECT getbit(11, 0);

--: getbit_2
SELECT getbit(11, 2);

--: greatest_1
SELECT greatest(10, 9, 2, 4, 3);

--: grouping_1
SELECT name, grouping(name), sum(age) FROM VALUES (2, 'Alice'), (5, 'Bob') people(age, name) GROUP BY cube(name);

--: grouping_id_1
SELECT name, grouping_id(), sum(age), avg(height) FROM VALUES (2, 'Alice', 165), (5, 'Bob', 180) people(age, name, height) GROUP BY cube(name, height);

--: hash_1
SELECT hash('Spark', array(123), 2);

--: hex_1
SELECT hex(17);

--: hex_2
SELECT hex('Spark SQL');

--: histogram_numeric_1
SELECT histogram_numeric(col, 5) FROM VALUES (0), (1), (2), (10) AS tab(col);

--: hll_sketch_agg_1
SELECT hll_sketch_estimate(hll_sketch_agg(col, 12)) FROM VALUES (1), (1), (2), (2), (3) tab(col);

--: hll_sketch_estimate_1
SELECT hll_sketch_estimate(hll_sketch_agg(col)) FROM VALUES (1), (1), (2), (2), (3) tab(col);

--: hll_union_1
SELECT hll_sketch_estimate(hll_union(hll_sketch_agg(col1), hll_sketch_agg(col2))) FROM VALUES (1, 4), (1, 4), (2, 5), (2, 5), (3, 6) tab(col1, col2);

--: hll_union_agg_1
SELECT hll_sketch_estimate(hll_union_agg(sketch, true)) FROM (SELECT hll_sketch_agg(col) as sketch FROM VALUES (1) tab(col) UNION ALL SELECT hll_sketch_agg(col, 20) as sketch FROM VALUES (1) tab(col));

--: hour_1
SELECT hour('2018-02-14 12:58:59');

--: hour_2
SELECT hour(TIME'13:59:59.999999');

--: hypot_1
SELECT hypot(3, 4);

--: if_1
SELECT if(1 < 2, 'a', 'b');

--: ifnull_1
SELECT ifnull(NULL, array('2'));

--: ilike_1
SELECT ilike('Spark', '_Park');

--: ilike_2
SELECT '\\abc' AS S, S ilike r'\\abc', S ilike '\\\\abc';

--: ilike_3
SET spark.sql.parser.escapedStringLiterals=true;

--: ilike_4
SELECT '%SystemDrive%\Users\John' ilike '\%SystemDrive\%\\users%';

--: ilike_5
SET spark.sql.parser.escapedStringLiterals=false;

--: ilike_6
SELECT '%SystemDrive%\\USERS\\John' ilike r'%SystemDrive%\\Users%';

--: ilike_7
SELECT '%SystemDrive%/Users/John' ilike '/%SYSTEMDrive/%//Users%' ESCAPE '/';

--: in_1
SELECT 1 in(1, 2, 3);

--: in_2
SELECT 1 in(2, 3, 4);

--: in_3
SELECT named_struct('a', 1, 'b', 2) in(named_struct('a', 1, 'b', 1), named_struct('a', 1, 'b', 3));

--: in_4
SELECT named_struct('a', 1, 'b', 2) in(named_struct('a', 1, 'b', 2), named_struct('a', 1, 'b', 3));

--: initcap_1
SELECT initcap('sPark sql');

--: inline_1
SELECT inline(array(struct(1, 'a'), struct(2, 'b')));

--: inline_2
SELECT inline(input => array(struct(1, 'a'), struct(2, 'b')));

--: inline_outer_1
SELECT inline_outer(array(struct(1, 'a'), struct(2, 'b')));

--: inline_outer_2
SELECT inline_outer(input => array(struct(1, 'a'), struct(2, 'b')));

--: instr_1
SELECT instr('SparkSQL', 'SQL');

--: is_valid_utf8_1
SELECT is_valid_utf8('Spark');

--: is_valid_utf8_2
SELECT is_valid_utf8(x'61');

--: is_valid_utf8_3
SELECT is_valid_utf8(x'80');

--: is_valid_utf8_4
SELECT is_valid_utf8(x'61C262');

--: is_variant_null_1
SELECT is_variant_null(parse_json('null'));

--: is_variant_null_2
SELECT is_variant_null(parse_json('"null"'));

--: is_variant_null_3
SELECT is_variant_null(parse_json('13'));

--: is_variant_null_4
SELECT is_variant_null(parse_json(null));

--: is_variant_null_5
SELECT is_variant_null(variant_get(parse_json('{"a":null, "b":"spark"}'), "$.c"));

--: is_variant_null_6
SELECT is_variant_null(variant_get(parse_json('{"a":null, "b":"spark"}'), "$.a"));

--: isnan_1
SELECT isnan(cast('NaN' as double));

--: isnotnull_1
SELECT isnotnull(1);

--: isnull_1
SELECT isnull(1);

--: json_array_length_1
SELECT json_array_length('[1,2,3,4]');

--: json_array_length_2
SELECT json_array_length('[1,2,3,{"f1":1,"f2":[5,6]},4]');

--: json_array_length_3
SELECT json_array_length('[1,2');

--: json_object_keys_1
SELECT json_object_keys('{}');

--: json_object_keys_2
SELECT json_object_keys('{"key": "value"}');

--: json_object_keys_3
SELECT json_object_keys('{"f1":"abc","f2":{"f3":"a", "f4":"b"}}');

--: json_tuple_1
SELECT json_tuple('{"a":1, "b":2}', 'a', 'b');

--: kll_sketch_agg_bigint_1
SELECT LENGTH(kll_sketch_to_string_bigint(kll_sketch_agg_bigint(col))) > 0 FROM VALUES (1), (2), (3), (4), (5) tab(col);

--: kll_sketch_agg_bigint_2
SELECT LENGTH(kll_sketch_to_string_bigint(kll_sketch_agg_bigint(col, 400))) > 0 FROM VALUES (1), (2), (3), (4), (5) tab(col);

--: kll_sketch_agg_double_1
SELECT LENGTH(kll_sketch_to_string_double(kll_sketch_agg_double(col))) > 0 FROM VALUES (CAST(1.0 AS DOUBLE)), (CAST(2.0 AS DOUBLE)), (CAST(3.0 AS DOUBLE)), (CAST(4.0 AS DOUBLE)), (CAST(5.0 AS DOUBLE)) tab(col);

--: kll_sketch_agg_double_2
SELECT LENGTH(kll_sketch_to_string_double(kll_sketch_agg_double(col, 400))) > 0 FROM VALUES (CAST(1.0 AS DOUBLE)), (CAST(2.0 AS DOUBLE)), (CAST(3.0 AS DOUBLE)), (CAST(4.0 AS DOUBLE)), (CAST(5.0 AS DOUBLE)) tab(col);

--: kll_sketch_agg_float_1
SELECT LENGTH(kll_sketch_to_string_float(kll_sketch_agg_float(col))) > 0 FROM VALUES (CAST(1.0 AS FLOAT)), (CAST(2.0 AS FLOAT)), (CAST(3.0 AS FLOAT)), (CAST(4.0 AS FLOAT)), (CAST(5.0 AS FLOAT)) tab(col);

--: kll_sketch_agg_float_2
SELECT LENGTH(kll_sketch_to_string_float(kll_sketch_agg_float(col, 400))) > 0 FROM VALUES (CAST(1.0 AS FLOAT)), (CAST(2.0 AS FLOAT)), (CAST(3.0 AS FLOAT)), (CAST(4.0 AS FLOAT)), (CAST(5.0 AS FLOAT)) tab(col);

--: kll_sketch_get_n_bigint_1
SELECT kll_sketch_get_n_bigint(kll_sketch_agg_bigint(col)) FROM VALUES (1), (2), (3), (4), (5) tab(col);

--: kll_sketch_get_n_double_1
SELECT kll_sketch_get_n_double(kll_sketch_agg_double(col)) FROM VALUES (CAST(1.0 AS DOUBLE)), (CAST(2.0 AS DOUBLE)), (CAST(3.0 AS DOUBLE)), (CAST(4.0 AS DOUBLE)), (CAST(5.0 AS DOUBLE)) tab(col);

--: kll_sketch_get_n_float_1
SELECT kll_sketch_get_n_float(kll_sketch_agg_float(col)) FROM VALUES (CAST(1.0 AS FLOAT)), (CAST(2.0 AS FLOAT)), (CAST(3.0 AS FLOAT)), (CAST(4.0 AS FLOAT)), (CAST(5.0 AS FLOAT)) tab(col);

--: kll_sketch_get_quantile_bigint_1
SELECT kll_sketch_get_quantile_bigint(kll_sketch_agg_bigint(col), 0.5) > 1 FROM VALUES (1), (2), (3), (4), (5) tab(col);

--: kll_sketch_get_quantile_double_1
SELECT kll_sketch_get_quantile_double(kll_sketch_agg_double(col), 0.5) > 1 FROM VALUES (CAST(1.0 AS DOUBLE)), (CAST(2.0 AS DOUBLE)), (CAST(3.0 AS DOUBLE)), (CAST(4.0 AS DOUBLE)), (CAST(5.0 AS DOUBLE)) tab(col);

--: kll_sketch_get_quantile_float_1
SELECT kll_sketch_get_quantile_float(kll_sketch_agg_float(col), 0.5) > 1 FROM VALUES (CAST(1.0 AS FLOAT)), (CAST(2.0 AS FLOAT)), (CAST(3.0 AS FLOAT)), (CAST(4.0 AS FLOAT)), (CAST(5.0 AS FLOAT)) tab(col);

--: kll_sketch_get_rank_bigint_1
SELECT kll_sketch_get_rank_bigint(kll_sketch_agg_bigint(col), 3) > 0.3 FROM VALUES (1), (2), (3), (4), (5) tab(col);

--: kll_sketch_get_rank_double_1
SELECT kll_sketch_get_rank_double(kll_sketch_agg_double(col), 3.0) > 0.3 FROM VALUES (CAST(1.0 AS DOUBLE)), (CAST(2.0 AS DOUBLE)), (CAST(3.0 AS DOUBLE)), (CAST(4.0 AS DOUBLE)), (CAST(5.0 AS DOUBLE)) tab(col);

--: kll_sketch_get_rank_float_1
SELECT kll_sketch_get_rank_float(kll_sketch_agg_float(col), 3.0) > 0.3 FROM VALUES (CAST(1.0 AS FLOAT)), (CAST(2.0 AS FLOAT)), (CAST(3.0 AS FLOAT)), (CAST(4.0 AS FLOAT)), (CAST(5.0 AS FLOAT)) tab(col);

--: kll_sketch_merge_bigint_1
SELECT LENGTH(kll_sketch_to_string_bigint(kll_sketch_merge_bigint(kll_sketch_agg_bigint(col), kll_sketch_agg_bigint(col)))) > 0 FROM VALUES (1), (2), (3), (4), (5) tab(col);

--: kll_sketch_merge_double_1
SELECT LENGTH(kll_sketch_to_string_double(kll_sketch_merge_double(kll_sketch_agg_double(col), kll_sketch_agg_double(col)))) > 0 FROM VALUES (CAST(1.0 AS DOUBLE)), (CAST(2.0 AS DOUBLE)), (CAST(3.0 AS DOUBLE)), (CAST(4.0 AS DOUBLE)), (CAST(5.0 AS DOUBLE)) tab(col);

--: kll_sketch_merge_float_1
SELECT LENGTH(kll_sketch_to_string_float(kll_sketch_merge_float(kll_sketch_agg_float(col), kll_sketch_agg_float(col)))) > 0 FROM VALUES (CAST(1.0 AS FLOAT)), (CAST(2.0 AS FLOAT)), (CAST(3.0 AS FLOAT)), (CAST(4.0 AS FLOAT)), (CAST(5.0 AS FLOAT)) tab(col);

--: kurtosis_1 approx=1e-12
SELECT kurtosis(col) FROM VALUES (-10), (-20), (100), (1000) AS tab(col);

--: kurtosis_2 approx=1e-12
SELECT kurtosis(col) FROM VALUES (1), (10), (100), (10), (1) as tab(col);

--: lag_1
SELECT a, b, lag(b) OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: last_1
SELECT last(col) FROM VALUES (10), (5), (20) AS tab(col);

--: last_2
SELECT last(col) FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_3
SELECT last(col, true) FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_day_1
SELECT last_day('2009-01-12');

--: last_value_1
SELECT last_value(col) FROM VALUES (10), (5), (20) AS tab(col);

--: last_value_2
SELECT last_value(col) FROM VALUES (10), (5), (NULL) AS tab(col);

--: last_value_3
SELECT last_value(col, true) FROM VALUES (10), (5), (NULL) AS tab(col);

--: lcase_1
SELECT lcase('SparkSql');

--: lead_1
SELECT a, b, lead(b) OVER (PARTITION BY a ORDER BY b) FROM VALUES ('A1', 2), ('A1', 1), ('A2', 3), ('A1', 1) tab(a, b);

--: least_1
SELECT least(10, 9, 2, 4, 3);

--: left_1
SELECT left('Spark SQL', 3);

--: left_2
SELECT left(encode('Spark SQL', 'utf-8'), 3);

--: len_1
SELECT len('Spark SQL ');

--: len_2
SELECT len(x'537061726b2053514c');

--: length_1
SELECT length('Spark SQL ');

--: length_2
SELECT length(x'537061726b2053514c');

--: levenshtein_1
SELECT levenshtein('kitten', 'sitting');

--: levenshtein_2
SELECT levenshtein('kitten', 'sitting', 2);

--: like_1
SELECT like('Spark', '_park');

--: like_2
SELECT '\\abc' AS S, S like r'\\abc', S like '\\\\abc';

--: like_3
SELECT '%SystemDrive%\Users\John' like '\%SystemDrive\%\\Users%';

--: like_4
SELECT '%SystemDrive%\\Users\\John' like r'%SystemDrive%\\Users%';

--: like_5
SELECT '%SystemDrive%/Users/John' like '/%SystemDrive/%//Users%' ESCAPE '/';

--: listagg_1
SELECT listagg(col) FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: listagg_2
SELECT listagg(col) WITHIN GROUP (ORDER BY col DESC) FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: listagg_3
SELECT listagg(col) FROM VALUES ('a'), (NULL), ('b') AS tab(col);

--: listagg_4
SELECT listagg(col) FROM VALUES ('a'), ('a') AS tab(col);

--: listagg_6
SELECT listagg(col, ', ') FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: listagg_7
SELECT listagg(col) FROM VALUES (NULL), (NULL) AS tab(col);

--: ln_1
SELECT ln(1);

--: locate_1
SELECT locate('bar', 'foobarbar');

--: locate_2
SELECT locate('bar', 'foobarbar', 5);

--: locate_3
SELECT POSITION('bar' IN 'foobarbar');

--: log_1
SELECT log(10, 100);

--: log10_1
SELECT log10(10);

--: log1p_1
SELECT log1p(0);

--: log2_1
SELECT log2(2);

--: lower_1
SELECT lower('SparkSql');

--: lpad_1
SELECT lpad('hi', 5, '??');

--: lpad_2
SELECT lpad('hi', 1, '??');

--: lpad_3
SELECT lpad('hi', 5);

--: lpad_4
SELECT hex(lpad(unhex('aabb'), 5));

--: lpad_5
SELECT hex(lpad(unhex('aabb'), 5, unhex('1122')));

--: ltrim_1
SELECT ltrim('    SparkSQL   ');

--: luhn_check_1
SELECT luhn_check('8112189876');

--: luhn_check_2
SELECT luhn_check('79927398713');

--: luhn_check_3
SELECT luhn_check('79927398714');
