-- Maps and variants have no order: what compares, sorts, groups or deduplicates refuses them.

--: unordered_001
select max(v) from values (map('a',1)) t(v);

--: unordered_002
select min(v) from values (map('a',1)) t(v);

--: unordered_003
select max_by(1,v) from values (map('a',1)) t(v);

--: unordered_004
select min_by(1,v) from values (map('a',1)) t(v);

--: unordered_005
select array_max(array(v)) from values (map('a',1)) t(v);

--: unordered_006
select array_min(array(v)) from values (map('a',1)) t(v);

--: unordered_007
select greatest(v,v) from values (map('a',1)) t(v);

--: unordered_008
select least(v,v) from values (map('a',1)) t(v);

--: unordered_009
select sort_array(array(v)) from values (map('a',1)) t(v);

--: unordered_011
select count(distinct v) from values (map('a',1)) t(v);

--: unordered_012
select array_distinct(array(v)) from values (map('a',1)) t(v);

--: unordered_013
select array_union(array(v),array(v)) from values (map('a',1)) t(v);

--: unordered_014
select array_contains(array(v),v) from values (map('a',1)) t(v);

--: unordered_015
select array_position(array(v),v) from values (map('a',1)) t(v);

--: unordered_016
select mode(v) from values (map('a',1)) t(v);

--: unordered_017
select collect_set(v) from values (map('a',1)) t(v);

--: unordered_018
select row_number() over (order by v) from values (map('a',1)) t(v);

--: unordered_019
select row_number() over (partition by v order by 1) from values (map('a',1)) t(v);

--: unordered_020
select v in (v) from values (map('a',1)) t(v);

--: unordered_021
select v = v from values (map('a',1)) t(v);

--: unordered_022
select v <=> v from values (map('a',1)) t(v);

--: unordered_023
select v < v from values (map('a',1)) t(v);

--: unordered_024
select nullif(v,v) from values (map('a',1)) t(v);

--: unordered_025
select case v when v then 1 end from values (map('a',1)) t(v);

--: unordered_026
select array_remove(array(v),v) from values (map('a',1)) t(v);

--: unordered_027
select arrays_overlap(array(v),array(v)) from values (map('a',1)) t(v);

--: unordered_028
select array_except(array(v),array(v)) from values (map('a',1)) t(v);

--: unordered_029
select map(v,1) from values (map('a',1)) t(v);

--: unordered_030
select first(v) from values (map('a',1)) t(v);

--: unordered_031
select count(*) from values (map('a',1)) t(v) group by v;

--: unordered_032
select distinct v from values (map('a',1)) t(v);

--: unordered_033
select * from values (map('a',1)) t(v) order by v;

--: unordered_034
select * from values (map('a',1)) t(v) join values (map('a',1)) u(v) using (v);

--: unordered_035
select count(*) from values (map('a',1)) t(v) group by struct(v);

--: unordered_036
select * from values (map('a',1)) t(v) order by struct(v);

--: unordered_037
select v from values (map('a',1)) t(v) except select map('a',1);

--: unordered_038
select count(*) from values (1) t(v) group by map('a',1);

--: unordered_039
select 1 from values (map('a',1)) t(v) where v in (select map('a',1));

--: unordered_040
select max(v) from values (parse_json('1')) t(v);

--: unordered_041
select min(v) from values (parse_json('1')) t(v);

--: unordered_042
select max_by(1,v) from values (parse_json('1')) t(v);

--: unordered_043
select min_by(1,v) from values (parse_json('1')) t(v);

--: unordered_044
select array_max(array(v)) from values (parse_json('1')) t(v);

--: unordered_045
select array_min(array(v)) from values (parse_json('1')) t(v);

--: unordered_046
select greatest(v,v) from values (parse_json('1')) t(v);

--: unordered_047
select least(v,v) from values (parse_json('1')) t(v);

--: unordered_048
select sort_array(array(v)) from values (parse_json('1')) t(v);

--: unordered_050
select count(distinct v) from values (parse_json('1')) t(v);

--: unordered_051
select array_distinct(array(v)) from values (parse_json('1')) t(v);

--: unordered_052
select array_union(array(v),array(v)) from values (parse_json('1')) t(v);

--: unordered_053
select array_contains(array(v),v) from values (parse_json('1')) t(v);

--: unordered_054
select array_position(array(v),v) from values (parse_json('1')) t(v);

--: unordered_055
select mode(v) from values (parse_json('1')) t(v);

--: unordered_056
select collect_set(v) from values (parse_json('1')) t(v);

--: unordered_057
select row_number() over (order by v) from values (parse_json('1')) t(v);

--: unordered_058
select row_number() over (partition by v order by 1) from values (parse_json('1')) t(v);

--: unordered_059
select v in (v) from values (parse_json('1')) t(v);

--: unordered_060
select v = v from values (parse_json('1')) t(v);

--: unordered_061
select v <=> v from values (parse_json('1')) t(v);

--: unordered_062
select v < v from values (parse_json('1')) t(v);

--: unordered_063
select nullif(v,v) from values (parse_json('1')) t(v);

--: unordered_064
select case v when v then 1 end from values (parse_json('1')) t(v);

--: unordered_065
select array_remove(array(v),v) from values (parse_json('1')) t(v);

--: unordered_066
select arrays_overlap(array(v),array(v)) from values (parse_json('1')) t(v);

--: unordered_067
select array_except(array(v),array(v)) from values (parse_json('1')) t(v);

--: unordered_068
select map(v,1) from values (parse_json('1')) t(v);

--: unordered_069
select first(v) from values (parse_json('1')) t(v);

--: unordered_070
select count(*) from values (parse_json('1')) t(v) group by v;

--: unordered_071
select distinct v from values (parse_json('1')) t(v);

--: unordered_072
select * from values (parse_json('1')) t(v) order by v;

--: unordered_073
select * from values (parse_json('1')) t(v) join values (parse_json('1')) u(v) using (v);

--: unordered_074
select count(*) from values (parse_json('1')) t(v) group by struct(v);

--: unordered_075
select * from values (parse_json('1')) t(v) order by struct(v);

--: unordered_076
select v from values (parse_json('1')) t(v) except select parse_json('1');

--: unordered_077
select count(*) from values (1) t(v) group by parse_json('1');

--: unordered_078
select 1 from values (parse_json('1')) t(v) where v in (select parse_json('1'));
