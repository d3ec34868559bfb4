import { createHash, randomUUID } from 'node:crypto';
import { create } from '@bufbuild/protobuf';
import type { Metadata } from '@grpc/grpc-js';
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
    const newServerSideSessionId = serverSessionIdOf(metadata, target.sessionId);
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

/** The edge asks again where an answer was lost, under the same `x-request-id`: such a call finds the clone that the first made. */
function serverSessionIdOf(metadata: Metadata, sessionId: string): string {
  const call = metadata.get('x-request-id')[0];
  if (call === undefined) return randomUUID();
  const hex = createHash('sha256').update(`${call}\0${sessionId}`).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5');
}
