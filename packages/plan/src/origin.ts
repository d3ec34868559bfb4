/** From places in a plan to the contexts of errors. */
import { dataFrameContext, OutboardError, type QueryContext, sqlContext } from '@outboard/errors';
import type { Origin } from './expression.js';

/** Whose text a plan is, where it is a view's. */
export interface TextOwner {
  readonly type: 'VIEW';
  readonly name: string;
}

export const contextOf = (origin: Origin, owner?: TextOwner): QueryContext =>
  origin.of === 'text'
    ? sqlContext({ ...origin, text: origin.source.text, ...(owner !== undefined && { object: owner }) })
    : dataFrameContext(origin.fragment, origin.callSite);

/** What was thrown, with the place at which it arose where none is known yet. */
export const placed = (thrown: unknown, origin: Origin | undefined, owner?: TextOwner): unknown =>
  origin !== undefined && thrown instanceof OutboardError ? thrown.at(() => contextOf(origin, owner)) : thrown;

/** What `make` makes; what it throws gets a place where it has none. */
export function within<T>(origin: Origin | undefined, owner: TextOwner | undefined, make: () => T): T {
  if (origin === undefined) return make();
  try {
    return make();
  } catch (thrown) {
    throw placed(thrown, origin, owner);
  }
}
