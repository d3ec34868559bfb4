/** ALTER TABLE … PARTITION (…) RENAME TO PARTITION (…): its rows are written anew with the values (`AlterTableRenamePartitionCommand`). */
import { fail, refuse } from '@outboard/errors';
import type { Change, PartitionValues } from '@outboard/lake';
import type { Expression, Relation, TableChange } from '@outboard/plan';
import { types } from '@outboard/plan';
import { holds } from '../../catalog/folders.js';
import { resolve } from '../../schedule/compile.js';
import { type CommandContext, fullName, lakeOf } from '../context.js';
import { call, column, named } from '../expressions.js';
import { once } from '../once.js';
import type { Table } from '../target.js';
import { assignTo } from '../write/insert.js';
import { writeFiles } from '../write/managed.js';
import { exactValuesOf, isManaged, listed, missing, ownName, partitionsOf, requirePartitioned } from './partition.js';

type Renamed = Extract<TableChange, { kind: 'renamePartition' }>;

/** @throws PARTITIONS_NOT_FOUND, PARTITIONS_ALREADY_EXIST, _LEGACY_ERROR_TEMP_1232, OUTBOARD_CONCURRENT_CHANGE */
export async function renamePartition(
  { partition, to }: Renamed,
  table: Table,
  of: CommandContext,
): Promise<(change: Change) => Promise<void>> {
  requirePartitioned(table, 'ALTER TABLE RENAME PARTITION');
  const from = await exactValuesOf(partition, table, of);
  const wanted = await exactValuesOf(to, table, of);
  if (!isManaged(table)) return refuse('renaming partitions of an external table');
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return async () => {};
  const present = await partitionsOf(table, of);
  if (!present.some((one) => holds(one, from))) missing([from], table);
  if (present.some((one) => holds(one, wanted)))
    fail('PARTITIONS_ALREADY_EXIST', { partitionList: listed(wanted), tableName: ownName(table) });
  const isFrom = (one: PartitionValues): boolean => holds(one, from);
  const filesNow = async () => (await lake.files(table)).filter((file) => isFrom(file.partition)).map(({ id }) => id);
  const read = new Set(await once(of, 'read', filesNow));
  const query = await resolve(moved(table, from, wanted), of.session, of.parts);
  const target = { definition: table.definition, directory: await lake.directory(table) };
  const files = await writeFiles(assignTo(table, query, of), target, of);
  return async (change) => {
    const now = (await change.files(table)).filter((file) => isFrom(file.partition));
    if (now.length !== read.size || now.some(({ id }) => !read.has(id)))
      fail('OUTBOARD_CONCURRENT_CHANGE', { tableName: fullName(table) });
    await change.removeFiles(table, (file) => isFrom(file.partition));
    await change.addFiles(
      table,
      files.filter(({ rows }) => rows > 0),
    );
    // What holds no rows is known by its name alone.
    const known = table.definition.partitions ?? [];
    const kept = known.map((one) => (isFrom(one) ? wanted : one));
    const isEmpty = files.every(({ rows }) => rows === 0);
    if (isEmpty || known.some(isFrom)) await change.alter(table, { ...table.definition, partitions: kept });
  };
}

/** The rows of a partition with the values of another. */
function moved({ database, name, definition }: Table, from: PartitionValues, to: PartitionValues): Relation {
  const { fields } = definition.schema;
  const typed = (values: PartitionValues, key: string): Expression => {
    const text: Expression = { kind: 'literal', type: types.string, value: values[key] ?? null };
    const type = fields.find((field) => field.name === key)?.type ?? types.string;
    return { kind: 'cast', child: text, to: type, mode: 'ansi' };
  };
  const condition = Object.keys(from)
    .map((key) => call('<=>', column(key), typed(from, key)))
    .reduce((all, one) => call('and', all, one));
  const table: Relation = { kind: 'table', nameParts: ['spark_catalog', database, name] };
  const expressions = fields.map((field): Expression => {
    if (!(field.name in to)) return column(field.name);
    return named(typed(to, field.name), field.name);
  });
  return { kind: 'project', input: { kind: 'filter', input: table, condition }, expressions };
}
