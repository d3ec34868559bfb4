/**
 * The words shared by a slot's two threads. They answer three questions: has the request been cancelled, how many
 * batches may the engine still hand over, and may the other thread touch the connection's pointer right now?
 */
const WORD = { live: 0, guard: 1, cancelled: 2, outstanding: 3, paused: 4 } as const;
/** The connection's pointer lies behind the words, on an 8-byte boundary. */
const POINTER_BYTE = 24;
const BYTES = 32;
/** Batches handed over but not yet written out; each is at most a few MiB. */
const OUTSTANDING_MAX = 8;

export class EngineControl {
  static allocate(): SharedArrayBuffer {
    return new SharedArrayBuffer(BYTES);
  }

  readonly #words: Int32Array;
  readonly #pointer: BigUint64Array;

  constructor(buffer: SharedArrayBuffer) {
    this.#words = new Int32Array(buffer, 0, POINTER_BYTE / Int32Array.BYTES_PER_ELEMENT);
    this.#pointer = new BigUint64Array(buffer, POINTER_BYTE, 1);
  }

  get cancelled(): boolean {
    return Atomics.load(this.#words, WORD.cancelled) === 1;
  }

  // — called by the engine thread

  /** From here on the control thread may use the connection at `pointer`. */
  begin(pointer: bigint): void {
    Atomics.store(this.#words, WORD.outstanding, 0);
    Atomics.store(this.#pointer, 0, pointer);
    Atomics.store(this.#words, WORD.live, 1);
  }

  /** Waits until the control thread has room for one more batch and the spool is not paused, or for a cancel. */
  takeCredit(): void {
    for (;;) {
      if (this.cancelled) return;
      const outstanding = Atomics.load(this.#words, WORD.outstanding);
      if (Atomics.load(this.#words, WORD.paused) === 1) Atomics.wait(this.#words, WORD.paused, 1);
      else if (outstanding >= OUTSTANDING_MAX) Atomics.wait(this.#words, WORD.outstanding, outstanding);
      else break;
    }
    Atomics.add(this.#words, WORD.outstanding, 1);
  }

  /** Takes the connection out of the control thread's reach, waiting for a call of its that is under way. */
  end(): void {
    while (Atomics.compareExchange(this.#words, WORD.guard, 0, 1) !== 0) Atomics.wait(this.#words, WORD.guard, 1);
    Atomics.store(this.#words, WORD.live, 0);
    Atomics.store(this.#words, WORD.guard, 0);
  }

  // — called by the control thread

  reset(): void {
    Atomics.store(this.#words, WORD.cancelled, 0);
    Atomics.store(this.#words, WORD.paused, 0);
  }

  cancel(): void {
    Atomics.store(this.#words, WORD.cancelled, 1);
    this.pause(false);
    Atomics.notify(this.#words, WORD.outstanding);
  }

  returnCredit(): void {
    Atomics.sub(this.#words, WORD.outstanding, 1);
    Atomics.notify(this.#words, WORD.outstanding);
  }

  pause(paused: boolean): void {
    Atomics.store(this.#words, WORD.paused, paused ? 1 : 0);
    Atomics.notify(this.#words, WORD.paused);
  }

  /** Calls `use` with the connection while it is sure to be open; does nothing once the engine thread is closing it. */
  withConnection(use: (pointer: bigint) => void): void {
    if (Atomics.compareExchange(this.#words, WORD.guard, 0, 1) !== 0) return;
    try {
      if (Atomics.load(this.#words, WORD.live) === 1) use(Atomics.load(this.#pointer, 0));
    } finally {
      Atomics.store(this.#words, WORD.guard, 0);
      Atomics.notify(this.#words, WORD.guard);
    }
  }
}
