/** Whose tokens the real edge takes: expired, unsigned, foreign, oversized ones; several issuers; keys that are rotated while it runs. */
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { status } from '@grpc/grpc-js';
import { JWT_AUDIENCE, JWT_ISSUER, layoutOf, mintToken, revoke } from '@outboard/mesh';
import { sparkConnectDefinition } from '@outboard/wire/spark';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import {
  arrived,
  bearer,
  call,
  eventually,
  type Mesh,
  rangePlan,
  removeMesh,
  tlsCredentials,
  upWithStubs,
} from './harness.js';

const NAME = `test-tokens-${process.pid}`;
const OTHER_ISSUER = 'https://login.example.com/';
const folder = mkdtempSync(join(tmpdir(), 'outboard-'));
let mesh: Mesh;
let own: Awaited<ReturnType<typeof importJWK>>;
type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let other: PrivateKey;

interface Claims {
  readonly tenant?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | number;
  readonly more?: Readonly<Record<string, unknown>>;
}
const payload = ({ tenant = 'acme', more = {} }: Claims) => ({ tenant, ...more });
const ownToken = (claims: Claims = {}, header = { alg: 'ES256', kid: 'outboard-local' }) =>
  new SignJWT(payload(claims))
    .setIssuer(claims.issuer ?? JWT_ISSUER)
    .setAudience(claims.audience ?? JWT_AUDIENCE)
    .setSubject('ann')
    .setExpirationTime(claims.expires ?? '1h')
    .setProtectedHeader(header)
    .sign(own);
const otherToken = (key: PrivateKey, kid: string) =>
  new SignJWT({ org: 'globex', email: 'bob@example.com' })
    .setIssuer(OTHER_ISSUER)
    .setAudience('lakehouse')
    .setExpirationTime('1h')
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(key);

const put = (name: string, content: unknown) => {
  writeFileSync(join(folder, `${name}.new`), typeof content === 'string' ? content : JSON.stringify(content));
  renameSync(join(folder, `${name}.new`), join(folder, name));
};
/** A new key, made the only one of the other issuer. */
async function rotate(kid: string): Promise<PrivateKey> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  put('jwks.json', { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] });
  return privateKey;
}

beforeAll(async () => {
  other = await rotate('first');
  const issuer = { issuer: OTHER_ISSUER, audiences: ['lakehouse'], jwksFile: 'jwks.json' };
  put('issuers.json', [{ ...issuer, tenantClaim: 'org', userClaim: 'email' }]);
  put('policy.yaml', 'tenants: { slow: { requestsPerSecond: 2 } }');
  mesh = await upWithStubs(NAME, '--issuers', join(folder, 'issuers.json'), '--policy', join(folder, 'policy.yaml'));
  own = await importJWK(JSON.parse(readFileSync(join(layoutOf(NAME).certs, 'signing.jwk'), 'utf8')) as JWK, 'ES256');
}, 120_000);
afterAll(async () => {
  await removeMesh(NAME);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const ask = (token: string) =>
  call(mesh.endpoint, tlsCredentials(mesh), sparkConnectDefinition.executePlan, rangePlan(), bearer(token));
const codeOf = async (token: string) => status[(await ask(token)).code];

test('a token must be signed by a key of its issuer, be for this audience, and not be over', async () => {
  expect(await codeOf(await ownToken())).toBe('OK');
  const past = Math.floor(Date.now() / 1_000) - 3_600;
  expect(await codeOf(await ownToken({ expires: past }))).toBe('UNAUTHENTICATED');
  expect(await codeOf(await ownToken({ issuer: 'https://elsewhere.example.com' }))).toBe('UNAUTHENTICATED');
  expect(await codeOf(await ownToken({ issuer: OTHER_ISSUER, audience: 'lakehouse' }))).toBe('UNAUTHENTICATED');
  expect(['PERMISSION_DENIED', 'UNAUTHENTICATED']).toContain(await codeOf(await ownToken({ audience: 'other' })));
});

test('an unsigned token, or one whose secret is the public key, is nobody’s', async () => {
  const unsigned = new UnsecuredJWT(payload({}))
    .setIssuer(JWT_ISSUER)
    .setAudience(JWT_AUDIENCE)
    .setSubject('ann')
    .setExpirationTime('1h')
    .encode();
  expect(await codeOf(unsigned)).toBe('UNAUTHENTICATED');
  const known = readFileSync(join(layoutOf(NAME).certs, 'jwks.json'));
  const confused = await new SignJWT(payload({}))
    .setIssuer(JWT_ISSUER)
    .setAudience(JWT_AUDIENCE)
    .setExpirationTime('1h')
    .setProtectedHeader({ alg: 'HS256', kid: 'outboard-local' })
    .sign(known);
  expect(await codeOf(confused)).toBe('UNAUTHENTICATED');
});

test('an oversized token is refused, and the next call goes on', async () => {
  const large = await ownToken({ more: { groups: 'x'.repeat(200_000) } });
  expect(await codeOf(large)).not.toBe('OK');
  expect(await codeOf(await ownToken())).toBe('OK');
});

test('another issuer has claims of its own names, and its keys are rotated while the edge runs', async () => {
  const old = await otherToken(other, 'first');
  const headers = await arrived(mesh.endpoint, tlsCredentials(mesh), bearer(old));
  expect(headers).toMatchObject({ 'x-outboard-tenant': 'globex', 'x-outboard-user': 'bob@example.com' });
  const next = await rotate('second');
  const fresh = await otherToken(next, 'second');
  await eventually('the new key counts', async () => (await codeOf(fresh)) === 'OK');
  expect(await codeOf(old)).toBe('UNAUTHENTICATED');
  // A broken file keeps the keys that were.
  put('jwks.json', '{"keys": [');
  const log = () => readFileSync(join(layoutOf(NAME).logs, 'supervisor.log'), 'utf8');
  await eventually('the broken file is told of', () => log().includes('bad issuers'));
  expect(await codeOf(fresh)).toBe('OK');
  expect(await codeOf(await ownToken())).toBe('OK');
}, 60_000);

test('keys at a URL are fetched by the edge, over TLS, and followed as they change', async () => {
  const certs = layoutOf(NAME).certs;
  const issuer = 'https://keys.example.com/';
  const keyOf = async (kid: string) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    return { privateKey, jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] } };
  };
  const tokenOf = (key: PrivateKey, kid: string) =>
    new SignJWT({ tenant: 'initech' })
      .setIssuer(issuer)
      .setAudience('lakehouse')
      .setSubject('peter')
      .setExpirationTime('1h')
      .setProtectedHeader({ alg: 'ES256', kid })
      .sign(key);
  const [first, second] = [await keyOf('first'), await keyOf('second')];
  let served = first.jwks;
  const read = (name: string) => readFileSync(join(certs, name));
  const server = createServer({ key: read('edge.key'), cert: read('edge.pem') }, (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(served));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const jwksUrl = `https://localhost:${(server.address() as AddressInfo).port}/keys`;
    const list = JSON.parse(readFileSync(join(folder, 'issuers.json'), 'utf8')) as object[];
    const added = { issuer, audiences: ['lakehouse'], jwksUrl, jwksCacheMs: 1_000, jwksCaFile: join(certs, 'ca.pem') };
    put('jwks.json', JSON.stringify(first.jwks));
    put('issuers.json', [...list, added]);
    const old = await tokenOf(first.privateKey, 'first');
    await eventually('its tokens are taken', async () => (await codeOf(old)) === 'OK');
    const headers = await arrived(mesh.endpoint, tlsCredentials(mesh), bearer(old));
    expect(headers).toMatchObject({ 'x-outboard-tenant': 'initech', 'x-outboard-user': 'peter' });

    served = second.jwks;
    const fresh = await tokenOf(second.privateKey, 'second');
    await eventually('the new key counts', async () => (await codeOf(fresh)) === 'OK');
    // Each of the edge's threads keeps keys of its own, for a second here, and the next call may be another thread's.
    await eventually('the old key does not', async () => (await codeOf(old)) === 'UNAUTHENTICATED');
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const log = () => readFileSync(join(layoutOf(NAME).logs, 'supervisor.log'), 'utf8');
  const insecure = { issuer, audiences: ['lakehouse'], jwksUrl: 'http://keys.example.com/' };
  put('issuers.json', [insecure]);
  await eventually('a URL without TLS is told of', () => log().includes('0.jwksUrl: must be https'));
  // Whose keys can't be fetched any more keeps none of the others out.
  expect(await codeOf(await ownToken())).toBe('OK');
}, 60_000);

test('a service’s token lasts for years, until it is revoked', async () => {
  const { certs, logs } = layoutOf(NAME);
  const mint = (user: string) => mintToken(certs, { tenant: 'acme', user, days: 3_650 });
  const [leaked, kept] = [await mint('reports'), await mint('imports')];
  const headers = await arrived(mesh.endpoint, tlsCredentials(mesh), bearer(leaked));
  expect(headers).toMatchObject({ 'x-outboard-tenant': 'acme', 'x-outboard-user': 'reports' });
  revoke(certs, leaked);
  await eventually('the revoked one is refused', async () => (await codeOf(leaked)) === 'PERMISSION_DENIED');
  expect(await codeOf(kept)).toBe('OK');
  // A broken list gives nobody their token back.
  writeFileSync(join(certs, 'revoked.json'), '["');
  await eventually('the broken list is told of', () =>
    readFileSync(join(logs, 'supervisor.log'), 'utf8').includes('revoked.json is not a list of token ids'),
  );
  expect(await codeOf(leaked)).toBe('PERMISSION_DENIED');
  expect(() => revoke(certs, kept)).toThrow('revoked.json');
  rmSync(join(certs, 'revoked.json'));
  await eventually('none is revoked any more', async () => (await codeOf(leaked)) === 'OK');
  await expect(async () => revoke(certs, await ownToken())).rejects.toThrow('claim jti');
}, 60_000);

test('who calls too often is told when to call again', async () => {
  const token = await ownToken({ tenant: 'slow' });
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => ask(token)));
  const refused = outcomes.filter(({ code }) => code !== status.OK);
  expect(refused.length).toBeGreaterThan(0);
  for (const { code, rpc } of refused) {
    expect(code).toBe(status.RESOURCE_EXHAUSTED);
    expect(rpc).toMatchObject({ errorInfo: { metadata: { errorClass: 'OUTBOARD_RATE_EXCEEDED' } } });
    expect(rpc?.retryDelayMs).toBeGreaterThan(0);
  }
  expect(await codeOf(await ownToken())).toBe('OK');
});
