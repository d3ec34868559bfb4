/**
 * ORDER BY, HAVING, filters and repartitions may look through a select to columns that it does not give out (`ResolveReferences`,
 * `ResolveAggregateFunctions`): the select is made again with hidden columns, which a projection on top takes away.
 */
import { refuse } from '@outboard/errors';
import type { Attribute, NamedExpression, ResolvedExpression, ResolvedRelation } from '@outboard/plan';
import { type Context, freshAttribute } from '../context.js';
import { outerReferences } from '../expression/outer-references.js';
import { attributesOf, substitute, traits } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { mergedAway } from './merged.js';
import { keep } from './nodes.js';
import { buildSelect, type Select, scopeOf, selectScope } from './select.js';

/** Takes hidden columns away again; what comes above may still look through to the select. */
export function narrow(input: ResolvedRelation, attributes: readonly Attribute[], context: Context): ResolvedRelation {
  const relation = keep(input, attributes);
  context.narrowed.add(relation);
  return relation;
}

/** The select that a sort or filter over `relation` may look through. */
export function selectBelow(relation: ResolvedRelation, context: Context): Select | undefined {
  for (let r = relation; ; r = r.input) {
    const select = context.selects.get(r);
    if (select !== undefined) return select;
    if (r.kind === 'project' && context.narrowed.has(r)) continue;
    if (r.kind !== 'filter' && r.kind !== 'sort' && r.kind !== 'limit') return undefined;
  }
}

/**
 * A scope that sees a relation's output and, behind it, what its select was made from; of groups with a generator over them, or where
 * it is asked for, the columns that they are by.
 */
export function scopeThrough(relation: ResolvedRelation, context: Context, byGroups = false): Scope {
  const scope = scopeOf(relation, context);
  const select = selectBelow(relation, context);
  if (select === undefined) return selectScope(relation, context);
  const { aggregation } = select;
  const grouping = aggregation?.sets === undefined ? {} : { grouping: aggregation.groups };
  const below = selectScope(select.input, context);
  if (aggregation === undefined || !(byGroups || select.generated))
    return { ...scope, ...grouping, fallback: { ...below, ...grouping } };
  const ids = new Set(
    aggregation.sets === undefined ? aggregation.groups.map((g) => (g.kind === 'attribute' ? g.id : undefined)) : [],
  );
  return { ...scope, fallback: { ...scope, attributes: below.attributes.filter(({ id }) => ids.has(id)) } };
}

/** True where the expression needs more than the relation gives out. */
export function needsHidden(e: ResolvedExpression, relation: ResolvedRelation, context: Context): boolean {
  const select = selectBelow(relation, context);
  if (select === undefined) return false;
  if (traits(e).aggregate) return true;
  const visible = new Set(relation.output.map((a) => a.id));
  const below = new Set([...select.input.output, ...mergedAway(select.input, context)].map((a) => a.id));
  const used = traits(e).subquery ? outerReferences([e]).map((a) => a.id) : attributesOf(e);
  for (const id of used) if (!visible.has(id) && below.has(id)) return true;
  return false;
}

/** Whether HAVING has to pass over groups before windows look at them. */
export const hasWindows = (select: Select | undefined): select is Select =>
  select?.items.some((i) => traits(i.expression).window) === true;

/** The select over those of its groups for which the condition holds, which is over its output and its input. */
export function withHaving(select: Select, condition: ResolvedExpression, context: Context): ResolvedRelation {
  const byOutput = new Map(select.items.map((i) => [i.attribute.id, i.expression]));
  const having = substitute(condition, byOutput);
  if (traits(having).window) refuse('windows in HAVING');
  return buildSelect({ ...select, having }, context);
}

/** The relation with these expressions as columns behind its own. They may use its output and its select's input. */
export function withHidden(
  relation: ResolvedRelation,
  hidden: readonly ResolvedExpression[],
  context: Context,
): { relation: ResolvedRelation; columns: readonly Attribute[] } {
  const select = selectBelow(relation, context);
  if (select === undefined) throw new Error('withHidden without a select');
  const byOutput = new Map(
    select.items.filter((i) => i.expression.kind !== 'generator').map((i) => [i.attribute.id, i.expression]),
  );
  const extra = hidden.map((e): NamedExpression => {
    const over = substitute(e, byOutput);
    return { attribute: freshAttribute(context, e.pretty, e.type, e.nullable), expression: over };
  });
  const rebuild = (r: ResolvedRelation): ResolvedRelation => {
    if (context.selects.has(r)) {
      const shown = { ...select, items: [...select.items, ...extra], hidden: (select.hidden ?? 0) + extra.length };
      const made = buildSelect(shown, context);
      if (context.usings.has(r)) context.usings.add(made);
      return r.planIds === undefined ? made : { ...made, planIds: r.planIds };
    }
    const input = rebuild((r as Extract<ResolvedRelation, { kind: 'filter' }>).input);
    if (r.kind === 'project') {
      const made = narrow(input, [...r.output, ...extra.map((i) => i.attribute)], context);
      return r.planIds === undefined ? made : { ...made, planIds: r.planIds };
    }
    return { ...(r as Extract<ResolvedRelation, { kind: 'filter' }>), input, output: input.output };
  };
  return { relation: rebuild(relation), columns: extra.map((i) => i.attribute) };
}
