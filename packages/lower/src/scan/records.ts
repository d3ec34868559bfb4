/** Records that the worker's readers have taken apart, as rows: `record`, its `parts`, and the `line` and `file` that it is of. */
import {
  type Attribute,
  type DataType,
  jsonFaults,
  jsonValue,
  type StructType,
  struct,
  type TextReading,
  types,
} from '@outboard/plan';
import { castSql } from '../cast.js';
import { engineType, text } from '../dialect.js';
import { column } from '../expression.js';
import type { Besides } from './besides.js';
import type { Scan } from './options.js';
import { partitionColumns, pathText } from './partitions.js';

const nameAt = (r: Scan, index: number): string => r.columns[index] ?? r.output[index]?.name ?? '';
const isPartitionOf = (r: Scan) => {
  const partitions = partitionColumns(r);
  return (name: string): boolean => partitions.has(name.toLowerCase());
};

/** The columns that stand in the records themselves. */
export function dataOf(r: Scan, corrupt: string): StructType {
  const isPartition = isPartitionOf(r);
  return struct(
    r.output.flatMap((a, i) => {
      const name = nameAt(r, i);
      return isPartition(name) || name === corrupt ? [] : [{ name, type: a.type, nullable: true }];
    }),
  );
}

/** Whether the column for what can't be read is asked for. */
export const keepsCorrupt = (r: Scan, corrupt: string): boolean =>
  r.output.some((_, i) => nameAt(r, i) === corrupt) && !isPartitionOf(r)(corrupt);

/** By the mode a record that is bad has its column, is left out, or raises FAILED_READ_FILE.NO_HINT. */
export function rowsOfRecords(
  r: Scan,
  records: string,
  data: StructType,
  {
    corrupt,
    mode,
    reading,
    besides,
  }: {
    readonly corrupt: string;
    readonly mode: string;
    readonly reading: TextReading;
    readonly besides: Besides;
  },
): string {
  const isPartition = isPartitionOf(r);
  const bad = jsonFaults('record', 'parts', data, reading);
  const cells = r.output.map((a, i) => {
    const name = nameAt(r, i);
    if (isPartition(name)) return castSql(pathText(r, name), types.string, a.type, 'ansi');
    if (name === corrupt) return `CASE WHEN ${bad} THEN line END`;
    return jsonValue(`struct_extract(parts, ${text(name)})`, a.type, reading);
  });
  const guarded = (cell: string, { type }: Attribute) => (mode === 'FAILFAST' ? orFails(bad, cell, type) : cell);
  const list = r.output.map((a, i) => `${guarded(cells[i] ?? 'NULL', a)} AS ${column(a.id)}`).join(', ');
  const select = `SELECT ${list || '1 AS no_columns'}${besides.sql('file')} FROM (${records})`;
  if (mode === 'DROPMALFORMED') return `${select} WHERE NOT ${bad}`;
  if (mode === 'FAILFAST' && list === '') return `${select} WHERE ${orFails(bad, 'true', types.boolean)}`;
  // Spark takes a mode that it doesn't know for PERMISSIVE.
  return select;
}

/** A value of a record, which fails where the record is bad: whatever a query asks of it first, it does. */
export const orFails = (bad: string, value: string, type: DataType): string =>
  `CASE WHEN ${bad} THEN CAST(error('[FAILED_READ_FILE.NO_HINT]' || json_object('path', 'file://' || file)) AS ${engineType(type)}) ELSE ${value} END`;
