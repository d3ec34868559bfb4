import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCertificates } from './certificates.js';
import { writePool } from './eds.js';
import { freePort } from './ports.js';
import { endAll, identify, isAlive } from './processes.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('certificates carry SPIFFE ids, are the CA’s, and are kept', async () => {
  await ensureCertificates(folder);
  const read = (name: string) => new X509Certificate(readFileSync(join(folder, `${name}.pem`)));
  const [ca, driver] = [read('ca'), read('driver')];
  expect(driver.subjectAltName).toContain('URI:spiffe://outboard.local/driver');
  expect(driver.checkHost('localhost')).toBe('localhost');
  expect(driver.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(driver.verify(ca.publicKey)).toBe(true);
  await ensureCertificates(folder);
  expect(read('driver').serialNumber).toBe(driver.serialNumber);
  await ensureCertificates(folder, { now: Date.now() + 360 * 86_400_000 });
  expect(read('driver').serialNumber).not.toBe(driver.serialNumber);
});

test('a name that the certificates lack makes them anew', async () => {
  await ensureCertificates(folder);
  await ensureCertificates(folder, { names: ['outboard.example'] });
  const edge = new X509Certificate(readFileSync(join(folder, 'edge.pem')));
  expect([edge.checkHost('outboard.example'), edge.checkHost('edge')]).toEqual(['outboard.example', 'edge']);
  await ensureCertificates(folder, { names: ['outboard.example'] });
  expect(new X509Certificate(readFileSync(join(folder, 'edge.pem'))).serialNumber).toBe(edge.serialNumber);
});

test('a pool’s file names its members for Envoy', () => {
  writePool(folder, 'workers', [{ name: 'worker-1', host: '127.0.0.1', port: 1 }]);
  const { resources } = JSON.parse(readFileSync(join(folder, 'workers.json'), 'utf8'));
  expect(resources[0].cluster_name).toBe('workers');
  expect(resources[0].endpoints[0].lb_endpoints[0]).toMatchObject({
    endpoint: { address: { socket_address: { address: '127.0.0.1', port_value: 1 } } },
    metadata: { filter_metadata: { 'envoy.lb': { worker: 'worker-1' } } },
  });
});

test('ports differ', async () => {
  const ports = [await freePort(), await freePort(), await freePort()];
  expect(new Set(ports).size).toBe(3);
});

test('a process is known by its start, and ended with its children', async () => {
  const child = spawn('sh', ['-c', 'sleep 60 & wait'], { detached: true });
  const id = identify(child.pid ?? 0);
  if (id === undefined) throw new Error('not started');
  expect(isAlive(id)).toBe(true);
  expect(isAlive({ ...id, started: 'another' })).toBe(false);
  const exited = once(child, 'exit');
  await endAll([id], 5_000);
  await exited;
  expect(isAlive(id)).toBe(false);
});
