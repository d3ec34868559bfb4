/** Large results and lost drivers, through a real mesh. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { functions as F, SparkSession } from '@outboard/client';
import { Relay, statusOf } from '@outboard/test-mesh';
import { isOutboard, type TestServer, testServer } from './server.js';

const MIB = 2 ** 20;
/** 8 bytes a row: 80 MB. */
const ROWS = 10_000_000;
const HELD_BYTES_MAX = 48 * MIB;

let server: TestServer;
let spark: SparkSession;
beforeAll(async () => {
  server = await testServer('faults');
  spark = await server.session();
}, 120_000);
afterAll(async () => {
  await spark?.stop();
  await server?.close();
}, 60_000);

/** Collecting takes as long as reading a few batches. */
const COLLECT_EVERY = 4;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Reads `range(ROWS)`; checks that each row comes once and in order. `each` is called with the batches so far. */
async function readAll(each: (batches: number) => Promise<void> | void, session = spark): Promise<void> {
  let next = 0n;
  let batches = 0;
  for await (const batch of session.range(ROWS).batches()) {
    const ids = batch.getChildAt(0)?.toArray() as BigInt64Array;
    if (ids.length > 0 && (ids[0] !== next || ids.at(-1) !== next + BigInt(ids.length) - 1n)) {
      throw new Error(`batch ${batches} holds ${ids[0]} to ${ids.at(-1)}, and ${next} is the next`);
    }
    next += BigInt(ids.length);
    await each(++batches);
  }
  expect(next).toBe(BigInt(ROWS));
}

test('batches hold little memory, whatever the result’s size', async () => {
  await readAll(() => {});
  collect();
  const before = process.memoryUsage();
  let most = 0;
  let batches = 0;
  await readAll((count) => {
    batches = count;
    if (count % COLLECT_EVERY !== 0) return;
    // What is held, not what waits to be collected.
    collect();
    most = Math.max(most, process.memoryUsage().arrayBuffers - before.arrayBuffers);
  });
  expect(batches).toBeGreaterThan(10);
  expect(most).toBeLessThan(HELD_BYTES_MAX);
}, 180_000);

/** Resolves once a worker has begun to write: a slot's process takes processor time. */
async function busyWorker(name: string): Promise<void> {
  const { processes } = await statusOf(name);
  const workers = processes.filter(({ role }) => role === 'worker').flatMap(({ pid }) => pid ?? []);
  const busyTicks = (): number =>
    workers
      .flatMap((pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean))
      .map((pid) => Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[13]))
      .reduce((a, b) => a + b, 0);
  const before = busyTicks();
  while (busyTicks() - before < BUSY_TICKS) await sleep(20);
}
/** Hundredths of a second. */
const BUSY_TICKS = 50;

/** A test about drivers that are ours to kill. */
const onOutboard = (name: string, run: () => Promise<void>, timeoutMs: number): void => {
  if (isOutboard) test(name, run, timeoutMs);
};

const WRITTEN_ROWS = 15_000_000;
/** The rows are slow to come, so that the driver dies while they are being written. */
const SLOW_ROWS = `SELECT id, sum(id) OVER (ORDER BY id % 1000003, id) AS s FROM range(${WRITTEN_ROWS})`;

onOutboard(
  'a driver killed while it writes a table writes it once',
  async () => {
    const name = server.mesh?.name;
    if (name === undefined) throw new Error('no drivers of ours to kill');
    await (await spark.sql('CREATE TABLE written (id BIGINT, s BIGINT) USING parquet')).collect();
    const writing = spark.sql(`INSERT INTO written ${SLOW_ROWS}`);
    const drivers = (await statusOf(name)).processes.filter(({ role }) => role === 'driver');
    await Promise.race([busyWorker(name), writing]);
    for (const { pid } of drivers) if (pid !== null) process.kill(pid, 'SIGKILL');
    await (await writing).collect();
    const [row] = await (await spark.sql('SELECT count(*) AS n, count(DISTINCT id) AS d FROM written')).collect();
    expect(row).toEqual({ n: BigInt(WRITTEN_ROWS), d: BigInt(WRITTEN_ROWS) });
  },
  120_000,
);

/** Kills each process of `names` once, at some batch of a result, when all of their kind are there. */
async function readAllKilling(role: string, names: readonly string[]): Promise<void> {
  const name = server.mesh?.name;
  if (name === undefined) throw new Error(`no ${role} of ours to kill`);
  const left = [...names];
  await readAll(async (batches) => {
    if (batches % KILL_EVERY_BATCHES !== 3) return;
    // Which of them has the query does not show here. So each is killed once, the second when the first is back.
    const victim = left.shift();
    const deadline = Date.now() + 30_000;
    while (victim !== undefined) {
      const all = (await statusOf(name)).processes.filter((process) => process.role === role);
      const pid = all.find((process) => process.name === victim)?.pid;
      if (pid && all.every(({ state }) => state === 'ready')) {
        process.kill(pid, 'SIGKILL');
        return;
      }
      if (Date.now() > deadline) throw new Error(`${victim} is not there to be killed`);
    }
  });
  expect(left).toEqual([]);
}
const KILL_EVERY_BATCHES = 9;

onOutboard(
  'drivers killed in mid-result cost no row and add none',
  () => readAllKilling('driver', ['driver-1', 'driver-2']),
  120_000,
);

onOutboard(
  'workers killed in mid-result cost no row and add none',
  () => readAllKilling('worker', ['worker-1', 'worker-2']),
  120_000,
);

onOutboard(
  'workers that are all away for a moment cost time and nothing else',
  async () => {
    const name = server.mesh?.name;
    if (name === undefined) throw new Error('no workers of ours to kill');
    const folder = mkdtempSync(join(tmpdir(), 'outboard-away-'));
    try {
      const path = join(folder, 'ten');
      await spark.range(10).write.parquet(path);
      const workers = (await statusOf(name)).processes.filter(({ role }) => role === 'worker');
      for (const { pid } of workers) if (pid !== null) process.kill(pid, 'SIGKILL');
      // A worker is asked twice: for the files' columns, and for the rows.
      expect(await spark.read.parquet(path).filter(F.col('id').gt(6)).collect()).toHaveLength(3);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

onOutboard(
  'a driver killed before the first row is not noticed',
  async () => {
    const name = server.mesh?.name;
    if (name === undefined) throw new Error('no drivers of ours to kill');
    const numbers = spark.range(300_000_000).withColumn('m', F.col('id').mod(3));
    const result = numbers.groupBy('m').agg(F.count('*').as('n'), F.sum('id').as('s')).orderBy('m').collect();
    await new Promise((resolve) => setTimeout(resolve, 150));
    const victim = (await statusOf(name)).processes.find((process) => process.name === 'driver-1');
    if (victim?.pid) process.kill(victim.pid, 'SIGKILL');
    expect((await result).map(({ n }) => n)).toEqual([100_000_000n, 100_000_000n, 100_000_000n]);
  },
  120_000,
);

/** Runs `work` with a relay before the edge, and what opens a session through it. */
async function throughRelay(work: (relay: Relay, open: () => Promise<SparkSession>) => Promise<void>): Promise<void> {
  const { mesh } = server;
  if (mesh === undefined) throw new Error('no edge of ours');
  const relay = await Relay.to(mesh.endpoint);
  const remote = `sc://${relay.endpoint}/;use_ssl=true;token=${mesh.token}`;
  try {
    await work(relay, () => SparkSession.builder().remote(remote).ca(mesh.caFile).create());
  } finally {
    relay.close();
  }
}

onOutboard(
  'a connection that has fallen silent is left, and the result goes on',
  () =>
    throughRelay(async (relay, open) => {
      const session = await open();
      let silenced = 0;
      await readAll((batches) => {
        if (batches === 5) silenced = relay.fallSilent();
      }, session);
      expect(silenced).toBe(1);
      await session.stop();
    }),
  120_000,
);

onOutboard(
  'connections that come to nothing, at first and later, are given up, and calls go on by others',
  () =>
    throughRelay(async (relay, open) => {
      relay.answerNone(1);
      const session = await open();
      expect(await session.range(3).count()).toBe(3);
      relay.answerNone(1);
      expect(relay.reset()).toBe(1);
      expect(await session.range(3).count()).toBe(3);
      await session.stop();
    }),
  120_000,
);
