"""Delta tables that another system has written (delta/make.py), read by path."""

import atexit
import datetime
import decimal
import json
import pathlib
import shutil
import tempfile

from pyspark.errors import AnalysisException, IllegalArgumentException, UnsupportedOperationException
from support import raises, spark

TABLES = pathlib.Path(__file__).parent / "delta"
NEW_YEAR = datetime.date(2024, 1, 1)

folders = tempfile.TemporaryDirectory(prefix="outboard-delta-")
atexit.register(folders.cleanup)


def read(table, **options):
    return spark.read.format("delta").options(**options).load(str(table))


def rows(frame):
    return [tuple(row) for row in frame.collect()]


def test_newest_version_after_a_checkpoint():
    people = read(TABLES / "people")
    assert people.schema.simpleString() == "struct<id:bigint,name:string,day:date,pay:decimal(10,2)>"
    assert rows(people.orderBy("id")) == [
        (1, "ann", NEW_YEAR, None),
        (3, None, None, None),
        (4, "dan", NEW_YEAR, decimal.Decimal("1.50")),
        (5, "a b/c", datetime.date(2024, 2, 3), None),
    ]


def test_each_version():
    ids = [[row.id for row in read(TABLES / "people", versionAsOf=v).orderBy("id").collect()] for v in range(4)]
    assert ids == [[1, 2, 3], [1, 2, 3, 4], [1, 3, 4], [1, 3, 4, 5]]
    assert read(TABLES / "people", versionAsOf=0).columns == ["id", "name", "day"]


def test_a_version_that_is_not_there():
    raises(lambda: read(TABLES / "people", versionAsOf=4).count(), None, IllegalArgumentException)


def test_in_sql_by_partition():
    found = spark.sql(f"SELECT day, count(*) FROM delta.`{TABLES}/people` WHERE day >= DATE'2024-01-01' GROUP BY day ORDER BY day")
    assert rows(found) == [(NEW_YEAR, 2), (datetime.date(2024, 2, 3), 1)]


def test_a_column_that_no_file_has():
    assert rows(read(TABLES / "numbers").orderBy("n")) == [(1, None), (2, None)]


def test_partitions_with_escapes():
    assert rows(read(TABLES / "spaces").orderBy("v")) == [("a b", 1), ("c/d", 2), ("\u00e9", 3)]


def changed(change):
    """A copy of the numbers with a change of its first commit's actions."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=folders.name)) / "numbers"
    shutil.copytree(TABLES / "numbers", folder)
    log = folder / "_delta_log" / f"{0:020}.json"
    actions = [json.loads(line) for line in log.read_text().splitlines()]
    change({kind: value for action in actions for kind, value in action.items()})
    log.write_text("".join(json.dumps(action) + "\n" for action in actions))
    return folder


def refused(change):
    raises(lambda: read(changed(change)).collect(), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)


def test_deletion_vectors_are_refused():
    refused(lambda a: a["add"].update(deletionVector={"storageType": "u", "pathOrInlineDv": "x", "offset": 1, "sizeInBytes": 1, "cardinality": 1}))


def test_a_reader_feature_that_is_not_known_is_refused():
    for action in ("variantType", "typeWidening"):
        table = changed(lambda a: None)
        second = table / "_delta_log" / f"{1:020}.json"
        protocol = {"protocol": {"minReaderVersion": 3, "minWriterVersion": 7, "readerFeatures": [action], "writerFeatures": [action]}}
        second.write_text(f"{second.read_text()}\n{json.dumps(protocol)}")
        raises(lambda: read(table).collect(), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)


def test_a_log_that_lacks_a_commit():
    table = changed(lambda a: None)
    (table / "_delta_log" / f"{0:020}.json").unlink()
    raises(lambda: read(table).collect(), None, IllegalArgumentException)


def test_a_log_that_is_broken():
    table = changed(lambda a: None)
    log = table / "_delta_log" / f"{0:020}.json"
    log.write_text(log.read_text() + '{"add": ')
    raises(lambda: read(table).collect(), None, IllegalArgumentException)


def test_no_table():
    raises(lambda: read(TABLES).collect(), "PATH_NOT_FOUND", AnalysisException)


def test_options_are_refused_by_name():
    raises(lambda: read(TABLES / "people", timestampAsOf="2024-01-01").collect(), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)


def test_writing_is_refused():
    raises(lambda: spark.range(1).write.format("delta").save("/nowhere"), "UNSUPPORTED_FEATURE.OUTBOARD", UnsupportedOperationException)
