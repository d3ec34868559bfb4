/** What functions that only exist over windows ask of their arguments, and of their window's frame. */
import { fail } from '@outboard/errors';
import type { ResolvedExpression, ResolvedWindow } from '@outboard/plan';
import { constantOf } from './constant.js';
import { type Frame, frameDebug } from './frame.js';

const OFFSET = /^(lag|lead)$/;
const ROWS_TO_NOW: Frame = { unit: 'rows', lower: { kind: 'unboundedPreceding' }, upper: { kind: 'currentRow' } };

/** How far from its row `lag` or `lead` looks: a constant. */
export function offsetOf(fn: ResolvedWindow['function']): number {
  const [, given] = fn.arguments;
  const offset = given === undefined ? 1 : Number(constantOf(given));
  return fn.name === 'lag' ? 0 - offset : offset;
}

/** The frame that a function runs over, whatever its window says; undefined where it runs over any. */
function required(fn: ResolvedWindow['function']): Frame | undefined {
  if (fn.kind !== 'windowFunction' || fn.name === 'nth_value') return undefined;
  return fn.name === 'cume_dist' ? { ...ROWS_TO_NOW, unit: 'range' } : ROWS_TO_NOW;
}

/** Errors: _LEGACY_ERROR_TEMP_1035, _LEGACY_ERROR_TEMP_1036 where a window has another frame than its function's own. */
export function checkOwnFrame(fn: ResolvedWindow['function'], frame: Frame): void {
  if (OFFSET.test(fn.name)) {
    const is = (b: Frame['lower']) =>
      b.kind === 'offset' && b.written.kind === 'literal' && Number(b.written.value) === offsetOf(fn);
    if (frame.unit === 'range' || !is(frame.lower) || !is(frame.upper))
      fail('_LEGACY_ERROR_TEMP_1035', { prettyName: fn.name });
    return;
  }
  const own = required(fn);
  if (own === undefined || frameDebug(own) === frameDebug(frame)) return;
  fail('_LEGACY_ERROR_TEMP_1036', { wf: frameDebug(frame), required: frameDebug(own) });
}

/** Error: DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE of a count, which NULL is none of. */
export function requirePositive(sqlExpr: string, exprName: string, arg: ResolvedExpression, most: string): void {
  const value = constantOf(arg);
  if (value === undefined || (value !== null && value > 0)) return;
  const suffix = arg.type.kind === 'long' || exprName === 'offset' ? 'L' : '';
  fail('DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE', {
    sqlExpr,
    exprName,
    valueRange: `(0, ${most}]`,
    currentValue: `${value ?? 0}${suffix}`,
  });
}
