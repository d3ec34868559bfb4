/** Keys of maps and places in arrays, as `element_at` and its kind take them. */
import { fail } from '@outboard/errors';
import {
  type DataType,
  quotedType,
  type ResolvedExpression,
  type TemplateContext,
  typeEquals,
  types,
} from '@outboard/plan';
import { unexpectedInput } from '../expression/mismatch.js';
import { tightestCommonType } from '../types/coercion.js';
import { typeOf } from './define.js';

export const keyTypeOf = (type: DataType): DataType => (type.kind === 'map' ? type.key : types.null);

/** A key's literal or cast form must fit the map's keys. */
export const keyed = (template: (map: string, key: string) => string) => (a: readonly string[], c: TemplateContext) => {
  const [map, key] = [typeOf(c.arguments, 0), typeOf(c.arguments, 1)];
  const to = keyTypeOf(map);
  const wide = tightestCommonType(to, key) ?? to;
  if (typeEquals(wide, to))
    return template(a[0] ?? '', typeEquals(key, to) ? (a[1] ?? '') : c.cast(a[1] ?? '', key, to, 'ansi'));
  // A key that none of the map's type is the same as is none of its keys.
  const near = c.cast(a[1] ?? '', key, to, 'try');
  return template(
    a[0] ?? '',
    `CASE WHEN ${c.cast(near, to, wide, 'ansi')} = ${c.cast(a[1] ?? '', key, wide, 'ansi')} THEN ${near} END`,
  );
};
/** Errors: DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES for a key that is none of the map's, UNEXPECTED_INPUT_TYPE for a place in text. */
export const checkKey = (args: readonly ResolvedExpression[], name: string): void => {
  const [of, key] = [typeOf(args, 0), typeOf(args, 1)];
  const called = name.replace(/^try_/, '');
  const sqlExpr = `"${called}(${args.map((a) => a.pretty).join(', ')})"`;
  const differ = () =>
    fail('DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES', {
      sqlExpr,
      functionName: `\`${called}\``,
      dataType: '"MAP"',
      leftType: quotedType(of),
      rightType: quotedType(key),
    });
  if (name === 'map_contains_key' && of.kind !== 'map') differ();
  if (!['array', 'map'].includes(of.kind) && /element_at$/.test(name))
    unexpectedInput(sqlExpr, 0, '("ARRAY" or "MAP")', args[0] as ResolvedExpression);
  if (name === 'map_contains_key' && of.kind === 'map' && key.kind === 'null')
    fail('DATATYPE_MISMATCH.NULL_TYPE', { sqlExpr, functionName: `\`${name}\`` });
  if (of.kind === 'array' && !['byte', 'short', 'integer'].includes(key.kind))
    fail('DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE', {
      sqlExpr,
      paramIndex: 'second',
      requiredType: '"INT"',
      inputSql: `"${args[1]?.pretty}"`,
      inputType: quotedType(key),
    });
  if (of.kind === 'map' && tightestCommonType(of.key, key) === undefined) differ();
};
