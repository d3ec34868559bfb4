import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Connection from 'libsql';
import { bound, type Database, type Row, type Transaction, type Value } from './database.js';

/** How long a transaction waits for another process's before it fails, and how often it looks, in milliseconds. */
const BUSY_MAX_MS = 10_000;
const BUSY_POLL_MS = 5;

/** `full`: what was committed survives a power cut. `normal`: the death of any process. `off`: for measuring what the others cost. */
export const durabilities = ['full', 'normal', 'off'] as const;
export type Durability = (typeof durabilities)[number];

/** A file that several processes of one machine share (sqlite.org, "WAL", "PRAGMA synchronous"). */
export function openSqlite(path: string, durability: Durability = 'full'): Database {
  mkdirSync(dirname(path), { recursive: true });
  const connection = new Connection(path);
  connection.exec(`PRAGMA busy_timeout = ${BUSY_MAX_MS}`);
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec(`PRAGMA synchronous = ${durability.toUpperCase()}`);
  // From here on SQLite's own waiting would hold up everything else that this process does.
  connection.exec('PRAGMA busy_timeout = 0');
  return new SqliteDatabase(connection);
}

class SqliteDatabase implements Database {
  readonly #connection: Connection.Database;
  readonly #statements = new Map<string, Connection.Statement>();
  /** One connection has one transaction: each waits for the one before, and so does a statement outside of them. */
  #last: Promise<unknown> = Promise.resolve();
  #transactions = 0;

  constructor(connection: Connection.Database) {
    this.#connection = connection;
  }

  async all(sql: string, ...values: readonly Value[]): Promise<Row[]> {
    return await this.#alone(() => this.#transaction.all(sql, ...values));
  }

  async run(sql: string, ...values: readonly Value[]): Promise<number> {
    return await this.#alone(() => this.#transaction.run(sql, ...values));
  }

  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#transact('BEGIN', work);
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#transact('BEGIN IMMEDIATE', work);
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    this.#statements.clear();
    this.#connection.close();
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#transactions > 0) await this.#last.catch(() => undefined);
    return await whenFree(work);
  }

  #transact<T>(begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    this.#transactions += 1;
    const mine = this.#last
      .catch(() => undefined)
      .then(async () => {
        await whenFree(async () => this.#connection.exec(begin));
        try {
          const result = await work(this.#transaction);
          await whenFree(async () => this.#connection.exec('COMMIT'));
          return result;
        } catch (error) {
          if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
          throw error;
        }
      })
      .finally(() => {
        this.#transactions -= 1;
      });
    this.#last = mine;
    return mine;
  }

  readonly #transaction: Transaction = {
    all: async (sql, ...values) => (this.#statement(sql).all(...values.map(bound)) as Row[]).map(withBuffers),
    run: async (sql, ...values: Value[]) => this.#statement(sql).run(...values.map(bound)).changes,
  };

  #statement(sql: string): Connection.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** libsql's `all` gives bytes as ArrayBuffer. */
function withBuffers(row: Row): Row {
  if (!Object.values(row).some((value) => value instanceof ArrayBuffer)) return row;
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof ArrayBuffer ? Buffer.from(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Tries until no other process holds the file. */
async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  const giveUpMs = Date.now() + BUSY_MAX_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpMs) throw error;
    }
    await setTimeout(BUSY_POLL_MS);
  }
}

const isBusy = (error: unknown): boolean => /^SQLITE_BUSY/.test(String((error as { code?: unknown }).code));
