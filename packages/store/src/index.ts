import { openSqliteStore } from './sqlite.js';
import type { Store } from './store.js';

export type {
  OperationChange,
  OperationKey,
  OperationRecord,
  OperationState,
  SessionKey,
  SessionRecord,
  Store,
  ViewRecord,
} from './store.js';

/** Opens the store that a URL names: `sqlite:<path>`. @throws Error where the scheme is unknown. */
export async function openStore(url: string): Promise<Store> {
  if (url.startsWith('sqlite:')) return openSqliteStore(url.slice('sqlite:'.length));
  throw new Error(`The store ${url} is of no known kind: use sqlite:<path of a file>.`);
}
