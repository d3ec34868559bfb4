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


CHANGED = [
    ("UPDATE c SET s.a = 9 WHERE id = 1", "(1, 10, (9, p)) (2, 20, None)"),
    ("UPDATE c SET s.b = 'z', a = id", "(1, 1, (1, z)) (2, 2, (None, z))"),
    ("UPDATE c SET s = struct('x' AS b, 5L AS a) WHERE id = 2", "(1, 10, (1, p)) (2, 20, (5, x))"),
    ("UPDATE c AS x SET x.a = 1 / (x.id - 1) WHERE x.id > 1", "(1, 10, (1, p)) (2, 1, None)"),
    ("UPDATE c SET a = 1, A = 2", "DATATYPE_MISMATCH.INVALID_ROW_LEVEL_OPERATION_ASSIGNMENTS"),
    ("UPDATE c SET s = NULL, s.a = 2", "DATATYPE_MISMATCH.INVALID_ROW_LEVEL_OPERATION_ASSIGNMENTS"),
    ("UPDATE c SET s.nope = 2", "FIELD_NOT_FOUND"),
    ("UPDATE c x SET c.a = 2", "UNRESOLVED_COLUMN.WITH_SUGGESTION"),
    ("UPDATE c SET a = 'one'", "INCOMPATIBLE_DATA_FOR_TABLE.CANNOT_SAFELY_CAST"),
    ("UPDATE c SET a = 1 WHERE rand() < 0.5", "INVALID_NON_DETERMINISTIC_EXPRESSIONS"),
    ("DELETE FROM c WHERE id = 1 ORDER BY id", "PARSE_SYNTAX_ERROR"),
    ("WITH d AS (SELECT 1 AS id) DELETE FROM c WHERE id IN (SELECT id FROM d)", "(2, 20, None)"),
    ("WITH d AS (SELECT 3 AS id) INSERT INTO c (id) SELECT id FROM d", "(1, 10, (1, p)) (2, 20, None) (3, None, None)"),
    # Of a row that several match there is one afterwards.
    ("MERGE INTO c USING twice q ON c.id = q.id WHEN NOT MATCHED THEN INSERT (id) VALUES (q.id)",
     "(1, 10, (1, p)) (2, 20, None)"),
    ("MERGE INTO c USING twice q ON c.id = q.id WHEN MATCHED THEN DELETE", "(2, 20, None)"),
    ("MERGE INTO c USING twice q ON c.id = q.id WHEN MATCHED AND q.a = 0 THEN DELETE", "MERGE_CARDINALITY_VIOLATION"),
    # Names are looked for where the rows come from.
    ("MERGE INTO c USING one q ON c.id = q.id WHEN NOT MATCHED THEN INSERT (id, a) VALUES (id, a)",
     "(1, 10, (1, p)) (2, 20, None) (7, 70, None)"),
    ("MERGE INTO c USING one q ON c.id = q.id WHEN NOT MATCHED THEN INSERT (id) VALUES (c.a)",
     "UNRESOLVED_COLUMN.WITH_SUGGESTION"),
    ("MERGE INTO c USING one q ON c.id = q.id WHEN NOT MATCHED BY SOURCE AND q.a > 1 THEN DELETE",
     "UNRESOLVED_COLUMN.WITH_SUGGESTION"),
    ("MERGE INTO c USING one q ON c.id = q.id - 6 WHEN MATCHED THEN UPDATE SET s.a = q.a "
     "WHEN NOT MATCHED BY SOURCE THEN UPDATE SET a = a + 1", "(1, 10, (70, p)) (2, 21, None)"),
    ("MERGE INTO c USING one q ON c.id = q.id WHEN MATCHED THEN UPDATE SET nope = 1",
     "UNRESOLVED_COLUMN.WITH_SUGGESTION"),
    ("MERGE INTO c USING one q ON c.id = q.id WHEN NOT MATCHED THEN INSERT (nope) VALUES (1)",
     "UNRESOLVED_COLUMN.WITH_SUGGESTION"),
    ("MERGE INTO c USING one q ON c.id = q.id AND rand() < 2 WHEN MATCHED THEN DELETE",
     "UNSUPPORTED_MERGE_CONDITION.NON_DETERMINISTIC"),
    ("MERGE INTO c USING one q ON c.id = q.id", "MERGE_WITHOUT_WHEN"),
]


def test_rows_changed():
    spark.sql("CREATE OR REPLACE TEMPORARY VIEW twice AS SELECT 1 AS id, explode(array(1, 2)) AS a")
    spark.sql("CREATE OR REPLACE TEMPORARY VIEW one AS SELECT 7 AS id, 70 AS a")
    for statement, after in CHANGED:
        spark.sql("DROP TABLE IF EXISTS c")
        spark.sql("CREATE TABLE c (id INT, a INT, s STRUCT<a: INT, b: STRING>) USING ducklake")
        spark.sql("INSERT INTO c VALUES (1, 10, struct(1, 'p')), (2, 20, NULL)")
        try:
            spark.sql(statement)
            rows = spark.table("c").orderBy("id").collect()
            shown = " ".join(str(tuple(tuple(x) if isinstance(x, tuple) else x for x in r)) for r in rows)
            found = shown.replace("'", "")
        except Exception as error:
            found = error.getCondition()
        assert found == after, (statement, found)


def test_time_travel():
    spark.sql("DROP TABLE IF EXISTS travelling")
    spark.sql("CREATE TABLE travelling (a INT)")
    spark.sql("INSERT INTO travelling VALUES (1)")
    catalog = attached("travelling")
    (version,) = catalog.execute("SELECT max(snapshot_id) FROM ducklake_snapshots('lake')").fetchone()
    spark.sql("INSERT INTO travelling VALUES (2)")
    assert spark.sql(f"SELECT a FROM travelling VERSION AS OF {version}").collect() == [(1,)]
    assert spark.table("travelling").count() == 2
