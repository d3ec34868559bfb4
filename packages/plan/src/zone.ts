import { letIn } from './let-in.js';

/**
 * An offset from UTC as Spark takes it (`DateTimeUtils.getZoneId`), up to 18 hours: `+5`, `+05:30`, `+5:3`, `UTC-3`, `+053015`. A regular expression;
 * its groups: 2 the sign, 4, 6 and 8 hours, minutes and seconds, where it is none of 18 hours; 5 are minutes of one digit, behind a colon.
 */
export const ZONE_OFFSET = '(UTC|GMT|UT)?([+-])((0?\\d|1[0-7])(:?([0-5]\\d)(:?([0-5]\\d))?|:\\d)?|18(:?00(:?00)?)?)';

const OFFSET = new RegExp(`^${ZONE_OFFSET}$`);

/** Names that Java has for offsets, where others have regions for them (`ZoneId.SHORT_IDS`); in hours. */
export const SHORT_OFFSETS: Readonly<Record<string, number>> = { EST: -5, MST: -7, HST: -10 };

/** A zone's seconds from UTC; undefined where its name is no offset. */
export function zoneSeconds(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const short = Object.hasOwn(SHORT_OFFSETS, zone) ? SHORT_OFFSETS[zone] : undefined;
  if (short !== undefined) return short * 3600;
  const match = OFFSET.exec(zone);
  if (match === null) return undefined;
  const [, , sign, , hours = 18, rest = ':0', minutes = rest.slice(1), , seconds = 0] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** How regions are named, whose letters' case counts in Java's names. A regular expression. */
export const ZONE_REGION = '[A-Z][^/]*(/[A-Z][^/]*)*';

/** A session's time zone, as the engine names it, whose clocks are never turned. */
export const isFixedZone = (zone: string): boolean => /^(UTC|GMT|Z|Etc\/(UTC|GMT.*))$/.test(zone);

/**
 * Whether the engine's name of a session's zone does not tell what Java calls it: of an offset it is that of a region, which might have
 * been meant itself.
 */
export const isNameless = (zone: string): boolean => zone.startsWith('Etc/GMT');

/**
 * Of two instants at which clocks show the same, because they were turned back an hour, the first, as java.time has it; the engine
 * gives the second. `clock` is what they show at an instant.
 */
export const firstInstant = (instant: string, clock: (instant: string) => string): string =>
  letIn(instant, 'turned_', (i) => {
    const before = `(${i} - to_hours(1))`;
    return `CASE WHEN ${clock(before)} = ${clock(i)} THEN ${before} ELSE ${i} END`;
  });
