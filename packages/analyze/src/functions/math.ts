/** Spark's mathematical functions. */
import { fail, refuse } from '@outboard/errors';
import {
  type DataType,
  decimal,
  ENGINE_INTEGERS,
  filled,
  isIntegral,
  isInterval,
  letIn,
  type ResolvedExpression,
  type SqlTemplate,
  type TypeOf,
  types,
  wrapped,
} from '@outboard/plan';
import { constantOf } from '../expression/constant.js';
import { notFoldable, printedCall } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { decimalFor } from '../types/coercion.js';
import { dayTimeInterval, microsecondsOf, monthsInterval, monthsOf, smallestGuarded } from './arithmetic.js';
import { unscaledOf } from './decimals.js';
import {
  ANSI_CONFIG,
  type Args,
  type ArgumentRule,
  any,
  type CountedDefinition,
  double,
  type FunctionDefinition,
  integer,
  known,
  literalOf,
  long,
  merged,
  numeric,
  oneOrMore,
  optional,
  type ResultRule,
  raise,
  sameAs,
  scalar,
  signed,
  tight,
  typeOf,
} from './define.js';
import { halfEven, withoutDigits } from './formats.js';
import { argumentExtreme } from './order.js';

/** ceil and floor: whole numbers as long, decimals without scale. */
const whole: ResultRule = (args) => {
  const type = typeOf(args, 0);
  if (type.kind !== 'decimal') return types.long;
  return type.scale === 0 ? type : decimal(Math.min(38, type.precision - type.scale + 1), 0);
};

/** The places after the point: none where none are named. */
function placesOf(args: readonly ResolvedExpression[]): number | null {
  const places = args[1] === undefined ? 0 : constantOf(args[1]);
  return places === undefined ? refuse('places of round that are computed by the query') : places && Math.trunc(places);
}

const rounded = (args: Args): DataType => {
  const type = typeOf(args, 0);
  if (type.kind !== 'decimal') return type;
  const scale = placesOf(args) ?? 0;
  const wholeDigits = type.precision - type.scale + 1;
  if (scale < 0) return decimal(Math.min(38, Math.max(wholeDigits, -scale + 1)), 0);
  const newScale = Math.min(type.scale, scale);
  return decimal(Math.min(38, wholeDigits + newScale), newScale);
};

const asDecimal = (sql: string, type: DataType): string =>
  type.kind === 'decimal' ? `${sql}::DECIMAL(${type.precision},${type.scale})` : sql;

/** The digits of a decimal, as a whole number, with the point moved: `scale` places of them are the fraction. */
const fromUnscaled = (sql: string, places: number, type: TypeOf<'decimal'>): string => {
  if (places <= 0) return asDecimal(`(${sql} * 1${'0'.repeat(-places)}::HUGEINT)`, type);
  return asDecimal(`(${sql}::DECIMAL(38,0) * 0.${'0'.repeat(places - 1)}1::DECIMAL(${places + 1},${places}))`, type);
};

/** Whole numbers that do not fit any more raise; without ANSI they wrap around. */
const overflow = raise('ARITHMETIC_OVERFLOW', { message: 'Overflow', alternative: '', config: ANSI_CONFIG });

/**
 * To places after the point, half up (`round`) or half even (`bround`). The engine rounds a double's binary value; Spark
 * its shortest digits, which matters where these end in a 5: then, and only then, the digits are rounded.
 */
const rounding = (name: string, engine: 'round' | 'round_even'): FunctionDefinition =>
  scalar(
    name,
    [numeric, optional(integer)],
    rounded,
    (a, c) => {
      const type = typeOf(c.arguments, 0);
      const x = a[0] ?? '';
      const places = placesOf(c.arguments);
      if (places === null) return c.cast('NULL', types.null, c.type, 'ansi');
      if (type.kind === 'decimal' && c.type.kind === 'decimal') {
        if (engine === 'round') return asDecimal(`round(${x}, ${places})`, c.type);
        return fromUnscaled(halfEven(x, type, places), places, c.type);
      }
      if (isIntegral(type)) {
        if (places >= 0) return x;
        const by = `1${'0'.repeat(Math.min(-places, 19))}`;
        const exact =
          engine === 'round'
            ? `((abs(${x}::HUGEINT) + ${by}::HUGEINT // 2) // ${by} * ${by} * sign(${x}))`
            : `(${withoutDigits(`${x}::HUGEINT`, Math.min(-places, 19))} * ${by})`;
        if (!c.ansi) return wrapped(exact, type);
        return letIn(
          exact,
          'r_',
          (r) =>
            `coalesce(TRY_CAST(${r} AS ${ENGINE_INTEGERS[type.kind]}), CASE WHEN ${r} IS NOT NULL THEN ${overflow} END)`,
        );
      }
      const plain = `${engine}(${x}, ${places})`;
      if (places < 0)
        return `CASE WHEN isfinite(${x}) THEN ${plain} + 0::${type.kind === 'float' ? 'FLOAT' : 'DOUBLE'} ELSE ${x} END`;
      if (places > 15) return plain;
      const power = `1e${places}`;
      const shortest = `CAST(CAST(${x} AS VARCHAR) AS DECIMAL(38,17))`;
      const digits =
        engine === 'round'
          ? `round(${shortest}, ${places})::DOUBLE`
          : `(${halfEven(shortest, decimal(38, 17), places)}::DOUBLE / ${power})`;
      const tie = `abs(abs(${x} * ${power} - trunc(${x} * ${power})) - 0.5) <= ${type.kind === 'float' ? '1e-6' : '1e-9'} * greatest(1, abs(${x} * ${power})) AND abs(${x}) < 1e18`;
      const done =
        type.kind === 'float'
          ? `CASE WHEN abs(${x}) < 1e18 THEN CAST(${digits} AS FLOAT) ELSE ${x} END`
          : `CASE WHEN ${tie} THEN ${digits} ELSE ${plain} + 0.0::DOUBLE END`;
      return done;
    },
    {
      nullable: true,
      pretty: ([a, b = '0']) => `${name}(${a}, ${b})`,
      check: (args, n) => foldable(args, 1, n, 'scale'),
    },
  );

/** Error: DATATYPE_MISMATCH.NON_FOLDABLE_INPUT where an argument must be known before the query runs. */
export function foldable(
  args: readonly ResolvedExpression[],
  index: number,
  name: string,
  what: string,
  /** What it has to be, where Spark says so instead of the type. */
  inputType?: string,
): void {
  const arg = args[index];
  if (arg === undefined || arg.kind === 'literal' || (arg.kind === 'cast' && arg.child.kind === 'literal')) return;
  if (arg.kind === 'call' && arg.arguments.length > 0 && arg.arguments.every((x) => x.kind === 'literal')) return;
  const sqlExpr = printedCall(name, args);
  notFoldable(sqlExpr, what, arg, inputType === undefined ? {} : { inputType });
}

/** The number of a row, from 0, in the order in which it comes. */
export const rowNumber = (names: string): FunctionDefinition =>
  scalar(names, [], types.long, '(row_number() OVER () - 1)', { volatile: true, nullable: false });

/** Up or down to a whole number. */
const toWhole = (names: string, engine: 'ceil' | 'floor'): FunctionDefinition =>
  scalar(
    names,
    [{ ...numeric, expects: '("DOUBLE" or "DECIMAL" or "BIGINT")' }],
    whole,
    ([x = ''], c) => {
      if (isIntegral(typeOf(c.arguments, 0))) return `CAST(${x} AS BIGINT)`;
      if (c.type.kind === 'decimal') return asDecimal(`${engine}(${x})`, c.type);
      // Java's cast to long: NaN is 0, and what is too large the largest.
      return `CASE WHEN isnan(${x}) THEN 0 WHEN ${x} >= 9223372036854775807 THEN 9223372036854775807 WHEN ${x} <= -9223372036854775808 THEN -9223372036854775808 ELSE CAST(${engine}(${x}) AS BIGINT) END`;
    },
    {
      nullable: true,
      pretty: ([a], n) => `${n === 'ceiling' ? n : n.toUpperCase()}(${a})`,
      counts: '2',
      byCount: { 2: toPlaces(names, engine) },
    },
  );

/** Up or down to places of a decimal. */
const toPlaces = (names: string, engine: 'ceil' | 'floor'): CountedDefinition =>
  scalar(
    names,
    [{ ...numeric, expects: '"DECIMAL"', to: decimal(38, 18), typed: true }, known(any)],
    (args) => rounded([{ ...(args[0] as ResolvedExpression), type: decimalFor(typeOf(args, 0)) }, ...args.slice(1)]),
    ([x = ''], c) => {
      const type = typeOf(c.arguments, 0);
      const places = Number(literalOf(c.arguments, 1) ?? 0);
      const from = decimalFor(type);
      const exact = type.kind === 'decimal' ? x : c.cast(x, type, from, 'ansi');
      const unscaled = unscaledOf(`(${exact})`, from);
      if (places >= from.scale) return asDecimal(exact, c.type);
      const by = `1${'0'.repeat(from.scale - places)}::HUGEINT`;
      const divided = letIn(unscaled, 'u_', (u) => {
        const away = engine === 'ceil' ? `${u} % ${by} > 0` : `${u} % ${by} < 0`;
        return `(${u} // ${by} + CASE WHEN ${away} THEN ${engine === 'ceil' ? 1 : -1} ELSE 0 END)`;
      });
      return fromUnscaled(divided, places, c.type as TypeOf<'decimal'>);
    },
    {
      nullable: true,
      check: ([, scale], n) => {
        if (scale !== undefined && (scale.type.kind !== 'integer' || !isFoldable(scale) || constantOf(scale) === null))
          fail('NON_FOLDABLE_ARGUMENT', { funcName: `\`${n}\``, paramName: '`scale`', paramType: '"INT"' });
      },
    },
  );

/** Intervals count as the one number that they are. */
const quantity = (sql: string, type: DataType): string =>
  type.kind === 'year_month_interval' ? monthsOf(sql) : type.kind === 'day_time_interval' ? microsecondsOf(sql) : sql;
const doubleOrInterval: ArgumentRule = {
  ...double,
  expects: '("DOUBLE" or "INTERVAL YEAR TO MONTH" or "INTERVAL DAY TO SECOND")',
  accepts: (t) => double.accepts(t) || isInterval(t),
};
/** NULL where there are no buckets, as in Spark's `WidthBucket.isNull`. */
const WIDTH_BUCKET =
  'CASE WHEN $0 IS NULL OR $1 IS NULL OR $2 IS NULL OR $3 IS NULL OR $3 <= 0 OR $3 = 9223372036854775807 OR $1 = $2 OR isnan(CAST($0 AS DOUBLE)) OR NOT isfinite(CAST($1 AS DOUBLE)) OR NOT isfinite(CAST($2 AS DOUBLE)) THEN NULL WHEN $1 < $2 THEN CASE WHEN $0 < $1 THEN 0 WHEN $0 >= $2 THEN $3 + 1 ELSE CAST(floor($3 * ($0 - $1) / ($2 - $1)) AS BIGINT) + 1 END ELSE CASE WHEN $0 > $1 THEN 0 WHEN $0 <= $2 THEN $3 + 1 ELSE CAST(floor($3 * ($1 - $0) / ($1 - $2)) AS BIGINT) + 1 END END';

/** Of one double. Its result is nullable as a rule, and its name in capitals, as in Spark's `UnaryMathExpression`. */
const ofDouble = (name: string, sql: SqlTemplate): FunctionDefinition =>
  scalar(name, [double], types.double, sql, { nullable: true, pretty: ([a]) => `${name.toUpperCase()}(${a})` });
const ofAngle = (name: string, sql: string): FunctionDefinition =>
  ofDouble(name, `CASE WHEN isinf($0) THEN 'NaN'::DOUBLE ELSE ${sql} END`);

const ASINH =
  "CASE WHEN $0 = '-Infinity'::DOUBLE THEN $0 WHEN $0 + sqrt($0 * $0 + 1) = 0 THEN '-Infinity'::DOUBLE ELSE ln($0 + sqrt($0 * $0 + 1)) END";
/** C gives 1 where the base or the exponent is no number: Java does so for the exponent 0 only. */
const JAVA_POWER =
  "CASE WHEN isnan($1) THEN $0 + $1 WHEN abs($0) = 1 AND isinf($1) THEN 'NaN'::DOUBLE ELSE pow($0, $1) END";

/** The squares of what is very large or very small are not doubles any more: these are brought near to 1 before. */
const hypotenuse: SqlTemplate = ([x, y]) => {
  const [most, least] = [`greatest(abs(${x}), abs(${y}))`, `least(abs(${x}), abs(${y}))`];
  const scaled = `CASE WHEN ${most} = 0 THEN 0 ELSE ${most} * sqrt(1 + (${least} / ${most}) * (${least} / ${most})) END`;
  return `CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN NULL WHEN isinf(${x}) OR isinf(${y}) THEN 'Infinity'::DOUBLE WHEN ${most} BETWEEN 1e-140 AND 1e140 THEN sqrt(${x} * ${x} + ${y} * ${y}) ELSE ${scaled} END`;
};

const floating: ArgumentRule = { ...double, expects: '("DOUBLE" or "FLOAT")' };
const numericOrInterval = (expects: string): ArgumentRule => ({
  ...numeric,
  expects,
  accepts: (t) => numeric.accepts(t) || t.kind === 'year_month_interval' || t.kind === 'day_time_interval',
});

export const mathFunctions: readonly FunctionDefinition[] = [
  scalar(
    'abs',
    [numericOrInterval('("NUMERIC" or "INTERVAL DAY TO SECOND" or "INTERVAL YEAR TO MONTH")')],
    sameAs(0),
    (a, c) => {
      const { kind } = typeOf(c.arguments, 0);
      if (kind === 'year_month_interval') return monthsInterval(`abs(${monthsOf(a[0] ?? '')})`);
      if (kind === 'day_time_interval') return dayTimeInterval(`abs(${microsecondsOf(a[0] ?? '')})`);
      return smallestGuarded(a[0] ?? '', `abs(${a[0]})`, c);
    },
  ),
  scalar(
    'sign signum',
    [doubleOrInterval],
    types.double,
    (a, c) => {
      const x = quantity(a[0] ?? '', typeOf(c.arguments, 0));
      if (typeOf(c.arguments, 0).kind !== 'double') return `CAST(sign(${x}) AS DOUBLE)`;
      return `CASE WHEN ${x} = 0 OR isnan(${x}) THEN ${x} ELSE CAST(sign(${x}) AS DOUBLE) END`;
    },
    { nullable: true, pretty: ([a], n) => `${n === 'sign' ? 'sign' : 'SIGNUM'}(${a})` },
  ),
  toWhole('ceil ceiling', 'ceil'),
  toWhole('floor', 'floor'),
  rounding('round', 'round'),
  rounding('bround', 'round_even'),
  scalar('rint', [double], types.double, 'round_even($0, 0)', { nullable: true }),
  ofDouble('sqrt', "CASE WHEN $0 < 0 THEN 'NaN'::DOUBLE ELSE sqrt($0) END"),
  // A step of Newton's after the engine's, which is off by one digit on cubes.
  ofDouble('cbrt', (a) =>
    letIn(
      `cbrt(${a[0]})`,
      'c_',
      (r) =>
        `CASE WHEN ${r} = 0 OR NOT isfinite(${r}) THEN ${r} ELSE ${r} - (${r} * ${r} * ${r} - ${a[0]}) / (3 * ${r} * ${r}) END`,
    ),
  ),
  ofDouble('exp', 'exp($0)'),
  // Kahan's forms, which keep the digits of small arguments.
  ofDouble('expm1', (a) =>
    letIn(
      `exp(${a[0]})`,
      'u_',
      (u) =>
        `CASE WHEN ${u} = 1 THEN ${a[0]} WHEN ${u} - 1 = -1 OR NOT isfinite(${u}) THEN ${u} - 1 ELSE (${u} - 1) * ${a[0]} / ln(${u}) END`,
    ),
  ),
  scalar('ln', [double], types.double, 'CASE WHEN $0 > 0 THEN ln($0) END', { nullable: true }),
  scalar(
    'log',
    [double, optional(double)],
    types.double,
    (a) =>
      a.length === 1
        ? `CASE WHEN ${a[0]} > 0 THEN ln(${a[0]}) END`
        : `CASE WHEN ${a[0]} > 0 AND ${a[1]} > 0 THEN ln(${a[1]}) / ln(${a[0]}) END`,
    { nullable: true, pretty: (a) => `LOG(${a.length === 1 ? 'E(), ' : ''}${a.join(', ')})` },
  ),
  ofDouble('log10', 'CASE WHEN $0 > 0 THEN log10($0) END'),
  // Spark divides, and gives a little more than 29 for 2 to the 29th.
  ofDouble('log2', 'CASE WHEN $0 > 0 THEN ln($0) / ln(2::DOUBLE) END'),
  ofDouble('log1p', (a) =>
    letIn(
      `(1 + ${a[0]})`,
      'u_',
      (u) =>
        `CASE WHEN ${u} <= 0 THEN NULL WHEN ${u} = 1 THEN ${a[0]} WHEN ${u} > 1e15 THEN ln(${u}) ELSE ln(${u}) * ${a[0]} / (${u} - 1) END`,
    ),
  ),
  scalar('pow power', [double, double], types.double, JAVA_POWER, {
    pretty: ([a, b], n) => `${n === 'power' ? 'POWER' : n}(${a}, ${b})`,
  }),
  ofAngle('sin', 'sin($0)'),
  ofAngle('cos', 'cos($0)'),
  ofAngle('tan', 'tan($0)'),
  ofAngle('cot', '1 / tan($0)'),
  ofAngle('sec', '1 / cos($0)'),
  ofAngle('csc', '1 / sin($0)'),
  ...['asin', 'acos'].map((n) => ofDouble(n, `CASE WHEN abs($0) > 1 THEN 'NaN'::DOUBLE ELSE ${n}($0) END`)),
  ...['atan', 'sinh', 'cosh', 'tanh', 'degrees', 'radians'].map((n) => ofDouble(n, `${n}($0)`)),
  // By logarithms, as Spark does: the square of a large number is infinite.
  ofDouble('asinh', ASINH),
  // Far below zero the sum is zero, whose logarithm Java has, or beyond what a double holds.
  ofDouble('acosh', (a) =>
    letIn(
      `CASE WHEN ${a[0]} * ${a[0]} >= 1 THEN ${a[0]} + sqrt(${a[0]} * ${a[0]} - 1) WHEN ${a[0]} IS NOT NULL THEN 'NaN'::DOUBLE END`,
      'u_',
      (u) => `CASE WHEN ${u} = 0 THEN '-Infinity'::DOUBLE WHEN ${u} < 0 THEN 'NaN'::DOUBLE ELSE ln(${u}) END`,
    ),
  ),
  ofDouble(
    'atanh',
    "CASE WHEN abs($0) > 1 THEN 'NaN'::DOUBLE WHEN abs($0) = 1 THEN $0 * 'Infinity'::DOUBLE ELSE atanh($0) END",
  ),
  scalar('atan2', [double, double], types.double, 'atan2($0 + 0.0, $1 + 0.0)', {
    pretty: ([a, b]) => `ATAN2(${a}, ${b})`,
  }),
  scalar('hypot', [double, double], types.double, hypotenuse, {
    pretty: ([a, b]) => `HYPOT(${a}, ${b})`,
  }),
  scalar('pi', [], types.double, 'pi()', { pretty: () => 'PI()' }),
  scalar('e', [], types.double, 'exp(1.0)', { pretty: () => 'E()' }),
  scalar('greatest', [tight, ...oneOrMore(tight)], merged(), argumentExtreme('greatest'), {
    counts: '> 1',
    nullable: (a) => a.every((x) => x.nullable),
  }),
  scalar('least', [tight, ...oneOrMore(tight)], merged(), argumentExtreme('least'), {
    counts: '> 1',
    nullable: (a) => a.every((x) => x.nullable),
  }),
  scalar('factorial', [integer], types.long, 'CASE WHEN $0 BETWEEN 0 AND 20 THEN CAST(factorial($0) AS BIGINT) END', {
    nullable: true,
  }),
  scalar('isnan', [floating], types.boolean, 'coalesce(isnan($0), false)', { nullable: false }),
  scalar('nanvl', [floating, floating], types.double, 'CASE WHEN isnan($0) THEN $1 ELSE $0 END'),
  scalar('positive', [signed], sameAs(0), '$0', { pretty: ([a]) => `(+ ${a})` }),
  scalar(
    'width_bucket',
    [doubleOrInterval, doubleOrInterval, doubleOrInterval, long],
    types.long,
    (a, c) =>
      filled(
        WIDTH_BUCKET,
        a.map((x, i) => quantity(x, typeOf(c.arguments, i))),
        c,
      ),
    { nullable: true },
  ),
  rowNumber('monotonically_increasing_id'),
  // Of a plan that says where its rows lie another number takes this one's place (relation/places.ts).
  scalar('spark_partition_id', [], types.integer, '0', {
    volatile: true,
    nullable: false,
    pretty: () => 'SPARK_PARTITION_ID()',
  }),
  scalar(
    'direct_shuffle_partition_id',
    [{ expects: '"INT"', accepts: (t) => t.kind === 'integer', typed: true }],
    types.integer,
    () => refuse('a partition by its number outside of repartitionById'),
  ),
];
