/** What functions that only exist over windows ask of their arguments, and of their window's frame. */
import { fail } from '@outboard/errors';
import type { ResolvedWindow } from '@outboard/plan';
import { constantOf } from './constant.js';
import { type Frame, frameDebug } from './frame.js';

const ROWS_TO_NOW: Frame = { unit: 'rows', lower: { kind: 'unboundedPreceding' }, upper: { kind: 'currentRow' } };

/** Whether it looks at one row, so many away, whatever its window's frame. */
export const isOffset = (fn: ResolvedWindow['function']): boolean => fn.name === 'lag' || fn.name === 'lead';

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
  if (isOffset(fn)) {
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
