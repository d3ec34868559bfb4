-- Percentiles of intervals, arrays of calendar intervals, and to_json with line breaks.

--: case_1
SELECT to_json(named_struct('a',1,'b',array(1,2),'c',map('x',named_struct('y',2)),'d',array(),'e',array(named_struct('z',1),named_struct('z',2)),'f',named_struct('g',named_struct('h','q"\n')),'n',CAST(NULL AS INT)), map('pretty','true'));

--: case_2
SELECT to_json(array(1,2,NULL), map('pretty','TRUE'));

--: case_3
SELECT to_json(map(), map('pretty','true')), to_json(array(), map('pretty','true')), to_json(named_struct('a', map()), map('pretty','true'));

--: case_4
SELECT to_json(x, map('pretty','true')) FROM VALUES (named_struct('a',1.5D,'b',date'2020-01-01')),(NULL) v(x);

--: case_5
SELECT to_json(named_struct('é',parse_json('{"b":[1,{"c":null}]}')), map('pretty','true'));

--: case_6
SELECT to_json(named_struct('a',1), map('pretty','false'));

--: case_7
SELECT to_json(array(array(1),array(),array(named_struct('q',array(named_struct('r',1))))), map('pretty','true'));

--: case_8
SELECT percentile(x, array(0.25,0.5,0.9)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_9
SELECT percentile(x, array(0.5)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_10
SELECT percentile(x, array()) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_11
SELECT percentile(x, 0.3) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_12
SELECT percentile(x, array(0.0,1.0)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_13
SELECT percentile(x, CAST(array() AS array<double>)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_14
SELECT percentile(x, array(0.25,0.5,0.9)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_15
SELECT percentile(x, array(0.5)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_16
SELECT percentile(x, array()) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_17
SELECT percentile(x, 0.3) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_18
SELECT percentile(x, array(0.0,1.0)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_19
SELECT percentile(x, CAST(array() AS array<double>)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_20
SELECT median(x) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_21
SELECT median(x) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_22
SELECT percentile_approx(x, array(0.25,0.5,0.9)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_23
SELECT percentile_approx(x, array(0.5)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_24
SELECT percentile_approx(x, array()) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_25
SELECT percentile_approx(x, 0.3) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_26
SELECT percentile_approx(x, array(0.0,1.0)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_27
SELECT percentile_approx(x, CAST(array() AS array<double>)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_28
SELECT percentile_approx(x, array(0.25,0.5,0.9)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_29
SELECT percentile_approx(x, array(0.5)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_30
SELECT percentile_approx(x, array()) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_31
SELECT percentile_approx(x, 0.3) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_32
SELECT percentile_approx(x, array(0.0,1.0)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_33
SELECT percentile_approx(x, CAST(array() AS array<double>)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_34
SELECT approx_percentile(x, array(0.25,0.5,0.9)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_35
SELECT approx_percentile(x, array(0.5)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_36
SELECT approx_percentile(x, array()) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_37
SELECT approx_percentile(x, 0.3) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_38
SELECT approx_percentile(x, array(0.0,1.0)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_39
SELECT approx_percentile(x, CAST(array() AS array<double>)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_40
SELECT approx_percentile(x, array(0.25,0.5,0.9)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_41
SELECT approx_percentile(x, array(0.5)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_42
SELECT approx_percentile(x, array()) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_43
SELECT approx_percentile(x, 0.3) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_44
SELECT approx_percentile(x, array(0.0,1.0)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_45
SELECT approx_percentile(x, CAST(array() AS array<double>)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_46
SELECT percentile_cont(0.3) WITHIN GROUP (ORDER BY x), percentile_disc(0.3) WITHIN GROUP (ORDER BY x) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_47
SELECT percentile_cont(array(0.3,0.7)) WITHIN GROUP (ORDER BY x) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_48
SELECT percentile_disc(array(0.3,0.7)) WITHIN GROUP (ORDER BY x) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x);

--: case_49
SELECT percentile(x, array(0.3,0.7)) FROM VALUES (INTERVAL '1' DAY),(INTERVAL '5 10:00:00.5' DAY TO SECOND),(INTERVAL '-3' DAY),(NULL) v(x) WHERE x IS NULL;

--: case_50
SELECT percentile_cont(0.3) WITHIN GROUP (ORDER BY x), percentile_disc(0.3) WITHIN GROUP (ORDER BY x) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_51
SELECT percentile_cont(array(0.3,0.7)) WITHIN GROUP (ORDER BY x) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_52
SELECT percentile_disc(array(0.3,0.7)) WITHIN GROUP (ORDER BY x) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x);

--: case_53
SELECT percentile(x, array(0.3,0.7)) FROM VALUES (INTERVAL '1' MONTH),(INTERVAL '5-1' YEAR TO MONTH),(INTERVAL '-3' MONTH),(INTERVAL '8' MONTH),(NULL) v(x) WHERE x IS NULL;

--: case_54
SELECT array(make_interval(1),NULL);

--: case_55
SELECT array(make_interval(x),NULL) FROM VALUES (1),(NULL) v(x);

--: case_56
SELECT size(array(make_interval(1)));

--: case_57
SELECT size(array(make_interval(x))) FROM VALUES (1),(NULL) v(x);

--: case_58
SELECT cardinality(array(make_interval(1)));

--: case_59
SELECT cardinality(array(make_interval(x))) FROM VALUES (1),(NULL) v(x);

--: case_60
SELECT array_size(array(make_interval(1)));

--: case_61
SELECT array_size(array(make_interval(x))) FROM VALUES (1),(NULL) v(x);

--: case_62
SELECT element_at(array(make_interval(0,1),make_interval(2)),1);

--: case_63
SELECT element_at(array(make_interval(0,1),make_interval(2)),1) FROM VALUES (1),(NULL) v(x);

--: case_64
SELECT element_at(array(make_interval(1)),-1);

--: case_65
SELECT element_at(array(make_interval(x)),-1) FROM VALUES (1),(NULL) v(x);

--: case_66
SELECT get(array(make_interval(1)),0);

--: case_67
SELECT get(array(make_interval(x)),0) FROM VALUES (1),(NULL) v(x);

--: case_68
SELECT get(array(make_interval(1)),3);

--: case_69
SELECT get(array(make_interval(x)),3) FROM VALUES (1),(NULL) v(x);

--: case_70
SELECT slice(array(make_interval(1),make_interval(2)),2,1);

--: case_71
SELECT slice(array(make_interval(x),make_interval(2)),2,1) FROM VALUES (1),(NULL) v(x);

--: case_72
SELECT reverse(array(make_interval(1),make_interval(2)));

--: case_73
SELECT reverse(array(make_interval(x),make_interval(2))) FROM VALUES (1),(NULL) v(x);

--: case_74
SELECT array_append(array(make_interval(1)),make_interval(2));

--: case_75
SELECT array_append(array(make_interval(x)),make_interval(2)) FROM VALUES (1),(NULL) v(x);

--: case_76
SELECT array_prepend(array(make_interval(1)),NULL);

--: case_77
SELECT array_prepend(array(make_interval(x)),NULL) FROM VALUES (1),(NULL) v(x);

--: case_78
SELECT explode(array(make_interval(1),NULL));

--: case_79
SELECT explode(array(make_interval(x),NULL)) FROM VALUES (1),(NULL) v(x);

--: case_80
SELECT posexplode(array(make_interval(1)));

--: case_81
SELECT posexplode(array(make_interval(x))) FROM VALUES (1),(NULL) v(x);

--: case_82
SELECT typeof(make_interval(1));

--: case_83
SELECT typeof(make_interval(x)) FROM VALUES (1),(NULL) v(x);

--: case_84
SELECT typeof(array(make_interval(1)));

--: case_85
SELECT typeof(array(make_interval(x))) FROM VALUES (1),(NULL) v(x);

--: case_86
SELECT array(make_interval(1),INTERVAL 1 DAY);

--: case_87
SELECT array(make_interval(x),INTERVAL 1 DAY) FROM VALUES (1),(NULL) v(x);

--: case_88
SELECT array(make_interval(1))[0];

--: case_89
SELECT array(make_interval(x))[0] FROM VALUES (1),(NULL) v(x);

--: case_90
SELECT array_contains(array(make_interval(1)),make_interval(1));

--: case_91
SELECT array_contains(array(make_interval(x)),make_interval(x)) FROM VALUES (1),(NULL) v(x);

--: case_92
SELECT array(array(make_interval(1)));

--: case_93
SELECT array(array(make_interval(x))) FROM VALUES (1),(NULL) v(x);

--: case_94
SELECT collect_list(make_interval(x)), array_agg(make_interval(x)) FROM VALUES (1),(NULL) v(x);
