#!/usr/bin/env node
/**
 * `npm run conformance [-- --theme X] [--case NAME] [--update] [--accept REASON] [--remote sc://…] [--jobs N]`: the cases of
 * test/conformance on a mesh, held against Spark's recorded answers. --case shows both outcomes; --update writes the lists of
 * refused cases and known differences and docs/PARITY.md anew, without what has been mended; --accept lists today's differences with a reason.
 * `-- --suite tpcds|tpch|clickbench [--scale N] [--case q14] [--remote sc://…]`: a benchmark's queries, held against DuckDB's rows.
 */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installOracle, sitePackage } from './lib/oracle.mjs';
import { SetupError } from './lib/run.mjs';
import { root, stateDir } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const COLUMNS = ['theme', 'cases', 'equal', 'refused', 'known', 'different', 'context'];
const name = `conformance-${process.pid}`;
const args = process.argv.slice(2);
const task = args.includes('--suite') ? suite : compare;

try {
  await setup();
  if (task === suite) await installOracle();
  const own = !args.includes('--remote');
  try {
    process.exitCode = await task(own ? ['--remote', start(), ...args] : args);
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
  // Traces of ten thousand cases are read by nobody, and take a fifth of the time.
  const { status, stdout, stderr } = mesh(
    'up',
    '--json',
    '--name',
    name,
    '--drivers',
    '1',
    '--workers',
    '1',
    '--trace-percent',
    '0',
  );
  if (status !== 0) throw new SetupError(`the mesh does not start: ${stderr}`);
  return `sc://${JSON.parse(stdout).plaintextEndpoint}`;
}

function stop() {
  mesh('down', '--name', name);
  rmSync(join(stateDir, 'mesh', name), { recursive: true, force: true });
}

function python(script, words, stdout) {
  const file = join(root, 'test/conformance', script);
  return spawn(join(stateDir, 'venv/bin/python'), [file, ...words], {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
  });
}

/** Runs a benchmark's queries; their texts and data come from packages in the oracle's venv. */
async function suite(words) {
  const places = ['--packages', dirname(sitePackage('pysail')), '--folder', join(stateDir, 'suites')];
  const runner = python('suite.py', [...places, ...words], 'inherit');
  return new Promise((resolve) => runner.once('close', (status) => resolve(status ?? 1)));
}

/** Runs the cases and prints their table; the runner's exit code. */
async function compare(words) {
  const runner = python('runner.py', ['compare', ...words], 'pipe');
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
