"""As-of joins: to each row the one whose moment is nearest."""
import datetime

from pyspark.sql import functions as F


def _left(spark):
    return spark.createDataFrame([(1, "a", "x"), (5, "b", "y"), (10, "c", "x"), (None, "d", "x")], "a int, l string, k string")


def _right(spark):
    return spark.createDataFrame([(1, 1, "x"), (2, 2, "y"), (3, 3, "x"), (6, 6, "y"), (7, 7, "x"), (None, 9, "x")], "a int, r int, k string")


def _joined(**given):
    on = given.pop("on", None)

    def case(spark):
        left, right = _left(spark), _right(spark)
        condition = on(left, right) if callable(on) else on
        df = left._joinAsOf(right, leftAsOfColumn="a", rightAsOfColumn="a", on=condition, **given)
        return df.select(left.a, "l", right.a.alias("b"), "r")

    return case


def moments(spark):
    at = datetime.datetime
    quotes = spark.createDataFrame([(at(2024, 3, 31, 1, 0), 10), (at(2024, 3, 31, 3, 30), 11)], "t timestamp, q int")
    trades = spark.createDataFrame([(at(2024, 3, 31, 3, 0), 1), (at(2024, 3, 31, 4, 0), 2)], "t timestamp, n int")
    df = trades._joinAsOf(quotes, "t", "t", how="left", tolerance=F.expr("INTERVAL '1' HOUR"))
    return df.select("n", "q")


def whole_output(spark):
    return _left(spark)._joinAsOf(_right(spark), "a", "a", how="left", direction="nearest")


CASES = {
    "backward": _joined(),
    "backward_left": _joined(how="left"),
    "forward": _joined(direction="forward"),
    "forward_left": _joined(how="left", direction="forward"),
    "nearest": _joined(direction="nearest"),
    "not_exact": _joined(how="left", allowExactMatches=False),
    "not_exact_forward": _joined(how="left", allowExactMatches=False, direction="forward"),
    "not_exact_nearest": _joined(how="leftouter", allowExactMatches=False, direction="nearest"),
    "tolerance": _joined(how="left", tolerance=F.lit(1)),
    "tolerance_forward": _joined(how="left", tolerance=F.lit(1), direction="forward"),
    "tolerance_nearest": _joined(how="left", tolerance=F.lit(2), direction="nearest"),
    "tolerance_not_exact": _joined(how="left", tolerance=F.lit(3), allowExactMatches=False),
    "using": _joined(how="left", on="k"),
    "using_two": _joined(how="left", on=["k"], direction="nearest"),
    "condition": _joined(how="left", on=lambda l, r: l.k == r.k),
    "conditions": _joined(how="left", on=lambda l, r: [l.k == r.k, r.r > 1]),
    "using_missing": _joined(on="zz"),
    "tolerance_negative": _joined(tolerance=F.lit(-1)),
    "direction_unknown": _joined(direction="sideways"),
}
