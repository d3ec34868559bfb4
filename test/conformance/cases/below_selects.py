"""What is asked for above relations that leave out or rename a column, and that lies below them (Spark's `resolveExprsAndAddMissingAttrs`)."""
from pyspark.sql import Window as W
from pyspark.sql import functions as F
from pyspark.sql import types as T

#: Of the frame `d`, with the columns a, b and c.
MADE = {
    "drop": lambda s, d: d.drop("b"),
    "drop_of_frame": lambda s, d: d.drop(d.b),
    "drop_twice": lambda s, d: d.drop("b").drop("c"),
    "drop_and_alias": lambda s, d: d.drop("b").alias("z"),
    "drop_and_hint": lambda s, d: d.drop("b").hint("broadcast"),
    "drop_and_filter": lambda s, d: d.drop("b").filter("a > 0"),
    "drop_and_keys": lambda s, d: d.drop("b").dropDuplicates(["a"]),
    "drop_and_limit": lambda s, d: d.drop("b").limit(5),
    "drop_and_na": lambda s, d: d.drop("b").na.drop(),
    "drop_and_observe": lambda s, d: d.drop("b").observe("o", F.count(F.lit(1))),
    "drop_and_offset": lambda s, d: d.drop("b").offset(0),
    "drop_and_repartition": lambda s, d: d.drop("b").repartition("a"),
    "drop_and_sample": lambda s, d: d.drop("b").sample(1.0),
    "drop_and_sort": lambda s, d: d.drop("b").sort("a"),
    "drop_and_union": lambda s, d: d.drop("b").union(d.drop("b")),
    "drop_and_cross": lambda s, d: d.drop("b").crossJoin(s.range(1)),
    "drop_of_groups": lambda s, d: d.groupBy("a", "b").count().drop("b"),
    "fill": lambda s, d: d.na.fill({"c": 9.0}),
    "fill_and_drop": lambda s, d: d.na.fill(0).drop("b"),
    "replace": lambda s, d: d.na.replace(1, 5),
    "rename": lambda s, d: d.withColumnRenamed("b", "k"),
    "rename_twice": lambda s, d: d.withColumnRenamed("b", "k").withColumnRenamed("k", "j"),
    "rename_groups": lambda s, d: d.groupBy("b").count().withColumnRenamed("b", "k"),
    "rename_by_map": lambda s, d: d.withColumnsRenamed({"b": "k"}),
    "rename_all": lambda s, d: d.toDF("p", "q", "r"),
    "schema": lambda s, d: d.to(T.StructType().add("a", "long")),
    "select": lambda s, d: d.select("a"),
    "select_twice": lambda s, d: d.select("a", "c").select("a"),
    "select_of_windows": lambda s, d: d.select("a", F.row_number().over(W.orderBy("a"))),
    "text": lambda s, d: s.sql("SELECT * EXCEPT (b) FROM {d}", d=d),
    "text_with": lambda s, d: s.sql("WITH x AS (SELECT a, b FROM {d}) SELECT a FROM x", d=d),
}
ASKED = {
    "filter": lambda r, d: r.filter("b IS NOT NULL"),
    "order": lambda r, d: r.orderBy(F.col("b").desc(), "a"),
    "of_frame": lambda r, d: r.filter(d.b == "y"),
    "spread": lambda r, d: r.repartition("b").sortWithinPartitions("b").filter("c > 1"),
}


def _case(made, asked):
    def case(spark):
        d = spark.createDataFrame([(1, "x", 2.0), (2, "y", None), (2, "z", 4.0)], "a int, b string, c double")
        return asked(made(spark, d), d)

    return case


CASES = {f"{name}_{above}": _case(made, asked) for name, made in MADE.items() for above, asked in ASKED.items()}
for name in ("text_of_frame", "text_with_of_frame", "rename_groups_order", "drop_and_keys_spread"):
    del CASES[name]
