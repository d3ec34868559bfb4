/** Temporary views hold what their text meant when they were made: views they name are written into them. */
import type { Relation } from '@outboard/plan';
import { viewKey } from './gather.js';

/** The relation with each temporary view it names in place of the name, so that replacing a view by itself is no circle. */
export function captureViews(
  relation: Relation,
  lookup: (nameParts: readonly string[]) => Relation | undefined,
): Relation {
  const walk = (value: unknown, hidden: ReadonlySet<string>): unknown => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    if (Array.isArray(value)) {
      const mapped = value.map((v) => walk(v, hidden));
      return mapped.some((v, i) => v !== value[i]) ? mapped : value;
    }
    const node = value as Relation;
    if (node.kind === 'table' && !hidden.has(viewKey(node.nameParts))) {
      const view = lookup(node.nameParts);
      if (view !== undefined) {
        const alias = node.nameParts[node.nameParts.length - 1] ?? '';
        const captured: Relation = { kind: 'subqueryAlias', input: view, alias };
        return node.planId === undefined ? captured : { ...captured, planId: node.planId };
      }
    }
    // A CTE's name hides the view of the same name, in its own query.
    const inner = node.kind === 'with' ? new Set([...hidden, ...node.ctes.map((c) => viewKey([c.name]))]) : hidden;
    const entries = Object.entries(value).map(([k, v]) => [k, walk(v, inner)] as const);
    return entries.some(([k, v]) => v !== (value as Record<string, unknown>)[k]) ? Object.fromEntries(entries) : value;
  };
  return walk(relation, new Set()) as Relation;
}
