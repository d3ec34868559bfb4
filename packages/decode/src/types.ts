/** `spark/connect/types.proto`, both ways. */
import { create } from '@bufbuild/protobuf';
import { fail, refuse } from '@outboard/errors';
import {
  DAY_TIME_FIELDS,
  type DataType,
  decimal,
  field,
  parseSchemaOrType,
  type StructType,
  struct,
  types,
  udt,
  writtenTime,
  YEAR_MONTH_FIELDS,
} from '@outboard/plan';
import { DataTypeSchema, type DataType as WireType } from '@outboard/wire/spark';
import { need, unknownCase } from './require.js';

function fieldOf<T>(names: readonly T[], index: number | undefined, otherwise: T): T {
  if (index === undefined) return otherwise;
  return names[index] ?? fail('CONNECT_INVALID_PLAN.UNKNOWN', { reason: `interval field ${index} does not exist` });
}

export function decodeDataType(wire: WireType): DataType {
  const { kind } = wire;
  switch (kind.case) {
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
    case 'variant':
      return { kind: kind.case };
    case 'timestampNtz':
      return types.timestampNtz;
    case 'calendarInterval':
      return types.calendarInterval;
    case 'decimal':
      return decimal(kind.value.precision ?? 10, kind.value.scale ?? 0);
    case 'string': {
      const { collation } = kind.value;
      return collation === '' || collation === 'UTF8_BINARY' ? types.string : { kind: 'string', collation };
    }
    case 'char':
      return { kind: 'char', length: kind.value.length };
    case 'varChar':
      return { kind: 'varchar', length: kind.value.length };
    case 'time':
      return writtenTime(kind.value.precision);
    case 'yearMonthInterval': {
      const start = fieldOf(YEAR_MONTH_FIELDS, kind.value.startField, 'year');
      return { kind: 'year_month_interval', start, end: fieldOf(YEAR_MONTH_FIELDS, kind.value.endField, 'month') };
    }
    case 'dayTimeInterval': {
      const start = fieldOf(DAY_TIME_FIELDS, kind.value.startField, 'day');
      return { kind: 'day_time_interval', start, end: fieldOf(DAY_TIME_FIELDS, kind.value.endField, 'second') };
    }
    case 'array':
      return {
        kind: 'array',
        element: decodeDataType(need(kind.value.elementType, 'DataType.Array.element_type')),
        containsNull: kind.value.containsNull,
      };
    case 'map':
      return {
        kind: 'map',
        key: decodeDataType(need(kind.value.keyType, 'DataType.Map.key_type')),
        value: decodeDataType(need(kind.value.valueType, 'DataType.Map.value_type')),
        valueContainsNull: kind.value.valueContainsNull,
      };
    case 'struct':
      return struct(
        kind.value.fields.map((f) =>
          field(f.name, decodeDataType(need(f.dataType, 'DataType.StructField.data_type')), f.nullable, f.metadata),
        ),
      );
    case 'unparsed':
      return parseSchemaOrType(kind.value.dataTypeString);
    case 'udt':
      return udt({
        sqlType: decodeDataType(need(kind.value.sqlType, 'DataType.UDT.sql_type')),
        jvmClass: kind.value.jvmClass,
        pythonClass: kind.value.pythonClass,
        serializedPythonClass: kind.value.serializedPythonClass,
      });
    case 'geometry':
    case 'geography':
      return refuse(`the data type ${kind.case}`);
    case undefined:
      return unknownCase(wire, 'kind');
    default:
      return kind satisfies never;
  }
}

export function encodeDataType(type: DataType): WireType {
  switch (type.kind) {
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
    case 'variant':
      return create(DataTypeSchema, { kind: { case: type.kind, value: {} } });
    case 'timestamp_ntz':
      return create(DataTypeSchema, { kind: { case: 'timestampNtz', value: {} } });
    case 'calendar_interval':
      return create(DataTypeSchema, { kind: { case: 'calendarInterval', value: {} } });
    case 'decimal':
      return create(DataTypeSchema, {
        kind: { case: 'decimal', value: { precision: type.precision, scale: type.scale } },
      });
    case 'string':
      return create(DataTypeSchema, {
        kind: { case: 'string', value: { collation: type.collation ?? 'UTF8_BINARY' } },
      });
    case 'char':
      return create(DataTypeSchema, { kind: { case: 'char', value: { length: type.length } } });
    case 'varchar':
      return create(DataTypeSchema, { kind: { case: 'varChar', value: { length: type.length } } });
    case 'time':
      return create(DataTypeSchema, { kind: { case: 'time', value: { precision: type.precision } } });
    case 'year_month_interval':
      return create(DataTypeSchema, {
        kind: {
          case: 'yearMonthInterval',
          value: { startField: YEAR_MONTH_FIELDS.indexOf(type.start), endField: YEAR_MONTH_FIELDS.indexOf(type.end) },
        },
      });
    case 'day_time_interval':
      return create(DataTypeSchema, {
        kind: {
          case: 'dayTimeInterval',
          value: { startField: DAY_TIME_FIELDS.indexOf(type.start), endField: DAY_TIME_FIELDS.indexOf(type.end) },
        },
      });
    case 'array':
      return create(DataTypeSchema, {
        kind: { case: 'array', value: { elementType: encodeDataType(type.element), containsNull: type.containsNull } },
      });
    case 'map':
      return create(DataTypeSchema, {
        kind: {
          case: 'map',
          value: {
            keyType: encodeDataType(type.key),
            valueType: encodeDataType(type.value),
            valueContainsNull: type.valueContainsNull,
          },
        },
      });
    case 'struct':
      return encodeStruct(type);
    case 'udt': {
      const { kind, sqlType, ...classes } = type;
      return create(DataTypeSchema, {
        kind: { case: 'udt', value: { type: kind, sqlType: encodeDataType(sqlType), ...classes } },
      });
    }
    default:
      return type satisfies never;
  }
}

function encodeStruct(type: StructType): WireType {
  return create(DataTypeSchema, {
    kind: {
      case: 'struct',
      value: {
        fields: type.fields.map((f) => ({
          name: f.name,
          dataType: encodeDataType(f.type),
          nullable: f.nullable,
          ...(f.metadata === undefined ? {} : { metadata: f.metadata }),
        })),
      },
    },
  });
}
