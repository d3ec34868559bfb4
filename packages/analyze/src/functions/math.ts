/** Spark's mathematical functions. */
import { refuse } from '@outboard/errors';
import { type DataType, decimal, isIntegral, types } from '@outboard/plan';
import { decimalFor } from '../types/coercion.js';
import {
  ANSI_CONFIG,
  any,
  common,
  double,
  type FunctionDefinition,
  integer,
  integral,
  long,
  numeric,
  oneOrMore,
  optional,
  type ResultRule,
  raise,
  sameAs,
  scalar,
  string,
  typeOf,
} from './define.js';

/** ceil and floor: whole numbers as long, decimals without scale. */
const whole: ResultRule = (args) => {
  const type = typeOf(args, 0);
  if (type.kind === 'decimal') return decimal(Math.min(38, type.precision - type.scale + 1), 0);
  return types.long;
};

const literalInt = (args: Parameters<Extract<ResultRule, (...a: never) => DataType>>[0], index: number): number => {
  const arg = args[index];
  return arg?.kind === 'literal' && arg.value !== null ? Number(arg.value) : 0;
};

const rounded: ResultRule = (args) => {
  const type = typeOf(args, 0);
  if (type.kind !== 'decimal') return type;
  const scale = literalInt(args, 1);
  const wholeDigits = type.precision - type.scale + 1;
  if (scale < 0) return decimal(Math.min(38, Math.max(wholeDigits, -scale + 1)), 0);
  const newScale = Math.min(type.scale, scale);
  return decimal(Math.min(38, wholeDigits + newScale), newScale);
};

const zeroDivisor = (condition: 'DIVIDE_BY_ZERO' | 'REMAINDER_BY_ZERO') => raise(condition, { config: ANSI_CONFIG });

export const mathFunctions: readonly FunctionDefinition[] = [
  scalar('abs', [numeric], sameAs(0), 'abs($0)'),
  scalar('sign signum', [double], types.double, 'CAST(sign($0) AS DOUBLE)', {
    nullable: true,
    pretty: ([a], n) => `${n.toUpperCase() === 'SIGN' ? 'sign' : 'SIGNUM'}(${a})`,
  }),
  scalar(
    'ceil ceiling',
    [numeric],
    whole,
    (a, c) =>
      `CAST(${isIntegral(typeOf(c.arguments, 0)) ? a[0] : `ceil(${a[0]})`} AS ${typeOf(c.arguments, 0).kind === 'decimal' ? `DECIMAL(${(c.type as ReturnType<typeof decimal>).precision},0)` : 'BIGINT'})`,
    { nullable: true, pretty: ([a], n) => `${n === 'ceil' ? 'CEIL' : n}(${a})` },
  ),
  scalar(
    'floor',
    [numeric],
    whole,
    (a, c) =>
      `CAST(${isIntegral(typeOf(c.arguments, 0)) ? a[0] : `floor(${a[0]})`} AS ${typeOf(c.arguments, 0).kind === 'decimal' ? `DECIMAL(${(c.type as ReturnType<typeof decimal>).precision},0)` : 'BIGINT'})`,
    { nullable: true, pretty: ([a]) => `FLOOR(${a})` },
  ),
  scalar(
    'round',
    [numeric, optional(integer)],
    rounded,
    (a, c) =>
      `round(${a[0]}, ${a[1] ?? 0})${c.type.kind === 'decimal' ? `::DECIMAL(${c.type.precision},${c.type.scale})` : ''}`,
    { nullable: true, pretty: ([a, b = '0']) => `round(${a}, ${b})` },
  ),
  scalar(
    'bround',
    [numeric, optional(integer)],
    rounded,
    (a, c) =>
      `round_even(${a[0]}, ${a[1] ?? 0})${c.type.kind === 'decimal' ? `::DECIMAL(${c.type.precision},${c.type.scale})` : ''}`,
    { nullable: true, pretty: ([a, b = '0']) => `bround(${a}, ${b})` },
  ),
  scalar('rint', [double], types.double, 'round_even($0, 0)', { nullable: true }),
  scalar('sqrt', [double], types.double, "CASE WHEN $0 < 0 THEN 'NaN'::DOUBLE ELSE sqrt($0) END", {
    nullable: true,
    pretty: ([a]) => `SQRT(${a})`,
  }),
  scalar('cbrt', [double], types.double, 'cbrt($0)', { nullable: true, pretty: ([a]) => `CBRT(${a})` }),
  scalar('exp', [double], types.double, 'exp($0)', { nullable: true, pretty: ([a]) => `EXP(${a})` }),
  scalar('expm1', [double], types.double, '(exp($0) - 1)', { nullable: true, pretty: ([a]) => `EXPM1(${a})` }),
  scalar('ln', [double], types.double, 'CASE WHEN $0 > 0 THEN ln($0) END', { nullable: true }),
  scalar(
    'log',
    [double, optional(double)],
    types.double,
    (a) =>
      a.length === 1
        ? `CASE WHEN ${a[0]} > 0 THEN ln(${a[0]}) END`
        : `CASE WHEN ${a[0]} > 0 AND ${a[1]} > 0 THEN ln(${a[1]}) / ln(${a[0]}) END`,
    { nullable: true, pretty: (a, n) => (a.length === 1 ? `ln(${a[0]})` : `${n.toUpperCase()}(${a.join(', ')})`) },
  ),
  scalar('log10', [double], types.double, 'CASE WHEN $0 > 0 THEN log10($0) END', {
    nullable: true,
    pretty: ([a]) => `LOG10(${a})`,
  }),
  scalar('log2', [double], types.double, 'CASE WHEN $0 > 0 THEN log2($0) END', {
    nullable: true,
    pretty: ([a]) => `LOG2(${a})`,
  }),
  scalar('log1p', [double], types.double, 'CASE WHEN $0 > -1 THEN ln(1 + $0) END', {
    nullable: true,
    pretty: ([a]) => `LOG1P(${a})`,
  }),
  scalar('pow power', [double, double], types.double, 'pow($0, $1)', {
    pretty: ([a, b]) => `POWER(${a}, ${b})`,
  }),
  ...['sin', 'cos', 'tan'].map((n) =>
    scalar(n, [double], types.double, `CASE WHEN isinf($0) THEN 'NaN'::DOUBLE ELSE ${n}($0) END`, {
      nullable: true,
      pretty: ([a]) => `${n.toUpperCase()}(${a})`,
    }),
  ),
  ...['asin', 'acos'].map((n) =>
    scalar(n, [double], types.double, `CASE WHEN abs($0) > 1 THEN 'NaN'::DOUBLE ELSE ${n}($0) END`, {
      nullable: true,
      pretty: ([a]) => `${n.toUpperCase()}(${a})`,
    }),
  ),
  ...['atan', 'sinh', 'cosh', 'tanh', 'asinh'].map((n) =>
    scalar(n, [double], types.double, `${n}($0)`, { nullable: true, pretty: ([a]) => `${n.toUpperCase()}(${a})` }),
  ),
  scalar('acosh', [double], types.double, "CASE WHEN $0 < 1 THEN 'NaN'::DOUBLE ELSE acosh($0) END", {
    nullable: true,
    pretty: ([a]) => `ACOSH(${a})`,
  }),
  scalar(
    'atanh',
    [double],
    types.double,
    "CASE WHEN abs($0) > 1 THEN 'NaN'::DOUBLE WHEN abs($0) = 1 THEN $0 * 'Infinity'::DOUBLE ELSE atanh($0) END",
    { nullable: true, pretty: ([a]) => `ATANH(${a})` },
  ),
  scalar('cot', [double], types.double, '(1 / tan($0))', { nullable: true, pretty: ([a]) => `COT(${a})` }),
  scalar('sec', [double], types.double, '(1 / cos($0))', { nullable: true, pretty: ([a]) => `SEC(${a})` }),
  scalar('csc', [double], types.double, '(1 / sin($0))', { nullable: true, pretty: ([a]) => `CSC(${a})` }),
  scalar('atan2', [double, double], types.double, 'atan2($0, $1)', { pretty: ([a, b]) => `ATAN2(${a}, ${b})` }),
  scalar('hypot', [double, double], types.double, 'sqrt($0 * $0 + $1 * $1)', {
    pretty: ([a, b]) => `HYPOT(${a}, ${b})`,
  }),
  scalar('degrees', [double], types.double, 'degrees($0)', { nullable: true, pretty: ([a]) => `DEGREES(${a})` }),
  scalar('radians', [double], types.double, 'radians($0)', { nullable: true, pretty: ([a]) => `RADIANS(${a})` }),
  scalar('pi', [], types.double, 'pi()', { pretty: () => 'PI()' }),
  scalar('e', [], types.double, 'exp(1.0)', { pretty: () => 'E()' }),
  scalar('greatest', oneOrMore(common), sameAs(0), 'greatest($*)', { nullable: (a) => a.every((x) => x.nullable) }),
  scalar('least', oneOrMore(common), sameAs(0), 'least($*)', { nullable: (a) => a.every((x) => x.nullable) }),
  scalar(
    'pmod',
    [{ ...common, accepts: numeric.accepts, to: types.double, expects: numeric.expects }, common],
    sameAs(0),
    (a, c) => {
      const divisor = c.ansi
        ? `CASE WHEN ${a[1]} = 0 THEN ${zeroDivisor('REMAINDER_BY_ZERO')} ELSE ${a[1]} END`
        : `nullif(${a[1]}, 0)`;
      return `(((${a[0]} % (${divisor})) + ${a[1]}) % ${a[1]})`;
    },
    { nullable: true },
  ),
  scalar('factorial', [integer], types.long, 'CASE WHEN $0 BETWEEN 0 AND 20 THEN CAST(factorial($0) AS BIGINT) END', {
    nullable: true,
  }),
  scalar('shiftleft <<', [integral, integer], sameAs(0), (a, c) =>
    typeOf(c.arguments, 0).kind === 'long'
      ? `CAST((${a[0]}::HUGEINT * (1::HUGEINT << (${a[1]} & 63))) AS BIGINT)`
      : `CAST((${a[0]}::BIGINT * (1::BIGINT << (${a[1]} & 31))) AS INTEGER)`,
  ),
  scalar(
    'shiftright >>',
    [integral, integer],
    sameAs(0),
    (a, c) => `(${a[0]} >> (${a[1]} & ${typeOf(c.arguments, 0).kind === 'long' ? 63 : 31}))`,
  ),
  scalar('&', [{ ...common, to: types.long }, common], sameAs(0), '($0 & $1)', { pretty: ([a, b]) => `(${a} & ${b})` }),
  scalar('|', [{ ...common, to: types.long }, common], sameAs(0), '($0 | $1)', { pretty: ([a, b]) => `(${a} | ${b})` }),
  scalar('^', [{ ...common, to: types.long }, common], sameAs(0), 'xor($0, $1)', {
    pretty: ([a, b]) => `(${a} ^ ${b})`,
  }),
  scalar('~', [integral], sameAs(0), '(~$0)', { pretty: ([a]) => `~${a}` }),
  scalar('bit_count', [integral], types.integer, 'CAST(bit_count($0) AS INTEGER)'),
  scalar('getbit bit_get', [integral, integer], types.byte, 'CAST(($0 >> $1) & 1 AS TINYINT)'),
  scalar('isnan', [double], types.boolean, 'coalesce(isnan($0), false)', { nullable: false }),
  scalar('nanvl', [double, double], types.double, 'CASE WHEN isnan($0) THEN $1 ELSE $0 END'),
  scalar('positive', [numeric], sameAs(0), '$0', { pretty: ([a]) => `(+ ${a})` }),
  scalar(
    'rand random',
    [optional(long)],
    types.double,
    (a) => (a.length > 0 ? refuse('rand with a seed') : 'random()'),
    { volatile: true, nullable: false, pretty: ([a = '']) => `rand(${a})` },
  ),
  scalar(
    'width_bucket',
    [double, double, double, long],
    types.long,
    'CASE WHEN $3 <= 0 OR $1 = $2 THEN NULL WHEN $1 < $2 THEN CASE WHEN $0 < $1 THEN 0 WHEN $0 >= $2 THEN $3 + 1 ELSE CAST(floor($3 * ($0 - $1) / ($2 - $1)) AS BIGINT) + 1 END ELSE CASE WHEN $0 > $1 THEN 0 WHEN $0 <= $2 THEN $3 + 1 ELSE CAST(floor($3 * ($1 - $0) / ($1 - $2)) AS BIGINT) + 1 END END',
    { nullable: true },
  ),
  scalar(
    'try_add',
    [{ ...common, accepts: numeric.accepts, to: types.double }, common],
    (a) => (typeOf(a, 0).kind === 'decimal' ? decimalFor(typeOf(a, 0)) : typeOf(a, 0)),
    'TRY($0 + $1)',
    { nullable: true },
  ),
  scalar(
    'try_subtract',
    [{ ...common, accepts: numeric.accepts, to: types.double }, common],
    sameAs(0),
    'TRY($0 - $1)',
    { nullable: true },
  ),
  scalar(
    'try_multiply',
    [{ ...common, accepts: numeric.accepts, to: types.double }, common],
    sameAs(0),
    'TRY($0 * $1)',
    { nullable: true },
  ),
  scalar(
    'try_mod',
    [{ ...common, accepts: numeric.accepts, to: types.double }, common],
    sameAs(0),
    'TRY($0 % nullif($1, 0))',
    { nullable: true },
  ),
  scalar('equal_null', [common, common], types.boolean, '($0 IS NOT DISTINCT FROM $1)', { nullable: false }),
  scalar('monotonically_increasing_id', [], types.long, '(row_number() OVER () - 1)', {
    volatile: true,
    nullable: false,
  }),
  scalar('spark_partition_id', [], types.integer, '0', { nullable: false, pretty: () => 'SPARK_PARTITION_ID()' }),
];
