"""What is drawn with a seed: Spark's own numbers, where the plan says in which partition a row lies."""
from pyspark.sql import Row, Window
from pyspark.sql import functions as F


def rows(spark, count, partitions=1):
    return spark.range(0, count, 1, partitions)


def local(spark):
    return spark.createDataFrame([Row(a=i, b=i % 3, c=str(i)) for i in range(30)])


PAIR = F.array(F.lit(1), F.lit(2))
THREE = F.array(F.lit("a"), F.lit(None), F.lit("c"))

CASES = {
    "kinds": lambda s: rows(s, 20).select(F.rand(7), F.randn(7), F.randstr(F.lit(3), F.lit(7)), F.uniform(F.lit(1), F.lit(100), F.lit(7))),
    "kinds_of_three_partitions": lambda s: rows(s, 20, 3).select("id", F.rand(7), F.randn(7), F.randstr(F.lit(3), F.lit(7))),
    "twisted": lambda s: rows(s, 9).select("id", F.expr("uuid(5)"), F.shuffle(THREE, F.lit(4))),
    "twisted_of_three_partitions": lambda s: rows(s, 9, 3).select("id", F.expr("uuid(5)"), F.shuffle(THREE, F.lit(4))),
    "shuffled_of_several_lengths": lambda s: rows(s, 9).select(F.shuffle(F.sequence(F.lit(1), F.col("id") + 1), F.lit(4))),
    "one_row": lambda s: s.sql("SELECT rand(0), randn(0), rand(-5), randn(-5), uuid(0), randstr(20, 7), shuffle(array(1, 2, 3, 4, 5, 6, 7, 8), 5)"),
    "seeds_at_the_ends": lambda s: s.sql("SELECT rand(NULL), randn(NULL), rand(9223372036854775807), rand(-9223372036854775808), randstr(3, NULL)"),
    "bounds": lambda s: s.sql("SELECT uniform(1, 1000, 8), uniform(1.5D, 2.5D, 8), uniform(1.50, 2.505, 8), uniform(10, -10, 8)"),
    "local_rows": lambda s: local(s).select("a", F.rand(3)),
    "local_rows_filtered": lambda s: local(s).where(F.rand(3) < 0.3),
    "values": lambda s: s.sql("SELECT a, rand(1) FROM VALUES (1), (2), (3) AS t(a)"),
    "filter": lambda s: rows(s, 30, 2).where(F.rand(3) < 0.5),
    "filter_below": lambda s: rows(s, 30, 2).where("id % 3 = 0").select("id", F.rand(3)),
    "filter_beside": lambda s: rows(s, 30).where((F.col("id") % 2 == 0) & (F.rand(1) < 0.5)),
    "filter_beside_null": lambda s: rows(s, 30).where(F.expr("nullif(id % 3, 0) = 1") & (F.rand(1) < 0.5)),
    "filter_behind": lambda s: rows(s, 30).where((F.rand(1) < 0.5) & (F.col("id") % 2 == 0)),
    "branch": lambda s: rows(s, 9).select(F.when(F.col("id") % 2 == 0, F.rand(1)).otherwise(-1.0)),
    "order": lambda s: rows(s, 20).orderBy(F.rand(5)),
    "order_of_three_partitions": lambda s: rows(s, 20, 3).orderBy(F.rand(5)),
    "order_within": lambda s: rows(s, 12, 2).sortWithinPartitions(F.desc("id")).select("id", F.rand(1)),
    "sorted": lambda s: rows(s, 10, 2).orderBy(F.desc("id")).select("id", F.rand(1)),
    "window": lambda s: rows(s, 6).select("id", F.row_number().over(Window.partitionBy(F.col("id") % 2).orderBy(F.rand(2))).alias("n")).orderBy("id"),
    "groups": lambda s: rows(s, 10, 2).groupBy((F.rand(4) * 3).cast("int").alias("k")).agg(F.sum("id")).orderBy("k"),
    "united": lambda s: rows(s, 3).select(F.rand(1)).union(rows(s, 3).select(F.rand(1))),
    "twice": lambda s: rows(s, 4).select(F.rand(1).alias("x")).select("x", F.rand(1), F.rand(1) + 1),
    "limit_below": lambda s: rows(s, 30).limit(5).select("id", F.rand(1)),
    "limit_above": lambda s: rows(s, 30).select("id", F.rand(1)).limit(5),
    "groups_below": lambda s: rows(s, 10).select((F.col("id") % 3).alias("k")).distinct().orderBy("k").select("k", F.rand(1)),
    "exploded_below": lambda s: rows(s, 3).select(F.explode(PAIR).alias("e")).select("e", F.rand(1)),
    "exploded": lambda s: rows(s, 3).select(F.explode(F.array(F.rand(1), F.rand(2)))),
    "lambda": lambda s: rows(s, 3).select(F.transform(PAIR, lambda x: F.rand(3))),
    "cached": lambda s: rows(s, 10).select("id", F.rand(1).alias("r")).cache(),
    "numbered": lambda s: rows(s, 10, 4).select("id", F.spark_partition_id(), F.monotonically_increasing_id()),
    "repartitioned": lambda s: rows(s, 20).repartition(3, "id").select("id", F.spark_partition_id(), F.monotonically_increasing_id(), F.rand(1)),
    "sample": lambda s: rows(s, 60).sample(0.3, 5),
    "sample_of_three_partitions": lambda s: rows(s, 60, 3).sample(0.3, 5),
    "sample_again": lambda s: rows(s, 60, 3).sample(True, 0.6, 5),
    "sample_often": lambda s: rows(s, 3).sample(True, 39.5, 5).groupBy("id").count().orderBy("id"),
    "sample_by": lambda s: local(s).sampleBy("b", {0: 0.5, 1: 0.3}, seed=11),
    "sample_by_of_three_partitions": lambda s: rows(s, 60, 3).selectExpr("id", "id % 3 AS k").sampleBy("k", {0: 0.5, 1: 0.3}, seed=11),
    "split": lambda s: rows(s, 60, 3).randomSplit([1.0, 2.0, 3.0], 9)[1],
    "split_is_sorted": lambda s: rows(s, 40).select((F.lit(100) - F.col("id")).alias("z")).randomSplit([1.0, 2.0], 9)[0],
    "split_of_two_columns": lambda s: rows(s, 40, 2).selectExpr("id % 3 AS k", "string(id) AS t", "map(id, id) AS m").randomSplit([1.0, 1.0], 3)[1],
    "table_sample": lambda s: s.sql("SELECT * FROM (SELECT * FROM range(0, 50, 1, 2)) TABLESAMPLE (20 PERCENT) REPEATABLE (4)"),
}
