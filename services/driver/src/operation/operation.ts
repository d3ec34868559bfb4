import { type Context, context, type Tracer } from '@opentelemetry/api';
import { OutboardError } from '@outboard/errors';
import { add, beginSpan, failSpan, inSpan, joining, type Logger, recordMs } from '@outboard/runtime';
import type { OperationKey, OperationRecord, OperationStatus, SessionRecord, Store } from '@outboard/store';
import type { Gate } from '../admission/gate.js';
import type { Dispatched, Dispatcher } from '../dispatch/dispatcher.js';
import type { Access } from '../session/access.js';
import type { SparkEngine } from '../spark/engine.js';
import { type AuditEntry, audit } from './audit.js';
import { type BurstPolicy, type ResponseCall, ResponseSource, writeBurst } from './burst.js';
import { Line } from './line.js';
import { OperationMeter } from './meter.js';
import type { Pace } from './pace.js';
import { unpack } from './packed.js';
import { answer, at, endAnswer, Query, type QueryOptions, type QueryTask } from './query.js';
import type { Cursor, OperationResponse, ResponseBody, ResponseHeader } from './response.js';
import { limited, type Returned } from './result-limit.js';
import { isPassing, type Prepared, packError, settlementOf, storedError } from './settlement.js';

export interface OperationParts {
  readonly store: Store;
  readonly dispatcher: Dispatcher;
  readonly gate: Gate;
  readonly spark: SparkEngine | undefined;
  readonly access: Access;
  readonly pace: Pace;
  readonly log: Logger;
  readonly tracer: Tracer;
  readonly policy: Pick<BurstPolicy, 'bytesMax' | 'progressMs'>;
  readonly query: Pick<QueryOptions, 'holdBytes' | 'timeMs'>;
  /** The class of plans that this driver serves: what is known of those that it takes up from others. */
  readonly class: string;
  /** Told once of each operation that has come to its end here. */
  readonly ended: (line: Line) => void;
  /** Begins anew what a driver left before it knew what to run: its changes carry the operation's id, and happen once. */
  readonly prepareAgain: (record: OperationRecord, session: SessionRecord, signal: AbortSignal) => Promise<Prepared>;
}

/**
 * One execution, from its plan to its last response. It outlives the streams that carry its responses: each stream
 * attaches at a position and takes over from the one before. Everything needed to go on elsewhere is in the store first.
 */
export class Operation {
  readonly key: OperationKey;
  readonly reattachable: boolean;
  readonly tags: readonly string[];
  /** Of the call that began it: all work for it is of that trace. */
  readonly traceparent: string;
  /** For onlookers. */
  readonly line: Line;
  readonly #meter: OperationMeter;
  readonly #session: SessionRecord;
  readonly #parts: OperationParts;
  readonly #trace: Context;
  readonly #record: AuditEntry['record'];
  readonly #returned: Returned = { rows: 0, bytes: 0 };
  readonly #abort = new AbortController();
  #prepared: Promise<Query | readonly ResponseBody[]> | undefined;
  /** What is to be tried again, where it failed for a reason that passes. */
  #prepare: ((signal: AbortSignal) => Promise<Prepared>) | undefined;
  #source: ResponseSource | undefined;
  #sourceAbort: AbortController | undefined;
  #stream: AbortController | undefined;
  #writing: Promise<void> = Promise.resolve();
  #worker: OperationRecord['worker'];
  #losses: number;
  #ended = false;
  /** When a client was last heard of, by `performance.now()`: clocks are set anew at times. */
  touchedMs = performance.now();

  constructor(
    record: OperationRecord,
    session: SessionRecord,
    parts: OperationParts,
    planClass = parts.class,
    text = '',
  ) {
    const { tenant, sessionId, operationId } = record;
    this.key = { tenant, sessionId, operationId };
    this.#record = { ...this.key, fingerprint: record.fingerprint, createdMs: record.createdMs };
    this.reattachable = record.reattachable;
    this.tags = record.tags;
    this.#session = session;
    this.#parts = parts;
    this.#worker = record.worker;
    this.#losses = record.losses;
    this.traceparent = record.traceparent;
    this.#trace = joining(record.traceparent).parent;
    this.#meter = new OperationMeter(tenant, planClass);
    this.line = new Line(record, session.user, planClass, text, this.#returned);
  }

  get ended(): boolean {
    return this.#ended;
  }

  get streaming(): boolean {
    return this.#stream !== undefined;
  }

  /** Whether what is known of it here is what the store says: no other driver has run or cancelled it since. */
  isAsIn({ state, worker }: OperationStatus): boolean {
    return worker === this.#worker && (state !== 'cancelled' || this.#abort.signal.aborted);
  }

  /** Begins a new operation: `prepare` turns its plan into a task or answers; both are on record before they matter. */
  start(prepare: (signal: AbortSignal) => Promise<Prepared>): void {
    this.#prepared = context.with(this.#trace, () => this.#settle(prepare));
    // Whoever streams it hears of a failure; nobody may be streaming just now.
    this.#prepared.catch(() => undefined);
  }

  /** Takes up an operation that another driver began. */
  resume(record: OperationRecord): void {
    if (record.plan !== undefined && (record.state === 'pending' || record.state === 'running')) {
      this.start((signal) => this.#parts.prepareAgain(record, this.#session, signal));
      return;
    }
    this.#prepared = context.with(this.#trace, async () => this.#recorded(record));
    this.#prepared.catch(() => undefined);
  }

  /**
   * Writes the responses after `cursor` into `call`, one burst of them where the client reattaches. A stream that was
   * there before is ended with INVALID_CURSOR.DISCONNECTED, as Spark does it.
   */
  async stream(call: ResponseCall, cursor: Cursor, gone: AbortSignal): Promise<void> {
    this.#stream?.abort(new OutboardError('INVALID_CURSOR.DISCONNECTED'));
    const stream = new AbortController();
    this.#stream = stream;
    const leave = (): void => stream.abort(gone.reason);
    gone.addEventListener('abort', leave, { once: true });
    const before = this.#writing;
    const written = (async () => {
      await before.catch(() => undefined);
      stream.signal.throwIfAborted();
      const header = { key: this.key, serverSessionId: this.#session.serverSessionId };
      const policy: BurstPolicy = {
        progressMs: this.#parts.policy.progressMs,
        bytesMax: this.reattachable ? this.#parts.policy.bytesMax : Number.POSITIVE_INFINITY,
      };
      const source = await this.#sourceAfter(cursor);
      await this.#relay(call, header, source, policy, stream.signal);
      stream.signal.throwIfAborted();
    })();
    this.#writing = written;
    try {
      await written;
    } catch (error) {
      await this.#dropSource();
      throw error;
    } finally {
      gone.removeEventListener('abort', leave);
      if (this.#stream === stream) this.#stream = undefined;
      this.touchedMs = performance.now();
    }
  }

  async #relay(
    call: ResponseCall,
    header: ResponseHeader,
    source: ResponseSource,
    policy: BurstPolicy,
    signal: AbortSignal,
  ): Promise<void> {
    const attributes = { 'outboard.operation.id': this.key.operationId };
    await inSpan(this.#parts.tracer, 'driver.relay', { ...joining(this.traceparent), attributes }, async (span) => {
      const { responses, bytes } = await writeBurst(call, header, source, policy, signal);
      span.setAttributes({ 'outboard.responses': responses, 'outboard.bytes': bytes });
      add('outboard.relay.bytes', bytes);
    });
  }

  /** The client has all responses up to this position. */
  async release(position: number): Promise<void> {
    this.touchedMs = performance.now();
    const prepared = await this.#prepared?.catch(() => undefined);
    if (prepared instanceof Query) prepared.release(position);
  }

  /** Stops it; whoever streams it gets OPERATION_CANCELED. False where it had ended before. */
  async cancel(): Promise<boolean> {
    if (this.#ended) return false;
    this.#abort.abort(new OutboardError('OPERATION_CANCELED'));
    this.#meter.end('cancelled');
    await this.#parts.store.changeOperation(this.key, { state: 'cancelled' });
    const prepared = await this.#prepared?.catch(() => undefined);
    if (prepared instanceof Query) await prepared.cancel();
    await this.#parts.gate.free(this.key);
    await this.#end(prepared instanceof Query ? prepared : undefined, new OutboardError('OPERATION_CANCELED'));
    return true;
  }

  /** Another driver goes on with it: what is held here is let go, and its task is not touched. */
  async leave(): Promise<void> {
    this.#stream?.abort(new OutboardError('INVALID_CURSOR.DISCONNECTED'));
    await this.#dropSource();
  }

  /** Frees all that it holds; onlookers are told that it ended so, where it had not ended before. */
  async close(): Promise<void> {
    await this.free();
    this.#shown(new OutboardError('OPERATION_CANCELED'));
  }

  /** Frees all that it holds here and on its worker. What became of it is told by the driver that had it in hand. */
  async free(): Promise<void> {
    this.#abort.abort(new OutboardError('OPERATION_CANCELED'));
    this.#stream?.abort(new OutboardError('INVALID_HANDLE.OPERATION_ABANDONED', { handle: this.key.operationId }));
    await this.#dropSource();
    const prepared = await this.#prepared?.catch(() => undefined);
    if (prepared instanceof Query) prepared.close();
    if (!this.#ended) await this.#parts.gate.free(this.key);
  }

  async #asRecorded(): Promise<Query | readonly ResponseBody[]> {
    const record = await this.#parts.store.findOperation(this.key);
    if (record !== undefined) return this.#recorded(record);
    throw new OutboardError('INVALID_HANDLE.OPERATION_ABANDONED', { handle: this.key.operationId });
  }

  /** What the store holds of it. @throws OutboardError: what it failed with, OPERATION_CANCELED, INVALID_HANDLE.… */
  #recorded(record: OperationRecord): Query | readonly ResponseBody[] {
    if (record.state === 'cancelled') throw new OutboardError('OPERATION_CANCELED');
    if (record.state === 'failed' && record.outcome !== undefined) throw storedError(record.outcome);
    if (record.outcome !== undefined) return unpack<ResponseBody[]>(record.outcome);
    if (record.task !== undefined) return this.#query(unpack<QueryTask>(record.task));
    throw new OutboardError('INVALID_HANDLE.OPERATION_ABANDONED', { handle: record.operationId });
  }

  /**
   * Prepares, and records what came of it: once, whoever else is at it. Where the session has changed meanwhile, so that what was
   * prepared does not apply any more, it is prepared anew.
   */
  async #settle(prepare: (signal: AbortSignal) => Promise<Prepared>): Promise<Query | readonly ResponseBody[]> {
    for (;;) {
      const prepared = await this.#attempt(prepare);
      this.#abort.signal.throwIfAborted();
      if ('error' in prepared && isPassing(prepared.error)) {
        // Nothing is decided: whoever asks again has it tried again.
        this.#prepared = undefined;
        this.#prepare = prepare;
        throw prepared.error;
      }
      const changes = 'error' in prepared ? [] : prepared.changes;
      const settled = await this.#parts.store.settleOperation(this.key, settlementOf(prepared), changes);
      if (settled === 'conflict') continue;
      if (settled === 'superseded') return await this.#asRecorded();
      if ('error' in prepared) {
        await this.#end(undefined, prepared.error);
        throw prepared.error;
      }
      if (prepared.kind === 'answers') await this.#end(undefined);
      return prepared.kind === 'query' ? this.#query(prepared.task) : prepared.answers;
    }
  }

  async #attempt(prepare: (signal: AbortSignal) => Promise<Prepared>): Promise<Prepared | { readonly error: unknown }> {
    try {
      return await prepare(this.#abort.signal);
    } catch (error) {
      return { error };
    }
  }

  #query(task: QueryTask): Query {
    const { tenant, sessionId, operationId } = this.key;
    const options: QueryOptions = { ...this.#parts.query, tenant, sessionId, operationId };
    const whereabouts = { worker: this.#worker, losses: this.#losses };
    const onDispatch = async ({ worker, losses }: Dispatched): Promise<void> => {
      this.#abort.signal.throwIfAborted();
      const { store } = this.#parts;
      // Another driver may have ended it meanwhile: what it ended with is thrown.
      if (!(await store.changeOperation(this.key, { state: 'running', worker, losses }))) await this.#asRecorded();
      this.#losses = losses;
      this.#worker = worker;
      this.line.dispatched(worker);
    };
    const query = new Query(task, this.#parts.dispatcher, options, whereabouts, onDispatch, this.#parts.spark);
    this.line.prepared(query);
    return query;
  }

  /** Its slot is free and the audit has a line, once, however often its last responses are asked for. */
  async #end(query: Query | undefined, error?: unknown): Promise<void> {
    await this.#parts.gate.leave(this.key);
    if (this.#ended) return;
    this.#ended = true;
    this.#shown(error);
    this.#meter.end(error === undefined ? 'finished' : 'failed');
    const { sources = [], judged } = query?.task ?? {};
    const what =
      query === undefined
        ? ({ kind: error === undefined ? 'command' : 'statement', engine: 'none' } as const)
        : ({ kind: 'query', engine: query.engine, judged, returned: this.#returned } as const);
    const entry = { record: this.#record, user: this.#session.user, sources, error, ...what };
    context.with(this.#trace, () => audit(this.#parts.log, entry));
  }

  #shown(error?: unknown): void {
    if (this.line.end(error)) this.#parts.ended(this.line);
  }

  async #fail(error: unknown, query: Query): Promise<void> {
    if (error instanceof OutboardError && error.condition === 'OUTBOARD_RESULT_TOO_LARGE') await query.cancel();
    await this.#end(query, error);
    if (this.#abort.signal.aborted) return;
    this.#meter.end('failed');
    await this.#parts.store.changeOperation(this.key, { state: 'failed', outcome: packError(error) });
  }

  /** The responses after `cursor`: those of the stream before where it stopped just there, else anew. */
  async #sourceAfter(cursor: Cursor): Promise<ResponseSource> {
    const source = this.#source;
    if (source?.cursor.position === cursor.position && source.cursor.digest === cursor.digest) return source;
    await this.#dropSource();
    this.#sourceAbort = new AbortController();
    const signal = AbortSignal.any([this.#abort.signal, this.#sourceAbort.signal]);
    this.#source = new ResponseSource(cursor, this.#responses(cursor, signal));
    return this.#source;
  }

  async #dropSource(): Promise<void> {
    const source = this.#source;
    this.#source = undefined;
    this.#sourceAbort?.abort(new Error('nobody reads this any more'));
    await source?.close();
  }

  async *#responses(cursor: Cursor, signal: AbortSignal): AsyncGenerator<OperationResponse> {
    if (this.#prepared === undefined && this.#prepare !== undefined) this.start(this.#prepare);
    const prepared = await this.#prepared;
    if (prepared === undefined) return;
    if (prepared instanceof Query) {
      try {
        if (!cursor.last) yield* this.#queued(signal);
        const { access, pace } = this.#parts;
        const { tenant } = this.key;
        const given = prepared.responses(cursor, signal);
        const responses = limited(given, access.of(tenant), this.#returned, (bytes, perSecond) =>
          pace.pass(tenant, bytes, perSecond, signal),
        );
        yield* this.#withoutEnd(responses, prepared);
      } catch (error) {
        this.#abort.signal.throwIfAborted();
        // Where only this stream can't go on, the next one may.
        if (!signal.aborted && !isPassing(error)) await this.#fail(error, prepared);
        throw error;
      }
      return;
    }
    for (const [i, body] of prepared.entries()) if (i > cursor.position) yield answer(at(i), 0, body);
    if (this.reattachable && cursor.position < prepared.length) yield endAnswer(prepared.length);
  }

  /** The wait for a slot of the tenant's; what is told meanwhile. */
  async *#queued(signal: AbortSignal): AsyncGenerator<OperationResponse> {
    const span = beginSpan('driver.queue');
    const begin = performance.now();
    this.line.goesOn('queued');
    try {
      yield* this.#parts.gate.pass(this.key, signal);
      this.line.goesOn('running');
    } catch (error) {
      failSpan(span, error);
      throw error;
    } finally {
      recordMs('outboard.admission.duration', performance.now() - begin);
      span.end();
    }
  }

  /** ResultComplete is for clients that reattach only. */
  async *#withoutEnd(responses: AsyncGenerator<OperationResponse>, query: Query): AsyncGenerator<OperationResponse> {
    for await (const response of responses) {
      const ends = response.kind === 'answer' && response.body.responseType?.case === 'resultComplete';
      if (ends) await this.#end(query);
      if (!ends || this.reattachable) yield response;
      // Whoever does not reattach releases nothing either.
      if (!this.reattachable && response.kind === 'answer') query.release(response.cursor.position);
    }
  }
}
