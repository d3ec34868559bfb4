/**
 * Spans and W3C context, by the application's own OpenTelemetry. Without a tracer provider the API's no-op spans make all of this do
 * nothing, and no header is sent.
 */
import type { Metadata } from '@grpc/grpc-js';
import { type Context, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { SparkError } from './errors.js';

const SERVICE = 'spark.connect.SparkConnectService';
const tracer = () => trace.getTracer('@outboard/client');

/** One operation, above all the calls that it takes: the first, the reattached, the released. */
export function operationSpan(
  sessionId: string,
  operationId: string,
): { readonly span: Span; readonly within: Context } {
  const span = tracer().startSpan('spark.execute', {
    kind: SpanKind.INTERNAL,
    attributes: { 'spark.session.id': sessionId, 'spark.operation.id': operationId },
  });
  return { span, within: trace.setSpan(context.active(), span) };
}

/** A client span of one RPC (OpenTelemetry semantic conventions, "gRPC"), its context written into `metadata`. */
export function rpcSpan(method: string, address: Address, metadata: Metadata, within: Context): Span {
  const span = tracer().startSpan(
    `${SERVICE}/${method}`,
    {
      kind: SpanKind.CLIENT,
      attributes: {
        'rpc.system': 'grpc',
        'rpc.service': SERVICE,
        'rpc.method': method,
        'server.address': address.host,
        'server.port': address.port,
      },
    },
    within,
  );
  propagation.inject(trace.setSpan(within, span), metadata, {
    set: (carrier, key, value) => carrier.set(key.toLowerCase(), value),
  });
  return span;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

export function endSpan(span: Span, error?: SparkError): void {
  if (error === undefined) span.setAttribute('rpc.grpc.status_code', 0);
  else failed(span, error);
  span.end();
}

/** Marks a span as failed, with what helps to find the failure by. */
export function failed(span: Span, error: SparkError): void {
  if (error.grpcCode !== undefined) span.setAttribute('rpc.grpc.status_code', error.grpcCode);
  span.setAttribute('error.type', error.condition || 'SparkError');
  span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
}
