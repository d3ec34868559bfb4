/** Databases (schemas, namespaces: three words for one thing). */
import { fail } from '@outboard/errors';
import { qualified } from '@outboard/lake';
import { type CommandOf, quoteIdentifier } from '@outboard/plan';
import { databaseName, GLOBAL_TEMP, requireValidName } from '../catalog/names.js';
import { type Answer, answer } from './answer.js';
import { authorOf, type CommandContext, lakeOf } from './context.js';

export async function createDatabase(command: CommandOf<'createDatabase'>, of: CommandContext): Promise<void> {
  const name = databaseName(command.name, of.session);
  const lake = await lakeOf(of);
  requireValidName(name);
  if (name === GLOBAL_TEMP) fail('_LEGACY_ERROR_TEMP_1066', { database: name });
  const { comment, location, properties } = command;
  if (location === '') fail('INVALID_EMPTY_LOCATION', { location });
  if (await lake.committed(of.operationId)) return;
  if (command.ifNotExists && (await lake.database(name)) !== undefined) return;
  const described = { properties, owner: of.session.user, createdMs: Date.now() };
  await lake.change(authorOf(of), (change) =>
    change.createDatabase(name, {
      ...described,
      ...(comment !== undefined && { comment }),
      ...(location !== undefined && { location }),
    }),
  );
}

export async function dropDatabase(command: CommandOf<'dropDatabase'>, of: CommandContext): Promise<void> {
  const name = databaseName(command.name, of.session);
  const lake = await lakeOf(of);
  if (await lake.committed(of.operationId)) return;
  if ((await lake.database(name)) === undefined) {
    if (command.ifExists) return;
    return fail('SCHEMA_NOT_FOUND', { schemaName: qualified(name) });
  }
  if (name === 'default') return fail('UNSUPPORTED_FEATURE.DROP_DATABASE', { database: quoteIdentifier(name) });
  await lake.change(authorOf(of), (change) => change.dropDatabase(name, command.cascade));
}

export async function alterDatabase(command: CommandOf<'alterDatabase'>, of: CommandContext): Promise<void> {
  const name = databaseName(command.name, of.session);
  const lake = await lakeOf(of);
  const found = await lake.database(name);
  if (found === undefined) return fail('SCHEMA_NOT_FOUND', { schemaName: qualified(name) });
  const { definition } = found;
  const properties = { ...definition.properties, ...command.properties };
  if (command.location === '') fail('INVALID_EMPTY_LOCATION', { location: '' });
  const location = command.location ?? definition.location;
  await lake.change(authorOf(of), (change) =>
    change.alterDatabase(name, { ...definition, properties, ...(location !== undefined && { location }) }),
  );
}

/** @throws SCHEMA_NOT_FOUND, CATALOG_NOT_FOUND */
export async function use(command: CommandOf<'use'>, of: CommandContext): Promise<void> {
  const { namespace } = command;
  const [first = ''] = namespace;
  if (command.catalog || (namespace.length === 1 && first.toLowerCase() === 'spark_catalog')) {
    if (first.toLowerCase() !== 'spark_catalog')
      fail('CATALOG_NOT_FOUND', { catalogName: quoteIdentifier(first), config: `"spark.sql.catalog.${first}"` });
    return;
  }
  const name = databaseName(namespace, of.session);
  await setDatabase(name, of);
}

/** @throws SCHEMA_NOT_FOUND, _LEGACY_ERROR_TEMP_1068 */
export async function setDatabase(name: string, of: CommandContext): Promise<void> {
  if (name === GLOBAL_TEMP) fail('_LEGACY_ERROR_TEMP_1068', { database: name });
  if ((await (await lakeOf(of)).database(name)) === undefined)
    fail('SCHEMA_NOT_FOUND', { schemaName: qualified(name) });
  await of.parts.store.setDatabase(of.session, name);
}

export const locationOf = (dataPath: string, database: string, location?: string): string =>
  location ?? `file:${dataPath}${encodeURIComponent(database)}`;

export async function describeDatabase(
  { database, extended }: CommandOf<'describeDatabase'>,
  of: CommandContext,
): Promise<Answer> {
  const name = databaseName(database, of.session);
  const lake = await lakeOf(of);
  const found = await lake.database(name);
  if (found === undefined) return fail('SCHEMA_NOT_FOUND', { schemaName: qualified(name) });
  const { comment, location, owner, properties } = found.definition;
  const pairs = Object.entries(properties).map(([key, value]) => `(${key},${value})`);
  return answer('info_name STRING NOT NULL, info_value STRING', [
    ['Catalog Name', 'spark_catalog'],
    ['Namespace Name', name],
    ['Comment', comment ?? ''],
    ['Location', locationOf(lake.dataPath, name, location)],
    ['Owner', owner],
    ...(extended ? [['Properties', pairs.length === 0 ? '' : `(${pairs.join(', ')})`]] : []),
  ]);
}
