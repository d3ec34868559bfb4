import type { ResolvedSortOrder, SortOrder } from '@outboard/plan';
import type { Resolvers } from '../context.js';
import type { Scope } from '../scope.js';

/** NULLs come first in ascending order, last in descending, unless said otherwise. */
export function resolveOrder(order: SortOrder, scope: Scope, resolvers: Resolvers): ResolvedSortOrder {
  const descending = order.direction === 'descending';
  return {
    child: resolvers.expression(order.child, scope),
    descending,
    nullsFirst: order.nulls === undefined ? !descending : order.nulls === 'first',
  };
}

export const prettyOrder = (o: ResolvedSortOrder): string =>
  `${o.child.pretty} ${o.descending ? 'DESC' : 'ASC'} NULLS ${o.nullsFirst ? 'FIRST' : 'LAST'}`;
