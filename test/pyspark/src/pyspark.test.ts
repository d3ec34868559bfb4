/** The unmodified PySpark client through the whole mesh: TLS, token, gateway, drivers, workers. The cases are Python, in ../suite. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkout } from '@outboard/mesh';
import { type Mesh, removeMesh, up } from '@outboard/test-mesh';

const NAME = `test-pyspark-${process.pid}`;
const suite = join(checkout, 'test/pyspark/suite');
const SUITE_TIMEOUT_MS = 600_000;

/** The cases of a module, by name: what its source defines, and what TPC-H's loop makes. */
const modules = readdirSync(suite)
  .filter((file) => file.startsWith('cases_'))
  .map((file) => file.replace('.py', ''));

interface CaseResult {
  readonly module: string;
  readonly name: string;
  readonly error: string | null;
}

const samples = mkdtempSync(join(tmpdir(), 'outboard-samples-'));
let mesh: Mesh;

beforeAll(async () => {
  // The package exports its code alone; the data lies beside it.
  const data = join(dirname(createRequire(import.meta.url).resolve('vega-datasets')), '../data');
  for (const file of ['airports.csv', 'flights-3m.parquet']) copyFileSync(join(data, file), join(samples, file));
  writeFileSync(join(samples, 'lines.json'), '{"b": "x", "a": 1}\n{"a": 2}\n');
  mesh = await up(NAME);
}, 120_000);
afterAll(async () => {
  await removeMesh(NAME);
  rmSync(samples, { recursive: true, force: true });
}, 60_000);

function runModule(module: string): Promise<readonly CaseResult[]> {
  const python = join(checkout, '.outboard/venv/bin/python');
  const child = spawn(python, [suite, module], {
    env: {
      ...process.env,
      OUTBOARD_ENDPOINT: mesh.endpoint,
      OUTBOARD_TOKEN: mesh.token,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: mesh.caFile,
      OUTBOARD_SAMPLES: samples,
      OUTBOARD_MESH: NAME,
      // The client logs every error that it raises, in full.
      PYTHONWARNINGS: 'ignore',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: SUITE_TIMEOUT_MS,
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => {
    complaints = (complaints + text.toString()).slice(-4_000);
  });
  const results: CaseResult[] = [];
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('{"module"')) results.push(JSON.parse(line) as CaseResult);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(results) : reject(new Error(`${module} ended with ${code}:\n${complaints}`)),
    );
  });
}

test.each(modules)(
  '%s',
  async (module) => {
    const results = await runModule(module);
    const defined = [...readFileSync(join(suite, `${module}.py`), 'utf8').matchAll(/^def (test_\w+)/gm)].length;
    expect(results.length).toBeGreaterThanOrEqual(defined);
    const failures = results.filter(({ error }) => error !== null).map(({ name, error }) => `${name}: ${error}`);
    expect(failures).toEqual([]);
  },
  SUITE_TIMEOUT_MS,
);
