/** Sums and averages of decimals. The engine adds in 128 bits, which hold more than Spark's types do, and fails beyond. */
import { decimal, type TemplateContext } from '@outboard/plan';
import { beyondType, type Decimal, power, scaledDown, sqlDecimal, unscaledOf } from './decimals.js';
import { typeOf } from './define.js';
import { decimalAverage } from './division.js';

const DIGITS = 38;
/** Of so many digits ten thousand million values may be added up. */
const SAFE_DIGITS = DIGITS - 10;

/** What the result's type can't hold is NULL where `orNull`, and raises else; the same holds for averages. */
export function decimalSum(sql: string, c: TemplateContext, orNull: boolean): string {
  const type = c.type as Decimal;
  return type.precision < DIGITS ? `CAST(<<sum(${sql})>> AS ${sqlDecimal(type)})` : total(sql, c, orNull);
}

export function averageOfDecimals(sql: string, c: TemplateContext, orNull: boolean): string {
  const [of, result] = [typeOf(c.arguments, 0) as Decimal, c.type as Decimal];
  const [sum, count] = [total(sql, c, orNull), `<<count(${sql})>>`];
  const sumOf = decimal(DIGITS, of.scale);
  const average = decimalAverage(sum, sumOf, count, result);
  const room = DIGITS - result.scale;
  if (of.precision - of.scale <= room) return `CASE WHEN ${count} > 0 THEN ${average} END`;
  const whole = `(abs(${unscaledOf(sum, sumOf)}) // ${count})`;
  const tooWide = `${whole} >= ${power(room + of.scale)}`;
  const instead = orNull ? 'NULL' : beyondType(scaledDown(whole, sumOf), result);
  return `CASE WHEN ${count} = 0 THEN NULL WHEN ${tooWide} THEN ${instead} ELSE ${average} END`;
}

/** The sum as a decimal of 38 digits. */
function total(sql: string, c: TemplateContext, orNull: boolean): string {
  const type = typeOf(c.arguments, 0) as Decimal;
  const sumOf = decimal(DIGITS, type.scale);
  const sum = `<<sum(${sql})>>`;
  if (type.precision <= SAFE_DIGITS) return sum;
  // Halves of different values need not be different.
  if (orNull && !c.distinct) return totalOfHalves(sql, type, sumOf);
  const most = `${'9'.repeat(DIGITS - type.scale)}.${'9'.repeat(type.scale)}::${sqlDecimal(sumOf)}`;
  const instead = orNull ? 'NULL' : beyondType(sum, sumOf);
  return `CASE WHEN abs(${sum}) > ${most} THEN ${instead} ELSE CAST(${sum} AS ${sqlDecimal(sumOf)}) END`;
}

/** The same, NULL where it has more digits: of values that are so long that their sum may fail, halves of 64 bits are added up. */
function totalOfHalves(sql: string, type: Decimal, sumOf: Decimal): string {
  const half = '18446744073709551616';
  const isLong = `abs(${sql}) >= 1e${SAFE_DIGITS - type.scale}`;
  const sum = (what: string, where: string) => `coalesce(<<sum(CASE WHEN ${where} THEN ${what} END)>>, 0)`;
  const unscaled = unscaledOf(sql, type);
  const high = `CAST(${unscaled}::DOUBLE / ${half} AS BIGINT)`;
  const [highs, lows] = [sum(high, isLong), sum(`${unscaled} - ${high} * ${half}::HUGEINT`, isLong)];
  const others = unscaledOf(`${sum(sql, `NOT ${isLong}`)}::${sqlDecimal(sumOf)}`, sumOf);
  const about = `abs(${highs}::DOUBLE * ${half} + ${lows}::DOUBLE + ${others}::DOUBLE)`;
  const exact = `(${highs} * ${half}::HUGEINT + ${lows} + ${others})`;
  const fits = `<<count(${sql})>> > 0 AND ${about} < 1.1e${DIGITS}`;
  return `CASE WHEN ${fits} THEN CASE WHEN abs(${exact}) < ${power(DIGITS)} THEN ${scaledDown(exact, sumOf)} END END`;
}
