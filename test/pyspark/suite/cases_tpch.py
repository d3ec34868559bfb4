"""TPC-H: all 22 queries as SQL text, some as DataFrame programs; rows equal to DuckDB's own.

Data and query texts come from DuckDB's tpch extension.
"""

import atexit
import pathlib
import tempfile

import duckdb
import duckdb_extension_tpch
from pyspark.sql import functions as F
from support import connect, rows

TABLES = ["nation", "region", "part", "supplier", "partsupp", "customer", "orders", "lineitem"]
SCALE = 0.01

folder = tempfile.TemporaryDirectory(prefix="outboard-tpch-")
atexit.register(folder.cleanup)
extension = pathlib.Path(duckdb_extension_tpch.__file__).parent / "extensions" / f"v{duckdb.__version__}"
oracle = duckdb.connect(config={"allow_unsigned_extensions": "true"})
oracle.execute(f"LOAD '{extension / 'tpch.duckdb_extension'}'")
oracle.execute(f"CALL dbgen(sf = {SCALE})")
# Spark's order, so that LIMIT cuts the same rows.
oracle.execute("SET default_null_order = 'NULLS_FIRST_ON_ASC_LAST_ON_DESC'")
spark = connect()
for table in TABLES:
    path = f"{folder.name}/{table}.parquet"
    oracle.execute(f"COPY {table} TO '{path}' (FORMAT parquet)")
    spark.read.parquet(path).createOrReplaceTempView(table)
queries = dict(oracle.execute("SELECT query_nr, query FROM tpch_queries()").fetchall())


def same(found, number):
    expected = rows(oracle.execute(queries[number]).fetchall())
    found = rows(found)
    assert len(found) == len(expected), f"{len(found)} rows instead of {len(expected)}"
    # Rows of equal sort keys may come in any order.
    assert sorted(map(repr, found)) == sorted(map(repr, expected)), f"{found[:3]} instead of {expected[:3]}"


def text_case(number):
    def case():
        same(spark.sql(queries[number].rstrip().rstrip(";")).collect(), number)

    return case


for number in range(1, 23):
    globals()[f"test_q{number:02}_as_text"] = text_case(number)


def table(name):
    return spark.table(name)


def revenue():
    return F.col("l_extendedprice") * (1 - F.col("l_discount"))


def test_q01_as_program():
    lines = table("lineitem").filter(F.col("l_shipdate") <= F.lit("1998-09-02").cast("date"))
    result = (
        lines.groupBy("l_returnflag", "l_linestatus")
        .agg(
            F.sum("l_quantity"),
            F.sum("l_extendedprice"),
            F.sum(revenue()),
            F.sum(revenue() * (1 + F.col("l_tax"))),
            F.avg("l_quantity"),
            F.avg("l_extendedprice"),
            F.avg("l_discount"),
            F.count("*"),
        )
        .orderBy("l_returnflag", "l_linestatus")
    )
    same(result.collect(), 1)


def test_q03_as_program():
    day = F.lit("1995-03-15").cast("date")
    result = (
        table("customer")
        .filter(F.col("c_mktsegment") == "BUILDING")
        .join(table("orders"), F.col("c_custkey") == F.col("o_custkey"))
        .filter(F.col("o_orderdate") < day)
        .join(table("lineitem"), F.col("l_orderkey") == F.col("o_orderkey"))
        .filter(F.col("l_shipdate") > day)
        .groupBy("l_orderkey", "o_orderdate", "o_shippriority")
        .agg(F.sum(revenue()).alias("revenue"))
        .select("l_orderkey", "revenue", "o_orderdate", "o_shippriority")
        .orderBy(F.desc("revenue"), "o_orderdate")
        .limit(10)
    )
    same(result.collect(), 3)


def test_q04_as_program():
    late = table("lineitem").filter(F.col("l_commitdate") < F.col("l_receiptdate"))
    orders = table("orders").filter(
        (F.col("o_orderdate") >= F.lit("1993-07-01").cast("date"))
        & (F.col("o_orderdate") < F.add_months(F.lit("1993-07-01").cast("date"), 3))
    )
    result = (
        orders.join(late, F.col("l_orderkey") == F.col("o_orderkey"), "left_semi")
        .groupBy("o_orderpriority")
        .count()
        .orderBy("o_orderpriority")
    )
    same(result.collect(), 4)


def test_q05_as_program():
    result = (
        table("customer")
        .join(table("orders"), F.col("c_custkey") == F.col("o_custkey"))
        .join(table("lineitem"), F.col("l_orderkey") == F.col("o_orderkey"))
        .join(
            table("supplier"),
            (F.col("l_suppkey") == F.col("s_suppkey")) & (F.col("c_nationkey") == F.col("s_nationkey")),
        )
        .join(table("nation"), F.col("s_nationkey") == F.col("n_nationkey"))
        .join(table("region"), F.col("n_regionkey") == F.col("r_regionkey"))
        .filter(
            (F.col("r_name") == "ASIA")
            & F.col("o_orderdate").between(F.lit("1994-01-01").cast("date"), F.lit("1994-12-31").cast("date"))
        )
        .groupBy("n_name")
        .agg(F.sum(revenue()).alias("revenue"))
        .orderBy(F.desc("revenue"))
    )
    same(result.collect(), 5)


def test_q06_as_program():
    result = (
        table("lineitem")
        .filter("l_shipdate >= date '1994-01-01' and l_shipdate < date '1995-01-01'")
        .filter(F.col("l_discount").between(0.05, 0.07) & (F.col("l_quantity") < 24))
        .agg(F.sum(F.col("l_extendedprice") * F.col("l_discount")).alias("revenue"))
    )
    same(result.collect(), 6)


def test_q12_as_program():
    urgent = F.col("o_orderpriority").isin("1-URGENT", "2-HIGH")
    result = (
        table("orders")
        .join(table("lineitem"), F.col("o_orderkey") == F.col("l_orderkey"))
        .filter(
            F.col("l_shipmode").isin("MAIL", "SHIP")
            & (F.col("l_commitdate") < F.col("l_receiptdate"))
            & (F.col("l_shipdate") < F.col("l_commitdate"))
            & (F.year("l_receiptdate") == 1994)
        )
        .groupBy("l_shipmode")
        .agg(
            F.sum(F.when(urgent, 1).otherwise(0)).alias("high_line_count"),
            F.sum(F.when(~urgent, 1).otherwise(0)).alias("low_line_count"),
        )
        .orderBy("l_shipmode")
    )
    same(result.collect(), 12)


def test_q18_as_program():
    large = table("lineitem").groupBy("l_orderkey").agg(F.sum("l_quantity").alias("q")).filter("q > 300")
    result = (
        table("orders")
        .join(large.select(F.col("l_orderkey").alias("k")), F.col("o_orderkey") == F.col("k"), "left_semi")
        .join(table("customer"), F.col("c_custkey") == F.col("o_custkey"))
        .join(table("lineitem"), F.col("o_orderkey") == F.col("l_orderkey"))
        .groupBy("c_name", "c_custkey", "o_orderkey", "o_orderdate", "o_totalprice")
        .agg(F.sum("l_quantity"))
        .orderBy(F.desc("o_totalprice"), "o_orderdate")
        .limit(100)
    )
    same(result.collect(), 18)
