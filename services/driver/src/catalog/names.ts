/** What the parts of a name mean: `[catalog.]database.table`, `[catalog.]database`. */
import { fail } from '@outboard/errors';
import { CATALOG } from '@outboard/lake';
import { quoteIdentifier } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import { effective } from '../session/config-defaults.js';

export const GLOBAL_TEMP = 'global_temp';

export interface TableName {
  readonly database: string;
  readonly name: string;
}

/** The session whose settings say how names are kept. */
export type Keeping = Pick<SessionRecord, 'config'>;

/** Whether the session tells names apart by the case of their letters. */
export const tellsCases = ({ config }: Keeping): boolean =>
  effective(config, 'spark.sql.caseSensitive')?.toLowerCase() === 'true';

/** Spark's session catalog keeps names in lower case, unless the session tells cases apart (`SessionCatalog.formatTableName`). */
export const keptName = (name: string, session: Keeping): string => (tellsCases(session) ? name : name.toLowerCase());

const kept = (parts: readonly string[], session: Keeping): string[] => parts.map((part) => keptName(part, session));
const isCatalog = (name: string | undefined): boolean => name?.toLowerCase() === CATALOG;

const withoutCatalog = (parts: readonly string[], most: number, session: Keeping): string[] => {
  const named = kept(parts, session);
  return named.length > most - 1 && isCatalog(named[0]) ? named.slice(1) : named;
};

/** Undefined where the name can't be one of this catalog's: it has too many parts, or another catalog's name. */
export function tableName(parts: readonly string[], current: string, session: Keeping): TableName | undefined {
  const named = withoutCatalog(parts, 3, session);
  const [first = '', second] = named;
  if (named.length === 1) return { database: current, name: first };
  return named.length === 2 && second !== undefined ? { database: first, name: second } : undefined;
}

/** @throws REQUIRES_SINGLE_PART_NAMESPACE */
export function requiredTableName(parts: readonly string[], current: string, session: Keeping): TableName {
  return tableName(parts, current, session) ?? severalParts(parts.slice(0, -1));
}

/** @throws REQUIRES_SINGLE_PART_NAMESPACE */
export function databaseName(parts: readonly string[], session: Keeping): string {
  return ownDatabase(parts, session) ?? severalParts(parts);
}

/** Undefined where the name can't be that of one of this catalog's databases. */
export function ownDatabase(parts: readonly string[], session: Keeping): string | undefined {
  const named = kept(parts, session);
  if (named.length === 2 && isCatalog(named[0])) return named[1];
  return named.length === 1 ? named[0] : undefined;
}

function severalParts(parts: readonly string[]): never {
  const own = parts[0]?.toLowerCase() === CATALOG ? parts.slice(1) : parts;
  return fail('REQUIRES_SINGLE_PART_NAMESPACE', { sessionCatalog: CATALOG, namespace: dotted(own) });
}

export const dotted = (parts: readonly string[]): string => parts.map(quoteIdentifier).join('.');

/** A regular expression whose `*` is any text, whatever the case; one that is none matches nothing (`StringUtils.filterPattern`). */
export function matches(pattern: string | undefined, name: string): boolean {
  if (pattern === undefined) return true;
  return pattern.split('|').some((one) => {
    try {
      return new RegExp(`^(?:${one.trim().replaceAll('*', '.*')})$`, 'i').test(name);
    } catch {
      return false;
    }
  });
}

/** What a table, a view or a database may be called (`SessionCatalog.validateName`). Error: INVALID_SCHEMA_OR_RELATION_NAME */
export function requireValidName(name: string): void {
  if (!/^\w+$/.test(name)) fail('INVALID_SCHEMA_OR_RELATION_NAME', { name: quoteIdentifier(name) });
}

/** A location as Spark shows it: a path alone is one of files. */
export const uriOf = (location: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(location) ? location : `file:${location}`;
