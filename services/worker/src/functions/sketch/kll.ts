/** KLL sketches of quantiles, in the form of Apache DataSketches (`KllSketch`): exact for up to k values, by chance beyond. */
import { javaDouble, javaFloat } from '@outboard/errors';
import { BadSketch } from './opened.js';

const FAMILY = 15;
const M = 8;
const HEAD_BYTES = 8;
const DATA_START = 20;
const FLAG = { empty: 1, single: 4 } as const;

/** How values of one kind are compared, written and shown. */
interface Items<T> {
  readonly name: string;
  readonly bytes: number;
  readonly read: (data: Buffer, at: number) => T;
  readonly write: (data: Buffer, value: T, at: number) => void;
  readonly shown: (value: T) => string;
}

export const LONGS: Items<bigint> = {
  name: 'Longs',
  bytes: 8,
  read: (data, at) => data.readBigInt64LE(at),
  write: (data, value, at) => void data.writeBigInt64LE(value, at),
  shown: String,
};
export const DOUBLES: Items<number> = {
  name: 'Doubles',
  bytes: 8,
  read: (data, at) => data.readDoubleLE(at),
  write: (data, value, at) => void data.writeDoubleLE(value, at),
  shown: javaDouble,
};
export const FLOATS: Items<number> = {
  name: 'Floats',
  bytes: 4,
  read: (data, at) => data.readFloatLE(at),
  write: (data, value, at) => void data.writeFloatLE(value, at),
  shown: javaFloat,
};

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many values a level holds before it is halved: fewer the lower it is, at least `M`. */
function levelCapacity(k: number, levels: number, height: number): number {
  const depth = BigInt(levels - height - 1);
  const twice = (BigInt(2 * k) << depth) / 3n ** depth;
  return Math.max(M, Number((twice + 1n) >> 1n));
}

export class Kll<T extends bigint | number> {
  readonly #items: Items<T>;
  readonly #k: number;
  #least: number;
  #n = 0n;
  /** Those of level 0 as they came, those above sorted; each of level i stands for 2^i values. */
  #levels: T[][] = [[]];
  #min: T | undefined;
  #max: T | undefined;
  #retained = 0;
  #capacity = 0;

  constructor(items: Items<T>, k: number) {
    this.#items = items;
    this.#k = k;
    this.#least = k;
    this.#count();
  }

  get n(): bigint {
    return this.#n;
  }

  /** Counts what is held, and how much may be before a level is halved, which follows from the number of levels. */
  #count(): void {
    this.#retained = this.#levels.reduce((sum, level) => sum + level.length, 0);
    this.#capacity = this.#levels.reduce((sum, _, i) => sum + levelCapacity(this.#k, this.#levels.length, i), 0);
  }

  update(value: T): void {
    if (Number.isNaN(value)) return;
    if (this.#retained >= this.#capacity) this.#halve();
    this.#levels[0]?.push(value);
    this.#retained += 1;
    this.#n += 1n;
    this.#bound(value);
  }

  #bound(value: T): void {
    if (this.#min === undefined || value < this.#min) this.#min = value;
    if (this.#max === undefined || value > this.#max) this.#max = value;
  }

  /** Every other value of the lowest full level goes up. Which ones is as good as chance: the count's bits choose. */
  #halve(): void {
    const levels = this.#levels;
    const at = levels.findIndex((level, i) => level.length >= levelCapacity(this.#k, levels.length, i));
    if (at < 0) return;
    const level = levels[at] ?? [];
    const odd = level.length % 2 === 1 ? level.slice(-1) : [];
    const pairs = level.slice(0, level.length - odd.length).sort(compare);
    const offset = Number(BigInt.asUintN(64, this.#n * 0x9e3779b97f4a7c15n) >> 63n);
    const chosen = pairs.filter((_, i) => i % 2 === offset);
    levels[at] = odd;
    levels[at + 1] = [...(levels[at + 1] ?? []), ...chosen].sort(compare);
    this.#count();
  }

  merge(other: Kll<T>): void {
    if (other.#n === 0n) return;
    for (const [i, level] of other.#levels.entries()) {
      const joined = [...(this.#levels[i] ?? []), ...level];
      this.#levels[i] = i === 0 ? joined : joined.sort(compare);
    }
    this.#n += other.#n;
    if (other.#min !== undefined) this.#bound(other.#min);
    if (other.#max !== undefined) this.#bound(other.#max);
    this.#least = Math.min(this.#least, other.#least);
    this.#count();
    while (this.#retained > this.#capacity) this.#halve();
  }

  /** Values and how many each stands for, sorted. */
  #weighted(): { readonly value: T; readonly weight: bigint }[] {
    return this.#levels
      .flatMap((level, i) => level.map((value) => ({ value, weight: 1n << BigInt(i) })))
      .sort((a, b) => compare(a.value, b.value));
  }

  /** The least value that so many of all are at most. @param rank from 0 to 1 */
  quantiles(ranks: readonly number[]): T[] {
    const weighted = this.#weighted();
    return ranks.map((rank) => {
      const wanted = BigInt(Math.ceil(Math.round(rank * Number(this.#n) * 1e7) / 1e7));
      let below = 0n;
      for (const { value, weight } of weighted) {
        below += weight;
        if (below >= wanted) return value;
      }
      return this.#max as T;
    });
  }

  /** Which part of all values is at most the value. */
  ranks(values: readonly T[]): number[] {
    const weighted = this.#weighted();
    return values.map((wanted) => {
      const below = weighted.reduce((sum, { value, weight }) => (value <= wanted ? sum + weight : sum), 0n);
      return Number(below) / Number(this.#n);
    });
  }

  toBytes(): Uint8Array {
    const { bytes, write } = this.#items;
    const head = (ints: number, version: number, flags: number) =>
      Buffer.of(ints, version, FAMILY, flags, this.#k & 0xff, this.#k >> 8, M, 0);
    if (this.#n === 0n) return head(2, 1, FLAG.empty);
    const items = (values: readonly T[]) => {
      const data = Buffer.alloc(values.length * bytes);
      values.forEach((value, i) => {
        write(data, value, i * bytes);
      });
      return data;
    };
    if (this.#n === 1n) return Buffer.concat([head(2, 2, FLAG.single), items([this.#min as T])]);
    const fixed = Buffer.alloc(DATA_START - HEAD_BYTES + 4 * this.#levels.length);
    fixed.writeBigInt64LE(this.#n, 0);
    fixed.writeUInt16LE(this.#least, 8);
    fixed.writeUInt8(this.#levels.length, 10);
    let offset = this.#capacity - this.#retained;
    this.#levels.forEach((level, i) => {
      fixed.writeUInt32LE(offset, 12 + 4 * i);
      offset += level.length;
    });
    return Buffer.concat([head(5, 1, 0), fixed, items([this.#min as T, this.#max as T, ...this.#levels.flat()])]);
  }

  /** @throws BadSketch or RangeError where it is no such sketch */
  static of<T extends bigint | number>(items: Items<T>, bytes: Uint8Array): Kll<T> {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (data.length < HEAD_BYTES) throw new BadSketch(`A sketch memory image must be at least 8 bytes. ${data.length}`);
    const [ints, version, flags] = [data.readUInt8(0), data.readUInt8(1), data.readUInt8(3)];
    const sketch = new Kll(items, data.readUInt16LE(4));
    const known = [
      [2, 1],
      [2, 2],
      [5, 1],
    ].some(([i, v]) => i === ints && v === version);
    if (!known) throw new BadSketch(`Error combination of PreInts and SerVer: PreInts: ${ints}, SerVer: ${version}`);
    if (data.readUInt8(2) !== FAMILY) throw new BadSketch(`Sketch is not a KLL sketch: family ${data.readUInt8(2)}`);
    if ((flags & FLAG.empty) !== 0) return sketch;
    if (version === 2) sketch.update(items.read(data, HEAD_BYTES));
    else sketch.#fill(data);
    return sketch;
  }

  #fill(data: Buffer): void {
    const { bytes, read } = this.#items;
    this.#n = data.readBigInt64LE(HEAD_BYTES);
    this.#least = data.readUInt16LE(16);
    const count = data.readUInt8(18);
    const starts = Array.from({ length: count }, (_, i) => data.readUInt32LE(DATA_START + 4 * i));
    let at = DATA_START + 4 * count;
    const next = () => {
      at += bytes;
      return read(data, at - bytes);
    };
    this.#min = next();
    this.#max = next();
    const total = (data.length - at) / bytes;
    const ends = [...starts.slice(1), (starts[0] ?? 0) + total];
    this.#levels = starts.map((start, i) => Array.from({ length: (ends[i] ?? start) - start }, next));
    this.#count();
  }

  /** As `KllSketch.toString` shows it. */
  toString(): string {
    const { name, bytes, shown } = this.#items;
    const [levels, capacity, retained] = [this.#levels.length, this.#capacity, this.#retained];
    const percent = (error: number) => `${(100 * error).toFixed(3)}%`;
    const lines: readonly (readonly [string, unknown])[] = [
      ['K', this.#k],
      ['Dynamic min K', this.#least],
      ['M', M],
      ['N', this.#n],
      ['Epsilon', percent(2.296 / this.#least ** 0.9723)],
      ['Epsilon PMF', percent(2.446 / this.#least ** 0.9433)],
      ['Empty', this.#n === 0n],
      ['Estimation Mode', levels > 1],
      ['Levels', levels],
      ['Level 0 Sorted', false],
      ['Capacity Items', capacity],
      ['Retained Items', retained],
      ['Free Space', capacity - retained],
      ['ReadOnly', false],
      ['Updatable Storage Bytes', DATA_START + 4 * (levels + 1) + bytes * (capacity + 2)],
      ['Compact Storage Bytes', this.toBytes().length],
      ['Min Item', this.#min === undefined ? 'NaN' : shown(this.#min)],
      ['Max Item', this.#max === undefined ? 'NaN' : shown(this.#max)],
    ];
    const body = lines.map(([label, value]) => `   ${label.padEnd(23)}: ${value}\n`).join('');
    return `\n### KllKll${name}Sketch Summary:\n${body}### End sketch summary\n`;
  }
}
