"""Records the plans of cases.py with the real PySpark client 4.1: plans/<case>.b64.

    SPARK_REMOTE=local[2] python test/golden/record.py      (PyPI pyspark==4.1.0, Java 17)

Some methods ask the server for a schema while they build a plan, so there must be one: a local Spark, or any endpoint.
Plans of cases that are gone are removed.
"""
import base64
import os
import pathlib

from pyspark.sql import SparkSession

import cases

PLANS = pathlib.Path(__file__).parent / "plans"

def strip(message):
    """Without what differs from run to run: call sites and plan ids beyond their order."""
    for descriptor, value in message.ListFields():
        if descriptor.name == "origin":
            message.ClearField("origin")
        elif descriptor.message_type is not None:
            if isinstance(value, (bytes, str)):
                continue
            if descriptor.message_type.GetOptions().map_entry:
                continue
            items = value if hasattr(value, "__len__") and not hasattr(value, "DESCRIPTOR") else [value]
            for item in items:
                strip(item)


def main():
    remote = os.environ.get("SPARK_REMOTE", "local[2]")
    session = SparkSession.builder.remote(remote).config("spark.sql.session.timeZone", "UTC").getOrCreate()
    client = session.client
    PLANS.mkdir(exist_ok=True)
    seen = set()
    for name, make in cases.CASES.items():
        plan = make(session)._plan.to_proto(client)
        strip(plan)
        (PLANS / f"{name}.b64").write_text(base64.encodebytes(plan.SerializeToString(deterministic=True)).decode())
        seen.add(f"{name}.b64")
    for orphan in PLANS.glob("*.b64"):
        if orphan.name not in seen:
            orphan.unlink()
    print(f"{len(seen)} plans")


main()
