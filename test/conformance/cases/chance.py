"""What is drawn by chance: where it may stand, and what stays the same."""
from pyspark.sql import Window
from pyspark.sql import functions as F

#: With a seed that the client chooses, with one of the user's, and without.
DRAWN = {
    "rand": F.rand(3),
    "rand_sql": F.expr("rand()"),
    "uuid": F.expr("uuid()"),
    "randstr": F.expr("randstr(5, 1)"),
    "shuffle": F.expr("shuffle(array(1, 2, 3))"),
    "numbered": F.monotonically_increasing_id(),
}
PAIR = F.array(F.lit(1), F.lit(2))

#: What is asked of a column that is drawn. Each gives the same whatever is drawn.
ASKED = {
    "grouped": lambda s, r: s.range(9).groupBy(r.alias("k"), "id").count().count(),
    "grouped_columns": lambda s, r: s.range(9).groupBy(r.alias("k")).agg(F.max("id")).columns,
    "ordered": lambda s, r: s.range(9).orderBy(r).count(),
    "window_order": lambda s, r: s.range(9).select(F.row_number().over(Window.orderBy(r)).alias("n")).orderBy("n"),
    "window_partition": lambda s, r: s.range(9).select(F.count("*").over(Window.partitionBy(r, "id")).alias("n")),
    "exploded": lambda s, r: s.range(9).select(F.explode(F.array(r, r))).count(),
    "branches": lambda s, r: s.range(9).select(F.when(F.col("id") > 1, r).otherwise(r)).count(),
    "scalar": lambda s, r: s.range(9).select(s.range(1).select(r).scalar()).count(),
    "beside_aggregate": lambda s, r: s.range(9).groupBy().agg(F.max("id"), r.alias("r")).count(),
    "united": lambda s, r: s.range(9).select(r).union(s.range(9).select(r)).count(),
    "lateral": lambda s, r: s.range(2).alias("a").lateralJoin(s.range(2).select(r.alias("q")).alias("b")).count(),
    "twice_in_a_struct": lambda s, r: s.range(9).select(F.struct(r.alias("x"), r.alias("y")).alias("s")).select("s.x", "s.y").count(),
    "in_lambdas": lambda s, r: s.range(9).select(F.transform(PAIR, lambda x: F.struct(x, r).alias("p")).x.alias("x")),
}

CASES = {
    f"{asked}_{drawn}": (lambda s, ask=ask, r=r: ask(s, r))
    for asked, ask in ASKED.items()
    for drawn, r in DRAWN.items()
    if (asked, drawn) != ("in_lambdas", "numbered")
}


def elements_differ(spark):
    """A lambda draws for each element, and for each of an inner one's."""
    numbers = F.sequence(F.lit(1), F.lit(5))
    flat = spark.range(3).select(F.transform(numbers, lambda x, i: F.rand(3))).collect()
    nested = spark.range(3).select(F.flatten(F.transform(numbers, lambda x: F.transform(PAIR, lambda y: F.rand(3))))).collect()
    folded = spark.range(2).select(F.aggregate(numbers, F.array().cast("array<double>"), lambda a, x: F.array_append(a, F.rand(3)))).collect()
    return [[len(set(row[0])) for row in rows] for rows in (flat, nested, folded)]


def seeded_lambda_again(spark):
    def drawn():
        return spark.range(3).select(F.transform(PAIR, lambda x: F.rand(5))).collect()

    return drawn() == drawn()


def view_of_a_frame(spark):
    """Its seeds are drawn once, for whoever reads it."""
    spark.sql("SELECT id, rand() AS r, uuid() AS u, shuffle(array(1, 2, 3, 4, 5)) AS s, randstr(4) AS t FROM range(20)").createOrReplaceTempView("chance_of_a_frame")
    view = "chance_of_a_frame"
    joined = spark.sql(f"SELECT count(*) FROM {view} a JOIN {view} b ON a.r = b.r AND a.u = b.u AND a.s = b.s AND a.t = b.t")
    split = spark.sql(f"SELECT (SELECT count(*) FROM {view} WHERE r < 0.5) + (SELECT count(*) FROM {view} WHERE r >= 0.5)")
    return [spark.table(view).columns, spark.table(view).collect() == spark.table(view).collect(), joined.collect()[0][0], split.collect()[0][0]]


def view_of_a_text(spark):
    spark.sql("CREATE OR REPLACE TEMP VIEW chance_of_a_text AS SELECT uuid() AS u FROM range(3)")
    return spark.table("chance_of_a_text").collect() == spark.table("chance_of_a_text").collect()
