import { context, trace } from '@opentelemetry/api';
import { fail } from '@outboard/errors';
import { beginSpan, joining } from '@outboard/runtime';
import type { OperationKey, OperationRecord, SessionRecord } from '@outboard/store';
import type { Line } from './line.js';
import { Operation, type OperationParts } from './operation.js';
import type { Prepared } from './settlement.js';

export interface RegistryOptions {
  /** An operation that no client asks for is dropped after this time. */
  readonly leaseMs: number;
}

const SWEEP_INTERVAL_MS = 5_000;
const idOf = (key: OperationKey): string => `${key.tenant}\0${key.sessionId}\0${key.operationId}`;

/** The operations that this driver has in hand. Those of other drivers are taken up from the store when asked for. */
export class OperationRegistry {
  readonly #parts: OperationParts;
  readonly #options: RegistryOptions;
  readonly #operations = new Map<string, Operation>();
  readonly #sweeper: NodeJS.Timeout;

  constructor(parts: OperationParts, options: RegistryOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#sweeper = setInterval(() => void this.#sweep(), SWEEP_INTERVAL_MS);
    this.#sweeper.unref();
  }

  /** Operations in hand that have not come to their end. */
  get active(): number {
    let count = 0;
    for (const operation of this.#operations.values()) if (!operation.ended) count += 1;
    return count;
  }

  /** What onlookers see of those that have not come to their end, the oldest first. */
  get lines(): readonly Line[] {
    return [...this.#operations.values()].map(({ line }) => line).filter(({ ended }) => !ended);
  }

  /** Streams being written now. */
  get streaming(): number {
    let count = 0;
    for (const operation of this.#operations.values()) if (operation.streaming) count += 1;
    return count;
  }

  /**
   * Records and begins an operation. The same request under the same id is the same operation: a call that was retried
   * attaches to what its first try began.
   * @throws INVALID_HANDLE.OPERATION_ALREADY_EXISTS where the id belongs to another request.
   */
  async begin(
    record: OperationRecord,
    session: SessionRecord,
    prepare: (signal: AbortSignal) => Promise<Prepared>,
    planClass?: string,
    text?: string,
  ): Promise<Operation> {
    const present = await this.#parts.store.createOperation(record);
    if (present !== undefined) {
      if (present.fingerprint !== record.fingerprint) {
        fail('INVALID_HANDLE.OPERATION_ALREADY_EXISTS', { handle: record.operationId });
      }
      const begun = this.#operations.get(idOf(record));
      if (begun !== undefined) return begun;
      if (present.task !== undefined || present.outcome !== undefined) return this.#adopt(present, session);
      // Its driver died before it knew what to run, so nothing can have taken effect: begin again.
    }
    const operation = new Operation(record, session, this.#parts, planClass, text);
    this.#operations.set(idOf(record), operation);
    operation.start(prepare);
    return operation;
  }

  /** @throws INVALID_HANDLE.OPERATION_NOT_FOUND */
  async find(key: OperationKey, session: SessionRecord): Promise<Operation> {
    return (await this.takeUp(key, session)).operation;
  }

  /** The operation, and whether another driver had it before. @throws INVALID_HANDLE.OPERATION_NOT_FOUND */
  async takeUp(
    key: OperationKey,
    session: SessionRecord,
  ): Promise<{ readonly operation: Operation; readonly takenOver: boolean }> {
    const status = await this.#parts.store.findOperationStatus(key);
    const operation = this.#operations.get(idOf(key));
    if (status !== undefined && operation?.isAsIn(status)) return { operation, takenOver: false };
    if (operation !== undefined) {
      // Another driver had it in hand meanwhile: what is known here of it is out of date.
      this.#operations.delete(idOf(key));
      await operation.leave();
    }
    const record = status && (await this.#parts.store.findOperation(key));
    if (record === undefined) fail('INVALID_HANDLE.OPERATION_NOT_FOUND', { handle: key.operationId });
    // Two calls may have come here at once: the first has taken it up.
    return { operation: this.#operations.get(idOf(key)) ?? this.#resumed(record, session), takenOver: true };
  }

  /** Stops the operation wherever it runs. False where it had ended or is not known. */
  async cancel(record: OperationRecord, session: SessionRecord): Promise<boolean> {
    if (record.state !== 'pending' && record.state !== 'running') return false;
    const operation = this.#operations.get(idOf(record)) ?? this.#adopt(record, session);
    return await operation.cancel();
  }

  /** Ends an operation for good: its id may not be attached to any more. */
  async drop(key: OperationKey, session: SessionRecord): Promise<void> {
    const operation = this.#operations.get(idOf(key));
    this.#operations.delete(idOf(key));
    if (operation !== undefined) await operation.close();
    else {
      const record = await this.#parts.store.findOperation(key);
      if (record !== undefined) await this.#made(record, session).free();
    }
    await this.#parts.store.dropOperation(key);
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeper);
  }

  /** Taken up in the trace in which it was begun, whichever trace the call is of that asks for it. */
  #resumed(record: OperationRecord, session: SessionRecord): Operation {
    const { parent, links } = joining(record.traceparent);
    const attributes = { 'outboard.operation.id': record.operationId, 'outboard.operation.losses': record.losses };
    const span = beginSpan('driver.resume', { links, attributes }, parent);
    try {
      return context.with(trace.setSpan(parent, span), () => this.#adopt(record, session));
    } finally {
      span.end();
    }
  }

  #adopt(record: OperationRecord, session: SessionRecord): Operation {
    const operation = this.#made(record, session);
    this.#operations.set(idOf(record), operation);
    return operation;
  }

  #made(record: OperationRecord, session: SessionRecord): Operation {
    const operation = new Operation(record, session, this.#parts);
    operation.resume(record);
    return operation;
  }

  async #sweep(): Promise<void> {
    const horizon = performance.now() - this.#options.leaseMs;
    for (const [id, operation] of this.#operations) {
      if (operation.streaming || operation.touchedMs >= horizon) continue;
      this.#operations.delete(id);
      await operation.close().catch(() => undefined);
      await this.#parts.store.dropOperation(operation.key);
    }
  }
}
