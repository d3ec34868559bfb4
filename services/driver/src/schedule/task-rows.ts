/** A task whose few rows the driver itself needs: what a COPY wrote, a variable's value, a pivot's columns. */
import type { WorkerId } from '@outboard/plan';
import { tableFromIPC } from 'apache-arrow';
import type { Dispatched, Dispatcher } from '../dispatch/dispatcher.js';
import type { QueryOptions, QueryTask } from '../operation/query.js';
import { START } from '../operation/response.js';
import { taskRequest } from '../operation/task-request.js';

/** Nothing is delivered before the task is complete, so it may be run again elsewhere until then. */
const HOLD_ALL = Number.MAX_SAFE_INTEGER;

export type RowsOptions = Omit<QueryOptions, 'holdBytes'>;

export interface TaskResult {
  readonly rows: readonly Record<string, unknown>[];
  /** Of a write: the directory that its run has made; empty where there was nothing to write. */
  readonly staging: string;
  /** Lets the workers forget the task. */
  readonly release: () => void;
}

/** `seek`: it may have been sent by another driver. @throws OutboardError: the task's own, or OUTBOARD_NO_WORKER */
export async function runTask(
  task: QueryTask,
  dispatcher: Dispatcher,
  options: RowsOptions & { readonly seek?: boolean },
  signal: AbortSignal,
): Promise<TaskResult> {
  const rows: Record<string, unknown>[] = [];
  const used = new Set<WorkerId>();
  let staging = '';
  const dispatch = {
    worker: undefined,
    losses: 0,
    request: (attachOnly: boolean) => {
      // Asked anew, it comes from its first row on.
      rows.length = 0;
      return taskRequest(task, START, { ...options, holdBytes: HOLD_ALL, attachOnly });
    },
    onDispatch: async ({ worker }: Dispatched) => {
      used.add(worker);
    },
    begun: () => false,
    seek: options.seek ?? false,
  };
  for await (const event of dispatcher.run(dispatch, signal)) {
    const data = event.getBatch()?.getData_asU8();
    if (data !== undefined) for (const row of tableFromIPC(data)) rows.push(row.toJSON());
    staging = event.getCompleted()?.getStaging() ?? staging;
  }
  const release = (): void => {
    for (const worker of used) dispatcher.release(worker, task.id, 'all');
  };
  return { rows, staging, release };
}

/** @throws OutboardError: the task's own, or OUTBOARD_NO_WORKER */
export async function taskRows(
  task: QueryTask,
  dispatcher: Dispatcher,
  options: RowsOptions,
  signal: AbortSignal,
): Promise<readonly Record<string, unknown>[]> {
  const { rows, release } = await runTask(task, dispatcher, options, signal);
  release();
  return rows;
}
