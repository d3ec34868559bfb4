/** Types and schemas as text: DDL (`a INT, b ARRAY<STRING>`) and JSON (`StructType.json`), as Spark reads both. */
import { fail, OutboardError, refuse } from '@outboard/errors';
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

const COLLATION = /^(UTF8_BINARY|UTF8_LCASE|UNICODE|[A-Z]{2,3}(_[A-Z]{2,4})*)(_(CI|CS|AI|AS|RTRIM))*$/;

type Token = {
  readonly text: string;
  /** A name in backticks, a text in quotes, or a word or sign as it stands. */
  readonly kind: 'name' | 'text' | 'bare';
  readonly at: number;
};

/** A text without the backslashes before quotes and backslashes. */
const unescaped = (text: string): string => text.replace(/\\(['"\\])/g, '$1');

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /\s+|\/\*.*?\*\/|--[^\n]*|`((?:[^`]|``)*)`|'((?:[^'\\]|\\.|'')*)'|"((?:[^"\\]|\\.)*)"|([\p{L}\p{N}_]+)|([<>(),:])/gsuy;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) return fail('PARSE_SYNTAX_ERROR', { error: `'${text[at] ?? ''}'`, hint: '' });
    const [, backticked, single, double, word, sign] = match;
    if (backticked !== undefined) tokens.push({ text: backticked.replaceAll('``', '`'), kind: 'name', at });
    else if (single !== undefined) tokens.push({ text: unescaped(single.replaceAll("''", "'")), kind: 'text', at });
    else if (double !== undefined) tokens.push({ text: unescaped(double), kind: 'text', at });
    else if (word !== undefined || sign !== undefined) tokens.push({ text: word ?? sign ?? '', kind: 'bare', at });
  }
  return tokens;
}

class Reader {
  private position = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  peek(ahead = 0): string | undefined {
    const token = this.tokens[this.position + ahead];
    return token === undefined || token.kind !== 'bare' ? undefined : token.text.toLowerCase();
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
  /** Error: INVALID_IDENTIFIER for letters that want backticks */
  name(): string {
    const { text, kind } = this.tokens[this.position] ?? this.error();
    if (kind === 'text' || (kind === 'bare' && !/^\p{N}*[\p{L}_]/u.test(text))) return this.error();
    if (kind === 'bare' && !/^\w+$/.test(text)) return fail('INVALID_IDENTIFIER', { ident: text });
    this.position++;
    return text;
  }
  text(): string {
    // Several beside each other are one.
    let found = '';
    const from = this.position;
    for (; this.tokens[this.position]?.kind === 'text'; this.position++) found += this.tokens[this.position]?.text;
    return this.position > from ? found : this.error();
  }
  number(): number {
    const { text } = this.next();
    return /^\d+$/.test(text) ? Number(text) : this.error();
  }
}

const unsupported = (written: string): never =>
  fail('UNSUPPORTED_DATATYPE', { typeName: `"${written.toUpperCase()}"` }, { class: 'parse' });

/** Numbers in brackets behind a type's name, as many as it takes at most. Error: UNSUPPORTED_DATATYPE */
function numbers(reader: Reader, name: string, most: number): number[] {
  const found: number[] = [];
  if (!reader.accept('(')) return found;
  do found.push(reader.number());
  while (reader.accept(','));
  reader.expect(')');
  const tooLarge = found.find((n) => n > 2 ** 31 - 1);
  if (found.length > most) return unsupported(`${name}(${found.join(',')})`);
  if (tooLarge !== undefined) refuse(`the number ${tooLarge} in a type`);
  return found;
}

function readType(reader: Reader): DataType {
  const token = reader.next();
  const name = token.text.toLowerCase();
  if (token.kind !== 'bare' || /^[<>(),:]/.test(token.text))
    return fail('PARSE_SYNTAX_ERROR', { error: `'${token.text}'`, hint: '' });
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
      const fields = reader.peek() === '>' ? [] : readFields(reader, 'struct');
      reader.expect('>');
      return struct(fields);
    }
    case 'decimal':
    case 'dec':
    case 'numeric': {
      const [precision = 10, scale = 0] = numbers(reader, name, 2);
      return writtenDecimal(precision, scale);
    }
    case 'char':
    case 'character':
    case 'varchar': {
      const [length] = numbers(reader, name, 1);
      if (length === undefined) return fail('DATATYPE_MISSING_SIZE', { type: `"${name.toUpperCase()}"` });
      return { kind: name === 'varchar' ? 'varchar' : 'char', length };
    }
    case 'time': {
      const [precision = TIME_PRECISION_MAX] = numbers(reader, name, 1);
      if (reader.accept('without')) withoutZone(reader);
      return writtenTime(precision);
    }
    case 'interval':
      return readInterval(reader);
    case 'string':
      numbers(reader, name, 0);
      if (reader.accept('collate')) {
        const collation = reader.next().text.toUpperCase();
        if (!COLLATION.test(collation)) refuse(`the collation ${collation}`);
        return collation === 'UTF8_BINARY' ? types.string : { kind: 'string', collation };
      }
      return types.string;
    case 'timestamp':
      numbers(reader, name, 0);
      if (!reader.accept('without')) return types.timestamp;
      withoutZone(reader);
      return types.timestampNtz;
    default: {
      const type = plain[name] ?? (reader.peek() === '(' ? undefined : unsupported(name));
      numbers(reader, name, 0);
      return type ?? unsupported(name);
    }
  }
}

function withoutZone(reader: Reader): void {
  reader.expect('time');
  reader.expect('zone');
}

const FIELDS: readonly string[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];
/** What may stand behind TO, by what stands before it. */
const isEnd = (start: string, end = ''): boolean =>
  start === 'year' || start === 'month' ? end === 'month' : ['hour', 'minute', 'second'].includes(end);

/** Errors: PARSE_SYNTAX_ERROR, INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION (fields that stand the wrong way round) */
function readInterval(reader: Reader): DataType {
  const start = reader.peek();
  if (start === undefined || !FIELDS.includes(start)) return types.calendarInterval;
  reader.next();
  let end = start;
  if (reader.peek() === 'to') {
    if (!isEnd(start, reader.peek(1))) return reader.error();
    reader.next();
    end = reader.next().text.toLowerCase();
    if (FIELDS.indexOf(end) <= FIELDS.indexOf(start))
      fail('INVALID_INTERVAL_FORMAT.UNSUPPORTED_FROM_TO_EXPRESSION', { input: '', from: start, to: end });
  }
  return start === 'year' || start === 'month'
    ? { kind: 'year_month_interval', start, end: end as YearMonthField }
    : { kind: 'day_time_interval', start: start as DayTimeField, end: end as DayTimeField };
}

/** A struct's fields, or the columns of a table, which have no colons behind their names. */
function readFields(reader: Reader, of: 'struct' | 'table'): StructField[] {
  const fields: StructField[] = [];
  do {
    const name = reader.name();
    if (of === 'struct') reader.accept(':');
    const type = readType(reader);
    let nullable = true;
    if (reader.accept('not')) {
      reader.expect('null');
      nullable = false;
    }
    const comment = reader.accept('comment') ? reader.text() : undefined;
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

/** A schema's text: a list of columns, or JSON. Errors: PARSE_EMPTY_STATEMENT, those of `parseDataType` */
export function parseSchema(text: string): StructType {
  const trimmed = text.trim();
  if (trimmed === '') return fail('PARSE_EMPTY_STATEMENT');
  if (trimmed.startsWith('{') || trimmed.startsWith('"')) return asStruct(parseTypeJson(JSON.parse(trimmed)));
  const reader = new Reader(tokenize(trimmed));
  const fields = readFields(reader, 'table');
  return reader.done ? struct(fields) : reader.error();
}

/**
 * A schema's text where also a type may stand: columns, or a type, or a struct's fields, which have colons
 * (`SparkConnectPlanner.parseDatatypeString`). The error is that of columns.
 */
export function parseSchemaOrType(text: string): DataType {
  const readings = [() => parseSchema(text), () => parseDataType(text), () => parseDataType(`struct<${text.trim()}>`)];
  let first: unknown;
  for (const read of readings) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof OutboardError) || error.class !== 'parse') throw error;
      first ??= error;
    }
  }
  throw first;
}

/** What is no struct is a column `value`. */
export const asStruct = (type: DataType): StructType =>
  type.kind === 'struct' ? type : struct([field('value', type)]);

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
