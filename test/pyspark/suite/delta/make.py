"""Wrote the tables beside it, by delta-rs (`pip install deltalake==1.6.6`): python make.py FOLDER

people: partitioned, a column added, a row deleted, a checkpoint, a commit after it. numbers: a column that no file has.
spaces: partitions whose values have to be escaped.
"""
import datetime
import decimal
import sys

import pyarrow as pa
from deltalake import DeltaTable, Field, write_deltalake

root = sys.argv[1]
ids = lambda *values: pa.array(values, pa.int64())
days = lambda *values: pa.array([value and datetime.date.fromisoformat(value) for value in values], pa.date32())
pay = lambda *values: pa.array([value and decimal.Decimal(value) for value in values], pa.decimal128(10, 2))

people = f"{root}/people"
write_deltalake(people, pa.table({"id": ids(1, 2, 3), "name": ["ann", "bob", None], "day": days("2024-01-01", "2024-01-02", None)}), partition_by=["day"])
write_deltalake(people, pa.table({"id": ids(4), "name": ["dan"], "day": days("2024-01-01"), "pay": pay("1.50")}), mode="append", schema_mode="merge")
DeltaTable(people).delete("id = 2")
DeltaTable(people).create_checkpoint()
write_deltalake(people, pa.table({"id": ids(5), "name": ["a b/c"], "day": days("2024-02-03"), "pay": pay(None)}), mode="append")

numbers = f"{root}/numbers"
write_deltalake(numbers, pa.table({"n": pa.array([1, 2], pa.int32())}))
DeltaTable(numbers).alter.add_columns([Field("later", "string")])

spaces = f"{root}/spaces"
write_deltalake(spaces, pa.table({"k": ["a b", "c/d", "\u00e9"], "v": pa.array([1, 2, 3], pa.int32())}), partition_by=["k"])
