import { fail } from '@outboard/errors';
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
    const operation = await parts.operations.find({ tenant, sessionId, operationId }, session);
    if (!operation.reattachable) fail('INVALID_CURSOR.NOT_REATTACHABLE');
    const last = request.lastResponseId ?? '';
    const cursor = last === '' ? START : cursorOf(last);
    if (cursor === undefined) fail('INVALID_CURSOR.POSITION_NOT_FOUND', { responseId: last });
    await operation.stream(call, cursor, gone);
  });
}
