import { decodePlan } from '@outboard/decode';
import { refuse } from '@outboard/errors';
import type { SessionRecord } from '@outboard/store';
import type { Plan } from '@outboard/wire/spark';
import { answerCatalog } from '../command/catalog.js';
import { runCommand } from '../command/run.js';
import type { Prepared } from '../operation/operation.js';
import { compile } from '../schedule/compile.js';
import type { RpcParts } from './parts.js';

/** What a plan comes to: a task for a worker, or answers known here. */
export async function prepare(plan: Plan, session: SessionRecord, parts: RpcParts): Promise<Prepared> {
  const statement = decodePlan(plan);
  if (statement.kind === 'command' && plan.opType.case === 'command') {
    return { kind: 'answers', answers: await runCommand(statement.command, plan.opType.value, session, parts) };
  }
  if (statement.kind === 'command') return refuse('a command that is not one');
  const relation = await answerCatalog(statement.relation, session, parts);
  return { kind: 'query', task: await compile(relation, session, parts) };
}
