/** Spark's date and time functions. */
import { fail, refuse } from '@outboard/errors';
import {
  type DataType,
  floorDiv,
  isFractional,
  isNumeric,
  isString,
  type ResolvedExpression,
  type SqlTemplate,
  type TemplateContext,
  types,
} from '@outboard/plan';

import { canHoldNullAfterCast } from '../expression/nullability.js';
import { datetime, fieldFunctions } from './datetime-fields.js';
import { formatted, formattedByRow, isPlainlyRead, parsedBy, parsedByRow } from './datetime-format.js';
import { makeFunctions } from './datetime-make.js';
import { UNIT_MICROS, unitFunctions } from './datetime-units.js';
import {
  type ArgumentRule,
  anyTimestamp,
  boolean,
  date,
  exactly,
  type FunctionDefinition,
  integer,
  integral,
  literalOf,
  long,
  nullIfAnyNull,
  numeric,
  optional,
  raise,
  raiseWith,
  scalar,
  sqlText,
  string,
  timestamp,
  typeOf,
} from './define.js';
import { literalText } from './strings.js';
import { clockIn, instantIn } from './zones.js';

/** As they are: neither a text nor a date is read as one. */
const instant: ArgumentRule = { ...exactly(timestamp), noTime: true };
const day: ArgumentRule = { ...exactly(date), noTime: true };

const movable: ArgumentRule = { ...date, noTime: true };
/** A number of days: fractions and long numbers are none, a text is read as one. */
const days: ArgumentRule = {
  expects: '("INT" or "SMALLINT" or "TINYINT")',
  accepts: (t) => t.kind === 'integer' || t.kind === 'short' || t.kind === 'byte',
  ofText: types.integer,
};

const DEFAULT_PATTERN = 'yyyy-MM-dd HH:mm:ss';
/**
 * Text to timestamp by a pattern; without one, by Spark's cast. `orNull` is what the try_ forms and legacy mode give.
 * `to` is what the function makes; a text that names its offset from UTC is an instant.
 */
const parsed = (
  a: readonly string[],
  c: TemplateContext,
  to: DataType,
  orNull: boolean,
  func = 'try_to_timestamp',
): string => {
  const source = typeOf(c.arguments, 0);
  const x = a[0] ?? '';
  const target = { date: 'DATE', timestamp: 'TIMESTAMPTZ', timestamp_ntz: 'TIMESTAMP' }[to.kind as 'date'];
  if (source.kind === 'time') {
    const text: ResolvedExpression = { ...(c.arguments[0] as ResolvedExpression), type: types.string };
    const args = [text, ...c.arguments.slice(1)];
    return parsed(
      [c.cast(x, source, types.string, 'ansi'), ...a.slice(1)],
      { ...c, arguments: args },
      to,
      orNull,
      func,
    );
  }
  const mode = orNull ? 'try' : 'ansi';
  if (!isString(source)) return c.cast(x, source, to, mode);
  if (a[1] === undefined) return c.cast(x, source, to, mode);
  const pattern = literalOf(c.arguments, 1);
  if (typeof pattern !== 'string' || !isPlainlyRead(pattern))
    return parsedByRow(x, a[1], to, orNull ? undefined : func, c);
  const { sql, zoned } = parsedBy(x, pattern);
  const moment = zoned && to.kind !== 'timestamp_ntz' ? `((${sql}) AT TIME ZONE 'UTC')` : `(${sql})`;
  const read =
    to.kind === 'timestamp' && !zoned ? c.cast(moment, types.timestampNtz, to, mode) : `CAST(${moment} AS ${target})`;
  const made = signedYear(x, pattern, read);
  if (orNull) return made;
  const failure = raiseWith('CANNOT_PARSE_TIMESTAMP', {
    message: `'Text ''' || ${x} || ''' could not be parsed at index 0'`,
    func: sqlText(`\`${func}\``),
  });
  return `CASE WHEN ${x} IS NOT NULL AND ${made} IS NULL THEN ${failure} ELSE ${made} END`;
};
/** The engine reads no signs by a pattern. Error while running: UNSUPPORTED_FEATURE.OUTBOARD */
const signedYear = (x: string, pattern: string, read: string): string =>
  pattern.startsWith('yyyy')
    ? `CASE WHEN regexp_matches(${x}, '^(-\\d{4}|\\+\\d{5})') THEN ${raise('UNSUPPORTED_FEATURE.OUTBOARD', { feature: 'years with a sign by a datetime pattern' })} ELSE ${read} END`
    : read;

/** A moment by the pattern that is the second argument. */
const shown = (sql: string, type: DataType, pattern = 'NULL', c: TemplateContext): string => {
  const known = literalOf(c.arguments, 1);
  const byRow = formattedByRow(sql, type, pattern, c);
  if (typeof known !== 'string') return byRow;
  try {
    return formatted(sql, type, known, c.timeZone);
  } catch {
    // What the engine has no letters for, or Spark takes for no pattern.
    return byRow;
  }
};
const TEXT_OR_MOMENT = '"STRING" or "DATE" or "TIMESTAMP" or "TIMESTAMP_NTZ"';
const temporal: ArgumentRule = {
  expects: `(${TEXT_OR_MOMENT})`,
  accepts: (t) => datetime.accepts(t) || isString(t),
  to: types.string,
  noTime: true,
};
/** A time is a text there. */
const moment: ArgumentRule = { ...temporal, accepts: (t) => temporal.accepts(t) || t.kind === 'time' };
/** Seconds since 1970 as well, which a date is not made of. */
const momentOrSeconds: ArgumentRule = {
  ...moment,
  expects: `(${TEXT_OR_MOMENT} or "NUMERIC")`,
  accepts: (t) => moment.accepts(t) || isNumeric(t),
};
const isText = (type: DataType): boolean => isString(type) || type.kind === 'time';
/** A cast of text may fail by the types alone; by a pattern ANSI raises. */
const parsedNullable =
  (to: DataType, orNull = false) =>
  (args: readonly ResolvedExpression[], ansi: boolean): boolean => {
    const [value, ...more] = args;
    if (value === undefined || more.some((x) => x.nullable)) return true;
    if (!isText(value.type)) return canHoldNullAfterCast(value, to, 'legacy');
    return value.nullable || args.length === 1 || orNull || !ansi;
  };
/** Spark has no function for numbers by a pattern. Error: INTERNAL_ERROR */
function checkPattern(args: readonly ResolvedExpression[], name: string): void {
  if (args.length < 2 || !isNumeric(typeOf(args, 0))) return;
  const given = args.map((x) => x.pretty).join(', ');
  const message = `Cannot resolve the runtime replaceable expression "${name}(${given})". The replacement is unresolved: "gettimestamp(${given})".`;
  fail('INTERNAL_ERROR', { message });
}
const readExtras = (to: DataType, orNull: boolean) => ({ nullable: parsedNullable(to, orNull), check: checkPattern });
const converting = (names: string, to: DataType, func?: string): FunctionDefinition =>
  scalar(
    names,
    [to.kind === 'timestamp' ? momentOrSeconds : moment, optional(string)],
    to,
    (a, c) => parsed(a, c, to, !c.ansi, func),
    readExtras(to, false),
  );

/** A timestamp as if its clock were another zone's: from UTC there, or back. */
const inZone = (sql: string, zone: string, args: readonly ResolvedExpression[], back: boolean): string =>
  back
    ? instantIn(`(${sql} AT TIME ZONE 'UTC')`, zone, args, 1)
    : `((${clockIn(sql, zone, args, 1)}) AT TIME ZONE 'UTC')`;

const unitAliases: Readonly<Record<string, string>> = { dayofyear: 'day' };
const unitOf = (args: readonly ResolvedExpression[]): string => {
  const written = literalText(args, 0, 'a unit').toLowerCase();
  return unitAliases[written] ?? written;
};
/** Whole units from one moment to another, as `ChronoUnit.between`. */
const between: SqlTemplate = (a, c) => {
  const unit = unitOf(c.arguments);
  const [start, end] = [a[1] ?? '', a[2] ?? ''];
  const small = UNIT_MICROS[unit];
  // Hours, too, are those that a clock of the time zone shows.
  const [s, e] = [`${start}::TIMESTAMP`, `${end}::TIMESTAMP`];
  if (small !== undefined) return `CAST((epoch_us(${e}) - epoch_us(${s})) // ${small} AS BIGINT)`;
  if (unit === 'day' || unit === 'week')
    return `CAST((epoch_us(${e}) - epoch_us(${s})) // ${86_400_000_000n * (unit === 'week' ? 7n : 1n)} AS BIGINT)`;
  const months = { month: 1, quarter: 3, year: 12 }[unit] ?? refuse(`the unit ${unit}`);
  // Days that are not whole are left out at the end; of those of a month no more than that they are fewer than 32 matters.
  const rest = (x: string) => `(epoch_us(${x}) - epoch_us(date_trunc('day', ${x})))`;
  const to = `(CAST(${e} AS DATE) + CASE WHEN ${e} > ${s} AND ${rest(e)} < ${rest(s)} THEN -1 WHEN ${e} < ${s} AND ${rest(e)} > ${rest(s)} THEN 1 ELSE 0 END)`;
  const packed = (day: string) => `((year(${day}) * 12 + month(${day})) * 32 + day(${day}))`;
  return `CAST((${packed(to)} - ${packed(s)}) // ${32 * months} AS BIGINT)`;
};
const added: SqlTemplate = (a, c) => {
  const unit = unitOf(c.arguments);
  const [n, moment] = [a[1] ?? '', a[2] ?? ''];
  const small = UNIT_MICROS[unit];
  if (small !== undefined) return `(${moment} + to_microseconds(CAST(${n} AS BIGINT) * ${small}))`;
  const steps: Readonly<Record<string, string>> = {
    day: `to_days(CAST(${n} AS INTEGER))`,
    week: `to_days(CAST(7 * ${n} AS INTEGER))`,
    month: `to_months(CAST(${n} AS INTEGER))`,
    quarter: `to_months(CAST(3 * ${n} AS INTEGER))`,
    year: `to_months(CAST(12 * ${n} AS INTEGER))`,
  };
  return `(${moment} + ${steps[unit] ?? refuse(`the unit ${unit}`)})`;
};

const MONTHS_BETWEEN: SqlTemplate = (a) => {
  const [l, r] = [`${a[0]}::TIMESTAMP`, `${a[1]}::TIMESTAMP`];
  const months = `((year(${l}) - year(${r})) * 12 + month(${l}) - month(${r}))`;
  const ends = `day(${l}) = day(${r}) OR (last_day(${l}) = ${l}::DATE AND last_day(${r}) = ${r}::DATE)`;
  // Seconds that have passed since the day began in the time zone, not those that a clock shows.
  const seconds = (x = '') => `(epoch_us(${x}) - epoch_us(date_trunc('day', ${x}))) // 1000000`;
  const exact = `(${months} + ((day(${l}) - day(${r})) * 86400 + ${seconds(a[0])} - ${seconds(a[1])})::DOUBLE / 2678400)`;
  const shown =
    a[2] === undefined ? `round(${exact}, 8)` : `CASE WHEN ${a[2]} THEN round(${exact}, 8) ELSE ${exact} END`;
  const between = `CASE WHEN ${ends} THEN ${months}::DOUBLE ELSE ${shown} END`;
  return a[2] === undefined ? between : nullIfAnyNull(a, between);
};

const shift = (unit: string, sign: '+' | '-') => `CAST($0 ${sign} to_${unit}s($1) AS DATE)`;

const clockTime: ArgumentRule = {
  expects: '"TIMESTAMP_NTZ"',
  accepts: (t) => t.kind === 'timestamp_ntz',
  to: types.timestampNtz,
};
/** Of two arguments the first is where to. */
const fromHere = (a: readonly string[]): string => `convert_timezone(current_timezone(), ${a.join(', ')})`;

export const datetimeFunctions: readonly FunctionDefinition[] = [
  ...fieldFunctions,
  ...makeFunctions,
  scalar('date_add dateadd', [movable, days], types.date, '($0 + CAST($1 AS INTEGER))', {
    pretty: ([a, b]) => `date_add(${a}, ${b})`,
  }),
  scalar('date_sub', [movable, days], types.date, '($0 - CAST($1 AS INTEGER))'),
  scalar('datediff date_diff', [date, date], types.integer, 'CAST($0 - $1 AS INTEGER)'),
  scalar('add_months', [date, integer], types.date, shift('month', '+')),
  scalar('months_between', [timestamp, timestamp, optional(boolean)], types.double, MONTHS_BETWEEN, {
    pretty: (a) => `months_between(${a[0]}, ${a[1]}, ${a[2] ?? 'true'})`,
  }),
  scalar('last_day', [date], types.date, 'last_day($0)'),
  ...unitFunctions,
  scalar('date_format', [{ ...datetime, expects: '"TIMESTAMP"' }, string], types.string, (a, c) =>
    shown(a[0] ?? '', typeOf(c.arguments, 0), a[1], c),
  ),
  converting('to_date', types.date, 'try_to_date'),
  scalar(
    'try_to_date',
    [moment, optional(string)],
    types.date,
    (a, c) => parsed(a, c, types.date, true),
    readExtras(types.date, true),
  ),
  converting('to_timestamp to_timestamp_ltz', types.timestamp),
  scalar(
    'try_to_timestamp',
    [momentOrSeconds, optional(string)],
    types.timestamp,
    (a, c) => parsed(a, c, types.timestamp, true),
    readExtras(types.timestamp, true),
  ),
  converting('to_timestamp_ntz', types.timestampNtz),
  scalar(
    'unix_timestamp to_unix_timestamp',
    [optional(exactly(temporal)), optional(exactly(string))],
    types.long,
    (a, c) => {
      if (a.length === 0) return 'CAST(epoch(current_timestamp) AS BIGINT)';
      const pattern: ResolvedExpression = {
        kind: 'literal',
        type: types.string,
        value: DEFAULT_PATTERN,
        nullable: false,
        pretty: DEFAULT_PATTERN,
      };
      const full = a.length === 1 ? { ...c, arguments: [...c.arguments, pattern] } : c;
      const moment = parsed([a[0] ?? '', a[1] ?? sqlText(DEFAULT_PATTERN)], full, types.timestamp, !c.ansi);
      // Cut off and not rounded down: before 1970 that is the second after.
      return `(epoch_us(${moment}) // 1000000)`;
    },
    {
      nullable: (args, ansi) => args.some((x) => x.nullable) || !ansi,
      pretty: (a, n) => `${n}(${a[0] ?? 'current_timestamp()'}, ${a[1] ?? DEFAULT_PATTERN})`,
    },
  ),
  scalar(
    'from_unixtime',
    [long, optional(string)],
    types.string,
    (a, c) =>
      a[1] === undefined
        ? formatted(`to_timestamp(${a[0]})`, types.timestamp, DEFAULT_PATTERN, c.timeZone)
        : shown(`to_timestamp(${a[0]})`, types.timestamp, a[1], c),
    { nullable: true, pretty: (a) => `from_unixtime(${a[0]}, ${a[1] ?? DEFAULT_PATTERN})` },
  ),
  scalar('timestamp_seconds', [exactly(numeric)], types.timestamp, 'to_timestamp($0)', {
    nullable: (args) => args.some((x) => x.nullable || isFractional(x.type)),
  }),
  scalar('timestamp_millis', [exactly(integral)], types.timestamp, 'to_timestamp($0 / 1000.0)'),
  scalar(
    'timestamp_micros',
    [exactly(integral)],
    types.timestamp,
    "(CAST(make_timestamp($0::BIGINT) AS TIMESTAMP) AT TIME ZONE 'UTC')",
  ),
  scalar('unix_seconds', [instant], types.long, floorDiv('epoch_us($0)', 1_000_000)),
  scalar('unix_millis', [instant], types.long, floorDiv('epoch_us($0)', 1_000)),
  scalar('unix_micros', [instant], types.long, 'epoch_us($0)'),
  scalar('unix_date', [day], types.integer, "CAST($0 - DATE '1970-01-01' AS INTEGER)"),
  scalar('date_from_unix_date', [integer], types.date, "(DATE '1970-01-01' + $0)"),
  scalar('from_utc_timestamp', [timestamp, string], types.timestamp, (a, c) =>
    inZone(a[0] ?? '', a[1] ?? '', c.arguments, false),
  ),
  scalar('to_utc_timestamp', [timestamp, string], types.timestamp, (a, c) =>
    inZone(a[0] ?? '', a[1] ?? '', c.arguments, true),
  ),
  scalar(
    'convert_timezone',
    [string, string, clockTime],
    types.timestampNtz,
    ([from = '', to = '', local = ''], c) => clockIn(instantIn(local, from, c.arguments, 0), to, c.arguments, 1),
    {
      counts: '[2, 3]',
      byCount: {
        2: scalar(
          'convert_timezone',
          [string, clockTime],
          types.timestampNtz,
          ([to = '', local = ''], c) => clockIn(`(${local} AT TIME ZONE ${sqlText(c.timeZone)})`, to, c.arguments, 0),
          { pretty: fromHere, madeOf: { name: 'convert_timezone', call: fromHere, before: 1 } },
        ),
      },
    },
  ),
  scalar(
    'timestampadd_unit dateadd_unit date_add_unit timestampadd',
    [string, long, anyTimestamp],
    (args) => typeOf(args, 2),
    added,
    { pretty: (a) => `timestampadd(${a.join(', ')})` },
  ),
  scalar(
    'timestampdiff_unit datediff_unit date_diff_unit timestampdiff',
    [string, anyTimestamp, anyTimestamp],
    types.long,
    between,
    { pretty: (a) => `timestampdiff(${a.join(', ')})` },
  ),
];
