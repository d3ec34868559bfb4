/** Spark Connect's catalog API (catalog.proto): each operation's answer is a relation. */
import { functionNames, isBuiltin } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import { CATALOG } from '@outboard/lake';
import {
  type CatalogOperation,
  metadataOf,
  multipartName,
  type Relation,
  type SqlFunction,
  type StructType,
  simpleString,
} from '@outboard/plan';
import {
  databaseName,
  dotted,
  GLOBAL_TEMP,
  type Keeping,
  keptName,
  matches,
  ownDatabase,
  requiredTableName,
} from '../catalog/names.js';
import { resolve } from '../schedule/compile.js';
import { findFunction } from '../session/functions.js';
import { type Answer, answer, type Cell, ddlOf, ipcOf, nothing } from './answer.js';
import { cacheTable, clearCache, isCached, uncacheTable } from './cache.js';
import { authorOf, type CommandContext, findRelation, isTempView, lakeOf } from './context.js';
import { locationOf, setDatabase, use } from './database.js';
import { usageOf } from './describe.js';
import { noRoutine } from './function.js';
import { type Listed, relationsOf, userFunctions } from './show.js';
import { requirePartitions } from './table/change.js';
import { createTable } from './table/create.js';
import { recoverPartitions } from './table/partition.js';
import { targetOf } from './target.js';

/** A plan that asks the catalog as one that holds the answer; any other plan as it is. */
export async function answerCatalog(relation: Relation, of: CommandContext): Promise<Relation> {
  if (relation.kind !== 'catalog') return relation;
  const { operation } = relation;
  if (operation.kind === 'createTable' || operation.kind === 'createExternalTable') {
    // The client asks for the new table's schema with the very plan that made it: that is not to make it again.
    const key = `created/${relation.planId}`;
    if (of.session.objects[key] !== operation.table) {
      await create(operation, of);
      if (relation.planId !== undefined) await of.parts.store.changeObjects(of.session, { [key]: operation.table });
    }
    return { kind: 'table', nameParts: multipartName(operation.table) };
  }
  const rows = await ask(operation, of);
  const arrow = ipcOf(rows);
  return { kind: 'localRelation', schema: ddlOf(rows.schema), ...(arrow !== undefined && { arrow }) };
}

const DATABASES = 'name STRING, catalog STRING, description STRING, locationUri STRING';
const TABLES =
  'name STRING, catalog STRING, namespace ARRAY<STRING>, description STRING, tableType STRING, isTemporary BOOLEAN NOT NULL';
const FUNCTIONS =
  'name STRING, catalog STRING, namespace ARRAY<STRING>, description STRING, className STRING, isTemporary BOOLEAN NOT NULL';
const COLUMNS =
  'name STRING, description STRING, dataType STRING, nullable BOOLEAN NOT NULL, isPartition BOOLEAN NOT NULL, isBucket BOOLEAN NOT NULL, isCluster BOOLEAN NOT NULL';

const truth = (value: boolean): Answer => answer('value BOOLEAN NOT NULL', [[value]]);
const text = (value: string): Answer => answer('value STRING', [[value]]);

async function ask(
  operation: Exclude<CatalogOperation, { kind: 'createTable' | 'createExternalTable' }>,
  of: CommandContext,
): Promise<Answer> {
  const { session, parts } = of;
  const lake = await lakeOf(of);
  switch (operation.kind) {
    case 'currentDatabase':
      return text(session.database);
    case 'currentCatalog':
      return text(CATALOG);
    case 'setCurrentCatalog':
      await use({ kind: 'use', namespace: [operation.name], catalog: true }, of);
      return nothing;
    case 'setCurrentDatabase':
      await setDatabase(onlyName(operation.name, session), of);
      return nothing;
    case 'listCatalogs':
      return answer('name STRING, description STRING', matches(operation.pattern, CATALOG) ? [[CATALOG, null]] : []);
    case 'listDatabases':
    case 'getDatabase': {
      const wanted = operation.kind === 'getDatabase' ? multipartName(operation.name) : undefined;
      const one = wanted && ownDatabase(wanted, session);
      const all = (await lake.databases()).filter(({ name }) =>
        operation.kind === 'getDatabase' ? name === one : matches(operation.pattern, name),
      );
      if (wanted !== undefined && all.length === 0)
        fail('SCHEMA_NOT_FOUND', { schemaName: dotted([CATALOG, ...(one === undefined ? wanted : [one])]) });
      const rows = all.map(({ name, definition }) => [
        wanted?.at(-1) ?? name,
        CATALOG,
        definition.comment ?? '',
        locationOf(lake.dataPath, name, definition.location),
      ]);
      return answer(DATABASES, rows);
    }
    case 'databaseExists': {
      const name = ownDatabase(multipartName(operation.name), session);
      return truth(name !== undefined && (await lake.database(name)) !== undefined);
    }
    case 'listTables': {
      const database =
        operation.database === undefined ? session.database : databaseName(multipartName(operation.database), session);
      return answer(TABLES, (await relationsOf(database, operation.pattern, of)).map(tableRow));
    }
    case 'getTable': {
      const names = partsOf(operation.table, operation.database);
      if (await isTempView(names, of))
        return answer(TABLES, [
          tableRow({ database: names.length > 1 ? GLOBAL_TEMP : '', name: names.at(-1) ?? '', temporary: true }),
        ]);
      const object = await findRelation(names, of);
      // By the name that it was asked for.
      const name = names.at(-1) ?? object.name;
      return answer(TABLES, [tableRow({ database: object.database, name, temporary: false, object })]);
    }
    case 'tableExists': {
      const names = tableOf(operation.table, operation.database);
      if (await isTempView(names, of)) return truth(true);
      const { database, name } = requiredTableName(names, session.database, session);
      return truth((await lake.find(database, name)) !== undefined);
    }
    case 'listColumns':
      return await columnRows(tableOf(operation.table, operation.database), of);
    case 'listFunctions':
      return answer(FUNCTIONS, await functionRows(operation, of));
    case 'functionExists': {
      const names = partsOf(operation.name, operation.database);
      return truth(isBuiltin(names) || (await findFunction(names, session, parts.lakes)) !== undefined);
    }
    case 'getFunction': {
      const names = partsOf(operation.name, operation.database);
      if (isBuiltin(names)) return answer(FUNCTIONS, [builtinRow(operation.name)]);
      const made = await findFunction(names, session, parts.lakes);
      return made === undefined ? noRoutine(names, of) : answer(FUNCTIONS, [functionRow(made)]);
    }
    case 'dropTempView':
      // A name with a dot would be one of a global view.
      return truth(
        !operation.name.includes('.') && (await parts.store.dropView(session, keptName(operation.name, session))),
      );
    case 'dropGlobalTempView':
      return truth(await parts.store.dropView(session, `global_temp.${keptName(operation.name, session)}`));
    case 'isCached':
      return truth(await isCached(multipartName(operation.table), of));
    case 'cacheTable':
      await cacheTable({ name: multipartName(operation.table) }, of);
      return nothing;
    case 'uncacheTable':
      await uncacheTable({ name: multipartName(operation.table), ifExists: false }, of);
      return nothing;
    case 'clearCache':
      await clearCache(of);
      return nothing;
    case 'recoverPartitions':
      await recover(multipartName(operation.table), of);
      return nothing;
    case 'refreshTable':
      await resolve({ kind: 'table', nameParts: multipartName(operation.table) }, session, parts);
      return nothing;
    case 'refreshByPath':
      if (operation.path === '') fail('OUTBOARD_EMPTY_PATH');
      return nothing;
    default:
      return operation satisfies never;
  }
}

/** The session's catalog is not named. Error: SCHEMA_NOT_FOUND */
function onlyName(given: string, session: Keeping): string {
  const names = multipartName(given);
  return names.length === 1
    ? databaseName(names, session)
    : fail('SCHEMA_NOT_FOUND', { schemaName: dotted([CATALOG, ...names]) });
}

/** A table in a database that is named beside it is called just so, dots and quotes included. */
const tableOf = (table: string, database: string | undefined): readonly string[] =>
  database === undefined ? multipartName(table) : [CATALOG, ...databaseIn(database), table];

const databaseIn = (database: string): readonly string[] => {
  const names = multipartName(database);
  return names.length > 1 && names[0]?.toLowerCase() === CATALOG ? names.slice(1) : names;
};

const partsOf = (name: string, database: string | undefined): readonly string[] =>
  database === undefined ? multipartName(name) : [...multipartName(database), name];

/** Errors: EXPECT_TABLE_NOT_VIEW, NOT_A_PARTITIONED_TABLE */
async function recover(names: readonly string[], of: CommandContext): Promise<void> {
  const table = await targetOf(names, 'recoverPartitions()', of);
  requirePartitions(table);
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  await lake.change(authorOf(of), await recoverPartitions('plain', table, of));
}

function tableRow({ database, name, temporary, object }: Listed): readonly Cell[] {
  if (object === undefined)
    return [name, null, database === '' ? [] : [database], null, temporary ? 'TEMPORARY' : null, temporary];
  return [name, CATALOG, [database], object.definition.comment ?? null, object.definition.kind.toUpperCase(), false];
}

const builtinRow = (name: string): readonly Cell[] => [name, null, null, null, '', true];

function functionRow(made: SqlFunction): readonly Cell[] {
  const name = made.name.at(-1) ?? '';
  const isOwn = made.name.length === 1;
  return [name, isOwn ? null : CATALOG, isOwn ? null : [made.name[1] ?? ''], usageOf(made), 'sqlFunction.', isOwn];
}

/** A session's functions, the built-in ones, then those of the database. @throws SCHEMA_NOT_FOUND */
async function functionRows(
  { database, pattern }: Extract<CatalogOperation, { kind: 'listFunctions' }>,
  of: CommandContext,
): Promise<readonly (readonly Cell[])[]> {
  const made = await userFunctions(database === undefined ? undefined : multipartName(database), of);
  const own = made.filter(({ name }) => name.length === 1);
  const rows = [
    ...[...own.map(functionRow), ...functionNames().map(builtinRow)].sort(byName),
    ...made.filter(({ name }) => name.length > 1).map(functionRow),
  ];
  return rows.filter(([name]) => matches(pattern, String(name)));
}

const byName = ([a]: readonly Cell[], [b]: readonly Cell[]): number => (String(a) < String(b) ? -1 : 1);

async function columnRows(names: readonly string[], of: CommandContext): Promise<Answer> {
  const object = (await isTempView(names, of)) ? undefined : await findRelation(names, of);
  const { output } = await resolve({ kind: 'table', nameParts: names }, of.session, of.parts);
  const definition = object?.definition;
  const partitions = definition === undefined || definition.kind === 'view' ? [] : definition.partitionBy;
  const buckets = definition?.kind === 'managed' ? (definition.bucketBy?.columns ?? []) : [];
  return answer(
    COLUMNS,
    output.map((field) => {
      const { name, type, nullable } = field;
      const { comment } = metadataOf(field);
      return [
        name,
        comment ?? null,
        simpleString(type),
        nullable,
        partitions.includes(name),
        buckets.includes(name),
        false,
      ];
    }),
  );
}

async function create(
  operation: Extract<CatalogOperation, { kind: 'createTable' | 'createExternalTable' }>,
  of: CommandContext,
): Promise<void> {
  const { path, source, schema } = operation;
  const description = operation.kind === 'createTable' ? operation.description : undefined;
  const { path: optionPath, ...options } = operation.options;
  const location = path ?? optionPath;
  await createTable(
    {
      kind: 'createTable',
      name: multipartName(operation.table),
      options,
      properties: {},
      partitionBy: [],
      ifNotExists: false,
      replace: false,
      ...(source !== undefined && { provider: source }),
      ...(schema?.kind === 'struct' && schema.fields.length > 0 && { schema: schema as StructType }),
      ...(location !== undefined && { location }),
      ...(description !== undefined && description !== '' && { comment: description }),
    },
    of,
  );
}
