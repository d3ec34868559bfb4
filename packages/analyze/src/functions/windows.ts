/** Spark's window functions. Offsets and defaults of lag and lead are constants. */
import { fail, refuse } from '@outboard/errors';
import { isString, quotedType, type ResolvedExpression, type SqlTemplate, typeEquals, types } from '@outboard/plan';
import { constantOf } from '../expression/constant.js';
import { notFoldable, printedCall, requirePositive, unexpectedInput } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { implicitlyCastable } from '../types/coercion.js';
import {
  type ArgumentRule,
  any,
  type FunctionDefinition,
  integer,
  type NullRule,
  optional,
  rest,
  sameAs,
  typeOf,
  windowFunction,
} from './define.js';

/** The default is cast to the column's type. */
const offset =
  (name: 'lag' | 'lead'): SqlTemplate =>
  (a, c) => {
    const [of, given] = [typeOf(c.arguments, 0), typeOf(c.arguments, 2)];
    const instead =
      a[2] === undefined || typeEquals(of, given)
        ? (a[2] ?? 'NULL')
        : c.cast(a[2], given, of, c.ansi ? 'ansi' : 'legacy');
    return `<<${name}(${[a[0], a[1] ?? '1', instead].join(', ')})>>`;
  };

/** A whole number in the place of the offset; what can only become one changes the window's frame, as Spark has it. */
const anyType: ArgumentRule = { ...any, expects: integer.expects };

/**
 * Errors: _LEGACY_ERROR_TEMP_1035 for an offset that is no INT, FAILED_FUNCTION_CALL for a text that `lag` turns round,
 * DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE.
 */
function checkOffset(args: readonly ResolvedExpression[], name: string): void {
  const [value, offset, instead] = args;
  if (value === undefined) return;
  const sqlExpr = `"${name}(${value.pretty}, ${offset?.pretty ?? '1'}, ${instead?.pretty ?? 'NULL'})"`;
  if (offset !== undefined && offset.type.kind !== 'integer') {
    if (!implicitlyCastable(offset.type, types.integer)) unexpectedInput(sqlExpr, 1, integer.expects, offset);
    if (name === 'lag' && isString(offset.type)) fail('FAILED_FUNCTION_CALL', { funcName: '`lag`' });
    fail('_LEGACY_ERROR_TEMP_1035', { prettyName: name });
  }
  if (offset !== undefined && !isFoldable(offset))
    notFoldable(sqlExpr, 'offset', offset, name === 'lag' ? { inputExpr: `"(- ${offset.pretty})"` } : {});
  if (offset !== undefined && typeof constantOf(offset) !== 'number') refuse(`${name} by ${offset.pretty}`);
  if (instead !== undefined && !implicitlyCastable(instead.type, value.type))
    unexpectedInput(sqlExpr, 2, `(${quotedType(value.type)} or "VOID")`, instead);
}

/** Errors: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE, DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE */
function checkBuckets(args: readonly ResolvedExpression[], name: string): void {
  const [buckets] = args;
  if (buckets === undefined) return;
  const sqlExpr = printedCall(name, args);
  if (!isFoldable(buckets)) notFoldable(sqlExpr, 'buckets', buckets);
  if (buckets.type.kind !== 'integer') unexpectedInput(sqlExpr, 0, integer.expects, buckets);
  requirePositive(sqlExpr, 'buckets', buckets, '2147483647');
}

/** Errors: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE */
function checkNth(args: readonly ResolvedExpression[], name: string): void {
  const [value, offset] = args;
  if (value === undefined || offset === undefined) return;
  const sqlExpr = printedCall(name, [value, offset]);
  if (!isFoldable(offset)) notFoldable(sqlExpr, 'offset', offset);
  requirePositive(sqlExpr, 'offset', offset, '9223372036854775807', 'L');
}

/** Beyond the partition stands the default, which is NULL where none is given. */
const orDefault: NullRule = ([value, , instead]) =>
  value?.nullable !== false || instead?.nullable !== false || (isString(instead.type) && !isString(value.type));

export const windowFunctions: readonly FunctionDefinition[] = [
  windowFunction('row_number', [], types.integer, 'CAST(<<row_number()>> AS INTEGER)', { nullable: false }),
  windowFunction('rank', [rest(any)], types.integer, 'CAST(<<rank()>> AS INTEGER)', {
    nullable: false,
    pretty: () => 'RANK()',
  }),
  windowFunction('dense_rank', [rest(any)], types.integer, 'CAST(<<dense_rank()>> AS INTEGER)', {
    nullable: false,
    pretty: () => 'DENSE_RANK()',
  }),
  windowFunction('percent_rank', [rest(any)], types.double, '<<percent_rank()>>', {
    nullable: false,
    pretty: () => 'PERCENT_RANK()',
  }),
  windowFunction('cume_dist', [], types.double, '<<cume_dist()>>', { nullable: false }),
  windowFunction('ntile', [optional(anyType)], types.integer, (a) => `CAST(<<ntile(${a[0] ?? 1})>> AS INTEGER)`, {
    check: checkBuckets,
    nullable: false,
  }),
  windowFunction('lag', [any, optional(anyType), optional(any)], sameAs(0), offset('lag'), {
    check: checkOffset,
    nullable: orDefault,
    pretty: (a) => `lag(${a[0]}, ${a[1] ?? '1'}, ${a[2] ?? 'NULL'})`,
  }),
  windowFunction('lead', [any, optional(anyType), optional(any)], sameAs(0), offset('lead'), {
    check: checkOffset,
    nullable: orDefault,
    pretty: (a) => `lead(${a[0]}, ${a[1] ?? '1'}, ${a[2] ?? 'NULL'})`,
  }),
  windowFunction('nth_value', [any, integer, optional(any)], sameAs(0), (a) => `<<nth_value(${a[0]}, ${a[1]})>>`, {
    nullable: true,
    frame: 'free',
    check: checkNth,
    pretty: (a) => `nth_value(${a[0]}, ${a[1]})`,
  }),
];
