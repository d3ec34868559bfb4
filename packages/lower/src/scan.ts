/** Files by the engine's readers, with every option explicit; an option we don't know is refused by name. */
import { refuse } from '@outboard/errors';
import { type DataType, isString, type ResolvedOf, strftimePattern, types } from '@outboard/plan';
import { castSql } from './cast.js';
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
  multiline: always,
  encoding: only('utf-8', 'utf8'),
  charset: only('utf-8', 'utf8'),
  mode: only('permissive', 'failfast', 'dropmalformed'),
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
  // The patterns are for the values, which are read as texts.
  dateformat: () => undefined,
  timestampformat: () => undefined,
  // Short rows are filled up with NULL and long ones cut, but not where every row must be whole.
  mode: (v) => (v.toUpperCase() === 'PERMISSIVE' ? undefined : rowErrors[v.toUpperCase()]),
};
const rowErrors: Readonly<Record<string, string>> = {
  FAILFAST: 'null_padding = false',
  DROPMALFORMED: 'null_padding = false, ignore_errors = true',
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
  return `SELECT ${list} FROM read_parquet(${files}, hive_partitioning = false, schema = MAP {${columns.join(', ')}})`;
}

const option = (r: Scan, name: string): string | undefined =>
  Object.entries(r.options).find(([key]) => key.toLowerCase() === name)?.[1];

/** Columns that stand in the files' paths (`/day=1/`), by lower-case name. */
function partitionColumns(r: Scan): ReadonlySet<string> {
  // Files of a table hold all of its columns.
  if (r.fieldIds !== undefined) return new Set();
  const names = [...(r.files[0] ?? '').matchAll(/\/([^/=]+)=[^/]*(?=\/)/g)].map(([, name = '']) =>
    decodeURIComponent(name),
  );
  const wanted = new Set(r.columns.map((name) => name.toLowerCase()));
  return new Set(names.map((name) => name.toLowerCase()).filter((name) => wanted.has(name)));
}

const HIVE = 'hive_partitioning = true, hive_types_autocast = false';

/** Cells beyond the schema are passed over; the engine must know how many there may be. A row with more fails. */
const SURPLUS_COLUMNS = 16;

/** Values of CSV files are texts, cast one by one: one that can't be read is NULL, as Spark has it, and its row stays. */
function csvSql(r: Scan, files: string): string {
  withoutCorrupt(r, CORRUPT_RECORD);
  const given = optionsSql(r, csvOptions);
  const has = (name: string) => given.some((o) => o.startsWith(`${name} =`));
  const partitions = partitionColumns(r);
  const isPartition = (i: number) => partitions.has((r.columns[i] ?? '').toLowerCase());
  const mode = (option(r, 'mode') ?? 'PERMISSIVE').toUpperCase();
  const surplus =
    mode === 'PERMISSIVE' ? Array.from({ length: SURPLUS_COLUMNS }, (_, i) => `outboard_surplus_${i}`) : [];
  const named = [...r.columns.filter((_, i) => !isPartition(i)), ...surplus];
  const columns = named.map((name) => `${quote(name)}: 'VARCHAR'`);
  const settings = [
    `columns = {${columns.join(', ')}}`,
    ...given,
    ...(has('header') ? [] : ['header = false']),
    ...(has('delim') ? [] : ["delim = ','"]),
    ...(has('quote') ? [] : [`quote = '"'`]),
    ...(has('escape') ? [] : ["escape = '\\'"]),
    ...(has('null_padding') ? [] : ['null_padding = true']),
    ...(option(r, 'multiline')?.toLowerCase() === 'true' ? ['parallel = false'] : []),
    ...(partitions.size > 0 ? [HIVE] : []),
    'auto_detect = false',
  ];
  const values = r.output.map((a, i) => {
    const name = quote(r.columns[i] ?? a.name);
    return {
      name,
      sql: isPartition(i) ? castSql(name, types.string, a.type, 'ansi') : csvValue(name, a.type, mode, r),
    };
  });
  const list = r.output.map((a, i) => `${values[i]?.sql} AS ${column(a.id)}`).join(', ') || '1 AS no_columns';
  const whole =
    mode === 'DROPMALFORMED'
      ? values.filter(({ name, sql }) => sql !== name).map(({ name, sql }) => `(${name} IS NULL OR ${sql} IS NOT NULL)`)
      : [];
  return `SELECT ${list} FROM read_csv(${files}, ${settings.join(', ')})${whole.length === 0 ? '' : ` WHERE ${whole.join(' AND ')}`}`;
}

function csvValue(name: string, type: DataType, mode: string, r: Scan): string {
  if (isString(type)) return name;
  const pattern =
    type.kind === 'date'
      ? option(r, 'dateformat')
      : type.kind === 'timestamp'
        ? option(r, 'timestampformat')
        : undefined;
  if (pattern === undefined) return castSql(name, types.string, type, mode === 'FAILFAST' ? 'ansi' : 'try');
  const parsed = `${mode === 'FAILFAST' ? 'strptime' : 'try_strptime'}(${name}, ${text(strftimePattern(pattern))})`;
  return `CAST(${parsed} AS ${engineType(type)})`;
}

/** A separator that no line holds. */
const NO_SEPARATOR = 'chr(1) || chr(2) || chr(3) || chr(4)';
const LINE_BYTES_MAX = 64 * 2 ** 20;

/** One row a line, or a file. */
function textSql(r: Scan, files: string): string {
  optionsSql(r, { wholetext: () => undefined, linesep: () => undefined });
  const partitions = partitionColumns(r);
  const list =
    r.output
      .map((a, i) => {
        const name = quote(r.columns[i] ?? a.name);
        const isPartition = partitions.has((r.columns[i] ?? '').toLowerCase());
        if (isPartition) return `${castSql(name, types.string, a.type, 'ansi')} AS ${column(a.id)}`;
        return `line AS ${column(a.id)}`;
      })
      .join(', ') || '1 AS no_columns';
  if (option(r, 'wholetext')?.toLowerCase() === 'true')
    return `SELECT ${list} FROM (SELECT content AS line FROM read_text(${files}))`;
  const separator = option(r, 'linesep');
  if (separator !== undefined && separator !== '\n') {
    // The last line may end with the separator or with the file.
    const whole = `CASE WHEN suffix(content, ${text(separator)}) THEN left(content, -${[...separator].length}) ELSE content END`;
    const lines = `string_split(${whole}, ${text(separator)})`;
    return `SELECT ${list} FROM (SELECT unnest(${lines}) AS line FROM read_text(${files}))`;
  }
  const settings = [
    "columns = {line: 'VARCHAR'}",
    'header = false',
    `delim = ${NO_SEPARATOR}`,
    "quote = ''",
    "escape = ''",
    'auto_detect = false',
    "force_not_null = ['line']",
    `max_line_size = ${LINE_BYTES_MAX}`,
    ...(partitions.size > 0 ? [HIVE] : []),
  ];
  return `SELECT ${list} FROM read_csv(${files}, ${settings.join(', ')})`;
}

/** The wanted columns by name; those that stand in paths are texts there. */
const namedColumns = (r: Scan, partitions: ReadonlySet<string>): string =>
  r.output
    .map((a, i) => {
      const name = r.columns[i] ?? a.name;
      const isPartition = partitions.has(name.toLowerCase());
      return `${isPartition ? castSql(quote(name), types.string, a.type, 'ansi') : quote(name)} AS ${column(a.id)}`;
    })
    .join(', ') || '1 AS no_columns';

export function scanSql(r: Scan): string {
  if (r.files.length === 0)
    return `SELECT ${r.output.map((a) => `NULL::${engineType(a.type)} AS ${column(a.id)}`).join(', ') || '1 AS no_columns'} WHERE false`;
  const files = `[${r.files.map(text).join(', ')}]`;
  const partitions = partitionColumns(r);
  const list = namedColumns(r, partitions);
  const hive = partitions.size > 0 ? [HIVE] : [];
  switch (r.format) {
    case 'parquet':
      if (r.fieldIds !== undefined) return byFieldId(r, list, files, r.fieldIds);
      optionsSql(r, {});
      return `SELECT ${list} FROM read_parquet(${[files, ...hive, ...(r.files.length > 1 ? ['union_by_name = true'] : [])].join(', ')})`;
    case 'csv':
      return csvSql(r, files);
    case 'json': {
      withoutCorrupt(r, CORRUPT_RECORD);
      const columns = r.output.flatMap((a, i) => {
        const name = r.columns[i] ?? a.name;
        return partitions.has(name.toLowerCase()) ? [] : [`${quote(name)}: ${text(engineType(a.type))}`];
      });
      const given = optionsSql(r, jsonOptions);
      const format = given.some((o) => o.startsWith('format =')) ? [] : ["format = 'newline_delimited'"];
      return `SELECT ${list} FROM read_json(${[files, `columns = {${columns.join(', ')}}`, ...given, ...format, ...hive].join(', ')})`;
    }
    case 'text':
      return textSql(r, files);
    default:
      return refuse(`the data source ${r.format}`);
  }
}
