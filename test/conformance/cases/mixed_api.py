"""Programs in which several methods meet."""
import datetime
from decimal import Decimal

from pyspark.sql import Row, Window, functions as F
from support import options


def _events(spark):
    return spark.createDataFrame(
        [
            (1, "a", datetime.datetime(2024, 3, 30, 23, 30), Decimal("10.50"), ["x", "y"], {"k": 1}, Row(p=1, q="u")),
            (2, "a", datetime.datetime(2024, 3, 31, 3, 0), Decimal("0.25"), [], {}, Row(p=None, q="v")),
            (3, "b", None, None, None, None, None),
            (4, None, datetime.datetime(2024, 10, 27, 2, 30), Decimal("-3.00"), ["y", None], {"k": None, "l": 2}, Row(p=4, q=None)),
        ],
        "id int, k string, t timestamp, d decimal(10,2), a array<string>, m map<string,int>, s struct<p:int,q:string>",
    )


def _pairs(spark):
    return spark.createDataFrame([(1, "x", 10), (1, "y", 20), (2, "x", 30), (2, None, 40)], "id int, n string, v int")


CASES = {
    "agg_fields": lambda s: _events(s).groupBy("k").agg(F.max("s.p"), F.max("s.q"), F.min(F.col("s")["p"]).alias("mp"), F.count("s")),
    "agg_elements": lambda s: _events(s).agg(F.max(F.get("a", F.lit(0))), F.max(F.get("a", F.lit(1))), F.max(F.col("m")["k"]), F.max(F.col("m")["l"])),
    "agg_expressions": lambda s: _events(s).groupBy(F.year("t").alias("y"), F.month("t").alias("m")).agg(F.sum("d"), F.avg("d"), F.collect_list("id")),
    "agg_of_case": lambda s: _events(s).groupBy("k").agg(F.sum(F.when(F.col("d") > 0, 1).otherwise(0)).alias("n"), F.countDistinct("k", "id"), F.first("d", ignorenulls=True)),
    "group_by_struct": lambda s: _events(s).groupBy("s").count(),
    "group_by_position": lambda s: _events(s).groupBy(1).count(),
    "cube": lambda s: _pairs(s).cube("id", "n").agg(F.grouping_id().alias("g"), F.sum("v")),
    "rollup": lambda s: _pairs(s).rollup("id", F.upper("n").alias("N")).agg(F.grouping("id"), F.sum("v")),
    "pivot_two": lambda s: _pairs(s).groupBy("id").pivot("n", ["y", "x"]).agg(F.sum("v"), F.count("v").alias("c")),
    "pivot_found": lambda s: _pairs(s).groupBy("id").pivot("n").max("v"),
    "join_same_name": lambda s: _pairs(s).alias("l").join(_pairs(s).alias("r"), F.col("l.id") == F.col("r.v") / 10).select("l.id", "r.n", F.col("l.v") + F.col("r.v")),
    "join_using_right": lambda s: _pairs(s).join(_events(s), "id", "right").select("id", "n", "k"),
    "join_two_keys": lambda s: _pairs(s).join(_pairs(s).withColumnRenamed("v", "w"), ["id", "n"], "outer"),
    "join_semi_condition": lambda s: (lambda e, p: e.join(p, (e.id == p.id) & (p.v > 15), "left_semi").select("id"))(_events(s), _pairs(s)),
    "join_self": lambda s: (lambda df: df.join(df.filter("v > 15"), "id").count())(_pairs(s)),
    "cross_join_filter": lambda s: _pairs(s).crossJoin(s.range(2).withColumnRenamed("id", "z")).where("z = 1 and v > 10").select("id", "v", "z"),
    "union_by_name": lambda s: _pairs(s).unionByName(s.createDataFrame([(5, 1.5)], "v int, w double"), allowMissingColumns=True),
    "union_types": lambda s: _pairs(s).select("id").union(s.range(2).toDF("z")),
    "intersect_rows": lambda s: _pairs(s).select("id").intersect(s.createDataFrame([(1,), (3,)], "id int")),
    "drop_duplicates": lambda s: _pairs(s).dropDuplicates(["id"]).select("id"),
    "window_frames": lambda s: _pairs(s).select("id", "v", F.sum("v").over(Window.partitionBy("id").orderBy("v").rowsBetween(-1, 0)).alias("a"), F.lag("v", 1, 0).over(Window.orderBy(F.desc("v"))).alias("b"), F.ntile(2).over(Window.orderBy("v")).alias("c")),
    "window_range": lambda s: _pairs(s).select("v", F.count("*").over(Window.orderBy("v").rangeBetween(-10, Window.currentRow)).alias("n"), F.max("n").over(Window.partitionBy("id")).alias("m")),
    "window_filter": lambda s: _pairs(s).withColumn("r", F.row_number().over(Window.partitionBy("id").orderBy(F.col("v").desc()))).where("r = 1").drop("r"),
    "with_columns": lambda s: _pairs(s).withColumns({"v": F.col("v") + 1, "w": F.col("v") * 2}).withColumnsRenamed({"n": "name", "zz": "y"}),
    "with_field": lambda s: _events(s).select(F.col("s").withField("r", F.lit(1.5)).alias("a"), F.col("s").withField("p", F.col("id") * 2).alias("b"), F.col("s").dropFields("q").alias("c")),
    "explode_twice": lambda s: _events(s).select("id", F.explode_outer("a").alias("e")).select("id", "e", F.posexplode(F.array("e", F.lit("z")))),
    "explode_map": lambda s: _events(s).select("id", F.explode("m")),
    "inline_structs": lambda s: _events(s).select(F.inline(F.array("s"))),
    "stack_rows": lambda s: _pairs(s).select("id", F.stack(F.lit(2), F.lit("a"), F.col("v"), F.lit("b"), F.col("id"))),
    "higher_order": lambda s: _events(s).select(F.transform("a", lambda x, i: F.concat(x, i.cast("string"))), F.filter("a", lambda x: x == "y"), F.aggregate("a", F.lit(0), lambda acc, x: acc + F.length(x)), F.exists("a", lambda x: x.isNull()), F.map_filter("m", lambda k, v: v > 0), F.transform_values("m", lambda k, v: F.concat(k, v.cast("string")))),
    "nested_higher_order": lambda s: _pairs(s).groupBy("id").agg(F.collect_list("v").alias("vs")).select(F.transform("vs", lambda x: F.transform("vs", lambda y: x * y)), F.zip_with("vs", "vs", lambda a, b: F.aggregate(F.zip_with("vs", "vs", lambda c, d: c + d + a), b, lambda acc, z: acc + z))),
    "array_sort_comparator": lambda s: _pairs(s).groupBy("id").agg(F.collect_list("v").alias("vs")).select(F.array_sort("vs", lambda x, y: y - x)),
    "date_functions": lambda s: _events(s).select(F.date_format("t", "yyyy-MM-dd HH:mm"), F.to_date("t"), F.date_add("t", 1), F.months_between("t", F.lit("2024-01-01")), F.trunc("t", "month"), F.date_trunc("hour", "t"), F.last_day("t"), F.next_day("t", "Mon"), F.unix_timestamp("t"), F.dayofweek("t"), F.weekofyear("t"), F.datediff(F.lit("2024-12-31"), "t")),
    "string_functions": lambda s: _pairs(s).select(F.concat_ws("-", "n", F.lit("q"), F.col("v").cast("string")), F.format_string("%s:%05d", "n", "v"), F.lpad("n", 3, "*"), F.regexp_replace("n", "x", "$0$0"), F.split(F.lit("a1b2"), "[0-9]"), F.substring("n", 1, 1), F.translate("n", "xy", "ab"), F.coalesce("n", F.lit("?")), F.sha2("n", 256), F.crc32("n"), F.base64("n")),
    "conditions": lambda s: _pairs(s).select(F.when(F.col("n") == "x", "X").when(F.col("v") > 30, F.col("n")).alias("w"), F.col("n").isin("x", None).alias("i"), F.col("v").between(15, 30).alias("b"), F.col("n").eqNullSafe(None).alias("e"), (~F.col("n").isNull()).alias("nn"), F.nullif("n", F.lit("x")).alias("nf"), F.greatest("id", "v").alias("g")),
    "fill_replace": lambda s: _events(s).select("k", "d").fillna({"k": "?", "d": 1}).replace("a", "A").dropna(how="all"),
    "describe": lambda s: _pairs(s).describe("v", "n"),
    "summary": lambda s: _pairs(s).summary("count", "min", "50%", "max"),
    "stat": lambda s: _pairs(s).stat.crosstab("id", "n"),
    "quantiles": lambda s: _pairs(s).approxQuantile(["v", "id"], [0.0, 0.5, 1.0], 0.0),
    "unpivot": lambda s: _pairs(s).unpivot(["n"], ["id", "v"], "what", "value"),
    "transpose": lambda s: s.createDataFrame([("a", 1, 2), ("b", 3, 4)], "k string, x int, y int").transpose(),
    "to_json_from_json": lambda s: _events(s).select(F.to_json("s"), F.to_json("m"), F.from_json(F.to_json("s"), "p int, q string").alias("back"), F.get_json_object(F.to_json("m"), "$.k")),
    "random_split_counts": lambda s: sum(part.count() for part in s.range(100).randomSplit([0.3, 0.7], 5)),
    "sample_fraction": lambda s: s.range(10).sample(1.0, 3).count(),
    "tail_head": lambda s: (_pairs(s).orderBy("v").tail(2), _pairs(s).orderBy("v").head(), _pairs(s).orderBy("v").take(1), _pairs(s).orderBy(F.desc("v")).first()),
    "col_regex": lambda s: _pairs(s).select(_pairs(s).colRegex("`(id|v)`")),
    "select_star_struct": lambda s: _events(s).select("s.*", "id"),
    "drop_missing": lambda s: _pairs(s).drop("zz", "n"),
    "order_nulls": lambda s: _pairs(s).orderBy(F.asc_nulls_last("n"), F.desc("v")).limit(3),
    "offset_limit": lambda s: _pairs(s).orderBy("v").offset(1).limit(2),
    "cast_struct": lambda s: _events(s).select(F.col("s").cast("struct<p:string,q:string>"), F.col("m").cast("map<string,double>"), F.col("t").cast("date"), F.col("t").cast("long"), F.col("d").cast("int")),
    "lit_kinds": lambda s: s.range(1).select(F.lit(None), F.lit(True), F.lit(1.5), F.lit("x"), F.lit(datetime.date(2024, 1, 2)), F.lit(Decimal("1.20")), F.lit([1, 2]), F.lit(datetime.timedelta(hours=25)), F.lit(b"ab")),
    "expr_mixture": lambda s: _pairs(s).selectExpr("id + v as x", "CASE WHEN n IS NULL THEN 'none' ELSE n END", "array(id, v)[1]", "named_struct('a', id).a", "v % 7", "v DIV 7", "-v", "NOT (v > 10)", "n || '!'", "cast(v as decimal(5,1)) / 3"),
    "sort_within": lambda s: _pairs(s).repartition(1).sortWithinPartitions(F.desc("v")).select("v"),
    "create_rows": lambda s: s.createDataFrame([Row(a=1, b=[Row(c="x")], d={"k": Row(e=1.5)}), Row(a=None, b=[], d=None)]),
    "create_inferred": lambda s: s.createDataFrame([{"a": 1, "b": "x"}, {"a": 2, "c": 2.5}]),
    "observe_count": lambda s: _pairs(s).groupBy().agg(F.sum("v"), F.approx_count_distinct("id"), F.corr("id", "v"), F.kurtosis("v"), F.stddev("v"), F.percentile_approx("v", 0.5), F.max_by("n", "v"), F.bit_xor("id"), F.product("id"), F.sum_distinct("id"), F.collect_set("id")),
    "mean_of_nothing": lambda s: _pairs(s).where("v > 100").agg(F.avg("v"), F.sum("v"), F.count("v"), F.max("n"), F.collect_list("v")),
    "scalar_subquery": lambda s: _pairs(s).where(F.col("v") > s.range(1).select(F.lit(15)).scalar()),
    "exists_subquery": lambda s: _pairs(s).alias("o").where(_pairs(s).alias("i").where((F.col("i.id") == F.col("o.id").outer()) & (F.col("i.v") > 35)).exists()),
    "lateral_join": lambda s: _pairs(s).alias("o").lateralJoin(s.range(3).where(F.col("id") < F.col("o.id").outer()).toDF("z")).select("o.id", "v", "z"),
    "bad_column": lambda s: _pairs(s).select("nme"),
    "ambiguous": lambda s: _pairs(s).join(_pairs(s), F.lit(True)).select("id"),
    "bad_cast": lambda s: _pairs(s).select(F.col("n").cast("int")).collect(),
    "bad_element": lambda s: _pairs(s).select(F.array("id")[5]).collect(),
    "bad_types": lambda s: _pairs(s).select(F.col("n") + F.array("id")),
    "bad_aggregate": lambda s: _pairs(s).groupBy("id").agg(F.col("v")),
    "bad_window": lambda s: _pairs(s).select(F.row_number().over(Window.partitionBy("id"))),
    "divide_by_zero": lambda s: _pairs(s).select(F.col("v") / F.lit(0)).collect(),
    "overflow": lambda s: _pairs(s).select(F.col("v") * F.lit(2147483647)).collect(),
}


def _missing(spark):
    return spark.sql("SELECT CAST(NULL AS decimal(3,3)) AS a, CAST(NULL AS tinyint) AS b, CAST(NULL AS decimal(10,2)) AS c")


def fill_beyond_decimal(spark):
    return _missing(spark).na.fill(7, subset=["a"])


def fill_beyond_tinyint(spark):
    return _missing(spark).na.fill(300, subset=["b"])


@options(conf={"spark.sql.ansi.enabled": "false"})
def fill_beyond_legacy(spark):
    return _missing(spark).na.fill(300)


def fill_within(spark):
    return _missing(spark).na.fill(0.5)


def _ones(spark):
    return spark.sql("SELECT CAST(1 AS tinyint) AS a, 1 AS b, 1D AS c, CAST(1 AS decimal(10,2)) AS d, 'x' AS e")


def replace_beyond(spark):
    return _ones(spark).replace(1, 300, subset=["a"])


@options(conf={"spark.sql.ansi.enabled": "false"})
def replace_beyond_legacy(spark):
    return _ones(spark).replace(1, 300)


def replace_fraction(spark):
    return _ones(spark).replace(1.5, 2.5)


def map_of_null_grouped(spark):
    rows = spark.sql("SELECT CAST(map_filter(CAST(NULL AS map<int,string>), (k, v) -> v IS NOT NULL) AS string) AS c, 1D AS d")
    sets = spark.sql("SELECT d, c, grouping_id() AS g FROM {t} GROUP BY d, c GROUPING SETS ((c, d), (), (d))", t=rows)
    return sets.where("trim(c) || CAST(NULL AS string) IS DISTINCT FROM 'a'")


def pivot_raises_for_value_not_asked(spark):
    rows = spark.sql("SELECT * FROM VALUES (1, 2), (1, 2) AS t(a, b)")
    return rows.groupBy("a").pivot("b", [6, 7]).agg(F.expr("corr(1, 2)"))
