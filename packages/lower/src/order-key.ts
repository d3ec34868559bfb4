/** NULLs within arrays and structs come first in Spark's order, last in the engine's. */
import type { DataType } from '@outboard/plan';
import { quote } from './dialect.js';

/** What the engine orders as Spark orders the value: each part that may be NULL goes with a mark that comes before it. */
export function orderKey(sql: string, type: DataType, depth = 0): string {
  if (!holdsNulls(type)) return sql;
  if (type.kind === 'array') {
    const e = `o${depth}_`;
    return `list_transform(${sql}, lambda ${e}: ${marked(e, type.element, depth)})`;
  }
  if (type.kind !== 'struct') return sql;
  const fields = type.fields.map((f, i) => `p${i} := ${marked(`(${sql}).${quote(f.name)}`, f.type, depth)}`);
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE struct_pack(${fields.join(', ')}) END`;
}

const marked = (sql: string, type: DataType, depth: number): string =>
  `struct_pack(m := ${sql} IS NOT NULL, v := ${orderKey(sql, type, depth + 1)})`;

function holdsNulls(type: DataType): boolean {
  if (type.kind === 'array') return type.containsNull || holdsNulls(type.element);
  return type.kind === 'struct' && type.fields.some((f) => f.nullable || holdsNulls(f.type));
}
