/** The part of OTLP's trace export that the local mesh's span file needs. */
export * from '../gen/own/opentelemetry/proto/collector/trace/v1/trace_service_esm.mjs';
