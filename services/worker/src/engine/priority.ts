/** How a slot's process stands among all others of the machine. */
import { readdirSync, writeFileSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { type CpuSet, cpus, setCpus, setSlice } from './sched-ffi.js';

/**
 * A new query is as important as what carries queries; one that has run for long, or whose tenant has kept slots busy of late, comes after
 * everything else (sched(7): weights 1,024 and 15).
 */
export const NICENESS = { first: 0, last: 19 } as const;

/**
 * Who means to run for long is interrupted by whoever wakes and means to run for less; else Linux leaves everyone their slice, of some
 * milliseconds, however nice they are. A small query wakes a dozen processes one after the other.
 */
const SLICE_NS = { [NICENESS.first]: 0n, [NICENESS.last]: 100_000_000n } as const;

/** Where the kernel takes no more changes just now (EAGAIN: ten a second, of all that are not root's). */
const AGAIN_MS = 100;

type Niceness = (typeof NICENESS)[keyof typeof NICENESS];

let wanted: Niceness = NICENESS.first;

/**
 * Gives way by so much; false where what was given can't be taken back (that needs CAP_SYS_NICE).
 *
 * Two settings, as Linux weighs at two levels: where it groups processes by session (autogroups, sched(7)) a niceness counts within its
 * group only, and a slot's session is its own; where a container's cgroup is the group, it is each thread's niceness that counts.
 */
export function giveWay(niceness: Niceness): boolean {
  wanted = niceness;
  applyToGroup();
  try {
    for (const thread of threads()) {
      if (getPriority(thread) === niceness) continue;
      setPriority(thread, niceness);
      setSlice(thread, niceness, SLICE_NS[niceness]);
    }
    return true;
  } catch (error) {
    // A thread that ended meanwhile is no trouble; no Linux, no niceness.
    return !['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

function applyToGroup(): void {
  try {
    writeFileSync('/proc/self/autogroup', String(wanted));
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
