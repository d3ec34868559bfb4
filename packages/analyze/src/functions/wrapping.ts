/** Whole numbers that lose the bits their type does not hold, as Java's do. */
import type { DataType } from '@outboard/plan';

export const BITS = { byte: 8, short: 16, integer: 32, long: 64 } as const;

/** A whole number of 128 bits without the bits that the type does not hold. */
export function wrapped(wide: string, type: DataType): string {
  const bits: number = BITS[type.kind as 'byte'];
  const [half, full] = [String(2n ** BigInt(bits - 1)), String(2n ** BigInt(bits))];
  const name = { byte: 'TINYINT', short: 'SMALLINT', integer: 'INTEGER', long: 'BIGINT' }[type.kind as 'byte'];
  return `CAST((((${wide} + ${half}) % ${full} + ${full}) % ${full}) - ${half} AS ${name})`;
}
