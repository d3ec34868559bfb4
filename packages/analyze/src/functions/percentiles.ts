/** Percentiles: exact ones, between values or among them, and those that Spark approximates. */
import { fail, javaDouble, refuse } from '@outboard/errors';
import {
  array as arrayOf,
  type DataType,
  isNumeric,
  isString,
  type ResolvedExpression,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { constantOf } from '../expression/constant.js';
import { notFoldable, printedCall, requirePositive, unexpectedInput } from '../expression/mismatch.js';
import { isFoldable } from '../expression/tree.js';
import { intervalsOf } from './aggregates.js';
import { dayTimeInterval, microsecondsOf, monthsInterval, monthsOf } from './arithmetic.js';
import {
  ANSI_CONFIG,
  type ArgumentRule,
  aggregate,
  double,
  type FunctionDefinition,
  integral,
  optional,
  type ResultRule,
  raiseWith,
  sqlText,
  typeOf,
} from './define.js';

/** Interpolated between values: a double, or an interval of all fields. */
const percentileType: ResultRule = (args) => {
  const type = intervalsOf(typeOf(args, 0)) ?? types.double;
  return args[1]?.type.kind === 'array' ? arrayOf(type, false) : type;
};
const continuous: ArgumentRule = {
  ...double,
  expects: '("NUMERIC" or "INTERVAL DAY TO SECOND" or "INTERVAL YEAR TO MONTH")',
  accepts: (t) => double.accepts(t) || t.kind === 'year_month_interval' || t.kind === 'day_time_interval',
};
const APPROXIMATED = ['date', 'timestamp', 'timestamp_ntz', 'year_month_interval', 'day_time_interval'];
const approximated: ArgumentRule = {
  expects:
    '("NUMERIC" or "DATE" or "TIMESTAMP" or "TIMESTAMP_NTZ" or "INTERVAL YEAR TO MONTH" or "INTERVAL DAY TO SECOND")',
  accepts: (t) => isNumeric(t) || APPROXIMATED.includes(t.kind),
  typed: true,
  to: types.double,
  timeTo: types.date,
};
/** How often a value counts, or how exactly; what is no whole number is not taken for one. */
const wholeOrNull: ArgumentRule = {
  expects: integral.expects,
  accepts: (t) => integral.accepts(t) || t.kind === 'null',
};
/** One share of the rows, or several. */
const percentage: ArgumentRule = {
  ...double,
  accepts: (t) => double.accepts(t) || (t.kind === 'array' && double.accepts(t.element)),
  elements: types.double,
};

const ONE_OR_MORE = '("DOUBLE" or "ARRAY<DOUBLE>")';

/** The numbers of a constant; undefined where they are not written out, null for NULL. */
function sharesOf(e: ResolvedExpression): readonly (number | null)[] | undefined {
  if (e.kind === 'literal') return [e.value === null ? null : Number(e.value)];
  if (e.kind === 'cast') return sharesOf(e.child);
  if (e.kind !== 'call' || e.name !== 'array') return undefined;
  const parts = e.arguments.map(sharesOf);
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** As Spark's rules have it, an array of texts or with NULLs is none of doubles. */
const isShares = (e: ResolvedExpression): boolean => {
  const { type } = e.kind === 'cast' ? e.child : e;
  return type.kind !== 'array' || !(type.containsNull || type.element.kind === 'string');
};

/** The call as errors show it, with its third argument where that is left out. */
const shown = (args: readonly ResolvedExpression[], name: string, third: string): string =>
  printedCall(name, args, ...(args.length < 3 ? [third] : []));

/** Errors: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE, NON_FOLDABLE_INPUT, UNEXPECTED_NULL, and VALUE_OUT_OF_RANGE beyond 0 and 1. */
function checkPercentage(
  args: readonly ResolvedExpression[],
  name: string,
  sqlExpr = printedCall(name, args),
  expects = '"ARRAY<DOUBLE>"',
): void {
  const [, given] = args;
  if (given === undefined) return;
  if (!isShares(given)) unexpectedInput(sqlExpr, 1, expects, given.kind === 'cast' ? given.child : given);
  const exprName = 'percentage';
  if (!isFoldable(given)) notFoldable(sqlExpr, exprName, given);
  const shares = sharesOf(given) ?? [];
  if (
    given.kind === 'cast' &&
    given.child.kind === 'literal' &&
    isString(given.child.type) &&
    shares.some(Number.isNaN)
  )
    fail('CAST_INVALID_INPUT', {
      expression: `'${given.child.value}'`,
      sourceType: '"STRING"',
      targetType: '"DOUBLE"',
      ansiConfig: ANSI_CONFIG,
    });
  if (shares.includes(null)) fail('DATATYPE_MISMATCH.UNEXPECTED_NULL', { sqlExpr, exprName });
  if (shares.every((share) => !(Number(share) < 0 || Number(share) > 1))) return;
  const currentValue = shares.map((share) => `${javaDouble(Number(share))}D`).join(',');
  fail('DATATYPE_MISMATCH.VALUE_OUT_OF_RANGE', { sqlExpr, exprName, valueRange: '[0.0, 1.0]', currentValue });
}

/** Errors: as of a percentage; an accuracy is a whole number above zero. */
function checkApproximate(args: readonly ResolvedExpression[], name: string): void {
  const sqlExpr = shown(args, name, '10000');
  const [, , accuracy] = args;
  if (accuracy !== undefined) {
    const exprName = 'accuracy';
    if (!isFoldable(accuracy)) notFoldable(sqlExpr, exprName, accuracy);
    if (constantOf(accuracy) === null) fail('DATATYPE_MISMATCH.UNEXPECTED_NULL', { sqlExpr, exprName });
    requirePositive(sqlExpr, exprName, accuracy, '2147483647', 'L');
  }
  checkPercentage(args, name, sqlExpr, ONE_OR_MORE);
}

/** The engine takes numbers for shares, and no cast of a text. */
function shareSql(a: readonly string[], c: TemplateContext): string {
  const given = c.arguments[1];
  const shares = given === undefined ? undefined : sharesOf(given);
  if (shares === undefined || !shares.every(Number.isFinite)) return a[1] ?? '';
  return given?.type.kind === 'array' ? `[${shares.join(', ')}]` : String(shares[0]);
}

/** Of no shares there is no value, rather than none. */
const orNull = (several: DataType, call: string): string => (several.kind === 'array' ? `nullif(${call}, [])` : call);

/** Shares of whole numbers, weighed as Spark weighs the two around each, and cut off; NULL where there is no number. */
function between(value: string, shares: string, made: (whole: string) => string): string {
  const at = '((len(s_) - 1) * p_::DOUBLE)';
  const [low, high] = [`s_[CAST(floor(${at}) AS BIGINT) + 1]`, `s_[CAST(ceil(${at}) AS BIGINT) + 1]`];
  const mixed = `CASE WHEN floor(${at}) = ceil(${at}) THEN ${low} ELSE CAST(trunc((ceil(${at}) - ${at}) * ${low} + (${at} - floor(${at})) * ${high}) AS BIGINT) END`;
  const sorted = `nullif(list_sort(list_filter(<<list(${value})>>, lambda v_: v_ IS NOT NULL)), [])`;
  return `list_transform([${sorted}], lambda s_: CASE WHEN s_ IS NOT NULL THEN list_transform(${shares}, lambda p_: ${made(mixed)}) END)[1]`;
}

/** Between the values, or one of them. */
const quantile =
  (engine: 'quantile_cont' | 'quantile_disc') =>
  (a: readonly string[], c: TemplateContext): string => {
    const { kind } = typeOf(c.arguments, 0);
    const shares = c.arguments.length > 1 ? shareSql(a, c) : a[1];
    if (kind === 'double') return orNull(c.type, `<<${engine}(${a[0]}, ${shares})>>`);
    const [held, made] =
      kind === 'day_time_interval' ? [microsecondsOf, dayTimeInterval] : ([monthsOf, monthsInterval] as const);
    const value = held(a[0] ?? '');
    if (engine === 'quantile_cont') {
      const several = c.type.kind === 'array';
      const all = between(value, several ? (shares ?? '') : `[${shares}]`, made);
      return several ? orNull(c.type, all) : `${all}[1]`;
    }
    const found = `<<${engine}(${value}, ${shares})>>`;
    return c.type.kind === 'array' ? `list_transform(${orNull(c.type, found)}, lambda q_: ${made('q_')})` : made(found);
  };
const continuously = quantile('quantile_cont');
const exactElement: ResultRule = (args) =>
  typeOf(args, 1).kind === 'array' ? arrayOf(typeOf(args, 0), false) : typeOf(args, 0);

export const percentileFunctions: readonly FunctionDefinition[] = [
  aggregate(
    'percentile',
    [continuous, percentage, optional(wholeOrNull)],
    percentileType,
    (a, c) => {
      const [, , frequency] = c.arguments;
      if (frequency === undefined || (frequency.kind === 'literal' && Number(frequency.value) === 1))
        return continuously(a, c);
      if (typeOf(c.arguments, 0).kind !== 'double') return refuse('percentile of intervals with frequencies');
      const negative = raiseWith('NEGATIVE_VALUES_IN_FREQUENCY_EXPRESSION', {
        frequencyExpression: sqlText(`"${frequency.pretty}"`),
        negativeValue: `${a[2]} || 'L'`,
      });
      const repeated = `CASE WHEN ${a[2]} < 0 THEN ${negative} ELSE list_resize([]::DOUBLE[], ${a[2]}, ${a[0]}) END`;
      return `list_aggregate(flatten(<<list(${repeated})>>), 'quantile_cont', ${shareSql(a, c)})`;
    },
    {
      pretty: (a) => `percentile(${a[0]}, ${a[1]}, ${a[2] ?? '1'})`,
      check: (args, n) => checkPercentage(args, n, shown(args, n, '1')),
    },
  ),
  aggregate('percentile_cont', [continuous, percentage], percentileType, continuously, { check: checkPercentage }),
  aggregate('percentile_disc', [continuous, percentage], percentileType, quantile('quantile_disc'), {
    check: checkPercentage,
  }),
  aggregate('median', [continuous], percentileType, (a, c) => continuously([a[0] ?? '', '0.5'], c)),
  // Spark's sketch approximates an element of the data; the exact one is within any accuracy.
  aggregate(
    'approx_percentile percentile_approx',
    [approximated, { ...percentage, expects: ONE_OR_MORE }, optional(wholeOrNull)],
    exactElement,
    (a, c) => orNull(c.type, `<<quantile_disc(${a[0]}, ${shareSql(a, c)})>>`),
    {
      pretty: (a, n) => `${n}(${a[0]}, ${a[1]}, ${a[2] ?? '10000'})`,
      check: checkApproximate,
    },
  ),
];
