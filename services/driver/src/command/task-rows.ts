/** A task whose few rows the driver itself needs: what a COPY wrote, a variable's value. */

import type { WorkerId } from '@outboard/plan';
import { tableFromIPC } from 'apache-arrow';
import type { QueryTask } from '../operation/query.js';
import { taskRequest } from '../operation/task-request.js';
import type { CommandContext } from './context.js';

/** Nothing is delivered before the task is complete, so it may be run again elsewhere until then. */
const HOLD_ALL = Number.MAX_SAFE_INTEGER;

/** @throws OutboardError: the task's own, or OUTBOARD_NO_WORKER */
export async function taskRows(task: QueryTask, of: CommandContext): Promise<readonly Record<string, unknown>[]> {
  const { session, parts, operationId, signal } = of;
  const { tenant, sessionId } = session;
  const rows: Record<string, unknown>[] = [];
  const used: WorkerId[] = [];
  const dispatch = {
    request: taskRequest(task, 0, { ...parts.taskOptions, holdBytes: HOLD_ALL, tenant, sessionId, operationId }),
    worker: undefined,
    onChosen: async (worker: WorkerId) => {
      used.push(worker);
    },
    repeatable: () => rows.length === 0,
  };
  for await (const event of parts.dispatcher.run(dispatch, signal)) {
    const data = event.getBatch()?.getData_asU8();
    if (data !== undefined) for (const row of tableFromIPC(data)) rows.push(row.toJSON());
  }
  for (const worker of used) parts.dispatcher.release(worker, task.id, 'all');
  return rows;
}
