"""Directories with columns in their paths (`/day=1/`), written and read."""
import os
import tempfile

from pyspark.sql import functions as F


def _folder():
    return tempfile.mkdtemp(prefix="conformance-") + "/t"


def _shown(df):
    return [df.schema.simpleString(), *sorted(str(row) for row in df.collect())]


def _written(spark, format):
    folder = _folder()
    rows = [(1, "x", 5), (2, "y", 6), (3, None, 5)]
    spark.createDataFrame(rows, "a int, p string, q int").write.format(format).partitionBy("q", "p").save(folder)
    return folder


def _condition(act):
    try:
        return _shown(act())
    except Exception as e:
        return e.getCondition()


def _reads(spark, format):
    folder = _written(spark, format)
    read = lambda: spark.read.format(format)
    return {
        "all": _shown(read().load(folder)),
        "below": _shown(read().load(f"{folder}/q=5")),
        "leaf": _shown(read().load(f"{folder}/q=5/p=x")),
        "glob of leaves": _shown(read().load(f"{folder}/*/p=x")),
        "glob": _condition(lambda: read().load(f"{folder}/q=*")),
        "two": _condition(lambda: read().load([f"{folder}/q=5", f"{folder}/q=6"])),
        "base": _shown(read().option("basePath", folder).load(f"{folder}/q=5")),
        "base of a glob": _shown(read().option("basePath", folder).load(f"{folder}/q=*/p=x")),
        "schema of the files": _shown(read().schema("a int").load(folder)),
        "schema with partitions": _shown(read().schema("q string, a int, p string").load(folder)),
        "filter": _shown(read().load(folder).filter("q = 5").select("p")),
    }


def _values(*values):
    def case(spark):
        folder = _folder()
        spark.createDataFrame(list(enumerate(values)), "a int, p string").write.partitionBy("p").parquet(folder)
        return _shown(spark.read.parquet(folder))

    return case


def _places(spark, query):
    folder = _folder()
    spark.sql(query).write.partitionBy("p").csv(folder)
    names = sorted(name for name in os.listdir(folder) if "=" in name)
    return [*names, *_shown(spark.read.csv(folder))]


def _deep(spark, *below):
    folder = _folder()
    for place in [".", *below] if "=" not in below[0] else below:
        spark.range(1).withColumn("place", F.lit(place)).coalesce(1).write.mode("append").csv(f"{folder}/{place}")
    return folder


def column_in_files_too(spark):
    folder = _folder()
    spark.range(2).withColumn("q", F.lit("file")).write.parquet(f"{folder}/q=7")
    return [_shown(spark.read.parquet(folder)), _shown(spark.read.parquet(f"{folder}/q=7"))]


def of_text(spark):
    folder = _folder()
    spark.createDataFrame([("l1", 1), ("l2", 2)], "value string, k int").write.partitionBy("k").text(folder)
    return _shown(spark.read.text(folder))


def _beside(*paths):
    """Texts in folders of which some are no columns."""

    def case(spark):
        folder = _folder()
        for path in paths:
            os.makedirs(os.path.dirname(f"{folder}/{path}"), exist_ok=True)
            with open(f"{folder}/{path}", "w") as file:
                file.write(path)
        return _condition(lambda: spark.read.text(folder))

    return case


def _under(key, value, act):
    def case(spark):
        spark.conf.set(key, value)
        try:
            return act(spark)
        finally:
            spark.conf.unset(key)

    return case


def _merged(spark):
    folder = _folder()
    spark.sql("SELECT 1 AS a").write.parquet(f"{folder}/p=1")
    spark.sql("SELECT 2 AS b").write.parquet(f"{folder}/p=2")
    return [
        _shown(spark.read.parquet(folder).select("a", "b", "p")),
        _condition(lambda: spark.read.option("mergeSchema", False).parquet(folder).select("a", "b")),
    ]


CASES = {
    "parquet": lambda s: _reads(s, "parquet"),
    "csv": lambda s: _reads(s, "csv"),
    "json": lambda s: _reads(s, "json"),
    "whole": _values("1", "2", None),
    "whole_signed": _values("-5", "+1"),
    "whole_zeros": _values("01", "02"),
    "long": _values("99999999999", "1"),
    "beyond_long": _values("999999999999999999999", "1"),
    "exponent": _values("1e5", "2"),
    "fraction": _values("1.5", "2"),
    "fraction_wide": _values("12345678901234567890.5", "1"),
    "fraction_marked": _values("1d", "2.0f"),
    "not_a_number": _values("NaN", "1"),
    "dates": _values("2024-01-01", "2024-02-03"),
    "date_and_timestamp": _values("2024-01-01", "2024-01-01 10:00:00"),
    "date_and_whole": _values("2024-01-01", "5"),
    "date_short": _values("2024-1-1", "2024-02-03"),
    "times": _values("10:00", "11:00"),
    "booleans": _values("true", "false"),
    "mixed": _values("1", "x"),
    "escaped": _values("a b", "c/d", "e=f", "g%h"),
    "unicode": _values("é", "ü"),
    "empty": _values("", "z"),
    "fractions_and_long": _values("1.5", "9999999999"),
    "timestamp_fraction": _values("2024-01-01 10:00:00.12", "2024-01-01 10:00:00"),
    "names_of_timestamps": lambda s: _places(s, "SELECT 1 AS v, timestamp'2024-01-02 03:04:05.120' AS p"),
    "names_of_fractions": lambda s: _places(s, "SELECT 1 AS v, 1e20D AS p UNION ALL SELECT 2, double('NaN')"),
    "names_of_intervals": lambda s: _places(s, "SELECT 1 AS v, interval 1 day AS p"),
    "of_void": lambda s: _places(s, "SELECT 1 AS v, NULL AS p"),
    "of_structs": lambda s: _places(s, "SELECT 1 AS v, named_struct('a', 1) AS p"),
    "other_directories": lambda s: _shown(s.read.csv(_deep(s, "x", "x/y"))),
    "of_other_names": lambda s: _condition(lambda: s.read.csv(_deep(s, "p=1", "p=2/q=3"))),
    "beside": _beside("a.txt", "k=1/b.txt"),
    "beside_a_folder": _beside("sub/b.txt", "k=1/b.txt"),
    "below_a_folder": _beside("sub/k=1/b.txt", "sub/k=2/b.txt"),
    "above_a_folder": _beside("k=1/sub/b.txt"),
    "around_a_folder": _beside("k=1/sub/j=2/b.txt"),
    "not_inferred": _under("spark.sql.sources.partitionColumnTypeInference.enabled", "false", lambda s: _shown(s.read.csv(_deep(s, "p=1", "p=2")))),
    "merged": _under("spark.sql.parquet.mergeSchema", "true", _merged),
}
