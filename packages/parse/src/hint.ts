/** Hints: what stands in `/*+ … *​/` right after SELECT (`SqlBaseParser.hint`). */
import { fail } from '@outboard/errors';
import type { Expression, SqlOrigin } from '@outboard/plan';
import { toExpression } from './expression.js';
import { as, parseTrees, tokenize } from './polyglot.js';
import type { Token } from './token.js';

export interface Hint {
  readonly name: string;
  readonly parameters: readonly Expression[];
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.token_type === 'QUOTED_IDENTIFIER' || (token.token_type !== 'STRING' && NAME.test(token.text)));

/** The text's tokens one after the other, and where they stand in the whole. */
class Reader {
  #next = 0;

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly place: { readonly whole: SqlOrigin; readonly inner: SqlOrigin } | undefined,
  ) {}

  get ends(): boolean {
    return this.#next >= this.tokens.length;
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

  #name(): string {
    const token = this.tokens[this.#next];
    if (token === undefined || !isName(token)) return this.#unexpected();
    this.#next += 1;
    return token.text;
  }

  /** A column's name, or what else an operand may be. */
  #parameter(): Expression {
    const from = this.#next;
    if (
      !isName(this.tokens[from]) ||
      /^(null|true|false)$/i.test(this.tokens[from]?.text ?? '') ||
      this.tokens[from + 1]?.text === '('
    )
      return this.#operand();
    const nameParts = [this.#name()];
    while (this.#take('.')) nameParts.push(this.#name());
    const origin = this.#placeFrom(from);
    return { kind: 'attribute', nameParts, ...(origin && { origin }) };
  }

  #operand(): Expression {
    const from = this.#next;
    for (let depth = 0; !this.ends; this.#next++) {
      const { text } = this.tokens[this.#next] as Token;
      if (depth === 0 && /^[,)]$/.test(text)) break;
      depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    }
    const [first, last] = [this.tokens[from], this.tokens[this.#next - 1]];
    if (first === undefined || last === undefined || this.#next === from) return this.#unexpected();
    const sql = `SELECT ${Array.from(this.text).slice(first.span.start, last.span.end).join('')}`;
    const [tree] = parseTrees(sql, tokenize(sql));
    const [item] = as(tree, 'select')?.expressions ?? [];
    if (item === undefined) return this.#unexpected();
    return { ...toExpression(item), ...(this.place && { origin: this.place.whole }) };
  }

  #placeFrom(from: number): SqlOrigin | undefined {
    const [first, last] = [this.tokens[from], this.tokens[this.#next - 1]];
    if (this.place === undefined || first === undefined || last === undefined) return undefined;
    const { inner } = this.place;
    const [startIndex, stopIndex] = [inner.startIndex + first.span.start, inner.startIndex + last.span.end - 1];
    return { ...inner, startIndex, stopIndex };
  }

  #take(text: string): boolean {
    const isNext = this.tokens[this.#next]?.text === text;
    if (isNext) this.#next += 1;
    return isNext;
  }

  #unexpected(): never {
    return fail('PARSE_SYNTAX_ERROR', { error: `'${this.tokens[this.#next]?.text ?? '*/'}'`, hint: '' });
  }
}

/**
 * The hints of a SELECT, whose place is given, in order; `text` is what stands within the signs.
 * @throws PARSE_SYNTAX_ERROR
 */
export function toHints(text: string, select: SqlOrigin | undefined): readonly Hint[] {
  const reader = new Reader(text, tokenize(text), placeWithin(text, select));
  const hints: Hint[] = [];
  while (!reader.ends) hints.push(reader.hint());
  return hints;
}

function placeWithin(text: string, select: SqlOrigin | undefined): Reader['place'] {
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
