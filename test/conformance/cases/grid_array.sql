-- Written by make_grids.py.

--: size_null
SELECT size(CAST(NULL AS ARRAY<INT>));

--: size_empty
SELECT size(CAST(array() AS ARRAY<INT>));

--: size_holes
SELECT size(array(3, NULL, 1, 3));

--: size_texts
SELECT size(array('b', 'a', NULL));

--: array_contains__3_null
SELECT array_contains(CAST(NULL AS ARRAY<INT>),3);

--: array_contains__3_empty
SELECT array_contains(CAST(array() AS ARRAY<INT>),3);

--: array_contains__3_holes
SELECT array_contains(array(3, NULL, 1, 3),3);

--: array_contains__3_texts
SELECT array_contains(array('b', 'a', NULL),3);

--: array_distinct_null
SELECT array_distinct(CAST(NULL AS ARRAY<INT>));

--: array_distinct_empty
SELECT array_distinct(CAST(array() AS ARRAY<INT>));

--: array_distinct_holes
SELECT array_distinct(array(3, NULL, 1, 3));

--: array_distinct_texts
SELECT array_distinct(array('b', 'a', NULL));

--: array_max_null
SELECT array_max(CAST(NULL AS ARRAY<INT>));

--: array_max_empty
SELECT array_max(CAST(array() AS ARRAY<INT>));

--: array_max_holes
SELECT array_max(array(3, NULL, 1, 3));

--: array_max_texts
SELECT array_max(array('b', 'a', NULL));

--: array_min_null
SELECT array_min(CAST(NULL AS ARRAY<INT>));

--: array_min_empty
SELECT array_min(CAST(array() AS ARRAY<INT>));

--: array_min_holes
SELECT array_min(array(3, NULL, 1, 3));

--: array_min_texts
SELECT array_min(array('b', 'a', NULL));

--: array_position__1_null
SELECT array_position(CAST(NULL AS ARRAY<INT>),1);

--: array_position__1_empty
SELECT array_position(CAST(array() AS ARRAY<INT>),1);

--: array_position__1_holes
SELECT array_position(array(3, NULL, 1, 3),1);

--: array_position__1_texts
SELECT array_position(array('b', 'a', NULL),1);

--: array_remove__3_null
SELECT array_remove(CAST(NULL AS ARRAY<INT>),3);

--: array_remove__3_empty
SELECT array_remove(CAST(array() AS ARRAY<INT>),3);

--: array_remove__3_holes
SELECT array_remove(array(3, NULL, 1, 3),3);

--: array_remove__3_texts
SELECT array_remove(array('b', 'a', NULL),3);

--: array_repeat__2_null
SELECT array_repeat(CAST(NULL AS ARRAY<INT>),2);

--: array_repeat__2_empty
SELECT array_repeat(CAST(array() AS ARRAY<INT>),2);

--: array_repeat__2_holes
SELECT array_repeat(array(3, NULL, 1, 3),2);

--: array_repeat__2_texts
SELECT array_repeat(array('b', 'a', NULL),2);

--: array_sort_null
SELECT array_sort(CAST(NULL AS ARRAY<INT>));

--: array_sort_empty
SELECT array_sort(CAST(array() AS ARRAY<INT>));

--: array_sort_holes
SELECT array_sort(array(3, NULL, 1, 3));

--: array_sort_texts
SELECT array_sort(array('b', 'a', NULL));

--: sort_array__false_null
SELECT sort_array(CAST(NULL AS ARRAY<INT>),false);

--: sort_array__false_empty
SELECT sort_array(CAST(array() AS ARRAY<INT>),false);

--: sort_array__false_holes
SELECT sort_array(array(3, NULL, 1, 3),false);

--: sort_array__false_texts
SELECT sort_array(array('b', 'a', NULL),false);

--: reverse_null
SELECT reverse(CAST(NULL AS ARRAY<INT>));

--: reverse_empty
SELECT reverse(CAST(array() AS ARRAY<INT>));

--: reverse_holes
SELECT reverse(array(3, NULL, 1, 3));

--: reverse_texts
SELECT reverse(array('b', 'a', NULL));

--: slice__2_2_null
SELECT slice(CAST(NULL AS ARRAY<INT>),2,2);

--: slice__2_2_empty
SELECT slice(CAST(array() AS ARRAY<INT>),2,2);

--: slice__2_2_holes
SELECT slice(array(3, NULL, 1, 3),2,2);

--: slice__2_2_texts
SELECT slice(array('b', 'a', NULL),2,2);

--: array_join_null
SELECT array_join(CAST(NULL AS ARRAY<INT>),',');

--: array_join_empty
SELECT array_join(CAST(array() AS ARRAY<INT>),',');

--: array_join_holes
SELECT array_join(array(3, NULL, 1, 3),',');

--: array_join_texts
SELECT array_join(array('b', 'a', NULL),',');

--: array_join_null_2
SELECT array_join(CAST(NULL AS ARRAY<INT>),',','-');

--: array_join_empty_2
SELECT array_join(CAST(array() AS ARRAY<INT>),',','-');

--: array_join_holes_2
SELECT array_join(array(3, NULL, 1, 3),',','-');

--: array_join_texts_2
SELECT array_join(array('b', 'a', NULL),',','-');

--: array_union__array_9_null
SELECT array_union(CAST(NULL AS ARRAY<INT>),array(9));

--: array_union__array_9_empty
SELECT array_union(CAST(array() AS ARRAY<INT>),array(9));

--: array_union__array_9_holes
SELECT array_union(array(3, NULL, 1, 3),array(9));

--: array_union__array_9_texts
SELECT array_union(array('b', 'a', NULL),array(9));

--: array_intersect__array_3_null
SELECT array_intersect(CAST(NULL AS ARRAY<INT>),array(3));

--: array_intersect__array_3_empty
SELECT array_intersect(CAST(array() AS ARRAY<INT>),array(3));

--: array_intersect__array_3_holes
SELECT array_intersect(array(3, NULL, 1, 3),array(3));

--: array_intersect__array_3_texts
SELECT array_intersect(array('b', 'a', NULL),array(3));

--: array_except__array_3_null
SELECT array_except(CAST(NULL AS ARRAY<INT>),array(3));

--: array_except__array_3_empty
SELECT array_except(CAST(array() AS ARRAY<INT>),array(3));

--: array_except__array_3_holes
SELECT array_except(array(3, NULL, 1, 3),array(3));

--: array_except__array_3_texts
SELECT array_except(array('b', 'a', NULL),array(3));

--: arrays_overlap__array_3_null
SELECT arrays_overlap(CAST(NULL AS ARRAY<INT>),array(3));

--: arrays_overlap__array_3_empty
SELECT arrays_overlap(CAST(array() AS ARRAY<INT>),array(3));

--: arrays_overlap__array_3_holes
SELECT arrays_overlap(array(3, NULL, 1, 3),array(3));

--: arrays_overlap__array_3_texts
SELECT arrays_overlap(array('b', 'a', NULL),array(3));

--: arrays_zip_null
SELECT arrays_zip(CAST(NULL AS ARRAY<INT>),CAST(NULL AS ARRAY<INT>));

--: arrays_zip_empty
SELECT arrays_zip(CAST(array() AS ARRAY<INT>),CAST(array() AS ARRAY<INT>));

--: arrays_zip_holes
SELECT arrays_zip(array(3, NULL, 1, 3),array(3, NULL, 1, 3));

--: arrays_zip_texts
SELECT arrays_zip(array('b', 'a', NULL),array('b', 'a', NULL));

--: concat_null
SELECT concat(CAST(NULL AS ARRAY<INT>),CAST(NULL AS ARRAY<INT>));

--: concat_empty
SELECT concat(CAST(array() AS ARRAY<INT>),CAST(array() AS ARRAY<INT>));

--: concat_holes
SELECT concat(array(3, NULL, 1, 3),array(3, NULL, 1, 3));

--: concat_texts
SELECT concat(array('b', 'a', NULL),array('b', 'a', NULL));

--: flatten_array_null
SELECT flatten(array(CAST(NULL AS ARRAY<INT>),CAST(NULL AS ARRAY<INT>)));

--: flatten_array_empty
SELECT flatten(array(CAST(array() AS ARRAY<INT>),CAST(array() AS ARRAY<INT>)));

--: flatten_array_holes
SELECT flatten(array(array(3, NULL, 1, 3),array(3, NULL, 1, 3)));

--: flatten_array_texts
SELECT flatten(array(array('b', 'a', NULL),array('b', 'a', NULL)));

--: element_at__1_null
SELECT element_at(CAST(NULL AS ARRAY<INT>),1);

--: element_at__1_empty
SELECT element_at(CAST(array() AS ARRAY<INT>),1);

--: element_at__1_holes
SELECT element_at(array(3, NULL, 1, 3),1);

--: element_at__1_texts
SELECT element_at(array('b', 'a', NULL),1);

--: element_at__1_null_2
SELECT element_at(CAST(NULL AS ARRAY<INT>),-1);

--: element_at__1_empty_2
SELECT element_at(CAST(array() AS ARRAY<INT>),-1);

--: element_at__1_holes_2
SELECT element_at(array(3, NULL, 1, 3),-1);

--: element_at__1_texts_2
SELECT element_at(array('b', 'a', NULL),-1);

--: try_element_at__9_null
SELECT try_element_at(CAST(NULL AS ARRAY<INT>),9);

--: try_element_at__9_empty
SELECT try_element_at(CAST(array() AS ARRAY<INT>),9);

--: try_element_at__9_holes
SELECT try_element_at(array(3, NULL, 1, 3),9);

--: try_element_at__9_texts
SELECT try_element_at(array('b', 'a', NULL),9);

--: get__0_null
SELECT get(CAST(NULL AS ARRAY<INT>),0);

--: get__0_empty
SELECT get(CAST(array() AS ARRAY<INT>),0);

--: get__0_holes
SELECT get(array(3, NULL, 1, 3),0);

--: get__0_texts
SELECT get(array('b', 'a', NULL),0);

--: 1_null
SELECT CAST(NULL AS ARRAY<INT>)[1];

--: 1_empty
SELECT CAST(array() AS ARRAY<INT>)[1];

--: 1_holes
SELECT array(3, NULL, 1, 3)[1];

--: 1_texts
SELECT array('b', 'a', NULL)[1];

--: transform__x_x_null
SELECT transform(CAST(NULL AS ARRAY<INT>),x->x);

--: transform__x_x_empty
SELECT transform(CAST(array() AS ARRAY<INT>),x->x);

--: transform__x_x_holes
SELECT transform(array(3, NULL, 1, 3),x->x);

--: transform__x_x_texts
SELECT transform(array('b', 'a', NULL),x->x);

--: filter__x_x_is_not_null_null
SELECT filter(CAST(NULL AS ARRAY<INT>),x->x IS NOT NULL);

--: filter__x_x_is_not_null_empty
SELECT filter(CAST(array() AS ARRAY<INT>),x->x IS NOT NULL);

--: filter__x_x_is_not_null_holes
SELECT filter(array(3, NULL, 1, 3),x->x IS NOT NULL);

--: filter__x_x_is_not_null_texts
SELECT filter(array('b', 'a', NULL),x->x IS NOT NULL);

--: exists__x_x_3_null
SELECT exists(CAST(NULL AS ARRAY<INT>),x->x=3);

--: exists__x_x_3_empty
SELECT exists(CAST(array() AS ARRAY<INT>),x->x=3);

--: exists__x_x_3_holes
SELECT exists(array(3, NULL, 1, 3),x->x=3);

--: exists__x_x_3_texts
SELECT exists(array('b', 'a', NULL),x->x=3);

--: forall__x_x_is_not_null_null
SELECT forall(CAST(NULL AS ARRAY<INT>),x->x IS NOT NULL);

--: forall__x_x_is_not_null_empty
SELECT forall(CAST(array() AS ARRAY<INT>),x->x IS NOT NULL);

--: forall__x_x_is_not_null_holes
SELECT forall(array(3, NULL, 1, 3),x->x IS NOT NULL);

--: forall__x_x_is_not_null_texts
SELECT forall(array('b', 'a', NULL),x->x IS NOT NULL);

--: aggregate__0_a_x__a_1_null
SELECT aggregate(CAST(NULL AS ARRAY<INT>),0,(a,x)->a+1);

--: aggregate__0_a_x__a_1_empty
SELECT aggregate(CAST(array() AS ARRAY<INT>),0,(a,x)->a+1);

--: aggregate__0_a_x__a_1_holes
SELECT aggregate(array(3, NULL, 1, 3),0,(a,x)->a+1);

--: aggregate__0_a_x__a_1_texts
SELECT aggregate(array('b', 'a', NULL),0,(a,x)->a+1);

--: zip_with___a_b__a_null
SELECT zip_with(CAST(NULL AS ARRAY<INT>),CAST(NULL AS ARRAY<INT>),(a,b)->a);

--: zip_with___a_b__a_empty
SELECT zip_with(CAST(array() AS ARRAY<INT>),CAST(array() AS ARRAY<INT>),(a,b)->a);

--: zip_with___a_b__a_holes
SELECT zip_with(array(3, NULL, 1, 3),array(3, NULL, 1, 3),(a,b)->a);

--: zip_with___a_b__a_texts
SELECT zip_with(array('b', 'a', NULL),array('b', 'a', NULL),(a,b)->a);

--: array_compact_null
SELECT array_compact(CAST(NULL AS ARRAY<INT>));

--: array_compact_empty
SELECT array_compact(CAST(array() AS ARRAY<INT>));

--: array_compact_holes
SELECT array_compact(array(3, NULL, 1, 3));

--: array_compact_texts
SELECT array_compact(array('b', 'a', NULL));

--: array_append__1_null
SELECT array_append(CAST(NULL AS ARRAY<INT>),1);

--: array_append__1_empty
SELECT array_append(CAST(array() AS ARRAY<INT>),1);

--: array_append__1_holes
SELECT array_append(array(3, NULL, 1, 3),1);

--: array_append__1_texts
SELECT array_append(array('b', 'a', NULL),1);

--: array_prepend__1_null
SELECT array_prepend(CAST(NULL AS ARRAY<INT>),1);

--: array_prepend__1_empty
SELECT array_prepend(CAST(array() AS ARRAY<INT>),1);

--: array_prepend__1_holes
SELECT array_prepend(array(3, NULL, 1, 3),1);

--: array_prepend__1_texts
SELECT array_prepend(array('b', 'a', NULL),1);

--: array_insert__1_1_null
SELECT array_insert(CAST(NULL AS ARRAY<INT>),1,1);

--: array_insert__1_1_empty
SELECT array_insert(CAST(array() AS ARRAY<INT>),1,1);

--: array_insert__1_1_holes
SELECT array_insert(array(3, NULL, 1, 3),1,1);

--: array_insert__1_1_texts
SELECT array_insert(array('b', 'a', NULL),1,1);

--: array_size_null
SELECT array_size(CAST(NULL AS ARRAY<INT>));

--: array_size_empty
SELECT array_size(CAST(array() AS ARRAY<INT>));

--: array_size_holes
SELECT array_size(array(3, NULL, 1, 3));

--: array_size_texts
SELECT array_size(array('b', 'a', NULL));

--: cardinality_null
SELECT cardinality(CAST(NULL AS ARRAY<INT>));

--: cardinality_empty
SELECT cardinality(CAST(array() AS ARRAY<INT>));

--: cardinality_holes
SELECT cardinality(array(3, NULL, 1, 3));

--: cardinality_texts
SELECT cardinality(array('b', 'a', NULL));

--: shuffle__99_null
SELECT shuffle(CAST(NULL AS ARRAY<INT>))[99];

--: shuffle__99_empty
SELECT shuffle(CAST(array() AS ARRAY<INT>))[99];

--: shuffle__99_holes
SELECT shuffle(array(3, NULL, 1, 3))[99];

--: shuffle__99_texts
SELECT shuffle(array('b', 'a', NULL))[99];

--: to_json_null
SELECT to_json(CAST(NULL AS ARRAY<INT>));

--: to_json_empty
SELECT to_json(CAST(array() AS ARRAY<INT>));

--: to_json_holes
SELECT to_json(array(3, NULL, 1, 3));

--: to_json_texts
SELECT to_json(array('b', 'a', NULL));

--: hash_null
SELECT hash(CAST(NULL AS ARRAY<INT>));

--: hash_empty
SELECT hash(CAST(array() AS ARRAY<INT>));

--: hash_holes
SELECT hash(array(3, NULL, 1, 3));

--: hash_texts
SELECT hash(array('b', 'a', NULL));

--: string_null
SELECT string(CAST(NULL AS ARRAY<INT>));

--: string_empty
SELECT string(CAST(array() AS ARRAY<INT>));

--: string_holes
SELECT string(array(3, NULL, 1, 3));

--: string_texts
SELECT string(array('b', 'a', NULL));

--: map_from_arrays_array_k__array_null
SELECT map_from_arrays(array('k'),array(CAST(NULL AS ARRAY<INT>)));

--: map_from_arrays_array_k__array_empty
SELECT map_from_arrays(array('k'),array(CAST(array() AS ARRAY<INT>)));

--: map_from_arrays_array_k__array_holes
SELECT map_from_arrays(array('k'),array(array(3, NULL, 1, 3)));

--: map_from_arrays_array_k__array_texts
SELECT map_from_arrays(array('k'),array(array('b', 'a', NULL)));
