"""Whether two results of one query are the same, where the order of rows that sort alike, and a LIMIT among them, is open."""
import decimal
import math
import re
from collections import Counter, defaultdict

#: Relative and absolute: DuckDB divides decimals as doubles, Spark rounds to six and more digits.
RELATIVE, ABSOLUTE = 1e-9, 2e-6

LIMIT = re.compile(r"\blimit\s+\d+(\s+offset\s+\d+)?\s*$", re.I)
ORDER = re.compile(r"\border\s+by\b", re.I)


def inexact(rows, width):
    """The columns that hold doubles or decimals."""
    return [i for i in range(width) if any(isinstance(row[i], (float, decimal.Decimal)) for row in rows)]


def near(a, b):
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=RELATIVE, abs_tol=ABSOLUTE) or (math.isnan(a) and math.isnan(b))


def unmatched(actual, expected):
    """The rows of `actual` that have no partner of their own in `expected`."""
    width = len((actual or expected or [()])[0])
    rough = inexact([*actual, *expected], width)
    exact = [i for i in range(width) if i not in rough]
    if not rough:
        return list((Counter(map(tuple, actual)) - Counter(map(tuple, expected))).elements())
    free = defaultdict(list)
    for row in expected:
        free[tuple(row[i] for i in exact)].append(row)
    alone = []
    for row in actual:
        partners = free[tuple(row[i] for i in exact)]
        found = next((k for k, other in enumerate(partners) if all(near(row[i], other[i]) for i in rough)), None)
        if found is None:
            alone.append(row)
        else:
            partners.pop(found)
    return alone


def sort_columns(text, names):
    """Where the sort keys of a query are in its result: the leading ones that name a column, until one that does not."""
    parts = ORDER.split(LIMIT.sub("", text))
    if len(parts) < 2 or parts[-1].count("(") != parts[-1].count(")"):
        return []
    known = {name.lower(): i for i, name in reversed(list(enumerate(names)))}
    found = []
    for key in re.split(r",(?![^(]*\))", parts[-1]):
        key = re.sub(r"\s+(asc|desc)?(\s+nulls\s+(first|last))?\s*$", "", key.strip() + " ", flags=re.I).strip().lower()
        key = key.replace("count(*)", "count(1)").rpartition(".")[2]
        if key.isdigit() and int(key) <= len(names):
            found.append(int(key) - 1)
        elif key in known:
            found.append(known[key])
        else:
            break
    return found


def difference(text, names, actual, expected, unlimited):
    """In what `actual` is wrong, or None. `unlimited` gives DuckDB's rows of a text, to see what a LIMIT chose from."""
    if len(actual) != len(expected):
        return f"{len(actual)} rows instead of {len(expected)}"
    keys = sort_columns(text, names)
    wrong = unmatched(actual, expected)
    if wrong and LIMIT.search(text):
        # Which of the rows that sort alike pass a limit is open, but not that they are rows of the whole, nor how they sort.
        wrong = unmatched(actual, unlimited(LIMIT.sub("", text)))
    if wrong:
        return f"{len(wrong)} of {len(actual)} rows, such as {wrong[0]}; the first expected: {expected[0]}"
    # Row by row: rows of equal keys may change places, the keys may not.
    for place, (row, other) in enumerate(zip(actual, expected)):
        if unmatched([[row[i] for i in keys]], [[other[i] for i in keys]]):
            return f"order: {[row[i] for i in keys]} instead of {[other[i] for i in keys]} at row {place}"
    return None
