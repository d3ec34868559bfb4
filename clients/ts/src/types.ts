import type { DataType as WireType } from '@outboard/wire/spark';

/** Spark's data types (Spark Connect, `DataType`), as plain data. */
export type DataType =
  | { readonly kind: AtomicKind }
  | { readonly kind: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly kind: 'char' | 'varchar'; readonly length: number }
  | { readonly kind: 'time'; readonly precision: number }
  | { readonly kind: 'interval'; readonly unit: 'yearMonth' | 'dayTime' | 'calendar' }
  | { readonly kind: 'array'; readonly element: DataType; readonly containsNull: boolean }
  | { readonly kind: 'map'; readonly key: DataType; readonly value: DataType; readonly valueContainsNull: boolean }
  | StructType
  /** One that this client has no name for. */
  | { readonly kind: 'other'; readonly name: string };

/** Types without parameters, by Spark's short names: `smallint` is `short`, `bigint` is `long`. */
export type AtomicKind = keyof typeof ATOMIC;

export interface StructType {
  readonly kind: 'struct';
  readonly fields: readonly StructField[];
}

export interface StructField {
  readonly name: string;
  readonly type: DataType;
  readonly nullable: boolean;
  /** JSON, where there is any. */
  readonly metadata?: string;
}

/** What Spark prints for each (`DataType.simpleString`). */
const ATOMIC = {
  void: 'void',
  boolean: 'boolean',
  byte: 'tinyint',
  short: 'smallint',
  integer: 'int',
  long: 'bigint',
  float: 'float',
  double: 'double',
  string: 'string',
  binary: 'binary',
  date: 'date',
  timestamp: 'timestamp',
  timestampNtz: 'timestamp_ntz',
  variant: 'variant',
} as const;

const DEFAULT_DECIMAL = { precision: 10, scale: 0 };

/** A wire type as plain data. */
export function dataTypeFrom(wire: WireType | undefined): DataType {
  const kind = wire?.kind;
  if (kind?.case === undefined) return { kind: 'other', name: 'unknown' };
  switch (kind.case) {
    case 'null':
      return { kind: 'void' };
    case 'decimal':
      return {
        kind: 'decimal',
        precision: kind.value.precision ?? DEFAULT_DECIMAL.precision,
        scale: kind.value.scale ?? DEFAULT_DECIMAL.scale,
      };
    case 'char':
      return { kind: 'char', length: kind.value.length };
    case 'varChar':
      return { kind: 'varchar', length: kind.value.length };
    case 'time':
      return { kind: 'time', precision: kind.value.precision ?? 6 };
    case 'yearMonthInterval':
      return { kind: 'interval', unit: 'yearMonth' };
    case 'dayTimeInterval':
      return { kind: 'interval', unit: 'dayTime' };
    case 'calendarInterval':
      return { kind: 'interval', unit: 'calendar' };
    case 'array':
      return { kind: 'array', element: dataTypeFrom(kind.value.elementType), containsNull: kind.value.containsNull };
    case 'map':
      return {
        kind: 'map',
        key: dataTypeFrom(kind.value.keyType),
        value: dataTypeFrom(kind.value.valueType),
        valueContainsNull: kind.value.valueContainsNull,
      };
    case 'struct':
      return {
        kind: 'struct',
        fields: kind.value.fields.map(({ name, dataType, nullable, metadata }) => ({
          name,
          type: dataTypeFrom(dataType),
          nullable,
          ...(metadata !== undefined && { metadata }),
        })),
      };
    default:
      return kind.case in ATOMIC ? { kind: kind.case as AtomicKind } : { kind: 'other', name: kind.case };
  }
}

/** A type as Spark prints it in `dtypes` and DDL, e.g. `array<struct<a:int>>`. */
export function simpleString(type: DataType): string {
  switch (type.kind) {
    case 'decimal':
      return `decimal(${type.precision},${type.scale})`;
    case 'char':
    case 'varchar':
      return `${type.kind}(${type.length})`;
    case 'time':
      return `time(${type.precision})`;
    case 'interval':
      return { yearMonth: 'interval year to month', dayTime: 'interval day to second', calendar: 'interval' }[
        type.unit
      ];
    case 'array':
      return `array<${simpleString(type.element)}>`;
    case 'map':
      return `map<${simpleString(type.key)},${simpleString(type.value)}>`;
    case 'struct':
      return `struct<${type.fields.map(({ name, type }) => `${name}:${simpleString(type)}`).join(',')}>`;
    case 'other':
      return type.name;
    default:
      return ATOMIC[type.kind];
  }
}
