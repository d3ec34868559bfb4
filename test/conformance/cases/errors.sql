--: setup
CREATE OR REPLACE TEMP VIEW et AS SELECT 1 AS alpha, 'x' AS beta, named_struct('inner', 1) AS st, map('k', 1) AS mp, array(1) AS ar;

--: column
SELECT alpa FROM et;

--: column_far
SELECT zzzzzzzz FROM et;

--: column_qualified
SELECT et.alpa FROM et;

--: column_other_table
SELECT foo.alpha FROM et;

--: column_in_where
SELECT alpha FROM et WHERE betta = 'x';

--: column_in_order
SELECT alpha FROM et ORDER BY betta;

--: column_in_group
SELECT count(*) FROM et GROUP BY alpah;

--: column_no_from
SELECT a;

--: column_case
SELECT ALPHA, Beta FROM et;

--: struct_field
SELECT st.innr FROM et;

--: struct_field_value
SELECT st.inner FROM et;

--: map_field
SELECT mp.k FROM et;

--: array_field
SELECT ar.x FROM et;

--: star_struct
SELECT st.* FROM et;

--: star_unknown
SELECT nope.* FROM et;

--: star_except
SELECT * EXCEPT (alpha, st, mp, ar) FROM et;

--: star_except_unknown
SELECT * EXCEPT (nope) FROM et;

--: table
SELECT * FROM no_such_table;

--: table_qualified
SELECT * FROM a.b.c;

--: database
SELECT * FROM nodb.t;

--: function
SELECT no_such_fn(1);

--: function_args
SELECT upper();

--: function_args_many
SELECT upper('a', 'b');

--: function_args_named
SELECT mask('AbC', upperChar => 'Z');

--: function_named_unknown
SELECT mask('AbC', nope => 'Z');

--: syntax_keyword
SELEC 1;

--: syntax_end
SELECT 1 FROM;

--: syntax_paren
SELECT (1;

--: syntax_extra
SELECT 1 2 3;

--: syntax_string
SELECT 'abc;

--: syntax_empty_in
SELECT 1 IN ();

--: where_not_boolean
SELECT 1 FROM et WHERE alpha;

--: having_not_boolean
SELECT count(*) FROM et HAVING 1;

--: case_types
SELECT CASE WHEN true THEN 1 ELSE array(1) END;

--: if_types
SELECT if(true, 1, DATE'2024-01-01');

--: divide_by_zero
SELECT 1 / 0;

--: modulo_zero
SELECT 1 % 0;

--: cast_text
SELECT CAST('abc' AS INT);

--: cast_overflow
SELECT CAST(300 AS TINYINT);

--: overflow_add
SELECT 2147483647 + 1;

--: overflow_long
SELECT 9223372036854775807 + 1L;

--: overflow_sum
SELECT sum(a) FROM VALUES (9223372036854775807), (1) AS t(a);

--: overflow_negate
SELECT -a FROM VALUES (-2147483648) AS t(a);

--: decimal_overflow
SELECT CAST(123.45 AS DECIMAL(3,2));

--: decimal_precision
SELECT CAST(1 AS DECIMAL(39,1));

--: array_index
SELECT array(1, 2)[2];

--: element_at_index
SELECT element_at(array(1, 2), 3);

--: element_at_zero
SELECT element_at(array(1, 2), 0);

--: map_duplicate
SELECT map('a', 1, 'a', 2);

--: map_null_key
SELECT map(NULL, 1);

--: date_invalid
SELECT DATE'2024-02-30';

--: timestamp_invalid
SELECT TIMESTAMP'nope';

--: interval_invalid
SELECT INTERVAL 'x' DAY;

--: raise_error
SELECT raise_error('boom');

--: assert_true
SELECT assert_true(1 = 2, 'no');

--: to_date_bad
SELECT to_date('2024-13-01');

--: to_timestamp_format
SELECT to_timestamp('2024', 'yyyy-MM');

--: date_pattern_bad
SELECT date_format(DATE'2024-01-01', 'YYYY');

--: regexp_bad
SELECT 'a' RLIKE '(';

--: literal_too_big
SELECT 99999999999999999999L;

--: literal_byte
SELECT 200Y;

--: unpaired_hex
SELECT X'ABC';

--: parameter_missing
SELECT :p;

--: parameter_position
SELECT ?;

--: type_unknown
SELECT CAST(1 AS FOO);

--: group_map
SELECT mp, count(*) FROM et GROUP BY mp;

--: order_map
SELECT mp FROM et ORDER BY mp;

--: compare_struct_types
SELECT named_struct('a', 1) = named_struct('a', 'x', 'b', 1);

--: explode_missing
SELECT explode(nope) FROM et;

--: drop_missing_view
DROP VIEW no_such_view_here;

--: drop_if_exists
DROP VIEW IF EXISTS no_such_view_here;

--: create_view_exists own
CREATE TEMP VIEW dup_v AS SELECT 1;
CREATE TEMP VIEW dup_v AS SELECT 2;

--: set_value own
SET spark.sql.shuffle.partitions = 7;

--: use_unknown
USE no_such_db_x;

--: named_other_order
SELECT mask('AbC', otherChar => '_', upperChar => 'U');

--: named_not_supported
SELECT substring('abc', pos => 2);

--: named_then_positional
SELECT mask(str => 'AbC', 'X');

--: named_and_positional
SELECT mask('AbC', str => 'X');

--: named_missing
SELECT mask(upperChar => 'Q');

--: literal_short
SELECT -32769S;

--: literal_double
SELECT 1e400D;

--: syntax_cut
SELECT 1 +;

--: syntax_nothing
SELECT;

--: sequence_types
SELECT sequence(DATE'2020-01-01', 3);

--: zone_unknown
SELECT convert_timezone('Nope/Zone', 'UTC', TIMESTAMP_NTZ'2024-07-01 00:00:00');

--: explode_number
SELECT explode(1);

--: explode_outer_text
SELECT explode_outer('a');

--: posexplode_number
SELECT posexplode(1);

--: inline_number
SELECT inline(1);

--: inline_numbers
SELECT inline(array(1));

--: size_number
SELECT size(1);

--: cardinality_text
SELECT cardinality('abc');

--: concat_number_array
SELECT concat(1, array(1));

--: concat_array_text
SELECT concat(array(1), 'x');

--: concat_struct
SELECT concat(named_struct('a', 1), 'x');

--: concat_map
SELECT concat('x', map(1, 2));

--: concat_bytes_array
SELECT X'31' || array(1);

--: star_of_array
SELECT a.* FROM (SELECT array(1) AS a);

--: star_of_number
SELECT x.* FROM (SELECT 1 AS x);

--: star_of_field
SELECT s.x.* FROM (SELECT named_struct('x', 1) AS s);

--: random_in_sum
SELECT sum(rand()) FROM range(3);

--: random_in_count_distinct
SELECT count(DISTINCT rand(1) + id) FROM range(3);

--: random_in_filter
SELECT sum(id) FILTER (WHERE rand() > 2) FROM range(3);

--: random_in_any_value
SELECT any_value(shuffle(array(1))) FROM range(1);

--: increasing_in_max
SELECT max(monotonically_increasing_id()) FROM range(3);

--: random_in_window
SELECT count(rand()) OVER () FROM range(2);

--: random_in_group
SELECT rand() > 2, count(*) FROM range(3) GROUP BY 1;

--: random_in_having
SELECT id FROM range(3) GROUP BY id HAVING rand() > 2;

--: random_in_join
SELECT * FROM range(2) AS a JOIN range(2) AS b ON a.id = b.id AND rand() > 2;

--: explode_null
SELECT explode_outer(NULL);

--: inline_null
SELECT inline(NULL);

--: concat_null_array
SELECT concat(NULL, array(1));

--: generator_in_array_of_generator
SELECT explode(array(explode(array(1))));
