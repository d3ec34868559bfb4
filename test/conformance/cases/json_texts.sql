--: struct_001
SELECT from_json('{"a":1,"b":"x"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_002
SELECT from_json('{"a":1,"a":2}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_003
SELECT from_json('{"a":1,"a":null}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_004
SELECT from_json('{"A":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_005
SELECT from_json('{"b":1.50}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_006
SELECT from_json('{"b":1e3}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_007
SELECT from_json('{"b":-0}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_008
SELECT from_json('{"b":12345678901234567890123}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_009
SELECT from_json('{"b":{ "q" : [1 , 2.0] }}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_010
SELECT from_json('{"b":[ 1,2 ]}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_011
SELECT from_json('{"b":true}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_012
SELECT from_json('{"b":null}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_013
SELECT from_json('{"a":1.0}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_014
SELECT from_json('{"a":1e2}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_015
SELECT from_json('{"a":-0}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_016
SELECT from_json('{"a":"1"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_017
SELECT from_json('{"a":3000000000}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_018
SELECT from_json('{"a":tru,"b":"y"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_019
SELECT from_json('{"a":1,"b":tru}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_020
SELECT from_json('{"a":1,}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_021
SELECT from_json('{"a":[1,],"b":"z"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_022
SELECT from_json('{"a":1} x', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_023
SELECT from_json('{"a":1}{"a":2}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_024
SELECT from_json('{\'a\':1,\'b\':\'it\\\'s\'}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_025
SELECT from_json('{a:1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_026
SELECT from_json('{"a":01}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_027
SELECT from_json('{"a":+1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_028
SELECT from_json('{"a":.5}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_029
SELECT from_json('{"a":1.}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_030
SELECT from_json('/*c*/{"a":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_031
SELECT from_json('{"a":"x\ty"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_032
SELECT from_json('{"b":"x	y"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_033
SELECT from_json('{"b":"\\x"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_034
SELECT from_json('{"b":"\\u00e9\\n"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_035
SELECT from_json('{"b":"\\ud83d"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_036
SELECT from_json('{"a":1', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_037
SELECT from_json('{"a":1,"b":"x', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_038
SELECT from_json('{"a":1,"b"', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_039
SELECT from_json('{"a"', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_040
SELECT from_json('{', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_041
SELECT from_json('}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_042
SELECT from_json('[', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_043
SELECT from_json('[]', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_044
SELECT from_json('[{"a":1},{"a":2}]', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_045
SELECT from_json('[1]', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_046
SELECT from_json('1', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_047
SELECT from_json('"x"', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_048
SELECT from_json('null', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_049
SELECT from_json('true', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_050
SELECT from_json('', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_051
SELECT from_json('  ', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_052
SELECT from_json('nonsense', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_053
SELECT from_json('{"b":NaN}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_054
SELECT from_json('{"b":Infinity}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_055
SELECT from_json('{"b":-INF}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_056
SELECT from_json('{"c":NaN,"d":INF}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_057
SELECT from_json('{"c":"NaN","d":"-Infinity"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_058
SELECT from_json('{"c":"1.5","d":"inf"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_059
SELECT from_json('{"c":1,"d":2}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_060
SELECT from_json('{"c":1.123456789012345678901,"d":1e400}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_061
SELECT from_json('{"e":1.123456789012345678901}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_062
SELECT from_json('{"e":"1.5"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_063
SELECT from_json('{"e":123456789012345678901234567890}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_064
SELECT from_json('{"e":"x"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_065
SELECT from_json('{"e":1.005}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_066
SELECT from_json('{"e":""}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_067
SELECT from_json('{"a":"","b":"","c":"","f":"","g":""}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_068
SELECT from_json('{"f":"2024-01-02"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_069
SELECT from_json('{"f":"2024-01-02 10:00:00"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_070
SELECT from_json('{"f":19000}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_071
SELECT from_json('{"g":"2024-01-02 10:00:00"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_072
SELECT from_json('{"g":1700000000}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_073
SELECT from_json('{"g":1.5}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_074
SELECT from_json('{"g":"x"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_075
SELECT from_json('{"h":[1,2,null]}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_076
SELECT from_json('{"h":[1,"x"]}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_077
SELECT from_json('{"h":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_078
SELECT from_json('{"h":{"x":1}}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_079
SELECT from_json('{"i":{"p":1,"q":"w"}}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_080
SELECT from_json('{"i":{"p":"x","q":"w"}}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_081
SELECT from_json('{"i":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_082
SELECT from_json('{"i":[1]}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_083
SELECT from_json('{"i":null}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_084
SELECT from_json('{"j":{"k":1,"l":null}}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_085
SELECT from_json('{"j":{"k":"x"}}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_086
SELECT from_json('{"j":{"k":1,"k":2}}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_087
SELECT from_json('{"k":"aGVsbG8="}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_088
SELECT from_json('{"k":"%%%"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_089
SELECT from_json('{"k":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_090
SELECT from_json('{"l":true}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_091
SELECT from_json('{"l":"true"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_092
SELECT from_json('{"l":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_093
SELECT from_json('{"m":127}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_094
SELECT from_json('{"m":128}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_095
SELECT from_json('{"n":"2024-01-02T03:04:05"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_096
SELECT from_json('{"n":"x"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_097
SELECT from_json('{"a": 1 , "b" : "x" , "h" : [ 1 , 2 ] }', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_098
SELECT from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}]},"b":"after"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_099
SELECT from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}],"b":"after"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_100
SELECT from_json('{"b":"\\/"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_101
SELECT from_json('{"b":"a\\u0000b"}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_102
SELECT from_json('{"":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_103
SELECT from_json('{"a":1 "b":2}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_104
SELECT from_json('{"a" 1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_105
SELECT from_json('{"a":1;"b":2}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_106
SELECT from_json('[{"a":1}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_107
SELECT from_json('{"h":[1,2}', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: struct_108
SELECT from_json('{"b":"x"]', 'a int, b string, c double, d float, e decimal(10,2), f date, g timestamp, h array<int>, i struct<p:int,q:string>, j map<string,int>, k binary, l boolean, m tinyint, n timestamp_ntz');

--: parts_001
SELECT from_json('{"a":1,"b":"x"}', 'array<int>'), from_json('{"a":1,"b":"x"}', 'array<struct<a:int>>'), from_json('{"a":1,"b":"x"}', 'map<string,string>');

--: parts_002
SELECT from_json('{"a":1,"a":2}', 'array<int>'), from_json('{"a":1,"a":2}', 'array<struct<a:int>>'), from_json('{"a":1,"a":2}', 'map<string,string>');

--: parts_003
SELECT from_json('{"a":1,"a":null}', 'array<int>'), from_json('{"a":1,"a":null}', 'array<struct<a:int>>'), from_json('{"a":1,"a":null}', 'map<string,string>');

--: parts_004
SELECT from_json('{"A":1}', 'array<int>'), from_json('{"A":1}', 'array<struct<a:int>>'), from_json('{"A":1}', 'map<string,string>');

--: parts_005
SELECT from_json('{"b":1.50}', 'array<int>'), from_json('{"b":1.50}', 'array<struct<a:int>>'), from_json('{"b":1.50}', 'map<string,string>');

--: parts_006
SELECT from_json('{"b":1e3}', 'array<int>'), from_json('{"b":1e3}', 'array<struct<a:int>>'), from_json('{"b":1e3}', 'map<string,string>');

--: parts_007
SELECT from_json('{"b":-0}', 'array<int>'), from_json('{"b":-0}', 'array<struct<a:int>>'), from_json('{"b":-0}', 'map<string,string>');

--: parts_008
SELECT from_json('{"b":12345678901234567890123}', 'array<int>'), from_json('{"b":12345678901234567890123}', 'array<struct<a:int>>'), from_json('{"b":12345678901234567890123}', 'map<string,string>');

--: parts_009
SELECT from_json('{"b":{ "q" : [1 , 2.0] }}', 'array<int>'), from_json('{"b":{ "q" : [1 , 2.0] }}', 'array<struct<a:int>>'), from_json('{"b":{ "q" : [1 , 2.0] }}', 'map<string,string>');

--: parts_010
SELECT from_json('{"b":[ 1,2 ]}', 'array<int>'), from_json('{"b":[ 1,2 ]}', 'array<struct<a:int>>'), from_json('{"b":[ 1,2 ]}', 'map<string,string>');

--: parts_011
SELECT from_json('{"b":true}', 'array<int>'), from_json('{"b":true}', 'array<struct<a:int>>'), from_json('{"b":true}', 'map<string,string>');

--: parts_012
SELECT from_json('{"b":null}', 'array<int>'), from_json('{"b":null}', 'array<struct<a:int>>'), from_json('{"b":null}', 'map<string,string>');

--: parts_013
SELECT from_json('{"a":1.0}', 'array<int>'), from_json('{"a":1.0}', 'array<struct<a:int>>'), from_json('{"a":1.0}', 'map<string,string>');

--: parts_014
SELECT from_json('{"a":1e2}', 'array<int>'), from_json('{"a":1e2}', 'array<struct<a:int>>'), from_json('{"a":1e2}', 'map<string,string>');

--: parts_015
SELECT from_json('{"a":-0}', 'array<int>'), from_json('{"a":-0}', 'array<struct<a:int>>'), from_json('{"a":-0}', 'map<string,string>');

--: parts_016
SELECT from_json('{"a":"1"}', 'array<int>'), from_json('{"a":"1"}', 'array<struct<a:int>>'), from_json('{"a":"1"}', 'map<string,string>');

--: parts_017
SELECT from_json('{"a":3000000000}', 'array<int>'), from_json('{"a":3000000000}', 'array<struct<a:int>>'), from_json('{"a":3000000000}', 'map<string,string>');

--: parts_018
SELECT from_json('{"a":tru,"b":"y"}', 'array<int>'), from_json('{"a":tru,"b":"y"}', 'array<struct<a:int>>'), from_json('{"a":tru,"b":"y"}', 'map<string,string>');

--: parts_019
SELECT from_json('{"a":1,"b":tru}', 'array<int>'), from_json('{"a":1,"b":tru}', 'array<struct<a:int>>'), from_json('{"a":1,"b":tru}', 'map<string,string>');

--: parts_020
SELECT from_json('{"a":1,}', 'array<int>'), from_json('{"a":1,}', 'array<struct<a:int>>'), from_json('{"a":1,}', 'map<string,string>');

--: parts_021
SELECT from_json('{"a":[1,],"b":"z"}', 'array<int>'), from_json('{"a":[1,],"b":"z"}', 'array<struct<a:int>>'), from_json('{"a":[1,],"b":"z"}', 'map<string,string>');

--: parts_022
SELECT from_json('{"a":1} x', 'array<int>'), from_json('{"a":1} x', 'array<struct<a:int>>'), from_json('{"a":1} x', 'map<string,string>');

--: parts_023
SELECT from_json('{"a":1}{"a":2}', 'array<int>'), from_json('{"a":1}{"a":2}', 'array<struct<a:int>>'), from_json('{"a":1}{"a":2}', 'map<string,string>');

--: parts_024
SELECT from_json('{\'a\':1,\'b\':\'it\\\'s\'}', 'array<int>'), from_json('{\'a\':1,\'b\':\'it\\\'s\'}', 'array<struct<a:int>>'), from_json('{\'a\':1,\'b\':\'it\\\'s\'}', 'map<string,string>');

--: parts_025
SELECT from_json('{a:1}', 'array<int>'), from_json('{a:1}', 'array<struct<a:int>>'), from_json('{a:1}', 'map<string,string>');

--: parts_026
SELECT from_json('{"a":01}', 'array<int>'), from_json('{"a":01}', 'array<struct<a:int>>'), from_json('{"a":01}', 'map<string,string>');

--: parts_027
SELECT from_json('{"a":+1}', 'array<int>'), from_json('{"a":+1}', 'array<struct<a:int>>'), from_json('{"a":+1}', 'map<string,string>');

--: parts_028
SELECT from_json('{"a":.5}', 'array<int>'), from_json('{"a":.5}', 'array<struct<a:int>>'), from_json('{"a":.5}', 'map<string,string>');

--: parts_029
SELECT from_json('{"a":1.}', 'array<int>'), from_json('{"a":1.}', 'array<struct<a:int>>'), from_json('{"a":1.}', 'map<string,string>');

--: parts_030
SELECT from_json('/*c*/{"a":1}', 'array<int>'), from_json('/*c*/{"a":1}', 'array<struct<a:int>>'), from_json('/*c*/{"a":1}', 'map<string,string>');

--: parts_031
SELECT from_json('{"a":"x\ty"}', 'array<int>'), from_json('{"a":"x\ty"}', 'array<struct<a:int>>'), from_json('{"a":"x\ty"}', 'map<string,string>');

--: parts_032
SELECT from_json('{"b":"x	y"}', 'array<int>'), from_json('{"b":"x	y"}', 'array<struct<a:int>>'), from_json('{"b":"x	y"}', 'map<string,string>');

--: parts_033
SELECT from_json('{"b":"\\x"}', 'array<int>'), from_json('{"b":"\\x"}', 'array<struct<a:int>>'), from_json('{"b":"\\x"}', 'map<string,string>');

--: parts_034
SELECT from_json('{"b":"\\u00e9\\n"}', 'array<int>'), from_json('{"b":"\\u00e9\\n"}', 'array<struct<a:int>>'), from_json('{"b":"\\u00e9\\n"}', 'map<string,string>');

--: parts_035
SELECT from_json('{"b":"\\ud83d"}', 'array<int>'), from_json('{"b":"\\ud83d"}', 'array<struct<a:int>>'), from_json('{"b":"\\ud83d"}', 'map<string,string>');

--: parts_036
SELECT from_json('{"a":1', 'array<int>'), from_json('{"a":1', 'array<struct<a:int>>'), from_json('{"a":1', 'map<string,string>');

--: parts_037
SELECT from_json('{"a":1,"b":"x', 'array<int>'), from_json('{"a":1,"b":"x', 'array<struct<a:int>>'), from_json('{"a":1,"b":"x', 'map<string,string>');

--: parts_038
SELECT from_json('{"a":1,"b"', 'array<int>'), from_json('{"a":1,"b"', 'array<struct<a:int>>'), from_json('{"a":1,"b"', 'map<string,string>');

--: parts_039
SELECT from_json('{"a"', 'array<int>'), from_json('{"a"', 'array<struct<a:int>>'), from_json('{"a"', 'map<string,string>');

--: parts_040
SELECT from_json('{', 'array<int>'), from_json('{', 'array<struct<a:int>>'), from_json('{', 'map<string,string>');

--: parts_041
SELECT from_json('}', 'array<int>'), from_json('}', 'array<struct<a:int>>'), from_json('}', 'map<string,string>');

--: parts_042
SELECT from_json('[', 'array<int>'), from_json('[', 'array<struct<a:int>>'), from_json('[', 'map<string,string>');

--: parts_043
SELECT from_json('[]', 'array<int>'), from_json('[]', 'array<struct<a:int>>'), from_json('[]', 'map<string,string>');

--: parts_044
SELECT from_json('[{"a":1},{"a":2}]', 'array<int>'), from_json('[{"a":1},{"a":2}]', 'array<struct<a:int>>'), from_json('[{"a":1},{"a":2}]', 'map<string,string>');

--: parts_045
SELECT from_json('[1]', 'array<int>'), from_json('[1]', 'array<struct<a:int>>'), from_json('[1]', 'map<string,string>');

--: parts_046
SELECT from_json('1', 'array<int>'), from_json('1', 'array<struct<a:int>>'), from_json('1', 'map<string,string>');

--: parts_047
SELECT from_json('"x"', 'array<int>'), from_json('"x"', 'array<struct<a:int>>'), from_json('"x"', 'map<string,string>');

--: parts_048
SELECT from_json('null', 'array<int>'), from_json('null', 'array<struct<a:int>>'), from_json('null', 'map<string,string>');

--: parts_049
SELECT from_json('true', 'array<int>'), from_json('true', 'array<struct<a:int>>'), from_json('true', 'map<string,string>');

--: parts_050
SELECT from_json('', 'array<int>'), from_json('', 'array<struct<a:int>>'), from_json('', 'map<string,string>');

--: parts_051
SELECT from_json('  ', 'array<int>'), from_json('  ', 'array<struct<a:int>>'), from_json('  ', 'map<string,string>');

--: parts_052
SELECT from_json('nonsense', 'array<int>'), from_json('nonsense', 'array<struct<a:int>>'), from_json('nonsense', 'map<string,string>');

--: parts_053
SELECT from_json('{"b":NaN}', 'array<int>'), from_json('{"b":NaN}', 'array<struct<a:int>>'), from_json('{"b":NaN}', 'map<string,string>');

--: parts_054
SELECT from_json('{"b":Infinity}', 'array<int>'), from_json('{"b":Infinity}', 'array<struct<a:int>>'), from_json('{"b":Infinity}', 'map<string,string>');

--: parts_055
SELECT from_json('{"b":-INF}', 'array<int>'), from_json('{"b":-INF}', 'array<struct<a:int>>'), from_json('{"b":-INF}', 'map<string,string>');

--: parts_056
SELECT from_json('{"c":NaN,"d":INF}', 'array<int>'), from_json('{"c":NaN,"d":INF}', 'array<struct<a:int>>'), from_json('{"c":NaN,"d":INF}', 'map<string,string>');

--: parts_057
SELECT from_json('{"c":"NaN","d":"-Infinity"}', 'array<int>'), from_json('{"c":"NaN","d":"-Infinity"}', 'array<struct<a:int>>'), from_json('{"c":"NaN","d":"-Infinity"}', 'map<string,string>');

--: parts_058
SELECT from_json('{"c":"1.5","d":"inf"}', 'array<int>'), from_json('{"c":"1.5","d":"inf"}', 'array<struct<a:int>>'), from_json('{"c":"1.5","d":"inf"}', 'map<string,string>');

--: parts_059
SELECT from_json('{"c":1,"d":2}', 'array<int>'), from_json('{"c":1,"d":2}', 'array<struct<a:int>>'), from_json('{"c":1,"d":2}', 'map<string,string>');

--: parts_060
SELECT from_json('{"c":1.123456789012345678901,"d":1e400}', 'array<int>'), from_json('{"c":1.123456789012345678901,"d":1e400}', 'array<struct<a:int>>'), from_json('{"c":1.123456789012345678901,"d":1e400}', 'map<string,string>');

--: parts_061
SELECT from_json('{"e":1.123456789012345678901}', 'array<int>'), from_json('{"e":1.123456789012345678901}', 'array<struct<a:int>>'), from_json('{"e":1.123456789012345678901}', 'map<string,string>');

--: parts_062
SELECT from_json('{"e":"1.5"}', 'array<int>'), from_json('{"e":"1.5"}', 'array<struct<a:int>>'), from_json('{"e":"1.5"}', 'map<string,string>');

--: parts_063
SELECT from_json('{"e":123456789012345678901234567890}', 'array<int>'), from_json('{"e":123456789012345678901234567890}', 'array<struct<a:int>>'), from_json('{"e":123456789012345678901234567890}', 'map<string,string>');

--: parts_064
SELECT from_json('{"e":"x"}', 'array<int>'), from_json('{"e":"x"}', 'array<struct<a:int>>'), from_json('{"e":"x"}', 'map<string,string>');

--: parts_065
SELECT from_json('{"e":1.005}', 'array<int>'), from_json('{"e":1.005}', 'array<struct<a:int>>'), from_json('{"e":1.005}', 'map<string,string>');

--: parts_066
SELECT from_json('{"e":""}', 'array<int>'), from_json('{"e":""}', 'array<struct<a:int>>'), from_json('{"e":""}', 'map<string,string>');

--: parts_067
SELECT from_json('{"a":"","b":"","c":"","f":"","g":""}', 'array<int>'), from_json('{"a":"","b":"","c":"","f":"","g":""}', 'array<struct<a:int>>'), from_json('{"a":"","b":"","c":"","f":"","g":""}', 'map<string,string>');

--: parts_068
SELECT from_json('{"f":"2024-01-02"}', 'array<int>'), from_json('{"f":"2024-01-02"}', 'array<struct<a:int>>'), from_json('{"f":"2024-01-02"}', 'map<string,string>');

--: parts_069
SELECT from_json('{"f":"2024-01-02 10:00:00"}', 'array<int>'), from_json('{"f":"2024-01-02 10:00:00"}', 'array<struct<a:int>>'), from_json('{"f":"2024-01-02 10:00:00"}', 'map<string,string>');

--: parts_070
SELECT from_json('{"f":19000}', 'array<int>'), from_json('{"f":19000}', 'array<struct<a:int>>'), from_json('{"f":19000}', 'map<string,string>');

--: parts_071
SELECT from_json('{"g":"2024-01-02 10:00:00"}', 'array<int>'), from_json('{"g":"2024-01-02 10:00:00"}', 'array<struct<a:int>>'), from_json('{"g":"2024-01-02 10:00:00"}', 'map<string,string>');

--: parts_072
SELECT from_json('{"g":1700000000}', 'array<int>'), from_json('{"g":1700000000}', 'array<struct<a:int>>'), from_json('{"g":1700000000}', 'map<string,string>');

--: parts_073
SELECT from_json('{"g":1.5}', 'array<int>'), from_json('{"g":1.5}', 'array<struct<a:int>>'), from_json('{"g":1.5}', 'map<string,string>');

--: parts_074
SELECT from_json('{"g":"x"}', 'array<int>'), from_json('{"g":"x"}', 'array<struct<a:int>>'), from_json('{"g":"x"}', 'map<string,string>');

--: parts_075
SELECT from_json('{"h":[1,2,null]}', 'array<int>'), from_json('{"h":[1,2,null]}', 'array<struct<a:int>>'), from_json('{"h":[1,2,null]}', 'map<string,string>');

--: parts_076
SELECT from_json('{"h":[1,"x"]}', 'array<int>'), from_json('{"h":[1,"x"]}', 'array<struct<a:int>>'), from_json('{"h":[1,"x"]}', 'map<string,string>');

--: parts_077
SELECT from_json('{"h":1}', 'array<int>'), from_json('{"h":1}', 'array<struct<a:int>>'), from_json('{"h":1}', 'map<string,string>');

--: parts_078
SELECT from_json('{"h":{"x":1}}', 'array<int>'), from_json('{"h":{"x":1}}', 'array<struct<a:int>>'), from_json('{"h":{"x":1}}', 'map<string,string>');

--: parts_079
SELECT from_json('{"i":{"p":1,"q":"w"}}', 'array<int>'), from_json('{"i":{"p":1,"q":"w"}}', 'array<struct<a:int>>'), from_json('{"i":{"p":1,"q":"w"}}', 'map<string,string>');

--: parts_080
SELECT from_json('{"i":{"p":"x","q":"w"}}', 'array<int>'), from_json('{"i":{"p":"x","q":"w"}}', 'array<struct<a:int>>'), from_json('{"i":{"p":"x","q":"w"}}', 'map<string,string>');

--: parts_081
SELECT from_json('{"i":1}', 'array<int>'), from_json('{"i":1}', 'array<struct<a:int>>'), from_json('{"i":1}', 'map<string,string>');

--: parts_082
SELECT from_json('{"i":[1]}', 'array<int>'), from_json('{"i":[1]}', 'array<struct<a:int>>'), from_json('{"i":[1]}', 'map<string,string>');

--: parts_083
SELECT from_json('{"i":null}', 'array<int>'), from_json('{"i":null}', 'array<struct<a:int>>'), from_json('{"i":null}', 'map<string,string>');

--: parts_084
SELECT from_json('{"j":{"k":1,"l":null}}', 'array<int>'), from_json('{"j":{"k":1,"l":null}}', 'array<struct<a:int>>'), from_json('{"j":{"k":1,"l":null}}', 'map<string,string>');

--: parts_085
SELECT from_json('{"j":{"k":"x"}}', 'array<int>'), from_json('{"j":{"k":"x"}}', 'array<struct<a:int>>'), from_json('{"j":{"k":"x"}}', 'map<string,string>');

--: parts_086
SELECT from_json('{"j":{"k":1,"k":2}}', 'array<int>'), from_json('{"j":{"k":1,"k":2}}', 'array<struct<a:int>>'), from_json('{"j":{"k":1,"k":2}}', 'map<string,string>');

--: parts_087
SELECT from_json('{"k":"aGVsbG8="}', 'array<int>'), from_json('{"k":"aGVsbG8="}', 'array<struct<a:int>>'), from_json('{"k":"aGVsbG8="}', 'map<string,string>');

--: parts_088
SELECT from_json('{"k":"%%%"}', 'array<int>'), from_json('{"k":"%%%"}', 'array<struct<a:int>>'), from_json('{"k":"%%%"}', 'map<string,string>');

--: parts_089
SELECT from_json('{"k":1}', 'array<int>'), from_json('{"k":1}', 'array<struct<a:int>>'), from_json('{"k":1}', 'map<string,string>');

--: parts_090
SELECT from_json('{"l":true}', 'array<int>'), from_json('{"l":true}', 'array<struct<a:int>>'), from_json('{"l":true}', 'map<string,string>');

--: parts_091
SELECT from_json('{"l":"true"}', 'array<int>'), from_json('{"l":"true"}', 'array<struct<a:int>>'), from_json('{"l":"true"}', 'map<string,string>');

--: parts_092
SELECT from_json('{"l":1}', 'array<int>'), from_json('{"l":1}', 'array<struct<a:int>>'), from_json('{"l":1}', 'map<string,string>');

--: parts_093
SELECT from_json('{"m":127}', 'array<int>'), from_json('{"m":127}', 'array<struct<a:int>>'), from_json('{"m":127}', 'map<string,string>');

--: parts_094
SELECT from_json('{"m":128}', 'array<int>'), from_json('{"m":128}', 'array<struct<a:int>>'), from_json('{"m":128}', 'map<string,string>');

--: parts_095
SELECT from_json('{"n":"2024-01-02T03:04:05"}', 'array<int>'), from_json('{"n":"2024-01-02T03:04:05"}', 'array<struct<a:int>>'), from_json('{"n":"2024-01-02T03:04:05"}', 'map<string,string>');

--: parts_096
SELECT from_json('{"n":"x"}', 'array<int>'), from_json('{"n":"x"}', 'array<struct<a:int>>'), from_json('{"n":"x"}', 'map<string,string>');

--: parts_097
SELECT from_json('{"a": 1 , "b" : "x" , "h" : [ 1 , 2 ] }', 'array<int>'), from_json('{"a": 1 , "b" : "x" , "h" : [ 1 , 2 ] }', 'array<struct<a:int>>'), from_json('{"a": 1 , "b" : "x" , "h" : [ 1 , 2 ] }', 'map<string,string>');

--: parts_098
SELECT from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}]},"b":"after"}', 'array<int>'), from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}]},"b":"after"}', 'array<struct<a:int>>'), from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}]},"b":"after"}', 'map<string,string>');

--: parts_099
SELECT from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}],"b":"after"}', 'array<int>'), from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}],"b":"after"}', 'array<struct<a:int>>'), from_json('{"a":1,"zz":{"deep":[1,{"x":"}"}],"b":"after"}', 'map<string,string>');

--: parts_100
SELECT from_json('{"b":"\\/"}', 'array<int>'), from_json('{"b":"\\/"}', 'array<struct<a:int>>'), from_json('{"b":"\\/"}', 'map<string,string>');

--: parts_101
SELECT from_json('{"b":"a\\u0000b"}', 'array<int>'), from_json('{"b":"a\\u0000b"}', 'array<struct<a:int>>'), from_json('{"b":"a\\u0000b"}', 'map<string,string>');

--: parts_102
SELECT from_json('{"":1}', 'array<int>'), from_json('{"":1}', 'array<struct<a:int>>'), from_json('{"":1}', 'map<string,string>');

--: parts_103
SELECT from_json('{"a":1 "b":2}', 'array<int>'), from_json('{"a":1 "b":2}', 'array<struct<a:int>>'), from_json('{"a":1 "b":2}', 'map<string,string>');

--: parts_104
SELECT from_json('{"a" 1}', 'array<int>'), from_json('{"a" 1}', 'array<struct<a:int>>'), from_json('{"a" 1}', 'map<string,string>');

--: parts_105
SELECT from_json('{"a":1;"b":2}', 'array<int>'), from_json('{"a":1;"b":2}', 'array<struct<a:int>>'), from_json('{"a":1;"b":2}', 'map<string,string>');

--: parts_106
SELECT from_json('[{"a":1}', 'array<int>'), from_json('[{"a":1}', 'array<struct<a:int>>'), from_json('[{"a":1}', 'map<string,string>');

--: parts_107
SELECT from_json('{"h":[1,2}', 'array<int>'), from_json('{"h":[1,2}', 'array<struct<a:int>>'), from_json('{"h":[1,2}', 'map<string,string>');

--: parts_108
SELECT from_json('{"b":"x"]', 'array<int>'), from_json('{"b":"x"]', 'array<struct<a:int>>'), from_json('{"b":"x"]', 'map<string,string>');

--: option_unquoted
SELECT from_json('{a: 1, $b_c: 2}', 'a int, `$b_c` int', map('allowUnquotedFieldNames', 'true'));

--: option_comments
SELECT from_json('/* c */ {"a": 1 // d
}', 'a int', map('allowComments', 'true'));

--: option_no_single_quotes
SELECT from_json('{\'a\': 1}', 'a int', map('allowSingleQuotes', 'false'));

--: option_leading_zeros
SELECT from_json('{"a": 007}', 'a int', map('allowNumericLeadingZeros', 'true'));

--: option_no_nan
SELECT from_json('{"a": NaN}', 'a double', map('allowNonNumericNumbers', 'false'));

--: option_backslashes
SELECT from_json('{"a": "\\q"}', 'a string', map('allowBackslashEscapingAnyCharacter', 'true'));

--: option_controls
SELECT from_json('{"a": "x	y"}', 'a string', map('allowUnquotedControlChars', 'true'));

--: option_corrupt
SELECT from_json('{"a": "x", "b": 1}', 'a int, b int, _corrupt_record string', map('mode', 'PERMISSIVE'));

--: option_corrupt_named
SELECT from_json('{"a": 1', 'a int, oops string', map('columnNameOfCorruptRecord', 'oops'));

--: option_corrupt_good
SELECT from_json('{"a": 1}', 'a int, _corrupt_record string', map('mode', 'PERMISSIVE'));

--: option_fail_fast_two
SELECT from_json('{"a": "x", "b": 1}', 'a int, b int', map('mode', 'FAILFAST'));

--: option_fail_fast_malformed
SELECT from_json('{"a": 1', 'a int, b int', map('mode', 'FAILFAST'));

--: option_fail_fast_good
SELECT from_json('{"a": 1}', 'a int, b int', map('mode', 'FAILFAST'));

--: option_mode_drop
SELECT from_json('{"a": 1}', 'a int', map('mode', 'DROPMALFORMED'));

--: backslashes
SELECT from_json(r'{"a":"\\u00ab","b":{"c":"\\u00ab\u000b"}}', 'a string, b string'), to_json(parse_json(r'{"a":"\\u00ab\u000b"}'));
