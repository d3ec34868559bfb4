/** Intervals: the engine has one kind, of months, days and microseconds; Spark's two ANSI kinds are one number each. */
import { refuse } from '@outboard/errors';
import { contains, type DataType } from '@outboard/plan';
import { remade } from './nested.js';

export const monthsOf = (sql: string): string => `(date_part('year', ${sql}) * 12 + date_part('month', ${sql}))`;
export const microsecondsOf = (sql: string): string => `epoch_us(${sql})`;

/** Whether the type holds one of the intervals that are numbers in Arrow and in Spark's Parquet files; the third kind is the engine's own in Arrow. */
export const holdsNumbered = (type: DataType): boolean =>
  contains(type, 'day_time_interval') || contains(type, 'year_month_interval');

const stays = (type: DataType) => !holdsNumbered(type);

/** The value with its intervals as those numbers: microseconds in 64 bits, or months in 32. */
export const intervalsAsNumbers = (sql: string, type: DataType): string =>
  remade(sql, type, {
    stays,
    part: (value, { kind }) =>
      kind === 'year_month_interval'
        ? `CAST(${monthsOf(value)} AS INTEGER)`
        : `CAST(${microsecondsOf(value)} AS BIGINT)`,
  });

const DAY_MICROS = '86_400_000_000';

/** The other way round. */
export const intervalsOfNumbers = (sql: string, type: DataType): string =>
  remade(sql, type, {
    stays,
    part: (value, { kind }) =>
      kind === 'year_month_interval'
        ? `to_months(${value})`
        : // Whole days apart from the rest, as everywhere.
          `(to_days(CAST(trunc(${value} / ${DAY_MICROS}) AS INTEGER)) + to_microseconds(${value} % ${DAY_MICROS}))`,
  });

/** As Spark prints them (`IntervalUtils.toDayTimeIntervalString`, ANSI style): `INTERVAL '1 02:03:04' DAY TO SECOND`. */
export function intervalText(sql: string, type: DataType): string {
  if (type.kind === 'calendar_interval') return calendarText(sql);
  if (type.kind !== 'day_time_interval' && type.kind !== 'year_month_interval') return refuse('such intervals as text');
  const unit = (type.start === type.end ? type.start : `${type.start} to ${type.end}`).toUpperCase();
  const [number, digits] =
    type.kind === 'year_month_interval'
      ? [monthsOf(sql), yearMonthDigits(type.start, type.end)]
      : [microsecondsOf(sql), dayTimeDigits(type.start, type.end)];
  // The number is named once, in a list of one: its SQL may be long.
  return `list_transform([${number}], lambda n_: 'INTERVAL ''' || CASE WHEN n_ < 0 THEN '-' ELSE '' END || ${digits} || ''' ${unit}')[1]`;
}

/** Each unit that is not zero, with its own sign (`CalendarInterval.toString`): `1 years -2 days 3.5 seconds`. */
function calendarText(sql: string): string {
  const units = ['year', 'month', 'day', 'hour', 'minute'].map(
    (unit) => `CASE WHEN date_part('${unit}', n_) <> 0 THEN date_part('${unit}', n_) || ' ${unit}s' END`,
  );
  const rest = "date_part('microsecond', n_)";
  const digits = `abs(${rest}) // 1000000 || CASE WHEN ${rest} % 1000000 = 0 THEN '' ELSE '.' || rtrim(lpad((abs(${rest}) % 1000000)::VARCHAR, 6, '0'), '0') END`;
  const seconds = `CASE WHEN ${rest} <> 0 THEN CASE WHEN ${rest} < 0 THEN '-' ELSE '' END || ${digits} || ' seconds' END`;
  const all = `concat_ws(' ', ${[...units, seconds].join(', ')})`;
  return `list_transform([${sql}], lambda n_: CASE WHEN n_ IS NOT NULL THEN coalesce(nullif(${all}, ''), '0 seconds') END)[1]`;
}

function yearMonthDigits(start: string, end: string): string {
  if (start === 'month') return 'abs(n_)';
  return end === 'year' ? '(abs(n_) // 12)' : "(abs(n_) // 12 || '-' || abs(n_) % 12)";
}

const fields = [
  { name: 'day', microseconds: 86_400_000_000n, before: '' },
  { name: 'hour', microseconds: 3_600_000_000n, before: ' ' },
  { name: 'minute', microseconds: 60_000_000n, before: ':' },
  { name: 'second', microseconds: 1_000_000n, before: ':' },
] as const;

/** The first field takes all that is larger than it; days are not padded, the others to two digits. */
function dayTimeDigits(start: string, end: string): string {
  const [from, to] = [start, end].map((name) => fields.findIndex((f) => f.name === name)) as [number, number];
  const parts = fields.slice(from, to + 1).map(({ name, microseconds, before }, i) => {
    const above = fields[from + i - 1];
    const rest = i === 0 || above === undefined ? 'abs(n_)' : `(abs(n_) % ${above.microseconds})`;
    const whole = `(${rest} // ${microseconds})`;
    const padded = name === 'day' ? `${whole}::VARCHAR` : `CASE WHEN ${whole} < 10 THEN '0' ELSE '' END || ${whole}`;
    const fraction = `CASE WHEN ${rest} % 1000000 = 0 THEN '' ELSE '.' || rtrim(lpad((${rest} % 1000000)::VARCHAR, 6, '0'), '0') END`;
    return `${i === 0 ? '' : `'${before}' || `}${padded}${name === 'second' ? ` || ${fraction}` : ''}`;
  });
  return `(${parts.join(' || ')})`;
}

const unitMakers = { day: 'to_days', hour: 'to_hours', minute: 'to_minutes', second: 'to_seconds' } as const;
/** A number of the last field's units as an interval. */
export function intervalFrom(sql: string, type: DataType): string {
  if (type.kind === 'year_month_interval')
    return `to_months(CAST(${type.end === 'year' ? `12 * (${sql})` : sql} AS INTEGER))`;
  if (type.kind !== 'day_time_interval') return refuse('a calendar interval of a number');
  if (type.end === 'second') return `to_microseconds(CAST((${sql})::DECIMAL(38,6) * 1000000 AS BIGINT))`;
  return `${unitMakers[type.end]}(CAST(${sql} AS INTEGER))`;
}
