"""Functions written in SQL, by spark.catalog and DataFrames. How Spark keeps them stands in their descriptions, and is left out."""
from pyspark.sql import functions as F


def _make(spark):
    spark.sql("DROP FUNCTION IF EXISTS default.sf_kept")
    spark.sql("DROP TEMPORARY FUNCTION IF EXISTS sf_own")
    spark.sql("CREATE TEMPORARY FUNCTION sf_own(x INT) RETURNS INT COMMENT 'hi' RETURN x + 1")
    spark.sql("CREATE FUNCTION sf_kept(x INT) RETURNS INT RETURN x * 2")


def _failing(work):
    try:
        work()
        return "no error"
    except Exception as e:
        return e.getCondition()


def _row(f):
    return [f.name, f.catalog, f.namespace, f.className, f.isTemporary]


def list_functions(spark):
    _make(spark)
    return [_row(f) for f in spark.catalog.listFunctions(pattern="sf_*")]


def list_functions_of_database(spark):
    _make(spark)
    return [_row(f) for f in spark.catalog.listFunctions("default", pattern="sf_k*")]


def list_functions_nowhere(spark):
    return _failing(lambda: spark.catalog.listFunctions("nosuch"))


def function_exists(spark):
    _make(spark)
    names = ["sf_own", "sf_kept", "default.sf_kept", "spark_catalog.default.sf_kept", "default.sf_own", "nosuch.sf_own", "upper", "sf_nosuch"]
    return [spark.catalog.functionExists(name) for name in names] + [spark.catalog.functionExists("sf_kept", "default")]


def get_function(spark):
    _make(spark)
    return [_row(spark.catalog.getFunction(name)) for name in ["sf_own", "sf_kept", "default.sf_kept"]]


def get_function_unknown(spark):
    return [_failing(lambda: spark.catalog.getFunction(name)) for name in ["sf_nosuch", "nosuch.sf_nosuch"]]


def describe(spark):
    _make(spark)
    rows = spark.sql("DESCRIBE FUNCTION sf_own").collect() + spark.sql("DESCRIBE FUNCTION EXTENDED sf_kept").collect()
    return [row[0].split("{")[0] for row in rows]


def call_function(spark):
    _make(spark)
    return spark.range(2).select(F.call_function("sf_own", "id"), F.call_function("default.sf_kept", F.lit(4)))


def in_expressions(spark):
    _make(spark)
    return spark.range(4).filter("sf_own(id) > 2").selectExpr("sf_kept(id) AS k", "sf_own(id)")


def with_parameters(spark):
    _make(spark)
    return spark.sql("SELECT sf_own(:p), sf_kept(:q)", {"p": 4, "q": 5})


def of_a_clone(spark):
    _make(spark)
    clone = spark.cloneSession() if hasattr(spark, "cloneSession") else spark
    return [row[0] for row in clone.sql("SELECT sf_own(1)").collect()]
