import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail } from '@outboard/errors';
import type { SlotPool } from '../engine/slot-pool.js';
import { readResult, readStaging } from '../spool/saved-result.js';
import { discard } from './output.js';
import { Task, type TaskLimits, type TaskSpec } from './task.js';

export interface RegistryOptions {
  /** This worker's. */
  readonly name: string;
  readonly spoolRoot: string;
  readonly limits: TaskLimits;
  /** A task that nobody touched for so long after it ended is dropped: its driver is gone for good. */
  readonly leaseMs: number;
  /** The same for a write, whose driver another may have taken over from: what it wrote goes as well, unless a catalog may name it. */
  readonly writeLeaseMs: number;
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

  private constructor(pool: SlotPool, options: RegistryOptions) {
    this.#pool = pool;
    this.#options = options;
    this.#sweeper = setInterval(() => void this.#sweep(), SWEEP_INTERVAL_MS);
    this.#sweeper.unref();
  }

  /** With the complete results that an earlier process of this worker left; what else it left is removed. */
  static async open(pool: SlotPool, options: RegistryOptions): Promise<TaskRegistry> {
    const registry = new TaskRegistry(pool, options);
    await mkdir(options.spoolRoot, { recursive: true });
    for (const name of await readdir(options.spoolRoot)) await registry.#restore(join(options.spoolRoot, name));
    return registry;
  }

  get active(): number {
    let count = 0;
    for (const task of this.#tasks.values()) if (!task.ended) count += 1;
    return count;
  }

  /** What the tasks are at. */
  get counts(): { readonly queued: number; readonly running: number; readonly spoolBytes: number } {
    let [queued, running, spoolBytes] = [0, 0, 0];
    for (const { state, spool } of this.#tasks.values()) {
      if (state.kind === 'queued') queued += 1;
      if (state.kind === 'running') running += 1;
      spoolBytes += spool.bytesHeld;
    }
    return { queued, running, spoolBytes };
  }

  /**
   * The task with this id: the one that is there, or a new one where it may be started.
   *
   * @throws OUTBOARD_TASK_ID_REUSED where the id is another query's, OUTBOARD_TASK_GONE where there is none and none may be started
   */
  attachOrStart(spec: TaskSpec, mayStart: boolean): Task {
    const present = this.#tasks.get(spec.id);
    if (present !== undefined) {
      if (present.fingerprint !== spec.fingerprint) {
        fail('OUTBOARD_TASK_ID_REUSED', { taskId: spec.id });
      }
      present.touchedMs = performance.now();
      return present;
    }
    if (!mayStart) fail('OUTBOARD_TASK_GONE', { worker: this.#options.name, taskId: spec.id });
    if (!TASK_ID.test(spec.id)) fail('OUTBOARD_INVALID_REQUEST', { reason: 'the task id is not a plain identifier' });
    if (this.active >= this.#options.activeMax) fail('OUTBOARD_NO_WORKER', { detail: 'the worker is full' });
    const task = Task.start(spec, this.#pool, this.#options.spoolRoot, this.#options.limits);
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

  /** Stops what runs. Complete results stay on disk, for the next process of this worker. */
  close(): void {
    clearInterval(this.#sweeper);
    for (const task of this.#tasks.values()) task.cancel('OUTBOARD_NO_WORKER');
  }

  async #restore(directory: string): Promise<void> {
    const saved = await readResult(directory);
    if (saved === undefined) {
      // A run that did not come to its end: nobody can have been told what it wrote.
      const staging = await readStaging(directory);
      if (staging !== undefined) await discard({ staging });
      await rm(directory, { recursive: true, force: true });
    } else this.#tasks.set(saved.id, await Task.restore(saved, directory, this.#options.limits));
  }

  async #sweep(): Promise<void> {
    const { leaseMs, writeLeaseMs } = this.#options;
    for (const [id, task] of this.#tasks) {
      const idleMs = performance.now() - task.touchedMs;
      if (idleMs < (task.write === undefined ? leaseMs : writeLeaseMs) || task.readers > 0) continue;
      if (task.write?.stays === false) await discard(task.write);
      await this.drop(id);
    }
  }
}
