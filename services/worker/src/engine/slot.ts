import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Settings } from './instance.js';
import type { EngineRequest, SlotEvent, SlotRequest } from './messages.js';

/** Why a slot's process is gone, for the message of the task it took along. */
export interface SlotExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface SlotListener {
  onEvent(event: SlotEvent): void;
  /** The process ended while the request ran. No event follows. */
  onExit(exit: SlotExit): void;
}

/** The worker's side of one slot process. Owns the process. */
export class Slot {
  readonly #process: ChildProcess;
  #listener: SlotListener | undefined;
  #spent = false;
  #leavesRoom = false;

  private constructor(child: ChildProcess) {
    this.#process = child;
    child.on('message', (event: SlotEvent) => this.#dispatch(event));
    child.on('exit', (code, signal) => {
      const listener = this.#listener;
      this.#listener = undefined;
      listener?.onExit({ code, signal });
    });
  }

  /** Starts a process and waits until its DuckDB is open. @throws Error where the process ends before that. */
  static async start(settings: Settings): Promise<Slot> {
    const child = fork(new URL('./slot-process.js', import.meta.url), {
      // Buffers and bigints pass as they are.
      serialization: 'advanced',
      execArgv: [],
      // A session of its own, as Linux shares CPU between sessions first (engine/priority.ts).
      detached: true,
    });
    const boot: SlotRequest = { kind: 'boot', settings };
    child.send(boot);
    const first = await Promise.race([
      once(child, 'message').then(() => 'ready' as const),
      once(child, 'exit').then(() => 'exited' as const),
    ]);
    if (first === 'exited') throw new Error(`A slot process ended at its start with code ${child.exitCode}.`);
    return new Slot(child);
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Whether it takes another request. */
  get alive(): boolean {
    return !this.#spent && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** @param behind it is to give way to other slots' queries from its beginning, not only once it has run for long */
  run(request: EngineRequest, spoolDirectory: string | undefined, listener: SlotListener, behind = false): void {
    this.#listener = listener;
    this.#send({ kind: 'start', request, spoolDirectory, behind });
  }

  cancel(): void {
    this.#send({ kind: 'cancel' });
  }

  pause(paused: boolean): void {
    this.#send({ kind: 'pause', paused });
  }

  /** Its query, which runs, is to keep a CPU free for others. */
  leaveRoom(leaves: boolean): void {
    if (leaves === this.#leavesRoom || this.#listener === undefined) return;
    this.#leavesRoom = leaves;
    this.#send({ kind: 'room', leaves });
  }

  close(): void {
    if (this.#process.connected) this.#process.disconnect();
  }

  #send(request: SlotRequest): void {
    // A message to a process that just died is of no use to anybody: its exit is reported by `onExit`.
    if (this.#process.connected) this.#process.send(request, () => undefined);
  }

  #dispatch(event: SlotEvent): void {
    const listener = this.#listener;
    if (event.kind === 'done' || event.kind === 'failed' || event.kind === 'described') {
      this.#listener = undefined;
      this.#leavesRoom = false;
      if (event.spent) {
        this.#spent = true;
        this.close();
      }
    }
    listener?.onEvent(event);
  }
}
