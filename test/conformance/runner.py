"""Records Apache Spark's answers to the corpus, and compares another server's with them.

    python runner.py record  --remote sc://…  [--theme X]… [--case NAME] [--jobs N] [--check N [--seed S]]
    python runner.py compare --remote sc://…  [--theme X]… [--case NAME] [--jobs N] [--update] [--accept REASON] [--ledger]

`compare` writes one line of JSON a theme to stdout, for scripts/conformance.mjs, and what it finds wrong to stderr.
"""
import argparse
import functools
import json
import multiprocessing
import os
import random
import sys
import tempfile

import capture
import compare
import corpus
import listings
import pyspark.errors.utils

#: Cases of a theme that run in one session.
CHUNK = 60
#: Themes at a time: a case mostly waits for the next of the processes that it passes, so more than there are cores.
JOBS = 4


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=("record", "compare", "count"))
    parser.add_argument("--remote")
    parser.add_argument("--theme", action="append")
    parser.add_argument("--case")
    parser.add_argument("--jobs", type=int, default=JOBS)
    parser.add_argument("--check", type=int)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--accept")
    parser.add_argument("--ledger", action="store_true")
    return parser.parse_args()


def chosen(options):
    """The cases to run, by theme."""
    everything = {theme: corpus.load(theme) for theme in corpus.themes() if not options.theme or theme in options.theme}
    if options.case:
        wanted = options.case.split(".")[-1]
        for theme in everything:
            everything[theme] = {n: c for n, c in everything[theme].items() if n == wanted or c.id == options.case}
    if options.check:
        seed = random.randrange(1 << 30) if options.seed is None else options.seed
        print(f"seed {seed}", file=sys.stderr)
        ids = sorted(c.id for cases in everything.values() for c in cases.values())
        drawn = set(random.Random(seed).sample(ids, min(options.check, len(ids))))
        everything = {t: {n: c for n, c in cases.items() if c.id in drawn} for t, cases in everything.items()}
    return {theme: cases for theme, cases in everything.items() if cases}


@functools.cache
def loaded(theme):
    cases = corpus.load(theme)
    # The client asks once whether it tells call sites, and takes there being no session yet for a no.
    pyspark.errors.utils._enable_debugging_cache = None
    return cases


def prepare(themes):
    """A file of cases may make columns while it is loaded, which asks the session of the process: so before there is one."""
    for theme in themes:
        loaded(theme)


def work(job):
    remote, theme, names = job
    cases = [loaded(theme)[name] for name in names]
    chunks = (cases[i : i + CHUNK] for i in range(0, len(cases), CHUNK))
    return theme, {case.name: (outcome, used) for chunk in chunks for case, outcome, used in capture.run(chunk, remote)}


def outcomes(options, themes):
    """
    All outcomes, by theme and name. A theme is one job, as its cases may share the names of tables; the largest comes first.
    Processes and not threads: decoding Arrow in Python is what takes the time.
    """
    jobs = [(options.remote, theme, list(themes[theme])) for theme in sorted(themes, key=lambda theme: -len(themes[theme]))]
    if options.jobs == 1 or len(jobs) == 1:
        return dict(map(work, jobs))
    with multiprocessing.get_context("spawn").Pool(min(options.jobs, len(jobs)), prepare, [list(themes)]) as pool:
        return dict(pool.imap_unordered(work, jobs))


def record(options):
    themes = chosen(options)
    found = outcomes(options, themes)
    changed = []
    for theme, cases in themes.items():
        before = listings.recordings(theme)
        now = {name: {"of": case.of, **found[theme][name][0]} for name, case in cases.items()}
        changed += [f"{theme}.{n}" for n, o in now.items() if not steady(before.get(n), o, cases[n])]
        if not options.check:
            kept = {n: o for n, o in before.items() if options.case}
            for name, outcome in now.items():
                # What differs by no more than its tolerance stays as it was, so that a recording anew changes nothing.
                kept[name] = before[name] if steady(before.get(name), outcome, cases[name]) else outcome
            listings.write_recordings(theme, kept)
    if options.check:
        for id in changed:
            print(f"{id} is no longer what Spark answers", file=sys.stderr)
        print(f"{sum(map(len, themes.values()))} cases recorded again, {len(changed)} differ")
        return 1 if changed else 0
    if not (options.theme or options.case):
        listings.remove_orphans(themes)
    print(f"{sum(map(len, themes.values()))} cases recorded, {len(changed)} new or changed")
    return 0


def steady(before, now, case):
    return before is not None and before["of"] == now["of"] and compare.verdict(before, now, case.approx) == "equal"


def main():
    options = arguments()
    if options.command == "count":
        print(json.dumps({theme: len(corpus.load(theme)) for theme in corpus.themes()}))
        return 0
    if options.command == "record":
        return record(options)
    import verdicts

    themes = chosen(options)
    return verdicts.judge(themes, outcomes(options, themes), options)


if __name__ == "__main__":
    # What cases write is theirs for one run; processes that are begun for a part of them are told by their environment.
    with tempfile.TemporaryDirectory(prefix="conformance-", ignore_cleanup_errors=True) as tempfile.tempdir:
        os.environ["TMPDIR"] = tempfile.tempdir
        sys.exit(main())
