import type { Tenant } from '@outboard/plan';
import type { Clock } from '@outboard/runtime';

interface Debt {
  bytes: number;
  atMs: number;
}

/** As much goes at once, or what half a second allows: each pause ends a burst, and a burst costs a call. */
const RUN_BYTES_MAX = 4 * 2 ** 20;
const RUN_SECONDS_MAX = 0.5;
/** Tenants that are remembered; the one that took something longest ago is forgotten first, with what it owes. */
const TENANTS_MAX = 10_000;

/** Bytes a second of each tenant's results at this driver. What is not passed on waits at its worker, on disk. */
export class Pace {
  readonly #clock: Pick<Clock, 'monotonicMs' | 'sleep'>;
  readonly #debts = new Map<Tenant, Debt>();

  constructor(clock: Pick<Clock, 'monotonicMs' | 'sleep'>) {
    this.#clock = clock;
  }

  /** Resolves once more may follow these bytes. @throws the signal's reason */
  async pass(tenant: Tenant, bytes: number, perSecond: number, signal: AbortSignal): Promise<void> {
    const nowMs = this.#clock.monotonicMs();
    const { bytes: before, atMs } = this.#debts.get(tenant) ?? { bytes: 0, atMs: nowMs };
    const owed = Math.max(0, before - ((nowMs - atMs) / 1_000) * perSecond) + bytes;
    this.#debts.delete(tenant);
    this.#debts.set(tenant, { bytes: owed, atMs: nowMs });
    const oldest = this.#debts.keys().next();
    if (this.#debts.size > TENANTS_MAX && !oldest.done) this.#debts.delete(oldest.value);
    if (owed <= Math.min(RUN_BYTES_MAX, RUN_SECONDS_MAX * perSecond)) return;
    await this.#clock.sleep((owed / perSecond) * 1_000, signal);
  }
}
