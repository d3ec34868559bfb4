/** What the edge lets in and what it refuses, by real Envoys and the real gateway. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from '@bufbuild/protobuf';
import { credentials, status } from '@grpc/grpc-js';
import { JWT_AUDIENCE, JWT_ISSUER, layoutOf, mintToken } from '@outboard/mesh';
import { ExternalProcessorService } from '@outboard/wire/ext-proc';
import { ExecutePlanRequestSchema, encodeSpark, sparkConnectDefinition } from '@outboard/wire/spark';
import { importJWK, type JWK, SignJWT } from 'jose';
import {
  arrived,
  bearer,
  call,
  credentialsAs,
  eventually,
  healthCheck,
  type Mesh,
  mesh as meshCommand,
  processOf,
  rangePlan,
  removeMesh,
  tlsCredentials,
  upWithStubs,
} from './harness.js';

const NAME = `test-edge-${process.pid}`;
const DISTRIBUTED_BYTES = 8 * 2 ** 20;
const { executePlan } = sparkConnectDefinition;
const folder = mkdtempSync(join(tmpdir(), 'outboard-'));
let mesh: Mesh;

beforeAll(async () => {
  const policy = join(folder, 'policy.yaml');
  writeFileSync(policy, `distributedBytes: ${DISTRIBUTED_BYTES}\n`);
  mesh = await upWithStubs(NAME, '--policy', policy);
}, 120_000);
afterAll(async () => {
  await removeMesh(NAME);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const overTls = (request: Parameters<typeof call>[3], headers = bearer(mesh.token) as Record<string, string>) =>
  call(mesh.endpoint, tlsCredentials(mesh), executePlan, request as never, headers);
const overPlaintext = (request: Parameters<typeof call>[3]) =>
  call(mesh.plaintextEndpoint, credentials.createInsecure(), executePlan, request as never);

const withData = (bytes: number) =>
  create(ExecutePlanRequestSchema, {
    sessionId: crypto.randomUUID(),
    plan: {
      opType: {
        case: 'root',
        value: { relType: { case: 'localRelation', value: { data: new Uint8Array(bytes) } } },
      },
    },
  });

/** ExecutePlan of a chain of limits, written from the inside out as encoding recurses too. */
function nested(levels: number): Buffer {
  const varint = (value: number): number[] =>
    value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(Math.floor(value / 0x80))];
  const delimited = (field: number, body: Buffer) =>
    Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(body.length)]), body]);
  let relation: Buffer = delimited(15, Buffer.from([]));
  for (let level = 1; level < levels; level++) relation = delimited(8, delimited(1, relation));
  return delimited(3, delimited(1, relation));
}

describe('who may come in', () => {
  test('a token by TLS', async () => {
    const outcome = await overTls(rangePlan());
    expect(outcome).toMatchObject({ code: status.OK });
    expect(outcome.messages.map(({ responseType }) => responseType.case)).toEqual(['arrowBatch', 'resultComplete']);
  });

  test('nobody without a token, or with a broken one', async () => {
    expect(await overTls(rangePlan(), {})).toMatchObject({ code: status.UNAUTHENTICATED });
    expect(await overTls(rangePlan(), bearer('a.b.c'))).toMatchObject({ code: status.UNAUTHENTICATED });
  });

  test('no token of another key, of another audience, or without a tenant', async () => {
    const claims = (tenant: string | undefined, audience: string) =>
      new SignJWT({ ...(tenant !== undefined && { tenant }) })
        .setIssuer(JWT_ISSUER)
        .setAudience(audience)
        .setSubject('someone')
        .setExpirationTime('1h');
    const path = join(layoutOf(NAME).certs, 'signing.jwk');
    const key = await importJWK(JSON.parse(readFileSync(path, 'utf8')) as JWK, 'ES256');
    const header = { alg: 'ES256', kid: 'outboard-local' };
    const foreign = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

    const forged = await claims('default', JWT_AUDIENCE).setProtectedHeader(header).sign(foreign.privateKey);
    expect(await overTls(rangePlan(), bearer(forged))).toMatchObject({ code: status.UNAUTHENTICATED });
    const elsewhere = await claims('default', 'other').setProtectedHeader(header).sign(key);
    expect(await overTls(rangePlan(), bearer(elsewhere))).toMatchObject({ code: status.PERMISSION_DENIED });
    const nobody = await claims(undefined, JWT_AUDIENCE).setProtectedHeader(header).sign(key);
    expect(await overTls(rangePlan(), bearer(nobody))).toMatchObject({ code: status.PERMISSION_DENIED });
  });

  test('the tenant is the token’s, whatever the client writes', async () => {
    const spoofed = {
      'x-outboard-tenant': 'other',
      'x-outboard-class': 'distributed',
      'x-outboard-extra': 'yes',
      'x-envoy-max-retries': '9',
    };
    const plain = await arrived(mesh.plaintextEndpoint, credentials.createInsecure(), spoofed);
    expect(plain).toMatchObject({ 'x-outboard-tenant': 'default', 'x-outboard-class': 'interactive' });
    expect(plain).not.toHaveProperty('x-outboard-extra');
    expect(plain).not.toHaveProperty('x-envoy-max-retries');

    const token = await mintToken(layoutOf(NAME).certs, { tenant: 'acme', user: 'ann', days: 1 });
    const tls = await arrived(mesh.endpoint, tlsCredentials(mesh), { ...spoofed, ...bearer(token) });
    expect(tls).toMatchObject({ 'x-outboard-tenant': 'acme', 'x-outboard-user': 'ann' });
    expect(tls).not.toHaveProperty('authorization');
  });
});

describe('bad input gets a coded error, and the next call goes on', () => {
  afterEach(async () => expect(await overPlaintext(rangePlan())).toMatchObject({ code: status.OK }));

  test('a plan of 17 MB', async () => {
    const outcome = await overTls(withData(17 * 2 ** 20));
    expect(outcome).toMatchObject({ code: status.RESOURCE_EXHAUSTED });
    expect(outcome.rpc?.errorInfo?.metadata).toMatchObject({
      errorClass: 'OUTBOARD_PLAN_TOO_LARGE',
      sqlState: '54000',
    });
  });

  test('a plan nested 10,000 deep; one of 1,000 levels passes', async () => {
    const outcome = await overTls(nested(10_000));
    expect(outcome).toMatchObject({ code: status.INVALID_ARGUMENT });
    expect(outcome.rpc?.errorInfo?.metadata).toMatchObject({ errorClass: 'OUTBOARD_PLAN_TOO_DEEP' });
    expect(await overTls(nested(1_000))).toMatchObject({ code: status.OK });
  });

  test('what is no plan', async () => {
    const outcome = await overTls(Buffer.from([0xff, 0xff, 0xff]));
    expect(outcome.rpc?.errorInfo?.metadata).toMatchObject({
      errorClass: 'CONNECT_INVALID_PLAN.UNKNOWN',
      sqlState: '56K00',
    });
  });

  test('what is no method', async () => {
    const unknown = { ...executePlan, path: '/spark.connect.SparkConnectService/Nothing' };
    const creds = credentials.createInsecure();
    const spoofed = { 'x-outboard-class': 'distributed' };
    expect(await call(mesh.plaintextEndpoint, creds, unknown, rangePlan(), spoofed)).toMatchObject({
      code: status.UNIMPLEMENTED,
    });
    const foreign = { ...executePlan, path: '/some.Service/Nothing' };
    expect(await call(mesh.plaintextEndpoint, creds, foreign, rangePlan())).toMatchObject({
      code: status.UNIMPLEMENTED,
    });
  });

  test('a class without drivers', async () => {
    const outcome = await overTls(withData(DISTRIBUTED_BYTES));
    expect(outcome).toMatchObject({ code: status.UNAVAILABLE });
    expect(outcome.details).toMatch(/\[OUTBOARD_NO_DRIVER\].*distributed/);
  });
});

describe('where calls go', () => {
  test('a session stays with one driver, and sessions are spread', async () => {
    const creds = credentials.createInsecure();
    // The mesh is up once one query has passed: the edge may hear of the other driver a moment later, and sessions move then.
    await eventually('both drivers answer', async () => {
      const seen = new Set<string | undefined>();
      for (let index = 0; index < 10; index++) seen.add((await arrived(mesh.plaintextEndpoint, creds, {})).driver);
      return seen.size === 2;
    });
    const drivers = new Set<string | undefined>();
    for (let index = 0; index < 20; index++) {
      const session = crypto.randomUUID();
      const first = await arrived(mesh.plaintextEndpoint, creds, {}, session);
      expect((await arrived(mesh.plaintextEndpoint, creds, {}, session)).driver).toBe(first.driver);
      expect(first['x-outboard-session']).toBe(session);
      drivers.add(first.driver);
    }
    expect([...drivers].sort()).toEqual(['driver-1', 'driver-2']);
  });

  test('the trace of a call has the edge, the gateway and the sidecar, parents right', async () => {
    const traceId = crypto.randomUUID().replaceAll('-', '');
    await arrived(mesh.plaintextEndpoint, credentials.createInsecure(), {
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    });
    // Spans arrive when each exporter sends its batch, in any order.
    let seen: readonly Record<string, string>[] = [];
    const parentOf = (service: string) => {
      const own = seen.filter((span) => span.service === service);
      const top = own.find((span) => !own.some(({ spanId }) => spanId === span.parentId));
      return seen.find(({ spanId }) => spanId === top?.parentId)?.service;
    };
    await eventually('the trace is whole', async () => {
      const lines = await meshCommand('trace', '--json', '--name', NAME, traceId).catch(() => '');
      seen = lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      return parentOf('gateway') === 'edge' && parentOf('driver-sidecar') === 'edge';
    });
  }, 30_000);
});

describe('who may call whom', () => {
  const check = (address: string, identity: string) =>
    call(address, credentialsAs(NAME, identity), healthCheck, Buffer.alloc(0));

  test('only an edge calls a driver', async () => {
    const { listen } = processOf(mesh, 'driver-1-sidecar');
    expect(await check(listen, 'edge')).toMatchObject({ code: status.OK });
    for (const other of ['gateway', 'driver', 'worker']) {
      expect(await check(listen, other)).toMatchObject({ code: status.PERMISSION_DENIED });
    }
    const noCertificate = await call(listen, tlsCredentials(mesh), healthCheck, Buffer.alloc(0));
    expect(noCertificate).toMatchObject({ code: status.UNAVAILABLE });
  });

  test('only a driver calls a worker', async () => {
    const { listen } = processOf(mesh, 'worker-1-sidecar');
    expect(await check(listen, 'driver')).toMatchObject({ code: status.OK });
    for (const other of ['edge', 'gateway', 'worker']) {
      expect(await check(listen, other)).toMatchObject({ code: status.PERMISSION_DENIED });
    }
  });

  test('only an edge calls the gateway', async () => {
    const { listen } = processOf(mesh, 'gateway');
    const request = Buffer.from([0x12, 0x00]); // request_headers, empty
    const path = ExternalProcessorService.process.path;
    const ask = (identity: string) => call(listen, credentialsAs(NAME, identity), { ...healthCheck, path }, request);
    expect(await ask('edge')).toMatchObject({ code: status.OK });
    expect(await ask('driver')).toMatchObject({ code: status.PERMISSION_DENIED });
  });

  test('a request too small to hold anything does no harm', async () => {
    const empty = encodeSpark(ExecutePlanRequestSchema, create(ExecutePlanRequestSchema));
    expect(await overTls(empty)).toMatchObject({ code: status.OK });
  });
});
