/**
 * Records that the engine's own JSON functions read as Spark does: an object of scalars, and arrays of them, each as its column says.
 * Most are; all others are left to the worker's functions (`json-record.ts`), row by row.
 */
import { type DataType, isIntegral, isNumeric, isString, type StructType } from './data-type.js';
import { jsonParts, jsonStructure } from './json-record.js';
import { letIn } from './let-in.js';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const path = (name: string): string => `$.${JSON.stringify(name)}`;

/** What the engine may say of a value (`json_type`) that it reads as one of the type. */
function kindsOf(type: DataType): readonly string[] | undefined {
  if (isIntegral(type)) return ['BIGINT', 'UBIGINT'];
  if (isNumeric(type)) return ['BIGINT', 'UBIGINT', 'DOUBLE'];
  if (isString(type)) return ['VARCHAR', 'BOOLEAN', 'BIGINT', 'UBIGINT'];
  if (type.kind === 'boolean') return ['BOOLEAN'];
  return ['timestamp', 'timestamp_ntz', 'date'].includes(type.kind) ? ['VARCHAR'] : undefined;
}

/**
 * Numbers of so many digits that the engine rounds them, `-0`, which it makes 0, commas too many and `nan` and `inf` in any case, which
 * it takes.
 */
const ODD = '[\\d.]{16}|[:,[]\\s*-0|,\\s*[}\\]]|[:,[]\\s*-?(?i:nan|inf)';

/** Of a name that is there twice the engine has the first value, where Spark has the last; one may be written with escapes. */
const twice = (names: readonly string[]): string =>
  [
    '\\\\[^"]*"\\s*:',
    ...names
      .map((name) => JSON.stringify(name).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .map((key) => `${key}\\s*:.*${key}\\s*:`),
  ].join('|');

export interface PlainRecord {
  /** Of a text that is JSON: the types of its values, by column. NULL where it is not plain for certain. */
  readonly kinds: (line: string) => string;
  /** The values, as `jsonParts` has them. */
  readonly parts: (line: string) => string;
  /** Whether all values are as the columns say, of a text, its `kinds` and `parts`. */
  readonly conforms: (line: string, kinds: string, parts: string) => string;
}

/** Undefined where a column's type is none that the engine reads. */
export function plainRecord(type: StructType): PlainRecord | undefined {
  const columns = type.fields.map(({ name, type: of }) => ({
    name,
    type: of,
    kinds: of.kind === 'array' ? ['ARRAY'] : kindsOf(of),
    // Of an array the engine does not tell which of its numbers did not fit.
    elements:
      of.kind !== 'array' ? [] : isIntegral(of.element) && of.element.kind !== 'long' ? undefined : kindsOf(of.element),
  }));
  if (columns.length === 0 || columns.some((c) => c.kinds === undefined || c.elements === undefined)) return undefined;
  const paths = `[${columns.map(({ name }) => text(path(name))).join(', ')}]`;
  const structure = JSON.stringify(Object.fromEntries(columns.map((c) => [c.name, jsonStructure(c.type)])));
  const among = (kinds: readonly string[] | undefined) => [...(kinds ?? []), 'NULL'].map(text).join(', ');
  return {
    kinds: (line) =>
      `CASE WHEN starts_with(${line}, '{') AND json_valid(${line}) AND NOT regexp_matches(${line}, ${text(`${ODD}|${twice(columns.map(({ name }) => name))}`)}) THEN json_type(${line}, ${paths}) END`,
    conforms: (line, kinds, parts) =>
      [
        `${kinds} IS NOT NULL`,
        ...columns.map((c, i) => `coalesce(${kinds}[${i + 1}] IN (${among(c.kinds)}), true)`),
        // One that does not fit its type is NULL.
        ...columns.flatMap((c, i) =>
          isIntegral(c.type)
            ? `(struct_extract(${parts}, ${text(c.name)}) IS NOT NULL OR coalesce(${kinds}[${i + 1}], 'NULL') = 'NULL')`
            : [],
        ),
        ...columns.flatMap((c) =>
          c.elements?.length
            ? `list_bool_and(list_transform(json_type(${line}, ${text(`${path(c.name)}[*]`)}), lambda e_: e_ IN (${among(c.elements)}))) IS NOT FALSE`
            : [],
        ),
      ].join(' AND '),
    parts: (line) => `json_transform(${line}, ${text(structure)})`,
  };
}

/** What the engine read is no record; it is not NULL, though, as that of a text without a value is. */
const READ_AS_IT_IS = "' '";

/** A text's `parts`, and its `record` where the engine did not read it, in a struct; `plan` as `jsonPlan` has it. */
export function jsonRead(line: string, type: DataType, plan: string): string {
  const both = (parts: string, record: string): string => `{'parts': ${parts}, 'record': ${record}}`;
  const others = letIn(`outboard_json_record(${line}, ${text(plan)})`, 'r_', (r) => both(jsonParts(r, type), r));
  const plain = type.kind === 'struct' ? plainRecord(type) : undefined;
  if (plain === undefined) return others;
  return letIn(plain.kinds(line), 'k_', (kinds) =>
    letIn(
      `CASE WHEN ${kinds} IS NOT NULL THEN ${plain.parts(line)} END`,
      'q_',
      (parts) =>
        `CASE WHEN ${plain.conforms(line, kinds, parts)} THEN ${both(parts, READ_AS_IT_IS)} ELSE ${others} END`,
    ),
  );
}
