/** Zones as Java names them (`java.time.ZoneId`), in the names that ICU and the engine know. */
import { ZONE_REGION, zoneSeconds } from '@outboard/plan';

const HOUR = 3600;
/** So many hours there are regions for, east and west. */
const [EAST_MAX, WEST_MAX] = [14, 12];

/**
 * A region's name as it is; a fixed offset of whole hours as its `Etc/GMT` region, whose sign is turned round (IANA, "etcetera").
 * Undefined for what has no such name.
 */
export function engineZone(zone: string): string | undefined {
  const seconds = zoneSeconds(zone);
  if (seconds === undefined) return isRegion(zone) ? zone : undefined;
  const hours = seconds / HOUR;
  if (!Number.isInteger(hours) || hours > EAST_MAX || hours < -WEST_MAX) return undefined;
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** Whether Java takes the name, or the offset (at most 18 hours). */
export const isZone = (zone: string): boolean => zoneSeconds(zone) !== undefined || isRegion(zone);

const NAME = new RegExp(`^${ZONE_REGION}$`);
/** Names that ICU knows; asking it takes 0.2 ms, in each query. What it does not know is not kept: a client may ask for any nonsense. */
const regions = new Set<string>();

function isRegion(zone: string): boolean {
  if (regions.has(zone)) return true;
  if (!NAME.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
  regions.add(zone);
  return true;
}
