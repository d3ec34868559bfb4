/**
 * UPDATE, DELETE and MERGE. Spark's file tables refuse them, and so do tables of its providers here. Tables USING ducklake
 * take them: the rows that stay are written anew, and one change of the catalog puts them in place of the old.
 */
import { fail } from '@outboard/errors';
import type { LakeTable } from '@outboard/lake';
import { type CommandOf, type Expression, quoteIdentifier, type Relation, types } from '@outboard/plan';
import { resolve } from '../../schedule/compile.js';
import { authorOf, type CommandContext, findRelation, fullName, lakeOf } from '../context.js';
import { once } from '../once.js';
import { LAKE_PROVIDER } from '../table/create.js';
import { temporaryView } from '../target.js';
import { assigned } from './column-defaults.js';

import { assignTo } from './insert.js';
import { putFiles, writeFiles } from './managed.js';
import { merged } from './merge.js';

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
  const rows = command.kind === 'mergeInto' ? merged(command, table) : changed(command, table);
  await rewrite(table, rows, of);
}

const attribute = (...nameParts: string[]): Expression => ({ kind: 'attribute', nameParts });
const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'function', name: [name], arguments: args });

/** The table's rows as they are after the statement. A condition that is NULL does not hold. */
function changed(command: CommandOf<'update' | 'delete'>, table: LakeTable): Relation {
  const alias = command.alias ?? table.name;
  const source: Relation = { kind: 'table', nameParts: ['spark_catalog', table.database, table.name] };
  const input: Relation = { kind: 'subqueryAlias', input: source, alias };
  const { condition } = command;
  const always: Expression = { kind: 'literal', type: types.boolean, value: true };
  const hit = condition === undefined ? always : call('coalesce', condition, { ...always, value: false });
  if (command.kind === 'delete') return { kind: 'filter', input, condition: call('not', hit) };
  const expressions = table.definition.schema.fields.map((field): Expression => {
    const { name } = field;
    const assignment = command.assignments.find(
      ({ key }) => key.kind === 'attribute' && key.nameParts.at(-1)?.toLowerCase() === name.toLowerCase(),
    );
    if (assignment === undefined) return attribute(alias, name);
    return {
      kind: 'alias',
      child: call('when', hit, assigned(assignment.value, field), attribute(alias, name)),
      names: [name],
    };
  });
  for (const { key } of command.assignments) {
    const known =
      key.kind === 'attribute' &&
      table.definition.schema.fields.some(({ name }) => name.toLowerCase() === key.nameParts.at(-1)?.toLowerCase());
    if (!known) {
      const objectName = key.kind === 'attribute' ? key.nameParts.map(quoteIdentifier).join('.') : 'the target';
      fail('UNRESOLVED_COLUMN.WITH_SUGGESTION', {
        objectName,
        proposal: table.definition.schema.fields.map(({ name }) => quoteIdentifier(name)).join(', '),
      });
    }
  }
  return { kind: 'project', input, expressions };
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
