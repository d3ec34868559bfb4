import type { ServiceError } from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { type ConditionId, conditions, OutboardError } from '@outboard/errors';
import { decodeRpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';

/** What a call to Spark ended with: its server away, what it had in hand gone, or an error of the query's own. */
export type SparkFailure =
  | { readonly kind: 'away'; readonly detail: string }
  | { readonly kind: 'gone'; readonly detail: string }
  | { readonly kind: 'exists' }
  | { readonly kind: 'failed'; readonly error: OutboardError };

/** Of these Spark's own errors come with details: without, nobody has looked at the call. */
const UNANSWERED = new Set<status>([status.UNAVAILABLE, status.CANCELLED, status.UNKNOWN, status.DEADLINE_EXCEEDED]);

export function failureOf(thrown: unknown): SparkFailure {
  const { code, details, metadata } = thrown as Partial<ServiceError>;
  const trailer = metadata?.get(STATUS_DETAILS_TRAILER)[0];
  const info = Buffer.isBuffer(trailer) ? decodeRpcStatus(trailer).errorInfo?.metadata : undefined;
  const detail = details ?? String(thrown);
  const condition = info?.errorClass ?? /^\[([A-Z_.0-9]+)\]/.exec(detail)?.[1] ?? '';
  if (condition === 'INVALID_HANDLE.OPERATION_ALREADY_EXISTS') return { kind: 'exists' };
  if (condition.startsWith('INVALID_HANDLE.') || condition.startsWith('INVALID_CURSOR.'))
    return { kind: 'gone', detail };
  if (info === undefined && code !== undefined && UNANSWERED.has(code)) return { kind: 'away', detail };
  if (info === undefined && code === status.INTERNAL && /RST_STREAM/.test(detail)) return { kind: 'away', detail };
  return { kind: 'failed', error: sparkError(condition, info, detail) };
}

function sparkError(
  condition: string,
  info: Readonly<Record<string, string>> | undefined,
  detail: string,
): OutboardError {
  const known = Object.hasOwn(conditions, condition);
  if (!known) return new OutboardError('OUTBOARD_SPARK_FAILED', { detail });
  let parameters: Record<string, string> = {};
  try {
    parameters = JSON.parse(info?.messageParameters ?? '{}') as Record<string, string>;
  } catch {
    // A trailer that was cut short: the condition still says what it is.
  }
  return new OutboardError(condition as ConditionId, parameters);
}
