import { letIn } from './let-in.js';

/**
 * An offset from UTC as Spark takes it (`DateTimeUtils.getZoneId`), up to 18 hours: `+5`, `+05:30`, `UTC-3`, `+053015`. A regular expression; its
 * groups: 2 the sign, 4, 6 and 8 hours, minutes and seconds, where it is none of 18 hours.
 */
export const ZONE_OFFSET = '(UTC|GMT|UT)?([+-])((0?\\d|1[0-7])(:?([0-5]\\d)(:?([0-5]\\d))?)?|18(:?00(:?00)?)?)';

/** A session's time zone, as the engine names it, whose clocks are never turned. */
export const isFixedZone = (zone: string): boolean => /^(UTC|GMT|Z|Etc\/(UTC|GMT.*))$/.test(zone);

/**
 * Of two instants at which clocks show the same, because they were turned back an hour, the first, as java.time has it; the engine
 * gives the second. `clock` is what they show at an instant.
 */
export const firstInstant = (instant: string, clock: (instant: string) => string): string =>
  letIn(instant, 'turned_', (i) => {
    const before = `(${i} - to_hours(1))`;
    return `CASE WHEN ${clock(before)} = ${clock(i)} THEN ${before} ELSE ${i} END`;
  });
