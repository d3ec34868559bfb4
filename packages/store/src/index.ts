import { migrate, openDatabase } from '@outboard/database';
import { type Clock, systemClock } from '@outboard/runtime';
import { Admission } from './admission.js';
import { Reports } from './reports.js';
import { schema } from './schema.js';
import { SqlStore } from './sql-store.js';
import type { Store } from './store.js';

export { Admission, type AdmissionRules, type SlotLimits, type Standing, type Ticket } from './admission.js';
export { type Report, Reports, type SessionLine } from './reports.js';
export { StagedStore } from './staged-store.js';
export type {
  Leases,
  OperationChange,
  OperationKey,
  OperationRecord,
  OperationState,
  OperationStatus,
  SessionChange,
  SessionKey,
  SessionRecord,
  Settled,
  Settlement,
  Store,
  Swept,
  ViewRecord,
} from './store.js';

/** Opens the store that a URL names (`openDatabase`). @throws Error where the scheme is unknown. */
export async function openStore(url: string, clock: Pick<Clock, 'nowMs'> = systemClock): Promise<Store> {
  const database = openDatabase(url);
  await migrate(database, schema);
  return new SqlStore(database, clock);
}

/** What drivers tell of themselves, beside the store of the same URL, on connections of its own. */
export async function openReports(url: string, clock: Pick<Clock, 'nowMs'> = systemClock): Promise<Reports> {
  const database = openDatabase(url);
  await migrate(database, schema);
  return new Reports(database, clock);
}

/** How long the places of a driver that says nothing are kept. */
const ADMISSION_LEASE_MS = 30_000;

/** The admission beside the store of the same URL, on connections of its own. */
export async function openAdmission(
  url: string,
  clock: Pick<Clock, 'nowMs'> = systemClock,
  leaseMs = ADMISSION_LEASE_MS,
): Promise<Admission> {
  const database = openDatabase(url);
  await migrate(database, schema);
  return new Admission(database, clock, leaseMs);
}
