import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A segment is closed once it is this large, so that a released head of a result gives its disk space back. */
const SEGMENT_BYTES = 64 * 1024 * 1024;

export interface SegmentPlace {
  readonly segment: number;
  readonly offset: number;
  readonly bytes: number;
}

export const segmentName = (segment: number): string => `${segment}.arrows`;
export const segmentPath = (directory: string, segment: number): string => join(directory, segmentName(segment));

/** Appends a task's batches to files of bounded size in the task's own directory. Owns a file descriptor. */
export class SegmentWriter {
  readonly #directory: string;
  #descriptor: number | undefined;
  #segment = -1;
  #offset = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  get started(): boolean {
    return this.#segment >= 0;
  }

  /** @throws the file system's error (disk full, quota). */
  append(data: Uint8Array): SegmentPlace {
    if (this.#descriptor === undefined || this.#offset >= SEGMENT_BYTES) this.#next();
    const offset = this.#offset;
    for (let written = 0; written < data.length; ) {
      written += writeSync(this.#descriptor as number, data, written, data.length - written);
    }
    this.#offset += data.length;
    return { segment: this.#segment, offset, bytes: data.length };
  }

  #next(): void {
    this.close();
    mkdirSync(this.#directory, { recursive: true });
    this.#segment += 1;
    this.#offset = 0;
    this.#descriptor = openSync(segmentPath(this.#directory, this.#segment), 'w');
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}
