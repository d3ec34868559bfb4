/**
 * Spark's datetime patterns (Spark docs, "Datetime Patterns"): the letters of `java.time.format.DateTimeFormatterBuilder`, of
 * which Spark takes some away (`DateTimeFormatterHelper.convertIncompatiblePattern`).
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'letters'; readonly letter: string; readonly count: number }
  /** `[…]`: may be missing where a text is read. */
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] };

/** What a pattern is refused for, as Spark's errors name it: a letter, too many of one, or nothing. */
export interface Fault {
  readonly letter?: string;
  readonly tooMany?: string;
  /** Whether Java's `SimpleDateFormat` takes the pattern: Spark tells of the change then, and of nothing else. */
  readonly wasOne: boolean;
}
export class PatternFault extends Error {
  constructor(readonly fault: Fault) {
    super('no datetime pattern');
  }
}
/** Thrown for letters that are not known here; the pattern may be a good one. */
export class UnknownLetters extends Error {}

const TAKEN_AWAY = /[ABcenNpYWwu]/;
const ONLY_PRINTED = /[EFqQ]/;
const TOO_MANY = /G{5}|M{5}|L{5}|E{5}|Q{5}|q{5}|a{2}|y{7}/;
/** The most letters of a kind that Java takes; of other letters it takes none. */
const COUNT_MAX: Readonly<Record<string, number>> = {
  ...{ G: 4, y: 6, M: 4, L: 4, d: 2, D: 3, Q: 4, q: 4, E: 4, a: 1, h: 2, H: 2, k: 2, K: 2, m: 2, s: 2, S: 9 },
  ...{ z: 4, X: 5, x: 5, Z: 5, F: 1 },
};
const fits = (letter: string, count: number): boolean => {
  if (letter === 'V') return count === 2;
  if (letter === 'O') return count === 1 || count === 4;
  return count <= (COUNT_MAX[letter] ?? 0);
};

/** Whether the formatter that Spark had before version 3 would take it. */
function wasOne(pattern: string): boolean {
  const bare = pattern.replace(/'(?:[^']|'')*'/g, '');
  return !/[^GyYMLwWDdFEuaHkKhmsSzZX]/.test(bare.replace(/[^A-Za-z']/g, '')) && !/X{4}/.test(bare);
}

/** @throws PatternFault */
export function piecesOf(pattern: string, reading: boolean): readonly Piece[] {
  const fail = (why: Omit<Fault, 'wasOne'> = {}): never => {
    throw new PatternFault({ ...why, wasOne: wasOne(pattern) });
  };
  const bare = pattern.replace(/'[^']*'/g, '');
  for (const letter of bare) if (TAKEN_AWAY.test(letter) || (reading && ONLY_PRINTED.test(letter))) fail({ letter });
  const tooMany = TOO_MANY.exec(bare)?.[0];
  if (tooMany !== undefined) fail({ tooMany });
  const open: Piece[][] = [[]];
  const add = (piece: Piece) => open.at(-1)?.push(piece);
  const close = () => {
    const pieces = open.length > 1 ? open.pop() : undefined;
    if (pieces === undefined) fail();
    else add({ kind: 'optional', pieces });
  };
  const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|([[\]])|[^A-Za-z'[\]{}#]+/gsy;
  let end = 0;
  for (const match of pattern.matchAll(tokens)) {
    const [whole, quoted, letter, bracket] = match;
    end = match.index + whole.length;
    if (quoted !== undefined) add({ kind: 'text', text: quoted === '' ? "'" : quoted.replaceAll("''", "'") });
    else if (bracket !== undefined) bracket === '[' ? open.push([]) : close();
    else if (letter === undefined) add({ kind: 'text', text: whole });
    else if (fits(letter, whole.length)) add({ kind: 'letters', letter, count: whole.length });
    else fail();
  }
  if (end < pattern.length) fail();
  // What is opened may stay open.
  while (open.length > 1) close();
  return open[0] ?? [];
}
