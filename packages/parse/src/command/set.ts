/** SET in its forms (Spark docs, "SET" and "SET TIME ZONE"): texts that are read whole, as a value is the rest of the line, whatever it holds. */
import { fail, refuse } from '@outboard/errors';
import type { SqlCommand } from '@outboard/plan';

const REST = /^\s*SET\b\s*([\s\S]*?)\s*;?\s*$/i;
const ZONE = /^TIME\s+ZONE\s+([\s\S]*)$/i;
const NAMED = /^(?:'([^']*)'|"([^"]*)")$/;
const HOURS = /^INTERVAL\s+('?)([+-]?\d+)\1\s+HOURS?$/i;
const CLOCK = /^INTERVAL\s+'([+-]?)(\d+):(\d+)'\s+HOUR\s+TO\s+MINUTE$/i;
/** A key, in backquotes or without blanks; before `=` anything else is none. */
const KEY = /^(?:`[^`]+`|[^\s=;]+)$/;
const HOURS_MAX = 18;

export function set(sql: string): SqlCommand {
  const rest = REST.exec(sql)?.[1] ?? '';
  const zone = ZONE.exec(rest)?.[1];
  if (zone !== undefined) return { kind: 'set', key: 'spark.sql.session.timeZone', value: zoneOf(zone) };
  if (rest === '') return { kind: 'set' };
  if (rest === '-v') return refuse('SET -v: what settings mean');
  if (/^ROLE\b(?!\s*=)/i.test(rest)) fail('INVALID_STATEMENT_OR_CLAUSE', { operation: 'SET ROLE' });
  const equals = rest.indexOf('=');
  const key = (equals < 0 ? rest : rest.slice(0, equals)).trim();
  if (!KEY.test(key)) fail('INVALID_SET_SYNTAX');
  const bare = key.replace(/^`(.*)`$/, '$1');
  return equals < 0 ? { kind: 'set', key: bare } : { kind: 'set', key: bare, value: rest.slice(equals + 1).trim() };
}

/** LOCAL, the name of a zone, or how far it is from UTC. */
function zoneOf(text: string): string {
  if (/^LOCAL$/i.test(text)) return 'Etc/UTC';
  const named = NAMED.exec(text);
  if (named !== null) return named[1] ?? named[2] ?? '';
  const hours = HOURS.exec(text);
  if (hours !== null) return offset(Number(hours[2]), 0, hours[2] ?? '');
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, sign, hour, minute] = clock;
    return offset(Number(`${sign}${hour}`), Number(minute), `${sign}${hour}:${minute}`);
  }
  return /^INTERVAL\b/i.test(text) ? refuse(`SET TIME ZONE ${text}`) : fail('_LEGACY_ERROR_TEMP_0045');
}

/** `+05:30` */
function offset(hours: number, minutes: number, input: string): string {
  if (Math.abs(hours) + minutes / 60 > HOURS_MAX)
    fail('INVALID_INTERVAL_FORMAT.TIMEZONE_INTERVAL_OUT_OF_RANGE', { input });
  const two = (n: number): string => String(n).padStart(2, '0');
  if (hours === 0 && minutes === 0) return 'Z';
  return `${input.startsWith('-') ? '-' : '+'}${two(Math.abs(hours))}:${two(minutes)}`;
}
