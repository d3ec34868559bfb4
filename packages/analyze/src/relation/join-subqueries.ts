/** Subqueries in the condition of a join. */
import { refuse } from '@outboard/errors';
import type { NamedExpression, RelationOf, ResolvedExpression, ResolvedRelation } from '@outboard/plan';
import { type Context, freshAttribute } from '../context.js';
import { passThrough, reference } from '../expression/build.js';
import { outerReferences } from '../expression/outer-references.js';
import { attributesOf, mapChildren, traits } from '../expression/tree.js';
import { project } from './nodes.js';
import { subqueriesIn } from './subquery-rules.js';

type JoinKind = RelationOf<'join'>['type'];
interface Sides {
  readonly left: ResolvedRelation;
  readonly right: ResolvedRelation;
}
type Side = keyof Sides;

/** The sides of which rows are left out before they are joined, by what the condition says of one of them alone (`PushPredicateThroughJoin`). */
const FILTERED: Readonly<Partial<Record<JoinKind, readonly Side[]>>> = {
  left: ['right'],
  right: ['left'],
  leftSemi: ['left', 'right'],
  leftAnti: ['right'],
};

/**
 * The engine takes a subquery in the condition of an inner join only: of others, what has one becomes a column of the side that it speaks
 * of. What filters a side is one column, so that NOT IN is there what it is in a filter; elsewhere each subquery is, as Spark brings
 * no NOT to an IN there. Error: UNSUPPORTED_FEATURE.OUTBOARD where one speaks of both sides.
 */
export function withoutSubqueries(
  type: JoinKind,
  sides: Sides,
  condition: ResolvedExpression | undefined,
  context: Context,
) {
  if (condition === undefined || !traits(condition).subquery) return { condition, ...sides };
  const isInner = type === 'inner' || type === 'cross';
  const added: Record<Side, NamedExpression[]> = { left: [], right: [] };
  const column = (part: ResolvedExpression, side: Side): ResolvedExpression => {
    const attribute = freshAttribute(context, 'asked', part.type, part.nullable);
    added[side].push({ attribute, expression: part });
    return reference(attribute);
  };
  const spokenOf = (part: ResolvedExpression): readonly Side[] => {
    const inner = subqueriesIn(part).flatMap(({ plan }) => outerReferences(plan).map(({ id }) => id));
    const used = new Set([...attributesOf(part), ...inner]);
    return (['left', 'right'] as const).filter((side) => sides[side].output.some(({ id }) => used.has(id)));
  };
  const answered = (part: ResolvedExpression): ResolvedExpression => {
    if (!traits(part).subquery) return part;
    if (part.kind !== 'subquery') return mapChildren(part, answered);
    const [side = 'left', ...more] = spokenOf(part);
    if (more.length === 0) return column(part, side);
    return isInner ? part : refuse('a subquery of both sides in the condition of an outer join');
  };
  const conjunct = (part: ResolvedExpression): ResolvedExpression => {
    if (!traits(part).subquery) return part;
    if (part.kind === 'call' && part.name === 'and') return mapChildren(part, conjunct);
    const [side, ...more] = spokenOf(part);
    if (side === undefined || more.length > 0) return answered(part);
    if (isInner) return part;
    return FILTERED[type]?.includes(side) ? column(part, side) : answered(part);
  };
  const extended = (side: Side): ResolvedRelation =>
    added[side].length === 0
      ? sides[side]
      : project(sides[side], [...sides[side].output.map(passThrough), ...added[side]]);
  return { condition: conjunct(condition), left: extended('left'), right: extended('right') };
}
