import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Connection from 'libsql';
import { bound, type Database, type Row, type Transaction, type Value } from './database.js';

/** How long a transaction waits for another process's before it fails, and how often it looks, in milliseconds. */
const BUSY_MAX_MS = 30_000;
/** At random up to this: whoever looks in step with the other's transactions never finds the file free. */
const BUSY_POLL_MS = 4;
/** A process that has met another leaves gaps between its transactions for so long: SQLite has no queue for who waits. */
const POLITE_MS = 1_000;
const GAP_MS = 1;

/** `full`: what was committed survives a power cut. `normal`: the death of any process. `off`: for measuring what the others cost. */
export const durabilities = ['full', 'normal', 'off'] as const;
export type Durability = (typeof durabilities)[number];

/** A file that several processes of one machine share (sqlite.org, "WAL", "PRAGMA synchronous"). */
export function openSqlite(path: string, durability: Durability = 'full'): Database {
  mkdirSync(dirname(path), { recursive: true });
  const connection = opened(path);
  connection.exec(`PRAGMA busy_timeout = ${BUSY_MAX_MS}`);
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec(`PRAGMA synchronous = ${durability.toUpperCase()}`);
  // From here on SQLite's own waiting would hold up everything else that this process does.
  connection.exec('PRAGMA busy_timeout = 0');
  return new SqliteDatabase(connection);
}

/** libsql says why only in a text of its own; whoever asks gets SQLite's code. */
function opened(path: string): Connection.Database {
  try {
    return new Connection(path);
  } catch (cause) {
    throw Object.assign(new Error(`${path} can't be opened as a database.`, { cause }), { code: 'SQLITE_CANTOPEN' });
  }
}

class SqliteDatabase implements Database {
  readonly #connection: Connection.Database;
  readonly #statements = new Map<string, Connection.Statement>();
  /** One connection has one transaction, and one statement outside of them: each waits for the one before. */
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** When another process was last found at the file. */
  #metMs = 0;
  readonly #met = (): void => {
    this.#metMs = performance.now();
  };

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

  /**
   * One after the other, also a statement that waits for another process. A statement that found the file busy keeps its view of the
   * database until it is run again; two that wait by turns would keep each other's view, which has got too old to write from, for ever.
   */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#last
      .catch(() => undefined)
      .then(work)
      .finally(async () => {
        this.#waiting -= 1;
        if (this.#waiting > 0 && performance.now() - this.#metMs < POLITE_MS) await setTimeout(GAP_MS);
      });
    this.#last = mine;
    return mine;
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    return await this.#inTurn(() => whenFree(work, this.#met));
  }

  #transact<T>(begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await whenFree(async () => this.#connection.exec(begin), this.#met);
      try {
        const result = await work(this.#transaction);
        await whenFree(async () => this.#connection.exec('COMMIT'));
        return result;
      } catch (error) {
        if (this.#connection.inTransaction) this.#connection.exec('ROLLBACK');
        throw error;
      }
    });
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
async function whenFree<T>(work: () => Promise<T>, onBusy: () => void = () => undefined): Promise<T> {
  const giveUpMs = performance.now() + BUSY_MAX_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpMs) throw error;
    }
    onBusy();
    await setTimeout(Math.random() * BUSY_POLL_MS);
  }
}

const isBusy = (error: unknown): boolean => /^SQLITE_BUSY/.test(String((error as { code?: unknown }).code));
