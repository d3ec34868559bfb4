/** The gRPC channel: unary calls as promises, streams as pull-based iterables, both with the session's metadata. */
import { Client, InterceptingCall, type Interceptor, Metadata, type MethodDefinition } from '@grpc/grpc-js';
import { type Context, context } from '@opentelemetry/api';
import {
  type SparkMethodName,
  type SparkRequest,
  type SparkResponse,
  sparkConnectDefinition,
} from '@outboard/wire/spark';
import { type Connection, credentialsOf } from './connection.js';
import { canceled, SparkError } from './errors.js';
import { endSpan, rpcSpan } from './telemetry.js';
import { Transport } from './transport.js';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** The OpenTelemetry context that the call's span belongs to. */
  readonly within?: Context;
  readonly timeoutMs?: number;
}

type UnaryName = Exclude<SparkMethodName, StreamName | 'addArtifacts'>;
type StreamName = 'executePlan' | 'reattachExecute';

/**
 * A connection over TLS whose reset Node meets while it writes is never told of (Node 20's http2 goes on as if it were there), and one
 * that is cut on the other side only is not either: while calls wait, a ping that nobody answers ends it, and they are made again.
 */
const KEEPALIVE = { 'grpc.keepalive_time_ms': 10_000, 'grpc.keepalive_timeout_ms': 5_000 };

/** A channel that several sessions may share; closed when the last of them has let go. */
export class Channel {
  readonly #transport: Transport;
  readonly #connection: Connection;
  #users = 1;

  constructor(connection: Connection, ca: string | undefined) {
    this.#connection = connection;
    const options = {
      'grpc.max_receive_message_length': connection.messageBytesMax,
      'grpc.max_send_message_length': connection.messageBytesMax,
      'grpc.primary_user_agent': connection.userAgent ?? CLIENT_TYPE,
      // Our own subchannels: sessions that were built apart do not share a connection.
      'grpc.use_local_subchannel_pool': 1,
      ...KEEPALIVE,
    };
    const credentials = credentialsOf(connection, ca);
    this.#transport = new Transport(() => new Client(`${connection.host}:${connection.port}`, credentials, options));
  }

  /** One more session uses this channel. */
  retain(): this {
    this.#users++;
    return this;
  }

  /** Closes the channel once nobody uses it. */
  close(): void {
    if (--this.#users === 0) this.#transport.close();
  }

  /** One try of a unary call. */
  async unary<Name extends UnaryName>(
    name: Name,
    request: SparkRequest<Name>,
    options: CallOptions = {},
  ): Promise<SparkResponse<Name>> {
    if (options.signal?.aborted) throw canceled(options.signal.reason);
    const method = sparkConnectDefinition[name] as unknown as MethodDefinition<SparkRequest<Name>, SparkResponse<Name>>;
    const bytes = encoded(method, request);
    const metadata = this.#metadata();
    const span = rpcSpan(rpcName(method.path), this.#connection, metadata, options.within ?? context.active());
    const done = this.#transport.wanted();
    try {
      const response = await new Promise<Buffer>((resolve, reject) => {
        const call = this.#transport.client.makeUnaryRequest(
          method.path,
          identity,
          identity,
          bytes,
          metadata,
          options.timeoutMs === undefined ? {} : { deadline: Date.now() + options.timeoutMs },
          (error, response) => {
            options.signal?.removeEventListener('abort', abort);
            if (options.signal?.aborted) reject(canceled(options.signal.reason));
            else if (error !== null || response === undefined) reject(error ?? new Error('no response'));
            else resolve(response);
          },
        );
        const abort = () => call.cancel();
        options.signal?.addEventListener('abort', abort, { once: true });
      });
      const message = method.responseDeserialize(response);
      endSpan(span);
      return message;
    } catch (thrown) {
      const error = SparkError.from(thrown);
      endSpan(span, error);
      throw error;
    } finally {
      done();
    }
  }

  /**
   * One try of a streamed call. Pull-based: no message is taken from the connection before the one before it was asked for, so that a
   * slow reader holds the server back through HTTP/2's flow control. Leaving the loop cancels the call.
   */
  async *stream<Name extends StreamName>(
    name: Name,
    request: SparkRequest<Name>,
    options: CallOptions = {},
  ): AsyncGenerator<SparkResponse<Name>, void, undefined> {
    if (options.signal?.aborted) throw canceled(options.signal.reason);
    const method = sparkConnectDefinition[name] as unknown as MethodDefinition<SparkRequest<Name>, SparkResponse<Name>>;
    const bytes = encoded(method, request);
    const metadata = this.#metadata();
    const span = rpcSpan(rpcName(method.path), this.#connection, metadata, options.within ?? context.active());
    const pace = paced();
    const call = this.#transport.client.makeServerStreamRequest(method.path, identity, identity, bytes, metadata, {
      interceptors: [pace.interceptor],
    });
    const abort = () => call.cancel();
    options.signal?.addEventListener('abort', abort, { once: true });
    let failure: SparkError | undefined;
    const done = this.#transport.wanted();
    try {
      for await (const response of call) {
        yield method.responseDeserialize(response);
        pace.taken();
      }
    } catch (thrown) {
      failure = options.signal?.aborted ? canceled(options.signal.reason) : SparkError.from(thrown);
      throw failure;
    } finally {
      done();
      options.signal?.removeEventListener('abort', abort);
      // A cancelled call reports an error that nobody waits for any more.
      call.on('error', () => {});
      call.cancel();
      endSpan(span, failure);
    }
  }

  #metadata(): Metadata {
    const metadata = new Metadata();
    for (const [key, value] of Object.entries(this.#connection.metadata)) metadata.set(key, value);
    if (this.#connection.token !== undefined) metadata.set('authorization', `Bearer ${this.#connection.token}`);
    return metadata;
  }
}

/** How this client names itself in requests (`client_type`) and in the user agent. */
export const CLIENT_TYPE = `outboard-ts/0.1.0 node/${process.versions.node} os/${process.platform}`;

const identity = (bytes: Buffer): Buffer => bytes;

/**
 * A request's bytes. Encoded, as responses are decoded, here and not by grpc-js: that would report a failure as INTERNAL, which looks
 * like a broken transport and would be tried again.
 */
function encoded<Request>(
  method: { readonly requestSerialize: (request: Request) => Buffer },
  request: Request,
): Buffer {
  try {
    return method.requestSerialize(request);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw SparkError.from(cause);
    throw new SparkError({
      message: 'The plan nests too deep to be sent. Split the query, for example by a temporary view.',
      condition: 'OUTBOARD_PLAN_TOO_DEEP',
      sqlState: '54001',
      cause,
    });
  }
}

const rpcName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * grpc-js reads ahead until 16 messages wait, which for batches of several MiB is a lot of memory. This interceptor lets it read one
 * message, and the next when that was taken.
 */
function paced(): { readonly interceptor: Interceptor; readonly taken: () => void } {
  let waiting: (() => void) | undefined;
  let untaken = 0;
  class PacedCall extends InterceptingCall {
    override startRead(): void {
      if (untaken === 0) {
        untaken++;
        super.startRead();
      } else {
        waiting = () => super.startRead();
      }
    }
  }
  return {
    interceptor: (options, nextCall) => new PacedCall(nextCall(options)),
    taken: () => {
      const read = waiting;
      waiting = undefined;
      if (read === undefined) untaken = 0;
      else read();
    },
  };
}
