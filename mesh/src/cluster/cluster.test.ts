import { X509Certificate } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@outboard/runtime';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { initCluster as init, writeEnvoy } from './init.js';
import { type ClusterConfig, clusterConfig } from './layout.js';
import { membersOf, PoolFile } from './members.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const config = clusterConfig.parse({ OUTBOARD_MESH: folder, OUTBOARD_OWN: join(folder, 'own') });
const log = createLogger({ service: 'mesh', name: 'test', level: 'silent' });
const initCluster = (of: ClusterConfig) => init(of, log);
const text = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

test('each volume holds what its containers need, and no other identity’s key', async () => {
  await initCluster(config);
  expect(existsSync(join(folder, 'worker/worker.key'))).toBe(true);
  expect(['edge.key', 'driver.key', 'signing.jwk'].some((file) => existsSync(join(folder, 'worker', file)))).toBe(
    false,
  );
  expect(text('edge/envoy.yaml')).toContain(`filename: "${join(folder, 'edge/server.key')}"`);
  expect(text('edge/server.pem')).toBe(text('edge/edge.pem'));
  expect(text('clients/token').split('.')).toHaveLength(3);
});

test('what is there stays: who has a token or trusts the authority may go on', async () => {
  const before = [text('clients/ca.pem'), text('pools/jwks.json')];
  await initCluster(config);
  expect([text('clients/ca.pem'), text('pools/jwks.json')]).toEqual(before);
});

test('the edge shows the user’s own certificate, and half of one is refused', async () => {
  const own = join(folder, 'own');
  await initCluster({ ...config, OUTBOARD_OWN: folder });
  expect(text('edge/server.pem')).toBe(text('edge/edge.pem'));
  copyFileSync(join(folder, 'gateway/gateway.pem'), join(folder, 'server.pem'));
  await expect(initCluster({ ...config, OUTBOARD_OWN: folder })).rejects.toThrow('server.pem and server.key');
  copyFileSync(join(folder, 'gateway/gateway.key'), join(folder, 'server.key'));
  await initCluster({ ...config, OUTBOARD_OWN: folder });
  expect(text('edge/server.pem')).toBe(text('gateway/gateway.pem'));
  copyFileSync(join(folder, 'driver/driver.key'), join(folder, 'server.key'));
  await expect(initCluster({ ...config, OUTBOARD_OWN: folder })).rejects.toThrow('server.key is not the key of');
  copyFileSync(join(folder, 'gateway/gateway.key'), join(folder, 'server.key'));
  expect(existsSync(own)).toBe(false);
});

test('tokens of the user’s own issuers are taken besides the cluster’s', async () => {
  const issuer = { issuer: 'https://id.example', audiences: ['outboard'], jwksFile: 'pools/jwks.json' };
  writeFileSync(join(folder, 'issuers.json'), JSON.stringify([issuer]));
  await initCluster({ ...config, OUTBOARD_OWN: folder });
  expect(text('pools/jwt.json')).toContain('https://id.example');
  writeFileSync(join(folder, 'issuers.json'), '[]');
  await expect(initCluster({ ...config, OUTBOARD_OWN: folder })).rejects.toThrow('issuers.json');
});

test('where the keys were lost and the other volumes are of an older run, all is made to fit the new keys', async () => {
  const before = text('clients/token');
  rmSync(join(folder, 'keys'), { recursive: true });
  await initCluster(config);
  const keys = createLocalJWKSet(JSON.parse(text('pools/jwks.json')));
  await expect(jwtVerify(before, keys)).rejects.toThrow();
  expect((await jwtVerify(text('clients/token'), keys)).payload.tenant).toBe('default');
  const authority = new X509Certificate(text('clients/ca.pem'));
  for (const identity of ['edge', 'gateway', 'driver', 'worker']) {
    expect(text(identity, 'ca.pem')).toBe(text('clients/ca.pem'));
    expect(new X509Certificate(text(identity, `${identity}.pem`)).verify(authority.publicKey)).toBe(true);
  }
});

test('members are names, with an address where that is another', () => {
  expect(membersOf(' a  b=host c=10.0.0.7:99')).toEqual([
    { name: 'a', host: 'a', port: 15_010 },
    { name: 'b', host: 'host', port: 15_010 },
    { name: 'c', host: '10.0.0.7', port: 99 },
  ]);
  expect(membersOf('')).toEqual([]);
  expect(() => membersOf('a=host:http')).toThrow('a=host:http');
});

test('a range of names is so many members', () => {
  expect(membersOf('w-{0..2}=w-{0..2}.workers').map(({ host }) => host)).toEqual([
    'w-0.workers',
    'w-1.workers',
    'w-2.workers',
  ]);
});

test('a pool follows the addresses; who has none keeps the last for a while', async () => {
  const addresses = new Map([['a', '10.0.0.1']]);
  let nowMs = 0;
  const clock = { monotonicMs: () => nowMs };
  const pool = new PoolFile(folder, 'workers', membersOf('a b'), async (host) => addresses.get(host), clock);
  const hosts = async () => (await pool.refresh())?.map(({ name, host }) => `${name} ${host}`);
  expect(await hosts()).toEqual(['a 10.0.0.1']);
  expect(await hosts()).toBeUndefined();
  addresses.set('b', '10.0.0.2').delete('a');
  expect(await hosts()).toEqual(['a 10.0.0.1', 'b 10.0.0.2']);
  addresses.set('a', '10.0.0.3').delete('b');
  expect(await hosts()).toEqual(['a 10.0.0.3', 'b 10.0.0.2']);
  expect(text('workers.json')).toContain('10.0.0.3');
  nowMs = 31_000;
  expect(await hosts()).toEqual(['a 10.0.0.3']);
});

test('one Envoy’s configuration can be written by itself, for certificates that are elsewhere', () => {
  writeEnvoy('driver', { ...config, OUTBOARD_CERTS: '/certs' }, join(folder, 'envoy'));
  expect(text('envoy/envoy.yaml')).toContain('filename: "/certs/driver.key"');
});
