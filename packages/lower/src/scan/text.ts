/** Text files: a row a line, or a file. */
import { types } from '@outboard/plan';
import { castSql } from '../cast.js';
import { text } from '../dialect.js';
import { column } from '../expression.js';
import type { Besides } from './besides.js';
import { flag, option, optionsSql, type Scan } from './options.js';
import { hiveSetting, partitionColumns, partitionsOfLines, pathText } from './partitions.js';

/** A separator that no line holds. */
const NO_SEPARATOR = 'chr(1) || chr(2) || chr(3) || chr(4)';
const LINE_BYTES_MAX = 16 * 2 ** 20;
/** Each thread has some of these; left alone, the engine makes them sixteen lines long. */
const BUFFER_BYTES = 2 * LINE_BYTES_MAX;

/** The engine's reader with nothing to take apart: each row is one column, `line`, and its header is up to the caller. */
export const LINE_SETTINGS: readonly string[] = [
  "columns = {line: 'VARCHAR'}",
  `delim = ${NO_SEPARATOR}`,
  "quote = ''",
  "escape = ''",
  'auto_detect = false',
  "force_not_null = ['line']",
  `max_line_size = ${LINE_BYTES_MAX}`,
  `buffer_size = ${BUFFER_BYTES}`,
];

export function textSql(r: Scan, files: string, besides: Besides): string {
  // Lines are handed on as the bytes that they are: an encoding is of the separator only.
  const nothing = () => undefined;
  optionsSql(r, { wholetext: nothing, linesep: nothing, encoding: nothing });
  const partitions = partitionColumns(r);
  const list =
    r.output
      .map((a, i) => {
        const name = r.columns[i] ?? a.name;
        if (partitions.has(name.toLowerCase()))
          return `${castSql(pathText(r, name), types.string, a.type, 'ansi')} AS ${column(a.id)}`;
        return `line AS ${column(a.id)}`;
      })
      .join(', ') || '1 AS no_columns';
  return `SELECT ${list}${besides.sql('file')} FROM (${linesSql(r, files, flag(option(r, 'wholetext')))})`;
}

/** Each line as `line`, or each file, with the columns that stand in paths (`partitionsOfLines`), and the path itself as `file`. */
export function linesSql(r: Scan, files: string, whole: boolean): string {
  if (whole) return `SELECT content AS line, filename AS file FROM read_text(${files})`;
  const separator = option(r, 'linesep');
  if (separator !== undefined && separator !== '\n') {
    // The last line may end with the separator or with the file.
    const marked = 'ltrim(content, chr(65279))';
    const content = `CASE WHEN suffix(${marked}, ${text(separator)}) THEN left(${marked}, -${[...separator].length}) ELSE ${marked} END`;
    // A file without a character has no line.
    const lines = `CASE WHEN ${marked} <> '' THEN string_split(${content}, ${text(separator)}) END`;
    return `SELECT unnest(${lines}) AS line, filename AS file FROM read_text(${files})`;
  }
  const settings = [...LINE_SETTINGS, 'header = false', "filename = 'file'", hiveSetting(partitionsOfLines(r))];
  return `SELECT * FROM read_csv(${files}, ${settings.join(', ')})`;
}
