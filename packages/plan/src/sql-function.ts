/** Functions that users write in SQL: `CREATE FUNCTION f(x INT) RETURNS INT RETURN x + 1`. Plain data, kept as JSON. */
import type { DataType, StructType } from './data-type.js';

export interface FunctionParameter {
  readonly name: string;
  readonly type: DataType;
  /** SQL text of an expression that names no other parameter. */
  readonly default?: string;
  readonly comment?: string;
}

export interface SqlFunction {
  /** As it is shown: a session's by its name alone, the catalog's with catalog and database. */
  readonly name: readonly string[];
  readonly parameters: readonly FunctionParameter[];
  /** A query's rows, or one value. */
  readonly returns:
    | { readonly kind: 'table'; readonly columns: StructType }
    | { readonly kind: 'value'; readonly type: DataType };
  /** SQL text: an expression; a query where it returns a table. */
  readonly body: string;
  readonly comment?: string;
  readonly deterministic: boolean;
  /** The current database when it was made. */
  readonly database: string;
  readonly createdMs: number;
}
