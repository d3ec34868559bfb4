/** Joins: conditions, USING, NATURAL, lateral. */
import { fail, refuse } from '@outboard/errors';
import {
  type Attribute,
  type NamedExpression,
  quotedType,
  quoteIdentifier,
  type RelationOf,
  type ResolvedExpression,
  type ResolvedRelation,
  types,
} from '@outboard/plan';
import { type Context, freshAttribute, type Resolvers, sameName } from '../context.js';
import { call, implicitCast, passThrough, reference } from '../expression/build.js';
import { traits } from '../expression/tree.js';
import { compare } from '../functions/operators.js';
import { byName, type Scope } from '../scope.js';
import { widerType } from '../types/coercion.js';
import { withoutSubqueries } from './join-subqueries.js';
import { exposing, mergedAway } from './merged.js';
import { project } from './nodes.js';
import { selectScope } from './select.js';
import { checkCondition, checkLateral, checkSides } from './subquery-rules.js';

type JoinKind = RelationOf<'join'>['type'];
const nullable = (attributes: readonly Attribute[], yes: boolean): readonly Attribute[] =>
  yes ? attributes.map((a) => ({ ...a, nullable: true })) : attributes;

export function joinOutput(
  left: readonly Attribute[],
  right: readonly Attribute[],
  type: JoinKind,
): readonly Attribute[] {
  if (type === 'leftSemi' || type === 'leftAnti') return left;
  return [
    ...nullable(left, type === 'right' || type === 'full'),
    ...nullable(right, type === 'left' || type === 'full'),
  ];
}

export function resolveJoin(r: RelationOf<'join'>, context: Context, resolvers: Resolvers): ResolvedRelation {
  if (r.asStructs !== undefined) return refuse('joinWith');
  const left = resolvers.relation(r.left, context);
  const lateral = r.lateral ?? false;
  const right = resolvers.relation(r.right, lateral ? { ...context, outer: selectScope(left, context) } : context);
  if (lateral) checkLateral(left, right);
  else checkSides(r.type, { left, right }, context);
  if (r.using !== undefined || r.natural) return usingJoin(r, left, right, context);
  const bare: Scope = { context, attributes: [...left.output, ...right.output], relations: [left, right] };
  const hidden = [left, right].flatMap((side) => mergedAway(side, context));
  const scope: Scope =
    hidden.length === 0 ? bare : { ...bare, fallback: { ...bare, attributes: hidden, ofSides: true } };
  const given = r.condition && joinCondition(resolvers.expression(r.condition, scope));
  if (given !== undefined) checkCondition(given, left, right);
  const shown = {
    left: exposing(left, [given, lateral ? right : undefined], context),
    right: exposing(right, [given], context),
  };
  const { condition, ...sides } = lateral
    ? { condition: given, ...shown }
    : withoutSubqueries(r.type, shown, given, context);
  // An inner join without a condition is a cross join; an outer one pairs every row.
  const type =
    r.type === 'inner' && condition === undefined
      ? 'cross'
      : r.type === 'cross' && condition !== undefined
        ? 'inner'
        : r.type;
  const node = {
    kind: 'join' as const,
    ...sides,
    type,
    lateral,
    output: joinOutput(left.output, right.output, r.type),
  };
  return condition === undefined ? node : { ...node, condition };
}

export function joinCondition(e: ResolvedExpression): ResolvedExpression {
  if (traits(e).volatile) return fail('INVALID_NON_DETERMINISTIC_EXPRESSIONS', { sqlExprs: `"${e.pretty}"` });
  if (e.type.kind === 'boolean') return e;
  return fail('JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE', {
    joinCondition: `"${e.pretty}"`,
    conditionType: quotedType(e.type),
  });
}

function usingJoin(
  r: RelationOf<'join'>,
  left: ResolvedRelation,
  right: ResolvedRelation,
  context: Context,
): ResolvedRelation {
  const { ansi } = context.settings;
  const same = sameName(context);
  const common = left.output.filter((a) => right.output.some((b) => same(a.name, b.name))).map((a) => a.name);
  const names = r.using ?? common;
  const find = (side: ResolvedRelation, name: string, word: string): Attribute =>
    // Of several columns of a name the first one.
    side.output.find((a) => same(a.name, name)) ??
    fail('UNRESOLVED_USING_COLUMN_FOR_JOIN', {
      colName: quoteIdentifier(name),
      side: word,
      suggestion: byName(side.output)
        .map((a) => quoteIdentifier(a.name))
        .join(', '),
    });
  const pairs = names.map((name) => [find(left, name, 'left'), find(right, name, 'right')] as const);
  const { origin } = r;
  const { owner } = context;
  // What can't be read as the other side's type is the join's fault.
  const ofJoin = <T extends ResolvedExpression>(e: T): T =>
    origin === undefined ? e : { ...e, origin, ...(owner !== undefined && { owner }) };
  const tests = pairs.map(([a, b]) => ofJoin(compare('=', '($0 = $1)', reference(a), reference(b), ansi)));
  const condition =
    tests.length === 0
      ? undefined
      : tests.reduce((a, b): ResolvedExpression => call('and', [a, b], types.boolean, '($0 AND $1)'));
  const type = r.type === 'cross' ? 'inner' : r.type;
  const output = joinOutput(left.output, right.output, type);
  const bare = {
    kind: 'join' as const,
    left,
    right,
    type: condition === undefined && type === 'inner' ? ('cross' as const) : type,
    lateral: r.lateral ?? false,
    output,
  };
  const join: ResolvedRelation = condition === undefined ? bare : { ...bare, condition };
  const byId = new Map(output.map((a) => [a.id, a]));
  const keys = pairs.map(([a, b]): NamedExpression => {
    if (type === 'right') return passThrough({ ...b, name: a.name });
    if (type !== 'full') return passThrough(byId.get(a.id) ?? a);
    const to = widerType(a.type, b.type, ansi) ?? a.type;
    const sides = [a, b].map((side) => implicitCast(reference({ ...side, nullable: true }), to, ansi));
    const merged = ofJoin(call('coalesce', sides, to, 'coalesce($*)', { nullable: true }));
    return { attribute: freshAttribute(context, a.name, to, merged.nullable), expression: merged };
  });
  const used = new Set(pairs.flatMap(([a, b]) => [a.id, b.id]));
  const others = output.filter((a) => !used.has(a.id)).map(passThrough);
  const made = project(join, [...keys, ...others]);
  // Sorts and filters may still name the key that was merged away.
  context.selects.set(made, { input: join, items: [...keys, ...others] });
  context.usings.add(made);
  return made;
}
