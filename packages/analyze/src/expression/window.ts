/** Window expressions: frames by Spark's defaults, named windows, printed form. */
import { fail, refuse } from '@outboard/errors';
import {
  contains,
  type DataType,
  type Expression,
  type FrameBound,
  fixedBounds,
  isInterval,
  isOrderable,
  quotedType,
  type ResolvedBound,
  type ResolvedExpression,
  type ResolvedSortOrder,
  type ResolvedWindow,
  sqlName,
  typeEquals,
  types,
  type WindowSpec,
  within,
} from '@outboard/plan';
import type { Resolvers } from '../context.js';
import type { Scope } from '../scope.js';
import { checkWholeWindow } from './call-syntax.js';
import { resolveFunction } from './function.js';
import { prettyOrder, resolveOrder } from './order.js';
import { refuseUserFunctions } from './user-function.js';

/** The engine's function for the window; a cast or the like around an aggregate is not one. */
function functionOf(e: ResolvedExpression): ResolvedWindow['function'] {
  if (e.kind === 'aggregate' || e.kind === 'windowFunction') return e;
  refuseUserFunctions(e, 'Window');
  return fail('UNSUPPORTED_EXPR_FOR_WINDOW', { sqlExpr: `"${e.pretty}"` });
}

export function resolveWindow(
  e: Extract<Expression, { kind: 'window' }>,
  scope: Scope,
  resolvers: Resolvers,
): ResolvedExpression {
  const spec = withBase(e.spec, scope);
  const fn = functionOf(
    e.function.kind === 'function'
      ? resolveFunction(e.function, scope, resolvers, true)
      : resolvers.expression(e.function, scope),
  );
  const partitionBy = spec.partitionBy.map((p) => resolvers.expression(p, scope));
  if (partitionBy.some((p) => contains(p.type, 'calendar_interval'))) refuse('windows by calendar intervals');
  const unordered = partitionBy.find((p) => !isOrderable(p.type));
  if (unordered !== undefined)
    within(unordered.origin, unordered.owner, () =>
      fail('EXPRESSION_TYPE_IS_NOT_ORDERABLE', {
        expr: `"${unordered.pretty}"`,
        exprType: quotedType(unordered.type),
      }),
    );
  const orderBy = spec.orderBy.map((o) => resolveOrder(o, scope, resolvers));
  const rows = fn.kind === 'windowFunction' && fn.name !== 'nth_value' && fn.name !== 'cume_dist';
  const offsetFunction = fn.name === 'lag' || fn.name === 'lead';
  const given = offsetFunction ? undefined : spec.frame;
  const frame = given && {
    unit: given.unit,
    lower: bound(given.lower, scope, resolvers),
    upper: bound(given.upper, scope, resolvers),
  };
  const printedFrame = (() => {
    if (offsetFunction) return `ROWS BETWEEN ${offsetText(fn)} AND ${offsetText(fn)}`;
    if (given !== undefined)
      return `${given.unit.toUpperCase()} BETWEEN ${boundText(given.lower, scope, resolvers)} AND ${boundText(given.upper, scope, resolvers)}`;
    if (rows) return 'ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW';
    return orderBy.length > 0
      ? 'RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW'
      : 'ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING';
  })();
  const parts = [
    ...(partitionBy.length > 0 ? [`PARTITION BY ${partitionBy.map((p) => p.pretty).join(', ')}`] : []),
    ...(orderBy.length > 0 ? [`ORDER BY ${orderBy.map(prettyOrder).join(', ')}`] : []),
    printedFrame,
  ];
  const ignores = fn.name === 'nth_value' && fn.nulls === 'ignore' ? ' ignore nulls' : '';
  const pretty = `${fn.pretty}${ignores} OVER (${parts.join(' ')})`;
  checkWindow(fn, pretty, orderBy.length > 0);
  checkWholeWindow(fn, orderBy.length > 0, printedFrame);
  within(e.spec.origin, scope.context.owner, () => checkFrame(frame, printedFrame, parts, orderBy));
  const made = {
    kind: 'window' as const,
    function: fn,
    partitionBy,
    orderBy,
    type: fn.type,
    nullable: fn.nullable,
    pretty,
  };
  return frame === undefined ? made : { ...made, frame };
}

/** What Spark does not compute over windows, and what has no meaning there without an order. */
function checkWindow(fn: ResolvedWindow['function'], pretty: string, isOrdered: boolean): void {
  if (fn.kind === 'aggregate' && fn.distinct)
    fail('DISTINCT_WINDOW_FUNCTION_UNSUPPORTED', { windowExpr: `"${pretty}"` });
  if (fn.kind === 'aggregate' && fn.filter !== undefined) fail('_LEGACY_ERROR_TEMP_1030');
  if (fn.kind === 'windowFunction' && !isOrdered)
    fail('_LEGACY_ERROR_TEMP_1037', { wf: fn.arguments.length === 0 ? `${fn.name}()` : fn.pretty });
}

/** Where a bound stands: before the current row below zero, after it above. */
function place(b: ResolvedBound): number | undefined {
  if (b.kind === 'currentRow') return 0;
  if (b.kind === 'unboundedPreceding') return Number.NEGATIVE_INFINITY;
  if (b.kind === 'unboundedFollowing') return Number.POSITIVE_INFINITY;
  if (!('value' in b) || b.value.kind !== 'literal') return undefined;
  return (b.kind === 'preceding' ? -1 : 1) * Number(b.value.value);
}

/** An order with its column's id, as Spark writes it where it does not clean up. */
const numbered = (o: ResolvedSortOrder): string =>
  prettyOrder(
    o.child.kind === 'attribute' ? { ...o, child: { ...o.child, pretty: `${o.child.name}#${o.child.id}` } } : o,
  );

/** A bound and its type, as errors print them. */
const boundsOf = (kind: string, e: ResolvedExpression, side: 'lower' | 'upper'): Record<string, string> => ({
  [side]: `"${kind === 'preceding' ? `(- ${e.pretty})` : e.pretty}"`,
  [`${side}Type`]: `"${sqlName(e.type)}"`,
});

function checkFrame(
  frame: ResolvedWindow['frame'],
  printed: string,
  spec: readonly string[],
  orderBy: readonly ResolvedSortOrder[],
): void {
  if (frame === undefined) return;
  const { lower: from, upper: to } = frame;
  if ('value' in from && 'value' in to && isInterval(from.value.type) && !typeEquals(from.value.type, to.value.type))
    fail('DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_DIFF_TYPES', {
      sqlExpr: `"${printed}"`,
      ...boundsOf(from.kind, from.value, 'lower'),
      ...boundsOf(to.kind, to.value, 'upper'),
    });
  const [lower, upper] = [place(frame.lower), place(frame.upper)];
  if (lower !== undefined && upper !== undefined && lower > upper)
    fail('DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON', {
      sqlExpr: `"${printed}"`,
      comparison: 'less than or equal',
    });
  const byValue = 'value' in frame.lower || 'value' in frame.upper;
  if (frame.unit === 'range' && byValue && orderBy.length > 1)
    fail('DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER', {
      sqlExpr: `"(${spec.join(' ')})"`,
      orderSpec: orderBy.map(numbered).join(','),
    });
  const [order] = orderBy;
  if (frame.unit === 'range' && order !== undefined)
    for (const b of [frame.lower, frame.upper])
      if ('value' in b) checkReach(order.child.type, b.value.type, `"(${spec.join(' ')})"`);
}

/** Whether a frame can reach so far from a value of the order. */
function checkReach(order: DataType, bound: DataType, sqlExpr: string): void {
  const fits = order.kind !== 'time' && (!order.kind.startsWith('timestamp') || isInterval(bound));
  if (!fits)
    fail('DATATYPE_MISMATCH.RANGE_FRAME_INVALID_TYPE', {
      sqlExpr,
      orderSpecType: quotedType(order),
      valueBoundaryType: quotedType(bound.kind === 'long' ? types.integer : bound),
    });
}

const offsetText = (fn: ResolvedWindow['function']): string => {
  const given = fn.arguments[1];
  const offset = given?.kind === 'literal' ? Number(given.value) : 1;
  return `${fn.name === 'lag' ? -offset : offset} FOLLOWING`;
};

function withBase(spec: WindowSpec, scope: Scope): WindowSpec {
  if (spec.base === undefined) return spec;
  const base = scope.windows?.[spec.base] ?? scope.windows?.[spec.base.toLowerCase()];
  if (base === undefined)
    return fail('MISSING_WINDOW_SPECIFICATION', {
      windowName: spec.base,
      docroot: 'https://spark.apache.org/docs/latest',
    });
  const full = withBase(base, scope);
  const frame = spec.frame ?? full.frame;
  const merged = {
    partitionBy: [...full.partitionBy, ...spec.partitionBy],
    orderBy: [...full.orderBy, ...spec.orderBy],
  };
  return frame === undefined ? merged : { ...merged, frame };
}

function bound(b: FrameBound, scope: Scope, resolvers: Resolvers): ResolvedBound {
  if (b.kind !== 'offset') return { kind: b.kind };
  const value = resolvers.expression(b.value, scope);
  const before = negatedBy(value);
  const given = before ?? value;
  if (given.kind === 'literal' && (typeof given.value === 'number' || typeof given.value === 'bigint')) {
    const n = BigInt(Math.trunc(Number(given.value))) * (before === undefined ? 1n : -1n);
    if (n === 0n) return { kind: 'currentRow' };
    const size = n < 0n ? -n : n;
    const literal = given.type.kind.endsWith('_interval')
      ? { ...given, value: typeof given.value === 'bigint' ? size : Number(size) }
      : { ...given, type: types.long, value: size };
    return { kind: n < 0n ? 'preceding' : 'following', value: literal };
  }
  if (before !== undefined) return { kind: 'preceding', value: before };
  return value.type.kind.endsWith('_interval')
    ? { kind: 'following', value }
    : refuse('window frames whose bounds are no literals');
}

/** SQL's `x PRECEDING` comes as `negative(x)`: the x. */
const negatedBy = (value: ResolvedExpression): ResolvedExpression | undefined =>
  value.kind === 'call' && value.name === 'negative' ? value.arguments[0] : undefined;

function boundText(b: FrameBound, scope: Scope, resolvers: Resolvers): string {
  if (b.kind !== 'offset') return fixedBounds[b.kind];
  const value = resolvers.expression(b.value, scope);
  const before = negatedBy(value);
  if (before !== undefined) return `${before.pretty} PRECEDING`;
  // Of the DataFrame API, which counts backwards below zero.
  return `${value.pretty} FOLLOWING`;
}
