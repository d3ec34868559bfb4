/** Count-min sketches, as Spark writes them (`CountMinSketchImpl`, version 1). */
import { JavaRandom } from './java-random.js';

const PRIME = 2n ** 31n - 1n;
const VERSION = 1;

export interface Shape {
  readonly depth: number;
  readonly width: number;
}

export const shapeOf = (epsilon: number, confidence: number): Shape => ({
  depth: Math.ceil(-Math.log1p(-confidence) / Math.log(2)),
  width: Math.ceil(2 / epsilon),
});

export class CountMin {
  readonly #shape: Shape;
  readonly #factors: readonly bigint[];
  readonly #table: BigInt64Array[];
  #total = 0n;

  /** @param seed of which the lowest 32 bits count */
  constructor(shape: Shape, seed: bigint) {
    this.#shape = shape;
    const random = new JavaRandom(BigInt.asIntN(32, seed));
    this.#factors = Array.from({ length: shape.depth }, () => BigInt(random.nextBelowMaximum()));
    this.#table = this.#factors.map(() => new BigInt64Array(shape.width));
  }

  addLong(item: bigint): void {
    this.#add((row) => {
      const product = BigInt.asIntN(64, (this.#factors[row] ?? 0n) * item);
      const folded = BigInt.asIntN(64, product + (product >> 32n)) & PRIME;
      return Number(folded) % this.#shape.width;
    });
  }

  /** @param hash Murmur3 in 32 bits, from a seed */
  addBytes(item: Uint8Array, hash: (seed: number, bytes: Uint8Array) => number): void {
    const first = hash(0, item);
    const second = hash(first, item);
    this.#add((row) => Math.abs(((first + Math.imul(row, second)) | 0) % this.#shape.width));
  }

  #add(columnOf: (row: number) => number): void {
    this.#table.forEach((row, i) => {
      const column = columnOf(i);
      row[column] = (row[column] ?? 0n) + 1n;
    });
    this.#total += 1n;
  }

  toBytes(): Uint8Array {
    const { depth, width } = this.#shape;
    const bytes = Buffer.alloc(20 + 8 * depth * (1 + width));
    bytes.writeInt32BE(VERSION, 0);
    bytes.writeBigInt64BE(this.#total, 4);
    bytes.writeInt32BE(depth, 12);
    bytes.writeInt32BE(width, 16);
    const longs = [...this.#factors, ...this.#table.flatMap((row) => [...row])];
    longs.forEach((value, i) => void bytes.writeBigInt64BE(value, 20 + 8 * i));
    return bytes;
  }
}
