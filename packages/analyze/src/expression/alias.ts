/** Which name a select item gets (`ResolveAliases`). */
import type { Expression, ResolvedExpression } from '@outboard/plan';

/** The name of an item that has no alias. `source` is the item as written. */
export function itemName(resolved: ResolvedExpression, source: Expression): string {
  if (resolved.kind === 'attribute') return resolved.name;
  // A cast right over a column keeps the column's name, in SQL and in DataFrames.
  if (resolved.kind === 'cast' && resolved.child.kind === 'attribute' && source.kind === 'cast')
    return resolved.child.name;
  // `s.f` resolved as a name is an alias of the field's name.
  if (source.kind === 'attribute') return source.nameParts[source.nameParts.length - 1] ?? resolved.pretty;
  return resolved.pretty;
}
