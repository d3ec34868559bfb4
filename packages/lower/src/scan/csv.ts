/**
 * CSV as Spark reads it. Its parser (univocity) has rules of its own for quotes in the wrong place and for rows too short or
 * too long, which no setting of the engine's reader gives: so lines are read as texts and taken apart here. Lines without a quote,
 * as most are, are only split, which costs about what the engine's reader does. Values over several lines (`multiLine`) are
 * read by the engine's reader, which refuses what Spark would mend.
 */
import { refuse } from '@outboard/errors';
import { type DataType, isString, strftimePattern, types } from '@outboard/plan';
import { castSql } from '../cast.js';
import { engineType, quote, text } from '../dialect.js';
import { column } from '../expression.js';
import { CORRUPT_RECORD, flag, option, optionsSql, type Scan } from './options.js';
import { HIVE, partitionColumns } from './partitions.js';
import { LINE_SETTINGS } from './text.js';

const nothing = () => undefined;
const known = {
  header: nothing,
  sep: nothing,
  delimiter: nothing,
  quote: nothing,
  escape: nothing,
  nullvalue: nothing,
  comment: nothing,
  ignoreleadingwhitespace: nothing,
  ignoretrailingwhitespace: nothing,
  dateformat: nothing,
  timestampformat: nothing,
  columnnameofcorruptrecord: nothing,
  mode: nothing,
} as const;

interface Format {
  readonly separator: string;
  /** Empty where nothing quotes. */
  readonly quote: string;
  readonly escape: string;
  readonly nullValue: string;
  readonly mode: string;
  readonly corrupt: string;
}

function formatOf(r: Scan): Format {
  const one = (name: string, otherwise: string): string => {
    const value = option(r, name) ?? otherwise;
    return [...value].length <= 1 ? value : refuse(`the csv option ${name}=${value}`);
  };
  return {
    separator: option(r, 'sep') ?? option(r, 'delimiter') ?? ',',
    quote: one('quote', '"'),
    escape: one('escape', '\\'),
    nullValue: option(r, 'nullvalue') ?? '',
    mode: (option(r, 'mode') ?? 'PERMISSIVE').toUpperCase(),
    corrupt: option(r, 'columnnameofcorruptrecord') ?? CORRUPT_RECORD,
  };
}

export function csvSql(r: Scan, files: string): string {
  optionsSql(r, known);
  const format = formatOf(r);
  return flag(option(r, 'multiline')) ? recordsSql(r, files, format) : linesSql(r, files, format);
}

const literally = (characters: string): string => characters.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * A field up to its separator: in quotes, with blanks after them; in quotes and with more behind them, which makes the quotes part of
 * it; from a quote to the end of the line where nothing closes it; or anything. Groups: the field.
 */
function fieldPattern({ separator, quote: q, escape: e }: Format): string {
  const [Q, E, S] = [literally(q), literally(e), literally(separator)];
  return `(${closed(Q, E)}[ \\t]*|${closed(Q, E)}.*?|${Q}[^${Q}]*|.*?)${S}`;
}

const closed = (Q: string, E: string): string =>
  Q === E ? `${Q}(?:[^${Q}]|${Q}${Q})*${Q}` : `${Q}(?:[^${Q}${E}]|${E}.)*${Q}`;

/** What a field says: without its quotes, and escapes resolved. */
function unquoted(field: string, { quote: q, escape: e }: Format): string {
  const [Q, E] = [literally(q), literally(e)];
  const inner = `substring(rtrim(${field}), 2, length(rtrim(${field})) - 2)`;
  const unescaped = `regexp_replace(${inner}, ${text(`${E}([${Q}${E}])`)}, '\\1', 'g')`;
  const isClosed = `regexp_full_match(${field}, ${text(`${closed(Q, E)}[ \\t]*`)})`;
  const isOpen = `starts_with(${field}, ${text(q)}) AND length(${field}) > 1 AND NOT contains(substring(${field}, 2), ${text(q)})`;
  return `CASE WHEN ${isClosed} THEN ${unescaped} WHEN ${isOpen} THEN substring(${field}, 2) ELSE ${field} END`;
}

function linesSql(r: Scan, files: string, format: Format): string {
  const { separator, quote: q, nullValue, mode, corrupt } = format;
  const partitions = partitionColumns(r);
  const isPartition = (name: string) => partitions.has(name.toLowerCase());
  const data = r.columns.filter((name) => !isPartition(name) && name !== corrupt);
  const settings = [...LINE_SETTINGS, `header = ${flag(option(r, 'header'))}`, ...(partitions.size > 0 ? [HIVE] : [])];
  const split = `string_split(line, ${text(separator)})`;
  const taken = `list_transform(regexp_extract_all(line || ${text(separator)}, ${text(fieldPattern(format))}, 1), lambda f: ${unquoted('f', format)})`;
  const fields = q === '' ? split : `CASE WHEN contains(line, ${text(q)}) THEN ${taken} ELSE ${split} END`;
  const paths = r.columns.filter(isPartition).map((name) => `, ${quote(name)}`);
  const comment = option(r, 'comment');
  const lines = [
    "trim(line) <> ''",
    ...(comment === undefined || comment === '' ? [] : [`NOT starts_with(line, ${text(comment)})`]),
  ];
  const rows = `SELECT line, ${fields} AS fields${paths.join('')} FROM read_csv(${files}, ${settings.join(', ')}) WHERE ${lines.join(' AND ')}`;
  const trims = trimOf(r);
  const cells = r.output.map((a, i) => {
    const name = r.columns[i] ?? a.name;
    if (isPartition(name)) return { sql: castSql(quote(name), types.string, a.type, 'ansi'), bad: undefined };
    if (name === corrupt) return { sql: undefined, bad: undefined };
    const cell = `nullif(${trims(`fields[${data.indexOf(name) + 1}]`)}, ${text(nullValue)})`;
    const value = cellValue(cell, a.type, r);
    return { sql: value, bad: value === cell ? undefined : `(${cell} IS NOT NULL AND ${value} IS NULL)` };
  });
  const faults = [`len(fields) <> ${data.length}`, ...cells.flatMap(({ bad }) => bad ?? [])];
  const malformed = `(${faults.join(' OR ')})`;
  const list =
    r.output
      .map((a, i) => `${cells[i]?.sql ?? `CASE WHEN ${malformed} THEN line END`} AS ${column(a.id)}`)
      .join(', ') || '1 AS no_columns';
  const select = `SELECT ${list} FROM (${rows})`;
  switch (mode) {
    case 'PERMISSIVE':
      return select;
    case 'DROPMALFORMED':
      return `${select} WHERE NOT ${malformed}`;
    case 'FAILFAST':
      return `${select} WHERE CASE WHEN ${malformed} THEN error('[MALFORMED_CSV_RECORD]' || json_object('badRecord', line)) ELSE true END`;
    default:
      return refuse(`the csv option mode=${mode}`);
  }
}

function trimOf(r: Scan): (cell: string) => string {
  const [leading, trailing] = [option(r, 'ignoreleadingwhitespace'), option(r, 'ignoretrailingwhitespace')].map(flag);
  if (leading && trailing) return (cell) => `trim(${cell})`;
  if (leading) return (cell) => `ltrim(${cell})`;
  return trailing ? (cell) => `rtrim(${cell})` : (cell) => cell;
}

/** NULL where the text is no such value. */
function cellValue(cell: string, type: DataType, r: Scan): string {
  if (isString(type)) return cell;
  const patterns: Partial<Record<DataType['kind'], string | undefined>> = {
    date: option(r, 'dateformat'),
    timestamp: option(r, 'timestampformat'),
  };
  const pattern = patterns[type.kind];
  if (pattern === undefined) return castSql(cell, types.string, type, 'try');
  return `CAST(try_strptime(${cell}, ${text(strftimePattern(pattern))}) AS ${engineType(type)})`;
}

/** Cells beyond the schema are passed over; the engine must know how many there may be. A row with more fails. */
const SURPLUS_COLUMNS = 16;

/** Values over several lines. */
function recordsSql(r: Scan, files: string, format: Format): string {
  const { separator, quote: q, escape: e, nullValue, mode, corrupt } = format;
  if (mode !== 'PERMISSIVE') refuse(`the csv option mode=${mode} with multiLine`);
  if (r.columns.includes(corrupt)) refuse(`the column ${corrupt} with multiLine`);
  if (option(r, 'comment') !== undefined) refuse('the csv option comment with multiLine');
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
    ...(partitions.size > 0 ? [HIVE] : []),
  ];
  const trims = trimOf(r);
  const list =
    r.output
      .map((a, i) => {
        const name = r.columns[i] ?? a.name;
        const value = isPartition(name)
          ? castSql(quote(name), types.string, a.type, 'ansi')
          : cellValue(trims(quote(name)), a.type, r);
        return `${value} AS ${column(a.id)}`;
      })
      .join(', ') || '1 AS no_columns';
  return `SELECT ${list} FROM read_csv(${files}, ${settings.join(', ')})`;
}
