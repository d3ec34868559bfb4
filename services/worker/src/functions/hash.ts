/**
 * Spark's `hash` (Murmur3 in 32 bits, its tail byte by byte) and `xxhash64` (`Murmur3_x86_32`, `XXH64`): each takes the hash so far as
 * its seed and one value; a NULL leaves the seed as it is.
 */
import { cut, rotated } from './bits64.js';
import { engineFunction, engineFunctionOfNulls } from './define.js';

const rotated32 = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
const mixedWord = (k: number): number => Math.imul(rotated32(Math.imul(k, 0xcc9e2d51), 15), 0x1b873593);
const mixed = (h: number, k: number): number => (Math.imul(rotated32(h ^ mixedWord(k), 13), 5) + 0xe6546b64) | 0;

function finished32(h: number, length: number): number {
  const a = Math.imul(h ^ length ^ ((h ^ length) >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return b ^ (b >>> 16);
}

function murmurLong(seed: number, value: bigint): number {
  const low = Number(BigInt.asIntN(32, value));
  const high = Number(BigInt.asIntN(32, value >> 32n));
  return finished32(mixed(mixed(seed, low), high), 8);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function murmurBytes(seed: number, bytes: Uint8Array): number {
  const data = viewOf(bytes);
  const words = bytes.length & ~3;
  let h = seed;
  for (let at = 0; at < words; at += 4) h = mixed(h, data.getInt32(at, true));
  for (let at = words; at < bytes.length; at++) h = mixed(h, data.getInt8(at));
  return finished32(h, bytes.length);
}

const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const round = (h: bigint, k: bigint): bigint => cut(rotated(cut(h + k * P2), 31n) * P1);
const takeLong = (h: bigint, k: bigint): bigint => cut(rotated(h ^ round(0n, k), 27n) * P1 + P4);
const takeInt = (h: bigint, k: bigint): bigint => cut(rotated(h ^ cut(k * P1), 23n) * P2 + P3);

function finished64(h: bigint): bigint {
  const a = cut((h ^ (h >> 33n)) * P2);
  const b = cut((a ^ (a >> 29n)) * P3);
  return BigInt.asIntN(64, b ^ (b >> 32n));
}

const STRIPE_BYTES = 32;

function striped(seed: bigint, data: DataView, end: number): bigint {
  const lanes = [seed + P1 + P2, seed + P2, seed, seed - P1].map(cut);
  for (let at = 0; at < end; at += STRIPE_BYTES)
    for (let lane = 0; lane < lanes.length; lane++)
      lanes[lane] = round(lanes[lane] as bigint, data.getBigUint64(at + 8 * lane, true));
  const shifts = [1n, 7n, 12n, 18n];
  const joined = cut(lanes.reduce((sum, lane, i) => sum + rotated(lane, shifts[i] as bigint), 0n));
  return lanes.reduce((h, lane) => cut((h ^ round(0n, lane)) * P1 + P4), joined);
}

function xxBytes(seed: bigint, bytes: Uint8Array): bigint {
  const data = viewOf(bytes);
  let at = bytes.length - (bytes.length % STRIPE_BYTES);
  let h = at > 0 ? striped(cut(seed), data, at) : cut(seed + P5);
  h = cut(h + BigInt(bytes.length));
  for (; at + 8 <= bytes.length; at += 8) h = takeLong(h, data.getBigUint64(at, true));
  if (at + 4 <= bytes.length) {
    h = takeInt(h, BigInt(data.getUint32(at, true)));
    at += 4;
  }
  for (; at < bytes.length; at++) h = cut(rotated(h ^ cut(BigInt(data.getUint8(at)) * P5), 11n) * P1);
  return finished64(h);
}

const DOUBLE = new DataView(new ArrayBuffer(8));
/** As Java's `doubleToLongBits`: every NaN is one, and Spark hashes both zeros alike. */
function doubleBits(value: number): bigint {
  if (Number.isNaN(value)) return 0x7ff8000000000000n;
  DOUBLE.setFloat64(0, value === 0 ? 0 : value);
  return DOUBLE.getBigInt64(0);
}
function floatBits(value: number): number {
  if (Number.isNaN(value)) return 0x7fc00000;
  DOUBLE.setFloat32(0, value === 0 ? 0 : value);
  return DOUBLE.getInt32(0);
}

/** A whole number in as few bytes of two's complement as hold it, the highest first, as Java's `BigInteger` gives them. */
function bigEndian(value: bigint): Uint8Array {
  let bits = 8;
  while (BigInt.asIntN(bits, value) !== value) bits += 8;
  return Buffer.from(
    BigInt.asUintN(bits, value)
      .toString(16)
      .padStart(bits / 4, '0'),
    'hex',
  );
}

const known = <S, T>(seed: S | null, value: T | null, hash: (seed: S, value: T) => S): S | null =>
  seed === null || value === null ? seed : hash(seed, value);

export const hashFunctions = [
  engineFunctionOfNulls('murmur_integer', ['integer', 'integer'], 'integer', (seed, value) =>
    known(seed, value, (h, x) => finished32(mixed(h, x), 4)),
  ),
  engineFunctionOfNulls('murmur_long', ['integer', 'long'], 'integer', (seed, value) => known(seed, value, murmurLong)),
  engineFunctionOfNulls('murmur_bytes', ['integer', 'bytes'], 'integer', (seed, value) =>
    known(seed, value, murmurBytes),
  ),
  engineFunctionOfNulls('xx_integer', ['long', 'integer'], 'long', (seed, value) =>
    known(seed, value, (h, x) => finished64(takeInt(cut(h + P5 + 4n), BigInt.asUintN(32, BigInt(x))))),
  ),
  engineFunctionOfNulls('xx_long', ['long', 'long'], 'long', (seed, value) =>
    known(seed, value, (h, x) => finished64(takeLong(cut(h + P5 + 8n), cut(x)))),
  ),
  engineFunctionOfNulls('xx_bytes', ['long', 'bytes'], 'long', (seed, value) => known(seed, value, xxBytes)),
  engineFunction('double_bits', ['double'], 'long', doubleBits),
  engineFunction('float_bits', ['double'], 'integer', floatBits),
  /** Of a decimal's digits without its point. */
  engineFunction('decimal_bytes', ['text'], 'bytes', (digits) => bigEndian(BigInt(digits))),
];
