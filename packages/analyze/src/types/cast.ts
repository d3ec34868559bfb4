/** Which explicit casts Spark allows (`Cast.canAnsiCast`, `Cast.canTryCast`); with ANSI off more are. */
import { type DataType, isIntegral, isNumeric, isString, typeEquals } from '@outboard/plan';

const notInVariants: readonly DataType['kind'][] = [
  'calendar_interval',
  'year_month_interval',
  'day_time_interval',
  'time',
];
/** What a variant can be made of; a map by its keys only where those are strings. */
export function variantHolds(type: DataType): boolean {
  if (type.kind === 'array') return variantHolds(type.element);
  if (type.kind === 'map') return isString(type.key) && variantHolds(type.value);
  if (type.kind === 'struct') return type.fields.every((f) => variantHolds(f.type));
  return !notInVariants.includes(type.kind);
}
const variantReadsAs = (type: DataType): boolean =>
  type.kind === 'time' || (type.kind !== 'null' && variantHolds(type));

export function canCast(from: DataType, to: DataType, ansi: boolean): boolean {
  if (typeEquals(from, to) || from.kind === 'null') return true;
  if (isString(to)) return true;
  if (to.kind === 'variant') return !['map', 'struct'].includes(from.kind) && variantHolds(from);
  if (from.kind === 'variant') return variantReadsAs(to);
  if (isString(from)) {
    return isNumeric(to) || !['array', 'map', 'struct', 'null'].includes(to.kind);
  }
  if (from.kind === 'array' && to.kind === 'array') return canCast(from.element, to.element, ansi);
  if (from.kind === 'map' && to.kind === 'map') {
    return canCast(from.key, to.key, ansi) && canCast(from.value, to.value, ansi);
  }
  if (from.kind === 'struct' && to.kind === 'struct') {
    return (
      from.fields.length === to.fields.length &&
      from.fields.every((f, i) => canCast(f.type, (to.fields[i] as (typeof to.fields)[number]).type, ansi))
    );
  }
  if (isNumeric(from)) {
    if (isNumeric(to) || to.kind === 'boolean' || to.kind === 'timestamp') return true;
    if (to.kind === 'binary') return !ansi && isIntegral(from);
    const exact = isIntegral(from) || from.kind === 'decimal';
    return (to.kind === 'day_time_interval' || to.kind === 'year_month_interval') && exact;
  }
  switch (from.kind) {
    case 'boolean':
      return isNumeric(to) || (!ansi && to.kind === 'timestamp');
    case 'date':
      return (
        to.kind === 'timestamp' || to.kind === 'timestamp_ntz' || (!ansi && (isNumeric(to) || to.kind === 'boolean'))
      );
    case 'timestamp':
      return isNumeric(to) || ['date', 'timestamp_ntz'].includes(to.kind) || (!ansi && to.kind === 'boolean');
    case 'timestamp_ntz':
      return ['date', 'timestamp'].includes(to.kind);
    case 'time':
      return to.kind === 'time' || isIntegral(to) || to.kind === 'decimal';
    case 'day_time_interval':
    case 'year_month_interval':
      return to.kind === from.kind || isIntegral(to) || to.kind === 'decimal';
    default:
      return false;
  }
}
