import { open, readdir, rm } from 'node:fs/promises';
import type { BatchPlace } from '../engine/messages.js';
import { chainedDigest } from './digest.js';
import { type BatchSummary, type SavedBatches, saveStaging } from './saved-result.js';
import { segmentName, segmentPath } from './segment-writer.js';

export interface SpooledBatch extends BatchSummary {
  readonly index: number;
  /** Rows in all batches before this one. */
  readonly startOffset: number;
}

interface Entry extends SpooledBatch {
  readonly place: BatchPlace;
}

/** What an earlier process of this worker left is not what it had written. */
export class SpoolDamaged extends Error {
  override readonly name = 'SpoolDamaged';
}

/**
 * A task's batches, by number, until released: small ones in memory, the rest in the task's segment files. Owns the
 * task's directory.
 */
export class Spool {
  readonly directory: string;
  readonly #entries = new Map<number, Entry>();
  /** Of all batches, released ones too: who continues after one of them shows its digest. */
  readonly #summaries: BatchSummary[] = [];
  #wanted = 0;
  #released = 0;
  #rows = 0;
  #bytes = 0;
  #bytesReleased = 0;
  #segmentsRemoved = 0;
  #hasFiles = false;
  /** The directory is there: most results are small, and it costs them nothing. */
  #hasDirectory = false;
  /** Left by an earlier process: each batch is checked when it is read, as a machine that went down may have lost some of it. */
  #doubted = false;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** The spool of a complete result that an earlier process left in `directory`; what had been released is gone. */
  static async restore(directory: string, { summaries, released, places }: SavedBatches): Promise<Spool> {
    const spool = new Spool(directory);
    spool.#doubted = true;
    spool.#hasDirectory = true;
    const gone: BatchPlace = { kind: 'inline', data: new Uint8Array(0) };
    for (const [i, { rows, digest }] of summaries.entries()) spool.add(rows, digest, places[i - released] ?? gone);
    const present = new Set(await readdir(directory));
    const removed = places.findLastIndex((place) => place.kind === 'file' && !present.has(segmentName(place.segment)));
    await spool.release(released + removed + 1);
    return spool;
  }

  get batches(): number {
    return this.#summaries.length;
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

  /** Whether a part of the result is on disk. */
  get hasFiles(): boolean {
    return this.#hasFiles;
  }

  /** The digest of the batches below `index`; undefined where there are not so many. */
  digestBelow(index: number): string | undefined {
    return index === 0 ? '' : this.#summaries[index - 1]?.digest;
  }

  /** Notes where a write is about to write: see `saveStaging`. */
  async noteStaging(staging: string): Promise<void> {
    this.#hasDirectory = true;
    await saveStaging(this.directory, staging);
  }

  /** What `restore` needs. */
  saved(): SavedBatches {
    const places = [...this.#entries.values()].map(({ place }) => place);
    return { summaries: this.#summaries, released: this.#released, places };
  }

  add(rows: number, digest: string, place: BatchPlace): void {
    this.#hasFiles ||= place.kind === 'file';
    this.#hasDirectory ||= place.kind === 'file';
    const index = this.#summaries.push({ rows, digest }) - 1;
    this.#entries.set(index, { index, rows, startOffset: this.#rows, digest, place });
    this.#rows += rows;
    this.#bytes += sizeOf(place);
  }

  /** The batch and its bytes; undefined where it was released or is not there yet. @throws SpoolDamaged */
  async read(index: number): Promise<(SpooledBatch & { readonly data: Uint8Array }) | undefined> {
    const entry = this.#entries.get(index);
    if (entry === undefined) return undefined;
    const { place, ...batch } = entry;
    const data = place.kind === 'inline' ? place.data : await this.#readFile(place);
    if (this.#doubted && chainedDigest(this.digestBelow(index) ?? '', data) !== batch.digest) {
      throw new SpoolDamaged(`Batch ${index} of ${this.directory} is not what was written.`);
    }
    return { ...batch, data };
  }

  /** Frees batches below `index`, also those still to come, and the segments that hold none of the others. */
  async release(index: number): Promise<void> {
    this.#wanted = Math.max(this.#wanted, index);
    for (; this.#released < Math.min(this.#wanted, this.batches); this.#released++) {
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
    if (this.#hasDirectory) await rm(this.directory, { recursive: true, force: true });
  }

  async #readFile(place: Extract<BatchPlace, { kind: 'file' }>): Promise<Uint8Array> {
    const file = await open(segmentPath(this.directory, place.segment), 'r');
    try {
      const data = Buffer.allocUnsafeSlow(place.bytes);
      const { bytesRead } = await file.read(data, 0, place.bytes, place.offset);
      if (bytesRead !== place.bytes)
        throw new SpoolDamaged(`The spool of ${this.directory} is shorter than what was written.`);
      return data;
    } finally {
      await file.close();
    }
  }
}

const sizeOf = (place: BatchPlace): number => (place.kind === 'inline' ? place.data.length : place.bytes);
