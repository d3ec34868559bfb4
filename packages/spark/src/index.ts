/** Typed plan → one statement for Apache Spark, with all that it reads beside it: nothing in it has to be known there. */
import type { ResolvedRelation } from '@outboard/plan';
import { column } from './expression.js';
import { Writer } from './relation.js';
import type { Source } from './source.js';

export type { Source, SourceColumn } from './source.js';

export interface SparkStatement {
  readonly sql: string;
  readonly sources: readonly Source[];
  /** The result's columns, by position. */
  readonly names: readonly string[];
  /** `df.show()`'s way of printing, where it was asked for. */
  readonly show?: { readonly rows: number; readonly truncate: number; readonly vertical: boolean };
}

/** @throws UNSUPPORTED_FEATURE.OUTBOARD for what has no form in Spark's SQL, or not the same meaning */
export function sparkStatement(plan: ResolvedRelation): SparkStatement {
  if (plan.kind === 'show' && plan.style !== 'html') {
    const { rows, truncate, style, input } = plan;
    return { ...sparkStatement(input), show: { rows, truncate, vertical: style === 'vertical' } };
  }
  const writer = new Writer();
  const body = writer.select(plan);
  const list = plan.output.map(({ id }, i) => `${column(id)} AS o${i}`).join(', ') || '1 AS no_columns';
  const names = plan.output.map(({ name }) => name);
  // What sorts must stay outermost: around it only names are changed, which keeps the order.
  return { sql: `SELECT ${list} FROM (${body}) AS result`, sources: writer.sources.list, names };
}
