"""Tables over folders that are there already: their partitions are those that were added, recovered or written."""
import tempfile

from pyspark.sql import functions as F


def _table(spark, name, how="(id BIGINT, k INT) USING parquet PARTITIONED BY (k)"):
    path = tempfile.mkdtemp(prefix="conformance-") + "/t"
    spark.range(6).select("id", (F.col("id") % 2).cast("int").alias("k")).write.partitionBy("k").parquet(path)
    spark.sql(f"DROP TABLE IF EXISTS {name}")
    spark.sql(f"CREATE TABLE {name} {how} LOCATION '{path}'")
    return path


def _after(*statements, how=None):
    def case(spark):
        _table(spark, "over_folders") if how is None else _table(spark, "over_folders", how)
        try:
            for text in statements:
                spark.sql(text)
            parts = [row[0] for row in spark.sql("SHOW PARTITIONS over_folders").collect()]
            return [parts, sorted(str(row) for row in spark.table("over_folders").collect())]
        finally:
            spark.sql("DROP TABLE over_folders")

    return case


def recovered_by_catalog(spark):
    path = _table(spark, "over_folders")
    before = spark.table("over_folders").count()
    spark.catalog.recoverPartitions("over_folders")
    after = spark.table("over_folders").count()
    spark.sql("DROP TABLE over_folders")
    return [before, after, spark.read.parquet(path).count()]


def created_by_catalog(spark):
    path = _table(spark, "over_folders")
    spark.sql("DROP TABLE over_folders")
    spark.catalog.createTable("over_folders", path=path, source="parquet")
    before = spark.table("over_folders").count()
    spark.catalog.recoverPartitions("over_folders")
    after = spark.table("over_folders").count()
    spark.sql("DROP TABLE over_folders")
    return [before, after]


def written_with_path(spark):
    path = tempfile.mkdtemp(prefix="conformance-") + "/t"
    spark.sql("DROP TABLE IF EXISTS over_folders")
    spark.range(4).select("id", (F.col("id") % 2).alias("k")).write.partitionBy("k").option("path", path).saveAsTable("over_folders")
    found = [row[0] for row in spark.sql("SHOW PARTITIONS over_folders").collect()]
    rows = sorted(str(row) for row in spark.table("over_folders").collect())
    spark.sql("DROP TABLE over_folders")
    return [found, rows]


ADD, DROP = "ALTER TABLE over_folders ADD PARTITION", "ALTER TABLE over_folders DROP PARTITION"
CASES = {
    "as_made": _after(),
    "repaired": _after("MSCK REPAIR TABLE over_folders"),
    "recovered": _after("ALTER TABLE over_folders RECOVER PARTITIONS"),
    "added": _after(f"{ADD} (k = 1)"),
    "added_twice": _after(f"{ADD} (k = 1)", f"{ADD} (k = 1)"),
    "added_if_not_there": _after(f"{ADD} (k = 1)", f"ALTER TABLE over_folders ADD IF NOT EXISTS PARTITION (k = 1)"),
    "added_without_rows": _after(f"{ADD} (k = 9)"),
    "dropped": _after("MSCK REPAIR TABLE over_folders", f"{DROP} (k = 1)"),
    "dropped_and_recovered": _after("MSCK REPAIR TABLE over_folders", f"{DROP} (k = 1)", "MSCK REPAIR TABLE over_folders"),
    "dropped_unknown": _after(f"{DROP} (k = 1)"),
    "synchronized": _after(f"{ADD} (k = 1)", "MSCK REPAIR TABLE over_folders SYNC PARTITIONS"),
    "written": _after("INSERT INTO over_folders VALUES (9, 7)"),
    "written_beside": _after("INSERT INTO over_folders VALUES (9, 1)"),
    "written_then_repaired": _after("INSERT INTO over_folders VALUES (9, 7)", "MSCK REPAIR TABLE over_folders"),
    "inferred": _after(how="USING parquet"),
    "inferred_and_repaired": _after("MSCK REPAIR TABLE over_folders", how="USING parquet"),
    "partitioned_without_columns": _after(how="USING parquet PARTITIONED BY (k)"),
}
