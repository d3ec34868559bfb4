import { fail } from '@outboard/errors';
import {
  type DataType,
  isNumeric,
  quotedType,
  type ResolvedCast,
  type ResolvedExpression,
  sqlName,
} from '@outboard/plan';
import { canCast } from '../types/cast.js';
import { constantOf } from './constant.js';

/** Why an explicit cast is not allowed, with the function that would do it where Spark names one. */
export function castMismatch(
  child: ResolvedExpression,
  to: DataType,
  mode: ResolvedCast['mode'],
  /** What is shown, where the cast is none that is written. */
  shown?: string,
): never {
  // A cast to what has parts is not printed (`Cast.sql`), nor is one that nobody has written.
  const parts = ['array', 'map', 'struct'].includes(to.kind);
  const sqlExpr =
    shown !== undefined || parts
      ? `"${shown ?? child.pretty}"`
      : `"${mode === 'try' ? 'TRY_CAST' : 'CAST'}(${child.pretty} AS ${sqlName(to)})"`;
  const srcType = quotedType(child.type);
  const targetType = quotedType(to);
  const from = child.type;
  const functionNames =
    // Without ANSI Spark proposes nothing.
    mode === 'legacy'
      ? undefined
      : isNumeric(from) && to.kind === 'date'
        ? '`DATE_FROM_UNIX_DATE`'
        : from.kind === 'date' && isNumeric(to)
          ? '`UNIX_DATE`'
          : undefined;
  if (functionNames === undefined && mode === 'ansi' && canCast(from, to, false))
    return fail('DATATYPE_MISMATCH.CAST_WITH_CONF_SUGGESTION', {
      sqlExpr,
      srcType,
      targetType,
      config: '"spark.sql.ansi.enabled"',
      configVal: "'false'",
    });
  if (functionNames === undefined)
    return fail('DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION', { sqlExpr, srcType, targetType });
  return fail('DATATYPE_MISMATCH.CAST_WITH_FUNC_SUGGESTION', { sqlExpr, srcType, targetType, functionNames });
}

/** A call as these errors tell it: `"f(a, b)"`. */
export const printedCall = (
  name: string,
  args: readonly ResolvedExpression[],
  ...defaults: readonly string[]
): string => `"${name}(${[...args.map((a) => a.pretty), ...defaults].join(', ')})"`;

/**
 * Error: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT, of an argument that has to be known before the query runs. `told` is what Spark says of it
 * otherwise.
 */
export const notFoldable = (
  sqlExpr: string,
  name: string,
  arg: ResolvedExpression,
  told: { readonly inputType?: string; readonly inputExpr?: string } = {},
): never =>
  fail('DATATYPE_MISMATCH.NON_FOLDABLE_INPUT', {
    sqlExpr,
    inputName: `\`${name}\``,
    inputType: quotedType(arg.type),
    inputExpr: `"${arg.pretty}"`,
    ...told,
  });

/** Error: DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE of a count, which NULL is none of. `unit` is what Spark writes behind a value: `L` of a BIGINT. */
export function requirePositive(
  sqlExpr: string,
  exprName: string,
  arg: ResolvedExpression,
  most: string,
  unit = '',
): void {
  const value = constantOf(arg);
  if (value === undefined || (value !== null && value > 0 && value <= Number(most))) return;
  const currentValue = `${value ?? 0}${unit}`;
  fail('DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE', { sqlExpr, exprName, valueRange: `(0, ${most}]`, currentValue });
}

const ordinal = ['first', 'second', 'third'];
/** Error: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE, of the argument at an index from 0. `required` as Spark writes it: `"INT"`. */
export const unexpectedInput = (sqlExpr: string, index: number, required: string, arg: ResolvedExpression): never =>
  fail('DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE', {
    sqlExpr,
    paramIndex: ordinal[index] ?? `${index + 1}th`,
    requiredType: required,
    inputSql: `"${arg.pretty}"`,
    inputType: quotedType(arg.type),
  });

const moments: readonly DataType['kind'][] = ['date', 'timestamp', 'timestamp_ntz'];
/** Spark takes a time for something that can be made a moment, and then finds that it can't. Error: DATATYPE_MISMATCH.CAST_WITHOUT_SUGGESTION */
export function refuseTimeAs(to: DataType | undefined, value: ResolvedExpression): void {
  if (value.type.kind === 'time' && to !== undefined && moments.includes(to.kind))
    castMismatch(value, to, 'legacy', value.pretty);
}
