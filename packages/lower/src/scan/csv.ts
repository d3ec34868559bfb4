/**
 * CSV as Spark reads it: rows too short or too long, quotes in the wrong place. So lines are read as texts and taken apart
 * (`csvFields`), which costs about what the engine's reader does. Values over several lines (`multiLine`) are read by the engine's
 * reader, which refuses what Spark would mend.
 */
import { refuse } from '@outboard/errors';
import {
  type Attribute,
  CORRUPT_RECORD,
  type CsvFormat,
  csvCell,
  csvFields,
  csvSeparator,
  csvTrimmed,
  types,
} from '@outboard/plan';
import { castSql } from '../cast.js';
import { quote, text } from '../dialect.js';
import { column } from '../expression.js';
import type { Besides } from './besides.js';
import { flag, option, optionsSql, type Scan } from './options.js';
import { hiveSetting, partitionColumns, partitionsOfLines, pathText } from './partitions.js';
import { readingOf } from './reading.js';
import { orFails } from './records.js';
import { LINE_SETTINGS } from './text.js';
import type { Wanted } from './wanted.js';

const nothing = () => undefined;
const known = {
  header: nothing,
  sep: nothing,
  delimiter: nothing,
  quote: nothing,
  escape: nothing,
  nullvalue: nothing,
  emptyvalue: nothing,
  comment: nothing,
  ignoreleadingwhitespace: nothing,
  ignoretrailingwhitespace: nothing,
  dateformat: nothing,
  timestampformat: nothing,
  columnnameofcorruptrecord: nothing,
  mode: nothing,
  maxcolumns: nothing,
  maxcharspercolumn: nothing,
} as const;

interface Format extends CsvFormat {
  readonly mode: string;
  readonly corrupt: string;
}

function formatOf(r: Scan): Format {
  const one = (name: string, otherwise: string): string => {
    const value = option(r, name) ?? otherwise;
    return [...value].length <= 1 ? value : refuse(`the csv option ${name}=${value}`);
  };
  return {
    separator: csvSeparator(option(r, 'sep') ?? option(r, 'delimiter') ?? ','),
    quote: one('quote', '"'),
    escape: one('escape', '\\') || refuse('the csv option escape without a character'),
    nullValue: option(r, 'nullvalue') ?? '',
    emptyValue: option(r, 'emptyvalue') ?? '',
    mode: (option(r, 'mode') ?? 'PERMISSIVE').toUpperCase(),
    corrupt: option(r, 'columnnameofcorruptrecord') ?? CORRUPT_RECORD,
  };
}

export function csvSql(r: Scan, files: string, besides: Besides, asked?: Wanted): string {
  optionsSql(r, known);
  const format = formatOf(r);
  return flag(option(r, 'multiline'))
    ? recordsSql(r, files, format, besides)
    : linesSql(r, files, format, besides, asked);
}

function linesSql(r: Scan, files: string, format: Format, besides: Besides, asked?: Wanted): string {
  const { nullValue, mode, corrupt } = format;
  const partitions = partitionColumns(r);
  const isPartition = (name: string) => partitions.has(name.toLowerCase());
  const data = r.columns.filter((name) => !isPartition(name) && name !== corrupt);
  const comment = option(r, 'comment');
  const hasHeader = flag(option(r, 'header'));
  // A header may stand behind comments, where the engine's reader does not look for it.
  const looksForHeader = hasHeader && comment !== undefined && comment !== '';
  const given = partitionsOfLines(r);
  const beyond = beyondLimits(r);
  const tellsFile = mode === 'FAILFAST' || beyond !== undefined || besides.asked || given.size < partitions.size;
  const settings = [
    ...LINE_SETTINGS,
    `header = ${hasHeader && !looksForHeader}`,
    ...(looksForHeader || tellsFile ? ["filename = 'file'"] : []),
    hiveSetting(given),
  ];
  const paths = r.columns.filter((name) => given.has(name.toLowerCase())).map((name) => `, ${quote(name)}`);
  const lines = [
    "trim(line) <> ''",
    ...(comment === undefined || comment === '' ? [] : [`NOT starts_with(line, ${text(comment)})`]),
  ];
  const trims = trimOf(r);
  const reading = readingOf(r);
  // Blanks within quotes stay in Spark, and those before them don't hide them.
  if (trims('') !== '' && format.quote !== '')
    lines.push(
      `CASE WHEN regexp_matches(line, ${text(blankAtQuote(format.quote))}) THEN ${blanksRefused} ELSE true END`,
    );
  const wanted = `SELECT * FROM read_csv(${files}, ${settings.join(', ')}) WHERE ${lines.join(' AND ')}`;
  const behind = `SELECT * FROM (SELECT *, row_number() OVER () AS n FROM (${wanted})) QUALIFY n > min(n) OVER (PARTITION BY file) ORDER BY n`;
  const rows = `SELECT line${tellsFile ? ', file' : ''}, ${csvFields('line', format)} AS fields${paths.join('')} FROM (${looksForHeader ? behind : wanted})`;
  let parsed = 0;
  const cells = r.output.map((a, i) => {
    const name = r.columns[i] ?? a.name;
    if (isPartition(name)) return { sql: castSql(pathText(r, name), types.string, a.type, 'ansi'), bad: undefined };
    if (name === corrupt) return { sql: undefined, bad: undefined };
    const given = `fields[${data.indexOf(name) + 1}]`;
    const cell = trims(given) === given ? given : `nullif(nullif(${trims(given)}, ''), ${text(nullValue)})`;
    const value = csvCell(cell, a.type, reading);
    if (asked?.has(a.id) === false) return { sql: value, bad: undefined };
    parsed += 1;
    return { sql: value, bad: value === cell ? undefined : `(${cell} IS NOT NULL AND ${value} IS NULL)` };
  });
  // The parser selects the columns that are wanted, and gives as many of them as there are.
  const length = parsed === data.length ? [`len(fields) <> ${data.length}`] : [];
  const faults = [...length, ...cells.flatMap(({ bad }) => bad ?? [])];
  const malformed = faults.length === 0 ? 'false' : `(${faults.join(' OR ')})`;
  const failing = [...(mode === 'FAILFAST' ? [malformed] : []), ...(beyond === undefined ? [] : [beyond])];
  const guarded = (sql: string, a: Attribute) =>
    failing.length > 0 && asked?.has(a.id) !== false ? orFails(`(${failing.join(' OR ')})`, sql, a.type) : sql;
  const list =
    r.output
      .map((a, i) => `${guarded(cells[i]?.sql ?? `CASE WHEN ${malformed} THEN line END`, a)} AS ${column(a.id)}`)
      .join(', ') || '1 AS no_columns';
  return `SELECT ${list}${besides.sql('file')} FROM (${rows})${mode === 'DROPMALFORMED' ? ` WHERE NOT ${malformed}${beyond === undefined ? '' : ` OR ${beyond}`}` : ''}`;
}

/** Whether a row is larger than the parser is told to make room for, where that is less than it has by itself. */
function beyondLimits(r: Scan): string | undefined {
  const told = (name: string, most: number): number | undefined => {
    const value = Number(option(r, name) ?? -1);
    return value >= 0 && value < most ? value : undefined;
  };
  const [columns, characters] = [told('maxcolumns', COLUMNS_MAX), told('maxcharspercolumn', CHARACTERS_MAX)];
  const tests = [
    ...(columns === undefined ? [] : [`len(fields) > ${columns}`]),
    ...(characters === undefined
      ? []
      : [`(length(line) > ${characters} AND len(list_filter(fields, lambda c: length(c) > ${characters})) > 0)`]),
  ];
  return tests.length === 0 ? undefined : `(${tests.join(' OR ')})`;
}

const blankAtQuote = (quoteCharacter: string): string => {
  const q = quoteCharacter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return `[\\x01-\\x20]${q}|${q}[\\x01-\\x20]`;
};
const blanksRefused = `error('[UNSUPPORTED_FEATURE.OUTBOARD]{"feature":"CSV with blanks beside quotes, read without those at the ends of values"}')`;

function trimOf(r: Scan): (cell: string) => string {
  const [leading, trailing] = ['ignoreleadingwhitespace', 'ignoretrailingwhitespace'].map((name) =>
    flag(option(r, name)),
  );
  return (cell) => csvTrimmed(cell, leading === true, trailing === true);
}

/** What Spark's parser makes room for by itself, columns; and what the engine's reader does, of characters. */
const COLUMNS_MAX = 20_480;
const CHARACTERS_MAX = 2 ** 24;

/** Cells beyond the schema are passed over; the engine must know how many there may be. A row with more fails. */
const SURPLUS_COLUMNS = 16;

/** Values over several lines. */
function recordsSql(r: Scan, files: string, format: Format, besides: Besides): string {
  const { separator, quote: q, escape: e, nullValue, mode, corrupt } = format;
  if (mode === 'FAILFAST' || mode === 'DROPMALFORMED') refuse(`the csv option mode=${mode} with multiLine`);
  if (r.columns.includes(corrupt)) refuse(`the column ${corrupt} with multiLine`);
  if (beyondLimits(r) !== undefined) refuse('the csv options maxColumns and maxCharsPerColumn with multiLine');
  for (const name of ['comment', 'emptyvalue'])
    if (option(r, name) !== undefined) refuse(`the csv option ${name} with multiLine`);
  const partitions = partitionColumns(r);
  const isPartition = (name: string) => partitions.has(name.toLowerCase());
  const surplus = Array.from({ length: SURPLUS_COLUMNS }, (_, i) => `outboard_surplus_${i}`);
  const columns = [...r.columns.filter((name) => !isPartition(name)), ...surplus].map(
    (name) => `${quote(name)}: 'VARCHAR'`,
  );
  const settings = [
    `columns = {${columns.join(', ')}}`,
    `header = ${flag(option(r, 'header'))}`,
    `delim = ${text(separator)}`,
    `quote = ${text(q)}`,
    `escape = ${text(e)}`,
    `nullstr = ${text(nullValue)}`,
    'null_padding = true',
    'parallel = false',
    'auto_detect = false',
    ...(besides.asked ? ["filename = 'outboard_file'"] : []),
    hiveSetting(partitions),
  ];
  const trims = trimOf(r);
  const reading = readingOf(r);
  const list =
    r.output
      .map((a, i) => {
        const name = r.columns[i] ?? a.name;
        const value = isPartition(name)
          ? castSql(quote(name), types.string, a.type, 'ansi')
          : csvCell(trims(quote(name)), a.type, reading);
        return `${value} AS ${column(a.id)}`;
      })
      .join(', ') || '1 AS no_columns';
  return `SELECT ${list}${besides.sql('outboard_file')} FROM read_csv(${files}, ${settings.join(', ')})`;
}
