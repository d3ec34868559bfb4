import type { Context } from '@opentelemetry/api';
import { context } from '@opentelemetry/api';
import { encodeDataType } from '@outboard/decode';
import { OutboardError } from '@outboard/errors';
import { atItsPlace, type Places } from '@outboard/lower';
import type { StructType } from '@outboard/plan';
import type { PlanClass } from '@outboard/policy';
import type { Batch, Completed, Operator, Output, Progress } from '@outboard/wire/task';
import type { Dispatched, Dispatcher, Whereabouts } from '../dispatch/dispatcher.js';
import { taskRows } from '../schedule/task-rows.js';
import type { SparkEngine, SparkRun } from '../spark/engine.js';
import type { SparkTask } from '../spark/plan.js';
import type { MeasuredOperator } from './line.js';
import { type Observation, observedMetrics } from './observed.js';
import { type Cursor, type OperationResponse, type ResponseBody, START } from './response.js';
import { taskRequest } from './task-request.js';

/** What a query was expected to read and to return. */
export interface Judged {
  readonly class: PlanClass;
  readonly bytes: number;
  readonly rows: number;
}

/** What a query is once lowered: all that another driver needs to run it or to continue it. */
export interface QueryTask {
  readonly id: string;
  /** Tables and paths as the plan names them, and what it was judged by before it ran: for the audit. */
  readonly sources?: readonly string[];
  readonly judged?: Judged;
  readonly fingerprint: string;
  readonly sql: string;
  readonly schema: StructType;
  readonly locals: readonly { readonly name: string; readonly arrow: Uint8Array }[];
  readonly timeZone: string;
  /** Where in the query what fails while it runs is written. */
  readonly places?: Places;
  /** The files that the statement reads. */
  readonly reads?: readonly string[];
  /** The same for Apache Spark, where it may come to that. */
  readonly spark?: SparkTask;
  /** Absent: DuckDB. */
  readonly engine?: 'spark';
  /** What the plan observes besides its result. */
  readonly observations?: readonly Observation[];
  /** Set where the statement is a COPY: what is done with its files. */
  readonly output?: {
    readonly mode: keyof typeof Output.Mode;
    readonly staging: string;
    readonly target: string;
    readonly marker: string;
    /** What stands in `staging` and in the statement for each run's own name. */
    readonly runPlaceholder: string;
  };
}

export interface QueryOptions {
  readonly holdBytes: number;
  readonly timeMs: number;
  readonly tenant: string;
  readonly sessionId: string;
  readonly operationId: string;
}

/** Released batches are told to the worker in groups, because clients release each response by itself. */
const RELEASE_GROUP = 32;

/** A query's task, wherever it runs: its responses after any of them. */
export class Query {
  readonly task: QueryTask;
  readonly #dispatcher: Dispatcher;
  readonly #options: QueryOptions;
  readonly #onDispatch: (to: Dispatched) => Promise<void>;
  readonly #trace: Context;
  readonly #spark: SparkEngine | undefined;
  #engine: 'duckdb' | 'spark';
  #whereabouts: Whereabouts;
  #released = 0;
  /** As last told by its worker: 0 to 100, negative while unknown. */
  progress = { percentage: -1, rowsProcessed: 0 };
  /** Of DuckDB's plan, once it has run, where its trace is sampled. */
  operators: readonly MeasuredOperator[] = [];

  constructor(
    task: QueryTask,
    dispatcher: Dispatcher,
    options: QueryOptions,
    whereabouts: Whereabouts,
    onDispatch: (to: Dispatched) => Promise<void>,
    spark?: SparkEngine,
  ) {
    this.task = task;
    this.#spark = spark;
    this.#engine = task.engine ?? 'duckdb';
    this.#dispatcher = dispatcher;
    this.#options = options;
    this.#whereabouts = whereabouts;
    this.#onDispatch = onDispatch;
    this.#trace = context.active();
  }

  get engine(): 'duckdb' | 'spark' {
    return this.#engine;
  }

  /** From the engine that it was given to; from Spark, where a worker's memory did not do and the policy says so. */
  async *responses(client: Cursor, signal: AbortSignal): AsyncGenerator<OperationResponse> {
    if (this.#engine === 'duckdb') {
      let given = client.position >= 0;
      try {
        for await (const response of this.#onWorker(client, signal)) {
          given ||= response.kind === 'answer';
          yield response;
        }
        return;
      } catch (error) {
        const tooLarge = error instanceof OutboardError && error.condition === 'OUTBOARD_TASK_OUT_OF_MEMORY';
        if (!tooLarge || given || this.task.spark === undefined || this.#spark === undefined) {
          const { places } = this.task;
          throw error instanceof OutboardError && places !== undefined ? atItsPlace(error, places) : error;
        }
        this.#engine = 'spark';
      }
    }
    yield* this.#onSpark(client, signal);
  }

  async *#onSpark(client: Cursor, signal: AbortSignal): AsyncGenerator<OperationResponse> {
    const run = this.#sparkRun();
    if (run === undefined || this.#spark === undefined)
      throw new OutboardError('OUTBOARD_NO_DRIVER', {
        detail: 'the query is for Apache Spark, which this driver has not',
      });
    yield* this.#spark.run(run, client, signal);
  }

  #sparkRun(): SparkRun | undefined {
    const { spark: task, id: taskId } = this.task;
    const { tenant, sessionId } = this.#options;
    return task && { tenant, sessionId, taskId, task };
  }

  /**
   * @throws OUTBOARD_RESULT_CHANGED where the run that goes on gave something else than what the client has,
   *   OUTBOARD_STREAM_BROKEN where it may still agree with that, but not with what came since.
   */
  async *#onWorker(client: Cursor, signal: AbortSignal): AsyncGenerator<OperationResponse> {
    if (client.last) {
      yield endAnswer(client.position + 1);
      return;
    }
    let had = client;
    const events = this.#dispatcher.run(
      {
        ...this.#whereabouts,
        request: (attachOnly) => taskRequest(this.task, had, { ...this.#options, attachOnly }),
        onDispatch: async (to) => {
          this.#whereabouts = to;
          await this.#onDispatch(to);
        },
        begun: () => had !== START,
      },
      signal,
    );
    // A batch is held until it is known whether it is the last: that one carries the metrics.
    let held: OperationResponse | undefined;
    try {
      for await (const event of bound(this.#trace, events)) {
        const batch = event.getBatch();
        const progress = event.getProgress();
        const completed = event.getCompleted();
        if (batch !== undefined) {
          if (held !== undefined) yield held;
          had = at(batch.getIndex(), batch.getDigest());
          held = this.#batchAnswer(batch, had);
        } else if (progress !== undefined) {
          this.progress = { percentage: progress.getPercentage(), rowsProcessed: Number(progress.getRowsProcessed()) };
          yield { kind: 'progress', body: progressBody(progress) };
        } else if (completed !== undefined) {
          this.operators = completed.getOperatorsList().map(measured);
          if (held?.kind === 'answer') {
            const observed = await this.#observe(signal);
            const told = { metrics: metricsOf(completed), ...(observed.length > 0 && { observedMetrics: observed }) };
            yield { ...held, cursor: { ...held.cursor, last: true }, body: { ...held.body, ...told } };
          }
          yield endAnswer(completed.getBatches());
          return;
        }
      }
    } catch (error) {
      const changed = error instanceof OutboardError && error.condition === 'OUTBOARD_RESULT_CHANGED';
      throw changed && had !== client ? new OutboardError('OUTBOARD_STREAM_BROKEN') : error;
    }
  }

  async #observe(signal: AbortSignal): Promise<NonNullable<ResponseBody['observedMetrics']>> {
    const told = (this.task.observations ?? []).map(async (observation) => {
      const [row = {}] = await taskRows(observation.task, this.#dispatcher, this.#options, signal);
      return observedMetrics(observation, row);
    });
    return await Promise.all(told);
  }

  /** The client has everything up to this position. */
  release(position: number): void {
    const below = position + 1;
    const { worker } = this.#whereabouts;
    if (worker === undefined || below - this.#released < RELEASE_GROUP) return;
    this.#released = below;
    this.#dispatcher.release(worker, this.task.id, below);
  }

  async cancel(): Promise<void> {
    const run = this.#engine === 'spark' ? this.#sparkRun() : undefined;
    if (run !== undefined) await this.#spark?.interrupt(run);
    const { worker } = this.#whereabouts;
    if (worker !== undefined) await this.#dispatcher.cancel(worker, this.task.id);
  }

  close(): void {
    const run = this.#engine === 'spark' ? this.#sparkRun() : undefined;
    if (run !== undefined) void this.#spark?.release(run);
    const { worker } = this.#whereabouts;
    if (worker !== undefined) this.#dispatcher.release(worker, this.task.id, 'all');
  }

  /** The position of a batch is its index. The first carries the schema: alone that would be a round trip more. */
  #batchAnswer(batch: Batch, cursor: Cursor): OperationResponse {
    const data = batch.getData_asU8();
    const value = { rowCount: BigInt(batch.getRowCount()), data, startOffset: BigInt(batch.getStartOffset()) };
    const schema = batch.getIndex() === 0 ? { schema: encodeDataType(this.task.schema) } : {};
    return answer(cursor, data.length, { ...schema, responseType: { case: 'arrowBatch', value } });
  }
}

const measured = (operator: Operator): MeasuredOperator => ({
  name: operator.getName(),
  depth: operator.getDepth(),
  rows: Number(operator.getRows()),
  micros: Number(operator.getMicros()),
});

export const at = (position: number, digest = ''): Cursor => ({ position, digest, last: false });

export const answer = (cursor: Cursor, bytes: number, body: ResponseBody): OperationResponse => ({
  kind: 'answer',
  cursor,
  bytes,
  body,
});

export const endAnswer = (position: number): OperationResponse =>
  answer(at(position), 0, { responseType: { case: 'resultComplete', value: {} } });

function metricsOf(completed: Completed): NonNullable<ResponseBody['metrics']> {
  const metric = (name: string, value: bigint, metricType: string) => [name, { name, value, metricType }] as const;
  return {
    metrics: [
      {
        name: 'OutboardTask',
        planId: 0n,
        parent: -1n,
        executionMetrics: Object.fromEntries([
          metric('numOutputRows', BigInt(completed.getRows()), 'sum'),
          metric('executionTime', BigInt(completed.getExecutionMicros()) * 1000n, 'nsTiming'),
        ]),
      },
    ],
  };
}

/** One task is one stage of a hundred parts: DuckDB tells percent. */
function progressBody(progress: Progress): ResponseBody {
  const done = BigInt(Math.max(0, Math.min(100, Math.round(progress.getPercentage()))));
  const stage = { stageId: 0n, numTasks: 100n, numCompletedTasks: done, inputBytesRead: 0n, done: false };
  return { responseType: { case: 'executionProgress', value: { stages: [stage], numInflightTasks: 1n } } };
}

/** Pulls each item in the given context: a generator otherwise runs in that of whoever pulls. */
async function* bound<T>(of: Context, items: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    for (;;) {
      const { done, value } = await context.with(of, () => items.next());
      if (done) return;
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}
