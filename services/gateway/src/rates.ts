import type { Clock } from '@outboard/runtime';

interface Bucket {
  tokens: number;
  filledMs: number;
}

/** Tenants whose rate is remembered; the one that called longest ago is forgotten first, with a full bucket. */
const TENANTS_MAX = 10_000;

/**
 * Calls a second of each tenant, by token buckets that hold what fills in one second. The edge gives its calls to all gateways in turn,
 * so each lets its part pass; while one is away the others let no more pass.
 */
export class Rates {
  readonly #clock: Pick<Clock, 'monotonicMs'>;
  readonly #gateways: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Pick<Clock, 'monotonicMs'>, gateways = 1) {
    this.#clock = clock;
    this.#gateways = gateways;
  }

  /** Takes a token of so many a second at all gateways together: 0, or, where there is none, in how many milliseconds there will be. */
  take(tenant: string, perSecondOfAll: number): number {
    const perSecond = perSecondOfAll / this.#gateways;
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
