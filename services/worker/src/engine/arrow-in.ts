/** A plan's local data (one Arrow IPC stream) as a temporary table, by way of DuckDB's appender. */
import { engineNames } from '@outboard/plan';
import * as arrow from 'apache-arrow';
import { addressOf, cell, checkErrorData, duckdb, noRelease } from './duckdb-ffi.js';
import type { Connection } from './instance.js';

/** DuckDB's vector size: a data chunk holds no more rows. */
const CHUNK_ROWS = 2048;
const UNKNOWN_NULLS = BigInt.asUintN(64, -1n);
const NULLABLE = 2n;
const UNITS = 'smun';

/** What must not be collected while native code holds addresses into it. */
type Keep = unknown[];

function formatOf(type: arrow.DataType): string {
  if (arrow.DataType.isNull(type)) return 'n';
  if (arrow.DataType.isBool(type)) return 'b';
  if (arrow.DataType.isInt(type)) {
    const letter = { 8: 'c', 16: 's', 32: 'i', 64: 'l' }[type.bitWidth];
    return type.isSigned ? letter : letter.toUpperCase();
  }
  if (arrow.DataType.isFloat(type)) return ['e', 'f', 'g'][type.precision] ?? 'g';
  if (arrow.DataType.isUtf8(type)) return 'u';
  if (arrow.DataType.isLargeUtf8(type)) return 'U';
  if (arrow.DataType.isBinary(type)) return 'z';
  if (arrow.DataType.isLargeBinary(type)) return 'Z';
  if (arrow.DataType.isDecimal(type)) return `d:${type.precision},${type.scale}`;
  if (arrow.DataType.isDate(type)) return type.unit === arrow.DateUnit.DAY ? 'tdD' : 'tdm';
  if (arrow.DataType.isTime(type)) return `tt${UNITS[type.unit]}`;
  if (arrow.DataType.isTimestamp(type)) return `ts${UNITS[type.unit]}:${type.timezone ?? ''}`;
  if (arrow.DataType.isDuration(type)) return `tD${UNITS[type.unit]}`;
  if (arrow.DataType.isInterval(type)) return ['tiM', 'tiD', 'tin'][type.unit] ?? 'tin';
  if (arrow.DataType.isMap(type)) return '+m';
  if (arrow.DataType.isList(type)) return '+l';
  if (arrow.DataType.isStruct(type)) return '+s';
  if (arrow.DataType.isFixedSizeBinary(type)) return `w:${type.byteWidth}`;
  if (arrow.DataType.isFixedSizeList(type)) return `+w:${type.listSize}`;
  throw new Error(`Not implemented Error: local data of the Arrow type ${type} can't be loaded.`);
}

/** The DuckDB column type that takes an Arrow type without loss. */
function duckdbType(type: arrow.DataType): string {
  if (arrow.DataType.isNull(type)) return 'INTEGER';
  if (arrow.DataType.isBool(type)) return 'BOOLEAN';
  if (arrow.DataType.isInt(type)) {
    const signed = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bitWidth];
    return type.isSigned ? signed : `U${signed}`;
  }
  if (arrow.DataType.isFloat(type)) return type.precision === arrow.Precision.DOUBLE ? 'DOUBLE' : 'FLOAT';
  if (arrow.DataType.isUtf8(type) || arrow.DataType.isLargeUtf8(type)) return 'VARCHAR';
  if (arrow.DataType.isBinary(type) || arrow.DataType.isLargeBinary(type)) return 'BLOB';
  if (arrow.DataType.isFixedSizeBinary(type)) return 'BLOB';
  if (arrow.DataType.isDecimal(type)) return `DECIMAL(${type.precision},${type.scale})`;
  if (arrow.DataType.isDate(type)) return 'DATE';
  if (arrow.DataType.isTime(type)) return 'TIME';
  if (arrow.DataType.isTimestamp(type)) return type.timezone ? 'TIMESTAMP WITH TIME ZONE' : naiveTimestamp(type.unit);
  if (arrow.DataType.isDuration(type) || arrow.DataType.isInterval(type)) return 'INTERVAL';
  if (arrow.DataType.isMap(type)) {
    const [key, value] = type.children[0]?.type.children ?? [];
    if (key && value) return `MAP(${duckdbType(key.type)}, ${duckdbType(value.type)})`;
  }
  if (arrow.DataType.isList(type)) return `${duckdbType(type.valueType)}[]`;
  if (arrow.DataType.isFixedSizeList(type)) return `${duckdbType(type.valueType)}[${type.listSize}]`;
  if (arrow.DataType.isStruct(type)) {
    const names = engineNames(type.children.map(({ name }) => name));
    const fields = type.children.map(({ type: of }, i) => `"${names[i]?.replaceAll('"', '""')}" ${duckdbType(of)}`);
    return `STRUCT(${fields.join(', ')})`;
  }
  throw new Error(`Not implemented Error: local data of the Arrow type ${type} can't be loaded.`);
}

function naiveTimestamp(unit: arrow.TimeUnit): string {
  return ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'][unit] ?? 'TIMESTAMP';
}

const cText = (text: string): Buffer => Buffer.from(`${text}\0`);

/** `struct ArrowSchema`. */
function nativeSchema(
  name: string,
  format: string,
  nullable: boolean,
  children: arrow.Field[],
  keep: Keep,
): BigUint64Array {
  const words = new BigUint64Array(9);
  const formatText = cText(format);
  const nameText = cText(name);
  const names = engineNames(children.map((f) => f.name));
  const kids = children.map((f, i) =>
    nativeSchema(names[i] ?? '', formatOf(f.type), f.nullable, f.type.children ?? [], keep),
  );
  const pointers = BigUint64Array.from(kids.map(addressOf));
  keep.push(words, formatText, nameText, pointers);
  words.set([addressOf(formatText), addressOf(nameText), 0n, nullable ? NULLABLE : 0n, BigInt(kids.length)]);
  if (kids.length > 0) words[5] = addressOf(pointers);
  words[7] = noRelease;
  return words;
}

/** A column of times counts microseconds, and the engine would cut off what is finer. @throws Error */
function checkTimes(data: arrow.Data): void {
  if (!arrow.DataType.isTime(data.type) || data.type.unit !== arrow.TimeUnit.NANOSECOND) return;
  const values = data.values as BigInt64Array;
  for (let i = 0; i < data.length; i++)
    if ((values[i] ?? 0n) % 1000n !== 0n && data.getValid(i))
      throw new Error('[UNSUPPORTED_FEATURE.OUTBOARD]{"feature":"a TIME with a fraction of a microsecond"}');
}

/** `struct ArrowArray` over the buffers of `data`, which stay where they are. */
function nativeArray(data: arrow.Data, keep: Keep): BigUint64Array {
  checkTimes(data);
  const address = (view: ArrayBufferView | undefined | null): bigint => (view?.byteLength ? addressOf(view) : 0n);
  const validity = data.nullCount > 0 ? address(data.nullBitmap) : 0n;
  const { type } = data;
  let buffers: bigint[];
  if (arrow.DataType.isNull(type)) buffers = [];
  else if (arrow.DataType.isStruct(type) || arrow.DataType.isFixedSizeList(type)) buffers = [validity];
  else if (arrow.DataType.isList(type) || arrow.DataType.isMap(type)) buffers = [validity, address(data.valueOffsets)];
  else if (data.valueOffsets) buffers = [validity, address(data.valueOffsets), address(data.values)];
  else buffers = [validity, address(data.values)];
  const words = new BigUint64Array(10);
  const kids = data.children.map((child) => nativeArray(child, keep));
  const kidPointers = BigUint64Array.from(kids.map(addressOf));
  const bufferPointers = BigUint64Array.from(buffers);
  keep.push(words, kidPointers, bufferPointers, data);
  words.set([BigInt(data.length), UNKNOWN_NULLS, BigInt(data.offset), BigInt(buffers.length), BigInt(kids.length)]);
  if (buffers.length > 0) words[5] = addressOf(bufferPointers);
  if (kids.length > 0) words[6] = addressOf(kidPointers);
  words[8] = noRelease;
  return words;
}

/** Creates the temporary table `table` with columns c0, c1, … and fills it. @throws Error with what is wrong. */
export async function loadArrow(connection: Connection, table: string, ipc: Uint8Array): Promise<void> {
  const reader = arrow.RecordBatchReader.from(ipc).open();
  const fields = reader.schema.fields.map((field, i) => field.clone({ name: `c${i}` }));
  const columns = fields.map((field) => `${field.name} ${duckdbType(field.type)}`);
  await connection.execute(`CREATE TEMPORARY TABLE "${table}" (${columns.join(', ')})`);
  const keep: Keep = [];
  const converted = cell();
  const appender = cell();
  checkErrorData(
    duckdb.schemaFromArrow(connection.pointer, nativeSchema('', '+s', false, fields, keep), converted) as bigint | null,
  );
  try {
    if (duckdb.appenderCreate(connection.pointer, null, table, appender) !== 0) {
      throw new Error(duckdb.appenderError(appender[0]) as string);
    }
    for (const batch of reader) appendBatch(connection, batch, converted, appender);
    if (duckdb.appenderFlush(appender[0]) !== 0) throw new Error(duckdb.appenderError(appender[0]) as string);
  } finally {
    if (appender[0] !== 0n) duckdb.appenderDestroy(appender);
    duckdb.destroyConvertedSchema(converted);
  }
}

function appendBatch(
  connection: Connection,
  batch: arrow.RecordBatch,
  converted: BigUint64Array,
  appender: BigUint64Array,
): void {
  const keep: Keep = [];
  const columns = batch.data.children.map((child) => nativeArray(child, keep));
  const starts = columns.map((column) => column[2] ?? 0n);
  const pointers = BigUint64Array.from(columns.map(addressOf));
  const root = new BigUint64Array(10);
  root.set([0n, 0n, 0n, 1n, BigInt(columns.length)]);
  // The struct's own validity: none.
  const noValidity = BigUint64Array.of(0n);
  keep.push(pointers, noValidity);
  root[5] = addressOf(noValidity);
  root[6] = addressOf(pointers);
  for (let start = 0; start < batch.numRows; start += CHUNK_ROWS) {
    const rows = BigInt(Math.min(CHUNK_ROWS, batch.numRows - start));
    columns.forEach((column, i) => {
      column[0] = rows;
      column[2] = (starts[i] ?? 0n) + BigInt(start);
    });
    root[0] = rows;
    // DuckDB releases the array it was given, and clears this.
    root[8] = noRelease;
    const chunk = cell();
    checkErrorData(duckdb.chunkFromArrow(connection.pointer, root, converted[0], chunk) as bigint | null);
    const failed = duckdb.appendChunk(appender[0], chunk[0]) !== 0;
    duckdb.destroyChunk(chunk);
    if (failed) throw new Error(duckdb.appenderError(appender[0]) as string);
  }
}
