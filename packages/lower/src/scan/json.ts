/**
 * JSON as Spark reads it: a record a line, or a file (`multiLine`). What is odd in them (quotes of one stroke, something behind the
 * record, values of another type) the worker's functions read as Spark does, where the engine's reader fails or casts.
 */
import {
  CORRUPT_RECORD,
  JSON_LENIENCY,
  jsonFaults,
  jsonLeniency,
  jsonParts,
  jsonPlan,
  jsonValue,
  plainRecord,
  type StructType,
  struct,
  types,
} from '@outboard/plan';
import { castSql } from '../cast.js';
import { quote, text } from '../dialect.js';
import { column } from '../expression.js';
import { flag, option, optionsSql, type Scan } from './options.js';
import { partitionColumns } from './partitions.js';
import { readingOf } from './reading.js';
import { linesSql } from './text.js';

const nothing = () => undefined;
const KNOWN = Object.fromEntries(
  [
    ...['multiline', 'dateformat', 'timestampformat', 'columnnameofcorruptrecord', 'mode', 'linesep'],
    // What inference goes by.
    ...['primitivesasstring', 'prefersdecimal', 'dropfieldifallnull'],
    ...JSON_LENIENCY.map((name) => name.toLowerCase()),
  ].map((name) => [name, nothing]),
);

/** Each line, or file, once for each of its records: as `parts`, and as `record` where the engine did not read it. */
function recordsSql(r: Scan, files: string, data: StructType): string {
  const plan = text(jsonPlan(data, { ...jsonLeniency((name) => option(r, name.toLowerCase())), exact: true }));
  const lines = linesSql(r, files, flag(option(r, 'multiline')));
  const plain = plainRecord(data);
  const kinds = plain && `SELECT *, ${plain.kinds('line')} AS kinds FROM (${lines})`;
  const read =
    plain === undefined
      ? `SELECT *, false AS is_plain FROM (${lines})`
      : `SELECT *, ${plain.conforms('line', 'kinds', 'plain')} AS is_plain FROM (SELECT *, CASE WHEN kinds IS NOT NULL THEN ${plain.parts('line')} END AS plain FROM (${kinds}))`;
  const isArray = "starts_with(ltrim(line, chr(32) || chr(9) || chr(10) || chr(13)), '[')";
  const others = `CASE WHEN ${isArray} THEN outboard_json_records(line, ${plan}) ELSE [outboard_json_record(line, ${plan})] END`;
  const records = `SELECT *, unnest(CASE WHEN is_plain THEN [NULL] ELSE ${others} END) AS record FROM (${read})`;
  const made = data.fields.length === 0 ? 'NULL' : jsonParts('record', data);
  const parts = plain === undefined ? made : `CASE WHEN is_plain THEN plain ELSE ${made} END`;
  return `SELECT *, ${parts} AS parts FROM (${records}) WHERE is_plain OR record IS NOT NULL`;
}

export function jsonSql(r: Scan, files: string): string {
  optionsSql(r, KNOWN);
  const partitions = partitionColumns(r);
  const corrupt = option(r, 'columnnameofcorruptrecord') ?? CORRUPT_RECORD;
  const names = r.output.map((a, i) => r.columns[i] ?? a.name);
  const isPartition = (name: string) => partitions.has(name.toLowerCase());
  const data: StructType = struct(
    r.output.flatMap((a, i) => {
      const name = names[i] ?? a.name;
      return isPartition(name) || name === corrupt ? [] : [{ name, type: a.type, nullable: true }];
    }),
  );
  const reading = readingOf(r);
  const bad = jsonFaults('record', 'parts', data, reading);
  const cells = r.output.map((a, i) => {
    const name = names[i] ?? a.name;
    if (isPartition(name)) return castSql(quote(name), types.string, a.type, 'ansi');
    if (!data.fields.some((f) => f.name === name)) return `CASE WHEN ${bad} THEN line END`;
    return jsonValue(`struct_extract(parts, ${text(name)})`, a.type, reading);
  });
  const list = cells.map((cell, i) => `${cell} AS ${column(r.output[i]?.id as never)}`).join(', ') || '1 AS no_columns';
  const mode = (option(r, 'mode') ?? 'PERMISSIVE').toUpperCase();
  const rows = `SELECT ${list} FROM (${recordsSql(r, files, data)})`;
  switch (mode) {
    case 'DROPMALFORMED':
      return `${rows} WHERE NOT ${bad}`;
    case 'FAILFAST':
      return `${rows} WHERE CASE WHEN ${bad} THEN error('[FAILED_READ_FILE.NO_HINT]' || json_object('path', 'file://' || file)) ELSE true END`;
    // Spark takes a mode that it doesn't know for this one.
    default:
      return rows;
  }
}
