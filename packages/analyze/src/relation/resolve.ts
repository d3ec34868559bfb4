/** One dispatch over unresolved relations; each family is a file. */
import { refuse } from '@outboard/errors';
import { type Relation, type ResolvedRelation, within } from '@outboard/plan';
import type { Context, Resolvers } from '../context.js';
import { makeExpressionResolver } from '../expression/resolve.js';
import { resolveAggregate } from './aggregate.js';
import { resolveAsOfJoin } from './as-of-join.js';
import {
  resolveAlias,
  resolveDrop,
  resolveProject,
  resolveRenames,
  resolveToDF,
  resolveWithColumns,
} from './columns.js';
import { resolveHint } from './hints.js';
import { resolveJoin } from './join.js';
import {
  resolveCachedLocal,
  resolveCachedRemote,
  resolveDataSource,
  resolveLocal,
  resolveRange,
  resolveSql,
  resolveTable,
  resolveTableFunction,
  resolveValues,
} from './leaf.js';
import { resolveDeduplicate, resolveSample, resolveShow, resolveWith, resolveWithRelations } from './misc.js';
import { resolveDropNa, resolveFill, resolveReplace } from './missing.js';
import { renewed } from './nodes.js';
import { resolveFilter, resolveLimit, resolveSort, resolveSortAll } from './order.js';
import { resolveParse } from './parse.js';
import { resolveObserved, resolveWatermark } from './passing.js';
import { barred } from './pipe.js';
import { resolveRepartition, slicedRange } from './places.js';
import { resolveLateralView, resolvePivot, resolveUnpivot } from './reshape.js';
import { resolveSetOperation } from './set-operation.js';
import { resolveStatistic, withFoundValues } from './statistics.js';
import { resolveToSchema } from './to-schema.js';

const resolvers: Resolvers = makeExpressionResolver(resolveRelation);

export function resolveRelation(relation: Relation, context: Context): ResolvedRelation {
  const seeded = relation.seed === undefined ? context : { ...context, seeds: { next: relation.seed } };
  const resolved = resolvePlaced(relation, seeded);
  if (relation.planId === undefined) return resolved;
  return renewed(resolved, { ...resolved, planIds: [...(resolved.planIds ?? []), relation.planId] }, context);
}

/** The error of what can't be resolved tells of the innermost place that is known. */
function resolvePlaced(relation: Relation, context: Context): ResolvedRelation {
  return within(relation.origin, context.owner, () => resolveNode(relation, context));
}

function resolveNode(r: Relation, context: Context): ResolvedRelation {
  switch (r.kind) {
    case 'table':
      return resolveTable(r, context, resolvers);
    case 'dataSource':
      return resolveDataSource(r, context);
    case 'sql':
      return resolveSql(r, context, resolvers);
    case 'localRelation':
      return resolveLocal(r, context);
    case 'cachedLocalRelation':
      return resolveCachedLocal(r, context);
    case 'cachedRemoteRelation':
      return resolveCachedRemote(r, context, resolvers);
    case 'range':
      return slicedRange(resolveRange(r, context), r.partitions, context, resolvers);
    case 'values':
      return resolveValues(r, context, resolvers);
    case 'oneRow':
      return { kind: 'oneRow', output: [] };
    case 'tableFunction':
      return resolveTableFunction(r, context, resolvers);
    case 'project':
      return resolveProject(r, context, resolvers);
    case 'filter':
    case 'having':
    case 'qualify':
      return resolveFilter(r, context, resolvers);
    case 'sort':
      return resolveSort(r, context, resolvers);
    case 'sortAll':
      return resolveSortAll(r, context, resolvers);
    case 'limit':
    case 'offset':
    case 'tail':
      return resolveLimit(r, context, resolvers);
    case 'aggregate':
      return resolveAggregate(r, context, resolvers);
    case 'pivot':
      return resolvePivot(withFoundValues(r, context), context, resolvers);
    case 'unpivot':
      return resolveUnpivot(r, context, resolvers);
    case 'deduplicate':
      return resolveDeduplicate(r, context, resolvers);
    case 'subqueryAlias':
      return resolveAlias(r, context, resolvers);
    case 'repartition':
      return resolveRepartition(r, context, resolvers);
    case 'piped':
      return barred(resolveRelation(r.input, context), context);
    case 'collectMetrics':
      return resolveObserved(r, context, resolvers);
    case 'watermark':
      return resolveWatermark(r, context, resolvers);
    case 'hint':
      return resolveHint(r, context, resolvers);
    case 'toDF':
      return resolveToDF(r, context, resolvers);
    case 'withColumnsRenamed':
      return resolveRenames(r, context, resolvers);
    case 'withColumns':
      return resolveWithColumns(r, context, resolvers);
    case 'drop':
      return resolveDrop(r, context, resolvers);
    case 'toSchema':
      return resolveToSchema(r, context, resolvers);
    case 'sample':
      return resolveSample(r, context, resolvers);
    case 'fillNa':
      return resolveFill(r, context, resolvers);
    case 'dropNa':
      return resolveDropNa(r, context, resolvers);
    case 'replaceNa':
      return resolveReplace(r, context, resolvers);
    case 'showString':
    case 'htmlString':
      return resolveShow(r, context, resolvers);
    case 'lateralView':
      return resolveLateralView(r, context, resolvers);
    case 'join':
      return resolveJoin(r, context, resolvers);
    case 'setOperation':
      return resolveSetOperation(r, context, resolvers);
    case 'with':
      return resolveWith(r, context, resolvers);
    case 'withRelations':
      return resolveWithRelations(r, context, resolvers);
    case 'sampleBy':
    case 'transpose':
    case 'summary':
    case 'describe':
    case 'crosstab':
    case 'cov':
    case 'corr':
    case 'approxQuantile':
    case 'freqItems':
      return resolveStatistic(r, context, resolvers);
    case 'parse':
      return resolveParse(r, context, resolvers);
    case 'asOfJoin':
      return resolveAsOfJoin(r, context, resolvers);
    case 'catalog':
      return refuse(`the relation ${r.kind} (${r.operation.kind})`);
    default:
      return r satisfies never;
  }
}
