--: explode_select
SELECT explode(array(1, NULL, 3));

--: explode_alias
SELECT explode(array(1, 2)) AS x;

--: explode_map
SELECT explode(map('a', 1, 'b', NULL));

--: explode_map_alias
SELECT explode(map('a', 1)) AS (k, v);

--: explode_outer
SELECT explode_outer(CAST(NULL AS ARRAY<INT>));

--: explode_outer_empty
SELECT 1 AS a, explode_outer(array());

--: posexplode
SELECT posexplode(array('a', 'b'));

--: posexplode_outer
SELECT posexplode_outer(CAST(NULL AS ARRAY<INT>));

--: inline
SELECT inline(array(struct(1, 'a'), struct(2, NULL)));

--: inline_outer
SELECT inline_outer(CAST(NULL AS ARRAY<STRUCT<a:INT,b:STRING>>));

--: stack
SELECT stack(2, 1, 2, 3);

--: stack_named
SELECT stack(2, 'a', 1, 'b', 2) AS (k, v);

--: json_tuple
SELECT json_tuple('{"a":1,"b":"x"}', 'a', 'b', 'c');

--: with_columns
SELECT id, explode(array(id, id * 10)) AS x FROM range(2);

--: two_generators
SELECT explode(array(1)), explode(array(2));

--: nested_generator
SELECT explode(explode(array(array(1))));

--: in_where
SELECT 1 FROM range(1) WHERE explode(array(1)) = 1;

--: in_expression
SELECT explode(array(1, 2)) + 1 AS x;

--: with_aggregate
SELECT explode(collect_list(id)) AS x FROM range(3);

--: explode_bad_type
SELECT explode(1);

--: tvf_explode
SELECT * FROM explode(array(10, 20));

--: tvf_posexplode
SELECT * FROM posexplode(array('x', 'y')) AS t(p, c);

--: tvf_inline
SELECT * FROM inline(array(struct(1, 'a')));

--: tvf_stack
SELECT * FROM stack(2, 1, 2, 3);

--: tvf_json_tuple
SELECT * FROM json_tuple('{"a":1}', 'a', 'b');

--: tvf_range
SELECT * FROM range(2, 10, 3);

--: tvf_range_down
SELECT * FROM range(5, 0, -2);

--: tvf_range_zero_step
SELECT * FROM range(1, 5, 0);

--: tvf_range_args
SELECT * FROM range('a');

--: tvf_variant_explode
SELECT pos, key FROM variant_explode(parse_json('{"a":1,"b":2}'));

--: tvf_unknown
SELECT * FROM no_such_function(1);

--: tvf_sql_keywords
SELECT count(*) > 300 FROM sql_keywords();

--: tvf_collations
SELECT count(*) > 10 FROM collations();

--: three_generators
SELECT explode(array(1,2)) AS a, 7 AS b, inline(array(struct(1, 2))), explode(map(1,2));

--: range_expression
SELECT * FROM range(1 + 1);

--: range_many
SELECT * FROM range(1, 2, 3, 4, 5);

--: named_collection
SELECT explode(collection => array(1));

--: grouped_0
SELECT explode(collect_list(a)) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_1
SELECT a, explode(sort_array(collect_list(b))) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a;

--: grouped_2
SELECT a, explode(sort_array(collect_list(b))) c, count(*) n FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a ORDER BY a, c;

--: grouped_3
SELECT a, posexplode(sort_array(collect_list(b))), max(b) m FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a ORDER BY a, pos;

--: grouped_4
SELECT explode(array(1,2)), count(*) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_5
SELECT explode(array(a, 9)), count(*) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a ORDER BY 1, 2;

--: grouped_6
SELECT a, explode(sort_array(collect_list(b))) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a HAVING count(*) > 1;

--: grouped_7
SELECT a, explode(sort_array(collect_list(b))) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a HAVING c > 'y';

--: grouped_12
SELECT a, explode(collect_list(b)) + 1 c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a;

--: grouped_13
SELECT a, 1 + explode(collect_list(a)) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a;

--: grouped_14
SELECT sum(explode(array(a))) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_15
SELECT explode(array(a)) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a, b;

--: grouped_16
SELECT explode(array(b)) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a;

--: grouped_17
SELECT explode(collect_list(a)), explode(collect_list(b)) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_18
SELECT inline(array(struct(max(a) m, min(b) n))) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_19
SELECT stack(2, max(a), min(a)) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_20
SELECT json_tuple(max('{"a":1}'), 'a') FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_21
SELECT a, explode_outer(collect_list(CASE WHEN a > 1 THEN b END)) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a ORDER BY a, c;

--: grouped_22
SELECT a, explode(collect_list(b)) c, row_number() OVER (ORDER BY a) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a;

--: grouped_23
SELECT explode(map(max(a), min(b))) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_24
SELECT explode(map(max(a), min(b))) AS (k, v), count(*) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_25
SELECT DISTINCT explode(collect_list(a)) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b);

--: grouped_26
SELECT * FROM (SELECT explode(collect_list(a)) q FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b)) WHERE q > 1 ORDER BY q;

--: grouped_28
SELECT explode(collect_list(a)) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) ORDER BY max(a);

--: grouped_29
SELECT explode(collect_list(a)) c FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) ORDER BY c DESC LIMIT 1;

--: grouped_35
SELECT a, explode(collect_list(b)) c, sum(a) OVER () s FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) GROUP BY a;

--: grouped_36
SELECT (SELECT explode(collect_list(a)) FROM VALUES (1,'x'),(2,'y'),(2,'z') AS t(a,b) LIMIT 1);

--: by_0
SELECT explode(l) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1;

--: by_1
SELECT explode(l) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_2
SELECT explode(l) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_3
SELECT a, explode(l) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a, 2;

--: by_4
SELECT explode(array(a, 9)) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1;

--: by_6
SELECT explode(array(1, 9)) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_7
SELECT posexplode(l) AS (i, v), count(*) FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_8
SELECT posexplode(l) AS (i, v), count(*) FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1;

--: by_9
SELECT explode(l) + 1 e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1;

--: by_10
SELECT explode(l) e, explode(l) f FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_13
SELECT explode(l) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY e;

--: by_14
SELECT stack(2, a, 1) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1;

--: by_16
SELECT explode(l) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1 HAVING e > 1;

--: by_17
SELECT explode(l) e, count(*) n FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1 ORDER BY e, n;

--: by_18
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a DISTRIBUTE BY a;

--: by_19
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a DISTRIBUTE BY b;

--: by_22
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a SORT BY a;

--: by_23
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a SORT BY b;

--: by_24
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a SORT BY min(b);

--: by_25
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a CLUSTER BY a;

--: by_26
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a CLUSTER BY b;

--: by_27
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a HAVING count(*) > 0 DISTRIBUTE BY a;

--: by_29
SELECT max(b) m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a + 1 DISTRIBUTE BY a;

--: by_33
SELECT DISTINCT b FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) DISTRIBUTE BY a;

--: by_34
SELECT DISTINCT b FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) SORT BY a;

--: by_35
SELECT max(b) OVER () m FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) DISTRIBUTE BY a;

--: by_36
SELECT explode(collect_list(b)) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a ORDER BY a, e;

--: by_37
SELECT explode(collect_list(b)) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a ORDER BY max(b), e;

--: by_38
SELECT explode(collect_list(b)) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a SORT BY a;

--: by_39
SELECT explode(collect_list(b)) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a DISTRIBUTE BY a;

--: by_40
SELECT explode(collect_list(b)) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a HAVING a > 1;

--: by_41
SELECT explode(collect_list(b)) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a HAVING max(b) > 'x';

--: by_44
SELECT explode(collect_list(b)) e FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY a ORDER BY b;

--: by_45
SELECT count(*), lag(a) OVER (ORDER BY b) lg FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_46
SELECT a, count(*) OVER () lg FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_47
SELECT a, sum(count(*)) OVER () lg FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_49
SELECT a, row_number() OVER (ORDER BY b) lg, max(b) FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_50
SELECT row_number() OVER (ORDER BY b) lg FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY 1;

--: by_51
SELECT row_number() OVER (ORDER BY a) lg FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;

--: by_52
SELECT a + row_number() OVER (ORDER BY a) lg, max(b) FROM VALUES (1,'x',array(1,1)),(2,'y',array(1)),(2,'z',array(2,1)),(2,'z',array(2,1)) AS t(a,b,l) GROUP BY ALL;
