import type { DataType } from './data-type.js';

/** How texts of CSV and JSON become values, in the engine's SQL. */
export interface TextReading {
  /** Spark's cast of a text, NULL where it is none. */
  readonly cast: (sql: string, to: DataType) => string;
  /** A date or timestamp by the pattern that an option gives for it. */
  readonly byPattern: (sql: string, to: DataType) => string | undefined;
}
