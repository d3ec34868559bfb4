"""What a session remembers, and what a client may ask of it."""

import os
import pathlib
import tempfile
import threading
import time

from pyspark.errors import AnalysisException, PySparkException
from pyspark.sql import Row
from pyspark.sql import functions as F
from support import connect, raises, spark


def people():
    return spark.createDataFrame([(1, "Ada", 1.5), (2, "Grace", None), (None, "Edsger", 3.5)], ["id", "name", "score"])


def test_range():
    assert [row.id for row in spark.range(3).collect()] == [0, 1, 2]


def test_an_empty_result_keeps_its_schema():
    empty = people().filter("id > 100")
    assert empty.collect() == []
    assert empty.toPandas().columns.tolist() == ["id", "name", "score"]


def test_local_data_comes_back():
    assert people().orderBy("name").collect() == [Row(1, "Ada", 1.5), Row(None, "Edsger", 3.5), Row(2, "Grace", None)]


def test_types_come_back():
    import datetime
    import decimal

    values = {
        "b": True,
        "i": 7,
        "d": decimal.Decimal("12.34"),
        "s": "ä–𝄞",
        "x": bytearray(b"\x00\xff"),
        "day": datetime.date(2020, 2, 29),
        "at": datetime.datetime(2020, 2, 29, 12, 30, 15, 123456),
        "a": [1, None, 3],
        "m": {"k": 1, "l": None},
        "r": Row(p=1, q="z"),
    }
    schema = "b boolean, i int, d decimal(10,2), s string, x binary, day date, at timestamp_ntz, a array<int>, m map<string,int>, r struct<p:int,q:string>"
    [row] = spark.createDataFrame([tuple(values.values())], schema).collect()
    assert row.asDict(recursive=False) == values


def test_views_are_seen_by_sql_and_dropped():
    people().createOrReplaceTempView("people")
    assert spark.sql("SELECT count(*) AS n FROM people WHERE score IS NOT NULL").collect() == [Row(n=2)]
    assert spark.catalog.tableExists("people")
    assert spark.catalog.dropTempView("people")
    raises(lambda: spark.table("people").collect(), "TABLE_OR_VIEW_NOT_FOUND", AnalysisException, "42P01")


def test_a_view_keeps_what_it_read():
    spark.sql("CREATE OR REPLACE TEMPORARY VIEW one AS SELECT 1 AS x")
    spark.sql("CREATE OR REPLACE TEMPORARY VIEW two AS SELECT x + 1 AS y FROM one")
    spark.sql("CREATE OR REPLACE TEMPORARY VIEW one AS SELECT 10 AS x")
    assert spark.sql("SELECT y FROM two").collect() == [Row(y=2)]
    # A view may be replaced by one that reads it.
    spark.table("one").selectExpr("x * 2 AS x").createOrReplaceTempView("one")
    assert spark.sql("SELECT x FROM one").collect() == [Row(x=20)]


def test_a_view_of_a_dataframe_keeps_the_files_it_found():
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "a.csv").write_text("1\n2\n")
        spark.read.csv(folder).createOrReplaceTempView("found")
        spark.sql(f"CREATE OR REPLACE TEMPORARY VIEW looking AS SELECT * FROM csv.`{folder}`")
        (pathlib.Path(folder) / "b.csv").write_text("3\n")
        # As in Spark: a DataFrame's view is its analyzed plan, a SQL view is its text.
        assert spark.table("found").count() == 2
        assert spark.table("looking").count() == 3


def test_a_view_is_not_created_twice():
    spark.sql("CREATE OR REPLACE TEMPORARY VIEW once AS SELECT 1")
    raises(lambda: people().createTempView("once"), "TEMP_TABLE_OR_VIEW_ALREADY_EXISTS", AnalysisException)


def test_settings():
    assert spark.conf.get("spark.sql.session.timeZone") == "Etc/UTC"
    spark.conf.set("spark.some.key", "v")
    assert spark.conf.get("spark.some.key") == "v"
    spark.conf.unset("spark.some.key")
    raises(lambda: spark.conf.get("spark.some.key"), "SQL_CONF_NOT_FOUND")
    assert spark.version == "4.1.0"


def test_the_session_zone_decides_what_a_timestamp_is():
    other = connect()
    other.conf.set("spark.sql.session.timeZone", "America/New_York")
    text = "SELECT unix_timestamp(timestamp '2024-07-01 00:00:00') AS s"
    assert other.sql(text).collect() == [Row(s=1719806400)]
    assert spark.sql(text).collect() == [Row(s=1719792000)]


def test_two_sessions_do_not_see_each_other():
    connect().range(1).createOrReplaceTempView("mine")
    raises(lambda: spark.table("mine").collect(), "TABLE_OR_VIEW_NOT_FOUND")


def test_a_clone_has_the_views_of_its_origin():
    origin = connect()
    origin.range(4).createOrReplaceTempView("numbers")
    clone = origin.cloneSession()
    assert clone.table("numbers").count() == 4
    clone.catalog.dropTempView("numbers")
    assert origin.table("numbers").count() == 4


def test_a_stopped_session_is_over():
    session = connect()
    session.range(1).collect()
    session.stop()
    raised = None
    try:
        session.range(1).collect()
    except Exception as error:
        raised = error
    assert raised is not None


def interrupted(interrupt, prepare=lambda session: None):
    """Starts a query of minutes, interrupts it, and gives its error and how long it took to end."""
    session = connect()
    outcome = {}

    def run():
        prepare(session)
        try:
            session.sql("SELECT sum(a.id * b.id % 7) FROM range(3000000) a CROSS JOIN range(3000000) b").collect()
        except PySparkException as error:
            outcome["error"] = error
        outcome["ended"] = time.monotonic()

    thread = threading.Thread(target=run)
    thread.start()
    begun = time.monotonic()
    ids = []
    # Until there is something to interrupt.
    while not ids and time.monotonic() - begun < 20:
        time.sleep(0.2)
        ids = interrupt(session)
    at = time.monotonic()
    thread.join(20)
    assert ids, "there was nothing to interrupt"
    assert not thread.is_alive(), "the query goes on"
    assert outcome["ended"] - at < 10
    return outcome["error"]


def test_interrupt_all():
    error = interrupted(lambda session: session.interruptAll())
    assert error.getCondition() == "OPERATION_CANCELED", error


def test_interrupt_by_tag():
    error = interrupted(lambda session: session.interruptTag("slow"), lambda session: session.addTag("slow"))
    assert error.getCondition() == "OPERATION_CANCELED", error


def test_progress_is_told():
    session = connect()
    seen = []
    session.registerProgressHandler(lambda stages, inflight_tasks, operation_id, done: seen.append(done))
    session.sql("SELECT sum(a.id * b.id % 7) FROM range(60000) a CROSS JOIN range(6000) b").collect()
    assert seen


def test_a_large_result_comes_whole():
    table = spark.range(2_000_000).select("id", (F.col("id") * 2).alias("twice"), F.lit("text").alias("t")).toArrow()
    assert table.num_rows == 2_000_000
    assert table.column("id").to_pylist()[-1] == 1_999_999
    import pyarrow.compute as pc

    assert pc.sum(table.column("twice")).as_py() == 2 * sum(range(2_000_000))


def test_large_local_data_goes_ahead_as_an_artifact():
    import pandas

    frame = pandas.DataFrame({"x": range(400_000), "y": [f"row {i}" for i in range(400_000)]})
    result = spark.createDataFrame(frame).agg(F.count("*"), F.sum("x"), F.max("y")).collect()
    assert result == [(400_000, sum(range(400_000)), "row 99999")]


def test_show():
    text = people().orderBy("name")._show_string(20, True, False)
    assert text == (
        "+----+------+-----+\n"
        "|  id|  name|score|\n"
        "+----+------+-----+\n"
        "|   1|   Ada|  1.5|\n"
        "|NULL|Edsger|  3.5|\n"
        "|   2| Grace| NULL|\n"
        "+----+------+-----+\n"
    ), text


def test_files_of_each_format():
    samples = os.environ["OUTBOARD_SAMPLES"]
    airports = spark.read.csv(f"{samples}/airports.csv", header=True, inferSchema=True)
    assert airports.count() == 3376
    assert dict(airports.dtypes)["latitude"] == "double"
    plain = spark.read.csv(f"{samples}/airports.csv")
    assert plain.columns == [f"_c{i}" for i in range(7)]
    assert plain.count() == 3377
    assert spark.read.parquet(f"{samples}/flights-3m.parquet").count() == 3_000_000
    assert spark.read.json(f"{samples}/lines.json").orderBy("a").collect() == [Row(a=1, b="x"), Row(a=2, b=None)]
