/** What one analysis carries along: fresh ids, settings, and the names that scopes above introduce. */
import {
  type Attribute,
  type AttributeId,
  attributeId,
  type DataType,
  type Expression,
  type PlanId,
  type Relation,
  type ResolvedRelation,
  type TakenExpression,
  type TextOwner,
} from '@outboard/plan';
import type { AnalyzeEnvironment } from './environment.js';
import type { Gathered } from './gather.js';
import type { Select } from './relation/select.js';
import type { Scope } from './scope.js';

export interface Settings {
  readonly ansi: boolean;
  readonly caseSensitive: boolean;
  readonly timeZone: string;
  readonly lastKeyWins: boolean;
  /** Whether TIME is a type that queries may have (`spark.sql.timeType.enabled`, off by default). */
  readonly timeType: boolean;
  readonly groupByOrdinal: boolean;
  readonly orderByOrdinal: boolean;
  readonly groupByAliases: boolean;
}

export interface Cte {
  readonly name: string;
  readonly output: readonly Attribute[];
}

/** What common table expressions, variables of lambdas and a view's columns are known by. */
export const nameKey = (name: string, { settings }: Pick<Context, 'settings'>): string =>
  settings.caseSensitive ? name : name.toLowerCase();
export const sameName =
  (context: Pick<Context, 'settings'>) =>
  (a: string, b: string): boolean =>
    nameKey(a, context) === nameKey(b, context);

/** Names of common table expressions, innermost first. */
export interface CteScope {
  readonly byName: ReadonlyMap<string, Cte>;
  readonly parent?: CteScope;
}

export interface Context {
  readonly environment: AnalyzeEnvironment;
  readonly gathered: Gathered;
  readonly settings: Settings;
  readonly counter: { next: number };
  readonly ctes?: CteScope;
  /** `withRelations`' references, for subqueries of the DataFrame API. */
  readonly references?: ReadonlyMap<PlanId, Relation>;
  /** The enclosing query, where this one is a subquery or lateral. */
  readonly outer?: Scope;
  /** What this subquery takes of the query around that is no column of it, by meaning. */
  readonly taken?: Map<string, TakenExpression>;
  /** The seeds of what draws by chance and was given none; absent: it has none. */
  readonly seeds?: { next: bigint };
  /** Views on the way to here, against circles. */
  readonly views: readonly string[];
  /** Whose text is being resolved, where it is a view's. */
  readonly owner?: TextOwner;
  /** What a projection or aggregate was made of: ORDER BY and HAVING look through it. */
  readonly selects: WeakMap<ResolvedRelation, Select>;
  /** Projections that only take hidden columns away. */
  readonly narrowed: WeakSet<ResolvedRelation>;
  /** Projections that merge the columns of a join with USING. */
  readonly usings: WeakSet<ResolvedRelation>;
}

export const freshId = (context: Context): AttributeId => attributeId(context.counter.next++);

export const freshAttribute = (
  context: Context,
  name: string,
  type: DataType,
  nullable: boolean,
  qualifier: readonly string[] = [],
  metadata?: string,
): Attribute => ({
  id: freshId(context),
  name,
  type,
  nullable,
  qualifier,
  ...(metadata === undefined ? {} : { metadata }),
});

/** Dispatches, handed down so that no import goes in a circle. */
export interface Resolvers {
  relation(relation: Relation, context: Context): ResolvedRelation;
  expression(expression: Expression, scope: Scope): import('@outboard/plan').ResolvedExpression;
}

/** An expression that came as text (`expr("a + 1")`), read. */
export const parsed = (e: Extract<Expression, { kind: 'sqlText' }>, context: Context): Expression =>
  context.gathered.expressions.get(e) ?? context.environment.parseExpression(e.sql);
