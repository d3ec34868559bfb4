import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import type { LakeDatabase, Row, Transaction, Value } from './database.js';

/** How long a statement waits for another process's write before it fails, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/** A catalog in a SQLite file. `synchronous = NORMAL` in WAL mode: what was committed survives the death of any process. */
export function openSqlite(path: string): LakeDatabase {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
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
        this.#database.exec(begin);
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
