/**
 * Columns that `SELECT *` does not give, but a query may name (Spark's `metadataOutput`): those that a join with USING has merged into
 * one, by their side (`Project.hiddenOutputTag`), and what files tell of themselves (`_metadata`).
 */
import {
  type Attribute,
  type AttributeId,
  hiddenMark,
  hiddenName,
  isOfFiles,
  type NamedExpression,
  type ResolvedRelation,
} from '@outboard/plan';
import type { Context } from '../context.js';
import { passThrough } from '../expression/build.js';
import { outerReferences } from '../expression/outer-references.js';

const marked = (a: Attribute): Attribute => ({ ...a, metadata: hiddenMark(a.name) });

const known = new WeakMap<ResolvedRelation, readonly Attribute[]>();

/** What may be named of a relation besides its output. */
export function mergedAway(r: ResolvedRelation, context: Context): readonly Attribute[] {
  const before = known.get(r);
  if (before !== undefined) return before;
  const found = r.seenThrough === 'never' ? [] : hiddenOf(r, context);
  known.set(r, found);
  return found;
}

function hiddenOf(r: ResolvedRelation, context: Context): readonly Attribute[] {
  switch (r.kind) {
    case 'scan':
      return r.hidden === undefined || r.output.some(({ id }) => id === r.hidden?.id) ? [] : [r.hidden];
    case 'filter':
    case 'sort':
    case 'limit':
    case 'tail':
    case 'sample':
    case 'distinct':
    case 'deduplicate':
    case 'generate':
      return ofInputs(r, [r.input], context);
    case 'join':
      if (r.type === 'leftSemi' || r.type === 'leftAnti') return ofInputs(r, [r.left], context);
      return [
        ...ofInputs(r, [r.left], context).map(missable(r.type === 'right' || r.type === 'full')),
        ...ofInputs(r, [r.right], context).map(missable(r.type === 'left' || r.type === 'full')),
      ];
    case 'with':
      return ofInputs(r, [r.body], context);
    case 'project': {
      if (!context.usings.has(r)) return ofInputs(r, [r.input], context);
      const given = new Set(r.output.map((a) => a.id));
      const sides = r.input.output.filter((a) => !given.has(a.id)).map(marked);
      return [...sides, ...mergedAway(r.input, context).filter((a) => !isOfFiles(a))];
    }
    default:
      return [];
  }
}

const missable = (isMissable: boolean) => (a: Attribute) => (isMissable ? { ...a, nullable: true } : a);

/** What the inputs hide, and what they were made to show and `r` does not. */
function ofInputs(r: ResolvedRelation, inputs: readonly ResolvedRelation[], context: Context): readonly Attribute[] {
  const shown = inputs.flatMap(({ output }) =>
    output.filter((a) => hiddenName(a) !== undefined && !r.output.some(({ id }) => id === a.id)),
  );
  const hidden = inputs
    .flatMap((input) => mergedAway(input, context))
    .filter((a) => !shown.some(({ id }) => id === a.id));
  return shown.length === 0 && inputs.length === 1 ? hidden : [...shown, ...hidden];
}

/** The relation with those of its merged columns behind its own that `parts` name, be it within subqueries. */
export function exposing(r: ResolvedRelation, parts: readonly unknown[], context: Context): ResolvedRelation {
  if (mergedAway(r, context).length === 0) return r;
  const wanted = new Set(outerReferences(parts).map((a) => a.id));
  // What a select is made of is met twice: in the plan, and where the select is noted.
  const made = new Map<ResolvedRelation, ResolvedRelation>();
  const exposed = (one: ResolvedRelation): ResolvedRelation => {
    const before = made.get(one);
    if (before !== undefined) return before;
    const now = withColumns(one, wanted, exposed, context);
    made.set(one, now);
    return now;
  };
  return exposed(r);
}

function withColumns(
  r: ResolvedRelation,
  wanted: ReadonlySet<AttributeId>,
  exposed: (input: ResolvedRelation) => ResolvedRelation,
  context: Context,
): ResolvedRelation {
  const own = new Set(r.output.map((a) => a.id));
  const columns = mergedAway(r, context).filter((a) => wanted.has(a.id) && !own.has(a.id));
  if (columns.length === 0) return r;
  const output = [...r.output, ...new Map(columns.map((a) => [a.id, a])).values()];
  if (r.kind === 'scan') return { ...r, output, columns: [...r.columns, ''] };
  if (r.kind === 'join') return { ...r, left: exposed(r.left), right: exposed(r.right), output };
  if (r.kind === 'with') return { ...r, body: exposed(r.body), output };
  if (r.kind === 'project') {
    const items: NamedExpression[] = output.slice(r.output.length).map(passThrough);
    const made = { ...r, input: exposed(r.input), expressions: [...r.expressions, ...items], output };
    for (const kinds of [context.usings, context.narrowed]) if (kinds.has(r)) kinds.add(made);
    const select = context.selects.get(r);
    if (select !== undefined && !context.usings.has(r))
      context.selects.set(made, {
        ...select,
        input: exposed(select.input),
        items: [...select.items, ...items],
        hidden: (select.hidden ?? 0) + items.length,
      });
    return made;
  }
  const { input } = r as Extract<ResolvedRelation, { kind: 'filter' }>;
  return { ...(r as Extract<ResolvedRelation, { kind: 'filter' }>), input: exposed(input), output };
}
