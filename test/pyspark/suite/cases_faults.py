"""Drivers that die while results are on their way: this client sees nothing of it.

Needs the mesh's name in OUTBOARD_MESH, to find its processes.
"""

import json
import os
import pathlib
import signal
import subprocess
import threading
import time

from support import connect

spark = connect()
checkout = pathlib.Path(__file__).parents[3]

#: Each a driver, or a driver together with its sidecar.
VICTIMS = [["driver-1"], ["driver-2", "driver-2-sidecar"], ["driver-1", "driver-1-sidecar"], ["driver-2"]] * 2
#: 96 MB: several seconds of this client's time, in a dozen bursts.
ROWS = 12_000_000
WITHIN_SECONDS = 180


def processes():
    command = ["node", "mesh/dist/main.js", "status", "--json", "--name", os.environ["OUTBOARD_MESH"]]
    status = json.loads(subprocess.run(command, cwd=checkout, capture_output=True, check=True).stdout)
    return {process["name"]: process for process in status["processes"]}


def kill_all(killed):
    end = time.monotonic() + WITHIN_SECONDS
    for names in VICTIMS:
        # The other driver must be there to go on.
        found = processes()
        while any(process["state"] != "ready" for process in found.values()):
            if time.monotonic() > end:
                return
            time.sleep(0.1)
            found = processes()
        # At some moment of a result, another one each time.
        time.sleep(0.15 * (len(killed) + 1))
        for name in names:
            os.kill(found[name]["pid"], signal.SIGKILL)
        killed.append(names)


def test_killed_drivers_are_not_noticed():
    spark.sql("SELECT 1 AS one").createOrReplaceTempView("kept")
    spark.sql("CREATE OR REPLACE TEMPORARY FUNCTION kept_function(x INT) RETURNS INT RETURN x + 1")
    killed = []
    killer = threading.Thread(target=kill_all, args=(killed,))
    killer.start()
    try:
        while killer.is_alive():
            ids = spark.range(ROWS).toArrow().column(0).to_numpy()
            assert len(ids) == ROWS and ids[0] == 0 and (ids[1:] - ids[:-1] == 1).all(), "rows were lost or doubled"
            assert [row.one for row in spark.table("kept").collect()] == [1]
            assert spark.sql("SELECT kept_function(41) AS n").collect()[0].n == 42
    finally:
        killer.join()
    assert killed == VICTIMS, f"only {len(killed)} of {len(VICTIMS)} were killed in {WITHIN_SECONDS} s"
