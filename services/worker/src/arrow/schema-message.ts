/** The Schema message of an Arrow IPC stream (format/Schema.fbs, format/Message.fbs), written field by field. */
import { Builder, type Offset } from 'flatbuffers';
import { type ArrowField, decimalOf } from './field.js';
import { encapsulate, MESSAGE_HEADER } from './message.js';

/** Members of the union `Type` in Schema.fbs. */
const TYPE = {
  null: 1,
  int: 2,
  floatingPoint: 3,
  binary: 4,
  utf8: 5,
  bool: 6,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  interval: 11,
  list: 12,
  struct: 13,
  fixedSizeBinary: 15,
  fixedSizeList: 16,
  map: 17,
  duration: 18,
} as const;
const TIME_UNIT: Readonly<Record<string, number>> = { s: 0, m: 1, u: 2, n: 3 };
const INTERVAL_UNIT: Readonly<Record<string, number>> = { M: 0, D: 1, n: 2 };
const INT_WIDTH: Readonly<Record<string, number>> = { c: 8, s: 16, i: 32, l: 64 };
const FLOAT_PRECISION: Readonly<Record<string, number>> = { e: 0, f: 1, g: 2 };

type WrittenType = readonly [type: number, table: Offset];

function table(builder: Builder, type: number, slots: number, fill: () => void = () => undefined): WrittenType {
  builder.startObject(slots);
  fill();
  return [type, builder.endObject()];
}

function writeType(b: Builder, format: string): WrittenType {
  const intWidth = INT_WIDTH[format.toLowerCase()];
  if (format.length === 1 && intWidth !== undefined) {
    return table(b, TYPE.int, 2, () => {
      b.addFieldInt32(0, intWidth, 0);
      b.addFieldInt8(1, format === format.toLowerCase() ? 1 : 0, 0);
    });
  }
  const precision = FLOAT_PRECISION[format];
  if (precision !== undefined) return table(b, TYPE.floatingPoint, 1, () => b.addFieldInt16(0, precision, 0));
  switch (format) {
    case 'n':
      return table(b, TYPE.null, 0);
    case 'b':
      return table(b, TYPE.bool, 0);
    case 'u':
      return table(b, TYPE.utf8, 0);
    case 'z':
      return table(b, TYPE.binary, 0);
    case '+l':
      return table(b, TYPE.list, 0);
    case '+s':
      return table(b, TYPE.struct, 0);
    case '+m':
      return table(b, TYPE.map, 1);
    case 'tdD':
      return table(b, TYPE.date, 1, () => b.addFieldInt16(0, 0, 1));
    case 'tdm':
      return table(b, TYPE.date, 1, () => b.addFieldInt16(0, 1, 1));
  }
  if (format.startsWith('ts')) return writeTimestamp(b, format);
  if (format.startsWith('d:')) {
    const decimal = decimalOf(format);
    return table(b, TYPE.decimal, 3, () => {
      b.addFieldInt32(0, decimal.precision, 0);
      b.addFieldInt32(1, decimal.scale, 0);
      b.addFieldInt32(2, decimal.bits, 128);
    });
  }
  if (format.startsWith('tt')) {
    const unit = TIME_UNIT[format[2] ?? ''] ?? 0;
    return table(b, TYPE.time, 2, () => {
      b.addFieldInt16(0, unit, 1);
      b.addFieldInt32(1, unit < 2 ? 32 : 64, 32);
    });
  }
  if (format.startsWith('tD')) {
    return table(b, TYPE.duration, 1, () => b.addFieldInt16(0, TIME_UNIT[format[2] ?? ''] ?? 0, 1));
  }
  if (format.startsWith('ti')) {
    return table(b, TYPE.interval, 1, () => b.addFieldInt16(0, INTERVAL_UNIT[format[2] ?? ''] ?? 0, 0));
  }
  if (format.startsWith('w:')) {
    return table(b, TYPE.fixedSizeBinary, 1, () => b.addFieldInt32(0, Number(format.slice(2)), 0));
  }
  if (format.startsWith('+w:')) {
    return table(b, TYPE.fixedSizeList, 1, () => b.addFieldInt32(0, Number(format.slice(3)), 0));
  }
  throw new Error(`Arrow format ${format} has no IPC type.`);
}

function writeTimestamp(b: Builder, format: string): WrittenType {
  const zone = format.slice(4);
  const zoneText = zone === '' ? 0 : b.createString(zone);
  return table(b, TYPE.timestamp, 2, () => {
    b.addFieldInt16(0, TIME_UNIT[format[2] ?? ''] ?? 0, 0);
    if (zoneText !== 0) b.addFieldOffset(1, zoneText, 0);
  });
}

function offsets(b: Builder, items: readonly Offset[]): Offset {
  b.startVector(4, items.length, 4);
  for (const item of [...items].reverse()) b.addOffset(item);
  return b.endVector();
}

function writeField(b: Builder, field: ArrowField): Offset {
  const children = offsets(
    b,
    field.children.map((child) => writeField(b, child)),
  );
  const name = b.createString(field.name);
  const [type, typeTable] = writeType(b, field.format);
  const metadata = field.metadata && writeMetadata(b, field.metadata);
  b.startObject(7);
  b.addFieldOffset(0, name, 0);
  b.addFieldInt8(1, field.nullable ? 1 : 0, 0);
  b.addFieldInt8(2, type, 0);
  b.addFieldOffset(3, typeTable, 0);
  b.addFieldOffset(5, children, 0);
  if (metadata !== undefined) b.addFieldOffset(6, metadata, 0);
  return b.endObject();
}

/** A vector of the tables `KeyValue`. */
function writeMetadata(b: Builder, metadata: Readonly<Record<string, string>>): Offset {
  const pairs = Object.entries(metadata).map(([key, value]) => {
    const texts = [b.createString(key), b.createString(value)] as const;
    b.startObject(2);
    b.addFieldOffset(0, texts[0], 0);
    b.addFieldOffset(1, texts[1], 0);
    return b.endObject();
  });
  return offsets(b, pairs);
}

/** The encapsulated Schema message of a result with these columns. */
export function schemaMessage(columns: readonly ArrowField[]): Uint8Array {
  const b = new Builder(1024);
  const fields = offsets(
    b,
    columns.map((column) => writeField(b, column)),
  );
  b.startObject(4);
  b.addFieldOffset(1, fields, 0);
  const schema = b.endObject();
  return encapsulate(b, MESSAGE_HEADER.schema, schema, []);
}
