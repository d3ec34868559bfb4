/** What a query will cost, and which class it is of therefore: here, where its names are resolved (docs/decisions). */
import { fail } from '@outboard/errors';
import { type Estimate, estimate } from '@outboard/estimate';
import type { Relation, ResolvedRelation } from '@outboard/plan';
import { CLASS_SETTING, classify, type Verdict } from '@outboard/policy';
import type { SessionRecord } from '@outboard/store';
import type { Judged } from '../operation/query.js';
import type { CompileParts } from './compile.js';
import { step } from './step.js';

export interface Judgement extends Verdict {
  readonly estimate: Estimate;
}

/** @throws OUTBOARD_CLASS_NOT_GRANTED, OUTBOARD_READS_TOO_MUCH */
export async function judge(plan: ResolvedRelation, session: SessionRecord, parts: CompileParts): Promise<Judgement> {
  const { tenant, config } = session;
  return await step(parts.tracer, 'estimate', async (span) => {
    const found = estimate(plan, await parts.statistics.of(plan, tenant));
    const verdict = classify(found, tenant, config[CLASS_SETTING]?.toLowerCase(), parts.access.policy);
    span.setAttributes({
      'outboard.class': verdict.class,
      'outboard.estimate.bytes': found.bytes,
      'outboard.estimate.rows': found.rows,
    });
    const { readBytesMax: limit } = parts.access.of(tenant);
    if (limit !== undefined && found.bytes > limit)
      fail('OUTBOARD_READS_TOO_MUCH', { bytes: String(Math.round(found.bytes)), limit: String(limit) });
    return { ...verdict, estimate: found };
  });
}

export const judgedOf = ({ class: name, estimate: { bytes, rows } }: Judgement): Judged => ({
  class: name,
  bytes: Math.round(bytes),
  rows,
});

const SOURCES_MAX = 100;

/** Tables and paths as a plan names them. */
export function sourcesOf(plan: Relation): readonly string[] {
  const found = new Set<string>();
  const todo: unknown[] = [plan];
  for (let next = todo.pop(); next !== undefined && found.size < SOURCES_MAX; next = todo.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    const node = next as Partial<Relation>;
    if (node.kind === 'table') found.add(node.nameParts?.join('.') ?? '');
    if (node.kind === 'dataSource') for (const path of node.paths ?? []) found.add(path);
    todo.push(...Object.values(next));
  }
  return [...found].slice(0, SOURCES_MAX);
}

/** Whether anything depends on the judgement: where nothing does, a query does not wait for it. */
export function isJudged({ tenant, config }: SessionRecord, { access }: Pick<CompileParts, 'access'>): boolean {
  const { distributedBytes, rules } = access.policy;
  const asked = config[CLASS_SETTING] !== undefined;
  return asked || distributedBytes !== undefined || rules.length > 0 || access.of(tenant).readBytesMax !== undefined;
}

/** EXPLAIN's lines about it. */
export function judgementText({ class: name, why, estimate: of }: Judgement): string {
  const files = of.scans.reduce((sum, scan) => sum + scan.files, 0);
  const lines = [
    `Class: ${name} (${why})`,
    `Reads: ${Math.round(of.bytes)} bytes of ${files} files`,
    `Returns: ${of.rows} rows of ${of.rowBytes} bytes`,
    `Joins: ${of.joins}, aggregates: ${of.aggregates}, sorts: ${of.sorts}`,
  ];
  return `== Estimate ==\n${lines.join('\n')}\n`;
}
