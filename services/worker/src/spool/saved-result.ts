/** What the directory of a complete result says of itself, so that a worker that was started anew can go on serving it. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BatchPlace } from '../engine/messages.js';

/** A batch's rows, and the digest of it and all before it. */
export interface BatchSummary {
  readonly rows: number;
  readonly digest: string;
}

export interface SavedBatches {
  /** All batches of the result. */
  readonly summaries: readonly BatchSummary[];
  /** How many of them had been released. */
  readonly released: number;
  /** Where the others are. */
  readonly places: readonly BatchPlace[];
}

export interface SavedWrite {
  /** The directory that the run wrote. */
  readonly staging: string;
  /** A catalog may name its files where they are; others are of no use unless they are published. */
  readonly stays: boolean;
}

export interface SavedResult {
  readonly id: string;
  readonly fingerprint: string;
  /** What the engine took, in microseconds. */
  readonly micros: number;
  readonly batches: SavedBatches;
  readonly write?: SavedWrite;
}

/** Changes of shape raise the number: what another version left is not understood, and its task is run again. */
const FORMAT = 1;
const FILE = 'result';
const STAGING_FILE = 'staging';

/** Whole or not at all. @throws the file system's error (disk full, quota) */
export async function saveResult(directory: string, result: SavedResult): Promise<void> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, FILE);
  await writeFile(`${path}.new`, serialize({ format: FORMAT, result }));
  await rename(`${path}.new`, path);
}

/** Undefined where the result is not complete, or was saved by a version that saved it otherwise. */
export async function readResult(directory: string): Promise<SavedResult | undefined> {
  try {
    const saved = deserialize(await readFile(join(directory, FILE))) as { format: number; result: SavedResult };
    return saved.format === FORMAT ? saved.result : undefined;
  } catch {
    return undefined;
  }
}

/** Notes where a run is about to write, so that what it leaves when it dies is found. */
export async function saveStaging(directory: string, staging: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, STAGING_FILE), staging);
}

export async function readStaging(directory: string): Promise<string | undefined> {
  return await readFile(join(directory, STAGING_FILE), 'utf8').catch(() => undefined);
}
