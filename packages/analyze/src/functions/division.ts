/** Division of decimals: exact, by whole numbers of 128 bits. */
import { letIn, types, wrapped } from '@outboard/plan';
import { beyondType, type Decimal, power, scaledDown, sqlDecimal, unscaledOf } from './decimals.js';
import { raise } from './define.js';

/** The digits that a whole number of 128 bits certainly holds. */
const DIGITS = 38;

/**
 * `left / right` in Spark's type of it, rounded half up: the engine's own `/` on decimals is a DOUBLE's. The digits after the
 * point come in as many steps as the divisor leaves room for. `raises`: what is beyond the type raises, or is NULL.
 */
export function decimalDivision(
  left: string,
  l: Decimal,
  right: string,
  r: Decimal,
  result: Decimal,
  raises: boolean,
): string {
  return letIn(left, 'l_', (x) =>
    letIn(right, 'r_', (y) => {
      const quotient = letIn(`abs(${unscaledOf(x, l)})`, 'a_', (a) =>
        letIn(`abs(${unscaledOf(y, r)})`, 'b_', (b) => divided(a, l, b, r, result.scale - l.scale + r.scale)),
      );
      const sql = scaledDown(`(sign(${x}) * sign(${y}) * ${quotient})`, result);
      const whole = l.precision - l.scale + r.scale;
      if (whole + result.scale <= DIGITS) return sql;
      const size = `abs(${x}::DOUBLE / ${y}::DOUBLE)`;
      return `CASE WHEN ${y} = 0 THEN NULL WHEN ${size} >= 1.000000001e${DIGITS - result.scale} THEN ${raises ? beyondType(size, result) : 'NULL'} ELSE ${sql} END`;
    }),
  );
}

/** A sum by a count, rounded half up. Nothing is named: the engine takes no lambda around a window. */
export function decimalAverage(sum: string, s: Decimal, count: string, result: Decimal): string {
  const [a, b, by] = [`abs(${unscaledOf(sum, s)})`, `${count}::HUGEINT`, power(Math.max(result.scale - s.scale, 0))];
  return scaledDown(
    `(sign(${sum}) * ((${a} // ${b}) * ${by} + ((2 * (${a} % ${b}) * ${by} + ${b}) // (2 * ${b}))))`,
    result,
  );
}

/** `a * 10^shift / b` rounded half up, of two names. */
function divided(a: string, l: Decimal, b: string, r: Decimal, shift: number): string {
  if (shift < 0) return `((${a} // ${b} + ${power(-shift)} // 2) // ${power(-shift)})`;
  if (l.precision + shift + 1 < DIGITS) return `((2 * ${a} * ${power(shift)} + ${b}) // (2 * ${b}))`;
  // Only the dividend of each step is named: the engine's time to read lambdas doubles with each that stands in another.
  const step = (quotient: string, rest: string, left: number, digits: number): string => {
    if (left === 0) return `(${quotient} + CASE WHEN 2 * ${rest} >= ${b} THEN 1 ELSE 0 END)`;
    const by = Math.min(digits, left);
    return letIn(`${rest} * ${power(by)}`, `s${left}_`, (s) =>
      step(`(${quotient} * ${power(by)} + ${s} // ${b})`, `(${s} % ${b})`, left - by, digits),
    );
  };
  const inSteps = (digits: number) => step(`(${a} // ${b})`, `(${a} % ${b})`, shift, digits);
  const room = DIGITS - 1 - r.precision;
  if (room >= 9) return inSteps(room);
  // A divisor that may have all digits rarely has them.
  const tooLong = raise('UNSUPPORTED_FEATURE.OUTBOARD', {
    feature: 'a quotient of decimals whose divisor has so many digits',
  });
  // 17 * 10^37 is the largest such number of 128 bits.
  const least = shift > 37 ? '1' : `17 * ${power(37 - shift)}`;
  const small = `WHEN ${a} % ${b} < ${least} THEN ${inSteps(shift)}`;
  const longer = shift <= 24 ? `WHEN ${b} < ${power(34)} THEN ${inSteps(3)} ` : '';
  return `CASE WHEN ${b} < ${power(19)} THEN ${inSteps(18)} WHEN ${b} < ${power(28)} THEN ${inSteps(9)} ${small} ${longer}ELSE ${tooLong} END`;
}

/** The digits with `zeros` more, or NULL where they are too many. */
const lengthened = (unscaled: string, d: Decimal, zeros: number): string =>
  d.precision + zeros <= DIGITS
    ? `(${unscaled} * ${power(zeros)})`
    : letIn(unscaled, 'u_', (u) => `CASE WHEN abs(${u}) < ${power(DIGITS - zeros)} THEN ${u} * ${power(zeros)} END`);

/** Both sides as whole numbers of the finer scale; the one that does not fit is larger than any that does. */
function aligned(left: string, l: Decimal, right: string, r: Decimal, body: (a: string, b: string) => string): string {
  const scale = Math.max(l.scale, r.scale);
  return letIn(lengthened(unscaledOf(left, l), l, scale - l.scale), 'a_', (a) =>
    letIn(lengthened(unscaledOf(right, r), r, scale - r.scale), 'b_', (b) => body(a, b)),
  );
}

/** `left div right`, without the digits after the point, as BIGINT. */
export const decimalQuotient = (left: string, l: Decimal, right: string, r: Decimal): string =>
  letIn(left, 'l_', (x) =>
    letIn(right, 'r_', (y) =>
      aligned(x, l, y, r, (a, b) => {
        const large = `trunc(${x}::DOUBLE / ${y}::DOUBLE)`;
        return `CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN NULL WHEN ${b} IS NULL AND ${a} IS NOT NULL THEN 0 WHEN ${a} IS NULL OR ${b} IS NULL THEN CAST(${large} AS BIGINT) ELSE ${wrapped(`(${a} // ${b})`, types.long)} END`;
      }),
    ),
  );

/** `left % right` in Spark's type of it: what is less than the divisor is its own rest. */
export const decimalRemainder = (left: string, l: Decimal, right: string, r: Decimal, result: Decimal): string => {
  const scale = Math.max(l.scale, r.scale);
  const whole = Math.max(l.precision - l.scale, r.precision - r.scale);
  // The engine's own is exact where both fit 38 digits of one scale.
  if (whole + scale <= DIGITS) return `CAST((${left} % ${right}) AS ${sqlDecimal(result)})`;
  return letIn(left, 'l_', (x) =>
    letIn(right, 'r_', (y) =>
      aligned(x, l, y, r, (a, b) => {
        const rest = scaledDown(`(${a} % ${b})`, { ...result, scale });
        return `CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN NULL WHEN ${b} IS NULL AND ${a} IS NOT NULL THEN CAST(${x} AS ${sqlDecimal(result)}) ELSE CAST(${rest} AS ${sqlDecimal(result)}) END`;
      }),
    ),
  );
};
