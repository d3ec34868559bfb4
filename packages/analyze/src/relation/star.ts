/** `*`, `t.*`, `s.*`, `* EXCEPT (…)`, and columns by regular expression. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  type Expression,
  type NamedExpression,
  quoteIdentifier,
  type ResolvedRelation,
} from '@outboard/plan';
import { rewrite } from 'regex';
import { freshAttribute } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { structField } from '../expression/extract.js';
import { findAttribute, type Scope, unresolvedColumn } from '../scope.js';

type Star = Extract<Expression, { kind: 'star' | 'regex' }>;

export function expandStar(star: Star, scope: Scope): NamedExpression[] {
  const { caseSensitive } = scope.context.settings;
  if (star.kind === 'regex') {
    const pattern = columnPattern(star.pattern.replace(/^`|`$/g, ''), caseSensitive);
    return scope.attributes.filter((a) => pattern.test(a.name)).map(passThrough);
  }
  const all = star.planId === undefined ? scope.attributes : ofPlan(star, scope);
  const attributes = star.target === undefined ? all.map(passThrough) : ofTarget(star.target, scope);
  if (star.except === undefined) return attributes;
  const removed = new Set(
    star.except.map(
      (parts) => (findAttribute(scope.attributes, parts, caseSensitive) ?? unresolvedColumn(scope, parts)).attribute.id,
    ),
  );
  return attributes.filter((i) => !removed.has(i.attribute.id));
}

/** Java's flavour, whose possessive quantifiers (`(id)?+.+`) are the common way of saying "all but". */
function columnPattern(text: string, caseSensitive: boolean): RegExp {
  try {
    const { pattern } = rewrite(`^(?:${text})$`, { disable: { x: true, n: true, v: true } });
    return new RegExp(pattern, caseSensitive ? '' : 'i');
  } catch (error) {
    return refuse(`the pattern of columns ${quoteIdentifier(text)}: ${(error as Error).message}`);
  }
}

function ofPlan(star: Extract<Star, { kind: 'star' }>, scope: Scope): readonly Attribute[] {
  const visible = new Map(scope.attributes.map((a) => [a.id, a]));
  const stack = [...scope.relations];
  for (let r = stack.pop(); r !== undefined; r = stack.pop()) {
    if (star.planId !== undefined && r.planIds?.includes(star.planId))
      return r.output.flatMap((a) => visible.get(a.id) ?? []);
    if ('input' in r) stack.push(r.input);
    if ('left' in r) stack.push(r.left, r.right);
  }
  return fail('CANNOT_RESOLVE_DATAFRAME_COLUMN', { name: '"*"' });
}

/** What the sides of a join with USING have, where it is what a select takes from. */
function joined(relation: ResolvedRelation, scope: Scope): readonly Attribute[] {
  let from = relation;
  while (from.kind === 'filter') from = from.input;
  const below = scope.context.selects.get(from)?.input;
  return below?.kind === 'join' ? below.output : [];
}

function ofTarget(target: readonly string[], scope: Scope): NamedExpression[] {
  const { caseSensitive } = scope.context.settings;
  const same = (a: string, b: string) => (caseSensitive ? a === b : a.toLowerCase() === b.toLowerCase());
  const isOf = ({ qualifier }: Attribute): boolean => {
    const tail = qualifier.slice(-target.length);
    return tail.length === target.length && target.every((part, i) => same(part, tail[i] ?? ''));
  };
  const qualified = scope.attributes.filter(isOf);
  const ids = new Set(scope.attributes.map(({ id }) => id));
  if (scope.relations.flatMap((r) => joined(r, scope)).some((a) => isOf(a) && !ids.has(a.id)))
    return refuse('all columns of one side of a join with USING, one of which the join has merged');
  if (qualified.length > 0) return qualified.map(passThrough);
  const found = findAttribute(scope.attributes, target, caseSensitive);
  const child = found?.fields.reduce(
    (e, name) => structField(e, name, caseSensitive),
    reference(found.attribute) as ReturnType<typeof structField>,
  );
  if (child?.type.kind === 'struct') {
    return child.type.fields.map((f) => {
      const expression = structField(child, f.name, true);
      return { attribute: freshAttribute(scope.context, f.name, expression.type, expression.nullable), expression };
    });
  }
  if (scope.context.outer !== undefined) return ofTarget(target, scope.context.outer);
  return fail('CANNOT_RESOLVE_STAR_EXPAND', {
    targetString: target.map(quoteIdentifier).join('.'),
    columns: scope.attributes.map((a) => quoteIdentifier(a.name)).join(', '),
  });
}
