import { randomUUID } from 'node:crypto';
import type { Metadata } from '@grpc/grpc-js';
import { fail } from '@outboard/errors';
import { type OperationId, operationId, type SessionId, sessionId, tenant } from '@outboard/plan';
import type { SessionKey, SessionRecord, Store } from '@outboard/store';

/** Set by the edge from the verified token; what a client sends under these names never arrives here. */
const TENANT_HEADER = 'x-outboard-tenant';
const USER_HEADER = 'x-outboard-user';
const OPERATION_HEADER = 'x-outboard-operation';
/** The tenant of the plaintext loopback listener. */
const DEFAULT_TENANT = 'default';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What every request of SparkConnectService carries. */
export interface SessionRequest {
  readonly sessionId: string;
  readonly clientObservedServerSideSessionId?: string | undefined;
}

const header = (metadata: Metadata, name: string): string | undefined => metadata.get(name)[0]?.toString();

function uuid(handle: string): string {
  if (!UUID.test(handle)) fail('INVALID_HANDLE.FORMAT', { handle });
  return handle.toLowerCase();
}

export const toSessionId = (handle: string): SessionId => sessionId(uuid(handle));
export const toOperationId = (handle: string): OperationId => operationId(uuid(handle));

/** The id of a new operation: the client's, or else the gateway's, so that a call retried by the edge has the same one. */
export function newOperationId(metadata: Metadata, handle: string | undefined): OperationId {
  return toOperationId(handle || header(metadata, OPERATION_HEADER) || randomUUID());
}

/** Who calls, as the edge has it from the token. */
export function callerOf(metadata: Metadata): { readonly tenant: string; readonly user: string } {
  const of = header(metadata, TENANT_HEADER) ?? DEFAULT_TENANT;
  return { tenant: of, user: header(metadata, USER_HEADER) ?? of };
}

/** @throws INVALID_HANDLE.FORMAT */
export function sessionKey(metadata: Metadata, request: SessionRequest): SessionKey {
  return {
    tenant: tenant(header(metadata, TENANT_HEADER) ?? DEFAULT_TENANT),
    sessionId: toSessionId(request.sessionId),
  };
}

/** Refuses a session that is closed, or that is not the one the client began with. */
function checked(session: SessionRecord, request: SessionRequest): SessionRecord {
  if (session.closed) fail('INVALID_HANDLE.SESSION_CLOSED', { handle: session.sessionId });
  const observed = request.clientObservedServerSideSessionId;
  if (observed !== undefined && observed !== '' && observed !== session.serverSessionId) {
    fail('INVALID_HANDLE.SESSION_CHANGED', { handle: session.sessionId });
  }
  return session;
}

/** The request's session, begun where it is new. @throws INVALID_HANDLE.… */
export async function openSession(metadata: Metadata, request: SessionRequest, store: Store): Promise<SessionRecord> {
  const key = sessionKey(metadata, request);
  const user = header(metadata, USER_HEADER) ?? key.tenant;
  return checked(await store.openSession(key, { serverSessionId: randomUUID(), user }), request);
}

/** The request's session, which must be there. @throws INVALID_HANDLE.SESSION_NOT_FOUND … */
export async function findSession(metadata: Metadata, request: SessionRequest, store: Store): Promise<SessionRecord> {
  const key = sessionKey(metadata, request);
  const session = await store.findSession(key);
  if (session === undefined) fail('INVALID_HANDLE.SESSION_NOT_FOUND', { handle: request.sessionId });
  return checked(session, request);
}
