"""One unmodified PySpark client at work until its time is over (see ../src/clients.ts); a line of JSON for all that it begins, reads
and ends. What each result has to be is computed here, without Outboard."""

import json
import os
import random
import threading
import time
import uuid

import numpy
import pyarrow
import pyarrow.compute
from pyspark.sql import functions as F
from pyspark.sql.connect.session import SparkSession

CLIENT = os.environ["WORK_CLIENT"]
UNTIL_MS = int(os.environ["WORK_UNTIL_MS"])
FOLDER = os.path.join(os.environ["WORK_FOLDER"], CLIENT)
KINDS = os.environ["WORK_KINDS"].split(",")
dice = random.Random(int(os.environ["WORK_SEED"]))
NAME = CLIENT.replace("-", "_")

#: 8 bytes a row: 96 MB.
LARGE_ROWS = 12_000_000
#: About 30 bytes a row, some of them NULL: 75 MB.
MIXED_ROWS = 2_500_000
SECONDS_ROWS = 40_000_000
WRITTEN_ROWS = 20_000

remote = f"sc://{os.environ['OUTBOARD_ENDPOINT']}/;use_ssl=true;token={os.environ['OUTBOARD_TOKEN']};session_id={uuid.uuid4()}"
spark = SparkSession.builder.remote(remote).create()


class Wrong(Exception):
    pass


def must(holds, what):
    if not holds:
        raise Wrong(what)


def row(sql):
    return spark.sql(sql).collect()[0]


def sum_below(n):
    return n * (n - 1) // 2


# — results


def small(first):
    n = dice.randint(1, 100_000)
    found = row(f"SELECT count(*) AS n, sum(id) AS s FROM range({n})")
    must((found.n, found.s) == (n, sum_below(n)), f"range({n}) has {found}")


def seconds(first):
    found = spark.range(SECONDS_ROWS).groupBy((F.col("id") % 4).alias("k")).agg(F.sum("id").alias("s")).orderBy("k").collect()
    n = SECONDS_ROWS // 4
    must([r.s for r in found] == [4 * sum_below(n) + k * n for k in range(4)], f"sums are {found}")


def read_slowly(frame, first):
    """The result as a table, batch by batch, slower than it comes, so that faults find it on its way."""
    batches = []
    query = frame._plan.to_proto(spark.client)
    for part in spark.client.to_table_as_iterator(query, {}):
        # The schema comes among them.
        if not isinstance(part, pyarrow.Table):
            continue
        if not batches:
            first()
        batches.append(part)
        time.sleep(dice.uniform(0, 0.03))
    return pyarrow.concat_tables(batches)


def large(first):
    ids = read_slowly(spark.range(LARGE_ROWS), first).column(0).to_numpy()
    must(len(ids) == LARGE_ROWS and (ids == numpy.arange(LARGE_ROWS)).all(), f"{len(ids)} rows, or others")


def mixed(first):
    k = dice.randint(2, 50)
    frame = spark.range(MIXED_ROWS).selectExpr(
        "id", f"concat('row ', id) AS t", f"if(id % {k} = 0, NULL, id * {k}) AS v"
    )
    found = read_slowly(frame, first)
    ids = pyarrow.array(numpy.arange(MIXED_ROWS))
    texts = pyarrow.compute.binary_join_element_wise("row ", ids.cast("string"), "")
    values = pyarrow.array(numpy.arange(MIXED_ROWS) * k, mask=numpy.arange(MIXED_ROWS) % k == 0)
    for name, expected in (("id", ids), ("t", texts), ("v", values)):
        must(found[name].combine_chunks().equals(expected), f"the column {name} is another")


# — state of the session

variable_value = 0


def view(first):
    must(row("SELECT sum(v) AS s FROM kept").s == 1_225, "the view holds something else")
    must(spark.conf.get("spark.sql.shuffle.partitions") == "7", "the setting is another")


def variable(first):
    global variable_value
    variable_value += 1
    spark.sql("SET VARIABLE counted = counted + 1").collect()
    found = row("SELECT counted AS c").c
    must(found == variable_value, f"counted {found}, not {variable_value}")


def interrupt(first):
    tag = f"tag{dice.randint(0, 1 << 30)}"
    ended = []

    def long_query():
        spark.addTag(tag)
        try:
            found = row("SELECT sum(a.id * b.id % 7) AS s FROM range(2000000) a, range(2000000) b")
            ended.append(f"gave {found}")
        except Exception as error:
            ended.append(error)
        finally:
            spark.removeTag(tag)

    thread = threading.Thread(target=long_query)
    thread.start()
    # It may not have arrived when it is first interrupted.
    while thread.is_alive():
        thread.join(timeout=0.7)
        if thread.is_alive():
            spark.interruptTag(tag)
    error = ended[0]
    if not isinstance(error, Exception):
        raise Wrong(error)
    condition = error.getCondition() if hasattr(error, "getCondition") else None
    if condition != "OPERATION_CANCELED":
        raise error


# — writes, each exactly once

inserts = 0
updates = 0
appends = 0
creates = 0


def insert(first):
    global inserts
    inserts += 1
    spark.sql(f"INSERT INTO {NAME}_rows SELECT {inserts}L, id FROM range({WRITTEN_ROWS})").collect()
    found = row(f"SELECT count(*) AS n, count(DISTINCT k, i) AS d FROM {NAME}_rows")
    expected = inserts * WRITTEN_ROWS
    must((found.n, found.d) == (expected, expected), f"{found}, not {expected}")


def update(first):
    global updates
    updates += 1
    spark.sql(f"UPDATE {NAME}_counter SET n = n + 1").collect()
    found = spark.sql(f"SELECT n FROM {NAME}_counter").collect()
    must([r.n for r in found] == [updates], f"{found}, not {updates}")


def create(first):
    global creates
    creates += 1
    spark.sql(f"CREATE OR REPLACE TABLE {NAME}_made USING parquet AS SELECT id + {creates} AS v FROM range({WRITTEN_ROWS})").collect()
    found = row(f"SELECT count(*) AS n, sum(v) AS s FROM {NAME}_made")
    must((found.n, found.s) == (WRITTEN_ROWS, sum_below(WRITTEN_ROWS) + creates * WRITTEN_ROWS), f"{found} after {creates}")


def written(path, expected_rows, expected_sum):
    found = spark.read.parquet(path).agg(F.count("v").alias("n"), F.sum("v").alias("s")).collect()[0]
    must((found.n, found.s) == (expected_rows, expected_sum), f"{found}, not {(expected_rows, expected_sum)}")


def overwrite(first):
    k = dice.randint(1, 1_000)
    path = os.path.join(FOLDER, "overwritten")
    spark.range(WRITTEN_ROWS).select((F.col("id") + k).alias("v")).write.mode("overwrite").parquet(path)
    written(path, WRITTEN_ROWS, sum_below(WRITTEN_ROWS) + k * WRITTEN_ROWS)


def append(first):
    global appends
    appends += 1
    path = os.path.join(FOLDER, "appended")
    spark.range(WRITTEN_ROWS).select(F.col("id").alias("v")).write.mode("append").parquet(path)
    written(path, appends * WRITTEN_ROWS, appends * sum_below(WRITTEN_ROWS))


def partitions(first):
    k = dice.randint(2, 20)
    path = os.path.join(FOLDER, "partitioned")
    frame = spark.range(WRITTEN_ROWS).select(F.col("id").alias("v"), (F.col("id") % k).alias("p"))
    frame.write.mode("overwrite").partitionBy("p").parquet(path)
    written(path, WRITTEN_ROWS, sum_below(WRITTEN_ROWS))
    parts = spark.read.parquet(path).select("p").distinct().count()
    must(parts == k, f"{parts} partitions, not {k}")


OPERATIONS = {
    work.__name__: work
    for work in (small, seconds, large, mixed, view, variable, interrupt, insert, update, create, overwrite, append, partitions)
}


def tell(operation, kind, event, **more):
    line = {"client": CLIENT, "operation": operation, "kind": kind, "event": event, "atMs": int(time.time() * 1000), **more}
    print(json.dumps(line), flush=True)


def operate(operation, kind, work):
    tell(operation, kind, "begin")
    try:
        work(lambda: tell(operation, kind, "first"))
        tell(operation, kind, "end")
    except Wrong as wrong:
        tell(operation, kind, "end", wrong=str(wrong))
    except Exception as error:
        condition = error.getCondition() if hasattr(error, "getCondition") else None
        tell(operation, kind, "end", error=f"{type(error).__name__} {condition}: {str(error)[:300]}")


def begin(first):
    spark.sql("SELECT id AS v FROM range(50)").createOrReplaceTempView("kept")
    spark.conf.set("spark.sql.shuffle.partitions", "7")
    spark.sql("DECLARE VARIABLE counted BIGINT DEFAULT 0").collect()
    spark.sql(f"CREATE TABLE {NAME}_rows (k BIGINT, i BIGINT) USING parquet").collect()
    spark.sql(f"CREATE TABLE {NAME}_counter USING ducklake AS SELECT 0L AS n").collect()


operate(0, "begin", begin)
serial = 0
while time.time() * 1000 < UNTIL_MS:
    serial += 1
    chosen = dice.choice([kind for kind in OPERATIONS if KINDS == ["all"] or kind in KINDS])
    operate(serial, chosen, OPERATIONS[chosen])
spark.stop()
