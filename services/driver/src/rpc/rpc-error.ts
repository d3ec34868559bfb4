import { randomUUID } from 'node:crypto';
import { serialize } from 'node:v8';
import { Metadata, type ServiceError } from '@grpc/grpc-js';
import { OutboardError, sparkErrorInfo } from '@outboard/errors';
import type { SessionKey, Store } from '@outboard/store';
import { encodeRpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';

/** The trailer is bounded; clients get the whole text by FetchErrorDetails. */
const MESSAGE_CHARACTERS_MAX = 2_048;
/** Tells the edge that the call was refused before it began (envoy/edge.yaml, retries). */
const REFUSED_HEADER = 'x-outboard-refused';

/** How an error is kept for FetchErrorDetails. */
export interface StoredError {
  readonly condition: OutboardError['condition'];
  readonly parameters: OutboardError['parameters'];
  readonly context: OutboardError['context'];
  readonly class: OutboardError['class'];
}

/**
 * Any thrown value as the gRPC status that Spark clients understand (Spark Connect, "error handling"): ErrorInfo names the
 * exception's classes, its condition, SQLSTATE and parameters, and an id under which the details can be fetched.
 */
export async function toServiceError(
  thrown: unknown,
  session: SessionKey | undefined,
  store: Store,
): Promise<Partial<ServiceError>> {
  const error = OutboardError.from(thrown);
  const code = error.definition.grpc;
  const errorId = session === undefined ? undefined : await remember(error, session, store);
  const message = error.message.slice(0, MESSAGE_CHARACTERS_MAX);
  const metadata = new Metadata();
  metadata.set(STATUS_DETAILS_TRAILER, encodeRpcStatus({ code, message, errorInfo: sparkErrorInfo(error, errorId) }));
  // Nothing was begun: the edge may ask another driver without further thought.
  if (error.condition === 'OUTBOARD_NO_DRIVER') metadata.set(REFUSED_HEADER, 'draining');
  return { code, details: message, metadata };
}

async function remember(error: OutboardError, session: SessionKey, store: Store): Promise<string | undefined> {
  const { condition, parameters, context, class: kind } = error;
  const stored: StoredError = { condition, parameters, context, class: kind };
  const errorId = randomUUID();
  try {
    await store.putError(session, errorId, serialize(stored));
    return errorId;
  } catch {
    // The error itself matters more than its details.
    return undefined;
  }
}
