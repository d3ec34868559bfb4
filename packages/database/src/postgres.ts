import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { bound, type Database, type Row, type Transaction, type Value } from './database.js';

/** Connections of one process. A driver's statements are short, and each takes one for its moment. */
const CONNECTIONS_MAX = 8;
const CONNECT_TIMEOUT_MS = 5_000;
/** A server that is silent for so long is taken for gone: the connection is given up and the statement made on another. */
const STATEMENT_TIMEOUT_MS = 20_000;
/** How long a server may be away before what was asked of it fails, and the pauses between tries. */
const AWAY_MAX_MS = 60_000;
const PAUSE_MIN_MS = 25;
const PAUSE_MAX_MS = 1_000;
const CONFLICT_PAUSE_MAX_MS = 50;

/** PostgreSQL, "Error Codes": connection exceptions, shutdown and start-up of the server, too many connections. */
const AWAY = /^(08|57P0[1-4]|53300)/;
/** Serialization failure, deadlock, and two transactions that make the same table (which shows as a row that is there twice). */
const CONFLICT = /^(40001|40P01|23505|XX000)$/;
const CONFLICTS_MAX = 100;
const NETWORK = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)/;
const CLIENT = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable/;

const int8 = 20;
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (oid === int8 ? Number : parserOf(oid, format)),
};
const parserOf = (oid: number, format?: 'text' | 'binary') => pg.types.getTypeParser(oid, format as 'text');

/** A database on a PostgreSQL server, at a `postgres://` URL. Opens no connection before the first statement. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'outboard',
    types: types as unknown as pg.CustomTypesConfig,
  });
  // An idle connection that breaks is replaced at the next statement.
  pool.on('error', () => undefined);
  return new PostgresDatabase(pool);
}

class PostgresDatabase implements Database {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  all(sql: string, ...values: readonly Value[]): Promise<Row[]> {
    return this.#withConnection((client) => statements(client).all(sql, ...values));
  }

  run(sql: string, ...values: readonly Value[]): Promise<number> {
    return this.#withConnection((client) => statements(client).run(sql, ...values));
  }

  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#transact('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#transact('BEGIN ISOLATION LEVEL SERIALIZABLE', work);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  #transact<T>(begin: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#withConnection(async (client) => {
      await client.query(begin);
      try {
        const result = await work(statements(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        if (!isAway(error)) await client.query('ROLLBACK');
        throw error;
      }
    });
  }

  /** Runs `work` on a connection, anew where the connection broke under it or another transaction came between. */
  async #withConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const giveUpMs = performance.now() + AWAY_MAX_MS;
    let pauseMs = PAUSE_MIN_MS;
    for (let conflicts = 0; ; ) {
      let client: pg.PoolClient | undefined;
      let broken = false;
      try {
        client = await this.#pool.connect();
        return await work(client);
      } catch (error) {
        broken = isAway(error);
        const again = broken
          ? performance.now() + pauseMs <= giveUpMs
          : isConflict(error) && ++conflicts < CONFLICTS_MAX;
        if (!again) throw error;
      } finally {
        client?.release(broken);
      }
      await sleep(broken ? pauseMs : Math.random() * CONFLICT_PAUSE_MAX_MS);
      if (broken) pauseMs = Math.min(pauseMs * 2, PAUSE_MAX_MS);
    }
  }
}

function statements(client: pg.PoolClient): Transaction {
  return {
    all: async (sql, ...values) => (await client.query(translated(sql), values.map(bound))).rows as Row[],
    run: async (sql, ...values) => (await client.query(translated(sql), values.map(bound))).rowCount ?? 0,
  };
}

const known = new Map<string, string>();

/** SQLite's SQL as PostgreSQL's: numbered parameters, and the names of two types. Statements are few, and their texts fixed. */
function translated(sql: string): string {
  let text = known.get(sql);
  if (text === undefined) {
    let number = 0;
    text = sql
      .replace(/\?/g, () => `$${++number}`)
      .replace(/\bBLOB\b/g, 'BYTEA')
      .replace(/\bINTEGER\b/g, 'BIGINT')
      .replace(/\bWITHOUT ROWID\b/g, '');
    known.set(sql, text);
  }
  return text;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

function isAway(error: unknown): boolean {
  const code = codeOf(error);
  return AWAY.test(code) || NETWORK.test(code) || (error instanceof Error && CLIENT.test(error.message));
}

const isConflict = (error: unknown): boolean => CONFLICT.test(codeOf(error));
