import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { type Expression_Literal, Expression_LiteralSchema } from '@outboard/wire/spark';
import { invalidArgument } from './errors.js';

/** A JavaScript value that stands for a constant of Spark's. */
export type LiteralValue = null | boolean | number | bigint | string | Date | Uint8Array;

type LiteralInit = NonNullable<MessageInitShape<typeof Expression_LiteralSchema>['literalType']>;

const INT_MAX = 2 ** 31 - 1;
const INT_MIN = -(2 ** 31);

/**
 * A value as Spark's literal: null → VOID; boolean → BOOLEAN; a whole number → INT, or BIGINT where it is too large (up to 2^53);
 * any other number → DOUBLE; bigint → BIGINT; string → STRING; Date → TIMESTAMP; Uint8Array → BINARY.
 * `-0`, NaN and infinities are DOUBLE. Throws a SparkError on anything else.
 */
export function literal(value: LiteralValue): Expression_Literal {
  return create(Expression_LiteralSchema, { literalType: literalInit(value) });
}

export function isLiteralValue(value: unknown): value is LiteralValue {
  return (
    value === null ||
    value instanceof Date ||
    value instanceof Uint8Array ||
    ['boolean', 'number', 'bigint', 'string'].includes(typeof value)
  );
}

function literalInit(value: LiteralValue): LiteralInit {
  switch (typeof value) {
    case 'boolean':
      return { case: 'boolean', value };
    case 'string':
      return { case: 'string', value };
    case 'bigint':
      if (value !== BigInt.asIntN(64, value)) throw invalidArgument(`${value} does not fit into a BIGINT.`);
      return { case: 'long', value };
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) return { case: 'double', value };
      if (value > INT_MAX || value < INT_MIN) return { case: 'long', value: BigInt(value) };
      return { case: 'integer', value };
    default:
      if (value === null) return { case: 'null', value: { kind: { case: 'null', value: {} } } };
      if (value instanceof Date) return { case: 'timestamp', value: BigInt(value.getTime()) * 1_000n };
      if (value instanceof Uint8Array) return { case: 'binary', value };
      throw invalidArgument(`No literal stands for ${typeof value}; structs, arrays and maps are made by functions.`);
  }
}
