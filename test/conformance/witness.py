"""Which of the protocol's relations, expressions, commands, catalog operations and analyses a session's requests use."""
from pyspark.sql.connect.proto import base_pb2, catalog_pb2, commands_pb2, expressions_pb2, relations_pb2

#: The choices of the protocol: the ledger's sections.
SECTIONS = {
    "relation": (relations_pb2.Relation.DESCRIPTOR, "rel_type"),
    "expression": (expressions_pb2.Expression.DESCRIPTOR, "expr_type"),
    "command": (commands_pb2.Command.DESCRIPTOR, "command_type"),
    "catalog": (catalog_pb2.Catalog.DESCRIPTOR, "cat_type"),
    "analyze": (base_pb2.AnalyzePlanRequest.DESCRIPTOR, "analyze"),
}
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
        if field.message_type is None or field.message_type.GetOptions().map_entry:
            continue
        for item in [value] if hasattr(value, "DESCRIPTOR") else value:
            _walk(item, seen)
