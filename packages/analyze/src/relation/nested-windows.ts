/**
 * Windows within windows: the engine computes none of what another one needs, so those inside are columns first
 * (`ExtractWindowExpressions`). So is what is drawn for each row, as the engine knows a row's place by a window
 * (`PullOutNondeterministic`).
 */
import {
  type Attribute,
  isVolatile,
  type NamedExpression,
  type ResolvedExpression,
  type ResolvedRelation,
} from '@outboard/plan';
import { isDrawn } from '../chance.js';
import { type Context, freshAttribute } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { mapChildren, semanticKey, traits } from '../expression/tree.js';
import { project } from './nodes.js';
import { checkWindows } from './subquery-rules.js';

/** As `project`, with as many projections below as windows are nested. */
export function layered(
  input: ResolvedRelation,
  items: readonly NamedExpression[],
  context: Context,
): ResolvedRelation {
  checkWindows(items, input, context);
  const inner = new Map<string, NamedExpression>();
  const lifted = items.map((i) => {
    const expression = lift(i.expression, false, inner, context);
    return expression === i.expression ? i : { ...i, expression };
  });
  if (inner.size === 0) return windowed(input, items);
  const below = layered(input, [...input.output.map(passThrough), ...inner.values()], context);
  return windowed(below, lifted);
}

const windowed = (input: ResolvedRelation, items: readonly NamedExpression[]): ResolvedRelation =>
  items.some((i) => traits(i.expression).window) && !isSteady(input)
    ? project(
        input,
        items.map((i) => ({ ...i, expression: computedOnce(i.expression) })),
      )
    : project(input, items);

function computedOnce(e: ResolvedExpression): ResolvedExpression {
  if (!traits(e).window) return e;
  return e.kind === 'window' ? { ...e, once: true } : mapChildren(e, computedOnce);
}

/** Whether it surely gives the same rows each time it is computed. */
function isSteady(relation: ResolvedRelation): boolean {
  switch (relation.kind) {
    case 'oneRow':
    case 'local':
    case 'range':
    case 'scan':
      return true;
    case 'project':
      return (
        isSteady(relation.input) &&
        // Among rows of one place in an order a window may number one first or another.
        !relation.expressions.some(({ expression: e }) => traits(e).window || isVolatile(e))
      );
    case 'filter':
      return isSteady(relation.input) && !isVolatile(relation.condition);
    case 'join':
      return isSteady(relation.left) && isSteady(relation.right);
    default:
      return false;
  }
}

function lift(
  e: ResolvedExpression,
  within: boolean,
  inner: Map<string, NamedExpression>,
  context: Context,
): ResolvedExpression {
  if (!traits(e).window && !(within && traits(e).volatile)) return e;
  if (within && isDrawn(e)) return asColumn(e, inner, context);
  if (e.kind !== 'window') return mapChildren(e, (child) => lift(child, within, inner, context));
  if (!within) return mapChildren(e, (child) => liftParts(child, e, inner, context));
  return asColumn(e, inner, context);
}

function asColumn(e: ResolvedExpression, inner: Map<string, NamedExpression>, context: Context): ResolvedExpression {
  const key = semanticKey(e);
  const known = inner.get(key);
  const attribute: Attribute = known?.attribute ?? freshAttribute(context, e.pretty, e.type, e.nullable);
  if (known === undefined) inner.set(key, { attribute, expression: e });
  return { ...reference(attribute), pretty: e.pretty };
}

/** A window's own function stays with it. */
const liftParts = (
  child: ResolvedExpression,
  window: Extract<ResolvedExpression, { kind: 'window' }>,
  inner: Map<string, NamedExpression>,
  context: Context,
): ResolvedExpression =>
  child === window.function
    ? mapChildren(child, (part) => lift(part, true, inner, context))
    : lift(child, true, inner, context);

/** Expressions that rows are grouped by, and their input with what is drawn in them as columns. */
export function withDrawn(
  input: ResolvedRelation,
  expressions: readonly ResolvedExpression[],
  context: Context,
): { readonly input: ResolvedRelation; readonly expressions: readonly ResolvedExpression[] } {
  const inner = new Map<string, NamedExpression>();
  const lifted = expressions.map((e) => lift(e, true, inner, context));
  if (inner.size === 0) return { input, expressions };
  return { input: project(input, [...input.output.map(passThrough), ...inner.values()]), expressions: lifted };
}
