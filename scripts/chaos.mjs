#!/usr/bin/env node
/**
 * `npm run chaos [-- --seed S] [--minutes M] [--profile drivers|workers|pods|gateway|machine|store|writes|all|rollout] [--store URL|postgres]`: a real
 * mesh whose processes are killed, hung and terminated while clients work, whose connections are cut and disks filled; what clients
 * saw is printed, and the seed that repeats it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SetupError } from './lib/run.mjs';
import { root } from './lib/steps.mjs';
import { setup } from './setup.mjs';

/** unshare(1): a network and mounts that end with the run. Root's, on Linux. */
const OWN_MACHINE = ['unshare', '--net', '--mount'];
const TOOLS = ['ip', 'tc', 'iptables', 'fallocate'];

const works = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

function begin(args) {
  const missing = TOOLS.filter((tool) => !works('which', tool));
  const chaos = [process.execPath, join(root, 'test/fault/dist/chaos.js'), ...args];
  if (missing.length === 0 && works(...OWN_MACHINE, 'true')) return [...OWN_MACHINE, ...chaos, '--own-machine'];
  const why = missing.length > 0 ? `needs ${missing.join(', ')}` : 'needs root on Linux';
  process.stdout.write(`No connection is cut, no network slow, no disk full: that ${why}.\n`);
  return chaos;
}

try {
  await setup();
  const [program, ...args] = begin(process.argv.slice(2));
  process.exitCode = spawnSync(program, args, { stdio: 'inherit' }).status ?? 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
