import type { Database, Transaction } from '@outboard/database';
import type { Clock } from '@outboard/runtime';

/** Slots of one tenant; absent: as many as there are. */
export interface SlotLimits {
  readonly running?: number | undefined;
  readonly queued?: number | undefined;
}

export interface AdmissionRules {
  /** Operations that run at once, of all tenants together; absent: as many as there are. */
  readonly running?: number | undefined;
  readonly of: (tenant: string) => SlotLimits;
}

export interface Ticket {
  readonly tenant: string;
  readonly operationId: string;
}

/** `full`: neither a slot is free nor a place in the queue. */
export type Standing =
  | 'running'
  | 'queued'
  | { readonly kind: 'full'; readonly running: number; readonly queued: number };

interface Place extends Ticket {
  readonly owner: string;
  readonly state: string;
  readonly sinceMs: number;
  readonly untilMs: number;
}

/**
 * Which operations run, and which wait, on all drivers together. A place belongs to the driver that renews it; where a driver dies its
 * places are gone after their lease.
 */
export class Admission {
  readonly #database: Database;
  readonly #clock: Pick<Clock, 'nowMs'>;
  readonly #leaseMs: number;

  constructor(database: Database, clock: Pick<Clock, 'nowMs'>, leaseMs: number) {
    this.#database = database;
    this.#clock = clock;
    this.#leaseMs = leaseMs;
  }

  /** Takes a place for an operation, or takes over the one it has. */
  async enter(ticket: Ticket, owner: string, rules: AdmissionRules): Promise<Standing> {
    const { tenant, operationId } = ticket;
    return await this.#database.write(async (tx) => {
      const nowMs = this.#clock.nowMs();
      const untilMs = nowMs + this.#leaseMs;
      // Who waits for a slot that is free already does not fill the queue.
      const places = await this.#give(tx, nowMs, rules);
      const own = places.find((place) => place.tenant === tenant && place.operationId === operationId);
      if (own !== undefined) {
        await tx.run(
          'UPDATE slots SET owner = ?, until_ms = ? WHERE tenant = ? AND operation_id = ?',
          owner,
          untilMs,
          tenant,
          operationId,
        );
        return own.state === 'running' ? 'running' : 'queued';
      }
      const mine = { tenant, operationId, owner, state: 'queued', sinceMs: nowMs, untilMs };
      const state = admitted([...places, mine], rules).includes(mine) ? 'running' : 'queued';
      if (state === 'queued') {
        const of = places.filter((place) => place.tenant === tenant);
        const queued = of.filter((place) => place.state === 'queued').length;
        if (queued >= (rules.of(tenant).queued ?? Number.POSITIVE_INFINITY))
          return { kind: 'full', running: of.length - queued, queued };
      }
      await tx.run('DELETE FROM slots WHERE tenant = ? AND operation_id = ?', tenant, operationId);
      await tx.run(
        'INSERT INTO slots (tenant, operation_id, owner, state, since_ms, until_ms) VALUES (?, ?, ?, ?, ?, ?)',
        tenant,
        operationId,
        owner,
        state,
        nowMs,
        untilMs,
      );
      return state;
    });
  }

  async leave({ tenant, operationId }: Ticket): Promise<void> {
    await this.#database.run('DELETE FROM slots WHERE tenant = ? AND operation_id = ?', tenant, operationId);
  }

  /** Gives free slots to who waits, whoever's driver it is at; the operations of `owner` that run now. */
  async advance(owner: string, rules: AdmissionRules): Promise<readonly Ticket[]> {
    const nowMs = this.#clock.nowMs();
    // Mostly nothing is to be changed, and looking holds nobody up.
    const seen = await this.#database.read((tx) => live(tx, nowMs));
    const free = admitted(seen, rules);
    const places = free.length === 0 ? seen : await this.#database.write((tx) => this.#give(tx, nowMs, rules));
    return places.filter((place) => place.owner === owner && place.state === 'running');
  }

  async #give(tx: Transaction, nowMs: number, rules: AdmissionRules): Promise<readonly Place[]> {
    const places = await live(tx, nowMs);
    const chosen = admitted(places, rules);
    for (const { tenant, operationId } of chosen)
      await tx.run("UPDATE slots SET state = 'running' WHERE tenant = ? AND operation_id = ?", tenant, operationId);
    return places.map((place) => (chosen.includes(place) ? { ...place, state: 'running' } : place));
  }

  /** Keeps the places of a driver, and takes away those whose drivers are gone. */
  async renew(owner: string): Promise<void> {
    const nowMs = this.#clock.nowMs();
    await this.#database.write(async (tx) => {
      await tx.run('UPDATE slots SET until_ms = ? WHERE owner = ?', nowMs + this.#leaseMs, owner);
      await tx.run('DELETE FROM slots WHERE until_ms < ?', nowMs);
    });
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}

async function live(tx: Transaction, nowMs: number): Promise<readonly Place[]> {
  const rows = await tx.all('SELECT * FROM slots WHERE until_ms >= ?', nowMs);
  return rows.map((row) => ({
    tenant: String(row.tenant),
    operationId: String(row.operation_id),
    owner: String(row.owner),
    state: String(row.state),
    sinceMs: Number(row.since_ms),
    untilMs: Number(row.until_ms),
  }));
}

/** Who gets the free slots: always the tenant with the fewest running, of its operations the one that waits longest. */
function admitted(places: readonly Place[], rules: AdmissionRules): readonly Place[] {
  const running = new Map<string, number>();
  const waiting = new Map<string, Place[]>();
  let free = rules.running ?? Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.state === 'running') {
      free -= 1;
      running.set(place.tenant, (running.get(place.tenant) ?? 0) + 1);
    } else {
      const of = waiting.get(place.tenant) ?? [];
      of.push(place);
      waiting.set(place.tenant, of);
    }
  }
  for (const of of waiting.values()) of.sort((a, b) => a.sinceMs - b.sinceMs);
  const count = (tenant: string) => running.get(tenant) ?? 0;
  const chosen: Place[] = [];
  while (free > 0) {
    let next: string | undefined;
    for (const [tenant, of] of waiting) {
      if (of.length === 0 || count(tenant) >= (rules.of(tenant).running ?? Number.POSITIVE_INFINITY)) continue;
      const first = (of[0] as Place).sinceMs;
      const best = next === undefined ? undefined : (waiting.get(next)?.[0] as Place);
      const fewer = next === undefined ? -1 : count(tenant) - count(next);
      if (fewer < 0 || (fewer === 0 && first < (best?.sinceMs ?? 0))) next = tenant;
    }
    if (next === undefined) break;
    chosen.push(waiting.get(next)?.shift() as Place);
    running.set(next, count(next) + 1);
    free -= 1;
  }
  return chosen;
}
