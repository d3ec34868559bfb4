"""Records that are malformed by some of their columns, and queries that ask for some."""
import tempfile

_FILES = {
    "csv": "1,2\nx,2\n1,y\n1\n1,2,3\n7,8\n",
    "json": '{"a":1,"b":2}\n{"a":"x","b":2}\n{"a":1,"b":"y"}\n{"a":1}\nnope\n{"a":7,"b":8}\n',
    "xml": "<t><r><a>1</a><b>2</b></r><r><a>x</a><b>2</b></r><r><a>1</a><b>y</b></r><r><a>1</a></r><r><a>7</a><b>8</b></r></t>",
}
_QUERIES = {
    "one": "SELECT a FROM v",
    "other": "SELECT b FROM v",
    "all": "SELECT * FROM v",
    "none": "SELECT count(*) FROM v",
    "cte": "WITH c AS (SELECT *, rand() AS r FROM v) SELECT a FROM c",
    "subquery": "SELECT id FROM range(10) WHERE id IN (SELECT a FROM v)",
    "window": "SELECT a FROM (SELECT a, row_number() OVER (ORDER BY b) AS n FROM v)",
    "union": "SELECT a FROM v UNION ALL SELECT b FROM v",
    "join": "SELECT l.a FROM v AS l LEFT JOIN v AS r ON l.a = r.b",
    "filtered": "SELECT count(*) FROM v WHERE a > 0",
    "generated": "SELECT a, explode(array(1, 2)) FROM v",
    "grouped": "SELECT a FROM (SELECT a, max(b) FROM v GROUP BY a)",
    "lateral": "SELECT r.id, l.a FROM range(8) AS r, LATERAL (SELECT a FROM v WHERE v.a = r.id) AS l",
    "sample": "SELECT a FROM v TABLESAMPLE (100 PERCENT)",
}


def _read(spark, format, mode, schema):
    path = f"{tempfile.mkdtemp(prefix='conformance-')}/x.{format}"
    with open(path, "w") as file:
        file.write(_FILES[format])
    reader = spark.read.schema(schema).option("mode", mode)
    return (reader.option("rowTag", "r") if format == "xml" else reader).format(format).load(path)


def _dropped(format, query):
    def case(spark):
        _read(spark, format, "DROPMALFORMED", "a int, b int").createOrReplaceTempView("v")
        return spark.sql(query)

    return case


def _condition(format, query):
    """Of the error: the file's name is another in each run."""

    def case(spark):
        _read(spark, format, "FAILFAST", "a int, b int").createOrReplaceTempView("v")
        try:
            return [list(row) for row in spark.sql(query).collect()]
        except Exception as error:  # noqa: BLE001
            return error.getCondition()

    return case


def _kept(format, *columns):
    return lambda spark: _read(spark, format, "PERMISSIVE", "a int, b int, _corrupt_record string").select(*columns)


def _repartitioned(format):
    return lambda spark: _read(spark, format, "DROPMALFORMED", "a int, b int").repartition(3, "b").select("a")


_SHAPES = {
    "spread_by_column": [("repartition", "b"), ("select", "a")],
    "spread_by_range": [("repartitionByRange", "b"), ("select", "a")],
    "unpivoted_ids": [("unpivot", ["a"], ["b"], "k", "v"), ("select", "a")],
    "unpivoted_values": [("unpivot", ["a"], ["b"], "k", "v"), ("select", "v")],
    "unpivoted_names": [("unpivot", ["a"], ["b"], "k", "v"), ("select", "k")],
    "summary_of_one": [("summary", "count", "min"), ("select", "summary", "a")],
    "described_of_one": [("describe", "a", "b"), ("select", "a")],
}


def _shaped(format, name):
    def case(spark):
        frame = _read(spark, format, "DROPMALFORMED", "a int, b int")
        for method, *arguments in _SHAPES[name]:
            frame = getattr(frame, method)(*arguments)
        return frame

    return case


def _distributed(format):
    def case(spark):
        _read(spark, format, "DROPMALFORMED", "a int, b int").createOrReplaceTempView("v")
        return spark.sql("SELECT a FROM v DISTRIBUTE BY b")

    return case


def _pivoted_of_cached(format):
    """The values of the pivot are asked for by a query of their own."""

    def case(spark):
        frame = _read(spark, format, "DROPMALFORMED", "a int, b int").persist()
        rows = sorted(str(row) for row in frame.groupBy().pivot("a").count().collect())
        frame.unpersist()
        return rows

    return case


def _cached(format):
    def case(spark):
        frame = _read(spark, format, "DROPMALFORMED", "a int, b int").persist()
        rows = sorted(row.a for row in frame.select("a").collect())
        frame.unpersist()
        return rows

    return case


CASES = {f"{f}_dropped_{name}": _dropped(f, query) for f in _FILES for name, query in _QUERIES.items()}
CASES |= {f"{f}_failing_{name}": _condition(f, _QUERIES[name]) for f in _FILES for name in ("one", "none", "filtered")}
CASES |= {f"{f}_kept_{name}": _kept(f, name, "_corrupt_record") for f in _FILES for name in "ab"}
CASES |= {f"{f}_repartitioned": _repartitioned(f) for f in _FILES}
CASES |= {f"{f}_cached": _cached(f) for f in _FILES}
CASES |= {f"{f}_{name}": _shaped(f, name) for f in _FILES for name in _SHAPES}
CASES |= {f"{f}_distributed": _distributed(f) for f in _FILES}
CASES |= {f"{f}_pivoted_of_cached": _pivoted_of_cached(f) for f in _FILES}
