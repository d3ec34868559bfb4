/** Spark's date and time functions. */
import { refuse } from '@outboard/errors';
import { type DataType, isString, type ResolvedExpression, strftimePattern, types } from '@outboard/plan';

import {
  type ArgumentRule,
  any,
  anyTimestamp,
  date,
  double,
  type FunctionDefinition,
  integer,
  long,
  numeric,
  optional,
  raise,
  refused,
  scalar,
  string,
  timestamp,
  typeOf,
} from './define.js';
import { literalText } from './strings.js';

/** A date or timestamp as it is; a string becomes a timestamp. */
const datetime: ArgumentRule = {
  expects: '("DATE" or "TIMESTAMP")',
  accepts: (t) => t.kind === 'date' || t.kind === 'timestamp' || t.kind === 'timestamp_ntz',
  to: types.timestamp,
};
const datePart: ArgumentRule = { ...datetime, to: types.date };

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

const part = (names: string, field: string): FunctionDefinition =>
  scalar(names, [datePart], types.integer, `CAST(date_part('${field}', $0) AS INTEGER)`);
const timePart = (names: string, field: string): FunctionDefinition =>
  scalar(names, [datetime], types.integer, `CAST(date_part('${field}', $0) AS INTEGER)`);

const fields: Readonly<Record<string, (x: string) => string>> = {
  ...Object.fromEntries(
    ['year', 'quarter', 'month', 'day', 'hour', 'minute'].map((f) => [
      f,
      (x: string) => `CAST(date_part('${f}', ${x}) AS INTEGER)`,
    ]),
  ),
  week: (x) => `CAST(date_part('week', ${x}) AS INTEGER)`,
  dayofweek: (x) => `CAST(date_part('dow', ${x}) + 1 AS INTEGER)`,
  dayofweek_iso: (x) => `CAST(date_part('isodow', ${x}) AS INTEGER)`,
  doy: (x) => `CAST(date_part('doy', ${x}) AS INTEGER)`,
  yearofweek: (x) => `CAST(date_part('isoyear', ${x}) AS INTEGER)`,
  second: (x) => `CAST(date_part('microsecond', ${x}) / 1000000 AS DECIMAL(8,6))`,
};
const fieldAliases: Readonly<Record<string, string>> = {
  y: 'year',
  years: 'year',
  yr: 'year',
  yrs: 'year',
  qtr: 'quarter',
  mon: 'month',
  mons: 'month',
  months: 'month',
  w: 'week',
  weeks: 'week',
  d: 'day',
  days: 'day',
  dow: 'dayofweek',
  dow_iso: 'dayofweek_iso',
  h: 'hour',
  hours: 'hour',
  hr: 'hour',
  hrs: 'hour',
  m: 'minute',
  min: 'minute',
  mins: 'minute',
  minutes: 'minute',
  s: 'second',
  sec: 'second',
  secs: 'second',
  seconds: 'second',
};
const fieldName = (args: readonly ResolvedExpression[], index: number) => {
  const name = literalText(args, index, 'a field of extract').toLowerCase();
  return fieldAliases[name] ?? name;
};

const extracted = (args: readonly ResolvedExpression[]): DataType =>
  fieldName(args, 0) === 'second' ? { kind: 'decimal', precision: 8, scale: 6 } : types.integer;

const truncUnits: Readonly<Record<string, string>> = {
  year: 'year',
  yyyy: 'year',
  yy: 'year',
  quarter: 'quarter',
  month: 'month',
  mm: 'month',
  mon: 'month',
  week: 'week',
  day: 'day',
  dd: 'day',
  hour: 'hour',
  minute: 'minute',
  second: 'second',
  millisecond: 'millisecond',
  microsecond: 'microsecond',
};
const truncUnit = (args: readonly ResolvedExpression[], index: number): string | undefined =>
  truncUnits[literalText(args, index, 'a unit').toLowerCase()];

const DEFAULT_PATTERN = 'yyyy-MM-dd HH:mm:ss';
const NULL_TIMESTAMP = 'NULL::TIMESTAMPTZ';

/** Text to timestamp by a pattern; without one, by Spark's cast. `orNull` is what the try_ forms and legacy mode give. */
const parsed = (a: readonly string[], args: readonly ResolvedExpression[], orNull: boolean): string => {
  const source = typeOf(args, 0);
  if (!isString(source)) return a[0] ?? '';
  const local =
    a[1] === undefined
      ? `TRY_CAST(${a[0]} AS TIMESTAMP)`
      : `try_strptime(${a[0]}, ${text(strftimePattern(literalText(args, 1, 'a datetime pattern')))})`;
  if (orNull) return local;
  const failure = raise('CANNOT_PARSE_TIMESTAMP', { message: 'Text could not be parsed', func: '`try_to_timestamp`' });
  return `CASE WHEN ${a[0]} IS NOT NULL AND ${local} IS NULL THEN ${failure} ELSE ${local} END`;
};

const shift = (unit: string, sign: '+' | '-') => `CAST($0 ${sign} to_${unit}s($1) AS DATE)`;

export const datetimeFunctions: readonly FunctionDefinition[] = [
  scalar('date_add dateadd', [date, integer], types.date, '($0 + CAST($1 AS INTEGER))', {
    pretty: ([a, b]) => `date_add(${a}, ${b})`,
  }),
  scalar('date_sub', [date, integer], types.date, '($0 - CAST($1 AS INTEGER))'),
  scalar('datediff date_diff', [date, date], types.integer, 'CAST($0 - $1 AS INTEGER)'),
  scalar('add_months', [date, integer], types.date, shift('month', '+')),
  scalar(
    'months_between',
    [timestamp, timestamp, optional(any)],
    types.double,
    'CASE WHEN day($0) = day($1) OR (last_day($0::DATE) = $0::DATE AND last_day($1::DATE) = $1::DATE) THEN ((year($0) - year($1)) * 12 + month($0) - month($1))::DOUBLE ELSE round((year($0) - year($1)) * 12 + month($0) - month($1) + ((day($0) - day($1)) * 86400 + epoch($0::TIMESTAMP::TIME) - epoch($1::TIMESTAMP::TIME)) / 2678400.0, 8) END',
    { pretty: (a) => `months_between(${a[0]}, ${a[1]}, ${a[2] ?? 'true'})` },
  ),
  scalar('last_day', [date], types.date, 'last_day($0)'),
  scalar(
    'next_day',
    [date, string],
    types.date,
    (a, c) => {
      const names = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
      const day = names.indexOf(literalText(c.arguments, 1, 'a day of the week').slice(0, 2).toLowerCase());
      return day < 0
        ? 'NULL::DATE'
        : `CAST(${a[0]} + CAST((${day} - date_part('dow', ${a[0]}) + 6) % 7 + 1 AS INTEGER) AS DATE)`;
    },
    { nullable: true },
  ),
  part('year', 'year'),
  part('quarter', 'quarter'),
  part('month', 'month'),
  part('day dayofmonth', 'day'),
  part('dayofyear', 'doy'),
  part('weekofyear', 'week'),
  scalar('dayofweek', [datePart], types.integer, "CAST(date_part('dow', $0) + 1 AS INTEGER)"),
  scalar('weekday', [datePart], types.integer, "CAST(date_part('isodow', $0) - 1 AS INTEGER)"),
  scalar('dayname', [datePart], types.string, "strftime($0, '%a')"),
  scalar('monthname', [datePart], types.string, "strftime($0, '%b')"),
  timePart('hour', 'hour'),
  timePart('minute', 'minute'),
  timePart('second', 'second'),
  scalar(
    'extract date_part datepart',
    [string, datetime],
    extracted,
    (a, c) => {
      const name = fieldName(c.arguments, 0);
      return fields[name]?.(a[1] ?? '') ?? refuse(`extract ${name}`);
    },
    { pretty: ([f, x], n) => (n === 'extract' ? `extract(${f} FROM ${x})` : `${n}(${f}, ${x})`) },
  ),
  scalar(
    'date_trunc',
    [string, anyTimestamp],
    (args) => typeOf(args, 1),
    (a, c) => {
      const unit = truncUnit(c.arguments, 0);
      return unit === undefined ? NULL_TIMESTAMP : `date_trunc('${unit}', ${a[1]})`;
    },
    { nullable: true },
  ),
  scalar(
    'trunc',
    [date, string],
    types.date,
    (a, c) => {
      const unit = truncUnit(c.arguments, 1);
      return unit === undefined || !['year', 'quarter', 'month', 'week'].includes(unit)
        ? 'NULL::DATE'
        : `CAST(date_trunc('${unit}', ${a[0]}) AS DATE)`;
    },
    { nullable: true },
  ),
  scalar(
    'date_format',
    [datetime, string],
    types.string,
    (a, c) =>
      `strftime(${a[0]}${typeOf(c.arguments, 0).kind === 'timestamp' ? '::TIMESTAMP' : ''}, ${text(strftimePattern(literalText(c.arguments, 1, 'a datetime pattern')))})`,
  ),
  scalar(
    'to_date',
    [{ ...datetime, accepts: (t) => datetime.accepts(t) || isString(t) }, optional(string)],
    types.date,
    (a, c) =>
      isString(typeOf(c.arguments, 0)) && a[1] === undefined
        ? `CAST(${a[0]} AS DATE)`
        : `CAST(${parsed(a, c.arguments, !c.ansi)} AS DATE)`,
    { nullable: true, pretty: (a) => `to_date(${a.join(', ')})` },
  ),
  scalar(
    'try_to_date',
    [{ ...datetime, accepts: (t) => datetime.accepts(t) || isString(t) }, optional(string)],
    types.date,
    (a, c) => `CAST(${parsed(a, c.arguments, true)} AS DATE)`,
    { nullable: true },
  ),
  scalar(
    'to_timestamp',
    [{ ...datetime, accepts: (t) => datetime.accepts(t) || isString(t) }, optional(string)],
    types.timestamp,
    (a, c) =>
      isString(typeOf(c.arguments, 0)) && a[1] === undefined
        ? `CAST(${a[0]} AS TIMESTAMPTZ)`
        : `CAST(${parsed(a, c.arguments, !c.ansi)} AS TIMESTAMPTZ)`,
    { nullable: true },
  ),
  scalar(
    'try_to_timestamp',
    [{ ...datetime, accepts: (t) => datetime.accepts(t) || isString(t) }, optional(string)],
    types.timestamp,
    (a, c) => `CAST(${parsed(a, c.arguments, true)} AS TIMESTAMPTZ)`,
    { nullable: true },
  ),
  scalar(
    'to_timestamp_ntz',
    [{ ...datetime, accepts: (t) => datetime.accepts(t) || isString(t) }, optional(string)],
    types.timestampNtz,
    (a, c) => `CAST(${parsed(a, c.arguments, !c.ansi)} AS TIMESTAMP)`,
    { nullable: true },
  ),
  scalar(
    'to_timestamp_ltz',
    [{ ...datetime, accepts: (t) => datetime.accepts(t) || isString(t) }, optional(string)],
    types.timestamp,
    (a, c) => `CAST(${parsed(a, c.arguments, !c.ansi)} AS TIMESTAMPTZ)`,
    { nullable: true },
  ),
  scalar(
    'unix_timestamp to_unix_timestamp',
    [{ ...datetime, accepts: (t) => datetime.accepts(t) || isString(t), optional: true }, optional(string)],
    types.long,
    (a, c) => {
      if (a.length === 0) return 'CAST(epoch(current_timestamp) AS BIGINT)';
      const source = isString(typeOf(c.arguments, 0)) && a[1] === undefined ? [a[0] ?? '', text(DEFAULT_PATTERN)] : a;
      const args =
        source.length === 2 && a[1] === undefined && isString(typeOf(c.arguments, 0))
          ? [
              ...c.arguments,
              { kind: 'literal', type: types.string, value: DEFAULT_PATTERN, nullable: false, pretty: '' } as const,
            ]
          : c.arguments;
      return `CAST(floor(epoch(CAST(${parsed(source, args, !c.ansi)} AS TIMESTAMPTZ))) AS BIGINT)`;
    },
    { nullable: true, pretty: (a, n) => `${n}(${a[0] ?? 'current_timestamp()'}, ${a[1] ?? DEFAULT_PATTERN})` },
  ),
  scalar(
    'from_unixtime',
    [long, optional(string)],
    types.string,
    (a, c) =>
      `strftime(to_timestamp(${a[0]})::TIMESTAMP, ${text(strftimePattern(a[1] === undefined ? DEFAULT_PATTERN : literalText(c.arguments, 1, 'a datetime pattern')))})`,
    { pretty: (a) => `from_unixtime(${a[0]}, ${a[1] ?? DEFAULT_PATTERN})` },
  ),
  scalar('make_date', [integer, integer, integer], types.date, 'make_date($0, $1, $2)', { nullable: true }),
  scalar(
    'make_timestamp',
    [integer, integer, integer, integer, integer, double],
    types.timestamp,
    'CAST(make_timestamp($0, $1, $2, $3, $4, $5) AS TIMESTAMPTZ)',
    { nullable: true },
  ),
  scalar(
    'make_timestamp_ntz',
    [integer, integer, integer, integer, integer, double],
    types.timestampNtz,
    'make_timestamp($0, $1, $2, $3, $4, $5)',
    { nullable: true },
  ),
  scalar('timestamp_seconds', [numeric], types.timestamp, 'to_timestamp($0)'),
  scalar('timestamp_millis', [long], types.timestamp, 'to_timestamp($0 / 1000.0)'),
  scalar('timestamp_micros', [long], types.timestamp, "CAST(make_timestamp($0) AS TIMESTAMP) AT TIME ZONE 'UTC'"),
  scalar('unix_seconds', [timestamp], types.long, 'CAST(floor(epoch($0)) AS BIGINT)'),
  scalar('unix_millis', [timestamp], types.long, 'epoch_ms($0)'),
  scalar('unix_micros', [timestamp], types.long, 'epoch_us($0)'),
  scalar('unix_date', [date], types.integer, "CAST($0 - DATE '1970-01-01' AS INTEGER)"),
  scalar('date_from_unix_date', [integer], types.date, "(DATE '1970-01-01' + $0)"),
  scalar(
    'from_utc_timestamp',
    [timestamp, string],
    types.timestamp,
    "CAST(($0 AT TIME ZONE 'UTC') AS TIMESTAMP) AT TIME ZONE 'UTC' AT TIME ZONE $1 AT TIME ZONE 'UTC'",
  ),
  scalar(
    'to_utc_timestamp',
    [timestamp, string],
    types.timestamp,
    "CAST(($0 AT TIME ZONE 'UTC') AS TIMESTAMP) AT TIME ZONE $1",
  ),
  scalar(
    'make_dt_interval',
    [optional(integer), optional(integer), optional(integer), optional(double)],
    types.dayTimeInterval,
    (a) =>
      `(to_days(${a[0] ?? 0}) + to_hours(${a[1] ?? 0}) + to_minutes(${a[2] ?? 0}) + to_microseconds(CAST(${a[3] ?? 0} * 1000000 AS BIGINT)))`,
  ),
  scalar(
    'make_ym_interval',
    [optional(integer), optional(integer)],
    types.yearMonthInterval,
    (a) => `to_months(12 * ${a[0] ?? 0} + ${a[1] ?? 0})`,
  ),
  scalar(
    'timestampadd',
    [string, integer, timestamp],
    types.timestamp,
    (a, c) => `(${a[2]} + to_${fieldName(c.arguments, 0)}s(${a[1]}))`,
  ),
  scalar(
    'timestampdiff',
    [string, timestamp, timestamp],
    types.long,
    (a, c) => `date_sub('${fieldName(c.arguments, 0)}', ${a[1]}, ${a[2]})`,
  ),
  refused('window session_window window_time', 'time windows'),
  refused('make_interval try_make_interval', 'calendar intervals'),
];
