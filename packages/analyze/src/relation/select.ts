/** What SELECT lists do: stars, names, generators, aggregation. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  type AttributeId,
  contains,
  type Expression,
  type NamedExpression,
  quotedType,
  quoteIdentifier,
  type ResolvedExpression,
  type ResolvedGenerator,
  type ResolvedRelation,
  within,
} from '@outboard/plan';
import { type Context, freshAttribute, parsed, type Resolvers } from '../context.js';
import { itemName, markOf } from '../expression/alias.js';
import { passThrough, reference } from '../expression/build.js';
import { children, mapChildren, ofKind, semanticKey, traits } from '../expression/tree.js';
import type { Scope } from '../scope.js';
import { aroundGenerator, generatorItems } from './generated.js';
import { exposing, mergedAway } from './merged.js';
import { layered } from './nested-windows.js';
import { filter, project } from './nodes.js';
import { mergeSessions } from './session-windows.js';
import { expandStar } from './star.js';
import {
  checkAggregation,
  checkGroups,
  checkUngrouped,
  groupColumns,
  missingAggregation,
  refuseOuter,
  refuseSubqueries,
} from './subquery-rules.js';

export interface Select {
  readonly input: ResolvedRelation;
  /** Over the input, aggregates and windows still inside. */
  readonly items: readonly NamedExpression[];
  /** So many of the last items are only there for what stands above. */
  readonly hidden?: number;
  readonly aggregation?: {
    readonly groups: readonly ResolvedExpression[];
    readonly sets?: readonly (readonly number[])[];
  };
  /** Which groups there are for windows over them; aggregates still inside. */
  readonly having?: ResolvedExpression;
  /** There is a generator over what the groups give. */
  readonly generated?: true;
}

export const scopeOf = (input: ResolvedRelation, context: Context): Scope => ({
  context,
  attributes: input.output,
  relations: [input],
});

/** As `scopeOf`, for a select over the input: what a join with USING has merged can be named, too. */
export function selectScope(input: ResolvedRelation, context: Context): Scope {
  const scope = scopeOf(input, context);
  const attributes = mergedAway(input, context);
  return attributes.length === 0 ? scope : { ...scope, fallback: { ...scope, attributes, ofSides: true } };
}

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
  const aliases = new Map<string, readonly ResolvedExpression[]>();
  const inner: Scope = { ...scope, aliases };
  const items: NamedExpression[] = [];
  for (const source of list) {
    if (source.kind === 'star' || source.kind === 'regex') {
      items.push(...within(source.origin, context.owner, () => expandStar(source, scope)));
      continue;
    }
    const text = source.kind === 'sqlText' ? parsed(source, context) : source;
    if (text.kind === 'star') {
      items.push(...within(text.origin, context.owner, () => expandStar(text, scope)));
      continue;
    }
    const alias = text.kind === 'alias' ? text : undefined;
    const child = alias?.child ?? text;
    const e = resolvers.expression(child, inner);
    if (e.kind === 'generator') {
      const made = generatorItems(e, alias?.names ?? [], context);
      items.push(...made);
      for (const { attribute } of alias === undefined ? [] : made)
        aliases.set(attribute.name.toLowerCase(), [reference(attribute)]);
      continue;
    }
    if (alias !== undefined && alias.names.length !== 1)
      within(alias.origin, context.owner, () =>
        fail('MULTI_ALIAS_WITHOUT_GENERATOR', { names: alias.names.join(', '), expr: `"${e.pretty}"` }),
      );
    const name = alias?.names[0] ?? itemName(e, child);
    const item = named(
      e,
      name,
      context,
      alias !== undefined || e.namedBy !== undefined || (e.kind !== 'attribute' && child.kind === 'attribute'),
      alias === undefined ? markOf(e, child) : alias.metadata,
    );
    items.push(
      item.attribute.qualifier.length === 0 && e.kind === 'attribute' && alias === undefined && e.namedBy === undefined
        ? keepQualifier(item, scope)
        : item,
    );
    if (aliases.size > 0) refuseLateral(e);
    const key = name.toLowerCase();
    if (alias !== undefined) aliases.set(key, [...(aliases.get(key) ?? []), e]);
  }
  return items;
}

/** Where aliases of the same list may not be spoken of. Errors: UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_… */
function refuseLateral(e: ResolvedExpression): void {
  if (e.kind === 'aggregate' || e.kind === 'window') {
    const alias = aliasIn(e.kind === 'window' ? [...children(e.function), ...children(e)] : children(e));
    const [lca, shown] = [quoteIdentifier(alias ?? ''), `"${e.pretty}"`];
    if (alias !== undefined && e.kind === 'window')
      fail('UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_WINDOW', { lca, windowExpr: shown });
    if (alias !== undefined)
      fail('UNSUPPORTED_FEATURE.LATERAL_COLUMN_ALIAS_IN_AGGREGATE_FUNC', { lca, aggFunc: shown });
  }
  for (const child of children(e)) refuseLateral(child);
}

function aliasIn(expressions: readonly ResolvedExpression[]): string | undefined {
  for (const e of expressions) {
    const found = e.namedBy?.kind === 'alias' ? e.namedBy.name : aliasIn(children(e));
    if (found !== undefined) return found;
  }
  return undefined;
}

function keepQualifier(item: NamedExpression, { attributes, fallback }: Scope): NamedExpression {
  const original = [...attributes, ...(fallback?.attributes ?? [])].find((a) => a.id === item.attribute.id);
  return original === undefined ? item : { ...item, attribute: { ...item.attribute, qualifier: original.qualifier } };
}

/** What is taken from the query around as it is becomes a column of its own: there it may stand beside the one it is of. */
const renamed = (items: readonly NamedExpression[], { output }: ResolvedRelation, context: Context) =>
  items.map((item): NamedExpression => {
    const { attribute: a, expression } = item;
    const isOuter = expression.kind === 'attribute' && expression.id === a.id && !output.some(({ id }) => id === a.id);
    return isOuter ? { ...item, attribute: freshAttribute(context, a.name, a.type, a.nullable, [], a.metadata) } : item;
  });

/** A select of these items, which what comes above may look through. */
export const selecting = (
  input: ResolvedRelation,
  items: readonly NamedExpression[],
  context: Context,
): ResolvedRelation => buildSelect({ input, items }, context);

/** Makes the nodes of a select, and remembers what they were made of. */
export function buildSelect(given: Select, context: Context): ResolvedRelation {
  const used = [...given.items.map((i) => i.expression), ...(given.aggregation?.groups ?? []), given.having];
  const input = exposing(given.input, used, context);
  const select = {
    ...given,
    input,
    items: context.outer === undefined ? given.items : renamed(given.items, input, context),
  };
  const needsAggregate =
    select.aggregation !== undefined ||
    select.having !== undefined ||
    select.items.some((i) => traits(i.expression).aggregate);
  const around = needsAggregate ? aroundGenerator(select, context) : undefined;
  if (around !== undefined) {
    const below = buildSelect({ ...select, ...around.below }, context);
    const made = buildProject({ input: below, items: around.above(below) }, context);
    context.selects.set(made, { ...select, aggregation: select.aggregation ?? { groups: [] }, generated: true });
    return made;
  }
  const relation = needsAggregate ? buildAggregate(select, context) : buildProject(select, context);
  context.selects.set(
    relation,
    needsAggregate ? { ...select, aggregation: select.aggregation ?? { groups: [] } } : select,
  );
  return relation;
}

function buildProject(select: Select, context: Context): ResolvedRelation {
  const generators = new Map<ResolvedGenerator, Attribute[]>();
  for (const { expression, attribute } of select.items) {
    if (expression.kind === 'generator') generators.set(expression, [...(generators.get(expression) ?? []), attribute]);
    else if (traits(expression).generator)
      fail('UNSUPPORTED_GENERATOR.NESTED_IN_EXPRESSIONS', { expression: `"${expression.pretty}"` });
  }
  refuseSubqueries(
    [...generators.keys()].flatMap((generator) => generator.arguments),
    'Generate',
  );
  if (generators.size === 0) return layered(select.input, select.items, context);
  // Each makes its rows of those of the one before.
  let input = select.input;
  for (const [generator, columns] of generators)
    input = { kind: 'generate', input, generator, columns, output: [...input.output, ...columns] };
  return project(
    input,
    select.items.map((i) => (i.expression.kind === 'generator' ? passThrough(i.attribute) : i)),
  );
}

function buildAggregate(select: Select, context: Context): ResolvedRelation {
  const { groups: given, sets } = select.aggregation ?? { groups: [] };
  const shown = select.items.slice(0, select.items.length - (select.hidden ?? 0));
  const asked = select.items.slice(shown.length).flatMap((i) => ofKind(i.expression, 'aggregate'));
  const hidden = asked.map((e) => ({
    attribute: freshAttribute(context, e.pretty, e.type, e.nullable),
    expression: e,
  }));
  checkAggregation(given, [...shown, ...hidden], select.input, context);
  checkGroups(given, shown);
  let input = mergeSessions(select.input, given, sets !== undefined, context);
  let groups = given;
  const byKey = new Map<string, Attribute>();
  // Grouping sets work on columns, and the engine takes no subquery for a group: what is no column is computed first.
  if (sets !== undefined || given.some((g) => traits(g).subquery)) {
    if (sets !== undefined) refuseOuter(select.input);
    const computed = given.filter((g) => g.kind !== 'attribute').map((g) => named(g, g.pretty, context, true));
    for (const c of computed) byKey.set(semanticKey(c.expression), c.attribute);
    if (computed.length > 0) input = project(input, [...input.output.map(passThrough), ...computed]);
    groups = given.map((g) => (g.kind === 'attribute' ? g : reference(byKey.get(semanticKey(g)) as Attribute)));
  }
  const groupItems = groups.map((g, i): NamedExpression => {
    if (traits(g).aggregate) fail('GROUP_BY_AGGREGATE', { sqlExpr: g.pretty });
    const item = named(g, g.pretty, context, false);
    // A column that some set leaves out is NULL there.
    const attribute = sets?.some((set) => !set.includes(i)) ? { ...item.attribute, nullable: true } : item.attribute;
    byKey.set(semanticKey(g), attribute);
    byKey.set(semanticKey(given[i] as ResolvedExpression), attribute);
    return { attribute, expression: g };
  });
  const aggregates = new Map<string, NamedExpression>();
  const own = new Set<AttributeId>(select.input.output.map((a) => a.id));
  const rewrite = (e: ResolvedExpression): ResolvedExpression => {
    const key = semanticKey(e);
    // A constant is a group where sets leave it out.
    if (e.kind === 'literal' && !(sets !== undefined && byKey.has(key))) return e;
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
      if (given.length === 0 && sets === undefined) return fail('MISSING_GROUP_BY');
      return missingAggregation(e.pretty);
    }
    return mapChildren(e, rewrite);
  };
  const grouped = groupColumns(given);
  for (const { expression } of shown)
    checkUngrouped(expression, (e) => byKey.has(semanticKey(e)), grouped, select.input);
  const items = select.items.map((i) => {
    const expression = rewrite(i.expression);
    const { nullable } = expression;
    return { attribute: i.attribute.nullable === nullable ? i.attribute : { ...i.attribute, nullable }, expression };
  });
  for (const { attribute, expression } of groupItems) {
    const { origin, owner } = expression;
    if (contains(attribute.type, 'calendar_interval')) refuse('groups by calendar intervals');
    if (contains(attribute.type, 'variant'))
      within(origin, owner, () =>
        fail('GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE', {
          sqlExpr: `"${expression.pretty}"`,
          dataType: quotedType(attribute.type),
        }),
      );
  }
  const having = select.having && rewrite(select.having);
  const all = [...aggregates.values()];
  const node: ResolvedRelation = {
    kind: 'aggregate',
    input,
    groups: groupItems,
    aggregates: all,
    output: distinctById([...groupItems, ...all].map((i) => i.attribute)),
    ...(sets === undefined ? {} : { sets }),
  };
  return layered(having === undefined ? node : filter(node, having), items, context);
}

const distinctById = (attributes: readonly Attribute[]): Attribute[] => [
  ...new Map(attributes.map((a) => [a.id, a])).values(),
];
