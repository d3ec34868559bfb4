import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { childEnvironment, type Logger } from '@outboard/runtime';
import { endAll, identify, type ProcessId } from './processes.js';
import type { ProcessState, Role } from './state.js';

const BACKOFF_MIN_MS = 200;
const BACKOFF_MAX_MS = 10_000;
/** A process that has run this long starts its back-off anew. */
const SETTLED_MS = 5_000;
const LOG_BYTES_MAX = 64 * 2 ** 20;
const PROBE_EVERY_MS = 150;

export interface ChildSpec {
  readonly name: string;
  readonly role: Role;
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly log: string;
  readonly listen: string;
  /** Where it tells its metrics: a URL. */
  readonly metrics?: string;
  /** Resolves to true when the process answers. */
  readonly probe: () => Promise<boolean>;
  /** How long it may take to end after SIGTERM, in milliseconds. */
  readonly graceMs: number;
}

/** One process that is kept running: a death is followed by a new start, each later than the one before. */
export class Child {
  readonly spec: ChildSpec;
  readonly #log: Logger;
  readonly #changed: () => void;
  #state: ProcessState['state'] = 'starting';
  #id: ProcessId | undefined;
  #restarts = 0;
  #backoffMs = BACKOFF_MIN_MS;
  #timer: NodeJS.Timeout | undefined;
  #stopping = false;

  constructor(spec: ChildSpec, log: Logger, changed: () => void) {
    this.spec = spec;
    this.#log = log;
    this.#changed = changed;
    this.#start();
  }

  get state(): ProcessState {
    const { name, role, log, listen, metrics } = this.spec;
    const known = { ...(metrics !== undefined && { metrics }), ...(this.#id && { id: this.#id }) };
    return { name, role, log, listen, restarts: this.#restarts, state: this.#state, ...known };
  }

  get ready(): boolean {
    return this.#state === 'ready';
  }

  /** Ends the process for good. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#timer);
    if (this.#id !== undefined) await endAll([this.#id], this.spec.graceMs);
    this.#enter('stopped');
  }

  #start(): void {
    const { program, args, env, log } = this.spec;
    rotate(log);
    const output = openSync(log, 'a');
    // A process group of its own: ending it ends what it started as well, and Ctrl-C in a terminal does not reach it.
    const child = spawn(program, args, {
      env: childEnvironment(env),
      stdio: ['ignore', output, output],
      detached: true,
    });
    closeSync(output);
    const startedAt = performance.now();
    this.#id = child.pid === undefined ? undefined : identify(child.pid);
    this.#enter('starting');
    child.once('error', (err) => this.#ended(startedAt, { err }));
    child.once('exit', (code, signal) => this.#ended(startedAt, { code, signal }));
    void this.#probe(child);
  }

  async #probe(child: ChildProcess): Promise<void> {
    while (child.exitCode === null && child.signalCode === null && child.pid !== undefined && !this.#stopping) {
      if (await this.spec.probe()) {
        if (this.#id?.pid === child.pid && this.#state === 'starting') this.#enter('ready');
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
    }
  }

  #ended(startedAt: number, how: Record<string, unknown>): void {
    // What it started dies with it: a worker's slots must not outlive the worker.
    if (this.#id !== undefined) killGroup(this.#id.pid);
    this.#id = undefined;
    if (this.#stopping) return;
    if (performance.now() - startedAt > SETTLED_MS) this.#backoffMs = BACKOFF_MIN_MS;
    this.#log.warn({ child: this.spec.name, restartInMs: this.#backoffMs, ...how }, 'a process has died');
    this.#restarts++;
    this.#timer = setTimeout(() => this.#start(), this.#backoffMs);
    this.#backoffMs = Math.min(this.#backoffMs * 2, BACKOFF_MAX_MS);
    this.#enter('backoff');
  }

  #enter(state: ProcessState['state']): void {
    this.#state = state;
    this.#changed();
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody left in it.
  }
}

/** Before a start a log that has grown too large becomes `.1`, in place of the one before. */
function rotate(log: string): void {
  try {
    if (statSync(log).size > LOG_BYTES_MAX) renameSync(log, `${log}.1`);
  } catch {
    // None yet.
  }
}
