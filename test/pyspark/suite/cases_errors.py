"""Bad input: each gets Spark's condition, or one of ours; and the session goes on."""

import sys
import threading
import uuid

import grpc
from pyspark.errors import AnalysisException, ArithmeticException, NumberFormatException, ParseException
from pyspark.sql import functions as F
from support import connect, raises, spark


def test_unknown_column_with_a_proposal():
    error = raises(
        lambda: spark.range(1).select("idd").collect(), "UNRESOLVED_COLUMN.WITH_SUGGESTION", AnalysisException, "42703"
    )
    assert error.getMessageParameters()["objectName"] == "`idd`"
    assert "`id`" in error.getMessageParameters()["proposal"]


def test_unknown_table():
    raises(lambda: spark.sql("SELECT * FROM nowhere"), "TABLE_OR_VIEW_NOT_FOUND", AnalysisException, "42P01")


def test_unknown_function():
    raises(lambda: spark.sql("SELECT no_such_function(1)"), "UNRESOLVED_ROUTINE", AnalysisException, "42883")


def test_syntax():
    raises(lambda: spark.sql("SELECT 1 FRM range(1) WHERE true"), "PARSE_SYNTAX_ERROR", ParseException, "42601")


def test_missing_path():
    raises(lambda: spark.read.parquet("/no/such/file.parquet").collect(), "PATH_NOT_FOUND", AnalysisException, "42K03")


def test_division_by_zero():
    raises(lambda: spark.sql("SELECT id / (id - 1) FROM range(3)").collect(), "DIVIDE_BY_ZERO", ArithmeticException, "22012")


def test_malformed_cast():
    raises(lambda: spark.sql("SELECT CAST('abc' AS INT)").collect(), "CAST_INVALID_INPUT", NumberFormatException, "22018")


def test_overflow():
    raises(lambda: spark.sql("SELECT CAST(2147483647 AS INT) + CAST(id AS INT) FROM range(2)").collect(), "ARITHMETIC_OVERFLOW")


def test_missing_aggregation():
    raises(lambda: spark.sql("SELECT id, count(*) FROM range(3)"), "MISSING_GROUP_BY")


def test_what_is_not_supported_is_refused_by_name():
    error = raises(lambda: spark.sql("BEGIN SELECT 1; END"), "UNSUPPORTED_FEATURE.OUTBOARD")
    assert "script" in str(error)


def test_python_functions_are_refused():
    def work():
        spark.conf.set("spark.sql.execution.pythonUDF.arrow.enabled", "false")
        spark.range(1).select(F.udf(lambda x: x, "int")("id")).collect()

    raises(work, "UNSUPPORTED_FEATURE.OUTBOARD")


def test_out_of_memory_is_one_querys_trouble():
    heavy = "SELECT length(string_agg(repeat(cast(id AS string), 400), '')) FROM range(20000000)"
    raises(lambda: spark.sql(heavy).collect(), "OUTBOARD_TASK_OUT_OF_MEMORY")
    assert spark.range(2).count() == 2


def deep(levels):
    """A chain of filters. The client builds plans by recursion of its own, two calls a level."""
    frame = spark.range(10)
    for _ in range(levels):
        frame = frame.filter(F.col("id") >= 0)
    return frame


def with_a_deep_stack(work):
    """Runs the work in a thread whose stack suffices for the client itself."""
    outcome = []
    sys.setrecursionlimit(100_000)
    threading.stack_size(512 * 1024 * 1024)
    thread = threading.Thread(target=lambda: outcome.append(work()))
    thread.start()
    thread.join()
    return outcome[0]


def test_a_plan_of_a_thousand_levels():
    assert with_a_deep_stack(lambda: len(deep(1_000).collect())) == 10


def test_a_plan_nested_too_deep():
    assert with_a_deep_stack(lambda: raises(lambda: deep(3_000).collect(), "OUTBOARD_PLAN_TOO_DEEP")) is not None
    assert spark.range(2).count() == 2


def rpc_error(work):
    try:
        work()
    except grpc.RpcError as error:
        return error
    except Exception as error:
        return error
    raise AssertionError("nothing failed")


def test_a_wrong_token():
    session = connect(token="not.a.token")
    assert "UNAUTHENTICATED" in str(rpc_error(lambda: session.range(1).collect()))


def test_a_session_id_that_is_no_uuid():
    from pyspark.sql.connect.proto import ConfigRequest, ExecutePlanRequest, Plan, Range, Relation

    request = ExecutePlanRequest(session_id="not-a-uuid", plan=Plan(root=Relation(range=Range(end=1, step=1))))
    metadata = list(spark._client._builder.metadata())
    error = rpc_error(lambda: list(spark._client._stub.ExecutePlan(request, metadata=metadata)))
    assert "INVALID_HANDLE.FORMAT" in error.details(), error.details()


def test_an_unknown_relation():
    from pyspark.sql.connect.proto import ExecutePlanRequest, Plan, Relation

    # Field 900 is none of Relation's: what it would mean is unknown, so the plan says nothing.
    request = ExecutePlanRequest(session_id=str(uuid.uuid4()), plan=Plan(root=Relation.FromString(b"\xa2\x38\x00")))
    metadata = list(spark._client._builder.metadata())
    error = rpc_error(lambda: list(spark._client._stub.ExecutePlan(request, metadata=metadata)))
    assert error.details().startswith("["), error.details()


def test_an_operation_id_is_not_used_twice():
    from pyspark.sql.connect.proto import ExecutePlanRequest, Plan, Range, Relation, ReattachOptions

    session_id, operation_id = str(uuid.uuid4()), str(uuid.uuid4())

    def request(end):
        option = ExecutePlanRequest.RequestOption(reattach_options=ReattachOptions(reattachable=True))
        plan = Plan(root=Relation(range=Range(end=end, step=1)))
        return ExecutePlanRequest(
            session_id=session_id, operation_id=operation_id, plan=plan, request_options=[option]
        )

    metadata = list(spark._client._builder.metadata())
    stub = spark._client._stub
    first = list(stub.ExecutePlan(request(1), metadata=metadata))
    # The same request again is the same operation: a retry loses nothing and repeats nothing.
    assert [r.response_id for r in stub.ExecutePlan(request(1), metadata=metadata)] == [r.response_id for r in first]
    error = rpc_error(lambda: list(stub.ExecutePlan(request(2), metadata=metadata)))
    assert "INVALID_HANDLE.OPERATION_ALREADY_EXISTS" in error.details(), error.details()
