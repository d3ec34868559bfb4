#!/usr/bin/env node
/**
 * `npm run chaos [-- --seed S] [--minutes M] [--profile drivers|workers|pods|gateway|store|writes|all|rollout] [--store URL|postgres]`: a real mesh whose
 * processes are killed, hung and terminated while clients work; what they saw is printed, and the seed that repeats it.
 */
import { join } from 'node:path';
import { SetupError } from './lib/run.mjs';
import { root } from './lib/steps.mjs';
import { setup } from './setup.mjs';

try {
  await setup();
  await import(join(root, 'test/fault/dist/chaos.js'));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
