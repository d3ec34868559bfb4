/**
 * A line of CSV in the engine's SQL, as Spark's `UnivocityParser` takes it apart and reads its cells: the reader of files and the
 * functions of CSV texts share it. The parser (univocity) has rules of its own for quotes in the wrong place, which no setting of the
 * engine's reader gives. Lines without a quote, as most are, are only split.
 */
import { refuse } from '@outboard/errors';
import { type DataType, isString } from './data-type.js';
import type { TextReading } from './text-reading.js';

export interface CsvFormat {
  readonly separator: string;
  /** Empty where nothing quotes. */
  readonly quote: string;
  readonly escape: string;
  readonly nullValue: string;
  /** What a cell of two quotes with nothing between says. */
  readonly emptyValue: string;
}

/** How cells are read, and which of them are special numbers. */
export interface CsvCells extends TextReading {
  readonly nan?: string | undefined;
  readonly positiveInfinity?: string | undefined;
  readonly negativeInfinity?: string | undefined;
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const literally = (characters: string): string => characters.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const closed = (Q: string, E: string): string =>
  Q === E ? `${Q}(?:[^${Q}]|${Q}${Q})*${Q}` : `${Q}(?:[^${Q}${E}]|${E}.)*${Q}`;
const BLANKS = '[\\x01-\\x20]*?';

/** The separator that an option means: `\t` may be written with a backslash. */
export function csvSeparator(given: string): string {
  if (given === '\\t') return '\t';
  return given === '' || given.includes('\\') ? refuse(`the csv option sep=${given}`) : given;
}

/**
 * A field up to its separator: in quotes, with blanks after them; in quotes and with more behind them, which makes the quotes part of
 * it; from a quote to the end of the line where nothing closes it; or anything. Groups: the field.
 */
function fieldPattern({ separator, quote: q, escape: e }: CsvFormat): string {
  const [Q, E, S] = [literally(q), literally(e), literally(separator)];
  return `(${closed(Q, E)}${BLANKS}|${closed(Q, E)}.*?|${Q}[^${Q}]*|.*?)${S}`;
}

const matches = (field: string, pattern: string) => `regexp_full_match(${field}, ${quoted(pattern)}, 's')`;

/** What a field says: without its quotes, and escapes resolved. NULL where it is empty. */
function unquoted(field: string, { quote: q, escape: e, emptyValue }: CsvFormat): string {
  const [Q, E] = [literally(q), literally(e)];
  const bare = `regexp_replace(${field}, '[\\x01-\\x20]+$', '')`;
  const inner = `substring(${bare}, 2, length(${bare}) - 2)`;
  const unescaped = `regexp_replace(${inner}, ${quoted(`${E}([${Q}${E}])`)}, '\\1', 'g')`;
  const isOpen = `starts_with(${field}, ${quoted(q)}) AND length(${field}) > 1 AND NOT contains(substring(${field}, 2), ${quoted(q)})`;
  return `CASE WHEN ${field} = '' THEN NULL WHEN ${matches(field, `${closed(Q, E)}${BLANKS}`)} THEN CASE WHEN ${inner} = '' THEN ${quoted(emptyValue)} ELSE ${unescaped} END WHEN ${isOpen} THEN substring(${field}, 2) ELSE ${field} END`;
}

const rawFields = (line: string, format: CsvFormat) =>
  `regexp_extract_all(${line} || ${quoted(format.separator)}, ${quoted(fieldPattern(format))}, 1, 's')`;

/** The cells of a line as a list of texts. Those that are empty, or are what `nullValue` says, are NULL. */
export function csvFields(line: string, format: CsvFormat): string {
  const { separator, quote: q, nullValue } = format;
  const absent = (cell: string) => (nullValue === '' ? cell : `nullif(${cell}, ${quoted(nullValue)})`);
  const split = `list_transform(string_split(${line}, ${quoted(separator)}), lambda f: ${absent("nullif(f, '')")})`;
  if (q === '') return split;
  const none = nullValue === '' ? `nullif(${unquoted('f', format)}, '')` : absent(unquoted('f', format));
  const taken = `list_transform(${rawFields(line, format)}, lambda f: ${none})`;
  return `CASE WHEN contains(${line}, ${quoted(q)}) THEN ${taken} ELSE ${split} END`;
}

/**
 * Whether a line has quotes whose reading isn't known to be Spark's: a field that begins with one and isn't closed where it ends, but
 * for one pair and plain text behind it, or one that nothing closes.
 */
export function csvIsOdd(line: string, format: CsvFormat): string {
  if (format.quote === '') return 'false';
  const [Q, E] = [literally(format.quote), literally(format.escape)];
  const plain = [
    `${closed(Q, E)}${BLANKS}`,
    `${Q}[^${Q}${E}]+${Q}[^${Q}${E}]+`,
    `${Q}[^${Q}${E}]+`,
    `[^${Q}].*`,
    '',
  ].join('|');
  return `contains(${line}, ${quoted(format.quote)}) AND len(list_filter(${rawFields(line, format)}, lambda f: NOT ${matches('f', plain)})) > 0`;
}

const INTEGER = '[+-]?\\d+';
const NUMBER = '[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?';
/** A wall clock without zone: Spark refuses a text that names one. */
const LOCAL = '\\s*[+-]?\\d+(-\\d+)*([ T][\\d:.]*)?\\s*';

/**
 * A cell, which is the name of a text, as a type; NULL where it is none (`UnivocityParser.makeConverter`). Whole numbers, booleans and
 * decimals have no blanks around them, decimals may have commas, and fractions are what Java's `parseDouble` takes.
 * Errors: UNSUPPORTED_FEATURE.OUTBOARD for types that Spark reads and this does not.
 */
export function csvCell(cell: string, type: DataType, cells: CsvCells): string {
  if (isString(type)) return cell;
  switch (type.kind) {
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
      return `CASE WHEN regexp_full_match(${cell}, '${INTEGER}') THEN ${cells.cast(cell, type)} END`;
    case 'boolean':
      return `CASE lower(${cell}) WHEN 'true' THEN true WHEN 'false' THEN false END`;
    case 'decimal': {
      const plain = `replace(${cell}, ',', '')`;
      return `CASE WHEN regexp_full_match(${plain}, '${NUMBER}') THEN ${cells.cast(plain, type)} END`;
    }
    case 'float':
    case 'double':
      return fractionCell(cell, type.kind.toUpperCase(), cells);
    case 'date':
    case 'timestamp':
      return cells.byPattern(cell, type) ?? cells.cast(cell, type);
    case 'timestamp_ntz':
      return (
        cells.byPattern(cell, type) ??
        `CASE WHEN regexp_full_match(${cell}, '${LOCAL}') THEN ${cells.cast(cell, type)} END`
      );
    default:
      return cells.cast(cell, type);
  }
}

function fractionCell(cell: string, target: string, cells: CsvCells): string {
  const { nan = 'NaN', positiveInfinity = 'Inf', negativeInfinity = '-Inf' } = cells;
  const t = `trim(${cell}, E' \\t\\n\\x0B\\f\\r')`;
  const digits = `rtrim(${t}, 'dDfF')`;
  // Java's numbers beyond the type are infinite, and zero between it and its smallest.
  const beyond = `CASE WHEN regexp_matches(${t}, '[eE]-') THEN '0' WHEN starts_with(${t}, '-') THEN '-Infinity' ELSE 'Infinity' END`;
  const number = `coalesce(TRY_CAST(${digits} AS ${target}), CAST(${beyond} AS ${target}))`;
  const words = `WHEN ${cell} = ${quoted(nan)} THEN 'NaN' WHEN ${cell} = ${quoted(negativeInfinity)} THEN '-Infinity' WHEN ${cell} = ${quoted(positiveInfinity)} THEN 'Infinity' WHEN regexp_full_match(${t}, '[+-]?NaN') THEN 'NaN' WHEN regexp_full_match(${t}, '[+-]?Infinity') THEN ltrim(${t}, '+')`;
  const hex = `regexp_full_match(${t}, '[+-]?0[xX].*[pP].*')`;
  const refusal = `error('[UNSUPPORTED_FEATURE.OUTBOARD]{"feature":"hexadecimal fractions in CSV"}')`;
  return `CASE WHEN regexp_full_match(${t}, '${NUMBER}[dDfF]?') THEN ${number} WHEN ${hex} THEN CAST(${refusal} AS ${target}) ELSE CAST(CASE ${words} END AS ${target}) END`;
}

/** A cell without blanks at its ends; univocity's are all characters up to U+0020. */
export function csvTrimmed(cell: string, leading: boolean, trailing: boolean): string {
  const start = leading ? `regexp_replace(${cell}, '^[\\x01-\\x20]+', '')` : cell;
  return trailing ? `regexp_replace(${start}, '[\\x01-\\x20]+$', '')` : start;
}

/** How rows become lines (`CSVOptions.asWriterSettings`). */
export interface CsvWriting extends CsvFormat {
  readonly quoteAll: boolean;
  /** Before a quote comes `escape`, and this before an `escape`; none where both are one character. */
  readonly escapeOfEscape: string;
  readonly trimsStart: boolean;
  readonly trimsEnd: boolean;
  /** One character or several. */
  readonly lineSeparator: string;
}

/** A text that stands for none, for an empty one, or names a column, as univocity's writer has it. */
export function csvConstant(given: string, w: CsvWriting, place: { readonly first: boolean }): string {
  const { separator, quote: q, escape: e, escapeOfEscape } = w;
  const start = w.trimsStart ? given.replace(/^[\0- ]+/, '') : given;
  const value = w.trimsEnd ? start.replace(/[\0- ]+$/, '') : start;
  if (given.length > 1 && given.startsWith(q) && given.endsWith(q)) return given;
  const isComment = place.first && given.startsWith('#');
  const needs = isComment || ['\n', '\r', q, separator, w.lineSeparator].some((part) => start.includes(part));
  if (!needs && !w.quoteAll) return value;
  const escaped = value.replaceAll(e, e === q ? e : `${escapeOfEscape}${e}`).replaceAll(q, `${e}${q}`);
  return `${q}${escaped}${q}`;
}
