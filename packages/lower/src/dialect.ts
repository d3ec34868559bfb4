/** Every quirk of the engine (DuckDB 1.5): its types, quoting, and how Spark's casts are written. */
import { refuse } from '@outboard/errors';
import {
  type DataType,
  isFractional,
  isIntegral,
  isInterval,
  isNumeric,
  isString,
  type StructType,
  sqlName,
} from '@outboard/plan';
import { intervalText } from './interval.js';

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const text = (value: string): string =>
  value.includes('\u0000') ? refuse('text with the character U+0000') : `'${value.replaceAll("'", "''")}'`;

/** The engine's type whose Arrow form is what Spark's clients expect. */
export function engineType(type: DataType): string {
  switch (type.kind) {
    case 'null':
      return '"NULL"';
    case 'boolean':
      return 'BOOLEAN';
    case 'byte':
      return 'TINYINT';
    case 'short':
      return 'SMALLINT';
    case 'integer':
      return 'INTEGER';
    case 'long':
      return 'BIGINT';
    case 'float':
      return 'FLOAT';
    case 'double':
      return 'DOUBLE';
    case 'decimal':
      return `DECIMAL(${type.precision},${type.scale})`;
    case 'string':
      return type.collation === undefined ? 'VARCHAR' : refuse(`the collation ${type.collation}`);
    case 'char':
    case 'varchar':
      return 'VARCHAR';
    case 'binary':
      return 'BLOB';
    case 'date':
      return 'DATE';
    case 'timestamp':
      return 'TIMESTAMPTZ';
    case 'timestamp_ntz':
      return 'TIMESTAMP';
    case 'time':
      return 'TIME';
    case 'year_month_interval':
    case 'day_time_interval':
    case 'calendar_interval':
      return 'INTERVAL';
    case 'array':
      return `${engineType(type.element)}[]`;
    case 'map':
      return `MAP(${engineType(type.key)}, ${engineType(type.value)})`;
    case 'struct':
      return structType(type);
    case 'variant':
      return refuse('the data type VARIANT');
    default:
      return type satisfies never;
  }
}

const structType = (type: StructType): string =>
  type.fields.length === 0
    ? refuse('structs without fields')
    : `STRUCT(${type.fields.map((f) => `${quote(f.name)} ${engineType(f.type)}`).join(', ')})`;

/** Settings a worker's connection has while our SQL runs; the reason stands beside each. */
export const engineSettings = {
  // Spark's order of NULLs.
  default_null_order: 'NULLS_FIRST_ON_ASC_LAST_ON_DESC',
  // A plan of 1,024 levels is nested SELECTs of as many.
  max_expression_depth: '10000',
  // A scalar subquery with more rows than one raises, as in Spark.
  scalar_subquery_error_on_multiple_rows: 'true',
  // Spark keeps the order of its input where nothing changes it.
  preserve_insertion_order: 'true',
} as const;

export type CastMode = 'ansi' | 'legacy' | 'try';

/** Digits, sign, point and exponent as Spark reads numbers; the engine accepts more, and less. */
const INTEGER_TEXT = '^\\s*[+-]?\\d+\\s*$';
/** Without ANSI (but not in try_cast) a fraction may follow, and is dropped (`UTF8String.toLong`). */
const TRUNCATED_TEXT = '^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)\\s*$';

function malformed(sql: string, from: DataType, to: DataType): string {
  const fixed = JSON.stringify({ sourceType: `"${sqlName(from)}"`, targetType: `"${sqlName(to)}"` }).replaceAll(
    "'",
    "''",
  );
  return `error('[CAST_INVALID_INPUT]' || json_merge_patch('${fixed}', json_object('expression', '''' || ${sql} || '''')))`;
}

/** `CAST(sql AS to)` with Spark's meaning. */
export function castSql(sql: string, from: DataType, to: DataType, mode: CastMode): string {
  const target = engineType(to);
  if (from.kind === 'null') return `CAST(${sql} AS ${target})`;
  if (isString(to)) return toText(sql, from);
  const plain = mode === 'ansi' ? `CAST(${sql} AS ${target})` : `TRY_CAST(${sql} AS ${target})`;
  if (isString(from)) return fromText(sql, from, to, mode, plain, target);
  // Fractions lose their digits after the point; the engine rounds.
  if ((isFractional(from) || from.kind === 'decimal') && isIntegral(to)) {
    return mode === 'ansi' ? `CAST(trunc(${sql}) AS ${target})` : `TRY_CAST(trunc(${sql}) AS ${target})`;
  }
  if (from.kind === 'timestamp' && isNumeric(to)) return castSql(`floor(epoch(${sql}))`, { kind: 'double' }, to, mode);
  if (isNumeric(from) && to.kind === 'timestamp') return `to_timestamp(${sql})`;
  if (to.kind === 'boolean' && isNumeric(from)) return `(${sql} <> 0)`;
  if (from.kind === 'boolean' && to.kind === 'decimal') return `CAST(CAST(${sql} AS INTEGER) AS ${target})`;
  if (to.kind === 'array' && from.kind === 'array' && needsOwnCast(from.element, to.element)) {
    return `list_transform(${sql}, lambda e_: ${castSql('e_', from.element, to.element, mode)})`;
  }
  return plain;
}

/** Casts whose engine form would mean another thing inside of a list. */
const needsOwnCast = (from: DataType, to: DataType): boolean =>
  isString(to)
    ? !isString(from)
    : isString(from) || ((isFractional(from) || from.kind === 'decimal') && isIntegral(to));

function fromText(sql: string, from: DataType, to: DataType, mode: CastMode, plain: string, target: string): string {
  const guarded = (attempt: string) =>
    mode === 'ansi'
      ? `CASE WHEN ${sql} IS NOT NULL AND ${attempt} IS NULL THEN ${malformed(sql, from, to)} ELSE ${attempt} END`
      : attempt;
  if (isIntegral(to) && mode === 'legacy') {
    const whole = `coalesce(nullif(regexp_replace(split_part(trim(${sql}), '.', 1), '^[+-]?$', ''), ''), '0')`;
    return `CASE WHEN regexp_matches(${sql}, '${TRUNCATED_TEXT}') THEN TRY_CAST(${whole} AS ${target}) END`;
  }
  if (isIntegral(to))
    return guarded(`CASE WHEN regexp_matches(${sql}, '${INTEGER_TEXT}') THEN TRY_CAST(trim(${sql}) AS ${target}) END`);
  switch (to.kind) {
    case 'boolean':
      return guarded(
        `CASE WHEN lower(trim(${sql})) IN ('t', 'true', 'y', 'yes', '1') THEN true WHEN lower(trim(${sql})) IN ('f', 'false', 'n', 'no', '0') THEN false END`,
      );
    case 'double':
    case 'float':
    case 'decimal':
      return guarded(`TRY_CAST(trim(${sql}) AS ${target})`);
    case 'date':
      return guarded(`TRY_CAST(trim(${sql}) AS DATE)`);
    case 'timestamp':
    case 'timestamp_ntz':
      return guarded(`TRY_CAST(trim(${sql}) AS ${target})`);
    case 'binary':
      return `encode(${sql})`;
    default:
      return plain;
  }
}

/** A value as Spark prints it: the text of a cast, and the cells of `show`. */
export function toText(sql: string, from: DataType): string {
  if (isInterval(from)) return intervalText(sql, from);
  switch (from.kind) {
    case 'string':
    case 'char':
    case 'varchar':
      return sql;
    case 'double':
    case 'float':
      return doubleText(sql);
    case 'timestamp':
      // Without zone first: Spark prints the session's local time and no offset.
      return toText(`CAST(${sql} AS TIMESTAMP)`, { kind: 'timestamp_ntz' });
    case 'timestamp_ntz':
      return `regexp_replace(regexp_replace(strftime(${sql}, '%Y-%m-%d %H:%M:%S.%f'), '0+$', ''), '\\.$', '')`;
    case 'binary':
      return `decode(${sql})`;
    case 'array':
      return `CASE WHEN ${sql} IS NOT NULL THEN '[' || array_to_string(list_transform(${sql}, lambda e_: coalesce(${toText('e_', from.element)}, 'null')), ', ') || ']' END`;
    case 'map':
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || array_to_string(list_transform(map_entries(${sql}), lambda e_: ${toText('e_.key', from.key)} || ' -> ' || coalesce(${toText('e_.value', from.value)}, 'null')), ', ') || '}' END`;
    case 'struct': {
      const fields = from.fields.map(
        (f) => `coalesce(${toText(`struct_extract(${sql}, ${text(f.name)})`, f.type)}, 'null')`,
      );
      return `CASE WHEN ${sql} IS NOT NULL THEN '{' || ${fields.join(" || ', ' || ")} || '}' END`;
    }
    default:
      return `CAST(${sql} AS VARCHAR)`;
  }
}

/** Java's `Double.toString`: `1.0`, `1.0E10`, `1.0E-4`, `NaN`, `Infinity`. */
function doubleText(sql: string): string {
  const plain = `regexp_replace(CAST(${sql} AS VARCHAR), '^(-?\\d+)$', '\\1.0')`;
  // The shortest digits that read back the same, from either of the engine's notations, as d.dddE±n.
  const digits = `regexp_replace(regexp_replace(replace(replace(split_part(CAST(abs(${sql}) AS VARCHAR), 'e', 1), '.', ''), '-', ''), '^0+', ''), '0+$', '')`;
  const exponent = `CAST(floor(log10(abs(${sql}))) AS INTEGER)`;
  const large = `CASE WHEN ${sql} < 0 THEN '-' ELSE '' END || left(${digits}, 1) || '.' || CASE WHEN length(${digits}) > 1 THEN substring(${digits}, 2) ELSE '0' END || 'E' || ${exponent}`;
  return `CASE WHEN isnan(${sql}) THEN 'NaN' WHEN isinf(${sql}) THEN CASE WHEN ${sql} > 0 THEN 'Infinity' ELSE '-Infinity' END WHEN ${sql} = 0 OR (abs(${sql}) >= 0.001 AND abs(${sql}) < 10000000) THEN ${plain} ELSE ${large} END`;
}
