"""Names as the API takes them: empty, quoted, of too many parts, of nothing that is there."""
from support import options


def _table(spark, name, more=""):
    spark.sql(f"DROP TABLE IF EXISTS {name}")
    spark.sql(f"CREATE TABLE {name} (a int, p string) USING parquet {more}")


def _view(name):
    def case(spark):
        spark.range(2).createOrReplaceTempView(name)
        return [str(t) for t in spark.catalog.listTables() if t.isTemporary]

    case.__name__ = "case"
    return options(own=True)(case)


NAMES = {
    "empty": "",
    "blank": " ",
    "words": "a b",
    "three_words": "a b c",
    "open_quote": "`a b",
    "two_dots": "a..b",
    "dot_behind": "a.",
    "dot_before": ".a",
    "number": "123",
    "fraction": "1.5",
    "minus": "-1",
    "hyphen": "a-b",
    "umlaut": "ä",
    "apostrophe": "a'b",
    "text": "'x'",
    "dollar": "a$b",
    "blanks": " nosuch ",
    "blanks_within": "nosuch . t",
    "quoted": "`no such`",
    "keyword": "select",
    "three_parts": "a.b.c",
    "four_parts": "a.b.c.d",
}

CASES = {
    **{f"table_{key}": (lambda n: lambda s: s.table(n))(name) for key, name in NAMES.items()},
    **{f"exists_{key}": (lambda n: lambda s: s.catalog.tableExists(n))(name) for key, name in NAMES.items()},
    **{f"database_{key}": (lambda n: lambda s: s.catalog.databaseExists(n))(NAMES[key]) for key in ("empty", "words", "quoted", "three_parts")},
    "database_of_another": lambda s: s.catalog.databaseExists("q.default"),
    "database_of_own": lambda s: s.catalog.databaseExists("spark_catalog.default"),
    "get_database_parts": lambda s: s.catalog.getDatabase("a.b"),
    "get_database_empty": lambda s: s.catalog.getDatabase(""),
    "set_database_empty": lambda s: s.catalog.setCurrentDatabase(""),
    "get_table_empty": lambda s: s.catalog.getTable(""),
    "function_exists_empty": lambda s: s.catalog.functionExists(""),
    "view_words": _view("a b"),
    "view_hyphen": _view("a-b"),
    "view_number": _view("1"),
    "view_empty": _view(""),
    "view_quoted": _view("`a b`"),
    "view_of_database": _view("na_x.na_y"),
    "conf_none": lambda s: s.conf.set("x", None),
    "recover_missing": lambda s: s.catalog.recoverPartitions("na_missing"),
}


def recover_not_partitioned(spark):
    _table(spark, "na_plain")
    spark.catalog.recoverPartitions("na_plain")


def recover_partitioned(spark):
    _table(spark, "na_parted", "PARTITIONED BY (p)")
    spark.catalog.recoverPartitions("na_parted")


@options(own=True)
def recover_view(spark):
    spark.range(1).createOrReplaceTempView("na_view")
    spark.catalog.recoverPartitions("na_view")


def global_view(spark):
    spark.range(1).createOrReplaceGlobalTempView("na_global")
    return str(spark.catalog.getTable("global_temp.na_global"))
