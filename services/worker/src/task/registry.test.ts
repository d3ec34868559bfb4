import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SlotPool } from '../engine/slot-pool.js';
import { TaskRegistry } from './registry.js';
import type { TaskSpec } from './task.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-registry-'));
const pool = new SlotPool({ threads: '1' }, 1);
const registry = new TaskRegistry(pool, {
  name: 'worker-7',
  spoolRoot: folder,
  leaseMs: 60_000,
  activeMax: 4,
  limits: { spoolBytesMax: 1_000_000, memoryLimit: '64 MiB' },
});
afterAll(async () => {
  await registry.close();
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

const spec = (id: string): TaskSpec => ({
  id,
  fingerprint: 'f',
  engine: {
    kind: 'run',
    sql: 'SELECT 1 AS a',
    locals: [],
    columns: [{ name: 'a', nullable: true, arrowFormat: '' }],
    timeZone: 'UTC',
    limits: { rowsMax: 10, bytesMax: 1_000 },
  },
  timeMs: 0,
  holdBytes: 0,
});

test('who has read a part gets the rest of that run, or is told that it is gone', () => {
  expect(() => registry.attachOrStart(spec('gone'), 3)).toThrow(/OUTBOARD_WORKER_LOST.*worker-7/);
  expect(registry.find('gone')).toBeUndefined();
  const begun = registry.attachOrStart(spec('there'), 0);
  expect(registry.attachOrStart(spec('there'), 3)).toBe(begun);
});

test('an id belongs to one query', () => {
  registry.attachOrStart(spec('taken'), 0);
  expect(() => registry.attachOrStart({ ...spec('taken'), fingerprint: 'g' }, 0)).toThrow(/OUTBOARD_TASK_ID_REUSED/);
});
