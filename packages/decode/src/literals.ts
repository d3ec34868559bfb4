/** `Expression.Literal` of `spark/connect/expressions.proto`. */
import { fail } from '@outboard/errors';
import {
  type DataType,
  decimal,
  field,
  type Literal,
  type LiteralValue,
  struct,
  types,
  writtenTime,
} from '@outboard/plan';
import type {
  Expression_Literal_Decimal as WireDecimal,
  Expression_Literal as WireLiteral,
} from '@outboard/wire/spark';
import { need, unknownCase } from './require.js';
import { decodeDataType } from './types.js';

const literal = (type: DataType, value: LiteralValue): Literal => ({ kind: 'literal', type, value });

export function decodeLiteral(wire: WireLiteral): Literal {
  const { literalType } = wire;
  switch (literalType.case) {
    case 'null':
      return literal(decodeDataType(literalType.value), null);
    case 'binary':
      return literal(types.binary, literalType.value);
    case 'boolean':
      return literal(types.boolean, literalType.value);
    case 'byte':
    case 'short':
    case 'integer':
    case 'float':
    case 'double':
    case 'date':
      return literal({ kind: literalType.case }, literalType.value);
    case 'long':
    case 'timestamp':
      return literal({ kind: literalType.case }, literalType.value);
    case 'timestampNtz':
      return literal(types.timestampNtz, literalType.value);
    case 'decimal':
      return decodeDecimal(literalType.value);
    case 'string':
      return literal(types.string, literalType.value);
    case 'calendarInterval': {
      const { months, days, microseconds } = literalType.value;
      return literal(types.calendarInterval, { months, days, microseconds });
    }
    case 'yearMonthInterval':
      return literal(types.yearMonthInterval, literalType.value);
    case 'dayTimeInterval':
      return literal(types.dayTimeInterval, literalType.value);
    case 'time':
      return literal(writtenTime(literalType.value.precision), literalType.value.nano);
    case 'array': {
      const elements = literalType.value.elements.map(decodeLiteral);
      return literal(
        typeOf(wire) ?? {
          kind: 'array',
          element:
            literalType.value.elementType === undefined
              ? (elements[0]?.type ?? types.null)
              : decodeDataType(literalType.value.elementType),
          containsNull: true,
        },
        elements.map((e) => e.value),
      );
    }
    case 'map': {
      const { keyType, valueType } = literalType.value;
      const keys = literalType.value.keys.map(decodeLiteral);
      const values = literalType.value.values.map(decodeLiteral);
      const type = typeOf(wire) ?? {
        kind: 'map' as const,
        key: keyType === undefined ? (keys[0]?.type ?? types.null) : decodeDataType(keyType),
        value: valueType === undefined ? (values[0]?.type ?? types.null) : decodeDataType(valueType),
        valueContainsNull: true,
      };
      return literal(type, { keys: keys.map((k) => k.value), values: values.map((v) => v.value) });
    }
    case 'struct': {
      const elements = literalType.value.elements.map(decodeLiteral);
      const given = typeOf(wire) ?? (literalType.value.structType && decodeDataType(literalType.value.structType));
      const type = given ?? struct(elements.map((e, i) => field(`col${i + 1}`, e.type)));
      return literal(
        type,
        elements.map((e) => e.value),
      );
    }
    case 'specializedArray': {
      const values = literalType.value.valueType;
      if (values.case === undefined) return unknownCase(literalType.value, 'value_type');
      const element = {
        bools: types.boolean,
        ints: types.integer,
        longs: types.long,
        floats: types.float,
        doubles: types.double,
        strings: types.string,
      }[values.case];
      return literal(typeOf(wire) ?? { kind: 'array', element, containsNull: false }, values.value.values);
    }
    case undefined:
      return unknownCase(wire, 'literal_type');
    default:
      return literalType satisfies never;
  }
}

/** The type a client gives beside the value (Spark 4.1), complete where the value's own is not. */
const typeOf = (wire: WireLiteral): DataType | undefined =>
  wire.dataType === undefined ? undefined : decodeDataType(need(wire.dataType, 'Literal.data_type'));

function decodeDecimal(wire: WireDecimal): Literal {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(wire.value.trim());
  if (match === null) {
    return fail('CONNECT_INVALID_PLAN.UNKNOWN', { reason: `the decimal literal ${wire.value} is no number` });
  }
  const [, sign = '', whole = '', fraction = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  let digits = whole + fraction;
  let scale = fraction.length - exponent;
  if (scale < 0) {
    digits += '0'.repeat(-scale);
    scale = 0;
  }
  digits = digits.replace(/^0+/, '').padStart(scale + 1, '0');
  const plain = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  const significant = digits.replace(/^0+/, '').length;
  // The client's precision and scale are a lower bound: PySpark says (10,0) of any Decimal.
  const wide = Math.max(wire.scale ?? 0, scale);
  return literal(
    decimal(Math.max(wire.precision ?? 1, significant, wide, 1), wide),
    `${sign === '-' ? '-' : ''}${plain}`,
  );
}
