/** Slots, queues and limits of tenants, on a mesh of two drivers that share them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from '@bufbuild/protobuf';
import { SparkSession } from '@outboard/client';
import { layoutOf, mintToken } from '@outboard/mesh';
import { bearer, call, eventually, type Mesh, removeMesh, tlsCredentials, up } from '@outboard/test-mesh';
import {
  ExecutePlanRequestSchema,
  InterruptRequest_InterruptType,
  InterruptRequestSchema,
  ReleaseExecuteRequestSchema,
  sparkConnectDefinition as spark,
} from '@outboard/wire/spark';
import { conditionOf } from './conditions.js';

const NAME = `test-admission-${process.pid}`;
const folder = mkdtempSync(join(tmpdir(), 'outboard-admission-'));
const SPIN = 'SELECT sum(a.id * b.id % 7) FROM range(3000000) a CROSS JOIN range(3000000) b';
const tokens: Record<string, string> = {};
let mesh: Mesh;

beforeAll(async () => {
  const policy = join(folder, 'policy.yaml');
  writeFileSync(
    policy,
    `
    defaults: { taskMs: 120000 }
    tenants:
      busy: { running: 2, queued: 1 }
      small: { resultRowsMax: 1000, resultBytesMax: 100000, readBytesMax: 100, classes: [interactive, batch] }
      timed: { taskMs: 500 }`,
  );
  mesh = await up(NAME, '--policy', policy);
  for (const tenant of ['busy', 'quiet', 'small', 'timed'])
    tokens[tenant] = await mintToken(layoutOf(NAME).certs, { tenant, user: 'ann', days: 1 });
}, 120_000);
afterAll(async () => {
  await removeMesh(NAME);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const sessionOf = (tenant: string) =>
  SparkSession.builder().remote(`sc://${mesh.endpoint}/;use_ssl=true;token=${tokens[tenant]}`).ca(mesh.caFile).create();

/** What the drivers' audit says of a tenant. */
const audited = (tenant: string): readonly Record<string, unknown>[] =>
  ['driver-1', 'driver-2']
    .flatMap((name) => readFileSync(join(layoutOf(NAME).logs, `${name}.log`), 'utf8').split('\n'))
    .filter((line) => line.includes('"audit":true'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line.tenant === tenant);

test('a tenant has its slots and its queue; more is refused, and its neighbour is not held up', async () => {
  const busy = await sessionOf('busy');
  const quiet = await sessionOf('quiet');
  const stop = new AbortController();
  const spinning = [0, 1].map(async () => conditionOf((await busy.sql(SPIN)).collect({ signal: stop.signal })));
  const asked: string[] = [];
  const states = async (): Promise<string[]> => {
    const operationId = crypto.randomUUID();
    asked.push(operationId);
    const outcome = await call(
      mesh.endpoint,
      tlsCredentials(mesh),
      spark.executePlan,
      create(ExecutePlanRequestSchema, {
        sessionId: busy.sessionId,
        operationId,
        requestOptions: [{ requestOption: { case: 'reattachOptions', value: { reattachable: true } } }],
        plan: { opType: { case: 'root', value: { relType: { case: 'range', value: { end: 1n, step: 1n } } } } },
      }),
      bearer(tokens.busy ?? ''),
    );
    return outcome.rpc !== undefined
      ? [outcome.rpc.errorInfo?.metadata.errorClass ?? '']
      : outcome.messages.map(({ responseType }) =>
          responseType.case === 'executionProgress'
            ? `waits, ${responseType.value.numInflightTasks}`
            : `${responseType.case}`,
        );
  };
  const releaseAsked = async (): Promise<void> => {
    for (const operationId of asked.splice(0)) {
      const release = { case: 'releaseAll', value: {} } as const;
      const request = create(ReleaseExecuteRequestSchema, { sessionId: busy.sessionId, operationId, release });
      await call(mesh.endpoint, tlsCredentials(mesh), spark.releaseExecute, request, bearer(tokens.busy ?? ''));
    }
  };
  try {
    // Those that came before both slots were taken have been answered with rows, and give their slots back.
    const waiting = async (): Promise<boolean> => {
      await releaseAsked();
      return (await states()).includes('waits, 0');
    };
    await eventually('one waits', waiting, 40_000);
    const waits = asked.at(-1) ?? '';
    expect(await states()).toEqual(['OUTBOARD_QUEUE_FULL']);
    // What a command makes workers do counts as well.
    expect(await conditionOf(busy.range(5).write.parquet(join(folder, 'busy')))).toBe('OUTBOARD_QUEUE_FULL');
    // Who waits can be stopped, and its place is another's then.
    const interrupt = create(InterruptRequestSchema, {
      sessionId: busy.sessionId,
      interruptType: InterruptRequest_InterruptType.OPERATION_ID,
      interrupt: { case: 'operationId', value: waits },
    });
    const headers = bearer(tokens.busy ?? '');
    const told = await call(mesh.endpoint, tlsCredentials(mesh), spark.interrupt, interrupt, headers);
    expect(told.messages).toMatchObject([{ interruptedIds: [waits] }]);
    expect(await states()).toContain('waits, 0');
    expect(await quiet.range(5).count()).toBe(5);
    expect(await (await quiet.sql('SELECT 1 AS a')).collect()).toEqual([{ a: 1 }]);
  } finally {
    stop.abort();
    await Promise.all(spinning);
    await releaseAsked();
  }
  // The slots of those that were stopped are free, and the one that waited is not in the way.
  await eventually('a slot is free', async () => (await conditionOf(busy.range(5).count())) === 'none');
  await Promise.all([busy.stop(), quiet.stop()]);
}, 90_000);

test('a result has its limits, and so has what is read and how long a task takes', async () => {
  const small = await sessionOf('small');
  expect(await small.range(1_000).count()).toBe(1_000);
  expect(await conditionOf(small.range(1_000).collect())).toBe('none');
  expect(await conditionOf(small.range(1_001).collect())).toBe('OUTBOARD_RESULT_TOO_LARGE');
  const wide = `SELECT repeat(cast(id AS string), 400) AS a FROM range(900)`;
  expect(await conditionOf((await small.sql(wide)).collect())).toBe('OUTBOARD_RESULT_TOO_LARGE');
  const path = join(folder, 'rows');
  await small.range(50_000).write.parquet(path);
  expect(await conditionOf(small.read.parquet(path).count())).toBe('OUTBOARD_READS_TOO_MUCH');
  await small.conf.set('spark.outboard.class', 'distributed');
  expect(await conditionOf(small.range(1).collect())).toBe('OUTBOARD_CLASS_NOT_GRANTED');
  expect(await conditionOf(small.conf.set('spark.outboard.class', 'huge'))).toBe(
    'INVALID_CONF_VALUE.OUT_OF_RANGE_OF_OPTIONS',
  );
  await small.stop();
  const timed = await sessionOf('timed');
  expect(await conditionOf((await timed.sql(SPIN)).collect())).toBe('OUTBOARD_TASK_TIMED_OUT');
  await timed.stop();
}, 60_000);

test('EXPLAIN says what is expected, which class that is, and why', async () => {
  const quiet = await sessionOf('quiet');
  const path = join(folder, 'rows');
  const text = await quiet.read.parquet(path).where('id < 100').explain();
  expect(text).toMatch(/== Estimate ==\nClass: interactive \(it reads about \d+ bytes; below 8589934592/);
  const [, reads = '', rows = ''] = /Reads: (\d+) bytes of 1 files\nReturns: (\d+) rows/.exec(text) ?? [];
  expect(Number(reads)).toBeGreaterThan(1_000);
  expect(Number(rows)).toBeGreaterThan(50);
  expect(Number(rows)).toBeLessThan(200);
  await quiet.conf.set('spark.outboard.class', 'batch');
  expect(await quiet.range(1).explain()).toContain('Class: batch (the session asks for it');
  await quiet.stop();
});

test('the audit has a line for each operation: who, what, how it was judged, what came of it', async () => {
  const small = await sessionOf('small');
  const path = join(folder, 'audited');
  await small.range(3).write.parquet(path);
  await conditionOf(small.read.parquet(path).collect());
  await conditionOf((await small.sql("SELECT raise_error('secret word')")).collect());
  await small.stop();
  const lines = audited('small');
  expect(lines).toContainEqual(
    expect.objectContaining({ user: 'ann', kind: 'query', outcome: 'OUTBOARD_RESULT_TOO_LARGE', engine: 'duckdb' }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'command', outcome: 'finished' }));
  expect(lines).toContainEqual(
    expect.objectContaining({
      outcome: 'finished',
      class: 'interactive',
      actual: expect.objectContaining({ rows: 1_000 }),
      plan: expect.stringMatching(/^[0-9a-f]{64}$/),
      trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    }),
  );
  expect(JSON.stringify(lines)).not.toContain('secret word');
});
