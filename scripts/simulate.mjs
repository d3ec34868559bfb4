#!/usr/bin/env node
/**
 * `npm run simulate [-- --seeds N] [--seed FIRST]`: sessions, operations and tasks under a simulated clock and network, without processes. A
 * seed that violates a promise is named, and replays.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupError } from './lib/run.mjs';
import { root } from './lib/steps.mjs';
import { setup } from './setup.mjs';

try {
  const { values } = parseArgs({ options: { seeds: { type: 'string' }, seed: { type: 'string' } } });
  const [seeds, first] = [whole('seeds', values.seeds ?? '1000'), whole('seed', values.seed ?? '1')];
  await setup();
  const { simulate } = await import(join(root, 'test/fault/dist/simulation/main.js'));
  const failed = await simulate({ first, seeds, tell: (text) => process.stdout.write(text) });
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  if (!(error instanceof SetupError) && error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function whole(name, text) {
  if (!/^\d{1,9}$/.test(text)) throw new SetupError(`--${name} takes a whole number, not ${text}.`);
  return Number(text);
}
