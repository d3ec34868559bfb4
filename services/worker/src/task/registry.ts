import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '@outboard/errors';
import type { SlotPool } from '../engine/slot-pool.js';
import { Task, type TaskLimits, type TaskSpec } from './task.js';

export interface RegistryOptions {
  /** This worker's. */
  readonly name: string;
  readonly spoolRoot: string;
  readonly limits: TaskLimits;
  /** A task that nobody touched for so long after it ended is dropped: its driver is gone for good. */
  readonly leaseMs: number;
  /** Queued and running tasks; more are refused, so that a driver tries another worker. */
  readonly activeMax: number;
}

const SWEEP_INTERVAL_MS = 5_000;
/** Task ids become directory names. */
const TASK_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** All tasks of this worker, by id. Owns them and the spool's root directory. */
export class TaskRegistry {
  readonly #pool: SlotPool;
  readonly #options: RegistryOptions;
  readonly #tasks = new Map<string, Task>();
  readonly #sweeper: NodeJS.Timeout;

  constructor(pool: SlotPool, options: RegistryOptions) {
    this.#pool = pool;
    this.#options = options;
    mkdirSync(options.spoolRoot, { recursive: true });
    // The index of a spool lives in memory: what an earlier process of this worker left behind can't be read again.
    for (const left of readdirSync(options.spoolRoot)) {
      rmSync(join(options.spoolRoot, left), { recursive: true, force: true });
    }
    this.#sweeper = setInterval(() => void this.#sweep(), SWEEP_INTERVAL_MS);
    this.#sweeper.unref();
  }

  get active(): number {
    let count = 0;
    for (const task of this.#tasks.values()) if (!task.ended) count += 1;
    return count;
  }

  /**
   * The task with this id: the one that is there, or a new one. Who has read a part already (`fromBatch` > 0) gets the rest of that
   * very run or nothing: another run may give its rows in another order.
   *
   * @throws OUTBOARD_TASK_ID_REUSED where the id is another query's, OUTBOARD_WORKER_LOST where the run that was read is gone
   */
  attachOrStart(spec: TaskSpec, fromBatch: number): Task {
    const present = this.#tasks.get(spec.id);
    if (present !== undefined) {
      if (present.spec.fingerprint !== spec.fingerprint) {
        fail('OUTBOARD_TASK_ID_REUSED', { taskId: spec.id });
      }
      present.touchedMs = Date.now();
      return present;
    }
    if (fromBatch > 0) {
      const detail = `its process was started anew, and ${fromBatch} batches of the result had been delivered`;
      fail('OUTBOARD_WORKER_LOST', { worker: this.#options.name, detail });
    }
    if (!TASK_ID.test(spec.id)) fail('OUTBOARD_INVALID_REQUEST', { reason: 'the task id is not a plain identifier' });
    if (this.active >= this.#options.activeMax) fail('OUTBOARD_NO_WORKER', { detail: 'the worker is full' });
    const task = new Task(spec, this.#pool, this.#options.spoolRoot, this.#options.limits);
    this.#tasks.set(spec.id, task);
    return task;
  }

  find(id: string): Task | undefined {
    return this.#tasks.get(id);
  }

  async drop(id: string): Promise<void> {
    const task = this.#tasks.get(id);
    this.#tasks.delete(id);
    await task?.close();
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeper);
    await Promise.all([...this.#tasks.keys()].map((id) => this.drop(id)));
  }

  async #sweep(): Promise<void> {
    const horizon = Date.now() - this.#options.leaseMs;
    for (const [id, task] of this.#tasks) {
      if (task.touchedMs < horizon && (task.ended || task.readers === 0)) await this.drop(id);
    }
  }
}
