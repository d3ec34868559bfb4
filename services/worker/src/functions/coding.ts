/** Texts as bytes of a charset and back, digests, and numbers in other bases: what the engine knows for some of the arguments only. */
import { createHash } from 'node:crypto';
import { engineFunction, raise } from './define.js';

const CHARSETS = ['iso-8859-1', 'us-ascii', 'utf-16', 'utf-16be', 'utf-16le', 'utf-32', 'utf-8'] as const;
type Charset = (typeof CHARSETS)[number];
interface Coding {
  /** Undefined where it has no bytes for the text. */
  readonly encode: (text: string) => Uint8Array | undefined;
  /** Undefined, or an error thrown, where the bytes are none of its. */
  readonly decode: (bytes: Uint8Array) => string | undefined;
}

const oneByte = (highest: number): Coding => ({
  encode: (text) => ([...text].some((c) => c.charCodeAt(0) > highest) ? undefined : Buffer.from(text, 'latin1')),
  decode: (bytes) => (bytes.some((b) => b > highest) ? undefined : Buffer.from(bytes).toString('latin1')),
});
const strictly = (name: string, bytes: Uint8Array): string =>
  new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b);

const little: Coding = {
  encode: (text) => Buffer.from(text, 'utf16le'),
  decode: (bytes) => strictly('utf-16le', bytes),
};
const big: Coding = {
  encode: (text) => Buffer.from(text, 'utf16le').swap16(),
  decode: (bytes) => strictly('utf-16be', bytes),
};
/** Big end first, with a mark that says so; read as its mark says. */
const marked: Coding = {
  encode: (text) => (text === '' ? Buffer.alloc(0) : big.encode(`\ufeff${text}`)),
  decode(bytes) {
    if (startsWith(bytes, 0xff, 0xfe)) return little.decode(bytes.subarray(2));
    return big.decode(startsWith(bytes, 0xfe, 0xff) ? bytes.subarray(2) : bytes);
  },
};
/** Big end first, without a mark. */
const wide: Coding = {
  encode(text) {
    const points = [...text].map((c) => c.codePointAt(0) ?? 0);
    const bytes = Buffer.alloc(4 * points.length);
    for (const [i, point] of points.entries()) bytes.writeUInt32BE(point, 4 * i);
    return bytes;
  },
  decode(given) {
    const isLittle = startsWith(given, 0xff, 0xfe, 0, 0);
    const bytes = isLittle || startsWith(given, 0, 0, 0xfe, 0xff) ? given.subarray(4) : given;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length % 4 !== 0) return undefined;
    const points = Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, isLittle));
    if (points.some((p) => p > 0x10ffff || (p >= 0xd800 && p < 0xe000))) return undefined;
    return points.map((p) => String.fromCodePoint(p)).join('');
  },
};
const codings: Readonly<Record<Charset, Coding>> = {
  'iso-8859-1': oneByte(255),
  'us-ascii': oneByte(127),
  'utf-16': marked,
  'utf-16be': big,
  'utf-16le': little,
  'utf-32': wide,
  'utf-8': { encode: (text) => Buffer.from(text, 'utf8'), decode: (bytes) => strictly('utf-8', bytes) },
};

/** Errors: INVALID_PARAMETER_VALUE.CHARSET, MALFORMED_CHARACTER_CODING */
function coded<Value>(name: 'encode' | 'decode', charset: string, by: (coding: Coding) => Value | undefined): Value {
  const functionName = `\`${name}\``;
  const coding = codings[charset.toLowerCase() as Charset];
  if (coding === undefined)
    return raise('INVALID_PARAMETER_VALUE.CHARSET', {
      functionName,
      parameter: '`charset`',
      charset,
      charsets: CHARSETS.join(', '),
    });
  const attempt = (): Value | undefined => {
    try {
      return by(coding);
    } catch {
      return undefined;
    }
  };
  return attempt() ?? raise('MALFORMED_CHARACTER_CODING', { function: functionName, charset });
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const isBase = (base: number): boolean => base >= 2 && base <= DIGITS.length;
const TWO_TO_63 = 2n ** 63n;
const TWO_TO_64 = 2n ** 64n;

/**
 * Digits of one base in another, in 64 bits without a sign, which a base below zero gives them (`NumberConverter`). What follows the last
 * digit is passed over. An empty text where it `tells` that they do not fit, else the largest number there is.
 */
function converted(given: string, from: number, to: number, tells: boolean): string | null {
  const text = given.replace(/^ +| +$/g, '').toUpperCase();
  if (text === '' || !isBase(from) || !isBase(Math.abs(to))) return null;
  const isNegative = text.startsWith('-');
  let value = 0n;
  for (const c of isNegative ? text.slice(1) : text) {
    const digit = DIGITS.indexOf(c);
    if (digit < 0 || digit >= from) break;
    value = value * BigInt(from) + BigInt(digit);
  }
  if (value >= TWO_TO_64) {
    if (tells) return '';
    value = TWO_TO_64 - 1n;
  }
  const isLarge = value >= TWO_TO_63;
  if (to > 0) {
    if (isNegative && value !== 0n) value = isLarge ? TWO_TO_64 - 1n : TWO_TO_64 - value;
    return value.toString(to).toUpperCase();
  }
  const digits = (isLarge ? TWO_TO_64 - value : value).toString(-to).toUpperCase();
  return isNegative || isLarge ? `-${digits}` : digits;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Java's decoder for mail: what is no digit is passed over. Error: OUTBOARD_ILLEGAL_ARGUMENT where digits are left that make no byte. */
function fromBase64(text: string): Uint8Array {
  const wrong = (message: string): never => raise('OUTBOARD_ILLEGAL_ARGUMENT', { message });
  const all = [...text];
  const end = all.indexOf('=');
  const digits = (end < 0 ? all : all.slice(0, end)).filter((c) => BASE64.includes(c));
  const rest = digits.length % 4;
  // One of two `=` is missing, or there is one after whole groups.
  if (end >= 0 && (rest === 0 || (rest === 2 && all[end + 1] !== '=')))
    wrong('Input byte array has wrong 4-byte ending unit');
  if (rest === 1) wrong('Last unit does not have enough valid bits');
  const after = end < 0 ? -1 : end + (rest === 2 ? 2 : 1);
  const more = after < 0 ? -1 : all.findIndex((c, i) => i >= after && BASE64.includes(c));
  if (more >= 0) wrong(`Input byte array has incorrect ending byte at ${more + 1}`);
  return Buffer.from(digits.join(''), 'base64');
}

export const codingFunctions = [
  engineFunction('encode', ['text', 'text'], 'bytes', (text, charset) =>
    coded('encode', charset, ({ encode }) => encode(text)),
  ),
  engineFunction('decode', ['bytes', 'text'], 'text', (bytes, charset) =>
    coded('decode', charset, ({ decode }) => decode(bytes)),
  ),
  engineFunction('unbase64', ['text'], 'bytes', fromBase64),
  /** What is no UTF-8 becomes U+FFFD, once for each longest part that might have begun a character. */
  engineFunction('make_valid_utf8', ['bytes'], 'text', (bytes) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  ),
  /** NULL of a length that no digest has. */
  engineFunction('sha2', ['bytes', 'integer'], 'text', (bytes, bits) => {
    if (![0, 224, 256, 384, 512].includes(bits)) return null;
    return createHash(`sha${bits || 256}`)
      .update(bytes)
      .digest('hex');
  }),
  engineFunction('conv', ['text', 'integer', 'integer', 'boolean'], 'text', converted),
];
