/** `createDataFrame`: rows of JavaScript values as a local relation in Arrow's stream format. */
import {
  Binary,
  Bool,
  type DataType,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  Map_,
  makeData,
  Null,
  RecordBatch,
  Schema,
  Struct,
  Table,
  TimestampMicrosecond,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import { invalidArgument } from './errors.js';

/** Rows as objects (columns in order of first appearance; a missing one is null) or as arrays. */
export type LocalRows = readonly (Readonly<Record<string, unknown>> | readonly unknown[])[];

export interface LocalData {
  readonly data: Uint8Array;
  readonly names: readonly string[];
}

const INT_MAX = 2 ** 31 - 1;
const INT_MIN = -(2 ** 31);

/**
 * Rows as Arrow. A column's type is inferred from all its values (nulls apart):
 * - number: INT where all are whole and fit into 32 bits, else DOUBLE, so that a number comes back as a number;
 * - bigint: BIGINT; a column with both numbers and bigints is BIGINT where the numbers are whole, else an error;
 * - string: STRING; boolean: BOOLEAN; Date: TIMESTAMP; Uint8Array: BINARY;
 * - array: ARRAY; Map: MAP; any other object: STRUCT; nothing but null: VOID.
 *
 * Throws a SparkError (INVALID_ARGUMENT) where a column's values have no common type, or rows have no columns.
 */
export function localData(rows: LocalRows, names?: readonly string[]): LocalData {
  const columns = names ?? columnNames(rows);
  if (columns.length === 0) throw invalidArgument('There are no columns: give rows, or a schema.');
  const values = columns.map((name, index) =>
    rows.map((row) => {
      if (!Array.isArray(row)) return (row as Readonly<Record<string, unknown>>)[name] ?? null;
      if (row.length !== columns.length) {
        throw invalidArgument(`A row has ${row.length} values for ${columns.length} columns.`);
      }
      return row[index] ?? null;
    }),
  );
  const vectors = values.map((column, index) => {
    const type = typeOf(column, columns[index] ?? '');
    return vectorFromArray(
      column.map((value) => prepared(value, type)),
      type,
    ) as Vector;
  });
  // By position and not by name, as two columns may have one name.
  const schema = new Schema(columns.map((name, index) => new Field(name, vectors[index]?.type ?? new Null(), true)));
  const children = vectors.map((vector) => vector.data[0] ?? makeData({ type: vector.type }));
  const struct = makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children });
  return { data: tableToIPC(new Table([new RecordBatch(schema, struct)]), 'stream'), names: columns };
}

function columnNames(rows: LocalRows): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) {
    if (Array.isArray(row)) for (const index of row.keys()) names.add(`_${index + 1}`);
    else for (const name of Object.keys(row)) names.add(name);
  }
  return [...names];
}

/** The one type of all values; `path` names the column in errors. */
function typeOf(values: readonly unknown[], path: string): DataType {
  const present = values.filter((value) => value !== null && value !== undefined);
  const kinds = new Set(present.map(kindOf));
  if (kinds.size === 2 && kinds.has('number') && kinds.has('bigint')) {
    if (present.every((value) => typeof value === 'bigint' || Number.isSafeInteger(value))) return new Int64();
  }
  if (kinds.size > 1) throw invalidArgument(`Column ${path} mixes ${[...kinds].join(' and ')}.`);
  const [kind] = kinds;
  switch (kind) {
    case undefined:
      return new Null();
    case 'number':
      return present.every((value) => Number.isInteger(value) && within(value as number)) ? new Int32() : new Float64();
    case 'bigint':
      return new Int64();
    case 'string':
      return new Utf8();
    case 'boolean':
      return new Bool();
    case 'Date':
      return new TimestampMicrosecond('UTC');
    case 'Uint8Array':
      return new Binary();
    case 'array': {
      const element = typeOf((present as unknown[][]).flat(1), `${path}[]`);
      return new List(new Field('element', element, true));
    }
    case 'Map': {
      const maps = present as Map<unknown, unknown>[];
      const key = typeOf(
        maps.flatMap((map) => [...map.keys()]),
        `${path}.key`,
      );
      const value = typeOf(
        maps.flatMap((map) => [...map.values()]),
        `${path}.value`,
      );
      const entries = new Struct<{ key: DataType; value: DataType }>([
        new Field('key', key, false),
        new Field('value', value, true),
      ]);
      return new Map_(new Field('entries', entries, false) as never);
    }
    case 'object': {
      const objects = present as Readonly<Record<string, unknown>>[];
      const fields = columnNames(objects).map(
        (name) =>
          new Field(
            name,
            typeOf(
              objects.map((object) => object[name]),
              `${path}.${name}`,
            ),
            true,
          ),
      );
      return new Struct(fields);
    }
    default:
      throw invalidArgument(`Column ${path} holds ${kind}, which no type of Spark's stands for.`);
  }
}

const within = (value: number): boolean => value >= INT_MIN && value <= INT_MAX && !Object.is(value, -0);

function kindOf(value: unknown): string {
  if (value instanceof Date) return 'Date';
  if (value instanceof Uint8Array) return 'Uint8Array';
  if (value instanceof Map) return 'Map';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as Arrow's builder for its type takes it. */
function prepared(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  if (type instanceof Int64) return BigInt(value as number);
  if (type instanceof TimestampMicrosecond) return (value as Date).getTime();
  if (type instanceof List)
    return (value as unknown[]).map((item) => prepared(item, type.children[0]?.type as DataType));
  if (type instanceof Map_) {
    const [key, item] = (type as Map_).children.flatMap((entries) =>
      (entries.type as Struct).children.map((field) => field.type),
    ) as [DataType, DataType];
    return new Map([...(value as Map<unknown, unknown>)].map(([k, v]) => [prepared(k, key), prepared(v, item)]));
  }
  if (type instanceof Struct) {
    const object = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(type.children.map(({ name, type }) => [name, prepared(object[name], type)]));
  }
  return value;
}
