/** Aggregates of the query around, which a subquery's conditions may ask for: `HAVING EXISTS (SELECT 1 FROM b WHERE b.x > sum(a.y))`. */
import { fail } from '@outboard/errors';
import {
  type Attribute,
  type AttributeId,
  type ResolvedExpression,
  type TakenExpression,
  within,
} from '@outboard/plan';
import { type Context, freshAttribute } from '../context.js';
import { reference } from './build.js';
import { attributesOf, mapChildren, semanticKey, traits } from './tree.js';

/**
 * The condition over `known` columns with those aggregates as columns, which the query around gives. Error:
 * ….AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES
 */
export function withTakenAggregates(
  condition: ResolvedExpression,
  known: readonly Attribute[],
  context: Context,
): ResolvedExpression {
  const { taken } = context;
  if (taken === undefined || !traits(condition).aggregate) return condition;
  const own = new Set<AttributeId>(known.map(({ id }) => id));
  const rewrite = (e: ResolvedExpression): ResolvedExpression => {
    if (e.kind !== 'aggregate') return mapChildren(e, rewrite);
    const used = [...attributesOf(e)];
    const local = used.filter((id) => own.has(id));
    if (local.length > 0 && local.length < used.length)
      within(e.origin, e.owner, () =>
        fail('UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY.AGGREGATE_FUNCTION_MIXED_OUTER_LOCAL_REFERENCES', {
          function: e.pretty,
        }),
      );
    return used.length === 0 || local.length > 0 ? e : { ...reference(columnOf(e, taken, context)), pretty: e.pretty };
  };
  return rewrite(condition);
}

function columnOf(e: ResolvedExpression, taken: Map<string, TakenExpression>, context: Context): Attribute {
  const key = semanticKey(e);
  const before = taken.get(key);
  if (before !== undefined) return before.attribute;
  const attribute = freshAttribute(context, e.pretty, e.type, e.nullable);
  taken.set(key, { attribute, expression: e });
  return attribute;
}
