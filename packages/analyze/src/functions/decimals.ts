/** Exact decimals: sums and products that do not fit the engine's own arithmetic, and the digits of a decimal. */
import { isIntegral, letIn, type ResolvedExpression, type TypeOf } from '@outboard/plan';
import { implicitCast } from '../expression/build.js';
import { decimalFor } from '../types/coercion.js';
import { ANSI_CONFIG, raiseWith, sqlText } from './define.js';

export type Decimal = TypeOf<'decimal'>;
export const sqlDecimal = (d: { precision: number; scale: number }): string => `DECIMAL(${d.precision},${d.scale})`;
export const power = (digits: number): string => `1${'0'.repeat(digits)}::HUGEINT`;

/** A decimal's digits as a whole number of 128 bits; by its text, where they would not fit between two steps. */
export function unscaledOf(sql: string, d: Decimal): string {
  if (d.scale === 0) return `CAST(${sql} AS HUGEINT)`;
  if (d.precision + d.scale <= 38) return `CAST(${sql} * ${power(d.scale)} AS HUGEINT)`;
  return `CAST(replace(CAST(${sql} AS VARCHAR), '.', '') AS HUGEINT)`;
}

/** The whole number with its last `scale` digits as the fraction. */
export const scaledDown = (unscaled: string, result: Decimal): string =>
  result.scale === 0
    ? `CAST(${unscaled} AS ${sqlDecimal(result)})`
    : `CAST(${unscaled}::DECIMAL(38,0) * 0.${'0'.repeat(result.scale - 1)}1::DECIMAL(${result.scale},${result.scale}) AS ${sqlDecimal(result)})`;

/** The engine computes in 64 bits where both sides fit these, though the result may not: then one side is made wider. */
const widened = (sql: string, d: Decimal, other: Decimal, digits: number): string =>
  digits > 18 && d.precision <= 18 && other.precision <= 18 ? `CAST(${sql} AS DECIMAL(19,${d.scale}))` : sql;

/**
 * `left ± right` or `left * right` in Spark's type of it, rounded half up where digits are dropped. What is beyond the
 * type raises, or is NULL: by the engine's own check of 38 digits, or by that of the last cast.
 */
export function decimalArithmetic(
  operator: '+' | '-' | '*',
  [left, right]: readonly [string, string],
  [l, r]: readonly [Decimal, Decimal],
  result: Decimal,
  raises: boolean,
): string {
  const product = operator === '*';
  const scale = product ? l.scale + r.scale : Math.max(l.scale, r.scale);
  const digits = product
    ? l.precision + r.precision
    : Math.max(l.precision - l.scale, r.precision - r.scale) + scale + 1;
  const plain = `(${widened(left, l, r, digits)} ${operator} ${right})`;
  const cast = scale === result.scale ? plain : `CAST(${plain} AS ${sqlDecimal(result)})`;
  if (digits <= 38) return cast;
  return letIn(left, 'l_', (x) =>
    letIn(right, 'r_', (y) => {
      // A double tells whether 38 digits hold the exact result; near their end it cannot.
      const size = `abs(${x}::DOUBLE ${operator} ${y}::DOUBLE)`;
      const beyond = raises ? beyondType(size, result) : 'NULL';
      const tooWide = `WHEN ${size} >= 1.000000001e${result.precision - result.scale} THEN ${beyond}`;
      const rounded =
        scale === result.scale ? `(${x} ${operator} ${y})` : `CAST((${x} ${operator} ${y}) AS ${sqlDecimal(result)})`;
      // The engine brings both to one scale, and cannot where the whole digits leave no room for it.
      const apart = !product && digits - 1 > 38;
      if (apart) return `CASE ${tooWide} ELSE ${sumOfParts(operator, x, y, result)} END`;
      if (scale === result.scale) return raises ? rounded : `CASE ${tooWide} ELSE ${rounded} END`;
      const exact = product
        ? productOfLimbs(unscaledOf(x, l), unscaledOf(y, r), scale - result.scale, result)
        : sumOfParts(operator, x, y, result);
      return `CASE ${tooWide} WHEN ${size} >= 9.99999999e${37 - scale} THEN ${exact} ELSE ${rounded} END`;
    }),
  );
}

const OUT_OF_RANGE = 'NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION';
/** Raises that a value does not fit its type. */
export const beyondType = (size: string, result: Decimal): string =>
  raiseWith(OUT_OF_RANGE, {
    value: `CAST(${size} AS VARCHAR)`,
    precision: `'${result.precision}'`,
    scale: `'${result.scale}'`,
    config: sqlText(ANSI_CONFIG),
  });

/** Whole parts and fractions by themselves, brought to one sign before the fractions are rounded. */
const sumOfParts = (operator: '+' | '-', left: string, right: string, result: Decimal): string => {
  const part = (f: (x: string) => string) => `(${f(left)} ${operator} ${f(right)})`;
  return letIn(
    part((x) => `trunc(${x})::DECIMAL(38,0)`),
    'w_',
    (w) =>
      letIn(
        part((x) => `(${x} - trunc(${x}))`),
        'f_',
        (f) => {
          const carry = `CASE WHEN ${w} > 0 AND ${f} < 0 THEN -1 WHEN ${w} < 0 AND ${f} > 0 THEN 1 ELSE 0 END`;
          return `CAST(${w} + ${carry} AS ${sqlDecimal(result)}) + CAST(${f} - ${carry} AS ${sqlDecimal(result)})`;
        },
      ),
  );
};

/** The product of two numbers of up to 38 digits without its last `dropped`: each is two limbs of 19 digits. */
function productOfLimbs(a: string, b: string, dropped: number, result: Decimal): string {
  const limb = power(19);
  const half = (digits: number) => `5${'0'.repeat(digits - 1)}::HUGEINT`;
  const rounded = (high: string, low: string) =>
    dropped > 38
      ? `((${high} + 5) // 10)`
      : `(${high} * ${power(38 - dropped)} + (${low} + ${half(dropped)}) // ${power(dropped)})`;
  const magnitude = letIn(`abs(${a})`, 'a_', (x) =>
    letIn(`abs(${b})`, 'b_', (y) =>
      letIn(`(${x} % ${limb}) * (${y} % ${limb})`, 'p_', (p) =>
        letIn(`(${x} // ${limb}) * (${y} % ${limb}) + ${p} // ${limb}`, 'q_', (q) =>
          letIn(`(${x} % ${limb}) * (${y} // ${limb}) + ${q} % ${limb}`, 'r_', (s) => {
            const high = `((${x} // ${limb}) * (${y} // ${limb}) + ${q} // ${limb} + ${s} // ${limb})`;
            return rounded(high, `((${s} % ${limb}) * ${limb} + ${p} % ${limb})`);
          }),
        ),
      ),
    ),
  );
  return scaledDown(`(sign(${a}) * sign(${b}) * ${magnitude})`, result);
}

/** A literal whole number beside a decimal takes only the digits it has, but for a TINYINT (`DataTypeUtils.fromLiteral`). */
export function toDecimal(e: ResolvedExpression, ansi: boolean): ResolvedExpression {
  if (e.type.kind === 'decimal') return e;
  if (e.kind === 'literal' && e.value !== null && isIntegral(e.type) && e.type.kind !== 'byte') {
    const text = String(e.value);
    // Spark casts it from a type that holds more digits.
    return {
      ...e,
      type: { kind: 'decimal', precision: text.replace('-', '').length, scale: 0 },
      value: text,
      nullable: true,
    };
  }
  return implicitCast(e, decimalFor(e.type), ansi);
}
