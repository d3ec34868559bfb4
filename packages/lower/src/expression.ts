/** Typed expressions as the engine's SQL. */
import { fail, refuse } from '@outboard/errors';
import {
  type AttributeId,
  filled,
  fixedBounds,
  isNumeric,
  orderKey,
  type ResolvedAggregate,
  type ResolvedCall,
  type ResolvedExpression,
  type ResolvedLambda,
  type ResolvedRelation,
  type ResolvedSortOrder,
  type ResolvedSubquery,
  type ResolvedWindow,
  type ResolvedWindowFunction,
  type SqlTemplate,
} from '@outboard/plan';
import { literalSql } from './literal.js';
import { marked, noteFailure, type Place, type PlacesFound, placeOf } from './places.js';
import { unsignedSql } from './zero.js';
import { castIn } from './zoned-cast.js';

export interface Lowering {
  readonly ansi: boolean;
  readonly timeZone: string;
  readonly lastKeyWins: boolean;
  /** How deep in an expression the writing is, and the place of the innermost part that has one. */
  readonly nesting: { levels: number; place?: Place };
  /** Within the engine's lambdas, the place of the element. */
  readonly element?: string;
  /** Where what is written may fail. */
  readonly places: PlacesFound;
  /** A relation as a SELECT, a part of a statement. */
  select(relation: ResolvedRelation): string;
  /** A relation as a statement of its own. */
  query(relation: ResolvedRelation): string;
}

export const column = (id: AttributeId | number): string => `c${id}`;

/** The engine takes no subquery within a lambda: where what is written has lambdas, subqueries get names outside of them. */
function withoutSubqueries(args: readonly string[], write: (args: readonly string[]) => string): string {
  const sql = write(args);
  const isQuery = (arg: string) => /\((SELECT|WITH) /.test(arg);
  if (!args.some(isQuery) || !sql.includes('lambda ') || sql.includes('<<')) return sql;
  const named = args.flatMap((arg, i) => (isQuery(arg) ? [`'a${i}': ${arg}`] : []));
  const inner = write(args.map((arg, i) => (isQuery(arg) ? `sub_.a${i}` : arg)));
  return `list_transform([{${named.join(', ')}}], lambda sub_: ${inner})[1]`;
}

/** The engine's lambdas may take one parameter more, the element's place; it is there where the body asks for it. */
function lambdaSql(e: ResolvedLambda, to: Lowering): string {
  const parameters = e.parameters.map((p) => column(p.id));
  const [first, second] = e.parameters;
  const place = second?.type.kind === 'integer' ? column(second.id) : `at${first?.id}_`;
  const element = to.element === undefined ? place : `hash(${to.element}, ${place})`;
  const body = expressionSql(e.body, { ...to, element });
  const more = parameters.includes(place) || !body.includes(place) ? [] : [place];
  return `lambda ${[...parameters, ...more].join(', ')}: ${body}`;
}

/** Fills `$0`, `$1`, `$*` of a template. */
function fill(
  template: SqlTemplate,
  args: readonly string[],
  e: { arguments: readonly ResolvedExpression[]; type: ResolvedExpression['type']; distinct?: boolean },
  to: Lowering,
): string {
  const write = (given: readonly string[]) =>
    filled(template, given, {
      arguments: e.arguments,
      type: e.type,
      ansi: to.ansi,
      timeZone: to.timeZone,
      lastKeyWins: to.lastKeyWins,
      ...(to.element !== undefined && { element: to.element }),
      distinct: e.distinct === true,
      cast: castIn(to.timeZone),
    });
  const hasLambdas = typeof template === 'function' || template.includes('lambda ');
  return hasLambdas ? withoutSubqueries(args, write) : write(args);
}

/**
 * The engine's optimizer takes cubic time over the depth of one expression (a chain of 400 `*`: 6 s, of 1,000: 100 s), and
 * no limit of time stops it. AND and OR are flat to it and to this count; columns computed from columns are, too.
 */
const LEVELS_MAX = 256;
/** Some casts name their operand several times, so nested ones would grow as a power of their depth. */
const CHARACTERS_MAX = 8_000_000;

/** Error: UNSUPPORTED_FEATURE.OUTBOARD also where the expression is too deep or too long for the engine. */
export function expressionSql(e: ResolvedExpression, to: Lowering): string {
  if (to.nesting.levels >= LEVELS_MAX) return refuse(`expressions nested deeper than ${LEVELS_MAX} levels`);
  const { place: around } = to.nesting;
  to.nesting.levels += 1;
  if (e.origin !== undefined) to.nesting.place = placeOf(e, e.origin);
  noteFailure(e, to.nesting.place, to);
  const written = write(e, to);
  const sql = e.origin === undefined ? written : marked(written, placeOf(e, e.origin), to.places);
  to.nesting.levels -= 1;
  if (around === undefined) delete to.nesting.place;
  else to.nesting.place = around;
  if (sql.length > CHARACTERS_MAX) return refuse(`expressions longer than ${CHARACTERS_MAX} characters of SQL`);
  return sql;
}

function write(e: ResolvedExpression, to: Lowering): string {
  switch (e.kind) {
    case 'literal':
      return literalSql(e.type, e.value);
    case 'attribute':
      return column(e.id);
    case 'cast':
      return castOf(e, to);
    case 'call':
      if (e.name === 'and' || e.name === 'or') return chainSql(e, to);
      if (isNegation(e) && asksIn(e.arguments[0])) return negatedSql(e.arguments[0], to);
      return fill(e.template, argumentsSql(e.arguments, to), e, to);
    case 'case': {
      const branches = e.branches
        .map((b) => `WHEN ${expressionSql(b.when, to)} THEN ${expressionSql(b.value, to)}`)
        .join(' ');
      return `CASE ${branches}${e.otherwise === undefined ? '' : ` ELSE ${expressionSql(e.otherwise, to)}`} END`;
    }
    case 'aggregate':
      return withModifiers(e, to, '');
    case 'window':
      return windowSql(e, to);
    case 'windowFunction':
      return fail('WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE', { funcName: `"${e.pretty}"` });
    case 'subquery': {
      if (e.taken === undefined) return subquerySql(e, to);
      const taken = e.taken.map((t) => `${expressionSql(t.expression, to)} AS ${column(t.attribute.id)}`);
      return `(SELECT ${subquerySql(e, to)} FROM (SELECT ${taken.join(', ')}))`;
    }
    case 'lambda':
      return lambdaSql(e, to);
    case 'generator':
      return refuse(`${e.name} inside of an expression`);
    default:
      return e satisfies never;
  }
}

type Write = (e: ResolvedExpression, to: Lowering) => string;

/** A tree of ANDs or of ORs flat, in the order in which they are written. */
function chainSql(e: ResolvedCall, to: Lowering, write: Write = expressionSql, word = e.name): string {
  const terms: string[] = [];
  const todo: ResolvedExpression[] = [e];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (next.kind === 'call' && next.name === e.name) todo.push(...next.arguments.toReversed());
    else terms.push(write(next, to));
  }
  return `(${terms.join(word === 'and' ? ' AND ' : ' OR ')})`;
}

function subquerySql(e: ResolvedSubquery, to: Lowering): string {
  switch (e.form) {
    case 'scalar':
      return `(${to.query(e.plan)})`;
    case 'exists':
      return `EXISTS (${to.query(e.plan)})`;
    case 'in':
      return isThereSql(e, to, false);
    default:
      return e.form satisfies never;
  }
}

const isIn = (e: ResolvedExpression | undefined): e is ResolvedSubquery => e?.kind === 'subquery' && e.form === 'in';
const isNullLiteral = (e: ResolvedExpression | undefined): boolean =>
  e?.kind === 'cast' ? isNullLiteral(e.child) : e?.kind === 'literal' && e.value === null;
/** NOT, or what Spark makes one of. */
const isNegation = (e: ResolvedCall): e is ResolvedCall & { readonly arguments: readonly [ResolvedExpression] } =>
  e.name === 'not' || e.name === '!' || (e.name === '=' && isFalse(e.arguments[1]));
const isFalse = (e: ResolvedExpression | undefined): boolean => e?.kind === 'literal' && e.value === false;
const asksIn = (e: ResolvedExpression): boolean =>
  isIn(e) || (e.kind === 'call' && (e.name === 'and' || e.name === 'or' || isNegation(e)) && e.arguments.some(asksIn));

/** IN over a subquery as SQL has it: unknown where a NULL might be the value. */
function inSql({ values, plan }: ResolvedSubquery, to: Lowering): string {
  const [only = 'NULL', ...more] = argumentsSql(values, to);
  return `(${more.length === 0 ? only : `(${[only, ...more].join(', ')})`} IN (${to.query(plan)}))`;
}

/**
 * Spark asks whether there is such a row instead, of which what is unknown is none, and behind NOT one (`RewritePredicateSubquery`);
 * only a NULL that is written out stays unknown.
 */
function isThereSql(e: ResolvedSubquery, to: Lowering, unknown: boolean): string {
  if (isNullLiteral(e.values[0])) return inSql(e, to);
  if (!e.correlated || e.values.length === 1) return `coalesce(${inSql(e, to)}, ${unknown})`;
  // The engine looks for one value only in what depends on the row.
  const keys = e.values.map((_, i) => `k${i}`);
  const same = argumentsSql(e.values, to).map((value, i) => `coalesce(${value} = ${keys[i]}, ${unknown})`);
  return `EXISTS (SELECT 1 FROM (${to.query(e.plan)}) AS asked_(${keys.join(', ')}) WHERE ${same.join(' AND ')})`;
}

/** NOT, brought to the IN that it is of as Spark brings it (`BooleanSimplification`). */
function negatedSql(e: ResolvedExpression, to: Lowering): string {
  if (isIn(e)) return `(NOT ${isThereSql(e, to, true)})`;
  if (e.kind !== 'call' || !asksIn(e)) return `(NOT ${expressionSql(e, to)})`;
  if (isNegation(e)) return expressionSql(e.arguments[0], to);
  return chainSql(e, to, negatedSql, e.name === 'and' ? 'or' : 'and');
}

/** What rows are kept by, where unknown is as good as false: the engine joins by IN and NOT IN where they stand by themselves. */
export function conditionSql(e: ResolvedExpression, to: Lowering): string {
  const plain = (x: ResolvedExpression | undefined): x is ResolvedSubquery =>
    isIn(x) && !(x.correlated && x.values.length > 1);
  if (plain(e)) return inSql(e, to);
  if (e.kind !== 'call') return expressionSql(e, to);
  if (e.name === 'and') return chainSql(e, to, conditionSql);
  const [child] = e.arguments;
  return isNegation(e) && plain(child) ? `(NOT ${inSql(child, to)})` : expressionSql(e, to);
}

const argumentsSql = (args: readonly ResolvedExpression[], to: Lowering): string[] =>
  args.map((a) => expressionSql(a, to));

function castOf(e: Extract<ResolvedExpression, { kind: 'cast' }>, to: Lowering): string {
  return castIn(to.timeZone)(expressionSql(e.child, to), e.child.type, e.type, e.mode);
}

const directionSql = (o: ResolvedSortOrder): string =>
  ` ${o.descending ? 'DESC' : 'ASC'} NULLS ${o.nullsFirst ? 'FIRST' : 'LAST'}`;

/** The engine gives back what it sorted by, without the sign of zeros: so what it sorts by is not the column itself. */
const keySql = (o: ResolvedSortOrder, to: Lowering): string =>
  orderKey(expressionSql(o.child, to), o.child.type, unsignedSql);

/** Whether it may be another thing for another row: it names a column that is no lambda's parameter, asks a query, or draws. */
function variesByRow(text: string): boolean {
  const sql = text.replace(/'(?:[^']|'')*'/g, "''");
  const parameters = new Set([...sql.matchAll(/lambda ([^:]+):/g)].flatMap(([, names = '']) => names.split(', ')));
  return /\(SELECT |\(\)/.test(sql) || [...sql.matchAll(/\bc\d+\b/g)].some(([name]) => !parameters.has(name));
}

/** What is written as a literal, though it need be none: `try_validate_utf8('0')`. The engine takes such a key for a place, or not at all. */
const isLiteral = (sql: string): boolean => /^(?:\d+|'(?:[^']|'')*')$/.test(sql);

/** ` ORDER BY …` of what `sorts`. */
export function orderedBy(
  order: readonly ResolvedSortOrder[],
  to: Lowering,
  sorts: (sql: string) => boolean = (sql) => !isLiteral(sql),
): string {
  const keys = order.flatMap((o) => {
    const key = keySql(o, to);
    return o.child.kind !== 'literal' && sorts(key) ? [`${key}${directionSql(o)}`] : [];
  });
  return keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`;
}

/**
 * Fills an aggregate's template: each `<<f(x)>>` is a call of the engine, which gets DISTINCT, ORDER BY, FILTER and
 * OVER. `<<f(x)!nonnull>>` leaves out NULLs, by the filter.
 */
function withModifiers(e: ResolvedAggregate | ResolvedWindowFunction, to: Lowering, over: string): string {
  const args = argumentsSql(e.arguments, to);
  // Arguments stand in only at the end, so that nothing in them is taken for a mark.
  const marked = args.map((_, i) => `\u0001${i}\u0001`);
  const isAggregate = e.kind === 'aggregate';
  const filter = isAggregate && e.filter !== undefined ? expressionSql(e.filter, to) : undefined;
  const withCalls = fill(e.template, marked, e, to).replace(/<<(.*?)>>/gs, (_, inner: string) => {
    const leavesOut = inner.endsWith('!nonnull');
    let call = leavesOut ? inner.slice(0, -'!nonnull'.length) : inner;
    // The engine knows IGNORE NULLS over windows only.
    const nonNull = leavesOut || (e.nulls === 'ignore' && over === '');
    // All rows count for a literal, but as one where only different values do.
    if (isAggregate && e.distinct) call = call.replace('count(*)', `count(${marked[0]})`);
    if (isAggregate && e.distinct && !call.includes('(DISTINCT ')) call = call.replace('(', '(DISTINCT ');
    // Different values come in no order of their own: in theirs, so that the same rows give the same again. Any other is not theirs.
    const values = [`${marked[0]}`, `hex(${marked[0]})`].find((text) => call.startsWith(`list(DISTINCT ${text}`));
    const order = isAggregate ? e.orderBy : [];
    const own = values !== undefined && variesByRow(args[0] ?? '');
    const extra = own
      ? ` ORDER BY ${values}${order[0] === undefined ? '' : directionSql(order[0])}`
      : orderedBy(order, to, variesByRow);
    // Over a window the engine's first and last are no aggregates: they take IGNORE NULLS and no filter.
    const ignores = over !== '' && (e.nulls === 'ignore' || (nonNull && /^(first|last)\(/.test(call)));
    const nulls = ignores ? ' IGNORE NULLS' : '';
    call = `${call.slice(0, -1)}${extra}${nulls})`;
    const conditions = [
      ...(filter === undefined ? [] : [filter]),
      ...(nonNull && !ignores ? [`${args[0]} IS NOT NULL`] : []),
    ];
    return `${call}${conditions.length === 0 ? '' : ` FILTER (WHERE ${conditions.join(' AND ')})`}${over}`;
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark is chosen because no SQL holds it
  return withCalls.replace(/\u0001(\d+)\u0001/g, (_, i: string) => args[Number(i)] ?? 'NULL');
}

/**
 * Of a window without an order the engine may group what it computes a second time, and join that: where the second time comes out
 * otherwise, rows get lost. An order prevents it.
 */
const WHOLE = 'ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING';
const isWhole = (frame: ResolvedWindow['frame']): boolean =>
  frame === undefined || (frame.lower.kind === 'unboundedPreceding' && frame.upper.kind === 'unboundedFollowing');

function windowSql(e: ResolvedWindow, to: Lowering): string {
  const parts: string[] = [];
  if (e.partitionBy.length > 0) {
    const keys = e.partitionBy.map((key) => unsignedSql(expressionSql(key, to), key.type));
    parts.push(`PARTITION BY ${keys.join(', ')}`);
  }
  if (e.once && e.partitionBy.length > 0 && e.orderBy.length === 0 && isWhole(e.frame))
    parts.push(`ORDER BY NULL ${WHOLE}`);
  else {
    if (e.orderBy.length > 0)
      parts.push(`ORDER BY ${e.orderBy.map((o) => `${keySql(o, to)}${directionSql(o)}`).join(', ')}`);
    if (e.frame !== undefined)
      parts.push(
        `${e.frame.unit.toUpperCase()} BETWEEN ${boundSql(e.frame.lower, e, to)} AND ${boundSql(e.frame.upper, e, to)}`,
      );
  }
  return withModifiers(e.function, to, ` OVER (${parts.join(' ')})`);
}

function boundSql(b: NonNullable<ResolvedWindow['frame']>['lower'], e: ResolvedWindow, to: Lowering): string {
  if (!('value' in b)) return fixedBounds[b.kind];
  const by = e.orderBy[0]?.child.type;
  // A range over dates counts days.
  const days = e.frame?.unit === 'range' && by?.kind === 'date' && isNumeric(b.value.type);
  const value = expressionSql(b.value, to);
  return `${days ? `to_days(CAST(${value} AS INTEGER))` : value} ${b.kind.toUpperCase()}`;
}
