"""Sessions, and comparing rows."""

import datetime
import decimal
import os
import uuid

from pyspark.sql.connect.session import SparkSession


#: Sessions live as long as the process. One that is collected as garbage shuts its client's thread pool down from whatever thread
#: the collector happens to run in, and waits for itself for ever where that is one of the pool's (pyspark 4.1, `SparkSession.__del__`).
sessions = []


def connect(token=None):
    """A session of its own, by TLS and token."""
    endpoint = os.environ["OUTBOARD_ENDPOINT"]
    token = token or os.environ["OUTBOARD_TOKEN"]
    remote = f"sc://{endpoint}/;use_ssl=true;token={token};session_id={uuid.uuid4()}"
    sessions.append(SparkSession.builder.remote(remote).create())
    return sessions[-1]


spark = connect()


def plain(value):
    """A value that compares across the two systems: an average is a decimal of six digits here and a double there."""
    if isinstance(value, (decimal.Decimal, float)):
        return round(float(value), 4)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def rows(result):
    return [tuple(plain(value) for value in row) for row in result]


def raises(work, condition, exception=None, sql_state=None):
    """Asserts that the work fails with this error condition, and returns the error."""
    try:
        work()
    except Exception as error:
        found = error.getCondition() if hasattr(error, "getCondition") else None
        assert found == condition, f"expected {condition}, found {found}: {error}"
        if exception is not None:
            assert isinstance(error, exception), f"expected {exception.__name__}, found {type(error).__name__}"
        if sql_state is not None:
            assert error.getSqlState() == sql_state, f"expected {sql_state}, found {error.getSqlState()}"
        assert "\n\tat " not in str(error), f"a stack trace in {error}"
        return error
    raise AssertionError(f"expected {condition}, but nothing failed")
