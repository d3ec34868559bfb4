"""What a case written in Python may say of itself; see README.md."""


def options(ordered=False, approx=None, own=False, conf=None):
    """`ordered`: rows compare in order; `approx`: relative tolerance of doubles; `own`: a session of its own; `conf`: settings."""

    def mark(case):
        case.options = {"ordered": ordered, "approx": approx, "own": own, "conf": conf or {}}
        return case

    return mark
