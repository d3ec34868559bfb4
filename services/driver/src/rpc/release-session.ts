import { create } from '@bufbuild/protobuf';
import { ReleaseSessionResponseSchema, type SparkRequest } from '@outboard/wire/spark';
import { sessionKey } from './call-context.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';

/** ReleaseSession: stops what runs in it and closes it for good, unless the client may come back. Unknown sessions are released already. */
export function releaseSession(parts: RpcParts) {
  return unary(parts, 'ReleaseSession', async (request: SparkRequest<'releaseSession'>, metadata) => {
    const key = sessionKey(metadata, request);
    const session = await parts.store.findSession(key);
    if (session !== undefined && !session.closed) {
      for (const record of await parts.store.listOperations(key)) {
        await parts.operations.cancel(record, session);
        await parts.operations.drop(record, session);
      }
      await parts.artifacts.drop(key);
      await parts.store.closeSession(key, request.allowReconnect);
    }
    return create(ReleaseSessionResponseSchema, {
      sessionId: key.sessionId,
      serverSideSessionId: session?.serverSessionId ?? '',
    });
  });
}
