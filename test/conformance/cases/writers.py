"""Files and tables written and read back by the DataFrame API."""
import glob
import shutil
import tempfile

import pyspark
from pyspark.sql import functions as F


def _folder():
    return tempfile.mkdtemp(prefix="conformance-")


def _lines(folder):
    return sorted(line for path in glob.glob(f"{folder}/part*") for line in open(path).read().splitlines())


def _people(spark):
    rows = [(1, 'a"b', None, 1.5), (2, "c,d", "", 2.25), (3, None, "x\\y", None)]
    return spark.createDataFrame(rows, "i int, a string, b string, d double").coalesce(1)


def parquet(spark):
    folder = _folder() + "/t"
    spark.range(10).selectExpr("id", "id % 3 AS p", "cast(id AS string) AS s").write.parquet(folder)
    return [str(row) for row in spark.read.parquet(folder).orderBy("id").collect()]


def parquet_exists(spark):
    folder = _folder()
    try:
        spark.range(3).write.parquet(folder)
    except Exception as e:
        return e.getCondition()


def parquet_ignore(spark):
    folder = _folder() + "/t"
    spark.range(3).write.parquet(folder)
    spark.range(9).write.mode("ignore").parquet(folder)
    return spark.read.parquet(folder).count()


def parquet_append(spark):
    folder = _folder() + "/t"
    spark.range(3).write.parquet(folder)
    spark.range(9).write.mode("append").parquet(folder)
    return spark.read.parquet(folder).count()


def parquet_overwrite(spark):
    folder = _folder() + "/t"
    spark.range(3).write.parquet(folder)
    spark.range(9).write.mode("overwrite").parquet(folder)
    return spark.read.parquet(folder).count()


def parquet_partitioned(spark):
    folder = _folder() + "/t"
    df = spark.range(10).selectExpr("id", "id % 3 AS p", "CASE WHEN id % 2 = 0 THEN 'x y' END AS q")
    df.write.partitionBy("p", "q").parquet(folder)
    back = spark.read.parquet(folder)
    return [back.schema.simpleString()] + [str(row) for row in back.orderBy("id").collect()]


def parquet_partition_filter(spark):
    folder = _folder() + "/t"
    spark.range(10).selectExpr("id", "id % 3 AS p").write.partitionBy("p").parquet(folder)
    return spark.read.parquet(folder).where("p = 1").count()


def parquet_dynamic_overwrite(spark):
    folder = _folder() + "/t"
    df = spark.range(6).selectExpr("id", "id % 3 AS p")
    df.write.partitionBy("p").parquet(folder)
    writer = df.where("p = 1").limit(1).write.mode("overwrite").partitionBy("p")
    writer.option("partitionOverwriteMode", "dynamic").parquet(folder)
    return sorted(str(row) for row in spark.read.parquet(folder).collect())


def parquet_given_schema(spark):
    folder = _folder() + "/t"
    spark.range(2).write.parquet(folder)
    return [str(row) for row in spark.read.schema("extra string, id long").parquet(folder).orderBy("id").collect()]


def parquet_duplicate_columns(spark):
    try:
        spark.sql("SELECT 1 AS a, 2 AS A").write.parquet(_folder() + "/t")
    except Exception as e:
        return e.getCondition()


def csv(spark):
    folder = _folder() + "/t"
    _people(spark).write.csv(folder, header=True)
    return _lines(folder)[-3:]


def csv_back(spark):
    folder = _folder() + "/t"
    _people(spark).write.csv(folder, header=True)
    back = spark.read.csv(folder, header=True, inferSchema=True)
    return [back.schema.simpleString()] + sorted(str(row) for row in back.collect())


def csv_temporal(spark):
    folder = _folder() + "/t"
    df = spark.sql("SELECT DATE'2020-02-29' AS d, TIMESTAMP'2020-01-01 12:34:56.789' AS t, TIMESTAMP_NTZ'2020-01-01 00:00:00' AS n, true AS b, 1.50BD AS x")
    df.write.csv(folder)
    return _lines(folder)


def csv_separator(spark):
    folder = _folder() + "/t"
    _people(spark).write.option("sep", "|").option("nullValue", "NA").csv(folder)
    return _lines(folder)


def csv_of_array(spark):
    try:
        spark.sql("SELECT array(1) AS a").write.csv(_folder() + "/t")
    except Exception as e:
        return e.getCondition()


def csv_permissive(spark):
    folder = _folder()
    with open(folder + "/a.csv", "w") as f:
        f.write("a,b,c\n1,x,2\n2,y\n3,z,4,5\nbad,w,1\n4,,\n")
    df = spark.read.schema("a int, b string, c int").csv(folder, header=True)
    return [str(row) for row in df.collect()]


def csv_no_header(spark):
    folder = _folder()
    with open(folder + "/a.csv", "w") as f:
        f.write("1,x\n2,y\n")
    return spark.read.csv(folder)


def json(spark):
    folder = _folder() + "/t"
    _people(spark).write.json(folder)
    return _lines(folder)


def json_back(spark):
    folder = _folder() + "/t"
    _people(spark).write.json(folder)
    return [str(row) for row in spark.read.json(folder).orderBy("i").collect()]


def json_nested(spark):
    folder = _folder() + "/t"
    df = spark.sql("SELECT named_struct('x', 1, 'y', CAST(NULL AS INT)) AS s, array(1, NULL) AS a, map('k', 1.5) AS m, DATE'2020-02-29' AS d, TIMESTAMP'2020-01-01 12:34:56.789' AS t, X'01FF' AS b")
    df.write.json(folder)
    return _lines(folder)


def text(spark):
    folder = _folder() + "/t"
    spark.createDataFrame([("x y",), ("",), ('z"',)], "v string").coalesce(1).write.text(folder)
    return _lines(folder) + sorted(str(row) for row in spark.read.text(folder).collect())


def text_whole(spark):
    folder = _folder()
    with open(folder + "/a.txt", "w") as f:
        f.write("one\ntwo\n")
    return spark.read.text(folder, wholetext=True)


def unknown_format(spark):
    try:
        spark.range(3).write.format("nosuch").save(_folder() + "/t")
    except Exception as e:
        return e.getCondition()


def unknown_format_read(spark):
    try:
        spark.read.format("nosuch").load("/tmp").collect()
    except Exception as e:
        return e.getCondition()


def unknown_path(spark):
    try:
        spark.read.parquet("/nosuch/path").collect()
    except Exception as e:
        return e.getCondition()


def noop(spark):
    spark.range(3).write.format("noop").mode("overwrite").save()
    return "done"


def save_as_table(spark):
    spark.sql("DROP TABLE IF EXISTS wt_a")
    spark.range(5).write.saveAsTable("wt_a")
    spark.range(5, 7).write.mode("append").saveAsTable("wt_a")
    count = spark.table("wt_a").count()
    spark.range(3).write.mode("overwrite").saveAsTable("wt_a")
    return [count, spark.table("wt_a").count()]


def save_as_table_exists(spark):
    spark.sql("DROP TABLE IF EXISTS wt_b")
    spark.range(5).write.saveAsTable("wt_b")
    try:
        spark.range(5).write.saveAsTable("wt_b")
    except Exception as e:
        return e.getCondition()


def save_as_table_partitioned(spark):
    spark.sql("DROP TABLE IF EXISTS wt_c")
    spark.range(6).selectExpr("id % 2 AS p", "id AS a").write.partitionBy("p").saveAsTable("wt_c")
    return spark.table("wt_c").orderBy("a")


def insert_into(spark):
    spark.sql("DROP TABLE IF EXISTS wt_d")
    spark.range(5).write.saveAsTable("wt_d")
    spark.range(2).write.insertInto("wt_d")
    count = spark.table("wt_d").count()
    spark.range(2).write.insertInto("wt_d", overwrite=True)
    return [count, spark.table("wt_d").count()]


def insert_into_other_width(spark):
    spark.sql("DROP TABLE IF EXISTS wt_e")
    spark.range(5).write.saveAsTable("wt_e")
    try:
        spark.range(2).selectExpr("id", "id AS b").write.insertInto("wt_e")
    except Exception as e:
        return e.getCondition()


def insert_into_unknown(spark):
    try:
        spark.range(2).write.insertInto("wt_nosuch")
    except Exception as e:
        return e.getCondition()


def external_table(spark):
    spark.sql("DROP TABLE IF EXISTS wt_f")
    folder = _folder() + "/t"
    spark.range(4).write.option("path", folder).saveAsTable("wt_f")
    spark.sql("DROP TABLE wt_f")
    return spark.read.parquet(folder).count()


def local_checkpoint(spark):
    df = spark.range(3).withColumn("r", F.rand()).localCheckpoint()
    return [df.collect() == df.collect(), df.columns]


def storage_level(spark):
    df = spark.range(3)
    before = str(df.storageLevel)
    df.persist()
    after = str(df.storageLevel)
    df.unpersist()
    return [before, after, str(df.storageLevel)]


def checkpoint_schema(spark):
    columns = [F.col("id"), F.lit(1).alias("a", metadata={"x": 1}), F.array(F.lit(1)).alias("b"), F.lit(None).alias("n"), F.lit(None).alias("n")]
    df = spark.range(2).select(*columns).localCheckpoint()
    return [df.schema.json(), [tuple(row) for row in df.collect()]]


def persisted_chance(spark):
    """What is persisted stays what it was, in whatever the client makes of it."""
    df = spark.range(40).withColumn("u", F.expr("uuid()")).persist(pyspark.StorageLevel.DISK_ONLY)
    df.createOrReplaceTempView("persisted_chance")
    found = [
        str(df.storageLevel),
        df.collect() == df.collect(),
        df.alias("a").join(df.alias("b"), F.col("a.u") == F.col("b.u")).count(),
        df.where("u < '8'").count() + df.where("u >= '8'").count(),
        spark.sql("SELECT count(*) FROM persisted_chance a JOIN persisted_chance b USING (u)").collect()[0][0],
        df.select(df.u).where(df.id == 3).collect() == [row[1:] for row in df.where("id = 3").collect()],
        df.schema.json(),
    ]
    df.unpersist()
    return [*found, str(df.storageLevel)]


def persisted_moment(spark):
    df = spark.createDataFrame([(1, "a"), (2, "b")], "n INT, s STRING").withColumn("t", F.current_timestamp()).cache()
    return [str(df.storageLevel), df.collect() == df.collect(), df.groupBy("t").count().collect()[0][1]]


def clear_cache(spark):
    plain, chance = spark.range(3).persist(), spark.range(3).select(F.expr("uuid()")).persist()
    spark.catalog.clearCache()
    return [str(plain.storageLevel), str(chance.storageLevel), chance.count()]


def input_files(spark):
    folder = _folder() + "/t"
    spark.range(3).coalesce(1).write.parquet(folder)
    return [name.startswith("file:///") for name in spark.read.parquet(folder).inputFiles()]


def external_table_over_partitions(spark):
    folder = _folder() + "/t"
    spark.range(6).selectExpr("id AS a", "id % 2 AS k").write.partitionBy("k").parquet(folder)
    spark.sql("DROP TABLE IF EXISTS wt_over_partitions")
    # It is partitioned as its folders are, though it does not say so.
    spark.sql(f"CREATE TABLE wt_over_partitions USING parquet LOCATION '{folder}'")
    spark.sql("MSCK REPAIR TABLE wt_over_partitions")
    spark.sql("INSERT INTO wt_over_partitions VALUES (7, 3)")
    described = [str(row) for row in spark.sql("DESCRIBE wt_over_partitions").collect()]
    partitions = [str(row) for row in spark.sql("SHOW PARTITIONS wt_over_partitions").collect()]
    rows = [str(row) for row in spark.table("wt_over_partitions").orderBy("a").collect()]
    spark.sql("DROP TABLE wt_over_partitions")
    return described + partitions + rows


def external_table_of_a_path_in_capitals(spark):
    folder = _folder() + "/t"
    spark.sql("DROP TABLE IF EXISTS wt_capitals")
    spark.sql(f"CREATE TABLE wt_capitals (a INT) USING parquet OPTIONS (PATH '{folder}')")
    spark.sql("INSERT INTO wt_capitals VALUES (1)")
    spark.sql("DROP TABLE wt_capitals")
    return [str(row) for row in spark.read.parquet(folder).collect()]


def temporary_view_of_files(spark):
    path = _folder() + "/x.csv"
    with open(path, "w") as file:
        file.write("a,b\n1,x\n2,y\n")
    spark.sql(f"CREATE OR REPLACE TEMPORARY VIEW wt_view (a INT COMMENT 'c', b STRING) USING csv OPTIONS (path '{path}', header true)")
    described = [str(row) for row in spark.sql("DESCRIBE wt_view").collect()]
    rows = [str(row) for row in spark.table("wt_view").collect()]
    spark.catalog.dropTempView("wt_view")
    return described + rows


def temporary_table_of_files(spark):
    path = _folder() + "/x.csv"
    with open(path, "w") as file:
        file.write("1,x\n")
    spark.sql(f"CREATE TEMPORARY TABLE wt_temporary USING csv LOCATION '{path}'")
    rows = [str(row) for row in spark.table("wt_temporary").collect()]
    spark.catalog.dropTempView("wt_temporary")
    return rows


def explained_is_not_run(spark):
    spark.sql("DROP TABLE IF EXISTS wt_explained")
    plans = [
        spark.sql(f"EXPLAIN {text}").collect()[0][0].split("\n")[0]
        for text in (
            "CREATE TABLE wt_explained (a INT) USING parquet",
            "CREATE TABLE wt_explained USING parquet AS SELECT 1 AS a",
            "CREATE TEMPORARY VIEW wt_explained AS SELECT 1 AS a",
            "SET wt.explained=1",
            "USE nope",
        )
    ]
    return plans + [spark.catalog.tableExists("wt_explained"), spark.conf.get("wt.explained", "none")]


ODD_TEXTS = ["  lead", "trail  ", " ", "\x01", "#hash", "a|b", "a;b", 'q"', "back\\", "", None, "\ttab"]


def _csv_lines(**options):
    def case(spark):
        folder = _folder() + "/t"
        rows = spark.createDataFrame([(text, n) for n, text in enumerate(ODD_TEXTS)], "`#s` string, ` n ` int")
        rows.coalesce(1).write.options(**options).csv(folder)
        return _lines(folder)

    return case


def json_patterns(spark):
    folder = _folder() + "/t"
    options = {"timestampNTZFormat": "yyyy/MM/dd HH:mm", "timestampFormat": "yyyy-MM-dd'T'HH:mm:ssXXX", "dateFormat": "y-M-d"}
    moments = "SELECT date'0001-01-01' AS d, timestamp'2020-01-02 03:04:05' AS t, timestamp_ntz'2020-01-02 03:04:05' AS n"
    spark.sql(f"{moments} UNION ALL SELECT NULL, NULL, NULL").coalesce(1).write.options(**options).json(folder)
    return _lines(folder)


def insert_keeps_no_partitions(spark):
    spark.sql("DROP TABLE IF EXISTS w_insert_mode")
    spark.sql("CREATE TABLE w_insert_mode (a INT, p STRING) USING parquet PARTITIONED BY (p)")
    spark.sql("INSERT INTO w_insert_mode VALUES (1, 'x'), (2, 'y')")
    rows = spark.sql("SELECT 3 AS a, 'x' AS p")
    rows.write.option("partitionOverwriteMode", "dynamic").insertInto("w_insert_mode", overwrite=True)
    return [str(row) for row in spark.table("w_insert_mode").collect()]


def path_twice(spark):
    return spark.range(1).write.option("path", "/a").parquet(_folder() + "/t")


CASES = {
    "csv_blanks": _csv_lines(header=True),
    "csv_blanks_kept": _csv_lines(ignoreTrailingWhiteSpace=False),
    "csv_separators": _csv_lines(sep="||", header=True),
    "csv_all_quoted": _csv_lines(quoteAll=True, nullValue=" - "),
    "csv_empty_value": _csv_lines(emptyValue="a,b", nullValue="E"),
    "csv_escapes": _csv_lines(escape="|", charToEscapeQuoteEscaping="#", lineSep="\n"),
    "csv_binary": lambda s: _csv_of(s, "SELECT X'00ff41' AS a, 0BD AS d, CAST(0 AS DECIMAL(10,8)) AS e"),
}


def _csv_of(spark, query):
    folder = _folder() + "/t"
    spark.sql(query).write.csv(folder)
    return _lines(folder)
