import { type CallOptions, credentials, Metadata, type ServiceError } from '@grpc/grpc-js';
import { type Context, context } from '@opentelemetry/api';
import type { WorkerId } from '@outboard/plan';
import { withContext } from '@outboard/runtime';
import {
  CancelRequest,
  type CancelResponse,
  type Described,
  DescribeRequest,
  type DescribeResponse,
  type FileSet,
  type FileSetStatistics,
  type Grant,
  type Output,
  PublishRequest,
  type PublishResponse,
  ReleaseRequest,
  type ReleaseResponse,
  type RunRequest,
  type Source,
  StatisticsRequest,
  type StatisticsResponse,
  StatusRequest,
  type StatusResponse,
  type TaskEvent,
  TaskServiceClient,
} from '@outboard/wire/task';
import { fromWorker, WorkerLost } from './worker-error.js';

/** Local data travels inside Run requests. */
const REQUEST_BYTES_MAX = 64 * 2 ** 20;
/** Describing reads footers and samples; a worker that does not answer by then is taken for lost. */
const DESCRIBE_DEADLINE_MS = 60_000;
/** Files are renamed, or removed. */
const PUBLISH_DEADLINE_MS = 600_000;
const SHORT_DEADLINE_MS = 10_000;
/** Somebody looks at a page. */
const STATUS_DEADLINE_MS = 2_000;
const RELEASE_EVERY_MS = 100;
/** Events read ahead of whoever pulls; a batch is up to 1 MiB, and Node's own default of 16 would be a driver's memory. */
const READ_AHEAD = 2;
/** A worker tells of each task every five seconds, news or not: one that says nothing for so long hangs. */
const SILENCE_MAX_MS = 30_000;
/** A driver that has hung itself finds this timer run out before it has read what came meanwhile. */
const SILENCE_GRACE_MS = 1_000;

/** Calls to workers through the sidecar: `x-outboard-worker` names the one meant. Owns the channel. */
export class TaskClient {
  readonly #client: TaskServiceClient;
  readonly #releases = new Map<WorkerId, string[]>();
  readonly #silenceMs: number;

  constructor(egress: string, silenceMs = SILENCE_MAX_MS) {
    this.#silenceMs = silenceMs;
    this.#client = new TaskServiceClient(egress, credentials.createInsecure(), {
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': REQUEST_BYTES_MAX,
    });
  }

  /**
   * The task's events, in the trace `of`; pulling slowly slows the worker. `onTaken` is called when the worker has the task.
   *
   * @throws OutboardError | WorkerLost
   */
  async *run(
    worker: WorkerId,
    request: RunRequest,
    signal: AbortSignal,
    onTaken: () => void,
    of: Context,
  ): AsyncGenerator<TaskEvent> {
    const call = this.#client.run(request, metadataFor(worker, of));
    // Whoever reads hears of its end; nobody may be reading when it is cancelled.
    call.on('error', () => undefined);
    call.once('metadata', onTaken);
    bounded(call);
    const cancel = (): void => call.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    let completed = false;
    let hung = false;
    let listening: NodeJS.Timeout | undefined;
    const listen = (): void => {
      listening = setTimeout(() => {
        listening = setTimeout(() => {
          hung = true;
          call.cancel();
        }, SILENCE_GRACE_MS);
      }, this.#silenceMs);
    };
    try {
      signal.throwIfAborted();
      listen();
      for await (const event of call as AsyncIterable<TaskEvent>) {
        // Whoever is slow to take an event is not to be taken for a silent worker.
        clearTimeout(listening);
        completed = event.hasCompleted();
        yield event;
        listen();
      }
    } catch (error) {
      signal.throwIfAborted();
      if (hung) throw new WorkerLost(`it has said nothing for ${this.#silenceMs / 1_000} s`, 'silent');
      throw fromWorker(error);
    } finally {
      clearTimeout(listening);
      signal.removeEventListener('abort', cancel);
      // After the last event only the call's own end is to come, for which nobody need wait.
      if (!completed) call.cancel();
    }
  }

  /** @throws OutboardError | WorkerLost */
  async describe(
    worker: WorkerId,
    sources: Source[],
    timeZone: string,
    grants: Grant[],
  ): Promise<readonly Described[]> {
    const request = new DescribeRequest();
    request.setSourcesList(sources);
    request.setTimeZone(timeZone);
    request.setGrantsList(grants);
    const response = await unary<DescribeResponse>(DESCRIBE_DEADLINE_MS, (options, done) =>
      this.#client.describe(request, metadataFor(worker, context.active()), options, done),
    );
    return response.getSourcesList();
  }

  /** In the order of `sets`. @throws OutboardError | WorkerLost */
  async statistics(worker: WorkerId, sets: FileSet[], grants: Grant[]): Promise<readonly FileSetStatistics[]> {
    const request = new StatisticsRequest();
    request.setSetsList(sets);
    request.setGrantsList(grants);
    const response = await unary<StatisticsResponse>(SHORT_DEADLINE_MS, (options, done) =>
      this.#client.statistics(request, metadataFor(worker, context.active()), options, done),
    );
    return response.getSetsList();
  }

  /** @throws OutboardError | WorkerLost */
  async status(worker: WorkerId): Promise<StatusResponse> {
    return await unary<StatusResponse>(STATUS_DEADLINE_MS, (options, done) =>
      this.#client.status(new StatusRequest(), metadataFor(worker, context.active()), options, done),
    );
  }

  /** Moves what a run has written to where it belongs, or takes it away. @throws OutboardError | WorkerLost */
  async publish(worker: WorkerId, output: Output, discard: boolean, grants: Grant[]): Promise<void> {
    const request = new PublishRequest();
    request.setOutput(output);
    request.setDiscard(discard);
    request.setGrantsList(grants);
    await unary<PublishResponse>(PUBLISH_DEADLINE_MS, (options, done) =>
      this.#client.publish(request, metadataFor(worker, context.active()), options, done),
    );
  }

  /** True where the worker knew the task. @throws OutboardError | WorkerLost */
  async cancel(worker: WorkerId, taskId: string): Promise<boolean> {
    const request = new CancelRequest();
    request.setTaskId(taskId);
    const response = await unary<CancelResponse>(SHORT_DEADLINE_MS, (options, done) =>
      this.#client.cancel(request, metadataFor(worker, context.active()), options, done),
    );
    return response.getFound();
  }

  /** Frees a task's batches below an index. */
  releaseBelow(worker: WorkerId, taskId: string, below: number): void {
    const request = new ReleaseRequest();
    request.setTaskId(taskId);
    request.setBelowBatch(below);
    this.#release(worker, request);
  }

  /** Frees a whole task; those of a moment go together, because each small query ends in one. */
  releaseWhole(worker: WorkerId, taskId: string): void {
    const waiting = this.#releases.get(worker);
    if (waiting !== undefined) {
      waiting.push(taskId);
      return;
    }
    this.#releases.set(worker, [taskId]);
    setTimeout(() => this.#flushReleases(worker), RELEASE_EVERY_MS).unref();
  }

  #flushReleases(worker: WorkerId): void {
    const request = new ReleaseRequest();
    request.setWholeTasksList(this.#releases.get(worker) ?? []);
    this.#releases.delete(worker);
    this.#release(worker, request);
  }

  #release(worker: WorkerId, request: ReleaseRequest): void {
    // What can't be released now ends by the worker's lease.
    unary<ReleaseResponse>(SHORT_DEADLINE_MS, (options, done) =>
      this.#client.release(request, metadataFor(worker, context.active()), options, done),
    ).catch(() => undefined);
  }

  close(): void {
    this.#client.close();
  }
}

/** One call with one answer. @throws OutboardError | WorkerLost */
function unary<Response>(
  withinMs: number,
  call: (options: CallOptions, done: (error: ServiceError | null, response?: Response) => void) => unknown,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    call({ deadline: Date.now() + withinMs }, (error, response) =>
      response === undefined ? reject(fromWorker(error)) : resolve(response),
    );
  });
}

/** grpc-js makes its streams with Node's default bound and takes no option for it; the stream's state is where it is kept. */
function bounded(call: object): void {
  const { _readableState: state } = call as { _readableState?: { highWaterMark: number } };
  if (state !== undefined) state.highWaterMark = READ_AHEAD;
}

function metadataFor(worker: WorkerId, of: Context): Metadata {
  const metadata = new Metadata();
  metadata.set('x-outboard-worker', worker);
  return withContext(metadata, of);
}
