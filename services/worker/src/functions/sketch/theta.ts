/** Theta sketches of distinct values, in the form of Apache DataSketches (`CompactSketch`): exact while there are few, sampled beyond. */
import { hash128 } from './murmur128.js';
import { BadSketch } from './opened.js';

const FAMILY = 3;
const SEED_HASH = 0x93cc;
/** All hashes are below it while nothing is left out. */
const ALL = 2n ** 63n - 1n;
const FLAG = { readOnly: 2, empty: 4, compact: 8, ordered: 16, single: 32 } as const;
const ORDERED = FLAG.readOnly | FLAG.compact | FLAG.ordered;

const bitsOf = (value: bigint): number => (value === 0n ? 0 : value.toString(2).length);
const lesser = (a: bigint, b: bigint): bigint => (ascending(a, b) < 0 ? a : b);
const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

export class Theta {
  /** Of those not left out. */
  readonly #hashes: Set<bigint>;
  #theta: bigint;
  /** Whether nothing ever came: a sketch may be without hashes and not empty. */
  #empty: boolean;

  constructor(hashes: Iterable<bigint> = [], theta = ALL, empty = true) {
    this.#hashes = new Set(hashes);
    this.#theta = theta;
    this.#empty = empty;
  }

  /** @param size that the sketch keeps to when it has twice as many */
  update(bytes: Uint8Array, size: number): void {
    this.#empty = false;
    const hash = hash128(bytes)[0] >> 1n;
    if (hash === 0n || hash >= this.#theta) return;
    this.#hashes.add(hash);
    if (this.#hashes.size > (15 / 16) * 2 * size) this.#keep(size);
  }

  #keep(size: number): void {
    if (this.#hashes.size <= size) return;
    const sorted = [...this.#hashes].sort(ascending);
    this.#theta = sorted[size] ?? this.#theta;
    for (const hash of sorted.slice(size)) this.#hashes.delete(hash);
  }

  /** About as many as came, distinct. */
  get estimate(): bigint {
    return BigInt(Math.round(this.#hashes.size / (Number(this.#theta) / Number(ALL))));
  }

  static union(sketches: readonly Theta[], size: number): Theta {
    const theta = sketches.map((s) => s.#theta).reduce(lesser, ALL);
    const hashes = sketches.flatMap((s) => [...s.#hashes]).filter((hash) => hash < theta);
    const all = new Theta(
      hashes,
      theta,
      sketches.every((s) => s.#empty),
    );
    all.#keep(size);
    return all;
  }

  intersect(other: Theta): Theta {
    const theta = lesser(this.#theta, other.#theta);
    const both = [...this.#hashes].filter((hash) => hash < theta && other.#hashes.has(hash));
    return new Theta(both, theta, this.#empty || other.#empty);
  }

  without(other: Theta): Theta {
    const theta = lesser(this.#theta, other.#theta);
    const only = [...this.#hashes].filter((hash) => hash < theta && !other.#hashes.has(hash));
    return new Theta(only, theta, this.#empty || (only.length === 0 && theta === ALL));
  }

  toBytes(): Uint8Array {
    const sorted = [...this.#hashes].sort(ascending);
    const exact = this.#theta === ALL;
    const head = (longs: number, version: number, entryBits: number, countBytes: number, flags: number, seed: number) =>
      Buffer.of(longs, version, FAMILY, entryBits, countBytes, flags, seed & 0xff, seed >> 8);
    if (sorted.length === 0 && exact) return head(1, 3, 0, 0, ORDERED | FLAG.empty, 0);
    if (sorted.length === 1 && exact) {
      const hash = Buffer.alloc(8);
      hash.writeBigUInt64LE(sorted[0] ?? 0n);
      return Buffer.concat([head(1, 3, 0, 0, ORDERED | FLAG.single, SEED_HASH), hash]);
    }
    // Differences, each in as many bits as the largest takes, the highest bit first.
    const deltas = sorted.map((hash, i) => hash - (sorted[i - 1] ?? 0n));
    const entryBits = Math.max(1, bitsOf(deltas.reduce((a, b) => a | b, 0n)));
    const countBytes = Math.ceil(bitsOf(BigInt(sorted.length)) / 8);
    const theta = Buffer.alloc(exact ? 0 : 8);
    if (!exact) theta.writeBigUInt64LE(this.#theta);
    const count = Buffer.alloc(countBytes);
    if (countBytes > 0) count.writeUIntLE(sorted.length, 0, countBytes);
    const packed = deltas.map((delta) => delta.toString(2).padStart(entryBits, '0')).join('');
    const bytes = (packed.match(/.{1,8}/g) ?? []).map((bits) => Number.parseInt(bits.padEnd(8, '0'), 2));
    return Buffer.concat([
      head(exact ? 1 : 2, 4, entryBits, countBytes, ORDERED, SEED_HASH),
      theta,
      count,
      Buffer.from(bytes),
    ]);
  }

  /** @throws BadSketch or RangeError where it is no such sketch */
  static of(bytes: Uint8Array): Theta {
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  }
}

function read(data: Buffer): Theta {
  const [longs, version, family, flags] = [0, 1, 2, 5].map((at) => data.readUInt8(at)) as [
    number,
    number,
    number,
    number,
  ];
  if (family !== FAMILY || (version !== 3 && version !== 4)) throw new BadSketch();
  if ((flags & FLAG.empty) !== 0) return new Theta();
  const hashesFrom = (at: number, count: number) =>
    Array.from({ length: count }, (_, i) => data.readBigUInt64LE(at + 8 * i));
  if (version === 3) {
    if (longs === 1) return new Theta(hashesFrom(8, 1), ALL, false);
    const theta = longs === 3 ? data.readBigUInt64LE(16) : ALL;
    return new Theta(hashesFrom(8 * longs, data.readUInt32LE(8)), theta, false);
  }
  const [entryBits, countBytes] = [data.readUInt8(3), data.readUInt8(4)];
  const theta = longs === 2 ? data.readBigUInt64LE(8) : ALL;
  const start = 8 * longs;
  const count = countBytes === 0 ? 0 : data.readUIntLE(start, countBytes);
  const packed = data.subarray(start + countBytes);
  const bits = [...packed].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  let previous = 0n;
  const hashes = Array.from({ length: count }, (_, i) => {
    previous += BigInt(`0b${bits.slice(i * entryBits, (i + 1) * entryBits)}`);
    return previous;
  });
  return new Theta(hashes, theta, false);
}
