"""What EXPLAIN expects of a query, and what DuckDB reads and returns of the very SQL that a worker gets.

Actual bytes are those of read calls of the process that runs the query (Linux, /proc/self/io), with DuckDB's cache of files off.
"""

import pathlib
import re

import duckdb

SETTINGS = {
    "default_null_order": "'NULLS_FIRST_ON_ASC_LAST_ON_DESC'",
    "max_expression_depth": "10000",
    "scalar_subquery_error_on_multiple_rows": "true",
    "enable_external_file_cache": "false",
    "TimeZone": "'Etc/UTC'",
}


def kernel():
    """A DuckDB that reads as a worker's does."""
    connection = duckdb.connect()
    for name, value in SETTINGS.items():
        connection.execute(f"SET {name} = {value}")
    return connection


def read_bytes():
    for line in pathlib.Path("/proc/self/io").read_text().splitlines():
        if line.startswith("rchar:"):
            return int(line.split()[1])
    raise SystemExit("This system does not tell how much a process reads.")


def actual(connection, sql):
    """Bytes read and rows returned."""
    before = read_bytes()
    rows = connection.execute(sql).to_arrow_table().num_rows
    return read_bytes() - before, rows


def estimated(frame):
    """DuckDB's SQL, and the bytes and rows that are expected. The frame's class must be one of DuckDB's."""
    text = frame._explain_string(extended=False)
    sql = re.search(r"DuckDB on one worker\n(.*?)\n\n== Estimate ==", text, re.S).group(1)
    bytes_, rows = (int(re.search(rf"{word}: (\d+)", text).group(1)) for word in ("Reads", "Returns"))
    return sql, bytes_, rows
