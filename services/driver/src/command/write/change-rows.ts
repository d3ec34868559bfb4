/**
 * UPDATE, DELETE and MERGE. Spark's file tables refuse them, and so do tables of its providers here. Tables USING ducklake
 * take them: the rows that stay are written anew, and one change of the catalog puts them in place of the old.
 */
import { isOfChance } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import type { LakeTable } from '@outboard/lake';
import { type CommandOf, type Expression, quoteIdentifier, type Relation, type StructField } from '@outboard/plan';
import { tellsCases } from '../../catalog/names.js';
import { resolve } from '../../schedule/compile.js';
import { authorOf, type CommandContext, findRelation, fullName, lakeOf } from '../context.js';
import { call, column, named, truth } from '../expressions.js';
import { once } from '../once.js';
import { LAKE_PROVIDER } from '../table/create.js';
import { temporaryView } from '../target.js';
import { assignTo } from './insert.js';
import { putFiles, writeFiles } from './managed.js';
import { merged } from './merge.js';
import { type Target, updated } from './row-assignments.js';

type RowChange = CommandOf<'update' | 'delete' | 'mergeInto'>;

const operations: Readonly<Record<RowChange['kind'], string>> = {
  update: 'UPDATE TABLE',
  delete: 'DELETE',
  mergeInto: 'MERGE INTO TABLE',
};

/** @throws UNSUPPORTED_FEATURE.TABLE_OPERATION, OUTBOARD_CONCURRENT_CHANGE … */
export async function changeRows(command: RowChange, of: CommandContext): Promise<void> {
  const isTemporary = (await temporaryView(command.table, of)) !== undefined;
  const object = isTemporary ? undefined : await findRelation(command.table, of);
  const definition = object?.definition;
  if (object === undefined || definition?.kind !== 'managed' || definition.provider !== LAKE_PROVIDER) {
    // Of a view Spark knows no table's name.
    const tableName =
      object === undefined || object.definition.kind === 'view' ? quoteIdentifier('unknown') : fullName(object);
    const parameters = { tableName, operation: operations[command.kind] };
    return command.kind === 'delete'
      ? fail('UNSUPPORTED_FEATURE.TABLE_OPERATION', parameters)
      : fail('UNSUPPORTED_FEATURE.TABLE_OPERATION', parameters, { class: 'unsupported' });
  }
  const table = object as LakeTable;
  const { alias } = command;
  const { database, name } = table;
  const parts = ['spark_catalog', database, name];
  const plain: Relation = { kind: 'table', nameParts: parts };
  const input: Relation = alias === undefined ? plain : { kind: 'subqueryAlias', input: plain, alias };
  const target: Target = {
    fields: table.definition.schema.fields,
    qualifier: alias === undefined ? parts : [alias],
    caseSensitive: tellsCases(of.session),
  };
  const rows =
    command.kind === 'mergeInto' ? await merged(command, input, target, of) : await changed(command, input, target, of);
  await rewrite(table, rows, of);
}

const HIT = 'outboard_hit';

/** The table's rows as they are after the statement. A condition that is NULL does not hold. */
async function changed(
  command: CommandOf<'update' | 'delete'>,
  input: Relation,
  target: Target,
  of: CommandContext,
): Promise<Relation> {
  const condition = command.condition ?? truth(true);
  await checkCondition(input, condition, of);
  const hit = call('coalesce', condition, truth(false));
  if (command.kind === 'delete') return { kind: 'filter', input, condition: call('not', hit) };
  const { fields } = target;
  const marked: Relation = { kind: 'project', input, expressions: [{ kind: 'star' }, named(hit, HIT)] };
  const among = (child: Expression): Expression => ({ kind: 'among', child, places: [0, fields.length] });
  const own = ({ name }: StructField): Expression => among(column(name));
  const values = updated(command.assignments, target, own, among);
  const expressions = fields.map((field, i) => {
    const value = values[i];
    return named(value === undefined ? own(field) : call('when', column(HIT), value, own(field)), field.name);
  });
  return { kind: 'project', input: marked, expressions };
}

/** What WHERE may not have. @throws INVALID_WHERE_CONDITION, DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN … */
async function checkCondition(input: Relation, condition: Expression, of: CommandContext): Promise<void> {
  const filtered = await resolve({ kind: 'filter', input, condition }, of.session, of.parts);
  const judged = filtered.kind === 'filter' ? filtered.condition : undefined;
  if (judged !== undefined && isOfChance(judged))
    fail('INVALID_NON_DETERMINISTIC_EXPRESSIONS', { sqlExprs: `"${judged.pretty}"` });
}

/** Writes all rows anew; a change by somebody else in the meantime makes it fail, so that none is lost. */
async function rewrite(table: LakeTable, relation: Relation, of: CommandContext): Promise<void> {
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  // With the first driver's files goes what it had read.
  const read = new Set(await once(of, 'read', async () => (await lake.files(table)).map(({ id }) => id)));
  const query = await resolve(relation, of.session, of.parts);
  const rows = assignTo(table, query, of);
  const files = await writeFiles(rows, { definition: table.definition, directory: await lake.directory(table) }, of);
  await lake.change(authorOf(of), async (change) => {
    const now = await change.files(table);
    if (now.length !== read.size || now.some(({ id }) => !read.has(id)))
      fail('OUTBOARD_CONCURRENT_CHANGE', { tableName: fullName(table) });
    await putFiles(change, table, files, { kind: 'everything' });
  });
}
