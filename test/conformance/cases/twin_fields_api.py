"""Structs with two fields of one name as clients send, change and fetch them."""
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, IntegerType, LongType, StringType, StructType

TWINS = "SELECT struct(1 AS a, 2 AS a, 3 AS b) AS s"


def rows(spark):
    pair = StructType().add("x", StringType()).add("x", IntegerType())
    five = StructType().add("a", IntegerType()).add("x", IntegerType()).add("x", StringType()).add("y", LongType()).add("y", StringType())
    schema = StructType().add("struct_0", pair).add("struct_1", five)
    return spark.createDataFrame([(("a", 1), (2, 3, "b", 4, "c")), (("x", 6), (7, 8, "y", 9, "z"))], schema)


def rows_of_lists(spark):
    schema = StructType().add("s", ArrayType(StructType().add("x", StringType()).add("X", IntegerType())))
    return spark.createDataFrame([([("a", 1), None],), (None,)], schema)


def joined(spark):
    left, right = spark.range(2).alias("l"), spark.range(2).alias("r")
    return left.join(right, F.col("l.id") == F.col("r.id")).select(F.struct("l.*", "r.*").alias("s"))


def _pandas(mode):
    def case(spark):
        spark.conf.set("spark.sql.execution.pandas.structHandlingMode", mode)
        return [repr(row) for row in spark.sql(TWINS).toPandas().values.tolist()]

    return case


CASES = {
    "field_beside": lambda s: s.createDataFrame([((1, 2),)], "s struct<a: int, b: int>").select(F.col("s").withField("A", F.lit(3))),
    "both_changed": lambda s: s.sql(TWINS).select(F.col("s").withField("a", F.lit("x"))),
    "both_dropped": lambda s: s.sql(TWINS).select(F.col("s").dropFields("a")),
    "other_dropped": lambda s: s.sql(TWINS).select(F.col("s").dropFields("b")),
    "pandas_legacy": _pandas("legacy"),
    "pandas_rows": _pandas("row"),
    "pandas_dictionaries": _pandas("dict"),
    "arrow": lambda s: [str(s.sql(TWINS).toArrow().schema), [str(c) for c in s.sql(TWINS).toArrow().column(0)[0].values()]],
    "checkpointed": lambda s: s.sql(TWINS).localCheckpoint(),
    "persisted": lambda s: s.sql("SELECT struct(1 AS a, rand(1) AS A) AS s").cache(),
    "view": lambda s: [s.sql(TWINS).createOrReplaceTempView("twins"), s.table("twins").collect()][1],
    "table": lambda s: s.sql(TWINS).write.saveAsTable("twin_fields_table"),
    "read_by_schema": lambda s: s.read.schema("s struct<a: int, A: int>").json("/nowhere/twins"),
    "shown": lambda s: s.sql(TWINS)._show_string(5, False, False),
}
