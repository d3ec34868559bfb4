import { randomUUID } from 'node:crypto';
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { schemaOf } from '@outboard/analyze';
import { decodePlan, decodeRelation, encodeDataType } from '@outboard/decode';
import { fail, OutboardError, refuse } from '@outboard/errors';
import {
  type DataType,
  type ExplainMode,
  operationId,
  parseSchemaOrType,
  parseTypeJson,
  type Relation,
  type ResolvedRelation,
  SPARK_VERSION,
  type StructType,
  schemaDdl,
  treeString,
} from '@outboard/plan';
import { type SessionRecord, StagedStore } from '@outboard/store';
import {
  AnalyzePlanResponseSchema,
  type Plan,
  type SparkRequest,
  AnalyzePlanRequest_Explain_ExplainMode as WireMode,
  type Relation as WireRelation,
} from '@outboard/wire/spark';
import { answerCatalog } from '../command/catalog.js';
import type { CommandContext } from '../command/context.js';
import { explainRelation } from '../command/explain.js';
import { levelOf, persist, unpersist } from '../command/persist.js';
import { resolve } from '../schedule/compile.js';
import { semanticDigest } from '../schedule/digest.js';
import { openSession } from './call-context.js';
import { uncompressed } from './compressed-plan.js';
import { unary } from './handlers.js';
import type { RpcParts } from './parts.js';

type Result = NonNullable<MessageInitShape<typeof AnalyzePlanResponseSchema>['result']>;

const modes: Readonly<Record<WireMode, ExplainMode>> = {
  [WireMode.UNSPECIFIED]: 'simple',
  [WireMode.SIMPLE]: 'simple',
  [WireMode.EXTENDED]: 'extended',
  [WireMode.CODEGEN]: 'codegen',
  [WireMode.COST]: 'cost',
  [WireMode.FORMATTED]: 'formatted',
};

/** AnalyzePlan: questions about a plan that need no rows. */
export function analyzePlan(parts: RpcParts) {
  return unary(parts, 'AnalyzePlan', async (request: SparkRequest<'analyzePlan'>, metadata) => {
    const session = await openSession(metadata, request, parts.store);
    return create(AnalyzePlanResponseSchema, {
      sessionId: session.sessionId,
      serverSideSessionId: session.serverSessionId,
      result: await answer(request.analyze, session, parts),
    });
  });
}

async function answer(
  analyze: SparkRequest<'analyzePlan'>['analyze'],
  session: SessionRecord,
  parts: RpcParts,
): Promise<Result> {
  const relationOf = async (plan: Plan | undefined): Promise<Relation> => await relation(plan, session, parts);
  const resolved = async (plan: Plan | undefined): Promise<ResolvedRelation> =>
    await resolve(await relationOf(plan), session, parts);
  switch (analyze.case) {
    case 'schema':
      return { case: 'schema', value: { schema: encodeDataType(schemaOf(await resolved(analyze.value.plan))) } };
    case 'explain': {
      const mode = modes[analyze.value.explainMode] ?? 'simple';
      const text = await explainRelation(await relationOf(analyze.value.plan), mode, session, parts);
      return { case: 'explain', value: { explainString: text } };
    }
    case 'treeString': {
      const schema = schemaOf(await resolved(analyze.value.plan));
      return { case: 'treeString', value: { treeString: treeString(schema, analyze.value.level) } };
    }
    case 'isLocal':
      return { case: 'isLocal', value: { isLocal: (await relationOf(analyze.value.plan)).kind === 'localRelation' } };
    case 'isStreaming':
      await resolved(analyze.value.plan);
      return { case: 'isStreaming', value: { isStreaming: false } };
    case 'inputFiles': {
      const files = filesIn(await resolved(analyze.value.plan)).map((path) => `file://${path}`);
      return { case: 'inputFiles', value: { files: [...new Set(files)] } };
    }
    case 'sparkVersion':
      return { case: 'sparkVersion', value: { version: SPARK_VERSION } };
    case 'ddlParse':
      return { case: 'ddlParse', value: { parsed: encodeDataType(parseSchemaOrType(analyze.value.ddlString)) } };
    case 'sameSemantics': {
      const [target, other] = [await resolved(analyze.value.targetPlan), await resolved(analyze.value.otherPlan)];
      return { case: 'sameSemantics', value: { result: semanticHash(target) === semanticHash(other) } };
    }
    case 'semanticHash':
      return { case: 'semanticHash', value: { result: semanticHash(await resolved(analyze.value.plan)) } };
    case 'persist': {
      const level = analyze.value.storageLevel ?? MEMORY_AND_DISK;
      const told = JSON.stringify(level, (name, v) => (name === '$typeName' ? undefined : v));
      const input = relationIn(analyze.value.relation);
      await staged(session, parts, (of) => persist(input, told, of));
      return { case: 'persist', value: {} };
    }
    case 'unpersist': {
      const input = relationIn(analyze.value.relation);
      await staged(session, parts, (of) => unpersist(input, of));
      return { case: 'unpersist', value: {} };
    }
    case 'getStorageLevel': {
      const kept = await levelOf(relationIn(analyze.value.relation), session, parts);
      const storageLevel = kept === undefined ? NO_LEVEL : (JSON.parse(kept) as typeof NO_LEVEL);
      return { case: 'getStorageLevel', value: { storageLevel } };
    }
    case 'jsonToDdl':
      return { case: 'jsonToDdl', value: { ddlString: schemaDdl(schemaIn(analyze.value.jsonString)) } };
    case undefined:
      return fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'analyze' });
    default:
      return analyze satisfies never;
  }
}

/** Spark's levels (`StorageLevel`): rows are read from files either way, so a level is remembered and does nothing. */
const NO_LEVEL = { useDisk: false, useMemory: false, useOffHeap: false, deserialized: false, replication: 1 };
const MEMORY_AND_DISK = { ...NO_LEVEL, useDisk: true, useMemory: true, deserialized: true };

function relationIn(wire: WireRelation | undefined): Relation {
  if (wire === undefined) fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'relation' });
  return decodeRelation(wire);
}

/** Error: INVALID_JSON_DATA_TYPE */
function schemaIn(json: string): StructType {
  let type: DataType | undefined;
  try {
    type = parseTypeJson(JSON.parse(json));
  } catch (error) {
    if (error instanceof OutboardError) throw error;
  }
  return type?.kind === 'struct' ? type : fail('INVALID_JSON_DATA_TYPE', { invalidType: json });
}

/** What commands change in the session, as one change. */
async function staged<T>(
  session: SessionRecord,
  parts: RpcParts,
  work: (of: CommandContext) => Promise<T>,
): Promise<T> {
  const store = new StagedStore(parts.store);
  const { signal } = new AbortController();
  const result = await work({ session, parts: { ...parts, store }, operationId: operationId(randomUUID()), signal });
  if (store.changes.length > 0) await parts.store.changeSession(session, store.changes);
  return result;
}

async function relation(plan: Plan | undefined, session: SessionRecord, parts: RpcParts): Promise<Relation> {
  if (plan === undefined) fail('CONNECT_INVALID_PLAN.FIELD_NOT_SET', { fieldName: 'plan' });
  const statement = decodePlan(uncompressed(plan));
  if (statement.kind === 'command') return refuse('analyzing a command');
  return await staged(session, parts, (of) => answerCatalog(statement.relation, of));
}

function filesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) return [];
  if (Array.isArray(node)) return node.flatMap(filesIn);
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'files' && Array.isArray(value) ? value.map(String) : filesIn(value),
  );
}

const semanticHash = (plan: ResolvedRelation): number => semanticDigest(plan).readInt32BE(0);
