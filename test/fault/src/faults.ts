/** What can befall a mesh, as data: each fault hits one member, and the profiles say how often which one comes. */

export type Role = 'driver' | 'worker' | 'gateway' | 'edge' | 'store';

export interface Fault {
  readonly role: Role;
  /** Names of the member's processes that are hit, after the member's own name. */
  readonly processes: readonly ('' | '-sidecar')[];
  /** SIGSTOP is followed by SIGCONT after a time: a hung process is not a dead one. */
  readonly signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP';
}

const service = [''] as const;
const sidecar = ['-sidecar'] as const;
const pod = ['', '-sidecar'] as const;

export const faults = {
  'driver killed': { role: 'driver', processes: service, signal: 'SIGKILL' },
  'driver and sidecar killed': { role: 'driver', processes: pod, signal: 'SIGKILL' },
  "driver's sidecar killed": { role: 'driver', processes: sidecar, signal: 'SIGKILL' },
  'driver hung': { role: 'driver', processes: service, signal: 'SIGSTOP' },
  'driver terminated': { role: 'driver', processes: service, signal: 'SIGTERM' },
  'worker killed': { role: 'worker', processes: service, signal: 'SIGKILL' },
  'worker and sidecar killed': { role: 'worker', processes: pod, signal: 'SIGKILL' },
  "worker's sidecar killed": { role: 'worker', processes: sidecar, signal: 'SIGKILL' },
  'worker hung': { role: 'worker', processes: service, signal: 'SIGSTOP' },
  'worker terminated': { role: 'worker', processes: service, signal: 'SIGTERM' },
  'gateway killed': { role: 'gateway', processes: service, signal: 'SIGKILL' },
  'edge killed': { role: 'edge', processes: service, signal: 'SIGKILL' },
  'store killed': { role: 'store', processes: service, signal: 'SIGKILL' },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

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
const all = { ...drivers, ...workers, ...gateway };

/** Which faults come, and how often in relation to each other. */
export const profiles: Readonly<Record<string, Readonly<Partial<Record<FaultName, number>>>>> = {
  drivers,
  workers,
  pods,
  gateway,
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
