/** Stretches of a text's tokens, which the library reads one by one where Spark's grammar has what the library's has not. */
import { fail, OutboardError } from '@outboard/errors';
import type { Relation } from '@outboard/plan';
import { refuseForeign } from './foreign.js';
import { PIPED_CALL } from './mask.js';
import { locateAll, locateItems } from './place-query.js';
import { setPiped, Tokens } from './places.js';
import { as, parseTrees, type Tree, type TreeKind, type TreeOf } from './polyglot.js';
import { tied } from './tie.js';
import type { Token } from './token.js';

/** The tokens from `from` to before `to`. */
export interface Stretch {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** The first token of the query that the stretch is the last part of: Spark's place for what comes after a pipe. */
  readonly begin?: number;
}

export const PIPE = '|>';
export const SELECT = 'SELECT ';

/** All of a text that these tokens are of, but for semicolons at its end. */
export function wholeOf(sql: string, all: readonly Token[]): Stretch {
  // Comments alone are no empty statement.
  if (all.length === 0 && sql.trim() !== '') return fail('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' });
  if (all[0]?.token_type === 'SEMICOLON') return fail('PARSE_SYNTAX_ERROR', { error: "';'", hint: '' });
  const last = all.findLastIndex(({ token_type }) => token_type !== 'SEMICOLON');
  return { tokens: new Tokens(all, { text: sql }), from: 0, to: last + 1 };
}

/** The text from its first token to its last. */
export function textOf({ tokens, from, to }: Stretch): string {
  const [first, last] = [tokens.all[from], tokens.all[to - 1]];
  if (first === undefined || last === undefined || to <= from) return '';
  return tokens.between(first.span.start, last.span.end);
}

/** The same with what stands for something in its place, so that the text is whole without its bindings. */
export function writtenOf(stretch: Stretch): string {
  const { tokens, from, to } = stretch;
  let text = '';
  let copied = tokens.all[from]?.span.start ?? 0;
  for (const { span, written } of tokens.all.slice(from, to)) {
    text += tokens.between(copied, span.start) + (written ?? tokens.between(span.start, span.end));
    copied = span.end;
  }
  return text;
}

/** The token at which Spark's parser would stop. */
export function unexpected({ tokens }: Pick<Stretch, 'tokens'>, at: number): never {
  if (tokens.all[at] === undefined) return fail('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' });
  return fail('PARSE_SYNTAX_ERROR', { error: `'${textOf({ tokens, from: at, to: at + 1 })}'`, hint: '' });
}

/** What ends too early ends, in the whole, at what comes next. */
export function stoppingAt<T>(stretch: Stretch, read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    const isCut =
      thrown instanceof OutboardError &&
      thrown.condition === 'PARSE_SYNTAX_ERROR' &&
      thrown.parameters.error === 'end of input';
    if (isCut && stretch.tokens.all[stretch.to] !== undefined) return unexpected(stretch, stretch.to);
    throw thrown;
  }
}

/**
 * The brackets that hold a query with pipes or a WITH, which the library takes in FROM only, by the number of their first token: of
 * those within each other the outer ones.
 */
function pipedWithin({ tokens, from, to }: Stretch): ReadonlyMap<number, Stretch> {
  const found = new Map<number, Stretch>();
  for (let i = from; i < to; i++) {
    const close = tokens.is(i, '(') ? tokens.closing.get(i) : undefined;
    if (close === undefined || !(tokens.is(i + 1, 'with') || tokens.find(i + 1, close, PIPE) >= 0)) continue;
    found.set(i, { tokens, from: i + 1, to: close });
    i = close;
  }
  return found;
}

function* nodes<K extends TreeKind>(root: unknown, kind: K): Generator<TreeOf<K>> {
  if (typeof root !== 'object' || root === null) return;
  const node = as(root as Tree, kind);
  if (node) yield node;
  for (const value of Object.values(root)) yield* nodes(value, kind);
}

const setKinds = ['union', 'intersect', 'except'] as const;
const SET_WORDS = [...setKinds, 'minus'];
/** What the library reads as the last SELECT's, where it is of all that the set operations give. */
const LIFTED = ['sort_by', 'distribute_by', 'cluster_by'] as const;

function liftClauses(trees: readonly Tree[], kind: (typeof setKinds)[number]): void {
  for (const node of nodes(trees, kind) as Iterable<TreeOf<'union'>>) {
    const last = as(node.right, 'select');
    if (last === undefined) continue;
    for (const clause of LIFTED) {
      const found = last[clause];
      if (!found) continue;
      Object.assign(node, { [clause]: found });
      Object.assign(last, { [clause]: null });
    }
  }
}

/** The number of the query with pipes that a SELECT stands for. */
function numberOf({ expressions, from }: TreeOf<'select'>): number | undefined {
  const fn = from === null && expressions.length === 1 ? as(expressions[0], 'function') : undefined;
  if (fn?.name !== PIPED_CALL) return undefined;
  return Number(as(fn.args[0], 'literal')?.value);
}

/** The trees of a stretch, with `before` before it. */
export function treesOf(stretch: Stretch, before?: string): readonly Tree[] {
  const { tokens, from, to } = stretch;
  refuseForeign(tokens, from, to, before !== undefined);
  const inner = [...pipedWithin(stretch)];
  const relations = inner.map(([, query]) => tied.piped(query));
  const piped = new Map(inner.map(([open, query], number) => [open - from, { close: query.to - from, number }]));
  const part = { piped, ...(before !== undefined && { before }) };
  const trees = stoppingAt(stretch, () => parseTrees(tokens.source.text, tokens.all.slice(from, to), part));
  if (SET_WORDS.some((word) => tokens.words.includes(word))) for (const kind of setKinds) liftClauses(trees, kind);
  if (relations.length > 0)
    for (const select of nodes(trees, 'select')) {
      const relation = relations[numberOf(select) ?? relations.length];
      if (relation !== undefined) setPiped(select, relation);
    }
  return trees;
}

/** The tree of a stretch that is a query, its parts in their places. */
export function queryTree(stretch: Stretch, before?: string): Tree {
  const { tokens, from, to } = stretch;
  const [tree, ...others] = treesOf(stretch, before);
  if (tree === undefined) return fail('PARSE_EMPTY_STATEMENT');
  if (others.length > 0) {
    const next = tokens.words.findIndex((word, i) => i > from && word !== ';' && tokens.is(i - 1, ';'));
    const text = `'${tokens.all[next]?.text}'`;
    return fail('PARSE_SYNTAX_ERROR', { error: text, hint: `: extra input ${text}` });
  }
  locateAll(tree, tokens.all.slice(from, to), tokens.source);
  return tree;
}

/** What the library reads after a list of expressions, which is none of it, by its first word. */
const CLAUSES = [
  ['from', 'from'],
  ['where_clause', 'where'],
  ['group_by', 'group'],
  ['having', 'having'],
  ['qualify', 'qualify'],
  ['order_by', 'order'],
  ['distribute_by', 'distribute'],
  ['cluster_by', 'cluster'],
  ['sort_by', 'sort'],
  ['limit', 'limit'],
  ['offset', 'offset'],
] as const;

/** The first word of a clause, outside of brackets. */
function clauseIn({ tokens, from, to }: Stretch): number {
  for (let i = from; i < to; i++) {
    if (CLAUSES.some(([, word]) => tokens.is(i, word))) return i;
    i = tokens.closing.get(i) ?? i;
  }
  return to;
}

/** The expressions of a stretch that is a list of them, as in SELECT. */
export function itemsOf(stretch: Stretch): readonly Tree[] {
  const { tokens, from, to } = stretch;
  const trees = treesOf(stretch, SELECT);
  const select = as(trees[0], 'select');
  if (select === undefined || trees.length > 1 || select.expressions.length === 0) return unexpected(stretch, to);
  if (CLAUSES.some(([clause]) => select[clause] !== null)) return unexpected(stretch, clauseIn(stretch));
  locateItems(select.expressions, tokens.all.slice(from, to), tokens.source);
  return select.expressions;
}

/** The name of the table that stands for what is before a pipe. */
const INPUT = 'outboard_input';
export const OVER = `SELECT * FROM ${INPUT} `;

/** The tree of what follows an input, as `JOIN t` does. */
export function treeOver(stretch: Stretch, input: Relation): Tree {
  const tree = queryTree(stretch, OVER);
  for (const table of nodes(tree, 'table')) {
    if (table.name?.name !== INPUT) continue;
    setPiped(table, input);
    break;
  }
  return tree;
}
