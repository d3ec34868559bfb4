/** Phrases that the library takes from other dialects, or for want of strictness, and Spark's grammar (`SqlBaseParser.g4`) has not. */
import { fail, refuse } from '@outboard/errors';
import type { Tokens } from './places.js';
import { OPERAND } from './token.js';

interface Phrase {
  /** One after the other: words, or what they are like. */
  readonly words: readonly (string | RegExp)[];
  /** What stands before, where it has to. */
  readonly after?: RegExp;
  /** Which of the words is the wrong one; the first unless told. */
  readonly at?: number;
  /** What ANTLR says besides. */
  readonly hint?: 'extra' | ": missing ')'";
}

const NUMBER = /^\d+$/;

const PHRASES: readonly Phrase[] = [
  { words: ['exclude', /^(current|group|ties|no)$/], after: /^(following|preceding|row)$/, hint: ": missing ')'" },
  { words: ['groups', 'between', /^(unbounded|current|\d+)$/, /^(preceding|following|row)$/] },
  { words: ['with', 'ties'], after: NUMBER },
  { words: ['limit', NUMBER, ','], at: 2 },
  { words: ['limit', NUMBER, 'percent'], at: 2, hint: 'extra' },
  { words: ['offset', NUMBER, /^rows?$/], at: 2, hint: 'extra' },
  { words: ['for', /^(update|share)$/, /^(|;|\)|of|nowait|skip)$/] },
  { words: ['using', 'sample'] },
  { words: ['outer', /^(semi|anti)$/], at: 1, hint: 'extra' },
  { words: ['with', 'totals'], at: 1, hint: 'extra' },
  { words: ['by', 'distinct', /^(rollup|cube|grouping)$/, /^(\(|sets)$/], at: 3 },
  { words: ['as', 'materialized', '('], at: 1 },
  { words: ['as', 'not', 'materialized', '('], at: 1 },
];

/** Operators of one word that stand behind an operand or between two, and in Spark before one or not at all. */
const OPERATORS: Readonly<Record<string, Phrase['hint']>> = { '~': undefined, notnull: 'extra', isnull: 'extra' };
/** Functions with IGNORE NULLS among their arguments. */
const WITHIN = /^(first|last|any_value)$/;

/** @throws PARSE_SYNTAX_ERROR at this token */
export function unexpected(tokens: Tokens, at: number, hint?: Phrase['hint']): never {
  const error = `'${tokens.all[at]?.text}'`;
  return fail('PARSE_SYNTAX_ERROR', { error, hint: hint === 'extra' ? `: extra input ${error}` : (hint ?? '') });
}

/** `SELECT TRANSFORM (a) USING 'cat'`, and MAP and REDUCE likewise: programs that rows go through. */
function refuseScript(tokens: Tokens, at: number): void {
  const word = tokens.words[at] ?? '';
  const select = word === 'transform' && tokens.is(at - 1, 'select') && tokens.is(at + 1, '(');
  if (select && tokens.is((tokens.closing.get(at + 1) ?? at) + 1, 'using', 'row', 'recordwriter'))
    refuse('SELECT TRANSFORM: rows through a program');
  if ((word !== 'map' && word !== 'reduce') || tokens.is(at + 1, '(')) return;
  const using = tokens.words.indexOf('using', at);
  if (using > at + 1 && tokens.type(using + 1) === 'STRING') refuse(`${word.toUpperCase()}: rows through a program`);
}

/** Whether a phrase begins at this token. Error: PARSE_SYNTAX_ERROR. `called`: the word before the brackets around, where there are such. */
export function refusePhrase(tokens: Tokens, at: number, called: string | undefined): void {
  const { words } = tokens;
  const word = words[at] ?? '';
  refuseScript(tokens, at);
  if (word === '' || /^(\.|as)$/.test(words[at - 1] ?? '')) return;
  for (const { words: asked, after, at: wrong = 0, hint } of PHRASES) {
    const matches = asked.every((like, i) => {
      const found = words[at + i] ?? '';
      return typeof like === 'string' ? like === found : like.test(found);
    });
    if (matches && (after === undefined || after.test(words[at - 1] ?? ''))) unexpected(tokens, at + wrong, hint);
  }
  const follows = OPERAND.test(tokens.type(at - 1));
  if (follows && Object.hasOwn(OPERATORS, word) && words[at + 1] !== '(') unexpected(tokens, at, OPERATORS[word]);
  if (word === 'symmetric' && words[at - 1] === 'between' && OPERAND.test(tokens.type(at + 1)))
    unexpected(tokens, at + 1, 'extra');
  const ignores = /^(ignore|respect)$/.test(word) && words[at + 1] === 'nulls' && words[at + 2] === ')';
  if (ignores && follows && called !== undefined && !WITHIN.test(called)) unexpected(tokens, at);
}
