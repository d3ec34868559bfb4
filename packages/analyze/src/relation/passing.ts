/** Relations through which rows pass as they are; what they ask is held to Spark's rules. */
import { fail } from '@outboard/errors';
import { quoteIfNeeded, type RelationOf, type ResolvedExpression, type ResolvedRelation } from '@outboard/plan';
import type { Context, Resolvers } from '../context.js';
import { children } from '../expression/tree.js';
import { intervalOfText } from '../functions/time-windows.js';
import { selectScope } from './select.js';

/**
 * `df.observe`: its metrics are asked for beside the query (`CheckAnalysis`, `CollectMetrics`).
 * Errors: INVALID_OBSERVED_METRICS.*, UNSUPPORTED_GENERATOR.OUTSIDE_SELECT
 */
export function resolveObserved(
  r: RelationOf<'collectMetrics'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  if (r.name === '') fail('INVALID_OBSERVED_METRICS.MISSING_NAME', { operator: 'CollectMetrics' });
  for (const metric of r.metrics) {
    const [asked, name] = metric.kind === 'alias' ? [metric.child, metric.names[0]] : [metric, undefined];
    const e = resolvers.expression(asked, selectScope(input, context));
    if (e.kind === 'generator')
      fail('UNSUPPORTED_GENERATOR.OUTSIDE_SELECT', { plan: `'CollectMetrics ${r.name}, [${e.pretty}]` });
    // A column alone keeps its name.
    const printed = e.kind === 'attribute' ? e.pretty : `${e.pretty} AS ${quoteIfNeeded(name ?? e.pretty)}`;
    checkMetric(e, `"${printed}"`, false);
  }
  return input;
}

function checkMetric(e: ResolvedExpression, expr: string, aggregated: boolean): void {
  if (e.kind === 'subquery') return;
  if (e.kind === 'window') fail('INVALID_OBSERVED_METRICS.WINDOW_EXPRESSIONS_UNSUPPORTED', { expr });
  if (e.kind === 'call' && e.volatile === true && !aggregated)
    fail('INVALID_OBSERVED_METRICS.NON_AGGREGATE_FUNC_ARG_IS_NON_DETERMINISTIC', { expr });
  if (e.kind === 'attribute' && !aggregated)
    fail('INVALID_OBSERVED_METRICS.NON_AGGREGATE_FUNC_ARG_IS_ATTRIBUTE', { expr });
  if (e.kind === 'aggregate') {
    if (aggregated) fail('INVALID_OBSERVED_METRICS.NESTED_AGGREGATES_UNSUPPORTED', { expr });
    if (e.distinct) fail('INVALID_OBSERVED_METRICS.AGGREGATE_EXPRESSION_WITH_DISTINCT_UNSUPPORTED', { expr });
    if (e.filter !== undefined) fail('INVALID_OBSERVED_METRICS.AGGREGATE_EXPRESSION_WITH_FILTER_UNSUPPORTED', { expr });
  }
  for (const child of children(e)) checkMetric(child, expr, aggregated || e.kind === 'aggregate');
}

/** `df.withWatermark`: of a DataFrame that is no stream not even the column is looked at. Error: CANNOT_PARSE_INTERVAL */
export function resolveWatermark(r: RelationOf<'watermark'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const delay = intervalOfText(r.delay);
  if (delay === undefined) return fail('CANNOT_PARSE_INTERVAL', { intervalString: `'${r.delay}'` });
  if (delay.months < 0 || delay.days < 0 || delay.microseconds < 0n) {
    const message = `requirement failed: delay threshold (${r.delay}) should not be negative.`;
    return fail('OUTBOARD_ILLEGAL_ARGUMENT', { message });
  }
  return input;
}
