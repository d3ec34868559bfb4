import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { OutboardError } from '@outboard/errors';
import { encodeRpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';
import { EngineError } from './task/task.js';

/** ErrorInfo's domain and reason, by which drivers know a worker's errors from those of the way between. */
export const ERROR_DOMAIN = 'worker.outboard';
export const ENGINE_REASON = 'ENGINE';
/** Trailers share a bounded header block; DuckDB quotes whole queries in its messages. */
const MESSAGE_CHARACTERS_MAX = 2_000;

/** Any thrown value as a gRPC status with its condition in the trailer. */
export function toServiceError(thrown: unknown): Partial<ServiceError> {
  const message = (text: string): string => text.slice(0, MESSAGE_CHARACTERS_MAX);
  if (thrown instanceof EngineError) {
    return withDetails(status.FAILED_PRECONDITION, message(thrown.message), ENGINE_REASON, {});
  }
  const error = OutboardError.from(thrown);
  return withDetails(error.definition.grpc, message(error.message), error.condition, error.parameters);
}

function withDetails(
  code: status,
  message: string,
  reason: string,
  parameters: Readonly<Record<string, string>>,
): Partial<ServiceError> {
  const metadata = new Metadata();
  const errorInfo = { reason, domain: ERROR_DOMAIN, metadata: shortened(parameters) };
  metadata.set(STATUS_DETAILS_TRAILER, encodeRpcStatus({ code, message, errorInfo }));
  return { code, details: message, metadata };
}

function shortened(parameters: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, text]) => [name, text.slice(0, MESSAGE_CHARACTERS_MAX)]),
  );
}
