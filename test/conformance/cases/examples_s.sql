-- The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py).

--: schema_of_avro_1
SELECT schema_of_avro('{"type": "record", "name": "struct", "fields": [{"name": "u", "type": ["int", "string"]}]}', map());

--: schema_of_csv_1
SELECT schema_of_csv('1,abc');

--: schema_of_json_1
SELECT schema_of_json('[{"col":0}]');

--: schema_of_json_2
SELECT schema_of_json('[{"col":01}]', map('allowNumericLeadingZeros', 'true'));

--: schema_of_variant_1
SELECT schema_of_variant(parse_json('null'));

--: schema_of_variant_2
SELECT schema_of_variant(parse_json('[{"b":true,"a":0}]'));

--: schema_of_variant_agg_1
SELECT schema_of_variant_agg(parse_json(j)) FROM VALUES ('1'), ('2'), ('3') AS tab(j);

--: schema_of_variant_agg_2
SELECT schema_of_variant_agg(parse_json(j)) FROM VALUES ('{"a": 1}'), ('{"b": true}'), ('{"c": 1.23}') AS tab(j);

--: schema_of_xml_1
SELECT schema_of_xml('<p><a>1</a></p>');

--: schema_of_xml_2
SELECT schema_of_xml('<p><a attr="2">1</a><a>3</a></p>', map('excludeAttribute', 'true'));

--: sec_1
SELECT sec(0);

--: second_1
SELECT second('2018-02-14 12:58:59');

--: second_2
SELECT second(TIME'13:25:59.999999');

--: sentences_1
SELECT sentences('Hi there! Good morning.');

--: sentences_2
SELECT sentences('Hi there! Good morning.', 'en');

--: sentences_3
SELECT sentences('Hi there! Good morning.', 'en', 'US');

--: sequence_1
SELECT sequence(1, 5);

--: sequence_2
SELECT sequence(5, 1);

--: sequence_3
SELECT sequence(to_date('2018-01-01'), to_date('2018-03-01'), interval 1 month);

--: sequence_4
SELECT sequence(to_date('2018-01-01'), to_date('2018-03-01'), interval '0-1' year to month);

--: session_window_1
SELECT a, session_window.start, session_window.end, count(*) as cnt FROM VALUES ('A1', '2021-01-01 00:00:00'), ('A1', '2021-01-01 00:04:30'), ('A1', '2021-01-01 00:10:00'), ('A2', '2021-01-01 00:01:00') AS tab(a, b) GROUP by a, session_window(b, '5 minutes') ORDER BY a, start;

--: session_window_2
SELECT a, session_window.start, session_window.end, count(*) as cnt FROM VALUES ('A1', '2021-01-01 00:00:00'), ('A1', '2021-01-01 00:04:30'), ('A1', '2021-01-01 00:10:00'), ('A2', '2021-01-01 00:01:00'), ('A2', '2021-01-01 00:04:30') AS tab(a, b) GROUP by a, session_window(b, CASE WHEN a = 'A1' THEN '5 minutes' WHEN a = 'A2' THEN '1 minute' ELSE '10 minutes' END) ORDER BY a, start;

--: sha_1
SELECT sha('Spark');

--: sha1_1
SELECT sha1('Spark');

--: sha2_1
SELECT sha2('Spark', 256);

--: sign_1
SELECT sign(40);

--: sign_2
SELECT sign(INTERVAL -'100' YEAR);

--: signum_1
SELECT signum(40);

--: signum_2
SELECT signum(INTERVAL -'100' YEAR);

--: sin_1
SELECT sin(0);

--: sinh_1
SELECT sinh(0);

--: size_1
SELECT size(array('b', 'd', 'c', 'a'));

--: size_2
SELECT size(map('a', 1, 'b', 2));

--: skewness_1 approx=1e-12
SELECT skewness(col) FROM VALUES (-10), (-20), (100), (1000) AS tab(col);

--: skewness_2 approx=1e-12
SELECT skewness(col) FROM VALUES (-1000), (-100), (10), (20) AS tab(col);

--: slice_1
SELECT slice(array(1, 2, 3, 4), 2, 2);

--: slice_2
SELECT slice(array(1, 2, 3, 4), -2, 2);

--: some_1
SELECT some(col) FROM VALUES (true), (false), (false) AS tab(col);

--: some_2
SELECT some(col) FROM VALUES (NULL), (true), (false) AS tab(col);

--: some_3
SELECT some(col) FROM VALUES (false), (false), (NULL) AS tab(col);

--: sort_array_1
SELECT sort_array(array('b', 'd', null, 'c', 'a'), true);

--: sort_array_2
SELECT sort_array(array('b', 'd', null, 'c', 'a'), false);

--: soundex_1
SELECT soundex('Miller');

--: space_1
SELECT concat(space(2), '1');

--: spark_partition_id_1
SELECT spark_partition_id();

--: split_1
SELECT split('oneAtwoBthreeC', '[ABC]');

--: split_2
SELECT split('oneAtwoBthreeC', '[ABC]', -1);

--: split_3
SELECT split('oneAtwoBthreeC', '[ABC]', 2);

--: split_part_1
SELECT split_part('11.12.13', '.', 3);

--: sql_keywords_1
SELECT * FROM sql_keywords() LIMIT 2;

--: sqrt_1
SELECT sqrt(4);

--: st_asbinary_1
SELECT hex(st_asbinary(st_geogfromwkb(X'0101000000000000000000F03F0000000000000040')));

--: st_asbinary_2
SELECT hex(st_asbinary(st_geomfromwkb(X'0101000000000000000000F03F0000000000000040')));

--: st_setsrid_1
SELECT st_srid(st_setsrid(ST_GeogFromWKB(X'0101000000000000000000F03F0000000000000040'), 4326));

--: st_setsrid_2
SELECT st_srid(st_setsrid(ST_GeomFromWKB(X'0101000000000000000000F03F0000000000000040'), 3857));

--: st_srid_1
SELECT st_srid(st_geogfromwkb(X'0101000000000000000000F03F0000000000000040'));

--: st_srid_2
SELECT st_srid(st_geomfromwkb(X'0101000000000000000000F03F0000000000000040'));

--: st_srid_3
SELECT st_srid(NULL);

--: stack_1
SELECT stack(2, 1, 2, 3);

--: startswith_1
SELECT startswith('Spark SQL', 'Spark');

--: startswith_2
SELECT startswith('Spark SQL', 'SQL');

--: startswith_3
SELECT startswith('Spark SQL', null);

--: startswith_4
SELECT startswith(x'537061726b2053514c', x'537061726b');

--: startswith_5
SELECT startswith(x'537061726b2053514c', x'53514c');

--: std_1 approx=1e-12
SELECT std(col) FROM VALUES (1), (2), (3) AS tab(col);

--: stddev_1 approx=1e-12
SELECT stddev(col) FROM VALUES (1), (2), (3) AS tab(col);

--: stddev_pop_1 approx=1e-12
SELECT stddev_pop(col) FROM VALUES (1), (2), (3) AS tab(col);

--: stddev_samp_1 approx=1e-12
SELECT stddev_samp(col) FROM VALUES (1), (2), (3) AS tab(col);

--: str_to_map_1
SELECT str_to_map('a:1,b:2,c:3', ',', ':');

--: str_to_map_2
SELECT str_to_map('a');

--: string_agg_1
SELECT string_agg(col) FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: string_agg_2
SELECT string_agg(col) WITHIN GROUP (ORDER BY col DESC) FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: string_agg_3
SELECT string_agg(col) FROM VALUES ('a'), (NULL), ('b') AS tab(col);

--: string_agg_4
SELECT string_agg(col) FROM VALUES ('a'), ('a') AS tab(col);

--: string_agg_6
SELECT string_agg(col, ', ') FROM VALUES ('a'), ('b'), ('c') AS tab(col);

--: string_agg_7
SELECT string_agg(col) FROM VALUES (NULL), (NULL) AS tab(col);

--: struct_1
SELECT struct(1, 2, 3);

--: substr_1
SELECT substr('Spark SQL', 5);

--: substr_2
SELECT substr('Spark SQL', -3);

--: substr_3
SELECT substr('Spark SQL', 5, 1);

--: substr_4
SELECT substr('Spark SQL' FROM 5);

--: substr_5
SELECT substr('Spark SQL' FROM -3);

--: substr_6
SELECT substr('Spark SQL' FROM 5 FOR 1);

--: substr_7
SELECT substr(encode('Spark SQL', 'utf-8'), 5);

--: substring_1
SELECT substring('Spark SQL', 5);

--: substring_2
SELECT substring('Spark SQL', -3);

--: substring_3
SELECT substring('Spark SQL', 5, 1);

--: substring_4
SELECT substring('Spark SQL' FROM 5);

--: substring_5
SELECT substring('Spark SQL' FROM -3);

--: substring_6
SELECT substring('Spark SQL' FROM 5 FOR 1);

--: substring_7
SELECT substring(encode('Spark SQL', 'utf-8'), 5);

--: substring_index_1
SELECT substring_index('www.apache.org', '.', 2);

--: sum_1
SELECT sum(col) FROM VALUES (5), (10), (15) AS tab(col);

--: sum_2
SELECT sum(col) FROM VALUES (NULL), (10), (15) AS tab(col);

--: sum_3
SELECT sum(col) FROM VALUES (NULL), (NULL) AS tab(col);
