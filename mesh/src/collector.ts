import { appendFileSync, renameSync, statSync } from 'node:fs';
import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from '@grpc/grpc-js';
import {
  type AnyValue,
  type ExportTraceServiceRequest,
  ExportTraceServiceResponse,
  type KeyValue,
  type Span,
  TraceServiceService,
} from '@outboard/wire/otlp';

/** The span file at most twice this: when it has grown so far it becomes `.1`, in place of the one before. */
const FILE_BYTES_MAX = 64 * 2 ** 20;
const REQUEST_BYTES_MAX = 16 * 2 ** 20;

/** One span, as a line of the span file holds it. Ids in hex; times in nanoseconds since the epoch, as decimal strings. */
export interface SpanLine {
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for a root. */
  readonly parentId: string;
  readonly service: string;
  readonly instance: string;
  readonly name: string;
  readonly kind: number;
  readonly start: string;
  readonly end: string;
  readonly error?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly events?: readonly SpanEvent[];
}

/** Something that was told within a span: the operators of an engine's profile. */
export interface SpanEvent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Serves OTLP/gRPC trace export on `listen` and appends what comes to `file`, a line a span. */
export async function startCollector(listen: string, file: string): Promise<Server> {
  const server = new Server({ 'grpc.max_receive_message_length': REQUEST_BYTES_MAX });
  server.addService(TraceServiceService, {
    export: (
      call: ServerUnaryCall<ExportTraceServiceRequest, ExportTraceServiceResponse>,
      answer: sendUnaryData<ExportTraceServiceResponse>,
    ) => {
      const lines = spanLines(call.request).map((span) => `${JSON.stringify(span)}\n`);
      append(file, lines.join(''));
      answer(null, new ExportTraceServiceResponse());
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(listen, ServerCredentials.createInsecure(), (error) => (error ? reject(error) : resolve()));
  });
  return server;
}

function append(file: string, text: string): void {
  appendFileSync(file, text);
  if (statSync(file).size > FILE_BYTES_MAX) renameSync(file, `${file}.1`);
}

/** The spans of one export request. */
export function spanLines(request: ExportTraceServiceRequest): SpanLine[] {
  return request.getResourceSpansList().flatMap((resourceSpans) => {
    const resource = attributesOf(resourceSpans.getResource()?.getAttributesList() ?? []);
    return resourceSpans
      .getScopeSpansList()
      .flatMap((scope) => scope.getSpansList())
      .map((span): SpanLine => {
        const status = span.getStatus();
        return {
          traceId: hex(span.getTraceId_asU8()),
          spanId: hex(span.getSpanId_asU8()),
          parentId: hex(span.getParentSpanId_asU8()),
          service: String(resource['service.name'] ?? 'unknown'),
          instance: String(resource['service.instance.id'] ?? ''),
          name: span.getName(),
          kind: span.getKind(),
          start: span.getStartTimeUnixNano(),
          end: span.getEndTimeUnixNano(),
          ...(status?.getCode() === 2 && { error: status.getMessage() || 'error' }),
          attributes: attributesOf(span.getAttributesList()),
          ...eventsOf(span),
        };
      });
  });
}

function eventsOf(span: Span): Pick<SpanLine, 'events'> {
  const events = span.getEventsList().map((event) => ({
    name: event.getName(),
    attributes: attributesOf(event.getAttributesList()),
  }));
  return events.length === 0 ? {} : { events };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function attributesOf(list: readonly KeyValue[]): Record<string, unknown> {
  return Object.fromEntries(list.map((pair) => [pair.getKey(), plain(pair.getValue())]));
}

function plain(value: AnyValue | undefined): unknown {
  if (value?.hasStringValue()) return value.getStringValue();
  if (value?.hasBoolValue()) return value.getBoolValue();
  if (value?.hasIntValue()) return Number(value.getIntValue());
  if (value?.hasDoubleValue()) return value.getDoubleValue();
  return value?.getArrayValue()?.getValuesList().map(plain);
}
