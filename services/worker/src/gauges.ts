/** What a worker shows of itself to those who read its metrics. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { observe } from '@outboard/runtime';
import type { SlotPool } from './engine/slot-pool.js';
import type { TaskRegistry } from './task/registry.js';

/** Linux's unit of /proc/<pid>/statm, on all that Node runs on but some ARM. */
const PAGE_BYTES = 4_096;

export function observeWorker(
  registry: TaskRegistry,
  pools: readonly SlotPool[],
  spillFolders: readonly string[],
): void {
  observe('outboard.tasks', () => {
    const { queued, running } = registry.counts;
    return [
      [queued, { 'outboard.state': 'queued' }],
      [running, { 'outboard.state': 'running' }],
    ];
  });
  observe('outboard.spool.bytes', () => registry.counts.spoolBytes);
  observe('outboard.spill.bytes', async () => sum(await Promise.all(spillFolders.map(bytesIn))));
  observe('outboard.slots.memory', async () =>
    sum(await Promise.all(pools.flatMap(({ pids }) => pids).map(residentBytes))),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Bytes of the files in a folder; 0 where it is not there: DuckDB makes it when it first spills. */
async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return sum(await Promise.all(sizes));
}

/** Of this process and of those of the slots. */
export async function memoryBytes(pools: readonly SlotPool[]): Promise<number> {
  return process.memoryUsage.rss() + sum(await Promise.all(pools.flatMap(({ pids }) => pids).map(residentBytes)));
}

/** 0 where the process has just ended, and where there is no /proc. */
async function residentBytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * PAGE_BYTES;
}
