/** Places of expressions. Each step takes the number of a node's first token and gives that after its last, or LOST. */
import { intervalAt } from './interval.js';
import {
  BOUND_CALL,
  INTERVAL_CALL,
  LIKE_ALL_CALL,
  LIKE_ANY_CALL,
  NUMBER_CALL,
  OPERAND_CALL,
  PARAMETER_CALL,
  TYPED_CALL,
} from './mask.js';
import { placeOf, setPlace, type Tokens } from './places.js';
import { as, kindOf, type Tree, type TreeKind, type TreeOf } from './polyglot.js';

export const LOST = -1;

/** What follows a query's own clauses is located where queries are. */
export interface Walk {
  readonly tokens: Tokens;
  query(tree: Tree, from: number, to: number): void;
}

type Step<K extends TreeKind> = (node: TreeOf<K>, at: number, walk: Walk, tree: Tree) => number;

/** Notes where an expression stands that begins at a token. */
export function locate(tree: Tree, at: number, walk: Walk): number {
  const { tokens } = walk;
  const kind = kindOf(tree);
  const step = steps[kind] as Step<typeof kind> | undefined;
  if (step === undefined || at < 0) return LOST;
  const end = step((tree as Record<string, unknown>)[kind] as never, at, walk, tree);
  if (end > at && placeOf(tree) === undefined) tokens.set(tree, at, end);
  return end;
}

/** One expression after the other, with one of these words between. */
function chain(trees: readonly Tree[], at: number, walk: Walk, ...words: readonly string[]): number {
  let next = at;
  for (const [i, tree] of trees.entries()) {
    if (i > 0) {
      if (next < 0 || !walk.tokens.is(next, ...words)) return LOST;
      next += 1;
    }
    next = locate(tree, next, walk);
  }
  return next;
}

/** Expressions between commas: where one can't be followed, the next can. */
export function locateList(trees: readonly Tree[], from: number, to: number, walk: Walk): void {
  const pieces = walk.tokens.pieces(from, to);
  if (pieces.length !== trees.length) return;
  for (const [i, tree] of trees.entries()) locate(tree, pieces[i]?.[0] ?? LOST, walk);
}

type Sides = { readonly left: Tree; readonly right: Tree };
const sidesOf = (node: object): Sides =>
  'left' in node
    ? (node as Sides)
    : { left: (node as { this: Tree }).this, right: (node as { expression: Tree }).expression };

const infix =
  (...words: readonly string[]): Step<'add'> =>
  (node, at, walk) => {
    const { left, right } = sidesOf(node);
    return chain([left, right], at, walk, ...words);
  };

/**
 * What stands after a value and asks something of it: `IS NULL`, `NOT IN (…)`. Spark's place for it begins there, not with the
 * value.
 */
function predicate(left: Tree, at: number, walk: Walk, tree: Tree, rest: (at: number) => number): number {
  const begin = locate(left, at, walk);
  if (begin < 0) return LOST;
  const end = rest(walk.tokens.is(begin, 'not', '!') ? begin + 1 : begin);
  if (end > begin) walk.tokens.set(tree, begin, end);
  return end;
}

/** The words of a predicate, one after the other; each may be left out. */
const words = (at: number, walk: Walk, ...expected: readonly string[]): number =>
  expected.reduce((next, word) => (walk.tokens.is(next, word) ? next + 1 : next), at);

const inBrackets = (at: number, walk: Walk, inside: (from: number, to: number) => void): number => {
  const close = walk.tokens.closing.get(at);
  if (close === undefined) return LOST;
  inside(at + 1, close);
  return close + 1;
};

const prefix: Step<'neg'> = ({ this: child }, at, walk) => locate(child, at + 1, walk);
const one = (_: unknown, at: number): number => at + 1;

const after = (node: object, at: number, walk: Walk, tree: Tree, ...expected: readonly string[]): number =>
  predicate((node as { this: Tree }).this, at, walk, tree, (next) => words(next, walk, ...expected));

const distinct: Step<'null_safe_neq'> = ({ left, right }, at, walk, tree) =>
  predicate(left, at, walk, tree, (next) => locate(right, words(next, walk, 'is', 'not', 'distinct', 'from'), walk));

const likes: Step<'like'> = ({ left, right, escape: escapedBy }, at, walk, tree) =>
  predicate(left, at, walk, tree, (next) => {
    const pattern = locate(right, words(next + 1, walk, 'any', 'some', 'all'), walk);
    return escapedBy === null || escapedBy === undefined || pattern < 0
      ? pattern
      : locate(escapedBy, pattern + 1, walk);
  });

/** A call up to its closing bracket, and what belongs to it after that. */
function callAt(args: readonly Tree[], at: number, walk: Walk): number {
  const { tokens } = walk;
  let open = at + 1;
  while (tokens.is(open, '.')) open += 2;
  if (!tokens.is(open, '(')) return open;
  return suffix(
    inBrackets(open, walk, (from, to) => {
      const first = words(from, walk, 'distinct', 'all');
      // `EXTRACT(field FROM x)`, `TRIM(BOTH x FROM y)`: the mask made arguments of the words.
      const by = tokens.find(first, to, 'from');
      if (by >= 0 && args.length === 2 && args[1] !== undefined) locate(args[1], by + 1, walk);
      else locateList(args, first, to, walk);
    }),
    walk,
  );
}

/** FILTER, WITHIN GROUP, IGNORE NULLS and OVER are of the call, in Spark's places. */
function suffix(at: number, walk: Walk): number {
  const { tokens } = walk;
  for (let next = at; ; ) {
    const open = tokens.is(next, 'filter') ? next + 1 : tokens.is(next, 'within') ? next + 2 : -1;
    if (open >= 0 && tokens.closing.has(open)) next = (tokens.closing.get(open) ?? 0) + 1;
    else if (tokens.is(next, 'ignore', 'respect') && tokens.is(next + 1, 'nulls')) next += 2;
    else if (tokens.is(next, 'over')) next = (tokens.closing.get(next + 1) ?? next + 1) + 1;
    else return next;
  }
}

/** The condition of a call's FILTER, which ends at `end`. */
function filtered(condition: Tree | null | undefined, at: number, end: number, walk: Walk): number {
  const filter = condition ? walk.tokens.find(at, end, 'filter') : LOST;
  if (filter >= 0 && condition) locate(condition, filter + 3, walk);
  return end;
}

const locateOrder = (order: readonly { readonly this: Tree }[], from: number, to: number, walk: Walk): void =>
  locateList(
    order.map((o) => o.this),
    from,
    to,
    walk,
  );

/** `(PARTITION BY … ORDER BY … ROWS …)` after OVER; a window's name has no parts. */
function locateWindow(over: TreeOf<'over'>, at: number, walk: Walk): void {
  const { tokens } = walk;
  const close = tokens.closing.get(at);
  if (close === undefined) return;
  tokens.set(over, at, close + 1);
  const frame = tokens.find(at + 1, close, 'rows', 'range');
  const order = tokens.find(at + 1, close, 'order', 'sort');
  const partition = tokens.find(at + 1, close, 'partition', 'distribute');
  const end = frame < 0 ? close : frame;
  if (partition >= 0) locateList(over.partition_by, partition + 2, order < 0 ? end : order, walk);
  if (order >= 0) locateOrder(over.order_by, order + 2, end, walk);
  if (frame >= 0 && over.frame !== null) locateBounds(over.frame, frame + 1, walk);
}

/** `1 PRECEDING`, `BETWEEN 1 PRECEDING AND 2 FOLLOWING` */
function locateBounds({ start, end }: NonNullable<TreeOf<'over'>['frame']>, from: number, { tokens }: Walk): void {
  let at = tokens.is(from, 'between') ? from + 1 : from;
  for (const bound of [start, end]) {
    const last = tokens.find(at, tokens.words.length, 'preceding', 'following', 'row');
    if (last < 0) return;
    if (typeof bound === 'object' && bound !== null) tokens.set(bound, at, last + 1);
    at = last + 2;
  }
}

const steps: { readonly [K in TreeKind]?: Step<K> } = {
  literal: ({ literal_type }, at, { tokens }) =>
    at + (/^(date|timestamp|time)$/.test(literal_type) && tokens.type(at) !== 'STRING' ? 2 : 1),
  boolean: one,
  null: one,
  identifier: one,
  column: ({ table }, at) => at + (table === null || table === undefined ? 1 : 3),
  star: ({ table, except }, at, walk) => {
    const end = at + (table === null || table === undefined ? 1 : 3);
    return except?.length ? (walk.tokens.closing.get(end + 1) ?? LOST) + 1 : end;
  },
  dot: ({ this: child }, at, walk) => {
    const next = locate(child, at, walk);
    return next < 0 || !walk.tokens.is(next, '.') ? LOST : next + 2;
  },
  subscript: ({ this: child, index }, at, walk) => {
    const open = locate(child, at, walk);
    return open < 0 ? LOST : inBrackets(open, walk, (from) => locate(index, from, walk));
  },
  paren: ({ this: child }, at, walk) =>
    inBrackets(at, walk, (from, to) => {
      if (walk.tokens.is(from, 'select', 'with', 'values')) walk.query(child, from, to);
      else locate(child, from, walk);
    }),
  tuple: ({ expressions }, at, walk) => inBrackets(at, walk, (from, to) => locateList(expressions, from, to, walk)),
  alias: ({ this: child }, at, walk) => locate(child, at, walk),
  aliases: ({ this: child }, at, walk) => locate(child, at, walk),
  cast: (node, at, walk) =>
    walk.tokens.is(at, 'cast') && walk.tokens.is(at + 1, '(') ? castAt(node, at, walk) : colonCast(node.this, at, walk),
  try_cast: (node, at, walk) => castAt(node as never, at, walk),
  collation: ({ this: child }, at, walk) => {
    const next = locate(child, at, walk);
    return next < 0 ? LOST : next + 2;
  },
  case: ({ operand, whens, else_ }, at, walk) => {
    let next = operand === null || operand === undefined ? at + 1 : locate(operand, at + 1, walk);
    for (const [condition, value] of whens) {
      next = next < 0 || !walk.tokens.is(next, 'when') ? LOST : chain([condition, value], next + 1, walk, 'then');
    }
    if (else_ !== null && else_ !== undefined && next >= 0) next = locate(else_, next + 1, walk);
    return next >= 0 && walk.tokens.is(next, 'end') ? next + 1 : LOST;
  },
  and: infix('and'),
  or: infix('or'),
  add: infix('+'),
  sub: infix('-'),
  mul: infix('*'),
  div: infix('/'),
  mod: infix('%'),
  int_div: (node, at, walk, tree) => infix('div')(node as never, at, walk, tree),
  eq: infix('=', '=='),
  neq: infix('<>', '!='),
  lt: infix('<'),
  lte: infix('<='),
  gt: infix('>'),
  gte: infix('>='),
  null_safe_eq: (node, at, walk, tree) => {
    const end = infix('<=>')(node, at, walk, tree);
    return end < 0 ? distinct(node, at, walk, tree) : end;
  },
  null_safe_neq: distinct,
  concat: infix('||'),
  d_pipe: (node, at, walk, tree) => infix('||')(node as never, at, walk, tree),
  bitwise_and: infix('&'),
  bitwise_or: infix('|'),
  bitwise_xor: infix('^'),
  bitwise_left_shift: infix('<<'),
  bitwise_right_shift: infix('>>'),
  not: ({ this: child }, at, walk, tree) => {
    if (walk.tokens.is(at, 'not', '!')) return locate(child, at + 1, walk);
    // `x NOT LIKE y`: the word stands within.
    const end = locate(child, at, walk);
    setPlace(tree, placeOf(child));
    return end;
  },
  neg: prefix,
  // What a sign was masked as.
  sqrt: (node, at, walk, tree) => prefix(node as never, at, walk, tree),
  cbrt: ({ this: child }, at, walk) => locate(child, walk.tokens.is(at, '>') ? at + 1 : at, walk),
  bitwise_not: (node, at, walk, tree) => prefix(node as never, at, walk, tree),
  like: likes,
  i_like: likes,
  regexp_like: ({ this: child, pattern }, at, walk, tree) =>
    predicate(child, at, walk, tree, (next) => locate(pattern, next + 1, walk)),
  in: ({ this: child, expressions, query }, at, walk, tree) =>
    predicate(child, at, walk, tree, (next) =>
      inBrackets(next + 1, walk, (from, to) => {
        if (query === null || query === undefined) locateList(expressions, from, to, walk);
        else walk.query(query, from, to);
      }),
    ),
  between: ({ this: child, low, high }, at, walk, tree) =>
    predicate(child, at, walk, tree, (next) => chain([low, high], next + 1, walk, 'and')),
  is_null: (node, at, walk, tree) => after(node, at, walk, tree, 'is', 'not', 'null'),
  is_true: (node, at, walk, tree) => after(node, at, walk, tree, 'is', 'not', 'true'),
  is_false: (node, at, walk, tree) => after(node, at, walk, tree, 'is', 'not', 'false'),
  exists: ({ this: query }, at, walk) => inBrackets(at + 1, walk, (from, to) => walk.query(query, from, to)),
  subquery: ({ this: query }, at, walk) => inBrackets(at, walk, (from, to) => walk.query(query, from, to)),
  lambda: ({ parameters, body }, at, walk) => {
    const arrow = walk.tokens.is(at, '(') ? (walk.tokens.closing.get(at) ?? LOST) + 1 : at + parameters.length;
    return walk.tokens.is(arrow, '->') ? locate(body, arrow + 1, walk) : LOST;
  },
  named_argument: ({ value }, at, walk) => locate(value, at + 2, walk),
  parameter: (_, at, { tokens }) => at + (tokens.is(at, ':') ? 2 : 1),
  function: ({ name, args }, at, walk) => {
    switch (name) {
      case NUMBER_CALL:
      case PARAMETER_CALL:
        return at + 1;
      case TYPED_CALL:
        return at + 2;
      case INTERVAL_CALL: {
        const { end } = intervalAt(walk.tokens.all, at);
        // Of its amounts Spark tells without the word INTERVAL.
        if (args[1] !== undefined) walk.tokens.set(args[1], at + 1, end);
        return end;
      }
      case OPERAND_CALL:
        return inBrackets(at, walk, (from, to) => {
          if (args[0] !== undefined) walk.query(args[0], from, to);
        });
      case LIKE_ANY_CALL:
      case LIKE_ALL_CALL:
        return inBrackets(at, walk, (from, to) => locateList(args, from, to, walk));
      case BOUND_CALL:
        return args[0] === undefined ? LOST : locate(args[0], at, walk);
      // Texts side by side.
      case 'CONCAT':
        return at + args.length;
      case 'GROUPING SETS':
        return callAt(args, at + 1, walk);
      default:
        return callAt(args, at, walk);
    }
  },
  aggregate_function: ({ args, filter }, at, walk) => filtered(filter, at, callAt(args, at, walk), walk),
  filter: ({ this: child, expression }, at, walk) =>
    filtered(as(expression, 'where')?.this ?? expression, at, locate(child, at, walk), walk),
  within_group: ({ this: child, order_by }, at, walk) => {
    const end = locate(child, at, walk);
    const within = walk.tokens.find(at, end, 'within');
    if (within >= 0) inBrackets(within + 2, walk, (from, to) => locateOrder(order_by, from + 2, to, walk));
    return end;
  },
  window_function: ({ this: child, over }, at, walk) => {
    const inner = (child as Record<string, { this: Tree } | undefined>)[kindOf(child)];
    const end = locate(/_nulls$/.test(kindOf(child)) && inner !== undefined ? inner.this : child, at, walk);
    const begin = walk.tokens.find(at, end, 'over') + 1;
    if (begin > 0) locateWindow(over, begin, walk);
    return end;
  },
  extract: (_, at, walk) => inBrackets(at + 1, walk, () => undefined),
  trim: ({ this: child }, at, walk) =>
    inBrackets(at + 1, walk, (from, to) => locate(child, walk.tokens.find(from, to, 'from') + 1 || from, walk)),
  substring: (_, at, walk) => inBrackets(at + 1, walk, () => undefined),
  str_position: (_, at, walk) => inBrackets(at + 1, walk, () => undefined),
  overlay: (_, at, walk) => inBrackets(at + 1, walk, () => undefined),
  current_date: (_, at, walk) => callAt([], at, walk),
  current_timestamp: (_, at, walk) => callAt([], at, walk),
  current_time: (_, at, walk) => callAt([], at, walk),
  current_user: (_, at, walk) => callAt([], at, walk),
  session_user: (_, at, walk) => callAt([], at, walk),
  localtimestamp: (_, at, walk) => callAt([], at, walk),
  interval: ({ this: value }, at, walk) => {
    const next = value === null || value === undefined ? LOST : locate(value, at + 1, walk);
    return next < 0 ? LOST : next + 1;
  },
};

/** `CAST(x AS type)`; the type has a place of its own. */
const castAt = ({ this: child, to }: TreeOf<'cast'>, at: number, walk: Walk): number =>
  inBrackets(at + 1, walk, (from, end) => {
    const word = locate(child, from, walk);
    if (word > 0 && walk.tokens.is(word, 'as')) walk.tokens.set(to, word + 1, end);
  });

/** `x::type`. */
function colonCast(child: Tree, at: number, walk: Walk): number {
  const { tokens } = walk;
  const colons = locate(child, at, walk);
  if (colons < 0 || !tokens.is(colons, '::')) return LOST;
  let end = colons + 2;
  if (tokens.is(end, '(')) return (tokens.closing.get(end) ?? end) + 1;
  for (let angles = 0; end < tokens.words.length; end++) {
    const word = tokens.words[end] ?? '';
    if (word === '<') angles += 1;
    else if (/^>+$/.test(word)) angles -= word.length;
    if (angles <= 0) return word.startsWith('>') ? end + 1 : end;
  }
  return end;
}
