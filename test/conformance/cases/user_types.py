"""Types that a class of the client's stands for (UserDefinedType): of a JVM class, of Python alone, of structs and numbers."""
import tempfile

from pyspark.sql import Row, Window, functions as F
from pyspark.sql.types import (
    ArrayType, DoubleType, IntegerType, MapType, StringType, StructField, StructType, UserDefinedType,
)
from pyspark.testing.objects import ExamplePoint, ExamplePointUDT, PythonOnlyPoint, PythonOnlyUDT


class Pair:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __repr__(self):
        return f"Pair({self.a}, {self.b})"


class PairUDT(UserDefinedType):
    @classmethod
    def sqlType(cls):
        return StructType([StructField("a", IntegerType()), StructField("b", StringType(), False)])

    @classmethod
    def module(cls):
        return "cases_user_types"

    def serialize(self, obj):
        return obj.a, obj.b

    def deserialize(self, datum):
        return Pair(*datum)


Pair.__UDT__ = PairUDT()


def _rows(spark, type_, one, two):
    return spark.createDataFrame([(1, one), (2, two), (3, None)], StructType([StructField("i", IntegerType()), StructField("p", type_)]))


def _python(spark):
    return _rows(spark, PythonOnlyUDT(), PythonOnlyPoint(1.0, 2.0), PythonOnlyPoint(3.0, 4.0))


def _jvm(spark):
    return _rows(spark, ExamplePointUDT(), ExamplePoint(1.0, 2.0), ExamplePoint(3.0, 4.0))


def _pair(spark):
    return _rows(spark, PairUDT(), Pair(1, "x"), Pair(2, "y"))


def _folder():
    return tempfile.mkdtemp(prefix="conformance-")


def _queries():
    """What is done to each of the frames."""
    return {
        "all": lambda d: d,
        "text": lambda d: d.select(F.col("p").cast("string")),
        "ordered": lambda d: d.orderBy(F.desc("p")),
        "grouped": lambda d: d.groupBy("p").count(),
        "distinct": lambda d: d.select("p").distinct(),
        "equal": lambda d: d.filter(F.col("p") == F.col("p")),
        "in": lambda d: d.select(F.col("p").isin(F.col("p"))),
        "null": lambda d: d.filter(F.col("p").isNull()),
        "hash": lambda d: d.select(F.hash("p"), F.xxhash64("p")),
        "item": lambda d: d.select(F.col("p")[0]),
        "field": lambda d: d.select("p.a"),
        "star": lambda d: d.select("p.*"),
        "size": lambda d: d.select(F.size("p")),
        "explode": lambda d: d.select(F.explode("p")),
        "array": lambda d: d.select(F.array("p")),
        "map": lambda d: d.select(F.map_from_arrays(F.array("i"), F.array("p"))),
        "coalesce": lambda d: d.select(F.coalesce("p", "p")),
        "coalesce_other": lambda d: d.select(F.coalesce("p", "i")),
        "when": lambda d: d.select(F.when(F.col("i") > 1, F.col("p")).alias("w")),
        "to_json": lambda d: d.select(F.to_json(F.struct("p"))),
        "max": lambda d: d.select(F.max("p"), F.min("p")),
        "collected": lambda d: d.select(F.collect_list("p")),
        "typeof": lambda d: d.select(F.typeof("p")),
        "concat": lambda d: d.select(F.concat("p", "p")),
        "plus": lambda d: d.select(F.col("p") + 1),
        "compared": lambda d: d.select(F.col("p") == 1),
        "joined": lambda d: d.join(d.withColumnRenamed("i", "j"), "p"),
        "union": lambda d: d.union(d),
        "union_other": lambda d: d.union(d.select("i", F.unwrap_udt("p"))),
        "unwrapped": lambda d: d.select(F.unwrap_udt("p")),
        "wrapped": lambda d: d.select(F.unwrap_udt("p").cast(d.schema["p"].dataType)),
        "as_itself": lambda d: d.select(F.col("p").cast(d.schema["p"].dataType)),
        "as_number": lambda d: d.select(F.col("p").cast("int")),
        "as_array": lambda d: d.select(F.col("p").cast("array<double>")),
        "nested": lambda d: d.select(F.struct("p").alias("s")).select("s.p"),
        "lag": lambda d: d.select(F.lag("p").over(Window.orderBy("i"))),
        "unpivoted": lambda d: d.unpivot("i", "p", "k", "v"),
        "pivoted": lambda d: d.groupBy("i").pivot("i").agg(F.first("p")),
        "dropped": lambda d: d.dropna(),
        "shown": lambda d: d._show_string(20, False),
        "described": lambda d: d.describe(),
    }


CASES = {
    f"{name}_{query}": (lambda spark, frame=frame, query=query: _queries()[query](frame(spark)))
    for name, frame in (("python", _python), ("jvm", _jvm), ("pair", _pair))
    for query in _queries()
}


def inferred(spark):
    return spark.createDataFrame([Row(label=1.0, point=ExamplePoint(1.0, 2.0))])


def within(spark):
    schema = StructType([StructField("m", MapType(StringType(), PythonOnlyUDT())), StructField("a", ArrayType(PythonOnlyUDT()))])
    return spark.createDataFrame([({"x": PythonOnlyPoint(1.0, 2.0)}, [PythonOnlyPoint(3.0, 4.0)])], schema)


def collected(spark):
    return [repr(row.p) for row in _jvm(spark).collect()] + [repr(row.p) for row in _python(spark).collect()]


def parquet(spark):
    folder = _folder()
    _python(spark).write.mode("overwrite").parquet(folder)
    return spark.read.parquet(folder)


def parquet_jvm(spark):
    folder = _folder()
    _jvm(spark).write.mode("overwrite").parquet(folder)
    return spark.read.parquet(folder)


def json(spark):
    folder = _folder()
    _python(spark).write.mode("overwrite").json(folder)
    return spark.read.schema(_python(spark).schema).json(folder)


def csv(spark):
    _python(spark).write.mode("overwrite").csv(_folder())


def table(spark):
    _python(spark).write.mode("overwrite").saveAsTable("user_types")
    rows = spark.table("user_types").select("i", "p").cache()
    rows.count()
    spark.sql("DROP TABLE user_types")
    return rows


def view(spark):
    _jvm(spark).createOrReplaceTempView("user_types_view")
    return spark.sql("DESCRIBE user_types_view")


def unwrapped_number(spark):
    return spark.range(1).select(F.unwrap_udt("id"))


def vectors(spark):
    from pyspark.ml.linalg import Vectors

    frame = spark.createDataFrame([(Vectors.dense(1.0, 2.5),), (Vectors.sparse(3, [0, 2], [1.0, 3.5]),), (None,)], ["v"])
    return frame._show_string(20, False)


def intervals_in_parquet(spark):
    folder = _folder()
    spark.sql("""SELECT INTERVAL '1-2' YEAR TO MONTH AS m, INTERVAL '1 02:03:04.5' DAY TO SECOND AS d,
        INTERVAL '-3' DAY AS n, CAST(NULL AS INTERVAL HOUR) AS h""").write.mode("overwrite").parquet(folder)
    read = spark.read.parquet(folder)
    return read.select("*", F.col("d") + F.col("n"), F.col("m").cast("string").alias("t"))


def comments_in_parquet(spark):
    folder = _folder()
    spark.range(2).select(F.col("id").alias("x", metadata={"comment": "the x"})).write.mode("overwrite").parquet(folder)
    return spark.read.parquet(folder)
