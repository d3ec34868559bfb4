"""An unmodified PySpark client on a cluster of containers, through the edge that it publishes. Run by scripts/compose.mjs.

OUTBOARD_ENDPOINT, OUTBOARD_TOKEN and GRPC_DEFAULT_SSL_ROOTS_FILE_PATH say where; the argument says what. The flights are there since the tour.
"""

import os
import sys
import threading

from pyspark.sql.connect.session import SparkSession

FLIGHTS = "/data/tour/flights-3m.parquet"
#: 96 MB: seconds of this client's time, in a dozen bursts.
ROWS = 12_000_000

spark = SparkSession.builder.remote(
    f"sc://{os.environ['OUTBOARD_ENDPOINT']}/;use_ssl=true;token={os.environ['OUTBOARD_TOKEN']}"
).create()


def queries():
    """Files, SQL text, a table that stays."""
    flights = spark.read.parquet(FLIGHTS)
    assert flights.count() == 3_000_000
    flights.createOrReplaceTempView("flights")
    rows = spark.sql("SELECT origin, count(*) AS n FROM flights GROUP BY origin ORDER BY n DESC LIMIT 1").collect()
    assert (rows[0].origin, rows[0].n) == ("ORD", 166_341), rows
    flights.groupBy("origin").count().write.mode("overwrite").saveAsTable("departures")
    table()


def table():
    """What `queries` saved, in whichever life of the cluster."""
    assert spark.table("departures").count() == 229, spark.table("departures").count()


def distributed():
    """On Apache Spark, in the session's own words: a file, a view of it, a managed table, rows of the client's."""
    spark.conf.set("spark.outboard.class", "distributed")
    flights = spark.read.parquet(FLIGHTS)
    flights.createOrReplaceTempView("flights")
    busiest = "SELECT origin, count(*) AS n FROM flights GROUP BY origin ORDER BY n DESC LIMIT 1"
    assert "Apache Spark" in spark.sql(f"EXPLAIN {busiest}").collect()[0][0]
    rows = spark.sql(busiest).collect()
    assert (rows[0].origin, rows[0].n) == ("ORD", 166_341), rows
    words = spark.createDataFrame([("ORD", "Chicago")], ["origin", "city"])
    joined = spark.table("departures").join(words, "origin").collect()
    assert [(row.origin, row["count"], row.city) for row in joined] == [("ORD", 166_341, "Chicago")], joined


def results():
    """Reads results, whole and in order, until standard input ends; a line for each."""
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    while not ended.is_set():
        ids = spark.range(ROWS).toArrow().column(0).to_numpy()
        assert len(ids) == ROWS and ids[0] == 0 and (ids[1:] - ids[:-1] == 1).all(), "rows were lost or doubled"
        print("read", flush=True)


{"queries": queries, "table": table, "distributed": distributed, "results": results}[sys.argv[1]]()
spark.stop()
