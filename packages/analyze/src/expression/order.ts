import { fail } from '@outboard/errors';
import { isOrderable, quotedType, type ResolvedSortOrder, type SortOrder, within } from '@outboard/plan';
import type { Resolvers } from '../context.js';
import type { Scope } from '../scope.js';

/** NULLs come first in ascending order, last in descending, unless said otherwise. Maps have no order. */
export function resolveOrder(order: SortOrder, scope: Scope, resolvers: Resolvers): ResolvedSortOrder {
  const descending = order.direction === 'descending';
  const child = resolvers.expression(order.child, scope);
  const nullsFirst = order.nulls === undefined ? !descending : order.nulls === 'first';
  return within(order.child.origin, scope.context.owner, () => ordered({ child, descending, nullsFirst }));
}

/** Error: DATATYPE_MISMATCH.INVALID_ORDERING_TYPE for a map or a calendar interval, and for what has one in it. */
export function ordered(o: ResolvedSortOrder): ResolvedSortOrder {
  if (!isOrderable(o.child.type))
    fail('DATATYPE_MISMATCH.INVALID_ORDERING_TYPE', {
      sqlExpr: `"${prettyOrder(o)}"`,
      functionName: '`sortorder`',
      dataType: quotedType(o.child.type),
    });
  return o;
}

export const prettyOrder = (o: ResolvedSortOrder): string =>
  `${o.child.pretty} ${o.descending ? 'DESC' : 'ASC'} NULLS ${o.nullsFirst ? 'FIRST' : 'LAST'}`;
