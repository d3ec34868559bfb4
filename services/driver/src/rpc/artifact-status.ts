import { create } from '@bufbuild/protobuf';
import { ArtifactStatusesResponseSchema, type SparkRequest } from '@outboard/wire/spark';
import { openSession } from './call-context.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';

/** ArtifactStatus: which of the named artifacts the session has. */
export function artifactStatus(parts: RpcParts) {
  return unary(parts, 'ArtifactStatus', async (request: SparkRequest<'artifactStatus'>, metadata) => {
    const session = await openSession(metadata, request, parts.store);
    const statuses: Record<string, { exists: boolean }> = {};
    for (const name of request.names) statuses[name] = { exists: await parts.artifacts.has(session, name) };
    return create(ArtifactStatusesResponseSchema, {
      sessionId: session.sessionId,
      serverSideSessionId: session.serverSessionId,
      statuses,
    });
  });
}
