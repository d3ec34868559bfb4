/** Makers of resolved relations, each with its output. */
import type {
  Attribute,
  NamedExpression,
  ResolvedExpression,
  ResolvedRelation,
  ResolvedSortOrder,
} from '@outboard/plan';
import type { Context } from '../context.js';
import { passThrough } from '../expression/build.js';

export const project = (input: ResolvedRelation, expressions: readonly NamedExpression[]): ResolvedRelation => ({
  kind: 'project',
  input,
  expressions,
  output: expressions.map((e) => e.attribute),
});

export const filter = (input: ResolvedRelation, condition: ResolvedExpression): ResolvedRelation => ({
  kind: 'filter',
  input,
  condition,
  output: input.output,
});

export const sort = (input: ResolvedRelation, order: readonly ResolvedSortOrder[], within = false): ResolvedRelation =>
  order.length === 0 ? input : { kind: 'sort', input, order, output: input.output, ...(within && { within }) };

/** Only these columns, as they are. */
export const keep = (input: ResolvedRelation, attributes: readonly Attribute[]): ResolvedRelation =>
  project(input, attributes.map(passThrough));

/** The relation with other inputs; itself where they are the same. */
export function mapInputs(r: ResolvedRelation, f: (input: ResolvedRelation) => ResolvedRelation): ResolvedRelation {
  if ('input' in r) {
    const input = f(r.input);
    return input === r.input ? r : { ...r, input };
  }
  if ('left' in r) {
    const [left, right] = [f(r.left), f(r.right)];
    return left === r.left && right === r.right ? r : { ...r, left, right };
  }
  if (r.kind !== 'with') return r;
  const ctes = r.ctes.map((cte) => ({ ...cte, plan: f(cte.plan) }));
  const body = f(r.body);
  return body === r.body && ctes.every(({ plan }, i) => plan === r.ctes[i]?.plan) ? r : { ...r, ctes, body };
}

/** Whether a table is among the relations, subqueries' left out: where Spark looks for it (`DDLUtils.verifyNotReadPath`). */
export function reads(r: ResolvedRelation, table: string): boolean {
  let found = r.kind === 'scan' && r.table === table;
  mapInputs(r, (input) => {
    found ||= reads(input, table);
    return input;
  });
  return found;
}

/** A relation in another's place: what has been noted of that holds for this. */
export function renewed(of: ResolvedRelation, by: ResolvedRelation, context: Context): ResolvedRelation {
  const select = context.selects.get(of);
  if (select !== undefined) context.selects.set(by, select);
  for (const kinds of [context.usings, context.narrowed]) if (kinds.has(of)) kinds.add(by);
  return by;
}

/** The same rows and ids under another qualifier: what an alias does. Nothing hidden is seen through one, but that of files themselves. */
export function requalify(input: ResolvedRelation, qualifier: readonly string[]): ResolvedRelation {
  const output = input.output.map((a) => ({ ...a, qualifier }));
  if (input.kind === 'scan' && input.seenThrough !== 'never')
    return { ...input, output, ...(input.hidden !== undefined && { hidden: { ...input.hidden, qualifier } }) };
  if (input.kind === 'project' && input.seenThrough === 'always')
    return { ...input, input: requalify(input.input, qualifier), output };
  return { ...input, output, seenThrough: 'never' };
}
