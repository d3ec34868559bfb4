"""What surviving costs: the store's syncs, a driver's death, and the way of a large result through the mesh.

usage: python faults.py LINEITEM   with the servers in the environment: OUTBOARD_ENDPOINT, OUTBOARD_TOKEN,
GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, OUTBOARD_DRIVERS (JSON: the mesh's command that tells its processes), SYNCED_PLAINTEXT and
UNSYNCED_PLAINTEXT (the plaintext edges of that mesh, and of one whose store never syncs), SAIL_REMOTE. Prints Markdown; what counts are the
ratios.
"""

import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import threading
import time
import uuid
import warnings

from pyspark.sql.connect.session import SparkSession

warnings.filterwarnings("ignore")
lineitem = sys.argv[1]
SMALL_CALLS = 150
#: Of a driver, each in the middle of a query.
DEATHS = 12
KILL_AFTER_SECONDS = 0.4
LARGE_READS = 3
READY_WITHIN_SECONDS = 60


def connect(remote):
    return SparkSession.builder.remote(f"{remote};session_id={uuid.uuid4()}").create()


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def quantile(values, q):
    return sorted(values)[min(len(values) - 1, int(len(values) * q))]


def drivers():
    """The drivers' process ids, once all of them are ready."""
    end = time.monotonic() + READY_WITHIN_SECONDS
    while True:
        status = json.loads(subprocess.run(json.loads(os.environ["OUTBOARD_DRIVERS"]), capture_output=True, check=True).stdout)
        found = [process for process in status["processes"] if process["role"] == "driver"]
        if all(process["state"] == "ready" for process in found):
            return [process["pid"] for process in found]
        assert time.monotonic() < end, "the drivers do not come back"
        time.sleep(0.2)


def ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def serving(session):
    """The driver that has the session: the one that works when it is asked."""
    before = {pid: ticks(pid) for pid in drivers()}
    for _ in range(20):
        session.sql("SELECT 1").collect()
    return max(before, key=lambda pid: ticks(pid) - before[pid])


mesh = connect(f"sc://{os.environ['OUTBOARD_ENDPOINT']}/;use_ssl=true;token={os.environ['OUTBOARD_TOKEN']}")
plain = connect(f"sc://{os.environ['SYNCED_PLAINTEXT']}/")
unsynced = connect(f"sc://{os.environ['UNSYNCED_PLAINTEXT']}/")
sail = SparkSession.builder.remote(os.environ["SAIL_REMOTE"]).create()

small = {plain: [], unsynced: []}
for _ in range(SMALL_CALLS):
    for session, times in small.items():
        times.append(seconds(lambda: session.sql("SELECT 1").collect()))
on, off = (statistics.median(times) * 1000 for times in small.values())
print("| small query, p50 | ms | ratio |\n|---|---|---|")
print(f"| every change of the store on disk before its answer | {on:.1f} | {on / off:.2f} |")
print(f"| the store never syncs | {off:.1f} | 1.00 |\n", flush=True)


def second_long():
    mesh.sql("SELECT sum(id * 7 % 11) AS s FROM range(150000000)").collect()


calm = statistics.median(seconds(second_long) for _ in range(5))
added = []
for _ in range(DEATHS):
    victim = serving(mesh)
    timer = threading.Timer(KILL_AFTER_SECONDS, os.kill, (victim, signal.SIGKILL))
    timer.start()
    added.append(max(0, seconds(second_long) - calm))
    timer.join()
print(f"A query of {calm:.1f} s whose driver is killed in the middle of it takes longer by, of {DEATHS} deaths: p50 {quantile(added, 0.5) * 1000:.0f} ms, p99 {quantile(added, 0.99) * 1000:.0f} ms.\n", flush=True)

large = {mesh: [], sail: []}
for _ in range(LARGE_READS):
    for session, times in large.items():
        times.append(seconds(lambda: session.read.parquet(lineitem).toArrow()))
ours, theirs = (min(times) for times in large.values())
print("| `toArrow()` of lineitem, SF1, best of 3 | s | ratio |\n|---|---|---|")
print(f"| Outboard, held at the edge burst by burst | {ours:.1f} | {ours / theirs:.2f} |\n| Sail, bare | {theirs:.1f} | 1.00 |")
