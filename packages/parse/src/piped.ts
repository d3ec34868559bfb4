/** Queries with pipes, `FROM t |> WHERE … |> AGGREGATE …`: split where the pipes are, each part read with what stands before it as its input. */
import { refuse } from '@outboard/errors';
import type { Relation } from '@outboard/plan';
import { isExpression } from './expression.js';
import { isOrganized, organized, organizes, over, pipeOperator } from './pipe-operators.js';
import { kindOf } from './polyglot.js';
import { toQuery } from './query.js';
import { PIPE, queryTree, type Stretch, unexpected } from './stretch.js';
import { tied } from './tie.js';

const QUERIES: ReadonlySet<string> = new Set([
  'select',
  'union',
  'intersect',
  'except',
  'values',
  'subquery',
  'paren',
  'alias',
]);

const SETS = ['union', 'intersect', 'except', 'minus'];

/** A query, with pipes or without. @throws PARSE_SYNTAX_ERROR, UNSUPPORTED_FEATURE */
export function readPiped(stretch: Stretch): Relation {
  const { tokens, from, to } = stretch;
  const pipes = tokens.findAll(from, to, PIPE);
  const [first] = pipes;
  if (first === undefined) return plainQuery(stretch);
  if (first === from) return unexpected(stretch, first);
  const head = readHead({ tokens, from, to: first });
  const segments = pipes.map((at, i) => ({ tokens, from: at + 1, to: pipes[i + 1] ?? to, begin: from }));
  const body = segments.reduce(afterPipe, head.kind === 'with' ? head.body : head);
  return head.kind === 'with' ? { ...head, body } : body;
}

/** Whether it is FROM without SELECT, which has no other clauses in Spark's grammar. */
function isFrom(stretch: Stretch): boolean {
  const { tokens, from, to } = stretch;
  const begin = tokens.find(from, to, 'select', 'from', ...SETS);
  if (!tokens.is(begin, 'from') || tokens.find(begin, to, 'select', ...SETS) >= 0) return false;
  const clause = tokens
    .findAll(begin, to, 'where', 'group', 'having')
    .find((at) => !tokens.is(at, 'group') || tokens.is(at + 1, 'by'));
  return clause === undefined ? true : unexpected(stretch, clause);
}

function plainQuery(stretch: Stretch): Relation {
  isFrom(stretch);
  const tree = queryTree(stretch);
  if (!QUERIES.has(kindOf(tree)) && isExpression(tree)) return unexpected(stretch, stretch.from);
  if (!QUERIES.has(kindOf(tree))) return refuse(`the SQL statement ${kindOf(tree).replaceAll('_', ' ').toUpperCase()}`);
  return toQuery(tree);
}

/** What stands before the first pipe: a query without an order of its own, or FROM alone. */
function readHead(stretch: Stretch): Relation {
  const { from, to } = stretch;
  const tree = queryTree(stretch);
  if (!QUERIES.has(kindOf(tree))) return unexpected(stretch, from);
  const relation = toQuery(tree);
  const body = relation.kind === 'with' ? relation.body : relation;
  const order = organized(stretch, from);
  if (order < to && isOrganized(body)) return unexpected(stretch, to);
  // It is what it reads, and no projection of it.
  if (!isFrom(stretch) || body.kind !== 'project') return relation;
  return relation.kind === 'with' ? { ...relation, body: body.input } : body.input;
}

/** The first set operation from `from` on; `* EXCEPT (…)` is none. */
function setOperation({ tokens, from, to }: Stretch): number {
  for (const at of tokens.findAll(from, to, ...SETS))
    if (!(tokens.is(at, 'except') && tokens.is(at - 1, '*'))) return at;
  return to;
}

/** A pipe's right side, then set operations with all of what is before them, and after the last pipe an order of the whole. */
function afterPipe(before: Relation, segment: Required<Stretch>): Relation {
  const { tokens, from, to, begin } = segment;
  const isLast = !tokens.is(to, PIPE);
  const sets = setOperation({ tokens, from: tokens.is(from, ...SETS) ? from + 1 : from, to });
  const order = isLast && !organizes(segment) ? organized(segment, from + 1) : to;
  const end = Math.min(sets, order);
  const relation = pipeOperator({ kind: 'piped', input: before }, { tokens, from, to: end, begin });
  return end < to ? over(relation, { tokens, from: end, to }) : relation;
}

tied.piped = readPiped;
