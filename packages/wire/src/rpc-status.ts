/**
 * `google.rpc.Status`, as gRPC carries it in the trailer `grpc-status-details-bin`: a code, a message and typed details.
 * Spark's clients read ErrorInfo (error class, SQLSTATE, message parameters) and RetryInfo from it.
 */
import { create, type DescMessage, fromBinary, type MessageShape, toBinary } from '@bufbuild/protobuf';
import { anyPack, anyUnpack } from '@bufbuild/protobuf/wkt';
import {
  type ErrorInfo,
  ErrorInfoSchema,
  type RetryInfo,
  RetryInfoSchema,
} from '../gen/spark/google/rpc/error_details_pb.js';
import { type Status, StatusSchema } from '../gen/spark/google/rpc/status_pb.js';

export { type ErrorInfo, ErrorInfoSchema, type RetryInfo, RetryInfoSchema, type Status, StatusSchema };

/** The trailer's name (grpc/grpc, doc: "Richer error model"). */
export const STATUS_DETAILS_TRAILER = 'grpc-status-details-bin';

export interface RpcStatus {
  readonly code: number;
  readonly message: string;
  readonly errorInfo?: {
    readonly reason: string;
    readonly domain: string;
    readonly metadata: Readonly<Record<string, string>>;
  };
  /** How long a client should wait before it tries again. */
  readonly retryDelayMs?: number;
}

/** The trailer's bytes for a status. */
export function encodeRpcStatus(status: RpcStatus): Buffer {
  const details = [];
  if (status.errorInfo !== undefined) {
    const { reason, domain, metadata } = status.errorInfo;
    details.push(anyPack(ErrorInfoSchema, create(ErrorInfoSchema, { reason, domain, metadata: { ...metadata } })));
  }
  if (status.retryDelayMs !== undefined) {
    const seconds = Math.floor(status.retryDelayMs / 1_000);
    const nanos = Math.round((status.retryDelayMs - seconds * 1_000) * 1_000_000);
    const retry = create(RetryInfoSchema, { retryDelay: { seconds: BigInt(seconds), nanos } });
    details.push(anyPack(RetryInfoSchema, retry));
  }
  return Buffer.from(
    toBinary(StatusSchema, create(StatusSchema, { code: status.code, message: status.message, details })),
  );
}

/** The status in a trailer's bytes; throws where they are no google.rpc.Status. Unknown details are left out. */
export function decodeRpcStatus(bytes: Uint8Array): RpcStatus {
  const status = fromBinary(StatusSchema, bytes);
  const info = detail(status, ErrorInfoSchema);
  const delay = detail(status, RetryInfoSchema)?.retryDelay;
  return {
    code: status.code,
    message: status.message,
    ...(info && { errorInfo: { reason: info.reason, domain: info.domain, metadata: info.metadata } }),
    ...(delay && { retryDelayMs: Number(delay.seconds) * 1_000 + delay.nanos / 1_000_000 }),
  };
}

function detail<Desc extends DescMessage>(status: Status, schema: Desc): MessageShape<Desc> | undefined {
  for (const any of status.details) {
    const message = anyUnpack(any, schema);
    if (message !== undefined) return message;
  }
  return undefined;
}
