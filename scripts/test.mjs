#!/usr/bin/env node
/** `npm test [-- jest arguments]`: set-up, then lint, then every test that needs no Docker. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPrevious } from './lib/previous.mjs';
import { SetupError } from './lib/run.mjs';
import { root, stateDir } from './lib/steps.mjs';
import { setup } from './setup.mjs';

/** The projects of jest.config.js, and how many of their files run at a time. */
const PROJECTS = { alone: 2, mesh: 1 };
const summary = join(stateDir, 'test-summary.txt');

/** Plans nest deep: tests get the stack that the services are started with (@outboard/wire/spark, DEEP_STACK_FLAG). */
const NODE_FLAGS = ['--stack-size=3600', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

for (const project of Object.keys(PROJECTS)) rmSync(resultsOf(project), { force: true });
rmSync(summary, { force: true });
try {
  await setup();
  if (!(await buildPrevious()))
    process.stderr.write(
      "outboard: this clone's history ends before the last release: drivers of two versions are not tested\n",
    );
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  finish({ passed: 0, failed: 1 });
}

const lint = show(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '.']);
const totals = { passed: lint === 0 ? 1 : 0, failed: lint === 0 ? 0 : 1 };
for (const [project, workers] of Object.entries(PROJECTS)) {
  const { passed, failed } = tested(project, workers);
  totals.passed += passed;
  totals.failed += failed;
}
finish(totals);

function tested(project, workers) {
  show(process.execPath, [
    ...NODE_FLAGS,
    join(root, 'node_modules/jest/bin/jest.js'),
    '--selectProjects',
    project,
    `--maxWorkers=${workers}`,
    // The arguments may name tests of the other project.
    '--passWithNoTests',
    '--json',
    `--outputFile=${resultsOf(project)}`,
    ...process.argv.slice(2),
  ]);
  return counted(project);
}

function resultsOf(project) {
  return join(stateDir, `test-results-${project}.json`);
}

function show(program, args) {
  return spawnSync(program, args, { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] }).status;
}

/** A suite that could not even start has no tests to count, and is one failure. */
function counted(project) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(resultsOf(project), 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Ends the run; lint counts as one test. */
function finish({ passed, failed }) {
  const line = `${passed} passed, ${failed} failed`;
  writeFileSync(summary, `${line}\n`);
  process.stdout.write(`${line}\n`);
  process.exit(failed === 0 ? 0 : 1);
}
