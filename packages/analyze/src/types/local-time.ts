/** Instants and wall clocks: timestamps as text in a zone (`SparkDateTimeUtils.stringToTimestamp`). */
import { ZONE_REGION, zoneSeconds } from '@outboard/plan';

const formats = new Map<string, Intl.DateTimeFormat>();

/** No zone's clocks were turned before 1800; and before 1582 Intl counts days by another calendar than Java. */
const OLD = -5_364_662_400_000_000n;

/** µs since 1970 on the wall clock of a zone, taken as if it were UTC. */
export function localMicros(instant: bigint, zone: string): bigint {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return instant + fixed;
  if (instant < OLD) return instant + localMicros(OLD, zone) - OLD;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const micros = ((instant % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const parts = Object.fromEntries(
    format.formatToParts(new Date(Number((instant - micros) / 1000n))).map((p) => [p.type, p.value]),
  ) as Record<string, string>;
  return (
    utcMicros(
      Number(parts.year),
      Number(parts.month),
      Number(parts.day),
      Number(parts.hour),
      Number(parts.minute),
      Number(parts.second),
    ) + micros
  );
}

function utcMicros(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): bigint {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  return BigInt(date.getTime()) * 1000n;
}

const REGION = new RegExp(`^${ZONE_REGION}$`);
const HOUR = 3_600_000_000n;
const DAY = 24n * HOUR;

/** `+01:00`, `-5`, `Z`, `UTC+2`: the distance from UTC in µs. */
function fixedOffset(zone: string): bigint | undefined {
  const seconds = zoneSeconds(zone);
  if (seconds === undefined) return /^(UTC|GMT|UT|Etc\/(UTC|GMT))$/.test(zone) ? 0n : undefined;
  return BigInt(seconds) * 1_000_000n;
}

/** The instant of a wall clock: of two the earlier, and one that the clocks skip lies after the gap, as in java.time. */
export function instantOf(local: bigint, zone: string): bigint {
  const offsetAt = (instant: bigint) => localMicros(instant, zone) - instant;
  const [before, after] = [offsetAt(local - DAY), offsetAt(local + DAY)];
  if (offsetAt(local - before) === before) return local - before;
  return offsetAt(local - after) === after ? local - after : local - before;
}

const DATE_PART = '([+-]?\\d{4,6})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:$|[ T](?=\\d)))?)?';
// A zone follows seconds only.
const CLOCK_PART = '(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d*))?\\s*(\\D.*)?)?)?';
const DATED = new RegExp(`^${DATE_PART}(?:(?<=[ T])${CLOCK_PART})?$`);
const TIME_ONLY = new RegExp(`^(?:T(?=\\d)|(?=\\d{1,2}:))${CLOCK_PART}$`);
const SPECIAL = /^(epoch|now|today|tomorrow|yesterday)(?:\s+(.*))?$/i;
const DAYS_AWAY: Readonly<Record<string, bigint>> = { yesterday: -1n, today: 0n, tomorrow: 1n };

/** What a text is read by: the zone of the session, and the present, in µs since 1970. */
export interface Reading {
  readonly zone: string;
  readonly now: () => bigint;
}

/** `today`, `now` and the like (`convertSpecialTimestamp`): the wall clock, but for what is an instant. A zone behind it is looked at only. */
function special(
  text: string,
  { zone, now }: Reading,
): { readonly local: bigint } | { readonly instant: bigint } | undefined {
  const [, word = '', named = ''] = SPECIAL.exec(text) ?? [];
  const name = word.toLowerCase();
  if (name === '' || (named !== '' && (name === 'now' || !isZone(named)))) return undefined;
  if (name === 'epoch') return { instant: 0n };
  if (name === 'now') return { instant: now() };
  const today = localMicros(now(), zone);
  return { local: today - (((today % DAY) + DAY) % DAY) + (DAYS_AWAY[name] ?? 0n) * DAY };
}

/** Days since 1970 of a special text as a date; undefined where it is none. */
export function specialDate(text: string, reading: Reading): number | undefined {
  const found = special(text.trim(), reading);
  if (found === undefined) return undefined;
  const local = 'local' in found ? found.local : found.instant === 0n ? 0n : localMicros(found.instant, reading.zone);
  return Number((local - (((local % DAY) + DAY) % DAY)) / DAY);
}

function isZone(name: string): boolean {
  if (fixedOffset(name) !== undefined) return true;
  if (!REGION.test(name)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions();
    // Case counts in Java's names of zones.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

/**
 * A text as µs: an instant, or, `zoned` being false, the wall clock, for which a zone in the text is looked at only. Undefined where it is none
 * (`SparkDateTimeUtils.stringToTimestamp`, `stringToTimestampWithoutTimeZone`).
 */
export function parseTimestamp(written: string, zoned: boolean, reading: Reading): bigint | undefined {
  const text = written.trim();
  const told = special(text, reading);
  if (told !== undefined) {
    if ('instant' in told) return zoned || told.instant === 0n ? told.instant : localMicros(told.instant, reading.zone);
    return zoned ? instantOf(told.local, reading.zone) : told.local;
  }
  const dated = DATED.exec(text);
  const timed = dated === null && zoned ? TIME_ONLY.exec(text) : null;
  const day = dated === null ? timed && special('today', reading) : { local: dayOf(dated.slice(1, 4)) };
  const [hour, minute, second, fraction, named] = dated?.slice(4) ?? timed?.slice(1) ?? [];
  if (day === null || day === undefined || !('local' in day) || day.local === undefined) return undefined;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return undefined;
  const seconds = BigInt(Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0));
  const local = day.local + seconds * 1_000_000n + BigInt(`${fraction ?? ''}000000`.slice(0, 6));
  if (BigInt.asIntN(64, local) !== local) return undefined;
  const zone = named === undefined ? reading.zone : zoneOf(named);
  if (zone === undefined) return undefined;
  if (!zoned) return local;
  const fixed = fixedOffset(zone);
  return fixed === undefined ? instantOf(local, zone) : local - fixed;
}

/** µs since 1970 of a day's begin; undefined where there is no such day. */
function dayOf([year, month = '1', day = '1']: readonly (string | undefined)[]): bigint | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? BigInt(date.getTime()) * 1000n : undefined;
}

/** A zone as Spark reads it in a text (`getZoneId`): of offsets the minutes may have one digit. */
function zoneOf(named: string): string | undefined {
  const zone = named.trim().replace(/([+-]\d{1,2}):(\d)$/, '$1:0$2');
  return isZone(zone) ? zone : undefined;
}
