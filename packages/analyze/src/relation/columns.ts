/** Relations that change columns and no rows: withColumns, drop, toDF, renames, aliases. */
import { fail } from '@outboard/errors';
import { type NamedExpression, quoteIdentifier, type RelationOf, type ResolvedRelation } from '@outboard/plan';
import { type Context, type Resolvers, sameName } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { findAttribute, findByPlan, unresolvedColumn } from '../scope.js';
import { mergedAway } from './merged.js';
import { requalify } from './nodes.js';
import { refuseAggregates, refuseStars } from './pipe.js';
import { named, resolveItems, scopeOf, selecting } from './select.js';
import { withTimeWindows } from './time-windows.js';

export function resolveProject(r: RelationOf<'project'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const timed = withTimeWindows([...r.expressions, ...Object.values(r.windows ?? {})], input, context, resolvers);
  const scope = { ...timed.scope, ...(r.windows === undefined ? {} : { windows: r.windows }) };
  const items = resolveItems(r.expressions, scope, resolvers);
  if (r.pipe !== undefined) refuseAggregates(r.pipe, items, r.expressions);
  return selecting(timed.input, items, context);
}

/** Error: COLUMN_ALREADY_EXISTS. */
export function requireDistinct(names: readonly string[], context: Context): void {
  const same = sameName(context);
  const twice = names.find((n, i) => names.findIndex((m) => same(m, n)) !== i);
  if (twice !== undefined) fail('COLUMN_ALREADY_EXISTS', { columnName: quoteIdentifier(twice.toLowerCase()) });
}

export function resolveWithColumns(
  r: RelationOf<'withColumns'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const same = sameName(context);
  const names = r.aliases.map((a) => a.names[0] ?? '');
  for (const name of r.pipe === undefined ? [] : names)
    if (findAttribute(input.output, [name], context.settings.caseSensitive) === undefined)
      unresolvedColumn(scopeOf(input, context), [name]);
  if (r.pipe !== undefined) refuseStars(r.aliases);
  requireDistinct(names, context);
  const timed = withTimeWindows(r.aliases, input, context, resolvers);
  // Spark gives each such column metadata of its own, be it none: what its source says of itself is left behind.
  const added = resolveItems(r.aliases, timed.scope, resolvers).map((item, i): NamedExpression => {
    const { metadata: _, ...attribute } = item.attribute;
    return r.aliases[i]?.metadata === undefined ? { ...item, attribute } : item;
  });
  if (r.pipe !== undefined) refuseAggregates(r.pipe, added, r.aliases);
  const used = new Set<NamedExpression>();
  const items = input.output.map((a): NamedExpression => {
    const replacement = added.find((n) => same(n.attribute.name, a.name));
    if (replacement === undefined) return passThrough(a);
    used.add(replacement);
    return replacement;
  });
  return selecting(timed.input, [...items, ...added.filter((n) => !used.has(n))], context);
}

export function resolveDrop(r: RelationOf<'drop'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const same = sameName(context);
  const gone = new Set<number>();
  for (const column of r.columns) {
    // What is not there is dropped already.
    if (column.kind !== 'attribute') continue;
    if (column.planId === undefined) {
      const found = findAttribute(input.output, column.nameParts, context.settings.caseSensitive);
      // A field of a column is none.
      if (found?.fields.length === 0) gone.add(found.attribute.id);
      continue;
    }
    const scope = scopeOf(input, context);
    const attributes = [...input.output, ...mergedAway(input, context)];
    const merged = findByPlan({ ...scope, attributes }, column.planId, column.nameParts);
    const e = merged.kind === 'found' ? reference(merged.found.attribute) : resolvers.expression(column, scope);
    if (e.kind === 'attribute') gone.add(e.id);
  }
  const kept = input.output.filter((a) => !gone.has(a.id) && !r.names.some((n) => same(n, a.name)));
  return kept.length === input.output.length ? input : selecting(input, kept.map(passThrough), context);
}

const renamed = (
  input: ResolvedRelation,
  name: (old: string, index: number) => string,
  context: Context,
  kept = false,
): ResolvedRelation =>
  selecting(
    input,
    input.output.map((a, i): NamedExpression => {
      const next = name(a.name, i);
      return next === a.name ? passThrough(a) : named(reference(a), next, context, true, kept ? a.metadata : undefined);
    }),
    context,
  );

export function resolveToDF(r: RelationOf<'toDF'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  if (r.names.length !== input.output.length)
    return fail('ASSIGNMENT_ARITY_MISMATCH', {
      numTarget: String(input.output.length),
      numExpr: String(r.names.length),
    });
  return renamed(input, (_, i) => r.names[i] ?? '', context);
}

export function resolveRenames(
  r: RelationOf<'withColumnsRenamed'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const same = sameName(context);
  return renamed(
    input,
    (old) => r.renames.reduce((name, { from, to }) => (same(name, from) ? to : name), old),
    context,
    true,
  );
}

export function resolveAlias(r: RelationOf<'subqueryAlias'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const { columns } = r;
  if (columns === undefined) {
    const aliased = requalify(input, [...(r.qualifier ?? []), r.alias]);
    return r.ofView ? { ...aliased, seenThrough: 'never' } : aliased;
  }
  if (columns.length !== input.output.length && r.input.kind === 'tableFunction')
    return fail('NUM_TABLE_VALUE_ALIASES_MISMATCH', {
      funcName: r.input.name.map(quoteIdentifier).join('.'),
      aliasesNum: String(columns.length),
      outColsNum: String(input.output.length),
    });
  // Spark calls the aliases expressions here, and the columns targets.
  if (columns.length !== input.output.length)
    return fail('ASSIGNMENT_ARITY_MISMATCH', {
      numTarget: String(input.output.length),
      numExpr: String(columns.length),
    });
  return requalify(
    renamed(input, (_, i) => columns[i] ?? '', context),
    [r.alias],
  );
}
