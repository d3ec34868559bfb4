/**
 * ORDER BY, HAVING, filters and repartitions may look through a select to columns that it does not give out (`ResolveReferences`,
 * `ResolveAggregateFunctions`): the select is made again with hidden columns, which a projection on top takes away.
 */
import { refuse } from '@outboard/errors';
import type { Attribute, AttributeId, NamedExpression, ResolvedExpression, ResolvedRelation } from '@outboard/plan';
import { type Context, freshAttribute } from '../context.js';
import { reference } from '../expression/build.js';
import { outerReferences } from '../expression/outer-references.js';
import { attributesOf, substitute, traits } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { mergedAway } from './merged.js';
import { keep, renewed } from './nodes.js';
import { buildSelect, type Select, scopeOf, selectScope } from './select.js';
import { groupColumns } from './subquery-rules.js';

/** Takes hidden columns away again; what comes above may still look through to the select. */
export function narrow(input: ResolvedRelation, attributes: readonly Attribute[], context: Context): ResolvedRelation {
  const relation = keep(input, attributes);
  context.narrowed.add(relation);
  return relation;
}

/** What lies below a relation that passes the columns of its input on as they are, or of which some were taken away again. */
function inputOf(r: ResolvedRelation, context: Context): ResolvedRelation | undefined {
  switch (r.kind) {
    case 'filter':
    case 'sort':
    case 'limit':
    case 'sample':
    case 'deduplicate':
      return r.input;
    // Of a text over frames, and of no text's own WITH.
    case 'with':
      return context.narrowed.has(r) ? r.body : undefined;
    case 'project':
      return context.narrowed.has(r) ? r.input : undefined;
    default:
      return undefined;
  }
}

/** The select that a sort or filter over `relation` may look through. */
export function selectBelow(relation: ResolvedRelation, context: Context): Select | undefined {
  for (let r: ResolvedRelation | undefined = relation; r !== undefined; r = inputOf(r, context)) {
    const select = context.selects.get(r);
    if (select !== undefined) return select;
  }
  return undefined;
}

/** The select below a select that is looked through as well: none of them is over groups. */
function nextBelow(select: Select, context: Context): Select | undefined {
  const next = select.aggregation === undefined ? selectBelow(select.input, context) : undefined;
  return next?.aggregation === undefined ? next : undefined;
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
  if (aggregation !== undefined && (byGroups || select.generated)) {
    const ids = groupColumns(aggregation.sets === undefined ? aggregation.groups : []);
    return { ...scope, fallback: { ...scope, attributes: below.attributes.filter(({ id }) => ids.has(id)) } };
  }
  const deeper = nextBelow(select, context) && scopeThrough(select.input, context).fallback;
  return { ...scope, ...grouping, fallback: { ...behind(below, deeper), ...grouping } };
}

/** The scope with another one behind all that it falls back to. */
const behind = (scope: Scope, last: Scope | undefined): Scope =>
  last === undefined
    ? scope
    : { ...scope, fallback: scope.fallback === undefined ? last : behind(scope.fallback, last) };

/** What a select was made from gives out, or hides. */
const inputColumns = ({ input }: Select, context: Context): readonly AttributeId[] =>
  [...input.output, ...mergedAway(input, context)].map(({ id }) => id);

/** The columns that are seen below a select. */
function seenBelow(select: Select, context: Context): ReadonlySet<AttributeId> {
  const own = inputColumns(select, context);
  const next = nextBelow(select, context);
  return new Set(next === undefined ? own : [...own, ...seenBelow(next, context)]);
}

/** True where the expression needs more than the relation gives out. */
export function needsHidden(e: ResolvedExpression, relation: ResolvedRelation, context: Context): boolean {
  const select = selectBelow(relation, context);
  if (select === undefined) return false;
  if (traits(e).aggregate) return true;
  const visible = new Set(relation.output.map((a) => a.id));
  const below = seenBelow(select, context);
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

/** The relation with these expressions as columns behind its own. They may use its output and what is seen below its select. */
export function withHidden(
  relation: ResolvedRelation,
  hidden: readonly ResolvedExpression[],
  context: Context,
): { relation: ResolvedRelation; columns: readonly Attribute[] } {
  const above = selectBelow(relation, context);
  if (above === undefined) throw new Error('withHidden without a select');
  const byOutput = new Map(
    above.items.filter((i) => i.expression.kind !== 'generator').map((i) => [i.attribute.id, i.expression]),
  );
  const { select, expressions } = withDeeper(
    above,
    hidden.map((e) => substitute(e, byOutput)),
    context,
  );
  const extra = expressions.map((expression, i): NamedExpression => {
    const { pretty, type, nullable } = hidden[i] as ResolvedExpression;
    return { attribute: freshAttribute(context, pretty, type, nullable), expression };
  });
  const rebuild = (r: ResolvedRelation): ResolvedRelation => {
    if (context.selects.has(r)) {
      const shown = { ...select, items: [...select.items, ...extra], hidden: (select.hidden ?? 0) + extra.length };
      const made = buildSelect(shown, context);
      if (context.usings.has(r)) context.usings.add(made);
      return r.planIds === undefined ? made : renewed(made, { ...made, planIds: r.planIds }, context);
    }
    const input = rebuild(inputOf(r, context) as ResolvedRelation);
    if (r.kind === 'project') {
      const made = narrow(input, [...r.output, ...extra.map((i) => i.attribute)], context);
      return r.planIds === undefined ? made : renewed(made, { ...made, planIds: r.planIds }, context);
    }
    if (r.kind === 'with') return renewed(r, { ...r, body: input, output: input.output }, context);
    return { ...(r as Extract<ResolvedRelation, { kind: 'filter' }>), input, output: input.output };
  };
  return { relation: rebuild(relation), columns: extra.map((i) => i.attribute) };
}

/** A select whose input gives out what these expressions ask for of the selects below it. */
function withDeeper(
  select: Select,
  expressions: readonly ResolvedExpression[],
  context: Context,
): { readonly select: Select; readonly expressions: readonly ResolvedExpression[] } {
  const next = nextBelow(select, context);
  if (next === undefined) return { select, expressions };
  const own = new Set(inputColumns(select, context));
  const below = seenBelow(next, context);
  const asked = outerReferences(expressions).filter(({ id }) => !own.has(id) && below.has(id));
  const wanted = [...new Map(asked.map((a) => [a.id, a])).values()];
  if (wanted.length === 0) return { select, expressions };
  const { relation, columns } = withHidden(select.input, wanted, context);
  const given = new Map(wanted.map(({ id }, i) => [id, reference(columns[i] as Attribute)]));
  return { select: { ...select, input: relation }, expressions: expressions.map((e) => substitute(e, given)) };
}
