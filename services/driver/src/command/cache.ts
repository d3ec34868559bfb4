/**
 * Caching changes no answer, only where one comes from. Here tables are read from Parquet files either way; what a client
 * marks as cached is remembered, so that it is told so when it asks.
 */
import type { CommandOf } from '@outboard/plan';
import { tableName } from '../catalog/names.js';
import { resolve } from '../schedule/compile.js';
import { viewKey } from '../session/views.js';
import { type CommandContext, isTempView, named } from './context.js';
import { unpersistAll } from './persist.js';
import { createTempView } from './view.js';

const PREFIX = 'cached/';
/** Spark's level for `cacheTable` and CACHE TABLE. */
export const DEFAULT_LEVEL = 'MEMORY_AND_DISK';

async function key(parts: readonly string[], of: CommandContext): Promise<string> {
  // A name that means nothing can't be cached. @throws TABLE_OR_VIEW_NOT_FOUND
  await resolve(named(parts), of.session, of.parts);
  if (await isTempView(parts, of)) return `${PREFIX}${viewKey(parts, of.session)}`;
  const name = tableName(parts, of.session.database, of.session);
  return `${PREFIX}${name?.database}.${name?.name}`;
}

export async function cacheTable(
  { name, query }: Pick<CommandOf<'cacheTable'>, 'name' | 'query'>,
  of: CommandContext,
): Promise<void> {
  if (query !== undefined)
    await createTempView(
      { kind: 'createTempView', name: name.at(-1) ?? '', global: false, replace: false, input: query },
      of,
    );
  await of.parts.store.changeObjects(of.session, { [await key(name, of)]: DEFAULT_LEVEL });
}

export async function uncacheTable(
  { name, ifExists }: Pick<CommandOf<'uncacheTable'>, 'name' | 'ifExists'>,
  of: CommandContext,
): Promise<void> {
  const found = await key(name, of).catch((error: unknown) => {
    if (ifExists) return undefined;
    throw error;
  });
  if (found !== undefined) await of.parts.store.changeObjects(of.session, { [found]: null });
}

export const isCached = async (parts: readonly string[], of: CommandContext): Promise<boolean> =>
  of.session.objects[await key(parts, of)] !== undefined;

/** Of DataFrames, too. */
export async function clearCache(of: CommandContext): Promise<void> {
  const { session, parts } = of;
  await unpersistAll(of);
  const cached = Object.keys(session.objects).filter((name) => name.startsWith(PREFIX));
  await parts.store.changeObjects(session, Object.fromEntries(cached.map((name) => [name, null])));
}
