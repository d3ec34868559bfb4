/** Runs a COPY on a worker and hears which files came of it. */
import { join } from 'node:path';
import type { WrittenFile } from '@outboard/lake';
import { type CopyTarget, copyColumns, lowerCopy } from '@outboard/lower';
import { field, type ResolvedRelation, struct, types } from '@outboard/plan';
import type { Output } from '@outboard/wire/task';
import type { QueryTask } from '../../operation/query.js';
import { outputMessage } from '../../operation/task-request.js';
import { loweringOf } from '../../schedule/compile.js';
import { timeZoneOf } from '../../schedule/environment.js';
import { taskOf } from '../../schedule/task.js';
import type { TaskResult } from '../../schedule/task-rows.js';
import { type CommandContext, resultOf } from '../context.js';
import { once } from '../once.js';

/** Where a COPY's files come to be. */
export interface CopyOutput {
  readonly mode: keyof typeof Output.Mode;
  /** The directory in which each run makes one of its own. */
  readonly parent: string;
  /** How the name of that one begins. */
  readonly prefix: string;
  /** The file's name, or with partitions how the names of all begin. */
  readonly file: string;
  /** Where the files belong in the end. Empty where they stay. */
  readonly target: string;
}

/** What one run has written. */
export interface Written {
  /** Empty where there was nothing to write. */
  readonly staging: string;
  readonly files: readonly WrittenFile[];
}

/**
 * Writes, once: whoever is at it, on whichever workers it is run, one run is chosen and its files are those that count; those of
 * others go.
 *
 * @throws OutboardError: the task's own, or OUTBOARD_NO_WORKER
 */
export async function runCopy(
  relation: ResolvedRelation,
  target: Omit<CopyTarget, 'path' | 'fileName'>,
  output: CopyOutput,
  of: CommandContext,
): Promise<Written> {
  let seek = true;
  // Recorded before it is sent: who takes over runs the very same, or finds it running.
  const task = await once(of, 'write', async () => {
    seek = false;
    return copyTask(relation, target, output, of);
  });
  let mine: (Written & Pick<TaskResult, 'release'>) | undefined;
  const chosen = await once<Written>(of, 'written', async () => {
    const { rows, staging, release } = await resultOf(task, of, seek);
    const written = { staging, files: rows.flatMap((row) => ('filename' in row ? [fileOf(row)] : [])) };
    mine = { ...written, release };
    return written;
  });
  const { dispatcher } = of.parts;
  const message = (staging: string) => outputMessage({ ...outputOf(output, of), staging });
  if (mine !== undefined && mine.staging !== '' && mine.staging !== chosen.staging) {
    await dispatcher.publish(message(mine.staging), true, of.session.tenant);
  }
  if (chosen.staging !== '' && output.mode !== 'STAY')
    await dispatcher.publish(message(chosen.staging), false, of.session.tenant);
  mine?.release();
  return chosen;
}

function outputOf({ mode, parent, prefix, target }: CopyOutput, { operationId }: CommandContext) {
  const runPlaceholder = `run-of-${operationId}`;
  return { mode, staging: join(parent, `${prefix}${runPlaceholder}`), target, marker: operationId, runPlaceholder };
}

function copyTask(
  relation: ResolvedRelation,
  target: Omit<CopyTarget, 'path' | 'fileName'>,
  { file, ...where }: CopyOutput,
  of: CommandContext,
): QueryTask {
  const { session, parts, operationId } = of;
  const output = outputOf({ file, ...where }, of);
  const path = target.partitionBy.length > 0 ? output.staging : join(output.staging, file);
  const { sql, locals, reads } = lowerCopy(relation, loweringOf(session, parts), { ...target, path, fileName: file });
  const schema = struct(copyColumns(target.format).map((name) => field(name, types.string)));
  return taskOf({ id: `${operationId}-write`, sql, schema, locals, reads, timeZone: timeZoneOf(session), output });
}

/** Arrow's rows within rows as plain objects of texts. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {}));

function fileOf(row: Record<string, unknown>): WrittenFile {
  return {
    path: String(row.filename),
    rows: Number(row.count),
    bytes: Number(row.file_size_bytes),
    footerBytes: Number(row.footer_size_bytes),
    statistics: plain(row.column_statistics) as WrittenFile['statistics'],
    partition: plain(row.partition_keys) as WrittenFile['partition'],
  };
}
