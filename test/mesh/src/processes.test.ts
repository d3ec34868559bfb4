/** Meshes as a whole: their processes live, die, come back, and leave nothing behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentials, status } from '@grpc/grpc-js';
import { layoutOf } from '@outboard/mesh';
import { sparkConnectDefinition } from '@outboard/wire/spark';
import {
  arrived,
  call,
  eventually,
  healthCheck,
  type Mesh,
  mesh as meshCommand,
  processOf,
  rangePlan,
  removeMesh,
  runs,
  statusOf,
  upWithStubs,
} from './harness.js';

const A = `test-a-${process.pid}`;
const B = `test-b-${process.pid}`;
let a: Mesh;
let b: Mesh;

beforeAll(async () => {
  [a, b] = await Promise.all([upWithStubs(A), upWithStubs(B, '--drivers', '1', '--workers', '1')]);
}, 180_000);
afterAll(() => Promise.all([removeMesh(A), removeMesh(B)]), 90_000);

const query = (of: Mesh) =>
  call(of.plaintextEndpoint, credentials.createInsecure(), sparkConnectDefinition.executePlan, rangePlan());
const pidsOf = (of: Mesh) => of.processes.flatMap(({ pid }) => pid ?? []);

/** The egress port of a driver's sidecar, as its configuration has it. */
function egressOf(name: string, driver: string): string {
  const config = readFileSync(join(layoutOf(name).envoy, `${driver}-sidecar.yaml`), 'utf8');
  const port = /name: egress[\s\S]*?port_value: "(\d+)/.exec(config)?.[1];
  return `127.0.0.1:${port}`;
}

const viaEgress = (worker: string) =>
  call(egressOf(A, 'driver-1'), credentials.createInsecure(), healthCheck, Buffer.alloc(0), {
    'x-outboard-worker': worker,
  });

test('two meshes live side by side, each with its own processes', async () => {
  expect(await query(a)).toMatchObject({ code: status.OK });
  expect(await query(b)).toMatchObject({ code: status.OK });
  expect(pidsOf(a).filter((pid) => pidsOf(b).includes(pid))).toEqual([]);
  expect(b.processes.filter(({ role }) => role === 'driver')).toHaveLength(1);
});

test('a second `up` finds the mesh that runs', async () => {
  expect(pidsOf(await upWithStubs(A)).sort()).toEqual(pidsOf(a).sort());
});

test.each(['driver-1', 'driver-1-sidecar', 'worker-1', 'gateway', 'edge', 'collector'])(
  'a killed %s comes back, and queries pass again',
  async (name) => {
    const { pid } = processOf(await statusOf(A), name);
    process.kill(pid ?? 0, 'SIGKILL');
    await eventually(`${name} is back`, async () => {
      const now = processOf(await statusOf(A), name);
      return now.state === 'ready' && now.pid !== pid && now.restarts > 0;
    });
    await eventually('a query passes', async () => (await query(a)).code === status.OK);
  },
  40_000,
);

test('a killed driver costs nothing: its sessions go to the other', async () => {
  const creds = credentials.createInsecure();
  await eventually('both drivers answer', async () => {
    const seen = new Set<string | undefined>();
    for (let index = 0; index < 10; index++) seen.add((await arrived(a.plaintextEndpoint, creds, {})).driver);
    return seen.size === 2;
  });
  const { pid } = processOf(await statusOf(A), 'driver-2');
  process.kill(pid ?? 0, 'SIGKILL');
  for (let index = 0; index < 20; index++) expect(await query(a)).toMatchObject({ code: status.OK, details: '' });
}, 40_000);

test('a worker is reached by its name, and by no other', async () => {
  expect(await viaEgress('worker-1')).toMatchObject({ code: status.OK });
  const unknown = await viaEgress('worker-9');
  expect(unknown).toMatchObject({ code: status.UNAVAILABLE });
  expect(unknown.details).toContain('worker-9');
});

test('workers and drivers come and go without a restart of any Envoy', async () => {
  const before = await statusOf(A);
  const larger = JSON.parse(
    await meshCommand('scale', '--json', '--name', A, '--drivers', '3', '--workers', '3'),
  ) as Mesh;
  expect(larger.processes.filter(({ role }) => role === 'worker')).toHaveLength(3);
  await eventually('worker-3 is reached', async () => (await viaEgress('worker-3')).code === status.OK);
  await meshCommand('scale', '--name', A, '--drivers', '2', '--workers', '2');
  const after = await statusOf(A);
  expect(await viaEgress('worker-3')).toMatchObject({ code: status.UNAVAILABLE });
  expect(pidsOf(after).sort()).toEqual(pidsOf(before).sort());
  const stay = new Set(pidsOf(after));
  for (const pid of pidsOf(larger)) {
    if (stay.has(pid)) expect(runs(pid)).toBe(true);
    else await eventually(`process ${pid} is gone`, () => !runs(pid));
  }
}, 60_000);

test('`down` leaves no process, also where the supervisor was killed', async () => {
  const now = await statusOf(B);
  const { supervisor } = JSON.parse(readFileSync(layoutOf(B).state, 'utf8')) as { supervisor: { pid: number } };
  process.kill(supervisor.pid, 'SIGKILL');
  await eventually('the supervisor is gone', () => !runs(supervisor.pid));
  expect(pidsOf(now).every(runs)).toBe(true);
  await meshCommand('down', '--name', B);
  expect(pidsOf(now).filter(runs)).toEqual([]);

  const again = await upWithStubs(B, '--drivers', '1', '--workers', '1');
  expect(await query(again)).toMatchObject({ code: status.OK });
  await meshCommand('down', '--name', B);
  expect(pidsOf(again).filter(runs)).toEqual([]);
}, 120_000);
