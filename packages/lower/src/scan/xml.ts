/**
 * XML as Spark reads it: a record for each element of a name (`rowTag`), by the worker's reader, which goes through the files bit by bit; with
 * `multiLine=false` one for each line.
 */
import { fail } from '@outboard/errors';
import { jsonParts, xmlPlan, xmlReading } from '@outboard/plan';
import { XML_OPTIONS, xmlSettings } from '@outboard/xml';
import { castSql } from '../cast.js';
import { text } from '../dialect.js';
import type { Besides } from './besides.js';
import { option, optionsSql, type Scan } from './options.js';
import { dataOf, keepsCorrupt, rowsOfRecords } from './records.js';
import { linesSql } from './text.js';

const KNOWN = Object.fromEntries(XML_OPTIONS.map((name) => [name.toLowerCase(), () => undefined]));

/** Errors: OUTBOARD_ILLEGAL_ARGUMENT, UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN */
export function xmlSql(r: Scan, files: string, besides: Besides): string {
  optionsSql(r, KNOWN);
  const settings = xmlSettings((name) => option(r, name.toLowerCase()));
  const { corrupt, mode, rowTag } = settings;
  const data = dataOf(r, corrupt);
  const keepsText = keepsCorrupt(r, corrupt);
  if (keepsText && data.fields.length === 0) fail('UNSUPPORTED_FEATURE.QUERY_ONLY_CORRUPT_RECORD_COLUMN');
  const told = text(xmlPlan(data, { ...settings.reading, caseSensitive: false }, { rowTag, keepsText }));
  const isWhole = option(r, 'multiline')?.toLowerCase() !== 'false';
  const records = isWhole
    ? `SELECT record, line, file FROM outboard_xml_rows(${text(JSON.stringify(r.files))}, ${told})`
    : `SELECT outboard_xml_record(line, ${told}) AS record, line, file FROM (${linesSql(r, files, false)})`;
  const made = data.fields.length === 0 ? 'NULL' : jsonParts('record', data);
  const rows = `SELECT *, ${made} AS parts FROM (${records})`;
  const reading = xmlReading((sql, from, to) => castSql(sql, from, to, 'try'), settings.timeZone);
  return rowsOfRecords(r, rows, data, { corrupt, mode, reading, besides });
}
