/** Slots are real processes: what they run, how they are stopped, and what is left when one dies. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tableFromIPC } from 'apache-arrow';
import { Task, type TaskSpec } from '../task/task.js';
import { Slot } from './slot.js';
import { SlotPool } from './slot-pool.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-slots-'));
const pool = new SlotPool({ threads: '2', memory_limit: '200MiB', temp_directory: '' }, 2);
const never = new AbortController().signal;
afterAll(() => {
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

let serial = 0;
function start(sql: string, columns: readonly string[], more: Partial<TaskSpec> = {}): Task {
  serial += 1;
  const spec: TaskSpec = {
    id: `task-${serial}`,
    fingerprint: sql,
    tenant: 'a',
    engine: {
      kind: 'run',
      sql,
      locals: [],
      columns: columns.map((name) => ({ name, nullable: true, arrowFormat: '' })),
      timeZone: 'UTC',
      limits: { rowsMax: 65_536, bytesMax: 2 ** 20 },
      bounds: {},
    },
    timeMs: 0,
    holdBytes: 0,
    ...more,
  };
  return Task.start(spec, pool, folder, { spoolBytesMax: 2 ** 30, memoryLimit: '200 MiB' });
}

async function ended(task: Task): Promise<Task> {
  while (!task.ended) await task.changed(never);
  return task;
}
const LONG = 'SELECT sum(a.range * b.range % 7) FROM range(3000000) a, range(3000000) b';

test('a small result stays in memory, a large one goes to the spool; both are read back', async () => {
  const small = await ended(start('SELECT 42 AS x', ['x']));
  expect(tableFromIPC((await small.read(0))?.data as Uint8Array).toArray()[0]?.x).toBe(42);
  const large = await ended(start('SELECT range AS x FROM range(500000)', ['x']));
  let next = 0n;
  for (let i = 0; i < large.spool.batches; i++) {
    const batch = await large.read(i);
    expect(batch?.startOffset).toBe(Number(next));
    const values = tableFromIPC(batch?.data as Uint8Array).getChild('x');
    expect(values?.get(0)).toBe(next);
    next += BigInt(batch?.rows ?? 0);
  }
  expect(next).toBe(500_000n);
  await large.release(large.spool.batches - 1);
  expect(await large.read(0)).toBeUndefined();
  expect(await large.read(large.spool.batches - 1)).toBeDefined();
});

test('a full disk of the spool fails by its own name, and leaves the slot whole', async () => {
  const task = start('SELECT range AS x FROM range(500000)', ['x']);
  // full(4): it takes no byte.
  mkdirSync(task.spool.directory);
  symlinkSync('/dev/full', join(task.spool.directory, '0.arrows'));
  await ended(task);
  expect(task.state).toMatchObject({ kind: 'failed', error: { condition: 'OUTBOARD_SPOOL_FULL' } });
  expect((await ended(start('SELECT 1', ['x']))).state.kind).toBe('complete');
});

test('cancelling stops the engine', async () => {
  const task = start(LONG, ['x']);
  while (task.state.kind !== 'running') await task.changed(never);
  task.cancel();
  await ended(task);
  expect(task.state).toMatchObject({ kind: 'failed', error: { condition: 'OPERATION_CANCELED' } });
  // The slot is free again.
  expect((await ended(start('SELECT 1', ['x']))).state.kind).toBe('complete');
});

test('a task ends at its time limit', async () => {
  const task = await ended(start(LONG, ['x'], { timeMs: 300 }));
  expect(task.state).toMatchObject({ kind: 'failed', error: { condition: 'OUTBOARD_TASK_TIMED_OUT' } });
});

test('out of memory fails the task alone', async () => {
  const task = await ended(
    start("SELECT length(string_agg(repeat('x', 500) || range, '')) FROM range(5000000)", ['x']),
  );
  expect(task.state).toMatchObject({ kind: 'failed', error: { condition: 'OUTBOARD_TASK_OUT_OF_MEMORY' } });
  expect((await ended(start('SELECT 1', ['x']))).state.kind).toBe('complete');
});

test('a slot that is killed takes its task along and nothing else', async () => {
  const victim = start(LONG, ['x']);
  while (victim.state.kind !== 'running') await victim.changed(never);
  const other = start('SELECT count(*) FROM range(5000000) WHERE range % 7 = 3', ['x']);
  process.kill(victim.state.slot.pid as number, 'SIGKILL');
  expect((await ended(victim)).state).toMatchObject({ kind: 'failed', error: { condition: 'OUTBOARD_TASK_CRASHED' } });
  expect((await ended(other)).state.kind).toBe('complete');
  expect((await ended(start('SELECT 1', ['x']))).state.kind).toBe('complete');
});

test('a task that waits for a slot can be cancelled there', async () => {
  const running = [start(LONG, ['x']), start(LONG, ['x'])];
  for (const task of running) while (task.state.kind !== 'running') await task.changed(never);
  const waiting = start('SELECT 1', ['x']);
  expect(waiting.state.kind).toBe('queued');
  waiting.cancel();
  expect((await ended(waiting)).state).toMatchObject({ error: { condition: 'OPERATION_CANCELED' } });
  for (const task of running) task.cancel();
  await Promise.all(running.map(ended));
});

test('of three slots a tenant that holds two leaves the last to one that holds none', async () => {
  const three = new SlotPool({ threads: '1' }, 3);
  const slots = [await three.take('busy', never), await three.take('busy', never)];
  const stop = new AbortController();
  const third = three.take('busy', stop.signal).catch((error: unknown) => error);
  slots.push(await three.take('quiet', never));
  expect(three.waiting).toBe(1);
  // Whoever holds fewest is served first, though it came later.
  const quiet = three.take('new', never);
  three.giveBack(slots.pop() as Slot);
  slots.push(await quiet);
  expect(three.waiting).toBe(1);
  stop.abort(new Error('left'));
  expect(await third).toMatchObject({ message: 'left' });
  for (const slot of slots) three.giveBack(slot);
  three.close();
});

test('a query that runs for long gives way, and takes it back at its end', async () => {
  const task = start(LONG, ['x']);
  while (task.state.kind !== 'running') await task.changed(never);
  const { slot } = task.state;
  const stat = (at: number) => Number(readFileSync(`/proc/${slot.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[at]);
  const [niceness, policy] = [() => stat(16), () => stat(38)];
  const SCHED_IDLE = 5;
  while (niceness() !== 19 || policy() !== SCHED_IDLE) await sleep(20);
  task.cancel();
  await ended(task);
  // Or ends, where the system does not let it.
  while (slot.alive && (niceness() !== 0 || policy() !== 0)) await sleep(20);
});

test('a query leaves a CPU to others while it is told to, and the next one does not', async () => {
  const slot = await Slot.start({ threads: '2' });
  const cpus = () => /Cpus_allowed:\s+(\S+)/.exec(readFileSync(`/proc/${slot.pid}/status`, 'utf8'))?.[1];
  const all = cpus();
  const until = async (reached: () => boolean) => {
    while (!reached()) await sleep(20);
  };
  const query = async (work: () => Promise<void>) => {
    const columns = [{ name: 'x', nullable: true, arrowFormat: '' }];
    const limits = { rowsMax: 10, bytesMax: 1_000 };
    const over = new Promise<void>((resolve, reject) => {
      slot.run({ kind: 'run', sql: LONG, locals: [], columns, timeZone: 'UTC', limits, bounds: {} }, undefined, {
        onEvent: ({ kind }) => {
          if (kind === 'failed') resolve();
        },
        onExit: () => reject(new Error('the slot ended')),
      });
    });
    await work();
    slot.cancel();
    await over;
  };
  await query(async () => {
    slot.leaveRoom(true);
    await until(() => availableParallelism() === 1 || cpus() !== all);
    slot.leaveRoom(false);
    await until(() => cpus() === all);
    slot.leaveRoom(true);
    await until(() => availableParallelism() === 1 || cpus() !== all);
  });
  if (slot.alive) await query(() => until(() => cpus() === all));
  slot.close();
});

test('a slot ends with its worker, in the middle of a query too', async () => {
  const slotModule = new URL('./slot.js', import.meta.url).href;
  const worker = spawn(process.execPath, ['--input-type=module', '-e', ORPHAN, slotModule, LONG], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(worker.stdout, 'data')) as [Buffer];
  const slot = Number(line.toString());
  const runs = (): boolean =>
    existsSync(`/proc/${slot}/stat`) && !/\) [ZX] /.test(readFileSync(`/proc/${slot}/stat`, 'utf8'));
  expect(runs()).toBe(true);
  worker.kill('SIGKILL');
  const endMs = Date.now() + 10_000;
  while (runs() && Date.now() < endMs) await sleep(50);
  expect(runs()).toBe(false);
});

/** A worker with one slot: says the slot's process number once its query has computed for a while. */
const ORPHAN = `
  const [slotModule, sql] = process.argv.slice(-2);
  const { Slot } = await import(slotModule);
  const slot = await Slot.start({ threads: '1' });
  const columns = [{ name: 'x', nullable: true, arrowFormat: '' }];
  const limits = { rowsMax: 10, bytesMax: 1000 };
  const query = { kind: 'run', sql, locals: [], columns, timeZone: 'UTC', limits, bounds: {} };
  let said = false;
  slot.run(query, undefined, {
    onEvent: ({ kind }) => {
      if (kind === 'progress' && !said) process.stdout.write(String(slot.pid));
      said ||= kind === 'progress';
    },
    onExit: () => undefined,
  });
`;

describe('functions in JavaScript', () => {
  /** The values of the one column; BIGINTs as numbers. */
  async function values(sql: string): Promise<unknown[]> {
    const task = await ended(start(sql, ['x']));
    if (task.state.kind === 'failed') throw task.state.error;
    const batch = await task.read(0);
    const rows = batch === undefined ? [] : tableFromIPC(batch.data).toArray();
    return rows.map(({ x }) => (typeof x === 'bigint' ? Number(x) : x));
  }

  test('rows of more than one chunk, with NULLs and texts short and long, go in and come out', async () => {
    const text =
      "CASE WHEN i % 3 = 0 THEN NULL WHEN i % 3 = 1 THEN '<a>' || i || '</a>' ELSE '<a>' || repeat('é', 20) || '</a>' END";
    const [distinct] = await values(
      `SELECT to_json(list(DISTINCT y ORDER BY y)) AS x FROM (SELECT outboard_xpath_string(${text}, 'a') AS y FROM range(5000) r(i) WHERE i < 3 OR i > 4997)`,
    );
    expect(JSON.parse(String(distinct))).toEqual(['1', '4999', 'é'.repeat(20), null]);
    expect(await values(`SELECT count(outboard_xpath_string(${text}, 'a')) FROM range(5000) r(i)`)).toEqual([3333]);
  });

  test('lists of lists, with NULLs within, are written', async () => {
    expect(
      await values(
        "SELECT to_json(outboard_sentences(t)) FROM (VALUES (1, 'A b. C.'), (2, NULL), (3, ''), (4, 'D')) v(i, t) ORDER BY i",
      ),
    ).toEqual(['[["A","b"],["C"]]', null, '[]', '[["D"]]']);
    expect(await values("SELECT to_json(outboard_xpath('<a>t<b/>u</a>', 'a/node()'))")).toEqual(['["t",null,"u"]']);
  });

  test('a function that takes NULLs is called with a constant one', async () => {
    expect(await values('SELECT outboard_murmur_integer(42::INTEGER, NULL::INTEGER)')).toEqual([42]);
  });

  test('what it throws fails the query, with the text', async () => {
    const short = "SELECT outboard_aes_encrypt('a'::BLOB, 'short'::BLOB, 'GCM', 'DEFAULT', ''::BLOB, ''::BLOB)";
    await expect(values(short)).rejects.toThrow('[INVALID_PARAMETER_VALUE.AES_KEY_LENGTH]');
  });

  test('one that does not come back ends with its slot when it is cancelled, and the next query has another', async () => {
    const task = start("SELECT outboard_regex_like(repeat('a', 60), '(a+)+(?!a)b', 'f') AS x", ['x']);
    while (task.state.kind !== 'running') await task.changed(never);
    // It tells of its progress while it computes.
    await task.changed(never);
    await task.changed(never);
    task.cancel();
    await ended(task);
    expect(task.state).toMatchObject({ kind: 'failed', error: { condition: 'OPERATION_CANCELED' } });
    expect(await values('SELECT 1 AS x')).toEqual([1]);
  });

  test('all of the engine’s threads call them', async () => {
    const many = (rows: number) => `SELECT count(outboard_murmur_long(42::INTEGER, i)) AS x FROM range(${rows}) r(i)`;
    expect(await values(many(1_000_000))).toEqual([1_000_000]);
    expect(await values("SELECT value::INTEGER AS x FROM duckdb_settings() WHERE name = 'threads'")).toEqual([2]);
    // Cancelled while they wait for one another, it ends and leaves nothing behind.
    const task = start(many(10_000_000_000), ['x']);
    while (task.state.kind !== 'running') await task.changed(never);
    await task.changed(never);
    task.cancel();
    await ended(task);
    expect(task.state).toMatchObject({ kind: 'failed', error: { condition: 'OPERATION_CANCELED' } });
    expect(await values(many(10))).toEqual([10]);
  });
});
