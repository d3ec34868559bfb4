/** VARIANT from JSON (RFC 8259, as Jackson reads it) and to it. */
import { javaDouble, javaFloat } from '@outboard/errors';
import { quoted } from '../json/quoted.js';
import { Malformed, Scanner } from '../json/scanner.js';
import { STRICT } from '../json/shape.js';
import { decimalOf, decimalText, NULL, type VariantField, type VariantValue } from './value.js';

/** A whole number of 64 bits, a decimal of up to 38 digits, or a double. */
function numberOf(text: string): VariantValue {
  if (/^-?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text))
    return { kind: 'long', value: BigInt(text) };
  return decimalOf(text) ?? { kind: 'double', value: Number(text) };
}

function nextValue(scanner: Scanner): VariantValue {
  const next = scanner.peek();
  if (next === '[') {
    const elements: VariantValue[] = [];
    scanner.elements(() => elements.push(nextValue(scanner)));
    return { kind: 'array', elements };
  }
  if (next === '{') {
    const fields: VariantField[] = [];
    scanner.members((key) => fields.push({ key, value: nextValue(scanner) }));
    return { kind: 'object', fields };
  }
  if (scanner.isString(next)) return { kind: 'string', value: scanner.string() };
  const word = scanner.word();
  if (word === 'null') return NULL;
  return word === 'true' || word === 'false' ? { kind: 'boolean', value: word === 'true' } : numberOf(word);
}

/** The first value of the text; undefined where there is none. What follows it is not looked at, as in Spark. */
export function parsed(text: string): VariantValue | undefined {
  try {
    return nextValue(new Scanner(text, STRICT));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

const numberText = (value: number, kind: 'double' | 'float'): string =>
  kind === 'double' ? javaDouble(value) : javaFloat(value);

const two = (n: number): string => String(n).padStart(2, '0');

function dateText(days: bigint): string {
  const date = new Date(Number(days) * 86_400_000);
  const year = date.getUTCFullYear();
  const shown = year > 9999 ? `+${year}` : String(year).padStart(4, '0');
  return `${shown}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

const MICROS_OF_DAY = 86_400_000_000n;
const floored = (a: bigint, b: bigint): bigint => (a - (((a % b) + b) % b)) / b;

/** `2020-01-01 01:02:03.5`, the fraction without zeros at its end. */
function momentText(micros: bigint): string {
  const days = floored(micros, MICROS_OF_DAY);
  const rest = Number(micros - days * MICROS_OF_DAY);
  const seconds = Math.floor(rest / 1_000_000);
  const fraction = String(rest % 1_000_000)
    .padStart(6, '0')
    .replace(/0+$/, '');
  const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) => two(Math.floor(n))).join(':');
  return `${dateText(days)} ${clock}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Seconds east of Greenwich. */
function zoneSeconds(micros: bigint, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    Number(floored(micros, 1_000n)),
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '', seconds = ''] = /GMT([+-])(\d+):?(\d*):?(\d*)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (3600 * Number(hours) + 60 * Number(minutes) + Number(seconds));
}

function zonedText(micros: bigint, zone: string): string {
  const seconds = zoneSeconds(micros, zone);
  const size = Math.floor(Math.abs(seconds) / 60);
  const offset = `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${momentText(micros + BigInt(seconds) * 1_000_000n)}${offset}`;
}

/** @param zone of the session, in which timestamps are shown */
export function jsonText(v: VariantValue, zone: string): string {
  switch (v.kind) {
    case 'null':
      return 'null';
    case 'boolean':
    case 'long':
      return String(v.value);
    case 'double':
    case 'float':
      return Number.isFinite(v.value) ? numberText(v.value, v.kind) : `"${v.value}"`;
    case 'decimal':
      return decimalText(v);
    case 'string':
    case 'uuid':
      return quoted(v.value);
    case 'binary':
      return `"${Buffer.from(v.value).toString('base64')}"`;
    case 'date':
      return `"${dateText(v.value)}"`;
    case 'timestamp':
      return `"${zonedText(v.value, zone)}"`;
    case 'timestamp_ntz':
      return `"${momentText(v.value)}"`;
    case 'array':
      return `[${v.elements.map((e) => jsonText(e, zone)).join(',')}]`;
    case 'object':
      return `{${v.fields.map(({ key, value }) => `${quoted(key)}:${jsonText(value, zone)}`).join(',')}}`;
  }
}

/** As a string, as Spark casts what it holds; null for the null of JSON. */
export function castText(v: VariantValue, zone: string): string | null {
  switch (v.kind) {
    case 'null':
      return null;
    case 'string':
    case 'uuid':
      return v.value;
    case 'binary':
      return Buffer.from(v.value).toString();
    case 'double':
    case 'float':
      return numberText(v.value, v.kind);
    case 'date':
      return dateText(v.value);
    case 'timestamp':
      return momentText(v.value + BigInt(zoneSeconds(v.value, zone)) * 1_000_000n);
    case 'timestamp_ntz':
      return momentText(v.value);
    default:
      return jsonText(v, zone);
  }
}
