-- VARIANT: made of JSON and of values, read by paths and casts, and what it can not be used for.

--: variant_001
select parse_json('{"a":1,"b":[1,2.5,"x",null,true]}');

--: variant_002
select parse_json('1'), parse_json('128'), parse_json('40000'), parse_json('3000000000'), parse_json('9223372036854775808'), parse_json('1.5'), parse_json('1e5'), parse_json('-0'), parse_json('-0.0'), parse_json('0.1e1'), parse_json('1.10');

--: variant_003
select parse_json('"x"'), parse_json('true'), parse_json('null'), parse_json(null), parse_json('{}'), parse_json('[]');

--: variant_004
select parse_json('12345678901234567890123456789012345678.5'), parse_json('1234567890123456789012345678901234567890'), parse_json('0.12345678901234567890123456789012345678');

--: variant_005
select parse_json('{"a":1,"a":2}');

--: variant_006
select parse_json('{a}');

--: variant_007
select parse_json('');

--: variant_008
select parse_json(' 1 ');

--: variant_009
select parse_json('1 2');

--: variant_010
select parse_json('{"b":1,"a":2}');

--: variant_011
select try_parse_json('{a}'), try_parse_json('1');

--: variant_012
select parse_json(1);

--: variant_013
select is_variant_null(parse_json('null')), is_variant_null(parse_json('1')), is_variant_null(null), is_variant_null(variant_get(parse_json('{"a":null}'),'$.a'));

--: variant_014
select variant_get(parse_json('{"a":1,"b":{"c":[1,2,{"d":"x"}]}}'), '$.b.c[2].d', 'string');

--: variant_015
select variant_get(parse_json('{"a":1}'), '$.a');

--: variant_016
select variant_get(parse_json('{"a":1}'), '$.a', 'int'), variant_get(parse_json('{"a":1}'), '$.z', 'int'), variant_get(parse_json('{"a":"x"}'), '$.a', 'string');

--: variant_017
select variant_get(parse_json('{"a":"x"}'), '$.a', 'int');

--: variant_018
select try_variant_get(parse_json('{"a":"x"}'), '$.a', 'int'), try_variant_get(parse_json('{"a":"5"}'), '$.a', 'int');

--: variant_019
select variant_get(parse_json('{"a":"x"}'), 'a', 'int');

--: variant_020
select variant_get(parse_json('{"a b":1,"c.d":2}'), '$["a b"]', 'int'), variant_get(parse_json('{"a b":1,"c.d":2}'), "$['c.d']", 'int'), variant_get(parse_json('{"a":{"b":1}}'), '$.a.b', 'long');

--: variant_021
select variant_get(parse_json('[1,2]'), '$[5]', 'int'), variant_get(parse_json('[1,2]'), '$[1]', 'int'), variant_get(parse_json('1'), '$', 'int');

--: variant_022
select variant_get(parse_json('[1,2]'), '$', 'array<int>'), variant_get(parse_json('{"a":1,"b":2}'), '$', 'map<string,int>'), variant_get(parse_json('{"a":1,"b":"x"}'), '$', 'struct<b:string,a:double,z:int>');

--: variant_023
select variant_get(parse_json('[1,"x"]'), '$', 'array<int>');

--: variant_024
select try_variant_get(parse_json('[1,"x",null]'), '$', 'array<int>');

--: variant_025
select variant_get(parse_json('1'), '$', 'array<int>');

--: variant_026
select variant_get(parse_json('{"a":1}'), '$', 'string'), variant_get(parse_json('[1, "b"]'), '$', 'string');

--: variant_027
select variant_get(parse_json('1.5'), '$', 'int'), variant_get(parse_json('1.5'), '$', 'string'), variant_get(parse_json('1e300'), '$', 'string'), variant_get(parse_json('true'), '$', 'int'), variant_get(parse_json('true'), '$', 'string'), variant_get(parse_json('1'), '$', 'boolean');

--: variant_028
select variant_get(parse_json('300'), '$', 'tinyint');

--: variant_029
select try_variant_get(parse_json('300'), '$', 'tinyint'), try_variant_get(parse_json('1.25'), '$', 'decimal(3,1)'), try_variant_get(parse_json('1234.5'), '$', 'decimal(3,1)');

--: variant_030
select variant_get(parse_json('"2020-01-01"'), '$', 'date'), variant_get(parse_json('"2020-01-01 01:02:03"'), '$', 'timestamp'), variant_get(parse_json('1'), '$', 'timestamp'), variant_get(parse_json('"2020-01-01 01:02:03"'), '$', 'timestamp_ntz');

--: variant_031
select variant_get(parse_json('1'), '$', 'date');

--: variant_032
select variant_get(parse_json('"abc"'), '$', 'binary');

--: variant_033
select variant_get(parse_json('null'), '$', 'int'), variant_get(parse_json('null'), '$', 'string'), variant_get(null, '$', 'int');

--: variant_034
select variant_get(parse_json('1'), '$', 'interval day');

--: variant_035
select variant_get('x', '$', 'int');

--: variant_036
select variant_get(parse_json('1'), cast(null as string), 'int');

--: variant_037
select variant_get(parse_json('{"k0":1,"k1":2}'), '$.k' || id, 'int') from range(3);

--: variant_038
select variant_get(parse_json('1'), '$', 'foo');

--: variant_039
select cast(parse_json('1') as int), cast(parse_json('"5"') as int), cast(parse_json('[1,2]') as array<string>), cast(parse_json('{"a":1}') as string);

--: variant_040
select cast(parse_json('"x"') as int);

--: variant_041
select try_cast(parse_json('"x"') as int);

--: variant_042
select parse_json('{"a":{"b":7}}'):a.b::int;

--: variant_043
select parse_json('{"a":[1,2]}'):a[1];

--: variant_044
select cast(1 as variant), cast(1L as variant), cast(1.5D as variant), cast(1.5F as variant), cast(1.50 as variant), cast('x' as variant), cast(true as variant), cast(x'0102' as variant), cast(date'2020-01-01' as variant), cast(timestamp'2020-01-01 01:02:03.456' as variant), cast(timestamp_ntz'2020-01-01 01:02:03' as variant), cast(null as variant), cast(array(1,2) as variant);

--: variant_045
select cast(cast(date'2020-01-01' as variant) as string), cast(cast(timestamp'2020-01-01 01:02:03.456' as variant) as string), cast(cast(x'41' as variant) as string), cast(cast(1.50 as variant) as string), cast(cast(1.5F as variant) as string), cast(cast(cast(1 as tinyint) as variant) as string);

--: variant_046
select to_json(cast(date'2020-01-01' as variant)), to_json(cast(timestamp'2020-01-01 01:02:03.456' as variant)), to_json(cast(x'41' as variant)), to_json(cast(1.50 as variant)), to_json(cast(double('NaN') as variant)), to_json(parse_json('{"b":1,"a":[1,"x\"y",1.0]}'));

--: variant_047
select cast(map('a',1) as variant);

--: variant_048
select cast(struct(1 as a) as variant);

--: variant_049
select to_variant_object(named_struct('b',1,'a','x')), to_variant_object(array(1,null)), to_variant_object(map('k',array(1)));

--: variant_050
select to_json(to_variant_object(named_struct('b',1,'a',named_struct('z',1.5)))), to_json(to_variant_object(array(named_struct('a',1),null)));

--: variant_051
select to_variant_object(1);

--: variant_052
select to_variant_object(map(1,2));

--: variant_053
select to_variant_object(cast(null as array<int>)), to_variant_object(array(parse_json('1')));

--: variant_054
select schema_of_variant(parse_json('null')), schema_of_variant(parse_json('[{"b":true,"a":0}]')), schema_of_variant(parse_json('[1,"x"]')), schema_of_variant(parse_json('{"a":1.5,"b":[]}')), schema_of_variant(parse_json('1e3')), schema_of_variant(cast(null as variant));

--: variant_055
select schema_of_variant(parse_json('[1,2.5]')), schema_of_variant(parse_json('[1,null]')), schema_of_variant(parse_json('[{"a":1},{"b":"x"}]')), schema_of_variant(parse_json('{"a b":1}')), schema_of_variant(cast(date'2020-01-01' as variant)), schema_of_variant(parse_json('"x"')), schema_of_variant(parse_json('[1,1e3]')), schema_of_variant(parse_json('[1.5,22.25]'));

--: variant_056
select schema_of_variant_agg(parse_json(j)) from values ('1'),('2'),('3') t(j);

--: variant_057
select schema_of_variant_agg(parse_json(j)) from values ('{"a":1}'),('{"b":true}'),(null) t(j);

--: variant_058
select schema_of_variant_agg(parse_json(j)) from values ('1') t(j) where false;

--: variant_059
select * from variant_explode(parse_json('["hello","world"]'));

--: variant_060
select * from variant_explode(parse_json('{"a":true,"b":3.14}'));

--: variant_061
select * from variant_explode(parse_json('1'));

--: variant_062
select * from variant_explode_outer(parse_json('[]'));

--: variant_063
select * from variant_explode(input => parse_json('["x"]'));

--: variant_064
select id, t.* from range(2), lateral variant_explode(parse_json('[' || id || ',2]')) t;

--: variant_065
select parse_json('1') = parse_json('1');

--: variant_066
select * from values (parse_json('1')) t(v) order by v;

--: variant_067
select count(*) from values (parse_json('1')) t(v) group by v;

--: variant_068
select distinct v from values (parse_json('1')) t(v);

--: variant_069
select v from values (parse_json('1')) t(v) union select parse_json('2');

--: variant_070
select array(parse_json('1'), parse_json('"x"')), struct(parse_json('1') v), map('a', parse_json('1'));

--: variant_071
select coalesce(parse_json('1'), parse_json('2')), if(true, parse_json('1'), null), v is null from values (parse_json('null')) t(v);

--: variant_072
select from_json('{"a":{"b":1}}', 'a variant'), from_json('[1]', 'variant');

--: variant_073
select typeof(parse_json('1'));

--: variant_074
select to_json(struct(parse_json('{"a":1}') v));

--: variant_075
select max(v) from values (parse_json('1')) t(v);

--: variant_076
select count(v), count(distinct v) from values (parse_json('1')) t(v);

--: variant_077
select hash(parse_json('1'));

--: variant_078
select variant_get(parse_json('{"a":1}'), '$.a', 'variant');

--: variant_079
select explode(array(parse_json('1')));

--: variant_080
select collect_list(v), first(v), any_value(v) from values (parse_json('1')) t(v);

--: variant_081
select parse_json('"\u00e9\\n\\u0041"'), to_json(parse_json('"\u00e9\\n\\u0001/"'));

--: variant_082
select to_json(parse_json('[1e20, 1.0E-7, 100000000.0, 0.00001, 12345678.9]')), cast(parse_json('1e20') as string), cast(parse_json('1.0') as string);

--: variant_083
select cast(parse_json('99999') as smallint);

--: variant_084
select cast(parse_json('1e10') as int);

--: variant_085
select cast(parse_json('"2020-13-01"') as date);

--: variant_086
select cast(parse_json('12') as decimal(10,2)), cast(parse_json('12.345') as decimal(10,2)), cast(parse_json('"12.5"') as decimal(10,2)), cast(parse_json('true') as decimal(10,2));

--: variant_087
select parse_json('{"a":1}').a;

--: variant_088
select parse_json('[1]')[0];

--: variant_089
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.b from t;

--: variant_090
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.c[1].d from t;

--: variant_091
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.c[1].d::string from t;

--: variant_092
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:['a b'] from t;

--: variant_093
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:`a b` from t;

--: variant_094
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:A from t;

--: variant_095
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.c[0] from t;

--: variant_096
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.c[0] + 1 from t;

--: variant_097
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.c[0]::int + 1 from t;

--: variant_098
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:zz from t;

--: variant_099
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select t.v:a.b x from t;

--: variant_100
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.c[1]:d from t;

--: variant_101
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select upper(v:a.c[1].d::string) from t;

--: variant_102
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a from t where v:a.b::int = 7;

--: variant_103
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select v:a.b = 7 from t;

--: variant_104
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select cast(v:a.b as double) from t;

--: variant_105
with t as (select parse_json('{"a":{"b":7,"c":[1,{"d":"x"}]},"a b":2,"A":3}') v, 's' s, 1 i) select try_cast(v:a.c[1].d as int) from t;

--: text_malformed
SELECT to_json(try_parse_json(t)), schema_of_variant(try_parse_json(t)) FROM VALUES (1, '01'), (2, '1x'), (3, '1,2'), (4, '1]'), (5, '1 x'), (6, 'nullx'), (7, 'true1'), (8, '{"a":01}'), (9, '{"a":1,}'), (10, '[1 2]'), (11, '"a"x'), (12, '+1'), (13, 'NaN') AS v(i, t) ORDER BY i;
