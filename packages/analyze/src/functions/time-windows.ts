/**
 * `window`, `session_window`, `window_time`: calls that stand for a column of the rows below. What makes that column is in
 * `relation/time-windows.ts`; here is what a call says (Spark docs, "Built-in functions", `window`).
 */
import { fail, refuse } from '@outboard/errors';
import {
  type CalendarValue,
  DAY_TIME_FIELDS,
  type DataType,
  type FunctionCall,
  intervalOfUnits,
  isString,
  type Origin,
  type ResolvedExpression,
  type StructType,
  types,
  YEAR_MONTH_FIELDS,
} from '@outboard/plan';
import type { Resolvers } from '../context.js';
import { call, implicitCast, literal, reference } from '../expression/build.js';
import { structField } from '../expression/extract.js';
import { fromMicros, longOf, minus, toMicros } from '../expression/micros.js';
import { refuseTimeAs, unexpectedInput } from '../expression/mismatch.js';
import { semanticKey, traits } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { implicitlyCastable } from '../types/coercion.js';
import { type FunctionDefinition, special, wrongCount } from './define.js';

/** Times in µs. Those with one key are the same column. */
export type TimeWindow = { readonly key: string; readonly time: ResolvedExpression } & (
  | { readonly kind: 'window'; readonly length: bigint; readonly slide: bigint; readonly start: bigint }
  | { readonly kind: 'session_window'; readonly gap: ResolvedExpression }
  | { readonly kind: 'window_time'; readonly name: string }
);
export type TimeWindowKind = TimeWindow['kind'];

/** Marks that Spark leaves in the metadata of a column of windows; `window_time` and merging look for them. */
export const WINDOW_MARK = 'spark.timeWindow';
export const SESSION_MARK = 'spark.sessionWindow';
export const isMarkedAs = (e: ResolvedExpression, mark: string): boolean =>
  e.kind === 'attribute' && e.metadata !== undefined && e.metadata.includes(`"${mark}":true`);

const argumentCounts: Readonly<Record<TimeWindowKind, readonly number[]>> = {
  window: [2, 3, 4],
  session_window: [2],
  window_time: [1],
};

export const timeWindowKind = (fn: FunctionCall): TimeWindowKind | undefined => {
  const name = fn.name.length === 1 ? fn.name[0]?.toLowerCase() : undefined;
  return name !== undefined && Object.hasOwn(argumentCounts, name) ? (name as TimeWindowKind) : undefined;
};

type Call = FunctionCall & { readonly origin?: Origin };

/**
 * What a call says. Errors: WRONG_NUM_ARGS, DATATYPE_MISMATCH.*, CANNOT_PARSE_INTERVAL, _LEGACY_ERROR_TEMP_1040 (a gap's
 * type), _1207 (a duration that is no literal), _3101 (no window's column), _3231 (months).
 */
export function describeTimeWindow(fn: Call, kind: TimeWindowKind, scope: Scope, resolvers: Resolvers): TimeWindow {
  const counts = argumentCounts[kind];
  if (!counts.includes(fn.arguments.length)) {
    return wrongCount(kind, counts.length === 1 ? String(counts[0]) : `[${counts.join(', ')}]`, fn.arguments.length);
  }
  const [given, ...rest] = fn.arguments.map((a) => resolvers.expression(a, scope)) as [
    ResolvedExpression,
    ...ResolvedExpression[],
  ];
  switch (kind) {
    case 'window_time': {
      const name = `window_time(${given.pretty})`;
      if (given.type.kind !== 'struct') return unexpectedInput(`"${name}"`, 0, '"STRUCT"', given);
      return { kind, name, time: windowTime(given), key: `${kind} ${semanticKey(given)}` };
    }
    case 'window': {
      const [length = 0n, slide = length, start = 0n] = rest.map(duration);
      const pretty = `window(${[given.pretty, length, slide, start].join(', ')})`;
      const time = timeOf(given, pretty, fn, scope);
      checkDurations(pretty, length, slide, start);
      return { kind, time, length, slide, start, key: [kind, semanticKey(time), length, slide, start].join(' ') };
    }
    case 'session_window': {
      const gap = gapOf(rest[0] as ResolvedExpression);
      const time = timeOf(given, `sessionwindow(${given.pretty}, ${rest[0]?.pretty})`, fn, scope);
      return { kind, time, gap, key: [kind, semanticKey(time), semanticKey(gap)].join(' ') };
    }
    default:
      return kind satisfies never;
  }
}

const isMoment = (kind: string | undefined): boolean => kind === 'timestamp' || kind === 'timestamp_ntz';
const isWindowType = (type: StructType): boolean => {
  const [start, end, more] = type.fields;
  return start?.name === 'start' && end?.name === 'end' && more === undefined && isMoment(end.type.kind);
};

/** The last moment that is inside of a window. */
function windowTime(window: ResolvedExpression): ResolvedExpression {
  if (!isMarkedAs(window, WINDOW_MARK) && !isMarkedAs(window, SESSION_MARK))
    return fail('_LEGACY_ERROR_TEMP_3101', {
      // Spark prints the column's id here.
      windowTime: `window_time(${window.pretty}${window.kind === 'attribute' ? `#${window.id}` : ''})`,
    });
  const end = structField(window, 'end', true);
  return fromMicros(minus(toMicros(end), longOf(1n)), end.type);
}

/** A moment, or a window's own: windows of windows are made so. */
function timeOf(given: ResolvedExpression, pretty: string, { origin }: Call, scope: Scope): ResolvedExpression {
  const placed = { ...(origin && { origin }), ...(scope.context.owner && { owner: scope.context.owner }) };
  const { type } = given;
  const { aggregate, window, generator } = traits(given);
  // Rows are chosen by the time before anything is counted.
  if (aggregate || window || generator)
    return fail('INVALID_WHERE_CONDITION', {
      condition: `"(${given.pretty} IS NOT NULL)"`,
      expressionList: given.pretty,
    });
  if (isMoment(type.kind)) return given;
  if (type.kind === 'struct' && isWindowType(type)) return windowTime(given);
  refuseTimeAs(types.timestamp, given);
  if (implicitlyCastable(type, types.timestamp))
    return { ...implicitCast(given, types.timestamp, scope.context.settings.ansi), ...placed };
  const moments =
    '"(TIMESTAMP OR TIMESTAMP WITHOUT TIME ZONE)" or "STRUCT<start: TIMESTAMP, end: TIMESTAMP>" or "STRUCT<start: TIMESTAMP_NTZ, end: TIMESTAMP_NTZ>"';
  return unexpectedInput(`"${pretty}"`, 0, `(${moments})`, given);
}

const LONG_MAX = 9_223_372_036_854_775_807n;

function checkDurations(pretty: string, length: bigint, slide: bigint, start: bigint): void {
  const sqlExpr = `"${pretty}"`;
  for (const [name, value] of [
    ['window_duration', length],
    ['slide_duration', slide],
  ] as const) {
    if (value <= 0n)
      fail('DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE', {
        sqlExpr,
        exprName: `\`${name}\``,
        valueRange: `(0, ${LONG_MAX}]`,
        currentValue: `${value}L`,
      });
  }
  const violated = (left: string, value: bigint, constraint: string, right: string, bound: bigint): never =>
    fail('DATATYPE_MISMATCH.PARAMETER_CONSTRAINT_VIOLATION', {
      sqlExpr,
      leftExprName: `\`${left}\``,
      leftExprValue: `${value}L`,
      constraint,
      rightExprName: `\`${right}\``,
      rightExprValue: `${bound}L`,
    });
  const distance = start < 0n ? -start : start;
  if (slide > length) violated('slide_duration', slide, '<=', 'window_duration', length);
  if (distance >= slide) violated('abs(start_time)', distance, '<', 'slide_duration', slide);
}

const DAY_US = 86_400_000_000n;
/** As `intervalOfUnits`; undefined where the text is none. */
export function intervalOfText(written: string): CalendarValue | undefined {
  const found = intervalOfUnits(written);
  return 'fault' in found ? undefined : found;
}

// Of texts that are no literals; only seconds have fractions.
const TERM =
  '[+-]?\\s*(?:\\d+\\.\\d{1,9}\\s+seconds?|\\d+\\s+(?:year|month|week|day|hour|minute|second|millisecond|microsecond)s?)';

function duration(e: ResolvedExpression): bigint {
  if (e.kind !== 'literal' || e.value === null) return fail('_LEGACY_ERROR_TEMP_1207');
  if (e.type.kind === 'integer' || e.type.kind === 'long') return BigInt(e.value as number | bigint);
  if (!isString(e.type)) return fail('_LEGACY_ERROR_TEMP_1207');
  const interval = String(e.value);
  const found = intervalOfText(interval);
  if (found === undefined) return fail('CANNOT_PARSE_INTERVAL', { intervalString: `'${interval}'` });
  if (found.months !== 0) return fail('_LEGACY_ERROR_TEMP_3231', { interval });
  return BigInt(found.days) * DAY_US + found.microseconds;
}

/** Text that is no interval is NULL, and a session whose gap is NULL is none. */
const GAP_SQL = `CASE WHEN regexp_full_match(lower(trim($0)), '(interval\\s+)?${TERM}(\\s+${TERM})*') THEN TRY_CAST(regexp_replace(regexp_replace(lower(trim($0)), '^interval\\s+', ''), '([+-])\\s+', '\\1', 'g') AS INTERVAL) END`;

/** Unlike a window's length a gap is counted by the calendar: days of the session's time zone, and months. */
function gapOf(e: ResolvedExpression): ResolvedExpression {
  if (e.type.kind === 'calendar_interval') return e;
  if (e.type.kind === 'null') return literal(types.calendarInterval, null);
  if (!isString(e.type)) return fail('_LEGACY_ERROR_TEMP_1040', { dt: className(e.type) });
  if (e.kind !== 'literal') return call('interval_of_text', [e], types.calendarInterval, GAP_SQL, { nullable: true });
  return literal(types.calendarInterval, e.value === null ? null : (intervalOfText(String(e.value)) ?? null));
}

/** A type by the name of its class, intervals with the numbers of their fields: `DayTimeIntervalType(0,3)`. */
function className(type: DataType): string {
  const name = `${type.kind.replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase())}Type`;
  if (type.kind !== 'day_time_interval' && type.kind !== 'year_month_interval') return name;
  const fields: readonly string[] = type.kind === 'day_time_interval' ? DAY_TIME_FIELDS : YEAR_MONTH_FIELDS;
  return `${name}(${fields.indexOf(type.start)},${fields.indexOf(type.end)})`;
}

/** Where nothing has made the column that a call stands for, none does. */
export const timeWindowFunctions: readonly FunctionDefinition[] = [
  special(Object.keys(argumentCounts).join(' '), (fn, name, scope, resolvers) => {
    const made = scope.timeWindows;
    // ORDER BY and HAVING do not look behind the select list for a window's time.
    const { fallback: _, ...own } = scope;
    const window = describeTimeWindow(fn, name as TimeWindowKind, made === undefined ? own : scope, resolvers);
    const column = made?.get(window.key);
    return column === undefined ? refuse(`${name} outside of a select list and GROUP BY`) : reference(column);
  }),
];
