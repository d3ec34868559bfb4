"""Spark's internal functions behind its pandas API (`pyspark.sql.internal`), called as that calls them."""
from pyspark.sql import functions as F
from pyspark.sql.connect.functions.builtin import _invoke_function

from support import options


def _frame(spark):
    return spark.sql("SELECT * FROM VALUES (1, 'a', 1.5D), (2, 'a', 2.5D), (4, 'b', 0.25D), (8, 'b', NULL), (9, 'b', 7D) AS v(k, s, d)")


def _of(name, *args):
    return _invoke_function(name, *(F.col(a) if isinstance(a, str) else F.lit(a) for a in args))


@options(approx=1e-9)
def variances(spark):
    return _frame(spark).select(*(_of("pandas_var", c, n).alias(f"{c}{n}") for c in ("k", "d") for n in (0, 1, 2, 4, 5)))


@options(approx=1e-9)
def deviations(spark):
    return _frame(spark).groupBy("s").agg(*(_of("pandas_stddev", c, n).alias(f"{c}{n}") for c in ("k", "d") for n in (0, 1, 2)))


@options(approx=1e-9)
def moments(spark):
    return _frame(spark).select(*(_of(f, c) for f in ("pandas_skew", "pandas_kurt") for c in ("k", "d")))


@options(approx=1e-9)
def moments_of_few(spark):
    return _frame(spark).groupBy("s").agg(*(_of(f, c) for f in ("pandas_skew", "pandas_kurt") for c in ("k", "d")))


def moments_of_one_value(spark):
    return _frame(spark).select(F.lit(3.5).alias("x")).select(_of("pandas_skew", "x"), _of("pandas_kurt", "x"))


@options(approx=1e-9)
def covariances(spark):
    return _frame(spark).select(*(_of("pandas_covar", "k", "d", n).alias(f"c{n}") for n in (0, 1, 2, 4)))


def modes(spark):
    return _frame(spark).select(*(F.sort_array(_of("pandas_mode", c, True)).alias(c) for c in ("k", "s", "d")))


def modes_of_nothing(spark):
    return _frame(spark).where("k > 100").select(_of("pandas_mode", "k", True), _of("pandas_var", "k", 1), _of("pandas_skew", "k"))


def row_numbers(spark):
    return spark.range(0, 5, 1, 1).select("id", _of("distributed_sequence_id").alias("n"))


def row_numbers_of_partitions(spark):
    return spark.range(0, 9, 1, 3).select(F.col("id") * 2, _of("distributed_sequence_id").alias("n"))


def micros(spark):
    return spark.sql("SELECT timestamp_ntz'2024-02-29 12:34:56.789' t UNION ALL SELECT NULL").select(_of("timestamp_ntz_to_long", "t"))


def products(spark):
    return _frame(spark).groupBy("s").agg(*(_of("pandas_product", c, dropna).alias(f"{c}_{dropna}") for c in ("k", "d") for dropna in (True, False)))


def products_of_nothing(spark):
    return _frame(spark).where("k > 99").select(*(_of("pandas_product", c, True) for c in ("k", "d")))
