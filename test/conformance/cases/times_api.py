"""TIME through the DataFrame API: what the client sends and gets, literals, functions, files."""
import datetime
import os
import shutil
import tempfile

from pyspark.sql import functions as F, types as T

ON = {"spark.sql.timeType.enabled": "true"}
NOON = datetime.time(12, 30, 45, 123456)
EARLY = datetime.time(1, 2)


def _on(function):
    def case(spark):
        spark.conf.set("spark.sql.timeType.enabled", "true")
        return function(spark)
    return case


def _one(*columns):
    return _on(lambda spark: spark.range(1).select(*columns))


def _frame(values, schema):
    return _on(lambda spark: spark.createDataFrame([(v,) for v in values], schema))


def _times(spark):
    return spark.createDataFrame([(1, NOON), (2, EARLY), (3, None), (4, EARLY)], "n int, t time")


def _of(function):
    return _on(lambda spark: function(_times(spark)))


def _arrow(kind, *values):
    import pyarrow

    return _on(lambda spark: spark.createDataFrame(pyarrow.table({"a": pyarrow.array(list(values), kind(pyarrow))})))


def _arrow_of(text):
    def case(spark):
        table = spark.sql(text).toArrow()
        return [str(table.schema), str(table.to_pylist())]
    return _on(case)


def _written(data, schema=None, format="parquet", **options):
    def case(spark):
        directory = os.path.realpath(tempfile.mkdtemp())
        path = os.path.join(directory, "out")
        try:
            frame = spark.createDataFrame([(v,) for v in data], "t time") if schema is None else spark.sql(schema)
            frame.write.format(format).options(**options).save(path)
            read = spark.read.format(format).load(path)
            return [read.schema.simpleString(), *(str(tuple(row)) for row in sorted(read.collect(), key=str))]
        finally:
            shutil.rmtree(directory, ignore_errors=True)
    return _on(case)


def _read_as(format, schema):
    def case(spark):
        directory = os.path.realpath(tempfile.mkdtemp())
        try:
            spark.sql("select 'x' as t").write.format(format).save(os.path.join(directory, "in"))
            return spark.read.schema(schema).format(format).load(os.path.join(directory, "in")).collect()
        finally:
            shutil.rmtree(directory, ignore_errors=True)
    return _on(case)


CASES = {
    "created": _frame([NOON, EARLY, None], "t time"),
    "created_seconds": _frame([NOON], "t time(0)"),
    "created_milliseconds": _frame([NOON], T.StructType([T.StructField("t", T.TimeType(3), True)])),
    "created_lists": _frame([[NOON, None], None], "t array<time>"),
    "created_maps": _frame([{NOON: EARLY}], "t map<time, time(2)>"),
    "inferred": _on(lambda s: s.createDataFrame([(NOON, [EARLY])], ["a", "b"])),
    "arrow_microseconds": _arrow(lambda pa: pa.time64("us"), 1000, None),
    "arrow_nanoseconds": _arrow(lambda pa: pa.time64("ns"), 1000, None),
    "arrow_finer": _on(lambda s: s.createDataFrame(__import__("pyarrow").table({"a": __import__("pyarrow").array([1001], __import__("pyarrow").time64("ns"))})).select(F.col("a").cast("string"))),
    "sent": _arrow_of("select time'12:30:45.123456' a, cast('12:30' as time(0)) b, array(time'1:2', null) c, named_struct('x', time'3:4') d, map(time'1:2', 1) e"),
    "sent_nothing": _arrow_of("select cast(null as time) a, time'1:2' b where false"),
    "pandas": _on(lambda s: str(s.sql("select time'12:30:45.5' a, cast(null as time) b").toPandas().to_dict())),
    "literal": _one(F.lit(NOON), F.lit(EARLY), F.lit([EARLY, NOON])),
    "literal_compared": _one(F.lit(NOON) == F.lit("12:30:45.123456"), F.lit(NOON) > F.lit(EARLY), F.lit(NOON) - F.lit(EARLY)),
    "literal_moved": _one(F.lit(NOON) + F.expr("interval '1' hour"), F.lit(NOON) + F.lit(datetime.timedelta(hours=1))),
    "literal_moved_too_far": _one(F.lit(NOON) + F.lit(datetime.timedelta(hours=12))),
    "functions": _one(
        F.make_time(F.lit(1), F.lit(2), F.lit(3.5)),
        F.to_time(F.lit("12:30")),
        F.try_to_time(F.lit("x")),
        F.to_time(F.lit("12.30"), F.lit("HH.mm")),
        F.time_diff(F.lit("HOUR"), F.lit(EARLY), F.lit(NOON)),
        F.time_trunc(F.lit("MINUTE"), F.lit(NOON)),
        F.hour(F.lit(NOON)),
        F.minute(F.lit(NOON)),
        F.second(F.lit(NOON)),
    ),
    "current_type": _on(lambda s: s.range(1).select(F.current_time(), F.current_time(2)).schema.simpleString()),
    "timestamp_made": _one(F.make_timestamp(date=F.lit(datetime.date(2020, 1, 1)), time=F.lit(EARLY))),
    "timestamp_made_in_zone": _one(
        F.make_timestamp(date=F.lit(datetime.date(2020, 1, 1)), time=F.lit(EARLY), timezone=F.lit("Asia/Tokyo")),
        F.try_make_timestamp(date=F.lit(datetime.date(2020, 1, 1)), time=F.lit(EARLY), timezone=F.lit("Asia/Tokyo")),
    ),
    "timestamp_made_without_zone": _one(
        F.make_timestamp_ntz(date=F.lit(datetime.date(2020, 1, 1)), time=F.lit(EARLY)),
        F.try_make_timestamp_ntz(date=F.lit(datetime.date(2020, 1, 1)), time=F.lit(EARLY)),
    ),
    "cast_types": _on(lambda s: s.range(1).select(F.lit("1:2").cast(T.TimeType(3)), F.lit("1:2").cast("time(2)"), F.lit("x").try_cast("time"))),
    "precision": _on(lambda s: s.range(1).select(F.lit("1:2").cast("time(7)"))),
    "filtered": _of(lambda d: d.filter(F.col("t").isin(EARLY, datetime.time(5)))),
    "between": _of(lambda d: d.filter(F.col("t").between(datetime.time(12), datetime.time(13)))),
    "grouped": _of(lambda d: d.groupBy("t").agg(F.count("n"), F.max("t"))),
    "ordered": _of(lambda d: d.orderBy(F.col("t").desc_nulls_first(), "n")),
    "distinct": _of(lambda d: d.select("t").distinct()),
    "deduplicated": _of(lambda d: d.select("t").dropDuplicates()),
    "joined": _of(lambda d: d.alias("a").join(d.alias("b"), F.col("a.t") == F.col("b.t")).select("a.n", "b.n", "a.t")),
    "filled": _of(lambda d: d.fillna("12:30")),
    "frequent": _of(lambda d: d.stat.freqItems(["t"], 0.4)),
    "crosstab": _of(lambda d: d.dropna().stat.crosstab("t", "n")),
    "pivot": _of(lambda d: d.groupBy().pivot("t").sum("n")),
    "pivot_values": _of(lambda d: d.groupBy().pivot("t", [NOON, EARLY]).sum("n")),
    "unpivot": _of(lambda d: d.withColumn("u", F.col("t")).unpivot("n", ["t", "u"], "k", "v")),
    "described": _of(lambda d: d.describe()),
    "to_schema": _of(lambda d: d.select("t").to(T.StructType([T.StructField("t", T.TimeType(3), True)]))),
    "to_text": _of(lambda d: d.select("t").to(T.StructType([T.StructField("t", T.StringType(), True)]))),
    "shown": _of(lambda d: d._show_string(20, False)),
    "shown_vertical": _of(lambda d: d._show_string(20, 20, True)),
    "shown_nested": _on(lambda s: s.sql("select array(time'12:30', null) c, map(time'1:2', time'3:4:5.5') d, struct(time'1:2' as x) e")._show_string(20, False)),
    "schema_json": _of(lambda d: d.schema.json()),
    "schema_tree": _of(lambda d: d._tree_string() if hasattr(d, "_tree_string") else d.schema.treeString()),
    "parameter": _on(lambda s: s.sql("select :a as a, :b as b", args={"a": NOON, "b": [EARLY]})),
    "parameter_by_place": _on(lambda s: s.sql("select ? as a", args=[NOON])),
    "parquet": _written([NOON, EARLY, None]),
    "parquet_nested": _written([], "select cast('12:30:45.678' as time) a, array(time'1:2', null) c, named_struct('x', time'3:4') d"),
    "csv": _written([NOON], format="csv"),
    "json": _written([NOON], format="json"),
    "text": _written([NOON], format="text"),
    "csv_read": _read_as("csv", "t time"),
    "json_read": _read_as("json", "t array<time>"),
    "off": lambda s: s.range(1).select(F.lit(NOON)),
    "off_created": lambda s: s.createDataFrame([(NOON,)], "t time"),
}
