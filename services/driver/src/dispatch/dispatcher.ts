import { OutboardError } from '@outboard/errors';
import type { WorkerId } from '@outboard/plan';
import { systemClock } from '@outboard/runtime';
import type { Described, RunRequest, Source, TaskEvent } from '@outboard/wire/task';
import type { TaskClient } from './task-client.js';
import type { WorkerDirectory } from './worker-directory.js';
import { WorkerLost } from './worker-error.js';

/** After so many workers lost in one task the task itself is suspect, and fails. */
const LOST_WORKERS_MAX = 2;
/** How long a call waits where no worker can be reached: one that died is back within seconds. */
const AWAY_MAX_MS = 20_000;
const AWAY_POLL_MS = 100;

export interface Dispatch {
  readonly request: RunRequest;
  /** The worker that has the task, where one was chosen before. */
  readonly worker: WorkerId | undefined;
  /** Called before the task is sent to a worker; the choice must be on record by then. */
  readonly onChosen: (worker: WorkerId) => Promise<void>;
  /** Whether the task may be run anew elsewhere when its worker is lost: nothing of it has been delivered. */
  readonly repeatable: () => boolean;
}

/** Chooses workers and gets a task's events from one, moving to another where one is lost. */
export class Dispatcher {
  readonly #client: TaskClient;
  readonly #workers: WorkerDirectory;

  constructor(client: TaskClient, workers: WorkerDirectory) {
    this.#client = client;
    this.#workers = workers;
  }

  /** @throws OutboardError: the task's own, OUTBOARD_NO_WORKER or OUTBOARD_WORKER_LOST. */
  async *run(dispatch: Dispatch, signal: AbortSignal): AsyncGenerator<TaskEvent> {
    let search = new Search();
    let losses = 0;
    let worker = dispatch.worker;
    for (;;) {
      if (worker === undefined) {
        worker = await this.#choose(search, signal);
        await dispatch.onChosen(worker);
      }
      const leave = this.#workers.occupy(worker);
      let taken = false;
      try {
        yield* this.#client.run(worker, dispatch.request, signal, () => {
          taken = true;
        });
        return;
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        this.#workers.avoid(worker);
        // One that could not be reached says nothing about the task.
        if (taken) {
          losses += 1;
          search = new Search();
        }
        search.lost.add(worker);
        if (!dispatch.repeatable() || losses > LOST_WORKERS_MAX) {
          throw new OutboardError('OUTBOARD_WORKER_LOST', { worker, detail: error.message });
        }
        worker = undefined;
      } finally {
        leave();
      }
    }
  }

  async describe(sources: Source[], timeZone: string): Promise<readonly Described[]> {
    const search = new Search();
    for (;;) {
      const worker = await this.#choose(search);
      try {
        return await this.#client.describe(worker, sources, timeZone);
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
      if (performance.now() - search.sinceMs > AWAY_MAX_MS) {
        const detail = lost.size === 0 ? 'none is known' : `${[...lost].join(', ')} could not be reached`;
        throw new OutboardError('OUTBOARD_NO_WORKER', { detail });
      }
      await systemClock.sleep(AWAY_POLL_MS, signal);
      lost.clear();
    }
  }
}

/** One search for a worker that can be reached. */
class Search {
  readonly sinceMs = performance.now();
  readonly lost = new Set<WorkerId>();
}
