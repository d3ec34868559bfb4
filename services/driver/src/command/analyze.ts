/** ANALYZE TABLE. What it would find is in the tables' files: only what it names must be right. */
import { fail } from '@outboard/errors';
import { qualified } from '@outboard/lake';
import { type CommandOf, type DataType, quotedType, quoteIdentifier, type StructField } from '@outboard/plan';
import { databaseName, dotted } from '../catalog/names.js';
import { resolve } from '../schedule/compile.js';
import { isCached } from './cache.js';
import { type CommandContext, fullName, inStatement, lakeOf, named } from './context.js';
import { missing, partitionsWith, valuesOf } from './table/partition.js';
import { isTable, isTemporary, type Table, targetOf } from './target.js';

type Analyze = CommandOf<'analyzeTable'>;

/** @throws UNSUPPORTED_FEATURE.ANALYZE_VIEW, COLUMN_NOT_FOUND, PARTITIONS_NOT_FOUND … */
export async function analyzeTable(command: Analyze, of: CommandContext): Promise<void> {
  const { name, columns, partition } = command;
  const target = await targetOf(
    name,
    columns === undefined ? 'ANALYZE TABLE' : 'ANALYZE TABLE ... FOR COLUMNS ...',
    of,
  );
  if (isTemporary(target)) {
    if (!(await isCached(name, of))) fail('UNSUPPORTED_FEATURE.ANALYZE_UNCACHED_TEMP_VIEW', { viewName: dotted(name) });
  } else if (!isTable(target) && (partition !== undefined || !(await isCached(name, of))))
    fail('UNSUPPORTED_FEATURE.ANALYZE_VIEW');
  if (columns !== undefined) {
    const { output } = await resolve(named(name), of.session, of.parts);
    checkColumns(columns, output, isTemporary(target) ? dotted(name) : fullName(target));
  }
  if (partition !== undefined) await inStatement(name, () => checkPartition(partition, target as Table, of));
}

async function checkPartition(
  partition: NonNullable<Analyze['partition']>,
  table: Table,
  of: CommandContext,
): Promise<void> {
  // A column without a value means all of its partitions.
  const given = Object.fromEntries(Object.entries(partition).filter(([, value]) => value !== null));
  await valuesOf(partition, table, of);
  const found = await partitionsWith(given, table, of);
  if (found.length === 0 && Object.keys(given).length > 0 && table.definition.kind === 'managed')
    missing([await valuesOf(given, table, of)], table);
}

const ANALYZED: ReadonlySet<DataType['kind']> = new Set([
  'byte',
  'short',
  'integer',
  'long',
  'decimal',
  'float',
  'double',
  'boolean',
  'date',
  'timestamp',
  'timestamp_ntz',
  'binary',
  'string',
]);

function checkColumns(
  columns: NonNullable<Analyze['columns']>,
  fields: readonly Pick<StructField, 'name' | 'type'>[],
  tableName: string,
): void {
  const wanted =
    columns === 'all'
      ? fields
      : columns.map(
          (column) =>
            fields.find(({ name }) => name.toLowerCase() === column.toLowerCase()) ??
            fail('COLUMN_NOT_FOUND', {
              colName: quoteIdentifier(column),
              caseSensitiveConfig: '"spark.sql.caseSensitive"',
            }),
        );
  for (const { name, type } of wanted)
    if (!ANALYZED.has(type.kind))
      fail('UNSUPPORTED_FEATURE.ANALYZE_UNSUPPORTED_COLUMN_TYPE', {
        columnType: quotedType(type),
        columnName: quoteIdentifier(name),
        tableName,
      });
}

/** ANALYZE TABLES of a database. @throws SCHEMA_NOT_FOUND */
export async function analyzeTables({ from }: CommandOf<'analyzeTables'>, of: CommandContext): Promise<void> {
  const database = from === undefined ? of.session.database : databaseName(from, of.session);
  if ((await (await lakeOf(of)).database(database)) === undefined)
    fail('SCHEMA_NOT_FOUND', { schemaName: qualified(database) });
}
