/** Lets operations run when it is their tenant's turn: slots are counted in the store, for all drivers together. */
import { setTimeout as sleep } from 'node:timers/promises';
import { fail } from '@outboard/errors';
import type { Tenant } from '@outboard/plan';
import type { Logger } from '@outboard/runtime';
import type { Admission, AdmissionRules, Ticket } from '@outboard/store';
import type { OperationResponse } from '../operation/response.js';
import type { Access } from '../session/access.js';

/** How often who waits looks whether a slot is free. */
const LOOK_EVERY_MS = 100;
/** A third of the lease of a place, at most. */
const RENEW_EVERY_MS = 10_000;

/** A waiting operation that no client has asked for since gives its place up; clients ask every second. */
const ABANDONED_MS = 30_000;
const TELL_EVERY_MS = 1_000;

interface Waiter {
  readonly ticket: Ticket;
  /** False: its place is given up. */
  readonly end: (admitted: boolean) => void;
  readonly outcome: Promise<boolean>;
  /** When somebody last asked. */
  askedMs: number;
}

const idOf = ({ tenant, operationId }: Ticket): string => `${tenant}\0${operationId}`;

/** Waiting: no part of it is in work. */
const WAITING: OperationResponse = {
  kind: 'progress',
  body: {
    responseType: {
      case: 'executionProgress',
      value: {
        stages: [{ stageId: 0n, numTasks: 100n, numCompletedTasks: 0n, inputBytesRead: 0n, done: false }],
        numInflightTasks: 0n,
      },
    },
  },
};

export class Gate {
  readonly #admission: Admission;
  readonly #owner: string;
  readonly #access: Access;
  readonly #log: Logger;
  /** Places that this driver has taken, running or waiting. */
  readonly #held = new Set<string>();
  readonly #waiting = new Map<string, Waiter>();
  readonly #renewing: NodeJS.Timeout;
  #looking: NodeJS.Timeout | undefined;

  constructor(admission: Admission, owner: string, access: Access, log: Logger) {
    this.#admission = admission;
    this.#owner = owner;
    this.#access = access;
    this.#log = log;
    this.#renewing = setInterval(() => void this.#renew(), RENEW_EVERY_MS).unref();
  }

  /**
   * Passes when the operation may run; tells that it waits meanwhile. Whoever stops listening keeps its place.
   * @throws OUTBOARD_QUEUE_FULL
   */
  async *pass(ticket: Ticket, signal: AbortSignal): AsyncGenerator<OperationResponse> {
    const rules = this.#rules();
    if (rules.running === undefined && rules.of(ticket.tenant).running === undefined) return;
    for (;;) {
      // One that was stopped while it waited takes no new place.
      signal.throwIfAborted();
      const standing = await this.#admission.enter(ticket, this.#owner, rules);
      if (typeof standing === 'object') {
        const { running, queued } = standing;
        fail('OUTBOARD_QUEUE_FULL', { tenant: ticket.tenant, running: String(running), queued: String(queued) });
      }
      this.#held.add(idOf(ticket));
      if (standing === 'running') return;
      const waiter = this.#wait(ticket);
      for (;;) {
        yield WAITING;
        waiter.askedMs = performance.now();
        const told = await Promise.race([waiter.outcome, sleep(TELL_EVERY_MS, undefined, { signal })]);
        if (told === true) return;
        if (told === false) break;
      }
    }
  }

  /** Does a command's work on workers when it is its turn. @throws OUTBOARD_QUEUE_FULL, and what the work throws */
  async within<T>(ticket: Ticket, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const waiting = this.pass(ticket, signal);
    // Its client hears of progress by the operation itself.
    while ((await waiting.next()).done !== true);
    try {
      return await work();
    } finally {
      await this.leave(ticket);
    }
  }

  /** The operation has ended, or will not go on: its slot is another's. Does nothing where this driver has taken none. */
  async leave(ticket: Ticket): Promise<void> {
    if (this.#held.has(idOf(ticket))) await this.free(ticket);
  }

  /** The operation was stopped: its slot is another's, whichever driver took it. */
  async free(ticket: Ticket): Promise<void> {
    this.#waiting.get(idOf(ticket))?.end(false);
    this.#held.delete(idOf(ticket));
    await this.#admission.leave(ticket).catch((err: unknown) => {
      this.#log.warn({ err }, 'a slot comes back by its lease only');
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#renewing);
    clearTimeout(this.#looking);
    await this.#admission.close();
  }

  #rules(): AdmissionRules {
    return { running: this.#access.policy.running, of: (tenant) => this.#access.of(tenant as Tenant) };
  }

  #wait(ticket: Ticket): Waiter {
    const id = idOf(ticket);
    const present = this.#waiting.get(id);
    if (present !== undefined) return present;
    let resolve: (admitted: boolean) => void = () => undefined;
    const outcome = new Promise<boolean>((settle) => {
      resolve = settle;
    });
    const end = (admitted: boolean): void => {
      this.#waiting.delete(id);
      resolve(admitted);
    };
    const waiter: Waiter = { ticket, end, outcome, askedMs: performance.now() };
    this.#waiting.set(id, waiter);
    this.#lookSoon();
    return waiter;
  }

  #lookSoon(): void {
    if (this.#looking !== undefined || this.#waiting.size === 0) return;
    this.#looking = setTimeout(() => {
      void this.#look().finally(() => {
        this.#looking = undefined;
        this.#lookSoon();
      });
    }, LOOK_EVERY_MS);
  }

  async #look(): Promise<void> {
    try {
      for (const waiter of this.#waiting.values()) {
        if (performance.now() - waiter.askedMs < ABANDONED_MS) continue;
        waiter.end(false);
        await this.leave(waiter.ticket);
      }
      for (const ticket of await this.#admission.advance(this.#owner, this.#rules()))
        this.#waiting.get(idOf(ticket))?.end(true);
    } catch (err) {
      this.#log.warn({ err }, 'the queue could not be looked at; the next look is soon');
    }
  }

  async #renew(): Promise<void> {
    if (this.#held.size === 0) return;
    await this.#admission.renew(this.#owner).catch((err: unknown) => {
      this.#log.warn({ err }, 'the places of running operations could not be renewed');
    });
  }
}
