"""The files beside the cases: Spark's recorded answers, the refusals, the known differences, the errors that point elsewhere. One line an entry."""
import json

import corpus

REFUSED = corpus.ROOM / "refused.json"
KNOWN = corpus.ROOM / "known-differences.json"
CONTEXTS = corpus.ROOM / "other-contexts.json"


def line(key, value):
    return f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"


def read(path):
    return json.loads(path.read_text()) if path.exists() else {}


def write(path, entries):
    body = ",\n".join(line(key, value) for key, value in entries)
    path.write_text("{\n" + body + "\n}\n" if body else "{}\n")


def recordings(theme):
    return read(corpus.RECORDINGS / f"{theme}.json")


def write_recordings(theme, outcomes):
    order = {name: i for i, name in enumerate(corpus.load(theme))}
    kept = {name: outcome for name, outcome in outcomes.items() if name in order}
    corpus.RECORDINGS.mkdir(exist_ok=True)
    write(corpus.RECORDINGS / f"{theme}.json", sorted(kept.items(), key=lambda item: order[item[0]]))


def remove_orphans(themes):
    for path in corpus.RECORDINGS.glob("*.json"):
        if path.stem not in themes:
            path.unlink()


def refused():
    return read(REFUSED)


def known():
    return read(KNOWN)


def contexts():
    return read(CONTEXTS)


def write_listing(path, entries):
    write(path, sorted(entries.items()))
