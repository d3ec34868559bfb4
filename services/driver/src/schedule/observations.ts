import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type AnalyzeEnvironment, analyze } from '@outboard/analyze';
import { fail } from '@outboard/errors';
import { lower } from '@outboard/lower';
import { type Expression, type Relation, type RelationOf, types } from '@outboard/plan';
import type { SessionRecord } from '@outboard/store';
import { checkMetric, type Observation } from '../operation/observed.js';
import { timeZoneOf } from './environment.js';
import { loweringBy } from './lowering.js';
import { taskOf, textColumns } from './task.js';

/** The `collectMetrics` of a plan, outermost first. */
function observed(root: object): RelationOf<'collectMetrics'>[] {
  const found: RelationOf<'collectMetrics'>[] = [];
  const todo: object[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if ('kind' in next && next.kind === 'collectMetrics') found.push(next as RelationOf<'collectMetrics'>);
    for (const value of Object.values(next))
      if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) todo.push(value as object);
  }
  return found;
}

const cast = (child: Expression): Expression => ({ kind: 'cast', child, to: types.string, mode: 'default' });

/** What a plan observes, each as a task of its own over what passes there. */
export async function observationsOf(
  relation: Relation,
  environment: AnalyzeEnvironment,
  session: SessionRecord,
): Promise<readonly Observation[]> {
  const timeZone = timeZoneOf(session);
  const asked = observed(relation);
  for (const one of asked)
    if (asked.some((other) => other.name === one.name && !isDeepStrictEqual(other, one)))
      fail('DUPLICATED_METRICS_NAME', { metricName: one.name });
  return await Promise.all(
    asked.map(async ({ input, name, metrics, planId }): Promise<Observation> => {
      const row: Relation = {
        kind: 'aggregate',
        input,
        grouping: { kind: 'groupBy', expressions: [] },
        aggregates: metrics,
        includeGrouping: false,
      };
      const { output } = await analyze(row, environment);
      const texts = output.map(({ type }, i): Expression => {
        checkMetric(type);
        const value: Expression = { kind: 'attribute', nameParts: [`m${i}`] };
        const plain: Expression =
          type.kind === 'timestamp' ? { kind: 'function', name: ['unix_micros'], arguments: [value] } : value;
        return { kind: 'alias', child: cast(plain), names: [`c${i}`] };
      });
      const numbered: Relation = { kind: 'toDF', input: row, names: output.map((_, i) => `m${i}`) };
      const resolved = await analyze({ kind: 'project', input: numbered, expressions: texts }, environment);
      const { sql, locals, reads } = lower(resolved, loweringBy(environment, session));
      const task = taskOf({ id: randomUUID(), sql, schema: textColumns(output.length), locals, reads, timeZone });
      return { name, planId: Number(planId ?? 0), metrics: output.map((a) => ({ name: a.name, type: a.type })), task };
    }),
  );
}
