/** `df.persist()`: remembered for clients that ask, and kept where the rows would else come out anew each time. */
import { analyze, isOfChance } from '@outboard/analyze';
import type { Relation, ResolvedRelation } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import { type CompileParts, resolve } from '../schedule/compile.js';
import { semanticDigest } from '../schedule/digest.js';
import { environmentFor } from '../schedule/environment.js';
import { pinChanges, pinOf, pinsIn } from '../session/pins.js';
import { checkpoint, removeCheckpoint } from './checkpoint.js';
import type { CommandContext } from './context.js';

const PREFIX = 'persisted/';

const persistedKey = (plan: ResolvedRelation): string => `${PREFIX}${semanticDigest(plan).toString('hex')}`;

/** `level`: as the client is told it again. */
export async function persist(relation: Relation, level: string, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  const pin = pinOf(relation, session);
  if (pin !== undefined) return await parts.store.changeObjects(session, pinChanges(relation, { ...pin, level }));
  if (relation.planId !== undefined && (await comesOutAnew(relation, of))) {
    await checkpoint({ kind: 'checkpoint', input: relation, local: true, eager: true }, of);
    return await parts.store.changeObjects(
      session,
      pinChanges(relation, { relationId: String(of.operationId), level }),
    );
  }
  await parts.store.changeObjects(session, { [persistedKey(await resolve(relation, session, parts))]: level });
}

export async function unpersist(relation: Relation, of: CommandContext): Promise<void> {
  const { session, parts } = of;
  const pin = pinOf(relation, session);
  if (pin !== undefined) {
    await parts.store.changeObjects(session, pinChanges(relation, null));
    return await removeCheckpoint({ kind: 'removeCachedRemoteRelation', relationId: pin.relationId }, of);
  }
  await parts.store.changeObjects(session, { [persistedKey(await resolve(relation, session, parts))]: null });
}

export async function unpersistAll(of: CommandContext): Promise<void> {
  const { session, parts } = of;
  const pins = pinsIn(session);
  const names = Object.keys(session.objects).filter((name) => name.startsWith(PREFIX));
  const gone = [...names, ...pins.map(([name]) => name)].map((name) => [name, null] as const);
  await parts.store.changeObjects(session, Object.fromEntries(gone));
  for (const [, { relationId }] of pins) await removeCheckpoint({ kind: 'removeCachedRemoteRelation', relationId }, of);
}

export async function levelOf(
  relation: Relation,
  session: SessionRecord,
  parts: CompileParts,
): Promise<string | undefined> {
  return pinOf(relation, session)?.level ?? session.objects[persistedKey(await resolve(relation, session, parts))];
}

/** Whether chance or the moment has a part in it. */
async function comesOutAnew(relation: Relation, { session, parts }: CommandContext): Promise<boolean> {
  const environment = environmentFor(session, parts);
  let isOfTheMoment = false;
  const now = (): bigint => {
    isOfTheMoment = true;
    return environment.now();
  };
  const resolved = await analyze(relation, { ...environment, now });
  return isOfTheMoment || isOfChance(resolved);
}
