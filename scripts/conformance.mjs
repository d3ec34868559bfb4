#!/usr/bin/env node
/**
 * `npm run conformance [-- --theme X] [--case NAME] [--update] [--accept REASON] [--remote sc://…] [--jobs N]`: the cases of
 * test/conformance on a mesh, held against Spark's recorded answers. --case shows both outcomes; --update writes the lists of
 * refused cases and known differences and docs/PARITY.md anew, without what has been mended; --accept lists today's differences with a reason.
 */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './lib/run.mjs';
import { root, stateDir } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const COLUMNS = ['theme', 'cases', 'equal', 'refused', 'known', 'different', 'context'];
const name = `conformance-${process.pid}`;
const args = process.argv.slice(2);

try {
  await setup();
  const own = !args.includes('--remote');
  try {
    process.exitCode = await compare(own ? ['--remote', start(), ...args] : args);
  } finally {
    if (own) stop();
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function mesh(...words) {
  return spawnSync(process.execPath, [join(root, 'mesh/dist/main.js'), ...words], { encoding: 'utf8' });
}

function start() {
  const { status, stdout, stderr } = mesh('up', '--json', '--name', name, '--drivers', '1', '--workers', '1');
  if (status !== 0) throw new SetupError(`the mesh does not start: ${stderr}`);
  return `sc://${JSON.parse(stdout).plaintextEndpoint}`;
}

function stop() {
  mesh('down', '--name', name);
  rmSync(join(stateDir, 'mesh', name), { recursive: true, force: true });
}

/** Runs the cases and prints their table; the runner's exit code. */
async function compare(words) {
  const python = join(stateDir, 'venv/bin/python');
  const runner = spawn(python, [join(root, 'test/conformance/runner.py'), 'compare', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const output = [];
  runner.stdout.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => runner.once('close', (status) => resolve(status ?? 1)));
  const rows = Buffer.concat(output)
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  const total = Object.fromEntries(COLUMNS.map((c) => [c, rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)]));
  for (const row of [Object.fromEntries(COLUMNS.map((c) => [c, c])), ...rows, { ...total, theme: 'all' }]) {
    const cells = COLUMNS.map((c, i) => (i === 0 ? String(row[c]).padEnd(26) : String(row[c]).padStart(10)));
    process.stdout.write(`${cells.join('')}\n`);
  }
  process.stdout.write('known: known to differ; context: equal, but an error points elsewhere into the query.\n');
  return code;
}
