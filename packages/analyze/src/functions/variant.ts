/** Spark's functions of VARIANT (Spark 4.1, "Variant Functions"). */
import { fail } from '@outboard/errors';
import {
  type DataType,
  type FunctionCall,
  isString,
  parseDataType,
  quotedType,
  type ResolvedExpression,
  types,
} from '@outboard/plan';
import type { Resolvers } from '../context.js';
import { call, implicitCast } from '../expression/build.js';
import { folded } from '../expression/constant.js';
import { unexpectedInput } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { canCast, variantHolds } from '../types/cast.js';
import {
  type ArgumentRule,
  aggregate,
  any,
  type FunctionDefinition,
  faultOfCall,
  scalar,
  special,
  sqlText,
  typeOf,
  wrongCount,
} from './define.js';
import { literalText } from './strings.js';

/** A type by its name; what is none is the call's fault, and not the text's. Errors: INVALID_SCHEMA.NON_STRING_LITERAL, UNSUPPORTED_DATATYPE and others of a type that can't be read. */
const typeArgument = (e: ResolvedExpression): DataType => {
  if (!isString(e.type) || !isFoldable(e) || (e.kind === 'literal' && e.value === null))
    return fail('INVALID_SCHEMA.NON_STRING_LITERAL', { inputSchema: `"${e.pretty}"` });
  return faultOfCall(() => parseDataType(literalText([folded(e)], 0, 'a type')));
};

const variant: ArgumentRule = { expects: '"VARIANT"', accepts: (t) => t.kind === 'variant' };

/** A string as it is: nothing else is read as one. */
const text: ArgumentRule = { expects: '"STRING"', accepts: isString };

/** What stands at a path, as a type: VARIANT where none is given. Error: DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION. */
const variantGet = (name: string, mode: 'ansi' | 'try'): FunctionDefinition =>
  special(name, (fn: FunctionCall, _name: string, scope: Scope, resolvers: Resolvers): ResolvedExpression => {
    const [value, path, schema, ...more] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (value === undefined || path === undefined || more.length > 0)
      return wrongCount(name, '[2, 3]', fn.arguments.length);
    const type = schema === undefined ? types.variant : typeArgument(schema);
    const pretty = `${name}(${value.pretty}, ${path.pretty})`;
    if (!['variant', 'null'].includes(value.type.kind)) unexpectedInput(`"${pretty}"`, 0, '"VARIANT"', value);
    if (!text.accepts(path.type) && path.type.kind !== 'null') unexpectedInput(`"${pretty}"`, 1, text.expects, path);
    if (!canCast(types.variant, type, true))
      fail('DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION', {
        sqlExpr: `"${pretty}"`,
        srcType: '"VARIANT"',
        targetType: quotedType(type),
      });
    const { ansi } = scope.context.settings;
    const args = [implicitCast(value, types.variant, ansi), implicitCast(path, types.string, ansi)];
    return call(
      name,
      args,
      type,
      (a, c) => c.cast(`outboard_variant_get(${a[0]}, ${a[1]}, ${sqlText(`\`${name}\``)})`, types.variant, type, mode),
      { pretty, nullable: true },
    );
  });

const commonType = (list: string): string => `outboard_variant_common_type('[' || ${list} || ']')`;

export const variantFunctions: readonly FunctionDefinition[] = [
  scalar('parse_json', [text], types.variant, 'outboard_variant_of_json($0)'),
  scalar('try_parse_json', [text], types.variant, 'outboard_try_variant_of_json($0)', { nullable: true }),
  scalar('is_variant_null', [variant], types.boolean, "coalesce(outboard_variant_kind($0) = 'null', false)", {
    nullable: false,
  }),
  variantGet('variant_get', 'ansi'),
  variantGet('try_variant_get', 'try'),
  scalar(
    'to_variant_object',
    [any],
    types.variant,
    (a, c) => c.cast(a[0] ?? '', typeOf(c.arguments, 0), types.variant, 'ansi'),
    {
      check: (args) => {
        const type = typeOf(args, 0);
        if (!isObject(type))
          fail('DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION', {
            sqlExpr: `"to_variant_object(${args[0]?.pretty})"`,
            srcType: quotedType(type),
            targetType: '"VARIANT"',
          });
      },
    },
  ),
  scalar('schema_of_variant', [variant], types.string, commonType('outboard_variant_type($0)')),
  aggregate(
    'schema_of_variant_agg',
    [variant],
    types.string,
    commonType("coalesce(<<string_agg(outboard_variant_type($0), ',')>>, '')"),
    { nullable: false },
  ),
];

/** Whether all in it can be part of a variant, and it is no scalar. */
const isObject = (type: DataType): boolean => ['array', 'map', 'struct'].includes(type.kind) && variantHolds(type);
