/** Moments as texts by a pattern (`java.time.format.DateTimeFormatter` of the locale US). */
import { isNameless } from '@outboard/plan';
import { type Piece, UnknownLetters } from './pattern.js';
import { DAYS, ERAS, MONTHS, short } from './words.js';

export interface Shown {
  /** The wall clock, as if it were UTC. */
  readonly clock: Date;
  /** Of a second. */
  readonly micros: number;
  /** Seconds from UTC. */
  readonly offset: number;
  readonly zone: string;
}

const padded = (n: number, count: number): string => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(count, '0')}`;
const dayOfYear = (d: Date): number =>
  Math.round((Date.UTC(2000, d.getUTCMonth(), d.getUTCDate()) - Date.UTC(2000, 0, 1)) / 86_400_000) + 1;

function year(value: number, count: number): string {
  if (count === 2) return padded(Math.abs(value) % 100, 2);
  const long = String(Math.abs(value)).length > count;
  return `${count >= 4 && value > 0 && long ? '+' : ''}${padded(value, count)}`;
}

/** `+01:30`: which of minutes and seconds are there, and what stands for none. */
function offset(seconds: number, colon: string, form: 'hours' | 'minutes' | 'seconds', none: string): string {
  if (seconds === 0) return none;
  const size = Math.abs(seconds);
  const [h, m, s] = [Math.trunc(size / 3600), Math.trunc(size / 60) % 60, size % 60].map((n) => padded(n, 2));
  const minutes = form === 'hours' && m === '00' ? '' : `${colon}${m}`;
  return `${seconds < 0 ? '-' : '+'}${h}${minutes}${form === 'seconds' && s !== '00' ? `${colon}${s}` : ''}`;
}
const FORMS = ['hours', 'minutes', 'minutes', 'seconds', 'seconds'] as const;
const colonOf = (count: number): string => (count === 3 || count === 5 ? ':' : '');
const NONE = ['+00', '+0000', '+00:00', '+0000', '+00:00'] as const;

const isUtc = (zone: string): boolean => /^(UTC|Etc\/UTC|GMT|Z)$/.test(zone);

/** `GMT+1`, `GMT+01:00`. */
function localized(seconds: number, count: number): string {
  if (seconds === 0) return 'GMT';
  const long = offset(seconds, ':', 'seconds', '');
  return `GMT${count === 4 ? long : long.replace(/^([+-])0/, '$1').replace(/:00$/, '')}`;
}

function piece(letter: string, count: number, ofEra: boolean, { clock, micros, offset: seconds, zone }: Shown): string {
  const full = clock.getUTCFullYear();
  const [month, hour] = [clock.getUTCMonth(), clock.getUTCHours()];
  const quarter = Math.trunc(month / 3);
  switch (letter) {
    case 'G':
      return (count < 4 ? ERAS.short : ERAS.long)[full > 0 ? 1 : 0] ?? '';
    case 'y':
      return year(ofEra && full <= 0 ? 1 - full : full, count);
    case 'M':
    case 'L':
      return count < 3 ? padded(month + 1, count) : count === 3 ? short(MONTHS[month] ?? '') : (MONTHS[month] ?? '');
    case 'd':
      return padded(clock.getUTCDate(), count);
    case 'D': {
      const leap = new Date(clock);
      leap.setUTCMonth(1, 29);
      return padded(dayOfYear(clock) - (leap.getUTCMonth() !== 1 && month > 1 ? 1 : 0), count);
    }
    case 'Q':
    case 'q':
      if (count < 3) return padded(quarter + 1, count);
      return count === 3 ? `Q${quarter + 1}` : (['1st', '2nd', '3rd', '4th'].map((n) => `${n} quarter`)[quarter] ?? '');
    case 'E': {
      const name = DAYS[clock.getUTCDay()] ?? '';
      return count < 4 ? short(name) : name;
    }
    case 'F':
      return padded(((clock.getUTCDate() - 1) % 7) + 1, count);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour, count);
    case 'k':
      return padded(hour === 0 ? 24 : hour, count);
    case 'K':
      return padded(hour % 12, count);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12, count);
    case 'm':
      return padded(clock.getUTCMinutes(), count);
    case 's':
      return padded(clock.getUTCSeconds(), count);
    case 'S':
      return `${padded(micros, 6)}000`.slice(0, count);
    case 'V':
      if (isNameless(zone)) break;
      return zone;
    case 'O':
      return localized(seconds, count);
    case 'X':
      return offset(seconds, colonOf(count), FORMS[count - 1] ?? 'hours', 'Z');
    case 'x':
      return offset(seconds, colonOf(count), FORMS[count - 1] ?? 'hours', NONE[count - 1] ?? '');
    case 'Z':
      if (count < 4) return offset(seconds, '', 'minutes', '+0000');
      return count === 4 ? localized(seconds, 4) : offset(seconds, ':', 'seconds', 'Z');
    case 'z':
      if (isUtc(zone) && count < 4) return zone === 'GMT' ? zone : 'UTC';
  }
  throw new UnknownLetters(letter.repeat(count));
}

const namesEra = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => (p.kind === 'optional' ? namesEra(p.pieces) : p.kind === 'letters' && p.letter === 'G'));

/** @throws UnknownLetters */
export function printedBy(pieces: readonly Piece[], moment: Shown, ofEra = namesEra(pieces)): string {
  return pieces
    .map((p) => {
      if (p.kind === 'text') return p.text;
      return p.kind === 'optional' ? printedBy(p.pieces, moment, ofEra) : piece(p.letter, p.count, ofEra, moment);
    })
    .join('');
}
