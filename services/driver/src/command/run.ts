import type { MessageInitShape } from '@bufbuild/protobuf';
import { captureViews, freezeSources } from '@outboard/analyze';
import { fail, refuse } from '@outboard/errors';
import { parseStatement } from '@outboard/parse';
import { type Command, type CommandOf, type Relation, simpleString } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import type { RelationSchema, Command as WireCommand } from '@outboard/wire/spark';
import type { ResponseBody } from '../operation/response.js';
import type { RpcParts } from '../rpc/parts.js';
import { resolve } from '../schedule/compile.js';
import { environmentFor } from '../schedule/environment.js';
import { checkSetting } from '../session/config-check.js';
import { effective } from '../session/config-defaults.js';
import { packView, unpackView, viewKey } from '../session/views.js';
import { explain } from './explain.js';
import { localRelation, type Table, textTable } from './local-table.js';

type WireRelation = MessageInitShape<typeof RelationSchema>;

/** Runs a command and gives its answers; `wire` is the command as the client sent it. @throws OutboardError */
export async function runCommand(
  command: Command,
  wire: WireCommand,
  session: SessionRecord,
  parts: RpcParts,
): Promise<readonly ResponseBody[]> {
  switch (command.kind) {
    case 'createTempView':
      await createTempView(command, session, parts);
      return [];
    case 'sql':
      return [sqlResult(await runSql({ ...command, kind: 'sql' }, wire, session, parts))];
    case 'sqlRelation':
      return [sqlResult(await runSql(command.relation, wire, session, parts))];
    default:
      return refuse(`the command ${command.kind}`);
  }
}

/** `spark.sql(…)`: a query is answered with itself, to be run when its rows are asked for; a command with its rows. */
async function runSql(
  relation: Relation,
  wire: WireCommand,
  session: SessionRecord,
  parts: RpcParts,
): Promise<WireRelation> {
  const statement = relation.kind === 'sql' ? parseStatement(relation.query) : undefined;
  if (statement?.kind === 'command') return localRelation(await runStatement(statement.command, session, parts));
  // Spark analyzes at once: a wrong name is an error here, not when the rows are asked for.
  await resolve(relation, session, parts);
  return sameQuery(wire);
}

/** The query as a relation: as newer clients sent it, or made of the older fields, which are the same. */
function sameQuery({ commandType }: WireCommand): WireRelation {
  if (commandType.case !== 'sqlCommand')
    return fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'sql_command' });
  const { input, sql, args, posArgs, namedArguments, posArguments } = commandType.value;
  if (input !== undefined) return input;
  return { relType: { case: 'sql', value: { query: sql, args, posArgs, namedArguments, posArguments } } };
}

/** A SQL statement that is no query; its answer is a small table. */
async function runStatement(command: Command, session: SessionRecord, parts: RpcParts): Promise<Table> {
  switch (command.kind) {
    case 'createTempView':
      await createTempView(command, session, parts);
      return textTable([], []);
    case 'set':
      return await set(command, session, parts);
    case 'reset': {
      const keys = command.key === undefined ? Object.keys(session.config) : [command.key];
      await parts.store.changeConfig(session, Object.fromEntries(keys.map((key) => [key, null])));
      return textTable([], []);
    }
    case 'dropView': {
      const key = viewKey(command.name);
      const dropped = key !== undefined && (await parts.store.dropView(session, key));
      if (!dropped && !command.ifExists) {
        fail('TABLE_OR_VIEW_NOT_FOUND', { relationName: command.name.map((part) => `\`${part}\``).join('.') });
      }
      return textTable([], []);
    }
    case 'explain':
      return textTable(['plan'], [[await explain(command.statement, command.mode, session, parts)]]);
    case 'describeQuery': {
      const { output } = await resolve(command.relation, session, parts);
      return textTable(
        ['col_name', 'data_type', 'comment'],
        output.map(({ name, type }) => [name, simpleString(type), null]),
      );
    }
    case 'show':
      if (command.what === 'tables' || command.what === 'views') return await showViews(session, parts);
      return refuse(`SHOW ${command.what.toUpperCase()}`);
    default:
      return refuse(`the SQL command ${command.kind}`);
  }
}

async function createTempView(
  command: CommandOf<'createTempView'>,
  session: SessionRecord,
  parts: RpcParts,
): Promise<void> {
  const name = (command.global ? `global_temp.${command.name}` : command.name).toLowerCase();
  if (command.columns !== undefined) refuse('a column list in CREATE TEMPORARY VIEW');
  // The views that it reads are taken as they are now; and a plan that can't be analyzed is refused now.
  const views = await viewsOf(session, parts);
  const captured = captureViews(command.input, (nameParts) => views.get(viewKey(nameParts) ?? ''), parseStatement);
  const plan = command.text === undefined ? await freezeSources(captured, environmentFor(session, parts)) : captured;
  await resolve(plan, session, parts);
  if (!(await parts.store.putView(session, { name, plan: packView(plan) }, command.replace))) {
    fail('TEMP_TABLE_OR_VIEW_ALREADY_EXISTS', { relationName: `\`${command.name}\`` });
  }
}

async function viewsOf(session: SessionRecord, parts: RpcParts): Promise<ReadonlyMap<string, Relation>> {
  const views = new Map<string, Relation>();
  for (const name of await parts.store.listViews(session)) {
    const view = await parts.store.findView(session, name);
    if (view !== undefined) views.set(name, unpackView(name, view.plan));
  }
  return views;
}

async function set(command: CommandOf<'set'>, session: SessionRecord, parts: RpcParts): Promise<Table> {
  const columns = ['key', 'value'];
  const { key, value } = command;
  if (key === undefined) return textTable(columns, Object.entries(session.config));
  if (value === undefined) return textTable(columns, [[key, effective(session.config, key) ?? '<undefined>']]);
  checkSetting(key, value);
  await parts.store.changeConfig(session, { [key]: value });
  return textTable(columns, [[key, value]]);
}

async function showViews(session: SessionRecord, parts: RpcParts): Promise<Table> {
  const names = (await parts.store.listViews(session)).filter((name) => !name.includes('.'));
  return {
    columns: [
      { name: 'namespace', type: 'string', values: names.map(() => '') },
      { name: 'tableName', type: 'string', values: names },
      { name: 'isTemporary', type: 'boolean', values: names.map(() => true) },
    ],
  };
}

const sqlResult = (relation: WireRelation): ResponseBody => ({
  responseType: { case: 'sqlCommandResult', value: { relation } },
});
