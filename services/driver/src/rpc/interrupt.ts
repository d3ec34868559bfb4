import { create } from '@bufbuild/protobuf';
import { fail } from '@outboard/errors';
import type { OperationRecord } from '@outboard/store';
import {
  InterruptResponseSchema,
  InterruptRequest_InterruptType as Kind,
  type SparkRequest,
} from '@outboard/wire/spark';
import { findSession } from './call-context.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';

/** Interrupt: stops operations of the session, all, by tag, or one, wherever they run. Answers the ids of those it stopped. */
export function interrupt(parts: RpcParts) {
  return unary(parts, 'Interrupt', async (request: SparkRequest<'interrupt'>, metadata) => {
    const session = await findSession(metadata, request, parts.store);
    const meant = selector(request);
    const interruptedIds: string[] = [];
    for (const record of await parts.store.listOperations(session)) {
      if (meant(record) && (await parts.operations.cancel(record, session))) interruptedIds.push(record.operationId);
    }
    return create(InterruptResponseSchema, {
      sessionId: session.sessionId,
      serverSideSessionId: session.serverSessionId,
      interruptedIds,
    });
  });
}

function selector({
  interruptType,
  interrupt: which,
}: SparkRequest<'interrupt'>): (record: OperationRecord) => boolean {
  switch (interruptType) {
    case Kind.ALL:
      return () => true;
    case Kind.TAG:
      if (which.case !== 'operationTag') fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'operation_tag' });
      return ({ tags }) => tags.includes(which.value);
    case Kind.OPERATION_ID:
      if (which.case !== 'operationId') fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'operation_id' });
      return ({ operationId }) => operationId === which.value.toLowerCase();
    default:
      return fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'interrupt_type' });
  }
}
