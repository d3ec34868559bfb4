/** What a request may touch and take, held by the engine itself whatever the SQL says. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineBounds } from './messages.js';
import { SlotPool } from './slot-pool.js';

const folder = mkdtempSync(join(tmpdir(), 'outboard-bounds-'));
const at = (...names: string[]) => join(folder, ...names);
const pool = new SlotPool({ threads: '2', memory_limit: '400MiB', temp_directory: at('spill') }, 1);
beforeAll(() => {
  for (const name of ['mine', 'other']) {
    mkdirSync(at(name));
    writeFileSync(at(name, 'x.txt'), name);
  }
  symlinkSync(at('other'), at('mine', 'link'));
});
afterAll(() => {
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What the one slot says of a statement: a failure's first line, or `done`. */
async function run(sql: string, bounds: EngineBounds): Promise<string> {
  const slot = await pool.take('a', new AbortController().signal);
  try {
    return await new Promise((resolve) => {
      const columns = [{ name: 'a', nullable: true, arrowFormat: '' }];
      const limits = { rowsMax: 65_536, bytesMax: 2 ** 20 };
      slot.run({ kind: 'run', sql, locals: [], columns, timeZone: 'UTC', limits, bounds }, undefined, {
        onEvent: (event) => {
          if (event.kind === 'done') resolve('done');
          if (event.kind === 'failed') resolve(event.message.split('\n')[0] ?? '');
        },
        onExit: ({ code }) => resolve(`exit ${code}`),
      });
    });
  } finally {
    pool.giveBack(slot);
  }
}
const read = (path: string) => `SELECT content FROM read_text('${path}')`;
const mine: EngineBounds = { folders: [at('mine')] };

test('only what is granted is opened, from one tenant to the next', async () => {
  expect(await run(read(at('other', 'x.txt')), {})).toBe('done');
  expect(await run(read(at('mine', 'x.txt')), mine)).toBe('done');
  expect(await run(read(at('other', 'x.txt')), mine)).toMatch(/^Permission Error/);
  expect(await run(read(`${at('mine')}/../other/x.txt`), mine)).toMatch(/^Permission Error/);
  expect(await run(read(at('mine', 'link', 'x.txt')), mine)).toMatch(/^Permission Error/);
  expect(await run(`COPY (SELECT 1 AS a) TO '${at('other', 'y.csv')}'`, mine)).toMatch(/^Permission Error/);
  expect(await run(read(at('mine', 'x.txt')), { folders: [at('other')] })).toMatch(/^Permission Error/);
  expect(await run(read(at('other', 'x.txt')), { folders: [at('other')] })).toBe('done');
  expect(await run(read(at('mine', 'x.txt')), { folders: [] })).toMatch(/^Permission Error/);
});

const SORT =
  'SELECT max(c) FROM (SELECT row_number() OVER (ORDER BY b) AS c FROM (SELECT hash(range) AS b FROM range(6000000)))';

test('a budget of memory and of disk is the request’s own, and the next has the slot’s again', async () => {
  expect(await run(SORT, mine)).toBe('done');
  // Spilled to the worker's folder, which is none of the granted ones.
  expect(await run(SORT, { ...mine, memoryBytes: 90 * 2 ** 20 })).toBe('done');
  expect(await run(SORT, { ...mine, memoryBytes: 90 * 2 ** 20, spillBytes: 2 ** 20 })).toMatch(/^Out of Memory Error/);
  expect(await run(SORT, mine)).toBe('done');
}, 60_000);
