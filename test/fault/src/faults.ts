/** What can befall a mesh, as data: each fault hits one member, and the profiles say how often which one comes. */

export type Role = 'driver' | 'worker' | 'gateway' | 'edge' | 'store' | 'network';

/** A signal to processes; `reset`: of all connections of clients; or what befalls the machine below (see machine.ts). */
export type Blow = 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGUSR2' | 'reset' | 'cut' | 'slow' | 'fill';

export interface Fault {
  readonly role: Role;
  /** Names of the member's processes that are hit, after the member's own name. */
  readonly processes: readonly ('' | '-sidecar')[];
  readonly blow: Blow;
  /** How long it lasts, in milliseconds; absent: a moment. */
  readonly lastsMs?: { readonly low: number; readonly high: number };
}

const service = [''] as const;
const sidecar = ['-sidecar'] as const;
const pod = ['', '-sidecar'] as const;
const seconds = { low: 1_000, high: 15_000 };
const moment = { low: 50, high: 1_500 };

export const faults = {
  'driver killed': { role: 'driver', processes: service, blow: 'SIGKILL' },
  'driver and sidecar killed': { role: 'driver', processes: pod, blow: 'SIGKILL' },
  "driver's sidecar killed": { role: 'driver', processes: sidecar, blow: 'SIGKILL' },
  // A hung process is not a dead one.
  'driver hung': { role: 'driver', processes: service, blow: 'SIGSTOP', lastsMs: seconds },
  'driver terminated': { role: 'driver', processes: service, blow: 'SIGTERM' },
  "driver's connections cut": { role: 'driver', processes: pod, blow: 'cut', lastsMs: moment },
  // Two minutes on or back: see stepped/clock.ts.
  "driver's clock set": { role: 'driver', processes: service, blow: 'SIGUSR2' },
  'worker killed': { role: 'worker', processes: service, blow: 'SIGKILL' },
  'worker and sidecar killed': { role: 'worker', processes: pod, blow: 'SIGKILL' },
  "worker's sidecar killed": { role: 'worker', processes: sidecar, blow: 'SIGKILL' },
  'worker hung': { role: 'worker', processes: service, blow: 'SIGSTOP', lastsMs: seconds },
  'worker terminated': { role: 'worker', processes: service, blow: 'SIGTERM' },
  "worker's connections cut": { role: 'worker', processes: pod, blow: 'cut', lastsMs: moment },
  "worker's clock set": { role: 'worker', processes: service, blow: 'SIGUSR2' },
  "worker's disk full": { role: 'worker', processes: service, blow: 'fill', lastsMs: seconds },
  'gateway killed': { role: 'gateway', processes: service, blow: 'SIGKILL' },
  'edge killed': { role: 'edge', processes: service, blow: 'SIGKILL' },
  // Both ends are told: PySpark does not ask whether the other end is there, so one that is not told waits for ever.
  "clients' connections cut": { role: 'edge', processes: service, blow: 'reset' },
  'network slow': { role: 'network', processes: [], blow: 'slow', lastsMs: seconds },
  'store killed': { role: 'store', processes: service, blow: 'SIGKILL' },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
export type Weights = Readonly<Partial<Record<FaultName, number>>>;

const drivers = {
  'driver killed': 4,
  'driver and sidecar killed': 3,
  "driver's sidecar killed": 1,
  'driver hung': 1,
  'driver terminated': 1,
};
const workers = {
  'worker killed': 4,
  'worker and sidecar killed': 3,
  "worker's sidecar killed": 1,
  'worker hung': 1,
  'worker terminated': 1,
};
const pods = { 'driver and sidecar killed': 1, 'worker and sidecar killed': 1 };
const gateway = { 'gateway killed': 1, 'edge killed': 1 };
const machine = {
  "driver's connections cut": 1,
  "worker's connections cut": 1,
  "clients' connections cut": 1,
  'network slow': 1,
  "worker's disk full": 1,
  "driver's clock set": 1,
  "worker's clock set": 1,
};
const all = { ...drivers, ...workers, ...gateway, ...machine };

/** Which faults come, and how often in relation to each other. */
export const profiles: Readonly<Record<string, Weights>> = {
  drivers,
  workers,
  pods,
  gateway,
  machine,
  /** Needs a PostgreSQL of the run's own. */
  store: { 'store killed': 2, 'driver killed': 1, 'driver and sidecar killed': 1 },
  writes: all,
  all,
};

/** What clients do under a profile; all of it where none is named. */
export const workloads: Readonly<Record<string, readonly string[]>> = {
  writes: ['insert', 'overwrite', 'append', 'partitions', 'create', 'update', 'variable', 'small'],
};

/** Two workers lost with one task end its query, as the task is suspect then: no worker is hit so soon after another. */
export const WORKER_SPACING_MS = 12_000;
