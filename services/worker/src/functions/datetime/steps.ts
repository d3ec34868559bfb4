/** What is read of a text, one after the other, as `java.time.format.DateTimeFormatterBuilder` appends it. */
import { type Piece, UnknownLetters } from './pattern.js';
import { ERAS, MONTHS, short } from './words.js';

/** Names as java.time's `ChronoField` has them. */
export type Field =
  | 'Era'
  | 'YearOfEra'
  | 'Year'
  | 'MonthOfYear'
  | 'DayOfMonth'
  | 'DayOfYear'
  | 'AmPmOfDay'
  | 'HourOfAmPm'
  | 'ClockHourOfAmPm'
  | 'HourOfDay'
  | 'ClockHourOfDay'
  | 'MinuteOfHour'
  | 'SecondOfMinute'
  | 'NanoOfSecond'
  | 'OffsetSeconds';

export interface NumberStep {
  readonly kind: 'number';
  readonly field: Field;
  readonly least: number;
  readonly most: number;
  /** `minus`: may be negative; `padded`: what is longer than the least has a plus. */
  readonly sign: 'none' | 'minus' | 'padded';
  readonly base: number;
  /** Digits of fields of a fixed width that follow at once: they are not this one's. */
  readonly reserved: number;
}
export type Step =
  | NumberStep
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'words'; readonly field: Field; readonly words: readonly string[]; readonly first: number }
  | { readonly kind: 'fraction'; readonly most: number }
  | { readonly kind: 'offset'; readonly pattern: RegExp }
  | { readonly kind: 'optional'; readonly steps: readonly Step[] };

const NUMBERS: Readonly<Record<string, Field>> = {
  M: 'MonthOfYear',
  L: 'MonthOfYear',
  d: 'DayOfMonth',
  h: 'ClockHourOfAmPm',
  K: 'HourOfAmPm',
  H: 'HourOfDay',
  k: 'ClockHourOfDay',
  m: 'MinuteOfHour',
  s: 'SecondOfMinute',
};
const DIGITS_MAX = 19;

const digits = (colon: string, minutes: string, seconds: string): RegExp =>
  new RegExp(`([+-])(\\d{2})(?:${colon}(\\d{2}))${minutes}(?:${colon}(\\d{2}))${seconds}`, 'y');
/** The forms of an offset, by how many letters there are. */
const OFFSETS: readonly RegExp[] = [
  digits('', '?', '{0}'),
  digits('', '', '{0}'),
  digits(':', '', '{0}'),
  digits('', '', '?'),
  digits(':', '', '?'),
];
const orZ = (pattern: RegExp): RegExp => new RegExp(`[Zz]|${pattern.source}`, 'y');

function offsetOf(letter: string, count: number): RegExp | undefined {
  const pattern = OFFSETS[count - 1];
  if (letter === 'Z') return count === 5 ? pattern && orZ(pattern) : count < 4 ? OFFSETS[1] : undefined;
  return letter === 'X' ? pattern && orZ(pattern) : letter === 'x' ? pattern : undefined;
}

/** @throws UnknownLetters */
function stepOf(letter: string, count: number, yearField: Field): Step {
  const number = (field: Field, least: number, most: number, sign: NumberStep['sign'], base = 0): Step => ({
    kind: 'number',
    field,
    least,
    most,
    sign,
    base,
    reserved: 0,
  });
  if ((letter === 'M' || letter === 'L') && count > 2)
    return { kind: 'words', field: 'MonthOfYear', words: count === 3 ? MONTHS.map(short) : MONTHS, first: 1 };
  const field = NUMBERS[letter];
  if (field !== undefined)
    return count === 1 ? number(field, 1, DIGITS_MAX, 'minus') : number(field, count, count, 'none');
  switch (letter) {
    case 'y':
      if (count === 2) return number(yearField, 2, 2, 'none', 2000);
      return number(yearField, count, DIGITS_MAX, count < 4 ? 'minus' : 'padded');
    case 'D':
      return count === 1 ? number('DayOfYear', 1, DIGITS_MAX, 'minus') : number('DayOfYear', count, 3, 'none');
    case 'S':
      return { kind: 'fraction', most: count };
    case 'a':
      return { kind: 'words', field: 'AmPmOfDay', words: ['AM', 'PM'], first: 0 };
    case 'G':
      return { kind: 'words', field: 'Era', words: count < 4 ? ERAS.short : ERAS.long, first: 0 };
  }
  const pattern = offsetOf(letter, count);
  if (pattern === undefined) throw new UnknownLetters(letter.repeat(count));
  return { kind: 'offset', pattern };
}

const lettersOf = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (p.kind === 'optional' ? lettersOf(p.pieces) : p.kind === 'letters' ? p.letter : '')).join('');

/** The steps of a pattern; in one that names no era a year counts on before the first. @throws UnknownLetters */
export function stepsOf(pieces: readonly Piece[]): readonly Step[] {
  const letters = lettersOf(pieces);
  // A day of the year beside one of a month: Java holds them against each other.
  if (letters.includes('D') && /[MLd]/.test(letters)) throw new UnknownLetters('D');
  return made(pieces, letters.includes('G') ? 'YearOfEra' : 'Year');
}

function made(pieces: readonly Piece[], yearField: Field): readonly Step[] {
  const steps: Step[] = [];
  let variable = -1;
  for (const piece of pieces) {
    if (piece.kind !== 'letters') {
      variable = -1;
      steps.push(piece.kind === 'text' ? piece : { kind: 'optional', steps: made(piece.pieces, yearField) });
      continue;
    }
    const step = stepOf(piece.letter, piece.count, yearField);
    const before = steps[variable];
    if (step.kind !== 'number') variable = -1;
    else if (before?.kind === 'number' && step.least === step.most)
      steps[variable] = { ...before, reserved: before.reserved + step.most };
    else variable = steps.length;
    steps.push(step);
  }
  return steps;
}
