import { open, rm } from 'node:fs/promises';
import type { BatchPlace } from '../engine/messages.js';
import { segmentPath } from './segment-writer.js';

export interface SpooledBatch {
  readonly index: number;
  readonly rows: number;
  /** Rows in all batches before this one. */
  readonly startOffset: number;
}

interface Entry extends SpooledBatch {
  readonly place: BatchPlace;
}

/**
 * A task's batches, by number, until released: small ones in memory, the rest in the task's segment files. Owns the
 * task's directory.
 */
export class Spool {
  readonly directory: string;
  readonly #entries = new Map<number, Entry>();
  #count = 0;
  #released = 0;
  #rows = 0;
  #bytes = 0;
  #bytesReleased = 0;
  #segmentsRemoved = 0;
  #hasFiles = false;

  constructor(directory: string) {
    this.directory = directory;
  }

  get batches(): number {
    return this.#count;
  }

  get rows(): number {
    return this.#rows;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Bytes written and not yet released: what the spool's quota bounds. */
  get bytesHeld(): number {
    return this.#bytes - this.#bytesReleased;
  }

  /** Batches below this index are gone. */
  get released(): number {
    return this.#released;
  }

  add(rows: number, place: BatchPlace): void {
    this.#hasFiles ||= place.kind === 'file';
    this.#entries.set(this.#count, { index: this.#count, rows, startOffset: this.#rows, place });
    this.#count += 1;
    this.#rows += rows;
    this.#bytes += sizeOf(place);
  }

  /** The batch and its bytes; undefined where it was released or is not there yet. */
  async read(index: number): Promise<(SpooledBatch & { readonly data: Uint8Array }) | undefined> {
    const entry = this.#entries.get(index);
    if (entry === undefined) return undefined;
    const { rows, startOffset, place } = entry;
    const data = place.kind === 'inline' ? place.data : await this.#readFile(place);
    return { index, rows, startOffset, data };
  }

  /** Frees batches below `index`, and the segments that hold none of the others. */
  async release(index: number): Promise<void> {
    for (; this.#released < Math.min(index, this.#count); this.#released++) {
      const entry = this.#entries.get(this.#released);
      if (entry !== undefined) this.#bytesReleased += sizeOf(entry.place);
      this.#entries.delete(this.#released);
    }
    const next = this.#entries.get(this.#released)?.place;
    if (next?.kind !== 'file') return;
    for (; this.#segmentsRemoved < next.segment; this.#segmentsRemoved++) {
      await rm(segmentPath(this.directory, this.#segmentsRemoved), { force: true });
    }
  }

  async close(): Promise<void> {
    this.#entries.clear();
    if (this.#hasFiles) await rm(this.directory, { recursive: true, force: true });
  }

  async #readFile(place: Extract<BatchPlace, { kind: 'file' }>): Promise<Uint8Array> {
    const file = await open(segmentPath(this.directory, place.segment), 'r');
    try {
      const data = Buffer.allocUnsafeSlow(place.bytes);
      const { bytesRead } = await file.read(data, 0, place.bytes, place.offset);
      if (bytesRead !== place.bytes)
        throw new Error(`The spool of ${this.directory} is shorter than what was written.`);
      return data;
    } finally {
      await file.close();
    }
  }
}

const sizeOf = (place: BatchPlace): number => (place.kind === 'inline' ? place.data.length : place.bytes);
