/** How a slot's process stands among all others of the machine. */
import { readdirSync, writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { type CpuSet, cpus, type Scheduling, setCpus, setScheduling } from './sched-ffi.js';

/**
 * A new query is as important as what carries queries; one that has run for long, or whose tenant has kept slots busy of late, comes after
 * everything else (sched(7)). It counts for little where it competes, its CPU counts as free for whoever wakes, and it means to run for long,
 * so that whoever means to run for less interrupts it at once; else Linux leaves everyone their slice, of some milliseconds, however nice
 * they are. A small query wakes a dozen processes one after the other.
 */
const SCHEDULING = {
  first: { policy: 'other', niceness: 0, sliceNs: 0n },
  last: { policy: 'idle', niceness: 19, sliceNs: 100_000_000n },
} as const satisfies Record<string, Scheduling>;

export type Place = keyof typeof SCHEDULING;

/** Where the kernel takes no more changes just now (EAGAIN: ten a second, of all that are not root's). */
const AGAIN_MS = 100;

let wanted: Place = 'first';

/**
 * Takes its place among others; false where what was given can't be taken back (that needs CAP_SYS_NICE).
 *
 * Two settings, as Linux weighs at two levels: where it groups processes by session (autogroups, sched(7)) a niceness counts within its
 * group only, and a slot's session is its own; where a container's cgroup is the group, it is each thread's niceness that counts.
 */
export function takePlace(place: Place): boolean {
  wanted = place;
  applyToGroup();
  const scheduling = SCHEDULING[place];
  try {
    for (const thread of threads()) {
      if (getPriority(thread) === scheduling.niceness) continue;
      setPriority(thread, scheduling.niceness);
      setScheduling(thread, scheduling);
    }
    return true;
  } catch (error) {
    // A thread that ended meanwhile is no trouble; no Linux, no niceness.
    return !['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

function applyToGroup(): void {
  try {
    writeFileSync('/proc/self/autogroup', String(SCHEDULING[wanted].niceness));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') setTimeout(applyToGroup, AGAIN_MS).unref();
  }
}

const granted = cpus();
let leaving = false;

/**
 * Keeps off the first of the CPUs it may use, where there are several, or takes it back. However nice a thread is, it now and then has its
 * turn while another waits, for as long as the kernel's tick; a small query meets that at each of a dozen processes.
 */
export function leaveRoom(leaves: boolean): void {
  if (leaves === leaving) return;
  leaving = leaves;
  const set = leaves ? withoutFirst(granted) : granted;
  if (set.every((byte) => byte === 0)) return;
  for (const thread of threads()) setCpus(thread, set);
}

function withoutFirst(set: CpuSet): CpuSet {
  const first = set.findIndex((byte) => byte !== 0);
  // Without its lowest bit.
  return set.map((byte, i) => (i === first ? byte & (byte - 1) : byte));
}

function threads(): readonly number[] {
  try {
    return readdirSync('/proc/self/task').map(Number);
  } catch {
    // Not Linux: nothing of this is there.
    return [];
  }
}
