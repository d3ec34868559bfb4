"""Managed tables are DuckLake tables: what Outboard writes, DuckDB itself reads."""

import glob
import os
import re
import sysconfig

import duckdb
from support import spark


def attached(table):
    """DuckDB, with the catalog of this tenant's lake attached."""
    (location,) = [row.data_type for row in spark.sql(f"DESCRIBE EXTENDED {table}").collect() if row.col_name == "Location"]
    catalog = re.sub(r"^file:(.*)/data/.*$", r"\1/catalog.ducklake", location)
    connection = duckdb.connect(config={"allow_unsigned_extensions": "true"})
    for name in ["sqlite_scanner", "ducklake"]:
        pattern = f"duckdb_extension_{name}/extensions/*/{name}.duckdb_extension"
        (path,) = glob.glob(os.path.join(sysconfig.get_paths()["purelib"], pattern))
        connection.execute(f"LOAD '{path}'")
    connection.execute(f"ATTACH 'ducklake:sqlite:{catalog}' AS lake (READ_ONLY)")
    return connection


def test_duckdb_reads_a_table():
    spark.sql("DROP TABLE IF EXISTS interop")
    spark.sql("CREATE TABLE interop (a INT, b STRING, s STRUCT<x: INT, y: ARRAY<STRING>>, m MAP<STRING, DECIMAL(5,2)>)")
    spark.sql("INSERT INTO interop VALUES (1, 'x', named_struct('x', 1, 'y', array('p', 'q')), map('k', 1.5)), (2, NULL, NULL, NULL)")
    spark.sql("ALTER TABLE interop ADD COLUMNS (c TIMESTAMP)")
    spark.sql("INSERT INTO interop VALUES (3, 'z', NULL, NULL, TIMESTAMP'2020-01-01 00:00:00')")
    rows = attached("interop").execute('SELECT a, b, s.y[2], m[\'k\'], epoch(c) FROM lake."default".interop ORDER BY a').fetchall()
    assert [tuple(map(str, row)) for row in rows] == [
        ("1", "x", "q", "1.50", "None"),
        ("2", "None", "None", "None", "None"),
        ("3", "z", "None", "None", "1577836800.0"),
    ]


def test_duckdb_reads_partitions_and_what_replaced_them():
    spark.sql("DROP TABLE IF EXISTS interop_partitions")
    spark.sql("CREATE TABLE interop_partitions (a INT, p STRING) PARTITIONED BY (p)")
    spark.sql("INSERT INTO interop_partitions VALUES (1, 'x'), (2, 'y'), (3, NULL)")
    spark.sql("INSERT OVERWRITE interop_partitions PARTITION (p = 'x') VALUES (7)")
    query = 'SELECT a, p FROM lake."default".interop_partitions ORDER BY a'
    assert attached("interop_partitions").execute(query).fetchall() == [(2, "y"), (3, None), (7, "x")]
    count = attached("interop_partitions").execute(query.replace("a, p", "count(*)").replace("ORDER BY a", "WHERE p = 'y'"))
    assert count.fetchall() == [(1,)]


def test_rows_are_changed_in_tables_using_ducklake():
    spark.sql("DROP TABLE IF EXISTS changing")
    spark.sql("CREATE TABLE changing (a INT, b STRING) USING ducklake")
    spark.sql("INSERT INTO changing VALUES (1, 'x'), (2, 'y'), (3, NULL)")
    spark.sql("DELETE FROM changing WHERE b = 'x'")
    spark.sql("UPDATE changing SET b = 'new' WHERE a > 2")
    spark.sql(
        "MERGE INTO changing t USING (SELECT 2 AS a, 'm' AS b UNION ALL SELECT 7, 'i') s ON t.a = s.a "
        "WHEN MATCHED THEN UPDATE SET * WHEN NOT MATCHED THEN INSERT *"
    )
    assert spark.table("changing").orderBy("a").collect() == [(2, "m"), (3, "new"), (7, "i")]


def test_time_travel():
    spark.sql("DROP TABLE IF EXISTS travelling")
    spark.sql("CREATE TABLE travelling (a INT)")
    spark.sql("INSERT INTO travelling VALUES (1)")
    catalog = attached("travelling")
    (version,) = catalog.execute("SELECT max(snapshot_id) FROM ducklake_snapshots('lake')").fetchone()
    spark.sql("INSERT INTO travelling VALUES (2)")
    assert spark.sql(f"SELECT a FROM travelling VERSION AS OF {version}").collect() == [(1,)]
    assert spark.table("travelling").count() == 2
