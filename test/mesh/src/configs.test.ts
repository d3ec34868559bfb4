import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  ensureCertificates,
  ensureSigningKey,
  findEnvoy,
  freePort,
  issuerResources,
  ownIssuer,
  poolNames,
  renderEnvoy,
  revokedResources,
  TRUST_DOMAIN,
  writePool,
  writeResources,
} from '@outboard/mesh';

const folder = mkdtempSync(join(tmpdir(), 'outboard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const local = '127.0.0.1';
let values: Record<string, string | number>;
beforeAll(async () => {
  await ensureCertificates(folder);
  await ensureSigningKey(folder);
  writeResources(folder, { ...issuerResources([ownIssuer(folder)]), ...revokedResources(['a-token']) });
  for (const pool of poolNames) writePool(folder, pool, []);
  const ports = ['ADMIN', 'TLS', 'PLAIN', 'OTLP', 'INBOUND', 'EGRESS', 'APP', 'STATS'];
  const hosts = ['TLS', 'PLAIN', 'OTLP', 'INBOUND', 'APP', 'STATS'];
  values = {
    ...Object.fromEntries(await Promise.all(ports.map(async (name) => [`${name}_PORT`, await freePort()]))),
    ...Object.fromEntries(hosts.map((name) => [`${name}_HOST`, local])),
    NODE_ID: 'test',
    CERTS: folder,
    SERVER_CERT: join(folder, 'edge.pem'),
    SERVER_KEY: join(folder, 'edge.key'),
    EDS: folder,
    ACCESS_LOG: join(folder, 'access.jsonl'),
    TRUST_DOMAIN,
    TRACE_PERCENT: 100,
    GATEWAY_ADMIT: 'false',
    GATEWAY_WAIT: '5s',
  };
});

test.each(['edge', 'driver-sidecar', 'worker-sidecar'] as const)('Envoy takes %s.yaml', async (template) => {
  const path = join(folder, `${template}.yaml`);
  writeFileSync(path, renderEnvoy(template, values));
  const { stdout } = await promisify(execFile)(findEnvoy(), ['--mode', 'validate', '-c', path, '--log-level', 'error']);
  expect(stdout).toContain('OK');
});

test('a value that is missing is named', () => {
  expect(() => renderEnvoy('edge', { ...values, TLS_PORT: undefined as never })).toThrow(/edge\.yaml.*TLS_PORT/);
});
