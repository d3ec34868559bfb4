import {
  type DataType,
  isIntegral,
  isNumeric,
  isString,
  type ResolvedCast,
  type ResolvedExpression,
} from '@outboard/plan';

/** `Cast.nullable`: an ANSI cast raises where a legacy cast gives NULL (`Cast.forceNullable`). */
export function canHoldNullAfterCast(child: ResolvedExpression, to: DataType, mode: ResolvedCast['mode']): boolean {
  if (child.nullable || mode === 'try') return true;
  if (mode === 'ansi') return false;
  const from = child.type;
  if (from.kind === to.kind && from.kind !== 'decimal') return false;
  if (isString(from)) return to.kind !== 'binary' && !isString(to);
  if (isString(to)) return false;
  if (from.kind === 'timestamp' && (to.kind === 'date' || isNumeric(to))) return to.kind !== 'date';
  if (from.kind === 'date') return to.kind !== 'timestamp' && to.kind !== 'timestamp_ntz';
  if (to.kind === 'decimal') return !(isIntegral(from) && to.precision - to.scale >= 20);
  if (from.kind === 'double' || from.kind === 'float') return to.kind === 'timestamp';
  return false;
}
