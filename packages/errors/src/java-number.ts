/** Floating-point numbers as Java writes them, which Spark shows in messages, names and JSON. */

/** `Double.toString`: `1.0`, `1.0E10`, `1.0E-4`. */
export function javaDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-3 && magnitude < 1e7) {
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
  }
  const shortest = value.toExponential();
  // Java has two digits at least, and of those of two the ones next to the value: 4.9E-324.
  const [mantissa = '', exponent = '0'] = (shortest.includes('.') ? shortest : value.toExponential(1)).split('e');
  return `${mantissa}E${Number(exponent)}`;
}

/** `Float.toString`: the fewest digits that name the same float. */
export const javaFloat = (value: number): string => javaDouble(shortestFloat(value));

function shortestFloat(value: number): number {
  for (let digits = 2; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
