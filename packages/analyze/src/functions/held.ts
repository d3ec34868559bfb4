/** Values as Spark's rows hold them: moments and intervals are numbers there, and some functions print those. */
import { type DataType, type TemplateContext, types } from '@outboard/plan';
import { microsecondsOf, monthsOf } from './arithmetic.js';

const numbers: Partial<Readonly<Record<DataType['kind'], (sql: string) => string>>> = {
  date: (x) => `(${x} - DATE '1970-01-01')`,
  timestamp: microsecondsOf,
  timestamp_ntz: microsecondsOf,
  time: (x) => `(${microsecondsOf(x)} * 1000)`,
  year_month_interval: monthsOf,
  day_time_interval: microsecondsOf,
};

/** The number that stands for a date, a timestamp, a time or an interval; undefined for other types. */
export const heldNumber = (sql: string, type: DataType): string | undefined => {
  const number = numbers[type.kind];
  return number && `CAST(${number(sql)} AS BIGINT)`;
};

/** The text of a value as it is held. */
export const heldText = (sql: string, type: DataType, c: Pick<TemplateContext, 'cast'>): string => {
  const number = heldNumber(sql, type);
  return number === undefined ? c.cast(sql, type, types.string, 'ansi') : `CAST(${number} AS VARCHAR)`;
};
