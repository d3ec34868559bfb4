"""The cases: SQL texts of cases/<theme>.sql and Python functions of cases/<theme>.py, by theme and name.

A case of a .sql file is a line `--: name option …` and the text below it, to the next such line. Statements end with `;` at the
end of a line; the last one's result is the case's. Options: `ordered`, `approx=1e-9`, `bag` (arrays
compare in any order), `own` (a session of its own; those of
several statements have it anyway), `ansi=off`, `tz=America/New_York`, `set:key=value`.
A line `--from THEME option …` takes that theme's cases with these options besides.
In a .py file a case is a function, or a line of the table CASES. The case `setup` is run first in each session of its theme.
"""
import dataclasses
import hashlib
import importlib.util
import inspect
import pathlib
import re
import sys
from typing import Callable, Optional

ROOM = pathlib.Path(__file__).parent
CASES = ROOM / "cases"
RECORDINGS = ROOM / "recordings"
SHORT = {"ansi": "spark.sql.ansi.enabled", "tz": "spark.sql.session.timeZone"}
VALUES = {"off": "false", "on": "true"}


@dataclasses.dataclass(frozen=True)
class Case:
    theme: str
    name: str
    #: Hash of all that decides the answer, by which a recording that is out of date is found.
    of: str
    statements: tuple = ()
    function: Optional[Callable] = None
    setup: tuple = ()
    ordered: bool = False
    bag: bool = False
    approx: Optional[float] = None
    own: bool = False
    conf: dict = dataclasses.field(default_factory=dict)

    @property
    def id(self):
        return f"{self.theme}.{self.name}"

    def text(self):
        return ";\n".join(self.statements) if self.function is None else inspect.getsource(self.function)


def short_hash(*parts):
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:8]


def statements_of(text):
    """Split at `;` where a line ends; a `;` within a line belongs to its statement."""
    found = [part.strip().removesuffix(";").strip() for part in re.split(r";[ \t]*$", text, flags=re.M)]
    return tuple(part for part in found if part)


def with_shared(text):
    shared = re.search(r"^--from (\w+) (.+)$", text, flags=re.M)
    if shared is None:
        return text
    other, options = shared.groups()
    return text + re.sub(r"^--:.*$", rf"\g<0> {options}", (CASES / f"{other}.sql").read_text(), flags=re.M)


def sql_cases(theme, text):
    setup = ()
    text = with_shared(text)
    for block in re.split(r"^--:", text, flags=re.M)[1:]:
        head, _, body = block.partition("\n")
        name, *words = head.split()
        statements = statements_of(body)
        if name == "setup":
            setup = statements
            continue
        chosen = {"conf": {}}
        for word in words:
            key, _, value = word.partition("=")
            if key in ("ordered", "own", "bag"):
                chosen[key] = True
            elif key == "approx":
                chosen["approx"] = float(value)
            elif key in SHORT:
                chosen["conf"][SHORT[key]] = VALUES.get(value, value)
            elif key.startswith("set:"):
                chosen["conf"][key[4:]] = value
            else:
                raise SystemExit(f"{theme}: {name} has the unknown option {word}")
        if not statements:
            raise SystemExit(f"{theme}: {name} has no text")
        chosen.setdefault("own", len(statements) > 1)
        yield Case(theme, name, short_hash(head, *statements, *setup), statements=statements, setup=setup, **chosen)


def python_cases(theme, path):
    sys.path.insert(0, str(ROOM))
    spec = importlib.util.spec_from_file_location(f"cases_{theme}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    shared = "".join(inspect.getsource(f) for n, f in vars(module).items() if n.startswith("_") and inspect.isfunction(f))
    shared += "".join(repr(v) for n, v in vars(module).items() if n.startswith("_") and not n.startswith("__") and isinstance(v, dict))
    functions = [(n, f) for n, f in vars(module).items() if inspect.isfunction(f) and f.__module__ == spec.name]
    for name, function in [*functions, *getattr(module, "CASES", {}).items()]:
        if not name.startswith("_"):
            source = inspect.getsource(function).strip() + name
            yield Case(theme, name, short_hash(source, shared), function=function, **getattr(function, "options", {}))


def themes():
    return sorted({path.stem for path in CASES.iterdir() if path.suffix in (".sql", ".py")})


def load(theme):
    cases = {}
    for path, read in (
        (CASES / f"{theme}.sql", lambda p: sql_cases(theme, p.read_text())),
        (CASES / f"{theme}.py", lambda p: python_cases(theme, p)),
    ):
        for case in read(path) if path.exists() else ():
            if case.name in cases:
                raise SystemExit(f"{theme}: two cases are named {case.name}")
            cases[case.name] = case
    return cases
