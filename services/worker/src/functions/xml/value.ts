/** Texts of XML as values of a type, written as JSON (`StaxXmlParser.castTo`). What is a text then, the engine casts. */
import { isDateText, javaNumber, timestampText, trimmed } from '@outboard/xml';
import { readBy } from '../datetime/parse.js';
import { piecesOf } from '../datetime/pattern.js';
import { stepsOf } from '../datetime/steps.js';
import { quoted } from '../json/quoted.js';
import { remembered } from '../remembered.js';
import type { Options, Scalar } from './shape.js';

/** A text that is no value of its type. Where it stands decides what else is lost. */
export class Unread extends Error {
  override readonly name = 'Unread';
}
const unread = (): never => {
  throw new Unread();
};

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** So many patterns are kept. */
const KEPT_MAX = 64;
const stepsBy = remembered(KEPT_MAX, (pattern) => stepsOf(piecesOf(pattern, true)));

const DAY_MS = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

/** A text by a pattern, as Spark's casts read it: `2024-01-02`, `2024-01-02 03:04:05.000006+01:00`. */
export function textBy(pattern: string, text: string, scalar: 'moment' | 'clock' | 'date'): string | undefined {
  const read = readBy(stepsBy(pattern), text);
  if (typeof read === 'string' || typeof read.days === 'string' || !Number.isFinite(read.days)) return undefined;
  const day = new Date(read.days * DAY_MS);
  const date = [String(day.getUTCFullYear()).padStart(4, '0'), two(day.getUTCMonth() + 1), two(day.getUTCDate())].join(
    '-',
  );
  if (scalar === 'date') return date;
  const micros = read.nanoseconds / 1000n;
  const seconds = Number(micros / 1_000_000n);
  const clock = [Math.trunc(seconds / 3600), Math.trunc(seconds / 60) % 60, seconds % 60].map(two).join(':');
  const fraction = String(micros % 1_000_000n).padStart(6, '0');
  const { offset } = read;
  const size = Math.abs(offset ?? 0);
  const zone =
    offset === undefined
      ? ''
      : `${offset < 0 ? '-' : '+'}${two(Math.trunc(size / 3600))}:${two(Math.trunc(size / 60) % 60)}`;
  if (size % 60 !== 0 || (scalar === 'clock' && offset !== undefined)) return undefined;
  return `${date} ${clock}.${fraction}${zone}`;
}

const fits = (value: bigint, bits: number): boolean => BigInt.asIntN(bits, value) === value;

/** `Integer.parseInt` and its like. */
const whole = (text: string, bits: number): bigint => {
  const value = /^[+-]?\d+$/.test(text) ? BigInt(text.replace('+', '')) : unread();
  return fits(value, bits) ? value : unread();
};

/** What Java's `NumberFormat` reads at the text's start. */
function leadingNumber(text: string): number {
  const [, sign = '', digits = '', fraction = '', exponent = '0'] =
    /^(-?)([\d,]*)(?:\.(\d*))?(?:E(-?\d+))?/.exec(text) ?? [];
  if (/^-?(∞|NaN)/.test(text))
    return text.includes('∞') ? (sign ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : Number.NaN;
  const plain = digits.replaceAll(',', '');
  return plain + fraction === '' ? unread() : Number(`${sign}${plain || '0'}.${fraction || '0'}e${exponent}`);
}

const numberIn = (text: string): number => javaNumber(text) ?? leadingNumber(text);

function fraction(text: string, single: boolean): string {
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  const magnitude = numberIn(unsigned);
  const value = text.startsWith('-') ? -magnitude : magnitude;
  if (Number.isNaN(value)) return '"NaN"';
  if (!Number.isFinite(single ? Math.fround(value) : value)) return value < 0 ? '"-Infinity"' : '"Infinity"';
  return PLAIN_NUMBER.test(text) ? text : Object.is(value, -0) ? '-0.0' : String(value);
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** Beyond this a number has more digits than any decimal. */
const EXPONENT_MAX = 1_000;

/** Rounded half up to the scale; more digits than the precision are none of the type. */
function decimal(text: string, precision: number, scale: number): string {
  const [, sign, digits = '', fraction = '', exponent = '0'] = DECIMAL.exec(text.replaceAll(',', '')) ?? [];
  if (sign === undefined || digits + fraction === '') return unread();
  const unscaled = BigInt(digits + fraction);
  const shift = scale - fraction.length + Number(exponent);
  if (unscaled !== 0n && shift > EXPONENT_MAX) return unread();
  const divisor = shift < 0 ? 10n ** BigInt(Math.min(-shift, EXPONENT_MAX)) : 1n;
  const scaled =
    shift >= 0 ? unscaled * 10n ** BigInt(unscaled === 0n ? 0 : shift) : (2n * unscaled + divisor) / (2n * divisor);
  if (String(scaled).length > precision && scaled !== 0n) return unread();
  const padded = String(scaled).padStart(scale + 1, '0');
  const at = padded.length - scale;
  return `${sign}${padded.slice(0, at)}${scale === 0 ? '' : `.${padded.slice(at)}`}`;
}

function moment(text: string, scalar: 'moment' | 'clock' | 'date', options: Options): string {
  const pattern = options.patterns[scalar];
  if (pattern !== undefined) return textBy(pattern, text, scalar) ?? unread();
  if (scalar === 'date') return isDateText(text, options.laxDates) ? text : unread();
  return timestampText(text, scalar === 'clock') ?? unread();
}

/** A sign is taken off before a number is read, and put on again. */
const signed = (text: string, bits: 32 | 64): string => {
  const value = whole(/^[+-]/.test(text) ? text.slice(1) : text, bits);
  return String(text.startsWith('-') ? -value : value);
};

/** @throws Unread */
export function readValue(given: string, scalar: Scalar, options: Options): string {
  const text = trimmed(given, options);
  if (text === options.nullValue) return 'null';
  switch (scalar) {
    case 'text':
      return quoted(text);
    case 'boolean':
      return /^(true|1)$/i.test(text) ? 'true' : /^(false|0)$/i.test(text) ? 'false' : unread();
    case 8:
    case 16:
      return String(whole(text, scalar));
    case 32:
    case 64:
      return signed(text, scalar);
    case 'float':
    case 'double':
      return fraction(text, scalar === 'float');
    case 'date':
    case 'moment':
    case 'clock':
      return quoted(moment(text, scalar, options));
    case 'none':
      return unread();
    default:
      return `"${decimal(text, ...scalar.decimal)}"`;
  }
}
