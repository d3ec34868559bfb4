import {
  type DataType,
  isFractional,
  isIntegral,
  isNumeric,
  isString,
  type ResolvedCast,
  type ResolvedExpression,
  typeEquals,
} from '@outboard/plan';
import { decimalFor } from '../types/coercion.js';

/** `Cast.nullable`: what the types alone say may fail is nullable, though an ANSI cast raises instead (`Cast.forceNullable`). */
export function canHoldNullAfterCast(child: ResolvedExpression, to: DataType, mode: ResolvedCast['mode']): boolean {
  return child.nullable || mode === 'try' || mayFail(child.type, to);
}

export function mayFail(from: DataType, to: DataType): boolean {
  if (from.kind === 'null' || typeEquals(from, to)) return false;
  if (from.kind === 'variant') return true;
  if (isString(from)) return to.kind !== 'binary' && !isString(to);
  if (isString(to)) return false;
  if (from.kind === 'timestamp' && isIntegral(to) && to.kind !== 'long') return true;
  if (isFractional(from) && to.kind === 'timestamp') return true;
  if (from.kind === 'timestamp' && to.kind === 'date') return false;
  if (to.kind === 'date') return true;
  if (from.kind === 'date') return to.kind !== 'timestamp';
  if (to.kind === 'decimal') {
    if (!isNumeric(from) || isFractional(from)) return true;
    const own = decimalFor(from);
    return to.precision - to.scale < own.precision - own.scale || to.scale < own.scale;
  }
  return isFractional(from) && isIntegral(to);
}
