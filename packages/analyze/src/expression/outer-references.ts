/** What a subquery's plan takes from the query around it (`SubExprUtils.getOuterReferences`). */
import type { AttributeId, AttributeReference, ResolvedRelation } from '@outboard/plan';

/** Where plans are, which come after what stands beside them. */
const BELOW: ReadonlySet<string> = new Set(['input', 'left', 'right', 'body', 'ctes', 'plan']);
const PASSED: ReadonlySet<string> = new Set(['origin', 'owner', 'template', 'type', 'arrow', 'planIds']);

/** In the order in which they stand in the plan, from the top; one that is used twice comes twice. */
export function outerReferences(plan: ResolvedRelation | readonly unknown[]): readonly AttributeReference[] {
  const own = new Set<AttributeId>();
  const used: AttributeReference[] = [];
  const walk = (x: unknown): void => {
    if (Array.isArray(x)) {
      for (const part of x) walk(part);
      return;
    }
    if (typeof x !== 'object' || x === null || ArrayBuffer.isView(x)) return;
    if ('id' in x && 'qualifier' in x) {
      own.add(x.id as AttributeId);
      return;
    }
    if ('kind' in x && x.kind === 'attribute' && 'pretty' in x) {
      used.push(x as AttributeReference);
      return;
    }
    const parts = Object.entries(x).filter(([name]) => !PASSED.has(name));
    for (const [, part] of parts.filter(([name]) => !BELOW.has(name))) walk(part);
    for (const [, part] of parts.filter(([name]) => BELOW.has(name))) walk(part);
  };
  walk(plan);
  return used.filter((a) => !own.has(a.id));
}
