/** Hints: what stands in `/*+ … *​/` right after SELECT (`SqlBaseParser.hint`). */
import { fail } from '@outboard/errors';
import type { Expression, SqlOrigin } from '@outboard/plan';
import { toExpression } from './expression.js';
import { Tokens } from './places.js';
import { as, parseTrees, tokenize } from './polyglot.js';

export interface Hint {
  readonly name: string;
  readonly parameters: readonly Expression[];
}

/** Where a hint stands, with its signs and without. */
interface Place {
  readonly whole: SqlOrigin;
  readonly inner: SqlOrigin;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The text's tokens one after the other, and where they stand in the whole. */
class Reader {
  readonly #tokens: Tokens;
  readonly #place: Place | undefined;
  #next = 0;

  constructor(text: string, place: Place | undefined) {
    this.#tokens = new Tokens(tokenize(text), { text });
    this.#place = place;
  }

  get ends(): boolean {
    return this.#next >= this.#tokens.all.length;
  }

  hint(): Hint {
    const name = this.#name();
    if (!this.#take('(')) return { name, parameters: [] };
    const parameters = [this.#parameter()];
    while (this.#take(',')) parameters.push(this.#parameter());
    if (!this.#take(')')) this.#unexpected();
    this.#take(',');
    return { name, parameters };
  }

  #isName(at: number): boolean {
    return this.#tokens.type(at) === 'QUOTED_IDENTIFIER' || NAME.test(this.#tokens.words[at] ?? '');
  }

  #name(): string {
    const token = this.#tokens.all[this.#next];
    if (token === undefined || !this.#isName(this.#next)) return this.#unexpected();
    this.#next += 1;
    return token.text;
  }

  /** A column's name, or what else an operand may be. */
  #parameter(): Expression {
    const from = this.#next;
    if (!this.#isName(from) || this.#tokens.is(from, 'null', 'true', 'false') || this.#tokens.is(from + 1, '('))
      return this.#operand();
    const nameParts = [this.#name()];
    while (this.#take('.')) nameParts.push(this.#name());
    const origin = this.#placeFrom(from);
    return { kind: 'attribute', nameParts, ...(origin && { origin }) };
  }

  #operand(): Expression {
    const from = this.#next;
    const { length } = this.#tokens.all;
    const found = this.#tokens.find(from, length, ',', ')');
    const end = found < 0 ? length : found;
    const [first, last] = [this.#tokens.all[from], this.#tokens.all[end - 1]];
    if (first === undefined || last === undefined || end <= from) return this.#unexpected();
    this.#next = end;
    const sql = `SELECT ${this.#tokens.between(first.span.start, last.span.end)}`;
    const [tree] = parseTrees(sql, tokenize(sql));
    const [item] = as(tree, 'select')?.expressions ?? [];
    if (item === undefined) return this.#unexpected();
    return { ...toExpression(item), ...(this.#place && { origin: this.#place.whole }) };
  }

  #placeFrom(from: number): SqlOrigin | undefined {
    const own = this.#tokens.originOf(from, this.#next);
    if (this.#place === undefined || own === undefined) return undefined;
    const { inner } = this.#place;
    const [startIndex, stopIndex] = [inner.startIndex + own.startIndex, inner.startIndex + own.stopIndex];
    return { ...inner, startIndex, stopIndex };
  }

  #take(text: string): boolean {
    const isNext = this.#tokens.is(this.#next, text);
    if (isNext) this.#next += 1;
    return isNext;
  }

  #unexpected(): never {
    return fail('PARSE_SYNTAX_ERROR', { error: `'${this.#tokens.all[this.#next]?.text ?? '*/'}'`, hint: '' });
  }
}

/**
 * The hints of a SELECT, whose place is given, in order; `text` is what stands within the signs.
 * @throws PARSE_SYNTAX_ERROR
 */
export function toHints(text: string, select: SqlOrigin | undefined): readonly Hint[] {
  const reader = new Reader(text, placeWithin(text, select));
  const hints: Hint[] = [];
  while (!reader.ends) hints.push(reader.hint());
  return hints;
}

function placeWithin(text: string, select: SqlOrigin | undefined): Place | undefined {
  if (select === undefined) return undefined;
  const rest = Array.from(select.source.text).slice(select.startIndex).join('');
  const open = rest.indexOf('/*+');
  const [begin, close] = [rest.indexOf(text, open), rest.indexOf('*/', open)];
  if (open < 0 || begin < 0 || close < begin) return undefined;
  const placed = (from: number, to: number): SqlOrigin => {
    const startIndex = select.startIndex + Array.from(rest.slice(0, from)).length;
    return { ...select, startIndex, stopIndex: startIndex + Array.from(rest.slice(from, to)).length - 1 };
  };
  return { whole: placed(open, close + 2), inner: placed(begin, begin + text.length) };
}
