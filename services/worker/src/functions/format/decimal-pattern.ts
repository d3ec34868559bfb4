/** Patterns of Java's `java.text.DecimalFormat` (of the locale US): `#,##0.00`, `0.0E0`, `0.00%;(0.00%)`. */
import { illegal } from './specifier.js';

interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}
export interface NumberPattern {
  readonly positive: Affixes;
  readonly negative: Affixes;
  readonly integerMin: number;
  /** Of exponents only: so many digits stand before the point at most, in whose steps the exponent goes. */
  readonly integerMax: number;
  readonly fractionMin: number;
  readonly fractionMax: number;
  /** 0 for none. */
  readonly group: number;
  /** A power of ten. */
  readonly multiplier: 1 | 100 | 1000;
  readonly showsPoint: boolean;
  /** The least digits of the exponent; 0 for none. */
  readonly exponentMin: number;
}

/** One of the two parts, by what it consists of: its affixes, and all letters of its number. */
interface Part extends Affixes {
  readonly digits: string;
  readonly exponentMin: number;
  readonly multiplier: 1 | 100 | 1000;
  readonly isOpen: boolean;
  /** Where the next part starts. */
  readonly end: number;
}

const NUMBER = '#0,.';
const MULTIPLIERS = { '%': 100, '‰': 1000 } as const;
const DOLLAR: Readonly<Record<string, string>> = { '¤': '$', '¤¤': 'USD' };

const inPattern = (why: string, pattern: string): never => illegal(`${why} pattern "${pattern}"`);

/** What stands at a place of an affix: a letter, or several that stand for one. */
const AFFIX = /''|¤{1,2}|./sy;

function partOf(pattern: string, from: number, isFirst: boolean): Part {
  const affixes = ['', ''];
  let [digits, exponentMin, isOpen, isBehind] = ['', 0, false, 0];
  let multiplier: Part['multiplier'] = 1;
  let at = from;
  for (; at < pattern.length; at = AFFIX.lastIndex) {
    AFFIX.lastIndex = at;
    const letter = AFFIX.exec(pattern)?.[0] ?? '';
    if (isOpen || !NUMBER.includes(letter)) {
      if (letter === "'") isOpen = !isOpen;
      else if (letter === "''") affixes[isBehind] += "'";
      else if (isOpen) affixes[isBehind] += letter;
      else if (letter === ';') {
        if (isBehind === 0 || !isFirst) inPattern(`Unquoted special character ';' in`, pattern);
        break;
      } else {
        if (letter === '%' || letter === '‰') {
          if (multiplier !== 1) inPattern('Too many percent/per mille characters in', pattern);
          multiplier = MULTIPLIERS[letter];
        }
        affixes[isBehind] += DOLLAR[letter] ?? letter;
      }
      continue;
    }
    isBehind = 1;
    digits += letter;
    // An exponent is one only right behind the number.
    const exponent = /E(0*)/y;
    exponent.lastIndex = at + 1;
    const zeros = exponent.exec(pattern)?.[1];
    if (zeros === undefined) continue;
    AFFIX.lastIndex = exponent.lastIndex;
    if (!isFirst) continue;
    if (exponentMin > 0) inPattern('Multiple exponential symbols in', pattern);
    if (!/[#0]/.test(digits) || zeros === '') inPattern('Malformed exponential', pattern);
    exponentMin = zeros.length;
  }
  const [prefix = '', suffix = ''] = affixes;
  return { prefix, suffix, digits, exponentMin, multiplier, isOpen, end: at + 1 };
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;

export function numberPatternOf(pattern: string): NumberPattern {
  const first = partOf(pattern, 0, true);
  const malformed = (): never => inPattern('Malformed', pattern);
  const { digits } = first;
  if (count(digits, '.') > 1) inPattern('Multiple decimal separators in', pattern);
  const places = digits.replaceAll(/[,.]/g, '');
  if (/0#+0/.test(places)) inPattern("Unexpected '0' in", pattern);
  const point = digits.includes('.')
    ? count(digits.split('.')[0] ?? '', '#') + count(digits.split('.')[0] ?? '', '0')
    : -1;
  let left = places.indexOf('0') < 0 ? places.length : places.indexOf('0');
  let zeros = count(places, '0');
  // Without any `0` one stands before the point, or right behind it where nothing is before it.
  if (zeros === 0 && left > 0 && point >= 0) [left, zeros] = [Math.max(point, 1) - 1, 1];
  // A comma behind the point ends the groups before it, too.
  const behindComma = digits.slice(digits.lastIndexOf(',') + 1);
  const group = !digits.includes(',')
    ? -1
    : digits.lastIndexOf(',') > digits.indexOf('.') && point >= 0
      ? 0
      : behindComma.replace(/\..*/, '').length;
  const isOutside = point >= 0 ? point < left || point > left + zeros : left + zeros < places.length;
  if (isOutside || group === 0 || first.isOpen) malformed();
  const whole = point >= 0 ? point : places.length;
  const second = first.end < pattern.length ? partOf(pattern, first.end, false) : undefined;
  if (second?.isOpen) malformed();
  const { prefix, suffix } = first;
  const isSame = second === undefined || (second.prefix === prefix && second.suffix === suffix);
  return {
    positive: { prefix, suffix },
    negative: isSame ? { prefix: `-${prefix}`, suffix } : second,
    integerMin: whole - left,
    integerMax: whole,
    fractionMin: point >= 0 ? left + zeros - point : 0,
    fractionMax: point >= 0 ? places.length - point : 0,
    group: Math.max(group, 0),
    multiplier: first.multiplier,
    showsPoint: point === 0 || point === places.length,
    exponentMin: first.exponentMin,
  };
}
