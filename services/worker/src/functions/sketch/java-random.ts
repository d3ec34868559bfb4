/** Java's `java.util.Random`: what Spark draws from it with a seed of its own is drawn alike. */
const MULTIPLIER = 0x5deece66dn;
const MASK = (1n << 48n) - 1n;

export class JavaRandom {
  #seed: bigint;

  constructor(seed: bigint) {
    this.#seed = (seed ^ MULTIPLIER) & MASK;
  }

  #next(bits: bigint): number {
    this.#seed = (this.#seed * MULTIPLIER + 0xbn) & MASK;
    return Number(BigInt.asIntN(32, this.#seed >> (48n - bits)));
  }

  /** From 0 up to 2³¹ - 2. */
  nextBelowMaximum(): number {
    const bound = 0x7fffffff;
    for (;;) {
      const bits = this.#next(31n);
      if (bits < bound) return bits;
    }
  }

  /** From 0 to below 1. */
  nextDouble(): number {
    const high = this.#next(26n);
    return (high * 2 ** 27 + this.#next(27n)) / 2 ** 53;
  }
}
