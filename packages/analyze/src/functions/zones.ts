/**
 * Clocks of time zones that functions are given (`DateTimeUtils.getZoneId`). The engine knows regions; of an offset from UTC it takes
 * whole hours at most, and drops minutes without a word.
 */
import {
  firstInstant,
  letIn,
  type ResolvedExpression,
  SHORT_OFFSETS,
  ZONE_OFFSET,
  ZONE_REGION,
  zoneSeconds,
} from '@outboard/plan';
import { literalOf, raiseWith, sqlText } from './define.js';

const SHORT = Object.keys(SHORT_OFFSETS);
const LOOKS_SO = '(UTC|GMT|UT)?[+-]';
const REGION = new RegExp(`^${ZONE_REGION}$`);

/** Of a column. */
function secondsSql(zone: string): string {
  const group = (index: number) =>
    `TRY_CAST(ltrim(regexp_extract(${zone}, ${sqlText(`^${ZONE_OFFSET}$`)}, ${index}), ':') AS INTEGER)`;
  const size = `coalesce(${group(4)}, 18) * 3600 + coalesce(${group(6)}, ${group(5)}, 0) * 60 + coalesce(${group(8)}, 0)`;
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
    const seconds = zoneSeconds(known);
    if (seconds !== undefined) return shift(String(seconds));
    const isWrong = new RegExp(`^${LOOKS_SO}`).test(known) || !REGION.test(known);
    return isWrong ? wrong(sqlText(known)) : region(zone);
  }
  return letIn(zone, 'z_', (z) => {
    const offset = `WHEN regexp_full_match(${z}, ${sqlText(ZONE_OFFSET)}) THEN ${shift(secondsSql(z))}`;
    const isWrong = `regexp_matches(${z}, ${sqlText(`^${LOOKS_SO}`)}) OR NOT regexp_full_match(${z}, ${sqlText(ZONE_REGION)})`;
    return `CASE ${offset} ${SHORT.map((name) => `WHEN ${z} = '${name}' THEN ${shift(String(zoneSeconds(name)))}`).join(' ')} WHEN ${isWrong} THEN ${wrong(z)} ELSE ${region(`CASE WHEN ${z} = 'Z' THEN 'UTC' ELSE ${z} END`)} END`;
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
