/** Spark's order in the engine's: NULLs within arrays and structs come first in one and last in the other. */
import type { DataType } from '@outboard/plan';
import { quote } from './dialect.js';
import { unsignedSql } from './zero.js';

/** What the engine orders as Spark orders the value: each part that may be NULL goes with a mark that comes before it. */
export function orderKey(sql: string, type: DataType, depth = 0): string {
  // The engine gives back what it sorted by, without the sign of zeros: so what it sorts by is not the column itself.
  if (!holdsNulls(type)) return unsignedSql(sql, type);
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
