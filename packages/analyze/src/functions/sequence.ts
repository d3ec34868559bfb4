/** `sequence`: whole numbers, days or moments from one to another. */
import { fail, refuse } from '@outboard/errors';
import { array as arrayOf, ENGINE_INTEGERS, isIntegral, isInterval, type SqlTemplate, types } from '@outboard/plan';
import { call, implicitCast } from '../expression/build.js';
import { widerTypeOf } from '../types/coercion.js';
import { DAY_MICROS, microsecondsOf, monthsInterval, monthsOf } from './arithmetic.js';
import { type FunctionDefinition, raise, raiseWith, special, typeOf, wrongCount } from './define.js';

/** Whole steps from the start, so that a month's last day stays one; the engine's series steps from element to element. */
const sequence: SqlTemplate = (a, c) => {
  const [start = '', stop = '', step] = a;
  const type = typeOf(c.arguments, 0);
  const text = (sql: string) => `CAST(${sql} AS VARCHAR)`;
  // Spark's message tells days and times in microseconds.
  const bound = (sql: string) => text(isIntegral(type) ? sql : `epoch_us(${sql})`);
  const checked = (by: string, series: string) => {
    const wrong = raiseWith('OUTBOARD_ILLEGAL_SEQUENCE', { start: bound(start), stop: bound(stop), step: text(by) });
    return `CASE WHEN (${by} > 0 AND ${start} > ${stop}) OR (${by} < 0 AND ${start} < ${stop}) OR (${by} = 0 AND ${start} <> ${stop}) THEN ${wrong} WHEN ${by} = 0 THEN [${start}] WHEN ${[start, stop, by].map((x) => `${x} IS NOT NULL`).join(' AND ')} THEN ${series} END`;
  };
  if (isIntegral(type)) {
    const cast = ENGINE_INTEGERS[type.kind];
    const by = step ?? `CASE WHEN ${start} <= ${stop} THEN 1 ELSE -1 END`;
    const series = `generate_series(${start}, ${stop}, ${by})`;
    const typed = type.kind === 'long' ? series : `list_transform(${series}, lambda x: CAST(x AS ${cast}))`;
    return step === undefined ? typed : checked(by, typed);
  }
  const interval = step === undefined ? types.dayTimeInterval : typeOf(c.arguments, 2);
  const back = (sql: string) => (type.kind === 'date' ? `list_transform(${sql}, lambda x: CAST(x AS DATE))` : sql);
  /** The first so many steps, `at` being the one numbered `i_`, as far as they do not pass the end. */
  const steps = (count: string, at: string, by: string) =>
    `list_filter(list_transform(range(0, CAST(${count} AS BIGINT)), lambda i_: ${at}), lambda x: CASE WHEN ${by} > 0 THEN x <= ${stop} ELSE x >= ${stop} END)`;
  /** Of dates each step is a day at least. */
  const byDays = (by: string, least: string, made: string) => {
    if (type.kind !== 'date' || step === undefined) return made;
    const unit = interval.kind === 'year_month_interval' ? 'year to month' : 'day to second';
    return `CASE WHEN abs(${by}) < ${least} THEN ${raise('_LEGACY_ERROR_TEMP_3242', { intervalType: `interval ${unit}` })} ELSE ${made} END`;
  };
  if (interval.kind === 'year_month_interval') {
    const months = monthsOf(step ?? '');
    const distance = `(datediff('month', ${start}, ${stop}) // (${months}))`;
    const at = `${start} + ${monthsInterval(`i_ * (${months})`)}`;
    return byDays(months, '1', checked(months, back(steps(`greatest(${distance}, 0) + 1`, at, months))));
  }
  const by = step ?? `CASE WHEN ${start} <= ${stop} THEN INTERVAL 1 DAY ELSE INTERVAL (-1) DAY END`;
  if (interval.kind !== 'day_time_interval') return refuse('sequence by such a step');
  const micros = microsecondsOf(by);
  if (type.kind === 'timestamp') {
    // Whole days are days of the time zone, of 23 hours or of 25 as well (`Sequence.TemporalSequenceImpl`).
    const count = `greatest((epoch_us(${stop}) - epoch_us(${start})) // (${micros}), 0) + 2`;
    const days = `to_days(CAST(i_ * ((${micros}) // ${DAY_MICROS}) AS INTEGER))`;
    const at = `${start} + ${days} + to_microseconds(i_ * ((${micros}) % ${DAY_MICROS}))`;
    return checked(micros, steps(count, at, micros));
  }
  const series = `generate_series(epoch_us(${start}), epoch_us(${stop}), ${micros})`;
  return byDays(micros, DAY_MICROS, checked(micros, back(`list_transform(${series}, lambda u_: make_timestamp(u_))`)));
};

export const sequenceFunctions: readonly FunctionDefinition[] = [
  special('sequence', (fn, name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const given = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (given.length < 2 || given.length > 3) return wrongCount(name, '[2, 3]', given.length);
    const pretty = `sequence(${given.map((a) => a.pretty).join(', ')})`;
    // A step of time stays what it is; a number is of one type with the bounds.
    const bounds = given.filter((a, i) => i < 2 || !isInterval(a.type));
    const to = widerTypeOf(
      bounds.map((a) => a.type),
      ansi,
    );
    const args = given.map((a) => (to !== undefined && bounds.includes(a) ? implicitCast(a, to, ansi) : a));
    const [start, stop, step] = args.map((a) => a.type);
    const moment = start !== undefined && ['date', 'timestamp', 'timestamp_ntz'].includes(start.kind);
    const fits =
      start?.kind === stop?.kind &&
      (moment
        ? step === undefined || isInterval(step)
        : start !== undefined && isIntegral(start) && (step === undefined || step.kind === start.kind));
    if (!fits || start === undefined)
      return fail('DATATYPE_MISMATCH.SEQUENCE_WRONG_INPUT_TYPES', {
        sqlExpr: `"${pretty}"`,
        functionName: '`sequence`',
        startType: '("TIMESTAMP" or "TIMESTAMP_NTZ" or "DATE")',
        stepType: '("INTERVAL" or "INTERVAL YEAR TO MONTH" or "INTERVAL DAY TO SECOND")',
        otherStartType: '"INTEGRAL"',
      });
    return call('sequence', args, arrayOf(start, false), sequence, { pretty });
  }),
];
