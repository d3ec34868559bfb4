/**
 * JSON as Spark reads it: a record a line, or a file (`multiLine`). What is odd in them (quotes of one stroke, something behind the
 * record, values of another type) the worker's functions read as Spark does, where the engine's reader fails or casts.
 */
import {
  CORRUPT_RECORD,
  JSON_LENIENCY,
  jsonLeniency,
  jsonParts,
  jsonPlan,
  plainRecord,
  type StructType,
} from '@outboard/plan';
import { text } from '../dialect.js';
import type { Besides } from './besides.js';
import { flag, option, optionsSql, type Scan } from './options.js';
import { readingOf } from './reading.js';
import { dataOf, rowsOfRecords } from './records.js';
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
  const isWhole = flag(option(r, 'multiline'));
  const found = linesSql(r, files, isWhole);
  const lines = isWhole ? `SELECT * REPLACE (ltrim(line, chr(65279)) AS line) FROM (${found})` : found;
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

export function jsonSql(r: Scan, files: string, besides: Besides): string {
  optionsSql(r, KNOWN);
  const corrupt = option(r, 'columnnameofcorruptrecord') ?? CORRUPT_RECORD;
  const mode = (option(r, 'mode') ?? 'PERMISSIVE').toUpperCase();
  const data = dataOf(r, corrupt);
  return rowsOfRecords(r, recordsSql(r, files, data), data, {
    ...{ corrupt, mode, besides },
    reading: readingOf(r),
  });
}
