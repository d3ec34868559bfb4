"""The data of a benchmark suite: tables of an in-process DuckDB, which is the suites' oracle, and the same as Parquet files."""
import duckdb

import suite_hits

#: The tables' generator, and a scale at which a run takes a minute or two and most queries still find rows.
SUITES = {
    "tpcds": ("dsdgen", 0.1),
    "tpch": ("dbgen", 0.05),
    "clickbench": (None, 0.002),
}


def default_scale(suite):
    return SUITES[suite][1]


def oracle(suite, scale, packages):
    """A DuckDB that holds the suite's tables."""
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    generator = SUITES[suite][0]
    if generator is None:
        suite_hits.create(connection, scale)
    else:
        home = packages / f"duckdb_extension_{suite}" / "extensions" / f"v{duckdb.__version__}"
        connection.execute(f"LOAD '{home / suite}.duckdb_extension'")
        connection.execute(f"CALL {generator}(sf = {scale})")
    # Spark's order, so that LIMIT cuts the same rows.
    connection.execute("SET default_null_order = 'NULLS_FIRST_ON_ASC_LAST_ON_DESC'")
    return connection


def parquet(connection, folder):
    """Writes each table to a file; the files by table."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    for (table,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall():
        files[table] = folder / f"{table}.parquet"
        connection.execute(f"COPY {table} TO '{files[table]}' (FORMAT parquet)")
    return files
