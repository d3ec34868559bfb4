/**
 * Spark's order in the engine's. Within arrays and structs NULL comes before all values in one (`TypeUtils.getInterpretedOrdering`) and
 * after all of them in the other.
 */

import type { DataType } from './data-type.js';
import { engineFields, fieldSql } from './engine-fields.js';

/** Whether a part of its values may be NULL, so that the engine orders them otherwise than Spark. */
export function holdsNulls(type: DataType): boolean {
  if (type.kind === 'array') return type.containsNull || holdsNulls(type.element);
  return type.kind === 'struct' && type.fields.some((f) => f.nullable || holdsNulls(f.type));
}

/**
 * SQL of what the engine orders as Spark orders `sql`: each part that may be NULL goes with a mark that comes before it. `plain` is
 * asked for what holds no NULLs.
 */
export function orderKey(
  sql: string,
  type: DataType,
  plain = (of: string, _: DataType): string => of,
  depth = 0,
): string {
  const marked = (part: string, of: DataType): string =>
    `struct_pack(m := ${part} IS NOT NULL, v := ${orderKey(part, of, plain, depth + 1)})`;
  if (!holdsNulls(type)) return plain(sql, type);
  if (type.kind === 'array') {
    const e = `o${depth}_`;
    return `list_transform(${sql}, lambda ${e}: ${marked(e, type.element)})`;
  }
  if (type.kind !== 'struct') return sql;
  const fields = engineFields(type).map((f, i) => `p${i} := ${marked(fieldSql(sql, f), f.type)}`);
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE struct_pack(${fields.join(', ')}) END`;
}
