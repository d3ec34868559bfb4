"""The estimator's error: what EXPLAIN says a query reads and returns, and what DuckDB reads and returns.

usage: python estimates.py (NAME DATA_FOLDER QUERY_FOLDER)...   data: Parquet, a file a table; queries: q1.sql …; the server in
 OUTBOARD_ENDPOINT, OUTBOARD_TOKEN, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH. Prints Markdown.
"""

import os
import pathlib
import re
import sys
import uuid
import warnings

from pyspark.sql.connect.session import SparkSession

from measured import actual, estimated, kernel
from texts import statement

warnings.filterwarnings("ignore")
FACTOR = 4

def factor(guess, truth):
    guess, truth = max(1, guess), max(1, truth)
    return max(guess / truth, truth / guess)


def report(title, data, texts):
    remote = f"sc://{os.environ['OUTBOARD_ENDPOINT']}/;use_ssl=true;token={os.environ['OUTBOARD_TOKEN']}"
    session = SparkSession.builder.remote(f"{remote};session_id={uuid.uuid4()}").create()
    for table in sorted(data.iterdir()):
        session.read.parquet(str(table)).createOrReplaceTempView(table.name.removesuffix(".parquet"))
    reader = kernel()
    print(f"\n## {title}\n\n| query | bytes, estimated | bytes, actual | factor | rows, estimated | rows, actual | factor |")
    print("|---|---|---|---|---|---|---|")
    factors = {"bytes": [], "rows": []}
    for path in sorted(texts.glob("q*.sql"), key=lambda p: int(re.sub(r"\D", "", p.stem) or 0)):
        try:
            sql, bytes_, rows = estimated(session.sql(statement(path)))
            true_bytes, true_rows = actual(reader, sql)
        except Exception as error:  # A query that does not run has no error of estimation; it is told.
            print(f"| {path.stem} | {str(error).splitlines()[0][:120]} | | | | | |")
            continue
        of = factor(bytes_, true_bytes), factor(rows, true_rows)
        factors["bytes"].append(of[0])
        factors["rows"].append(of[1])
        print(f"| {path.stem} | {bytes_:,} | {true_bytes:,} | {of[0]:.2f} | {rows:,} | {true_rows:,} | {of[1]:.1f} |", flush=True)
    for name, values in factors.items():
        within = sum(1 for value in values if value <= FACTOR)
        median = sorted(values)[len(values) // 2]
        print(f"\n{name}: {within} of {len(values)} within a factor of {FACTOR} ({100 * within / len(values):.0f} %), median {median:.2f}, worst {max(values):.1f}")
    session.stop()


words = sys.argv[1:]
for title, data, texts in zip(words[::3], words[1::3], words[2::3]):
    report(title, pathlib.Path(data), pathlib.Path(texts))
