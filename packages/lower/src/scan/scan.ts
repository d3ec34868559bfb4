/** Files by the engine's readers. */
import { refuse } from '@outboard/errors';
import { type DataType, types } from '@outboard/plan';
import { castSql } from '../cast.js';
import { engineType, quote, text } from '../dialect.js';
import { column, expressionSql, type Lowering } from '../expression.js';
import { intervalsOfNumbers } from '../interval.js';
import { requireWholeRecords } from './corrupt-only.js';
import { csvSql } from './csv.js';
import { jsonSql } from './json.js';
import { optionsSql, type Scan } from './options.js';
import { hiveSetting, partitionColumns } from './partitions.js';
import { textSql } from './text.js';
import type { Wanted } from './wanted.js';
import { xmlSql } from './xml.js';

/** Columns by the ids that a table's files carry: one that a file is older than has its default there. */
function byFieldId(r: Scan, list: string, files: string, ids: readonly number[], to: Lowering): string {
  const held = r.output.filter((a) => a.id !== r.fileName);
  const columns = held.map((a, i) => {
    const name = text(r.columns[i] ?? a.name);
    const older = r.older?.[i];
    const value = older === undefined ? 'NULL' : `CAST(${expressionSql(older, to)} AS VARCHAR)`;
    return `${ids[i]}: {name: ${name}, type: ${text(engineType(a.type))}, default_value: ${value}}`;
  });
  return `SELECT ${list} FROM read_parquet(${files}, hive_partitioning = false, schema = MAP {${columns.join(', ')}})`;
}

/** The reader's own column, as a URI: `file:///data/a%20b.parquet`. */
const FILE_NAME = `'file://' || ${[...'% "<>#?[]\\^`{|}'].reduce(
  (sql, letter) => `replace(${sql}, ${text(letter)}, ${text(encodeURIComponent(letter))})`,
  'filename',
)}`;

/** The wanted columns by name; those that stand in paths are texts there. */
const namedColumns = (
  r: Scan,
  partitions: ReadonlySet<string>,
  stored: (sql: string, type: DataType) => string = (sql) => sql,
): string =>
  r.output
    .map((a, i) => {
      if (a.id === r.fileName) return `${FILE_NAME} AS ${column(a.id)}`;
      const name = r.columns[i] ?? a.name;
      const isPartition = partitions.has(name.toLowerCase());
      return `${isPartition ? castSql(quote(name), types.string, a.type, 'ansi') : stored(quote(name), a.type)} AS ${column(a.id)}`;
    })
    .join(', ') || '1 AS no_columns';

/** What stores nothing but NULL has numbers' form in files. */
const storedSql = (sql: string, type: DataType): string =>
  type.kind === 'null' ? 'NULL' : intervalsOfNumbers(sql, type);

function askedOf(r: Scan, wanted: (scan: Scan) => Wanted | undefined): Wanted | undefined {
  const asked = wanted(r);
  if (asked !== undefined) requireWholeRecords(r, asked);
  return asked;
}

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

/** @param wanted which of a scan's columns the plan asks for; undefined: all. Errors: those of what no file may be asked for alone */
export function scanSql(r: Scan, to: Lowering, wanted: (scan: Scan) => Wanted | undefined): string {
  if (r.files.length === 0)
    return `SELECT ${r.output.map((a) => `NULL::${engineType(a.type)} AS ${column(a.id)}`).join(', ') || '1 AS no_columns'} WHERE false`;
  const files = `[${r.files.map(text).join(', ')}]`;
  const partitions = partitionColumns(r);
  const list = namedColumns(r, partitions);
  const hive = [hiveSetting(partitions)];
  if (r.fileName !== undefined && r.format !== 'parquet')
    return refuse(`input_file_name of files of the format ${r.format}`);
  switch (r.format) {
    case 'parquet':
      if (r.fieldIds !== undefined) return byFieldId(r, list, files, r.fieldIds, to);
      optionsSql(r, {});
      // Ids stand for a table's own files, which hold intervals as such.
      return `SELECT ${namedColumns(r, partitions, storedSql)} FROM read_parquet(${[files, ...hive, ...(r.files.length > 1 ? ['union_by_name = true'] : [])].join(', ')})`;
    case 'csv':
      return csvSql(r, files, askedOf(r, wanted));
    case 'json':
      return recordsSql(r, askedOf(r, wanted), (records) => jsonSql(records, files));
    case 'text':
      return textSql(r, files);
    case 'xml':
      return recordsSql(r, askedOf(r, wanted), (records) => xmlSql(records, files));
    default:
      return refuse(`the data source ${r.format}`);
  }
}
