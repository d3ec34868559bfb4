/**
 * What SELECT lists do: stars, names, generators, aggregation. ORDER BY, HAVING and filters may look through a select
 * to columns it does not give out (`ResolveReferences`, `ResolveAggregateFunctions`): the select is made again with
 * hidden columns, which a projection on top takes away.
 */
import { fail, refuse } from '@outboard/errors';
import type {
  Attribute,
  AttributeId,
  Expression,
  NamedExpression,
  ResolvedExpression,
  ResolvedGenerator,
  ResolvedRelation,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers } from '../context.js';
import { itemName } from '../expression/alias.js';
import { passThrough, reference } from '../expression/build.js';
import { attributesOf, mapChildren, semanticKey, substitute, traits } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { project } from './nodes.js';
import { expandStar } from './star.js';

export interface Select {
  readonly input: ResolvedRelation;
  /** Over the input, aggregates and windows still inside. */
  readonly items: readonly NamedExpression[];
  readonly aggregation?: {
    readonly groups: readonly ResolvedExpression[];
    readonly sets?: readonly (readonly number[])[];
  };
}

export const scopeOf = (input: ResolvedRelation, context: Context): Scope => ({
  context,
  attributes: input.output,
  relations: [input],
});

/** An item's attribute: a column passed through keeps its own. */
export function named(
  e: ResolvedExpression,
  name: string,
  context: Context,
  aliased: boolean,
  metadata?: string,
): NamedExpression {
  if (e.kind === 'attribute' && !aliased) {
    return {
      attribute: {
        id: e.id,
        name: e.name,
        type: e.type,
        nullable: e.nullable,
        qualifier: [],
        ...(e.metadata === undefined ? {} : { metadata: e.metadata }),
      },
      expression: e,
    };
  }
  const inherited = metadata ?? (e.kind === 'attribute' ? e.metadata : undefined);
  return { attribute: freshAttribute(context, name, e.type, e.nullable, [], inherited), expression: e };
}

/** Resolves a select list, left to right: later items may use earlier aliases. */
export function resolveItems(list: readonly Expression[], scope: Scope, resolvers: Resolvers): NamedExpression[] {
  const { context } = scope;
  const aliases = new Map<string, ResolvedExpression>();
  const inner: Scope = { ...scope, aliases };
  const items: NamedExpression[] = [];
  for (const source of list) {
    if (source.kind === 'star' || source.kind === 'regex') {
      items.push(...expandStar(source, scope));
      continue;
    }
    const text =
      source.kind === 'sqlText'
        ? (context.gathered.expressions.get(source) ?? context.environment.parseExpression(source.sql))
        : source;
    if (text.kind === 'star') {
      items.push(...expandStar(text, scope));
      continue;
    }
    const alias = text.kind === 'alias' ? text : undefined;
    const child = alias?.child ?? text;
    const e = resolvers.expression(child, inner);
    if (e.kind === 'generator') {
      items.push(...generatorItems(e, alias?.names ?? [], context));
      continue;
    }
    if (alias !== undefined && alias.names.length !== 1)
      fail('ASSIGNMENT_ARITY_MISMATCH', { numTarget: String(alias.names.length), numExpr: '1' });
    const name = alias?.names[0] ?? itemName(e, child);
    const item = named(
      e,
      name,
      context,
      alias !== undefined || (e.kind !== 'attribute' && child.kind === 'attribute'),
      alias?.metadata,
    );
    items.push(
      item.attribute.qualifier.length === 0 && e.kind === 'attribute' && alias === undefined
        ? keepQualifier(item, scope)
        : item,
    );
    if (alias !== undefined) aliases.set(name.toLowerCase(), e);
  }
  return items;
}

function keepQualifier(item: NamedExpression, scope: Scope): NamedExpression {
  const original = scope.attributes.find((a) => a.id === item.attribute.id);
  return original === undefined ? item : { ...item, attribute: { ...item.attribute, qualifier: original.qualifier } };
}

/** A generator in a select list: one item for each of its columns, all holding the same generator. */
function generatorItems(g: ResolvedGenerator, names: readonly string[], context: Context): NamedExpression[] {
  if (names.length > 0 && names.length !== g.columns.length) {
    fail('ASSIGNMENT_ARITY_MISMATCH', { numTarget: String(names.length), numExpr: String(g.columns.length) });
  }
  return g.columns.map((c, i) => ({
    attribute: freshAttribute(context, names[i] ?? c.name, c.type, c.nullable),
    expression: g,
  }));
}

/** Makes the nodes of a select, and remembers what they were made of. */
export function buildSelect(select: Select, context: Context): ResolvedRelation {
  const needsAggregate = select.aggregation !== undefined || select.items.some((i) => traits(i.expression).aggregate);
  const relation = needsAggregate ? buildAggregate(select, context) : buildProject(select);
  context.selects.set(
    relation,
    needsAggregate ? { ...select, aggregation: select.aggregation ?? { groups: [] } } : select,
  );
  return relation;
}

function buildProject(select: Select): ResolvedRelation {
  const generators = new Map<ResolvedGenerator, Attribute[]>();
  for (const { expression, attribute } of select.items) {
    if (expression.kind === 'generator') generators.set(expression, [...(generators.get(expression) ?? []), attribute]);
    else if (traits(expression).generator)
      fail('UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS', { expression: `"${expression.pretty}"` });
  }
  const [first, second] = generators;
  if (first === undefined) return project(select.input, select.items);
  if (second !== undefined) {
    return fail('UNSUPPORTED_GENERATOR.MULTI_GENERATOR', {
      num: String(generators.size),
      generators: [...generators.keys()].map((g) => `"${g.pretty}"`).join(', '),
    });
  }
  const [generator, columns] = first;
  const input: ResolvedRelation = {
    kind: 'generate',
    input: select.input,
    generator,
    columns,
    output: [...select.input.output, ...columns],
  };
  return project(
    input,
    select.items.map((i) => (i.expression.kind === 'generator' ? passThrough(i.attribute) : i)),
  );
}

function buildAggregate(select: Select, context: Context): ResolvedRelation {
  const { groups: given, sets } = select.aggregation ?? { groups: [] };
  if (select.items.some((i) => traits(i.expression).generator)) refuse('generators beside aggregates');
  let { input } = select;
  let groups = given;
  const byKey = new Map<string, Attribute>();
  if (sets !== undefined) {
    // Grouping sets work on columns: what is no column is computed first.
    const computed = given.filter((g) => g.kind !== 'attribute').map((g) => named(g, g.pretty, context, true));
    for (const c of computed) byKey.set(semanticKey(c.expression), c.attribute);
    if (computed.length > 0) input = project(input, [...input.output.map(passThrough), ...computed]);
    groups = given.map((g) => (g.kind === 'attribute' ? g : reference(byKey.get(semanticKey(g)) as Attribute)));
  }
  const groupItems = groups.map((g, i): NamedExpression => {
    if (traits(g).aggregate) fail('GROUP_BY_AGGREGATE', { sqlExpr: g.pretty });
    const item = named(g, g.pretty, context, false);
    const attribute = sets === undefined ? item.attribute : { ...item.attribute, nullable: true };
    byKey.set(semanticKey(g), attribute);
    byKey.set(semanticKey(given[i] as ResolvedExpression), attribute);
    return { attribute, expression: g };
  });
  const aggregates = new Map<string, NamedExpression>();
  const own = new Set<AttributeId>(select.input.output.map((a) => a.id));
  const rewrite = (e: ResolvedExpression): ResolvedExpression => {
    if (e.kind === 'literal') return e;
    const key = semanticKey(e);
    const group = byKey.get(key);
    if (group !== undefined)
      return { ...reference(group), pretty: e.pretty, name: e.kind === 'attribute' ? e.name : group.name };
    if (e.kind === 'aggregate') {
      const known = aggregates.get(key);
      if (known !== undefined) return reference(known.attribute);
      // grouping() speaks of group columns, which may stand for computed ones.
      const expression = e.name.startsWith('grouping') ? mapChildren(e, rewrite) : e;
      const item: NamedExpression = { attribute: freshAttribute(context, e.pretty, e.type, e.nullable), expression };
      aggregates.set(key, item);
      return reference(item.attribute);
    }
    if (e.kind === 'attribute' && own.has(e.id)) {
      if (given.length === 0 && select.aggregation === undefined) return fail('MISSING_GROUP_BY');
      return fail('MISSING_AGGREGATION', {
        expression: `"${e.pretty}"`,
        expressionAnyValue: `"any_value(${e.pretty})"`,
      });
    }
    return mapChildren(e, rewrite);
  };
  const items = select.items.map((i) => {
    const expression = rewrite(i.expression);
    const { nullable } = expression;
    return { attribute: i.attribute.nullable === nullable ? i.attribute : { ...i.attribute, nullable }, expression };
  });
  const all = [...aggregates.values()];
  const node: ResolvedRelation = {
    kind: 'aggregate',
    input,
    groups: groupItems,
    aggregates: all,
    output: distinctById([...groupItems, ...all].map((i) => i.attribute)),
    ...(sets === undefined ? {} : { sets }),
  };
  return project(node, items);
}

const distinctById = (attributes: readonly Attribute[]): Attribute[] => [
  ...new Map(attributes.map((a) => [a.id, a])).values(),
];

/** The select that a sort or filter over `relation` may look through. */
export function selectBelow(relation: ResolvedRelation, context: Context): Select | undefined {
  for (let r = relation; ; r = r.input) {
    const select = context.selects.get(r);
    if (select !== undefined) return select;
    if (r.kind !== 'filter' && r.kind !== 'sort' && r.kind !== 'limit') return undefined;
  }
}

/** A scope that sees a relation's output and, behind it, what its select was made from. */
export function scopeThrough(relation: ResolvedRelation, context: Context): Scope {
  const scope = scopeOf(relation, context);
  const select = selectBelow(relation, context);
  if (select === undefined) return scope;
  const grouping = select.aggregation?.sets === undefined ? {} : { grouping: select.aggregation.groups };
  return { ...scope, ...grouping, fallback: { ...scopeOf(select.input, context), ...grouping } };
}

/** True where the expression needs more than the relation gives out. */
export function needsHidden(e: ResolvedExpression, relation: ResolvedRelation, context: Context): boolean {
  const select = selectBelow(relation, context);
  if (select === undefined) return false;
  if (traits(e).aggregate) return true;
  const visible = new Set(relation.output.map((a) => a.id));
  const below = new Set(select.input.output.map((a) => a.id));
  for (const id of attributesOf(e)) if (!visible.has(id) && below.has(id)) return true;
  return false;
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
      const made = buildSelect({ ...select, items: [...select.items, ...extra] }, context);
      return r.planIds === undefined ? made : { ...made, planIds: r.planIds };
    }
    const input = rebuild((r as Extract<ResolvedRelation, { kind: 'filter' }>).input);
    return { ...(r as Extract<ResolvedRelation, { kind: 'filter' }>), input, output: input.output };
  };
  return { relation: rebuild(relation), columns: extra.map((i) => i.attribute) };
}
