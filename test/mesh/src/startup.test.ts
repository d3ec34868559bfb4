/** Services in bad surroundings: they wait, or stop with one sentence that says what to do. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout, ensureCertificates, freePort } from '@outboard/mesh';

const folder = mkdtempSync(join(tmpdir(), 'outboard-startup-'));
const at = (...names: string[]) => join(folder, ...names);
const children = new Set<ReturnType<typeof spawn>>();
let taken: Server;
let takenPort: number;
let free: string;

beforeAll(async () => {
  taken = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  takenPort = (taken.address() as { port: number }).port;
  free = `127.0.0.1:${await freePort()}`;
  for (const name of ['data', 'certs', 'mixed', 'spool']) mkdirSync(at(name));
  writeFileSync(at('workers.json'), '{"resources":[]}');
  writeFileSync(at('file'), 'no database');
  await ensureCertificates(at('certs'), { names: [] });
  for (const file of ['ca.pem', 'gateway.pem']) copyFileSync(at('certs', file), at('mixed', file));
  copyFileSync(at('certs', 'driver.key'), at('mixed', 'gateway.key'));
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

type Line = { readonly level: string; readonly msg: string };

/** Starts a service; its log, line by line, and how it ended. */
function start(service: string, env: Readonly<Record<string, string>>) {
  const program = join(checkout, 'services', service, 'dist/main.js');
  const child = spawn(process.execPath, ['--stack-size=3600', program], {
    env: { PATH: process.env.PATH ?? '', OTEL_SDK_DISABLED: 'true', OUTBOARD_LISTEN: free, ...env },
  });
  children.add(child);
  let out = '';
  let complaints = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  const lines = () =>
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);
  const ended = new Promise<{ code: number | null; last: string; complaints: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, last: lines().at(-1)?.msg ?? '', complaints }));
  });
  return { child, lines, ended };
}

const driver = () => ({
  OUTBOARD_EGRESS: '127.0.0.1:1',
  OUTBOARD_WORKERS_FILE: at('workers.json'),
  OUTBOARD_DATA: at('data'),
  OUTBOARD_STORE: `sqlite:${at('store.db')}`,
});
const worker = () => ({ OUTBOARD_SPOOL: at('spool') });

test.each([
  ['gateway', () => ({ OUTBOARD_LISTEN: `127.0.0.1:${takenPort}` }), /^127\.0\.0\.1:\d+ is taken: end who listens/],
  ['driver', () => ({ ...driver(), OUTBOARD_LISTEN: `127.0.0.1:${takenPort}` }), /^127\.0\.0\.1:\d+ is taken/],
  ['worker', () => ({ ...worker(), OUTBOARD_LISTEN: `127.0.0.1:${takenPort}` }), /^127\.0\.0\.1:\d+ is taken/],
  ['gateway', () => ({ OUTBOARD_METRICS: `127.0.0.1:${takenPort}` }), /127\.0\.0\.1:\d+ is taken.*OUTBOARD_METRICS/],
  ['gateway', () => ({ OUTBOARD_LISTEN: '' }), /OUTBOARD_LISTEN is not set; set it to host:port/],
  ['gateway', () => ({ OUTBOARD_CERTS: at('nowhere') }), /nowhere\/gateway\.pem is not there: is its volume mounted/],
  ['gateway', () => ({ OUTBOARD_CERTS: at('mixed') }), /gateway\.key is not the key of .*gateway\.pem/],
  [
    'driver',
    () => ({ ...driver(), OUTBOARD_STORE: `sqlite:${at('file')}` }),
    /store can't be used: the file is no SQLite/,
  ],
  [
    'driver',
    () => ({ ...driver(), OUTBOARD_STORE: `sqlite:${at('data')}` }),
    /store can't be used: its file can’t be opened/,
  ],
  ['worker', () => ({ OUTBOARD_SPOOL: at('file', 'spool') }), /file\/spool.* leads through a file/],
] as const)('%s stops and says %#', async (service, env, sentence) => {
  const { code, last, complaints } = await start(service, env()).ended;
  expect({ code, last, complaints }).toEqual({
    code: 1,
    last: expect.stringMatching(sentence),
    // grpc-js has its word as well, but nobody is shown a stack.
    complaints: expect.not.stringMatching(/^ {4}at /m),
  });
});

test('a driver whose database is not there yet says so, and waits for it', async () => {
  const { child, lines, ended } = start('driver', { ...driver(), OUTBOARD_STORE: 'postgres://u:p@127.0.0.1:1/x' });
  await new Promise<void>((resolve) => {
    child.stdout.on('data', () => {
      if (lines().some(({ level, msg }) => level === 'warn' && /waiting for it/.test(msg))) resolve();
    });
  });
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  await ended;
});
