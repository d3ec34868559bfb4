/** Spark's casts in the engine's SQL: what each raises, gives NULL for, cuts off or wraps around. */
import { refuse } from '@outboard/errors';
import {
  type DataType,
  engineFields,
  fieldSql,
  floorDiv,
  INTEGER_BITS,
  type IntegralType,
  isFractional,
  isIntegral,
  isInterval,
  isNumeric,
  isString,
  letIn,
  opaque,
  sqlName,
  storedType,
  structSql,
  typeEquals,
  types,
  wrapped,
} from '@outboard/plan';
import { decimalOfText } from './decimal-text.js';
import { engineType, text } from './dialect.js';
import { intervalFrom, microsecondsOf, monthsOf } from './interval.js';
import { intervalOfText } from './interval-cast.js';
import { toText } from './text.js';
import { timeAttempt, truncatedTime } from './time.js';
import { dateAttempt, timestampAttempt } from './timestamp-text.js';
import { fromVariant, toVariant } from './variant.js';

export type CastMode = 'ansi' | 'legacy' | 'try';

/** What Spark trims: blanks and control characters. */
const trimmed = (sql: string) => `trim(${sql}, E' \\t\\n\\x0B\\f\\r')`;
/** Digits, sign, point and exponent as Spark reads numbers; the engine accepts more, and less. */
const INTEGER_TEXT = '[+-]?\\d+';
/** Without ANSI (but not in try_cast) a fraction may follow, and is dropped (`UTF8String.toLong`). */
const TRUNCATED_TEXT = '[+-]?(\\d+\\.?\\d*|\\.\\d+)';
const DECIMAL_TEXT = '[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?';
const DOUBLE_TEXT = `${DECIMAL_TEXT}[dDfF]?`;
const SPECIAL_TEXT = '(?i)[+-]?(inf|infinity)|nan';

const CONFIG = '"spark.sql.ansi.enabled"';

/** A condition that carries the value as Spark shows it. */
function raised(condition: string, from: DataType, to: DataType, name: string, value: string): string {
  const fixed = JSON.stringify({
    sourceType: `"${sqlName(from)}"`,
    targetType: `"${sqlName(to)}"`,
    ansiConfig: CONFIG,
  });
  return `error('[${condition}]' || json_merge_patch(${text(fixed)}, json_object('${name}', ${value})))`;
}
const malformed = (sql: string, from: DataType, to: DataType) =>
  raised('CAST_INVALID_INPUT', from, to, 'expression', `chr(39) || ${sql} || chr(39)`);

/** `CAST(sql AS to)` with Spark's meaning. */
export function castSql(sql: string, given: DataType, wanted: DataType, mode: CastMode): string {
  if (isString(wanted)) return fitted(toText(sql, given, mode === 'legacy' ? 'legacy' : 'plain'), wanted);
  const [from, to] = [storedType(given), storedType(wanted)];
  const target = engineType(to);
  if (from.kind === 'null') return `CAST(${sql} AS ${target})`;
  if (to.kind === 'variant') return toVariant(sql, from);
  if (from.kind === 'variant') return fromVariant(sql, to, mode, castSql);
  if (isString(from)) return fromText(sql, from, to, mode);
  // Intervals overflow alike with ANSI and without.
  if (isInterval(from) || isInterval(to)) return intervalCast(sql, from, to, mode === 'try' ? 'try' : 'ansi');
  if (from.kind === 'timestamp' && (isNumeric(to) || to.kind === 'boolean')) return fromTimestamp(sql, to, mode);
  if (from.kind === 'time') return fromTime(sql, from, to, mode);
  if (isNumeric(from) && to.kind === 'timestamp') return toTimestamp(sql, from, to, mode);
  if (from.kind === 'boolean' && to.kind === 'timestamp')
    return `(make_timestamp(CAST(${sql} AS BIGINT)) AT TIME ZONE 'UTC')`;
  if (to.kind === 'boolean' && isNumeric(from)) return `(${sql} <> 0)`;
  if (from.kind === 'boolean' && to.kind === 'decimal')
    return castSql(`CAST(${sql} AS INTEGER)`, { kind: 'integer' }, to, mode);
  if (to.kind === 'binary') return bytesOf(sql, from);
  if (isNumeric(from) && isNumeric(to)) return numberCast(sql, from, to, mode);
  if (needsOwnCast(from, to)) return complexCast(sql, from, to, mode);
  // Without ANSI a date or a boolean may be cast where nothing can come of it.
  if (from.kind === 'date' && (isNumeric(to) || to.kind === 'boolean')) return `CAST(NULL AS ${target})`;
  return mode === 'ansi' ? `CAST(${sql} AS ${target})` : `TRY_CAST(${sql} AS ${target})`;
}

/**
 * A text as a column of CHAR(n) or VARCHAR(n) keeps it: CHAR filled up with blanks, and blanks at the end beyond n cut off
 * (`CharVarcharCodegenUtils`). It raises EXCEED_LIMIT_LENGTH.
 */
function fitted(sql: string, to: DataType): string {
  if (to.kind !== 'char' && to.kind !== 'varchar') return sql;
  const n = to.length;
  const raise = `error('[EXCEED_LIMIT_LENGTH]${JSON.stringify({ limit: String(n) })}')`;
  return letIn(sql, 'fit_', (x) => {
    const short = to.kind === 'char' ? `rpad(${x}, ${n}, ' ')` : x;
    return `CASE WHEN length(${x}) <= ${n} THEN ${short} WHEN length(rtrim(${x}, ' ')) <= ${n} THEN left(${x}, ${n}) WHEN ${x} IS NOT NULL THEN ${raise} END`;
  });
}

/** Whether the engine's cast of the whole would mean another thing than Spark's of its parts. */
function needsOwnCast(from: DataType, to: DataType): boolean {
  if (from.kind === 'array' && to.kind === 'array') return true;
  if (from.kind === 'map' && to.kind === 'map') return true;
  return from.kind === 'struct' && to.kind === 'struct';
}

function complexCast(sql: string, from: DataType, to: DataType, mode: CastMode): string {
  if (from.kind === 'array' && to.kind === 'array')
    return same(from.element, to.element)
      ? sql
      : `list_transform(${sql}, lambda e_: ${castSql('e_', from.element, to.element, mode)})`;
  if (from.kind === 'map' && to.kind === 'map') {
    const keys = castSql('e_', from.key, to.key, mode);
    const values = castSql('e_', from.value, to.value, mode);
    return `CASE WHEN ${sql} IS NOT NULL THEN map(list_transform(map_keys(${sql}), lambda e_: ${keys}), list_transform(map_values(${sql}), lambda e_: ${values})) END`;
  }
  if (from.kind === 'struct' && to.kind === 'struct') {
    const given = engineFields(from);
    const made = structSql(to, (target, i) => {
      const f = given[i] ?? target;
      return castSql(fieldSql(sql, f), f.type, target.type, mode);
    });
    return `CASE WHEN ${sql} IS NOT NULL THEN ${made} END`;
  }
  return sql;
}
const same = (a: DataType, b: DataType) =>
  a.kind === b.kind && engineType(a) === engineType(b) && (a.kind !== 'time' || typeEquals(a, b));

const suffixes: Readonly<Record<string, string>> = {
  byte: 'T',
  short: 'S',
  long: 'L',
  double: 'D',
  float: '',
  integer: '',
};

/** A number as Spark shows it in an overflow: `300`, `3000000000L`, `1.0E20D`, `1.5BD`. */
function shown(sql: string, from: DataType): string {
  const suffix = from.kind === 'decimal' ? 'BD' : (suffixes[from.kind] ?? '');
  const plain = toText(sql, from);
  if (suffix === '') return plain;
  return isFractional(from)
    ? `${plain} || CASE WHEN isfinite(${sql}) THEN '${suffix}' ELSE '' END`
    : `${plain} || '${suffix}'`;
}

/** What an overflow is told of: the value that is cast, and its type. */
interface Told {
  readonly type: DataType;
  readonly value: string;
}

/** The digits of a double in full, as `BigDecimal.toPlainString` has them: from 10^7 on without a point where it is whole. */
const plainDigits = (sql: string): string =>
  letIn(`CAST(${sql}::DOUBLE AS VARCHAR)`, 't_', (t) => {
    const digits = `replace(split_part(${t}, 'e', 1), '.', '')`;
    const length = `CAST(split_part(${t}, 'e', 2) AS INTEGER) + CASE WHEN ${t} LIKE '-%' THEN 2 ELSE 1 END`;
    const large = `CASE WHEN contains(${t}, 'e') THEN rpad(${digits}, ${length}, '0') ELSE regexp_replace(${t}, '\\.0$', '') END`;
    return `CASE WHEN abs(${sql}) >= 1e7 THEN ${large} ELSE ${t} END`;
  });

function numberCast(sql: string, from: DataType, to: DataType, mode: CastMode, told?: Told): string {
  const target = engineType(to);
  const fraction = isFractional(from) || from.kind === 'decimal';
  if (isIntegral(to)) {
    if (isIntegral(from) && INTEGER_BITS[to.kind] >= INTEGER_BITS[from.kind]) return `CAST(${sql} AS ${target})`;
    // Fractions lose their digits after the point; the engine rounds.
    const whole = fraction ? `trunc(${sql})` : sql;
    const attempt = `TRY_CAST(${whole} AS ${target})`;
    if (mode === 'try') return opaque(attempt);
    if (mode === 'legacy') return narrowed(sql, whole, from, to);
    return `CASE WHEN ${sql} IS NOT NULL AND ${attempt} IS NULL THEN ${raised('CAST_OVERFLOW', told?.type ?? from, to, 'value', told?.value ?? shown(sql, from))} ELSE ${attempt} END`;
  }
  if (to.kind === 'decimal') {
    if (from.kind === 'decimal' && to.scale >= from.scale && to.precision - to.scale >= from.precision - from.scale)
      return `CAST(${sql} AS ${target})`;
    // A fraction by the shortest digits of the double that it is, as Java's `BigDecimal.valueOf`.
    const attempt = isFractional(from)
      ? `list_transform([CAST(${sql}${from.kind === 'float' ? '::DOUBLE' : ''} AS VARCHAR)], lambda t_: ${decimalOfText('t_', target)})[1]`
      : `TRY_CAST(${sql} AS ${target})`;
    if (mode !== 'ansi') return attempt;
    const value = isFractional(from) ? plainDigits(sql) : toText(sql, from);
    const parameters = JSON.stringify({ precision: String(to.precision), scale: String(to.scale), config: CONFIG });
    const overflow = `error('[NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION]' || json_merge_patch(${text(parameters)}, json_object('value', ${value})))`;
    const finite = isFractional(from) ? ` AND isfinite(${sql})` : '';
    return `CASE WHEN ${sql} IS NOT NULL${finite} AND ${attempt} IS NULL THEN ${overflow} ELSE ${attempt} END`;
  }
  // What is too large for a float is infinite.
  if (to.kind === 'float' && from.kind === 'double')
    return `coalesce(TRY_CAST(${sql} AS FLOAT), CASE WHEN ${sql} > 0 THEN 'Infinity'::FLOAT WHEN ${sql} < 0 THEN '-Infinity'::FLOAT END)`;
  return `CAST(${sql} AS ${target})`;
}

/** Java's narrowing: whole numbers lose their high bits; fractions stop at the ends of INT or BIGINT, and NaN is 0. */
function narrowed(sql: string, whole: string, from: DataType, to: IntegralType): string {
  if (!isFractional(from)) return wrapped(`CAST(${whole} AS HUGEINT)`, to);
  const [low, high] =
    to.kind === 'long' ? ['-9223372036854775808', '9223372036854775807'] : ['-2147483648', '2147483647'];
  const clamped = `CASE WHEN isnan(${sql}) THEN 0::HUGEINT WHEN ${sql} >= ${high}::DOUBLE THEN ${high}::HUGEINT WHEN ${sql} <= ${low}::DOUBLE THEN (${low})::HUGEINT ELSE CAST(${whole} AS HUGEINT) END`;
  return wrapped(`(${clamped})`, to);
}

function toTimestamp(sql: string, from: DataType, to: DataType, mode: CastMode): string {
  const made = `CASE WHEN abs(${sql}) < 9000000000000 THEN to_timestamp(${sql}) END`;
  if (!isFractional(from)) return made;
  if (mode !== 'ansi') return `CASE WHEN isfinite(${sql}) THEN ${made} END`;
  // Spark has made a double of it by then.
  const wrong = raised('CAST_INVALID_INPUT', { kind: 'double' }, to, 'expression', toText(sql, from));
  const micros = `CAST(${sql} AS DOUBLE) * 1000000`;
  const tooFar = raised(
    'CAST_OVERFLOW',
    { kind: 'double' },
    { kind: 'long' },
    'value',
    shown(`(${micros})`, { kind: 'double' }),
  );
  return `CASE WHEN NOT isfinite(${sql}) THEN ${wrong} WHEN abs(${micros}) >= 9223372036854775807 THEN ${tooFar} ELSE ${made} END`;
}

function fromTimestamp(sql: string, to: DataType, mode: CastMode): string {
  if (to.kind === 'boolean') return `(epoch_us(${sql}) <> 0)`;
  if (isFractional(to)) return `CAST(epoch_us(${sql}) / 1000000.0 AS ${engineType(to)})`;
  if (to.kind === 'decimal')
    return numberCast(
      `(epoch_us(${sql})::DECIMAL(20,0) * 0.000001::DECIMAL(7,6))`,
      { kind: 'decimal', precision: 27, scale: 6 },
      to,
      mode,
    );
  const seconds = floorDiv(`epoch_us(${sql})`, 1_000_000);
  const type: DataType = { kind: 'timestamp' };
  const value = `'TIMESTAMP ' || chr(39) || ${toText(sql, type)} || chr(39)`;
  const narrow = mode === 'legacy' && to.kind !== 'long' ? 'try' : mode;
  return numberCast(seconds, { kind: 'long' }, to, narrow, { type, value });
}

/** Whole seconds, or a decimal with what is left of one. */
function fromTime(sql: string, from: DataType, to: DataType, mode: CastMode): string {
  if (to.kind === 'time') return truncatedTime(sql, to.precision);
  if (to.kind === 'decimal') {
    const seconds = `CAST(epoch_us(${sql})::DECIMAL(14,0) * 0.000001::DECIMAL(7,6) AS DECIMAL(14,9))`;
    return numberCast(seconds, { kind: 'decimal', precision: 14, scale: 9 }, to, mode);
  }
  const value = `'TIME ' || chr(39) || ${toText(sql, from)} || chr(39)`;
  const narrow = mode === 'legacy' ? 'try' : mode;
  return numberCast(`(epoch_us(${sql}) // 1000000)`, types.long, to, narrow, { type: from, value });
}

/** A whole number's bytes, the highest first. */
const bytesOf = (sql: string, from: DataType): string => {
  if (!isIntegral(from)) return `CAST(${sql} AS BLOB)`;
  const bits = INTEGER_BITS[from.kind];
  return `unhex(lpad(to_hex(CASE WHEN ${sql} < 0 THEN ${sql}::HUGEINT + ${2n ** BigInt(bits)}::HUGEINT ELSE ${sql}::HUGEINT END), ${bits / 4}, '0'))`;
};

/** The units of the last field of an interval: what a number cast to and from it counts. */
const units = { day: 86_400_000_000n, hour: 3_600_000_000n, minute: 60_000_000n, second: 1_000_000n } as const;
/** A number as an interval. Error while running, where it does not fit: CAST_OVERFLOW. */
function boundedInterval(sql: string, from: DataType, to: DataType, mode: CastMode): string {
  const months = to.kind === 'year_month_interval';
  const end = months ? (to.end === 'year' ? 2_147_483_647 / 12 : 2_147_483_647) : 9_223_372_036_854;
  const value = shown(sql, from);
  const outside = mode === 'try' ? 'NULL' : raised('CAST_OVERFLOW', from, to, 'value', value);
  return isIntegral(from) && from.kind !== 'long' && !(months && to.end === 'year')
    ? intervalFrom(sql, to)
    : `CASE WHEN abs(${sql}) > ${Math.trunc(end)} THEN ${outside} ELSE ${intervalFrom(sql, to)} END`;
}

function intervalCast(sql: string, from: DataType, to: DataType, mode: CastMode): string {
  if (isNumeric(from) && (to.kind === 'day_time_interval' || to.kind === 'year_month_interval'))
    return boundedInterval(sql, from, to, mode);
  if (from.kind === 'day_time_interval' && isNumeric(to)) {
    const micros = `CAST(${microsecondsOf(sql)} AS BIGINT)`;
    if (to.kind !== 'decimal')
      return numberCast(`(${micros} // ${units[from.end]})`, { kind: 'long' }, to, mode, {
        type: from,
        value: toText(sql, from),
      });
    const exact = `(${micros}::DECIMAL(20,0) * 0.000001::DECIMAL(7,6))`;
    if (from.end === 'second') return numberCast(exact, { kind: 'decimal', precision: 27, scale: 6 }, to, mode);
    return numberCast(`(${micros} // ${units[from.end]})`, { kind: 'long' }, to, mode);
  }
  if (from.kind === 'year_month_interval' && isNumeric(to)) {
    const months = from.end === 'year' ? `(${monthsOf(sql)} // 12)` : monthsOf(sql);
    return numberCast(`CAST(${months} AS BIGINT)`, { kind: 'long' }, to, mode);
  }
  // To fewer fields: what is smaller than the last of them is cut off.
  if (from.kind === 'day_time_interval' && to.kind === 'day_time_interval') {
    const micros = microsecondsOf(sql);
    return to.end === 'second'
      ? sql
      : `to_microseconds(CAST(${micros} // ${units[to.end]} * ${units[to.end]} AS BIGINT))`;
  }
  if (from.kind === 'year_month_interval' && to.kind === 'year_month_interval')
    return to.end === 'month' ? sql : `to_months(CAST(${monthsOf(sql)} // 12 * 12 AS INTEGER))`;
  return `CAST(${sql} AS ${engineType(to)})`;
}

const specials: Readonly<Record<string, string>> = {
  epoch: 'make_timestamp(0)',
  now: 'now()',
  today: 'current_date',
  yesterday: '(current_date - 1)',
  tomorrow: '(current_date + 1)',
};
function fromText(sql: string, from: DataType, to: DataType, mode: CastMode): string {
  const target = engineType(to);
  // A literal may be a word for a moment (`SparkDateTimeUtils.convertSpecialDate`).
  const special = specials[sql.slice(1, -1).trim().toLowerCase()];
  if (special !== undefined && sql.startsWith("'") && ['date', 'timestamp', 'timestamp_ntz'].includes(to.kind))
    return `CAST(${special} AS ${target})`;
  // Named once, where it is more than a name.
  if (!/^\w+$/.test(sql)) return `list_transform([${sql}], lambda t_: ${fromText('t_', from, to, mode)})[1]`;
  const t = trimmed(sql);
  const guarded = (attempt: string) =>
    mode === 'ansi'
      ? `coalesce(${attempt}, CASE WHEN ${sql} IS NOT NULL THEN CAST(${malformed(sql, from, to)} AS ${target}) END)`
      : attempt;
  switch (to.kind) {
    case 'byte':
    case 'short':
    case 'integer':
    case 'long': {
      if (mode !== 'legacy')
        return guarded(`CASE WHEN regexp_full_match(${t}, '${INTEGER_TEXT}') THEN TRY_CAST(${t} AS ${target}) END`);
      const whole = `coalesce(nullif(regexp_replace(split_part(${t}, '.', 1), '^[+-]?$', ''), ''), '0')`;
      return `CASE WHEN regexp_full_match(${t}, '${TRUNCATED_TEXT}') THEN TRY_CAST(${whole} AS ${target}) END`;
    }
    case 'boolean':
      return guarded(
        `CASE WHEN lower(${t}) IN ('t', 'true', 'y', 'yes', '1') THEN true WHEN lower(${t}) IN ('f', 'false', 'n', 'no', '0') THEN false END`,
      );
    case 'double':
    case 'float':
      return guarded(
        `CASE WHEN regexp_full_match(${t}, '${DOUBLE_TEXT}') THEN TRY_CAST(rtrim(${t}, 'dDfF') AS ${target}) WHEN regexp_full_match(${t}, '${SPECIAL_TEXT}') THEN TRY_CAST(${t} AS ${target}) END`,
      );
    case 'decimal': {
      const attempt = `CASE WHEN regexp_full_match(${t}, '${DECIMAL_TEXT}') THEN ${decimalOfText(t, target)} END`;
      if (mode !== 'ansi') return attempt;
      const parameters = JSON.stringify({ precision: String(to.precision), scale: String(to.scale), config: CONFIG });
      const overflow = `error('[NUMERIC_VALUE_OUT_OF_RANGE.WITH_SUGGESTION]' || json_merge_patch(${text(parameters)}, json_object('value', ${t})))`;
      return `coalesce(${attempt}, CASE WHEN ${sql} IS NOT NULL THEN CASE WHEN regexp_full_match(${t}, '${DECIMAL_TEXT}') THEN CAST(${overflow} AS ${target}) ELSE CAST(${malformed(sql, from, to)} AS ${target}) END END)`;
    }
    case 'date':
      return guarded(dateAttempt(t));
    case 'timestamp':
    case 'timestamp_ntz':
      return guarded(timestampAttempt(t, to.kind === 'timestamp'));
    case 'time':
      return guarded(timeAttempt(sql));
    case 'binary':
      return `encode(${sql})`;
    case 'day_time_interval':
    case 'year_month_interval':
      return intervalOfText(sql, t, to, mode === 'try');
    case 'calendar_interval':
      return refuse('casts of text to calendar intervals');
    default:
      return mode === 'ansi' ? `CAST(${sql} AS ${target})` : `TRY_CAST(${sql} AS ${target})`;
  }
}
