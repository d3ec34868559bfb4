/** Doubles by their bits. */

export interface Bits {
  /** The value without its sign is `mantissa * 2 ** exponent`. */
  readonly mantissa: bigint;
  readonly exponent: number;
}

const FRACTION_BITS = 52;
const view = new DataView(new ArrayBuffer(8));

export function longBits(value: number): bigint {
  view.setFloat64(0, value);
  return view.getBigInt64(0);
}

/** Of a finite double. */
export function bitsOf(value: number): Bits {
  const bits = BigInt.asUintN(64, longBits(value));
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  return exponent === 0
    ? { mantissa: fraction, exponent: -1022 - FRACTION_BITS }
    : { mantissa: fraction | (1n << 52n), exponent: exponent - 1023 - FRACTION_BITS };
}

/** The sign of what a double, without its sign, is more than `digits * 10 ** power`. */
export function compared(value: number, digits: bigint, power: number): number {
  const { mantissa, exponent } = bitsOf(value);
  const left = mantissa * (exponent > 0 ? 2n ** BigInt(exponent) : 1n) * (power < 0 ? 10n ** BigInt(-power) : 1n);
  const right = digits * (power > 0 ? 10n ** BigInt(power) : 1n) * (exponent < 0 ? 2n ** BigInt(-exponent) : 1n);
  return left === right ? 0 : left > right ? 1 : -1;
}

const HEX_DIGITS = 13;

/**
 * `1.8p1`, with so many hexadecimal digits behind the point, rounded half to even; without a count as few as name the value, one at
 * least (`Double.toHexString`).
 */
export function hexadecimal(value: number, count: number | undefined): string {
  let { mantissa, exponent } = bitsOf(value);
  if (mantissa === 0n) return '0.0p0';
  const isShort = count !== undefined && count < HEX_DIGITS;
  if (isShort) {
    // Of what is too small for a leading 1, too, the digits are counted behind one.
    while (mantissa < 1n << 52n) [mantissa, exponent] = [mantissa << 1n, exponent - 1];
    const dropped = BigInt(4 * (HEX_DIGITS - count));
    const [kept, rest, half] = [mantissa >> dropped, mantissa & ((1n << dropped) - 1n), 1n << (dropped - 1n)];
    mantissa = (kept + (rest > half || (rest === half && kept % 2n === 1n) ? 1n : 0n)) << dropped;
    if (mantissa === 1n << 53n) [mantissa, exponent] = [mantissa >> 1n, exponent + 1];
  }
  const fraction = (mantissa & ((1n << 52n) - 1n)).toString(16).padStart(HEX_DIGITS, '0').replace(/0+$/, '');
  return `${mantissa >> 52n}.${fraction || '0'}p${exponent + FRACTION_BITS}`;
}
