/** Which texts are dates and timestamps to Spark (`SparkDateTimeUtils.stringToTimestamp`, and `yyyy-MM-dd`). */

const ISO_DATE = /^(-?\d{4}|\+\d{5,9})-(\d\d)-(\d\d)$/;
const ZONE =
  '(Z|(?:UTC|GMT|UT)?[+-](?:(?:0?\\d|1[0-7])(?::?[0-5]\\d(?::?[0-5]\\d)?)?|18(?::?00(?::?00)?)?)|[A-Z][A-Za-z0-9_]*(?:/[A-Za-z0-9_+-]+)*)';
const CLOCK = `(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d*))?(?: *${ZONE})?)?)?`;
const MICROSECOND_DIGITS = 6;
const TIMESTAMP = new RegExp(`^([+-]?\\d{4,6})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[ T]${CLOCK})?)?)?$`);
const TIME = new RegExp(`^(?:T(?=\\d{1,2}(?::|$))|(?=\\d{1,2}:))${CLOCK}$`);
const LAX_DATE = /^([+-]?\d{4,7})(?:-(\d{1,2})(?:-(\d{1,2})(?:[ T].*)?)?)?$/s;

function isDay(year: string, month = '1', day = '1'): boolean {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(day) > 0;
}

/** `lax`: by Spark's cast, which takes a year or a month as well, and leaves out what follows a day. */
export function isDateText(text: string, lax: boolean): boolean {
  const match = (lax ? LAX_DATE : ISO_DATE).exec(text);
  return match !== null && match[1] !== '-0000' && isDay(match[1] ?? '', match[2], match[3]);
}

const isClock = (hour = '0', minute = '0', second = '0'): boolean =>
  Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;

/** Names of zones that Java knows besides (`ZoneId.SHORT_IDS`). */
const SHORT_ZONES = new Set(
  'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST EST MST HST'.split(
    ' ',
  ),
);
const zones = new Map<string, boolean>();

function isZone(name: string | undefined): boolean {
  if (name === undefined || !/^[A-Z]/.test(name) || /^(Z|UTC|GMT|UT)([+-]|$)/.test(name) || SHORT_ZONES.has(name))
    return true;
  let known = zones.get(name);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    } catch {
      known = false;
    }
    // Texts may hold any number of names that are none.
    if (zones.size > 1_000) zones.clear();
    zones.set(name, known);
  }
  return known;
}

const two = (digits = '0'): string => digits.padStart(2, '0');

/** An offset or a name as Spark's casts take it behind a blank. */
function zoneText(zone: string): string {
  if (/^(Z|UTC|GMT|UT)$/.test(zone)) return '+00:00';
  const [, sign, hours = '', minutes, seconds] = /^(?:UTC|GMT|UT)?([+-])(\d{1,2}?):?(\d\d)?:?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return ` ${zone}`;
  return `${sign}${two(hours)}:${two(minutes)}${seconds === undefined ? '' : `:${seconds}`}`;
}

/**
 * A timestamp in the form that is read alike everywhere, `2024-01-02 03:04:05.5+01:00`; undefined where the text is none. `local`: one that
 * names a zone is none.
 */
export function timestampText(given: string, local: boolean): string | undefined {
  const text = given.trim();
  const match = TIMESTAMP.exec(text);
  if (match !== null) {
    const [, year = '', month, day, hour, minute, second, fraction = '', zone] = match;
    if (!isDay(year, month, day) || !isClock(hour, minute, second)) return undefined;
    if (zone !== undefined && (local || !isZone(zone))) return undefined;
    const date = `${year.replace(/^\+(?=\d{4}$)/, '')}-${two(month ?? '1')}-${two(day ?? '1')}`;
    const digits = fraction.slice(0, MICROSECOND_DIGITS);
    return `${date} ${two(hour)}:${two(minute)}:${two(second)}${digits === '' ? '' : `.${digits}`}${zone === undefined ? '' : zoneText(zone)}`;
  }
  const [found, hour, minute, second, , zone] = TIME.exec(text) ?? [];
  return found !== undefined && !local && isClock(hour, minute, second) && isZone(zone) ? text : undefined;
}

export const isTimestampText = (text: string): boolean => timestampText(text, false) !== undefined;
