/** `*`, `t.*`, `s.*`, `* EXCEPT (…)`, and columns by regular expression. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  type Expression,
  isOfFiles,
  type NamedExpression,
  quoteIdentifier,
  type ResolvedExpression,
} from '@outboard/plan';
import { rewrite } from 'regex';
import { freshAttribute, sameName } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { structField, structFields } from '../expression/extract.js';
import { makeStruct } from '../functions/structures.js';
import { findAttribute, type Scope, unresolvedColumn } from '../scope.js';
import { mergedAway } from './merged.js';

type Star = Extract<Expression, { kind: 'star' | 'regex' }>;

export function expandStar(star: Star, scope: Scope): NamedExpression[] {
  const { caseSensitive } = scope.context.settings;
  if (star.kind === 'regex') {
    const pattern = columnPattern(star.pattern, caseSensitive);
    const all = star.target === undefined ? scope.attributes.map(passThrough) : ofTarget(star.target, scope);
    return all.filter(({ attribute }) => pattern.test(attribute.name));
  }
  const all = star.planId === undefined ? scope.attributes : ofPlan(star, scope);
  const attributes = star.target === undefined ? all.map(passThrough) : ofTarget(star.target, scope);
  if (star.except === undefined) return attributes;
  const removed = star.except.map((parts) => {
    const own = attributes.map(({ attribute }) => attribute);
    const found = findAttribute(own, parts, caseSensitive);
    return { parts, ...(found ?? unresolvedColumn(scope, parts, own)) };
  });
  const within = (fields: readonly string[], others: readonly string[]) =>
    fields.every((name, i) => name.toLowerCase() === others[i]?.toLowerCase());
  if (
    removed.some((x, i) =>
      removed.some((y, j) => i !== j && x.attribute.id === y.attribute.id && within(x.fields, y.fields)),
    )
  )
    fail('EXCEPT_OVERLAPPING_COLUMNS', { columns: star.except.map((parts) => parts.join('.')).join(', ') });
  return attributes.flatMap((item) => {
    const own = removed.filter((x) => x.attribute.id === item.attribute.id);
    if (own.length === 0) return [item];
    if (own.some((x) => x.fields.length === 0)) return [];
    const expression = without(
      item.expression,
      own.map((x) => x.fields),
      caseSensitive,
    );
    return [
      {
        attribute: freshAttribute(scope.context, item.attribute.name, expression.type, expression.nullable),
        expression,
      },
    ];
  });
}

/** A struct without some of its fields, or of those of its structs. */
function without(
  e: ResolvedExpression,
  paths: readonly (readonly string[])[],
  caseSensitive: boolean,
): ResolvedExpression {
  const { type } = e;
  const [path = []] = paths;
  if (type.kind !== 'struct') return structField(e, path[0] ?? '', caseSensitive);
  const same = (a: string, b: string | undefined) => (caseSensitive ? a === b : a.toLowerCase() === b?.toLowerCase());
  for (const [name = ''] of paths) structField(e, name, caseSensitive);
  const all = structFields(e, type);
  const kept = type.fields.flatMap((f, i) => {
    const own = paths.filter(([name]) => same(f.name, name)).map(([, ...rest]) => rest);
    if (own.some((rest) => rest.length === 0)) return [];
    const part = all[i] as ResolvedExpression;
    return [{ name: f.name, value: own.length === 0 ? part : without(part, own, caseSensitive) }];
  });
  if (kept.length === 0) refuse('a struct with no field left by EXCEPT');
  // It is made anew, also where there was none (`UnresolvedStarExcept`).
  return makeStruct(kept, `named_struct(${kept.map(({ value }) => value.pretty).join(', ')})`);
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

function ofTarget(target: readonly string[], scope: Scope): NamedExpression[] {
  const { caseSensitive } = scope.context.settings;
  const same = sameName(scope.context);
  const isOf = ({ qualifier }: Attribute): boolean => {
    const tail = qualifier.slice(-target.length);
    return tail.length === target.length && target.every((part, i) => same(part, tail[i] ?? ''));
  };
  const qualified = scope.attributes.filter(isOf);
  const merged = scope.relations.flatMap((r) => mergedAway(r, scope.context)).filter((a) => !isOfFiles(a) && isOf(a));
  // What a join has hidden comes first (`UnresolvedStar.expandStar`).
  if (merged.length + qualified.length > 0) return [...merged, ...qualified].map(passThrough);
  const found =
    findAttribute(scope.attributes, target, caseSensitive) ??
    (scope.fallback?.ofSides && findAttribute(scope.fallback.attributes, target, caseSensitive, true));
  const child = found?.fields.reduce(
    (e, name) => structField(e, name, caseSensitive),
    reference(found.attribute) as ReturnType<typeof structField>,
  );
  if (child?.type.kind === 'struct') {
    const { fields } = child.type;
    return structFields(child, child.type).map((expression, i) => {
      const name = fields[i]?.name ?? '';
      return { attribute: freshAttribute(scope.context, name, expression.type, expression.nullable), expression };
    });
  }
  if (child !== undefined) return fail('_LEGACY_ERROR_TEMP_1050', { attributes: `List(${target.join(', ')})` });
  if (scope.context.outer !== undefined) return ofTarget(target, scope.context.outer);
  return fail('CANNOT_RESOLVE_STAR_EXPAND', {
    targetString: target.map(quoteIdentifier).join('.'),
    columns: scope.attributes
      .map((a) => quoteIdentifier(a.name))
      .sort()
      .join(', '),
  });
}
