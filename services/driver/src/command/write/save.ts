/** `df.write…` and `df.writeTo(…)…`: where they lead. */
import { rm } from 'node:fs/promises';
import { fail, refuse } from '@outboard/errors';
import {
  type CommandOf,
  multipartName,
  optionNamed,
  quoteIfNeeded,
  type Relation,
  type SaveMode,
  sourceName,
  types,
  withoutOptions,
} from '@outboard/plan';
import { checkFormat, requireFormat } from '../../catalog/formats.js';
import { dotted, tableName } from '../../catalog/names.js';
import { resolve } from '../../schedule/compile.js';
import { effective } from '../../session/config-defaults.js';
import { type CommandContext, fullName, lakeOf, nameOf, notFound } from '../context.js';
import { createTable } from '../table/create.js';
import { targetOf } from '../target.js';
import { checkAppend } from './append.js';
import { runCopy } from './copy-task.js';
import { pathMode, writePath } from './files.js';
import { insertInto, requireNotRead } from './insert.js';

export async function runWrite(command: CommandOf<'write'>, of: CommandContext): Promise<void> {
  const { target, input, mode, partitionBy, options } = command;
  const format = sourceName(command.source ?? effective(of.session.config, 'spark.sql.sources.default') ?? 'parquet');
  if (target.kind === 'table') {
    await writeTable({ ...command, target }, format, of);
    return;
  }
  requireNoBuckets(command, 'save');
  if (format === 'noop') {
    await discard(input, mode, of);
    return;
  }
  checkFormat(format, 'writing');
  requireOnePath(command, of);
  const path = target.kind === 'path' ? target.path : (optionNamed(options, 'path') ?? fail('_LEGACY_ERROR_TEMP_2047'));
  await writePath(
    input,
    {
      format,
      path,
      mode: pathMode(mode, { partitionBy, options }, of),
      partitionBy,
      options: withoutOptions(options, 'path'),
    },
    of,
  );
}

const PATHS_TWICE = 'spark.sql.legacy.pathOptionBehavior.enabled';

/** Error: _LEGACY_ERROR_TEMP_1307 */
function requireOnePath({ target, options }: CommandOf<'write'>, of: CommandContext): void {
  if (target.kind !== 'path' || optionNamed(options, 'path') === undefined) return;
  if (effective(of.session.config, PATHS_TWICE) !== 'true') fail('_LEGACY_ERROR_TEMP_1307', { config: PATHS_TWICE });
}

/** Errors: SPECIFY_CLUSTER_BY_WITH_PARTITIONED_BY_IS_NOT_ALLOWED, SPECIFY_CLUSTER_BY_WITH_BUCKETING_IS_NOT_ALLOWED, UNSUPPORTED_FEATURE.OUTBOARD */
function requireNoClusters(clusterBy: readonly string[], isPartitioned: boolean, hasBuckets: boolean): void {
  if (clusterBy.length === 0) return;
  if (isPartitioned) fail('SPECIFY_CLUSTER_BY_WITH_PARTITIONED_BY_IS_NOT_ALLOWED');
  if (hasBuckets) fail('SPECIFY_CLUSTER_BY_WITH_BUCKETING_IS_NOT_ALLOWED');
  refuse('CLUSTER BY');
}

/** Errors: SORT_BY_WITHOUT_BUCKETING, _LEGACY_ERROR_TEMP_1312, _LEGACY_ERROR_TEMP_1313 */
function requireNoBuckets({ bucketBy, sortColumns }: CommandOf<'write'>, operation: string): void {
  const isSorted = sortColumns.length > 0;
  if (bucketBy === undefined && isSorted) fail('SORT_BY_WITHOUT_BUCKETING');
  if (bucketBy !== undefined) fail(isSorted ? '_LEGACY_ERROR_TEMP_1313' : '_LEGACY_ERROR_TEMP_1312', { operation });
}

/**
 * Runs the query for its effects, of which there are none, and its errors. Into a file of its own: the engine locks what it
 * writes, and two that write to /dev/null would meet.
 */
async function discard(input: Relation, mode: SaveMode, of: CommandContext): Promise<void> {
  if (mode === 'errorIfExists' || mode === 'ignore')
    fail('UNSUPPORTED_DATA_SOURCE_SAVE_MODE', {
      source: 'noop',
      createMode: mode === 'ignore' ? '"Ignore"' : '"ErrorIfExists"',
    });
  const found = await resolve(input, of.session, of.parts);
  // A file has columns.
  const rows = found.output.length > 0 ? found : await resolve(countOf(input), of.session, of.parts);
  const parent = of.parts.artifacts.discardFolder(of.session);
  const { staging } = await runCopy(
    rows,
    { format: 'parquet', codec: 'snappy', partitionBy: [], keepPartitionColumns: false, options: {} },
    { mode: 'STAY', parent, prefix: '', file: 'rows.parquet', target: '' },
    of,
  );
  await rm(staging, { recursive: true, force: true });
}

const countOf = (input: Relation): Relation => ({
  kind: 'project',
  input,
  expressions: [{ kind: 'alias', child: { kind: 'literal', type: types.integer, value: 1 }, names: ['row'] }],
});

const quoted = (parts: readonly string[]): string => parts.map(quoteIfNeeded).join('.');

async function writeTable(
  command: CommandOf<'write'> & {
    readonly target: { kind: 'table'; name: string; method: 'saveAsTable' | 'insertInto' };
  },
  provider: string,
  of: CommandContext,
): Promise<void> {
  const { input, target, mode, partitionBy, options, bucketBy, sortColumns } = command;
  const parts = multipartName(target.name);
  if (target.method === 'insertInto') {
    requireNoBuckets(command, 'insertInto');
    if (partitionBy.length > 0) fail('_LEGACY_ERROR_TEMP_1309');
    if (command.source !== undefined) requireFormat(provider);
    const object = await targetOf(parts, 'INSERT', of);
    // The table has its own options; those of the writer change nothing, `partitionOverwriteMode` neither.
    await insertInto(object, input, { overwrite: mode === 'overwrite', by: 'position' }, of);
    return;
  }
  requireFormat(provider);
  requireNoClusters(command.clusterBy, partitionBy.length > 0, bucketBy !== undefined);
  if (bucketBy === undefined && sortColumns.length > 0) fail('SORT_BY_WITHOUT_BUCKETING');
  const name =
    tableName(parts, of.session.database, of.session) ?? fail('_LEGACY_ERROR_TEMP_1310', { quote: quoted(parts) });
  const lake = await lakeOf(of);
  const present = await lake.find(name.database, name.name);
  const mine = await lake.committed(of.operationId);
  if (present !== undefined && mode === 'append' && !mine) {
    checkAppend(present, await resolve(input, of.session, of.parts), { ...command, provider });
    await insertInto(present, input, { overwrite: false, by: 'name', options }, of);
    return;
  }
  if (present !== undefined && mode === 'ignore') return;
  if (present !== undefined && mode === 'errorIfExists' && !mine)
    fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: fullName(name) });
  if (present !== undefined && !mine) requireNotRead(await resolve(input, of.session, of.parts), fullName(name));
  const path = optionNamed(options, 'path');
  const definition = {
    name: parts,
    provider,
    options: withoutOptions(options, 'path'),
    properties: {},
    partitionBy,
    ...(bucketBy !== undefined && { bucketBy: { ...bucketBy, sortBy: sortColumns } }),
    ...(path !== undefined && { location: path }),
  };
  await createTable(
    { kind: 'createTable', ...definition, query: input, ifNotExists: false, replace: mode === 'overwrite' },
    of,
  );
}

/** DataFrameWriterV2 (`CreateTableWriter`): by name, and never more than it says. */
export async function runWriteV2(command: CommandOf<'writeV2'>, of: CommandContext): Promise<void> {
  const parts = multipartName(command.table);
  const { mode, input, options } = command;
  const name = nameOf(parts, of);
  const present = await (await lakeOf(of)).find(name.database, name.name);
  switch (mode) {
    case 'append':
    case 'overwrite':
    case 'overwritePartitions': {
      if (present === undefined) return notFound(parts);
      if (command.overwriteCondition !== undefined && !isTrue(command.overwriteCondition))
        return refuse('overwriting by a condition');
      const overwriting = mode === 'overwritePartitions' ? { ...options, partitionOverwriteMode: 'dynamic' } : options;
      await insertInto(present, input, { overwrite: mode !== 'append', by: 'name', options: overwriting }, of);
      return;
    }
    case 'create':
    case 'replace':
    case 'createOrReplace': {
      if (mode === 'replace' && present === undefined)
        return fail('TABLE_OR_VIEW_NOT_FOUND', { relationName: dotted(parts) });
      requireNoClusters(command.clusterBy, command.partitionBy.length > 0, false);
      const partitionBy = command.partitionBy.map((e) =>
        e.kind === 'attribute' ? e.nameParts.join('.') : refuse('partitioning by a transform'),
      );
      await createTable(
        {
          kind: 'createTable',
          name: parts,
          options,
          properties: command.tableProperties,
          partitionBy,
          query: input,
          ifNotExists: false,
          replace: mode !== 'create',
          ...(command.provider !== undefined && { provider: command.provider.toLowerCase() }),
        },
        of,
      );
      return;
    }
    default:
      mode satisfies never;
  }
}

const isTrue = (condition: NonNullable<CommandOf<'writeV2'>['overwriteCondition']>): boolean =>
  condition.kind === 'literal' && condition.value === true;
