import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { fail } from '@outboard/errors';
import { Output as Message, type PublishRequest, PublishResponse } from '@outboard/wire/task';
import { toServiceError } from '../rpc-error.js';
import { grantsOf, requireWrites } from '../source/access.js';
import { localPath } from '../source/files.js';
import { discard, type Output, type OutputMode, publish } from '../task/output.js';
import { EngineError } from '../task/task.js';

const modes: Readonly<Record<number, OutputMode>> = {
  [Message.Mode.STAY]: 'stay',
  [Message.Mode.CREATE]: 'create',
  [Message.Mode.CREATE_OR_SKIP]: 'createOrSkip',
  [Message.Mode.APPEND]: 'append',
  [Message.Mode.REPLACE]: 'replace',
  [Message.Mode.REPLACE_PARTITIONS]: 'replacePartitions',
};

/** @throws OUTBOARD_INVALID_REQUEST where the mode is none */
export function outputOf(output: Message | undefined): Output | undefined {
  if (output === undefined) return undefined;
  const mode = modes[output.getMode()] ?? fail('OUTBOARD_INVALID_REQUEST', { reason: 'an unknown mode of output' });
  return { mode, staging: output.getStaging(), target: output.getTarget(), marker: output.getMarker() };
}

/** What a write needs to be granted: both, as files are moved from the one to the other. */
export const pathsOf = ({ staging, target }: Output): string[] =>
  (target === '' ? [staging] : [staging, target]).map(localPath);

/** Moves or removes what a run has written; asked again it finds it done. `hidden`: folders that no tenant's paths lead into. */
export function publishHandler(hidden: readonly string[]) {
  return (call: ServerUnaryCall<PublishRequest, PublishResponse>, answer: sendUnaryData<PublishResponse>): void => {
    publishOrDiscard(call.request, hidden).then(
      () => answer(null, new PublishResponse()),
      (error: unknown) => answer(toServiceError(error)),
    );
  };
}

async function publishOrDiscard(request: PublishRequest, hidden: readonly string[]): Promise<void> {
  const output = outputOf(request.getOutput());
  if (output === undefined || output.staging === '')
    fail('OUTBOARD_INVALID_REQUEST', { reason: 'no directory of a write was named' });
  requireWrites(pathsOf(output), grantsOf(request.getGrantsList(), hidden));
  try {
    if (request.getDiscard()) await discard(output);
    else if (output.mode !== 'stay') await publish(output);
  } catch (error) {
    // As the engine says it of its own files.
    throw new EngineError(`IO Error: ${(error as Error).message}`);
  }
}
