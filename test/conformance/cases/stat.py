"""df.describe, df.summary, df.stat, transpose, pivots that find their values, observations."""
from pyspark.sql import Observation
from pyspark.sql import functions as F


def _mixed(spark):
    rows = [(1, "a", 1.5, True), (2, "b", None, False), (3, None, 3.5, None), (3, "7", 7.25, True)]
    return spark.createDataFrame(rows, "i int, s string, d double, b boolean")


def _failing(work):
    try:
        return str(work())
    except Exception as e:
        return e.getCondition()


def describe(spark):
    return _mixed(spark).describe()


def describe_one(spark):
    return _mixed(spark).describe("i")


def describe_unknown(spark):
    return _failing(lambda: _mixed(spark).describe("zz").collect())


def describe_empty(spark):
    return _mixed(spark).where("i > 100").describe()


def describe_no_columns(spark):
    return spark.sql("SELECT true AS b").describe()


def summary(spark):
    return _mixed(spark).summary()


def summary_chosen(spark):
    return _mixed(spark).summary("count", "10%", "count_distinct", "approx_count_distinct")


def summary_unknown(spark):
    return _failing(lambda: _mixed(spark).summary("zz").collect())


def crosstab(spark):
    rows = [(1, "a"), (1, "b"), (2, "a"), (None, "a"), (1, None)]
    return spark.createDataFrame(rows, "i int, s string").crosstab("i", "s")


def corr(spark):
    return round(spark.range(1, 11).selectExpr("id", "id * id AS sq").stat.corr("id", "sq"), 9)


def cov(spark):
    return round(spark.range(1, 11).selectExpr("id", "id * id AS sq").stat.cov("id", "sq"), 9)


def approx_quantile(spark):
    return spark.range(1, 11).stat.approxQuantile("id", [0.0, 0.25, 0.5, 1.0], 0.0)


def approx_quantiles(spark):
    return spark.range(1, 11).selectExpr("id", "id * 2 AS b").stat.approxQuantile(["id", "b"], [0.5], 0.0)


def approx_quantile_empty(spark):
    return spark.range(0).stat.approxQuantile("id", [0.5], 0.0)


def transpose(spark):
    return spark.createDataFrame([("A", 1, 2), ("B", 3, 4)], "k string, x int, y int").transpose()


def transpose_wider(spark):
    return spark.createDataFrame([("B", 1, 2.5), ("A", 3, 4.5)], "k string, x int, y double").transpose("k")


def transpose_other_index(spark):
    return spark.createDataFrame([(9, 1), (10, 3)], "x int, y int").transpose("x")


def transpose_no_common_type(spark):
    df = spark.createDataFrame([("A", 1, 2), ("B", 3, 4)], "k string, x int, y int")
    return _failing(lambda: df.transpose("x").collect())


def pivot_found_values(spark):
    df = spark.createDataFrame([("A", 1, 2), ("B", 3, 4)], "k string, x int, y int")
    return df.groupBy("k").pivot("x").sum("y")


def pivot_found_values_null(spark):
    df = spark.createDataFrame([("A", "p", 2), ("B", "q", 4), ("A", None, 5)], "k string, x string, y int")
    return df.groupBy("k").pivot("x").agg({"y": "max"})


def pivot_found_dates(spark):
    df = spark.sql("SELECT 'A' AS k, DATE'2020-01-02' AS x, 1 AS y UNION ALL SELECT 'B', DATE'2019-01-02', 2")
    return df.groupBy("k").pivot("x").sum("y")


def pivot_several_aggregates(spark):
    df = spark.createDataFrame([("A", 1, 2), ("B", 3, 4)], "k string, x int, y int")
    return df.groupBy("k").pivot("x").agg(F.sum("y").alias("s"), F.count("y").alias("c"))


def observe(spark):
    seen = Observation("seen")
    df = spark.range(5).observe(seen, F.count("*").alias("c"), F.max("id").alias("m"))
    df.collect()
    return [seen.get["c"], seen.get["m"]]


def observe_below_filter(spark):
    seen = Observation()
    count = spark.range(5).observe(seen, F.count("*").alias("c")).where("id > 2").count()
    return [count, seen.get["c"]]


def observe_types(spark):
    seen = Observation()
    df = spark.sql("SELECT 1.50BD AS d, 'x' AS s, DATE'2020-01-02' AS t, 2.5D AS f, true AS b")
    df.observe(seen, *[F.max(c).alias(c) for c in df.columns], F.max(F.lit(None).cast("int")).alias("n")).collect()
    return [str(seen.get[name]) for name in df.columns + ["n"]]
