/** Spark's array, map and struct functions that take no lambda. */
import { refuse } from '@outboard/errors';
import {
  array as arrayOf,
  type DataType,
  type Expression,
  engineFields,
  field,
  fieldSql,
  map as mapOf,
  type ResolvedExpression,
  struct as structOf,
  structSql,
  type TypeOf,
  types,
} from '@outboard/plan';
import { notFoldable, printedCall } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import {
  type Args,
  type ArgumentRule,
  any,
  array,
  boolean,
  checkMapKey,
  collection,
  common,
  compared,
  comparedArray,
  containsNull,
  element,
  elementNullable,
  elementOf,
  elementType,
  exactly,
  type FunctionDefinition,
  hasNull,
  integer,
  map,
  merged,
  nowhere,
  nullIfAnyNull,
  oneOrMore,
  optional,
  raise,
  raiseWith,
  rest,
  sameAs,
  scalar,
  sqlText,
  string,
  typeOf,
  untypedArray,
} from './define.js';
import { checkKey, keyed, keyTypeOf } from './keys.js';
import { mapOfLists } from './map-of-lists.js';
import { elementExtreme, sorted } from './order.js';

const valueTypeOf = (type: DataType) => (type.kind === 'map' ? type.value : types.null);
const nullableArray = (args: Args): DataType => arrayOf(elementType(args));

/** What a field of zipped arrays is named after: a column, an alias, or what is taken of a struct or, by a literal, of a map. */
function zippedName(e: ResolvedExpression, written: Expression | undefined): string | undefined {
  if (written?.kind === 'alias') return written.names[0];
  if (e.kind === 'attribute') return e.name;
  if (e.kind === 'call' && written?.kind === 'attribute') return written.nameParts.at(-1);
  const [from, key] = e.kind === 'call' ? e.arguments : [];
  if (e.kind !== 'call' || from === undefined) return undefined;
  if (e.name === 'getstructfield' || e.name === 'getarraystructfields') return e.pretty.slice(`${from.pretty}.`.length);
  return e.name === 'getmapvalue' && key?.kind === 'literal' ? key.pretty : undefined;
}

/** Out of bounds raises with ANSI on, 0 always; where nothing else raises Spark tells of no place. `index` is 1-based here and may be negative. */
const elementAt = (list: string, index: string, ansi: boolean) => {
  const raised = raise('INVALID_INDEX_OF_ZERO');
  const zero = `WHEN ${list} IS NOT NULL AND ${index} = 0 THEN ${ansi ? raised : nowhere(raised)}`;
  const outside = raiseWith('INVALID_ARRAY_INDEX_IN_ELEMENT_AT', {
    indexValue: `CAST(${index} AS VARCHAR)`,
    arraySize: `CAST(len(${list}) AS VARCHAR)`,
  });
  return `CASE ${zero}${ansi ? ` WHEN abs(${index}) > len(${list}) THEN ${outside}` : ''} ELSE ${list}[${index}] END`;
};

/** A NULL without a type is no array. */
const typedArray: ArgumentRule = { ...array, typed: true };
const typedInteger: ArgumentRule = { expects: integer.expects, accepts: integer.accepts, typed: true };

const pairs: ArgumentRule = {
  expects: '"ARRAY" of pair "STRUCT"',
  accepts: (t) => t.kind === 'array' && t.element.kind === 'struct' && t.element.fields.length === 2,
  typed: true,
};

const isNullable = (args: Args, index: number) => args[index]?.nullable ?? true;
const valueContainsNull = (type: DataType) => type.kind !== 'map' || type.valueContainsNull;
/** Where an element is put: before the one that stands there, from the end for negative places; gaps are NULLs. */
const inserted = (a: readonly string[]): string => {
  const [list, at, item] = a;
  const gap = (count: string) => `list_transform(range(0, greatest(${count}, 0)), lambda g_: NULL)`;
  const before = `list_concat(list_append(list_concat(${list}[1:${at} - 1], ${gap(`${at} - 1 - len(${list})`)}), ${item}), ${list}[${at}:])`;
  const back = `list_concat(list_append(${list}[1:greatest(len(${list}) + ${at} + 1, 0)], ${item}), list_concat(${gap(`-(${at}) - 1 - len(${list})`)}, ${list}[greatest(len(${list}) + ${at} + 2, 1):]))`;
  return `CASE WHEN ${list} IS NULL OR ${at} IS NULL THEN NULL WHEN ${at} = 0 THEN ${raise('INVALID_INDEX_OF_ZERO')} WHEN ${at} > 0 THEN ${before} ELSE ${back} END`;
};

export const collectionFunctions: readonly FunctionDefinition[] = [
  scalar(
    'array',
    [rest(common)],
    (args) =>
      arrayOf(
        merged()(args),
        args.some((a) => a.nullable),
      ),
    '[$*]',
    { nullable: false },
  ),
  scalar(
    'array_contains',
    [comparedArray, element],
    types.boolean,
    (a) =>
      `CASE WHEN list_contains(${a[0]}, ${a[1]}) THEN true WHEN ${a[1]} IS NULL OR ${hasNull(a[0] ?? '')} THEN NULL WHEN ${a[0]} IS NOT NULL THEN false END`,
    {
      nullable: (args) => args.some((a) => a.nullable) || containsNull(typeOf(args, 0)),
    },
  ),
  scalar('array_max', [comparedArray], elementType, elementExtreme('max'), { nullable: true }),
  scalar('array_min', [comparedArray], elementType, elementExtreme('min'), { nullable: true }),
  scalar(
    'array_position',
    [comparedArray, element],
    types.long,
    'CASE WHEN $0 IS NOT NULL AND $1 IS NOT NULL THEN CAST(coalesce(list_position($0, $1), 0) AS BIGINT) END',
  ),
  scalar(
    'array_remove',
    [{ ...any, compared: 'elements' }, element],
    sameAs(0),
    'CASE WHEN $1 IS NOT NULL THEN list_filter($0, lambda x: x IS DISTINCT FROM $1) END',
  ),
  scalar(
    'array_repeat',
    [any, exactly(integer)],
    (args) => arrayOf(typeOf(args, 0), args[0]?.nullable ?? true),
    'CASE WHEN $1 IS NOT NULL THEN list_transform(range(greatest($1, 0)), lambda x: $0) END',
    { nullable: (a) => a[1]?.nullable ?? true },
  ),
  scalar(
    'array_append',
    [typedArray, element],
    nullableArray,
    'CASE WHEN $0 IS NOT NULL THEN list_append($0, $1) END',
    {
      nullable: (a) => a[0]?.nullable ?? true,
    },
  ),
  scalar(
    'array_prepend',
    [typedArray, element],
    nullableArray,
    'CASE WHEN $0 IS NOT NULL THEN list_prepend($1, $0) END',
    {
      nullable: (a) => a[0]?.nullable ?? true,
    },
  ),
  scalar(
    'array_compact',
    [array],
    (args) => arrayOf(elementType(args), false),
    'list_filter($0, lambda x: x IS NOT NULL)',
  ),
  scalar('array_size', [array], types.integer, 'CAST(len($0) AS INTEGER)'),
  // Of NULL it is -1 where ANSI mode is off (Spark's `Size.legacySizeOfNull`).
  scalar(
    'size cardinality',
    [collection],
    types.integer,
    (a, c) => {
      const size = `CAST(${typeOf(c.arguments, 0).kind === 'map' ? 'cardinality' : 'len'}(${a[0]}) AS INTEGER)`;
      return c.ansi ? size : `coalesce(${size}, -1)`;
    },
    { nullable: (a, ansi) => ansi && a.some((x) => x.nullable) },
  ),
  scalar(
    'arrays_zip',
    oneOrMore(array),
    (args, written) =>
      arrayOf(structOf(args.map((a, i) => field(zippedName(a, written[i]) ?? String(i), elementOf(a.type)))), false),
    (a, c) => {
      const entry = elementOf(c.type);
      const made = entry.kind === 'struct' ? structSql(entry, (_, i) => `x[${i + 1}]`) : refuse('arrays_zip');
      return nullIfAnyNull(a, `list_transform(list_zip(${a.join(', ')}), lambda x: ${made})`);
    },
  ),
  scalar(
    'element_at',
    [any, any],
    (args) => (typeOf(args, 0).kind === 'map' ? valueTypeOf(typeOf(args, 0)) : elementType(args)),
    (a, c) =>
      typeOf(c.arguments, 0).kind === 'map'
        ? keyed((map, key) => `${map}[${key}]`)(a, c)
        : elementAt(a[0] ?? '', a[1] ?? '', c.ansi),
    {
      check: checkKey,
      nullable: (a, ansi) =>
        typeOf(a, 0).kind === 'map' || elementNullable(a[0] as ResolvedExpression, a[1] as ResolvedExpression, 1, ansi),
    },
  ),
  scalar(
    'try_element_at',
    [any, any],
    (args) => (typeOf(args, 0).kind === 'map' ? valueTypeOf(typeOf(args, 0)) : elementType(args)),
    (a, c) =>
      typeOf(c.arguments, 0).kind === 'map'
        ? keyed((map, key) => `${map}[${key}]`)(a, c)
        : elementAt(a[0] ?? '', a[1] ?? '', false),
    {
      check: checkKey,
      nullable: (a) =>
        typeOf(a, 0).kind === 'map' ||
        elementNullable(a[0] as ResolvedExpression, a[1] as ResolvedExpression, 1, false),
    },
  ),
  scalar('get', [typedArray, integer], elementType, 'CASE WHEN $1 >= 0 THEN $0[$1 + 1] END', {
    nullable: (a) => elementNullable(a[0] as ResolvedExpression, a[1] as ResolvedExpression, 0, false),
  }),
  scalar(
    'flatten',
    [
      {
        ...typedArray,
        expects: '"ARRAY" of "ARRAY"',
        accepts: (t) => t.kind === 'array' && t.element.kind === 'array',
      },
    ],
    elementType,
    (a) => `CASE WHEN len(list_filter(${a[0]}, lambda x: x IS NULL)) = 0 THEN flatten(${a[0]}) END`,
    {
      nullable: (args) => (args[0]?.nullable ?? true) || containsNull(typeOf(args, 0)),
    },
  ),
  scalar('slice', [untypedArray, integer, integer], sameAs(0), (a) => {
    const [given, start, length] = a;
    const list = `(${given})`;
    const badStart = raise('INVALID_PARAMETER_VALUE.START', { parameter: '`start`', functionName: '`slice`' });
    const badLength = raiseWith('INVALID_PARAMETER_VALUE.LENGTH', {
      parameter: sqlText('`length`'),
      length: `CAST(${length} AS VARCHAR)`,
      functionName: sqlText('`slice`'),
    });
    return `CASE WHEN ${list} IS NULL THEN NULL WHEN ${start} = 0 THEN ${badStart} WHEN ${length} < 0 THEN ${badLength} WHEN ${start} > 0 THEN ${list}[${start}:${start}::BIGINT + ${length} - 1] WHEN len(${list}) + ${start} < 0 THEN [] ELSE ${list}[len(${list}) + ${start} + 1:len(${list}) + ${start} + ${length}] END`;
  }),
  scalar(
    'sort_array',
    [compared(untypedArray), optional(exactly(boolean))],
    sameAs(0),
    (a, c) => {
      const [list = '', ascending] = a;
      const element = elementType(c.arguments);
      // What is NULL by itself has no elements for the engine to know the type of.
      const inOrder = (direction: 'ASC' | 'DESC', nulls: 'FIRST' | 'LAST') =>
        c.cast(sorted(list, element, direction, nulls), types.null, c.type, 'ansi');
      const up = inOrder('ASC', 'FIRST');
      if (ascending === undefined) return up;
      return `CASE WHEN ${ascending} THEN ${up} WHEN NOT ${ascending} THEN ${inOrder('DESC', 'LAST')} END`;
    },
    {
      pretty: (a) => `sort_array(${a[0]}, ${a[1] ?? 'true'})`,
      check: (args) => {
        const [, order] = args;
        if (order !== undefined && !isFoldable(order))
          notFoldable(printedCall('sort_array', args), 'ascendingOrder', order);
      },
    },
  ),
  scalar('map_keys', [map], (args) => arrayOf(keyTypeOf(typeOf(args, 0))), 'map_keys($0)'),
  scalar('map_values', [map], (args) => arrayOf(valueTypeOf(typeOf(args, 0))), 'map_values($0)'),
  scalar(
    'map_entries',
    [map],
    (args) =>
      arrayOf(
        structOf([
          field('key', keyTypeOf(typeOf(args, 0)), false),
          field('value', valueTypeOf(typeOf(args, 0)), valueContainsNull(typeOf(args, 0))),
        ]),
        false,
      ),
    'map_entries($0)',
  ),
  scalar(
    'map_from_arrays',
    [untypedArray, untypedArray],
    (args) => {
      checkMapKey(elementType(args), `map_from_arrays(${args.map((a) => a.pretty).join(', ')})`);
      const values = typeOf(args, 1);
      return mapOf(elementType(args), elementOf(values), values.kind === 'null' || containsNull(values));
    },
    (a, c) =>
      nullIfAnyNull(
        a,
        `CASE WHEN len(${a[0]}) <> len(${a[1]}) THEN ${raise('_LEGACY_ERROR_TEMP_2128')} ELSE ${mapOfLists(a[0] ?? '', a[1] ?? '', keyTypeOf(c.type), c)} END`,
      ),
  ),
  scalar(
    'map_from_entries',
    [pairs],
    (args) => {
      const entry = elementType(args);
      const [key, value] = entry.kind === 'struct' ? entry.fields : [];
      return key && value
        ? mapOf(key.type, value.type, value.nullable)
        : refuse('map_from_entries of no array of pairs');
    },
    (a, c) => {
      const entry = elementType(c.arguments);
      const [key, value] = entry.kind === 'struct' ? engineFields(entry).map((f) => fieldSql('e_', f)) : [];
      const list = a[0] ?? '';
      const of = (part: string | undefined) => `list_transform(${list}, lambda e_: ${part})`;
      return `CASE WHEN ${list} IS NOT NULL AND NOT ${hasNull(list)} THEN ${mapOfLists(of(key), of(value), keyTypeOf(c.type), c)} END`;
    },
    { nullable: (a) => isNullable(a, 0) || containsNull(typeOf(a, 0)) },
  ),
  scalar(
    'map_concat',
    [rest({ ...map, common: true })],
    (args) =>
      args.length === 0
        ? mapOf(types.string, types.string)
        : { ...(typeOf(args, 0) as TypeOf<'map'>), valueContainsNull: args.some((x) => valueContainsNull(x.type)) },
    (a, c) => {
      if (a.length < 2) return a[0] ?? 'map([]::VARCHAR[], []::VARCHAR[])';
      const all = (part: string) => `flatten([${a.map((x) => `${part}(${x})`).join(', ')}])`;
      return nullIfAnyNull(a, mapOfLists(all('map_keys'), all('map_values'), keyTypeOf(c.type), c));
    },
  ),
  scalar(
    'map_contains_key',
    [any, any],
    types.boolean,
    (a, c) => nullIfAnyNull(a, keyed((m, key) => `coalesce(list_contains(map_keys(${m}), ${key}), false)`)(a, c)),
    {
      check: checkKey,
      nullable: true,
    },
  ),
  scalar('array_insert', [any, typedInteger, element], nullableArray, inserted, {
    nullable: (a) => isNullable(a, 0) || isNullable(a, 1),
  }),
  scalar(
    'str_to_map',
    [exactly(string), optional(exactly(string)), optional(exactly(string))],
    mapOf(types.string, types.string),
    (a, c) => {
      const [pair = "','", colon = "':'"] = a.slice(1);
      // Delimiters are patterns: plain ones are told by what they look like, all others are the worker's.
      const isPlain = [pair, colon].every((d) => /^'[^'\\^$.|?*+()[\]{}]+'$/.test(d));
      const split = (text: string, by: string, limit: number) =>
        `outboard_regex_split(${text}, ${by}, ${limit}::INTEGER, '\`str_to_map\`')`;
      const pairs = isPlain ? `string_split(${a[0]}, ${pair})` : split(a[0] ?? '', pair, -1);
      const part = isPlain
        ? [
            `split_part(p_, ${colon}, 1)`,
            `CASE WHEN contains(p_, ${colon}) THEN substring(p_, instr(p_, ${colon}) + length(${colon})) END`,
          ]
        : [1, 2].map((i) => `${split('p_', colon, 2)}[${i}]`);
      const [keys = '', values = ''] = part.map((sql) => `list_transform(${pairs}, lambda p_: ${sql})`);
      return nullIfAnyNull([a[0] ?? '', pair, colon], mapOfLists(keys, values, types.string, c));
    },
    { pretty: (a) => `str_to_map(${a[0]}, ${a[1] ?? ','}, ${a[2] ?? ':'})` },
  ),
];
