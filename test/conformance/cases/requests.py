"""Requests of the protocol that few programs make, and what is told of a plan."""
import tempfile

from pyspark.sql import functions as F
from pyspark.sql import types as T

ODD = T.StructType([
    T.StructField("a", T.NullType()),
    T.StructField("b c", T.DecimalType(10, 2), False),
    T.StructField("d", T.ArrayType(T.StructType([T.StructField("x", T.IntegerType(), False), T.StructField("y z", T.StringType())]), False)),
    T.StructField("e", T.MapType(T.StringType(), T.TimestampNTZType()), metadata={"comment": "it's"}),
    T.StructField("f", T.DayTimeIntervalType(0, 1), False, metadata={"comment": "when", "x": 1}),
    T.StructField("g", T.VarcharType(3), metadata={"CURRENT_DEFAULT": "'u'"}),
])


def _of_plan(spark):
    return spark.range(3).select("id", F.struct(F.lit(1).alias("x")).alias("s"))


CASES = {
    "version": lambda s: s.version.split("-")[0],
    "schema_ddl": lambda s: ODD.toDDL(),
    "schema_ddl_empty": lambda s: T.StructType([]).toDDL(),
    "schema_ddl_round_trip": lambda s: T.StructType.fromDDL("a INT NOT NULL COMMENT 'x', b STRUCT<c: STRING>").toDDL(),
    "explains": lambda s: [_of_plan(s)._explain_string(mode=mode).strip() != "" for mode in ("simple", "extended", "codegen", "cost", "formatted")],
    "explain_of_none": lambda s: _of_plan(s)._explain_string(mode="of none"),
    "tree": lambda s: s._client._analyze(method="tree_string", plan=_of_plan(s)._plan.to_proto(s._client)).tree_string,
    "tree_of_a_level": lambda s: s._client._analyze(method="tree_string", plan=_of_plan(s)._plan.to_proto(s._client), level=1).tree_string,
    "semantic_hash": lambda s: [s.range(3).semanticHash() == s.range(3).semanticHash(), s.range(3).semanticHash() == s.range(4).semanticHash()],
    "semantic_hash_of_rows": lambda s: s.createDataFrame([(1, "a")], "x INT, y STRING").semanticHash() == s.createDataFrame([(1, "a")], "x INT, y STRING").semanticHash(),
    "binary_and_boolean": lambda s: s.sql("SELECT binary('abc'), boolean('true'), boolean(0)"),
    "spatial": lambda s: s.sql("SELECT st_srid(st_geomfromwkb(X'00'))"),
    "spatial_bytes": lambda s: s.sql("SELECT st_asbinary(st_geogfromwkb(X'00'))"),
    "spatial_set": lambda s: s.sql("SELECT st_setsrid(NULL, 1)"),
    "avro_read": lambda s: s.sql("SELECT from_avro(X'00', '{\"type\": \"int\"}', map())"),
    "avro_written": lambda s: s.sql("SELECT to_avro(1, '{\"type\": \"int\"}')"),
    "avro_schema": lambda s: s.sql("SELECT schema_of_avro('{\"type\": \"int\"}', map())"),
    "java": lambda s: s.sql("SELECT reflect('java.lang.Math', 'max', 1, 2), java_method('java.lang.Integer', 'toHexString', 255)"),
    "java_tried": lambda s: s.sql("SELECT try_reflect('java.net.URLDecoder', 'decode', '%')"),
    "block_of_no_file": lambda s: s.sql("SELECT input_file_block_start(), input_file_block_length() FROM range(1)"),
}


def written_by_v2(spark):
    spark.sql("DROP TABLE IF EXISTS requests_v2")
    spark.range(3).writeTo("requests_v2").using("parquet").create()
    found = sorted(row[0] for row in spark.table("requests_v2").collect())
    spark.sql("DROP TABLE requests_v2")
    return found


def external_table(spark):
    folder = tempfile.mkdtemp() + "/t"
    spark.range(3).write.parquet(folder)
    spark.sql("DROP TABLE IF EXISTS requests_external")
    spark.catalog.createExternalTable("requests_external", path=folder, source="parquet")
    found = [spark.table("requests_external").count(), spark.table("requests_external").columns]
    spark.sql("DROP TABLE requests_external")
    return found
