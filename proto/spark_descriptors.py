"""Writes Spark Connect's schema, and the google.rpc messages its errors use, as one FileDescriptorSet.

The Python packages carry the descriptors they were generated with, so no .proto text has to be copied here.

usage: python spark_descriptors.py OUT.binpb
"""

import importlib
import pkgutil
import sys

import pyspark.sql.connect.proto as spark
from google.protobuf import descriptor_pb2
from google.rpc import error_details_pb2, status_pb2


def main(path: str) -> None:
    files: dict[str, descriptor_pb2.FileDescriptorProto] = {}

    def add(file) -> None:
        # Dependencies first: a descriptor set lists each file after those it imports.
        if file.name in files:
            return
        for dependency in file.dependencies:
            add(dependency)
        proto = descriptor_pb2.FileDescriptorProto()
        file.CopyToProto(proto)
        files[file.name] = proto

    for module in pkgutil.iter_modules(spark.__path__):
        if module.name.endswith("_pb2"):
            add(importlib.import_module(f"{spark.__name__}.{module.name}").DESCRIPTOR)
    add(status_pb2.DESCRIPTOR)
    add(error_details_pb2.DESCRIPTOR)

    with open(path, "wb") as out:
        out.write(descriptor_pb2.FileDescriptorSet(file=files.values()).SerializeToString())


main(sys.argv[1])
