/** The text that a constant comes to where a name may be given by one. */
import { fail, OutboardError, refuse } from '@outboard/errors';
import { type Expression, isString, type Relation, type ResolvedExpression, simpleString } from '@outboard/plan';
import type { Context } from './context.js';
import { constantTextOf } from './expression/constant.js';
import { isFoldable } from './expression/tree.js';
import { resolveRelation } from './relation/resolve.js';

/** @throws NOT_A_CONSTANT_STRING.* (Spark docs, "IDENTIFIER clause") */
export function constantText(value: Expression, context: Context): string {
  const name = 'IDENTIFIER';
  const e = resolved(value, context);
  if (e === undefined || !isFoldable(e))
    return fail('NOT_A_CONSTANT_STRING.NOT_CONSTANT', { name, expr: e?.pretty ?? nameOf(value) });
  if (!isString(e.type))
    return fail('NOT_A_CONSTANT_STRING.WRONG_TYPE', { name, expr: e.pretty, dataType: simpleString(e.type) });
  const text = constantTextOf(e);
  if (text === undefined) return refuse(`the value of ${e.pretty} in IDENTIFIER`);
  return text ?? fail('NOT_A_CONSTANT_STRING.NULL', { name, expr: e.pretty });
}

const nameOf = (value: Expression): string => (value.kind === 'attribute' ? value.nameParts.join('.') : value.kind);

/** Undefined where it names a column: there are none. */
function resolved(value: Expression, context: Context): ResolvedExpression | undefined {
  const one: Relation = { kind: 'project', input: { kind: 'oneRow' }, expressions: [value] };
  try {
    const plan = resolveRelation(one, context);
    return plan.kind === 'project' ? plan.expressions[0]?.expression : undefined;
  } catch (thrown) {
    if (thrown instanceof OutboardError && thrown.condition.startsWith('UNRESOLVED_COLUMN')) return undefined;
    throw thrown;
  }
}
