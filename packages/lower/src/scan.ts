/** Files by the engine's readers, with every option explicit; an option we don't know is refused by name. */
import { refuse } from '@outboard/errors';
import { type ResolvedOf, strftimePattern } from '@outboard/plan';
import { engineType, quote, text } from './dialect.js';
import { column } from './expression.js';

type Scan = ResolvedOf<'scan'>;

/** Options that change nothing in what is read here: how Spark would split, or what describing has dealt with. */
const ignorable: ReadonlySet<string> = new Set([
  'path',
  'paths',
  'inferschema',
  'samplingratio',
  'mergeschema',
  'prefersdate',
  'preferdate',
  'recursivefilelookup',
  'pathglobfilter',
  'enforceschema',
  'primitivesasstring',
  'maxcolumns',
  'maxcharspercolumn',
  'encoding',
  'charset',
  'columnnameofcorruptrecord',
  'mode',
  'datetimerebasemode',
  'int96rebasemode',
  'compression',
]);

const flag = (value: string) => (value.toLowerCase() === 'true' ? 'true' : 'false');

const csvOptions: Readonly<Record<string, (value: string) => string | undefined>> = {
  header: (v) => `header = ${flag(v)}`,
  sep: (v) => `delim = ${text(v)}`,
  delimiter: (v) => `delim = ${text(v)}`,
  quote: (v) => `quote = ${text(v)}`,
  escape: (v) => `escape = ${text(v)}`,
  nullvalue: (v) => `nullstr = ${text(v)}`,
  comment: (v) => `comment = ${text(v)}`,
  dateformat: (v) => `dateformat = ${text(strftimePattern(v))}`,
  timestampformat: (v) => `timestampformat = ${text(strftimePattern(v))}`,
  // Rows over several lines are what the engine reads anyway.
  multiline: () => undefined,
};

const jsonOptions: Readonly<Record<string, (value: string) => string | undefined>> = {
  multiline: (v) => (flag(v) === 'true' ? "format = 'auto'" : undefined),
  dateformat: (v) => `dateformat = ${text(strftimePattern(v))}`,
  timestampformat: (v) => `timestampformat = ${text(strftimePattern(v))}`,
};

function optionsSql(r: Scan, known: Readonly<Record<string, (value: string) => string | undefined>>): string[] {
  return Object.entries(r.options).flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    const make = known[lower];
    if (make !== undefined) return make(value) ?? [];
    if (ignorable.has(lower)) {
      if (
        (lower === 'mode' && value.toUpperCase() !== 'PERMISSIVE') ||
        ((lower === 'encoding' || lower === 'charset') && !/^utf-?8$/i.test(value))
      )
        return refuse(`the ${r.format} option ${name}=${value}`);
      return [];
    }
    return refuse(`the ${r.format} option ${name}`);
  });
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
      optionsSql(r, {});
      return `SELECT ${list} FROM read_parquet(${files}${r.files.length > 1 ? ', union_by_name = true' : ''})`;
    case 'csv': {
      const given = optionsSql(r, csvOptions);
      const has = (name: string) => given.some((o) => o.startsWith(`${name} =`));
      const defaults = [
        ...(has('header') ? [] : ['header = false']),
        ...(has('delim') ? [] : ["delim = ','"]),
        ...(has('quote') ? [] : [`quote = '"'`]),
        ...(has('escape') ? [] : [`escape = '"'`]),
        'null_padding = true',
        'auto_detect = false',
      ];
      return `SELECT ${list} FROM read_csv(${files}, ${[`columns = ${typed}`, ...given, ...defaults].join(', ')})`;
    }
    case 'json': {
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
