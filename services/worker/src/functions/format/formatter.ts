/** Spark's `format_string`, which is Java's `java.util.Formatter` (of the locale US). */
import { javaDouble } from '@outboard/errors';
import { raise } from '../define.js';
import { murmurBytes } from '../hash.js';
import { remembered } from '../remembered.js';
import { hexadecimal, longBits } from './binary.js';
import { decimalOf, fixed, rounded, scientific } from './digits.js';
import { illegal, piecesOf, type Specifier, without, written } from './specifier.js';

/** A value by its kind; a text where it is not NULL. Whole numbers have their width in bits behind `int`. */
export type Value = readonly [kind: string, text: string | null];

/** What Spark's values are in Java, as its messages name them. */
const CLASS: Readonly<Record<string, string>> = {
  string: 'org.apache.spark.unsafe.types.UTF8String',
  calendar: 'org.apache.spark.unsafe.types.CalendarInterval',
  variant: 'org.apache.spark.unsafe.types.VariantVal',
  binary: '[B',
  boolean: 'java.lang.Boolean',
  float: 'java.lang.Float',
  double: 'java.lang.Double',
  decimal: 'org.apache.spark.sql.types.Decimal',
  int8: 'java.lang.Byte',
  int16: 'java.lang.Short',
  int32: 'java.lang.Integer',
  int64: 'java.lang.Long',
};
const mismatch = (s: Specifier, kind: string): never => illegal(`${s.conversion} != ${CLASS[kind] ?? kind}`);
const refused = (s: Specifier, kind: string): never =>
  raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: `format_string's ${written(s)} of ${CLASS[kind] ?? kind}` });

/** A sign, or brackets, and zeros as the flags have it. `behind` counts towards the width. */
function signed(digits: string, negative: boolean, { flags, width = 0 }: Specifier, behind = ''): string {
  const [whole = '', ...rest] = digits.split(/(?=\.)/);
  const grouped = flags.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const body = `${grouped}${rest.join('')}${behind}`;
  const [before, after] = signs(negative, flags);
  const zeros = flags.includes('0') ? Math.max(0, width - body.length - before.length - after.length) : 0;
  return `${before}${'0'.repeat(zeros)}${body}${after}`;
}
function signs(negative: boolean, flags: string): readonly [before: string, after: string] {
  if (negative) return flags.includes('(') ? ['(', ')'] : ['-', ''];
  return [flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '', ''];
}

/** With `#` a point stands where nothing is behind it. */
const pointed = (digits: string, places: number, { flags }: Specifier): string =>
  places === 0 && flags.includes('#') ? `${digits}.` : digits;

function fraction(value: number, s: Specifier): string {
  if (Number.isNaN(value)) return 'NaN';
  const isNegative = value < 0 || Object.is(value, -0);
  if (!Number.isFinite(value)) return signs(isNegative, s.flags).join('Infinity');
  const decimal = decimalOf(javaDouble(Math.abs(value)));
  const places = s.precision ?? 6;
  const science = (count: number, point: string): string => {
    const [mantissa, exponent] = scientific(decimal, count);
    return signed(`${mantissa}${point}`, isNegative, s, `e${exponent}`);
  };
  switch (s.conversion) {
    case 'f':
      return signed(pointed(fixed(decimal, places), places, s), isNegative, s);
    case 'e':
      return science(places, places === 0 && s.flags.includes('#') ? '.' : '');
    case 'a': {
      const count = s.precision === 0 ? 1 : s.precision;
      const [mantissa = '', exponent = ''] = hexadecimal(value, count).split('p');
      const behind = mantissa.split('.')[1]?.length ?? 0;
      const digits = `${mantissa}${'0'.repeat(Math.max(0, (count ?? 0) - behind))}p${exponent}`;
      const zeros = s.flags.includes('0')
        ? (s.width ?? 0) - hexadecimal(value, count).length - (value === 0 && isNegative ? 3 : 2)
        : 0;
      const [before] = signs(isNegative, s.flags);
      return `${before}0x${'0'.repeat(Math.max(0, zeros))}${digits}`;
    }
    default: {
      // Fixed for what is from 0.0001 up to ten to the precision.
      const count = places === 0 ? 1 : places;
      const { point } = rounded(decimal, count);
      const isFixed = decimal.digits === '' || (point > -4 && point <= count);
      if (!isFixed) return science(count - 1, '');
      return signed(fixed(decimal, Math.max(0, count - (decimal.digits === '' ? 1 : point))), isNegative, s);
    }
  }
}

/** Whole numbers in another base are those of two's complement. */
function unsigned(text: string, bits: number, s: Specifier): string {
  without(s, '( +');
  const digits = BigInt.asUintN(bits, BigInt(text)).toString(s.conversion === 'x' ? 16 : 8);
  const prefix = s.flags.includes('#') ? (s.conversion === 'x' ? '0x' : '0') : '';
  return `${prefix}${s.flags.includes('0') ? digits.padStart((s.width ?? 0) - prefix.length, '0') : digits}`;
}

const CODE_POINT_MAX = 0x10ffff;
function character(text: string, kind: string, s: Specifier): string {
  if (!kind.startsWith('int') || kind === 'int64') return mismatch(s, kind);
  const code = Number(text);
  return code >= 0 && code <= CODE_POINT_MAX
    ? String.fromCodePoint(code)
    : illegal(`Code point = 0x${(code >>> 0).toString(16)}`);
}

/** `Object.hashCode` of what Spark's value is in Java. */
function hashCode(kind: string, text: string, s: Specifier): number {
  const ofLong = (bits: bigint) => Number(BigInt.asIntN(32, bits ^ (BigInt.asUintN(64, bits) >> 32n)));
  switch (kind) {
    case 'string':
      return murmurBytes(42, Buffer.from(text));
    case 'boolean':
      return text === 'true' ? 1231 : 1237;
    case 'int64':
      return ofLong(BigInt(text));
    case 'double':
      return ofLong(longBits(numberOf(text)));
    case 'float':
      return new Int32Array(Float32Array.of(numberOf(text)).buffer)[0] ?? 0;
    default:
      return kind.startsWith('int') ? Number(text) : refused(s, kind);
  }
}
const numberOf = (text: string): number =>
  /inf/i.test(text) ? (text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : Number(text);

/** Texts are cut to the precision, be it within a pair. */
const cut = (text: string, s: Specifier): string => text.slice(0, s.precision).replace(/\p{Surrogate}/gu, '?');
/** A width in characters of UTF-16. */
const justified = (text: string, { flags, width = 0 }: Specifier): string =>
  flags.includes('-') ? text.padEnd(width) : text.padStart(width);

function converted([kind, text]: Value, s: Specifier): string {
  if (s.isMoment) return text === null ? cut('null', s) : kind === 'int64' ? refused(s, kind) : mismatch(s, kind);
  if (s.conversion === 's') without(s, '#');
  if (text === null) return cut(s.conversion === 'b' ? 'false' : 'null', s);
  switch (s.conversion) {
    case 's':
      return kind === 'binary' ? refused(s, kind) : cut(text, s);
    case 'b':
      return cut(kind === 'boolean' ? text : 'true', s);
    case 'h':
      return cut((hashCode(kind, text, s) >>> 0).toString(16), s);
    case 'c':
      return character(text, kind, s);
    case 'd':
    case 'x':
    case 'o': {
      const bits = /^int(\d+)$/.exec(kind)?.[1] ?? mismatch(s, kind);
      return s.conversion === 'd'
        ? signed(text.replace('-', ''), text.startsWith('-'), s)
        : unsigned(text, Number(bits), s);
    }
    default:
      if (kind === 'float') return fraction(Math.fround(numberOf(text)), s);
      return kind === 'double' ? fraction(numberOf(text), s) : mismatch(s, kind);
  }
}

/** So many formats are kept. */
const FORMATS_MAX = 100;
const piecesOfText = remembered(FORMATS_MAX, piecesOf);

export function formatted(format: string, values: readonly Value[]): string {
  let [next, last] = [0, -1];
  const valueFor = (s: Specifier): Value => {
    if (s.index === 0) last = next++;
    else if (s.index > 0) last = s.index - 1;
    return values[last] ?? illegal(`Format specifier '${written(s)}'`);
  };
  const texts = piecesOfText(format).map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.conversion === 'n' && !piece.isMoment) return '\n';
    const text = piece.conversion === '%' ? '%' : converted(valueFor(piece), piece);
    return justified(piece.isUpper ? text.toUpperCase() : text, piece);
  });
  return texts.join('');
}
