/**
 * Which types meet where, with ANSI on (Spark 4.1, "ANSI Compliance": Type Coercion; `AnsiTypeCoercion`) and off
 * (`TypeCoercion`): then text takes in what stands beside it, where with ANSI on it is read as the other's type.
 */
import {
  array,
  DAY_TIME_FIELDS,
  type DataType,
  type DataTypeKind,
  decimal,
  field,
  isIntegral,
  isNumeric,
  isString,
  map,
  struct,
  type TypeOf,
  typeEquals,
  types,
  YEAR_MONTH_FIELDS,
} from '@outboard/plan';

const precedence: readonly DataTypeKind[] = ['byte', 'short', 'integer', 'long', 'float', 'double'];
const datetime: ReadonlySet<DataTypeKind> = new Set(['date', 'timestamp_ntz', 'timestamp']);

type Decimal = TypeOf<'decimal'>;
export const DECIMAL_PRECISION_MAX = 38;
const MINIMUM_ADJUSTED_SCALE = 6;

/** The decimal that holds every value of an integral type (`DecimalType.forType`). */
export function decimalFor(type: DataType): Decimal {
  switch (type.kind) {
    case 'byte':
      return decimal(3, 0);
    case 'short':
      return decimal(5, 0);
    case 'integer':
      return decimal(10, 0);
    case 'long':
      return decimal(20, 0);
    case 'float':
      return decimal(14, 7);
    case 'double':
      return decimal(30, 15);
    case 'decimal':
      return type;
    default:
      return decimal(38, 18);
  }
}

/** `DecimalType.adjustPrecisionScale`: keeps the whole digits, gives up scale down to 6. */
export function adjusted(precision: number, scale: number): Decimal {
  if (precision <= DECIMAL_PRECISION_MAX) return decimal(precision, scale);
  if (scale < 0) return decimal(DECIMAL_PRECISION_MAX, scale);
  const whole = precision - scale;
  return decimal(
    DECIMAL_PRECISION_MAX,
    Math.max(DECIMAL_PRECISION_MAX - whole, Math.min(scale, MINIMUM_ADJUSTED_SCALE)),
  );
}

/** The result of decimal arithmetic (`DecimalPrecision`). */
export function decimalResult(operator: '+' | '-' | '*' | '/' | '%' | 'div', a: Decimal, b: Decimal): DataType {
  const [p1, s1, p2, s2] = [a.precision, a.scale, b.precision, b.scale];
  switch (operator) {
    case '+':
    case '-':
      return adjusted(Math.max(p1 - s1, p2 - s2) + Math.max(s1, s2) + 1, Math.max(s1, s2));
    case '*':
      return adjusted(p1 + p2 + 1, s1 + s2);
    case '/': {
      const scale = Math.max(6, s1 + p2 + 1);
      return adjusted(p1 - s1 + s2 + scale, scale);
    }
    case '%':
      return adjusted(Math.min(p1 - s1, p2 - s2) + Math.max(s1, s2), Math.max(s1, s2));
    case 'div':
      return types.long;
    default:
      return operator satisfies never;
  }
}

/** `DecimalPrecision.widerDecimalType`. */
export function widerDecimal(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const whole = Math.max(a.precision - a.scale, b.precision - b.scale);
  return boundedPreferIntegral(whole + scale, scale);
}

const boundedPreferIntegral = (precision: number, scale: number): Decimal => {
  if (precision <= DECIMAL_PRECISION_MAX) return decimal(precision, scale);
  return decimal(DECIMAL_PRECISION_MAX, Math.max(0, scale - (precision - DECIMAL_PRECISION_MAX)));
};

/** The type both become without loss, or undefined (`findTightestCommonType`, and decimals by `widerDecimalType`). */
export function tightestCommonType(a: DataType, b: DataType, ansi = true): DataType | undefined {
  if (typeEquals(a, b, { nullability: true, fieldNames: 'exact' })) return a;
  if (a.kind === 'null') return b;
  if (b.kind === 'null') return a;
  if (isNumeric(a) && isNumeric(b)) {
    if (a.kind === 'decimal' || b.kind === 'decimal') {
      const other = a.kind === 'decimal' ? b : a;
      if (other.kind === 'float' || other.kind === 'double') return types.double;
      return widerDecimal(decimalFor(a), decimalFor(b));
    }
    const wider = precedence[Math.max(precedence.indexOf(a.kind), precedence.indexOf(b.kind))];
    // An integer and a float meet in double, so that the integer keeps its digits; without ANSI they do not.
    return wider === 'float' && ansi ? types.double : ({ kind: wider } as DataType);
  }
  if (datetime.has(a.kind) && datetime.has(b.kind)) {
    if (a.kind === 'timestamp' || b.kind === 'timestamp') return types.timestamp;
    return types.timestampNtz;
  }
  if (isString(a) && isString(b)) return types.string;
  if (a.kind === 'day_time_interval' && b.kind === 'day_time_interval') return spanning(DAY_TIME_FIELDS, a, b);
  if (a.kind === 'year_month_interval' && b.kind === 'year_month_interval') return spanning(YEAR_MONTH_FIELDS, a, b);
  return commonComplexType(a, b, (x, y) => tightestCommonType(x, y, ansi));
}

/** The interval that has all fields of both. */
function spanning<Field extends string, Interval extends { readonly start: Field; readonly end: Field }>(
  fields: readonly Field[],
  a: Interval,
  b: Interval,
): Interval {
  const at = (field: Field): number => fields.indexOf(field);
  return { ...a, start: at(a.start) <= at(b.start) ? a.start : b.start, end: at(a.end) >= at(b.end) ? a.end : b.end };
}

/** Whether text is read as something else, which may fail (`Cast.forceNullable`). */
const reads = (from: DataType, to: DataType): boolean => isString(from) && !isString(to) && to.kind !== 'binary';

function commonComplexType(
  a: DataType,
  b: DataType,
  common: (x: DataType, y: DataType) => DataType | undefined,
): DataType | undefined {
  if (a.kind === 'array' && b.kind === 'array') {
    const element = common(a.element, b.element);
    return (
      element &&
      array(element, a.containsNull || b.containsNull || reads(a.element, element) || reads(b.element, element))
    );
  }
  if (a.kind === 'map' && b.kind === 'map') {
    const key = common(a.key, b.key);
    // No key may become NULL.
    if (key === undefined || reads(a.key, key) || reads(b.key, key)) return undefined;
    const value = common(a.value, b.value);
    const nulls = a.valueContainsNull || b.valueContainsNull;
    return value && map(key, value, nulls || reads(a.value, value) || reads(b.value, value));
  }
  if (a.kind === 'struct' && b.kind === 'struct' && a.fields.length === b.fields.length) {
    const fields = a.fields.map((mine, i) => {
      const theirs = b.fields[i];
      if (theirs === undefined || theirs.name.toLowerCase() !== mine.name.toLowerCase()) return undefined;
      const type = common(mine.type, theirs.type);
      return type && field(mine.name, type, mine.nullable || theirs.nullable);
    });
    return fields.every((f) => f !== undefined) ? struct(fields) : undefined;
  }
  return undefined;
}

/** As `tightestCommonType`, and strings meet what stands beside them (`findWiderTypeForTwo`). */
export function widerType(a: DataType, b: DataType, ansi = true): DataType | undefined {
  const tight = tightestCommonType(a, b, ansi);
  if (tight !== undefined) return tight;
  const promoted = ansi ? widerForString : asText;
  if (isString(a)) return promoted(b);
  if (isString(b)) return promoted(a);
  return commonComplexType(a, b, (x, y) => widerType(x, y, ansi));
}

/** `stringPromotion`: without ANSI text takes in all that has one value, but for bytes and truth values. */
const asText = (other: DataType): DataType | undefined =>
  isAtomic(other) && other.kind !== 'binary' && other.kind !== 'boolean' ? types.string : undefined;

/** The first of types that differ in the names of their fields alone, where these don't matter (`DataType.equalsStructurally`). */
export const sameShape = ([first, ...others]: readonly DataType[]): DataType | undefined =>
  first !== undefined && others.every((t) => typeEquals(first, t, { fieldNames: 'ignored' })) ? first : undefined;

/** Operands of a comparison (`findCommonTypeForBinaryComparison`): without ANSI too, text is read as the other's type. */
export function comparableType(a: DataType, b: DataType, ansi: boolean): DataType | undefined {
  const tight = tightestCommonType(a, b, ansi) ?? sameShape([a, b]);
  if (tight !== undefined || complex.has(a.kind) || complex.has(b.kind)) return tight;
  if (ansi) return widerType(a, b);
  if (!isString(a) && !isString(b)) return undefined;
  const other = isString(a) ? b : a;
  return other.kind === 'decimal' ? types.double : other;
}

function widerForString(other: DataType): DataType | undefined {
  if (isIntegral(other)) return types.long;
  if (isNumeric(other)) return types.double;
  switch (other.kind) {
    case 'boolean':
    case 'binary':
    case 'date':
    case 'timestamp':
    case 'timestamp_ntz':
    case 'time':
      return other;
    default:
      return undefined;
  }
}

/** `findWiderCommonType`; without ANSI texts come first, so that the order of the others does not matter. */
export function widerTypeOf(all: readonly DataType[], ansi = true): DataType | undefined {
  const inOrder = ansi ? all : [...all.filter(holdsText), ...all.filter((type) => !holdsText(type))];
  return inOrder.reduce<DataType | undefined>((wide, next) => wide && widerType(wide, next, ansi), types.null);
}
const holdsText = (type: DataType): boolean => isString(type) || (type.kind === 'array' && holdsText(type.element));

/** As `tightestCommonType`, of any number of types. */
export const tightestTypeOf = (all: readonly DataType[], ansi: boolean): DataType | undefined =>
  all.reduce<DataType | undefined>((wide, next) => wide && tightestCommonType(wide, next, ansi), types.null);

/**
 * Whether a value of `from` may stand where `to` is expected, by an implicit cast (`AnsiTypeCoercion.implicitCast`): what
 * may be stored in such a column, and strings as any atomic type. A number that does not fit raises while the query runs.
 */
export function implicitlyCastable(from: DataType, to: DataType, ansi = true): boolean {
  if (typeEquals(from, to) || from.kind === 'null') return true;
  if (isNumeric(from) && isNumeric(to)) return true;
  if (isString(from)) return isString(to) || (isAtomic(to) && (ansi || to.kind !== 'boolean'));
  if (isString(to)) return isAtomic(from) || from.kind === 'calendar_interval' || from.kind === 'variant';
  if (datetime.has(from.kind) && datetime.has(to.kind)) return true;
  if (from.kind === 'array' && to.kind === 'array') return implicitlyCastable(from.element, to.element);
  if (from.kind === 'map' && to.kind === 'map')
    return implicitlyCastable(from.key, to.key) && implicitlyCastable(from.value, to.value);
  if (from.kind === 'time') return to.kind === 'time';
  if (from.kind === 'day_time_interval') return to.kind === 'day_time_interval';
  if (from.kind === 'year_month_interval') return to.kind === 'year_month_interval';
  return false;
}

const complex: ReadonlySet<DataTypeKind> = new Set([
  'array',
  'map',
  'struct',
  'calendar_interval',
  'variant',
  'udt',
  'null',
]);
const isAtomic = (type: DataType): boolean => !complex.has(type.kind);
