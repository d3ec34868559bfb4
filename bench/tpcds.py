"""Makes TPC-DS data as Parquet, by DuckDB's generator. usage: python tpcds.py SCALE FOLDER"""

import pathlib
import sys

import duckdb
import duckdb_extension_tpcds as extension

scale, folder = float(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
path = pathlib.Path(extension.__file__).parent / "extensions" / f"v{duckdb.__version__}" / "tpcds.duckdb_extension"
kernel = duckdb.connect(config={"allow_unsigned_extensions": "true"})
kernel.execute(f"LOAD '{path}'")
kernel.execute(f"CALL dsdgen(sf = {scale})")
for (table,) in kernel.execute("SELECT table_name FROM information_schema.tables").fetchall():
    kernel.execute(f"COPY {table} TO '{folder / (table + '.parquet')}'")
