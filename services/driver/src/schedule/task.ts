import { createHash } from 'node:crypto';
import { field, type StructType, struct, types } from '@outboard/plan';
import type { QueryTask } from '../operation/query.js';

/** A task with the fingerprint of all that decides its result. */
export function taskOf(task: Omit<QueryTask, 'fingerprint'>): QueryTask {
  const hash = createHash('sha256').update(task.sql).update(task.timeZone);
  for (const local of task.locals) hash.update(local.arrow);
  return { ...task, fingerprint: hash.digest('hex') };
}

/** The schema of a task whose columns the driver reads as texts: c0, c1, … */
export const textColumns = (count: number): StructType =>
  struct(Array.from({ length: count }, (_, i) => field(`c${i}`, types.string)));
