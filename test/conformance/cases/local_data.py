"""createDataFrame of every type, and what comes back."""
import datetime
import decimal

from pyspark.sql import Row, types as T

_D = decimal.Decimal
_VALUES = {
    "boolean": [True, False, None],
    "tinyint": [1, -128, None],
    "smallint": [32767, None],
    "int": [2147483647, -1],
    "bigint": [9223372036854775807, -9223372036854775808],
    "float": [1.5, float("nan"), float("-inf"), None],
    "double": [0.1, -0.0, float("inf"), 5e-324],
    "decimal(10,2)": [_D("1.20"), _D("-99999999.99"), None],
    "decimal(38,18)": [_D("12345678901234567890.123456789012345678")],
    "string": ["", "ünï 😀", None, "a\0b"],
    "binary": [b"", b"\x00\xff", None],
    "date": [datetime.date(1, 1, 1), datetime.date(9999, 12, 31), None],
    "timestamp": [datetime.datetime(1970, 1, 1), datetime.datetime(2024, 2, 29, 1, 2, 3, 456789), None],
    "timestamp_ntz": [datetime.datetime(1900, 1, 1), None],
    "interval day to second": [datetime.timedelta(days=1, microseconds=5), datetime.timedelta(-3), None],
    "array<int>": [[1, None], [], None],
    "array<array<string>>": [[["a"], None, []]],
    "map<string,int>": [{"a": 1, "b": None}, {}, None],
    "map<int,array<double>>": [{1: [1.5, None]}],
    "struct<a:int,b:string>": [Row(a=1, b="x"), Row(a=None, b=None), None],
    "array<struct<a:map<string,int>>>": [[Row(a={"k": 1}), None]],
    "varchar(5)": ["abc"],
    "char(3)": ["a"],
    "void": [None],
}


def _frame(kind, values):
    return lambda spark: spark.createDataFrame([(v,) for v in values], f"v {kind}")


CASES = {f"type_{''.join(c if c.isalnum() else '_' for c in kind)}": _frame(kind, values) for kind, values in _VALUES.items()}
CASES |= {
    "inferred": lambda s: s.createDataFrame([(1, "a", 2.5, True, None, datetime.date(2024, 1, 1), [1], {"k": 2}, _D("1.5"), b"x")]),
    "names_list": lambda s: s.createDataFrame([(1, "a")], ["x", "y"]),
    "not_null": lambda s: s.createDataFrame([(1,)], T.StructType([T.StructField("a", T.IntegerType(), False)])),
    "not_null_broken": lambda s: s.createDataFrame([(None,)], T.StructType([T.StructField("a", T.IntegerType(), False)])),
    "wrong_type": lambda s: s.createDataFrame([("x",)], "a int"),
    "single_type": lambda s: s.createDataFrame([1, 2], T.IntegerType()),
    "pandas": lambda s: s.createDataFrame(__import__("pandas").DataFrame({"a": [1, 2], "b": ["x", None]})),
    "arrow": lambda s: s.createDataFrame(__import__("pyarrow").table({"a": [1, None], "b": [1.5, 2.5]})),
    "many_rows": lambda s: s.createDataFrame([(i, str(i)) for i in range(5000)], "a int, b string").selectExpr("sum(a)", "count(distinct b)"),
    "metadata": lambda s: s.createDataFrame([(1,)], T.StructType([T.StructField("a", T.IntegerType(), True, {"note": "x"})])),
    "rows_of_no_columns": lambda s: [s.createDataFrame([{"a": 1}, {}], T.StructType([])).count(), s.createDataFrame([{"a": 1}, {}], T.StructType([])).selectExpr("1").count()],
    "row_of_no_columns": lambda s: s.createDataFrame([{"a": 1}], T.StructType([])),
    "empty_no_schema": lambda s: s.createDataFrame([]),
    "colons": lambda s: s.createDataFrame([(1, "x")], "a: int, `b c`: string"),
    "colons_in_part": lambda s: s.createDataFrame([(1, [Row(k=2)])], "a int, b: array<struct<k: int>> not null"),
    "type_by_text": lambda s: s.createDataFrame([1, 2], "int"),
    "struct_by_text": lambda s: s.createDataFrame([(1,)], "struct<a int>"),
    "no_text": lambda s: s.createDataFrame([], ""),
    "colon_without_a_type": lambda s: s.createDataFrame([], "a:"),
    "digits_beyond": lambda s: s.createDataFrame([], "decimal(39)"),
    "duplicate_names": lambda s: s.createDataFrame([(1, 2)], ["a", "a"]),
}


def several_chunks(spark):
    """More rows than one message of the client's holds, and more bytes than go into a plan."""
    import pandas

    numbers = range(35_000)
    frame = spark.createDataFrame(pandas.DataFrame({"i": numbers, "t": [f"{i:050}" for i in numbers]}))
    return frame.selectExpr("count(*)", "sum(i)", "count(DISTINCT t)", "max(t)")
