/** `Aggregate`: its group types become groupings, PIVOT a relation of its own. */
import type { Grouping, Relation, RelationNode } from '@outboard/plan';
import { Aggregate_GroupTypeSchema, type Aggregate as WireAggregate } from '@outboard/wire/spark';
import { decodeExpression, decodeExpressions } from './expressions.js';
import { decodeLiteral } from './literals.js';
import { enumValue, need } from './require.js';

export function decodeAggregate(wire: WireAggregate, input: Relation): RelationNode {
  const expressions = decodeExpressions(wire.groupingExpressions);
  const aggregates = decodeExpressions(wire.aggregateExpressions);
  const kind = enumValue(
    { 1: 'groupBy', 2: 'rollup', 3: 'cube', 4: 'pivot', 5: 'groupingSets' } as const,
    wire.groupType,
    Aggregate_GroupTypeSchema,
  );
  if (kind === 'pivot') {
    const pivot = need(wire.pivot, 'Aggregate.pivot');
    return {
      kind: 'pivot',
      input,
      grouping: expressions,
      columns: [decodeExpression(need(pivot.col, 'Aggregate.Pivot.col'))],
      values: pivot.values.map((value) => ({ value: decodeLiteral(value) })),
      aggregates,
    };
  }
  const grouping: Grouping =
    kind === 'groupingSets'
      ? { kind, expressions, sets: wire.groupingSets.map((s) => decodeExpressions(s.groupingSet)) }
      : { kind, expressions };
  return { kind: 'aggregate', input, grouping, aggregates, includeGrouping: true };
}
