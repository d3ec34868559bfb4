import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SlotPool } from '../engine/slot-pool.js';
import { SpoolDamaged } from '../spool/spool.js';
import { TaskRegistry } from './registry.js';
import type { Task, TaskSpec } from './task.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-registry-'));
const pool = new SlotPool({ threads: '1' }, 2);
const options = {
  name: 'worker-7',
  spoolRoot: join(folder, 'spool'),
  leaseMs: 60_000,
  writeLeaseMs: 60_000,
  activeMax: 4,
  limits: { spoolBytesMax: 100_000_000, memoryLimit: '64 MiB' },
};
const open = () => TaskRegistry.open(pool, options);
let registry: TaskRegistry;
beforeAll(async () => {
  registry = await open();
});
afterAll(() => {
  registry.close();
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

const spec = (id: string, sql = 'SELECT 1 AS a'): TaskSpec => ({
  id,
  fingerprint: 'f',
  tenant: 'a',
  engine: {
    kind: 'run',
    sql,
    locals: [],
    columns: [{ name: 'a', nullable: true, arrowFormat: '' }],
    timeZone: 'UTC',
    limits: { rowsMax: 65_536, bytesMax: 1_000_000 },
    bounds: {},
  },
  timeMs: 0,
  holdBytes: 0,
});

const never = new AbortController().signal;
async function ended(task: Task): Promise<Task> {
  while (!task.ended) await task.changed(never);
  return task;
}
/** What batches hold, by their bytes. */
const bytesOf = async (task: Task, from: number): Promise<readonly Uint8Array[]> =>
  await Promise.all(
    Array.from({ length: task.spool.batches - from }, async (_, i) => (await task.read(from + i))?.data as Uint8Array),
  );
/** Some seconds. */
const SLOW = 'SELECT sum(a.range * b.range % 7) AS a FROM range(60000) a, range(60000) b';
const LARGE = 'SELECT range AS a FROM range(300000)';

test('a task is attached to where it is, and started where it may be', () => {
  expect(() => registry.attachOrStart(spec('gone'), false)).toThrow(/OUTBOARD_TASK_GONE.*worker-7/);
  expect(registry.find('gone')).toBeUndefined();
  const begun = registry.attachOrStart(spec('there'), true);
  expect(registry.attachOrStart(spec('there'), false)).toBe(begun);
});

test('an id belongs to one query', () => {
  registry.attachOrStart(spec('taken'), true);
  expect(() => registry.attachOrStart({ ...spec('taken'), fingerprint: 'g' }, true)).toThrow(/OUTBOARD_TASK_ID_REUSED/);
});

test('a complete result outlives the process, without what was released', async () => {
  const whole = await ended(registry.attachOrStart(spec('kept', LARGE), true));
  expect(whole.spool.batches).toBe(5);
  const [, , ...rest] = await bytesOf(whole, 0);
  await whole.release(2);
  const restarted = await open();
  const task = restarted.attachOrStart(spec('kept', LARGE), false);
  expect(task.state.kind).toBe('complete');
  expect(task.spool.rows).toBe(300_000);
  expect(task.spool.digestBelow(3)).toBe(whole.spool.digestBelow(3));
  expect(await bytesOf(task, 2)).toEqual(rest);
  restarted.close();
});

test('a write that a process did not end is taken away by the next; one that it ended waits to be published', async () => {
  const write = (id: string, sql: string): TaskSpec => ({
    ...spec(id, sql.replace('FILE', join(folder, id, 'rows.parquet'))),
    output: { mode: 'append', staging: join(folder, id), target: join(folder, 'target'), marker: id },
  });
  const begun = registry.attachOrStart(write('begun', `COPY (${SLOW}) TO 'FILE'`), true);
  while (begun.write === undefined) await begun.changed(never);
  const whole = await ended(registry.attachOrStart(write('ended', "COPY (SELECT 1 AS a) TO 'FILE'"), true));
  expect(whole.state.kind).toBe('complete');
  expect(existsSync(join(folder, 'begun'))).toBe(true);
  const restarted = await open();
  expect(existsSync(join(folder, 'begun'))).toBe(false);
  const staging = join(folder, 'ended');
  expect(restarted.attachOrStart(write('ended', ''), false).write).toEqual({ staging, stays: false });
  expect(existsSync(join(staging, 'rows.parquet'))).toBe(true);
  restarted.close();
});

test('a write that may not begin gives its slot back', async () => {
  const alone = new SlotPool({ threads: '1' }, 1);
  const own = await TaskRegistry.open(alone, { ...options, spoolRoot: join(folder, 'alone') });
  const write = (id: string): TaskSpec => ({
    ...spec(id),
    output: { mode: 'create', staging: join(folder, id), target: folder, marker: id },
  });
  for (const id of ['first', 'second']) {
    const { state } = await ended(own.attachOrStart(write(id), true));
    expect(state).toMatchObject({ kind: 'failed', error: { condition: 'PATH_ALREADY_EXISTS' } });
  }
  own.close();
  alone.close();
});

test('a result that the disk has lost a part of is not served', async () => {
  const task = await ended(registry.attachOrStart(spec('damaged', LARGE), true));
  const file = join(task.spool.directory, '0.arrows');
  writeFileSync(file, readFileSync(file).fill(0, 100_000, 100_008));
  const restarted = await open();
  await expect(bytesOf(restarted.attachOrStart(spec('damaged', LARGE), false), 0)).rejects.toThrow(SpoolDamaged);
  restarted.close();
});

test('runs of the same rows agree in their digests, whatever lies under NULLs; others do not', async () => {
  const nulls = (i: number) => `SELECT CASE WHEN range % 3 = 0 THEN NULL ELSE range + ${i} END AS a FROM range(100000)`;
  const digest = async (id: string, sql: string) =>
    (await ended(registry.attachOrStart(spec(id, sql), true))).spool.digestBelow(2);
  // The values under the NULLs are those of the next column over, which is not the same.
  const hidden = 'SELECT a FROM (SELECT if(range % 3 = 0, NULL, range + 1) AS a, range * 7 FROM range(100000))';
  const one = await digest('one', nulls(1));
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(await digest('two', hidden)).toBe(one);
  expect(await digest('three', nulls(2))).not.toBe(one);
});
