/**
 * The generators that Spark draws from: each gives the same numbers for the same seed, on every machine. Whole numbers have 32 bits, signed,
 * as JavaScript computes with them.
 */
import { murmurBytes } from '../hash.js';

/** The seed of an array of `MurmurHash3` in Scala's library. */
const ARRAY_SEED = 0x3c074a61;
export const halves = (seed: bigint): readonly [number, number] => [
  Number(BigInt.asIntN(32, seed >> 32n)),
  Number(BigInt.asIntN(32, seed)),
];

/** Marsaglia's generator of 64 bits as `XORShiftRandom` has it; of its state java.util.Random's methods take the lowest bits. */
export class XorShift {
  private high: number;
  private low: number;
  private spare: number | undefined;

  constructor(seed: bigint) {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(seed);
    this.low = murmurBytes(ARRAY_SEED, bytes);
    this.high = murmurBytes(this.low, bytes);
  }

  /** 32 bits, signed. */
  next(): number {
    let { high, low } = this;
    high ^= (high << 21) | (low >>> 11);
    low ^= low << 21;
    low ^= high >>> 3;
    high ^= (high << 4) | (low >>> 28);
    low ^= low << 4;
    this.high = high;
    this.low = low;
    return low;
  }

  /** In [0, 1), of 53 bits. */
  nextDouble(): number {
    const upper = this.next() & 0x3ffffff;
    return (upper * 0x8000000 + (this.next() & 0x7ffffff)) / 2 ** 53;
  }

  /** By Marsaglia's polar method, which makes two at once. */
  nextGaussian(): number {
    const { spare } = this;
    if (spare !== undefined) {
      this.spare = undefined;
      return spare;
    }
    for (;;) {
      const [x, y] = [2 * this.nextDouble() - 1, 2 * this.nextDouble() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare = y * scale;
      return x * scale;
    }
  }
}

/**
 * WELL19937c (Panneton, L'Ecuyer and Matsumoto, "Improved Long-Period Generators Based on Linear Recurrences Modulo 2", 2006) with the
 * tempering of Matsumoto and Kurita, seeded and read as Commons Math does.
 */
export class Well {
  private static readonly WORDS = 624;
  private readonly state = new Int32Array(Well.WORDS);
  private at = 0;

  constructor(seed: bigint) {
    this.state.set(halves(seed));
    for (let i = 2; i < Well.WORDS; i++) {
      const before = BigInt(this.state[i - 2] as number);
      this.state[i] = Number(BigInt.asIntN(32, 1_812_433_253n * (before ^ (before >> 30n)) + BigInt(i)));
    }
  }

  private word(from: number): number {
    return this.state[(this.at + from) % Well.WORDS] as number;
  }

  next(): number {
    const [last, one, two, three] = [this.word(0), this.word(70), this.word(179), this.word(449)];
    const [before, beforeThat] = [Well.WORDS - 1, Well.WORDS - 2].map((from) => (this.at + from) % Well.WORDS) as [
      number,
      number,
    ];
    const kept = (0x80000000 & (this.state[before] as number)) ^ (0x7fffffff & (this.state[beforeThat] as number));
    const z1 = last ^ (last << 25) ^ one ^ (one >>> 27);
    const z2 = (two >>> 9) ^ three ^ (three >>> 1);
    const z3 = z1 ^ z2;
    const made = kept ^ z1 ^ (z1 << 9) ^ z2 ^ (z2 << 21) ^ z3 ^ (z3 >>> 21);
    this.state[this.at] = z3;
    this.state[before] = made;
    this.state[beforeThat] = (this.state[beforeThat] as number) & 0x80000000;
    this.at = before;
    const half = made ^ ((made << 7) & 0xe46e1700);
    return half ^ ((half << 15) & 0x9b868000);
  }

  /** In [0, 1), of 52 bits. */
  nextDouble(): number {
    const upper = this.next() >>> 6;
    return (upper * 2 ** 26 + (this.next() >>> 6)) / 2 ** 52;
  }

  /** Knuth's way up to a mean of 40, as Commons Math; what is above is drawn in two halves, which that does otherwise. */
  nextPoisson(mean: number): number {
    if (mean >= 40) return this.nextPoisson(mean / 2) + this.nextPoisson(mean / 2);
    const least = Math.exp(-mean);
    let times = 0;
    for (let product = this.nextDouble(); product >= least; product *= this.nextDouble()) times++;
    return times;
  }
}

const MULTIPLIER = 0x5deece66dn;
const BITS_48 = (1n << 48n) - 1n;

/** The seed of a partition's sample with replacement: of java.util.Random's `nextLong` the one at the partition's number. */
export function partitionSeed(seed: bigint, partition: bigint): bigint {
  let state = (seed ^ MULTIPLIER) & BITS_48;
  const next = () => {
    state = (state * MULTIPLIER + 0xbn) & BITS_48;
    return BigInt.asIntN(32, state >> 16n);
  };
  let drawn = 0n;
  for (let i = 0n; i <= partition; i++) drawn = BigInt.asIntN(64, (next() << 32n) + next());
  return drawn;
}
