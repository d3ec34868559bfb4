/** `df.write…` and `df.writeTo(…)…`: where they lead. */
import { rm } from 'node:fs/promises';
import { fail, refuse } from '@outboard/errors';
import type { CommandOf, Relation } from '@outboard/plan';
import { checkFormat } from '../../catalog/formats.js';
import { dotted, splitName } from '../../catalog/names.js';
import { resolve } from '../../schedule/compile.js';
import { effective } from '../../session/config-defaults.js';
import { type CommandContext, findRelation, fullName, lakeOf, nameOf, notFound } from '../context.js';
import { createTable } from '../table/create.js';
import { runCopy } from './copy-task.js';
import { pathMode, writePath } from './files.js';
import { insertInto } from './insert.js';

export async function runWrite(command: CommandOf<'write'>, of: CommandContext): Promise<void> {
  const { target, input, mode, partitionBy, options, bucketBy } = command;
  const format = (
    command.source ??
    effective(of.session.config, 'spark.sql.sources.default') ??
    'parquet'
  ).toLowerCase();
  const path = target.kind === 'path' ? target.path : options.path;
  if (target.kind === 'table') {
    await writeTable({ ...command, target }, format, of);
    return;
  }
  if (bucketBy !== undefined) refuse('bucketBy without a table: use saveAsTable');
  if (format === 'noop') {
    await discard(input, of);
    return;
  }
  checkFormat(format, 'writing');
  if (path === undefined || path === '')
    return fail('OUTBOARD_INVALID_REQUEST', { reason: 'no path was given to write to' });
  const { path: _path, ...rest } = options;
  await writePath(
    input,
    { format, path, mode: pathMode(mode, { partitionBy, options }, of), partitionBy, options: rest },
    of,
  );
}

/**
 * Runs the query for its effects, of which there are none, and its errors. Into a file of its own: the engine locks what it
 * writes, and two that write to /dev/null would meet.
 */
async function discard(input: Relation, of: CommandContext): Promise<void> {
  const rows = await resolve(input, of.session, of.parts);
  const parent = of.parts.artifacts.discardFolder(of.session);
  const { staging } = await runCopy(
    rows,
    { format: 'parquet', partitionBy: [], keepPartitionColumns: false, options: {} },
    { mode: 'STAY', parent, prefix: '', file: 'rows.parquet', target: '' },
    of,
  );
  await rm(staging, { recursive: true, force: true });
}

async function writeTable(
  {
    input,
    target,
    mode,
    partitionBy,
    options,
    bucketBy,
  }: CommandOf<'write'> & { readonly target: { kind: 'table'; name: string; method: 'saveAsTable' | 'insertInto' } },
  provider: string,
  of: CommandContext,
): Promise<void> {
  const parts = splitName(target.name);
  if (target.method === 'insertInto') {
    const object = await findRelation(parts, of);
    await insertInto(object, input, { overwrite: mode === 'overwrite', by: 'position', options }, of);
    return;
  }
  const name = nameOf(parts, of);
  const lake = await lakeOf(of);
  const present = await lake.find(name.database, name.name);
  const mine = await lake.committed(of.operationId);
  if (present !== undefined && mode === 'append' && !mine) {
    await insertInto(present, input, { overwrite: false, by: 'name', options }, of);
    return;
  }
  if (present !== undefined && mode === 'ignore') return;
  if (present !== undefined && mode === 'errorIfExists' && !mine)
    fail('TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: fullName(name) });
  const { path, ...rest } = options;
  const definition = {
    name: parts,
    provider,
    options: rest,
    properties: {},
    partitionBy,
    ...(bucketBy !== undefined && { bucketBy }),
    ...(path !== undefined && { location: path }),
  };
  await createTable(
    { kind: 'createTable', ...definition, query: input, ifNotExists: false, replace: mode === 'overwrite' },
    of,
  );
}

/** DataFrameWriterV2 (`CreateTableWriter`): by name, and never more than it says. */
export async function runWriteV2(command: CommandOf<'writeV2'>, of: CommandContext): Promise<void> {
  const parts = splitName(command.table);
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
