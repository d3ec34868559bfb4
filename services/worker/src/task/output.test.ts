/** Writes on a real file system: what runs leave, what publishing moves, and what stays when it is stopped or done twice. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beginOutput, discard, type Output, publish } from './output.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outboard-output-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const output = (mode: Output['mode'], run = 'run-1', marker = 'op-1'): Output => ({
  mode,
  staging: join(root, `.outboard-${marker}-${run}`),
  target: join(root, 'target'),
  marker,
});

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Files below the target, by their paths there, with what they hold. */
function found(): Readonly<Record<string, string>> {
  const target = join(root, 'target');
  if (!existsSync(target)) return {};
  const entries = readdirSync(target, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(target.length + 1), readFileSync(path, 'utf8')]));
}

test('published files take the place of others as the mode says', async () => {
  put(join(root, 'target/p=1/old-1'), 'old');
  put(join(root, 'target/p=2/old-2'), 'old');
  const partitions = output('replacePartitions');
  put(join(partitions.staging, 'p=1/op-1'), 'new');
  await publish(partitions);
  expect(found()).toEqual({ _SUCCESS: '', 'p=1/op-1': 'new', 'p=2/old-2': 'old' });
  const added = output('append', 'run-1', 'op-2');
  put(join(added.staging, 'p=1/op-2'), 'more');
  await publish(added);
  expect(found()).toEqual({ _SUCCESS: '', 'p=1/op-1': 'new', 'p=1/op-2': 'more', 'p=2/old-2': 'old' });
  const whole = output('replace', 'run-1', 'op-3');
  put(join(whole.staging, 'op-3'), 'last');
  await publish(whole);
  expect(found()).toEqual({ _SUCCESS: '', 'op-3': 'last' });
  expect(readdirSync(root)).toEqual(['target']);
});

test('what was stopped in the middle is ended by the next call, and done again it does nothing', async () => {
  const whole = output('replace');
  put(join(root, 'target/old'), 'old');
  put(join(whole.staging, 'a-op-1'), 'a');
  put(join(whole.staging, 'b-op-1'), 'b');
  // As if the first call had moved one file.
  put(join(root, 'target/a-op-1'), 'a');
  rmSync(join(whole.staging, 'a-op-1'));
  await publish(whole);
  expect(found()).toEqual({ _SUCCESS: '', 'a-op-1': 'a', 'b-op-1': 'b' });
  put(join(root, 'target/later'), 'of another write');
  await publish(whole);
  expect(found()).toEqual({ _SUCCESS: '', 'a-op-1': 'a', 'b-op-1': 'b', later: 'of another write' });
});

test('two calls at once move each file once', async () => {
  const whole = output('replace');
  const names = Array.from({ length: 60 }, (_, i) => `${i}-op-1`);
  for (const name of names) put(join(whole.staging, name), name);
  await Promise.all([publish(whole), publish(whole), publish(whole)]);
  expect(found()).toEqual({ _SUCCESS: '', ...Object.fromEntries(names.map((name) => [name, name])) });
});

test('modes that want nothing there look before they write', async () => {
  expect(await beginOutput(output('createOrSkip'))).toBe(true);
  put(join(root, 'target/old'), 'old');
  expect(await beginOutput(output('createOrSkip', 'run-2'))).toBe(false);
  await expect(beginOutput(output('create', 'run-2'))).rejects.toThrow(/PATH_ALREADY_EXISTS/);
  await discard(output('createOrSkip'));
  expect(readdirSync(root)).toEqual(['target']);
});
