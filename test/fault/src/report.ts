/** What a run came to: operations by kind, with what those that were hit cost more. */
import Table from 'cli-table3';
import type { ClientEvent } from './clients.js';
import { type Fault, faults } from './faults.js';
import type { Hit } from './killer.js';

interface Operation {
  readonly client: string;
  readonly kind: string;
  readonly beginMs: number;
  firstMs?: number;
  endMs?: number;
  error?: string;
  wrong?: string;
}

/** Gathers events while clients run. */
export class Journal {
  readonly #operations = new Map<string, Operation>();

  add({ client, operation, kind, event, atMs, error, wrong }: ClientEvent): void {
    const id = `${client}/${operation}`;
    if (event === 'begin') this.#operations.set(id, { client, kind, beginMs: atMs });
    const known = this.#operations.get(id);
    if (known === undefined) return;
    if (event === 'first') known.firstMs = atMs;
    if (event === 'end') Object.assign(known, { endMs: atMs, ...(error && { error }), ...(wrong && { wrong }) });
  }

  report(hits: readonly Hit[]): Report {
    const operations = [...this.#operations.values()];
    const spans = (from: number | undefined, to: number | undefined) => (hit: Hit) =>
      from !== undefined && hit.atMs >= from && hit.atMs <= (to ?? Number.POSITIVE_INFINITY);
    const wasHit = (of: Operation) => hits.some(spans(of.beginMs, of.endMs));
    const midStream = hits.filter((hit) => operations.some((of) => spans(of.firstMs, of.endMs)(hit))).length;
    return { operations, hits, wasHit, midStream };
  }
}

export interface Report {
  readonly operations: readonly Operation[];
  readonly hits: readonly Hit[];
  readonly wasHit: (of: Operation) => boolean;
  /** Hits that came while some client was reading a result. */
  readonly midStream: number;
}

/** Failed: what a user would complain about. Operations that never ended among them. */
export const failures = ({ operations }: Report): readonly string[] =>
  operations.flatMap(({ client, kind, error, wrong, endMs }) => {
    if (wrong !== undefined) return [`${client}: ${kind}: wrong: ${wrong}`];
    if (error !== undefined) return [`${client}: ${kind}: ${error}`];
    return endMs === undefined ? [`${client}: ${kind}: did not end`] : [];
  });

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

function killsOf(name: Hit['fault']): number {
  if (name === 'rollout') return 0;
  const fault: Fault = faults[name];
  return fault.blow === 'SIGKILL' ? fault.processes.length : 0;
}

const ms = (value: number): string => (Number.isNaN(value) ? '-' : String(Math.round(value)));

export function print(report: Report, tell: (text: string) => void): void {
  const { operations, hits, wasHit, midStream } = report;
  const table = new Table({
    head: ['operation', 'trials', 'hit', 'errors', 'wrong', 'p50 ms', 'added p50', 'added p99'],
    style: { head: [], border: [] },
  });
  for (const kind of [...new Set(operations.map((of) => of.kind))].sort()) {
    const all = operations.filter((of) => of.kind === kind);
    const took = (of: Operation) => (of.endMs ?? Number.POSITIVE_INFINITY) - of.beginMs;
    const calm = quantile(all.filter((of) => !wasHit(of)).map(took), 0.5);
    const added = all.filter(wasHit).map((of) => Math.max(0, took(of) - calm));
    table.push([
      kind,
      all.length,
      added.length,
      all.filter(({ error, endMs }) => error !== undefined || endMs === undefined).length,
      all.filter(({ wrong }) => wrong !== undefined).length,
      ms(calm),
      ms(quantile(added, 0.5)),
      ms(quantile(added, 0.99)),
    ]);
  }
  tell(`${table.toString()}\n`);
  const kinds = new Table({
    head: ['fault', 'times', 'whole again, p50 ms', 'max ms'],
    style: { head: [], border: [] },
  });
  for (const fault of [...new Set(hits.map((hit) => hit.fault))].sort()) {
    const of = hits.filter((hit) => hit.fault === fault);
    const whole = of.map(({ wholeAfterMs }) => wholeAfterMs ?? Number.POSITIVE_INFINITY);
    kinds.push([fault, of.length, ms(quantile(whole, 0.5)), ms(Math.max(...whole))]);
  }
  tell(`${kinds.toString()}\n`);
  const errors = operations.filter(({ error, endMs }) => error !== undefined || endMs === undefined).length;
  const wrong = operations.filter((of) => of.wrong !== undefined).length;
  const killed = hits.reduce((sum, { fault }) => sum + killsOf(fault), 0);
  tell(
    `${operations.length} operations, ${hits.length} faults (${killed} processes killed), ${midStream} of them in mid-stream; ` +
      `${errors} client-visible errors, ${wrong} wrong results\n`,
  );
}
