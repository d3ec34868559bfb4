import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { loadConfig } from './config.js';
import { failureOf, Unusable } from './failures.js';
import { requirePair } from './pair.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-failures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test('what people can put right is said in one sentence; a fault of the program is not dressed up as one', () => {
  expect(failureOf(thrownBy(() => readFileSync(at('ca.pem'))))).toMatch(/ca\.pem is not there: is its volume mounted/);
  writeFileSync(at('file'), '');
  expect(failureOf(thrownBy(() => readFileSync(at('file/below'))))).toMatch(/leads through a file/);
  // Linux has a file that is always full.
  expect(failureOf(thrownBy(() => writeFileSync('/dev/full', 'x')))).toMatch(/no space left/);
  expect(failureOf(thrownBy(() => loadConfig(z.object({ OUTBOARD_X: z.string() }), {})))).toMatch(
    /OUTBOARD_X is not set/,
  );
  expect(failureOf(Object.assign(new Error('x'), { code: '28P01' }))).toMatch(
    /user or password are wrong.*OUTBOARD_STORE/,
  );
  expect(failureOf(new TypeError('x is not a function'))).toBeUndefined();
  expect(failureOf('text')).toBeUndefined();
});

test('a port that is taken is named, by Node and by grpc-js', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => first.once('listening', resolve));
  const { port } = first.address() as { port: number };
  const second = createServer().listen(port, '127.0.0.1');
  const error = await new Promise((resolve) => second.once('error', resolve));
  expect(failureOf(error)).toMatch(new RegExp(`127\\.0\\.0\\.1:${port} is taken: end who listens there`));
  const byGrpc = new Error(`No address added out of total 1 resolved errors: [${(error as Error).message}]`);
  expect(failureOf(byGrpc)).toMatch(new RegExp(`127\\.0\\.0\\.1:${port} is taken`));
  first.close();
});

test('a certificate is looked at before anything serves with it', () => {
  const certificate = (name: string, days: string) => {
    const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=x'];
    const files = ['-keyout', at(`${name}.key`), '-out', at(`${name}.pem`), '-days', days];
    execFileSync('openssl', [...args, ...files], { stdio: 'ignore' });
  };
  certificate('own', '10');
  expect(() => requirePair(at('own.pem'), at('own.key'))).not.toThrow();
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  writeFileSync(at('other.key'), other.export({ type: 'pkcs8', format: 'pem' }));
  const failure = thrownBy(() => requirePair(at('own.pem'), at('other.key')));
  expect(failure).toBeInstanceOf(Unusable);
  expect(failureOf(failure)).toMatch(/other\.key is not the key of .*own\.pem/);
  const later = Date.now() + 11 * 86_400_000;
  expect(() => requirePair(at('own.pem'), at('own.key'), later)).toThrow(/was valid until/);
  writeFileSync(at('junk'), 'junk');
  expect(() => requirePair(at('junk'), at('own.key'))).toThrow(/junk is no certificate in PEM/);
  expect(() => requirePair(at('own.pem'), at('junk'))).toThrow(/junk is no private key in PEM/);
});
