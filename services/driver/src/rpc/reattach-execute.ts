import { fail } from '@outboard/errors';
import { add, linkTo } from '@outboard/runtime';
import type { SparkRequest } from '@outboard/wire/spark';
import { cursorOf, START } from '../operation/response.js';
import { findSession, toOperationId } from './call-context.js';
import { streaming } from './handlers.js';
import type { RpcParts } from './parts.js';

/** ReattachExecute: the next burst of an operation, after the last response that the client has. */
export function reattachExecute(parts: RpcParts) {
  return streaming<SparkRequest<'reattachExecute'>>(parts, 'ReattachExecute', async (call, gone, span) => {
    const { request, metadata } = call;
    const session = await findSession(metadata, request, parts.store);
    const { tenant, sessionId } = session;
    const operationId = toOperationId(request.operationId);
    span.setAttribute('outboard.operation.id', operationId);
    const { operation, takenOver } = await parts.operations.takeUp({ tenant, sessionId, operationId }, session);
    add('outboard.reattaches', 1, { 'outboard.taken_over': takenOver });
    linkTo(operation.traceparent, span);
    if (!operation.reattachable) fail('INVALID_CURSOR.NOT_REATTACHABLE');
    const last = request.lastResponseId ?? '';
    const cursor = last === '' ? START : cursorOf(last);
    if (cursor === undefined) fail('INVALID_CURSOR.POSITION_NOT_FOUND', { responseId: last });
    await operation.stream(call, cursor, gone);
  });
}
