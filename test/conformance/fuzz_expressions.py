"""Random expressions: trees of the lines of a table (`fuzz_table.py`)."""
import dataclasses

import fuzz_values as values
from fuzz_table import LETTERS, NARROW, TABLE
from fuzz_table_formats import FORMATS, NARROW_FORMATS

NARROW = {**NARROW, **NARROW_FORMATS}


@dataclasses.dataclass(frozen=True)
class Line:
    result: str
    sql: str
    holes: tuple
    raises: bool
    always: bool


def lines():
    for row in (*TABLE.strip().splitlines(), *FORMATS.strip().splitlines()):
        result, rest = row.split(" | ", 1)
        sql, holes = rest.rsplit(" |", 1)
        for word in ("interval day to second", "interval year to month"):
            holes = holes.replace(word, word.replace(" ", "_"))
        words = tuple(word.replace("_", " ") if word.startswith("interval") else word for word in holes.split())
        yield Line(result, sql.rstrip("! "), words, sql.endswith("!"), sql.endswith("!!"))


LINES = tuple(lines())


@dataclasses.dataclass(frozen=True)
class Expression:
    type: str
    sql: str
    parts: tuple = ()

    def text(self):
        out = self.sql
        for i, part in enumerate(self.parts):
            out = out.replace(f"{{{i}}}", f"\x00{i}\x00")
        for i, part in enumerate(self.parts):
            out = out.replace(f"\x00{i}\x00", part.text())
        return out

    def below(self):
        for part in self.parts:
            yield part
            yield from part.below()


class Maker:
    """Makes expressions over columns. `raising`: whether lines that may raise with ANSI on are taken."""

    def __init__(self, random, columns, raising):
        self.random = random
        self.columns = columns
        self.raising = raising
        self.usable = [line for line in LINES if not line.always and (raising or not line.raises)]

    def leaf(self, type):
        named = [name for name, kind in self.columns if kind == type]
        if named and self.random.random() < 0.8:
            return Expression(type, self.random.choice(named))
        return Expression(type, values.literal(self.random, type))

    def hole(self, word, depth):
        if word in NARROW:
            type, choices = NARROW[word]
            return Expression(type, self.random.choice(choices))
        return self.make(word, depth)

    def make(self, type, depth):
        if depth <= 0 or self.random.random() < 0.2:
            return self.leaf(type)
        fits = [line for line in self.usable if line.result == type or type in LETTERS.get(line.result, ())]
        if not fits:
            return self.leaf(type)
        # Lines of their own for a type come before those that fit any.
        own = [line for line in fits if line.result == type]
        line = self.random.choice(own if own and self.random.random() < 0.7 else fits)
        return self.fill(line, type, depth)

    def fill(self, line, type, depth):
        letter = line.result if line.result in LETTERS else None
        if letter and type is None:
            type = self.random.choice(LETTERS[letter])
        bound = {letter: type} if letter else {}
        parts = []
        for word in line.holes:
            if word in LETTERS:
                word = bound.setdefault(word, self.random.choice(LETTERS[word]))
            parts.append(self.hole(word, depth - 1))
        return Expression(type or line.result, line.sql, tuple(parts))

    def any(self, depth):
        """An expression of a random line, whatever its type."""
        line = self.random.choice(self.usable)
        return self.fill(line, None, depth)
