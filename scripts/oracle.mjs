#!/usr/bin/env node
/**
 * `npm run oracle [-- --theme X] [--case NAME] [--check N [--seed S]] [--remote sc://…]`: Apache Spark's own answers to the
 * cases of test/conformance, recorded anew; with --check a random N of them are compared with what is recorded.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startOracle } from './lib/oracle.mjs';
import { SetupError } from './lib/run.mjs';
import { root, stateDir } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const args = process.argv.slice(2);
try {
  await setup();
  const oracle = args.includes('--remote') ? undefined : await startOracle();
  try {
    process.exitCode = await runner(['record', ...(oracle ? ['--remote', oracle.remote] : []), ...args]);
  } finally {
    await oracle?.stop();
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function runner(words) {
  const python = join(stateDir, 'venv/bin/python');
  const child = spawn(python, [join(root, 'test/conformance/runner.py'), ...words], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
