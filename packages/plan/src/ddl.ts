/** Types and schemas as text: DDL (`a INT, b ARRAY<STRING>`) and JSON (`StructType.json`), as Spark reads both. */
import { fail } from '@outboard/errors';
import {
  array,
  type DataType,
  type DayTimeField,
  decimal,
  field,
  map,
  type StructField,
  type StructType,
  struct,
  types,
  udt,
  type YearMonthField,
} from './data-type.js';

/** Digits of a second's fraction that TIME has at most, and where none are named. */
const TIME_PRECISION_MAX = 6;

const plain: Readonly<Record<string, DataType>> = {
  void: types.null,
  null: types.null,
  boolean: types.boolean,
  tinyint: types.byte,
  byte: types.byte,
  smallint: types.short,
  short: types.short,
  int: types.integer,
  integer: types.integer,
  bigint: types.long,
  long: types.long,
  float: types.float,
  real: types.float,
  double: types.double,
  string: types.string,
  binary: types.binary,
  date: types.date,
  timestamp: types.timestamp,
  timestamp_ltz: types.timestamp,
  timestamp_ntz: types.timestampNtz,
  variant: types.variant,
};

type Token = { readonly text: string; readonly quoted: boolean; readonly at: number };

/** A text without the backslashes before quotes and backslashes. */
const unescaped = (text: string): string => text.replace(/\\(['"\\])/g, '$1');

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|`((?:[^`]|``)*)`|'((?:[^'\\]|\\.|'')*)'|"((?:[^"\\]|\\.)*)"|([\p{L}\p{N}_]+)|([<>(),:])/gsuy;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) return fail('PARSE_SYNTAX_ERROR', { error: `'${text[at] ?? ''}'`, hint: '' });
    const [, backticked, single, double, word, sign] = match;
    if (backticked !== undefined) tokens.push({ text: backticked.replaceAll('``', '`'), quoted: true, at });
    else if (single !== undefined) tokens.push({ text: unescaped(single.replaceAll("''", "'")), quoted: true, at });
    else if (double !== undefined) tokens.push({ text: unescaped(double), quoted: true, at });
    else if (word !== undefined || sign !== undefined) tokens.push({ text: word ?? sign ?? '', quoted: false, at });
  }
  return tokens;
}

class Reader {
  private position = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  peek(ahead = 0): string | undefined {
    const token = this.tokens[this.position + ahead];
    return token === undefined || token.quoted ? undefined : token.text.toLowerCase();
  }
  get done(): boolean {
    return this.position >= this.tokens.length;
  }
  next(): Token {
    const token = this.tokens[this.position++];
    return token ?? fail('PARSE_SYNTAX_ERROR', { error: 'end of input', hint: '' });
  }
  accept(text: string): boolean {
    if (this.peek() !== text) return false;
    this.position++;
    return true;
  }
  expect(text: string): void {
    if (!this.accept(text)) this.error();
  }
  error(): never {
    const token = this.tokens[this.position];
    return fail('PARSE_SYNTAX_ERROR', { error: token === undefined ? 'end of input' : `'${token.text}'`, hint: '' });
  }
  number(): number {
    const { text } = this.next();
    return /^\d+$/.test(text) ? Number(text) : this.error();
  }
}

function numbers(reader: Reader): number[] {
  const found: number[] = [];
  if (!reader.accept('(')) return found;
  do found.push(reader.number());
  while (reader.accept(','));
  reader.expect(')');
  return found;
}

function readType(reader: Reader): DataType {
  const token = reader.next();
  const name = token.text.toLowerCase();
  if (token.quoted) return reader.error();
  switch (name) {
    case 'array': {
      reader.expect('<');
      const element = readType(reader);
      reader.expect('>');
      return array(element);
    }
    case 'map': {
      reader.expect('<');
      const key = readType(reader);
      reader.expect(',');
      const value = readType(reader);
      reader.expect('>');
      return map(key, value);
    }
    case 'struct': {
      if (!reader.accept('<')) return reader.error();
      const fields = reader.peek() === '>' ? [] : readFields(reader);
      reader.expect('>');
      return struct(fields);
    }
    case 'decimal':
    case 'dec':
    case 'numeric': {
      const [precision = 10, scale = 0] = numbers(reader);
      return writtenDecimal(precision, scale);
    }
    case 'char':
    case 'character':
    case 'varchar': {
      const [length] = numbers(reader);
      if (length === undefined) return fail('DATATYPE_MISSING_SIZE', { type: `"${name.toUpperCase()}"` });
      return { kind: name === 'varchar' ? 'varchar' : 'char', length };
    }
    case 'time': {
      const [precision = TIME_PRECISION_MAX] = numbers(reader);
      if (reader.accept('without')) withoutZone(reader);
      return writtenTime(precision);
    }
    case 'interval':
      return readInterval(reader);
    case 'string':
      if (reader.accept('collate')) {
        const collation = reader.next().text.toUpperCase();
        return collation === 'UTF8_BINARY' ? types.string : { kind: 'string', collation };
      }
      return types.string;
    case 'timestamp':
      if (!reader.accept('without')) return types.timestamp;
      withoutZone(reader);
      return types.timestampNtz;
    default:
      return plain[name] ?? fail('UNSUPPORTED_DATATYPE', { typeName: `"${name.toUpperCase()}"` }, { class: 'parse' });
  }
}

function withoutZone(reader: Reader): void {
  reader.expect('time');
  reader.expect('zone');
}

function readInterval(reader: Reader): DataType {
  const start = reader.peek();
  const isField = (text: string | undefined) =>
    text !== undefined && ['year', 'month', 'day', 'hour', 'minute', 'second'].includes(text);
  if (!isField(start)) return types.calendarInterval;
  reader.next();
  let end = start;
  if (reader.accept('to')) end = reader.next().text.toLowerCase();
  return start === 'year' || start === 'month'
    ? { kind: 'year_month_interval', start, end: end as YearMonthField }
    : { kind: 'day_time_interval', start: start as DayTimeField, end: end as DayTimeField };
}

function readFields(reader: Reader): StructField[] {
  const fields: StructField[] = [];
  do {
    const name = reader.next().text;
    reader.accept(':');
    const type = readType(reader);
    let nullable = true;
    if (reader.accept('not')) {
      reader.expect('null');
      nullable = false;
    }
    const comment = reader.accept('comment') ? reader.next().text : undefined;
    fields.push(field(name, type, nullable, comment === undefined ? undefined : JSON.stringify({ comment })));
  } while (reader.accept(','));
  return fields;
}

/** A decimal as a text says it. Errors: DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION, _LEGACY_ERROR_TEMP_1228 (scale beyond precision) */
export function writtenDecimal(precision: number, scale: number): DataType {
  if (scale > precision) fail('_LEGACY_ERROR_TEMP_1228', { scale: String(scale), precision: String(precision) });
  if (precision > 38)
    fail('DECIMAL_PRECISION_EXCEEDS_MAX_PRECISION', { precision: String(precision), maxPrecision: '38' });
  return decimal(precision, scale);
}

/** A time of the day as a text or a client says it. Error: UNSUPPORTED_TIME_PRECISION */
export function writtenTime(precision = TIME_PRECISION_MAX): DataType {
  if (precision < 0 || precision > TIME_PRECISION_MAX)
    fail('UNSUPPORTED_TIME_PRECISION', { precision: String(precision) });
  return { kind: 'time', precision };
}

/** A type's DDL text. Errors: PARSE_SYNTAX_ERROR, UNSUPPORTED_DATATYPE. */
export function parseDataType(text: string): DataType {
  const reader = new Reader(tokenize(text));
  const type = readType(reader);
  return reader.done ? type : reader.error();
}

/** A schema's text: a column list, `struct<…>`, or JSON. A single type that is no struct becomes the column `value`. */
export function parseSchema(text: string): StructType {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('"')) return asStruct(parseTypeJson(JSON.parse(trimmed)));
  if (trimmed === '') return struct([]);
  if (/^struct\s*</i.test(trimmed)) return asStruct(parseDataType(trimmed));
  try {
    const reader = new Reader(tokenize(trimmed));
    const fields = readFields(reader);
    return reader.done ? struct(fields) : reader.error();
  } catch (error) {
    // Spark tries the text as a single type where it is no column list.
    try {
      return asStruct(parseDataType(trimmed));
    } catch {
      throw error;
    }
  }
}

const asStruct = (type: DataType): StructType => (type.kind === 'struct' ? type : struct([field('value', type)]));

/** The value of `DataType.json`. */
export function parseTypeJson(json: unknown): DataType {
  if (typeof json === 'string') return parseTypeName(json);
  const node = json as Record<string, unknown>;
  switch (node.type) {
    case 'array':
      return array(parseTypeJson(node.elementType), node.containsNull !== false);
    case 'map':
      return map(parseTypeJson(node.keyType), parseTypeJson(node.valueType), node.valueContainsNull !== false);
    case 'struct':
      return struct((node.fields as unknown[]).map(parseFieldJson));
    case 'udt':
      return udt({
        sqlType: parseTypeJson(node.sqlType),
        jvmClass: node.class as string | undefined,
        pythonClass: node.pyClass as string | undefined,
        serializedPythonClass: node.serializedClass as string | undefined,
      });
    default:
      return fail('UNSUPPORTED_DATATYPE', { typeName: JSON.stringify(json) });
  }
}

/** The value of `StructField.json`. */
export function parseFieldJson(json: unknown): StructField {
  const { name, type, nullable, metadata } = json as Record<string, unknown>;
  const text = metadata != null && Object.keys(metadata).length > 0 ? JSON.stringify(metadata) : undefined;
  return field(String(name), parseTypeJson(type), nullable !== false, text);
}

const parseTypeName = (name: string): DataType => (name === 'interval' ? types.calendarInterval : parseDataType(name));
