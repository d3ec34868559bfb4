/**
 * A mesh in the middle of an upgrade: one driver of the release before this one (previous-release.json; scripts/lib/previous.mjs builds
 * it), one of this one, workers of this one. Each takes over from the other.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SparkSession } from '@outboard/client';
import { checkout, layoutOf } from '@outboard/mesh';
import { eventually, type Mesh, removeMesh, statusOf, up } from '@outboard/test-mesh';

const NAME = `test-versions-${process.pid}`;
const { commit } = JSON.parse(readFileSync(new URL('../previous-release.json', import.meta.url), 'utf8'));
const previous = join(checkout, '.outboard/previous', commit, 'services/driver/dist/main.js');
/** 8 bytes a row: 120 MB. */
const ROWS = 15_000_000;
const WRITTEN_ROWS = 2_000_000;
const DRIVERS = { before: 'driver-1', now: 'driver-2' };

let mesh: Mesh;
// Where the history does not hold that release `npm test` says so.
const both = existsSync(previous) ? describe : describe.skip;

/** The session's operations of which the driver's audit tells. */
const auditedBy = (driver: string, { sessionId }: SparkSession): number =>
  readFileSync(join(layoutOf(NAME).logs, `${driver}.log`), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"audit":true') && line.includes(sessionId)).length;

const create = (): Promise<SparkSession> =>
  SparkSession.builder().remote(`sc://${mesh.endpoint}/;use_ssl=true;token=${mesh.token}`).ca(mesh.caFile).create();

/** A session whose calls the edge sends to this driver. */
async function sessionAt(driver: string): Promise<SparkSession> {
  let found: SparkSession | undefined;
  await eventually(`a session at ${driver}`, async () => {
    const session = await create();
    await session.range(1).count();
    await eventually('its audit', () => Object.values(DRIVERS).some((name) => auditedBy(name, session) > 0));
    if (auditedBy(driver, session) > 0) found = session;
    else await session.stop();
    return found !== undefined;
  });
  return found as SparkSession;
}

async function killWhenReady(driver: string): Promise<void> {
  await eventually(`all drivers are ready`, async () =>
    (await statusOf(NAME)).processes.every(({ role, state }) => role !== 'driver' || state === 'ready'),
  );
  const pid = (await statusOf(NAME)).processes.find(({ name }) => name === driver)?.pid;
  if (!pid) throw new Error(`${driver} has no process`);
  process.kill(pid, 'SIGKILL');
}

both('drivers of two releases', () => {
  beforeAll(async () => {
    mesh = await up(NAME, '--drivers', '2', '--program', `${DRIVERS.before}=${previous}`);
  }, 120_000);
  afterAll(() => removeMesh(NAME), 60_000);

  test.each([
    [DRIVERS.before, DRIVERS.now],
    [DRIVERS.now, DRIVERS.before],
  ])(
    'what %s had in hand when it died %s goes on with',
    async (home, other) => {
      const session = await sessionAt(home);
      const run = async (sql: string) => await (await session.sql(sql)).collect();
      const written = `written_${home.replace('-', '_')}`;
      await (await session.sql('SELECT id AS v FROM range(50)')).createOrReplaceTempView('kept');
      await session.conf.set('spark.sql.shuffle.partitions', '7');
      await run('DECLARE VARIABLE x INT DEFAULT 41');
      await run('SET VAR x = x + 1');
      await run(`CREATE TABLE ${written} (id BIGINT, s BIGINT) USING parquet`);

      let [next, batches] = [0n, 0];
      for await (const batch of session.range(ROWS).batches()) {
        for (const id of (batch.getChildAt(0)?.toArray() ?? []) as BigInt64Array) {
          if (id !== next++) throw new Error(`row ${next - 1n} holds ${id}`);
        }
        if (++batches === 5) await killWhenReady(home);
      }
      expect(next).toBe(BigInt(ROWS));

      // Before its home is back.
      await killWhenReady(home);
      expect(await session.range(7).count()).toBe(7);
      expect(auditedBy(other, session)).toBeGreaterThan(0);

      const writing = run(
        `INSERT INTO ${written} SELECT id, sum(id) OVER (ORDER BY id % 1009, id) FROM range(${WRITTEN_ROWS})`,
      );
      await killWhenReady(home);
      await writing;
      expect(await run(`SELECT count(*) AS n, count(DISTINCT id) AS d FROM ${written}`)).toEqual([
        { n: BigInt(WRITTEN_ROWS), d: BigInt(WRITTEN_ROWS) },
      ]);

      const state = 'SELECT (SELECT sum(v) FROM kept) AS s, x FROM range(1)';
      expect(await run(state)).toEqual([{ s: 1_225n, x: 42 }]);
      await killWhenReady(other);
      await run('SET VAR x = x + 1');
      expect(await run(state)).toEqual([{ s: 1_225n, x: 43 }]);
      expect(await session.conf.get('spark.sql.shuffle.partitions')).toBe('7');
      await session.stop();
    },
    180_000,
  );
});
