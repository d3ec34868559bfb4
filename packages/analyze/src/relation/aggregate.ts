/** GROUP BY in its forms: columns, ordinals, aliases, ALL, ROLLUP, CUBE, GROUPING SETS. */
import { fail } from '@outboard/errors';
import {
  type Expression,
  type Grouping,
  isIntegral,
  quoteIfNeeded,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  within,
} from '@outboard/plan';
import type { Context, Resolvers } from '../context.js';
import { itemName, markOf } from '../expression/alias.js';
import { children, ofKind, semanticKey, traits } from '../expression/tree.js';
import { findAttribute, type Scope } from '../scope.js';
import { withDrawn } from './nested-windows.js';
import { checkOperator } from './order.js';
import { resolvePipeAggregate } from './pipe.js';
import { buildSelect, named, resolveItems } from './select.js';
import { groupColumns, missingAggregation } from './subquery-rules.js';
import { withTimeWindows } from './time-windows.js';

export function resolveAggregate(r: RelationOf<'aggregate'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const called = r.grouping.kind === 'all' ? r.aggregates : [...r.grouping.expressions, ...r.aggregates];
  const { input, scope: timed } = withTimeWindows(
    [...called, ...Object.values(r.windows ?? {})],
    resolvers.relation(r.input, context),
    context,
    resolvers,
  );
  const scope: Scope = { ...timed, ...(r.windows === undefined ? {} : { windows: r.windows }) };
  if (r.pipe === true) return resolvePipeAggregate(r, input, scope, resolvers);
  if (r.grouping.kind === 'all') {
    const items = resolveItems(r.aggregates, scope, resolvers);
    const groups = items.map((i) => i.expression).filter((e) => !isAggregated(e) && e.kind !== 'literal');
    refuseWindows(groups);
    // With nothing to group by, columns outside of aggregates are in no group (`ResolveReferencesInAggregate`).
    if (groups.length === 0 && items.some((i) => hasColumn(i.expression))) fail('UNRESOLVED_ALL_IN_GROUP_BY');
    return buildSelect({ input, items, aggregation: { groups } }, context);
  }
  const resolveGroup = (g: Expression) => resolveGrouping(g, r, scope, resolvers);
  const written = r.grouping.expressions.map(resolveGroup);
  const { input: from, expressions: groups } = withDrawn(input, written, context);
  const sets = setsOf(r.grouping, groups, resolveGroup);
  const inner: Scope = sets === undefined ? scope : { ...scope, grouping: groups };
  const aggregates = resolveItems(r.aggregates, inner, resolvers);
  const leading = r.includeGrouping
    ? groups.map((g, i) =>
        named(
          g,
          nameOf(g, r.grouping, i),
          context,
          written[i]?.kind !== 'attribute' || sourceOf(r.grouping, i)?.kind === 'alias',
          markOf(g, sourceOf(r.grouping, i)),
        ),
      )
    : [];
  const aggregation = sets === undefined ? { groups } : { groups, sets };
  return buildSelect({ input: from, items: [...leading, ...aggregates], aggregation }, context);
}

/** Also where a window is over it. */
const isAggregated = (e: ResolvedExpression): boolean => ofKind(e, 'aggregate').length > 0;

/** Errors: MISSING_AGGREGATION, UNSUPPORTED_EXPR_FOR_OPERATOR */
function refuseWindows(groups: readonly ResolvedExpression[]): void {
  const first = groups.find((g) => traits(g).window);
  if (first === undefined) return;
  const grouped = groupColumns(groups);
  const missing = ofKind(first, 'attribute').find(({ id }) => !grouped.has(id));
  if (missing !== undefined) missingAggregation(missing.pretty);
  checkOperator([first], true, '');
}

const hasColumn = (e: ResolvedExpression): boolean =>
  e.kind === 'attribute' || (e.kind !== 'aggregate' && children(e).some(hasColumn));

const sourceOf = (grouping: Grouping, index: number): Expression | undefined =>
  grouping.kind === 'all' ? undefined : grouping.expressions[index];
function nameOf(g: ResolvedExpression, grouping: Grouping, index: number): string {
  const source = sourceOf(grouping, index);
  if (source?.kind === 'alias') return source.names[0] ?? g.pretty;
  return source === undefined ? g.pretty : itemName(g, source);
}

/** A position or an alias of the select list, where settings allow; else an expression over the input. */
function resolveGrouping(
  g: Expression,
  r: RelationOf<'aggregate'>,
  scope: Scope,
  resolvers: Resolvers,
): ResolvedExpression {
  const { settings } = scope.context;
  if (!r.includeGrouping && settings.groupByOrdinal && g.kind === 'literal' && isIntegral(g.type) && g.value !== null) {
    if (r.aggregates.some((a) => a.kind === 'star')) return fail('STAR_GROUP_BY_POS');
    const index = Number(g.value);
    const item = r.aggregates[index - 1];
    if (item === undefined)
      return within(g.origin, scope.context.owner, () =>
        fail('GROUP_BY_POS_OUT_OF_RANGE', { index: String(index), size: String(r.aggregates.length) }),
      );
    const e = resolvers.expression(item, scope);
    if (traits(e).aggregate) {
      const aggExpr = item.kind === 'alias' ? e.pretty : `${e.pretty} AS ${quoteIfNeeded(e.pretty)}`;
      return within(g.origin, scope.context.owner, () =>
        fail('GROUP_BY_POS_AGGREGATE', { index: String(index), aggExpr }),
      );
    }
    return e;
  }
  if (settings.groupByAliases && g.kind === 'attribute' && g.nameParts.length === 1 && g.planId === undefined) {
    const [name = ''] = g.nameParts;
    if (findAttribute(scope.attributes, g.nameParts, settings.caseSensitive) === undefined) {
      // A field of a column is named by itself.
      const nameOf = (a: Expression): string | undefined =>
        a.kind === 'alias' && a.names.length === 1
          ? a.names[0]
          : a.kind === 'attribute' && a.nameParts.length > 1
            ? a.nameParts.at(-1)
            : undefined;
      const alias = r.aggregates.find((a) => nameOf(a)?.toLowerCase() === name.toLowerCase());
      const named = alias && resolvers.expression(alias, scope);
      if (named !== undefined && named.kind !== 'generator') return named;
    }
  }
  return resolvers.expression(g, scope);
}

const CUBE_COLUMNS_MAX = 12;

function setsOf(
  grouping: Exclude<Grouping, { kind: 'all' }>,
  groups: readonly ResolvedExpression[],
  resolve: (g: Expression) => ResolvedExpression,
): readonly (readonly number[])[] | undefined {
  const all = groups.map((_, i) => i);
  switch (grouping.kind) {
    case 'groupBy':
      return undefined;
    case 'rollup':
      return [...all, all.length].map((_, i) => all.slice(0, all.length - i));
    case 'cube':
      if (all.length > CUBE_COLUMNS_MAX)
        return fail('UNSUPPORTED_FEATURE.OUTBOARD', { feature: `CUBE of more than ${CUBE_COLUMNS_MAX} columns` });
      return Array.from({ length: 2 ** all.length }, (_, mask) =>
        all.filter((i) => (mask & (1 << (all.length - 1 - i))) === 0),
      );
    case 'groupingSets':
      return grouping.sets.map((set) =>
        set.map((g) => {
          const key = semanticKey(resolve(g));
          return groups.findIndex((known) => semanticKey(known) === key);
        }),
      );
    default:
      return grouping satisfies never;
  }
}
