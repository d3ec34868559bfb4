"""What two outcomes of one case differ in."""
import json
import math

#: Conditions by which Outboard says that it does not support something, rather than that something is wrong.
REFUSALS = ("UNSUPPORTED_FEATURE.OUTBOARD", "UNSUPPORTED_CALL.OUTBOARD")


def near(a, b, tolerance):
    if isinstance(a, float) and isinstance(b, (int, float)) or isinstance(b, float) and isinstance(a, (int, float)):
        return math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(near(x, y, tolerance) for x, y in zip(a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(near(a[k], b[k], tolerance) for k in a)
    return same(a, b)


def same(a, b):
    """Exact, so that -0.0 is not 0.0 and 1 is not 1.0 or true."""
    return json.dumps(a, sort_keys=True) == json.dumps(b, sort_keys=True)


def without_context(outcome):
    if "error" not in outcome:
        return outcome
    return {"error": {k: v for k, v in outcome["error"].items() if k != "context"}}


def verdict(expected, actual, approx):
    """`equal`, `context` (equal but for the place in the query that an error names), `refused` or `different`."""
    if same(expected, actual):
        return "equal"
    if approx and near(expected, actual, approx):
        return "equal"
    if is_refusal(expected, actual):
        return "refused"
    if same(without_context(expected), without_context(actual)):
        return "context"
    return "different"


def other_context(expected, actual):
    """What our error points at, and what Spark's does."""
    found, was = (json.dumps(o["error"].get("context", []), ensure_ascii=False) for o in (actual, expected))
    return f"{found} instead of {was}"


def condition(outcome):
    return outcome.get("error", {}).get("condition")


def is_refusal(expected, actual):
    """A function that Outboard does not have is refused as one that nobody has, where Spark has it."""
    found = condition(actual)
    return found in REFUSALS or (found == "UNRESOLVED_ROUTINE" and condition(expected) != found)


def refusal(actual):
    told = actual["error"]
    if told["condition"] == "UNRESOLVED_ROUTINE":
        return f"no function {told['parameters'].get('routineName')}"
    return ", ".join(told.get("parameters", {}).values()) or told["condition"]


def difference(expected, actual):
    """In a few words, in what two outcomes differ."""
    if "error" in expected and "error" in actual:
        was, found = expected["error"], actual["error"]
        if was.get("condition") != found.get("condition"):
            return f"{found.get('condition') or found['class']} instead of {was.get('condition') or was['class']}"
        return ", ".join(k for k in ("class", "sqlState", "parameters", "message") if was.get(k) != found.get(k))
    if "error" in actual:
        return f"fails with {condition(actual) or actual['error']['class']}"
    if "error" in expected:
        return f"does not fail with {condition(expected) or expected['error']['class']}"
    if "rows" not in expected or "rows" not in actual:
        return "value"
    found = [] if expected["schema"] == actual["schema"] else schema_difference(expected["schema"], actual["schema"])
    return ", ".join(found + ([] if same(expected["rows"], actual["rows"]) else ["rows"])) or "the result's schema is not the plan's"


def schema_difference(was, found):
    if len(was) != len(found):
        return ["columns"]
    split = [[column.rpartition(": ") for column in columns] for columns in (was, found)]
    named = ["name"] if any(x[0] != y[0] for x, y in zip(*split)) else []
    kept = [[t.replace("!", "") for _, _, t in columns] for columns in split]
    if kept[0] != kept[1]:
        return named + ["type"]
    return named + (["nullability"] if any(x[2] != y[2] for x, y in zip(*split)) else [])
