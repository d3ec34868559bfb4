/** Apache Spark as the engine of a query: by its own protocol, reattaching by its own rules. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { create } from '@bufbuild/protobuf';
import { Client, type ClientReadableStream, type MethodDefinition } from '@grpc/grpc-js';
import { fail } from '@outboard/errors';
import {
  AnalyzePlanRequestSchema,
  ConfigRequestSchema,
  decodeSpark,
  ExecutePlanRequestSchema,
  InterruptRequest_InterruptType,
  InterruptRequestSchema,
  PlanSchema,
  ReattachExecuteRequestSchema,
  ReleaseExecuteRequestSchema,
  type SparkResponse,
  sparkConnectDefinition,
} from '@outboard/wire/spark';
import { answer, at, endAnswer } from '../operation/query.js';
import type { Cursor, OperationResponse, ResponseBody } from '../operation/response.js';
import { parseSparkUrl, type SparkConnection } from './connection.js';
import type { SparkTask } from './plan.js';
import { failureOf } from './spark-error.js';

type Response = SparkResponse<'executePlan'>;

export interface SparkRun {
  readonly tenant: string;
  readonly sessionId: string;
  /** The operation's id at Spark: the same whichever driver asks. */
  readonly taskId: string;
  readonly task: SparkTask;
}

/** How long a server that can't be reached is waited for: it may be starting anew. */
const AWAY_MAX_MS = 30_000;
const AWAY_PAUSE_MS = 250;
/** After so many runs that were lost the query is suspect. */
const RUNS_MAX = 2;
const SHORT_DEADLINE_MS = 10_000;
/** Spark tells progress every two seconds. A stream that says nothing for so long may be one of a server that hangs. */
const SILENCE_MAX_MS = 15_000;
/** Sessions whose settings Spark is known to have. */
const SESSIONS_MAX = 10_000;

/** What each session has at Spark, besides its own settings. */
const SETTINGS = {
  'spark.sql.parquet.fieldId.read.enabled': 'true',
  'spark.sql.parquet.fieldId.read.ignoreMissing': 'true',
};

export class SparkEngine {
  readonly #connection: SparkConnection;
  readonly #client: Client;
  /** The settings that were sent last, by session. */
  readonly #configured = new Map<string, string>();

  /** @param url `sc://host:port` @throws Error */
  constructor(url: string) {
    this.#connection = parseSparkUrl(url);
    this.#client = new Client(this.#connection.address, this.#connection.credentials, {
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': -1,
    });
  }

  /**
   * The responses after `client`: batches with their positions, progress, the end. Each carries Spark's own id of it, from which any driver
   * goes on. Spark keeps what it has sent for as long as its buffer takes (10 MB); what is further back is gone.
   *
   * @throws OutboardError: Spark's own where it is one that is known here, OUTBOARD_SPARK_FAILED, OUTBOARD_SPARK_UNAVAILABLE,
   *   OUTBOARD_SPARK_LOST
   */
  async *run(run: SparkRun, client: Cursor, signal: AbortSignal): AsyncGenerator<OperationResponse> {
    if (client.last) {
      yield endAnswer(client.position + 1);
      return;
    }
    const reader = new Reader(client);
    let begun = client.position >= 0;
    let runs = 1;
    let awaySinceMs: number | undefined;
    for (;;) {
      try {
        // Whether it is back, or hangs, shows sooner so than by a stream.
        if (awaySinceMs !== undefined) await this.#ping(run);
        if (!begun) await this.#configure(run);
        const call = begun ? this.#reattach(run, reader.lastId) : this.#execute(run);
        for await (const response of this.#heard(run, call, signal)) {
          awaySinceMs = undefined;
          begun = true;
          yield* reader.take(response);
        }
        signal.throwIfAborted();
        if (reader.complete) {
          yield* reader.end();
          return;
        }
        begun = true;
      } catch (error) {
        signal.throwIfAborted();
        const failure = failureOf(error);
        switch (failure.kind) {
          case 'failed':
            throw failure.error;
          case 'exists':
            begun = true;
            reader.restart();
            break;
          case 'gone':
            // Spark was started anew, or another driver had taken more than it keeps.
            if (reader.delivered || runs >= RUNS_MAX) fail('OUTBOARD_SPARK_LOST', { detail: failure.detail });
            this.#configured.delete(sessionOf(run));
            reader.restart();
            begun = false;
            runs += 1;
            break;
          case 'away':
            awaySinceMs ??= performance.now();
            if (performance.now() - awaySinceMs > AWAY_MAX_MS)
              fail('OUTBOARD_SPARK_UNAVAILABLE', { address: this.#connection.address, detail: failure.detail });
            await sleep(AWAY_PAUSE_MS, undefined, { signal });
            break;
          default:
            failure satisfies never;
        }
      }
    }
  }

  /** Stops it there; what is not reached has stopped already, or will be given up by Spark itself. */
  async interrupt(run: SparkRun): Promise<void> {
    const request = create(InterruptRequestSchema, {
      ...of(run),
      interruptType: InterruptRequest_InterruptType.OPERATION_ID,
      interrupt: { case: 'operationId', value: run.taskId },
    });
    await this.#unary(sparkConnectDefinition.interrupt, request).catch(() => undefined);
  }

  /** Nobody will ask for it again. */
  async release(run: SparkRun): Promise<void> {
    const request = create(ReleaseExecuteRequestSchema, {
      ...of(run),
      operationId: run.taskId,
      release: { case: 'releaseAll', value: {} },
    });
    await this.#unary(sparkConnectDefinition.releaseExecute, request).catch(() => undefined);
  }

  close(): void {
    this.#client.close();
  }

  /** The call's responses. One that is silent ends as from a server that is away, unless that server answers other calls. */
  async *#heard(run: SparkRun, call: ClientReadableStream<Response>, signal: AbortSignal): AsyncGenerator<Response> {
    let hangs: unknown;
    let reading = true;
    const silence = setTimeout(() => {
      this.#ping(run)
        .catch((error: unknown) => {
          if (failureOf(error).kind !== 'away') return;
          hangs = error;
          call.cancel();
        })
        .finally(() => reading && silence.refresh());
    }, SILENCE_MAX_MS);
    try {
      for await (const response of cancelled(call, signal)) {
        silence.refresh();
        yield response;
      }
    } catch (error) {
      throw hangs ?? error;
    } finally {
      reading = false;
      clearTimeout(silence);
    }
  }

  /** @throws ServiceError where no answer comes */
  async #ping(run: SparkRun): Promise<void> {
    const request = create(AnalyzePlanRequestSchema, { ...of(run), analyze: { case: 'sparkVersion', value: {} } });
    await this.#unary(sparkConnectDefinition.analyzePlan, request);
  }

  #execute(run: SparkRun): ClientReadableStream<Response> {
    const request = create(ExecutePlanRequestSchema, {
      ...of(run),
      operationId: run.taskId,
      plan: decodeSpark(PlanSchema, run.task.plan),
      requestOptions: [{ requestOption: { case: 'reattachOptions', value: { reattachable: true } } }],
    });
    return this.#stream(sparkConnectDefinition.executePlan, request);
  }

  #reattach(run: SparkRun, lastResponseId: string | undefined): ClientReadableStream<Response> {
    const request = create(ReattachExecuteRequestSchema, {
      ...of(run),
      operationId: run.taskId,
      ...(lastResponseId !== undefined && { lastResponseId }),
    });
    return this.#stream(sparkConnectDefinition.reattachExecute, request);
  }

  /** A session's settings, where they are not there already. Those that Spark does not take it keeps as they are. */
  async #configure(run: SparkRun): Promise<void> {
    const pairs = Object.entries({ ...run.task.config, ...SETTINGS }).map(([key, value]) => ({ key, value }));
    const wanted = createHash('sha256').update(JSON.stringify(pairs)).digest('base64');
    const session = sessionOf(run);
    if (this.#configured.get(session) === wanted) return;
    const set = { pairs, silent: true };
    const request = create(ConfigRequestSchema, { ...of(run), operation: { opType: { case: 'set', value: set } } });
    await this.#unary(sparkConnectDefinition.config, request);
    const oldest = this.#configured.keys().next();
    if (this.#configured.size >= SESSIONS_MAX && !oldest.done) this.#configured.delete(oldest.value);
    this.#configured.set(session, wanted);
  }

  #stream<Request>(method: MethodDefinition<Request, Response>, request: Request): ClientReadableStream<Response> {
    const { path, requestSerialize, responseDeserialize } = method;
    const { metadata } = this.#connection;
    return this.#client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request, metadata);
  }

  #unary<Request, Answer>(method: MethodDefinition<Request, Answer>, request: Request): Promise<Answer | undefined> {
    const { path, requestSerialize, responseDeserialize } = method;
    const options = { deadline: Date.now() + SHORT_DEADLINE_MS };
    return new Promise((resolve, reject) => {
      const done = (error: unknown, response?: Answer) => (error ? reject(error) : resolve(response));
      const { metadata } = this.#connection;
      this.#client.makeUnaryRequest(path, requestSerialize, responseDeserialize, request, metadata, options, done);
    });
  }
}

/** Sessions at Spark belong to a user: here that is the tenant. */
const of = ({ tenant, sessionId }: SparkRun) => ({
  sessionId,
  userContext: { userId: `outboard/${tenant}`, userName: tenant },
  clientType: 'outboard',
});

const sessionOf = ({ tenant, sessionId }: SparkRun): string => `${tenant}\0${sessionId}`;

async function* cancelled(call: ClientReadableStream<Response>, signal: AbortSignal): AsyncGenerator<Response> {
  // Whoever reads hears of its end; nobody may be reading when it is cancelled.
  call.on('error', () => undefined);
  const cancel = (): void => call.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  let ended = false;
  try {
    signal.throwIfAborted();
    for await (const response of call as AsyncIterable<Response>) yield response;
    ended = true;
  } finally {
    signal.removeEventListener('abort', cancel);
    if (!ended) call.cancel();
  }
}

/** Spark's responses as an operation's: a batch is held until it is known whether it is the last, which carries the metrics. */
class Reader {
  readonly #client: Cursor;
  #index = -1;
  #schema: ResponseBody['schema'];
  #metrics: Partial<Pick<ResponseBody, 'metrics' | 'observedMetrics'>> = {};
  #held:
    | { readonly index: number; readonly id: string; readonly bytes: number; readonly body: ResponseBody }
    | undefined;
  /** Something has been given out, or the client has had something before. */
  delivered: boolean;
  complete = false;
  /** Spark's id of the response that came last. */
  lastId: string | undefined;

  constructor(client: Cursor) {
    this.#client = client;
    this.delivered = client.position >= 0;
    if (client.digest === '') return;
    this.#index = client.position;
    this.lastId = client.digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** From Spark's first response on again: what has been given out is passed over. */
  restart(): void {
    this.#index = -1;
    this.#held = undefined;
    this.lastId = undefined;
  }

  *take(response: Response): Generator<OperationResponse> {
    const { responseId, responseType, schema, metrics, observedMetrics } = response;
    if (schema !== undefined) this.#schema = schema;
    if (metrics !== undefined) this.#metrics = { ...this.#metrics, metrics };
    if (observedMetrics.length > 0) this.#metrics = { ...this.#metrics, observedMetrics };
    switch (responseType.case) {
      case 'arrowBatch': {
        yield* this.#giveHeld();
        this.#index += 1;
        const first = this.#index === 0 && this.#schema !== undefined ? { schema: this.#schema } : {};
        const { rowCount, data, startOffset = 0n } = responseType.value;
        const value = { rowCount, data, startOffset };
        const body: ResponseBody = { ...first, responseType: { case: 'arrowBatch', value } };
        this.#held = { index: this.#index, id: idOf(responseId), bytes: data.length, body };
        break;
      }
      case 'executionProgress':
        yield { kind: 'progress', body: { responseType } };
        break;
      case 'resultComplete':
        this.complete = true;
        break;
      default:
        break;
    }
    this.lastId = responseId;
  }

  *end(): Generator<OperationResponse> {
    if (this.#held !== undefined) this.#held = { ...this.#held, body: { ...this.#held.body, ...this.#metrics } };
    const last = this.#held !== undefined;
    yield* this.#giveHeld(last);
    yield endAnswer(this.#index + 1);
  }

  *#giveHeld(last = false): Generator<OperationResponse> {
    const held = this.#held;
    this.#held = undefined;
    if (held === undefined || held.index <= this.#client.position) return;
    this.delivered = true;
    yield answer({ ...at(held.index, held.id), last }, held.bytes, held.body);
  }
}

/** Spark's are UUIDs: 32 digits of a cursor. Another kind of server's is not kept, and its result is passed over from the beginning. */
const idOf = (responseId: string): string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(responseId) ? responseId.replaceAll('-', '') : '';
