/** Hits the mesh's processes after a seed's plan, and watches it come back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Layout, type MeshState, rollout, runningState } from '@outboard/mesh';
import type { PostgresServer } from '@outboard/store/postgres-server';
import { Dice } from './dice.js';
import { type Fault, type FaultName, faults, profiles, WORKER_SPACING_MS } from './faults.js';

const POLL_MS = 50;
/** Between two faults; a member that is still coming back makes the next one wait. */
const PAUSE_MS = { low: 200, high: 2_000 };
const HUNG_MS = { low: 1_000, high: 15_000 };
const WHOLE_WITHIN_MS = 60_000;

export interface Hit {
  readonly fault: FaultName | 'rollout';
  readonly member: string;
  /** Of the epoch. */
  readonly atMs: number;
  /** Until all processes were ready again. */
  wholeAfterMs?: number;
}

export interface Killing {
  readonly layout: Layout;
  readonly profile: string;
  readonly seed: number;
  readonly untilMs: number;
  /** Where sessions live, if that is a server of the run's own. */
  readonly store: PostgresServer | undefined;
  readonly onHit: (hit: Hit) => void;
}

type Process = MeshState['processes'][number];

/** Hits until the time is over and the mesh is whole; resolves with what was hit. */
export async function kill({ layout, profile, seed, untilMs, store, onHit }: Killing): Promise<readonly Hit[]> {
  const dice = new Dice(seed);
  const weights = profiles[profile] ?? {};
  const hits: Hit[] = [];
  const watching: Promise<void>[] = [];
  const hung = new Set<string>();
  let workerFreeMs = 0;
  while (Date.now() < untilMs) {
    await sleep(dice.between(PAUSE_MS.low, PAUSE_MS.high));
    const name = dice.weighted(weights);
    const hungMs = dice.between(HUNG_MS.low, HUNG_MS.high);
    const fault: Fault = faults[name];
    if (fault.role === 'worker' && Date.now() < workerFreeMs) continue;
    if (fault.role === 'store') {
      const hit: Hit = { fault: name, member: 'PostgreSQL', atMs: Date.now() };
      hits.push(hit);
      onHit(hit);
      await store?.kill();
      await sleep(dice.between(PAUSE_MS.low, PAUSE_MS.high));
      await store?.up();
      hit.wholeAfterMs = Date.now() - hit.atMs;
      continue;
    }
    const member = dice.pick(membersOf(layout, fault.role));
    const processes = await whenReady(layout, fault.role, member, hung);
    if (processes === undefined) break;
    const hit: Hit = { fault: name, member, atMs: Date.now() };
    for (const suffix of fault.processes) signal(processes, member + suffix, fault.signal);
    if (fault.signal === 'SIGSTOP') {
      hung.add(member);
      const wake = async (): Promise<void> => {
        await sleep(hungMs);
        for (const suffix of fault.processes) signal(processes, member + suffix, 'SIGCONT');
        hung.delete(member);
      };
      watching.push(wake());
    }
    if (fault.role === 'worker') workerFreeMs = Date.now() + WORKER_SPACING_MS;
    hits.push(hit);
    onHit(hit);
    watching.push(watch(layout, hit));
  }
  await Promise.all(watching);
  return hits;
}

/** Replaces all drivers and workers, one rollout after the other, until the time is over. */
export async function rollOut({ layout, untilMs, onHit }: Killing): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  do {
    const hit: Hit = { fault: 'rollout', member: 'all drivers and workers', atMs: Date.now() };
    onHit(hit);
    await rollout(layout, () => undefined);
    hits.push({ ...hit, wholeAfterMs: Date.now() - hit.atMs });
  } while (Date.now() < untilMs);
  return hits;
}

const stateOf = (layout: Layout): MeshState => {
  const state = runningState(layout);
  if (state === undefined) throw new Error('The mesh itself has ended.');
  return state;
};

function membersOf(layout: Layout, role: string): readonly string[] {
  return stateOf(layout).processes.flatMap((process) => (process.role === role ? [process.name] : []));
}

/**
 * The processes once the member is ready and somebody of its kind would be there to go on, where there are several: that clients
 * wait where all are away is tested elsewhere. Undefined where that does not come to be.
 */
async function whenReady(
  layout: Layout,
  role: string,
  member: string,
  hung: ReadonlySet<string>,
): Promise<readonly Process[] | undefined> {
  const endMs = Date.now() + WHOLE_WITHIN_MS;
  while (Date.now() < endMs) {
    const { processes } = stateOf(layout);
    const isReady = (of: string) =>
      !hung.has(of) &&
      processes.every(({ name, state }) => (name !== of && name !== `${of}-sidecar`) || state === 'ready');
    const others = membersOf(layout, role).filter((other) => other !== member);
    if (isReady(member) && (others.length === 0 || others.some(isReady))) return processes;
    await sleep(POLL_MS);
  }
  return undefined;
}

function signal(processes: readonly Process[], name: string, what: NodeJS.Signals): void {
  const id = processes.find((process) => process.name === name)?.id;
  if (id === undefined) return;
  try {
    process.kill(id.pid, what);
  } catch {
    // It has ended by itself meanwhile.
  }
}

async function watch(layout: Layout, hit: Hit): Promise<void> {
  const endMs = hit.atMs + WHOLE_WITHIN_MS;
  // The supervisor needs a moment to notice.
  await sleep(4 * POLL_MS);
  while (stateOf(layout).processes.some(({ state }) => state !== 'ready')) {
    if (Date.now() > endMs) return;
    await sleep(POLL_MS);
  }
  hit.wholeAfterMs = Date.now() - hit.atMs;
}
