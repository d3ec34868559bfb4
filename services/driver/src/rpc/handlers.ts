import {
  type Metadata,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
  status,
} from '@grpc/grpc-js';
import { type Attributes, type Span, SpanKind } from '@opentelemetry/api';
import { fail, OutboardError } from '@outboard/errors';
import { contextFrom, inSpan, type SpanName } from '@outboard/runtime';
import type { SessionKey } from '@outboard/store';
import type { Encoded } from '@outboard/wire/spark';
import { type SessionRequest, sessionKey } from './call-context.js';
import type { RpcParts } from './parts.js';
import { toServiceError } from './rpc-error.js';

/** OpenTelemetry's semantic conventions for RPC. */
const rpcAttributes = (method: string, request: SessionRequest, metadata: Metadata): Attributes => ({
  'rpc.system': 'grpc',
  'outboard.class': metadata.get('x-outboard-class')[0]?.toString() ?? '',
  'rpc.service': 'spark.connect.SparkConnectService',
  'rpc.method': method,
  'outboard.session.id': request.sessionId,
});

/** The RPCs of SparkConnectService that are served. */
export type Method = SpanName extends infer Name
  ? Name extends `driver.${infer M extends Capitalize<string>}`
    ? M
    : never
  : never;

/** What a call comes to, on its span. */
async function told<T>(span: Span, work: () => Promise<T>): Promise<T> {
  let code: status = status.OK;
  try {
    return await work();
  } catch (error) {
    code = OutboardError.from(error).definition.grpc;
    throw error;
  } finally {
    span.setAttribute('rpc.grpc.status_code', code);
  }
}

/** A key to keep the error's details under; none where the request does not even name a session. */
function keyFor(metadata: Metadata, request: SessionRequest): SessionKey | undefined {
  try {
    return sessionKey(metadata, request);
  } catch {
    return undefined;
  }
}

function logFailure(parts: RpcParts, method: string, error: unknown): void {
  const known = error instanceof Error && error.name === 'OutboardError';
  if (known) parts.log.debug({ method, error: error.message }, 'refused');
  else parts.log.error({ method, err: error }, 'failed');
}

/** A unary RPC: a span around it, any error as Spark's clients expect it. */
export function unary<Request extends SessionRequest, Response>(
  parts: RpcParts,
  method: Method,
  work: (request: Request, metadata: Metadata) => Promise<Response>,
) {
  return (call: ServerUnaryCall<Request, Response>, answer: sendUnaryData<Response>): void => {
    const { request, metadata } = call;
    const options = {
      parent: contextFrom(metadata),
      kind: SpanKind.SERVER,
      attributes: rpcAttributes(method, request, metadata),
    };
    inSpan(parts.tracer, `driver.${method}`, options, (span) => told(span, () => work(request, metadata))).then(
      (response) => answer(null, response),
      async (error: unknown) => {
        logFailure(parts, method, error);
        answer(await toServiceError(error, keyFor(metadata, request), parts.store));
      },
    );
  };
}

/** A server-streaming RPC whose responses are bytes already. */
export function streaming<Request extends SessionRequest>(
  parts: RpcParts,
  method: Method,
  work: (call: ServerWritableStream<Request, Encoded>, gone: AbortSignal, span: Span) => Promise<void>,
) {
  return (call: ServerWritableStream<Request, Encoded>): void => {
    const { request, metadata } = call;
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort(new Error('the client left')));
    const options = {
      parent: contextFrom(metadata),
      kind: SpanKind.SERVER,
      attributes: rpcAttributes(method, request, metadata),
    };
    const serve = async (span: Span) => {
      if (parts.refusing()) fail('OUTBOARD_NO_DRIVER');
      await work(call, gone.signal, span);
    };
    inSpan(parts.tracer, `driver.${method}`, options, (span) => told(span, () => serve(span))).then(
      () => call.end(),
      async (error: unknown) => {
        if (gone.signal.aborted) return;
        logFailure(parts, method, error);
        call.emit('error', await toServiceError(error, keyFor(metadata, request), parts.store));
      },
    );
  };
}
