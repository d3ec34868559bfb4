/**
 * The columns of CSV files by all their rows, as `CSVInferSchema` has them: cells are taken apart as they are when they are read
 * (`packages/lower/src/scan/csv.ts`), each is of a kind, and a column's type is what holds all kinds of its cells.
 */
import { refuse } from '@outboard/errors';
import { type CsvFormat, csvFields, csvSeparator, csvTrimmed } from '@outboard/plan';
import { quoted } from '../engine/quote.js';
import type { CsvHeader } from './csv-header.js';
import { LINES } from './json-columns.js';

type Options = ReadonlyMap<string, string>;
const isTrue = (options: Options, name: string): boolean => options.get(name)?.toLowerCase() === 'true';

function formatOf(options: Options): CsvFormat {
  return {
    separator: csvSeparator(options.get('sep') ?? options.get('delimiter') ?? ','),
    quote: options.get('quote') ?? '"',
    escape: options.get('escape') ?? '\\',
    nullValue: options.get('nullvalue') ?? '',
    emptyValue: options.get('emptyvalue') ?? '',
  };
}

/** The kind of a cell that is not NULL. Patterns for dates and timestamps come before what a cast would read. */
function kindOf(cell: string, options: Options): string {
  const [date, timestamp] = [options.get('dateformat'), options.get('timestampformat')];
  if (options.get('preferdate')?.toLowerCase() === 'false') refuse('the csv option preferDate=false with inferSchema');
  const special = ['nanvalue', 'positiveinf', 'negativeinf'].find((name) => options.has(name));
  if (special !== undefined) refuse(`the csv option ${special} with inferSchema`);
  const whole = `regexp_full_match(${cell}, '[+-]?\\d{1,9}')`;
  const kind = `CASE WHEN ${whole} THEN 'integer' ELSE outboard_csv_kind(${cell}) END`;
  if (date === undefined && timestamp === undefined) return kind;
  const by = (pattern: string | undefined, otherwise: string) =>
    pattern === undefined
      ? `k_ = '${otherwise}'`
      : `outboard_try_parse_moment(${cell}, ${quoted(pattern)}) IS NOT NULL`;
  const moment = `CASE WHEN k_ IN ('integer', 'long', 'double') OR starts_with(k_, 'decimal') OR starts_with(k_, '?') THEN k_ WHEN ${by(date, 'date')} THEN 'date' WHEN ${timestamp === undefined ? "k_ IN ('date', 'timestamp')" : by(timestamp, 'timestamp')} THEN 'timestamp' WHEN k_ = 'boolean' THEN k_ ELSE 'string' END`;
  return `list_transform([${kind}], lambda k_: ${moment})[1]`;
}

/** Cells as they are read: without blanks where the options say so. */
function trimmed(cell: string, options: Options, { nullValue }: CsvFormat): string {
  const both = csvTrimmed(
    cell,
    isTrue(options, 'ignoreleadingwhitespace'),
    isTrue(options, 'ignoretrailingwhitespace'),
  );
  return both === cell ? cell : `nullif(nullif(${both}, ''), ${quoted(nullValue)})`;
}

const linesOf = (files: readonly string[]): string =>
  `SELECT ltrim(line, chr(65279)) AS line FROM read_csv([${files.map(quoted).join(', ')}], ${LINES})`;

const wantedLines = (options: Options): string[] => {
  const comment = options.get('comment') ?? '';
  return ["trim(line) <> ''", ...(comment === '' ? [] : [`NOT starts_with(line, ${quoted(comment)})`])];
};

/** A SELECT of the first line of a file that is compressed, in the place of a column's name. */
export const csvLineQuery = (file: string, options: Options): string =>
  `SELECT line, '', NULL FROM (${linesOf([file])}) WHERE ${wantedLines(options).join(' AND ')} LIMIT 1`;

/** Cells beyond the first line's, as the reader has them (`packages/lower/src/scan/csv.ts`). */
const SURPLUS_COLUMNS = 16;

/** Rows of values over several lines, by the engine's reader. */
function recordsOf(files: readonly string[], options: Options, format: CsvFormat, count: number): string {
  const columns = Array.from({ length: count + SURPLUS_COLUMNS }, (_, i) => `c${i}`);
  const settings = [
    `columns = {${columns.map((name) => `${name}: 'VARCHAR'`).join(', ')}}`,
    `header = ${isTrue(options, 'header')}`,
    `delim = ${quoted(format.separator)}`,
    `quote = ${quoted(format.quote)}`,
    `escape = ${quoted(format.escape)}`,
    `nullstr = ${quoted(format.nullValue)}`,
    'null_padding = true, parallel = false, auto_detect = false, hive_partitioning = false',
  ];
  return `SELECT [${columns.join(', ')}] AS fields FROM read_csv([${files.map(quoted).join(', ')}], ${settings.join(', ')})`;
}

/** A SELECT of the columns' names and types. Error while running: UNSUPPORTED_FEATURE.OUTBOARD where a type depends on the rows' order */
export function csvColumnsQuery(files: readonly string[], options: Options, { names, line }: CsvHeader): string {
  const format = formatOf(options);
  const header = isTrue(options, 'header') ? [`line <> ${quoted(line)}`] : [];
  const rows = isTrue(options, 'multiline')
    ? recordsOf(files, options, format, names.length)
    : `SELECT ${csvFields('line', format)} AS fields FROM (${linesOf(files)}) WHERE ${[...wantedLines(options), ...header].join(' AND ')}`;
  const cells = `SELECT unnest(list_transform(fields[:${names.length}], lambda f_, i_: {n: i_, cell: ${trimmed('f_', options, format)}}), recursive := true) FROM (${rows})`;
  const kinds = `SELECT n, CASE WHEN cell IS NOT NULL THEN ${kindOf('cell', options)} END AS kind, cell FROM (${cells})`;
  const has = (...of: readonly string[]) => `coalesce(bool_or(kind IN (${of.map(quoted).join(', ')})), false)`;
  const digits = `CASE WHEN starts_with(kind, 'decimal') THEN CAST(substring(kind, 8) AS INTEGER) WHEN kind = 'long' THEN 20 WHEN kind = 'integer' THEN 10 END`;
  const columns = `SELECT n, ${has('integer')} AS i, ${has('long')} AS l, ${has('double')} AS d, coalesce(bool_or(starts_with(kind, 'decimal')), false) AS c, coalesce(max(CASE WHEN starts_with(kind, 'decimal') THEN ${digits} END), 0) AS p, ${has('date')} AS da, ${has('timestamp')} AS ts, ${has('boolean')} AS b, ${has('string')} AS s, max(CASE WHEN starts_with(kind, '?') THEN kind[2:] END) AS u, coalesce(bool_and(length(cell) = 4) FILTER (WHERE kind = 'integer'), false) AS y FROM (${kinds}) GROUP BY n`;
  const unclear = (feature: string) => `error('[UNSUPPORTED_FEATURE.OUTBOARD]{"feature":"${feature}"}')`;
  const patterns = options.has('timestampformat');
  const types = [
    `WHEN s THEN 'VARCHAR'`,
    `WHEN u IS NOT NULL THEN error('[UNSUPPORTED_FEATURE.OUTBOARD]' || json_object('feature', u))`,
    `WHEN NOT (i OR l OR d OR c OR da OR ts OR b) THEN 'VARCHAR'`,
    // Where the first is a moment, a year is one, too.
    `WHEN i AND y AND (da OR ts) AND NOT (l OR d OR c OR b) THEN ${unclear('inferring a column of years and moments')}`,
    `WHEN CAST(i OR l OR d OR c AS INTEGER) + CAST(da OR ts AS INTEGER) + CAST(b AS INTEGER) > 1 THEN 'VARCHAR'`,
    ...(patterns
      ? [`WHEN da AND ts THEN ${unclear('inferring a column of dates and of timestamps by a pattern')}`]
      : []),
    `WHEN ts THEN 'TIMESTAMP WITH TIME ZONE' WHEN da THEN 'DATE' WHEN b THEN 'BOOLEAN' WHEN d THEN 'DOUBLE'`,
    // A BIGINT is a decimal of 20 digits where it comes first, and of its own where it comes later.
    `WHEN c AND l AND p < 20 THEN ${unclear('inferring a column of BIGINT and decimals')}`,
    `WHEN c THEN 'DECIMAL(' || greatest(p, CASE WHEN i THEN 10 ELSE 0 END) || ',0)' WHEN l THEN 'BIGINT' ELSE 'INTEGER'`,
  ];
  const named = `SELECT unnest([${names.map(quoted).join(', ')}]) AS name, unnest(range(1, ${names.length + 1})) AS n`;
  return `SELECT name, CASE WHEN f.n IS NULL THEN 'VARCHAR' ELSE CASE ${types.join(' ')} END END, NULL FROM (${named}) AS h LEFT JOIN (${columns}) AS f ON h.n = f.n ORDER BY h.n`;
}
