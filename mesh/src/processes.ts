import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that can be told from a later one with the same number. */
export interface ProcessId {
  readonly pid: number;
  /** When it began, as the system writes it: equal for the same process, and only for that. */
  readonly started: string;
}

/** A running process's identity, or undefined where none has that number. */
export function identify(pid: number): ProcessId | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

/** True while that very process runs. A zombie does not: it has ended, only its parent has not looked. */
export function isAlive({ pid, started }: ProcessId): boolean {
  return startOf(pid) === started;
}

/** Sends a signal to the process and all of its group (it must lead one); false where it is gone. */
export function signalGroup(id: ProcessId, signal: NodeJS.Signals): boolean {
  if (!isAlive(id)) return false;
  try {
    process.kill(-id.pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Asks processes to end, and kills after `graceMs` those that have not. Resolves when all are gone. */
export async function endAll(ids: readonly ProcessId[], graceMs: number): Promise<void> {
  for (const id of ids) signalGroup(id, 'SIGTERM');
  await gone(ids, graceMs);
  for (const id of ids) signalGroup(id, 'SIGKILL');
  await gone(ids, 5_000);
}

async function gone(ids: readonly ProcessId[], withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (ids.some(isAlive) && performance.now() < end) await sleep(25);
}

function startOf(pid: number): string | undefined {
  try {
    // proc(5): the second field is the program's name in parentheses and may hold anything; state is the 3rd, start the 22nd.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    if (process.platform === 'linux') return undefined;
    const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
  }
}
