/** Runs a COPY on a worker and hears which files came of it. */
import { settingsOf } from '@outboard/analyze';
import type { WrittenFile } from '@outboard/lake';
import { type CopyTarget, copyColumns, lowerCopy } from '@outboard/lower';
import { field, type ResolvedRelation, struct, types } from '@outboard/plan';
import type { QueryTask } from '../../operation/query.js';
import { environmentFor, timeZoneOf } from '../../schedule/environment.js';
import { taskOf } from '../../schedule/task.js';
import { type CommandContext, rowsOf } from '../context.js';

/** @throws OutboardError: the task's own, or OUTBOARD_NO_WORKER */
export async function runCopy(
  relation: ResolvedRelation,
  target: CopyTarget,
  output: NonNullable<QueryTask['output']>,
  of: CommandContext,
): Promise<readonly WrittenFile[]> {
  const { session, parts } = of;
  const { sql, locals, reads } = lowerCopy(relation, settingsOf(environmentFor(session, parts)), target);
  const timeZone = timeZoneOf(session);
  const columns = copyColumns(target.format).map((name) => field(name, types.string));
  const task = taskOf({
    // Another driver that takes the operation up finds the task that is there.
    id: `${of.operationId}-write`,
    sql,
    schema: struct(columns),
    locals,
    reads,
    timeZone,
    output,
  });
  const rows = await rowsOf(task, of);
  return rows.flatMap((row) => ('filename' in row ? [fileOf(row)] : []));
}

const plain = (value: unknown): Record<string, unknown> =>
  (typeof value === 'object' && value !== null && 'toJSON' in value
    ? (value as { toJSON(): Record<string, unknown> }).toJSON()
    : (value ?? {})) as Record<string, unknown>;

function fileOf(row: Record<string, unknown>): WrittenFile {
  const statistics = Object.entries(plain(row.column_statistics)).map(([path, of]) => [
    path,
    plain(of) as Record<string, string>,
  ]);
  return {
    path: String(row.filename),
    rows: Number(row.count),
    bytes: Number(row.file_size_bytes),
    footerBytes: Number(row.footer_size_bytes),
    statistics: Object.fromEntries(statistics) as WrittenFile['statistics'],
    partition: plain(row.partition_keys) as WrittenFile['partition'],
  };
}
