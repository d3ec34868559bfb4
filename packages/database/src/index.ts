import type { Database } from './database.js';
import { openPostgres } from './postgres.js';
import { type Durability, durabilities, openSqlite } from './sqlite.js';

export type { Database, Row, Schema, Transaction, Value } from './database.js';
export { migrate } from './migrate.js';

const isDurability = (text: string): text is Durability => (durabilities as readonly string[]).includes(text);

/**
 * Opens the database that a URL names: `sqlite:<path>` or `sqlite:<path>?durability=full|normal|off`, or
 * `postgres://user:password@host:port/database`.
 *
 * @throws Error where the kind, or the durability, is unknown
 */
export function openDatabase(url: string): Database {
  if (/^postgres(ql)?:/.test(url)) return openPostgres(url);
  const [, path, durability = 'full'] = /^sqlite:(.+?)(?:\?durability=(\w+))?$/.exec(url) ?? [];
  if (path === undefined)
    throw new Error(`The store ${url} is of no known kind: use sqlite:<path of a file> or postgres://….`);
  if (!isDurability(durability))
    throw new Error(`The store's durability ${durability} is unknown: use ${durabilities.join(', ')}.`);
  return openSqlite(path, durability);
}
