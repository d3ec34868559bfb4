"""An Iceberg table that another system has written (iceberg/make.py), read by path."""

import atexit
import datetime
import decimal
import json
import pathlib
import shutil
import tempfile

from pyspark.errors import AnalysisException, IllegalArgumentException, UnsupportedOperationException
from support import raises, spark

TABLE = pathlib.Path(__file__).parent / "iceberg" / "people"
NEW_YEAR, NEXT_DAY = datetime.date(2024, 1, 1), datetime.date(2024, 1, 2)
METADATA = sorted((TABLE / "metadata").glob("*.metadata.json"))[-1]
SNAPSHOTS = json.loads(METADATA.read_text())["snapshots"]

folders = tempfile.TemporaryDirectory(prefix="outboard-iceberg-")
atexit.register(folders.cleanup)


def read(table=TABLE, **options):
    return spark.read.format("iceberg").options(**{name.replace("_", "-"): value for name, value in options.items()}).load(str(table))


def rows(frame):
    return [tuple(row) for row in frame.collect()]


def test_newest_snapshot():
    people = read().select("id", "called", "day", "tags", "n", "pay")
    assert people.schema.simpleString() == "struct<id:bigint,called:string,day:date,tags:array<string>,n:bigint,pay:decimal(10,2)>"
    assert rows(people.orderBy("id")) == [
        (1, "ann", NEW_YEAR, ["x", "y"], 1, None),
        (3, None, None, [], 3, None),
        (4, "dan", NEW_YEAR, None, 1 << 40, decimal.Decimal("1.50")),
    ]


def test_comments_and_instants():
    assert read().schema["n"].metadata == {"comment": "a number"}
    assert rows(read().where("at IS NOT NULL").selectExpr("unix_seconds(at)")) == [(1704110400,)]


def test_a_snapshot_has_its_own_columns():
    first = read(snapshot_id=SNAPSHOTS[0]["snapshot-id"])
    assert first.columns == ["id", "name", "day", "at", "tags", "n"]
    assert rows(first.select("id", "name", "n").orderBy("id")) == [(1, "ann", 1), (2, "bob", 2), (3, None, 3)]
    assert first.schema["n"].dataType.simpleString() == "int"


def test_as_of_a_time():
    assert read(as_of_timestamp=SNAPSHOTS[1]["timestamp-ms"]).count() == 4
    raises(lambda: read(as_of_timestamp=1).count(), None, IllegalArgumentException)


def test_in_sql():
    assert rows(spark.sql(f"SELECT day, count(*) FROM iceberg.`{TABLE}` WHERE id > 1 GROUP BY day ORDER BY day")) == [(None, 1), (NEW_YEAR, 1)]


def changed(change):
    folder = pathlib.Path(tempfile.mkdtemp(dir=folders.name)) / "people"
    shutil.copytree(TABLE, folder)
    file = folder / "metadata" / METADATA.name
    metadata = json.loads(file.read_text())
    change(metadata)
    file.write_text(json.dumps(metadata))
    return folder


def test_other_versions_of_the_format_are_refused():
    table = changed(lambda metadata: metadata.update({"format-version": 3}))
    raises(lambda: read(table).collect(), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)


def test_parts_that_have_changed_are_refused():
    def change(metadata):
        metadata["schemas"][0]["fields"][4]["type"]["element"] = "int"

    raises(lambda: read(changed(change)).collect(), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)


def test_a_table_without_rows():
    def change(metadata):
        metadata.update({"current-snapshot-id": -1, "snapshots": []})

    assert rows(read(changed(change))) == []


def test_what_is_not_there():
    raises(lambda: read(TABLE.parent).collect(), "PATH_NOT_FOUND", AnalysisException)
    raises(lambda: read(snapshot_id=5).collect(), None, IllegalArgumentException)


def test_options_and_writing_are_refused():
    raises(lambda: read(branch="x").collect(), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)
    raises(lambda: spark.range(1).write.format("iceberg").save("/nowhere"), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)
