/** Zeros without a sign: what Spark groups and compares by (`NormalizeFloatingNumbers`). */
import { contains, type DataType } from '@outboard/plan';
import { engineType, text } from './dialect.js';

export const holdsFraction = (type: DataType): boolean => contains(type, 'double') || contains(type, 'float');

/** The value with 0.0 in place of -0.0, also within arrays and structs. */
export function unsignedSql(sql: string, type: DataType, depth = 0): string {
  if (!holdsFraction(type)) return sql;
  if (type.kind === 'udt') return unsignedSql(sql, type.sqlType, depth);
  if (type.kind === 'array') {
    const e = `z${depth}_`;
    return `list_transform(${sql}, lambda ${e}: ${unsignedSql(e, type.element, depth + 1)})`;
  }
  if (type.kind !== 'struct') return type.kind === 'map' ? sql : `(${sql} + 0::${engineType(type)})`;
  const fields = type.fields.map(
    (f) => `${text(f.name)}: ${unsignedSql(`struct_extract(${sql}, ${text(f.name)})`, f.type, depth)}`,
  );
  return `CASE WHEN ${sql} IS NOT NULL THEN {${fields.join(', ')}} END`;
}
