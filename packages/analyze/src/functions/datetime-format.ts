/** Dates and timestamps as text and back, by the letters of Spark's "Datetime Patterns". */
import { refuse } from '@outboard/errors';
import {
  byStrftime,
  type DataType,
  isNameless,
  letIn,
  strftimePattern,
  type TemplateContext,
  types,
} from '@outboard/plan';
import { sqlText } from './define.js';

/** Pieces of a pattern: runs of one letter, and the text between them. */
function* pieces(pattern: string): Generator<{ letters?: string; text?: string }> {
  const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/gsy;
  let end = 0;
  for (const match of pattern.matchAll(tokens)) {
    const [whole, quoted, letter] = match;
    if (quoted !== undefined) yield { text: quoted === '' ? "'" : quoted.replaceAll("''", "'") };
    else if (letter !== undefined) yield { letters: whole };
    else yield { text: whole };
    end = match.index + whole.length;
  }
  if (end < pattern.length) refuse(`the datetime pattern ${pattern}`);
}

/** What is no text of a pattern but says something of it: parts that may lack, and what Spark reserves. */
const RESERVED = /[[\]{}#]/;

const isUtc = (zone: string) => /^(UTC|Etc\/UTC|GMT|Z)$/.test(zone);
const two = (sql: string) => `lpad(CAST(${sql} AS VARCHAR), 2, '0')`;
const quarter = (t: string) => `CAST(quarter(${t}) AS VARCHAR)`;

/** Letters that strftime has not. `t` is the wall clock. */
const printed: Readonly<Record<string, (t: string, count: number, zone: string) => string>> = {
  S: (t, n) => {
    const micros = `lpad(CAST(microsecond(${t}) % 1000000 AS VARCHAR), 6, '0')`;
    return n <= 6 ? `left(${micros}, ${n})` : `(${micros} || '${'0'.repeat(n - 6)}')`;
  },
  Q: (t, n) => {
    const forms = [quarter(t), `'0' || ${quarter(t)}`, `'Q' || ${quarter(t)}`];
    const words = `['1st quarter', '2nd quarter', '3rd quarter', '4th quarter'][quarter(${t})]`;
    return `(${forms[n - 1] ?? words})`;
  },
  q: (t, n) => printed.Q?.(t, n, '') ?? '',
  k: (t, n) => {
    const hour = `CASE WHEN hour(${t}) = 0 THEN 24 ELSE hour(${t}) END`;
    return n === 1 ? `CAST(${hour} AS VARCHAR)` : two(hour);
  },
  K: (t, n) => (n === 1 ? `CAST(hour(${t}) % 12 AS VARCHAR)` : two(`hour(${t}) % 12`)),
  G: (t, n) => (n > 3 ? refuse('long names of eras') : `CASE WHEN year(${t}) > 0 THEN 'AD' ELSE 'BC' END`),
  V: (_t, _n, zone) => (isNameless(zone) ? refuse('names of offsets from UTC') : sqlText(zone)),
  z: (_t, n, zone) => (isUtc(zone) && n < 4 ? `'${zone === 'GMT' ? zone : 'UTC'}'` : refuse('names of time zones')),
  X: (_t, _n, zone) => (isUtc(zone) ? "'Z'" : refuse('offsets from UTC in such a zone')),
  x: (_t, n, zone) =>
    isUtc(zone) ? `'${n === 1 ? '+00' : n % 2 === 0 ? '+0000' : '+00:00'}'` : refuse('offsets from UTC in such a zone'),
  Z: (_t, n, zone) =>
    isUtc(zone) ? `'${n < 4 ? '+0000' : n === 4 ? 'GMT' : 'Z'}'` : refuse('offsets from UTC in such a zone'),
  O: (_t, _n, zone) => (isUtc(zone) ? "'GMT'" : refuse('offsets from UTC in such a zone')),
};
/** What `strftimePattern` writes as Spark does. */
const PLAIN = /^(yyyy|yy|M{1,4}|d{1,2}|D|DDD|H{1,2}|h{1,2}|m{1,2}|s{1,2}|SSS|SSSSSS|a|E{1,4}|L{1,2})$/;

/** A date or timestamp by a pattern. Error: UNSUPPORTED_FEATURE.OUTBOARD for letters that are not known. */
export function formatted(sql: string, type: DataType, pattern: string, zone: string): string {
  const t = type.kind === 'timestamp' ? `${sql}::TIMESTAMP` : sql;
  const parts: string[] = [];
  let plain = '';
  if (RESERVED.test(pattern.replaceAll(/'[^']*'/g, ''))) return refuse(`the datetime pattern ${pattern}`);
  const flush = () => {
    if (plain !== '') parts.push(`(${byStrftime(t, strftimePattern(plain))})`);
    plain = '';
  };
  for (const { letters, text } of pieces(pattern)) {
    if (text !== undefined) plain += `'${text.replaceAll("'", "''")}'`;
    else if (letters !== undefined && PLAIN.test(letters))
      plain += letters.replace(/^L+$/, (l) => 'M'.repeat(l.length));
    else if (letters === 'y') {
      flush();
      parts.push(`CAST(year(${t}) AS VARCHAR)`);
    } else {
      flush();
      const wall = type.kind === 'date' ? `${sql}::TIMESTAMP` : t;
      parts.push(
        printed[letters?.[0] ?? '']?.(wall, letters?.length ?? 0, zone) ??
          refuse(`the letters ${letters} in the datetime pattern ${pattern}`),
      );
    }
  }
  flush();
  const shown = parts.length === 1 ? (parts[0] ?? "''") : `(${parts.join(' || ') || "''"})`;
  // Eras, zones and no letters at all are texts that say nothing of a NULL.
  return pattern === '' || /[GVzXxZO]/.test(pattern) ? `CASE WHEN ${sql} IS NOT NULL THEN ${shown} END` : shown;
}

/** Letters of a time of day or a zone. */
const OF_TIMES = /[aHhkKmsSVzXxZO]/;

/**
 * What is written by the option of its type: there a date is one only (`LocalDate`), where `date_format` makes a timestamp of it.
 * Error: UNSUPPORTED_FEATURE.OUTBOARD, where Spark raises "Unsupported field: HourOfDay"
 */
export function formattedAsIs(sql: string, type: DataType, pattern: string, zone: string): string {
  if (type.kind === 'date' && OF_TIMES.test(pattern.replaceAll(/'[^']*'/g, '')))
    return refuse(`the datetime pattern ${pattern} for dates, which have no time of day`);
  return formatted(sql, type, pattern, zone);
}

const escaped = (text: string) => text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
const digits: Readonly<Record<string, string>> = {
  yyyy: '\\d{4}',
  y: '\\d{4}',
  yy: '\\d{2}',
  MMM: '[A-Z][a-z]{2}',
  MMMM: '[A-Z][a-z]+',
  a: '([AaPp][Mm])',
  E: '[A-Z][a-z]{2}',
  EEE: '[A-Z][a-z]{2}',
  EEEE: '[A-Z][a-z]+',
};
const ZONE = '(Z|[+-]\\d{2}(:?\\d{2})?)';

const PLAIN_READ: ReadonlySet<string> = new Set('yyyy yy M MM d dd H HH h hh m mm s ss a'.split(' '));
/** Digits of a known number, each field once, signs, and an offset at the end: what `parsedBy` reads as Spark does. */
export function isPlainlyRead(pattern: string): boolean {
  const bare = pattern.replace(/'[^']*'/g, ' ').replace(/(X{1,3}|x{1,3}|Z{1,3})$/, '');
  const runs = bare.match(/([A-Za-z])\1*/g) ?? [];
  const letters = runs.map(([letter]) => letter);
  const isOnce = new Set(letters).size === letters.length;
  // Twelve hours need their half, and are none beside those of the day.
  const isClear = letters.includes('a') === letters.includes('h') && !(letters.includes('h') && letters.includes('H'));
  return runs.every((run) => PLAIN_READ.has(run)) && isOnce && isClear && !/[[\]{}#']/.test(bare);
}

/**
 * Text as a wall clock by a pattern, NULL where it is none: each field has exactly as many digits as letters, and one
 * letter one digit or two, where the engine would take more and less. `zoned` tells that the text names its offset.
 */
export function parsedBy(sql: string, pattern: string): { readonly sql: string; readonly zoned: boolean } {
  let check = '';
  let plain = '';
  let zoned = false;
  let hasYear = false;
  for (const { letters, text } of pieces(pattern)) {
    if (zoned) return refuse(`the datetime pattern ${pattern}, which does not end with the zone`);
    if (text !== undefined) {
      check += escaped(text);
      plain += `'${text.replaceAll("'", "''")}'`;
    } else if (letters !== undefined && /^[XxZ]/.test(letters)) {
      check += ZONE;
      zoned = true;
    } else if (letters !== undefined) {
      hasYear ||= letters.startsWith('y');
      const one = letters.length === 1 && /[MdHhmsDL]/.test(letters);
      check += digits[letters] ?? (one ? '\\d{1,2}' : `\\d{${letters.length}}`);
      plain += letters;
    }
  }
  const format = strftimePattern(plain);
  // java.time's default is 1970, the engine's 1900.
  const [text, layout] = hasYear ? [sql, format] : [`'1970 ' || ${sql}`, `%Y ${format}`];
  if (!zoned) {
    return {
      sql: `CASE WHEN regexp_full_match(${sql}, ${sqlText(check)}) THEN try_strptime(${text}, ${sqlText(layout)}) END`,
      zoned,
    };
  }
  const bare = `regexp_replace(${text}, ${sqlText(`${ZONE}$`)}, '')`;
  const sign = `regexp_extract(${sql}, ${sqlText(`${ZONE}$`)})`;
  const offset = letIn(
    sign,
    'z_',
    (z) =>
      `CASE WHEN ${z} = 'Z' THEN 0 ELSE CASE WHEN left(${z}, 1) = '-' THEN -1 ELSE 1 END * (CAST(substring(${z}, 2, 2) AS INTEGER) * 60 + coalesce(TRY_CAST(right(replace(${z}, ':', ''), length(replace(${z}, ':', '')) - 3) AS INTEGER), 0)) END`,
  );
  return {
    sql: `CASE WHEN regexp_full_match(${sql}, ${sqlText(check)}) THEN try_strptime(${bare}, ${sqlText(layout)}) - to_minutes(${offset}) END`,
    zoned,
  };
}

/** As `formatted`, by a pattern that only rows know. Errors while running: INVALID_DATETIME_PATTERN.* and their like. */
export const formattedByRow = (sql: string, type: DataType, pattern: string, c: TemplateContext): string =>
  letIn(c.cast(sql, type, types.timestamp, 'ansi'), 'm_', (m) => {
    const clock = `epoch_us(${m}::TIMESTAMP)`;
    const offset = `CAST((${clock} - epoch_us(${m})) // 1000000 AS INTEGER)`;
    return `outboard_print_moment(${clock}, ${offset}, ${pattern}::VARCHAR, ${sqlText(c.timeZone)})`;
  });

/**
 * Text as a date or timestamp by a pattern that only rows know. What can't be read raises CANNOT_PARSE_TIMESTAMP, which proposes the
 * function `func`; NULL where there is none. Errors while running: INVALID_DATETIME_PATTERN.* and their like.
 */
export function parsedByRow(
  sql: string,
  pattern: string,
  to: DataType,
  func: string | undefined,
  c: TemplateContext,
): string {
  const read =
    func === undefined
      ? `outboard_try_parse_moment(${sql}, ${pattern}::VARCHAR)`
      : `outboard_parse_moment(${sql}, ${pattern}::VARCHAR, ${sqlText(`\`${func}\``)})`;
  return letIn(read, 'p_', (p) => {
    const micros = `struct_extract(${p}, 'micros')`;
    const offset = `struct_extract(${p}, 'offset')`;
    const local = `make_timestamp(${micros})`;
    if (to.kind === 'timestamp_ntz') return local;
    const instant = `CASE WHEN ${offset} IS NULL THEN ${c.cast(local, types.timestampNtz, types.timestamp, 'ansi')} ELSE make_timestamptz(${micros} - ${offset}::BIGINT * 1000000) END`;
    return to.kind === 'date' ? `CAST(${instant} AS DATE)` : instant;
  });
}
