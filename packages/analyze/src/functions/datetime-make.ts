/** Dates, timestamps and intervals made of numbers. */
import {
  decimal,
  isString,
  letIn,
  type ResolvedExpression,
  type SqlTemplate,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { dayTimeInterval, monthsInterval } from './arithmetic.js';
import {
  ANSI_CONFIG,
  type ArgumentRule,
  type CountedDefinition,
  type FunctionDefinition,
  integer,
  madeOf,
  optional,
  raise,
  raiseWith,
  scalar,
  sqlText,
  string,
} from './define.js';
import { time } from './time.js';
import { instantIn } from './zones.js';

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

/** Nothing is checked where something is NULL. */
const noneNull = (a: readonly string[]) => `WHEN ${a.map((x) => `${x} IS NULL`).join(' OR ')} THEN NULL`;

const makeDate: SqlTemplate = (a, c) =>
  `CASE ${noneNull(a)} ${dateChecks(a, c.ansi)} ELSE make_date(${a.join(', ')}) END`;

const mayBeNull = (args: readonly ResolvedExpression[], ansi: boolean) => !ansi || args.some((x) => x.nullable);

/** The wall clock of six numbers; 60 whole seconds are the next minute. */
function wallClock(a: readonly string[], raises: boolean): string {
  const [y = '', mo = '', d = '', h = '', mi = '', s = ''] = a;
  const time = raises
    ? `${beyond(h, 'HourOfDay', 0, 23)} ${beyond(mi, 'MinuteOfHour', 0, 59)} WHEN ${s} > 60 AND ${s} < 61 THEN ${raiseWith('INVALID_FRACTION_OF_SECOND', { secAndMicros: `regexp_replace(rtrim(CAST(${s} AS VARCHAR), '0'), '\\.$', '')` })} WHEN ${s} < 0 OR ${s} > 60 THEN ${outOfBounds(`'Invalid value for SecondOfMinute (valid values 0 - 59): ' || CAST(trunc(${s}) AS INTEGER)`)}`
    : `WHEN ${h} NOT BETWEEN 0 AND 23 OR ${mi} NOT BETWEEN 0 AND 59 OR ${s} < 0 OR ${s} > 60 THEN NULL`;
  return `CASE ${noneNull([y, mo, d, h, mi, s])} ${dateChecks(a, raises)} ${time} ELSE make_timestamp(${y}, ${mo}, ${d}, ${h}, ${mi}, 0.0) + to_microseconds(CAST(${s} * 1000000 AS BIGINT)) END`;
}

/** Spark makes the others of these, but tells that of an instant by its own name. */
const rewritten = (name: string) => (name.endsWith('_ltz') ? {} : { madeOf: madeOf(name.replace('try_', '')) });

type Kind = 'timestamp' | 'timestampNtz';
/** The instant of a wall clock in a zone, where none is given in the session's. */
const instant = (local: string, zone: string | undefined, c: TemplateContext, index: number): string =>
  zone === undefined
    ? c.cast(local, types.timestampNtz, types.timestamp, 'ansi')
    : instantIn(local, zone, c.arguments, index);

/** As they are: no text is read as one. */
const day: ArgumentRule = { expects: '"DATE"', accepts: (t) => t.kind === 'date' };
const zone: ArgumentRule = { expects: '"STRING"', accepts: isString };
const ofDay = (name: string) => scalar(name, [day], types.timestamp, '($0)::TIMESTAMPTZ', { ...rewritten(name) });
/** Of a day and a time of it. */
const ofTime = (name: string, kind: Kind, printed: (inside: string) => string): CountedDefinition =>
  scalar(
    name,
    [day, time, optional(zone)],
    types[kind],
    ([d = '', t = '', z], c) => {
      const local = `(${d}::DATE + ${t}::TIME)`;
      return kind === 'timestamp' ? instant(local, z, c, 2) : local;
    },
    {
      nullable: (args) => kind === 'timestampNtz' || args.some((x) => x.nullable),
      pretty: (a) => printed(a.join(', ')),
      ...rewritten(name),
    },
  );
const others = (name: string, kind: Kind, orNull: boolean): Readonly<Record<number, CountedDefinition>> => {
  if (kind === 'timestampNtz')
    return {
      2: ofTime(name, kind, (x) => (orNull ? `${name}(make_timestamp_ntz(${x}))` : `${name}(${x})`)),
    };
  const timed = ofTime(name, kind, (x) => `${name.replace(/^(try_)?(make_timestamp)_ltz$/, '$2')}(${x})`);
  const both = { 2: timed, 3: timed };
  return name.endsWith('_ltz') ? both : { 1: ofDay(name), ...both };
};
/** How many arguments each takes, as errors tell it: not all that there are. */
const counts = (name: string): string => {
  if (name.endsWith('make_timestamp')) return '[1, 2, 3, 6, 7]';
  return name.startsWith('try_') ? '6' : '[2, 6]';
};

/** Of six numbers and a zone; of a day, and a time of it. */
const makeTimestamp = (name: string, kind: Kind, orNull: boolean): FunctionDefinition =>
  scalar(
    name,
    [integer, integer, integer, integer, integer, seconds(16), ...(kind === 'timestamp' ? [optional(string)] : [])],
    types[kind],
    (a, c) => {
      const local = wallClock(a, c.ansi && !orNull);
      return kind === 'timestampNtz' ? local : instant(local, a[6], c, 6);
    },
    {
      nullable: (args, ansi) => orNull || mayBeNull(args, ansi),
      pretty: (a) => `${name}(${(name === 'try_make_timestamp' ? a.slice(0, 6) : a).join(', ')})`,
      byCount: others(name, kind, orNull),
      counts: counts(name),
      ...rewritten(name),
    },
  );

/** An interval of so many units, where they fit. Error while running: INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION */
const within = (sum: string, type: 'INTEGER' | 'BIGINT', interval: (units: string) => string): string =>
  letIn(sum, 'u_', (u) => {
    const fitting = `TRY_CAST(${u} AS ${type})`;
    return `CASE WHEN ${u} IS NOT NULL AND ${fitting} IS NULL THEN ${raise('INTERVAL_ARITHMETIC_OVERFLOW.WITHOUT_SUGGESTION')} ELSE ${interval(fitting)} END`;
  });

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
    ([days = 0, hours = 0, minutes = 0, seconds = 0]) => {
      const whole = `${days}::HUGEINT * 86400000000 + ${hours}::HUGEINT * 3600000000 + ${minutes}::HUGEINT * 60000000`;
      return within(`${whole} + (${seconds} * 1000000)::HUGEINT`, 'BIGINT', dayTimeInterval);
    },
    { pretty: (a) => `make_dt_interval(${a[0] ?? 0}, ${a[1] ?? 0}, ${a[2] ?? 0}, ${a[3] ?? '0.000000'})` },
  ),
  scalar(
    'make_ym_interval',
    [optional(integer), optional(integer)],
    types.yearMonthInterval,
    ([years = 0, months = 0]) => within(`${years}::HUGEINT * 12 + ${months}`, 'INTEGER', monthsInterval),
    { pretty: (a) => `make_ym_interval(${a[0] ?? 0}, ${a[1] ?? 0})` },
  ),
];
