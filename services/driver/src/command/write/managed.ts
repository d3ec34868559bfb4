/** Rows into a table of the lake: a worker writes files that nobody sees, one change of the catalog makes them part of the table. */
import { relative } from 'node:path';
import { emptyAsNull } from '@outboard/analyze';
import type { Change, LakeTable, WrittenFile } from '@outboard/lake';
import type { ResolvedRelation } from '@outboard/plan';
import { authorOf, type CommandContext, lakeOf } from '../context.js';
import { forget } from '../table/partition.js';
import { runCopy } from './copy-task.js';

/** A table that is there, or one that comes to be in the same change. */
export interface ManagedTarget {
  readonly definition: LakeTable['definition'];
  /** Where its files are. */
  readonly directory: string;
}

/** What goes when the new rows come: nothing, everything, or the partitions that match. */
export type Replaced =
  | { readonly kind: 'nothing' | 'everything' }
  | { readonly kind: 'partition'; readonly values: Readonly<Record<string, string | null>> }
  | { readonly kind: 'writtenPartitions' };

/** The files of a write, under names of the operation's. */
export async function writeFiles(
  rows: ResolvedRelation,
  to: ManagedTarget,
  of: CommandContext,
): Promise<readonly WrittenFile[]> {
  const { definition, directory } = to;
  const { partitionBy, columns: fieldIds } = definition;
  const file = partitionBy.length === 0 ? 'rows.parquet' : 'rows';
  const { files } = await runCopy(
    emptyAsNull(rows, partitionBy),
    { format: 'parquet', codec: 'snappy', partitionBy, keepPartitionColumns: true, fieldIds, options: {} },
    { mode: 'STAY', parent: directory, prefix: '', file, target: '' },
    of,
  );
  return files.map((file) => ({ ...file, path: relative(directory, file.path) }));
}

const matches = (values: Readonly<Record<string, string | null>>, partition: Readonly<Record<string, string | null>>) =>
  Object.entries(values).every(([column, value]) => partition[column] === value);

/** In a change: what is replaced goes, and the files come. */
export async function putFiles(
  change: Change,
  table: LakeTable,
  files: readonly WrittenFile[],
  replaced: Replaced,
): Promise<void> {
  switch (replaced.kind) {
    case 'nothing':
      break;
    case 'everything':
      await change.removeFiles(table, () => true);
      await forget(change, table, () => true);
      break;
    case 'partition':
      await change.removeFiles(table, ({ partition }) => matches(replaced.values, partition));
      await forget(change, table, (partition) => matches(replaced.values, partition));
      break;
    case 'writtenPartitions':
      await change.removeFiles(table, ({ partition }) => files.some((file) => matches(file.partition, partition)));
      break;
    default:
      replaced satisfies never;
  }
  await change.addFiles(
    table,
    files.filter(({ rows }) => rows > 0),
  );
}

export async function insertManaged(
  table: LakeTable,
  rows: ResolvedRelation,
  replaced: Replaced,
  of: CommandContext,
): Promise<void> {
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  const target = { definition: table.definition, directory: await lake.directory(table) };
  const files = await writeFiles(rows, target, of);
  await lake.change(authorOf(of), (change) => putFiles(change, table, files, replaced));
}
