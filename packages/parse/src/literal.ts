import { fail, refuse } from '@outboard/errors';
import { type DataType, decimal, isNumeric, type Literal, timeOfText, types } from '@outboard/plan';

export const literal = (type: DataType, value: Literal['value']): Literal => ({ kind: 'literal', type, value });
export const text = (value: string): Literal => literal(types.string, value);

const INT_MAX = 2_147_483_647n;
const LONG_MAX = 9_223_372_036_854_775_807n;
const PRECISION_MAX = 38;

/** An exact decimal's type is as narrow as its digits allow (Spark docs, "Literals"). */
export function decimalLiteral(digits: string, suffixed = false): Literal {
  const [whole = '', fraction = ''] = digits.split('.');
  const significant = whole.replace(/^0+/, '');
  const precision = Math.max(significant.length + fraction.length, fraction.length, 1);
  if (precision > PRECISION_MAX) {
    const told = { precision: String(precision), maxPrecision: String(PRECISION_MAX) };
    // Only the suffix is read by the parser.
    fail('DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION', told, suffixed ? { class: 'parse' } : {});
  }
  return literal(decimal(precision, fraction.length), `${significant || '0'}${fraction === '' ? '' : `.${fraction}`}`);
}

const WHOLE: Readonly<Record<string, { type: DataType; name: string; bits: bigint }>> = {
  l: { type: types.long, name: 'bigint', bits: 63n },
  s: { type: types.short, name: 'smallint', bits: 15n },
  y: { type: types.byte, name: 'tinyint', bits: 7n },
};
const FRACTIONS: Readonly<Record<string, { type: DataType; name: string; most: number; shown: string }>> = {
  d: { type: types.double, name: 'double', most: Number.MAX_VALUE, shown: '1.7976931348623157E+308' },
  f: { type: types.float, name: 'float', most: 3.4028234663852886e38, shown: '3.4028234663852886E+38' },
};
const outOfRange = (written: string, minValue: string, maxValue: string, typeName: string): never =>
  fail('INVALID_NUMERIC_LITERAL_RANGE', { rawStrippedQualifier: written, minValue, maxValue, typeName });

/**
 * Spark's numeric literals: `1`, `1.5`, `1e3`, and with a suffix L, S, Y, D, F, BD. A sign before one belongs to it.
 * @throws INVALID_NUMERIC_LITERAL_RANGE
 */
export function numberLiteral(written: string, sign: '' | '-' = ''): Literal {
  const match = /^(\d*\.?\d*)(e[+-]?\d+)?(bd|[lsydf])?$/i.exec(written);
  if (match === null) return refuse(`the number ${written}`);
  const [, digits = '', exponent = '', suffix = ''] = match;
  const raw = `${sign}${digits}${exponent}`;
  const whole = WHOLE[suffix.toLowerCase()];
  if (whole !== undefined) {
    if (digits.includes('.')) return refuse(`the number ${written}`);
    const value = BigInt(`${sign}${digits}`);
    const end = 1n << whole.bits;
    if (value < -end || value >= end) outOfRange(raw, String(-end), String(end - 1n), whole.name);
    return literal(whole.type, whole.type.kind === 'long' ? value : Number(value));
  }
  if (suffix.toLowerCase() === 'bd') return signed(decimalLiteral(plain(digits, exponent), true), sign);
  const fraction = FRACTIONS[suffix.toLowerCase() || (exponent === '' ? '' : 'd')];
  if (fraction !== undefined) {
    const value = Number(raw);
    if (Math.abs(value) > fraction.most) outOfRange(raw, `-${fraction.shown}`, fraction.shown, fraction.name);
    return literal(fraction.type, fraction.type.kind === 'float' ? Math.fround(value) : value);
  }
  if (digits.includes('.')) return signed(decimalLiteral(digits), sign);
  const value = BigInt(digits);
  if (value <= INT_MAX) return signed(literal(types.integer, Number(value)), sign);
  return signed(value <= LONG_MAX ? literal(types.long, value) : decimalLiteral(digits), sign);
}

const signed = (of: Literal, sign: '' | '-'): Literal => (sign === '' ? of : (negated(of) ?? of));

function plain(digits: string, exponent: string): string {
  const shift = Number(exponent.slice(1) || 0);
  const [whole = '', fraction = ''] = digits.split('.');
  if (shift >= 0) {
    const padded = fraction.padEnd(shift, '0');
    return `${whole}${padded.slice(0, shift)}${padded.length > shift ? `.${padded.slice(shift)}` : ''}`;
  }
  const padded = whole.padStart(-shift + 1, '0');
  return `${padded.slice(0, shift)}.${padded.slice(shift)}${fraction}`;
}

/** The negative of a literal as Spark's parser has it; undefined where it is no number. */
export function negated({ type, value }: Literal): Literal | undefined {
  if (!isNumeric(type)) return undefined;
  if (typeof value === 'number') return literal(type, -value);
  // One beyond the largest INT or BIGINT is the smallest once its sign is applied.
  if (typeof value === 'bigint' && type.kind === 'long')
    return value === INT_MAX + 1n ? literal(types.integer, -Number(value)) : literal(type, -value);
  if (type.kind === 'decimal' && value === String(LONG_MAX + 1n)) return literal(types.long, -LONG_MAX - 1n);
  // Decimals have no zero with a sign.
  if (type.kind === 'decimal' && typeof value === 'string')
    return literal(type, /[1-9]/.test(value) ? `-${value}` : value);
  return undefined;
}

/** Of what the time of the day follows, that is left out. */
const DATE = /^([+-]?\d{4,7})(?:-(\d{1,2})(?:-(\d{1,2})(?:[ T].*)?)?)?$/s;

/** `DATE '2020-01-31'`: days since 1970-01-01. */
export function dateLiteral(written: string): Literal {
  const match = DATE.exec(written.trim());
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2] ?? 1), Number(match?.[3] ?? 1)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (match === null || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    fail('INVALID_TYPED_LITERAL', { valueType: '"DATE"', value: `'${written}'` });
  }
  return literal(types.date, date.getTime() / 86_400_000);
}

/** `TIME '12:30:45.5'`: nanoseconds of the day. */
export function timeLiteral(written: string): Literal {
  const nanos = timeOfText(written) ?? fail('INVALID_TYPED_LITERAL', { valueType: '"TIME"', value: `'${written}'` });
  return literal(types.time, nanos);
}
