/** What the analyzer must ask of the world. All answers are data; the driver gives them. */
import type { DataType, Expression, Options, Relation, Statement, StructType } from '@outboard/plan';

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
  /** Absolute paths with globs and directories expanded, sorted. */
  readonly files: readonly string[];
}

export interface AnalyzeEnvironment {
  /** A temporary view (name parts as written), as it was captured when it was made (`captureViews`). */
  lookupView(nameParts: readonly string[]): Relation | undefined | Promise<Relation | undefined>;
  /** Errors: PATH_NOT_FOUND, UNABLE_TO_INFER_SCHEMA. */
  describeFiles(request: DescribeFilesRequest): Promise<FileDescription>;
  /** Artifacts of `cache/<sha-256>`: local data sent ahead. */
  cachedLocalData?(hash: string): Promise<Uint8Array | undefined>;
  /** The checkpointed relation of this id. */
  remoteRelation?(relationId: string): Relation | undefined;
  /** A session's setting, with the default filled in where the driver knows one. */
  config(key: string): string | undefined;
  parseStatement(sql: string): Statement;
  parseExpression(sql: string): Expression;
  parseDataType(sql: string): DataType;
  /** The query's one current time, µs since 1970. */
  now(): bigint;
  readonly user: string;
  readonly catalog: string;
  readonly database: string;
}
