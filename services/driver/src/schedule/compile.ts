import { randomUUID } from 'node:crypto';
import type { Tracer } from '@opentelemetry/api';
import { analyze } from '@outboard/analyze';
import { type Lowered, type LowerOptions, lower } from '@outboard/lower';
import type { Relation, ResolvedRelation } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import type { QueryTask } from '../operation/query.js';
import { withPins } from '../session/pins.js';
import { sparkTask } from '../spark/plan.js';
import { environmentFor, timeZoneOf, type WorldParts } from './environment.js';
import { isJudged, judge, judgedOf, sourcesOf } from './judge.js';
import { loweringBy } from './lowering.js';
import { observationsOf } from './observations.js';
import type { StatisticsCache } from './statistics.js';
import { step } from './step.js';
import { taskOf } from './task.js';

export interface CompileParts extends WorldParts {
  /** Whether the driver has Apache Spark for what is too large for one worker. */
  readonly hasSpark: boolean;
  readonly tracer: Tracer;
  readonly statistics: StatisticsCache;
}

/** Names and types, resolved. @throws OutboardError: Spark's analysis errors. */
export async function resolve(
  relation: Relation,
  session: SessionRecord,
  parts: CompileParts,
): Promise<ResolvedRelation> {
  return await step(parts.tracer, 'analyze', () =>
    analyze(withPins(relation, session), environmentFor(session, parts)),
  );
}

/** A resolved relation in the engine's language, under the very settings by which it was analyzed. */
export const lowered = (resolved: ResolvedRelation, session: SessionRecord, parts: WorldParts): Lowered =>
  lower(resolved, loweringOf(session, parts));

/** The settings of a session's plans. */
export const loweringOf = (session: SessionRecord, parts: WorldParts): LowerOptions =>
  loweringBy(environmentFor(session, parts), session);

/** A relation as a task for one worker. @throws OutboardError */
export async function compile(relation: Relation, session: SessionRecord, parts: CompileParts): Promise<QueryTask> {
  const resolved = await resolve(relation, session, parts);
  const judged = isJudged(session, parts) ? judgedOf(await judge(resolved, session, parts)) : undefined;
  const sources = sourcesOf(relation);
  const task = await step(parts.tracer, 'lower', (span) => {
    const timeZone = timeZoneOf(session);
    const { sql, schema, locals, reads, places } = lowered(resolved, session, parts);
    span.setAttributes({ 'db.system.name': 'duckdb', 'db.query.text': sql.slice(0, 8_000) });
    return taskOf({
      id: randomUUID(),
      sql,
      schema,
      locals,
      reads,
      timeZone,
      sources,
      places,
      ...(judged && { judged }),
    });
  });
  const observations = await observationsOf(relation, environmentFor(session, parts), session);
  // What a query observes besides its rows, workers tell.
  if (observations.length > 0) return { ...task, observations };
  const distributed = judged?.class === 'distributed';
  if (!parts.hasSpark || !(distributed || parts.access.policy.outOfMemoryOnSpark)) return task;
  const spark = sparkTask(resolved, session.config);
  if (spark === undefined) return task;
  return { ...task, spark, ...(distributed && { engine: 'spark' as const }) };
}
