/**
 * Unresolved expressions: what Spark Connect's `expressions.proto` and Spark SQL's text both become.
 *
 * Operators are functions under Spark's registry names, as in the protocol: `+ - * / % div == <=> < <= > >= and or not
 * isnull isnotnull in like ilike rlike between when coalesce …`. `x <> y` is `not(==)`; `CASE` is `when` with alternating
 * condition and value and an optional last value (`CASE x WHEN y` has `==(x, y)` as condition, as in Spark's parser);
 * `NOT IN`, `NOT LIKE` … are `not` around the positive form; `EXTRACT(f FROM x)` is `extract(f, x)`; `a || b` is `||`;
 * `x::t` is a cast; `STRUCT(a, b)`, `(a, b)` is `struct`; `POSITION(a IN b)` is `position(a, b)`; `TRIM(BOTH …)` is
 * `btrim/ltrim/rtrim`; `CURRENT_DATE` and the like are functions without arguments.
 */
import type { DataType, StructField } from './data-type.js';
import type { PlanId } from './ids.js';
import type { Relation } from './relation.js';

/** A text of SQL, one object for all places in it. */
export interface SourceText {
  readonly text: string;
}

/** Where in a SQL text something stands. Offsets count characters (code points), from 0 and inclusive, as Spark's parser does. */
export interface SqlOrigin {
  readonly of: 'text';
  readonly startIndex: number;
  readonly stopIndex: number;
  readonly source: SourceText;
}

/** Which call of a client's program made something, by what the client says. */
export interface ProgramOrigin {
  readonly of: 'program';
  /** The name of what was called. */
  readonly fragment: string;
  readonly callSite: string;
}

/** Where an expression or relation came from; only for the contexts of errors. */
export type Origin = SqlOrigin | ProgramOrigin;

/**
 * A literal's value, by its type: null → any; boolean; number → byte, short, integer, float, double, date (days since
 * 1970-01-01), year_month_interval (months); bigint → long, timestamp and timestamp_ntz (µs since 1970), time (ns of the
 * day), day_time_interval (µs); string → string, char, varchar, and decimal in plain notation; bytes → binary; list →
 * array elements, struct fields; MapValue → map; CalendarValue → calendar_interval.
 */
export type LiteralValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly LiteralValue[]
  | MapValue
  | CalendarValue;

export interface MapValue {
  readonly keys: readonly LiteralValue[];
  readonly values: readonly LiteralValue[];
}

export interface CalendarValue {
  readonly months: number;
  readonly days: number;
  readonly microseconds: bigint;
}

export interface Literal {
  readonly kind: 'literal';
  readonly type: DataType;
  readonly value: LiteralValue;
}

export interface SortOrder {
  readonly kind: 'sortOrder';
  readonly child: Expression;
  readonly direction: 'ascending' | 'descending';
  /** Absent: first for ascending, last for descending. */
  readonly nulls?: 'first' | 'last';
}

export interface Alias {
  readonly kind: 'alias';
  readonly child: Expression;
  /** More than one name only for generators: `explode(m) AS (k, v)`. */
  readonly names: readonly string[];
  readonly metadata?: string;
}

export type FrameBound =
  | { readonly kind: 'unboundedPreceding' }
  | { readonly kind: 'unboundedFollowing' }
  | { readonly kind: 'currentRow' }
  /** An offset from the current row; negative is before it (protocol), so SQL's `2 PRECEDING` is `-2`. */
  | { readonly kind: 'offset'; readonly value: Expression };

/** The bounds without a value, as SQL has them. */
export const fixedBounds = {
  unboundedPreceding: 'UNBOUNDED PRECEDING',
  unboundedFollowing: 'UNBOUNDED FOLLOWING',
  currentRow: 'CURRENT ROW',
} as const;

export interface WindowFrame {
  readonly unit: 'rows' | 'range';
  readonly lower: FrameBound;
  readonly upper: FrameBound;
}

export interface WindowSpec {
  /** `OVER (w …)`, `OVER w`: a window named by the enclosing relation's `windows`. */
  readonly base?: string;
  readonly partitionBy: readonly Expression[];
  readonly orderBy: readonly SortOrder[];
  readonly frame?: WindowFrame;
  readonly origin?: Origin;
}

export interface FunctionCall {
  readonly kind: 'function';
  /** One part, or a qualified name. Built-in names compare without case. */
  readonly name: readonly string[];
  readonly arguments: readonly Expression[];
  readonly distinct?: boolean;
  /** `FILTER (WHERE …)`. */
  readonly filter?: Expression;
  /** `WITHIN GROUP (ORDER BY …)`. */
  readonly withinGroup?: readonly SortOrder[];
  readonly nulls?: 'ignore' | 'respect';
  /** The client calls an internal function of Spark, invisible to SQL. */
  readonly internal?: boolean;
}

export interface Subquery {
  readonly kind: 'subquery';
  readonly form:
    | { readonly kind: 'scalar' }
    | { readonly kind: 'exists' }
    | { readonly kind: 'in'; readonly values: readonly Expression[] };
  /** A relation (SQL), or the plan id of one of the enclosing `withRelations`' references (DataFrame API). */
  readonly plan: Relation | PlanId;
}

export type ExpressionNode =
  | Literal
  /** `nameParts` is `a.b.c` parsed; a wildcard never stands here. */
  | {
      readonly kind: 'attribute';
      readonly nameParts: readonly string[];
      readonly planId?: PlanId;
      readonly metadataColumn?: boolean;
    }
  /** `*`, `t.*`, `s.*` (a struct's fields), with SQL's `EXCEPT (a, t.b)`. */
  | {
      readonly kind: 'star';
      readonly target?: readonly string[];
      readonly planId?: PlanId;
      readonly except?: readonly (readonly string[])[];
    }
  /** `df.colRegex("`a.*`")`, `df.colRegex("t.`a.*`")`: the columns whose names match. */
  | {
      readonly kind: 'regex';
      readonly pattern: string;
      readonly target?: readonly string[];
      readonly planId?: PlanId;
    }
  | FunctionCall
  /** `f(name => value)`. */
  | { readonly kind: 'namedArgument'; readonly name: string; readonly value: Expression }
  | Alias
  /** `to` is DDL text where the client sent text. `mode` `default` follows `spark.sql.ansi.enabled`. */
  | {
      readonly kind: 'cast';
      readonly child: Expression;
      readonly to: DataType | string;
      readonly mode: 'default' | 'legacy' | 'ansi' | 'try';
      /** `TIMESTAMP '…'`: a literal that only the session's time zone completes. */
      readonly literal?: boolean;
      /** As a table's column keeps it: CHAR is filled up, and a longer text raises. */
      readonly kept?: boolean;
    }
  | SortOrder
  | { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: Expression }
  /** The protocol marks a lambda's variables; in SQL they are attributes, and scoping finds them. */
  | { readonly kind: 'lambdaVariable'; readonly nameParts: readonly string[] }
  | { readonly kind: 'window'; readonly function: Expression; readonly spec: WindowSpec }
  /** `a[b]`, `a.b` on an expression: array element (0-based), map value, struct field, by the child's type. */
  | { readonly kind: 'extract'; readonly child: Expression; readonly extraction: Expression }
  /** `col.withField`/`dropFields`: `value` absent drops. */
  | {
      readonly kind: 'updateField';
      readonly child: Expression;
      /** Through structs within structs. */
      readonly path: readonly string[];
      readonly value?: Expression;
    }
  /** SQL text of an expression (`df.filter("a > 1")`, `expr()`); parsed by the analyzer's environment. */
  | { readonly kind: 'sqlText'; readonly sql: string }
  | Subquery
  /** `:name` or `?` in SQL text; `position` is 0-based. */
  | { readonly kind: 'parameter'; readonly name?: string; readonly position?: number }
  /** SQL's `x LIKE ANY (…)` and the like: `all`/`any` over the patterns. */
  | {
      readonly kind: 'likeQuantified';
      readonly child: Expression;
      readonly patterns: readonly Expression[];
      readonly quantifier: 'all' | 'any';
      readonly caseInsensitive: boolean;
      readonly negated: boolean;
    }
  /** Names within it mean columns at these places of the input alone: from the first to before the second. */
  | { readonly kind: 'among'; readonly child: Expression; readonly places: readonly [number, number] }
  /** A value as a statement assigns it to a column, or to a field within one, which `path` names (store assignment). */
  | {
      readonly kind: 'assigned';
      readonly child: Expression;
      readonly to: StructField;
      readonly path: readonly string[];
    }
  /** `x COLLATE name`. */
  /** `INTERVAL expr unit` whose value is no literal; a literal interval is a `literal`. Units in the singular, lower case. */
  | { readonly kind: 'interval'; readonly parts: readonly { readonly value: Expression; readonly unit: string }[] };

export type Expression = ExpressionNode & { readonly origin?: Origin };
export type ExpressionKind = Expression['kind'];

/** What a struct's field is called after that is taken by a text written out: `s['f']`. */
export const extractedName = (e: Expression): string | undefined =>
  e.kind === 'extract' && e.extraction.kind === 'literal' && typeof e.extraction.value === 'string'
    ? e.extraction.value
    : undefined;
