/**
 * Where in its text each node of the library's tree stands, which the library tells of names only. The tree says what comes
 * next, so the tokens are followed along it: no grammar is needed beyond the words between a node's parts. Where they do not
 * follow, a node has no place; nothing else depends on it.
 */
import type { Relation, SourceText, SqlOrigin } from '@outboard/plan';
import type { Token } from './token.js';

/** In quotes a word is a name or a text, and no word of the grammar. */
const QUOTED: ReadonlySet<string> = new Set(['STRING', 'QUOTED_IDENTIFIER', 'RAW_STRING', 'HEX_STRING']);
const OPENS: ReadonlySet<string> = new Set(['(', '[']);
const CLOSES: ReadonlySet<string> = new Set([')', ']']);

const found = new WeakMap<object, SqlOrigin>();

/** The place of a node of the latest trees that were located. */
export const placeOf = (node: object): SqlOrigin | undefined => found.get(node);
/** For a node that the conversion makes of others. */
export function setPlace(node: object, place: SqlOrigin | undefined): void {
  if (place !== undefined) found.set(node, place);
}

/** A relation with the place of the node that it is made of. */
export function relationAt(node: object, relation: Relation): Relation {
  const origin = found.get(node);
  return origin === undefined ? relation : { ...relation, origin };
}

const piped = new WeakMap<object, Relation>();

/** The relation that a node stands for, which pipes made: its text was not the library's to read. */
export const pipedAt = (node: object): Relation | undefined => piped.get(node);
export const setPiped = (node: object, relation: Relation): void => void piped.set(node, relation);

/** The tokens of a text, by number. */
export class Tokens {
  readonly words: readonly string[];
  /** Of an opening bracket, the number of the token that closes it. */
  readonly closing: ReadonlyMap<number, number>;
  readonly all: readonly Token[];
  readonly source: SourceText;
  #characters: readonly string[] | undefined;

  constructor(tokens: readonly Token[], source: SourceText) {
    this.all = tokens;
    this.source = source;
    this.words = tokens.map(({ token_type, text }) => (QUOTED.has(token_type) ? '' : text.toLowerCase()));
    const closing = new Map<number, number>();
    const open: number[] = [];
    this.words.forEach((word, i) => {
      if (OPENS.has(word)) open.push(i);
      else if (CLOSES.has(word)) {
        const at = open.pop();
        if (at !== undefined) closing.set(at, i);
      }
    });
    this.closing = closing;
  }

  /** The text from one offset to before another. */
  between(start: number, end: number): string {
    this.#characters ??= Array.from(this.source.text);
    return this.#characters.slice(start, end).join('');
  }

  is(at: number, ...words: readonly string[]): boolean {
    return words.includes(this.words[at] ?? '');
  }

  type(at: number): string {
    return this.all[at]?.token_type ?? '';
  }

  /** The first of these words from `from` on, before `to` and outside of all brackets; -1 where there is none. */
  find(from: number, to: number, ...words: readonly string[]): number {
    for (let i = from; i < to; i++) {
      if (this.is(i, ...words)) return i;
      i = this.closing.get(i) ?? i;
    }
    return -1;
  }

  /** All of these words outside of all brackets. */
  findAll(from: number, to: number, ...words: readonly string[]): readonly number[] {
    const all: number[] = [];
    for (let at = this.find(from, to, ...words); at >= 0; at = this.find(at + 1, to, ...words)) all.push(at);
    return all;
  }

  /** The bounds of what stands between commas. */
  pieces(from: number, to: number): readonly (readonly [from: number, to: number])[] {
    const commas = this.findAll(from, to, ',');
    return [from, ...commas.map((at) => at + 1)].map((begin, i) => [begin, commas[i] ?? to] as const);
  }

  /** The place of the tokens from `from` to before `to`. */
  originOf(from: number, to: number): SqlOrigin | undefined {
    const [first, last] = [this.all[from], this.all[to - 1]];
    if (first === undefined || last === undefined || to <= from) return undefined;
    return { of: 'text', startIndex: first.span.start, stopIndex: last.span.end - 1, source: this.source };
  }

  /** Notes that a node is the tokens from `from` to before `to`. */
  set(node: object, from: number, to: number): void {
    setPlace(node, this.originOf(from, to));
  }
}
