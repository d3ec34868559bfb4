"""One SELECT over one relation or two: stars, names with and without their relation, groups by name, place, alias and ALL, aliases beside, HAVING, subqueries."""
from fuzz_expressions import Expression

JOINS = ("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN")
#: What HAVING asks of groups by {k}; {a} and {b} are columns of one type, of the relation l and of the subquery's rows.
HAVING = (
    "count(*) > 1",
    "max(l.{a}) IS NOT NULL",
    "count(DISTINCT l.{a}) < 3 OR {k} IS NULL",
    "EXISTS (SELECT 1 FROM {{r}} AS h WHERE h.{b} = max(l.{a}))",
    "NOT EXISTS (SELECT 1 FROM {{r}} AS h WHERE h.{b} < min(l.{a}))",
    "max(l.{a}) IN (SELECT h.{b} FROM {{r}} AS h)",
    "(SELECT count(*) FROM {{r}} AS h WHERE h.{b} >= max(l.{a})) > 0",
    "max(l.{a}) >= (SELECT min(h.{b}) FROM {{r}} AS h)",
)
WHERE = (
    "EXISTS (SELECT 1 FROM {{r}} AS h WHERE h.{b} = l.{a} AND EXISTS (SELECT 1 FROM {{r}} AS g WHERE g.{b} >= h.{b}))",
    "l.{a} = (SELECT max(h.{b}) FROM {{r}} AS h WHERE h.{b} <= l.{a})",
    "l.{a} IN (SELECT h.{b} FROM {{r}} AS h WHERE h.{b} IN (SELECT g.{b} FROM {{r}} AS g GROUP BY g.{b} HAVING count(*) > 0))",
    "(SELECT count(*) FROM {{r}} AS h WHERE h.{b} < l.{a}) < 2 OR l.{a} IS NULL",
    "l.{a} NOT IN (SELECT h.{b} FROM {{r}} AS h WHERE h.{b} IS NOT NULL)",
    "EXISTS (SELECT count(*) FROM {{r}} AS h GROUP BY h.{b} HAVING h.{b} = l.{a})",
    "EXISTS (SELECT h.{b} FROM {{r}} AS h WHERE h.{b} = l.{a} UNION ALL SELECT g.{b} FROM {{r}} AS g WHERE g.{b} IS NULL)",
)
#: Beside other items, groups' among them: {k} is a column of the relation l of the same type as {b}.
ASIDE = (
    ("bigint", "(SELECT count(*) FROM {{r}} AS h WHERE h.{b} = l.{k})"),
    ("boolean", "EXISTS (SELECT 1 FROM {{r}} AS h WHERE h.{b} > l.{k})"),
    ("boolean", "l.{k} IN (SELECT h.{b} FROM {{r}} AS h)"),
    ("bigint", "(SELECT count(DISTINCT h.{b}) FROM {{r}} AS h WHERE h.{b} >= l.{k} OR l.{k} IS NULL)"),
)
#: Beside the columns of groups; the type, and the text.
OVER_GROUPS = (("bigint", "sum(count(*)) OVER ()"), ("int", "rank() OVER (ORDER BY count(*))"), ("bigint", "max(count(*)) OVER (PARTITION BY {k})"))


class Select:
    """Draws one for `plans`; `text`, `columns` and `expressions` are what a step is made of."""

    def __init__(self, plans, left, right, pair):
        self.plans = plans
        self.random = plans.random
        self.left = left
        self.right = right
        self.pair = pair
        self.expressions = []

    def expression(self, made):
        self.expressions.append(made)
        return f"«{len(self.expressions) - 1}»"

    def made(self):
        joined = self.random.random() < 0.6
        source = self.joined() if joined else "{l} AS l"
        columns = (*self.left.columns, *self.right.columns) if joined and self.using is None else self.left.columns
        where = f" WHERE {self.asked(WHERE)}" if self.random.random() < 0.5 else ""
        grouped = self.random.random() < 0.5
        items, rest, distinct = (*self.grouped(columns), "") if grouped else (self.items(columns, joined), "", self.random.choice(("", "", "DISTINCT ")))
        if items is None or len({name for name, _, _ in items}) < len(items):
            return None
        listed = ", ".join(text for _, _, text in items if text is not None)
        kept = tuple((name, kind) for name, kind, _ in items)
        if distinct and not all(kind in self.plans.KEYS for _, kind in kept):
            distinct = ""
        return kept, f"SELECT {distinct}{listed} FROM {source}{where}{rest}", tuple(self.expressions)

    using = None

    def joined(self):
        a, b, _ = self.pair
        how = self.random.choice(JOINS)
        if self.random.random() < 0.4:
            self.using = how
            again = self.random.choice(("", "", f" {self.random.choice(JOINS[:2])} (SELECT DISTINCT {b} AS z_ FROM {{r}}) AS z ON z.z_ = {self.random.choice('lr')}.{a}"))
            return f"{{l}} AS l {how} (SELECT {b} AS {a} FROM {{r}}) AS r USING ({a}){again}"
        return f"{{l}} AS l {how} {{r}} AS r ON l.{a} = r.{b}"

    def asked(self, choices, key=""):
        a, b, _ = self.pair
        return self.random.choice(choices).format(a=a, b=b, k=key)

    def items(self, columns, joined):
        """Names, types and texts; a star's columns but the first have no text."""
        items = []
        way = self.random.random()
        if way < 0.3:
            items += self.starred("l.*", self.ordered_left(joined))
            if joined and self.using is None and self.random.random() < 0.5:
                items += self.starred("r.*", self.right.columns)
        elif way < 0.5 and not joined:
            gone, *kept = self.random.sample(columns, len(columns))
            items += self.starred(f"* EXCEPT ({gone[0]})", [c for c in columns if c in kept])
        else:
            for name, kind in self.random.sample(columns, self.random.randint(1, len(columns))):
                side = "l" if (name, kind) in self.left.columns else "r"
                items.append((name, kind, self.random.choice((name, f"{side}.{name}")) if self.using is None else name))
        made = self.plans.maker(self.left.columns).make("int", 1)
        one, other, aside = self.plans.fresh(), self.plans.fresh(), self.plans.fresh()
        if self.random.random() < 0.4:
            kind, text = self.random.choice(ASIDE)
            items.append((aside, kind, f"{text.format(k=self.pair[0], b=self.pair[1])} AS {aside}"))
        if self.using is None:
            items.append((one, "int", f"{self.expression(made)} AS {one}"))
            items.append((other, "int", f"{one} AS {other}"))
        return items if all(text != "" for _, _, text in items) else None

    def ordered_left(self, joined):
        """A join with USING that hides the left side's key shows it first."""
        a, _, kind = self.pair
        if joined and self.using in ("RIGHT JOIN", "FULL JOIN"):
            return [(a, kind), *(c for c in self.left.columns if c[0] != a)]
        return list(self.left.columns)

    def starred(self, text, columns):
        return [(name, kind, text if i == 0 else None) for i, (name, kind) in enumerate(columns)]

    def grouped(self, columns):
        keys = [(name, kind) for name, kind in columns if kind in self.plans.KEYS and (name, kind) in self.left.columns]
        if not keys:
            return None, ""
        key, kind = self.random.choice(keys)
        if self.using is not None and key == self.pair[0]:
            return None, ""
        alias, count, more = self.plans.fresh(), self.plans.fresh(), self.plans.fresh()
        over_type, over = self.random.choice(OVER_GROUPS)
        [aggregate, *_] = self.plans.aggregates(self.left.columns)
        key_type = kind
        items = [(alias, key_type, f"l.{key} AS {alias}"), (count, aggregate.type, f"{self.expression(aggregate)} AS {count}")]
        if key == self.pair[0] and self.random.random() < 0.3:
            aside = self.plans.fresh()
            kind, text = self.random.choice(ASIDE)
            items.append((aside, kind, f"{text.format(k=key, b=self.pair[1])} AS {aside}"))
        windowed = self.random.random() < 0.4
        if windowed:
            items.append((more, over_type, f"{over.format(k='l.' + key)} AS {more}"))
        by = self.random.choice((f"l.{key}", key, alias, "1", "ALL" if len(items) == 2 else alias))
        # Above windows Spark finds no aggregates again, and above HAVING none in an order.
        having = f" HAVING {self.asked(HAVING[:3] if windowed else HAVING, 'l.' + key)}" if self.random.random() < 0.6 else ""
        orders = ("", f" ORDER BY {alias}", " ORDER BY count(*)", f" ORDER BY max(l.{self.pair[0]}), {alias}")
        order = self.random.choice(orders[:2] if windowed or having else orders)
        return items, f" GROUP BY {by}{having}{order}"
