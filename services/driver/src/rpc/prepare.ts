import { decodePlan } from '@outboard/decode';
import { refuse } from '@outboard/errors';
import { type OperationRecord, type SessionRecord, StagedStore } from '@outboard/store';
import { decodeSpark, type Plan, PlanSchema } from '@outboard/wire/spark';
import { answerCatalog } from '../command/catalog.js';
import type { CommandContext } from '../command/context.js';
import { runCommand } from '../command/run.js';
import type { Prepared } from '../operation/settlement.js';
import { compile } from '../schedule/compile.js';
import { step } from '../schedule/step.js';
import { uncompressed } from './compressed-plan.js';
import type { RpcParts } from './parts.js';

/** What the recorded plan of an operation comes to, in the hands of another driver than its first. */
export async function prepareAgain(
  record: OperationRecord,
  session: SessionRecord,
  parts: RpcParts,
  signal: AbortSignal,
): Promise<Prepared> {
  const plan = decodeSpark(PlanSchema, record.plan ?? new Uint8Array());
  return await prepare(uncompressed(plan), { session, parts, operationId: record.operationId, signal });
}

/** What a plan comes to: a task for a worker, or answers known here; with what it changes in its session. */
export async function prepare(
  plan: Plan,
  { session, parts, ...rest }: Omit<CommandContext, 'parts'> & { readonly parts: RpcParts },
): Promise<Prepared> {
  const store = new StagedStore(parts.store);
  const of: CommandContext = { ...rest, session, parts: { ...parts, store } };
  const statement = await step(parts.tracer, 'decode', () => decodePlan(plan));
  if (statement.kind === 'command' && plan.opType.case === 'command') {
    const answers = await runCommand(statement.command, plan.opType.value, of);
    return { kind: 'answers', answers, changes: store.changes };
  }
  if (statement.kind === 'command') return refuse('a command that is not one');
  const relation = await answerCatalog(statement.relation, of);
  return { kind: 'query', task: await compile(relation, session, of.parts), changes: store.changes };
}
