/** Texts as dates and timestamps (`SparkDateTimeUtils`), NULL where they are none. `t` is a name. */
import { firstInstant, ZONE_OFFSET } from '@outboard/plan';
import { text } from './dialect.js';

/** Signed years, of up to seven digits for a date and six for a timestamp. */
const yearText = (digits: number) => `[+-]?\\d{4,${digits}}`;
const dateText = (digits: number) => `${yearText(digits)}-\\d{1,2}-\\d{1,2}`;
const DATE_TEXT = dateText(6);
/** The engine takes the hour 24 for the next day. */
const HOUR_TEXT = '([01]?\\d|2[0-3])';
const CLOCK_TEXT = `${HOUR_TEXT}:\\d{1,2}(:\\d{1,2}(\\.\\d*)?)?`;
/** The engine knows no plus before a year. */
const unplussed = (t: string): string => `ltrim(${t}, '+')`;
/** A day, a month or a year (`SparkDateTimeUtils.stringToDate`); what follows a day and a blank or a T is left out. */
export const dateAttempt = (t: string, digits = 7): string => {
  const [day, year] = [dateText(digits), yearText(digits)];
  const whole = `${unplussed(t)} || CASE WHEN regexp_full_match(${t}, '${year}') THEN '-01-01' ELSE '-01' END`;
  return `CASE WHEN regexp_full_match(${t}, '${day}') THEN TRY_CAST(${unplussed(t)} AS DATE) WHEN regexp_full_match(${t}, '${day}[ T].*') THEN TRY_CAST(regexp_extract(${unplussed(t)}, '^[^ T]+') AS DATE) WHEN regexp_full_match(${t}, '${year}(-\\d{1,2})?') THEN TRY_CAST(${whole} AS DATE) END`;
};

/** What both read alike. */
const PLAIN_ZONE = ' ?(Z|[A-Z][A-Za-z0-9_]*(/[A-Z][A-Za-z0-9_+-]*)*)|[+-]((0\\d|1[0-7]):[0-5]\\d|18:00)';
/** An offset as Spark takes it besides; the engine takes fewer, and of some it drops the minutes. */
const OFFSET = ` ?${ZONE_OFFSET}`;
/** Each rewriting brings an offset at the end nearer to `+05:30:15`. */
const REWRITINGS = [
  [' ?(UTC|GMT|UT)?([+-])([0-9:]+)$', '\\2\\3'],
  ['([+-])(\\d)(:|$)', '\\10\\2\\3'],
  ['([+-]\\d\\d):(\\d)$', '\\1:0\\2'],
  ['([+-]\\d\\d)(\\d\\d)(\\d\\d)$', '\\1:\\2:\\3'],
  ['([+-]\\d\\d)(\\d\\d)$', '\\1:\\2'],
] as const;
const rewritten = (t: string): string =>
  REWRITINGS.reduce((sql, [from, to]) => `regexp_replace(${sql}, ${text(from)}, ${text(to)})`, t);

/** The engine wants a blank before a zone's name, and none before Z. */
const spaced = (t: string): string => {
  const named = '(\\d)([A-Za-z][A-Za-z][A-Za-z0-9_]*(/[A-Za-z0-9_+-]+)*)$';
  return `regexp_replace(regexp_replace(${t}, ${text(named)}, '\\1 \\2'), ' Z$', 'Z')`;
};

export function timestampAttempt(t: string, zoned: boolean): string {
  const target = zoned ? 'TIMESTAMPTZ' : 'TIMESTAMP';
  const full = (pattern: string) => `regexp_full_match(${t}, ${text(pattern)})`;
  /** Of texts that begin so, by what follows the clock. */
  const clocks = (before: string, made: (t: string) => string) => {
    const clock = `${before}${CLOCK_TEXT}`;
    // The engine reads a text without a zone by that of the text before it, where that has one.
    const plain = `WHEN ${full(clock)} THEN CAST(TRY_CAST(${made(t)} AS TIMESTAMP) AS ${target})`;
    const moment = `TRY_CAST(${made(spaced(t))} AS ${target})`;
    const inRegion = (i: string) => `timezone(nullif(regexp_extract(${t}, '[A-Za-z_]+/[A-Za-z0-9_+/-]+$'), ''), ${i})`;
    const named = `WHEN ${full(`${clock}(${PLAIN_ZONE})`)} THEN ${zoned ? firstInstant(moment, inRegion) : moment}`;
    return `${plain} ${named} WHEN ${full(`${clock}${OFFSET}`)} THEN TRY_CAST(${made(rewritten(t))} AS ${target})`;
  };
  // Without zone the engine would move the clock by an offset that the text names; Spark leaves out a zone that there is.
  const local = (x: string) =>
    `CASE WHEN TRY_CAST(${x} AS TIMESTAMPTZ) IS NOT NULL THEN regexp_extract(${unplussed(t)}, '^[^ T]+[ T][0-9:.]+') END`;
  const moment = clocks(`${DATE_TEXT}[ T]`, (x) => (zoned ? unplussed(x) : local(unplussed(x))));
  const today = zoned ? ` ${clocks('T?', (x) => `CAST(current_date AS VARCHAR) || ' ' || ltrim(${x}, 'T')`)}` : '';
  const hour = full(`${DATE_TEXT}[ T]${HOUR_TEXT}`);
  const dateOnly = full(`${yearText(6)}(-\\d{1,2}(-\\d{1,2})?)?`);
  return `CASE ${moment} WHEN ${hour} THEN TRY_CAST(${unplussed(t)} || ':00' AS ${target}) WHEN ${dateOnly} THEN CAST(TRY_CAST(${dateAttempt(t, 6)} AS TIMESTAMP) AS ${target})${today} END`;
}
