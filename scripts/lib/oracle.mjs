import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, listens } from './ports.mjs';
import { checkPrerequisites } from './prerequisites.mjs';
import { run, SetupError } from './run.mjs';
import { hashOf, root, stateDir, step } from './steps.mjs';

const venv = join(stateDir, 'oracle');
const requirements = join(root, 'scripts/requirements-oracle.txt');
const JAVA_MIN = 17;
const START_TIMEOUT_MS = 120_000;

export const oraclePython = join(venv, 'bin/python');

/** A venv of its own for Spark: its `pyspark` and set-up's `pyspark-client` are the same package to Python. */
export async function installOracle() {
  const { python, pythonVersion } = checkPrerequisites();
  await step(
    {
      name: 'oracle',
      says: 'installing Spark into .outboard/oracle',
      key: hashOf([], readFileSync(requirements, 'utf8'), pythonVersion),
      present: () => existsSync(oraclePython),
    },
    async () => {
      rmSync(venv, { recursive: true, force: true });
      await run(python, ['-m', 'venv', venv]);
      await run(oraclePython, ['-m', 'pip', 'install', '--disable-pip-version-check', '-q', '-r', requirements]);
    },
  );
}

/** Starts a Spark Connect server on a port of loopback, a free one unless told; `{ remote, port, log, stop }`. */
export async function startOracle(wanted) {
  requireJava();
  await installOracle();
  const home = sitePackage('pyspark');
  const port = wanted ?? (await freePort());
  const work = join(stateDir, 'oracle-work');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const logFile = join(work, 'server.log');
  const log = openSync(logFile, 'w');
  const conf = {
    'spark.master': 'local[2]',
    'spark.sql.shuffle.partitions': '2',
    'spark.connect.grpc.binding.address': '127.0.0.1',
    'spark.connect.grpc.binding.port': String(port),
    'spark.ui.enabled': 'false',
    'spark.sql.catalogImplementation': 'in-memory',
  };
  const server = spawn(
    join(home, 'bin/spark-submit'),
    [
      ...['--class', 'org.apache.spark.sql.connect.service.SparkConnectServer', '--driver-memory', '2g'],
      ...Object.entries(conf).flatMap(([key, value]) => ['--conf', `${key}=${value}`]),
      'spark-internal',
    ],
    {
      cwd: work,
      stdio: ['ignore', log, log],
      detached: true,
      env: { ...process.env, SPARK_HOME: home, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: oraclePython, TZ: 'UTC' },
    },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    if (server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
    await ended;
  };
  const end = performance.now() + START_TIMEOUT_MS;
  while (!(await listens(port))) {
    if (server.exitCode !== null || performance.now() > end) {
      await stop();
      throw new SetupError(`Spark did not start; see ${logFile}`);
    }
    await sleep(250);
  }
  return { remote: `sc://127.0.0.1:${port}`, port, group: server.pid, log: logFile, stop };
}

/** A package's folder in the venv. */
export function sitePackage(name) {
  const [python] = readdirSync(join(venv, 'lib'));
  return join(venv, 'lib', python, 'site-packages', name);
}

function requireJava() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const { stderr, error } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const major = Number(/version "(\d+)/.exec(stderr ?? '')?.[1]);
  if (error || !(major >= JAVA_MIN)) {
    throw new SetupError(
      `Install Java ${JAVA_MIN} and have it on the PATH or in JAVA_HOME: the oracle is Apache Spark (on Debian and Ubuntu: apt install openjdk-17-jre-headless).`,
    );
  }
}
