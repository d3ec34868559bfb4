/** Spark's array, map and struct functions that take no lambda. */
import { refuse } from '@outboard/errors';
import {
  array as arrayOf,
  type DataType,
  field,
  isIntegral,
  map as mapOf,
  type ResolvedExpression,
  struct as structOf,
  types,
} from '@outboard/plan';
import {
  any,
  array,
  boolean,
  common,
  commonArray,
  elementOf,
  type FunctionDefinition,
  integer,
  map,
  oneOrMore,
  optional,
  raise,
  rest,
  sameAs,
  scalar,
  typeOf,
} from './define.js';

type Args = readonly ResolvedExpression[];
const keyTypeOf = (type: DataType) => (type.kind === 'map' ? type.key : types.null);
const valueTypeOf = (type: DataType) => (type.kind === 'map' ? type.value : types.null);
const element0 = (args: Args) => elementOf(typeOf(args, 0));
const nullableArray = (args: Args): DataType => arrayOf(element0(args));

/** Out of bounds raises with ANSI on. `index` is 1-based here and may be negative. */
const elementAt = (list: string, index: string, ansi: boolean) =>
  ansi
    ? `CASE WHEN abs(${index}) > len(${list}) OR ${index} = 0 THEN ${raise('INVALID_ARRAY_INDEX_IN_ELEMENT_AT', { indexValue: '?', arraySize: '?' })} ELSE ${list}[${index}] END`
    : `${list}[${index}]`;

/** The engine's list_concat and list_zip take NULL for an empty list. */
const nullIfAnyNull = (args: readonly string[], sql: string): string =>
  `CASE WHEN ${args.map((a) => `${a} IS NOT NULL`).join(' AND ')} THEN ${sql} END`;

/** Keeps NULL where the engine's set functions drop it. */
const hasNull = (list: string) => `(list_count(${list}) < len(${list}))`;

export const collectionFunctions: readonly FunctionDefinition[] = [
  scalar(
    'array',
    [rest(common)],
    (args) =>
      arrayOf(
        typeOf(args, 0),
        args.some((a) => a.nullable),
      ),
    '[$*]',
    { nullable: false },
  ),
  scalar(
    'array_contains',
    [array, any],
    types.boolean,
    (a) =>
      `CASE WHEN list_contains(${a[0]}, ${a[1]}) THEN true WHEN ${a[1]} IS NULL OR ${hasNull(a[0] ?? '')} THEN NULL WHEN ${a[0]} IS NOT NULL THEN false END`,
    {
      nullable: (args) =>
        args.some((a) => a.nullable) ||
        (typeOf(args, 0).kind === 'array' && (typeOf(args, 0) as { containsNull: boolean }).containsNull),
    },
  ),
  scalar(
    'array_distinct',
    [array],
    sameAs(0),
    (a) => `list_filter(${a[0]}, lambda x, i: list_position(${a[0]}, x) = i)`,
  ),
  scalar('array_except', [commonArray, commonArray], sameAs(0), '(lambda_distinct($0))', {
    check: () => refuse('array_except'),
  }),
  scalar(
    'array_intersect',
    [commonArray, commonArray],
    sameAs(0),
    (a) => `list_filter(${a[0]}, lambda x, i: list_position(${a[0]}, x) = i AND list_position(${a[1]}, x) IS NOT NULL)`,
  ),
  scalar('array_union', [commonArray, commonArray], sameAs(0), (a) =>
    nullIfAnyNull(
      a,
      `list_filter(list_concat(${a[0]}, ${a[1]}), lambda x, i: list_position(list_concat(${a[0]}, ${a[1]}), x) = i)`,
    ),
  ),
  scalar('array_max', [array], element0, 'list_max($0)', { nullable: true }),
  scalar('array_min', [array], element0, 'list_min($0)', { nullable: true }),
  scalar(
    'array_position',
    [array, any],
    types.long,
    'CAST(coalesce(list_position($0, $1), CASE WHEN $0 IS NOT NULL AND $1 IS NOT NULL THEN 0 END) AS BIGINT)',
  ),
  scalar(
    'array_remove',
    [array, any],
    sameAs(0),
    'CASE WHEN $1 IS NOT NULL THEN list_filter($0, lambda x: x IS DISTINCT FROM $1) END',
  ),
  scalar(
    'array_repeat',
    [any, integer],
    (args) => arrayOf(typeOf(args, 0), args[0]?.nullable ?? true),
    'list_transform(range(greatest($1, 0)), lambda x: $0)',
    { nullable: (a) => a[1]?.nullable ?? true },
  ),
  scalar('array_append', [array, any], nullableArray, 'CASE WHEN $0 IS NOT NULL THEN list_append($0, $1) END', {
    nullable: (a) => a[0]?.nullable ?? true,
  }),
  scalar('array_prepend', [array, any], nullableArray, 'CASE WHEN $0 IS NOT NULL THEN list_prepend($1, $0) END', {
    nullable: (a) => a[0]?.nullable ?? true,
  }),
  scalar(
    'array_compact',
    [array],
    (args) => arrayOf(element0(args), false),
    'list_filter($0, lambda x: x IS NOT NULL)',
  ),
  scalar('array_size', [array], types.integer, 'CAST(len($0) AS INTEGER)'),
  scalar(
    'size cardinality',
    [any],
    types.integer,
    (a, c) => `CAST(${typeOf(c.arguments, 0).kind === 'map' ? 'cardinality' : 'len'}(${a[0]}) AS INTEGER)`,
  ),
  scalar(
    'arrays_overlap',
    [commonArray, commonArray],
    types.boolean,
    (a) =>
      `CASE WHEN list_has_any(${a[0]}, ${a[1]}) THEN true WHEN len(${a[0]}) > 0 AND len(${a[1]}) > 0 AND (${hasNull(a[0] ?? '')} OR ${hasNull(a[1] ?? '')}) THEN NULL WHEN ${a[0]} IS NOT NULL AND ${a[1]} IS NOT NULL THEN false END`,
    { nullable: true },
  ),
  scalar(
    'arrays_zip',
    oneOrMore(array),
    (args) =>
      arrayOf(
        structOf(args.map((a, i) => field(a.kind === 'attribute' ? a.name : String(i), elementOf(a.type)))),
        false,
      ),
    (a, c) =>
      nullIfAnyNull(
        a,
        `list_transform(list_zip(${a.join(', ')}), lambda x: {${c.arguments.map((x, i) => `'${x.kind === 'attribute' ? x.name.replaceAll("'", "''") : i}': x[${i + 1}]`).join(', ')}})`,
      ),
  ),
  scalar(
    'element_at',
    [any, any],
    (args) => (typeOf(args, 0).kind === 'map' ? valueTypeOf(typeOf(args, 0)) : element0(args)),
    (a, c) => (typeOf(c.arguments, 0).kind === 'map' ? `${a[0]}[${a[1]}]` : elementAt(a[0] ?? '', a[1] ?? '', c.ansi)),
    { nullable: true },
  ),
  scalar(
    'try_element_at',
    [any, any],
    (args) => (typeOf(args, 0).kind === 'map' ? valueTypeOf(typeOf(args, 0)) : element0(args)),
    '$0[$1]',
    { nullable: true },
  ),
  scalar('get', [array, integer], element0, 'CASE WHEN $1 >= 0 THEN $0[$1 + 1] END', { nullable: true }),
  scalar(
    'flatten',
    [array],
    element0,
    (a) => `CASE WHEN len(list_filter(${a[0]}, lambda x: x IS NULL)) = 0 THEN flatten(${a[0]}) END`,
    {
      nullable: (args) =>
        (args[0]?.nullable ?? true) || (typeOf(args, 0) as { containsNull?: boolean }).containsNull === true,
    },
  ),
  scalar(
    'sequence',
    [common, common, optional(any)],
    (args) => arrayOf(typeOf(args, 0), false),
    (a, c) => {
      if (isIntegral(typeOf(c.arguments, 0)))
        return `generate_series(${a[0]}, ${a[1]}, ${a[2] ?? `CASE WHEN ${a[0]} <= ${a[1]} THEN 1 ELSE -1 END`})`;
      const series = `generate_series(${a[0]}, ${a[1]}, ${a[2] ?? 'INTERVAL 1 DAY'})`;
      return typeOf(c.arguments, 0).kind === 'date' ? `list_transform(${series}, lambda x: x::DATE)` : series;
    },
  ),
  scalar(
    'slice',
    [array, integer, integer],
    sameAs(0),
    'CASE WHEN $1 > 0 THEN $0[$1:$1 + $2 - 1] ELSE $0[greatest(len($0) + $1 + 1, 1):len($0) + $1 + $2] END',
  ),
  scalar(
    'sort_array',
    [array, optional(boolean)],
    sameAs(0),
    (a) =>
      a[1] === undefined
        ? `list_sort(${a[0]}, 'ASC', 'NULLS FIRST')`
        : `CASE WHEN ${a[1]} THEN list_sort(${a[0]}, 'ASC', 'NULLS FIRST') ELSE list_sort(${a[0]}, 'DESC', 'NULLS LAST') END`,
    { pretty: (a) => `sort_array(${a[0]}, ${a[1] ?? 'true'})` },
  ),
  scalar('shuffle', [array], sameAs(0), '$0', { check: () => refuse('shuffle') }),
  scalar('map_keys', [map], (args) => arrayOf(keyTypeOf(typeOf(args, 0))), 'map_keys($0)'),
  scalar('map_values', [map], (args) => arrayOf(valueTypeOf(typeOf(args, 0))), 'map_values($0)'),
  scalar(
    'map_entries',
    [map],
    (args) =>
      arrayOf(
        structOf([field('key', keyTypeOf(typeOf(args, 0)), false), field('value', valueTypeOf(typeOf(args, 0)))]),
        false,
      ),
    'map_entries($0)',
  ),
  scalar(
    'map_from_arrays',
    [array, array],
    (args) =>
      mapOf(
        element0(args),
        elementOf(typeOf(args, 1)),
        (typeOf(args, 1) as { containsNull?: boolean }).containsNull ?? true,
      ),
    'map($0, $1)',
  ),
  scalar(
    'map_from_entries',
    [array],
    (args) => {
      const entry = element0(args);
      const [key, value] = entry.kind === 'struct' ? entry.fields : [];
      return key && value ? mapOf(key.type, value.type) : refuse('map_from_entries of no array of pairs');
    },
    'map_from_entries($0)',
  ),
  scalar('map_concat', [rest(map)], sameAs(0), 'map_concat($*)'),
  scalar('map_contains_key', [map, any], types.boolean, 'list_contains(map_keys($0), $1)'),
  scalar('array_insert', [array, integer, any], nullableArray, 'list_concat(list_append($0[:$1 - 1], $2), $0[$1:])'),
];
