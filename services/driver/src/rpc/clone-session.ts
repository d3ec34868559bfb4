import { randomUUID } from 'node:crypto';
import { create } from '@bufbuild/protobuf';
import { fail } from '@outboard/errors';
import { CloneSessionResponseSchema, type SparkRequest } from '@outboard/wire/spark';
import { findSession, toSessionId } from './call-context.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';

/** CloneSession: a new session with this one's settings and temporary views. */
export function cloneSession(parts: RpcParts) {
  return unary(parts, 'CloneSession', async (request: SparkRequest<'cloneSession'>, metadata) => {
    const session = await findSession(metadata, request, parts.store);
    const asked = request.newSessionId ?? '';
    const target = { tenant: session.tenant, sessionId: toSessionId(asked === '' ? randomUUID() : asked) };
    const newServerSideSessionId = randomUUID();
    if (!(await parts.store.cloneSession(session, target, newServerSideSessionId))) {
      fail('INVALID_CLONE_SESSION_REQUEST.TARGET_SESSION_ID_ALREADY_EXISTS', { targetSessionId: target.sessionId });
    }
    return create(CloneSessionResponseSchema, {
      sessionId: session.sessionId,
      serverSideSessionId: session.serverSessionId,
      newSessionId: target.sessionId,
      newServerSideSessionId,
    });
  });
}
