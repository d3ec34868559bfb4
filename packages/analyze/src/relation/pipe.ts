/** What SQL's pipes ask for beyond the relations that they are: where aggregates may stand, and what numbers mean. */
import { fail } from '@outboard/errors';
import {
  type Expression,
  isIntegral,
  type NamedExpression,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  within,
} from '@outboard/plan';
import type { Context, Resolvers } from '../context.js';
import { passThrough } from '../expression/build.js';
import { children } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { buildSelect, resolveItems } from './select.js';

/** The relation without what it was made of: a copy, which no select is known of. */
export function barred(relation: ResolvedRelation, context: Context): ResolvedRelation {
  const copy = { ...relation };
  if (context.usings.has(relation)) context.usings.add(copy);
  return copy;
}

/** As Spark prints an expression that is no SQL: columns with their numbers. */
function shown(e: ResolvedExpression): string {
  if (e.kind === 'attribute') return `${e.name}#${e.id}${e.type.kind === 'long' ? 'L' : ''}`;
  const inner = children(e);
  if (e.kind === 'aggregate' && inner.length > 0) return `${e.name}(${inner.map(shown).join(', ')})`;
  return e.pretty;
}

/** The first aggregate that is none of a window, and not that of another column, named by its alias. */
function aggregateIn(e: ResolvedExpression): ResolvedExpression | undefined {
  if (e.pretty.startsWith('lateralAliasReference(')) return undefined;
  if (e.kind === 'aggregate') return e;
  const inside = e.kind === 'window' ? [...children(e.function), ...children(e).slice(1)] : children(e);
  for (const child of inside) {
    const found = aggregateIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Error: INVALID_USAGE_OF_STAR_OR_REGEX */
export function refuseStars(sources: readonly Expression[]): void {
  const star = sources.find((e) => e.kind === 'star' || (e.kind === 'alias' && e.child.kind === 'star'));
  if (star !== undefined)
    fail('INVALID_USAGE_OF_STAR_OR_REGEX', { elem: "'*'", prettyName: 'expression `pipeexpression`' });
}

/** Errors: PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION, INVALID_USAGE_OF_STAR_OR_REGEX */
export function refuseAggregates(
  clause: string,
  items: readonly NamedExpression[],
  sources: readonly Expression[],
): void {
  // The star of EXTEND itself stands first.
  if (clause === 'EXTEND') refuseStars(sources.slice(1));
  for (const { expression } of items) {
    const found = aggregateIn(expression);
    if (found === undefined) continue;
    within(found.origin ?? sources[0]?.origin, found.owner, () =>
      fail('PIPE_OPERATOR_CONTAINS_AGGREGATE_FUNCTION', { expr: shown(found), clause }),
    );
  }
}

/** Errors: PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION, INVALID_USAGE_OF_STAR_OR_REGEX */
function refuseUnaggregated(items: readonly NamedExpression[], sources: readonly Expression[]): void {
  refuseStars(sources);
  for (const [i, { expression }] of items.entries()) {
    if (aggregateIn(expression) !== undefined) continue;
    within(sources[i]?.origin, undefined, () =>
      fail('PIPE_OPERATOR_AGGREGATE_EXPRESSION_CONTAINS_NO_AGGREGATE_FUNCTION', { expr: shown(expression) }),
    );
  }
}

/** `|> AGGREGATE`: what it is grouped by stands before what is aggregated. */
export function resolvePipeAggregate(
  r: RelationOf<'aggregate'>,
  input: ResolvedRelation,
  scope: Scope,
  resolvers: Resolvers,
): ResolvedRelation {
  const sources = r.grouping.kind === 'all' ? [] : r.grouping.expressions;
  const keys = sources.flatMap((g) => pipeKey(g, scope) ?? resolveItems([g], scope, resolvers));
  const aggregates = resolveItems(r.aggregates, scope, resolvers);
  refuseUnaggregated(aggregates, r.aggregates);
  const select = { input, items: [...keys, ...aggregates] };
  const groups = keys.map(({ expression }) => expression);
  // Without groups the whole is one, by the aggregates alone.
  return buildSelect(groups.length === 0 ? select : { ...select, aggregation: { groups } }, scope.context);
}

/** A whole number in GROUP BY is a column of the input. Error: GROUP_BY_POS_OUT_OF_RANGE */
function pipeKey(g: Expression, { context, attributes }: Scope): NamedExpression | undefined {
  if (!context.settings.groupByOrdinal || g.kind !== 'literal' || !isIntegral(g.type) || g.value === null)
    return undefined;
  const column = attributes[Number(g.value) - 1];
  if (column !== undefined) return passThrough(column);
  return within(g.origin, context.owner, () =>
    fail('GROUP_BY_POS_OUT_OF_RANGE', { index: String(g.value), size: String(attributes.length) }),
  );
}
