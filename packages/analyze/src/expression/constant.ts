import type { ResolvedExpression } from '@outboard/plan';

/** What an expression of numbers comes to where no engine is needed to know; undefined where one is, or where it is no number. */
export function constantOf(e: ResolvedExpression): number | null | undefined {
  if (e.kind === 'literal') {
    const value = e.value === null ? null : Number(e.value);
    return Number.isNaN(value) ? undefined : value;
  }
  if (e.kind === 'cast') return constantOf(e.child);
  if (e.kind !== 'call') return undefined;
  const [a, b] = e.arguments.map(constantOf);
  if (e.arguments.length === 1) return e.name === 'negative' && typeof a === 'number' ? -a : undefined;
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  return e.name === '+' ? a + b : e.name === '-' ? a - b : e.name === '*' ? a * b : undefined;
}
