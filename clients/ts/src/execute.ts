/**
 * One operation from its plan to ResultComplete, over as many streams as that takes (Spark Connect, "reattachable execution").
 *
 * A stream may end cleanly before the result is complete (Outboard's drivers send bursts), or be reset by what lies between. Both are
 * answered by ReattachExecute after the last response seen; responses carry ids, so none comes twice and none is lost.
 */
import { randomUUID } from 'node:crypto';
import { create } from '@bufbuild/protobuf';
import type { Context } from '@opentelemetry/api';
import {
  type ExecutePlanRequest,
  ExecutePlanRequestSchema,
  type ExecutePlanResponse,
  type Plan,
  ReattachExecuteRequestSchema,
  ReleaseExecuteRequestSchema,
} from '@outboard/wire/spark';
import { canceled, isHandleLost, SparkError } from './errors.js';
import { nextDelayMs, pause, type RetryPolicy } from './retry.js';
import type { Channel } from './rpc.js';
import { failed, operationSpan } from './telemetry.js';

/** What each request of a session says about it. */
export interface RequestBase {
  readonly sessionId: string;
  readonly userContext: { readonly userId: string; readonly userName: string };
  readonly clientType: string;
  readonly clientObservedServerSideSessionId?: string;
}

/** The session that an operation runs in, as far as an execution needs it. */
export interface ExecutionHost {
  readonly channel: Channel;
  readonly policy: RetryPolicy;
  base(): RequestBase;
  tags(): readonly string[];
  /** Checks that the server's session is still the one seen first; throws a SparkError where it isn't. */
  observe(serverSideSessionId: string): void;
  /** The error with what FetchErrorDetails knows of it. */
  enrich(error: SparkError): Promise<SparkError>;
  /** Stops an operation at the server; never rejects. */
  interrupt(operationId: string): Promise<void>;
  /** Work that `stop()` waits for; must not reject. */
  background(work: Promise<void>): void;
}

export interface ExecuteOptions {
  /** Aborting it interrupts the operation at the server and throws a SparkError, OPERATION_CANCELED. */
  readonly signal?: AbortSignal;
}

/** A release goes out when so many bytes or responses wait for one: each costs a call, and what waits costs the server disk. */
const RELEASE_BYTES = 16 * 2 ** 20;
const RELEASE_RESPONSES = 64;
/** A release is a courtesy: the server forgets by itself in the end. */
const RELEASE_TIMEOUT_MS = 10_000;

/**
 * Runs a plan; yields each response but ResultComplete, in order, once. Pull-based. Leaving the loop early ends the operation.
 * Errors are SparkErrors.
 */
export async function* execute(
  host: ExecutionHost,
  plan: Plan,
  options: ExecuteOptions = {},
): AsyncGenerator<ExecutePlanResponse, void, undefined> {
  const operationId = randomUUID();
  const { signal } = options;
  const { span, within } = operationSpan(host.base().sessionId, operationId);
  const releases = new Releases(host, operationId, within);
  let complete = false;
  try {
    for await (const response of responses(host, plan, operationId, signal, within)) {
      if (response.responseType.case === 'resultComplete') {
        complete = true;
        continue;
      }
      yield response;
      releases.consumed(response);
    }
  } catch (thrown) {
    const error = signal?.aborted ? canceled(signal.reason) : await host.enrich(SparkError.from(thrown));
    failed(span, error);
    throw error;
  } finally {
    if (!complete && signal?.aborted) await host.interrupt(operationId);
    // Releasing all of an operation that still runs also ends it: this is what an early `break` comes to.
    releases.all();
    span.end();
  }
}

/** All responses including ResultComplete, across streams. */
async function* responses(
  host: ExecutionHost,
  plan: Plan,
  operationId: string,
  signal: AbortSignal | undefined,
  within: Context,
): AsyncGenerator<ExecutePlanResponse, void, undefined> {
  const call = { signal, within };
  let last: string | undefined;
  let reattach = false;
  let retries = 0;
  for (;;) {
    const before = last;
    try {
      const stream = reattach
        ? host.channel.stream('reattachExecute', reattachRequest(host, operationId, last), call)
        : host.channel.stream('executePlan', executeRequest(host, plan, operationId), call);
      for await (const response of stream) {
        host.observe(response.serverSideSessionId);
        if (response.responseId !== '') last = response.responseId;
        retries = 0;
        yield response;
        if (response.responseType.case === 'resultComplete') return;
      }
      reattach = true;
      // A server that ends stream after stream without a word would otherwise be asked without a pause.
      if (before === last)
        await pause(Math.min(host.policy.initialDelayMs * ++retries, host.policy.delayMaxMs), signal);
    } catch (thrown) {
      const error = SparkError.from(thrown);
      if (signal?.aborted) throw error;
      if (reattach && isHandleLost(error)) {
        // What was lost can be made again only while nobody has seen a part of it.
        if (last !== undefined) throw error;
        reattach = false;
      } else if (!reattach && error.condition === 'INVALID_HANDLE.OPERATION_ALREADY_EXISTS') {
        reattach = true;
        continue;
      } else {
        const delayMs = nextDelayMs(host.policy, error, retries);
        if (delayMs === undefined) throw error;
        reattach = true;
        await pause(delayMs, signal);
        retries++;
        continue;
      }
      if (retries++ >= host.policy.retriesMax) throw error;
    }
  }
}

function executeRequest(host: ExecutionHost, plan: Plan, operationId: string): ExecutePlanRequest {
  return create(ExecutePlanRequestSchema, {
    ...host.base(),
    operationId,
    plan,
    tags: [...host.tags()],
    requestOptions: [{ requestOption: { case: 'reattachOptions', value: { reattachable: true } } }],
  });
}

function reattachRequest(host: ExecutionHost, operationId: string, last: string | undefined) {
  return create(ReattachExecuteRequestSchema, {
    ...host.base(),
    operationId,
    ...(last !== undefined && { lastResponseId: last }),
  });
}

/** Tells the server, in the background and not for each response, what it need not keep. */
class Releases {
  readonly #host: ExecutionHost;
  readonly #operationId: string;
  readonly #within: Context;
  #bytes = 0;
  #responses = 0;
  #running = false;

  constructor(host: ExecutionHost, operationId: string, within: Context) {
    this.#host = host;
    this.#operationId = operationId;
    this.#within = within;
  }

  consumed(response: ExecutePlanResponse): void {
    this.#responses++;
    if (response.responseType.case === 'arrowBatch') this.#bytes += response.responseType.value.data.length;
    if (this.#running || (this.#bytes < RELEASE_BYTES && this.#responses < RELEASE_RESPONSES)) return;
    this.#bytes = 0;
    this.#responses = 0;
    this.#running = true;
    this.#send({ case: 'releaseUntil', value: { responseId: response.responseId } });
  }

  all(): void {
    this.#send({ case: 'releaseAll', value: {} });
  }

  #send(
    release:
      | { case: 'releaseUntil'; value: { responseId: string } }
      | { case: 'releaseAll'; value: Record<string, never> },
  ): void {
    const request = create(ReleaseExecuteRequestSchema, {
      ...this.#host.base(),
      operationId: this.#operationId,
      release,
    });
    const sent = this.#host.channel
      .unary('releaseExecute', request, { within: this.#within, timeoutMs: RELEASE_TIMEOUT_MS })
      .then(
        () => {},
        () => {},
      )
      .finally(() => {
        this.#running = false;
      });
    this.#host.background(sent);
  }
}
