import { createHash } from 'node:crypto';
import type { Relation, ResolvedRelation } from '@outboard/plan';

/** What only says how something is called, where it is written, or which of a client's DataFrames it is. */
const NAMES = new Set(['planId', 'planIds', 'pretty', 'qualifier', 'origin', 'owner']);

/**
 * The same for plans that differ only in the ids and the names of their attributes (`QueryPlan.canonicalized`): ids are
 * numbered by first appearance, and names are left out.
 */
export function semanticDigest(plan: ResolvedRelation): Buffer {
  const ids = new Map<unknown, number>();
  const numbered = (id: unknown): number => {
    if (!ids.has(id)) ids.set(id, ids.size);
    return ids.get(id) ?? 0;
  };
  return digestOf(plan, (name, value) => {
    if (name === 'id') return numbered(value);
    const isAttribute = typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
    return isAttribute ? { ...value, name: undefined } : value;
  });
}

/** The same for what was asked in the same words. */
export const literalDigest = (plan: Relation): string => digestOf(plan, (_, value) => value).toString('hex');

function digestOf(plan: unknown, told: (name: string, value: unknown) => unknown): Buffer {
  const text = JSON.stringify(plan, (name, value: unknown) => {
    if (NAMES.has(name)) return undefined;
    const kept = told(name, value);
    if (typeof kept === 'bigint') return `${kept}n`;
    if (typeof kept === 'function') return kept.toString();
    if (ArrayBuffer.isView(kept)) return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString('base64');
    return kept;
  });
  return createHash('sha256').update(text).digest();
}
