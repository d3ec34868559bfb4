import type { Settings } from './instance.js';
import { Slot } from './slot.js';

interface Waiter {
  readonly take: (slot: Slot) => void;
  readonly refuse: (error: Error) => void;
}

/**
 * At most `sizeMax` slot processes, started when first needed. The slot used last is used next, because its caches are
 * warm; a slot that died is replaced by the next request. Who finds none free waits in line.
 */
export class SlotPool {
  readonly #settings: Settings;
  readonly #sizeMax: number;
  readonly #idle: Slot[] = [];
  readonly #waiting: Waiter[] = [];
  readonly #started = new Set<Slot>();
  #size = 0;
  #closed = false;

  constructor(settings: Settings, sizeMax: number) {
    this.#settings = settings;
    this.#sizeMax = sizeMax;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The processes there are. */
  get pids(): readonly number[] {
    return [...this.#started].flatMap(({ alive, pid }) => (alive && pid !== undefined ? [pid] : []));
  }

  /** A slot for the caller alone, to be given back. @throws the signal's reason when aborted while waiting. */
  async take(signal: AbortSignal): Promise<Slot> {
    signal.throwIfAborted();
    for (let slot = this.#idle.pop(); slot !== undefined; slot = this.#idle.pop()) {
      if (slot.alive) return slot;
      this.#size -= 1;
    }
    if (this.#closed) throw new Error('The worker is stopping.');
    if (this.#size < this.#sizeMax) return await this.#start();
    return await this.#wait(signal);
  }

  giveBack(slot: Slot): void {
    if (this.#closed) {
      slot.close();
      return;
    }
    if (!slot.alive) {
      this.#size -= 1;
      const waiter = this.#waiting.shift();
      if (waiter !== undefined) this.#start().then(waiter.take, waiter.refuse);
      return;
    }
    const waiter = this.#waiting.shift();
    if (waiter !== undefined) waiter.take(slot);
    else this.#idle.push(slot);
  }

  /** Starts one slot ahead of the first request. */
  async warm(): Promise<void> {
    this.giveBack(await this.take(new AbortController().signal));
  }

  close(): void {
    this.#closed = true;
    for (const slot of this.#idle.splice(0)) slot.close();
    for (const waiter of this.#waiting.splice(0)) waiter.refuse(new Error('The worker is stopping.'));
  }

  async #start(): Promise<Slot> {
    this.#size += 1;
    try {
      const slot = await Slot.start(this.#settings);
      for (const old of this.#started) if (!old.alive) this.#started.delete(old);
      this.#started.add(slot);
      return slot;
    } catch (error) {
      this.#size -= 1;
      throw error;
    }
  }

  #wait(signal: AbortSignal): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        take: (slot) => {
          signal.removeEventListener('abort', abort);
          resolve(slot);
        },
        refuse: (error) => {
          signal.removeEventListener('abort', abort);
          reject(error);
        },
      };
      const abort = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      this.#waiting.push(waiter);
    });
  }
}
