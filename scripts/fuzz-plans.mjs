#!/usr/bin/env node
/**
 * `npm run fuzz:plans [-- --seconds N] [--plans N] [--seed S] [--differences N]`: random plans on a mesh and on a real Spark (Java 17).
 * A difference is made small and printed as a case for test/conformance/cases, with the seed that replays it: `--seed S/i`.
 * `--spark sc://…` and `--outboard sc://…` take servers that are there already.
 */
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startOracle } from './lib/oracle.mjs';
import { SetupError } from './lib/run.mjs';
import { root, stateDir } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const name = `fuzz-${process.pid}`;
const args = process.argv.slice(2);
const stops = [];

try {
  await setup();
  if (!args.includes('--spark')) args.push('--spark', await startSpark());
  if (!args.includes('--outboard')) args.push('--outboard', startMesh());
  process.exitCode = await fuzz();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  for (const stop of stops) await stop();
}

async function startSpark() {
  const { remote, stop } = await startOracle();
  stops.push(stop);
  return remote;
}

function startMesh() {
  const mesh = (...words) =>
    spawnSync(process.execPath, [join(root, 'mesh/dist/main.js'), ...words], { encoding: 'utf8' });
  stops.push(() => {
    mesh('down', '--name', name);
    rmSync(join(stateDir, 'mesh', name), { recursive: true, force: true });
  });
  const { status, stdout, stderr } = mesh('up', '--json', '--name', name, '--drivers', '1', '--workers', '1');
  if (status !== 0) throw new SetupError(`the mesh does not start: ${stderr}`);
  return `sc://${JSON.parse(stdout).plaintextEndpoint}`;
}

function fuzz() {
  const python = join(stateDir, 'venv/bin/python');
  const child = spawn(python, [join(root, 'test/conformance/fuzz.py'), ...args], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
