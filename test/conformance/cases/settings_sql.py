"""Settings within SQL texts, and the one that says which of two equal keys of a map stays."""

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
} | {f"zone_{i:02d}": _zone(text) for i, text in enumerate(ZONES)}
