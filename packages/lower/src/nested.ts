/** A value made anew from what it holds. */
import { type DataType, fieldSql, structSql } from '@outboard/plan';

/** How a value is made anew where it is not an array, a map or a struct. */
export interface Parts {
  /** Of a type whose values stay as they are. */
  readonly stays: (type: DataType) => boolean;
  readonly part: (sql: string, type: DataType) => string;
}

/** `sql` with each of its parts in place of what it was; `depth` keeps the names of lambdas apart. */
export function remade(sql: string, type: DataType, parts: Parts, depth = 0): string {
  if (parts.stays(type)) return sql;
  const e = `r${depth}_`;
  const each = (list: string, element: DataType) =>
    parts.stays(element) ? list : `list_transform(${list}, lambda ${e}: ${remade(e, element, parts, depth + 1)})`;
  switch (type.kind) {
    case 'udt':
      return remade(sql, type.sqlType, parts, depth);
    case 'array':
      return each(sql, type.element);
    case 'map':
      return `CASE WHEN ${sql} IS NOT NULL THEN map(${each(`map_keys(${sql})`, type.key)}, ${each(`map_values(${sql})`, type.value)}) END`;
    case 'struct': {
      const made = structSql(type, (f) => remade(fieldSql(sql, f), f.type, parts, depth));
      return `CASE WHEN ${sql} IS NOT NULL THEN ${made} END`;
    }
    default:
      return parts.part(sql, type);
  }
}
