/** The text that a constant comes to where a name may be given by one. */
import { fail, OutboardError, refuse } from '@outboard/errors';
import { type Expression, isString, type Relation, type ResolvedExpression, simpleString } from '@outboard/plan';
import type { Context } from './context.js';
import { isFoldable } from './expression/tree.js';
import { resolveRelation } from './relation/resolve.js';

/** Functions of texts that need no engine. */
const FOLDS: Readonly<Record<string, (...texts: string[]) => string>> = {
  concat: (...texts) => texts.join(''),
  '||': (...texts) => texts.join(''),
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
};

function folded(e: ResolvedExpression): string | null {
  if (e.kind === 'literal') return e.value === null ? null : String(e.value);
  if (e.kind === 'cast' && isString(e.type)) return folded(e.child);
  const fold = e.kind === 'call' ? FOLDS[e.name] : undefined;
  if (e.kind !== 'call' || fold === undefined) return refuse(`the value of ${e.pretty} in IDENTIFIER`);
  const texts = e.arguments.map(folded);
  return texts.some((text) => text === null) ? null : fold(...(texts as string[]));
}

/** @throws NOT_A_CONSTANT_STRING.* (Spark docs, "IDENTIFIER clause") */
export function constantText(value: Expression, context: Context): string {
  const name = 'IDENTIFIER';
  const e = resolved(value, context);
  if (e === undefined || !isFoldable(e))
    return fail('NOT_A_CONSTANT_STRING.NOT_CONSTANT', { name, expr: e?.pretty ?? nameOf(value) });
  if (!isString(e.type))
    return fail('NOT_A_CONSTANT_STRING.WRONG_TYPE', { name, expr: e.pretty, dataType: simpleString(e.type) });
  return folded(e) ?? fail('NOT_A_CONSTANT_STRING.NULL', { name, expr: e.pretty });
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
