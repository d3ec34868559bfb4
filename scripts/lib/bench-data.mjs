/** What the benches and the demo of routing work on: TPC-H and TPC-DS as Parquet, and their texts in Spark's dialect. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setup } from '../setup.mjs';
import { SetupError } from './run.mjs';
import { hashOf, root, stateDir, step } from './steps.mjs';

const requirements = join(root, 'bench/requirements.txt');
const venv = join(stateDir, 'bench-venv');
export const benchPython = join(venv, 'bin/python');
export const benchProgram = (name) => join(venv, 'bin', name);
export const tpchData = join(stateDir, 'bench-data/tpch-sf1');
export const tpcdsData = join(stateDir, 'bench-data/tpcds-sf1');

export function run(program, ...args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new SetupError(`${program} ${args.join(' ')} ended with ${status}.`);
}

export function output(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new SetupError(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** The peers and generators, and TPC-H of scale 1. */
export async function prepareBench() {
  await setup();
  await step(
    {
      name: 'bench-venv',
      says: 'installing the peers',
      key: hashOf([requirements]),
      present: () => existsSync(benchPython),
    },
    () => {
      run('python3', '-m', 'venv', venv);
      const client = join(root, 'scripts/requirements.txt');
      run(
        benchPython,
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '-r',
        client,
        '-r',
        requirements,
      );
    },
  );
  await step(
    { name: 'bench-data', says: 'making TPC-H data (SF1)', key: '1', present: () => existsSync(tpchData) },
    () => {
      mkdirSync(tpchData, { recursive: true });
      run(benchProgram('tpchgen-cli'), 'parquet', '-s', '1', `--output-dir=${tpchData}`);
    },
  );
}

export async function prepareTpcds() {
  await step(
    { name: 'bench-tpcds', says: 'making TPC-DS data (SF1)', key: '1', present: () => existsSync(tpcdsData) },
    () => run(benchPython, join(root, 'bench/tpcds.py'), '1', tpcdsData),
  );
}

/** The folder with the texts of `tpch` or `tpcds`. */
export const queryTexts = (name) =>
  output(
    benchPython,
    '-c',
    `import pysail, pathlib; print(pathlib.Path(pysail.__file__).parent / "data/${name}/queries")`,
  ).trim();
