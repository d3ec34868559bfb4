/**
 * DataFrames that a client has persisted and whose rows would come out anew each time: of chance, or of the moment. What is persisted
 * stays what it was (Spark's `CacheManager`), so a checkpoint stands for them wherever the client uses them. Of others the rows come
 * from where they did before.
 */
import type { Relation } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import { literalDigest } from '../schedule/digest.js';

const PREFIX = 'pinned/';

export interface Pin {
  /** Of the DataFrame, whose number alone does not say that it is the one. */
  readonly digest: string;
  /** The checkpoint's. */
  readonly relationId: string;
  /** As it is told to the client. */
  readonly level: string;
}

const keyOf = (planId: Relation['planId']): string => `${PREFIX}${planId}`;

/** The session's objects that change where a DataFrame gets its pin, or loses it. */
export const pinChanges = (of: Relation, pin: Omit<Pin, 'digest'> | null): Readonly<Record<string, string | null>> => ({
  [keyOf(of.planId)]: pin && JSON.stringify({ ...pin, digest: literalDigest(of) }),
});

export function pinOf(relation: Relation, { objects }: SessionRecord): Pin | undefined {
  const kept = relation.planId === undefined ? undefined : objects[keyOf(relation.planId)];
  if (kept === undefined) return undefined;
  const pin = JSON.parse(kept) as Pin;
  return pin.digest === literalDigest(relation) ? pin : undefined;
}

export const pinsIn = ({ objects }: SessionRecord): readonly (readonly [name: string, pin: Pin])[] =>
  Object.entries(objects).flatMap(([name, kept]) =>
    name.startsWith(PREFIX) ? [[name, JSON.parse(kept) as Pin] as const] : [],
  );

/** The plan with the checkpoints that stand for parts of it. */
export function withPins(relation: Relation, session: SessionRecord): Relation {
  if (pinsIn(session).length === 0) return relation;
  const pinned = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) return node;
    if (Array.isArray(node)) return node.map(pinned);
    const one = node as Relation;
    const pin = pinOf(one, session);
    if (pin !== undefined) return { kind: 'cachedRemoteRelation', relationId: pin.relationId, planId: one.planId };
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, pinned(value)]));
  };
  return pinned(relation) as Relation;
}
