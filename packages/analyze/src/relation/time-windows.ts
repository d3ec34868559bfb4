/**
 * Columns of time windows, computed below the select list or GROUP BY that calls for them (`TimeWindowing`,
 * `SessionWindowing`, `ResolveWindowTime`). Rows without a time are dropped, and a sliding window has a row for each window
 * that its time is in.
 */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  within as atPlace,
  type Expression,
  type FunctionCall,
  type NamedExpression,
  type Origin,
  type ResolvedExpression,
  type ResolvedRelation,
  types,
  type WindowSpec,
} from '@outboard/plan';
import { type Context, freshAttribute, parsed, type Resolvers } from '../context.js';
import { call, passThrough, reference } from '../expression/build.js';
import {
  fromMicros,
  isLess,
  isNotNull,
  longOf,
  minus,
  plus,
  remainder,
  sequence,
  toMicros,
  windowOf,
} from '../expression/micros.js';
import { arithmetic } from '../functions/arithmetic.js';
import {
  describeTimeWindow,
  SESSION_MARK,
  type TimeWindow,
  type TimeWindowKind,
  timeWindowKind,
  WINDOW_MARK,
} from '../functions/time-windows.js';
import type { Scope } from '../scope.js';
import { filter, project } from './nodes.js';
import { scopeOf, selectScope } from './select.js';

type Of<K extends TimeWindowKind> = Extract<TimeWindow, { kind: K }>;

/**
 * The relation with a column for each time window that the expressions call for, and the scope in which such calls are those
 * columns. Names are found among the relation's own columns first. Error: _LEGACY_ERROR_TEMP_1039.
 */
export function withTimeWindows(
  sources: readonly (Expression | WindowSpec)[],
  input: ResolvedRelation,
  context: Context,
  resolvers: Resolvers,
): { readonly input: ResolvedRelation; readonly scope: Scope } {
  let current = input;
  const made = new Map<string, Attribute>();
  const scope = (): Scope => ({
    ...scopeOf(current, context),
    attributes: input.output,
    timeWindows: made,
    fallback: { ...selectScope(current, context), attributes: [...made.values()] },
  });
  const calls = callsIn(sources, context);
  if (calls.length === 0) return { input, scope: selectScope(input, context) };
  // A window of a window is one window.
  const within = new Set(calls.flatMap(({ fn }) => walk(fn.arguments, context)).map(({ fn }) => fn));
  let windows = 0;
  for (const { fn, kind } of calls) {
    // Windows are found before their expressions are resolved: their errors' places are told here.
    const window = atPlace(fn.origin, context.owner, () => describeTimeWindow(fn, kind, scope(), resolvers));
    if (made.has(window.key)) continue;
    if (kind !== 'window_time' && !within.has(fn)) windows += 1;
    if (windows > 1) return fail('_LEGACY_ERROR_TEMP_1039');
    const added = withColumn(window, current, context);
    current = added.relation;
    made.set(window.key, added.column);
  }
  return { input: current, scope: scope() };
}

interface Call {
  readonly fn: FunctionCall & { readonly origin?: Origin };
  readonly kind: TimeWindowKind;
}

/** In the order in which they can be made: what a window is of comes before it, and the time of a window after it. */
function callsIn(sources: readonly object[], context: Context): readonly Call[] {
  const found = walk(sources, context);
  if (found.every(({ kind }) => kind !== 'window_time')) return found;
  const isOfTimes = ({ fn }: Call) => walk(fn.arguments, context).some(({ kind }) => kind === 'window_time');
  const windows = found.filter(({ kind }) => kind !== 'window_time');
  return [
    ...windows.filter((c) => !isOfTimes(c)),
    ...found.filter(({ kind }) => kind === 'window_time'),
    ...windows.filter(isOfTimes),
  ];
}

/** Without recursion: expressions nest as deep as the protocol allows. A subquery's plan has windows of its own. */
function walk(sources: readonly object[], context: Context): readonly Call[] {
  const found: Call[] = [];
  const todo: object[] = sources.toReversed();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const e = next as Expression;
    if (e.kind === 'sqlText') {
      todo.push(parsed(e, context));
      continue;
    }
    if (e.kind === 'subquery' || e.kind === 'literal') continue;
    const kind = e.kind === 'function' ? timeWindowKind(e) : undefined;
    if (kind !== undefined) found.push({ fn: e as Call['fn'], kind });
    for (const value of Object.values(next))
      if (typeof value === 'object' && value !== null) todo.push(value as object);
  }
  return found.toReversed();
}

interface Added {
  readonly relation: ResolvedRelation;
  readonly column: Attribute;
}

function withColumn(window: TimeWindow, input: ResolvedRelation, context: Context): Added {
  switch (window.kind) {
    case 'window':
      return window.length === window.slide ? tumbling(window, input, context) : sliding(window, input, context);
    case 'session_window':
      return session(window, input, context);
    case 'window_time':
      return add(input, { ...columnOf(window.name, window.time, context), nullable: true }, window.time);
    default:
      return window satisfies never;
  }
}

const columnOf = (name: string, e: ResolvedExpression, context: Context, metadata?: string): Attribute =>
  freshAttribute(context, name, e.type, e.nullable, [], metadata);

function add(input: ResolvedRelation, column: Attribute, expression: ResolvedExpression): Added {
  const item: NamedExpression = { attribute: column, expression };
  return { relation: project(input, [...input.output.map(passThrough), item]), column };
}

/** What the time's column says of itself, and the mark. */
function marked(time: ResolvedExpression, mark: string): string {
  const own = time.kind === 'attribute' && time.metadata !== undefined ? JSON.parse(time.metadata) : {};
  return JSON.stringify({ ...own, [mark]: true });
}

/** The start of the last window that begins at or before a time, in µs. */
function lastStart({ time, slide, start }: Of<'window'>): ResolvedExpression {
  const micros = toMicros(time);
  return minus(micros, remainder(minus(micros, longOf(start)), slide));
}

function windowAt(micros: ResolvedExpression, { time, length }: Of<'window'>): ResolvedExpression {
  return windowOf(fromMicros(micros, time.type), fromMicros(plus(micros, longOf(length)), time.type));
}

function tumbling(window: Of<'window'>, input: ResolvedRelation, context: Context): Added {
  const value = windowAt(lastStart(window), window);
  const column = columnOf('window', value, context, marked(window.time, WINDOW_MARK));
  return add(filter(input, isNotNull(window.time)), column, value);
}

/** The windows that may hold a time begin a slide apart; where slides do not divide the length the first may have ended. */
function sliding(window: Of<'window'>, input: ResolvedRelation, context: Context): Added {
  const { time, length, slide } = window;
  const last = lastStart(window);
  const most = (length + slide - 1n) / slide;
  const starts = sequence(last, minus(last, longOf((most - 1n) * slide)), -slide);
  const start = freshAttribute(context, 'start', types.long, false);
  const rows: ResolvedRelation = {
    kind: 'generate',
    input: filter(input, isNotNull(time)),
    generator: {
      kind: 'generator',
      name: 'explode',
      arguments: [starts],
      columns: [{ name: start.name, type: start.type, nullable: false }],
      outer: false,
      type: types.null,
      nullable: true,
      pretty: 'explode',
    },
    columns: [start],
    output: [...input.output, start],
  };
  const end = plus(reference(start), longOf(length));
  const held = length % slide === 0n ? rows : filter(rows, isLess(toMicros(time), end));
  const value = windowAt(reference(start), window);
  // Spark's rows of several windows say less of themselves.
  const column = { ...columnOf('window', value, context, marked(time, WINDOW_MARK)), nullable: true };
  const items = [...input.output.map(passThrough), { attribute: column, expression: value }];
  return { relation: project(held, items), column };
}

/** Each row is a session by itself; grouping by them makes one of those that meet (`session-windows.ts`). */
function session({ time, gap }: Of<'session_window'>, input: ResolvedRelation, context: Context): Added {
  const end = call('+', [time, gap], time.type, arithmetic('+'));
  const value = windowOf(time, end);
  const column = columnOf('session_window', value, context, marked(time, SESSION_MARK));
  const rows = filter(filter(input, isNotNull(time)), isLess(time, end));
  return add(rows, column, value);
}
