"""The hidden column `_metadata` of what stands in files, and input_file_name() and its kind: which plans can name them, and what they tell."""
import os
import tempfile

from pyspark.errors import PySparkException
from pyspark.sql import functions as F
from pyspark.sql.window import Window
from support import options

MOMENT_NS = 1700000000123456789
ODD_NAMES = ["plain", "a b", "p%20q", "h#x", "é", "q~x", "plus+", "eq=1", "(par)", "cu{r}", "ca^ret", "ba`ck", 'dq"', "pipe|", "nb\u00a0sp", "tab\tx"]


def _files(texts):
    """A folder with these files by their names in it, all changed at one moment."""
    root = tempfile.mkdtemp(prefix="conformance-")
    for name, text in texts.items():
        place = os.path.join(root, name)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "w") as file:
            file.write(text)
        os.utime(place, ns=(MOMENT_NS, MOMENT_NS))
    return root


def _csv(spark):
    return spark.read.csv(_files({"one.csv": "a,b\n1,2\n3,4\n", "two.csv": "a,b\n5,6\n"}), header=True, inferSchema=True)


def _parquet(spark, rows=5, name="p"):
    root = os.path.join(tempfile.mkdtemp(prefix="conformance-"), name)
    spark.range(rows).select(F.col("id"), F.concat(F.lit("x"), "id").alias("v")).coalesce(1).write.parquet(root)
    return spark.read.parquet(root)


def _own(spark):
    """Data with a column of the name."""
    root = os.path.join(tempfile.mkdtemp(prefix="conformance-"), "p")
    spark.sql("SELECT 1 AS id, 2 AS _metadata").coalesce(1).write.parquet(root)
    return spark.read.parquet(root)


def _condition(make):
    try:
        make()
    except PySparkException as e:
        return e.getCondition()
    return "none"


def schema_of_parquet(spark):
    return _parquet(spark).select("*", "_metadata").limit(0)


def schema_of_csv(spark):
    return _csv(spark).select("_metadata").limit(0)


def every_field(spark):
    return _csv(spark).select("a", *[f"_metadata.file_{name}" for name in ("name", "size", "block_start", "block_length", "modification_time")])


def odd_paths(spark):
    df = spark.read.text(_files({f"{name}.txt": name for name in ODD_NAMES}))
    tail = F.regexp_replace("_metadata.file_path", "^.*/", "")
    return df.select("value", "_metadata.file_name", tail.alias("p"), F.regexp_replace(F.input_file_name(), "^.*/", "").alias("n"))


def path_begins(spark):
    df = _csv(spark)
    ways = [F.col("_metadata.file_path").like("file:/_%"), F.col("_metadata.file_path").like("file://%"), F.input_file_name().like("file:///%")]
    return df.select(*[way.alias(f"c{i}") for i, way in enumerate(ways)]).distinct()


def json_partitions(spark):
    root = _files({"d=1/one.json": '{"a":1}\n{"a":2}\n', "d=a b/two.json": '{"a":3}\n'})
    return spark.read.json(root).select("*", "_metadata.file_name", F.col("_metadata.file_path").like("%/d=a%20b/%").alias("p"))


def json_whole(spark):
    return spark.read.json(_files({"one.json": '[{"a":1},{"a":2}]'}), multiLine=True).select("*", "_metadata.file_name")


def json_malformed(spark):
    return spark.read.json(_files({"one.json": '{"a":1}\n{"a":x}\n'})).select("*", "_metadata.file_name")


def json_dropped(spark):
    root = _files({"one.json": '{"a":1}\n{"a":x}\n'})
    return spark.read.schema("a int").json(root, mode="DROPMALFORMED").select("*", "_metadata.file_size")


def xml_files(spark):
    root = _files({"one.xml": "<r><row><a>1</a></row><row><a>2</a></row></r>"})
    return spark.read.format("xml").option("rowTag", "row").load(root).select("*", "_metadata.file_name")


def csv_whole(spark):
    root = _files({"one.csv": 'a,b\n"1\n1",2\n3,4\n'})
    return spark.read.csv(root, header=True, multiLine=True).select("*", "_metadata.file_name")


def text_whole_in_partitions(spark):
    return spark.read.text(_files({"d=1/one.txt": "a\nb\n", "d=2/two.txt": "c"}), wholetext=True).select("*", "_metadata.file_name")


def text_split_in_partitions(spark):
    return spark.read.text(_files({"d=1/one.txt": "a;b", "d=2/two.txt": "c"}), lineSep=";").select("*", "_metadata.file_name")


def partitions_named_as_ours(spark):
    found = []
    for name in ("file", "line", "record", "fields"):
        found += spark.read.json(_files({f"{name}=x/one.json": '{"a":1}\n'})).collect()
        found += spark.read.text(_files({f"{name}=x/one.txt": "t\n"})).collect()
        found += spark.read.csv(_files({f"{name}=x/one.csv": "c\n"})).collect()
    return [str(row) for row in found]


def columns_named_as_ours(spark):
    root = os.path.join(tempfile.mkdtemp(prefix="conformance-"), "p")
    spark.sql("SELECT 'f' AS filename, 2 AS outboard_file").coalesce(1).write.parquet(root)
    return spark.read.parquet(root).select("*", F.input_file_name().like("%.parquet"), F.col("_metadata.file_name").like("part%"))


def globs(spark):
    root = _files({"x/one.txt": "a\n", "y/two.txt": "b\n", "y/three.csv": "c\n"})
    return spark.read.text(root + "/*/*o*.txt").select("value", "_metadata.file_name")


def folders_below(spark):
    root = _files({"x/one.csv": "1\n", "two.csv": "2\n", "none.csv": ""})
    return spark.read.csv(root, recursiveFileLookup=True).select("_c0", "_metadata.file_name")


def row_index(spark):
    return _parquet(spark).select("_metadata.row_index", "id")


def row_index_of_some(spark):
    return _parquet(spark, 30000).where("id IN (5, 1000, 29999)").select("id", "_metadata.row_index")


def row_index_asked(spark):
    return _parquet(spark, 30000).where("_metadata.row_index % 10000 = 7").select("id")


def row_index_counted(spark):
    return _parquet(spark, 1000).where("_metadata.row_index > 990 AND _metadata.file_size > 0").count()


def files_counted(spark):
    return _parquet(spark).where(F.col("_metadata.file_name").like("part%")).count()


def all_fields(spark):
    return _parquet(spark).select("_metadata.*").limit(0)


def filtered(spark):
    return _csv(spark).where("_metadata.file_name = 'one.csv'")


def filtered_by_moment(spark):
    return _csv(spark).where("_metadata.file_modification_time < timestamp'2023-01-01 00:00:00'").count()


def grouped(spark):
    return _csv(spark).groupBy("_metadata.file_name").agg(F.sum("a"), F.max("_metadata.file_size"))


def grouped_whole(spark):
    return _csv(spark).groupBy("_metadata").count().select("_metadata.file_name", "count")


def rolled_up(spark):
    return _csv(spark).rollup("_metadata.file_name").count()


def pivoted(spark):
    return _csv(spark).groupBy("_metadata.file_name").pivot("a").count()


def by_time_window(spark):
    root = _files({"one.csv": "2024-01-01 00:00:00\n2024-01-01 00:10:00\n"})
    df = spark.read.schema("t timestamp").csv(root)
    return df.groupBy(F.window("t", "5 minutes"), "_metadata.file_name").count().select("window.start", "file_name", "count")


@options(ordered=True)
def sorted_by(spark):
    return _parquet(spark).orderBy(F.col("_metadata.row_index").desc())


def numbered(spark):
    window = Window.partitionBy("_metadata.file_name").orderBy(F.desc("_metadata.row_index"))
    return _parquet(spark).select("id", F.row_number().over(window).alias("n"))


def exploded(spark):
    return _csv(spark).select("a", F.explode(F.array("_metadata.file_name")))


def with_column(spark):
    return _parquet(spark).withColumn("i", F.col("_metadata.row_index"))


def replaced(spark):
    return _parquet(spark).withColumn("_metadata", F.lit(1)).select("_metadata").distinct()


def behind_selects(spark):
    df = _parquet(spark)
    steps = {
        "select": df.select((F.col("id") + 1).alias("z")),
        "rename": df.withColumnRenamed("id", "k"),
        "drop": df.drop("id"),
        "toDF": df.toDF("a", "b"),
        "filter": df.where("id > 2"),
        "limit": df.limit(2),
        "sort": df.orderBy("id"),
        "distinct": df.distinct(),
        "dropDuplicates": df.dropDuplicates(["id"]),
        "fillna": df.fillna(0),
        "dropna": df.dropna(),
        "sample": df.sample(1.0, seed=1),
        "repartition": df.repartition(2, "_metadata.row_index"),
        "hint": df.hint("broadcast"),
        "explode": df.select("id", F.explode(F.array(F.lit(1)))),
        "join": df.crossJoin(spark.range(1).toDF("other")),
        "alias": df.alias("a"),
        "alias of select": df.select("id").alias("a"),
        "group": df.groupBy("id").count(),
        "union": df.union(df),
        "using": df.join(spark.range(3), "id"),
        "semi": df.join(spark.range(3), "id", "left_semi"),
        "unpivot": df.unpivot(["id"], ["v"], "k", "w"),
        "local": spark.range(1),
    }
    found = {}
    for name, step in steps.items():
        try:
            found[name] = sorted(row[0] for row in step.select("_metadata.row_index").collect())
        except PySparkException as e:
            found[name] = e.getCondition()
    return found


def aliases(spark):
    df = _parquet(spark, 2)
    wanted = {
        "a": df.alias("a").select("a._metadata.row_index"),
        "a b": df.alias("a").alias("b").select("b._metadata.row_index"),
        "b a": df.alias("a").alias("b").select("a._metadata.row_index"),
        "select": df.select("id").alias("a").select("a._metadata.row_index"),
    }
    return {name: _condition(query.collect) for name, query in wanted.items()}


def joined(spark):
    a, b = _parquet(spark, 3), _parquet(spark, 2)
    on = F.col("a._metadata.row_index") == F.col("b._metadata.row_index")
    return a.alias("a").join(b.alias("b"), on, "left").select("a.id", "a._metadata.row_index", F.col("b._metadata.row_index").alias("other"))


def joined_ambiguous(spark):
    return _csv(spark).crossJoin(_parquet(spark)).select("_metadata.file_name")


def metadata_column(spark):
    df = _parquet(spark)
    return df.select(df.metadataColumn("_metadata").row_index, df.metadataColumn("_METADATA").getField("file_block_start"), df["_metadata.row_index"])


def metadata_column_below(spark):
    df = _parquet(spark)
    return df.select("id").where(df.metadataColumn("_metadata").row_index > 2)


def metadata_column_of_sides(spark):
    a, b = _parquet(spark, 3), _parquet(spark, 2)
    on = a.metadataColumn("_metadata").row_index == b.metadataColumn("_metadata").row_index
    return a.join(b, on).select(a.id, b.metadataColumn("_metadata").row_index)


def metadata_column_unknown(spark):
    df = _parquet(spark)
    return [_condition(lambda: df.select(df.metadataColumn(name)).collect()) for name in ("id", "_meta", "_metadata.row_index", "__metadata")]


def own_column(spark):
    df = _own(spark)
    return df.select("*", "_metadata", "__metadata.row_index", df.metadataColumn("_metadata").row_index)


def own_columns(spark):
    df = spark.read.json(_files({"one.json": '{"a":1,"_metadata":2,"__metadata":3}\n'}))
    return df.select("*", "___metadata.file_name", df.metadataColumn("_metadata").file_size)


def outer_join_whole(spark):
    return spark.range(1).join(_csv(spark), F.lit(False), "left").select("_metadata")


def written(spark):
    root = os.path.join(tempfile.mkdtemp(prefix="conformance-"), "p")
    _csv(spark).select("_metadata", F.col("_metadata").alias("m")).write.parquet(root)
    return spark.read.parquet(root).schema.json()


def merged_column_written(spark):
    root = os.path.join(tempfile.mkdtemp(prefix="conformance-"), "p")
    spark.sql("SELECT r.k, v FROM VALUES (1, 2) l(k, v) JOIN VALUES (1, 3) r(k, w) USING (k)").write.parquet(root)
    return spark.read.parquet(root).schema.json()


def views(spark):
    df = _csv(spark)
    df.createOrReplaceTempView("fm_view")
    df.select("*", "_metadata").createOrReplaceTempView("fm_shown")
    return [
        _condition(lambda: spark.sql("SELECT _metadata FROM fm_view").collect()),
        _condition(lambda: spark.sql("CREATE OR REPLACE TEMP VIEW fm_other AS SELECT *, _metadata FROM fm_view").collect()),
        str(spark.sql("SELECT a, _metadata.file_name FROM fm_shown ORDER BY a").collect()),
    ]


def tables(spark):
    spark.sql("DROP TABLE IF EXISTS fm_table")
    spark.sql("CREATE TABLE fm_table USING parquet AS SELECT /*+ COALESCE(1) */ id, 1 AS _other FROM range(0, 3, 1, 1)")
    whole = "spark_catalog.default.fm_table._metadata.file_block_start AS s"
    rows = spark.sql(f"SELECT id, fm_table._metadata.row_index, {whole} FROM fm_table ORDER BY id").collect()
    rows += spark.sql("SELECT id FROM fm_table t WHERE t._metadata.row_index = 1").collect()
    spark.sql("DROP TABLE fm_table")
    return [str(row) for row in rows]


def made_tables(spark):
    spark.sql("DROP TABLE IF EXISTS fm_made")
    _csv(spark).select("_metadata", "a").write.saveAsTable("fm_made")
    schema = spark.table("fm_made").schema.json()
    spark.sql("DROP TABLE fm_made")
    return schema


def sql(spark):
    df = _parquet(spark)
    df.createOrReplaceTempView("fm_closed")
    [file] = df.inputFiles()
    place = f"parquet.`{os.path.dirname(file.removeprefix('file://').removeprefix('file:'))}`"
    queries = [
        f"SELECT *, _metadata.row_index FROM {place} t WHERE t._metadata.row_index > 2",
        f"SELECT _METADATA.ROW_INDEX FROM {place} LIMIT 1",
        f"SELECT t.*, t._metadata.row_index FROM {place} t WHERE id = 1",
        f"SELECT _metadata.row_index % 2 AS r, count(*) FROM {place} GROUP BY 1 ORDER BY 1",
        f"SELECT _metadata.row_index % 2 AS r FROM {place} GROUP BY _metadata.row_index % 2 HAVING max(_metadata.row_index) > 3",
        f"SELECT _metadata.row_index FROM (SELECT * FROM {place}) s",
        f"SELECT s._metadata.row_index FROM (SELECT *, _metadata FROM {place}) s WHERE id = 1",
        f"WITH s AS (SELECT * FROM {place}) SELECT _metadata.row_index FROM s",
        f"WITH s AS (SELECT *, _metadata.row_index i FROM {place}) SELECT max(i) FROM s",
        f"SELECT id FROM {place} a WHERE EXISTS (SELECT 1 FROM range(3) r WHERE r.id = a._metadata.row_index) ORDER BY id",
        f"SELECT id FROM {place} WHERE _metadata.row_index = (SELECT max(_metadata.row_index) FROM {place})",
        f"SELECT a.id, r FROM {place} a, LATERAL (SELECT a._metadata.row_index + 100 AS r) WHERE id = 2",
        f"SELECT id, e FROM {place} LATERAL VIEW explode(array(_metadata.row_index)) AS e WHERE id = 3",
        f"SELECT a._metadata.row_index FROM {place} a JOIN {place} b USING (id)",
        f"SELECT * EXCEPT (_metadata) FROM {place}",
        f"SELECT x._metadata FROM {place}",
        f"SELECT _metadata.nope FROM {place}",
        f"FROM {place} |> WHERE id > 1 |> SELECT id |> SELECT _metadata.row_index |> ORDER BY row_index",
        f"FROM {place} |> EXTEND _metadata.row_index AS i |> WHERE i = 4",
        f"FROM {place} |> AS t |> SELECT t._metadata.row_index |> LIMIT 1",
        "SELECT _metadata FROM fm_closed",
        "SELECT _metadata FROM range(1)",
    ]
    found = []
    for query in queries:
        try:
            found.append([str(row) for row in spark.sql(query).collect()])
        except PySparkException as e:
            found.append(e.getCondition())
    return found


def input_file_names(spark):
    texts = {"one.txt": "a\n", "two.txt": "b\n"}
    frames = [
        spark.read.text(_files(texts)),
        spark.read.csv(_files({"one.csv": "1\n"})),
        spark.read.json(_files({"one.json": '{"a":1}'})),
        spark.read.format("xml").option("rowTag", "r").load(_files({"one.xml": "<r><a>1</a></r>"})),
    ]
    name = F.regexp_replace(F.input_file_name(), "^.*/", "")
    return [sorted(row[0] for row in df.select(name).collect()) for df in frames]


def input_file_blocks(spark):
    return _csv(spark).groupBy(F.input_file_block_start(), F.input_file_block_length()).count()


def input_file_blocks_of_unions(spark):
    other = spark.createDataFrame([(1, 2)], "a int, b int")
    return _csv(spark).union(other).select("a", F.input_file_block_start(), F.input_file_block_length())


def input_file_blocks_of_none(spark):
    return spark.range(1).select(F.input_file_block_start(), F.input_file_block_length(), F.input_file_name())
