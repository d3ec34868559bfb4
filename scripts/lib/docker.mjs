import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { outputOf, run, SetupError } from './run.mjs';
import { stateDir } from './steps.mjs';

/** Debian's packages, by the program that shows that they are there. */
const PACKAGES = { dockerd: 'docker.io', 'docker-compose': 'docker-compose', iptables: 'iptables' };
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;

const has = (program) => outputOf('sh', ['-c', `command -v ${program}`]) !== undefined;
const answers = () => spawnSync('docker', ['info'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/**
 * A Docker engine and compose, whichever are there; `{ compose, stop }`, where `compose` is the command as a list of words. Where there is no
 * engine, this machine is Debian and the user root, both are installed and the engine is started, to be ended by `stop`.
 *
 * @throws SetupError where there is none and none can be had.
 */
export async function ensureDocker() {
  if (has('docker') && answers()) {
    const compose = await findCompose();
    if (compose !== undefined) return { compose, stop: async () => undefined };
  }
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    throw new SetupError(
      'Install Docker with compose and start it: this needs a running engine (https://docs.docker.com/engine/install).',
    );
  }
  const missing = Object.entries(PACKAGES).filter(([program]) => !has(program));
  await aptInstall(missing.map(([, name]) => name));
  const stop = answers() ? async () => undefined : await startEngine();
  return { compose: await findCompose(), stop };
}

/** Installs Debian packages, and says so. */
export async function aptInstall(names) {
  if (names.length === 0) return;
  process.stderr.write(`outboard: installing Debian's packages ${names.join(', ')} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}

/** `docker compose` where it is there, else docker-compose. */
async function findCompose() {
  if (outputOf('docker', ['compose', 'version']) !== undefined) return ['docker', 'compose'];
  return has('docker-compose') ? ['docker-compose'] : undefined;
}

async function startEngine() {
  process.stderr.write('outboard: starting dockerd …\n');
  mkdirSync(stateDir, { recursive: true });
  const path = join(stateDir, 'dockerd.log');
  const log = openSync(path, 'w');
  const engine = spawn('dockerd', [], { stdio: ['ignore', log, log], detached: true });
  const ended = new Promise((resolve) => engine.once('exit', resolve));
  const end = performance.now() + START_TIMEOUT_MS;
  while (!answers()) {
    if (engine.exitCode !== null || performance.now() > end) {
      if (engine.exitCode === null) engine.kill('SIGTERM');
      throw new SetupError(`dockerd does not start here; ${path} says why.`);
    }
    await sleep(500);
  }
  return async () => {
    engine.kill('SIGTERM');
    await Promise.race([ended, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
    engine.unref();
  };
}
