/**
 * Columns that a join with USING has merged into one: `SELECT *` does not give them, but a select may name them by their side
 * (Spark's `Project.hiddenOutputTag`, and the metadata columns of what lies above it).
 */
import type { Attribute, AttributeId, NamedExpression, ResolvedRelation } from '@outboard/plan';
import type { Context } from '../context.js';
import { passThrough } from '../expression/build.js';

const marked = (a: Attribute): Attribute => ({ ...a, metadata: JSON.stringify({ __metadata_col: a.name }) });

/** What may be named of a relation besides its output. */
export function mergedAway(r: ResolvedRelation, context: Context): readonly Attribute[] {
  if (r.kind === 'filter' || r.kind === 'sort' || r.kind === 'limit') return mergedAway(r.input, context);
  if (r.kind === 'join') {
    const inner = r.type === 'leftSemi' || r.type === 'leftAnti' ? [] : mergedAway(r.right, context);
    return [...mergedAway(r.left, context), ...inner];
  }
  if (r.kind !== 'project') return [];
  if (context.narrowed.has(r)) return mergedAway(r.input, context);
  if (!context.usings.has(r)) return [];
  const given = new Set(r.output.map((a) => a.id));
  const sides = r.input.output.filter((a) => !given.has(a.id)).map(marked);
  return [...sides, ...mergedAway(r.input, context)];
}

/** The relation with those of its merged columns behind its own that are wanted. */
export function exposing(r: ResolvedRelation, wanted: ReadonlySet<AttributeId>, context: Context): ResolvedRelation {
  const own = new Set(r.output.map((a) => a.id));
  const columns = mergedAway(r, context).filter((a) => wanted.has(a.id) && !own.has(a.id));
  return columns.length === 0 ? r : exposed(r, columns, wanted, context);
}

function exposed(
  r: ResolvedRelation,
  columns: readonly Attribute[],
  wanted: ReadonlySet<AttributeId>,
  context: Context,
): ResolvedRelation {
  const output = [...r.output, ...columns];
  if (r.kind === 'join')
    return { ...r, left: exposing(r.left, wanted, context), right: exposing(r.right, wanted, context), output };
  if (r.kind === 'project') {
    const items: NamedExpression[] = columns.map(passThrough);
    return { ...r, input: exposing(r.input, wanted, context), expressions: [...r.expressions, ...items], output };
  }
  return {
    ...(r as Extract<ResolvedRelation, { kind: 'filter' }>),
    input: exposing((r as { input: ResolvedRelation }).input, wanted, context),
    output,
  };
}
