"""What a case written in Python may say of itself; see README.md."""


def options(ordered=False, approx=None, own=False, bag=False, conf=None):
    """`ordered`: rows compare in order; `approx`: relative tolerance of doubles; `own`: a session of its own;
    `bag`: arrays compare in any order; `conf`: settings."""

    def mark(case):
        case.options = {"ordered": ordered, "approx": approx, "own": own, "bag": bag, "conf": conf or {}}
        return case

    return mark
