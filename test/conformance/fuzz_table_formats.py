"""More lines of random expressions, as in `fuzz_table.py`: texts by formats, times of day, VARIANT, lambdas within lambdas and over maps."""

FORMATS = """
- | from_json({0}, 'a DOUBLE, b STRING') | json
- | from_json({0}, 'a BIGINT, b ARRAY<INT>, c DATE') | wide
- | from_json({0}, 'x STRUCT<y:INT,z:STRING>, t TIMESTAMP') | wide
- | from_json({0}, 'map<string,int>') | wide
- | from_json({0}, 'a FLOAT, b BOOLEAN, q BINARY') | wide
- | from_json({0}, 'array<struct<a:int>>') | jsonlist
- | from_json({0}, 'array<struct<a:int>>') | wide
- | from_json({0}, 'a DECIMAL(10,2), c DATE', map('dateFormat', 'dd/MM/yyyy')) | wide
- | from_json({0}, 'a INT, r STRING', map('columnNameOfCorruptRecord', 'r')) | wide
- | from_json({0}, 'a STRING, x STRING, b STRING') | wide
struct<a:int,b:string> | from_json(to_json({0}), 'a INT, b STRING') | struct<a:int,b:string>
array<int> | from_json(to_json({0}), 'array<int>') | array<int>
map<string,int> | from_json(to_json({0}), 'map<string,int>') | map<string,int>
string | get_json_object({0}, '$.b[1]') | wide
string | get_json_object({0}, '$.b[*]') | wide
string | get_json_object({0}, '$.x.y') | wide
string | get_json_object({0}, "$['a']") | wide
string | get_json_object({0}, '$.a') | wide
string | get_json_object({0}, '$[*].a') | jsonlist
string | get_json_object({0}, {1}) | wide path
int | json_array_length({0}) | wide
array<string> | json_object_keys({0}) | wide
string | to_json({0}, map('ignoreNullFields', 'false')) | struct<a:int,b:string>
string | to_json(struct({0} AS x, {1} AS y)) | J J
string | to_json(struct({0} AS x, {1} AS y), map('ignoreNullFields', 'false')) | J J
string | to_json(array({0}, {1})) | string string
string | to_json(map({0}, {1})) | word J
string | to_json(named_struct('t', {0}), map('timestampFormat', 'dd/MM/yyyy HH:mm')) | moment
string | to_json(named_struct('m', {0}, 's', {1})) | map<string,int> struct<a:int,b:string>
string | to_json(named_struct('b', {0})) | binary
- | from_csv({0}, 'a INT, b STRING', map('sep', ';')) | csv
- | from_csv({0}, 'a DOUBLE, b BOOLEAN, c DATE') | csv
string | to_csv(struct({0} AS x, {1} AS y)) | J string
string | to_csv(struct({0} AS x), map('sep', '|')) | string
string | schema_of_json('{"a": [1, 2.5], "b": {"c": null}}') |
string | date_format({0}, {1}) | moment letters
string | date_format({0}, {1}) | timestamp letters
string | date_format({0}, {1}) | date daily
string | date_format({0}, {1}) | naive letters
string | from_unixtime({0}, {1}) | small_bigint letters
timestamp | try_to_timestamp({0}, {1}) !! | written read
timestamp | to_timestamp({0}, {1}) !! | written read
timestamp_ntz | to_timestamp_ntz({0}, {1}) !! | written read
date | to_date({0}, {1}) !! | written read
date | try_to_date({0}, {1}) !! | written read
bigint | unix_timestamp({0}, {1}) !! | written read
date | CAST({0} AS date) !! | written
timestamp | CAST({0} AS timestamp) !! | written
date | try_cast({0} AS date) | written
timestamp | try_cast({0} AS timestamp) | written
timestamp_ntz | try_cast({0} AS timestamp_ntz) | written
time | try_cast({0} AS time) | written
time | try_cast({0} AS time) | string
time | CAST({0} AS time) !! | string
time | to_time({0}) !! | written
time | try_to_time({0}) | written
time | to_time({0}, 'HH:mm') !! | written
int | hour({0}) | time
int | minute({0}) | time
int | second({0}) | time
decimal(8,6) | extract(SECOND FROM {0}) | time
int | extract(HOUR FROM {0}) | time
int | date_part('MINUTE', {0}) | time
time | time_trunc({1}, {0}) | time timeunit
bigint | time_diff({2}, {0}, {1}) | time time timeunit
- | ({0} - {1}) | time time
time | make_time({0}, {1}, 3.5) !! | tiny tiny
time | ({0} + {1}) !! | time interval day to second
time | ({0} + INTERVAL '1' MINUTE) !! | time
time | ({0} - INTERVAL '01:30' HOUR TO MINUTE) !! | time
- | CAST({0} AS time(3)) | time
- | CAST({0} AS time(0)) | time
string | CAST({0} AS string) | time
boolean | ({0} < {1}) | time time
boolean | ({0} BETWEEN {1} AND {2}) | time time time
time | greatest({0}, {1}) | time time
time | array_max(array({0}, {1})) | time time
int | hash({0}) | time
bigint | xxhash64({0}) | time
timestamp_ntz | make_timestamp_ntz({0}, {1}) | date time
variant | try_parse_json({0}) | wide
variant | try_parse_json({0}) | string
variant | to_variant_object({0}) | struct<a:int,b:string>
variant | to_variant_object({0}) | map<string,int>
variant | to_variant_object({0}) | array<int>
variant | CAST({0} AS variant) | J
variant | coalesce({0}, {1}) | variant variant
variant | if({0}, {1}, {2}) | boolean variant variant
variant | try_variant_get({0}, '$.b', 'variant') | variant
variant | variant_get({0}, '$.b[0]', 'variant') | variant
int | try_variant_get({0}, '$.a', 'int') | variant
int | try_variant_get({0}, '$[0]', 'int') | variant
string | try_variant_get({0}, '$.b', 'string') | variant
string | try_variant_get({0}, '$', 'string') | variant
double | try_variant_get({0}, '$.a', 'double') | variant
date | try_variant_get({0}, '$.c', 'date') | variant
boolean | try_variant_get({0}, '$.b', 'boolean') | variant
array<int> | try_variant_get({0}, '$.b', 'array<int>') | variant
- | try_variant_get({0}, '$', 'map<string,string>') | variant
- | try_variant_get({0}, '$', 'struct<a:int,b:string>') | variant
decimal(10,2) | try_variant_get({0}, '$.a', 'decimal(10,2)') | variant
int | variant_get({0}, '$.a', 'int') !! | variant
string | variant_get({0}, '$.b', 'string') !! | variant
int | try_cast({0} AS int) | variant
string | try_cast({0} AS string) | variant
double | try_cast({0} AS double) | variant
timestamp | try_cast({0} AS timestamp) | variant
array<string> | try_cast({0} AS array<string>) | variant
string | to_json({0}) | variant
string | schema_of_variant({0}) | variant
boolean | is_variant_null({0}) | variant
boolean | ({0} IS NULL) | variant
array<string> | transform({0}, x -> concat({1}, x)) | array<string> string
array<struct<a:int,b:string>> | transform({0}, x -> named_struct('a', x, 'b', {1})) | array<int> string
array<struct<a:int,b:string>> | filter({0}, s -> s.b IS NOT NULL) | array<struct<a:int,b:string>>
array<struct<a:int,b:string>> | array_sort({0}, (x, y) -> CASE WHEN x.b < y.b THEN -1 WHEN x.b > y.b THEN 1 ELSE 0 END) | array<struct<a:int,b:string>>
array<int> | transform({0}, s -> s.a) | array<struct<a:int,b:string>>
array<int> | transform({0}, x -> coalesce(array_max(filter({1}, y -> y < x)), x)) | array<int> array<int>
array<int> | transform({0}, (x, i) -> try_add(x, i)) | array<int>
- | transform({0}, x -> transform({1}, y -> try_add(x, y))) | array<int> array<int>
- | transform({0}, x -> named_struct('v', x, 'n', x IS NULL)) | array<int>
array<double> | zip_with({0}, {1}, (x, y) -> if(x > y, x, y)) | array<double> array<double>
- | zip_with({0}, {1}, (x, y) -> struct(x, y)) | array<int> array<string>
boolean | exists(map_entries({0}), e -> e.value > {1}) | map<string,int> int
boolean | forall(map_keys({0}), k -> k LIKE 'a%') | map<string,int>
boolean | exists({0}, x -> array_contains({1}, x)) | array<int> array<int>
boolean | exists({0}, s -> s.a = {1}) | array<struct<a:int,b:string>> int
int | aggregate(map_values({0}), 0, (a, x) -> try_add(a, coalesce(x, {1}))) | map<string,int> int
string | aggregate({0}, {1}, (a, x) -> concat(a, ',', x), a -> upper(a)) | array<string> string
double | aggregate({0}, 0D, (a, x) -> a + coalesce(x, 1D), a -> a / 2) | array<double>
int | aggregate({0}, named_struct('n', 0, 't', 0), (a, x) -> named_struct('n', a.n + 1, 't', try_add(a.t, x)), a -> a.n) | array<int>
map<int,string> | transform_values({0}, (k, v) -> concat(v, {1})) | map<int,string> string
map<int,string> | map_filter({0}, (k, v) -> k > {1} OR v LIKE 'a%') | map<int,string> int
map<string,int> | transform_values({0}, (k, v) -> if(v > {1}, v, length(k))) | map<string,int> int
map<string,int> | transform_keys({0}, (k, v) -> upper(k)) !! | map<string,int>
map<string,int> | map_zip_with({0}, {1}, (k, x, y) -> try_add(coalesce(x, 0), coalesce(y, 0))) | map<string,int> map<string,int>
- | map_zip_with({0}, {1}, (k, x, y) -> named_struct('x', x, 'y', y)) | map<string,int> map<string,int>
- | transform_values({0}, (k, v) -> array(v, length(k))) | map<string,int>
- | transform_values({0}, (k, v) -> named_struct('k', k, 'v', v)) | map<int,string>
- | map_from_entries(transform({0}, (x, i) -> struct(i, x))) | array<string>
- | map_filter({0}, (k, v) -> v IS NULL)['a'] | map<string,int>
string | element_at(map_from_arrays(sequence(1, size({0})), {0}), 1) !! | array<string>
interval day to second | try_cast({0} AS interval day to second) | spans
interval day to second | CAST({0} AS interval day to second) !! | spans
interval year to month | try_cast({0} AS interval year to month) | spans
interval day to second | ({0} * {1}) ! | interval day to second small
interval day to second | ({0} / {1}) ! | interval day to second small
interval year to month | ({0} * {1}) ! | interval year to month small
interval year to month | abs({0}) | interval year to month
interval day to second | greatest({0}, {1}) | interval day to second interval day to second
string | CAST(make_interval(0, {0}, 0, {1}, 2, 3, 4.5) AS string) | tiny tiny
timestamp | ({0} + make_interval(0, {1}, 0, {2}, 5)) | moment tiny tiny
timestamp_ntz | ({0} - make_interval(0, {1}, 1, {2})) | naive tiny tiny
date | ({0} + make_interval(1, {1}, 0, {2})) | modern tiny tiny
int | extract(MONTH FROM make_interval(1, {0}, 2, 3)) | tiny
boolean | is_valid_utf8({0}) | string
string | make_valid_utf8({0}) | string
string | try_validate_utf8({0}) | string
binary | encode({0}, 'UTF-16') !! | string
string | decode({0}, 'ISO-8859-1') | binary
- | sentences({0}) | string
string | xpath_string({0}, 'a/b') | xml
- | xpath({0}, 'a/b/text()') | xml
string | hex(aes_encrypt({0}, '0000111122223333', 'ECB')) | string
string | sha2({0}, 512) | string
string | to_char({0}, '999D99') | decimal(10,2)
string | to_varchar({0}, '$99.9') | smallint
string | regexp_replace({0}, {1}, '-') | string regex
boolean | ({0} RLIKE {1}) | string regex
string | regexp_extract({0}, {1}, 0) | string regex
array<string> | split({0}, {1}) | string regex
int | regexp_count({0}, {1}) | string regex
"""

NARROW_FORMATS = {
    "wide": (
        "string",
        (
            """'{"a": 1, "b": [1, 2], "c": "2024-02-29"}'""",
            """'{"a": 1.5, "b": true, "x": {"y": 7, "z": "q"}}'""",
            """'{"a": "5", "b": "x", "t": "2024-02-29T12:34:56Z"}'""",
            """'{"a": null, "b": [], "x": null}'""",
            """'{"A": 1, "a": 2, "a": 3}'""",
            """'{"a": 12345678901, "b": [null, 3]}'""",
            """'[{"a": 1}, {"a": 2, "b": "x"}]'""",
            """'{"a": 1'""",
            """'{"c": "29/02/2024", "a": 2.345}'""",
            """' {"x": {"z": {"w": 1}, "y": "7"}} '""",
            """'7'""",
            """'null'""",
            """''""",
            "CAST(NULL AS STRING)",
        ),
    ),
    "path": ("string", ("'$.a'", "'$.b[0]'", "'$.x.z'", "'$.*'", "'$'", "'a'", "''", "'$.b[-1]'", "'$..a'")),
    "letters": (
        "string",
        (
            *("'yyyy-MM-dd'", "'yy'", "'y'", "'M/d'", "'MMM'", "'MMMM'", "'LLL'", "'D'", "'DDD'", "'Q'", "'QQQ'", "'QQQQ'", "'q'", "'E'", "'EEEE'", "'F'", "'a h'"),
            *("'hh:mm'", "'H:m:s'", "'k'", "'kk'", "'K'", "'S'", "'SSS'", "'SSSSSS'", "'G'", "'GGGG'", '"yyyy\'T\'HH"', "'yyyyMMdd'", "'[HH]'", "'yyyyy'"),
            *("'XXX'", "'x'", "'xx'", "'Z'", "'ZZZZ'", "'ZZZZZ'", "'O'", "'OOOO'", "'VV'", "'z'"),
        ),
    ),
    "daily": ("string", ("'yyyy-MM-dd'", "'EEE'", "'dd.MM.yy'", "'D'", "'QQQ yyyy'", "'MMMM d'", "'HH'", "'G y'", "'F E'")),
    "written": (
        "string",
        (
            *("'2024-02-29'", "'2024-02-30'", "'2024-2-9'", "'29/02/2024'", "'2024-02-29 12:34'", "'2024-02-29 12:34:56.789'", "'2024-02-29T12:34:56Z'"),
            *("'2024-02-29 12:34:56+05:30'", "'12:34:56'", "'12:34'", "'1:2:3'", "'24:00:00'", "'12:34:56.1234567'", "'2024'", "'2024-02'", "' 2024-02-29 '"),
            *("'20240229'", "'Feb 29, 2024'", "'2024-02-29 12:34:56 America/New_York'", "'+10000-01-01'", "'-0001-01-01'", "'0000-01-01'", "'x'", "''", "CAST(NULL AS STRING)"),
        ),
    ),
    "read": ("string", ("'yyyy-MM-dd'", "'yyyy-M-d'", "'dd/MM/yyyy'", "'yyyy-MM-dd HH:mm'", "'yyyy-MM-dd HH:mm:ss.SSS'", "'yyyyMMdd'", "'MMM d, yyyy'", "'yyyy'", "'yyyy-MM'", "'HH:mm:ss'", "'yyyy-MM-dd[ HH:mm]'")),
    "timeunit": ("string", ("'HOUR'", "'minute'", "'SECOND'", "'MILLISECOND'", "'MICROSECOND'")),
    "spans": ("string", ("'1 02:03:04'", "'-1 02:03:04.5'", "'1-2'", "'-3-11'", "'INTERVAL \\'1 02:03:04\\' DAY TO SECOND'", "'1'", "'x'", "'1-13'", "CAST(NULL AS STRING)")),
    "xml": ("string", ("'<a><b>1</b><b>x</b></a>'", "'<a><b/></a>'", "'<a/>'", "CAST(NULL AS STRING)")),
    "regex": ("string", ("'a'", "'[a-c]+'", "'^.'", "'\\\\\\\\d+'", "'(a|b)X?'", "'\\\\\\\\s'", "'.*'", "''", "'x*'", "'(?i)ABC'", "'[^a-z]'", "'b{1,2}'", "'.$'")),
}
