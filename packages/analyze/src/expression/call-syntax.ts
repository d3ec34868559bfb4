/**
 * What may stand beside a function's arguments: DISTINCT, FILTER, IGNORE NULLS, WITHIN GROUP (Spark's
 * `FunctionResolution.validateFunction`, and `CheckAnalysis` for what is resolved).
 */
import { fail } from '@outboard/errors';
import type { FunctionCall, ResolvedExpression, ResolvedSortOrder } from '@outboard/plan';
import { type FunctionDefinition, wrongCount } from '../functions/define.js';
import { prettyOrder } from './order.js';
import { ofKind, semanticKey, traits } from './tree.js';

const IGNORING_NULLS = /^(first|last|any_value|first_value|last_value|nth_value|lag|lead)$/;
const LISTS = /^(listagg|string_agg)$/;
/** Functions of which the order is the input: the most frequent value, or one at a fraction of the rows. */
const INVERSE = /^(percentile_cont|percentile_disc|mode)$/;
/** Functions whose values over a window come from all of its rows at once. */
const WHOLE_WINDOW = /^(percentile_cont|percentile_disc|median)$/;

export const isInverse = (fn: FunctionCall, name: string): boolean =>
  fn.withinGroup !== undefined && INVERSE.test(name);

/** Errors: INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX, INVALID_WITHIN_GROUP_EXPRESSION. */
export function checkSyntax(
  fn: FunctionCall,
  name: string,
  kind: FunctionDefinition['kind'],
  /** The call as errors show it. */
  printed: () => string,
): void {
  const unsupported = (syntax: string): never =>
    fail('INVALID_SQL_SYNTAX.FUNCTION_WITH_UNSUPPORTED_SYNTAX', {
      prettyName: `\`${/^\w+(?=\()/.exec(printed())?.[0] ?? name}\``,
      syntax,
    });
  if (INVERSE.test(name)) checkInverse(fn, name);
  else if (fn.withinGroup !== undefined && !LISTS.test(name)) unsupported('WITHIN GROUP (ORDER BY ...)');
  if (fn.distinct && kind !== 'aggregate') unsupported('DISTINCT');
  if (fn.filter !== undefined && kind !== 'aggregate') unsupported('FILTER CLAUSE');
  if (fn.nulls === 'ignore' && !IGNORING_NULLS.test(name)) unsupported('IGNORE NULLS');
}

function checkInverse(fn: FunctionCall, name: string): void {
  const given = fn.arguments.length;
  const orders = fn.withinGroup?.length ?? 0;
  const funcName = `\`${name}\``;
  if (name !== 'mode' && given !== 1) wrongCount(name, '1', given);
  // The number that Spark tells here is the least.
  if (name === 'mode' && given > 2) wrongCount(name, '0', given);
  if (fn.distinct) fail('INVALID_WITHIN_GROUP_EXPRESSION.DISTINCT_UNSUPPORTED', { funcName });
  const complete = name === 'mode' && given > 0;
  if (!complete && orders === 0) fail('INVALID_WITHIN_GROUP_EXPRESSION.WITHIN_GROUP_MISSING', { funcName });
  if (complete && orders > 0)
    fail('INVALID_WITHIN_GROUP_EXPRESSION.WRONG_NUM_ORDERINGS', {
      funcName,
      expectedNum: '0',
      actualNum: String(orders),
    });
  if (orders > 1)
    fail('INVALID_WITHIN_GROUP_EXPRESSION.WRONG_NUM_ORDERINGS', {
      // Spark names the class of the one, and the function of the others.
      funcName: name === 'mode' ? '`Mode`' : funcName,
      expectedNum: '1',
      actualNum: String(orders),
    });
}

/** Error: INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT where different values come in the order of others. */
export function checkDistinctOrder(
  name: string,
  [value]: readonly ResolvedExpression[],
  order: readonly ResolvedSortOrder[],
): void {
  const [by, ...more] = order;
  if (by === undefined || value === undefined || !LISTS.test(name)) return;
  if (more.length === 0 && semanticKey(by.child) === semanticKey(value)) return;
  fail('INVALID_WITHIN_GROUP_EXPRESSION.MISMATCH_WITH_DISTINCT_INPUT', {
    funcName: '`listagg`',
    funcArg: `"${value.pretty}"`,
    orderingExpr: order.map((o) => `"${o.child.pretty}"`).join(', '),
  });
}

/** Error: INVALID_AGGREGATE_FILTER. */
export function checkFilter(filter: ResolvedExpression): void {
  const told = { filterExpr: `"${filter.pretty}"` };
  const { aggregate, volatile: random, window } = traits(filter);
  if (random) fail('INVALID_AGGREGATE_FILTER.NON_DETERMINISTIC', told);
  if (filter.type.kind !== 'boolean') fail('INVALID_AGGREGATE_FILTER.NOT_BOOLEAN', told);
  if (aggregate)
    fail('INVALID_AGGREGATE_FILTER.CONTAINS_AGGREGATE', {
      ...told,
      aggExpr: `"${ofKind(filter, 'aggregate')[0]?.pretty}"`,
    });
  if (window)
    fail('INVALID_AGGREGATE_FILTER.CONTAINS_WINDOW_FUNCTION', {
      ...told,
      windowExpr: `"${ofKind(filter, 'window')[0]?.pretty}"`,
    });
}

/** Error: INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC where a function of a whole window is told an order or a frame. */
export function checkWholeWindow(fn: ResolvedExpression, isOrdered: boolean, frame: string): void {
  if (fn.kind !== 'aggregate') return;
  const whole = WHOLE_WINDOW.test(fn.name) || (LISTS.test(fn.name) && fn.orderBy.length > 0);
  if (!whole || (!isOrdered && frame === 'ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING')) return;
  const given = fn.arguments.map((a) => a.pretty);
  const parts = LISTS.test(fn.name) ? [given[0], given[1] ?? 'NULL', ...fn.orderBy.map(prettyOrder)] : given;
  const name = LISTS.test(fn.name) ? 'listagg' : fn.name;
  fail('INVALID_WINDOW_SPEC_FOR_AGGREGATION_FUNC', { aggFunc: `"${name}(${parts.join(', ')})"` });
}
