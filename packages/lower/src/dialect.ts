/** Every quirk of the engine (DuckDB 1.5): its types, quoting and settings. Casts are in cast.ts. */
import { refuse } from '@outboard/errors';
import { type DataType, engineFields, type StructType } from '@outboard/plan';

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const text = (value: string): string =>
  value.includes('\u0000') ? refuse('text with the character U+0000') : `'${value.replaceAll("'", "''")}'`;

/** The engine's type whose Arrow form is what Spark's clients expect. */
export function engineType(type: DataType): string {
  switch (type.kind) {
    case 'null':
      return '"NULL"';
    case 'boolean':
      return 'BOOLEAN';
    case 'byte':
      return 'TINYINT';
    case 'short':
      return 'SMALLINT';
    case 'integer':
      return 'INTEGER';
    case 'long':
      return 'BIGINT';
    case 'float':
      return 'FLOAT';
    case 'double':
      return 'DOUBLE';
    case 'decimal':
      return `DECIMAL(${type.precision},${type.scale})`;
    case 'string':
      return type.collation === undefined ? 'VARCHAR' : refuse(`the collation ${type.collation}`);
    case 'char':
    case 'varchar':
      return 'VARCHAR';
    case 'binary':
      return 'BLOB';
    case 'date':
      return 'DATE';
    case 'timestamp':
      return 'TIMESTAMPTZ';
    case 'timestamp_ntz':
      return 'TIMESTAMP';
    case 'time':
      return 'TIME';
    case 'year_month_interval':
    case 'day_time_interval':
    case 'calendar_interval':
      return 'INTERVAL';
    case 'array':
      return `${engineType(type.element)}[]`;
    case 'map':
      return `MAP(${engineType(type.key)}, ${engineType(type.value)})`;
    case 'struct':
      return structType(type);
    case 'variant':
      // As in Parquet, and in Spark's Arrow; the engine's own VARIANT is another.
      return 'STRUCT("value" BLOB, metadata BLOB)';
    case 'udt':
      return engineType(type.sqlType);
    default:
      return type satisfies never;
  }
}

const structType = (type: StructType): string =>
  type.fields.length === 0
    ? refuse('structs without fields')
    : `STRUCT(${engineFields(type)
        .map((f) => `${quote(f.key)} ${engineType(f.type)}`)
        .join(', ')})`;

/** Settings a worker's connection has while our SQL runs; the reason stands beside each. */
export const engineSettings = {
  // Spark's order of NULLs.
  default_null_order: 'NULLS_FIRST_ON_ASC_LAST_ON_DESC',
  // A plan of 1,024 levels is nested SELECTs of as many.
  max_expression_depth: '10000',
  // A scalar subquery with more rows than one raises, as in Spark.
  scalar_subquery_error_on_multiple_rows: 'true',
  // Spark keeps the order of its input where nothing changes it.
  preserve_insertion_order: 'true',
} as const;
