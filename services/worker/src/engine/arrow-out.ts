/** A DuckDB result as Arrow IPC batches: chunks are gathered into batches bounded in rows and bytes. */
import { batchMessage } from '../arrow/batch-message.js';
import { ArrowColumn, type NativeMemory } from '../arrow/column.js';
import type { ArrowField } from '../arrow/field.js';
import { END_OF_STREAM } from '../arrow/message.js';
import { schemaMessage } from '../arrow/schema-message.js';
import {
  type Calls,
  cell,
  checkErrorData,
  cString,
  duckdb,
  here,
  memcpy,
  readWords,
  releaseArrow,
} from './duckdb-ffi.js';
import type { Connection, NativeResult } from './instance.js';

/** What the result's columns are to be called, and where their Arrow type differs from DuckDB's (task.proto, `Column`). */
export interface OutputColumn {
  readonly name: string;
  readonly nullable: boolean;
  readonly arrowFormat: string;
  readonly children?: readonly OutputColumn[];
  readonly metadata?: ArrowField['metadata'];
}

export interface IpcBatch {
  readonly rows: number;
  /** One whole IPC stream: schema, one record batch, end of stream. */
  readonly data: Uint8Array<ArrayBuffer>;
}

export interface BatchLimits {
  readonly rowsMax: number;
  readonly bytesMax: number;
}

const memory: NativeMemory = { copy: (target, pointer, bytes) => memcpy(target, pointer, bytes) };

/** Word positions in `struct ArrowSchema`. */
const SCHEMA = { format: 0, name: 1, flags: 3, childCount: 4, children: 5, words: 9 } as const;
const ARROW_FLAG_NULLABLE = 2n;
const ARRAY_WORDS = 10;
const ARRAY_CHILDREN = 6;

function readField(pointer: bigint | BigUint64Array): ArrowField {
  const words = readWords(pointer, SCHEMA.words);
  const children = readWords(words[SCHEMA.children] ?? 0n, Number(words[SCHEMA.childCount]));
  const format = cString(words[SCHEMA.format] ?? 0n);
  return {
    // A time of the day in Spark's Arrow is one of nanoseconds; the engine's counts microseconds.
    ...(format === 'ttu' ? { format: 'ttn', factor: 1000n } : { format }),
    name: cString(words[SCHEMA.name] ?? 0n),
    nullable: ((words[SCHEMA.flags] ?? 0n) & ARROW_FLAG_NULLABLE) !== 0n,
    children: [...children].map(readField),
  };
}

function resultFields(result: NativeResult, arrowOptions: bigint): readonly ArrowField[] {
  const count = Number(duckdb.columnCount(result.words));
  const names = new BigUint64Array(count);
  const types = new BigUint64Array(count);
  for (let i = 0; i < count; i++) {
    names[i] = BigInt(duckdb.columnName(result.words, i) as bigint);
    types[i] = BigInt(duckdb.columnLogicalType(result.words, i) as bigint);
  }
  const schema = new BigUint64Array(SCHEMA.words);
  try {
    checkErrorData(
      duckdb.toArrowSchema(BigUint64Array.of(arrowOptions)[0], types, names, count, schema) as bigint | null,
    );
    return readField(schema).children;
  } finally {
    releaseArrow(schema, 7);
    for (const type of types) duckdb.destroyLogicalType(BigUint64Array.of(type));
  }
}

/** DuckDB's fields under Spark's names. @throws Error where the query has another number of columns. */
function renamed(fields: readonly ArrowField[], columns: readonly OutputColumn[]): readonly ArrowField[] {
  // A SELECT of no columns has no form in the engine: it has one that nobody wants, and its rows count.
  if (columns.length === 0) return [];
  if (fields.length !== columns.length) {
    throw new Error(`The query has ${fields.length} columns, ${columns.length} were promised.`);
  }
  return fields.map((field, i) => {
    const column = columns[i];
    return column === undefined ? field : asTold(field, column);
  });
}

/** @throws Error where DuckDB's field has another number of fields within. */
function asTold(field: ArrowField, told: OutputColumn): ArrowField {
  const { name, nullable, arrowFormat, children = [], metadata } = told;
  const format = arrowFormat === '' ? field.format : arrowFormat;
  return {
    ...field,
    name,
    nullable,
    format,
    ...(metadata !== undefined && { metadata }),
    // Without children told they stay as they are; nothing is within nulls.
    children: children.length > 0 ? renamed(field.children, children) : format === 'n' ? [] : field.children,
  };
}

/** Where time goes, added up while batches are made. */
export interface Spent {
  encodeMs: number;
}

/** Runs `sql` and yields its result; an empty result yields one batch of no rows. @throws Error with DuckDB's message. */
export async function* ipcBatches(
  connection: Connection,
  sql: string,
  columns: readonly OutputColumn[],
  limits: BatchLimits,
  spent: Spent = { encodeMs: 0 },
  calls: Calls = here,
): AsyncGenerator<IpcBatch> {
  const result = await connection.query(sql, calls);
  const arrowOptions = cell();
  arrowOptions[0] = BigInt(duckdb.resultArrowOptions(result.words) as bigint);
  try {
    const fields = renamed(resultFields(result, arrowOptions[0]), columns);
    const schema = schemaMessage(fields);
    const builders = fields.map((field) => new ArrowColumn(field, memory));
    let rows = 0;
    let batches = 0;
    const flush = (): IpcBatch => {
      const begin = performance.now();
      const batch = { rows, data: batchMessage(builders, rows, schema, END_OF_STREAM) };
      for (const builder of builders) builder.reset();
      rows = 0;
      batches += 1;
      spent.encodeMs += performance.now() - begin;
      return batch;
    };
    for (let chunk = await result.fetch(); chunk !== 0n; chunk = await result.fetch()) {
      const begin = performance.now();
      rows += appendChunk(chunk, arrowOptions[0], builders);
      spent.encodeMs += performance.now() - begin;
      const bytes = builders.reduce((sum, builder) => sum + builder.bytes, 0);
      if (rows >= limits.rowsMax || bytes >= limits.bytesMax) yield flush();
    }
    if (rows > 0 || batches === 0) yield flush();
  } finally {
    await result.close();
    duckdb.destroyArrowOptions(arrowOptions);
  }
}

function appendChunk(chunk: bigint, arrowOptions: bigint, builders: readonly ArrowColumn[]): number {
  const array = new BigUint64Array(ARRAY_WORDS);
  try {
    checkErrorData(duckdb.chunkToArrow(arrowOptions, chunk, array) as bigint | null);
  } finally {
    duckdb.destroyChunk(BigUint64Array.of(chunk));
  }
  try {
    const children = readWords(array[ARRAY_CHILDREN] ?? 0n, builders.length);
    builders.forEach((builder, i) => {
      builder.append(children[i] ?? 0n);
    });
    return Number(array[0]);
  } finally {
    releaseArrow(array, 8);
  }
}
