/** Files by the engine's readers. */
import { refuse } from '@outboard/errors';
import { type AttributeId, type DataType, types } from '@outboard/plan';
import { castSql } from '../cast.js';
import { engineType, quote, text } from '../dialect.js';
import { column, expressionSql, type Lowering } from '../expression.js';
import { intervalsOfNumbers } from '../interval.js';
import { apart, type Besides } from './besides.js';
import { requireWholeRecords } from './corrupt-only.js';
import { csvSql } from './csv.js';
import type { FieldsAsked } from './fields-asked.js';
import { jsonSql } from './json.js';
import { optionsSql, type Scan } from './options.js';
import { hiveSetting, partitionColumns } from './partitions.js';
import { textSql } from './text.js';
import type { Wanted } from './wanted.js';
import { xmlSql } from './xml.js';

/** The path of a row's file, by a name that no column has. */
const FILE = 'outboard_file';

/** Columns by the ids that a table's files carry: one that a file is older than has its default there. */
function byFieldId(
  r: Scan,
  list: string,
  read: { readonly files: string; readonly settings: readonly string[] },
  ids: readonly number[],
  to: Lowering,
): string {
  const columns = r.output.map((a, i) => {
    const name = text(r.columns[i] ?? a.name);
    const older = r.older?.[i];
    const value = older === undefined ? 'NULL' : `CAST(${expressionSql(older, to)} AS VARCHAR)`;
    return `${ids[i]}: {name: ${name}, type: ${text(engineType(a.type))}, default_value: ${value}}`;
  });
  const settings = [read.files, 'hive_partitioning = false', ...read.settings, `schema = MAP {${columns.join(', ')}}`];
  return `SELECT ${list} FROM read_parquet(${settings.join(', ')})`;
}

/** The wanted columns by name; those that stand in paths are texts there. */
const namedColumns = (
  r: Scan,
  partitions: ReadonlySet<string>,
  stored: (sql: string, type: DataType) => string = (sql) => sql,
): string =>
  r.output
    .map((a, i) => {
      const name = r.columns[i] ?? a.name;
      const isPartition = partitions.has(name.toLowerCase());
      return `${isPartition ? castSql(quote(name), types.string, a.type, 'ansi') : stored(quote(name), a.type)} AS ${column(a.id)}`;
    })
    .join(', ') || '1 AS no_columns';

/** What stores nothing but NULL has numbers' form in files. */
const storedSql = (sql: string, type: DataType): string =>
  type.kind === 'null' ? 'NULL' : intervalsOfNumbers(sql, type);

/** Records are read by the columns that are asked for, as if they had no others. */
function recordsSql(r: Scan, asked: Wanted | undefined, sql: (records: Scan) => string): string {
  const isRead = r.output.map(({ id }, i) => asked?.has(id) !== false || r.partitions.includes(r.columns[i] ?? ''));
  const read = sql({
    ...r,
    output: r.output.filter((_, i) => isRead[i]),
    columns: r.columns.filter((_, i) => isRead[i]),
  });
  const others = r.output
    .filter((_, i) => !isRead[i])
    .map((a) => `, NULL::${engineType(a.type)} AS ${column(a.id)}`)
    .join('');
  return others === '' ? read : `SELECT *${others} FROM (${read})`;
}

/** Errors: those of what no file may be asked for alone */
export function scanSql(
  r: Scan,
  to: Lowering,
  needs: {
    /** Which of a scan's columns the plan asks for; undefined: all. */
    readonly wanted: (scan: Scan) => Wanted | undefined;
    readonly fieldsAsked: (id: AttributeId) => FieldsAsked;
  },
): string {
  if (r.files.length === 0)
    return `SELECT ${r.output.map((a) => `NULL::${engineType(a.type)} AS ${column(a.id)}`).join(', ') || '1 AS no_columns'} WHERE false`;
  const files = `[${r.files.map(text).join(', ')}]`;
  const { data, besides } = apart(r, needs.fieldsAsked);
  const asked = (): Wanted | undefined => {
    const wanted = needs.wanted(r);
    if (wanted !== undefined) requireWholeRecords(data, wanted);
    return wanted;
  };
  switch (r.format) {
    case 'parquet':
      return parquetSql(data, files, besides, to);
    case 'csv':
      return csvSql(data, files, besides, asked());
    case 'json':
      return recordsSql(data, asked(), (records) => jsonSql(records, files, besides));
    case 'text':
      return textSql(data, files, besides);
    case 'xml':
      return recordsSql(data, asked(), (records) => xmlSql(records, files, besides));
    default:
      return refuse(`the data source ${r.format}`);
  }
}

function parquetSql(r: Scan, files: string, besides: Besides, to: Lowering): string {
  const partitions = partitionColumns(r);
  // Of one file alone the reader's own column breaks the engine's statistics: its path is told as it is.
  const [only = '', ...others] = r.files;
  const beside = besides.sql(others.length === 0 ? text(only) : FILE, 'file_row_number');
  if (besides.numbered && r.columns.some((name) => name.toLowerCase() === 'file_row_number'))
    refuse('_metadata.row_index of files with a column file_row_number');
  const settings = [
    ...(besides.asked && others.length > 0 ? [`filename = '${FILE}'`] : []),
    ...(besides.numbered ? ['file_row_number = true'] : []),
  ];
  if (r.fieldIds !== undefined)
    return byFieldId(r, `${namedColumns(r, partitions)}${beside}`, { files, settings }, r.fieldIds, to);
  optionsSql(r, {});
  const all = [files, hiveSetting(partitions), ...(r.files.length > 1 ? ['union_by_name = true'] : []), ...settings];
  // Ids stand for a table's own files, which hold intervals as such.
  return `SELECT ${namedColumns(r, partitions, storedSql)}${beside} FROM read_parquet(${all.join(', ')})`;
}
