"""Settings within SQL texts, what they may be, and what of their effects there is."""

MAPS = {
    "map": "map(1, 'a', 2, 'b', 1, 'c')",
    "arrays": "map_from_arrays(array('x', 'y', 'x'), array(1, 2, 3))",
    "entries": "map_from_entries(array(struct(1, 'a'), struct(1, 'b')))",
    "concat": "map_concat(map(1, 'a', 2, 'b'), map(2, 'c', 3, 'd'))",
    "text": "str_to_map('a:1,b:2,a:3')",
    "transformed": "transform_keys(map(1, 'a', 2, 'b'), (k, v) -> 1)",
    "null": "map(null, 1)",
}


def _with(settings, text):
    def case(spark):
        for key, value in settings.items():
            spark.conf.set(key, value)
        try:
            return spark.sql(text).toArrow().to_pylist()
        finally:
            for key in settings:
                spark.conf.unset(key)

    return case


def _zone(text):
    """The session's zone after a statement, in which a moment is shown."""

    def case(spark):
        try:
            told = spark.sql(text).toArrow().to_pylist()
            return [told, spark.sql("SELECT current_timezone() AS z, CAST(TIMESTAMP'2024-07-01 12:00:00Z' AS STRING) AS t").toArrow().to_pylist()]
        finally:
            spark.conf.set("spark.sql.session.timeZone", "UTC")

    return case


def _told(text):
    """A statement about a setting, which is taken back."""

    def case(spark):
        try:
            return spark.sql(text).toArrow().to_pylist()
        finally:
            for key in text.replace("=", " ").split():
                if key.startswith("spark.sql.") and not key.startswith("spark.sql.warehouse"):
                    spark.conf.unset(key)

    return case


VALUES = [
    "SET spark.sql.shuffle.partitions=0", "SET spark.sql.shuffle.partitions=x", "SET spark.sql.shuffle.partitions=5.0",
    "SET spark.sql.maxPlanStringLength=-1", "SET spark.sql.autoBroadcastJoinThreshold=1.5g", "SET spark.sql.autoBroadcastJoinThreshold=-1",
    "SET spark.sql.sources.bucketing.maxBuckets=0", "SET spark.sql.cbo.joinReorder.card.weight=2", "SET spark.sql.avro.deflate.level=0",
    "SET spark.sql.adaptive.nonEmptyPartitionRatioForBroadcastJoin=-1", "SET spark.sql.scriptTransformation.exitTimeoutInSeconds=-1",
    "SET spark.sql.mapKeyDedupPolicy=foo", "SET spark.sql.fromJsonForceNullableSchema=false", "SET spark.sql.fromJsonForceNullableSchema=true",
    "SET spark.sql.hive.verifyPartitionPath=true", "SET spark.sql.legacy.nosuch=1", "SET spark.sql.warehouse.dir=/x",
    "RESET spark.sql.warehouse.dir", "RESET spark.executor.memory", "RESET nosuch.key",
]

EFFECTS = {
    "fields_shown": ("debug.maxToStringFields", "2", "DESCRIBE QUERY SELECT named_struct('a', 1, 'b', array(named_struct('c', 1, 'd', 2, 'e', 3)), 'f', 2) AS s"),
    "case_of_ctes": ("caseSensitive", "true", "WITH x AS (SELECT 1 AS a) SELECT * FROM X"),
    "case_of_variables": ("caseSensitive", "true", "SELECT transform(array(1), X -> x + X) AS a, transform(array(2), (x, X) -> x + X) AS b FROM (SELECT 5 AS x)"),
    "nulls_in_json": ("jsonGenerator.ignoreNullFields", "false", "SELECT to_json(struct(1 AS a, CAST(NULL AS INT) AS b)) AS j"),
    "lines_of_base64": ("chunkBase64String.enabled", "false", "SELECT base64(repeat('a', 60)) AS b"),
    "names_of_bytes": ("function.concatBinaryAsString", "true", "SELECT concat(X'41', X'42') AS b"),
    "aliases_beside": ("lateralColumnAlias.enableImplicitResolution", "false", "SELECT 1 AS a, a + 1 AS b"),
    "commas_and_joins": ("ansi.relationPrecedence", "true", "SELECT * FROM range(1) a, range(2) b JOIN range(3) c ON a.id = c.id"),
    "keys_twice": ("variant.allowDuplicateKeys", "true", """SELECT CAST(parse_json('{"a":1,"a":2}') AS STRING) AS v"""),
    "rows_of_recursion": ("cteRecursionRowLimit", "5", "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 20) SELECT * FROM r"),
    "no_such_catalog": ("defaultCatalog", "nosuch", "SELECT current_catalog() AS c"),
}


def _pivoted(spark):
    spark.conf.set("spark.sql.pivotMaxValues", "2")
    try:
        return spark.range(5).groupBy().pivot("id").count().toArrow().to_pylist()
    finally:
        spark.conf.unset("spark.sql.pivotMaxValues")


def _transposed(spark):
    spark.conf.set("spark.sql.transposeMaxValues", "2")
    try:
        return spark.range(5).transpose().toArrow().to_pylist()
    finally:
        spark.conf.unset("spark.sql.transposeMaxValues")


ZONES = [
    "SET TIME ZONE 'America/New_York'", 'SET TIME ZONE "Asia/Tokyo"', "SET TIME ZONE INTERVAL 5 HOURS", "SET TIME ZONE INTERVAL -5 HOURS",
    "SET TIME ZONE INTERVAL '3' HOUR", "SET TIME ZONE INTERVAL '05:30' HOUR TO MINUTE", "SET TIME ZONE INTERVAL '-05:30' HOUR TO MINUTE",
    "SET TIME ZONE INTERVAL 25 HOURS", "SET TIME ZONE INTERVAL 0 HOURS", "SET TIME ZONE nosuch", "SET TIME ZONE 'nosuch'",
    "SET ROLE x", "SET schema default", "SET a b = 3", "SET `a b` = 3", "set time zone '+02:00';",
]

CASES = {
    "substituted": _with(
        {"my.name": "World", "my.n": "5"},
        "SELECT '${my.name}' AS a, ${my.n} + 1 AS b, '${nosuch}' AS c, '${hivevar:my.name}' AS d, '${spark:my.n}' AS e, '$my' AS f",
    ),
    "left_alone": _with({"my.name": "World", "spark.sql.variable.substitute": "false"}, "SELECT '${my.name}' AS a"),
    "substituted_command": _with({"my.n": "5"}, "SET x.y=${my.n}"),
} | {
    f"{policy.lower()}_{name}": _with({"spark.sql.mapKeyDedupPolicy": policy}, f"SELECT {text} AS m")
    for name, text in MAPS.items()
    for policy in ("LAST_WIN", "EXCEPTION")
} | {f"zone_{i:02d}": _zone(text) for i, text in enumerate(ZONES)} | {
    f"value_{i:02d}": _told(text) for i, text in enumerate(VALUES)
} | {
    name: _with({f"spark.sql.{key}": value}, text) for name, (key, value, text) in EFFECTS.items()
} | {
    "values_of_pivot": _pivoted,
    "rows_of_transpose": _transposed,
    "transposed_to_nothing": lambda spark: str(spark.range(3).transpose().schema),
}
