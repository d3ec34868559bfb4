/** Values in DuckDB's vectors (duckdb.h of 1.5, "Vector Interface"): flat ones read, any written. */
import koffi from 'koffi';
import type { Scalar as Kind, Parameter, Shape } from '../functions/define.js';
import { duckdb, memcpy } from './duckdb-ffi.js';

/** What one vector holds by itself. */
type Scalar = Exclude<Kind, 'variant'>;
const VARIANT = { struct: { value: 'bytes', metadata: 'bytes' } } as const;

/** DUCKDB_TYPE_… */
const TYPE_ID: Readonly<Record<Scalar, number>> = {
  boolean: 1,
  integer: 4,
  long: 5,
  double: 11,
  text: 17,
  bytes: 18,
};
/** Bytes of one value; texts and bytes are a `duckdb_string_t`, a list an offset and a length. */
const WIDTH: Readonly<Record<Scalar | 'list', number>> = {
  boolean: 1,
  integer: 4,
  long: 8,
  double: 8,
  text: 16,
  bytes: 16,
  list: 16,
};
/** So many bytes stand in a `duckdb_string_t` itself. */
const INLINE_BYTES = 12;

/** Texts on their way in or out: a copy costs a tenth of a view of where they lie. */
let scratch = Buffer.alloc(64 * 1024);
const scratchOf = (bytes: number): Buffer => {
  if (bytes > scratch.length) scratch = Buffer.alloc(2 * bytes);
  return scratch;
};
/** UTF-8 has at most so many bytes for a UTF-16 unit. */
const UTF8_BYTES_MAX = 3;

const view = (pointer: unknown, bytes: number): ArrayBuffer => koffi.view(pointer as never, bytes);
const isNull = (pointer: unknown): boolean => pointer === null || pointer === 0n;

export const isWithoutNulls = (vector: bigint): boolean => isNull(duckdb.vectorValidity(vector));
/** Where a flat vector's values of eight bytes lie. */
export const memoryOf = (vector: bigint, rows: number): ArrayBuffer => view(duckdb.vectorData(vector), rows * 8);

/** The caller frees it by `destroyLogicalType`. */
export function logicalType(shape: Shape): bigint {
  if (shape === 'variant') return logicalType(VARIANT);
  if (typeof shape === 'string') return duckdb.createLogicalType(TYPE_ID[shape]) as bigint;
  const children = 'list' in shape ? [shape.list] : Object.values(shape.struct);
  const types = BigUint64Array.from(children.map((child) => BigInt(logicalType(child))));
  const made =
    'list' in shape
      ? duckdb.createListType(types[0])
      : duckdb.createStructType(types, Object.keys(shape.struct), types.length);
  for (const type of types) duckdb.destroyLogicalType(BigUint64Array.of(type));
  return made as bigint;
}

/** Reads the `row`th value, null where it is NULL. */
export type Reader = (row: number) => unknown;

export function reader(vector: bigint, kind: Parameter, rows: number): Reader {
  if (typeof kind !== 'string') return listReader(vector, kind.list, rows);
  if (kind !== 'variant') return scalarReader(vector, kind, rows);
  const [value, metadata] = [0, 1].map((i) => scalarReader(duckdb.structChild(vector, i) as bigint, 'bytes', rows));
  const valid = validityReader(vector, rows);
  return (row) => (valid(row) ? { value: value?.(row), metadata: metadata?.(row) } : null);
}

function listReader(vector: bigint, kind: Exclude<Kind, 'variant'>, rows: number): Reader {
  const valid = validityReader(vector, rows);
  const data = new DataView(view(duckdb.vectorData(vector), rows * WIDTH.list));
  const elements = Number(duckdb.listSize(vector));
  const element = elements === 0 ? () => null : scalarReader(duckdb.listChild(vector) as bigint, kind, elements);
  return (row) => {
    if (!valid(row)) return null;
    const [start, length] = [0, 8].map((at) => Number(data.getBigUint64(row * WIDTH.list + at, true)));
    return Array.from({ length: length ?? 0 }, (_, i) => element((start ?? 0) + i));
  };
}

function validityReader(vector: bigint, rows: number): (row: number) => boolean {
  const validity = duckdb.vectorValidity(vector);
  if (isNull(validity)) return () => true;
  const valid = new Uint8Array(view(validity, Math.ceil(rows / 64) * 8));
  return (row) => ((valid[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
}

function scalarReader(vector: bigint, kind: Scalar, rows: number): Reader {
  const valid = validityReader(vector, rows);
  const data = new DataView(view(duckdb.vectorData(vector), rows * WIDTH[kind]));
  const value = valueReader(data, kind);
  return (row) => (valid(row) ? value(row) : null);
}

function valueReader(data: DataView, kind: Scalar): Reader {
  const inline = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const lengthAt = (row: number): number => data.getUint32(row * WIDTH.bytes, true);
  const pointerAt = (row: number): bigint => data.getBigUint64(row * WIDTH.bytes + 8, true);
  const text = (row: number): string => {
    const length = lengthAt(row);
    const at = row * WIDTH.text + 4;
    if (length <= INLINE_BYTES) return inline.toString('utf8', at, at + length);
    const copy = scratchOf(length);
    memcpy(copy, pointerAt(row), length);
    return copy.toString('utf8', 0, length);
  };
  const bytes = (row: number): Buffer => {
    const length = lengthAt(row);
    const at = row * WIDTH.bytes + 4;
    if (length <= INLINE_BYTES) return inline.subarray(at, at + length);
    const copy = Buffer.allocUnsafe(length);
    memcpy(copy, pointerAt(row), length);
    return copy;
  };
  switch (kind) {
    case 'boolean':
      return (row) => data.getUint8(row) !== 0;
    case 'integer':
      return (row) => data.getInt32(row * 4, true);
    case 'long':
      return (row) => data.getBigInt64(row * 8, true);
    case 'double':
      return (row) => data.getFloat64(row * 8, true);
    case 'text':
      return text;
    case 'bytes':
      return bytes;
  }
}

const isMissing = (value: unknown): boolean => value === null || value === undefined;

/** Writes all values into a vector of the shape, from its first row on. */
export function write(vector: bigint, given: Shape, values: readonly unknown[]): void {
  const shape = given === 'variant' ? VARIANT : given;
  if (values.some(isMissing)) {
    duckdb.ensureValidityWritable(vector);
    const valid = new Uint8Array(view(duckdb.vectorValidity(vector), Math.ceil(values.length / 64) * 8));
    values.forEach((value, row) => {
      if (isMissing(value)) valid[row >> 3] = (valid[row >> 3] ?? 0) & ~(1 << (row & 7));
    });
  }
  if (typeof shape === 'string') writeScalars(vector, shape, values);
  else if ('list' in shape) writeLists(vector, shape.list, values as readonly (readonly unknown[] | null)[]);
  else
    Object.entries(shape.struct).forEach(([name, of], i) => {
      const column = values.map((value) => (value as Readonly<Record<string, unknown>> | null)?.[name] ?? null);
      write(duckdb.structChild(vector, i) as bigint, of, column);
    });
}

function writeScalars(vector: bigint, kind: Scalar, values: readonly unknown[]): void {
  if (kind === 'text' || kind === 'bytes') {
    values.forEach((value, row) => {
      if (isMissing(value)) return;
      if (typeof value === 'string') {
        const copy = scratchOf(value.length * UTF8_BYTES_MAX);
        duckdb.assignBytes(vector, row, copy, copy.write(value));
      } else duckdb.assignBytes(vector, row, value, (value as Uint8Array).length);
    });
    return;
  }
  const data = new DataView(view(duckdb.vectorData(vector), values.length * WIDTH[kind]));
  values.forEach((value, row) => {
    if (isMissing(value)) return;
    if (kind === 'boolean') data.setUint8(row, value === true ? 1 : 0);
    else if (kind === 'integer') data.setInt32(row * 4, value as number, true);
    else if (kind === 'long') data.setBigInt64(row * 8, value as bigint, true);
    else data.setFloat64(row * 8, value as number, true);
  });
}

function writeLists(vector: bigint, of: Shape, lists: readonly (readonly unknown[] | null)[]): void {
  const elements = lists.flatMap((list) => list ?? []);
  duckdb.listReserve(vector, elements.length);
  duckdb.listSetSize(vector, elements.length);
  const data = new DataView(view(duckdb.vectorData(vector), lists.length * WIDTH.list));
  let offset = 0;
  lists.forEach((list, row) => {
    data.setBigUint64(row * WIDTH.list, BigInt(offset), true);
    data.setBigUint64(row * WIDTH.list + 8, BigInt(list?.length ?? 0), true);
    offset += list?.length ?? 0;
  });
  if (elements.length > 0) write(duckdb.listChild(vector) as bigint, of, elements);
}
