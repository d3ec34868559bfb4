/** Which name a select item gets (`ResolveAliases`). */
import type { Expression, ResolvedExpression } from '@outboard/plan';
import { BARE } from './column.js';

/** The name that stands below casts, which keep it. */
export const aliasBelow = (source: Expression): string | undefined =>
  source.kind === 'cast' && source.child.kind === 'alias' ? source.child.names[0] : undefined;

/** The name of an item that has no alias. `source` is the item as written. */
export function itemName(resolved: ResolvedExpression, source: Expression): string {
  if (resolved.kind === 'attribute' && resolved.namedBy === undefined) return resolved.name;
  const below = aliasBelow(source);
  if (below !== undefined) return below;
  // A cast right over a column keeps the column's name, in SQL and in DataFrames.
  if (resolved.kind === 'cast' && resolved.child.kind === 'attribute' && source.kind === 'cast')
    return resolved.child.name;
  // A function without its brackets is named as if it had them.
  const [only = '', ...more] = source.kind === 'attribute' ? source.nameParts : [];
  const bare = more.length === 0 && Object.hasOwn(BARE, only.toLowerCase()) ? BARE[only.toLowerCase()] : undefined;
  if (bare !== undefined && resolved.pretty.startsWith(`${bare}(`))
    return bare === 'grouping_id' ? only.toLowerCase() : resolved.pretty;
  // `s.f` resolved as a name is an alias of the field's name.
  if (source.kind === 'attribute') return source.nameParts[source.nameParts.length - 1] ?? resolved.pretty;
  return resolved.pretty;
}
