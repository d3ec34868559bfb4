import type { MessageInitShape } from '@bufbuild/protobuf';
import { fail, refuse } from '@outboard/errors';
import type { Command, Expression, Relation, SqlArguments } from '@outboard/plan';
import type { ExpressionSchema, RelationSchema, Command as WireCommand } from '@outboard/wire/spark';
import type { ResponseBody } from '../operation/response.js';
import { resolve } from '../schedule/compile.js';
import { environmentFor } from '../schedule/environment.js';
import { analyzeTable, analyzeTables } from './analyze.js';
import { type Answer, answer, localRelation, nothing } from './answer.js';
import { cacheTable, clearCache, uncacheTable } from './cache.js';
import { checkpoint, removeCheckpoint } from './checkpoint.js';
import { type CommandContext, lakeOf, named } from './context.js';
import { alterDatabase, createDatabase, describeDatabase, dropDatabase, use } from './database.js';
import { describeFunction, describeQuery, describeTable } from './describe.js';
import { explainRows } from './explain.js';
import { createFunction, dropFunction } from './function.js';
import { immediately } from './immediate.js';
import { reset, set } from './settings.js';
import { show } from './show.js';
import { alter, comment, dropRelation, truncate } from './table/change.js';
import { createTable } from './table/create.js';
import { declareVariable, dropVariable, setVariable } from './variable.js';
import { alterView, createTempView, createView } from './view.js';
import { changeRows } from './write/change-rows.js';
import { writePath } from './write/files.js';
import { runInsert, runInserts } from './write/insert.js';
import { runWrite, runWriteV2 } from './write/save.js';

type WireRelation = MessageInitShape<typeof RelationSchema>;

/** Runs a command and gives its answers; `wire` is the command as the client sent it. @throws OutboardError */
export async function runCommand(
  command: Command,
  wire: WireCommand,
  of: CommandContext,
): Promise<readonly ResponseBody[]> {
  switch (command.kind) {
    case 'sql':
      return [sqlResult(await runSql({ ...command, kind: 'sql' }, wire, of))];
    case 'sqlRelation':
      return [sqlResult(await runSql(command.relation, wire, of))];
    case 'checkpoint':
      return [await checkpoint(command, of)];
    case 'getResources':
      return [{ responseType: { case: 'getResourcesCommandResult', value: { resources: {} } } }];
    default:
      await runStatement(command, of);
      return [];
  }
}

/** `spark.sql(…)`: a query is answered with itself, to be run when its rows are asked for; a command with its rows. */
async function runSql(relation: Relation, wire: WireCommand, of: CommandContext): Promise<WireRelation> {
  const { parseStatement } = environmentFor(of.session, of.parts);
  const statement = relation.kind === 'sql' ? parseStatement(relation.query, relation.arguments) : undefined;
  if (statement?.kind === 'command') return await runText(statement.command, of);
  // Spark analyzes at once: a wrong name is an error here, not when the rows are asked for.
  await resolve(relation, of.session, of.parts);
  return sameQuery(wire);
}

const wireExpression = (e: Expression): MessageInitShape<typeof ExpressionSchema> => ({
  exprType: { case: 'expressionString', value: { expression: e.kind === 'sqlText' ? e.sql : 'NULL' } },
});

/** A query out of a text, as a client would send it. */
const wireQuery = (query: string, { named, positional }: SqlArguments): WireRelation => ({
  relType: {
    case: 'sql',
    value: {
      query,
      namedArguments: Object.fromEntries(Object.entries(named).map(([name, e]) => [name, wireExpression(e)])),
      posArguments: positional.map(wireExpression),
    },
  },
});

/** A statement that came as text and is no query, or runs one out of another text. */
async function runText(command: Command, of: CommandContext): Promise<WireRelation> {
  if (command.kind !== 'executeImmediate') return localRelation(await runStatement(command, of));
  const next = await immediately(command, of);
  switch (next.kind) {
    case 'done':
      return localRelation(nothing);
    case 'command':
      return await runText(next.statement.command, of);
    case 'query': {
      const { text: query, arguments: args } = next;
      await resolve({ kind: 'sql', query, arguments: args }, of.session, of.parts);
      return wireQuery(query, args);
    }
    default:
      return next satisfies never;
  }
}

/** The query as a relation: as newer clients sent it, or made of the older fields, which are the same. */
function sameQuery({ commandType }: WireCommand): WireRelation {
  if (commandType.case !== 'sqlCommand')
    return fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'sql_command' });
  const { input, sql, args, posArgs, namedArguments, posArguments } = commandType.value;
  if (input !== undefined) return input;
  return { relType: { case: 'sql', value: { query: sql, args, posArgs, namedArguments, posArguments } } };
}

/** A statement that is no query; its answer is a small table, mostly an empty one. */
async function runStatement(command: Command, of: CommandContext): Promise<Answer> {
  switch (command.kind) {
    // — that answer with rows
    case 'set':
      return await set(command, of);
    case 'explain':
      return answer('plan STRING', await explainRows(command, of.session, of.parts));
    case 'describeQuery':
      return await describeQuery(command.relation, of);
    case 'describeTable':
      return await describeTable(command, of);
    case 'describeDatabase':
      return await describeDatabase(command, of);
    case 'describeFunction':
      return await describeFunction(command, of);
    case 'show':
      return await show(command, of);
    default:
      await changeOnce(command, of);
      return nothing;
  }
}

/** Where a change fails because another driver that had the operation in hand has made it meanwhile, it is made. */
async function changeOnce(command: Change, of: CommandContext): Promise<void> {
  try {
    await change(command, of);
  } catch (error) {
    const lake = await lakeOf(of);
    if (!(await lake.committed(of.operationId))) throw error;
  }
}

type Asking = 'set' | 'explain' | 'describeQuery' | 'describeTable' | 'describeDatabase' | 'describeFunction' | 'show';
type Change = Exclude<Command, { kind: Asking }>;

async function change(command: Change, of: CommandContext): Promise<void> {
  switch (command.kind) {
    case 'createTempView':
      return await createTempView(command, of);
    case 'createView':
      return await createView(command, of);
    case 'alterView':
      return await alterView(command, of);
    case 'createTable':
      return await createTable(command, of);
    case 'alterTable':
      return await alter(command, of);
    case 'dropTable':
    case 'dropView':
      return await dropRelation(command, of);
    case 'truncateTable':
      return await truncate(command, of);
    case 'comment':
      return await comment(command, of);
    case 'createDatabase':
      return await createDatabase(command, of);
    case 'alterDatabase':
      return await alterDatabase(command, of);
    case 'dropDatabase':
      return await dropDatabase(command, of);
    case 'use':
      return await use(command, of);
    case 'insert':
      return await runInsert(command, of);
    case 'insertAll':
      return await runInserts(command, of);
    case 'write':
      return await runWrite(command, of);
    case 'writeV2':
      return await runWriteV2(command, of);
    case 'insertDirectory': {
      const { input, options, provider: format = 'parquet' } = command;
      const path = command.path ?? options.path ?? refuse('INSERT OVERWRITE DIRECTORY without a path');
      const { path: _path, ...rest } = options;
      return await writePath(input, { format, path, mode: 'REPLACE', partitionBy: [], options: rest }, of);
    }
    case 'reset':
      return await reset(command, of);
    case 'declareVariable':
      return await declareVariable(command, of);
    case 'setVariable':
      return await setVariable(command, of);
    case 'dropVariable':
      return await dropVariable(command, of);
    case 'createFunction':
      return await createFunction(command, of);
    case 'dropFunction':
      return await dropFunction(command, of);
    case 'cacheTable':
      return await cacheTable(command, of);
    case 'uncacheTable':
      return await uncacheTable(command, of);
    case 'clearCache':
      return await clearCache(of);
    case 'analyzeTable':
      return await analyzeTable(command, of);
    case 'analyzeTables':
      return await analyzeTables(command, of);
    case 'refreshTable':
      // Files are looked for at each query: only the name must be right.
      await resolve(named(command.name), of.session, of.parts);
      return;
    case 'refreshPath':
      return;
    case 'removeCachedRemoteRelation':
      return await removeCheckpoint(command, of);
    case 'update':
    case 'delete':
    case 'mergeInto':
      return await changeRows(command, of);
    case 'sql':
    case 'sqlRelation':
    case 'executeImmediate':
    case 'checkpoint':
    case 'getResources':
      return refuse(`the command ${command.kind}`);
    default:
      command satisfies never;
  }
}

const sqlResult = (relation: WireRelation): ResponseBody => ({
  responseType: { case: 'sqlCommandResult', value: { relation } },
});
