#!/usr/bin/env node
/** `npm run -s mesh -- …`: brings the checkout up to date, then hands over to the mesh's own commands. */
import { join } from 'node:path';
import { SetupError } from './lib/run.mjs';
import { root } from './lib/steps.mjs';
import { setup } from './setup.mjs';

try {
  await setup();
  await import(join(root, 'mesh/dist/main.js'));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
