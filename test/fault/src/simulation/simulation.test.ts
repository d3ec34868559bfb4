import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** In a process of its own: the clock that it replaces is everybody's. */
const RUN = `
  const { simulate } = await import(process.argv.at(-1));
  process.exitCode = await simulate({ first: 1, seeds: 150, tell: (text) => process.stdout.write(text) });
  process.exit();
`;

test('drivers and workers that die and hang in 150 simulated worlds break no promise', async () => {
  const main = new URL('./main.js', import.meta.url).href;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', RUN, main]);
  expect(stdout).toMatch(/^150 seeds, \d{3} operations, \d{3} faults, 0 seeds with violations/m);
}, 120_000);
