import { isSpanContextValid, trace } from '@opentelemetry/api';
import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

export interface LogOptions {
  /** The program, e.g. `driver`. */
  readonly service: string;
  /** This process of it, e.g. `driver-1`. */
  readonly name: string;
  /** pino's level names; `info` unless told. */
  readonly level?: string;
}

/** JSON lines on standard output (or `destination`), each with the ids of the span that was active when it was written. */
export function createLogger({ service, name, level = 'info' }: LogOptions, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service, name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: traceIds,
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Named as OpenTelemetry's logs have them, so that a log store can join them with the trace. */
function traceIds(): Record<string, string> {
  const span = trace.getActiveSpan()?.spanContext();
  if (span === undefined || !isSpanContextValid(span)) return {};
  return { trace_id: span.traceId, span_id: span.spanId };
}
