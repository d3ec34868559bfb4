/** The binary form of a VARIANT (Apache Parquet, "Variant Binary Encoding"): a value, and the names that it refers to by number. */
import { raise } from '../define.js';
import { NULL, type VariantField, type VariantValue } from './value.js';

export interface VariantBytes {
  readonly value: Uint8Array;
  readonly metadata: Uint8Array;
}

/** The lowest two bits of a value's first byte. */
const BASIC = { primitive: 0, shortString: 1, object: 2, array: 3 } as const;
/** The upper six bits of a primitive's. */
const PRIMITIVE = {
  null: 0,
  true: 1,
  false: 2,
  int1: 3,
  int2: 4,
  int4: 5,
  int8: 6,
  double: 7,
  decimal4: 8,
  decimal8: 9,
  decimal16: 10,
  date: 11,
  timestamp: 12,
  timestampNtz: 13,
  float: 14,
  binary: 15,
  string: 16,
  uuid: 20,
} as const;
const SHORT_STRING_MAX = 63;
const VERSION = 1;
/** Spark's own bound of a value. */
const BYTES_MAX = 16 * 2 ** 20;

/** A whole number, the lowest byte first. */
function little(value: bigint, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  for (let i = 0, rest = BigInt.asUintN(8 * bytes, value); i < bytes; i++, rest >>= 8n) buffer[i] = Number(rest & 255n);
  return buffer;
}
const widthOf = (largest: number): number => (largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : largest < 2 ** 24 ? 3 : 4);
const fits = (value: bigint, bytes: number): boolean => BigInt.asIntN(8 * bytes, value) === value;

const primitive = (type: number, ...data: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.of((type << 2) | BASIC.primitive), ...data]);
const sized = (type: number, data: Uint8Array): Buffer => primitive(type, little(BigInt(data.length), 4), data);

function encodeLong(value: bigint): Buffer {
  const width = [1, 2, 4, 8].find((bytes) => fits(value, bytes)) ?? 8;
  const type = { 1: PRIMITIVE.int1, 2: PRIMITIVE.int2, 4: PRIMITIVE.int4, 8: PRIMITIVE.int8 }[width as 1 | 2 | 4 | 8];
  return primitive(type, little(value, width));
}

function encodeDecimal(unscaled: bigint, scale: number): Buffer {
  const digits = String(unscaled).replace('-', '').length;
  const [type, width] =
    scale <= 9 && digits <= 9
      ? [PRIMITIVE.decimal4, 4]
      : scale <= 18 && digits <= 18
        ? [PRIMITIVE.decimal8, 8]
        : [PRIMITIVE.decimal16, 16];
  return primitive(type, Buffer.of(scale), little(unscaled, width));
}

function encodeString(text: string): Buffer {
  const bytes = Buffer.from(text);
  return bytes.length > SHORT_STRING_MAX
    ? sized(PRIMITIVE.string, bytes)
    : Buffer.concat([Buffer.of((bytes.length << 2) | BASIC.shortString), bytes]);
}

const double = (value: number): Buffer => {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return buffer;
};
const float = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeFloatLE(value);
  return buffer;
};

/** The offsets of what is written one behind the other, and the end. */
function offsetsOf(parts: readonly Uint8Array[]): number[] {
  const offsets = [0];
  for (const part of parts) offsets.push((offsets.at(-1) ?? 0) + part.length);
  return offsets;
}

function counted(header: number, isLarge: boolean, count: number, ...rest: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.of(header), little(BigInt(count), isLarge ? 4 : 1), ...rest]);
}

class Encoder {
  readonly #numbers: Map<string, number>;

  constructor(names: readonly string[]) {
    this.#numbers = new Map(names.map((name, i) => [name, i]));
  }

  /** Names get their numbers in the order in which they are met. */
  #numberOf(key: string): number {
    const known = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, known);
    return known;
  }

  value(v: VariantValue): Buffer {
    switch (v.kind) {
      case 'null':
        return primitive(PRIMITIVE.null);
      case 'boolean':
        return primitive(v.value ? PRIMITIVE.true : PRIMITIVE.false);
      case 'long':
        return encodeLong(v.value);
      case 'double':
        return primitive(PRIMITIVE.double, double(v.value));
      case 'float':
        return primitive(PRIMITIVE.float, float(v.value));
      case 'decimal':
        return encodeDecimal(v.unscaled, v.scale);
      case 'string':
        return encodeString(v.value);
      case 'uuid':
        return primitive(PRIMITIVE.uuid, Buffer.from(v.value.replaceAll('-', ''), 'hex'));
      case 'binary':
        return sized(PRIMITIVE.binary, v.value);
      case 'date':
        return primitive(PRIMITIVE.date, little(v.value, 4));
      case 'timestamp':
        return primitive(PRIMITIVE.timestamp, little(v.value, 8));
      case 'timestamp_ntz':
        return primitive(PRIMITIVE.timestampNtz, little(v.value, 8));
      case 'array':
        return this.#array(v.elements);
      case 'object':
        return this.#object(v.fields);
    }
  }

  #array(elements: readonly VariantValue[]): Buffer {
    const parts = elements.map((e) => this.value(e));
    const offsets = offsetsOf(parts);
    const width = widthOf(offsets.at(-1) ?? 0);
    const isLarge = elements.length > 255;
    const header = ((isLarge ? 1 : 0) << 4) | ((width - 1) << 2) | BASIC.array;
    const starts = offsets.map((o) => little(BigInt(o), width));
    return counted(header, isLarge, elements.length, ...starts, ...parts);
  }

  /** Fields stand as they were given; their numbers and offsets are in the order of their names. */
  #object(fields: readonly VariantField[]): Buffer {
    const written = fields.map(({ key, value }) => ({ key, number: this.#numberOf(key), bytes: this.value(value) }));
    const offsets = offsetsOf(written.map(({ bytes }) => bytes));
    const sorted = written
      .map(({ key, number }, i) => ({ key, number, offset: offsets[i] ?? 0 }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const twice = sorted.find(({ key }, i) => sorted[i - 1]?.key === key);
    if (twice !== undefined) raise('VARIANT_DUPLICATE_KEY', { key: twice.key });
    const end = offsets.at(-1) ?? 0;
    const width = widthOf(end);
    const numberWidth = widthOf(Math.max(0, ...sorted.map(({ number }) => number)));
    const isLarge = fields.length > 255;
    const header = ((isLarge ? 1 : 0) << 6) | ((numberWidth - 1) << 4) | ((width - 1) << 2) | BASIC.object;
    return counted(
      header,
      isLarge,
      fields.length,
      ...sorted.map(({ number }) => little(BigInt(number), numberWidth)),
      ...[...sorted.map(({ offset }) => offset), end].map((o) => little(BigInt(o), width)),
      ...written.map(({ bytes }) => bytes),
    );
  }

  metadata(): Buffer {
    const names = [...this.#numbers.keys()].map((name) => Buffer.from(name));
    const offsets = offsetsOf(names);
    const width = widthOf(Math.max(offsets.at(-1) ?? 0, names.length));
    const words = [names.length, ...offsets].map((n) => little(BigInt(n), width));
    return Buffer.concat([Buffer.of(VERSION | ((width - 1) << 6)), ...words, ...names]);
  }
}

/**
 * @param names that have their numbers already, as in a whole that the value is a part of
 * @throws Error VARIANT_DUPLICATE_KEY, VARIANT_CONSTRUCTOR_SIZE_LIMIT
 */
export function encode(v: VariantValue, names: readonly string[] = []): VariantBytes {
  const encoder = new Encoder(names);
  const value = encoder.value(v);
  const metadata = encoder.metadata();
  if (value.length > BYTES_MAX || metadata.length > BYTES_MAX) raise('VARIANT_CONSTRUCTOR_SIZE_LIMIT');
  return { value, metadata };
}

class Decoder {
  readonly #bytes: Buffer;
  readonly #names: readonly string[];

  constructor({ value, metadata }: VariantBytes) {
    this.#bytes = Buffer.from(value.buffer, value.byteOffset, value.length);
    this.#names = namesOf(metadata);
  }

  value(at: number): VariantValue {
    const first = this.#bytes.readUInt8(at);
    const upper = first >> 2;
    switch (first & 3) {
      case BASIC.primitive:
        return this.#primitive(upper, at + 1);
      case BASIC.shortString:
        return { kind: 'string', value: this.#bytes.toString('utf8', at + 1, at + 1 + upper) };
      case BASIC.array:
        return this.#array(upper, at + 1);
      default:
        return this.#object(upper, at + 1);
    }
  }

  #primitive(type: number, at: number): VariantValue {
    const b = this.#bytes;
    const long = (width: number) => BigInt.asIntN(8 * width, unsigned(b, at, width));
    const decimal = (width: number): VariantValue => ({
      kind: 'decimal',
      scale: b.readUInt8(at),
      unscaled: BigInt.asIntN(8 * width, unsigned(b, at + 1, width)),
    });
    switch (type) {
      case PRIMITIVE.null:
        return NULL;
      case PRIMITIVE.true:
      case PRIMITIVE.false:
        return { kind: 'boolean', value: type === PRIMITIVE.true };
      case PRIMITIVE.int1:
        return { kind: 'long', value: long(1) };
      case PRIMITIVE.int2:
        return { kind: 'long', value: long(2) };
      case PRIMITIVE.int4:
        return { kind: 'long', value: long(4) };
      case PRIMITIVE.int8:
        return { kind: 'long', value: long(8) };
      case PRIMITIVE.double:
        return { kind: 'double', value: b.readDoubleLE(at) };
      case PRIMITIVE.float:
        return { kind: 'float', value: b.readFloatLE(at) };
      case PRIMITIVE.decimal4:
        return decimal(4);
      case PRIMITIVE.decimal8:
        return decimal(8);
      case PRIMITIVE.decimal16:
        return decimal(16);
      case PRIMITIVE.date:
        return { kind: 'date', value: long(4) };
      case PRIMITIVE.timestamp:
        return { kind: 'timestamp', value: long(8) };
      case PRIMITIVE.timestampNtz:
        return { kind: 'timestamp_ntz', value: long(8) };
      case PRIMITIVE.binary:
        return { kind: 'binary', value: Buffer.from(b.subarray(at + 4, at + 4 + b.readUInt32LE(at))) };
      case PRIMITIVE.string:
        return { kind: 'string', value: b.toString('utf8', at + 4, at + 4 + b.readUInt32LE(at)) };
      case PRIMITIVE.uuid: {
        const hex = b.toString('hex', at, at + 16);
        return { kind: 'uuid', value: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') };
      }
      default:
        return raise('UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT', { id: String(type) });
    }
  }

  #array(header: number, at: number): VariantValue {
    const width = (header & 3) + 1;
    const countWidth = ((header >> 2) & 1) === 1 ? 4 : 1;
    const count = Number(unsigned(this.#bytes, at, countWidth));
    const offsets = at + countWidth;
    const data = offsets + (count + 1) * width;
    const start = (i: number) => data + Number(unsigned(this.#bytes, offsets + i * width, width));
    return { kind: 'array', elements: Array.from({ length: count }, (_, i) => this.value(start(i))) };
  }

  #object(header: number, at: number): VariantValue {
    const width = (header & 3) + 1;
    const numberWidth = ((header >> 2) & 3) + 1;
    const countWidth = ((header >> 4) & 1) === 1 ? 4 : 1;
    const count = Number(unsigned(this.#bytes, at, countWidth));
    const numbers = at + countWidth;
    const offsets = numbers + count * numberWidth;
    const data = offsets + (count + 1) * width;
    const fields = Array.from({ length: count }, (_, i) => {
      const number = Number(unsigned(this.#bytes, numbers + i * numberWidth, numberWidth));
      const start = data + Number(unsigned(this.#bytes, offsets + i * width, width));
      return { key: this.#names[number] ?? raise('MALFORMED_VARIANT'), value: this.value(start) };
    });
    return { kind: 'object', fields };
  }
}

function unsigned(bytes: Buffer, at: number, width: number): bigint {
  let value = 0n;
  for (let i = width - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes.readUInt8(at + i));
  return value;
}

export function namesOf(bytes: Uint8Array): string[] {
  const metadata = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const header = metadata.readUInt8(0);
  if ((header & 0x0f) !== VERSION) raise('MALFORMED_VARIANT');
  const width = (header >> 6) + 1;
  const word = (i: number) => Number(unsigned(metadata, 1 + i * width, width));
  const count = word(0);
  const data = 1 + (count + 2) * width;
  return Array.from({ length: count }, (_, i) => metadata.toString('utf8', data + word(i + 1), data + word(i + 2)));
}

/** Error: MALFORMED_VARIANT, UNKNOWN_PRIMITIVE_TYPE_IN_VARIANT. */
export function decode(bytes: VariantBytes): VariantValue {
  try {
    return new Decoder(bytes).value(0);
  } catch (error) {
    if (error instanceof RangeError) raise('MALFORMED_VARIANT');
    throw error;
  }
}
