/**
 * Columns that grow by native Arrow arrays: each DuckDB chunk (2,048 rows) is copied once, straight into the buffers
 * that the record batch will be made of.
 */
import { copyBits, countClear, setBits } from './bitmap.js';
import { type ArrowField, type Layout, layoutOf } from './field.js';

/** Reads native memory; implemented by the engine, so that this room needs no pointers of its own. */
export interface NativeMemory {
  copy(target: Uint8Array | BigUint64Array | Int32Array, pointer: bigint, bytes: number): void;
}

/** Word positions in `struct ArrowArray`. */
const ARRAY = { length: 0, nullCount: 1, offset: 2, bufferCount: 3, buffers: 5, children: 6, words: 10 } as const;
const EMPTY = new Uint8Array(0);
const FIRST_BUFFER_BYTES = 16_384;

export class ArrowColumn {
  readonly #layout: Layout;
  readonly #factor: bigint;
  readonly #memory: NativeMemory;
  readonly #children: readonly ArrowColumn[];
  readonly #array = new BigUint64Array(ARRAY.words);
  readonly #buffers = new BigUint64Array(3);
  readonly #childPointers: BigUint64Array;
  #rows = 0;
  #nulls = 0;
  /** Allocated with the first null: most columns have none. */
  #validity: Uint8Array | undefined;
  #values: Uint8Array = EMPTY;
  #valueBytes = 0;
  #offsets: Int32Array = new Int32Array(1);

  constructor(field: ArrowField, memory: NativeMemory) {
    this.#layout = layoutOf(field.format);
    this.#factor = field.factor ?? 1n;
    this.#memory = memory;
    this.#children = field.children.map((child) => new ArrowColumn(child, memory));
    this.#childPointers = new BigUint64Array(Math.max(1, this.#children.length));
  }

  /** Bytes held by the rows so far, validity aside. */
  get bytes(): number {
    return this.#children.reduce((sum, child) => sum + child.bytes, this.#valueBytes + this.#rows * 4);
  }

  /** Appends the native `struct ArrowArray` at `pointer`. */
  append(pointer: bigint): void {
    this.#memory.copy(this.#array, pointer, ARRAY.words * 8);
    const word = (index: number): bigint => this.#array[index] ?? 0n;
    if (word(ARRAY.offset) !== 0n) throw new Error('DuckDB gave an Arrow array with an offset.');
    const rows = Number(word(ARRAY.length));
    const buffers = Number(word(ARRAY.bufferCount));
    if (buffers > 0) this.#memory.copy(this.#buffers, word(ARRAY.buffers), buffers * 8);
    const nullsBefore = this.#nulls;
    this.#appendValidity(rows, BigInt.asIntN(64, word(ARRAY.nullCount)), buffers > 0 ? (this.#buffers[0] ?? 0n) : 0n);
    this.#appendValues(rows);
    if (this.#nulls > nullsBefore) this.#clearUnderNulls(rows);
    this.#rows += rows;
  }

  /** Empties the column; its buffers are kept and used again. */
  reset(): void {
    this.#rows = 0;
    this.#nulls = 0;
    this.#validity = undefined;
    this.#valueBytes = 0;
    for (const child of this.#children) child.reset();
  }

  /** Adds this column's field nodes ([rows, nulls]) and buffers in the order of the IPC format: depth first. */
  collect(nodes: (readonly [number, number])[], buffers: Uint8Array[]): void {
    nodes.push([this.#rows, this.#nulls]);
    const { kind } = this.#layout;
    if (kind !== 'null') {
      buffers.push(this.#nulls > 0 && this.#validity ? this.#validity.subarray(0, (this.#rows + 7) >> 3) : EMPTY);
    }
    switch (kind) {
      case 'bits':
      case 'fixed':
        buffers.push(this.#values.subarray(0, this.#valueBytes));
        break;
      case 'variable':
        buffers.push(this.#offsetBytes(), this.#values.subarray(0, this.#valueBytes));
        break;
      case 'list':
        buffers.push(this.#offsetBytes());
        break;
      case 'null':
      case 'struct':
      case 'fixed-list':
        break;
      default:
        kind satisfies never;
    }
    for (const child of this.#children) child.collect(nodes, buffers);
  }

  #appendValues(rows: number): void {
    const layout = this.#layout;
    const data = this.#buffers[1] ?? 0n;
    switch (layout.kind) {
      case 'null':
        return;
      case 'fixed':
        this.#appendBytes(data, rows * layout.width);
        if (this.#factor !== 1n) this.#multiply(rows);
        return;
      case 'bits': {
        const bits = new Uint8Array((rows + 7) >> 3);
        if (rows > 0) this.#memory.copy(bits, data, bits.length);
        this.#valueBytes = (this.#rows + rows + 7) >> 3;
        this.#values = grown(this.#values, this.#valueBytes + 1);
        copyBits(this.#values, this.#rows, bits, rows);
        return;
      }
      case 'variable': {
        const end = this.#appendOffsets(rows, this.#valueBytes);
        this.#appendBytes(this.#buffers[2] ?? 0n, end - this.#valueBytes);
        return;
      }
      case 'list':
        this.#appendOffsets(rows, this.#rows === 0 ? 0 : (this.#offsets[this.#rows] ?? 0));
        this.#appendChildren();
        return;
      case 'struct':
      case 'fixed-list':
        this.#appendChildren();
        return;
      default:
        layout satisfies never;
    }
  }

  /** What DuckDB leaves under a NULL is chance; the same rows are to have the same bytes. */
  #clearUnderNulls(rows: number): void {
    const layout = this.#layout;
    const validity = this.#validity;
    if (validity === undefined || (layout.kind !== 'fixed' && layout.kind !== 'bits')) return;
    for (let row = this.#rows; row < this.#rows + rows; row++) {
      if (((validity[row >> 3] ?? 0) >> (row & 7)) & 1) continue;
      if (layout.kind === 'fixed') this.#values.fill(0, row * layout.width, (row + 1) * layout.width);
      else this.#values[row >> 3] = (this.#values[row >> 3] ?? 0) & ~(1 << (row & 7));
    }
  }

  #appendBytes(pointer: bigint, bytes: number): void {
    if (bytes === 0) return;
    const needed = this.#valueBytes + bytes;
    this.#values = grown(this.#values, needed);
    this.#memory.copy(this.#values.subarray(this.#valueBytes, needed), pointer, bytes);
    this.#valueBytes = needed;
  }

  /** The last rows' values in the format's units. */
  #multiply(rows: number): void {
    const { buffer, byteOffset } = this.#values;
    const values = new BigInt64Array(buffer, byteOffset + this.#valueBytes - rows * 8, rows);
    for (let row = 0; row < rows; row++) values[row] = BigInt.asIntN(64, (values[row] ?? 0n) * this.#factor);
  }

  /** Appends `rows` offsets shifted by `base`; returns the last. */
  #appendOffsets(rows: number, base: number): number {
    const start = this.#rows;
    if (this.#offsets.length < start + rows + 1) {
      const larger = new Int32Array(Math.max(start + rows + 1, this.#offsets.length * 2));
      larger.set(this.#offsets.subarray(0, start + 1));
      this.#offsets = larger;
    }
    const added = this.#offsets.subarray(start, start + rows + 1);
    if (rows > 0) this.#memory.copy(added, this.#buffers[1] ?? 0n, (rows + 1) * 4);
    if (rows === 0) added[0] = base;
    else if (base !== 0) for (let i = 0; i <= rows; i++) added[i] = (added[i] ?? 0) + base;
    return added[rows] ?? base;
  }

  #appendChildren(): void {
    this.#memory.copy(this.#childPointers, this.#array[ARRAY.children] ?? 0n, this.#children.length * 8);
    this.#children.forEach((child, i) => {
      child.append(this.#childPointers[i] ?? 0n);
    });
  }

  #appendValidity(rows: number, nullCount: bigint, pointer: bigint): void {
    const bytes = ((this.#rows + rows + 7) >> 3) + 1;
    if (pointer === 0n || nullCount === 0n) {
      if (this.#layout.kind === 'null') this.#nulls += rows;
      if (this.#validity === undefined) return;
      this.#validity = grown(this.#validity, bytes);
      setBits(this.#validity, this.#rows, rows);
      return;
    }
    if (this.#validity === undefined) {
      this.#validity = new Uint8Array(bytes);
      setBits(this.#validity, 0, this.#rows);
    } else {
      this.#validity = grown(this.#validity, bytes);
    }
    const bits = new Uint8Array((rows + 7) >> 3);
    this.#memory.copy(bits, pointer, bits.length);
    copyBits(this.#validity, this.#rows, bits, rows);
    this.#nulls += countClear(bits, rows);
  }

  #offsetBytes(): Uint8Array {
    if (this.#rows === 0) return new Uint8Array(4);
    return new Uint8Array(this.#offsets.buffer, this.#offsets.byteOffset, (this.#rows + 1) * 4);
  }
}

function grown(buffer: Uint8Array, bytes: number): Uint8Array {
  if (buffer.length >= bytes) return buffer;
  const larger = new Uint8Array(Math.max(bytes, buffer.length * 2, FIRST_BUFFER_BYTES));
  larger.set(buffer);
  return larger;
}
