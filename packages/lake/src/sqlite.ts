import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import type { LakeDatabase, Row, Transaction, Value } from './database.js';

/** How long a transaction waits for another process's before it fails, and how often it looks, in milliseconds. */
const BUSY_MAX_MS = 10_000;
const BUSY_POLL_MS = 5;

/** A catalog in a SQLite file. `synchronous = NORMAL` in WAL mode: what was committed survives the death of any process. */
export function openSqlite(path: string): LakeDatabase {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  database.exec(`PRAGMA busy_timeout = ${BUSY_MAX_MS}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  // From here on SQLite's own waiting would hold up everything else that this process does.
  database.exec('PRAGMA busy_timeout = 0');
  return new SqliteDatabase(database);
}

class SqliteDatabase implements LakeDatabase {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  /** One connection has one transaction: each waits for the one before. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: Database.Database) {
    this.#database = database;
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
    this.#database.close();
  }

  #transact<T>(begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const mine = this.#last
      .catch(() => undefined)
      .then(async () => {
        await this.#begin(begin);
        try {
          const result = await work(this.#transaction);
          this.#database.exec('COMMIT');
          return result;
        } catch (error) {
          this.#database.exec('ROLLBACK');
          throw error;
        }
      });
    this.#last = mine;
    return mine;
  }

  async #begin(sql: string): Promise<void> {
    const giveUpMs = Date.now() + BUSY_MAX_MS;
    for (;;) {
      try {
        this.#database.exec(sql);
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > giveUpMs) throw error;
      }
      await setTimeout(BUSY_POLL_MS);
    }
  }

  readonly #transaction: Transaction = {
    all: async (sql, ...values) => this.#statement(sql).all(...values) as Row[],
    run: async (sql, ...values: Value[]) => this.#statement(sql).run(...values).changes,
  };

  #statement(sql: string): Database.Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

const isBusy = (error: unknown): boolean => /^SQLITE_BUSY/.test(String((error as { code?: unknown }).code));
