/** Hits the mesh after a seed's plan, and watches it come back. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Layout, type MeshState, rollout, runningState } from '@outboard/mesh';
import type { PostgresServer } from '@outboard/store/postgres-server';
import type { Relay } from '@outboard/test-mesh';
import { Dice } from './dice.js';
import { type Blow, type Fault, type FaultName, faults, type Weights, WORKER_SPACING_MS } from './faults.js';
import type { Machine, Undo } from './machine.js';

const POLL_MS = 50;
/** Between two faults; a member that is still coming back makes the next one wait. */
const PAUSE_MS = { low: 100, high: 1_200 };
const NOT_LASTING = { low: 0, high: 0 };
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
  /** Which faults come, and how often in relation to each other. */
  readonly weights: Weights;
  readonly seed: number;
  readonly untilMs: number;
  /** Where sessions live, if that is a server of the run's own. */
  readonly store: PostgresServer | undefined;
  /** What is below the mesh, if that is the run's own. */
  readonly machine: Machine | undefined;
  /** Between clients and the edge. */
  readonly relay: Relay;
  readonly onHit: (hit: Hit) => void;
}

type Process = MeshState['processes'][number];

/** Hits until the time is over and the mesh is whole; resolves with what was hit. */
export async function kill({
  layout,
  weights,
  seed,
  untilMs,
  store,
  machine,
  relay,
  onHit,
}: Killing): Promise<readonly Hit[]> {
  const dice = new Dice(seed);
  const hits: Hit[] = [];
  const watching: Promise<void>[] = [];
  /** Members that a fault has in its hold. */
  const held = new Set<string>();
  let workerFreeMs = 0;
  while (Date.now() < untilMs) {
    await sleep(dice.between(PAUSE_MS.low, PAUSE_MS.high));
    const name = dice.weighted(weights);
    const fault: Fault = faults[name];
    const { low, high } = fault.lastsMs ?? NOT_LASTING;
    const lastsMs = dice.between(low, high);
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
    const processes = await whenReady(layout, fault.role, member, held);
    if (processes === undefined) break;
    const hit: Hit = { fault: name, member, atMs: Date.now() };
    const of = fault.processes.map((suffix) => member + suffix);
    const target = { layout, member, processes: processes.filter((process) => of.includes(process.name)) };
    held.add(member);
    const undo = await blows[fault.blow](target, { machine, relay });
    const takeBack = async (): Promise<void> => {
      await sleep(lastsMs);
      await undo?.();
      held.delete(member);
    };
    watching.push(takeBack());
    if (fault.role === 'worker') workerFreeMs = Date.now() + WORKER_SPACING_MS;
    hits.push(hit);
    onHit(hit);
    watching.push(watch(layout, hit, lastsMs));
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
  // There is one, and no process of its own.
  if (role === 'network') return [role];
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
  held: ReadonlySet<string>,
): Promise<readonly Process[] | undefined> {
  const endMs = Date.now() + WHOLE_WITHIN_MS;
  while (Date.now() < endMs) {
    const { processes } = stateOf(layout);
    const isReady = (of: string) =>
      !held.has(of) &&
      processes.every(({ name, state }) => (name !== of && name !== `${of}-sidecar`) || state === 'ready');
    const others = membersOf(layout, role).filter((other) => other !== member);
    if (isReady(member) && (others.length === 0 || others.some(isReady))) return processes;
    await sleep(POLL_MS);
  }
  return undefined;
}

interface Target {
  readonly layout: Layout;
  readonly member: string;
  readonly processes: readonly Process[];
}

type Strike = (target: Target, by: Pick<Killing, 'machine' | 'relay'>) => Promise<Undo | undefined>;

const signalled =
  (signal: NodeJS.Signals, undone?: NodeJS.Signals): Strike =>
  async ({ processes }) => {
    send(processes, signal);
    return undone && (async () => send(processes, undone));
  };

const blows: Readonly<Record<Blow, Strike>> = {
  SIGKILL: signalled('SIGKILL'),
  SIGTERM: signalled('SIGTERM'),
  SIGUSR2: signalled('SIGUSR2'),
  SIGSTOP: signalled('SIGSTOP', 'SIGCONT'),
  reset: async (_, { relay }) => {
    relay.reset();
    return undefined;
  },
  cut: async ({ processes }, { machine }) => await machine?.cut(processes.map(portOf)),
  slow: async (_, { machine }) => await machine?.slow(),
  fill: async ({ layout, member }, { machine }) => await machine?.fill(join(layout.spool, member)),
};

const portOf = ({ listen }: Process): number => Number(listen.slice(listen.lastIndexOf(':') + 1));

function send(processes: readonly Process[], signal: NodeJS.Signals): void {
  for (const { id } of processes) {
    if (id === undefined) continue;
    try {
      process.kill(id.pid, signal);
    } catch {
      // It has ended by itself meanwhile.
    }
  }
}

async function watch(layout: Layout, hit: Hit, lastsMs: number): Promise<void> {
  await sleep(lastsMs);
  const endMs = hit.atMs + lastsMs + WHOLE_WITHIN_MS;
  // The supervisor needs a moment to notice.
  await sleep(4 * POLL_MS);
  while (stateOf(layout).processes.some(({ state }) => state !== 'ready')) {
    if (Date.now() > endMs) return;
    await sleep(POLL_MS);
  }
  hit.wholeAfterMs = Date.now() - hit.atMs;
}
