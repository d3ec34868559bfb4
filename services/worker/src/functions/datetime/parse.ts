/**
 * Texts read by a pattern, as `java.time.format.DateTimeFormatter` does with Spark's defaults: letters without case, all of a
 * text, fields in their strict ranges, and of a fraction as many digits as there are (`DateTimeFormatterHelper`).
 */
import type { Piece } from './pattern.js';

/** What a text says, by field; `offset` in seconds from UTC. */
type Field =
  | 'era'
  | 'year'
  | 'month'
  | 'day'
  | 'half'
  | 'hourOfHalf'
  | 'hour'
  | 'minute'
  | 'second'
  | 'nano'
  | 'offset';
type Fields = Partial<Record<Field, number>>;

interface Num {
  readonly kind: 'number';
  readonly field: Field;
  readonly least: number;
  readonly most: number;
  readonly range: readonly [number, number];
  /** `minus`: may be negative; `padded`: what is longer than the least has a plus. */
  readonly sign: 'none' | 'minus' | 'padded';
  readonly value: (n: number) => number;
  /** Digits of fixed fields that follow at once: they are not this one's. */
  reserved: number;
}
type Step =
  | Num
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly field: Field; readonly words: readonly string[]; readonly first: number }
  | { readonly kind: 'fraction'; readonly most: number }
  | { readonly kind: 'offset'; readonly pattern: RegExp }
  | { readonly kind: 'optional'; readonly steps: readonly Step[] };

/** Thrown for letters that are not known here; the pattern may be a good one. */
export class UnknownLetters extends Error {}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
const same = (n: number) => n;

type Numeric = {
  readonly field: Field;
  readonly range: readonly [number, number];
  readonly value?: (n: number) => number;
};
const NUMERIC: Readonly<Record<string, Numeric>> = {
  M: { field: 'month', range: [1, 12] },
  L: { field: 'month', range: [1, 12] },
  d: { field: 'day', range: [1, 31] },
  H: { field: 'hour', range: [0, 23] },
  k: { field: 'hour', range: [1, 24], value: (n) => n % 24 },
  K: { field: 'hourOfHalf', range: [0, 11] },
  h: { field: 'hourOfHalf', range: [1, 12], value: (n) => n % 12 },
  m: { field: 'minute', range: [0, 59] },
  s: { field: 'second', range: [0, 59] },
};
const YEAR_MAX = 999_999_999;

const digits = (colon: string, minutes: string, seconds: string) =>
  new RegExp(`([+-])(\\d{2})(?:${colon}(\\d{2}))${minutes}(?:${colon}(\\d{2}))${seconds}`, 'y');
/** The forms of an offset, by how many letters there are; `X` and five of `Z` have a Z for none. */
const OFFSETS: readonly RegExp[] = [
  digits('', '?', '{0}'),
  digits('', '', '{0}'),
  digits(':', '', '{0}'),
  digits('', '', '?'),
  digits(':', '', '?'),
];
const orZ = (pattern: RegExp) => new RegExp(`[Zz]|${pattern.source}`, 'y');

function stepOf(letter: string, count: number, ofEra: boolean): Step {
  const numeric = NUMERIC[letter];
  if ((letter === 'M' || letter === 'L') && count > 2)
    return { kind: 'words', field: 'month', words: count === 3 ? short(MONTHS) : MONTHS, first: 1 };
  if (numeric !== undefined) {
    const { field, range, value = same } = numeric;
    const [least, most] = count === 1 ? [1, 19] : [count, count];
    return { kind: 'number', field, least, most, range, sign: count === 1 ? 'minus' : 'none', value, reserved: 0 };
  }
  const offset = OFFSETS[count - 1];
  switch (letter) {
    case 'y': {
      const shared = { kind: 'number', field: 'year', range: [ofEra ? 1 : -YEAR_MAX, YEAR_MAX], reserved: 0 } as const;
      if (count === 2) return { ...shared, least: 2, most: 2, sign: 'none', range: [0, 99], value: (n) => 2000 + n };
      return { ...shared, least: count, most: 19, sign: count < 4 ? 'minus' : 'padded', value: same };
    }
    case 'S':
      return { kind: 'fraction', most: count };
    case 'a':
      return { kind: 'words', field: 'half', words: ['AM', 'PM'], first: 0 };
    case 'G':
      return {
        kind: 'words',
        field: 'era',
        words: count < 4 ? ['BC', 'AD'] : ['Before Christ', 'Anno Domini'],
        first: 0,
      };
    case 'X':
      if (offset !== undefined) return { kind: 'offset', pattern: orZ(offset) };
      break;
    case 'x':
      if (offset !== undefined) return { kind: 'offset', pattern: offset };
      break;
    case 'Z':
      if (count < 4) return { kind: 'offset', pattern: digits('', '', '{0}') };
      if (count === 5) return { kind: 'offset', pattern: orZ(digits(':', '', '?')) };
      break;
  }
  throw new UnknownLetters(letter.repeat(count));
}

const namesEra = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => (p.kind === 'optional' ? namesEra(p.pieces) : p.kind === 'letters' && p.letter === 'G'));

/** The steps of a pattern; in one that names no era a year counts on before the first. @throws UnknownLetters */
export function stepsOf(pieces: readonly Piece[], ofEra = namesEra(pieces)): readonly Step[] {
  let variable: Num | undefined;
  return pieces.map((piece): Step => {
    const before = variable;
    variable = undefined;
    if (piece.kind === 'text') return piece;
    if (piece.kind === 'optional') return { kind: 'optional', steps: stepsOf(piece.pieces, ofEra) };
    const step = stepOf(piece.letter, piece.count, ofEra);
    if (step.kind !== 'number') return step;
    const fixed = step.least === step.most;
    if (before !== undefined && fixed) {
      before.reserved += step.most;
      variable = before;
    } else variable = step;
    return step;
  });
}

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Where the text goes on after a number, and the number; undefined where there is none. */
function number(step: Num, text: string, at: number): readonly [number, number] | undefined {
  const first = text[at];
  const signed = first === '+' || first === '-';
  if (first === '+' && step.sign !== 'padded') return undefined;
  if (first === '-' && step.sign === 'none') return undefined;
  const start = signed ? at + 1 : at;
  let end = start;
  while (end < text.length && end - start < step.most + step.reserved && isDigit(text[end])) end += 1;
  const length = Math.max(step.least, end - start - step.reserved);
  if (end - start < length || length === 0) return undefined;
  const taken = text.slice(start, start + length);
  if (step.sign === 'padded' && (first === '+' ? length <= step.least : first !== '-' && length > step.least))
    return undefined;
  const magnitude = Number(taken);
  if (first === '-' && magnitude === 0) return undefined;
  return [start + length, first === '-' ? -magnitude : magnitude];
}

/** One more field. False where another value of it is known. */
function put(fields: Fields, field: Field, value: number): boolean {
  if (fields[field] !== undefined && fields[field] !== value) return false;
  fields[field] = value;
  return true;
}

function follow(steps: readonly Step[], text: string, from: number, fields: Fields): number | undefined {
  let at = from;
  for (const step of steps) {
    switch (step.kind) {
      case 'text':
        if (text.slice(at, at + step.text.length).toLowerCase() !== step.text.toLowerCase()) return undefined;
        at += step.text.length;
        break;
      case 'words': {
        const found = step.words.findIndex(
          (word) => text.slice(at, at + word.length).toLowerCase() === word.toLowerCase(),
        );
        if (found < 0 || !put(fields, step.field, found + step.first)) return undefined;
        at += step.words[found]?.length ?? 0;
        break;
      }
      case 'fraction': {
        let end = at;
        while (end - at < step.most && isDigit(text[end])) end += 1;
        if (end === at || !put(fields, 'nano', Number(text.slice(at, end).padEnd(9, '0')))) return undefined;
        at = end;
        break;
      }
      case 'offset': {
        step.pattern.lastIndex = at;
        const match = step.pattern.exec(text);
        if (match === null) return undefined;
        const [whole, sign, hours = 0, minutes = 0, seconds = 0] = match;
        const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
        if ([hours, minutes, seconds].some((n) => Number(n) > 59)) return undefined;
        if (!put(fields, 'offset', sign === '-' ? -size : size)) return undefined;
        at += whole.length;
        break;
      }
      case 'optional': {
        const tried = { ...fields };
        const end = follow(step.steps, text, at, tried);
        if (end !== undefined) {
          Object.assign(fields, tried);
          at = end;
        }
        break;
      }
      case 'number': {
        const found = number(step, text, at);
        if (found === undefined) return undefined;
        const [end, n] = found;
        const [least, most] = step.range;
        if (n < least || n > most || !put(fields, step.field, step.value(n))) return undefined;
        at = end;
        break;
      }
      default:
        return step satisfies never;
    }
  }
  return at;
}

export interface Moment {
  /** Days since 1970-01-01; undefined where the text names no year, and 1970 has no such day. */
  readonly days: number | undefined;
  /** Of the day. */
  readonly nanoseconds: bigint;
  /** Seconds from UTC, where the text names them. */
  readonly offset: number | undefined;
}

/** What the text says, in 1970 where it names no year, and undefined where it is none of the pattern's. */
export function parsed(steps: readonly Step[], text: string): Moment | undefined {
  const fields: Fields = {};
  if (follow(steps, text, 0, fields) !== text.length) return undefined;
  const { era = 1, month = 1, day = 1, half, hourOfHalf, minute = 0, second = 0, nano = 0, offset } = fields;
  const ofHalves = hourOfHalf === undefined ? undefined : hourOfHalf + 12 * (half ?? 0);
  const { hour = ofHalves ?? (half === 1 ? 12 : 0) } = fields;
  if (ofHalves !== undefined && half !== undefined && ofHalves !== hour) return undefined;
  if (hourOfHalf !== undefined && hour % 12 !== hourOfHalf) return undefined;
  if (half !== undefined && Math.trunc(hour / 12) !== half) return undefined;
  const { year } = fields;
  const date = new Date(0);
  date.setUTCFullYear(year === undefined ? 1970 : era === 1 ? year : 1 - year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (year !== undefined && !isDay) return undefined;
  const nanoseconds = BigInt((hour * 60 + minute) * 60 + second) * 1_000_000_000n + BigInt(nano);
  return { days: isDay ? date.getTime() / 86_400_000 : undefined, nanoseconds, offset };
}
