"""Holds a server's outcomes against Spark's, and against what is listed as refused or known to differ."""
import collections
import json
import sys

import compare
import ledger
import listings


def tell(*words):
    print(*words, file=sys.stderr)


def cut(outcome, length=1500):
    text = json.dumps(outcome, ensure_ascii=False)
    return text if len(text) <= length else text[:length] + " …"


def judge(themes, found, options):
    refused, known, contexts = listings.refused(), listings.known(), listings.contexts()
    problems, results = [], {}
    for theme, cases in themes.items():
        recorded = listings.recordings(theme)
        counts = collections.Counter(cases=len(cases), equal=0, refused=0, known=0, different=0, context=0)
        for name, case in cases.items():
            expected, (actual, used) = recorded.get(name), found[theme][name]
            if expected is None or expected["of"] != case.of:
                problems.append(f"{case.id} has no recording of its present text: npm run oracle -- --theme {theme}")
                continue
            expected = {key: value for key, value in expected.items() if key != "of"}
            verdict = compare.verdict(expected, actual, case.approx)
            if options.case:
                tell(f"{case.id}: {verdict}\n{case.text()}\n  Spark:    {cut(expected, 6000)}\n  Outboard: {cut(actual, 6000)}")
            problems += against_contexts(case, verdict, expected, actual, contexts, options)
            if verdict == "context":
                counts["context"] += 1
                verdict = "equal"
            told = compare.refusal(actual) if verdict == "refused" else None
            if "error" not in expected or verdict == "refused":
                results[theme, name] = (verdict, used, told)
            problems += against_listings(case, verdict, expected, actual, counts, refused, known, options)
        print(json.dumps({"theme": theme, **counts}), flush=True)
    if not (options.theme or options.case):
        ids = {case.id for cases in themes.values() for case in cases.values()}
        for listing, what in ((refused, "refused.json"), (known, "known-differences.json"), (contexts, "other-contexts.json")):
            for gone in [id for id in listing if id not in ids]:
                if options.update:
                    del listing[gone]
                else:
                    problems.append(f"{gone} is listed in {what} and is no case")
    if not (options.theme or options.case):
        if options.ledger or options.update:
            ledger.write(results)
        else:
            problems += ledger.problems(results)
    if options.update or options.accept:
        listings.write_listing(listings.REFUSED, refused)
        listings.write_listing(listings.KNOWN, known)
        listings.write_listing(listings.CONTEXTS, contexts)
    for problem in problems:
        tell(problem)
    return 1 if problems else 0


def against_contexts(case, verdict, expected, actual, contexts, options):
    """Yields where an error points elsewhere into the query than it is listed to; --accept lists it, --update takes off what has been mended."""
    found = compare.other_context(expected, actual) if verdict == "context" else None
    listed = contexts.get(case.id)
    if found is None and listed is not None and options.update:
        del contexts[case.id]
    elif found is not None and options.accept:
        contexts[case.id] = found
    elif found != listed:
        yield f"{case.id} points at {found or 'what Spark does'}, and is listed as {listed}\n  {case.text()[:300]}"


def against_listings(case, verdict, expected, actual, counts, refused, known, options):
    """Counts one case, and yields what is wrong about it; with --update and --accept the listings follow instead."""
    id = case.id
    if verdict == "different" and id not in known and options.accept:
        known[id] = f"{options.accept}: {compare.difference(expected, actual)}"
    if verdict != "different" and id in known:
        if not options.update:
            yield f"{id} is listed as known to differ and is {verdict}: npm run conformance -- --update"
        known.pop(id)
    if verdict == "refused":
        message = compare.refusal(actual)
        if refused.get(id) != message and not options.update:
            yield f"{id} is refused, which is not listed: {message}"
        refused[id] = message
    elif id in refused:
        if not options.update:
            yield f"{id} is listed as refused and is {verdict}: npm run conformance -- --update"
        refused.pop(id)
    if verdict == "different" and id in known:
        counts["known"] += 1
    else:
        counts[verdict] += 1
        if verdict == "different":
            yield f"{id} differs:\n  {case.text()[:600]}\n  Spark:    {cut(expected)}\n  Outboard: {cut(actual)}"
