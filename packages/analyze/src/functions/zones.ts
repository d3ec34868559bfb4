/**
 * Clocks of time zones that functions are given (`DateTimeUtils.getZoneId`). The engine knows regions; of an offset from UTC it takes
 * whole hours at most, and drops minutes without a word.
 */
import { firstInstant, letIn, type ResolvedExpression, ZONE_OFFSET } from '@outboard/plan';
import { literalOf, raiseWith, sqlText } from './define.js';

const whole = new RegExp(`^${ZONE_OFFSET}$`);
const LOOKS_SO = '(UTC|GMT|UT)?[+-]';

/** Seconds from UTC; undefined where the text is no offset. */
function secondsOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const match = whole.exec(zone);
  if (match === null) return undefined;
  const [, , sign, , hours = 18, , minutes = 0, , seconds = 0] = match;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** Of a column. */
function secondsSql(zone: string): string {
  const group = (index: number) =>
    `coalesce(TRY_CAST(regexp_extract(${zone}, ${sqlText(`^${ZONE_OFFSET}$`)}, ${index}) AS INTEGER)`;
  const size = `${group(4)}, 18) * 3600 + ${group(6)}, 0) * 60 + ${group(8)}, 0)`;
  return `(CASE WHEN contains(${zone}, '-') THEN -1 ELSE 1 END * (${size}))`;
}

type Shift = (seconds: string) => string;
function clock(
  made: 'TIMESTAMP' | 'TIMESTAMPTZ',
  region: (zone: string) => string,
  shift: Shift,
  zone: string,
  known: unknown,
): string {
  const wrong = (name: string) => `CAST(${raiseWith('INVALID_TIMEZONE', { timeZone: name })} AS ${made})`;
  if (typeof known === 'string') {
    const seconds = secondsOf(known);
    if (seconds !== undefined) return shift(String(seconds));
    return new RegExp(`^${LOOKS_SO}`).test(known) ? wrong(sqlText(known)) : region(zone);
  }
  return letIn(zone, 'z_', (z) => {
    return `CASE WHEN regexp_full_match(${z}, ${sqlText(ZONE_OFFSET)}) THEN ${shift(secondsSql(z))} WHEN regexp_matches(${z}, ${sqlText(`^${LOOKS_SO}`)}) THEN ${wrong(z)} ELSE ${region(`CASE WHEN ${z} = 'Z' THEN 'UTC' ELSE ${z} END`)} END`;
  });
}

/** The instant at which a zone's clock shows so. `args[index]` is the zone. Error while running: INVALID_TIMEZONE */
export const instantIn = (local: string, zone: string, args: readonly ResolvedExpression[], index: number): string =>
  clock(
    'TIMESTAMPTZ',
    (z) => firstInstant(`((${local}) AT TIME ZONE ${z})`, (x) => `(${x} AT TIME ZONE ${z})`),
    (s) => `((${local} - to_seconds(${s})) AT TIME ZONE 'UTC')`,
    zone,
    literalOf(args, index),
  );

/** What a zone's clock shows at an instant. */
export const clockIn = (instant: string, zone: string, args: readonly ResolvedExpression[], index: number): string =>
  clock(
    'TIMESTAMP',
    (z) => `((${instant}) AT TIME ZONE ${z})`,
    (s) => `((${instant}) AT TIME ZONE 'UTC' + to_seconds(${s}))`,
    zone,
    literalOf(args, index),
  );
