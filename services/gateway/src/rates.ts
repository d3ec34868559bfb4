import type { Clock } from '@outboard/runtime';

interface Bucket {
  tokens: number;
  filledMs: number;
}

/** Tenants whose rate is remembered; the one that called longest ago is forgotten first, with a full bucket. */
const TENANTS_MAX = 10_000;

/** Calls a second of each tenant at this gateway, by token buckets that hold what fills in one second. */
export class Rates {
  readonly #clock: Pick<Clock, 'monotonicMs'>;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Pick<Clock, 'monotonicMs'>) {
    this.#clock = clock;
  }

  /** Takes a token: 0, or, where there is none, in how many milliseconds there will be. */
  take(tenant: string, perSecond: number): number {
    const nowMs = this.#clock.monotonicMs();
    const full = Math.max(1, perSecond);
    const { tokens, filledMs } = this.#buckets.get(tenant) ?? { tokens: full, filledMs: nowMs };
    const filled = Math.min(full, tokens + ((nowMs - filledMs) / 1_000) * perSecond);
    const admitted = filled >= 1;
    this.#buckets.delete(tenant);
    this.#buckets.set(tenant, { tokens: admitted ? filled - 1 : filled, filledMs: nowMs });
    const oldest = this.#buckets.keys().next();
    if (this.#buckets.size > TENANTS_MAX && !oldest.done) this.#buckets.delete(oldest.value);
    return admitted ? 0 : Math.ceil(((1 - filled) / perSecond) * 1_000);
  }
}
