/** The tour itself: each query through a mesh's TLS edge, its rows, where it went, and the trace of the last. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Span, Tracer } from '@opentelemetry/api';
import { SparkSession } from '@outboard/client';
import { renderTrace, type SpanLine } from '@outboard/mesh';
import type { Ora } from 'ora';
import { type Files, queries, type TourQuery } from './queries.js';
import { cut, isWhole, routingLine, routingOf, rowsTable } from './report.js';

/** Spans leave their processes in batches, a second apart. */
const SPANS_TIMEOUT_MS = 10_000;
const POLL_MS = 200;
const LINE_MAX = 150;

export const say = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

export interface Stage {
  /** host:port of the edge, the authority that it is certified by, and a token for it. */
  readonly endpoint: string;
  readonly caFile: string;
  readonly token: string;
  /** Where the workers find the data. */
  readonly files: Files;
  readonly tracer: Tracer;
  readonly spinner: Ora;
  readonly signal: AbortSignal;
  /** The spans of a trace that are there by now, where they can be read back. */
  readonly spansOf?: (traceId: string) => Promise<readonly SpanLine[]>;
  /** How a person looks at a trace. */
  readonly traceHint?: (traceId: string) => string;
}

export async function tour(stage: Stage): Promise<void> {
  const spark = await SparkSession.builder()
    .remote(`sc://${stage.endpoint}/;use_ssl=true;token=${stage.token}`)
    .ca(stage.caFile)
    .create();
  try {
    let last: readonly SpanLine[] = [];
    for (const [index, query] of queries.entries()) {
      const name = `${index + 1}/${queries.length} ${query.title}`;
      // Where there is no terminal, a spinner is a line that says what the title says again.
      if (process.stderr.isTTY) stage.spinner.start(name);
      last = await one(query, name, spark, stage);
    }
    const traceId = last[0]?.traceId;
    if (traceId === undefined) return;
    const hint = stage.traceHint === undefined ? '' : ` (${stage.traceHint(traceId)})`;
    say(`\nThe trace of the last one, from this process through every Envoy to DuckDB${hint}:\n`);
    say(`${cut(renderTrace(last), process.stdout.columns ?? LINE_MAX)}\n`);
  } finally {
    await spark.stop();
  }
}

/** Runs one query and prints it; its spans, as far as they can be read. */
async function one(query: TourQuery, name: string, spark: SparkSession, stage: Stage): Promise<readonly SpanLine[]> {
  const frame = await query.build(spark, stage.files);
  const begin = performance.now();
  const { rows, traceId } = await stage.tracer.startActiveSpan(query.title, async (span: Span) => {
    try {
      return { rows: await frame.collect({ signal: stage.signal }), traceId: span.spanContext().traceId };
    } finally {
      span.end();
    }
  });
  const wallMs = performance.now() - begin;
  const spans = stage.spansOf === undefined ? [] : await wholeTrace(() => stage.spansOf?.(traceId) ?? []);
  stage.spinner.stop();
  say(`\n${name}: ${query.about}\n`);
  say(rowsTable(query.columns, rows));
  say(`\n${routingLine(wallMs, routingOf(spans))}`);
  return spans;
}

/** A trace's spans, once all are there, or those that came in time. */
async function wholeTrace(
  read: () => Promise<readonly SpanLine[]> | readonly SpanLine[],
): Promise<readonly SpanLine[]> {
  const end = performance.now() + SPANS_TIMEOUT_MS;
  for (;;) {
    const spans = await read();
    if ((routingOf(spans) !== undefined && isWhole(spans)) || performance.now() > end) return spans;
    await sleep(POLL_MS);
  }
}

// The package exports its code only; the data lies beside it.
const samples = join(dirname(createRequire(import.meta.url).resolve('vega-datasets')), '../data');
/** The data on this machine. */
export const sampleFiles: Files = {
  flights: join(samples, 'flights-3m.parquet'),
  airports: join(samples, 'airports.csv'),
};
