import { letIn } from './let-in.js';

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
