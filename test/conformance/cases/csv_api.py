"""CSV in a column by the DataFrame API."""
from pyspark.sql import functions as F


def _lines(spark, *texts):
    return spark.createDataFrame([(t,) for t in texts], "value string")


def from_csv(spark):
    return _lines(spark, "1,x", "q,y", "", None).select(F.from_csv("value", "a INT, b STRING").alias("v"))


def from_csv_options(spark):
    df = _lines(spark, "1;x", "q;y", "3")
    options = {"sep": ";", "mode": "PERMISSIVE", "columnNameOfCorruptRecord": "bad"}
    return df.select(F.from_csv("value", F.lit("a INT, b STRING, bad STRING"), options).alias("v")).select("v.*")


def from_csv_schema_of(spark):
    return _lines(spark, "1,x").select(F.from_csv("value", F.schema_of_csv("5,abc")).alias("v"))


def to_csv(spark):
    df = spark.createDataFrame([(1, "a,b"), (None, 'c"d')], "i int, s string")
    return df.select(F.to_csv(F.struct("i", "s")), F.to_csv(F.struct("i", "s"), {"sep": "|", "nullValue": "N"}).alias("o"))


def schema_of_csv(spark):
    return spark.range(1).select(F.schema_of_csv(F.lit("1|a"), {"sep": "|"}).alias("v"))
