import type { Metadata } from '@grpc/grpc-js';
import {
  type Attributes,
  type Context,
  context,
  type Link,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanOptions,
  SpanStatusCode,
  type TextMapGetter,
  type TextMapSetter,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-grpc';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { BatchSpanProcessor, NoopSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { OutboardError } from '@outboard/errors';
import { z } from 'zod';
import { loadConfig } from './config.js';
import { metricReaders, observeProcess } from './metrics.js';
import type { SpanName } from './telemetry-schema.js';

export interface Telemetry {
  readonly tracer: Tracer;
  /** Sends what is still in memory and stops; never rejects. */
  close(): Promise<void>;
}

const otelConfig = z.object({
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.string().optional(),
});

/**
 * Starts tracing by the standard OTEL_* variables: W3C propagation, spans in batches over OTLP/gRPC. With no endpoint set,
 * nothing is exported, but trace ids still travel with the calls. Metrics are served where OUTBOARD_METRICS says. Call it before
 * anything else of the service starts.
 */
export function startTelemetry({ service, name }: { readonly service: string; readonly name: string }): Telemetry {
  const env = loadConfig(otelConfig);
  const exports = env.OTEL_EXPORTER_OTLP_ENDPOINT ?? env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  const readers = metricReaders();
  const sdk = new NodeSDK({
    resource: resourceFromAttributes({ 'service.name': service, 'service.instance.id': name }),
    // An empty list would make the SDK look for an exporter by itself, and find its default on localhost.
    spanProcessors: [exports ? new BatchSpanProcessor(new OTLPTraceExporter()) : new NoopSpanProcessor()],
    metricReaders: readers,
    logRecordProcessors: [],
    instrumentations: [],
    // Host, process and command-line attributes: a span is small, and a command line may hold a secret.
    autoDetectResources: false,
  });
  sdk.start();
  if (readers.length > 0) observeProcess();
  return {
    tracer: trace.getTracer(`outboard.${service}`),
    close: () => sdk.shutdown().catch(() => undefined),
  };
}

const getter: TextMapGetter<Metadata> = {
  keys: (metadata) => Object.keys(metadata.getMap()),
  get: (metadata, key) => metadata.get(key).map(String),
};
const setter: TextMapSetter<Metadata> = {
  set: (metadata, key, value) => metadata.set(key, value),
};

/** The caller's trace context, as its call's metadata carries it. */
export function contextFrom(metadata: Metadata): Context {
  return propagation.extract(ROOT_CONTEXT, metadata, getter);
}

/** Puts the trace context into a call's metadata (in place) and returns it. */
export function withContext(metadata: Metadata, of: Context = context.active()): Metadata {
  propagation.inject(of, metadata, setter);
  return metadata;
}

/** A span under the active one, for work that is no one function's; whoever begins it ends it. */
export function beginSpan(name: SpanName, options: SpanOptions = {}, parent: Context = context.active()): Span {
  return trace.getTracer('outboard').startSpan(name, options, parent);
}

/**
 * Where a span belongs that is work for the trace of `traceparent`, done in a call of perhaps another trace: under the call's own
 * span where both are one trace, else in the trace, with a link to the call.
 */
export function joining(traceparent: string): { readonly parent: Context; readonly links: Link[] } {
  const active = context.active();
  const of = propagation.extract(ROOT_CONTEXT, { traceparent });
  const [wanted, present] = [trace.getSpanContext(of), trace.getSpanContext(active)];
  if (wanted === undefined || wanted.traceId === present?.traceId) return { parent: active, links: [] };
  return { parent: of, links: present === undefined ? [] : [{ context: present }] };
}

/** A link to the trace of `traceparent`, for a span of another one; none where it is the same, or no trace. */
export function linkTo(traceparent: string, span: Span): void {
  const wanted = trace.getSpanContext(propagation.extract(ROOT_CONTEXT, { traceparent }));
  if (wanted !== undefined && wanted.traceId !== span.spanContext().traceId) span.addLink({ context: wanted });
}

/** Marks a span as failed: its status, and what kind of failure it was (`error.type`). */
export function failSpan(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
  span.setAttribute('error.type', error instanceof OutboardError ? error.condition : nameOf(error));
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '_OTHER');

/**
 * Runs `work` as a span, child of `parent`; ends it when the work ends, and marks it failed where the work throws (the
 * error is passed on).
 */
export async function inSpan<T>(
  tracer: Tracer,
  name: SpanName,
  options: SpanOptions & { readonly parent?: Context; readonly attributes?: Attributes },
  work: (span: Span) => Promise<T> | T,
): Promise<T> {
  const { parent = context.active(), ...spanOptions } = options;
  const span = tracer.startSpan(name, spanOptions, parent);
  try {
    return await context.with(trace.setSpan(parent, span), () => work(span));
  } catch (error) {
    failSpan(span, error);
    throw error;
  } finally {
    span.end();
  }
}
