import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type ConditionId, OutboardError } from '@outboard/errors';
import {
  type EngineTask,
  OUT_OF_MEMORY_SIGNAL,
  type ProfiledOperator,
  type SlotEvent,
  SPOOL_FAILED,
} from '../engine/messages.js';
import type { Slot, SlotExit } from '../engine/slot.js';
import type { SlotPool } from '../engine/slot-pool.js';
import { type SavedResult, type SavedWrite, saveResult } from '../spool/saved-result.js';
import { Spool, type SpooledBatch } from '../spool/spool.js';
import { beginOutput, discard, type Output } from './output.js';
import { TaskMeter } from './task-meter.js';

export interface TaskSpec {
  readonly id: string;
  readonly fingerprint: string;
  /** Whose it is: slots are shared out between tenants. */
  readonly tenant: string;
  readonly engine: Omit<EngineTask, 'profile'>;
  /** 0: no limit. */
  readonly timeMs: number;
  /** Batches are delivered once the result is complete or this large. */
  readonly holdBytes: number;
  /** Unreleased bytes of its result at which it waits; undefined: the worker's own limit. */
  readonly spoolBytes?: number | undefined;
  /** Set where the statement writes files. */
  readonly output?: Output;
}

export interface TaskLimits {
  /** Unreleased bytes at which the engine is paused until batches are released. */
  readonly spoolBytesMax: number;
  readonly memoryLimit: string;
}

export interface TaskProgress {
  /** 0 to 100; negative while unknown. */
  readonly percentage: number;
  readonly rowsProcessed: bigint;
  readonly rowsTotal: bigint;
}

/**
 * Where a task stands:
 * - queued: waits for a slot;
 * - running: a slot works on it, batches arrive in the spool;
 * - complete: the spool holds the whole result;
 * - failed: `error` says why; what is in the spool is of no use.
 */
export type TaskState =
  | { readonly kind: 'queued' }
  | { readonly kind: 'running'; readonly slot: Slot }
  | {
      readonly kind: 'complete';
      readonly micros: number;
      /** Where they were measured; they are not saved with the result. */
      readonly operators?: readonly ProfiledOperator[];
    }
  | { readonly kind: 'failed'; readonly error: OutboardError | EngineError };

/** DuckDB's own words; the driver, which knows the query, makes Spark's condition of them. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** ENOSPC and EDQUOT as Node and DuckDB word them. */
const DISK_FULL = /no space left on device|disk quota exceeded/i;
/** A driver holds back 64 MiB, and releases batches in groups of up to 96 MiB: what is less would wait for itself. */
const SPOOL_BYTES_LEAST = 256 * 2 ** 20;

type Identity = Pick<TaskSpec, 'id' | 'fingerprint' | 'holdBytes'>;

/** One DuckDB query and its spooled result. Runs by itself once started; readers come and go. Owns the spool. */
export class Task {
  readonly id: string;
  readonly fingerprint: string;
  readonly spool: Spool;
  readonly #holdBytes: number;
  readonly #limits: TaskLimits;
  readonly #abort = new AbortController();
  readonly #watchers = new Set<() => void>();
  #state: TaskState = { kind: 'queued' };
  #progress: TaskProgress = { percentage: -1, rowsProcessed: 0n, rowsTotal: 0n };
  #paused = false;
  #cancelledBy: ConditionId | undefined;
  #deadline: NodeJS.Timeout | undefined;
  #write: SavedWrite | undefined;
  /** None where the result is an earlier process's. */
  #meter: TaskMeter | undefined;
  /** Streams that read it now. */
  readers = 0;
  /** When somebody last read, ran or released it (`performance.now()`: clocks are set anew at times); the lease counts from here. */
  touchedMs = performance.now();

  private constructor({ id, fingerprint, holdBytes }: Identity, spool: Spool, limits: TaskLimits) {
    this.id = id;
    this.fingerprint = fingerprint;
    this.#holdBytes = holdBytes;
    this.#limits = limits;
    this.spool = spool;
  }

  static start(spec: TaskSpec, pool: SlotPool, spoolRoot: string, limits: TaskLimits): Task {
    // A directory of this run's own: what is left of an earlier one may still be writing into its.
    const { memoryBytes } = spec.engine.bounds;
    const spoolBytesMax = Math.min(
      limits.spoolBytesMax,
      Math.max(spec.spoolBytes ?? Number.POSITIVE_INFINITY, SPOOL_BYTES_LEAST),
    );
    const own = memoryBytes === undefined ? {} : { memoryLimit: `${Math.floor(memoryBytes / 2 ** 20)} MiB` };
    const spool = new Spool(join(spoolRoot, `${spec.id}.${randomUUID()}`));
    const task = new Task(spec, spool, { ...limits, ...own, spoolBytesMax });
    void task.#run(spec, pool);
    return task;
  }

  /** A complete result that an earlier process of this worker left in `directory`. */
  static async restore(saved: SavedResult, directory: string, limits: TaskLimits): Promise<Task> {
    const task = new Task({ ...saved, holdBytes: 0 }, await Spool.restore(directory, saved.batches), limits);
    task.#state = { kind: 'complete', micros: saved.micros };
    task.#write = saved.write;
    return task;
  }

  get state(): TaskState {
    return this.#state;
  }

  get progress(): TaskProgress {
    return this.#progress;
  }

  /** What it has written; undefined for what is no write, or had nothing to do. */
  get write(): SavedWrite | undefined {
    return this.#write;
  }

  get ended(): boolean {
    return this.#state.kind === 'complete' || this.#state.kind === 'failed';
  }

  /** Whether batch `index` may be read now. */
  deliverable(index: number): boolean {
    if (index >= this.spool.batches || this.#state.kind === 'failed') return false;
    return this.#state.kind === 'complete' || this.spool.bytes > this.#holdBytes;
  }

  async read(index: number): Promise<(SpooledBatch & { readonly data: Uint8Array }) | undefined> {
    this.touchedMs = performance.now();
    return await this.spool.read(index);
  }

  async release(belowBatch: number): Promise<void> {
    this.touchedMs = performance.now();
    await this.spool.release(belowBatch);
    this.#balance();
  }

  cancel(condition: ConditionId = 'OPERATION_CANCELED'): void {
    if (this.ended || this.#cancelledBy !== undefined) return;
    this.#cancelledBy = condition;
    this.#abort.abort(cancellation(condition));
    if (this.#state.kind === 'running') this.#state.slot.cancel();
  }

  /** Resolves at the next change of state, batches or progress, or when `signal` aborts. */
  changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#watchers.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#watchers.add(done);
      signal.addEventListener('abort', done, { once: true });
      if (signal.aborted) done();
    });
  }

  async close(): Promise<void> {
    this.cancel();
    await this.spool.close();
  }

  async #run({ tenant, output, timeMs, engine }: TaskSpec, pool: SlotPool): Promise<void> {
    this.#meter = new TaskMeter();
    const profile = this.#meter.traced;
    let slot: Slot | undefined;
    try {
      slot = await pool.take(tenant, this.#abort.signal);
      if (output !== undefined && !(await this.#begin(output))) {
        pool.giveBack(slot);
        this.#end({ kind: 'complete', micros: 0 });
        return;
      }
    } catch (error) {
      if (slot !== undefined) pool.giveBack(slot);
      this.#end({ kind: 'failed', error: this.#spoolFull((error as Error).message) ?? OutboardError.from(error) });
      return;
    }
    if (timeMs > 0) this.#deadline = setTimeout(() => this.cancel('OUTBOARD_TASK_TIMED_OUT'), timeMs);
    this.#state = { kind: 'running', slot };
    this.#meter.running();
    const end = (state: TaskState): void => {
      clearTimeout(this.#deadline);
      pool.giveBack(slot);
      void this.#conclude(state);
    };
    const listener = {
      onEvent: (event: SlotEvent) => this.#onEvent(event, end),
      onExit: (exit: SlotExit) => end({ kind: 'failed', error: this.#lost(exit) }),
    };
    slot.run({ ...engine, profile }, this.spool.directory, listener, pool.isHeavy(tenant));
    if (this.#cancelledBy !== undefined) slot.cancel();
    this.#notify();
  }

  #onEvent(event: SlotEvent, end: (state: TaskState) => void): void {
    switch (event.kind) {
      case 'batch':
        this.spool.add(event.rows, event.digest, event.place);
        this.#balance();
        this.#notify();
        return;
      case 'progress':
        this.#progress = event;
        this.#notify();
        return;
      case 'done':
        this.#meter?.done(event);
        end({ kind: 'complete', micros: event.micros, operators: event.profile?.operators ?? [] });
        return;
      case 'failed':
        end({ kind: 'failed', error: this.#failure(event.message) });
        return;
      case 'ready':
      case 'described':
        return;
      default:
        event satisfies never;
    }
  }

  /** False where nothing is to be written. */
  async #begin(output: Output): Promise<boolean> {
    const { staging, mode } = output;
    await this.spool.noteStaging(staging).catch((error: Error) => {
      throw new Error(`${SPOOL_FAILED}: ${error.message}`, { cause: error });
    });
    if (!(await beginOutput(output))) return false;
    this.#write = { staging, stays: mode === 'stay' };
    return true;
  }

  /** A write's answer and a large result are complete once they would outlive this process. */
  async #conclude(state: TaskState): Promise<void> {
    if (state.kind === 'complete' && (this.#write !== undefined || this.spool.hasFiles)) await this.#save(state.micros);
    if (state.kind === 'failed' && this.#write !== undefined) await discard(this.#write).catch(() => undefined);
    this.#end(state);
  }

  async #save(micros: number): Promise<void> {
    const { id, fingerprint, spool } = this;
    const write = this.#write === undefined ? {} : { write: this.#write };
    const result: SavedResult = { id, fingerprint, micros, batches: spool.saved(), ...write };
    // Where it can't be saved (the disk is full) it is served all the same, by this process only.
    await saveResult(spool.directory, result).catch(() => undefined);
  }

  #failure(message: string): OutboardError | EngineError {
    if (this.#cancelledBy !== undefined) return cancellation(this.#cancelledBy);
    if (message.startsWith('Out of Memory Error')) {
      const parameters = { limit: this.#limits.memoryLimit, detail: message.split('\n')[0] ?? message };
      return new OutboardError('OUTBOARD_TASK_OUT_OF_MEMORY', parameters);
    }
    return this.#spoolFull(message) ?? new EngineError(message);
  }

  /** Set where the disk is full on which this worker keeps results and spills: another worker's may not be. */
  #spoolFull(message: string): OutboardError | undefined {
    const own = message.startsWith(SPOOL_FAILED) || message.includes(dirname(this.spool.directory));
    if (!own || !DISK_FULL.test(message)) return undefined;
    return new OutboardError('OUTBOARD_SPOOL_FULL', { worker: 'the worker', detail: message });
  }

  #lost({ code, signal }: SlotExit): OutboardError {
    // A slot that is deaf to a cancel ends itself.
    if (this.#cancelledBy !== undefined) return cancellation(this.#cancelledBy);
    if (signal === OUT_OF_MEMORY_SIGNAL) {
      const parameters = { limit: this.#limits.memoryLimit, detail: 'texts or lists that it built were too large' };
      return new OutboardError('OUTBOARD_TASK_OUT_OF_MEMORY', parameters);
    }
    const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
    return new OutboardError('OUTBOARD_TASK_CRASHED', { detail: how });
  }

  /** Pauses the engine while the spool is full, so that a slow reader costs disk up to the quota and no more. */
  #balance(): void {
    const full = this.spool.bytesHeld >= this.#limits.spoolBytesMax;
    if (full === this.#paused || this.#state.kind !== 'running') return;
    this.#paused = full;
    this.#state.slot.pause(full);
  }

  #end(state: TaskState): void {
    this.#state = state;
    this.#meter?.end(state.kind === 'failed' ? { error: state.error } : this.spool);
    this.touchedMs = performance.now();
    this.#notify();
  }

  #notify(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}

/** With OUTBOARD_NO_WORKER the driver goes elsewhere. */
const cancellation = (condition: ConditionId): OutboardError =>
  new OutboardError(condition, condition === 'OUTBOARD_NO_WORKER' ? { detail: 'the worker is stopping' } : {});
