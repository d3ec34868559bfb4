import { expected } from './actions.js';
import { Catalog } from './catalog.js';
import { ConnectClient } from './client.js';
import { type ColumnValue, operand } from './column.js';
import { RuntimeConf } from './conf.js';
import { parseConnection } from './connection.js';
import { DataFrame } from './dataframe.js';
import { invalidArgument } from './errors.js';
import type { ExecuteOptions } from './execute.js';
import { type LocalRows, localData } from './local.js';
import { DataFrameReader } from './reader.js';
import { commandPlan, relation } from './relation.js';
import { runCommand } from './results.js';
import { DEFAULT_RETRY_POLICY, type RetryPolicy } from './retry.js';
import { Channel } from './rpc.js';

/** A session at a Spark Connect server. Owns a share of a channel: end it by `stop`. */
export class SparkSession {
  readonly conf: RuntimeConf;
  readonly catalog: Catalog;
  readonly #client: ConnectClient;

  constructor(client: ConnectClient) {
    this.#client = client;
    this.conf = new RuntimeConf(client);
    this.catalog = new Catalog(client);
  }

  static builder(): SparkSessionBuilder {
    return new SparkSessionBuilder();
  }

  get sessionId(): string {
    return this.#client.sessionId;
  }

  /**
   * Runs a SQL statement: a command takes effect now; a query is only looked at, and runs when the DataFrame does. `args` are the values of
   * its parameters: an object for `:name`, an array for `?`.
   */
  async sql(
    text: string,
    args?: Readonly<Record<string, ColumnValue>> | readonly ColumnValue[],
    options?: ExecuteOptions,
  ): Promise<DataFrame> {
    const posArguments = Array.isArray(args) ? (args as readonly ColumnValue[]).map(operand) : [];
    const named = args === undefined || Array.isArray(args) ? {} : (args as Readonly<Record<string, ColumnValue>>);
    const namedArguments = Object.fromEntries(Object.entries(named).map(([name, value]) => [name, operand(value)]));
    const query = relation({ case: 'sql', value: { query: text, posArguments, namedArguments } });
    const result = await runCommand(
      this.#client,
      commandPlan({ case: 'sqlCommand', value: { sql: text, posArguments, namedArguments, input: query } }),
      options,
    );
    return new DataFrame(this.#client, result ?? query);
  }

  table(name: string): DataFrame {
    return this.read.table(name);
  }
  get read(): DataFrameReader {
    return new DataFrameReader(this.#client);
  }

  /** Whole numbers from `start` (0 where only an end is given) up to, not including, `end`: one BIGINT column, `id`. */
  range(end: number | bigint): DataFrame;
  range(start: number | bigint, end: number | bigint, step?: number | bigint, numPartitions?: number): DataFrame;
  range(
    first: number | bigint,
    second?: number | bigint,
    step: number | bigint = 1,
    numPartitions?: number,
  ): DataFrame {
    const [start, end] = second === undefined ? [0, first] : [first, second];
    const value = {
      start: BigInt(start),
      end: BigInt(end),
      step: BigInt(step),
      ...(numPartitions !== undefined && { numPartitions }),
    };
    return new DataFrame(this.#client, relation({ case: 'range', value }));
  }

  /**
   * Rows of this process as a DataFrame; they travel with each query that uses it. `schema`: Spark's DDL (`'id BIGINT, name STRING'`),
   * to which the server casts the values, or names of columns. Types are inferred otherwise: see `localData`.
   */
  createDataFrame(rows: LocalRows, schema?: string | readonly string[]): DataFrame {
    if (typeof schema === 'string' && rows.length === 0) {
      return new DataFrame(this.#client, relation({ case: 'localRelation', value: { schema } }));
    }
    const { data } = localData(rows, typeof schema === 'string' ? undefined : schema);
    const value = { data, ...(typeof schema === 'string' && { schema }) };
    return new DataFrame(this.#client, relation({ case: 'localRelation', value }));
  }

  /** The server's Spark version. */
  async version(): Promise<string> {
    const result = await this.#client.analyze({ case: 'sparkVersion', value: {} });
    return expected(result, 'sparkVersion').version;
  }

  // — tags and interruption

  /** Marks the operations that begin from now on; a tag is not empty and has no comma. */
  addTag(tag: string): void {
    if (tag === '' || tag.includes(',')) throw invalidArgument('A tag is not empty and has no comma.');
    this.#client.addTag(tag);
  }
  removeTag(tag: string): void {
    this.#client.removeTag(tag);
  }
  getTags(): readonly string[] {
    return this.#client.tags();
  }
  clearTags(): void {
    this.#client.clearTags();
  }
  /** Interrupts all of this session's operations; returns the ids of those that ran. */
  interruptAll(): Promise<readonly string[]> {
    return this.#client.interruptTarget({ kind: 'all' });
  }
  interruptTag(tag: string): Promise<readonly string[]> {
    return this.#client.interruptTarget({ kind: 'tag', tag });
  }
  interruptOperation(operationId: string): Promise<readonly string[]> {
    return this.#client.interruptTarget({ kind: 'operation', operationId });
  }

  // — sessions

  /** A session with nothing in it, on the same channel. */
  newSession(): SparkSession {
    return new SparkSession(this.#client.sibling());
  }
  /** A session that begins with a copy of this one's configuration and views. */
  async cloneSession(): Promise<SparkSession> {
    return new SparkSession(await this.#client.clone());
  }
  /** Releases the session at the server and closes the connection. Safe to call twice. */
  async stop(): Promise<void> {
    if (current === this) current = undefined;
    await this.#client.close();
  }
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

/** What `getOrCreate` returns again. */
let current: SparkSession | undefined;

/** Names a server and makes a session there. */
export class SparkSessionBuilder {
  #remote: string | undefined;
  #ca: string | undefined;
  #policy: RetryPolicy = DEFAULT_RETRY_POLICY;
  readonly #config: [string, string][] = [];

  /** `sc://host:port/;use_ssl=true;token=…`; without it the environment's SPARK_REMOTE. */
  remote(connection: string): this {
    this.#remote = connection;
    return this;
  }
  /** The certificate authorities to trust, as PEM text or the path of a PEM file. */
  ca(pemOrPath: string): this {
    this.#ca = pemOrPath;
    return this;
  }
  config(key: string, value: string | number | boolean): this {
    this.#config.push([key, String(value)]);
    return this;
  }
  /** Changes how failed calls are made again. */
  retryPolicy(policy: Partial<RetryPolicy>): this {
    this.#policy = { ...this.#policy, ...policy };
    return this;
  }
  /** The session that this process made last, unless it was stopped; else a new one. */
  async getOrCreate(): Promise<SparkSession> {
    if (current === undefined) return this.create();
    await this.#configure(current);
    return current;
  }
  /** A new session. Nothing is sent before it is used, unless there is configuration to set. */
  async create(): Promise<SparkSession> {
    const remote = this.#remote ?? process.env.SPARK_REMOTE;
    if (remote === undefined) throw invalidArgument('No server: say remote("sc://host:port"), or set SPARK_REMOTE.');
    const connection = parseConnection(remote);
    const { sessionId, userId } = connection;
    const channel = new Channel(connection, this.#ca);
    const session = new SparkSession(new ConnectClient({ channel, policy: this.#policy, sessionId, userId }));
    try {
      await this.#configure(session);
    } catch (error) {
      await session.stop();
      throw error;
    }
    current = session;
    return session;
  }

  async #configure(session: SparkSession): Promise<void> {
    for (const [key, value] of this.#config) await session.conf.set(key, value);
  }
}
