#!/usr/bin/env node
/**
 * `npm run bench`: Outboard, DuckDB in process and Sail side by side (bench/bench.py).
 * `npm run -s bench faults`: what surviving costs (bench/faults.py).
 * `npm run -s bench estimates`: what is estimated against what is read, for TPC-H and TPC-DS (bench/estimates.py).
 * `npm run -s bench gateway`: what the gateway costs a small query (bench/gateway.mjs).
 * `npm run -s bench isolation`, `npm run -s bench sessions`: tenants beside each other (bench/isolation.mjs, bench/sessions.mjs).
 * All print Markdown.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  benchProgram,
  benchPython,
  output,
  prepareBench,
  prepareTpcds,
  queryTexts,
  tpcdsData,
  tpchData,
} from './lib/bench-data.mjs';
import { freePort, listens } from './lib/ports.mjs';
import { SetupError } from './lib/run.mjs';
import { root, stateDir } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const NAME = `bench-${process.pid}`;
const SAIL_START_MS = 60_000;
/** Resolves once something listens on the port. */
async function listening(port) {
  const end = Date.now() + SAIL_START_MS;
  while (!(await listens(port))) {
    if (Date.now() > end) throw new SetupError('Sail did not start.');
    await sleep(200);
  }
}

const meshCommand = (name, ...args) => [process.execPath, join(root, 'mesh/dist/main.js'), ...args, '--name', name];
const meshOf = (name, ...args) => output(...meshCommand(name, ...args));
const mesh = (...args) => meshOf(NAME, ...args);

/** Runs `work` beside a bare Sail, which it gets the address of. */
async function besideSail(work) {
  const port = await freePort();
  const words = ['spark', 'server', '--ip', '127.0.0.1', '--port', String(port)];
  const sail = spawn(benchProgram('sail'), words, { stdio: 'ignore' });
  try {
    await listening(port);
    await work(`sc://127.0.0.1:${port}`);
  } finally {
    sail.kill('SIGKILL');
  }
}

async function main() {
  await prepareBench();
  await besideSail(async (sail) => {
    try {
      const up = JSON.parse(mesh('up', '--json'));
      const drivers = up.processes.filter(({ role }) => role === 'driver').map(({ pid }) => pid);
      await python('bench.py', [tpchData, queryTexts('tpch')], {
        ...meshEnvironment(up),
        OUTBOARD_DRIVER_PIDS: drivers.join(','),
        SAIL_REMOTE: sail,
      });
    } finally {
      mesh('down');
    }
  });
}

/** What surviving costs: see bench/faults.py. */
async function faults() {
  await prepareBench();
  const unsynced = `${NAME}-unsynced`;
  await besideSail(async (sail) => {
    try {
      const up = JSON.parse(mesh('up', '--json'));
      const { layoutOf } = await import(join(root, 'mesh/dist/index.js'));
      const store = `sqlite:${join(layoutOf(unsynced).root, 'unsynced.db')}?durability=off`;
      const other = JSON.parse(meshOf(unsynced, 'up', '--json', '--store', store));
      await python('faults.py', [join(tpchData, 'lineitem.parquet')], {
        ...meshEnvironment(up),
        OUTBOARD_DRIVERS: JSON.stringify(meshCommand(NAME, 'status', '--json')),
        SYNCED_PLAINTEXT: up.plaintextEndpoint,
        UNSYNCED_PLAINTEXT: other.plaintextEndpoint,
        SAIL_REMOTE: sail,
      });
    } finally {
      mesh('down');
      meshOf(unsynced, 'down');
    }
  });
}

async function python(script, words, env) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  const [code] = await once(spawn(benchPython, [join(root, 'bench', script), ...words], { stdio, env }), 'exit');
  process.exitCode = code;
}

/** The environment by which a bench in Python finds the mesh. */
const meshEnvironment = (up) => ({
  ...process.env,
  OUTBOARD_ENDPOINT: up.endpoint,
  OUTBOARD_TOKEN: up.token,
  GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: up.caFile,
});

async function estimates() {
  await prepareBench();
  await prepareTpcds();
  try {
    const up = JSON.parse(mesh('up', '--json'));
    const sets = [
      ['TPC-H SF1', tpchData, queryTexts('tpch')],
      ['TPC-DS SF1', tpcdsData, queryTexts('tpcds')],
    ];
    await python('estimates.py', sets.flat(), meshEnvironment(up));
  } finally {
    mesh('down');
  }
}

/** What the gateway costs: see bench/gateway.mjs. */
async function gateway() {
  await setup();
  const bare = `${NAME}-bare`;
  try {
    const judged = mesh('up', '--json');
    const without = meshOf(bare, 'up', '--json', '--gateways', '0', '--gateway-away', 'admit');
    const words = [join(root, 'bench/gateway.mjs'), judged, without];
    const [code] = await once(spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] }), 'exit');
    process.exitCode = code;
  } finally {
    mesh('down');
    meshOf(bare, 'down');
  }
}

/** The hostile tenant has the slots, the memory and the time that its policy gives it. */
const POLICY = `
defaults: { taskMemoryBytes: 1000000000 }
tenants:
  hostile:
    running: 2
    taskMemoryBytes: 300000000
    taskSpillBytes: 1000000000
    taskSpoolBytes: 300000000
    taskMs: 20000
    resultBytesPerSecond: 4000000
`;

async function tenants(what) {
  await setup();
  const folder = join(stateDir, 'bench-tenants');
  mkdirSync(folder, { recursive: true });
  const policy = join(folder, 'policy.yaml');
  writeFileSync(policy, POLICY);
  const { layoutOf } = await import(join(root, 'mesh/dist/index.js'));
  try {
    const up = mesh('up', '--json', '--policy', policy);
    const words = [join(root, 'bench', `${what}.mjs`), up, layoutOf(NAME).certs, ...process.argv.slice(3)];
    const bench = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
    const [code] = await once(bench, 'exit');
    process.exitCode = code;
  } finally {
    mesh('down');
  }
}

const benches = {
  all: main,
  faults,
  estimates,
  gateway,
  isolation: () => tenants('isolation'),
  sessions: () => tenants('sessions'),
};
const wanted = benches[process.argv[2] ?? 'all'];
if (wanted === undefined) {
  process.stderr.write(`No bench ${process.argv[2]}: there are ${Object.keys(benches).join(', ')}.\n`);
  process.exit(1);
}
wanted().catch((error) => {
  process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`);
  process.exitCode = 1;
});
