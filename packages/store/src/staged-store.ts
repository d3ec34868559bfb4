import type { OperationKey, SessionChange, SessionKey, Store, ViewRecord } from './store.js';

type Under = Pick<Store, 'findView' | 'listViews' | 'claim' | 'findClaim'>;

/**
 * What one command changes in its session: gathered, so that it can be recorded together with the command's answer. The command
 * itself sees its changes at once. A driver that dies on the way has changed nothing, and the next one begins anew.
 */
export class StagedStore {
  readonly #store: Under;
  readonly #changes: SessionChange[] = [];
  /** Views put (plan) or dropped (undefined). */
  readonly #views = new Map<string, Uint8Array | undefined>();

  constructor(store: Under) {
    this.#store = store;
  }

  get changes(): readonly SessionChange[] {
    return this.#changes;
  }

  /** False where the view is there and `replace` is not set. */
  async putView(key: SessionKey, view: ViewRecord, replace: boolean): Promise<boolean> {
    if (!replace && (await this.findView(key, view.name)) !== undefined) return false;
    this.#views.set(view.name, view.plan);
    this.#changes.push({ kind: 'putView', view, replace });
    return true;
  }

  /** False where there is none. */
  async dropView(key: SessionKey, name: string): Promise<boolean> {
    if ((await this.findView(key, name)) === undefined) return false;
    this.#views.set(name, undefined);
    this.#changes.push({ kind: 'dropView', name });
    return true;
  }

  async findView(key: SessionKey, name: string): Promise<ViewRecord | undefined> {
    if (!this.#views.has(name)) return await this.#store.findView(key, name);
    const plan = this.#views.get(name);
    return plan && { name, plan };
  }

  async listViews(key: SessionKey): Promise<readonly string[]> {
    const names = new Set(await this.#store.listViews(key));
    for (const [name, plan] of this.#views) {
      if (plan === undefined) names.delete(name);
      else names.add(name);
    }
    return [...names].sort();
  }

  /** Sets (text) or unsets (null) settings. */
  async changeConfig(_key: SessionKey, changes: Readonly<Record<string, string | null>>): Promise<void> {
    this.#changes.push({ kind: 'config', changes });
  }

  /** Sets (text) or removes (null) session objects. */
  async changeObjects(_key: SessionKey, changes: Readonly<Record<string, string | null>>): Promise<void> {
    this.#changes.push({ kind: 'objects', changes });
  }

  /** Claims are not staged: they are what other drivers are to find where this one dies. */
  async claim(key: OperationKey, name: string, value: Uint8Array): Promise<Uint8Array> {
    return await this.#store.claim(key, name, value);
  }

  async findClaim(key: OperationKey, name: string): Promise<Uint8Array | undefined> {
    return await this.#store.findClaim(key, name);
  }

  async setDatabase(_key: SessionKey, database: string): Promise<void> {
    this.#changes.push({ kind: 'database', database });
  }
}
