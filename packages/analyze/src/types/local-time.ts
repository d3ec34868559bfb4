/** Instants and wall clocks: timestamps as text in a zone (`SparkDateTimeUtils.stringToTimestamp`). */

const formats = new Map<string, Intl.DateTimeFormat>();

/** µs since 1970 on the wall clock of a zone, taken as if it were UTC. */
export function localMicros(instant: bigint, zone: string): bigint {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return instant + fixed;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      era: 'short',
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
  const year = /^B/.test(parts.era ?? '') ? 1 - Number(parts.year) : Number(parts.year);
  return (
    utcMicros(
      year,
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

const HOUR = 3_600_000_000n;
const DAY = 24n * HOUR;

/** `+01:00`, `-5`, `Z`, `UTC+2`: the distance from UTC in µs. */
function fixedOffset(zone: string): bigint | undefined {
  const match = /^(?:UTC|GMT|UT)?([+-])(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?$/.exec(zone);
  if (match === null) return /^(Z|UTC|GMT|UT|Etc\/UTC)$/.test(zone) ? 0n : undefined;
  const [, sign, hours, minutes = '0', seconds = '0'] = match;
  const size = BigInt(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1_000_000n;
  return sign === '-' ? -size : size;
}

/** The instant of a wall clock: of two the earlier, and one that the clocks skip lies after the gap, as in java.time. */
export function instantOf(local: bigint, zone: string): bigint {
  const offsetAt = (instant: bigint) => localMicros(instant, zone) - instant;
  const [before, after] = [offsetAt(local - DAY), offsetAt(local + DAY)];
  if (offsetAt(local - before) === before) return local - before;
  return offsetAt(local - after) === after ? local - after : local - before;
}

const TIMESTAMP =
  /^([+-]?\d{4,6})(?:-(\d{1,2})(?:-(\d{1,2})(?:[ T](?:(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{0,9}))?)?)?\s*(\S.*)?)?)?)?$/;

/** A text as µs: an instant where it is read in a zone, the wall clock without one. Undefined where it is none. */
export function parseTimestamp(text: string, zone: string | undefined): bigint | undefined {
  const match = TIMESTAMP.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map((i) =>
    Number(match[i] ?? (i > 3 ? 0 : 1)),
  ) as [number, number, number, number, number, number];
  const micros = BigInt(`${match[7] ?? ''}000000`.slice(0, 6));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const local = utcMicros(year, month, day, hour, minute, second) + micros;
  if (zone === undefined) return local;
  const named = match[8];
  if (named === undefined) return instantOf(local, zone);
  const fixed = fixedOffset(named);
  if (fixed !== undefined) return local - fixed;
  try {
    return instantOf(local, named);
  } catch {
    return undefined;
  }
}
