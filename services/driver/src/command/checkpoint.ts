/** `df.checkpoint()` and `df.localCheckpoint()`: the rows as they are now, for as long as the session lasts. */
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { schemaOf } from '@outboard/analyze';
import { refuse } from '@outboard/errors';
import type { CommandOf } from '@outboard/plan';
import type { ResponseBody } from '../operation/response.js';
import { resolve } from '../schedule/compile.js';
import { checkpointFile, isWritten, packRelation, relationKey } from '../session/checkpoints.js';
import type { CommandContext } from './context.js';
import { runCopy } from './write/copy-task.js';

const FILE = 'rows.parquet';

export async function checkpoint({ input }: CommandOf<'checkpoint'>, of: CommandContext): Promise<ResponseBody> {
  const { session, parts } = of;
  const id = String(of.operationId);
  const resolved = await resolve(input, session, parts);
  // Names may repeat in a result, not in a file: there columns have numbers.
  const output = resolved.output.map((a, i) => ({ ...a, name: `c${i}` })).filter(isWritten);
  if (output.length === 0) refuse('a checkpoint without any column that has a type');
  const { staging } = await runCopy(
    { ...resolved, output },
    { format: 'parquet', codec: 'snappy', partitionBy: [], keepPartitionColumns: false, options: {} },
    { mode: 'STAY', parent: parts.artifacts.checkpointFolder(session), prefix: '', file: FILE, target: '' },
    of,
  );
  const packed = packRelation(schemaOf(resolved), join(staging, FILE));
  await parts.store.changeObjects(session, { [relationKey(id)]: packed });
  return { responseType: { case: 'checkpointCommandResult', value: { relation: { relationId: id } } } };
}

export async function removeCheckpoint(
  { relationId }: CommandOf<'removeCachedRemoteRelation'>,
  of: CommandContext,
): Promise<void> {
  const packed = of.session.objects[relationKey(relationId)];
  if (packed === undefined) return;
  await of.parts.store.changeObjects(of.session, { [relationKey(relationId)]: null });
  await rm(dirname(checkpointFile(packed)), { recursive: true, force: true });
}
