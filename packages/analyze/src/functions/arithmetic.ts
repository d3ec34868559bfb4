/** Operators on numbers, dates and intervals: Spark's result types, and the engine's SQL that gives them. */
import {
  decimal,
  INTEGER_BITS,
  type IntegralType,
  isIntegral,
  letIn,
  type ResolvedExpression,
  type TemplateContext,
  wrapped,
} from '@outboard/plan';
import { type Decimal, decimalArithmetic, sqlDecimal } from './decimals.js';
import { ANSI_CONFIG, nowhere, raise, typeOf } from './define.js';
import { decimalDivision, decimalQuotient, decimalRemainder } from './division.js';

const isNonZeroLiteral = (e: ResolvedExpression | undefined): boolean =>
  e?.kind === 'literal' && e.value !== null && Number(e.value) !== 0;

type ByZero = 'DIVIDE_BY_ZERO' | 'REMAINDER_BY_ZERO' | 'INTERVAL_DIVIDED_BY_ZERO';

/** The divisor, or an error where it is zero and there is something to divide; a literal needs no guard. */
export const guarded = (
  [dividend = '', sql = '']: readonly string[],
  c: TemplateContext,
  condition: ByZero,
): string => {
  if (isNonZeroLiteral(c.arguments[1])) return sql;
  const divides = c.arguments[0]?.nullable === false ? '' : ` AND ${dividend} IS NOT NULL`;
  return c.ansi
    ? `CASE WHEN ${sql} = 0${divides} THEN ${raise(condition, condition === 'INTERVAL_DIVIDED_BY_ZERO' ? {} : { config: ANSI_CONFIG })} ELSE ${sql} END`
    : `nullif(${sql}, 0)`;
};

export function divide(a: readonly string[], c: TemplateContext): string {
  const [left = '', right = ''] = a;
  const divisor = guarded(a, c, 'DIVIDE_BY_ZERO');
  const [l, r] = [typeOf(c.arguments, 0), typeOf(c.arguments, 1)];
  if (c.type.kind === 'decimal' && l.kind === 'decimal' && r.kind === 'decimal') {
    return decimalDivision(left, l, divisor === right ? right : `(${divisor})`, r, c.type, c.ansi);
  }
  return `(${left} / ${divisor})`;
}

/** A literal of the engine's: `-9223372036854775808` is the negation of what does not fit. */
const LONG_MIN = "'-9223372036854775808'::BIGINT";

const mayBeMinusOne = (e: ResolvedExpression | undefined): boolean => e?.kind !== 'literal' || String(e.value) === '-1';

/** SQL's `div`: whole division, as long. */
export const integralDivide = (a: readonly string[], c: TemplateContext): string => {
  const divisor = guarded(a, c, 'DIVIDE_BY_ZERO');
  const [l, r] = [typeOf(c.arguments, 0), typeOf(c.arguments, 1)];
  if (l.kind !== 'decimal' || r.kind !== 'decimal') {
    const quotient = `CAST((${a[0]} // ${divisor}) AS BIGINT)`;
    // One quotient does not fit; without ANSI mode it wraps round to the dividend, as Java's does.
    return c.ansi || !mayBeMinusOne(c.arguments[1])
      ? quotient
      : `CASE WHEN ${a[0]} = ${LONG_MIN} AND ${a[1]} = -1 THEN ${LONG_MIN} ELSE ${quotient} END`;
  }
  return decimalQuotient(a[0] ?? '', l, `(${divisor})`, r);
};

export const remainder = (a: readonly string[], c: TemplateContext): string => {
  const divisor = guarded(a, c, 'REMAINDER_BY_ZERO');
  const [l, r] = [typeOf(c.arguments, 0), typeOf(c.arguments, 1)];
  if (c.type.kind === 'decimal' && l.kind === 'decimal' && r.kind === 'decimal')
    return decimalRemainder(a[0] ?? '', l, `(${divisor})`, r, c.type);
  const plain = `(${a[0]} % ${divisor})`;
  // The engine divides, and the quotient of the smallest number does not fit.
  return isIntegral(c.type) && mayBeMinusOne(c.arguments[1])
    ? `CASE WHEN ${a[1]} = -1 THEN (${a[0]} * 0) ELSE ${plain} END`
    : plain;
};

/** What `pmod` makes of a negative rest: `(rest + divisor) % divisor`, as Java adds. */
function modulusAgain(rest: string, divisor: string, c: TemplateContext): string {
  const { type } = c;
  const by = c.arguments[1]?.type;
  if (type.kind === 'decimal' && by?.kind === 'decimal') {
    const whole = Math.max(type.precision - type.scale, by.precision - by.scale);
    const wide = decimal(Math.min(38, whole + type.scale + 1), type.scale);
    const sum = decimalArithmetic('+', [rest, divisor], [type, by], wide, c.ansi);
    return `CASE WHEN ${divisor} > 0 THEN ${c.cast(sum, wide, type, c.ansi ? 'ansi' : 'try')} ELSE ${rest} END`;
  }
  if (type.kind === 'integer' || type.kind === 'long')
    return `(${wrapped(`(${rest}::HUGEINT + ${divisor})`, type)} % ${divisor})`;
  return isIntegral(type)
    ? `CASE WHEN ${divisor} > 0 THEN ${rest} + ${divisor} ELSE ${rest} END`
    : `(${rest} + ${divisor}) % ${divisor}`;
}

/** `pmod`: the remainder, brought to the divisor's sign. */
export const modulus = (a: readonly string[], c: TemplateContext): string =>
  letIn(remainder(a, c), 'm_', (m) => `CASE WHEN ${m} < 0 THEN ${modulusAgain(m, a[1] ?? '', c)} ELSE ${m} END`);

export function arithmetic(operator: '+' | '-' | '*') {
  return (a: readonly string[], c: TemplateContext): string => {
    const plain = `(${a[0]} ${operator} ${a[1]})`;
    const [l, r] = [typeOf(c.arguments, 0), typeOf(c.arguments, 1)];
    if (c.type.kind !== 'decimal' || l.kind !== 'decimal' || r.kind !== 'decimal') {
      if (c.type.kind === 'date') return `CAST(${plain} AS DATE)`;
      return !c.ansi && isIntegral(c.type) ? wrapping(operator, a, c.type) : plain;
    }
    return decimalArithmetic(operator, [a[0] ?? '', a[1] ?? ''], [l, r], c.type, c.ansi);
  };
}

/** Without ANSI integers wrap around, as Java's do. */
const wrapping = (operator: string, a: readonly string[], type: IntegralType): string =>
  wrapped(`(${a[0]}::HUGEINT ${operator} ${a[1]}::HUGEINT)`, type);

/** The smallest whole number has no positive of its kind: an error with ANSI on, itself without. */
export function smallestGuarded(sql: string, otherwise: string, c: TemplateContext): string {
  if (!isIntegral(c.type)) return otherwise;
  const least = `(-${2n ** BigInt(INTEGER_BITS[c.type.kind] - 1)})`;
  const overflow = nowhere(
    raise('ARITHMETIC_OVERFLOW', { message: `${c.type.kind} overflow`, alternative: '', config: ANSI_CONFIG }),
  );
  return `CASE WHEN ${sql} = ${least} THEN ${c.ansi ? overflow : sql} ELSE ${otherwise} END`;
}
export const negative = (a: readonly string[], c: TemplateContext): string =>
  c.type.kind === 'decimal' && c.type.precision > 34
    ? negativeDecimal(a[0] ?? '', c.type)
    : smallestGuarded(a[0] ?? '', `(-${a[0]})`, c);

/** Spark negates decimals in 34 digits, half even (`BigDecimal`'s `MathContext.DECIMAL128`): what is longer loses the rest. */
function negativeDecimal(sql: string, type: Decimal): string {
  const digits = (count: number) => `1${'0'.repeat(count)}::HUGEINT`;
  const power = `CASE WHEN abs(u_) >= ${digits(37)} THEN 10000 WHEN abs(u_) >= ${digits(36)} THEN 1000 WHEN abs(u_) >= ${digits(35)} THEN 100 ELSE 10 END::HUGEINT`;
  const up =
    'CASE WHEN 2 * (abs(u_) % p_) > p_ OR (2 * (abs(u_) % p_) = p_ AND (abs(u_) // p_) % 2 = 1) THEN 1 ELSE 0 END';
  const rounded = `list_transform([${power}], lambda p_: -sign(u_) * (abs(u_) // p_ + ${up}) * p_)[1]`;
  const one =
    type.scale === 0 ? '1::DECIMAL(1,0)' : `0.${'0'.repeat(type.scale - 1)}1::DECIMAL(${type.scale},${type.scale})`;
  const scaled = (whole: string) => `CAST(${whole}::DECIMAL(38,0) * ${one} AS ${sqlDecimal(type)})`;
  const unscaled = `list_transform([CAST(replace(CAST(${sql} AS VARCHAR), '.', '') AS HUGEINT)], lambda u_: ${scaled(rounded)})[1]`;
  const short = `${'9'.repeat(34 - type.scale)}.${'9'.repeat(type.scale)}`;
  return type.scale > 34 ? `(-${sql})` : `CASE WHEN abs(${sql}) <= ${short} THEN (-${sql}) ELSE ${unscaled} END`;
}

/** The engine has one kind of interval, of months, days and microseconds: Spark's two as the numbers that they are. */
export const monthsOf = (sql: string): string => `(date_part('year', ${sql}) * 12 + date_part('month', ${sql}))`;
/** Microseconds of a day of 24 hours, in the engine's SQL. */
export const DAY_MICROS = '86400000000';
export const microsecondsOf = (sql: string): string => `epoch_us(${sql})`;
export const monthsInterval = (months: string): string => `to_months(CAST(${months} AS INTEGER))`;
/** Whole days apart from the rest, as Spark adds them to a timestamp. The number is named once, by a list of one. */
export const dayTimeInterval = (microseconds: string): string =>
  `list_transform([CAST(${microseconds} AS BIGINT)], lambda n_: to_days(CAST(n_ // ${DAY_MICROS} AS INTEGER)) + to_microseconds(n_ % ${DAY_MICROS}))[1]`;
