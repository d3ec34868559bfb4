/** Spark SQL's statements that are no queries (Spark docs, "SQL Syntax": DDL, DML and auxiliary statements). */
import type { ExplainMode, MergeAction, Statement } from './command.js';
import type { DataType, StructType } from './data-type.js';
import type { Expression } from './expression.js';
import type { Options } from './options.js';
import type { Relation } from './relation.js';
import type { FunctionParameter } from './sql-function.js';

export type NameParts = readonly string[];

export interface ViewColumn {
  readonly name: string;
  readonly comment?: string;
}

/** A partition by its columns' values; null where the data gives the value. */
export type PartitionSpec = Readonly<Record<string, Expression | null>>;

export interface TableDefinition {
  readonly name: NameParts;
  /** Comments and defaults are in the fields' metadata. */
  readonly schema?: StructType;
  readonly provider?: string;
  readonly options: Options;
  readonly properties: Options;
  /** Names of columns; transforms are refused where they are read. */
  readonly partitionBy: readonly string[];
  readonly bucketBy?: {
    readonly columns: readonly string[];
    readonly buckets: number;
    readonly sortBy: readonly string[];
  };
  readonly location?: string;
  readonly comment?: string;
}

export type ColumnPosition = { readonly kind: 'first' } | { readonly kind: 'after'; readonly column: string };

export type TableChange =
  | { readonly kind: 'rename'; readonly to: NameParts }
  | { readonly kind: 'setProperties'; readonly properties: Options }
  | { readonly kind: 'unsetProperties'; readonly keys: readonly string[]; readonly ifExists: boolean }
  | {
      readonly kind: 'addColumns';
      readonly columns: StructType;
      readonly positions: readonly (ColumnPosition | undefined)[];
      /** ADD COLUMN, not COLUMNS. */
      readonly single?: true;
      /** What the first of them is a field within. */
      readonly within?: NameParts;
    }
  | { readonly kind: 'dropColumns'; readonly columns: readonly string[]; readonly ifExists: boolean }
  | { readonly kind: 'renameColumn'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'alterColumn';
      readonly column: string;
      readonly type?: DataType;
      readonly comment?: string;
      readonly nullable?: boolean;
      /** SQL text; null to drop it. */
      readonly default?: string | null;
      readonly position?: ColumnPosition;
      /** CHANGE COLUMN with a name and a type. */
      readonly hive?: true;
    }
  /** Several columns at once. */
  | { readonly kind: 'alterColumns' }
  | { readonly kind: 'replaceColumns'; readonly columns: StructType }
  | { readonly kind: 'addConstraint' | 'dropConstraint' | 'clusterBy' }
  | {
      readonly kind: 'setSerde';
      readonly serde?: string;
      readonly properties: Options;
      readonly partition?: PartitionSpec;
    }
  | {
      readonly kind: 'addPartitions';
      readonly partitions: readonly PartitionSpec[];
      readonly ifNotExists: boolean;
      /** Some of them with a LOCATION of their own. */
      readonly located?: true;
    }
  | { readonly kind: 'renamePartition'; readonly partition: PartitionSpec; readonly to: PartitionSpec }
  | { readonly kind: 'dropPartitions'; readonly partitions: readonly PartitionSpec[]; readonly ifExists: boolean }
  /** ALTER TABLE … RECOVER PARTITIONS; MSCK REPAIR TABLE, with what it says after the name. */
  | { readonly kind: 'recoverPartitions'; readonly repair?: 'ADD' | 'DROP' | 'SYNC' | 'plain' }
  | { readonly kind: 'setLocation'; readonly location: string; readonly partition?: PartitionSpec };

export type ShowSubject =
  | { readonly what: 'tables' | 'views' | 'databases' | 'functions'; readonly scope?: 'user' | 'system' | 'all' }
  | { readonly what: 'catalogs' }
  /** With a partition the pattern is a table's name. */
  | { readonly what: 'tableExtended'; readonly partition?: { readonly table: NameParts; readonly spec: PartitionSpec } }
  /** `from`: the namespace, which stands in `table`, too, where that is a name alone. */
  | { readonly what: 'columns'; readonly table: NameParts; readonly from?: NameParts }
  | { readonly what: 'createTable'; readonly table: NameParts; readonly serde?: true }
  | { readonly what: 'properties'; readonly table: NameParts; readonly key?: string }
  | { readonly what: 'partitions'; readonly table: NameParts; readonly partition?: PartitionSpec }
  | { readonly what: 'namespace' };

export type SqlCommand =
  | { readonly kind: 'set'; readonly key?: string; readonly value?: string }
  | { readonly kind: 'reset'; readonly key?: string }
  | { readonly kind: 'use'; readonly namespace: NameParts; readonly catalog?: boolean }
  | { readonly kind: 'explain'; readonly mode: ExplainMode; readonly statement: Statement }
  | { readonly kind: 'describeQuery'; readonly relation: Relation }
  | {
      readonly kind: 'describeTable';
      readonly table: NameParts;
      readonly extended: boolean;
      readonly column?: NameParts;
      readonly partition?: PartitionSpec;
    }
  | { readonly kind: 'describeDatabase'; readonly database: NameParts; readonly extended: boolean }
  | { readonly kind: 'describeFunction'; readonly name: NameParts; readonly extended: boolean }
  // — databases
  | {
      readonly kind: 'createDatabase';
      readonly name: NameParts;
      readonly ifNotExists: boolean;
      readonly comment?: string;
      readonly location?: string;
      readonly properties: Options;
    }
  | {
      readonly kind: 'alterDatabase';
      readonly name: NameParts;
      readonly properties?: Options;
      readonly location?: string;
      readonly comment?: string;
    }
  | { readonly kind: 'dropDatabase'; readonly name: NameParts; readonly ifExists: boolean; readonly cascade: boolean }
  // — tables and views
  | (TableDefinition & {
      readonly kind: 'createTable';
      readonly ifNotExists: boolean;
      /** CREATE OR REPLACE, or REPLACE. */
      readonly replace: boolean;
      readonly query?: Relation;
      readonly like?: NameParts;
    })
  | { readonly kind: 'alterTable'; readonly name: NameParts; readonly view: boolean; readonly change: TableChange }
  | {
      readonly kind: 'dropTable';
      readonly name: NameParts;
      readonly ifExists: boolean;
      readonly purge: boolean;
    }
  | { readonly kind: 'truncateTable'; readonly name: NameParts; readonly partition?: PartitionSpec }
  | {
      readonly kind: 'createView';
      readonly name: NameParts;
      readonly input: Relation;
      readonly columns?: readonly ViewColumn[];
      /** The query's text. */
      readonly text: string;
      readonly comment?: string;
      readonly properties: Options;
      readonly ifNotExists: boolean;
      readonly replace: boolean;
    }
  | { readonly kind: 'alterView'; readonly name: NameParts; readonly input: Relation; readonly text: string }
  | { readonly kind: 'dropView'; readonly name: NameParts; readonly ifExists: boolean }
  | {
      readonly kind: 'comment';
      readonly on: 'table' | 'database';
      readonly name: NameParts;
      readonly comment: string | null;
    }
  // — functions
  | {
      readonly kind: 'createFunction';
      readonly name: NameParts;
      readonly temporary: boolean;
      readonly replace: boolean;
      readonly ifNotExists: boolean;
      readonly parameters: readonly FunctionParameter[];
      /** Without a type or columns they are those of the body. */
      readonly returns:
        | { readonly kind: 'table'; readonly columns?: StructType }
        | { readonly kind: 'value'; readonly type?: DataType };
      readonly body: string;
      readonly isQuery: boolean;
      readonly comment?: string;
      readonly deterministic: boolean;
    }
  | {
      readonly kind: 'dropFunction';
      readonly name: NameParts;
      readonly temporary: boolean;
      readonly ifExists: boolean;
    }
  // — data
  | {
      readonly kind: 'insert';
      readonly table: NameParts;
      readonly input: Relation;
      readonly columns?: readonly string[];
      readonly overwrite: boolean;
      readonly byName: boolean;
      readonly partition?: PartitionSpec;
      readonly ifPartitionNotExists?: boolean;
    }
  /** `FROM x INSERT INTO a SELECT … INSERT INTO b SELECT …`: one after another. */
  | { readonly kind: 'insertAll'; readonly inserts: readonly Extract<SqlCommand, { kind: 'insert' }>[] }
  | {
      readonly kind: 'update';
      readonly table: NameParts;
      readonly alias?: string;
      readonly assignments: MergeAction['assignments'];
      readonly condition?: Expression;
    }
  | { readonly kind: 'delete'; readonly table: NameParts; readonly alias?: string; readonly condition?: Expression }
  | {
      readonly kind: 'insertDirectory';
      readonly input: Relation;
      readonly path?: string;
      readonly provider?: string;
      readonly options: Options;
    }
  // — variables
  | {
      readonly kind: 'executeImmediate';
      /** Its value is the statement's text. */
      readonly query: Expression;
      /** USING: each with its SQL. */
      readonly arguments: readonly { readonly name?: string; readonly value: Expression; readonly text: string }[];
      /** The variables that take the one row of a query. */
      readonly into?: readonly NameParts[];
    }
  | {
      readonly kind: 'declareVariable';
      readonly names: readonly NameParts[];
      readonly replace: boolean;
      readonly type?: DataType;
      readonly default?: Expression;
      readonly text: string;
    }
  | {
      readonly kind: 'setVariable';
      readonly names: readonly NameParts[];
      /** One row at most; its columns are assigned in order. */
      readonly query: Relation;
    }
  | { readonly kind: 'dropVariable'; readonly name: NameParts; readonly ifExists: boolean }
  // — the rest
  | { readonly kind: 'show'; readonly subject: ShowSubject; readonly from?: NameParts; readonly pattern?: string }
  | { readonly kind: 'cacheTable'; readonly name: NameParts; readonly lazy: boolean; readonly query?: Relation }
  | { readonly kind: 'uncacheTable'; readonly name: NameParts; readonly ifExists: boolean }
  | { readonly kind: 'clearCache' }
  | { readonly kind: 'refreshTable'; readonly name: NameParts }
  | { readonly kind: 'refreshPath'; readonly path: string }
  | {
      readonly kind: 'analyzeTable';
      readonly name: NameParts;
      /** FOR COLUMNS, FOR ALL COLUMNS. */
      readonly columns?: readonly string[] | 'all';
      readonly partition?: PartitionSpec;
    }
  | { readonly kind: 'analyzeTables'; readonly from?: NameParts };
