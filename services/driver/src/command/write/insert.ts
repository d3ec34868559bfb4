/** INSERT and what comes down to it: rows matched with a table's columns, then written. */
import { type Assignment, assign, reads } from '@outboard/analyze';
import { fail, refuse } from '@outboard/errors';
import type { LakeObject, LakeTable } from '@outboard/lake';
import {
  type CommandOf,
  type Expression,
  metadataOf,
  operationId,
  quoteIdentifier,
  type Relation,
  type ResolvedExpression,
  type ResolvedRelation,
  type StructField,
  type StructType,
  types,
} from '@outboard/plan';
import { tellsCases } from '../../catalog/names.js';
import { resolve } from '../../schedule/compile.js';
import { effective } from '../../session/config-defaults.js';
import { type CommandContext, fullName } from '../context.js';
import { learnPartitions, partitionsWith, valueText } from '../table/partition.js';
import { type Table, targetOf } from '../target.js';
import { defaultOf, withDefaults } from './column-defaults.js';
import { writePath } from './files.js';
import { insertManaged, type Replaced } from './managed.js';

export interface InsertOptions {
  readonly overwrite: boolean;
  readonly by: Assignment['by'];
  readonly partition?: Readonly<Record<string, Expression | null>>;
  /** Where the static partition is there, nothing is written. */
  readonly ifPartitionNotExists?: boolean;
  /** `df.write.option(…)`, keys as written. */
  readonly options?: Readonly<Record<string, string>>;
}

export const runInsert = async (command: CommandOf<'insert'>, of: CommandContext): Promise<void> =>
  (await planned(command, of))();

/** All are looked at before the first of them writes; a later one reads what an earlier one has written, as in Spark. */
export async function runInserts({ inserts }: CommandOf<'insertAll'>, of: CommandContext): Promise<void> {
  for (const one of inserts) await planned(one, of);
  // Each is committed by itself, and repeated by itself where a driver has died between two of them.
  for (const [i, one] of inserts.entries())
    await runInsert(one, { ...of, operationId: operationId(`${of.operationId}-${i + 1}`) });
}

async function planned(command: CommandOf<'insert'>, of: CommandContext): Promise<() => Promise<void>> {
  const object = await targetOf(command.table, 'INSERT', of);
  const by: InsertOptions['by'] = command.byName ? 'name' : (command.columns ?? 'position');
  const { overwrite, partition, ifPartitionNotExists = false } = command;
  const options = { overwrite, by, ifPartitionNotExists, ...(partition !== undefined && { partition }) };
  return await plan(object, command.input, options, of);
}

/** @throws INSERT_COLUMN_ARITY_MISMATCH, INCOMPATIBLE_DATA_FOR_TABLE … */
export const insertInto = async (
  object: LakeObject,
  input: Relation,
  options: InsertOptions,
  of: CommandContext,
): Promise<void> => (await plan(object, input, options, of))();

/** What an insert does, after all is known to be right. */
async function plan(
  object: LakeObject,
  input: Relation,
  options: InsertOptions,
  of: CommandContext,
): Promise<() => Promise<void>> {
  const { definition } = object;
  if (definition.kind === 'view') {
    return fail('EXPECT_TABLE_NOT_VIEW.NO_ALTERNATIVE', { viewName: fullName(object), operation: 'INSERT' });
  }
  const statics = await staticPartition(object, options, of);
  if (options.ifPartitionNotExists && (await partitionsWith(options.partition, object as Table, of)).length > 0)
    return async () => {};
  const extra = typeof options.by === 'string' ? [] : options.by.filter((name) => isNamed(statics, name));
  if (extra.length > 0)
    fail('INCOMPATIBLE_DATA_FOR_TABLE.EXTRA_COLUMNS', {
      tableName: fullName(object),
      extraColumns: extra.map(quoteIdentifier).join(', '),
    });
  const missing = options.by === 'position' ? [] : await leftOut(definition.schema, of);
  const { fields } = definition.schema;
  const targets =
    typeof options.by === 'string' ? fields.filter(({ name }) => !statics.has(name)) : listed(options.by, fields);
  const given = options.by === 'name' ? input : withDefaults(input, targets);
  const query = await resolve(given, of.session, of.parts);
  const open = fields.length - statics.size;
  if (options.by === 'position' && statics.size > 0 && query.output.length !== open)
    fail('INSERT_PARTITION_COLUMN_ARITY_MISMATCH', {
      tableName: fullName(object),
      tableColumns: quotedNames(fields),
      dataColumns: quotedNames(query.output),
      staticPartCols: [...statics.keys()].map(quoteIdentifier).join(', '),
    });
  requireAllNamed(object, statics, options.partition);
  const dynamic = isDynamic(options, statics.size, definition, of);
  if (options.overwrite && !dynamic) requireNotRead(query, fullName(object));
  const rows = assign(query, {
    table: fullName(object),
    schema: definition.schema,
    by: options.by,
    given: new Map([...missing, ...statics]),
    caseSensitive: tellsCases(of.session),
  });
  if (definition.kind === 'managed') {
    const replaced = replacedBy(object as LakeTable, statics, options, of);
    return () => insertManaged(object as LakeTable, rows, replaced, of);
  }
  if (statics.size > 0) refuse('static partitions of external tables');
  const named: Relation =
    options.by === 'position' ? { kind: 'toDF', input: given, names: fields.map((f) => f.name) } : given;
  // What can be stored so has been seen above.
  const stored = fields.map(({ name, type }): Expression => {
    const child: Expression = { kind: 'attribute', nameParts: [name] };
    return { kind: 'alias', child: { kind: 'cast', child, to: type, mode: 'ansi', kept: true }, names: [name] };
  });
  const written: Relation = { kind: 'project', input: named, expressions: stored };
  const sink = {
    format: definition.provider,
    path: definition.location,
    mode: options.overwrite ? (dynamic ? ('REPLACE_PARTITIONS' as const) : ('REPLACE' as const)) : ('APPEND' as const),
    partitionBy: definition.partitionBy,
    options: definition.options,
  };
  return async () => {
    await writePath(written, sink, of);
    await learnPartitions(object as Table, options.overwrite && !dynamic, of);
  };
}

const isNamed = (statics: ReadonlyMap<string, unknown>, name: string): boolean =>
  [...statics.keys()].some((column) => column.toLowerCase() === name.toLowerCase());

/** The columns of a list of names, up to one that is none. */
function listed(names: readonly string[], fields: readonly StructField[]): readonly StructField[] {
  const found = names.map((name) => fields.find((f) => f.name.toLowerCase() === name.toLowerCase()));
  const unknown = found.indexOf(undefined);
  return found.slice(0, unknown < 0 ? undefined : unknown).flatMap((field) => field ?? []);
}

/** Values of columns that a write leaves out, where the table has defaults. */
const leftOut = ({ fields }: StructType, of: CommandContext): Promise<[string, ResolvedExpression][]> =>
  Promise.all(
    fields
      .filter((field) => metadataOf(field).CURRENT_DEFAULT !== undefined)
      .map(async (field): Promise<[string, ResolvedExpression]> => [field.name, await constant(defaultOf(field), of)]),
  );

/** The query's columns by position, as a table's. */
export const assignTo = (table: LakeTable, query: ResolvedRelation, of: CommandContext): ResolvedRelation =>
  assign(query, {
    table: fullName(table),
    schema: table.definition.schema,
    by: 'position',
    given: new Map(),
    caseSensitive: tellsCases(of.session),
  });

/** The values of `PARTITION (p = 1, q)` that are given. Error: PARTITIONS_NOT_FOUND */
async function staticPartition(
  object: LakeObject,
  { partition }: InsertOptions,
  of: CommandContext,
): Promise<Map<string, ResolvedExpression>> {
  const { definition } = object;
  const values = new Map<string, ResolvedExpression>();
  if (partition === undefined || definition.kind === 'view') return values;
  for (const [name, value] of Object.entries(partition)) {
    const column = definition.partitionBy.find((p) => p.toLowerCase() === name.toLowerCase());
    if (column === undefined)
      return fail('PARTITIONS_NOT_FOUND', { partitionList: quoteIdentifier(name), tableName: fullName(object) });
    const field = definition.schema.fields.find((f) => f.name === column);
    if (value !== null && field !== undefined) values.set(column, await partitionValue(value, field, of));
  }
  requireNotEmpty(values);
  return values;
}

const quotedNames = (columns: readonly { readonly name: string }[]): string =>
  columns.map(({ name }) => quoteIdentifier(name)).join(', ');

/** Errors: _LEGACY_ERROR_TEMP_1169, _LEGACY_ERROR_TEMP_1147 where columns with values come behind others */
function requireAllNamed(
  object: LakeObject,
  values: ReadonlyMap<string, unknown>,
  partition: InsertOptions['partition'],
): void {
  const { definition } = object;
  if (partition === undefined || definition.kind === 'view') return;
  const named = Object.keys(partition);
  if (named.length !== definition.partitionBy.length)
    fail('_LEGACY_ERROR_TEMP_1169', {
      tableName: fullName(object),
      normalizedPartSpec: named.join(','),
      partColNames: definition.partitionBy.join(','),
    });
  const isStatic = definition.partitionBy.map((column) => values.has(column));
  if (isStatic.lastIndexOf(true) > isStatic.indexOf(false) && isStatic.includes(false))
    fail('_LEGACY_ERROR_TEMP_1147', { partColumns: `[${definition.partitionBy.join(',')}]` });
}

/** As the catalog keeps it: the text of a value of the column's type. */
async function partitionValue(value: Expression, field: StructField, of: CommandContext): Promise<ResolvedExpression> {
  const child: Expression = { kind: 'literal', type: types.string, value: await valueText(value, field, of) };
  return await constant({ kind: 'cast', child, to: field.type, mode: 'ansi' }, of);
}

/** Error: _LEGACY_ERROR_TEMP_1076 */
function requireNotEmpty(values: ReadonlyMap<string, ResolvedExpression>): void {
  const isEmpty = (value: ResolvedExpression): boolean =>
    value.kind === 'cast' ? isEmpty(value.child) : value.kind === 'literal' && value.value === '';
  if (![...values.values()].some(isEmpty)) return;
  const spec = [...values].map(([name, value]) => `${name}=Some(${constantText(value) ?? ''})`).join(', ');
  fail('_LEGACY_ERROR_TEMP_1076', { details: `The spec ([${spec}]) contains an empty partition column value` });
}

/** Whether only those partitions are replaced that rows are written to. */
function isDynamic(
  { options }: { readonly options?: InsertOptions['options'] | undefined },
  statics: number,
  { partitionBy }: { readonly partitionBy: readonly string[] },
  of: CommandContext,
): boolean {
  const given =
    options?.partitionOverwriteMode ?? effective(of.session.config, 'spark.sql.sources.partitionOverwriteMode');
  return given?.toUpperCase() === 'DYNAMIC' && statics < partitionBy.length;
}

/** Error: UNSUPPORTED_OVERWRITE.TABLE */
export function requireNotRead(query: ResolvedRelation, table: string): void {
  if (reads(query, table)) fail('UNSUPPORTED_OVERWRITE.TABLE', { table });
}

function replacedBy(
  table: LakeTable,
  statics: ReadonlyMap<string, ResolvedExpression>,
  { overwrite, options }: InsertOptions,
  of: CommandContext,
): Replaced {
  if (!overwrite) return { kind: 'nothing' };
  if (isDynamic({ options }, statics.size, table.definition, of)) return { kind: 'writtenPartitions' };
  if (statics.size === 0) return { kind: 'everything' };
  return {
    kind: 'partition',
    values: Object.fromEntries([...statics].map(([name, value]) => [name, constantText(value)])),
  };
}

function constantText(value: ResolvedExpression): string | null {
  let inner = value;
  while (inner.kind === 'cast') inner = inner.child;
  if (inner.kind !== 'literal') return refuse('a partition value that is no literal');
  return inner.value === null ? null : String(inner.value);
}

/** An expression that needs no row. */
export async function constant(expression: Expression, of: CommandContext): Promise<ResolvedExpression> {
  const resolved = await resolve(
    { kind: 'project', input: { kind: 'oneRow' }, expressions: [expression] },
    of.session,
    of.parts,
  );
  const made = resolved.kind === 'project' ? resolved.expressions[0]?.expression : undefined;
  return made ?? refuse('a value that is not constant');
}
