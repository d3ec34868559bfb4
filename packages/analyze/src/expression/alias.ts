/** Which name a select item gets (`ResolveAliases`). */
import type { Expression, ResolvedExpression } from '@outboard/plan';

/** The name that stands below casts, which keep it. */
export const aliasBelow = (source: Expression): string | undefined =>
  source.kind === 'cast' && source.child.kind === 'alias' ? source.child.names[0] : undefined;

/** The name of an item that has no alias. `source` is the item as written. */
export function itemName(resolved: ResolvedExpression, source: Expression): string {
  if (resolved.kind === 'attribute') return resolved.name;
  const below = aliasBelow(source);
  if (below !== undefined) return below;
  // A cast right over a column keeps the column's name, in SQL and in DataFrames.
  if (resolved.kind === 'cast' && resolved.child.kind === 'attribute' && source.kind === 'cast')
    return resolved.child.name;
  // `s.f` resolved as a name is an alias of the field's name.
  if (source.kind === 'attribute') return source.nameParts[source.nameParts.length - 1] ?? resolved.pretty;
  return resolved.pretty;
}
