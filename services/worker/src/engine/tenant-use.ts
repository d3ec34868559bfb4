/** A tenant's use fades with this time constant: what it did half a minute ago counts for little. */
const FADE_MS = 10_000;
/** As many slots busy of late, on average, make a tenant heavy. */
const HEAVY_SLOTS = 0.5;
/** Who has had a slot within so long is there, and will want another. */
const PRESENT_MS = 10_000;
/** A tenant that holds nothing and whose use is below this is forgotten. */
const FORGOTTEN_SLOTS = 0.01;
/** Those who came and went are looked through once there are so many. */
const TENANTS_KEPT = 1_000;

interface Use {
  held: number;
  /** Slots busy, averaged over what is gone by, the last moments most. */
  average: number;
  atMs: number;
  /** When it last took a slot or gave one back. */
  seenMs: number;
}

/** What each tenant has of a worker's slots, and has had of late. */
export class TenantUse {
  readonly #nowMs: () => number;
  readonly #uses = new Map<string, Use>();

  constructor(nowMs: () => number = () => performance.now()) {
    this.#nowMs = nowMs;
  }

  /** Tenants that are remembered. */
  get size(): number {
    return this.#uses.size;
  }

  took(tenant: string): void {
    const use = this.#at(tenant);
    use.held += 1;
    use.seenMs = use.atMs;
    if (this.#uses.size > TENANTS_KEPT) this.#forget();
  }

  gaveBack(tenant: string): void {
    const use = this.#at(tenant);
    use.held -= 1;
    use.seenMs = use.atMs;
  }

  held(tenant: string): number {
    return this.#uses.get(tenant)?.held ?? 0;
  }

  /** Whether it has kept slots busy of late, so that its next query gives way from its beginning. */
  isHeavy(tenant: string): boolean {
    return this.#uses.has(tenant) && this.#at(tenant).average > HEAVY_SLOTS;
  }

  /** Whether another tenant is there too. */
  hasCompany(tenant: string): boolean {
    const sinceMs = this.#nowMs() - PRESENT_MS;
    for (const [other, { held, seenMs }] of this.#uses) {
      if (other !== tenant && other !== '' && (held > 0 || seenMs > sinceMs)) return true;
    }
    return false;
  }

  /** The tenant's use as of now. */
  #at(tenant: string): Use {
    const nowMs = this.#nowMs();
    const use = this.#uses.get(tenant) ?? { held: 0, average: 0, atMs: nowMs, seenMs: nowMs };
    const kept = Math.exp((use.atMs - nowMs) / FADE_MS);
    use.average = use.average * kept + use.held * (1 - kept);
    use.atMs = nowMs;
    this.#uses.set(tenant, use);
    return use;
  }

  #forget(): void {
    for (const tenant of this.#uses.keys()) {
      const { held, average } = this.#at(tenant);
      if (held === 0 && average < FORGOTTEN_SLOTS) this.#uses.delete(tenant);
    }
  }
}
