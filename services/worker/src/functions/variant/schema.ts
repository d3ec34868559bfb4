/** The types of what variants hold, as `schema_of_variant` tells them, and what several have in common. */
import { stripped, type VariantValue } from './value.js';

type Named =
  | 'VOID'
  | 'VARIANT'
  | 'BOOLEAN'
  | 'BIGINT'
  | 'STRING'
  | 'DOUBLE'
  | 'FLOAT'
  | 'BINARY'
  | 'DATE'
  | 'TIMESTAMP'
  | 'TIMESTAMP_NTZ';
export type VariantType =
  | Named
  | { readonly decimal: readonly [precision: number, scale: number] }
  | { readonly array: VariantType }
  /** By name, sorted. */
  | { readonly object: readonly (readonly [string, VariantType])[] };

const NAMES: Readonly<Record<Exclude<VariantValue['kind'], 'decimal' | 'array' | 'object' | 'uuid'>, Named>> = {
  null: 'VOID',
  boolean: 'BOOLEAN',
  long: 'BIGINT',
  string: 'STRING',
  double: 'DOUBLE',
  float: 'FLOAT',
  binary: 'BINARY',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  timestamp_ntz: 'TIMESTAMP_NTZ',
};
const DIGITS_MAX = 38;
/** A BIGINT as a decimal. */
const LONG: readonly [number, number] = [20, 0];

export function typeOf(v: VariantValue): VariantType {
  switch (v.kind) {
    case 'decimal': {
      const { unscaled, scale } = stripped(v);
      const digits = String(unscaled).replace('-', '').length;
      return { decimal: [Math.max(digits, scale), scale] };
    }
    case 'array':
      return { array: common(v.elements.map(typeOf)) };
    case 'object':
      return { object: v.fields.map(({ key, value }) => [key, typeOf(value)] as const) };
    case 'uuid':
      return 'STRING';
    default:
      return NAMES[v.kind];
  }
}

export const common = (all: readonly VariantType[]): VariantType => all.reduce(merged, 'VOID');

const decimalFor = (type: VariantType): readonly [number, number] | undefined =>
  type === 'BIGINT' ? LONG : typeof type === 'object' && 'decimal' in type ? type.decimal : undefined;
/** Each is the wider one of itself and those before. */
const WIDER: readonly (readonly VariantType[])[] = [
  ['BIGINT', 'FLOAT', 'DOUBLE'],
  ['DATE', 'TIMESTAMP_NTZ', 'TIMESTAMP'],
];

function merged(a: VariantType, b: VariantType): VariantType {
  if (a === b || b === 'VOID') return a;
  if (a === 'VOID') return b;
  if (typeof a === 'object' && typeof b === 'object') {
    if ('array' in a && 'array' in b) return { array: merged(a.array, b.array) };
    if ('object' in a && 'object' in b) return mergedObjects(a.object, b.object);
  }
  const [left, right] = [decimalFor(a), decimalFor(b)];
  if (left !== undefined && right !== undefined) {
    const scale = Math.max(left[1], right[1]);
    const whole = Math.max(left[0] - left[1], right[0] - right[1]);
    return whole + scale > DIGITS_MAX ? 'DOUBLE' : { decimal: [whole + scale, scale] };
  }
  if (
    (left !== undefined && (b === 'DOUBLE' || b === 'FLOAT')) ||
    (right !== undefined && (a === 'DOUBLE' || a === 'FLOAT'))
  )
    return a === 'FLOAT' || b === 'FLOAT' ? (a === 'BIGINT' || b === 'BIGINT' ? 'FLOAT' : 'DOUBLE') : 'DOUBLE';
  const order = WIDER.find((family) => family.includes(a) && family.includes(b)) ?? [];
  return order.length === 0 ? 'VARIANT' : (order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'VARIANT');
}

function mergedObjects(
  a: readonly (readonly [string, VariantType])[],
  b: readonly (readonly [string, VariantType])[],
): VariantType {
  const all = new Map(a);
  for (const [name, type] of b) all.set(name, merged(all.get(name) ?? 'VOID', type));
  return { object: [...all].sort(([x], [y]) => (x < y ? -1 : 1)) };
}

const nameText = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll('`', '``')}\``;

export function typeText(type: VariantType): string {
  if (typeof type === 'string') return type;
  if ('decimal' in type) return `DECIMAL(${type.decimal.join(',')})`;
  if ('array' in type) return `ARRAY<${typeText(type.array)}>`;
  return `OBJECT<${type.object.map(([name, t]) => `${nameText(name)}: ${typeText(t)}`).join(', ')}>`;
}
