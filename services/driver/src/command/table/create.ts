/** CREATE TABLE, with and without rows. */

import { join } from 'node:path';
import { assign, type FileDescription } from '@outboard/analyze';
import { fail, OutboardError, refuse } from '@outboard/errors';
import { type Definition, type DefinitionOf, type LakeTable, numberColumns } from '@outboard/lake';
import {
  asNullable,
  asStored,
  type CommandOf,
  contains,
  lowerNames,
  type Options,
  optionNamed,
  quoteIdentifier,
  type ResolvedRelation,
  type StructType,
  sqlName,
  struct,
  unhidden,
  withoutOptions,
} from '@outboard/plan';
import { codecOf } from '../../catalog/codecs.js';
import { checkFormat, checkTypes, formatName, isTableFormat } from '../../catalog/formats.js';
import { dotted, requireValidName } from '../../catalog/names.js';
import { resolve } from '../../schedule/compile.js';
import { environmentFor } from '../../schedule/environment.js';
import { effective } from '../../session/config-defaults.js';
import { authorOf, type CommandContext, fullName, lakeOf, named, nameOf } from '../context.js';
import { isTemporary, type Table, targetOf } from '../target.js';
import { withOlderValues } from '../write/column-defaults.js';
import { checkPartitionTypes, requireDistinct, requireDistinctFields } from '../write/columns.js';
import { writePath } from '../write/files.js';
import { putFiles, writeFiles } from '../write/managed.js';
import { foldersOf } from './partition.js';

/** The provider whose tables take UPDATE, DELETE and MERGE, which Spark's own file tables refuse. */
export const LAKE_PROVIDER = 'ducklake';

type CreateTable = CommandOf<'createTable'>;

/** @throws TABLE_OR_VIEW_ALREADY_EXISTS, SCHEMA_NOT_FOUND, COLUMN_NOT_DEFINED_IN_TABLE … */
export async function createTable(command: CreateTable, of: CommandContext): Promise<void> {
  checkBuckets(command, of);
  if (command.location === '') fail('OUTBOARD_EMPTY_PATH');
  const name = nameOf(command.name, of);
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  const present = await lake.find(name.database, name.name);
  if (present !== undefined && !command.replace) {
    if (command.ifNotExists) return;
    const relationName = command.like === undefined ? fullName(name) : dotted([name.database, name.name]);
    return fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName });
  }
  requireValidName(name.name);
  if (present?.definition.kind === 'view')
    fail('EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE', { viewName: fullName(name), operation: 'CREATE OR REPLACE TABLE' });
  const query = command.query && (await resolve(command.query, of.session, of.parts));
  const definition = await definitionOf(command, query, of);
  if (query !== undefined && definition.kind === 'managed' && definition.provider !== LAKE_PROVIDER)
    checkCodec(definition.provider, definition.options, of);
  const directoryName = `${encodeURIComponent(name.name)}-${of.operationId.slice(0, 8)}`;
  const directory = join(lake.dataPath, encodeURIComponent(name.database), directoryName);
  if (definition.kind === 'external' && command.query !== undefined) {
    const { provider: format, location: path, partitionBy, options } = definition;
    await writePath(
      command.query,
      { format, path, mode: command.replace ? 'REPLACE' : 'CREATE', partitionBy, options },
      of,
    );
  }
  const known = await withPartitions(definition, query !== undefined, of);
  const files =
    query === undefined || definition.kind !== 'managed'
      ? []
      : await writeFiles(assignAll(query, definition.schema, name.name), { definition, directory }, of);
  await lake.change(authorOf(of), async (change) => {
    if (present !== undefined) await change.drop(name.database, name.name);
    const object = await change.create(name.database, name.name, known, directoryName);
    if (definition.kind === 'managed') await putFiles(change, object as LakeTable, files, { kind: 'nothing' });
  });
}

/** Of an external table those that are written with it; others are added or recovered, be there folders or not. */
async function withPartitions(definition: Definition, written: boolean, of: CommandContext): Promise<Definition> {
  if (definition.kind !== 'external' || definition.partitionBy.length === 0 || isTableFormat(definition.provider))
    return definition;
  return { ...definition, partitions: written ? await foldersOf({ definition }, of) : [] };
}

const assignAll = (query: ResolvedRelation, schema: StructType, table: string): ResolvedRelation =>
  assign(query, { table, schema, by: 'name', given: new Map(), caseSensitive: false });

async function definitionOf(
  command: CreateTable,
  query: ResolvedRelation | undefined,
  of: CommandContext,
): Promise<Definition> {
  const like = command.like && (await likeOf(command.like, of));
  const copied = like?.definition;
  const provider = (
    command.provider ??
    copied?.provider ??
    effective(of.session.config, 'spark.sql.sources.default') ??
    'parquet'
  ).toLowerCase();
  if (provider !== LAKE_PROVIDER) checkFormat(provider, 'writing');
  if (command.schema === undefined && query === undefined && copied === undefined && command.partitionBy.length > 0)
    fail('SPECIFY_PARTITION_IS_NOT_ALLOWED');
  const written = command.schema && struct(await withOlderValues(command.schema.fields, 'CREATE TABLE', of));
  const given = written ?? like?.schema ?? (query && struct(query.output.map((column) => unhidden(asStored(column)))));
  const found = given === undefined ? await inferred(command, provider, of) : undefined;
  const schema = given ?? (found as FileDescription).schema;
  // A table over folders that tell columns' values is partitioned by these, whether or not the statement says so.
  const inPaths = found?.partitions.filter((name) => schema.fields.some((field) => field.name === name)) ?? [];
  const partitionBy = copied?.partitionBy ?? (command.partitionBy.length > 0 ? command.partitionBy : inPaths);
  const timeType = effective(of.session.config, 'spark.sql.timeType.enabled');
  if (timeType !== 'true' && contains(schema, 'time')) fail('UNSUPPORTED_TIME_TYPE');
  if (provider === 'xml' && query !== undefined && optionNamed(command.options, 'rowtag') === undefined)
    fail('XML_ROW_TAG_MISSING', { rowTag: '`rowTag`' });
  if (provider !== LAKE_PROVIDER && like === undefined) checkTypes(provider, schema.fields);
  const columns = arranged(schema, { ...command, partitionBy }, fullName(nameOf(command.name, of)));
  const described = {
    properties: command.properties,
    owner: of.session.user,
    createdMs: Date.now(),
    ...(command.comment !== undefined && { comment: command.comment }),
  };
  const shared = {
    ...described,
    schema: columns.schema,
    provider,
    partitionBy: columns.partitionBy,
    ...(columns.bucketBy !== undefined && { bucketBy: columns.bucketBy }),
    options: command.options,
  };
  const options = withoutOptions(command.options, 'path');
  const location = locationIn(command);
  if (location === '') return fail('OUTBOARD_EMPTY_PATH');
  if (location !== undefined) {
    of.parts.access.requirePath(location, 'read', of.session.tenant);
    return { ...shared, kind: 'external', location, options };
  }
  return {
    ...shared,
    kind: 'managed',
    columns: numberColumns(columns.schema),
  };
}

const locationIn = ({ location, options }: CreateTable): string | undefined => location ?? optionNamed(options, 'path');

/** The columns of what a new table is to be like; its definition, too, where it is a table. */
async function likeOf(
  parts: readonly string[],
  of: CommandContext,
): Promise<{ readonly schema: StructType; readonly definition?: Table['definition'] }> {
  const target = await targetOf(parts, 'CREATE TABLE LIKE', of);
  if (isTemporary(target)) {
    const { output } = await resolve(named(parts), of.session, of.parts);
    return { schema: struct(output.map(({ name, type, nullable }) => ({ name, type, nullable }))) };
  }
  const { definition } = target;
  return definition.kind === 'view' ? { schema: definition.schema } : { schema: definition.schema, definition };
}

async function inferred(
  command: CreateTable,
  provider: string,
  { session, parts }: CommandContext,
): Promise<FileDescription> {
  const location = locationIn(command);
  const cannotInfer = () => fail('UNABLE_TO_INFER_SCHEMA', { format: formatName(provider) });
  if (location === undefined) return cannotInfer();
  const environment = environmentFor(session, parts);
  const request = { format: provider, paths: [location], options: command.options };
  return await environment.describeFiles(request).catch((error: unknown) => {
    // Spark does not ask whether the path is there: it finds nothing to go by.
    if (error instanceof OutboardError && error.condition === 'PATH_NOT_FOUND') return cannotInfer();
    throw error;
  });
}

/** Columns as Spark keeps them: nullable, the partitions' last. @throws COLUMN_ALREADY_EXISTS … */
function arranged(
  schema: StructType,
  { partitionBy, bucketBy }: Pick<CreateTable, 'partitionBy' | 'bucketBy'>,
  tableName: string,
): Pick<DefinitionOf<'managed'>, 'schema' | 'partitionBy' | 'bucketBy'> {
  requireDistinctFields(schema);
  for (const { type } of schema.fields) {
    if (type.kind === 'null' || type.kind === 'calendar_interval' || type.kind === 'variant')
      refuse(`table columns of the type ${sqlName(type)}`);
  }
  const defined = (columns: readonly string[], colType: string) => definedColumns(columns, colType, schema, tableName);
  const partitions = defined(partitionBy, 'partition');
  if (partitions.length > 0 && partitions.length === schema.fields.length) fail('ALL_PARTITION_COLUMNS_NOT_ALLOWED');
  const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
  let bucketed: DefinitionOf<'managed'>['bucketBy'];
  if (bucketBy !== undefined) {
    const buckets = defined(bucketBy.columns, 'bucket');
    const inBoth = buckets.find((column) => partitions.includes(column));
    if (inBoth !== undefined)
      fail('_LEGACY_ERROR_TEMP_1166', {
        bucketCol: inBoth.name,
        normalizedPartCols: names(partitions).join(', '),
      });
    const sorts = defined(bucketBy.sortBy, 'sort');
    const sorted = sorts.find((column) => partitions.includes(column));
    if (sorted !== undefined)
      fail('_LEGACY_ERROR_TEMP_1167', {
        sortCol: sorted.name,
        normalizedPartCols: names(partitions).join(', '),
      });
    const sortBy = names(sorts);
    bucketed = { columns: names(buckets), buckets: bucketBy.buckets, sortBy };
  }
  checkPartitionTypes(partitions);
  const data = schema.fields.filter((f) => !partitions.includes(f));
  return {
    schema: asNullable(struct([...data, ...partitions])),
    partitionBy: names(partitions),
    ...(bucketed !== undefined && { bucketBy: bucketed }),
  };
}

/** The columns of these names, each once. Errors: COLUMN_NOT_DEFINED_IN_TABLE, COLUMN_ALREADY_EXISTS */
function definedColumns(
  columns: readonly string[],
  colType: string,
  { fields }: StructType,
  tableName: string,
): readonly StructType['fields'][number][] {
  const found = columns.map(
    (column) =>
      fields.find(({ name }) => name.toLowerCase() === column.toLowerCase()) ??
      fail('COLUMN_NOT_DEFINED_IN_TABLE', {
        colType,
        colName: quoteIdentifier(column),
        tableName,
        tableCols: fields.map(({ name }) => quoteIdentifier(name)).join(', '),
      }),
  );
  requireDistinct(found.map(({ name }) => name));
  return found;
}

/** `spark.sql.sources.bucketing.maxBuckets` bounds them. Error: INVALID_BUCKET_COUNT */
function checkBuckets({ bucketBy }: CreateTable, { session }: CommandContext): void {
  if (bucketBy === undefined) return;
  const bucketingMaxBuckets = effective(session.config, 'spark.sql.sources.bucketing.maxBuckets') ?? '';
  if (bucketBy.buckets < 1 || bucketBy.buckets > Number(bucketingMaxBuckets))
    fail('INVALID_BUCKET_COUNT', { bucketingMaxBuckets, numBuckets: String(bucketBy.buckets) });
}

/** The table's own files are Parquet, whatever it says. Errors: CODEC_NOT_AVAILABLE, UNSUPPORTED_FEATURE.OUTBOARD */
function checkCodec(provider: string, options: Options, { session }: CommandContext): void {
  codecOf(provider, lowerNames(options), (key) => effective(session.config, key));
}
