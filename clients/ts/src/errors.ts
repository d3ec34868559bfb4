/** The one error class of this package, and how every failure becomes one. */
import { type Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { decodeRpcStatus, type RpcStatus, STATUS_DETAILS_TRAILER } from '@outboard/wire/rpc-status';

/** Where in a SQL text or a DataFrame program an error arose (Spark Connect, `FetchErrorDetailsResponse.QueryContext`). */
export interface QueryContext {
  readonly kind: 'sql' | 'dataframe';
  readonly objectType: string;
  readonly objectName: string;
  /** 0-based, inclusive; -1 where unknown. */
  readonly startIndex: number;
  readonly stopIndex: number;
  readonly fragment: string;
  readonly callSite: string;
  readonly summary: string;
}

export interface SparkErrorFields {
  readonly message: string;
  /** Spark's error condition, e.g. `TABLE_OR_VIEW_NOT_FOUND`; empty where the server named none. */
  readonly condition?: string | undefined;
  readonly sqlState?: string | undefined;
  readonly messageParameters?: Readonly<Record<string, string>>;
  readonly queryContexts?: readonly QueryContext[];
  /** The exception's JVM class and those above it, the most special first. */
  readonly errorClasses?: readonly string[];
  /** gRPC status code; undefined for an error that never was a call's. */
  readonly grpcCode?: number | undefined;
  /** By which FetchErrorDetails finds more. */
  readonly errorId?: string | undefined;
  /** How long the server asks a client to wait before it tries again (google.rpc.RetryInfo). */
  readonly retryDelayMs?: number | undefined;
  readonly cause?: unknown;
}

/** Every error that this package throws. Test `condition`, never the message. */
export class SparkError extends Error {
  readonly condition: string;
  readonly sqlState: string;
  readonly messageParameters: Readonly<Record<string, string>>;
  readonly queryContexts: readonly QueryContext[];
  readonly errorClasses: readonly string[];
  readonly grpcCode: number | undefined;
  readonly errorId: string | undefined;
  readonly retryDelayMs: number | undefined;

  constructor(fields: SparkErrorFields) {
    super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.name = 'SparkError';
    this.condition = fields.condition ?? '';
    this.sqlState = fields.sqlState ?? '';
    this.messageParameters = fields.messageParameters ?? {};
    this.queryContexts = fields.queryContexts ?? [];
    this.errorClasses = fields.errorClasses ?? [];
    this.grpcCode = fields.grpcCode;
    this.errorId = fields.errorId;
    this.retryDelayMs = fields.retryDelayMs;
  }

  /**
   * Any thrown value as a SparkError:
   * - a SparkError stays as it is;
   * - a gRPC error gives its code, and condition, SQLSTATE and parameters from google.rpc.ErrorInfo in its trailer;
   * - an abort (`AbortError`) becomes `OPERATION_CANCELED`;
   * - anything else keeps its message, has no condition, and is the `cause`.
   */
  static from(thrown: unknown): SparkError {
    if (thrown instanceof SparkError) return thrown;
    if (isServiceError(thrown)) return fromStatus(thrown);
    if (thrown instanceof Error && thrown.name === 'AbortError') return canceled(thrown);
    return new SparkError({ message: thrown instanceof Error ? thrown.message : String(thrown), cause: thrown });
  }
}

/** Spark's own condition for an interrupted operation. */
export function canceled(cause: unknown): SparkError {
  return new SparkError({
    message: '[OPERATION_CANCELED] Operation has been canceled. SQLSTATE: HY008',
    condition: 'OPERATION_CANCELED',
    sqlState: 'HY008',
    cause,
  });
}

/** A wrong argument, found before anything is sent. */
export function invalidArgument(message: string): SparkError {
  return new SparkError({ message, condition: 'INVALID_ARGUMENT', sqlState: '22023' });
}

function isServiceError(thrown: unknown): thrown is ServiceError {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'number' && 'metadata' in thrown;
}

function fromStatus(error: ServiceError): SparkError {
  const details = statusDetails(error.metadata);
  const metadata = details?.errorInfo?.metadata ?? {};
  return new SparkError({
    // The trailer's message is whole where the header's had to be cut.
    message: details?.message || error.details || error.message,
    condition: metadata.errorClass,
    sqlState: metadata.sqlState,
    messageParameters: parsed(metadata.messageParameters, {}),
    errorClasses: parsed(metadata.classes, []),
    grpcCode: error.code,
    errorId: metadata.errorId,
    retryDelayMs: details?.retryDelayMs,
    cause: error,
  });
}

function statusDetails(metadata: Metadata | undefined): RpcStatus | undefined {
  const [bytes] = metadata?.get(STATUS_DETAILS_TRAILER) ?? [];
  if (bytes === undefined) return undefined;
  try {
    return decodeRpcStatus(Buffer.from(bytes));
  } catch {
    // A proxy's own trailer: the code and message stand without it.
    return undefined;
  }
}

function parsed<T>(json: string | undefined, otherwise: T): T {
  if (json === undefined) return otherwise;
  try {
    return JSON.parse(json) as T;
  } catch {
    return otherwise;
  }
}

/** The server no longer knows the operation or the session: what was to be reattached to is gone. */
export function isHandleLost(error: SparkError): boolean {
  return (
    error.condition === 'INVALID_HANDLE.OPERATION_NOT_FOUND' || error.condition === 'INVALID_HANDLE.SESSION_NOT_FOUND'
  );
}

/**
 * True where a second try may succeed: the server says so (RetryInfo, UNAVAILABLE, a cursor that another stream took over), or the
 * transport broke. A reset stream reaches the application as INTERNAL, CANCELLED or UNKNOWN; what tells it apart from an error of the
 * server's is that it carries no error condition.
 */
export function isRetryable(error: SparkError): boolean {
  if (error.retryDelayMs !== undefined) return true;
  switch (error.grpcCode) {
    case status.UNAVAILABLE:
      return true;
    case status.INTERNAL:
      return isTransport(error) || error.condition === 'INVALID_CURSOR.DISCONNECTED';
    case status.CANCELLED:
    case status.UNKNOWN:
      return isTransport(error);
    default:
      return false;
  }
}

const isTransport = (error: SparkError): boolean => error.condition === '' && error.errorClasses.length === 0;
