import type { Database } from '@outboard/database';
import { type SessionId, sessionId, type Tenant, tenant } from '@outboard/plan';
import type { Clock } from '@outboard/runtime';

/** What a driver last told of itself. */
export interface Report {
  readonly name: string;
  /** Serialized by the driver. */
  readonly content: Uint8Array;
  readonly seenMs: number;
}

/** An open session, as an onlooker sees it. */
export interface SessionLine {
  readonly tenant: Tenant;
  readonly sessionId: SessionId;
  readonly user: string;
  readonly database: string;
  /** Noted to the minute. */
  readonly touchedMs: number;
}

/** One who looks asks again within a second or two; a page in the background somewhat later. */
const WATCH_MS = 30_000;
/** A lease like others, which the latest who looks prolongs. */
const WATCH = 'console';

/** Drivers know nothing of each other: each leaves here what it has in hand, so that any can tell of all. Owns its database. */
export class Reports {
  readonly #database: Database;
  readonly #clock: Pick<Clock, 'nowMs'>;

  constructor(database: Database, clock: Pick<Clock, 'nowMs'>) {
    this.#database = database;
    this.#clock = clock;
  }

  /** In the place of what `name` told before. */
  async put(name: string, content: Uint8Array): Promise<void> {
    await this.#database.run(
      `INSERT INTO reports (name, content, seen_ms) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET content = excluded.content, seen_ms = excluded.seen_ms`,
      name,
      content,
      this.#clock.nowMs(),
    );
  }

  async drop(name: string): Promise<void> {
    await this.#database.run('DELETE FROM reports WHERE name = ?', name);
  }

  /** Those of the last `withinMs`. */
  async list(withinMs: number): Promise<readonly Report[]> {
    const rows = await this.#database.all(
      'SELECT * FROM reports WHERE seen_ms >= ? ORDER BY name',
      this.#clock.nowMs() - withinMs,
    );
    return rows.map((row) => ({
      name: String(row.name),
      content: row.content as Uint8Array,
      seenMs: Number(row.seen_ms),
    }));
  }

  /** Drops those that are older, whose drivers died and did not come back. */
  async forget(olderThanMs: number): Promise<void> {
    await this.#database.run('DELETE FROM reports WHERE seen_ms < ?', this.#clock.nowMs() - olderThanMs);
  }

  /** Somebody looks: for a while news are worth telling at once. */
  async watch(): Promise<void> {
    await this.#database.run(
      `INSERT INTO leases (name, owner, until_ms) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET until_ms = excluded.until_ms WHERE leases.until_ms < ?`,
      WATCH,
      WATCH,
      this.#clock.nowMs() + WATCH_MS,
      // Not with each question: half of the time is enough to ask again in.
      this.#clock.nowMs() + WATCH_MS / 2,
    );
  }

  async isWatched(): Promise<boolean> {
    const [row] = await this.#database.all('SELECT until_ms FROM leases WHERE name = ?', WATCH);
    return row !== undefined && Number(row.until_ms) > this.#clock.nowMs();
  }

  /** Open sessions of one tenant, or of all where none is named; those used last come first. */
  async sessions(of: Tenant | undefined, limit: number): Promise<readonly SessionLine[]> {
    const rows = await this.#database.all(
      `SELECT tenant, session_id, user_name, database_name, touched_ms FROM sessions
       WHERE closed = 0 ${of === undefined ? '' : 'AND tenant = ?'} ORDER BY touched_ms DESC, session_id LIMIT ?`,
      ...(of === undefined ? [limit] : [of, limit]),
    );
    return rows.map((row) => ({
      tenant: tenant(String(row.tenant)),
      sessionId: sessionId(String(row.session_id)),
      user: String(row.user_name),
      database: String(row.database_name),
      touchedMs: Number(row.touched_ms),
    }));
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}
