/** Times of the day: the engine's TIME counts whole microseconds, as all of Spark's that clients make. */
import { engineTime, TIME_TEXT } from '@outboard/plan';
import { text } from './dialect.js';

/** A text as a time, NULL where it is none. Whatever the type's precision, all digits are kept (`Cast.castToTime`). */
export function timeAttempt(t: string): string {
  const digits = `regexp_extract(${t}, ${text(TIME_TEXT.digits)})`;
  const clock = `TRY_CAST(CASE WHEN contains(${t}, ':') THEN ${digits} ELSE ${digits} || ':00' END AS TIME)`;
  // Twelve o'clock is the first hour of its half.
  const hours = `CASE WHEN date_part('hour', ${clock}) = 12 THEN -12 ELSE 0 END + CASE WHEN contains(lower(${t}), 'p') THEN 12 ELSE 0 END`;
  const is = (pattern: string) => `regexp_full_match(${t}, ${text(pattern)})`;
  return `CASE WHEN ${is(TIME_TEXT.plain)} THEN ${clock} WHEN ${is(TIME_TEXT.suffixed)} THEN ${clock} + to_hours(${hours}) END`;
}

/** Digits beyond the precision are cut off. */
export function truncatedTime(sql: string, precision: number): string {
  const unit = 10 ** (6 - precision);
  return unit <= 1 ? sql : engineTime(`epoch_us(${sql}) // ${unit} * ${unit}`);
}
