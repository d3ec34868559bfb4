import { randomUUID } from 'node:crypto';
import { serialize } from 'node:v8';
import { Metadata, type ServiceError } from '@grpc/grpc-js';
import { exceptionClass, OutboardError } from '@outboard/errors';
import type { SessionKey, Store } from '@outboard/store';
import { encodeRpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';

/** ErrorInfo's domain in Spark's own servers; clients look at nothing else. */
const DOMAIN = 'org.apache.spark';
/** The trailer is bounded; clients get the whole text by FetchErrorDetails. */
const MESSAGE_CHARACTERS_MAX = 2_048;
const PARAMETERS_CHARACTERS_MAX = 1_024;

/** How an error is kept for FetchErrorDetails. */
export interface StoredError {
  readonly condition: OutboardError['condition'];
  readonly parameters: OutboardError['parameters'];
  readonly context: OutboardError['context'];
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
  const { grpc: code, sqlState, class: kind } = error.definition;
  const errorId = session === undefined ? undefined : await remember(error, session, store);
  const parameters = JSON.stringify(error.parameters);
  const message = error.message.slice(0, MESSAGE_CHARACTERS_MAX);
  const metadata = new Metadata();
  const errorInfo = {
    reason: exceptionClass[kind],
    domain: DOMAIN,
    metadata: {
      classes: JSON.stringify([exceptionClass[kind], 'java.lang.Exception', 'java.lang.Throwable']),
      errorClass: error.condition,
      sqlState,
      ...(parameters.length <= PARAMETERS_CHARACTERS_MAX && { messageParameters: parameters }),
      ...(errorId !== undefined && { errorId }),
    },
  };
  metadata.set(STATUS_DETAILS_TRAILER, encodeRpcStatus({ code, message, errorInfo }));
  return { code, details: message, metadata };
}

async function remember(error: OutboardError, session: SessionKey, store: Store): Promise<string | undefined> {
  const { condition, parameters, context } = error;
  const stored: StoredError = { condition, parameters, context };
  const errorId = randomUUID();
  try {
    await store.putError(session, errorId, serialize(stored));
    return errorId;
  } catch {
    // The error itself matters more than its details.
    return undefined;
  }
}
