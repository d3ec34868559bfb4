/** Makers of resolved relations, each with its output. */
import type {
  Attribute,
  NamedExpression,
  ResolvedExpression,
  ResolvedRelation,
  ResolvedSortOrder,
} from '@outboard/plan';
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

export const sort = (input: ResolvedRelation, order: readonly ResolvedSortOrder[]): ResolvedRelation =>
  order.length === 0 ? input : { kind: 'sort', input, order, output: input.output };

/** Only these columns, as they are. */
export const keep = (input: ResolvedRelation, attributes: readonly Attribute[]): ResolvedRelation =>
  project(input, attributes.map(passThrough));

/** The same rows and ids under another qualifier: what an alias does. */
export const requalify = (input: ResolvedRelation, qualifier: readonly string[]): ResolvedRelation => ({
  ...input,
  output: input.output.map((a) => ({ ...a, qualifier })),
});
