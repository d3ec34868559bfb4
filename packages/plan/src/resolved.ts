/** Resolved plans: every relation knows its output attributes, every expression its type, nullability and printed form. */
import type { DataType } from './data-type.js';
import type { LiteralValue, Origin } from './expression.js';
import type { AttributeId, PlanId } from './ids.js';
import type { Options } from './options.js';
import type { TextOwner } from './origin.js';

export interface Attribute {
  readonly id: AttributeId;
  readonly name: string;
  readonly type: DataType;
  readonly nullable: boolean;
  /** `[catalog, database, table]` or an alias; empty where there is none. */
  readonly qualifier: readonly string[];
  readonly metadata?: string;
}

/** What a template may look at besides its arguments' SQL. */
export interface TemplateContext {
  readonly arguments: readonly ResolvedExpression[];
  readonly type: DataType;
  readonly ansi: boolean;
  readonly timeZone: string;
  /** Of a key that a map is given twice the last value is kept (`spark.sql.mapKeyDedupPolicy=LAST_WIN`); else it raises. */
  readonly lastKeyWins: boolean;
  /** Within lambdas the place of the element, in the engine's SQL: what is drawn differs from one to the next. */
  readonly element?: string;
  /** Of an aggregate: each value counts once. */
  readonly distinct: boolean;
  /** Spark's cast of a value within the template, which is no argument of its own. */
  readonly cast: (sql: string, from: DataType, to: DataType, mode: ResolvedCast['mode']) => string;
}

/**
 * How a function is written in the engine's SQL: a text with holes `$0`, `$1` …, `$*` for all arguments joined by commas;
 * or a function of the arguments' SQL.
 */
export type SqlTemplate = string | ((args: readonly string[], context: TemplateContext) => string);

/** The template with its holes filled; an argument that is not there is NULL. */
export const filled = (template: SqlTemplate, args: readonly string[], context: TemplateContext): string =>
  typeof template === 'function'
    ? template(args, context)
    : template.replace(/\$(\*|\d+)/g, (_, hole: string) =>
        hole === '*' ? args.join(', ') : (args[Number(hole)] ?? 'NULL'),
      );

interface Typed {
  readonly type: DataType;
  readonly nullable: boolean;
  /** As Spark prints the expression: the name of a column that has no other. */
  readonly pretty: string;
  /** Where it is written, and whose text that is: for what fails while it runs. */
  readonly origin?: Origin;
  readonly owner?: TextOwner;
  /** What it was written as, where that was the name of something else: an earlier alias of its select list, a session variable. */
  readonly namedBy?: { readonly kind: 'alias' | 'variable'; readonly name: string };
}

export interface ResolvedSortOrder {
  readonly child: ResolvedExpression;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

export interface ResolvedLiteral extends Typed {
  readonly kind: 'literal';
  readonly value: LiteralValue;
}

export interface AttributeReference extends Typed {
  readonly kind: 'attribute';
  readonly id: AttributeId;
  readonly name: string;
  readonly metadata?: string;
}

export interface ResolvedCast extends Typed {
  readonly kind: 'cast';
  readonly child: ResolvedExpression;
  readonly mode: 'ansi' | 'legacy' | 'try';
}

export interface ResolvedCall extends Typed {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly ResolvedExpression[];
  readonly template: SqlTemplate;
  /** The same arguments may give different results: not to be folded, moved or repeated. */
  readonly volatile?: boolean;
}

export interface ResolvedCase extends Typed {
  readonly kind: 'case';
  readonly branches: readonly { readonly when: ResolvedExpression; readonly value: ResolvedExpression }[];
  readonly otherwise?: ResolvedExpression;
}

export interface ResolvedAggregate extends Typed {
  readonly kind: 'aggregate';
  readonly name: string;
  readonly arguments: readonly ResolvedExpression[];
  readonly distinct: boolean;
  readonly filter?: ResolvedExpression;
  readonly orderBy: readonly ResolvedSortOrder[];
  readonly nulls?: 'ignore' | 'respect';
  readonly template: SqlTemplate;
}

/** A function that only exists over a window: rank, lag … */
export interface ResolvedWindowFunction extends Typed {
  readonly kind: 'windowFunction';
  readonly name: string;
  readonly arguments: readonly ResolvedExpression[];
  readonly nulls?: 'ignore' | 'respect';
  readonly template: SqlTemplate;
}

export type ResolvedBound =
  | { readonly kind: 'unboundedPreceding' | 'unboundedFollowing' | 'currentRow' }
  /** Always positive; the direction is the kind. */
  | { readonly kind: 'preceding' | 'following'; readonly value: ResolvedExpression };

export interface ResolvedWindow extends Typed {
  readonly kind: 'window';
  readonly function: ResolvedAggregate | ResolvedWindowFunction;
  readonly partitionBy: readonly ResolvedExpression[];
  readonly orderBy: readonly ResolvedSortOrder[];
  readonly frame?: { readonly unit: 'rows' | 'range'; readonly lower: ResolvedBound; readonly upper: ResolvedBound };
  /** What it is computed of might not come out the same a second time. */
  readonly once?: true;
}

/** What a subquery takes from the query around, and the column by which it speaks of it. */
export interface TakenExpression {
  readonly attribute: Attribute;
  readonly expression: ResolvedExpression;
}

export interface ResolvedSubquery extends Typed {
  readonly kind: 'subquery';
  readonly form: 'scalar' | 'exists' | 'in';
  readonly values: readonly ResolvedExpression[];
  /** Aggregates of the query around; absent: it takes columns only. */
  readonly taken?: readonly TakenExpression[];
  readonly plan: ResolvedRelation;
  /** Whether what is asked depends on the row of the query around. */
  readonly correlated?: true;
}

export interface ResolvedLambda extends Typed {
  readonly kind: 'lambda';
  readonly parameters: readonly Attribute[];
  readonly body: ResolvedExpression;
}

/** `explode` and its kind; only a `generate` relation runs one. */
export interface ResolvedGenerator extends Typed {
  readonly kind: 'generator';
  readonly name: string;
  readonly arguments: readonly ResolvedExpression[];
  readonly columns: readonly { readonly name: string; readonly type: DataType; readonly nullable: boolean }[];
  readonly outer: boolean;
}

export type ResolvedExpression =
  | ResolvedLiteral
  | AttributeReference
  | ResolvedCast
  | ResolvedCall
  | ResolvedCase
  | ResolvedAggregate
  | ResolvedWindowFunction
  | ResolvedWindow
  | ResolvedSubquery
  | ResolvedLambda
  | ResolvedGenerator;
export type ResolvedExpressionKind = ResolvedExpression['kind'];

/** A column of a relation's output and what computes it. A column passed through keeps its attribute. */
export interface NamedExpression {
  readonly attribute: Attribute;
  readonly expression: ResolvedExpression;
}

export type ResolvedNode =
  | { readonly kind: 'oneRow' }
  /** Arrow IPC bytes that the worker loads as a temporary table; its columns are c0, c1, … in Arrow's order. */
  | { readonly kind: 'local'; readonly arrow: Uint8Array }
  | { readonly kind: 'values'; readonly rows: readonly (readonly ResolvedExpression[])[] }
  | { readonly kind: 'range'; readonly start: bigint; readonly end: bigint; readonly step: bigint }
  /** `output[i]` is the file's column `columns[i]`. */
  | {
      readonly kind: 'scan';
      /** The name of the catalog's table that the files are of, in quotes. */
      readonly table?: string;
      readonly format: string;
      readonly files: readonly string[];
      readonly options: Options;
      readonly columns: readonly string[];
      /** Where given, columns are found in the files by these ids and not by name. */
      readonly fieldIds?: readonly number[];
      /** What a column holds where a file is older than it, by position; NULL where there is none. */
      readonly older?: readonly (ResolvedExpression | undefined)[];
      /** Those of the columns that stand in the files' paths (`/day=1/`). */
      readonly partitions: readonly string[];
      /** The attribute of the output that is the name of a row's file, as `input_file_name()` tells it. */
      readonly fileName?: AttributeId;
      /** The attribute of the output that says how long the block is that a row is of: its file. */
      readonly blockLength?: AttributeId;
      /** The hidden column of what the files are (`_metadata`): in the output where something asks for it. */
      readonly hidden?: Attribute;
    }
  | {
      readonly kind: 'project';
      readonly input: ResolvedRelation;
      readonly expressions: readonly NamedExpression[];
    }
  | { readonly kind: 'filter'; readonly input: ResolvedRelation; readonly condition: ResolvedExpression }
  /** Output: groups, then aggregates. With `sets` (indexes of groups) the groups are plain attributes. */
  | {
      readonly kind: 'aggregate';
      readonly input: ResolvedRelation;
      readonly groups: readonly NamedExpression[];
      readonly sets?: readonly (readonly number[])[];
      readonly aggregates: readonly NamedExpression[];
    }
  | {
      readonly kind: 'sort';
      readonly input: ResolvedRelation;
      readonly order: readonly ResolvedSortOrder[];
      /** Whether it is each partition's rows that are sorted, which stay in theirs. */
      readonly within?: true;
    }
  | {
      readonly kind: 'limit';
      readonly input: ResolvedRelation;
      readonly limit?: ResolvedExpression;
      readonly offset?: ResolvedExpression;
    }
  | { readonly kind: 'tail'; readonly input: ResolvedRelation; readonly count: ResolvedExpression }
  | { readonly kind: 'distinct'; readonly input: ResolvedRelation }
  /** The first row of each key, in input order. */
  | { readonly kind: 'deduplicate'; readonly input: ResolvedRelation; readonly keys: readonly AttributeId[] }
  | {
      readonly kind: 'join';
      readonly left: ResolvedRelation;
      readonly right: ResolvedRelation;
      readonly type: 'inner' | 'full' | 'left' | 'right' | 'leftSemi' | 'leftAnti' | 'cross';
      readonly condition?: ResolvedExpression;
      readonly lateral: boolean;
    }
  /** Columns match by position; both sides have the output's types. */
  | {
      readonly kind: 'setOperation';
      readonly operation: 'union' | 'intersect' | 'except';
      readonly all: boolean;
      readonly left: ResolvedRelation;
      readonly right: ResolvedRelation;
    }
  | {
      readonly kind: 'sample';
      readonly input: ResolvedRelation;
      /** A row may come several times: `upper - lower` times in the mean. */
      readonly withReplacement: boolean;
      readonly lower: number;
      readonly upper: number;
      readonly seed: bigint;
      /** The input's columns of a row's partition and its number within, from 0 on; absent: all rows lie in the first. */
      readonly places?: { readonly partition: AttributeId; readonly rank: AttributeId };
    }
  /** Output: the input's columns, then the generator's. */
  | {
      readonly kind: 'generate';
      readonly input: ResolvedRelation;
      readonly generator: ResolvedGenerator;
      readonly columns: readonly Attribute[];
    }
  | {
      readonly kind: 'with';
      readonly ctes: readonly { readonly name: string; readonly plan: ResolvedRelation }[];
      readonly recursive: boolean;
      readonly body: ResolvedRelation;
    }
  /** One use of a CTE; its columns are `source`'s, by position, under new ids. */
  | { readonly kind: 'cte'; readonly name: string; readonly source: readonly Attribute[] }
  /** Output: one string. */
  | {
      readonly kind: 'show';
      readonly input: ResolvedRelation;
      readonly style: 'table' | 'vertical' | 'html';
      readonly rows: number;
      readonly truncate: number;
    };

export type ResolvedRelation = ResolvedNode & {
  readonly output: readonly Attribute[];
  /** The client's numbers for this relation; several where one node stands for several of the client's. */
  readonly planIds?: readonly PlanId[];
  /** The number of the partition that a row lies in, of the output's columns, where the plan says it (`repartition(3, "x")`). */
  readonly partition?: ResolvedExpression;
  /** Whether hidden columns may be named through it: always, as through files themselves, or never where an alias or a view stands before it. */
  readonly seenThrough?: 'always' | 'never';
  /** What its rows are spread over partitions by, which is read although nothing tells it; also of columns below a select. */
  readonly spreadBy?: readonly ResolvedExpression[];
};
export type ResolvedKind = ResolvedRelation['kind'];
export type ResolvedOf<K extends ResolvedKind> = Extract<ResolvedRelation, { kind: K }>;
