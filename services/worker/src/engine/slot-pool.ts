import type { Settings } from './instance.js';
import { Slot } from './slot.js';
import { TenantUse } from './tenant-use.js';

interface Waiter {
  readonly tenant: string;
  readonly take: (slot: Slot) => void;
  readonly refuse: (error: Error) => void;
}

/**
 * From this size on a tenant that holds slots does not get the last one that is free: it is there at once for a tenant that
 * has none.
 */
const SIZE_WITH_RESERVE = 3;

/** How often it is looked at who keeps slots busy while others are there. */
const ROOM_EVERY_MS = 1_000;

/**
 * At most `sizeMax` slot processes. While one is in use another stands ready, as starting one takes longer than most queries. The slot
 * used last is used next, because its caches are warm; one that the tenant itself has used before others, as it may be locked to the
 * tenant's folders. Who finds none free waits in line, those first whose tenant holds fewest.
 */
export class SlotPool {
  readonly #settings: Settings;
  readonly #sizeMax: number;
  readonly #reserve: number;
  readonly #idle: { readonly slot: Slot; readonly tenant: string }[] = [];
  readonly #waiting: Waiter[] = [];
  readonly #started = new Set<Slot>();
  readonly #holders = new Map<Slot, string>();
  readonly #use = new TenantUse();
  #starting = 0;
  readonly #room: NodeJS.Timeout;
  #closed = false;

  constructor(settings: Settings, sizeMax: number) {
    this.#settings = settings;
    this.#sizeMax = sizeMax;
    this.#reserve = sizeMax >= SIZE_WITH_RESERVE ? 1 : 0;
    this.#room = setInterval(() => this.#makeRoom(), ROOM_EVERY_MS).unref();
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** The processes there are. */
  get pids(): readonly number[] {
    return [...this.#started].flatMap(({ alive, pid }) => (alive && pid !== undefined ? [pid] : []));
  }

  /** A slot for the caller alone, to be given back. @throws the signal's reason when aborted while waiting. */
  take(tenant: string, signal: AbortSignal): Promise<Slot> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      if (this.#closed) throw new Error('The worker is stopping.');
      const abort = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal.reason);
      };
      const over = (): void => signal.removeEventListener('abort', abort);
      const waiter: Waiter = {
        tenant,
        take: (slot) => {
          over();
          resolve(slot);
        },
        refuse: (error) => {
          over();
          reject(error);
        },
      };
      signal.addEventListener('abort', abort, { once: true });
      this.#waiting.push(waiter);
      this.#serve();
    });
  }

  /** Whether the tenant's next query is to give way to others from its beginning. */
  isHeavy(tenant: string): boolean {
    return this.#use.isHeavy(tenant);
  }

  giveBack(slot: Slot): void {
    const tenant = this.#holders.get(slot) ?? '';
    this.#holders.delete(slot);
    this.#use.gaveBack(tenant);
    if (this.#closed) {
      slot.close();
      return;
    }
    this.#idle.push({ slot, tenant });
    this.#serve();
  }

  /** Starts one slot ahead of the first request. */
  async warm(): Promise<void> {
    this.giveBack(await this.take('', new AbortController().signal));
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#room);
    for (const { slot } of this.#idle.splice(0)) slot.close();
    for (const waiter of this.#waiting.splice(0)) waiter.refuse(new Error('The worker is stopping.'));
  }

  /** Whoever keeps slots busy leaves a CPU to the others while there are any. */
  #makeRoom(): void {
    for (const [slot, tenant] of this.#holders)
      slot.leaveRoom(this.#use.isHeavy(tenant) && this.#use.hasCompany(tenant));
  }

  /** Gives what is idle to those who wait, and starts what is missing. */
  #serve(): void {
    if (this.#closed) return;
    for (const dead of this.#idle.filter(({ slot }) => !slot.alive)) this.#idle.splice(this.#idle.indexOf(dead), 1);
    for (let next = this.#nextWaiter(); next !== undefined && this.#idle.length > 0; next = this.#nextWaiter()) {
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.#use.took(next.tenant);
      next.take(this.#idleFor(next.tenant));
    }
    const wanted = this.#waiting.length + (this.#holders.size > 0 ? 1 : 0);
    while (this.#idle.length + this.#starting < wanted && this.#size < this.#sizeMax) this.#start();
  }

  get #size(): number {
    return this.#holders.size + this.#idle.length + this.#starting;
  }

  /** Of those who may take a slot, who came first of the tenants that hold fewest. */
  #nextWaiter(): Waiter | undefined {
    const held = (waiter: Waiter): number => this.#use.held(waiter.tenant);
    const fewest = Math.min(...this.#waiting.map(held));
    const free = this.#sizeMax - this.#holders.size;
    if (free <= (fewest > 0 ? this.#reserve : 0)) return undefined;
    return this.#waiting.find((waiter) => held(waiter) === fewest);
  }

  #idleFor(tenant: string): Slot {
    const own = this.#idle.findLastIndex((one) => one.tenant === tenant);
    const { slot } = this.#idle.splice(own, 1)[0] as { readonly slot: Slot };
    this.#holders.set(slot, tenant);
    return slot;
  }

  #start(): void {
    this.#starting += 1;
    Slot.start(this.#settings).then(
      (slot) => {
        this.#starting -= 1;
        for (const old of this.#started) if (!old.alive) this.#started.delete(old);
        this.#started.add(slot);
        if (this.#closed) slot.close();
        this.#idle.push({ slot, tenant: '' });
        this.#serve();
      },
      (error: Error) => {
        this.#starting -= 1;
        // Whoever waits hears why; where nobody does, whoever asks next has it tried again.
        const waiter = this.#waiting.shift();
        waiter?.refuse(error);
        if (waiter !== undefined) this.#serve();
      },
    );
  }
}
