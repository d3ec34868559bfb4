/** Where Spark lets subqueries stand, and where in them the query around them may be spoken of (`ValidateSubqueryExpression`). */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  type AttributeId,
  type AttributeReference,
  isVolatile,
  type NamedExpression,
  quoteIfNeeded,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  type ResolvedSortOrder,
  type ResolvedSubquery,
  within,
} from '@outboard/plan';
import type { Context } from '../context.js';
import { prettyOrder } from '../expression/order.js';
import { outerReferences } from '../expression/outer-references.js';
import { attributesOf, children, ofKind, semanticKey, traits } from '../expression/tree.js';

export const subqueriesIn = (e: ResolvedExpression): readonly ResolvedSubquery[] =>
  traits(e).subquery ? ofKind(e, 'subquery') : [];

/** Of relations that neither filter, project nor group; `treeNode` says which. Errors: ….UNSUPPORTED_… */
export function refuseSubqueries(expressions: readonly ResolvedExpression[], treeNode: string): void {
  for (const { form, plan, origin, owner } of expressions.flatMap(subqueriesIn)) {
    if (form !== 'scalar')
      within(origin, owner, () =>
        fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_IN_EXISTS_SUBQUERY', { treeNode }),
      );
    if (outerReferences(plan).length > 0)
      fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY', { treeNode });
  }
}

/** In ON a subquery may speak of one side. Errors: ….UNSUPPORTED_CORRELATED_… */
export function checkCondition(condition: ResolvedExpression, left: ResolvedRelation, right: ResolvedRelation): void {
  for (const subquery of subqueriesIn(condition)) {
    const outer = outerReferences(subquery.plan);
    if (outer.length === 0) continue;
    if (subquery.form === 'scalar')
      fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_SCALAR_SUBQUERY', { treeNode: 'Join' });
    const used = new Set([...outer.map(({ id }) => id), ...subquery.values.flatMap((v) => [...attributesOf(v)])]);
    if ([left, right].every(({ output }) => output.some(({ id }) => used.has(id))))
      fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.UNSUPPORTED_CORRELATED_EXPRESSION_IN_JOIN_CONDITION', {
        subqueryExpression: subquery.pretty,
      });
  }
}

type JoinKind = RelationOf<'join'>['type'];
/** The sides that may not speak of the query around. */
const closedSides: Readonly<Partial<Record<JoinKind, readonly ('left' | 'right')[]>>> = {
  ...{ left: ['right'], leftSemi: ['right'], leftAnti: ['right'], right: ['left'], full: ['left', 'right'] },
};

/** Error: ….ACCESSING_OUTER_QUERY_COLUMN_IS_NOT_ALLOWED */
export function checkSides(
  type: JoinKind,
  sides: Readonly<Record<'left' | 'right', ResolvedRelation>>,
  context: Context,
) {
  if (context.outer === undefined) return;
  for (const side of closedSides[type] ?? []) refuseOuter(sides[side]);
}

/** Error: ….ACCESSING_OUTER_QUERY_COLUMN_IS_NOT_ALLOWED */
export function refuseOuter(relation: ResolvedRelation): void {
  if (outerReferences(relation).length > 0)
    fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.ACCESSING_OUTER_QUERY_COLUMN_IS_NOT_ALLOWED', {
      treeNode: relation.kind,
    });
}

/** Of more than one row on the left each would need a chance of its own. Error: ….NON_DETERMINISTIC_LATERAL_SUBQUERIES */
export function checkLateral(left: ResolvedRelation, right: ResolvedRelation): void {
  if (!isOneRow(left) && isVolatile(right))
    fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.NON_DETERMINISTIC_LATERAL_SUBQUERIES', { treeNode: 'LateralJoin' });
}

/** Whether it surely gives one row at most (`maxRows`); of a client's own rows it is not known. */
function isOneRow(relation: ResolvedRelation): boolean {
  switch (relation.kind) {
    case 'oneRow':
    case 'local':
      return true;
    case 'values':
      return relation.rows.length <= 1;
    case 'range':
      return (
        (relation.end - relation.start) / relation.step <= 1n && (relation.end - relation.start) % relation.step === 0n
      );
    case 'aggregate':
      return (relation.groups.length === 0 && relation.sets === undefined) || isOneRow(relation.input);
    case 'limit':
      return (relation.limit?.kind === 'literal' && Number(relation.limit.value) <= 1) || isOneRow(relation.input);
    case 'project':
    case 'filter':
    case 'sort':
      return isOneRow(relation.input);
    default:
      return false;
  }
}

/** Without the mark of what is taken from the query around. */
const stripped = (pretty: string): string => pretty.replace(/\bouter\((?:[^()`]|`[^`]*`)*?([^().`]+|`[^`]*`)\)/g, '$1');
const itemPrinted = ({ attribute, expression: e }: NamedExpression) =>
  [e, `${stripped(e.pretty)} AS ${quoteIfNeeded(attribute.name)}`] as const;

const outerOf = (part: unknown, known: readonly Attribute[]): readonly AttributeReference[] =>
  outerReferences([known, part]);

/** Errors: ….AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES, ….CORRELATED_REFERENCE */
export function checkAggregation(
  groups: readonly ResolvedExpression[],
  items: readonly NamedExpression[],
  { output }: ResolvedRelation,
  context: Context,
): void {
  if (context.outer === undefined) return;
  const refuseMixed = (e: ResolvedExpression): void => {
    if (e.kind === 'aggregate' && outerOf(e, output).length > 0 && outerOf(e, []).length > outerOf(e, output).length)
      within(e.origin, e.owner, () =>
        fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES', {
          function: e.pretty,
        }),
      );
    children(e).forEach(refuseMixed);
  };
  for (const { expression } of items) refuseMixed(expression);
  refuseReferences([...groups.map((e) => [e, stripped(e.pretty)] as const), ...items.map(itemPrinted)], output);
}

/** Error: ….CORRELATED_REFERENCE */
export function checkSorted(order: readonly ResolvedSortOrder[], known: readonly Attribute[], context: Context): void {
  refuseSubqueries(
    order.map((o) => o.child),
    'Sort',
  );
  if (context.outer !== undefined)
    refuseReferences(
      order.map((o) => [o.child, stripped(prettyOrder(o))] as const),
      known,
    );
}

/** Error: ….CORRELATED_REFERENCE */
export function checkWindows(items: readonly NamedExpression[], { output }: ResolvedRelation, context: Context): void {
  if (context.outer === undefined) return;
  const named = items.filter(({ expression }) => traits(expression).window);
  refuseReferences(named.map(itemPrinted), output);
}

function refuseReferences(
  expressions: readonly (readonly [expression: ResolvedExpression, printed: string])[],
  known: readonly Attribute[],
): void {
  const found = expressions.filter(([e]) => outerOf(e, known).length > 0).map(([, printed]) => `"${printed}"`);
  if (found.length > 0)
    fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.CORRELATED_REFERENCE', { sqlExprs: found.join(',') });
}

/** Error: ….MUST_AGGREGATE_CORRELATED_SCALAR_SUBQUERY for a group that is not selected, too */
export function checkGroups(groups: readonly ResolvedExpression[], items: readonly NamedExpression[]): void {
  const selected = new Set(items.flatMap(({ expression }) => subqueriesIn(expression).map(semanticKey)));
  const lonely = groups.flatMap(subqueriesIn).filter((s) => s.form === 'scalar' && !selected.has(semanticKey(s)));
  if (lonely.some(({ plan }) => outerReferences(plan).length > 0))
    fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.MUST_AGGREGATE_CORRELATED_SCALAR_SUBQUERY');
}

/** The columns among what rows are grouped by. */
export const groupColumns = (groups: readonly ResolvedExpression[]): ReadonlySet<AttributeId> =>
  new Set(groups.flatMap((g) => (g.kind === 'attribute' ? [g.id] : [])));

/** Error: MISSING_AGGREGATION, of a column as it is printed. */
export const missingAggregation = (column: string): never =>
  fail('MISSING_AGGREGATION', { expression: `"${column}"`, expressionAnyValue: `"any_value(${column})"` });

/**
 * Of a selected expression that is neither a group nor within an aggregate. `grouped`: the columns that rows are grouped by.
 * Errors: SCALAR_SUBQUERY_IS_IN_GROUP_BY_OR_AGGREGATE_FUNCTION, MISSING_AGGREGATION
 */
export function checkUngrouped(
  e: ResolvedExpression,
  isGroup: (e: ResolvedExpression) => boolean,
  grouped: ReadonlySet<AttributeId>,
  input: ResolvedRelation,
): void {
  if (!traits(e).subquery || e.kind === 'aggregate' || isGroup(e)) return;
  if (e.kind === 'subquery') {
    const outer = outerReferences(e.plan).filter(({ id }) => input.output.some((a) => a.id === id));
    if (e.form === 'scalar' && outer.length > 0)
      within(e.origin, e.owner, () =>
        fail('SCALAR_SUBQUERY_IS_IN_GROUP_BY_OR_AGGREGATE_FUNCTION', { sqlExpr: `"${e.pretty}"` }),
      );
    const missing = outer.find(({ id }) => !grouped.has(id));
    if (missing !== undefined) missingAggregation(missing.name);
  }
  for (const child of children(e)) checkUngrouped(child, isGroup, grouped, input);
}
