/** What the two sides of an operator have in common (`BinaryOperator`). */
import { fail } from '@outboard/errors';
import { type DataType, quotedType, typeEquals } from '@outboard/plan';
import { comparableType } from '../types/coercion.js';
import type { Operand } from './temporal.js';

/** Error: DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES */
export function mismatch(pretty: string, l: Operand, r: Operand): never {
  return fail('DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES', {
    sqlExpr: `"${pretty}"`,
    left: quotedType(l.type),
    right: quotedType(r.type),
  });
}

/**
 * The type that the sides of an operator share, which it takes, or VOID.
 * Error: DATATYPE_MISMATCH.BINARY_OP_DIFF_TYPES, DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE
 */
export function sharedType(
  [l, r]: readonly [Operand, Operand],
  pretty: string,
  ansi: boolean,
  takes: { readonly inputType: string; readonly accepts: (type: DataType) => boolean },
): DataType {
  const common = comparableType(l.type, r.type, ansi);
  if (common !== undefined && (common.kind === 'null' || takes.accepts(common))) return common;
  if (!typeEquals(l.type, r.type)) return mismatch(pretty, l, r);
  return fail('DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE', {
    sqlExpr: `"${pretty}"`,
    inputType: takes.inputType,
    actualDataType: quotedType(l.type),
  });
}
