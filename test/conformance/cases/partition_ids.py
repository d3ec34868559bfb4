"""Where the plan itself says in which partition a row lies: repartitionById, repartition by columns, ranges in slices."""
from pyspark.sql import functions as F


def _numbers(spark):
    return spark.range(0, 10, 1, 1).withColumn("p", (F.col("id") % 3).cast("int"))


def _placed(frame):
    return frame.withColumn("at", F.spark_partition_id())


def _by_id(number, column, before=lambda d: d):
    return lambda spark: _placed(before(_numbers(spark)).repartitionById(number, column))


CASES = {
    "by_id": _by_id(3, "p"),
    "by_id_more": _by_id(10, "p"),
    "by_id_one": _by_id(1, "p"),
    "by_id_negative": _by_id(3, "p", lambda d: d.withColumn("p", F.col("p") - 1)),
    "by_id_beyond": _by_id(3, "p", lambda d: d.withColumn("p", F.col("p") + 5)),
    "by_id_null": _by_id(3, "p", lambda d: d.withColumn("p", F.when(F.col("p") > 0, F.col("p")))),
    "by_id_of_expression": _by_id(3, F.expr("CAST(id * 2 AS INT)")),
    "by_id_long": _by_id(3, "id"),
    "by_id_text": _by_id(3, F.col("id").cast("string")),
    "by_id_short": _by_id(3, F.col("id").cast("short")),
    "by_id_unknown": _by_id(3, "nothing"),
    "by_columns": lambda spark: _placed(_numbers(spark).repartition(3, "p")),
    "by_two_columns": lambda spark: _placed(_numbers(spark).repartition(5, "id", F.col("p") + 1)),
    "by_text": lambda spark: _placed(_numbers(spark).repartition(4, F.col("id").cast("string"))),
    "by_unknown": lambda spark: _numbers(spark).repartition(3, "nothing"),
    "by_unknown_alone": lambda spark: _numbers(spark).repartition("nothing"),
    "range": lambda spark: _placed(spark.range(0, 10, 1, 4)),
    "range_down": lambda spark: _placed(spark.range(10, -3, -2, 3)),
    "range_short": lambda spark: _placed(spark.range(0, 2, 1, 5)),
    "range_empty": lambda spark: _placed(spark.range(5, 5, 1, 2)),
    "increasing": lambda spark: spark.range(0, 10, 1, 3).withColumn("m", F.monotonically_increasing_id()),
    "increasing_by_id": lambda spark: _numbers(spark).repartitionById(3, "p").groupBy("p").agg(F.min(F.lit(1))),
}


def filtered(spark):
    return _placed(_numbers(spark).repartitionById(3, "p").filter("id > 3").select("id"))


def filter_by_it(spark):
    return _numbers(spark).repartitionById(3, "p").filter(F.spark_partition_id() == 1)


def grouped_by_it(spark):
    return _numbers(spark).repartitionById(3, "p").groupBy(F.spark_partition_id().alias("at")).count()


def counted(spark):
    return _numbers(spark).repartitionById(3, "p").select(F.count_distinct(F.spark_partition_id()))


def after_join(spark):
    frame = _numbers(spark).repartitionById(3, "p")
    return frame.join(frame.select("id"), "id")


def again(spark):
    return _placed(_numbers(spark).repartitionById(3, "p").repartition(2, "id"))
