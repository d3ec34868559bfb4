"""Texts that the server writes: show, printSchema."""


def _t(spark):
    return spark.sql(
        "SELECT * FROM VALUES (1, 'a', 1.50, double('NaN'), true, date'2024-01-02', array(1, NULL), map('k', 1.0D), named_struct('x', 1, 'y', NULL), X'4142'), "
        "(NULL, 'a much longer text than twenty letters', NULL, 1e20D, NULL, NULL, NULL, NULL, NULL, NULL) AS t(i, s, d, f, b, dt, ar, mp, st, bi)"
    )


CASES = {
    "default": lambda s: _t(s)._show_string(20, True, False),
    "full": lambda s: _t(s)._show_string(20, False, False),
    "cut": lambda s: _t(s)._show_string(20, 5, False),
    "cut_short": lambda s: _t(s).select("s")._show_string(20, 3, False),
    "vertical": lambda s: _t(s)._show_string(20, True, True),
    "one_row": lambda s: _t(s)._show_string(1, True, False),
    "no_rows": lambda s: _t(s)._show_string(0, True, False),
    "empty": lambda s: _t(s).limit(0)._show_string(20, True, False),
    "empty_vertical": lambda s: _t(s).limit(0)._show_string(20, True, True),
    "wide_letters": lambda s: s.sql("SELECT '日本語' AS a, 'ünï' AS b, '😀' AS c UNION ALL SELECT 'x', 'y', 'z'")._show_string(20, True, False),
    "timestamps": lambda s: s.sql("SELECT timestamp'2024-01-02 03:04:05.120' AS a, timestamp_ntz'2024-01-02 00:00:00' AS b, interval 1 day AS c, interval 2 months AS d, interval '1 02:03:04.5' day to second AS e")._show_string(20, False, False),
    "numbers": lambda s: s.sql("SELECT 1.0D AS a, float(0.1) AS b, 1e-7D AS c, 12345678.9D AS d, -0.0D AS e, 100000000000000000000.0 AS f, 0.00 AS g")._show_string(20, False, False),
    "newlines": lambda s: s.sql(r"SELECT 'a\nb\tc\r' AS x, 'd\\e' AS y")._show_string(20, False, False),
    "nested": lambda s: s.sql("SELECT array(named_struct('a', 'x', 'b', array(1.5))) AS a, map(1, array('p', NULL)) AS b")._show_string(20, False, False),
    "html": lambda s: (s.conf.set("spark.sql.repl.eagerEval.enabled", "true"), _t(s).select("i", "s")._repr_html_(), s.conf.unset("spark.sql.repl.eagerEval.enabled"))[1],
    "tree": lambda s: _t(s)._tree_string(),
    "tree_level": lambda s: _t(s)._tree_string(1),
    "tree_nested": lambda s: s.sql("SELECT array(named_struct('a', map('k', array(1)))) AS a, cast(null as decimal(10,2)) AS d, interval 1 day AS i")._tree_string(),
    "no_columns": lambda s: s.range(2).select()._show_string(20, True, False),
    "duplicate_names": lambda s: s.sql("SELECT 1 AS a, 2 AS a")._show_string(20, True, False),
}
