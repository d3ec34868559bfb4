/** Records that the worker's readers have taken apart, as rows: `record`, its `parts`, and the `line` and `file` that it is of. */
import { jsonFaults, jsonValue, type StructType, struct, type TextReading, types } from '@outboard/plan';
import { castSql } from '../cast.js';
import { text } from '../dialect.js';
import { column } from '../expression.js';
import type { Scan } from './options.js';
import { partitionColumns } from './partitions.js';

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
    inPath,
  }: {
    readonly corrupt: string;
    readonly mode: string;
    readonly reading: TextReading;
    /** The text of a partition's column. */
    readonly inPath: (name: string) => string;
  },
): string {
  const isPartition = isPartitionOf(r);
  const bad = jsonFaults('record', 'parts', data, reading);
  const cells = r.output.map((a, i) => {
    const name = nameAt(r, i);
    if (isPartition(name)) return castSql(inPath(name), types.string, a.type, 'ansi');
    if (name === corrupt) return `CASE WHEN ${bad} THEN line END`;
    return jsonValue(`struct_extract(parts, ${text(name)})`, a.type, reading);
  });
  const list = cells.map((cell, i) => `${cell} AS ${column(r.output[i]?.id as never)}`).join(', ') || '1 AS no_columns';
  const select = `SELECT ${list} FROM (${records})`;
  switch (mode) {
    case 'DROPMALFORMED':
      return `${select} WHERE NOT ${bad}`;
    case 'FAILFAST':
      return `${select} WHERE CASE WHEN ${bad} THEN error('[FAILED_READ_FILE.NO_HINT]' || json_object('path', 'file://' || file)) ELSE true END`;
    // Spark takes a mode that it doesn't know for this one.
    default:
      return select;
  }
}
