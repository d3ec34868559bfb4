/** `spark/connect/relations.proto`: one dispatch, thin leaves. Relations with more to them are in their own files. */
import { refuse } from '@outboard/errors';
import {
  type Expression,
  type Origin,
  type PlanId,
  planId,
  type Relation,
  type RelationNode,
  types,
} from '@outboard/plan';
import type { Relation as WireRelation } from '@outboard/wire/spark';
import { decodeCatalog } from './catalog.js';
import { decodeAlias, decodeExpression, decodeExpressions, decodeOrigin, decodeSortOrder } from './expressions.js';
import { decodeAggregate } from './relations-aggregate.js';
import { decodeAsOfJoin, decodeJoin, decodeLateralJoin, decodeSetOperation } from './relations-binary.js';
import { decodeParse, decodeRead, decodeSql } from './relations-leaf.js';
import { decodeStat, isStat } from './relations-stat.js';
import { defined, need, unknownCase } from './require.js';
import { decodeDataType } from './types.js';

export function decodeRelation(wire: WireRelation): Relation {
  const node = decodeNode(wire);
  const id = wire.common?.planId;
  // The node is ours alone here: adding to it saves one copy of each level.
  if (id !== undefined) (node as { planId?: PlanId }).planId = planId(id);
  const origin = decodeOrigin(wire.common);
  if (origin !== undefined) (node as { origin?: Origin }).origin = origin;
  return node;
}

const input = (wire: { input?: WireRelation | undefined; $typeName: string }): Relation =>
  decodeRelation(need(wire.input, `${wire.$typeName.slice('spark.connect.'.length)}.input`));

const number = (value: number): Expression => ({ kind: 'literal', type: types.integer, value });

function decodeNode(wire: WireRelation): RelationNode {
  const { relType } = wire;
  if (isStat(relType)) return decodeStat(relType, input);
  switch (relType.case) {
    case 'read':
      return decodeRead(relType.value);
    case 'sql':
      return decodeSql(relType.value);
    case 'project':
      return projectInput(relType.value.input, decodeExpressions(relType.value.expressions));
    case 'filter':
      return {
        kind: 'filter',
        input: input(relType.value),
        condition: decodeExpression(need(relType.value.condition, 'Filter.condition')),
      };
    case 'join':
      return decodeJoin(relType.value, decodeRelation);
    case 'lateralJoin':
      return decodeLateralJoin(relType.value, decodeRelation);
    case 'asOfJoin':
      return decodeAsOfJoin(relType.value, decodeRelation);
    case 'setOp':
      return decodeSetOperation(relType.value, decodeRelation);
    case 'sort':
      return {
        kind: 'sort',
        input: input(relType.value),
        order: relType.value.order.map(decodeSortOrder),
        global: relType.value.isGlobal ?? true,
      };
    case 'limit':
      return { kind: 'limit', input: input(relType.value), limit: number(relType.value.limit) };
    case 'offset':
      return { kind: 'offset', input: input(relType.value), offset: number(relType.value.offset) };
    case 'tail':
      return { kind: 'tail', input: input(relType.value), limit: number(relType.value.limit) };
    case 'aggregate':
      return decodeAggregate(relType.value, input(relType.value));
    case 'localRelation':
      return defined({ kind: 'localRelation' as const, arrow: relType.value.data, schema: relType.value.schema });
    case 'cachedLocalRelation':
      return { kind: 'cachedLocalRelation', dataHashes: [relType.value.hash] };
    case 'chunkedCachedLocalRelation':
      return defined({
        kind: 'cachedLocalRelation' as const,
        dataHashes: relType.value.dataHashes,
        schemaHash: relType.value.schemaHash,
      });
    case 'cachedRemoteRelation':
      return { kind: 'cachedRemoteRelation', relationId: relType.value.relationId };
    case 'sample': {
      const { lowerBound, upperBound, withReplacement, seed, deterministicOrder } = relType.value;
      return defined({
        kind: 'sample' as const,
        input: input(relType.value),
        lowerBound,
        upperBound,
        withReplacement: withReplacement ?? false,
        seed,
        deterministicOrder,
      });
    }
    case 'deduplicate':
      return {
        kind: 'deduplicate',
        input: input(relType.value),
        columns: relType.value.columnNames,
        allColumns: relType.value.allColumnsAsKeys ?? false,
        withinWatermark: relType.value.withinWatermark ?? false,
      };
    case 'range': {
      const { start, end, step, numPartitions } = relType.value;
      return defined({ kind: 'range' as const, start: start ?? 0n, end, step, partitions: numPartitions });
    }
    case 'subqueryAlias': {
      const { alias, qualifier } = relType.value;
      return defined({
        kind: 'subqueryAlias' as const,
        input: input(relType.value),
        alias,
        qualifier: qualifier.length === 0 ? undefined : qualifier,
      });
    }
    case 'repartition':
      return {
        kind: 'repartition',
        input: input(relType.value),
        partitions: relType.value.numPartitions,
        by: [],
        shuffle: relType.value.shuffle ?? false,
      };
    case 'repartitionByExpression':
      return defined({
        kind: 'repartition' as const,
        input: input(relType.value),
        partitions: relType.value.numPartitions,
        by: decodeExpressions(relType.value.partitionExprs),
        shuffle: true,
      });
    case 'toDf':
      return { kind: 'toDF', input: input(relType.value), names: relType.value.columnNames };
    case 'withColumnsRenamed': {
      const { renames, renameColumnsMap } = relType.value;
      // The map is what clients before Spark 4 sent.
      const pairs =
        renames.length > 0
          ? renames.map((r) => ({ from: r.colName, to: r.newColName }))
          : Object.entries(renameColumnsMap).map(([from, to]) => ({ from, to }));
      return { kind: 'withColumnsRenamed', input: input(relType.value), renames: pairs };
    }
    case 'withColumns':
      return { kind: 'withColumns', input: input(relType.value), aliases: relType.value.aliases.map(decodeAlias) };
    case 'drop':
      return {
        kind: 'drop',
        input: input(relType.value),
        columns: decodeExpressions(relType.value.columns),
        names: relType.value.columnNames,
      };
    case 'hint':
      return {
        kind: 'hint',
        input: input(relType.value),
        name: relType.value.name,
        parameters: decodeExpressions(relType.value.parameters),
      };
    case 'unpivot': {
      const { ids, values, variableColumnName, valueColumnName } = relType.value;
      return defined({
        kind: 'unpivot' as const,
        input: input(relType.value),
        ids: decodeExpressions(ids),
        values: values?.values.map((value) => ({ columns: [decodeExpression(value)] })),
        variableName: variableColumnName,
        valueNames: [valueColumnName],
        includeNulls: true,
      });
    }
    case 'transpose':
      return {
        kind: 'transpose',
        input: input(relType.value),
        indexColumns: decodeExpressions(relType.value.indexColumns),
      };
    case 'unresolvedTableValuedFunction':
      return {
        kind: 'tableFunction',
        name: [relType.value.functionName],
        arguments: decodeExpressions(relType.value.arguments),
      };
    case 'toSchema': {
      const schema = decodeDataType(need(relType.value.schema, 'ToSchema.schema'));
      if (schema.kind !== 'struct') return refuse('ToSchema with a schema that is no struct');
      return { kind: 'toSchema', input: input(relType.value), schema };
    }
    case 'collectMetrics':
      return {
        kind: 'collectMetrics',
        input: input(relType.value),
        name: relType.value.name,
        metrics: decodeExpressions(relType.value.metrics),
      };
    case 'parse':
      return decodeParse(relType.value, input(relType.value));
    case 'showString': {
      const { numRows, truncate, vertical } = relType.value;
      return { kind: 'showString', input: input(relType.value), rows: numRows, truncate, vertical };
    }
    case 'htmlString': {
      const { numRows, truncate } = relType.value;
      return { kind: 'htmlString', input: input(relType.value), rows: numRows, truncate };
    }
    case 'withRelations':
      return {
        kind: 'withRelations',
        root: decodeRelation(need(relType.value.root, 'WithRelations.root')),
        references: relType.value.references.map(decodeRelation),
      };
    case 'catalog':
      return { kind: 'catalog', operation: decodeCatalog(relType.value) };
    case 'mapPartitions':
    case 'groupMap':
    case 'coGroupMap':
    case 'applyInPandasWithState':
    case 'commonInlineUserDefinedTableFunction':
    case 'commonInlineUserDefinedDataSource':
      return refuse(`user-defined code in a relation (${relType.case})`);
    case 'withWatermark':
      return { kind: 'watermark', input: input(relType.value), delay: relType.value.delayThreshold };
    case 'mlRelation':
      return refuse('machine learning (mlRelation)');
    case 'extension':
      return refuse(`the relation extension ${relType.value.typeUrl}`);
    case 'unknown':
      return refuse('a relation of an unknown kind');
    case undefined:
      return unknownCase(wire, 'rel_type');
    default:
      return relType satisfies never;
  }
}

/** `spark.range(1).select()` without an input is SELECT without FROM. */
function projectInput(wire: WireRelation | undefined, expressions: readonly Expression[]): RelationNode {
  return { kind: 'project', input: wire === undefined ? { kind: 'oneRow' } : decodeRelation(wire), expressions };
}
