import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { parsePolicy } from '@outboard/policy';
import { PlanSchema, type RelationSchema } from '@outboard/wire/spark';
import { refusal } from './admit.js';
import { footprintOf } from './estimate.js';
import { Rates } from './rates.js';
import { routeHeaders } from './route.js';
import { localBytes } from './sizes.js';

type Relation = MessageInitShape<typeof RelationSchema>;
const plan = (root: Relation) => create(PlanSchema, { opType: { case: 'root', value: root } });
const read = (...paths: string[]): Relation => ({
  relType: { case: 'read', value: { readType: { case: 'dataSource', value: { paths } } } },
});
const sql: Relation = { relType: { case: 'sql', value: { query: 'select 1' } } };
const join_ = (left: Relation, right: Relation): Relation => ({ relType: { case: 'join', value: { left, right } } });
const policy = parsePolicy('');
let nowMs = 0;
const rates = new Rates({ monotonicMs: () => nowMs });

test('a plan’s relations are counted by what they cost', () => {
  const footprint = footprintOf([
    plan({ relType: { case: 'aggregate', value: { input: join_(read('/a', '/b'), join_(sql, read('/c'))) } } }),
  ]);
  expect(footprint).toMatchObject({ relations: 6, joins: 2, aggregates: 1, opaque: 1 });
  expect([...footprint.paths].sort()).toEqual(['/a', '/b', '/c']);
});

test('data inside the plan counts by its bytes', () => {
  const local: Relation = { relType: { case: 'localRelation', value: { data: new Uint8Array(1_000) } } };
  expect(footprintOf([plan(local), plan(local)])).toMatchObject({ relations: 2, localBytes: 2_000 });
});

test('local files are looked at; what can’t be seen counts nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outboard-'));
  try {
    const file = join(folder, 'a.parquet');
    writeFileSync(file, Buffer.alloc(500));
    expect(await localBytes([file, `file://${file}`])).toBe(1_000);
    expect(await localBytes([folder, join(folder, 'none'), 's3://bucket/key', 'relative'])).toBe(0);
    expect(await localBytes(Array.from({ length: 64 }, () => file))).toBe(32_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nobody without a tenant, nothing without a bound', () => {
  const footprint = footprintOf([plan(join_(sql, sql))]);
  const condition = (tenant: string, text: string) => refusal(tenant, footprint, parsePolicy(text), rates)?.condition;
  expect(refusal('acme', footprint, policy, rates)).toBeUndefined();
  expect(condition('', '')).toBe('OUTBOARD_NO_TENANT');
  expect(condition('acme', 'relationsMax: 2')).toBe('OUTBOARD_PLAN_TOO_BROAD');
  expect(condition('acme', 'unknownTenants: refuse')).toBe('OUTBOARD_TENANT_UNKNOWN');
  expect(condition('acme', '{unknownTenants: refuse, tenants: {acme: {}}}')).toBeUndefined();
});

test('a tenant above its rate is told when to come again; its neighbour is not', () => {
  const footprint = footprintOf([]);
  const slow = parsePolicy('tenants: {acme: {requestsPerSecond: 2}}');
  const call = (tenant: string) => refusal(tenant, footprint, slow, rates);
  expect([call('acme'), call('acme')]).toEqual([undefined, undefined]);
  expect(call('acme')).toMatchObject({ condition: 'OUTBOARD_RATE_EXCEEDED', parameters: { delayMs: '500' } });
  expect(call('other')).toBeUndefined();
  nowMs += 500;
  expect(call('acme')).toBeUndefined();
  expect(call('acme')).toMatchObject({ parameters: { delayMs: '500' } });
});

test('headers carry ids that are plain text, and an id for an execution that has none', () => {
  const footprint = footprintOf([plan(sql)]);
  const call = { method: 'ExecutePlan', sessionId: 'abc', operationId: '', holds: true, plans: [plan(sql)] };
  expect(routeHeaders(call, 'interactive', footprint, 7, () => 'new')).toEqual({
    'x-outboard-class': 'interactive',
    'x-outboard-session': 'abc',
    'x-outboard-operation': 'new',
    'x-outboard-hold': '1',
    'x-outboard-plan-nodes': '1',
    'x-outboard-plan-bytes': '7',
  });
  const odd = { method: 'Config', sessionId: 'a\r\nx-outboard-tenant: evil', operationId: '', holds: false, plans: [] };
  expect(routeHeaders(odd, 'interactive', footprint, 0, () => 'new')).toEqual({ 'x-outboard-class': 'interactive' });
});

test('gateways share a tenant’s rate; while one is away the others let no more pass', () => {
  let ms = 0;
  const clock = { monotonicMs: () => ms };
  const gateways = [new Rates(clock, 2), new Rates(clock, 2)] as const;
  /** Calls that pass in ten seconds, of many more than a tenant with ten a second may make. */
  const passed = (asked: (call: number) => Rates): number => {
    let count = 0;
    for (let call = 0; call < 2_000; call++, ms += 5) if (asked(call).take('acme', 10) === 0) count += 1;
    return count;
  };
  const within = (count: number, least: number, most: number) => {
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  };
  // What has filled before is there too: a second's worth.
  within(
    passed((call) => gateways[call % 2 === 0 ? 0 : 1]),
    100,
    110,
  );
  within(
    passed(() => gateways[0]),
    45,
    55,
  );
});
