/** Spark's data types (Spark 4.1, "Data Types"; `spark/connect/types.proto`). */

/** An interval's fields, the largest first; a field's number on the wire is its place here. */
export const YEAR_MONTH_FIELDS = ['year', 'month'] as const;
export const DAY_TIME_FIELDS = ['day', 'hour', 'minute', 'second'] as const;
export type YearMonthField = (typeof YEAR_MONTH_FIELDS)[number];
export type DayTimeField = (typeof DAY_TIME_FIELDS)[number];

export interface StructField {
  readonly name: string;
  readonly type: DataType;
  readonly nullable: boolean;
  /** A JSON object's text, as on the wire; absent where empty. */
  readonly metadata?: string;
}

export interface StructType {
  readonly kind: 'struct';
  readonly fields: readonly StructField[];
}

/** A type that a client's class stands for: its values are those of `sqlType`, which Spark tells from that type itself. */
export interface UserDefinedType {
  readonly kind: 'udt';
  readonly sqlType: DataType;
  readonly jvmClass: string | undefined;
  readonly pythonClass: string | undefined;
  /** The Python class itself, pickled, in base64. */
  readonly serializedPythonClass: string | undefined;
}

export type DataType =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'byte' }
  | { readonly kind: 'short' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'long' }
  | { readonly kind: 'float' }
  | { readonly kind: 'double' }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  /** `collation` is absent for UTF8_BINARY. */
  | { readonly kind: 'string'; readonly collation?: string }
  | { readonly kind: 'char'; readonly length: number }
  | { readonly kind: 'varchar'; readonly length: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'date' }
  | { readonly kind: 'timestamp' }
  | { readonly kind: 'timestamp_ntz' }
  | { readonly kind: 'time'; readonly precision: number }
  | { readonly kind: 'year_month_interval'; readonly start: YearMonthField; readonly end: YearMonthField }
  | { readonly kind: 'day_time_interval'; readonly start: DayTimeField; readonly end: DayTimeField }
  | { readonly kind: 'calendar_interval' }
  | { readonly kind: 'array'; readonly element: DataType; readonly containsNull: boolean }
  | { readonly kind: 'map'; readonly key: DataType; readonly value: DataType; readonly valueContainsNull: boolean }
  | StructType
  | { readonly kind: 'variant' }
  | UserDefinedType;

export type DataTypeKind = DataType['kind'];
export type TypeOf<K extends DataTypeKind> = Extract<DataType, { kind: K }>;

/** The types without parameters, so that each is one object and easy to name. */
export const types = {
  null: { kind: 'null' },
  boolean: { kind: 'boolean' },
  byte: { kind: 'byte' },
  short: { kind: 'short' },
  integer: { kind: 'integer' },
  long: { kind: 'long' },
  float: { kind: 'float' },
  double: { kind: 'double' },
  string: { kind: 'string' },
  binary: { kind: 'binary' },
  date: { kind: 'date' },
  timestamp: { kind: 'timestamp' },
  timestampNtz: { kind: 'timestamp_ntz' },
  time: { kind: 'time', precision: 6 },
  calendarInterval: { kind: 'calendar_interval' },
  yearMonthInterval: { kind: 'year_month_interval', start: 'year', end: 'month' },
  dayTimeInterval: { kind: 'day_time_interval', start: 'day', end: 'second' },
  variant: { kind: 'variant' },
} as const satisfies Record<string, DataType>;

export const decimal = (precision: number, scale: number): TypeOf<'decimal'> => ({ kind: 'decimal', precision, scale });
export const array = (element: DataType, containsNull = true): TypeOf<'array'> => ({
  kind: 'array',
  element,
  containsNull,
});
export const map = (key: DataType, value: DataType, valueContainsNull = true): TypeOf<'map'> => ({
  kind: 'map',
  key,
  value,
  valueContainsNull,
});
/** The Python classes that Spark tells of its own classes, whatever a client has said. */
const pythonClasses: Readonly<Record<string, string>> = {
  'org.apache.spark.sql.test.ExamplePointUDT': 'pyspark.testing.objects.ExamplePointUDT',
};
export const udt = (parts: Omit<UserDefinedType, 'kind'>): UserDefinedType => ({
  kind: 'udt',
  ...parts,
  pythonClass: pythonClasses[parts.jvmClass ?? ''] ?? parts.pythonClass,
});
export const struct = (fields: readonly StructField[]): StructType => ({ kind: 'struct', fields });
export const field = (name: string, type: DataType, nullable = true, metadata?: string): StructField =>
  metadata === undefined ? { name, type, nullable } : { name, type, nullable, metadata };

const integralKinds = ['byte', 'short', 'integer', 'long'] as const;
export type IntegralType = TypeOf<(typeof integralKinds)[number]>;
const integral: ReadonlySet<DataTypeKind> = new Set(integralKinds);
const numericKinds: ReadonlySet<DataTypeKind> = new Set([...integralKinds, 'float', 'double', 'decimal']);
export const isIntegral = (type: DataType): type is IntegralType => integral.has(type.kind);
export const isNumeric = (type: DataType): boolean => numericKinds.has(type.kind);
export const isFractional = (type: DataType): boolean => type.kind === 'float' || type.kind === 'double';
export const isString = (type: DataType): boolean =>
  type.kind === 'string' || type.kind === 'char' || type.kind === 'varchar';
/** Whether a type of this kind stands anywhere in the type. */
export function contains(type: DataType, kind: DataTypeKind): boolean {
  if (type.kind === kind) return true;
  if (type.kind === 'array') return contains(type.element, kind);
  if (type.kind === 'map') return contains(type.key, kind) || contains(type.value, kind);
  if (type.kind === 'udt') return contains(type.sqlType, kind);
  return type.kind === 'struct' && type.fields.some((f) => contains(f.type, kind));
}
/** The type whose values a column holds: user-defined types, wherever they stand in it, by those that they are made of. */
export function storedType(type: DataType): DataType {
  if (!contains(type, 'udt')) return type;
  if (type.kind === 'udt') return storedType(type.sqlType);
  if (type.kind === 'array') return { ...type, element: storedType(type.element) };
  if (type.kind === 'map') return { ...type, key: storedType(type.key), value: storedType(type.value) };
  return type.kind === 'struct' ? struct(type.fields.map((f) => ({ ...f, type: storedType(f.type) }))) : type;
}
/** The type with NULLs allowed wherever they can be (`DataType.asNullable`). */
export function asNullable(type: StructType): StructType;
export function asNullable(type: DataType): DataType;
export function asNullable(type: DataType): DataType {
  if (type.kind === 'array') return array(asNullable(type.element));
  if (type.kind === 'map') return map(asNullable(type.key), asNullable(type.value));
  return type.kind === 'struct'
    ? struct(type.fields.map((f) => ({ ...f, type: asNullable(f.type), nullable: true })))
    : type;
}
/** Whether values have an order, and can be told equal: maps, calendar intervals and variants can't. */
export const isOrderable = (type: DataType): boolean =>
  !contains(type, 'map') && !contains(type, 'calendar_interval') && !contains(type, 'variant');
export const isInterval = (type: DataType): boolean =>
  type.kind === 'year_month_interval' || type.kind === 'day_time_interval' || type.kind === 'calendar_interval';

export interface EqualsOptions {
  /** Nullability of elements, values and fields counts too (Spark's `==`); off: Spark's `sameType`. */
  readonly nullability?: boolean;
  readonly fieldNames?: 'exact' | 'caseInsensitive' | 'ignored';
}

export function typeEquals(a: DataType, b: DataType, options: EqualsOptions = {}): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  const nullable = (x: boolean, y: boolean) => !options.nullability || x === y;
  const names = (x: string, y: string) => {
    if (options.fieldNames === 'ignored') return true;
    return options.fieldNames === 'caseInsensitive' ? x.toLowerCase() === y.toLowerCase() : x === y;
  };
  switch (a.kind) {
    case 'decimal': {
      const other = b as typeof a;
      return a.precision === other.precision && a.scale === other.scale;
    }
    case 'string':
      return (a.collation ?? '') === ((b as typeof a).collation ?? '');
    case 'char':
    case 'varchar':
      return a.length === (b as typeof a).length;
    case 'time':
      return a.precision === (b as typeof a).precision;
    case 'year_month_interval':
    case 'day_time_interval': {
      const other = b as typeof a;
      return a.start === other.start && a.end === other.end;
    }
    case 'array': {
      const other = b as typeof a;
      return nullable(a.containsNull, other.containsNull) && typeEquals(a.element, other.element, options);
    }
    case 'map': {
      const other = b as typeof a;
      return (
        nullable(a.valueContainsNull, other.valueContainsNull) &&
        typeEquals(a.key, other.key, options) &&
        typeEquals(a.value, other.value, options)
      );
    }
    case 'struct': {
      const other = b as typeof a;
      return (
        a.fields.length === other.fields.length &&
        a.fields.every((mine, i) => {
          const theirs = other.fields[i] as StructField;
          return (
            names(mine.name, theirs.name) &&
            nullable(mine.nullable, theirs.nullable) &&
            typeEquals(mine.type, theirs.type, options)
          );
        })
      );
    }
    case 'udt': {
      const other = b as typeof a;
      return (
        a.jvmClass === other.jvmClass &&
        a.pythonClass === other.pythonClass &&
        a.serializedPythonClass === other.serializedPythonClass &&
        typeEquals(a.sqlType, other.sqlType, options)
      );
    }
    case 'null':
    case 'boolean':
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
    case 'binary':
    case 'date':
    case 'timestamp':
    case 'timestamp_ntz':
    case 'calendar_interval':
    case 'variant':
      return true;
    default:
      return a satisfies never;
  }
}
