import { Budget, LocalTable, Output, RunRequest } from '@outboard/wire/task';
import { arrowColumn } from './arrow-column.js';
import type { QueryOptions, QueryTask } from './query.js';
import type { Cursor } from './response.js';

export interface RequestOptions extends QueryOptions {
  /** The task is not to be started where it is not there. */
  readonly attachOnly: boolean;
}

/** The message that starts a task on a worker, or attaches to it after a batch. */
export function taskRequest(task: QueryTask, after: Cursor, options: RequestOptions): RunRequest {
  const request = new RunRequest();
  request.setTaskId(task.id);
  request.setFingerprint(task.fingerprint);
  request.setSql(task.sql);
  request.setTimeZone(task.timeZone);
  request.setFromBatch(after.position + 1);
  request.setAfterDigest(after.digest);
  request.setAttachOnly(options.attachOnly);
  request.setReadsList([...(task.reads ?? [])]);
  request.setHoldBytes(String(options.holdBytes));
  request.setTenant(options.tenant);
  request.setSessionId(options.sessionId);
  request.setOperationId(options.operationId);
  const budget = new Budget();
  budget.setTimeMs(String(options.timeMs));
  request.setBudget(budget);
  request.setColumnsList(task.schema.fields.map(arrowColumn));
  request.setLocalsList(
    task.locals.map((local) => {
      const table = new LocalTable();
      table.setName(local.name);
      table.setArrow(local.arrow);
      return table;
    }),
  );
  if (task.output !== undefined) request.setOutput(outputMessage(task.output));
  return request;
}

export function outputMessage(of: NonNullable<QueryTask['output']>): Output {
  const output = new Output();
  output.setMode(Output.Mode[of.mode]);
  output.setStaging(of.staging);
  output.setTarget(of.target);
  output.setMarker(of.marker);
  output.setRunPlaceholder(of.runPlaceholder);
  return output;
}
