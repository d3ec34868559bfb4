-- Written by make_grids.py.

--: size_null
SELECT size(CAST(NULL AS MAP<STRING, INT>));

--: size_empty
SELECT size(CAST(map() AS MAP<STRING, INT>));

--: size_plain
SELECT size(map('a', 1, 'b', NULL));

--: map_keys_null
SELECT map_keys(CAST(NULL AS MAP<STRING, INT>));

--: map_keys_empty
SELECT map_keys(CAST(map() AS MAP<STRING, INT>));

--: map_keys_plain
SELECT map_keys(map('a', 1, 'b', NULL));

--: map_values_null
SELECT map_values(CAST(NULL AS MAP<STRING, INT>));

--: map_values_empty
SELECT map_values(CAST(map() AS MAP<STRING, INT>));

--: map_values_plain
SELECT map_values(map('a', 1, 'b', NULL));

--: map_entries_null
SELECT map_entries(CAST(NULL AS MAP<STRING, INT>));

--: map_entries_empty
SELECT map_entries(CAST(map() AS MAP<STRING, INT>));

--: map_entries_plain
SELECT map_entries(map('a', 1, 'b', NULL));

--: map_contains_key__a_null
SELECT map_contains_key(CAST(NULL AS MAP<STRING, INT>),'a');

--: map_contains_key__a_empty
SELECT map_contains_key(CAST(map() AS MAP<STRING, INT>),'a');

--: map_contains_key__a_plain
SELECT map_contains_key(map('a', 1, 'b', NULL),'a');

--: element_at__a_null
SELECT element_at(CAST(NULL AS MAP<STRING, INT>),'a');

--: element_at__a_empty
SELECT element_at(CAST(map() AS MAP<STRING, INT>),'a');

--: element_at__a_plain
SELECT element_at(map('a', 1, 'b', NULL),'a');

--: b_null
SELECT CAST(NULL AS MAP<STRING, INT>)['b'];

--: b_empty
SELECT CAST(map() AS MAP<STRING, INT>)['b'];

--: b_plain
SELECT map('a', 1, 'b', NULL)['b'];

--: try_element_at__z_null
SELECT try_element_at(CAST(NULL AS MAP<STRING, INT>),'z');

--: try_element_at__z_empty
SELECT try_element_at(CAST(map() AS MAP<STRING, INT>),'z');

--: try_element_at__z_plain
SELECT try_element_at(map('a', 1, 'b', NULL),'z');

--: map_concat__map_z_9_null
SELECT map_concat(CAST(NULL AS MAP<STRING, INT>),map('z',9));

--: map_concat__map_z_9_empty
SELECT map_concat(CAST(map() AS MAP<STRING, INT>),map('z',9));

--: map_concat__map_z_9_plain
SELECT map_concat(map('a', 1, 'b', NULL),map('z',9));

--: map_filter__k_v__v__0_null
SELECT map_filter(CAST(NULL AS MAP<STRING, INT>),(k,v)->v > 0);

--: map_filter__k_v__v__0_empty
SELECT map_filter(CAST(map() AS MAP<STRING, INT>),(k,v)->v > 0);

--: map_filter__k_v__v__0_plain
SELECT map_filter(map('a', 1, 'b', NULL),(k,v)->v > 0);

--: transform_keys__k_v__upper_k_null
SELECT transform_keys(CAST(NULL AS MAP<STRING, INT>),(k,v)->upper(k));

--: transform_keys__k_v__upper_k_empty
SELECT transform_keys(CAST(map() AS MAP<STRING, INT>),(k,v)->upper(k));

--: transform_keys__k_v__upper_k_plain
SELECT transform_keys(map('a', 1, 'b', NULL),(k,v)->upper(k));

--: transform_values__k_v__v_1_null
SELECT transform_values(CAST(NULL AS MAP<STRING, INT>),(k,v)->v+1);

--: transform_values__k_v__v_1_empty
SELECT transform_values(CAST(map() AS MAP<STRING, INT>),(k,v)->v+1);

--: transform_values__k_v__v_1_plain
SELECT transform_values(map('a', 1, 'b', NULL),(k,v)->v+1);

--: map_zip_with___k_a_b__a_null
SELECT map_zip_with(CAST(NULL AS MAP<STRING, INT>),CAST(NULL AS MAP<STRING, INT>),(k,a,b)->a);

--: map_zip_with___k_a_b__a_empty
SELECT map_zip_with(CAST(map() AS MAP<STRING, INT>),CAST(map() AS MAP<STRING, INT>),(k,a,b)->a);

--: map_zip_with___k_a_b__a_plain
SELECT map_zip_with(map('a', 1, 'b', NULL),map('a', 1, 'b', NULL),(k,a,b)->a);

--: to_json_null
SELECT to_json(CAST(NULL AS MAP<STRING, INT>));

--: to_json_empty
SELECT to_json(CAST(map() AS MAP<STRING, INT>));

--: to_json_plain
SELECT to_json(map('a', 1, 'b', NULL));

--: string_null
SELECT string(CAST(NULL AS MAP<STRING, INT>));

--: string_empty
SELECT string(CAST(map() AS MAP<STRING, INT>));

--: string_plain
SELECT string(map('a', 1, 'b', NULL));

--: cardinality_null
SELECT cardinality(CAST(NULL AS MAP<STRING, INT>));

--: cardinality_empty
SELECT cardinality(CAST(map() AS MAP<STRING, INT>));

--: cardinality_plain
SELECT cardinality(map('a', 1, 'b', NULL));

--: map_from_entries_map_entries_null
SELECT map_from_entries(map_entries(CAST(NULL AS MAP<STRING, INT>)));

--: map_from_entries_map_entries_empty
SELECT map_from_entries(map_entries(CAST(map() AS MAP<STRING, INT>)));

--: map_from_entries_map_entries_plain
SELECT map_from_entries(map_entries(map('a', 1, 'b', NULL)));

--: zz_null
SELECT CAST(NULL AS MAP<STRING, INT>)['zz'];

--: zz_empty
SELECT CAST(map() AS MAP<STRING, INT>)['zz'];

--: zz_plain
SELECT map('a', 1, 'b', NULL)['zz'];
