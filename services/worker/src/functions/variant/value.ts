/** What a VARIANT holds, as a tree. Its binary form is that of Apache Parquet's "Variant Binary Encoding". */

export type VariantValue =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'long'; readonly value: bigint }
  | { readonly kind: 'double' | 'float'; readonly value: number }
  | { readonly kind: 'decimal'; readonly unscaled: bigint; readonly scale: number }
  | { readonly kind: 'string' | 'uuid'; readonly value: string }
  | { readonly kind: 'binary'; readonly value: Uint8Array }
  /** Days since 1970. */
  | { readonly kind: 'date'; readonly value: bigint }
  /** Microseconds since 1970. */
  | { readonly kind: 'timestamp' | 'timestamp_ntz'; readonly value: bigint }
  | { readonly kind: 'array'; readonly elements: readonly VariantValue[] }
  /** By key, in the order of Java's strings: of UTF-16. */
  | { readonly kind: 'object'; readonly fields: readonly VariantField[] };

export interface VariantField {
  readonly key: string;
  readonly value: VariantValue;
}

export const NULL: VariantValue = { kind: 'null' };

/** A decimal of digits, sign and point, or undefined where it has more than 38 digits. */
export function decimalOf(text: string): VariantValue | undefined {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, '');
  if (digits === '' || digits.length > 38 || fraction.length > 38) return undefined;
  return { kind: 'decimal', unscaled: BigInt(`${sign}${digits}`), scale: fraction.length };
}

/** Without zeros at its end, as Spark reads a decimal out of a variant. */
export function stripped(value: VariantValue & { kind: 'decimal' }): { unscaled: bigint; scale: number } {
  let { unscaled, scale } = value;
  while (scale > 0 && unscaled % 10n === 0n) {
    unscaled /= 10n;
    scale -= 1;
  }
  return { unscaled, scale };
}

export function decimalText(value: VariantValue & { kind: 'decimal' }): string {
  const { unscaled, scale } = stripped(value);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const sign = unscaled < 0n ? '-' : '';
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
