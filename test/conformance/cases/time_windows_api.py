"""Time windows by the DataFrame API."""
import datetime

from pyspark.sql import functions as F


def _events(spark):
    at = lambda minute: datetime.datetime(2024, 1, 1, 0, minute)  # noqa: E731
    return spark.createDataFrame([("a", at(1), 1), ("a", at(4), 2), ("b", at(6), 3), ("b", at(22), 4), ("b", None, 5)], "k string, ts timestamp, v int")


CASES = {
    "tumbling": lambda s: _events(s).groupBy(F.window("ts", "5 minutes")).count(),
    "keys": lambda s: _events(s).groupBy("k", F.window("ts", "5 minutes")).agg(F.sum("v").alias("s")).select("k", "window.start", "window.end", "s"),
    "alias": lambda s: _events(s).groupBy(F.window("ts", "5 minutes").alias("w")).agg(F.max("v")),
    "sliding": lambda s: _events(s).groupBy(F.window("ts", "10 minutes", "5 minutes")).count(),
    "start": lambda s: _events(s).groupBy(F.window("ts", "10 minutes", startTime="2 minutes")).count(),
    "select": lambda s: _events(s).select("v", F.window("ts", "5 minutes")),
    "select_sliding": lambda s: _events(s).select("v", F.window("ts", "10 minutes", "5 minutes").alias("w")).orderBy("v"),
    "with_column": lambda s: _events(s).withColumn("w", F.window("ts", "5 minutes")),
    "with_column_two": lambda s: _events(s).withColumns({"w": F.window("ts", "5 minutes"), "x": F.col("v") + 1}).select("w.end", "x"),
    "with_column_metadata": lambda s: _events(s).select(F.col("v").alias("a", metadata={"m": 1})).withColumn("b", F.col("a")),
    "frame_column": lambda s: (lambda e: e.groupBy(F.window(e.ts, "5 minutes"), e.k).count())(_events(s)),
    "expr": lambda s: _events(s).groupBy(F.expr("window(ts, '5 minutes')")).count(),
    "window_time": lambda s: _events(s).groupBy(F.window("ts", "5 minutes")).count().select(F.window_time("window"), "count"),
    "regrouped": lambda s: _events(s).groupBy(F.window("ts", "5 minutes")).count().groupBy(F.window(F.window_time("window"), "30 minutes")).sum("count"),
    "session": lambda s: _events(s).groupBy("k", F.session_window("ts", "5 minutes")).count(),
    "session_gap": lambda s: _events(s).groupBy(F.session_window("ts", F.when(F.col("k") == "a", "1 minute").otherwise("20 minutes"))).count(),
    "sort": lambda s: _events(s).groupBy(F.window("ts", "5 minutes")).count().orderBy("window.start"),
    "two": lambda s: _events(s).groupBy(F.window("ts", "5 minutes"), F.window("ts", "6 minutes")).count(),
    "session_drop_duplicates": lambda s: _events(s).select("k", F.session_window("ts", "5 minutes").alias("w")).dropDuplicates(["k", "w"]),
    "union": lambda s: _events(s).select(F.window("ts", "5 minutes")).union(_events(s).select(F.window("ts", "10 minutes"))),
    "pivot_session": lambda s: _events(s).groupBy(F.session_window("ts", "5 minutes")).pivot("k", ["a", "b"]).sum("v"),
    "distinct": lambda s: _events(s).groupBy(F.window("ts", "5 minutes")).agg(F.countDistinct("k")).where("window.start > '2024-01-01 00:00:00'"),
    "pivot": lambda s: _events(s).groupBy(F.window("ts", "5 minutes")).pivot("k", ["a", "b"]).sum("v"),
}
