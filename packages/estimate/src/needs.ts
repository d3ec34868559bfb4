/** What an expression reads: columns of the relation it stands over, and whole plans within it. */
import type { AttributeId, ResolvedExpression, ResolvedRelation } from '@outboard/plan';

export interface Needs {
  readonly columns: Set<AttributeId>;
  /** Of those in EXISTS only whether there is a row. */
  readonly plans: { readonly plan: ResolvedRelation; readonly exists: boolean }[];
  sorts: number;
}

/** Adds what `expression` reads. Columns of an outer query are among them, which does no harm. */
export function addNeeds(expression: ResolvedExpression, needs: Needs): void {
  const todo: unknown[] = [expression];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    if ('kind' in next) {
      const node = next as ResolvedExpression;
      if (node.kind === 'attribute') needs.columns.add(node.id);
      if (node.kind === 'subquery') {
        needs.plans.push({ plan: node.plan, exists: node.form === 'exists' });
        todo.push(...node.values);
        continue;
      }
      if (node.kind === 'window') needs.sorts += 1;
    }
    todo.push(...Object.values(next));
  }
}

/** The attributes that a plan's expressions take from outside: of a correlated subquery those of the outer query. */
export function freeColumns(plan: ResolvedRelation): Set<AttributeId> {
  const made = new Set<AttributeId>();
  const used = new Set<AttributeId>();
  const todo: unknown[] = [plan];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next)) continue;
    if ('kind' in next && next.kind === 'attribute') used.add((next as unknown as { id: AttributeId }).id);
    if ('output' in next) for (const { id } of (next as ResolvedRelation).output) made.add(id);
    todo.push(...Object.values(next));
  }
  return new Set([...used].filter((id) => !made.has(id)));
}
