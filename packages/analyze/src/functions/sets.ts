/** Spark's functions on arrays as sets. */
import { array as arrayOf, type DataType, isFractional, type SqlTemplate, types } from '@outboard/plan';
import {
  commonArray,
  containsNull,
  elementType,
  type FunctionDefinition,
  hasNull,
  nullIfAnyNull,
  sameAs,
  scalar,
  untypedArray,
} from './define.js';

/** As a set knows its elements: zeros of both signs are two, though they compare as equal (`SQLOpenHashSet`). */
const known = (sql: string, type: DataType): string => (isFractional(type) ? `CAST(${sql} AS VARCHAR)` : sql);
const knownAll = (list: string, type: DataType): string =>
  isFractional(type) ? `list_transform(${list}, lambda e_: ${known('e_', type)})` : list;
const placeIn = (list: string, type: DataType): string => `list_position(${knownAll(list, type)}, ${known('x', type)})`;

/** The first of each of a list's elements, which is named by its own SQL, that meet a condition. */
const firsts = (list: string, type: DataType, condition = ''): string =>
  `list_filter(${list}, lambda x, i: ${placeIn(list, type)} = i${condition})`;

const overlap: SqlTemplate = ([a = '', b = ''], c) => {
  const type = elementType(c.arguments);
  return `CASE WHEN list_has_any(${knownAll(a, type)}, ${knownAll(b, type)}) THEN true WHEN len(${a}) > 0 AND len(${b}) > 0 AND (${hasNull(a)} OR ${hasNull(b)}) THEN NULL WHEN ${a} IS NOT NULL AND ${b} IS NOT NULL THEN false END`;
};

export const setFunctions: readonly FunctionDefinition[] = [
  scalar('array_distinct', [{ ...untypedArray, compared: 'elements' }], sameAs(0), ([a = ''], c) =>
    firsts(a, elementType(c.arguments)),
  ),
  scalar('array_except', [commonArray, commonArray], sameAs(0), (args, c) => {
    const [a = '', b = ''] = args;
    const type = elementType(c.arguments);
    return nullIfAnyNull(args, firsts(a, type, ` AND ${placeIn(b, type)} IS NULL`));
  }),
  scalar(
    'array_intersect',
    [commonArray, commonArray],
    (args) =>
      arrayOf(
        elementType(args),
        args.every((x) => containsNull(x.type)),
      ),
    (args, c) => {
      const [a = '', b = ''] = args;
      const type = elementType(c.arguments);
      return nullIfAnyNull(args, firsts(a, type, ` AND ${placeIn(b, type)} IS NOT NULL`));
    },
  ),
  scalar(
    'array_union',
    [commonArray, commonArray],
    (args) =>
      arrayOf(
        elementType(args),
        args.some((x) => containsNull(x.type)),
      ),
    (args, c) => nullIfAnyNull(args, firsts(`list_concat(${args.join(', ')})`, elementType(c.arguments))),
  ),
  scalar('arrays_overlap', [commonArray, commonArray], types.boolean, overlap, {
    nullable: (args) => args.some((x) => x.nullable || containsNull(x.type)),
  }),
];
