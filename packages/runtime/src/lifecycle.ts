import type { Clock } from './clock.js';
import { systemClock } from './clock.js';
import type { Logger } from './log.js';

/**
 * A service's life:
 *
 * - `serving`: healthy, takes work.
 * - `draining`: health says NOT_SERVING, so that Envoy sends new work elsewhere; what arrives all the same is refused.
 * - `waiting`: work in progress may end, up to the deadline.
 * - `stopped`: what was left has been interrupted, everything is closed.
 */
export type LifecycleState = 'serving' | 'draining' | 'waiting' | 'stopped';

/** What draining means for one service; called in this order, each at most once. */
export interface DrainSteps {
  /** Health answers NOT_SERVING from now on. */
  readonly failHealth: () => void;
  /** New work is refused with UNAVAILABLE from now on. */
  readonly refuseNew: () => void;
  /** Resolves when no work is in progress. The signal aborts at the deadline. */
  readonly idle: (signal: AbortSignal) => Promise<void>;
  /** Ends the work that is still in progress after the deadline. */
  readonly interrupt: () => void | Promise<void>;
  /** Closes sockets, stores, telemetry. */
  readonly close: () => Promise<void>;
}

export interface LifecycleOptions {
  readonly steps: DrainSteps;
  readonly log: Logger;
  /** How long work in progress may take after the drain began, in milliseconds. */
  readonly drainDeadlineMs: number;
  /** Time between failing health and refusing work, so that those who route see it first; 0 unless told. */
  readonly noticeMs?: number;
  readonly clock?: Clock;
}

/** Owns a service's way from serving to stopped. */
export class Lifecycle {
  #state: LifecycleState = 'serving';
  #drained: Promise<void> | undefined;
  readonly #options: LifecycleOptions;
  readonly #clock: Clock;

  constructor(options: LifecycleOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  get state(): LifecycleState {
    return this.#state;
  }

  /** Drains and stops; a second call joins the first. Never rejects: what fails on the way is logged. */
  drain(reason: string): Promise<void> {
    this.#drained ??= this.#drain(reason);
    return this.#drained;
  }

  /** Drains on SIGTERM and SIGINT and then exits with 0; a second signal exits at once with 1. */
  attach(exit: (code: number) => void = process.exit): void {
    const onSignal = (signal: NodeJS.Signals) => {
      if (this.#state !== 'serving') return exit(1);
      this.drain(signal).then(
        () => exit(0),
        () => exit(1),
      );
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  }

  async #drain(reason: string): Promise<void> {
    const { steps, log, drainDeadlineMs, noticeMs = 0 } = this.#options;
    this.#enter('draining', reason);
    await this.#attempt('failHealth', steps.failHealth);
    if (noticeMs > 0) await this.#clock.sleep(noticeMs);
    await this.#attempt('refuseNew', steps.refuseNew);
    this.#enter('waiting', reason);
    if (!(await this.#idleWithin(drainDeadlineMs))) {
      log.warn({ drainDeadlineMs }, 'work still in progress at the deadline: interrupting it');
      await this.#attempt('interrupt', steps.interrupt);
    }
    await this.#attempt('close', steps.close);
    this.#enter('stopped', reason);
  }

  /** False where the deadline came first. */
  async #idleWithin(deadlineMs: number): Promise<boolean> {
    const deadline = new AbortController();
    const ended = new AbortController();
    const timeout = this.#clock.sleep(deadlineMs, ended.signal).then(
      () => deadline.abort(new Error('drain deadline')),
      () => undefined,
    );
    const idle = this.#attempt('idle', () => this.#options.steps.idle(deadline.signal));
    await Promise.race([idle, timeout]);
    ended.abort();
    return !deadline.signal.aborted;
  }

  async #attempt(step: string, work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      this.#options.log.error({ err, step }, 'a step of the drain failed');
    }
  }

  #enter(state: LifecycleState, reason: string): void {
    this.#state = state;
    this.#options.log.info({ state, reason }, 'lifecycle');
  }
}
