"""Results as Arrow and pandas: the types of columns and of what is within them, names and nullability."""
import datetime
import tempfile

import pyarrow

#: Values by name; each alone, and beside a NULL.
VALUES = {
    "void": "NULL",
    "voids": "array(NULL)",
    "none": "array()",
    "no_pairs": "map()",
    "void_in_struct": "named_struct('n', NULL, 'a', 1)",
    "void_in_map": "map('a', NULL)",
    "lists": "array(array(1, NULL), array())",
    "structs": "array(named_struct('a', 1, 'b', named_struct('c', X'00')))",
    "map": "map('k', named_struct('a', 1.50BD))",
    "days": "array(INTERVAL '1' DAY, NULL)",
    "months": "named_struct('a', INTERVAL '1-2' YEAR TO MONTH)",
    "interval_keys": "map(INTERVAL '1' DAY, array(INTERVAL -'1 02:03:04.5' DAY TO SECOND))",
    "calendar": "make_interval(1, 2)",
    "variant": "parse_json('1')",
    "variants": "array(parse_json('1'))",
    "dates": "array(DATE'2020-02-29', NULL)",
    "ntz": "array(TIMESTAMP_NTZ'2020-02-29 01:02:03')",
}


def _fetched(df):
    """The schema as the server sent it, before the client makes another of it."""
    table, *_ = df._session._client.to_table(df._plan.to_proto(df._session._client), {})
    return table


def _sent(value):
    return lambda s: str(_fetched(s.sql(f"SELECT {value} AS x")).schema)


def _beside_null(value):
    return lambda s: str(_fetched(s.sql(f"SELECT {value} AS x UNION ALL SELECT NULL")).schema)


def _as_arrow(value):
    def case(s):
        table = s.sql(f"SELECT {value} AS x").toArrow()
        return [str(table.schema), repr(table.to_pylist())]

    return case


def _as_pandas(value):
    def case(s):
        frame = s.sql(f"SELECT {value} AS x").toPandas()
        return [str(frame["x"].dtype), repr(frame.to_dict())]

    return case


def _through_parquet(value):
    def case(s):
        with tempfile.TemporaryDirectory() as folder:
            s.sql(f"SELECT {value} AS x").write.mode("overwrite").parquet(folder)
            return s.createDataFrame(s.read.parquet(folder).toArrow())

    return case


INTERVAL = datetime.timedelta(days=1, microseconds=5)
CASES = {
    **{f"sent_{name}": _sent(value) for name, value in VALUES.items()},
    **{f"beside_null_{name}": _beside_null(value) for name, value in VALUES.items()},
    **{f"arrow_{name}": _as_arrow(value) for name, value in VALUES.items()},
    **{f"pandas_{name}": _as_pandas(value) for name, value in VALUES.items()},
    "intervals_through_parquet": _through_parquet("named_struct('x', array(INTERVAL -'1 02:03:04.5' DAY TO SECOND), 'y', map('a', INTERVAL '1' DAY))"),
    "interval_list": lambda s: s.createDataFrame([([INTERVAL, None],)], "x array<interval day to second>"),
    "interval_map": lambda s: s.createDataFrame([({"a": INTERVAL},)], "x map<string, interval day to second>").selectExpr("x", "x['a'] + INTERVAL '1' DAY AS y"),
    "interval_table": lambda s: s.createDataFrame(pyarrow.table({"x": pyarrow.array([[INTERVAL]], pyarrow.list_(pyarrow.duration("us")))})),
}
