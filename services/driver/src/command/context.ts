import { type ConditionId, fail } from '@outboard/errors';
import { type Author, type Lake, type LakeObject, qualified } from '@outboard/lake';
import { type OperationId, originOfName, placed, type Relation, within } from '@outboard/plan';
import type { SessionRecord, StagedStore } from '@outboard/store';
import { dotted, requiredTableName, type TableName } from '../catalog/names.js';
import type { QueryTask } from '../operation/query.js';
import type { RpcParts } from '../rpc/parts.js';
import { runTask, type TaskResult } from '../schedule/task-rows.js';
import { viewKey } from '../session/views.js';

/** A command's changes of its session are staged: they are recorded with its answer, or not at all. */
export type CommandParts = Omit<RpcParts, 'store'> & { readonly store: StagedStore };

/** What a command works with. */
export interface CommandContext {
  readonly session: SessionRecord;
  readonly parts: CommandParts;
  /** A change of the catalog carries it, so that a repeated command changes nothing twice. */
  readonly operationId: OperationId;
  readonly signal: AbortSignal;
}

export const lakeOf = (of: CommandContext): Promise<Lake> => of.parts.lakes.of(of.session.tenant);

export const authorOf = ({ session, operationId }: CommandContext): Author => ({
  user: session.user,
  operation: operationId,
});

export const nameOf = (parts: readonly string[], { session }: CommandContext): TableName =>
  requiredTableName(parts, session.database, session);

/** What a task of the command's comes to; `seek`: another driver may have sent it. */
export const resultOf = (
  task: QueryTask,
  { session, parts, operationId, signal }: CommandContext,
  seek = false,
): Promise<TaskResult> => {
  const { tenant, sessionId } = session;
  const options = { ...parts.taskOptions, tenant, sessionId, operationId, seek };
  return parts.gate.within({ tenant, operationId }, signal, () => runTask(task, parts.dispatcher, options, signal));
};

/** Whether the name is that of a temporary view of this session. */
export async function isTempView(
  parts: readonly string[],
  { session, parts: world }: CommandContext,
): Promise<boolean> {
  const key = viewKey(parts, session);
  return key !== undefined && (await world.store.findView(session, key)) !== undefined;
}

/** @throws TABLE_OR_VIEW_NOT_FOUND, with the name as it was written */
export async function findRelation(parts: readonly string[], of: CommandContext): Promise<LakeObject> {
  const { database, name } = nameOf(parts, of);
  const found = await (await lakeOf(of)).find(database, name);
  return found ?? notFound(parts);
}

/** Fails where the name stands in the statement. */
export const failAt = (
  parts: readonly string[],
  condition: ConditionId,
  parameters: Readonly<Record<string, string>>,
): never => within(originOfName(parts), undefined, () => fail(condition, parameters));

/** What goes wrong is told of the whole statement in which the name stands, where Spark tells of a place. */
export async function inStatement<T>(parts: readonly string[], make: () => Promise<T>): Promise<T> {
  const origin = originOfName(parts);
  if (origin?.of !== 'text') return await make();
  const { text } = origin.source;
  const whole = { startIndex: text.length - text.trimStart().length, stopIndex: [...text.trimEnd()].length - 1 };
  try {
    return await make();
  } catch (error) {
    throw placed(error, { ...origin, ...whole });
  }
}

export const notFound = (parts: readonly string[], condition: ConditionId = 'TABLE_OR_VIEW_NOT_FOUND'): never =>
  failAt(parts, condition, { relationName: dotted(parts) });

/** A relation by the name that a command was given. */
export function named(parts: readonly string[]): Relation {
  const origin = originOfName(parts);
  return { kind: 'table', nameParts: parts, ...(origin !== undefined && { origin }) };
}

export const fullName = ({ database, name }: TableName): string => qualified(database, name);
