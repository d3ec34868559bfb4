/** Places of queries, their clauses and what they read: by the words that begin them outside of all brackets. */
import type { SourceText } from '@outboard/plan';
import { LOST, locate, locateList, type Walk } from './place-expression.js';
import { Tokens } from './places.js';
import { as, type Tree, type TreeOf } from './polyglot.js';
import type { Token } from './token.js';

const SET_WORDS = ['union', 'intersect', 'except', 'minus'];
/** The clauses of a SELECT that hold expressions. */
const CLAUSES = ['select', 'from', 'where', 'group', 'having', 'qualify', 'window'];
/** What comes after a SELECT, and is not of it in Spark's grammar. */
const BOUNDS = ['order', 'sort', 'cluster', 'distribute', 'limit', 'offset'];

const JOIN_TYPES = ['inner', 'cross', 'left', 'right', 'full', 'outer', 'semi', 'anti', 'natural'];

type Range = readonly [from: number, to: number];
type Ordered = { readonly expressions: readonly { readonly this: Tree }[] };

const walkOver = (tokens: Tokens): Walk => {
  const walk: Walk = { tokens, query: (tree, from, to) => locateQuery(tree, from, to, walk) };
  return walk;
};

/** Notes where everything in a query stands. */
export function locateAll(tree: Tree, all: readonly Token[], source: SourceText): void {
  const tokens = new Tokens(all, source);
  const last = all.findLastIndex(({ token_type }) => token_type !== 'SEMICOLON');
  walkOver(tokens).query(tree, 0, last + 1);
}

/** Notes where the expressions stand that the tokens are a list of. */
export const locateItems = (items: readonly Tree[], all: readonly Token[], source: SourceText): void =>
  locateList(items, 0, all.length, walkOver(new Tokens(all, source)));

function locateQuery(tree: Tree, begin: number, to: number, walk: Walk): void {
  const { tokens } = walk;
  const node = Object.values(tree)[0] as Query;
  const from = locateCtes(node, begin, walk);
  if (node.with && from > begin) tokens.set(node.with, begin, to);
  const operation = tokens.findAll(from, to, ...SET_WORDS).at(-1);
  const end = tokens.find(operation ?? from, to, ...BOUNDS);
  const body = end < 0 ? to : end;
  tokens.set(node, from, body);
  if (end >= 0) locateBounds(node, end, to, walk);
  if (operation !== undefined && node.left !== undefined && node.right !== undefined) {
    let right = operation + 1;
    while (tokens.is(right, 'all', 'distinct', 'by', 'name')) right += 1;
    walk.query(node.left, from, operation);
    walk.query(node.right, right, body);
    return;
  }
  const inner = as(tree, 'subquery')?.this ?? as(tree, 'paren')?.this;
  if (inner !== undefined && tokens.is(from, '(')) walk.query(inner, from + 1, tokens.closing.get(from) ?? body);
  const select = as(tree, 'select');
  if (select !== undefined) locateSelect(select, from, body, walk);
  const values = as(tree, 'values');
  if (values !== undefined) locateValues(values, from, body, walk);
}

/** What any kind of query may have. */
interface Query {
  readonly with?: TreeOf<'select'>['with'];
  readonly left?: Tree;
  readonly right?: Tree;
  readonly order_by?: Ordered | null;
  readonly sort_by?: Ordered | null;
  readonly cluster_by?: Ordered | null;
  readonly distribute_by?: { readonly expressions: readonly Tree[] } | null;
  readonly limit?: Tree | { readonly this: Tree } | null;
  readonly offset?: Tree | { readonly this: Tree } | null;
}

/** Where the query begins that the common table expressions are for. */
function locateCtes(node: Query, from: number, walk: Walk): number {
  const { tokens } = walk;
  // The tree may hold them with the whole of a set operation, or with its first SELECT.
  if (!tokens.is(from, 'with')) return from;
  let at = tokens.is(from + 1, 'recursive') ? from + 2 : from + 1;
  for (let i = 0; ; i++) {
    const cte = node.with?.ctes[i];
    let open = at + 1;
    if (tokens.is(open, '(') && !tokens.is(open + 1, 'select', 'with', 'values', '('))
      open = (tokens.closing.get(open) ?? open) + 1;
    while (open < tokens.words.length && !tokens.is(open, '(')) open += 1;
    const close = tokens.closing.get(open);
    if (close === undefined) return from;
    if (cte !== undefined) {
      tokens.set(cte, at, close + 1);
      walk.query(cte.this, open + 1, close);
    }
    if (!tokens.is(close + 1, ',')) return close + 1;
    at = close + 2;
  }
}

const clauseValue = (clause: object): Tree => ('this' in clause ? (clause.this as Tree) : (clause as Tree));

function locateBounds(node: Query, from: number, to: number, walk: Walk): void {
  const { tokens } = walk;
  const starts = tokens.findAll(from, to, ...BOUNDS);
  for (const [i, at] of starts.entries()) {
    const end = starts[i + 1] ?? to;
    const word = tokens.words[at];
    if (word === 'limit' && node.limit) locate(clauseValue(node.limit), at + 1, walk);
    else if (word === 'offset' && node.offset) locate(clauseValue(node.offset), at + 1, walk);
    else if (word === 'distribute' && node.distribute_by) {
      // To Spark its place is that of all these clauses.
      tokens.set(node.distribute_by, at, to);
      locateList(node.distribute_by.expressions, at + 2, end, walk);
    } else {
      const order = word === 'order' ? node.order_by : word === 'sort' ? node.sort_by : node.cluster_by;
      if (order) {
        tokens.set(order, word === 'sort' ? (starts[0] ?? at) : at, to);
        locateList(
          order.expressions.map((o) => o.this),
          at + 2,
          end,
          walk,
        );
      }
    }
  }
}

/** Words that are names, too, where a clause does not follow them so. */
function begins(at: number, tokens: Tokens): boolean {
  if (tokens.is(at, 'group')) return tokens.is(at + 1, 'by');
  return !tokens.is(at, 'window') || tokens.is(at + 2, 'as');
}

const joins = (at: number, tokens: Tokens): boolean => tokens.is(at, 'join', ...JOIN_TYPES);

function locateSelect(select: TreeOf<'select'>, from: number, to: number, walk: Walk): void {
  const { tokens } = walk;
  const starts = tokens.findAll(from, to, ...CLAUSES).filter((at) => begins(at, tokens));
  const clauses = new Map<string, Range>();
  for (const [i, at] of starts.entries()) clauses.set(tokens.words[at] ?? '', [at + 1, starts[i + 1] ?? to]);
  const list = clauses.get('select');
  if (list !== undefined) {
    const first = tokens.is(list[0], 'distinct', 'all') ? list[0] + 1 : list[0];
    locateList(select.expressions, first, list[1], walk);
  }
  // `TABLE t`, and what goes on in a FROM whose beginning stands elsewhere.
  const source =
    clauses.get('from') ?? (tokens.is(from, 'table') ? [from + 1, to] : joins(from, tokens) ? [from, to] : undefined);
  if (source !== undefined) locateFrom(select, source[0], source[1], walk);
  const one = (word: string, clause: { readonly this: Tree } | null | undefined) => {
    const range = clauses.get(word);
    if (range !== undefined && clause) locate(clause.this, range[0], walk);
  };
  one('where', select.where_clause);
  one('having', select.having);
  one('qualify', select.qualify);
  const windows = clauses.get('window');
  if (windows !== undefined && select.windows !== null) tokens.set(select.windows, windows[0] - 1, windows[1]);
  const group = clauses.get('group');
  if (group !== undefined && select.group_by !== null) {
    tokens.set(select.group_by, group[0] - 1, group[1]);
    locateList(select.group_by.expressions, group[0] + 1, group[1], walk);
  }
}

type Sources = Pick<TreeOf<'select'>, 'from' | 'joins' | 'lateral_views'>;

function locateFrom({ from: clause, joins, lateral_views }: Sources, from: number, to: number, walk: Walk): void {
  const { tokens } = walk;
  const views = tokens.findAll(from, to, 'lateral').filter((at) => tokens.is(at + 1, 'view'));
  const end = views[0] ?? to;
  for (const [i, at] of views.entries()) {
    const view = lateral_views[i];
    if (view === undefined) break;
    tokens.set(view, at, views[i + 1] ?? to);
    locate(view.this, tokens.is(at + 2, 'outer') ? at + 3 : at + 2, walk);
  }
  locateSources(clause?.expressions ?? [], joins, from, end, walk);
}

/** Items between commas and joins, in the order in which they are written. */
function locateSources(
  items: readonly Tree[],
  joins: TreeOf<'select'>['joins'],
  from: number,
  to: number,
  walk: Walk,
): void {
  const { tokens } = walk;
  const waiting = { items: [...items], joins: [...joins] };
  const separators = [...tokens.findAll(from, to, ',', 'join')];
  let tree = waiting.items.shift();
  for (let at = from; tree !== undefined; ) {
    locateSource(tree, at, walk);
    // The rows of VALUES have commas of their own.
    const values = as(tree, 'values') ?? as(as(tree, 'alias')?.this, 'values');
    if (values !== undefined && tokens.is(at, 'values')) separators.splice(0, values.expressions.length - 1);
    const separator = separators.shift();
    if (separator === undefined) return;
    const join = tokens.is(separator, 'join') ? waiting.joins.shift() : undefined;
    if (join !== undefined) {
      let [begin, end] = [separator, separators[0] ?? to];
      while (tokens.is(begin - 1, ...JOIN_TYPES)) begin -= 1;
      while (end < to && tokens.is(end - 1, ...JOIN_TYPES)) end -= 1;
      const on = tokens.find(separator + 1, to, 'on', 'join', 'using');
      if (join.on && tokens.is(on, 'on')) end = Math.max(locate(join.on, on + 1, walk), end);
      tokens.set(join, begin, end);
    }
    // After a join the library takes an item behind a comma for one, too.
    tree = join?.this ?? waiting.items.shift() ?? waiting.joins.shift()?.this;
    at = separator + 1;
  }
}

function locateSource(tree: Tree, at: number, walk: Walk): void {
  const { tokens } = walk;
  const table = as(tree, 'table');
  const fn = as(tree, 'function');
  const values = as(tree, 'values');
  const aliased = as(tree, 'alias')?.this ?? as(tree, 'lateral')?.this ?? as(tree, 'table_sample')?.this;
  if (at < 0) return;
  if (tokens.is(at, 'lateral')) locateSource(tree, at + 1, walk);
  else if (table !== undefined) locateTable(table, at, walk);
  else if (fn !== undefined) tokens.set(fn, at, locate(tree, at, walk));
  else if (values !== undefined) locateValues(values, at, at, walk);
  else if (aliased) locateSource(aliased, at, walk);
  else locateBrackets(tree, at, walk);
}

/** A table's name, and the whole with its alias. */
function locateTable(table: TreeOf<'table'>, at: number, walk: Walk): void {
  const { tokens } = walk;
  let end = at + 1;
  while (tokens.is(end, '.')) end += 2;
  tokens.set(table, at, end);
  if (table.table_sample && tokens.is(end, 'tablesample')) {
    const close = tokens.closing.get(end + 1);
    tokens.set(table.table_sample, end, (close ?? end) + 1);
    locate(table.table_sample.size, end + 2, walk);
  }
  if (table.alias === null) return;
  const name = tokens.is(end, 'as') ? end + 1 : end;
  tokens.set(table.alias, at, (tokens.closing.get(name + 1) ?? name) + 1);
}

function locateBrackets(tree: Tree, open: number, walk: Walk): void {
  const { tokens } = walk;
  const close = tokens.closing.get(open);
  const joined = as(tree, 'joined_table');
  const inner = as(tree, 'subquery')?.this ?? as(tree, 'paren')?.this;
  if (close === undefined) return;
  if (joined !== undefined) locateSources([joined.left], joined.joins, open + 1, close, walk);
  else if (inner === undefined) return;
  else if (tokens.is(open + 1, 'select', 'with', 'values', '(')) walk.query(inner, open + 1, close);
  else locateSource(inner, open + 1, walk);
}

/** VALUES with its alias: the rows end where no comma follows. */
function locateValues(values: TreeOf<'values'>, from: number, to: number, walk: Walk): void {
  const { tokens } = walk;
  let at = from + 1;
  for (const [i, { expressions }] of values.expressions.entries()) {
    if (i > 0) at += 1;
    const close = tokens.is(at, '(') ? tokens.closing.get(at) : undefined;
    const first = expressions[0];
    if (close !== undefined) locateList(expressions, at + 1, close, walk);
    const end = close === undefined && first !== undefined ? locate(first, at, walk) : (close ?? LOST) + 1;
    if (end <= at) return;
    at = end;
  }
  if (values.alias) {
    if (tokens.is(at, 'as')) at += 1;
    at += 1;
    if (tokens.is(at, '(')) at = (tokens.closing.get(at) ?? at) + 1;
  }
  tokens.set(values, from, Math.max(at, to));
}
