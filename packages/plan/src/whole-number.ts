/** Whole numbers in the engine: how wide each type is there, and what it is called. */
import type { IntegralType } from './data-type.js';

export const INTEGER_BITS = { byte: 8, short: 16, integer: 32, long: 64 } as const;
export const ENGINE_INTEGERS = { byte: 'TINYINT', short: 'SMALLINT', integer: 'INTEGER', long: 'BIGINT' } as const;

/**
 * A number by itself: beside a constant the engine compares what it is made of, and then one that does not fit its type is
 * merely unequal, and neither raises nor is NULL.
 */
export const opaque = (sql: string): string => `(+${sql})`;

/** A number of 128 bits (HUGEINT) without the bits that the type does not hold, as Java's narrowing leaves it. */
export function wrapped(wide: string, { kind }: IntegralType): string {
  const half = `${2n ** BigInt(INTEGER_BITS[kind] - 1)}::HUGEINT`;
  const full = `${2n ** BigInt(INTEGER_BITS[kind])}::HUGEINT`;
  return `CAST(((${wide} + ${half}) % ${full} + ${full}) % ${full} - ${half} AS ${ENGINE_INTEGERS[kind]})`;
}

/** Rounded down (`Math.floorDiv`): the engine's own division cuts off, and a quotient of doubles is not exact. */
export const floorDiv = (sql: string, by: number): string => `((${sql} - ((${sql} % ${by}) + ${by}) % ${by}) // ${by})`;
