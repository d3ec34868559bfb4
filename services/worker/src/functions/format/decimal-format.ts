/** Spark's `format_number`, which is Java's `java.text.DecimalFormat` (of the locale US), rounding half to even. */
import { remembered } from '../remembered.js';
import { compared } from './binary.js';
import { type NumberPattern, numberPatternOf } from './decimal-pattern.js';
import { type Decimal, decimalOf, rounded } from './digits.js';

const DEFAULT = '#,###,###,###,###,###,##0';
/** A double has so many digits behind the point at most. */
const FRACTION_MAX = 340;

export const placesPattern = (places: number): string => (places === 0 ? DEFAULT : `${DEFAULT}.${'0'.repeat(places)}`);

/** So many patterns are kept. */
const PATTERNS_MAX = 100;
const patternOf = remembered(PATTERNS_MAX, (text) => numberPatternOf(text === '' ? DEFAULT : text));

/** A number without its sign. A double is what its shortest digits say, and where those are halfway between two, what it is exactly. */
interface Magnitude {
  readonly decimal: Decimal;
  readonly exactly?: number;
}

/** To so many digits, without zeros at the end. */
function halfEven({ decimal, exactly }: Magnitude, digits: number): Decimal {
  const value = rounded(decimal, Math.min(digits, decimal.digits.length), (all, at) => {
    if (all.slice(at) !== '5') return (all[at] ?? '0') >= '5';
    // Of a double that is a whole number within 64 bits Java does not know that its digits are all there are.
    if (exactly !== undefined && Number.isInteger(exactly) && exactly < 2 ** 63) return true;
    const beyond = exactly === undefined ? 0 : compared(exactly, BigInt(all), decimal.point - all.length);
    return beyond === 0 ? Number(all[at - 1] ?? '0') % 2 === 1 : beyond > 0;
  });
  const kept = value.digits.replace(/0+$/, '');
  return { digits: kept, point: kept === '' ? 0 : value.point };
}

function plain(value: Magnitude, p: NumberPattern, places: number): string {
  const { digits, point } = halfEven(value, value.decimal.point + places);
  const width = Math.max(p.integerMin, point);
  const whole = digits.slice(0, Math.max(point, 0)).padEnd(Math.max(point, 0), '0').padStart(width, '0');
  const behind = `${'0'.repeat(Math.max(0, -point))}${digits.slice(Math.max(point, 0))}`;
  const fraction = behind.padEnd(Math.min(p.fractionMin, places), '0');
  const grouped = p.group > 0 ? whole.replace(new RegExp(`\\B(?=(\\d{${p.group}})+$)`, 'g'), ',') : whole;
  const before = grouped === '' && fraction === '' ? '0' : grouped;
  return `${before}${fraction !== '' || p.showsPoint ? '.' : ''}${fraction}`;
}

function scientific(value: Magnitude, p: NumberPattern, places: number): string {
  const { digits, point } = halfEven(value, p.integerMax + places);
  const isRepeating = p.integerMax > 1 && p.integerMax > p.integerMin;
  const step = p.integerMax;
  const isZero = digits === '';
  const exponent = isZero ? 0 : isRepeating ? Math.floor((point - 1) / step) * step : point - p.integerMin;
  const before = isZero ? (isRepeating ? 1 : p.integerMin) : point - exponent;
  const all = digits.padEnd(Math.max(p.integerMin + Math.min(p.fractionMin, places), before), '0');
  const fraction = all.slice(before);
  const shown = String(Math.abs(exponent)).padStart(p.exponentMin, '0');
  const mantissa = `${all.slice(0, before)}${fraction !== '' || p.showsPoint ? '.' : ''}${fraction}`;
  return `${mantissa}E${exponent < 0 ? '-' : ''}${shown}`;
}

const POWER: Readonly<Record<number, number>> = { 1: 0, 100: 2, 1000: 3 };

/** A number, by its kind (`double`, `float`, or one that is exact) and its text. */
export function formattedNumber(kind: string, text: string, pattern: string): string {
  const p = patternOf(pattern);
  const isBinary = kind === 'double' || kind === 'float';
  const given = kind === 'float' ? Math.fround(Number(text)) : Number(text);
  if (isBinary && /nan/i.test(text)) return 'NaN';
  const isNegative = text.startsWith('-');
  const { prefix, suffix } = isNegative ? p.negative : p.positive;
  if (isBinary && /inf/i.test(text)) return `${prefix}∞${suffix}`;
  const exactly = Math.abs(given * p.multiplier);
  if (isBinary && !Number.isFinite(exactly)) return `${prefix}∞${suffix}`;
  const exact = decimalOf(text);
  const value = isBinary
    ? { decimal: decimalOf(String(exactly)), exactly }
    : { decimal: { ...exact, point: exact.point + (POWER[p.multiplier] ?? 0) } };
  const places = isBinary ? Math.min(p.fractionMax, FRACTION_MAX) : p.fractionMax;
  const shown = p.exponentMin > 0 ? scientific(value, p, places) : plain(value, p, places);
  return `${prefix}${shown}${suffix}`;
}
