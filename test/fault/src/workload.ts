/** One TypeScript client at work until its time is over (see clients.ts); a line of JSON for all that it begins, reads and ends. */
import { setTimeout as sleep } from 'node:timers/promises';
import { SparkError, SparkSession } from '@outboard/client';
import { loadConfig } from '@outboard/runtime';
import { z } from 'zod';
import { Dice } from './dice.js';

const config = loadConfig(
  z.object({
    OUTBOARD_ENDPOINT: z.string(),
    OUTBOARD_TOKEN: z.string(),
    OUTBOARD_CA: z.string(),
    WORK_CLIENT: z.string(),
    WORK_SEED: z.coerce.number(),
    WORK_UNTIL_MS: z.coerce.number(),
    WORK_KINDS: z.string(),
  }),
);
const client = config.WORK_CLIENT;
const dice = new Dice(config.WORK_SEED);
const remote = `sc://${config.OUTBOARD_ENDPOINT}/;use_ssl=true;token=${config.OUTBOARD_TOKEN}`;
const spark = await SparkSession.builder().remote(remote).ca(config.OUTBOARD_CA).create();

/** 8 bytes a row: 96 MB. */
const STREAM_ROWS = 12_000_000n;
const SECONDS_ROWS = 40_000_000n;
const INSERTED_ROWS = 2_000n;
const table = `chaos_${client.replace('-', '_')}`;

class Wrong extends Error {}
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Wrong(what);
};
const rows = async (sql: string) => await (await spark.sql(sql)).collect();
const sumBelow = (n: bigint): bigint => (n * (n - 1n)) / 2n;
let inserts = 0n;

const kinds: Readonly<Record<string, (first: () => void) => Promise<void>>> = {
  async small() {
    const n = BigInt(dice.between(1, 100_000));
    const [row] = await rows(`SELECT count(*) AS n, sum(id) AS s FROM range(${n})`);
    must(row?.n === n && row?.s === sumBelow(n), `range(${n}) has ${row?.n} rows that come to ${row?.s}`);
  },
  async seconds() {
    const found = await rows(`SELECT id % 4 AS k, sum(id) AS s FROM range(${SECONDS_ROWS}) GROUP BY ALL ORDER BY k`);
    const n = SECONDS_ROWS / 4n;
    const expected = [0n, 1n, 2n, 3n].map((k) => 4n * sumBelow(n) + k * n);
    must(String(found.map(({ s }) => s)) === String(expected), `sums are ${found.map(({ s }) => s)}`);
  },
  async stream(first) {
    let next = 0n;
    for await (const batch of spark.range(Number(STREAM_ROWS)).batches()) {
      if (next === 0n) first();
      const ids = batch.getChildAt(0)?.toArray() as BigInt64Array;
      for (const id of ids) if (id !== next++) throw new Wrong(`row ${next - 1n} holds ${id}`);
      // Slower than it comes, so that faults find it on its way.
      await sleep(dice.between(0, 40));
    }
    must(next === STREAM_ROWS, `${next} rows of ${STREAM_ROWS}`);
  },
  async view() {
    const [row] = await rows('SELECT sum(v) AS s FROM kept');
    must(row?.s === 1_225n, `the view comes to ${row?.s}`);
    const kept = await spark.conf.get('spark.sql.shuffle.partitions');
    must(kept === '7', `the setting is ${kept}`);
  },
  async insert() {
    inserts += 1n;
    await rows(`INSERT INTO ${table} SELECT ${inserts}L, id FROM range(${INSERTED_ROWS})`);
    const [row] = await rows(`SELECT count(*) AS n, count(DISTINCT k, i) AS d FROM ${table}`);
    const expected = inserts * INSERTED_ROWS;
    must(row?.n === expected && row?.d === expected, `${row?.n} rows, ${row?.d} of them distinct, and not ${expected}`);
  },
};

const wanted = config.WORK_KINDS.split(',');
const chosen = Object.keys(kinds).filter((kind) => wanted.includes('all') || wanted.includes(kind));
const tell = (operation: number, kind: string, event: 'begin' | 'first' | 'end', more: object = {}): void => {
  process.stdout.write(`${JSON.stringify({ client, operation, kind, event, atMs: Date.now(), ...more })}\n`);
};

async function operate(operation: number, kind: string, work: (first: () => void) => Promise<void>): Promise<void> {
  tell(operation, kind, 'begin');
  try {
    await work(() => tell(operation, kind, 'first'));
    tell(operation, kind, 'end');
  } catch (error) {
    if (error instanceof Wrong) tell(operation, kind, 'end', { wrong: error.message });
    else if (error instanceof SparkError)
      tell(operation, kind, 'end', { error: `${error.condition}: ${error.message}` });
    else tell(operation, kind, 'end', { error: String(error) });
  }
}

await operate(0, 'begin', async () => {
  await (await spark.sql('SELECT id AS v FROM range(50)')).createOrReplaceTempView('kept');
  await spark.conf.set('spark.sql.shuffle.partitions', '7');
  await rows(`CREATE TABLE ${table} (k BIGINT, i BIGINT) USING parquet`);
});
for (let operation = 1; Date.now() < config.WORK_UNTIL_MS; operation++) {
  const kind = dice.pick(chosen);
  const work = kinds[kind];
  if (work !== undefined) await operate(operation, kind, work);
}
await spark.stop();
