/** From places in a plan to the contexts of errors. */
import { dataFrameContext, OutboardError, type QueryContext, sqlContext } from '@outboard/errors';
import type { Origin } from './expression.js';

/** Whose text a plan is, where it is a view's or a function's. */
export interface TextOwner {
  readonly type: 'VIEW' | 'FUNCTION';
  readonly name: string;
}

export const contextOf = (origin: Origin, owner?: TextOwner): QueryContext =>
  origin.of === 'text'
    ? sqlContext({ ...origin, text: origin.source.text, ...(owner !== undefined && { object: owner }) })
    : dataFrameContext(origin.fragment, origin.callSite);

/** What is wrong with a field that is asked for: by the DataFrame API's calls Spark tells no place of these. */
const FIELDS: ReadonlySet<string> = new Set([
  'FIELD_NOT_FOUND',
  'AMBIGUOUS_REFERENCE_TO_FIELDS',
  'INVALID_EXTRACT_BASE_FIELD_TYPE',
  'INVALID_EXTRACT_FIELD_TYPE',
]);

/** What was thrown, with the place at which it arose where none is known yet. What can't be parsed has a place in a text only. */
export const placed = (thrown: unknown, origin: Origin | undefined, owner?: TextOwner): unknown => {
  if (origin === undefined || !(thrown instanceof OutboardError)) return thrown;
  if (origin.of !== 'text' && (thrown.class === 'parse' || FIELDS.has(thrown.condition))) return thrown;
  return thrown.at(() => contextOf(origin, owner));
};

/** What `make` makes; what it throws gets a place where it has none. */
export function within<T>(origin: Origin | undefined, owner: TextOwner | undefined, make: () => T): T {
  if (origin === undefined) return make();
  try {
    return make();
  } catch (thrown) {
    throw placed(thrown, origin, owner);
  }
}

const names = new WeakMap<readonly string[], Origin>();

/** Notes where a name stands that a command is given: a list of its parts has no room for that. */
export function nameAt(parts: string[], origin: Origin): string[] {
  names.set(parts, origin);
  return parts;
}
/** The place of a name, where it was read in a text. */
export const originOfName = (parts: readonly string[]): Origin | undefined => names.get(parts);
