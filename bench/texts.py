"""Query texts as their generators write them."""

import re

#: TPC-H's Q15 creates a view; this is its variant with a common table expression.
VIEW = re.compile(r"create\s+(?:temp(?:orary)?\s+)?view\s+(\w+)\s*(\([^)]*\))?\s+as(.*?);(.*?);\s*drop\s+view.*", re.S | re.I)


def statement(path):
    """One query; a text of two is its first, as TPC-DS has them."""
    text = path.read_text().strip()
    match = VIEW.search(text)
    if match:
        name, columns, body, rest = match.groups()
        return f"WITH {name}{columns or ''} AS ({body}) {rest}"
    return text.split(";")[0]
