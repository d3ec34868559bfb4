/** Frames of windows: their bounds, what Spark asks of them, and how it prints them (`SpecifiedWindowFrame`, `WindowSpecDefinition`). */
import { fail, refuse } from '@outboard/errors';
import {
  type DataType,
  type FrameBound,
  fixedBounds,
  isInterval,
  isNumeric,
  quotedType,
  type ResolvedBound,
  type ResolvedExpression,
  type ResolvedSortOrder,
  type ResolvedWindow,
  typeEquals,
  types,
  type WindowFrame,
} from '@outboard/plan';
import type { Resolvers } from '../context.js';
import type { Scope } from '../scope.js';
import { canCast } from '../types/cast.js';
import { implicitCast, literal } from './build.js';
import { constantOf } from './constant.js';
import { prettyOrder } from './order.js';
import { isFoldable } from './tree.js';

/** A bound before the engine's terms for it. */
type Bound =
  | { readonly kind: 'unboundedPreceding' | 'unboundedFollowing' | 'currentRow' }
  /** `written` is what it was before it became a value of the order's type. */
  | { readonly kind: 'offset'; readonly value: ResolvedExpression; readonly written: ResolvedExpression };

export interface Frame {
  readonly unit: 'rows' | 'range';
  readonly lower: Bound;
  readonly upper: Bound;
}

export function frameOf(
  frame: WindowFrame,
  orderBy: readonly ResolvedSortOrder[],
  scope: Scope,
  resolvers: Resolvers,
): Frame {
  const { ansi } = scope.context.settings;
  const [order] = frame.unit === 'range' && orderBy.length === 1 ? orderBy : [];
  const boundOf = (b: FrameBound): Bound => {
    if (b.kind !== 'offset') return { kind: b.kind };
    const written = resolvers.expression(b.value, scope);
    const value = order === undefined ? written : ofOrder(written, order.child.type, ansi);
    return { kind: 'offset', value, written };
  };
  return { unit: frame.unit, lower: boundOf(frame.lower), upper: boundOf(frame.upper) };
}

/** Moments are reached by intervals, and dates by days; other values by a value of their own type (`WindowFrameCoercion`). */
const ofOrder = (value: ResolvedExpression, order: DataType, ansi: boolean): ResolvedExpression =>
  order.kind === 'date' || order.kind.startsWith('timestamp') || !canCast(value.type, order, ansi)
    ? value
    : implicitCast(value, order, ansi);

const isCast = ({ value, written }: Extract<Bound, { kind: 'offset' }>): boolean =>
  !typeEquals(value.type, written.type);

/** SQL's `x PRECEDING` is `-x`: the x. */
const negatedBy = (value: ResolvedExpression): ResolvedExpression | undefined =>
  value.kind === 'call' && value.name === 'negative' ? value.arguments[0] : undefined;

/** Of the DataFrame API are bounds that count backwards below zero, and still follow. */
function boundText(b: Bound): string {
  if (b.kind !== 'offset') return fixedBounds[b.kind];
  const before = isCast(b) ? undefined : negatedBy(b.written);
  return before === undefined ? `${b.written.pretty} FOLLOWING` : `${before.pretty} PRECEDING`;
}

export const frameText = ({ unit, lower, upper }: Frame): string =>
  `${unit.toUpperCase()} BETWEEN ${boundText(lower)} AND ${boundText(upper)}`;

/** As Spark's `toString` has it. */
export function frameDebug({ unit, lower, upper }: Frame): string {
  const show = (b: Bound): string => {
    if (b.kind !== 'offset') return `${b.kind.toLowerCase()}$()`;
    const before = negatedBy(b.written);
    return before === undefined ? b.written.pretty : `-${before.pretty}`;
  };
  return `specifiedwindowframe(${unit === 'rows' ? 'RowFrame' : 'RangeFrame'}, ${show(lower)}, ${show(upper)})`;
}

/** An order with its column's id, as Spark writes it where it does not clean up. */
const numbered = (o: ResolvedSortOrder): string =>
  prettyOrder(
    o.child.kind === 'attribute' ? { ...o, child: { ...o.child, pretty: `${o.child.name}#${o.child.id}` } } : o,
  );

const boundSql = (b: Bound): string => (b.kind === 'offset' ? `"${b.value.pretty}"` : `"${fixedBounds[b.kind]}"`);

function checkBound(b: Bound, location: 'lower' | 'upper', unit: Frame['unit'], sqlExpr: string): void {
  if (b.kind !== 'offset') return;
  const { value } = b;
  if (!isFoldable(value))
    fail('DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WITHOUT_FOLDABLE', {
      sqlExpr,
      location,
      expression: `"${value.pretty}"`,
    });
  const fits = unit === 'rows' ? value.type.kind === 'integer' : isNumeric(value.type) || isInterval(value.type);
  if (!fits)
    fail('DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_UNACCEPTED_TYPE', {
      sqlExpr,
      location,
      exprType: quotedType(value.type),
      expectedType:
        unit === 'rows' ? '"INT"' : '("NUMERIC" or "INTERVAL DAY TO SECOND" or "INTERVAL YEAR TO MONTH" or "INTERVAL")',
    });
}

/** Errors: DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_*, DATATYPE_MISMATCH.RANGE_FRAME_*. `spec`: the window's definition as it is printed. */
export function checkFrame(frame: Frame, spec: string, orderBy: readonly ResolvedSortOrder[]): void {
  const { unit, lower, upper } = frame;
  const sqlExpr = `"${frameText(frame)}"`;
  checkBound(lower, 'lower', unit, sqlExpr);
  checkBound(upper, 'upper', unit, sqlExpr);
  if (lower.kind === 'unboundedFollowing' || upper.kind === 'unboundedPreceding')
    fail('DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_INVALID_BOUND', {
      sqlExpr,
      lower: boundSql(lower),
      upper: boundSql(upper),
    });
  if (lower.kind === 'offset' && upper.kind === 'offset') checkPair(lower.value, upper.value, sqlExpr);
  if (unit === 'rows' || (lower.kind === 'unboundedPreceding' && upper.kind === 'unboundedFollowing')) return;
  const [first, ...others] = orderBy;
  const order = first ?? fail('DATATYPE_MISMATCH.RANGE_FRAME_WITHOUT_ORDER', { sqlExpr: `"${spec}"` });
  const by = lower.kind === 'offset' ? lower : upper;
  if (by.kind !== 'offset') return;
  if (others.length > 0)
    fail('DATATYPE_MISMATCH.RANGE_FRAME_MULTI_ORDER', {
      sqlExpr: `"${spec}"`,
      orderSpec: orderBy.map(numbered).join(','),
    });
  if (!reaches(order.child.type, by.value.type))
    fail('DATATYPE_MISMATCH.RANGE_FRAME_INVALID_TYPE', {
      sqlExpr: `"${spec}"`,
      orderSpecType: quotedType(order.child.type),
      valueBoundaryType: quotedType(by.value.type),
    });
}

function checkPair(lower: ResolvedExpression, upper: ResolvedExpression, sqlExpr: string): void {
  if (!typeEquals(lower.type, upper.type))
    fail('DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_DIFF_TYPES', {
      sqlExpr,
      lower: `"${lower.pretty}"`,
      upper: `"${upper.pretty}"`,
      lowerType: quotedType(lower.type),
      upperType: quotedType(upper.type),
    });
  const [from, to] = [constantOf(lower), constantOf(upper)];
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    fail('DATATYPE_MISMATCH.SPECIFIED_WINDOW_FRAME_WRONG_COMPARISON', { sqlExpr, comparison: 'less than or equal' });
}

/** Whether a bound of a type says how far to go from a value of the order. */
function reaches(order: DataType, bound: DataType): boolean {
  if (order.kind === 'time') return false;
  if (order.kind === 'date' && bound.kind === 'day_time_interval') return bound.start === 'day' && bound.end === 'day';
  if (order.kind === 'date') return bound.kind === 'integer' || bound.kind === 'year_month_interval';
  if (order.kind.startsWith('timestamp')) return isInterval(bound);
  return typeEquals(order, bound);
}

/** The frame in the engine's terms: before or after the row, by how much. */
export function engineFrame(frame: Frame, order: DataType | undefined): NonNullable<ResolvedWindow['frame']> {
  const lower = engineBound(frame.lower, order);
  const upper = engineBound(frame.upper, order);
  // A frame may begin behind its end, and then is empty; the engine takes such by numbers only.
  const none = literal(types.long, 0n);
  if (lower.kind === 'following' && upper.kind === 'currentRow')
    return { unit: frame.unit, lower, upper: { kind: 'following', value: none } };
  if (lower.kind === 'currentRow' && upper.kind === 'preceding')
    return { unit: frame.unit, lower: { kind: 'preceding', value: none }, upper };
  return { unit: frame.unit, lower, upper };
}

function engineBound(b: Bound, order: DataType | undefined): ResolvedBound {
  if (b.kind !== 'offset') return { kind: b.kind };
  if (isInterval(b.written.type) || (order !== undefined && isInterval(order))) return intervalBound(b);
  const n = constantOf(b.written);
  if (n === null || n === undefined || Number.isNaN(n))
    return refuse('frames of windows whose bounds are no plain numbers');
  const isWhole = Number.isInteger(n) || (order !== undefined && !['decimal', 'float', 'double'].includes(order.kind));
  const by = isWhole ? Math.trunc(n) : n;
  if (by === 0) return { kind: 'currentRow' };
  const size = Math.abs(by);
  const value = isWhole ? literal(types.long, BigInt(size)) : fraction(size, order);
  return { kind: by < 0 ? 'preceding' : 'following', value };
}

function fraction(size: number, order: DataType | undefined): ResolvedExpression {
  const text = String(size);
  if (order?.kind !== 'decimal') return literal(types.double, size);
  const [whole = '', digits = ''] = text.split('.');
  if (!/^\d+$/.test(whole) || !/^\d+$/.test(digits)) return refuse(`a frame by ${text}`);
  return literal({ kind: 'decimal', precision: whole.length + digits.length, scale: digits.length }, text);
}

function intervalBound({ value, written }: Extract<Bound, { kind: 'offset' }>): ResolvedBound {
  const before = negatedBy(written);
  const given = before ?? written;
  if (!typeEquals(value.type, written.type)) return refuse('frames whose bounds become intervals, or were such');
  if (given.kind === 'literal' && (typeof given.value === 'number' || typeof given.value === 'bigint')) {
    const n = BigInt(given.value) * (before === undefined ? 1n : -1n);
    if (n === 0n) return { kind: 'currentRow' };
    const size = n < 0n ? -n : n;
    const literalOf = { ...given, value: typeof given.value === 'bigint' ? size : Number(size) };
    return { kind: n < 0n ? 'preceding' : 'following', value: literalOf };
  }
  return before === undefined ? { kind: 'following', value: written } : { kind: 'preceding', value: before };
}
