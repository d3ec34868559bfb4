-- Options of from_json, to_json and schema_of_json.

--: nulls_kept
SELECT to_json(named_struct('a', 1, 'b', null), map('ignoreNullFields', 'false')), to_json(array(named_struct('a', null)), map('ignoreNullFields', 'false')), to_json(map('x', null), map('ignoreNullFields', 'false'));

--: nulls_kept_within
SELECT to_json(named_struct('a', 1, 'b', named_struct('c', null, 'd', array(null))), map('ignorenullfields', 'FALSE')), to_json(named_struct('a', cast(null as struct<x: int>)), map('ignoreNullFields', 'false')), to_json(named_struct('a', null), map('ignoreNullFields', 'true'));

--: nulls_kept_rows
SELECT to_json(s, map('ignoreNullFields', 'false')) FROM VALUES (named_struct('a', 1, 'b', 'x')), (named_struct('a', null, 'b', null)), (null) AS t(s);

--: pretty
SELECT to_json(named_struct('a', 1), map('pretty', 'true'));

--: mode_permissive
SELECT from_json('{"a": "x"}', 'a INT', map('mode', 'PERMISSIVE')), from_json('{"a": 1}', 'a INT', map('MODE', 'permissive'));

--: mode_failfast
SELECT from_json('{"a": "x"}', 'a INT', map('mode', 'FAILFAST'));

--: corrupt_record
SELECT from_json('{"a": "x"}', 'a INT, _corrupt_record STRING');

--: unquoted_names
SELECT from_json('{a: 1}', 'a INT', map('allowUnquotedFieldNames', 'true'));

--: primitives_as_string
SELECT schema_of_json('{"a": 1, "b": [1.5], "c": true, "d": null, "e": {"f": 1}, "g": "x"}', map('primitivesAsString', 'true'));

--: primitives_as_themselves
SELECT schema_of_json('{"a": 1, "b": [1.5]}', map('primitivesAsString', 'false'));

--: all_null_dropped
SELECT schema_of_json('{"a": null, "b": [], "c": {}, "d": 1, "e": [null], "f": {"x": null}, "g": {"x": null, "y": 1}, "h": [{"x": null}], "i": [[]]}', map('dropFieldIfAllNull', 'true'));

--: all_null_dropped_of_all
SELECT schema_of_json('{"a": null}', map('dropFieldIfAllNull', 'true'));

--: all_null_dropped_of_array
SELECT schema_of_json('[{"a": null, "b": 1}]', map('dropFieldIfAllNull', 'true'));

--: options_no_map
SELECT from_json('{"a": 1}', 'a INT', 'x');

--: options_no_strings
SELECT from_json('{"a": 1}', 'a INT', map('mode', 1));
