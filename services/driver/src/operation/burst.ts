import { once } from 'node:events';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Encoded } from '@outboard/wire/spark';
import { encodeResponse } from './encode-response.js';
import { type Cursor, type OperationResponse, type ResponseHeader, responseId } from './response.js';

export type ResponseCall = Pick<ServerWritableStream<unknown, Encoded>, 'write' | 'once' | 'off'>;

export interface BurstPolicy {
  /** A stream ends once it has carried this much; the client reattaches for the rest. Infinity: one stream for all. */
  readonly bytesMax: number;
  /** How long a stream stays silent before it tells progress. */
  readonly progressMs: number;
}

/** A stream that has given something and has nothing more for so long is ended: the rest is another burst's. */
const LULL_MS = 50;

const lull = Symbol('lull');

/** The promise's value, or `lull` once so much time has passed or the signal has aborted. */
function within<T>(promise: Promise<T>, ms: number, signal: AbortSignal): Promise<T | typeof lull> {
  return new Promise((resolve, reject) => {
    const settled = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', quiet);
    };
    const quiet = (): void => {
      settled();
      resolve(lull);
    };
    const timer = setTimeout(quiet, ms);
    signal.addEventListener('abort', quiet, { once: true });
    promise.then(resolve, reject).finally(settled);
  });
}

/** What a burst carried. */
export interface Written {
  readonly responses: number;
  readonly bytes: number;
}

/**
 * Writes one burst of responses: nothing until there is something (so that a driver that dies meanwhile costs nothing),
 * then what is there, up to the policy's bound. Returns when the stream is to be ended cleanly.
 * What was pulled and not written stays in `source` for the next burst.
 */
export async function writeBurst(
  call: ResponseCall,
  header: ResponseHeader,
  source: ResponseSource,
  policy: BurstPolicy,
  signal: AbortSignal,
): Promise<Written> {
  let [written, responses] = [0, 0];
  let progress: OperationResponse | undefined;
  const single = policy.bytesMax === Number.POSITIVE_INFINITY;
  const send = async (id: string, body: OperationResponse['body']): Promise<void> => {
    responses += 1;
    if (call.write(encodeResponse(header, id, body)) || signal.aborted) return;
    await once(call as never, 'drain', { signal });
  };
  const told = (): Written => ({ responses, bytes: written });
  let silentSinceMs = performance.now();
  while (!signal.aborted) {
    const patienceMs = written > 0 && !single ? LULL_MS : policy.progressMs;
    const next = await within(source.peek(), patienceMs, signal);
    if (next === undefined) return told();
    if (next === lull) {
      if (written > 0 && !single) return told();
    } else {
      source.take(next);
      if (next.kind === 'answer') {
        await send(responseId(next.cursor), next.body);
        written += next.bytes;
        progress = undefined;
        silentSinceMs = performance.now();
        if (written >= policy.bytesMax || next.body.responseType?.case === 'resultComplete') return told();
        continue;
      }
      progress = next;
    }
    // Progress is told now and then, and is a burst of its own.
    if (progress !== undefined && performance.now() - silentSinceMs >= policy.progressMs) {
      if (written > 0 && !single) return told();
      await send(responseId(source.cursor, source.nextSerial()), progress.body);
      if (!single) return told();
      progress = undefined;
      silentSinceMs = performance.now();
    }
  }
  return told();
}

/** Responses after a cursor, with one of lookahead, so that a burst can end without losing what it has pulled. */
export class ResponseSource {
  readonly #iterator: AsyncIterator<OperationResponse>;
  #ahead: Promise<OperationResponse | undefined> | undefined;
  #serial = 0;
  /** The last answer taken. */
  cursor: Cursor;

  constructor(cursor: Cursor, responses: AsyncIterable<OperationResponse>) {
    this.cursor = cursor;
    this.#iterator = responses[Symbol.asyncIterator]();
  }

  /** The next response, which stays until taken; undefined at the end. */
  peek(): Promise<OperationResponse | undefined> {
    this.#ahead ??= this.#iterator.next().then(({ done, value }) => (done ? undefined : value));
    return this.#ahead;
  }

  /** Takes away what `peek` gave. */
  take(response: OperationResponse): void {
    if (response.kind === 'answer') this.cursor = response.cursor;
    this.#ahead = undefined;
  }

  nextSerial(): number {
    this.#serial += 1;
    return this.#serial;
  }

  async close(): Promise<void> {
    this.#ahead?.catch(() => undefined);
    await this.#iterator.return?.();
  }
}
