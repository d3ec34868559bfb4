/** What the library takes and Spark's grammar (`SqlBaseParser.g4`) has not. */
import { fail } from '@outboard/errors';
import { within } from '@outboard/plan';
import { refusePhrase, unexpected } from './foreign-phrases.js';
import type { Tokens } from './places.js';

const SETS = ['union', 'except', 'intersect', 'minus'];
/** What a query begins with. */
const QUERIES = ['select', 'from', 'values', 'table', '(', 'with', 'map', 'reduce'];
/** `queryOrganization`: its clauses, in the order in which they may stand. */
const ORGANIZED = ['order', 'cluster', 'distribute', 'sort'];
/** What other dialects put around set operations. */
const AFTER_SETS = ['by', 'corresponding'];
const BEFORE_SETS = ['full', 'left', 'right', 'inner', 'outer'];

/** The clauses after a query that are all of its result's. */
const isAlone = (clauses: readonly string[]): boolean =>
  clauses.length === 1 || (clauses.length === 2 && clauses.includes('distribute') && clauses.includes('sort'));

/** Errors: PARSE_SYNTAX_ERROR, UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES. `begun`: a query's first words stand before. */
export function refuseForeign(tokens: Tokens, from: number, to: number, begun: boolean): void {
  /** Whether a query has begun in these brackets: elsewhere, as in windows, such clauses are other ones. */
  let isQuery = begun;
  let clauses: number[] = [];
  const end = () => {
    const words = clauses.map((at) => tokens.words[at] ?? '');
    if (clauses.length < 2 || isAlone(words)) return;
    const [first = from] = clauses;
    within(tokens.originOf(first, to), undefined, () => fail('UNSUPPORTED_FEATURE.COMBINATION_QUERY_RESULT_CLAUSES'));
  };
  for (let i = from; i < to; i++) {
    refusePhrase(tokens, i, tokens.is(from - 1, '(') ? tokens.words[from - 2] : undefined);
    const close = tokens.closing.get(i);
    if (close !== undefined && close < to) {
      refuseForeign(tokens, i + 1, close, false);
      i = close;
      continue;
    }
    if (tokens.is(i, ...SETS) && !tokens.is(i - 1, '.', 'as')) checkSet(tokens, i, isQuery && clauses.length > 0);
    checkWord(tokens, i);
    if (tokens.is(i, 'natural') && !tokens.is(i - 1, '.', 'as')) checkNatural(tokens, i, to);
    if (tokens.is(i, 'select', 'values') && !tokens.is(i - 1, '.', 'as', ',')) {
      end();
      isQuery = true;
      clauses = [];
    }
    if (!isQuery || !tokens.is(i + 1, 'by') || !tokens.is(i, ...ORGANIZED)) continue;
    const before = ORGANIZED.indexOf(tokens.words[clauses.at(-1) ?? -1] ?? '');
    if (ORGANIZED.indexOf(tokens.words[i] ?? '') <= before) unexpected(tokens, i);
    clauses.push(i);
  }
  end();
}

/** What is checked by the words beside it. */
function checkWord(tokens: Tokens, at: number): void {
  const next = at + 1;
  // `* EXCEPT (a)` has brackets, and no other name.
  if (tokens.is(at, '*') && tokens.is(next, 'except') && !tokens.is(at + 2, '(', ...QUERIES, 'all', 'distinct'))
    unexpected(tokens, at + 2);
  if (tokens.is(at, '*') && tokens.is(next, 'exclude')) unexpected(tokens, at + 2);
  // A test is no operand of another: its IS would be an alias.
  const test = tokens.is(at - 2, 'not') ? at - 3 : at - 2;
  const tested = tokens.is(at - 1, 'null', 'true', 'false', 'unknown') && tokens.is(test, 'is');
  if (tokens.is(at, 'is') && tested && !tokens.is(test - 1, '.')) unexpected(tokens, next);
  // EXTRACT's field is a name.
  if (tokens.is(at, 'extract') && tokens.type(at + 2) === 'STRING' && tokens.is(at + 3, 'from'))
    unexpected(tokens, at + 3);
  const close = tokens.closing.get(next);
  if (close === undefined || tokens.is(at - 1, '.')) return;
  if (tokens.is(at, 'pivot') && tokens.is(close + 1, 'as')) unexpected(tokens, close + 1);
  const dot = tokens.is(at, 'using') ? tokens.find(next + 1, close, '.') : -1;
  if (dot >= 0) unexpected(tokens, dot);
}

function checkSet(tokens: Tokens, at: number, organized: boolean): void {
  const next = tokens.is(at + 1, 'all', 'distinct') ? at + 2 : at + 1;
  const begins = tokens.is(next, ...QUERIES);
  if (tokens.is(next, ...AFTER_SETS) && !tokens.is(next + 1, ',', '.')) unexpected(tokens, next);
  if (!begins) return;
  if (tokens.is(at - 1, ...BEFORE_SETS) && !tokens.is(at - 2, '.', 'as')) unexpected(tokens, at - 1);
  if (organized) unexpected(tokens, at);
}

const JOINED = ['inner', 'left', 'right', 'full', 'outer', 'semi', 'anti', 'cross'];
/** What a join's right side ends before. */
const AFTER_JOIN = ['join', ',', 'where', 'group', 'having', 'order', 'limit', 'select', ...SETS];
const KINDS: Readonly<Record<string, string>> = { semi: 'LeftSemi', anti: 'LeftAnti' };

/** A natural join has no condition. Errors: PARSE_SYNTAX_ERROR, INCOMPATIBLE_JOIN_TYPES, OUTBOARD_ILLEGAL_ARGUMENT */
function checkNatural(tokens: Tokens, at: number, to: number): void {
  let join = at + 1;
  while (tokens.is(join, ...JOINED)) join += 1;
  if (!tokens.is(join, 'join')) return;
  const end = tokens.find(join + 1, to, ...AFTER_JOIN);
  const last = end < 0 ? to : end;
  if (tokens.is(at + 1, 'cross'))
    within(tokens.originOf(at, last), undefined, () =>
      fail('INCOMPATIBLE_JOIN_TYPES', { joinType1: 'NATURAL', joinType2: 'CROSS' }),
    );
  const condition = tokens.find(join + 1, last, 'on', 'using');
  if (condition > join + 1 && !tokens.is(condition - 1, '.', 'as')) unexpected(tokens, condition);
  const kind = KINDS[tokens.words[join - 1] ?? ''];
  if (kind !== undefined)
    fail('OUTBOARD_ILLEGAL_ARGUMENT', { message: `requirement failed: Unsupported natural join type ${kind}` });
}
