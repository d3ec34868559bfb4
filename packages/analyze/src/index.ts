/** Names, types, stars, functions: an unresolved plan in, a typed plan out, by Spark's rules. */
import { fail } from '@outboard/errors';
import {
  contains,
  type Expression,
  type Relation,
  type ResolvedRelation,
  type StructType,
  struct,
} from '@outboard/plan';
import { constantText as textOfConstant } from './constant-text.js';
import type { Context, Settings } from './context.js';
import type { AnalyzeEnvironment } from './environment.js';
import { type Gathered, gather, NOTHING } from './gather.js';
import { withPlaces } from './relation/places.js';
import { resolveRelation } from './relation/resolve.js';

export { type Assignment, assign, canStore } from './assign.js';
export { type AssignedPath, assignedPath } from './assigned-path.js';
export { captureViews, freezeSources } from './capture.js';
export { isOfChance, variableIn } from './chance.js';
export type {
  AnalyzeEnvironment,
  DescribeFilesRequest,
  FileDescription,
  FunctionDescription,
  SessionVariable,
  TableDescription,
} from './environment.js';
export { localTimestampText } from './expression/pretty-literal.js';
export { isFoldable } from './expression/tree.js';
export { csvWriting } from './functions/csv.js';
export { functionNames, isBuiltin } from './functions/registry.js';
export { emptyAsNull } from './partition-values.js';
export { reads } from './relation/nodes.js';

const flag = (text: string | undefined, otherwise: boolean): boolean =>
  text === undefined ? otherwise : text.toLowerCase() === 'true';

export function settingsOf(environment: AnalyzeEnvironment): Settings {
  return {
    ansi: flag(environment.config('spark.sql.ansi.enabled'), true),
    caseSensitive: flag(environment.config('spark.sql.caseSensitive'), false),
    timeZone: environment.config('spark.sql.session.timeZone') ?? 'UTC',
    lastKeyWins: environment.config('spark.sql.mapKeyDedupPolicy')?.toUpperCase() === 'LAST_WIN',
    timeType: flag(environment.config('spark.sql.timeType.enabled'), false),
    groupByOrdinal: flag(environment.config('spark.sql.groupByOrdinal'), true),
    orderByOrdinal: flag(environment.config('spark.sql.orderByOrdinal'), true),
    groupByAliases: flag(environment.config('spark.sql.groupByAliases'), true),
  };
}

/**
 * Resolves a relation. Errors: Spark's analysis conditions (UNRESOLVED_COLUMN…, DATATYPE_MISMATCH…, …), what the
 * environment raises (PATH_NOT_FOUND …), UNSUPPORTED_FEATURE.OUTBOARD for what Outboard has not.
 */
export async function analyze(relation: Relation, environment: AnalyzeEnvironment): Promise<ResolvedRelation> {
  const context = contextOf(environment, await gather(relation, environment));
  const resolved = withPlaces(resolveRelation(relation, context), context);
  // While Spark's setting for TIME is off no result has such a column.
  return !context.settings.timeType && resolved.output.some((a) => contains(a.type, 'time'))
    ? fail('UNSUPPORTED_TIME_TYPE')
    : resolved;
}

const contextOf = (environment: AnalyzeEnvironment, gathered: Gathered): Context => ({
  environment,
  gathered,
  settings: settingsOf(environment),
  counter: { next: 1 },
  views: [],
  selects: new WeakMap(),
  narrowed: new WeakSet(),
  usings: new WeakSet(),
});

/** The text that a constant comes to: IDENTIFIER's. @throws NOT_A_CONSTANT_STRING.* */
export const constantText = (value: Expression, environment: AnalyzeEnvironment): string =>
  textOfConstant(value, contextOf(environment, NOTHING));

/** The result's schema as clients see it. */
export const schemaOf = (relation: ResolvedRelation): StructType =>
  struct(
    relation.output.map((a) => ({
      name: a.name,
      type: a.type,
      nullable: a.nullable,
      ...(a.metadata === undefined ? {} : { metadata: a.metadata }),
    })),
  );
