import { type Calls, type Cell, cell, cString, duckdb, here } from './duckdb-ffi.js';

/** Settings of a DuckDB database, fixed when it opens (duckdb.org, "Configuration"). */
export type Settings = Readonly<Record<string, string>>;

/** One in-memory DuckDB database. Each query takes a connection of its own: two live results on one end each other. */
export class Instance {
  readonly #database: Cell;

  private constructor(database: Cell) {
    this.#database = database;
  }

  /** @throws Error with DuckDB's message where a setting is unknown or the database can't be opened. */
  static open(settings: Settings): Instance {
    const config = cell();
    duckdb.createConfig(config);
    try {
      for (const [name, value] of Object.entries(settings)) {
        if (duckdb.setConfig(config[0], name, value) !== 0)
          throw new Error(`DuckDB has no setting ${name} = ${value}.`);
      }
      const database = cell();
      const error = cell();
      if (duckdb.openExt(null, database, config[0], error) !== 0) {
        throw new Error(`DuckDB did not open: ${cString(error[0] ?? 0n)}`);
      }
      return new Instance(database);
    } finally {
      duckdb.destroyConfig(config);
    }
  }

  connect(): Connection {
    const connection = cell();
    if (duckdb.connect(this.#database[0], connection) !== 0) throw new Error('DuckDB refused a connection.');
    return new Connection(connection);
  }

  close(): void {
    duckdb.close(this.#database);
  }
}

/** One connection: temporary tables and the session's settings live and end with it. */
export class Connection {
  readonly #connection: Cell;
  #open = true;

  constructor(connection: Cell) {
    this.#connection = connection;
  }

  get pointer(): bigint {
    return this.#connection[0] ?? 0n;
  }

  /** Runs one statement and drops its result. */
  async execute(sql: string): Promise<void> {
    await (await this.query(sql)).close();
  }

  /**
   * Prepares and starts one statement; rows are computed as they are fetched. What ends it waits for the engine's threads, as what
   * computes does: all of that goes by `calls`.
   * @throws Error with DuckDB's message.
   */
  async query(sql: string, calls: Calls = here): Promise<NativeResult> {
    const prepared = cell();
    try {
      if (duckdb.prepare(this.pointer, sql, prepared) !== 0) {
        throw new Error(duckdb.prepareError(prepared[0]) as string);
      }
      const pending = cell();
      try {
        if ((await calls(duckdb.pendingStreaming, prepared[0], pending)) !== 0) {
          throw new Error(duckdb.pendingError(pending[0]) as string);
        }
        const result = new BigUint64Array(6);
        if ((await calls(duckdb.executePending, pending[0], result)) !== 0) {
          const message = duckdb.resultError(result) as string;
          await calls(duckdb.destroyResult, result);
          throw new Error(message);
        }
        return new NativeResult(result, calls);
      } finally {
        await calls(duckdb.destroyPending, pending);
      }
    } finally {
      duckdb.destroyPrepare(prepared);
    }
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    duckdb.disconnect(this.#connection);
  }
}

/** A `duckdb_result` that streams chunks. */
export class NativeResult {
  readonly #words: BigUint64Array;
  readonly #calls: Calls;

  constructor(words: BigUint64Array, calls: Calls) {
    this.#words = words;
    this.#calls = calls;
  }

  /** The words of the struct, for calls that take its address. */
  get words(): BigUint64Array {
    return this.#words;
  }

  /** The next chunk's pointer, 0n after the last. @throws Error where the query failed while running. */
  async fetch(): Promise<bigint> {
    const [a, b, c, d, e, internal] = this.#words;
    const chunk = (await this.#calls(duckdb.fetchChunk, { a, b, c, d, e, internal })) as bigint | null;
    if (chunk !== null) return BigInt(chunk);
    const message = duckdb.resultError(this.#words) as string | null;
    if (message !== null && message !== '') throw new Error(message);
    return 0n;
  }

  async close(): Promise<void> {
    await this.#calls(duckdb.destroyResult, this.#words);
  }
}
