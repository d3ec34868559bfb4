/** `spark/connect/commands.proto`. */
import { refuse } from '@outboard/errors';
import { type Command, multipartName, type SaveMode } from '@outboard/plan';
import {
  type Command as WireCommand,
  type WriteOperation as WireWrite,
  type WriteOperationV2 as WireWriteV2,
  WriteOperation_SaveModeSchema,
  WriteOperation_SaveTable_TableSaveMethodSchema,
  WriteOperationV2_ModeSchema,
} from '@outboard/wire/spark';
import {
  decodeExpression,
  decodeExpressions,
  decodeMergeAction,
  optionalExpression,
  refuseFunction,
} from './expressions.js';
import { decodeRelation } from './relations.js';
import { decodeSqlArguments } from './relations-leaf.js';
import { defined, enumValue, need, unknownCase } from './require.js';

export function decodeCommand(wire: WireCommand): Command {
  const { commandType } = wire;
  switch (commandType.case) {
    case 'sqlCommand': {
      const sql = commandType.value;
      if (sql.input === undefined) return { kind: 'sql', query: sql.sql, arguments: decodeSqlArguments(sql) };
      const relation = decodeRelation(sql.input);
      // Clients since Spark 4 wrap the text in a relation; only with references is there more to it than the text.
      return relation.kind === 'sql'
        ? { kind: 'sql', query: relation.query, arguments: relation.arguments }
        : { kind: 'sqlRelation', relation };
    }
    case 'createDataframeView': {
      const { input, name, isGlobal, replace } = commandType.value;
      return {
        kind: 'createTempView',
        input: decodeRelation(need(input, 'CreateDataFrameViewCommand.input')),
        name,
        global: isGlobal,
        replace,
      };
    }
    case 'writeOperation':
      return decodeWrite(commandType.value);
    case 'writeOperationV2':
      return decodeWriteV2(commandType.value);
    case 'checkpointCommand':
      return {
        kind: 'checkpoint',
        input: decodeRelation(need(commandType.value.relation, 'CheckpointCommand.relation')),
        local: commandType.value.local,
        eager: commandType.value.eager,
      };
    case 'removeCachedRemoteRelationCommand':
      return {
        kind: 'removeCachedRemoteRelation',
        relationId: need(commandType.value.relation, 'RemoveCachedRemoteRelationCommand.relation').relationId,
      };
    case 'getResourcesCommand':
      return { kind: 'getResources' };
    case 'mergeIntoTableCommand': {
      const merge = commandType.value;
      return {
        kind: 'mergeInto',
        table: multipartName(merge.targetTableName),
        source: decodeRelation(need(merge.sourceTablePlan, 'MergeIntoTableCommand.source_table_plan')),
        condition: decodeExpression(need(merge.mergeCondition, 'MergeIntoTableCommand.merge_condition')),
        matched: merge.matchActions.map(decodeMergeAction),
        notMatched: merge.notMatchedActions.map(decodeMergeAction),
        notMatchedBySource: merge.notMatchedBySourceActions.map(decodeMergeAction),
        schemaEvolution: merge.withSchemaEvolution,
      };
    }
    case 'registerFunction':
      return refuseFunction(commandType.value);
    case 'registerTableFunction':
      return refuse('user-defined table functions');
    case 'registerDataSource':
      return refuse('user-defined data sources');
    case 'writeStreamOperationStart':
    case 'streamingQueryCommand':
    case 'streamingQueryManagerCommand':
    case 'streamingQueryListenerBusCommand':
      return refuse(`streaming (${commandType.case})`);
    case 'createResourceProfileCommand':
      return refuse('resource profiles');
    case 'mlCommand':
      return refuse('machine learning (mlCommand)');
    case 'executeExternalCommand':
      return refuse('external commands');
    case 'pipelineCommand':
      return refuse('declarative pipelines');
    case 'extension':
      return refuse(`the command extension ${commandType.value.typeUrl}`);
    case undefined:
      return unknownCase(wire, 'command_type');
    default:
      return commandType satisfies never;
  }
}

const saveModes = {
  // Unspecified is Spark's default.
  0: 'errorIfExists',
  1: 'append',
  2: 'overwrite',
  3: 'errorIfExists',
  4: 'ignore',
} as const satisfies Record<number, SaveMode>;

function decodeWrite(wire: WireWrite): Command {
  const { saveType, bucketBy } = wire;
  const target = (() => {
    switch (saveType.case) {
      case 'path':
        return { kind: 'path' as const, path: saveType.value };
      case 'table':
        return {
          kind: 'table' as const,
          name: saveType.value.tableName,
          method: enumValue(
            { 1: 'saveAsTable', 2: 'insertInto' } as const,
            saveType.value.saveMethod,
            WriteOperation_SaveTable_TableSaveMethodSchema,
          ),
        };
      case undefined:
        return { kind: 'none' as const };
      default:
        return saveType satisfies never;
    }
  })();
  return defined({
    kind: 'write' as const,
    input: decodeRelation(need(wire.input, 'WriteOperation.input')),
    source: wire.source,
    target,
    mode: enumValue(saveModes, wire.mode, WriteOperation_SaveModeSchema),
    sortColumns: wire.sortColumnNames,
    partitionBy: wire.partitioningColumns,
    clusterBy: wire.clusteringColumns,
    bucketBy: bucketBy && { columns: bucketBy.bucketColumnNames, buckets: bucketBy.numBuckets },
    options: wire.options,
  });
}

const writeModes = {
  1: 'create',
  2: 'overwrite',
  3: 'overwritePartitions',
  4: 'append',
  5: 'replace',
  6: 'createOrReplace',
} as const;

const decodeWriteV2 = (wire: WireWriteV2): Command =>
  defined({
    kind: 'writeV2' as const,
    input: decodeRelation(need(wire.input, 'WriteOperationV2.input')),
    table: wire.tableName,
    provider: wire.provider,
    mode: enumValue(writeModes, wire.mode, WriteOperationV2_ModeSchema),
    partitionBy: decodeExpressions(wire.partitioningColumns),
    clusterBy: wire.clusteringColumns,
    overwriteCondition: optionalExpression(wire.overwriteCondition),
    options: wire.options,
    tableProperties: wire.tableProperties,
  });
