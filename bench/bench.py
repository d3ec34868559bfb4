"""Outboard beside DuckDB in process and Sail's bare server: the same work, in turn, in one run.

usage: python bench.py DATA_FOLDER QUERY_FOLDER   with the servers in the environment:
OUTBOARD_ENDPOINT, OUTBOARD_TOKEN, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, SAIL_REMOTE, OUTBOARD_DRIVER_PIDS.
Prints Markdown. Times are best of REPEATS for queries, p50 for small calls; what counts are the ratios.
"""

import math
import os
import pathlib
import re
import statistics
import sys
import time
import uuid
import warnings

import duckdb
from pyspark.sql.connect.session import SparkSession

from texts import statement

warnings.filterwarnings("ignore")
data, texts = map(pathlib.Path, sys.argv[1:3])
TABLES = ["nation", "region", "part", "supplier", "partsupp", "customer", "orders", "lineitem"]
REPEATS = 3
SMALL_CALLS = 200
#: A client that reads this slowly lets a driver show whether it holds what it can't pass on.
SLOW_BATCHES = 120
SLOW_PAUSE_SECONDS = 0.25


def outboard():
    remote = f"sc://{os.environ['OUTBOARD_ENDPOINT']}/;use_ssl=true;token={os.environ['OUTBOARD_TOKEN']}"
    return SparkSession.builder.remote(f"{remote};session_id={uuid.uuid4()}").create()


def sail():
    return SparkSession.builder.remote(os.environ["SAIL_REMOTE"]).create()


def with_views(session):
    for table in TABLES:
        session.read.parquet(str(data / f"{table}.parquet")).createOrReplaceTempView(table)
    return session


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def geomean(values):
    return math.exp(sum(map(math.log, values)) / len(values))


def tpch():
    threads = os.cpu_count()
    kernel = duckdb.connect()
    kernel.execute(f"SET threads = {threads}")
    for table in TABLES:
        kernel.execute(f"CREATE VIEW {table} AS SELECT * FROM read_parquet('{data / table}.parquet')")
    systems = {"DuckDB": kernel, "Outboard": with_views(outboard()), "Sail": with_views(sail())}
    best = {name: [] for name in systems}
    for number in range(1, 23):
        text = statement(texts / f"q{number}.sql")
        work = {
            "DuckDB": lambda: kernel.execute(text).fetchall(),
            "Outboard": lambda: systems["Outboard"].sql(text).collect(),
            "Sail": lambda: systems["Sail"].sql(text).collect(),
        }
        times = {name: [] for name in systems}
        for _ in range(REPEATS):
            for name, run in work.items():
                times[name].append(seconds(run))
        for name in systems:
            best[name].append(min(times[name]))
        print(f"query {number}: " + ", ".join(f"{name} {best[name][-1] * 1000:.0f} ms" for name in systems), file=sys.stderr)
    base = geomean(best["DuckDB"])
    print(f"\n## TPC-H SF1 over Parquet, 22 queries by PySpark, {threads} threads, best of {REPEATS}\n")
    print("| | sum, s | geometric mean, s | ratio to DuckDB |\n|---|---|---|---|")
    for name, values in best.items():
        print(f"| {name} | {sum(values):.2f} | {geomean(values):.3f} | {geomean(values) / base:.2f} |")


def small_calls():
    sessions = {"Outboard (TLS, gateway, sidecars)": outboard(), "Sail (bare server)": sail()}
    times = {name: [] for name in sessions}
    for session in sessions.values():
        for _ in range(20):
            session.range(1).collect()
    for _ in range(SMALL_CALLS):
        for name, session in sessions.items():
            times[name].append(seconds(lambda: session.range(1).collect()))
    p50 = {name: statistics.median(values) for name, values in times.items()}
    base = p50["Sail (bare server)"]
    print("\n## `spark.range(1).collect()`\n\n| | p50, ms | ratio to Sail |\n|---|---|---|")
    for name, value in p50.items():
        print(f"| {name} | {value * 1000:.1f} | {value / base:.2f} |")


def resident_mib(pid):
    text = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", text).group(1)) / 1024


def driver_memory():
    pids = os.environ["OUTBOARD_DRIVER_PIDS"].split(",")
    before = max(map(resident_mib, pids))
    # 1 GB: 31 million rows of four eight-byte columns.
    rows = 31_250_000
    frame = outboard().range(rows).selectExpr("id", "id * 2 AS a", "id * 3 AS b", "id * 5 AS c")
    most, received = before, 0
    for count, batch in enumerate(frame._session._client.to_table_as_iterator(frame._plan.to_proto(frame._session._client), {})):
        if hasattr(batch, "nbytes"):
            received += batch.nbytes
        most = max(most, *map(resident_mib, pids))
        if count < SLOW_BATCHES:
            time.sleep(SLOW_PAUSE_SECONDS)
    print("\n## A driver's memory while a client streams 1 GB, slowly at first\n")
    print(f"{received / 1e9:.2f} GB received; a driver's RSS: {before:.0f} MiB before, {most:.0f} MiB at most (bound: 256).")


tpch()
small_calls()
driver_memory()
