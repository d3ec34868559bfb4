"""Writers used wrongly, names of the files that they write, and odd columns."""
import os
import re
import tempfile

from pyspark.sql import functions as F
from pyspark.sql.types import IntegerType, StructField, StructType


def _folder():
    return tempfile.mkdtemp(prefix="conformance-") + "/t"


def _pair(spark):
    return spark.sql("SELECT 'a' AS x, 'b' AS y").coalesce(1)


def _names(folder):
    """Of the files that hold rows, without what differs from write to write."""
    found = [os.path.relpath(os.path.join(place, name), folder) for place, _, names in os.walk(folder) for name in names]
    return sorted(re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "*", name) for name in found if "part-" in name and not name.endswith(".crc"))


def _named(format, partition=None, **options):
    def case(spark):
        folder = _folder()
        writer = (_pair(spark) if partition else _pair(spark).select("x")).write.format(format).options(**options)
        (writer.partitionBy(partition) if partition else writer).save(folder)
        return _names(folder)

    return case


def _bytes(format, **options):
    def case(spark):
        folder = _folder()
        rows = spark.createDataFrame([("é",), (None,), ("b",)], "a string")
        rows.coalesce(1).write.format(format).options(**options).save(folder)
        [name] = _names(folder)
        [path] = [os.path.join(folder, f) for f in os.listdir(folder) if f.startswith("part-")]
        return repr(open(path, "rb").read())

    return case


def _back(query, partition=None, format="parquet"):
    def case(spark):
        folder = _folder()
        writer = spark.sql(query).write.format(format)
        (writer.partitionBy(*partition) if partition else writer).save(folder)
        return spark.read.format(format).load(folder)

    return case


def _table(name, columns="a int, b string", more=""):
    def make(spark):
        spark.sql(f"DROP TABLE IF EXISTS {name}")
        spark.sql(f"CREATE TABLE {name} ({columns}) USING parquet {more}")

    return make


def _append(name, query, more="", write=lambda writer: writer):
    def case(spark):
        _table(name, more=more)(spark)
        write(spark.sql(query).write.mode("append")).saveAsTable(name)
        return spark.table(name)

    return case


CASES = {
    **{f"names_{f}": _named(f, **({"rowTag": "r"} if f == "xml" else {})) for f in ("parquet", "csv", "json", "text", "xml")},
    **{f"names_{f}_gzip": _named(f, compression="GZIP") for f in ("parquet", "csv", "json", "text")},
    **{f"names_{f}_none": _named(f, compression="none") for f in ("parquet", "csv")},
    **{f"names_{f}_partitioned": _named(f, "y", compression="gzip") for f in ("parquet", "csv", "json", "text")},
    "names_parquet_zstd": _named("parquet", compression="zstd"),
    **{f"codec_{f}_nope": _named(f, compression="nope") for f in ("parquet", "csv", "json", "text")},
    "codec_csv_zstd": _named("csv", compression="zstd"),
    "codec_parquet_deflate": _named("parquet", compression="deflate"),
    "codec_empty": _named("csv", compression=""),
    "codec_table": lambda s: s.range(1).write.mode("overwrite").option("compression", "nope").saveAsTable("ww_codec"),
    **{f"line_separator_{f}": _bytes(f, lineSep="||") for f in ("text", "json")},
    "line_separator_csv": _bytes("csv", lineSep=";"),
    "line_separator_crlf": _bytes("csv", lineSep="\r\n", header=True),
    "line_separator_csv_long": _bytes("csv", lineSep="|||"),
    **{f"line_separator_{f}_empty": _bytes(f, lineSep="") for f in ("text", "json", "csv")},
    "charset_csv": _bytes("csv", encoding="nope"),
    "quote_long": _bytes("csv", quote="ab"),
    "header_maybe": _bytes("csv", header="maybe"),
    "text_two": lambda s: _pair(s).write.text(_folder()),
    "text_three": lambda s: s.sql("SELECT 1 AS a, 2 AS b, 3 AS c").write.text(_folder()),
    "text_partitioned": _back("SELECT 'a' AS x, 'b' AS y", ["y"], "text"),
    **{f"no_columns_{f}": (lambda f: lambda s: s.range(1).select().write.format(f).save(_folder()))(f) for f in ("parquet", "csv", "json", "text")},
    "no_columns_noop": lambda s: s.range(1).select().write.format("noop").mode("append").save(),
    "noop_mode": lambda s: s.range(1).write.format("noop").save(),
    "noop_ignore": lambda s: s.range(1).write.format("noop").mode("ignore").save(),
    "no_path": lambda s: s.range(1).write.save(),
    "empty_path": lambda s: s.range(1).write.parquet(""),
    "partition_unknown": lambda s: s.range(1).write.partitionBy("q").parquet(_folder()),
    "partition_all": lambda s: s.range(1).write.partitionBy("id").parquet(_folder()),
    "partition_twice": lambda s: _pair(s).write.partitionBy("y", "y").parquet(_folder()),
    "partition_map": lambda s: s.sql("SELECT 1 AS a, map(1, 2) AS m").write.partitionBy("m").parquet(_folder()),
    "partition_array": lambda s: s.sql("SELECT 1 AS a, array(1) AS m").write.partitionBy("m").json(_folder()),
    "partition_case": _back("SELECT 'a' AS x, 'b' AS y", ["Y"]),
    "partition_map_table": lambda s: s.sql("SELECT 1 AS a, map(1, 2) AS m").write.mode("overwrite").partitionBy("m").saveAsTable("ww_map"),
    "bucket_save": lambda s: s.range(1).write.bucketBy(2, "id").parquet(_folder()),
    "bucket_sort_save": lambda s: s.range(1).write.bucketBy(2, "id").sortBy("id").parquet(_folder()),
    "sort_save": lambda s: s.range(1).write.sortBy("id").parquet(_folder()),
    "sort_table": lambda s: s.range(1).write.sortBy("id").saveAsTable("ww_sort"),
    "bucket_unknown": lambda s: s.range(1).write.bucketBy(2, "q").saveAsTable("ww_bucket"),
    "bucket_sort_unknown": lambda s: s.range(1).write.bucketBy(2, "id").sortBy("q").saveAsTable("ww_bucket"),
    "bucket_many": lambda s: s.range(1).write.bucketBy(1_000_001, "id").saveAsTable("ww_bucket"),
    "bucket_partition": lambda s: _pair(s).write.partitionBy("y").bucketBy(2, "y").saveAsTable("ww_bucket"),
    "bucket_twice": lambda s: s.range(1).write.bucketBy(2, "id", "id").saveAsTable("ww_bucket"),
    "bucket_insert": lambda s: s.range(1).write.bucketBy(2, "id").insertInto("ww_missing"),
    "partition_insert": lambda s: s.range(1).write.partitionBy("id").insertInto("ww_missing"),
    "void": _back("SELECT NULL AS a, 1 AS b"),
    "void_only": _back("SELECT NULL AS a"),
    "void_nested": _back("SELECT array(NULL) AS a, struct(NULL AS x) AS c, 1 AS b"),
    "void_json": _back("SELECT NULL AS a, 1 AS b", format="json"),
    "void_csv": lambda s: s.sql("SELECT NULL AS a").write.csv(_folder()),
    "interval_parquet": lambda s: s.sql("SELECT make_interval(1, 2) AS a").write.parquet(_folder()),
    "struct_of_nothing": lambda s: s.createDataFrame([(1, ())], StructType([StructField("a", IntegerType()), StructField("b", StructType([]))])).write.parquet(_folder()),
    "append_names": _append("ww_append", "SELECT 1 AS a, 'x' AS z"),
    "append_reordered": _append("ww_append", "SELECT 'x' AS b, 1 AS a"),
    "append_types": _append("ww_append", "SELECT 'x' AS a, 1 AS b"),
    "append_fewer": _append("ww_append", "SELECT 1 AS a"),
    "append_more": _append("ww_append", "SELECT 1 AS a, 'x' AS b, 3 AS c"),
    "append_format": _append("ww_append", "SELECT 1 AS a, 'x' AS b", write=lambda w: w.format("csv")),
    "append_partitioned": _append("ww_append", "SELECT 1 AS a, 'x' AS b", write=lambda w: w.partitionBy("b")),
    "append_not_partitioned": _append("ww_append", "SELECT 1 AS a, 'x' AS b", "PARTITIONED BY (b)"),
    "append_as_partitioned": _append("ww_append", "SELECT 1 AS a, 'x' AS b", "PARTITIONED BY (b)", lambda w: w.partitionBy("B")),
    "append_bucketed": _append("ww_append", "SELECT 1 AS a, 'x' AS b", write=lambda w: w.bucketBy(2, "a").sortBy("b")),
    "append_as_bucketed": _append("ww_append", "SELECT 1 AS a, 'x' AS b", "CLUSTERED BY (a) SORTED BY (b) INTO 2 BUCKETS", lambda w: w.bucketBy(2, "a").sortBy("b")),
    "append_more_buckets": _append("ww_append", "SELECT 1 AS a, 'x' AS b", "CLUSTERED BY (a) INTO 2 BUCKETS", lambda w: w.bucketBy(3, "a")),
    "table_no_name": lambda s: s.range(1).write.saveAsTable(""),
    "table_three_parts": lambda s: s.range(1).write.saveAsTable("a.b.c"),
    "table_two_words": lambda s: s.range(1).write.saveAsTable("a b"),
    "table_of_nowhere": lambda s: s.range(1).write.saveAsTable("ww_nowhere.t"),
    "v2_no_name": lambda s: s.range(1).writeTo("").create(),
    "v2_missing": lambda s: s.range(1).writeTo("ww_missing").append(),
}


def append_to_view(spark):
    spark.sql("DROP VIEW IF EXISTS ww_view")
    spark.sql("CREATE VIEW ww_view AS SELECT 1 AS id")
    spark.range(1).write.mode("append").saveAsTable("ww_view")


def path_as_option(spark):
    folder = _folder()
    spark.range(2).write.option("PATH", folder).save()
    return spark.read.parquet(folder)
