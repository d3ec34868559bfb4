"""Where the plan itself says in which partition a row lies: repartitionById, repartition by columns, ranges in slices."""
import tempfile

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
    "by_map": lambda spark: _numbers(spark).repartition(3, F.create_map(F.lit("k"), F.col("p"))),
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


def _folder(spark):
    """Two rows in a file whose path has what a URI has to escape."""
    folder = f"{tempfile.mkdtemp(prefix='conformance-')}/a b"
    spark.range(2).coalesce(1).write.mode("overwrite").parquet(folder)
    return folder


def _name(column=None):
    """What of a file's name is the same each time."""
    return F.regexp_extract(F.input_file_name() if column is None else column, "^(file:///).*(/a%20b/part-)", 2)


def file_of_rows(spark):
    return spark.read.parquet(_folder(spark)).select("id", _name().alias("file"))


def file_column(spark):
    return spark.read.parquet(_folder(spark)).select(F.input_file_name()).limit(0)


def file_in_filter(spark):
    return spark.read.parquet(_folder(spark)).where(F.input_file_name().startswith("file:///")).select("id")


def file_in_groups(spark):
    frame = spark.read.parquet(_folder(spark))
    return frame.unionByName(spark.read.parquet(_folder(spark))).groupBy(F.input_file_name().alias("f")).count().select("count")


def file_of_partition(spark):
    folder = _folder(spark)
    spark.range(1).withColumn("p", F.lit("x/y")).write.mode("overwrite").partitionBy("p").parquet(folder)
    return spark.read.parquet(folder).select("p", F.regexp_extract(F.input_file_name(), "/a%20b/(.*)/part-", 1).alias("file"))


def file_of_no_file(spark):
    return spark.range(2).select(F.input_file_name())


def file_in_aggregate(spark):
    return spark.read.parquet(_folder(spark)).select(F.max(F.input_file_name()))


def file_of_join(spark):
    return spark.read.parquet(_folder(spark)).join(spark.range(2), "id").select((F.input_file_name() != "").alias("known"))


def file_of_table(spark):
    spark.range(1).write.mode("overwrite").saveAsTable("partition_ids_files")
    rows = spark.table("partition_ids_files").select(F.input_file_name().startswith("file:///").alias("known"))
    found = [row.known for row in rows.collect()]
    spark.sql("DROP TABLE partition_ids_files")
    return found


def conflicting_folders(spark):
    plain, parted = _folder(spark), _folder(spark)
    spark.range(1).withColumn("p", F.lit(1)).write.mode("overwrite").partitionBy("p").parquet(parted)
    try:
        return spark.read.parquet(plain, parted).count()
    except Exception as error:
        # Its message has the folders' names.
        return error.getCondition()
