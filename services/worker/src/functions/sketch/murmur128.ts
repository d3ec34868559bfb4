/** MurmurHash3 in 128 bits, from the seed that Apache DataSketches takes (`ThetaUtil.DEFAULT_UPDATE_SEED`). */
import { cut, rotated } from '../bits64.js';

const SEED = 9001n;
const C1 = 0x87c37b91114253d5n;
const C2 = 0x4cf5ad432745937fn;

const mixedFirst = (k: bigint): bigint => cut(rotated(cut(k * C1), 31n) * C2);
const mixedSecond = (k: bigint): bigint => cut(rotated(cut(k * C2), 33n) * C1);

function finished(h: bigint): bigint {
  const a = cut((h ^ (h >> 33n)) * 0xff51afd7ed558ccdn);
  const b = cut((a ^ (a >> 33n)) * 0xc4ceb9fe1a85ec53n);
  return b ^ (b >> 33n);
}

/** Both halves, unsigned. */
export function hash128(bytes: Uint8Array): readonly [bigint, bigint] {
  const padded = Buffer.alloc(Math.ceil(bytes.length / 16) * 16);
  padded.set(bytes);
  const whole = bytes.length - (bytes.length % 16);
  let [h1, h2] = [SEED, SEED];
  for (let at = 0; at < whole; at += 16) {
    h1 ^= mixedFirst(padded.readBigUInt64LE(at));
    h1 = cut(cut(rotated(h1, 27n) + h2) * 5n + 0x52dce729n);
    h2 ^= mixedSecond(padded.readBigUInt64LE(at + 8));
    h2 = cut(cut(rotated(h2, 31n) + h1) * 5n + 0x38495ab5n);
  }
  if (whole < bytes.length) {
    // A word of zeros changes nothing, as if it were not there.
    h2 ^= mixedSecond(padded.readBigUInt64LE(whole + 8));
    h1 ^= mixedFirst(padded.readBigUInt64LE(whole));
  }
  const length = BigInt(bytes.length);
  const [a, b] = [h1 ^ length, h2 ^ length];
  const [c, d] = [cut(a + b), cut(a + 2n * b)];
  const [e, f] = [finished(c), finished(d)];
  return [cut(e + f), cut(e + 2n * f)];
}

export function longBytes(value: bigint): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(value);
  return bytes;
}
