/** Zones as Java names them (`java.time.ZoneId`), in the names that ICU and the engine know. */

const OFFSET = /^(?:UTC|GMT|UT)?([+-])(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?$/;

/**
 * A region's name as it is; a fixed offset of whole hours as its `Etc/GMT` region, whose sign is turned round (IANA, "etcetera").
 * Undefined for what has no such name.
 */
export function engineZone(zone: string): string | undefined {
  if (zone === 'Z') return 'UTC';
  const offset = OFFSET.exec(zone);
  if (offset === null) return isRegion(zone) ? zone : undefined;
  const [, sign, hours, minutes = '00', seconds = '00'] = offset;
  const hour = Number(hours);
  if (minutes !== '00' || seconds !== '00' || hour > 14 || (sign === '-' && hour > 12)) return undefined;
  return hour === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hour}`;
}

/** Whether Java takes the name, or the offset (at most 18 hours). */
export function isZone(zone: string): boolean {
  const offset = OFFSET.exec(zone);
  return zone === 'Z' || (offset === null ? isRegion(zone) : Number(offset[2]) <= 18);
}

/** Names that ICU knows; asking it takes 0.2 ms, in each query. What it does not know is not kept: a client may ask for any nonsense. */
const regions = new Set<string>();

function isRegion(zone: string): boolean {
  if (regions.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  regions.add(zone);
  return true;
}
