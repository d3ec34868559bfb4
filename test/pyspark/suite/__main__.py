"""Runs the cases by the unmodified PySpark client against the server that the environment names.

usage: python suite [MODULE …]   prints one JSON line a case: {"module", "name", "error"}; error is null where it passed.
Environment: OUTBOARD_ENDPOINT (host:port, TLS), OUTBOARD_TOKEN, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, OUTBOARD_SAMPLES.
"""

import importlib
import json
import pathlib
import sys
import traceback
import warnings

warnings.filterwarnings("ignore")
folder = pathlib.Path(__file__).parent
sys.path.insert(0, str(folder))

for name in sys.argv[1:] or sorted(path.stem for path in folder.glob("cases_*.py")):
    module = importlib.import_module(name)
    for case, run in vars(module).items():
        if not case.startswith("test_"):
            continue
        error = None
        try:
            run()
        except BaseException as thrown:  # a case may fail in any way
            error = "".join(traceback.format_exception(thrown))[-3000:]
        print(json.dumps({"module": name, "name": case, "error": error}), flush=True)
