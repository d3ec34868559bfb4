/** SHOW in its forms. */
import { functionNames } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import { type LakeObject, type Properties, qualified } from '@outboard/lake';
import {
  type CommandOf,
  quoteIdentifier,
  quoteIfNeeded,
  type ShowSubject,
  type SqlFunction,
  struct,
  treeString,
} from '@outboard/plan';
import { databaseName, GLOBAL_TEMP, matches } from '../catalog/names.js';
import { resolve } from '../schedule/compile.js';
import { catalogFunctions, temporaryFunctions } from '../session/functions.js';
import { type Answer, answer, type Cell } from './answer.js';
import { type CommandContext, fullName, inStatement, lakeOf, named } from './context.js';
import { partitionInformation, tableInformation } from './describe.js';
import { createStatement } from './show-create.js';
import { onePartition, partitionFolder, partitionsWith, requirePartitioned } from './table/partition.js';
import { isTemporary, targetOf } from './target.js';

type Show = CommandOf<'show'>;
type Subject<K extends ShowSubject['what']> = Extract<ShowSubject, { what: K }>;

export async function show(command: Show, of: CommandContext): Promise<Answer> {
  const { subject, pattern, from } = command;
  switch (subject.what) {
    case 'namespace':
      return answer('catalog STRING NOT NULL, namespace STRING NOT NULL', [['spark_catalog', of.session.database]]);
    case 'catalogs':
      return answer('catalog STRING NOT NULL', matches(pattern, 'spark_catalog') ? [['spark_catalog']] : []);
    case 'databases': {
      const names = (await (await lakeOf(of)).databases()).map(({ name }) => name);
      return answer(
        'namespace STRING NOT NULL',
        names.filter((name) => matches(pattern, name)).map((name) => [quoteIfNeeded(name)]),
      );
    }
    case 'tables':
      return answer(
        'namespace STRING NOT NULL, tableName STRING NOT NULL, isTemporary BOOLEAN NOT NULL',
        (await listed(command, of)).map(({ database, name, temporary }) => [database, name, temporary]),
      );
    case 'views':
      return answer(
        'namespace STRING NOT NULL, viewName STRING NOT NULL, isTemporary BOOLEAN NOT NULL',
        (await listed(command, of))
          .filter(({ object, temporary }) => temporary || object?.definition.kind === 'view')
          .map(({ database, name, temporary }) => [database, name, temporary]),
      );
    case 'tableExtended':
      return subject.partition === undefined
        ? await extended(command, of)
        : await extendedPartition(subject.partition, of);
    case 'functions': {
      const own = subject.scope === 'system' ? [] : await userFunctions(from, of);
      const builtin = subject.scope === 'user' ? [] : functionNames().map((name) => [name]);
      // A pattern is of the name alone, which is shown with its database.
      const names = [...own.map(({ name }) => name), ...builtin].filter((name) => matches(pattern, name.at(-1) ?? ''));
      return answer(
        'function STRING NOT NULL',
        names
          .map((name) => name.join('.'))
          .sort()
          .map((name) => [name]),
      );
    }
    case 'columns':
      return await columns(subject, of);
    case 'createTable': {
      const object = await targetOf(subject.table, 'SHOW CREATE TABLE', of);
      if (subject.serde && object.definition.kind !== 'view')
        fail('UNSUPPORTED_SHOW_CREATE_TABLE.ON_DATA_SOURCE_TABLE_WITH_AS_SERDE', { tableName: fullName(object) });
      return answer('createtab_stmt STRING NOT NULL', [[createStatement(object)]]);
    }
    case 'properties':
      return await properties(subject, of);
    case 'partitions':
      return await partitions(subject, of);
    default:
      return subject satisfies never;
  }
}

/** Functions of users: the session's, and those of a database. @throws SCHEMA_NOT_FOUND */
export async function userFunctions(
  from: readonly string[] | undefined,
  of: CommandContext,
): Promise<readonly SqlFunction[]> {
  const { session, parts } = of;
  const database = from === undefined ? session.database : databaseName(from, of.session);
  if ((await (await lakeOf(of)).database(database)) === undefined)
    fail('SCHEMA_NOT_FOUND', { schemaName: qualified(database) });
  return [...temporaryFunctions(session), ...(await catalogFunctions(database, session.tenant, parts.lakes))];
}

export interface Listed {
  /** Empty for a session's own views. */
  readonly database: string;
  readonly name: string;
  readonly temporary: boolean;
  readonly object?: LakeObject;
}

/** Tables and views of a database, and the session's temporary views. @throws SCHEMA_NOT_FOUND */
export async function relationsOf(
  database: string,
  pattern: string | undefined,
  { session, parts }: CommandContext,
): Promise<readonly Listed[]> {
  const lake = await parts.lakes.of(session.tenant);
  const global = database === GLOBAL_TEMP;
  if (!global && (await lake.database(database)) === undefined)
    fail('SCHEMA_NOT_FOUND', { schemaName: qualified(database) });
  const objects = global ? [] : await lake.objects(database);
  const views = (await parts.store.listViews(session)).flatMap((key): Listed[] => {
    const name = key.startsWith(`${GLOBAL_TEMP}.`) ? key.slice(GLOBAL_TEMP.length + 1) : key;
    const isGlobal = name !== key;
    return isGlobal === global || !isGlobal ? [{ database: isGlobal ? GLOBAL_TEMP : '', name, temporary: true }] : [];
  });
  const all: Listed[] = [
    ...objects.map((object) => ({ database, name: object.name, temporary: false, object })),
    ...views,
  ];
  return all.filter(({ name }) => matches(pattern, name));
}

const listed = ({ from, pattern }: Show, of: CommandContext): Promise<readonly Listed[]> =>
  relationsOf(from === undefined ? of.session.database : databaseName(from, of.session), pattern, of);

const EXTENDED =
  'namespace STRING NOT NULL, tableName STRING NOT NULL, isTemporary BOOLEAN NOT NULL, information STRING NOT NULL';

async function extendedPartition(
  { table: parts, spec }: NonNullable<Subject<'tableExtended'>['partition']>,
  of: CommandContext,
): Promise<Answer> {
  const table = await targetOf(parts, 'SHOW TABLE EXTENDED ... PARTITION ...', of);
  requirePartitioned(table, 'SHOW TABLE EXTENDED');
  const values = await inStatement(parts, () => onePartition(spec, table, of));
  const { dataPath } = await lakeOf(of);
  const lines = partitionInformation(table, values, dataPath).map(([key, value]) => `${key}: ${value}`);
  return answer(EXTENDED, [[table.database, table.name, false, `${lines.join('\n')}\n`]]);
}

async function extended(command: Show, of: CommandContext): Promise<Answer> {
  const lake = await lakeOf(of);
  const row = async ({ database, name, temporary, object }: Listed): Promise<Cell[]> => {
    if (object === undefined) return [database, name, temporary, await temporaryInformation(database, name, of)];
    const { definition } = object;
    const columns = definition.kind === 'view' ? [] : definition.partitionBy.map(quoteIdentifier);
    const lines = [
      ...tableInformation(object, lake.dataPath).map(([key, value]) => `${key}: ${value}`),
      ...(columns.length === 0 ? [] : [`Partition Columns: [${columns.join(', ')}]`]),
    ];
    const schema = treeString(object.definition.schema);
    return [database, name, temporary, `${lines.join('\n')}\nSchema: ${schema}\n`];
  };
  return answer(EXTENDED, await Promise.all((await listed(command, of)).map(row)));
}

/** What is known of a view of the session's: when it was made is kept nowhere. */
async function temporaryInformation(database: string, name: string, of: CommandContext): Promise<string> {
  const { output } = await resolve(named(database === '' ? [name] : [database, name]), of.session, of.parts);
  const lines = [
    ...(database === '' ? [] : [`Database: ${database}`]),
    `Table: ${name}`,
    'Type: VIEW',
    'View Schema Mode: BINDING',
    `Schema: ${treeString(struct(output))}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** @throws SHOW_COLUMNS_WITH_CONFLICT_NAMESPACE */
async function columns({ table, from }: Subject<'columns'>, of: CommandContext): Promise<Answer> {
  const { output } = await resolve(named(table), of.session, of.parts);
  const [wanted, own] = [from?.at(-1), table.at(-2)?.toLowerCase()];
  if (wanted !== undefined && own !== undefined && wanted.toLowerCase() !== own)
    fail('SHOW_COLUMNS_WITH_CONFLICT_NAMESPACE', {
      namespaceA: quoteIdentifier(wanted),
      namespaceB: quoteIdentifier(own),
    });
  return answer(
    'col_name STRING NOT NULL',
    output.map(({ name }) => [name]),
  );
}

async function properties({ table, key }: Subject<'properties'>, of: CommandContext): Promise<Answer> {
  const schema = 'key STRING NOT NULL, value STRING NOT NULL';
  const target = await targetOf(table, 'SHOW TBLPROPERTIES', of);
  if (isTemporary(target)) return answer(schema, []);
  const { definition } = target;
  const options = definition.kind === 'view' ? [] : Object.entries(definition.options);
  const all: Properties = {
    ...definition.properties,
    ...Object.fromEntries(options.map(([option, value]) => [`option.${option}`, value])),
  };
  if (key !== undefined) {
    const value = all[key] ?? `Table ${fullName(target).replaceAll('`', '')} does not have property: ${key}`;
    return answer(schema, [[key, value]]);
  }
  return answer(
    schema,
    Object.entries(all)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, v]),
  );
}

async function partitions({ table: parts, partition }: Subject<'partitions'>, of: CommandContext): Promise<Answer> {
  const table = await targetOf(parts, 'SHOW PARTITIONS', of);
  const { partitionBy } = table.definition;
  if (partitionBy.length === 0)
    return fail('INVALID_PARTITION_OPERATION.PARTITION_SCHEMA_IS_EMPTY', { name: fullName(table) });
  const found = (await inStatement(parts, () => partitionsWith(partition, table, of))).map((values) =>
    partitionBy.map((column) => partitionFolder(column, values[column] ?? null)).join('/'),
  );
  return answer(
    'partition STRING NOT NULL',
    [...new Set(found)].sort().map((name) => [name]),
  );
}
