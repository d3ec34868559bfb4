"""JSON files as they are in the wild: values of another type, records cut short, quotes of one stroke, arrays, options."""
import os
import tempfile

from support import options

MISMATCHED = '{"a": 1, "b": "x", "c": 1.5}\n{"a": "x", "b": 2, "c": "y"}\n{"a": 1.5, "b": {"q": 1}, "c": 1}\n'
CUT = '{"a": 1}\n{"a": 2\nnonsense\n{"a": 3} trailing\n'
LENIENT = "{'a': 1}\n{\"a\": 2}\n[{\"a\": 3},{\"a\":4}]\n\n{\"A\": 5}\n{\"a\": null}\nnull\n"
EXACT = '{"b": 1.50, "d": 1.123456789012345678}\n{"b": -0, "d": "2.5"}\n{"b": 12345678901234567890123, "d": 99999999999}\n{"b": [1, 2.0 ,"x"], "d": null}\n{"b": true}\n'
TYPES = (
    '{"t":"2024-01-02T03:04:05.123Z","d":"2024-01-02","n":"2024-01-02 03:04:05","e":1700000000,"i":{"x":[{"y":1}]},"m":{"k":1}}\n'
    '{"t":"bad","d":"2024-13-01","n":"","e":1.5,"i":{"x":[{"y":"z"}]},"m":{"k":"v"}}\n'
)
INFERRED = (
    '{"a":null,"b":[],"c":{},"d":[{}],"e":1}\n{"a":null,"e":9999999999}\n'
    '{"e":1.5,"f":"2024-01-01","g":true,"h":[1,"x"],"i":{"j":1}}\n{"i":{"k":[null]},"z":12345678901234567890}\n'
)
LINES = '[\n {"a": 1, "b": "x"},\n {"a": 2,\n "b": "y"}\n]\n'
ODD = '{a: 1}\n/* c */ {"a": 2}\n{"a": 03}\n'
MIXED = '{"x":1}\n[{"x":2},{"y":3}]\n7\n"s"\n'
WIDE = "t timestamp, d date, n timestamp_ntz, e timestamp, i struct<x:array<struct<y:int>>>, m map<string,int>"
LENIENCY = {"allowComments": True, "allowNumericLeadingZeros": True, "allowUnquotedFieldNames": True}


def _read(spark, text, schema=None, **options):
    place = os.path.join(tempfile.mkdtemp(prefix="conformance-"), "t.json")
    with open(place, "w") as file:
        file.write(text)
    reader = spark.read.options(**options)
    return (reader.schema(schema) if schema else reader).json(place)


def _modes(spark, text, schema):
    """Of each mode the rows, or the condition; the path is another each time."""
    found = {}
    for mode in ("PERMISSIVE", "DROPMALFORMED", "FAILFAST", "nonsense"):
        try:
            df = _read(spark, text, schema, mode=mode)
            found[mode] = [df.schema.simpleString(), *sorted(str(row) for row in df.collect())]
        except Exception as e:
            found[mode] = e.getCondition()
    return found


def mismatched(spark):
    return _modes(spark, MISMATCHED, "a int, b string, c double")


def mismatched_names(spark):
    return _modes(spark, MISMATCHED, "A int, zz string, c float")


def mismatched_inferred(spark):
    return _modes(spark, MISMATCHED, None)


def cut(spark):
    return _modes(spark, CUT, "a int")


def cut_kept(spark):
    return _modes(spark, CUT, "_corrupt_record string, a int")


def cut_inferred(spark):
    return _modes(spark, CUT, None)


def cut_kept_by_name(spark):
    return _read(spark, CUT, "a int, oops string", columnNameOfCorruptRecord="oops")


def cut_inferred_by_name(spark):
    return _read(spark, CUT, columnNameOfCorruptRecord="oops")


def lenient(spark):
    return _modes(spark, LENIENT, "a int, _corrupt_record string")


def lenient_inferred(spark):
    return _modes(spark, LENIENT, None)


def exact(spark):
    return _modes(spark, EXACT, "b string, d decimal(25,18)")


def exact_doubles(spark):
    return _modes(spark, EXACT, "b string, d double, _corrupt_record string")


def exact_inferred(spark):
    return _read(spark, EXACT)


def exact_decimals(spark):
    return _read(spark, EXACT, prefersDecimal=True)


def types(spark):
    return _modes(spark, TYPES, WIDE)


def types_kept(spark):
    return _modes(spark, TYPES, f"{WIDE}, _corrupt_record string")


def types_as_texts(spark):
    return _read(spark, TYPES, "d string, m string, i string")


def types_date_format(spark):
    return _read(spark, TYPES, "d date", dateFormat="yyyy-MM-dd")


def inferred(spark):
    return _read(spark, INFERRED)


def inferred_primitives(spark):
    return _read(spark, INFERRED, primitivesAsString=True)


def inferred_decimals(spark):
    return _read(spark, INFERRED, prefersDecimal=True)


def inferred_without_nulls(spark):
    return _read(spark, INFERRED, dropFieldIfAllNull=True)


def inferred_late_field(spark):
    return _read(spark, '{"a": 1}\n' * 30000 + '{"a": 1, "b": "late"}\n').where("b IS NOT NULL")


def inferred_cases(spark):
    texts = (
        '{"A":1}\n{"a":2.5}\n',
        '{"aB":1}\n{"Ab":"x"}\n',
        '{"s":{"x":1}}\n{"s":{"X":2}}\n',
        '{"a":1,"A":2}\n',
        '{"Z":1}\n{"z":1}\n{"Z":1,"y":2}\n',
    )
    return [_modes(spark, text, None)["PERMISSIVE"] for text in texts]


def multi_line(spark):
    return _read(spark, LINES, "a int, b string", multiLine=True)


def multi_line_inferred(spark):
    return _read(spark, LINES, multiLine=True)


def multi_line_not(spark):
    return _read(spark, LINES, "a int, b string")


def multi_line_object(spark):
    return _read(spark, '{"a": 1,\n "b": {"c": [1,2]}}', multiLine=True)


def odd(spark):
    return _read(spark, ODD, "a int")


def odd_lenient(spark):
    return _read(spark, ODD, "a int", **LENIENCY)


def odd_lenient_inferred(spark):
    return _read(spark, ODD, **LENIENCY)


def separator(spark):
    return _read(spark, '{"a":1};{"a":2};{"a":3}', lineSep=";")


def mixed(spark):
    return _modes(spark, MIXED, "x int")


def mixed_inferred(spark):
    return _modes(spark, MIXED, None)


def mixed_count(spark):
    return [_read(spark, MIXED, "x int").count(), _read(spark, CUT, "a int").count()]


def blank(spark):
    return _modes(spark, '\n  \n{"a":1}\n', "a int, _corrupt_record string")


def empty(spark):
    return _modes(spark, "", None)


def twice(spark):
    return _read(spark, MISMATCHED, "a int, a string")


@options(conf={"spark.sql.session.timeZone": "America/New_York"})
def zones(spark):
    return _read(spark, TYPES, WIDE)


def narrow(spark):
    return _modes(spark, '{"a":127,"b":32767,"c":2147483647}\n{"a":128,"b":32768,"c":2147483648}\n{"a":256,"b":-32769,"c":1.0}\n', "a tinyint, b smallint, c int")


def arrays(spark):
    return _modes(spark, '{"a":[1,2],"b":["x",null]}\n{"a":[1,"x"],"b":["x",1]}\n{"a":[3000000000],"b":[{"q": 1}]}\n{"a":[],"b":null}\n', "a array<int>, b array<string>")


def duplicates(spark):
    return _read(spark, '{"a":1,"a":2}\n{"a":1,"b":{"a":5},"a":null}\n{"b":{"a":1,"a":2}}\n', "a int, b struct<a:int>")


NAMED_NUMBERS = '{"a":NaN,"b":"x"}\n{"a":nan}\n{"a":Infinity}\n{"a":inf}\n{"a":-INF}\n{"a":INF}\n{"a":-Infinity,"b":NaN}\n{"a":"NaN"}\n'


def named_numbers(spark):
    return _modes(spark, NAMED_NUMBERS, "a double, b string")


def named_numbers_inferred(spark):
    return _modes(spark, NAMED_NUMBERS, None)


def named_numbers_not_allowed(spark):
    return _read(spark, NAMED_NUMBERS, "a double, b string", allowNonNumericNumbers=False)


def carriage_returns(spark):
    return _modes(spark, '{"a":1}\r\n{"a":2}\r\n', "a int, _corrupt_record string")
