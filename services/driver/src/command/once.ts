/** What a command decides once, whichever driver ends it. */
import { pack, unpack } from '../operation/packed.js';
import type { CommandContext } from './context.js';

/**
 * The value that the operation's drivers have recorded under this name; `make` gives it where there is none yet. Where two make one
 * at once, the first that is recorded is right for both.
 */
export async function once<T>(
  { session, operationId, parts: { store } }: CommandContext,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const key = { tenant: session.tenant, sessionId: session.sessionId, operationId };
  const recorded = await store.findClaim(key, name);
  if (recorded !== undefined) return unpack<T>(recorded);
  let made: T;
  try {
    made = await make();
  } catch (error) {
    // Another driver may have been first, and what it did be what stood in the way.
    const other = await store.findClaim(key, name);
    if (other === undefined) throw error;
    return unpack<T>(other);
  }
  return unpack<T>(await store.claim(key, name, pack(made)));
}
