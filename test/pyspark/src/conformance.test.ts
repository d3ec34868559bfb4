/**
 * Every case of test/conformance on a real mesh, held against the answers recorded from Apache Spark. What is refused and what is
 * known to differ is listed there; a case that joins or leaves a list fails here until the list says so.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { checkout, layoutOf } from '@outboard/mesh';
import { type Mesh, removeMesh, up } from '@outboard/test-mesh';

const NAME = `test-conformance-${process.pid}`;
const TIMEOUT_MS = 1_200_000;
let mesh: Mesh;

beforeAll(async () => {
  // Traces of ten thousand cases are read by nobody, and take a fifth of the time; no power cut comes in between.
  const store = `sqlite:${join(layoutOf(NAME).root, 'store.db')}?durability=normal`;
  mesh = await up(NAME, '--drivers', '1', '--workers', '1', '--trace-percent', '0', '--store', store);
}, 120_000);
afterAll(async () => await removeMesh(NAME), 60_000);

interface Run {
  readonly code: number;
  readonly counts: readonly { readonly theme: string; readonly cases: number; readonly different: number }[];
  readonly problems: string;
}

function runner(...args: string[]): Promise<Run> {
  const python = join(checkout, '.outboard/venv/bin/python');
  return new Promise((resolve) => {
    execFile(
      python,
      [join(checkout, 'test/conformance/runner.py'), ...args],
      { timeout: TIMEOUT_MS, maxBuffer: 1 << 26 },
      (error, stdout, problems) => {
        const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
        const counts = lines.map((line) => JSON.parse(line) as Run['counts'][number]);
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), counts, problems });
      },
    );
  });
}

test(
  'every case is as Spark answered it, or listed',
  async () => {
    const { code, counts, problems } = await runner('compare', '--remote', `sc://${mesh.plaintextEndpoint}`);
    expect(problems).toBe('');
    expect(code).toBe(0);
    expect(counts.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThanOrEqual(2_500);
    expect(counts.filter(({ different }) => different > 0)).toEqual([]);
  },
  TIMEOUT_MS,
);
