/** Keys of maps and places in arrays, as `element_at` and its kind take them. */
import { fail } from '@outboard/errors';
import {
  type DataType,
  isString,
  quotedType,
  type ResolvedExpression,
  type TemplateContext,
  typeEquals,
  types,
} from '@outboard/plan';
import { tightestCommonType } from '../types/coercion.js';
import { typeOf } from './define.js';

export const keyTypeOf = (type: DataType): DataType => (type.kind === 'map' ? type.key : types.null);

/** A key's literal or cast form must fit the map's keys. */
export const keyed = (template: (map: string, key: string) => string) => (a: readonly string[], c: TemplateContext) => {
  const [map, key] = [typeOf(c.arguments, 0), typeOf(c.arguments, 1)];
  const to = keyTypeOf(map);
  return template(a[0] ?? '', typeEquals(key, to) ? (a[1] ?? '') : c.cast(a[1] ?? '', key, to, 'ansi'));
};
/** Errors: DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES for a key that is none of the map's, UNEXPECTED_INPUT_TYPE for a place in text. */
export const checkKey = (args: readonly ResolvedExpression[], name: string): void => {
  const [of, key] = [typeOf(args, 0), typeOf(args, 1)];
  if (of.kind === 'array' && isString(key))
    fail('DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE', {
      sqlExpr: `"${name.replace(/^try_/, '')}(${args.map((a) => a.pretty).join(', ')})"`,
      paramIndex: 'second',
      requiredType: '"INT"',
      inputSql: `"${args[1]?.pretty}"`,
      inputType: '"STRING"',
    });
  if (of.kind !== 'map' || tightestCommonType(of.key, key) !== undefined) return;
  const called = name.replace(/^try_/, '');
  fail('DATATYPE_MISMATCH.MAP_FUNCTION_DIFF_TYPES', {
    sqlExpr: `"${called}(${args.map((a) => a.pretty).join(', ')})"`,
    functionName: `\`${called}\``,
    dataType: '"MAP"',
    leftType: quotedType(of),
    rightType: quotedType(key),
  });
};
