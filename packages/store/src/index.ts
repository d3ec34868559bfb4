import { migrate, openDatabase } from '@outboard/database';
import { type Clock, systemClock } from '@outboard/runtime';
import { schema } from './schema.js';
import { SqlStore } from './sql-store.js';
import type { Store } from './store.js';

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
