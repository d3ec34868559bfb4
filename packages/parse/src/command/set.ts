/** SET in its forms (Spark docs, "SET" and "SET TIME ZONE"): texts that are read whole, as a value is the rest of the line, whatever it holds. */
import { fail, refuse } from '@outboard/errors';
import { type SqlCommand, within } from '@outboard/plan';
import { intervalAt } from '../interval.js';
import { intervalLiteral } from '../interval-literal.js';
import { tokenize } from '../polyglot.js';

const REST = /^\s*SET\b\s*([\s\S]*?)\s*;?\s*$/i;
const ZONE = /^TIME\s+ZONE\s+([\s\S]*)$/i;
const NAMED = /^(?:'([^']*)'|"([^"]*)")$/;
/** A key, in backquotes or without blanks; before `=` anything else is none. */
const KEY = /^(?:`[^`]+`|[^\s=;]+)$/;
const HOURS_MAX = 18n;
const SECOND = 1_000_000n;
const HOUR = 3600n * SECOND;

/** Errors tell of all of it. */
export function set(sql: string): SqlCommand {
  const [startIndex, stopIndex] = [sql.search(/\S/), [...sql.replace(/\s*;?\s*$/, '')].length - 1];
  return within({ of: 'text', source: { text: sql }, startIndex, stopIndex }, undefined, () => read(sql));
}

function read(sql: string): SqlCommand {
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
  return /^INTERVAL\b/i.test(text) ? offsetOf(text) : fail('_LEGACY_ERROR_TEMP_0045');
}

/** `+05:30`. Errors: those of interval literals, INVALID_INTERVAL_FORMAT.TIMEZONE_INTERVAL_OUT_OF_RANGE */
function offsetOf(text: string): string {
  const tokens = tokenize(text);
  const { parts, end } = intervalAt(tokens, 0);
  if (parts[0]?.unit === undefined || end < tokens.length) return fail('_LEGACY_ERROR_TEMP_0045');
  const { type, value } = intervalLiteral(text, parts, undefined);
  const size = BigInt(value as number | bigint);
  const tooFar = (input: bigint) =>
    fail('INVALID_INTERVAL_FORMAT.TIMEZONE_INTERVAL_OUT_OF_RANGE', { input: String(input) });
  if (type.kind !== 'day_time_interval') return tooFar(size);
  if (type.start === 'day' && size / (24n * HOUR) !== 0n) return tooFar(size / (24n * HOUR));
  const far = size < 0n ? -size : size;
  if (far > HOURS_MAX * HOUR) return tooFar(size / HOUR);
  if (far % SECOND !== 0n) return tooFar(size / SECOND);
  if (far === 0n) return 'Z';
  const two = (n: bigint): string => String(n).padStart(2, '0');
  const seconds = (far / SECOND) % 60n;
  const clock = `${two(far / HOUR)}:${two((far / SECOND / 60n) % 60n)}`;
  return `${size < 0n ? '-' : '+'}${clock}${seconds === 0n ? '' : `:${two(seconds)}`}`;
}
