/** Dates, timestamps and intervals made of numbers. */
import { refuse } from '@outboard/errors';
import { decimal, isString, type ResolvedExpression, type SqlTemplate, types } from '@outboard/plan';
import {
  ANSI_CONFIG,
  type ArgumentRule,
  any,
  type FunctionDefinition,
  integer,
  optional,
  raiseWith,
  scalar,
  sqlText,
  typeOf,
} from './define.js';

const seconds = (precision: number): ArgumentRule => ({
  expects: `"DECIMAL(${precision},6)"`,
  accepts: (t) => t.kind === 'decimal' && t.precision === precision && t.scale === 6,
  to: decimal(precision, 6),
});

/** As java.time words it. `words` is SQL. */
const outOfBounds = (words: string) =>
  raiseWith('DATETIME_FIELD_OUT_OF_BOUNDS.WITH_SUGGESTION', {
    rangeMessage: words,
    ansiConfig: sqlText(ANSI_CONFIG),
  });
const beyond = (x: string, field: string, from: number, to: number | string) =>
  `WHEN ${x} < ${from} OR ${x} > ${String(to).split('/').at(-1)} THEN ${outOfBounds(`${sqlText(`Invalid value for ${field} (valid values ${from} - ${to}): `)} || CAST(${x} AS VARCHAR)`)}`;

/** Conditions of a CASE that raise for what is no date, or give NULL. */
function dateChecks([y = '', m = '', d = '']: readonly string[], raises: boolean): string {
  const last = `day(last_day(make_date(${y}, ${m}, 1)))`;
  if (!raises)
    return `WHEN ${m} NOT BETWEEN 1 AND 12 OR ${d} NOT BETWEEN 1 AND 31 THEN NULL WHEN ${d} > ${last} THEN NULL`;
  const name = `upper(strftime(make_date(${y}, ${m}, 1), '%B'))`;
  const wrong = `CASE WHEN ${m} = 2 AND ${d} = 29 THEN 'Invalid date ''February 29'' as ''' || ${y} || ''' is not a leap year' ELSE 'Invalid date ''' || ${name} || ' ' || ${d} || '''' END`;
  return `${beyond(m, 'MonthOfYear', 1, 12)} ${beyond(d, 'DayOfMonth', 1, '28/31')} WHEN ${d} > ${last} THEN ${outOfBounds(wrong)}`;
}

const makeDate: SqlTemplate = (a, c) => `CASE ${dateChecks(a, c.ansi)} ELSE make_date(${a.join(', ')}) END`;

const mayBeNull = (args: readonly ResolvedExpression[], ansi: boolean) => !ansi || args.some((x) => x.nullable);

/** The wall clock of six numbers; 60 whole seconds are the next minute. */
function wallClock(a: readonly string[], raises: boolean): string {
  const [y = '', mo = '', d = '', h = '', mi = '', s = ''] = a;
  const time = raises
    ? `${beyond(h, 'HourOfDay', 0, 23)} ${beyond(mi, 'MinuteOfHour', 0, 59)} WHEN ${s} > 60 AND ${s} < 61 THEN ${raiseWith('INVALID_FRACTION_OF_SECOND', { secAndMicros: `regexp_replace(rtrim(CAST(${s} AS VARCHAR), '0'), '\\.$', '')` })} WHEN ${s} < 0 OR ${s} > 60 THEN ${outOfBounds(`'Invalid value for SecondOfMinute (valid values 0 - 59): ' || CAST(trunc(${s}) AS INTEGER)`)}`
    : `WHEN ${h} NOT BETWEEN 0 AND 23 OR ${mi} NOT BETWEEN 0 AND 59 OR ${s} < 0 OR ${s} > 60 THEN NULL`;
  return `CASE ${dateChecks(a, raises)} ${time} ELSE make_timestamp(${y}, ${mo}, ${d}, ${h}, ${mi}, 0.0) + to_microseconds(CAST(${s} * 1000000 AS BIGINT)) END`;
}

/** Of six numbers and a zone, or of a date. */
const makeTimestamp = (name: string, kind: 'timestamp' | 'timestampNtz', orNull: boolean): FunctionDefinition => {
  const number: ArgumentRule = { ...integer, accepts: (t) => integer.accepts(t) || t.kind === 'date' };
  const second: ArgumentRule = { ...integer, accepts: (t) => integer.accepts(t) || t.kind === 'time' };
  const third: ArgumentRule = { ...integer, accepts: (t) => integer.accepts(t) || isString(t) };
  const numbers = [number, ...[second, third, integer, integer, seconds(16)].map(optional)];
  return scalar(
    name,
    [...numbers, optional(any)],
    types[kind],
    (a, c) => {
      if (a.length < 6) {
        if (a.length > 1 || typeOf(c.arguments, 0).kind !== 'date') return refuse(`${name} of a date and a time`);
        return `CAST(${a[0]} AS ${kind === 'timestamp' ? 'TIMESTAMPTZ' : 'TIMESTAMP'})`;
      }
      const local = wallClock(a, c.ansi && !orNull);
      if (kind === 'timestampNtz') return local;
      return a[6] === undefined ? `CAST(${local} AS TIMESTAMPTZ)` : `((${local}) AT TIME ZONE ${a[6]})`;
    },
    {
      nullable: (args, ansi) => (orNull && args.length > 5) || mayBeNull(args, ansi),
      pretty: (a) => `${name}(${(name === 'try_make_timestamp' ? a.slice(0, 6) : a).join(', ')})`,
    },
  );
};

export const makeFunctions: readonly FunctionDefinition[] = [
  scalar('make_date', [integer, integer, integer], types.date, makeDate, { nullable: mayBeNull }),
  makeTimestamp('make_timestamp', 'timestamp', false),
  makeTimestamp('make_timestamp_ltz', 'timestamp', false),
  makeTimestamp('make_timestamp_ntz', 'timestampNtz', false),
  makeTimestamp('try_make_timestamp', 'timestamp', true),
  makeTimestamp('try_make_timestamp_ltz', 'timestamp', true),
  makeTimestamp('try_make_timestamp_ntz', 'timestampNtz', true),
  scalar(
    'make_dt_interval',
    [optional(integer), optional(integer), optional(integer), optional(seconds(18))],
    types.dayTimeInterval,
    (a) =>
      `(to_days(${a[0] ?? 0}) + to_hours(${a[1] ?? 0}) + to_minutes(${a[2] ?? 0}) + to_microseconds(CAST(${a[3] ?? 0} * 1000000 AS BIGINT)))`,
    { pretty: (a) => `make_dt_interval(${a[0] ?? 0}, ${a[1] ?? 0}, ${a[2] ?? 0}, ${a[3] ?? '0.000000'})` },
  ),
  scalar(
    'make_ym_interval',
    [optional(integer), optional(integer)],
    types.yearMonthInterval,
    (a) => `to_months(12 * ${a[0] ?? 0} + ${a[1] ?? 0})`,
    { pretty: (a) => `make_ym_interval(${a[0] ?? 0}, ${a[1] ?? 0})` },
  ),
];
