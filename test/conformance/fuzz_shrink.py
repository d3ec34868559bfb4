"""Smaller plans that still differ: fewer steps, rows, columns, and simpler expressions."""
import dataclasses
import re

import fuzz_values as values
from fuzz_expressions import Expression
from fuzz_plans import Step


def replaced(root, old, new):
    """The plan with one step in another's place."""
    made = {}

    def walk(step):
        if step is old:
            return new
        if id(step) not in made:
            inputs = tuple(walk(below) for below in step.inputs)
            same = all(a is b for a, b in zip(inputs, step.inputs))
            made[id(step)] = step if same else dataclasses.replace(step, inputs=inputs)
        return made[id(step)]

    return walk(root)


def simpler(expression, columns):
    """Simpler expressions of the same type, the simplest first."""
    if expression.parts:
        if expression.type != "-" and expression.type:
            yield Expression(expression.type, f"CAST(NULL AS {expression.type})")
            yield from (Expression(kind, name) for name, kind in columns if kind == expression.type)
        yield from (below for below in expression.below() if below.type == expression.type)
        for i, part in enumerate(expression.parts):
            for other in simpler(part, columns):
                parts = (*expression.parts[:i], other, *expression.parts[i + 1 :])
                yield dataclasses.replace(expression, parts=parts)


def candidates(root, random):
    """Plans a little smaller than this one, the boldest first."""
    yield from root.inputs
    if len(root.columns) > 1 and not root.ordered:
        for name, kind in root.columns:
            yield Step(((name, kind),), f'{{0}}.select("{name}")', (root,))
    for step in root.all():
        if step.inputs and all(kind != "-" for _, kind in step.columns) and step is not root:
            yield replaced(root, step, rows_like(step.columns, random))
    for step in root.all():
        for below in step.inputs:
            if below.columns == step.columns and step is not root:
                yield replaced(root, step, below)
    for step in root.all():
        if len(step.rows) > 1:
            half = len(step.rows) // 2
            for rows in (step.rows[:half], step.rows[half:], *(step.rows[:i] + step.rows[i + 1 :] for i in range(len(step.rows)))):
                yield replaced(root, step, dataclasses.replace(step, rows=rows))
    for step in root.all():
        columns = step.inputs[0].columns if step.inputs else ()
        for i, expression in enumerate(step.expressions):
            for other in simpler(expression, columns):
                expressions = (*step.expressions[:i], other, *step.expressions[i + 1 :])
                yield replaced(root, step, dataclasses.replace(step, expressions=expressions))


RANGE = re.compile(r"spark\.range\((-?\d+), (-?\d+)\)")


def row_by_row(root):
    """The plan over each row of its source alone; empty where rows come from several."""
    sources = [step for step in root.all() if not step.inputs]
    if len(sources) != 1:
        return []
    [source] = sources
    if source.rows:
        return [replaced(root, source, dataclasses.replace(source, rows=(row,))) for row in source.rows]
    bounds = RANGE.search(source.text)
    if bounds is None:
        return []
    start, end = map(int, bounds.groups())
    texts = [RANGE.sub(f"spark.range({n}, {n + 1})", source.text) for n in range(start, end)]
    return [replaced(root, source, dataclasses.replace(source, text=text)) for text in texts]


def rows_like(columns, random):
    lines = tuple(f"({', '.join(values.literal(random, kind) for _, kind in columns)})" for _ in range(3))
    casts = ", ".join(f"CAST({name} AS {kind}) AS {name}" for name, kind in columns)
    names = ", ".join(name for name, _ in columns)
    return Step(columns, f'spark.sql(r"""SELECT {casts} FROM VALUES «rows» AS t({names})""")', rows=lines)


def shrunk(root, differs, random, tries=60):
    """The smallest plan found that still differs. `differs` runs one; at most `tries` of them."""
    left = tries
    again = True
    while again and left > 0:
        again = False
        for smaller in candidates(root, random):
            left -= 1
            if differs(smaller):
                root, again = smaller, True
                break
            if left <= 0:
                break
    return root
