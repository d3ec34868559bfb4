/** Local data as a table without the worker: the few rows of these tests, written out as literals. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DataType, type Decimal, type Field, type List, type Map_, type Struct, tableFromIPC } from 'apache-arrow';

/** A map's key and value. */
const entryFields = (type: DataType): Field[] =>
  ((type as Map_).children[0]?.type as Struct | undefined)?.children ?? [];

const text = (s: string): string => `'${s.replaceAll("'", "''")}'`;

function engineType(type: DataType): string {
  if (DataType.isBool(type)) return 'BOOLEAN';
  if (DataType.isInt(type)) return { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bitWidth];
  if (DataType.isFloat(type)) return type.precision === 2 ? 'DOUBLE' : 'FLOAT';
  if (DataType.isDecimal(type)) return `DECIMAL(${(type as Decimal).precision},${(type as Decimal).scale})`;
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return 'VARCHAR';
  if (DataType.isDate(type)) return 'DATE';
  if (DataType.isTimestamp(type)) return type.timezone == null ? 'TIMESTAMP' : 'TIMESTAMPTZ';
  if (DataType.isList(type)) return `${engineType((type as List).children[0]?.type as DataType)}[]`;
  if (DataType.isMap(type)) {
    const [key, value] = entryFields(type);
    return `MAP(${engineType(key?.type as DataType)}, ${engineType(value?.type as DataType)})`;
  }
  if (DataType.isStruct(type))
    return `STRUCT(${type.children.map((f) => `"${f.name}" ${engineType(f.type)}`).join(', ')})`;
  throw new Error(`these tests have no ${String(type)}`);
}

function literal(type: DataType, value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (DataType.isFloat(type)) return text(Object.is(value, -0) ? '-0.0' : String(value));
  if (DataType.isDecimal(type)) {
    const words = value as Uint32Array;
    const unscaled = BigInt.asIntN(
      128,
      words.reduce((sum, word, i) => sum + (BigInt(word) << BigInt(32 * i)), 0n),
    );
    const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart((type as Decimal).scale + 1, '0');
    const point = digits.length - (type as Decimal).scale;
    return text(`${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`);
  }
  if (DataType.isDate(type)) return text(new Date(Number(value)).toISOString().slice(0, 10));
  // apache-arrow gives milliseconds with a fraction.
  if (DataType.isTimestamp(type)) return `make_timestamp(${Math.round(Number(value) * 1000)}) AT TIME ZONE 'UTC'`;
  if (DataType.isList(type)) {
    const element = (type as List).children[0]?.type as DataType;
    return `[${[...(value as Iterable<unknown>)].map((v) => literal(element, v)).join(', ')}]`;
  }
  if (DataType.isMap(type)) {
    const [key, item] = entryFields(type);
    const entries = [...(value as Iterable<[unknown, unknown]>)];
    const keys = entries.map(([k]) => literal(key?.type as DataType, k));
    return `map([${keys.join(', ')}], [${entries.map(([, v]) => literal(item?.type as DataType, v)).join(', ')}])`;
  }
  if (DataType.isStruct(type)) {
    const row = value as Record<string, unknown>;
    return `{${type.children.map((f) => `"${f.name}": ${literal(f.type, row[f.name])}`).join(', ')}}`;
  }
  return typeof value === 'string' ? text(value) : String(value);
}

export async function loadLocal(connection: DuckDBConnection, name: string, arrow: Uint8Array): Promise<void> {
  const table = tableFromIPC(arrow);
  const { fields } = table.schema;
  await connection.run(`CREATE TEMP TABLE ${name} (${fields.map((f, i) => `c${i} ${engineType(f.type)}`).join(', ')})`);
  for (let row = 0; row < table.numRows; row++) {
    const cells = fields.map((f, i) => literal(f.type, table.getChildAt(i)?.get(row)));
    await connection.run(`INSERT INTO ${name} VALUES (${cells.join(', ')})`);
  }
}
