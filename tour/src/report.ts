/** What the tour prints. */
import type { Row } from '@outboard/client';
import type { SpanLine } from '@outboard/mesh';
import Table from 'cli-table3';
import type { TourColumn } from './queries.js';

/** Lines between the columns only. */
const CHARS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '  ',
  'left-mid': '  ',
  mid: '─',
  'mid-mid': '─',
  right: '',
  'right-mid': '',
  middle: '  ',
};

export function rowsTable(columns: readonly TourColumn[], rows: readonly Row[]): string {
  const table = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: CHARS,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  for (const row of rows) table.push(columns.map(({ cell }) => cell(row, rows)));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Where a query went, as its spans tell. */
export interface Routing {
  readonly class: string;
  readonly driver: string;
  /** Each worker that ran a task of it, with rows made and its time in DuckDB. */
  readonly tasks: readonly { readonly worker: string; readonly rows: number; readonly engineMs: number }[];
}

/** Undefined until the spans of the gateway, the driver and a task are there. */
export function routingOf(spans: readonly SpanLine[]): Routing | undefined {
  const gateway = spans.find(({ name, attributes }) => name === 'gateway.route' && attributes['outboard.class']);
  const driver = spans.find(({ name }) => name === 'driver.ExecutePlan');
  const tasks = spans.filter(({ name }) => name === 'worker.task');
  if (gateway === undefined || driver === undefined || tasks.length === 0) return undefined;
  return {
    class: String(gateway.attributes['outboard.class']),
    driver: driver.instance,
    tasks: tasks.map(({ instance, attributes }) => ({
      worker: instance,
      rows: Number(attributes['outboard.rows']),
      engineMs: Number(attributes['outboard.execution.micros']) / 1_000,
    })),
  };
}

export function routingLine(wallMs: number, routing: Routing | undefined): string {
  const parts = [`${wallMs.toFixed(0)} ms`];
  if (routing !== undefined) {
    parts.push(`class ${routing.class}`, routing.driver);
    for (const { worker, engineMs } of routing.tasks) parts.push(`${worker} (${engineMs.toFixed(0)} ms in DuckDB)`);
  }
  return `  → ${parts.join(' · ')}`;
}

/** True where nothing that a span names as its parent is missing: all have arrived. */
export function isWhole(spans: readonly SpanLine[]): boolean {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  return spans.every(({ parentId }) => parentId === '' || ids.has(parentId));
}

/** A tree's lines cut to what a terminal shows without wrapping. */
export function cut(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (line.length > columns ? `${line.slice(0, columns - 1)}…` : line))
    .join('\n');
}

export interface Access {
  readonly endpoint: string;
  readonly plaintextEndpoint: string;
  readonly caFile: string;
  readonly tokenFile: string;
}

/** Lines to copy, for a shell whose working directory is the checkout. */
export function connectLines({ endpoint, plaintextEndpoint, caFile, tokenFile }: Access): string {
  return `Connect to it while it runs.

PySpark (set-up has installed one; elsewhere, pip install pyspark-client==4.1.0):

  export GRPC_DEFAULT_SSL_ROOTS_FILE_PATH=${caFile}
  export SPARK_REMOTE="sc://${endpoint}/;use_ssl=true;token=$(cat ${tokenFile})"
  .outboard/venv/bin/python -c "from pyspark.sql import SparkSession; SparkSession.builder.getOrCreate().range(3).show()"

TypeScript (in this checkout, e.g. node --input-type=module):

  import { readFileSync } from 'node:fs';
  import { SparkSession } from '@outboard/client';

  const token = readFileSync('${tokenFile}', 'utf8');
  const spark = await SparkSession.builder()
    .remote(\`sc://${endpoint}/;use_ssl=true;token=\${token}\`)
    .ca('${caFile}')
    .getOrCreate();
  await spark.range(3).show();
  await spark.stop();

On this machine, without TLS or token: sc://${plaintextEndpoint}
In a browser, with the same token: https://${endpoint}/console/
Processes and logs: npm run -s mesh -- status
`;
}
