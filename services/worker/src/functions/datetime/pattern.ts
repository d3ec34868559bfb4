/**
 * Spark's datetime patterns (Spark docs, "Datetime Patterns"): the letters of `java.time.format.DateTimeFormatterBuilder`, of
 * which Spark takes some away (`DateTimeFormatterHelper.convertIncompatiblePattern`).
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'letters'; readonly letter: string; readonly count: number }
  /** `[…]`: may be missing where a text is read. */
  | { readonly kind: 'optional'; readonly pieces: readonly Piece[] };

/** Why a pattern is none: Spark has a condition for the first two. */
export type Fault =
  | { readonly fault: 'letter'; readonly letter: string }
  | { readonly fault: 'length'; readonly letters: string }
  | { readonly fault: 'week'; readonly letter: string }
  | { readonly fault: 'other' };
export class PatternFault extends Error {
  constructor(readonly why: Fault) {
    super(why.fault);
  }
}

const UNKNOWN = /[ABcenNp]/;
const ONLY_PRINTED = /[EFqQ]/;
const WEEKS = /[YWwu]/;
const TOO_LONG = /G{5}|M{5}|L{5}|E{5}|Q{5}|q{5}|a{2}|y{7}/;
/** The most letters of a kind that Java takes; of other letters it takes none. */
const COUNT_MAX: Readonly<Record<string, number>> = {
  ...{ G: 4, y: 6, M: 4, L: 4, d: 2, D: 3, Q: 4, q: 4, E: 4, a: 1, h: 2, H: 2, k: 2, K: 2, m: 2, s: 2, S: 9 },
  ...{ V: 2, z: 4, O: 4, X: 5, x: 5, Z: 5, F: 1 },
};

/** @throws PatternFault */
export function piecesOf(pattern: string, reading: boolean): readonly Piece[] {
  const bare = pattern.replace(/'[^']*'/g, '');
  const fail = (why: Fault): never => {
    throw new PatternFault(why);
  };
  for (const letter of bare) {
    if (WEEKS.test(letter)) fail({ fault: 'week', letter });
    if (UNKNOWN.test(letter) || (reading && ONLY_PRINTED.test(letter))) fail({ fault: 'letter', letter });
  }
  const long = TOO_LONG.exec(bare);
  if (long !== null) fail({ fault: 'length', letters: long[0] });
  const open: Piece[][] = [[]];
  const add = (piece: Piece) => open.at(-1)?.push(piece);
  const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|([[\]])|([{}#])|[^A-Za-z'[\]{}#]+/gsy;
  let end = 0;
  for (const match of pattern.matchAll(tokens)) {
    const [whole, quoted, letter, bracket, reserved] = match;
    end = match.index + whole.length;
    if (quoted !== undefined) add({ kind: 'text', text: quoted === '' ? "'" : quoted.replaceAll("''", "'") });
    else if (letter !== undefined) {
      if (whole.length > (COUNT_MAX[letter] ?? 0) || (letter === 'V' && whole.length !== 2)) fail({ fault: 'other' });
      if (letter === 'O' && whole.length !== 1 && whole.length !== 4) fail({ fault: 'other' });
      add({ kind: 'letters', letter, count: whole.length });
    } else if (bracket === '[') open.push([]);
    else if (bracket === ']') {
      const pieces = open.length > 1 ? open.pop() : undefined;
      if (pieces === undefined) fail({ fault: 'other' });
      else add({ kind: 'optional', pieces });
    } else if (reserved !== undefined) fail({ fault: 'other' });
    else add({ kind: 'text', text: whole });
  }
  if (end < pattern.length) fail({ fault: 'other' });
  // What is opened may stay open.
  while (open.length > 1) {
    const pieces = open.pop() ?? [];
    add({ kind: 'optional', pieces });
  }
  return open[0] ?? [];
}
