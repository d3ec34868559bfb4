/** Filter, HAVING, QUALIFY, sort, limit: what changes rows and not columns. */
import { fail } from '@outboard/errors';
import {
  type Expression,
  isIntegral,
  quotedType,
  type Relation,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  type ResolvedSortOrder,
  types,
  within,
} from '@outboard/plan';
import { beforeDraws } from '../chance.js';
import type { Context, Resolvers } from '../context.js';
import { implicitCast, reference } from '../expression/build.js';
import { constantOf } from '../expression/constant.js';
import { ordered, prettyOrder, resolveOrder } from '../expression/order.js';
import { withTakenAggregates } from '../expression/outer-aggregates.js';
import { children, isFoldable, semanticKey, traits } from '../expression/tree.js';
import { refuseUserFunctions } from '../expression/user-function.js';
import { unresolvedColumn } from '../scope.js';
import { canCast } from '../types/cast.js';
import { hasWindows, narrow, needsHidden, scopeThrough, selectBelow, withHaving, withHidden } from './below-select.js';
import { exposing } from './merged.js';
import { filter, keep, sort } from './nodes.js';
import { scopeOf } from './select.js';
import { checkSorted } from './subquery-rules.js';

function asCondition(e: ResolvedExpression, ansi: boolean, castable: boolean): ResolvedExpression {
  if (e.type.kind === 'boolean') return e;
  // HAVING is cast where WHERE is not.
  if (castable && canCast(e.type, types.boolean, ansi)) return implicitCast(e, types.boolean, ansi);
  return fail('DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN', {
    sqlExpr: `"${e.pretty}"`,
    filter: `"${e.pretty}"`,
    type: quotedType(e.type),
  });
}

export function resolveFilter(
  r: RelationOf<'filter' | 'having' | 'qualify'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const below = selectBelow(input, context);
  const ofGroups = below?.aggregation !== undefined;
  // Below a generator over groups conditions do not look.
  const through = below?.generated !== true;
  const scope = { ...(through ? scopeThrough : scopeOf)(input, context), ...(ofGroups && { ofGroups }) };
  const asked = resolvers.expression(r.condition, scope);
  if (r.kind === 'filter' && asked.kind === 'generator')
    return fail('UNSUPPORTED_GENERATOR.OUTSIDE_SELECT', { plan: `Filter ${asked.pretty}` });
  const known = [...input.output, ...(below?.input.output ?? [])];
  const own = r.kind === 'filter' ? withTakenAggregates(asked, known, context) : asked;
  const condition = asCondition(own, context.settings.ansi, r.kind === 'having');
  refuseUngrouped(condition, r.condition, input, context);
  if (r.kind === 'filter' && traits(condition).generator)
    return fail('UNSUPPORTED_GENERATOR.OUTSIDE_SELECT', { plan: `'Filter ${condition.pretty}` });
  const { window, generator, aggregate } = traits(condition);
  const select = context.selects.get(input);
  if (r.kind === 'having' && hasWindows(select) && !window) return withHaving(select, condition, context);
  const shown = exposing(input, [condition], context);
  if (shown !== input && !window && !generator && !aggregate)
    return narrow(filter(shown, condition), input.output, context);
  if (
    through &&
    needsHidden(condition, input, context) &&
    !(r.kind === 'filter' && aggregate && !isOverAggregate(r.input))
  ) {
    const extended = withHidden(input, [condition], context);
    const [column] = extended.columns;
    return column === undefined ? input : narrow(filter(extended.relation, reference(column)), input.output, context);
  }
  if (window && r.kind === 'filter') return fail('_LEGACY_ERROR_TEMP_1034', { clauseName: 'WHERE' });
  if (r.kind !== 'qualify' && (window || generator || aggregate)) {
    return fail('INVALID_WHERE_CONDITION', {
      condition: `"${condition.pretty}"`,
      expressionList: offenders(condition).join(', '),
    });
  }
  if (window) {
    // A window in a condition is computed as a column first.
    const column = {
      id: context.counter.next++,
      name: 'qualify',
      type: types.boolean,
      nullable: true,
      qualifier: [],
    } as unknown as ResolvedRelation['output'][number];
    const computed: ResolvedRelation = {
      kind: 'project',
      input,
      expressions: [
        ...input.output.map((a) => ({ attribute: a, expression: reference(a) })),
        { attribute: column, expression: condition },
      ],
      output: [...input.output, column],
    };
    return keep(filter(computed, reference(column)), input.output);
  }
  const before = beforeDraws(condition);
  return filter(before === undefined ? input : filter(input, before), condition);
}

/**
 * Behind a grouping there are the groups and what is aggregated, and no columns. Error: UNRESOLVED_COLUMN.WITH_SUGGESTION, by
 * the columns that the select gives out.
 */
function refuseUngrouped(e: ResolvedExpression, source: object, input: ResolvedRelation, context: Context): void {
  const select = selectBelow(input, context);
  if (select?.aggregation === undefined) return;
  const groups = new Set(select.aggregation.groups.map(semanticKey));
  const visible = new Set(input.output.map((a) => a.id));
  const below = new Set(select.input.output.map((a) => a.id));
  const walk = (x: ResolvedExpression): void => {
    if (x.kind === 'aggregate' || groups.has(semanticKey(x))) return;
    if (x.kind !== 'attribute') {
      for (const child of children(x)) walk(child);
      return;
    }
    if (visible.has(x.id) || !below.has(x.id)) return;
    const written = attributeNamed(x.name, source);
    within(written?.origin, context.owner, () =>
      unresolvedColumn(scopeOf(input, context), written?.nameParts ?? [x.name]),
    );
  };
  walk(e);
}

/** Where a column is named in an expression. */
function attributeNamed(name: string, e: object): Extract<Expression, { kind: 'attribute' }> | undefined {
  if ('kind' in e && e.kind === 'attribute' && 'nameParts' in e) {
    const column = e as Extract<Expression, { kind: 'attribute' }>;
    return column.nameParts.at(-1)?.toLowerCase() === name.toLowerCase() ? column : undefined;
  }
  for (const part of Object.values(e))
    if (typeof part === 'object' && part !== null) {
      const found = attributeNamed(name, part);
      if (found !== undefined) return found;
    }
  return undefined;
}

/**
 * What ORDER BY and DISTRIBUTE BY may not hold: windows, and aggregates where nothing is grouped. `plan`: how Spark prints the operator.
 * Errors: UNSUPPORTED_EXPR_FOR_OPERATOR, UNSUPPORTED_GENERATOR.OUTSIDE_SELECT.
 */
export function checkOperator(expressions: readonly ResolvedExpression[], grouped: boolean, plan: string): void {
  if (expressions.some((e) => traits(e).generator)) fail('UNSUPPORTED_GENERATOR.OUTSIDE_SELECT', { plan });
  const wrong = (e: ResolvedExpression): readonly string[] => {
    if (e.kind === 'aggregate') return grouped ? [] : [e.pretty];
    if (e.kind !== 'window') return children(e).flatMap(wrong);
    const own = e.function.kind === 'aggregate' ? [e.function.pretty] : [];
    return [e.pretty, ...own, ...children(e).slice(1).flatMap(wrong)];
  };
  const found = expressions.flatMap(wrong);
  if (found.length > 0)
    fail('UNSUPPORTED_EXPR_FOR_OPERATOR', { invalidExprSqls: found.map((sql) => `"${sql}"`).join(', ') });
}

/** What does not belong into WHERE, as Spark lists it. */
function offenders(e: ResolvedExpression): readonly string[] {
  if (e.kind === 'aggregate' || e.kind === 'window' || e.kind === 'generator') return [e.pretty];
  return children(e).flatMap(offenders);
}

const isOverAggregate = (r: Relation): boolean =>
  r.kind === 'aggregate' || (r.kind === 'filter' && isOverAggregate(r.input));

export function resolveSort(r: RelationOf<'sort'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const scope = scopeThrough(input, context);
  const order = r.order.map((o): ResolvedSortOrder => {
    const { child } = o;
    if (
      context.settings.orderByOrdinal &&
      !r.clustered &&
      child.kind === 'literal' &&
      isIntegral(child.type) &&
      child.value !== null
    ) {
      const index = Number(child.value);
      const attribute = input.output[index - 1];
      if (attribute === undefined)
        return within(child.origin, context.owner, () =>
          fail('ORDER_BY_POS_OUT_OF_RANGE', { index: String(index), size: String(input.output.length) }),
        );
      return ordered({ ...resolveOrder(o, { ...scope, attributes: [] }, resolvers), child: reference(attribute) });
    }
    return resolveOrder(o, scope, resolvers);
  });
  for (const { child } of order) refuseUserFunctions(child, 'Sort');
  checkSorted(order, [...input.output, ...(selectBelow(input, context)?.input.output ?? [])], context);
  const select = selectBelow(input, context);
  const grouped = select?.aggregation !== undefined && select.generated !== true;
  checkOperator(
    order.map((o) => o.child),
    grouped,
    `Sort [${order.map(prettyOrder).join(', ')}], ${r.global}`,
  );
  for (const [i, o] of order.entries()) refuseUngrouped(o.child, r.order[i]?.child ?? r, input, context);
  // Order within partitions has no meaning where there are no partitions; a global order satisfies it.
  const hidden = order.filter((o) => needsHidden(o.child, input, context)).map((o) => o.child);
  if (hidden.length === 0) {
    const shown = exposing(input, order, context);
    return shown === input
      ? sort(input, order, !r.global)
      : narrow(sort(shown, order, !r.global), input.output, context);
  }
  const extended = withHidden(input, hidden, context);
  const replaced = order.map((o) => {
    const column = extended.columns[hidden.indexOf(o.child)];
    return column === undefined ? o : { ...o, child: reference(column) };
  });
  return narrow(sort(extended.relation, replaced, !r.global), input.output, context);
}

export function resolveSortAll(r: RelationOf<'sortAll'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const descending = r.direction === 'descending';
  const nullsFirst = r.nulls === undefined ? !descending : r.nulls === 'first';
  return sort(
    input,
    input.output.map((a) => ordered({ child: reference(a), descending, nullsFirst })),
  );
}

/** Error: INVALID_LIMIT_LIKE_EXPRESSION.* */
function checkBound(e: ResolvedExpression, name: string): void {
  const expr = `"${e.pretty}"`;
  if (!isFoldable(e)) fail('INVALID_LIMIT_LIKE_EXPRESSION.IS_UNFOLDABLE', { expr, name });
  if (e.type.kind !== 'integer')
    fail('INVALID_LIMIT_LIKE_EXPRESSION.DATA_TYPE', { expr, name, dataType: quotedType(e.type) });
  const value = constantOf(e);
  if (value === null) fail('INVALID_LIMIT_LIKE_EXPRESSION.IS_NULL', { expr, name });
  if (value !== undefined && value !== null && value < 0)
    fail('INVALID_LIMIT_LIKE_EXPRESSION.IS_NEGATIVE', { expr, name, v: String(value) });
}

/** LIMIT, OFFSET and tail: a number that does not depend on rows. */
export function resolveLimit(
  r: RelationOf<'limit' | 'offset' | 'tail'>,
  context: Context,
  resolvers: Resolvers,
): ResolvedRelation {
  const input = resolvers.relation(r.input, context);
  const source = r.kind === 'offset' ? r.offset : r.limit;
  const e = resolvers.expression(source, scopeOf(input, context));
  refuseUserFunctions(e, r.kind === 'offset' ? 'Offset' : 'GlobalLimit');
  within(source.origin, context.owner, () => checkBound(e, r.kind));
  switch (r.kind) {
    case 'limit':
      return { kind: 'limit', input, limit: e, output: input.output };
    case 'offset':
      return { kind: 'limit', input, offset: e, output: input.output };
    case 'tail':
      return { kind: 'tail', input, count: e, output: input.output };
    default:
      return r satisfies never;
  }
}
