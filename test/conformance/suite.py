"""Runs a benchmark suite's queries in Spark's dialect on a server, and compares the rows with DuckDB's own on the same data.

    python suite.py --suite tpcds|tpch|clickbench --remote sc://… --packages DIR --folder DIR [--scale N] [--case q14]

`--packages` is where pysail (the texts) and DuckDB's generators are installed, `--folder` takes the Parquet files.
"""
import argparse
import pathlib
import re
import sys
import time

import suite_data
import suite_rows
from pyspark.errors import PySparkException
from pyspark.sql.connect.session import SparkSession

#: Where DuckDB wants other words than Spark for the same, per suite.
TRANSLATIONS = {
    "tpcds": [("`", '"'), (" 0) returns,", ' 0) AS "returns",'), (") at,", ') AS "at",')],
    "tpch": [],
    "clickbench": [("'$1'", r"'\1'"), (r"www\.", "www."), ("count(1)", "count(*)")],
}

COMMENT = re.compile(r"^\s*--.*$", re.M)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--suite", choices=sorted(suite_data.SUITES), required=True)
    parser.add_argument("--remote", required=True)
    parser.add_argument("--packages", type=pathlib.Path, required=True)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--scale", type=float)
    parser.add_argument("--case")
    return parser.parse_args()


def queries(options):
    """The suite's queries by name, each a list of statements."""
    home = options.packages / "pysail" / "data" / options.suite
    if options.suite == "clickbench":
        texts = (home / "queries.sql").read_text().splitlines()
        found = {f"q{number}": [text.strip().rstrip(";")] for number, text in enumerate(filter(str.strip, texts), 1)}
    else:
        files = sorted((home / "queries").glob("q*.sql"), key=lambda path: int(path.stem[1:]))
        found = {path.stem: statements(path.read_text()) for path in files}
    return {name: texts for name, texts in found.items() if options.case in (None, name)}


def statements(text):
    """The tables are temporary views here, so TPC-H's q15 can make none but a temporary one of them."""
    text = COMMENT.sub("", text).replace("create view", "create temporary view")
    return [part.strip() for part in text.split(";") if part.strip()]


class Suite:
    def __init__(self, options):
        scale = suite_data.default_scale(options.suite) if options.scale is None else options.scale
        self.name = options.suite
        self.oracle = suite_data.oracle(options.suite, scale, options.packages)
        files = suite_data.parquet(self.oracle, options.folder / f"{options.suite}-{scale:g}")
        self.spark = SparkSession.builder.remote(options.remote).create()
        self.spark.conf.set("spark.sql.session.timeZone", "UTC")
        for table, file in files.items():
            self.spark.read.parquet(str(file)).createOrReplaceTempView(table)

    def expected(self, text):
        for ours, theirs in TRANSLATIONS[self.name]:
            text = text.replace(ours, theirs)
        result = self.oracle.execute(text)
        return result.fetchall() if text.lower().startswith(("select", "with")) else []

    def verdict(self, text):
        """What is wrong with the answer to one statement, or None; and how many rows it has."""
        expected = self.expected(text)
        answer = self.spark.sql(text)
        actual = [tuple(row) for row in answer.collect()]
        return suite_rows.difference(text, answer.columns, actual, expected, self.expected), len(actual)


def told(error):
    condition = error.getCondition() if isinstance(error, PySparkException) else None
    return f"{condition or type(error).__name__}: {' '.join(str(error).split())[:400]}"


def main():
    options = arguments()
    chosen = queries(options)
    suite = Suite(options)
    passed = empty = 0
    for name, texts in chosen.items():
        wrong, rows, start = None, 0, time.perf_counter()
        for text in texts:
            try:
                found, count = suite.verdict(text)
            except Exception as error:  # Whatever fails, here or in DuckDB, is a query that did not pass.
                found, count = told(error), 0
            wrong, rows = wrong or found, rows + count
        passed += wrong is None
        empty += rows == 0
        seconds = time.perf_counter() - start
        if wrong or options.case:
            print(f"{options.suite} {name}: {wrong or 'equal'} ({rows} rows, {seconds:.1f} s)", file=sys.stderr, flush=True)
    suite.spark.stop()
    print(f"{options.suite}: {passed} of {len(chosen)}" + (f" ({empty} without rows)" if empty else ""))
    return 0 if chosen and passed == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
