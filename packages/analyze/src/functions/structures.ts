/** Functions whose shape depends on how they are called: CASE, structs, maps, grouping. */
import { fail, refuse } from '@outboard/errors';
import {
  type DataType,
  type Expression,
  extractedName,
  type FunctionCall,
  field,
  isString,
  map as mapOf,
  type Origin,
  quotedType,
  type ResolvedExpression,
  struct,
  structSql,
  types,
} from '@outboard/plan';
import type { Resolvers } from '../context.js';
import { itemName } from '../expression/alias.js';
import { call, implicitCast, literal } from '../expression/build.js';
import { folded } from '../expression/constant.js';
import { unexpectedInput } from '../expression/mismatch.js';
import { isFoldable, semanticKey } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { widerTypeOf } from '../types/coercion.js';
import { checkMapKey, type FunctionDefinition, special, wrongCount } from './define.js';
import { mapOfLists } from './map-of-lists.js';

export function makeStruct(
  fields: readonly { name: string; value: ResolvedExpression }[],
  pretty: string,
): ResolvedExpression {
  const type = struct(fields.map((f) => field(f.name, f.value.type, f.value.nullable)));
  return call(
    'named_struct',
    fields.map((f) => f.value),
    type,
    (a) => (a.length === 0 ? refuse('structs without fields') : structSql(type, (_, i) => a[i] ?? '')),
    { pretty, nullable: false },
  );
}

const resolveAll = (args: readonly Expression[], scope: Scope, resolvers: Resolvers) =>
  args.map((a) => resolvers.expression(a, scope));

type NoCommonType =
  | 'DATATYPE_MISMATCH.DATA_DIFF_TYPES'
  | 'DATATYPE_MISMATCH.CREATE_MAP_KEY_DIFF_TYPES'
  | 'DATATYPE_MISMATCH.CREATE_MAP_VALUE_DIFF_TYPES';

/** Error where there is none, of the call as it is printed. */
export function commonType(
  values: readonly ResolvedExpression[],
  pretty: string,
  name: string,
  ansi: boolean,
  otherwise: NoCommonType = 'DATATYPE_MISMATCH.DATA_DIFF_TYPES',
): DataType {
  const all = values.map((v) => v.type);
  const told = { sqlExpr: `"${pretty}"`, functionName: `\`${name}\``, dataType: `[${all.map(quotedType).join(', ')}]` };
  return widerTypeOf(all, ansi) ?? fail(otherwise, told);
}

export const structureFunctions: readonly FunctionDefinition[] = [
  special('when case', (fn, _name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const args = resolveAll(fn.arguments, scope, resolvers);
    const pairs = Math.floor(args.length / 2);
    const otherwise = args.length % 2 === 1 ? args[args.length - 1] : undefined;
    const conditions = Array.from({ length: pairs }, (_, i) => args[2 * i] as ResolvedExpression);
    const values = Array.from({ length: pairs }, (_, i) => args[2 * i + 1] as ResolvedExpression);
    const body = conditions.map((c, i) => `WHEN ${c.pretty} THEN ${values[i]?.pretty}`).join(' ');
    const pretty = `CASE ${body}${otherwise === undefined ? '' : ` ELSE ${otherwise.pretty}`} END`;
    const given = otherwise === undefined ? values : [...values, otherwise];
    const type = commonType(given, pretty, 'casewhen', ansi);
    const all = given.map((v) => implicitCast(v, type, ansi));
    const branches = conditions.map((c, i) => ({
      when: c.type.kind === 'boolean' ? c : unexpectedInput(`"${pretty}"`, 0, '"BOOLEAN"', c),
      value: all[i] as ResolvedExpression,
    }));
    // What comes after a condition that is the literal true is never reached (CaseWhen.nullable).
    const certain = conditions.findIndex((c) => c.kind === 'literal' && c.value === true);
    const nullable =
      certain >= 0
        ? all.slice(0, certain + 1).some((v) => v.nullable)
        : otherwise === undefined || all.some((v) => v.nullable);
    const made = { kind: 'case' as const, branches, type, nullable, pretty };
    return otherwise === undefined ? made : { ...made, otherwise: all.at(-1) as ResolvedExpression };
  }),
  special('struct', (fn: FunctionCall & { readonly origin?: Origin }, _name, scope, resolvers) => {
    // Spark's parser takes the names from what is written; of a program's call a map's value and an array's fields have none.
    const isWritten = fn.origin?.of === 'text';
    const fields = fn.arguments.map((source, i) => {
      if (source.kind === 'alias') {
        const { pretty } = resolvers.expression(source, scope);
        return { name: source.names[0] ?? '', value: resolvers.expression(source.child, scope), pretty };
      }
      const value = resolvers.expression(source, scope);
      const { pretty } = value;
      const isField = isWritten || (value.kind === 'call' && value.name === 'getstructfield');
      if (value.kind !== 'attribute' && !isField) return { name: `col${i + 1}`, value, pretty };
      const named = value.kind === 'attribute' || source.kind === 'attribute';
      return { name: named ? itemName(value, source) : (extractedName(source) ?? `col${i + 1}`), value, pretty };
    });
    return makeStruct(fields, `struct(${fields.map((f) => f.pretty).join(', ')})`);
  }),
  special('named_struct', (fn, _name, scope, resolvers) => {
    const args = resolveAll(fn.arguments, scope, resolvers);
    const fields: { name: string; value: ResolvedExpression }[] = [];
    if (args.length % 2 === 1) return wrongCount('named_struct', '2n (n > 0)', args.length);
    const wrong = args.filter((e, i) => i % 2 === 0 && !(isFoldable(e) && isString(e.type)));
    if (wrong.length > 0)
      return fail('DATATYPE_MISMATCH.CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING', {
        sqlExpr: `"named_struct(${args.map((a) => a.pretty).join(', ')})"`,
        inputExprs: `["${wrong.map((e) => e.pretty).join('", "')}"]`,
      });
    for (let i = 0; i + 1 < args.length; i += 2) {
      const [given, value] = [args[i], args[i + 1]];
      const name = given && folded(given);
      if (name?.kind !== 'literal' || typeof name.value !== 'string' || value === undefined)
        return refuse('named_struct with names that are no literals');
      fields.push({ name: name.value, value });
    }
    return makeStruct(fields, `named_struct(${args.map((a) => a.pretty).join(', ')})`);
  }),
  special('map create_map', (fn, _name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const args = resolveAll(fn.arguments, scope, resolvers);
    const pretty = `map(${args.map((a) => a.pretty).join(', ')})`;
    if (args.length % 2 === 1) return wrongCount('map', '2n (n > 0)', args.length);
    const [keys, values] = [args.filter((_, i) => i % 2 === 0), args.filter((_, i) => i % 2 === 1)];
    if (args.length === 0)
      return call('map', [], mapOf(types.null, types.null, false), 'MAP {}', { pretty, nullable: false });
    const key = commonType(keys, pretty, 'map', ansi, 'DATATYPE_MISMATCH.CREATE_MAP_KEY_DIFF_TYPES');
    const value = commonType(values, pretty, 'map', ansi, 'DATATYPE_MISMATCH.CREATE_MAP_VALUE_DIFF_TYPES');
    checkMapKey(key, pretty);
    const [castKeys, castValues] = [
      keys.map((k) => implicitCast(k, key, ansi)),
      values.map((v) => implicitCast(v, value, ansi)),
    ];
    const n = keys.length;
    return call(
      'map',
      [...castKeys, ...castValues],
      mapOf(
        key,
        value,
        castValues.some((v) => v.nullable),
      ),
      (a, c) => {
        const [k, v] = [`[${a.slice(0, n).join(', ')}]`, `[${a.slice(n).join(', ')}]`];
        return n === 1 && !keys[0]?.nullable ? `map(${k}, ${v})` : mapOfLists(k, v, key, c);
      },
      { pretty, nullable: false },
    );
  }),
  special('grouping', (fn, _name, scope, resolvers) => {
    const [given] = fn.arguments;
    if (given === undefined || fn.arguments.length > 1) return wrongCount('grouping', '1', fn.arguments.length);
    const arg = resolvers.expression(given, scope);
    const groups = scope.grouping ?? fail('UNSUPPORTED_GROUPING_EXPRESSION');
    if (!groups.some((g) => semanticKey(g) === semanticKey(arg)))
      fail('GROUPING_COLUMN_MISMATCH', {
        grouping: `"${arg.pretty}"`,
        groupingColumns: groups.map((g) => `"${g.pretty}"`).join(', '),
      });
    return groupingCall('grouping', [arg], types.byte, `grouping(${arg.pretty})`);
  }),
  special('grouping_id', (fn, _name, scope, resolvers) => {
    const groups = scope.grouping ?? fail('UNSUPPORTED_GROUPING_EXPRESSION');
    const args = fn.arguments.length === 0 ? groups : resolveAll(fn.arguments, scope, resolvers);
    const [asked, present] = [args, groups].map((list) => list.map(semanticKey).join());
    if (asked !== present)
      fail('GROUPING_ID_COLUMN_MISMATCH', {
        groupingIdColumn: args.map((a) => `"${a.pretty}"`).join(','),
        groupByColumns: groups.map((g) => `"${g.pretty}"`).join(','),
      });
    const pretty = `grouping_id(${fn.arguments.length === 0 ? '' : args.map((a) => a.pretty).join(', ')})`;
    return groupingCall('grouping_id', args, types.long, pretty);
  }),
];

/** A column that no set groups by is no group to the engine: it is written as NULL, and its bit is 1. */
const groupingBits = (sql: readonly string[], args: readonly ResolvedExpression[]): string =>
  sql
    .map((a, i) => `${args[i]?.kind === 'literal' ? '1' : `grouping(${a})`} * ${2 ** (sql.length - 1 - i)}`)
    .join(' + ');

/** The engine's GROUPING is computed with the aggregation, so it counts as an aggregate. */
const groupingCall = (
  name: string,
  args: readonly ResolvedExpression[],
  type: DataType,
  pretty: string,
): ResolvedExpression =>
  args.length === 0
    ? literal(type, type.kind === 'long' ? 0n : 0, pretty)
    : {
        kind: 'aggregate',
        name,
        arguments: args,
        distinct: false,
        orderBy: [],
        template: (a, c) => `CAST(${groupingBits(a, c.arguments)} AS ${type.kind === 'long' ? 'BIGINT' : 'TINYINT'})`,
        type,
        nullable: false,
        pretty,
      };
