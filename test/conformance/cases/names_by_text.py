"""IDENTIFIER, which takes a name out of a constant text, and parameters in the places of literals."""
from pyspark.sql import functions as F


def _prepared(spark):
    spark.sql("CREATE OR REPLACE TEMP VIEW nbt AS SELECT * FROM VALUES (1, 2, 'x'), (2, 1, 'y'), (3, 2, NULL) AS t(a, b, c)")
    spark.sql("DECLARE OR REPLACE VARIABLE nbt_name STRING DEFAULT 'nbt'")
    return spark


def _sql(text, *positional, **named):
    args = list(positional) or named or None
    return lambda spark: _prepared(spark).sql(text, args=args) if args else _prepared(spark).sql(text)


def _made(spark):
    _prepared(spark)
    spark.sql("DROP TABLE IF EXISTS nbt_made")
    spark.sql("CREATE TABLE IDENTIFIER(:n) (k INT, IDENTIFIER('v') STRING) USING parquet", args={"n": "nbt_made"})
    spark.sql("INSERT INTO IDENTIFIER('nbt_made') VALUES (1, 'x'), (2, 'y')")
    return spark


def _changed(spark):
    _made(spark)
    spark.sql("ALTER TABLE IDENTIFIER('nbt_' || 'made') ADD COLUMN IDENTIFIER('w') INT")
    spark.sql("INSERT INTO IDENTIFIER(concat('nbt_', 'made')) (k, v) VALUES (?, ?)", args=[3, "z"])
    return spark.sql("SELECT * FROM IDENTIFIER('default.nbt_made') ORDER BY k")


def _view(spark):
    _prepared(spark)
    spark.sql("CREATE OR REPLACE TEMP VIEW IDENTIFIER('nbt_view') AS SELECT IDENTIFIER('a') AS q FROM IDENTIFIER('nbt')")
    return spark.table("nbt_view")


def _view_of_arguments(spark):
    _prepared(spark).sql("SELECT IDENTIFIER(:c) FROM nbt WHERE b = :b", args={"c": "a", "b": 2}).createOrReplaceTempView("nbt_of")
    return spark.table("nbt_of")


def _function(spark):
    _prepared(spark)
    spark.sql("CREATE OR REPLACE TEMPORARY FUNCTION IDENTIFIER('nbt_fn')(x INT) RETURNS INT RETURN x + 1")
    return spark.sql("SELECT IDENTIFIER(:f)(a) FROM nbt", args={"f": "nbt_fn"})


def _variable(spark):
    _prepared(spark)
    spark.sql("DECLARE OR REPLACE IDENTIFIER('nbt_v') = 5")
    spark.sql("SET VAR IDENTIFIER('nbt_v') = :n", args={"n": 6})
    return spark.sql("SELECT nbt_v, nbt_v + 0")


def _immediate(spark):
    _prepared(spark)
    return spark.sql("EXECUTE IMMEDIATE 'SELECT IDENTIFIER(:c) FROM IDENTIFIER(:t) ORDER BY 1 LIMIT :n' USING 'b' AS c, 'nbt' AS t, 2 AS n")


def _comment(spark):
    _prepared(spark)
    spark.sql("DROP TABLE IF EXISTS nbt_comment")
    spark.sql("CREATE TABLE nbt_comment (a INT) USING parquet COMMENT :c", args={"c": "it's so"})
    return spark.sql("DESCRIBE EXTENDED nbt_comment").where("col_name = 'Comment'")


CASES = {
    "column": _sql("SELECT IDENTIFIER('a') FROM nbt"),
    "column_as_written": _sql("SELECT IDENTIFIER ('A'), identifier('`b`') FROM nbt"),
    "column_qualified": _sql("SELECT IDENTIFIER('nbt.a') FROM nbt"),
    "column_aliased": _sql("SELECT IDENTIFIER('a') AS IDENTIFIER('z') FROM nbt"),
    "columns_in_an_expression": _sql("SELECT IDENTIFIER('a') + IDENTIFIER('b') FROM nbt"),
    "argument": _sql("SELECT IDENTIFIER(:p) FROM nbt", p="a"),
    "arguments_by_place": _sql("SELECT IDENTIFIER(?) FROM IDENTIFIER(?) WHERE a = ?", "c", "nbt", 2),
    "argument_and_text": _sql("SELECT * FROM IDENTIFIER('n' || :p)", p="bt"),
    "table": _sql("SELECT * FROM IDENTIFIER('nbt')"),
    "table_aliased": _sql("SELECT q.a FROM IDENTIFIER('n' 'bt') AS q"),
    "table_by_variable": _sql("SELECT * FROM IDENTIFIER(nbt_name)"),
    "table_by_calls": _sql("SELECT * FROM IDENTIFIER(lower(concat('N', 'BT')))"),
    "tables_joined": _sql("SELECT x.a FROM IDENTIFIER('nbt') x JOIN IDENTIFIER('nbt') y ON x.a = y.b"),
    "function": _sql("SELECT IDENTIFIER('abs')(-1)"),
    "function_by_argument": _sql("SELECT IDENTIFIER(:f)(a) FROM nbt", f="sum"),
    "table_function": _sql("SELECT * FROM IDENTIFIER('range')(3)"),
    "in_a_window": _sql("SELECT max(IDENTIFIER('a')) OVER (PARTITION BY IDENTIFIER('b')) FROM nbt"),
    "in_order": _sql("SELECT a FROM nbt ORDER BY IDENTIFIER('b'), IDENTIFIER('a') DESC"),
    "in_having": _sql("SELECT b FROM nbt GROUP BY ALL HAVING max(IDENTIFIER('a')) > 2"),
    "common_table": _sql("WITH w AS (SELECT 1 q) SELECT * FROM IDENTIFIER('w')"),
    "common_table_named": _sql("WITH IDENTIFIER('w') AS (SELECT 1 q) SELECT * FROM w"),
    "word_as_name": _sql("SELECT identifier FROM (SELECT 1 AS identifier)"),
    "word_quoted": _sql("SELECT `identifier`(1)"),
    "word_qualified": _sql("SELECT q.identifier('a') FROM nbt q"),
    "two_arguments": _sql("SELECT IDENTIFIER('a', 'b') FROM nbt"),
    "no_argument": _sql("SELECT IDENTIFIER()"),
    "number": _sql("SELECT IDENTIFIER(1)"),
    "null": _sql("SELECT IDENTIFIER(NULL)"),
    "null_text": _sql("SELECT IDENTIFIER(CAST(NULL AS STRING))"),
    "not_constant": _sql("SELECT IDENTIFIER((SELECT 'a')) FROM nbt"),
    "empty": _sql("SELECT IDENTIFIER('')"),
    "two_words": _sql("SELECT IDENTIFIER('a b') FROM nbt"),
    "dot_at_the_end": _sql("SELECT IDENTIFIER('a.') FROM nbt"),
    "unknown_table": _sql("SELECT * FROM IDENTIFIER('nbt_nope')"),
    "unknown_column": _sql("SELECT IDENTIFIER('nope') FROM nbt"),
    "unbound": _sql("SELECT IDENTIFIER(:q) FROM nbt", p="a"),
    "in_expr": lambda s: _prepared(s).table("nbt").select(F.expr("IDENTIFIER('a')")),
    "in_filter": lambda s: _prepared(s).table("nbt").filter("IDENTIFIER('b') = 2"),
    "made_table": lambda s: _made(s).sql("SHOW COLUMNS IN IDENTIFIER('nbt_made')"),
    "described_table": lambda s: _made(s).sql("DESCRIBE IDENTIFIER('nbt_made')"),
    "changed_table": _changed,
    "dropped_table": lambda s: _made(s).sql("DROP TABLE IDENTIFIER(:p)", args={"p": "nbt_made"}),
    "view": _view,
    "view_of_arguments": _view_of_arguments,
    "own_function": _function,
    "own_variable": _variable,
    "immediate": _immediate,
    "limit": _sql("SELECT a FROM nbt ORDER BY a LIMIT :n", n=2),
    "limit_and_offset": _sql("SELECT a FROM nbt ORDER BY a LIMIT ? OFFSET ?", 1, 1),
    "limit_negative": _sql("SELECT a FROM nbt LIMIT :n", n=-1),
    "limit_of_text": _sql("SELECT a FROM nbt LIMIT :n", n="x"),
    "ordinal_in_order": _sql("SELECT b, a FROM nbt ORDER BY :n DESC, 1", n=2),
    "ordinal_in_group": _sql("SELECT b, count(*) FROM nbt GROUP BY :n", n=1),
    "ordinal_beyond": _sql("SELECT b, a FROM nbt ORDER BY :n", n=7),
    "digits": _sql("SELECT CAST(1.5 AS DECIMAL(:p, :s))", p=5, s=2),
    "element": lambda s: _prepared(s).sql("SELECT :a[1]", args={"a": F.array(F.lit(5), F.lit(6))}),
    "field": lambda s: _prepared(s).sql("SELECT :a.x", args={"a": F.struct(F.lit(1).alias("x"))}),
    "key": lambda s: _prepared(s).sql("SELECT :m['k']", args={"m": F.create_map(F.lit("k"), F.lit(7))}),
    "text_beside_text": _sql("SELECT :p 'b'", p="a"),
    "escape": _sql("SELECT 'a' LIKE :p ESCAPE :e", p="a", e="/"),
    "interval": _sql("SELECT INTERVAL :n DAY", n=3),
    "alias": _sql("SELECT 1 AS :p", p="a"),
    "from": _sql("SELECT * FROM :t", t="nbt"),
    "shown_tables": _sql("SHOW TABLES LIKE :p", p="nbt"),
    "comment": _comment,
    "rows_of_values": _sql("SELECT * FROM VALUES (:a, :b) t(x, y)", a=1, b=None),
    "quotes": _sql("SELECT :a, upper(:a) LIKE 'IT''S%'", a="it's \\ so"),
    "in_texts_and_comments": _sql("SELECT ':a', `:a` -- :a\n FROM (SELECT 1 AS `:a`)", a=1),
    "both_kinds": _sql("SELECT :a, ?", a=1),
    "column_for_argument": lambda s: _prepared(s).sql("SELECT :a FROM nbt", args={"a": F.col("a")}),
    "call_for_argument": lambda s: _prepared(s).sql("SELECT :a", args={"a": F.upper(F.lit("x"))}),
}
