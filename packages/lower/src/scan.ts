/** Files by the engine's readers, with every option explicit; an option we don't know is refused by name. */
import { refuse } from '@outboard/errors';
import { type ResolvedOf, strftimePattern } from '@outboard/plan';
import { engineType, quote, text } from './dialect.js';
import { column } from './expression.js';

type Scan = ResolvedOf<'scan'>;

const always = () => true;
const only =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value.toLowerCase());

/** Values with which an option changes nothing in what is read here; with any other it is refused. */
const harmless: Readonly<Record<string, (value: string) => boolean>> = {
  path: always,
  paths: always,
  // Inference has dealt with these, and has never more than Spark's sample to go by.
  inferschema: always,
  samplingratio: always,
  mergeschema: always,
  preferdate: only('true'),
  prefersdate: only('true'),
  primitivesasstring: only('false'),
  enforceschema: only('true'),
  recursivefilelookup: only('false'),
  ignoreleadingwhitespace: only('false'),
  ignoretrailingwhitespace: only('false'),
  encoding: only('utf-8', 'utf8'),
  charset: only('utf-8', 'utf8'),
  mode: only('permissive'),
  datetimerebasemode: only('corrected', 'exception'),
  int96rebasemode: only('corrected', 'exception'),
  // A row with more than these fails in Spark; the engine has limits of its own.
  maxcolumns: always,
  maxcharspercolumn: always,
  // Reading goes by the file's name.
  compression: always,
};
const CORRUPT_RECORD = '_corrupt_record';

const flag = (value: string) => (value.toLowerCase() === 'true' ? 'true' : 'false');

const csvOptions: Readonly<Record<string, (value: string) => string | undefined>> = {
  header: (v) => `header = ${flag(v)}`,
  sep: (v) => `delim = ${text(v)}`,
  delimiter: (v) => `delim = ${text(v)}`,
  quote: (v) => `quote = ${text(v)}`,
  escape: (v) => (v.length === 1 ? `escape = ${text(v)}` : refuse(`the csv option escape=${v}`)),
  nullvalue: (v) => `nullstr = ${text(v)}`,
  dateformat: (v) => `dateformat = ${text(strftimePattern(v))}`,
  timestampformat: (v) => `timestampformat = ${text(strftimePattern(v))}`,
  // Rows over several lines are what the engine reads anyway.
  multiline: () => undefined,
  // Short rows are filled up with NULL, but not where every row must be whole.
  mode: (v) => (v.toUpperCase() === 'FAILFAST' ? 'null_padding = false' : undefined),
};

const jsonOptions: Readonly<Record<string, (value: string) => string | undefined>> = {
  multiline: (v) => (flag(v) === 'true' ? "format = 'auto'" : undefined),
  dateformat: (v) => `dateformat = ${text(strftimePattern(v))}`,
  timestampformat: (v) => `timestampformat = ${text(strftimePattern(v))}`,
};

function optionsSql(r: Scan, known: Readonly<Record<string, (value: string) => string | undefined>>): string[] {
  return Object.entries(r.options).flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    const said = known[lower]?.(value);
    if (said !== undefined) return said;
    if (lower === 'columnnameofcorruptrecord') return withoutCorrupt(r, value);
    if (lower in known && lower !== 'mode') return [];
    const isHarmless = harmless[lower];
    if (isHarmless?.(value)) return [];
    if (isHarmless !== undefined) return refuse(`the ${r.format} option ${name}=${value}`);
    return refuse(`the ${r.format} option ${name}`);
  });
}

/** A column for rows that can not be read would stay empty here, because such rows fail. */
function withoutCorrupt(r: Scan, name: string): readonly string[] {
  return r.columns.includes(name) ? refuse(`the column ${name} for malformed ${r.format} rows`) : [];
}

/** Columns by the ids that a table's files carry: a column that a file is older than is NULL there. */
function byFieldId(r: Scan, list: string, files: string, ids: readonly number[]): string {
  const columns = r.output.map((a, i) => {
    const name = text(r.columns[i] ?? a.name);
    return `${ids[i]}: {name: ${name}, type: ${text(engineType(a.type))}, default_value: NULL}`;
  });
  return `SELECT ${list} FROM read_parquet(${files}, schema = MAP {${columns.join(', ')}})`;
}

export function scanSql(r: Scan): string {
  const list =
    r.output.map((a, i) => `${quote(r.columns[i] ?? a.name)} AS ${column(a.id)}`).join(', ') || '1 AS no_columns';
  const files = `[${r.files.map(text).join(', ')}]`;
  const typed = `{${r.output.map((a, i) => `${quote(r.columns[i] ?? a.name)}: ${text(engineType(a.type))}`).join(', ')}}`;
  if (r.files.length === 0)
    return `SELECT ${r.output.map((a) => `NULL::${engineType(a.type)} AS ${column(a.id)}`).join(', ') || '1 AS no_columns'} WHERE false`;
  switch (r.format) {
    case 'parquet':
      if (r.fieldIds !== undefined) return byFieldId(r, list, files, r.fieldIds);
      optionsSql(r, {});
      return `SELECT ${list} FROM read_parquet(${files}${r.files.length > 1 ? ', union_by_name = true' : ''})`;
    case 'csv': {
      withoutCorrupt(r, CORRUPT_RECORD);
      const given = optionsSql(r, csvOptions);
      const has = (name: string) => given.some((o) => o.startsWith(`${name} =`));
      const defaults = [
        ...(has('header') ? [] : ['header = false']),
        ...(has('delim') ? [] : ["delim = ','"]),
        ...(has('quote') ? [] : [`quote = '"'`]),
        ...(has('escape') ? [] : [`escape = '"'`]),
        ...(has('null_padding') ? [] : ['null_padding = true']),
        'auto_detect = false',
      ];
      return `SELECT ${list} FROM read_csv(${files}, ${[`columns = ${typed}`, ...given, ...defaults].join(', ')})`;
    }
    case 'json': {
      withoutCorrupt(r, CORRUPT_RECORD);
      const given = optionsSql(r, jsonOptions);
      const format = given.some((o) => o.startsWith('format =')) ? [] : ["format = 'newline_delimited'"];
      return `SELECT ${list} FROM read_json(${files}, ${[`columns = ${typed}`, ...given, ...format].join(', ')})`;
    }
    case 'text':
      return refuse('the data source text');
    default:
      return refuse(`the data source ${r.format}`);
  }
}
