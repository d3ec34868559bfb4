/** What goes by Spark's order of arrays and structs, in which NULL comes before all values: comparisons, extremes, sorted arrays. */
import {
  type DataType,
  filled,
  holdsNulls,
  isIntegral,
  opaque,
  orderKey,
  type ResolvedExpression,
  type SqlTemplate,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { widerTypeOf } from '../types/coercion.js';

type Direction = 'ASC' | 'DESC';

const typeAt = (c: TemplateContext, at: number): DataType => c.arguments[at]?.type ?? types.null;

/** Both sides by the order of one type. */
export const ordered =
  (operator: string, type: DataType): SqlTemplate =>
  (a) =>
    `(${orderKey(a[0] ?? '', type)} ${operator} ${orderKey(a[1] ?? '', type)})`;

/** An aggregate: the least or the greatest of its argument's values. */
export const extreme =
  (of: 'min' | 'max'): SqlTemplate =>
  (a, c) => {
    const type = typeAt(c, 0);
    return holdsNulls(type) ? `<<arg_${of}(${a[0]}, ${orderKey(a[0] ?? '', type)})>>` : `<<${of}(${a[0]})>>`;
  };

/** An aggregate: the first argument's value where the second is least or greatest. */
export const extremeBy =
  (of: 'min' | 'max'): SqlTemplate =>
  (a, c) =>
    `<<arg_${of}_null(${a[0]}, ${orderKey(a[1] ?? '', typeAt(c, 1))})>>`;

/** A list of `element` in order. */
export function sorted(list: string, element: DataType, direction: Direction, nulls: 'FIRST' | 'LAST'): string {
  const sort = (of: string): string => `list_sort(${of}, '${direction}', 'NULLS ${nulls}')`;
  if (!holdsNulls(element)) return sort(list);
  const pair = `CASE WHEN s_ IS NOT NULL THEN struct_pack(k := ${orderKey('s_', element)}, v := s_) END`;
  return `list_transform(${sort(`list_transform(${list}, lambda s_: ${pair})`)}, lambda s_: struct_extract(s_, 'v'))`;
}

/** The greatest of a list comes first in descending order, the least in ascending order; NULL where there is none. */
const firstOf = (list: string, element: DataType, direction: Direction): string =>
  `list_extract(${sorted(list, element, direction, 'LAST')}, 1)`;

/** The greatest or least element of an array. */
export const elementExtreme =
  (of: 'min' | 'max'): SqlTemplate =>
  (a, c) => {
    const type = typeAt(c, 0);
    return type.kind === 'array' && holdsNulls(type.element)
      ? firstOf(a[0] ?? '', type.element, of === 'max' ? 'DESC' : 'ASC')
      : `list_${of}(${a[0]})`;
  };

/** The first argument is between the second and the third. */
export const within: SqlTemplate = (a, c) => {
  const type = widerTypeOf(c.arguments.map((e) => e.type)) ?? types.null;
  const [value, low, high] = a.map((sql) => orderKey(sql, type));
  return `(${value} BETWEEN ${low} AND ${high})`;
};

/** The greatest or least of the arguments that are not NULL. */
export const argumentExtreme =
  (of: 'least' | 'greatest'): SqlTemplate =>
  (a, c) => {
    const type = widerTypeOf(c.arguments.map((e) => e.type)) ?? types.null;
    return holdsNulls(type)
      ? firstOf(`[${a.join(', ')}]`, type, of === 'greatest' ? 'DESC' : 'ASC')
      : type.kind === 'float'
        ? // The engine's own loses the sign of a FLOAT's zero.
          `CAST(${of}(${a.map((x) => `${x}::DOUBLE`).join(', ')}) AS FLOAT)`
        : `${of}(${a.join(', ')})`;
  };

/** A comparison by which whole numbers that may not fit their type are computed first. */
export const computed =
  (comparison: SqlTemplate): SqlTemplate =>
  (a, c) =>
    filled(
      comparison,
      a.map((x, i) => (mayNotFit(c.arguments[i]) ? opaque(x) : x)),
      c,
    );

/** Whether a whole number is computed that may be beyond its type. */
export function mayNotFit(e: ResolvedExpression | undefined): boolean {
  if (e === undefined || !isIntegral(e.type)) return false;
  return e.kind === 'cast' ? mayNotFit(e.child) : e.kind === 'call' && ['+', '-', '*'].includes(e.name);
}
