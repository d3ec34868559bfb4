/** What a lake holds, as Spark sees it. */
import type { StructType } from '@outboard/plan';
import type { ColumnIds } from './columns.js';

export type Properties = Readonly<Record<string, string>>;

export interface Buckets {
  readonly columns: readonly string[];
  readonly buckets: number;
  readonly sortBy?: readonly string[];
}

/** A partition by its columns' names; null where the column is NULL. */
export type PartitionValues = Readonly<Record<string, string | null>>;

interface Described {
  readonly comment?: string;
  readonly properties: Properties;
  readonly owner: string;
  readonly createdMs: number;
}

export interface DatabaseDefinition extends Described {
  readonly location?: string;
}

/**
 * - managed: a DuckLake table; its files are the lake's.
 * - external: files by path, of any format that can be read.
 * - view: a text, with the settings under which it was made.
 */
export type Definition = Described &
  (
    | {
        readonly kind: 'managed';
        readonly schema: StructType;
        /** In the order of `schema`. */
        readonly columns: readonly ColumnIds[];
        readonly provider: string;
        readonly partitionBy: readonly string[];
        /** Partitions that are there although they may hold no rows. */
        readonly partitions?: readonly PartitionValues[];
        readonly bucketBy?: Buckets;
        readonly options: Properties;
      }
    | {
        readonly kind: 'external';
        readonly schema: StructType;
        readonly provider: string;
        readonly partitionBy: readonly string[];
        /** Partitions that were added or written: only these are read. Where absent, all that the folders tell of. */
        readonly partitions?: readonly PartitionValues[];
        readonly bucketBy?: Buckets;
        readonly location: string;
        readonly options: Properties;
      }
    | {
        readonly kind: 'view';
        readonly schema: StructType;
        readonly text: string;
        /** The names that the query itself gives its columns. */
        readonly queryColumns: readonly string[];
        /** The current database when it was made: names in the text are read from there. */
        readonly database: string;
      }
  );
export type DefinitionOf<K extends Definition['kind']> = Extract<Definition, { kind: K }>;

export interface LakeObject<D extends Definition = Definition> {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  readonly definition: D;
}
export type LakeTable = LakeObject<DefinitionOf<'managed'>>;

export interface LakeDatabaseObject {
  readonly id: number;
  readonly name: string;
  readonly definition: DatabaseDefinition;
}

/** A file that a task wrote, as COPY tells it. */
export interface WrittenFile {
  /** Below the table's directory. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly footerBytes: number;
  /** By the engine's path of the column: `"a"`, `"s"."x"`. */
  readonly statistics: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly partition: PartitionValues;
}

export interface LakeFile {
  readonly id: number;
  /** Absolute. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly partition: PartitionValues;
}

/** A moment of a lake's history: DuckLake's snapshots are Spark's table versions. */
export type Moment =
  | { readonly kind: 'snapshot'; readonly id: number }
  | { readonly kind: 'time'; readonly epochMs: number };

export interface Snapshot {
  readonly id: number;
  readonly epochMs: number;
  readonly changes: string;
}
