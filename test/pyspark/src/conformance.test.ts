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
  // No power cut comes in between.
  const store = `sqlite:${join(layoutOf(NAME).root, 'store.db')}?durability=normal`;
  mesh = await up(NAME, '--drivers', '1', '--workers', '1', '--store', store);
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

/** Of a caller that is not traced, so that nothing is (W3C Trace Context, "Trace flags"). */
const UNTRACED = `traceparent=00-${'1'.repeat(32)}-${'1'.repeat(16)}-00`;
/** Themes whose answers the way changes if any: errors of each size, metadata, plans that come in pieces. */
const BY_THE_EDGE = ['errors', 'local_data', 'protocol', 'requests'];

/** The cases of all themes, or of some, have no difference that is not listed. How many there were. */
async function compared(remote: string, themes: readonly string[] = []): Promise<number> {
  const chosen = themes.flatMap((theme) => ['--theme', theme]);
  const { code, counts, problems } = await runner('compare', '--remote', remote, ...chosen);
  expect(problems).toBe('');
  expect(code).toBe(0);
  expect(counts.filter(({ different }) => different > 0)).toEqual([]);
  return counts.reduce((sum, { cases }) => sum + cases, 0);
}

test(
  'every case is as Spark answered it, or listed',
  async () => {
    // By the driver's own door: Envoys and gateway treat each of these calls alike, and are a third of the time.
    const driver = mesh.processes.find(({ role }) => role === 'driver');
    expect(await compared(`sc://${driver?.listen}/;${UNTRACED}`)).toBeGreaterThanOrEqual(2_500);
  },
  TIMEOUT_MS,
);

test(
  'by the edge an answer is the same',
  async () =>
    expect(await compared(`sc://${mesh.plaintextEndpoint}/;${UNTRACED}`, BY_THE_EDGE)).toBeGreaterThanOrEqual(150),
  TIMEOUT_MS,
);
