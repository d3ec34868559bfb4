"""Writes cases/grid_*.sql: types × targets, operators × pairs of types, functions × kinds of arguments.

    python make_grids.py
"""
import itertools

import corpus

#: One value of each type, by a short name.
VALUES = {
    "bool": "true",
    "byte": "CAST(7 AS TINYINT)",
    "short": "CAST(-300 AS SMALLINT)",
    "int": "70000",
    "long": "5000000000",
    "float": "CAST(1.5 AS FLOAT)",
    "double": "-2.75D",
    "nan": "CAST('NaN' AS DOUBLE)",
    "inf": "CAST('-Infinity' AS FLOAT)",
    "decimal": "12.345",
    "bigdecimal": "CAST('12345678901234567890.123456789' AS DECIMAL(38, 9))",
    "text": "'12'",
    "word": "'abc'",
    "binary": "X'C3A9'",
    "date": "DATE'2024-02-29'",
    "timestamp": "TIMESTAMP'2024-02-29 23:59:59.123456'",
    "ntz": "TIMESTAMP_NTZ'1960-01-01 00:00:01'",
    "daytime": "INTERVAL '1 02:03:04.5' DAY TO SECOND",
    "yearmonth": "INTERVAL '1-6' YEAR TO MONTH",
    "array": "array(1, 2)",
    "map": "map('a', 1)",
    "struct": "named_struct('a', 1, 'b', 'x')",
    "null": "NULL",
}
TARGETS = (
    "BOOLEAN TINYINT SMALLINT INT BIGINT FLOAT DOUBLE DECIMAL(10,2) DECIMAL(4,1) STRING BINARY DATE TIMESTAMP TIMESTAMP_NTZ "
    "ARRAY<STRING> MAP<STRING,DOUBLE> STRUCT<p:STRING,q:STRING>"
).split() + ["INTERVAL DAY TO SECOND", "INTERVAL YEAR TO MONTH"]
TEXTS = (
    "'true' ' yes ' 'F' '' ' ' '+1' '-0' '1.' '.5' '1e3' '1E400' 'Infinity' '-inf' 'nan' '0x1F' '128' '2147483648' '9223372036854775808' '1_000' "
    "'2024-2-9' '2024-02-30' '2024' '2024-06' '10000-01-01' '2024-02-29T10:11:12Z' '2024-02-29 10:11:12+02:00' '2024-02-29 10:11:12.1234567' "
    "'12:13:14' 'epoch' '1.5d' '12 ' '\\t3\\n' 'ÄÖ'"
)
NUMBERS = ("byte", "short", "int", "long", "float", "double", "decimal", "bigdecimal")
PAIRED = (*NUMBERS, "text", "date", "timestamp", "daytime", "yearmonth", "bool", "null")
OPERATORS = {"add": "+", "sub": "-", "mul": "*", "div": "/", "idiv": "div", "mod": "%"}
COMPARED = ("bool", "byte", "long", "float", "nan", "decimal", "text", "word", "binary", "date", "timestamp", "ntz", "daytime", "array", "struct", "map", "null")

#: Functions by what their first argument is; `?` is replaced by each of the values of that kind.
KINDS = {
    "text": {
        "null": "CAST(NULL AS STRING)",
        "empty": "''",
        "plain": "'Spark SQL'",
        "wide": "'Ünïcödé 😀 ß'",
        "spaces": "'  a b\\t'",
    },
    "number": {
        "null": "CAST(NULL AS DOUBLE)",
        "zero": "-0.0D",
        "nan": "double('NaN')",
        "inf": "double('-Infinity')",
        "half": "2.5D",
    },
    "whole": {"null": "CAST(NULL AS INT)", "zero": "0", "minus": "-5", "most": "2147483647", "long": "-9223372036854775808"},
    "decimal": {"null": "CAST(NULL AS DECIMAL(10, 2))", "minus": "-2.555", "half": "0.5", "wide": "99999999999999999999999999999999999999"},
    "date": {"null": "CAST(NULL AS DATE)", "leap": "DATE'2024-02-29'", "old": "DATE'0001-01-01'", "late": "DATE'9999-12-31'"},
    "timestamp": {
        "null": "CAST(NULL AS TIMESTAMP)",
        "leap": "TIMESTAMP'2024-02-29 12:34:56.789012'",
        "old": "TIMESTAMP'1900-01-01 00:00:00'",
        "ntz": "TIMESTAMP_NTZ'1969-12-31 23:59:59.999999'",
        "text": "'2024-12-31 01:02:03'",
    },
    "array": {
        "null": "CAST(NULL AS ARRAY<INT>)",
        "empty": "CAST(array() AS ARRAY<INT>)",
        "holes": "array(3, NULL, 1, 3)",
        "texts": "array('b', 'a', NULL)",
    },
    "map": {"null": "CAST(NULL AS MAP<STRING, INT>)", "empty": "CAST(map() AS MAP<STRING, INT>)", "plain": "map('a', 1, 'b', NULL)"},
}
FUNCTIONS = {
    "text": "upper(?) lower(?) length(?) char_length(?) octet_length(?) bit_length(?) reverse(?) trim(?) ltrim(?) rtrim(?) initcap(?) ascii(?) base64(?) "
    "hex(?) md5(?) sha2(?,256) crc32(?) concat(?,'x') concat_ws('-',?,'x') substring(?,2,3) substring(?,-3,2) substring(?,0) left(?,2) right(?,2) "
    "lpad(?,5,'*') rpad(?,5,'') repeat(?,2) replace(?,'a','') translate(?,'ab','x') instr(?,'a') locate('a',?,2) position('S',?) split(?,'\\\\s+') "
    "split_part(?,'a',2) substring_index(?,'·',1) like(?,'%a%') rlike(?,'[A-Z]') ilike(?,'s%') startswith(?,'S') endswith(?,'L') contains(?,'ark') "
    "levenshtein(?,'Spark') soundex(?) overlay(?,'_',2) regexp_extract(?,'(\\\\w)(\\\\w)',2) regexp_replace(?,'[a-z]','#') regexp_count(?,'[a-z]') "
    "find_in_set(?,'a,b,') format_string('%s|',?) quote(?) char(ascii(?)) unhex(?) url_encode(?) xxhash64(?) hash(?) nullif(?,'') coalesce(?,'z') "
    "nvl2(?,1,2) isnull(?) typeof(?) try_to_number(?,'999') luhn_check(?) is_valid_utf8(?) btrim(?,'·a')",
    "number": "abs(?) sqrt(?) cbrt(?) exp(?) expm1(?) ln(?) log10(?) log2(?) log1p(?) sin(?) cos(?) tan(?) cot(?) asin(?) acos(?) atan(?) sinh(?) cosh(?) "
    "tanh(?) asinh(?) degrees(?) radians(?) sign(?) ceil(?) floor(?) rint(?) round(?) round(?,1) bround(?,0) pow(?,2) power(2,?) isnan(?) nanvl(?,1) "
    "greatest(?,1) least(?,1) negative(?) positive(?) hypot(?,3) atan2(?,1) signum(?) string(?) hash(?) xxhash64(?) width_bucket(?,0,10,5) coalesce(?,0)",
    "whole": "abs(?) -? bin(?) hex(?) factorial(?) bit_count(?) shiftleft(?,1) shiftright(?,1) shiftrightunsigned(?,1) ~? ?&6 ?|6 ?^6 pmod(?,3) ?%3 ?div(3) "
    "conv(?,10,16) char(?) round(?,-1) ceil(?) float(?) timestamp_seconds(?) date_from_unix_date(?) format_number(?,2) "
    "string(?) sqrt(?) ?+1 ?-1 try_add(?,1) try_subtract(?,2) try_multiply(?,2) bit_get(?,1) hash(?) chr(?) mod(?,2) date_add(DATE'2024-01-31',?) "
    "add_months(DATE'2024-01-31',?) make_date(?,1,1) rpad(?,4,'0')",
    "decimal": "abs(?) -? ceil(?) floor(?) round(?) round(?,1) bround(?) ?+1 ?*? ?/3 ?%2 sqrt(?) string(?) double(?) int(?) hash(?) format_number(?,1) "
    "ceil(?,1) sign(?) greatest(?,1) try_divide(?,0) floor(?,-1) ?=0.50",
    "date": "year(?) month(?) day(?) dayofweek(?) weekday(?) dayofyear(?) weekofyear(?) quarter(?) last_day(?) next_day(?,'Mon') add_months(?,1) "
    "date_add(?,1) date_sub(?,1) datediff(?,DATE'2000-01-01') trunc(?,'MM') date_trunc('WEEK',?) date_format(?,'yyyy-MM-dd') months_between(?,DATE'2000-01-15') "
    "unix_date(?) to_date(?) extract(YEAROFWEEK·FROM·?) dayname(?) monthname(?) string(?) hash(?) ?+INTERVAL·1·MONTH ?-INTERVAL·2·DAYS "
    "make_date(year(?),1,1) to_timestamp(?) ?>DATE'2000-01-01' date_part('DOY',?)",
    "timestamp": "year(?) hour(?) minute(?) second(?) date(?) date_trunc('HOUR',?) date_trunc('QUARTER',?) trunc(?,'YEAR') unix_timestamp(?) unix_micros(?) "
    "to_unix_timestamp(?) date_format(?,'yyyy/MM/dd·HH:mm:ss.SSS') date_format(?,'EEEE,·MMM·d') from_utc_timestamp(?,'Asia/Tokyo') "
    "to_utc_timestamp(?,'America/New_York') string(?) hash(?) dayofweek(?) last_day(?) timestampadd(MONTH,1,?) timestampdiff(HOUR,TIMESTAMP'2000-01-01',?) "
    "extract(SECOND·FROM·?) ?+INTERVAL·'1'·DAY window(?,'10·minutes').start date_part('EPOCH',?) datediff(?,DATE'2024-01-01') "
    "months_between(?,TIMESTAMP'2024-01-31·10:00:00') typeof(?) date_add(?,1) to_timestamp_ntz(?)",
    "array": "size(?) array_contains(?,3) array_distinct(?) array_max(?) array_min(?) array_position(?,1) array_remove(?,3) array_repeat(?,2) array_sort(?) "
    "sort_array(?,false) reverse(?) slice(?,2,2) array_join(?,',') array_join(?,',','-') array_union(?,array(9)) array_intersect(?,array(3)) array_except(?,array(3)) "
    "arrays_overlap(?,array(3)) arrays_zip(?,?) concat(?,?) flatten(array(?,?)) element_at(?,1) element_at(?,-1) try_element_at(?,9) get(?,0) ?[1] "
    "transform(?,x->x) filter(?,x->x·IS·NOT·NULL) exists(?,x->x=3) forall(?,x->x·IS·NOT·NULL) aggregate(?,0,(a,x)->a+1) "
    "zip_with(?,?,(a,b)->a) array_compact(?) array_append(?,1) array_prepend(?,1) array_insert(?,1,1) array_size(?) cardinality(?) shuffle(?)[99] to_json(?) hash(?) "
    "string(?) map_from_arrays(array('k'),array(?))",
    "map": "size(?) map_keys(?) map_values(?) map_entries(?) map_contains_key(?,'a') element_at(?,'a') ?['b'] try_element_at(?,'z') map_concat(?,map('z',9)) "
    "map_filter(?,(k,v)->v·>·0) transform_keys(?,(k,v)->upper(k)) transform_values(?,(k,v)->v+1) map_zip_with(?,?,(k,a,b)->a) to_json(?) string(?) "
    "cardinality(?) map_from_entries(map_entries(?)) ?['zz']",
}
#: Where Java's and another library's last digit may differ.
INEXACT = {"exp", "expm1", "ln", "log10", "log2", "log1p", "sin", "cos", "tan", "cot", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "cbrt", "pow", "power", "hypot", "atan2", "degrees", "radians"}


def slug(text):
    return "".join(c if c.isalnum() else "_" for c in text.lower()).strip("_").replace("__", "_")


def write(name, cases):
    seen = {}
    blocks = [f"-- Written by make_grids.py.\n"]
    for title, options, statement in cases:
        seen[title] = seen.get(title, 0) + 1
        title = title if seen[title] == 1 else f"{title}_{seen[title]}"
        blocks.append(f"--: {title}{options}\n{statement};\n")
    (corpus.CASES / f"{name}.sql").write_text("\n".join(blocks))
    print(name, len(blocks) - 1)


def casts():
    for (name, value), target in itertools.product(VALUES.items(), TARGETS):
        yield f"{name}_to_{slug(target)}", "", f"SELECT CAST({value} AS {target}) AS v"


def legacy_casts():
    kept = [t for t in TARGETS if t in ("BOOLEAN", "TINYINT", "INT", "DOUBLE", "DECIMAL(4,1)", "STRING", "DATE", "TIMESTAMP")]
    for (name, value), target in itertools.product(VALUES.items(), kept):
        yield f"{name}_to_{slug(target)}", " ansi=off", f"SELECT CAST({value} AS {target}) AS v"


def text_casts():
    texts = [t for t in __import__("shlex").split(TEXTS.replace("\\", "\\\\"))]
    for target in ("BOOLEAN", "INT", "BIGINT", "DOUBLE", "DECIMAL(6,2)", "DATE", "TIMESTAMP", "TIMESTAMP_NTZ"):
        for i, text in enumerate(texts):
            # A time alone is one of today's: no recording of it lasts.
            if (text, target) == ("12:13:14", "TIMESTAMP"):
                continue
            yield f"text{i}_to_{slug(target)}", "", f"SELECT try_cast('{text}' AS {target}) AS v"


def operators():
    for (name, sign), left, right in itertools.product(OPERATORS.items(), PAIRED, PAIRED):
        if left in NUMBERS and right in NUMBERS and NUMBERS.index(left) > NUMBERS.index(right) and name not in ("sub", "mod"):
            continue
        if (left in ("bool", "null") or right in ("bool", "null")) and name not in ("add",):
            continue
        yield f"{left}_{name}_{right}", "", f"SELECT {VALUES[left]} {sign} {VALUES[right]}"


def comparisons():
    for i, left in enumerate(COMPARED):
        for right in COMPARED[i:]:
            yield f"{left}_with_{right}", "", f"SELECT {VALUES[left]} < {VALUES[right]} AS lt, {VALUES[left]} <=> {VALUES[right]} AS eq"


def unions():
    names = [n for n in VALUES if n not in ("word", "nan", "inf")]
    for i, left in enumerate(names):
        for right in names[i + 1 :]:
            yield f"{left}_{right}", "", f"SELECT coalesce({VALUES[left]}, {VALUES[right]}) AS v"


def functions(kind):
    for template in FUNCTIONS[kind].split():
        # A space within a template is written as · above, so that templates can be split at spaces.
        template = template.replace("·", " ")
        called = template.split("(")[0]
        option = " approx=1e-14" if called in INEXACT else ""
        for name, value in KINDS[kind].items():
            yield f"{slug(template)}_{name}", option, f"SELECT {template.replace('?', value)}"


write("grid_cast", casts())
write("grid_cast_legacy", legacy_casts())
write("grid_cast_text", text_casts())
write("grid_operators", operators())
write("grid_comparisons", comparisons())
write("grid_coalesce", unions())
for kind in FUNCTIONS:
    write(f"grid_{kind}", functions(kind))
