import { fail, refuse } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  extractedName,
  type FunctionCall,
  type Literal,
  placed,
  type Subquery,
  types,
  within,
} from '@outboard/plan';
import type { IntervalPart } from './interval.js';
import { intervalLiteral } from './interval-literal.js';
import { dateLiteral, literal, negated, numberLiteral, text, timeLiteral } from './literal.js';
import {
  BOUND_CALL,
  INTERVAL_CALL,
  LIKE_ALL_CALL,
  LIKE_ANY_CALL,
  NUMBER_CALL,
  OPERAND_CALL,
  PARAMETER_CALL,
  TYPED_CALL,
  unmasked,
} from './mask.js';
import { placeOf } from './places.js';
import { as, kindOf, nameOf, type Tree, type TreeKind, type TreeOf } from './polyglot.js';
import { tied } from './tie.js';
import { toType } from './type.js';
import { toOrder, toWindow } from './window.js';

export function call(name: string, ...args: readonly Expression[]): FunctionCall {
  return { kind: 'function', name: [name], arguments: args };
}

/** The names in the path of `v:a.b[0]['c d']`. */
const VARIANT_NAME = /\.([^.[]+)|\[["']([^"']*)["']\]/g;

/** The name that an expression brings with it. */
const ownName = (e: Expression): string | undefined =>
  e.kind === 'attribute' ? e.nameParts.at(-1) : e.kind === 'alias' ? e.names[0] : extractedName(e);

const not = (child: Expression): Expression => call('not', child);
const when = (negate: boolean | undefined, child: Expression): Expression => (negate ? not(child) : child);

type Converter<K extends TreeKind> = (tree: TreeOf<K>) => Expression;
type Binary = TreeOf<'add'>;

const binary =
  (name: string) =>
  ({ left, right }: Binary): Expression =>
    call(name, toExpression(left), toExpression(right));
const unary =
  (name: string) =>
  ({ this: child }: TreeOf<'not'>): Expression =>
    call(name, toExpression(child));

/** One converter for each kind of node that Spark's grammar can give; any other kind is refused by name. */
const converters: { readonly [K in TreeKind]?: Converter<K> } = {
  literal: toLiteral,
  boolean: ({ value }) => literal(types.boolean, value),
  null: () => literal(types.null, null),
  column: ({ name, table }) => attribute(table === null ? [nameOf(name)] : [nameOf(table), nameOf(name)]),
  identifier: (identifier) => attribute([nameOf(identifier)]),
  star: toStar,
  paren: ({ this: child }) => toExpression(child),
  alias: ({ this: child, alias, column_aliases }) => ({
    kind: 'alias',
    child: toExpression(child),
    names: column_aliases.length > 0 ? column_aliases.map(nameOf) : [nameOf(alias)],
  }),
  aliases: ({ this: child, expressions }) => ({
    kind: 'alias',
    child: toExpression(child),
    names: expressions.map((expression) => attributeName(toExpression(expression))),
  }),
  cast: (tree) => toCast(tree, 'default'),
  try_cast: (tree) => toCast(tree as TreeOf<'cast'>, 'try'),
  collation: ({ this: child, collation }) => call('collate', toExpression(child), text(collation)),
  case: ({ operand, whens, else_ }) => {
    const subject = operand === null ? undefined : toExpression(operand);
    const branches = whens.flatMap(([condition, value]) => {
      const tested = toExpression(condition);
      return [subject === undefined ? tested : call('==', subject, tested), toExpression(value)];
    });
    return call('when', ...branches, ...(else_ === null ? [] : [toExpression(else_)]));
  },
  and: binary('and'),
  or: binary('or'),
  add: binary('+'),
  sub: binary('-'),
  mul: binary('*'),
  div: binary('/'),
  mod: binary('%'),
  int_div: ({ this: left, expression: right }) => call('div', toExpression(left), toExpression(right)),
  eq: binary('=='),
  neq: ({ left, right }) => not(call('==', toExpression(left), toExpression(right))),
  lt: binary('<'),
  lte: binary('<='),
  gt: binary('>'),
  gte: binary('>='),
  null_safe_eq: binary('<=>'),
  null_safe_neq: ({ left, right }) => not(call('<=>', toExpression(left), toExpression(right))),
  concat: binary('||'),
  d_pipe: ({ this: left, expression: right }) => call('||', toExpression(left), toExpression(right)),
  bitwise_and: binary('&'),
  bitwise_or: binary('|'),
  bitwise_xor: binary('^'),
  bitwise_left_shift: binary('<<'),
  bitwise_right_shift: ({ left, right }) =>
    call(isUnsigned(right) ? '>>>' : '>>', toExpression(left), toExpression(right)),
  not: ({ this: child }) => {
    const inner = toExpression(child);
    // `x NOT LIKE ANY (…)`; where NOT is before x, what is denied is in parentheses.
    const likes = inner.kind === 'likeQuantified' && (as(child, 'like') ?? as(child, 'i_like')) !== undefined;
    return likes ? { ...inner, negated: true } : not(inner);
  },
  neg: ({ this: child }) => {
    // What is in brackets is no part of a number.
    if (as(child, 'paren')) return call('-', toExpression(child));
    const number = numberOf(child);
    if (number !== undefined) return numberLiteral(number, '-');
    const inner = toExpression(child);
    const constant = inner.kind === 'literal' ? negated(inner) : undefined;
    // Not `negative`: the column's name tells them apart.
    return constant ?? call('-', inner);
  },
  bitwise_not: unary('~'),
  // What a sign was masked as.
  sqrt: unary('positive'),
  cbrt: ({ this: child }) => toExpression(child),
  like: (tree) => toLike(tree, false),
  i_like: (tree) => toLike(tree, true),
  regexp_like: ({ this: child, pattern }) => call('rlike', toExpression(child), toExpression(pattern)),
  in: toIn,
  between: ({ this: child, low, high, not: negate }) =>
    when(negate, call('between', toExpression(child), toExpression(low), toExpression(high))),
  is_null: ({ this: child, not: negate }) => call(negate ? 'isnotnull' : 'isnull', toExpression(child)),
  is_true: ({ this: child, not: negate }) =>
    when(negate, call('<=>', toExpression(child), literal(types.boolean, true))),
  is_false: ({ this: child, not: negate }) =>
    when(negate, call('<=>', toExpression(child), literal(types.boolean, false))),
  exists: ({ this: query, not: negate }) => when(negate, subquery({ kind: 'exists' }, query)),
  subquery: ({ this: query }) => subquery({ kind: 'scalar' }, query),
  select: (tree) => subquery({ kind: 'scalar' }, { select: tree }),
  union: (tree) => subquery({ kind: 'scalar' }, { union: tree }),
  intersect: (tree) => subquery({ kind: 'scalar' }, { intersect: tree }),
  except: (tree) => subquery({ kind: 'scalar' }, { except: tree }),
  // Spark's row constructor: columns and aliases give its fields their names.
  tuple: ({ expressions }) =>
    call('named_struct', ...expressions.map(toExpression).flatMap((e, i) => [text(ownName(e) ?? `col${i + 1}`), e])),
  subscript: ({ this: child, index }) => ({
    kind: 'extract',
    child: toExpression(child),
    extraction: toExpression(index),
  }),
  dot: toDot,
  j_s_o_n_extract: ({ this: child, expression }) => {
    const path = String(as(expression, 'literal')?.value ?? refuse('a path that is no literal'));
    const whole = path.startsWith('[') ? `$${path}` : `$.${path}`;
    const name = [...whole.matchAll(VARIANT_NAME)].at(-1);
    if (name === undefined) return refuse(`the path ${path}`);
    return {
      kind: 'alias',
      child: call('variant_get', toExpression(child), text(whole)),
      names: [name[1] ?? name[2] ?? ''],
    };
  },
  lambda: ({ parameters, body }) => ({ kind: 'lambda', parameters: parameters.map(nameOf), body: toExpression(body) }),
  named_argument: ({ name, value }) => ({ kind: 'namedArgument', name: nameOf(name), value: toExpression(value) }),
  parameter: ({ name }) => ({ kind: 'parameter', name: name ?? '' }),
  function: toCall,
  aggregate_function: toAggregate,
  filter: ({ this: child, expression }) => {
    const condition = as(expression, 'where')?.this ?? expression;
    return withCall(toExpression(child), { filter: toExpression(condition) });
  },
  within_group: ({ this: child, order_by }) => withCall(toExpression(child), { withinGroup: order_by.map(toOrder) }),
  window_function: (tree) => toWindow(tree),
  extract: ({ this: child, field }) => call('extract', text(fieldName(field)), toExpression(child)),
  trim: ({ this: child, characters, position }) => {
    const name = { Both: 'trim', Leading: 'ltrim', Trailing: 'rtrim' }[position];
    return call(name, ...(characters === null ? [] : [toExpression(characters)]), toExpression(child));
  },
  substring: ({ this: child, start, length }) =>
    call('substring', toExpression(child), toExpression(start), ...(length === null ? [] : [toExpression(length)])),
  str_position: ({ this: child, substr }) =>
    call('locate', ...(substr === null ? [] : [toExpression(substr)]), toExpression(child)),
  overlay: ({ this: child, replacement, from, length }) =>
    call(
      'overlay',
      toExpression(child),
      toExpression(replacement),
      toExpression(from),
      ...(length === null ? [] : [toExpression(length)]),
    ),
  current_date: () => call('current_date'),
  current_timestamp: () => call('current_timestamp'),
  current_time: () => call('current_time'),
  current_user: () => call('current_user'),
  session_user: () => call('session_user'),
  localtimestamp: () => call('localtimestamp'),
  interval: toInterval,
};

/** Whether a node is an expression, and so no statement. */
export const isExpression = (tree: Tree): boolean => Object.hasOwn(converters, kindOf(tree));

/** A node as an expression. @throws UNSUPPORTED_FEATURE for a kind that has no place here. */
export function toExpression(tree: Tree): Expression {
  const kind = kindOf(tree);
  const convert = converters[kind] as Converter<typeof kind> | undefined;
  if (convert === undefined) return refuse(`the SQL construct ${kind}`);
  const origin = placeOf(tree);
  if (origin === undefined) return convert((tree as Record<string, unknown>)[kind] as never);
  try {
    const expression = convert((tree as Record<string, unknown>)[kind] as never);
    // What stands in parentheses has its own place, without them.
    return kind === 'paren' && expression.origin !== undefined ? expression : { ...expression, origin };
  } catch (thrown) {
    throw placed(thrown, origin);
  }
}

export const attribute = (nameParts: readonly string[]): Expression => ({ kind: 'attribute', nameParts });

function attributeName(expression: Expression): string {
  if (expression.kind !== 'attribute') return refuse('a column alias that is no name');
  return expression.nameParts.at(-1) ?? '';
}

function toLiteral(tree: TreeOf<'literal'>): Expression {
  switch (tree.literal_type) {
    case 'number':
      return numberLiteral(tree.value);
    case 'string':
    case 'raw_string':
      return text(tree.value);
    case 'hex_string':
      if (!/^[\da-f]*$/i.test(tree.value))
        return fail('INVALID_TYPED_LITERAL', { valueType: '"X"', value: `'${tree.value}'` });
      return literal(types.binary, Buffer.from(tree.value.length % 2 === 0 ? tree.value : `0${tree.value}`, 'hex'));
    case 'date':
      return SPECIAL_DAY.test(tree.value) ? typed('date', tree.value) : dateLiteral(tree.value);
    // The session's time zone decides what they are: the analyzer casts.
    case 'timestamp':
      return typed('timestamp', tree.value);
    case 'time':
      return timeLiteral(tree.value);
    default:
      return refuse(`the literal ${tree.literal_type}`);
  }
}

/** Days that depend on the present, or are read with a zone. */
const SPECIAL_DAY = /^\s*(epoch|now|today|tomorrow|yesterday)/i;
const TYPED: Readonly<Record<string, DataType>> = { date: types.date, timestamp_ntz: types.timestampNtz };

/** A literal with the name of its type before it, which the session's time zone and the present complete. */
const typed = (name: string, value: string): Expression => ({
  kind: 'cast',
  child: text(value),
  to: TYPED[name] ?? types.timestamp,
  mode: 'ansi',
  literal: true,
});

function toStar({ table, except, replace, rename }: TreeOf<'star'>): Expression {
  if (replace?.length || rename?.length) refuse('SELECT * REPLACE or RENAME');
  return {
    kind: 'star',
    ...(table !== null && { target: nameOf(table).split('.') }),
    ...(except?.length && { except: except.map((name) => nameOf(name).split('.')) }),
  };
}

/** Errors: _LEGACY_ERROR_TEMP_0064, INVALID_ESC */
function toLike({ left, right, escape: escapedBy }: TreeOf<'like'>, caseInsensitive: boolean): Expression {
  const child = toExpression(left);
  const quantified = as(right, 'function');
  if (quantified?.name === LIKE_ALL_CALL || quantified?.name === LIKE_ANY_CALL) {
    if (escapedBy !== null) refuse('LIKE ANY or ALL with ESCAPE');
    const patterns = quantified.args.map(toExpression);
    if (patterns.length === 0) fail('_LEGACY_ERROR_TEMP_0064', { msg: "Expected something between '(' and ')'." });
    const quantifier = quantified.name === LIKE_ALL_CALL ? 'all' : 'any';
    return { kind: 'likeQuantified', child, patterns, quantifier, caseInsensitive, negated: false };
  }
  const by = escapedBy === null ? [] : [toExpression(escapedBy)];
  const [mark] = by;
  if (mark?.kind === 'literal' && typeof mark.value === 'string' && [...mark.value].length !== 1)
    fail('INVALID_ESC', { invalidEscape: `'${mark.value}'` });
  const args = [child, toExpression(right), ...by];
  return call(caseInsensitive ? 'ilike' : 'like', ...args);
}

const toCast = ({ this: child, to }: TreeOf<'cast'>, mode: 'default' | 'try'): Expression => ({
  kind: 'cast',
  child: toExpression(child),
  to: within(placeOf(to), undefined, () => toType(to)),
  mode,
});

/** A number as it is written, with its suffix. */
function numberOf(tree: Tree): string | undefined {
  const plain = as(tree, 'literal');
  if (plain?.literal_type === 'number') return plain.value;
  const fn = as(tree, 'function');
  return fn?.name === NUMBER_CALL ? words(fn.args)[0] : undefined;
}

/** Whether what stands first on the right side of a shift was masked as the rest of `>>>`. */
function isUnsigned(tree: Tree): boolean {
  if (as(tree, 'cbrt') !== undefined) return true;
  const node = (tree as unknown as Record<string, { readonly left?: Tree; readonly this?: Tree } | undefined>)[
    kindOf(tree)
  ];
  const first = node?.left ?? (kindOf(tree) === 'int_div' ? node?.this : undefined);
  return first !== undefined && isUnsigned(first);
}

function toIn({ this: child, expressions, query, not: negate }: TreeOf<'in'>): Expression {
  if (query === null && expressions.length === 0) return fail('PARSE_SYNTAX_ERROR', { error: "'('", hint: '' });
  if (query === null) return when(negate, call('in', toExpression(child), ...expressions.map(toExpression)));
  const values = (as(child, 'tuple')?.expressions ?? [child]).map(toExpression);
  return when(negate, subquery({ kind: 'in', values }, query));
}

function subquery(form: Subquery['form'], query: Tree): Subquery {
  return { kind: 'subquery', form, plan: tied.query(query) };
}

/** `a.b.c`: more parts of one name while it is nothing but names, else a field of a value. */
function toDot({ this: child, field }: TreeOf<'dot'>): Expression {
  const inner = toExpression(child);
  if (inner.kind === 'attribute') return attribute([...inner.nameParts, nameOf(field)]);
  return { kind: 'extract', child: inner, extraction: text(nameOf(field)) };
}

function toCall({ name, args, distinct }: TreeOf<'function'>): Expression {
  if (name === NUMBER_CALL) return numberLiteral(words(args)[0] ?? '');
  if ((name === OPERAND_CALL || name === BOUND_CALL) && args[0] !== undefined) return toExpression(args[0]);
  if (name === 'CONCAT') return joinedTexts(args);
  if (name === PARAMETER_CALL) return { kind: 'parameter', position: Number(words(args)[0]) };
  if (name === INTERVAL_CALL) {
    const [source = '', parts = '[]'] = words(args);
    return intervalLiteral(source, JSON.parse(parts) as IntervalPart[], args[1] && placeOf(args[1]));
  }
  if (name === TYPED_CALL) return typed(words(args)[0] ?? '', words(args)[1] ?? '');
  return {
    kind: 'function',
    name: name.split('.').map(unmasked),
    arguments: args.map(toExpression),
    ...(distinct && { distinct }),
  };
}

/** `'a' 'b'`: the library makes a call of it, in a name that no user can write, because theirs are masked. */
function joinedTexts(args: readonly Tree[]): Expression {
  const parts = args.map(toExpression);
  if (parts.every((part) => part.kind === 'literal')) return text(parts.map(({ value }) => String(value)).join(''));
  return call('concat', ...parts);
}

/** A call with clauses of an aggregate: FILTER, IGNORE NULLS. */
function toAggregate({ name, args, distinct, filter, order_by, limit, ignore_nulls }: TreeOf<'aggregate_function'>) {
  if (order_by?.length || limit) refuse('ORDER BY or LIMIT among the arguments of a function');
  return {
    ...call(unmasked(name), ...args.map(toExpression)),
    ...(distinct && { distinct }),
    ...(filter !== null && filter !== undefined && { filter: toExpression(filter) }),
    ...(typeof ignore_nulls === 'boolean' && { nulls: ignore_nulls ? ('ignore' as const) : ('respect' as const) }),
  };
}

/** The texts of a call that the masking made. */
const words = (args: readonly Tree[]): string[] =>
  args.map((tree) => String((toExpression(tree) as Literal).value ?? ''));

/** A clause after a call: FILTER, WITHIN GROUP. */
function withCall(expression: Expression, clause: Partial<FunctionCall>): Expression {
  if (expression.kind !== 'function') return fail('PARSE_SYNTAX_ERROR', { error: "'('", hint: '' });
  return { ...expression, ...clause };
}

const fieldName = (field: TreeOf<'extract'>['field']): string =>
  typeof field === 'string' ? field.replace(/(?<=[a-z])(?=[A-Z])/g, '_') : String(Object.values(field)[0]);

/** An interval of a parameter, with a sign or without; literals went through the mask, and nothing else may stand there. */
function toInterval({ this: value, unit }: TreeOf<'interval'>): Expression {
  const given = value === null ? undefined : toExpression(value);
  const unsigned = given?.kind === 'function' && given.name[0] === 'negative' ? given.arguments[0] : given;
  const word = unit?.type === 'simple' ? unit.unit.toLowerCase() : undefined;
  if (given === undefined || unsigned?.kind !== 'parameter' || word === undefined || word === 'quarter')
    return fail('PARSE_SYNTAX_ERROR', { error: word === undefined ? 'end of input' : `'${word}'`, hint: '' });
  return { kind: 'interval', parts: [{ value: given, unit: word }] };
}

tied.expression = toExpression;
