/**
 * Columns that a join with USING has merged into one: `SELECT *` does not give them, but a query may name them by their side
 * (Spark's `Project.hiddenOutputTag`, and the metadata columns of what lies above it).
 */
import type { Attribute, AttributeId, NamedExpression, ResolvedRelation } from '@outboard/plan';
import type { Context } from '../context.js';
import { passThrough } from '../expression/build.js';
import { outerReferences } from '../expression/outer-references.js';

const MARK = '__metadata_col';
const marked = (a: Attribute): Attribute => ({ ...a, metadata: JSON.stringify({ [MARK]: a.name }) });

/** What may be named of a relation besides its output. */
export function mergedAway(r: ResolvedRelation, context: Context): readonly Attribute[] {
  switch (r.kind) {
    case 'filter':
    case 'sort':
    case 'limit':
    case 'sample':
    case 'generate':
      return ofInputs(r, [r.input], context);
    case 'join':
      return ofInputs(r, r.type === 'leftSemi' || r.type === 'leftAnti' ? [r.left] : [r.left, r.right], context);
    case 'project': {
      if (context.narrowed.has(r)) return ofInputs(r, [r.input], context);
      if (!context.usings.has(r)) return [];
      const given = new Set(r.output.map((a) => a.id));
      const sides = r.input.output.filter((a) => !given.has(a.id)).map(marked);
      return [...sides, ...mergedAway(r.input, context)];
    }
    default:
      return [];
  }
}

/** What the inputs hide, and what they were made to show and `r` does not. */
function ofInputs(r: ResolvedRelation, inputs: readonly ResolvedRelation[], context: Context): readonly Attribute[] {
  const shown = inputs.flatMap(({ output }) =>
    output.filter((a) => a.metadata?.includes(MARK) && !r.output.some(({ id }) => id === a.id)),
  );
  return [...shown, ...inputs.flatMap((input) => mergedAway(input, context))];
}

/** The relation with those of its merged columns behind its own that `parts` name, be it within subqueries. */
export function exposing(r: ResolvedRelation, parts: readonly unknown[], context: Context): ResolvedRelation {
  if (mergedAway(r, context).length === 0) return r;
  return exposed(r, new Set(outerReferences(parts).map((a) => a.id)), context);
}

function exposed(r: ResolvedRelation, wanted: ReadonlySet<AttributeId>, context: Context): ResolvedRelation {
  const own = new Set(r.output.map((a) => a.id));
  const columns = mergedAway(r, context).filter((a) => wanted.has(a.id) && !own.has(a.id));
  if (columns.length === 0) return r;
  const output = [...r.output, ...columns];
  if (r.kind === 'join')
    return { ...r, left: exposed(r.left, wanted, context), right: exposed(r.right, wanted, context), output };
  if (r.kind === 'project') {
    const items: NamedExpression[] = columns.map(passThrough);
    const made = { ...r, input: exposed(r.input, wanted, context), expressions: [...r.expressions, ...items], output };
    for (const kinds of [context.usings, context.narrowed]) if (kinds.has(r)) kinds.add(made);
    return made;
  }
  return {
    ...(r as Extract<ResolvedRelation, { kind: 'filter' }>),
    input: exposed((r as { input: ResolvedRelation }).input, wanted, context),
    output,
  };
}
