#!/usr/bin/env node
/**
 * `npm run test:compose`: docker-compose.yml on this machine, as a user would use it. It says what it installs where there is no Docker,
 * and builds stand-ins for official images that can't be pulled. `--keep` leaves the cluster running; `--programs` only builds what the
 * stand-ins take longest to build.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDocker } from './lib/docker.mjs';
import { freePort } from './lib/ports.mjs';
import { SetupError } from './lib/run.mjs';
import { buildPrograms, composeReader, provideImages } from './lib/stand-ins.mjs';
import { root, stateDir } from './lib/steps.mjs';
import { setup } from './setup.mjs';

const PROJECT = 'outboard-test';
/** All there are, so that `down` finds the containers of each. */
const ALL = ['tour', 'observability', 'spark'].flatMap((profile) => ['--profile', profile]);
const work = join(stateDir, 'compose');
const ca = join(work, 'ca.pem');
const python = join(stateDir, 'venv/bin/python');
const HEALTHY_TIMEOUT_MS = 180_000;
const CLIENT_TIMEOUT_MS = 300_000;
const COMMAND_TIMEOUT_MS = 1_200_000;
/** Each twice: whichever of them serves the client at that moment. */
const VICTIMS = ['driver-1', 'driver-2', 'driver-1', 'driver-2'];
const MEMBERS = ['driver-1', 'driver-2', 'worker-1', 'worker-2'];
/** In the order of a query's way: what a trace must show of it. */
const ON_THE_WAY = ['tour', 'edge', 'gateway', 'driver-sidecar', 'driver', 'worker-sidecar', 'worker'];

let docker;
let passed = 0;
let failed = 0;
try {
  if (process.argv.includes('--programs')) {
    await buildPrograms();
    process.exit(0);
  }
  await setup();
  docker = await ensureDocker();
  const standIns = await provideImages();
  if (standIns.length > 0) say(`stand-ins: ${standIns.join(', ')}`);
  await checkAll();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  failed += 1;
} finally {
  await docker?.stop();
}
say(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function checkAll() {
  mkdirSync(work, { recursive: true });
  process.env.OUTBOARD_PORT = String(await freePort());
  process.env.JAEGER_PORT = String(await freePort());
  process.env.PROMETHEUS_PORT = String(await freePort());
  compose(...ALL, 'down', '-v', '--remove-orphans');
  let traceId;
  const checks = {
    'the file is valid to either generation of compose, and the images are built': async () => {
      compose(...ALL, 'config', '-q');
      const reader = docker.compose[0] === 'docker' ? undefined : await composeReader();
      if (reader === undefined) say(`      (only ${docker.compose.join(' ')} was asked)`);
      else output(reader, ['docker-compose.yml']);
      compose('--profile', 'tour', 'build');
    },
    'the cluster comes up and is healthy': async () => {
      compose('up', '-d');
      await healthy();
      writeFileSync(ca, compose('run', '--rm', '-T', 'init', 'ca'));
      process.env.OUTBOARD_TOKEN = compose('run', '--rm', '-T', 'init', 'token', '--tenant', 'default').trim();
    },
    'the tour passes through the TLS edge, by the TypeScript client': () => {
      const shown = compose('run', '--rm', '-T', 'tour');
      const queries = shown.match(/^\d\/4 .*$/gm) ?? [];
      require(queries.length === 4, `four queries, not ${queries.length}`);
      traceId = /members trace ([0-9a-f]{32})/.exec(shown)?.[1];
      require(traceId !== undefined, 'the tour names a trace');
    },
    'its trace is in Jaeger, from the client to the worker': () => {
      const tree = compose('run', '--rm', '-T', 'members', 'trace', traceId);
      say(tree.replace(/^(.{150}).+$/gm, '$1…'));
      for (const service of ON_THE_WAY) require(tree.includes(`─ ${service} · `), `a span of ${service}`);
    },
    'Prometheus reaches every member, and understands the dashboard': async () => {
      compose('--profile', 'observability', 'up', '-d', '--no-deps', 'prometheus');
      const asked = readFileSync(join(root, 'docker/observability/prometheus.yml'), 'utf8').match(/targets:/g)?.length;
      // One that was not asked yet is not among those that are up.
      await until('every member told its metrics', async () => (await ask('sum(up)'))[0]?.value[1] === String(asked));
      const { panels } = JSON.parse(readFileSync(join(root, 'docker/observability/dashboards/outboard.json'), 'utf8'));
      const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
      for (const query of queries) await ask(query.replaceAll('$__rate_interval', '1m'));
      const ended = await ask('sum(outboard_operations_total{outboard_outcome="finished"})');
      require(Number(ended[0]?.value[1]) > 4, 'the operations of the tour');
    },
    'PySpark works from outside': () => client('queries'),
    'the console is served, and knows what ran': async () => {
      const { operations, members } = await overview();
      require(operations.some(
        ({ engine, traceId }) => engine === 'duckdb' && traceId !== '',
      ), 'queries with their traces');
      const serving = members.filter(({ state }) => state === 'serving').map(({ name }) => name);
      require(serving.join() === MEMBERS.join(), `all of ${MEMBERS}, not ${serving}`);
    },
    'with the profile spark, what is distributed runs on Apache Spark': async () => {
      process.env.OUTBOARD_SPARK = 'sc://spark:15002';
      compose('--profile', 'spark', 'up', '-d');
      await healthy();
      await client('distributed');
      const { operations } = await overview();
      require(operations.some(({ engine }) => engine === 'spark'), 'a query on Spark');
      delete process.env.OUTBOARD_SPARK;
      compose('--profile', 'spark', 'rm', '-sf', 'spark');
      compose('up', '-d');
      await healthy();
    },
    'drivers are killed within a result, and PySpark sees nothing of it': killDrivers,
    'what stood in a pod that starts again comes back': async () => {
      const before = await starts();
      const again = ['driver-1', 'worker-1'];
      for (const name of again) output('docker', ['restart', containerOf(`${name}-pod`)]);
      await until(`${again} started anew`, async () => {
        const now = await starts();
        return again.every((name) => (now.get(name) ?? 0) > (before.get(name) ?? 0));
      });
      await healthy();
    },
    'everything is restarted at once, and finds its network again': async () => {
      compose('restart', '-t', '10');
      // Who was to join a pod that was just away did not start.
      compose('up', '-d');
      await healthy();
      await client('table');
    },
    'what was saved is there after down and up, and the token still counts': async () => {
      compose('--profile', 'observability', 'down');
      compose('up', '-d');
      await healthy();
      await client('table');
    },
  };
  for (const [name, check] of Object.entries(checks)) if (!(await checked(name, check))) break;
  if (failed > 0) writeFileSync(join(work, 'cluster.log'), compose('logs', '--no-color', '--tail=200'));
  if (failed > 0) say(`The containers' last words: ${join(work, 'cluster.log')}`);
  if (process.argv.includes('--keep')) return;
  await checked('down leaves nothing', () => {
    compose(...ALL, 'down', '-v');
    for (const kind of ['container', 'volume', 'network']) {
      const all = kind === 'container' ? ['-a'] : [];
      const left = output('docker', [
        kind,
        'ls',
        '-q',
        ...all,
        '--filter',
        `label=com.docker.compose.project=${PROJECT}`,
      ]);
      require(left.trim() === '', `no ${kind}`);
    }
  });
}

/** What Prometheus answers to a query; a SetupError where it is none. */
async function ask(query) {
  const url = `http://127.0.0.1:${process.env.PROMETHEUS_PORT}/api/v1/query?query=${encodeURIComponent(query)}`;
  // It may not listen yet.
  const response = await fetch(url).catch(() => undefined);
  if (response === undefined) return [];
  const { status, data, error } = await response.json();
  if (status !== 'success') throw new SetupError(`${query}: ${error}`);
  return data.result;
}

/** What the console shows to the tenant of the clients. */
async function overview() {
  const { answered, status } = await new Promise((resolve, reject) => {
    const session = connect(`https://localhost:${process.env.OUTBOARD_PORT}`, { ca: readFileSync(ca) });
    const call = session.request({
      ':method': 'POST',
      ':path': '/outboard.console.v1.ConsoleService/GetOverview',
      'content-type': 'application/json',
      authorization: `Bearer ${process.env.OUTBOARD_TOKEN}`,
    });
    let answered = '';
    let status = 0;
    for (const one of [session, call]) one.on('error', (error) => reject(new SetupError(error.message)));
    call.on('response', (headers) => {
      status = headers[':status'];
    });
    call.on('data', (text) => {
      answered += text;
    });
    call.on('end', () => session.close(() => resolve({ answered, status })));
    call.end('{}');
  });
  require(status === 200, `an answer of the console, not ${status}: ${answered}`);
  return JSON.parse(answered);
}

/** When each driver and worker that serves was started; of none where the edge does not answer. */
async function starts() {
  const { members } = await overview().catch(() => ({ members: [] }));
  return new Map(members.filter(({ state }) => state === 'serving').map(({ name, startedMs }) => [name, startedMs]));
}

/** Kills one driver after the other while a client reads; each is started again, and healthy, before the next one's turn. */
async function killDrivers() {
  const reader = startClient('results');
  let read = 0;
  createInterface(reader.child.stdout).on('line', () => {
    read += 1;
  });
  for (const [index, victim] of VICTIMS.entries()) {
    const before = read;
    await until(`a result after ${index} kills`, () => read > before || reader.child.exitCode !== null);
    // At some moment of the result that follows, another one each time.
    await sleep(150 * (index + 1));
    const id = containerOf(victim);
    output('docker', ['kill', id]);
    output('docker', ['start', id]);
    await until(`${victim} healthy again`, () => healthOf(id) === 'healthy');
  }
  reader.child.stdin.end();
  await reader.ended;
  require(read > VICTIMS.length, `more results than ${read}`);
}

/** Waits until every container of the cluster runs, and is healthy where it has a check. */
async function healthy() {
  await until('every container healthy', () => {
    const ids = compose('ps', '-q').trim().split('\n');
    const states = ids.map((id) =>
      output('docker', [
        'inspect',
        '-f',
        '{{.State.Status}} {{.State.ExitCode}} {{if .State.Health}}{{.State.Health.Status}}{{end}}',
        id,
      ]).trim(),
    );
    return states.every((state) => ['running 0', 'running 0 healthy', 'exited 0'].includes(state));
  });
}

function containerOf(service) {
  return compose('ps', '-q', service).trim();
}

function healthOf(id) {
  return output('docker', ['inspect', '-f', '{{.State.Health.Status}}', id]).trim();
}

/** Runs a part of test/compose/client.py to its end. */
async function client(part) {
  const { child, ended } = startClient(part);
  child.stdin.end();
  await ended;
}

function startClient(part) {
  const child = spawn(python, [join(root, 'test/compose/client.py'), part], {
    env: {
      ...process.env,
      OUTBOARD_ENDPOINT: `localhost:${process.env.OUTBOARD_PORT}`,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: ca,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: CLIENT_TIMEOUT_MS,
  });
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints = (complaints + text).slice(-4_000);
  });
  const ended = new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new SetupError(`client.py ${part} ended with ${code}:\n${complaints}`)),
    );
  });
  // Whoever waits for it is told; until then it must not end this process.
  ended.catch(() => undefined);
  return { child, ended };
}

async function checked(name, check) {
  const begin = performance.now();
  try {
    await check();
    passed += 1;
    say(`ok    ${name} (${((performance.now() - begin) / 1_000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    failed += 1;
    say(`FAIL  ${name}: ${error.message}`);
    return false;
  }
}

function compose(...args) {
  const [program, ...words] = docker.compose;
  return output(program, [...words, '-p', PROJECT, ...args]);
}

/** What a program says; a SetupError with its complaints where it fails. */
function output(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: COMMAND_TIMEOUT_MS,
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    throw new SetupError(
      `${program} ${args.join(' ')} ended with ${status ?? error?.message}:\n${`${stdout}${stderr}`.slice(-4_000)}`,
    );
  }
  return stdout;
}

async function until(what, isSo) {
  const end = performance.now() + HEALTHY_TIMEOUT_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new SetupError(`not within ${HEALTHY_TIMEOUT_MS / 1_000} s: ${what}`);
    await sleep(500);
  }
}

function require(isSo, what) {
  if (!isSo) throw new SetupError(`expected ${what}`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
