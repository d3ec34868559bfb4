/** Commands: Spark Connect's `commands.proto` and the statements of Spark SQL that are no queries. The union grows. */
import type { Expression } from './expression.js';
import type { Options } from './options.js';
import type { Relation, SqlArguments } from './relation.js';
import type { SqlCommand, ViewColumn } from './sql-command.js';

export type SaveMode = 'append' | 'overwrite' | 'errorIfExists' | 'ignore';
export type ExplainMode = 'simple' | 'extended' | 'codegen' | 'cost' | 'formatted';

export interface MergeAction {
  readonly action: 'delete' | 'insert' | 'insertStar' | 'update' | 'updateStar';
  readonly condition?: Expression;
  readonly assignments: readonly { readonly key: Expression; readonly value: Expression }[];
}

export type Command =
  // — of the protocol
  /** `createOrReplaceTempView`, and SQL's CREATE [OR REPLACE] [GLOBAL] TEMPORARY VIEW. */
  | {
      readonly kind: 'createTempView';
      readonly input: Relation;
      readonly name: string;
      readonly global: boolean;
      readonly replace: boolean;
      /** SQL's column list. */
      readonly columns?: readonly ViewColumn[];
      /** SQL's text, for SHOW CREATE and DESCRIBE. */
      readonly text?: string;
    }
  /** `df.write…`. */
  | {
      readonly kind: 'write';
      readonly input: Relation;
      readonly source?: string;
      readonly target:
        | { readonly kind: 'path'; readonly path: string }
        | { readonly kind: 'table'; readonly name: string; readonly method: 'saveAsTable' | 'insertInto' }
        | { readonly kind: 'none' };
      readonly mode: SaveMode;
      readonly sortColumns: readonly string[];
      readonly partitionBy: readonly string[];
      readonly clusterBy: readonly string[];
      readonly bucketBy?: { readonly columns: readonly string[]; readonly buckets: number };
      readonly options: Options;
    }
  /** `df.writeTo(…)…`, and SQL's CREATE TABLE AS. */
  | {
      readonly kind: 'writeV2';
      readonly input: Relation;
      readonly table: string;
      readonly provider?: string;
      readonly mode: 'create' | 'overwrite' | 'overwritePartitions' | 'append' | 'replace' | 'createOrReplace';
      readonly partitionBy: readonly Expression[];
      readonly clusterBy: readonly string[];
      readonly overwriteCondition?: Expression;
      readonly options: Options;
      readonly tableProperties: Options;
    }
  /** `spark.sql(text)`: parsed by the driver; a query's answer is a relation, any other statement runs at once. */
  | { readonly kind: 'sql'; readonly query: string; readonly arguments: SqlArguments }
  /** `spark.sql(text, df=…)`: a relation whose root is a `sql` with references. */
  | { readonly kind: 'sqlRelation'; readonly relation: Relation }
  | { readonly kind: 'checkpoint'; readonly input: Relation; readonly local: boolean; readonly eager: boolean }
  | { readonly kind: 'removeCachedRemoteRelation'; readonly relationId: string }
  | { readonly kind: 'getResources' }
  | {
      readonly kind: 'mergeInto';
      readonly table: readonly string[];
      readonly alias?: string;
      readonly source: Relation;
      readonly condition: Expression;
      readonly matched: readonly MergeAction[];
      readonly notMatched: readonly MergeAction[];
      readonly notMatchedBySource: readonly MergeAction[];
      readonly schemaEvolution: boolean;
    }
  // — of SQL
  | SqlCommand;

export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;

/** One statement of Spark SQL, or a decoded Spark Connect `Plan`. */
export type Statement =
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'command'; readonly command: Command };
