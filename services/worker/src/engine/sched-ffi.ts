/** What Linux offers of scheduling and Node does not: sched_setattr(2), sched_setaffinity(2). Threads are told by their kernel's id. */
import koffi from 'koffi';

const isLinux = process.platform === 'linux';
const libc = koffi.load(null);
const syscall = libc.func('long syscall(long, long, void *, unsigned long)');
/** sched_setattr's number (arch/…/syscall.tbl): not every libc has a function for it. */
const SET_ATTRIBUTES = isLinux ? { x64: 314, arm64: 274 }[process.arch as string] : undefined;
/** Of `struct sched_attr` as it was at first: all of it that is used. */
const ATTRIBUTES_BYTES = 48;
const at = { size: 0, policy: 4, nice: 16, runtime: 24 } as const;

/** sched(7): `idle` runs where nobody else would, and a CPU with nothing but such threads counts as free for whoever wakes. */
const POLICY = { other: 0, idle: 5 } as const;

export interface Scheduling {
  readonly policy: keyof typeof POLICY;
  readonly niceness: number;
  /** For how long it means to run at a time, in nanoseconds; 0: what the kernel takes for all. Linux from 6.12 on heeds it. */
  readonly sliceNs: bigint;
}

export function setScheduling(thread: number, { policy, niceness, sliceNs }: Scheduling): void {
  if (SET_ATTRIBUTES === undefined) return;
  const attributes = new DataView(new ArrayBuffer(ATTRIBUTES_BYTES));
  attributes.setUint32(at.size, ATTRIBUTES_BYTES, true);
  attributes.setUint32(at.policy, POLICY[policy], true);
  attributes.setInt32(at.nice, niceness, true);
  attributes.setBigUint64(at.runtime, sliceNs, true);
  syscall(SET_ATTRIBUTES, thread, new Uint8Array(attributes.buffer), 0);
}

/** CPUs, one bit each: a `cpu_set_t` (CPU_SET(3)), which has 1,024. */
export type CpuSet = Uint8Array;
const CPU_SET_BYTES = 128;
const affinity = isLinux
  ? {
      get: libc.func('int sched_getaffinity(int, size_t, void *)'),
      set: libc.func('int sched_setaffinity(int, size_t, void *)'),
    }
  : undefined;

/** Where this process may run; empty where the system does not tell. */
export function cpus(): CpuSet {
  const set = new Uint8Array(CPU_SET_BYTES);
  affinity?.get(0, set.length, set);
  return set;
}

export function setCpus(thread: number, set: CpuSet): void {
  affinity?.set(thread, set.length, set);
}
