/** Reads a statement token by token. Queries and expressions within are handed to the library as texts. */
import { fail } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  nameAt,
  type Options,
  type PartitionSpec,
  parseDataType,
  type Relation,
  type SqlOrigin,
} from '@outboard/plan';
import type { Token } from '../token.js';

/** How the texts within a statement are read. */
export interface Readers {
  readonly query: (sql: string) => Relation;
  readonly expression: (sql: string) => Expression;
}

const WORD = /^[\p{L}\p{N}_$]+$/u;

export class Cursor {
  readonly #source: string;
  readonly #characters: readonly string[];
  readonly #tokens: readonly Token[];
  readonly readers: Readers;
  #at = 0;

  constructor(sql: string, tokens: readonly Token[], readers: Readers) {
    this.#source = sql;
    this.#characters = [...sql];
    const end = tokens.findLastIndex(
      ({ text, token_type }) => token_type === 'STRING' || (token_type !== 'SEMICOLON' && text !== ';'),
    );
    this.#tokens = tokens.slice(0, end + 1);
    this.readers = readers;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  get position(): number {
    return this.#at;
  }

  /** Back to where it was. */
  reset(position: number): void {
    this.#at = position;
  }

  /** The word `ahead` tokens from here, in upper case; empty for quoted names, texts and at the end. */
  word(ahead = 0): string {
    const token = this.#tokens[this.#at + ahead];
    if (token === undefined || token.token_type === 'STRING' || token.token_type === 'QUOTED_IDENTIFIER') return '';
    return token.text.toUpperCase();
  }

  is(...words: readonly string[]): boolean {
    return words.every((word, i) => this.word(i) === word);
  }

  /** Takes these words, where all of them come next. */
  accept(...words: readonly string[]): boolean {
    if (!this.is(...words)) return false;
    this.#at += words.length;
    return true;
  }

  acceptAny(...words: readonly string[]): string | undefined {
    const found = words.find((word) => this.is(word));
    if (found !== undefined) this.#at += 1;
    return found;
  }

  expect(...words: readonly string[]): void {
    for (const word of words) if (!this.accept(word)) this.unexpected();
  }

  unexpected(): never {
    const token = this.#tokens[this.#at];
    if (token === undefined) return fail('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' });
    const text = this.#text(token.span.start, token.span.end);
    return fail('PARSE_SYNTAX_ERROR', { error: `'${text}'`, hint: '' });
  }

  end(): void {
    if (!this.done) this.unexpected();
  }

  get atText(): boolean {
    return this.#tokens[this.#at]?.token_type === 'STRING';
  }

  /** A text in quotes. */
  text(): string {
    if (!this.atText) return this.unexpected();
    return this.#tokens[this.#at++]?.text ?? '';
  }

  /** A name; in quotes anything. */
  name(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.token_type === 'STRING') return this.unexpected();
    if (token.token_type !== 'QUOTED_IDENTIFIER' && !WORD.test(token.text)) return this.unexpected();
    this.#at += 1;
    return token.text;
  }

  nameParts(): string[] {
    const from = this.#at;
    const parts = [this.name()];
    while (this.accept('.')) parts.push(this.name());
    return this.placed(parts, from);
  }

  /** A name that was read from the position `from` to here, with its place. */
  placed(parts: string[], from: number): string[] {
    const origin = this.originFrom(from);
    return origin === undefined ? parts : nameAt(parts, origin);
  }

  /** The place of what was read from a position to here. */
  originFrom(position: number): SqlOrigin | undefined {
    const [first, last] = [this.#tokens[position], this.#tokens[this.#at - 1]];
    if (first === undefined || last === undefined) return undefined;
    const source = { text: this.#source };
    return { of: 'text', startIndex: first.span.start, stopIndex: last.span.end - 1, source };
  }

  /** `(item, item …)`. */
  list<T>(item: () => T): T[] {
    this.expect('(');
    const items: T[] = [];
    if (this.accept(')')) return items;
    do items.push(item());
    while (this.accept(','));
    this.expect(')');
    return items;
  }

  names(): string[] {
    return this.list(() => this.name());
  }

  /** `('key' = 'value', a.b 3, c)`: keys are texts or dotted names, values anything that is one token. */
  properties(): Options {
    const entries = this.list((): [string, string] => {
      const key = this.propertyKey();
      this.accept('=');
      return [key, this.is(',') || this.is(')') ? '' : this.#value()];
    });
    return Object.fromEntries(entries);
  }

  propertyKey(): string {
    return this.atText ? this.text() : this.nameParts().join('.');
  }

  #value(): string {
    if (this.atText) return this.text();
    const from = this.#at;
    this.accept('-');
    this.#at += 1;
    const text = this.#slice(from, this.#at);
    return /^(true|false)$/i.test(text) ? text.toLowerCase() : text;
  }

  /** `(p = 1, q)`. */
  partition(): PartitionSpec {
    const entries = this.list((): [string, Expression | null] => {
      const column = this.name();
      return [column, this.accept('=') ? this.expressionUntil(',', ')') : null];
    });
    return Object.fromEntries(entries);
  }

  /** The expression up to one of these words outside of all brackets, or to the end. */
  expressionUntil(...words: readonly string[]): Expression {
    return this.readers.expression(this.textUntil(...words));
  }

  /** The text up to one of these words outside of all brackets, or to the end. */
  textUntil(...words: readonly string[]): string {
    const from = this.#at;
    let depth = 0;
    for (; !this.done; this.#at++) {
      const word = this.word();
      if (depth === 0 && words.includes(word)) break;
      if (word === '(' || word === '[') depth += 1;
      if (word === ')' || word === ']') depth -= 1;
    }
    if (this.#at === from) return this.unexpected();
    return this.#slice(from, this.#at);
  }

  /** The text from a position to here. */
  textFrom(position: number): string {
    return this.#slice(position, this.#at);
  }

  rest(): string {
    const from = this.#at;
    if (this.done) return this.unexpected();
    this.#at = this.#tokens.length;
    return this.#slice(from, this.#at);
  }

  query(): Relation {
    return this.readers.query(this.rest());
  }

  /** A type's text ends where a word of the column's follows, or a comma or bracket outside of its own. */
  dataType(...ends: readonly string[]): DataType {
    const from = this.#at;
    let depth = 0;
    for (; !this.done; this.#at++) {
      const word = this.word();
      if (depth === 0 && (word === ',' || word === ')' || ends.includes(word))) break;
      if (word === '(' || word === '<') depth += 1;
      if (word === ')' || word === '>') depth -= 1;
      if (word === '>>') depth -= 2;
    }
    if (this.#at === from) return this.unexpected();
    return parseDataType(this.#slice(from, this.#at));
  }

  #slice(from: number, to: number): string {
    const [first, last] = [this.#tokens[from], this.#tokens[to - 1]];
    return first === undefined || last === undefined ? '' : this.#text(first.span.start, last.span.end);
  }

  #text(start: number, end: number): string {
    return this.#characters.slice(start, end).join('');
  }
}
