"""The relation Parse: rows of texts read as CSV and JSON. PySpark's reader has no call for it, so its message is made here."""
from pyspark.sql.connect.dataframe import DataFrame
from pyspark.sql.connect.plan import LogicalPlan
from pyspark.sql.connect.types import pyspark_types_to_proto_types
from pyspark.sql.types import StructType


class _Parse(LogicalPlan):
    def __init__(self, child, form, schema, options):
        super().__init__(child)
        self._form, self._schema, self._options = form, schema, options

    def plan(self, session):
        plan = self._create_proto_relation()
        plan.parse.input.CopyFrom(self._child.plan(session))
        plan.parse.format = self._form
        if self._schema is not None:
            plan.parse.schema.CopyFrom(pyspark_types_to_proto_types(StructType.fromDDL(self._schema)))
        for key, value in self._options.items():
            plan.parse.options[key] = value
        return plan


def _parse(df, form, schema, **options):
    return DataFrame(_Parse(df._plan, form, schema, options), df._session)


def _csv(spark, schema, *texts, **options):
    return _parse(spark.createDataFrame([(t,) for t in texts], "value string"), 1, schema, **options)


def _json(spark, schema, *texts, **options):
    return _parse(spark.createDataFrame([(t,) for t in texts], "value string"), 2, schema, **options)


def csv(spark):
    return _csv(spark, "a INT, b STRING", "1,x", "q,y", "", "   ", "3", "4,z,9", '5,"a,b"', ",")


def csv_corrupt(spark):
    return _csv(spark, "a INT, b STRING, _corrupt_record STRING", "1,x", "q,y", "3", "4,z,9")


def csv_corrupt_named(spark):
    return _csv(spark, "bad STRING, a INT", "1", "q", columnNameOfCorruptRecord="bad")


def csv_drop(spark):
    return _csv(spark, "a INT, b STRING", "1,x", "q,y", "3", "4,z,9", mode="DROPMALFORMED")


def csv_fail(spark):
    return _csv(spark, "a INT", "1", "q", mode="FAILFAST")


def csv_options(spark):
    return _csv(spark, "a INT, b STRING", "1;NA", "2; x ", sep=";", nullValue="NA")


def csv_comment(spark):
    return _csv(spark, "a INT, b STRING", "#c", "1,x", " #d,1", comment="#")


def csv_header(spark):
    return _csv(spark, "a INT, b STRING", "a,b", "1,x", header="true")


def csv_no_schema(spark):
    return _csv(spark, None, "1,x")


def csv_dates(spark):
    return _csv(spark, "d DATE, t TIMESTAMP", "26/08/2015,2015-08-26 10:11:12", "2015-08-26,x", dateFormat="dd/MM/yyyy")


def csv_not_null(spark):
    return _csv(spark, "a INT NOT NULL", "1", "q")


def csv_line_breaks(spark):
    return _csv(spark, "a STRING, b STRING", "1\n2,x")


def csv_null(spark):
    return _csv(spark, "a STRING", "1", None)


def csv_two_columns(spark):
    return _parse(spark.range(1).selectExpr("'1' AS a", "'2' AS b"), 1, "a INT")


def csv_numbers(spark):
    return _parse(spark.range(1), 1, "a BIGINT")


def csv_unknown_option(spark):
    return _csv(spark, "a INT", "1", nonsense="x")


def csv_then(spark):
    return _csv(spark, "a INT, b STRING", "1,x", "2,y").filter("a > 1").select("b")


def json(spark):
    return _json(spark, "a INT, b STRING", '{"a": 1, "b": "x"}', '{"a": "q", "b": "y"}', "", "  ", '{"b": null, "c": 3}')


def json_nested(spark):
    return _json(spark, "a ARRAY<INT>, b STRUCT<c: STRING>", '{"a": [1, 2], "b": {"c": "x"}}', '{"b": {}}')


def json_arrays(spark):
    return _json(spark, "a INT", "[]", '[{"a": 5}, {"a": 6}]')


def json_malformed(spark):
    return _json(spark, "a INT, b STRING", '{"a": 1}', "nonsense", "{")


def json_drop(spark):
    return _json(spark, "a INT", '{"a": 1}', '{"a": "q"}', mode="DROPMALFORMED")


def json_fail(spark):
    return _json(spark, "a INT", '{"a": 1}', '{"a": "q"}', mode="FAILFAST")


def json_corrupt(spark):
    return _json(spark, "a INT, _corrupt_record STRING", '{"a": 1}', '{"a": "q"}')


def json_no_schema(spark):
    return _json(spark, None, '{"a": 1}')


def json_scalars(spark):
    return _json(spark, "a INT", "1", '"x"', "null", "true")


def json_null(spark):
    return _json(spark, "a INT", '{"a": 1}', None)


def json_dates(spark):
    return _json(spark, "d DATE", '{"d": "26/08/2015"}', dateFormat="dd/MM/yyyy")
