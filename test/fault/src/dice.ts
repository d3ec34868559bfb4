import { unsafeUniformIntDistribution as uniform, xoroshiro128plus } from 'pure-rand';

const CHANCES = 1_000_000;

/** Choices that a seed repeats. */
export class Dice {
  readonly #generator: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return uniform(low, high, this.#generator);
  }

  /** True so often, of 1. */
  chance(of: number): boolean {
    return this.between(1, CHANCES) <= of * CHANCES;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.between(0, from.length - 1)] as T;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K {
    const entries = Object.entries(weights) as [K, number][];
    let left = this.between(
      1,
      entries.reduce((sum, [, weight]) => sum + weight, 0),
    );
    for (const [key, weight] of entries) {
      left -= weight;
      if (left <= 0) return key;
    }
    throw new Error('No weights to choose by.');
  }
}
