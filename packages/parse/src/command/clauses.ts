/** What CREATE TABLE and CREATE VIEW have in common: clauses in any order, each once, and properties. */
import type { Options } from '@outboard/plan';
import type { Cursor } from './cursor.js';

/** Takes words that may come once; `twice` fails for those that come again. */
export function once(at: Cursor, twice: (words: string) => never): (...words: readonly string[]) => boolean {
  const seen = new Set<string>();
  return (...words) => {
    if (!at.accept(...words)) return false;
    const all = words.join(' ');
    if (seen.has(all)) twice(all);
    seen.add(all);
    return true;
  };
}

/** Clauses, in any order. Error: DUPLICATE_CLAUSES */
export const eachOnce = (at: Cursor): ((...words: readonly string[]) => boolean) =>
  once(at, (clauseName) => at.failWhole('DUPLICATE_CLAUSES', { clauseName }));

/** Error: _LEGACY_ERROR_TEMP_0035, Spark's of long ago */
export const notAllowed = (at: Cursor, message: string): never => at.failWhole('_LEGACY_ERROR_TEMP_0035', { message });

/** Properties that a statement says otherwise, and how (`AstBuilder.cleanTableProperties`). */
const RESERVED: Readonly<Record<string, string>> = {
  provider: 'please use the USING clause to specify it',
  location: 'please use the LOCATION clause to specify it',
  owner: 'it will be set to the current user',
};

/** Errors: UNSUPPORTED_FEATURE.SET_TABLE_PROPERTY, and one for keys without a value */
export function tableProperties(at: Cursor): Options {
  const properties = at.properties((bare) =>
    notAllowed(at, `Values must be specified for key(s): [${bare.join(',')}]`),
  );
  for (const property of Object.keys(properties)) {
    const msg = RESERVED[property];
    if (msg !== undefined) at.failWhole('UNSUPPORTED_FEATURE.SET_TABLE_PROPERTY', { property, msg });
  }
  return properties;
}
