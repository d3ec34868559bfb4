#!/usr/bin/env node
/** `npm start [-- --exit]`: set-up, a mesh on this machine, the tour, and then serve until Ctrl-C. */
import { join } from 'node:path';
import { SetupError } from './lib/run.mjs';
import { root } from './lib/steps.mjs';
import { setup } from './setup.mjs';

try {
  await setup();
  const { start } = await import(join(root, 'tour/dist/main.js'));
  process.exitCode = await start({ exit: process.argv.includes('--exit') });
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
