import { z } from 'zod';
import type { SpanEvent, SpanLine } from './collector.js';

const tags = z.array(z.object({ key: z.string(), value: z.unknown() }));
/** What Jaeger's query API answers (`/api/traces/<id>`). Times in microseconds. */
const answer = z.object({
  data: z.array(
    z.object({
      spans: z.array(
        z.object({
          traceID: z.string(),
          spanID: z.string(),
          operationName: z.string(),
          references: z.array(z.object({ refType: z.string(), spanID: z.string() })),
          startTime: z.number(),
          duration: z.number(),
          tags,
          logs: z.array(z.object({ fields: tags })).default([]),
          processID: z.string(),
        }),
      ),
      processes: z.record(z.string(), z.object({ serviceName: z.string(), tags: tags.optional() })),
    }),
  ),
});

/** As `span.kind` has them; the number is OTLP's. */
const KINDS: Readonly<Record<string, number>> = { internal: 1, server: 2, client: 3, producer: 4, consumer: 5 };
/** Jaeger's own tags for what a span has as fields. */
const FIELDS = new Set(['span.kind', 'otel.status_code', 'otel.status_description', 'error']);

/**
 * A trace's spans, oldest first, as Jaeger at `url` has them; none where it does not know the trace.
 *
 * @throws where Jaeger does not answer, or not in the shape that is expected.
 */
export async function readJaegerTrace(url: string, id: string): Promise<readonly SpanLine[]> {
  const response = await fetch(new URL(`/api/traces/${id}`, url));
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`Jaeger at ${url} answered ${response.status}: ${await response.text()}`);
  return spansOf(await response.json());
}

/** The spans of one answer. */
export function spansOf(json: unknown): readonly SpanLine[] {
  const spans = answer.parse(json).data.flatMap(({ spans, processes }) =>
    spans.map((span): SpanLine => {
      const own = Object.fromEntries(span.tags.map(({ key, value }) => [key, value]));
      const process = processes[span.processID];
      const instance = process?.tags?.find(({ key }) => key === 'service.instance.id')?.value;
      const events = span.logs.map(({ fields }) => eventOf(fields));
      const failed = own['otel.status_code'] === 'ERROR' || own.error === true;
      return {
        traceId: span.traceID,
        spanId: span.spanID,
        parentId: span.references.find(({ refType }) => refType === 'CHILD_OF')?.spanID ?? '',
        service: process?.serviceName ?? 'unknown',
        instance: String(instance ?? ''),
        name: span.operationName,
        kind: KINDS[String(own['span.kind'])] ?? 0,
        start: nanos(span.startTime),
        end: nanos(span.startTime + span.duration),
        ...(failed && { error: String(own['otel.status_description'] ?? 'error') }),
        attributes: Object.fromEntries(Object.entries(own).filter(([key]) => !FIELDS.has(key))),
        ...(events.length > 0 && { events }),
      };
    }),
  );
  return spans.sort((a, b) => Number(BigInt(a.start) - BigInt(b.start)));
}

/** An event's name is one of its fields there. */
function eventOf(fields: z.infer<typeof tags>): SpanEvent {
  const { event, ...attributes } = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  return { name: String(event ?? ''), attributes };
}

const nanos = (micros: number): string => `${BigInt(micros) * 1000n}`;
