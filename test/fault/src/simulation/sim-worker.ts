/**
 * A worker as drivers know it: runs tasks by id, gives batches with digests, keeps complete results over its death. Its rows are
 * numbers; a query without an order gives them in another order each run.
 */
import { createHash } from 'node:crypto';
import { WorkerLost } from '@outboard/driver/testing';
import { OutboardError } from '@outboard/errors';
import { systemClock } from '@outboard/runtime';
import { Batch, Completed, type RunRequest, TaskEvent } from '@outboard/wire/task';
import { Table, tableToIPC } from 'apache-arrow';
import type { Dice } from '../dice.js';
import { Machine } from './machine.js';

interface Run {
  /** Like no other of its world. */
  readonly name: string;
  readonly batches: { readonly data: Uint8Array; readonly digest: string }[];
  complete: boolean;
  /** Larger than what is held back: delivered as it comes, and on disk once complete. */
  readonly large: boolean;
}

/** What a task's statement says in the simulation. */
export interface Statement {
  readonly kind: 'query' | 'write';
  readonly batches: number;
  readonly ordered: boolean;
  readonly large: boolean;
  /** Each worker that runs it dies of it. */
  readonly deadly: boolean;
}

/** What a write says of itself is for its driver to read. */
const NO_ROWS = tableToIPC(new Table(), 'stream');

export class SimulatedWorker extends Machine {
  readonly #dice: Dice;
  #tasks = new Map<string, Run>();
  #runs = 0;

  constructor(name: string, dice: Dice) {
    super(name);
    this.#dice = dice;
  }

  override kill(awayMs?: number): void {
    super.kill(awayMs);
    this.#tasks = new Map([...this.#tasks].filter(([, run]) => run.complete && run.large));
  }

  /** @throws WorkerLost where it dies or can't be reached, OUTBOARD_RESULT_CHANGED */
  async *run(request: RunRequest, onTaken: () => void): AsyncGenerator<TaskEvent> {
    const { life } = this;
    await this.#during(life, this.#pause());
    const id = request.getTaskId();
    let run = this.#tasks.get(id);
    if (run === undefined) {
      if (request.getAttachOnly()) throw new WorkerLost('no such task', 'gone');
      run = this.#start(id, JSON.parse(request.getSql()) as Statement, life);
    }
    onTaken();
    let index = request.getFromBatch();
    const after = request.getAfterDigest();
    for (let checked = after === ''; ; ) {
      await this.#during(life, this.#pause());
      if (!run.complete && (!run.large || index >= run.batches.length)) continue;
      if (!checked && run.batches.length >= index) {
        if (run.batches[index - 1]?.digest !== after)
          throw new OutboardError('OUTBOARD_RESULT_CHANGED', { batches: String(index) });
        checked = true;
      }
      const batch = run.batches[index];
      if (batch !== undefined) yield batchEvent(index, batch, run.complete);
      else {
        yield completedEvent(run);
        return;
      }
      index += 1;
    }
  }

  drop(id: string): void {
    this.#tasks.delete(id);
  }

  /** Waits within this life. @throws WorkerLost when it ends */
  async #during(life: number, what: Promise<void>): Promise<void> {
    await what;
    // What hangs is neither dead nor answers.
    await this.awake();
    if (!this.up || life !== this.life) throw new WorkerLost(`${this.name} is gone`);
  }

  #pause(): Promise<void> {
    return systemClock.sleep(this.#dice.between(1, 40));
  }

  #start(id: string, query: Statement, life: number): Run {
    const run: Run = { name: `${this.name}-${++this.#runs}`, batches: [], complete: false, large: query.large };
    this.#tasks.set(id, run);
    void this.#compute(run, query, life);
    return run;
  }

  async #compute(run: Run, query: Statement, life: number): Promise<void> {
    for (let i = 0; i < query.batches; i++) {
      await systemClock.sleep(this.#dice.between(5, 200));
      if (query.deadly && life === this.life) this.kill(this.#dice.between(200, 5_000));
      await this.alive(life);
      const order = query.ordered ? '' : `/${run.name}`;
      const data = query.kind === 'write' ? NO_ROWS : Buffer.from(`${i}${order}`);
      const before = run.batches[i - 1]?.digest ?? '';
      const digest = createHash('sha256').update(before).update(data).digest('hex').slice(0, 16);
      run.batches.push({ data, digest });
    }
    run.complete = true;
  }
}

function batchEvent(index: number, { data, digest }: Run['batches'][number], spooled: boolean): TaskEvent {
  const batch = new Batch();
  batch.setIndex(index);
  batch.setRowCount(1);
  batch.setStartOffset(String(index));
  batch.setData(data);
  batch.setDigest(digest);
  batch.setSpooled(spooled);
  const event = new TaskEvent();
  event.setBatch(batch);
  return event;
}

function completedEvent(run: Run): TaskEvent {
  const completed = new Completed();
  completed.setBatches(run.batches.length);
  completed.setRows(String(run.batches.length));
  completed.setBytes('0');
  completed.setExecutionMicros('1');
  completed.setStaging(run.name);
  const event = new TaskEvent();
  event.setCompleted(completed);
  return event;
}
