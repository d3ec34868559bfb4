/** Apache Spark as the engine of what is too large: a real server (`npm run demo:routing` and `npm run oracle` install it), killed on the way. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { SparkSession } from '@outboard/client';
import { checkout } from '@outboard/mesh';
import { eventually, type Mesh, processOf, removeMesh, statusOf, up } from '@outboard/test-mesh';
import { conditionOf } from './conditions.js';

const CLASS = 'spark.outboard.class';

if (!existsSync(join(checkout, '.outboard/oracle/bin/python'))) {
  test('Apache Spark is not installed here: it was not tested', () => undefined);
} else {
  const NAME = `test-spark-${process.pid}`;
  const folder = mkdtempSync(join(tmpdir(), 'outboard-spark-'));
  interface Server {
    readonly remote: string;
    readonly port: number;
    /** Its processes' group. */
    readonly group: number;
    readonly log: string;
    stop(): Promise<void>;
  }
  let server: Server;
  let startServer: (port?: number) => Promise<Server>;
  let stopped = false;
  let mesh: Mesh;
  let spark: SparkSession;

  beforeAll(async () => {
    const script = pathToFileURL(join(checkout, 'scripts/lib/oracle.mjs')).href;
    ({ startOracle: startServer } = (await import(script)) as { startOracle: typeof startServer });
    server = await startServer();
    const policy = join(folder, 'policy.yaml');
    writeFileSync(
      policy,
      '{ outOfMemoryOnSpark: true, tenants: { default: { taskMemoryBytes: 60000000, taskSpillBytes: 1000000 } } }',
    );
    mesh = await up(NAME, '--spark', server.remote, '--policy', policy);
    spark = await SparkSession.builder()
      .remote(`sc://${mesh.endpoint}/;use_ssl=true;token=${mesh.token}`)
      .ca(mesh.caFile)
      .create();
    await spark.conf.set('spark.sql.session.timeZone', 'Europe/Berlin');
  }, 300_000);
  afterAll(async () => {
    await spark?.stop();
    await removeMesh(NAME);
    if (!stopped) await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const there = async <T>(work: () => Promise<T>): Promise<T> => {
    await spark.conf.set(CLASS, 'distributed');
    try {
      return await work();
    } finally {
      await spark.conf.unset(CLASS);
    }
  };
  const rows = async (text: string) => await (await spark.sql(text)).collect();

  /** Only Spark knows it: DuckDB has no such plan. */
  const isThere = async (text: string) => (await spark.sql(`EXPLAIN ${text}`)).collect();

  test('a query goes there where the session asks for it, and its rows are the same', async () => {
    const text = 'SELECT id % 3 AS k, count(*) AS n, collect_list(id) AS ids FROM range(10) GROUP BY 1 ORDER BY 1';
    const here = await rows(text);
    const [explained] = await there(() => isThere(text));
    expect(String(explained?.plan)).toContain('Apache Spark');
    expect(await there(() => rows(text))).toEqual(here);
  }, 60_000);

  test('what the session has goes along: views, settings, local data, tables that got a column since', async () => {
    await spark.range(5).createOrReplaceTempView('five');
    await spark
      .createDataFrame([
        { id: 1n, word: 'one' },
        { id: 2n, word: null },
      ])
      .createOrReplaceTempView('words');
    await rows('CREATE TABLE kept USING ducklake AS SELECT id, id * 2 AS doubled FROM five');
    await rows('ALTER TABLE kept ADD COLUMNS (later STRING)');
    await rows("INSERT INTO kept VALUES (7, 70, 'new')");
    const text = `SELECT id, doubled, later, word, date_format(timestamp'2024-07-01 12:00:00', 'HH') AS hour
      FROM kept LEFT JOIN words USING (id) ORDER BY id`;
    const here = await rows(text);
    expect(here).toHaveLength(6);
    expect(await there(() => rows(text))).toEqual(here);
    const view = await there(async () =>
      rows('CREATE TEMPORARY VIEW made_there AS SELECT max(doubled) AS m FROM kept'),
    );
    expect(view).toEqual([]);
    expect(await rows('SELECT * FROM made_there')).toEqual([{ m: 70n }]);
  }, 60_000);

  test('its errors are Spark’s, and a query is stopped there', async () => {
    expect(await there(() => conditionOf(rows('SELECT 1 / (id - id) AS x FROM range(3)')))).toBe('DIVIDE_BY_ZERO');
    const stop = new AbortController();
    const long = there(async () =>
      (await spark.sql('SELECT sum(a.id * b.id % 7) FROM range(3000000) a CROSS JOIN range(3000000) b')).collect({
        signal: stop.signal,
      }),
    );
    setTimeout(() => stop.abort(), 3_000);
    await expect(long).rejects.toThrow();
  }, 60_000);

  test('what no worker has memory for is run there, unasked', async () => {
    const large =
      'SELECT count(*) AS n FROM (SELECT hash(id) AS k, count(*) AS c FROM range(4000000) GROUP BY hash(id), id)';
    expect(await rows(large)).toEqual([{ n: 4_000_000n }]);
  }, 120_000);

  test('all drivers die in the middle of a result, and nothing of it is lost or doubled', async () => {
    const text = 'SELECT id, repeat("x", 100) AS x FROM range(600000)';
    const batches = await there(async () => (await spark.sql(text)).batches());
    let count = 0;
    for await (const batch of batches) {
      const half = count < 300_000 && count + batch.numRows >= 300_000;
      if (half)
        for (const name of ['driver-1', 'driver-2'])
          process.kill(processOf(await statusOf(NAME), name).pid as number, 'SIGKILL');
      count += batch.numRows;
    }
    expect(count).toBe(600_000);
    await eventually('the driver is back', async () => processOf(await statusOf(NAME), 'driver-1').state === 'ready');
  }, 90_000);

  /** Ends the server at once, and starts another in its place. */
  const restart = async () => {
    await server.stop();
    server = await startServer(server.port);
  };
  const jobs = () => readFileSync(server.log, 'utf8').split('Got job').length;

  test('a server that starts anew under a query that has given nothing is not noticed', async () => {
    const before = jobs();
    const count = there(() =>
      rows('SELECT count(*) AS n FROM range(100000) a CROSS JOIN range(100000) b WHERE a.id * b.id % 7 >= 0'),
    );
    await eventually('it is at it', () => jobs() > before);
    await restart();
    expect(await count).toEqual([{ n: 10_000_000_000n }]);
  }, 180_000);

  test('one that starts anew under a result that was given in part ends it in code', async () => {
    const read = async () => {
      const batches = (await spark.sql('SELECT id, repeat("x", 100) AS x FROM range(3000000)')).batches();
      let first = true;
      for await (const _ of batches) {
        if (first) await restart();
        first = false;
      }
    };
    expect(await there(() => conditionOf(read()))).toBe('OUTBOARD_SPARK_LOST');
    expect(await there(() => rows('SELECT count(*) AS n FROM five'))).toEqual([{ n: 5n }]);
  }, 180_000);

  test('a server that hangs for a while is not noticed; one that does not go on is not waited for', async () => {
    const text = 'SELECT count(*) AS n FROM range(100000) a CROSS JOIN range(100000) b WHERE a.id * b.id % 7 >= 0';
    const hung = async (outcome: (asked: Promise<unknown>) => Promise<void>) => {
      const before = jobs();
      const asked = there(() => rows(text));
      asked.catch(() => undefined);
      await eventually('it is at it', () => jobs() > before);
      process.kill(-server.group, 'SIGSTOP');
      try {
        await outcome(asked);
      } finally {
        process.kill(-server.group, 'SIGCONT');
      }
    };
    let early: Promise<unknown> | undefined;
    await hung(async (asked) => {
      early = asked;
      await sleep(5_000);
    });
    expect(await early).toEqual([{ n: 10_000_000_000n }]);
    await hung(async (asked) => expect(await conditionOf(asked)).toBe('OUTBOARD_SPARK_UNAVAILABLE'));
    expect(await there(() => rows('SELECT count(*) AS n FROM five'))).toEqual([{ n: 5n }]);
  }, 240_000);

  test('without a server a query says so, and how to do without', async () => {
    stopped = true;
    await server.stop();
    expect(await there(() => conditionOf(rows('SELECT count(*) FROM five')))).toBe('OUTBOARD_SPARK_UNAVAILABLE');
    expect(await rows('SELECT count(*) AS n FROM five')).toEqual([{ n: 5n }]);
  }, 90_000);
}
