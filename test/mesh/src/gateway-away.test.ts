/** A gateway that hangs or is gone, by real Envoys and real gateways: calls are refused in time, or go on unjudged, as the mesh was told. */
import { credentials, status } from '@grpc/grpc-js';
import { sparkConnectDefinition } from '@outboard/wire/spark';
import {
  arrived,
  bearer,
  call,
  eventually,
  type Mesh,
  processOf,
  rangePlan,
  removeMesh,
  statusOf,
  tlsCredentials,
  upWithStubs,
} from './harness.js';

const { executePlan } = sparkConnectDefinition;
const WAIT = ['--gateway-wait-ms', '1000', '--drivers', '1', '--workers', '1'];

const run = (mesh: Mesh) =>
  call(mesh.endpoint, tlsCredentials(mesh), executePlan, rangePlan() as never, bearer(mesh.token));

/** How many gateways the edge has found healthy. */
async function gatewaysKnown({ processes }: Mesh): Promise<number> {
  const edge = processes.find(({ role }) => role === 'edge');
  const text = await (await fetch(edge?.metrics ?? '')).text();
  return Number(/^envoy_cluster_membership_healthy\{envoy_cluster_name="gateway"\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

/** The edge's threads hear of a driver one after the other. */
const settled = (mesh: Mesh) =>
  eventually('all of the edge knows its driver', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => run(mesh)));
    return outcomes.every(({ code }) => code === status.OK);
  });

/** Runs `work` while all gateways of the mesh are stopped. */
async function hung(mesh: Mesh, work: () => Promise<void>): Promise<void> {
  const gateways = async () => (await statusOf(mesh.name)).processes.filter(({ role }) => role === 'gateway');
  await eventually('all gateways are there', async () => (await gateways()).every(({ state }) => state === 'ready'));
  const pids = (await gateways()).flatMap(({ pid }) => (pid === null ? [] : [pid]));
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  try {
    await work();
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
  }
}

describe('a mesh that refuses', () => {
  const name = `test-gateway-refuse-${process.pid}`;
  let mesh: Mesh;
  beforeAll(async () => {
    mesh = await upWithStubs(name, '--gateways', '2', ...WAIT);
    await eventually('the edge knows both gateways', async () => (await gatewaysKnown(mesh)) === 2);
    await settled(mesh);
  }, 120_000);
  afterAll(() => removeMesh(name), 60_000);

  test('one of two gateways killed is not noticed', async () => {
    process.kill(processOf(await statusOf(name), 'gateway-2').pid as number, 'SIGKILL');
    for (let i = 0; i < 40; i++) {
      const headers = await arrived(mesh.plaintextEndpoint, credentials.createInsecure(), {});
      expect(headers).toMatchObject({ 'x-outboard-class': 'interactive' });
    }
  });

  test('says so in code, which clients try again', async () => {
    await hung(mesh, async () => {
      const outcome = await run(mesh);
      expect(outcome).toMatchObject({ code: status.UNAVAILABLE });
      expect(outcome.rpc?.errorInfo?.metadata).toMatchObject({
        errorClass: 'OUTBOARD_GATEWAY_AWAY',
        sqlState: '57P03',
      });
    });
    await eventually('the gateway is asked again', async () => (await run(mesh)).code === status.OK);
  });
});

describe('a mesh that admits', () => {
  const name = `test-gateway-admit-${process.pid}`;
  let mesh: Mesh;
  beforeAll(async () => {
    mesh = await upWithStubs(name, '--gateway-away', 'admit', '--gateways', '2', ...WAIT);
    await settled(mesh);
  }, 120_000);
  afterAll(() => removeMesh(name), 60_000);

  test('asks no gateway that is known to hang, so that calls do not wait for it', async () => {
    await hung(mesh, () =>
      eventually('calls go on at once', async () => {
        const begin = performance.now();
        return (await run(mesh)).code === status.OK && performance.now() - begin < 900;
      }),
    );
  }, 60_000);

  test('lets a call go on as its tenant, without what the gateway says', async () => {
    await hung(mesh, async () => {
      expect(await run(mesh)).toMatchObject({ code: status.OK });
      const headers = await arrived(mesh.endpoint, tlsCredentials(mesh), {
        ...bearer(mesh.token),
        'x-outboard-tenant': 'other',
        'x-outboard-class': 'distributed',
      });
      expect(headers).toMatchObject({ 'x-outboard-tenant': 'default' });
      expect(headers).not.toHaveProperty('x-outboard-class');
    });
    await eventually('the gateways are asked again', async () => {
      const headers = await arrived(mesh.endpoint, tlsCredentials(mesh), bearer(mesh.token));
      return headers['x-outboard-class'] === 'interactive';
    });
  });
});
