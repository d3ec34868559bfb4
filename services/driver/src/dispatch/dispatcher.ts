import { context, SpanKind, trace } from '@opentelemetry/api';
import { OutboardError } from '@outboard/errors';
import type { Tenant, WorkerId } from '@outboard/plan';
import { add, beginSpan, failSpan, systemClock } from '@outboard/runtime';
import type { Described, FileSet, FileSetStatistics, Output, RunRequest, Source, TaskEvent } from '@outboard/wire/task';
import type { Access } from '../session/access.js';
import { bind, wireGrants } from './bounds.js';
import type { TaskClient } from './task-client.js';
import type { WorkerDirectory } from './worker-directory.js';
import { WorkerLost } from './worker-error.js';

/**
 * After so many workers lost with one task the task itself is suspect, and fails: as many as Spark gives a task
 * (`spark.task.maxFailures`). What a query does to itself befalls its slot; a worker is lost mostly by what befalls its machine.
 */
export const LOST_WORKERS_MAX = 4;
/** How long a call waits where no worker can be reached: one that died is back within seconds. */
const AWAY_MAX_MS = 20_000;
const AWAY_POLL_MS = 100;
/**
 * How long a worker that had the task is waited for: its sidecar may be back in a second, and its run has lost nothing. What was
 * delivered in part can be continued for certain only there.
 */
const RETURN_MAX_MS = { untouched: 2_000, begun: 30_000 };

/** A disk that is full has space again once other results have been read. */
const FULL_PAUSE_MS = 1_000;
const FULL_MAX_MS = 20_000;

/** Where a task is sent. */
export interface Dispatched {
  readonly worker: WorkerId;
  /** How many workers were lost with it before. */
  readonly losses: number;
}

/** Where a task is, if anywhere. */
export type Whereabouts = Pick<Dispatched, 'losses'> & { readonly worker: WorkerId | undefined };

export interface Dispatch extends Whereabouts {
  /** The task's message: to attach to a run that is there, or to start one where there is none. */
  readonly request: (attachOnly: boolean) => RunRequest;
  /** Called before the task is sent to a worker; the choice must be on record by then. */
  readonly onDispatch: (to: Dispatched) => Promise<void>;
  /** Whether a part of the result has been delivered. */
  readonly begun: () => boolean;
  /** Another driver may have sent the task somewhere: workers are asked for it before it is started anew. */
  readonly seek?: boolean;
}

/** Chooses workers and gets a task's events from one, moving to another where one is lost. */
export class Dispatcher {
  readonly #client: TaskClient;
  readonly #workers: WorkerDirectory;
  readonly #access: Access;

  constructor(client: TaskClient, workers: WorkerDirectory, access: Access) {
    this.#access = access;
    this.#client = client;
    this.#workers = workers;
  }

  /** @throws OutboardError: the task's own, OUTBOARD_NO_WORKER, OUTBOARD_WORKER_LOST or OUTBOARD_SPOOL_FULL. */
  async *run(dispatch: Dispatch, signal: AbortSignal): AsyncGenerator<TaskEvent> {
    let { worker, losses } = dispatch;
    let search = new Search();
    let lost: Search | undefined;
    const full = new Search();
    /** The worker is known to have had the task; `spooled`, to have the whole result on its disk. */
    let [had, spooled] = [false, false];
    const asked = dispatch.seek ? [...this.#workers.ids()] : [];
    worker ??= asked.shift();
    let attachOnly = worker !== undefined;
    for (;;) {
      if (worker === undefined) {
        worker = await this.#choose(search, signal);
        await dispatch.onDispatch({ worker, losses });
        [had, spooled, attachOnly] = [false, false, false];
      }
      const leave = this.#workers.occupy(worker);
      const attributes = { 'outboard.worker': worker, 'outboard.attach': attachOnly };
      const span = beginSpan('driver.dispatch', { kind: SpanKind.CLIENT, attributes });
      try {
        const onTaken = (): void => {
          had = true;
          lost = undefined;
        };
        for await (const event of this.#client.run(
          worker,
          bind(dispatch.request(attachOnly), this.#access),
          signal,
          onTaken,
          trace.setSpan(context.active(), span),
        )) {
          spooled ||= event.getBatch()?.getSpooled() ?? false;
          // Whoever reads may take its time with the last event.
          if (event.hasCompleted()) span.end();
          yield event;
        }
        return;
      } catch (error) {
        failSpan(span, error);
        if (!(error instanceof WorkerLost)) throw error;
        // One that could not be reached, was not known to have the task, or did not take it says nothing about the task.
        const patienceMs = dispatch.begun() ? RETURN_MAX_MS.begun : had ? RETURN_MAX_MS.untouched : 0;
        lost ??= new Search();
        if (error.known === undefined && this.#workers.has(worker) && lost.waitedMs < patienceMs) {
          attachOnly = true;
          await lost.pause(signal);
          continue;
        }
        if (error.known === 'full') {
          if (full.waitedMs >= FULL_MAX_MS)
            throw new OutboardError('OUTBOARD_SPOOL_FULL', { worker, detail: error.message });
          await full.pause(signal, FULL_PAUSE_MS);
        } else if (had && !spooled && error.known !== 'refused') losses += 1;
        if (losses >= LOST_WORKERS_MAX) {
          throw new OutboardError('OUTBOARD_WORKER_LOST', { worker, losses: String(losses), detail: error.message });
        }
        this.#workers.avoid(worker);
        if (had) search = new Search();
        search.lost.add(worker);
        lost = undefined;
        // What this worker was known to have, the next one asked is not.
        [had, spooled] = [false, false];
        worker = asked.shift();
        add('outboard.reruns', 1);
      } finally {
        if (span.isRecording()) span.end();
        leave();
      }
    }
  }

  async describe(sources: Source[], timeZone: string, tenant: Tenant): Promise<readonly Described[]> {
    const grants = wireGrants(this.#access.grants(tenant));
    return await this.#ask((worker) => this.#client.describe(worker, sources, timeZone, grants));
  }

  /** @throws OutboardError */
  async statistics(sets: FileSet[], tenant: Tenant): Promise<readonly FileSetStatistics[]> {
    const grants = wireGrants(this.#access.grants(tenant));
    return await this.#ask((worker) => this.#client.statistics(worker, sets, grants));
  }

  /** Moves what a run has written to where it belongs, or takes it away; done again it does nothing. @throws OutboardError */
  async publish(output: Output, discard: boolean, tenant: Tenant): Promise<void> {
    const grants = wireGrants(this.#access.grants(tenant));
    await this.#ask((worker) => this.#client.publish(worker, output, discard, grants));
  }

  /** Asks any worker, and another one where that one is lost. */
  async #ask<T>(question: (worker: WorkerId) => Promise<T>): Promise<T> {
    const search = new Search();
    for (;;) {
      const worker = await this.#choose(search);
      try {
        return await question(worker);
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        this.#workers.avoid(worker);
        search.lost.add(worker);
      }
    }
  }

  /** Stops the task wherever it runs; a worker that is gone has stopped it already. */
  async cancel(worker: WorkerId, taskId: string): Promise<void> {
    await this.#client.cancel(worker, taskId).catch(() => false);
  }

  release(worker: WorkerId, taskId: string, below: number | 'all'): void {
    if (below === 'all') this.#client.releaseWhole(worker, taskId);
    else this.#client.releaseBelow(worker, taskId, below);
  }

  /** A worker that was not lost in this search; where all were, they are asked again until the search has lasted too long. */
  async #choose(search: Search, signal?: AbortSignal): Promise<WorkerId> {
    const { lost } = search;
    for (;;) {
      const worker = this.#workers.pick(lost);
      if (worker !== undefined) return worker;
      if (search.waitedMs >= AWAY_MAX_MS) {
        const detail = lost.size === 0 ? 'none is known' : `${[...lost].join(', ')} could not be reached`;
        throw new OutboardError('OUTBOARD_NO_WORKER', { detail });
      }
      await search.pause(signal);
      lost.clear();
    }
  }
}

/** One search for a worker that can be reached. Counts what it has waited, and not the clock: a driver that hung has not looked meanwhile. */
class Search {
  readonly lost = new Set<WorkerId>();
  waitedMs = 0;

  async pause(signal?: AbortSignal, ms = AWAY_POLL_MS): Promise<void> {
    await systemClock.sleep(ms, signal);
    this.waitedMs += ms;
  }
}
