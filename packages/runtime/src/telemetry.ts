import type { Metadata } from '@grpc/grpc-js';
import {
  type Attributes,
  type Context,
  context,
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
import { z } from 'zod';
import { loadConfig } from './config.js';

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
 * nothing is exported, but trace ids still travel with the calls. Call it before anything else of the service starts.
 */
export function startTelemetry({ service, name }: { readonly service: string; readonly name: string }): Telemetry {
  const env = loadConfig(otelConfig);
  const exports = env.OTEL_EXPORTER_OTLP_ENDPOINT ?? env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  const sdk = new NodeSDK({
    resource: resourceFromAttributes({ 'service.name': service, 'service.instance.id': name }),
    // An empty list would make the SDK look for an exporter by itself, and find its default on localhost.
    spanProcessors: [exports ? new BatchSpanProcessor(new OTLPTraceExporter()) : new NoopSpanProcessor()],
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [],
    // Host, process and command-line attributes: a span is small, and a command line may hold a secret.
    autoDetectResources: false,
  });
  sdk.start();
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

/**
 * Runs `work` as a span, child of `parent`; ends it when the work ends, and marks it failed where the work throws (the
 * error is passed on).
 */
export async function inSpan<T>(
  tracer: Tracer,
  name: string,
  options: SpanOptions & { readonly parent?: Context; readonly attributes?: Attributes },
  work: (span: Span) => Promise<T> | T,
): Promise<T> {
  const { parent = context.active(), ...spanOptions } = options;
  const span = tracer.startSpan(name, spanOptions, parent);
  try {
    return await context.with(trace.setSpan(parent, span), () => work(span));
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.message : String(error) });
    throw error;
  } finally {
    span.end();
  }
}
