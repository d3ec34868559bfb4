import type { Database, Row, Transaction } from '@outboard/database';
import { operationId, sessionId, tenant, workerId } from '@outboard/plan';
import type { Clock } from '@outboard/runtime';
import type {
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

/** Errors of one session that FetchErrorDetails can be asked about. */
const ERRORS_KEPT = 100;
/** When a session or an operation was last used is noted this exactly: a write for each call would cost more than it tells. */
const TOUCH_EVERY_MS = 60_000;
/** A closed session's id is remembered for as many leases: whoever comes back after that gets a new session. */
const CLOSED_LEASES = 7;
/** Taken away in one sweep at most, so that it holds nobody up for long. */
const SWEPT_MAX = 1_000;

const ofSession = 'tenant = ? AND session_id = ?';
const ofOperation = `${ofSession} AND operation_id = ?`;
const sessionArgs = (key: SessionKey): [string, string] => [key.tenant, key.sessionId];
const operationArgs = (key: OperationKey): [string, string, string] => [key.tenant, key.sessionId, key.operationId];

/** All that belongs to a session, beside its own row. */
const sessionTables = ['views', 'operations', 'claims', 'errors'];

/** The store in an SQL database. */
export class SqlStore implements Store {
  readonly #database: Database;
  readonly #clock: Pick<Clock, 'nowMs'>;
  #lastErrorMs = 0;

  constructor(database: Database, clock: Pick<Clock, 'nowMs'>) {
    this.#database = database;
    this.#clock = clock;
  }

  async openSession(key: SessionKey, fresh: { serverSessionId: string; user: string }): Promise<SessionRecord> {
    const present = await this.findSession(key);
    if (present !== undefined) return present;
    await this.#database.run(
      `INSERT INTO sessions (tenant, session_id, server_session_id, user_name, touched_ms) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      ...sessionArgs(key),
      fresh.serverSessionId,
      fresh.user,
      this.#clock.nowMs(),
    );
    return (await findSession(this.#database, key)) as SessionRecord;
  }

  async findSession(key: SessionKey): Promise<SessionRecord | undefined> {
    const [row] = await this.#database.all(`SELECT * FROM sessions WHERE ${ofSession}`, ...sessionArgs(key));
    if (row === undefined) return undefined;
    await this.#touch('sessions', ofSession, sessionArgs(key), row);
    return toSession(key, row);
  }

  async changeSession(key: SessionKey, changes: readonly SessionChange[]): Promise<boolean> {
    return await this.#orNothing(async (tx) => {
      await applyAll(tx, key, changes);
      return true;
    }, false);
  }

  async closeSession(key: SessionKey, mayReturn: boolean): Promise<void> {
    await this.#database.write((tx) => closeSession(tx, key, mayReturn));
  }

  async cloneSession(from: SessionKey, to: SessionKey, serverSessionId: string): Promise<boolean> {
    return await this.#database.write(async (tx) => {
      const present = await findSession(tx, to);
      // A clone that was made and not heard of is asked for again.
      if (present !== undefined) return present.serverSessionId === serverSessionId;
      await tx.run(
        `INSERT INTO sessions (tenant, session_id, server_session_id, user_name, database_name, config, objects, touched_ms)
         SELECT ?, ?, ?, user_name, database_name, config, objects, touched_ms FROM sessions WHERE ${ofSession}`,
        ...sessionArgs(to),
        serverSessionId,
        ...sessionArgs(from),
      );
      await tx.run(
        `INSERT INTO views (tenant, session_id, name, plan)
         SELECT ?, ?, name, plan FROM views WHERE ${ofSession}`,
        ...sessionArgs(to),
        ...sessionArgs(from),
      );
      return true;
    });
  }

  async findView(key: SessionKey, name: string): Promise<ViewRecord | undefined> {
    const [row] = await this.#database.all(
      `SELECT plan FROM views WHERE ${ofSession} AND name = ?`,
      ...sessionArgs(key),
      name,
    );
    return row && { name, plan: row.plan as Uint8Array };
  }

  async listViews(key: SessionKey): Promise<readonly string[]> {
    const rows = await this.#database.all(
      `SELECT name FROM views WHERE ${ofSession} ORDER BY name`,
      ...sessionArgs(key),
    );
    return rows.map((row) => String(row.name));
  }

  async createOperation(record: OperationRecord): Promise<OperationRecord | undefined> {
    const changes = await this.#database.run(
      `INSERT INTO operations (tenant, session_id, operation_id, fingerprint, state, tags, reattachable, traceparent,
                               plan, created_ms, touched_ms)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      ...operationArgs(record),
      record.fingerprint,
      record.state,
      JSON.stringify(record.tags),
      record.reattachable ? 1 : 0,
      record.traceparent,
      record.plan ?? null,
      record.createdMs,
      this.#clock.nowMs(),
    );
    return changes > 0 ? undefined : await this.findOperation(record);
  }

  async findOperation(key: OperationKey): Promise<OperationRecord | undefined> {
    const [row] = await this.#database.all(`SELECT * FROM operations WHERE ${ofOperation}`, ...operationArgs(key));
    if (row === undefined) return undefined;
    await this.#touch('operations', ofOperation, operationArgs(key), row);
    return toOperation(row);
  }

  async findOperationStatus(key: OperationKey): Promise<OperationStatus | undefined> {
    const [row] = await this.#database.all(
      `SELECT state, worker, touched_ms FROM operations WHERE ${ofOperation}`,
      ...operationArgs(key),
    );
    if (row === undefined) return undefined;
    await this.#touch('operations', ofOperation, operationArgs(key), row);
    return toStatus(row);
  }

  async changeOperation(key: OperationKey, change: OperationChange): Promise<boolean> {
    const names = Object.keys(change) as (keyof OperationChange)[];
    if (names.length === 0) return true;
    const settled = change.outcome === undefined ? '' : ', plan = NULL';
    const changed = await this.#database.run(
      `UPDATE operations SET ${names.map((name) => `${name} = ?`).join(', ')}${settled}
       WHERE ${ofOperation} AND state IN ('pending', 'running')`,
      ...names.map((name) => change[name] ?? null),
      ...operationArgs(key),
    );
    return changed > 0;
  }

  async settleOperation(
    key: OperationKey,
    { state, task, outcome }: Settlement,
    changes: readonly SessionChange[],
  ): Promise<Settled> {
    return await this.#orNothing<Settled>(async (tx) => {
      const settled = await tx.run(
        `UPDATE operations SET state = ?, task = ?, outcome = ?, plan = NULL
         WHERE ${ofOperation} AND plan IS NOT NULL AND state IN ('pending', 'running')`,
        state,
        task ?? null,
        outcome ?? null,
        ...operationArgs(key),
      );
      if (settled === 0) return 'superseded';
      await applyAll(tx, key, changes);
      return 'settled';
    }, 'conflict');
  }

  async listOperations(key: SessionKey): Promise<readonly OperationRecord[]> {
    const rows = await this.#database.all(
      `SELECT * FROM operations WHERE ${ofSession} ORDER BY created_ms`,
      ...sessionArgs(key),
    );
    return rows.map(toOperation);
  }

  async dropOperation(key: OperationKey): Promise<void> {
    await this.#database.write(async (tx) => {
      for (const table of ['operations', 'claims'])
        await tx.run(`DELETE FROM ${table} WHERE ${ofOperation}`, ...operationArgs(key));
    });
  }

  async claim(key: OperationKey, name: string, value: Uint8Array): Promise<Uint8Array> {
    await this.#database.run(
      `INSERT INTO claims (tenant, session_id, operation_id, name, value, created_ms) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      ...operationArgs(key),
      name,
      value,
      this.#clock.nowMs(),
    );
    return (await this.findClaim(key, name)) ?? value;
  }

  async findClaim(key: OperationKey, name: string): Promise<Uint8Array | undefined> {
    const [row] = await this.#database.all(
      `SELECT value FROM claims WHERE ${ofOperation} AND name = ?`,
      ...operationArgs(key),
      name,
    );
    return row?.value as Uint8Array | undefined;
  }

  async putError(key: SessionKey, errorId: string, error: Uint8Array): Promise<void> {
    // Errors of one moment still come one after the other.
    this.#lastErrorMs = Math.max(this.#clock.nowMs(), this.#lastErrorMs + 1);
    const createdMs = this.#lastErrorMs;
    await this.#database.write(async (tx) => {
      // Details are asked for at once or never: the latest suffice.
      await tx.run(
        `DELETE FROM errors WHERE ${ofSession} AND error_id NOT IN (
           SELECT error_id FROM errors WHERE ${ofSession} ORDER BY created_ms DESC LIMIT ${ERRORS_KEPT - 1})`,
        ...sessionArgs(key),
        ...sessionArgs(key),
      );
      await tx.run(
        `INSERT INTO errors (tenant, session_id, error_id, error, created_ms) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING`,
        ...sessionArgs(key),
        errorId,
        error,
        createdMs,
      );
    });
  }

  async findError(key: SessionKey, errorId: string): Promise<Uint8Array | undefined> {
    const [row] = await this.#database.all(
      `SELECT error FROM errors WHERE ${ofSession} AND error_id = ?`,
      ...sessionArgs(key),
      errorId,
    );
    return row?.error as Uint8Array | undefined;
  }

  async takeLease(name: string, owner: string, ms: number): Promise<boolean> {
    const nowMs = this.#clock.nowMs();
    const taken = await this.#database.run(
      `INSERT INTO leases (name, owner, until_ms) VALUES (?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until_ms = excluded.until_ms
       WHERE leases.owner = excluded.owner OR leases.until_ms < ?`,
      name,
      owner,
      nowMs + ms,
      nowMs,
    );
    return taken > 0;
  }

  async sweep({ sessionMs, operationMs, errorMs }: Leases): Promise<Swept> {
    const nowMs = this.#clock.nowMs();
    const stale = await this.#database.all(
      `SELECT tenant, session_id FROM sessions WHERE closed = 0 AND touched_ms < ? LIMIT ${SWEPT_MAX}`,
      nowMs - sessionMs,
    );
    const sessions = stale.map((row) => ({
      tenant: tenant(String(row.tenant)),
      sessionId: sessionId(String(row.session_id)),
    }));
    for (const key of sessions) await this.closeSession(key, false);
    const operations = await this.#database.run('DELETE FROM operations WHERE touched_ms < ?', nowMs - operationMs);
    await this.#database.run('DELETE FROM claims WHERE created_ms < ?', nowMs - operationMs);
    await this.#database.run('DELETE FROM errors WHERE created_ms < ?', nowMs - errorMs);
    await this.#database.run(
      'DELETE FROM sessions WHERE closed = 1 AND touched_ms < ?',
      nowMs - CLOSED_LEASES * sessionMs,
    );
    return { sessions, operations };
  }

  async close(): Promise<void> {
    await this.#database.close();
  }

  /** Notes that a row is in use, unless that was noted a moment ago. */
  async #touch(table: 'sessions' | 'operations', where: string, key: readonly string[], row: Row): Promise<void> {
    const nowMs = this.#clock.nowMs();
    if (nowMs - Number(row.touched_ms) <= TOUCH_EVERY_MS) return;
    await this.#database.run(`UPDATE ${table} SET touched_ms = ? WHERE ${where}`, nowMs, ...key);
  }

  /** A transaction that is rolled back, with `otherwise` for its result, where a change does not apply. */
  async #orNothing<T>(work: (tx: Transaction) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await this.#database.write(work);
    } catch (error) {
      if (error instanceof DoesNotApply) return otherwise;
      throw error;
    }
  }
}

class DoesNotApply extends Error {}

async function applyAll(tx: Transaction, key: SessionKey, changes: readonly SessionChange[]): Promise<void> {
  for (const change of changes) if (!(await apply(tx, key, change))) throw new DoesNotApply();
}

async function apply(tx: Transaction, key: SessionKey, change: SessionChange): Promise<boolean> {
  switch (change.kind) {
    case 'config':
    case 'objects': {
      const record: Record<string, string> = { ...(await findSession(tx, key))?.[change.kind] };
      for (const [name, value] of Object.entries(change.changes)) {
        if (value === null) delete record[name];
        else record[name] = value;
      }
      const column = change.kind;
      await tx.run(`UPDATE sessions SET ${column} = ? WHERE ${ofSession}`, JSON.stringify(record), ...sessionArgs(key));
      return true;
    }
    case 'database':
      await tx.run(`UPDATE sessions SET database_name = ? WHERE ${ofSession}`, change.database, ...sessionArgs(key));
      return true;
    case 'putView': {
      const conflict = change.replace ? '(tenant, session_id, name) DO UPDATE SET plan = excluded.plan' : 'DO NOTHING';
      const { name, plan } = change.view;
      const put = await tx.run(
        `INSERT INTO views (tenant, session_id, name, plan) VALUES (?, ?, ?, ?) ON CONFLICT ${conflict}`,
        ...sessionArgs(key),
        name,
        plan,
      );
      return put > 0;
    }
    case 'dropView':
      return (await tx.run(`DELETE FROM views WHERE ${ofSession} AND name = ?`, ...sessionArgs(key), change.name)) > 0;
    default:
      return change satisfies never;
  }
}

async function closeSession(tx: Transaction, key: SessionKey, mayReturn: boolean): Promise<void> {
  if (mayReturn) await tx.run(`DELETE FROM sessions WHERE ${ofSession}`, ...sessionArgs(key));
  else
    await tx.run(
      `UPDATE sessions SET closed = 1, config = '{}', objects = '{}' WHERE ${ofSession}`,
      ...sessionArgs(key),
    );
  for (const table of sessionTables) await tx.run(`DELETE FROM ${table} WHERE ${ofSession}`, ...sessionArgs(key));
}

async function findSession(tx: Transaction, key: SessionKey): Promise<SessionRecord | undefined> {
  const [row] = await tx.all(`SELECT * FROM sessions WHERE ${ofSession}`, ...sessionArgs(key));
  return row && toSession(key, row);
}

function toSession({ tenant, sessionId }: SessionKey, row: Row): SessionRecord {
  return {
    tenant,
    sessionId,
    serverSessionId: String(row.server_session_id),
    user: String(row.user_name),
    database: String(row.database_name),
    config: JSON.parse(String(row.config)) as Record<string, string>,
    objects: JSON.parse(String(row.objects)) as Record<string, string>,
    closed: row.closed === 1,
  };
}

function toStatus(row: Row): OperationStatus {
  return {
    state: row.state as OperationState,
    ...(row.worker != null && { worker: workerId(String(row.worker)) }),
  };
}

function toOperation(row: Row): OperationRecord {
  return {
    tenant: tenant(String(row.tenant)),
    sessionId: sessionId(String(row.session_id)),
    operationId: operationId(String(row.operation_id)),
    ...toStatus(row),
    fingerprint: String(row.fingerprint),
    tags: JSON.parse(String(row.tags)) as string[],
    reattachable: row.reattachable === 1,
    traceparent: String(row.traceparent),
    losses: Number(row.losses),
    createdMs: Number(row.created_ms),
    ...(row.plan != null && { plan: row.plan as Uint8Array }),
    ...(row.task != null && { task: row.task as Uint8Array }),
    ...(row.outcome != null && { outcome: row.outcome as Uint8Array }),
  };
}
