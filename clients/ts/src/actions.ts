/** What asks the server something about a relation, or runs it. */
import {
  type AnalyzePlanResponse,
  AnalyzePlanRequest_Explain_ExplainMode as ExplainModeWire,
  type Relation,
} from '@outboard/wire/spark';
import type { RecordBatch, Table } from 'apache-arrow';
import type { ConnectClient } from './client.js';
import { SparkError } from './errors.js';
import type { ExecuteOptions } from './execute.js';
import { commandPlan, rootPlan } from './relation.js';
import { arrowBatches, arrowTable, runCommand } from './results.js';
import { type Row, rowsOf } from './rows.js';
import { dataTypeFrom, type StructType, simpleString } from './types.js';

export type ExplainMode = 'simple' | 'extended' | 'codegen' | 'cost' | 'formatted';

const EXPLAIN_MODES: { readonly [mode in ExplainMode]: ExplainModeWire } = {
  simple: ExplainModeWire.SIMPLE,
  extended: ExplainModeWire.EXTENDED,
  codegen: ExplainModeWire.CODEGEN,
  cost: ExplainModeWire.COST,
  formatted: ExplainModeWire.FORMATTED,
};

type Result = AnalyzePlanResponse['result'];

type Answer = { [R in Result as R extends { case: infer C extends string } ? C : never]: R['value'] };

/** The part of an answer that was asked for. */
export function expected<Case extends keyof Answer>(result: Result, wanted: Case): NonNullable<Answer[Case]> {
  if (result.case !== wanted) throw new SparkError({ message: `The server answered ${result.case}, not ${wanted}.` });
  return result.value as NonNullable<Answer[Case]>;
}

async function schema(client: ConnectClient, of: Relation): Promise<StructType> {
  const result = await client.analyze({ case: 'schema', value: { plan: rootPlan(of) } });
  const type = dataTypeFrom(expected(result, 'schema').schema);
  if (type.kind !== 'struct') throw new SparkError({ message: `The server's schema is ${simpleString(type)}.` });
  return type;
}

async function* rows(
  client: ConnectClient,
  of: Relation,
  options?: ExecuteOptions,
): AsyncGenerator<Row, void, undefined> {
  for await (const batch of arrowBatches(client, rootPlan(of), options)) yield* rowsOf(batch);
}

export const actions = {
  schema,
  rows,
  dtypes: async (client: ConnectClient, of: Relation) =>
    (await schema(client, of)).fields.map(({ name, type }) => [name, simpleString(type)] as const),
  treeString: async (client: ConnectClient, of: Relation, level?: number): Promise<string> => {
    const value = { plan: rootPlan(of), ...(level !== undefined && { level }) };
    return expected(await client.analyze({ case: 'treeString', value }), 'treeString').treeString;
  },
  explain: async (client: ConnectClient, of: Relation, mode: ExplainMode): Promise<string> => {
    const value = { plan: rootPlan(of), explainMode: EXPLAIN_MODES[mode] };
    return expected(await client.analyze({ case: 'explain', value }), 'explain').explainString;
  },
  isLocal: async (client: ConnectClient, of: Relation): Promise<boolean> =>
    expected(await client.analyze({ case: 'isLocal', value: { plan: rootPlan(of) } }), 'isLocal').isLocal,
  inputFiles: async (client: ConnectClient, of: Relation): Promise<readonly string[]> =>
    expected(await client.analyze({ case: 'inputFiles', value: { plan: rootPlan(of) } }), 'inputFiles').files,
  collect: async (client: ConnectClient, of: Relation, options?: ExecuteOptions): Promise<Row[]> => {
    const all: Row[] = [];
    for await (const batch of arrowBatches(client, rootPlan(of), options))
      for (const row of rowsOf(batch)) all.push(row);
    return all;
  },
  batches: (
    client: ConnectClient,
    of: Relation,
    options?: ExecuteOptions,
  ): AsyncGenerator<RecordBatch, void, undefined> => arrowBatches(client, rootPlan(of), options),
  table: (client: ConnectClient, of: Relation, options?: ExecuteOptions): Promise<Table> =>
    arrowTable(client, rootPlan(of), options),
  createView: async (
    client: ConnectClient,
    input: Relation,
    view: { readonly name: string; readonly isGlobal: boolean; readonly replace: boolean },
  ): Promise<void> => {
    await runCommand(client, commandPlan({ case: 'createDataframeView', value: { input, ...view } }));
  },
} as const;
