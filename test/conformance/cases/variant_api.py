"""VARIANT through the DataFrame API: collected, shown, created by the client, exploded."""
from pyspark.sql import Row, functions as F
from pyspark.sql.types import IntegerType, MapType, StringType, StructField, StructType, VariantType, VariantVal

ONE = VariantVal(bytes([12, 1]), bytes([1, 0, 0]))
LONG = "transform(sequence(1, 300), x -> concat('k', x))"


def _texts(spark):
    return spark.createDataFrame([('{"a":1,"b":[1,2]}',), ('[1,"x"]',), (None,), ("2.5",)], "j string")


def _variants(spark):
    return _texts(spark).select(F.try_parse_json("j").alias("v"))


def _sql(text):
    return lambda spark: spark.sql(text)


def python_values(spark):
    return [row.v and row.v.toPython() for row in _variants(spark).collect()]


def json_texts(spark):
    return [row.v and row.v.toJson() for row in _variants(spark).collect()]


def shown(spark):
    return _variants(spark)._show_string(20, False)


def shown_within(spark):
    return _variants(spark).select(F.array("v"), F.struct("v"), F.create_map(F.lit("k"), "v"))._show_string(20, False)


def created(spark):
    return spark.createDataFrame([(ONE,), (None,)], "v variant")


def created_within(spark):
    schema = StructType([StructField("i", IntegerType()), StructField("m", MapType(StringType(), VariantType()))])
    return spark.createDataFrame([(1, {"a": ONE}), (2, None)], schema)


def created_read(spark):
    df = spark.createDataFrame([Row(v=VariantVal.parseJson('{"a":[1,2,{"b":null}]}'))], "v variant")
    return df.select(F.variant_get("v", "$.a[2]", "string"), F.to_json("v"), F.schema_of_variant("v"))


def as_string(spark):
    return _variants(spark).select(F.col("v").cast("string"))


def exploded(spark):
    return spark.tvf.variant_explode(F.parse_json(F.lit('{"a":1,"b":"x"}')))


def exploded_outer(spark):
    return spark.tvf.variant_explode_outer(F.parse_json(F.lit("1")))


def of_struct(spark):
    return spark.range(1).select(F.to_variant_object(F.struct(F.lit(1).alias("a"), F.lit("x").alias("b"))))


def united(spark):
    return _variants(spark).limit(1).union(_variants(spark).limit(1))


def deduplicated(spark):
    return _variants(spark).dropDuplicates()


def grouped(spark):
    return _variants(spark).groupBy("v").count()


def sorted_by(spark):
    return _variants(spark).sort("v")


def aggregated(spark):
    return _variants(spark).agg(F.count("v"), F.first("v"))


def of_view(spark):
    _variants(spark).createOrReplaceTempView("variant_api")
    return spark.sql("SELECT v:a::int AS x FROM variant_api WHERE v:a IS NOT NULL")


def from_json_whole(spark):
    return _texts(spark).select(F.from_json("j", VariantType()))


def from_json_part(spark):
    return _texts(spark).select(F.from_json("j", "a variant, b array<variant>"))


CASES = {
    "moments": _sql(
        "SELECT to_json(to_variant_object(array(TIMESTAMP'2020-07-01 12:00:00.120'))), "
        "to_json(to_variant_object(array(DATE'2020-01-01'))), "
        "to_json(to_variant_object(array(TIMESTAMP_NTZ'2020-01-01 00:00:00'))), to_json(to_variant_object(array(x'41', x'ff')))"
    ),
    "fractions": _sql(
        "SELECT to_json(to_variant_object(array(1.0D, 0.001D, 1e7D, 123456789.125D, 1e-4D, -0.0D, double('inf')))), "
        "to_json(to_variant_object(array(1.1F, 3.4e38F, 1e10F)))"
    ),
    "long_texts": _sql(
        "SELECT to_json(to_variant_object(array(repeat('é', 100)))), "
        "length(CAST(parse_json(concat('\"', repeat('x', 70), '\"')) AS STRING))"
    ),
    "many_elements": _sql(
        "SELECT to_json(to_variant_object(transform(sequence(1, 300), x -> struct(x AS a, CAST(x AS STRING) AS b))))"
    ),
    "many_fields": _sql(
        f"SELECT to_variant_object(map_from_arrays({LONG}, sequence(1, 300))), "
        f"variant_get(to_variant_object(map_from_arrays({LONG}, sequence(1, 300))), '$.k299', 'int')"
    ),
}
