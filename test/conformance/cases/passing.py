"""What a DataFrame is asked beside its rows, and methods that are asked for what is not there."""
from pyspark.sql import Window, functions as F


def _people(spark):
    return spark.createDataFrame([(1, "a", 10.5), (2, "b", None), (3, None, 7.25)], "id int, name string, v double")


def _moment(spark):
    return spark.sql("SELECT TIMESTAMP'2020-01-01' t, 1 x")

CASES = {
    "observe_constant": lambda s: _people(s).observe("o", F.lit(1).alias("x")),
    "observe_distinct": lambda s: _people(s).observe("o", F.count_distinct("id")),
    "observe_nested": lambda s: _people(s).observe("o", F.sum(F.max("id"))),
    "observe_window": lambda s: _people(s).observe("o", F.row_number().over(Window.orderBy("id"))),
    "observe_random": lambda s: _people(s).observe("o", F.rand(1)),
    "observe_sum_of_random": lambda s: _people(s).observe("o", F.sum(F.rand(1)).alias("q")),
    "observe_filter": lambda s: _people(s).observe("o", F.expr("sum(id) FILTER (WHERE id > 1)")),
    "observe_column": lambda s: _people(s).observe("o", F.col("id")),
    "observe_column_beside_sum": lambda s: _people(s).observe("o", F.col("id") + F.sum("id")),
    "observe_subquery": lambda s: _people(s).observe("o", F.expr("(SELECT 1)")),
    "observe_name_twice": lambda s: _people(s).observe("o", F.count("*")).observe("o", F.sum("id")),
    "observe_name_in_two_inputs": lambda s: _people(s).observe("o", F.sum("id")).join(_people(s).observe("o", F.max("id")), "id"),
    "observe_one_twice": lambda s: (lambda df: df.union(df))(_people(s).observe("o", F.sum("id"))),
    "observe_list": lambda s: _people(s).observe("o", F.collect_list("id")),
    "watermark": lambda s: _moment(s).withWatermark("t", "1 day"),
    "watermark_of_number": lambda s: _moment(s).withWatermark("x", "1 day"),
    "watermark_of_none": lambda s: _moment(s).withWatermark("q", "1 day"),
    "watermark_negative": lambda s: _moment(s).withWatermark("t", "-1 day"),
    "watermark_no_interval": lambda s: _moment(s).withWatermark("t", "abc"),
    "watermark_window": lambda s: _moment(s).withWatermark("t", "1 day").groupBy(F.window("t", "1 hour")).count(),
    "watermark_duplicates": lambda s: _moment(s).withWatermark("t", "5 minutes").dropDuplicates(["x"]),
    "duplicates_within_watermark": lambda s: _people(s).dropDuplicatesWithinWatermark(["id"]),
    "range_no_partitions": lambda s: s.range(0, 5, 1, 0),
    "range_negative_partitions": lambda s: s.range(0, 5, 1, -1),
    "range_empty_no_partitions": lambda s: s.range(0, 0, 1, 0),
    "sample_negative": lambda s: _people(s).sample(-1.0),
    "sample_above_one": lambda s: _people(s).sample(fraction=1.5, seed=1),
    "sample_all": lambda s: _people(s).sample(1.0),
    "sample_none": lambda s: _people(s).sample(0.0),
    "fill_unknown": lambda s: _people(s).fillna(1, subset=["zz"]),
    "fill_unknown_of_many": lambda s: _people(s).fillna({"nam": 1}),
    "drop_unknown": lambda s: _people(s).dropna(subset=["ie"]),
    "replace_unknown": lambda s: _people(s).replace(1, 2, subset=["nam"]),
    "summary_below_zero": lambda s: _people(s).summary("50%", "-5%"),
    "summary_above_all": lambda s: _people(s).summary("150%"),
    "summary_fractions": lambda s: _people(s).summary("5.5%", "100%", "0%"),
    "explode_in_filter": lambda s: s.range(1).filter(F.explode(F.array(F.lit(True)))),
    "bits_of_fraction": lambda s: _people(s).select(F.col("v").bitwiseAND(1)),
    "and_of_numbers": lambda s: _people(s).select(F.col("id") & F.col("v")),
    "contains_nothing": lambda s: _people(s).select(F.array_contains(F.array("id"), None)),
}
