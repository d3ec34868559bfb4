"""Every method of DataFrame, on a few small frames."""
import datetime

from pyspark.errors import PySparkException
from pyspark.sql import Row, Window, functions as F
from support import options


def _condition(failing):
    try:
        return failing()
    except PySparkException as e:
        return [type(e).__name__, e.getCondition()]


def _people(spark):
    return spark.createDataFrame([(1, "ann", 30.5), (2, "bob", None), (3, None, 7.25), (3, "cyd", 7.25)], "id int, name string, score double")


def _depts(spark):
    return spark.createDataFrame([("ann", "x"), ("bob", "y"), ("zed", "z")], "name string, dept string")


def _wide(spark):
    return spark.createDataFrame([(1, 10, 20.5), (2, None, 40.5)], "id int, a int, b double")


@options(own=True)
def temp_views(spark):
    frame = _people(spark)
    frame.createTempView("tv")
    frame.createOrReplaceTempView("tv")
    return spark.table("tv").select("id")


@options(own=True)
def temp_view_twice(spark):
    _people(spark).createTempView("tv2")
    _people(spark).createTempView("tv2")


@options(ordered=True)
def order_by(spark):
    return _people(spark).orderBy(F.desc("id"), "name")


def toDF_wrong(spark):
    return _people(spark).toDF("a", "b")


@options(own=True)
def observe(spark):
    from pyspark.sql import Observation

    seen = Observation("o")
    _people(spark).observe(seen, F.count(F.lit(1)).alias("n"), F.max("id").alias("m")).collect()
    return seen.get


def subquery_scalar(spark):
    return spark.range(3).where(F.col("id") == spark.range(2).select(F.max("id")).scalar())


def subquery_exists(spark):
    right = spark.range(1, 3).alias("r")
    return spark.range(3).alias("l").where(right.where(F.col("r.id") == F.col("l.id").outer()).exists())


def lateral_join(spark):
    return spark.range(3).alias("l").lateralJoin(spark.range(2).select((F.col("l.id").outer() * 10 + F.col("id")).alias("x")))


def random_split(spark):
    a, b = spark.range(100).randomSplit([0.3, 0.7], 7)
    return a.count() + b.count()


def sample_repeats(spark):
    frame = spark.range(100)
    return frame.sample(0.5, 3).collect() == frame.sample(0.5, 3).collect(), frame.sample(1.0).count()


def stale_column(spark):
    return _people(spark).select(_depts(spark).dept)


def self_join_ambiguous(spark):
    frame = _people(spark)
    return frame.join(frame, frame.id == frame.id).select(frame.id)


def join_same_names(spark):
    left, right = _people(spark), _depts(spark)
    return left.join(right, left.name == right.name).select(left.id, right.name, right.dept)


def join_star_names(spark):
    left, right = _people(spark), _depts(spark)
    return left.join(right, left.name == right.name, "left")


CASES = {
    "select_names": lambda s: _people(s).select("id", "name"),
    "select_star": lambda s: _people(s).select("*", (F.col("id") + 1).alias("next")),
    "select_struct_star": lambda s: _people(s).select(F.struct("id", "name").alias("p")).select("p.*"),
    "select_missing": lambda s: _people(s).select("nam"),
    "select_expr": lambda s: _people(s).selectExpr("id * 2", "upper(name) as u", "*"),
    "select_list": lambda s: _people(s).select(["id", F.col("score")]),
    "getitem": lambda s: _people(s)[["id", "score"]],
    "getitem_filter": lambda s: _people(s)[F.col("id") > 1],
    "getattr": lambda s: (lambda d: d.select(d.name, d["score"]))(_people(s)),
    "getattr_missing": lambda s: _people(s).nope,
    "col_regex": lambda s: _people(s).select(_people(s).colRegex("`(id|name)`")),
    "with_column": lambda s: _people(s).withColumn("id", F.col("id") * 10).withColumn("k", F.lit("c")),
    "with_columns": lambda s: _people(s).withColumns({"a": F.col("id") + 1, "score": F.lit(None)}),
    "with_column_renamed": lambda s: _people(s).withColumnRenamed("id", "key").withColumnRenamed("nope", "x"),
    "with_columns_renamed": lambda s: _people(s).withColumnsRenamed({"id": "name", "name": "id"}),
    "with_columns_renamed_same": lambda s: _people(s).withColumnsRenamed({"id": "x", "name": "x"}),
    "with_metadata": lambda s: _people(s).withMetadata("id", {"k": 1}),
    "with_watermark": lambda s: s.range(1).select(F.timestamp_seconds("id").alias("t")).withWatermark("t", "1 minute"),
    "drop": lambda s: _people(s).drop("name", "nope"),
    "drop_column": lambda s: (lambda d: d.drop(d.name))(_people(s)),
    "filter_text": lambda s: _people(s).filter("id > 1 and score is not null"),
    "where": lambda s: _people(s).where(F.col("name").isNull()),
    "filter_not_boolean": lambda s: _people(s).filter("id"),
    "filter_bad_text": lambda s: _people(s).filter("id >"),
    "distinct": lambda s: _people(s).select("id").distinct(),
    "drop_duplicates": lambda s: _people(s).dropDuplicates(["id"]).select("id"),
    "drop_duplicates_all": lambda s: _people(s).union(_people(s)).dropDuplicates(),
    "drop_duplicates_missing": lambda s: _people(s).dropDuplicates(["nope"]),
    "drop_duplicates_watermark": lambda s: s.range(1).select(F.timestamp_seconds("id").alias("t")).withWatermark("t", "1 minute").dropDuplicatesWithinWatermark(["t"]),
    "limit": lambda s: s.range(10).limit(3),
    "offset": lambda s: s.range(5).offset(3),
    "tail": lambda s: s.range(10).tail(3),
    "head": lambda s: s.range(10).head(2),
    "head_one": lambda s: s.range(10).head(),
    "head_empty": lambda s: s.range(0).head(),
    "first": lambda s: s.range(3, 5).first(),
    "take": lambda s: _people(s).take(2),
    "count": lambda s: _people(s).count(),
    "collect": lambda s: _people(s).collect(),
    "collect_nested": lambda s: s.sql("SELECT named_struct('a', array(1, 2), 'm', map('k', date'2024-01-01')) AS s").collect(),
    "to_local_iterator": lambda s: list(s.range(3).toLocalIterator()),
    "is_empty": lambda s: [s.range(0).isEmpty(), s.range(1).isEmpty()],
    "columns": lambda s: _people(s).columns,
    "dtypes": lambda s: _people(s).dtypes,
    "schema": lambda s: _people(s).schema.jsonValue(),
    "is_local": lambda s: [_people(s).isLocal(), s.range(1).isLocal()],
    "is_streaming": lambda s: _people(s).isStreaming,
    "input_files": lambda s: _people(s).inputFiles(),
    "same_semantics": lambda s: [s.range(3).sameSemantics(s.range(3)), s.range(3).sameSemantics(s.range(4))],
    "union": lambda s: _people(s).union(_people(s)).groupBy("id").count(),
    "union_types": lambda s: s.range(2).union(s.createDataFrame([("x",)], "k string")),
    "union_columns": lambda s: s.range(2).union(_people(s)),
    "union_by_name": lambda s: _people(s).unionByName(_people(s).select("score", "name", "id")),
    "union_by_name_missing": lambda s: _people(s).unionByName(_depts(s)),
    "union_by_name_allow": lambda s: _people(s).unionByName(_depts(s), allowMissingColumns=True),
    "intersect": lambda s: s.range(5).intersect(s.range(3, 9)),
    "intersect_all": lambda s: s.range(5).union(s.range(5)).intersectAll(s.range(3).union(s.range(3))),
    "except_all": lambda s: s.range(3).union(s.range(3)).exceptAll(s.range(2)),
    "subtract": lambda s: s.range(5).subtract(s.range(2, 9)),
    "cross_join": lambda s: s.range(2).crossJoin(s.range(2)),
    "join_using": lambda s: _people(s).join(_depts(s), "name"),
    "join_using_list": lambda s: _people(s).join(_depts(s), ["name"], "left"),
    "join_full": lambda s: _people(s).join(_depts(s), "name", "full_outer"),
    "join_right": lambda s: _people(s).join(_depts(s), "name", "right"),
    "join_semi": lambda s: _people(s).join(_depts(s), "name", "left_semi"),
    "join_anti": lambda s: _people(s).join(_depts(s), "name", "anti"),
    "join_cross_type": lambda s: s.range(2).join(s.range(1), how="cross"),
    "join_bad_type": lambda s: s.range(2).join(s.range(1), "id", "sideways"),
    "join_using_missing": lambda s: _people(s).join(_depts(s), "dept"),
    "join_aliases": lambda s: _people(s).alias("p").join(_depts(s).alias("d"), F.col("p.name") == F.col("d.name")).select("p.id", "d.dept"),
    "join_ambiguous": lambda s: _people(s).alias("p").join(_depts(s).alias("d"), F.col("p.name") == F.col("d.name")).select("name"),
    "join_conditions": lambda s: _people(s).alias("a").join(_people(s).alias("b"), [F.col("a.id") < F.col("b.id"), F.col("b.name").isNotNull()]).select("a.id", "b.name"),
    "alias_star": lambda s: _people(s).alias("p").select("p.*"),
    "to_df": lambda s: _people(s).toDF("a", "b", "c"),
    "to_schema": lambda s: _people(s).to(__import__("pyspark").sql.types.StructType.fromDDL("score float, id bigint")),
    "to_schema_missing": lambda s: _people(s).to(__import__("pyspark").sql.types.StructType.fromDDL("id int, other string")),
    "to_schema_fields": lambda s: s.sql("SELECT named_struct('a', 1, 'b', 'x') st").to(__import__("pyspark").sql.types.StructType.fromDDL("st struct<b:string,c:int>")),
    "to_schema_type": lambda s: _people(s).to(__import__("pyspark").sql.types.StructType.fromDDL("name int")),
    "join_side_key": lambda s: (lambda other: _people(s).join(other, "name", "left").select("name", other.name))(_depts(s)),
    "to_schema_not_null": lambda s: _people(s).to(__import__("pyspark").sql.types.StructType.fromDDL("name string not null")),
    "to_json": lambda s: s.sql("SELECT 1 AS a, named_struct('b', NULL, 'c', 'x') AS s").select(F.to_json(F.struct("a", "s"))),
    "transform": lambda s: s.range(3).transform(lambda d: d.withColumn("y", F.col("id") * 2)),
    "repartition": lambda s: s.range(5).repartition(2).selectExpr("sum(id)"),
    "repartition_columns": lambda s: _people(s).repartition(2, "id"),
    "repartition_name_only": lambda s: _people(s).repartition("id"),
    "repartition_by_range": lambda s: _people(s).repartitionByRange(2, "id"),
    "repartition_zero": lambda s: s.range(5).repartition(0),
    "coalesce": lambda s: s.range(5).coalesce(1),
    "sort": options(ordered=True)(lambda s: _people(s).sort(F.col("score").desc_nulls_last(), F.col("name").asc_nulls_first())),
    "sort_flag": options(ordered=True)(lambda s: _people(s).sort("id", "name", ascending=[False, True])),
    "sort_ordinal": options(ordered=True)(lambda s: _people(s).sort(2)),
    "sort_within": lambda s: _people(s).sortWithinPartitions("id"),
    "hint": lambda s: _people(s).join(_depts(s).hint("broadcast"), "name"),
    "hint_other": lambda s: _people(s).hint("no_such_hint", 1),
    "describe": lambda s: _people(s).describe(),
    "describe_columns": lambda s: _people(s).describe("score", "name"),
    "describe_missing": lambda s: _people(s).describe("nope"),
    "summary": lambda s: _people(s).summary(),
    "summary_some": lambda s: _people(s).summary("count", "min", "50%", "count_distinct"),
    "summary_bad": lambda s: _people(s).summary("nonsense"),
    "melt": lambda s: _wide(s).melt("id", ["a", "b"], "k", "v"),
    "unpivot": lambda s: _wide(s).unpivot("id", ["a", "b"], "k", "v"),
    "unpivot_all": lambda s: _wide(s).unpivot(["id"], None, "k", "v"),
    "unpivot_bad": lambda s: _people(s).unpivot("id", ["name", "score"], "k", "v"),
    "unpivot_empty": lambda s: _wide(s).unpivot("id", [], "k", "v"),
    "transpose": lambda s: _wide(s).transpose(),
    "transpose_column": lambda s: _wide(s).transpose("a"),
    "transpose_mixed": lambda s: _people(s).transpose(),
    "transpose_empty": lambda s: _wide(s).limit(0).transpose(),
    "cache": lambda s: s.range(3).cache().count(),
    "persist": lambda s: str(s.range(3).persist().unpersist().storageLevel),
    "checkpoint_local": lambda s: s.range(3).localCheckpoint().count(),
    "group_by_struct_field": lambda s: s.sql("SELECT named_struct('a', 1) AS s").groupBy("s.a").count(),
    "to_arrow": lambda s: s.range(2).toArrow().to_pylist(),
    "to_pandas": lambda s: _people(s).toPandas().fillna("-").values.tolist(),
    "foreach": lambda s: s.range(2).foreach(print),
    "replace_name": lambda s: _people(s).replace("ann", "eve"),
    "grouping_sets": lambda s: _people(s).groupingSets([["id"], []], "id").agg(F.count("*").alias("n")),
    "metadata_column": lambda s: s.range(1).metadataColumn("nope"),
    "metadata_column_of_a_column": lambda s: s.range(1).select(s.range(1).metadataColumn("id")),
    "col_regex_without_backticks": lambda s: (lambda d: d.select(d.colRegex("name")))(_people(s)),
    "col_regex_of_no_column": lambda s: (lambda d: d.select(d.colRegex("i.*")))(_people(s)),
    "col_regex_of_a_table": lambda s: (lambda d: d.select(d.colRegex("p.`[in].*`")))(_people(s).alias("p")),
    "distinct_by_no_columns": lambda s: _people(s).dropDuplicates([]),
    "sample_with_replacement": lambda s: [300 < s.range(100).sample(True, 4.0, 1).count() < 500, s.range(100).sample(True, 0.0, 1).count(), s.range(100).sample(True, 3.0, 1).distinct().count() > 80],
    "sample_with_replacement_of_less_than_none": lambda s: s.range(3).sample(True, -1.0, 1),
    "show_less_than_none": lambda s: s.range(3)._show_string(-1),
    "order_is_no_value": lambda s: _condition(lambda: _people(s).select(F.col("id").desc()).collect()),
    "order_is_no_group": lambda s: _condition(lambda: _people(s).groupBy(F.col("id").desc()).count().collect()),
    "group_of_a_call": lambda s: _people(s).groupBy(F.upper("name"), F.col("id") % 2).count(),
    "nth_value_without_nulls": lambda s: _people(s).select(F.nth_value("id", 2, True).over(Window.orderBy("id"))),
    "schema_of_a_column": lambda s: _people(s).select(F.schema_of_json("name")),
    "exists_unused": lambda s: s.range(2).select(s.range(1).select(F.lit(1)).scalar().alias("x")),
    "scalar_two_columns": lambda s: s.range(2).select(_people(s).scalar()),
    "as_table_argument": lambda s: type(s.range(1).asTable()).__name__,
    "merge_into": lambda s: s.range(1).mergeInto("no_table", F.col("id") == 1).whenMatched().delete().merge(),
    "range_step": lambda s: s.range(10, 0, -3),
    "range_partitions": lambda s: s.range(0, 4, 1, 3),
    "empty_frame": lambda s: s.createDataFrame([], "a int, b string"),
    "empty_schema": lambda s: s.range(2).select(),
    "sql_args_named": lambda s: s.sql("SELECT :a + 1 AS x, :b AS y", args={"a": 4, "b": "t"}),
    "sql_args_position": lambda s: s.sql("SELECT ? AS x, ? AS y", args=[1.5, None]),
    "sql_args_date": lambda s: s.sql("SELECT ? AS d, ? AS t", args=[datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2, 3, 4, 5)]),
    "sql_args_array": lambda s: s.sql("SELECT :a AS x", args={"a": F.array(F.lit(1), F.lit(2))}),
    "sql_frames": lambda s: s.sql("SELECT * FROM {d} WHERE id > {n}", d=_people(s), n=1),
    "table_missing": lambda s: s.table("no_such_table_here"),
    "tvf_range": lambda s: s.tvf.range(3),
    "tvf_explode": lambda s: s.tvf.explode(F.array(F.lit(1), F.lit(2))),
    "tvf_posexplode_outer": lambda s: s.tvf.posexplode_outer(F.array()),
    "tvf_inline": lambda s: s.tvf.inline(F.array(F.struct(F.lit(1), F.lit("a")))),
    "tvf_stack": lambda s: s.tvf.stack(F.lit(2), F.lit(1), F.lit(2), F.lit(3)),
    "tvf_json_tuple": lambda s: s.tvf.json_tuple(F.lit('{"a":1}'), F.lit("a")),
    "with_field": lambda s: s.sql("SELECT named_struct('a', 1, 'b', 2) AS s").select(F.col("s").withField("c", F.lit(3)).dropFields("a").alias("s")),
    "get_field": lambda s: s.sql("SELECT named_struct('a', 1) AS s, array(5) AS r, map('k', 2) AS m").select(F.col("s").getField("a"), F.col("r")[0], F.col("m").getItem("k")),
    "rows_in": lambda s: s.createDataFrame([Row(a=1, b="x"), Row(a=2, b=None)]),
    "dicts_in": lambda s: s.createDataFrame([{"a": 1, "b": [1, 2]}, {"a": None, "b": None}]),
    "hint_number": lambda s: s.sql("SELECT 1 a, 2 b").hint("repartition", 3),
    "hint_of_no_column": lambda s: s.sql("SELECT 1 a, 2 b").hint("repartition", "zz"),
    "hint_number_and_column": lambda s: s.sql("SELECT 1 a, 2 b").hint("repartition", 3, "a"),
    "hint_no_partitions": lambda s: s.sql("SELECT 1 a, 2 b").hint("repartition", 0),
    "hint_coalesce": lambda s: s.sql("SELECT 1 a, 2 b").hint("coalesce", 1),
    "hint_coalesce_bare": lambda s: s.sql("SELECT 1 a, 2 b").hint("coalesce"),
    "hint_coalesce_column": lambda s: s.sql("SELECT 1 a, 2 b").hint("coalesce", "a"),
    "hint_rebalance_order": lambda s: s.sql("SELECT 1 a, 2 b").hint("rebalance", "a", 3),
    "hint_range_of_no_column": lambda s: s.sql("SELECT 1 a, 2 b").hint("repartition_by_range", "zz"),
    "hint_two_numbers": lambda s: s.sql("SELECT 1 a, 2 b").hint("repartition", 3, 4),
    "hint_of_a_boolean": lambda s: s.sql("SELECT 1 a, 2 b").hint("repartition", True),
    "hint_broadcast": lambda s: s.sql("SELECT 1 a, 2 b").hint("broadcast", "x"),
    "random_split": random_split,
}
del CASES["random_split"]
