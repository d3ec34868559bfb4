/** What came of a statement, and how the store keeps it. */
import { OutboardError, status } from '@outboard/errors';
import type { SessionChange, Settlement } from '@outboard/store';
import { pack, unpack } from './packed.js';
import type { QueryTask } from './query.js';
import type { ResponseBody } from './response.js';

/** What a statement came to: a query to run on a worker, or a command's answers, known already. */
export type Prepared = (
  | { readonly kind: 'query'; readonly task: QueryTask }
  | { readonly kind: 'answers'; readonly answers: readonly ResponseBody[] }
) & {
  /** What it changes in its session: recorded with it, or not at all. */
  readonly changes: readonly SessionChange[];
};

/** UNAVAILABLE tells clients to ask again: that is no outcome. */
export const isPassing = (error: unknown): boolean =>
  error instanceof OutboardError && error.definition.grpc === status.UNAVAILABLE;

export function settlementOf(prepared: Prepared | { readonly error: unknown }): Settlement {
  if ('error' in prepared) return { state: 'failed', outcome: packError(prepared.error) };
  if (prepared.kind === 'query') return { state: 'pending', task: pack(prepared.task) };
  return { state: 'finished', outcome: pack(prepared.answers) };
}

export function packError(error: unknown): Uint8Array {
  const { condition, parameters, context: queryContext, class: kind } = OutboardError.from(error);
  return pack({ condition, parameters, context: queryContext, class: kind });
}

export function storedError(outcome: Uint8Array): OutboardError {
  const {
    condition,
    parameters,
    context: queryContext,
    class: kind,
  } = unpack<Pick<OutboardError, 'condition' | 'parameters' | 'context' | 'class'>>(outcome);
  return new OutboardError(condition, parameters, { context: queryContext, class: kind });
}
