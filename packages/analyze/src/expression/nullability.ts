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
  if (child.nullable) return true;
  if (mode === 'try') return !fitsAlways(child.type, to);
  return mayFail(child.type, to);
}

const order: readonly DataType['kind'][] = ['byte', 'short', 'integer', 'long', 'float', 'double'];

/** `Cast.canUpCast`: what a try_cast can't fail at. */
function fitsAlways(from: DataType, to: DataType): boolean {
  if (from.kind === 'null' || typeEquals(from, to)) return true;
  if (from.kind === 'array' && to.kind === 'array')
    return (to.containsNull || !from.containsNull) && fitsAlways(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map')
    return (
      (to.valueContainsNull || !from.valueContainsNull) &&
      fitsAlways(from.key, to.key) &&
      fitsAlways(from.value, to.value)
    );
  if (from.kind === 'struct' && to.kind === 'struct')
    return from.fields.every((f, i) => {
      const other = to.fields[i];
      return other !== undefined && (other.nullable || !f.nullable) && fitsAlways(f.type, other.type);
    });
  if (isString(to)) return !['array', 'map', 'struct', 'variant', 'udt'].includes(from.kind);
  if (isString(from)) return to.kind === 'binary';
  if (isNumeric(from) && isNumeric(to)) {
    if (to.kind === 'decimal' || from.kind === 'decimal') {
      if (isFractional(from) || isFractional(to)) return false;
      const [a, b] = [decimalFor(from), decimalFor(to)];
      return b.precision - b.scale >= a.precision - a.scale && b.scale >= a.scale;
    }
    return order.indexOf(from.kind) <= order.indexOf(to.kind);
  }
  if (from.kind === 'long') return to.kind === 'timestamp';
  const moments = ['date', 'timestamp_ntz', 'timestamp'];
  if (moments.includes(from.kind) && moments.includes(to.kind)) return to.kind !== 'date';
  return from.kind === to.kind && from.kind.endsWith('_interval');
}

export function mayFail(from: DataType, to: DataType): boolean {
  if (from.kind === 'null' || typeEquals(from, to)) return false;
  if (from.kind === 'variant') return true;
  if (isString(from)) return to.kind !== 'binary' && !isString(to);
  if (isString(to)) return false;
  if (from.kind === 'timestamp' && isIntegral(to) && to.kind !== 'long') return true;
  if (from.kind === 'time' && (to.kind === 'byte' || to.kind === 'short')) return true;
  if (isFractional(from) && to.kind === 'timestamp') return true;
  if (from.kind === 'timestamp' && to.kind === 'date') return false;
  if (to.kind === 'date') return true;
  if (from.kind === 'date') return to.kind !== 'timestamp';
  if (to.kind === 'decimal') {
    if (from.kind === 'boolean') return false;
    if (!isNumeric(from) || isFractional(from)) return true;
    // What loses digits of its fraction may be rounded to one more digit before it.
    const own = decimalFor(from);
    const more = to.precision - to.scale - (own.precision - own.scale);
    return more < 0 || (more === 0 && to.scale < own.scale);
  }
  return (isFractional(from) || from.kind === 'decimal') && isIntegral(to);
}
