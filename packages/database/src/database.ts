/** The SQL databases that state lives in: one interface, SQLite and PostgreSQL behind it. */
export type Row = Readonly<Record<string, unknown>>;
/** Bytes come back as Buffer, 64-bit integers as number. */
export type Value = string | number | bigint | null | Uint8Array;

/** As both clients take it: bytes as Buffer. */
export const bound = (value: Value) =>
  value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;

/** Statements in the SQL that both databases read, with `?` for values. */
export interface Transaction {
  all(sql: string, ...values: readonly Value[]): Promise<Row[]>;
  /** The number of rows changed. */
  run(sql: string, ...values: readonly Value[]): Promise<number>;
}

/**
 * Statements made on the database itself are each a transaction of their own. What has resolved is on disk.
 *
 * PostgreSQL's connection may break at any moment. What was asked is then asked again, so a change may be made twice: callers
 * give each change a key by which the second one is known (an id, a state that it starts from).
 */
export interface Database extends Transaction {
  /** A consistent view of one moment. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** All or nothing, as if one writer came after the other. `work` may run more than once, and must change nothing else. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * A schema's history. `steps` are taken once each, in order. An additive step (a table or column that older versions need not
 * know) lets drivers of the version before go on; `since` is the number of steps that a version must know to use the database at all.
 */
export interface Schema {
  readonly name: string;
  readonly steps: readonly string[];
  readonly since: number;
}
