-- What stands where a function's argument is: columns, fields, items, casts, lambdas' variables, of this query and of the one around.

--: setup
CREATE OR REPLACE TEMP VIEW f AS SELECT * FROM VALUES
  (1, named_struct('a0', 1, 'q', array(1, 2), 'n', named_struct('p', 2)), array(1, 2), map('k', 1), array(named_struct('x', 1, 'y', 'b')), 'b'),
  (2, named_struct('a0', CAST(NULL AS INT), 'q', array(3), 'n', named_struct('p', 4)), CAST(NULL AS ARRAY<INT>), map('k', 2), array(named_struct('x', 3, 'y', 'd')), NULL)
  AS f(i, s, r, m, t, c);

--: fields_by_another_case
SELECT abs(S.A0), S.A0, s.N.p + 1, array(f.S.A0), struct(s.A0), struct(S['A0']), size(T.X), T['X'], struct(t.X), arrays_zip(s.Q, s.q) FROM f;

--: grouped_by_another_case
SELECT abs(s.A0), S.a0 + 1, count(*) FROM f GROUP BY abs(S.a0), s.A0;

--: lambda_field_by_another_case
SELECT transform(t, z -> z.X + 1), filter(array(s), z -> z.A0 IS NOT NULL) FROM f;

--: struct_of_extracts
SELECT struct(s['a0']), struct(r[0]), struct(m['k']), struct(t[0].x), struct(s.n['p']), struct(t['x']), struct(m[concat('k')]), struct(-s['a0']) FROM f WHERE i = 1;

--: row_of_extracts
SELECT (s['a0'], 1), (t[0].x, t.x, m['k'], -s['a0']), (s['a0'] AS q, 2) FROM f;

--: fields_of_cast_arrays
SELECT CAST(t AS ARRAY<STRUCT<v: INT, w: STRING>>).v, size(CAST(t AS ARRAY<STRUCT<v: INT, w: STRING>>).w), CAST(t AS ARRAY<STRUCT<v: INT, w: STRING>>)[0].v FROM f;

--: fields_of_tried_arrays
SELECT TRY_CAST(t AS ARRAY<STRUCT<v: INT, w: STRING>>).v FROM f;

--: lateral_fields
SELECT l.* FROM f, LATERAL (SELECT f.s.a0, abs(f.s.a0), abs(s['a0']), abs(m.k), struct(f.s.a0) AS st, abs(f.s.n.p), abs(f.S.A0), f.s.a0 + 1, abs(f.s['n'].p), -f.s.a0) l;

--: lateral_fields_zipped
SELECT l.* FROM f, LATERAL (SELECT arrays_zip(f.s.q, s['q']), transform(s.q, z -> z + f.s.n.p)) l;

--: lateral_fields_beside
SELECT l.* FROM f, LATERAL (SELECT s.a0 + b FROM VALUES (1) y(b) WHERE s.n.p > b) l;

--: index_by_a_column
SELECT r[i - 1], element_at(r, i), s.q[i - 1], element_at(s.q, s.a0), r[s.a0] FROM f WHERE i = 1;

--: index_by_a_column_legacy ansi=off
SELECT r[i - 1], element_at(r, i), s.q[i - 1], element_at(s.q, s.a0), r[s.a0] FROM f;

--: index_in_a_lambda
SELECT transform(array(1, 2), z -> s.q[z - 1]) FROM f WHERE i = 1;

--: array_join_by_a_column
SELECT array_join(array('a', NULL, 'b'), c), array_join(array('a', NULL, 'b'), c, '?'), array_join(array('a', NULL, 'b'), ',', c), array_join(array(), c), array_join(array('a'), c), array_join(t.y, c), array_join(array(NULL, 'z'), c) FROM f;

--: array_join_in_a_lambda
SELECT transform(array(',', '; ', NULL), z -> array_join(array('a', 'b', NULL, 'c'), z)), transform(array(','), z -> array_join(array(z, 'b', NULL), z, z));

--: collate_is_printed
SELECT c COLLATE UTF8_BINARY, upper(c COLLATE utf8_binary), collate(c, 'UTF8_BINARY'), (c COLLATE UTF8_BINARY) = 'b', collate(c, 'SYSTEM.BUILTIN.UTF8_BINARY'), 'a' COLLATE UTF8_BINARY LIKE 'a%', collate(NULL, 'UTF8_BINARY'), struct(c COLLATE UTF8_BINARY) FROM f;

--: collate_grouped
SELECT c COLLATE UTF8_BINARY, count(*) FROM f GROUP BY c COLLATE UTF8_BINARY ORDER BY c COLLATE UTF8_BINARY;

--: collate_of_a_number
SELECT 5 COLLATE UTF8_BINARY;

--: collate_of_bytes
SELECT collate(x'61', 'UTF8_BINARY');

--: collate_by_a_column
SELECT collate('a', c) FROM f;

--: collate_by_null
SELECT collate('a', NULL);

--: collate_by_a_number
SELECT collate('a', 5);

--: collate_alone
SELECT collate('a');

--: seed_by_an_expression_of_a_column
SELECT rand(i + 1) FROM f;

--: seed_by_a_cast_column
SELECT random(CAST(i AS INT)) FROM f;

--: seed_by_an_item
SELECT randn(r[0]) FROM f;

--: seed_by_a_lambda
SELECT transform(array(1), z -> rand(z + 1));

--: seed_by_a_subquery
SELECT rand((SELECT 1));

--: seed_by_an_aggregate
SELECT rand(max(i)) FROM f;

--: seed_folded
SELECT rand(1 + 1), random(CAST('3' AS INT));

--: subqueries_by_rows_of_a_list
SELECT array_remove(array(1, 2, 3), (SELECT 2)), array_repeat((SELECT 'a'), (SELECT 2)), array_repeat('a', (SELECT 2)), array_remove((SELECT array(1, 2)), (SELECT max(i) FROM f)), array_position((SELECT array(1, 2)), (SELECT 2)), array_compact((SELECT array(1, NULL)));

--: subqueries_of_the_row
SELECT i, array_remove(array(1, 2, 3), (SELECT f.i + 1)), array_repeat(f.i, (SELECT max(y.b) FROM VALUES (1), (3) y(b) WHERE y.b >= f.i)) FROM f;

--: subquery_of_a_literal_with_a_letter
SELECT base64((SELECT x'537061726b' LIMIT 1)), (SELECT r'a\n' LIMIT 1), (SELECT x'53' OFFSET 1);

--: literal_with_a_letter_before_a_clause
SELECT X'53' SORT BY 1 LIMIT 1;

--: struct_of_windows
SELECT struct(first(i) OVER (ORDER BY i)), struct(sum(i) OVER (), 1), struct(i, sum(i) OVER w AS q), struct(sum(i) OVER w q, i) FROM f WINDOW w AS (PARTITION BY i);

--: struct_of_filtered_aggregates
SELECT struct(sum(i) FILTER (WHERE i > 1)), struct(sum(i) FILTER (WHERE i > 1) AS q, max(i)), struct(percentile_cont(0.5) WITHIN GROUP (ORDER BY i), max(i) m), struct(first(c) IGNORE NULLS, 1) FROM f;

--: casts_of_lateral_aliases
SELECT i AS b, CAST(b AS STRING), int(b), CAST(B AS BIGINT), b::string, try_cast(b AS STRING), abs(CAST(b AS BIGINT)) FROM f;

--: casts_of_lateral_expressions
SELECT i + 1 AS b, CAST(b AS STRING), int(b), CAST(CAST(b AS STRING) AS INT), s AS d, CAST(d.a0 AS STRING) FROM f;

--: casts_of_the_query_around
SELECT l.* FROM f, LATERAL (SELECT CAST(s.a0 AS STRING), CAST(i AS STRING), int(f.i), string(s.a0), CAST(F.I AS BIGINT), CAST(s['a0'] AS STRING), CAST(t AS ARRAY<STRUCT<v: INT, w: STRING>>)) l;

--: folded_places
SELECT ceil(3.1411, 1 + 2), ceil(3.1411, CAST('-3' AS INT)), floor(3.1411, 3 + 0), floor(3.1411, coalesce(-3, 1)), round(2.5, coalesce(0, 0)), bround(25, 0 - 1), ceil(2.75, coalesce(NULL, 1));

--: folded_formats
SELECT to_binary('abc', concat('utf-', '8')), try_to_binary('abc', upper('utf-8')), to_number('454', concat('9', '99')), try_to_number('45', coalesce('99', '9')), to_char(454, lower('999')), to_char(x'616263', concat('he', 'x'));

--: folded_fields
SELECT date_part(concat('ye', 'ar'), DATE'2024-03-01'), extract(MONTH FROM DATE'2024-03-01'), named_struct(concat('a', 'b'), 1), variant_get(parse_json('{"a": 1}'), '$.a', concat('i', 'nt'));

--: folded_rows
SELECT stack(1 + 1, 1, 2, 3, 4);

--: folded_collation
SELECT collate('a', upper('utf8_binary'));

--: marks_of_extracts
SELECT r[CAST(i AS INT)], m[upper('k')], r[s['a0']], r[-1 + 1], r[length('')], r[(i)], r[r[0]], r[m['k']], m[(SELECT 'k')], r[f.i], (r)[0], (s)['a0'] FROM f WHERE i > 5;

--: tried_casts_of_structures
SELECT TRY_CAST(array(1) AS ARRAY<BIGINT>), TRY_CAST(array(1) AS ARRAY<TINYINT>), TRY_CAST(map(1, 2) AS MAP<BIGINT, BIGINT>), TRY_CAST(struct(1) AS STRUCT<x: BIGINT>), TRY_CAST(struct('a') AS STRUCT<x: INT>), TRY_CAST(array(struct(1)) AS ARRAY<STRUCT<x: STRING>>);

--: folded_index
SELECT element_at(array(1, 2), 1 + 1), array(1, 2)[0 + 1], get(array(1, 2), 0 + 0), try_element_at(array(1, 2), coalesce(2, 1)), element_at(r, 0 + 1), r[coalesce(0, 1)] FROM f WHERE i = 1;

--: format_by_a_field
SELECT to_number('1', s.n.p) FROM f;

--: format_by_an_item
SELECT to_number('1', t[0].y) FROM f;

--: null_overlay
SELECT overlay('Spark SQL' PLACING '_' FROM NULL), overlay('Spark SQL', '_', 6, NULL), overlay(c, '_', i), overlay('ab', c, i, 1), overlay('ab', '_', i, s.a0) FROM f;

--: null_quotients
SELECT NULL / 2.5, 2.5 / NULL, NULL / 2, NULL / CAST(2 AS DECIMAL(38, 20)), NULL * 2.5, NULL % 2.5;

--: null_not
SELECT ~ NULL, typeof(~ NULL);

--: null_index
SELECT r[NULL], s.q[NULL] FROM f WHERE i > 5;

--: null_condition
SELECT CASE WHEN NULL THEN 1 WHEN true THEN 2 END;

--: null_condition_legacy ansi=off
SELECT CASE WHEN NULL THEN 1 END;

--: null_condition_cast
SELECT CASE WHEN NULL AND true THEN 1 END, if(NULL, 1, 2), CASE WHEN CAST(NULL AS BOOLEAN) THEN 1 ELSE 2 END, CASE NULL WHEN 1 THEN 2 ELSE 3 END;

--: null_places
SELECT ceil(2.5, CAST(NULL AS INT));

--: order_by_a_column
SELECT sort_array(r, i > 1) FROM f;

--: format_tried_by_a_column
SELECT try_to_binary('abc', c) FROM f;

--: null_bitmap
SELECT bitmap_and_agg(NULL) FROM f;

--: null_bitmap_or
SELECT bitmap_or_agg(NULL) FROM f;
