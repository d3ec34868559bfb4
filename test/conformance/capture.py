"""Runs cases on one endpoint: a session for those of a theme that leave nothing behind, and one for each of the others."""
import json
import logging
import uuid
import warnings

from pyspark.sql import types as T
from pyspark.sql.connect import functions as F
from pyspark.sql.connect.dataframe import DataFrame
from pyspark.sql.connect.expressions import UnresolvedNamedLambdaVariable
from pyspark.sql.connect.session import SparkSession

import canonical
import witness

#: Sessions live as long as the process: one that is collected shuts its thread pool down from whatever thread the collector runs in.
sessions = []
BASE = {"spark.sql.session.timeZone": "UTC"}
warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)


def connect(remote, setup=(), seen=None):
    parameter = f"session_id={uuid.uuid4()}"
    url = f"{remote};{parameter}" if "/;" in remote else f"{remote.rstrip('/')}/;{parameter}"
    session = SparkSession.builder.remote(url).create()
    sessions.append(session)
    for key, value in BASE.items():
        session.conf.set(key, value)
    for statement in setup:
        session.sql(statement)
    witness.watch(session, set() if seen is None else seen)
    return session


def has_months(t):
    if isinstance(t, T.StructType):
        return any(has_months(f.dataType) for f in t.fields)
    if isinstance(t, T.MapType):
        return has_months(t.keyType) or has_months(t.valueType)
    return has_months(t.elementType) if isinstance(t, T.ArrayType) else isinstance(t, T.YearMonthIntervalType)


def months_as_text(answer, schema):
    """Intervals of months cast to texts by the server, as pyarrow has no Python for them."""
    named = answer.toDF(*(f"c{i}" for i in range(len(schema.fields))))
    columns = [F.col(f"c{i}").cast("string") if has_months(f.dataType) else F.col(f"c{i}") for i, f in enumerate(schema.fields)]
    return named.select(*columns)


#: Of so many SQL cases one is asked for its schema besides, which is a call for each; those of the DataFrame API all are.
ASKED = 8


def frame(answer, session, asked):
    """A DataFrame by its result's schema and, where `asked`, by the one that analysis tells, which must agree."""
    told = answer.schema if asked else None
    table, sent = fetched(answer, session)
    schema = told or sent or answer.schema
    if any(has_months(f.dataType) for f in schema.fields):
        texts = months_as_text(answer, schema)
        return {"schema": canonical.schema_texts(schema), "rows": canonical.table_rows(fetched(texts, session)[0], texts.schema)}
    outcome = {"schema": canonical.schema_texts(schema), "rows": canonical.table_rows(table, schema)}
    if sent is not None and canonical.schema_texts(sent) != outcome["schema"]:
        outcome["sent"] = canonical.schema_texts(sent)
    return outcome


def fetched(answer, session):
    table, sent, _ = session.client.to_table(answer._plan.to_proto(session.client), answer._plan.observations)
    return table, sent


def outcome_of(case, session):
    try:
        for key, value in case.conf.items():
            session.conf.set(key, value)
        if case.function is not None:
            answer = case.function(session)
        else:
            for statement in case.statements:
                answer = session.sql(statement)
        asked = case.function is not None or int(case.of, 16) % ASKED == 0
        outcome = frame(answer, session, asked) if isinstance(answer, DataFrame) else {"value": canonical.plain(answer)}
    except Exception as thrown:  # noqa: BLE001: an error is an answer too
        outcome = canonical.error(thrown)
    finally:
        for key in case.conf:
            session.conf.set(key, BASE[key]) if key in BASE else session.conf.unset(key)
    rows = outcome.get("rows")
    if rows is not None and case.bag:
        rows[:] = [[as_bag(value) for value in row] for row in rows]
    if rows is not None and not case.ordered:
        rows.sort(key=sort_key(case.approx))
    # Through JSON once, so that what is compared is what is stored.
    return json.loads(json.dumps(outcome))


def as_bag(value):
    return sorted((as_bag(v) for v in value), key=json.dumps) if isinstance(value, list) else value


def sort_key(approx):
    """Doubles that may differ a little sort by the digits in which they can't."""

    def blurred(value):
        if isinstance(value, float) and approx:
            return float(f"{value:.5g}")
        return [blurred(v) for v in value] if isinstance(value, list) else value

    return lambda row: json.dumps(blurred(row))


def run(cases, remote):
    """Each case of a theme with its outcome and the names of the protocol that its requests used."""
    shared, seen = None, set()
    for case in cases:
        if case.own:
            session = connect(remote, case.setup, seen)
        else:
            shared = shared or connect(remote, case.setup, seen)
            session = shared
        # Columns ask the process's active session for settings, whichever session they are used in.
        SparkSession._active_session.session = session
        # The variables of lambdas are numbered for as long as the process lives, and errors name them.
        UnresolvedNamedLambdaVariable._nextVarNameId = 0
        seen.clear()
        yield case, outcome_of(case, session), sorted(seen)
        if case.own:
            session.client.release_session()
    if shared is not None:
        shared.client.release_session()
