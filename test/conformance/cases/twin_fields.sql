-- Structs with two fields of one name, or of names that differ in case only.

--: struct
SELECT struct(1 a, 2 a) s;

--: struct_by_case
SELECT struct(1 a, 2 A) s;

--: of_two_relations
SELECT struct(a.id, b.id) FROM range(2) a, range(2) b;

--: collected
SELECT collect_list(struct(a.id, b.id)) FROM range(2) a, range(1) b;

--: as_texts
SELECT to_json(struct(1 a, 2 a)), to_csv(struct(1 a, 2 a)), CAST(struct(1 a, 2 a) AS STRING), hash(struct(1 a, 2 a)), xxhash64(struct(1 a, 2 A));

--: named
SELECT named_struct('a', 1, 'a', 2, 'A', 'z');

--: inlined
SELECT inline(array(struct(1 a, 2 a)));

--: compared_with_a_struct
SELECT * FROM (SELECT struct(1 a, 2 a) s) WHERE s = struct(1, 2);

--: compared
SELECT struct(1 a, 2 a) = struct(1 a, 2 a), struct(1 a, 2 a) < struct(1 a, 3 a);

--: counted
SELECT count(DISTINCT s) FROM (SELECT struct(id % 2 a, id % 3 a) s FROM range(6));

--: grouped
SELECT s, count(*) FROM (SELECT struct(id % 2 a, 1 a) s FROM range(6)) GROUP BY s ORDER BY s;

--: greatest
SELECT max(struct(id a, -id a)) FROM range(3);

--: in_arrays
SELECT array(struct(1 a, 2 a), struct(3 a, 4 a))[1];

--: cast
SELECT CAST(struct(1, 2) AS struct<a:int,a:string>);

--: as_a_key
SELECT map(struct(1 a, 2 a), 3);

--: zipped
SELECT arrays_zip(a, a) FROM (SELECT array(1,2) a);

--: star
SELECT s.* FROM (SELECT struct(1 a, 2 a) s);

--: star_by_case
SELECT s.* FROM (SELECT struct(1 a, 2 A) s);

--: from_json
SELECT from_json('{"a":1}', 'a int, a string');

--: from_json_by_case
SELECT from_json('{"a":1,"A":2}', 'a int, A string');

--: from_csv
SELECT from_csv('1,2', 'a int, a int');

--: sorted_by_comparator
SELECT array_sort(array(struct(2 a, 1 a), struct(1 a, 5 a)));

--: in_a_lambda
SELECT transform(array(struct(1 a, 2 A)), x -> x);

--: sorted
SELECT sort_array(array(struct(2 a, null a), struct(2 a, 5 a)));

--: chosen
SELECT coalesce(struct(1 a, 2 a), struct(3 a, 4 a)), if(true, struct(1 a, 2 a), null);

--: united
SELECT struct(1 a, 2 a) UNION ALL SELECT struct(3, 4);

--: stacked
SELECT stack(2, struct(1 a, 2 a), struct(3 a, 4 a));

--: aggregates
SELECT first(s), min(s), collect_set(s) FROM (SELECT struct(1 a, 2 a) s);

--: exploded
SELECT explode(array(struct(1 a, 2 a)));

--: in_a_window
SELECT lag(s) OVER (ORDER BY s) FROM (SELECT struct(id a, 2 a) s FROM range(2));

--: nested
SELECT struct(struct(1 a, 2 a) x, struct(1 a, 2 a) x);

--: as_entries
SELECT map_from_entries(array(struct(1 a, 2 a)));

--: in_a_list
SELECT struct(1 a, 2 a) IN (struct(1, 2));

--: field_by_other_case
SELECT s.A FROM (SELECT struct(1 a, 2 A) s);

--: as_xml
SELECT to_xml(struct(1 a, 2 a));

--: of_several_types
SELECT struct(TIMESTAMP'2020-01-01 00:00:00' a, INTERVAL '1' DAY a, 'x' A);
