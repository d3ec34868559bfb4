/** Numbers as their decimal digits, which is how Java's formatters round and print them. */

/** Digits without zeros around them, and the place of the point among them, counted from the first. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** Of a number without its sign. */
export function decimalOf(text: string): Decimal {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = `${whole}${fraction}`;
  const zeros = all.length - all.replace(/^0+/, '').length;
  const digits = all.slice(zeros).replace(/0+$/, '');
  return digits === '' ? { digits: '', point: 1 } : { digits, point: whole.length - zeros + Number(exponent) };
}

/** Whether the rest of the digits, from the place given on, makes the last one kept greater by one. */
type RoundsUp = (digits: string, at: number) => boolean;
export const halfUp: RoundsUp = (digits, at) => (digits[at] ?? '0') >= '5';

/** To so many digits, with zeros where there are fewer. */
export function rounded({ digits, point }: Decimal, count: number, up: RoundsUp = halfUp): Decimal {
  if (count >= digits.length) return { digits: digits.padEnd(count, '0'), point };
  if (count < 0) return { digits: '', point };
  const kept = BigInt(digits.slice(0, count) || '0') + (up(digits, count) ? 1n : 0n);
  const text = String(kept).padStart(count, '0');
  return text.length > count
    ? { digits: text.slice(0, Math.max(count, 1)), point: point + 1 }
    : { digits: text, point };
}

/** With a fixed number of places behind the point. */
export function fixed(value: Decimal, places: number): string {
  const whole = rounded(value, value.point + places);
  const shifted = whole.point + places;
  const digits = whole.digits.padEnd(Math.max(shifted, 0), '0').padStart(places + 1, '0');
  const text = shifted <= 0 && whole.digits === '' ? '0'.repeat(places + 1) : digits;
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** One digit, the point and so many places; and the exponent with its sign, of two digits at least. */
export function scientific(value: Decimal, places: number): readonly [mantissa: string, exponent: string] {
  const { digits, point } =
    value.digits === '' ? { digits: '0'.repeat(places + 1), point: 1 } : rounded(value, places + 1);
  const exponent = point - 1;
  const fraction = digits.slice(1, places + 1).padEnd(places, '0');
  return [
    `${digits[0]}${places === 0 ? '' : `.${fraction}`}`,
    `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`,
  ];
}
