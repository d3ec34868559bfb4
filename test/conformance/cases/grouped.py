"""GroupedData's methods."""
from pyspark.sql import functions as F


def _sales(spark):
    return spark.createDataFrame([("a", "x", 1, 1.5), ("a", "y", 2, None), ("b", "x", 3, 2.5), (None, "x", 4, 3.5)], "k string, q string, v int, w double")


CASES = {
    "count": lambda s: _sales(s).groupBy("k").count(),
    "sum": lambda s: _sales(s).groupBy("k").sum(),
    "sum_columns": lambda s: _sales(s).groupBy("k").sum("v", "w"),
    "sum_text": lambda s: _sales(s).groupBy("k").sum("q"),
    "avg": lambda s: _sales(s).groupBy("k").avg("v"),
    "mean": lambda s: _sales(s).groupBy("k").mean("w"),
    "min": lambda s: _sales(s).groupBy("k").min("v"),
    "max": lambda s: _sales(s).groupBy("k").max(),
    "agg_dict": lambda s: _sales(s).groupBy("k").agg({"v": "max", "w": "sum"}),
    "agg_star": lambda s: _sales(s).groupBy("k").agg({"*": "count"}),
    "agg_columns": lambda s: _sales(s).groupBy("k").agg(F.sum("v").alias("s"), F.collect_set("q").alias("c")).select("k", "s", F.size("c")),
    "agg_none": lambda s: _sales(s).agg(F.sum("v"), F.count("*")),
    "agg_expression": lambda s: _sales(s).groupBy("k").agg(F.sum("v") + F.lit(1), F.max("w") / F.count("*")),
    "agg_not_aggregate": lambda s: _sales(s).groupBy("k").agg(F.col("v")),
    "agg_group_column": lambda s: _sales(s).groupBy("k").agg(F.col("k").alias("again"), F.sum("v")),
    "group_expression": lambda s: _sales(s).groupBy((F.col("v") % 2).alias("odd")).count(),
    "group_ordinal": lambda s: _sales(s).groupBy(1).count(),
    "group_none": lambda s: _sales(s).groupBy().count(),
    "rollup": lambda s: _sales(s).rollup("k", "q").agg(F.sum("v"), F.grouping_id()),
    "cube": lambda s: _sales(s).cube("k", "q").agg(F.sum("v"), F.grouping("k")),
    "pivot_values": lambda s: _sales(s).groupBy("k").pivot("q", ["x", "y"]).sum("v"),
    "pivot_no_values": lambda s: _sales(s).groupBy("k").pivot("q").sum("v"),
    "pivot_two": lambda s: _sales(s).groupBy("k").pivot("q", ["x", "y"]).agg(F.sum("v"), F.max("w").alias("m")),
    "pivot_two_no_values": lambda s: _sales(s).groupBy("k").pivot("q").agg(F.sum("v").alias("s"), F.max("w")),
    "pivot_nulls": lambda s: _sales(s).groupBy("q").pivot("k").count(),
    "pivot_numbers": lambda s: _sales(s).groupBy("k").pivot("v").count(),
    "pivot_missing_column": lambda s: _sales(s).groupBy("k").pivot("nope", ["x"]).count(),
    "pivot_rollup": lambda s: _sales(s).rollup("k").pivot("q", ["x"]).count(),
    "group_missing": lambda s: _sales(s).groupBy("kk").count(),
    "distinct_functions": lambda s: _sales(s).agg(F.countDistinct("k"), F.sum_distinct("v"), F.first("k"), F.last("k", ignorenulls=True)),
    "explode_collected": lambda s: _sales(s).groupBy("k").agg(F.explode(F.sort_array(F.collect_list("q"))).alias("c")),
    "explode_all_collected": lambda s: _sales(s).agg(F.explode(F.collect_set("k"))),
    "explode_beside_count": lambda s: _sales(s).select(F.explode(F.collect_set("k")), F.count("*")),
    "posexplode_named": lambda s: _sales(s).groupBy("k").agg(F.max("q"), F.posexplode(F.sort_array(F.collect_list("q"))).alias("p", "q")),
}
