"""What PySpark's own documentation shows, and what stands close to it."""
from pyspark.sql import Row, functions as F


def _nested(spark):
    rows = [Row(s=Row(a=1, b=Row(x=1, y="q"), c=None)), Row(s=None)]
    return spark.createDataFrame(rows, "s struct<a:int,b:struct<x:int,y:string>,c:struct<z:int>>")


def _texts(spark):
    rows = [("a", b"\x01"), ("b", b"\x02"), (None, None), ("c", b"\x03"), ("a", b"\x01")]
    return spark.createDataFrame(rows, "t string, b binary")


def _counted(spark):
    return spark.createDataFrame([(1, 2), (2, 0), (3, 1), (None, 4), (10, None)], "v int, f int")


def _fields(change):
    return lambda spark: _nested(spark).select(change(F.col("s")))


def _of(make, *expressions):
    return lambda spark: make(spark).selectExpr(*expressions)


def _drawn(expression, check):
    """The type of random values, and whether each is what it may be: the values themselves are nobody's."""

    def case(spark):
        df = spark.range(50).selectExpr(f"{expression} AS x")
        values = [row.x for row in df.collect()]
        again = [row.x for row in spark.range(50).selectExpr(f"{expression} AS x").collect()]
        return [df.schema.simpleString(), all(check(x) for x in values), len({str(x) for x in values}) > 3, again == values]

    return case


def _same(left, right):
    return lambda spark: left(spark).sameSemantics(right(spark))


CASES = {
    "drop_nested": _fields(lambda s: s.dropFields("b.x")),
    "drop_nested_two": _fields(lambda s: s.dropFields("b.x", "a")),
    "drop_nested_all": _fields(lambda s: s.dropFields("b.x", "b.y")),
    "drop_nested_missing": _fields(lambda s: s.dropFields("b.zz")),
    "drop_missing_struct": _fields(lambda s: s.dropFields("zz.x")),
    "drop_all": _fields(lambda s: s.dropFields("a", "b", "c")),
    "drop_only": _fields(lambda s: s["c"].dropFields("z")),
    "with_nested": _fields(lambda s: s.withField("b.z", F.lit(3))),
    "with_nested_replaced": _fields(lambda s: s.withField("b.x", F.lit("u"))),
    "with_nested_of_null": _fields(lambda s: s.withField("c.z", F.lit(5))),
    "with_nested_no_struct": _fields(lambda s: s.withField("a.z", F.lit(5))),
    "with_nested_missing": _fields(lambda s: s.withField("k.z", F.lit(5))),
    "with_chain": _fields(lambda s: s.withField("n", F.lit(1)).withField("m", F.lit(2))),
    "with_chain_of_field": _fields(lambda s: s["b"].dropFields("x").withField("m", F.lit(2)).alias("q")),
    "with_quoted": _fields(lambda s: s.withField("`b.q`", F.lit(5))),
    "listagg_bytes": _of(_texts, "listagg(b)", "listagg(b, X'42')", "listagg(b, NULL)"),
    "listagg_null": _of(_texts, "listagg(t, NULL)", "string_agg(t, ',')"),
    "listagg_mixed": _of(_texts, "listagg(b, ',')"),
    "listagg_mixed_text": _of(_texts, "listagg(t, X'42')"),
    "listagg_distinct": _of(_texts, "listagg(DISTINCT t, ',')"),
    "listagg_ordered": _of(_texts, "listagg(t, ',') WITHIN GROUP (ORDER BY t DESC)", "listagg(b, X'00') WITHIN GROUP (ORDER BY b DESC)"),
    "listagg_by_column": _of(_texts, "listagg(t, t)"),
    "listagg_by_expression": _of(_texts, "listagg(t, concat(',', ' '))"),
    "listagg_of_number": _of(_counted, "listagg(v, ',')"),
    "avg_interval": _of(_counted, "avg(make_dt_interval(0, 0, 0, v))", "avg(make_ym_interval(0, v))"),
    "percentile_frequency": _of(_counted, "percentile(v, 0.5, f)", "percentile(v, 0.5, 2)", "percentile(v, 0.4, 2L)", "percentile(v, 0.5, 0)", "percentile(v, 0.5, NULL)"),
    "percentile_frequencies": _of(_counted, "percentile(v, array(0.25, 0.5), 2)", "percentile(v, array(0.5), f)"),
    "percentile_negative": _of(_counted, "percentile(v, 0.5, -1)"),
    "percentile_frequency_text": _of(_counted, "percentile(v, 0.5, 'a')"),
    "count_star_text": lambda s: _counted(s).select(F.count(F.expr("*")), F.count("*"), F.count(F.col("*"))),
    "count_star_of_side": lambda s: s.sql("SELECT count(r.*), count(l.*), count(*) FROM VALUES (1), (2) l(a) LEFT JOIN VALUES (1, 'x') r(a, b) ON l.a = r.a"),
    "function_of_star": lambda s: s.sql("SELECT concat(*), concat(l.*), array(r.*) FROM VALUES ('a', 'b') l(a, b) CROSS JOIN VALUES ('c', 'd') r(a, b)"),
    "stack_padded": lambda s: s.sql("SELECT stack(4, 1, 2, 3)"),
    "stack_padded_wide": lambda s: s.sql("SELECT stack(2, 'a', 1, 'c')"),
    "col_regex_all_but": lambda s: (lambda df: df.select(df.colRegex("`(Col1)?+.+`")))(s.sql("SELECT 1 AS Col1, 2 AS Col2, 3 AS a")),
    "uniform": _drawn("uniform(1, 10, 0)", lambda x: 1 <= x < 10),
    "uniform_long": _drawn("uniform(-100, 100L, 5)", lambda x: -100 <= x < 100),
    "uniform_decimal": _drawn("uniform(1.25, 20.5, 0)", lambda x: 1 <= x <= 21),
    "uniform_decimal_whole": _drawn("uniform(1, 30.5, 7)", lambda x: 1 <= x <= 31),
    "uniform_double": _drawn("uniform(1.5, 2.5D, 0)", lambda x: 1.5 <= x < 2.5),
    "uniform_float": _drawn("uniform(1.0f, 3, 7)", lambda x: 1 <= x < 3),
    "uniform_null": lambda s: s.sql("SELECT uniform(NULL, 3, 1)"),
    "uniform_text": lambda s: s.sql("SELECT uniform('a', 3, 1)"),
    "uniform_column": lambda s: s.sql("SELECT uniform(id, 3, 1) FROM range(3)"),
    "uniform_seed_column": lambda s: s.sql("SELECT uniform(1, 3, id) FROM range(3)"),
    "uniform_seed_text": lambda s: s.sql("SELECT uniform(1, 3, 'a')"),
    "randstr": _drawn("randstr(5, 0)", lambda x: len(x) == 5 and x.isalnum()),
    "randstr_empty": lambda s: s.sql("SELECT randstr(0, 0), randstr(NULL, 0)"),
    "randstr_negative": lambda s: s.sql("SELECT randstr(-1, 0)"),
    "randstr_column": lambda s: s.sql("SELECT randstr(id) FROM range(3)"),
    "randstr_seed_text": lambda s: s.sql("SELECT randstr(5, 'a')"),
    "uuid_seed": _drawn("uuid(3)", lambda x: len(x) == 36 and x[14] == "4"),
    "uuid_seed_column": lambda s: s.sql("SELECT uuid(id) FROM range(3)"),
    "shuffle_seed": _drawn("shuffle(array(1, 2, 3, 4), 11L)", lambda x: sorted(x) == [1, 2, 3, 4]),
    "shuffle_seed_column": lambda s: s.sql("SELECT shuffle(array(1), id) FROM range(3)"),
    "shuffle_no_array": lambda s: s.sql("SELECT shuffle(1)"),
    "rand_seed": _drawn("rand(7)", lambda x: 0 <= x < 1),
    "randn_seed": _drawn("randn(7)", lambda x: -9 < x < 9),
    "rand_seed_text": lambda s: s.sql("SELECT rand('a')"),
    "rand_seed_column": lambda s: s.sql("SELECT rand(id) FROM range(3)"),
    "same_names_apart": _same(lambda s: s.range(10).withColumn("col1", F.col("id") * 2), lambda s: s.range(10).withColumn("col0", F.col("id") * 2)),
    "same_other_value": _same(lambda s: s.range(10).withColumn("c", F.col("id") * 2), lambda s: s.range(10).withColumn("c", F.col("id") + 2)),
    "same_other_type": _same(lambda s: s.range(10).withColumn("c", F.lit(1)), lambda s: s.range(10).withColumn("c", F.lit(1).cast("long"))),
}
