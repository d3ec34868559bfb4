/** Unresolved relations: Spark Connect's `relations.proto` and what Spark SQL's text needs besides. See index.ts for departures. */
import type { CatalogOperation } from './catalog.js';
import type { DataType, StructType } from './data-type.js';
import type { Alias, Expression, Literal, Origin, SortOrder, WindowSpec } from './expression.js';
import type { PlanId } from './ids.js';
import type { Options } from './options.js';

export type JoinType = 'inner' | 'full' | 'left' | 'right' | 'leftSemi' | 'leftAnti' | 'cross';

export interface SqlArguments {
  readonly named: Readonly<Record<string, Expression>>;
  readonly positional: readonly Expression[];
}

export const NO_ARGUMENTS: SqlArguments = { named: {}, positional: [] };

/** SQL's `VERSION AS OF`, `TIMESTAMP AS OF`. */
export type TimeTravel =
  | { readonly kind: 'version'; readonly version: Expression }
  | { readonly kind: 'timestamp'; readonly timestamp: Expression };

export interface CommonTableExpression {
  readonly name: string;
  readonly columns?: readonly string[];
  readonly relation: Relation;
  /** `MAX RECURSION LEVEL`; -1: without end. Absent: what the session says. */
  readonly maxLevel?: number;
}

export type Grouping =
  | { readonly kind: 'groupBy'; readonly expressions: readonly Expression[] }
  | { readonly kind: 'rollup'; readonly expressions: readonly Expression[] }
  | { readonly kind: 'cube'; readonly expressions: readonly Expression[] }
  /** `expressions`: all that the sets use, in order. SQL's `GROUP BY a, ROLLUP (b, c)` is written out as sets. */
  | {
      readonly kind: 'groupingSets';
      readonly expressions: readonly Expression[];
      readonly sets: readonly (readonly Expression[])[];
    }
  /** `GROUP BY ALL`. */
  | { readonly kind: 'all' };

export interface PivotValue {
  /** A literal, or a `struct` of them for several pivot columns. */
  readonly value: Expression;
  readonly alias?: string;
}

export interface LateralView {
  readonly generator: Expression;
  readonly outer: boolean;
  readonly table: string;
  readonly columns: readonly string[];
}

export type RelationNode =
  // — leaves
  | {
      readonly kind: 'table';
      readonly nameParts: readonly string[];
      readonly options?: Options;
      readonly asOf?: TimeTravel;
    }
  | {
      readonly kind: 'dataSource';
      /** Absent: `spark.sql.sources.default`. SQL's ``parquet.`/path` `` stays a `table`; the analyzer tells them apart. */
      readonly format?: string;
      /** DDL or JSON text, or a type. */
      readonly schema?: string | StructType;
      readonly options: Options;
      readonly paths: readonly string[];
      /** JDBC partition predicates. */
      readonly predicates: readonly string[];
      readonly streaming: boolean;
      /** What was found there when a view was made of it (`freezeSources`); absent: to be looked up. */
      readonly found?: {
        readonly schema: StructType;
        readonly files: readonly string[];
        /** Absent in what was kept by a release that did not know them yet: then it is looked up again. */
        readonly partitions?: readonly string[];
        readonly missing?: readonly string[];
        readonly format?: string;
        readonly fieldIds?: readonly number[];
        readonly exact?: boolean;
      };
    }
  | { readonly kind: 'sql'; readonly query: string; readonly arguments: SqlArguments }
  /** `arrow`: an Arrow IPC stream, opaque here. `schema`: DDL or JSON text. At least one is there. */
  | { readonly kind: 'localRelation'; readonly arrow?: Uint8Array; readonly schema?: string }
  /** Local data sent before as an artifact, by SHA-256. */
  | { readonly kind: 'cachedLocalRelation'; readonly dataHashes: readonly string[]; readonly schemaHash?: string }
  | { readonly kind: 'cachedRemoteRelation'; readonly relationId: string }
  | {
      readonly kind: 'range';
      readonly start: bigint;
      readonly end: bigint;
      readonly step: bigint;
      readonly partitions?: number;
    }
  /** SQL's `VALUES (…), (…)`: rows of as many expressions, columns col1, col2, … where no others are named. */
  | {
      readonly kind: 'values';
      readonly rows: readonly (readonly Expression[])[];
      readonly columns?: readonly string[];
    }
  /** One row of no columns: `SELECT 1` without FROM. */
  | { readonly kind: 'oneRow' }
  /** `explode(…)`, `range(…)`, `json_tuple(…)` … in FROM, or `spark.tvf`. */
  | { readonly kind: 'tableFunction'; readonly name: readonly string[]; readonly arguments: readonly Expression[] }
  | { readonly kind: 'catalog'; readonly operation: CatalogOperation }
  // — one input
  | {
      readonly kind: 'project';
      readonly input: Relation;
      readonly expressions: readonly Expression[];
      /** SQL's `WINDOW w AS (…)`. */
      readonly windows?: Readonly<Record<string, WindowSpec>>;
      /** The clause of SQL's pipes that it is: there, nothing is aggregated. */
      readonly pipe?: 'SELECT' | 'EXTEND';
    }
  | { readonly kind: 'filter'; readonly input: Relation; readonly condition: Expression }
  /** HAVING: a filter that may use aggregates of the `aggregate` below it. */
  | { readonly kind: 'having'; readonly input: Relation; readonly condition: Expression }
  /** QUALIFY: a filter that may use window functions, over a `project` or `aggregate`. */
  | { readonly kind: 'qualify'; readonly input: Relation; readonly condition: Expression }
  /** `global: false` is sortWithinPartitions (SQL's SORT BY); `clustered` is CLUSTER BY, whose numbers are no columns' places. */
  | {
      readonly kind: 'sort';
      readonly input: Relation;
      readonly order: readonly SortOrder[];
      readonly global: boolean;
      readonly clustered?: true;
    }
  /** ORDER BY ALL. */
  | {
      readonly kind: 'sortAll';
      readonly input: Relation;
      readonly direction: SortOrder['direction'];
      readonly nulls?: 'first' | 'last';
    }
  | { readonly kind: 'limit'; readonly input: Relation; readonly limit: Expression }
  | { readonly kind: 'offset'; readonly input: Relation; readonly offset: Expression }
  | { readonly kind: 'tail'; readonly input: Relation; readonly limit: Expression }
  | {
      readonly kind: 'aggregate';
      readonly input: Relation;
      readonly grouping: Grouping;
      /** The output. */
      readonly aggregates: readonly Expression[];
      /** The grouping columns stand before `aggregates` in the output (DataFrame API); SQL's select list names them itself. */
      readonly includeGrouping: boolean;
      readonly windows?: Readonly<Record<string, WindowSpec>>;
      /** SQL's `|> AGGREGATE`: numbers in `grouping` are columns of the input, and each of `aggregates` must aggregate. */
      readonly pipe?: true;
    }
  /** DataFrame: `grouping` given. SQL's PIVOT: absent, so all columns not used elsewhere group. No values: they are found by a query. */
  | {
      readonly kind: 'pivot';
      readonly input: Relation;
      readonly grouping?: readonly Expression[];
      readonly columns: readonly Expression[];
      readonly values: readonly PivotValue[];
      readonly aggregates: readonly Expression[];
    }
  | {
      readonly kind: 'unpivot';
      readonly input: Relation;
      /** Absent (SQL): every column that is no value. */
      readonly ids?: readonly Expression[];
      /** Each a column, or several under one alias (SQL's `(a, b) AS x`). Absent: all but the ids. */
      readonly values?: readonly { readonly columns: readonly Expression[]; readonly alias?: string }[];
      readonly variableName: string;
      readonly valueNames: readonly string[];
      /** SQL's EXCLUDE NULLS, its default; the DataFrame API keeps them. */
      readonly includeNulls: boolean;
    }
  | { readonly kind: 'transpose'; readonly input: Relation; readonly indexColumns: readonly Expression[] }
  /** DISTINCT is `{columns: []}` with `allColumns`. */
  | {
      readonly kind: 'deduplicate';
      readonly input: Relation;
      readonly columns: readonly string[];
      readonly allColumns: boolean;
      readonly withinWatermark: boolean;
    }
  | {
      readonly kind: 'subqueryAlias';
      readonly input: Relation;
      readonly alias: string;
      readonly qualifier?: readonly string[];
      /** SQL's `t (a, b)`. */
      readonly columns?: readonly string[];
      /** Whether the input is what a view stands for. */
      readonly ofView?: true;
    }
  | {
      readonly kind: 'repartition';
      readonly input: Relation;
      readonly partitions?: number;
      readonly by: readonly Expression[];
      readonly shuffle: boolean;
    }
  /** What stands before a `|>` of SQL: what comes after it sees its columns, and nothing that they were made of. */
  | { readonly kind: 'piped'; readonly input: Relation }
  | { readonly kind: 'toDF'; readonly input: Relation; readonly names: readonly string[] }
  | {
      readonly kind: 'withColumnsRenamed';
      readonly input: Relation;
      readonly renames: readonly { readonly from: string; readonly to: string }[];
    }
  /** `pipe`: SQL's `|> SET`, whose columns must be there. */
  | {
      readonly kind: 'withColumns';
      readonly input: Relation;
      readonly aliases: readonly Alias[];
      readonly pipe?: 'SET';
    }
  | {
      readonly kind: 'drop';
      readonly input: Relation;
      readonly columns: readonly Expression[];
      readonly names: readonly string[];
    }
  | {
      readonly kind: 'hint';
      readonly input: Relation;
      readonly name: string;
      readonly parameters: readonly Expression[];
    }
  | { readonly kind: 'toSchema'; readonly input: Relation; readonly schema: StructType }
  /** Means nothing but to streams; `delay` is a text as `10 minutes`. */
  | { readonly kind: 'watermark'; readonly input: Relation; readonly delay: string }
  | {
      readonly kind: 'collectMetrics';
      readonly input: Relation;
      readonly name: string;
      readonly metrics: readonly Expression[];
    }
  | {
      readonly kind: 'parse';
      readonly input: Relation;
      readonly format: 'csv' | 'json';
      readonly schema?: DataType;
      readonly options: Options;
    }
  | {
      readonly kind: 'sample';
      readonly input: Relation;
      readonly lowerBound: number;
      readonly upperBound: number;
      readonly withReplacement: boolean;
      readonly seed?: bigint;
      readonly deterministicOrder: boolean;
    }
  | {
      readonly kind: 'sampleBy';
      readonly input: Relation;
      readonly column: Expression;
      readonly fractions: readonly { readonly stratum: Literal; readonly fraction: number }[];
      readonly seed?: bigint;
    }
  | {
      readonly kind: 'fillNa';
      readonly input: Relation;
      readonly columns: readonly string[];
      readonly values: readonly Literal[];
    }
  | {
      readonly kind: 'dropNa';
      readonly input: Relation;
      readonly columns: readonly string[];
      /** Absent: drop rows with any null. */
      readonly minNonNulls?: number;
    }
  | {
      readonly kind: 'replaceNa';
      readonly input: Relation;
      readonly columns: readonly string[];
      readonly replacements: readonly { readonly from: Literal; readonly to: Literal }[];
    }
  | { readonly kind: 'summary'; readonly input: Relation; readonly statistics: readonly string[] }
  | { readonly kind: 'describe'; readonly input: Relation; readonly columns: readonly string[] }
  | { readonly kind: 'crosstab'; readonly input: Relation; readonly column1: string; readonly column2: string }
  | { readonly kind: 'cov'; readonly input: Relation; readonly column1: string; readonly column2: string }
  | {
      readonly kind: 'corr';
      readonly input: Relation;
      readonly column1: string;
      readonly column2: string;
      readonly method?: string;
    }
  | {
      readonly kind: 'approxQuantile';
      readonly input: Relation;
      readonly columns: readonly string[];
      readonly probabilities: readonly number[];
      readonly relativeError: number;
    }
  | {
      readonly kind: 'freqItems';
      readonly input: Relation;
      readonly columns: readonly string[];
      readonly support?: number;
    }
  | {
      readonly kind: 'showString';
      readonly input: Relation;
      readonly rows: number;
      readonly truncate: number;
      readonly vertical: boolean;
    }
  | { readonly kind: 'htmlString'; readonly input: Relation; readonly rows: number; readonly truncate: number }
  /** SQL's LATERAL VIEW over its input. */
  | { readonly kind: 'lateralView'; readonly input: Relation; readonly view: LateralView }
  // — two inputs
  | {
      readonly kind: 'join';
      readonly left: Relation;
      readonly right: Relation;
      readonly type: JoinType;
      readonly condition?: Expression;
      readonly using?: readonly string[];
      readonly natural?: boolean;
      /** The right side may use the left's columns (LATERAL, `df.lateralJoin`). */
      readonly lateral?: boolean;
      /** Dataset.joinWith: each side becomes one struct column. */
      readonly asStructs?: { readonly left: boolean; readonly right: boolean };
    }
  | {
      readonly kind: 'asOfJoin';
      readonly left: Relation;
      readonly right: Relation;
      readonly leftAsOf: Expression;
      readonly rightAsOf: Expression;
      readonly condition?: Expression;
      readonly using: readonly string[];
      readonly type: string;
      readonly tolerance?: Expression;
      readonly allowExactMatches: boolean;
      readonly direction: string;
    }
  | {
      readonly kind: 'setOperation';
      readonly operation: 'union' | 'intersect' | 'except';
      readonly left: Relation;
      readonly right: Relation;
      readonly all: boolean;
      readonly byName: boolean;
      readonly allowMissingColumns: boolean;
    }
  // — scopes
  | {
      readonly kind: 'with';
      readonly ctes: readonly CommonTableExpression[];
      readonly recursive: boolean;
      readonly body: Relation;
    }
  /** The DataFrame API's subqueries: expressions in `root` name `references` by plan id. */
  | { readonly kind: 'withRelations'; readonly root: Relation; readonly references: readonly Relation[] };

export type Relation = RelationNode & {
  readonly planId?: PlanId;
  readonly origin?: Origin;
  /** From it come the seeds of what draws by chance in it and was given none: it draws the same each time. */
  readonly seed?: bigint;
};
export type RelationKind = Relation['kind'];
export type RelationOf<K extends RelationKind> = Extract<Relation, { kind: K }>;
