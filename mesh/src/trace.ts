import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { SpanEvent, SpanLine } from './collector.js';

/** The spans of one trace in the span file and the one before it, oldest first. `id` may be the beginning of an id. */
export async function readTrace(file: string, id: string): Promise<readonly SpanLine[]> {
  const found: SpanLine[] = [];
  for (const path of [`${file}.1`, file].filter(existsSync)) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      // Cheap, before the parse: most lines are of other traces.
      if (!line.startsWith(`{"traceId":"${id}`)) continue;
      found.push(JSON.parse(line) as SpanLine);
    }
  }
  return found.sort(byStart);
}

const byStart = (a: SpanLine, b: SpanLine): number => Number(BigInt(a.start) - BigInt(b.start));

/** Attributes worth a place on a span's line. */
const SHOWN = /^outboard\.|^rpc\.(method|grpc\.status_code)$|^grpc\.status_code$|^response_flags$|^db\./;

/**
 * A trace as a tree, a line a span: begin (from the trace's first), duration, service, name, attributes. A span whose parent is not
 * there (it was the client's own, or is not yet exported) stands at the top.
 */
export function renderTrace(spans: readonly SpanLine[]): string {
  const first = spans[0];
  if (first === undefined) return '';
  const ids = new Set(spans.map((span) => span.spanId));
  const children = new Map<string, SpanLine[]>();
  for (const span of spans) {
    const parent = ids.has(span.parentId) ? span.parentId : '';
    children.set(parent, [...(children.get(parent) ?? []), span]);
  }
  const lines = [`trace ${first.traceId}, ${spans.length} spans`];
  const visit = (span: SpanLine, indent: string, last: boolean) => {
    const below = children.get(span.spanId) ?? [];
    const label = `${indent}${last ? '└─ ' : '├─ '}${span.service} · ${span.name}`;
    const begin = ms(BigInt(span.start) - BigInt(first.start));
    const took = ms(BigInt(span.end) - BigInt(span.start));
    lines.push(`${begin.padStart(10)} ${took.padStart(10)}  ${label}${shown(span)}`);
    for (const event of span.events ?? []) {
      const line = below.length > 0 ? '│  ' : '   ';
      lines.push(`${' '.repeat(21)}  ${indent}${last ? '   ' : '│  '}${line}${operator(event)}`);
    }
    below.forEach((child, index) => {
      visit(child, `${indent}${last ? '   ' : '│  '}`, index === below.length - 1);
    });
  };
  lines.push(`${'begin'.padStart(10)} ${'took'.padStart(10)}`);
  const roots = children.get('') ?? [];
  roots.forEach((root, index) => {
    visit(root, '', index === roots.length - 1);
  });
  return lines.join('\n');
}

/** An operator of DuckDB's plan: what it took, of all threads together, and the rows that it gave. */
function operator({ name, attributes }: SpanEvent): string {
  const micros = Number(attributes['outboard.operator.micros'] ?? 0);
  const depth = Number(attributes['outboard.operator.depth'] ?? 0);
  return `${'  '.repeat(depth)}${name}  ${(micros / 1_000).toFixed(2)} ms, ${attributes['outboard.operator.rows'] ?? 0} rows`;
}

function shown(span: SpanLine): string {
  const parts = Object.entries(span.attributes)
    .filter(([key, value]) => SHOWN.test(key) && value !== '' && value !== '-')
    .map(([key, value]) => `${key.replace(/^outboard\./, '')}=${value}`);
  if (span.instance !== '' && span.instance !== span.service) parts.unshift(span.instance);
  if (span.error !== undefined) parts.push(`ERROR ${span.error}`);
  return parts.length === 0 ? '' : `  [${parts.join(' ')}]`;
}

const ms = (nanos: bigint): string => `${(Number(nanos) / 1e6).toFixed(2)} ms`;
