/** Reads a statement token by token. Queries and expressions within are handed on as stretches of it. */
import { fail } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  nameAt,
  type Options,
  type PartitionSpec,
  parseDataType,
  quoteIdentifier,
  type Relation,
  type RelationOf,
  type SqlOrigin,
  within,
} from '@outboard/plan';
import { type Stretch, textOf, unexpected } from '../stretch.js';
import type { Token } from '../token.js';

/** How what stands within a statement is read; `before` is put before a part of a query. */
export interface Readers {
  readonly query: (stretch: Stretch, before?: string) => Relation;
  readonly expression: (stretch: Stretch) => Expression;
  /** `WITH a AS (…), b AS (…)`. */
  readonly ctes: (stretch: Stretch) => Ctes;
}

export type Ctes = Pick<RelationOf<'with'>, 'ctes' | 'recursive'>;

const CONSTANTS: ReadonlySet<Expression['kind']> = new Set(['literal', 'parameter', 'interval', 'attribute']);

const isConstant = (e: Expression): boolean =>
  CONSTANTS.has(e.kind) ||
  (e.kind === 'cast' && e.literal === true) ||
  (e.kind === 'function' && e.name[0] === 'negative' && e.arguments.every(isConstant));

const WORD = /^[\p{L}\p{N}_$]+$/u;

export class Cursor {
  readonly #stretch: Stretch;
  readonly #tokens: readonly Token[];
  readonly readers: Readers;
  #at: number;

  constructor(stretch: Stretch, readers: Readers) {
    this.#stretch = stretch;
    this.#tokens = stretch.tokens.all.slice(0, stretch.to);
    this.#at = stretch.from;
    this.readers = readers;
  }

  get done(): boolean {
    return this.#at >= this.#tokens.length;
  }

  /** Whether nothing comes after the token that is `ahead` from here. */
  isLast(ahead: number): boolean {
    return this.#at + ahead === this.#tokens.length - 1;
  }

  /** Whether the word comes next, past brackets where there are some. */
  isAfterBrackets(word: string): boolean {
    const from = this.#at;
    if (this.is('(')) this.#at = (this.#stretch.tokens.closing.get(from) ?? from) + 1;
    const found = this.is(word);
    this.#at = from;
    return found;
  }

  /** Whether the word comes after the name that is next. */
  isAfterName(word: string): boolean {
    const from = this.#at;
    this.nameParts();
    const found = this.is(word);
    this.#at = from;
    return found;
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

  /** Whether a query begins `ahead` tokens from here. */
  isQuery(ahead = 0): boolean {
    return /^(SELECT|WITH|FROM|VALUES|TABLE)$/.test(this.word(ahead));
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
    return unexpected(this.#stretch, this.done ? this.#stretch.tokens.all.length : this.#at);
  }

  /** Fails for what is written from a position to here. */
  failFrom(position: number, ...told: Parameters<typeof fail>): never {
    return within(this.originFrom(position), undefined, () => fail(...told));
  }

  /** Fails for the statement as a whole. */
  failWhole(...told: Parameters<typeof fail>): never {
    const { tokens, from } = this.#stretch;
    return within(tokens.originOf(from, this.#tokens.length), undefined, () => fail(...told));
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

  /** A name; in quotes anything. Error: INVALID_IDENTIFIER */
  name(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.token_type === 'STRING') return this.unexpected();
    if (token.token_type !== 'QUOTED_IDENTIFIER' && !WORD.test(token.text)) return this.unexpected();
    if (token.token_type !== 'QUOTED_IDENTIFIER' && !/^[\w$]+$/.test(token.text))
      fail('INVALID_IDENTIFIER', { ident: token.text });
    this.#at += 1;
    return token.text;
  }

  nameParts(): string[] {
    const from = this.#at;
    const parts = [this.name()];
    while (this.accept('.')) parts.push(this.name());
    return this.placed(parts, from);
  }

  /** A column's name, with its place. */
  column(): Expression {
    const from = this.#at;
    const nameParts = this.nameParts();
    const origin = this.originFrom(from);
    return { kind: 'attribute', nameParts, ...(origin !== undefined && { origin }) };
  }

  /** What stands in brackets, with them. */
  skipBrackets(): void {
    const close = this.#stretch.tokens.closing.get(this.#at);
    if (close === undefined || close >= this.#tokens.length) this.unexpected();
    else this.#at = close + 1;
  }

  /** A name that was read from the position `from` to here, with its place. */
  placed(parts: string[], from: number): string[] {
    const origin = this.originFrom(from);
    return origin === undefined ? parts : nameAt(parts, origin);
  }

  /** The place of what was read from a position to here. */
  originFrom(position: number): SqlOrigin | undefined {
    return this.#stretch.tokens.originOf(position, this.#at);
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

  /** `item, item …`, without brackets. */
  several<T>(item: () => T): T[] {
    const items = [item()];
    while (this.accept(',')) items.push(item());
    return items;
  }

  names(): string[] {
    return this.list(() => this.name());
  }

  /**
   * `('key' = 'value', a.b 3, c)`: keys are texts or dotted names, values anything that is one token. `bare` is told the keys
   * that have none. Error: DUPLICATE_KEY
   */
  properties(bare?: (keys: readonly string[]) => void): Options {
    const from = this.#at;
    const valueless: string[] = [];
    if (this.is('(', ')')) {
      this.#at += 1;
      return this.unexpected();
    }
    const entries = this.list((): [string, string] => {
      const key = this.propertyKey();
      this.accept('=');
      if (!this.is(',') && !this.is(')')) return [key, this.#value()];
      valueless.push(key);
      return [key, ''];
    });
    if (valueless.length > 0) bare?.(valueless);
    return this.#distinct(entries, from);
  }

  #distinct<T>(entries: readonly (readonly [string, T])[], from: number): Record<string, T> {
    const twice = entries.find(([key], i) => entries.findIndex(([other]) => other === key) < i);
    if (twice !== undefined) this.failFrom(from, 'DUPLICATE_KEY', { keyColumn: quoteIdentifier(twice[0]) });
    return Object.fromEntries(entries);
  }

  propertyKey(): string {
    return this.atText ? this.text() : this.nameParts().join('.');
  }

  #value(): string {
    if (this.atText) return this.text();
    if (this.is('NULL')) return this.unexpected();
    const from = this.#at;
    this.accept('-');
    this.#at += 1;
    const text = this.textFrom(from);
    return /^(true|false)$/i.test(text) ? text.toLowerCase() : text;
  }

  /**
   * `(p = 1, q)`, after PARTITION; `bare`: columns may stand there without values.
   * Errors: DUPLICATE_KEY, REF_DEFAULT_VALUE_IS_NOT_ALLOWED_IN_PARTITION, INVALID_SQL_SYNTAX.EMPTY_PARTITION_VALUE
   */
  partition(bare = false): PartitionSpec {
    const from = this.#at - 1;
    let ofDefault = false;
    const entries = this.list((): [string, Expression | null] => {
      const column = this.name();
      if (!this.accept('=')) return [column, null];
      ofDefault ||= this.is('DEFAULT');
      return [column, this.#constant()];
    });
    if (ofDefault) this.failFrom(from, 'REF_DEFAULT_VALUE_IS_NOT_ALLOWED_IN_PARTITION');
    const [empty] = entries.find(([, value]) => value === null) ?? [];
    const spec = this.#distinct(entries, from);
    if (bare || empty === undefined) return spec;
    return this.failFrom(from, 'INVALID_SQL_SYNTAX.EMPTY_PARTITION_VALUE', { partKey: quoteIdentifier(empty) });
  }

  /** A value that is written as one, not computed. */
  #constant(): Expression {
    const from = this.#at;
    const value = this.expressionUntil(',', ')');
    if (!isConstant(value)) {
      this.#at = from + 1;
      this.unexpected();
    }
    return value;
  }

  /** The expression up to one of these words outside of all brackets, or to the end. */
  expressionUntil(...words: readonly string[]): Expression {
    return this.readers.expression(this.until(...words));
  }

  /** What stands up to one of these words outside of all brackets, or to the end. */
  until(...words: readonly string[]): Stretch {
    const from = this.#at;
    let depth = 0;
    for (; !this.done; this.#at++) {
      const word = this.word();
      if (depth === 0 && words.includes(word)) break;
      if (word === '(' || word === '[') depth += 1;
      if (word === ')' || word === ']') depth -= 1;
    }
    if (this.#at === from) return this.unexpected();
    return this.since(from);
  }

  /** The text from a position to here. */
  textFrom(position: number): string {
    return textOf(this.since(position));
  }

  rest(): Stretch {
    const from = this.#at;
    if (this.done) return this.unexpected();
    this.#at = this.#tokens.length;
    return this.since(from);
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
    return parseDataType(this.textFrom(from));
  }

  /** What stands from a position to here. */
  since(from: number): Stretch {
    return { tokens: this.#stretch.tokens, from, to: this.#at };
  }
}
