/**
 * What the tables in JavaScript have open while a request runs. DuckDB holds numbers for it: what it frees, and in which of its threads,
 * is then of no matter.
 */
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

export type Rows = Iterator<readonly (string | null)[]>;

const bound = new Map<bigint, readonly string[]>();
const reading = new Map<bigint, Rows>();
let last = 0n;
let folders: readonly string[] | undefined;

/** Begins a request, whose files stand in these folders; anywhere where there are none. */
export function openTables(within: readonly string[] | undefined): void {
  folders = within;
}

/** Ends it: files that were not read to their ends are closed. */
export function closeTables(): void {
  for (const rows of reading.values()) rows.return?.();
  reading.clear();
  bound.clear();
}

export function bind(args: readonly string[]): bigint {
  last += 1n;
  bound.set(last, args);
  return last;
}
export const argumentsOf = (id: bigint): readonly string[] => bound.get(id) ?? [];

export function begin(rows: Rows): bigint {
  last += 1n;
  reading.set(last, rows);
  return last;
}
export const rowsOf = (id: bigint): Rows | undefined => reading.get(id);

/** As the engine's own readers are locked to the folders. @throws Error */
export function mayRead(path: string): void {
  if (folders === undefined) return;
  const real = realpathSync.native(path);
  if (!folders.some((folder) => real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep)))
    throw new Error(
      `Permission Error: Cannot access file "${path}" - file system operations are disabled by configuration`,
    );
}
