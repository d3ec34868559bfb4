/** Values that can be compared: literals of a plan with the least and greatest values that files tell. */
import type { DataType, ResolvedExpression } from '@outboard/plan';

/** Numbers for numbers and moments (days for dates, µs for timestamps); texts for texts. */
export type Value = number | string;

const DAY_MS = 86_400_000;

const isText = ({ kind }: DataType): boolean => kind === 'string' || kind === 'char' || kind === 'varchar';
const isNumber = ({ kind }: DataType): boolean =>
  ['byte', 'short', 'integer', 'long', 'float', 'double', 'decimal'].includes(kind);

/** A text as the engine prints a value of the type; undefined where it is none, or of a type that has no order here. */
export function parsedValue(text: string, type: DataType): Value | undefined {
  if (isText(type)) return text;
  if (isNumber(type)) return finite(Number(text));
  const moment = Date.parse(
    text.includes(':')
      ? `${text
          .trim()
          .replace(' ', 'T')
          .replace(/\+00(:00)?$/, '')}Z`
      : text,
  );
  if (type.kind === 'date') return finite(Math.floor(moment / DAY_MS));
  if (type.kind === 'timestamp' || type.kind === 'timestamp_ntz') return finite(moment * 1_000);
  return undefined;
}

/** Undefined of none. Values of one column are of one kind. */
export const least = (values: readonly Value[]): Value | undefined => ascending(values)[0];
export const greatest = (values: readonly Value[]): Value | undefined => ascending(values).at(-1);
const ascending = (values: readonly Value[]): Value[] => [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** What a literal, or a cast of one, comes to; undefined for all else. */
export function constant(expression: ResolvedExpression): Value | undefined {
  if (expression.kind === 'cast') {
    const inner = constant(expression.child);
    if (inner === undefined) return undefined;
    const { type, child } = expression;
    if (isNumber(type) && isNumber(child.type)) return inner;
    if (isText(child.type)) return parsedValue(String(inner), type);
    if (child.type.kind === 'date' && (type.kind === 'timestamp' || type.kind === 'timestamp_ntz'))
      return Number(inner) * DAY_MS * 1_000;
    return undefined;
  }
  if (expression.kind !== 'literal' || expression.value === null) return undefined;
  const { value, type } = expression;
  if (isText(type)) return String(value);
  if (isNumber(type)) return finite(Number(value));
  if (type.kind === 'date' || type.kind === 'timestamp' || type.kind === 'timestamp_ntz') return Number(value);
  return undefined;
}

/** Bytes of a value in a result, roughly: what Arrow takes. */
export function widthOf(type: DataType): number {
  switch (type.kind) {
    case 'boolean':
    case 'byte':
      return 1;
    case 'short':
      return 2;
    case 'integer':
    case 'float':
    case 'date':
      return 4;
    case 'decimal':
      return 16;
    case 'string':
    case 'char':
    case 'varchar':
    case 'binary':
      return 20;
    case 'struct':
      return type.fields.reduce((sum, field) => sum + widthOf(field.type), 0);
    case 'array':
      return 4 + 4 * widthOf(type.element);
    case 'map':
      return 4 + 4 * (widthOf(type.key) + widthOf(type.value));
    default:
      return 8;
  }
}
