/** Spark's aggregate functions. `<<f(x)>>` in a template is a call of the engine's aggregate. */
import { fail } from '@outboard/errors';
import {
  array as arrayOf,
  contains,
  type DataType,
  decimal,
  filled,
  isIntegral,
  opaque,
  quotedType,
  type ResolvedExpression,
  type SqlTemplate,
  types,
} from '@outboard/plan';
import { constantOf } from '../expression/constant.js';
import { isFoldable, readsColumns } from '../expression/tree.js';
import { dayTimeInterval, microsecondsOf, monthsInterval, monthsOf } from './arithmetic.js';
import { averageOfDecimals, decimalSum } from './decimal-totals.js';
import {
  ANSI_CONFIG,
  type Args,
  type ArgumentRule,
  aggregate,
  any,
  boolean,
  compared,
  double,
  type FunctionDefinition,
  isTrue,
  numeric,
  optional,
  type ResultRule,
  raise,
  raiseWith,
  rest,
  sameAs,
  stringOrBinary,
  typeOf,
  wholeOrNull,
} from './define.js';
import { foldable } from './math.js';
import { extreme, extremeBy } from './order.js';

const sumType: ResultRule = (args) => {
  const type = typeOf(args, 0);
  if (type.kind === 'decimal') return decimal(Math.min(38, type.precision + 10), type.scale);
  return isIntegral(type) ? types.long : type.kind.endsWith('_interval') ? type : types.double;
};
/** Of intervals the kind with all fields. */
export const intervalsOf = (type: DataType): DataType | undefined =>
  ({ year_month_interval: types.yearMonthInterval, day_time_interval: types.dayTimeInterval })[
    type.kind as 'day_time_interval'
  ];

const avgType = (args: Args): DataType => {
  const type = typeOf(args, 0);
  if (type.kind !== 'decimal') return intervalsOf(type) ?? types.double;
  return decimal(Math.min(38, type.precision + 4), Math.min(38, type.scale + 4));
};

/** Error while running, but where it tries: INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION. */
const intervalSum = (sql: string, type: 'INTEGER' | 'BIGINT', tries: boolean, then = (sum: string) => sum): string => {
  const total = `<<sum(${sql})>>`;
  const raised = raiseWith('INTERVAL_ARITHMETIC_OVERFLOW.WITH_SUGGESTION', { functionName: "'`try_add`'" });
  return `CASE WHEN ${total} IS NOT NULL AND TRY_CAST(${total} AS ${type}) IS NULL THEN ${tries ? 'NULL' : raised} ELSE ${then(total)} END`;
};
const trySum: SqlTemplate = (a, c) => {
  const type = typeOf(c.arguments, 0);
  if (type.kind === 'decimal') return decimalSum(a[0] ?? '', c, true);
  if (type.kind === 'year_month_interval') return monthsInterval(intervalSum(monthsOf(a[0] ?? ''), 'INTEGER', true));
  if (type.kind === 'day_time_interval')
    return dayTimeInterval(intervalSum(microsecondsOf(a[0] ?? ''), 'BIGINT', true));
  return isIntegral(type) ? opaque(`TRY_CAST(<<sum(${a[0]})>> AS BIGINT)`) : `<<sum(${a[0]})>>`;
};

/** The engine sums integers in 128 bits: the cast back raises where Spark overflows. */
const sum: SqlTemplate = (a, c) => {
  const type = typeOf(c.arguments, 0);
  if (type.kind === 'decimal') return decimalSum(a[0] ?? '', c, !c.ansi);
  if (type.kind === 'year_month_interval') return monthsInterval(intervalSum(monthsOf(a[0] ?? ''), 'INTEGER', false));
  if (type.kind === 'day_time_interval')
    return dayTimeInterval(intervalSum(microsecondsOf(a[0] ?? ''), 'BIGINT', false));
  return isIntegral(type) ? opaque(`CAST(<<sum(${a[0]})>> AS BIGINT)`) : `<<sum(${a[0]})>>`;
};

/** Half up, away from zero (`IntervalMathUtils`). */
const wholeAverage = (sql: string): string =>
  `CASE WHEN <<count(${sql})>> > 0 THEN sign(<<sum(${sql})>>) * ((2 * abs(<<sum(${sql})>>) + <<count(${sql})>>) // (2 * <<count(${sql})>>)) END`;

const averageOf =
  (tries: boolean): SqlTemplate =>
  (a, c) => {
    const type = typeOf(c.arguments, 0);
    const average = (sql: string, bound: 'INTEGER' | 'BIGINT') =>
      intervalSum(sql, bound, tries, () => wholeAverage(sql));
    if (type.kind === 'year_month_interval') return monthsInterval(average(monthsOf(a[0] ?? ''), 'INTEGER'));
    if (type.kind === 'day_time_interval') return dayTimeInterval(average(microsecondsOf(a[0] ?? ''), 'BIGINT'));
    if (type.kind === 'decimal') return averageOfDecimals(a[0] ?? '', c, tries || !c.ansi);
    return `<<avg(${a[0]})>>`;
  };

/** What is summed; a timestamp by its seconds (`TypeCoercion.FunctionArgumentConversion`). */
const numericOrInterval: ArgumentRule = {
  ...numeric,
  ofTimestamp: types.double,
  expects: '"NUMERIC" or "ANSI INTERVAL"',
  accepts: (t) => numeric.accepts(t) || t.kind === 'year_month_interval' || t.kind === 'day_time_interval',
};
/** What has a square within a double; of anything else Java's sums of squares are NaN, and the engine fails or passes over it. */
const SQUARED = 'abs($0) <= 1.34e154';
/** The spread of so many values at least. */
const statistic = (names: string, engine: string, least: 1 | 2): FunctionDefinition =>
  aggregate(
    names,
    [double],
    types.double,
    `CASE WHEN <<count($0)>> >= ${least} AND <<bool_or(NOT ${SQUARED})>> THEN 'NaN'::DOUBLE ELSE <<${engine}(CASE WHEN ${SQUARED} THEN $0 END)>> END`,
  );
/**
 * By sums of powers of the distances from the mean (`CentralMomentAgg`); NULL where nothing varies. The engine's own take
 * powers of the values, and lose every digit where these are large and close.
 */
const byMoments = (of: (n: string, m2: string, m3: string, m4: string) => string): SqlTemplate => {
  const powers = [2, 3, 4].map((p) => `'m${p}': list_sum(list_transform(l_, lambda x_: (x_ - list_avg(l_)) ** ${p}))`);
  const result = `CASE WHEN m_.m2 = 0 OR m_.alike THEN NULL ELSE ${of('m_.n', 'm_.m2', 'm_.m3', 'm_.m4')} END`;
  const moments = `list_transform([<<list($0)!nonnull>>], lambda l_: {'n': len(l_)::DOUBLE, 'alike': isfinite(list_min(l_)) AND list_min(l_) = list_max(l_), ${powers.join(', ')}})`;
  return `list_transform(${moments}, lambda m_: ${result})[1]`;
};
/** Over one row Spark gives NULL, and so does the engine; the engine's regression functions take (y, x) as Spark's do. */
const pairs = (names: string, engine = names): FunctionDefinition =>
  aggregate(names, [double, double], types.double, `<<${engine}($0, $1)>>`);

/** The average of one side, as `avg` has it. */
const averageOfPairs = (name: string, side: 0 | 1): FunctionDefinition =>
  aggregate(
    name,
    [numeric, numeric],
    (args) => avgType(args.slice(side)),
    (a, c) => {
      const both = `CASE WHEN ${a[0]} IS NOT NULL AND ${a[1]} IS NOT NULL THEN ${a[side]} END`;
      return filled(averageOf(false), [both], { ...c, arguments: c.arguments.slice(side) });
    },
  );

/** What is given where the second side never changes. */
const varying = (instead: string, engine: string): string =>
  `CASE WHEN <<regr_sxx($0, $1)>> = 0 THEN ${instead} ELSE <<${engine}($0, $1)>> END`;

/** Errors: NON_FOLDABLE_ARGUMENT, UNEXPECTED_INPUT_TYPE, DATATYPE_MISMATCH.UNEXPECTED_NULL where the second argument is no constant that is true or false. */
function checkFlag(name: string, parameter: string, flag: ResolvedExpression | undefined): void {
  if (flag === undefined) return;
  const [functionName, paramName] = [`\`${name}\``, `\`${parameter}\``];
  if (!isFoldable(flag)) fail('NON_FOLDABLE_ARGUMENT', { funcName: functionName, paramName, paramType: '"BOOLEAN"' });
  if (flag.kind === 'literal' && flag.value === null)
    fail('DATATYPE_MISMATCH.UNEXPECTED_NULL', { sqlExpr: `"${flag.pretty}"`, exprName: paramName });
  if (flag.type.kind !== 'boolean') {
    const input = { inputSql: `"${flag.pretty}"`, inputType: quotedType(flag.type) };
    fail('UNEXPECTED_INPUT_TYPE', { functionName, paramIndex: 'second', requiredType: '"BOOLEAN"', ...input });
  }
}
const firstLast =
  (engine: 'first' | 'last'): SqlTemplate =>
  (a, c) =>
    isTrue(c.arguments[1]) ? `<<${engine}(${a[0]})!nonnull>>` : `<<${engine}(${a[0]})>>`;
const withFlag = {
  nullable: true,
  pretty: ([a]: readonly string[], name: string) => `${name}(${a})`,
  check: ([, flag]: readonly ResolvedExpression[], name: string) => {
    if (flag !== undefined && (flag.type.kind !== 'boolean' || flag.kind !== 'literal'))
      fail('_LEGACY_ERROR_TEMP_1210', {
        funcName: name === 'any_value' ? name : name.replace('_value', ''),
      });
  },
} as const;
const collected: ResultRule = (args) => arrayOf(typeOf(args, 0), false);
const bits = (name: string) => aggregate(name, [wholeOrNull], sameAs(0), `<<${name}($0)>>`);

/** The largest deviation that Spark's sketch takes, which has four registers at least. */
const DEVIATION_MAX = 0.39;
/** Errors: _LEGACY_ERROR_TEMP_1104, FAILED_FUNCTION_CALL */
function checkDeviation(args: readonly ResolvedExpression[]): void {
  const [, given] = args;
  if (given === undefined) return;
  const value = ['double', 'decimal'].includes(given.type.kind) ? constantOf(given) : undefined;
  if (typeof value !== 'number') fail('_LEGACY_ERROR_TEMP_1104');
  else if (value <= 0 || value > DEVIATION_MAX) fail('FAILED_FUNCTION_CALL', { funcName: '`approx_count_distinct`' });
}

/** NULL without a type is one, too. */
const delimiter: ArgumentRule = {
  ...stringOrBinary,
  expects: '("STRING" or "BINARY" or "VOID")',
  accepts: (t) => stringOrBinary.accepts(t) || t.kind === 'null',
};

/** Error: WRONG_NUM_ARGS.WITH_SUGGESTION where nothing is counted. */
function checkCounted({ length }: readonly ResolvedExpression[]): void {
  if (length === 0)
    fail('WRONG_NUM_ARGS.WITH_SUGGESTION', {
      functionName: '`count`',
      expectedNum: ' >= 1',
      actualNum: '0',
      legacyNum: '0',
      legacyConfKey: '"spark.sql.legacy.allowParameterlessCount"',
      legacyConfValue: '"true"',
    });
}

export const aggregateFunctions: readonly FunctionDefinition[] = [
  aggregate(
    'count',
    [rest(any)],
    types.long,
    (a, c) => {
      if (a.length === 1)
        return c.arguments[0]?.kind === 'literal' && c.arguments[0].value !== null
          ? '<<count(*)>>'
          : `<<count(${a[0]})>>`;
      // A row counts where none of its values is NULL; as one value the engine would count it.
      return `<<count(CASE WHEN ${a.map((x) => `${x} IS NOT NULL`).join(' AND ')} THEN row(${a.join(', ')}) END)>>`;
    },
    { nullable: false, check: checkCounted },
  ),
  aggregate('count_if', [boolean], types.long, 'CAST(<<count(CASE WHEN $0 THEN 1 END)>> AS BIGINT)', {
    nullable: false,
  }),
  aggregate('sum', [numericOrInterval], sumType, sum),
  // The engine's sum is wider than what it is cast to.
  aggregate('try_sum', [numericOrInterval], sumType, trySum, { counts: '[1, 2]' }),
  aggregate('avg mean', [numericOrInterval], avgType, averageOf(false)),
  aggregate('try_avg', [numericOrInterval], avgType, averageOf(true), { counts: '[1, 2]' }),
  aggregate('min', [compared(any)], sameAs(0), extreme('min')),
  aggregate('max', [compared(any)], sameAs(0), extreme('max')),
  aggregate('first first_value', [any, optional(any)], sameAs(0), firstLast('first'), withFlag),
  aggregate('last last_value', [any, optional(any)], sameAs(0), firstLast('last'), withFlag),
  aggregate('any_value', [any, optional(any)], sameAs(0), firstLast('first'), withFlag),
  aggregate('collect_list array_agg', [any], collected, 'coalesce(<<list($0)!nonnull>>, [])', {
    nullable: false,
    pretty: ([a]) => `collect_list(${a})`,
  }),
  // Spark's order is that of a hash table; of whole numbers that are few and small it is the ascending one.
  aggregate('collect_set', [any], collected, 'coalesce(list_sort(<<list(DISTINCT $0)!nonnull>>), [])', {
    nullable: false,
    check: (args) => {
      if (contains(typeOf(args, 0), 'map'))
        fail('DATATYPE_MISMATCH.UNSUPPORTED_INPUT_TYPE', {
          sqlExpr: `"collect_set(${args[0]?.pretty})"`,
          functionName: '`collect_set`',
          dataType: '"MAP" or "COLLATED STRING"',
        });
    },
  }),
  statistic('stddev std stddev_samp', 'stddev_samp', 2),
  statistic('stddev_pop', 'stddev_pop', 1),
  statistic('variance var_samp', 'var_samp', 2),
  statistic('var_pop', 'var_pop', 1),
  aggregate(
    'skewness',
    [double],
    types.double,
    byMoments((n, m2, m3) => `sqrt(${n}) * ${m3} / sqrt(${m2} * ${m2} * ${m2})`),
  ),
  aggregate(
    'kurtosis',
    [double],
    types.double,
    byMoments((n, m2, _m3, m4) => `${n} * ${m4} / (${m2} * ${m2}) - 3`),
  ),
  // Where one side never changes Spark divides by zero; of one row it gives NULL.
  aggregate(
    'corr',
    [double, double],
    types.double,
    (a, c) =>
      `CASE WHEN <<regr_count(${a[0]}, ${a[1]})>> <= 1 THEN NULL WHEN <<regr_sxx(${a[0]}, ${a[1]})>> = 0 OR <<regr_syy(${a[0]}, ${a[1]})>> = 0 THEN ${c.ansi ? raise('DIVIDE_BY_ZERO', { config: ANSI_CONFIG }) : 'NULL'} ELSE <<regr_sxy(${a[0]}, ${a[1]})>> / sqrt(<<regr_sxx(${a[0]}, ${a[1]})>> * <<regr_syy(${a[0]}, ${a[1]})>>) END`,
  ),
  pairs('covar_pop'),
  pairs('covar_samp'),
  averageOfPairs('regr_avgx', 1),
  averageOfPairs('regr_avgy', 0),
  aggregate('regr_slope', [double, double], types.double, varying('NULL', 'regr_slope')),
  pairs('regr_intercept'),
  // Spark's sides are the other way round than the standard's where one of them never changes.
  aggregate(
    'regr_r2',
    [double, double],
    types.double,
    'CASE WHEN <<regr_syy($0, $1)>> = 0 THEN NULL WHEN <<regr_sxx($0, $1)>> = 0 THEN 1.0::DOUBLE ELSE <<regr_sxy($0, $1)>> * <<regr_sxy($0, $1)>> / (<<regr_sxx($0, $1)>> * <<regr_syy($0, $1)>>) END',
  ),
  pairs('regr_sxx'),
  pairs('regr_sxy'),
  pairs('regr_syy'),
  aggregate('regr_count', [numeric, numeric], types.long, 'CAST(<<regr_count($0, $1)>> AS BIGINT)', {
    nullable: false,
  }),
  aggregate('max_by', [any, compared(any)], sameAs(0), extremeBy('max')),
  aggregate('min_by', [any, compared(any)], sameAs(0), extremeBy('min')),
  aggregate('bool_and every', [boolean], types.boolean, '<<bool_and($0)>>'),
  aggregate('bool_or some any', [boolean], types.boolean, '<<bool_or($0)>>'),
  bits('bit_and'),
  bits('bit_or'),
  bits('bit_xor'),
  // The engine's sketch is off by more than Spark's may be; the exact number is within any deviation.
  aggregate('approx_count_distinct', [any, optional(any)], types.long, '<<count(DISTINCT $0)>>', {
    nullable: false,
    pretty: ([a]) => `approx_count_distinct(${a})`,
    check: checkDeviation,
  }),
  // Of values that are as frequent the first one met, or the lowest where that is asked for; what is the same for all rows the
  // engine takes for a percentage there.
  aggregate(
    'mode',
    [any, optional(any)],
    sameAs(0),
    (a, c) =>
      isTrue(c.arguments[1]) && c.arguments.slice(0, 1).some(readsColumns)
        ? `<<mode(${a[0]} ORDER BY ${a[0]})>>`
        : `<<mode(${a[0]})>>`,
    {
      pretty: ([a], _n, args) => (isTrue(args[1]) ? `mode() WITHIN GROUP (ORDER BY ${a} DESC)` : `mode(${a})`),
      check: ([, deterministic]) => checkFlag('mode', 'deterministic', deterministic),
    },
  ),
  aggregate('product', [double], types.double, '<<product($0)>>'),
  // The engine joins texts only: bytes by their digits.
  aggregate(
    'listagg string_agg',
    [stringOrBinary, optional(delimiter)],
    (args) => (typeOf(args, 0).kind === 'binary' ? types.binary : types.string),
    (a, c) => {
      const isBytes = c.type.kind === 'binary';
      const by = a[1] === undefined || typeOf(c.arguments, 1).kind === 'null' ? "''" : isBytes ? `hex(${a[1]})` : a[1];
      const value = isBytes ? `hex(${a[0]})` : a[0];
      // The engine orders different texts by no lambda, and different values it does.
      const joined = c.distinct
        ? `array_to_string(<<list(${value})!nonnull>>, ${by})`
        : `<<string_agg(${value}, ${by})>>`;
      return isBytes ? `unhex(${joined})` : joined;
    },
    {
      pretty: (a, n) => `${n}(${a[0]}, ${a[1] ?? 'NULL'})`,
      check: (args, n) => {
        const [value, by] = args.map((x) => x.type.kind);
        if (by !== undefined && by !== 'null' && by !== value)
          fail('DATATYPE_MISMATCH.DATA_DIFF_TYPES', {
            sqlExpr: `"${n}(${args.map((x) => x.pretty).join(', ')})"`,
            functionName: `\`${n}\``,
            dataType: `(${args.map((x) => quotedType(x.type)).join(' or ')})`,
          });
        foldable(args, 1, n, 'delimiter');
      },
    },
  ),
];
