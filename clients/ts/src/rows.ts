/**
 * Arrow record batches as rows.
 *
 * | Spark | JavaScript |
 * |---|---|
 * | BOOLEAN, STRING | boolean, string |
 * | TINYINT, SMALLINT, INT, FLOAT, DOUBLE | number |
 * | BIGINT | bigint, always: a type that depended on the value would break at 2^53 |
 * | DECIMAL | string with all digits of its scale: no number holds it exactly |
 * | DATE | string `YYYY-MM-DD`: a Date is an instant, and would be another day in another zone |
 * | TIMESTAMP | Date; microseconds below the millisecond are cut (`toArrow` has them) |
 * | TIMESTAMP_NTZ | string `YYYY-MM-DDTHH:MM:SS[.ffffff]`: it has no zone, so it is no instant |
 * | TIME | bigint, nanoseconds since midnight, or the unit that Arrow's type says |
 * | INTERVAL DAY TO SECOND | bigint, microseconds |
 * | INTERVAL YEAR TO MONTH | number, months |
 * | BINARY | Uint8Array |
 * | ARRAY, STRUCT, MAP | array, Row, Map |
 */
import { type Data, DataType, type RecordBatch, type Timestamp, TimeUnit } from 'apache-arrow';
import { SparkError } from './errors.js';

export type RowValue = null | boolean | number | bigint | string | Date | Uint8Array | RowValue[] | Row | RowMap;
/** A row or a struct: values by column name. */
export interface Row {
  readonly [column: string]: RowValue;
}
/** A map's entries; keys that are no primitives are compared by identity, as in any Map. */
export interface RowMap extends ReadonlyMap<RowValue, RowValue> {}

type Reader = (index: number) => RowValue;

/**
 * A batch's rows, made one at a time. Throws a SparkError where two columns have one name: an object would keep only one of
 * them.
 */
export function* rowsOf(batch: RecordBatch): Generator<Row, void, undefined> {
  const names = batch.schema.fields.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new SparkError({
      message: `Two columns of the result are called ${twice}: give them names of their own (toDF, as), or use toArrow().`,
      condition: 'AMBIGUOUS_REFERENCE',
      sqlState: '42704',
      messageParameters: { name: twice },
    });
  }
  const readers = batch.data.children.map(readerOf);
  for (let index = 0; index < batch.numRows; index++) yield object(names, readers, index);
}

function object(names: readonly string[], readers: readonly Reader[], index: number): Row {
  const row: Record<string, RowValue> = {};
  for (let column = 0; column < names.length; column++) {
    const name = names[column] ?? '';
    const value = readers[column]?.(index) ?? null;
    // Assigned, `__proto__` would set the prototype.
    if (name === '__proto__') Object.defineProperty(row, name, { value, enumerable: true });
    else row[name] = value;
  }
  return row;
}

function readerOf(data: Data): Reader {
  const read = valueReader(data);
  return data.nullCount === 0 ? read : (index) => (data.getValid(index) ? read(index) : null);
}

function valueReader(data: Data): Reader {
  const { type, values } = data;
  if (DataType.isNull(type)) return () => null;
  if (DataType.isBool(type)) {
    return (index) => ((values[(index + data.offset) >> 3] >> ((index + data.offset) & 7)) & 1) === 1;
  }
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) {
    const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
    return ranges(data, (from, to) => bytes.toString('utf8', from, to));
  }
  if (DataType.isBinary(type) || DataType.isLargeBinary(type))
    return ranges(data, (from, to) => values.slice(from, to));
  if (DataType.isDecimal(type)) {
    const words = values as Uint32Array;
    return (index) => decimal(words.subarray(index * 4, index * 4 + 4), type.scale);
  }
  if (DataType.isDate(type)) {
    // Days in 32 bits, or milliseconds in 64.
    return values instanceof Int32Array
      ? (index) => isoDate((values[index] ?? 0) * DAY_MS)
      : (index) => isoDate(Number(values[index]));
  }
  if (DataType.isTimestamp(type)) return timestampReader(type, values as BigInt64Array);
  if (DataType.isTime(type) || DataType.isDuration(type)) return (index) => BigInt(values[index]);
  if (DataType.isInterval(type)) return (index) => values[index];
  if (DataType.isStruct(type)) {
    const names = type.children.map(({ name }) => name);
    const readers = data.children.map(readerOf);
    return (index) => object(names, readers, index);
  }
  if (DataType.isMap(type)) {
    const [keys, items] = (data.children[0] as Data).children.map(readerOf) as [Reader, Reader];
    return ranges(data, (from, to) => {
      const map = new Map<RowValue, RowValue>();
      for (let index = from; index < to; index++) map.set(keys(index), items(index));
      return map;
    });
  }
  if (DataType.isList(type)) {
    const element = readerOf(data.children[0] as Data);
    return ranges(data, (from, to) => Array.from({ length: to - from }, (_, index) => element(from + index)));
  }
  if (DataType.isInt(type) || (DataType.isFloat(type) && type.precision > 0)) return (index) => values[index];
  throw new SparkError({ message: `collect() has no JavaScript value for Arrow's ${type}; use toArrow().` });
}

/** Readers of what lies between two offsets. */
function ranges(data: Data, read: (from: number, to: number) => RowValue): Reader {
  const offsets = data.valueOffsets as ArrayLike<number | bigint>;
  return (index) => read(Number(offsets[index]), Number(offsets[index + 1]));
}

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of midnight UTC; years outside 0–9999 as Spark prints them, with a sign. */
function isoDate(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString();
  return iso.slice(0, iso.indexOf('T')).replace(/^([+-])0+(?=\d{4})/, '$1');
}

const PER_MS: { readonly [unit in TimeUnit]: number } = {
  [TimeUnit.SECOND]: 0.001,
  [TimeUnit.MILLISECOND]: 1,
  [TimeUnit.MICROSECOND]: 1_000,
  [TimeUnit.NANOSECOND]: 1_000_000,
};

function timestampReader(type: Timestamp, values: BigInt64Array): Reader {
  const perMs = PER_MS[type.unit];
  const wholeMs = (value: bigint) =>
    perMs < 1 ? Number(value) * 1_000 : Number((value - floorMod(value, BigInt(perMs))) / BigInt(perMs));
  if (type.timezone) return (index) => new Date(wholeMs(values[index] ?? 0n));
  return (index) => {
    const value = values[index] ?? 0n;
    const iso = new Date(wholeMs(value)).toISOString().slice(0, -5);
    const micros = perMs < 1 ? 0n : floorMod(value * 1_000n, 1_000_000n * BigInt(perMs)) / BigInt(perMs);
    return micros === 0n ? iso : `${iso}.${micros.toString().padStart(6, '0').replace(/0+$/, '')}`;
  };
}

const floorMod = (value: bigint, by: bigint): bigint => ((value % by) + by) % by;

/** A decimal's digits: 128 bits, two's complement, the least word first. */
function decimal(words: Uint32Array, scale: number): string {
  let unsigned = 0n;
  for (let word = 3; word >= 0; word--) unsigned = (unsigned << 32n) | BigInt(words[word] ?? 0);
  const value = BigInt.asIntN(128, unsigned);
  if (scale <= 0) return String(value * 10n ** BigInt(-scale));
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
