/**
 * Texts read by a pattern, as `java.time.format.DateTimeFormatter` does with Spark's defaults: letters without case, all of a
 * text, fields in their strict ranges, and of a fraction as many digits as there are (`DateTimeFormatterHelper`).
 */
import type { Field, NumberStep, Step } from './steps.js';
import { MONTHS } from './words.js';

type Fields = Partial<Record<Field, number>>;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

/** Where the text goes on after a number, and the number; undefined where there is none. */
function number(step: NumberStep, text: string, at: number): readonly [number, number] | undefined {
  const first = text[at];
  if ((first === '+' && step.sign !== 'padded') || (first === '-' && step.sign === 'none')) return undefined;
  const start = first === '+' || first === '-' ? at + 1 : at;
  let end = start;
  while (end < text.length && end - start < step.most + step.reserved && isDigit(text[end])) end += 1;
  const length = Math.max(step.least, end - start - step.reserved);
  if (end - start < length) return undefined;
  const long = length > step.least;
  if (step.sign === 'padded' && (first === '+' ? !long : first !== '-' && long)) return undefined;
  const magnitude = Number(text.slice(start, start + length));
  if (first === '-' && magnitude === 0) return undefined;
  return [start + length, step.base + (first === '-' ? -magnitude : magnitude)];
}

/** One more field. False where another value of it is known. */
function put(fields: Fields, field: Field, value: number): boolean {
  if (fields[field] !== undefined && fields[field] !== value) return false;
  fields[field] = value;
  return true;
}

const startsWith = (text: string, at: number, word: string): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word.toLowerCase();

/** Where a step ends, or where the text is wrong: as Java has it, `~` of that place. */
function one(step: Step, text: string, at: number, fields: Fields): number {
  switch (step.kind) {
    case 'text': {
      // The sign that is wrong is told, and not the text that it stands in.
      let same = 0;
      while (same < step.text.length && startsWith(text, at + same, step.text[same] ?? '')) same += 1;
      return same === step.text.length ? at + same : ~(at + same);
    }
    case 'words': {
      const found = step.words.findIndex((word) => startsWith(text, at, word));
      if (found < 0 || !put(fields, step.field, found + step.first)) return ~at;
      return at + (step.words[found]?.length ?? 0);
    }
    case 'fraction': {
      let end = at;
      while (end - at < step.most && isDigit(text[end])) end += 1;
      return end > at && put(fields, 'NanoOfSecond', Number(text.slice(at, end).padEnd(9, '0'))) ? end : ~at;
    }
    case 'offset': {
      step.pattern.lastIndex = at;
      const match = step.pattern.exec(text);
      if (match === null) return ~at;
      const [whole, sign, hours = 0, minutes = 0, seconds = 0] = match;
      if ([hours, minutes, seconds].some((n) => Number(n) > 59)) return ~at;
      const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      return put(fields, 'OffsetSeconds', sign === '-' ? -size : size) ? at + whole.length : ~at;
    }
    case 'optional': {
      const tried = { ...fields };
      const end = follow(step.steps, text, at, tried);
      if (end < 0) return at;
      Object.assign(fields, tried);
      return end;
    }
    case 'number': {
      const found = number(step, text, at);
      return found !== undefined && put(fields, step.field, found[1]) ? found[0] : ~at;
    }
    default:
      return step satisfies never;
  }
}

function follow(steps: readonly Step[], text: string, from: number, fields: Fields): number {
  let at = from;
  for (const step of steps) {
    at = one(step, text, at, fields);
    if (at < 0) return at;
  }
  return at;
}

const YEAR_MAX = 999_999_999;
const RANGES: readonly (readonly [field: Field, least: number, most: number, shown?: string])[] = [
  ['YearOfEra', 1, YEAR_MAX, `${YEAR_MAX}/${YEAR_MAX + 1}`],
  ['ClockHourOfDay', 1, 24],
  ['ClockHourOfAmPm', 1, 12],
  ['HourOfAmPm', 0, 11],
  ['HourOfDay', 0, 23],
  ['MinuteOfHour', 0, 59],
  ['SecondOfMinute', 0, 59],
];
const DATE_RANGES: typeof RANGES = [
  ['Year', -YEAR_MAX, YEAR_MAX],
  ['MonthOfYear', 1, 12],
  ['DayOfMonth', 1, 31, '28/31'],
  ['DayOfYear', 1, 366, '365/366'],
];
const outside = (fields: Fields, ranges: typeof RANGES): string | undefined => {
  for (const [field, least, most, shown = String(most)] of ranges) {
    const value = fields[field];
    if (value !== undefined && (value < least || value > most))
      return `Invalid value for ${field} (valid values ${least} - ${shown}): ${value}`;
  }
  return undefined;
};

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const DAY_MS = 86_400_000;

/** Days since 1970-01-01, with what is missing as on its first of January; infinite where nothing counts so far; or why there is no such day. */
function daysOf(fields: Fields): number | string {
  const { Year: year = 1970, MonthOfYear: month = 1, DayOfMonth: day = 1, DayOfYear: ofYear } = fields;
  const wrong = outside({ ...fields, Year: year }, DATE_RANGES);
  if (wrong !== undefined) return wrong;
  if (ofYear === 366 && !isLeap(year)) return `Invalid date 'DayOfYear 366' as '${year}' is not a leap year`;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, ofYear ?? day);
  if (Number.isNaN(date.getTime())) return Number.POSITIVE_INFINITY;
  if (ofYear === undefined && date.getUTCMonth() !== month - 1)
    return month === 2 && day === 29
      ? `Invalid date 'February 29' as '${year}' is not a leap year`
      : `Invalid date '${MONTHS[month - 1]?.toUpperCase()} ${day}'`;
  return date.getTime() / DAY_MS;
}

/** The hour that several fields say, or how they differ. */
function hourOf(fields: Fields): number | string | undefined {
  const { AmPmOfDay: half, ClockHourOfAmPm: clock, ClockHourOfDay: clockOfDay } = fields;
  const ofHalf = fields.HourOfAmPm ?? (clock === undefined ? undefined : clock % 12);
  const said: (readonly [number, string])[] = [];
  if (clockOfDay !== undefined) said.push([clockOfDay % 24, 'ClockHourOfDay']);
  if (ofHalf !== undefined && half !== undefined) said.push([half * 12 + ofHalf, 'AmPmOfDay']);
  let hour = fields.HourOfDay;
  for (const [other, from] of said) {
    if (hour !== undefined && hour !== other)
      return `Conflict found: HourOfDay ${hour} differs from HourOfDay ${other} while resolving  ${from}`;
    hour = other;
  }
  if (hour === undefined) return ofHalf ?? (half === 1 ? 12 : undefined);
  const parts: readonly (readonly [Field, number, number | undefined])[] = [
    ['AmPmOfDay', Math.trunc(hour / 12), half],
    ['HourOfAmPm', hour % 12, ofHalf],
  ];
  for (const [field, is, says] of parts)
    if (says !== undefined && says !== is) {
      const { MinuteOfHour: minute = 0, SecondOfMinute: second = 0 } = fields;
      const clockText = [hour, minute, ...(second === 0 ? [] : [second])]
        .map((n) => String(n).padStart(2, '0'))
        .join(':');
      return `Conflict found: Field ${field} ${is} differs from ${field} ${says} derived from ${clockText}`;
    }
  return hour;
}

/** What a text says. */
export interface Read {
  /** Days since 1970-01-01, or why there is no such day: that matters only where one is asked for. */
  readonly days: number | string;
  /** Of the day. */
  readonly nanoseconds: bigint;
  /** Seconds from UTC, where the text names them. */
  readonly offset: number | undefined;
}

const SHOWN_MAX = 64;

/** What the text says, or in Java's words why it says nothing. */
export function readBy(steps: readonly Step[], text: string): Read | string {
  const fields: Fields = {};
  const shown = text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}...` : text;
  const end = follow(steps, text, 0, fields);
  if (end < 0) return `Text '${shown}' could not be parsed at index ${~end}`;
  if (end < text.length) return `Text '${shown}' could not be parsed, unparsed text found at index ${end}`;
  const wrong = (why: string) => `Text '${shown}' could not be parsed: ${why}`;
  const { Era: era = 1, YearOfEra: ofEra } = fields;
  if (ofEra !== undefined) fields.Year = era === 1 ? ofEra : 1 - ofEra;
  const days = daysOf(fields);
  const whole = fields.DayOfYear ?? (fields.MonthOfYear !== undefined && fields.DayOfMonth);
  // Of a whole date Java says it, of a part of one Spark.
  if (typeof days === 'string' && fields.Year !== undefined && whole !== undefined && whole !== false)
    return wrong(days);
  const range = outside(fields, RANGES);
  if (range !== undefined) return wrong(range);
  const hour = hourOf(fields) ?? 0;
  if (typeof hour === 'string') return wrong(hour);
  const {
    MinuteOfHour: minute = 0,
    SecondOfMinute: second = 0,
    NanoOfSecond: nano = 0,
    OffsetSeconds: offset,
  } = fields;
  const nanoseconds = BigInt((hour * 60 + minute) * 60 + second) * 1_000_000_000n + BigInt(nano);
  return { days, nanoseconds, offset };
}
