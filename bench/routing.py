"""TPC-H through one session whose queries go to DuckDB or to Apache Spark by what they are estimated to read.

usage: python routing.py DATA_FOLDER QUERY_FOLDER   with OUTBOARD_ENDPOINT, OUTBOARD_TOKEN, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.
Each query is run as it is routed, and once more on a DuckDB worker because the session asks for it: the rows must be the same. What it
reads is measured besides: the read calls of a DuckDB that runs what the worker is given (measured.py).
"""

import decimal
import math
import os
import pathlib
import re
import sys
import time
import uuid
import warnings

from pyspark.sql.connect.session import SparkSession

from measured import actual, estimated, kernel
from texts import statement

warnings.filterwarnings("ignore")
data, texts = map(pathlib.Path, sys.argv[1:3])
CLASS = "spark.outboard.class"


def plain(value):
    return float(value) if isinstance(value, (decimal.Decimal, float)) else value


def alike(a, b):
    """Sums of doubles depend on the order in which they are added."""
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
    return a == b


def equal(one, other):
    rows = [sorted(([plain(v) for v in row] for row in rows), key=repr) for rows in (one, other)]
    return len(rows[0]) == len(rows[1]) and all(
        len(a) == len(b) and all(map(alike, a, b)) for a, b in zip(*rows)
    )


def seconds(work):
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


remote = f"sc://{os.environ['OUTBOARD_ENDPOINT']}/;use_ssl=true;token={os.environ['OUTBOARD_TOKEN']}"
session = SparkSession.builder.remote(f"{remote};session_id={uuid.uuid4()}").create()
for table in sorted(data.iterdir()):
    session.read.parquet(str(table)).createOrReplaceTempView(table.name.removesuffix(".parquet"))

print("| query | reads, estimated MB | actual MB | returns, estimated rows | actual rows | class | engine | s | s on a DuckDB worker | same rows |")
print("|---|---|---|---|---|---|---|---|---|---|")
reader = kernel()
counts = {"Apache Spark": 0, "DuckDB": 0}
different = []
for number in range(1, 23):
    frame = session.sql(statement(texts / f"q{number}.sql"))
    plan = frame._explain_string(extended=False)
    engine = re.search(r"== Physical Plan ==\n(Apache Spark|DuckDB)", plan).group(1)
    name = re.search(r"Class: (\w+)", plan).group(1)
    counts[engine] += 1
    rows, took = seconds(frame.collect)
    session.conf.set(CLASS, "interactive")
    on_worker, took_there = seconds(frame.collect)
    sql, expected_bytes, expected_rows = estimated(frame)
    read, _ = actual(reader, sql)
    session.conf.unset(CLASS)
    same = equal(rows, on_worker)
    if not same:
        different.append(number)
    expected = f"{expected_bytes / 1e6:.1f} | {read / 1e6:.1f} | {expected_rows} | {len(rows)}"
    print(f"| {number} | {expected} | {name} | {engine} | {took:.2f} | {took_there:.2f} | {'yes' if same else 'NO'} |", flush=True)

# A view of one engine's is the other's, too.
session.sql("CREATE OR REPLACE TEMPORARY VIEW few AS SELECT * FROM nation WHERE n_nationkey < 5")
session.sql("DROP TABLE IF EXISTS demo_nations")
session.sql("CREATE TABLE demo_nations USING parquet AS SELECT * FROM few")
session.conf.set(CLASS, "distributed")
there = session.sql("SELECT count(*) FROM few JOIN demo_nations USING (n_nationkey)").collect()[0][0]
session.sql("CREATE OR REPLACE TEMPORARY VIEW fewer AS SELECT * FROM few WHERE n_nationkey < 3")
session.conf.unset(CLASS)
here = session.sql("SELECT count(*) FROM fewer").collect()[0][0]
session.sql("DROP TABLE demo_nations")
session.stop()
print(f"\none session: {counts['Apache Spark']} queries on Apache Spark, {counts['DuckDB']} on DuckDB; a view made on DuckDB joined with a managed table on Spark: {there} rows; a view made since, on DuckDB: {here} rows")
if different or (there, here) != (5, 3):
    raise SystemExit(f"different rows: {different}")
