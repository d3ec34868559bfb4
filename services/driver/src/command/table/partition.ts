/** Partitions that a command names by the values of their columns. */
import { fail, OutboardError, refuse } from '@outboard/errors';
import type { Change, DefinitionOf, LakeObject, LakeTable, PartitionValues } from '@outboard/lake';
import {
  type CommandOf,
  DEFAULT_PARTITION,
  type Expression,
  type PartitionSpec,
  quoteIdentifier,
  type StructField,
  types,
} from '@outboard/plan';
import { distinct, holds, partitionIn } from '../../catalog/folders.js';
import { environmentFor } from '../../schedule/environment.js';
import { authorOf, type CommandContext, fullName, lakeOf } from '../context.js';
import type { Table } from '../target.js';
import { textOf } from '../value.js';

const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined =>
  all.find((one) => one.name.toLowerCase() === name.toLowerCase());

export const partitionFields = ({ definition: { schema, partitionBy } }: Table): readonly StructField[] =>
  partitionBy.flatMap((name) => named(schema.fields, name) ?? []);

/** Error: _LEGACY_ERROR_TEMP_1251 */
export function requirePartitioned({ name, definition }: Table, action: string): void {
  if (definition.partitionBy.length === 0) fail('_LEGACY_ERROR_TEMP_1251', { action, tableName: name });
}

/**
 * The values of a spec as texts of their columns' types, in the order of the table's partition columns.
 * @throws PARTITIONS_NOT_FOUND, CAST_INVALID_INPUT …
 */
export async function valuesOf(spec: PartitionSpec, table: Table, of: CommandContext): Promise<PartitionValues> {
  const fields = partitionFields(table);
  const unknown = Object.keys(spec).find((name) => named(fields, name) === undefined);
  if (unknown !== undefined)
    fail('PARTITIONS_NOT_FOUND', { partitionList: quoteIdentifier(unknown), tableName: fullName(table) });
  const given = Object.entries(spec).map(([name, value]) => ({ name, value }));
  const values: Record<string, string | null> = {};
  for (const field of fields) {
    const value = named(given, field.name)?.value;
    if (value !== undefined) values[field.name] = value === null ? null : await valueText(value, field, of);
  }
  return values;
}

/** A value of every partition column. @throws _LEGACY_ERROR_TEMP_1232 */
export async function exactValuesOf(spec: PartitionSpec, table: Table, of: CommandContext): Promise<PartitionValues> {
  const values = await valuesOf(spec, table, of);
  const { partitionBy } = table.definition;
  if (Object.keys(values).length < partitionBy.length)
    fail('_LEGACY_ERROR_TEMP_1232', {
      specKeys: Object.keys(values).join(', '),
      partitionColumnNames: partitionBy.join(', '),
      tableName: fullName(table),
    });
  return values;
}

const PLAIN = /^(0|[1-9]\d{0,8})$/;
const WHOLE: ReadonlySet<string> = new Set(['integer', 'long']);

/** By way of the value's text, which is cast to the column's type. */
export async function valueText(value: Expression, { type }: StructField, of: CommandContext): Promise<string | null> {
  if (value.kind === 'literal') {
    if (value.value === null) return null;
    const text = String(value.value);
    const isText = value.type.kind === 'string';
    if (type.kind === 'string' && (isText || WHOLE.has(value.type.kind))) return text;
    if (WHOLE.has(type.kind) && (isText || WHOLE.has(value.type.kind)) && PLAIN.test(text)) return text;
  }
  const text: Expression = { kind: 'cast', child: value, to: types.string, mode: 'default' };
  return await textOf({ kind: 'cast', child: text, to: type, mode: 'ansi' }, of);
}

export const listed = (values: PartitionValues): string =>
  `PARTITION (${Object.entries(values)
    .map(([column, value]) => `${quoteIdentifier(column)} = ${value}`)
    .join(', ')})`;

/** As Spark's catalog names a table. */
export const ownName = ({ database, name }: Table): string => [database, name].map(quoteIdentifier).join('.');

export const missing = (values: readonly PartitionValues[], table: Table): never =>
  fail('PARTITIONS_NOT_FOUND', { partitionList: values.map(listed).join(', '), tableName: ownName(table) });

type ExternalTable = LakeObject<DefinitionOf<'external'>>;

export const isManaged = (table: Table): table is LakeTable => table.definition.kind === 'managed';
const isExternal = (table: Table): table is ExternalTable => table.definition.kind === 'external';

/** The partitions that hold rows, and those that are known without; of an external table those that were added to it. */
export async function partitionsOf(table: Table, of: CommandContext): Promise<readonly PartitionValues[]> {
  if (isExternal(table)) return table.definition.partitions ?? (await foldersOf(table, of));
  const files = await (await lakeOf(of)).files(table as LakeTable);
  return distinct([...files.map(({ partition }) => partition), ...(table.definition.partitions ?? [])]);
}

/** The partitions of an external table whose folders hold files, or files whose names have this in them. */
export async function foldersOf(
  { definition }: Pick<Table, 'definition'>,
  of: CommandContext,
  written = '',
): Promise<readonly PartitionValues[]> {
  if (definition.kind !== 'external' || definition.partitionBy.length === 0) return [];
  const { provider: format, location, options, schema, partitionBy } = definition;
  const environment = environmentFor(of.session, of.parts);
  const { files } = await environment.describeFiles({ format, paths: [location], options, schema }).catch((error) => {
    if (error instanceof OutboardError && error.condition === 'PATH_NOT_FOUND') return { files: [] };
    throw error;
  });
  const told = files.filter((file) => file.includes(written)).map((file) => partitionIn(file, partitionBy));
  return distinct(told.filter((values) => values !== undefined));
}

/** The partitions of these values, of all or some of the columns. */
export async function partitionsWith(
  spec: PartitionSpec | undefined,
  table: Table,
  of: CommandContext,
): Promise<readonly PartitionValues[]> {
  const values = await valuesOf(spec ?? {}, table, of);
  return (await partitionsOf(table, of)).filter((partition) => holds(partition, values));
}

/** @throws PARTITIONS_NOT_FOUND, _LEGACY_ERROR_TEMP_1232 */
export async function onePartition(spec: PartitionSpec, table: Table, of: CommandContext): Promise<PartitionValues> {
  const values = await exactValuesOf(spec, table, of);
  const found = (await partitionsOf(table, of)).some((partition) => holds(partition, values));
  return found ? values : missing([values], table);
}

type Partitions = Pick<Extract<CommandOf<'alterTable'>['change'], { kind: 'addPartitions' }>, 'partitions'>;

/** The values of each, of which none may be an empty text. Error: _LEGACY_ERROR_TEMP_1076 */
async function givenValues(
  specs: readonly PartitionSpec[],
  read: (spec: PartitionSpec) => Promise<PartitionValues>,
): Promise<readonly PartitionValues[]> {
  const all: PartitionValues[] = [];
  for (const spec of specs) all.push(await read(spec));
  const empty = all.find((values) => Object.values(values).includes(''));
  if (empty === undefined) return all;
  const spec = Object.entries(empty).map(([column, value]) => `${column}=${value}`);
  return fail('_LEGACY_ERROR_TEMP_1076', {
    details: `The spec ([${spec.join(', ')}]) contains an empty partition column value`,
  });
}

/** What a change of the catalog does for ALTER TABLE … ADD PARTITION. @throws PARTITIONS_ALREADY_EXIST */
export async function addPartitions(
  { partitions, ifNotExists, located }: Partitions & { readonly ifNotExists: boolean; readonly located?: true },
  table: Table,
  of: CommandContext,
): Promise<(change: Change) => Promise<void>> {
  requirePartitioned(table, 'ALTER TABLE ADD PARTITION');
  const wanted = await givenValues(partitions, (spec) => exactValuesOf(spec, table, of));
  if (located) refuse('partitions with a LOCATION of their own');
  const present = await partitionsOf(table, of);
  const there = wanted.filter((values) => present.some((partition) => holds(partition, values)));
  if (there.length > 0 && !ifNotExists)
    fail('PARTITIONS_ALREADY_EXIST', { partitionList: there.map(listed).join(', '), tableName: ownName(table) });
  if (isExternal(table)) return (change) => replace(change, table, [...present, ...wanted]);
  return (change) => know(change, table as LakeTable, wanted);
}

/** What is known of an external table's partitions from now on. */
const replace = (change: Change, table: ExternalTable, partitions: readonly PartitionValues[]): Promise<void> =>
  change.alter(table, { ...table.definition, partitions: distinct(partitions) });

/** MSCK REPAIR TABLE and its kin: an external table's partitions are compared with its folders; the lake knows its own. */
export async function recoverPartitions(
  repair: 'plain' | 'ADD' | 'DROP' | 'SYNC',
  table: Table,
  of: CommandContext,
): Promise<(change: Change) => Promise<void>> {
  if (!isExternal(table) || table.definition.partitions === undefined) return async () => {};
  const folders = await foldersOf(table, of);
  const known = table.definition.partitions;
  const kept = known.filter((partition) => folders.some((folder) => holds(folder, partition)));
  const next = { plain: [...known, ...folders], ADD: [...known, ...folders], DROP: kept, SYNC: folders }[repair];
  return (change) => replace(change, table, next);
}

/** After a write into an external table: the partitions that it has written to are known (`InsertIntoHadoopFsRelationCommand`). */
export async function learnPartitions(table: Table, overwritten: boolean, of: CommandContext): Promise<void> {
  if (!isExternal(table) || table.definition.partitions === undefined) return;
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  const known = overwritten ? [] : table.definition.partitions;
  const written = await foldersOf(table, of, String(of.operationId));
  await lake.change(authorOf(of), (change) => replace(change, table, [...known, ...written]));
}

/** Partitions that stay known, whether or not they hold rows. */
const know = (change: Change, table: LakeTable, partitions: readonly PartitionValues[]): Promise<void> =>
  change.alter(table, {
    ...table.definition,
    partitions: distinct([...(table.definition.partitions ?? []), ...partitions]),
  });

/** Likewise of DROP PARTITION. @throws PARTITIONS_NOT_FOUND */
export async function dropPartitions(
  { partitions, ifExists }: Partitions & { readonly ifExists: boolean },
  table: Table,
  of: CommandContext,
): Promise<(change: Change) => Promise<void>> {
  requirePartitioned(table, 'ALTER TABLE DROP PARTITION');
  const wanted = await givenValues(partitions, (spec) => valuesOf(spec, table, of));
  const columns = table.definition.partitionBy.length;
  const present = await partitionsOf(table, of);
  // A partition is named by all of its columns: there is none by some of them.
  const isThere = (values: PartitionValues): boolean =>
    Object.keys(values).length === columns && present.some((partition) => holds(partition, values));
  const gone = wanted.filter(isThere);
  const absent = wanted.filter((values) => !isThere(values));
  if (absent.length > 0 && !ifExists) missing(absent, table);
  const isGone = (partition: PartitionValues): boolean => gone.some((values) => holds(partition, values));
  // The files of an external table stay.
  if (isExternal(table))
    return (change) =>
      replace(
        change,
        table,
        present.filter((partition) => !isGone(partition)),
      );
  return async (change) => {
    await change.removeFiles(table as LakeTable, ({ partition }) => isGone(partition));
    await forget(change, table as LakeTable, isGone);
  };
}

/** These partitions are known no longer. */
export async function forget(
  change: Change,
  table: LakeTable,
  which: (partition: PartitionValues) => boolean,
): Promise<void> {
  const known = table.definition.partitions ?? [];
  const kept = known.filter((partition) => !which(partition));
  if (kept.length < known.length) await change.alter(table, { ...table.definition, partitions: kept });
}

/** TRUNCATE TABLE takes the rows of some partitions, or of all, which are known after it. @throws _LEGACY_ERROR_TEMP_1267 */
export async function emptyPartitions(
  spec: PartitionSpec | undefined,
  table: LakeTable,
  of: CommandContext,
): Promise<(change: Change) => Promise<void>> {
  if (spec !== undefined && table.definition.partitionBy.length === 0)
    fail('_LEGACY_ERROR_TEMP_1267', { tableIdentWithDB: fullName(table) });
  const emptied = await partitionsWith(spec, table, of);
  const isEmptied = (partition: PartitionValues): boolean => emptied.some((values) => holds(partition, values));
  return async (change) => {
    await change.removeFiles(table, ({ partition }) => isEmptied(partition));
    if (table.definition.partitionBy.length > 0 && emptied.length > 0) await know(change, table, emptied);
  };
}

/** What Spark writes by its number in the name of a partition's folder (`ExternalCatalogUtils.escapePathName`). */
const escaped = (value: string): string =>
  value.replace(/[\p{Cc}"#%'*/:=?\\{[\]^]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** The name of a partition's folder: `p=x`. */
export const partitionFolder = (column: string, value: string | null): string =>
  `${column}=${escaped(value ?? DEFAULT_PARTITION)}`;
