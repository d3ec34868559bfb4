/** What a statement leaves open: `:name` or `?`. */
import { fail } from '@outboard/errors';
import type { Expression, Statement } from '@outboard/plan';

type Parameter = Extract<Expression, { kind: 'parameter' }>;

export function parametersOf(root: Statement): readonly Parameter[] {
  const found: Parameter[] = [];
  const todo: unknown[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    if ((next as Expression).kind === 'parameter') found.push(next as Parameter);
    todo.push(...Object.values(next));
  }
  return found;
}

/** Error: INVALID_QUERY_MIXED_QUERY_PARAMETERS. Most texts have no `?`, and are not looked through. */
export function withoutMixture(statement: Statement, sql: string): Statement {
  if (!sql.includes('?') || !sql.includes(':')) return statement;
  const named = parametersOf(statement).map(({ name }) => name !== undefined);
  return named.includes(true) && named.includes(false) ? fail('INVALID_QUERY_MIXED_QUERY_PARAMETERS') : statement;
}
