/**
 * A queue between one producer and one consumer, bounded in bytes: `push` waits while it is full, the consumer pulls.
 * An item larger than the bound is let in when the queue is empty, so the memory held is at most `bytesMax` or one item.
 */
export class ByteQueue<Item> implements AsyncIterable<Item> {
  readonly #bytesMax: number;
  readonly #sizeOf: (item: Item) => number;
  readonly #items: { readonly item: Item; readonly bytes: number }[] = [];
  #bytes = 0;
  #end: { readonly error?: unknown } | undefined;
  #abandoned = false;
  #wakeConsumer: (() => void) | undefined;
  #wakeProducer: (() => void) | undefined;

  constructor(bytesMax: number, sizeOf: (item: Item) => number) {
    this.#bytesMax = bytesMax;
    this.#sizeOf = sizeOf;
  }

  /** Bytes waiting to be pulled. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Adds an item once there is room. Resolves to false where the consumer has left: nothing more is wanted.
   * Rejects with the signal's reason when it aborts first. One push at a time.
   */
  async push(item: Item, signal?: AbortSignal): Promise<boolean> {
    const bytes = this.#sizeOf(item);
    while (!this.#abandoned && this.#items.length > 0 && this.#bytes + bytes > this.#bytesMax) {
      await this.#wait((wake) => {
        this.#wakeProducer = wake;
      }, signal);
    }
    signal?.throwIfAborted();
    if (this.#abandoned) return false;
    this.#items.push({ item, bytes });
    this.#bytes += bytes;
    this.#wakeConsumer?.();
    return true;
  }

  /** No more items will come; the consumer gets what is there, then the end. */
  end(): void {
    this.#end ??= {};
    this.#wakeConsumer?.();
  }

  /** Like `end`, but the consumer's iteration throws `error` after what is there. */
  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wakeConsumer?.();
  }

  /** The items until the end; leaving the loop early releases what is queued and stops the producer. */
  async *drain(signal?: AbortSignal): AsyncGenerator<Item, void, undefined> {
    try {
      for (;;) {
        signal?.throwIfAborted();
        const next = this.#items.shift();
        if (next !== undefined) {
          this.#bytes -= next.bytes;
          this.#wakeProducer?.();
          yield next.item;
        } else if (this.#end !== undefined) {
          if ('error' in this.#end) throw this.#end.error;
          return;
        } else {
          await this.#wait((wake) => {
            this.#wakeConsumer = wake;
          }, signal);
        }
      }
    } finally {
      this.#abandoned = true;
      this.#items.length = 0;
      this.#bytes = 0;
      this.#wakeProducer?.();
    }
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.drain();
  }

  async #wait(register: (wake: () => void) => void, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    const { promise, resolve } = deferred();
    register(resolve);
    signal?.addEventListener('abort', resolve, { once: true });
    await promise;
    signal?.removeEventListener('abort', resolve);
    signal?.throwIfAborted();
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
