/** What the analyzer must ask of the world. All answers are data; the driver gives them. */
import type {
  DataType,
  Expression,
  Options,
  Relation,
  SqlArguments,
  SqlFunction,
  Statement,
  StructType,
  TimeTravel,
  ViewColumn,
} from '@outboard/plan';

export interface DescribeFilesRequest {
  /** `parquet`, `csv`, `json`, `text` … in lower case. */
  readonly format: string;
  readonly paths: readonly string[];
  readonly options: Options;
  /** The schema that the user gave; then only the files are asked for. */
  readonly schema?: StructType;
}

export interface FileDescription {
  /** In Spark's types, as the files have it (every column nullable); the user's schema where given. */
  readonly schema: StructType;
  /** Absolute paths with globs and directories expanded, in the order in which they are read. */
  readonly files: readonly string[];
  /** What the files themselves are, where the source is more than its files: a Delta table's are Parquet. */
  readonly format?: string;
  /** The numbers of the columns in the files, where they are read by these and not by names. */
  readonly fieldIds?: readonly number[];
  /** Columns of the schema that the files have not: they are NULL. */
  readonly missing?: readonly string[];
  /** Columns that stand in the files' paths (`/day=1/`). */
  readonly partitions: readonly string[];
  /** Where what the schema says is not nullable is not: Spark makes every column of a file nullable. */
  readonly exact?: boolean;
}

/** What a name in the catalog stands for. `name`: catalog, database, table. */
export type TableDescription =
  | {
      readonly kind: 'files';
      readonly name: readonly string[];
      readonly format: string;
      readonly options: Options;
      readonly schema: StructType;
      readonly files: readonly string[];
      /** The columns' ids in the files, where columns are found by them: names may have changed since. */
      readonly fieldIds?: readonly number[];
      readonly partitions: readonly string[];
    }
  | {
      readonly kind: 'view';
      readonly name: readonly string[];
      /** Tables that it names are written with their database. */
      readonly relation: Relation;
      /** Its query, as it was written. */
      readonly text: string;
      readonly columns: readonly KeptColumn[];
    };

/** A column of a view as it was made: its name, what the query called it, and its type. */
export interface KeptColumn extends ViewColumn {
  readonly query: string;
  readonly type: DataType;
}

/** A function of a user's. `body`: its query; of one that gives a value a projection of that. */
export interface FunctionDescription {
  readonly definition: SqlFunction;
  readonly body: Relation;
  /** By parameter; undefined where there is none. */
  readonly defaults: readonly (Expression | undefined)[];
}

/** A session's variable, by what it is now. */
export interface SessionVariable {
  readonly value: Expression;
  /** The value as Spark prints it (`Literal.sql`). */
  readonly sql: string;
}

export interface AnalyzeEnvironment {
  /** A temporary view (name parts as written), as it was captured when it was made (`captureViews`). */
  lookupView(nameParts: readonly string[]): Relation | undefined | Promise<Relation | undefined>;
  /** A table or permanent view; undefined where there is none. */
  lookupTable(nameParts: readonly string[], asOf: TimeTravel | undefined): Promise<TableDescription | undefined>;
  /** A function that a user has made: a session's, or one of the catalog's. Names of built-in functions are not asked for. */
  lookupFunction?(nameParts: readonly string[]): Promise<FunctionDescription | undefined>;
  /** What a session variable's name stands for. */
  variable?(nameParts: readonly string[]): SessionVariable | undefined;
  /** Errors: PATH_NOT_FOUND, UNABLE_TO_INFER_SCHEMA. */
  describeFiles(request: DescribeFilesRequest): Promise<FileDescription>;
  /** Artifacts of `cache/<sha-256>`: local data sent ahead. */
  cachedLocalData?(hash: string): Promise<Uint8Array | undefined>;
  /** A relation's rows as texts, where its plan depends on what is in it: pivot without values. */
  rows?(relation: Relation): Promise<readonly (readonly (string | null)[])[]>;
  /** The checkpointed relation of this id. */
  remoteRelation?(relationId: string): Relation | undefined;
  /** A session's setting, with the default filled in where the driver knows one. */
  config(key: string): string | undefined;
  /** The session's time zone as it was given, where the engine knows it by another name. */
  readonly zoneName?: string;
  /** With the arguments in the places of its parameters. */
  parseStatement(sql: string, given: SqlArguments): Statement;
  parseExpression(sql: string): Expression;
  parseDataType(sql: string): DataType;
  /** The query's one current time, µs since 1970. */
  now(): bigint;
  readonly user: string;
  readonly catalog: string;
  readonly database: string;
}
