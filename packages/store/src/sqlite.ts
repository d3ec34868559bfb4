import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { OutboardError } from '@outboard/errors';
import { operationId, sessionId, tenant, workerId } from '@outboard/plan';
import Database from 'libsql';
import { steps } from './sqlite-schema.js';
import type {
  OperationChange,
  OperationKey,
  OperationRecord,
  OperationState,
  SessionKey,
  SessionRecord,
  Store,
  ViewRecord,
} from './store.js';

/** How long a statement waits for another process's write before it fails, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/** Errors of one session that FetchErrorDetails can be asked about. */
const ERRORS_KEPT = 100;

type Row = Readonly<Record<string, unknown>>;

function migrate(database: Database.Database): void {
  const take = database.transaction(() => {
    const { user_version: taken } = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (taken > steps.length) {
      const message = `The store was written by a newer version (schema ${taken}, this one knows ${steps.length}).`;
      throw new OutboardError('INTERNAL_ERROR', { message });
    }
    for (const step of steps.slice(taken)) database.exec(step);
    database.exec(`PRAGMA user_version = ${steps.length}`);
  });
  take.exclusive();
}

/**
 * The store in a SQLite file that several drivers of one machine share. WAL with `synchronous = NORMAL`: a change that was
 * acknowledged survives the death of any process (sqlite.org, "PRAGMA synchronous"); only a power cut can lose the last.
 */
export function openSqliteStore(path: string): Store {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  migrate(database);
  return new SqliteStore(database);
}

const ofSession = 'tenant = ? AND session_id = ?';
const ofOperation = `${ofSession} AND operation_id = ?`;
const sessionArgs = (key: SessionKey): [string, string] => [key.tenant, key.sessionId];
const operationArgs = (key: OperationKey): [string, string, string] => [key.tenant, key.sessionId, key.operationId];

class SqliteStore implements Store {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  async openSession(key: SessionKey, fresh: { serverSessionId: string; user: string }): Promise<SessionRecord> {
    const present = this.#session(key);
    if (present !== undefined) return present;
    this.#run(
      'INSERT INTO sessions (tenant, session_id, server_session_id, user) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
      ...sessionArgs(key),
      fresh.serverSessionId,
      fresh.user,
    );
    return this.#session(key) as SessionRecord;
  }

  async findSession(key: SessionKey): Promise<SessionRecord | undefined> {
    return this.#session(key);
  }

  async changeConfig(key: SessionKey, changes: Readonly<Record<string, string | null>>): Promise<void> {
    this.#changeRecord(key, 'config', changes);
  }

  async changeObjects(key: SessionKey, changes: Readonly<Record<string, string | null>>): Promise<void> {
    this.#changeRecord(key, 'objects', changes);
  }

  async setDatabase(key: SessionKey, database: string): Promise<void> {
    this.#run(`UPDATE sessions SET database = ? WHERE ${ofSession}`, database, ...sessionArgs(key));
  }

  async closeSession(key: SessionKey, mayReturn: boolean): Promise<void> {
    this.#transact(() => {
      if (mayReturn) this.#run(`DELETE FROM sessions WHERE ${ofSession}`, ...sessionArgs(key));
      else
        this.#run(
          `UPDATE sessions SET closed = 1, config = '{}', objects = '{}' WHERE ${ofSession}`,
          ...sessionArgs(key),
        );
      for (const table of ['views', 'operations', 'errors']) {
        this.#run(`DELETE FROM ${table} WHERE ${ofSession}`, ...sessionArgs(key));
      }
    });
  }

  async cloneSession(from: SessionKey, to: SessionKey, serverSessionId: string): Promise<boolean> {
    return this.#transact(() => {
      if (this.#session(to) !== undefined) return false;
      this.#run(
        `INSERT INTO sessions (tenant, session_id, server_session_id, user, database, config, objects)
         SELECT ?, ?, ?, user, database, config, objects FROM sessions WHERE ${ofSession}`,
        ...sessionArgs(to),
        serverSessionId,
        ...sessionArgs(from),
      );
      this.#run(
        `INSERT INTO views (tenant, session_id, name, plan)
         SELECT ?, ?, name, plan FROM views WHERE ${ofSession}`,
        ...sessionArgs(to),
        ...sessionArgs(from),
      );
      return true;
    });
  }

  async putView(key: SessionKey, view: ViewRecord, replace: boolean): Promise<boolean> {
    const conflict = replace ? 'DO UPDATE SET plan = excluded.plan' : 'DO NOTHING';
    const changes = this.#run(
      `INSERT INTO views (tenant, session_id, name, plan) VALUES (?, ?, ?, ?)
       ON CONFLICT (tenant, session_id, name) ${conflict}`,
      ...sessionArgs(key),
      view.name,
      Buffer.from(view.plan),
    );
    return changes > 0;
  }

  async findView(key: SessionKey, name: string): Promise<ViewRecord | undefined> {
    const row = this.#get(`SELECT plan FROM views WHERE ${ofSession} AND name = ?`, ...sessionArgs(key), name);
    return row && { name, plan: row.plan as Uint8Array };
  }

  async listViews(key: SessionKey): Promise<readonly string[]> {
    return this.#all(`SELECT name FROM views WHERE ${ofSession} ORDER BY name`, ...sessionArgs(key)).map((row) =>
      String(row.name),
    );
  }

  async dropView(key: SessionKey, name: string): Promise<boolean> {
    return this.#run(`DELETE FROM views WHERE ${ofSession} AND name = ?`, ...sessionArgs(key), name) > 0;
  }

  async createOperation(record: OperationRecord): Promise<OperationRecord | undefined> {
    const changes = this.#run(
      `INSERT INTO operations (tenant, session_id, operation_id, fingerprint, state, tags, reattachable, traceparent,
                               created_ms, plan)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      ...operationArgs(record),
      record.fingerprint,
      record.state,
      JSON.stringify(record.tags),
      record.reattachable ? 1 : 0,
      record.traceparent,
      record.createdMs,
      record.plan === undefined ? null : Buffer.from(record.plan),
    );
    return changes > 0 ? undefined : await this.findOperation(record);
  }

  async findOperation(key: OperationKey): Promise<OperationRecord | undefined> {
    const row = this.#get(`SELECT * FROM operations WHERE ${ofOperation}`, ...operationArgs(key));
    return row && toOperation(row);
  }

  async changeOperation(key: OperationKey, change: OperationChange): Promise<void> {
    const names = Object.keys(change);
    if (names.length === 0) return;
    const values = Object.values(change).map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    const settled = change.task !== undefined || change.outcome !== undefined ? ', plan = NULL' : '';
    const assignments = `${names.map((name) => `${name} = ?`).join(', ')}${settled}`;
    this.#run(`UPDATE operations SET ${assignments} WHERE ${ofOperation}`, ...values, ...operationArgs(key));
  }

  async listOperations(key: SessionKey): Promise<readonly OperationRecord[]> {
    return this.#all(`SELECT * FROM operations WHERE ${ofSession} ORDER BY created_ms`, ...sessionArgs(key)).map(
      toOperation,
    );
  }

  async dropOperation(key: OperationKey): Promise<void> {
    this.#run(`DELETE FROM operations WHERE ${ofOperation}`, ...operationArgs(key));
  }

  async putError(key: SessionKey, errorId: string, error: Uint8Array): Promise<void> {
    // Details are asked for at once or never: the latest suffice.
    this.#run(
      `DELETE FROM errors WHERE rowid IN (
         SELECT rowid FROM errors WHERE ${ofSession} ORDER BY rowid DESC LIMIT -1 OFFSET ${ERRORS_KEPT - 1})`,
      ...sessionArgs(key),
    );
    this.#run(
      'INSERT INTO errors (tenant, session_id, error_id, error) VALUES (?, ?, ?, ?)',
      ...sessionArgs(key),
      errorId,
      Buffer.from(error),
    );
  }

  async findError(key: SessionKey, errorId: string): Promise<Uint8Array | undefined> {
    const row = this.#get(`SELECT error FROM errors WHERE ${ofSession} AND error_id = ?`, ...sessionArgs(key), errorId);
    return row?.error as Uint8Array | undefined;
  }

  async close(): Promise<void> {
    this.#statements.clear();
    this.#database.close();
  }

  #session(key: SessionKey): SessionRecord | undefined {
    const row = this.#get(`SELECT * FROM sessions WHERE ${ofSession}`, ...sessionArgs(key));
    return (
      row && {
        ...key,
        serverSessionId: String(row.server_session_id),
        user: String(row.user),
        database: String(row.database),
        config: JSON.parse(String(row.config)) as Record<string, string>,
        objects: JSON.parse(String(row.objects)) as Record<string, string>,
        closed: row.closed === 1,
      }
    );
  }

  #changeRecord(key: SessionKey, of: 'config' | 'objects', changes: Readonly<Record<string, string | null>>): void {
    this.#transact(() => {
      const record: Record<string, string> = { ...this.#session(key)?.[of] };
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) delete record[name];
        else record[name] = value;
      }
      this.#run(`UPDATE sessions SET ${of} = ? WHERE ${ofSession}`, JSON.stringify(record), ...sessionArgs(key));
    });
  }

  #transact<T>(work: () => T): T {
    return this.#database.transaction(work).immediate() as T;
  }

  #statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #run(sql: string, ...values: unknown[]): number {
    return this.#statement(sql).run(...values).changes;
  }

  #get(sql: string, ...values: unknown[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  #all(sql: string, ...values: unknown[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }
}

function toOperation(row: Row): OperationRecord {
  return {
    tenant: tenant(String(row.tenant)),
    sessionId: sessionId(String(row.session_id)),
    operationId: operationId(String(row.operation_id)),
    fingerprint: String(row.fingerprint),
    state: row.state as OperationState,
    tags: JSON.parse(String(row.tags)) as string[],
    reattachable: row.reattachable === 1,
    traceparent: String(row.traceparent),
    createdMs: Number(row.created_ms),
    ...(row.worker != null && { worker: workerId(String(row.worker)) }),
    ...(row.plan != null && { plan: row.plan as Uint8Array }),
    ...(row.task != null && { task: row.task as Uint8Array }),
    ...(row.outcome != null && { outcome: row.outcome as Uint8Array }),
  };
}
