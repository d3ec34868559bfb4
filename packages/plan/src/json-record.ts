/**
 * JSON texts in the engine's SQL: the worker's `outboard_json_record` writes a record anew by a schema (`services/worker/src/functions/json`),
 * and what it leaves as a text is cast here.
 */

import { refuse } from '@outboard/errors';
import { type DataType, isFractional, isIntegral, isString } from './data-type.js';
import { engineFields, fieldSql, structSql } from './engine-fields.js';
import { letIn } from './let-in.js';
import type { TextReading } from './text-reading.js';
import { sqlName } from './type-names.js';
import { ENGINE_INTEGERS, INTEGER_BITS } from './whole-number.js';

/** The column for records that can't be read, unless an option names another (`spark.sql.columnNameOfCorruptRecord`). */
export const CORRUPT_RECORD = '_corrupt_record';

/** How values of a type are looked for, in the words of the worker's `Shape`. */
function shapeOf(type: DataType): unknown {
  if (isIntegral(type)) return INTEGER_BITS[type.kind];
  if (isFractional(type)) return 'number';
  if (isString(type)) return 'text';
  switch (type.kind) {
    case 'boolean':
    case 'decimal':
      return type.kind;
    case 'timestamp':
      return 'moment';
    case 'date':
    case 'timestamp_ntz':
    case 'year_month_interval':
    case 'day_time_interval':
    case 'time':
      return 'word';
    case 'binary':
      return 'bytes';
    case 'variant':
      return 'any';
    case 'array':
      return { list: shapeOf(type.element) };
    case 'map':
      return isString(type.key) ? { map: shapeOf(type.value) } : refuse('JSON as maps whose keys are no strings');
    case 'struct':
      return { struct: type.fields.map((f) => [f.name, shapeOf(f.type)]) };
    case 'udt':
      return shapeOf(type.sqlType);
    default:
      return refuse(`JSON as ${sqlName(type)}`);
  }
}

/** The second argument of `outboard_json_record` and `outboard_json_records`. */
export const jsonPlan = (type: DataType, options: Readonly<Record<string, boolean>>): string =>
  JSON.stringify({ shape: shapeOf(type), options });

/** What a record is before its texts are cast, for `json_transform`. */
export function jsonStructure(type: DataType): unknown {
  if (isIntegral(type)) return ENGINE_INTEGERS[type.kind];
  switch (type.kind) {
    case 'boolean':
    case 'float':
    case 'double':
      return type.kind.toUpperCase();
    case 'array':
      return [jsonStructure(type.element)];
    case 'map':
      return [{ k: 'VARCHAR', v: jsonStructure(type.value) }];
    case 'struct':
      return Object.fromEntries(type.fields.map((f) => [f.name, jsonStructure(f.type)]));
    case 'udt':
      return jsonStructure(type.sqlType);
    default:
      return 'VARCHAR';
  }
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The value of a record, in parts. */
export const jsonParts = (record: string, type: DataType): string =>
  `json_transform(${record}, ${text(JSON.stringify(jsonStructure(type)))})`;

/** A part as a value of its type; of an array or a map all, or NULL. */
export function jsonValue(part: string, type: DataType, reading: TextReading, depth = 0): string {
  const inner = (sql: string, of: DataType) => jsonValue(sql, of, reading, depth + 1);
  const x = `j${depth}_`;
  if (isIntegral(type) || isFractional(type) || isString(type) || type.kind === 'boolean') return part;
  switch (type.kind) {
    case 'binary':
      return `from_hex(${part})`;
    case 'variant':
      return `outboard_try_variant_of_json(${part})`;
    case 'timestamp': {
      const read = reading.byPattern(part, type) ?? reading.cast(part, type);
      return `CASE WHEN starts_with(${part}, '=') THEN to_timestamp(CAST(substring(${part}, 2) AS BIGINT)) ELSE ${read} END`;
    }
    case 'array': {
      const item = inner(x, type.element);
      if (item === x) return part;
      return whole(part, `list_transform(${part}, lambda ${x}: ${item})`, `l${depth}_`);
    }
    case 'map': {
      const item = inner(`${x}.v`, type.value);
      const values = `list_transform(${part}, lambda ${x}: ${item})`;
      const all =
        item === `${x}.v` ? values : whole(`list_transform(${part}, lambda ${x}: ${x}.v)`, values, `l${depth}_`);
      return `map(list_transform(${part}, lambda ${x}: ${x}.k), ${all})`;
    }
    case 'struct': {
      const made = structSql(type, (f) => inner(fieldSql(part, f), f.type));
      return `CASE WHEN ${part} IS NOT NULL THEN ${made} END`;
    }
    case 'udt':
      return jsonValue(part, type.sqlType, reading, depth);
    default:
      return reading.byPattern(part, type) ?? reading.cast(part, type);
  }
}

/** The list, where nothing in it became NULL. */
const whole = (source: string, list: string, name: string): string =>
  letIn(list, name, (l) => `CASE WHEN list_count(${l}) = list_count(${source}) THEN ${l} END`);

/** Whether something in a record of these parts could not be read; a record that the engine read is NULL. */
export function jsonFaults(record: string, parts: string, type: DataType, reading: TextReading): string {
  const fault = jsonFault(parts, type, reading);
  return `(coalesce(starts_with(${record}, chr(10)), false)${fault === undefined ? '' : ` OR coalesce(${fault}, false)`})`;
}

/** Whether a part holds a text that is no value of its type; undefined where none can. */
function jsonFault(part: string, type: DataType, reading: TextReading, depth = 0): string | undefined {
  const x = `f${depth}_`;
  switch (type.kind) {
    case 'struct': {
      const faults = engineFields(type).flatMap((f) => jsonFault(fieldSql(part, f), f.type, reading, depth) ?? []);
      return faults.length === 0 ? undefined : `(${faults.join(' OR ')})`;
    }
    case 'array':
    case 'map': {
      const [item, of] = type.kind === 'array' ? [x, type.element] : [`${x}.v`, type.value];
      const fault = jsonFault(item, of, reading, depth + 1);
      return fault && `coalesce(list_bool_or(list_transform(${part}, lambda ${x}: ${fault})), false)`;
    }
    default: {
      const value = jsonValue(part, type, reading, depth);
      return value === part ? undefined : `(${part} IS NOT NULL AND ${value} IS NULL)`;
    }
  }
}

/** Spark's options of JSON texts by the names that the worker has for them, and what they are unless given. */
const LENIENCY = {
  allowComments: ['comments', false],
  allowUnquotedFieldNames: ['unquotedNames', false],
  allowSingleQuotes: ['singleQuotes', true],
  allowNumericLeadingZeros: ['leadingZeros', false],
  allowNonNumericNumbers: ['nonNumericNumbers', true],
  allowBackslashEscapingAnyCharacter: ['backslashes', false],
  allowUnquotedControlChars: ['controls', false],
} as const;

export const JSON_LENIENCY: readonly string[] = Object.keys(LENIENCY);

/** What a text may be lenient about, by options in any case. */
export const jsonLeniency = (option: (name: string) => string | undefined): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    Object.entries(LENIENCY).map(([name, [own, otherwise]]) => {
      const given = option(name)?.toLowerCase();
      return [own, given === undefined ? otherwise : given === 'true'];
    }),
  );
