/** sched_setattr(2), which Node has not. */
import koffi from 'koffi';

/** The call's number (arch/…/syscall.tbl); there is none elsewhere than on Linux. */
const NUMBER = process.platform === 'linux' ? { x64: 314, arm64: 274 }[process.arch as string] : undefined;
const syscall = koffi.load(null).func('long syscall(long, long, void *, unsigned long)');
/** Of `struct sched_attr` as it was at first: all of it that is used. */
const BYTES = 48;
const at = { size: 0, nice: 16, runtime: 24 } as const;

/**
 * For how long a thread of the policy SCHED_OTHER means to run at a time, in nanoseconds; 0: what the kernel takes for all. Linux from 6.12 on
 * heeds it, others keep what they do.
 */
export function setSlice(thread: number, niceness: number, nanoseconds: bigint): void {
  if (NUMBER === undefined) return;
  const attributes = new DataView(new ArrayBuffer(BYTES));
  attributes.setUint32(at.size, BYTES, true);
  attributes.setInt32(at.nice, niceness, true);
  attributes.setBigUint64(at.runtime, nanoseconds, true);
  syscall(NUMBER, thread, new Uint8Array(attributes.buffer), 0);
}
