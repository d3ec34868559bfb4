/** The SQL database that holds a lake's catalog. */
export type Row = Readonly<Record<string, unknown>>;
export type Value = string | number | bigint | null;

/** Statements with `?` for values. Within one transaction each sees what those before it did. */
export interface Transaction {
  all(sql: string, ...values: readonly Value[]): Promise<Row[]>;
  /** The number of rows changed. */
  run(sql: string, ...values: readonly Value[]): Promise<number>;
}

export interface LakeDatabase {
  /** A consistent view of one moment. */
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** All or nothing, one writer after the other. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
