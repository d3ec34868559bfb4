"""Which of the protocol's relations, expressions, commands, catalog operations and analyses a session's requests use, and what functions they call."""
import re

from pyspark.sql.connect.proto import base_pb2, catalog_pb2, commands_pb2, expressions_pb2, relations_pb2

#: The choices of the protocol: the ledger's sections.
SECTIONS = {
    "relation": (relations_pb2.Relation.DESCRIPTOR, "rel_type"),
    "expression": (expressions_pb2.Expression.DESCRIPTOR, "expr_type"),
    "command": (commands_pb2.Command.DESCRIPTOR, "command_type"),
    "catalog": (catalog_pb2.Catalog.DESCRIPTOR, "cat_type"),
    "analyze": (base_pb2.AnalyzePlanRequest.DESCRIPTOR, "analyze"),
}
#: Where a request holds the name of a function, where it holds SQL, and what is a function there.
CALLS = {("UnresolvedFunction", "function_name"), ("CallFunction", "function_name"), ("UnresolvedTableValuedFunction", "function_name")}
TEXTS = {("SQL", "query"), ("SqlCommand", "sql"), ("ExpressionString", "expression")}
IN_SQL = re.compile(r"\w+(?=\()|\bcase\b|[-+*/%&|^~<>=!]+", re.IGNORECASE)
_ONEOFS = {(descriptor.full_name, oneof): section for section, (descriptor, oneof) in SECTIONS.items()}


def names():
    """All names of the protocol, by section."""
    return {s: [f.name for f in descriptor.oneofs_by_name[oneof].fields] for s, (descriptor, oneof) in SECTIONS.items()}


def watch(session, seen):
    """Lets every request of a session leave its names in a set."""
    stub = session.client._stub
    for method in ("ExecutePlan", "AnalyzePlan"):
        setattr(stub, method, _watched(getattr(stub, method), seen))


def _watched(call, seen):
    def watched(request, **more):
        _walk(request, seen)
        return call(request, **more)

    return watched


def _walk(message, seen):
    for field, value in message.ListFields():
        oneof = field.containing_oneof
        section = oneof and _ONEOFS.get((field.containing_type.full_name, oneof.name))
        if section:
            seen.add(f"{section}.{field.name}")
        place = (field.containing_type.name, field.name)
        called = [value] if place in CALLS else IN_SQL.findall(value) if place in TEXTS else []
        seen.update(f"function.{name.lower()}" for name in called)
        if field.message_type is None or field.message_type.GetOptions().map_entry:
            continue
        for item in [value] if hasattr(value, "DESCRIPTOR") else value:
            _walk(item, seen)
