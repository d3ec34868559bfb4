/** Stretches of a text's tokens, which the library reads one by one where Spark's grammar has what the library's has not. */
import { fail, OutboardError } from '@outboard/errors';
import type { Relation } from '@outboard/plan';
import { PIPED_CALL } from './mask.js';
import { locateAll, locateItems } from './place-query.js';
import { setPiped, Tokens } from './places.js';
import { as, parseTrees, type Tree, type TreeOf, tokenize } from './polyglot.js';
import { tied } from './tie.js';

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

export function wholeOf(sql: string): Stretch {
  const tokens = new Tokens(tokenize(sql), { text: sql });
  const last = tokens.all.findLastIndex(({ token_type }) => token_type !== 'SEMICOLON');
  return { tokens, from: 0, to: last + 1 };
}

/** The token at which Spark's parser would stop. */
export function unexpected({ tokens }: Pick<Stretch, 'tokens'>, at: number): never {
  const token = tokens.all[at];
  if (token === undefined) return fail('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' });
  const text = Array.from(tokens.source.text).slice(token.span.start, token.span.end).join('');
  return fail('PARSE_SYNTAX_ERROR', { error: `'${text}'`, hint: '' });
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

function* nodes<K extends 'select' | 'table'>(root: unknown, kind: K): Generator<TreeOf<K>> {
  if (typeof root !== 'object' || root === null) return;
  const node = as(root as Tree, kind);
  if (node) yield node;
  for (const value of Object.values(root)) yield* nodes(value, kind);
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
  const inner = [...pipedWithin(stretch)];
  const relations = inner.map(([, query]) => tied.piped(query));
  const piped = new Map(inner.map(([open, query], number) => [open - from, { close: query.to - from, number }]));
  const parameters = parametersBefore(tokens, from);
  const part = { piped, parameters, ...(before !== undefined && { before }) };
  const trees = stoppingAt(stretch, () => parseTrees(tokens.source.text, tokens.all.slice(from, to), part));
  if (relations.length > 0)
    for (const select of nodes(trees, 'select')) {
      const relation = relations[numberOf(select) ?? relations.length];
      if (relation !== undefined) setPiped(select, relation);
    }
  return trees;
}

const parametersBefore = (tokens: Tokens, to: number): number =>
  tokens.all.slice(0, to).filter(({ text, token_type }) => token_type === 'PARAMETER' && text === '?').length;

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

/** The expressions of a stretch that is a list of them, as in SELECT. */
export function itemsOf(stretch: Stretch): readonly Tree[] {
  const { tokens, from, to } = stretch;
  const trees = treesOf(stretch, SELECT);
  const select = as(trees[0], 'select');
  if (select === undefined || trees.length > 1 || select.from !== null || select.expressions.length === 0)
    return unexpected(stretch, to);
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
