"""Random plans on two endpoints, compared; a difference is made small and printed as a case.

    python fuzz.py --spark sc://… --outboard sc://… [--seconds N] [--plans N] [--seed S] [--differences N]

Plan i of seed S is made by Random("S/i"), so `--seed S/i` makes that one alone.
"""
import argparse
import concurrent.futures
import json
import random
import sys
import time

import capture
import compare
import corpus
import fuzz_plans
from fuzz_shrink import row_by_row, shrunk
from pyspark.sql.connect import functions as F

APPROX = 1e-9
#: Spark's own failures that say nothing of the plan.
BEYOND = ("INTERNAL_ERROR",)
#: What PySpark makes of an exception that is none of Spark's: its optimizer lost a column, say.
FOREIGN = "UnknownException"
#: It broke in its own code: an INTERSECT of lists that may hold NULLs with ones that may not, say.
BROKE = "java.lang.NullPointerException"
#: What makes Spark compute where no row needs it: a failure that is gone without these is none of the query's.
RULES = "org.apache.spark.sql.catalyst.optimizer."
LAZY = {"spark.sql.optimizer.excludedRules": f"{RULES}ConstantFolding,{RULES}ConvertToLocalRelation,{RULES}NullPropagation"}
#: Spark drops an order below a limit where a subquery has become a join above it, and then takes other rows.
ORDERED = {"spark.sql.optimizer.excludedRules": f"{RULES}EliminateSorts"}
#: Spark compiles Java for each query, which takes most of the time of a small one; without it the answers are the same.
QUICK = {"spark.sql.codegen.wholeStage": "false", "spark.sql.adaptive.enabled": "false"}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--spark", required=True)
    parser.add_argument("--outboard", required=True)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--plans", type=int, default=1 << 30)
    parser.add_argument("--seed")
    parser.add_argument("--differences", type=int, default=1)
    return parser.parse_args()


class Side:
    """One endpoint, with a session for a number of plans."""

    PLANS = 200

    def __init__(self, remote, conf):
        self.remote = remote
        self.conf = conf
        self.session = None
        self.left = 0

    def outcome(self, case):
        if self.left == 0:
            if self.session is not None:
                self.session.client.release_session()
            self.session, self.left = capture.connect(self.remote), self.PLANS
            for key, value in self.conf.items():
                self.session.conf.set(key, value)
        self.left -= 1
        capture.SparkSession._active_session.session = self.session
        return capture.outcome_of(case, self.session)


class Pair:
    def __init__(self, spark, outboard):
        self.sides = (Side(spark, QUICK), Side(outboard, {}))
        self.pool = concurrent.futures.ThreadPoolExecutor(2)

    def outcomes(self, root, conf):
        space = {"F": F}
        exec(fuzz_plans.program(root), space)  # noqa: S102: what it runs is made here
        case = corpus.Case("fuzz", "fuzz", "", function=space["fuzz"], approx=APPROX, conf=conf)
        return [f.result() for f in [self.pool.submit(side.outcome, case) for side in self.sides]]

    def each_row_alike(self, root, conf):
        """Whether both say the same of each row alone: of several that fail, which is told hangs on which is computed first."""
        outcomes = [self.outcomes(one, conf) for one in row_by_row(root)]
        return outcomes != [] and all(verdict(*both) == "equal" for both in outcomes)

    def judged(self, root, conf):
        """How the outcomes compare, and both."""
        expected, actual = self.outcomes(root, conf)
        said = verdict(expected, actual, keeps_sign(root))
        if "error" in expected and "error" in actual and said not in ("equal", "refused"):
            return ("equal" if self.each_row_alike(root, conf) else said), expected, actual
        fails = "error" in expected and "rows" in actual
        again = LAZY if fails else ORDERED if said == "rows" else None
        if again is None:
            return said, expected, actual
        other, _ = self.outcomes(root, {**conf, **again})
        return ("equal" if verdict(other, actual, keeps_sign(root)) == "equal" else said), expected, actual


def signed(value):
    """Zeros with their sign, as a comparison of numbers does not see it."""
    if isinstance(value, float) and value == 0:
        return "-0" if str(value).startswith("-") else 0.0
    return [signed(v) for v in value] if isinstance(value, list) else value


#: Where rows are compared, which of two equal zeros comes out hangs on how the optimizer went about it.
COMPARING = (".distinct()", ".groupBy(", ".rollup(", ".cube(", "GROUP BY", ".join(", "intersect", "subtract(", "exceptAll", ".union(", "spark.sql(\"\"\"SELECT", "PARTITION BY")


def keeps_sign(root):
    return not any(word in step.text for step in root.all() for word in COMPARING)


def verdict(expected, actual, sign=True):
    """`equal`, `refused` or what differs. `sign`: zeros differ by theirs."""
    if "error" in expected and "error" in actual:
        was, found = expected["error"], actual["error"]
        if (was["condition"], was["class"]) == (found["condition"], found["class"]):
            return "equal"
    if "rows" in expected and "rows" in actual and expected["schema"] == actual["schema"]:
        shown = signed if sign else list
        if compare.near(shown(expected["rows"]), shown(actual["rows"]), APPROX):
            return "equal"
    if compare.verdict(expected, actual, None) in ("equal", "refused"):
        return compare.verdict(expected, actual, None)
    failure = expected.get("error", {})
    if compare.condition(expected) in BEYOND or failure.get("class") == FOREIGN or BROKE in failure.get("message", ""):
        return "equal"
    return compare.difference(expected, actual)


def report(seed, root, conf, said, expected, actual):
    settings = f"@options(conf={conf!r}, approx={APPROX})\n" if conf else ""
    name = f"fuzz_{seed.replace('/', '_')}"
    print(f"\nseed {seed}: {said}\n{settings}{fuzz_plans.program(root, name)}")
    for who, outcome in (("Spark", expected), ("Outboard", actual)):
        print(f"# {who + ':':10}{json.dumps(outcome, ensure_ascii=False)[:1500]}")
    sys.stdout.flush()


def main():
    options = arguments()
    pair = Pair(options.spark, options.outboard)
    base = options.seed or str(random.SystemRandom().randrange(1 << 30))
    single = "/" in base
    print(f"seed {base}", flush=True)
    counts = {"plans": 0, "equal": 0, "refused": 0, "different": 0}
    refusals = {}
    end = time.monotonic() + options.seconds
    for i in range(1 if single else options.plans):
        if time.monotonic() > end or counts["different"] >= options.differences:
            break
        seed = base if single else f"{base}/{i}"
        draw = random.Random(seed)
        root, conf = fuzz_plans.plan(draw)
        said, _, actual = pair.judged(root, conf)
        counts["plans"] += 1
        counts[said if said in counts else "different"] += 1
        if said == "refused":
            what = compare.refusal(actual)
            refusals[what] = refusals.get(what, 0) + 1
        elif said != "equal":
            small = shrunk(root, lambda r: pair.judged(r, conf)[0] == said, draw)
            report(seed, small, conf, said, *pair.outcomes(small, conf))
    for what, count in sorted(refusals.items(), key=lambda item: -item[1]):
        print(f"{count:6} refused: {what}")
    print(", ".join(f"{count} {what}" for what, count in counts.items()))
    return 1 if counts["different"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
