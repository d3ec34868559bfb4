import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '@outboard/runtime';
import type { Layout } from './layout.js';
import { endAll, isAlive, type ProcessId, signalGroup } from './processes.js';
import { type MeshState, readSettings, readState, type Settings, writeSettings } from './state.js';

const POLL_MS = 100;
const UP_TIMEOUT_MS = 120_000;
const ROLLOUT_TIMEOUT_MS = 900_000;
/** The supervisor gives services 15 s; then it kills. */
const DOWN_TIMEOUT_MS = 40_000;
/** A process that has died this often while a mesh comes up will not come up. */
const RESTARTS_HOPELESS = 5;

/** A failure that is told in one message, without a stack. */
export class MeshError extends Error {}

/** The state of a running mesh, or undefined where its supervisor does not run. */
export function runningState(layout: Layout): MeshState | undefined {
  const state = readState(layout);
  return state !== undefined && isAlive(state.supervisor) ? state : undefined;
}

/** Starts the mesh in the background, unless it runs, and resolves when a query has passed. */
export async function up(layout: Layout, settings: Settings, tell: (text: string) => void): Promise<MeshState> {
  if (runningState(layout) === undefined) {
    // What a supervisor that was killed has left would hold the store and the logs.
    await down(layout);
    for (const [role, program] of Object.entries(programsOf(settings))) {
      if (!existsSync(program)) throw new MeshError(`The ${role} is not built (${program}): run \`npm run setup\`.`);
    }
    writeSettings(layout, settings);
    await startSupervisor(layout);
  }
  const end = performance.now() + UP_TIMEOUT_MS;
  for (;;) {
    const state = runningState(layout);
    if (state?.ready === true) return state;
    if (state !== undefined) {
      const waiting = state.processes.filter((process) => process.state !== 'ready');
      tell(waiting.length > 0 ? `waiting for ${waiting.map(({ name }) => name).join(', ')}` : 'sending a query');
      const hopeless = state.processes.find((process) => process.restarts >= RESTARTS_HOPELESS);
      if (hopeless !== undefined) {
        const log = tail(hopeless.log);
        await down(layout);
        throw new MeshError(`${hopeless.name} does not stay up. The end of its log (${hopeless.log}):\n${log}`);
      }
    }
    if (performance.now() > end) {
      const log = join(layout.logs, 'supervisor.log');
      await down(layout);
      throw new MeshError(`The mesh did not become ready: ${state?.problem ?? 'see its logs'} (${log})`);
    }
    await sleep(POLL_MS);
  }
}

/** Ends a mesh; false where none ran. Finds its processes also where the supervisor itself was killed. */
export async function down(layout: Layout): Promise<boolean> {
  const state = readState(layout);
  if (state === undefined) return false;
  const ids = () => [state, readState(layout)].flatMap((known) => known?.processes.flatMap(({ id }) => id ?? []) ?? []);
  const supervised = isAlive(state.supervisor);
  if (supervised) {
    signalGroup(state.supervisor, 'SIGTERM');
    await until(() => !isAlive(state.supervisor), DOWN_TIMEOUT_MS);
    signalGroup(state.supervisor, 'SIGKILL');
  }
  const left: ProcessId[] = ids().filter(isAlive);
  await endAll(left, 5_000);
  rmSync(layout.state, { force: true });
  rmSync(layout.spool, { recursive: true, force: true });
  return supervised || left.length > 0;
}

/** Changes the numbers of drivers and workers; resolves when those that are wanted are ready and the others gone. */
export async function scale(
  layout: Layout,
  wanted: { readonly drivers?: number | undefined; readonly workers?: number | undefined },
  tell: (text: string) => void,
): Promise<MeshState> {
  const settings = readSettings(layout);
  const running = runningState(layout);
  if (settings === undefined || running === undefined) throw new MeshError('No such mesh is running.');
  const next = {
    ...settings,
    drivers: wanted.drivers ?? settings.drivers,
    workers: wanted.workers ?? settings.workers,
  };
  writeSettings(layout, next);
  process.kill(running.supervisor.pid, 'SIGHUP');
  return await reached(layout, UP_TIMEOUT_MS, 'The mesh did not reach the wanted size; see `status`.', (state) => {
    const count = (role: string) => state.processes.filter((process) => process.role === role).length;
    const busy = busyOf(state);
    tell(`waiting for ${busy || 'the old ones to end'}`);
    return count('driver') === next.drivers && count('worker') === next.workers && busy === '';
  });
}

/** Replaces all drivers and workers, one at a time, while the mesh serves; resolves when the last one answers. */
export async function rollout(layout: Layout, tell: (text: string) => void): Promise<MeshState> {
  const before = runningState(layout);
  if (before === undefined) throw new MeshError('No such mesh is running.');
  process.kill(before.supervisor.pid, 'SIGUSR2');
  const late = 'The rollout did not come to its end; see `status` and the logs.';
  return await reached(layout, ROLLOUT_TIMEOUT_MS, late, (state) => {
    tell(`replacing ${busyOf(state) || 'the next'}`);
    return state.rollouts > before.rollouts;
  });
}

/** The names of those that are not ready. */
const busyOf = ({ processes }: MeshState): string =>
  processes
    .filter(({ state }) => state !== 'ready')
    .map(({ name }) => name)
    .join(', ');

/** The mesh's state once it is as wanted. @throws MeshError where the mesh stops, or `late` where it does not come to that in time */
async function reached(
  layout: Layout,
  withinMs: number,
  late: string,
  isWanted: (state: MeshState) => boolean,
): Promise<MeshState> {
  const end = performance.now() + withinMs;
  for (;;) {
    await sleep(POLL_MS);
    const state = runningState(layout);
    if (state === undefined) throw new MeshError('The mesh has stopped.');
    if (isWanted(state)) return state;
    if (performance.now() > end) throw new MeshError(late);
  }
}

/** Names of the meshes that have a folder. */
export function meshNames(base: string): readonly string[] {
  return existsSync(base) ? readdirSync(base) : [];
}

function programsOf(settings: Settings): Record<string, string> {
  const own = (role: string) => fileURLToPath(new URL(`../../services/${role}/dist/main.js`, import.meta.url));
  const roles = ['gateway', 'driver', 'worker'];
  return Object.fromEntries(roles.map((role) => [role, settings.programs[role] ?? own(role)]));
}

async function startSupervisor(layout: Layout): Promise<void> {
  mkdirSync(layout.logs, { recursive: true });
  const log = join(layout.logs, 'supervisor.log');
  const output = openSync(log, 'a');
  const main = fileURLToPath(new URL('./main.js', import.meta.url));
  const child = spawn(process.execPath, [main, 'supervise', '--root', layout.root], {
    detached: true,
    stdio: ['ignore', output, output],
    env: childEnvironment({}),
  });
  closeSync(output);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  await until(() => ended || runningState(layout) !== undefined, UP_TIMEOUT_MS);
  if (ended) throw new MeshError(`The supervisor ended at once. The end of its log (${log}):\n${tail(log)}`);
  child.unref();
}

async function until(condition: () => boolean, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (!condition() && performance.now() < end) await sleep(POLL_MS);
}

function tail(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-15).join('\n') : dirname(log);
}
