"""Random plans: relations over generated rows, as steps of a PySpark program. Each step has a name, its columns and the text that makes it.

Only what has one answer is made: rows are cut after a sort by all columns, windows are ordered by all, lists are sorted.
"""
import dataclasses

import fuzz_values as values
from fuzz_expressions import LINES, Expression, Maker
from fuzz_selects import Select

#: Types by which rows are joined, grouped and compared.
KEYS = ("int", "bigint", "string", "boolean", "date", "decimal(10,2)", "double", "timestamp", "time", "smallint", "array<int>", "struct<a:int,b:string>")
#: What a sum is that overflows on its way hangs on the order of the rows: none is made of what is that large.
AGGREGATES = (
    *(("bigint", "count({0})", "T"), ("bigint", "count(*)", ""), ("bigint", "count(DISTINCT {0})", "O"), ("bigint", "count(DISTINCT {0}, {1})", "int string")),
    *(("O", "min({0})", "O"), ("O", "max({0})", "O"), ("bigint", "sum({0})", "int"), ("bigint", "sum(DISTINCT {0})", "smallint")),
    *(("-", "sum({0})", "decimal(10,2)"), ("-", "avg({0})", "decimal(10,2)"), ("-", "avg({0})", "decimal(20,6)"), ("double", "avg({0})", "int")),
    *(("double", "sum(if(abs({0}) < 1000000, {0}, null))", "double"), ("double", "avg(if(abs({0}) < 1000000, {0}, null))", "double")),
    *(("double", "stddev({0})", "small"), ("double", "var_pop({0})", "smallint"), ("double", "stddev_samp({0})", "smallint")),
    *(("double", "corr({0}, {1})", "smallint smallint"), ("double", "covar_samp({0}, {1})", "smallint smallint"), ("double", "skewness({0})", "smallint")),
    *(("boolean", "bool_and({0})", "boolean"), ("boolean", "bool_or({0})", "boolean"), ("bigint", "count_if({0})", "boolean")),
    *(("bigint", "count({0}) FILTER (WHERE {1})", "int boolean"), ("int", "bit_xor({0})", "int"), ("int", "bit_and({0})", "int")),
    *(("array<int>", "sort_array(collect_list({0}))", "int"), ("array<string>", "sort_array(collect_set({0}))", "string")),
    *(("-", "sort_array(collect_list({0}))", "double"), ("-", "sort_array(collect_list({0}))", "struct<a:int,b:string>")),
    *(("double", "percentile({0}, 0.5)", "int"), ("double", "median({0})", "smallint"), ("bigint", "try_sum({0})", "int")),
    *(("O", "max_by({0}, {0})", "O"), ("-", "max(named_struct('x', {0}, 'y', {1}))", "int string"), ("-", "sum({0})", "interval day to second")),
    *(("string", "listagg({0}, ';') WITHIN GROUP (ORDER BY {0})", "string"), ("string", "string_agg(DISTINCT {0}, '-') WITHIN GROUP (ORDER BY {0} DESC)", "string")),
    *(("double", "percentile_cont(0.25) WITHIN GROUP (ORDER BY {0})", "smallint"), ("-", "percentile_disc(0.75) WITHIN GROUP (ORDER BY {0})", "int")),
    *(("-", "percentile_approx({0}, 0.5)", "int"), ("-", "percentile_approx({0}, array(0.1, 0.9))", "smallint"), ("boolean", "approx_count_distinct({0}) > 0", "string")),
    *(("int", "bit_or({0})", "int"), ("double", "kurtosis({0})", "smallint"), ("double", "regr_slope({0}, {1})", "smallint smallint"), ("bigint", "regr_count({0}, {1})", "int int")),
    *(("double", "covar_pop({0}, {1})", "smallint smallint"), ("double", "avg(DISTINCT {0})", "int"), ("double", "try_avg({0})", "smallint"), ("boolean", "every({0})", "boolean")),
    *(("-", "sum({0})", "decimal(38,18)"), ("-", "avg({0})", "decimal(38,2)"), ("-", "sum({0})", "interval year to month"), ("-", "avg({0})", "interval day to second")),
    *(("int", "mode({0}, true)", "int"), ("bigint", "sum({0}) FILTER (WHERE {1})", "int boolean"), ("time", "max({0})", "time"), ("-", "min_by({0}, {0})", "date")),
    *(("bigint", "count(DISTINCT {0})", "struct<a:int,b:string>"), ("array<int>", "sort_array(array_agg(DISTINCT {0}))", "int")),
    *(("string", "array_join(sort_array(collect_list({0})), ',')", "string"), ("int", "first({0} IGNORE NULLS) + 0 * max({0})", "none")),
)
OVER_ORDER = ("row_number()", "rank()", "dense_rank()", "percent_rank()", "cume_dist()", "ntile(3)")
FRAMES = (
    "",
    " ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW",
    " ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING",
    " ROWS BETWEEN 2 FOLLOWING AND UNBOUNDED FOLLOWING",
    " ROWS BETWEEN CURRENT ROW AND 2 FOLLOWING",
    " RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING",
)
#: Aggregates that Spark or we take over no window, or whose lists have no order in one.
NO_WINDOWS = ("DISTINCT", "FILTER", "WITHIN", "percentile", "median", "sort_array", "skewness", "kurtosis", "approx", "mode")
#: Frames by distance: rows that sort alike are in all of them, so that they need no full order.
DISTANCES = {
    "int": ("1", "10"),
    "smallint": ("2S", "1000S"),
    "bigint": ("1L", "86400L"),
    "double": ("1.5D", "0D"),
    "date": ("1", "INTERVAL 1 DAY", "INTERVAL 1 MONTH"),
    "timestamp": ("INTERVAL '12' HOUR", "INTERVAL '1' DAY", "INTERVAL '1' YEAR"),
    "decimal(10,2)": ("1.00", "2.5"),
}
BOUNDS = {"date": "DATE'1900-01-01' AND DATE'2100-01-01'", "timestamp": "TIMESTAMP'1900-01-01 00:00:00' AND TIMESTAMP'2100-01-01 00:00:00'"}
#: Types of sides of a set operation, and what comes of both.
WIDENED = (
    *(("int", "bigint", "bigint"), ("smallint", "int", "int"), ("int", "double", "double"), ("float", "double", "double"), ("date", "timestamp", "timestamp")),
    *(("decimal(10,2)", "decimal(20,6)", "decimal(20,6)"), ("int", "decimal(20,6)", "decimal(20,6)"), ("timestamp_ntz", "timestamp", "timestamp")),
)


@dataclasses.dataclass(frozen=True)
class Step:
    """`text` names its inputs as {0}, {1} …, and its expressions as «0», «1» …"""

    columns: tuple
    text: str
    inputs: tuple = ()
    expressions: tuple = ()
    ordered: bool = False
    #: The rows of a leaf that has such, one text each; `«rows»` in the text.
    rows: tuple = ()

    def all(self):
        seen = {}

        def walk(step):
            for below in step.inputs:
                walk(below)
            seen.setdefault(id(step), step)

        walk(self)
        return list(seen.values())


def program(root, name="fuzz"):
    """The plan as a function of `spark`."""
    steps = root.all()
    names = {id(step): f"t{i}" for i, step in enumerate(steps)}
    body = []
    for step in steps:
        text = step.text
        for i, below in enumerate(step.inputs):
            text = text.replace(f"{{{i}}}", names[id(below)])
        for i, expression in enumerate(step.expressions):
            text = text.replace(f"«{i}»", expression.text())
        text = text.replace("«rows»", ", ".join(step.rows))
        body.append(f"    {names[id(step)]} = {text}")
    return f"def {name}(spark):\n" + "\n".join(body) + f"\n    return {names[id(root)]}\n"


class Plans:
    KEYS = KEYS

    def __init__(self, random, raising, depth):
        self.random = random
        self.raising = raising
        self.depth = depth
        self.count = 0

    def fresh(self):
        self.count += 1
        return f"c{self.count}"

    def maker(self, columns):
        return Maker(self.random, columns, self.raising)

    def make(self, size):
        if size <= 0:
            return self.leaf()
        made = getattr(self, self.random.choice(KINDS))(size)
        return made if made is not None else self.make(size - 1)

    # — leaves

    def leaf(self):
        if self.random.random() < 0.1:
            name = self.fresh()
            return Step(((name, "bigint"),), f'spark.range(-3, 4).toDF("{name}")')
        pool = (*values.SIMPLE, *values.COMPOUND, "int", "string", "double", "boolean", "int", "string")
        return self.rows(tuple((self.fresh(), self.random.choice(pool)) for _ in range(self.random.choice((2, 3, 4, 5)))))

    def rows(self, columns, count=None):
        count = self.random.choice((1, 3, 5, 8)) if count is None else count
        lines = [f"({', '.join(values.literal(self.random, kind) for _, kind in columns)})" for _ in range(count)]
        names = ", ".join(name for name, _ in columns)
        casts = ", ".join(f"CAST({name} AS {kind}) AS {name}" for name, kind in columns)
        text = f'spark.sql(r"""SELECT {casts} FROM VALUES «rows» AS t({names})""")'
        return Step(columns, text, rows=tuple(lines))

    # — one input

    def project(self, size):
        below = self.make(size - 1)
        maker = self.maker(below.columns)
        made = [maker.any(self.depth) for _ in range(self.random.choice((1, 2, 3, 4)))]
        kept = [c for c in below.columns if self.random.random() < 0.4]
        added = [(self.fresh(), e.type) for e in made]
        texts = [f'"{name}"' for name, _ in kept] + [f'r"""«{i}» AS {name}"""' for i, (name, _) in enumerate(added)]
        return Step((*kept, *added), f"{{0}}.selectExpr({', '.join(texts)})", (below,), tuple(made))

    def where(self, size):
        below = self.make(size - 1)
        condition = Maker(self.random, below.columns, False).make("boolean", self.depth)
        return Step(below.columns, '{0}.where(r"""«0»""")', (below,), (condition,))

    def distinct(self, size):
        below = self.make(size - 1)
        return Step(below.columns, "{0}.distinct()", (below,)) if all(values.is_ordered(t) for _, t in below.columns) else None

    def cut(self, size):
        below = self.make(size - 1)
        order = self.full_order(below.columns)
        if order is None:
            return None
        by = ", ".join(f'F.expr("{name}").{way}()' for name, way in order)
        tail = self.random.choice((".limit(3)", ".limit(2)", ".offset(1).limit(2)", ".limit(0)", ""))
        return Step(below.columns, f"{{0}}.orderBy({by}){tail}", (below,), ordered=True)

    def full_order(self, columns):
        if not columns or not all(values.is_ordered(kind) and kind != "-" for _, kind in columns):
            return None
        ways = ("asc", "desc", "asc_nulls_last", "desc_nulls_first")
        names = [name for name, _ in columns]
        self.random.shuffle(names)
        return [(name, self.random.choice(ways)) for name in names]

    def keys(self, columns, most=2):
        fits = [name for name, kind in columns if kind in KEYS]
        return self.random.sample(fits, min(len(fits), self.random.randint(0, most)))

    def aggregates(self, columns):
        maker = Maker(self.random, columns, False)
        made = []
        for result, sql, holes in self.random.sample(AGGREGATES, self.random.choice((1, 2, 3))):
            if holes == "none":
                continue
            letter = self.random.choice(("int", "string", "double", "date", "decimal(10,2)", "boolean", "timestamp", "array<int>"))
            words = [letter if w in ("O", "T") else w for w in ([holes] if holes.startswith("interval") else holes.split())]
            parts = tuple(maker.hole(word, self.depth - 1) for word in words)
            made.append(Expression(letter if result == "O" else result, sql, parts))
        return made or [Expression("bigint", "count(*)")]

    def aggregate(self, size):
        below = self.make(size - 1)
        keys = self.keys(below.columns)
        made = self.aggregates(below.columns)
        added = tuple((self.fresh(), e.type) for e in made)
        items = ", ".join(f'F.expr(r"""«{i}»""").alias("{name}")' for i, (name, _) in enumerate(added))
        kept = tuple((name, dict(below.columns)[name]) for name in keys)
        named = ", ".join(f'"{name}"' for name in keys)
        way = self.random.choice(("groupBy", "groupBy", "rollup", "cube")) if keys else "groupBy"
        return Step((*kept, *added), f"{{0}}.{way}({named}).agg({items})", (below,), tuple(made))

    def grouping_sets(self, size):
        below = self.make(size - 1)
        keys = self.keys(below.columns, 3)
        if len(keys) < 2:
            return None
        made = self.aggregates(below.columns)
        added = tuple((self.fresh(), e.type) for e in made)
        mark = self.fresh()
        items = ", ".join([*keys, f"grouping_id() AS {mark}", *(f"«{i}» AS {name}" for i, (name, _) in enumerate(added))])
        sets = ", ".join(f"({', '.join(self.random.sample(keys, self.random.randint(0, len(keys))))})" for _ in range(3))
        kept = tuple((name, dict(below.columns)[name]) for name in keys)
        text = f'spark.sql(r"""SELECT {items} FROM {{t}} GROUP BY {", ".join(keys)} GROUPING SETS ({sets})""", t={{0}})'
        return Step((*kept, (mark, "bigint"), *added), text, (below,), tuple(made))

    def window(self, size):
        below = self.make(size - 1)
        order = self.full_order(below.columns)
        if order is None:
            return None
        words = {"asc": "ASC", "desc": "DESC", "asc_nulls_last": "ASC NULLS LAST", "desc_nulls_first": "DESC NULLS FIRST"}
        by = ", ".join(f"{name} {words[way]}" for name, way in order)
        keys = self.keys(below.columns)
        over = f"{'PARTITION BY ' + ', '.join(keys) + ' ' if keys else ''}ORDER BY {by}"
        name = self.fresh()
        if self.random.random() < 0.4:
            made, frame = Expression("-", self.random.choice(OVER_ORDER)), ""
        elif self.random.random() < 0.4:
            column, kind = self.random.choice(below.columns)
            word = self.random.choice(("lag({c})", "lead({c}, 2)", "lag({c}, 1, {c})", "first_value({c})", "last_value({c})", "nth_value({c}, 2)", "lead({c}) IGNORE NULLS"))
            made, frame = Expression(kind, word.replace("{c}", column)), ""
        else:
            [made, *_] = [e for e in self.aggregates(below.columns) if not any(w in e.sql for w in NO_WINDOWS)] or [Expression("bigint", "count(*)")]
            frame = self.random.choice(FRAMES)
        return Step((*below.columns, (name, made.type)), f'{{0}}.selectExpr("*", r"""«0» OVER ({over}{frame}) AS {name}""")', (below,), (made,))

    def distance(self, size):
        below = self.make(size - 1)
        fits = [(name, kind) for name, kind in below.columns if kind in DISTANCES]
        if not fits:
            return None
        column, kind = self.random.choice(fits)
        one, other = self.random.choice(DISTANCES[kind]), self.random.choice(DISTANCES[kind])
        frame = self.random.choice((f"{one} PRECEDING AND {other} FOLLOWING", f"{one} PRECEDING AND CURRENT ROW", f"CURRENT ROW AND {other} FOLLOWING", f"UNBOUNDED PRECEDING AND {one} PRECEDING", f"{one} FOLLOWING AND UNBOUNDED FOLLOWING"))
        keys = [key for key in self.keys(below.columns) if key != column]
        over = f"{'PARTITION BY ' + ', '.join(keys) + ' ' if keys else ''}ORDER BY {column}{self.random.choice(('', ' DESC', ' NULLS LAST'))}"
        # An interval of several rows is added to values near the ends of time otherwise, which raises with ANSI on.
        safe = Step(below.columns, f"{{0}}.where(r\"\"\"{column} IS NULL OR {column} BETWEEN {BOUNDS.get(kind, '-1000 AND 1000')}\"\"\")", (below,))
        [made, *_] = [e for e in self.aggregates(below.columns) if not any(w in e.sql for w in NO_WINDOWS)] or [Expression("bigint", "count(*)")]
        name = self.fresh()
        return Step((*below.columns, (name, made.type)), f'{{0}}.selectExpr("*", r"""«0» OVER ({over} RANGE BETWEEN {frame}) AS {name}""")', (safe,), (made,))

    def explode(self, size):
        below = self.make(size - 1)
        lists = [(name, kind) for name, kind in below.columns if kind.startswith(("array<", "map<"))]
        if not lists:
            return None
        name, kind = self.random.choice(lists)
        function = self.random.choice(("explode", "explode_outer", "posexplode", "posexplode_outer"))
        kinds = [kind[len("array<") : -1]] if kind.startswith("array<") else kind[len("map<") : -1].split(",")
        added = tuple((self.fresh(), t) for t in (["int", *kinds] if function.startswith("pos") else kinds))
        names = ", ".join(n for n, _ in added)
        return Step((*below.columns, *added), f'{{0}}.selectExpr("*", "{function}({name}) AS ({names})")', (below,))

    def unpivot(self, size):
        below = self.make(size - 1)
        by_kind = {}
        for name, kind in below.columns:
            by_kind.setdefault(kind, []).append(name)
        kind, names = max(by_kind.items(), key=lambda item: len(item[1]))
        if len(names) < 2 or kind == "-":
            return None
        ids = [c for c in below.columns if c[0] not in names]
        variable, value = self.fresh(), self.fresh()
        return Step((*ids, (variable, "string"), (value, kind)), f'{{0}}.unpivot({[n for n, _ in ids]}, {names}, "{variable}", "{value}")', (below,))

    def missing(self, size):
        below = self.make(size - 1)
        how = self.random.choice(('na.drop("any")', 'na.drop("all")', "na.fill(7)", 'na.fill("x")', "na.fill(True)", "na.replace(1, 2)", 'na.replace("a", "z")', "na.drop(thresh=2)"))
        return Step(below.columns, f"{{0}}.{how}", (below,))

    def pivot(self, size):
        below = self.make(size - 1)
        keys = [name for name, kind in below.columns if kind in ("int", "string", "boolean")]
        if len(keys) < 2:
            return None
        group, on = self.random.sample(keys, 2)
        kind = dict(below.columns)[on]
        found = {"int": [0, 1, 7], "string": ["a", "abc", ""], "boolean": [True, False]}[kind]
        [made, *_] = self.aggregates(below.columns)
        names = [self.fresh() for _ in found]
        columns = ((group, dict(below.columns)[group]), *((n, made.type) for n in names))
        renamed = ", ".join(f'"{name}"' for name, _ in columns)
        return Step(columns, f'{{0}}.groupBy("{group}").pivot("{on}", {found!r}).agg(F.expr(r"""«0»""")).toDF({renamed})', (below,), (made,))

    # — two inputs

    def join(self, size):
        left, right = self.make(size // 2), self.make(size // 2)
        pairs = [(a, b) for a, ka in left.columns for b, kb in right.columns if ka == kb and ka in (*KEYS, "tinyint", "float", "binary")]
        how = self.random.choice(("inner", "left", "right", "full", "left_semi", "left_anti"))
        if not pairs or self.random.random() < 0.1:
            return Step((*left.columns, *right.columns), "{0}.crossJoin({1})", (left, right))
        a, b = self.random.choice(pairs)
        test = Expression("boolean", self.random.choice(("{0} = {1}", "{0} <=> {1}", "{0} = {1}", "{0} < {1}")), (Expression("", a), Expression("", b)))
        if self.random.random() < 0.3:
            more = Maker(self.random, (*left.columns, *right.columns), False).make("boolean", self.depth - 1)
            test = Expression("boolean", "{0} AND {1}", (test, more))
        columns = left.columns if how in ("left_semi", "left_anti") else (*left.columns, *right.columns)
        return Step(columns, f'{{0}}.join({{1}}, F.expr(r"""«0»"""), "{how}")', (left, right), (test,))

    def using(self, size):
        left, right = self.make(size // 2), self.make(size // 2)
        pairs = [(a, b, k) for a, k in left.columns for b, kb in right.columns if k == kb and k in KEYS]
        if not pairs:
            return None
        a, b, kind = self.random.choice(pairs)
        how = self.random.choice(("inner", "left", "right", "full"))
        rest = [c for c in (*left.columns, *right.columns) if c[0] not in (a, b)]
        return Step(((a, kind), *rest), f'{{0}}.join({{1}}.withColumnRenamed("{b}", "{a}"), "{a}", "{how}")', (left, right))

    def combine(self, size):
        left = self.make(size - 1)
        if not left.columns or not all(values.is_ordered(k) and k != "-" for _, k in left.columns):
            return None
        right = self.rows(tuple((self.fresh(), kind) for _, kind in left.columns))
        if self.random.random() < 0.4:
            right = Step(left.columns, "{0}.limit(100)", (left,))
        how = self.random.choice(("union", "unionAll", "intersect", "intersectAll", "subtract", "exceptAll"))
        return Step(left.columns, f"{{0}}.{how}({{1}})", (left, right))

    def widened(self, size):
        left = self.make(size - 1)
        pairs = [(name, a, b, wide) for name, kind in left.columns for a, b, wide in WIDENED if a == kind]
        if not pairs or not all(values.is_ordered(k) and k != "-" for _, k in left.columns):
            return None
        name, _, other, wide = self.random.choice(pairs)
        right = self.rows(tuple((n, other if n == name else kind) for n, kind in left.columns))
        columns = tuple((n, wide if n == name else kind) for n, kind in left.columns)
        how = self.random.choice(("union", "unionByName", "intersect", "subtract", "exceptAll"))
        return Step(columns, f"{{0}}.{how}({{1}})", (left, right))

    def by_name(self, size):
        left = self.make(size - 1)
        kept = [c for c in left.columns if c[1] != "-"]
        if len(kept) < 2 or len(kept) < len(left.columns):
            return None
        added = (self.fresh(), "int")
        right = self.rows((*self.random.sample(kept, len(kept) - 1), added))
        return Step((*left.columns, added), "{0}.unionByName({1}, allowMissingColumns=True)", (left, right))

    def piped(self, size):
        """Steps of a pipe over one input."""
        below = self.make(size - 1)
        columns, pipes, made = below.columns, [], []

        def expression(type=None):
            maker = Maker(self.random, columns, False)
            made.append(maker.any(self.depth - 1) if type is None else maker.make(type, self.depth - 1))
            return f"«{len(made) - 1}»", made[-1].type

        for _ in range(self.random.choice((1, 2, 3))):
            way = self.random.choice(("WHERE", "EXTEND", "SELECT", "AGGREGATE", "SET", "DROP", "AS", "UNION"))
            name = self.fresh()
            if way == "WHERE":
                pipes.append(f"WHERE {expression('boolean')[0]}")
            elif way == "EXTEND":
                text, type = expression()
                columns = (*columns, (name, type))
                pipes.append(f"EXTEND {text} AS {name}")
            elif way == "SELECT":
                text, type = expression()
                kept = tuple(self.random.sample(columns, self.random.randint(0, len(columns))))
                columns = (*kept, (name, type))
                pipes.append(f"SELECT {', '.join([*(n for n, _ in kept), f'{text} AS {name}'])}")
            elif way == "SET" and columns:
                at = self.random.randrange(len(columns))
                text, type = expression(columns[at][1] if columns[at][1] != "-" else "int")
                pipes.append(f"SET {columns[at][0]} = {text}")
                columns = (*columns[:at], (columns[at][0], type), *columns[at + 1 :])
            elif way == "DROP" and len(columns) > 1:
                gone = self.random.choice(columns)
                columns = tuple(c for c in columns if c != gone)
                pipes.append(f"DROP {gone[0]}")
            elif way == "AGGREGATE":
                keys = self.keys(columns)
                [e, *_] = self.aggregates(columns)
                made.append(e)
                pipes.append(f"AGGREGATE «{len(made) - 1}» AS {name}{' GROUP BY ' + ', '.join(keys) if keys else ''}")
                columns = (*((k, dict(columns)[k]) for k in keys), (name, e.type))
            elif way == "UNION" and columns:
                pipes.append(f"UNION ALL (SELECT {', '.join(f'CAST(NULL AS {k}) AS {n}' for n, k in columns)})" if all(k != "-" for _, k in columns) else "WHERE true")
            else:
                pipes.append(f"AS {name}")
        text = " ".join(f"|> {pipe}" for pipe in pipes)
        return Step(columns, f'spark.sql(r"""FROM {{t}} {text}""", t={{0}})', (below,), tuple(made))

    def common(self, size):
        """A query that is named once and read twice."""
        below = self.make(size - 1)
        keys = self.keys(below.columns, 1)
        if not keys:
            return None
        [key] = keys
        [made, *_] = self.aggregates(below.columns)
        name = self.fresh()
        how = self.random.choice(("JOIN", "LEFT JOIN", "FULL JOIN"))
        text = f'spark.sql(r"""WITH x AS (SELECT * FROM {{t}}), y AS (SELECT {key} AS k_, «0» AS {name} FROM x GROUP BY {key} HAVING count(*) > 0) SELECT x.*, y.{name} FROM x {how} y ON x.{key} = y.k_""", t={{0}})'
        return Step((*below.columns, (name, made.type)), text, (below,), (made,))

    def view(self, size):
        """LATERAL VIEW, and generators in FROM."""
        below = self.make(size - 1)
        lists = [(name, kind) for name, kind in below.columns if kind.startswith("array<")]
        if not lists:
            return None
        name, kind = self.random.choice(lists)
        made = self.fresh()
        if kind == "array<struct<a:int,b:string>>":
            more = self.fresh()
            text = self.random.choice((f"LATERAL VIEW OUTER inline({name}) v_ AS {made}, {more}", f", LATERAL inline({name}) AS v_({made}, {more})"))
            added = ((made, "int"), (more, "string"))
        else:
            text = self.random.choice((f"LATERAL VIEW explode({name}) v_ AS {made}", f"LATERAL VIEW OUTER explode({name}) v_ AS {made}", f", LATERAL explode({name}) AS v_({made})"))
            added = ((made, kind[len("array<") : -1]),)
        return Step((*below.columns, *added), f'spark.sql("""SELECT * FROM {{t}} AS t_ {text}""", t={{0}})', (below,))

    def stacked(self, size):
        below = self.make(size - 1)
        made = [Maker(self.random, below.columns, False).make("int", self.depth - 1) for _ in range(3)]
        names = (self.fresh(), self.fresh())
        text = f'{{0}}.selectExpr("*", r"""stack(2, «0», «1», «2») AS ({", ".join(names)})""")'
        return Step((*below.columns, *((n, "int") for n in names)), text, (below,), tuple(made))

    def subquery(self, size):
        left, right = self.make(size - 1), self.leaf()
        pairs = [(a, b) for a, ka in left.columns for b, kb in right.columns if ka == kb and ka in KEYS]
        if not pairs:
            return None
        a, b = self.random.choice(pairs)
        name = self.fresh()
        # Beside NOT IN, -0.0 is 0.0 or is not by how large the query is (Spark's null-aware anti join compares bits).
        not_in = "NOT IN" if dict(left.columns)[a] not in ("double", "float") else "IN"
        where, added = self.random.choice(
            (
                (f"WHERE EXISTS (SELECT 1 FROM {{r}} AS r WHERE r.{b} = l.{a})", None),
                (f"WHERE NOT EXISTS (SELECT 1 FROM {{r}} AS r WHERE r.{b} = l.{a})", None),
                (f"WHERE l.{a} IN (SELECT r.{b} FROM {{r}} AS r)", None),
                (f"WHERE l.{a} {not_in} (SELECT r.{b} FROM {{r}} AS r)", None),
                (f"WHERE l.{a} > (SELECT min(r.{b}) FROM {{r}} AS r)", None),
                (f"WHERE (l.{a}, 1) IN (SELECT r.{b}, 1 FROM {{r}} AS r)", None),
                (f"WHERE EXISTS (SELECT 1 FROM {{r}} AS r WHERE r.{b} <=> l.{a}) OR l.{a} IS NULL", None),
                (f"(SELECT count(r.{b}) + 1 FROM {{r}} AS r WHERE r.{b} = l.{a} HAVING count(*) > 1) AS {name}", "bigint"),
                (f"EXISTS (SELECT 1 FROM {{r}} AS r WHERE r.{b} = l.{a}) AS {name}", "boolean"),
                (f"l.{a} IN (SELECT r.{b} FROM {{r}} AS r) AS {name}", "boolean"),
                (f"l.{a} {not_in} (SELECT r.{b} FROM {{r}} AS r WHERE r.{b} <= l.{a}) AS {name}", "boolean"),
                (f"(l.{a}, 1) {not_in} (SELECT r.{b}, 1 FROM {{r}} AS r) AS {name}", "boolean"),
                (f"WHERE NOT (l.{a} {not_in} (SELECT r.{b} FROM {{r}} AS r) AND l.{a} IS NULL)", None),
                (f"LEFT JOIN {{r}} AS k ON l.{a} = k.{b} AND NOT l.{a} {not_in} (SELECT r.{b} FROM {{r}} AS r)", right.columns),
                (f"(SELECT count(*) FROM {{r}} AS r WHERE r.{b} = l.{a}) AS {name}", "bigint"),
                (f"(SELECT max(r.{b}) FROM {{r}} AS r) AS {name}", dict(right.columns)[b]),
            )
        )
        if added is None or isinstance(added, tuple):
            return Step((*left.columns, *(added or ())), f'spark.sql("""SELECT * FROM {{l}} AS l {where}""", l={{0}}, r={{1}})', (left, right))
        return Step((*left.columns, (name, added)), f'spark.sql("""SELECT *, {where} FROM {{l}} AS l""", l={{0}}, r={{1}})', (left, right))

    def select(self, size):
        left, right = self.make(size - 1), self.leaf()
        pairs = [(a, b, ka) for a, ka in left.columns for b, kb in right.columns if ka == kb and ka in KEYS and ka not in ("double", "float")]
        made = Select(self, left, right, self.random.choice(pairs)).made() if pairs else None
        if made is None:
            return None
        columns, text, expressions = made
        if self.random.random() < 0.2:
            renamed = tuple((self.fresh(), kind) for _, kind in columns)
            columns, text = renamed, f"SELECT d.* FROM ({text}) AS d({', '.join(name for name, _ in renamed)})"
        return Step(columns, f'spark.sql(r"""{text}""", l={{0}}, r={{1}})', (left, right), expressions)

    def lateral(self, size):
        left, right = self.make(size - 1), self.leaf()
        pairs = [(a, b) for a, ka in left.columns for b, kb in right.columns if ka == kb and ka in KEYS]
        if not pairs:
            return None
        a, b = self.random.choice(pairs)
        how = self.random.choice(("JOIN", "LEFT JOIN"))
        name = self.fresh()
        added, inner = self.random.choice(
            (
                ("bigint", f"SELECT count(*) AS {name} FROM {{r}} AS r WHERE r.{b} = l.{a}"),
                (dict(right.columns)[b], f"SELECT max(r.{b}) AS {name} FROM {{r}} AS r WHERE r.{b} = l.{a}"),
                (dict(right.columns)[b], f"SELECT r.{b} AS {name} FROM {{r}} AS r WHERE r.{b} = l.{a}"),
                (dict(left.columns)[a], f"SELECT l.{a} AS {name}"),
            )
        )
        text = f'spark.sql("""SELECT * FROM {{l}} AS l {how} LATERAL ({inner}){" ON true" if how == "LEFT JOIN" else ""}""", l={{0}}, r={{1}})'
        return Step((*left.columns, (name, added)), text, (left, right))


KINDS = (
    *("project", "project", "project", "where", "where", "distinct", "cut", "aggregate", "aggregate", "grouping_sets", "window", "window"),
    *("explode", "unpivot", "missing", "pivot", "join", "join", "using", "combine", "subquery", "lateral", "select", "select", "select"),
    *("distance", "widened", "by_name", "piped", "piped", "piped", "common", "view", "stacked"),
)


def raising(random, root, legacy):
    """
    What may raise, and where every engine computes it: at the top, alone, and of a column of the rows. Spark computes
    what is constant while it plans, and raises though there may be no row (docs/decisions/0022-constants-are-computed-by-rows.md).
    """
    rows = {name for step in root.all() if not step.inputs for name, _ in step.columns}
    maker = Maker(random, root.columns, True)
    for _ in range(20):
        made = maker.fill(random.choice([line for line in LINES if (line.always if legacy else line.raises)]), None, 1)
        if any(part.sql in rows for part in made.below()):
            return made
    return None


def plan(random):
    """A plan with its settings: `(root, conf)`."""
    legacy = random.random() < 0.5
    zone = random.choice(("UTC", "UTC", "America/New_York", "Asia/Kolkata", "Europe/Berlin"))
    conf = {"spark.sql.session.timeZone": zone, "spark.sql.timeType.enabled": "true", **({"spark.sql.ansi.enabled": "false"} if legacy else {})}
    depth = random.choice((1, 1, 2, 3))
    plans = Plans(random, legacy, depth)
    root = plans.make(random.choice((1, 1, 2, 2, 3, 4)))
    if random.random() < 0.2 and root.columns:
        made = raising(random, root, legacy)
        root = root if made is None else Step((("c0", made.type),), '{0}.selectExpr(r"""«0» AS c0""")', (root,), (made,))
    return root, conf
