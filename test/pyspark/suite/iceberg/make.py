"""Wrote the table beside it, by pyiceberg (`pip install 'pyiceberg[sql-sqlite,pyarrow]==0.12.0'`): python make.py FOLDER

people: a column renamed, one added, one widened, a partition by day, a row deleted; three snapshots. It was written to
`/data/lake` and moved, as tables are.
"""
import datetime
import decimal
import sys

import pyarrow as pa
from pyiceberg.catalog.sql import SqlCatalog
from pyiceberg.partitioning import PartitionField, PartitionSpec
from pyiceberg.schema import Schema
from pyiceberg.transforms import IdentityTransform
from pyiceberg.types import DateType, DecimalType, IntegerType, ListType, LongType, NestedField, StringType, TimestamptzType

catalog = SqlCatalog("local", uri="sqlite:///:memory:", warehouse=f"file://{sys.argv[1]}")
catalog.create_namespace("d")
schema = Schema(
    NestedField(1, "id", LongType()),
    NestedField(2, "name", StringType()),
    NestedField(3, "day", DateType()),
    NestedField(4, "at", TimestamptzType()),
    NestedField(5, "tags", ListType(6, StringType(), element_required=False)),
    NestedField(7, "n", IntegerType(), doc="a number"),
)
table = catalog.create_table("d.people", schema, partition_spec=PartitionSpec(PartitionField(3, 1000, IdentityTransform(), "day")))
new_year, next_day = datetime.date(2024, 1, 1), datetime.date(2024, 1, 2)
noon = datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.timezone.utc)
first = {"id": [1, 2, 3], "name": ["ann", "bob", None], "day": [new_year, next_day, None], "at": [noon, None, None], "tags": [["x", "y"], None, []], "n": [1, 2, 3]}
table.append(pa.Table.from_pydict(first, schema=table.schema().as_arrow()))
with table.update_schema() as update:
    update.rename_column("name", "called")
    update.update_column("n", field_type=LongType())
    update.add_column("pay", DecimalType(10, 2))
second = {"id": [4], "called": ["dan"], "day": [new_year], "at": [None], "tags": [None], "n": [1 << 40], "pay": [decimal.Decimal("1.50")]}
table.append(pa.Table.from_pydict(second, schema=table.schema().as_arrow()))
table.delete("id = 2")
