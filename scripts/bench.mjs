#!/usr/bin/env node
/** `npm run bench`: Outboard, DuckDB in process and Sail side by side (bench/bench.py). Prints Markdown. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from './lib/run.mjs';
import { hashOf, root, stateDir, step } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const NAME = `bench-${process.pid}`;
const SAIL_START_MS = 60_000;
const requirements = join(root, 'bench/requirements.txt');
const venv = join(stateDir, 'bench-venv');
const python = join(venv, 'bin/python');
const data = join(stateDir, 'bench-data/tpch-sf1');

function run(program, ...args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new SetupError(`${program} ${args.join(' ')} ended with ${status}.`);
}

function output(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new SetupError(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

async function prepare() {
  await setup();
  await step(
    {
      name: 'bench-venv',
      says: 'installing the peers',
      key: hashOf([requirements]),
      present: () => existsSync(python),
    },
    () => {
      run('python3', '-m', 'venv', venv);
      const client = join(root, 'scripts/requirements.txt');
      run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', client, '-r', requirements);
    },
  );
  await step({ name: 'bench-data', says: 'making TPC-H data (SF1)', key: '1', present: () => existsSync(data) }, () => {
    mkdirSync(data, { recursive: true });
    run(join(venv, 'bin/tpchgen-cli'), 'parquet', '-s', '1', `--output-dir=${data}`);
  });
}

/** Resolves once something listens on the port. */
async function listening(port) {
  const end = Date.now() + SAIL_START_MS;
  while (Date.now() < end) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]);
    socket.destroy();
    if (open) return;
    await sleep(200);
  }
  throw new SetupError('Sail did not start.');
}

const mesh = (...args) => output(process.execPath, join(root, 'mesh/dist/main.js'), ...args, '--name', NAME);

async function main() {
  await prepare();
  const { freePort } = await import(join(root, 'mesh/dist/index.js'));
  const port = await freePort();
  const queries = output(
    python,
    '-c',
    'import pysail, pathlib; print(pathlib.Path(pysail.__file__).parent / "data/tpch/queries")',
  ).trim();
  const sail = spawn(join(venv, 'bin/sail'), ['spark', 'server', '--ip', '127.0.0.1', '--port', String(port)], {
    stdio: 'ignore',
  });
  try {
    const up = JSON.parse(mesh('up', '--json'));
    await listening(port);
    const drivers = up.processes.filter(({ role }) => role === 'driver').map(({ pid }) => pid);
    const bench = spawn(python, [join(root, 'bench/bench.py'), data, queries], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        OUTBOARD_ENDPOINT: up.endpoint,
        OUTBOARD_TOKEN: up.token,
        GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: up.caFile,
        OUTBOARD_DRIVER_PIDS: drivers.join(','),
        SAIL_REMOTE: `sc://127.0.0.1:${port}`,
      },
    });
    const [code] = await once(bench, 'exit');
    process.exitCode = code;
  } finally {
    sail.kill('SIGKILL');
    mesh('down');
  }
}

main().catch((error) => {
  process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
