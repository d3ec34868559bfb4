"""Column's methods and operators, and how they print."""
from pyspark.sql import Window, functions as F


def _t(spark):
    return spark.createDataFrame([(1, "ab", 2.5, True), (None, "b%", -1.0, False), (3, None, None, None)], "i int, s string, d double, b boolean")


_i, _s, _d, _b = F.col("i"), F.col("s"), F.col("d"), F.col("b")

CASES = {
    "add": lambda s: _t(s).select(_i + 1, 1 + _i, _i + _d),
    "subtract": lambda s: _t(s).select(_i - 1, 10 - _i, -_i),
    "multiply": lambda s: _t(s).select(_i * 2, 2 * _d),
    "divide": lambda s: _t(s).select(_i / 2, 6 / _i),
    "modulo": lambda s: _t(s).select(_i % 2, 7 % _i),
    "power": lambda s: _t(s).select(_i**2, 2**_i),
    "compare": lambda s: _t(s).select(_i > 1, _i >= 1, _i < 2, _i <= 1, _i == 1, _i != 1),
    "null_safe": lambda s: _t(s).select(_i.eqNullSafe(None), _i.eqNullSafe(1)),
    "boolean": lambda s: _t(s).select(_b & (_i > 0), _b | _b, ~_b),
    "bitwise": lambda s: _t(s).select(_i.bitwiseAND(1), _i.bitwiseOR(4), _i.bitwiseXOR(3), F.bitwise_not(_i)),
    "is_null": lambda s: _t(s).select(_s.isNull(), _s.isNotNull(), _d.isNaN()),
    "isin": lambda s: _t(s).select(_i.isin(1, 2), _s.isin(["ab"]), _i.isin([])),
    "between": lambda s: _t(s).select(_i.between(1, 2)),
    "like": lambda s: _t(s).select(_s.like("a%"), _s.rlike("^a"), _s.ilike("A_"), _s.contains("b"), _s.startswith("a"), _s.endswith("%")),
    "substr": lambda s: _t(s).select(_s.substr(1, 1), _s.substr(F.lit(2), F.lit(1)), _s[0:1]),
    "cast": lambda s: _t(s).select(_i.cast("string"), _d.cast("decimal(4,1)"), _i.astype("bigint"), _s.try_cast("int")),
    "cast_bad": lambda s: _t(s).select(_s.cast("int")),
    "cast_type_bad": lambda s: _t(s).select(_s.cast("nope")),
    "alias": lambda s: _t(s).select(_i.alias("x"), _i.name("y"), _i.alias("z", metadata={"a": 1})),
    "alias_many": lambda s: _t(s).select(F.explode(F.create_map(F.lit("k"), _i)).alias("k", "v")),
    "when": lambda s: _t(s).select(F.when(_i == 1, "one").when(_i == 3, "three").otherwise("other"), F.when(_b, 1)),
    "when_types": lambda s: _t(s).select(F.when(_b, 1).otherwise(2.5)),
    "when_types_bad": lambda s: _t(s).select(F.when(_b, 1).otherwise(F.array())),
    "order": lambda s: _t(s).orderBy(_i.asc_nulls_last()).select("i"),
    "over": lambda s: _t(s).select(F.row_number().over(Window.orderBy("i")), F.sum("i").over(Window.partitionBy("b").orderBy("i").rowsBetween(-1, 0))),
    "over_unbounded": lambda s: _t(s).select(F.sum("i").over(Window.orderBy("i").rangeBetween(Window.unboundedPreceding, Window.currentRow))),
    "get_item_missing": lambda s: _t(s).select(_i.getItem(0)),
    "field_missing": lambda s: s.sql("SELECT named_struct('a', 1) AS s").select(F.col("s").getField("z")),
    "drop_fields": lambda s: s.sql("SELECT named_struct('a', 1, 'b', 2) AS s").select(F.col("s").dropFields("a", "zz")),
    "drop_all_fields": lambda s: s.sql("SELECT named_struct('a', 1) AS s").select(F.col("s").dropFields("a")),
    "with_field_nested": lambda s: s.sql("SELECT named_struct('a', named_struct('b', 1)) AS s").select(F.col("s").withField("a.c", F.lit(2)).alias("s")),
    "outer_without": lambda s: _t(s).select(_i.outer()),
    "literals": lambda s: s.range(1).select(F.lit(1), F.lit("x"), F.lit(2.5), F.lit(True), F.lit(None), F.lit([1, 2]), F.lit(b"a")),
    "literal_dates": lambda s: s.range(1).select(F.lit(__import__("datetime").date(2024, 1, 2)), F.lit(__import__("datetime").datetime(2024, 1, 2, 3)), F.lit(__import__("datetime").timedelta(1))),
    "literal_decimal": lambda s: s.range(1).select(F.lit(__import__("decimal").Decimal("1.20")), F.lit(2**40)),
    "expr": lambda s: _t(s).select(F.expr("i + 1 AS j"), F.expr("s || 'x'")),
    "expr_bad": lambda s: _t(s).select(F.expr("i +")),
    "star": lambda s: _t(s).select(F.col("*")),
    "count_star": lambda s: _t(s).select(F.count("*"), F.count("i"), F.countDistinct("i", "s"), F.count_distinct("b")),
    "sum_distinct": lambda s: _t(s).select(F.sum_distinct("i"), F.avg("d"), F.min("s"), F.max("b")),
    "functions_names": lambda s: _t(s).select(F.upper("s"), F.length("s"), F.concat("s", F.lit("x")), F.coalesce("i", F.lit(0)), F.greatest("i", F.lit(2))),
    "lambda": lambda s: s.range(1).select(F.transform(F.array(F.lit(1), F.lit(2)), lambda x: x + 1), F.filter(F.array(F.lit(1), F.lit(2)), lambda x: x > 1)),
    "lambda_two": lambda s: s.range(1).select(F.aggregate(F.array(F.lit(1), F.lit(2)), F.lit(0), lambda a, x: a + x), F.transform(F.array(F.lit(5)), lambda x, i: x + i)),
    "map_lambdas": lambda s: s.range(1).select(F.map_filter(F.create_map(F.lit("a"), F.lit(1)), lambda k, v: v > 0), F.transform_values(F.create_map(F.lit("a"), F.lit(1)), lambda k, v: v + 1)),
    "call_function": lambda s: _t(s).select(F.call_function("upper", _s), F.call_function("abs", _d)),
    "call_function_missing": lambda s: _t(s).select(F.call_function("no_such", _s)),
    "broadcast": lambda s: F.broadcast(_t(s)).select("i"),
    "dotted_name": lambda s: s.createDataFrame([(1,)], "`a.b` int").select("`a.b`"),
    "dotted_name_bare": lambda s: s.createDataFrame([(1,)], "`a.b` int").select("a.b"),
    "case_insensitive": lambda s: _t(s).select("I", F.col("S")),
    "duplicate_names": lambda s: _t(s).select("i", F.lit(1).alias("i")).select("i"),
}
