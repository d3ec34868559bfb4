/**
 * HyperLogLog sketches of distinct values, in the form of Apache DataSketches (`HllSketch`, HLL_8, updatable): a list of coupons, then a
 * hashed set of them, then registers.
 */
import { hash128 } from './murmur128.js';
import { BadSketch } from './opened.js';

const FAMILY = 7;
const MODE = { list: 8, set: 9, registers: 10 } as const;
const EMPTY = 4;
/** Registers did not come in one stream: the estimate that counts arrivals does not hold. */
const OUT_OF_ORDER = 16;
const SLOT_BITS = 26;
const SLOT_MASK = 2 ** SLOT_BITS - 1;
const LIST_LOG = 3;
const SET_LOG = 5;
const REGISTERS_AT = 40;

/** A slot in the lowest 26 bits, above it one more than the zeros that a hash begins with. */
function couponOf(bytes: Uint8Array): number {
  const [low, high] = hash128(bytes);
  const zeros = Math.min(62, 64 - (high === 0n ? 0 : high.toString(2).length));
  return ((zeros + 1) << SLOT_BITS) | Number(low & BigInt(SLOT_MASK));
}

export class Hll {
  /** Registers are 2 to the power of it. */
  readonly logK: number;
  /** In the order in which they came; absent where there are registers. */
  #coupons: Set<number> | undefined = new Set();
  #registers = new Uint8Array(0);
  /** The sum over all registers of 2 to the power of minus the value. */
  #harmonic = 0;
  /** The estimate that counts arrivals (HIP), while they come in one stream. */
  #arrived = 0;
  #inOrder = true;

  constructor(logK: number) {
    this.logK = logK;
  }

  update(bytes: Uint8Array): void {
    this.#take(couponOf(bytes));
  }

  #take(coupon: number): void {
    if (this.#coupons === undefined) {
      this.#raise(coupon);
      return;
    }
    this.#coupons.add(coupon);
    if (this.#isFull(this.#coupons.size)) this.#promote();
  }

  /** A list of 8 becomes a set, and a set registers when it would be an eighth of them; small sketches know no set. */
  #isFull(count: number): boolean {
    if (this.logK < 8) return count >= 2 ** LIST_LOG;
    return 4 * count > 3 * 2 ** (this.logK - 3);
  }

  #promote(): void {
    const coupons = this.#coupons ?? [];
    this.#coupons = undefined;
    this.#registers = new Uint8Array(2 ** this.logK);
    this.#harmonic = this.#registers.length;
    for (const coupon of coupons) this.#raise(coupon);
    this.#arrived = [...coupons].length;
  }

  #raise(coupon: number): void {
    const slot = coupon & (2 ** this.logK - 1);
    const value = coupon >>> SLOT_BITS;
    const before = this.#registers[slot] ?? 0;
    if (value <= before) return;
    this.#arrived += this.#registers.length / this.#harmonic;
    this.#harmonic += 2 ** -value - 2 ** -before;
    this.#registers[slot] = value;
  }

  /** About as many as came, distinct. */
  get estimate(): bigint {
    if (this.#coupons !== undefined) return BigInt(this.#coupons.size);
    return BigInt(Math.round(this.#inOrder ? this.#arrived : estimated(this.#registers)));
  }

  merge(other: Hll): void {
    if (other.#coupons !== undefined) {
      for (const coupon of other.#coupons) this.#take(coupon);
    } else {
      if (this.#coupons !== undefined) this.#promote();
      other.#registers.forEach((value, slot) => {
        if (value > 0) this.#raise((value << SLOT_BITS) | slot);
      });
    }
    if (this.#coupons === undefined) this.#inOrder = false;
  }

  toBytes(): Uint8Array {
    const head = (ints: number, arrayLog: number, flags: number, count: number, mode: number) =>
      Buffer.of(ints, 1, FAMILY, this.logK, arrayLog, flags, count, mode);
    const coupons = this.#coupons;
    if (coupons === undefined)
      return Buffer.concat([head(10, 0, this.#inOrder ? 0 : OUT_OF_ORDER, 0, MODE.registers), this.#registerBytes()]);
    if (coupons.size < 2 ** LIST_LOG)
      return Buffer.concat([
        head(2, LIST_LOG, coupons.size === 0 ? EMPTY : 0, coupons.size, MODE.list),
        integers([...coupons], 2 ** LIST_LOG),
      ]);
    let log = SET_LOG;
    while (4 * coupons.size > 3 * 2 ** log) log += 1;
    return Buffer.concat([
      head(3, log, 0, 0, MODE.set),
      integers([coupons.size], 1),
      integers(hashed(coupons, log), 2 ** log),
    ]);
  }

  #registerBytes(): Buffer {
    const fixed = Buffer.alloc(REGISTERS_AT - 8);
    const part = (from: number, to: number) =>
      this.#registers.reduce((sum, value) => (value >= from && value < to ? sum + 2 ** -value : sum), 0);
    fixed.writeDoubleLE(this.#arrived, 0);
    fixed.writeDoubleLE(part(0, 32), 8);
    fixed.writeDoubleLE(part(32, 64), 16);
    fixed.writeUInt32LE(this.#registers.filter((value) => value === 0).length, 24);
    return Buffer.concat([fixed, this.#registers]);
  }

  /** @throws BadSketch or RangeError where it is no such sketch */
  static of(bytes: Uint8Array): Hll {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (data.length < 8 || data.readUInt8(1) !== 1 || data.readUInt8(2) !== FAMILY) throw new BadSketch();
    return read(data);
  }

  static ofCoupons(logK: number, coupons: readonly number[]): Hll {
    const sketch = new Hll(logK);
    for (const coupon of coupons) sketch.#take(coupon);
    return sketch;
  }

  static ofRegisters(logK: number, registers: Uint8Array, arrived: number, inOrder: boolean): Hll {
    const sketch = new Hll(logK);
    sketch.#coupons = undefined;
    sketch.#registers = Uint8Array.from(registers);
    sketch.#harmonic = registers.reduce((sum, value) => sum + 2 ** -value, 0);
    sketch.#arrived = arrived;
    sketch.#inOrder = inOrder;
    return sketch;
  }
}

function integers(values: readonly number[], count: number): Buffer {
  const buffer = Buffer.alloc(4 * count);
  values.forEach((value, i) => void buffer.writeUInt32LE(value >>> 0, 4 * i));
  return buffer;
}

/** Coupons where open addressing puts them, 0 between. */
function hashed(coupons: Iterable<number>, log: number): number[] {
  const table = new Array<number>(2 ** log).fill(0);
  const mask = table.length - 1;
  for (const coupon of coupons) {
    const stride = ((coupon & SLOT_MASK) >>> log) | 1;
    let at = coupon & mask;
    while (table[at] !== 0) at = (at + stride) & mask;
    table[at] = coupon;
  }
  return table;
}

function read(data: Buffer): Hll {
  const [logK, flags, mode] = [data.readUInt8(3), data.readUInt8(5), data.readUInt8(7)];
  if (mode === MODE.registers) {
    const registers = data.subarray(REGISTERS_AT, REGISTERS_AT + 2 ** logK);
    if (registers.length < 2 ** logK) throw new BadSketch();
    return Hll.ofRegisters(logK, registers, data.readDoubleLE(8), (flags & OUT_OF_ORDER) === 0);
  }
  if (mode !== MODE.list && mode !== MODE.set) throw new BadSketch();
  const start = mode === MODE.list ? 8 : 12;
  const words = Array.from({ length: Math.floor((data.length - start) / 4) }, (_, i) =>
    data.readUInt32LE(start + 4 * i),
  );
  return Hll.ofCoupons(
    logK,
    words.filter((word) => word !== 0),
  );
}

/** By Ertl's improved estimator (arXiv 1702.01284), which needs no table. */
function estimated(registers: Uint8Array): number {
  const m = registers.length;
  const q = 62;
  const counts = new Array<number>(q + 2).fill(0);
  for (const value of registers) counts[Math.min(value, q + 1)] = (counts[Math.min(value, q + 1)] ?? 0) + 1;
  let z = m * tau(1 - (counts[q + 1] ?? 0) / m);
  for (let k = q; k >= 1; k--) z = 0.5 * (z + (counts[k] ?? 0));
  z += m * sigma((counts[0] ?? 0) / m);
  return (m * m) / (2 * Math.LN2 * z);
}

function sigma(start: number): number {
  if (start === 1) return Number.POSITIVE_INFINITY;
  let [x, y, z] = [start, 1, start];
  for (let before = -1; before !== z; ) {
    x *= x;
    before = z;
    z += x * y;
    y += y;
  }
  return z;
}

function tau(start: number): number {
  if (start === 0 || start === 1) return 0;
  let [x, y, z] = [start, 1, 1 - start];
  for (let before = -1; before !== z; ) {
    x = Math.sqrt(x);
    before = z;
    y *= 0.5;
    z -= (1 - x) ** 2 * y;
  }
  return z / 3;
}
