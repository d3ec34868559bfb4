import { create } from '@bufbuild/protobuf';
import { ReleaseExecuteResponseSchema, type SparkRequest } from '@outboard/wire/spark';
import { cursorOf } from '../operation/response.js';
import { findSession, toOperationId } from './call-context.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';

/** ReleaseExecute: the client needs the responses so far, or the whole operation, no more. Unknown operations are released already. */
export function releaseExecute(parts: RpcParts) {
  return unary(parts, 'ReleaseExecute', async (request: SparkRequest<'releaseExecute'>, metadata) => {
    const session = await findSession(metadata, request, parts.store);
    const { tenant, sessionId, serverSessionId } = session;
    const key = { tenant, sessionId, operationId: toOperationId(request.operationId) };
    if (request.release.case === 'releaseUntil') {
      const cursor = cursorOf(request.release.value.responseId);
      const operation = await parts.operations.find(key, session).catch(() => undefined);
      if (cursor !== undefined) await operation?.release(cursor.position);
    } else {
      await parts.operations.drop(key, session);
    }
    return create(ReleaseExecuteResponseSchema, {
      sessionId,
      serverSideSessionId: serverSessionId,
      operationId: key.operationId,
    });
  });
}
