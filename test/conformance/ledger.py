"""docs/parity.json and docs/PARITY.md: what of Spark Connect works, by the evidence of the corpus alone.

A name of the protocol works where a case whose request holds it is answered as Spark answers it (and that answer is no error); it
works in part where other such cases are refused or differ. A function is judged by the cases named after it, which are Spark's own
examples; where there are none, by those that call it: there one that is answered as Spark answers it is enough, as what another is refused
for may be of its other parts. What can not be a case has its reason in ledger-notes.json.
"""
import collections
import json
import re

import corpus
import listings
import witness

DOCS = corpus.ROOM.parent.parent / "docs"
JSON, TABLE = DOCS / "parity.json", DOCS / "PARITY.md"
NOTES = corpus.ROOM / "ledger-notes.json"
FUNCTIONS = ("protocol", "functions")
SECTIONS = (*witness.SECTIONS, "function")


def all_names():
    recorded = listings.recordings(FUNCTIONS[0])[FUNCTIONS[1]]
    return {**witness.names(), "function": sorted(row[0] for row in recorded["rows"])}


def of_functions(results):
    """The verdicts of the cases that are named after a function."""
    found = collections.defaultdict(list)
    for (theme, name), (verdict, _, told) in results.items():
        if theme.startswith("examples_") and (match := re.fullmatch(r"(.+)_\d+", name)):
            found[match[1]].append((verdict, told))
    return found


def of_calls(evidence):
    """The best of what cases say that merely call a function."""
    return [next((e for e in evidence if e[0] == "equal"), evidence[0])]


def entry(evidence, note):
    counts = collections.Counter(verdict for verdict, _ in evidence)
    equal, other = counts["equal"], counts["refused"] + counts["different"]
    if note is not None:
        return {"state": "does not apply", "why": note}
    if not evidence:
        return {"state": "no case"}
    if equal == 0:
        why = next((told for verdict, told in evidence if verdict == "refused"), None)
        return {"state": "refused", "why": why} if why else {"state": "differs"}
    return {"state": "works in part" if other else "works"}


def make(results):
    """`results`: (theme, name) → (verdict, names used, what a refusal says)."""
    notes = listings.read(NOTES)
    by_name = collections.defaultdict(list)
    for verdict, used, told in results.values():
        for name in used:
            by_name[name].append((verdict, told))
    by_name = {name: of_calls(e) if name.startswith("function.") else e for name, e in by_name.items()}
    by_name |= {f"function.{name}": e for name, e in of_functions(results).items()}
    return {
        f"{section}.{name}": entry(by_name.get(f"{section}.{name}", []), notes.get(f"{section}.{name}"))
        for section, names in all_names().items()
        for name in names
    }


def table(entries):
    states = ("works", "works in part", "refused", "differs", "no case", "does not apply")
    lines = [
        "# What of Spark Connect 4.1 works",
        "",
        "Written by `npm run conformance -- --ledger` from the cases of test/conformance, and held to them by a test. *Works*: every case",
        "whose request holds the name is answered as Apache Spark answers it; *in part*: some are refused or differ; *no case*: nothing",
        "shows either.",
        "",
        f"| | {' | '.join(states)} |",
        f"|---|{'---:|' * len(states)}",
    ]
    for section in SECTIONS:
        counts = collections.Counter(e["state"] for k, e in entries.items() if k.startswith(f"{section}."))
        lines.append(f"| {section}s | {' | '.join(str(counts[s]) for s in states)} |".replace("analyzes", "analyses").replace("catalogs", "catalog operations"))
    for section in SECTIONS:
        lines += ["", f"## {section}", "", "| | | |", "|---|---|---|"]
        for key, e in entries.items():
            if key.startswith(f"{section}."):
                cells = (f"`{key.split('.', 1)[1]}`", e["state"], e.get("why", ""))
                lines.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
    return "\n".join(lines) + "\n"


def write(results):
    entries = make(results)
    listings.write(JSON, entries.items())
    TABLE.write_text(table(entries))


def problems(results):
    """What the written ledger says otherwise."""
    written, entries = listings.read(JSON), make(results)
    for key in sorted({*written, *entries}):
        if written.get(key) != entries.get(key):
            yield f"docs/parity.json says {written.get(key)} of {key}, which is {entries.get(key)}: npm run conformance -- --ledger"
    if not TABLE.exists() or TABLE.read_text() != table(written):
        yield "docs/PARITY.md is not docs/parity.json's table: npm run conformance -- --ledger"
