import type { Expression, Relation } from '@outboard/plan';

/** The names of all tables or functions that a plan holds, its subqueries included; for subqueries a name without parts. */
export function namedIn(
  plan: Relation | Expression,
  what: 'table' | 'function' | 'subquery',
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const todo: unknown[] = [plan];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    const node = next as Relation | Expression;
    if (what === 'table' && node.kind === 'table') found.push(node.nameParts);
    if (what === 'function' && (node.kind === 'function' || node.kind === 'tableFunction')) found.push(node.name);
    if (what === 'subquery' && node.kind === 'subquery') found.push([]);
    todo.push(...Object.values(next));
  }
  return found;
}
