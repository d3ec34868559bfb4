"""What stands where a function's argument is, as a program gives it: by a name, by brackets, under an alias."""
from pyspark.sql import functions as F


def _frame(spark):
    return spark.sql(
        "SELECT 1 AS i, 'b' AS c, named_struct('x', 1, 'q', array(1, 2), 'n', named_struct('p', 2)) AS s,"
        " array(1, 2) AS r, map('k', 1) AS m, array(named_struct('x', 1)) AS t, 5 AS `d.e`"
    )


def structs(spark):
    s, r, m = F.col("s"), F.col("r"), F.col("m")
    items = [F.struct("s.x"), F.struct(s["x"]), F.struct(F.col("s.x").alias("z")), F.struct(r[0]), F.struct(m.getItem("k"))]
    more = [F.struct("m.k", "t.x", "`d.e`"), F.struct("S.X"), F.struct(F.col("i").alias("z").cast("string"))]
    return _frame(spark).select(*items, *more, F.expr("struct(m.k, t.x, m['k'])"))


def zipped(spark):
    return _frame(spark).select(
        F.arrays_zip("s.q", "r"), F.arrays_zip(F.col("s")["q"], F.col("r").alias("z")), F.arrays_zip(F.col("S.Q"), "t.x")
    )


def aliased(spark):
    def z(name):
        return F.col(name).alias("z")

    return _frame(spark).select(
        F.abs(z("i")), F.concat(z("c"), z("c")), z("i") + 1, -z("i"), z("c").like("b%"), z("i").between(1, 2), z("c").substr(1, 1)
    )


def casts(spark):
    df = _frame(spark)
    return df.select(
        F.col("i").alias("z").cast("string"), F.col("s.x").cast("string"), F.col("s")["x"].cast("string"), df["s.x"].cast("long")
    )


def by_name(spark):
    return _frame(spark).select(
        F.abs("s.x"), F.abs("S.X"), F.abs("`d.e`"), F.abs("m.k"), F.size("t.x"), F.abs("s.n.p"), F.expr("s.X + 1")
    )


def extracted(spark):
    i, r, m, t = (F.col(name) for name in "irmt")
    return _frame(spark).select(r[i - 1], m[F.lit("k")], m[F.upper(F.lit("k"))], r[i], t[0]["x"], t["x"], t.getField("X"))
