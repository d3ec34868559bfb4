/** Spark's `format_string`, which is Java's `java.util.Formatter` (of the locale US). */
import { engineFunction, raise } from './define.js';

/** A value by its kind; a text where it is not NULL. Whole numbers have their width in bits behind `int`. */
type Value = readonly [kind: string, text: string | null];

interface Specifier {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly conversion: string;
}

const SPECIFIER = /%(?:(\d+)\$)?([-#+ 0,(]*)(\d*)(?:\.(\d+))?([a-zA-Z%])|([^%]+)|(%)/g;

const illegal = (message: string): never => raise('OUTBOARD_ILLEGAL_ARGUMENT', { message });
/** What Spark's values are in Java, as its messages name them. */
const CLASS: Readonly<Record<string, string>> = {
  string: 'org.apache.spark.unsafe.types.UTF8String',
  boolean: 'java.lang.Boolean',
  double: 'java.lang.Double',
  decimal: 'org.apache.spark.sql.types.Decimal',
  int8: 'java.lang.Byte',
  int16: 'java.lang.Short',
  int32: 'java.lang.Integer',
  int64: 'java.lang.Long',
};
const mismatch = (conversion: string, kind: string): never => illegal(`${conversion} != ${CLASS[kind] ?? kind}`);

/** Digits and the place of the point among them, counted from the first. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

function decimalOf(text: string): Decimal {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = `${whole}${fraction}`;
  const zeros = all.length - all.replace(/^0+/, '').length;
  const digits = all.slice(zeros).replace(/0+$/, '');
  return digits === '' ? { digits: '', point: 1 } : { digits, point: whole.length - zeros + Number(exponent) };
}

/** To so many digits, half up, as Java rounds the shortest digits of a double. */
function rounded({ digits, point }: Decimal, count: number): Decimal {
  if (count >= digits.length) return { digits: digits.padEnd(count, '0'), point };
  if (count < 0) return { digits: '', point };
  const kept = BigInt(digits.slice(0, count) || '0') + ((digits[count] ?? '0') >= '5' ? 1n : 0n);
  const text = String(kept).padStart(count, '0');
  return text.length > count
    ? { digits: text.slice(0, Math.max(count, 1)), point: point + 1 }
    : { digits: text, point };
}

/** With a fixed number of places behind the point. */
function fixed(value: Decimal, places: number): string {
  const whole = rounded(value, value.point + places);
  const shifted = whole.point + places;
  const digits = whole.digits.padEnd(Math.max(shifted, 0), '0').padStart(places + 1, '0');
  const text = shifted <= 0 && whole.digits === '' ? '0'.repeat(places + 1) : digits;
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function scientific(value: Decimal, places: number): string {
  const { digits, point } =
    value.digits === '' ? { digits: '0'.repeat(places + 1), point: 1 } : rounded(value, places + 1);
  const exponent = point - 1;
  const fraction = digits.slice(1, places + 1).padEnd(places, '0');
  return `${digits[0]}${places === 0 ? '' : `.${fraction}`}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** With sign, groups and zeros as the flags have it. */
function signed(digits: string, negative: boolean, { flags, width }: Specifier): string {
  const [whole = '', ...rest] = digits.split(/(?=[.e])/);
  const grouped = flags.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const body = `${grouped}${rest.join('')}`;
  const [before, after] = negative
    ? flags.includes('(')
      ? ['(', ')']
      : ['-', '']
    : [flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '', ''];
  const zeros = flags.includes('0') ? Math.max(0, width - body.length - before.length - after.length) : 0;
  return `${before}${'0'.repeat(zeros)}${body}${after}`;
}

function fraction(text: string, s: Specifier): string {
  if (!/\d/.test(text)) {
    const infinite = /inf/i.test(text);
    const sign = text.startsWith('-') ? '-' : infinite && s.flags.includes('+') ? '+' : '';
    return infinite ? `${sign}Infinity` : 'NaN';
  }
  const value = decimalOf(text);
  const negative = text.startsWith('-');
  const places = s.precision ?? 6;
  if (s.conversion === 'f') return signed(fixed(value, places), negative, s);
  if (s.conversion === 'e') return signed(scientific(value, places), negative, s);
  // Fixed for what is from 0.0001 up to ten to the precision.
  const count = places === 0 ? 1 : places;
  const { point } = rounded(value, count);
  const isFixed = value.digits === '' || (point > -4 && point <= count);
  return signed(
    isFixed ? fixed(value, Math.max(0, count - (value.digits === '' ? 1 : point))) : scientific(value, count - 1),
    negative,
    s,
  );
}

function converted([kind, text]: Value, s: Specifier): string {
  if (text === null) return s.conversion === 'b' ? 'false' : 'null';
  const isWhole = kind.startsWith('int');
  switch (s.conversion) {
    case 's':
      return s.precision === undefined ? text : text.slice(0, s.precision);
    case 'b':
      return kind === 'boolean' ? text : 'true';
    case 'd':
      return isWhole ? signed(text.replace('-', ''), text.startsWith('-'), s) : mismatch('d', kind);
    case 'x':
    case 'o': {
      if (!isWhole) return mismatch(s.conversion, kind);
      const digits = BigInt.asUintN(Number(kind.slice(3)), BigInt(text)).toString(s.conversion === 'x' ? 16 : 8);
      const prefix = s.flags.includes('#') ? (s.conversion === 'x' ? '0x' : '0') : '';
      return `${prefix}${s.flags.includes('0') ? digits.padStart(s.width - prefix.length, '0') : digits}`;
    }
    case 'c':
      return isWhole ? String.fromCodePoint(Number(text)) : mismatch('c', kind);
    case 'f':
    case 'e':
    case 'g':
      return kind === 'double' || kind === 'decimal' ? fraction(text, s) : mismatch(s.conversion, kind);
    default:
      return illegal(`Conversion = '${s.conversion}'`);
  }
}

function formatted(format: string, values: readonly Value[]): string {
  let next = 0;
  return format.replace(
    SPECIFIER,
    (whole: string, index?: string, flags = '', width = '', precision?: string, letter?: string, plain?: string) => {
      if (plain !== undefined) return plain;
      if (letter === undefined) return illegal("Conversion = '%'");
      const conversion = letter.toLowerCase();
      const s = {
        flags,
        width: Number(width),
        precision: precision === undefined ? undefined : Number(precision),
        conversion,
      };
      let text: string;
      if (letter === 'n') return '\n';
      if (letter === '%') text = '%';
      else {
        const at = index === undefined ? next++ : Number(index) - 1;
        text = converted(values[at] ?? illegal(`Format specifier '${whole}'`), s);
      }
      const cased = letter === conversion ? text : text.toUpperCase();
      return flags.includes('-') ? cased.padEnd(s.width) : cased.padStart(s.width);
    },
  );
}

export const formatFunctions = [
  engineFunction('format_string', ['text', 'text'], 'text', (format, values) =>
    formatted(format, JSON.parse(values) as Value[]),
  ),
];
